/* categorical_crossentropy: Negative log-likelihood of a categorical target: one class, or a distribution over the
 *     classes.
 *
 * Generated from definitions/categorical_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_crossentropy.txt
 *
 * categorical_crossentropy = -total(y*log(p))
 *     target y_true element [0, 1]
 *     prediction y_pred element [0, 1]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_log(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

/* Sums over a row of c terms, as a sum and the sum of the rounding errors of its additions: in eight lanes of a block,
 * then over lanes and blocks, all in fixed order. With u = 2^-53 and while nothing overflows, high + low is off by at
 * most m^2 u^2 sum|terms|, m = min(c/8 + 24, c/30 + 100): at most m additions follow each other, which round by at most
 * u sum|terms| each, and these errors are added up in at most m additions. That is below u/10000 sum|terms| for
 * c <= 10^7, so that a sum rounded to a double is off by at most 1.0001 u sum|terms|. Terms may be pairs. */
#define LK_SUM_LANES 8

static inline void lk_row_sum_add_one(lk_pair *sum, double x)
{
    const double high = sum->high + x;
    const double part = high - sum->high;
    sum->low += (sum->high - (high - part)) + (x - part);
    sum->high = high;
}

/* Add the n entries of x. */
static inline void lk_row_sum_add(lk_pair *sum, size_t n, const double *x)
{
    size_t i = 0;
    if (n >= 2 * LK_SUM_LANES) {
        double high[LK_SUM_LANES], low[LK_SUM_LANES] = {0.0};
        memcpy(high, x, sizeof high);
        for (i = LK_SUM_LANES; i + LK_SUM_LANES <= n; i += LK_SUM_LANES)
            for (size_t l = 0; l < LK_SUM_LANES; l++) {
                const double next = high[l] + x[i + l];
                const double part = next - high[l];
                low[l] += (high[l] - (next - part)) + (x[i + l] - part);
                high[l] = next;
            }
        for (size_t k = 0; k < LK_SUM_LANES; k++) lk_row_sum_add_one(sum, high[k]);
        sum->low += lk_block_sum(LK_SUM_LANES, low);
    }
    for (; i < n; i++) lk_row_sum_add_one(sum, x[i]);
}

/* The same of n rows side by side, x[k * n + r] for class k of row r: one term after the other, m = 2 c, c <= LK_FEW. */
static inline void lk_lanes_sum(size_t n, size_t c, const double *restrict x, double *restrict high, double *restrict low)
{
    for (size_t r = 0; r < n; r++) {
        high[r] = x[r];
        low[r] = 0.0;
    }
    for (size_t k = 1; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const double next = high[r] + x[k * n + r];
            const double part = next - high[r];
            low[r] += (high[r] - (next - part)) + (x[k * n + r] - part);
            high[r] = next;
        }
}

/* The sum, rounded. An infinite sum has no rounding error: its `low` is NaN and left out. */
static inline double lk_row_sum_value(lk_pair sum)
{
    return sum.low == sum.low ? sum.high + sum.low : sum.high;
}

/* categorical_crossentropy: otherwise */
static void categorical_crossentropy_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* sum_chosen, gradient, hessian */
    lk_pair row_sum_chosen = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = neg_log_y_pred * y_true[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen[i] = c_0_eq_y_true ? 0.0 : x_1;
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen, n, chosen);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_2 = y_true[i] / y_pred[i];
                const double neg_x_2 = -x_2;
                const double chosen_1 = c_0_eq_y_true ? 0.0 : neg_x_2;
                gradient[i] = weight * chosen_1;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_2 = y_true[i] / y_pred[i];
                const double x_3 = x_2 / y_pred[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : x_3;
                hessian[i] = weight * chosen_2;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen = lk_row_sum_value(row_sum_chosen);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen;
}

/* categorical_crossentropy: otherwise; rows side by side */
static void categorical_crossentropy_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double log_y_pred[LK_LANES];
    double chosen[LK_LANES];
    double sum_chosen[LK_ROWS];

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = neg_log_y_pred * y_true[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen[i] = c_0_eq_y_true ? 0.0 : x_1;
            }
    }

    if (want_value) {
        double row_sum_chosen[LK_ROWS];
        lk_lanes_sum(n, c, chosen, sum_chosen, row_sum_chosen);
        for (size_t r = 0; r < n; r++) {
            sum_chosen[r] = lk_row_sum_value((lk_pair){sum_chosen[r], row_sum_chosen[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_2 = y_true[i] / y_pred[i];
                const double neg_x_2 = -x_2;
                gradient[i] = c_0_eq_y_true ? 0.0 : neg_x_2;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_2 = y_true[i] / y_pred[i];
                const double x_3 = x_2 / y_pred[i];
                hessian[i] = c_0_eq_y_true ? 0.0 : x_3;
            }
    }
}

/* categorical_crossentropy_hessian_vector: otherwise */
static void categorical_crossentropy_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_v[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_true[i] / y_pred[i];
                const double x_2 = v[i] * x_1;
                const double x_3 = x_2 / y_pred[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen = c_0_eq_y_true ? 0.0 : x_3;
                hessian_vector[i] = weight * chosen;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_crossentropy_hessian_vector: otherwise; rows side by side */
static void categorical_crossentropy_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = y_true[i] / y_pred[i];
                const double x_2 = v[i] * x_1;
                const double x_3 = x_2 / y_pred[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                hessian_vector[i] = c_0_eq_y_true ? 0.0 : x_3;
            }
    }
}

const lk_kernel LK_LEVEL(lk_categorical_crossentropy) = {
    .name = "categorical_crossentropy",
    .axis = 1,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = categorical_crossentropy_case_0,
            .lanes = categorical_crossentropy_case_0_lanes,
        },
    },
};

const lk_kernel LK_LEVEL(lk_categorical_crossentropy_hessian_vector) = {
    .name = "categorical_crossentropy_hessian_vector",
    .axis = 1,
    .input_count = 3,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = categorical_crossentropy_hessian_vector_case_0,
            .lanes = categorical_crossentropy_hessian_vector_case_0_lanes,
        },
    },
};
