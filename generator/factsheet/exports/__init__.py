"""Checked sheets in other forms than the site's pages."""
