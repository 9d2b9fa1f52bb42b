"""Read Chinese news, recompute its figures, and say which of them contradict each other."""
