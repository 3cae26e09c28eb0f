/* binary_focal_crossentropy: Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.
 *
 * Generated from definitions/binary_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_focal_crossentropy.txt
 *
 * binary_focal_crossentropy_clipped = (-y*log(clip(p, low, high)) - (1 - y)*log(1 - clip(p, low, high)))*(-y*clip(p,
 *     low, high) - (1 - y)*(1 - clip(p, low, high)) + 1)**gamma
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

/* binary_focal_crossentropy_clipped: gamma in {0} */
static void binary_focal_crossentropy_clipped_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];

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

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_1 = neg_log1p_neg_y_pred * not_y_true;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_1;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_1 = clipped_eq_y_pred ? chosen : 0.0;
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_3 = neg_log_y_pred * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_2 = c_0_eq_y_true ? 0.0 : x_3;
            const double chosen_3 = clipped_eq_y_pred ? chosen_2 : 0.0;
            const double x_4 = chosen_1 + chosen_3;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double x_5 = neg_log1p_neg_clipped * not_y_true;
            const double chosen_4 = c_0_eq_not_y_true ? 0.0 : x_5;
            const double chosen_5 = clipped_eq_y_pred ? 0.0 : chosen_4;
            const double neg_log_clipped = -log_clipped[i];
            const double x_6 = neg_log_clipped * y_true[i];
            const double chosen_6 = c_0_eq_y_true ? 0.0 : x_6;
            const double chosen_7 = clipped_eq_y_pred ? 0.0 : chosen_6;
            const double x_7 = chosen_5 + chosen_7;
            value[i] = x_4 + x_7;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_9 = not_y_true / not_y_pred;
            const double chosen_8 = c_0_eq_not_y_true ? 0.0 : x_9;
            const double chosen_9 = clipped_eq_y_pred ? chosen_8 : 0.0;
            const double x_10 = y_true[i] / y_pred[i];
            const double neg_x_10 = -x_10;
            const double chosen_10 = c_0_eq_y_true ? 0.0 : neg_x_10;
            const double chosen_11 = clipped_eq_y_pred ? chosen_10 : 0.0;
            gradient[i] = chosen_11 + chosen_9;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_9 = not_y_true / not_y_pred;
            const double x_10 = y_true[i] / y_pred[i];
            const double x_12 = x_9 / not_y_pred;
            const double chosen_12 = c_0_eq_not_y_true ? 0.0 : x_12;
            const double chosen_13 = clipped_eq_y_pred ? chosen_12 : 0.0;
            const double x_13 = x_10 / y_pred[i];
            const double chosen_14 = c_0_eq_y_true ? 0.0 : x_13;
            const double chosen_15 = clipped_eq_y_pred ? chosen_14 : 0.0;
            hessian[i] = chosen_13 + chosen_15;
        }
}

/* binary_focal_crossentropy_clipped: gamma in {2}, y_true in {0, 1} */
static void binary_focal_crossentropy_clipped_case_1(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log_clipped[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_3 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    for (size_t i = 0; i < n; i++) {
        log_y_pred[i] = y_pred[i];
    }
    lk_block_log(n, log_y_pred);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_3 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const double now_y_pred = y_pred[i];
            const double x_1 = now_y_pred * now_y_pred;
            const double x_3 = low[i] > now_y_pred ? low[i] : now_y_pred;
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const int clipped_eq_y_pred = clipped == now_y_pred;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double x_4 = clipped * clipped;
            const double x_5 = neg_log1p_neg_clipped * x_4;
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const lk_pair x_7 = lk_pair_mul(not_y_pred, not_y_pred);
            const double not_clipped = 1.0 - clipped;
            const double neg_log_clipped = -log_clipped[i];
            const double x_9 = not_clipped * not_clipped;
            const double x_10 = neg_log_clipped * x_9;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen_5 = c_0_eq_not_clipped ? 0.0 : x_10;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_7_1 = c_1_eq_y_true ? lk_rounded(not_y_pred) : now_y_pred;
            const int c_0_eq_not_y_pred_1 = 0.0 == chosen_7_1;
            const double chosen_7_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double neg_log_y_pred_1 = -chosen_7_2;
            const double chosen_7_3 = c_1_eq_y_true ? lk_rounded(x_7) : x_1;
            const double x_8_1 = neg_log_y_pred_1 * chosen_7_3;
            const double chosen_3_1 = c_0_eq_not_y_pred_1 ? 0.0 : x_8_1;
            const double chosen_4_1 = clipped_eq_y_pred ? chosen_3_1 : 0.0;
            const double chosen_7_4 = c_1_eq_y_true ? chosen_5 : x_5;
            const double chosen_6_1 = clipped_eq_y_pred ? 0.0 : chosen_7_4;
            value[i] = chosen_4_1 + chosen_6_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_3 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_12 = 2.0 * neg_log1p_neg_y_pred;
            const double x_13 = lk_rounded(not_y_pred) * x_12;
            const double chosen_8 = c_0_eq_not_y_pred ? 0.0 : x_13;
            const lk_pair x_14 = lk_sum(chosen_8, y_pred[i]);
            const double x_15 = y_pred[i] / lk_rounded(not_y_pred);
            const lk_pair x_16 = lk_pair_mul_double(x_14, x_15);
            const double chosen_9 = c_0_eq_y_pred ? 0.0 : lk_rounded(x_16);
            const double chosen_10 = clipped_eq_y_pred ? chosen_9 : 0.0;
            const double x_17 = 2.0 * neg_log_y_pred;
            const double x_18 = x_17 * y_pred[i];
            const double chosen_11 = c_0_eq_y_pred ? 0.0 : x_18;
            const double x_19 = chosen_11 + lk_rounded(not_y_pred);
            const double x_20 = lk_rounded(not_y_pred) / y_pred[i];
            const double x_21 = x_19 * x_20;
            const double neg_x_21 = -x_21;
            const double chosen_12 = c_0_eq_not_y_pred ? 0.0 : neg_x_21;
            const double chosen_13 = clipped_eq_y_pred ? chosen_12 : 0.0;
            gradient[i] = c_1_eq_y_true ? chosen_13 : chosen_10;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double x_1 = now_y_pred * now_y_pred;
            const int c_0_eq_y_pred = 0.0 == now_y_pred;
            const double x_3 = low[i] > now_y_pred ? low[i] : now_y_pred;
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const int clipped_eq_y_pred = clipped == now_y_pred;
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const double neg_log_y_pred = -log_y_pred[i];
            const lk_pair x_7 = lk_pair_mul(not_y_pred, not_y_pred);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_22 = 2.0 * lk_rounded(not_y_pred);
            const lk_pair x_23 = lk_pair_mul_double(not_y_pred, x_22);
            const lk_pair x_24 = lk_pair_mul_double(x_23, neg_log1p_neg_y_pred);
            const lk_pair chosen_15 = {c_0_eq_not_y_pred ? 0.0 : x_24.high, c_0_eq_not_y_pred ? 0.0 : x_24.low};
            const lk_pair x_25 = lk_pair_add_double(chosen_15, x_1);
            const double x_26 = 4.0 * lk_rounded(not_y_pred);
            const double x_27 = x_26 * now_y_pred;
            const lk_pair x_28 = lk_pair_add_double(x_25, x_27);
            const lk_pair x_29 = lk_pair_div(x_28, not_y_pred);
            const double x_31 = 2.0 * now_y_pred;
            const lk_pair x_32 = lk_product(x_31, now_y_pred);
            const lk_pair x_33 = lk_pair_mul_double(x_32, neg_log_y_pred);
            const double chosen_17 = c_0_eq_y_pred ? 0.0 : lk_rounded(x_33);
            const double x_34 = chosen_17 + lk_rounded(x_7);
            const double x_35 = x_27 + x_34;
            const double x_36 = x_35 / now_y_pred;
            const double chosen_19_1 = c_1_eq_y_true ? x_36 : lk_rounded(x_29);
            const double chosen_19_2 = c_1_eq_y_true ? now_y_pred : lk_rounded(not_y_pred);
            const double x_37_1 = chosen_19_1 / chosen_19_2;
            hessian[i] = clipped_eq_y_pred ? x_37_1 : 0.0;
        }
}

/* binary_focal_crossentropy_clipped: gamma in {2}, y_true in {0, 1}, in float32 */
static void binary_focal_crossentropy_clipped_case_1_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log_clipped[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred_1 = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred_1;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_3 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const double neg_clipped_1 = -clipped;
            log1p_neg_clipped[i] = neg_clipped_1;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    for (size_t i = 0; i < n; i++) {
        log_y_pred[i] = y_pred[i];
    }
    lk_block_log(n, log_y_pred);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_3 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const double now_y_pred = y_pred[i];
            const double x_3 = low[i] > now_y_pred ? low[i] : now_y_pred;
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const int clipped_eq_y_pred = clipped == now_y_pred;
            const double x_4 = clipped * clipped;
            const double x_5 = log1p_neg_clipped[i] * x_4;
            const double not_y_pred = 1.0 - now_y_pred;
            const double not_clipped = 1.0 - clipped;
            const double x_9 = not_clipped * not_clipped;
            const double x_10 = log_clipped[i] * x_9;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen_5 = c_0_eq_not_clipped ? 0.0 : x_10;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_7_1 = c_1_eq_y_true ? not_y_pred : now_y_pred;
            const int c_0_eq_not_y_pred_2 = 0.0 == chosen_7_1;
            const double chosen_7_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double x_7_2 = chosen_7_1 * chosen_7_1;
            const double x_8_1 = chosen_7_2 * x_7_2;
            const double chosen_3_1 = c_0_eq_not_y_pred_2 ? 0.0 : x_8_1;
            const double chosen_4_1 = clipped_eq_y_pred ? chosen_3_1 : 0.0;
            const double neg_chosen_4_1_1 = -chosen_4_1;
            const double chosen_7_3 = c_1_eq_y_true ? chosen_5 : x_5;
            const double chosen_6_1 = clipped_eq_y_pred ? 0.0 : chosen_7_3;
            const double neg_chosen_6_1_1 = -chosen_6_1;
            value[i] = neg_chosen_4_1_1 + neg_chosen_6_1_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const double now_y_pred = y_pred[i];
            const double x_3 = low[i] > now_y_pred ? low[i] : now_y_pred;
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const int clipped_eq_y_pred = clipped == now_y_pred;
            const double not_y_pred = 1.0 - now_y_pred;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_7_1 = c_1_eq_y_true ? not_y_pred : now_y_pred;
            const int c_0_eq_not_y_pred_2 = 0.0 == chosen_7_1;
            const double chosen_7_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double chosen_14_3 = c_1_eq_y_true ? now_y_pred : not_y_pred;
            const int c_0_eq_y_pred_2 = 0.0 == chosen_14_3;
            const double x_17_1 = 2.0 * chosen_7_2;
            const double x_18_1 = x_17_1 * chosen_14_3;
            const double chosen_11_1 = c_0_eq_y_pred_2 ? 0.0 : x_18_1;
            const double neg_chosen_11_1_1 = -chosen_11_1;
            const double x_19_1 = neg_chosen_11_1_1 + chosen_7_1;
            const double x_20_1 = chosen_7_1 / chosen_14_3;
            const double x_21_1 = x_19_1 * x_20_1;
            const double chosen_12_1 = c_0_eq_not_y_pred_2 ? 0.0 : x_21_1;
            const double chosen_13_1 = clipped_eq_y_pred ? chosen_12_1 : 0.0;
            const double less_chosen_14_1 = 0.0 - chosen_13_1;
            gradient[i] = c_1_eq_y_true ? less_chosen_14_1 : chosen_13_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const double now_y_pred = y_pred[i];
            const double x_3 = low[i] > now_y_pred ? low[i] : now_y_pred;
            const double clipped = high[i] < x_3 ? high[i] : x_3;
            const int clipped_eq_y_pred = clipped == now_y_pred;
            const double not_y_pred = 1.0 - now_y_pred;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_7_1 = c_1_eq_y_true ? not_y_pred : now_y_pred;
            const double chosen_7_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double x_7_2 = chosen_7_1 * chosen_7_1;
            const double chosen_14_3 = c_1_eq_y_true ? now_y_pred : not_y_pred;
            const int c_0_eq_y_pred_2 = 0.0 == chosen_14_3;
            const double x_26 = 4.0 * not_y_pred;
            const double x_27 = x_26 * now_y_pred;
            const double x_31_1 = 2.0 * chosen_14_3;
            const double x_32_1 = x_31_1 * chosen_14_3;
            const double x_33_1 = chosen_7_2 * x_32_1;
            const double chosen_17_1 = c_0_eq_y_pred_2 ? 0.0 : x_33_1;
            const double neg_chosen_17_1_1 = -chosen_17_1;
            const double x_34_1 = neg_chosen_17_1_1 + x_7_2;
            const double x_35_1 = x_27 + x_34_1;
            const double x_36_1 = x_35_1 / chosen_14_3;
            const double x_37_1 = x_36_1 / chosen_14_3;
            hessian[i] = clipped_eq_y_pred ? x_37_1 : 0.0;
        }
}

