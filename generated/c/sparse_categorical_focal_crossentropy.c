/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * sparse_categorical_focal_crossentropy = -total(alpha*y*(1 - p)**gamma*log(p))
 *     target y_true label [0, inf]
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

static double lk_row_exp(double x)
{
    return lk_exp(x);
}

static double lk_row_log(double x)
{
    lk_block_log(1, &x);
    return x;
}

static double lk_row_log1p(double x)
{
    lk_block_log1p(1, &x);
    return x;
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

static lk_pair lk_row_pair_exp(lk_pair x)
{
    lk_block_pair_exp(1, &x.high, &x.low);
    return x;
}

static lk_pair lk_row_pair_log1p(lk_pair x)
{
    lk_block_pair_log1p(1, &x.high, &x.low);
    return x;
}

/* sparse_categorical_focal_crossentropy: gamma in {0} */
static void sparse_categorical_focal_crossentropy_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

    /* gradient, hessian */
    double alpha_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double y_pred_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    gradient[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double x_2 = alpha[i] / y_pred[i];
                    const double neg_x_2 = -x_2;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_1 = alpha_eq_c_0 ? 0.0 : neg_x_2;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double chosen_2 = is_label ? chosen_1 : 0.0;
                    gradient[i] = weight * chosen_2;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    hessian[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double x_2 = alpha[i] / y_pred[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double x_3 = x_2 / y_pred[i];
                    const double chosen_3 = alpha_eq_c_0 ? 0.0 : x_3;
                    const double chosen_4 = is_label ? chosen_3 : 0.0;
                    hessian[i] = weight * chosen_4;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double log_y_pred_label = want_value ? lk_row_log(y_pred_label) : 0.0;
    const double neg_log_y_pred_label = -log_y_pred_label;
    const double x_1 = alpha_label * neg_log_y_pred_label;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen = alpha_label_eq_c_0 ? 0.0 : x_1;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen;
}

/* sparse_categorical_focal_crossentropy: gamma in {0}; rows side by side */
static void sparse_categorical_focal_crossentropy_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double alpha_label[LK_ROWS];
    double y_pred_label[LK_ROWS];
    double log_y_pred_label[LK_ROWS];

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_label[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_y_pred_label[r] = y_pred_label[r];
        }
        lk_block_log(n, log_y_pred_label);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double neg_log_y_pred_label = -log_y_pred_label[r];
            const double x_1 = alpha_label[r] * neg_log_y_pred_label;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            value[r] = alpha_label_eq_c_0 ? 0.0 : x_1;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_2 = alpha[i] / y_pred[i];
                const double neg_x_2 = -x_2;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : neg_x_2;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? chosen_1 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_2 = alpha[i] / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                const double x_3 = x_2 / y_pred[i];
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : x_3;
                hessian[i] = is_label ? chosen_3 : 0.0;
            }
    }
}

/* sparse_categorical_focal_crossentropy: gamma in {2} */
static void sparse_categorical_focal_crossentropy_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

    /* gradient, hessian */
    double not_y_pred_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double not_y_pred = 1.0 - y_pred;
        not_y_pred_label = not_y_pred;
    }
    double alpha_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double y_pred_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    gradient[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double not_y_pred = 1.0 - y_pred[i];
                    const double neg_log_y_pred = -log_y_pred[i];
                    const double x_4 = 2.0 * neg_log_y_pred;
                    const double x_5 = x_4 * y_pred[i];
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_5;
                    const double x_6 = chosen_2 + not_y_pred;
                    const double x_7 = alpha[i] / y_pred[i];
                    const double x_8 = not_y_pred * x_7;
                    const double x_9 = x_6 * x_8;
                    const double neg_x_9 = -x_9;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_9;
                    const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                    const double chosen_4 = c_0_eq_not_y_pred ? 0.0 : chosen_3;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double chosen_5 = is_label ? chosen_4 : 0.0;
                    gradient[i] = weight * chosen_5;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    hessian[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double not_y_pred = 1.0 - y_pred[i];
                    const double neg_log_y_pred = -log_y_pred[i];
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double x_7 = alpha[i] / y_pred[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double x_10 = not_y_pred * not_y_pred;
                    const double x_11 = 2.0 * y_pred[i];
                    const double x_12 = x_11 * y_pred[i];
                    const double x_13 = neg_log_y_pred * x_12;
                    const double chosen_6 = c_0_eq_y_pred ? 0.0 : x_13;
                    const lk_pair x_14 = lk_sum(chosen_6, x_10);
                    const double x_15 = 4.0 * not_y_pred;
                    const double x_16 = x_15 * y_pred[i];
                    const lk_pair x_17 = lk_pair_add_double(x_14, x_16);
                    const double x_18 = lk_rounded(x_17) * x_7;
                    const double x_19 = x_18 / y_pred[i];
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : x_19;
                    const double chosen_8 = is_label ? chosen_7 : 0.0;
                    hessian[i] = weight * chosen_8;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double log_y_pred_label = want_value ? lk_row_log(y_pred_label) : 0.0;
    const double neg_log_y_pred_label = -log_y_pred_label;
    const double x_1 = not_y_pred_label * not_y_pred_label;
    const double x_2 = alpha_label * x_1;
    const double x_3 = neg_log_y_pred_label * x_2;
    const int c_0_eq_not_y_pred_label = 0.0 == not_y_pred_label;
    const double chosen = c_0_eq_not_y_pred_label ? 0.0 : x_3;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : chosen;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
}

/* sparse_categorical_focal_crossentropy: gamma in {2}; rows side by side */
static void sparse_categorical_focal_crossentropy_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double y_pred_at_y_true[LK_ROWS];
    double alpha_label[LK_ROWS];
    double y_pred_label[LK_ROWS];
    double log_y_pred_label[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_label[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_y_pred_label[r] = y_pred_label[r];
        }
        lk_block_log(n, log_y_pred_label);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double not_y_pred_at_y_true = 1.0 - y_pred_at_y_true[r];
            const double neg_log_y_pred_label = -log_y_pred_label[r];
            const double x_1 = not_y_pred_at_y_true * not_y_pred_at_y_true;
            const double x_2 = alpha_label[r] * x_1;
            const double x_3 = neg_log_y_pred_label * x_2;
            const int c_0_eq_not_y_pred_label = 0.0 == not_y_pred_at_y_true;
            const double chosen = c_0_eq_not_y_pred_label ? 0.0 : x_3;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            value[r] = alpha_label_eq_c_0 ? 0.0 : chosen;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_4 = 2.0 * neg_log_y_pred;
                const double x_5 = x_4 * y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_5;
                const double x_6 = chosen_2 + not_y_pred;
                const double x_7 = alpha[i] / y_pred[i];
                const double x_8 = not_y_pred * x_7;
                const double x_9 = x_6 * x_8;
                const double neg_x_9 = -x_9;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_9;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_4 = c_0_eq_not_y_pred ? 0.0 : chosen_3;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? chosen_4 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_7 = alpha[i] / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                const double x_10 = not_y_pred * not_y_pred;
                const double x_11 = 2.0 * y_pred[i];
                const double x_12 = x_11 * y_pred[i];
                const double x_13 = neg_log_y_pred * x_12;
                const double chosen_6 = c_0_eq_y_pred ? 0.0 : x_13;
                const lk_pair x_14 = lk_sum(chosen_6, x_10);
                const double x_15 = 4.0 * not_y_pred;
                const double x_16 = x_15 * y_pred[i];
                const lk_pair x_17 = lk_pair_add_double(x_14, x_16);
                const double x_18 = lk_rounded(x_17) * x_7;
                const double x_19 = x_18 / y_pred[i];
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : x_19;
                hessian[i] = is_label ? chosen_7 : 0.0;
            }
    }
}

