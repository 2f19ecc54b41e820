"""The tab Medlemmer: bodies, their seats on a day, the people on them, and how well they are composed."""
