"""How long the program has been running since the system made its process, for the measurement of the start."""

from __future__ import annotations

import os
import sys
import time

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def milliseconds_since_start() -> float:
        """Milliseconds since this process was made."""
        made, ended, kernel, user, now = (wintypes.FILETIME() for _ in range(5))
        api = ctypes.windll.kernel32
        # Without its type the handle of this process, -1, is cut to 32 bits and means no process.
        this_process = wintypes.HANDLE(api.GetCurrentProcess())
        api.GetProcessTimes(this_process, *(ctypes.byref(each) for each in (made, ended, kernel, user)))
        api.GetSystemTimePreciseAsFileTime(ctypes.byref(now))
        return (_ticks(now) - _ticks(made)) / 10_000

    def _ticks(moment: wintypes.FILETIME) -> int:
        return int(moment.dwHighDateTime << 32 | moment.dwLowDateTime)

else:

    def milliseconds_since_start() -> float:
        """Milliseconds since this process was made; the system tells it to a hundredth of a second."""
        with open("/proc/self/stat", encoding="ascii", errors="replace") as file:  # noqa: PTH123 - before pathlib
            made = int(file.read().rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - made) * 1000
