"""Where the packaged program begins."""

import sys

from klyngedesk.cli import main

sys.exit(main())
