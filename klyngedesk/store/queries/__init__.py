"""The lists of the screens, each from one SELECT, as frozen rows."""
