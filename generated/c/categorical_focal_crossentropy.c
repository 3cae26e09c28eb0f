/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * categorical_focal_crossentropy = -total(alpha*y*(1 - p)**gamma*log(p))
 *     target y_true element [0, 1]
 *     prediction y_pred element [0, 1]
 *     parameter alpha element [0, inf] default 1
 *     parameter gamma row [0, inf] default 2
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

LK_FLAT static void lk_block_log1p(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
}

LK_FLAT static void lk_block_exp_end(
    size_t n, double *restrict x, double *restrict spare_1, double *restrict spare_2)
{
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = spare_1[i], .shifted = spare_2[i]};
        x[i] = lk_exp_end(half);
    }
}

LK_FLAT static void lk_block_exp_fall_short_end(
    size_t n, double *restrict x, double *restrict spare_1)
{
    for (size_t i = 0; i < n; i++) {
        const lk_exp_short_half half = {.x = x[i], .shifted = spare_1[i]};
        x[i] = lk_exp_fall_short_end(half);
    }
}

LK_FLAT static void lk_block_pair_exp(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_exp(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_log1p(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log1p(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_exp_fall_short(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_exp_fall_short(x);
        high[i] = y.high;
        low[i] = y.low;
    }
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

/* The same for results that are rounded to float: the terms of a block are added up in lanes and these pair by pair, which
 * is off by at most 24 u sum|terms|, and only the sums of blocks as above. */
static inline void lk_row_sum_add_short(lk_pair *sum, size_t n, const double *x)
{
    double a[LK_SUM_LANES] = {0.0}, b[LK_SUM_LANES] = {0.0}, c[LK_SUM_LANES] = {0.0}, d[LK_SUM_LANES] = {0.0};
    size_t i = 0;
    for (; i + 4 * LK_SUM_LANES <= n; i += 4 * LK_SUM_LANES)
        for (size_t l = 0; l < LK_SUM_LANES; l++) {
            a[l] += x[i + l];
            b[l] += x[i + LK_SUM_LANES + l];
            c[l] += x[i + 2 * LK_SUM_LANES + l];
            d[l] += x[i + 3 * LK_SUM_LANES + l];
        }
    for (; i + LK_SUM_LANES <= n; i += LK_SUM_LANES)
        for (size_t l = 0; l < LK_SUM_LANES; l++) a[l] += x[i + l];
    for (size_t k = 0; i + k < n; k++) b[k] += x[i + k];
    for (size_t k = 0; k < LK_SUM_LANES; k++) a[k] = (a[k] + b[k]) + (c[k] + d[k]);
    lk_row_sum_add_one(sum, lk_block_sum(LK_SUM_LANES, a));
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
/* In short: off by at most 63 u sum|terms|. */
static inline void lk_lanes_sum_short(size_t n, size_t c, const double *restrict x, double *restrict sum)
{
    for (size_t r = 0; r < n; r++) sum[r] = x[r];
    for (size_t k = 1; k < c; k++)
        for (size_t r = 0; r < n; r++) sum[r] += x[k * n + r];
}

/* The sum, rounded. An infinite sum has no rounding error: its `low` is NaN and left out. */
static inline double lk_row_sum_value(lk_pair sum)
{
    return sum.low == sum.low ? sum.high + sum.low : sum.high;
}

/* categorical_focal_crossentropy: gamma in {0} */
static void categorical_focal_crossentropy_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* sum_chosen_1, gradient, hessian */
    lk_pair row_sum_chosen_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
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
                const double x_1 = alpha[i] * neg_log_y_pred;
                const double x_2 = x_1 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen = alpha_eq_c_0 ? 0.0 : x_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_1[i] = c_0_eq_y_true ? 0.0 : chosen;
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_1, n, chosen_1);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_3 = alpha[i] * y_true[i];
                const double x_4 = x_3 / y_pred[i];
                const double neg_x_4 = -x_4;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : neg_x_4;
                const double chosen_3 = c_0_eq_y_true ? 0.0 : chosen_2;
                gradient[i] = weight * chosen_3;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_3 = alpha[i] * y_true[i];
                const double x_4 = x_3 / y_pred[i];
                const double x_5 = x_4 / y_pred[i];
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_5;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                hessian[i] = weight * chosen_5;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_1 = lk_row_sum_value(row_sum_chosen_1);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_1;
}

/* categorical_focal_crossentropy: gamma in {0}; rows side by side */
static void categorical_focal_crossentropy_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double log_y_pred[LK_LANES];
    double chosen_1[LK_LANES];
    double sum_chosen_1[LK_ROWS];

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
                const double x_1 = alpha[i] * neg_log_y_pred;
                const double x_2 = x_1 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen = alpha_eq_c_0 ? 0.0 : x_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_1[i] = c_0_eq_y_true ? 0.0 : chosen;
            }
    }

    if (want_value) {
        double row_sum_chosen_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_1, sum_chosen_1, row_sum_chosen_1);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_1[r] = lk_row_sum_value((lk_pair){sum_chosen_1[r], row_sum_chosen_1[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_1[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_3 = alpha[i] * y_true[i];
                const double x_4 = x_3 / y_pred[i];
                const double neg_x_4 = -x_4;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : neg_x_4;
                gradient[i] = c_0_eq_y_true ? 0.0 : chosen_2;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_3 = alpha[i] * y_true[i];
                const double x_4 = x_3 / y_pred[i];
                const double x_5 = x_4 / y_pred[i];
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_5;
                hessian[i] = c_0_eq_y_true ? 0.0 : chosen_4;
            }
    }
}

/* categorical_focal_crossentropy: gamma in {2} */
static void categorical_focal_crossentropy_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul(not_y_pred, not_y_pred);
                const double x_2 = alpha[i] * lk_rounded(x_1);
                const double x_3 = neg_log_y_pred * x_2;
                const double x_4 = x_3 * y_true[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
                const double chosen = c_0_eq_not_y_pred ? 0.0 : x_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : chosen;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
                const double neg_log_y_pred = -log_y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_5 = 2.0 * neg_log_y_pred;
                const double x_6 = x_5 * y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : x_6;
                const lk_pair x_7 = lk_pair_add_double(not_y_pred, chosen_3);
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_8 / y_pred[i];
                const lk_pair x_10 = lk_pair_mul_double(not_y_pred, x_9);
                const double x_11 = lk_rounded(x_10) * lk_rounded(x_7);
                const double neg_x_11 = -x_11;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_11;
                const double chosen_5 = c_0_eq_not_y_pred ? 0.0 : chosen_4;
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                gradient[i] = weight * chosen_6;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul(not_y_pred, not_y_pred);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_8 / y_pred[i];
                const double x_12 = 2.0 * y_pred[i];
                const double x_13 = x_12 * y_pred[i];
                const double x_14 = neg_log_y_pred * x_13;
                const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_14;
                const lk_pair x_15 = lk_pair_add_double(x_1, chosen_7);
                const double x_16 = 4.0 * lk_rounded(not_y_pred);
                const lk_pair x_17 = lk_product(x_16, y_pred[i]);
                const lk_pair x_18 = lk_pair_add(x_15, x_17);
                const lk_pair x_19 = lk_pair_mul_double(x_18, x_9);
                const double x_20 = lk_rounded(x_19) / y_pred[i];
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : x_20;
                const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                hessian[i] = weight * chosen_9;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy: gamma in {2}; rows side by side */
static void categorical_focal_crossentropy_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double log_y_pred[LK_LANES];
    double chosen_2[LK_LANES];
    double sum_chosen_2[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul(not_y_pred, not_y_pred);
                const double x_2 = alpha[i] * lk_rounded(x_1);
                const double x_3 = neg_log_y_pred * x_2;
                const double x_4 = x_3 * y_true[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
                const double chosen = c_0_eq_not_y_pred ? 0.0 : x_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : chosen;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_value) {
        double row_sum_chosen_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_chosen_2, row_sum_chosen_2);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_2[r] = lk_row_sum_value((lk_pair){sum_chosen_2[r], row_sum_chosen_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_2[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
                const double neg_log_y_pred = -log_y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_5 = 2.0 * neg_log_y_pred;
                const double x_6 = x_5 * y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : x_6;
                const lk_pair x_7 = lk_pair_add_double(not_y_pred, chosen_3);
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_8 / y_pred[i];
                const lk_pair x_10 = lk_pair_mul_double(not_y_pred, x_9);
                const double x_11 = lk_rounded(x_10) * lk_rounded(x_7);
                const double neg_x_11 = -x_11;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_11;
                const double chosen_5 = c_0_eq_not_y_pred ? 0.0 : chosen_4;
                gradient[i] = c_0_eq_y_true ? 0.0 : chosen_5;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul(not_y_pred, not_y_pred);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_8 / y_pred[i];
                const double x_12 = 2.0 * y_pred[i];
                const double x_13 = x_12 * y_pred[i];
                const double x_14 = neg_log_y_pred * x_13;
                const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_14;
                const lk_pair x_15 = lk_pair_add_double(x_1, chosen_7);
                const double x_16 = 4.0 * lk_rounded(not_y_pred);
                const lk_pair x_17 = lk_product(x_16, y_pred[i]);
                const lk_pair x_18 = lk_pair_add(x_15, x_17);
                const lk_pair x_19 = lk_pair_mul_double(x_18, x_9);
                const double x_20 = lk_rounded(x_19) / y_pred[i];
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : x_20;
                hessian[i] = c_0_eq_y_true ? 0.0 : chosen_8;
            }
    }
}

/* categorical_focal_crossentropy: gamma in {2}, in float32 */
static void categorical_focal_crossentropy_case_1_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const double x_2 = alpha[i] * x_1;
                const double x_3 = neg_log_y_pred * x_2;
                const double x_4 = x_3 * y_true[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen = c_0_eq_not_y_pred ? 0.0 : x_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : chosen;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_5 = 2.0 * neg_log_y_pred;
                const double x_6 = x_5 * y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : x_6;
                const double x_7 = chosen_3 + not_y_pred;
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_8 / y_pred[i];
                const double x_10 = not_y_pred * x_9;
                const double x_11 = x_10 * x_7;
                const double neg_x_11 = -x_11;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_11;
                const double chosen_5 = c_0_eq_not_y_pred ? 0.0 : chosen_4;
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                gradient[i] = weight * chosen_6;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_8 / y_pred[i];
                const double x_12 = 2.0 * y_pred[i];
                const double x_13 = x_12 * y_pred[i];
                const double x_14 = neg_log_y_pred * x_13;
                const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_14;
                const double x_15 = chosen_7 + x_1;
                const double x_16 = 4.0 * not_y_pred;
                const double x_17 = x_16 * y_pred[i];
                const double x_18 = x_15 + x_17;
                const double x_19 = x_18 * x_9;
                const double x_20 = x_19 / y_pred[i];
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : x_20;
                const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                hessian[i] = weight * chosen_9;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy: gamma in {2}, in float32; rows side by side */
static void categorical_focal_crossentropy_case_1_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double log_y_pred[LK_LANES];
    double chosen_2[LK_LANES];
    double sum_chosen_2[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const double x_2 = alpha[i] * x_1;
                const double x_3 = neg_log_y_pred * x_2;
                const double x_4 = x_3 * y_true[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen = c_0_eq_not_y_pred ? 0.0 : x_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : chosen;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_value) {
        double row_sum_chosen_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_chosen_2, row_sum_chosen_2);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_2[r] = lk_row_sum_value((lk_pair){sum_chosen_2[r], row_sum_chosen_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_2[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_5 = 2.0 * neg_log_y_pred;
                const double x_6 = x_5 * y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : x_6;
                const double x_7 = chosen_3 + not_y_pred;
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_8 / y_pred[i];
                const double x_10 = not_y_pred * x_9;
                const double x_11 = x_10 * x_7;
                const double neg_x_11 = -x_11;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_11;
                const double chosen_5 = c_0_eq_not_y_pred ? 0.0 : chosen_4;
                gradient[i] = c_0_eq_y_true ? 0.0 : chosen_5;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_8 / y_pred[i];
                const double x_12 = 2.0 * y_pred[i];
                const double x_13 = x_12 * y_pred[i];
                const double x_14 = neg_log_y_pred * x_13;
                const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_14;
                const double x_15 = chosen_7 + x_1;
                const double x_16 = 4.0 * not_y_pred;
                const double x_17 = x_16 * y_pred[i];
                const double x_18 = x_15 + x_17;
                const double x_19 = x_18 * x_9;
                const double x_20 = x_19 / y_pred[i];
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : x_20;
                hessian[i] = c_0_eq_y_true ? 0.0 : chosen_8;
            }
    }
}

/* categorical_focal_crossentropy: otherwise */
static void categorical_focal_crossentropy_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_17 = 1.0 + gamma;
    const int c_0_lt_gamma = 0.0 < gamma;
    const double x_21 = 2.0 * gamma;
    const double x_25 = gamma * gamma;
    const double x_41 = (-1.0) + gamma;
    const int c_0_eq_x_41 = 0.0 == x_41;
    const int c_0_lt_x_41 = 0.0 < x_41;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        for (size_t i = 0; i < n; i++) {
            const double neg_y_pred = -y_pred[i];
            log1p_neg_y_pred_high[i] = neg_y_pred;
            log1p_neg_y_pred_low[i] = 0.0;
        }
        lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const lk_pair x_2 = lk_pair_scaled(x_1, 0.5);
                half_power_high[i] = x_2.high;
                half_power_low[i] = x_2.low;
            }
            lk_block_pair_exp_fall_short(n, half_power_high, half_power_low);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const int x_1_lt_c_minus_1500 = x_1.high < (-1500.0);
                const lk_pair x_3 = lk_pair_mul_double(half_power, alpha[i]);
                const lk_pair x_4 = lk_pair_mul_double(half_power, neg_log_y_pred);
                const double x_5 = lk_rounded(x_3) * lk_rounded(x_4);
                const double x_6 = x_5 * y_true[i];
                const double chosen = x_1_lt_c_minus_1500 ? 0.0 : x_6;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : chosen;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const lk_pair x_11 = lk_pair_sub(x_1, log1p_neg_y_pred);
                const lk_pair x_12 = lk_pair_scaled(x_11, 0.5);
                half_power_1_high[i] = x_12.high;
                half_power_1_low[i] = x_12.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const lk_pair x_34 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_35 = lk_pair_add(x_1, x_34);
                const lk_pair x_36 = lk_pair_scaled(x_35, 0.5);
                half_power_2_high[i] = x_36.high;
                half_power_2_low[i] = x_36.low;
            }
            lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
        }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_7 = gamma * neg_log_y_pred;
                const double x_8 = x_7 * y_pred[i];
                const double chosen_3 = c_0_eq_gamma ? 0.0 : x_8;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_4 = c_0_eq_y_pred ? 0.0 : chosen_3;
                const lk_pair x_9 = lk_sum(chosen_4, not_y_pred);
                const double x_10 = alpha[i] * y_true[i];
                const lk_pair x_11 = lk_pair_sub(x_1, log1p_neg_y_pred);
                const int x_11_lt_c_minus_1500 = x_11.high < (-1500.0);
                const double x_13 = x_10 / y_pred[i];
                const lk_pair x_14 = lk_pair_mul_double(x_9, x_13);
                const lk_pair x_15 = lk_pair_mul(half_power_1, x_14);
                const lk_pair x_16 = lk_pair_mul(half_power_1, x_15);
                const double neg_x_16 = -lk_rounded(x_16);
                const double chosen_5 = x_11_lt_c_minus_1500 ? 0.0 : neg_x_16;
                const double x_18 = x_10 * x_17;
                const double x_19 = x_18 / not_y_pred;
                const double chosen_6_1 = c_0_eq_gamma ? x_18 : x_19;
                const double neg_x_18_1 = -chosen_6_1;
                const double limit = c_0_lt_gamma ? 0.0 : neg_x_18_1;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_7 = c_0_eq_not_y_pred ? limit : chosen_5;
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                gradient[i] = weight * chosen_9;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_y_pred = 1.0 - y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_10 = alpha[i] * y_true[i];
                const double x_13 = x_10 / y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double x_20 = not_y_pred * not_y_pred;
                const double x_22 = not_y_pred * x_21;
                const double x_23 = x_22 * y_pred[i];
                const double x_24 = x_20 + x_23;
                const double x_26 = x_25 * y_pred[i];
                const double x_27 = x_26 * y_pred[i];
                const double x_28 = neg_log_y_pred * x_27;
                const double chosen_10 = c_0_eq_gamma ? 0.0 : x_28;
                const double chosen_11 = c_0_eq_y_pred ? 0.0 : chosen_10;
                const double x_29 = chosen_11 + x_24;
                const double x_30 = y_pred[i] * y_pred[i];
                const double x_31 = gamma * x_30;
                const double x_32 = neg_log_y_pred * x_31;
                const double neg_x_32 = -x_32;
                const double chosen_12 = c_0_eq_y_pred ? 0.0 : neg_x_32;
                const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
                const double x_33 = chosen_13 + x_29;
                const lk_pair x_34 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_35 = lk_pair_add(x_1, x_34);
                const int x_35_lt_c_minus_1500 = x_35.high < (-1500.0);
                const double x_37 = x_13 * x_33;
                const double x_38 = x_37 / y_pred[i];
                const double x_39 = lk_rounded(half_power_2) * x_38;
                const double x_40 = lk_rounded(half_power_2) * x_39;
                const double chosen_14 = x_35_lt_c_minus_1500 ? 0.0 : x_40;
                const double x_42 = alpha[i] * gamma;
                const double x_43 = x_42 * y_true[i];
                const double x_44 = x_17 * x_43;
                const double x_45 = x_44 / not_y_pred;
                const double chosen_15 = c_0_eq_x_41 ? x_44 : x_45;
                const double limit_1 = c_0_lt_x_41 ? 0.0 : chosen_15;
                const double chosen_16 = c_0_eq_not_y_pred ? limit_1 : chosen_14;
                const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
                hessian[i] = weight * chosen_18;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy: otherwise; rows side by side */
static void categorical_focal_crossentropy_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[3];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double log_y_pred[LK_LANES];
    double log1p_neg_y_pred_high[LK_LANES];
    double log1p_neg_y_pred_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double chosen_2[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double sum_chosen_2[LK_ROWS];
    double x_17[LK_ROWS];
    double x_21[LK_ROWS];
    double x_25[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_17[r] = 1.0 + gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_21[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_25[r] = gamma[r] * gamma[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double neg_y_pred = -y_pred[i];
            log1p_neg_y_pred_high[i] = neg_y_pred;
            log1p_neg_y_pred_low[i] = 0.0;
        }
    lk_block_pair_log1p(c * n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const lk_pair x_2 = lk_pair_scaled(x_1, 0.5);
                half_power_high[i] = x_2.high;
                half_power_low[i] = x_2.low;
            }
        lk_block_pair_exp_fall_short(c * n, half_power_high, half_power_low);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const int x_1_lt_c_minus_1500 = x_1.high < (-1500.0);
                const lk_pair x_3 = lk_pair_mul_double(half_power, alpha[i]);
                const lk_pair x_4 = lk_pair_mul_double(half_power, neg_log_y_pred);
                const double x_5 = lk_rounded(x_3) * lk_rounded(x_4);
                const double x_6 = x_5 * y_true[i];
                const double chosen = x_1_lt_c_minus_1500 ? 0.0 : x_6;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : chosen;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const lk_pair x_11 = lk_pair_sub(x_1, log1p_neg_y_pred);
                const lk_pair x_12 = lk_pair_scaled(x_11, 0.5);
                half_power_1_high[i] = x_12.high;
                half_power_1_low[i] = x_12.low;
            }
        lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const lk_pair x_34 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_35 = lk_pair_add(x_1, x_34);
                const lk_pair x_36 = lk_pair_scaled(x_35, 0.5);
                half_power_2_high[i] = x_36.high;
                half_power_2_low[i] = x_36.low;
            }
        lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);
    }

    if (want_value) {
        double row_sum_chosen_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_chosen_2, row_sum_chosen_2);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_2[r] = lk_row_sum_value((lk_pair){sum_chosen_2[r], row_sum_chosen_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_2[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_7 = gamma[r] * neg_log_y_pred;
                const double x_8 = x_7 * y_pred[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_3 = c_0_eq_gamma ? 0.0 : x_8;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_4 = c_0_eq_y_pred ? 0.0 : chosen_3;
                const lk_pair x_9 = lk_sum(chosen_4, not_y_pred);
                const double x_10 = alpha[i] * y_true[i];
                const lk_pair x_11 = lk_pair_sub(x_1, log1p_neg_y_pred);
                const int x_11_lt_c_minus_1500 = x_11.high < (-1500.0);
                const double x_13 = x_10 / y_pred[i];
                const lk_pair x_14 = lk_pair_mul_double(x_9, x_13);
                const lk_pair x_15 = lk_pair_mul(half_power_1, x_14);
                const lk_pair x_16 = lk_pair_mul(half_power_1, x_15);
                const double neg_x_16 = -lk_rounded(x_16);
                const double chosen_5 = x_11_lt_c_minus_1500 ? 0.0 : neg_x_16;
                const double x_18 = x_10 * x_17[r];
                const double x_19 = x_18 / not_y_pred;
                const double chosen_6_1 = c_0_eq_gamma ? x_18 : x_19;
                const double neg_x_18_1 = -chosen_6_1;
                const int c_0_lt_gamma = 0.0 < gamma[r];
                const double limit = c_0_lt_gamma ? 0.0 : neg_x_18_1;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_7 = c_0_eq_not_y_pred ? limit : chosen_5;
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                gradient[i] = c_0_eq_y_true ? 0.0 : chosen_8;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_y_pred = 1.0 - y_pred[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_10 = alpha[i] * y_true[i];
                const double x_13 = x_10 / y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double x_20 = not_y_pred * not_y_pred;
                const double x_22 = not_y_pred * x_21[r];
                const double x_23 = x_22 * y_pred[i];
                const double x_24 = x_20 + x_23;
                const double x_26 = x_25[r] * y_pred[i];
                const double x_27 = x_26 * y_pred[i];
                const double x_28 = neg_log_y_pred * x_27;
                const double chosen_10 = c_0_eq_gamma ? 0.0 : x_28;
                const double chosen_11 = c_0_eq_y_pred ? 0.0 : chosen_10;
                const double x_29 = chosen_11 + x_24;
                const double x_30 = y_pred[i] * y_pred[i];
                const double x_31 = gamma[r] * x_30;
                const double x_32 = neg_log_y_pred * x_31;
                const double neg_x_32 = -x_32;
                const double chosen_12 = c_0_eq_y_pred ? 0.0 : neg_x_32;
                const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
                const double x_33 = chosen_13 + x_29;
                const lk_pair x_34 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_35 = lk_pair_add(x_1, x_34);
                const int x_35_lt_c_minus_1500 = x_35.high < (-1500.0);
                const double x_37 = x_13 * x_33;
                const double x_38 = x_37 / y_pred[i];
                const double x_39 = lk_rounded(half_power_2) * x_38;
                const double x_40 = lk_rounded(half_power_2) * x_39;
                const double chosen_14 = x_35_lt_c_minus_1500 ? 0.0 : x_40;
                const double x_41 = (-1.0) + gamma[r];
                const double x_42 = alpha[i] * gamma[r];
                const double x_43 = x_42 * y_true[i];
                const double x_44 = x_17[r] * x_43;
                const int c_0_eq_x_41 = 0.0 == x_41;
                const double x_45 = x_44 / not_y_pred;
                const double chosen_15 = c_0_eq_x_41 ? x_44 : x_45;
                const int c_0_lt_x_41 = 0.0 < x_41;
                const double limit_1 = c_0_lt_x_41 ? 0.0 : chosen_15;
                const double chosen_16 = c_0_eq_not_y_pred ? limit_1 : chosen_14;
                const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                hessian[i] = c_0_eq_y_true ? 0.0 : chosen_17;
            }
    }
}

/* categorical_focal_crossentropy: otherwise, in float32 */
static void categorical_focal_crossentropy_case_2_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double log1p_neg_y_pred[LK_BLOCK];
    double half_power[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double log1p_neg_y_pred_more_high[LK_BLOCK];
    double log1p_neg_y_pred_more_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_17 = 1.0 + gamma;
    const int c_0_lt_gamma = 0.0 < gamma;
    const double x_21 = 2.0 * gamma;
    const double x_25 = gamma * gamma;
    const double x_41 = (-1.0) + gamma;
    const int c_0_eq_x_41 = 0.0 == x_41;
    const int c_0_lt_x_41 = 0.0 < x_41;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        if (want_value || want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const double neg_y_pred = -y_pred[i];
                log1p_neg_y_pred[i] = neg_y_pred;
            }
            lk_block_log1p(n, log1p_neg_y_pred);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_1 = gamma * log1p_neg_y_pred[i];
                const double x_2 = 0.5 * x_1;
                const lk_exp_short_half half = lk_exp_fall_short_begin(x_2);
                half_power[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_exp_fall_short_end(n, half_power, spare_1);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = gamma * log1p_neg_y_pred[i];
                const int x_1_lt_c_minus_1500 = x_1 < (-1500.0);
                const double x_3 = alpha[i] * half_power[i];
                const double x_4 = half_power[i] * neg_log_y_pred;
                const double x_5 = x_3 * x_4;
                const double x_6 = x_5 * y_true[i];
                const double chosen = x_1_lt_c_minus_1500 ? 0.0 : x_6;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : chosen;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const double x_1 = gamma * log1p_neg_y_pred[i];
                const double x_11 = x_1 - log1p_neg_y_pred[i];
                const double x_12 = 0.5 * x_11;
                const lk_exp_half half = lk_exp_begin(x_12);
                half_power_1[i] = half.high;
                spare_1[i] = half.low;
                spare_2[i] = half.shifted;
            }
            lk_block_exp_end(n, half_power_1, spare_1, spare_2);
        }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const double neg_y_pred = -y_pred[i];
                log1p_neg_y_pred_more_high[i] = neg_y_pred;
                log1p_neg_y_pred_more_low[i] = 0.0;
            }
            lk_block_pair_log1p(n, log1p_neg_y_pred_more_high, log1p_neg_y_pred_more_low);
        }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
                const lk_pair x_1_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma);
                const lk_pair x_34 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
                const lk_pair x_35 = lk_pair_add(x_1_more, x_34);
                const lk_pair x_36 = lk_pair_scaled(x_35, 0.5);
                half_power_2_high[i] = x_36.high;
                half_power_2_low[i] = x_36.low;
            }
            lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
        }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add_short(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = gamma * log1p_neg_y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_7 = gamma * neg_log_y_pred;
                const double x_8 = x_7 * y_pred[i];
                const double chosen_3 = c_0_eq_gamma ? 0.0 : x_8;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_4 = c_0_eq_y_pred ? 0.0 : chosen_3;
                const double x_9 = chosen_4 + not_y_pred;
                const double x_10 = alpha[i] * y_true[i];
                const double x_11 = x_1 - log1p_neg_y_pred[i];
                const int x_11_lt_c_minus_1500 = x_11 < (-1500.0);
                const double x_13 = x_10 / y_pred[i];
                const double x_14 = x_13 * x_9;
                const double x_15 = half_power_1[i] * x_14;
                const double x_16 = half_power_1[i] * x_15;
                const double neg_x_16 = -x_16;
                const double chosen_5 = x_11_lt_c_minus_1500 ? 0.0 : neg_x_16;
                const double x_18 = x_10 * x_17;
                const double x_19 = x_18 / not_y_pred;
                const double chosen_6_1 = c_0_eq_gamma ? x_18 : x_19;
                const double neg_x_18_1 = -chosen_6_1;
                const double limit = c_0_lt_gamma ? 0.0 : neg_x_18_1;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_7 = c_0_eq_not_y_pred ? limit : chosen_5;
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                gradient[i] = weight * chosen_9;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const double neg_log_y_pred = -log_y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_y_pred = 1.0 - y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_10 = alpha[i] * y_true[i];
                const double x_13 = x_10 / y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const lk_pair x_1_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma);
                const double x_20 = not_y_pred * not_y_pred;
                const double x_22 = not_y_pred * x_21;
                const double x_23 = x_22 * y_pred[i];
                const double x_24 = x_20 + x_23;
                const double x_26 = x_25 * y_pred[i];
                const double x_27 = x_26 * y_pred[i];
                const double x_28 = neg_log_y_pred * x_27;
                const double chosen_10 = c_0_eq_gamma ? 0.0 : x_28;
                const double chosen_11 = c_0_eq_y_pred ? 0.0 : chosen_10;
                const double x_29 = chosen_11 + x_24;
                const double x_30 = y_pred[i] * y_pred[i];
                const double x_31 = gamma * x_30;
                const double x_32 = neg_log_y_pred * x_31;
                const double neg_x_32 = -x_32;
                const double chosen_12 = c_0_eq_y_pred ? 0.0 : neg_x_32;
                const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
                const double x_33 = chosen_13 + x_29;
                const lk_pair x_34 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
                const lk_pair x_35 = lk_pair_add(x_1_more, x_34);
                const int x_35_lt_c_minus_1500 = x_35.high < (-1500.0);
                const double x_37 = x_13 * x_33;
                const double x_38 = x_37 / y_pred[i];
                const double x_39 = lk_rounded(half_power_2) * x_38;
                const double x_40 = lk_rounded(half_power_2) * x_39;
                const double chosen_14 = x_35_lt_c_minus_1500 ? 0.0 : x_40;
                const double x_42 = alpha[i] * gamma;
                const double x_43 = x_42 * y_true[i];
                const double x_44 = x_17 * x_43;
                const double x_45 = x_44 / not_y_pred;
                const double chosen_15 = c_0_eq_x_41 ? x_44 : x_45;
                const double limit_1 = c_0_lt_x_41 ? 0.0 : chosen_15;
                const double chosen_16 = c_0_eq_not_y_pred ? limit_1 : chosen_14;
                const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
                hessian[i] = weight * chosen_18;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy: otherwise, in float32; rows side by side */