/* binary_focal_crossentropy_clipped: gamma in {2} */
static void binary_focal_crossentropy_clipped_case_2(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log_clipped[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    for (size_t i = 0; i < n; i++) {
        log_y_pred[i] = y_pred[i];
    }
    lk_block_log(n, log_y_pred);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const double neg_clipped = -clipped;
            log1p_neg_clipped_high[i] = neg_clipped;
            log1p_neg_clipped_low[i] = 0.0;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const double not_y_pred = 1.0 - y_pred[i];
            const lk_pair x_1 = lk_product(not_y_pred, y_true[i]);
            const double not_y_true = 1.0 - y_true[i];
            const lk_pair x_2 = lk_product(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const lk_pair x_4 = lk_pair_mul(x_3, x_3);
            const lk_pair x_5 = lk_pair_mul_double(x_4, neg_log1p_neg_y_pred);
            const lk_pair x_6 = lk_pair_mul_double(x_5, not_y_true);
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const lk_pair chosen = {c_0_eq_not_y_true ? 0.0 : x_6.high, c_0_eq_not_y_true ? 0.0 : x_6.low};
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_1 = {clipped_eq_y_pred ? chosen.high : 0.0, clipped_eq_y_pred ? chosen.low : 0.0};
            const double neg_log_y_pred = -log_y_pred[i];
            const lk_pair x_8 = lk_pair_mul_double(x_4, neg_log_y_pred);
            const double x_9 = lk_rounded(x_8) * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_2 = c_0_eq_y_true ? 0.0 : x_9;
            const double chosen_3 = clipped_eq_y_pred ? chosen_2 : 0.0;
            const lk_pair x_10 = lk_pair_add_double(chosen_1, chosen_3);
            const double x_11 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_12 = not_clipped * y_true[i];
            const lk_pair x_13 = lk_sum(x_11, x_12);
            const lk_pair neg_log1p_neg_clipped = lk_pair_neg(log1p_neg_clipped);
            const lk_pair x_14 = lk_pair_mul(x_13, x_13);
            const lk_pair x_15 = lk_pair_mul(neg_log1p_neg_clipped, x_14);
            const lk_pair x_16 = lk_pair_mul_double(x_15, not_y_true);
            const lk_pair chosen_4 = {c_0_eq_not_y_true ? 0.0 : x_16.high, c_0_eq_not_y_true ? 0.0 : x_16.low};
            const lk_pair chosen_5 = {clipped_eq_y_pred ? 0.0 : chosen_4.high, clipped_eq_y_pred ? 0.0 : chosen_4.low};
            const double neg_log_clipped = -log_clipped[i];
            const lk_pair x_17 = lk_pair_mul_double(x_14, neg_log_clipped);
            const lk_pair x_18 = lk_pair_mul_double(x_17, y_true[i]);
            const lk_pair chosen_6 = {c_0_eq_y_true ? 0.0 : x_18.high, c_0_eq_y_true ? 0.0 : x_18.low};
            const lk_pair chosen_7 = {clipped_eq_y_pred ? 0.0 : chosen_6.high, clipped_eq_y_pred ? 0.0 : chosen_6.low};
            const lk_pair x_19 = lk_pair_add(chosen_5, chosen_7);
            const lk_pair x_20 = lk_pair_add(x_10, x_19);
            value[i] = lk_rounded(x_20);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_pred = 1.0 - y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_21 = not_y_true * not_y_true;
            const double x_22 = x_21 * y_pred[i];
            const double x_23 = x_22 * y_pred[i];
            const double x_24 = 2.0 * not_y_true;
            const double x_25 = not_y_true * x_24;
            const double x_26 = neg_log1p_neg_y_pred * x_25;
            const double x_27 = not_y_pred * x_26;
            const double x_28 = x_27 * y_pred[i];
            const double chosen_8 = c_0_eq_not_y_true ? 0.0 : x_28;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double chosen_9 = c_0_eq_not_y_pred ? 0.0 : chosen_8;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
            const double x_29 = chosen_10 + x_23;
            const double x_30 = 2.0 * neg_log_y_pred;
            const double x_31 = not_y_pred * x_30;
            const double x_32 = not_y_true * x_31;
            const double x_33 = x_32 * y_pred[i];
            const double x_34 = x_33 * y_true[i];
            const double chosen_11 = c_0_eq_not_y_pred ? 0.0 : x_34;
            const double chosen_12 = c_0_eq_not_y_true ? 0.0 : chosen_11;
            const double chosen_13 = c_0_eq_y_pred ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
            const double x_35 = chosen_14 + x_29;
            const double x_36 = not_y_pred * not_y_pred;
            const double x_37 = x_36 * y_true[i];
            const double x_38 = x_37 * y_true[i];
            const double x_39 = x_35 - x_38;
            const double x_40 = (-2.0) * y_true[i];
            const double x_41 = x_40 * y_true[i];
            const double x_42 = neg_log_y_pred * x_41;
            const double x_43 = not_y_pred * x_42;
            const double x_44 = x_43 * y_pred[i];
            const double chosen_15 = c_0_eq_y_true ? 0.0 : x_44;
            const double chosen_16 = c_0_eq_not_y_pred ? 0.0 : chosen_15;
            const double chosen_17 = c_0_eq_y_pred ? 0.0 : chosen_16;
            const double x_45 = chosen_17 + x_39;
            const double x_46 = (-2.0) * neg_log1p_neg_y_pred;
            const double x_47 = not_y_pred * x_46;
            const double x_48 = not_y_true * x_47;
            const double x_49 = x_48 * y_pred[i];
            const double x_50 = x_49 * y_true[i];
            const double chosen_18 = c_0_eq_not_y_pred ? 0.0 : x_50;
            const double chosen_19 = c_0_eq_not_y_true ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_y_pred ? 0.0 : chosen_19;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
            const double x_51 = chosen_21 + x_45;
            const double x_52 = not_y_true / not_y_pred;
            const double x_53 = x_51 * x_52;
            const double chosen_22 = c_0_eq_not_y_true ? 0.0 : x_53;
            const double chosen_23 = clipped_eq_y_pred ? chosen_22 : 0.0;
            const double x_54 = y_true[i] / y_pred[i];
            const double x_55 = x_51 * x_54;
            const double chosen_24 = c_0_eq_y_true ? 0.0 : x_55;
            const double chosen_25 = clipped_eq_y_pred ? chosen_24 : 0.0;
            gradient[i] = chosen_23 + chosen_25;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_pred = 1.0 - y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_24 = 2.0 * not_y_true;
            const double x_25 = not_y_true * x_24;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_36 = not_y_pred * not_y_pred;
            const double x_57 = not_y_pred * x_36;
            const double x_58 = not_y_pred * x_57;
            const double x_59 = x_58 * y_true[i];
            const double x_60 = x_59 * y_true[i];
            const double x_61 = x_60 * y_true[i];
            const double x_62 = y_pred[i] * y_pred[i];
            const double x_63 = x_62 * y_pred[i];
            const double x_64 = x_63 * y_pred[i];
            const double x_65 = not_y_true * x_64;
            const double x_66 = not_y_true * x_65;
            const double x_67 = not_y_true * x_66;
            const double x_68 = x_61 + x_67;
            const double x_69 = 4.0 * not_y_true;
            const double x_70 = not_y_true * x_69;
            const double x_71 = not_y_true * x_70;
            const double x_72 = x_71 * y_pred[i];
            const double x_73 = x_72 * y_pred[i];
            const double x_74 = x_73 * y_pred[i];
            const double x_75 = not_y_pred * x_74;
            const double x_76 = x_68 + x_75;
            const double x_77 = 4.0 * not_y_pred;
            const double x_78 = not_y_pred * x_77;
            const double x_79 = not_y_pred * x_78;
            const double x_80 = x_79 * y_true[i];
            const double x_81 = x_80 * y_true[i];
            const double x_82 = x_81 * y_true[i];
            const double x_83 = x_82 * y_pred[i];
            const double x_84 = x_76 + x_83;
            const double x_85 = not_y_true * x_25;
            const double x_86 = not_y_pred * x_85;
            const double x_87 = not_y_pred * x_86;
            const double x_88 = x_87 * y_pred[i];
            const double x_89 = x_88 * y_pred[i];
            const double x_90 = neg_log1p_neg_y_pred * x_89;
            const double chosen_26 = c_0_eq_not_y_true ? 0.0 : x_90;
            const double chosen_27 = c_0_eq_not_y_pred ? 0.0 : chosen_26;
            const double chosen_28 = c_0_eq_y_pred ? 0.0 : chosen_27;
            const double x_91 = chosen_28 + x_84;
            const double x_92 = 2.0 * y_true[i];
            const double x_93 = x_92 * y_true[i];
            const double x_94 = x_93 * y_true[i];
            const double x_95 = not_y_pred * x_94;
            const double x_96 = not_y_pred * x_95;
            const double x_97 = x_96 * y_pred[i];
            const double x_98 = x_97 * y_pred[i];
            const double x_99 = neg_log_y_pred * x_98;
            const double chosen_29 = c_0_eq_y_true ? 0.0 : x_99;
            const double chosen_30 = c_0_eq_not_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_pred ? 0.0 : chosen_30;
            const double x_100 = chosen_31 + x_91;
            const double x_101 = x_36 * y_pred[i];
            const double x_102 = x_101 * y_pred[i];
            const double x_103 = x_102 * y_true[i];
            const double x_104 = x_103 * y_true[i];
            const double x_105 = not_y_true * x_104;
            const double x_106 = x_100 + x_105;
            const double x_107 = not_y_true * x_36;
            const double x_108 = not_y_true * x_107;
            const double x_109 = x_108 * y_pred[i];
            const double x_110 = x_109 * y_pred[i];
            const double x_111 = x_110 * y_true[i];
            const double x_112 = x_106 + x_111;
            const double x_113 = 2.0 * not_y_pred;
            const double x_114 = not_y_pred * x_113;
            const double x_115 = x_114 * y_pred[i];
            const double x_116 = x_115 * y_pred[i];
            const double x_117 = x_116 * y_true[i];
            const double x_118 = x_117 * y_true[i];
            const double x_119 = neg_log1p_neg_y_pred * x_118;
            const double x_120 = not_y_true * x_119;
            const double chosen_32 = c_0_eq_not_y_pred ? 0.0 : x_120;
            const double chosen_33 = c_0_eq_y_pred ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_y_true ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_not_y_true ? 0.0 : chosen_34;
            const double x_121 = chosen_35 + x_112;
            const double x_122 = not_y_true * x_114;
            const double x_123 = not_y_true * x_122;
            const double x_124 = x_123 * y_pred[i];
            const double x_125 = x_124 * y_pred[i];
            const double x_126 = neg_log_y_pred * x_125;
            const double x_127 = x_126 * y_true[i];
            const double chosen_36 = c_0_eq_not_y_pred ? 0.0 : x_127;
            const double chosen_37 = c_0_eq_not_y_true ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_y_pred ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_y_true ? 0.0 : chosen_38;
            const double x_128 = chosen_39 + x_121;
            const double x_129 = (-2.0) * y_pred[i];
            const double x_130 = x_129 * y_pred[i];
            const double x_131 = x_130 * y_pred[i];
            const double x_132 = not_y_true * x_131;
            const double x_133 = not_y_true * x_132;
            const double x_134 = not_y_pred * x_133;
            const double x_135 = x_134 * y_true[i];
            const double x_136 = x_128 + x_135;
            const double x_137 = (-2.0) * not_y_pred;
            const double x_138 = not_y_pred * x_137;
            const double x_139 = not_y_pred * x_138;
            const double x_140 = x_139 * y_true[i];
            const double x_141 = x_140 * y_true[i];
            const double x_142 = not_y_true * x_141;
            const double x_143 = x_142 * y_pred[i];
            const double x_144 = x_136 + x_143;
            const double x_145 = (-4.0) * not_y_pred;
            const double x_146 = not_y_pred * x_145;
            const double x_147 = not_y_true * x_146;
            const double x_148 = not_y_true * x_147;
            const double x_149 = x_148 * y_pred[i];
            const double x_150 = x_149 * y_pred[i];
            const double x_151 = neg_log1p_neg_y_pred * x_150;
            const double x_152 = x_151 * y_true[i];
            const double chosen_40 = c_0_eq_not_y_pred ? 0.0 : x_152;
            const double chosen_41 = c_0_eq_not_y_true ? 0.0 : chosen_40;
            const double chosen_42 = c_0_eq_y_pred ? 0.0 : chosen_41;
            const double chosen_43 = c_0_eq_y_true ? 0.0 : chosen_42;
            const double x_153 = chosen_43 + x_144;
            const double x_154 = x_146 * y_pred[i];
            const double x_155 = x_154 * y_pred[i];
            const double x_156 = x_155 * y_true[i];
            const double x_157 = x_156 * y_true[i];
            const double x_158 = neg_log_y_pred * x_157;
            const double x_159 = not_y_true * x_158;
            const double chosen_44 = c_0_eq_not_y_pred ? 0.0 : x_159;
            const double chosen_45 = c_0_eq_y_pred ? 0.0 : chosen_44;
            const double chosen_46 = c_0_eq_y_true ? 0.0 : chosen_45;
            const double chosen_47 = c_0_eq_not_y_true ? 0.0 : chosen_46;
            const double x_160 = chosen_47 + x_153;
            const double x_161 = x_160 / not_y_pred;
            const double x_162 = x_161 / not_y_pred;
            const double x_163 = x_162 / y_pred[i];
            const double x_164 = x_163 / y_pred[i];
            hessian[i] = clipped_eq_y_pred ? x_164 : 0.0;
        }
}

/* binary_focal_crossentropy_clipped: gamma in {2}, in float32 */
static void binary_focal_crossentropy_clipped_case_2_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    for (size_t i = 0; i < n; i++) {
        log_y_pred[i] = y_pred[i];
    }
    lk_block_log(n, log_y_pred);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

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
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_1 = clipped_eq_y_pred ? chosen : 0.0;
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_8 = neg_log_y_pred * x_4;
            const double x_9 = x_8 * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_2 = c_0_eq_y_true ? 0.0 : x_9;
            const double chosen_3 = clipped_eq_y_pred ? chosen_2 : 0.0;
            const double x_10 = chosen_1 + chosen_3;
            const double x_11 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_12 = not_clipped * y_true[i];
            const double x_13 = x_11 + x_12;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double x_14 = x_13 * x_13;
            const double x_15 = neg_log1p_neg_clipped * x_14;
            const double x_16 = not_y_true * x_15;
            const double chosen_4 = c_0_eq_not_y_true ? 0.0 : x_16;
            const double chosen_5 = clipped_eq_y_pred ? 0.0 : chosen_4;
            const double neg_log_clipped = -log_clipped[i];
            const double x_17 = neg_log_clipped * x_14;
            const double x_18 = x_17 * y_true[i];
            const double chosen_6 = c_0_eq_y_true ? 0.0 : x_18;
            const double chosen_7 = clipped_eq_y_pred ? 0.0 : chosen_6;
            const double x_19 = chosen_5 + chosen_7;
            value[i] = x_10 + x_19;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_pred = 1.0 - y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_21 = not_y_true * not_y_true;
            const double x_22 = x_21 * y_pred[i];
            const double x_23 = x_22 * y_pred[i];
            const double x_24 = 2.0 * not_y_true;
            const double x_25 = not_y_true * x_24;
            const double x_26 = neg_log1p_neg_y_pred * x_25;
            const double x_27 = not_y_pred * x_26;
            const double x_28 = x_27 * y_pred[i];
            const double chosen_8 = c_0_eq_not_y_true ? 0.0 : x_28;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double chosen_9 = c_0_eq_not_y_pred ? 0.0 : chosen_8;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
            const double x_29 = chosen_10 + x_23;
            const double x_30 = 2.0 * neg_log_y_pred;
            const double x_31 = not_y_pred * x_30;
            const double x_32 = not_y_true * x_31;
            const double x_33 = x_32 * y_pred[i];
            const double x_34 = x_33 * y_true[i];
            const double chosen_11 = c_0_eq_not_y_pred ? 0.0 : x_34;
            const double chosen_12 = c_0_eq_not_y_true ? 0.0 : chosen_11;
            const double chosen_13 = c_0_eq_y_pred ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
            const double x_35 = chosen_14 + x_29;
            const double x_36 = not_y_pred * not_y_pred;
            const double x_37 = x_36 * y_true[i];
            const double x_38 = x_37 * y_true[i];
            const double x_39 = x_35 - x_38;
            const double x_40 = (-2.0) * y_true[i];
            const double x_41 = x_40 * y_true[i];
            const double x_42 = neg_log_y_pred * x_41;
            const double x_43 = not_y_pred * x_42;
            const double x_44 = x_43 * y_pred[i];
            const double chosen_15 = c_0_eq_y_true ? 0.0 : x_44;
            const double chosen_16 = c_0_eq_not_y_pred ? 0.0 : chosen_15;
            const double chosen_17 = c_0_eq_y_pred ? 0.0 : chosen_16;
            const double x_45 = chosen_17 + x_39;
            const double x_46 = (-2.0) * neg_log1p_neg_y_pred;
            const double x_47 = not_y_pred * x_46;
            const double x_48 = not_y_true * x_47;
            const double x_49 = x_48 * y_pred[i];
            const double x_50 = x_49 * y_true[i];
            const double chosen_18 = c_0_eq_not_y_pred ? 0.0 : x_50;
            const double chosen_19 = c_0_eq_not_y_true ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_y_pred ? 0.0 : chosen_19;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
            const double x_51 = chosen_21 + x_45;
            const double x_52 = not_y_true / not_y_pred;
            const double x_53 = x_51 * x_52;
            const double chosen_22 = c_0_eq_not_y_true ? 0.0 : x_53;
            const double chosen_23 = clipped_eq_y_pred ? chosen_22 : 0.0;
            const double x_54 = y_true[i] / y_pred[i];
            const double x_55 = x_51 * x_54;
            const double chosen_24 = c_0_eq_y_true ? 0.0 : x_55;
            const double chosen_25 = clipped_eq_y_pred ? chosen_24 : 0.0;
            gradient[i] = chosen_23 + chosen_25;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_pred = 1.0 - y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double x_7 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_7 ? high[i] : x_7;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_24 = 2.0 * not_y_true;
            const double x_25 = not_y_true * x_24;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_36 = not_y_pred * not_y_pred;
            const double x_57 = not_y_pred * x_36;
            const double x_58 = not_y_pred * x_57;
            const double x_59 = x_58 * y_true[i];
            const double x_60 = x_59 * y_true[i];
            const double x_61 = x_60 * y_true[i];
            const double x_62 = y_pred[i] * y_pred[i];
            const double x_63 = x_62 * y_pred[i];
            const double x_64 = x_63 * y_pred[i];
            const double x_65 = not_y_true * x_64;
            const double x_66 = not_y_true * x_65;
            const double x_67 = not_y_true * x_66;
            const double x_68 = x_61 + x_67;
            const double x_69 = 4.0 * not_y_true;
            const double x_70 = not_y_true * x_69;
            const double x_71 = not_y_true * x_70;
            const double x_72 = x_71 * y_pred[i];
            const double x_73 = x_72 * y_pred[i];
            const double x_74 = x_73 * y_pred[i];
            const double x_75 = not_y_pred * x_74;
            const double x_76 = x_68 + x_75;
            const double x_77 = 4.0 * not_y_pred;
            const double x_78 = not_y_pred * x_77;
            const double x_79 = not_y_pred * x_78;
            const double x_80 = x_79 * y_true[i];
            const double x_81 = x_80 * y_true[i];
            const double x_82 = x_81 * y_true[i];
            const double x_83 = x_82 * y_pred[i];
            const double x_84 = x_76 + x_83;
            const double x_85 = not_y_true * x_25;
            const double x_86 = not_y_pred * x_85;
            const double x_87 = not_y_pred * x_86;
            const double x_88 = x_87 * y_pred[i];
            const double x_89 = x_88 * y_pred[i];
            const double x_90 = neg_log1p_neg_y_pred * x_89;
            const double chosen_26 = c_0_eq_not_y_true ? 0.0 : x_90;
            const double chosen_27 = c_0_eq_not_y_pred ? 0.0 : chosen_26;
            const double chosen_28 = c_0_eq_y_pred ? 0.0 : chosen_27;
            const double x_91 = chosen_28 + x_84;
            const double x_92 = 2.0 * y_true[i];
            const double x_93 = x_92 * y_true[i];
            const double x_94 = x_93 * y_true[i];
            const double x_95 = not_y_pred * x_94;
            const double x_96 = not_y_pred * x_95;
            const double x_97 = x_96 * y_pred[i];
            const double x_98 = x_97 * y_pred[i];
            const double x_99 = neg_log_y_pred * x_98;
            const double chosen_29 = c_0_eq_y_true ? 0.0 : x_99;
            const double chosen_30 = c_0_eq_not_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_pred ? 0.0 : chosen_30;
            const double x_100 = chosen_31 + x_91;
            const double x_101 = x_36 * y_pred[i];
            const double x_102 = x_101 * y_pred[i];
            const double x_103 = x_102 * y_true[i];
            const double x_104 = x_103 * y_true[i];
            const double x_105 = not_y_true * x_104;
            const double x_106 = x_100 + x_105;
            const double x_107 = not_y_true * x_36;
            const double x_108 = not_y_true * x_107;
            const double x_109 = x_108 * y_pred[i];
            const double x_110 = x_109 * y_pred[i];
            const double x_111 = x_110 * y_true[i];
            const double x_112 = x_106 + x_111;
            const double x_113 = 2.0 * not_y_pred;
            const double x_114 = not_y_pred * x_113;
            const double x_115 = x_114 * y_pred[i];
            const double x_116 = x_115 * y_pred[i];
            const double x_117 = x_116 * y_true[i];
            const double x_118 = x_117 * y_true[i];
            const double x_119 = neg_log1p_neg_y_pred * x_118;
            const double x_120 = not_y_true * x_119;
            const double chosen_32 = c_0_eq_not_y_pred ? 0.0 : x_120;
            const double chosen_33 = c_0_eq_y_pred ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_y_true ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_not_y_true ? 0.0 : chosen_34;
            const double x_121 = chosen_35 + x_112;
            const double x_122 = not_y_true * x_114;
            const double x_123 = not_y_true * x_122;
            const double x_124 = x_123 * y_pred[i];
            const double x_125 = x_124 * y_pred[i];
            const double x_126 = neg_log_y_pred * x_125;
            const double x_127 = x_126 * y_true[i];
            const double chosen_36 = c_0_eq_not_y_pred ? 0.0 : x_127;
            const double chosen_37 = c_0_eq_not_y_true ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_y_pred ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_y_true ? 0.0 : chosen_38;
            const double x_128 = chosen_39 + x_121;
            const double x_129 = (-2.0) * y_pred[i];
            const double x_130 = x_129 * y_pred[i];
            const double x_131 = x_130 * y_pred[i];
            const double x_132 = not_y_true * x_131;
            const double x_133 = not_y_true * x_132;
            const double x_134 = not_y_pred * x_133;
            const double x_135 = x_134 * y_true[i];
            const double x_136 = x_128 + x_135;
            const double x_137 = (-2.0) * not_y_pred;
            const double x_138 = not_y_pred * x_137;
            const double x_139 = not_y_pred * x_138;
            const double x_140 = x_139 * y_true[i];
            const double x_141 = x_140 * y_true[i];
            const double x_142 = not_y_true * x_141;
            const double x_143 = x_142 * y_pred[i];
            const double x_144 = x_136 + x_143;
            const double x_145 = (-4.0) * not_y_pred;
            const double x_146 = not_y_pred * x_145;
            const double x_147 = not_y_true * x_146;
            const double x_148 = not_y_true * x_147;
            const double x_149 = x_148 * y_pred[i];
            const double x_150 = x_149 * y_pred[i];
            const double x_151 = neg_log1p_neg_y_pred * x_150;
            const double x_152 = x_151 * y_true[i];
            const double chosen_40 = c_0_eq_not_y_pred ? 0.0 : x_152;
            const double chosen_41 = c_0_eq_not_y_true ? 0.0 : chosen_40;
            const double chosen_42 = c_0_eq_y_pred ? 0.0 : chosen_41;
            const double chosen_43 = c_0_eq_y_true ? 0.0 : chosen_42;
            const double x_153 = chosen_43 + x_144;
            const double x_154 = x_146 * y_pred[i];
            const double x_155 = x_154 * y_pred[i];
            const double x_156 = x_155 * y_true[i];
            const double x_157 = x_156 * y_true[i];
            const double x_158 = neg_log_y_pred * x_157;
            const double x_159 = not_y_true * x_158;
            const double chosen_44 = c_0_eq_not_y_pred ? 0.0 : x_159;
            const double chosen_45 = c_0_eq_y_pred ? 0.0 : chosen_44;
            const double chosen_46 = c_0_eq_y_true ? 0.0 : chosen_45;
            const double chosen_47 = c_0_eq_not_y_true ? 0.0 : chosen_46;
            const double x_160 = chosen_47 + x_153;
            const double x_161 = x_160 / not_y_pred;
            const double x_162 = x_161 / not_y_pred;
            const double x_163 = x_162 / y_pred[i];
            const double x_164 = x_163 / y_pred[i];
            hessian[i] = clipped_eq_y_pred ? x_164 : 0.0;
        }
}

