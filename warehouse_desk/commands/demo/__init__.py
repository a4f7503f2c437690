"""`demo`: a whole day without a window, through the same stations."""