static void categorical_focal_crossentropy_case_2_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[3];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double log_y_pred[LK_LANES];
    double log1p_neg_y_pred[LK_LANES];
    double half_power[LK_LANES];
    double chosen_2[LK_LANES];
    double half_power_1[LK_LANES];
    double log1p_neg_y_pred_more_high[LK_LANES];
    double log1p_neg_y_pred_more_low[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double sum_chosen_2[LK_ROWS];
    double x_17[LK_ROWS];
    double x_21[LK_ROWS];
    double x_25[LK_ROWS];
    double spare_1[LK_LANES];
    double spare_2[LK_LANES];

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_17[r] = 1.0 + gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_21[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_25[r] = gamma[r] * gamma[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    if (want_value || want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double neg_y_pred = -y_pred[i];
                log1p_neg_y_pred[i] = neg_y_pred;
            }
        lk_block_log1p(c * n, log1p_neg_y_pred);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = gamma[r] * log1p_neg_y_pred[i];
                const double x_2 = 0.5 * x_1;
                const lk_exp_short_half half = lk_exp_fall_short_begin(x_2);
                half_power[i] = half.x;
                spare_1[i] = half.shifted;
            }
        lk_block_exp_fall_short_end(c * n, half_power, spare_1);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = gamma[r] * log1p_neg_y_pred[i];
                const int x_1_lt_c_minus_1500 = x_1 < (-1500.0);
                const double x_3 = alpha[i] * half_power[i];
                const double x_4 = half_power[i] * neg_log_y_pred;
                const double x_5 = x_3 * x_4;
                const double x_6 = x_5 * y_true[i];
                const double chosen = x_1_lt_c_minus_1500 ? 0.0 : x_6;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : chosen;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = gamma[r] * log1p_neg_y_pred[i];
                const double x_11 = x_1 - log1p_neg_y_pred[i];
                const double x_12 = 0.5 * x_11;
                const lk_exp_half half = lk_exp_begin(x_12);
                half_power_1[i] = half.high;
                spare_1[i] = half.low;
                spare_2[i] = half.shifted;
            }
        lk_block_exp_end(c * n, half_power_1, spare_1, spare_2);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double neg_y_pred = -y_pred[i];
                log1p_neg_y_pred_more_high[i] = neg_y_pred;
                log1p_neg_y_pred_more_low[i] = 0.0;
            }
        lk_block_pair_log1p(c * n, log1p_neg_y_pred_more_high, log1p_neg_y_pred_more_low);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
                const lk_pair x_1_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma[r]);
                const lk_pair x_34 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
                const lk_pair x_35 = lk_pair_add(x_1_more, x_34);
                const lk_pair x_36 = lk_pair_scaled(x_35, 0.5);
                half_power_2_high[i] = x_36.high;
                half_power_2_low[i] = x_36.low;
            }
        lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);
    }

    if (want_value) {
        lk_lanes_sum_short(n, c, chosen_2, sum_chosen_2);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_2[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_1 = gamma[r] * log1p_neg_y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_7 = gamma[r] * neg_log_y_pred;
                const double x_8 = x_7 * y_pred[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_3 = c_0_eq_gamma ? 0.0 : x_8;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_4 = c_0_eq_y_pred ? 0.0 : chosen_3;
                const double x_9 = chosen_4 + not_y_pred;
                const double x_10 = alpha[i] * y_true[i];
                const double x_11 = x_1 - log1p_neg_y_pred[i];
                const int x_11_lt_c_minus_1500 = x_11 < (-1500.0);
                const double x_13 = x_10 / y_pred[i];
                const double x_14 = x_13 * x_9;
                const double x_15 = half_power_1[i] * x_14;
                const double x_16 = half_power_1[i] * x_15;
                const double neg_x_16 = -x_16;
                const double chosen_5 = x_11_lt_c_minus_1500 ? 0.0 : neg_x_16;
                const double x_18 = x_10 * x_17[r];
                const double x_19 = x_18 / not_y_pred;
                const double chosen_6_1 = c_0_eq_gamma ? x_18 : x_19;
                const double neg_x_18_1 = -chosen_6_1;
                const int c_0_lt_gamma = 0.0 < gamma[r];
                const double limit = c_0_lt_gamma ? 0.0 : neg_x_18_1;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_7 = c_0_eq_not_y_pred ? limit : chosen_5;
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                gradient[i] = c_0_eq_y_true ? 0.0 : chosen_8;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const double neg_log_y_pred = -log_y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double not_y_pred = 1.0 - y_pred[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_10 = alpha[i] * y_true[i];
                const double x_13 = x_10 / y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const lk_pair x_1_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma[r]);
                const double x_20 = not_y_pred * not_y_pred;
                const double x_22 = not_y_pred * x_21[r];
                const double x_23 = x_22 * y_pred[i];
                const double x_24 = x_20 + x_23;
                const double x_26 = x_25[r] * y_pred[i];
                const double x_27 = x_26 * y_pred[i];
                const double x_28 = neg_log_y_pred * x_27;
                const double chosen_10 = c_0_eq_gamma ? 0.0 : x_28;
                const double chosen_11 = c_0_eq_y_pred ? 0.0 : chosen_10;
                const double x_29 = chosen_11 + x_24;
                const double x_30 = y_pred[i] * y_pred[i];
                const double x_31 = gamma[r] * x_30;
                const double x_32 = neg_log_y_pred * x_31;
                const double neg_x_32 = -x_32;
                const double chosen_12 = c_0_eq_y_pred ? 0.0 : neg_x_32;
                const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
                const double x_33 = chosen_13 + x_29;
                const lk_pair x_34 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
                const lk_pair x_35 = lk_pair_add(x_1_more, x_34);
                const int x_35_lt_c_minus_1500 = x_35.high < (-1500.0);
                const double x_37 = x_13 * x_33;
                const double x_38 = x_37 / y_pred[i];
                const double x_39 = lk_rounded(half_power_2) * x_38;
                const double x_40 = lk_rounded(half_power_2) * x_39;
                const double chosen_14 = x_35_lt_c_minus_1500 ? 0.0 : x_40;
                const double x_41 = (-1.0) + gamma[r];
                const double x_42 = alpha[i] * gamma[r];
                const double x_43 = x_42 * y_true[i];
                const double x_44 = x_17[r] * x_43;
                const int c_0_eq_x_41 = 0.0 == x_41;
                const double x_45 = x_44 / not_y_pred;
                const double chosen_15 = c_0_eq_x_41 ? x_44 : x_45;
                const int c_0_lt_x_41 = 0.0 < x_41;
                const double limit_1 = c_0_lt_x_41 ? 0.0 : chosen_15;
                const double chosen_16 = c_0_eq_not_y_pred ? limit_1 : chosen_14;
                const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                hessian[i] = c_0_eq_y_true ? 0.0 : chosen_17;
            }
    }
}