/* binary_focal_crossentropy_clipped: y_true in {0, 1} */
static void binary_focal_crossentropy_clipped_case_3(size_t n, const double *const *in, double *const *out)
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
        const double neg_y_pred = -y_pred[i];
        log1p_neg_y_pred_high[i] = neg_y_pred;
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
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const double neg_clipped = -clipped;
            log1p_neg_clipped_high[i] = neg_clipped;
            log1p_neg_clipped_low[i] = 0.0;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
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
            const lk_pair x_68 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
            const lk_pair x_69 = lk_pair_add(x_11, x_68);
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
            const double chosen_8_2 = c_1_eq_y_true ? lk_rounded(log_y_pred) : lk_rounded(log1p_neg_y_pred);
            const double neg_log_y_pred_2 = -chosen_8_2;
            const double x_13_1 = lk_rounded(half_power_2_1) * neg_log_y_pred_2;
            const double x_14_1 = lk_rounded(half_power_2_1) * x_13_1;
            const double chosen_4_1 = x_11_lt_c_minus_1500_1 ? 0.0 : x_14_1;
            const double chosen_5_1 = clipped_eq_y_pred ? chosen_4_1 : 0.0;
            const lk_pair chosen_8_3 = {c_1_eq_y_true ? log1p_neg_clipped.high : log_clipped.high, c_1_eq_y_true ? log1p_neg_clipped.low : log_clipped.low};
            const lk_pair x_15_1 = lk_pair_mul_double(chosen_8_3, gamma[i]);
            const int x_15_lt_c_minus_1500_1 = x_15_1.high < (-1500.0);
            const double chosen_8_4 = c_1_eq_y_true ? lk_rounded(log_clipped) : lk_rounded(log1p_neg_clipped);
            const double neg_log_clipped_1 = -chosen_8_4;
            const double x_17_1 = lk_rounded(half_power_3_1) * neg_log_clipped_1;
            const double x_18_1 = lk_rounded(half_power_3_1) * x_17_1;
            const double chosen_6_1 = x_15_lt_c_minus_1500_1 ? 0.0 : x_18_1;
            const double chosen_7_1 = clipped_eq_y_pred ? 0.0 : chosen_6_1;
            value[i] = chosen_5_1 + chosen_7_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const lk_pair x_1 = lk_pair_mul_double(log_y_pred, gamma[i]);
            const int x_1_lt_c_minus_1500 = x_1.high < (-1500.0);
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair x_11 = lk_pair_mul_double(log1p_neg_y_pred, gamma[i]);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_20 = lk_rounded(log1p_neg_y_pred) / y_pred[i];
            const double neg_x_20 = -x_20;
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const double x_21 = gamma[i] * neg_x_20;
            const double x_22 = lk_rounded(not_y_pred) * x_21;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_9 = c_0_eq_gamma ? 0.0 : x_22;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double chosen_10 = c_0_eq_not_y_pred ? 0.0 : chosen_9;
            const lk_pair x_23 = lk_sum(1.0, chosen_10);
            const lk_pair x_24 = lk_pair_div(x_23, not_y_pred);
            const lk_pair x_25 = lk_pair_mul(half_power, x_24);
            const lk_pair x_26 = lk_pair_mul(half_power, x_25);
            const double chosen_11 = x_1_lt_c_minus_1500 ? 0.0 : lk_rounded(x_26);
            const double x_27 = gamma[i] * neg_log_y_pred;
            const double x_28 = x_27 * y_pred[i];
            const double chosen_13 = c_0_eq_gamma ? 0.0 : x_28;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_14 = c_0_eq_y_pred ? 0.0 : chosen_13;
            const double x_29 = chosen_14 + lk_rounded(not_y_pred);
            const lk_pair x_30 = lk_pair_sub(x_11, log1p_neg_y_pred);
            const int x_30_lt_c_minus_1500 = x_30.high < (-1500.0);
            const double x_32 = x_29 / y_pred[i];
            const lk_pair x_33 = lk_pair_mul_double(half_power_4, x_32);
            const lk_pair x_34 = lk_pair_mul(half_power_4, x_33);
            const double neg_x_34 = -lk_rounded(x_34);
            const double chosen_15 = x_30_lt_c_minus_1500 ? 0.0 : neg_x_34;
            const double x_35 = 1.0 + gamma[i];
            const double x_36 = x_35 / lk_rounded(not_y_pred);
            const double chosen_16_1 = c_0_eq_gamma ? x_35 : x_36;
            const double neg_x_35_1 = -chosen_16_1;
            const int c_0_lt_gamma = 0.0 < gamma[i];
            const double limit = c_0_lt_gamma ? 0.0 : neg_x_35_1;
            const double chosen_17 = c_0_eq_not_y_pred ? limit : chosen_15;
            const double chosen_19_1 = c_1_eq_y_true ? chosen_17 : chosen_11;
            gradient[i] = clipped_eq_y_pred ? chosen_19_1 : 0.0;
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
            const double x_20 = lk_rounded(log1p_neg_y_pred) / now_y_pred;
            const lk_pair not_y_pred = lk_difference(1.0, now_y_pred);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double x_35 = 1.0 + gamma[i];
            const double x_37 = 2.0 * gamma[i];
            const double x_38 = lk_rounded(not_y_pred) * x_37;
            const double x_40 = gamma[i] * gamma[i];
            const double x_41 = lk_rounded(not_y_pred) * x_40;
            const lk_pair x_49 = lk_pair_sub(x_1, log_y_pred);
            const double x_55 = (-1.0) + gamma[i];
            const double x_56 = gamma[i] * x_35;
            const int c_0_eq_x_55 = 0.0 == x_55;
            const int c_0_lt_x_55 = 0.0 < x_55;
            const double x_58 = x_38 * now_y_pred;
            const double x_60 = x_40 * now_y_pred;
            const lk_pair x_68 = lk_pair_scaled(log1p_neg_y_pred, (-2.0));
            const lk_pair x_69 = lk_pair_add(x_11, x_68);
            const double chosen_36_1 = c_1_eq_y_true ? lk_rounded(not_y_pred) : now_y_pred;
            const int c_0_eq_not_y_pred_1 = 0.0 == chosen_36_1;
            const double x_75_1 = x_56 / chosen_36_1;
            const double chosen_33_1 = c_0_eq_x_55 ? x_56 : x_75_1;
            const double limit_2_1 = c_0_lt_x_55 ? 0.0 : chosen_33_1;
            const double chosen_36_2 = c_1_eq_y_true ? lk_rounded(x_69) : lk_rounded(x_49);
            const int x_69_lt_c_minus_1500_1 = chosen_36_2 < (-1500.0);
            const double chosen_36_4 = c_1_eq_y_true ? now_y_pred : lk_rounded(not_y_pred);
            const int c_0_eq_y_pred_1 = 0.0 == chosen_36_4;
            const double chosen_36_5 = c_1_eq_y_true ? lk_rounded(log_y_pred) : x_20;
            const double neg_log_y_pred_1 = -chosen_36_5;
            const double x_64_1 = chosen_36_4 * chosen_36_4;
            const double x_65_1 = gamma[i] * x_64_1;
            const double x_66_1 = neg_log_y_pred_1 * x_65_1;
            const double neg_x_66_1 = -x_66_1;
            const double chosen_30_1 = c_0_eq_y_pred_1 ? 0.0 : neg_x_66_1;
            const double chosen_31_1 = c_0_eq_gamma ? 0.0 : chosen_30_1;
            const double chosen_36_6 = c_1_eq_y_true ? x_60 : lk_rounded(not_y_pred);
            const double chosen_36_7 = c_1_eq_y_true ? now_y_pred : x_41;
            const double x_61_1 = chosen_36_6 * chosen_36_7;
            const double x_62_1 = neg_log_y_pred_1 * x_61_1;
            const double chosen_28_1 = c_0_eq_gamma ? 0.0 : x_62_1;
            const double chosen_29_1 = c_0_eq_y_pred_1 ? 0.0 : chosen_28_1;
            const double chosen_36_8 = c_1_eq_y_true ? lk_rounded(not_y_pred) : x_37;
            const double x_45_1 = lk_rounded(not_y_pred) * chosen_36_8;
            const double chosen_36_9 = c_1_eq_y_true ? x_58 : now_y_pred;
            const double x_59_1 = x_45_1 + chosen_36_9;
            const double x_63_1 = chosen_29_1 + x_59_1;
            const double x_67_1 = chosen_31_1 + x_63_1;
            const double x_71_1 = x_67_1 / chosen_36_4;
            const double x_72_1 = x_71_1 / chosen_36_4;
            const double x_73_1 = lk_rounded(half_power_6_1) * x_72_1;
            const double x_74_1 = lk_rounded(half_power_6_1) * x_73_1;
            const double chosen_32_1 = x_69_lt_c_minus_1500_1 ? 0.0 : x_74_1;
            const double chosen_34_1 = c_0_eq_not_y_pred_1 ? limit_2_1 : chosen_32_1;
            hessian[i] = clipped_eq_y_pred ? chosen_34_1 : 0.0;
        }
}

