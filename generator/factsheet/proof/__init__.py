"""A checked sheet goes in; out comes how many small mistakes in its facts the checks would have caught."""
