"""The settings: oneself, folders, templates, the catalogue of each kind of body, and the look."""
