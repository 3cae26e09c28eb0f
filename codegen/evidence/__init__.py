"""Evidence that results are right: the exact ones in ball arithmetic, and how far the compiled kernels are from them.

The truth (`jets`, `shares`, `oracle`, `terms`) is computed from the declared formula alone: it shares no code with the
passes after `formulate`, whose work it judges.
"""
