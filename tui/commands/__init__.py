"""The commands, one module each, with ``configure(parser)`` for its options and ``run(args) -> exit code``.

Nothing heavy is imported at the top of these modules: a command imports what it needs when it runs.
"""
