/* What emitted C is written against: blocks, instruction levels, and the few loops that emitted code and the engine share.
 *
 * The types are in cdef.h. Emitted code only computes on doubles; dtypes, strides, domains, cases and weights are the
 * engine's business.
 */
#ifndef LOSSKERNELS_H
#define LOSSKERNELS_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define LK_BLOCK 512
#define LK_FEW 64  /* so many classes at most are computed for several rows side by side */
#define LK_ROWS 64 /* so many rows at most; and at most LK_BLOCK elements */
#define LK_ARGUMENTS 32 /* at most so many inputs, and so many outputs */

/* LK_LEVEL(name) is the symbol of `name` at the instruction level of this translation unit. */
#ifndef LK_LEVEL_SUFFIX
#define LK_LEVEL_SUFFIX baseline
#endif
#define LK_PASTE(a, b) a##_##b
#define LK_PASTE_EXPANDED(a, b) LK_PASTE(a, b)
#define LK_LEVEL(name) LK_PASTE_EXPANDED(name, LK_LEVEL_SUFFIX)

#include "cdef.h"

/* A function without calls in it, for they would keep its loops from being vectorised. */
#if defined(__GNUC__)
#define LK_FLAT __attribute__((flatten))
#else
#define LK_FLAT
#endif

/* ---- float16 ---- */

static inline double lk_from_half(uint16_t half)
{
    uint64_t bits = (uint64_t)(half & 0x7fffu) << 42; /* exponent too small by 1023 - 15 */
    double x;
    memcpy(&x, &bits, sizeof x);
    x *= 0x1p1008;
    memcpy(&bits, &x, sizeof x);
    bits |= (half & 0x7c00u) == 0x7c00u ? UINT64_C(0x7ff) << 52 : 0;
    bits |= (uint64_t)(half & 0x8000u) << 48;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* Rounded once, to nearest even. */
static inline uint16_t lk_to_half(double x)
{
    uint64_t bits, magnitude, half;
    memcpy(&bits, &x, sizeof x);
    magnitude = bits & ~(UINT64_C(1) << 63);
    if (magnitude > UINT64_C(0x7ff) << 52) {
        half = 0x7e00;
    } else if (magnitude < UINT64_C(1009) << 52) { /* below 2^-14: 2^28 has units of 2^-24 */
        double shifted;
        memcpy(&shifted, &magnitude, sizeof shifted);
        shifted += 0x1p28;
        memcpy(&half, &shifted, sizeof half);
        half &= 0x7ff;
    } else {
        half = ((magnitude + ((UINT64_C(1) << 41) - 1) + ((magnitude >> 42) & 1)) >> 42) - (UINT64_C(1008) << 10);
        half = half > 0x7c00 ? 0x7c00 : half;
    }
    return (uint16_t)(half | (bits >> 63) << 15);
}

/* ---- between arrays and blocks ---- */

#define LK_LOAD_AS(type, expression)                                                                                   \
    do {                                                                                                               \
        type x;                                                                                                        \
        if (stride == (ptrdiff_t)sizeof(type)) {                                                                       \
            for (size_t i = 0; i < n; i++) {                                                                           \
                memcpy(&x, from + i * sizeof x, sizeof x);                                                             \
                block[i] = (double)(expression);                                                                       \
            }                                                                                                          \
        } else {                                                                                                       \
            for (size_t i = 0; i < n; i++) {                                                                           \
                memcpy(&x, from + (ptrdiff_t)i * stride, sizeof x);                                                    \
                block[i] = (double)(expression);                                                                       \
            }                                                                                                          \
        }                                                                                                              \
    } while (0)

/* Convert n entries of `v`, from entry `start`, to doubles. */
static inline void lk_load(double *restrict block, const lk_vector *v, size_t start, size_t n)
{
    const ptrdiff_t stride = v->stride;
    const char *restrict from = v->data + (ptrdiff_t)start * stride;
    switch (v->dtype) {
    case LK_BOOL: LK_LOAD_AS(uint8_t, x != 0); break;
    case LK_I8: LK_LOAD_AS(int8_t, x); break;
    case LK_I16: LK_LOAD_AS(int16_t, x); break;
    case LK_I32: LK_LOAD_AS(int32_t, x); break;
    case LK_I64: LK_LOAD_AS(int64_t, x); break;
    case LK_U8: LK_LOAD_AS(uint8_t, x); break;
    case LK_U16: LK_LOAD_AS(uint16_t, x); break;
    case LK_U32: LK_LOAD_AS(uint32_t, x); break;
    case LK_U64: LK_LOAD_AS(uint64_t, x); break;
    case LK_F16: LK_LOAD_AS(uint16_t, lk_from_half(x)); break;
    case LK_F32: LK_LOAD_AS(float, x); break;
    default: LK_LOAD_AS(double, x); break;
    }
}

#define LK_STORE_AS(type, expression)                                                                                  \
    do {                                                                                                               \
        type x;                                                                                                        \
        if (stride == (ptrdiff_t)sizeof(type)) {                                                                       \
            for (size_t i = 0; i < n; i++) {                                                                           \
                x = (expression);                                                                                      \
                memcpy(to + i * sizeof x, &x, sizeof x);                                                               \
            }                                                                                                          \
        } else {                                                                                                       \
            for (size_t i = 0; i < n; i++) {                                                                           \
                x = (expression);                                                                                      \
                memcpy(to + (ptrdiff_t)i * stride, &x, sizeof x);                                                      \
            }                                                                                                          \
        }                                                                                                              \
    } while (0)

/* Round n doubles to the dtype of `v` (a floating one) and store them from entry `start`. */
static inline void lk_store(const lk_vector *v, size_t start, size_t n, const double *restrict block)
{
    const ptrdiff_t stride = v->stride;
    char *restrict to = v->data + (ptrdiff_t)start * stride;
    switch (v->dtype) {
    case LK_F16: LK_STORE_AS(uint16_t, lk_to_half(block[i])); break;
    case LK_F32: LK_STORE_AS(float, (float)block[i]); break;
    default: LK_STORE_AS(double, block[i]); break;
    }
}

/* The sum over eight lanes and a fixed tree: the same bits at every level, whatever the compiler. */
static inline double lk_block_sum(size_t n, const double *x)
{
    double lane[8] = {0, 0, 0, 0, 0, 0, 0, 0};
    size_t i = 0;
    for (; i + 8 <= n; i += 8)
        for (size_t j = 0; j < 8; j++)
            lane[j] += x[i + j];
    for (size_t j = 0; i + j < n; j++)
        lane[j] += x[i + j];
    return ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]));
}

#endif