/* sparse_categorical_focal_crossentropy: gamma in {2}, in float32 */
static void sparse_categorical_focal_crossentropy_case_1_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

    /* gradient, hessian */
    double not_y_pred_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double not_y_pred = 1.0 - y_pred;
        not_y_pred_label = not_y_pred;
    }
    double alpha_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double y_pred_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    gradient[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double not_y_pred = 1.0 - y_pred[i];
                    const double neg_log_y_pred = -log_y_pred[i];
                    const double x_4 = 2.0 * neg_log_y_pred;
                    const double x_5 = x_4 * y_pred[i];
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_5;
                    const double x_6 = chosen_2 + not_y_pred;
                    const double x_7 = alpha[i] / y_pred[i];
                    const double x_8 = not_y_pred * x_7;
                    const double x_9 = x_6 * x_8;
                    const double neg_x_9 = -x_9;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_9;
                    const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                    const double chosen_4 = c_0_eq_not_y_pred ? 0.0 : chosen_3;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double chosen_5 = is_label ? chosen_4 : 0.0;
                    gradient[i] = weight * chosen_5;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    hessian[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double not_y_pred = 1.0 - y_pred[i];
                    const double neg_log_y_pred = -log_y_pred[i];
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double x_7 = alpha[i] / y_pred[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double x_10 = not_y_pred * not_y_pred;
                    const double x_11 = 2.0 * y_pred[i];
                    const double x_12 = x_11 * y_pred[i];
                    const double x_13 = neg_log_y_pred * x_12;
                    const double chosen_6 = c_0_eq_y_pred ? 0.0 : x_13;
                    const double x_14 = chosen_6 + x_10;
                    const double x_15 = 4.0 * not_y_pred;
                    const double x_16 = x_15 * y_pred[i];
                    const double x_17 = x_14 + x_16;
                    const double x_18 = x_17 * x_7;
                    const double x_19 = x_18 / y_pred[i];
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : x_19;
                    const double chosen_8 = is_label ? chosen_7 : 0.0;
                    hessian[i] = weight * chosen_8;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double log_y_pred_label = want_value ? lk_row_log(y_pred_label) : 0.0;
    const double neg_log_y_pred_label = -log_y_pred_label;
    const double x_1 = not_y_pred_label * not_y_pred_label;
    const double x_2 = alpha_label * x_1;
    const double x_3 = neg_log_y_pred_label * x_2;
    const int c_0_eq_not_y_pred_label = 0.0 == not_y_pred_label;
    const double chosen = c_0_eq_not_y_pred_label ? 0.0 : x_3;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : chosen;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
}

/* sparse_categorical_focal_crossentropy: gamma in {2}, in float32; rows side by side */
static void sparse_categorical_focal_crossentropy_case_1_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double y_pred_at_y_true[LK_ROWS];
    double alpha_label[LK_ROWS];
    double y_pred_label[LK_ROWS];
    double log_y_pred_label[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_label[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_y_pred_label[r] = y_pred_label[r];
        }
        lk_block_log(n, log_y_pred_label);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double not_y_pred_at_y_true = 1.0 - y_pred_at_y_true[r];
            const double neg_log_y_pred_label = -log_y_pred_label[r];
            const double x_1 = not_y_pred_at_y_true * not_y_pred_at_y_true;
            const double x_2 = alpha_label[r] * x_1;
            const double x_3 = neg_log_y_pred_label * x_2;
            const int c_0_eq_not_y_pred_label = 0.0 == not_y_pred_at_y_true;
            const double chosen = c_0_eq_not_y_pred_label ? 0.0 : x_3;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            value[r] = alpha_label_eq_c_0 ? 0.0 : chosen;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_4 = 2.0 * neg_log_y_pred;
                const double x_5 = x_4 * y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_5;
                const double x_6 = chosen_2 + not_y_pred;
                const double x_7 = alpha[i] / y_pred[i];
                const double x_8 = not_y_pred * x_7;
                const double x_9 = x_6 * x_8;
                const double neg_x_9 = -x_9;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_9;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_4 = c_0_eq_not_y_pred ? 0.0 : chosen_3;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? chosen_4 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_7 = alpha[i] / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                const double x_10 = not_y_pred * not_y_pred;
                const double x_11 = 2.0 * y_pred[i];
                const double x_12 = x_11 * y_pred[i];
                const double x_13 = neg_log_y_pred * x_12;
                const double chosen_6 = c_0_eq_y_pred ? 0.0 : x_13;
                const double x_14 = chosen_6 + x_10;
                const double x_15 = 4.0 * not_y_pred;
                const double x_16 = x_15 * y_pred[i];
                const double x_17 = x_14 + x_16;
                const double x_18 = x_17 * x_7;
                const double x_19 = x_18 / y_pred[i];
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : x_19;
                hessian[i] = is_label ? chosen_7 : 0.0;
            }
    }
}

