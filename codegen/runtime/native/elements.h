/* The engine for kernels without class axis: blocks of LK_BLOCK consecutive elements in C order of the shape. */
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

/* How many of x are one of the guard's values. Most guards have one or two: these two loops have no loop in them. */
static size_t count_values(const lk_guard *g, size_t n, const double *x)
{
    const double one = g->values[0], other = g->values[g->count - 1];
    uint64_t found = 0;
    for (size_t i = 0; i < n; i++)
        found += (uint64_t)(x[i] == one) | (uint64_t)(x[i] == other);
    if (g->count > 2)
        for (size_t i = found = 0; i < n; i++)
            found += (uint64_t)is_value(g, x[i]);
    return (size_t)found;
}

/* In how many elements the guards of the case hold: exact where that is none or all, else at least 1 and less than n. */
static size_t count_hits(const lk_case *c, size_t n, const double *const *in, const int *fixed)
{
    size_t hits = n;
    for (int g = 0; g < c->guard_count && hits > 0; g++) {
        const int i = c->guards[g].input;
        hits = at_most(hits, fixed[i] ? n * (size_t)is_value(&c->guards[g], *in[i]) : count_values(&c->guards[g], n, in[i]));
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

/* ---- blocks ---- */

/* The memory of one call: a block per input, two per output (the second for blending), and three more. */
typedef struct {
    void *memory;
    double *in[LK_ARGUMENTS], *out[LK_ARGUMENTS], *spare[LK_ARGUMENTS];
    double *factor, *which, *hit;
} workspace;

static int prepare(workspace *w, const lk_kernel *k, size_t n)
{
    const size_t stride = (n + 7) / 8 * 8, blocks = (size_t)(k->input_count + 2 * k->output_count + 3);
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
    return 0;
}

/* One block in which several cases occur. */
static void compute_mixed(const lk_kernel *k, int single, size_t n, const double *const *in, double *const *out,
                          const workspace *w)
{
    size_t settled = 0;
    pick_cases(k, n, in, w->which, w->hit);
    for (int c = 0; c < k->case_count && settled < n; c++) {
        const size_t present = count_equal(n, w->which, c, w->hit);
        if (present == 0)
            continue;
        lk_block_function *const block = single ? k->cases[c].block_single : k->cases[c].block;
        if (settled == 0) {
            block(n, in, out);
        } else {
            double *spare[LK_ARGUMENTS];
            for (int o = 0; o < k->output_count; o++)
                spare[o] = out[o] == NULL ? NULL : w->spare[o];
            block(n, in, spare);
            for (int o = 0; o < k->output_count; o++)
                if (out[o] != NULL)
                    blend(n, w->which, c, spare[o], out[o]);
        }
        settled += present;
    }
}

/* Compute one block into `out` (NULL: not wanted). `fixed[i]`: input i is the same everywhere. */
static void compute(const lk_kernel *k, int single, size_t n, const double *const *in, const int *fixed,
                    double *const *out, const workspace *w)
{
    for (int c = 0; c < k->case_count; c++) {
        const size_t hits = count_hits(&k->cases[c], n, in, fixed);
        if (hits == n)
            (single ? k->cases[c].block_single : k->cases[c].block)(n, in, out);
        else if (hits > 0)
            compute_mixed(k, single, n, in, out, w);
        if (hits > 0)
            return;
    }
}

/* What every result of an element is multiplied by: its weight, but NaN where an argument is outside its domain. NULL
 * where that is 1 everywhere. */
static const double *factor_of(const lk_task *t, const ptrdiff_t *index, size_t n, const double *const *in,
                               const int *harmless, double *factor)
{
    const double *weight = t->weight == NULL ? NULL : load(t, t->weight, index, n, factor);
    size_t refused = 0;
    for (int i = 0; i < t->kernel->input_count; i++)
        if (!harmless[i])
            refused += outside(n, in[i], t->kernel->domains[i]);
    if (refused == 0)
        return weight;
    for (size_t i = 0; i < n; i++)
        factor[i] = weight == NULL ? 1 : weight[i];
    for (int i = 0; i < t->kernel->input_count; i++)
        if (!harmless[i])
            refuse(n, in[i], t->kernel->domains[i], factor);
    return factor;
}

static void scale(size_t n, const double *restrict factor, double *restrict x)
{
    for (size_t i = 0; i < n; i++)
        x[i] *= factor[i];
}

static int run_elements(const lk_task *t, size_t first, size_t last)
{
    const lk_kernel *k = t->kernel;
    const size_t size = size_of(t->ndim, t->shape), width = at_most(size, LK_BLOCK);
    workspace w;
    if (prepare(&w, k, width) != 0)
        return -1;
    const double *in[LK_ARGUMENTS];
    double *out[LK_ARGUMENTS];
    int fixed[LK_ARGUMENTS], harmless[LK_ARGUMENTS];
    ptrdiff_t index[LK_MAX_DIMS] = {0};
    for (int i = 0; i < k->input_count; i++) {
        fixed[i] = constant(t->ndim, &t->inputs[i]);
        if (fixed[i] && size != 0)
            in[i] = load(t, &t->inputs[i], index, width, w.in[i]);
        harmless[i] = fixed[i] && size != 0 && inside(*in[i], k->domains[i]);
    }
    for (int o = 0; o < k->output_count; o++)
        out[o] = t->outputs[o].data != NULL || (t->sums != NULL && o == t->summed) ? w.out[o] : NULL;
    for (size_t chunk = first; chunk < last; chunk++) {
        running_sum sum = {0, 0};
        const size_t end = at_most(size, (chunk + 1) * t->chunk);
        for (size_t start = chunk * t->chunk; start < end; start += LK_BLOCK) {
            const size_t n = at_most(LK_BLOCK, end - start);
            unravel(t->ndim, t->shape, start, index);
            for (int i = 0; i < k->input_count; i++)
                if (!fixed[i])
                    in[i] = load(t, &t->inputs[i], index, n, w.in[i]);
            const double *factor = factor_of(t, index, n, in, harmless, w.factor);
            compute(k, is_single(t), n, in, fixed, out, &w);
            for (int o = 0; o < k->output_count; o++) {
                if (out[o] == NULL)
                    continue;
                if (factor != NULL)
                    scale(n, factor, out[o]);
                if (t->outputs[o].data != NULL)
                    store(t, &t->outputs[o], index, n, out[o]);
            }
            if (t->sums != NULL)
                add(&sum, lk_block_sum(n, out[t->summed]));
        }
        if (t->sums != NULL)
            t->sums[chunk] = total(&sum);
    }
    free(w.memory);
    return 0;
}

#endif
