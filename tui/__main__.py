"""``python -m tui``: the same as ``article45``."""

import sys

from tui.cli import main

sys.exit(main())
