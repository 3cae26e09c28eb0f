/* Memory of large results: see memory.c. */
#ifndef LOSSKERNELS_MEMORY_H
#define LOSSKERNELS_MEMORY_H

#include "stable_abi.h"

/* place(make, arguments) -> make(*arguments), an array whose memory comes from here. */
PyObject *lk_place_array(PyObject *self, PyObject *const *args, Py_ssize_t given);

/* keep(bytes): so much memory of arrays that are gone is kept for the next ones, at most. */
PyObject *lk_keep_memory(PyObject *self, PyObject *const *args, Py_ssize_t given);

#endif
