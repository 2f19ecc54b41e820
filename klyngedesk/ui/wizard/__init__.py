"""The way from an empty store to a cluster: five steps, always with a way back."""
