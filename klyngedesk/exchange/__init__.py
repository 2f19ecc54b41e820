"""Other files in and out: JSON, Excel, CSV."""
