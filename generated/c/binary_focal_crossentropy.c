/* binary_focal_crossentropy: Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.
 *
 * Generated from definitions/binary_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_focal_crossentropy.txt
 *
 * binary_focal_crossentropy = (-y*log(p) - (1 - y)*log(1 - p))*(-p*y - (1 - p)*(1 - y) + 1)**gamma
 *     target y_true row [0, 1]
 *     prediction y_pred row [0, 1]
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

LK_FLAT static void lk_block_pair_log(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log(x);
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

/* binary_focal_crossentropy: gamma in {0} */
static void binary_focal_crossentropy_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double neg_y_pred = -y_pred[i];
            log1p_neg_y_pred[i] = neg_y_pred;
        }
        lk_block_log1p(n, log1p_neg_y_pred);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_1 = neg_log1p_neg_y_pred * not_y_true;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_1;
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_2 = neg_log_y_pred * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_1 = c_0_eq_y_true ? 0.0 : x_2;
            value[i] = chosen + chosen_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_4 = not_y_true / not_y_pred;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : x_4;
            const double x_5 = y_true[i] / y_pred[i];
            const double neg_x_5 = -x_5;
            const double chosen_3 = c_0_eq_y_true ? 0.0 : neg_x_5;
            gradient[i] = chosen_2 + chosen_3;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_4 = not_y_true / not_y_pred;
            const double x_5 = y_true[i] / y_pred[i];
            const double x_7 = x_4 / not_y_pred;
            const double chosen_4 = c_0_eq_not_y_true ? 0.0 : x_7;
            const double x_8 = x_5 / y_pred[i];
            const double chosen_5 = c_0_eq_y_true ? 0.0 : x_8;
            hessian[i] = chosen_4 + chosen_5;
        }
}

/* binary_focal_crossentropy: gamma in {2}, y_true in {0, 1} */
static void binary_focal_crossentropy_case_1(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    for (size_t i = 0; i < n; i++) {
        log_y_pred[i] = y_pred[i];
    }
    lk_block_log(n, log_y_pred);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const double now_y_pred = y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_2_1 = c_1_eq_y_true ? lk_rounded(not_y_pred) : now_y_pred;
            const int c_0_eq_not_y_pred_1 = 0.0 == chosen_2_1;
            const double chosen_2_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double neg_log_y_pred_1 = -chosen_2_2;
            const double x_3_1 = chosen_2_1 * chosen_2_1;
            const double x_4_1 = neg_log_y_pred_1 * x_3_1;
            value[i] = c_0_eq_not_y_pred_1 ? 0.0 : x_4_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_5 = 2.0 * neg_log1p_neg_y_pred;
            const double x_6 = lk_rounded(not_y_pred) * x_5;
            const double chosen_3 = c_0_eq_not_y_pred ? 0.0 : x_6;
            const lk_pair x_7 = lk_sum(chosen_3, y_pred[i]);
            const double x_8 = y_pred[i] / lk_rounded(not_y_pred);
            const lk_pair x_9 = lk_pair_mul_double(x_7, x_8);
            const double chosen_4 = c_0_eq_y_pred ? 0.0 : lk_rounded(x_9);
            const double x_10 = 2.0 * neg_log_y_pred;
            const double x_11 = x_10 * y_pred[i];
            const double chosen_5 = c_0_eq_y_pred ? 0.0 : x_11;
            const double x_12 = chosen_5 + lk_rounded(not_y_pred);
            const double x_13 = lk_rounded(not_y_pred) / y_pred[i];
            const double x_14 = x_12 * x_13;
            const double neg_x_14 = -x_14;
            const double chosen_6 = c_0_eq_not_y_pred ? 0.0 : neg_x_14;
            gradient[i] = c_1_eq_y_true ? chosen_6 : chosen_4;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double x_1 = y_pred[i] * y_pred[i];
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_3 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_15 = 2.0 * lk_rounded(not_y_pred);
            const double x_16 = lk_rounded(not_y_pred) * x_15;
            const double x_17 = neg_log1p_neg_y_pred * x_16;
            const double chosen_8 = c_0_eq_not_y_pred ? 0.0 : x_17;
            const lk_pair x_18 = lk_sum(chosen_8, x_1);
            const lk_pair x_19 = lk_pair_scaled(not_y_pred, 4.0);
            const lk_pair x_20 = lk_pair_mul_double(x_19, y_pred[i]);
            const lk_pair x_21 = lk_pair_add(x_18, x_20);
            const lk_pair x_22 = lk_pair_div(x_21, not_y_pred);
            const lk_pair x_23 = lk_pair_div(x_22, not_y_pred);
            const double x_24 = 2.0 * y_pred[i];
            const double x_25 = x_24 * y_pred[i];
            const double x_26 = neg_log_y_pred * x_25;
            const double chosen_9 = c_0_eq_y_pred ? 0.0 : x_26;
            const double x_27 = chosen_9 + x_3;
            const double x_28 = lk_rounded(x_20) + x_27;
            const double x_29 = x_28 / y_pred[i];
            const double x_30 = x_29 / y_pred[i];
            hessian[i] = c_1_eq_y_true ? x_30 : lk_rounded(x_23);
        }
}

/* binary_focal_crossentropy: gamma in {2}, y_true in {0, 1}, in float32 */
static void binary_focal_crossentropy_case_1_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred_1 = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred_1;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    for (size_t i = 0; i < n; i++) {
        log_y_pred[i] = y_pred[i];
    }
    lk_block_log(n, log_y_pred);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const double now_y_pred = y_pred[i];
            const double not_y_pred = 1.0 - now_y_pred;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_2_1 = c_1_eq_y_true ? not_y_pred : now_y_pred;
            const int c_0_eq_not_y_pred_2 = 0.0 == chosen_2_1;
            const double chosen_2_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double x_3_2 = chosen_2_1 * chosen_2_1;
            const double x_4_1 = chosen_2_2 * x_3_2;
            const double chosen_1_1 = c_0_eq_not_y_pred_2 ? 0.0 : x_4_1;
            value[i] = 0.0 - chosen_1_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const double now_y_pred = y_pred[i];
            const double not_y_pred = 1.0 - now_y_pred;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_2_1 = c_1_eq_y_true ? not_y_pred : now_y_pred;
            const int c_0_eq_not_y_pred_2 = 0.0 == chosen_2_1;
            const double chosen_2_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double chosen_7_3 = c_1_eq_y_true ? now_y_pred : not_y_pred;
            const int c_0_eq_y_pred_2 = 0.0 == chosen_7_3;
            const double x_10_1 = 2.0 * chosen_2_2;
            const double x_11_1 = x_10_1 * chosen_7_3;
            const double chosen_5_1 = c_0_eq_y_pred_2 ? 0.0 : x_11_1;
            const double neg_chosen_5_1_1 = -chosen_5_1;
            const double x_12_1 = neg_chosen_5_1_1 + chosen_2_1;
            const double x_13_1 = chosen_2_1 / chosen_7_3;
            const double x_14_1 = x_12_1 * x_13_1;
            const double chosen_6_1 = c_0_eq_not_y_pred_2 ? 0.0 : x_14_1;
            const double less_chosen_7_1 = 0.0 - chosen_6_1;
            gradient[i] = c_1_eq_y_true ? less_chosen_7_1 : chosen_6_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const double now_y_pred = y_pred[i];
            const double not_y_pred = 1.0 - now_y_pred;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_2_1 = c_1_eq_y_true ? not_y_pred : now_y_pred;
            const double chosen_2_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double x_3_2 = chosen_2_1 * chosen_2_1;
            const double chosen_7_3 = c_1_eq_y_true ? now_y_pred : not_y_pred;
            const int c_0_eq_y_pred_2 = 0.0 == chosen_7_3;
            const double x_19 = 4.0 * not_y_pred;
            const double x_20 = x_19 * now_y_pred;
            const double x_24_1 = 2.0 * chosen_7_3;
            const double x_25_1 = x_24_1 * chosen_7_3;
            const double x_26_1 = chosen_2_2 * x_25_1;
            const double chosen_9_1 = c_0_eq_y_pred_2 ? 0.0 : x_26_1;
            const double neg_chosen_9_1_1 = -chosen_9_1;
            const double x_27_1 = neg_chosen_9_1_1 + x_3_2;
            const double x_28_1 = x_20 + x_27_1;
            const double x_29_1 = x_28_1 / chosen_7_3;
            hessian[i] = x_29_1 / chosen_7_3;
        }
}

