"""Reports: figures with their formula, the rows they used and the rows they left out."""