/* categorical_focal_crossentropy_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = alpha[i] * y_true[i];
                const double x_2 = x_1 / y_pred[i];
                const double x_3 = v[i] * x_2;
                const double x_4 = x_3 / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_1 = c_0_eq_y_true ? 0.0 : chosen;
                hessian_vector[i] = weight * chosen_1;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_hessian_vector: gamma in {0}; rows side by side */
static void categorical_focal_crossentropy_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = alpha[i] * y_true[i];
                const double x_2 = x_1 / y_pred[i];
                const double x_3 = v[i] * x_2;
                const double x_4 = x_3 / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                hessian_vector[i] = c_0_eq_y_true ? 0.0 : chosen;
            }
    }
}

/* categorical_focal_crossentropy_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_2 = 2.0 * y_pred[i];
                const double x_3 = x_2 * y_pred[i];
                const double x_4 = neg_log_y_pred * x_3;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_4;
                const lk_pair x_5 = lk_sum(chosen, x_1);
                const double x_6 = 4.0 * not_y_pred;
                const double x_7 = x_6 * y_pred[i];
                const lk_pair x_8 = lk_pair_add_double(x_5, x_7);
                const double x_9 = alpha[i] * y_true[i];
                const double x_10 = x_9 / y_pred[i];
                const double x_11 = v[i] * x_10;
                const lk_pair x_12 = lk_quotient(x_11, y_pred[i]);
                const lk_pair x_13 = lk_pair_mul(x_12, x_8);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_13);
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                hessian_vector[i] = weight * chosen_2;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_hessian_vector: gamma in {2}; rows side by side */
static void categorical_focal_crossentropy_hessian_vector_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double log_y_pred[LK_LANES];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_2 = 2.0 * y_pred[i];
                const double x_3 = x_2 * y_pred[i];
                const double x_4 = neg_log_y_pred * x_3;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_4;
                const lk_pair x_5 = lk_sum(chosen, x_1);
                const double x_6 = 4.0 * not_y_pred;
                const double x_7 = x_6 * y_pred[i];
                const lk_pair x_8 = lk_pair_add_double(x_5, x_7);
                const double x_9 = alpha[i] * y_true[i];
                const double x_10 = x_9 / y_pred[i];
                const double x_11 = v[i] * x_10;
                const lk_pair x_12 = lk_quotient(x_11, y_pred[i]);
                const lk_pair x_13 = lk_pair_mul(x_12, x_8);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_13);
                const int c_0_eq_y_true = 0.0 == y_true[i];
                hessian_vector[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }
}

