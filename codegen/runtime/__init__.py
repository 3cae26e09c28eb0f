"""Loss kernels: import `losskernels.kernels`."""
