/* Stores that go past the caches: of results that are so large that they would leave them before anybody reads them, and
 * whose memory need not be read first. LK_STORES_256 and LK_STORES_512 stand for what a level has, with <immintrin.h>. */
#ifndef LOSSKERNELS_STREAM_H
#define LOSSKERNELS_STREAM_H

#include "arrays.h"

#if !defined(LK_STORES_256) && !defined(LK_STORES_512) && (defined(__SSE2__) || defined(_M_X64))
#define LK_STORES_128
#include <emmintrin.h>
#endif

#define LK_LINE 64            /* bytes that come from memory together */
#define LK_BEYOND (1 << 25)   /* bytes of all operands of a task that no cache keeps */

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

/* What was streamed before is seen before what is stored after. */
static inline void end_stream(void)
{
#if defined(LK_STORES_128) || defined(LK_STORES_256) || defined(LK_STORES_512)
    _mm_sfence();
#endif
}

static inline void stream(char *restrict to, const char *restrict from, size_t size)
{
    const size_t head = at_most(size, (LK_LINE - (uintptr_t)to % LK_LINE) % LK_LINE);
    size_t at = head;
    memcpy(to, from, head);
    for (; at + LK_LINE <= size; at += LK_LINE)
        stream_line(to + at, from + at);
    memcpy(to + at, from + at, size - at);
}

#endif
