"""What is true in a warehouse. Standard library only."""