/* binary_focal_crossentropy: gamma in {2} */
static void binary_focal_crossentropy_case_2(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    for (size_t i = 0; i < n; i++) {
        log_y_pred[i] = y_pred[i];
    }
    lk_block_log(n, log_y_pred);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const lk_pair x_4 = lk_pair_mul(x_3, x_3);
            const lk_pair x_5 = lk_pair_mul_double(x_4, neg_log1p_neg_y_pred);
            const double x_6 = lk_rounded(not_y_true) * lk_rounded(x_5);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_6;
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_7 = neg_log_y_pred * lk_rounded(x_4);
            const double x_8 = x_7 * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_1 = c_0_eq_y_true ? 0.0 : x_8;
            value[i] = chosen + chosen_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_10 = lk_rounded(not_y_true) * lk_rounded(not_y_true);
            const double x_11 = x_10 * y_pred[i];
            const double x_12 = x_11 * y_pred[i];
            const double x_13 = 2.0 * lk_rounded(not_y_true);
            const double x_14 = lk_rounded(not_y_true) * x_13;
            const double x_15 = neg_log1p_neg_y_pred * x_14;
            const double x_16 = lk_rounded(not_y_pred) * x_15;
            const double x_17 = x_16 * y_pred[i];
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : x_17;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double chosen_3 = c_0_eq_not_y_pred ? 0.0 : chosen_2;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_4 = c_0_eq_y_pred ? 0.0 : chosen_3;
            const double x_18 = chosen_4 + x_12;
            const double x_19 = 2.0 * neg_log_y_pred;
            const double x_20 = lk_rounded(not_y_pred) * x_19;
            const double x_21 = lk_rounded(not_y_true) * x_20;
            const double x_22 = x_21 * y_pred[i];
            const double x_23 = x_22 * y_true[i];
            const double chosen_5 = c_0_eq_not_y_pred ? 0.0 : x_23;
            const double chosen_6 = c_0_eq_not_y_true ? 0.0 : chosen_5;
            const double chosen_7 = c_0_eq_y_pred ? 0.0 : chosen_6;
            const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
            const double x_24 = chosen_8 + x_18;
            const double x_25 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const double x_26 = x_25 * y_true[i];
            const double x_27 = x_26 * y_true[i];
            const double x_28 = x_24 - x_27;
            const double x_29 = (-2.0) * y_true[i];
            const double x_30 = x_29 * y_true[i];
            const double x_31 = neg_log_y_pred * x_30;
            const double x_32 = lk_rounded(not_y_pred) * x_31;
            const double x_33 = x_32 * y_pred[i];
            const double chosen_9 = c_0_eq_y_true ? 0.0 : x_33;
            const double chosen_10 = c_0_eq_not_y_pred ? 0.0 : chosen_9;
            const double chosen_11 = c_0_eq_y_pred ? 0.0 : chosen_10;
            const double x_34 = chosen_11 + x_28;
            const double x_35 = (-2.0) * neg_log1p_neg_y_pred;
            const double x_36 = lk_rounded(not_y_pred) * x_35;
            const double x_37 = lk_rounded(not_y_true) * x_36;
            const double x_38 = x_37 * y_pred[i];
            const double x_39 = x_38 * y_true[i];
            const double chosen_12 = c_0_eq_not_y_pred ? 0.0 : x_39;
            const double chosen_13 = c_0_eq_not_y_true ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_y_pred ? 0.0 : chosen_13;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const double x_40 = chosen_15 + x_34;
            const double x_41 = lk_rounded(not_y_true) / lk_rounded(not_y_pred);
            const double x_42 = x_40 * x_41;
            const double chosen_16 = c_0_eq_not_y_true ? 0.0 : x_42;
            const double x_43 = y_true[i] / y_pred[i];
            const double x_44 = x_40 * x_43;
            const double chosen_17 = c_0_eq_y_true ? 0.0 : x_44;
            gradient[i] = chosen_16 + chosen_17;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_13 = 2.0 * lk_rounded(not_y_true);
            const double x_14 = lk_rounded(not_y_true) * x_13;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_25 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const double x_46 = lk_rounded(not_y_pred) * x_25;
            const double x_47 = lk_rounded(not_y_pred) * x_46;
            const double x_48 = x_47 * y_true[i];
            const double x_49 = x_48 * y_true[i];
            const double x_50 = x_49 * y_true[i];
            const double x_51 = y_pred[i] * y_pred[i];
            const double x_52 = x_51 * y_pred[i];
            const double x_53 = x_52 * y_pred[i];
            const double x_54 = lk_rounded(not_y_true) * x_53;
            const double x_55 = lk_rounded(not_y_true) * x_54;
            const double x_56 = lk_rounded(not_y_true) * x_55;
            const double x_57 = x_50 + x_56;
            const double x_58 = 4.0 * lk_rounded(not_y_true);
            const double x_59 = lk_rounded(not_y_true) * x_58;
            const double x_60 = lk_rounded(not_y_true) * x_59;
            const double x_61 = x_60 * y_pred[i];
            const double x_62 = x_61 * y_pred[i];
            const double x_63 = x_62 * y_pred[i];
            const double x_64 = lk_rounded(not_y_pred) * x_63;
            const double x_65 = x_57 + x_64;
            const double x_66 = 4.0 * lk_rounded(not_y_pred);
            const double x_67 = lk_rounded(not_y_pred) * x_66;
            const double x_68 = lk_rounded(not_y_pred) * x_67;
            const double x_69 = x_68 * y_true[i];
            const double x_70 = x_69 * y_true[i];
            const double x_71 = x_70 * y_true[i];
            const double x_72 = x_71 * y_pred[i];
            const double x_73 = x_65 + x_72;
            const double x_74 = lk_rounded(not_y_true) * x_14;
            const double x_75 = lk_rounded(not_y_pred) * x_74;
            const double x_76 = lk_rounded(not_y_pred) * x_75;
            const double x_77 = x_76 * y_pred[i];
            const double x_78 = x_77 * y_pred[i];
            const double x_79 = neg_log1p_neg_y_pred * x_78;
            const double chosen_18 = c_0_eq_not_y_true ? 0.0 : x_79;
            const double chosen_19 = c_0_eq_not_y_pred ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_y_pred ? 0.0 : chosen_19;
            const double x_80 = chosen_20 + x_73;
            const double x_81 = 2.0 * y_true[i];
            const double x_82 = x_81 * y_true[i];
            const double x_83 = x_82 * y_true[i];
            const double x_84 = lk_rounded(not_y_pred) * x_83;
            const double x_85 = lk_rounded(not_y_pred) * x_84;
            const double x_86 = x_85 * y_pred[i];
            const double x_87 = x_86 * y_pred[i];
            const double x_88 = neg_log_y_pred * x_87;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : x_88;
            const double chosen_22 = c_0_eq_not_y_pred ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_y_pred ? 0.0 : chosen_22;
            const double x_89 = chosen_23 + x_80;
            const double x_90 = x_25 * y_pred[i];
            const double x_91 = x_90 * y_pred[i];
            const double x_92 = x_91 * y_true[i];
            const double x_93 = x_92 * y_true[i];
            const double x_94 = lk_rounded(not_y_true) * x_93;
            const double x_95 = x_89 + x_94;
            const double x_96 = lk_rounded(not_y_true) * x_25;
            const double x_97 = lk_rounded(not_y_true) * x_96;
            const double x_98 = x_97 * y_pred[i];
            const double x_99 = x_98 * y_pred[i];
            const double x_100 = x_99 * y_true[i];
            const double x_101 = x_100 + x_95;
            const double x_102 = 2.0 * lk_rounded(not_y_pred);
            const double x_103 = lk_rounded(not_y_pred) * x_102;
            const double x_104 = x_103 * y_pred[i];
            const double x_105 = x_104 * y_pred[i];
            const double x_106 = x_105 * y_true[i];
            const double x_107 = x_106 * y_true[i];
            const double x_108 = neg_log1p_neg_y_pred * x_107;
            const double x_109 = lk_rounded(not_y_true) * x_108;
            const double chosen_24 = c_0_eq_not_y_pred ? 0.0 : x_109;
            const double chosen_25 = c_0_eq_y_pred ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_y_true ? 0.0 : chosen_25;
            const double chosen_27 = c_0_eq_not_y_true ? 0.0 : chosen_26;
            const double x_110 = chosen_27 + x_101;
            const double x_111 = lk_rounded(not_y_true) * x_103;
            const double x_112 = lk_rounded(not_y_true) * x_111;
            const double x_113 = x_112 * y_pred[i];
            const double x_114 = x_113 * y_pred[i];
            const double x_115 = neg_log_y_pred * x_114;
            const double x_116 = x_115 * y_true[i];
            const double chosen_28 = c_0_eq_not_y_pred ? 0.0 : x_116;
            const double chosen_29 = c_0_eq_not_y_true ? 0.0 : chosen_28;
            const double chosen_30 = c_0_eq_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
            const double x_117 = chosen_31 + x_110;
            const double x_118 = (-2.0) * y_pred[i];
            const double x_119 = x_118 * y_pred[i];
            const double x_120 = x_119 * y_pred[i];
            const double x_121 = lk_rounded(not_y_true) * x_120;
            const double x_122 = lk_rounded(not_y_true) * x_121;
            const double x_123 = lk_rounded(not_y_pred) * x_122;
            const double x_124 = x_123 * y_true[i];
            const double x_125 = x_117 + x_124;
            const double x_126 = (-2.0) * lk_rounded(not_y_pred);
            const double x_127 = lk_rounded(not_y_pred) * x_126;
            const double x_128 = lk_rounded(not_y_pred) * x_127;
            const double x_129 = x_128 * y_true[i];
            const double x_130 = x_129 * y_true[i];
            const double x_131 = lk_rounded(not_y_true) * x_130;
            const double x_132 = x_131 * y_pred[i];
            const double x_133 = x_125 + x_132;
            const double x_134 = (-4.0) * lk_rounded(not_y_pred);
            const double x_135 = lk_rounded(not_y_pred) * x_134;
            const double x_136 = lk_rounded(not_y_true) * x_135;
            const double x_137 = lk_rounded(not_y_true) * x_136;
            const double x_138 = x_137 * y_pred[i];
            const double x_139 = x_138 * y_pred[i];
            const double x_140 = neg_log1p_neg_y_pred * x_139;
            const double x_141 = x_140 * y_true[i];
            const double chosen_32 = c_0_eq_not_y_pred ? 0.0 : x_141;
            const double chosen_33 = c_0_eq_not_y_true ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_y_pred ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_y_true ? 0.0 : chosen_34;
            const double x_142 = chosen_35 + x_133;
            const double x_143 = x_135 * y_pred[i];
            const double x_144 = x_143 * y_pred[i];
            const double x_145 = x_144 * y_true[i];
            const double x_146 = x_145 * y_true[i];
            const double x_147 = neg_log_y_pred * x_146;
            const double x_148 = lk_rounded(not_y_true) * x_147;
            const double chosen_36 = c_0_eq_not_y_pred ? 0.0 : x_148;
            const double chosen_37 = c_0_eq_y_pred ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_not_y_true ? 0.0 : chosen_38;
            const double x_149 = chosen_39 + x_142;
            const double x_150 = x_149 / lk_rounded(not_y_pred);
            const double x_151 = x_150 / lk_rounded(not_y_pred);
            const double x_152 = x_151 / y_pred[i];
            hessian[i] = x_152 / y_pred[i];
        }
}

/* binary_focal_crossentropy: gamma in {2}, in float32 */
static void binary_focal_crossentropy_case_2_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    for (size_t i = 0; i < n; i++) {
        log_y_pred[i] = y_pred[i];
    }
    lk_block_log(n, log_y_pred);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_1 = not_y_pred * y_true[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = not_y_true * y_pred[i];
            const double x_3 = x_1 + x_2;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double x_4 = x_3 * x_3;
            const double x_5 = neg_log1p_neg_y_pred * x_4;
            const double x_6 = not_y_true * x_5;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_6;
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_7 = neg_log_y_pred * x_4;
            const double x_8 = x_7 * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_1 = c_0_eq_y_true ? 0.0 : x_8;
            value[i] = chosen + chosen_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_pred = 1.0 - y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_10 = not_y_true * not_y_true;
            const double x_11 = x_10 * y_pred[i];
            const double x_12 = x_11 * y_pred[i];
            const double x_13 = 2.0 * not_y_true;
            const double x_14 = not_y_true * x_13;
            const double x_15 = neg_log1p_neg_y_pred * x_14;
            const double x_16 = not_y_pred * x_15;
            const double x_17 = x_16 * y_pred[i];
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : x_17;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double chosen_3 = c_0_eq_not_y_pred ? 0.0 : chosen_2;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_4 = c_0_eq_y_pred ? 0.0 : chosen_3;
            const double x_18 = chosen_4 + x_12;
            const double x_19 = 2.0 * neg_log_y_pred;
            const double x_20 = not_y_pred * x_19;
            const double x_21 = not_y_true * x_20;
            const double x_22 = x_21 * y_pred[i];
            const double x_23 = x_22 * y_true[i];
            const double chosen_5 = c_0_eq_not_y_pred ? 0.0 : x_23;
            const double chosen_6 = c_0_eq_not_y_true ? 0.0 : chosen_5;
            const double chosen_7 = c_0_eq_y_pred ? 0.0 : chosen_6;
            const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
            const double x_24 = chosen_8 + x_18;
            const double x_25 = not_y_pred * not_y_pred;
            const double x_26 = x_25 * y_true[i];
            const double x_27 = x_26 * y_true[i];
            const double x_28 = x_24 - x_27;
            const double x_29 = (-2.0) * y_true[i];
            const double x_30 = x_29 * y_true[i];
            const double x_31 = neg_log_y_pred * x_30;
            const double x_32 = not_y_pred * x_31;
            const double x_33 = x_32 * y_pred[i];
            const double chosen_9 = c_0_eq_y_true ? 0.0 : x_33;
            const double chosen_10 = c_0_eq_not_y_pred ? 0.0 : chosen_9;
            const double chosen_11 = c_0_eq_y_pred ? 0.0 : chosen_10;
            const double x_34 = chosen_11 + x_28;
            const double x_35 = (-2.0) * neg_log1p_neg_y_pred;
            const double x_36 = not_y_pred * x_35;
            const double x_37 = not_y_true * x_36;
            const double x_38 = x_37 * y_pred[i];
            const double x_39 = x_38 * y_true[i];
            const double chosen_12 = c_0_eq_not_y_pred ? 0.0 : x_39;
            const double chosen_13 = c_0_eq_not_y_true ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_y_pred ? 0.0 : chosen_13;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const double x_40 = chosen_15 + x_34;
            const double x_41 = not_y_true / not_y_pred;
            const double x_42 = x_40 * x_41;
            const double chosen_16 = c_0_eq_not_y_true ? 0.0 : x_42;
            const double x_43 = y_true[i] / y_pred[i];
            const double x_44 = x_40 * x_43;
            const double chosen_17 = c_0_eq_y_true ? 0.0 : x_44;
            gradient[i] = chosen_16 + chosen_17;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_pred = 1.0 - y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_13 = 2.0 * not_y_true;
            const double x_14 = not_y_true * x_13;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_25 = not_y_pred * not_y_pred;
            const double x_46 = not_y_pred * x_25;
            const double x_47 = not_y_pred * x_46;
            const double x_48 = x_47 * y_true[i];
            const double x_49 = x_48 * y_true[i];
            const double x_50 = x_49 * y_true[i];
            const double x_51 = y_pred[i] * y_pred[i];
            const double x_52 = x_51 * y_pred[i];
            const double x_53 = x_52 * y_pred[i];
            const double x_54 = not_y_true * x_53;
            const double x_55 = not_y_true * x_54;
            const double x_56 = not_y_true * x_55;
            const double x_57 = x_50 + x_56;
            const double x_58 = 4.0 * not_y_true;
            const double x_59 = not_y_true * x_58;
            const double x_60 = not_y_true * x_59;
            const double x_61 = x_60 * y_pred[i];
            const double x_62 = x_61 * y_pred[i];
            const double x_63 = x_62 * y_pred[i];
            const double x_64 = not_y_pred * x_63;
            const double x_65 = x_57 + x_64;
            const double x_66 = 4.0 * not_y_pred;
            const double x_67 = not_y_pred * x_66;
            const double x_68 = not_y_pred * x_67;
            const double x_69 = x_68 * y_true[i];
            const double x_70 = x_69 * y_true[i];
            const double x_71 = x_70 * y_true[i];
            const double x_72 = x_71 * y_pred[i];
            const double x_73 = x_65 + x_72;
            const double x_74 = not_y_true * x_14;
            const double x_75 = not_y_pred * x_74;
            const double x_76 = not_y_pred * x_75;
            const double x_77 = x_76 * y_pred[i];
            const double x_78 = x_77 * y_pred[i];
            const double x_79 = neg_log1p_neg_y_pred * x_78;
            const double chosen_18 = c_0_eq_not_y_true ? 0.0 : x_79;
            const double chosen_19 = c_0_eq_not_y_pred ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_y_pred ? 0.0 : chosen_19;
            const double x_80 = chosen_20 + x_73;
            const double x_81 = 2.0 * y_true[i];
            const double x_82 = x_81 * y_true[i];
            const double x_83 = x_82 * y_true[i];
            const double x_84 = not_y_pred * x_83;
            const double x_85 = not_y_pred * x_84;
            const double x_86 = x_85 * y_pred[i];
            const double x_87 = x_86 * y_pred[i];
            const double x_88 = neg_log_y_pred * x_87;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : x_88;
            const double chosen_22 = c_0_eq_not_y_pred ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_y_pred ? 0.0 : chosen_22;
            const double x_89 = chosen_23 + x_80;
            const double x_90 = x_25 * y_pred[i];
            const double x_91 = x_90 * y_pred[i];
            const double x_92 = x_91 * y_true[i];
            const double x_93 = x_92 * y_true[i];
            const double x_94 = not_y_true * x_93;
            const double x_95 = x_89 + x_94;
            const double x_96 = not_y_true * x_25;
            const double x_97 = not_y_true * x_96;
            const double x_98 = x_97 * y_pred[i];
            const double x_99 = x_98 * y_pred[i];
            const double x_100 = x_99 * y_true[i];
            const double x_101 = x_100 + x_95;
            const double x_102 = 2.0 * not_y_pred;
            const double x_103 = not_y_pred * x_102;
            const double x_104 = x_103 * y_pred[i];
            const double x_105 = x_104 * y_pred[i];
            const double x_106 = x_105 * y_true[i];
            const double x_107 = x_106 * y_true[i];
            const double x_108 = neg_log1p_neg_y_pred * x_107;
            const double x_109 = not_y_true * x_108;
            const double chosen_24 = c_0_eq_not_y_pred ? 0.0 : x_109;
            const double chosen_25 = c_0_eq_y_pred ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_y_true ? 0.0 : chosen_25;
            const double chosen_27 = c_0_eq_not_y_true ? 0.0 : chosen_26;
            const double x_110 = chosen_27 + x_101;
            const double x_111 = not_y_true * x_103;
            const double x_112 = not_y_true * x_111;
            const double x_113 = x_112 * y_pred[i];
            const double x_114 = x_113 * y_pred[i];
            const double x_115 = neg_log_y_pred * x_114;
            const double x_116 = x_115 * y_true[i];
            const double chosen_28 = c_0_eq_not_y_pred ? 0.0 : x_116;
            const double chosen_29 = c_0_eq_not_y_true ? 0.0 : chosen_28;
            const double chosen_30 = c_0_eq_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
            const double x_117 = chosen_31 + x_110;
            const double x_118 = (-2.0) * y_pred[i];
            const double x_119 = x_118 * y_pred[i];
            const double x_120 = x_119 * y_pred[i];
            const double x_121 = not_y_true * x_120;
            const double x_122 = not_y_true * x_121;
            const double x_123 = not_y_pred * x_122;
            const double x_124 = x_123 * y_true[i];
            const double x_125 = x_117 + x_124;
            const double x_126 = (-2.0) * not_y_pred;
            const double x_127 = not_y_pred * x_126;
            const double x_128 = not_y_pred * x_127;
            const double x_129 = x_128 * y_true[i];
            const double x_130 = x_129 * y_true[i];
            const double x_131 = not_y_true * x_130;
            const double x_132 = x_131 * y_pred[i];
            const double x_133 = x_125 + x_132;
            const double x_134 = (-4.0) * not_y_pred;
            const double x_135 = not_y_pred * x_134;
            const double x_136 = not_y_true * x_135;
            const double x_137 = not_y_true * x_136;
            const double x_138 = x_137 * y_pred[i];
            const double x_139 = x_138 * y_pred[i];
            const double x_140 = neg_log1p_neg_y_pred * x_139;
            const double x_141 = x_140 * y_true[i];
            const double chosen_32 = c_0_eq_not_y_pred ? 0.0 : x_141;
            const double chosen_33 = c_0_eq_not_y_true ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_y_pred ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_y_true ? 0.0 : chosen_34;
            const double x_142 = chosen_35 + x_133;
            const double x_143 = x_135 * y_pred[i];
            const double x_144 = x_143 * y_pred[i];
            const double x_145 = x_144 * y_true[i];
            const double x_146 = x_145 * y_true[i];
            const double x_147 = neg_log_y_pred * x_146;
            const double x_148 = not_y_true * x_147;
            const double chosen_36 = c_0_eq_not_y_pred ? 0.0 : x_148;
            const double chosen_37 = c_0_eq_y_pred ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_not_y_true ? 0.0 : chosen_38;
            const double x_149 = chosen_39 + x_142;
            const double x_150 = x_149 / not_y_pred;
            const double x_151 = x_150 / not_y_pred;
            const double x_152 = x_151 / y_pred[i];
            hessian[i] = x_152 / y_pred[i];
        }
}

