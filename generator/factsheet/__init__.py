"""Fact sheets whose facts are checked against the words of their sources."""

__version__ = "0.1.0"
