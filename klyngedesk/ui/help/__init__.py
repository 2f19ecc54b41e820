"""The help: pages in plain Danish, searchable, and what this program is."""
