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

/* Whether the entries of one input of the row are all acceptable. Where there is `wide` for a whole row, an input that is not
 * in doubles is converted into it, and `*in` leads there afterwards. `block` is room. */
static int take_row_input(const lk_kernel *k, int i, size_t c, lk_vector *in, double row_in, double *wide, double *block)
{
    if (k->input_index[i])
        return row_in >= 0 && row_in < (double)c && row_in == (double)(size_t)row_in;
    if (!k->input_axis[i])
        return inside(row_in, k->domains[i]);
    const int here = lk_is_ready(in);
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = at_most(LK_BLOCK, c - start);
        double *const room = wide == NULL ? block : wide + start;
        const double *x = here ? (const double *)(const void *)in->data + start : room;
        const int plain = here ? plainly_inside(n, x, k->domains[i])
                               : load_plainly_inside(room, in, start, n, k->domains[i]);
        if (!plain && outside(n, x, k->domains[i], NULL))
            return 0;
    }
    if (!here && wide != NULL)
        *in = (lk_vector){(char *)wide, sizeof *wide, LK_F64};
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

/* What one row after the other is computed in: `kept` is the room of row functions, `wide` that of inputs as doubles, NULL
 * where there is none. Inputs that are the same for all rows are `known`: they are there, and acceptable. */
typedef struct {
    void *memory;
    double *kept, *wide[LK_ARGUMENTS];
    int known[LK_ARGUMENTS];
    double block[LK_BLOCK];
} row_room;

static int prepare_rows(row_room *room, const lk_kernel *k, size_t c)
{
    const size_t kept = at_most((size_t)k->kept * (c + 7), LK_ROOM), span = c <= LK_WIDE ? (c + 7) / 8 * 8 : 0;
    size_t rows = 0;
    for (int i = 0; i < k->input_count; i++)
        rows += k->input_axis[i];
    room->memory = malloc((kept + 7 + rows * span) * sizeof(double) + 64);
    if (room->memory == NULL)
        return -1;
    room->kept = (double *)(((uintptr_t)room->memory + 63) / 64 * 64);
    double *next = room->kept + (kept + 7) / 8 * 8;
    for (int i = 0; i < k->input_count; i++) {
        room->wide[i] = k->input_axis[i] && span > 0 ? next : NULL;
        next += k->input_axis[i] ? span : 0;
    }
    return 0;
}

/* Memory of so many bytes a row, where they are known, `rows` rows after that of `v`. */
static void look_ahead(lk_ahead *ahead, const lk_vector *v, size_t bytes, size_t rows)
{
    if (bytes > 0) {
        ahead->rows[ahead->count].data = v->data + rows * bytes;
        ahead->rows[ahead->count++].step = (size_t)v->stride;
    }
}

static void run_row(const lk_kernel *k, int single, size_t c, lk_vector *in, const double *row_in, const lk_vector *out,
                    double *const *row_out, double weight, const lk_ahead *ahead, row_room *room)
{
    int acceptable = c > 0;
    for (int i = 0; i < k->input_count && acceptable; i++)
        acceptable = room->known[i] || take_row_input(k, i, c, &in[i], row_in[i], room->wide[i], room->block);
    if (!acceptable) {
        refuse_row(k, c, out, row_out);
        return;
    }
    const lk_case *chosen = pick_row_case(k, row_in);
    const int in_short = single && chosen->row_single != NULL;
    (in_short ? chosen->row_single : chosen->row)(c, in, row_in, out, row_out, weight, room->kept, ahead);
}

static int run_rows(const lk_task *t, size_t first, size_t last)
{
    const lk_kernel *k = t->kernel;
    const int batch = t->ndim - 1; /* number of batch axes; the class axis follows them */
    const size_t rows = size_of(batch, t->shape), c = (size_t)t->shape[batch];
    lk_vector in[LK_ARGUMENTS], out[LK_ARGUMENTS];
    double row_in[LK_ARGUMENTS], row_values[LK_ARGUMENTS], *row_out[LK_ARGUMENTS];
    double values[LK_BLOCK];
    row_room room;
    ptrdiff_t index[LK_MAX_DIMS] = {0};
    size_t bytes = 0, steps[2 * LK_ARGUMENTS];
    if (prepare_rows(&room, k, c) != 0)
        return -1;
    for (int i = 0; i < k->input_count; i++) {
        in[i] = (lk_vector){t->inputs[i].data, t->inputs[i].strides[batch], t->inputs[i].dtype};
        row_in[i] = 0;
        room.known[i] = rows > 0 && k->input_axis[i] && constant(batch, &t->inputs[i]) &&
                        take_row_input(k, i, c, &in[i], 0, room.wide[i], room.block);
    }
    for (int o = 0; o < k->output_count; o++) {
        out[o] = (lk_vector){t->outputs[o].data, t->outputs[o].strides[batch], t->outputs[o].dtype};
        row_out[o] = t->outputs[o].data != NULL || (t->sums != NULL && o == t->summed) ? &row_values[o] : NULL;
    }
    for (int i = 0; i < k->input_count; i++)
        bytes += steps[i] = step_of(&t->inputs[i], batch, k->input_axis[i], c);
    for (int o = 0; o < k->output_count; o++)
        bytes += steps[k->input_count + o] = step_of(&t->outputs[o], batch, k->output_axis[o], c);
    const int far = bytes * rows >= LK_FAR;
    for (size_t chunk = first; chunk < last; chunk++) {
        running_sum sum = {0, 0};
        size_t gathered = 0;
        const size_t end = at_most(rows, (chunk + 1) * t->chunk);
        unravel(batch, t->shape, chunk * t->chunk, index);
        for (size_t row = chunk * t->chunk; row < end; row++) {
            double weight = 1;
            lk_ahead ahead;
            ahead.count = 0;
            for (int i = 0; i < k->input_count; i++) {
                const lk_operand *a = &t->inputs[i];
                if (!room.known[i])
                    in[i] = (lk_vector){address(batch, a, index), a->strides[batch], a->dtype};
                if (!k->input_axis[i])
                    row_in[i] = load_one(&in[i]);
                else if (far)
                    look_ahead(&ahead, &in[i], steps[i], 1);
            }
            for (int o = 0; o < k->output_count; o++) {
                if (out[o].data != NULL)
                    out[o].data = address(batch, &t->outputs[o], index);
                if (k->output_axis[o] && far)
                    look_ahead(&ahead, &out[o], steps[k->input_count + o], 0);
            }
            if (t->weight != NULL) {
                const lk_vector v = {address(batch, t->weight, index), 0, t->weight->dtype};
                weight = load_one(&v);
            }
            run_row(k, is_single(t), c, in, row_in, out, row_out, weight, &ahead, &room);
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
    free(room.memory);
    return 0;
}

#endif
