/* binary_focal_crossentropy: Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.
 *
 * Generated from definitions/binary_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_focal_crossentropy.txt
 *
 * binary_focal_crossentropy_clipped_u10 = (-y*log(clip(p, low, high)) - (1 - y)*log(1 - clip(p, low,
 *     high)))*(-y*clip(p, low, high) - (1 - y)*(1 - clip(p, low, high)) + 1)**gamma
 *     target y_true row [0, 1]
 *     prediction y_pred row [0, 1]
 *     parameter gamma row [0, inf] default 2
 *     parameter low row [0, 1] default 1/10000000
 *     parameter high row [0, 1] default 9999999/10000000
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

/* binary_focal_crossentropy_clipped_u10: gamma in {0} */
static void binary_focal_crossentropy_clipped_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log_clipped_high[LK_BLOCK];
    double log_clipped_low[LK_BLOCK];

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

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul(neg_log1p_neg_y_pred, not_y_true);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen = {c_0_eq_not_y_true ? 0.0 : x_1.high, c_0_eq_not_y_true ? 0.0 : x_1.low};
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_1 = {clipped_eq_y_pred ? chosen.high : 0.0, clipped_eq_y_pred ? chosen.low : 0.0};
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_3 = lk_pair_mul_double(neg_log_y_pred, y_true[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : x_3.high, c_0_eq_y_true ? 0.0 : x_3.low};
            const lk_pair chosen_3 = {clipped_eq_y_pred ? chosen_2.high : 0.0, clipped_eq_y_pred ? chosen_2.low : 0.0};
            const lk_pair x_4 = lk_pair_add(chosen_1, chosen_3);
            const lk_pair neg_log1p_neg_clipped = lk_pair_neg(log1p_neg_clipped);
            const lk_pair x_5 = lk_pair_mul(neg_log1p_neg_clipped, not_y_true);
            const lk_pair chosen_4 = {c_0_eq_not_y_true ? 0.0 : x_5.high, c_0_eq_not_y_true ? 0.0 : x_5.low};
            const lk_pair chosen_5 = {clipped_eq_y_pred ? 0.0 : chosen_4.high, clipped_eq_y_pred ? 0.0 : chosen_4.low};
            const lk_pair neg_log_clipped = lk_pair_neg(log_clipped);
            const lk_pair x_6 = lk_pair_mul_double(neg_log_clipped, y_true[i]);
            const lk_pair chosen_6 = {c_0_eq_y_true ? 0.0 : x_6.high, c_0_eq_y_true ? 0.0 : x_6.low};
            const lk_pair chosen_7 = {clipped_eq_y_pred ? 0.0 : chosen_6.high, clipped_eq_y_pred ? 0.0 : chosen_6.low};
            const lk_pair x_7 = lk_pair_add(chosen_5, chosen_7);
            const lk_pair x_8 = lk_pair_add(x_4, x_7);
            value[i] = lk_rounded(x_8);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_9 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair chosen_8 = {c_0_eq_not_y_true ? 0.0 : x_9.high, c_0_eq_not_y_true ? 0.0 : x_9.low};
            const lk_pair chosen_9 = {clipped_eq_y_pred ? chosen_8.high : 0.0, clipped_eq_y_pred ? chosen_8.low : 0.0};
            const lk_pair x_10 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair neg_x_10 = lk_pair_neg(x_10);
            const lk_pair chosen_10 = {c_0_eq_y_true ? 0.0 : neg_x_10.high, c_0_eq_y_true ? 0.0 : neg_x_10.low};
            const lk_pair chosen_11 = {clipped_eq_y_pred ? chosen_10.high : 0.0, clipped_eq_y_pred ? chosen_10.low : 0.0};
            const lk_pair x_11 = lk_pair_add(chosen_11, chosen_9);
            gradient[i] = lk_rounded(x_11);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_9 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair x_10 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair x_12 = lk_pair_div(x_9, not_y_pred);
            const lk_pair chosen_12 = {c_0_eq_not_y_true ? 0.0 : x_12.high, c_0_eq_not_y_true ? 0.0 : x_12.low};
            const lk_pair chosen_13 = {clipped_eq_y_pred ? chosen_12.high : 0.0, clipped_eq_y_pred ? chosen_12.low : 0.0};
            const lk_pair x_13 = lk_pair_div_double(x_10, y_pred[i]);
            const lk_pair chosen_14 = {c_0_eq_y_true ? 0.0 : x_13.high, c_0_eq_y_true ? 0.0 : x_13.low};
            const lk_pair chosen_15 = {clipped_eq_y_pred ? chosen_14.high : 0.0, clipped_eq_y_pred ? chosen_14.low : 0.0};
            const lk_pair x_14 = lk_pair_add(chosen_13, chosen_15);
            hessian[i] = lk_rounded(x_14);
        }
}

/* binary_focal_crossentropy_clipped_u10: gamma in {2}, y_true in {0, 1} */
static void binary_focal_crossentropy_clipped_u10_case_1(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double log_clipped_high[LK_BLOCK];
    double log_clipped_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred_1 = -y_pred[i];
        log1p_neg_y_pred_high[i] = neg_y_pred_1;
        log1p_neg_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_3 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    for (size_t i = 0; i < n; i++) {
        log_y_pred_high[i] = y_pred[i];
        log_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_3 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const double x_3 = low[i] > now_y_pred ? low[i] : now_y_pred;
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const int clipped_eq_y_pred = clipped == now_y_pred;
            const lk_pair x_4 = lk_product(clipped, clipped);
            const lk_pair x_5 = lk_pair_mul(log1p_neg_clipped, x_4);
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_9 = lk_pair_mul(not_clipped, not_clipped);
            const lk_pair x_10 = lk_pair_mul(log_clipped, x_9);
            const int c_0_eq_not_clipped = 0.0 == not_clipped.high;
            const lk_pair chosen_5 = {c_0_eq_not_clipped ? 0.0 : x_10.high, c_0_eq_not_clipped ? 0.0 : x_10.low};
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_7_1 = c_1_eq_y_true ? lk_rounded(not_y_pred) : now_y_pred;
            const int c_0_eq_not_y_pred_1 = 0.0 == chosen_7_1;
            const lk_pair chosen_7_2 = {c_1_eq_y_true ? log_y_pred.high : log1p_neg_y_pred.high, c_1_eq_y_true ? log_y_pred.low : log1p_neg_y_pred.low};
            const lk_pair chosen_7_3 = {c_1_eq_y_true ? not_y_pred.high : now_y_pred, c_1_eq_y_true ? not_y_pred.low : 0.0};
            const lk_pair x_7_1 = lk_pair_mul(chosen_7_3, chosen_7_3);
            const lk_pair x_8_1 = lk_pair_mul(chosen_7_2, x_7_1);
            const lk_pair chosen_3_1 = {c_0_eq_not_y_pred_1 ? 0.0 : x_8_1.high, c_0_eq_not_y_pred_1 ? 0.0 : x_8_1.low};
            const lk_pair chosen_4_1 = {clipped_eq_y_pred ? chosen_3_1.high : 0.0, clipped_eq_y_pred ? chosen_3_1.low : 0.0};
            const lk_pair neg_chosen_4_1_1 = lk_pair_neg(chosen_4_1);
            const lk_pair chosen_7_4 = {c_1_eq_y_true ? chosen_5.high : x_5.high, c_1_eq_y_true ? chosen_5.low : x_5.low};
            const lk_pair chosen_6_1 = {clipped_eq_y_pred ? 0.0 : chosen_7_4.high, clipped_eq_y_pred ? 0.0 : chosen_7_4.low};
            const lk_pair neg_chosen_6_1_1 = lk_pair_neg(chosen_6_1);
            const lk_pair x_11_1 = lk_pair_add(neg_chosen_4_1_1, neg_chosen_6_1_1);
            value[i] = lk_rounded(x_11_1);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_3 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_12 = lk_pair_scaled(log1p_neg_y_pred, 2.0);
            const lk_pair x_13 = lk_pair_mul(not_y_pred, x_12);
            const lk_pair chosen_8 = {c_0_eq_not_y_pred ? 0.0 : x_13.high, c_0_eq_not_y_pred ? 0.0 : x_13.low};
            const lk_pair neg_chosen_8_1 = lk_pair_neg(chosen_8);
            const lk_pair x_14 = lk_pair_add_double(neg_chosen_8_1, y_pred[i]);
            const lk_pair x_15 = lk_double_div_pair(y_pred[i], not_y_pred);
            const lk_pair x_16 = lk_pair_mul(x_14, x_15);
            const double chosen_9 = c_0_eq_y_pred ? 0.0 : lk_rounded(x_16);
            const double chosen_10 = clipped_eq_y_pred ? chosen_9 : 0.0;
            const lk_pair x_17 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_18 = lk_pair_mul_double(x_17, y_pred[i]);
            const lk_pair chosen_11 = {c_0_eq_y_pred ? 0.0 : x_18.high, c_0_eq_y_pred ? 0.0 : x_18.low};
            const lk_pair neg_chosen_11_1 = lk_pair_neg(chosen_11);
            const lk_pair x_19 = lk_pair_add(neg_chosen_11_1, not_y_pred);
            const lk_pair x_20 = lk_pair_div_double(not_y_pred, y_pred[i]);
            const lk_pair x_21 = lk_pair_mul(x_19, x_20);
            const lk_pair chosen_12 = {c_0_eq_not_y_pred ? 0.0 : x_21.high, c_0_eq_not_y_pred ? 0.0 : x_21.low};
            const lk_pair chosen_13 = {clipped_eq_y_pred ? chosen_12.high : 0.0, clipped_eq_y_pred ? chosen_12.low : 0.0};
            const lk_pair chosen_14 = {c_1_eq_y_true ? chosen_13.high : chosen_10, c_1_eq_y_true ? chosen_13.low : 0.0};
            const double less_chosen_14_1 = 0.0 - lk_rounded(chosen_14);
            gradient[i] = c_1_eq_y_true ? less_chosen_14_1 : lk_rounded(chosen_14);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair x_1 = lk_product(now_y_pred, now_y_pred);
            const int c_0_eq_y_pred = 0.0 == now_y_pred;
            const double x_3 = low[i] > now_y_pred ? low[i] : now_y_pred;
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const int clipped_eq_y_pred = clipped == now_y_pred;
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const lk_pair x_7 = lk_pair_mul(not_y_pred, not_y_pred);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_22 = lk_pair_scaled(not_y_pred, 2.0);
            const lk_pair x_23 = lk_pair_mul(not_y_pred, x_22);
            const lk_pair x_24 = lk_pair_mul(log1p_neg_y_pred, x_23);
            const lk_pair chosen_15 = {c_0_eq_not_y_pred ? 0.0 : x_24.high, c_0_eq_not_y_pred ? 0.0 : x_24.low};
            const lk_pair neg_chosen_15_1 = lk_pair_neg(chosen_15);
            const lk_pair x_25 = lk_pair_add(neg_chosen_15_1, x_1);
            const lk_pair x_26 = lk_pair_scaled(not_y_pred, 4.0);
            const lk_pair x_27 = lk_pair_mul_double(x_26, now_y_pred);
            const double x_31 = 2.0 * now_y_pred;
            const lk_pair x_32 = lk_product(x_31, now_y_pred);
            const lk_pair x_33 = lk_pair_mul(log_y_pred, x_32);
            const lk_pair chosen_17 = {c_0_eq_y_pred ? 0.0 : x_33.high, c_0_eq_y_pred ? 0.0 : x_33.low};
            const lk_pair neg_chosen_17_1 = lk_pair_neg(chosen_17);
            const lk_pair x_34 = lk_pair_add(neg_chosen_17_1, x_7);
            const lk_pair chosen_19_1 = {c_1_eq_y_true ? x_27.high : x_25.high, c_1_eq_y_true ? x_27.low : x_25.low};
            const lk_pair chosen_19_2 = {c_1_eq_y_true ? x_34.high : x_27.high, c_1_eq_y_true ? x_34.low : x_27.low};
            const lk_pair x_35_1 = lk_pair_add(chosen_19_1, chosen_19_2);
            const lk_pair chosen_19_3 = {c_1_eq_y_true ? now_y_pred : not_y_pred.high, c_1_eq_y_true ? 0.0 : not_y_pred.low};
            const lk_pair x_36_1 = lk_pair_div(x_35_1, chosen_19_3);
            const lk_pair x_37_1 = lk_pair_div(x_36_1, chosen_19_3);
            hessian[i] = clipped_eq_y_pred ? lk_rounded(x_37_1) : 0.0;
        }
}

