/* Kernels with simple formulas, in the shape in which the compiler emits them: what the runtime is tested on. */

#include "losskernels.h"

static const double zero[] = {0}, one_two[] = {1, 2};

/* ---- cases: r = y_true - y_pred; r, or gamma r^2, or gamma r^3 for gamma 0, 1 and 2, other ---- */

static void cases_0(size_t n, const double *const *in, double *const *out)
{
    for (size_t i = 0; out[0] != NULL && i < n; i++) out[0][i] = in[0][i] - in[1][i];
    for (size_t i = 0; out[1] != NULL && i < n; i++) out[1][i] = -1;
    for (size_t i = 0; out[2] != NULL && i < n; i++) out[2][i] = 0;
}

static void cases_1(size_t n, const double *const *in, double *const *out)
{
    double r[LK_BLOCK];
    for (size_t i = 0; i < n; i++) r[i] = in[0][i] - in[1][i];
    for (size_t i = 0; out[0] != NULL && i < n; i++) out[0][i] = in[2][i] * (r[i] * r[i]);
    for (size_t i = 0; out[1] != NULL && i < n; i++) out[1][i] = -2 * in[2][i] * r[i];
    for (size_t i = 0; out[2] != NULL && i < n; i++) out[2][i] = 2 * in[2][i];
}

static void cases_2(size_t n, const double *const *in, double *const *out)
{
    double r[LK_BLOCK];
    for (size_t i = 0; i < n; i++) r[i] = in[0][i] - in[1][i];
    for (size_t i = 0; out[0] != NULL && i < n; i++) out[0][i] = in[2][i] * (r[i] * r[i] * r[i]);
    for (size_t i = 0; out[1] != NULL && i < n; i++) out[1][i] = -3 * in[2][i] * (r[i] * r[i]);
    for (size_t i = 0; out[2] != NULL && i < n; i++) out[2][i] = 6 * in[2][i] * r[i];
}

static const lk_guard is_zero = {2, 1, zero}, is_one_two = {2, 2, one_two};
static const lk_case cases_all[] = {{.guard_count = 1, .guards = &is_zero, .block = cases_0}, {.guard_count = 1, .guards = &is_one_two, .block = cases_1}, {.guard_count = 0, .guards = NULL, .block = cases_2}};
static const lk_domain cases_domains[] = {{0, 1, 0, 0}, {-INFINITY, INFINITY, 0, 0}, {0, INFINITY, 0, 1}};
static const unsigned char none[] = {0, 0, 0}, all[] = {1, 1, 1}, but_first[] = {0, 1, 1};
const lk_kernel LK_LEVEL(lk_cases) = {"cases", 0, 3, 3, none, none, cases_domains, none, 3, cases_all};

/* ---- square: y_pred^2 / 2, without a target ---- */

static void square_0(size_t n, const double *const *in, double *const *out)
{
    for (size_t i = 0; out[0] != NULL && i < n; i++) out[0][i] = in[0][i] * in[0][i] / 2;
    for (size_t i = 0; out[1] != NULL && i < n; i++) out[1][i] = in[0][i];
}

static const lk_case square_all[] = {{.guard_count = 0, .guards = NULL, .block = square_0}};
static const lk_domain reals[] = {{-INFINITY, INFINITY, 0, 0}, {-INFINITY, INFINITY, 0, 0}, {-INFINITY, INFINITY, 0, 0}};
const lk_kernel LK_LEVEL(lk_square) = {"square", 0, 1, 2, none, none, reals, none, 1, square_all};

/* ---- pair: (y - mean)^2 var, two predictions, var > 0 ---- */

static void pair_0(size_t n, const double *const *in, double *const *out)
{
    for (size_t i = 0; out[0] != NULL && i < n; i++)
        out[0][i] = (in[0][i] - in[1][i]) * (in[0][i] - in[1][i]) * in[2][i];
    for (size_t i = 0; out[1] != NULL && i < n; i++) out[1][i] = -2 * (in[0][i] - in[1][i]) * in[2][i];
    for (size_t i = 0; out[2] != NULL && i < n; i++) out[2][i] = (in[0][i] - in[1][i]) * (in[0][i] - in[1][i]);
}

static const lk_case pair_all[] = {{.guard_count = 0, .guards = NULL, .block = pair_0}};
static const lk_domain pair_domains[] = {{-INFINITY, INFINITY, 0, 0}, {-INFINITY, INFINITY, 0, 0}, {0, INFINITY, 1, 0}};
const lk_kernel LK_LEVEL(lk_pair) = {"pair", 0, 3, 3, none, none, pair_domains, none, 1, pair_all};

