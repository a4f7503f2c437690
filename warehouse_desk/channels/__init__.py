"""Other systems: files, shops, carriers."""
