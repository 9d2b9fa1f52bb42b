"""Functions over strings that keep offsets."""
