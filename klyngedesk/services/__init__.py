"""What the secretary does, one function per thing; no window in here."""
