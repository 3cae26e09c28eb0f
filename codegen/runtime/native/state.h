/* The floating-point state: subnormals count and rounding is to nearest while we calculate, and the caller's is left as it
 * was, flags included. */
#ifndef LOSSKERNELS_STATE_H
#define LOSSKERNELS_STATE_H

#if defined(__SSE2__) || defined(_M_X64)
#include <xmmintrin.h>

typedef unsigned float_state;

static inline float_state enter_plain_state(void)
{
    const float_state before = _mm_getcsr();
    _mm_setcsr(0x1f80);
    return before;
}

static inline void leave_plain_state(const float_state *before) { _mm_setcsr(*before); }
#else
#include <fenv.h>

typedef fenv_t float_state;

static inline float_state enter_plain_state(void)
{
    float_state before;
    fegetenv(&before);
    fesetenv(FE_DFL_ENV);
    return before;
}

static inline void leave_plain_state(const float_state *before) { fesetenv(before); }
#endif

#endif