/* categorical_focal_crossentropy_hessian_vector: gamma in {2}, in float32 */
static void categorical_focal_crossentropy_hessian_vector_case_1_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_2 = 2.0 * y_pred[i];
                const double x_3 = x_2 * y_pred[i];
                const double x_4 = neg_log_y_pred * x_3;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_4;
                const double x_5 = chosen + x_1;
                const double x_6 = 4.0 * not_y_pred;
                const double x_7 = x_6 * y_pred[i];
                const double x_8 = x_5 + x_7;
                const double x_9 = alpha[i] * y_true[i];
                const double x_10 = x_9 / y_pred[i];
                const double x_11 = v[i] * x_10;
                const double x_12 = x_11 / y_pred[i];
                const double x_13 = x_12 * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_13;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                hessian_vector[i] = weight * chosen_2;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_hessian_vector: gamma in {2}, in float32; rows side by side */
static void categorical_focal_crossentropy_hessian_vector_case_1_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double log_y_pred[LK_LANES];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_2 = 2.0 * y_pred[i];
                const double x_3 = x_2 * y_pred[i];
                const double x_4 = neg_log_y_pred * x_3;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_4;
                const double x_5 = chosen + x_1;
                const double x_6 = 4.0 * not_y_pred;
                const double x_7 = x_6 * y_pred[i];
                const double x_8 = x_5 + x_7;
                const double x_9 = alpha[i] * y_true[i];
                const double x_10 = x_9 / y_pred[i];
                const double x_11 = v[i] * x_10;
                const double x_12 = x_11 / y_pred[i];
                const double x_13 = x_12 * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_13;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                hessian_vector[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }
}

