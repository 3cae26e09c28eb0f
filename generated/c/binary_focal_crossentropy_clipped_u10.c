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

/* binary_focal_crossentropy_clipped_u10: gamma in {0} */
static void binary_focal_crossentropy_clipped_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
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

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair neg_y_pred = lk_pair_neg(lk_pair_of(y_pred[i]));
            log1p_neg_y_pred_high[i] = neg_y_pred.high;
            log1p_neg_y_pred_low[i] = neg_y_pred.low;
        }
        lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
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
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen = {clipped_eq_y_pred ? neg_log1p_neg_y_pred.high : 0.0, clipped_eq_y_pred ? neg_log1p_neg_y_pred.low : 0.0};
            const lk_pair neg_log1p_neg_clipped = lk_pair_neg(log1p_neg_clipped);
            const lk_pair chosen_1 = {clipped_eq_y_pred ? 0.0 : neg_log1p_neg_clipped.high, clipped_eq_y_pred ? 0.0 : neg_log1p_neg_clipped.low};
            const lk_pair x_2 = lk_pair_add(chosen, chosen_1);
            const lk_pair x_3 = lk_pair_mul(not_y_true, x_2);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen_2 = {c_0_eq_not_y_true ? 0.0 : x_3.high, c_0_eq_not_y_true ? 0.0 : x_3.low};
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair chosen_3 = {clipped_eq_y_pred ? neg_log_y_pred.high : 0.0, clipped_eq_y_pred ? neg_log_y_pred.low : 0.0};
            const lk_pair neg_log_clipped = lk_pair_neg(log_clipped);
            const lk_pair chosen_4 = {clipped_eq_y_pred ? 0.0 : neg_log_clipped.high, clipped_eq_y_pred ? 0.0 : neg_log_clipped.low};
            const lk_pair x_4 = lk_pair_add(chosen_3, chosen_4);
            const lk_pair x_5 = lk_pair_mul_double(x_4, y_true[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_5 = {c_0_eq_y_true ? 0.0 : x_5.high, c_0_eq_y_true ? 0.0 : x_5.low};
            const lk_pair x_6 = lk_pair_add(chosen_2, chosen_5);
            value[i] = lk_rounded(x_6);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_7 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair chosen_6 = {c_0_eq_not_y_true ? 0.0 : x_7.high, c_0_eq_not_y_true ? 0.0 : x_7.low};
            const lk_pair chosen_7 = {clipped_eq_y_pred ? chosen_6.high : 0.0, clipped_eq_y_pred ? chosen_6.low : 0.0};
            const lk_pair x_8 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair neg_x_8 = lk_pair_neg(x_8);
            const lk_pair chosen_8 = {c_0_eq_y_true ? 0.0 : neg_x_8.high, c_0_eq_y_true ? 0.0 : neg_x_8.low};
            const lk_pair chosen_9 = {clipped_eq_y_pred ? chosen_8.high : 0.0, clipped_eq_y_pred ? chosen_8.low : 0.0};
            const lk_pair x_9 = lk_pair_add(chosen_7, chosen_9);
            gradient[i] = lk_rounded(x_9);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_7 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair x_8 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair x_10 = lk_pair_div(x_7, not_y_pred);
            const lk_pair chosen_10 = {c_0_eq_not_y_true ? 0.0 : x_10.high, c_0_eq_not_y_true ? 0.0 : x_10.low};
            const lk_pair chosen_11 = {clipped_eq_y_pred ? chosen_10.high : 0.0, clipped_eq_y_pred ? chosen_10.low : 0.0};
            const lk_pair x_11 = lk_pair_div_double(x_8, y_pred[i]);
            const lk_pair chosen_12 = {c_0_eq_y_true ? 0.0 : x_11.high, c_0_eq_y_true ? 0.0 : x_11.low};
            const lk_pair chosen_13 = {clipped_eq_y_pred ? chosen_12.high : 0.0, clipped_eq_y_pred ? chosen_12.low : 0.0};
            const lk_pair x_12 = lk_pair_add(chosen_11, chosen_13);
            hessian[i] = lk_rounded(x_12);
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
        const lk_pair neg_y_pred = lk_pair_neg(lk_pair_of(y_pred[i]));
        log1p_neg_y_pred_high[i] = neg_y_pred.high;
        log1p_neg_y_pred_low[i] = neg_y_pred.low;
    }
    lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
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
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair x_2 = lk_product(clipped, clipped);
            const lk_pair x_3 = lk_pair_mul_double(x_2, y_pred[i]);
            const lk_pair x_4 = lk_pair_mul_double(x_3, y_pred[i]);
            const lk_pair x_5 = lk_pair_mul(neg_log1p_neg_y_pred, x_4);
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen = {c_0_eq_y_pred ? 0.0 : x_5.high, c_0_eq_y_pred ? 0.0 : x_5.low};
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_1 = {clipped_eq_y_pred ? chosen.high : 0.0, clipped_eq_y_pred ? chosen.low : 0.0};
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair neg_log1p_neg_clipped = lk_pair_neg(log1p_neg_clipped);
            const lk_pair x_6 = lk_pair_mul(not_y_pred, x_2);
            const lk_pair x_7 = lk_pair_mul(not_y_pred, x_6);
            const lk_pair x_8 = lk_pair_mul(neg_log1p_neg_clipped, x_7);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair chosen_2 = {c_0_eq_not_y_pred ? 0.0 : x_8.high, c_0_eq_not_y_pred ? 0.0 : x_8.low};
            const lk_pair chosen_3 = {clipped_eq_y_pred ? 0.0 : chosen_2.high, clipped_eq_y_pred ? 0.0 : chosen_2.low};
            const lk_pair x_9 = lk_pair_add(chosen_1, chosen_3);
            const lk_pair x_10 = lk_pair_mul(neg_log1p_neg_clipped, x_4);
            const lk_pair chosen_4 = {c_0_eq_y_pred ? 0.0 : x_10.high, c_0_eq_y_pred ? 0.0 : x_10.low};
            const lk_pair chosen_5 = {clipped_eq_y_pred ? 0.0 : chosen_4.high, clipped_eq_y_pred ? 0.0 : chosen_4.low};
            const lk_pair x_11 = lk_pair_add(chosen_5, x_9);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_12 = lk_pair_mul(not_clipped, not_clipped);
            const lk_pair x_13 = lk_pair_mul_double(x_12, y_pred[i]);
            const lk_pair x_14 = lk_pair_mul_double(x_13, y_pred[i]);
            const lk_pair x_15 = lk_pair_mul(neg_log1p_neg_y_pred, x_14);
            const int c_0_eq_not_clipped = 0.0 == not_clipped.high;
            const lk_pair chosen_6 = {c_0_eq_not_clipped ? 0.0 : x_15.high, c_0_eq_not_clipped ? 0.0 : x_15.low};
            const lk_pair chosen_7 = {c_0_eq_y_pred ? 0.0 : chosen_6.high, c_0_eq_y_pred ? 0.0 : chosen_6.low};
            const lk_pair chosen_8 = {clipped_eq_y_pred ? chosen_7.high : 0.0, clipped_eq_y_pred ? chosen_7.low : 0.0};
            const lk_pair x_16 = lk_pair_add(chosen_8, x_11);
            const lk_pair x_17 = lk_product(2.0, y_pred[i]);
            const lk_pair x_18 = lk_pair_mul_double(x_17, y_pred[i]);
            const lk_pair x_19 = lk_pair_mul_double(x_18, clipped);
            const lk_pair x_20 = lk_pair_mul(neg_log1p_neg_y_pred, x_19);
            const lk_pair x_21 = lk_pair_mul(not_clipped, x_20);
            const lk_pair chosen_9 = {c_0_eq_y_pred ? 0.0 : x_21.high, c_0_eq_y_pred ? 0.0 : x_21.low};
            const lk_pair chosen_10 = {c_0_eq_not_clipped ? 0.0 : chosen_9.high, c_0_eq_not_clipped ? 0.0 : chosen_9.low};
            const lk_pair chosen_11 = {clipped_eq_y_pred ? chosen_10.high : 0.0, clipped_eq_y_pred ? chosen_10.low : 0.0};
            const lk_pair x_22 = lk_pair_add(chosen_11, x_16);
            const lk_pair x_23 = lk_product(2.0, clipped);
            const lk_pair x_24 = lk_pair_mul_double(x_23, clipped);
            const lk_pair x_25 = lk_pair_mul(neg_log1p_neg_clipped, x_24);
            const lk_pair x_26 = lk_pair_mul(not_y_pred, x_25);
            const lk_pair x_27 = lk_pair_mul_double(x_26, y_pred[i]);
            const lk_pair chosen_12 = {c_0_eq_not_y_pred ? 0.0 : x_27.high, c_0_eq_not_y_pred ? 0.0 : x_27.low};
            const lk_pair chosen_13 = {c_0_eq_y_pred ? 0.0 : chosen_12.high, c_0_eq_y_pred ? 0.0 : chosen_12.low};
            const lk_pair chosen_14 = {clipped_eq_y_pred ? 0.0 : chosen_13.high, clipped_eq_y_pred ? 0.0 : chosen_13.low};
            const lk_pair x_28 = lk_pair_add(chosen_14, x_22);
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_29 = lk_pair_mul(neg_log_y_pred, x_7);
            const lk_pair chosen_15 = {c_0_eq_not_y_pred ? 0.0 : x_29.high, c_0_eq_not_y_pred ? 0.0 : x_29.low};
            const lk_pair chosen_16 = {clipped_eq_y_pred ? chosen_15.high : 0.0, clipped_eq_y_pred ? chosen_15.low : 0.0};
            const lk_pair x_30 = lk_pair_mul(not_y_pred, x_12);
            const lk_pair x_31 = lk_pair_mul(not_y_pred, x_30);
            const lk_pair x_32 = lk_pair_mul(neg_log_y_pred, x_31);
            const lk_pair chosen_17 = {c_0_eq_not_clipped ? 0.0 : x_32.high, c_0_eq_not_clipped ? 0.0 : x_32.low};
            const lk_pair chosen_18 = {c_0_eq_not_y_pred ? 0.0 : chosen_17.high, c_0_eq_not_y_pred ? 0.0 : chosen_17.low};
            const lk_pair chosen_19 = {clipped_eq_y_pred ? chosen_18.high : 0.0, clipped_eq_y_pred ? chosen_18.low : 0.0};
            const lk_pair x_33 = lk_pair_add(chosen_16, chosen_19);
            const lk_pair neg_log_clipped = lk_pair_neg(log_clipped);
            const lk_pair x_34 = lk_pair_mul(neg_log_clipped, x_31);
            const lk_pair chosen_20 = {c_0_eq_not_clipped ? 0.0 : x_34.high, c_0_eq_not_clipped ? 0.0 : x_34.low};
            const lk_pair chosen_21 = {c_0_eq_not_y_pred ? 0.0 : chosen_20.high, c_0_eq_not_y_pred ? 0.0 : chosen_20.low};
            const lk_pair chosen_22 = {clipped_eq_y_pred ? 0.0 : chosen_21.high, clipped_eq_y_pred ? 0.0 : chosen_21.low};
            const lk_pair x_35 = lk_pair_add(chosen_22, x_33);
            const lk_pair x_36 = lk_pair_mul(neg_log_clipped, x_14);
            const lk_pair chosen_23 = {c_0_eq_not_clipped ? 0.0 : x_36.high, c_0_eq_not_clipped ? 0.0 : x_36.low};
            const lk_pair chosen_24 = {c_0_eq_y_pred ? 0.0 : chosen_23.high, c_0_eq_y_pred ? 0.0 : chosen_23.low};
            const lk_pair chosen_25 = {clipped_eq_y_pred ? 0.0 : chosen_24.high, clipped_eq_y_pred ? 0.0 : chosen_24.low};
            const lk_pair x_37 = lk_pair_add(chosen_25, x_35);
            const lk_pair x_38 = lk_pair_mul_double(not_y_pred, 2.0);
            const lk_pair x_39 = lk_pair_mul(not_y_pred, x_38);
            const lk_pair x_40 = lk_pair_mul_double(x_39, clipped);
            const lk_pair x_41 = lk_pair_mul(neg_log_y_pred, x_40);
            const lk_pair x_42 = lk_pair_mul(not_clipped, x_41);
            const lk_pair chosen_26 = {c_0_eq_not_y_pred ? 0.0 : x_42.high, c_0_eq_not_y_pred ? 0.0 : x_42.low};
            const lk_pair chosen_27 = {c_0_eq_not_clipped ? 0.0 : chosen_26.high, c_0_eq_not_clipped ? 0.0 : chosen_26.low};
            const lk_pair chosen_28 = {clipped_eq_y_pred ? chosen_27.high : 0.0, clipped_eq_y_pred ? chosen_27.low : 0.0};
            const lk_pair x_43 = lk_pair_add(chosen_28, x_37);
            const lk_pair x_44 = lk_pair_mul_double(not_clipped, 2.0);
            const lk_pair x_45 = lk_pair_mul(not_clipped, x_44);
            const lk_pair x_46 = lk_pair_mul(neg_log_clipped, x_45);
            const lk_pair x_47 = lk_pair_mul(not_y_pred, x_46);
            const lk_pair x_48 = lk_pair_mul_double(x_47, y_pred[i]);
            const lk_pair chosen_29 = {c_0_eq_not_clipped ? 0.0 : x_48.high, c_0_eq_not_clipped ? 0.0 : x_48.low};
            const lk_pair chosen_30 = {c_0_eq_not_y_pred ? 0.0 : chosen_29.high, c_0_eq_not_y_pred ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {c_0_eq_y_pred ? 0.0 : chosen_30.high, c_0_eq_y_pred ? 0.0 : chosen_30.low};
            const lk_pair chosen_32 = {clipped_eq_y_pred ? 0.0 : chosen_31.high, clipped_eq_y_pred ? 0.0 : chosen_31.low};
            const lk_pair x_49 = lk_pair_add(chosen_32, x_43);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_33 = {c_1_eq_y_true ? x_49.high : x_28.high, c_1_eq_y_true ? x_49.low : x_28.low};
            value[i] = lk_rounded(chosen_33);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_50 = lk_pair_mul_double(neg_log1p_neg_y_pred, 2.0);
            const lk_pair x_51 = lk_pair_mul(not_y_pred, x_50);
            const lk_pair chosen_34 = {c_0_eq_not_y_pred ? 0.0 : x_51.high, c_0_eq_not_y_pred ? 0.0 : x_51.low};
            const lk_pair x_52 = lk_pair_add_double(chosen_34, y_pred[i]);
            const lk_pair x_53 = lk_double_div_pair(y_pred[i], not_y_pred);
            const lk_pair x_54 = lk_pair_mul(x_52, x_53);
            const double chosen_35 = c_0_eq_y_pred ? 0.0 : lk_rounded(x_54);
            const double chosen_36 = clipped_eq_y_pred ? chosen_35 : 0.0;
            const lk_pair x_55 = lk_pair_mul_double(neg_log_y_pred, 2.0);
            const lk_pair x_56 = lk_pair_mul_double(x_55, y_pred[i]);
            const lk_pair chosen_37 = {c_0_eq_y_pred ? 0.0 : x_56.high, c_0_eq_y_pred ? 0.0 : x_56.low};
            const lk_pair x_57 = lk_pair_add(chosen_37, not_y_pred);
            const lk_pair x_58 = lk_pair_div_double(not_y_pred, y_pred[i]);
            const lk_pair x_59 = lk_pair_mul(x_57, x_58);
            const lk_pair neg_x_59 = lk_pair_neg(x_59);
            const lk_pair chosen_38 = {c_0_eq_not_y_pred ? 0.0 : neg_x_59.high, c_0_eq_not_y_pred ? 0.0 : neg_x_59.low};
            const lk_pair chosen_39 = {clipped_eq_y_pred ? chosen_38.high : 0.0, clipped_eq_y_pred ? chosen_38.low : 0.0};
            const lk_pair chosen_40 = {c_1_eq_y_true ? chosen_39.high : chosen_36, c_1_eq_y_true ? chosen_39.low : 0.0};
            gradient[i] = lk_rounded(chosen_40);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair x_17 = lk_product(2.0, y_pred[i]);
            const lk_pair x_18 = lk_pair_mul_double(x_17, y_pred[i]);
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_38 = lk_pair_mul_double(not_y_pred, 2.0);
            const lk_pair x_39 = lk_pair_mul(not_y_pred, x_38);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_60 = lk_product(y_pred[i], y_pred[i]);
            const lk_pair x_61 = lk_pair_mul(neg_log1p_neg_y_pred, x_39);
            const lk_pair chosen_41 = {c_0_eq_not_y_pred ? 0.0 : x_61.high, c_0_eq_not_y_pred ? 0.0 : x_61.low};
            const lk_pair x_62 = lk_pair_add(chosen_41, x_60);
            const lk_pair x_63 = lk_pair_mul_double(not_y_pred, 4.0);
            const lk_pair x_64 = lk_pair_mul_double(x_63, y_pred[i]);
            const lk_pair x_65 = lk_pair_add(x_62, x_64);
            const lk_pair x_66 = lk_pair_div(x_65, not_y_pred);
            const lk_pair x_67 = lk_pair_div(x_66, not_y_pred);
            const double chosen_42 = clipped_eq_y_pred ? lk_rounded(x_67) : 0.0;
            const lk_pair x_68 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_69 = lk_pair_mul(neg_log_y_pred, x_18);
            const lk_pair chosen_43 = {c_0_eq_y_pred ? 0.0 : x_69.high, c_0_eq_y_pred ? 0.0 : x_69.low};
            const lk_pair x_70 = lk_pair_add(chosen_43, x_68);
            const lk_pair x_71 = lk_pair_add(x_64, x_70);
            const lk_pair x_72 = lk_pair_div_double(x_71, y_pred[i]);
            const lk_pair x_73 = lk_pair_div_double(x_72, y_pred[i]);
            const double chosen_44 = clipped_eq_y_pred ? lk_rounded(x_73) : 0.0;
            hessian[i] = c_1_eq_y_true ? chosen_44 : chosen_42;
        }
}