/* sparse_categorical_focal_crossentropy: otherwise */
static void sparse_categorical_focal_crossentropy_case_2(
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
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_16 = 1.0 + gamma;
    const int c_0_lt_gamma = 0.0 < gamma;
    const double x_20 = 2.0 * gamma;
    const double x_24 = gamma * gamma;
    const double x_40 = (-1.0) + gamma;
    const int c_0_eq_x_40 = 0.0 == x_40;
    const int c_0_lt_x_40 = 0.0 < x_40;

    /* gradient, hessian */
    double alpha_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double y_pred_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
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
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                    const lk_pair x_9 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                    const lk_pair x_10 = lk_pair_sub(x_9, log1p_neg_y_pred);
                    const lk_pair x_11 = lk_pair_scaled(x_10, 0.5);
                    half_power_1_high[i] = x_11.high;
                    half_power_1_low[i] = x_11.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                    const lk_pair x_9 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                    const lk_pair x_33 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                    const lk_pair x_34 = lk_pair_add(x_33, x_9);
                    const lk_pair x_35 = lk_pair_scaled(x_34, 0.5);
                    half_power_2_high[i] = x_35.high;
                    half_power_2_low[i] = x_35.low;
                }
                lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            }
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    gradient[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const double not_y_pred = 1.0 - y_pred[i];
                    const double neg_log_y_pred = -log_y_pred[i];
                    const lk_pair x_6 = lk_product(gamma, neg_log_y_pred);
                    const lk_pair x_7 = lk_pair_mul_double(x_6, y_pred[i]);
                    const double chosen_2 = c_0_eq_gamma ? 0.0 : lk_rounded(x_7);
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_3 = c_0_eq_y_pred ? 0.0 : chosen_2;
                    const lk_pair x_8 = lk_sum(chosen_3, not_y_pred);
                    const lk_pair x_9 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                    const lk_pair x_10 = lk_pair_sub(x_9, log1p_neg_y_pred);
                    const int x_10_lt_c_minus_1500 = x_10.high < (-1500.0);
                    const double x_12 = alpha[i] / y_pred[i];
                    const lk_pair x_13 = lk_pair_mul_double(x_8, x_12);
                    const lk_pair x_14 = lk_pair_mul(half_power_1, x_13);
                    const double x_15 = lk_rounded(half_power_1) * lk_rounded(x_14);
                    const double neg_x_15 = -x_15;
                    const double chosen_4 = x_10_lt_c_minus_1500 ? 0.0 : neg_x_15;
                    const double x_17 = alpha[i] * x_16;
                    const double x_18 = x_17 / not_y_pred;
                    const double chosen_5_1 = c_0_eq_gamma ? x_17 : x_18;
                    const double neg_x_17_1 = -chosen_5_1;
                    const double limit = c_0_lt_gamma ? 0.0 : neg_x_17_1;
                    const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                    const double chosen_6 = c_0_eq_not_y_pred ? limit : chosen_4;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double chosen_8 = is_label ? chosen_7 : 0.0;
                    gradient[i] = weight * chosen_8;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    hessian[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const double not_y_pred = 1.0 - y_pred[i];
                    const double neg_log_y_pred = -log_y_pred[i];
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const lk_pair x_9 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                    const double x_12 = alpha[i] / y_pred[i];
                    const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double x_19 = not_y_pred * not_y_pred;
                    const double x_21 = not_y_pred * x_20;
                    const double x_22 = x_21 * y_pred[i];
                    const double x_23 = x_19 + x_22;
                    const double x_25 = x_24 * y_pred[i];
                    const double x_26 = x_25 * y_pred[i];
                    const double x_27 = neg_log_y_pred * x_26;
                    const double chosen_9 = c_0_eq_gamma ? 0.0 : x_27;
                    const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
                    const double x_28 = chosen_10 + x_23;
                    const double x_29 = y_pred[i] * y_pred[i];
                    const double x_30 = gamma * x_29;
                    const double x_31 = neg_log_y_pred * x_30;
                    const double neg_x_31 = -x_31;
                    const double chosen_11 = c_0_eq_y_pred ? 0.0 : neg_x_31;
                    const double chosen_12 = c_0_eq_gamma ? 0.0 : chosen_11;
                    const double x_32 = chosen_12 + x_28;
                    const lk_pair x_33 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                    const lk_pair x_34 = lk_pair_add(x_33, x_9);
                    const int x_34_lt_c_minus_1500 = x_34.high < (-1500.0);
                    const double x_36 = x_12 * x_32;
                    const double x_37 = x_36 / y_pred[i];
                    const double x_38 = lk_rounded(half_power_2) * x_37;
                    const double x_39 = lk_rounded(half_power_2) * x_38;
                    const double chosen_13 = x_34_lt_c_minus_1500 ? 0.0 : x_39;
                    const double x_41 = alpha[i] * gamma;
                    const double x_42 = x_16 * x_41;
                    const double x_43 = x_42 / not_y_pred;
                    const double chosen_14 = c_0_eq_x_40 ? x_42 : x_43;
                    const double limit_1 = c_0_lt_x_40 ? 0.0 : chosen_14;
                    const double chosen_15 = c_0_eq_not_y_pred ? limit_1 : chosen_13;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                    const double chosen_17 = is_label ? chosen_16 : 0.0;
                    hessian[i] = weight * chosen_17;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double log_y_pred_label = want_value ? lk_row_log(y_pred_label) : 0.0;
    const double neg_log_y_pred_label = -log_y_pred_label;
    const double neg_y_pred_label = -y_pred_label;
    const lk_pair log1p_neg_y_pred_label = want_value ? lk_row_pair_log1p(lk_pair_of(neg_y_pred_label)) : lk_pair_of(0.0);
    const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred_label, gamma);
    const int x_1_lt_c_minus_1500 = x_1.high < (-1500.0);
    const lk_pair x_2 = lk_pair_scaled(x_1, 0.5);
    const lk_pair half_power = want_value ? lk_row_pair_exp(x_2) : lk_pair_of(0.0);
    const double x_3 = alpha_label * lk_rounded(half_power);
    const double x_4 = lk_rounded(half_power) * neg_log_y_pred_label;
    const double x_5 = x_3 * x_4;
    const double chosen = x_1_lt_c_minus_1500 ? 0.0 : x_5;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : chosen;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
}

