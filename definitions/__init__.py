"""Losses, as textbook formulas."""
