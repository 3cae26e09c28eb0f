/* Stores that go past the caches: of results that are so large that they would leave them before anybody reads them, and
 * whose memory need not be read first. LK_STORES_256 and LK_STORES_512 stand for what a level has, with <immintrin.h>. */
#ifndef LOSSKERNELS_STREAM_H
#define LOSSKERNELS_STREAM_H

#include "arrays.h"

#if !defined(LK_STORES_256) && !defined(LK_STORES_512) && (defined(__SSE2__) || defined(_M_X64))
#define LK_STORES_128
#include <emmintrin.h>
#endif

#define LK_BEYOND (1 << 25) /* bytes of all operands of a task that no cache keeps */

/* The bytes of one line: in one store where the level has such, for the parts of a line may leave one by one. */
static inline void stream_line(char *to, const char *from)
{
#if defined(LK_STORES_512)
    _mm512_stream_si512((__m512i *)(void *)to, _mm512_loadu_si512(from));
#elif defined(LK_STORES_256)
    for (size_t at = 0; at < LK_LINE; at += sizeof(__m256i))
        _mm256_stream_si256((__m256i *)(void *)(to + at), _mm256_loadu_si256((const __m256i *)(const void *)(from + at)));
#elif defined(LK_STORES_128)
    for (size_t at = 0; at < LK_LINE; at += sizeof(__m128i))
        _mm_stream_si128((__m128i *)(void *)(to + at), _mm_loadu_si128((const __m128i *)(const void *)(from + at)));
#else
    memcpy(to, from, LK_LINE);
#endif
}

/* As many doubles as fill a line with floats, rounded. */
static inline void round_line(float *to, const double *x)
{
#if defined(__GNUC__)
    typedef double doubles __attribute__((vector_size(2 * LK_LINE)));
    typedef float floats __attribute__((vector_size(LK_LINE)));
    doubles wide;
    memcpy(&wide, x, sizeof wide);
    const floats rounded = __builtin_convertvector(wide, floats);
    memcpy(to, &rounded, sizeof rounded);
#else
    for (size_t i = 0; i < LK_LINE / sizeof(float); i++)
        to[i] = (float)x[i];
#endif
}

/* What was streamed before is seen before what is stored after. */
static inline void end_stream(void)
{
#if defined(LK_STORES_128) || defined(LK_STORES_256) || defined(LK_STORES_512)
    _mm_sfence();
#endif
}

/* How many of the `size` bytes from an address lie before its first whole line. */
static inline size_t before_line(const char *to, size_t size)
{
    return at_most(size, (LK_LINE - (uintptr_t)to % LK_LINE) % LK_LINE);
}

static inline void stream_doubles(char *restrict to, const double *restrict x, size_t n)
{
    const char *from = (const char *)x;
    const size_t size = n * sizeof *x;
    size_t at = before_line(to, size);
    memcpy(to, from, at);
    for (; at + LK_LINE <= size; at += LK_LINE)
        stream_line(to + at, from + at);
    memcpy(to + at, from + at, size - at);
}

/* The same of n doubles that are rounded. */
static inline void stream_floats(char *restrict to, const double *restrict x, size_t n)
{
    const lk_vector v = {to, sizeof(float), LK_F32};
    const size_t line = LK_LINE / sizeof(float);
    size_t i = (uintptr_t)to % sizeof(float) == 0 ? before_line(to, n * sizeof(float)) / sizeof(float) : n;
    lk_store(&v, 0, i, x);
    for (; i + line <= n; i += line) {
        float rounded[LK_LINE / sizeof(float)];
        round_line(rounded, x + i);
        stream_line(to + i * sizeof(float), (const char *)rounded);
    }
    lk_store(&v, i, n - i, x + i);
}

#endif
