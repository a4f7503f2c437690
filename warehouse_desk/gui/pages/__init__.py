"""The pages that are no scanning station."""