/* binary_focal_crossentropy: y_true in {0, 1} */
static void binary_focal_crossentropy_case_3(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double half_power_1_1_high[LK_BLOCK];
    double half_power_1_1_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_4_1_high[LK_BLOCK];
    double half_power_4_1_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred_1 = -y_pred[i];
        log1p_neg_y_pred_high[i] = neg_y_pred_1;
        log1p_neg_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

    for (size_t i = 0; i < n; i++) {
        log_y_pred_high[i] = y_pred[i];
        log_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair x_1 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const lk_pair x_2 = lk_pair_scaled(x_1, 0.5);
            half_power_high[i] = x_2.high;
            half_power_low[i] = x_2.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_high, half_power_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_2_2 = {c_1_eq_y_true ? log1p_neg_y_pred.high : log_y_pred.high, c_1_eq_y_true ? log1p_neg_y_pred.low : log_y_pred.low};
            const lk_pair x_5_1 = lk_pair_mul_double(chosen_2_2, gamma[i]);
            const lk_pair x_6_1 = lk_pair_scaled(x_5_1, 0.5);
            half_power_1_1_high[i] = x_6_1.high;
            half_power_1_1_low[i] = x_6_1.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_1_1_high, half_power_1_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair x_5 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const lk_pair x_19 = lk_pair_sub(x_5, log1p_neg_y_pred);
            const lk_pair x_20 = lk_pair_scaled(x_19, 0.5);
            half_power_2_high[i] = x_20.high;
            half_power_2_low[i] = x_20.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair x_1 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const lk_pair x_5 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_38 = lk_pair_sub(x_1, log_y_pred);
            const lk_pair x_57 = lk_pair_scaled(log1p_neg_y_pred, 2.0);
            const lk_pair neg_x_57_1 = lk_pair_neg(x_57);
            const lk_pair x_58 = lk_pair_add(x_5, neg_x_57_1);
            const lk_pair chosen_26_3 = {c_1_eq_y_true ? x_58.high : x_38.high, c_1_eq_y_true ? x_58.low : x_38.low};
            const lk_pair x_59_1 = lk_pair_scaled(chosen_26_3, 0.5);
            half_power_4_1_high[i] = x_59_1.high;
            half_power_4_1_low[i] = x_59_1.low;
        }
        lk_block_pair_exp(n, half_power_4_1_high, half_power_4_1_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_1_1 = {half_power_1_1_high[i], half_power_1_1_low[i]};
            const double neg_log1p_neg_y_pred = -lk_rounded(log1p_neg_y_pred);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_2_2 = {c_1_eq_y_true ? log1p_neg_y_pred.high : log_y_pred.high, c_1_eq_y_true ? log1p_neg_y_pred.low : log_y_pred.low};
            const lk_pair x_5_1 = lk_pair_mul_double(chosen_2_2, gamma[i]);
            const int x_5_lt_c_minus_1500_1 = x_5_1.high < (-1500.0);
            const double chosen_2_3 = c_1_eq_y_true ? lk_rounded(log_y_pred) : neg_log1p_neg_y_pred;
            const double x_7_1 = lk_rounded(half_power_1_1) * chosen_2_3;
            const double x_8_1 = lk_rounded(half_power_1_1) * x_7_1;
            const double chosen_1_1 = x_5_lt_c_minus_1500_1 ? 0.0 : x_8_1;
            const double less_chosen_2_1 = 0.0 - chosen_1_1;
            value[i] = c_1_eq_y_true ? less_chosen_2_1 : chosen_1_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const lk_pair x_1 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const int x_1_lt_c_minus_1500 = x_1.high < (-1500.0);
            const lk_pair x_5 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_9 = lk_rounded(log1p_neg_y_pred) / y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const double x_10 = gamma[i] * x_9;
            const double x_11 = lk_rounded(not_y_pred) * x_10;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_3 = c_0_eq_gamma ? 0.0 : x_11;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double chosen_4 = c_0_eq_not_y_pred ? 0.0 : chosen_3;
            const double neg_chosen_4_1 = -chosen_4;
            const lk_pair x_12 = lk_sum(1.0, neg_chosen_4_1);
            const lk_pair x_13 = lk_pair_div(x_12, not_y_pred);
            const lk_pair x_14 = lk_pair_mul(half_power, x_13);
            const lk_pair x_15 = lk_pair_mul(half_power, x_14);
            const double chosen_5 = x_1_lt_c_minus_1500 ? 0.0 : lk_rounded(x_15);
            const double x_16 = gamma[i] * lk_rounded(log_y_pred);
            const double x_17 = x_16 * y_pred[i];
            const double chosen_6 = c_0_eq_gamma ? 0.0 : x_17;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_7 = c_0_eq_y_pred ? 0.0 : chosen_6;
            const double neg_chosen_7_1 = -chosen_7;
            const double x_18 = neg_chosen_7_1 + lk_rounded(not_y_pred);
            const lk_pair x_19 = lk_pair_sub(x_5, log1p_neg_y_pred);
            const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
            const double x_21 = x_18 / y_pred[i];
            const lk_pair x_22 = lk_pair_mul_double(half_power_2, x_21);
            const lk_pair x_23 = lk_pair_mul(half_power_2, x_22);
            const double neg_x_23 = -lk_rounded(x_23);
            const double chosen_8 = x_19_lt_c_minus_1500 ? 0.0 : neg_x_23;
            const double x_24 = 1.0 + gamma[i];
            const double x_25 = x_24 / lk_rounded(not_y_pred);
            const double chosen_9 = c_0_eq_gamma ? x_24 : x_25;
            const int c_0_lt_gamma = 0.0 < gamma[i];
            const double limit = c_0_lt_gamma ? 0.0 : chosen_9;
            const double neg_limit_1 = -limit;
            const double chosen_10 = c_0_eq_not_y_pred ? neg_limit_1 : chosen_8;
            gradient[i] = c_1_eq_y_true ? chosen_10 : chosen_5;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_4_1 = {half_power_4_1_high[i], half_power_4_1_low[i]};
            const lk_pair x_1 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const lk_pair x_5 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_9 = lk_rounded(log1p_neg_y_pred) / now_y_pred;
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == now_y_pred;
            const double x_24 = 1.0 + gamma[i];
            const double x_26 = 2.0 * gamma[i];
            const lk_pair x_27 = lk_pair_mul_double(not_y_pred, x_26);
            const double x_28 = lk_rounded(x_27) + now_y_pred;
            const double x_29 = gamma[i] * gamma[i];
            const lk_pair x_30 = lk_pair_mul_double(not_y_pred, x_29);
            const lk_pair x_31 = lk_pair_mul(not_y_pred, x_30);
            const double x_32 = x_9 * lk_rounded(x_31);
            const double chosen_12 = c_0_eq_gamma ? 0.0 : x_32;
            const double chosen_13 = c_0_eq_not_y_pred ? 0.0 : chosen_12;
            const double neg_chosen_13_1 = -chosen_13;
            const double x_33 = neg_chosen_13_1 + x_28;
            const lk_pair x_34 = lk_pair_mul(not_y_pred, not_y_pred);
            const double x_35 = gamma[i] * lk_rounded(x_34);
            const double x_36 = x_9 * x_35;
            const double chosen_14 = c_0_eq_not_y_pred ? 0.0 : x_36;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const lk_pair x_37 = lk_sum(chosen_15, x_33);
            const lk_pair x_38 = lk_pair_sub(x_1, log_y_pred);
            const lk_pair x_40 = lk_pair_div(x_37, not_y_pred);
            const lk_pair x_41 = lk_pair_div(x_40, not_y_pred);
            const double x_44 = (-1.0) + gamma[i];
            const double x_45 = gamma[i] * x_24;
            const int c_0_eq_x_44 = 0.0 == x_44;
            const int c_0_lt_x_44 = 0.0 < x_44;
            const lk_pair x_47 = lk_pair_mul_double(x_27, now_y_pred);
            const lk_pair x_48 = lk_pair_add(x_34, x_47);
            const double x_49 = x_29 * now_y_pred;
            const double x_50 = x_49 * now_y_pred;
            const lk_pair x_51 = lk_pair_mul_double(log_y_pred, x_50);
            const lk_pair chosen_19 = {c_0_eq_gamma ? 0.0 : x_51.high, c_0_eq_gamma ? 0.0 : x_51.low};
            const lk_pair chosen_20 = {c_0_eq_y_pred ? 0.0 : chosen_19.high, c_0_eq_y_pred ? 0.0 : chosen_19.low};
            const lk_pair neg_chosen_20_1 = lk_pair_neg(chosen_20);
            const lk_pair x_52 = lk_pair_add(neg_chosen_20_1, x_48);
            const double x_53 = now_y_pred * now_y_pred;
            const double x_54 = gamma[i] * x_53;
            const double x_55 = lk_rounded(log_y_pred) * x_54;
            const double chosen_21 = c_0_eq_y_pred ? 0.0 : x_55;
            const double chosen_22 = c_0_eq_gamma ? 0.0 : chosen_21;
            const lk_pair x_56 = lk_pair_add_double(x_52, chosen_22);
            const lk_pair x_57 = lk_pair_scaled(log1p_neg_y_pred, 2.0);
            const lk_pair neg_x_57_1 = lk_pair_neg(x_57);
            const lk_pair x_58 = lk_pair_add(x_5, neg_x_57_1);
            const double x_60 = lk_rounded(x_56) / now_y_pred;
            const double x_61 = x_60 / now_y_pred;
            const double chosen_26_1 = c_1_eq_y_true ? lk_rounded(not_y_pred) : now_y_pred;
            const int c_0_eq_not_y_pred_1 = 0.0 == chosen_26_1;
            const double x_64_1 = x_45 / chosen_26_1;
            const double chosen_24_1 = c_0_eq_x_44 ? x_45 : x_64_1;
            const double limit_2_1 = c_0_lt_x_44 ? 0.0 : chosen_24_1;
            const double chosen_26_2 = c_1_eq_y_true ? lk_rounded(x_58) : lk_rounded(x_38);
            const int x_58_lt_c_minus_1500_1 = chosen_26_2 < (-1500.0);
            const lk_pair chosen_26_4 = {c_1_eq_y_true ? x_61 : x_41.high, c_1_eq_y_true ? 0.0 : x_41.low};
            const lk_pair x_62_1 = lk_pair_mul(half_power_4_1, chosen_26_4);
            const lk_pair x_63_1 = lk_pair_mul(half_power_4_1, x_62_1);
            const double chosen_23_1 = x_58_lt_c_minus_1500_1 ? 0.0 : lk_rounded(x_63_1);
            hessian[i] = c_0_eq_not_y_pred_1 ? limit_2_1 : chosen_23_1;
        }
}

