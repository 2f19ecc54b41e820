"""The tab Økonomi: the two purses, which never mix."""
