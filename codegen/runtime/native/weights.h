/* Weights: what results are multiplied by in the pass that stores them or adds them up. */
#ifndef LOSSKERNELS_WEIGHTS_H
#define LOSSKERNELS_WEIGHTS_H

#include "arrays.h"

/* The weights of a block: none, one for all, or one each, doubles or floats side by side at an address. */
typedef struct {
    enum { LK_NONE, LK_ONE, LK_DOUBLES, LK_FLOATS } kind;
    double one;
    const char *each;
} lk_weights;

/* x times weight number i, which is of that kind. */
static LK_ALWAYS_INLINE double weighted(const lk_weights *w, int kind, double x, size_t i)
{
    double wide;
    float narrow;
    switch (kind) {
    case LK_ONE: return x * w->one;
    case LK_DOUBLES: memcpy(&wide, w->each + i * sizeof wide, sizeof wide); return x * wide;
    case LK_FLOATS: memcpy(&narrow, w->each + i * sizeof narrow, sizeof narrow); return x * (double)narrow;
    default: return x;
    }
}

/* `action` for each kind, which is a constant there: the loops have no branch. */
#define LK_BY_KIND(w, action)                                                                                          \
    switch ((w)->kind) {                                                                                               \
    case LK_ONE: action(LK_ONE); break;                                                                                \
    case LK_DOUBLES: action(LK_DOUBLES); break;                                                                        \
    case LK_FLOATS: action(LK_FLOATS); break;                                                                          \
    default: action(LK_NONE); break;                                                                                   \
    }

/* Multiply n numbers. */
static inline void scale(const lk_weights *w, size_t n, double *restrict x)
{
#define LK_SCALE(kind)                                                                                                 \
    for (size_t i = 0; i < n; i++)                                                                                     \
        x[i] = weighted(w, kind, x[i], i)
    if (w->kind != LK_NONE)
        LK_BY_KIND(w, LK_SCALE)
}

/* Round n products to `dtype`, LK_F32 or LK_F64, and store them side by side. */
static inline void store_weighted(const lk_weights *w, int dtype, size_t n, const double *restrict x, char *restrict to)
{
#define LK_STORE_FLOATS(kind)                                                                                          \
    for (size_t i = 0; i < n; i++) {                                                                                   \
        const float rounded = (float)weighted(w, kind, x[i], i);                                                       \
        memcpy(to + i * sizeof rounded, &rounded, sizeof rounded);                                                     \
    }
#define LK_STORE_DOUBLES(kind)                                                                                         \
    for (size_t i = 0; i < n; i++) {                                                                                   \
        const double product = weighted(w, kind, x[i], i);                                                             \
        memcpy(to + i * sizeof product, &product, sizeof product);                                                     \
    }
    if (dtype == LK_F32)
        LK_BY_KIND(w, LK_STORE_FLOATS)
    else
        LK_BY_KIND(w, LK_STORE_DOUBLES)
}

/* The sum of n products over four times eight lanes and a fixed tree: the same bits at every level, whatever the compiler. */
static inline double sum_weighted(const lk_weights *w, size_t n, const double *restrict x)
{
    double a[8] = {0.0}, b[8] = {0.0}, c[8] = {0.0}, d[8] = {0.0};
    size_t i = 0;
#define LK_SUM(kind)                                                                                                   \
    for (; i + 32 <= n; i += 32)                                                                                       \
        for (size_t l = 0; l < 8; l++) {                                                                               \
            a[l] += weighted(w, kind, x[i + l], i + l);                                                                \
            b[l] += weighted(w, kind, x[i + 8 + l], i + 8 + l);                                                        \
            c[l] += weighted(w, kind, x[i + 16 + l], i + 16 + l);                                                      \
            d[l] += weighted(w, kind, x[i + 24 + l], i + 24 + l);                                                      \
        }                                                                                                              \
    for (; i + 8 <= n; i += 8)                                                                                         \
        for (size_t l = 0; l < 8; l++)                                                                                 \
            a[l] += weighted(w, kind, x[i + l], i + l);                                                                \
    for (size_t l = 0; i + l < n; l++)                                                                                 \
        b[l] += weighted(w, kind, x[i + l], i + l)
    LK_BY_KIND(w, LK_SUM)
    for (size_t l = 0; l < 8; l++)
        a[l] = (a[l] + b[l]) + (c[l] + d[l]);
    return lk_block_sum(8, a);
}

#endif