/* binary_focal_crossentropy_clipped: y_true in {0, 1}, in float32 */
static void binary_focal_crossentropy_clipped_case_3_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[2];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double half_power[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double half_power_2_1[LK_BLOCK];
    double half_power_3_1[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double log1p_neg_y_pred_more_high[LK_BLOCK];
    double log1p_neg_y_pred_more_low[LK_BLOCK];
    double log_y_pred_more_high[LK_BLOCK];
    double log_y_pred_more_low[LK_BLOCK];
    double half_power_6_1_high[LK_BLOCK];
    double half_power_6_1_low[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double neg_y_pred = -y_pred[i];
            log1p_neg_y_pred[i] = neg_y_pred;
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
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_y_pred = log_y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_8_1 = c_1_eq_y_true ? now_log1p_neg_y_pred : now_log_y_pred;
            const double x_11_1 = gamma[i] * chosen_8_1;
            const double x_12_1 = 0.5 * x_11_1;
            const lk_exp_short_half half = lk_exp_fall_short_begin(x_12_1);
            half_power_2_1[i] = half.x;
            spare_1[i] = half.shifted;
        }
        lk_block_exp_fall_short_end(n, half_power_2_1, spare_1);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_clipped = log1p_neg_clipped[i];
            const double now_log_clipped = log_clipped[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_8_3 = c_1_eq_y_true ? now_log1p_neg_clipped : now_log_clipped;
            const double x_15_1 = gamma[i] * chosen_8_3;
            const double x_16_1 = 0.5 * x_15_1;
            const lk_exp_half half = lk_exp_begin(x_16_1);
            half_power_3_1[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_power_3_1, spare_1, spare_2);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double x_11 = gamma[i] * log1p_neg_y_pred[i];
            const double x_30 = x_11 - log1p_neg_y_pred[i];
            const double x_31 = 0.5 * x_30;
            const lk_exp_half half = lk_exp_begin(x_31);
            half_power_4[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_power_4, spare_1, spare_2);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double neg_y_pred = -y_pred[i];
            log1p_neg_y_pred_more_high[i] = neg_y_pred;
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
            const lk_pair x_11_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma[i]);
            const lk_pair x_49 = lk_pair_sub(x_1_more, log_y_pred_more);
            const lk_pair x_68 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
            const lk_pair x_69 = lk_pair_add(x_11_more, x_68);
            const lk_pair chosen_36_3 = {c_1_eq_y_true ? x_69.high : x_49.high, c_1_eq_y_true ? x_69.low : x_49.low};
            const lk_pair x_70_1 = lk_pair_scaled(chosen_36_3, 0.5);
            half_power_6_1_high[i] = x_70_1.high;
            half_power_6_1_low[i] = x_70_1.low;
        }
        lk_block_pair_exp(n, half_power_6_1_high, half_power_6_1_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_clipped = log1p_neg_clipped[i];
            const double now_log1p_neg_y_pred = log1p_neg_y_pred[i];
            const double now_log_clipped = log_clipped[i];
            const double now_log_y_pred = log_y_pred[i];
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double chosen_8_1 = c_1_eq_y_true ? now_log1p_neg_y_pred : now_log_y_pred;
            const double x_11_1 = gamma[i] * chosen_8_1;
            const int x_11_lt_c_minus_1500_1 = x_11_1 < (-1500.0);
            const double chosen_8_2 = c_1_eq_y_true ? now_log_y_pred : now_log1p_neg_y_pred;
            const double neg_log_y_pred_1 = -chosen_8_2;
            const double x_13_1 = half_power_2_1[i] * neg_log_y_pred_1;
            const double x_14_1 = half_power_2_1[i] * x_13_1;
            const double chosen_4_1 = x_11_lt_c_minus_1500_1 ? 0.0 : x_14_1;
            const double chosen_5_1 = clipped_eq_y_pred ? chosen_4_1 : 0.0;
            const double chosen_8_3 = c_1_eq_y_true ? now_log1p_neg_clipped : now_log_clipped;
            const double x_15_1 = gamma[i] * chosen_8_3;
            const int x_15_lt_c_minus_1500_1 = x_15_1 < (-1500.0);
            const double chosen_8_4 = c_1_eq_y_true ? now_log_clipped : now_log1p_neg_clipped;
            const double neg_log_clipped_1 = -chosen_8_4;
            const double x_17_1 = half_power_3_1[i] * neg_log_clipped_1;
            const double x_18_1 = half_power_3_1[i] * x_17_1;
            const double chosen_6_1 = x_15_lt_c_minus_1500_1 ? 0.0 : x_18_1;
            const double chosen_7_1 = clipped_eq_y_pred ? 0.0 : chosen_6_1;
            value[i] = chosen_5_1 + chosen_7_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_1 = gamma[i] * log_y_pred[i];
            const int x_1_lt_c_minus_1500 = x_1 < (-1500.0);
            const double x_5 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double x_11 = gamma[i] * log1p_neg_y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_20 = log1p_neg_y_pred[i] / y_pred[i];
            const double neg_x_20 = -x_20;
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_21 = gamma[i] * neg_x_20;
            const double x_22 = not_y_pred * x_21;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_9 = c_0_eq_gamma ? 0.0 : x_22;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double chosen_10 = c_0_eq_not_y_pred ? 0.0 : chosen_9;
            const double x_23 = 1.0 + chosen_10;
            const double x_24 = x_23 / not_y_pred;
            const double x_25 = half_power[i] * x_24;
            const double x_26 = half_power[i] * x_25;
            const double chosen_11 = x_1_lt_c_minus_1500 ? 0.0 : x_26;
            const double x_27 = gamma[i] * neg_log_y_pred;
            const double x_28 = x_27 * y_pred[i];
            const double chosen_13 = c_0_eq_gamma ? 0.0 : x_28;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_14 = c_0_eq_y_pred ? 0.0 : chosen_13;
            const double x_29 = chosen_14 + not_y_pred;
            const double x_30 = x_11 - log1p_neg_y_pred[i];
            const int x_30_lt_c_minus_1500 = x_30 < (-1500.0);
            const double x_32 = x_29 / y_pred[i];
            const double x_33 = half_power_4[i] * x_32;
            const double x_34 = half_power_4[i] * x_33;
            const double neg_x_34 = -x_34;
            const double chosen_15 = x_30_lt_c_minus_1500 ? 0.0 : neg_x_34;
            const double x_35 = 1.0 + gamma[i];
            const double x_36 = x_35 / not_y_pred;
            const double chosen_16_1 = c_0_eq_gamma ? x_35 : x_36;
            const double neg_x_35_1 = -chosen_16_1;
            const int c_0_lt_gamma = 0.0 < gamma[i];
            const double limit = c_0_lt_gamma ? 0.0 : neg_x_35_1;
            const double chosen_17 = c_0_eq_not_y_pred ? limit : chosen_15;
            const double chosen_19_1 = c_1_eq_y_true ? chosen_17 : chosen_11;
            gradient[i] = clipped_eq_y_pred ? chosen_19_1 : 0.0;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair half_power_6_1 = {half_power_6_1_high[i], half_power_6_1_low[i]};
            const double x_5 = low[i] > now_y_pred ? low[i] : now_y_pred;
            const double clipped = high[i] < x_5 ? high[i] : x_5;
            const int clipped_eq_y_pred = clipped == now_y_pred;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double x_35 = 1.0 + gamma[i];
            const lk_pair x_1_more = lk_pair_mul_double(log_y_pred_more, gamma[i]);
            const lk_pair x_11_more = lk_pair_mul_double(log1p_neg_y_pred_more, gamma[i]);
            const double x_20_more = lk_rounded(log1p_neg_y_pred_more) / now_y_pred;
            const lk_pair not_y_pred_more = lk_difference(1.0, now_y_pred);
            const double x_37 = 2.0 * gamma[i];
            const double x_38 = lk_rounded(not_y_pred_more) * x_37;
            const double x_40 = gamma[i] * gamma[i];
            const double x_41 = lk_rounded(not_y_pred_more) * x_40;
            const lk_pair x_49 = lk_pair_sub(x_1_more, log_y_pred_more);
            const double x_55 = (-1.0) + gamma[i];
            const double x_56 = gamma[i] * x_35;
            const int c_0_eq_x_55 = 0.0 == x_55;
            const int c_0_lt_x_55 = 0.0 < x_55;
            const double x_58 = x_38 * now_y_pred;
            const double x_60 = x_40 * now_y_pred;
            const lk_pair x_68 = lk_pair_scaled(log1p_neg_y_pred_more, (-2.0));
            const lk_pair x_69 = lk_pair_add(x_11_more, x_68);
            const double chosen_36_1 = c_1_eq_y_true ? lk_rounded(not_y_pred_more) : now_y_pred;
            const int c_0_eq_not_y_pred_more_1 = 0.0 == chosen_36_1;
            const double x_75_1 = x_56 / chosen_36_1;
            const double chosen_33_1 = c_0_eq_x_55 ? x_56 : x_75_1;
            const double limit_2_1 = c_0_lt_x_55 ? 0.0 : chosen_33_1;
            const double chosen_36_2 = c_1_eq_y_true ? lk_rounded(x_69) : lk_rounded(x_49);
            const int x_69_lt_c_minus_1500_1 = chosen_36_2 < (-1500.0);
            const double chosen_36_4 = c_1_eq_y_true ? now_y_pred : lk_rounded(not_y_pred_more);
            const int c_0_eq_y_pred_1 = 0.0 == chosen_36_4;
            const double chosen_36_5 = c_1_eq_y_true ? lk_rounded(log_y_pred_more) : x_20_more;
            const double neg_log_y_pred_more_1 = -chosen_36_5;
            const double x_64_1 = chosen_36_4 * chosen_36_4;
            const double x_65_1 = gamma[i] * x_64_1;
            const double x_66_1 = neg_log_y_pred_more_1 * x_65_1;
            const double neg_x_66_1 = -x_66_1;
            const double chosen_30_1 = c_0_eq_y_pred_1 ? 0.0 : neg_x_66_1;
            const double chosen_31_1 = c_0_eq_gamma ? 0.0 : chosen_30_1;
            const double chosen_36_6 = c_1_eq_y_true ? x_60 : lk_rounded(not_y_pred_more);
            const double chosen_36_7 = c_1_eq_y_true ? now_y_pred : x_41;
            const double x_61_1 = chosen_36_6 * chosen_36_7;
            const double x_62_1 = neg_log_y_pred_more_1 * x_61_1;
            const double chosen_28_1 = c_0_eq_gamma ? 0.0 : x_62_1;
            const double chosen_29_1 = c_0_eq_y_pred_1 ? 0.0 : chosen_28_1;
            const double chosen_36_8 = c_1_eq_y_true ? lk_rounded(not_y_pred_more) : x_37;
            const double x_45_1 = lk_rounded(not_y_pred_more) * chosen_36_8;
            const double chosen_36_9 = c_1_eq_y_true ? x_58 : now_y_pred;
            const double x_59_1 = x_45_1 + chosen_36_9;
            const double x_63_1 = chosen_29_1 + x_59_1;
            const double x_67_1 = chosen_31_1 + x_63_1;
            const double x_71_1 = x_67_1 / chosen_36_4;
            const double x_72_1 = x_71_1 / chosen_36_4;
            const double x_73_1 = lk_rounded(half_power_6_1) * x_72_1;
            const double x_74_1 = lk_rounded(half_power_6_1) * x_73_1;
            const double chosen_32_1 = x_69_lt_c_minus_1500_1 ? 0.0 : x_74_1;
            const double chosen_34_1 = c_0_eq_not_y_pred_more_1 ? limit_2_1 : chosen_32_1;
            hessian[i] = clipped_eq_y_pred ? chosen_34_1 : 0.0;
        }
}

