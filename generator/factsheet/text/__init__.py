"""Reading an article: every module takes text and gives back spans and tokens, and knows nothing of facts."""
