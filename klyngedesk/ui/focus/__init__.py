"""The tab Fokusområder."""