/* sparse_categorical_focal_crossentropy: otherwise; rows side by side */
static void sparse_categorical_focal_crossentropy_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double alpha_label[LK_ROWS];
    double y_pred_label[LK_ROWS];
    double log_y_pred_label[LK_ROWS];
    double log1p_neg_y_pred_label_high[LK_ROWS];
    double log1p_neg_y_pred_label_low[LK_ROWS];
    double half_power_high[LK_ROWS];
    double half_power_low[LK_ROWS];
    double x_16[LK_ROWS];
    double x_20[LK_ROWS];
    double x_24[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_16[r] = 1.0 + gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_20[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_24[r] = gamma[r] * gamma[r];
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double neg_y_pred = -y_pred[i];
                log1p_neg_y_pred_high[i] = neg_y_pred;
                log1p_neg_y_pred_low[i] = 0.0;
            }
        lk_block_pair_log1p(c * n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair x_9 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const lk_pair x_10 = lk_pair_sub(x_9, log1p_neg_y_pred);
                const lk_pair x_11 = lk_pair_scaled(x_10, 0.5);
                half_power_1_high[i] = x_11.high;
                half_power_1_low[i] = x_11.low;
            }
        lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair x_9 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const lk_pair x_33 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_34 = lk_pair_add(x_33, x_9);
                const lk_pair x_35 = lk_pair_scaled(x_34, 0.5);
                half_power_2_high[i] = x_35.high;
                half_power_2_low[i] = x_35.low;
            }
        lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_label[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_y_pred_label[r] = y_pred_label[r];
        }
        lk_block_log(n, log_y_pred_label);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double neg_y_pred_label = -y_pred_label[r];
            log1p_neg_y_pred_label_high[r] = neg_y_pred_label;
            log1p_neg_y_pred_label_low[r] = 0.0;
        }
        lk_block_pair_log1p(n, log1p_neg_y_pred_label_high, log1p_neg_y_pred_label_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log1p_neg_y_pred_label = {log1p_neg_y_pred_label_high[r], log1p_neg_y_pred_label_low[r]};
            const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred_label, gamma[r]);
            const lk_pair x_2 = lk_pair_scaled(x_1, 0.5);
            half_power_high[r] = x_2.high;
            half_power_low[r] = x_2.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_high, half_power_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log1p_neg_y_pred_label = {log1p_neg_y_pred_label_high[r], log1p_neg_y_pred_label_low[r]};
            const lk_pair half_power = {half_power_high[r], half_power_low[r]};
            const double neg_log_y_pred_label = -log_y_pred_label[r];
            const lk_pair x_1 = lk_pair_mul_double(log1p_neg_y_pred_label, gamma[r]);
            const int x_1_lt_c_minus_1500 = x_1.high < (-1500.0);
            const double x_3 = alpha_label[r] * lk_rounded(half_power);
            const double x_4 = lk_rounded(half_power) * neg_log_y_pred_label;
            const double x_5 = x_3 * x_4;
            const double chosen = x_1_lt_c_minus_1500 ? 0.0 : x_5;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            value[r] = alpha_label_eq_c_0 ? 0.0 : chosen;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const lk_pair x_6 = lk_product(gamma[r], neg_log_y_pred);
                const lk_pair x_7 = lk_pair_mul_double(x_6, y_pred[i]);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_2 = c_0_eq_gamma ? 0.0 : lk_rounded(x_7);
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : chosen_2;
                const lk_pair x_8 = lk_sum(chosen_3, not_y_pred);
                const lk_pair x_9 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const lk_pair x_10 = lk_pair_sub(x_9, log1p_neg_y_pred);
                const int x_10_lt_c_minus_1500 = x_10.high < (-1500.0);
                const double x_12 = alpha[i] / y_pred[i];
                const lk_pair x_13 = lk_pair_mul_double(x_8, x_12);
                const lk_pair x_14 = lk_pair_mul(half_power_1, x_13);
                const double x_15 = lk_rounded(half_power_1) * lk_rounded(x_14);
                const double neg_x_15 = -x_15;
                const double chosen_4 = x_10_lt_c_minus_1500 ? 0.0 : neg_x_15;
                const double x_17 = alpha[i] * x_16[r];
                const double x_18 = x_17 / not_y_pred;
                const double chosen_5_1 = c_0_eq_gamma ? x_17 : x_18;
                const double neg_x_17_1 = -chosen_5_1;
                const int c_0_lt_gamma = 0.0 < gamma[r];
                const double limit = c_0_lt_gamma ? 0.0 : neg_x_17_1;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_6 = c_0_eq_not_y_pred ? limit : chosen_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? chosen_7 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const lk_pair x_9 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const double x_12 = alpha[i] / y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                const double x_19 = not_y_pred * not_y_pred;
                const double x_21 = not_y_pred * x_20[r];
                const double x_22 = x_21 * y_pred[i];
                const double x_23 = x_19 + x_22;
                const double x_25 = x_24[r] * y_pred[i];
                const double x_26 = x_25 * y_pred[i];
                const double x_27 = neg_log_y_pred * x_26;
                const double chosen_9 = c_0_eq_gamma ? 0.0 : x_27;
                const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
                const double x_28 = chosen_10 + x_23;
                const double x_29 = y_pred[i] * y_pred[i];
                const double x_30 = gamma[r] * x_29;
                const double x_31 = neg_log_y_pred * x_30;
                const double neg_x_31 = -x_31;
                const double chosen_11 = c_0_eq_y_pred ? 0.0 : neg_x_31;
                const double chosen_12 = c_0_eq_gamma ? 0.0 : chosen_11;
                const double x_32 = chosen_12 + x_28;
                const lk_pair x_33 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_34 = lk_pair_add(x_33, x_9);
                const int x_34_lt_c_minus_1500 = x_34.high < (-1500.0);
                const double x_36 = x_12 * x_32;
                const double x_37 = x_36 / y_pred[i];
                const double x_38 = lk_rounded(half_power_2) * x_37;
                const double x_39 = lk_rounded(half_power_2) * x_38;
                const double chosen_13 = x_34_lt_c_minus_1500 ? 0.0 : x_39;
                const double x_40 = (-1.0) + gamma[r];
                const double x_41 = alpha[i] * gamma[r];
                const double x_42 = x_16[r] * x_41;
                const int c_0_eq_x_40 = 0.0 == x_40;
                const double x_43 = x_42 / not_y_pred;
                const double chosen_14 = c_0_eq_x_40 ? x_42 : x_43;
                const int c_0_lt_x_40 = 0.0 < x_40;
                const double limit_1 = c_0_lt_x_40 ? 0.0 : chosen_14;
                const double chosen_15 = c_0_eq_not_y_pred ? limit_1 : chosen_13;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                hessian[i] = is_label ? chosen_16 : 0.0;
            }
    }
}

