"""What `packaging/desk.py` does. Standard library only: it runs before anything is installed."""