/* binary_focal_crossentropy_clipped: otherwise */
static void binary_focal_crossentropy_clipped_case_4(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[2];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
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
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log1p_x_22_high[LK_BLOCK];
    double log1p_x_22_low[LK_BLOCK];
    double log_x_19_high[LK_BLOCK];
    double log_x_19_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];

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

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const double neg_clipped_1 = -clipped;
            log1p_neg_clipped_high[i] = neg_clipped_1;
            log1p_neg_clipped_low[i] = 0.0;
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
        lk_block_pair_log1p(n, log1p_x_22_high, log1p_x_22_low);
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
        lk_block_pair_log(n, log_x_19_high, log_x_19_low);
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
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
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
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log1p_x_22 = {log1p_x_22_high[i], log1p_x_22_low[i]};
            const lk_pair log_x_19 = {log_x_19_high[i], log_x_19_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_1 = lk_pair_mul_double(not_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(not_y_true, y_pred[i]);
            const lk_pair x_3 = lk_pair_add(x_1, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen = {c_1_by_2_lt_x_3 ? log1p_x_6.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_x_6.low : log_x_3.low};
            const lk_pair x_7 = lk_pair_mul_double(chosen, gamma[i]);
            const int x_7_lt_c_minus_1500 = x_7.high < (-1500.0);
            const double x_9 = lk_rounded(half_power) * log1p_neg_y_pred[i];
            const lk_pair x_10 = lk_pair_mul(half_power, not_y_true);
            const lk_pair x_11 = lk_pair_mul_double(x_10, x_9);
            const double chosen_1 = x_7_lt_c_minus_1500 ? 0.0 : lk_rounded(x_11);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : chosen_1;
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_3 = clipped_eq_y_pred ? chosen_2 : 0.0;
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const double x_13 = lk_rounded(half_power) * neg_log_y_pred;
            const double x_14 = lk_rounded(half_power) * y_true[i];
            const lk_pair x_15 = lk_product(x_13, x_14);
            const lk_pair chosen_4 = {x_7_lt_c_minus_1500 ? 0.0 : x_15.high, x_7_lt_c_minus_1500 ? 0.0 : x_15.low};
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_5 = {c_0_eq_y_true ? 0.0 : chosen_4.high, c_0_eq_y_true ? 0.0 : chosen_4.low};
            const lk_pair chosen_6 = {clipped_eq_y_pred ? chosen_5.high : 0.0, clipped_eq_y_pred ? chosen_5.low : 0.0};
            const double neg_chosen_3_1 = -chosen_3;
            const lk_pair x_16 = lk_pair_add_double(chosen_6, neg_chosen_3_1);
            const double neg_log1p_neg_clipped = -lk_rounded(log1p_neg_clipped);
            const lk_pair x_17 = lk_pair_mul_double(not_y_true, clipped);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_18 = lk_pair_mul_double(not_clipped, y_true[i]);
            const lk_pair x_19 = lk_pair_add(x_17, x_18);
            const int c_1_by_2_lt_x_19 = 0.5 < x_19.high;
            const lk_pair chosen_7 = {c_1_by_2_lt_x_19 ? log1p_x_22.high : log_x_19.high, c_1_by_2_lt_x_19 ? log1p_x_22.low : log_x_19.low};
            const lk_pair x_23 = lk_pair_mul_double(chosen_7, gamma[i]);
            const int x_23_lt_c_minus_1500 = x_23.high < (-1500.0);
            const double x_25 = lk_rounded(half_power_1) * neg_log1p_neg_clipped;
            const lk_pair x_26 = lk_pair_mul(half_power_1, not_y_true);
            const double x_27 = x_25 * lk_rounded(x_26);
            const double chosen_8 = x_23_lt_c_minus_1500 ? 0.0 : x_27;
            const double chosen_9 = c_0_eq_not_y_true ? 0.0 : chosen_8;
            const double chosen_10 = clipped_eq_y_pred ? 0.0 : chosen_9;
            const double x_28 = lk_rounded(half_power_1) * log_clipped[i];
            const lk_pair x_29 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_30 = lk_pair_mul_double(x_29, x_28);
            const double chosen_11 = x_23_lt_c_minus_1500 ? 0.0 : lk_rounded(x_30);
            const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
            const double chosen_13 = clipped_eq_y_pred ? 0.0 : chosen_12;
            const double neg_chosen_13_1 = -chosen_13;
            const lk_pair x_31 = lk_sum(chosen_10, neg_chosen_13_1);
            const lk_pair x_32 = lk_pair_add(x_16, x_31);
            value[i] = lk_rounded(x_32);
        }

    if (gradient)
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
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_33 = lk_rounded(not_y_true) * lk_rounded(not_y_true);
            const double x_34 = x_33 * y_pred[i];
            const double x_35 = x_34 * y_pred[i];
            const double x_36 = gamma[i] * x_33;
            const double x_37 = log1p_neg_y_pred[i] * x_36;
            const double x_38 = lk_rounded(not_y_pred) * x_37;
            const double x_39 = x_38 * y_pred[i];
            const double chosen_14 = c_0_eq_not_y_true ? 0.0 : x_39;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double chosen_16 = c_0_eq_not_y_pred ? 0.0 : chosen_15;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_17 = c_0_eq_y_pred ? 0.0 : chosen_16;
            const double neg_chosen_17_1 = -chosen_17;
            const double x_40 = neg_chosen_17_1 + x_35;
            const double x_41 = gamma[i] * neg_log_y_pred;
            const double x_42 = lk_rounded(not_y_pred) * x_41;
            const double x_43 = lk_rounded(not_y_true) * x_42;
            const double x_44 = x_43 * y_pred[i];
            const double x_45 = x_44 * y_true[i];
            const double chosen_18 = c_0_eq_gamma ? 0.0 : x_45;
            const double chosen_19 = c_0_eq_not_y_pred ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_not_y_true ? 0.0 : chosen_19;
            const double chosen_21 = c_0_eq_y_pred ? 0.0 : chosen_20;
            const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
            const double x_46 = chosen_22 + x_40;
            const double x_47 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const double x_48 = x_47 * y_true[i];
            const double x_49 = x_48 * y_true[i];
            const double x_50 = x_46 - x_49;
            const double x_51 = y_true[i] * y_true[i];
            const double x_52 = gamma[i] * x_51;
            const double x_53 = neg_log_y_pred * x_52;
            const double x_54 = lk_rounded(not_y_pred) * x_53;
            const double x_55 = x_54 * y_pred[i];
            const double chosen_23 = c_0_eq_y_true ? 0.0 : x_55;
            const double chosen_24 = c_0_eq_gamma ? 0.0 : chosen_23;
            const double chosen_25 = c_0_eq_not_y_pred ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_y_pred ? 0.0 : chosen_25;
            const double neg_chosen_26_1 = -chosen_26;
            const double x_56 = neg_chosen_26_1 + x_50;
            const double x_57 = gamma[i] * log1p_neg_y_pred[i];
            const double x_58 = lk_rounded(not_y_pred) * x_57;
            const double x_59 = lk_rounded(not_y_true) * x_58;
            const double x_60 = x_59 * y_pred[i];
            const double x_61 = x_60 * y_true[i];
            const double chosen_27 = c_0_eq_gamma ? 0.0 : x_61;
            const double chosen_28 = c_0_eq_not_y_pred ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_not_y_true ? 0.0 : chosen_28;
            const double chosen_30 = c_0_eq_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
            const double x_62 = chosen_31 + x_56;
            const lk_pair x_63 = lk_pair_sub(x_7, log_y_pred);
            const lk_pair neg_chosen_1 = lk_pair_neg(chosen);
            const lk_pair x_64 = lk_pair_add(neg_chosen_1, x_63);
            const int x_64_lt_c_minus_1500 = x_64.high < (-1500.0);
            const double x_66 = x_62 / lk_rounded(not_y_pred);
            const double x_67 = lk_rounded(half_power_2) * x_66;
            const double x_68 = lk_rounded(half_power_2) * x_67;
            const double chosen_32 = x_64_lt_c_minus_1500 ? 0.0 : x_68;
            gradient[i] = clipped_eq_y_pred ? chosen_32 : 0.0;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
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
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_33 = lk_rounded(not_y_true) * lk_rounded(not_y_true);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_47 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const double x_51 = y_true[i] * y_true[i];
            const double x_69 = lk_rounded(not_y_pred) * x_47;
            const double x_70 = lk_rounded(not_y_pred) * x_69;
            const double x_71 = x_70 * y_true[i];
            const double x_72 = x_71 * y_true[i];
            const double x_73 = x_72 * y_true[i];
            const double x_74 = y_pred[i] * y_pred[i];
            const double x_75 = x_74 * y_pred[i];
            const double x_76 = x_75 * y_pred[i];
            const double x_77 = lk_rounded(not_y_true) * x_76;
            const double x_78 = lk_rounded(not_y_true) * x_77;
            const double x_79 = lk_rounded(not_y_true) * x_78;
            const double x_80 = x_73 + x_79;
            const double x_81 = 2.0 * lk_rounded(not_y_true);
            const double x_82 = lk_rounded(not_y_true) * x_81;
            const double x_83 = lk_rounded(not_y_true) * x_82;
            const double x_84 = x_83 * y_pred[i];
            const double x_85 = x_84 * y_pred[i];
            const double x_86 = x_85 * y_pred[i];
            const double x_87 = gamma[i] * x_86;
            const double x_88 = lk_rounded(not_y_pred) * x_87;
            const double x_89 = x_80 + x_88;
            const double x_90 = 2.0 * lk_rounded(not_y_pred);
            const double x_91 = lk_rounded(not_y_pred) * x_90;
            const double x_92 = lk_rounded(not_y_pred) * x_91;
            const double x_93 = x_92 * y_true[i];
            const double x_94 = x_93 * y_true[i];
            const double x_95 = x_94 * y_true[i];
            const double x_96 = gamma[i] * x_95;
            const double x_97 = x_96 * y_pred[i];
            const double x_98 = x_89 + x_97;
            const double x_99 = 2.0 * y_pred[i];
            const double x_100 = x_99 * y_pred[i];
            const double x_101 = x_100 * y_pred[i];
            const double x_102 = lk_rounded(not_y_true) * x_101;
            const double x_103 = lk_rounded(not_y_true) * x_102;
            const double x_104 = lk_rounded(not_y_pred) * x_103;
            const double x_105 = x_104 * y_true[i];
            const double x_106 = x_105 + x_98;
            const double x_107 = x_47 * y_pred[i];
            const double x_108 = x_107 * y_pred[i];
            const double x_109 = x_108 * y_true[i];
            const double x_110 = x_109 * y_true[i];
            const double x_111 = lk_rounded(not_y_true) * x_110;
            const double x_112 = x_106 + x_111;
            const double x_113 = lk_rounded(not_y_true) * x_47;
            const double x_114 = lk_rounded(not_y_true) * x_113;
            const double x_115 = x_114 * y_pred[i];
            const double x_116 = x_115 * y_pred[i];
            const double x_117 = x_116 * y_true[i];
            const double x_118 = x_112 + x_117;
            const double x_119 = lk_rounded(not_y_true) * x_94;
            const double x_120 = x_119 * y_pred[i];
            const double x_121 = x_118 + x_120;
            const double x_122 = lk_rounded(not_y_true) * x_33;
            const double x_123 = gamma[i] * x_122;
            const double x_124 = gamma[i] * x_123;
            const double x_125 = lk_rounded(not_y_pred) * x_124;
            const double x_126 = lk_rounded(not_y_pred) * x_125;
            const double x_127 = x_126 * y_pred[i];
            const double x_128 = x_127 * y_pred[i];
            const double x_129 = log1p_neg_y_pred[i] * x_128;
            const double chosen_34 = c_0_eq_not_y_true ? 0.0 : x_129;
            const double chosen_35 = c_0_eq_gamma ? 0.0 : chosen_34;
            const double chosen_36 = c_0_eq_not_y_pred ? 0.0 : chosen_35;
            const double chosen_37 = c_0_eq_y_pred ? 0.0 : chosen_36;
            const double neg_chosen_37_1 = -chosen_37;
            const double x_130 = neg_chosen_37_1 + x_121;
            const double x_131 = x_51 * y_true[i];
            const double x_132 = gamma[i] * x_131;
            const double x_133 = gamma[i] * x_132;
            const double x_134 = lk_rounded(not_y_pred) * x_133;
            const double x_135 = lk_rounded(not_y_pred) * x_134;
            const double x_136 = x_135 * y_pred[i];
            const double x_137 = x_136 * y_pred[i];
            const double x_138 = neg_log_y_pred * x_137;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : x_138;
            const double chosen_39 = c_0_eq_gamma ? 0.0 : chosen_38;
            const double chosen_40 = c_0_eq_not_y_pred ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_y_pred ? 0.0 : chosen_40;
            const double x_139 = chosen_41 + x_130;
            const double x_140 = lk_rounded(not_y_true) * x_91;
            const double x_141 = lk_rounded(not_y_true) * x_140;
            const double x_142 = x_141 * y_pred[i];
            const double x_143 = x_142 * y_pred[i];
            const double x_144 = gamma[i] * x_143;
            const double x_145 = log1p_neg_y_pred[i] * x_144;
            const double x_146 = x_145 * y_true[i];
            const double chosen_42 = c_0_eq_not_y_pred ? 0.0 : x_146;
            const double chosen_43 = c_0_eq_not_y_true ? 0.0 : chosen_42;
            const double chosen_44 = c_0_eq_y_pred ? 0.0 : chosen_43;
            const double chosen_45 = c_0_eq_gamma ? 0.0 : chosen_44;
            const double chosen_46 = c_0_eq_y_true ? 0.0 : chosen_45;
            const double neg_chosen_46_1 = -chosen_46;
            const double x_147 = neg_chosen_46_1 + x_139;
            const double x_148 = x_91 * y_pred[i];
            const double x_149 = x_148 * y_pred[i];
            const double x_150 = x_149 * y_true[i];
            const double x_151 = x_150 * y_true[i];
            const double x_152 = gamma[i] * x_151;
            const double x_153 = neg_log_y_pred * x_152;
            const double x_154 = lk_rounded(not_y_true) * x_153;
            const double chosen_47 = c_0_eq_not_y_pred ? 0.0 : x_154;
            const double chosen_48 = c_0_eq_y_pred ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_y_true ? 0.0 : chosen_48;
            const double chosen_50 = c_0_eq_gamma ? 0.0 : chosen_49;
            const double chosen_51 = c_0_eq_not_y_true ? 0.0 : chosen_50;
            const double x_155 = chosen_51 + x_147;
            const double x_156 = gamma[i] * gamma[i];
            const double x_157 = lk_rounded(not_y_pred) * x_156;
            const double x_158 = lk_rounded(not_y_pred) * x_157;
            const double x_159 = x_158 * y_pred[i];
            const double x_160 = x_159 * y_pred[i];
            const double x_161 = x_160 * y_true[i];
            const double x_162 = x_161 * y_true[i];
            const double x_163 = log1p_neg_y_pred[i] * x_162;
            const double x_164 = lk_rounded(not_y_true) * x_163;
            const double chosen_52 = c_0_eq_gamma ? 0.0 : x_164;
            const double chosen_53 = c_0_eq_not_y_pred ? 0.0 : chosen_52;
            const double chosen_54 = c_0_eq_y_pred ? 0.0 : chosen_53;
            const double chosen_55 = c_0_eq_y_true ? 0.0 : chosen_54;
            const double chosen_56 = c_0_eq_not_y_true ? 0.0 : chosen_55;
            const double neg_chosen_56_1 = -chosen_56;
            const double x_165 = neg_chosen_56_1 + x_155;
            const double x_166 = lk_rounded(not_y_true) * x_158;
            const double x_167 = lk_rounded(not_y_true) * x_166;
            const double x_168 = x_167 * y_pred[i];
            const double x_169 = x_168 * y_pred[i];
            const double x_170 = neg_log_y_pred * x_169;
            const double x_171 = x_170 * y_true[i];
            const double chosen_57 = c_0_eq_gamma ? 0.0 : x_171;
            const double chosen_58 = c_0_eq_not_y_pred ? 0.0 : chosen_57;
            const double chosen_59 = c_0_eq_not_y_true ? 0.0 : chosen_58;
            const double chosen_60 = c_0_eq_y_pred ? 0.0 : chosen_59;
            const double chosen_61 = c_0_eq_y_true ? 0.0 : chosen_60;
            const double x_172 = chosen_61 + x_165;
            const double x_173 = lk_rounded(not_y_pred) * x_122;
            const double x_174 = lk_rounded(not_y_pred) * x_173;
            const double x_175 = x_174 * y_pred[i];
            const double x_176 = x_175 * y_pred[i];
            const double x_177 = gamma[i] * x_176;
            const double x_178 = log1p_neg_y_pred[i] * x_177;
            const double chosen_62 = c_0_eq_not_y_true ? 0.0 : x_178;
            const double chosen_63 = c_0_eq_not_y_pred ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_y_pred ? 0.0 : chosen_63;
            const double chosen_65 = c_0_eq_gamma ? 0.0 : chosen_64;
            const double x_179 = chosen_65 + x_172;
            const double x_180 = lk_rounded(not_y_pred) * x_131;
            const double x_181 = lk_rounded(not_y_pred) * x_180;
            const double x_182 = x_181 * y_pred[i];
            const double x_183 = x_182 * y_pred[i];
            const double x_184 = gamma[i] * x_183;
            const double x_185 = neg_log_y_pred * x_184;
            const double chosen_66 = c_0_eq_y_true ? 0.0 : x_185;
            const double chosen_67 = c_0_eq_not_y_pred ? 0.0 : chosen_66;
            const double chosen_68 = c_0_eq_y_pred ? 0.0 : chosen_67;
            const double chosen_69 = c_0_eq_gamma ? 0.0 : chosen_68;
            const double neg_chosen_69_1 = -chosen_69;
            const double x_186 = neg_chosen_69_1 + x_179;
            const double x_192 = gamma[i] * x_103;
            const double x_193 = lk_rounded(not_y_pred) * x_192;
            const double x_194 = x_193 * y_true[i];
            const double neg_x_194_1 = -x_194;
            const double x_195 = x_186 + neg_x_194_1;
            const double x_201 = gamma[i] * x_94;
            const double x_202 = lk_rounded(not_y_true) * x_201;
            const double x_203 = x_202 * y_pred[i];
            const double neg_x_203_1 = -x_203;
            const double x_204 = x_195 + neg_x_203_1;
            const double x_205 = gamma[i] * x_110;
            const double x_206 = log1p_neg_y_pred[i] * x_205;
            const double x_207 = lk_rounded(not_y_true) * x_206;
            const double chosen_70 = c_0_eq_not_y_pred ? 0.0 : x_207;
            const double chosen_71 = c_0_eq_y_pred ? 0.0 : chosen_70;
            const double chosen_72 = c_0_eq_y_true ? 0.0 : chosen_71;
            const double chosen_73 = c_0_eq_gamma ? 0.0 : chosen_72;
            const double chosen_74 = c_0_eq_not_y_true ? 0.0 : chosen_73;
            const double x_208 = chosen_74 + x_204;
            const double x_209 = gamma[i] * x_116;
            const double x_210 = neg_log_y_pred * x_209;
            const double x_211 = x_210 * y_true[i];
            const double chosen_75 = c_0_eq_not_y_pred ? 0.0 : x_211;
            const double chosen_76 = c_0_eq_not_y_true ? 0.0 : chosen_75;
            const double chosen_77 = c_0_eq_y_pred ? 0.0 : chosen_76;
            const double chosen_78 = c_0_eq_gamma ? 0.0 : chosen_77;
            const double chosen_79 = c_0_eq_y_true ? 0.0 : chosen_78;
            const double neg_chosen_79_1 = -chosen_79;
            const double x_212 = neg_chosen_79_1 + x_208;
            const double x_213 = 2.0 * gamma[i];
            const double x_214 = gamma[i] * x_213;
            const double x_215 = lk_rounded(not_y_pred) * x_214;
            const double x_216 = lk_rounded(not_y_pred) * x_215;
            const double x_217 = lk_rounded(not_y_true) * x_216;
            const double x_218 = lk_rounded(not_y_true) * x_217;
            const double x_219 = x_218 * y_pred[i];
            const double x_220 = x_219 * y_pred[i];
            const double x_221 = log1p_neg_y_pred[i] * x_220;
            const double x_222 = x_221 * y_true[i];
            const double chosen_80 = c_0_eq_gamma ? 0.0 : x_222;
            const double chosen_81 = c_0_eq_not_y_pred ? 0.0 : chosen_80;
            const double chosen_82 = c_0_eq_not_y_true ? 0.0 : chosen_81;
            const double chosen_83 = c_0_eq_y_pred ? 0.0 : chosen_82;
            const double chosen_84 = c_0_eq_y_true ? 0.0 : chosen_83;
            const double x_223 = chosen_84 + x_212;
            const double x_224 = x_216 * y_pred[i];
            const double x_225 = x_224 * y_pred[i];
            const double x_226 = x_225 * y_true[i];
            const double x_227 = x_226 * y_true[i];
            const double x_228 = neg_log_y_pred * x_227;
            const double x_229 = lk_rounded(not_y_true) * x_228;
            const double chosen_85 = c_0_eq_gamma ? 0.0 : x_229;
            const double chosen_86 = c_0_eq_not_y_pred ? 0.0 : chosen_85;
            const double chosen_87 = c_0_eq_y_pred ? 0.0 : chosen_86;
            const double chosen_88 = c_0_eq_y_true ? 0.0 : chosen_87;
            const double chosen_89 = c_0_eq_not_y_true ? 0.0 : chosen_88;
            const double neg_chosen_89_1 = -chosen_89;
            const double x_230 = neg_chosen_89_1 + x_223;
            const lk_pair x_231 = lk_pair_scaled(log_y_pred, 2.0);
            const lk_pair x_232 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_231_1 = lk_pair_neg(x_231);
            const lk_pair x_233 = lk_pair_add(neg_x_231_1, x_7);
            const lk_pair neg_x_232_1 = lk_pair_neg(x_232);
            const lk_pair x_234 = lk_pair_add(neg_x_232_1, x_233);
            const int x_234_lt_c_minus_1500 = x_234.high < (-1500.0);
            const lk_pair x_236 = lk_double_div_pair(x_230, not_y_pred);
            const lk_pair x_237 = lk_pair_div(x_236, not_y_pred);
            const lk_pair x_238 = lk_pair_mul(half_power_3, x_237);
            const lk_pair x_239 = lk_pair_mul(half_power_3, x_238);
            const double chosen_90 = x_234_lt_c_minus_1500 ? 0.0 : lk_rounded(x_239);
            hessian[i] = clipped_eq_y_pred ? chosen_90 : 0.0;
        }
}

