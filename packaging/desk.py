"""Set up Warehouse Desk: `python3 packaging/desk.py run`, `test` or `doctor`."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this file alone is read by older interpreters too
    found = "%d.%d" % sys.version_info[:2]  # noqa: UP031
    sys.stderr.write("Warehouse Desk needs Python 3.11 or later; this is " + found + ".\n")
    sys.exit(2)

from desk_setup.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
