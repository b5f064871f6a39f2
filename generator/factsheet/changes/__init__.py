"""The states of a sheet -> what changed between them, fact by fact."""
