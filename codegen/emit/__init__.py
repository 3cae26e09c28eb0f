"""Printing: kernels as C, descriptions as Python and its stubs. Everything textual comes from the same records."""
