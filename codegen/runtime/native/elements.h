/* The engine for kernels without class axis: blocks of LK_BLOCK consecutive elements in C order of the shape; and for
 * kernels with few classes: blocks of rows, transposed, so that they lie side by side. */
#ifndef LOSSKERNELS_ELEMENTS_H
#define LOSSKERNELS_ELEMENTS_H

#include "arrays.h"

#include <stdlib.h>

/* ---- cases ---- */

static int is_value(const lk_guard *g, double x)
{
    for (int v = 0; v < g->count; v++)
        if (x == g->values[v])
            return 1;
    return 0;
}

/* In how many elements the guard holds: n, 0, or, if in some but not in all, 1. */
static size_t count_values(const lk_guard *g, size_t n, const double *x)
{
    uint64_t some = 0, all = 1;
    if (g->count <= 2) {
        const double one = g->values[0], other = g->values[g->count - 1];
        uint64_t missed = 0;
        for (size_t i = 0; i < n; i++) {
            const double first = x[i] == one ? 1 : 0;
            some |= mark(x[i] == other ? 1 : first);
        }
        for (size_t i = 0; i < n; i++) {
            const double first = x[i] == one ? 0 : 1;
            missed |= mark(x[i] == other ? 0 : first);
        }
        all = missed == 0;
    } else
        for (size_t e = 0; e < n; e++) {
            some |= (uint64_t)is_value(g, x[e]);
            all &= (uint64_t)is_value(g, x[e]);
        }
    return all ? n : some != 0;
}

/* The same of all guards of a case. */
static size_t count_hits(const lk_case *c, size_t n, const double *const *in, const int *fixed)
{
    size_t hits = n;
    for (int g = 0; g < c->guard_count && hits > 0; g++) {
        const double *x = in[c->guards[g].input];
        const size_t held = fixed[c->guards[g].input] ? n * (size_t)is_value(&c->guards[g], *x)
                                                      : count_values(&c->guards[g], n, x);
        hits = at_most(hits, held);
    }
    return hits;
}

/* hit[i] = 1 where all guards of the case hold, else 0. */
static void find_hits(const lk_case *c, size_t n, const double *const *in, double *hit)
{
    for (size_t i = 0; i < n; i++)
        hit[i] = 1;
    for (int g = 0; g < c->guard_count; g++) {
        const double *x = in[c->guards[g].input];
        for (size_t i = 0; i < n; i++)
            hit[i] *= 2;
        for (int v = 0; v < c->guards[g].count; v++) {
            const double value = c->guards[g].values[v];
            for (size_t i = 0; i < n; i++)
                hit[i] = x[i] == value && hit[i] == 2 ? 1 : hit[i];
        }
        for (size_t i = 0; i < n; i++)
            hit[i] = hit[i] == 1 ? 1 : 0;
    }
}

/* which[i] = number of the first case whose guards hold. */
static void pick_cases(const lk_kernel *k, size_t n, const double *const *in, double *which, double *hit)
{
    for (size_t i = 0; i < n; i++)
        which[i] = k->case_count - 1;
    for (int c = k->case_count - 2; c >= 0; c--) {
        find_hits(&k->cases[c], n, in, hit);
        for (size_t i = 0; i < n; i++)
            which[i] = hit[i] != 0 ? c : which[i];
    }
}

static size_t count_equal(size_t n, const double *which, double number, double *hit)
{
    for (size_t i = 0; i < n; i++)
        hit[i] = which[i] == number ? 1 : 0;
    return (size_t)lk_block_sum(n, hit);
}

static void blend(size_t n, const double *which, double number, const double *restrict from, double *restrict to)
{
    for (size_t i = 0; i < n; i++) {
        const double chosen = from[i], other = to[i]; /* both read, so that the choice is no branch */
        to[i] = which[i] == number ? chosen : other;
    }
}

/* ---- fetching ---- */

#define LK_LINE 64       /* bytes that come from memory together */
#define LK_FAR (1 << 22) /* bytes of all operands of a task that do not stay in a core's own cache */

