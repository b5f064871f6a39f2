"""What a run found -> text for a terminal, lines for an editor, JSON for a program."""
