/* The engine's entry at one instruction level: LK_LEVEL(run_task). */
#ifndef LOSSKERNELS_RUN_H
#define LOSSKERNELS_RUN_H

#include "elements.h"
#include "rows.h"

#if defined(__SSE2__) || defined(_M_X64)
#include <xmmintrin.h>
#else
#include <fenv.h>
#endif

/* Several rows side by side where there are few classes, else one after the other. */
static int run_any(const lk_task *task, size_t first, size_t last)
{
    const int axis = task->kernel->axis;
    const ptrdiff_t classes = axis ? task->shape[task->ndim - 1] : 1;
    const int few = axis && task->kernel->cases[0].lanes != NULL && classes > 0 && classes <= LK_FEW;
    return few || !axis ? run_lanes(task, first, last) : run_rows(task, first, last);
}

/* Subnormals count, rounding is to nearest, and the caller's floating-point state is left as it was, flags included. */
int LK_LEVEL(run_task)(const lk_task *task, size_t first, size_t last);
int LK_LEVEL(run_task)(const lk_task *task, size_t first, size_t last)
{
    int failed;
#if defined(__SSE2__) || defined(_M_X64)
    const unsigned state = _mm_getcsr();
    _mm_setcsr(0x1f80);
    failed = run_any(task, first, last);
    _mm_setcsr(state);
#else
    fenv_t state;
    fegetenv(&state);
    fesetenv(FE_DFL_ENV);
    failed = run_any(task, first, last);
    fesetenv(&state);
#endif
    return failed;
}

#endif
