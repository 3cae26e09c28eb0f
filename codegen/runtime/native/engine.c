/* The engine: arrays of any dtype, strides and broadcast shape in; weights, domains and cases applied; arrays and sums
 * out. Every element's (row's) result depends on that element's (row's) arguments only. The engine itself never fuses
 * nor reorders arithmetic, so that its levels give the same bits and any processor may take its best one. */

#include "run.h"

#if defined(__GNUC__) && defined(__x86_64__)
int run_task_x86_64_v3(const lk_task *task, size_t first, size_t last);
int run_task_x86_64_v4(const lk_task *task, size_t first, size_t last);
#endif

int lk_run(const lk_task *task, size_t first, size_t last)
{
#if defined(__GNUC__) && defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl"))
        return run_task_x86_64_v4(task, first, last);
    if (__builtin_cpu_supports("avx2"))
        return run_task_x86_64_v3(task, first, last);
#endif
    return run_task_baseline(task, first, last);
}

ptrdiff_t lk_run_queue(const lk_task *task, lk_queue *queue, size_t batch, size_t most)
{
    size_t done = 0;
    while (done < most) {
        const size_t first = __atomic_fetch_add(&queue->next, batch, __ATOMIC_RELAXED);
        if (first >= queue->count)
            break;
        const size_t last = at_most(first + batch, queue->count);
        if (lk_run(task, first, last) != 0)
            return -1;
        done += last - first;
    }
    return (ptrdiff_t)done;
}

void lk_stop(lk_queue *queue) { __atomic_store_n(&queue->next, queue->count, __ATOMIC_RELAXED); }

double lk_total(size_t n, const double *sums)
{
    running_sum sum = {0, 0};
    volatile double found; /* no arithmetic may be moved beyond the plain state */
    const float_state before = enter_plain_state();
    for (size_t i = 0; i < n; i++)
        add(&sum, sums[i]);
    found = total(&sum);
    leave_plain_state(&before);
    return found;
}
