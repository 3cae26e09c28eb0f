"""How fast the kernels are, beside the machine's own limit and beside other libraries: what `losskernels bench` runs.

All that is compared is measured by turns in one process, each library with inputs of its own kind, so that ratios hold
on a machine that is not quiet. A figure is the fastest of many calls, in nanoseconds per element.
"""
