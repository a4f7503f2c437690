"""The window: shows what stations answer, and sends what a person scans, types or touches."""
