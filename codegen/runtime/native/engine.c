/* The engine: arrays of any dtype, strides and broadcast shape in; weights, domains and cases applied; arrays and sums
 * out. Every element's (row's) result depends on that element's (row's) arguments only. */

#include "elements.h"
#include "rows.h"

#if defined(__SSE2__) || defined(_M_X64)
#include <xmmintrin.h>
#else
#include <fenv.h>
#endif

/* Subnormals count, rounding is to nearest, and the caller's floating-point state is left as it was, flags included. */
int lk_run(const lk_task *task, size_t first, size_t last)
{
    int failed;
#if defined(__SSE2__) || defined(_M_X64)
    const unsigned state = _mm_getcsr();
    _mm_setcsr(0x1f80);
    failed = task->kernel->axis ? run_rows(task, first, last) : run_elements(task, first, last);
    _mm_setcsr(state);
#else
    fenv_t state;
    fegetenv(&state);
    fesetenv(FE_DFL_ENV);
    failed = task->kernel->axis ? run_rows(task, first, last) : run_elements(task, first, last);
    fesetenv(&state);
#endif
    return failed;
}

double lk_total(size_t n, const double *sums)
{
    running_sum sum = {0, 0};
    for (size_t i = 0; i < n; i++)
        add(&sum, sums[i]);
    return total(&sum);
}
