"""What comes back: asked for, received under a licence plate, judged, and brought where it goes."""
