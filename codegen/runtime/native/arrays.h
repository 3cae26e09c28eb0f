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

static inline int ready(const lk_vector *v)
{
    return v->dtype == LK_F64 && v->stride == (ptrdiff_t)sizeof(double) && (uintptr_t)v->data % sizeof(double) == 0;
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

/* The same where the doubles lie, if they can be used there. */
static inline const double *find(const lk_place *p, const lk_operand *a, double *block)
{
    lk_vector v;
    if (one_vector(p, a, 0, &v) && ready(&v))
        return (const double *)(const void *)v.data;
    load(p, a, 0, block);
    return block;
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

/* Whether no result needs more digits than float32 has. */
static inline int is_single(const lk_task *t)
{
    for (int o = 0; o < t->kernel->output_count; o++)
        if (t->outputs[o].data != NULL && t->outputs[o].dtype == LK_F64)
            return 0;
    return t->sums == NULL;
}

/* ---- domains ---- */

static inline int inside(double x, lk_domain d)
{
    return (d.low_open ? x > d.low : x >= d.low) && (d.high_open ? x < d.high : x <= d.high);
}

/* Or'ed over a block it says whether a condition holds anywhere: integers, which may be added in any order, made of doubles,
 * which every level can choose. */
static inline uint64_t mark(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* Whether it is plain from their bits that all n numbers are inside. Those of numbers from 0 on are integers in the same
 * order; one that is too large or too small, as those of NaN and of negative numbers are, leaves a negative difference.
 * Where the ends are opposite it is the magnitudes that are compared. */
static inline int plainly_inside(size_t n, const double *restrict x, lk_domain d)
{
    const int opposite = d.low == -d.high;
    const uint64_t negative = UINT64_C(1) << 63, kept = opposite ? ~negative : ~UINT64_C(0);
    const uint64_t low = opposite ? 0 : mark(d.low + 0.0) + (uint64_t)d.low_open;
    const uint64_t high = mark(d.high) - (uint64_t)(opposite ? d.low_open | d.high_open : d.high_open);
    uint64_t found = 0;
    if (!opposite && d.low < 0)
        return 0;
    for (size_t i = 0; i < n; i++) {
        const uint64_t bits = mark(x[i]) & kept;
        found |= (bits - low) | (high - bits);
    }
    return found < negative;
}

/* Whether one of n numbers x is outside the domain. Then, where `factor` is not NULL, factor[i] = NAN for those. The ends'
 * kinds are constants here: the loops have no branch. */
static inline int outside_as(size_t n, const double *restrict x, double low, double high, int low_open, int high_open,
                             double *restrict factor)
{
    uint64_t found = 0;
    for (size_t i = 0; i < n; i++) {
        const double above = (low_open ? x[i] > low : x[i] >= low) ? 0 : 1;
        found |= mark((high_open ? x[i] < high : x[i] <= high) ? above : 1);
    }
    if (found == 0 || factor == NULL)
        return found != 0;
    for (size_t i = 0; i < n; i++) {
        const double kept = (low_open ? x[i] > low : x[i] >= low) ? factor[i] : NAN;
        factor[i] = (high_open ? x[i] < high : x[i] <= high) ? kept : NAN;
    }
    return 1;
}

static inline int outside(size_t n, const double *x, lk_domain d, double *factor)
{
    if (plainly_inside(n, x, d))
        return 0;
    if (d.low_open && d.high_open)
        return outside_as(n, x, d.low, d.high, 1, 1, factor);
    if (d.low_open)
        return outside_as(n, x, d.low, d.high, 1, 0, factor);
    if (d.high_open)
        return outside_as(n, x, d.low, d.high, 0, 1, factor);
    return outside_as(n, x, d.low, d.high, 0, 0, factor);
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