/* gcc removes calls of functions that only fetch: they are no calls. */
#if defined(__GNUC__)
#define LK_INLINE __attribute__((always_inline)) inline
#define LK_FETCH(address) __builtin_prefetch(address)
#else
#define LK_INLINE inline
#define LK_FETCH(address) (void)(address)
#endif

/* Bytes from one element or row to the next along the last axis before that of the classes, where memory is walked in its
 * order and most of it is used; else 0. `axis`: a row has all its classes. */
static inline size_t step_of(const lk_operand *a, int ndim, int axis, size_t classes)
{
    const ptrdiff_t step = a->strides[ndim - 1];
    const int dense = axis ? step == (ptrdiff_t)classes * a->strides[ndim] : step < LK_LINE;
    return a->data != NULL && step > 0 && dense ? (size_t)step : 0;
}

/* Let n elements or rows of `a` come, from `ahead` of them after the block's first, while something else is computed:
 * processors look ahead by themselves within a page only, and a block may be as long as one. */
static LK_INLINE void fetch(const lk_place *p, const lk_operand *a, size_t step, size_t ahead, size_t n)
{
    const char *from = step == 0 ? NULL : address(p->ndim, a, p->index) + ahead * step;
    for (size_t at = 0; at < n * step; at += LK_LINE)
        LK_FETCH(from + at);
}

/* ---- blocks ---- */

/* The memory of one call: a block per input, two per output (the second for blending), and four more. */
typedef struct {
    void *memory;
    double *in[LK_ARGUMENTS], *out[LK_ARGUMENTS], *spare[LK_ARGUMENTS];
    double *factor, *which, *hit, *rows;
} workspace;

static int prepare(workspace *w, const lk_kernel *k, size_t n)
{
    const size_t stride = (n + 7) / 8 * 8, blocks = (size_t)(k->input_count + 2 * k->output_count + 4);
    w->memory = malloc(blocks * stride * sizeof(double) + 64);
    if (w->memory == NULL)
        return -1;
    double *next = (double *)(((uintptr_t)w->memory + 63) / 64 * 64);
    double **const lists[] = {w->in, w->out, w->spare};
    const int counts[] = {k->input_count, k->output_count, k->output_count};
    for (int l = 0; l < 3; l++)
        for (int i = 0; i < counts[l]; i++, next += stride)
            lists[l][i] = next;
    w->factor = next;
    w->which = next + stride;
    w->hit = next + 2 * stride;
    w->rows = next + 3 * stride;
    return 0;
}

/* One task: `classes` is 1 without class axis. `steps` of inputs, outputs and weight are those of `fetch`, or all 0 where the
 * task stays in a core's own cache. `fixed[i]`: input i, one without axis, is the same everywhere;
 * `harmless[i]`: and inside its domain. `out[o]` is NULL where the output is not wanted. */
typedef struct {
    const lk_task *task;
    const lk_kernel *kernel;
    size_t classes;
    int single;
    size_t steps[2 * LK_ARGUMENTS + 1];
    int fixed[LK_ARGUMENTS], harmless[LK_ARGUMENTS];
    const double *in[LK_ARGUMENTS];
    double *out[LK_ARGUMENTS];
    workspace room;
} lk_work;

static size_t width_of(const lk_work *w, int axis) { return axis ? w->classes : 1; }

static void call(const lk_work *w, const lk_case *c, size_t n, double *const *out)
{
    if (w->kernel->axis)
        (w->single && c->lanes_single != NULL ? c->lanes_single : c->lanes)(n, w->classes, w->in, out);
    else
        (w->single && c->block_single != NULL ? c->block_single : c->block)(n, w->in, out);
}