/* sparse_categorical_focal_crossentropy: otherwise, in float32 */
static void sparse_categorical_focal_crossentropy_case_2_single(
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
    double log1p_neg_y_pred[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double log1p_neg_y_pred_more_high[LK_BLOCK];
    double log1p_neg_y_pred_more_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_16 = 1.0 + gamma;
    const int c_0_lt_gamma = 0.0 < gamma;
    const double x_20 = 2.0 * gamma;
    const double x_24 = gamma * gamma;
    const double x_40 = (-1.0) + gamma;
    const int c_0_eq_x_40 = 0.0 == x_40;
    const int c_0_lt_x_40 = 0.0 < x_40;

    /* gradient, hessian */
    double alpha_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double y_pred_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double neg_y_pred = -y_pred[i];
                    log1p_neg_y_pred[i] = neg_y_pred;
                }
                lk_block_log1p(n, log1p_neg_y_pred);
            }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_9 = gamma * log1p_neg_y_pred[i];
                    const double x_10 = x_9 - log1p_neg_y_pred[i];
                    const double x_11 = 0.5 * x_10;
                    const lk_exp_half half = lk_exp_begin(x_11);
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
                    const lk_pair x_9_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma);
                    const lk_pair x_33 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
                    const lk_pair x_34 = lk_pair_add(x_33, x_9_more);
                    const lk_pair x_35 = lk_pair_scaled(x_34, 0.5);
                    half_power_2_high[i] = x_35.high;
                    half_power_2_low[i] = x_35.low;
                }
                lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            }
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    gradient[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double not_y_pred = 1.0 - y_pred[i];
                    const double neg_log_y_pred = -log_y_pred[i];
                    const double x_6 = gamma * neg_log_y_pred;
                    const double x_7 = x_6 * y_pred[i];
                    const double chosen_2 = c_0_eq_gamma ? 0.0 : x_7;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_3 = c_0_eq_y_pred ? 0.0 : chosen_2;
                    const double x_8 = chosen_3 + not_y_pred;
                    const double x_9 = gamma * log1p_neg_y_pred[i];
                    const double x_10 = x_9 - log1p_neg_y_pred[i];
                    const int x_10_lt_c_minus_1500 = x_10 < (-1500.0);
                    const double x_12 = alpha[i] / y_pred[i];
                    const double x_13 = x_12 * x_8;
                    const double x_14 = half_power_1[i] * x_13;
                    const double x_15 = half_power_1[i] * x_14;
                    const double neg_x_15 = -x_15;
                    const double chosen_4 = x_10_lt_c_minus_1500 ? 0.0 : neg_x_15;
                    const double x_17 = alpha[i] * x_16;
                    const double x_18 = x_17 / not_y_pred;
                    const double chosen_5_1 = c_0_eq_gamma ? x_17 : x_18;
                    const double neg_x_17_1 = -chosen_5_1;
                    const double limit = c_0_lt_gamma ? 0.0 : neg_x_17_1;
                    const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                    const double chosen_6 = c_0_eq_not_y_pred ? limit : chosen_4;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double chosen_8 = is_label ? chosen_7 : 0.0;
                    gradient[i] = weight * chosen_8;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    hessian[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const double not_y_pred = 1.0 - y_pred[i];
                    const double neg_log_y_pred = -log_y_pred[i];
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double x_12 = alpha[i] / y_pred[i];
                    const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const lk_pair x_9_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma);
                    const double x_19 = not_y_pred * not_y_pred;
                    const double x_21 = not_y_pred * x_20;
                    const double x_22 = x_21 * y_pred[i];
                    const double x_23 = x_19 + x_22;
                    const double x_25 = x_24 * y_pred[i];
                    const double x_26 = x_25 * y_pred[i];
                    const double x_27 = neg_log_y_pred * x_26;
                    const double chosen_9 = c_0_eq_gamma ? 0.0 : x_27;
                    const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
                    const double x_28 = chosen_10 + x_23;
                    const double x_29 = y_pred[i] * y_pred[i];
                    const double x_30 = gamma * x_29;
                    const double x_31 = neg_log_y_pred * x_30;
                    const double neg_x_31 = -x_31;
                    const double chosen_11 = c_0_eq_y_pred ? 0.0 : neg_x_31;
                    const double chosen_12 = c_0_eq_gamma ? 0.0 : chosen_11;
                    const double x_32 = chosen_12 + x_28;
                    const lk_pair x_33 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
                    const lk_pair x_34 = lk_pair_add(x_33, x_9_more);
                    const int x_34_lt_c_minus_1500 = x_34.high < (-1500.0);
                    const double x_36 = x_12 * x_32;
                    const double x_37 = x_36 / y_pred[i];
                    const double x_38 = lk_rounded(half_power_2) * x_37;
                    const double x_39 = lk_rounded(half_power_2) * x_38;
                    const double chosen_13 = x_34_lt_c_minus_1500 ? 0.0 : x_39;
                    const double x_41 = alpha[i] * gamma;
                    const double x_42 = x_16 * x_41;
                    const double x_43 = x_42 / not_y_pred;
                    const double chosen_14 = c_0_eq_x_40 ? x_42 : x_43;
                    const double limit_1 = c_0_lt_x_40 ? 0.0 : chosen_14;
                    const double chosen_15 = c_0_eq_not_y_pred ? limit_1 : chosen_13;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                    const double chosen_17 = is_label ? chosen_16 : 0.0;
                    hessian[i] = weight * chosen_17;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double log_y_pred_label = want_value ? lk_row_log(y_pred_label) : 0.0;
    const double neg_log_y_pred_label = -log_y_pred_label;
    const double neg_y_pred_label = -y_pred_label;
    const double log1p_neg_y_pred_label = want_value ? lk_row_log1p(neg_y_pred_label) : 0.0;
    const double x_1 = gamma * log1p_neg_y_pred_label;
    const int x_1_lt_c_minus_1500 = x_1 < (-1500.0);
    const double x_2 = 0.5 * x_1;
    const double half_power = want_value ? lk_row_exp(x_2) : 0.0;
    const double x_3 = alpha_label * half_power;
    const double x_4 = half_power * neg_log_y_pred_label;
    const double x_5 = x_3 * x_4;
    const double chosen = x_1_lt_c_minus_1500 ? 0.0 : x_5;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : chosen;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
}

