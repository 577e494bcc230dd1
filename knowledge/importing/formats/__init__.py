"""One reader a format; each is imported by the worker that needs it."""