/* One block in which several cases occur. */
static void compute_mixed(const lk_work *w, size_t n)
{
    const lk_kernel *k = w->kernel;
    const workspace *room = &w->room;
    size_t settled = 0;
    pick_cases(k, n, w->in, room->which, room->hit);
    for (int c = 0; c < k->case_count && settled < n; c++) {
        const size_t present = count_equal(n, room->which, c, room->hit);
        if (present == 0)
            continue;
        if (settled == 0) {
            call(w, &k->cases[c], n, w->out);
        } else {
            double *spare[LK_ARGUMENTS];
            for (int o = 0; o < k->output_count; o++)
                spare[o] = w->out[o] == NULL ? NULL : room->spare[o];
            call(w, &k->cases[c], n, spare);
            for (int o = 0; o < k->output_count; o++)
                for (size_t e = 0; w->out[o] != NULL && e < width_of(w, k->output_axis[o]); e++)
                    blend(n, room->which, c, spare[o] + e * n, w->out[o] + e * n);
        }
        settled += present;
    }
}

static void compute(const lk_work *w, size_t n)
{
    const lk_kernel *k = w->kernel;
    for (int c = 0; c < k->case_count; c++) {
        const size_t hits = count_hits(&k->cases[c], n, w->in, w->fixed);
        if (hits == n)
            call(w, &k->cases[c], n, w->out);
        else if (hits > 0)
            compute_mixed(w, n);
        if (hits > 0)
            return;
    }
}

/* Whether a label is a whole number below the number of classes: adding 2^52 rounds to one. */
static inline int is_label(double x, double classes) { return (x >= 0) & (x < classes) & ((x + 0x1p52) - 0x1p52 == x); }

static int all_labels(size_t n, const double *label, size_t classes)
{
    int all = 1;
    for (size_t r = 0; r < n; r++)
        all &= is_label(label[r], (double)classes);
    return all;
}

/* What is no label gives NaN; to the kernel it is 0. */
static void refuse_labels(size_t n, double *label, size_t classes, double *factor)
{
    for (size_t r = 0; r < n; r++)
        if (!is_label(label[r], (double)classes)) {
            label[r] = 0;
            factor[r] = NAN;
        }
}

/* What every result is multiplied by: its weight, but NaN where an argument is outside its domain. NULL where that is 1
 * everywhere. */
static const double *factor_of(const lk_work *w, const lk_place *p)
{
    const lk_task *t = w->task;
    const lk_kernel *k = w->kernel;
    const size_t n = p->n;
    double *factor = w->room.factor;
    const double *weight = t->weight == NULL ? NULL : find(p, t->weight, factor);
    int refused = 0;
    for (int i = 0; i < k->input_count && !refused; i++)
        if (k->input_index[i])
            refused = !all_labels(n, w->in[i], w->classes);
        else if (!w->harmless[i])
            refused = outside(n * width_of(w, k->input_axis[i]), w->in[i], k->domains[i], NULL);
    if (!refused)
        return weight;
    for (size_t e = 0; e < n; e++)
        factor[e] = weight == NULL ? 1 : weight[e];
    for (int i = 0; i < k->input_count; i++)
        if (k->input_index[i])
            refuse_labels(n, w->room.in[i], w->classes, factor);
        else if (!w->harmless[i])
            for (size_t e = 0; e < width_of(w, k->input_axis[i]); e++)
                outside(n, w->in[i] + e * n, k->domains[i], factor);
    return factor;
}

static void scale(size_t n, const double *restrict factor, double *restrict x)
{
    for (size_t i = 0; i < n; i++)
        x[i] *= factor[i];
}

/* Whether n rows of `a` are one vector: row after row, class after class. */
static int is_one_vector(const lk_place *p, const lk_operand *a, size_t classes, lk_vector *v)
{
    const ptrdiff_t row = (ptrdiff_t)classes * a->strides[p->ndim];
    const int one = one_vector(p, a, 0, v) && v->stride == row;
    v->stride = a->strides[p->ndim];
    return one;
}