/* sparse_categorical_focal_crossentropy: otherwise, in float32; rows side by side */
static void sparse_categorical_focal_crossentropy_case_2_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double half_power_1[LK_LANES];
    double log1p_neg_y_pred_more_high[LK_LANES];
    double log1p_neg_y_pred_more_low[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double alpha_label[LK_ROWS];
    double y_pred_label[LK_ROWS];
    double log_y_pred_label[LK_ROWS];
    double log1p_neg_y_pred_label[LK_ROWS];
    double half_power[LK_ROWS];
    double x_16[LK_ROWS];
    double x_20[LK_ROWS];
    double x_24[LK_ROWS];
    double spare_1[LK_LANES];
    double spare_2[LK_LANES];

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_16[r] = 1.0 + gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_20[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_24[r] = gamma[r] * gamma[r];
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double neg_y_pred = -y_pred[i];
                log1p_neg_y_pred[i] = neg_y_pred;
            }
        lk_block_log1p(c * n, log1p_neg_y_pred);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_9 = gamma[r] * log1p_neg_y_pred[i];
                const double x_10 = x_9 - log1p_neg_y_pred[i];
                const double x_11 = 0.5 * x_10;
                const lk_exp_half half = lk_exp_begin(x_11);
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
                const lk_pair x_9_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma[r]);
                const lk_pair x_33 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
                const lk_pair x_34 = lk_pair_add(x_33, x_9_more);
                const lk_pair x_35 = lk_pair_scaled(x_34, 0.5);
                half_power_2_high[i] = x_35.high;
                half_power_2_low[i] = x_35.low;
            }
        lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_label[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_y_pred_label[r] = y_pred_label[r];
        }
        lk_block_log(n, log_y_pred_label);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double neg_y_pred_label = -y_pred_label[r];
            log1p_neg_y_pred_label[r] = neg_y_pred_label;
        }
        lk_block_log1p(n, log1p_neg_y_pred_label);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double x_1 = gamma[r] * log1p_neg_y_pred_label[r];
            const double x_2 = 0.5 * x_1;
            const lk_exp_short_half half = lk_exp_fall_short_begin(x_2);
            half_power[r] = half.x;
            spare_1[r] = half.shifted;
        }
        lk_block_exp_fall_short_end(n, half_power, spare_1);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double neg_log_y_pred_label = -log_y_pred_label[r];
            const double x_1 = gamma[r] * log1p_neg_y_pred_label[r];
            const int x_1_lt_c_minus_1500 = x_1 < (-1500.0);
            const double x_3 = alpha_label[r] * half_power[r];
            const double x_4 = half_power[r] * neg_log_y_pred_label;
            const double x_5 = x_3 * x_4;
            const double chosen = x_1_lt_c_minus_1500 ? 0.0 : x_5;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            value[r] = alpha_label_eq_c_0 ? 0.0 : chosen;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const double x_6 = gamma[r] * neg_log_y_pred;
                const double x_7 = x_6 * y_pred[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_2 = c_0_eq_gamma ? 0.0 : x_7;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : chosen_2;
                const double x_8 = chosen_3 + not_y_pred;
                const double x_9 = gamma[r] * log1p_neg_y_pred[i];
                const double x_10 = x_9 - log1p_neg_y_pred[i];
                const int x_10_lt_c_minus_1500 = x_10 < (-1500.0);
                const double x_12 = alpha[i] / y_pred[i];
                const double x_13 = x_12 * x_8;
                const double x_14 = half_power_1[i] * x_13;
                const double x_15 = half_power_1[i] * x_14;
                const double neg_x_15 = -x_15;
                const double chosen_4 = x_10_lt_c_minus_1500 ? 0.0 : neg_x_15;
                const double x_17 = alpha[i] * x_16[r];
                const double x_18 = x_17 / not_y_pred;
                const double chosen_5_1 = c_0_eq_gamma ? x_17 : x_18;
                const double neg_x_17_1 = -chosen_5_1;
                const int c_0_lt_gamma = 0.0 < gamma[r];
                const double limit = c_0_lt_gamma ? 0.0 : neg_x_17_1;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_6 = c_0_eq_not_y_pred ? limit : chosen_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? chosen_7 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const double not_y_pred = 1.0 - y_pred[i];
                const double neg_log_y_pred = -log_y_pred[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_12 = alpha[i] / y_pred[i];
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                const lk_pair x_9_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma[r]);
                const double x_19 = not_y_pred * not_y_pred;
                const double x_21 = not_y_pred * x_20[r];
                const double x_22 = x_21 * y_pred[i];
                const double x_23 = x_19 + x_22;
                const double x_25 = x_24[r] * y_pred[i];
                const double x_26 = x_25 * y_pred[i];
                const double x_27 = neg_log_y_pred * x_26;
                const double chosen_9 = c_0_eq_gamma ? 0.0 : x_27;
                const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
                const double x_28 = chosen_10 + x_23;
                const double x_29 = y_pred[i] * y_pred[i];
                const double x_30 = gamma[r] * x_29;
                const double x_31 = neg_log_y_pred * x_30;
                const double neg_x_31 = -x_31;
                const double chosen_11 = c_0_eq_y_pred ? 0.0 : neg_x_31;
                const double chosen_12 = c_0_eq_gamma ? 0.0 : chosen_11;
                const double x_32 = chosen_12 + x_28;
                const lk_pair x_33 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
                const lk_pair x_34 = lk_pair_add(x_33, x_9_more);
                const int x_34_lt_c_minus_1500 = x_34.high < (-1500.0);
                const double x_36 = x_12 * x_32;
                const double x_37 = x_36 / y_pred[i];
                const double x_38 = lk_rounded(half_power_2) * x_37;
                const double x_39 = lk_rounded(half_power_2) * x_38;
                const double chosen_13 = x_34_lt_c_minus_1500 ? 0.0 : x_39;
                const double x_40 = (-1.0) + gamma[r];
                const double x_41 = alpha[i] * gamma[r];
                const double x_42 = x_16[r] * x_41;
                const int c_0_eq_x_40 = 0.0 == x_40;
                const double x_43 = x_42 / not_y_pred;
                const double chosen_14 = c_0_eq_x_40 ? x_42 : x_43;
                const int c_0_lt_x_40 = 0.0 < x_40;
                const double limit_1 = c_0_lt_x_40 ? 0.0 : chosen_14;
                const double chosen_15 = c_0_eq_not_y_pred ? limit_1 : chosen_13;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                hessian[i] = is_label ? chosen_16 : 0.0;
            }
    }
}

