"""What stands on the desk: scanners, printers, loudspeakers, and the eye that checks a label."""
