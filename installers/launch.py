"""Where the packaged program begins."""

import os
import sys

from klyngedesk.cli import main

# Another program may have named its own Qt for the whole machine; its parts do not fit the Qt that is packed here.
for name in ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"):
    os.environ.pop(name, None)
sys.exit(main())
