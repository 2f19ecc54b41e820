"""Charts: values printed at their marks, all of it as accessible text, the same numbers in a table beside."""
