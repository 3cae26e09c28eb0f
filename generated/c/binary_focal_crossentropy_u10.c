/* binary_focal_crossentropy: Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.
 *
 * Generated from definitions/binary_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_focal_crossentropy.txt
 *
 * binary_focal_crossentropy_u10 = (-y*log(p) - (1 - y)*log(1 - p))*(-p*y - (1 - p)*(1 - y) + 1)**gamma
 *     target y_true row [0, 1]
 *     prediction y_pred row [0, 1]
 *     parameter gamma row [0, inf] default 2
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

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

LK_FLAT static void lk_block_pair_log_fine(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log_fine(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_log1p_fine(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log1p_fine(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

/* binary_focal_crossentropy_u10: gamma in {0} */
static void binary_focal_crossentropy_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double neg_y_pred = -y_pred[i];
            log1p_neg_y_pred_high[i] = neg_y_pred;
            log1p_neg_y_pred_low[i] = 0.0;
        }
        lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log_y_pred_high[i] = y_pred[i];
            log_y_pred_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul(neg_log1p_neg_y_pred, not_y_true);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen = {c_0_eq_not_y_true ? 0.0 : x_1.high, c_0_eq_not_y_true ? 0.0 : x_1.low};
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_2 = lk_pair_mul_double(neg_log_y_pred, y_true[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : x_2.high, c_0_eq_y_true ? 0.0 : x_2.low};
            const lk_pair x_3 = lk_pair_add(chosen, chosen_1);
            value[i] = lk_rounded(x_3);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_4 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair chosen_2 = {c_0_eq_not_y_true ? 0.0 : x_4.high, c_0_eq_not_y_true ? 0.0 : x_4.low};
            const lk_pair x_5 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair neg_x_5 = lk_pair_neg(x_5);
            const lk_pair chosen_3 = {c_0_eq_y_true ? 0.0 : neg_x_5.high, c_0_eq_y_true ? 0.0 : neg_x_5.low};
            const lk_pair x_6 = lk_pair_add(chosen_2, chosen_3);
            gradient[i] = lk_rounded(x_6);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_4 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair x_5 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair x_7 = lk_pair_div(x_4, not_y_pred);
            const lk_pair chosen_4 = {c_0_eq_not_y_true ? 0.0 : x_7.high, c_0_eq_not_y_true ? 0.0 : x_7.low};
            const lk_pair x_8 = lk_pair_div_double(x_5, y_pred[i]);
            const lk_pair chosen_5 = {c_0_eq_y_true ? 0.0 : x_8.high, c_0_eq_y_true ? 0.0 : x_8.low};
            const lk_pair x_9 = lk_pair_add(chosen_4, chosen_5);
            hessian[i] = lk_rounded(x_9);
        }
}

/* binary_focal_crossentropy_u10: gamma in {2}, y_true in {0, 1} */
static void binary_focal_crossentropy_u10_case_1(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];

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

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_2_1 = c_1_eq_y_true ? lk_rounded(not_y_pred) : now_y_pred;
            const int c_0_eq_not_y_pred_1 = 0.0 == chosen_2_1;
            const lk_pair chosen_2_2 = {c_1_eq_y_true ? log_y_pred.high : log1p_neg_y_pred.high, c_1_eq_y_true ? log_y_pred.low : log1p_neg_y_pred.low};
            const lk_pair chosen_2_3 = {c_1_eq_y_true ? not_y_pred.high : now_y_pred, c_1_eq_y_true ? not_y_pred.low : 0.0};
            const lk_pair x_3_1 = lk_pair_mul(chosen_2_3, chosen_2_3);
            const lk_pair x_4_1 = lk_pair_mul(chosen_2_2, x_3_1);
            const double chosen_1_1 = c_0_eq_not_y_pred_1 ? 0.0 : lk_rounded(x_4_1);
            value[i] = 0.0 - chosen_1_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_5 = lk_pair_scaled(log1p_neg_y_pred, 2.0);
            const lk_pair x_6 = lk_pair_mul(not_y_pred, x_5);
            const lk_pair chosen_3 = {c_0_eq_not_y_pred ? 0.0 : x_6.high, c_0_eq_not_y_pred ? 0.0 : x_6.low};
            const lk_pair neg_chosen_3_1 = lk_pair_neg(chosen_3);
            const lk_pair x_7 = lk_pair_add_double(neg_chosen_3_1, y_pred[i]);
            const lk_pair x_8 = lk_double_div_pair(y_pred[i], not_y_pred);
            const lk_pair x_9 = lk_pair_mul(x_7, x_8);
            const double chosen_4 = c_0_eq_y_pred ? 0.0 : lk_rounded(x_9);
            const lk_pair x_10 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_11 = lk_pair_mul_double(x_10, y_pred[i]);
            const lk_pair chosen_5 = {c_0_eq_y_pred ? 0.0 : x_11.high, c_0_eq_y_pred ? 0.0 : x_11.low};
            const lk_pair neg_chosen_5_1 = lk_pair_neg(chosen_5);
            const lk_pair x_12 = lk_pair_add(neg_chosen_5_1, not_y_pred);
            const lk_pair x_13 = lk_pair_div_double(not_y_pred, y_pred[i]);
            const lk_pair x_14 = lk_pair_mul(x_12, x_13);
            const lk_pair chosen_6 = {c_0_eq_not_y_pred ? 0.0 : x_14.high, c_0_eq_not_y_pred ? 0.0 : x_14.low};
            const lk_pair chosen_7 = {c_1_eq_y_true ? chosen_6.high : chosen_4, c_1_eq_y_true ? chosen_6.low : 0.0};
            const double less_chosen_7_1 = 0.0 - lk_rounded(chosen_7);
            gradient[i] = c_1_eq_y_true ? less_chosen_7_1 : lk_rounded(chosen_7);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair x_1 = lk_product(now_y_pred, now_y_pred);
            const int c_0_eq_y_pred = 0.0 == now_y_pred;
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const lk_pair x_3 = lk_pair_mul(not_y_pred, not_y_pred);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_15 = lk_pair_scaled(not_y_pred, 2.0);
            const lk_pair x_16 = lk_pair_mul(not_y_pred, x_15);
            const lk_pair x_17 = lk_pair_mul(log1p_neg_y_pred, x_16);
            const lk_pair chosen_8 = {c_0_eq_not_y_pred ? 0.0 : x_17.high, c_0_eq_not_y_pred ? 0.0 : x_17.low};
            const lk_pair neg_chosen_8_1 = lk_pair_neg(chosen_8);
            const lk_pair x_18 = lk_pair_add(neg_chosen_8_1, x_1);
            const lk_pair x_19 = lk_pair_scaled(not_y_pred, 4.0);
            const lk_pair x_20 = lk_pair_mul_double(x_19, now_y_pred);
            const double x_24 = 2.0 * now_y_pred;
            const lk_pair x_25 = lk_product(x_24, now_y_pred);
            const lk_pair x_26 = lk_pair_mul(log_y_pred, x_25);
            const lk_pair chosen_9 = {c_0_eq_y_pred ? 0.0 : x_26.high, c_0_eq_y_pred ? 0.0 : x_26.low};
            const lk_pair neg_chosen_9_1 = lk_pair_neg(chosen_9);
            const lk_pair x_27 = lk_pair_add(neg_chosen_9_1, x_3);
            const lk_pair chosen_10_1 = {c_1_eq_y_true ? x_20.high : x_18.high, c_1_eq_y_true ? x_20.low : x_18.low};
            const lk_pair chosen_10_2 = {c_1_eq_y_true ? x_27.high : x_20.high, c_1_eq_y_true ? x_27.low : x_20.low};
            const lk_pair x_28_1 = lk_pair_add(chosen_10_1, chosen_10_2);
            const lk_pair chosen_10_3 = {c_1_eq_y_true ? now_y_pred : not_y_pred.high, c_1_eq_y_true ? 0.0 : not_y_pred.low};
            const lk_pair x_29_1 = lk_pair_div(x_28_1, chosen_10_3);
            const lk_pair x_30_1 = lk_pair_div(x_29_1, chosen_10_3);
            hessian[i] = lk_rounded(x_30_1);
        }
}