/* sparse_categorical_focal_crossentropy_hessian_vector: gamma in {0} */
static void sparse_categorical_focal_crossentropy_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                hessian_vector[i] = weight * 0.0;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const double x_1 = alpha[i] / y_pred[i];
                const double x_2 = v[i] * x_1;
                const double x_3 = x_2 / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen = alpha_eq_c_0 ? 0.0 : x_3;
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_1 = is_label ? chosen : 0.0;
                hessian_vector[i] = weight * chosen_1;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_hessian_vector: gamma in {0}; rows side by side */
static void sparse_categorical_focal_crossentropy_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = alpha[i] / y_pred[i];
                const double x_2 = v[i] * x_1;
                const double x_3 = x_2 / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen = alpha_eq_c_0 ? 0.0 : x_3;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                hessian_vector[i] = is_label ? chosen : 0.0;
            }
    }
}

/* sparse_categorical_focal_crossentropy_hessian_vector: gamma in {2} */
static void sparse_categorical_focal_crossentropy_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                hessian_vector[i] = weight * 0.0;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
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
                const double x_9 = alpha[i] / y_pred[i];
                const double x_10 = v[i] * x_9;
                const double x_11 = x_10 / y_pred[i];
                const lk_pair x_12 = lk_pair_mul_double(x_8, x_11);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_12);
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_2 = is_label ? chosen_1 : 0.0;
                hessian_vector[i] = weight * chosen_2;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_hessian_vector: gamma in {2}; rows side by side */
static void sparse_categorical_focal_crossentropy_hessian_vector_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
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
                const double x_9 = alpha[i] / y_pred[i];
                const double x_10 = v[i] * x_9;
                const double x_11 = x_10 / y_pred[i];
                const lk_pair x_12 = lk_pair_mul_double(x_8, x_11);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_12);
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                hessian_vector[i] = is_label ? chosen_1 : 0.0;
            }
    }
}

/* sparse_categorical_focal_crossentropy_hessian_vector: gamma in {2}, in float32 */
static void sparse_categorical_focal_crossentropy_hessian_vector_case_1_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                hessian_vector[i] = weight * 0.0;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
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
                const double x_9 = alpha[i] / y_pred[i];
                const double x_10 = v[i] * x_9;
                const double x_11 = x_10 / y_pred[i];
                const double x_12 = x_11 * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_12;
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_2 = is_label ? chosen_1 : 0.0;
                hessian_vector[i] = weight * chosen_2;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_hessian_vector: gamma in {2}, in float32; rows side by side */
static void sparse_categorical_focal_crossentropy_hessian_vector_case_1_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
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
                const double x_9 = alpha[i] / y_pred[i];
                const double x_10 = v[i] * x_9;
                const double x_11 = x_10 / y_pred[i];
                const double x_12 = x_11 * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_12;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                hessian_vector[i] = is_label ? chosen_1 : 0.0;
            }
    }
}

