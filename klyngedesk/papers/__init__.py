"""Word documents out and in: the only layer that knows the Word format."""
