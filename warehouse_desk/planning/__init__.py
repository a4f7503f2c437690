"""Plan walks, batches, zones, waves and boxes: problem in, stopping rule in, result out.

A library of its own: whole numbers and its own records, nothing of the warehouse. The doors are
`routing.walk`, `batching.batches`, `zones.zones`, `waves.wave` and `boxing.boxes`; `check` knows
the rules and none of the solvers.
"""