/* categorical_focal_crossentropy_hessian_vector: otherwise */
static void categorical_focal_crossentropy_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const double x_2 = 2.0 * gamma;
    const double x_6 = gamma * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_26 = (-1.0) + gamma;
    const double x_27 = 1.0 + gamma;
    const int c_0_eq_x_26 = 0.0 == x_26;
    const int c_0_lt_x_26 = 0.0 < x_26;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            for (size_t i = 0; i < n; i++) {
                const double neg_y_pred = -y_pred[i];
                log1p_neg_y_pred_high[i] = neg_y_pred;
                log1p_neg_y_pred_low[i] = 0.0;
            }
            lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair x_16 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const lk_pair x_17 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_18 = lk_pair_add(x_16, x_17);
                const lk_pair x_19 = lk_pair_scaled(x_18, 0.5);
                half_power_high[i] = x_19.high;
                half_power_low[i] = x_19.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const double x_3 = not_y_pred * x_2;
                const double x_4 = x_3 * y_pred[i];
                const double x_5 = x_1 + x_4;
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_7 = x_6 * y_pred[i];
                const double x_8 = x_7 * y_pred[i];
                const double x_9 = neg_log_y_pred * x_8;
                const double chosen = c_0_eq_gamma ? 0.0 : x_9;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : chosen;
                const double x_10 = chosen_1 + x_5;
                const double x_11 = y_pred[i] * y_pred[i];
                const double x_12 = gamma * x_11;
                const double x_13 = neg_log_y_pred * x_12;
                const double neg_x_13 = -x_13;
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : neg_x_13;
                const double chosen_3 = c_0_eq_gamma ? 0.0 : chosen_2;
                const double x_14 = chosen_3 + x_10;
                const double x_15 = alpha[i] * y_true[i];
                const lk_pair x_16 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const lk_pair x_17 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_18 = lk_pair_add(x_16, x_17);
                const int x_18_lt_c_minus_1500 = x_18.high < (-1500.0);
                const double x_20 = x_15 / y_pred[i];
                const double x_21 = v[i] * x_20;
                const double x_22 = x_21 / y_pred[i];
                const double x_23 = x_14 * x_22;
                const double x_24 = lk_rounded(half_power) * x_23;
                const double x_25 = lk_rounded(half_power) * x_24;
                const double chosen_4 = x_18_lt_c_minus_1500 ? 0.0 : x_25;
                const double x_28 = alpha[i] * gamma;
                const double x_29 = v[i] * x_28;
                const double x_30 = x_29 * y_true[i];
                const double x_31 = x_27 * x_30;
                const double x_32 = x_31 / not_y_pred;
                const double chosen_5 = c_0_eq_x_26 ? x_31 : x_32;
                const double limit = c_0_lt_x_26 ? 0.0 : chosen_5;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_6 = c_0_eq_not_y_pred ? limit : chosen_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                hessian_vector[i] = weight * chosen_8;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_hessian_vector: otherwise; rows side by side */
