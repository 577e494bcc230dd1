"""The screens: the main one, and the sheets that lie over it."""
