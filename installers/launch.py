"""Where the packaged program begins."""

import sys

from klyngedesk.__main__ import main

sys.exit(main(sys.argv[1:]))
