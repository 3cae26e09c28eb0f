"""Other libraries' calls for the same work.

Each module here is about one library and imports it. `calls(work, given, threads)` gives the ways in which the library
does the work, by name, with inputs of its own kind; none where it cannot. A call returns when all is computed.
"""