static void categorical_focal_crossentropy_hessian_vector_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[4];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double log_y_pred[LK_LANES];
    double log1p_neg_y_pred_high[LK_LANES];
    double log1p_neg_y_pred_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double x_2[LK_ROWS];
    double x_6[LK_ROWS];
    double x_27[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_2[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_6[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_27[r] = 1.0 + gamma[r];
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double neg_y_pred = -y_pred[i];
            log1p_neg_y_pred_high[i] = neg_y_pred;
            log1p_neg_y_pred_low[i] = 0.0;
        }
    lk_block_pair_log1p(c * n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair x_16 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
            const lk_pair x_17 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
            const lk_pair x_18 = lk_pair_add(x_16, x_17);
            const lk_pair x_19 = lk_pair_scaled(x_18, 0.5);
            half_power_high[i] = x_19.high;
            half_power_low[i] = x_19.low;
        }
    lk_block_pair_exp(c * n, half_power_high, half_power_low);

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const double not_y_pred = 1.0 - y_pred[i];
                const double x_1 = not_y_pred * not_y_pred;
                const double x_3 = not_y_pred * x_2[r];
                const double x_4 = x_3 * y_pred[i];
                const double x_5 = x_1 + x_4;
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_7 = x_6[r] * y_pred[i];
                const double x_8 = x_7 * y_pred[i];
                const double x_9 = neg_log_y_pred * x_8;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen = c_0_eq_gamma ? 0.0 : x_9;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : chosen;
                const double x_10 = chosen_1 + x_5;
                const double x_11 = y_pred[i] * y_pred[i];
                const double x_12 = gamma[r] * x_11;
                const double x_13 = neg_log_y_pred * x_12;
                const double neg_x_13 = -x_13;
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : neg_x_13;
                const double chosen_3 = c_0_eq_gamma ? 0.0 : chosen_2;
                const double x_14 = chosen_3 + x_10;
                const double x_15 = alpha[i] * y_true[i];
                const lk_pair x_16 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const lk_pair x_17 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_18 = lk_pair_add(x_16, x_17);
                const int x_18_lt_c_minus_1500 = x_18.high < (-1500.0);
                const double x_20 = x_15 / y_pred[i];
                const double x_21 = v[i] * x_20;
                const double x_22 = x_21 / y_pred[i];
                const double x_23 = x_14 * x_22;
                const double x_24 = lk_rounded(half_power) * x_23;
                const double x_25 = lk_rounded(half_power) * x_24;
                const double chosen_4 = x_18_lt_c_minus_1500 ? 0.0 : x_25;
                const double x_26 = (-1.0) + gamma[r];
                const double x_28 = alpha[i] * gamma[r];
                const double x_29 = v[i] * x_28;
                const double x_30 = x_29 * y_true[i];
                const double x_31 = x_27[r] * x_30;
                const int c_0_eq_x_26 = 0.0 == x_26;
                const double x_32 = x_31 / not_y_pred;
                const double chosen_5 = c_0_eq_x_26 ? x_31 : x_32;
                const int c_0_lt_x_26 = 0.0 < x_26;
                const double limit = c_0_lt_x_26 ? 0.0 : chosen_5;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_6 = c_0_eq_not_y_pred ? limit : chosen_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                hessian_vector[i] = c_0_eq_y_true ? 0.0 : chosen_7;
            }
    }
}

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy) = {
    .name = "categorical_focal_crossentropy",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1, 1, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 3,
    .cases = (const lk_case[]){
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){0.0}},
            },
            .row = categorical_focal_crossentropy_case_0,
            .lanes = categorical_focal_crossentropy_case_0_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_case_1,
            .row_single = categorical_focal_crossentropy_case_1_single,
            .lanes = categorical_focal_crossentropy_case_1_lanes,
            .lanes_single = categorical_focal_crossentropy_case_1_single_lanes,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_case_2,
            .row_single = categorical_focal_crossentropy_case_2_single,
            .lanes = categorical_focal_crossentropy_case_2_lanes,
            .lanes_single = categorical_focal_crossentropy_case_2_single_lanes,
        },
    },
};

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_hessian_vector) = {
    .name = "categorical_focal_crossentropy_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1, 1, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 3,
    .cases = (const lk_case[]){
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){0.0}},
            },
            .row = categorical_focal_crossentropy_hessian_vector_case_0,
            .lanes = categorical_focal_crossentropy_hessian_vector_case_0_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_hessian_vector_case_1,
            .row_single = categorical_focal_crossentropy_hessian_vector_case_1_single,
            .lanes = categorical_focal_crossentropy_hessian_vector_case_1_lanes,
            .lanes_single = categorical_focal_crossentropy_hessian_vector_case_1_single_lanes,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_hessian_vector_case_2,
            .lanes = categorical_focal_crossentropy_hessian_vector_case_2_lanes,
        },
    },
};
