"""The tab Overblik."""