/* binary_focal_crossentropy_u10: gamma in {2} */
static void binary_focal_crossentropy_u10_case_2(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];

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

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const lk_pair x_4 = lk_pair_mul(x_3, x_3);
            const lk_pair x_5 = lk_pair_mul(log1p_neg_y_pred, x_4);
            const lk_pair x_6 = lk_pair_mul(not_y_true, x_5);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen = {c_0_eq_not_y_true ? 0.0 : x_6.high, c_0_eq_not_y_true ? 0.0 : x_6.low};
            const lk_pair x_7 = lk_pair_mul(log_y_pred, x_4);
            const lk_pair x_8 = lk_pair_mul_double(x_7, y_true[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : x_8.high, c_0_eq_y_true ? 0.0 : x_8.low};
            const lk_pair neg_chosen_1 = lk_pair_neg(chosen);
            const lk_pair neg_chosen_1_1 = lk_pair_neg(chosen_1);
            const lk_pair x_9 = lk_pair_add(neg_chosen_1, neg_chosen_1_1);
            value[i] = lk_rounded(x_9);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_10 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_11 = lk_pair_mul_double(x_10, y_pred[i]);
            const lk_pair x_12 = lk_pair_mul_double(x_11, y_pred[i]);
            const lk_pair x_13 = lk_pair_scaled(not_y_true, 2.0);
            const lk_pair x_14 = lk_pair_mul(not_y_true, x_13);
            const lk_pair x_15 = lk_pair_mul(log1p_neg_y_pred, x_14);
            const lk_pair x_16 = lk_pair_mul(not_y_pred, x_15);
            const lk_pair x_17 = lk_pair_mul_double(x_16, y_pred[i]);
            const lk_pair chosen_2 = {c_0_eq_not_y_true ? 0.0 : x_17.high, c_0_eq_not_y_true ? 0.0 : x_17.low};
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair chosen_3 = {c_0_eq_not_y_pred ? 0.0 : chosen_2.high, c_0_eq_not_y_pred ? 0.0 : chosen_2.low};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen_4 = {c_0_eq_y_pred ? 0.0 : chosen_3.high, c_0_eq_y_pred ? 0.0 : chosen_3.low};
            const lk_pair neg_chosen_4_1 = lk_pair_neg(chosen_4);
            const lk_pair x_18 = lk_pair_add(neg_chosen_4_1, x_12);
            const lk_pair x_19 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_20 = lk_pair_mul(not_y_pred, x_19);
            const lk_pair x_21 = lk_pair_mul(not_y_true, x_20);
            const lk_pair x_22 = lk_pair_mul_double(x_21, y_pred[i]);
            const lk_pair x_23 = lk_pair_mul_double(x_22, y_true[i]);
            const lk_pair chosen_5 = {c_0_eq_not_y_pred ? 0.0 : x_23.high, c_0_eq_not_y_pred ? 0.0 : x_23.low};
            const lk_pair chosen_6 = {c_0_eq_not_y_true ? 0.0 : chosen_5.high, c_0_eq_not_y_true ? 0.0 : chosen_5.low};
            const lk_pair chosen_7 = {c_0_eq_y_pred ? 0.0 : chosen_6.high, c_0_eq_y_pred ? 0.0 : chosen_6.low};
            const lk_pair chosen_8 = {c_0_eq_y_true ? 0.0 : chosen_7.high, c_0_eq_y_true ? 0.0 : chosen_7.low};
            const lk_pair neg_chosen_8_1 = lk_pair_neg(chosen_8);
            const lk_pair x_24 = lk_pair_add(neg_chosen_8_1, x_18);
            const lk_pair x_25 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_26 = lk_pair_mul_double(x_25, y_true[i]);
            const lk_pair x_27 = lk_pair_mul_double(x_26, y_true[i]);
            const lk_pair x_28 = lk_pair_sub(x_24, x_27);
            const double x_29 = 2.0 * y_true[i];
            const lk_pair x_30 = lk_product(x_29, y_true[i]);
            const lk_pair x_31 = lk_pair_mul(log_y_pred, x_30);
            const lk_pair x_32 = lk_pair_mul(not_y_pred, x_31);
            const lk_pair x_33 = lk_pair_mul_double(x_32, y_pred[i]);
            const lk_pair chosen_9 = {c_0_eq_y_true ? 0.0 : x_33.high, c_0_eq_y_true ? 0.0 : x_33.low};
            const lk_pair chosen_10 = {c_0_eq_not_y_pred ? 0.0 : chosen_9.high, c_0_eq_not_y_pred ? 0.0 : chosen_9.low};
            const lk_pair chosen_11 = {c_0_eq_y_pred ? 0.0 : chosen_10.high, c_0_eq_y_pred ? 0.0 : chosen_10.low};
            const lk_pair x_34 = lk_pair_add(chosen_11, x_28);
            const lk_pair x_35 = lk_pair_scaled(log1p_neg_y_pred, 2.0);
            const lk_pair x_36 = lk_pair_mul(not_y_pred, x_35);
            const lk_pair x_37 = lk_pair_mul(not_y_true, x_36);
            const lk_pair x_38 = lk_pair_mul_double(x_37, y_pred[i]);
            const lk_pair x_39 = lk_pair_mul_double(x_38, y_true[i]);
            const lk_pair chosen_12 = {c_0_eq_not_y_pred ? 0.0 : x_39.high, c_0_eq_not_y_pred ? 0.0 : x_39.low};
            const lk_pair chosen_13 = {c_0_eq_not_y_true ? 0.0 : chosen_12.high, c_0_eq_not_y_true ? 0.0 : chosen_12.low};
            const lk_pair chosen_14 = {c_0_eq_y_pred ? 0.0 : chosen_13.high, c_0_eq_y_pred ? 0.0 : chosen_13.low};
            const lk_pair chosen_15 = {c_0_eq_y_true ? 0.0 : chosen_14.high, c_0_eq_y_true ? 0.0 : chosen_14.low};
            const lk_pair x_40 = lk_pair_add(chosen_15, x_34);
            const lk_pair x_41 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair x_42 = lk_pair_mul(x_40, x_41);
            const lk_pair chosen_16 = {c_0_eq_not_y_true ? 0.0 : x_42.high, c_0_eq_not_y_true ? 0.0 : x_42.low};
            const lk_pair x_43 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair x_44 = lk_pair_mul(x_40, x_43);
            const lk_pair chosen_17 = {c_0_eq_y_true ? 0.0 : x_44.high, c_0_eq_y_true ? 0.0 : x_44.low};
            const lk_pair x_45 = lk_pair_add(chosen_16, chosen_17);
            gradient[i] = lk_rounded(x_45);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_13 = lk_pair_scaled(not_y_true, 2.0);
            const lk_pair x_14 = lk_pair_mul(not_y_true, x_13);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair x_25 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_46 = lk_pair_mul(not_y_pred, x_25);
            const lk_pair x_47 = lk_pair_mul(not_y_pred, x_46);
            const lk_pair x_48 = lk_pair_mul_double(x_47, y_true[i]);
            const lk_pair x_49 = lk_pair_mul_double(x_48, y_true[i]);
            const lk_pair x_50 = lk_pair_mul_double(x_49, y_true[i]);
            const lk_pair x_51 = lk_product(y_pred[i], y_pred[i]);
            const lk_pair x_52 = lk_pair_mul_double(x_51, y_pred[i]);
            const lk_pair x_53 = lk_pair_mul_double(x_52, y_pred[i]);
            const lk_pair x_54 = lk_pair_mul(not_y_true, x_53);
            const lk_pair x_55 = lk_pair_mul(not_y_true, x_54);
            const lk_pair x_56 = lk_pair_mul(not_y_true, x_55);
            const lk_pair x_57 = lk_pair_add(x_50, x_56);
            const lk_pair x_58 = lk_pair_scaled(not_y_true, 4.0);
            const lk_pair x_59 = lk_pair_mul(not_y_true, x_58);
            const lk_pair x_60 = lk_pair_mul(not_y_true, x_59);
            const lk_pair x_61 = lk_pair_mul_double(x_60, y_pred[i]);
            const lk_pair x_62 = lk_pair_mul_double(x_61, y_pred[i]);
            const lk_pair x_63 = lk_pair_mul_double(x_62, y_pred[i]);
            const lk_pair x_64 = lk_pair_mul(not_y_pred, x_63);
            const lk_pair x_65 = lk_pair_add(x_57, x_64);
            const lk_pair x_66 = lk_pair_scaled(not_y_pred, 4.0);
            const lk_pair x_67 = lk_pair_mul(not_y_pred, x_66);
            const lk_pair x_68 = lk_pair_mul(not_y_pred, x_67);
            const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
            const lk_pair x_70 = lk_pair_mul_double(x_69, y_true[i]);
            const lk_pair x_71 = lk_pair_mul_double(x_70, y_true[i]);
            const lk_pair x_72 = lk_pair_mul_double(x_71, y_pred[i]);
            const lk_pair x_73 = lk_pair_add(x_65, x_72);
            const lk_pair x_74 = lk_pair_mul(not_y_true, x_14);
            const lk_pair x_75 = lk_pair_mul(not_y_pred, x_74);
            const lk_pair x_76 = lk_pair_mul(not_y_pred, x_75);
            const lk_pair x_77 = lk_pair_mul_double(x_76, y_pred[i]);
            const lk_pair x_78 = lk_pair_mul_double(x_77, y_pred[i]);
            const lk_pair x_79 = lk_pair_mul(log1p_neg_y_pred, x_78);
            const lk_pair chosen_18 = {c_0_eq_not_y_true ? 0.0 : x_79.high, c_0_eq_not_y_true ? 0.0 : x_79.low};
            const lk_pair chosen_19 = {c_0_eq_not_y_pred ? 0.0 : chosen_18.high, c_0_eq_not_y_pred ? 0.0 : chosen_18.low};
            const lk_pair chosen_20 = {c_0_eq_y_pred ? 0.0 : chosen_19.high, c_0_eq_y_pred ? 0.0 : chosen_19.low};
            const lk_pair neg_chosen_20_1 = lk_pair_neg(chosen_20);
            const lk_pair x_80 = lk_pair_add(neg_chosen_20_1, x_73);
            const lk_pair x_81 = lk_product(2.0, y_true[i]);
            const lk_pair x_82 = lk_pair_mul_double(x_81, y_true[i]);
            const lk_pair x_83 = lk_pair_mul_double(x_82, y_true[i]);
            const lk_pair x_84 = lk_pair_mul(not_y_pred, x_83);
            const lk_pair x_85 = lk_pair_mul(not_y_pred, x_84);
            const lk_pair x_86 = lk_pair_mul_double(x_85, y_pred[i]);
            const lk_pair x_87 = lk_pair_mul_double(x_86, y_pred[i]);
            const lk_pair x_88 = lk_pair_mul(log_y_pred, x_87);
            const lk_pair chosen_21 = {c_0_eq_y_true ? 0.0 : x_88.high, c_0_eq_y_true ? 0.0 : x_88.low};
            const lk_pair chosen_22 = {c_0_eq_not_y_pred ? 0.0 : chosen_21.high, c_0_eq_not_y_pred ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {c_0_eq_y_pred ? 0.0 : chosen_22.high, c_0_eq_y_pred ? 0.0 : chosen_22.low};
            const lk_pair neg_chosen_23_1 = lk_pair_neg(chosen_23);
            const lk_pair x_89 = lk_pair_add(neg_chosen_23_1, x_80);
            const lk_pair x_90 = lk_pair_mul_double(x_25, y_pred[i]);
            const lk_pair x_91 = lk_pair_mul_double(x_90, y_pred[i]);
            const lk_pair x_92 = lk_pair_mul_double(x_91, y_true[i]);
            const lk_pair x_93 = lk_pair_mul_double(x_92, y_true[i]);
            const lk_pair x_94 = lk_pair_mul(not_y_true, x_93);
            const lk_pair x_95 = lk_pair_add(x_89, x_94);
            const lk_pair x_96 = lk_pair_mul(not_y_true, x_25);
            const lk_pair x_97 = lk_pair_mul(not_y_true, x_96);
            const lk_pair x_98 = lk_pair_mul_double(x_97, y_pred[i]);
            const lk_pair x_99 = lk_pair_mul_double(x_98, y_pred[i]);
            const lk_pair x_100 = lk_pair_mul_double(x_99, y_true[i]);
            const lk_pair x_101 = lk_pair_add(x_100, x_95);
            const lk_pair x_102 = lk_pair_scaled(not_y_pred, 2.0);
            const lk_pair x_103 = lk_pair_mul(not_y_pred, x_102);
            const lk_pair x_104 = lk_pair_mul_double(x_103, y_pred[i]);
            const lk_pair x_105 = lk_pair_mul_double(x_104, y_pred[i]);
            const lk_pair x_106 = lk_pair_mul_double(x_105, y_true[i]);
            const lk_pair x_107 = lk_pair_mul_double(x_106, y_true[i]);
            const lk_pair x_108 = lk_pair_mul(log1p_neg_y_pred, x_107);
            const lk_pair x_109 = lk_pair_mul(not_y_true, x_108);
            const lk_pair chosen_24 = {c_0_eq_not_y_pred ? 0.0 : x_109.high, c_0_eq_not_y_pred ? 0.0 : x_109.low};
            const lk_pair chosen_25 = {c_0_eq_y_pred ? 0.0 : chosen_24.high, c_0_eq_y_pred ? 0.0 : chosen_24.low};
            const lk_pair chosen_26 = {c_0_eq_y_true ? 0.0 : chosen_25.high, c_0_eq_y_true ? 0.0 : chosen_25.low};
            const lk_pair chosen_27 = {c_0_eq_not_y_true ? 0.0 : chosen_26.high, c_0_eq_not_y_true ? 0.0 : chosen_26.low};
            const lk_pair neg_chosen_27_1 = lk_pair_neg(chosen_27);
            const lk_pair x_110 = lk_pair_add(neg_chosen_27_1, x_101);
            const lk_pair x_111 = lk_pair_mul(not_y_true, x_103);
            const lk_pair x_112 = lk_pair_mul(not_y_true, x_111);
            const lk_pair x_113 = lk_pair_mul_double(x_112, y_pred[i]);
            const lk_pair x_114 = lk_pair_mul_double(x_113, y_pred[i]);
            const lk_pair x_115 = lk_pair_mul(log_y_pred, x_114);
            const lk_pair x_116 = lk_pair_mul_double(x_115, y_true[i]);
            const lk_pair chosen_28 = {c_0_eq_not_y_pred ? 0.0 : x_116.high, c_0_eq_not_y_pred ? 0.0 : x_116.low};
            const lk_pair chosen_29 = {c_0_eq_not_y_true ? 0.0 : chosen_28.high, c_0_eq_not_y_true ? 0.0 : chosen_28.low};
            const lk_pair chosen_30 = {c_0_eq_y_pred ? 0.0 : chosen_29.high, c_0_eq_y_pred ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {c_0_eq_y_true ? 0.0 : chosen_30.high, c_0_eq_y_true ? 0.0 : chosen_30.low};
            const lk_pair neg_chosen_31_1 = lk_pair_neg(chosen_31);
            const lk_pair x_117 = lk_pair_add(neg_chosen_31_1, x_110);
            const lk_pair x_118 = lk_product(2.0, y_pred[i]);
            const lk_pair x_119 = lk_pair_mul_double(x_118, y_pred[i]);
            const lk_pair x_120 = lk_pair_mul_double(x_119, y_pred[i]);
            const lk_pair x_121 = lk_pair_mul(not_y_true, x_120);
            const lk_pair x_122 = lk_pair_mul(not_y_true, x_121);
            const lk_pair x_123 = lk_pair_mul(not_y_pred, x_122);
            const lk_pair x_124 = lk_pair_mul_double(x_123, y_true[i]);
            const lk_pair neg_x_124_1 = lk_pair_neg(x_124);
            const lk_pair x_125 = lk_pair_add(x_117, neg_x_124_1);
            const lk_pair x_128 = lk_pair_mul(not_y_pred, x_103);
            const lk_pair x_129 = lk_pair_mul_double(x_128, y_true[i]);
            const lk_pair x_130 = lk_pair_mul_double(x_129, y_true[i]);
            const lk_pair x_131 = lk_pair_mul(not_y_true, x_130);
            const lk_pair x_132 = lk_pair_mul_double(x_131, y_pred[i]);
            const lk_pair neg_x_132_1 = lk_pair_neg(x_132);
            const lk_pair x_133 = lk_pair_add(x_125, neg_x_132_1);
            const lk_pair x_136 = lk_pair_mul(not_y_true, x_67);
            const lk_pair x_137 = lk_pair_mul(not_y_true, x_136);
            const lk_pair x_138 = lk_pair_mul_double(x_137, y_pred[i]);
            const lk_pair x_139 = lk_pair_mul_double(x_138, y_pred[i]);
            const lk_pair x_140 = lk_pair_mul(log1p_neg_y_pred, x_139);
            const lk_pair x_141 = lk_pair_mul_double(x_140, y_true[i]);
            const lk_pair chosen_32 = {c_0_eq_not_y_pred ? 0.0 : x_141.high, c_0_eq_not_y_pred ? 0.0 : x_141.low};
            const lk_pair chosen_33 = {c_0_eq_not_y_true ? 0.0 : chosen_32.high, c_0_eq_not_y_true ? 0.0 : chosen_32.low};
            const lk_pair chosen_34 = {c_0_eq_y_pred ? 0.0 : chosen_33.high, c_0_eq_y_pred ? 0.0 : chosen_33.low};
            const lk_pair chosen_35 = {c_0_eq_y_true ? 0.0 : chosen_34.high, c_0_eq_y_true ? 0.0 : chosen_34.low};
            const lk_pair x_142 = lk_pair_add(chosen_35, x_133);
            const lk_pair x_143 = lk_pair_mul_double(x_67, y_pred[i]);
            const lk_pair x_144 = lk_pair_mul_double(x_143, y_pred[i]);
            const lk_pair x_145 = lk_pair_mul_double(x_144, y_true[i]);
            const lk_pair x_146 = lk_pair_mul_double(x_145, y_true[i]);
            const lk_pair x_147 = lk_pair_mul(log_y_pred, x_146);
            const lk_pair x_148 = lk_pair_mul(not_y_true, x_147);
            const lk_pair chosen_36 = {c_0_eq_not_y_pred ? 0.0 : x_148.high, c_0_eq_not_y_pred ? 0.0 : x_148.low};
            const lk_pair chosen_37 = {c_0_eq_y_pred ? 0.0 : chosen_36.high, c_0_eq_y_pred ? 0.0 : chosen_36.low};
            const lk_pair chosen_38 = {c_0_eq_y_true ? 0.0 : chosen_37.high, c_0_eq_y_true ? 0.0 : chosen_37.low};
            const lk_pair chosen_39 = {c_0_eq_not_y_true ? 0.0 : chosen_38.high, c_0_eq_not_y_true ? 0.0 : chosen_38.low};
            const lk_pair x_149 = lk_pair_add(chosen_39, x_142);
            const lk_pair x_150 = lk_pair_div(x_149, not_y_pred);
            const lk_pair x_151 = lk_pair_div(x_150, not_y_pred);
            const lk_pair x_152 = lk_pair_div_double(x_151, y_pred[i]);
            const lk_pair x_153 = lk_pair_div_double(x_152, y_pred[i]);
            hessian[i] = lk_rounded(x_153);
        }
}

/* binary_focal_crossentropy_u10: y_true in {0, 1} */
static void binary_focal_crossentropy_u10_case_3(size_t n, const double *const *in, double *const *out)
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
    lk_block_pair_log1p_fine(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

    for (size_t i = 0; i < n; i++) {
        log_y_pred_high[i] = y_pred[i];
        log_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log_fine(n, log_y_pred_high, log_y_pred_low);

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
            const lk_pair chosen_2_1 = {c_1_eq_y_true ? log1p_neg_y_pred.high : log_y_pred.high, c_1_eq_y_true ? log1p_neg_y_pred.low : log_y_pred.low};
            const lk_pair x_5_1 = lk_pair_mul_double(chosen_2_1, gamma[i]);
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
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_2_1 = {c_1_eq_y_true ? log1p_neg_y_pred.high : log_y_pred.high, c_1_eq_y_true ? log1p_neg_y_pred.low : log_y_pred.low};
            const lk_pair x_5_1 = lk_pair_mul_double(chosen_2_1, gamma[i]);
            const int x_5_lt_c_minus_1500_1 = x_5_1.high < (-1500.0);
            const lk_pair chosen_2_2 = {c_1_eq_y_true ? log_y_pred.high : log1p_neg_y_pred.high, c_1_eq_y_true ? log_y_pred.low : log1p_neg_y_pred.low};
            const lk_pair x_7_1 = lk_pair_mul(half_power_1_1, chosen_2_2);
            const lk_pair x_8_1 = lk_pair_mul(half_power_1_1, x_7_1);
            const double chosen_1_1 = x_5_lt_c_minus_1500_1 ? 0.0 : lk_rounded(x_8_1);
            value[i] = 0.0 - chosen_1_1;
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
            const lk_pair x_9 = lk_pair_div_double(log1p_neg_y_pred, y_pred[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_10 = lk_pair_mul_double(x_9, gamma[i]);
            const lk_pair x_11 = lk_pair_mul(not_y_pred, x_10);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair chosen_3 = {c_0_eq_gamma ? 0.0 : x_11.high, c_0_eq_gamma ? 0.0 : x_11.low};
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair chosen_4 = {c_0_eq_not_y_pred ? 0.0 : chosen_3.high, c_0_eq_not_y_pred ? 0.0 : chosen_3.low};
            const lk_pair neg_chosen_4_1 = lk_pair_neg(chosen_4);
            const lk_pair x_12 = lk_pair_add_double(neg_chosen_4_1, 1.0);
            const lk_pair x_13 = lk_pair_div(x_12, not_y_pred);
            const lk_pair x_14 = lk_pair_mul(half_power, x_13);
            const lk_pair x_15 = lk_pair_mul(half_power, x_14);
            const lk_pair chosen_5 = {x_1_lt_c_minus_1500 ? 0.0 : x_15.high, x_1_lt_c_minus_1500 ? 0.0 : x_15.low};
            const lk_pair x_17 = lk_pair_mul_double(x_1, y_pred[i]);
            const lk_pair chosen_6 = {c_0_eq_gamma ? 0.0 : x_17.high, c_0_eq_gamma ? 0.0 : x_17.low};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen_7 = {c_0_eq_y_pred ? 0.0 : chosen_6.high, c_0_eq_y_pred ? 0.0 : chosen_6.low};
            const lk_pair neg_chosen_7_1 = lk_pair_neg(chosen_7);
            const lk_pair x_18 = lk_pair_add(neg_chosen_7_1, not_y_pred);
            const lk_pair x_19 = lk_pair_sub(x_5, log1p_neg_y_pred);
            const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
            const lk_pair x_21 = lk_pair_div_double(x_18, y_pred[i]);
            const lk_pair x_22 = lk_pair_mul(half_power_2, x_21);
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
            const lk_pair chosen_11 = {c_1_eq_y_true ? chosen_10 : chosen_5.high, c_1_eq_y_true ? 0.0 : chosen_5.low};
            gradient[i] = lk_rounded(chosen_11);
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
            const lk_pair x_9 = lk_pair_div_double(log1p_neg_y_pred, now_y_pred);
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double x_24 = 1.0 + gamma[i];
            const double x_26 = 2.0 * gamma[i];
            const lk_pair x_27 = lk_pair_mul_double(not_y_pred, x_26);
            const lk_pair x_29 = lk_product(gamma[i], gamma[i]);
            const lk_pair x_30 = lk_pair_mul(not_y_pred, x_29);
            const lk_pair x_38 = lk_pair_sub(x_1, log_y_pred);
            const double x_44 = (-1.0) + gamma[i];
            const double x_45 = gamma[i] * x_24;
            const int c_0_eq_x_44 = 0.0 == x_44;
            const int c_0_lt_x_44 = 0.0 < x_44;
            const lk_pair x_47 = lk_pair_mul_double(x_27, now_y_pred);
            const lk_pair x_49 = lk_pair_mul_double(x_29, now_y_pred);
            const lk_pair x_57 = lk_pair_scaled(log1p_neg_y_pred, 2.0);
            const lk_pair neg_x_57_1 = lk_pair_neg(x_57);
            const lk_pair x_58 = lk_pair_add(x_5, neg_x_57_1);
            const double chosen_26_1 = c_1_eq_y_true ? lk_rounded(not_y_pred) : now_y_pred;
            const int c_0_eq_not_y_pred_1 = 0.0 == chosen_26_1;
            const double x_64_1 = x_45 / chosen_26_1;
            const double chosen_24_1 = c_0_eq_x_44 ? x_45 : x_64_1;
            const double limit_2_1 = c_0_lt_x_44 ? 0.0 : chosen_24_1;
            const double chosen_26_2 = c_1_eq_y_true ? lk_rounded(x_58) : lk_rounded(x_38);
            const int x_58_lt_c_minus_1500_1 = chosen_26_2 < (-1500.0);
            const double chosen_26_4 = c_1_eq_y_true ? now_y_pred : lk_rounded(not_y_pred);
            const int c_0_eq_y_pred_1 = 0.0 == chosen_26_4;
            const lk_pair chosen_26_5 = {c_1_eq_y_true ? log_y_pred.high : x_9.high, c_1_eq_y_true ? log_y_pred.low : x_9.low};
            const lk_pair chosen_26_6 = {c_1_eq_y_true ? now_y_pred : not_y_pred.high, c_1_eq_y_true ? 0.0 : not_y_pred.low};
            const lk_pair x_53_1 = lk_pair_mul(chosen_26_6, chosen_26_6);
            const lk_pair x_54_1 = lk_pair_mul_double(x_53_1, gamma[i]);
            const lk_pair x_55_1 = lk_pair_mul(chosen_26_5, x_54_1);
            const lk_pair chosen_21_1 = {c_0_eq_y_pred_1 ? 0.0 : x_55_1.high, c_0_eq_y_pred_1 ? 0.0 : x_55_1.low};
            const lk_pair chosen_22_1 = {c_0_eq_gamma ? 0.0 : chosen_21_1.high, c_0_eq_gamma ? 0.0 : chosen_21_1.low};
            const lk_pair chosen_26_7 = {c_1_eq_y_true ? x_49.high : not_y_pred.high, c_1_eq_y_true ? x_49.low : not_y_pred.low};
            const lk_pair chosen_26_8 = {c_1_eq_y_true ? now_y_pred : x_30.high, c_1_eq_y_true ? 0.0 : x_30.low};
            const lk_pair x_50_1 = lk_pair_mul(chosen_26_7, chosen_26_8);
            const lk_pair x_51_1 = lk_pair_mul(chosen_26_5, x_50_1);
            const lk_pair chosen_19_1 = {c_0_eq_gamma ? 0.0 : x_51_1.high, c_0_eq_gamma ? 0.0 : x_51_1.low};
            const lk_pair chosen_20_1 = {c_0_eq_y_pred_1 ? 0.0 : chosen_19_1.high, c_0_eq_y_pred_1 ? 0.0 : chosen_19_1.low};
            const lk_pair neg_chosen_20_1_1 = lk_pair_neg(chosen_20_1);
            const lk_pair chosen_26_9 = {c_1_eq_y_true ? not_y_pred.high : x_26, c_1_eq_y_true ? not_y_pred.low : 0.0};
            const lk_pair x_34_1 = lk_pair_mul(not_y_pred, chosen_26_9);
            const lk_pair chosen_26_10 = {c_1_eq_y_true ? x_47.high : now_y_pred, c_1_eq_y_true ? x_47.low : 0.0};
            const lk_pair x_48_1 = lk_pair_add(x_34_1, chosen_26_10);
            const lk_pair x_52_1 = lk_pair_add(neg_chosen_20_1_1, x_48_1);
            const lk_pair x_56_1 = lk_pair_add(chosen_22_1, x_52_1);
            const lk_pair x_60_1 = lk_pair_div(x_56_1, chosen_26_6);
            const lk_pair x_61_1 = lk_pair_div(x_60_1, chosen_26_6);
            const lk_pair x_62_1 = lk_pair_mul(half_power_4_1, x_61_1);
            const lk_pair x_63_1 = lk_pair_mul(half_power_4_1, x_62_1);
            const lk_pair chosen_23_1 = {x_58_lt_c_minus_1500_1 ? 0.0 : x_63_1.high, x_58_lt_c_minus_1500_1 ? 0.0 : x_63_1.low};
            const lk_pair chosen_25_1 = {c_0_eq_not_y_pred_1 ? limit_2_1 : chosen_23_1.high, c_0_eq_not_y_pred_1 ? 0.0 : chosen_23_1.low};
            hessian[i] = lk_rounded(chosen_25_1);
        }
}

/* binary_focal_crossentropy_u10: otherwise */
static void binary_focal_crossentropy_u10_case_4(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
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
        log1p_neg_y_pred_high[i] = neg_y_pred_1;
        log1p_neg_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

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
    lk_block_pair_log1p_fine(n, log1p_x_6_high, log1p_x_6_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
        const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
        const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
        const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
        const lk_pair x_3 = lk_pair_add(x_1, x_2);
        log_x_3_high[i] = x_3.high;
        log_x_3_low[i] = x_3.low;
    }
    lk_block_pair_log_fine(n, log_x_3_high, log_x_3_low);

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
    lk_block_pair_log_fine(n, log_y_pred_high, log_y_pred_low);

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
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
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
            const lk_pair x_9 = lk_pair_mul(half_power, log1p_neg_y_pred);
            const lk_pair x_10 = lk_pair_mul(half_power, not_y_true);
            const lk_pair x_11 = lk_pair_mul(x_10, x_9);
            const lk_pair chosen_1 = {x_7_lt_c_minus_1500 ? 0.0 : x_11.high, x_7_lt_c_minus_1500 ? 0.0 : x_11.low};
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen_2 = {c_0_eq_not_y_true ? 0.0 : chosen_1.high, c_0_eq_not_y_true ? 0.0 : chosen_1.low};
            const lk_pair x_12 = lk_pair_mul(half_power, log_y_pred);
            const lk_pair x_13 = lk_pair_mul_double(half_power, y_true[i]);
            const lk_pair x_14 = lk_pair_mul(x_12, x_13);
            const lk_pair chosen_3 = {x_7_lt_c_minus_1500 ? 0.0 : x_14.high, x_7_lt_c_minus_1500 ? 0.0 : x_14.low};
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_4 = {c_0_eq_y_true ? 0.0 : chosen_3.high, c_0_eq_y_true ? 0.0 : chosen_3.low};
            const lk_pair neg_chosen_2_1 = lk_pair_neg(chosen_2);
            const lk_pair neg_chosen_4_1 = lk_pair_neg(chosen_4);
            const lk_pair x_15 = lk_pair_add(neg_chosen_2_1, neg_chosen_4_1);
            value[i] = lk_rounded(x_15);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
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
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_16 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_17 = lk_pair_mul_double(x_16, y_pred[i]);
            const lk_pair x_18 = lk_pair_mul_double(x_17, y_pred[i]);
            const lk_pair x_19 = lk_pair_mul_double(x_16, gamma[i]);
            const lk_pair x_20 = lk_pair_mul(log1p_neg_y_pred, x_19);
            const lk_pair x_21 = lk_pair_mul(not_y_pred, x_20);
            const lk_pair x_22 = lk_pair_mul_double(x_21, y_pred[i]);
            const lk_pair chosen_5 = {c_0_eq_not_y_true ? 0.0 : x_22.high, c_0_eq_not_y_true ? 0.0 : x_22.low};
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair chosen_6 = {c_0_eq_gamma ? 0.0 : chosen_5.high, c_0_eq_gamma ? 0.0 : chosen_5.low};
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair chosen_7 = {c_0_eq_not_y_pred ? 0.0 : chosen_6.high, c_0_eq_not_y_pred ? 0.0 : chosen_6.low};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen_8 = {c_0_eq_y_pred ? 0.0 : chosen_7.high, c_0_eq_y_pred ? 0.0 : chosen_7.low};
            const lk_pair neg_chosen_8_1 = lk_pair_neg(chosen_8);
            const lk_pair x_23 = lk_pair_add(neg_chosen_8_1, x_18);
            const lk_pair x_24 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const lk_pair x_25 = lk_pair_mul(not_y_pred, x_24);
            const lk_pair x_26 = lk_pair_mul(not_y_true, x_25);
            const lk_pair x_27 = lk_pair_mul_double(x_26, y_pred[i]);
            const lk_pair x_28 = lk_pair_mul_double(x_27, y_true[i]);
            const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_28.high, c_0_eq_gamma ? 0.0 : x_28.low};
            const lk_pair chosen_10 = {c_0_eq_not_y_pred ? 0.0 : chosen_9.high, c_0_eq_not_y_pred ? 0.0 : chosen_9.low};
            const lk_pair chosen_11 = {c_0_eq_not_y_true ? 0.0 : chosen_10.high, c_0_eq_not_y_true ? 0.0 : chosen_10.low};
            const lk_pair chosen_12 = {c_0_eq_y_pred ? 0.0 : chosen_11.high, c_0_eq_y_pred ? 0.0 : chosen_11.low};
            const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
            const lk_pair neg_chosen_13_1 = lk_pair_neg(chosen_13);
            const lk_pair x_29 = lk_pair_add(neg_chosen_13_1, x_23);
            const lk_pair x_30 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_31 = lk_pair_mul_double(x_30, y_true[i]);
            const lk_pair x_32 = lk_pair_mul_double(x_31, y_true[i]);
            const lk_pair x_33 = lk_pair_sub(x_29, x_32);
            const lk_pair x_34 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_35 = lk_pair_mul_double(x_34, gamma[i]);
            const lk_pair x_36 = lk_pair_mul(log_y_pred, x_35);
            const lk_pair x_37 = lk_pair_mul(not_y_pred, x_36);
            const lk_pair x_38 = lk_pair_mul_double(x_37, y_pred[i]);
            const lk_pair chosen_14 = {c_0_eq_y_true ? 0.0 : x_38.high, c_0_eq_y_true ? 0.0 : x_38.low};
            const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : chosen_14.high, c_0_eq_gamma ? 0.0 : chosen_14.low};
            const lk_pair chosen_16 = {c_0_eq_not_y_pred ? 0.0 : chosen_15.high, c_0_eq_not_y_pred ? 0.0 : chosen_15.low};
            const lk_pair chosen_17 = {c_0_eq_y_pred ? 0.0 : chosen_16.high, c_0_eq_y_pred ? 0.0 : chosen_16.low};
            const lk_pair x_39 = lk_pair_add(chosen_17, x_33);
            const lk_pair x_40 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const lk_pair x_41 = lk_pair_mul(not_y_pred, x_40);
            const lk_pair x_42 = lk_pair_mul(not_y_true, x_41);
            const lk_pair x_43 = lk_pair_mul_double(x_42, y_pred[i]);
            const lk_pair x_44 = lk_pair_mul_double(x_43, y_true[i]);
            const lk_pair chosen_18 = {c_0_eq_gamma ? 0.0 : x_44.high, c_0_eq_gamma ? 0.0 : x_44.low};
            const lk_pair chosen_19 = {c_0_eq_not_y_pred ? 0.0 : chosen_18.high, c_0_eq_not_y_pred ? 0.0 : chosen_18.low};
            const lk_pair chosen_20 = {c_0_eq_not_y_true ? 0.0 : chosen_19.high, c_0_eq_not_y_true ? 0.0 : chosen_19.low};
            const lk_pair chosen_21 = {c_0_eq_y_pred ? 0.0 : chosen_20.high, c_0_eq_y_pred ? 0.0 : chosen_20.low};
            const lk_pair chosen_22 = {c_0_eq_y_true ? 0.0 : chosen_21.high, c_0_eq_y_true ? 0.0 : chosen_21.low};
            const lk_pair x_45 = lk_pair_add(chosen_22, x_39);
            const lk_pair x_46 = lk_pair_sub(x_7, log_y_pred);
            const lk_pair neg_chosen_1 = lk_pair_neg(chosen);
            const lk_pair x_47 = lk_pair_add(neg_chosen_1, x_46);
            const int x_47_lt_c_minus_1500 = x_47.high < (-1500.0);
            const lk_pair x_49 = lk_pair_div(x_45, not_y_pred);
            const lk_pair x_50 = lk_pair_mul(half_power_1, x_49);
            const lk_pair x_51 = lk_pair_mul(half_power_1, x_50);
            const lk_pair chosen_23 = {x_47_lt_c_minus_1500 ? 0.0 : x_51.high, x_47_lt_c_minus_1500 ? 0.0 : x_51.low};
            gradient[i] = lk_rounded(chosen_23);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
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
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_16 = lk_pair_mul(not_y_true, not_y_true);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair x_30 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_34 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_52 = lk_pair_mul(not_y_pred, x_30);
            const lk_pair x_53 = lk_pair_mul(not_y_pred, x_52);
            const lk_pair x_54 = lk_pair_mul_double(x_53, y_true[i]);
            const lk_pair x_55 = lk_pair_mul_double(x_54, y_true[i]);
            const lk_pair x_56 = lk_pair_mul_double(x_55, y_true[i]);
            const lk_pair x_57 = lk_product(y_pred[i], y_pred[i]);
            const lk_pair x_58 = lk_pair_mul_double(x_57, y_pred[i]);
            const lk_pair x_59 = lk_pair_mul_double(x_58, y_pred[i]);
            const lk_pair x_60 = lk_pair_mul(not_y_true, x_59);
            const lk_pair x_61 = lk_pair_mul(not_y_true, x_60);
            const lk_pair x_62 = lk_pair_mul(not_y_true, x_61);
            const lk_pair x_63 = lk_pair_add(x_56, x_62);
            const lk_pair x_64 = lk_pair_scaled(not_y_true, 2.0);
            const lk_pair x_65 = lk_pair_mul(not_y_true, x_64);
            const lk_pair x_66 = lk_pair_mul(not_y_true, x_65);
            const lk_pair x_67 = lk_pair_mul_double(x_66, y_pred[i]);
            const lk_pair x_68 = lk_pair_mul_double(x_67, y_pred[i]);
            const lk_pair x_69 = lk_pair_mul_double(x_68, y_pred[i]);
            const lk_pair x_70 = lk_pair_mul_double(x_69, gamma[i]);
            const lk_pair x_71 = lk_pair_mul(not_y_pred, x_70);
            const lk_pair x_72 = lk_pair_add(x_63, x_71);
            const lk_pair x_73 = lk_pair_scaled(not_y_pred, 2.0);
            const lk_pair x_74 = lk_pair_mul(not_y_pred, x_73);
            const lk_pair x_75 = lk_pair_mul(not_y_pred, x_74);
            const lk_pair x_76 = lk_pair_mul_double(x_75, y_true[i]);
            const lk_pair x_77 = lk_pair_mul_double(x_76, y_true[i]);
            const lk_pair x_78 = lk_pair_mul_double(x_77, y_true[i]);
            const lk_pair x_79 = lk_pair_mul_double(x_78, gamma[i]);
            const lk_pair x_80 = lk_pair_mul_double(x_79, y_pred[i]);
            const lk_pair x_81 = lk_pair_add(x_72, x_80);
            const lk_pair x_82 = lk_product(2.0, y_pred[i]);
            const lk_pair x_83 = lk_pair_mul_double(x_82, y_pred[i]);
            const lk_pair x_84 = lk_pair_mul_double(x_83, y_pred[i]);
            const lk_pair x_85 = lk_pair_mul(not_y_true, x_84);
            const lk_pair x_86 = lk_pair_mul(not_y_true, x_85);
            const lk_pair x_87 = lk_pair_mul(not_y_pred, x_86);
            const lk_pair x_88 = lk_pair_mul_double(x_87, y_true[i]);
            const lk_pair x_89 = lk_pair_add(x_81, x_88);
            const lk_pair x_90 = lk_pair_mul_double(x_30, y_pred[i]);
            const lk_pair x_91 = lk_pair_mul_double(x_90, y_pred[i]);
            const lk_pair x_92 = lk_pair_mul_double(x_91, y_true[i]);
            const lk_pair x_93 = lk_pair_mul_double(x_92, y_true[i]);
            const lk_pair x_94 = lk_pair_mul(not_y_true, x_93);
            const lk_pair x_95 = lk_pair_add(x_89, x_94);
            const lk_pair x_96 = lk_pair_mul(not_y_true, x_30);
            const lk_pair x_97 = lk_pair_mul(not_y_true, x_96);
            const lk_pair x_98 = lk_pair_mul_double(x_97, y_pred[i]);
            const lk_pair x_99 = lk_pair_mul_double(x_98, y_pred[i]);
            const lk_pair x_100 = lk_pair_mul_double(x_99, y_true[i]);
            const lk_pair x_101 = lk_pair_add(x_100, x_95);
            const lk_pair x_102 = lk_pair_mul(not_y_true, x_77);
            const lk_pair x_103 = lk_pair_mul_double(x_102, y_pred[i]);
            const lk_pair x_104 = lk_pair_add(x_101, x_103);
            const lk_pair x_105 = lk_pair_mul(not_y_true, x_16);
            const lk_pair x_106 = lk_pair_mul_double(x_105, gamma[i]);
            const lk_pair x_107 = lk_pair_mul_double(x_106, gamma[i]);
            const lk_pair x_108 = lk_pair_mul(not_y_pred, x_107);
            const lk_pair x_109 = lk_pair_mul(not_y_pred, x_108);
            const lk_pair x_110 = lk_pair_mul_double(x_109, y_pred[i]);
            const lk_pair x_111 = lk_pair_mul_double(x_110, y_pred[i]);
            const lk_pair x_112 = lk_pair_mul(log1p_neg_y_pred, x_111);
            const lk_pair chosen_24 = {c_0_eq_not_y_true ? 0.0 : x_112.high, c_0_eq_not_y_true ? 0.0 : x_112.low};
            const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : chosen_24.high, c_0_eq_gamma ? 0.0 : chosen_24.low};
            const lk_pair chosen_26 = {c_0_eq_not_y_pred ? 0.0 : chosen_25.high, c_0_eq_not_y_pred ? 0.0 : chosen_25.low};
            const lk_pair chosen_27 = {c_0_eq_y_pred ? 0.0 : chosen_26.high, c_0_eq_y_pred ? 0.0 : chosen_26.low};
            const lk_pair neg_chosen_27_1 = lk_pair_neg(chosen_27);
            const lk_pair x_113 = lk_pair_add(neg_chosen_27_1, x_104);
            const lk_pair x_114 = lk_pair_mul_double(x_34, y_true[i]);
            const lk_pair x_115 = lk_pair_mul_double(x_114, gamma[i]);
            const lk_pair x_116 = lk_pair_mul_double(x_115, gamma[i]);
            const lk_pair x_117 = lk_pair_mul(not_y_pred, x_116);
            const lk_pair x_118 = lk_pair_mul(not_y_pred, x_117);
            const lk_pair x_119 = lk_pair_mul_double(x_118, y_pred[i]);
            const lk_pair x_120 = lk_pair_mul_double(x_119, y_pred[i]);
            const lk_pair x_121 = lk_pair_mul(log_y_pred, x_120);
            const lk_pair chosen_28 = {c_0_eq_y_true ? 0.0 : x_121.high, c_0_eq_y_true ? 0.0 : x_121.low};
            const lk_pair chosen_29 = {c_0_eq_gamma ? 0.0 : chosen_28.high, c_0_eq_gamma ? 0.0 : chosen_28.low};
            const lk_pair chosen_30 = {c_0_eq_not_y_pred ? 0.0 : chosen_29.high, c_0_eq_not_y_pred ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {c_0_eq_y_pred ? 0.0 : chosen_30.high, c_0_eq_y_pred ? 0.0 : chosen_30.low};
            const lk_pair neg_chosen_31_1 = lk_pair_neg(chosen_31);
            const lk_pair x_122 = lk_pair_add(neg_chosen_31_1, x_113);
            const lk_pair x_123 = lk_pair_mul(not_y_true, x_74);
            const lk_pair x_124 = lk_pair_mul(not_y_true, x_123);
            const lk_pair x_125 = lk_pair_mul_double(x_124, y_pred[i]);
            const lk_pair x_126 = lk_pair_mul_double(x_125, y_pred[i]);
            const lk_pair x_127 = lk_pair_mul_double(x_126, gamma[i]);
            const lk_pair x_128 = lk_pair_mul(log1p_neg_y_pred, x_127);
            const lk_pair x_129 = lk_pair_mul_double(x_128, y_true[i]);
            const lk_pair chosen_32 = {c_0_eq_not_y_pred ? 0.0 : x_129.high, c_0_eq_not_y_pred ? 0.0 : x_129.low};
            const lk_pair chosen_33 = {c_0_eq_not_y_true ? 0.0 : chosen_32.high, c_0_eq_not_y_true ? 0.0 : chosen_32.low};
            const lk_pair chosen_34 = {c_0_eq_y_pred ? 0.0 : chosen_33.high, c_0_eq_y_pred ? 0.0 : chosen_33.low};
            const lk_pair chosen_35 = {c_0_eq_gamma ? 0.0 : chosen_34.high, c_0_eq_gamma ? 0.0 : chosen_34.low};
            const lk_pair chosen_36 = {c_0_eq_y_true ? 0.0 : chosen_35.high, c_0_eq_y_true ? 0.0 : chosen_35.low};
            const lk_pair neg_chosen_36_1 = lk_pair_neg(chosen_36);
            const lk_pair x_130 = lk_pair_add(neg_chosen_36_1, x_122);
            const lk_pair x_131 = lk_pair_mul_double(x_74, y_pred[i]);
            const lk_pair x_132 = lk_pair_mul_double(x_131, y_pred[i]);
            const lk_pair x_133 = lk_pair_mul_double(x_132, y_true[i]);
            const lk_pair x_134 = lk_pair_mul_double(x_133, y_true[i]);
            const lk_pair x_135 = lk_pair_mul_double(x_134, gamma[i]);
            const lk_pair x_136 = lk_pair_mul(log_y_pred, x_135);
            const lk_pair x_137 = lk_pair_mul(not_y_true, x_136);
            const lk_pair chosen_37 = {c_0_eq_not_y_pred ? 0.0 : x_137.high, c_0_eq_not_y_pred ? 0.0 : x_137.low};
            const lk_pair chosen_38 = {c_0_eq_y_pred ? 0.0 : chosen_37.high, c_0_eq_y_pred ? 0.0 : chosen_37.low};
            const lk_pair chosen_39 = {c_0_eq_y_true ? 0.0 : chosen_38.high, c_0_eq_y_true ? 0.0 : chosen_38.low};
            const lk_pair chosen_40 = {c_0_eq_gamma ? 0.0 : chosen_39.high, c_0_eq_gamma ? 0.0 : chosen_39.low};
            const lk_pair chosen_41 = {c_0_eq_not_y_true ? 0.0 : chosen_40.high, c_0_eq_not_y_true ? 0.0 : chosen_40.low};
            const lk_pair neg_chosen_41_1 = lk_pair_neg(chosen_41);
            const lk_pair x_138 = lk_pair_add(neg_chosen_41_1, x_130);
            const lk_pair x_139 = lk_product(gamma[i], gamma[i]);
            const lk_pair x_140 = lk_pair_mul(not_y_pred, x_139);
            const lk_pair x_141 = lk_pair_mul(not_y_pred, x_140);
            const lk_pair x_142 = lk_pair_mul_double(x_141, y_pred[i]);
            const lk_pair x_143 = lk_pair_mul_double(x_142, y_pred[i]);
            const lk_pair x_144 = lk_pair_mul_double(x_143, y_true[i]);
            const lk_pair x_145 = lk_pair_mul_double(x_144, y_true[i]);
            const lk_pair x_146 = lk_pair_mul(log1p_neg_y_pred, x_145);
            const lk_pair x_147 = lk_pair_mul(not_y_true, x_146);
            const lk_pair chosen_42 = {c_0_eq_gamma ? 0.0 : x_147.high, c_0_eq_gamma ? 0.0 : x_147.low};
            const lk_pair chosen_43 = {c_0_eq_not_y_pred ? 0.0 : chosen_42.high, c_0_eq_not_y_pred ? 0.0 : chosen_42.low};
            const lk_pair chosen_44 = {c_0_eq_y_pred ? 0.0 : chosen_43.high, c_0_eq_y_pred ? 0.0 : chosen_43.low};
            const lk_pair chosen_45 = {c_0_eq_y_true ? 0.0 : chosen_44.high, c_0_eq_y_true ? 0.0 : chosen_44.low};
            const lk_pair chosen_46 = {c_0_eq_not_y_true ? 0.0 : chosen_45.high, c_0_eq_not_y_true ? 0.0 : chosen_45.low};
            const lk_pair neg_chosen_46_1 = lk_pair_neg(chosen_46);
            const lk_pair x_148 = lk_pair_add(neg_chosen_46_1, x_138);
            const lk_pair x_149 = lk_pair_mul(not_y_true, x_141);
            const lk_pair x_150 = lk_pair_mul(not_y_true, x_149);
            const lk_pair x_151 = lk_pair_mul_double(x_150, y_pred[i]);
            const lk_pair x_152 = lk_pair_mul_double(x_151, y_pred[i]);
            const lk_pair x_153 = lk_pair_mul(log_y_pred, x_152);
            const lk_pair x_154 = lk_pair_mul_double(x_153, y_true[i]);
            const lk_pair chosen_47 = {c_0_eq_gamma ? 0.0 : x_154.high, c_0_eq_gamma ? 0.0 : x_154.low};
            const lk_pair chosen_48 = {c_0_eq_not_y_pred ? 0.0 : chosen_47.high, c_0_eq_not_y_pred ? 0.0 : chosen_47.low};
            const lk_pair chosen_49 = {c_0_eq_not_y_true ? 0.0 : chosen_48.high, c_0_eq_not_y_true ? 0.0 : chosen_48.low};
            const lk_pair chosen_50 = {c_0_eq_y_pred ? 0.0 : chosen_49.high, c_0_eq_y_pred ? 0.0 : chosen_49.low};
            const lk_pair chosen_51 = {c_0_eq_y_true ? 0.0 : chosen_50.high, c_0_eq_y_true ? 0.0 : chosen_50.low};
            const lk_pair neg_chosen_51_1 = lk_pair_neg(chosen_51);
            const lk_pair x_155 = lk_pair_add(neg_chosen_51_1, x_148);
            const lk_pair x_156 = lk_pair_mul(not_y_pred, x_105);
            const lk_pair x_157 = lk_pair_mul(not_y_pred, x_156);
            const lk_pair x_158 = lk_pair_mul_double(x_157, y_pred[i]);
            const lk_pair x_159 = lk_pair_mul_double(x_158, y_pred[i]);
            const lk_pair x_160 = lk_pair_mul_double(x_159, gamma[i]);
            const lk_pair x_161 = lk_pair_mul(log1p_neg_y_pred, x_160);
            const lk_pair chosen_52 = {c_0_eq_not_y_true ? 0.0 : x_161.high, c_0_eq_not_y_true ? 0.0 : x_161.low};
            const lk_pair chosen_53 = {c_0_eq_not_y_pred ? 0.0 : chosen_52.high, c_0_eq_not_y_pred ? 0.0 : chosen_52.low};
            const lk_pair chosen_54 = {c_0_eq_y_pred ? 0.0 : chosen_53.high, c_0_eq_y_pred ? 0.0 : chosen_53.low};
            const lk_pair chosen_55 = {c_0_eq_gamma ? 0.0 : chosen_54.high, c_0_eq_gamma ? 0.0 : chosen_54.low};
            const lk_pair x_162 = lk_pair_add(chosen_55, x_155);
            const lk_pair x_163 = lk_pair_mul(not_y_pred, x_114);
            const lk_pair x_164 = lk_pair_mul(not_y_pred, x_163);
            const lk_pair x_165 = lk_pair_mul_double(x_164, y_pred[i]);
            const lk_pair x_166 = lk_pair_mul_double(x_165, y_pred[i]);
            const lk_pair x_167 = lk_pair_mul_double(x_166, gamma[i]);
            const lk_pair x_168 = lk_pair_mul(log_y_pred, x_167);
            const lk_pair chosen_56 = {c_0_eq_y_true ? 0.0 : x_168.high, c_0_eq_y_true ? 0.0 : x_168.low};
            const lk_pair chosen_57 = {c_0_eq_not_y_pred ? 0.0 : chosen_56.high, c_0_eq_not_y_pred ? 0.0 : chosen_56.low};
            const lk_pair chosen_58 = {c_0_eq_y_pred ? 0.0 : chosen_57.high, c_0_eq_y_pred ? 0.0 : chosen_57.low};
            const lk_pair chosen_59 = {c_0_eq_gamma ? 0.0 : chosen_58.high, c_0_eq_gamma ? 0.0 : chosen_58.low};
            const lk_pair x_169 = lk_pair_add(chosen_59, x_162);
            const lk_pair x_175 = lk_pair_mul_double(x_86, gamma[i]);
            const lk_pair x_176 = lk_pair_mul(not_y_pred, x_175);
            const lk_pair x_177 = lk_pair_mul_double(x_176, y_true[i]);
            const lk_pair neg_x_177_1 = lk_pair_neg(x_177);
            const lk_pair x_178 = lk_pair_add(x_169, neg_x_177_1);
            const lk_pair x_184 = lk_pair_mul_double(x_77, gamma[i]);
            const lk_pair x_185 = lk_pair_mul(not_y_true, x_184);
            const lk_pair x_186 = lk_pair_mul_double(x_185, y_pred[i]);
            const lk_pair neg_x_186_1 = lk_pair_neg(x_186);
            const lk_pair x_187 = lk_pair_add(x_178, neg_x_186_1);
            const lk_pair x_188 = lk_pair_mul_double(x_93, gamma[i]);
            const lk_pair x_189 = lk_pair_mul(log1p_neg_y_pred, x_188);
            const lk_pair x_190 = lk_pair_mul(not_y_true, x_189);
            const lk_pair chosen_60 = {c_0_eq_not_y_pred ? 0.0 : x_190.high, c_0_eq_not_y_pred ? 0.0 : x_190.low};
            const lk_pair chosen_61 = {c_0_eq_y_pred ? 0.0 : chosen_60.high, c_0_eq_y_pred ? 0.0 : chosen_60.low};
            const lk_pair chosen_62 = {c_0_eq_y_true ? 0.0 : chosen_61.high, c_0_eq_y_true ? 0.0 : chosen_61.low};
            const lk_pair chosen_63 = {c_0_eq_gamma ? 0.0 : chosen_62.high, c_0_eq_gamma ? 0.0 : chosen_62.low};
            const lk_pair chosen_64 = {c_0_eq_not_y_true ? 0.0 : chosen_63.high, c_0_eq_not_y_true ? 0.0 : chosen_63.low};
            const lk_pair x_191 = lk_pair_add(chosen_64, x_187);
            const lk_pair x_192 = lk_pair_mul_double(x_99, gamma[i]);
            const lk_pair x_193 = lk_pair_mul(log_y_pred, x_192);
            const lk_pair x_194 = lk_pair_mul_double(x_193, y_true[i]);
            const lk_pair chosen_65 = {c_0_eq_not_y_pred ? 0.0 : x_194.high, c_0_eq_not_y_pred ? 0.0 : x_194.low};
            const lk_pair chosen_66 = {c_0_eq_not_y_true ? 0.0 : chosen_65.high, c_0_eq_not_y_true ? 0.0 : chosen_65.low};
            const lk_pair chosen_67 = {c_0_eq_y_pred ? 0.0 : chosen_66.high, c_0_eq_y_pred ? 0.0 : chosen_66.low};
            const lk_pair chosen_68 = {c_0_eq_gamma ? 0.0 : chosen_67.high, c_0_eq_gamma ? 0.0 : chosen_67.low};
            const lk_pair chosen_69 = {c_0_eq_y_true ? 0.0 : chosen_68.high, c_0_eq_y_true ? 0.0 : chosen_68.low};
            const lk_pair x_195 = lk_pair_add(chosen_69, x_191);
            const lk_pair x_196 = lk_product(2.0, gamma[i]);
            const lk_pair x_197 = lk_pair_mul_double(x_196, gamma[i]);
            const lk_pair x_198 = lk_pair_mul(not_y_pred, x_197);
            const lk_pair x_199 = lk_pair_mul(not_y_pred, x_198);
            const lk_pair x_200 = lk_pair_mul(not_y_true, x_199);
            const lk_pair x_201 = lk_pair_mul(not_y_true, x_200);
            const lk_pair x_202 = lk_pair_mul_double(x_201, y_pred[i]);
            const lk_pair x_203 = lk_pair_mul_double(x_202, y_pred[i]);
            const lk_pair x_204 = lk_pair_mul(log1p_neg_y_pred, x_203);
            const lk_pair x_205 = lk_pair_mul_double(x_204, y_true[i]);
            const lk_pair chosen_70 = {c_0_eq_gamma ? 0.0 : x_205.high, c_0_eq_gamma ? 0.0 : x_205.low};
            const lk_pair chosen_71 = {c_0_eq_not_y_pred ? 0.0 : chosen_70.high, c_0_eq_not_y_pred ? 0.0 : chosen_70.low};
            const lk_pair chosen_72 = {c_0_eq_not_y_true ? 0.0 : chosen_71.high, c_0_eq_not_y_true ? 0.0 : chosen_71.low};
            const lk_pair chosen_73 = {c_0_eq_y_pred ? 0.0 : chosen_72.high, c_0_eq_y_pred ? 0.0 : chosen_72.low};
            const lk_pair chosen_74 = {c_0_eq_y_true ? 0.0 : chosen_73.high, c_0_eq_y_true ? 0.0 : chosen_73.low};
            const lk_pair x_206 = lk_pair_add(chosen_74, x_195);
            const lk_pair x_207 = lk_pair_mul_double(x_199, y_pred[i]);
            const lk_pair x_208 = lk_pair_mul_double(x_207, y_pred[i]);
            const lk_pair x_209 = lk_pair_mul_double(x_208, y_true[i]);
            const lk_pair x_210 = lk_pair_mul_double(x_209, y_true[i]);
            const lk_pair x_211 = lk_pair_mul(log_y_pred, x_210);
            const lk_pair x_212 = lk_pair_mul(not_y_true, x_211);
            const lk_pair chosen_75 = {c_0_eq_gamma ? 0.0 : x_212.high, c_0_eq_gamma ? 0.0 : x_212.low};
            const lk_pair chosen_76 = {c_0_eq_not_y_pred ? 0.0 : chosen_75.high, c_0_eq_not_y_pred ? 0.0 : chosen_75.low};
            const lk_pair chosen_77 = {c_0_eq_y_pred ? 0.0 : chosen_76.high, c_0_eq_y_pred ? 0.0 : chosen_76.low};
            const lk_pair chosen_78 = {c_0_eq_y_true ? 0.0 : chosen_77.high, c_0_eq_y_true ? 0.0 : chosen_77.low};
            const lk_pair chosen_79 = {c_0_eq_not_y_true ? 0.0 : chosen_78.high, c_0_eq_not_y_true ? 0.0 : chosen_78.low};
            const lk_pair x_213 = lk_pair_add(chosen_79, x_206);
            const lk_pair x_214 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_215 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_214_1 = lk_pair_neg(x_214);
            const lk_pair x_216 = lk_pair_add(neg_x_214_1, x_7);
            const lk_pair neg_x_215_1 = lk_pair_neg(x_215);
            const lk_pair x_217 = lk_pair_add(neg_x_215_1, x_216);
            const int x_217_lt_c_minus_1500 = x_217.high < (-1500.0);
            const lk_pair x_219 = lk_pair_div(x_213, not_y_pred);
            const lk_pair x_220 = lk_pair_div(x_219, not_y_pred);
            const lk_pair x_221 = lk_pair_mul(half_power_2, x_220);
            const lk_pair x_222 = lk_pair_mul(half_power_2, x_221);
            const lk_pair chosen_80 = {x_217_lt_c_minus_1500 ? 0.0 : x_222.high, x_217_lt_c_minus_1500 ? 0.0 : x_222.low};
            hessian[i] = lk_rounded(chosen_80);
        }
}

const lk_kernel LK_LEVEL(lk_binary_focal_crossentropy_u10) = {
    .name = "binary_focal_crossentropy_u10",
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
            .block = binary_focal_crossentropy_u10_case_0,
        },
        {
            .guard_count = 2,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_u10_case_1,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
            },
            .block = binary_focal_crossentropy_u10_case_2,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_u10_case_3,
        },
        {
            .guard_count = 0,
            .block = binary_focal_crossentropy_u10_case_4,
        },
    },
};