/* Columns become rows: to[c * rows + r] = from[r * columns + c]. Four rows at a time, so that a store takes four numbers. */
static void transpose(size_t rows, size_t columns, const double *restrict from, double *restrict to)
{
    size_t r = 0;
    for (; r + 4 <= rows; r += 4) {
        const double *first = from + r * columns, *second = first + columns, *third = second + columns;
        const double *fourth = third + columns;
        for (size_t c = 0; c < columns; c++) {
            const double column[] = {first[c], second[c], third[c], fourth[c]};
            memcpy(to + c * rows + r, column, sizeof column);
        }
    }
    for (; r < rows; r++)
        for (size_t c = 0; c < columns; c++)
            to[c * rows + r] = from[r * columns + c];
}

/* What has a class axis, class by class. */
static void load_classes(const lk_work *w, const lk_place *p, const lk_operand *a, double *block)
{
    lk_vector v;
    if (is_one_vector(p, a, w->classes, &v)) {
        lk_load(w->room.rows, &v, 0, p->n * w->classes);
        transpose(p->n, w->classes, w->room.rows, block);
        return;
    }
    for (size_t e = 0; e < w->classes; e++)
        load(p, a, (ptrdiff_t)e * a->strides[p->ndim], block + e * p->n);
}

static void store_classes(const lk_work *w, const lk_place *p, const lk_operand *a, const double *block)
{
    lk_vector v;
    if (is_one_vector(p, a, w->classes, &v)) {
        transpose(w->classes, p->n, block, w->room.rows);
        lk_store(&v, 0, p->n * w->classes, w->room.rows);
        return;
    }
    for (size_t e = 0; e < w->classes; e++)
        store(p, a, (ptrdiff_t)e * a->strides[p->ndim], block + e * p->n);
}

static void load_inputs(lk_work *w, const lk_place *p)
{
    const lk_task *t = w->task;
    const lk_kernel *k = w->kernel;
    for (int i = 0; i < k->input_count; i++) {
        if (w->fixed[i])
            continue;
        w->in[i] = w->room.in[i];
        if (k->input_axis[i])
            load_classes(w, p, &t->inputs[i], w->room.in[i]);
        else if (k->input_index[i])
            load(p, &t->inputs[i], 0, w->room.in[i]);
        else
            w->in[i] = find(p, &t->inputs[i], w->room.in[i]);
    }
}

static void find_steps(lk_work *w, int ndim, size_t size)
{
    const lk_task *t = w->task;
    const lk_kernel *k = w->kernel;
    const int inputs = k->input_count, outputs = k->output_count;
    size_t bytes = 0;
    for (int i = 0; i < inputs; i++)
        bytes += w->steps[i] = step_of(&t->inputs[i], ndim, k->input_axis[i], w->classes);
    for (int o = 0; o < outputs; o++)
        bytes += w->steps[inputs + o] = step_of(&t->outputs[o], ndim, k->output_axis[o], w->classes);
    if (t->weight != NULL)
        bytes += w->steps[inputs + outputs] = step_of(t->weight, ndim, 0, 1);
    if (bytes * size < LK_FAR)
        memset(w->steps, 0, sizeof w->steps);
}

/* What this block is stored into. */
static LK_INLINE void fetch_outputs(const lk_work *w, const lk_place *p)
{
    for (int o = 0; o < w->kernel->output_count; o++)
        fetch(p, &w->task->outputs[o], w->steps[w->kernel->input_count + o], 0, p->n);
}

/* What the next block is loaded from. */
static LK_INLINE void fetch_inputs(const lk_work *w, const lk_place *p)
{
    const int inputs = w->kernel->input_count, outputs = w->kernel->output_count;
    for (int i = 0; i < inputs; i++)
        fetch(p, &w->task->inputs[i], w->steps[i], p->n, p->n);
    if (w->task->weight != NULL)
        fetch(p, w->task->weight, w->steps[inputs + outputs], p->n, p->n);
}

