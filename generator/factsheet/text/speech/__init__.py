"""Who says it: an article and the people of a sheet go in; cues, subjects and speakers of its sentences come out."""