/* binary_focal_crossentropy: y_true in {0, 1}, in float32 */
static void binary_focal_crossentropy_case_3_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double half_power[LK_BLOCK];
    double half_power_1_1[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double log1p_neg_y_pred_more_high[LK_BLOCK];
    double log1p_neg_y_pred_more_low[LK_BLOCK];
    double log_y_pred_more_high[LK_BLOCK];
    double log_y_pred_more_low[LK_BLOCK];
    double half_power_4_1_high[LK_BLOCK];
    double half_power_4_1_low[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double neg_y_pred_1 = -y_pred[i];
            log1p_neg_y_pred[i] = neg_y_pred_1;
        }
        lk_block_log1p(n, log1p_neg_y_pred);
    }

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = gamma[i] * log_y_pred[i];
            const double x_2 = 0.5 * x_1;
            const lk_exp_short_half half = lk_exp_fall_short_begin(x_2);
            half_power[i] = half.x;
            spare_1[i] = half.shifted;
        }
        lk_block_exp_fall_short_end(n, half_power, spare_1);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_2_1 = c_1_eq_y_true ? now_log1p_neg_y_pred : now_log_y_pred;
            const double x_5_1 = gamma[i] * chosen_2_1;
            const double x_6_1 = 0.5 * x_5_1;
            const lk_exp_short_half half = lk_exp_fall_short_begin(x_6_1);
            half_power_1_1[i] = half.x;
            spare_1[i] = half.shifted;
        }
        lk_block_exp_fall_short_end(n, half_power_1_1, spare_1);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double x_5 = gamma[i] * log1p_neg_y_pred[i];
            const double x_19 = x_5 - log1p_neg_y_pred[i];
            const double x_20 = 0.5 * x_19;
            const lk_exp_half half = lk_exp_begin(x_20);
            half_power_2[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_power_2, spare_1, spare_2);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double neg_y_pred_1 = -y_pred[i];
            log1p_neg_y_pred_more_high[i] = neg_y_pred_1;
            log1p_neg_y_pred_more_low[i] = 0.0;
        }
        lk_block_pair_log1p(n, log1p_neg_y_pred_more_high, log1p_neg_y_pred_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            log_y_pred_more_high[i] = y_pred[i];
            log_y_pred_more_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_y_pred_more_high, log_y_pred_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_1_more = lk_pair_mul_double(log_y_pred_more, gamma[i]);
            const lk_pair x_5_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma[i]);
            const lk_pair x_38 = lk_pair_sub(x_1_more, log_y_pred_more);
            const lk_pair x_57 = lk_pair_scaled(log1p_neg_y_pred_more, 2.0);
            const lk_pair neg_x_57_1 = lk_pair_neg(x_57);
            const lk_pair x_58 = lk_pair_add(x_5_more, neg_x_57_1);
            const lk_pair chosen_26_3 = {c_1_eq_y_true ? x_58.high : x_38.high, c_1_eq_y_true ? x_58.low : x_38.low};
            const lk_pair x_59_1 = lk_pair_scaled(chosen_26_3, 0.5);
            half_power_4_1_high[i] = x_59_1.high;
            half_power_4_1_low[i] = x_59_1.low;
        }
        lk_block_pair_exp(n, half_power_4_1_high, half_power_4_1_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_2_1 = c_1_eq_y_true ? now_log1p_neg_y_pred : now_log_y_pred;
            const double x_5_1 = gamma[i] * chosen_2_1;
            const int x_5_lt_c_minus_1500_1 = x_5_1 < (-1500.0);
            const double chosen_2_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double x_7_1 = half_power_1_1[i] * chosen_2_2;
            const double x_8_1 = half_power_1_1[i] * x_7_1;
            const double chosen_1_1 = x_5_lt_c_minus_1500_1 ? 0.0 : x_8_1;
            value[i] = 0.0 - chosen_1_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = gamma[i] * log_y_pred[i];
            const int x_1_lt_c_minus_1500 = x_1 < (-1500.0);
            const double x_5 = gamma[i] * log1p_neg_y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_9 = log1p_neg_y_pred[i] / y_pred[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_10 = gamma[i] * x_9;
            const double x_11 = not_y_pred * x_10;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_3 = c_0_eq_gamma ? 0.0 : x_11;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double chosen_4 = c_0_eq_not_y_pred ? 0.0 : chosen_3;
            const double neg_chosen_4_1 = -chosen_4;
            const double x_12 = 1.0 + neg_chosen_4_1;
            const double x_13 = x_12 / not_y_pred;
            const double x_14 = half_power[i] * x_13;
            const double x_15 = half_power[i] * x_14;
            const double chosen_5 = x_1_lt_c_minus_1500 ? 0.0 : x_15;
            const double x_17 = x_1 * y_pred[i];
            const double chosen_6 = c_0_eq_gamma ? 0.0 : x_17;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_7 = c_0_eq_y_pred ? 0.0 : chosen_6;
            const double neg_chosen_7_1 = -chosen_7;
            const double x_18 = neg_chosen_7_1 + not_y_pred;
            const double x_19 = x_5 - log1p_neg_y_pred[i];
            const int x_19_lt_c_minus_1500 = x_19 < (-1500.0);
            const double x_21 = x_18 / y_pred[i];
            const double x_22 = half_power_2[i] * x_21;
            const double x_23 = half_power_2[i] * x_22;
            const double chosen_8 = x_19_lt_c_minus_1500 ? 0.0 : x_23;
            const double x_24 = 1.0 + gamma[i];
            const double x_25 = x_24 / not_y_pred;
            const double chosen_9 = c_0_eq_gamma ? x_24 : x_25;
            const int c_0_lt_gamma = 0.0 < gamma[i];
            const double limit = c_0_lt_gamma ? 0.0 : chosen_9;
            const double chosen_10 = c_0_eq_not_y_pred ? limit : chosen_8;
            const double chosen_11 = c_1_eq_y_true ? chosen_10 : chosen_5;
            const double less_chosen_11_1 = 0.0 - chosen_11;
            gradient[i] = c_1_eq_y_true ? less_chosen_11_1 : chosen_11;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair half_power_4_1 = {half_power_4_1_high[i], half_power_4_1_low[i]};
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_y_pred = 0.0 == now_y_pred;
            const double x_24 = 1.0 + gamma[i];
            const lk_pair x_1_more = lk_pair_mul_double(log_y_pred_more, gamma[i]);
            const lk_pair x_5_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma[i]);
            const double x_9_more = lk_rounded(log1p_neg_y_pred_more) / now_y_pred;
            const lk_pair not_y_pred_more = lk_difference(1.0, now_y_pred);
            const int c_0_eq_not_y_pred_more = 0.0 == not_y_pred_more.high;
            const double x_26 = 2.0 * gamma[i];
            const lk_pair x_27 = lk_pair_mul_double(not_y_pred_more, x_26);
            const double x_28 = lk_rounded(x_27) + now_y_pred;
            const double x_29 = gamma[i] * gamma[i];
            const lk_pair x_30 = lk_pair_mul_double(not_y_pred_more, x_29);
            const lk_pair x_31 = lk_pair_mul(not_y_pred_more, x_30);
            const double x_32 = x_9_more * lk_rounded(x_31);
            const double chosen_12 = c_0_eq_gamma ? 0.0 : x_32;
            const double chosen_13 = c_0_eq_not_y_pred_more ? 0.0 : chosen_12;
            const double neg_chosen_13_1 = -chosen_13;
            const double x_33 = neg_chosen_13_1 + x_28;
            const lk_pair x_34 = lk_pair_mul(not_y_pred_more, not_y_pred_more);
            const double x_35 = gamma[i] * lk_rounded(x_34);
            const double x_36 = x_9_more * x_35;
            const double chosen_14 = c_0_eq_not_y_pred_more ? 0.0 : x_36;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const lk_pair x_37 = lk_sum(chosen_15, x_33);
            const lk_pair x_38 = lk_pair_sub(x_1_more, log_y_pred_more);
            const lk_pair x_40 = lk_pair_div(x_37, not_y_pred_more);
            const lk_pair x_41 = lk_pair_div(x_40, not_y_pred_more);
            const double x_44 = (-1.0) + gamma[i];
            const double x_45 = gamma[i] * x_24;
            const int c_0_eq_x_44 = 0.0 == x_44;
            const int c_0_lt_x_44 = 0.0 < x_44;
            const lk_pair x_47 = lk_pair_mul_double(x_27, now_y_pred);
            const lk_pair x_48 = lk_pair_add(x_34, x_47);
            const double x_49 = x_29 * now_y_pred;
            const double x_50 = x_49 * now_y_pred;
            const lk_pair x_51 = lk_pair_mul_double(log_y_pred_more, x_50);
            const lk_pair chosen_19 = {c_0_eq_gamma ? 0.0 : x_51.high, c_0_eq_gamma ? 0.0 : x_51.low};
            const lk_pair chosen_20 = {c_0_eq_y_pred ? 0.0 : chosen_19.high, c_0_eq_y_pred ? 0.0 : chosen_19.low};
            const lk_pair neg_chosen_20_1 = lk_pair_neg(chosen_20);
            const lk_pair x_52 = lk_pair_add(neg_chosen_20_1, x_48);
            const double x_53 = now_y_pred * now_y_pred;
            const double x_54 = gamma[i] * x_53;
            const double x_55 = lk_rounded(log_y_pred_more) * x_54;
            const double chosen_21 = c_0_eq_y_pred ? 0.0 : x_55;
            const double chosen_22 = c_0_eq_gamma ? 0.0 : chosen_21;
            const lk_pair x_56 = lk_pair_add_double(x_52, chosen_22);
            const lk_pair x_57 = lk_pair_scaled(log1p_neg_y_pred_more, 2.0);
            const lk_pair neg_x_57_1 = lk_pair_neg(x_57);
            const lk_pair x_58 = lk_pair_add(x_5_more, neg_x_57_1);
            const double x_60 = lk_rounded(x_56) / now_y_pred;
            const double x_61 = x_60 / now_y_pred;
            const double chosen_26_1 = c_1_eq_y_true ? lk_rounded(not_y_pred_more) : now_y_pred;
            const int c_0_eq_not_y_pred_more_1 = 0.0 == chosen_26_1;
            const double x_64_1 = x_45 / chosen_26_1;
            const double chosen_24_1 = c_0_eq_x_44 ? x_45 : x_64_1;
            const double limit_2_1 = c_0_lt_x_44 ? 0.0 : chosen_24_1;
            const double chosen_26_2 = c_1_eq_y_true ? lk_rounded(x_58) : lk_rounded(x_38);
            const int x_58_lt_c_minus_1500_1 = chosen_26_2 < (-1500.0);
            const lk_pair chosen_26_4 = {c_1_eq_y_true ? x_61 : x_41.high, c_1_eq_y_true ? 0.0 : x_41.low};
            const lk_pair x_62_1 = lk_pair_mul(half_power_4_1, chosen_26_4);
            const lk_pair x_63_1 = lk_pair_mul(half_power_4_1, x_62_1);
            const double chosen_23_1 = x_58_lt_c_minus_1500_1 ? 0.0 : lk_rounded(x_63_1);
            hessian[i] = c_0_eq_not_y_pred_more_1 ? limit_2_1 : chosen_23_1;
        }
}

