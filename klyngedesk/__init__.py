"""Klyngedesk: the desk of the secretary of a Danish health cluster (sundhedsklynge)."""

__version__ = "0.1.0"
