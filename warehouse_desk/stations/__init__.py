"""One small state machine per scanning desk, told by scans alone. No Qt."""
