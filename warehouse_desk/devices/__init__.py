"""What stands on the desk: scanners, printers, loudspeakers, and the eye that checks a label."""

from warehouse_desk.devices.singletons import keep_alive

keep_alive()