/* binary_focal_crossentropy_clipped_u10: gamma in {2} */
static void binary_focal_crossentropy_clipped_u10_case_2(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
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
        const lk_pair neg_y_pred = lk_pair_neg(lk_pair_of(y_pred[i]));
        log1p_neg_y_pred_high[i] = neg_y_pred.high;
        log1p_neg_y_pred_low[i] = neg_y_pred.low;
    }
    lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

    for (size_t i = 0; i < n; i++) {
        log_y_pred_high[i] = y_pred[i];
        log_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
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
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair x_2 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_3 = lk_pair_mul(not_y_true, x_2);
            const lk_pair x_4 = lk_pair_mul_double(x_3, clipped);
            const lk_pair x_5 = lk_pair_mul_double(x_4, clipped);
            const lk_pair x_6 = lk_pair_mul_double(x_5, y_pred[i]);
            const lk_pair x_7 = lk_pair_mul_double(x_6, y_pred[i]);
            const lk_pair x_8 = lk_pair_mul(neg_log1p_neg_y_pred, x_7);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen = {c_0_eq_not_y_true ? 0.0 : x_8.high, c_0_eq_not_y_true ? 0.0 : x_8.low};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen_1 = {c_0_eq_y_pred ? 0.0 : chosen.high, c_0_eq_y_pred ? 0.0 : chosen.low};
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_2 = {clipped_eq_y_pred ? chosen_1.high : 0.0, clipped_eq_y_pred ? chosen_1.low : 0.0};
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_9 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_10 = lk_pair_mul_double(x_9, y_true[i]);
            const lk_pair x_11 = lk_pair_mul_double(x_10, clipped);
            const lk_pair x_12 = lk_pair_mul_double(x_11, clipped);
            const lk_pair x_13 = lk_pair_mul(not_y_pred, x_12);
            const lk_pair x_14 = lk_pair_mul(not_y_pred, x_13);
            const lk_pair x_15 = lk_pair_mul(neg_log_y_pred, x_14);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_3 = {c_0_eq_y_true ? 0.0 : x_15.high, c_0_eq_y_true ? 0.0 : x_15.low};
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair chosen_4 = {c_0_eq_not_y_pred ? 0.0 : chosen_3.high, c_0_eq_not_y_pred ? 0.0 : chosen_3.low};
            const lk_pair chosen_5 = {clipped_eq_y_pred ? chosen_4.high : 0.0, clipped_eq_y_pred ? chosen_4.low : 0.0};
            const lk_pair x_16 = lk_pair_add(chosen_2, chosen_5);
            const lk_pair neg_log1p_neg_clipped = lk_pair_neg(log1p_neg_clipped);
            const lk_pair x_17 = lk_pair_mul(not_y_pred, x_5);
            const lk_pair x_18 = lk_pair_mul(not_y_pred, x_17);
            const lk_pair x_19 = lk_pair_mul(neg_log1p_neg_clipped, x_18);
            const lk_pair chosen_6 = {c_0_eq_not_y_true ? 0.0 : x_19.high, c_0_eq_not_y_true ? 0.0 : x_19.low};
            const lk_pair chosen_7 = {c_0_eq_not_y_pred ? 0.0 : chosen_6.high, c_0_eq_not_y_pred ? 0.0 : chosen_6.low};
            const lk_pair chosen_8 = {clipped_eq_y_pred ? 0.0 : chosen_7.high, clipped_eq_y_pred ? 0.0 : chosen_7.low};
            const lk_pair x_20 = lk_pair_add(chosen_8, x_16);
            const lk_pair x_21 = lk_pair_mul(neg_log1p_neg_clipped, x_7);
            const lk_pair chosen_9 = {c_0_eq_not_y_true ? 0.0 : x_21.high, c_0_eq_not_y_true ? 0.0 : x_21.low};
            const lk_pair chosen_10 = {c_0_eq_y_pred ? 0.0 : chosen_9.high, c_0_eq_y_pred ? 0.0 : chosen_9.low};
            const lk_pair chosen_11 = {clipped_eq_y_pred ? 0.0 : chosen_10.high, clipped_eq_y_pred ? 0.0 : chosen_10.low};
            const lk_pair x_22 = lk_pair_add(chosen_11, x_20);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_23 = lk_pair_mul(not_clipped, x_3);
            const lk_pair x_24 = lk_pair_mul(not_clipped, x_23);
            const lk_pair x_25 = lk_pair_mul_double(x_24, y_pred[i]);
            const lk_pair x_26 = lk_pair_mul_double(x_25, y_pred[i]);
            const lk_pair x_27 = lk_pair_mul(neg_log1p_neg_y_pred, x_26);
            const lk_pair chosen_12 = {c_0_eq_not_y_true ? 0.0 : x_27.high, c_0_eq_not_y_true ? 0.0 : x_27.low};
            const int c_0_eq_not_clipped = 0.0 == not_clipped.high;
            const lk_pair chosen_13 = {c_0_eq_not_clipped ? 0.0 : chosen_12.high, c_0_eq_not_clipped ? 0.0 : chosen_12.low};
            const lk_pair chosen_14 = {c_0_eq_y_pred ? 0.0 : chosen_13.high, c_0_eq_y_pred ? 0.0 : chosen_13.low};
            const lk_pair chosen_15 = {clipped_eq_y_pred ? chosen_14.high : 0.0, clipped_eq_y_pred ? chosen_14.low : 0.0};
            const lk_pair x_28 = lk_pair_add(chosen_15, x_22);
            const lk_pair x_29 = lk_pair_mul(not_clipped, x_10);
            const lk_pair x_30 = lk_pair_mul(not_clipped, x_29);
            const lk_pair x_31 = lk_pair_mul(not_y_pred, x_30);
            const lk_pair x_32 = lk_pair_mul(not_y_pred, x_31);
            const lk_pair x_33 = lk_pair_mul(neg_log_y_pred, x_32);
            const lk_pair chosen_16 = {c_0_eq_y_true ? 0.0 : x_33.high, c_0_eq_y_true ? 0.0 : x_33.low};
            const lk_pair chosen_17 = {c_0_eq_not_clipped ? 0.0 : chosen_16.high, c_0_eq_not_clipped ? 0.0 : chosen_16.low};
            const lk_pair chosen_18 = {c_0_eq_not_y_pred ? 0.0 : chosen_17.high, c_0_eq_not_y_pred ? 0.0 : chosen_17.low};
            const lk_pair chosen_19 = {clipped_eq_y_pred ? chosen_18.high : 0.0, clipped_eq_y_pred ? chosen_18.low : 0.0};
            const lk_pair x_34 = lk_pair_add(chosen_19, x_28);
            const lk_pair neg_log_clipped = lk_pair_neg(log_clipped);
            const lk_pair x_35 = lk_pair_mul(neg_log_clipped, x_32);
            const lk_pair chosen_20 = {c_0_eq_y_true ? 0.0 : x_35.high, c_0_eq_y_true ? 0.0 : x_35.low};
            const lk_pair chosen_21 = {c_0_eq_not_clipped ? 0.0 : chosen_20.high, c_0_eq_not_clipped ? 0.0 : chosen_20.low};
            const lk_pair chosen_22 = {c_0_eq_not_y_pred ? 0.0 : chosen_21.high, c_0_eq_not_y_pred ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {clipped_eq_y_pred ? 0.0 : chosen_22.high, clipped_eq_y_pred ? 0.0 : chosen_22.low};
            const lk_pair x_36 = lk_pair_add(chosen_23, x_34);
            const lk_pair x_37 = lk_pair_mul_double(x_30, y_pred[i]);
            const lk_pair x_38 = lk_pair_mul_double(x_37, y_pred[i]);
            const lk_pair x_39 = lk_pair_mul(neg_log_clipped, x_38);
            const lk_pair chosen_24 = {c_0_eq_y_true ? 0.0 : x_39.high, c_0_eq_y_true ? 0.0 : x_39.low};
            const lk_pair chosen_25 = {c_0_eq_not_clipped ? 0.0 : chosen_24.high, c_0_eq_not_clipped ? 0.0 : chosen_24.low};
            const lk_pair chosen_26 = {c_0_eq_y_pred ? 0.0 : chosen_25.high, c_0_eq_y_pred ? 0.0 : chosen_25.low};
            const lk_pair chosen_27 = {clipped_eq_y_pred ? 0.0 : chosen_26.high, clipped_eq_y_pred ? 0.0 : chosen_26.low};
            const lk_pair x_40 = lk_pair_add(chosen_27, x_36);
            const lk_pair x_41 = lk_pair_mul_double(not_y_true, 2.0);
            const lk_pair x_42 = lk_pair_mul(not_y_true, x_41);
            const lk_pair x_43 = lk_pair_mul(not_y_true, x_42);
            const lk_pair x_44 = lk_pair_mul_double(x_43, y_pred[i]);
            const lk_pair x_45 = lk_pair_mul_double(x_44, y_pred[i]);
            const lk_pair x_46 = lk_pair_mul_double(x_45, clipped);
            const lk_pair x_47 = lk_pair_mul(neg_log1p_neg_y_pred, x_46);
            const lk_pair x_48 = lk_pair_mul(not_clipped, x_47);
            const lk_pair chosen_28 = {c_0_eq_not_y_true ? 0.0 : x_48.high, c_0_eq_not_y_true ? 0.0 : x_48.low};
            const lk_pair chosen_29 = {c_0_eq_y_pred ? 0.0 : chosen_28.high, c_0_eq_y_pred ? 0.0 : chosen_28.low};
            const lk_pair chosen_30 = {c_0_eq_not_clipped ? 0.0 : chosen_29.high, c_0_eq_not_clipped ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {clipped_eq_y_pred ? chosen_30.high : 0.0, clipped_eq_y_pred ? chosen_30.low : 0.0};
            const lk_pair x_49 = lk_pair_add(chosen_31, x_40);
            const lk_pair x_50 = lk_product(2.0, y_true[i]);
            const lk_pair x_51 = lk_pair_mul_double(x_50, y_true[i]);
            const lk_pair x_52 = lk_pair_mul_double(x_51, y_true[i]);
            const lk_pair x_53 = lk_pair_mul(not_y_pred, x_52);
            const lk_pair x_54 = lk_pair_mul(not_y_pred, x_53);
            const lk_pair x_55 = lk_pair_mul_double(x_54, clipped);
            const lk_pair x_56 = lk_pair_mul(neg_log_y_pred, x_55);
            const lk_pair x_57 = lk_pair_mul(not_clipped, x_56);
            const lk_pair chosen_32 = {c_0_eq_y_true ? 0.0 : x_57.high, c_0_eq_y_true ? 0.0 : x_57.low};
            const lk_pair chosen_33 = {c_0_eq_not_y_pred ? 0.0 : chosen_32.high, c_0_eq_not_y_pred ? 0.0 : chosen_32.low};
            const lk_pair chosen_34 = {c_0_eq_not_clipped ? 0.0 : chosen_33.high, c_0_eq_not_clipped ? 0.0 : chosen_33.low};
            const lk_pair chosen_35 = {clipped_eq_y_pred ? chosen_34.high : 0.0, clipped_eq_y_pred ? chosen_34.low : 0.0};
            const lk_pair x_58 = lk_pair_add(chosen_35, x_49);
            const lk_pair x_59 = lk_product(clipped, clipped);
            const lk_pair x_60 = lk_pair_mul(not_y_pred, x_59);
            const lk_pair x_61 = lk_pair_mul(not_y_pred, x_60);
            const lk_pair x_62 = lk_pair_mul_double(x_61, y_true[i]);
            const lk_pair x_63 = lk_pair_mul_double(x_62, y_true[i]);
            const lk_pair x_64 = lk_pair_mul(neg_log1p_neg_y_pred, x_63);
            const lk_pair x_65 = lk_pair_mul(not_y_true, x_64);
            const lk_pair chosen_36 = {c_0_eq_not_y_pred ? 0.0 : x_65.high, c_0_eq_not_y_pred ? 0.0 : x_65.low};
            const lk_pair chosen_37 = {c_0_eq_y_true ? 0.0 : chosen_36.high, c_0_eq_y_true ? 0.0 : chosen_36.low};
            const lk_pair chosen_38 = {c_0_eq_not_y_true ? 0.0 : chosen_37.high, c_0_eq_not_y_true ? 0.0 : chosen_37.low};
            const lk_pair chosen_39 = {clipped_eq_y_pred ? chosen_38.high : 0.0, clipped_eq_y_pred ? chosen_38.low : 0.0};
            const lk_pair x_66 = lk_pair_add(chosen_39, x_58);
            const lk_pair x_67 = lk_pair_mul(not_y_true, x_59);
            const lk_pair x_68 = lk_pair_mul(not_y_true, x_67);
            const lk_pair x_69 = lk_pair_mul_double(x_68, y_pred[i]);
            const lk_pair x_70 = lk_pair_mul_double(x_69, y_pred[i]);
            const lk_pair x_71 = lk_pair_mul(neg_log_y_pred, x_70);
            const lk_pair x_72 = lk_pair_mul_double(x_71, y_true[i]);
            const lk_pair chosen_40 = {c_0_eq_not_y_true ? 0.0 : x_72.high, c_0_eq_not_y_true ? 0.0 : x_72.low};
            const lk_pair chosen_41 = {c_0_eq_y_pred ? 0.0 : chosen_40.high, c_0_eq_y_pred ? 0.0 : chosen_40.low};
            const lk_pair chosen_42 = {c_0_eq_y_true ? 0.0 : chosen_41.high, c_0_eq_y_true ? 0.0 : chosen_41.low};
            const lk_pair chosen_43 = {clipped_eq_y_pred ? chosen_42.high : 0.0, clipped_eq_y_pred ? chosen_42.low : 0.0};
            const lk_pair x_73 = lk_pair_add(chosen_43, x_66);
            const lk_pair x_74 = lk_pair_mul(not_y_true, x_61);
            const lk_pair x_75 = lk_pair_mul(not_y_true, x_74);
            const lk_pair x_76 = lk_pair_mul(neg_log_clipped, x_75);
            const lk_pair x_77 = lk_pair_mul_double(x_76, y_true[i]);
            const lk_pair chosen_44 = {c_0_eq_not_y_pred ? 0.0 : x_77.high, c_0_eq_not_y_pred ? 0.0 : x_77.low};
            const lk_pair chosen_45 = {c_0_eq_not_y_true ? 0.0 : chosen_44.high, c_0_eq_not_y_true ? 0.0 : chosen_44.low};
            const lk_pair chosen_46 = {c_0_eq_y_true ? 0.0 : chosen_45.high, c_0_eq_y_true ? 0.0 : chosen_45.low};
            const lk_pair chosen_47 = {clipped_eq_y_pred ? 0.0 : chosen_46.high, clipped_eq_y_pred ? 0.0 : chosen_46.low};
            const lk_pair x_78 = lk_pair_add(chosen_47, x_73);
            const lk_pair x_79 = lk_pair_mul(neg_log_clipped, x_70);
            const lk_pair x_80 = lk_pair_mul_double(x_79, y_true[i]);
            const lk_pair chosen_48 = {c_0_eq_not_y_true ? 0.0 : x_80.high, c_0_eq_not_y_true ? 0.0 : x_80.low};
            const lk_pair chosen_49 = {c_0_eq_y_pred ? 0.0 : chosen_48.high, c_0_eq_y_pred ? 0.0 : chosen_48.low};
            const lk_pair chosen_50 = {c_0_eq_y_true ? 0.0 : chosen_49.high, c_0_eq_y_true ? 0.0 : chosen_49.low};
            const lk_pair chosen_51 = {clipped_eq_y_pred ? 0.0 : chosen_50.high, clipped_eq_y_pred ? 0.0 : chosen_50.low};
            const lk_pair x_81 = lk_pair_add(chosen_51, x_78);
            const lk_pair x_82 = lk_pair_mul_double(x_43, clipped);
            const lk_pair x_83 = lk_pair_mul_double(x_82, clipped);
            const lk_pair x_84 = lk_pair_mul(neg_log1p_neg_clipped, x_83);
            const lk_pair x_85 = lk_pair_mul(not_y_pred, x_84);
            const lk_pair x_86 = lk_pair_mul_double(x_85, y_pred[i]);
            const lk_pair chosen_52 = {c_0_eq_not_y_true ? 0.0 : x_86.high, c_0_eq_not_y_true ? 0.0 : x_86.low};
            const lk_pair chosen_53 = {c_0_eq_not_y_pred ? 0.0 : chosen_52.high, c_0_eq_not_y_pred ? 0.0 : chosen_52.low};
            const lk_pair chosen_54 = {c_0_eq_y_pred ? 0.0 : chosen_53.high, c_0_eq_y_pred ? 0.0 : chosen_53.low};
            const lk_pair chosen_55 = {clipped_eq_y_pred ? 0.0 : chosen_54.high, clipped_eq_y_pred ? 0.0 : chosen_54.low};
            const lk_pair x_87 = lk_pair_add(chosen_55, x_81);
            const lk_pair x_88 = lk_pair_mul(not_clipped, not_clipped);
            const lk_pair x_89 = lk_pair_mul(not_y_pred, x_88);
            const lk_pair x_90 = lk_pair_mul(not_y_pred, x_89);
            const lk_pair x_91 = lk_pair_mul_double(x_90, y_true[i]);
            const lk_pair x_92 = lk_pair_mul_double(x_91, y_true[i]);
            const lk_pair x_93 = lk_pair_mul(neg_log1p_neg_y_pred, x_92);
            const lk_pair x_94 = lk_pair_mul(not_y_true, x_93);
            const lk_pair chosen_56 = {c_0_eq_not_clipped ? 0.0 : x_94.high, c_0_eq_not_clipped ? 0.0 : x_94.low};
            const lk_pair chosen_57 = {c_0_eq_not_y_pred ? 0.0 : chosen_56.high, c_0_eq_not_y_pred ? 0.0 : chosen_56.low};
            const lk_pair chosen_58 = {c_0_eq_y_true ? 0.0 : chosen_57.high, c_0_eq_y_true ? 0.0 : chosen_57.low};
            const lk_pair chosen_59 = {c_0_eq_not_y_true ? 0.0 : chosen_58.high, c_0_eq_not_y_true ? 0.0 : chosen_58.low};
            const lk_pair chosen_60 = {clipped_eq_y_pred ? chosen_59.high : 0.0, clipped_eq_y_pred ? chosen_59.low : 0.0};
            const lk_pair x_95 = lk_pair_add(chosen_60, x_87);
            const lk_pair x_96 = lk_pair_mul(not_y_true, x_88);
            const lk_pair x_97 = lk_pair_mul(not_y_true, x_96);
            const lk_pair x_98 = lk_pair_mul_double(x_97, y_pred[i]);
            const lk_pair x_99 = lk_pair_mul_double(x_98, y_pred[i]);
            const lk_pair x_100 = lk_pair_mul(neg_log_y_pred, x_99);
            const lk_pair x_101 = lk_pair_mul_double(x_100, y_true[i]);
            const lk_pair chosen_61 = {c_0_eq_not_clipped ? 0.0 : x_101.high, c_0_eq_not_clipped ? 0.0 : x_101.low};
            const lk_pair chosen_62 = {c_0_eq_not_y_true ? 0.0 : chosen_61.high, c_0_eq_not_y_true ? 0.0 : chosen_61.low};
            const lk_pair chosen_63 = {c_0_eq_y_pred ? 0.0 : chosen_62.high, c_0_eq_y_pred ? 0.0 : chosen_62.low};
            const lk_pair chosen_64 = {c_0_eq_y_true ? 0.0 : chosen_63.high, c_0_eq_y_true ? 0.0 : chosen_63.low};
            const lk_pair chosen_65 = {clipped_eq_y_pred ? chosen_64.high : 0.0, clipped_eq_y_pred ? chosen_64.low : 0.0};
            const lk_pair x_102 = lk_pair_add(chosen_65, x_95);
            const lk_pair x_103 = lk_pair_mul(not_clipped, x_52);
            const lk_pair x_104 = lk_pair_mul(not_clipped, x_103);
            const lk_pair x_105 = lk_pair_mul(neg_log_clipped, x_104);
            const lk_pair x_106 = lk_pair_mul(not_y_pred, x_105);
            const lk_pair x_107 = lk_pair_mul_double(x_106, y_pred[i]);
            const lk_pair chosen_66 = {c_0_eq_y_true ? 0.0 : x_107.high, c_0_eq_y_true ? 0.0 : x_107.low};
            const lk_pair chosen_67 = {c_0_eq_not_clipped ? 0.0 : chosen_66.high, c_0_eq_not_clipped ? 0.0 : chosen_66.low};
            const lk_pair chosen_68 = {c_0_eq_not_y_pred ? 0.0 : chosen_67.high, c_0_eq_not_y_pred ? 0.0 : chosen_67.low};
            const lk_pair chosen_69 = {c_0_eq_y_pred ? 0.0 : chosen_68.high, c_0_eq_y_pred ? 0.0 : chosen_68.low};
            const lk_pair chosen_70 = {clipped_eq_y_pred ? 0.0 : chosen_69.high, clipped_eq_y_pred ? 0.0 : chosen_69.low};
            const lk_pair x_108 = lk_pair_add(chosen_70, x_102);
            const lk_pair x_109 = lk_pair_mul(neg_log1p_neg_clipped, x_92);
            const lk_pair x_110 = lk_pair_mul(not_y_true, x_109);
            const lk_pair chosen_71 = {c_0_eq_not_clipped ? 0.0 : x_110.high, c_0_eq_not_clipped ? 0.0 : x_110.low};
            const lk_pair chosen_72 = {c_0_eq_not_y_pred ? 0.0 : chosen_71.high, c_0_eq_not_y_pred ? 0.0 : chosen_71.low};
            const lk_pair chosen_73 = {c_0_eq_y_true ? 0.0 : chosen_72.high, c_0_eq_y_true ? 0.0 : chosen_72.low};
            const lk_pair chosen_74 = {c_0_eq_not_y_true ? 0.0 : chosen_73.high, c_0_eq_not_y_true ? 0.0 : chosen_73.low};
            const lk_pair chosen_75 = {clipped_eq_y_pred ? 0.0 : chosen_74.high, clipped_eq_y_pred ? 0.0 : chosen_74.low};
            const lk_pair x_111 = lk_pair_add(chosen_75, x_108);
            const lk_pair x_112 = lk_pair_mul_double(x_88, y_pred[i]);
            const lk_pair x_113 = lk_pair_mul_double(x_112, y_pred[i]);
            const lk_pair x_114 = lk_pair_mul_double(x_113, y_true[i]);
            const lk_pair x_115 = lk_pair_mul_double(x_114, y_true[i]);
            const lk_pair x_116 = lk_pair_mul(neg_log1p_neg_clipped, x_115);
            const lk_pair x_117 = lk_pair_mul(not_y_true, x_116);
            const lk_pair chosen_76 = {c_0_eq_not_clipped ? 0.0 : x_117.high, c_0_eq_not_clipped ? 0.0 : x_117.low};
            const lk_pair chosen_77 = {c_0_eq_y_pred ? 0.0 : chosen_76.high, c_0_eq_y_pred ? 0.0 : chosen_76.low};
            const lk_pair chosen_78 = {c_0_eq_y_true ? 0.0 : chosen_77.high, c_0_eq_y_true ? 0.0 : chosen_77.low};
            const lk_pair chosen_79 = {c_0_eq_not_y_true ? 0.0 : chosen_78.high, c_0_eq_not_y_true ? 0.0 : chosen_78.low};
            const lk_pair chosen_80 = {clipped_eq_y_pred ? 0.0 : chosen_79.high, clipped_eq_y_pred ? 0.0 : chosen_79.low};
            const lk_pair x_118 = lk_pair_add(chosen_80, x_111);
            const lk_pair x_119 = lk_pair_mul_double(not_y_pred, 2.0);
            const lk_pair x_120 = lk_pair_mul(not_y_pred, x_119);
            const lk_pair x_121 = lk_pair_mul_double(x_120, y_true[i]);
            const lk_pair x_122 = lk_pair_mul_double(x_121, y_true[i]);
            const lk_pair x_123 = lk_pair_mul_double(x_122, clipped);
            const lk_pair x_124 = lk_pair_mul(neg_log1p_neg_y_pred, x_123);
            const lk_pair x_125 = lk_pair_mul(not_clipped, x_124);
            const lk_pair x_126 = lk_pair_mul(not_y_true, x_125);
            const lk_pair chosen_81 = {c_0_eq_not_y_pred ? 0.0 : x_126.high, c_0_eq_not_y_pred ? 0.0 : x_126.low};
            const lk_pair chosen_82 = {c_0_eq_y_true ? 0.0 : chosen_81.high, c_0_eq_y_true ? 0.0 : chosen_81.low};
            const lk_pair chosen_83 = {c_0_eq_not_clipped ? 0.0 : chosen_82.high, c_0_eq_not_clipped ? 0.0 : chosen_82.low};
            const lk_pair chosen_84 = {c_0_eq_not_y_true ? 0.0 : chosen_83.high, c_0_eq_not_y_true ? 0.0 : chosen_83.low};
            const lk_pair chosen_85 = {clipped_eq_y_pred ? chosen_84.high : 0.0, clipped_eq_y_pred ? chosen_84.low : 0.0};
            const lk_pair x_127 = lk_pair_add(chosen_85, x_118);
            const lk_pair x_128 = lk_pair_mul_double(x_42, y_pred[i]);
            const lk_pair x_129 = lk_pair_mul_double(x_128, y_pred[i]);
            const lk_pair x_130 = lk_pair_mul_double(x_129, clipped);
            const lk_pair x_131 = lk_pair_mul(neg_log_y_pred, x_130);
            const lk_pair x_132 = lk_pair_mul(not_clipped, x_131);
            const lk_pair x_133 = lk_pair_mul_double(x_132, y_true[i]);
            const lk_pair chosen_86 = {c_0_eq_not_y_true ? 0.0 : x_133.high, c_0_eq_not_y_true ? 0.0 : x_133.low};
            const lk_pair chosen_87 = {c_0_eq_y_pred ? 0.0 : chosen_86.high, c_0_eq_y_pred ? 0.0 : chosen_86.low};
            const lk_pair chosen_88 = {c_0_eq_not_clipped ? 0.0 : chosen_87.high, c_0_eq_not_clipped ? 0.0 : chosen_87.low};
            const lk_pair chosen_89 = {c_0_eq_y_true ? 0.0 : chosen_88.high, c_0_eq_y_true ? 0.0 : chosen_88.low};
            const lk_pair chosen_90 = {clipped_eq_y_pred ? chosen_89.high : 0.0, clipped_eq_y_pred ? chosen_89.low : 0.0};
            const lk_pair x_134 = lk_pair_add(chosen_90, x_127);
            const lk_pair x_135 = lk_pair_mul(neg_log_clipped, x_123);
            const lk_pair x_136 = lk_pair_mul(not_clipped, x_135);
            const lk_pair x_137 = lk_pair_mul(not_y_true, x_136);
            const lk_pair chosen_91 = {c_0_eq_not_y_pred ? 0.0 : x_137.high, c_0_eq_not_y_pred ? 0.0 : x_137.low};
            const lk_pair chosen_92 = {c_0_eq_y_true ? 0.0 : chosen_91.high, c_0_eq_y_true ? 0.0 : chosen_91.low};
            const lk_pair chosen_93 = {c_0_eq_not_clipped ? 0.0 : chosen_92.high, c_0_eq_not_clipped ? 0.0 : chosen_92.low};
            const lk_pair chosen_94 = {c_0_eq_not_y_true ? 0.0 : chosen_93.high, c_0_eq_not_y_true ? 0.0 : chosen_93.low};
            const lk_pair chosen_95 = {clipped_eq_y_pred ? 0.0 : chosen_94.high, clipped_eq_y_pred ? 0.0 : chosen_94.low};
            const lk_pair x_138 = lk_pair_add(chosen_95, x_134);
            const lk_pair x_139 = lk_product(2.0, y_pred[i]);
            const lk_pair x_140 = lk_pair_mul_double(x_139, y_pred[i]);
            const lk_pair x_141 = lk_pair_mul_double(x_140, y_true[i]);
            const lk_pair x_142 = lk_pair_mul_double(x_141, y_true[i]);
            const lk_pair x_143 = lk_pair_mul_double(x_142, clipped);
            const lk_pair x_144 = lk_pair_mul(neg_log_clipped, x_143);
            const lk_pair x_145 = lk_pair_mul(not_clipped, x_144);
            const lk_pair x_146 = lk_pair_mul(not_y_true, x_145);
            const lk_pair chosen_96 = {c_0_eq_y_pred ? 0.0 : x_146.high, c_0_eq_y_pred ? 0.0 : x_146.low};
            const lk_pair chosen_97 = {c_0_eq_y_true ? 0.0 : chosen_96.high, c_0_eq_y_true ? 0.0 : chosen_96.low};
            const lk_pair chosen_98 = {c_0_eq_not_clipped ? 0.0 : chosen_97.high, c_0_eq_not_clipped ? 0.0 : chosen_97.low};
            const lk_pair chosen_99 = {c_0_eq_not_y_true ? 0.0 : chosen_98.high, c_0_eq_not_y_true ? 0.0 : chosen_98.low};
            const lk_pair chosen_100 = {clipped_eq_y_pred ? 0.0 : chosen_99.high, clipped_eq_y_pred ? 0.0 : chosen_99.low};
            const lk_pair x_147 = lk_pair_add(chosen_100, x_138);
            const lk_pair x_148 = lk_pair_mul(not_y_true, x_120);
            const lk_pair x_149 = lk_pair_mul(not_y_true, x_148);
            const lk_pair x_150 = lk_pair_mul_double(x_149, clipped);
            const lk_pair x_151 = lk_pair_mul(neg_log1p_neg_clipped, x_150);
            const lk_pair x_152 = lk_pair_mul(not_clipped, x_151);
            const lk_pair x_153 = lk_pair_mul_double(x_152, y_true[i]);
            const lk_pair chosen_101 = {c_0_eq_not_y_pred ? 0.0 : x_153.high, c_0_eq_not_y_pred ? 0.0 : x_153.low};
            const lk_pair chosen_102 = {c_0_eq_not_y_true ? 0.0 : chosen_101.high, c_0_eq_not_y_true ? 0.0 : chosen_101.low};
            const lk_pair chosen_103 = {c_0_eq_not_clipped ? 0.0 : chosen_102.high, c_0_eq_not_clipped ? 0.0 : chosen_102.low};
            const lk_pair chosen_104 = {c_0_eq_y_true ? 0.0 : chosen_103.high, c_0_eq_y_true ? 0.0 : chosen_103.low};
            const lk_pair chosen_105 = {clipped_eq_y_pred ? 0.0 : chosen_104.high, clipped_eq_y_pred ? 0.0 : chosen_104.low};
            const lk_pair x_154 = lk_pair_add(chosen_105, x_147);
            const lk_pair x_155 = lk_pair_mul(neg_log1p_neg_clipped, x_130);
            const lk_pair x_156 = lk_pair_mul(not_clipped, x_155);
            const lk_pair x_157 = lk_pair_mul_double(x_156, y_true[i]);
            const lk_pair chosen_106 = {c_0_eq_not_y_true ? 0.0 : x_157.high, c_0_eq_not_y_true ? 0.0 : x_157.low};
            const lk_pair chosen_107 = {c_0_eq_y_pred ? 0.0 : chosen_106.high, c_0_eq_y_pred ? 0.0 : chosen_106.low};
            const lk_pair chosen_108 = {c_0_eq_not_clipped ? 0.0 : chosen_107.high, c_0_eq_not_clipped ? 0.0 : chosen_107.low};
            const lk_pair chosen_109 = {c_0_eq_y_true ? 0.0 : chosen_108.high, c_0_eq_y_true ? 0.0 : chosen_108.low};
            const lk_pair chosen_110 = {clipped_eq_y_pred ? 0.0 : chosen_109.high, clipped_eq_y_pred ? 0.0 : chosen_109.low};
            const lk_pair x_158 = lk_pair_add(chosen_110, x_154);
            const lk_pair x_159 = lk_product(2.0, clipped);
            const lk_pair x_160 = lk_pair_mul_double(x_159, clipped);
            const lk_pair x_161 = lk_pair_mul(not_y_true, x_160);
            const lk_pair x_162 = lk_pair_mul(not_y_true, x_161);
            const lk_pair x_163 = lk_pair_mul(neg_log1p_neg_y_pred, x_162);
            const lk_pair x_164 = lk_pair_mul(not_y_pred, x_163);
            const lk_pair x_165 = lk_pair_mul_double(x_164, y_pred[i]);
            const lk_pair x_166 = lk_pair_mul_double(x_165, y_true[i]);
            const lk_pair chosen_111 = {c_0_eq_not_y_true ? 0.0 : x_166.high, c_0_eq_not_y_true ? 0.0 : x_166.low};
            const lk_pair chosen_112 = {c_0_eq_not_y_pred ? 0.0 : chosen_111.high, c_0_eq_not_y_pred ? 0.0 : chosen_111.low};
            const lk_pair chosen_113 = {c_0_eq_y_pred ? 0.0 : chosen_112.high, c_0_eq_y_pred ? 0.0 : chosen_112.low};
            const lk_pair chosen_114 = {c_0_eq_y_true ? 0.0 : chosen_113.high, c_0_eq_y_true ? 0.0 : chosen_113.low};
            const lk_pair chosen_115 = {clipped_eq_y_pred ? chosen_114.high : 0.0, clipped_eq_y_pred ? chosen_114.low : 0.0};
            const lk_pair x_167 = lk_pair_add(chosen_115, x_158);
            const lk_pair x_168 = lk_pair_mul_double(x_160, y_true[i]);
            const lk_pair x_169 = lk_pair_mul_double(x_168, y_true[i]);
            const lk_pair x_170 = lk_pair_mul(neg_log_y_pred, x_169);
            const lk_pair x_171 = lk_pair_mul(not_y_pred, x_170);
            const lk_pair x_172 = lk_pair_mul(not_y_true, x_171);
            const lk_pair x_173 = lk_pair_mul_double(x_172, y_pred[i]);
            const lk_pair chosen_116 = {c_0_eq_y_true ? 0.0 : x_173.high, c_0_eq_y_true ? 0.0 : x_173.low};
            const lk_pair chosen_117 = {c_0_eq_not_y_pred ? 0.0 : chosen_116.high, c_0_eq_not_y_pred ? 0.0 : chosen_116.low};
            const lk_pair chosen_118 = {c_0_eq_not_y_true ? 0.0 : chosen_117.high, c_0_eq_not_y_true ? 0.0 : chosen_117.low};
            const lk_pair chosen_119 = {c_0_eq_y_pred ? 0.0 : chosen_118.high, c_0_eq_y_pred ? 0.0 : chosen_118.low};
            const lk_pair chosen_120 = {clipped_eq_y_pred ? chosen_119.high : 0.0, clipped_eq_y_pred ? chosen_119.low : 0.0};
            const lk_pair x_174 = lk_pair_add(chosen_120, x_167);
            const lk_pair x_175 = lk_pair_mul(neg_log_clipped, x_162);
            const lk_pair x_176 = lk_pair_mul(not_y_pred, x_175);
            const lk_pair x_177 = lk_pair_mul_double(x_176, y_pred[i]);
            const lk_pair x_178 = lk_pair_mul_double(x_177, y_true[i]);
            const lk_pair chosen_121 = {c_0_eq_not_y_true ? 0.0 : x_178.high, c_0_eq_not_y_true ? 0.0 : x_178.low};
            const lk_pair chosen_122 = {c_0_eq_not_y_pred ? 0.0 : chosen_121.high, c_0_eq_not_y_pred ? 0.0 : chosen_121.low};
            const lk_pair chosen_123 = {c_0_eq_y_pred ? 0.0 : chosen_122.high, c_0_eq_y_pred ? 0.0 : chosen_122.low};
            const lk_pair chosen_124 = {c_0_eq_y_true ? 0.0 : chosen_123.high, c_0_eq_y_true ? 0.0 : chosen_123.low};
            const lk_pair chosen_125 = {clipped_eq_y_pred ? 0.0 : chosen_124.high, clipped_eq_y_pred ? 0.0 : chosen_124.low};
            const lk_pair x_179 = lk_pair_add(chosen_125, x_174);
            const lk_pair x_180 = lk_pair_mul_double(not_clipped, 2.0);
            const lk_pair x_181 = lk_pair_mul(not_clipped, x_180);
            const lk_pair x_182 = lk_pair_mul(not_y_true, x_181);
            const lk_pair x_183 = lk_pair_mul(not_y_true, x_182);
            const lk_pair x_184 = lk_pair_mul(neg_log1p_neg_y_pred, x_183);
            const lk_pair x_185 = lk_pair_mul(not_y_pred, x_184);
            const lk_pair x_186 = lk_pair_mul_double(x_185, y_pred[i]);
            const lk_pair x_187 = lk_pair_mul_double(x_186, y_true[i]);
            const lk_pair chosen_126 = {c_0_eq_not_clipped ? 0.0 : x_187.high, c_0_eq_not_clipped ? 0.0 : x_187.low};
            const lk_pair chosen_127 = {c_0_eq_not_y_true ? 0.0 : chosen_126.high, c_0_eq_not_y_true ? 0.0 : chosen_126.low};
            const lk_pair chosen_128 = {c_0_eq_not_y_pred ? 0.0 : chosen_127.high, c_0_eq_not_y_pred ? 0.0 : chosen_127.low};
            const lk_pair chosen_129 = {c_0_eq_y_pred ? 0.0 : chosen_128.high, c_0_eq_y_pred ? 0.0 : chosen_128.low};
            const lk_pair chosen_130 = {c_0_eq_y_true ? 0.0 : chosen_129.high, c_0_eq_y_true ? 0.0 : chosen_129.low};
            const lk_pair chosen_131 = {clipped_eq_y_pred ? chosen_130.high : 0.0, clipped_eq_y_pred ? chosen_130.low : 0.0};
            const lk_pair x_188 = lk_pair_add(chosen_131, x_179);
            const lk_pair x_189 = lk_pair_mul_double(x_181, y_true[i]);
            const lk_pair x_190 = lk_pair_mul_double(x_189, y_true[i]);
            const lk_pair x_191 = lk_pair_mul(neg_log_y_pred, x_190);
            const lk_pair x_192 = lk_pair_mul(not_y_pred, x_191);
            const lk_pair x_193 = lk_pair_mul(not_y_true, x_192);
            const lk_pair x_194 = lk_pair_mul_double(x_193, y_pred[i]);
            const lk_pair chosen_132 = {c_0_eq_not_clipped ? 0.0 : x_194.high, c_0_eq_not_clipped ? 0.0 : x_194.low};
            const lk_pair chosen_133 = {c_0_eq_y_true ? 0.0 : chosen_132.high, c_0_eq_y_true ? 0.0 : chosen_132.low};
            const lk_pair chosen_134 = {c_0_eq_not_y_pred ? 0.0 : chosen_133.high, c_0_eq_not_y_pred ? 0.0 : chosen_133.low};
            const lk_pair chosen_135 = {c_0_eq_not_y_true ? 0.0 : chosen_134.high, c_0_eq_not_y_true ? 0.0 : chosen_134.low};
            const lk_pair chosen_136 = {c_0_eq_y_pred ? 0.0 : chosen_135.high, c_0_eq_y_pred ? 0.0 : chosen_135.low};
            const lk_pair chosen_137 = {clipped_eq_y_pred ? chosen_136.high : 0.0, clipped_eq_y_pred ? chosen_136.low : 0.0};
            const lk_pair x_195 = lk_pair_add(chosen_137, x_188);
            const lk_pair x_196 = lk_pair_mul(neg_log1p_neg_clipped, x_190);
            const lk_pair x_197 = lk_pair_mul(not_y_pred, x_196);
            const lk_pair x_198 = lk_pair_mul(not_y_true, x_197);
            const lk_pair x_199 = lk_pair_mul_double(x_198, y_pred[i]);
            const lk_pair chosen_138 = {c_0_eq_not_clipped ? 0.0 : x_199.high, c_0_eq_not_clipped ? 0.0 : x_199.low};
            const lk_pair chosen_139 = {c_0_eq_y_true ? 0.0 : chosen_138.high, c_0_eq_y_true ? 0.0 : chosen_138.low};
            const lk_pair chosen_140 = {c_0_eq_not_y_pred ? 0.0 : chosen_139.high, c_0_eq_not_y_pred ? 0.0 : chosen_139.low};
            const lk_pair chosen_141 = {c_0_eq_not_y_true ? 0.0 : chosen_140.high, c_0_eq_not_y_true ? 0.0 : chosen_140.low};
            const lk_pair chosen_142 = {c_0_eq_y_pred ? 0.0 : chosen_141.high, c_0_eq_y_pred ? 0.0 : chosen_141.low};
            const lk_pair chosen_143 = {clipped_eq_y_pred ? 0.0 : chosen_142.high, clipped_eq_y_pred ? 0.0 : chosen_142.low};
            const lk_pair x_200 = lk_pair_add(chosen_143, x_195);
            const lk_pair x_201 = lk_pair_mul_double(not_y_true, 4.0);
            const lk_pair x_202 = lk_pair_mul(not_y_true, x_201);
            const lk_pair x_203 = lk_pair_mul_double(x_202, clipped);
            const lk_pair x_204 = lk_pair_mul(neg_log1p_neg_y_pred, x_203);
            const lk_pair x_205 = lk_pair_mul(not_clipped, x_204);
            const lk_pair x_206 = lk_pair_mul(not_y_pred, x_205);
            const lk_pair x_207 = lk_pair_mul_double(x_206, y_pred[i]);
            const lk_pair x_208 = lk_pair_mul_double(x_207, y_true[i]);
            const lk_pair chosen_144 = {c_0_eq_not_y_true ? 0.0 : x_208.high, c_0_eq_not_y_true ? 0.0 : x_208.low};
            const lk_pair chosen_145 = {c_0_eq_not_clipped ? 0.0 : chosen_144.high, c_0_eq_not_clipped ? 0.0 : chosen_144.low};
            const lk_pair chosen_146 = {c_0_eq_not_y_pred ? 0.0 : chosen_145.high, c_0_eq_not_y_pred ? 0.0 : chosen_145.low};
            const lk_pair chosen_147 = {c_0_eq_y_pred ? 0.0 : chosen_146.high, c_0_eq_y_pred ? 0.0 : chosen_146.low};
            const lk_pair chosen_148 = {c_0_eq_y_true ? 0.0 : chosen_147.high, c_0_eq_y_true ? 0.0 : chosen_147.low};
            const lk_pair chosen_149 = {clipped_eq_y_pred ? chosen_148.high : 0.0, clipped_eq_y_pred ? chosen_148.low : 0.0};
            const lk_pair x_209 = lk_pair_add(chosen_149, x_200);
            const lk_pair x_210 = lk_product(4.0, y_true[i]);
            const lk_pair x_211 = lk_pair_mul_double(x_210, y_true[i]);
            const lk_pair x_212 = lk_pair_mul_double(x_211, clipped);
            const lk_pair x_213 = lk_pair_mul(neg_log_y_pred, x_212);
            const lk_pair x_214 = lk_pair_mul(not_clipped, x_213);
            const lk_pair x_215 = lk_pair_mul(not_y_pred, x_214);
            const lk_pair x_216 = lk_pair_mul(not_y_true, x_215);
            const lk_pair x_217 = lk_pair_mul_double(x_216, y_pred[i]);
            const lk_pair chosen_150 = {c_0_eq_y_true ? 0.0 : x_217.high, c_0_eq_y_true ? 0.0 : x_217.low};
            const lk_pair chosen_151 = {c_0_eq_not_clipped ? 0.0 : chosen_150.high, c_0_eq_not_clipped ? 0.0 : chosen_150.low};
            const lk_pair chosen_152 = {c_0_eq_not_y_pred ? 0.0 : chosen_151.high, c_0_eq_not_y_pred ? 0.0 : chosen_151.low};
            const lk_pair chosen_153 = {c_0_eq_not_y_true ? 0.0 : chosen_152.high, c_0_eq_not_y_true ? 0.0 : chosen_152.low};
            const lk_pair chosen_154 = {c_0_eq_y_pred ? 0.0 : chosen_153.high, c_0_eq_y_pred ? 0.0 : chosen_153.low};
            const lk_pair chosen_155 = {clipped_eq_y_pred ? chosen_154.high : 0.0, clipped_eq_y_pred ? chosen_154.low : 0.0};
            const lk_pair x_218 = lk_pair_add(chosen_155, x_209);
            const lk_pair x_219 = lk_pair_mul(neg_log_clipped, x_212);
            const lk_pair x_220 = lk_pair_mul(not_clipped, x_219);
            const lk_pair x_221 = lk_pair_mul(not_y_pred, x_220);
            const lk_pair x_222 = lk_pair_mul(not_y_true, x_221);
            const lk_pair x_223 = lk_pair_mul_double(x_222, y_pred[i]);
            const lk_pair chosen_156 = {c_0_eq_y_true ? 0.0 : x_223.high, c_0_eq_y_true ? 0.0 : x_223.low};
            const lk_pair chosen_157 = {c_0_eq_not_clipped ? 0.0 : chosen_156.high, c_0_eq_not_clipped ? 0.0 : chosen_156.low};
            const lk_pair chosen_158 = {c_0_eq_not_y_pred ? 0.0 : chosen_157.high, c_0_eq_not_y_pred ? 0.0 : chosen_157.low};
            const lk_pair chosen_159 = {c_0_eq_not_y_true ? 0.0 : chosen_158.high, c_0_eq_not_y_true ? 0.0 : chosen_158.low};
            const lk_pair chosen_160 = {c_0_eq_y_pred ? 0.0 : chosen_159.high, c_0_eq_y_pred ? 0.0 : chosen_159.low};
            const lk_pair chosen_161 = {clipped_eq_y_pred ? 0.0 : chosen_160.high, clipped_eq_y_pred ? 0.0 : chosen_160.low};
            const lk_pair x_224 = lk_pair_add(chosen_161, x_218);
            const lk_pair x_225 = lk_pair_mul(neg_log1p_neg_clipped, x_203);
            const lk_pair x_226 = lk_pair_mul(not_clipped, x_225);
            const lk_pair x_227 = lk_pair_mul(not_y_pred, x_226);
            const lk_pair x_228 = lk_pair_mul_double(x_227, y_pred[i]);
            const lk_pair x_229 = lk_pair_mul_double(x_228, y_true[i]);
            const lk_pair chosen_162 = {c_0_eq_not_y_true ? 0.0 : x_229.high, c_0_eq_not_y_true ? 0.0 : x_229.low};
            const lk_pair chosen_163 = {c_0_eq_not_clipped ? 0.0 : chosen_162.high, c_0_eq_not_clipped ? 0.0 : chosen_162.low};
            const lk_pair chosen_164 = {c_0_eq_not_y_pred ? 0.0 : chosen_163.high, c_0_eq_not_y_pred ? 0.0 : chosen_163.low};
            const lk_pair chosen_165 = {c_0_eq_y_pred ? 0.0 : chosen_164.high, c_0_eq_y_pred ? 0.0 : chosen_164.low};
            const lk_pair chosen_166 = {c_0_eq_y_true ? 0.0 : chosen_165.high, c_0_eq_y_true ? 0.0 : chosen_165.low};
            const lk_pair chosen_167 = {clipped_eq_y_pred ? 0.0 : chosen_166.high, clipped_eq_y_pred ? 0.0 : chosen_166.low};
            const lk_pair x_230 = lk_pair_add(chosen_167, x_224);
            value[i] = lk_rounded(x_230);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair x_2 = lk_pair_mul(not_y_true, not_y_true);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair x_41 = lk_pair_mul_double(not_y_true, 2.0);
            const lk_pair x_42 = lk_pair_mul(not_y_true, x_41);
            const lk_pair x_231 = lk_pair_mul_double(x_2, y_pred[i]);
            const lk_pair x_232 = lk_pair_mul_double(x_231, y_pred[i]);
            const lk_pair x_233 = lk_pair_mul(neg_log1p_neg_y_pred, x_42);
            const lk_pair x_234 = lk_pair_mul(not_y_pred, x_233);
            const lk_pair x_235 = lk_pair_mul_double(x_234, y_pred[i]);
            const lk_pair chosen_168 = {c_0_eq_not_y_true ? 0.0 : x_235.high, c_0_eq_not_y_true ? 0.0 : x_235.low};
            const lk_pair chosen_169 = {c_0_eq_not_y_pred ? 0.0 : chosen_168.high, c_0_eq_not_y_pred ? 0.0 : chosen_168.low};
            const lk_pair chosen_170 = {c_0_eq_y_pred ? 0.0 : chosen_169.high, c_0_eq_y_pred ? 0.0 : chosen_169.low};
            const lk_pair x_236 = lk_pair_add(chosen_170, x_232);
            const lk_pair x_237 = lk_pair_mul_double(neg_log_y_pred, 2.0);
            const lk_pair x_238 = lk_pair_mul(not_y_pred, x_237);
            const lk_pair x_239 = lk_pair_mul(not_y_true, x_238);
            const lk_pair x_240 = lk_pair_mul_double(x_239, y_pred[i]);
            const lk_pair x_241 = lk_pair_mul_double(x_240, y_true[i]);
            const lk_pair chosen_171 = {c_0_eq_not_y_pred ? 0.0 : x_241.high, c_0_eq_not_y_pred ? 0.0 : x_241.low};
            const lk_pair chosen_172 = {c_0_eq_not_y_true ? 0.0 : chosen_171.high, c_0_eq_not_y_true ? 0.0 : chosen_171.low};
            const lk_pair chosen_173 = {c_0_eq_y_pred ? 0.0 : chosen_172.high, c_0_eq_y_pred ? 0.0 : chosen_172.low};
            const lk_pair chosen_174 = {c_0_eq_y_true ? 0.0 : chosen_173.high, c_0_eq_y_true ? 0.0 : chosen_173.low};
            const lk_pair x_242 = lk_pair_add(chosen_174, x_236);
            const lk_pair x_243 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_244 = lk_pair_mul_double(x_243, y_true[i]);
            const lk_pair x_245 = lk_pair_mul_double(x_244, y_true[i]);
            const lk_pair x_246 = lk_pair_sub(x_242, x_245);
            const double x_247 = (-2.0) * y_true[i];
            const lk_pair x_248 = lk_product(x_247, y_true[i]);
            const lk_pair x_249 = lk_pair_mul(neg_log_y_pred, x_248);
            const lk_pair x_250 = lk_pair_mul(not_y_pred, x_249);
            const lk_pair x_251 = lk_pair_mul_double(x_250, y_pred[i]);
            const lk_pair chosen_175 = {c_0_eq_y_true ? 0.0 : x_251.high, c_0_eq_y_true ? 0.0 : x_251.low};
            const lk_pair chosen_176 = {c_0_eq_not_y_pred ? 0.0 : chosen_175.high, c_0_eq_not_y_pred ? 0.0 : chosen_175.low};
            const lk_pair chosen_177 = {c_0_eq_y_pred ? 0.0 : chosen_176.high, c_0_eq_y_pred ? 0.0 : chosen_176.low};
            const lk_pair x_252 = lk_pair_add(chosen_177, x_246);
            const lk_pair x_253 = lk_pair_mul_double(neg_log1p_neg_y_pred, (-2.0));
            const lk_pair x_254 = lk_pair_mul(not_y_pred, x_253);
            const lk_pair x_255 = lk_pair_mul(not_y_true, x_254);
            const lk_pair x_256 = lk_pair_mul_double(x_255, y_pred[i]);
            const lk_pair x_257 = lk_pair_mul_double(x_256, y_true[i]);
            const lk_pair chosen_178 = {c_0_eq_not_y_pred ? 0.0 : x_257.high, c_0_eq_not_y_pred ? 0.0 : x_257.low};
            const lk_pair chosen_179 = {c_0_eq_not_y_true ? 0.0 : chosen_178.high, c_0_eq_not_y_true ? 0.0 : chosen_178.low};
            const lk_pair chosen_180 = {c_0_eq_y_pred ? 0.0 : chosen_179.high, c_0_eq_y_pred ? 0.0 : chosen_179.low};
            const lk_pair chosen_181 = {c_0_eq_y_true ? 0.0 : chosen_180.high, c_0_eq_y_true ? 0.0 : chosen_180.low};
            const lk_pair x_258 = lk_pair_add(chosen_181, x_252);
            const lk_pair x_259 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair x_260 = lk_pair_mul(x_258, x_259);
            const lk_pair chosen_182 = {c_0_eq_not_y_true ? 0.0 : x_260.high, c_0_eq_not_y_true ? 0.0 : x_260.low};
            const lk_pair chosen_183 = {clipped_eq_y_pred ? chosen_182.high : 0.0, clipped_eq_y_pred ? chosen_182.low : 0.0};
            const lk_pair x_261 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair x_262 = lk_pair_mul(x_258, x_261);
            const lk_pair chosen_184 = {c_0_eq_y_true ? 0.0 : x_262.high, c_0_eq_y_true ? 0.0 : x_262.low};
            const lk_pair chosen_185 = {clipped_eq_y_pred ? chosen_184.high : 0.0, clipped_eq_y_pred ? chosen_184.low : 0.0};
            const lk_pair x_263 = lk_pair_add(chosen_183, chosen_185);
            gradient[i] = lk_rounded(x_263);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair x_41 = lk_pair_mul_double(not_y_true, 2.0);
            const lk_pair x_42 = lk_pair_mul(not_y_true, x_41);
            const lk_pair x_43 = lk_pair_mul(not_y_true, x_42);
            const lk_pair x_50 = lk_product(2.0, y_true[i]);
            const lk_pair x_51 = lk_pair_mul_double(x_50, y_true[i]);
            const lk_pair x_52 = lk_pair_mul_double(x_51, y_true[i]);
            const lk_pair x_53 = lk_pair_mul(not_y_pred, x_52);
            const lk_pair x_54 = lk_pair_mul(not_y_pred, x_53);
            const lk_pair x_119 = lk_pair_mul_double(not_y_pred, 2.0);
            const lk_pair x_120 = lk_pair_mul(not_y_pred, x_119);
            const lk_pair x_148 = lk_pair_mul(not_y_true, x_120);
            const lk_pair x_149 = lk_pair_mul(not_y_true, x_148);
            const lk_pair x_201 = lk_pair_mul_double(not_y_true, 4.0);
            const lk_pair x_202 = lk_pair_mul(not_y_true, x_201);
            const lk_pair x_243 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_264 = lk_pair_mul(not_y_pred, x_243);
            const lk_pair x_265 = lk_pair_mul(not_y_pred, x_264);
            const lk_pair x_266 = lk_pair_mul_double(x_265, y_true[i]);
            const lk_pair x_267 = lk_pair_mul_double(x_266, y_true[i]);
            const lk_pair x_268 = lk_pair_mul_double(x_267, y_true[i]);
            const lk_pair x_269 = lk_product(y_pred[i], y_pred[i]);
            const lk_pair x_270 = lk_pair_mul_double(x_269, y_pred[i]);
            const lk_pair x_271 = lk_pair_mul_double(x_270, y_pred[i]);
            const lk_pair x_272 = lk_pair_mul(not_y_true, x_271);
            const lk_pair x_273 = lk_pair_mul(not_y_true, x_272);
            const lk_pair x_274 = lk_pair_mul(not_y_true, x_273);
            const lk_pair x_275 = lk_pair_add(x_268, x_274);
            const lk_pair x_276 = lk_pair_mul(not_y_true, x_202);
            const lk_pair x_277 = lk_pair_mul_double(x_276, y_pred[i]);
            const lk_pair x_278 = lk_pair_mul_double(x_277, y_pred[i]);
            const lk_pair x_279 = lk_pair_mul_double(x_278, y_pred[i]);
            const lk_pair x_280 = lk_pair_mul(not_y_pred, x_279);
            const lk_pair x_281 = lk_pair_add(x_275, x_280);
            const lk_pair x_282 = lk_pair_mul_double(not_y_pred, 4.0);
            const lk_pair x_283 = lk_pair_mul(not_y_pred, x_282);
            const lk_pair x_284 = lk_pair_mul(not_y_pred, x_283);
            const lk_pair x_285 = lk_pair_mul_double(x_284, y_true[i]);
            const lk_pair x_286 = lk_pair_mul_double(x_285, y_true[i]);
            const lk_pair x_287 = lk_pair_mul_double(x_286, y_true[i]);
            const lk_pair x_288 = lk_pair_mul_double(x_287, y_pred[i]);
            const lk_pair x_289 = lk_pair_add(x_281, x_288);
            const lk_pair x_290 = lk_pair_mul(not_y_pred, x_43);
            const lk_pair x_291 = lk_pair_mul(not_y_pred, x_290);
            const lk_pair x_292 = lk_pair_mul_double(x_291, y_pred[i]);
            const lk_pair x_293 = lk_pair_mul_double(x_292, y_pred[i]);
            const lk_pair x_294 = lk_pair_mul(neg_log1p_neg_y_pred, x_293);
            const lk_pair chosen_186 = {c_0_eq_not_y_true ? 0.0 : x_294.high, c_0_eq_not_y_true ? 0.0 : x_294.low};
            const lk_pair chosen_187 = {c_0_eq_not_y_pred ? 0.0 : chosen_186.high, c_0_eq_not_y_pred ? 0.0 : chosen_186.low};
            const lk_pair chosen_188 = {c_0_eq_y_pred ? 0.0 : chosen_187.high, c_0_eq_y_pred ? 0.0 : chosen_187.low};
            const lk_pair x_295 = lk_pair_add(chosen_188, x_289);
            const lk_pair x_296 = lk_pair_mul_double(x_54, y_pred[i]);
            const lk_pair x_297 = lk_pair_mul_double(x_296, y_pred[i]);
            const lk_pair x_298 = lk_pair_mul(neg_log_y_pred, x_297);
            const lk_pair chosen_189 = {c_0_eq_y_true ? 0.0 : x_298.high, c_0_eq_y_true ? 0.0 : x_298.low};
            const lk_pair chosen_190 = {c_0_eq_not_y_pred ? 0.0 : chosen_189.high, c_0_eq_not_y_pred ? 0.0 : chosen_189.low};
            const lk_pair chosen_191 = {c_0_eq_y_pred ? 0.0 : chosen_190.high, c_0_eq_y_pred ? 0.0 : chosen_190.low};
            const lk_pair x_299 = lk_pair_add(chosen_191, x_295);
            const lk_pair x_300 = lk_pair_mul_double(x_243, y_pred[i]);
            const lk_pair x_301 = lk_pair_mul_double(x_300, y_pred[i]);
            const lk_pair x_302 = lk_pair_mul_double(x_301, y_true[i]);
            const lk_pair x_303 = lk_pair_mul_double(x_302, y_true[i]);
            const lk_pair x_304 = lk_pair_mul(not_y_true, x_303);
            const lk_pair x_305 = lk_pair_add(x_299, x_304);
            const lk_pair x_306 = lk_pair_mul(not_y_true, x_243);
            const lk_pair x_307 = lk_pair_mul(not_y_true, x_306);
            const lk_pair x_308 = lk_pair_mul_double(x_307, y_pred[i]);
            const lk_pair x_309 = lk_pair_mul_double(x_308, y_pred[i]);
            const lk_pair x_310 = lk_pair_mul_double(x_309, y_true[i]);
            const lk_pair x_311 = lk_pair_add(x_305, x_310);
            const lk_pair x_312 = lk_pair_mul_double(x_120, y_pred[i]);
            const lk_pair x_313 = lk_pair_mul_double(x_312, y_pred[i]);
            const lk_pair x_314 = lk_pair_mul_double(x_313, y_true[i]);
            const lk_pair x_315 = lk_pair_mul_double(x_314, y_true[i]);
            const lk_pair x_316 = lk_pair_mul(neg_log1p_neg_y_pred, x_315);
            const lk_pair x_317 = lk_pair_mul(not_y_true, x_316);
            const lk_pair chosen_192 = {c_0_eq_not_y_pred ? 0.0 : x_317.high, c_0_eq_not_y_pred ? 0.0 : x_317.low};
            const lk_pair chosen_193 = {c_0_eq_y_pred ? 0.0 : chosen_192.high, c_0_eq_y_pred ? 0.0 : chosen_192.low};
            const lk_pair chosen_194 = {c_0_eq_y_true ? 0.0 : chosen_193.high, c_0_eq_y_true ? 0.0 : chosen_193.low};
            const lk_pair chosen_195 = {c_0_eq_not_y_true ? 0.0 : chosen_194.high, c_0_eq_not_y_true ? 0.0 : chosen_194.low};
            const lk_pair x_318 = lk_pair_add(chosen_195, x_311);
            const lk_pair x_319 = lk_pair_mul_double(x_149, y_pred[i]);
            const lk_pair x_320 = lk_pair_mul_double(x_319, y_pred[i]);
            const lk_pair x_321 = lk_pair_mul(neg_log_y_pred, x_320);
            const lk_pair x_322 = lk_pair_mul_double(x_321, y_true[i]);
            const lk_pair chosen_196 = {c_0_eq_not_y_pred ? 0.0 : x_322.high, c_0_eq_not_y_pred ? 0.0 : x_322.low};
            const lk_pair chosen_197 = {c_0_eq_not_y_true ? 0.0 : chosen_196.high, c_0_eq_not_y_true ? 0.0 : chosen_196.low};
            const lk_pair chosen_198 = {c_0_eq_y_pred ? 0.0 : chosen_197.high, c_0_eq_y_pred ? 0.0 : chosen_197.low};
            const lk_pair chosen_199 = {c_0_eq_y_true ? 0.0 : chosen_198.high, c_0_eq_y_true ? 0.0 : chosen_198.low};
            const lk_pair x_323 = lk_pair_add(chosen_199, x_318);
            const lk_pair x_324 = lk_product((-2.0), y_pred[i]);
            const lk_pair x_325 = lk_pair_mul_double(x_324, y_pred[i]);
            const lk_pair x_326 = lk_pair_mul_double(x_325, y_pred[i]);
            const lk_pair x_327 = lk_pair_mul(not_y_true, x_326);
            const lk_pair x_328 = lk_pair_mul(not_y_true, x_327);
            const lk_pair x_329 = lk_pair_mul(not_y_pred, x_328);
            const lk_pair x_330 = lk_pair_mul_double(x_329, y_true[i]);
            const lk_pair x_331 = lk_pair_add(x_323, x_330);
            const lk_pair x_332 = lk_pair_mul_double(not_y_pred, (-2.0));
            const lk_pair x_333 = lk_pair_mul(not_y_pred, x_332);
            const lk_pair x_334 = lk_pair_mul(not_y_pred, x_333);
            const lk_pair x_335 = lk_pair_mul_double(x_334, y_true[i]);
            const lk_pair x_336 = lk_pair_mul_double(x_335, y_true[i]);
            const lk_pair x_337 = lk_pair_mul(not_y_true, x_336);
            const lk_pair x_338 = lk_pair_mul_double(x_337, y_pred[i]);
            const lk_pair x_339 = lk_pair_add(x_331, x_338);
            const lk_pair x_340 = lk_pair_mul_double(not_y_pred, (-4.0));
            const lk_pair x_341 = lk_pair_mul(not_y_pred, x_340);
            const lk_pair x_342 = lk_pair_mul(not_y_true, x_341);
            const lk_pair x_343 = lk_pair_mul(not_y_true, x_342);
            const lk_pair x_344 = lk_pair_mul_double(x_343, y_pred[i]);
            const lk_pair x_345 = lk_pair_mul_double(x_344, y_pred[i]);
            const lk_pair x_346 = lk_pair_mul(neg_log1p_neg_y_pred, x_345);
            const lk_pair x_347 = lk_pair_mul_double(x_346, y_true[i]);
            const lk_pair chosen_200 = {c_0_eq_not_y_pred ? 0.0 : x_347.high, c_0_eq_not_y_pred ? 0.0 : x_347.low};
            const lk_pair chosen_201 = {c_0_eq_not_y_true ? 0.0 : chosen_200.high, c_0_eq_not_y_true ? 0.0 : chosen_200.low};
            const lk_pair chosen_202 = {c_0_eq_y_pred ? 0.0 : chosen_201.high, c_0_eq_y_pred ? 0.0 : chosen_201.low};
            const lk_pair chosen_203 = {c_0_eq_y_true ? 0.0 : chosen_202.high, c_0_eq_y_true ? 0.0 : chosen_202.low};
            const lk_pair x_348 = lk_pair_add(chosen_203, x_339);
            const lk_pair x_349 = lk_pair_mul_double(x_341, y_pred[i]);
            const lk_pair x_350 = lk_pair_mul_double(x_349, y_pred[i]);
            const lk_pair x_351 = lk_pair_mul_double(x_350, y_true[i]);
            const lk_pair x_352 = lk_pair_mul_double(x_351, y_true[i]);
            const lk_pair x_353 = lk_pair_mul(neg_log_y_pred, x_352);
            const lk_pair x_354 = lk_pair_mul(not_y_true, x_353);
            const lk_pair chosen_204 = {c_0_eq_not_y_pred ? 0.0 : x_354.high, c_0_eq_not_y_pred ? 0.0 : x_354.low};
            const lk_pair chosen_205 = {c_0_eq_y_pred ? 0.0 : chosen_204.high, c_0_eq_y_pred ? 0.0 : chosen_204.low};
            const lk_pair chosen_206 = {c_0_eq_y_true ? 0.0 : chosen_205.high, c_0_eq_y_true ? 0.0 : chosen_205.low};
            const lk_pair chosen_207 = {c_0_eq_not_y_true ? 0.0 : chosen_206.high, c_0_eq_not_y_true ? 0.0 : chosen_206.low};
            const lk_pair x_355 = lk_pair_add(chosen_207, x_348);
            const lk_pair x_356 = lk_pair_div(x_355, not_y_pred);
            const lk_pair x_357 = lk_pair_div(x_356, not_y_pred);
            const lk_pair x_358 = lk_pair_div_double(x_357, y_pred[i]);
            const lk_pair x_359 = lk_pair_div_double(x_358, y_pred[i]);
            const lk_pair chosen_208 = {clipped_eq_y_pred ? x_359.high : 0.0, clipped_eq_y_pred ? x_359.low : 0.0};
            hessian[i] = lk_rounded(chosen_208);
        }
}

/* binary_focal_crossentropy_clipped_u10: y_true in {0, 1} */
static void binary_focal_crossentropy_clipped_u10_case_3(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const gamma = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log_clipped_high[LK_BLOCK];
    double log_clipped_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];
    double half_power_4_high[LK_BLOCK];
    double half_power_4_low[LK_BLOCK];
    double half_power_5_high[LK_BLOCK];
    double half_power_5_low[LK_BLOCK];
    double half_power_6_high[LK_BLOCK];
    double half_power_6_low[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const lk_pair x_2 = lk_pair_mul_double(log_clipped, gamma[i]);
            const lk_pair x_3 = lk_pair_mul_double(x_2, 0.5);
            half_power_high[i] = x_3.high;
            half_power_low[i] = x_3.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
    }

    for (size_t i = 0; i < n; i++) {
        const lk_pair neg_y_pred = lk_pair_neg(lk_pair_of(y_pred[i]));
        log1p_neg_y_pred_high[i] = neg_y_pred.high;
        log1p_neg_y_pred_low[i] = neg_y_pred.low;
    }
    lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

    for (size_t i = 0; i < n; i++) {
        log_y_pred_high[i] = y_pred[i];
        log_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair x_6 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const lk_pair x_7 = lk_pair_mul_double(x_6, 0.5);
            half_power_1_high[i] = x_7.high;
            half_power_1_low[i] = x_7.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair x_11 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const lk_pair x_12 = lk_pair_mul_double(x_11, 0.5);
            half_power_2_high[i] = x_12.high;
            half_power_2_low[i] = x_12.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair x_15 = lk_pair_mul_double(log1p_neg_clipped, gamma[i]);
            const lk_pair x_16 = lk_pair_mul_double(x_15, 0.5);
            half_power_3_high[i] = x_16.high;
            half_power_3_low[i] = x_16.low;
        }
        lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair x_29 = lk_sum((-1.0), gamma[i]);
            const lk_pair x_30 = lk_pair_mul(log1p_neg_y_pred, x_29);
            const lk_pair x_31 = lk_pair_mul_double(x_30, 0.5);
            half_power_4_high[i] = x_31.high;
            half_power_4_low[i] = x_31.low;
        }
        lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair x_29 = lk_sum((-1.0), gamma[i]);
            const lk_pair x_49 = lk_pair_mul(log_y_pred, x_29);
            const lk_pair x_50 = lk_pair_mul_double(x_49, 0.5);
            half_power_5_high[i] = x_50.high;
            half_power_5_low[i] = x_50.low;
        }
        lk_block_pair_exp(n, half_power_5_high, half_power_5_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair x_67 = lk_sum((-2.0), gamma[i]);
            const lk_pair x_68 = lk_pair_mul(log1p_neg_y_pred, x_67);
            const lk_pair x_69 = lk_pair_mul_double(x_68, 0.5);
            half_power_6_high[i] = x_69.high;
            half_power_6_low[i] = x_69.low;
        }
        lk_block_pair_exp(n, half_power_6_high, half_power_6_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const lk_pair neg_log1p_neg_clipped = lk_pair_neg(log1p_neg_clipped);
            const lk_pair neg_log_clipped = lk_pair_neg(log_clipped);
            const lk_pair x_2 = lk_pair_mul_double(log_clipped, gamma[i]);
            const int x_2_lt_c_minus_1500 = x_2.high < (-1500.0);
            const lk_pair x_4 = lk_pair_mul(half_power, neg_log1p_neg_clipped);
            const lk_pair x_5 = lk_pair_mul(half_power, x_4);
            const lk_pair chosen = {x_2_lt_c_minus_1500 ? 0.0 : x_5.high, x_2_lt_c_minus_1500 ? 0.0 : x_5.low};
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_1 = {clipped_eq_y_pred ? 0.0 : chosen.high, clipped_eq_y_pred ? 0.0 : chosen.low};
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_6 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
            const lk_pair x_8 = lk_pair_mul(half_power_1, neg_log1p_neg_y_pred);
            const lk_pair x_9 = lk_pair_mul(half_power_1, x_8);
            const lk_pair chosen_2 = {x_6_lt_c_minus_1500 ? 0.0 : x_9.high, x_6_lt_c_minus_1500 ? 0.0 : x_9.low};
            const lk_pair chosen_3 = {clipped_eq_y_pred ? chosen_2.high : 0.0, clipped_eq_y_pred ? chosen_2.low : 0.0};
            const lk_pair x_10 = lk_pair_add(chosen_1, chosen_3);
            const lk_pair x_11 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const int x_11_lt_c_minus_1500 = x_11.high < (-1500.0);
            const lk_pair x_13 = lk_pair_mul(half_power_2, neg_log_y_pred);
            const lk_pair x_14 = lk_pair_mul(half_power_2, x_13);
            const lk_pair chosen_4 = {x_11_lt_c_minus_1500 ? 0.0 : x_14.high, x_11_lt_c_minus_1500 ? 0.0 : x_14.low};
            const lk_pair chosen_5 = {clipped_eq_y_pred ? chosen_4.high : 0.0, clipped_eq_y_pred ? chosen_4.low : 0.0};
            const lk_pair x_15 = lk_pair_mul_double(log1p_neg_clipped, gamma[i]);
            const int x_15_lt_c_minus_1500 = x_15.high < (-1500.0);
            const lk_pair x_17 = lk_pair_mul(half_power_3, neg_log_clipped);
            const lk_pair x_18 = lk_pair_mul(half_power_3, x_17);
            const lk_pair chosen_6 = {x_15_lt_c_minus_1500 ? 0.0 : x_18.high, x_15_lt_c_minus_1500 ? 0.0 : x_18.low};
            const lk_pair chosen_7 = {clipped_eq_y_pred ? 0.0 : chosen_6.high, clipped_eq_y_pred ? 0.0 : chosen_6.low};
            const lk_pair x_19 = lk_pair_add(chosen_5, chosen_7);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_8 = {c_1_eq_y_true ? x_19.high : x_10.high, c_1_eq_y_true ? x_19.low : x_10.low};
            value[i] = lk_rounded(chosen_8);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_6 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair neg_log1p_neg_y_pred_by_y_pred = lk_pair_div_double(neg_log1p_neg_y_pred, y_pred[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_20 = lk_pair_mul_double(neg_log1p_neg_y_pred_by_y_pred, gamma[i]);
            const lk_pair x_21 = lk_pair_mul(not_y_pred, x_20);
            const lk_pair x_22 = lk_pair_add_double(x_21, 1.0);
            const lk_pair x_23 = lk_pair_div(x_22, not_y_pred);
            const lk_pair x_24 = lk_pair_mul(half_power_1, x_23);
            const lk_pair x_25 = lk_pair_mul(half_power_1, x_24);
            const lk_pair chosen_9 = {x_6_lt_c_minus_1500 ? 0.0 : x_25.high, x_6_lt_c_minus_1500 ? 0.0 : x_25.low};
            const lk_pair chosen_10 = {clipped_eq_y_pred ? chosen_9.high : 0.0, clipped_eq_y_pred ? chosen_9.low : 0.0};
            const lk_pair x_26 = lk_pair_mul_double(neg_log_y_pred, gamma[i]);
            const lk_pair x_27 = lk_pair_mul_double(x_26, y_pred[i]);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair chosen_11 = {c_0_eq_gamma ? 0.0 : x_27.high, c_0_eq_gamma ? 0.0 : x_27.low};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen_12 = {c_0_eq_y_pred ? 0.0 : chosen_11.high, c_0_eq_y_pred ? 0.0 : chosen_11.low};
            const lk_pair x_28 = lk_pair_add(chosen_12, not_y_pred);
            const lk_pair x_29 = lk_sum((-1.0), gamma[i]);
            const lk_pair x_30 = lk_pair_mul(log1p_neg_y_pred, x_29);
            const int x_30_lt_c_minus_1500 = x_30.high < (-1500.0);
            const lk_pair x_32 = lk_pair_div_double(x_28, y_pred[i]);
            const lk_pair x_33 = lk_pair_mul(half_power_4, x_32);
            const lk_pair x_34 = lk_pair_mul(half_power_4, x_33);
            const double neg_x_34 = -lk_rounded(x_34);
            const double chosen_13 = x_30_lt_c_minus_1500 ? 0.0 : neg_x_34;
            const lk_pair x_35 = lk_sum(1.0, gamma[i]);
            const double neg_x_35 = -lk_rounded(x_35);
            const double x_36 = neg_x_35 / lk_rounded(not_y_pred);
            const double chosen_14 = c_0_eq_gamma ? neg_x_35 : x_36;
            const int c_0_lt_gamma = 0.0 < gamma[i];
            const double limit = c_0_lt_gamma ? 0.0 : chosen_14;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double chosen_15 = c_0_eq_not_y_pred ? limit : chosen_13;
            const double chosen_16 = clipped_eq_y_pred ? chosen_15 : 0.0;
            const lk_pair chosen_17 = {c_1_eq_y_true ? chosen_16 : chosen_10.high, c_1_eq_y_true ? 0.0 : chosen_10.low};
            gradient[i] = lk_rounded(chosen_17);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_5 = {half_power_5_high[i], half_power_5_low[i]};
            const lk_pair half_power_6 = {half_power_6_high[i], half_power_6_low[i]};
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair neg_log1p_neg_y_pred_by_y_pred = lk_pair_div_double(neg_log1p_neg_y_pred, y_pred[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair x_29 = lk_sum((-1.0), gamma[i]);
            const lk_pair x_35 = lk_sum(1.0, gamma[i]);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair x_37 = lk_product(2.0, gamma[i]);
            const lk_pair x_38 = lk_pair_mul(not_y_pred, x_37);
            const lk_pair x_39 = lk_pair_add_double(x_38, y_pred[i]);
            const lk_pair x_40 = lk_product(gamma[i], gamma[i]);
            const lk_pair x_41 = lk_pair_mul(not_y_pred, x_40);
            const lk_pair x_42 = lk_pair_mul(not_y_pred, x_41);
            const lk_pair x_43 = lk_pair_mul(neg_log1p_neg_y_pred_by_y_pred, x_42);
            const lk_pair x_44 = lk_pair_add(x_39, x_43);
            const lk_pair x_45 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_46 = lk_pair_mul_double(x_45, gamma[i]);
            const lk_pair x_47 = lk_pair_mul(neg_log1p_neg_y_pred_by_y_pred, x_46);
            const lk_pair x_48 = lk_pair_sub(x_44, x_47);
            const lk_pair x_49 = lk_pair_mul(log_y_pred, x_29);
            const int x_49_lt_c_minus_1500 = x_49.high < (-1500.0);
            const lk_pair x_51 = lk_pair_div(x_48, not_y_pred);
            const lk_pair x_52 = lk_pair_div(x_51, not_y_pred);
            const lk_pair x_53 = lk_pair_mul(half_power_5, x_52);
            const lk_pair x_54 = lk_pair_mul(half_power_5, x_53);
            const lk_pair chosen_18 = {x_49_lt_c_minus_1500 ? 0.0 : x_54.high, x_49_lt_c_minus_1500 ? 0.0 : x_54.low};
            const lk_pair x_55 = lk_pair_mul_double(x_35, gamma[i]);
            const int c_0_eq_x_29 = 0.0 == x_29.high;
            const lk_pair x_56 = lk_pair_div_double(x_55, y_pred[i]);
            const lk_pair chosen_19 = {c_0_eq_x_29 ? x_55.high : x_56.high, c_0_eq_x_29 ? x_55.low : x_56.low};
            const int c_0_lt_x_29 = 0.0 < x_29.high;
            const lk_pair limit_1 = {c_0_lt_x_29 ? 0.0 : chosen_19.high, c_0_lt_x_29 ? 0.0 : chosen_19.low};
            const lk_pair chosen_20 = {c_0_eq_y_pred ? limit_1.high : chosen_18.high, c_0_eq_y_pred ? limit_1.low : chosen_18.low};
            const lk_pair chosen_21 = {clipped_eq_y_pred ? chosen_20.high : 0.0, clipped_eq_y_pred ? chosen_20.low : 0.0};
            const lk_pair x_57 = lk_pair_mul_double(x_38, y_pred[i]);
            const lk_pair x_58 = lk_pair_add(x_45, x_57);
            const lk_pair x_59 = lk_pair_mul_double(x_40, y_pred[i]);
            const lk_pair x_60 = lk_pair_mul_double(x_59, y_pred[i]);
            const lk_pair x_61 = lk_pair_mul(neg_log_y_pred, x_60);
            const lk_pair chosen_22 = {c_0_eq_gamma ? 0.0 : x_61.high, c_0_eq_gamma ? 0.0 : x_61.low};
            const lk_pair chosen_23 = {c_0_eq_y_pred ? 0.0 : chosen_22.high, c_0_eq_y_pred ? 0.0 : chosen_22.low};
            const lk_pair x_62 = lk_pair_add(chosen_23, x_58);
            const lk_pair x_63 = lk_product(y_pred[i], y_pred[i]);
            const lk_pair x_64 = lk_pair_mul_double(x_63, gamma[i]);
            const lk_pair x_65 = lk_pair_mul(neg_log_y_pred, x_64);
            const lk_pair neg_x_65 = lk_pair_neg(x_65);
            const lk_pair chosen_24 = {c_0_eq_y_pred ? 0.0 : neg_x_65.high, c_0_eq_y_pred ? 0.0 : neg_x_65.low};
            const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : chosen_24.high, c_0_eq_gamma ? 0.0 : chosen_24.low};
            const lk_pair x_66 = lk_pair_add(chosen_25, x_62);
            const lk_pair x_67 = lk_sum((-2.0), gamma[i]);
            const lk_pair x_68 = lk_pair_mul(log1p_neg_y_pred, x_67);
            const int x_68_lt_c_minus_1500 = x_68.high < (-1500.0);
            const lk_pair x_70 = lk_pair_div_double(x_66, y_pred[i]);
            const lk_pair x_71 = lk_pair_div_double(x_70, y_pred[i]);
            const lk_pair x_72 = lk_pair_mul(half_power_6, x_71);
            const lk_pair x_73 = lk_pair_mul(half_power_6, x_72);
            const lk_pair chosen_26 = {x_68_lt_c_minus_1500 ? 0.0 : x_73.high, x_68_lt_c_minus_1500 ? 0.0 : x_73.low};
            const lk_pair x_74 = lk_pair_div(x_55, not_y_pred);
            const lk_pair chosen_27 = {c_0_eq_x_29 ? x_55.high : x_74.high, c_0_eq_x_29 ? x_55.low : x_74.low};
            const lk_pair limit_2 = {c_0_lt_x_29 ? 0.0 : chosen_27.high, c_0_lt_x_29 ? 0.0 : chosen_27.low};
            const lk_pair chosen_28 = {c_0_eq_not_y_pred ? limit_2.high : chosen_26.high, c_0_eq_not_y_pred ? limit_2.low : chosen_26.low};
            const lk_pair chosen_29 = {clipped_eq_y_pred ? chosen_28.high : 0.0, clipped_eq_y_pred ? chosen_28.low : 0.0};
            const lk_pair chosen_30 = {c_1_eq_y_true ? chosen_29.high : chosen_21.high, c_1_eq_y_true ? chosen_29.low : chosen_21.low};
            hessian[i] = lk_rounded(chosen_30);
        }
}

/* binary_focal_crossentropy_clipped_u10: otherwise */
static void binary_focal_crossentropy_clipped_u10_case_4(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
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
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log1p_x_17_high[LK_BLOCK];
    double log1p_x_17_low[LK_BLOCK];
    double log_x_14_high[LK_BLOCK];
    double log_x_14_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double log_clipped_high[LK_BLOCK];
    double log_clipped_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const lk_pair neg_y_pred = lk_pair_neg(lk_pair_of(y_pred[i]));
        log1p_neg_y_pred_high[i] = neg_y_pred.high;
        log1p_neg_y_pred_low[i] = neg_y_pred.low;
    }
    lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
        const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
        const lk_pair x_4 = lk_pair_mul(not_y_pred, not_y_true);
        const lk_pair neg_x_4 = lk_pair_neg(x_4);
        const lk_pair x_5 = lk_product(y_pred[i], y_true[i]);
        const lk_pair x_6 = lk_pair_sub(neg_x_4, x_5);
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
            const lk_pair neg_log1p_x_6 = lk_pair_neg(log1p_x_6);
            const lk_pair neg_log_x_3 = lk_pair_neg(log_x_3);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? neg_log1p_x_6.high : neg_log_x_3.high, c_1_by_2_lt_x_3 ? neg_log1p_x_6.low : neg_log_x_3.low};
            const lk_pair neg_chosen = lk_pair_neg(chosen);
            const lk_pair x_7 = lk_pair_mul_double(neg_chosen, gamma[i]);
            const lk_pair x_8 = lk_pair_mul_double(x_7, 0.5);
            half_power_high[i] = x_8.high;
            half_power_low[i] = x_8.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_11 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_11 ? high[i] : x_11;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_11 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_11 ? high[i] : x_11;
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_15 = lk_pair_mul(not_clipped, not_y_true);
            const lk_pair neg_x_15 = lk_pair_neg(x_15);
            const lk_pair x_16 = lk_product(clipped, y_true[i]);
            const lk_pair x_17 = lk_pair_sub(neg_x_15, x_16);
            log1p_x_17_high[i] = x_17.high;
            log1p_x_17_low[i] = x_17.low;
        }
        lk_block_pair_log1p(n, log1p_x_17_high, log1p_x_17_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_11 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_11 ? high[i] : x_11;
            const lk_pair x_12 = lk_pair_mul_double(not_y_true, clipped);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_13 = lk_pair_mul_double(not_clipped, y_true[i]);
            const lk_pair x_14 = lk_pair_add(x_12, x_13);
            log_x_14_high[i] = x_14.high;
            log_x_14_low[i] = x_14.low;
        }
        lk_block_pair_log(n, log_x_14_high, log_x_14_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_17 = {log1p_x_17_high[i], log1p_x_17_low[i]};
            const lk_pair log_x_14 = {log_x_14_high[i], log_x_14_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double x_11 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_11 ? high[i] : x_11;
            const lk_pair x_12 = lk_pair_mul_double(not_y_true, clipped);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_13 = lk_pair_mul_double(not_clipped, y_true[i]);
            const lk_pair x_14 = lk_pair_add(x_12, x_13);
            const lk_pair neg_log1p_x_17 = lk_pair_neg(log1p_x_17);
            const lk_pair neg_log_x_14 = lk_pair_neg(log_x_14);
            const int c_1_by_2_lt_x_14 = 0.5 < x_14.high;
            const lk_pair chosen_3 = {c_1_by_2_lt_x_14 ? neg_log1p_x_17.high : neg_log_x_14.high, c_1_by_2_lt_x_14 ? neg_log1p_x_17.low : neg_log_x_14.low};
            const lk_pair neg_chosen_3 = lk_pair_neg(chosen_3);
            const lk_pair x_18 = lk_pair_mul_double(neg_chosen_3, gamma[i]);
            const lk_pair x_19 = lk_pair_mul_double(x_18, 0.5);
            half_power_1_high[i] = x_19.high;
            half_power_1_low[i] = x_19.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
    }

    for (size_t i = 0; i < n; i++) {
        log_y_pred_high[i] = y_pred[i];
        log_y_pred_low[i] = 0.0;
    }
    lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_11 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_11 ? high[i] : x_11;
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
            const lk_pair neg_log1p_x_6 = lk_pair_neg(log1p_x_6);
            const lk_pair neg_log_x_3 = lk_pair_neg(log_x_3);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? neg_log1p_x_6.high : neg_log_x_3.high, c_1_by_2_lt_x_3 ? neg_log1p_x_6.low : neg_log_x_3.low};
            const lk_pair neg_chosen = lk_pair_neg(chosen);
            const lk_pair x_61 = lk_sum((-1.0), gamma[i]);
            const lk_pair x_62 = lk_pair_mul(neg_chosen, x_61);
            const lk_pair x_63 = lk_pair_sub(x_62, log_y_pred);
            const lk_pair x_64 = lk_pair_mul_double(x_63, 0.5);
            half_power_2_high[i] = x_64.high;
            half_power_2_low[i] = x_64.low;
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
            const lk_pair neg_log1p_x_6 = lk_pair_neg(log1p_x_6);
            const lk_pair neg_log_x_3 = lk_pair_neg(log_x_3);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? neg_log1p_x_6.high : neg_log_x_3.high, c_1_by_2_lt_x_3 ? neg_log1p_x_6.low : neg_log_x_3.low};
            const lk_pair neg_chosen = lk_pair_neg(chosen);
            const lk_pair x_230 = lk_sum((-2.0), gamma[i]);
            const lk_pair x_231 = lk_pair_mul(neg_chosen, x_230);
            const lk_pair x_232 = lk_pair_mul_double(log_y_pred, (-2.0));
            const lk_pair x_233 = lk_pair_add(x_231, x_232);
            const lk_pair x_234 = lk_pair_mul_double(x_233, 0.5);
            half_power_3_high[i] = x_234.high;
            half_power_3_low[i] = x_234.low;
        }
        lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log1p_x_17 = {log1p_x_17_high[i], log1p_x_17_low[i]};
            const lk_pair log_x_14 = {log_x_14_high[i], log_x_14_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const lk_pair neg_log1p_x_6 = lk_pair_neg(log1p_x_6);
            const lk_pair neg_log_x_3 = lk_pair_neg(log_x_3);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? neg_log1p_x_6.high : neg_log_x_3.high, c_1_by_2_lt_x_3 ? neg_log1p_x_6.low : neg_log_x_3.low};
            const lk_pair neg_chosen = lk_pair_neg(chosen);
            const lk_pair x_7 = lk_pair_mul_double(neg_chosen, gamma[i]);
            const int x_7_lt_c_minus_1500 = x_7.high < (-1500.0);
            const lk_pair x_9 = lk_pair_mul(half_power, neg_log1p_neg_y_pred);
            const lk_pair x_10 = lk_pair_mul(half_power, x_9);
            const lk_pair chosen_1 = {x_7_lt_c_minus_1500 ? 0.0 : x_10.high, x_7_lt_c_minus_1500 ? 0.0 : x_10.low};
            const double x_11 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_11 ? high[i] : x_11;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_2 = {clipped_eq_y_pred ? chosen_1.high : 0.0, clipped_eq_y_pred ? chosen_1.low : 0.0};
            const lk_pair neg_log1p_neg_clipped = lk_pair_neg(log1p_neg_clipped);
            const lk_pair x_12 = lk_pair_mul_double(not_y_true, clipped);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_13 = lk_pair_mul_double(not_clipped, y_true[i]);
            const lk_pair x_14 = lk_pair_add(x_12, x_13);
            const lk_pair neg_log1p_x_17 = lk_pair_neg(log1p_x_17);
            const lk_pair neg_log_x_14 = lk_pair_neg(log_x_14);
            const int c_1_by_2_lt_x_14 = 0.5 < x_14.high;
            const lk_pair chosen_3 = {c_1_by_2_lt_x_14 ? neg_log1p_x_17.high : neg_log_x_14.high, c_1_by_2_lt_x_14 ? neg_log1p_x_17.low : neg_log_x_14.low};
            const lk_pair neg_chosen_3 = lk_pair_neg(chosen_3);
            const lk_pair x_18 = lk_pair_mul_double(neg_chosen_3, gamma[i]);
            const int x_18_lt_c_minus_1500 = x_18.high < (-1500.0);
            const lk_pair x_20 = lk_pair_mul(half_power_1, neg_log1p_neg_clipped);
            const lk_pair x_21 = lk_pair_mul(half_power_1, x_20);
            const lk_pair chosen_4 = {x_18_lt_c_minus_1500 ? 0.0 : x_21.high, x_18_lt_c_minus_1500 ? 0.0 : x_21.low};
            const lk_pair chosen_5 = {clipped_eq_y_pred ? 0.0 : chosen_4.high, clipped_eq_y_pred ? 0.0 : chosen_4.low};
            const lk_pair x_22 = lk_pair_add(chosen_2, chosen_5);
            const lk_pair x_23 = lk_pair_mul(not_y_true, x_22);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen_6 = {c_0_eq_not_y_true ? 0.0 : x_23.high, c_0_eq_not_y_true ? 0.0 : x_23.low};
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_24 = lk_pair_mul(half_power, neg_log_y_pred);
            const lk_pair x_25 = lk_pair_mul(half_power, x_24);
            const lk_pair chosen_7 = {x_7_lt_c_minus_1500 ? 0.0 : x_25.high, x_7_lt_c_minus_1500 ? 0.0 : x_25.low};
            const lk_pair chosen_8 = {clipped_eq_y_pred ? chosen_7.high : 0.0, clipped_eq_y_pred ? chosen_7.low : 0.0};
            const lk_pair neg_log_clipped = lk_pair_neg(log_clipped);
            const lk_pair x_26 = lk_pair_mul(half_power_1, neg_log_clipped);
            const lk_pair x_27 = lk_pair_mul(half_power_1, x_26);
            const lk_pair chosen_9 = {x_18_lt_c_minus_1500 ? 0.0 : x_27.high, x_18_lt_c_minus_1500 ? 0.0 : x_27.low};
            const lk_pair chosen_10 = {clipped_eq_y_pred ? 0.0 : chosen_9.high, clipped_eq_y_pred ? 0.0 : chosen_9.low};
            const lk_pair x_28 = lk_pair_add(chosen_10, chosen_8);
            const lk_pair x_29 = lk_pair_mul_double(x_28, y_true[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_11 = {c_0_eq_y_true ? 0.0 : x_29.high, c_0_eq_y_true ? 0.0 : x_29.low};
            const lk_pair x_30 = lk_pair_add(chosen_11, chosen_6);
            value[i] = lk_rounded(x_30);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const lk_pair neg_log1p_x_6 = lk_pair_neg(log1p_x_6);
            const lk_pair neg_log_x_3 = lk_pair_neg(log_x_3);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? neg_log1p_x_6.high : neg_log_x_3.high, c_1_by_2_lt_x_3 ? neg_log1p_x_6.low : neg_log_x_3.low};
            const lk_pair neg_chosen = lk_pair_neg(chosen);
            const double x_11 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_11 ? high[i] : x_11;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_31 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_32 = lk_pair_mul_double(x_31, y_pred[i]);
            const lk_pair x_33 = lk_pair_mul_double(x_32, y_pred[i]);
            const lk_pair x_34 = lk_pair_mul_double(x_31, gamma[i]);
            const lk_pair x_35 = lk_pair_mul(neg_log1p_neg_y_pred, x_34);
            const lk_pair x_36 = lk_pair_mul(not_y_pred, x_35);
            const lk_pair x_37 = lk_pair_mul_double(x_36, y_pred[i]);
            const lk_pair chosen_12 = {c_0_eq_not_y_true ? 0.0 : x_37.high, c_0_eq_not_y_true ? 0.0 : x_37.low};
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : chosen_12.high, c_0_eq_gamma ? 0.0 : chosen_12.low};
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const lk_pair chosen_14 = {c_0_eq_not_y_pred ? 0.0 : chosen_13.high, c_0_eq_not_y_pred ? 0.0 : chosen_13.low};
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair chosen_15 = {c_0_eq_y_pred ? 0.0 : chosen_14.high, c_0_eq_y_pred ? 0.0 : chosen_14.low};
            const lk_pair x_38 = lk_pair_add(chosen_15, x_33);
            const lk_pair x_39 = lk_pair_mul_double(neg_log_y_pred, gamma[i]);
            const lk_pair x_40 = lk_pair_mul(not_y_pred, x_39);
            const lk_pair x_41 = lk_pair_mul(not_y_true, x_40);
            const lk_pair x_42 = lk_pair_mul_double(x_41, y_pred[i]);
            const lk_pair x_43 = lk_pair_mul_double(x_42, y_true[i]);
            const lk_pair chosen_16 = {c_0_eq_gamma ? 0.0 : x_43.high, c_0_eq_gamma ? 0.0 : x_43.low};
            const lk_pair chosen_17 = {c_0_eq_not_y_pred ? 0.0 : chosen_16.high, c_0_eq_not_y_pred ? 0.0 : chosen_16.low};
            const lk_pair chosen_18 = {c_0_eq_not_y_true ? 0.0 : chosen_17.high, c_0_eq_not_y_true ? 0.0 : chosen_17.low};
            const lk_pair chosen_19 = {c_0_eq_y_pred ? 0.0 : chosen_18.high, c_0_eq_y_pred ? 0.0 : chosen_18.low};
            const lk_pair chosen_20 = {c_0_eq_y_true ? 0.0 : chosen_19.high, c_0_eq_y_true ? 0.0 : chosen_19.low};
            const lk_pair x_44 = lk_pair_add(chosen_20, x_38);
            const lk_pair x_45 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_46 = lk_pair_mul_double(x_45, y_true[i]);
            const lk_pair x_47 = lk_pair_mul_double(x_46, y_true[i]);
            const lk_pair x_48 = lk_pair_sub(x_44, x_47);
            const lk_pair x_49 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_50 = lk_pair_mul_double(x_49, gamma[i]);
            const lk_pair x_51 = lk_pair_mul(neg_log_y_pred, x_50);
            const lk_pair x_52 = lk_pair_mul(not_y_pred, x_51);
            const lk_pair x_53 = lk_pair_mul_double(x_52, y_pred[i]);
            const lk_pair neg_x_53 = lk_pair_neg(x_53);
            const lk_pair chosen_21 = {c_0_eq_y_true ? 0.0 : neg_x_53.high, c_0_eq_y_true ? 0.0 : neg_x_53.low};
            const lk_pair chosen_22 = {c_0_eq_gamma ? 0.0 : chosen_21.high, c_0_eq_gamma ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {c_0_eq_not_y_pred ? 0.0 : chosen_22.high, c_0_eq_not_y_pred ? 0.0 : chosen_22.low};
            const lk_pair chosen_24 = {c_0_eq_y_pred ? 0.0 : chosen_23.high, c_0_eq_y_pred ? 0.0 : chosen_23.low};
            const lk_pair x_54 = lk_pair_add(chosen_24, x_48);
            const lk_pair x_55 = lk_pair_mul_double(neg_log1p_neg_y_pred, gamma[i]);
            const lk_pair x_56 = lk_pair_mul(not_y_pred, x_55);
            const lk_pair x_57 = lk_pair_mul(not_y_true, x_56);
            const lk_pair x_58 = lk_pair_mul_double(x_57, y_pred[i]);
            const lk_pair x_59 = lk_pair_mul_double(x_58, y_true[i]);
            const lk_pair neg_x_59 = lk_pair_neg(x_59);
            const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : neg_x_59.high, c_0_eq_gamma ? 0.0 : neg_x_59.low};
            const lk_pair chosen_26 = {c_0_eq_not_y_pred ? 0.0 : chosen_25.high, c_0_eq_not_y_pred ? 0.0 : chosen_25.low};
            const lk_pair chosen_27 = {c_0_eq_not_y_true ? 0.0 : chosen_26.high, c_0_eq_not_y_true ? 0.0 : chosen_26.low};
            const lk_pair chosen_28 = {c_0_eq_y_pred ? 0.0 : chosen_27.high, c_0_eq_y_pred ? 0.0 : chosen_27.low};
            const lk_pair chosen_29 = {c_0_eq_y_true ? 0.0 : chosen_28.high, c_0_eq_y_true ? 0.0 : chosen_28.low};
            const lk_pair x_60 = lk_pair_add(chosen_29, x_54);
            const lk_pair x_61 = lk_sum((-1.0), gamma[i]);
            const lk_pair x_62 = lk_pair_mul(neg_chosen, x_61);
            const lk_pair x_63 = lk_pair_sub(x_62, log_y_pred);
            const int x_63_lt_c_minus_1500 = x_63.high < (-1500.0);
            const lk_pair x_65 = lk_pair_div(x_60, not_y_pred);
            const lk_pair x_66 = lk_pair_mul(half_power_2, x_65);
            const lk_pair x_67 = lk_pair_mul(half_power_2, x_66);
            const lk_pair chosen_30 = {x_63_lt_c_minus_1500 ? 0.0 : x_67.high, x_63_lt_c_minus_1500 ? 0.0 : x_67.low};
            const lk_pair chosen_31 = {clipped_eq_y_pred ? chosen_30.high : 0.0, clipped_eq_y_pred ? chosen_30.low : 0.0};
            gradient[i] = lk_rounded(chosen_31);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const lk_pair neg_log1p_x_6 = lk_pair_neg(log1p_x_6);
            const lk_pair neg_log_x_3 = lk_pair_neg(log_x_3);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? neg_log1p_x_6.high : neg_log_x_3.high, c_1_by_2_lt_x_3 ? neg_log1p_x_6.low : neg_log_x_3.low};
            const lk_pair neg_chosen = lk_pair_neg(chosen);
            const double x_11 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_11 ? high[i] : x_11;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_31 = lk_pair_mul(not_y_true, not_y_true);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair x_45 = lk_pair_mul(not_y_pred, not_y_pred);
            const lk_pair x_49 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_68 = lk_pair_mul(not_y_pred, x_45);
            const lk_pair x_69 = lk_pair_mul(not_y_pred, x_68);
            const lk_pair x_70 = lk_pair_mul_double(x_69, y_true[i]);
            const lk_pair x_71 = lk_pair_mul_double(x_70, y_true[i]);
            const lk_pair x_72 = lk_pair_mul_double(x_71, y_true[i]);
            const lk_pair x_73 = lk_product(y_pred[i], y_pred[i]);
            const lk_pair x_74 = lk_pair_mul_double(x_73, y_pred[i]);
            const lk_pair x_75 = lk_pair_mul_double(x_74, y_pred[i]);
            const lk_pair x_76 = lk_pair_mul(not_y_true, x_75);
            const lk_pair x_77 = lk_pair_mul(not_y_true, x_76);
            const lk_pair x_78 = lk_pair_mul(not_y_true, x_77);
            const lk_pair x_79 = lk_pair_add(x_72, x_78);
            const lk_pair x_80 = lk_pair_mul_double(not_y_true, 2.0);
            const lk_pair x_81 = lk_pair_mul(not_y_true, x_80);
            const lk_pair x_82 = lk_pair_mul(not_y_true, x_81);
            const lk_pair x_83 = lk_pair_mul_double(x_82, y_pred[i]);
            const lk_pair x_84 = lk_pair_mul_double(x_83, y_pred[i]);
            const lk_pair x_85 = lk_pair_mul_double(x_84, y_pred[i]);
            const lk_pair x_86 = lk_pair_mul_double(x_85, gamma[i]);
            const lk_pair x_87 = lk_pair_mul(not_y_pred, x_86);
            const lk_pair x_88 = lk_pair_add(x_79, x_87);
            const lk_pair x_89 = lk_pair_mul_double(not_y_pred, 2.0);
            const lk_pair x_90 = lk_pair_mul(not_y_pred, x_89);
            const lk_pair x_91 = lk_pair_mul(not_y_pred, x_90);
            const lk_pair x_92 = lk_pair_mul_double(x_91, y_true[i]);
            const lk_pair x_93 = lk_pair_mul_double(x_92, y_true[i]);
            const lk_pair x_94 = lk_pair_mul_double(x_93, y_true[i]);
            const lk_pair x_95 = lk_pair_mul_double(x_94, gamma[i]);
            const lk_pair x_96 = lk_pair_mul_double(x_95, y_pred[i]);
            const lk_pair x_97 = lk_pair_add(x_88, x_96);
            const lk_pair x_98 = lk_product(2.0, y_pred[i]);
            const lk_pair x_99 = lk_pair_mul_double(x_98, y_pred[i]);
            const lk_pair x_100 = lk_pair_mul_double(x_99, y_pred[i]);
            const lk_pair x_101 = lk_pair_mul(not_y_true, x_100);
            const lk_pair x_102 = lk_pair_mul(not_y_true, x_101);
            const lk_pair x_103 = lk_pair_mul(not_y_pred, x_102);
            const lk_pair x_104 = lk_pair_mul_double(x_103, y_true[i]);
            const lk_pair x_105 = lk_pair_add(x_104, x_97);
            const lk_pair x_106 = lk_pair_mul_double(x_45, y_pred[i]);
            const lk_pair x_107 = lk_pair_mul_double(x_106, y_pred[i]);
            const lk_pair x_108 = lk_pair_mul_double(x_107, y_true[i]);
            const lk_pair x_109 = lk_pair_mul_double(x_108, y_true[i]);
            const lk_pair x_110 = lk_pair_mul(not_y_true, x_109);
            const lk_pair x_111 = lk_pair_add(x_105, x_110);
            const lk_pair x_112 = lk_pair_mul(not_y_true, x_45);
            const lk_pair x_113 = lk_pair_mul(not_y_true, x_112);
            const lk_pair x_114 = lk_pair_mul_double(x_113, y_pred[i]);
            const lk_pair x_115 = lk_pair_mul_double(x_114, y_pred[i]);
            const lk_pair x_116 = lk_pair_mul_double(x_115, y_true[i]);
            const lk_pair x_117 = lk_pair_add(x_111, x_116);
            const lk_pair x_118 = lk_pair_mul(not_y_true, x_93);
            const lk_pair x_119 = lk_pair_mul_double(x_118, y_pred[i]);
            const lk_pair x_120 = lk_pair_add(x_117, x_119);
            const lk_pair x_121 = lk_pair_mul(not_y_true, x_31);
            const lk_pair x_122 = lk_pair_mul_double(x_121, gamma[i]);
            const lk_pair x_123 = lk_pair_mul_double(x_122, gamma[i]);
            const lk_pair x_124 = lk_pair_mul(not_y_pred, x_123);
            const lk_pair x_125 = lk_pair_mul(not_y_pred, x_124);
            const lk_pair x_126 = lk_pair_mul_double(x_125, y_pred[i]);
            const lk_pair x_127 = lk_pair_mul_double(x_126, y_pred[i]);
            const lk_pair x_128 = lk_pair_mul(neg_log1p_neg_y_pred, x_127);
            const lk_pair chosen_32 = {c_0_eq_not_y_true ? 0.0 : x_128.high, c_0_eq_not_y_true ? 0.0 : x_128.low};
            const lk_pair chosen_33 = {c_0_eq_gamma ? 0.0 : chosen_32.high, c_0_eq_gamma ? 0.0 : chosen_32.low};
            const lk_pair chosen_34 = {c_0_eq_not_y_pred ? 0.0 : chosen_33.high, c_0_eq_not_y_pred ? 0.0 : chosen_33.low};
            const lk_pair chosen_35 = {c_0_eq_y_pred ? 0.0 : chosen_34.high, c_0_eq_y_pred ? 0.0 : chosen_34.low};
            const lk_pair x_129 = lk_pair_add(chosen_35, x_120);
            const lk_pair x_130 = lk_pair_mul_double(x_49, y_true[i]);
            const lk_pair x_131 = lk_pair_mul_double(x_130, gamma[i]);
            const lk_pair x_132 = lk_pair_mul_double(x_131, gamma[i]);
            const lk_pair x_133 = lk_pair_mul(not_y_pred, x_132);
            const lk_pair x_134 = lk_pair_mul(not_y_pred, x_133);
            const lk_pair x_135 = lk_pair_mul_double(x_134, y_pred[i]);
            const lk_pair x_136 = lk_pair_mul_double(x_135, y_pred[i]);
            const lk_pair x_137 = lk_pair_mul(neg_log_y_pred, x_136);
            const lk_pair chosen_36 = {c_0_eq_y_true ? 0.0 : x_137.high, c_0_eq_y_true ? 0.0 : x_137.low};
            const lk_pair chosen_37 = {c_0_eq_gamma ? 0.0 : chosen_36.high, c_0_eq_gamma ? 0.0 : chosen_36.low};
            const lk_pair chosen_38 = {c_0_eq_not_y_pred ? 0.0 : chosen_37.high, c_0_eq_not_y_pred ? 0.0 : chosen_37.low};
            const lk_pair chosen_39 = {c_0_eq_y_pred ? 0.0 : chosen_38.high, c_0_eq_y_pred ? 0.0 : chosen_38.low};
            const lk_pair x_138 = lk_pair_add(chosen_39, x_129);
            const lk_pair x_139 = lk_pair_mul(not_y_true, x_90);
            const lk_pair x_140 = lk_pair_mul(not_y_true, x_139);
            const lk_pair x_141 = lk_pair_mul_double(x_140, y_pred[i]);
            const lk_pair x_142 = lk_pair_mul_double(x_141, y_pred[i]);
            const lk_pair x_143 = lk_pair_mul_double(x_142, gamma[i]);
            const lk_pair x_144 = lk_pair_mul(neg_log1p_neg_y_pred, x_143);
            const lk_pair x_145 = lk_pair_mul_double(x_144, y_true[i]);
            const lk_pair chosen_40 = {c_0_eq_not_y_pred ? 0.0 : x_145.high, c_0_eq_not_y_pred ? 0.0 : x_145.low};
            const lk_pair chosen_41 = {c_0_eq_not_y_true ? 0.0 : chosen_40.high, c_0_eq_not_y_true ? 0.0 : chosen_40.low};
            const lk_pair chosen_42 = {c_0_eq_y_pred ? 0.0 : chosen_41.high, c_0_eq_y_pred ? 0.0 : chosen_41.low};
            const lk_pair chosen_43 = {c_0_eq_gamma ? 0.0 : chosen_42.high, c_0_eq_gamma ? 0.0 : chosen_42.low};
            const lk_pair chosen_44 = {c_0_eq_y_true ? 0.0 : chosen_43.high, c_0_eq_y_true ? 0.0 : chosen_43.low};
            const lk_pair x_146 = lk_pair_add(chosen_44, x_138);
            const lk_pair x_147 = lk_pair_mul_double(x_90, y_pred[i]);
            const lk_pair x_148 = lk_pair_mul_double(x_147, y_pred[i]);
            const lk_pair x_149 = lk_pair_mul_double(x_148, y_true[i]);
            const lk_pair x_150 = lk_pair_mul_double(x_149, y_true[i]);
            const lk_pair x_151 = lk_pair_mul_double(x_150, gamma[i]);
            const lk_pair x_152 = lk_pair_mul(neg_log_y_pred, x_151);
            const lk_pair x_153 = lk_pair_mul(not_y_true, x_152);
            const lk_pair chosen_45 = {c_0_eq_not_y_pred ? 0.0 : x_153.high, c_0_eq_not_y_pred ? 0.0 : x_153.low};
            const lk_pair chosen_46 = {c_0_eq_y_pred ? 0.0 : chosen_45.high, c_0_eq_y_pred ? 0.0 : chosen_45.low};
            const lk_pair chosen_47 = {c_0_eq_y_true ? 0.0 : chosen_46.high, c_0_eq_y_true ? 0.0 : chosen_46.low};
            const lk_pair chosen_48 = {c_0_eq_gamma ? 0.0 : chosen_47.high, c_0_eq_gamma ? 0.0 : chosen_47.low};
            const lk_pair chosen_49 = {c_0_eq_not_y_true ? 0.0 : chosen_48.high, c_0_eq_not_y_true ? 0.0 : chosen_48.low};
            const lk_pair x_154 = lk_pair_add(chosen_49, x_146);
            const lk_pair x_155 = lk_product(gamma[i], gamma[i]);
            const lk_pair x_156 = lk_pair_mul(not_y_pred, x_155);
            const lk_pair x_157 = lk_pair_mul(not_y_pred, x_156);
            const lk_pair x_158 = lk_pair_mul_double(x_157, y_pred[i]);
            const lk_pair x_159 = lk_pair_mul_double(x_158, y_pred[i]);
            const lk_pair x_160 = lk_pair_mul_double(x_159, y_true[i]);
            const lk_pair x_161 = lk_pair_mul_double(x_160, y_true[i]);
            const lk_pair x_162 = lk_pair_mul(neg_log1p_neg_y_pred, x_161);
            const lk_pair x_163 = lk_pair_mul(not_y_true, x_162);
            const lk_pair chosen_50 = {c_0_eq_gamma ? 0.0 : x_163.high, c_0_eq_gamma ? 0.0 : x_163.low};
            const lk_pair chosen_51 = {c_0_eq_not_y_pred ? 0.0 : chosen_50.high, c_0_eq_not_y_pred ? 0.0 : chosen_50.low};
            const lk_pair chosen_52 = {c_0_eq_y_pred ? 0.0 : chosen_51.high, c_0_eq_y_pred ? 0.0 : chosen_51.low};
            const lk_pair chosen_53 = {c_0_eq_y_true ? 0.0 : chosen_52.high, c_0_eq_y_true ? 0.0 : chosen_52.low};
            const lk_pair chosen_54 = {c_0_eq_not_y_true ? 0.0 : chosen_53.high, c_0_eq_not_y_true ? 0.0 : chosen_53.low};
            const lk_pair x_164 = lk_pair_add(chosen_54, x_154);
            const lk_pair x_165 = lk_pair_mul(not_y_true, x_157);
            const lk_pair x_166 = lk_pair_mul(not_y_true, x_165);
            const lk_pair x_167 = lk_pair_mul_double(x_166, y_pred[i]);
            const lk_pair x_168 = lk_pair_mul_double(x_167, y_pred[i]);
            const lk_pair x_169 = lk_pair_mul(neg_log_y_pred, x_168);
            const lk_pair x_170 = lk_pair_mul_double(x_169, y_true[i]);
            const lk_pair chosen_55 = {c_0_eq_gamma ? 0.0 : x_170.high, c_0_eq_gamma ? 0.0 : x_170.low};
            const lk_pair chosen_56 = {c_0_eq_not_y_pred ? 0.0 : chosen_55.high, c_0_eq_not_y_pred ? 0.0 : chosen_55.low};
            const lk_pair chosen_57 = {c_0_eq_not_y_true ? 0.0 : chosen_56.high, c_0_eq_not_y_true ? 0.0 : chosen_56.low};
            const lk_pair chosen_58 = {c_0_eq_y_pred ? 0.0 : chosen_57.high, c_0_eq_y_pred ? 0.0 : chosen_57.low};
            const lk_pair chosen_59 = {c_0_eq_y_true ? 0.0 : chosen_58.high, c_0_eq_y_true ? 0.0 : chosen_58.low};
            const lk_pair x_171 = lk_pair_add(chosen_59, x_164);
            const lk_pair x_172 = lk_pair_mul(not_y_pred, x_121);
            const lk_pair x_173 = lk_pair_mul(not_y_pred, x_172);
            const lk_pair x_174 = lk_pair_mul_double(x_173, y_pred[i]);
            const lk_pair x_175 = lk_pair_mul_double(x_174, y_pred[i]);
            const lk_pair x_176 = lk_pair_mul_double(x_175, gamma[i]);
            const lk_pair x_177 = lk_pair_mul(neg_log1p_neg_y_pred, x_176);
            const lk_pair neg_x_177 = lk_pair_neg(x_177);
            const lk_pair chosen_60 = {c_0_eq_not_y_true ? 0.0 : neg_x_177.high, c_0_eq_not_y_true ? 0.0 : neg_x_177.low};
            const lk_pair chosen_61 = {c_0_eq_not_y_pred ? 0.0 : chosen_60.high, c_0_eq_not_y_pred ? 0.0 : chosen_60.low};
            const lk_pair chosen_62 = {c_0_eq_y_pred ? 0.0 : chosen_61.high, c_0_eq_y_pred ? 0.0 : chosen_61.low};
            const lk_pair chosen_63 = {c_0_eq_gamma ? 0.0 : chosen_62.high, c_0_eq_gamma ? 0.0 : chosen_62.low};
            const lk_pair x_178 = lk_pair_add(chosen_63, x_171);
            const lk_pair x_179 = lk_pair_mul(not_y_pred, x_130);
            const lk_pair x_180 = lk_pair_mul(not_y_pred, x_179);
            const lk_pair x_181 = lk_pair_mul_double(x_180, y_pred[i]);
            const lk_pair x_182 = lk_pair_mul_double(x_181, y_pred[i]);
            const lk_pair x_183 = lk_pair_mul_double(x_182, gamma[i]);
            const lk_pair x_184 = lk_pair_mul(neg_log_y_pred, x_183);
            const lk_pair neg_x_184 = lk_pair_neg(x_184);
            const lk_pair chosen_64 = {c_0_eq_y_true ? 0.0 : neg_x_184.high, c_0_eq_y_true ? 0.0 : neg_x_184.low};
            const lk_pair chosen_65 = {c_0_eq_not_y_pred ? 0.0 : chosen_64.high, c_0_eq_not_y_pred ? 0.0 : chosen_64.low};
            const lk_pair chosen_66 = {c_0_eq_y_pred ? 0.0 : chosen_65.high, c_0_eq_y_pred ? 0.0 : chosen_65.low};
            const lk_pair chosen_67 = {c_0_eq_gamma ? 0.0 : chosen_66.high, c_0_eq_gamma ? 0.0 : chosen_66.low};
            const lk_pair x_185 = lk_pair_add(chosen_67, x_178);
            const lk_pair x_186 = lk_product((-2.0), y_pred[i]);
            const lk_pair x_187 = lk_pair_mul_double(x_186, y_pred[i]);
            const lk_pair x_188 = lk_pair_mul_double(x_187, y_pred[i]);
            const lk_pair x_189 = lk_pair_mul(not_y_true, x_188);
            const lk_pair x_190 = lk_pair_mul(not_y_true, x_189);
            const lk_pair x_191 = lk_pair_mul_double(x_190, gamma[i]);
            const lk_pair x_192 = lk_pair_mul(not_y_pred, x_191);
            const lk_pair x_193 = lk_pair_mul_double(x_192, y_true[i]);
            const lk_pair x_194 = lk_pair_add(x_185, x_193);
            const lk_pair x_195 = lk_pair_mul_double(not_y_pred, (-2.0));
            const lk_pair x_196 = lk_pair_mul(not_y_pred, x_195);
            const lk_pair x_197 = lk_pair_mul(not_y_pred, x_196);
            const lk_pair x_198 = lk_pair_mul_double(x_197, y_true[i]);
            const lk_pair x_199 = lk_pair_mul_double(x_198, y_true[i]);
            const lk_pair x_200 = lk_pair_mul_double(x_199, gamma[i]);
            const lk_pair x_201 = lk_pair_mul(not_y_true, x_200);
            const lk_pair x_202 = lk_pair_mul_double(x_201, y_pred[i]);
            const lk_pair x_203 = lk_pair_add(x_194, x_202);
            const lk_pair x_204 = lk_pair_mul_double(x_109, gamma[i]);
            const lk_pair x_205 = lk_pair_mul(neg_log1p_neg_y_pred, x_204);
            const lk_pair x_206 = lk_pair_mul(not_y_true, x_205);
            const lk_pair neg_x_206 = lk_pair_neg(x_206);
            const lk_pair chosen_68 = {c_0_eq_not_y_pred ? 0.0 : neg_x_206.high, c_0_eq_not_y_pred ? 0.0 : neg_x_206.low};
            const lk_pair chosen_69 = {c_0_eq_y_pred ? 0.0 : chosen_68.high, c_0_eq_y_pred ? 0.0 : chosen_68.low};
            const lk_pair chosen_70 = {c_0_eq_y_true ? 0.0 : chosen_69.high, c_0_eq_y_true ? 0.0 : chosen_69.low};
            const lk_pair chosen_71 = {c_0_eq_gamma ? 0.0 : chosen_70.high, c_0_eq_gamma ? 0.0 : chosen_70.low};
            const lk_pair chosen_72 = {c_0_eq_not_y_true ? 0.0 : chosen_71.high, c_0_eq_not_y_true ? 0.0 : chosen_71.low};
            const lk_pair x_207 = lk_pair_add(chosen_72, x_203);
            const lk_pair x_208 = lk_pair_mul_double(x_115, gamma[i]);
            const lk_pair x_209 = lk_pair_mul(neg_log_y_pred, x_208);
            const lk_pair x_210 = lk_pair_mul_double(x_209, y_true[i]);
            const lk_pair neg_x_210 = lk_pair_neg(x_210);
            const lk_pair chosen_73 = {c_0_eq_not_y_pred ? 0.0 : neg_x_210.high, c_0_eq_not_y_pred ? 0.0 : neg_x_210.low};
            const lk_pair chosen_74 = {c_0_eq_not_y_true ? 0.0 : chosen_73.high, c_0_eq_not_y_true ? 0.0 : chosen_73.low};
            const lk_pair chosen_75 = {c_0_eq_y_pred ? 0.0 : chosen_74.high, c_0_eq_y_pred ? 0.0 : chosen_74.low};
            const lk_pair chosen_76 = {c_0_eq_gamma ? 0.0 : chosen_75.high, c_0_eq_gamma ? 0.0 : chosen_75.low};
            const lk_pair chosen_77 = {c_0_eq_y_true ? 0.0 : chosen_76.high, c_0_eq_y_true ? 0.0 : chosen_76.low};
            const lk_pair x_211 = lk_pair_add(chosen_77, x_207);
            const lk_pair x_212 = lk_product((-2.0), gamma[i]);
            const lk_pair x_213 = lk_pair_mul_double(x_212, gamma[i]);
            const lk_pair x_214 = lk_pair_mul(not_y_pred, x_213);
            const lk_pair x_215 = lk_pair_mul(not_y_pred, x_214);
            const lk_pair x_216 = lk_pair_mul(not_y_true, x_215);
            const lk_pair x_217 = lk_pair_mul(not_y_true, x_216);
            const lk_pair x_218 = lk_pair_mul_double(x_217, y_pred[i]);
            const lk_pair x_219 = lk_pair_mul_double(x_218, y_pred[i]);
            const lk_pair x_220 = lk_pair_mul(neg_log1p_neg_y_pred, x_219);
            const lk_pair x_221 = lk_pair_mul_double(x_220, y_true[i]);
            const lk_pair chosen_78 = {c_0_eq_gamma ? 0.0 : x_221.high, c_0_eq_gamma ? 0.0 : x_221.low};
            const lk_pair chosen_79 = {c_0_eq_not_y_pred ? 0.0 : chosen_78.high, c_0_eq_not_y_pred ? 0.0 : chosen_78.low};
            const lk_pair chosen_80 = {c_0_eq_not_y_true ? 0.0 : chosen_79.high, c_0_eq_not_y_true ? 0.0 : chosen_79.low};
            const lk_pair chosen_81 = {c_0_eq_y_pred ? 0.0 : chosen_80.high, c_0_eq_y_pred ? 0.0 : chosen_80.low};
            const lk_pair chosen_82 = {c_0_eq_y_true ? 0.0 : chosen_81.high, c_0_eq_y_true ? 0.0 : chosen_81.low};
            const lk_pair x_222 = lk_pair_add(chosen_82, x_211);
            const lk_pair x_223 = lk_pair_mul_double(x_215, y_pred[i]);
            const lk_pair x_224 = lk_pair_mul_double(x_223, y_pred[i]);
            const lk_pair x_225 = lk_pair_mul_double(x_224, y_true[i]);
            const lk_pair x_226 = lk_pair_mul_double(x_225, y_true[i]);
            const lk_pair x_227 = lk_pair_mul(neg_log_y_pred, x_226);
            const lk_pair x_228 = lk_pair_mul(not_y_true, x_227);
            const lk_pair chosen_83 = {c_0_eq_gamma ? 0.0 : x_228.high, c_0_eq_gamma ? 0.0 : x_228.low};
            const lk_pair chosen_84 = {c_0_eq_not_y_pred ? 0.0 : chosen_83.high, c_0_eq_not_y_pred ? 0.0 : chosen_83.low};
            const lk_pair chosen_85 = {c_0_eq_y_pred ? 0.0 : chosen_84.high, c_0_eq_y_pred ? 0.0 : chosen_84.low};
            const lk_pair chosen_86 = {c_0_eq_y_true ? 0.0 : chosen_85.high, c_0_eq_y_true ? 0.0 : chosen_85.low};
            const lk_pair chosen_87 = {c_0_eq_not_y_true ? 0.0 : chosen_86.high, c_0_eq_not_y_true ? 0.0 : chosen_86.low};
            const lk_pair x_229 = lk_pair_add(chosen_87, x_222);
            const lk_pair x_230 = lk_sum((-2.0), gamma[i]);
            const lk_pair x_231 = lk_pair_mul(neg_chosen, x_230);
            const lk_pair x_232 = lk_pair_mul_double(log_y_pred, (-2.0));
            const lk_pair x_233 = lk_pair_add(x_231, x_232);
            const int x_233_lt_c_minus_1500 = x_233.high < (-1500.0);
            const lk_pair x_235 = lk_pair_div(x_229, not_y_pred);
            const lk_pair x_236 = lk_pair_div(x_235, not_y_pred);
            const lk_pair x_237 = lk_pair_mul(half_power_3, x_236);
            const lk_pair x_238 = lk_pair_mul(half_power_3, x_237);
            const lk_pair chosen_88 = {x_233_lt_c_minus_1500 ? 0.0 : x_238.high, x_233_lt_c_minus_1500 ? 0.0 : x_238.low};
            const lk_pair chosen_89 = {clipped_eq_y_pred ? chosen_88.high : 0.0, clipped_eq_y_pred ? chosen_88.low : 0.0};
            hessian[i] = lk_rounded(chosen_89);
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
