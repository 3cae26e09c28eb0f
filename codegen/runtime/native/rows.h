/* The engine for kernels with a class axis: one row after the other in C order of the batch axes. */
#ifndef LOSSKERNELS_ROWS_H
#define LOSSKERNELS_ROWS_H

#include "domains.h"
#include "fetch.h"
#include "weights.h"

#include <stdlib.h>

static double load_one(const lk_vector *v)
{
    double x;
    lk_load(&x, v, 0, 1);
    return x;
}

/* Whether the entries of one input of the row are all acceptable. `block` is room. */
static int row_input_inside(const lk_kernel *k, int i, size_t c, const lk_vector *in, const double *row_in, double *block)
{
    if (k->input_index[i])
        return row_in[i] >= 0 && row_in[i] < (double)c && row_in[i] == (double)(size_t)row_in[i];
    if (!k->input_axis[i])
        return inside(row_in[i], k->domains[i]);
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = at_most(LK_BLOCK, c - start);
        const double *x = ready(&in[i]) ? (const double *)(const void *)in[i].data + start : block;
        const int plain = x == block ? load_plainly_inside(block, &in[i], start, n, k->domains[i])
                                     : plainly_inside(n, x, k->domains[i]);
        if (!plain && outside(n, x, k->domains[i], NULL))
            return 0;
    }
    return 1;
}

static const lk_case *pick_row_case(const lk_kernel *k, const double *row_in)
{
    for (int c = 0; c < k->case_count - 1; c++) {
        int holds = 1;
        for (int g = 0; g < k->cases[c].guard_count; g++) {
            const lk_guard *guard = &k->cases[c].guards[g];
            int equal = 0;
            for (int v = 0; v < guard->count; v++)
                equal |= row_in[guard->input] == guard->values[v];
            holds &= equal;
        }
        if (holds)
            return &k->cases[c];
    }
    return &k->cases[k->case_count - 1];
}

static void refuse_row(const lk_kernel *k, size_t c, const lk_vector *out, double *const *row_out)
{
    const double nothing = NAN;
    for (int o = 0; o < k->output_count; o++) {
        if (!k->output_axis[o] && row_out[o] != NULL)
            *row_out[o] = nothing;
        if (k->output_axis[o] && out[o].data != NULL)
            for (size_t e = 0; e < c; e++)
                lk_store(&out[o], e, 1, &nothing);
    }
}

/* Let the next row's inputs come, and the memory of this row's results, at most LK_AHEAD bytes of each, while this row is
 * computed: processors look ahead by themselves within a page only. */
#define LK_AHEAD (1 << 14)

static LK_INLINE void fetch_row(const lk_vector *v, size_t c, size_t rows)
{
    const size_t size = v->data != NULL && v->stride == lk_sizes[v->dtype % LK_SWAPPED] ? c * (size_t)v->stride : 0;
    for (size_t at = 0; at < at_most(size, LK_AHEAD); at += LK_LINE)
        LK_FETCH(v->data + rows * size + at);
}

static void run_row(const lk_kernel *k, int single, size_t c, const lk_vector *in, const double *row_in, const lk_vector *out,
                    double *const *row_out, double weight, const int *known_inside, int far, double *block,
                    double *room)
{
    int acceptable = c > 0;
    for (int i = 0; i < k->input_count && acceptable; i++)
        acceptable = known_inside[i] || row_input_inside(k, i, c, in, row_in, block);
    if (!acceptable) {
        refuse_row(k, c, out, row_out);
        return;
    }
    for (int i = 0; i < k->input_count && far; i++)
        fetch_row(&in[i], k->input_axis[i] ? c : 0, 1);
    for (int o = 0; o < k->output_count && far; o++)
        fetch_row(&out[o], k->output_axis[o] ? c : 0, 0);
    const lk_case *chosen = pick_row_case(k, row_in);
    (single && chosen->row_single != NULL ? chosen->row_single : chosen->row)(c, in, row_in, out, row_out, weight, room);
}

static int run_rows(const lk_task *t, size_t first, size_t last)
{
    const lk_kernel *k = t->kernel;
    const int batch = t->ndim - 1; /* number of batch axes; the class axis follows them */
    const size_t rows = size_of(batch, t->shape), c = (size_t)t->shape[batch];
    lk_vector in[LK_ARGUMENTS], out[LK_ARGUMENTS];
    double row_in[LK_ARGUMENTS], row_values[LK_ARGUMENTS], *row_out[LK_ARGUMENTS];
    double block[LK_BLOCK], values[LK_BLOCK];
    int known_inside[LK_ARGUMENTS];
    ptrdiff_t index[LK_MAX_DIMS] = {0};
    size_t bytes = 0;
    void *memory = malloc(at_most((size_t)k->kept * (c + 7), LK_ROOM) * sizeof(double) + 64);
    double *room = (double *)(((uintptr_t)memory + 63) / 64 * 64);
    if (memory == NULL)
        return -1;
    for (int i = 0; i < k->input_count; i++) {
        in[i] = (lk_vector){t->inputs[i].data, t->inputs[i].strides[batch], t->inputs[i].dtype};
        row_in[i] = 0;
        known_inside[i] = rows > 0 && k->input_axis[i] && constant(batch, &t->inputs[i]) &&
                          row_input_inside(k, i, c, in, row_in, block);
    }
    for (int o = 0; o < k->output_count; o++) {
        out[o] = (lk_vector){t->outputs[o].data, t->outputs[o].strides[batch], t->outputs[o].dtype};
        row_out[o] = t->outputs[o].data != NULL || (t->sums != NULL && o == t->summed) ? &row_values[o] : NULL;
    }
    for (int i = 0; i < k->input_count; i++)
        bytes += step_of(&t->inputs[i], batch, k->input_axis[i], c);
    for (int o = 0; o < k->output_count; o++)
        bytes += step_of(&t->outputs[o], batch, k->output_axis[o], c);
    for (size_t chunk = first; chunk < last; chunk++) {
        running_sum sum = {0, 0};
        size_t gathered = 0;
        const size_t end = at_most(rows, (chunk + 1) * t->chunk);
        unravel(batch, t->shape, chunk * t->chunk, index);
        for (size_t row = chunk * t->chunk; row < end; row++) {
            double weight = 1;
            for (int i = 0; i < k->input_count; i++) {
                in[i].data = address(batch, &t->inputs[i], index);
                if (!k->input_axis[i])
                    row_in[i] = load_one(&in[i]);
            }
            for (int o = 0; o < k->output_count; o++)
                if (out[o].data != NULL)
                    out[o].data = address(batch, &t->outputs[o], index);
            if (t->weight != NULL) {
                const lk_vector v = {address(batch, t->weight, index), 0, t->weight->dtype};
                weight = load_one(&v);
            }
            run_row(k, is_single(t), c, in, row_in, out, row_out, weight, known_inside, bytes * rows >= LK_FAR, block, room);
            for (int o = 0; o < k->output_count; o++)
                if (!k->output_axis[o] && out[o].data != NULL)
                    lk_store(&out[o], 0, 1, row_out[o]);
            if (t->sums != NULL)
                values[gathered++] = row_values[t->summed];
            if (gathered == LK_BLOCK || (gathered > 0 && row + 1 == end)) {
                add(&sum, sum_weighted(&(lk_weights){LK_NONE, 1, NULL}, gathered, values));
                gathered = 0;
            }
            advance(batch, t->shape, 1, index);
        }
        if (t->sums != NULL)
            t->sums[chunk] = total(&sum);
    }
    free(memory);
    return 0;
}

#endif
