/* Python's C API for modules that several versions of Python load. */
#ifndef LOSSKERNELS_STABLE_ABI_H
#define LOSSKERNELS_STABLE_ABI_H

#include <pyconfig.h>
#if !defined(Py_LIMITED_API) && !defined(Py_GIL_DISABLED)
#define Py_LIMITED_API 0x030b0000
#endif
#include <Python.h>

#endif
