"""Moving goods between slots: putting away, filling pick slots, and what anybody asks for."""
