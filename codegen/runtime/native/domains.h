/* Domains: which numbers are outside. */
#ifndef LOSSKERNELS_DOMAINS_H
#define LOSSKERNELS_DOMAINS_H

#include "arrays.h"

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

/* The bits of the numbers of a domain, where these are an interval of integers: those of numbers from 0 on are integers in
 * the same order. Of others some bits are cleared first: where the ends are opposite, it is the magnitudes that are compared.
 * Then `low - bits` or `high - bits` is negative of a number that is too small or too large, as those of NaN and of negative
 * numbers are. `known` is 0 where the domain is no such interval. */
typedef struct { uint64_t kept, low, high; int known; } lk_bits;
typedef struct { uint32_t kept, low, high; int known; } lk_single_bits;

static inline lk_bits bits_of(lk_domain d)
{
    const int opposite = d.low == -d.high;
    const uint64_t all = ~UINT64_C(0), high = mark(d.high);
    if (opposite)
        return (lk_bits){all >> 1, 0, high - (uint64_t)(d.low_open | d.high_open), 1};
    return (lk_bits){all, mark(d.low + 0.0) + (uint64_t)d.low_open, high - (uint64_t)d.high_open, d.low >= 0};
}

/* The same of the floats in the domain. The ends are rounded into it. */
static inline lk_single_bits single_bits_of(lk_domain d)
{
    const int opposite = d.low == -d.high;
    const float low = (float)d.low + 0.0f, high = (float)d.high;
    uint32_t first, last;
    memcpy(&first, &low, sizeof first);
    memcpy(&last, &high, sizeof last);
    first += (double)low < d.low || (d.low_open && (double)low == d.low);
    last -= (double)high > d.high || ((d.high_open | (opposite & d.low_open)) && (double)high == d.high);
    return (lk_single_bits){UINT32_MAX >> opposite, opposite ? 0 : first, last, opposite || d.low >= 0};
}

/* Whether it is plain from their bits that all n numbers are inside. */
static inline int plainly_inside(size_t n, const double *restrict x, lk_domain d)
{
    const lk_bits b = bits_of(d);
    uint64_t found = 0;
    if (!b.known)
        return 0;
    for (size_t i = 0; i < n; i++) {
        const uint64_t bits = mark(x[i]) & b.kept;
        found |= (bits - b.low) | (b.high - bits);
    }
    return found >> 63 == 0;
}

/* The same of n floats that lie side by side from the address `from`, which are converted. */
static inline int convert_plainly_inside(size_t n, const char *restrict from, double *restrict block, lk_domain d)
{
    const lk_single_bits b = single_bits_of(d);
    uint32_t found = 0;
    for (size_t i = 0; i < n; i++) {
        float x;
        uint32_t bits;
        memcpy(&x, from + i * sizeof x, sizeof x);
        memcpy(&bits, from + i * sizeof bits, sizeof bits);
        block[i] = (double)x;
        bits &= b.kept;
        found |= (bits - b.low) | (b.high - bits);
    }
    return b.known && found >> 31 == 0;
}

/* The same of n entries of `v`, from entry `start`, of any dtype. */
static inline int load_plainly_inside(double *restrict block, const lk_vector *v, size_t start, size_t n, lk_domain d)
{
    if (v->dtype == LK_F32 && v->stride == (ptrdiff_t)sizeof(float))
        return convert_plainly_inside(n, v->data + (ptrdiff_t)start * v->stride, block, d);
    lk_load(block, v, start, n);
    return plainly_inside(n, block, d);
}

/* The same of a block of `a`. `found` are its doubles: where they lie, if they can be used there, else in `block`. */
static inline int find_plainly_inside(const lk_place *p, const lk_operand *a, lk_domain d, double *block,
                                      const double **found)
{
    lk_vector v;
    const int one = one_vector(p, a, 0, &v);
    *found = one && lk_is_ready(&v) ? (const double *)(const void *)v.data : block;
    if (one && *found == block)
        return load_plainly_inside(block, &v, 0, p->n, d);
    if (!one)
        load(p, a, 0, block);
    return plainly_inside(p->n, *found, d);
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
    if (d.low_open && d.high_open)
        return outside_as(n, x, d.low, d.high, 1, 1, factor);
    if (d.low_open)
        return outside_as(n, x, d.low, d.high, 1, 0, factor);
    if (d.high_open)
        return outside_as(n, x, d.low, d.high, 0, 1, factor);
    return outside_as(n, x, d.low, d.high, 0, 0, factor);
}

#endif