/* sparse_categorical_focal_crossentropy_hessian_vector: otherwise */
static void sparse_categorical_focal_crossentropy_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
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
    const double x_25 = (-1.0) + gamma;
    const double x_26 = 1.0 + gamma;
    const int c_0_eq_x_25 = 0.0 == x_25;
    const int c_0_lt_x_25 = 0.0 < x_25;
    const double y_true = row_in[0];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
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
                const lk_pair x_15 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const lk_pair x_16 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_17 = lk_pair_add(x_15, x_16);
                const lk_pair x_18 = lk_pair_scaled(x_17, 0.5);
                half_power_high[i] = x_18.high;
                half_power_low[i] = x_18.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                hessian_vector[i] = weight * 0.0;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
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
                const lk_pair x_15 = lk_pair_mul_double(log1p_neg_y_pred, gamma);
                const lk_pair x_16 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_17 = lk_pair_add(x_15, x_16);
                const int x_17_lt_c_minus_1500 = x_17.high < (-1500.0);
                const double x_19 = alpha[i] / y_pred[i];
                const double x_20 = v[i] * x_19;
                const double x_21 = x_20 / y_pred[i];
                const double x_22 = x_14 * x_21;
                const double x_23 = lk_rounded(half_power) * x_22;
                const double x_24 = lk_rounded(half_power) * x_23;
                const double chosen_4 = x_17_lt_c_minus_1500 ? 0.0 : x_24;
                const double x_27 = alpha[i] * gamma;
                const double x_28 = v[i] * x_27;
                const double x_29 = x_26 * x_28;
                const double x_30 = x_29 / not_y_pred;
                const double chosen_5 = c_0_eq_x_25 ? x_29 : x_30;
                const double limit = c_0_lt_x_25 ? 0.0 : chosen_5;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_6 = c_0_eq_not_y_pred ? limit : chosen_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_8 = is_label ? chosen_7 : 0.0;
                hessian_vector[i] = weight * chosen_8;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_hessian_vector: otherwise; rows side by side */
static void sparse_categorical_focal_crossentropy_hessian_vector_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[4];
    const double *restrict const y_true = in[0];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double log_y_pred[LK_LANES];
    double log1p_neg_y_pred_high[LK_LANES];
    double log1p_neg_y_pred_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double x_2[LK_ROWS];
    double x_6[LK_ROWS];
    double x_26[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_2[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_6[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_26[r] = 1.0 + gamma[r];
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
            const lk_pair x_15 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
            const lk_pair x_16 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
            const lk_pair x_17 = lk_pair_add(x_15, x_16);
            const lk_pair x_18 = lk_pair_scaled(x_17, 0.5);
            half_power_high[i] = x_18.high;
            half_power_low[i] = x_18.low;
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
                const lk_pair x_15 = lk_pair_mul_double(log1p_neg_y_pred, gamma[r]);
                const lk_pair x_16 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
                const lk_pair x_17 = lk_pair_add(x_15, x_16);
                const int x_17_lt_c_minus_1500 = x_17.high < (-1500.0);
                const double x_19 = alpha[i] / y_pred[i];
                const double x_20 = v[i] * x_19;
                const double x_21 = x_20 / y_pred[i];
                const double x_22 = x_14 * x_21;
                const double x_23 = lk_rounded(half_power) * x_22;
                const double x_24 = lk_rounded(half_power) * x_23;
                const double chosen_4 = x_17_lt_c_minus_1500 ? 0.0 : x_24;
                const double x_25 = (-1.0) + gamma[r];
                const double x_27 = alpha[i] * gamma[r];
                const double x_28 = v[i] * x_27;
                const double x_29 = x_26[r] * x_28;
                const int c_0_eq_x_25 = 0.0 == x_25;
                const double x_30 = x_29 / not_y_pred;
                const double chosen_5 = c_0_eq_x_25 ? x_29 : x_30;
                const int c_0_lt_x_25 = 0.0 < x_25;
                const double limit = c_0_lt_x_25 ? 0.0 : chosen_5;
                const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
                const double chosen_6 = c_0_eq_not_y_pred ? limit : chosen_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                hessian_vector[i] = is_label ? chosen_7 : 0.0;
            }
    }
}

const lk_kernel LK_LEVEL(lk_sparse_categorical_focal_crossentropy) = {
    .name = "sparse_categorical_focal_crossentropy",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 1, 1, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
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
            .row = sparse_categorical_focal_crossentropy_case_0,
            .lanes = sparse_categorical_focal_crossentropy_case_0_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_case_1,
            .row_single = sparse_categorical_focal_crossentropy_case_1_single,
            .lanes = sparse_categorical_focal_crossentropy_case_1_lanes,
            .lanes_single = sparse_categorical_focal_crossentropy_case_1_single_lanes,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_case_2,
            .row_single = sparse_categorical_focal_crossentropy_case_2_single,
            .lanes = sparse_categorical_focal_crossentropy_case_2_lanes,
            .lanes_single = sparse_categorical_focal_crossentropy_case_2_single_lanes,
        },
    },
};

const lk_kernel LK_LEVEL(lk_sparse_categorical_focal_crossentropy_hessian_vector) = {
    .name = "sparse_categorical_focal_crossentropy_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){0, 1, 1, 1, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
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
            .row = sparse_categorical_focal_crossentropy_hessian_vector_case_0,
            .lanes = sparse_categorical_focal_crossentropy_hessian_vector_case_0_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_hessian_vector_case_1,
            .row_single = sparse_categorical_focal_crossentropy_hessian_vector_case_1_single,
            .lanes = sparse_categorical_focal_crossentropy_hessian_vector_case_1_lanes,
            .lanes_single = sparse_categorical_focal_crossentropy_hessian_vector_case_1_single_lanes,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_hessian_vector_case_2,
            .lanes = sparse_categorical_focal_crossentropy_hessian_vector_case_2_lanes,
        },
    },
};
