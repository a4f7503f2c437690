"""At the bench: open an order, prove every piece into a box, close it, label it."""
