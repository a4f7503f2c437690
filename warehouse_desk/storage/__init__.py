"""The store: SQLite, or PostgreSQL when several workstations share it."""