/* ---- choice: alpha_y p_y + sum p^2 / 2 for a class label y; gradient p_j + alpha_j [j = y]; hessian 1 ---- */

static void choice_0(size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out,
                     double weight, double *room, const lk_ahead *ahead)
{
    double p[LK_BLOCK], alpha[LK_BLOCK], squares = 0, chosen, factor;
    (void)room, (void)ahead;
    const size_t label = (size_t)row_in[0];
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(p, &in[1], start, n);
        lk_load(alpha, &in[2], start, n);
        for (size_t i = 0; out[1].data != NULL && i < n; i++)
            alpha[i] = weight * (p[i] + (start + i == label ? alpha[i] : 0));
        if (out[1].data != NULL) lk_store(&out[1], start, n, alpha);
        for (size_t i = 0; i < n; i++) p[i] *= p[i];
        squares += lk_block_sum(n, p);
        for (size_t i = 0; i < n; i++) p[i] = weight;
        if (out[2].data != NULL) lk_store(&out[2], start, n, p);
    }
    lk_load(&chosen, &in[1], label, 1);
    lk_load(&factor, &in[2], label, 1);
    if (row_out[0] != NULL) *row_out[0] = weight * (factor * chosen + squares / 2);
}

static const lk_case choice_all[] = {{.guard_count = 0, .guards = NULL, .row = choice_0}};
static const unsigned char first[] = {1, 0, 0};
static const lk_domain choice_domains[] = {{0, INFINITY, 0, 0}, {-INFINITY, INFINITY, 0, 0}, {0, INFINITY, 0, 0}};
const lk_kernel LK_LEVEL(lk_choice) = {"choice", 1, 3, 3, but_first, first, choice_domains, but_first, 1, choice_all};

/* ---- choice_hessian_vector: v, scaled by alpha ---- */

static void choice_hessian_vector_0(size_t c, const lk_vector *in, const double *row_in, const lk_vector *out,
                                    double *const *row_out, double weight, double *room, const lk_ahead *ahead)
{
    double v, alpha;
    (void)room, (void)ahead;
    (void)row_in;
    (void)row_out;
    for (size_t i = 0; i < c; i++) {
        lk_load(&v, &in[2], i, 1);
        lk_load(&alpha, &in[3], i, 1);
        v *= weight * alpha;
        lk_store(&out[0], i, 1, &v);
    }
}

static const lk_case choice_hessian_vector_all[] = {{.guard_count = 0, .guards = NULL, .row = choice_hessian_vector_0}};
static const unsigned char last_three[] = {0, 1, 1, 1}, first_of_four[] = {1, 0, 0, 0};
static const lk_domain four_reals[] = {
    {0, INFINITY, 0, 0}, {-INFINITY, INFINITY, 0, 0}, {-INFINITY, INFINITY, 0, 0}, {0, INFINITY, 0, 0}};
const lk_kernel LK_LEVEL(lk_choice_hessian_vector) = {
    "choice_hessian_vector", 1, 4, 1, last_three, first_of_four, four_reals, all, 1, choice_hessian_vector_all};

/* ---- powers: sum over the classes of gamma p, or y p^2 where gamma = 0 (a case per row) ---- */

static void powers_0(size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out,
                     double weight, double *room, const lk_ahead *ahead)
{
    double y, p, sum = 0;
    (void)room, (void)ahead;
    (void)row_in;
    for (size_t i = 0; i < c; i++) {
        lk_load(&y, &in[0], i, 1);
        lk_load(&p, &in[1], i, 1);
        sum += y * p * p;
        p = weight * (2 * y * p);
        if (out[1].data != NULL) lk_store(&out[1], i, 1, &p);
    }
    if (row_out[0] != NULL) *row_out[0] = weight * sum;
}

static void powers_1(size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out,
                     double weight, double *room, const lk_ahead *ahead)
{
    double p, sum = 0;
    (void)room, (void)ahead;
    for (size_t i = 0; i < c; i++) {
        lk_load(&p, &in[1], i, 1);
        sum += row_in[2] * p;
        p = weight * row_in[2];
        if (out[1].data != NULL) lk_store(&out[1], i, 1, &p);
    }
    if (row_out[0] != NULL) *row_out[0] = weight * sum;
}

static const lk_case powers_all[] = {{.guard_count = 1, .guards = &is_zero, .row = powers_0}, {.guard_count = 0, .guards = NULL, .row = powers_1}};
static const unsigned char first_two[] = {1, 1, 0}, second[] = {0, 1, 0};
const lk_kernel LK_LEVEL(lk_powers) = {"powers", 1, 3, 2, first_two, none, reals, second, 2, powers_all};