/* binary_focal_crossentropy_clipped: otherwise, in float32 */
static void binary_focal_crossentropy_clipped_case_4_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[2];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log1p_x_6[LK_BLOCK];
    double log_x_3[LK_BLOCK];
    double half_power[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double log1p_x_22[LK_BLOCK];
    double log_x_19[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double log1p_x_6_more_high[LK_BLOCK];
    double log1p_x_6_more_low[LK_BLOCK];
    double log_x_3_more_high[LK_BLOCK];
    double log_x_3_more_low[LK_BLOCK];
    double log_y_pred_more_high[LK_BLOCK];
    double log_y_pred_more_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];
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

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const double neg_clipped_1 = -clipped;
            log1p_neg_clipped[i] = neg_clipped_1;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const double not_clipped = 1.0 - clipped;
            const double x_20 = not_clipped * not_y_true;
            const double x_21 = clipped * y_true[i];
            const double neg_x_20_1 = -x_20;
            const double x_22 = neg_x_20_1 - x_21;
            log1p_x_22[i] = x_22;
        }
        lk_block_log1p(n, log1p_x_22);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const double x_17 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_18 = not_clipped * y_true[i];
            const double x_19 = x_17 + x_18;
            log_x_19[i] = x_19;
        }
        lk_block_log(n, log_x_19);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_22 = log1p_x_22[i];
            const double now_log_x_19 = log_x_19[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const double x_17 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_18 = not_clipped * y_true[i];
            const double x_19 = x_17 + x_18;
            const int c_1_by_2_lt_x_19 = 0.5 < x_19;
            const double chosen_7 = c_1_by_2_lt_x_19 ? now_log1p_x_22 : now_log_x_19;
            const double x_23 = gamma[i] * chosen_7;
            const double x_24 = 0.5 * x_23;
            const lk_exp_half half = lk_exp_begin(x_24);
            half_power_1[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_power_1, spare_1, spare_2);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
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
            const lk_pair x_63 = lk_pair_sub(x_7_more, log_y_pred_more);
            const lk_pair neg_chosen_more_1 = lk_pair_neg(chosen_more);
            const lk_pair x_64 = lk_pair_add(neg_chosen_more_1, x_63);
            const lk_pair x_65 = lk_pair_scaled(x_64, 0.5);
            half_power_2_high[i] = x_65.high;
            half_power_2_low[i] = x_65.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
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
            const lk_pair x_231 = lk_pair_scaled(log_y_pred_more, 2.0);
            const lk_pair x_232 = lk_pair_scaled(chosen_more, 2.0);
            const lk_pair neg_x_231_1 = lk_pair_neg(x_231);
            const lk_pair x_233 = lk_pair_add(neg_x_231_1, x_7_more);
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
            const double now_log1p_x_22 = log1p_x_22[i];
            const double now_log1p_x_6 = log1p_x_6[i];
            const double now_log_x_19 = log_x_19[i];
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
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_3 = clipped_eq_y_pred ? chosen_2 : 0.0;
            const double x_13 = half_power[i] * log_y_pred[i];
            const double x_14 = half_power[i] * y_true[i];
            const double x_15 = x_13 * x_14;
            const double chosen_4 = x_7_lt_c_minus_1500 ? 0.0 : x_15;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
            const double chosen_6 = clipped_eq_y_pred ? chosen_5 : 0.0;
            const double neg_chosen_3_1 = -chosen_3;
            const double neg_chosen_6_1 = -chosen_6;
            const double x_16 = neg_chosen_3_1 + neg_chosen_6_1;
            const double x_17 = clipped * not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_18 = not_clipped * y_true[i];
            const double x_19 = x_17 + x_18;
            const int c_1_by_2_lt_x_19 = 0.5 < x_19;
            const double chosen_7 = c_1_by_2_lt_x_19 ? now_log1p_x_22 : now_log_x_19;
            const double x_23 = gamma[i] * chosen_7;
            const int x_23_lt_c_minus_1500 = x_23 < (-1500.0);
            const double x_25 = half_power_1[i] * log1p_neg_clipped[i];
            const double x_26 = half_power_1[i] * not_y_true;
            const double x_27 = x_25 * x_26;
            const double chosen_8 = x_23_lt_c_minus_1500 ? 0.0 : x_27;
            const double chosen_9 = c_0_eq_not_y_true ? 0.0 : chosen_8;
            const double chosen_10 = clipped_eq_y_pred ? 0.0 : chosen_9;
            const double x_28 = half_power_1[i] * log_clipped[i];
            const double x_29 = half_power_1[i] * y_true[i];
            const double x_30 = x_28 * x_29;
            const double chosen_11 = x_23_lt_c_minus_1500 ? 0.0 : x_30;
            const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
            const double chosen_13 = clipped_eq_y_pred ? 0.0 : chosen_12;
            const double neg_chosen_10_1 = -chosen_10;
            const double neg_chosen_13_1 = -chosen_13;
            const double x_31 = neg_chosen_10_1 + neg_chosen_13_1;
            value[i] = x_16 + x_31;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6_more = {log1p_x_6_more_high[i], log1p_x_6_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const int clipped_eq_y_pred = clipped == y_pred[i];
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
            const double x_33 = lk_rounded(not_y_true_more) * lk_rounded(not_y_true_more);
            const double x_34 = x_33 * y_pred[i];
            const double x_35 = x_34 * y_pred[i];
            const double x_36 = gamma[i] * x_33;
            const double x_37 = log1p_neg_y_pred[i] * x_36;
            const double x_38 = lk_rounded(not_y_pred_more) * x_37;
            const double x_39 = x_38 * y_pred[i];
            const double chosen_14 = c_0_eq_not_y_true_more ? 0.0 : x_39;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred_more.high;
            const double chosen_16 = c_0_eq_not_y_pred ? 0.0 : chosen_15;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_17 = c_0_eq_y_pred ? 0.0 : chosen_16;
            const double neg_chosen_17_1 = -chosen_17;
            const double x_40 = neg_chosen_17_1 + x_35;
            const double x_41 = gamma[i] * neg_log_y_pred_more;
            const double x_42 = lk_rounded(not_y_pred_more) * x_41;
            const double x_43 = lk_rounded(not_y_true_more) * x_42;
            const double x_44 = x_43 * y_pred[i];
            const double x_45 = x_44 * y_true[i];
            const double chosen_18 = c_0_eq_gamma ? 0.0 : x_45;
            const double chosen_19 = c_0_eq_not_y_pred ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_not_y_true_more ? 0.0 : chosen_19;
            const double chosen_21 = c_0_eq_y_pred ? 0.0 : chosen_20;
            const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
            const double x_46 = chosen_22 + x_40;
            const double x_47 = lk_rounded(not_y_pred_more) * lk_rounded(not_y_pred_more);
            const double x_48 = x_47 * y_true[i];
            const double x_49 = x_48 * y_true[i];
            const double x_50 = x_46 - x_49;
            const double x_51 = y_true[i] * y_true[i];
            const double x_52 = gamma[i] * x_51;
            const double x_53 = neg_log_y_pred_more * x_52;
            const double x_54 = lk_rounded(not_y_pred_more) * x_53;
            const double x_55 = x_54 * y_pred[i];
            const double chosen_23 = c_0_eq_y_true ? 0.0 : x_55;
            const double chosen_24 = c_0_eq_gamma ? 0.0 : chosen_23;
            const double chosen_25 = c_0_eq_not_y_pred ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_y_pred ? 0.0 : chosen_25;
            const double neg_chosen_26_1 = -chosen_26;
            const double x_56 = neg_chosen_26_1 + x_50;
            const double x_57 = gamma[i] * log1p_neg_y_pred[i];
            const double x_58 = lk_rounded(not_y_pred_more) * x_57;
            const double x_59 = lk_rounded(not_y_true_more) * x_58;
            const double x_60 = x_59 * y_pred[i];
            const double x_61 = x_60 * y_true[i];
            const double chosen_27 = c_0_eq_gamma ? 0.0 : x_61;
            const double chosen_28 = c_0_eq_not_y_pred ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_not_y_true_more ? 0.0 : chosen_28;
            const double chosen_30 = c_0_eq_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
            const double x_62 = chosen_31 + x_56;
            const lk_pair x_63 = lk_pair_sub(x_7_more, log_y_pred_more);
            const lk_pair neg_chosen_more_1 = lk_pair_neg(chosen_more);
            const lk_pair x_64 = lk_pair_add(neg_chosen_more_1, x_63);
            const int x_64_lt_c_minus_1500 = x_64.high < (-1500.0);
            const double x_66 = x_62 / lk_rounded(not_y_pred_more);
            const double x_67 = lk_rounded(half_power_2) * x_66;
            const double x_68 = lk_rounded(half_power_2) * x_67;
            const double chosen_32 = x_64_lt_c_minus_1500 ? 0.0 : x_68;
            gradient[i] = clipped_eq_y_pred ? chosen_32 : 0.0;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6_more = {log1p_x_6_more_high[i], log1p_x_6_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
            const double x_12 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_12 ? high[i] : x_12;
            const int clipped_eq_y_pred = clipped == y_pred[i];
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
            const double x_33 = lk_rounded(not_y_true_more) * lk_rounded(not_y_true_more);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred_more.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_47 = lk_rounded(not_y_pred_more) * lk_rounded(not_y_pred_more);
            const double x_51 = y_true[i] * y_true[i];
            const double x_69 = lk_rounded(not_y_pred_more) * x_47;
            const double x_70 = lk_rounded(not_y_pred_more) * x_69;
            const double x_71 = x_70 * y_true[i];
            const double x_72 = x_71 * y_true[i];
            const double x_73 = x_72 * y_true[i];
            const double x_74 = y_pred[i] * y_pred[i];
            const double x_75 = x_74 * y_pred[i];
            const double x_76 = x_75 * y_pred[i];
            const double x_77 = lk_rounded(not_y_true_more) * x_76;
            const double x_78 = lk_rounded(not_y_true_more) * x_77;
            const double x_79 = lk_rounded(not_y_true_more) * x_78;
            const double x_80 = x_73 + x_79;
            const double x_81 = 2.0 * lk_rounded(not_y_true_more);
            const double x_82 = lk_rounded(not_y_true_more) * x_81;
            const double x_83 = lk_rounded(not_y_true_more) * x_82;
            const double x_84 = x_83 * y_pred[i];
            const double x_85 = x_84 * y_pred[i];
            const double x_86 = x_85 * y_pred[i];
            const double x_87 = gamma[i] * x_86;
            const double x_88 = lk_rounded(not_y_pred_more) * x_87;
            const double x_89 = x_80 + x_88;
            const double x_90 = 2.0 * lk_rounded(not_y_pred_more);
            const double x_91 = lk_rounded(not_y_pred_more) * x_90;
            const double x_92 = lk_rounded(not_y_pred_more) * x_91;
            const double x_93 = x_92 * y_true[i];
            const double x_94 = x_93 * y_true[i];
            const double x_95 = x_94 * y_true[i];
            const double x_96 = gamma[i] * x_95;
            const double x_97 = x_96 * y_pred[i];
            const double x_98 = x_89 + x_97;
            const double x_99 = 2.0 * y_pred[i];
            const double x_100 = x_99 * y_pred[i];
            const double x_101 = x_100 * y_pred[i];
            const double x_102 = lk_rounded(not_y_true_more) * x_101;
            const double x_103 = lk_rounded(not_y_true_more) * x_102;
            const double x_104 = lk_rounded(not_y_pred_more) * x_103;
            const double x_105 = x_104 * y_true[i];
            const double x_106 = x_105 + x_98;
            const double x_107 = x_47 * y_pred[i];
            const double x_108 = x_107 * y_pred[i];
            const double x_109 = x_108 * y_true[i];
            const double x_110 = x_109 * y_true[i];
            const double x_111 = lk_rounded(not_y_true_more) * x_110;
            const double x_112 = x_106 + x_111;
            const double x_113 = lk_rounded(not_y_true_more) * x_47;
            const double x_114 = lk_rounded(not_y_true_more) * x_113;
            const double x_115 = x_114 * y_pred[i];
            const double x_116 = x_115 * y_pred[i];
            const double x_117 = x_116 * y_true[i];
            const double x_118 = x_112 + x_117;
            const double x_119 = lk_rounded(not_y_true_more) * x_94;
            const double x_120 = x_119 * y_pred[i];
            const double x_121 = x_118 + x_120;
            const double x_122 = lk_rounded(not_y_true_more) * x_33;
            const double x_123 = gamma[i] * x_122;
            const double x_124 = gamma[i] * x_123;
            const double x_125 = lk_rounded(not_y_pred_more) * x_124;
            const double x_126 = lk_rounded(not_y_pred_more) * x_125;
            const double x_127 = x_126 * y_pred[i];
            const double x_128 = x_127 * y_pred[i];
            const double x_129 = log1p_neg_y_pred[i] * x_128;
            const double chosen_34 = c_0_eq_not_y_true_more ? 0.0 : x_129;
            const double chosen_35 = c_0_eq_gamma ? 0.0 : chosen_34;
            const double chosen_36 = c_0_eq_not_y_pred ? 0.0 : chosen_35;
            const double chosen_37 = c_0_eq_y_pred ? 0.0 : chosen_36;
            const double neg_chosen_37_1 = -chosen_37;
            const double x_130 = neg_chosen_37_1 + x_121;
            const double x_131 = x_51 * y_true[i];
            const double x_132 = gamma[i] * x_131;
            const double x_133 = gamma[i] * x_132;
            const double x_134 = lk_rounded(not_y_pred_more) * x_133;
            const double x_135 = lk_rounded(not_y_pred_more) * x_134;
            const double x_136 = x_135 * y_pred[i];
            const double x_137 = x_136 * y_pred[i];
            const double x_138 = neg_log_y_pred_more * x_137;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : x_138;
            const double chosen_39 = c_0_eq_gamma ? 0.0 : chosen_38;
            const double chosen_40 = c_0_eq_not_y_pred ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_y_pred ? 0.0 : chosen_40;
            const double x_139 = chosen_41 + x_130;
            const double x_140 = lk_rounded(not_y_true_more) * x_91;
            const double x_141 = lk_rounded(not_y_true_more) * x_140;
            const double x_142 = x_141 * y_pred[i];
            const double x_143 = x_142 * y_pred[i];
            const double x_144 = gamma[i] * x_143;
            const double x_145 = log1p_neg_y_pred[i] * x_144;
            const double x_146 = x_145 * y_true[i];
            const double chosen_42 = c_0_eq_not_y_pred ? 0.0 : x_146;
            const double chosen_43 = c_0_eq_not_y_true_more ? 0.0 : chosen_42;
            const double chosen_44 = c_0_eq_y_pred ? 0.0 : chosen_43;
            const double chosen_45 = c_0_eq_gamma ? 0.0 : chosen_44;
            const double chosen_46 = c_0_eq_y_true ? 0.0 : chosen_45;
            const double neg_chosen_46_1 = -chosen_46;
            const double x_147 = neg_chosen_46_1 + x_139;
            const double x_148 = x_91 * y_pred[i];
            const double x_149 = x_148 * y_pred[i];
            const double x_150 = x_149 * y_true[i];
            const double x_151 = x_150 * y_true[i];
            const double x_152 = gamma[i] * x_151;
            const double x_153 = neg_log_y_pred_more * x_152;
            const double x_154 = lk_rounded(not_y_true_more) * x_153;
            const double chosen_47 = c_0_eq_not_y_pred ? 0.0 : x_154;
            const double chosen_48 = c_0_eq_y_pred ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_y_true ? 0.0 : chosen_48;
            const double chosen_50 = c_0_eq_gamma ? 0.0 : chosen_49;
            const double chosen_51 = c_0_eq_not_y_true_more ? 0.0 : chosen_50;
            const double x_155 = chosen_51 + x_147;
            const double x_156 = gamma[i] * gamma[i];
            const double x_157 = lk_rounded(not_y_pred_more) * x_156;
            const double x_158 = lk_rounded(not_y_pred_more) * x_157;
            const double x_159 = x_158 * y_pred[i];
            const double x_160 = x_159 * y_pred[i];
            const double x_161 = x_160 * y_true[i];
            const double x_162 = x_161 * y_true[i];
            const double x_163 = log1p_neg_y_pred[i] * x_162;
            const double x_164 = lk_rounded(not_y_true_more) * x_163;
            const double chosen_52 = c_0_eq_gamma ? 0.0 : x_164;
            const double chosen_53 = c_0_eq_not_y_pred ? 0.0 : chosen_52;
            const double chosen_54 = c_0_eq_y_pred ? 0.0 : chosen_53;
            const double chosen_55 = c_0_eq_y_true ? 0.0 : chosen_54;
            const double chosen_56 = c_0_eq_not_y_true_more ? 0.0 : chosen_55;
            const double neg_chosen_56_1 = -chosen_56;
            const double x_165 = neg_chosen_56_1 + x_155;
            const double x_166 = lk_rounded(not_y_true_more) * x_158;
            const double x_167 = lk_rounded(not_y_true_more) * x_166;
            const double x_168 = x_167 * y_pred[i];
            const double x_169 = x_168 * y_pred[i];
            const double x_170 = neg_log_y_pred_more * x_169;
            const double x_171 = x_170 * y_true[i];
            const double chosen_57 = c_0_eq_gamma ? 0.0 : x_171;
            const double chosen_58 = c_0_eq_not_y_pred ? 0.0 : chosen_57;
            const double chosen_59 = c_0_eq_not_y_true_more ? 0.0 : chosen_58;
            const double chosen_60 = c_0_eq_y_pred ? 0.0 : chosen_59;
            const double chosen_61 = c_0_eq_y_true ? 0.0 : chosen_60;
            const double x_172 = chosen_61 + x_165;
            const double x_173 = lk_rounded(not_y_pred_more) * x_122;
            const double x_174 = lk_rounded(not_y_pred_more) * x_173;
            const double x_175 = x_174 * y_pred[i];
            const double x_176 = x_175 * y_pred[i];
            const double x_177 = gamma[i] * x_176;
            const double x_178 = log1p_neg_y_pred[i] * x_177;
            const double chosen_62 = c_0_eq_not_y_true_more ? 0.0 : x_178;
            const double chosen_63 = c_0_eq_not_y_pred ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_y_pred ? 0.0 : chosen_63;
            const double chosen_65 = c_0_eq_gamma ? 0.0 : chosen_64;
            const double x_179 = chosen_65 + x_172;
            const double x_180 = lk_rounded(not_y_pred_more) * x_131;
            const double x_181 = lk_rounded(not_y_pred_more) * x_180;
            const double x_182 = x_181 * y_pred[i];
            const double x_183 = x_182 * y_pred[i];
            const double x_184 = gamma[i] * x_183;
            const double x_185 = neg_log_y_pred_more * x_184;
            const double chosen_66 = c_0_eq_y_true ? 0.0 : x_185;
            const double chosen_67 = c_0_eq_not_y_pred ? 0.0 : chosen_66;
            const double chosen_68 = c_0_eq_y_pred ? 0.0 : chosen_67;
            const double chosen_69 = c_0_eq_gamma ? 0.0 : chosen_68;
            const double neg_chosen_69_1 = -chosen_69;
            const double x_186 = neg_chosen_69_1 + x_179;
            const double x_192 = gamma[i] * x_103;
            const double x_193 = lk_rounded(not_y_pred_more) * x_192;
            const double x_194 = x_193 * y_true[i];
            const double neg_x_194_1 = -x_194;
            const double x_195 = x_186 + neg_x_194_1;
            const double x_201 = gamma[i] * x_94;
            const double x_202 = lk_rounded(not_y_true_more) * x_201;
            const double x_203 = x_202 * y_pred[i];
            const double neg_x_203_1 = -x_203;
            const double x_204 = x_195 + neg_x_203_1;
            const double x_205 = gamma[i] * x_110;
            const double x_206 = log1p_neg_y_pred[i] * x_205;
            const double x_207 = lk_rounded(not_y_true_more) * x_206;
            const double chosen_70 = c_0_eq_not_y_pred ? 0.0 : x_207;
            const double chosen_71 = c_0_eq_y_pred ? 0.0 : chosen_70;
            const double chosen_72 = c_0_eq_y_true ? 0.0 : chosen_71;
            const double chosen_73 = c_0_eq_gamma ? 0.0 : chosen_72;
            const double chosen_74 = c_0_eq_not_y_true_more ? 0.0 : chosen_73;
            const double x_208 = chosen_74 + x_204;
            const double x_209 = gamma[i] * x_116;
            const double x_210 = neg_log_y_pred_more * x_209;
            const double x_211 = x_210 * y_true[i];
            const double chosen_75 = c_0_eq_not_y_pred ? 0.0 : x_211;
            const double chosen_76 = c_0_eq_not_y_true_more ? 0.0 : chosen_75;
            const double chosen_77 = c_0_eq_y_pred ? 0.0 : chosen_76;
            const double chosen_78 = c_0_eq_gamma ? 0.0 : chosen_77;
            const double chosen_79 = c_0_eq_y_true ? 0.0 : chosen_78;
            const double neg_chosen_79_1 = -chosen_79;
            const double x_212 = neg_chosen_79_1 + x_208;
            const double x_213 = 2.0 * gamma[i];
            const double x_214 = gamma[i] * x_213;
            const double x_215 = lk_rounded(not_y_pred_more) * x_214;
            const double x_216 = lk_rounded(not_y_pred_more) * x_215;
            const double x_217 = lk_rounded(not_y_true_more) * x_216;
            const double x_218 = lk_rounded(not_y_true_more) * x_217;
            const double x_219 = x_218 * y_pred[i];
            const double x_220 = x_219 * y_pred[i];
            const double x_221 = log1p_neg_y_pred[i] * x_220;
            const double x_222 = x_221 * y_true[i];
            const double chosen_80 = c_0_eq_gamma ? 0.0 : x_222;
            const double chosen_81 = c_0_eq_not_y_pred ? 0.0 : chosen_80;
            const double chosen_82 = c_0_eq_not_y_true_more ? 0.0 : chosen_81;
            const double chosen_83 = c_0_eq_y_pred ? 0.0 : chosen_82;
            const double chosen_84 = c_0_eq_y_true ? 0.0 : chosen_83;
            const double x_223 = chosen_84 + x_212;
            const double x_224 = x_216 * y_pred[i];
            const double x_225 = x_224 * y_pred[i];
            const double x_226 = x_225 * y_true[i];
            const double x_227 = x_226 * y_true[i];
            const double x_228 = neg_log_y_pred_more * x_227;
            const double x_229 = lk_rounded(not_y_true_more) * x_228;
            const double chosen_85 = c_0_eq_gamma ? 0.0 : x_229;
            const double chosen_86 = c_0_eq_not_y_pred ? 0.0 : chosen_85;
            const double chosen_87 = c_0_eq_y_pred ? 0.0 : chosen_86;
            const double chosen_88 = c_0_eq_y_true ? 0.0 : chosen_87;
            const double chosen_89 = c_0_eq_not_y_true_more ? 0.0 : chosen_88;
            const double neg_chosen_89_1 = -chosen_89;
            const double x_230 = neg_chosen_89_1 + x_223;
            const lk_pair x_231 = lk_pair_scaled(log_y_pred_more, 2.0);
            const lk_pair x_232 = lk_pair_scaled(chosen_more, 2.0);
            const lk_pair neg_x_231_1 = lk_pair_neg(x_231);
            const lk_pair x_233 = lk_pair_add(neg_x_231_1, x_7_more);
            const lk_pair neg_x_232_1 = lk_pair_neg(x_232);
            const lk_pair x_234 = lk_pair_add(neg_x_232_1, x_233);
            const int x_234_lt_c_minus_1500 = x_234.high < (-1500.0);
            const lk_pair x_236 = lk_double_div_pair(x_230, not_y_pred_more);
            const lk_pair x_237 = lk_pair_div(x_236, not_y_pred_more);
            const lk_pair x_238 = lk_pair_mul(half_power_3, x_237);
            const lk_pair x_239 = lk_pair_mul(half_power_3, x_238);
            const double chosen_90 = x_234_lt_c_minus_1500 ? 0.0 : lk_rounded(x_239);
            hessian[i] = clipped_eq_y_pred ? chosen_90 : 0.0;
        }
}

const lk_kernel LK_LEVEL(lk_binary_focal_crossentropy_clipped) = {
    .name = "binary_focal_crossentropy_clipped",
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
            .block = binary_focal_crossentropy_clipped_case_0,
        },
        {
            .guard_count = 2,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_clipped_case_1,
            .block_single = binary_focal_crossentropy_clipped_case_1_single,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
            },
            .block = binary_focal_crossentropy_clipped_case_2,
            .block_single = binary_focal_crossentropy_clipped_case_2_single,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_clipped_case_3,
            .block_single = binary_focal_crossentropy_clipped_case_3_single,
        },
        {
            .guard_count = 0,
            .block = binary_focal_crossentropy_clipped_case_4,
            .block_single = binary_focal_crossentropy_clipped_case_4_single,
        },
    },
};