/* binary_focal_crossentropy_clipped_u10: gamma in {2} */
static void binary_focal_crossentropy_clipped_u10_case_2(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log_clipped_high[LK_BLOCK];
    double log_clipped_low[LK_BLOCK];

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

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
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
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_1 = {clipped_eq_y_pred ? chosen.high : 0.0, clipped_eq_y_pred ? chosen.low : 0.0};
            const lk_pair x_8 = lk_pair_mul(log_y_pred, x_4);
            const lk_pair x_9 = lk_pair_mul_double(x_8, y_true[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : x_9.high, c_0_eq_y_true ? 0.0 : x_9.low};
            const lk_pair chosen_3 = {clipped_eq_y_pred ? chosen_2.high : 0.0, clipped_eq_y_pred ? chosen_2.low : 0.0};
            const lk_pair neg_chosen_1_1 = lk_pair_neg(chosen_1);
            const lk_pair neg_chosen_3_1 = lk_pair_neg(chosen_3);
            const lk_pair x_10 = lk_pair_add(neg_chosen_1_1, neg_chosen_3_1);
            const lk_pair x_11 = lk_pair_mul_double(not_y_true, clipped);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_12 = lk_pair_mul_double(not_clipped, y_true[i]);
            const lk_pair x_13 = lk_pair_add(x_11, x_12);
            const lk_pair x_14 = lk_pair_mul(x_13, x_13);
            const lk_pair x_15 = lk_pair_mul(log1p_neg_clipped, x_14);
            const lk_pair x_16 = lk_pair_mul(not_y_true, x_15);
            const lk_pair chosen_4 = {c_0_eq_not_y_true ? 0.0 : x_16.high, c_0_eq_not_y_true ? 0.0 : x_16.low};
            const lk_pair chosen_5 = {clipped_eq_y_pred ? 0.0 : chosen_4.high, clipped_eq_y_pred ? 0.0 : chosen_4.low};
            const lk_pair x_17 = lk_pair_mul(log_clipped, x_14);
            const lk_pair x_18 = lk_pair_mul_double(x_17, y_true[i]);
            const lk_pair chosen_6 = {c_0_eq_y_true ? 0.0 : x_18.high, c_0_eq_y_true ? 0.0 : x_18.low};
            const lk_pair chosen_7 = {clipped_eq_y_pred ? 0.0 : chosen_6.high, clipped_eq_y_pred ? 0.0 : chosen_6.low};
            const lk_pair neg_chosen_5_1 = lk_pair_neg(chosen_5);
            const lk_pair neg_chosen_7_1 = lk_pair_neg(chosen_7);
            const lk_pair x_19 = lk_pair_add(neg_chosen_5_1, neg_chosen_7_1);
            const lk_pair x_20 = lk_pair_add(x_10, x_19);
            value[i] = lk_rounded(x_20);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_21 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_22 = lk_pair_mul_double(x_21, y_pred[i]);
            const lk_pair x_23 = lk_pair_mul_double(x_22, y_pred[i]);
            const lk_pair x_24 = lk_pair_scaled(not_y_true, 2.0);
            const lk_pair x_25 = lk_pair_mul(not_y_true, x_24);
            const lk_pair x_26 = lk_pair_mul(log1p_neg_y_pred, x_25);
            const lk_pair x_27 = lk_pair_mul(not_y_pred, x_26);
            const lk_pair x_28 = lk_pair_mul_double(x_27, y_pred[i]);
            const lk_pair chosen_8 = {c_0_eq_not_y_true ? 0.0 : x_28.high, c_0_eq_not_y_true ? 0.0 : x_28.low};
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair chosen_9 = {c_0_eq_not_y_pred ? 0.0 : chosen_8.high, c_0_eq_not_y_pred ? 0.0 : chosen_8.low};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen_10 = {c_0_eq_y_pred ? 0.0 : chosen_9.high, c_0_eq_y_pred ? 0.0 : chosen_9.low};
            const lk_pair neg_chosen_10_1 = lk_pair_neg(chosen_10);
            const lk_pair x_29 = lk_pair_add(neg_chosen_10_1, x_23);
            const lk_pair x_30 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_31 = lk_pair_mul(not_y_pred, x_30);
            const lk_pair x_32 = lk_pair_mul(not_y_true, x_31);
            const lk_pair x_33 = lk_pair_mul_double(x_32, y_pred[i]);
            const lk_pair x_34 = lk_pair_mul_double(x_33, y_true[i]);
            const lk_pair chosen_11 = {c_0_eq_not_y_pred ? 0.0 : x_34.high, c_0_eq_not_y_pred ? 0.0 : x_34.low};
            const lk_pair chosen_12 = {c_0_eq_not_y_true ? 0.0 : chosen_11.high, c_0_eq_not_y_true ? 0.0 : chosen_11.low};
            const lk_pair chosen_13 = {c_0_eq_y_pred ? 0.0 : chosen_12.high, c_0_eq_y_pred ? 0.0 : chosen_12.low};
            const lk_pair chosen_14 = {c_0_eq_y_true ? 0.0 : chosen_13.high, c_0_eq_y_true ? 0.0 : chosen_13.low};
            const lk_pair neg_chosen_14_1 = lk_pair_neg(chosen_14);
            const lk_pair x_35 = lk_pair_add(neg_chosen_14_1, x_29);
            const lk_pair x_36 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_37 = lk_pair_mul_double(x_36, y_true[i]);
            const lk_pair x_38 = lk_pair_mul_double(x_37, y_true[i]);
            const lk_pair x_39 = lk_pair_sub(x_35, x_38);
            const double x_40 = 2.0 * y_true[i];
            const lk_pair x_41 = lk_product(x_40, y_true[i]);
            const lk_pair x_42 = lk_pair_mul(log_y_pred, x_41);
            const lk_pair x_43 = lk_pair_mul(not_y_pred, x_42);
            const lk_pair x_44 = lk_pair_mul_double(x_43, y_pred[i]);
            const lk_pair chosen_15 = {c_0_eq_y_true ? 0.0 : x_44.high, c_0_eq_y_true ? 0.0 : x_44.low};
            const lk_pair chosen_16 = {c_0_eq_not_y_pred ? 0.0 : chosen_15.high, c_0_eq_not_y_pred ? 0.0 : chosen_15.low};
            const lk_pair chosen_17 = {c_0_eq_y_pred ? 0.0 : chosen_16.high, c_0_eq_y_pred ? 0.0 : chosen_16.low};
            const lk_pair x_45 = lk_pair_add(chosen_17, x_39);
            const lk_pair x_46 = lk_pair_scaled(log1p_neg_y_pred, 2.0);
            const lk_pair x_47 = lk_pair_mul(not_y_pred, x_46);
            const lk_pair x_48 = lk_pair_mul(not_y_true, x_47);
            const lk_pair x_49 = lk_pair_mul_double(x_48, y_pred[i]);
            const lk_pair x_50 = lk_pair_mul_double(x_49, y_true[i]);
            const lk_pair chosen_18 = {c_0_eq_not_y_pred ? 0.0 : x_50.high, c_0_eq_not_y_pred ? 0.0 : x_50.low};
            const lk_pair chosen_19 = {c_0_eq_not_y_true ? 0.0 : chosen_18.high, c_0_eq_not_y_true ? 0.0 : chosen_18.low};
            const lk_pair chosen_20 = {c_0_eq_y_pred ? 0.0 : chosen_19.high, c_0_eq_y_pred ? 0.0 : chosen_19.low};
            const lk_pair chosen_21 = {c_0_eq_y_true ? 0.0 : chosen_20.high, c_0_eq_y_true ? 0.0 : chosen_20.low};
            const lk_pair x_51 = lk_pair_add(chosen_21, x_45);
            const lk_pair x_52 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair x_53 = lk_pair_mul(x_51, x_52);
            const lk_pair chosen_22 = {c_0_eq_not_y_true ? 0.0 : x_53.high, c_0_eq_not_y_true ? 0.0 : x_53.low};
            const lk_pair chosen_23 = {clipped_eq_y_pred ? chosen_22.high : 0.0, clipped_eq_y_pred ? chosen_22.low : 0.0};
            const lk_pair x_54 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair x_55 = lk_pair_mul(x_51, x_54);
            const lk_pair chosen_24 = {c_0_eq_y_true ? 0.0 : x_55.high, c_0_eq_y_true ? 0.0 : x_55.low};
            const lk_pair chosen_25 = {clipped_eq_y_pred ? chosen_24.high : 0.0, clipped_eq_y_pred ? chosen_24.low : 0.0};
            const lk_pair x_56 = lk_pair_add(chosen_23, chosen_25);
            gradient[i] = lk_rounded(x_56);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_24 = lk_pair_scaled(not_y_true, 2.0);
            const lk_pair x_25 = lk_pair_mul(not_y_true, x_24);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair x_36 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_57 = lk_pair_mul(not_y_pred, x_36);
            const lk_pair x_58 = lk_pair_mul(not_y_pred, x_57);
            const lk_pair x_59 = lk_pair_mul_double(x_58, y_true[i]);
            const lk_pair x_60 = lk_pair_mul_double(x_59, y_true[i]);
            const lk_pair x_61 = lk_pair_mul_double(x_60, y_true[i]);
            const lk_pair x_62 = lk_product(y_pred[i], y_pred[i]);
            const lk_pair x_63 = lk_pair_mul_double(x_62, y_pred[i]);
            const lk_pair x_64 = lk_pair_mul_double(x_63, y_pred[i]);
            const lk_pair x_65 = lk_pair_mul(not_y_true, x_64);
            const lk_pair x_66 = lk_pair_mul(not_y_true, x_65);
            const lk_pair x_67 = lk_pair_mul(not_y_true, x_66);
            const lk_pair x_68 = lk_pair_add(x_61, x_67);
            const lk_pair x_69 = lk_pair_scaled(not_y_true, 4.0);
            const lk_pair x_70 = lk_pair_mul(not_y_true, x_69);
            const lk_pair x_71 = lk_pair_mul(not_y_true, x_70);
            const lk_pair x_72 = lk_pair_mul_double(x_71, y_pred[i]);
            const lk_pair x_73 = lk_pair_mul_double(x_72, y_pred[i]);
            const lk_pair x_74 = lk_pair_mul_double(x_73, y_pred[i]);
            const lk_pair x_75 = lk_pair_mul(not_y_pred, x_74);
            const lk_pair x_76 = lk_pair_add(x_68, x_75);
            const lk_pair x_77 = lk_pair_scaled(not_y_pred, 4.0);
            const lk_pair x_78 = lk_pair_mul(not_y_pred, x_77);
            const lk_pair x_79 = lk_pair_mul(not_y_pred, x_78);
            const lk_pair x_80 = lk_pair_mul_double(x_79, y_true[i]);
            const lk_pair x_81 = lk_pair_mul_double(x_80, y_true[i]);
            const lk_pair x_82 = lk_pair_mul_double(x_81, y_true[i]);
            const lk_pair x_83 = lk_pair_mul_double(x_82, y_pred[i]);
            const lk_pair x_84 = lk_pair_add(x_76, x_83);
            const lk_pair x_85 = lk_pair_mul(not_y_true, x_25);
            const lk_pair x_86 = lk_pair_mul(not_y_pred, x_85);
            const lk_pair x_87 = lk_pair_mul(not_y_pred, x_86);
            const lk_pair x_88 = lk_pair_mul_double(x_87, y_pred[i]);
            const lk_pair x_89 = lk_pair_mul_double(x_88, y_pred[i]);
            const lk_pair x_90 = lk_pair_mul(log1p_neg_y_pred, x_89);
            const lk_pair chosen_26 = {c_0_eq_not_y_true ? 0.0 : x_90.high, c_0_eq_not_y_true ? 0.0 : x_90.low};
            const lk_pair chosen_27 = {c_0_eq_not_y_pred ? 0.0 : chosen_26.high, c_0_eq_not_y_pred ? 0.0 : chosen_26.low};
            const lk_pair chosen_28 = {c_0_eq_y_pred ? 0.0 : chosen_27.high, c_0_eq_y_pred ? 0.0 : chosen_27.low};
            const lk_pair neg_chosen_28_1 = lk_pair_neg(chosen_28);
            const lk_pair x_91 = lk_pair_add(neg_chosen_28_1, x_84);
            const lk_pair x_92 = lk_product(2.0, y_true[i]);
            const lk_pair x_93 = lk_pair_mul_double(x_92, y_true[i]);
            const lk_pair x_94 = lk_pair_mul_double(x_93, y_true[i]);
            const lk_pair x_95 = lk_pair_mul(not_y_pred, x_94);
            const lk_pair x_96 = lk_pair_mul(not_y_pred, x_95);
            const lk_pair x_97 = lk_pair_mul_double(x_96, y_pred[i]);
            const lk_pair x_98 = lk_pair_mul_double(x_97, y_pred[i]);
            const lk_pair x_99 = lk_pair_mul(log_y_pred, x_98);
            const lk_pair chosen_29 = {c_0_eq_y_true ? 0.0 : x_99.high, c_0_eq_y_true ? 0.0 : x_99.low};
            const lk_pair chosen_30 = {c_0_eq_not_y_pred ? 0.0 : chosen_29.high, c_0_eq_not_y_pred ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {c_0_eq_y_pred ? 0.0 : chosen_30.high, c_0_eq_y_pred ? 0.0 : chosen_30.low};
            const lk_pair neg_chosen_31_1 = lk_pair_neg(chosen_31);
            const lk_pair x_100 = lk_pair_add(neg_chosen_31_1, x_91);
            const lk_pair x_101 = lk_pair_mul_double(x_36, y_pred[i]);
            const lk_pair x_102 = lk_pair_mul_double(x_101, y_pred[i]);
            const lk_pair x_103 = lk_pair_mul_double(x_102, y_true[i]);
            const lk_pair x_104 = lk_pair_mul_double(x_103, y_true[i]);
            const lk_pair x_105 = lk_pair_mul(not_y_true, x_104);
            const lk_pair x_106 = lk_pair_add(x_100, x_105);
            const lk_pair x_107 = lk_pair_mul(not_y_true, x_36);
            const lk_pair x_108 = lk_pair_mul(not_y_true, x_107);
            const lk_pair x_109 = lk_pair_mul_double(x_108, y_pred[i]);
            const lk_pair x_110 = lk_pair_mul_double(x_109, y_pred[i]);
            const lk_pair x_111 = lk_pair_mul_double(x_110, y_true[i]);
            const lk_pair x_112 = lk_pair_add(x_106, x_111);
            const lk_pair x_113 = lk_pair_scaled(not_y_pred, 2.0);
            const lk_pair x_114 = lk_pair_mul(not_y_pred, x_113);
            const lk_pair x_115 = lk_pair_mul_double(x_114, y_pred[i]);
            const lk_pair x_116 = lk_pair_mul_double(x_115, y_pred[i]);
            const lk_pair x_117 = lk_pair_mul_double(x_116, y_true[i]);
            const lk_pair x_118 = lk_pair_mul_double(x_117, y_true[i]);
            const lk_pair x_119 = lk_pair_mul(log1p_neg_y_pred, x_118);
            const lk_pair x_120 = lk_pair_mul(not_y_true, x_119);
            const lk_pair chosen_32 = {c_0_eq_not_y_pred ? 0.0 : x_120.high, c_0_eq_not_y_pred ? 0.0 : x_120.low};
            const lk_pair chosen_33 = {c_0_eq_y_pred ? 0.0 : chosen_32.high, c_0_eq_y_pred ? 0.0 : chosen_32.low};
            const lk_pair chosen_34 = {c_0_eq_y_true ? 0.0 : chosen_33.high, c_0_eq_y_true ? 0.0 : chosen_33.low};
            const lk_pair chosen_35 = {c_0_eq_not_y_true ? 0.0 : chosen_34.high, c_0_eq_not_y_true ? 0.0 : chosen_34.low};
            const lk_pair neg_chosen_35_1 = lk_pair_neg(chosen_35);
            const lk_pair x_121 = lk_pair_add(neg_chosen_35_1, x_112);
            const lk_pair x_122 = lk_pair_mul(not_y_true, x_114);
            const lk_pair x_123 = lk_pair_mul(not_y_true, x_122);
            const lk_pair x_124 = lk_pair_mul_double(x_123, y_pred[i]);
            const lk_pair x_125 = lk_pair_mul_double(x_124, y_pred[i]);
            const lk_pair x_126 = lk_pair_mul(log_y_pred, x_125);
            const lk_pair x_127 = lk_pair_mul_double(x_126, y_true[i]);
            const lk_pair chosen_36 = {c_0_eq_not_y_pred ? 0.0 : x_127.high, c_0_eq_not_y_pred ? 0.0 : x_127.low};
            const lk_pair chosen_37 = {c_0_eq_not_y_true ? 0.0 : chosen_36.high, c_0_eq_not_y_true ? 0.0 : chosen_36.low};
            const lk_pair chosen_38 = {c_0_eq_y_pred ? 0.0 : chosen_37.high, c_0_eq_y_pred ? 0.0 : chosen_37.low};
            const lk_pair chosen_39 = {c_0_eq_y_true ? 0.0 : chosen_38.high, c_0_eq_y_true ? 0.0 : chosen_38.low};
            const lk_pair neg_chosen_39_1 = lk_pair_neg(chosen_39);
            const lk_pair x_128 = lk_pair_add(neg_chosen_39_1, x_121);
            const lk_pair x_129 = lk_product(2.0, y_pred[i]);
            const lk_pair x_130 = lk_pair_mul_double(x_129, y_pred[i]);
            const lk_pair x_131 = lk_pair_mul_double(x_130, y_pred[i]);
            const lk_pair x_132 = lk_pair_mul(not_y_true, x_131);
            const lk_pair x_133 = lk_pair_mul(not_y_true, x_132);
            const lk_pair x_134 = lk_pair_mul(not_y_pred, x_133);
            const lk_pair x_135 = lk_pair_mul_double(x_134, y_true[i]);
            const lk_pair neg_x_135_1 = lk_pair_neg(x_135);
            const lk_pair x_136 = lk_pair_add(x_128, neg_x_135_1);
            const lk_pair x_139 = lk_pair_mul(not_y_pred, x_114);
            const lk_pair x_140 = lk_pair_mul_double(x_139, y_true[i]);
            const lk_pair x_141 = lk_pair_mul_double(x_140, y_true[i]);
            const lk_pair x_142 = lk_pair_mul(not_y_true, x_141);
            const lk_pair x_143 = lk_pair_mul_double(x_142, y_pred[i]);
            const lk_pair neg_x_143_1 = lk_pair_neg(x_143);
            const lk_pair x_144 = lk_pair_add(x_136, neg_x_143_1);
            const lk_pair x_147 = lk_pair_mul(not_y_true, x_78);
            const lk_pair x_148 = lk_pair_mul(not_y_true, x_147);
            const lk_pair x_149 = lk_pair_mul_double(x_148, y_pred[i]);
            const lk_pair x_150 = lk_pair_mul_double(x_149, y_pred[i]);
            const lk_pair x_151 = lk_pair_mul(log1p_neg_y_pred, x_150);
            const lk_pair x_152 = lk_pair_mul_double(x_151, y_true[i]);
            const lk_pair chosen_40 = {c_0_eq_not_y_pred ? 0.0 : x_152.high, c_0_eq_not_y_pred ? 0.0 : x_152.low};
            const lk_pair chosen_41 = {c_0_eq_not_y_true ? 0.0 : chosen_40.high, c_0_eq_not_y_true ? 0.0 : chosen_40.low};
            const lk_pair chosen_42 = {c_0_eq_y_pred ? 0.0 : chosen_41.high, c_0_eq_y_pred ? 0.0 : chosen_41.low};
            const lk_pair chosen_43 = {c_0_eq_y_true ? 0.0 : chosen_42.high, c_0_eq_y_true ? 0.0 : chosen_42.low};
            const lk_pair x_153 = lk_pair_add(chosen_43, x_144);
            const lk_pair x_154 = lk_pair_mul_double(x_78, y_pred[i]);
            const lk_pair x_155 = lk_pair_mul_double(x_154, y_pred[i]);
            const lk_pair x_156 = lk_pair_mul_double(x_155, y_true[i]);
            const lk_pair x_157 = lk_pair_mul_double(x_156, y_true[i]);
            const lk_pair x_158 = lk_pair_mul(log_y_pred, x_157);
            const lk_pair x_159 = lk_pair_mul(not_y_true, x_158);
            const lk_pair chosen_44 = {c_0_eq_not_y_pred ? 0.0 : x_159.high, c_0_eq_not_y_pred ? 0.0 : x_159.low};
            const lk_pair chosen_45 = {c_0_eq_y_pred ? 0.0 : chosen_44.high, c_0_eq_y_pred ? 0.0 : chosen_44.low};
            const lk_pair chosen_46 = {c_0_eq_y_true ? 0.0 : chosen_45.high, c_0_eq_y_true ? 0.0 : chosen_45.low};
            const lk_pair chosen_47 = {c_0_eq_not_y_true ? 0.0 : chosen_46.high, c_0_eq_not_y_true ? 0.0 : chosen_46.low};
            const lk_pair x_160 = lk_pair_add(chosen_47, x_153);
            const lk_pair x_161 = lk_pair_div(x_160, not_y_pred);
            const lk_pair x_162 = lk_pair_div(x_161, not_y_pred);
            const lk_pair x_163 = lk_pair_div_double(x_162, y_pred[i]);
            const lk_pair x_164 = lk_pair_div_double(x_163, y_pred[i]);
            const lk_pair chosen_48 = {clipped_eq_y_pred ? x_164.high : 0.0, clipped_eq_y_pred ? x_164.low : 0.0};
            hessian[i] = lk_rounded(chosen_48);
        }
}

/* binary_focal_crossentropy_clipped_u10: y_true in {0, 1} */
static void binary_focal_crossentropy_clipped_u10_case_3(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[2];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
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
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log_clipped_high[LK_BLOCK];
    double log_clipped_low[LK_BLOCK];
    double half_power_2_1_high[LK_BLOCK];
    double half_power_2_1_low[LK_BLOCK];
    double half_power_3_1_high[LK_BLOCK];
    double half_power_3_1_low[LK_BLOCK];
    double half_power_4_high[LK_BLOCK];
    double half_power_4_low[LK_BLOCK];
    double half_power_6_1_high[LK_BLOCK];
    double half_power_6_1_low[LK_BLOCK];

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
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p_fine(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log_fine(n, log_clipped_high, log_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_8_1 = {c_1_eq_y_true ? log1p_neg_y_pred.high : log_y_pred.high, c_1_eq_y_true ? log1p_neg_y_pred.low : log_y_pred.low};
            const lk_pair x_11_1 = lk_pair_mul_double(chosen_8_1, gamma[i]);
            const lk_pair x_12_1 = lk_pair_scaled(x_11_1, 0.5);
            half_power_2_1_high[i] = x_12_1.high;
            half_power_2_1_low[i] = x_12_1.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_2_1_high, half_power_2_1_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_8_3 = {c_1_eq_y_true ? log1p_neg_clipped.high : log_clipped.high, c_1_eq_y_true ? log1p_neg_clipped.low : log_clipped.low};
            const lk_pair x_15_1 = lk_pair_mul_double(chosen_8_3, gamma[i]);
            const lk_pair x_16_1 = lk_pair_scaled(x_15_1, 0.5);
            half_power_3_1_high[i] = x_16_1.high;
            half_power_3_1_low[i] = x_16_1.low;
        }
        lk_block_pair_exp(n, half_power_3_1_high, half_power_3_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair x_11 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const lk_pair x_30 = lk_pair_sub(x_11, log1p_neg_y_pred);
            const lk_pair x_31 = lk_pair_scaled(x_30, 0.5);
            half_power_4_high[i] = x_31.high;
            half_power_4_low[i] = x_31.low;
        }
        lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair x_1 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const lk_pair x_11 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_49 = lk_pair_sub(x_1, log_y_pred);
            const lk_pair x_68 = lk_pair_scaled(log1p_neg_y_pred, 2.0);
            const lk_pair neg_x_68_1 = lk_pair_neg(x_68);
            const lk_pair x_69 = lk_pair_add(x_11, neg_x_68_1);
            const lk_pair chosen_36_3 = {c_1_eq_y_true ? x_69.high : x_49.high, c_1_eq_y_true ? x_69.low : x_49.low};
            const lk_pair x_70_1 = lk_pair_scaled(chosen_36_3, 0.5);
            half_power_6_1_high[i] = x_70_1.high;
            half_power_6_1_low[i] = x_70_1.low;
        }
        lk_block_pair_exp(n, half_power_6_1_high, half_power_6_1_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const lk_pair half_power_2_1 = {half_power_2_1_high[i], half_power_2_1_low[i]};
            const lk_pair half_power_3_1 = {half_power_3_1_high[i], half_power_3_1_low[i]};
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_8_1 = {c_1_eq_y_true ? log1p_neg_y_pred.high : log_y_pred.high, c_1_eq_y_true ? log1p_neg_y_pred.low : log_y_pred.low};
            const lk_pair x_11_1 = lk_pair_mul_double(chosen_8_1, gamma[i]);
            const int x_11_lt_c_minus_1500_1 = x_11_1.high < (-1500.0);
            const lk_pair chosen_8_2 = {c_1_eq_y_true ? log_y_pred.high : log1p_neg_y_pred.high, c_1_eq_y_true ? log_y_pred.low : log1p_neg_y_pred.low};
            const lk_pair x_13_1 = lk_pair_mul(half_power_2_1, chosen_8_2);
            const lk_pair x_14_1 = lk_pair_mul(half_power_2_1, x_13_1);
            const lk_pair chosen_4_1 = {x_11_lt_c_minus_1500_1 ? 0.0 : x_14_1.high, x_11_lt_c_minus_1500_1 ? 0.0 : x_14_1.low};
            const lk_pair chosen_5_1 = {clipped_eq_y_pred ? chosen_4_1.high : 0.0, clipped_eq_y_pred ? chosen_4_1.low : 0.0};
            const lk_pair neg_chosen_5_1_1 = lk_pair_neg(chosen_5_1);
            const lk_pair chosen_8_3 = {c_1_eq_y_true ? log1p_neg_clipped.high : log_clipped.high, c_1_eq_y_true ? log1p_neg_clipped.low : log_clipped.low};
            const lk_pair x_15_1 = lk_pair_mul_double(chosen_8_3, gamma[i]);
            const int x_15_lt_c_minus_1500_1 = x_15_1.high < (-1500.0);
            const lk_pair chosen_8_4 = {c_1_eq_y_true ? log_clipped.high : log1p_neg_clipped.high, c_1_eq_y_true ? log_clipped.low : log1p_neg_clipped.low};
            const lk_pair x_17_1 = lk_pair_mul(half_power_3_1, chosen_8_4);
            const lk_pair x_18_1 = lk_pair_mul(half_power_3_1, x_17_1);
            const lk_pair chosen_6_1 = {x_15_lt_c_minus_1500_1 ? 0.0 : x_18_1.high, x_15_lt_c_minus_1500_1 ? 0.0 : x_18_1.low};
            const lk_pair chosen_7_1 = {clipped_eq_y_pred ? 0.0 : chosen_6_1.high, clipped_eq_y_pred ? 0.0 : chosen_6_1.low};
            const lk_pair neg_chosen_7_1_1 = lk_pair_neg(chosen_7_1);
            const lk_pair x_19_1 = lk_pair_add(neg_chosen_5_1_1, neg_chosen_7_1_1);
            value[i] = lk_rounded(x_19_1);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
            const lk_pair x_1 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const int x_1_lt_c_minus_1500 = x_1.high < (-1500.0);
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair x_11 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_20 = lk_pair_div_double(log1p_neg_y_pred, y_pred[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_21 = lk_pair_mul_double(x_20, gamma[i]);
            const lk_pair x_22 = lk_pair_mul(not_y_pred, x_21);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_22.high, c_0_eq_gamma ? 0.0 : x_22.low};
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair chosen_10 = {c_0_eq_not_y_pred ? 0.0 : chosen_9.high, c_0_eq_not_y_pred ? 0.0 : chosen_9.low};
            const lk_pair neg_chosen_10_1 = lk_pair_neg(chosen_10);
            const lk_pair x_23 = lk_pair_add_double(neg_chosen_10_1, 1.0);
            const lk_pair x_24 = lk_pair_div(x_23, not_y_pred);
            const lk_pair x_25 = lk_pair_mul(half_power, x_24);
            const lk_pair x_26 = lk_pair_mul(half_power, x_25);
            const lk_pair chosen_11 = {x_1_lt_c_minus_1500 ? 0.0 : x_26.high, x_1_lt_c_minus_1500 ? 0.0 : x_26.low};
            const lk_pair chosen_12 = {clipped_eq_y_pred ? chosen_11.high : 0.0, clipped_eq_y_pred ? chosen_11.low : 0.0};
            const lk_pair x_28 = lk_pair_mul_double(x_1, y_pred[i]);
            const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : x_28.high, c_0_eq_gamma ? 0.0 : x_28.low};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen_14 = {c_0_eq_y_pred ? 0.0 : chosen_13.high, c_0_eq_y_pred ? 0.0 : chosen_13.low};
            const lk_pair neg_chosen_14_1 = lk_pair_neg(chosen_14);
            const lk_pair x_29 = lk_pair_add(neg_chosen_14_1, not_y_pred);
            const lk_pair x_30 = lk_pair_sub(x_11, log1p_neg_y_pred);
            const int x_30_lt_c_minus_1500 = x_30.high < (-1500.0);
            const lk_pair x_32 = lk_pair_div_double(x_29, y_pred[i]);
            const lk_pair x_33 = lk_pair_mul(half_power_4, x_32);
            const lk_pair x_34 = lk_pair_mul(half_power_4, x_33);
            const double neg_x_34 = -lk_rounded(x_34);
            const double chosen_15 = x_30_lt_c_minus_1500 ? 0.0 : neg_x_34;
            const double x_35 = 1.0 + gamma[i];
            const double x_36 = x_35 / lk_rounded(not_y_pred);
            const double chosen_16 = c_0_eq_gamma ? x_35 : x_36;
            const int c_0_lt_gamma = 0.0 < gamma[i];
            const double limit = c_0_lt_gamma ? 0.0 : chosen_16;
            const double neg_limit_1 = -limit;
            const double chosen_17 = c_0_eq_not_y_pred ? neg_limit_1 : chosen_15;
            const double chosen_18 = clipped_eq_y_pred ? chosen_17 : 0.0;
            const lk_pair chosen_19 = {c_1_eq_y_true ? chosen_18 : chosen_12.high, c_1_eq_y_true ? 0.0 : chosen_12.low};
            gradient[i] = lk_rounded(chosen_19);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_6_1 = {half_power_6_1_high[i], half_power_6_1_low[i]};
            const lk_pair x_1 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const double x_5 = low[i] > now_y_pred ? low[i] : now_y_pred;
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const int clipped_eq_y_pred = clipped == now_y_pred;
            const lk_pair x_11 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_20 = lk_pair_div_double(log1p_neg_y_pred, now_y_pred);
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double x_35 = 1.0 + gamma[i];
            const double x_37 = 2.0 * gamma[i];
            const lk_pair x_38 = lk_pair_mul_double(not_y_pred, x_37);
            const lk_pair x_40 = lk_product(gamma[i], gamma[i]);
            const lk_pair x_41 = lk_pair_mul(not_y_pred, x_40);
            const lk_pair x_49 = lk_pair_sub(x_1, log_y_pred);
            const double x_55 = (-1.0) + gamma[i];
            const double x_56 = gamma[i] * x_35;
            const int c_0_eq_x_55 = 0.0 == x_55;
            const int c_0_lt_x_55 = 0.0 < x_55;
            const lk_pair x_58 = lk_pair_mul_double(x_38, now_y_pred);
            const lk_pair x_60 = lk_pair_mul_double(x_40, now_y_pred);
            const lk_pair x_68 = lk_pair_scaled(log1p_neg_y_pred, 2.0);
            const lk_pair neg_x_68_1 = lk_pair_neg(x_68);
            const lk_pair x_69 = lk_pair_add(x_11, neg_x_68_1);
            const double chosen_36_1 = c_1_eq_y_true ? lk_rounded(not_y_pred) : now_y_pred;
            const int c_0_eq_not_y_pred_1 = 0.0 == chosen_36_1;
            const double x_75_1 = x_56 / chosen_36_1;
            const double chosen_33_1 = c_0_eq_x_55 ? x_56 : x_75_1;
            const double limit_2_1 = c_0_lt_x_55 ? 0.0 : chosen_33_1;
            const double chosen_36_2 = c_1_eq_y_true ? lk_rounded(x_69) : lk_rounded(x_49);
            const int x_69_lt_c_minus_1500_1 = chosen_36_2 < (-1500.0);
            const double chosen_36_4 = c_1_eq_y_true ? now_y_pred : lk_rounded(not_y_pred);
            const int c_0_eq_y_pred_1 = 0.0 == chosen_36_4;
            const lk_pair chosen_36_5 = {c_1_eq_y_true ? log_y_pred.high : x_20.high, c_1_eq_y_true ? log_y_pred.low : x_20.low};
            const lk_pair chosen_36_6 = {c_1_eq_y_true ? now_y_pred : not_y_pred.high, c_1_eq_y_true ? 0.0 : not_y_pred.low};
            const lk_pair x_64_1 = lk_pair_mul(chosen_36_6, chosen_36_6);
            const lk_pair x_65_1 = lk_pair_mul_double(x_64_1, gamma[i]);
            const lk_pair x_66_1 = lk_pair_mul(chosen_36_5, x_65_1);
            const lk_pair chosen_30_1 = {c_0_eq_y_pred_1 ? 0.0 : x_66_1.high, c_0_eq_y_pred_1 ? 0.0 : x_66_1.low};
            const lk_pair chosen_31_1 = {c_0_eq_gamma ? 0.0 : chosen_30_1.high, c_0_eq_gamma ? 0.0 : chosen_30_1.low};
            const lk_pair chosen_36_7 = {c_1_eq_y_true ? x_60.high : not_y_pred.high, c_1_eq_y_true ? x_60.low : not_y_pred.low};
            const lk_pair chosen_36_8 = {c_1_eq_y_true ? now_y_pred : x_41.high, c_1_eq_y_true ? 0.0 : x_41.low};
            const lk_pair x_61_1 = lk_pair_mul(chosen_36_7, chosen_36_8);
            const lk_pair x_62_1 = lk_pair_mul(chosen_36_5, x_61_1);
            const lk_pair chosen_28_1 = {c_0_eq_gamma ? 0.0 : x_62_1.high, c_0_eq_gamma ? 0.0 : x_62_1.low};
            const lk_pair chosen_29_1 = {c_0_eq_y_pred_1 ? 0.0 : chosen_28_1.high, c_0_eq_y_pred_1 ? 0.0 : chosen_28_1.low};
            const lk_pair neg_chosen_29_1_1 = lk_pair_neg(chosen_29_1);
            const lk_pair chosen_36_9 = {c_1_eq_y_true ? not_y_pred.high : x_37, c_1_eq_y_true ? not_y_pred.low : 0.0};
            const lk_pair x_45_1 = lk_pair_mul(not_y_pred, chosen_36_9);
            const lk_pair chosen_36_10 = {c_1_eq_y_true ? x_58.high : now_y_pred, c_1_eq_y_true ? x_58.low : 0.0};
            const lk_pair x_59_1 = lk_pair_add(x_45_1, chosen_36_10);
            const lk_pair x_63_1 = lk_pair_add(neg_chosen_29_1_1, x_59_1);
            const lk_pair x_67_1 = lk_pair_add(chosen_31_1, x_63_1);
            const lk_pair x_71_1 = lk_pair_div(x_67_1, chosen_36_6);
            const lk_pair x_72_1 = lk_pair_div(x_71_1, chosen_36_6);
            const lk_pair x_73_1 = lk_pair_mul(half_power_6_1, x_72_1);
            const lk_pair x_74_1 = lk_pair_mul(half_power_6_1, x_73_1);
            const lk_pair chosen_32_1 = {x_69_lt_c_minus_1500_1 ? 0.0 : x_74_1.high, x_69_lt_c_minus_1500_1 ? 0.0 : x_74_1.low};
            const lk_pair chosen_34_1 = {c_0_eq_not_y_pred_1 ? limit_2_1 : chosen_32_1.high, c_0_eq_not_y_pred_1 ? 0.0 : chosen_32_1.low};
            const lk_pair chosen_35_1 = {clipped_eq_y_pred ? chosen_34_1.high : 0.0, clipped_eq_y_pred ? chosen_34_1.low : 0.0};
            hessian[i] = lk_rounded(chosen_35_1);
        }
}

/* binary_focal_crossentropy_clipped_u10: otherwise */
static void binary_focal_crossentropy_clipped_u10_case_4(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[2];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
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
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log1p_x_22_high[LK_BLOCK];
    double log1p_x_22_low[LK_BLOCK];
    double log_x_19_high[LK_BLOCK];
    double log_x_19_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double log_clipped_high[LK_BLOCK];
    double log_clipped_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];

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

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_20 = lk_pair_mul(not_clipped, not_y_true);
            const lk_pair x_21 = lk_product(clipped, y_true[i]);
            const lk_pair neg_x_20_1 = lk_pair_neg(x_20);
            const lk_pair x_22 = lk_pair_sub(neg_x_20_1, x_21);
            log1p_x_22_high[i] = x_22.high;
            log1p_x_22_low[i] = x_22.low;
        }
        lk_block_pair_log1p_fine(n, log1p_x_22_high, log1p_x_22_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const lk_pair x_17 = lk_pair_mul_double(not_y_true, clipped);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_18 = lk_pair_mul_double(not_clipped, y_true[i]);
            const lk_pair x_19 = lk_pair_add(x_17, x_18);
            log_x_19_high[i] = x_19.high;
            log_x_19_low[i] = x_19.low;
        }
        lk_block_pair_log_fine(n, log_x_19_high, log_x_19_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_22 = {log1p_x_22_high[i], log1p_x_22_low[i]};
            const lk_pair log_x_19 = {log_x_19_high[i], log_x_19_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const lk_pair x_17 = lk_pair_mul_double(not_y_true, clipped);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_18 = lk_pair_mul_double(not_clipped, y_true[i]);
            const lk_pair x_19 = lk_pair_add(x_17, x_18);
            const int c_1_by_2_lt_x_19 = 0.5 < x_19.high;
            const lk_pair chosen_7 = {c_1_by_2_lt_x_19 ? log1p_x_22.high : log_x_19.high, c_1_by_2_lt_x_19 ? log1p_x_22.low : log_x_19.low};
            const lk_pair x_23 = lk_pair_mul_double(chosen_7, gamma[i]);
            const lk_pair x_24 = lk_pair_scaled(x_23, 0.5);
            half_power_1_high[i] = x_24.high;
            half_power_1_low[i] = x_24.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
    }

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
            const lk_pair x_63 = lk_pair_sub(x_7, log_y_pred);
            const lk_pair neg_chosen_1 = lk_pair_neg(chosen);
            const lk_pair x_64 = lk_pair_add(neg_chosen_1, x_63);
            const lk_pair x_65 = lk_pair_scaled(x_64, 0.5);
            half_power_2_high[i] = x_65.high;
            half_power_2_low[i] = x_65.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
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
            const lk_pair x_231 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_232 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_231_1 = lk_pair_neg(x_231);
            const lk_pair x_233 = lk_pair_add(neg_x_231_1, x_7);
            const lk_pair neg_x_232_1 = lk_pair_neg(x_232);
            const lk_pair x_234 = lk_pair_add(neg_x_232_1, x_233);
            const lk_pair x_235 = lk_pair_scaled(x_234, 0.5);
            half_power_3_high[i] = x_235.high;
            half_power_3_low[i] = x_235.low;
        }
        lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log1p_x_22 = {log1p_x_22_high[i], log1p_x_22_low[i]};
            const lk_pair log_x_19 = {log_x_19_high[i], log_x_19_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
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
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_3 = {clipped_eq_y_pred ? chosen_2.high : 0.0, clipped_eq_y_pred ? chosen_2.low : 0.0};
            const lk_pair x_13 = lk_pair_mul(half_power, log_y_pred);
            const lk_pair x_14 = lk_pair_mul_double(half_power, y_true[i]);
            const lk_pair x_15 = lk_pair_mul(x_13, x_14);
            const lk_pair chosen_4 = {x_7_lt_c_minus_1500 ? 0.0 : x_15.high, x_7_lt_c_minus_1500 ? 0.0 : x_15.low};
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_5 = {c_0_eq_y_true ? 0.0 : chosen_4.high, c_0_eq_y_true ? 0.0 : chosen_4.low};
            const lk_pair chosen_6 = {clipped_eq_y_pred ? chosen_5.high : 0.0, clipped_eq_y_pred ? chosen_5.low : 0.0};
            const lk_pair neg_chosen_3_1 = lk_pair_neg(chosen_3);
            const lk_pair neg_chosen_6_1 = lk_pair_neg(chosen_6);
            const lk_pair x_16 = lk_pair_add(neg_chosen_3_1, neg_chosen_6_1);
            const lk_pair x_17 = lk_pair_mul_double(not_y_true, clipped);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_18 = lk_pair_mul_double(not_clipped, y_true[i]);
            const lk_pair x_19 = lk_pair_add(x_17, x_18);
            const int c_1_by_2_lt_x_19 = 0.5 < x_19.high;
            const lk_pair chosen_7 = {c_1_by_2_lt_x_19 ? log1p_x_22.high : log_x_19.high, c_1_by_2_lt_x_19 ? log1p_x_22.low : log_x_19.low};
            const lk_pair x_23 = lk_pair_mul_double(chosen_7, gamma[i]);
            const int x_23_lt_c_minus_1500 = x_23.high < (-1500.0);
            const lk_pair x_25 = lk_pair_mul(half_power_1, log1p_neg_clipped);
            const lk_pair x_26 = lk_pair_mul(half_power_1, not_y_true);
            const lk_pair x_27 = lk_pair_mul(x_25, x_26);
            const lk_pair chosen_8 = {x_23_lt_c_minus_1500 ? 0.0 : x_27.high, x_23_lt_c_minus_1500 ? 0.0 : x_27.low};
            const lk_pair chosen_9 = {c_0_eq_not_y_true ? 0.0 : chosen_8.high, c_0_eq_not_y_true ? 0.0 : chosen_8.low};
            const lk_pair chosen_10 = {clipped_eq_y_pred ? 0.0 : chosen_9.high, clipped_eq_y_pred ? 0.0 : chosen_9.low};
            const lk_pair x_28 = lk_pair_mul(half_power_1, log_clipped);
            const lk_pair x_29 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_30 = lk_pair_mul(x_28, x_29);
            const lk_pair chosen_11 = {x_23_lt_c_minus_1500 ? 0.0 : x_30.high, x_23_lt_c_minus_1500 ? 0.0 : x_30.low};
            const lk_pair chosen_12 = {c_0_eq_y_true ? 0.0 : chosen_11.high, c_0_eq_y_true ? 0.0 : chosen_11.low};
            const lk_pair chosen_13 = {clipped_eq_y_pred ? 0.0 : chosen_12.high, clipped_eq_y_pred ? 0.0 : chosen_12.low};
            const lk_pair neg_chosen_10_1 = lk_pair_neg(chosen_10);
            const lk_pair neg_chosen_13_1 = lk_pair_neg(chosen_13);
            const lk_pair x_31 = lk_pair_add(neg_chosen_10_1, neg_chosen_13_1);
            const lk_pair x_32 = lk_pair_add(x_16, x_31);
            value[i] = lk_rounded(x_32);
        }

    if (gradient)
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
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_33 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_34 = lk_pair_mul_double(x_33, y_pred[i]);
            const lk_pair x_35 = lk_pair_mul_double(x_34, y_pred[i]);
            const lk_pair x_36 = lk_pair_mul_double(x_33, gamma[i]);
            const lk_pair x_37 = lk_pair_mul(log1p_neg_y_pred, x_36);
            const lk_pair x_38 = lk_pair_mul(not_y_pred, x_37);
            const lk_pair x_39 = lk_pair_mul_double(x_38, y_pred[i]);
            const lk_pair chosen_14 = {c_0_eq_not_y_true ? 0.0 : x_39.high, c_0_eq_not_y_true ? 0.0 : x_39.low};
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : chosen_14.high, c_0_eq_gamma ? 0.0 : chosen_14.low};
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair chosen_16 = {c_0_eq_not_y_pred ? 0.0 : chosen_15.high, c_0_eq_not_y_pred ? 0.0 : chosen_15.low};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen_17 = {c_0_eq_y_pred ? 0.0 : chosen_16.high, c_0_eq_y_pred ? 0.0 : chosen_16.low};
            const lk_pair neg_chosen_17_1 = lk_pair_neg(chosen_17);
            const lk_pair x_40 = lk_pair_add(neg_chosen_17_1, x_35);
            const lk_pair x_41 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const lk_pair x_42 = lk_pair_mul(not_y_pred, x_41);
            const lk_pair x_43 = lk_pair_mul(not_y_true, x_42);
            const lk_pair x_44 = lk_pair_mul_double(x_43, y_pred[i]);
            const lk_pair x_45 = lk_pair_mul_double(x_44, y_true[i]);
            const lk_pair chosen_18 = {c_0_eq_gamma ? 0.0 : x_45.high, c_0_eq_gamma ? 0.0 : x_45.low};
            const lk_pair chosen_19 = {c_0_eq_not_y_pred ? 0.0 : chosen_18.high, c_0_eq_not_y_pred ? 0.0 : chosen_18.low};
            const lk_pair chosen_20 = {c_0_eq_not_y_true ? 0.0 : chosen_19.high, c_0_eq_not_y_true ? 0.0 : chosen_19.low};
            const lk_pair chosen_21 = {c_0_eq_y_pred ? 0.0 : chosen_20.high, c_0_eq_y_pred ? 0.0 : chosen_20.low};
            const lk_pair chosen_22 = {c_0_eq_y_true ? 0.0 : chosen_21.high, c_0_eq_y_true ? 0.0 : chosen_21.low};
            const lk_pair neg_chosen_22_1 = lk_pair_neg(chosen_22);
            const lk_pair x_46 = lk_pair_add(neg_chosen_22_1, x_40);
            const lk_pair x_47 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_48 = lk_pair_mul_double(x_47, y_true[i]);
            const lk_pair x_49 = lk_pair_mul_double(x_48, y_true[i]);
            const lk_pair x_50 = lk_pair_sub(x_46, x_49);
            const lk_pair x_51 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_52 = lk_pair_mul_double(x_51, gamma[i]);
            const lk_pair x_53 = lk_pair_mul(log_y_pred, x_52);
            const lk_pair x_54 = lk_pair_mul(not_y_pred, x_53);
            const lk_pair x_55 = lk_pair_mul_double(x_54, y_pred[i]);
            const lk_pair chosen_23 = {c_0_eq_y_true ? 0.0 : x_55.high, c_0_eq_y_true ? 0.0 : x_55.low};
            const lk_pair chosen_24 = {c_0_eq_gamma ? 0.0 : chosen_23.high, c_0_eq_gamma ? 0.0 : chosen_23.low};
            const lk_pair chosen_25 = {c_0_eq_not_y_pred ? 0.0 : chosen_24.high, c_0_eq_not_y_pred ? 0.0 : chosen_24.low};
            const lk_pair chosen_26 = {c_0_eq_y_pred ? 0.0 : chosen_25.high, c_0_eq_y_pred ? 0.0 : chosen_25.low};
            const lk_pair x_56 = lk_pair_add(chosen_26, x_50);
            const lk_pair x_57 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const lk_pair x_58 = lk_pair_mul(not_y_pred, x_57);
            const lk_pair x_59 = lk_pair_mul(not_y_true, x_58);
            const lk_pair x_60 = lk_pair_mul_double(x_59, y_pred[i]);
            const lk_pair x_61 = lk_pair_mul_double(x_60, y_true[i]);
            const lk_pair chosen_27 = {c_0_eq_gamma ? 0.0 : x_61.high, c_0_eq_gamma ? 0.0 : x_61.low};
            const lk_pair chosen_28 = {c_0_eq_not_y_pred ? 0.0 : chosen_27.high, c_0_eq_not_y_pred ? 0.0 : chosen_27.low};
            const lk_pair chosen_29 = {c_0_eq_not_y_true ? 0.0 : chosen_28.high, c_0_eq_not_y_true ? 0.0 : chosen_28.low};
            const lk_pair chosen_30 = {c_0_eq_y_pred ? 0.0 : chosen_29.high, c_0_eq_y_pred ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {c_0_eq_y_true ? 0.0 : chosen_30.high, c_0_eq_y_true ? 0.0 : chosen_30.low};
            const lk_pair x_62 = lk_pair_add(chosen_31, x_56);
            const lk_pair x_63 = lk_pair_sub(x_7, log_y_pred);
            const lk_pair neg_chosen_1 = lk_pair_neg(chosen);
            const lk_pair x_64 = lk_pair_add(neg_chosen_1, x_63);
            const int x_64_lt_c_minus_1500 = x_64.high < (-1500.0);
            const lk_pair x_66 = lk_pair_div(x_62, not_y_pred);
            const lk_pair x_67 = lk_pair_mul(half_power_2, x_66);
            const lk_pair x_68 = lk_pair_mul(half_power_2, x_67);
            const lk_pair chosen_32 = {x_64_lt_c_minus_1500 ? 0.0 : x_68.high, x_64_lt_c_minus_1500 ? 0.0 : x_68.low};
            const lk_pair chosen_33 = {clipped_eq_y_pred ? chosen_32.high : 0.0, clipped_eq_y_pred ? chosen_32.low : 0.0};
            gradient[i] = lk_rounded(chosen_33);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? log1p_x_6.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_x_6.low : log_x_3.low};
            const lk_pair x_7 = lk_pair_mul_double(chosen, gamma[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_33 = lk_pair_mul(not_y_true, not_y_true);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair x_47 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_51 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_69 = lk_pair_mul(not_y_pred, x_47);
            const lk_pair x_70 = lk_pair_mul(not_y_pred, x_69);
            const lk_pair x_71 = lk_pair_mul_double(x_70, y_true[i]);
            const lk_pair x_72 = lk_pair_mul_double(x_71, y_true[i]);
            const lk_pair x_73 = lk_pair_mul_double(x_72, y_true[i]);
            const lk_pair x_74 = lk_product(y_pred[i], y_pred[i]);
            const lk_pair x_75 = lk_pair_mul_double(x_74, y_pred[i]);
            const lk_pair x_76 = lk_pair_mul_double(x_75, y_pred[i]);
            const lk_pair x_77 = lk_pair_mul(not_y_true, x_76);
            const lk_pair x_78 = lk_pair_mul(not_y_true, x_77);
            const lk_pair x_79 = lk_pair_mul(not_y_true, x_78);
            const lk_pair x_80 = lk_pair_add(x_73, x_79);
            const lk_pair x_81 = lk_pair_scaled(not_y_true, 2.0);
            const lk_pair x_82 = lk_pair_mul(not_y_true, x_81);
            const lk_pair x_83 = lk_pair_mul(not_y_true, x_82);
            const lk_pair x_84 = lk_pair_mul_double(x_83, y_pred[i]);
            const lk_pair x_85 = lk_pair_mul_double(x_84, y_pred[i]);
            const lk_pair x_86 = lk_pair_mul_double(x_85, y_pred[i]);
            const lk_pair x_87 = lk_pair_mul_double(x_86, gamma[i]);
            const lk_pair x_88 = lk_pair_mul(not_y_pred, x_87);
            const lk_pair x_89 = lk_pair_add(x_80, x_88);
            const lk_pair x_90 = lk_pair_scaled(not_y_pred, 2.0);
            const lk_pair x_91 = lk_pair_mul(not_y_pred, x_90);
            const lk_pair x_92 = lk_pair_mul(not_y_pred, x_91);
            const lk_pair x_93 = lk_pair_mul_double(x_92, y_true[i]);
            const lk_pair x_94 = lk_pair_mul_double(x_93, y_true[i]);
            const lk_pair x_95 = lk_pair_mul_double(x_94, y_true[i]);
            const lk_pair x_96 = lk_pair_mul_double(x_95, gamma[i]);
            const lk_pair x_97 = lk_pair_mul_double(x_96, y_pred[i]);
            const lk_pair x_98 = lk_pair_add(x_89, x_97);
            const lk_pair x_99 = lk_product(2.0, y_pred[i]);
            const lk_pair x_100 = lk_pair_mul_double(x_99, y_pred[i]);
            const lk_pair x_101 = lk_pair_mul_double(x_100, y_pred[i]);
            const lk_pair x_102 = lk_pair_mul(not_y_true, x_101);
            const lk_pair x_103 = lk_pair_mul(not_y_true, x_102);
            const lk_pair x_104 = lk_pair_mul(not_y_pred, x_103);
            const lk_pair x_105 = lk_pair_mul_double(x_104, y_true[i]);
            const lk_pair x_106 = lk_pair_add(x_105, x_98);
            const lk_pair x_107 = lk_pair_mul_double(x_47, y_pred[i]);
            const lk_pair x_108 = lk_pair_mul_double(x_107, y_pred[i]);
            const lk_pair x_109 = lk_pair_mul_double(x_108, y_true[i]);
            const lk_pair x_110 = lk_pair_mul_double(x_109, y_true[i]);
            const lk_pair x_111 = lk_pair_mul(not_y_true, x_110);
            const lk_pair x_112 = lk_pair_add(x_106, x_111);
            const lk_pair x_113 = lk_pair_mul(not_y_true, x_47);
            const lk_pair x_114 = lk_pair_mul(not_y_true, x_113);
            const lk_pair x_115 = lk_pair_mul_double(x_114, y_pred[i]);
            const lk_pair x_116 = lk_pair_mul_double(x_115, y_pred[i]);
            const lk_pair x_117 = lk_pair_mul_double(x_116, y_true[i]);
            const lk_pair x_118 = lk_pair_add(x_112, x_117);
            const lk_pair x_119 = lk_pair_mul(not_y_true, x_94);
            const lk_pair x_120 = lk_pair_mul_double(x_119, y_pred[i]);
            const lk_pair x_121 = lk_pair_add(x_118, x_120);
            const lk_pair x_122 = lk_pair_mul(not_y_true, x_33);
            const lk_pair x_123 = lk_pair_mul_double(x_122, gamma[i]);
            const lk_pair x_124 = lk_pair_mul_double(x_123, gamma[i]);
            const lk_pair x_125 = lk_pair_mul(not_y_pred, x_124);
            const lk_pair x_126 = lk_pair_mul(not_y_pred, x_125);
            const lk_pair x_127 = lk_pair_mul_double(x_126, y_pred[i]);
            const lk_pair x_128 = lk_pair_mul_double(x_127, y_pred[i]);
            const lk_pair x_129 = lk_pair_mul(log1p_neg_y_pred, x_128);
            const lk_pair chosen_34 = {c_0_eq_not_y_true ? 0.0 : x_129.high, c_0_eq_not_y_true ? 0.0 : x_129.low};
            const lk_pair chosen_35 = {c_0_eq_gamma ? 0.0 : chosen_34.high, c_0_eq_gamma ? 0.0 : chosen_34.low};
            const lk_pair chosen_36 = {c_0_eq_not_y_pred ? 0.0 : chosen_35.high, c_0_eq_not_y_pred ? 0.0 : chosen_35.low};
            const lk_pair chosen_37 = {c_0_eq_y_pred ? 0.0 : chosen_36.high, c_0_eq_y_pred ? 0.0 : chosen_36.low};
            const lk_pair neg_chosen_37_1 = lk_pair_neg(chosen_37);
            const lk_pair x_130 = lk_pair_add(neg_chosen_37_1, x_121);
            const lk_pair x_131 = lk_pair_mul_double(x_51, y_true[i]);
            const lk_pair x_132 = lk_pair_mul_double(x_131, gamma[i]);
            const lk_pair x_133 = lk_pair_mul_double(x_132, gamma[i]);
            const lk_pair x_134 = lk_pair_mul(not_y_pred, x_133);
            const lk_pair x_135 = lk_pair_mul(not_y_pred, x_134);
            const lk_pair x_136 = lk_pair_mul_double(x_135, y_pred[i]);
            const lk_pair x_137 = lk_pair_mul_double(x_136, y_pred[i]);
            const lk_pair x_138 = lk_pair_mul(log_y_pred, x_137);
            const lk_pair chosen_38 = {c_0_eq_y_true ? 0.0 : x_138.high, c_0_eq_y_true ? 0.0 : x_138.low};
            const lk_pair chosen_39 = {c_0_eq_gamma ? 0.0 : chosen_38.high, c_0_eq_gamma ? 0.0 : chosen_38.low};
            const lk_pair chosen_40 = {c_0_eq_not_y_pred ? 0.0 : chosen_39.high, c_0_eq_not_y_pred ? 0.0 : chosen_39.low};
            const lk_pair chosen_41 = {c_0_eq_y_pred ? 0.0 : chosen_40.high, c_0_eq_y_pred ? 0.0 : chosen_40.low};
            const lk_pair neg_chosen_41_1 = lk_pair_neg(chosen_41);
            const lk_pair x_139 = lk_pair_add(neg_chosen_41_1, x_130);
            const lk_pair x_140 = lk_pair_mul(not_y_true, x_91);
            const lk_pair x_141 = lk_pair_mul(not_y_true, x_140);
            const lk_pair x_142 = lk_pair_mul_double(x_141, y_pred[i]);
            const lk_pair x_143 = lk_pair_mul_double(x_142, y_pred[i]);
            const lk_pair x_144 = lk_pair_mul_double(x_143, gamma[i]);
            const lk_pair x_145 = lk_pair_mul(log1p_neg_y_pred, x_144);
            const lk_pair x_146 = lk_pair_mul_double(x_145, y_true[i]);
            const lk_pair chosen_42 = {c_0_eq_not_y_pred ? 0.0 : x_146.high, c_0_eq_not_y_pred ? 0.0 : x_146.low};
            const lk_pair chosen_43 = {c_0_eq_not_y_true ? 0.0 : chosen_42.high, c_0_eq_not_y_true ? 0.0 : chosen_42.low};
            const lk_pair chosen_44 = {c_0_eq_y_pred ? 0.0 : chosen_43.high, c_0_eq_y_pred ? 0.0 : chosen_43.low};
            const lk_pair chosen_45 = {c_0_eq_gamma ? 0.0 : chosen_44.high, c_0_eq_gamma ? 0.0 : chosen_44.low};
            const lk_pair chosen_46 = {c_0_eq_y_true ? 0.0 : chosen_45.high, c_0_eq_y_true ? 0.0 : chosen_45.low};
            const lk_pair neg_chosen_46_1 = lk_pair_neg(chosen_46);
            const lk_pair x_147 = lk_pair_add(neg_chosen_46_1, x_139);
            const lk_pair x_148 = lk_pair_mul_double(x_91, y_pred[i]);
            const lk_pair x_149 = lk_pair_mul_double(x_148, y_pred[i]);
            const lk_pair x_150 = lk_pair_mul_double(x_149, y_true[i]);
            const lk_pair x_151 = lk_pair_mul_double(x_150, y_true[i]);
            const lk_pair x_152 = lk_pair_mul_double(x_151, gamma[i]);
            const lk_pair x_153 = lk_pair_mul(log_y_pred, x_152);
            const lk_pair x_154 = lk_pair_mul(not_y_true, x_153);
            const lk_pair chosen_47 = {c_0_eq_not_y_pred ? 0.0 : x_154.high, c_0_eq_not_y_pred ? 0.0 : x_154.low};
            const lk_pair chosen_48 = {c_0_eq_y_pred ? 0.0 : chosen_47.high, c_0_eq_y_pred ? 0.0 : chosen_47.low};
            const lk_pair chosen_49 = {c_0_eq_y_true ? 0.0 : chosen_48.high, c_0_eq_y_true ? 0.0 : chosen_48.low};
            const lk_pair chosen_50 = {c_0_eq_gamma ? 0.0 : chosen_49.high, c_0_eq_gamma ? 0.0 : chosen_49.low};
            const lk_pair chosen_51 = {c_0_eq_not_y_true ? 0.0 : chosen_50.high, c_0_eq_not_y_true ? 0.0 : chosen_50.low};
            const lk_pair neg_chosen_51_1 = lk_pair_neg(chosen_51);
            const lk_pair x_155 = lk_pair_add(neg_chosen_51_1, x_147);
            const lk_pair x_156 = lk_product(gamma[i], gamma[i]);
            const lk_pair x_157 = lk_pair_mul(not_y_pred, x_156);
            const lk_pair x_158 = lk_pair_mul(not_y_pred, x_157);
            const lk_pair x_159 = lk_pair_mul_double(x_158, y_pred[i]);
            const lk_pair x_160 = lk_pair_mul_double(x_159, y_pred[i]);
            const lk_pair x_161 = lk_pair_mul_double(x_160, y_true[i]);
            const lk_pair x_162 = lk_pair_mul_double(x_161, y_true[i]);
            const lk_pair x_163 = lk_pair_mul(log1p_neg_y_pred, x_162);
            const lk_pair x_164 = lk_pair_mul(not_y_true, x_163);
            const lk_pair chosen_52 = {c_0_eq_gamma ? 0.0 : x_164.high, c_0_eq_gamma ? 0.0 : x_164.low};
            const lk_pair chosen_53 = {c_0_eq_not_y_pred ? 0.0 : chosen_52.high, c_0_eq_not_y_pred ? 0.0 : chosen_52.low};
            const lk_pair chosen_54 = {c_0_eq_y_pred ? 0.0 : chosen_53.high, c_0_eq_y_pred ? 0.0 : chosen_53.low};
            const lk_pair chosen_55 = {c_0_eq_y_true ? 0.0 : chosen_54.high, c_0_eq_y_true ? 0.0 : chosen_54.low};
            const lk_pair chosen_56 = {c_0_eq_not_y_true ? 0.0 : chosen_55.high, c_0_eq_not_y_true ? 0.0 : chosen_55.low};
            const lk_pair neg_chosen_56_1 = lk_pair_neg(chosen_56);
            const lk_pair x_165 = lk_pair_add(neg_chosen_56_1, x_155);
            const lk_pair x_166 = lk_pair_mul(not_y_true, x_158);
            const lk_pair x_167 = lk_pair_mul(not_y_true, x_166);
            const lk_pair x_168 = lk_pair_mul_double(x_167, y_pred[i]);
            const lk_pair x_169 = lk_pair_mul_double(x_168, y_pred[i]);
            const lk_pair x_170 = lk_pair_mul(log_y_pred, x_169);
            const lk_pair x_171 = lk_pair_mul_double(x_170, y_true[i]);
            const lk_pair chosen_57 = {c_0_eq_gamma ? 0.0 : x_171.high, c_0_eq_gamma ? 0.0 : x_171.low};
            const lk_pair chosen_58 = {c_0_eq_not_y_pred ? 0.0 : chosen_57.high, c_0_eq_not_y_pred ? 0.0 : chosen_57.low};
            const lk_pair chosen_59 = {c_0_eq_not_y_true ? 0.0 : chosen_58.high, c_0_eq_not_y_true ? 0.0 : chosen_58.low};
            const lk_pair chosen_60 = {c_0_eq_y_pred ? 0.0 : chosen_59.high, c_0_eq_y_pred ? 0.0 : chosen_59.low};
            const lk_pair chosen_61 = {c_0_eq_y_true ? 0.0 : chosen_60.high, c_0_eq_y_true ? 0.0 : chosen_60.low};
            const lk_pair neg_chosen_61_1 = lk_pair_neg(chosen_61);
            const lk_pair x_172 = lk_pair_add(neg_chosen_61_1, x_165);
            const lk_pair x_173 = lk_pair_mul(not_y_pred, x_122);
            const lk_pair x_174 = lk_pair_mul(not_y_pred, x_173);
            const lk_pair x_175 = lk_pair_mul_double(x_174, y_pred[i]);
            const lk_pair x_176 = lk_pair_mul_double(x_175, y_pred[i]);
            const lk_pair x_177 = lk_pair_mul_double(x_176, gamma[i]);
            const lk_pair x_178 = lk_pair_mul(log1p_neg_y_pred, x_177);
            const lk_pair chosen_62 = {c_0_eq_not_y_true ? 0.0 : x_178.high, c_0_eq_not_y_true ? 0.0 : x_178.low};
            const lk_pair chosen_63 = {c_0_eq_not_y_pred ? 0.0 : chosen_62.high, c_0_eq_not_y_pred ? 0.0 : chosen_62.low};
            const lk_pair chosen_64 = {c_0_eq_y_pred ? 0.0 : chosen_63.high, c_0_eq_y_pred ? 0.0 : chosen_63.low};
            const lk_pair chosen_65 = {c_0_eq_gamma ? 0.0 : chosen_64.high, c_0_eq_gamma ? 0.0 : chosen_64.low};
            const lk_pair x_179 = lk_pair_add(chosen_65, x_172);
            const lk_pair x_180 = lk_pair_mul(not_y_pred, x_131);
            const lk_pair x_181 = lk_pair_mul(not_y_pred, x_180);
            const lk_pair x_182 = lk_pair_mul_double(x_181, y_pred[i]);
            const lk_pair x_183 = lk_pair_mul_double(x_182, y_pred[i]);
            const lk_pair x_184 = lk_pair_mul_double(x_183, gamma[i]);
            const lk_pair x_185 = lk_pair_mul(log_y_pred, x_184);
            const lk_pair chosen_66 = {c_0_eq_y_true ? 0.0 : x_185.high, c_0_eq_y_true ? 0.0 : x_185.low};
            const lk_pair chosen_67 = {c_0_eq_not_y_pred ? 0.0 : chosen_66.high, c_0_eq_not_y_pred ? 0.0 : chosen_66.low};
            const lk_pair chosen_68 = {c_0_eq_y_pred ? 0.0 : chosen_67.high, c_0_eq_y_pred ? 0.0 : chosen_67.low};
            const lk_pair chosen_69 = {c_0_eq_gamma ? 0.0 : chosen_68.high, c_0_eq_gamma ? 0.0 : chosen_68.low};
            const lk_pair x_186 = lk_pair_add(chosen_69, x_179);
            const lk_pair x_192 = lk_pair_mul_double(x_103, gamma[i]);
            const lk_pair x_193 = lk_pair_mul(not_y_pred, x_192);
            const lk_pair x_194 = lk_pair_mul_double(x_193, y_true[i]);
            const lk_pair neg_x_194_1 = lk_pair_neg(x_194);
            const lk_pair x_195 = lk_pair_add(x_186, neg_x_194_1);
            const lk_pair x_201 = lk_pair_mul_double(x_94, gamma[i]);
            const lk_pair x_202 = lk_pair_mul(not_y_true, x_201);
            const lk_pair x_203 = lk_pair_mul_double(x_202, y_pred[i]);
            const lk_pair neg_x_203_1 = lk_pair_neg(x_203);
            const lk_pair x_204 = lk_pair_add(x_195, neg_x_203_1);
            const lk_pair x_205 = lk_pair_mul_double(x_110, gamma[i]);
            const lk_pair x_206 = lk_pair_mul(log1p_neg_y_pred, x_205);
            const lk_pair x_207 = lk_pair_mul(not_y_true, x_206);
            const lk_pair chosen_70 = {c_0_eq_not_y_pred ? 0.0 : x_207.high, c_0_eq_not_y_pred ? 0.0 : x_207.low};
            const lk_pair chosen_71 = {c_0_eq_y_pred ? 0.0 : chosen_70.high, c_0_eq_y_pred ? 0.0 : chosen_70.low};
            const lk_pair chosen_72 = {c_0_eq_y_true ? 0.0 : chosen_71.high, c_0_eq_y_true ? 0.0 : chosen_71.low};
            const lk_pair chosen_73 = {c_0_eq_gamma ? 0.0 : chosen_72.high, c_0_eq_gamma ? 0.0 : chosen_72.low};
            const lk_pair chosen_74 = {c_0_eq_not_y_true ? 0.0 : chosen_73.high, c_0_eq_not_y_true ? 0.0 : chosen_73.low};
            const lk_pair x_208 = lk_pair_add(chosen_74, x_204);
            const lk_pair x_209 = lk_pair_mul_double(x_116, gamma[i]);
            const lk_pair x_210 = lk_pair_mul(log_y_pred, x_209);
            const lk_pair x_211 = lk_pair_mul_double(x_210, y_true[i]);
            const lk_pair chosen_75 = {c_0_eq_not_y_pred ? 0.0 : x_211.high, c_0_eq_not_y_pred ? 0.0 : x_211.low};
            const lk_pair chosen_76 = {c_0_eq_not_y_true ? 0.0 : chosen_75.high, c_0_eq_not_y_true ? 0.0 : chosen_75.low};
            const lk_pair chosen_77 = {c_0_eq_y_pred ? 0.0 : chosen_76.high, c_0_eq_y_pred ? 0.0 : chosen_76.low};
            const lk_pair chosen_78 = {c_0_eq_gamma ? 0.0 : chosen_77.high, c_0_eq_gamma ? 0.0 : chosen_77.low};
            const lk_pair chosen_79 = {c_0_eq_y_true ? 0.0 : chosen_78.high, c_0_eq_y_true ? 0.0 : chosen_78.low};
            const lk_pair x_212 = lk_pair_add(chosen_79, x_208);
            const lk_pair x_213 = lk_product(2.0, gamma[i]);
            const lk_pair x_214 = lk_pair_mul_double(x_213, gamma[i]);
            const lk_pair x_215 = lk_pair_mul(not_y_pred, x_214);
            const lk_pair x_216 = lk_pair_mul(not_y_pred, x_215);
            const lk_pair x_217 = lk_pair_mul(not_y_true, x_216);
            const lk_pair x_218 = lk_pair_mul(not_y_true, x_217);
            const lk_pair x_219 = lk_pair_mul_double(x_218, y_pred[i]);
            const lk_pair x_220 = lk_pair_mul_double(x_219, y_pred[i]);
            const lk_pair x_221 = lk_pair_mul(log1p_neg_y_pred, x_220);
            const lk_pair x_222 = lk_pair_mul_double(x_221, y_true[i]);
            const lk_pair chosen_80 = {c_0_eq_gamma ? 0.0 : x_222.high, c_0_eq_gamma ? 0.0 : x_222.low};
            const lk_pair chosen_81 = {c_0_eq_not_y_pred ? 0.0 : chosen_80.high, c_0_eq_not_y_pred ? 0.0 : chosen_80.low};
            const lk_pair chosen_82 = {c_0_eq_not_y_true ? 0.0 : chosen_81.high, c_0_eq_not_y_true ? 0.0 : chosen_81.low};
            const lk_pair chosen_83 = {c_0_eq_y_pred ? 0.0 : chosen_82.high, c_0_eq_y_pred ? 0.0 : chosen_82.low};
            const lk_pair chosen_84 = {c_0_eq_y_true ? 0.0 : chosen_83.high, c_0_eq_y_true ? 0.0 : chosen_83.low};
            const lk_pair x_223 = lk_pair_add(chosen_84, x_212);
            const lk_pair x_224 = lk_pair_mul_double(x_216, y_pred[i]);
            const lk_pair x_225 = lk_pair_mul_double(x_224, y_pred[i]);
            const lk_pair x_226 = lk_pair_mul_double(x_225, y_true[i]);
            const lk_pair x_227 = lk_pair_mul_double(x_226, y_true[i]);
            const lk_pair x_228 = lk_pair_mul(log_y_pred, x_227);
            const lk_pair x_229 = lk_pair_mul(not_y_true, x_228);
            const lk_pair chosen_85 = {c_0_eq_gamma ? 0.0 : x_229.high, c_0_eq_gamma ? 0.0 : x_229.low};
            const lk_pair chosen_86 = {c_0_eq_not_y_pred ? 0.0 : chosen_85.high, c_0_eq_not_y_pred ? 0.0 : chosen_85.low};
            const lk_pair chosen_87 = {c_0_eq_y_pred ? 0.0 : chosen_86.high, c_0_eq_y_pred ? 0.0 : chosen_86.low};
            const lk_pair chosen_88 = {c_0_eq_y_true ? 0.0 : chosen_87.high, c_0_eq_y_true ? 0.0 : chosen_87.low};
            const lk_pair chosen_89 = {c_0_eq_not_y_true ? 0.0 : chosen_88.high, c_0_eq_not_y_true ? 0.0 : chosen_88.low};
            const lk_pair x_230 = lk_pair_add(chosen_89, x_223);
            const lk_pair x_231 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_232 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_231_1 = lk_pair_neg(x_231);
            const lk_pair x_233 = lk_pair_add(neg_x_231_1, x_7);
            const lk_pair neg_x_232_1 = lk_pair_neg(x_232);
            const lk_pair x_234 = lk_pair_add(neg_x_232_1, x_233);
            const int x_234_lt_c_minus_1500 = x_234.high < (-1500.0);
            const lk_pair x_236 = lk_pair_div(x_230, not_y_pred);
            const lk_pair x_237 = lk_pair_div(x_236, not_y_pred);
            const lk_pair x_238 = lk_pair_mul(half_power_3, x_237);
            const lk_pair x_239 = lk_pair_mul(half_power_3, x_238);
            const lk_pair chosen_90 = {x_234_lt_c_minus_1500 ? 0.0 : x_239.high, x_234_lt_c_minus_1500 ? 0.0 : x_239.low};
            const lk_pair chosen_91 = {clipped_eq_y_pred ? chosen_90.high : 0.0, clipped_eq_y_pred ? chosen_90.low : 0.0};
            hessian[i] = lk_rounded(chosen_91);
        }
}

const lk_kernel LK_LEVEL(lk_binary_focal_crossentropy_clipped_u10) = {
    .name = "binary_focal_crossentropy_clipped_u10",
    .axis = 0,
    .input_count = 5,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0, 0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 5,
    .cases = (const lk_case[]){
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){0.0}},
            },
            .block = binary_focal_crossentropy_clipped_u10_case_0,
        },
        {
            .guard_count = 2,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_clipped_u10_case_1,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
            },
            .block = binary_focal_crossentropy_clipped_u10_case_2,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_clipped_u10_case_3,
        },
        {
            .guard_count = 0,
            .block = binary_focal_crossentropy_clipped_u10_case_4,
        },
    },
};
