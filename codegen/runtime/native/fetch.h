/* Memory that is asked for before it is needed. */
#ifndef LOSSKERNELS_FETCH_H
#define LOSSKERNELS_FETCH_H

#include "stream.h"

#define LK_FAR (1 << 22) /* bytes of all operands of a task that do not stay in a core's own cache */

/* Bytes from one element or row to the next along the last axis before that of the classes, where memory is walked in its
 * order and most of it is used; else 0. `axis`: a row has all its classes. */
static inline size_t step_of(const lk_operand *a, int ndim, int axis, size_t classes)
{
    const ptrdiff_t step = a->strides[ndim - 1];
    const int dense = axis ? step == (ptrdiff_t)classes * a->strides[ndim] : step < LK_LINE;
    return a->data != NULL && step > 0 && dense ? (size_t)step : 0;
}

/* Let n elements or rows of `a` come, from `ahead` of them after the block's first, while something else is computed:
 * processors look ahead by themselves within a page only, and a block may be as long as one. */
static LK_ALWAYS_INLINE void fetch(const lk_place *p, const lk_operand *a, size_t step, size_t ahead, size_t n)
{
    const char *from = step == 0 ? NULL : address(p->ndim, a, p->index) + ahead * step;
    for (size_t at = 0; at < n * step; at += LK_LINE)
        LK_FETCH(from + at);
}

#endif
