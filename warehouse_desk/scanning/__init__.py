"""From what a device read to what it means: keys, signs, codes. No Qt, no database."""
