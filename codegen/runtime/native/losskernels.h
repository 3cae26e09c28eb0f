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
#define LK_ROWS 128 /* so many rows at most */
#define LK_LANES 1024 /* and at most so many elements */
#define LK_ROOM 106496 /* so many numbers at most are kept of a row: 832 KiB */
#define LK_WIDE 2048 /* so many classes at most has a row whose inputs are kept as doubles */
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

#if defined(__GNUC__)
#define LK_ALWAYS_INLINE __attribute__((always_inline)) inline
#else
#define LK_ALWAYS_INLINE inline
#endif

/* Before a loop in which no round reads what another one writes, however many arrays there are to be told apart. */
#if defined(__clang__)
#define LK_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define LK_INDEPENDENT _Pragma("GCC ivdep")
#else
#define LK_INDEPENDENT
#endif

/* How many numbers of a row of c classes each of so many arrays keeps: all, if there is room for them, else a block. */
static inline size_t lk_row_span(size_t c, size_t arrays)
{
    const size_t all = (c + 7) / 8 * 8;
    return arrays * all <= LK_ROOM ? all : LK_BLOCK;
}

/* ---- memory that is asked for before it is needed ---- */

#define LK_LINE 64 /* bytes that come from memory together */

#if defined(__GNUC__)
#define LK_FETCH(address) __builtin_prefetch(address)
#else
#define LK_FETCH(address) (void)(address)
#endif

/* The memory of a row's results, and of the next row's inputs, where it does not stay in a core's own cache: `step` bytes
 * for each class. */
struct lk_ahead {
    int count;
    struct { const char *data; size_t step; } rows[2 * LK_ARGUMENTS];
};

/* Let what is ahead of n classes come while these are computed: processors look ahead by themselves within a page only, and
 * many lines at once make them wait. gcc removes calls of functions that only fetch: this is no call. */
static LK_ALWAYS_INLINE void lk_fetch(const lk_ahead *ahead, size_t start, size_t n)
{
    for (int k = 0; k < ahead->count; k++)
        for (size_t at = start * ahead->rows[k].step; at < (start + n) * ahead->rows[k].step; at += LK_LINE)
            LK_FETCH(ahead->rows[k].data + at);
}

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

static const unsigned char lk_sizes[] = {1, 1, 2, 4, 8, 1, 2, 4, 8, 2, 4, 8};

static inline uint8_t lk_swap8(uint8_t x) { return x; }
static inline uint16_t lk_swap16(uint16_t x) { return (uint16_t)(x >> 8 | x << 8); }
static inline uint32_t lk_swap32(uint32_t x)
{
    return x >> 24 | (x >> 8 & 0xff00u) | (x << 8 & 0xff0000u) | x << 24;
}
static inline uint64_t lk_swap64(uint64_t x)
{
    return (uint64_t)lk_swap32((uint32_t)x) << 32 | lk_swap32((uint32_t)(x >> 32));
}

/* Every other entry is common, and a loop of its own. */
#define LK_GATHER_AS(type, swap)                                                                                       \
    do {                                                                                                               \
        type x;                                                                                                        \
        if (v->stride == 2 * (ptrdiff_t)sizeof(type)) {                                                                \
            for (size_t i = 0; i < n; i++) {                                                                           \
                memcpy(&x, from + 2 * i * sizeof x, sizeof x);                                                         \
                memcpy(to + i * sizeof x, &x, sizeof x);                                                               \
            }                                                                                                          \
        } else {                                                                                                       \
            for (size_t i = 0; i < n; i++) {                                                                           \
                memcpy(&x, from + (ptrdiff_t)i * v->stride, sizeof x);                                                 \
                memcpy(to + i * sizeof x, &x, sizeof x);                                                               \
            }                                                                                                          \
        }                                                                                                              \
        for (size_t i = 0; i < n && v->dtype >= LK_SWAPPED; i++) {                                                     \
            memcpy(&x, to + i * sizeof x, sizeof x);                                                                   \
            x = swap(x);                                                                                               \
            memcpy(to + i * sizeof x, &x, sizeof x);                                                                   \
        }                                                                                                              \
    } while (0)

/* Put n entries of `v`, from the address `from`, side by side and in this machine's byte order. */
static inline void lk_gather(char *restrict to, const lk_vector *v, const char *restrict from, size_t n)
{
    switch (lk_sizes[v->dtype % LK_SWAPPED]) {
    case 1: LK_GATHER_AS(uint8_t, lk_swap8); break;
    case 2: LK_GATHER_AS(uint16_t, lk_swap16); break;
    case 4: LK_GATHER_AS(uint32_t, lk_swap32); break;
    default: LK_GATHER_AS(uint64_t, lk_swap64); break;
    }
}

#define LK_LOAD_AS(type, expression)                                                                                   \
    do {                                                                                                               \
        type x;                                                                                                        \
        for (size_t i = 0; i < n; i++) {                                                                               \
            memcpy(&x, from + i * sizeof x, sizeof x);                                                                 \
            block[i] = (double)(expression);                                                                           \
        }                                                                                                              \
    } while (0)

/* Convert n numbers that lie side by side. */
static inline void lk_convert(double *restrict block, const char *restrict from, int dtype, size_t n)
{
    switch (dtype) {
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

/* Convert n entries of `v`, from entry `start`, to doubles. */
static inline void lk_load(double *restrict block, const lk_vector *v, size_t start, size_t n)
{
    const char *from = v->data + (ptrdiff_t)start * v->stride;
    char room[LK_BLOCK * sizeof(uint64_t)];
    if (v->stride == lk_sizes[v->dtype % LK_SWAPPED] && v->dtype < LK_SWAPPED) {
        lk_convert(block, from, v->dtype, n);
        return;
    }
    const size_t all = v->stride == 0 && n > 1 ? 1 : n; /* of a number that is broadcast one is enough */
    for (size_t done = 0; done < all; done += LK_BLOCK) {
        const size_t part = all - done < LK_BLOCK ? all - done : LK_BLOCK;
        lk_gather(room, v, from + (ptrdiff_t)done * v->stride, part);
        lk_convert(block + done, room, v->dtype % LK_SWAPPED, part);
    }
    for (size_t i = all; i < n; i++)
        block[i] = block[0];
}

/* Whether entries of `v` can be read as doubles where they lie. */
static inline int lk_is_ready(const lk_vector *v)
{
    return v->dtype == LK_F64 && v->stride == (ptrdiff_t)sizeof(double) && (uintptr_t)v->data % sizeof(double) == 0;
}

/* n entries of `v`, from entry `start`, as doubles: where they lie if that is possible, else in `block`, into which they are
 * converted unless that is `needless`: they are there already, or nothing reads them. */
static inline const double *lk_view(const lk_vector *v, size_t start, size_t n, double *block, int needless)
{
    if (lk_is_ready(v))
        return (const double *)(const void *)v->data + start;
    if (!needless)
        lk_load(block, v, start, n);
    return block;
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
