"""The ordinary code behind `losskernels.losses`: shapes, weights, reductions, checks, configuration.

What a loss is (its kernels, its arguments, its axis) is data, a `Rule`; the classes and functions with Keras' names are
generated. Values and derivatives come from kernels, times the linear factors of weights and reduction.
"""
