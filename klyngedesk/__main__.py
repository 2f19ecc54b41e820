"""Arguments in, exit code out."""

import sys

from klyngedesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