/* binary_focal_crossentropy: otherwise */
static void binary_focal_crossentropy_case_4(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log1p_x_6_high[LK_BLOCK];
    double log1p_x_6_low[LK_BLOCK];
    double log_x_3_high[LK_BLOCK];
    double log_x_3_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred_1 = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred_1;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    for (size_t i = 0; i < n; i++) {
        const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
        const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
        const lk_pair x_4 = lk_pair_mul(not_y_pred, not_y_true);
        const lk_pair x_5 = lk_product(y_pred[i], y_true[i]);
        const lk_pair neg_x_4_1 = lk_pair_neg(x_4);
        const lk_pair x_6 = lk_pair_sub(neg_x_4_1, x_5);
        log1p_x_6_high[i] = x_6.high;
        log1p_x_6_low[i] = x_6.low;
    }
    lk_block_pair_log1p(n, log1p_x_6_high, log1p_x_6_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
        const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
        const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
        const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
        const lk_pair x_3 = lk_pair_add(x_1, x_2);
        log_x_3_high[i] = x_3.high;
        log_x_3_low[i] = x_3.low;
    }
    lk_block_pair_log(n, log_x_3_high, log_x_3_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? log1p_x_6.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_x_6.low : log_x_3.low};
            const lk_pair x_7 = lk_pair_mul_double(chosen, gamma[i]);
            const lk_pair x_8 = lk_pair_scaled(x_7, 0.5);
            half_power_high[i] = x_8.high;
            half_power_low[i] = x_8.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
    }

    for (size_t i = 0; i < n; i++) {
        log_y_pred_high[i] = y_pred[i];
        log_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? log1p_x_6.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_x_6.low : log_x_3.low};
            const lk_pair x_7 = lk_pair_mul_double(chosen, gamma[i]);
            const lk_pair x_46 = lk_pair_sub(x_7, log_y_pred);
            const lk_pair neg_chosen_1 = lk_pair_neg(chosen);
            const lk_pair x_47 = lk_pair_add(neg_chosen_1, x_46);
            const lk_pair x_48 = lk_pair_scaled(x_47, 0.5);
            half_power_1_high[i] = x_48.high;
            half_power_1_low[i] = x_48.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? log1p_x_6.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_x_6.low : log_x_3.low};
            const lk_pair x_7 = lk_pair_mul_double(chosen, gamma[i]);
            const lk_pair x_214 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_215 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_214_1 = lk_pair_neg(x_214);
            const lk_pair x_216 = lk_pair_add(neg_x_214_1, x_7);
            const lk_pair neg_x_215_1 = lk_pair_neg(x_215);
            const lk_pair x_217 = lk_pair_add(neg_x_215_1, x_216);
            const lk_pair x_218 = lk_pair_scaled(x_217, 0.5);
            half_power_2_high[i] = x_218.high;
            half_power_2_low[i] = x_218.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? log1p_x_6.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_x_6.low : log_x_3.low};
            const lk_pair x_7 = lk_pair_mul_double(chosen, gamma[i]);
            const int x_7_lt_c_minus_1500 = x_7.high < (-1500.0);
            const lk_pair x_9 = lk_pair_mul_double(half_power, log1p_neg_y_pred[i]);
            const lk_pair x_10 = lk_pair_mul(half_power, not_y_true);
            const double x_11 = lk_rounded(x_10) * lk_rounded(x_9);
            const double chosen_1 = x_7_lt_c_minus_1500 ? 0.0 : x_11;
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : chosen_1;
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const lk_pair x_12 = lk_pair_mul_double(half_power, neg_log_y_pred);
            const double x_13 = lk_rounded(half_power) * y_true[i];
            const double x_14 = lk_rounded(x_12) * x_13;
            const double chosen_3 = x_7_lt_c_minus_1500 ? 0.0 : x_14;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
            const double neg_chosen_2_1 = -chosen_2;
            value[i] = neg_chosen_2_1 + chosen_4;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? log1p_x_6.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_x_6.low : log_x_3.low};
            const lk_pair x_7 = lk_pair_mul_double(chosen, gamma[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_16 = lk_rounded(not_y_true) * lk_rounded(not_y_true);
            const double x_17 = x_16 * y_pred[i];
            const double x_18 = x_17 * y_pred[i];
            const double x_19 = gamma[i] * x_16;
            const double x_20 = log1p_neg_y_pred[i] * x_19;
            const double x_21 = lk_rounded(not_y_pred) * x_20;
            const double x_22 = x_21 * y_pred[i];
            const double chosen_5 = c_0_eq_not_y_true ? 0.0 : x_22;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double chosen_7 = c_0_eq_not_y_pred ? 0.0 : chosen_6;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_8 = c_0_eq_y_pred ? 0.0 : chosen_7;
            const double neg_chosen_8_1 = -chosen_8;
            const double x_23 = neg_chosen_8_1 + x_18;
            const double x_24 = gamma[i] * neg_log_y_pred;
            const double x_25 = lk_rounded(not_y_pred) * x_24;
            const double x_26 = lk_rounded(not_y_true) * x_25;
            const double x_27 = x_26 * y_pred[i];
            const double x_28 = x_27 * y_true[i];
            const double chosen_9 = c_0_eq_gamma ? 0.0 : x_28;
            const double chosen_10 = c_0_eq_not_y_pred ? 0.0 : chosen_9;
            const double chosen_11 = c_0_eq_not_y_true ? 0.0 : chosen_10;
            const double chosen_12 = c_0_eq_y_pred ? 0.0 : chosen_11;
            const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
            const double x_29 = chosen_13 + x_23;
            const double x_30 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const double x_31 = x_30 * y_true[i];
            const double x_32 = x_31 * y_true[i];
            const double x_33 = x_29 - x_32;
            const double x_34 = y_true[i] * y_true[i];
            const double x_35 = gamma[i] * x_34;
            const double x_36 = neg_log_y_pred * x_35;
            const double x_37 = lk_rounded(not_y_pred) * x_36;
            const double x_38 = x_37 * y_pred[i];
            const double chosen_14 = c_0_eq_y_true ? 0.0 : x_38;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const double chosen_16 = c_0_eq_not_y_pred ? 0.0 : chosen_15;
            const double chosen_17 = c_0_eq_y_pred ? 0.0 : chosen_16;
            const double neg_chosen_17_1 = -chosen_17;
            const double x_39 = neg_chosen_17_1 + x_33;
            const double x_40 = gamma[i] * log1p_neg_y_pred[i];
            const double x_41 = lk_rounded(not_y_pred) * x_40;
            const double x_42 = lk_rounded(not_y_true) * x_41;
            const double x_43 = x_42 * y_pred[i];
            const double x_44 = x_43 * y_true[i];
            const double chosen_18 = c_0_eq_gamma ? 0.0 : x_44;
            const double chosen_19 = c_0_eq_not_y_pred ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_not_y_true ? 0.0 : chosen_19;
            const double chosen_21 = c_0_eq_y_pred ? 0.0 : chosen_20;
            const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
            const double x_45 = chosen_22 + x_39;
            const lk_pair x_46 = lk_pair_sub(x_7, log_y_pred);
            const lk_pair neg_chosen_1 = lk_pair_neg(chosen);
            const lk_pair x_47 = lk_pair_add(neg_chosen_1, x_46);
            const int x_47_lt_c_minus_1500 = x_47.high < (-1500.0);
            const double x_49 = x_45 / lk_rounded(not_y_pred);
            const double x_50 = lk_rounded(half_power_1) * x_49;
            const double x_51 = lk_rounded(half_power_1) * x_50;
            gradient[i] = x_47_lt_c_minus_1500 ? 0.0 : x_51;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? log1p_x_6.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_x_6.low : log_x_3.low};
            const lk_pair x_7 = lk_pair_mul_double(chosen, gamma[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_16 = lk_rounded(not_y_true) * lk_rounded(not_y_true);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_30 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const double x_34 = y_true[i] * y_true[i];
            const double x_52 = lk_rounded(not_y_pred) * x_30;
            const double x_53 = lk_rounded(not_y_pred) * x_52;
            const double x_54 = x_53 * y_true[i];
            const double x_55 = x_54 * y_true[i];
            const double x_56 = x_55 * y_true[i];
            const double x_57 = y_pred[i] * y_pred[i];
            const double x_58 = x_57 * y_pred[i];
            const double x_59 = x_58 * y_pred[i];
            const double x_60 = lk_rounded(not_y_true) * x_59;
            const double x_61 = lk_rounded(not_y_true) * x_60;
            const double x_62 = lk_rounded(not_y_true) * x_61;
            const double x_63 = x_56 + x_62;
            const double x_64 = 2.0 * lk_rounded(not_y_true);
            const double x_65 = lk_rounded(not_y_true) * x_64;
            const double x_66 = lk_rounded(not_y_true) * x_65;
            const double x_67 = x_66 * y_pred[i];
            const double x_68 = x_67 * y_pred[i];
            const double x_69 = x_68 * y_pred[i];
            const double x_70 = gamma[i] * x_69;
            const double x_71 = lk_rounded(not_y_pred) * x_70;
            const double x_72 = x_63 + x_71;
            const double x_73 = 2.0 * lk_rounded(not_y_pred);
            const double x_74 = lk_rounded(not_y_pred) * x_73;
            const double x_75 = lk_rounded(not_y_pred) * x_74;
            const double x_76 = x_75 * y_true[i];
            const double x_77 = x_76 * y_true[i];
            const double x_78 = x_77 * y_true[i];
            const double x_79 = gamma[i] * x_78;
            const double x_80 = x_79 * y_pred[i];
            const double x_81 = x_72 + x_80;
            const double x_82 = 2.0 * y_pred[i];
            const double x_83 = x_82 * y_pred[i];
            const double x_84 = x_83 * y_pred[i];
            const double x_85 = lk_rounded(not_y_true) * x_84;
            const double x_86 = lk_rounded(not_y_true) * x_85;
            const double x_87 = lk_rounded(not_y_pred) * x_86;
            const double x_88 = x_87 * y_true[i];
            const double x_89 = x_81 + x_88;
            const double x_90 = x_30 * y_pred[i];
            const double x_91 = x_90 * y_pred[i];
            const double x_92 = x_91 * y_true[i];
            const double x_93 = x_92 * y_true[i];
            const double x_94 = lk_rounded(not_y_true) * x_93;
            const double x_95 = x_89 + x_94;
            const double x_96 = lk_rounded(not_y_true) * x_30;
            const double x_97 = lk_rounded(not_y_true) * x_96;
            const double x_98 = x_97 * y_pred[i];
            const double x_99 = x_98 * y_pred[i];
            const double x_100 = x_99 * y_true[i];
            const double x_101 = x_100 + x_95;
            const double x_102 = lk_rounded(not_y_true) * x_77;
            const double x_103 = x_102 * y_pred[i];
            const double x_104 = x_101 + x_103;
            const double x_105 = lk_rounded(not_y_true) * x_16;
            const double x_106 = gamma[i] * x_105;
            const double x_107 = gamma[i] * x_106;
            const double x_108 = lk_rounded(not_y_pred) * x_107;
            const double x_109 = lk_rounded(not_y_pred) * x_108;
            const double x_110 = x_109 * y_pred[i];
            const double x_111 = x_110 * y_pred[i];
            const double x_112 = log1p_neg_y_pred[i] * x_111;
            const double chosen_24 = c_0_eq_not_y_true ? 0.0 : x_112;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_not_y_pred ? 0.0 : chosen_25;
            const double chosen_27 = c_0_eq_y_pred ? 0.0 : chosen_26;
            const double neg_chosen_27_1 = -chosen_27;
            const double x_113 = neg_chosen_27_1 + x_104;
            const double x_114 = x_34 * y_true[i];
            const double x_115 = gamma[i] * x_114;
            const double x_116 = gamma[i] * x_115;
            const double x_117 = lk_rounded(not_y_pred) * x_116;
            const double x_118 = lk_rounded(not_y_pred) * x_117;
            const double x_119 = x_118 * y_pred[i];
            const double x_120 = x_119 * y_pred[i];
            const double x_121 = neg_log_y_pred * x_120;
            const double chosen_28 = c_0_eq_y_true ? 0.0 : x_121;
            const double chosen_29 = c_0_eq_gamma ? 0.0 : chosen_28;
            const double chosen_30 = c_0_eq_not_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_pred ? 0.0 : chosen_30;
            const double x_122 = chosen_31 + x_113;
            const double x_123 = lk_rounded(not_y_true) * x_74;
            const double x_124 = lk_rounded(not_y_true) * x_123;
            const double x_125 = x_124 * y_pred[i];
            const double x_126 = x_125 * y_pred[i];
            const double x_127 = gamma[i] * x_126;
            const double x_128 = log1p_neg_y_pred[i] * x_127;
            const double x_129 = x_128 * y_true[i];
            const double chosen_32 = c_0_eq_not_y_pred ? 0.0 : x_129;
            const double chosen_33 = c_0_eq_not_y_true ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_y_pred ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_gamma ? 0.0 : chosen_34;
            const double chosen_36 = c_0_eq_y_true ? 0.0 : chosen_35;
            const double neg_chosen_36_1 = -chosen_36;
            const double x_130 = neg_chosen_36_1 + x_122;
            const double x_131 = x_74 * y_pred[i];
            const double x_132 = x_131 * y_pred[i];
            const double x_133 = x_132 * y_true[i];
            const double x_134 = x_133 * y_true[i];
            const double x_135 = gamma[i] * x_134;
            const double x_136 = neg_log_y_pred * x_135;
            const double x_137 = lk_rounded(not_y_true) * x_136;
            const double chosen_37 = c_0_eq_not_y_pred ? 0.0 : x_137;
            const double chosen_38 = c_0_eq_y_pred ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_y_true ? 0.0 : chosen_38;
            const double chosen_40 = c_0_eq_gamma ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_not_y_true ? 0.0 : chosen_40;
            const double x_138 = chosen_41 + x_130;
            const double x_139 = gamma[i] * gamma[i];
            const double x_140 = lk_rounded(not_y_pred) * x_139;
            const double x_141 = lk_rounded(not_y_pred) * x_140;
            const double x_142 = x_141 * y_pred[i];
            const double x_143 = x_142 * y_pred[i];
            const double x_144 = x_143 * y_true[i];
            const double x_145 = x_144 * y_true[i];
            const double x_146 = log1p_neg_y_pred[i] * x_145;
            const double x_147 = lk_rounded(not_y_true) * x_146;
            const double chosen_42 = c_0_eq_gamma ? 0.0 : x_147;
            const double chosen_43 = c_0_eq_not_y_pred ? 0.0 : chosen_42;
            const double chosen_44 = c_0_eq_y_pred ? 0.0 : chosen_43;
            const double chosen_45 = c_0_eq_y_true ? 0.0 : chosen_44;
            const double chosen_46 = c_0_eq_not_y_true ? 0.0 : chosen_45;
            const double neg_chosen_46_1 = -chosen_46;
            const double x_148 = neg_chosen_46_1 + x_138;
            const double x_149 = lk_rounded(not_y_true) * x_141;
            const double x_150 = lk_rounded(not_y_true) * x_149;
            const double x_151 = x_150 * y_pred[i];
            const double x_152 = x_151 * y_pred[i];
            const double x_153 = neg_log_y_pred * x_152;
            const double x_154 = x_153 * y_true[i];
            const double chosen_47 = c_0_eq_gamma ? 0.0 : x_154;
            const double chosen_48 = c_0_eq_not_y_pred ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_not_y_true ? 0.0 : chosen_48;
            const double chosen_50 = c_0_eq_y_pred ? 0.0 : chosen_49;
            const double chosen_51 = c_0_eq_y_true ? 0.0 : chosen_50;
            const double x_155 = chosen_51 + x_148;
            const double x_156 = lk_rounded(not_y_pred) * x_105;
            const double x_157 = lk_rounded(not_y_pred) * x_156;
            const double x_158 = x_157 * y_pred[i];
            const double x_159 = x_158 * y_pred[i];
            const double x_160 = gamma[i] * x_159;
            const double x_161 = log1p_neg_y_pred[i] * x_160;
            const double chosen_52 = c_0_eq_not_y_true ? 0.0 : x_161;
            const double chosen_53 = c_0_eq_not_y_pred ? 0.0 : chosen_52;
            const double chosen_54 = c_0_eq_y_pred ? 0.0 : chosen_53;
            const double chosen_55 = c_0_eq_gamma ? 0.0 : chosen_54;
            const double x_162 = chosen_55 + x_155;
            const double x_163 = lk_rounded(not_y_pred) * x_114;
            const double x_164 = lk_rounded(not_y_pred) * x_163;
            const double x_165 = x_164 * y_pred[i];
            const double x_166 = x_165 * y_pred[i];
            const double x_167 = gamma[i] * x_166;
            const double x_168 = neg_log_y_pred * x_167;
            const double chosen_56 = c_0_eq_y_true ? 0.0 : x_168;
            const double chosen_57 = c_0_eq_not_y_pred ? 0.0 : chosen_56;
            const double chosen_58 = c_0_eq_y_pred ? 0.0 : chosen_57;
            const double chosen_59 = c_0_eq_gamma ? 0.0 : chosen_58;
            const double neg_chosen_59_1 = -chosen_59;
            const double x_169 = neg_chosen_59_1 + x_162;
            const double x_175 = gamma[i] * x_86;
            const double x_176 = lk_rounded(not_y_pred) * x_175;
            const double x_177 = x_176 * y_true[i];
            const double neg_x_177_1 = -x_177;
            const double x_178 = x_169 + neg_x_177_1;
            const double x_184 = gamma[i] * x_77;
            const double x_185 = lk_rounded(not_y_true) * x_184;
            const double x_186 = x_185 * y_pred[i];
            const double neg_x_186_1 = -x_186;
            const double x_187 = x_178 + neg_x_186_1;
            const double x_188 = gamma[i] * x_93;
            const double x_189 = log1p_neg_y_pred[i] * x_188;
            const double x_190 = lk_rounded(not_y_true) * x_189;
            const double chosen_60 = c_0_eq_not_y_pred ? 0.0 : x_190;
            const double chosen_61 = c_0_eq_y_pred ? 0.0 : chosen_60;
            const double chosen_62 = c_0_eq_y_true ? 0.0 : chosen_61;
            const double chosen_63 = c_0_eq_gamma ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_not_y_true ? 0.0 : chosen_63;
            const double x_191 = chosen_64 + x_187;
            const double x_192 = gamma[i] * x_99;
            const double x_193 = neg_log_y_pred * x_192;
            const double x_194 = x_193 * y_true[i];
            const double chosen_65 = c_0_eq_not_y_pred ? 0.0 : x_194;
            const double chosen_66 = c_0_eq_not_y_true ? 0.0 : chosen_65;
            const double chosen_67 = c_0_eq_y_pred ? 0.0 : chosen_66;
            const double chosen_68 = c_0_eq_gamma ? 0.0 : chosen_67;
            const double chosen_69 = c_0_eq_y_true ? 0.0 : chosen_68;
            const double neg_chosen_69_1 = -chosen_69;
            const double x_195 = neg_chosen_69_1 + x_191;
            const double x_196 = 2.0 * gamma[i];
            const double x_197 = gamma[i] * x_196;
            const double x_198 = lk_rounded(not_y_pred) * x_197;
            const double x_199 = lk_rounded(not_y_pred) * x_198;
            const double x_200 = lk_rounded(not_y_true) * x_199;
            const double x_201 = lk_rounded(not_y_true) * x_200;
            const double x_202 = x_201 * y_pred[i];
            const double x_203 = x_202 * y_pred[i];
            const double x_204 = log1p_neg_y_pred[i] * x_203;
            const double x_205 = x_204 * y_true[i];
            const double chosen_70 = c_0_eq_gamma ? 0.0 : x_205;
            const double chosen_71 = c_0_eq_not_y_pred ? 0.0 : chosen_70;
            const double chosen_72 = c_0_eq_not_y_true ? 0.0 : chosen_71;
            const double chosen_73 = c_0_eq_y_pred ? 0.0 : chosen_72;
            const double chosen_74 = c_0_eq_y_true ? 0.0 : chosen_73;
            const double x_206 = chosen_74 + x_195;
            const double x_207 = x_199 * y_pred[i];
            const double x_208 = x_207 * y_pred[i];
            const double x_209 = x_208 * y_true[i];
            const double x_210 = x_209 * y_true[i];
            const double x_211 = neg_log_y_pred * x_210;
            const double x_212 = lk_rounded(not_y_true) * x_211;
            const double chosen_75 = c_0_eq_gamma ? 0.0 : x_212;
            const double chosen_76 = c_0_eq_not_y_pred ? 0.0 : chosen_75;
            const double chosen_77 = c_0_eq_y_pred ? 0.0 : chosen_76;
            const double chosen_78 = c_0_eq_y_true ? 0.0 : chosen_77;
            const double chosen_79 = c_0_eq_not_y_true ? 0.0 : chosen_78;
            const double neg_chosen_79_1 = -chosen_79;
            const double x_213 = neg_chosen_79_1 + x_206;
            const lk_pair x_214 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_215 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_214_1 = lk_pair_neg(x_214);
            const lk_pair x_216 = lk_pair_add(neg_x_214_1, x_7);
            const lk_pair neg_x_215_1 = lk_pair_neg(x_215);
            const lk_pair x_217 = lk_pair_add(neg_x_215_1, x_216);
            const int x_217_lt_c_minus_1500 = x_217.high < (-1500.0);
            const lk_pair x_219 = lk_double_div_pair(x_213, not_y_pred);
            const lk_pair x_220 = lk_pair_div(x_219, not_y_pred);
            const lk_pair x_221 = lk_pair_mul(half_power_2, x_220);
            const lk_pair x_222 = lk_pair_mul(half_power_2, x_221);
            hessian[i] = x_217_lt_c_minus_1500 ? 0.0 : lk_rounded(x_222);
        }
}

/* binary_focal_crossentropy: otherwise, in float32 */
static void binary_focal_crossentropy_case_4_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log1p_x_6[LK_BLOCK];
    double log_x_3[LK_BLOCK];
    double half_power[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_6_more_high[LK_BLOCK];
    double log1p_x_6_more_low[LK_BLOCK];
    double log_x_3_more_high[LK_BLOCK];
    double log_x_3_more_low[LK_BLOCK];
    double log_y_pred_more_high[LK_BLOCK];
    double log_y_pred_more_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred_1 = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred_1;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_4 = not_y_pred * not_y_true;
            const double x_5 = y_pred[i] * y_true[i];
            const double neg_x_4_1 = -x_4;
            const double x_6 = neg_x_4_1 - x_5;
            log1p_x_6[i] = x_6;
        }
        lk_block_log1p(n, log1p_x_6);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_1 = not_y_pred * y_true[i];
            const double x_2 = not_y_true * y_pred[i];
            const double x_3 = x_1 + x_2;
            log_x_3[i] = x_3;
        }
        lk_block_log(n, log_x_3);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_6 = log1p_x_6[i];
            const double now_log_x_3 = log_x_3[i];
            const double not_y_true = 1.0 - y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_1 = not_y_pred * y_true[i];
            const double x_2 = not_y_true * y_pred[i];
            const double x_3 = x_1 + x_2;
            const int c_1_by_2_lt_x_3 = 0.5 < x_3;
            const double chosen = c_1_by_2_lt_x_3 ? now_log1p_x_6 : now_log_x_3;
            const double x_7 = gamma[i] * chosen;
            const double x_8 = 0.5 * x_7;
            const lk_exp_half half = lk_exp_begin(x_8);
            half_power[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_power, spare_1, spare_2);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred_more = lk_difference(1.0, y_pred[i]);
            const lk_pair x_4_more = lk_pair_mul(not_y_pred_more, not_y_true_more);
            const lk_pair x_5_more = lk_product(y_pred[i], y_true[i]);
            const lk_pair neg_x_4_more_1 = lk_pair_neg(x_4_more);
            const lk_pair x_6_more = lk_pair_sub(neg_x_4_more_1, x_5_more);
            log1p_x_6_more_high[i] = x_6_more.high;
            log1p_x_6_more_low[i] = x_6_more.low;
        }
        lk_block_pair_log1p(n, log1p_x_6_more_high, log1p_x_6_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred_more = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1_more = lk_pair_mul_double(not_y_pred_more, y_true[i]);
            const lk_pair x_2_more = lk_pair_mul_double(not_y_true_more, y_pred[i]);
            const lk_pair x_3_more = lk_pair_add(x_1_more, x_2_more);
            log_x_3_more_high[i] = x_3_more.high;
            log_x_3_more_low[i] = x_3_more.low;
        }
        lk_block_pair_log(n, log_x_3_more_high, log_x_3_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            log_y_pred_more_high[i] = y_pred[i];
            log_y_pred_more_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_y_pred_more_high, log_y_pred_more_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6_more = {log1p_x_6_more_high[i], log1p_x_6_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred_more = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1_more = lk_pair_mul_double(not_y_pred_more, y_true[i]);
            const lk_pair x_2_more = lk_pair_mul_double(not_y_true_more, y_pred[i]);
            const lk_pair x_3_more = lk_pair_add(x_1_more, x_2_more);
            const int c_1_by_2_lt_x_3_more = 0.5 < x_3_more.high;
            const lk_pair chosen_more = {c_1_by_2_lt_x_3_more ? log1p_x_6_more.high : log_x_3_more.high, c_1_by_2_lt_x_3_more ? log1p_x_6_more.low : log_x_3_more.low};
            const lk_pair x_7_more = lk_pair_mul_double(chosen_more, gamma[i]);
            const lk_pair x_46 = lk_pair_sub(x_7_more, log_y_pred_more);
            const lk_pair neg_chosen_more_1 = lk_pair_neg(chosen_more);
            const lk_pair x_47 = lk_pair_add(neg_chosen_more_1, x_46);
            const lk_pair x_48 = lk_pair_scaled(x_47, 0.5);
            half_power_1_high[i] = x_48.high;
            half_power_1_low[i] = x_48.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6_more = {log1p_x_6_more_high[i], log1p_x_6_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred_more = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1_more = lk_pair_mul_double(not_y_pred_more, y_true[i]);
            const lk_pair x_2_more = lk_pair_mul_double(not_y_true_more, y_pred[i]);
            const lk_pair x_3_more = lk_pair_add(x_1_more, x_2_more);
            const int c_1_by_2_lt_x_3_more = 0.5 < x_3_more.high;
            const lk_pair chosen_more = {c_1_by_2_lt_x_3_more ? log1p_x_6_more.high : log_x_3_more.high, c_1_by_2_lt_x_3_more ? log1p_x_6_more.low : log_x_3_more.low};
            const lk_pair x_7_more = lk_pair_mul_double(chosen_more, gamma[i]);
            const lk_pair x_214 = lk_pair_scaled(log_y_pred_more, 2.0);
            const lk_pair x_215 = lk_pair_scaled(chosen_more, 2.0);
            const lk_pair neg_x_214_1 = lk_pair_neg(x_214);
            const lk_pair x_216 = lk_pair_add(neg_x_214_1, x_7_more);
            const lk_pair neg_x_215_1 = lk_pair_neg(x_215);
            const lk_pair x_217 = lk_pair_add(neg_x_215_1, x_216);
            const lk_pair x_218 = lk_pair_scaled(x_217, 0.5);
            half_power_2_high[i] = x_218.high;
            half_power_2_low[i] = x_218.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_6 = log1p_x_6[i];
            const double now_log_x_3 = log_x_3[i];
            const double not_y_true = 1.0 - y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_1 = not_y_pred * y_true[i];
            const double x_2 = not_y_true * y_pred[i];
            const double x_3 = x_1 + x_2;
            const int c_1_by_2_lt_x_3 = 0.5 < x_3;
            const double chosen = c_1_by_2_lt_x_3 ? now_log1p_x_6 : now_log_x_3;
            const double x_7 = gamma[i] * chosen;
            const int x_7_lt_c_minus_1500 = x_7 < (-1500.0);
            const double x_9 = half_power[i] * log1p_neg_y_pred[i];
            const double x_10 = half_power[i] * not_y_true;
            const double x_11 = x_10 * x_9;
            const double chosen_1 = x_7_lt_c_minus_1500 ? 0.0 : x_11;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : chosen_1;
            const double x_12 = half_power[i] * log_y_pred[i];
            const double x_13 = half_power[i] * y_true[i];
            const double x_14 = x_12 * x_13;
            const double chosen_3 = x_7_lt_c_minus_1500 ? 0.0 : x_14;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
            const double neg_chosen_2_1 = -chosen_2;
            const double neg_chosen_4_1 = -chosen_4;
            value[i] = neg_chosen_2_1 + neg_chosen_4_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6_more = {log1p_x_6_more_high[i], log1p_x_6_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred_more = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1_more = lk_pair_mul_double(not_y_pred_more, y_true[i]);
            const lk_pair x_2_more = lk_pair_mul_double(not_y_true_more, y_pred[i]);
            const lk_pair x_3_more = lk_pair_add(x_1_more, x_2_more);
            const int c_1_by_2_lt_x_3_more = 0.5 < x_3_more.high;
            const lk_pair chosen_more = {c_1_by_2_lt_x_3_more ? log1p_x_6_more.high : log_x_3_more.high, c_1_by_2_lt_x_3_more ? log1p_x_6_more.low : log_x_3_more.low};
            const lk_pair x_7_more = lk_pair_mul_double(chosen_more, gamma[i]);
            const int c_0_eq_not_y_true_more = 0.0 == not_y_true_more.high;
            const double neg_log_y_pred_more = -lk_rounded(log_y_pred_more);
            const double x_16 = lk_rounded(not_y_true_more) * lk_rounded(not_y_true_more);
            const double x_17 = x_16 * y_pred[i];
            const double x_18 = x_17 * y_pred[i];
            const double x_19 = gamma[i] * x_16;
            const double x_20 = log1p_neg_y_pred[i] * x_19;
            const double x_21 = lk_rounded(not_y_pred_more) * x_20;
            const double x_22 = x_21 * y_pred[i];
            const double chosen_5 = c_0_eq_not_y_true_more ? 0.0 : x_22;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred_more.high;
            const double chosen_7 = c_0_eq_not_y_pred ? 0.0 : chosen_6;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_8 = c_0_eq_y_pred ? 0.0 : chosen_7;
            const double neg_chosen_8_1 = -chosen_8;
            const double x_23 = neg_chosen_8_1 + x_18;
            const double x_24 = gamma[i] * neg_log_y_pred_more;
            const double x_25 = lk_rounded(not_y_pred_more) * x_24;
            const double x_26 = lk_rounded(not_y_true_more) * x_25;
            const double x_27 = x_26 * y_pred[i];
            const double x_28 = x_27 * y_true[i];
            const double chosen_9 = c_0_eq_gamma ? 0.0 : x_28;
            const double chosen_10 = c_0_eq_not_y_pred ? 0.0 : chosen_9;
            const double chosen_11 = c_0_eq_not_y_true_more ? 0.0 : chosen_10;
            const double chosen_12 = c_0_eq_y_pred ? 0.0 : chosen_11;
            const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
            const double x_29 = chosen_13 + x_23;
            const double x_30 = lk_rounded(not_y_pred_more) * lk_rounded(not_y_pred_more);
            const double x_31 = x_30 * y_true[i];
            const double x_32 = x_31 * y_true[i];
            const double x_33 = x_29 - x_32;
            const double x_34 = y_true[i] * y_true[i];
            const double x_35 = gamma[i] * x_34;
            const double x_36 = neg_log_y_pred_more * x_35;
            const double x_37 = lk_rounded(not_y_pred_more) * x_36;
            const double x_38 = x_37 * y_pred[i];
            const double chosen_14 = c_0_eq_y_true ? 0.0 : x_38;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const double chosen_16 = c_0_eq_not_y_pred ? 0.0 : chosen_15;
            const double chosen_17 = c_0_eq_y_pred ? 0.0 : chosen_16;
            const double neg_chosen_17_1 = -chosen_17;
            const double x_39 = neg_chosen_17_1 + x_33;
            const double x_40 = gamma[i] * log1p_neg_y_pred[i];
            const double x_41 = lk_rounded(not_y_pred_more) * x_40;
            const double x_42 = lk_rounded(not_y_true_more) * x_41;
            const double x_43 = x_42 * y_pred[i];
            const double x_44 = x_43 * y_true[i];
            const double chosen_18 = c_0_eq_gamma ? 0.0 : x_44;
            const double chosen_19 = c_0_eq_not_y_pred ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_not_y_true_more ? 0.0 : chosen_19;
            const double chosen_21 = c_0_eq_y_pred ? 0.0 : chosen_20;
            const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
            const double x_45 = chosen_22 + x_39;
            const lk_pair x_46 = lk_pair_sub(x_7_more, log_y_pred_more);
            const lk_pair neg_chosen_more_1 = lk_pair_neg(chosen_more);
            const lk_pair x_47 = lk_pair_add(neg_chosen_more_1, x_46);
            const int x_47_lt_c_minus_1500 = x_47.high < (-1500.0);
            const double x_49 = x_45 / lk_rounded(not_y_pred_more);
            const double x_50 = lk_rounded(half_power_1) * x_49;
            const double x_51 = lk_rounded(half_power_1) * x_50;
            gradient[i] = x_47_lt_c_minus_1500 ? 0.0 : x_51;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6_more = {log1p_x_6_more_high[i], log1p_x_6_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred_more = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1_more = lk_pair_mul_double(not_y_pred_more, y_true[i]);
            const lk_pair x_2_more = lk_pair_mul_double(not_y_true_more, y_pred[i]);
            const lk_pair x_3_more = lk_pair_add(x_1_more, x_2_more);
            const int c_1_by_2_lt_x_3_more = 0.5 < x_3_more.high;
            const lk_pair chosen_more = {c_1_by_2_lt_x_3_more ? log1p_x_6_more.high : log_x_3_more.high, c_1_by_2_lt_x_3_more ? log1p_x_6_more.low : log_x_3_more.low};
            const lk_pair x_7_more = lk_pair_mul_double(chosen_more, gamma[i]);
            const int c_0_eq_not_y_true_more = 0.0 == not_y_true_more.high;
            const double neg_log_y_pred_more = -lk_rounded(log_y_pred_more);
            const double x_16 = lk_rounded(not_y_true_more) * lk_rounded(not_y_true_more);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred_more.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_30 = lk_rounded(not_y_pred_more) * lk_rounded(not_y_pred_more);
            const double x_34 = y_true[i] * y_true[i];
            const double x_52 = lk_rounded(not_y_pred_more) * x_30;
            const double x_53 = lk_rounded(not_y_pred_more) * x_52;
            const double x_54 = x_53 * y_true[i];
            const double x_55 = x_54 * y_true[i];
            const double x_56 = x_55 * y_true[i];
            const double x_57 = y_pred[i] * y_pred[i];
            const double x_58 = x_57 * y_pred[i];
            const double x_59 = x_58 * y_pred[i];
            const double x_60 = lk_rounded(not_y_true_more) * x_59;
            const double x_61 = lk_rounded(not_y_true_more) * x_60;
            const double x_62 = lk_rounded(not_y_true_more) * x_61;
            const double x_63 = x_56 + x_62;
            const double x_64 = 2.0 * lk_rounded(not_y_true_more);
            const double x_65 = lk_rounded(not_y_true_more) * x_64;
            const double x_66 = lk_rounded(not_y_true_more) * x_65;
            const double x_67 = x_66 * y_pred[i];
            const double x_68 = x_67 * y_pred[i];
            const double x_69 = x_68 * y_pred[i];
            const double x_70 = gamma[i] * x_69;
            const double x_71 = lk_rounded(not_y_pred_more) * x_70;
            const double x_72 = x_63 + x_71;
            const double x_73 = 2.0 * lk_rounded(not_y_pred_more);
            const double x_74 = lk_rounded(not_y_pred_more) * x_73;
            const double x_75 = lk_rounded(not_y_pred_more) * x_74;
            const double x_76 = x_75 * y_true[i];
            const double x_77 = x_76 * y_true[i];
            const double x_78 = x_77 * y_true[i];
            const double x_79 = gamma[i] * x_78;
            const double x_80 = x_79 * y_pred[i];
            const double x_81 = x_72 + x_80;
            const double x_82 = 2.0 * y_pred[i];
            const double x_83 = x_82 * y_pred[i];
            const double x_84 = x_83 * y_pred[i];
            const double x_85 = lk_rounded(not_y_true_more) * x_84;
            const double x_86 = lk_rounded(not_y_true_more) * x_85;
            const double x_87 = lk_rounded(not_y_pred_more) * x_86;
            const double x_88 = x_87 * y_true[i];
            const double x_89 = x_81 + x_88;
            const double x_90 = x_30 * y_pred[i];
            const double x_91 = x_90 * y_pred[i];
            const double x_92 = x_91 * y_true[i];
            const double x_93 = x_92 * y_true[i];
            const double x_94 = lk_rounded(not_y_true_more) * x_93;
            const double x_95 = x_89 + x_94;
            const double x_96 = lk_rounded(not_y_true_more) * x_30;
            const double x_97 = lk_rounded(not_y_true_more) * x_96;
            const double x_98 = x_97 * y_pred[i];
            const double x_99 = x_98 * y_pred[i];
            const double x_100 = x_99 * y_true[i];
            const double x_101 = x_100 + x_95;
            const double x_102 = lk_rounded(not_y_true_more) * x_77;
            const double x_103 = x_102 * y_pred[i];
            const double x_104 = x_101 + x_103;
            const double x_105 = lk_rounded(not_y_true_more) * x_16;
            const double x_106 = gamma[i] * x_105;
            const double x_107 = gamma[i] * x_106;
            const double x_108 = lk_rounded(not_y_pred_more) * x_107;
            const double x_109 = lk_rounded(not_y_pred_more) * x_108;
            const double x_110 = x_109 * y_pred[i];
            const double x_111 = x_110 * y_pred[i];
            const double x_112 = log1p_neg_y_pred[i] * x_111;
            const double chosen_24 = c_0_eq_not_y_true_more ? 0.0 : x_112;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_not_y_pred ? 0.0 : chosen_25;
            const double chosen_27 = c_0_eq_y_pred ? 0.0 : chosen_26;
            const double neg_chosen_27_1 = -chosen_27;
            const double x_113 = neg_chosen_27_1 + x_104;
            const double x_114 = x_34 * y_true[i];
            const double x_115 = gamma[i] * x_114;
            const double x_116 = gamma[i] * x_115;
            const double x_117 = lk_rounded(not_y_pred_more) * x_116;
            const double x_118 = lk_rounded(not_y_pred_more) * x_117;
            const double x_119 = x_118 * y_pred[i];
            const double x_120 = x_119 * y_pred[i];
            const double x_121 = neg_log_y_pred_more * x_120;
            const double chosen_28 = c_0_eq_y_true ? 0.0 : x_121;
            const double chosen_29 = c_0_eq_gamma ? 0.0 : chosen_28;
            const double chosen_30 = c_0_eq_not_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_pred ? 0.0 : chosen_30;
            const double x_122 = chosen_31 + x_113;
            const double x_123 = lk_rounded(not_y_true_more) * x_74;
            const double x_124 = lk_rounded(not_y_true_more) * x_123;
            const double x_125 = x_124 * y_pred[i];
            const double x_126 = x_125 * y_pred[i];
            const double x_127 = gamma[i] * x_126;
            const double x_128 = log1p_neg_y_pred[i] * x_127;
            const double x_129 = x_128 * y_true[i];
            const double chosen_32 = c_0_eq_not_y_pred ? 0.0 : x_129;
            const double chosen_33 = c_0_eq_not_y_true_more ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_y_pred ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_gamma ? 0.0 : chosen_34;
            const double chosen_36 = c_0_eq_y_true ? 0.0 : chosen_35;
            const double neg_chosen_36_1 = -chosen_36;
            const double x_130 = neg_chosen_36_1 + x_122;
            const double x_131 = x_74 * y_pred[i];
            const double x_132 = x_131 * y_pred[i];
            const double x_133 = x_132 * y_true[i];
            const double x_134 = x_133 * y_true[i];
            const double x_135 = gamma[i] * x_134;
            const double x_136 = neg_log_y_pred_more * x_135;
            const double x_137 = lk_rounded(not_y_true_more) * x_136;
            const double chosen_37 = c_0_eq_not_y_pred ? 0.0 : x_137;
            const double chosen_38 = c_0_eq_y_pred ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_y_true ? 0.0 : chosen_38;
            const double chosen_40 = c_0_eq_gamma ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_not_y_true_more ? 0.0 : chosen_40;
            const double x_138 = chosen_41 + x_130;
            const double x_139 = gamma[i] * gamma[i];
            const double x_140 = lk_rounded(not_y_pred_more) * x_139;
            const double x_141 = lk_rounded(not_y_pred_more) * x_140;
            const double x_142 = x_141 * y_pred[i];
            const double x_143 = x_142 * y_pred[i];
            const double x_144 = x_143 * y_true[i];
            const double x_145 = x_144 * y_true[i];
            const double x_146 = log1p_neg_y_pred[i] * x_145;
            const double x_147 = lk_rounded(not_y_true_more) * x_146;
            const double chosen_42 = c_0_eq_gamma ? 0.0 : x_147;
            const double chosen_43 = c_0_eq_not_y_pred ? 0.0 : chosen_42;
            const double chosen_44 = c_0_eq_y_pred ? 0.0 : chosen_43;
            const double chosen_45 = c_0_eq_y_true ? 0.0 : chosen_44;
            const double chosen_46 = c_0_eq_not_y_true_more ? 0.0 : chosen_45;
            const double neg_chosen_46_1 = -chosen_46;
            const double x_148 = neg_chosen_46_1 + x_138;
            const double x_149 = lk_rounded(not_y_true_more) * x_141;
            const double x_150 = lk_rounded(not_y_true_more) * x_149;
            const double x_151 = x_150 * y_pred[i];
            const double x_152 = x_151 * y_pred[i];
            const double x_153 = neg_log_y_pred_more * x_152;
            const double x_154 = x_153 * y_true[i];
            const double chosen_47 = c_0_eq_gamma ? 0.0 : x_154;
            const double chosen_48 = c_0_eq_not_y_pred ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_not_y_true_more ? 0.0 : chosen_48;
            const double chosen_50 = c_0_eq_y_pred ? 0.0 : chosen_49;
            const double chosen_51 = c_0_eq_y_true ? 0.0 : chosen_50;
            const double x_155 = chosen_51 + x_148;
            const double x_156 = lk_rounded(not_y_pred_more) * x_105;
            const double x_157 = lk_rounded(not_y_pred_more) * x_156;
            const double x_158 = x_157 * y_pred[i];
            const double x_159 = x_158 * y_pred[i];
            const double x_160 = gamma[i] * x_159;
            const double x_161 = log1p_neg_y_pred[i] * x_160;
            const double chosen_52 = c_0_eq_not_y_true_more ? 0.0 : x_161;
            const double chosen_53 = c_0_eq_not_y_pred ? 0.0 : chosen_52;
            const double chosen_54 = c_0_eq_y_pred ? 0.0 : chosen_53;
            const double chosen_55 = c_0_eq_gamma ? 0.0 : chosen_54;
            const double x_162 = chosen_55 + x_155;
            const double x_163 = lk_rounded(not_y_pred_more) * x_114;
            const double x_164 = lk_rounded(not_y_pred_more) * x_163;
            const double x_165 = x_164 * y_pred[i];
            const double x_166 = x_165 * y_pred[i];
            const double x_167 = gamma[i] * x_166;
            const double x_168 = neg_log_y_pred_more * x_167;
            const double chosen_56 = c_0_eq_y_true ? 0.0 : x_168;
            const double chosen_57 = c_0_eq_not_y_pred ? 0.0 : chosen_56;
            const double chosen_58 = c_0_eq_y_pred ? 0.0 : chosen_57;
            const double chosen_59 = c_0_eq_gamma ? 0.0 : chosen_58;
            const double neg_chosen_59_1 = -chosen_59;
            const double x_169 = neg_chosen_59_1 + x_162;
            const double x_175 = gamma[i] * x_86;
            const double x_176 = lk_rounded(not_y_pred_more) * x_175;
            const double x_177 = x_176 * y_true[i];
            const double neg_x_177_1 = -x_177;
            const double x_178 = x_169 + neg_x_177_1;
            const double x_184 = gamma[i] * x_77;
            const double x_185 = lk_rounded(not_y_true_more) * x_184;
            const double x_186 = x_185 * y_pred[i];
            const double neg_x_186_1 = -x_186;
            const double x_187 = x_178 + neg_x_186_1;
            const double x_188 = gamma[i] * x_93;
            const double x_189 = log1p_neg_y_pred[i] * x_188;
            const double x_190 = lk_rounded(not_y_true_more) * x_189;
            const double chosen_60 = c_0_eq_not_y_pred ? 0.0 : x_190;
            const double chosen_61 = c_0_eq_y_pred ? 0.0 : chosen_60;
            const double chosen_62 = c_0_eq_y_true ? 0.0 : chosen_61;
            const double chosen_63 = c_0_eq_gamma ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_not_y_true_more ? 0.0 : chosen_63;
            const double x_191 = chosen_64 + x_187;
            const double x_192 = gamma[i] * x_99;
            const double x_193 = neg_log_y_pred_more * x_192;
            const double x_194 = x_193 * y_true[i];
            const double chosen_65 = c_0_eq_not_y_pred ? 0.0 : x_194;
            const double chosen_66 = c_0_eq_not_y_true_more ? 0.0 : chosen_65;
            const double chosen_67 = c_0_eq_y_pred ? 0.0 : chosen_66;
            const double chosen_68 = c_0_eq_gamma ? 0.0 : chosen_67;
            const double chosen_69 = c_0_eq_y_true ? 0.0 : chosen_68;
            const double neg_chosen_69_1 = -chosen_69;
            const double x_195 = neg_chosen_69_1 + x_191;
            const double x_196 = 2.0 * gamma[i];
            const double x_197 = gamma[i] * x_196;
            const double x_198 = lk_rounded(not_y_pred_more) * x_197;
            const double x_199 = lk_rounded(not_y_pred_more) * x_198;
            const double x_200 = lk_rounded(not_y_true_more) * x_199;
            const double x_201 = lk_rounded(not_y_true_more) * x_200;
            const double x_202 = x_201 * y_pred[i];
            const double x_203 = x_202 * y_pred[i];
            const double x_204 = log1p_neg_y_pred[i] * x_203;
            const double x_205 = x_204 * y_true[i];
            const double chosen_70 = c_0_eq_gamma ? 0.0 : x_205;
            const double chosen_71 = c_0_eq_not_y_pred ? 0.0 : chosen_70;
            const double chosen_72 = c_0_eq_not_y_true_more ? 0.0 : chosen_71;
            const double chosen_73 = c_0_eq_y_pred ? 0.0 : chosen_72;
            const double chosen_74 = c_0_eq_y_true ? 0.0 : chosen_73;
            const double x_206 = chosen_74 + x_195;
            const double x_207 = x_199 * y_pred[i];
            const double x_208 = x_207 * y_pred[i];
            const double x_209 = x_208 * y_true[i];
            const double x_210 = x_209 * y_true[i];
            const double x_211 = neg_log_y_pred_more * x_210;
            const double x_212 = lk_rounded(not_y_true_more) * x_211;
            const double chosen_75 = c_0_eq_gamma ? 0.0 : x_212;
            const double chosen_76 = c_0_eq_not_y_pred ? 0.0 : chosen_75;
            const double chosen_77 = c_0_eq_y_pred ? 0.0 : chosen_76;
            const double chosen_78 = c_0_eq_y_true ? 0.0 : chosen_77;
            const double chosen_79 = c_0_eq_not_y_true_more ? 0.0 : chosen_78;
            const double neg_chosen_79_1 = -chosen_79;
            const double x_213 = neg_chosen_79_1 + x_206;
            const lk_pair x_214 = lk_pair_scaled(log_y_pred_more, 2.0);
            const lk_pair x_215 = lk_pair_scaled(chosen_more, 2.0);
            const lk_pair neg_x_214_1 = lk_pair_neg(x_214);
            const lk_pair x_216 = lk_pair_add(neg_x_214_1, x_7_more);
            const lk_pair neg_x_215_1 = lk_pair_neg(x_215);
            const lk_pair x_217 = lk_pair_add(neg_x_215_1, x_216);
            const int x_217_lt_c_minus_1500 = x_217.high < (-1500.0);
            const lk_pair x_219 = lk_double_div_pair(x_213, not_y_pred_more);
            const lk_pair x_220 = lk_pair_div(x_219, not_y_pred_more);
            const lk_pair x_221 = lk_pair_mul(half_power_2, x_220);
            const lk_pair x_222 = lk_pair_mul(half_power_2, x_221);
            hessian[i] = x_217_lt_c_minus_1500 ? 0.0 : lk_rounded(x_222);
        }
}

const lk_kernel LK_LEVEL(lk_binary_focal_crossentropy) = {
    .name = "binary_focal_crossentropy",
    .axis = 0,
    .input_count = 3,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 5,
    .cases = (const lk_case[]){
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){0.0}},
            },
            .block = binary_focal_crossentropy_case_0,
        },
        {
            .guard_count = 2,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_case_1,
            .block_single = binary_focal_crossentropy_case_1_single,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
            },
            .block = binary_focal_crossentropy_case_2,
            .block_single = binary_focal_crossentropy_case_2_single,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_case_3,
            .block_single = binary_focal_crossentropy_case_3_single,
        },
        {
            .guard_count = 0,
            .block = binary_focal_crossentropy_case_4,
            .block_single = binary_focal_crossentropy_case_4_single,
        },
    },
};