static void store_outputs(const lk_work *w, const lk_place *p, const double *factor)
{
    const lk_task *t = w->task;
    for (int o = 0; o < w->kernel->output_count; o++) {
        if (w->out[o] == NULL)
            continue;
        for (size_t e = 0; factor != NULL && e < width_of(w, w->kernel->output_axis[o]); e++)
            scale(p->n, factor, w->out[o] + e * p->n);
        if (t->outputs[o].data == NULL || w->out[o] != w->room.out[o])
            continue;
        if (w->kernel->output_axis[o])
            store_classes(w, p, &t->outputs[o], w->out[o]);
        else
            store(p, &t->outputs[o], 0, w->out[o]);
    }
}

/* Whether n doubles at `a` and as many at `b` share memory. */
static int overlap(const double *a, const double *b, size_t n)
{
    const uintptr_t x = (uintptr_t)a, y = (uintptr_t)b, size = n * sizeof(double);
    return x < y + size && y < x + size;
}

/* Where the results of output `o` are computed: in place where they are doubles side by side that nothing else is read
 * from, else in a block of their own. */
static double *place_of(const lk_work *w, const lk_place *p, const double *weight, int o)
{
    const lk_operand *to = &w->task->outputs[o];
    lk_vector v;
    if (to->dtype != LK_F64 || to->data == NULL || w->kernel->axis || !one_vector(p, to, 0, &v) || !ready(&v))
        return w->room.out[o];
    double *target = (double *)(void *)v.data;
    int alone = weight == NULL || !overlap(target, weight, p->n);
    for (int i = 0; i < w->kernel->input_count && alone; i++)
        alone = !overlap(target, w->in[i], p->n);
    return alone ? target : w->room.out[o];
}

/* How many elements or rows a block has. */
static size_t block_of(const lk_kernel *k, size_t size, size_t classes)
{
    return at_most(size, k->axis ? at_most(LK_ROWS, LK_LANES / classes / 8 * 8) : LK_BLOCK);
}

static int run_lanes(const lk_task *t, size_t first, size_t last)
{
    const lk_kernel *k = t->kernel;
    const int ndim = t->ndim - k->axis; /* the class axis is the last */
    const size_t size = size_of(ndim, t->shape), classes = k->axis ? (size_t)t->shape[ndim] : 1;
    const size_t width = block_of(k, size, classes);
    ptrdiff_t index[LK_MAX_DIMS] = {0};
    lk_place place = {ndim, t->shape, index, width};
    lk_work w = {.task = t, .kernel = k, .classes = classes, .single = is_single(t)};
    if (prepare(&w.room, k, width * classes) != 0)
        return -1;
    for (int i = 0; i < k->input_count; i++) {
        w.fixed[i] = !k->input_axis[i] && !k->input_index[i] && constant(ndim, &t->inputs[i]);
        if (w.fixed[i] && size != 0)
            w.in[i] = find(&place, &t->inputs[i], w.room.in[i]);
        w.harmless[i] = w.fixed[i] && size != 0 && inside(*w.in[i], k->domains[i]);
    }
    for (int o = 0; o < k->output_count; o++)
        w.out[o] = t->outputs[o].data != NULL || (t->sums != NULL && o == t->summed) ? w.room.out[o] : NULL;
    find_steps(&w, ndim, size);
    for (size_t chunk = first; chunk < last; chunk++) {
        running_sum sum = {0, 0};
        const size_t end = at_most(size, (chunk + 1) * t->chunk);
        for (size_t start = chunk * t->chunk; start < end; start += place.n) {
            place.n = at_most(width, end - start);
            unravel(ndim, t->shape, start, index);
            load_inputs(&w, &place);
            const double *factor = factor_of(&w, &place);
            for (int o = 0; o < k->output_count; o++)
                w.out[o] = w.out[o] == NULL ? NULL : place_of(&w, &place, factor, o);
            fetch_outputs(&w, &place);
            compute(&w, place.n);
            fetch_inputs(&w, &place);
            store_outputs(&w, &place, factor);
            if (t->sums != NULL)
                add(&sum, lk_block_sum(place.n, w.out[t->summed]));
        }
        if (t->sums != NULL)
            t->sums[chunk] = total(&sum);
    }
    free(w.room.memory);
    return 0;
}

#endif
