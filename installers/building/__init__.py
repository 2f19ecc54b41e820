"""Makes the installers: each module one part of the way from the checkout to dist/."""
