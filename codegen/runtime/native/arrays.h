/* Arrays for the engine: walking a shape in C order, loading and storing blocks of it, domains, sums. */
#ifndef LOSSKERNELS_ARRAYS_H
#define LOSSKERNELS_ARRAYS_H

#include "losskernels.h"

#define LK_MAX_DIMS 64

static inline size_t at_most(size_t a, size_t b) { return a < b ? a : b; }

/* ---- walking a shape in C order ---- */

/* The index of the flat C-order position `flat` in the first `ndim` axes. */
static inline void unravel(int ndim, const ptrdiff_t *shape, size_t flat, ptrdiff_t *index)
{
    for (int d = ndim - 1; d >= 0; d--) {
        index[d] = (ptrdiff_t)(flat % (size_t)shape[d]);
        flat /= (size_t)shape[d];
    }
}

/* Go `steps` further along the last of `ndim` axes, at most to its end, carrying. */
static inline void advance(int ndim, const ptrdiff_t *shape, size_t steps, ptrdiff_t *index)
{
    index[ndim - 1] += (ptrdiff_t)steps;
    for (int d = ndim - 1; d > 0 && index[d] == shape[d]; d--) {
        index[d] = 0;
        index[d - 1]++;
    }
}

static inline char *address(int ndim, const lk_operand *a, const ptrdiff_t *index)
{
    char *p = a->data;
    for (int d = 0; d < ndim; d++)
        p += index[d] * a->strides[d];
    return p;
}

static inline int constant(int ndim, const lk_operand *a)
{
    for (int d = 0; d < ndim; d++)
        if (a->strides[d] != 0)
            return 0;
    return 1;
}

/* Whether `v` has floats or doubles side by side, aligned or not. */
static inline int side_by_side(const lk_vector *v)
{
    return (v->dtype == LK_F32 || v->dtype == LK_F64) && v->stride == lk_sizes[v->dtype];
}

/* A block of n elements in C order from `index` in the first `ndim` axes. */
typedef struct { int ndim; const ptrdiff_t *shape, *index; size_t n; } lk_place;

/* What a block of `a` is in memory, `ahead` bytes further: one vector. 0 where it is several. */
static inline int one_vector(const lk_place *p, const lk_operand *a, ptrdiff_t ahead, lk_vector *v)
{
    const int last = p->ndim - 1;
    *v = (lk_vector){address(p->ndim, a, p->index) + ahead, a->strides[last], a->dtype};
    return p->n <= (size_t)(p->shape[last] - p->index[last]);
}

/* The block of `a`, `ahead` bytes further, as doubles in `block`. */
static inline void load(const lk_place *p, const lk_operand *a, ptrdiff_t ahead, double *block)
{
    const int last = p->ndim - 1;
    ptrdiff_t at[LK_MAX_DIMS];
    lk_vector v;
    if (one_vector(p, a, ahead, &v)) {
        lk_load(block, &v, 0, p->n);
        return;
    }
    memcpy(at, p->index, (size_t)p->ndim * sizeof *at);
    for (size_t done = 0; done < p->n;) {
        const size_t run = at_most(p->n - done, (size_t)(p->shape[last] - at[last]));
        v.data = address(p->ndim, a, at) + ahead;
        lk_load(block + done, &v, 0, run);
        done += run;
        advance(p->ndim, p->shape, run, at);
    }
}

static inline void store(const lk_place *p, const lk_operand *a, ptrdiff_t ahead, const double *block)
{
    const int last = p->ndim - 1;
    ptrdiff_t at[LK_MAX_DIMS];
    memcpy(at, p->index, (size_t)p->ndim * sizeof *at);
    for (size_t done = 0; done < p->n;) {
        const size_t run = at_most(p->n - done, (size_t)(p->shape[last] - at[last]));
        const lk_vector v = {address(p->ndim, a, at) + ahead, a->strides[last], a->dtype};
        lk_store(&v, 0, run, block + done);
        done += run;
        advance(p->ndim, p->shape, run, at);
    }
}

/* Whether no result needs more digits than float32 has, nor what is added up. */
static inline int is_single(const lk_task *t)
{
    for (int o = 0; o < t->kernel->output_count; o++)
        if (t->outputs[o].data != NULL && t->outputs[o].dtype == LK_F64)
            return 0;
    return t->sums == NULL || t->single;
}

/* ---- sums ---- */

/* s + c is the sum so far and its rounding error (Neumaier). */
typedef struct { double s, c; } running_sum;

static inline void add(running_sum *sum, double x)
{
    const double t = sum->s + x;
    sum->c += fabs(sum->s) >= fabs(x) ? (sum->s - t) + x : (x - t) + sum->s;
    sum->s = t;
}

static inline double total(const running_sum *sum) { return isfinite(sum->c) ? sum->s + sum->c : sum->s; }

static inline size_t size_of(int ndim, const ptrdiff_t *shape)
{
    size_t size = 1;
    for (int d = 0; d < ndim; d++)
        size *= (size_t)shape[d];
    return size;
}

#endif
