/* Cases: which elements of a block each is for. */
#ifndef LOSSKERNELS_CASES_H
#define LOSSKERNELS_CASES_H

#include "domains.h"

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

#endif
