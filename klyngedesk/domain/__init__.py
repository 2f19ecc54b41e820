"""The rules of the field: pure Python, the standard library only."""
