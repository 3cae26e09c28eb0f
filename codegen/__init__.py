"""The compiler: definitions in, kernels out. `pipeline` has the passes in order.

language, ir, errors, compiled    the nouns: words of definitions, kernel IR, errors, what the emitters get
declare, formulate, derive        what the author wrote; one problem per link; plain derivatives
field, normalise                  the field in which formulas have one normal form, and theirs
stabilise, lower, prove           rules; statements without cancellation; verified IR; the proof
audit, emit, elementary           text: the review page, C, bindings; our own exp and log
evidence                          the exact results, and how far the compiled kernels are from them
driver, cli                       what is stale, writing all or nothing, compiling; the commands
runtime                           ships with the kernels, as losskernels itself
"""
