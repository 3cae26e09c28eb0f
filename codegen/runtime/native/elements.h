/* The engine for kernels without class axis: blocks of LK_BLOCK consecutive elements in C order of the shape; and for
 * kernels with few classes: blocks of rows, transposed, so that they lie side by side. */
#ifndef LOSSKERNELS_ELEMENTS_H
#define LOSSKERNELS_ELEMENTS_H

#include "cases.h"
#include "fetch.h"
#include "stream.h"
#include "transpose.h"
#include "weights.h"

#include <stdlib.h>

/* ---- blocks ---- */

/* The memory of one call: a block per input, two per output (the second for blending), and four more. */
typedef struct {
    void *memory;
    double *in[LK_ARGUMENTS], *out[LK_ARGUMENTS], *spare[LK_ARGUMENTS];
    double *factor, *which, *hit, *rows;
} workspace;

static int prepare(workspace *w, const lk_kernel *k, size_t n)
{
    const size_t stride = (n + 7) / 8 * 8 + 8, blocks = (size_t)(k->input_count + 2 * k->output_count + 4);
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

/* One task: `classes` is 1 without class axis. `steps` of inputs, outputs and weight are those of `fetch`, or all 0 where
 * the task stays in a core's own cache. `streamed`: results go past the caches. `fixed[i]`: input i, one without axis, is
 * the same everywhere. `harmless[i]`: all numbers of this block, or the one of a fixed input, are plainly inside the domain.
 * `out[o]` is NULL where the output is not wanted. */
typedef struct {
    const lk_task *task;
    const lk_kernel *kernel;
    size_t classes;
    int single, streamed;
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

/* Multiply by NaN where an argument is outside its domain. */
static void refuse(lk_work *w, size_t n, lk_weights *weights)
{
    const lk_kernel *k = w->kernel;
    double *factor = w->room.factor;
    int refused = 0;
    for (int i = 0; i < k->input_count && !refused; i++)
        if (k->input_index[i])
            refused = !all_labels(n, w->in[i], w->classes);
        else if (!w->harmless[i])
            refused = outside(n * width_of(w, k->input_axis[i]), w->in[i], k->domains[i], NULL);
    if (!refused)
        return;
    if (weights->each != (const char *)factor) {
        for (size_t e = 0; e < n; e++)
            factor[e] = 1;
        scale(weights, n, factor);
    }
    for (int i = 0; i < k->input_count; i++)
        if (k->input_index[i])
            refuse_labels(n, w->room.in[i], w->classes, factor);
        else if (!w->harmless[i])
            for (size_t e = 0; e < width_of(w, k->input_axis[i]); e++)
                outside(n, w->in[i] + e * n, k->domains[i], factor);
    *weights = (lk_weights){LK_DOUBLES, 1, (const char *)factor};
}

/* Whether `size` bytes from `a` and as many from `b` share memory. */
static int overlap(const char *a, const char *b, size_t size)
{
    const uintptr_t x = (uintptr_t)a, y = (uintptr_t)b;
    return x < y + size && y < x + size;
}

/* Whether a result is stored over the block's weights, which are one vector and which other results need. */
static int stored_over(const lk_work *w, const lk_place *p, const char *weights)
{
    int over = 0;
    for (int o = 0; o < w->kernel->output_count; o++) {
        const lk_operand *to = &w->task->outputs[o];
        over |= to->data != NULL && overlap(address(p->ndim, to, p->index), weights, p->n * sizeof(double));
    }
    return over;
}

/* The block's weights, where they lie if that is possible. */
static lk_weights weights_of(const lk_work *w, const lk_place *p)
{
    const lk_operand *a = w->task->weight;
    lk_weights weights = {LK_NONE, 1, NULL};
    lk_vector v;
    if (a == NULL)
        return weights;
    const int one = one_vector(p, a, 0, &v);
    if (one && v.stride == 0) {
        weights.kind = LK_ONE;
        lk_load(&weights.one, &v, 0, 1);
    } else if (one && side_by_side(&v) && !stored_over(w, p, v.data)) {
        weights.kind = v.dtype == LK_F32 ? LK_FLOATS : LK_DOUBLES;
        weights.each = v.data;
    } else {
        load(p, a, 0, w->room.factor);
        weights.kind = LK_DOUBLES;
        weights.each = (const char *)w->room.factor;
    }
    return weights;
}

/* Whether n rows of `a` are one vector: row after row, class after class. */
static int is_one_vector(const lk_place *p, const lk_operand *a, size_t classes, lk_vector *v)
{
    const ptrdiff_t row = (ptrdiff_t)classes * a->strides[p->ndim];
    const int one = one_vector(p, a, 0, v) && v->stride == row;
    v->stride = a->strides[p->ndim];
    return one;
}

/* What has a class axis, class by class. Whether it is plainly inside the domain. */
static int load_classes(const lk_work *w, const lk_place *p, const lk_operand *a, lk_domain d, double *block)
{
    const size_t size = p->n * w->classes;
    lk_vector v;
    if (is_one_vector(p, a, w->classes, &v)) {
        const int harmless = load_plainly_inside(w->room.rows, &v, 0, size, d);
        transpose(p->n, w->classes, w->room.rows, block);
        return harmless;
    }
    for (size_t e = 0; e < w->classes; e++)
        load(p, a, (ptrdiff_t)e * a->strides[p->ndim], block + e * p->n);
    return plainly_inside(size, block, d);
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
            w->harmless[i] = load_classes(w, p, &t->inputs[i], k->domains[i], w->room.in[i]);
        else if (k->input_index[i])
            load(p, &t->inputs[i], 0, w->room.in[i]);
        else
            w->harmless[i] = find_plainly_inside(p, &t->inputs[i], k->domains[i], w->room.in[i], &w->in[i]);
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
    w->streamed = !k->axis && bytes * size >= LK_BEYOND;
}

/* What this block is stored into. */
static LK_ALWAYS_INLINE void fetch_outputs(const lk_work *w, const lk_place *p)
{
    for (int o = 0; o < w->kernel->output_count && !w->streamed; o++)
        fetch(p, &w->task->outputs[o], w->steps[w->kernel->input_count + o], 0, p->n);
}

/* What the next block is loaded from: it has come when this one is computed. */
static LK_ALWAYS_INLINE void fetch_inputs(const lk_work *w, const lk_place *p)
{
    const int inputs = w->kernel->input_count, outputs = w->kernel->output_count;
    for (int i = 0; i < inputs; i++)
        fetch(p, &w->task->inputs[i], w->steps[i], p->n, p->n);
    if (w->task->weight != NULL)
        fetch(p, w->task->weight, w->steps[inputs + outputs], p->n, p->n);
}

static void store_outputs(const lk_work *w, const lk_place *p, const lk_weights *weights)
{
    const lk_task *t = w->task;
    for (int o = 0; o < w->kernel->output_count; o++) {
        const lk_operand *to = &t->outputs[o];
        lk_vector v;
        if (w->out[o] == NULL || to->data == NULL)
            continue;
        if (w->out[o] != w->room.out[o])
            scale(weights, p->n, w->out[o]);
        else if (w->kernel->output_axis[o]) {
            for (size_t e = 0; e < w->classes; e++)
                scale(weights, p->n, w->out[o] + e * p->n);
            store_classes(w, p, to, w->out[o]);
        } else if (!one_vector(p, to, 0, &v) || !side_by_side(&v)) {
            scale(weights, p->n, w->out[o]);
            store(p, to, 0, w->out[o]);
        } else if (w->streamed) {
            scale(weights, p->n, w->out[o]);
            (v.dtype == LK_F32 ? stream_floats : stream_doubles)(v.data, w->out[o], p->n);
        } else
            store_weighted(weights, v.dtype, p->n, w->out[o], v.data);
    }
}

/* Where the results of output `o` are computed: in place where they are doubles side by side that nothing else is read
 * from, else in a block of their own. */
static double *place_of(const lk_work *w, const lk_place *p, int o)
{
    const lk_operand *to = &w->task->outputs[o];
    lk_vector v;
    if (to->data == NULL || w->kernel->axis || w->streamed || !one_vector(p, to, 0, &v) || !lk_is_ready(&v))
        return w->room.out[o];
    double *target = (double *)(void *)v.data;
    int alone = 1;
    for (int i = 0; i < w->kernel->input_count && alone; i++)
        alone = !overlap(v.data, (const char *)w->in[i], p->n * sizeof(double));
    return alone ? target : w->room.out[o];
}

/* How many of the elements from a block's first one belong to it so that the next block's results begin with a whole line of
 * memory: lines that are streamed in two parts take longer than all else. What is summed is summed by whole blocks. */
static size_t up_to_a_line(const lk_work *w, const lk_place *p, size_t width)
{
    for (int o = 0; w->streamed && w->task->sums == NULL && o < w->kernel->output_count; o++) {
        const lk_operand *to = &w->task->outputs[o];
        if (to->data != NULL)
            return width - (uintptr_t)address(p->ndim, to, p->index) % LK_LINE / lk_sizes[to->dtype % LK_SWAPPED];
    }
    return width;
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
        w.in[i] = w.room.in[i];
        w.fixed[i] = !k->input_axis[i] && !k->input_index[i] && constant(ndim, &t->inputs[i]);
        if (w.fixed[i] && size != 0)
            load(&place, &t->inputs[i], 0, w.room.in[i]);
        w.harmless[i] = w.fixed[i] && size != 0 && inside(*w.in[i], k->domains[i]);
    }
    for (int o = 0; o < k->output_count; o++)
        w.out[o] = t->outputs[o].data != NULL || (t->sums != NULL && o == t->summed) ? w.room.out[o] : NULL;
    find_steps(&w, ndim, size);
    for (size_t chunk = first; chunk < last; chunk++) {
        running_sum sum = {0, 0};
        const size_t end = at_most(size, (chunk + 1) * t->chunk);
        for (size_t start = chunk * t->chunk; start < end; start += place.n) {
            unravel(ndim, t->shape, start, index);
            place.n = at_most(up_to_a_line(&w, &place, width), end - start);
            load_inputs(&w, &place);
            lk_weights weights = weights_of(&w, &place);
            refuse(&w, place.n, &weights);
            for (int o = 0; o < k->output_count; o++)
                w.out[o] = w.out[o] == NULL ? NULL : place_of(&w, &place, o);
            fetch_outputs(&w, &place);
            fetch_inputs(&w, &place);
            compute(&w, place.n);
            if (t->sums != NULL)
                add(&sum, sum_weighted(&weights, place.n, w.out[t->summed]));
            store_outputs(&w, &place, &weights);
        }
        if (w.streamed)
            end_stream();
        if (t->sums != NULL)
            t->sums[chunk] = total(&sum);
    }
    free(w.room.memory);
    return 0;
}

#endif
