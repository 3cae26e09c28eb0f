/* The engine's entry at one instruction level: LK_LEVEL(run_task). */
#ifndef LOSSKERNELS_RUN_H
#define LOSSKERNELS_RUN_H

#include "elements.h"
#include "rows.h"
#include "state.h"

/* Several rows side by side where there are few classes, else one after the other. */
static int run_any(const lk_task *task, size_t first, size_t last)
{
    const int axis = task->kernel->axis;
    const ptrdiff_t classes = axis ? task->shape[task->ndim - 1] : 1;
    const int few = axis && task->kernel->cases[0].lanes != NULL && classes > 0 && classes <= LK_FEW;
    return few || !axis ? run_lanes(task, first, last) : run_rows(task, first, last);
}

/* Chunks first..last-1 of a task; not 0 where there is no memory. */
int LK_LEVEL(run_task)(const lk_task *task, size_t first, size_t last);
int LK_LEVEL(run_task)(const lk_task *task, size_t first, size_t last)
{
    const float_state before = enter_plain_state();
    const int failed = run_any(task, first, last);
    leave_plain_state(&before);
    return failed;
}

#endif
