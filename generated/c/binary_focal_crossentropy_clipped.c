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

LK_FLAT static void lk_block_exp(size_t n, double *restrict x)
{
    double low[LK_BLOCK], shifted[LK_BLOCK];
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = lk_exp_begin(x[i]);
        x[i] = half.high;
        low[i] = half.low;
        shifted[i] = half.shifted;
    }
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = low[i], .shifted = shifted[i]};
        x[i] = lk_exp_end(half);
    }
}

LK_FLAT static void lk_block_log(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

LK_FLAT static void lk_block_log1p(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
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

/* binary_focal_crossentropy_clipped: gamma in {0} */
static void binary_focal_crossentropy_clipped_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
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
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen = clipped_eq_y_pred ? neg_log1p_neg_y_pred : 0.0;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double chosen_1 = clipped_eq_y_pred ? 0.0 : neg_log1p_neg_clipped;
            const double x_2 = chosen + chosen_1;
            const double x_3 = not_y_true * x_2;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : x_3;
            const double neg_log_y_pred = -log_y_pred[i];
            const double chosen_3 = clipped_eq_y_pred ? neg_log_y_pred : 0.0;
            const double neg_log_clipped = -log_clipped[i];
            const double chosen_4 = clipped_eq_y_pred ? 0.0 : neg_log_clipped;
            const double x_4 = chosen_3 + chosen_4;
            const double x_5 = x_4 * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_5 = c_0_eq_y_true ? 0.0 : x_5;
            value[i] = chosen_2 + chosen_5;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_7 = not_y_true / not_y_pred;
            const double chosen_6 = c_0_eq_not_y_true ? 0.0 : x_7;
            const double chosen_7 = clipped_eq_y_pred ? chosen_6 : 0.0;
            const double x_8 = y_true[i] / y_pred[i];
            const double neg_x_8 = -x_8;
            const double chosen_8 = c_0_eq_y_true ? 0.0 : neg_x_8;
            const double chosen_9 = clipped_eq_y_pred ? chosen_8 : 0.0;
            gradient[i] = chosen_7 + chosen_9;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_7 = not_y_true / not_y_pred;
            const double x_8 = y_true[i] / y_pred[i];
            const double x_10 = x_7 / not_y_pred;
            const double chosen_10 = c_0_eq_not_y_true ? 0.0 : x_10;
            const double chosen_11 = clipped_eq_y_pred ? chosen_10 : 0.0;
            const double x_11 = x_8 / y_pred[i];
            const double chosen_12 = c_0_eq_y_true ? 0.0 : x_11;
            const double chosen_13 = clipped_eq_y_pred ? chosen_12 : 0.0;
            hessian[i] = chosen_11 + chosen_13;
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
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
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
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const lk_pair x_2 = lk_product(clipped, clipped);
            const double x_3 = lk_rounded(x_2) * y_pred[i];
            const double x_4 = x_3 * y_pred[i];
            const double x_5 = neg_log1p_neg_y_pred * x_4;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_1 = clipped_eq_y_pred ? chosen : 0.0;
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const lk_pair x_6 = lk_pair_mul(not_y_pred, x_2);
            const lk_pair x_7 = lk_pair_mul(not_y_pred, x_6);
            const double x_8 = neg_log1p_neg_clipped * lk_rounded(x_7);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double chosen_2 = c_0_eq_not_y_pred ? 0.0 : x_8;
            const double chosen_3 = clipped_eq_y_pred ? 0.0 : chosen_2;
            const lk_pair x_9 = lk_sum(chosen_1, chosen_3);
            const double x_10 = neg_log1p_neg_clipped * x_4;
            const double chosen_4 = c_0_eq_y_pred ? 0.0 : x_10;
            const double chosen_5 = clipped_eq_y_pred ? 0.0 : chosen_4;
            const lk_pair x_11 = lk_pair_add_double(x_9, chosen_5);
            const lk_pair not_clipped = lk_difference(1.0, clipped);
            const lk_pair x_12 = lk_pair_mul(not_clipped, not_clipped);
            const double x_13 = lk_rounded(x_12) * y_pred[i];
            const double x_14 = x_13 * y_pred[i];
            const double x_15 = neg_log1p_neg_y_pred * x_14;
            const int c_0_eq_not_clipped = 0.0 == not_clipped.high;
            const double chosen_6 = c_0_eq_not_clipped ? 0.0 : x_15;
            const double chosen_7 = c_0_eq_y_pred ? 0.0 : chosen_6;
            const double chosen_8 = clipped_eq_y_pred ? chosen_7 : 0.0;
            const lk_pair x_16 = lk_pair_add_double(x_11, chosen_8);
            const double x_17 = 2.0 * y_pred[i];
            const lk_pair x_18 = lk_product(x_17, y_pred[i]);
            const double x_19 = clipped * lk_rounded(x_18);
            const double x_20 = neg_log1p_neg_y_pred * x_19;
            const lk_pair x_21 = lk_pair_mul_double(not_clipped, x_20);
            const double chosen_9 = c_0_eq_y_pred ? 0.0 : lk_rounded(x_21);
            const double chosen_10 = c_0_eq_not_clipped ? 0.0 : chosen_9;
            const double chosen_11 = clipped_eq_y_pred ? chosen_10 : 0.0;
            const lk_pair x_22 = lk_pair_add_double(x_16, chosen_11);
            const double x_23 = 2.0 * clipped;
            const double x_24 = clipped * x_23;
            const double x_25 = neg_log1p_neg_clipped * x_24;
            const lk_pair x_26 = lk_pair_mul_double(not_y_pred, x_25);
            const double x_27 = lk_rounded(x_26) * y_pred[i];
            const double chosen_12 = c_0_eq_not_y_pred ? 0.0 : x_27;
            const double chosen_13 = c_0_eq_y_pred ? 0.0 : chosen_12;
            const double chosen_14 = clipped_eq_y_pred ? 0.0 : chosen_13;
            const lk_pair x_28 = lk_pair_add_double(x_22, chosen_14);
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_29 = neg_log_y_pred * lk_rounded(x_7);
            const double chosen_15 = c_0_eq_not_y_pred ? 0.0 : x_29;
            const double chosen_16 = clipped_eq_y_pred ? chosen_15 : 0.0;
            const lk_pair x_30 = lk_pair_mul(not_y_pred, x_12);
            const lk_pair x_31 = lk_pair_mul(not_y_pred, x_30);
            const double x_32 = neg_log_y_pred * lk_rounded(x_31);
            const double chosen_17 = c_0_eq_not_clipped ? 0.0 : x_32;
            const double chosen_18 = c_0_eq_not_y_pred ? 0.0 : chosen_17;
            const double chosen_19 = clipped_eq_y_pred ? chosen_18 : 0.0;
            const double x_33 = chosen_16 + chosen_19;
            const double neg_log_clipped = -log_clipped[i];
            const double x_34 = neg_log_clipped * lk_rounded(x_31);
            const double chosen_20 = c_0_eq_not_clipped ? 0.0 : x_34;
            const double chosen_21 = c_0_eq_not_y_pred ? 0.0 : chosen_20;
            const double chosen_22 = clipped_eq_y_pred ? 0.0 : chosen_21;
            const double x_35 = chosen_22 + x_33;
            const double x_36 = neg_log_clipped * x_14;
            const double chosen_23 = c_0_eq_not_clipped ? 0.0 : x_36;
            const double chosen_24 = c_0_eq_y_pred ? 0.0 : chosen_23;
            const double chosen_25 = clipped_eq_y_pred ? 0.0 : chosen_24;
            const lk_pair x_37 = lk_sum(chosen_25, x_35);
            const lk_pair x_38 = lk_pair_mul_double(not_y_pred, 2.0);
            const lk_pair x_39 = lk_pair_mul(not_y_pred, x_38);
            const double x_40 = clipped * lk_rounded(x_39);
            const double x_41 = neg_log_y_pred * x_40;
            const lk_pair x_42 = lk_pair_mul_double(not_clipped, x_41);
            const double chosen_26 = c_0_eq_not_y_pred ? 0.0 : lk_rounded(x_42);
            const double chosen_27 = c_0_eq_not_clipped ? 0.0 : chosen_26;
            const double chosen_28 = clipped_eq_y_pred ? chosen_27 : 0.0;
            const lk_pair x_43 = lk_pair_add_double(x_37, chosen_28);
            const lk_pair x_44 = lk_pair_mul_double(not_clipped, 2.0);
            const lk_pair x_45 = lk_pair_mul(not_clipped, x_44);
            const double x_46 = neg_log_clipped * lk_rounded(x_45);
            const lk_pair x_47 = lk_pair_mul_double(not_y_pred, x_46);
            const double x_48 = lk_rounded(x_47) * y_pred[i];
            const double chosen_29 = c_0_eq_not_clipped ? 0.0 : x_48;
            const double chosen_30 = c_0_eq_not_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_pred ? 0.0 : chosen_30;
            const double chosen_32 = clipped_eq_y_pred ? 0.0 : chosen_31;
            const lk_pair x_49 = lk_pair_add_double(x_43, chosen_32);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_33 = {c_1_eq_y_true ? x_49.high : x_28.high, c_1_eq_y_true ? x_49.low : x_28.low};
            value[i] = lk_rounded(chosen_33);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_50 = 2.0 * neg_log1p_neg_y_pred;
            const lk_pair x_51 = lk_pair_mul_double(not_y_pred, x_50);
            const double chosen_34 = c_0_eq_not_y_pred ? 0.0 : lk_rounded(x_51);
            const double x_52 = chosen_34 + y_pred[i];
            const double x_53 = y_pred[i] / lk_rounded(not_y_pred);
            const double x_54 = x_52 * x_53;
            const double chosen_35 = c_0_eq_y_pred ? 0.0 : x_54;
            const double chosen_36 = clipped_eq_y_pred ? chosen_35 : 0.0;
            const double x_55 = 2.0 * neg_log_y_pred;
            const double x_56 = x_55 * y_pred[i];
            const double chosen_37 = c_0_eq_y_pred ? 0.0 : x_56;
            const double x_57 = chosen_37 + lk_rounded(not_y_pred);
            const double x_58 = lk_rounded(not_y_pred) / y_pred[i];
            const double x_59 = x_57 * x_58;
            const double neg_x_59 = -x_59;
            const double chosen_38 = c_0_eq_not_y_pred ? 0.0 : neg_x_59;
            const double chosen_39 = clipped_eq_y_pred ? chosen_38 : 0.0;
            gradient[i] = c_1_eq_y_true ? chosen_39 : chosen_36;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double x_17 = 2.0 * y_pred[i];
            const lk_pair x_18 = lk_product(x_17, y_pred[i]);
            const double neg_log_y_pred = -log_y_pred[i];
            const lk_pair x_38 = lk_pair_mul_double(not_y_pred, 2.0);
            const lk_pair x_39 = lk_pair_mul(not_y_pred, x_38);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_60 = y_pred[i] * y_pred[i];
            const lk_pair x_61 = lk_pair_mul_double(x_39, neg_log1p_neg_y_pred);
            const lk_pair chosen_41 = {c_0_eq_not_y_pred ? 0.0 : x_61.high, c_0_eq_not_y_pred ? 0.0 : x_61.low};
            const lk_pair x_62 = lk_pair_add_double(chosen_41, x_60);
            const double x_63 = 4.0 * lk_rounded(not_y_pred);
            const double x_64 = x_63 * y_pred[i];
            const lk_pair x_65 = lk_pair_add_double(x_62, x_64);
            const double x_66 = lk_rounded(x_65) / lk_rounded(not_y_pred);
            const double x_67 = x_66 / lk_rounded(not_y_pred);
            const double chosen_42 = clipped_eq_y_pred ? x_67 : 0.0;
            const double x_68 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const lk_pair x_69 = lk_pair_mul_double(x_18, neg_log_y_pred);
            const double chosen_43 = c_0_eq_y_pred ? 0.0 : lk_rounded(x_69);
            const double x_70 = chosen_43 + x_68;
            const double x_71 = x_64 + x_70;
            const double x_72 = x_71 / y_pred[i];
            const double x_73 = x_72 / y_pred[i];
            const double chosen_44 = clipped_eq_y_pred ? x_73 : 0.0;
            hessian[i] = c_1_eq_y_true ? chosen_44 : chosen_42;
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
        const double neg_y_pred = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
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
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double x_2 = clipped * clipped;
            const double x_3 = x_2 * y_pred[i];
            const double x_4 = x_3 * y_pred[i];
            const double x_5 = neg_log1p_neg_y_pred * x_4;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_1 = clipped_eq_y_pred ? chosen : 0.0;
            const double not_y_pred = 1.0 - y_pred[i];
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double x_6 = not_y_pred * x_2;
            const double x_7 = not_y_pred * x_6;
            const double x_8 = neg_log1p_neg_clipped * x_7;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double chosen_2 = c_0_eq_not_y_pred ? 0.0 : x_8;
            const double chosen_3 = clipped_eq_y_pred ? 0.0 : chosen_2;
            const double x_9 = chosen_1 + chosen_3;
            const double x_10 = neg_log1p_neg_clipped * x_4;
            const double chosen_4 = c_0_eq_y_pred ? 0.0 : x_10;
            const double chosen_5 = clipped_eq_y_pred ? 0.0 : chosen_4;
            const double x_11 = chosen_5 + x_9;
            const double not_clipped = 1.0 - clipped;
            const double x_12 = not_clipped * not_clipped;
            const double x_13 = x_12 * y_pred[i];
            const double x_14 = x_13 * y_pred[i];
            const double x_15 = neg_log1p_neg_y_pred * x_14;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen_6 = c_0_eq_not_clipped ? 0.0 : x_15;
            const double chosen_7 = c_0_eq_y_pred ? 0.0 : chosen_6;
            const double chosen_8 = clipped_eq_y_pred ? chosen_7 : 0.0;
            const double x_16 = chosen_8 + x_11;
            const double x_17 = 2.0 * y_pred[i];
            const double x_18 = x_17 * y_pred[i];
            const double x_19 = clipped * x_18;
            const double x_20 = neg_log1p_neg_y_pred * x_19;
            const double x_21 = not_clipped * x_20;
            const double chosen_9 = c_0_eq_y_pred ? 0.0 : x_21;
            const double chosen_10 = c_0_eq_not_clipped ? 0.0 : chosen_9;
            const double chosen_11 = clipped_eq_y_pred ? chosen_10 : 0.0;
            const double x_22 = chosen_11 + x_16;
            const double x_23 = 2.0 * clipped;
            const double x_24 = clipped * x_23;
            const double x_25 = neg_log1p_neg_clipped * x_24;
            const double x_26 = not_y_pred * x_25;
            const double x_27 = x_26 * y_pred[i];
            const double chosen_12 = c_0_eq_not_y_pred ? 0.0 : x_27;
            const double chosen_13 = c_0_eq_y_pred ? 0.0 : chosen_12;
            const double chosen_14 = clipped_eq_y_pred ? 0.0 : chosen_13;
            const double x_28 = chosen_14 + x_22;
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_29 = neg_log_y_pred * x_7;
            const double chosen_15 = c_0_eq_not_y_pred ? 0.0 : x_29;
            const double chosen_16 = clipped_eq_y_pred ? chosen_15 : 0.0;
            const double x_30 = not_y_pred * x_12;
            const double x_31 = not_y_pred * x_30;
            const double x_32 = neg_log_y_pred * x_31;
            const double chosen_17 = c_0_eq_not_clipped ? 0.0 : x_32;
            const double chosen_18 = c_0_eq_not_y_pred ? 0.0 : chosen_17;
            const double chosen_19 = clipped_eq_y_pred ? chosen_18 : 0.0;
            const double x_33 = chosen_16 + chosen_19;
            const double neg_log_clipped = -log_clipped[i];
            const double x_34 = neg_log_clipped * x_31;
            const double chosen_20 = c_0_eq_not_clipped ? 0.0 : x_34;
            const double chosen_21 = c_0_eq_not_y_pred ? 0.0 : chosen_20;
            const double chosen_22 = clipped_eq_y_pred ? 0.0 : chosen_21;
            const double x_35 = chosen_22 + x_33;
            const double x_36 = neg_log_clipped * x_14;
            const double chosen_23 = c_0_eq_not_clipped ? 0.0 : x_36;
            const double chosen_24 = c_0_eq_y_pred ? 0.0 : chosen_23;
            const double chosen_25 = clipped_eq_y_pred ? 0.0 : chosen_24;
            const double x_37 = chosen_25 + x_35;
            const double x_38 = 2.0 * not_y_pred;
            const double x_39 = not_y_pred * x_38;
            const double x_40 = clipped * x_39;
            const double x_41 = neg_log_y_pred * x_40;
            const double x_42 = not_clipped * x_41;
            const double chosen_26 = c_0_eq_not_y_pred ? 0.0 : x_42;
            const double chosen_27 = c_0_eq_not_clipped ? 0.0 : chosen_26;
            const double chosen_28 = clipped_eq_y_pred ? chosen_27 : 0.0;
            const double x_43 = chosen_28 + x_37;
            const double x_44 = 2.0 * not_clipped;
            const double x_45 = not_clipped * x_44;
            const double x_46 = neg_log_clipped * x_45;
            const double x_47 = not_y_pred * x_46;
            const double x_48 = x_47 * y_pred[i];
            const double chosen_29 = c_0_eq_not_clipped ? 0.0 : x_48;
            const double chosen_30 = c_0_eq_not_y_pred ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_y_pred ? 0.0 : chosen_30;
            const double chosen_32 = clipped_eq_y_pred ? 0.0 : chosen_31;
            const double x_49 = chosen_32 + x_43;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            value[i] = c_1_eq_y_true ? x_49 : x_28;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_50 = 2.0 * neg_log1p_neg_y_pred;
            const double x_51 = not_y_pred * x_50;
            const double chosen_34 = c_0_eq_not_y_pred ? 0.0 : x_51;
            const double x_52 = chosen_34 + y_pred[i];
            const double x_53 = y_pred[i] / not_y_pred;
            const double x_54 = x_52 * x_53;
            const double chosen_35 = c_0_eq_y_pred ? 0.0 : x_54;
            const double chosen_36 = clipped_eq_y_pred ? chosen_35 : 0.0;
            const double x_55 = 2.0 * neg_log_y_pred;
            const double x_56 = x_55 * y_pred[i];
            const double chosen_37 = c_0_eq_y_pred ? 0.0 : x_56;
            const double x_57 = chosen_37 + not_y_pred;
            const double x_58 = not_y_pred / y_pred[i];
            const double x_59 = x_57 * x_58;
            const double neg_x_59 = -x_59;
            const double chosen_38 = c_0_eq_not_y_pred ? 0.0 : neg_x_59;
            const double chosen_39 = clipped_eq_y_pred ? chosen_38 : 0.0;
            gradient[i] = c_1_eq_y_true ? chosen_39 : chosen_36;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double x_17 = 2.0 * y_pred[i];
            const double x_18 = x_17 * y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_38 = 2.0 * not_y_pred;
            const double x_39 = not_y_pred * x_38;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_60 = y_pred[i] * y_pred[i];
            const double x_61 = neg_log1p_neg_y_pred * x_39;
            const double chosen_41 = c_0_eq_not_y_pred ? 0.0 : x_61;
            const double x_62 = chosen_41 + x_60;
            const double x_63 = 4.0 * not_y_pred;
            const double x_64 = x_63 * y_pred[i];
            const double x_65 = x_62 + x_64;
            const double x_66 = x_65 / not_y_pred;
            const double x_67 = x_66 / not_y_pred;
            const double chosen_42 = clipped_eq_y_pred ? x_67 : 0.0;
            const double x_68 = not_y_pred * not_y_pred;
            const double x_69 = neg_log_y_pred * x_18;
            const double chosen_43 = c_0_eq_y_pred ? 0.0 : x_69;
            const double x_70 = chosen_43 + x_68;
            const double x_71 = x_64 + x_70;
            const double x_72 = x_71 / y_pred[i];
            const double x_73 = x_72 / y_pred[i];
            const double chosen_44 = clipped_eq_y_pred ? x_73 : 0.0;
            hessian[i] = c_1_eq_y_true ? chosen_44 : chosen_42;
        }
}

/* binary_focal_crossentropy_clipped: gamma in {2} */
static void binary_focal_crossentropy_clipped_case_2(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
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
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double x_2 = not_y_true * not_y_true;
            const double x_3 = not_y_true * x_2;
            const double x_4 = clipped * x_3;
            const double x_5 = clipped * x_4;
            const double x_6 = x_5 * y_pred[i];
            const double x_7 = x_6 * y_pred[i];
            const double x_8 = neg_log1p_neg_y_pred * x_7;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_8;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_1 = c_0_eq_y_pred ? 0.0 : chosen;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_2 = clipped_eq_y_pred ? chosen_1 : 0.0;
            const double not_y_pred = 1.0 - y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_9 = y_true[i] * y_true[i];
            const double x_10 = x_9 * y_true[i];
            const double x_11 = clipped * x_10;
            const double x_12 = clipped * x_11;
            const double x_13 = not_y_pred * x_12;
            const double x_14 = not_y_pred * x_13;
            const double x_15 = neg_log_y_pred * x_14;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_3 = c_0_eq_y_true ? 0.0 : x_15;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double chosen_4 = c_0_eq_not_y_pred ? 0.0 : chosen_3;
            const double chosen_5 = clipped_eq_y_pred ? chosen_4 : 0.0;
            const double x_16 = chosen_2 + chosen_5;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double x_17 = not_y_pred * x_5;
            const double x_18 = not_y_pred * x_17;
            const double x_19 = neg_log1p_neg_clipped * x_18;
            const double chosen_6 = c_0_eq_not_y_true ? 0.0 : x_19;
            const double chosen_7 = c_0_eq_not_y_pred ? 0.0 : chosen_6;
            const double chosen_8 = clipped_eq_y_pred ? 0.0 : chosen_7;
            const double x_20 = chosen_8 + x_16;
            const double x_21 = neg_log1p_neg_clipped * x_7;
            const double chosen_9 = c_0_eq_not_y_true ? 0.0 : x_21;
            const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
            const double chosen_11 = clipped_eq_y_pred ? 0.0 : chosen_10;
            const double x_22 = chosen_11 + x_20;
            const double not_clipped = 1.0 - clipped;
            const double x_23 = not_clipped * x_3;
            const double x_24 = not_clipped * x_23;
            const double x_25 = x_24 * y_pred[i];
            const double x_26 = x_25 * y_pred[i];
            const double x_27 = neg_log1p_neg_y_pred * x_26;
            const double chosen_12 = c_0_eq_not_y_true ? 0.0 : x_27;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen_13 = c_0_eq_not_clipped ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_y_pred ? 0.0 : chosen_13;
            const double chosen_15 = clipped_eq_y_pred ? chosen_14 : 0.0;
            const double x_28 = chosen_15 + x_22;
            const double x_29 = not_clipped * x_10;
            const double x_30 = not_clipped * x_29;
            const double x_31 = not_y_pred * x_30;
            const double x_32 = not_y_pred * x_31;
            const double x_33 = neg_log_y_pred * x_32;
            const double chosen_16 = c_0_eq_y_true ? 0.0 : x_33;
            const double chosen_17 = c_0_eq_not_clipped ? 0.0 : chosen_16;
            const double chosen_18 = c_0_eq_not_y_pred ? 0.0 : chosen_17;
            const double chosen_19 = clipped_eq_y_pred ? chosen_18 : 0.0;
            const double x_34 = chosen_19 + x_28;
            const double neg_log_clipped = -log_clipped[i];
            const double x_35 = neg_log_clipped * x_32;
            const double chosen_20 = c_0_eq_y_true ? 0.0 : x_35;
            const double chosen_21 = c_0_eq_not_clipped ? 0.0 : chosen_20;
            const double chosen_22 = c_0_eq_not_y_pred ? 0.0 : chosen_21;
            const double chosen_23 = clipped_eq_y_pred ? 0.0 : chosen_22;
            const double x_36 = chosen_23 + x_34;
            const double x_37 = x_30 * y_pred[i];
            const double x_38 = x_37 * y_pred[i];
            const double x_39 = neg_log_clipped * x_38;
            const double chosen_24 = c_0_eq_y_true ? 0.0 : x_39;
            const double chosen_25 = c_0_eq_not_clipped ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_y_pred ? 0.0 : chosen_25;
            const double chosen_27 = clipped_eq_y_pred ? 0.0 : chosen_26;
            const double x_40 = chosen_27 + x_36;
            const double x_41 = 2.0 * not_y_true;
            const double x_42 = not_y_true * x_41;
            const double x_43 = not_y_true * x_42;
            const double x_44 = x_43 * y_pred[i];
            const double x_45 = x_44 * y_pred[i];
            const double x_46 = clipped * x_45;
            const double x_47 = neg_log1p_neg_y_pred * x_46;
            const double x_48 = not_clipped * x_47;
            const double chosen_28 = c_0_eq_not_y_true ? 0.0 : x_48;
            const double chosen_29 = c_0_eq_y_pred ? 0.0 : chosen_28;
            const double chosen_30 = c_0_eq_not_clipped ? 0.0 : chosen_29;
            const double chosen_31 = clipped_eq_y_pred ? chosen_30 : 0.0;
            const double x_49 = chosen_31 + x_40;
            const double x_50 = 2.0 * y_true[i];
            const double x_51 = x_50 * y_true[i];
            const double x_52 = x_51 * y_true[i];
            const double x_53 = not_y_pred * x_52;
            const double x_54 = not_y_pred * x_53;
            const double x_55 = clipped * x_54;
            const double x_56 = neg_log_y_pred * x_55;
            const double x_57 = not_clipped * x_56;
            const double chosen_32 = c_0_eq_y_true ? 0.0 : x_57;
            const double chosen_33 = c_0_eq_not_y_pred ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_not_clipped ? 0.0 : chosen_33;
            const double chosen_35 = clipped_eq_y_pred ? chosen_34 : 0.0;
            const double x_58 = chosen_35 + x_49;
            const double x_59 = clipped * clipped;
            const double x_60 = not_y_pred * x_59;
            const double x_61 = not_y_pred * x_60;
            const double x_62 = x_61 * y_true[i];
            const double x_63 = x_62 * y_true[i];
            const double x_64 = neg_log1p_neg_y_pred * x_63;
            const double x_65 = not_y_true * x_64;
            const double chosen_36 = c_0_eq_not_y_pred ? 0.0 : x_65;
            const double chosen_37 = c_0_eq_y_true ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_not_y_true ? 0.0 : chosen_37;
            const double chosen_39 = clipped_eq_y_pred ? chosen_38 : 0.0;
            const double x_66 = chosen_39 + x_58;
            const double x_67 = not_y_true * x_59;
            const double x_68 = not_y_true * x_67;
            const double x_69 = x_68 * y_pred[i];
            const double x_70 = x_69 * y_pred[i];
            const double x_71 = neg_log_y_pred * x_70;
            const double x_72 = x_71 * y_true[i];
            const double chosen_40 = c_0_eq_not_y_true ? 0.0 : x_72;
            const double chosen_41 = c_0_eq_y_pred ? 0.0 : chosen_40;
            const double chosen_42 = c_0_eq_y_true ? 0.0 : chosen_41;
            const double chosen_43 = clipped_eq_y_pred ? chosen_42 : 0.0;
            const double x_73 = chosen_43 + x_66;
            const double x_74 = not_y_true * x_61;
            const double x_75 = not_y_true * x_74;
            const double x_76 = neg_log_clipped * x_75;
            const double x_77 = x_76 * y_true[i];
            const double chosen_44 = c_0_eq_not_y_pred ? 0.0 : x_77;
            const double chosen_45 = c_0_eq_not_y_true ? 0.0 : chosen_44;
            const double chosen_46 = c_0_eq_y_true ? 0.0 : chosen_45;
            const double chosen_47 = clipped_eq_y_pred ? 0.0 : chosen_46;
            const double x_78 = chosen_47 + x_73;
            const double x_79 = neg_log_clipped * x_70;
            const double x_80 = x_79 * y_true[i];
            const double chosen_48 = c_0_eq_not_y_true ? 0.0 : x_80;
            const double chosen_49 = c_0_eq_y_pred ? 0.0 : chosen_48;
            const double chosen_50 = c_0_eq_y_true ? 0.0 : chosen_49;
            const double chosen_51 = clipped_eq_y_pred ? 0.0 : chosen_50;
            const double x_81 = chosen_51 + x_78;
            const double x_82 = clipped * x_43;
            const double x_83 = clipped * x_82;
            const double x_84 = neg_log1p_neg_clipped * x_83;
            const double x_85 = not_y_pred * x_84;
            const double x_86 = x_85 * y_pred[i];
            const double chosen_52 = c_0_eq_not_y_true ? 0.0 : x_86;
            const double chosen_53 = c_0_eq_not_y_pred ? 0.0 : chosen_52;
            const double chosen_54 = c_0_eq_y_pred ? 0.0 : chosen_53;
            const double chosen_55 = clipped_eq_y_pred ? 0.0 : chosen_54;
            const double x_87 = chosen_55 + x_81;
            const double x_88 = not_clipped * not_clipped;
            const double x_89 = not_y_pred * x_88;
            const double x_90 = not_y_pred * x_89;
            const double x_91 = x_90 * y_true[i];
            const double x_92 = x_91 * y_true[i];
            const double x_93 = neg_log1p_neg_y_pred * x_92;
            const double x_94 = not_y_true * x_93;
            const double chosen_56 = c_0_eq_not_clipped ? 0.0 : x_94;
            const double chosen_57 = c_0_eq_not_y_pred ? 0.0 : chosen_56;
            const double chosen_58 = c_0_eq_y_true ? 0.0 : chosen_57;
            const double chosen_59 = c_0_eq_not_y_true ? 0.0 : chosen_58;
            const double chosen_60 = clipped_eq_y_pred ? chosen_59 : 0.0;
            const double x_95 = chosen_60 + x_87;
            const double x_96 = not_y_true * x_88;
            const double x_97 = not_y_true * x_96;
            const double x_98 = x_97 * y_pred[i];
            const double x_99 = x_98 * y_pred[i];
            const double x_100 = neg_log_y_pred * x_99;
            const double x_101 = x_100 * y_true[i];
            const double chosen_61 = c_0_eq_not_clipped ? 0.0 : x_101;
            const double chosen_62 = c_0_eq_not_y_true ? 0.0 : chosen_61;
            const double chosen_63 = c_0_eq_y_pred ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_y_true ? 0.0 : chosen_63;
            const double chosen_65 = clipped_eq_y_pred ? chosen_64 : 0.0;
            const double x_102 = chosen_65 + x_95;
            const double x_103 = not_clipped * x_52;
            const double x_104 = not_clipped * x_103;
            const double x_105 = neg_log_clipped * x_104;
            const double x_106 = not_y_pred * x_105;
            const double x_107 = x_106 * y_pred[i];
            const double chosen_66 = c_0_eq_y_true ? 0.0 : x_107;
            const double chosen_67 = c_0_eq_not_clipped ? 0.0 : chosen_66;
            const double chosen_68 = c_0_eq_not_y_pred ? 0.0 : chosen_67;
            const double chosen_69 = c_0_eq_y_pred ? 0.0 : chosen_68;
            const double chosen_70 = clipped_eq_y_pred ? 0.0 : chosen_69;
            const double x_108 = chosen_70 + x_102;
            const double x_109 = neg_log1p_neg_clipped * x_92;
            const double x_110 = not_y_true * x_109;
            const double chosen_71 = c_0_eq_not_clipped ? 0.0 : x_110;
            const double chosen_72 = c_0_eq_not_y_pred ? 0.0 : chosen_71;
            const double chosen_73 = c_0_eq_y_true ? 0.0 : chosen_72;
            const double chosen_74 = c_0_eq_not_y_true ? 0.0 : chosen_73;
            const double chosen_75 = clipped_eq_y_pred ? 0.0 : chosen_74;
            const double x_111 = chosen_75 + x_108;
            const double x_112 = x_88 * y_pred[i];
            const double x_113 = x_112 * y_pred[i];
            const double x_114 = x_113 * y_true[i];
            const double x_115 = x_114 * y_true[i];
            const double x_116 = neg_log1p_neg_clipped * x_115;
            const double x_117 = not_y_true * x_116;
            const double chosen_76 = c_0_eq_not_clipped ? 0.0 : x_117;
            const double chosen_77 = c_0_eq_y_pred ? 0.0 : chosen_76;
            const double chosen_78 = c_0_eq_y_true ? 0.0 : chosen_77;
            const double chosen_79 = c_0_eq_not_y_true ? 0.0 : chosen_78;
            const double chosen_80 = clipped_eq_y_pred ? 0.0 : chosen_79;
            const double x_118 = chosen_80 + x_111;
            const double x_119 = 2.0 * not_y_pred;
            const double x_120 = not_y_pred * x_119;
            const double x_121 = x_120 * y_true[i];
            const double x_122 = x_121 * y_true[i];
            const double x_123 = clipped * x_122;
            const double x_124 = neg_log1p_neg_y_pred * x_123;
            const double x_125 = not_clipped * x_124;
            const double x_126 = not_y_true * x_125;
            const double chosen_81 = c_0_eq_not_y_pred ? 0.0 : x_126;
            const double chosen_82 = c_0_eq_y_true ? 0.0 : chosen_81;
            const double chosen_83 = c_0_eq_not_clipped ? 0.0 : chosen_82;
            const double chosen_84 = c_0_eq_not_y_true ? 0.0 : chosen_83;
            const double chosen_85 = clipped_eq_y_pred ? chosen_84 : 0.0;
            const double x_127 = chosen_85 + x_118;
            const double x_128 = x_42 * y_pred[i];
            const double x_129 = x_128 * y_pred[i];
            const double x_130 = clipped * x_129;
            const double x_131 = neg_log_y_pred * x_130;
            const double x_132 = not_clipped * x_131;
            const double x_133 = x_132 * y_true[i];
            const double chosen_86 = c_0_eq_not_y_true ? 0.0 : x_133;
            const double chosen_87 = c_0_eq_y_pred ? 0.0 : chosen_86;
            const double chosen_88 = c_0_eq_not_clipped ? 0.0 : chosen_87;
            const double chosen_89 = c_0_eq_y_true ? 0.0 : chosen_88;
            const double chosen_90 = clipped_eq_y_pred ? chosen_89 : 0.0;
            const double x_134 = chosen_90 + x_127;
            const double x_135 = neg_log_clipped * x_123;
            const double x_136 = not_clipped * x_135;
            const double x_137 = not_y_true * x_136;
            const double chosen_91 = c_0_eq_not_y_pred ? 0.0 : x_137;
            const double chosen_92 = c_0_eq_y_true ? 0.0 : chosen_91;
            const double chosen_93 = c_0_eq_not_clipped ? 0.0 : chosen_92;
            const double chosen_94 = c_0_eq_not_y_true ? 0.0 : chosen_93;
            const double chosen_95 = clipped_eq_y_pred ? 0.0 : chosen_94;
            const double x_138 = chosen_95 + x_134;
            const double x_139 = 2.0 * y_pred[i];
            const double x_140 = x_139 * y_pred[i];
            const double x_141 = x_140 * y_true[i];
            const double x_142 = x_141 * y_true[i];
            const double x_143 = clipped * x_142;
            const double x_144 = neg_log_clipped * x_143;
            const double x_145 = not_clipped * x_144;
            const double x_146 = not_y_true * x_145;
            const double chosen_96 = c_0_eq_y_pred ? 0.0 : x_146;
            const double chosen_97 = c_0_eq_y_true ? 0.0 : chosen_96;
            const double chosen_98 = c_0_eq_not_clipped ? 0.0 : chosen_97;
            const double chosen_99 = c_0_eq_not_y_true ? 0.0 : chosen_98;
            const double chosen_100 = clipped_eq_y_pred ? 0.0 : chosen_99;
            const double x_147 = chosen_100 + x_138;
            const double x_148 = not_y_true * x_120;
            const double x_149 = not_y_true * x_148;
            const double x_150 = clipped * x_149;
            const double x_151 = neg_log1p_neg_clipped * x_150;
            const double x_152 = not_clipped * x_151;
            const double x_153 = x_152 * y_true[i];
            const double chosen_101 = c_0_eq_not_y_pred ? 0.0 : x_153;
            const double chosen_102 = c_0_eq_not_y_true ? 0.0 : chosen_101;
            const double chosen_103 = c_0_eq_not_clipped ? 0.0 : chosen_102;
            const double chosen_104 = c_0_eq_y_true ? 0.0 : chosen_103;
            const double chosen_105 = clipped_eq_y_pred ? 0.0 : chosen_104;
            const double x_154 = chosen_105 + x_147;
            const double x_155 = neg_log1p_neg_clipped * x_130;
            const double x_156 = not_clipped * x_155;
            const double x_157 = x_156 * y_true[i];
            const double chosen_106 = c_0_eq_not_y_true ? 0.0 : x_157;
            const double chosen_107 = c_0_eq_y_pred ? 0.0 : chosen_106;
            const double chosen_108 = c_0_eq_not_clipped ? 0.0 : chosen_107;
            const double chosen_109 = c_0_eq_y_true ? 0.0 : chosen_108;
            const double chosen_110 = clipped_eq_y_pred ? 0.0 : chosen_109;
            const double x_158 = chosen_110 + x_154;
            const double x_159 = 2.0 * clipped;
            const double x_160 = clipped * x_159;
            const double x_161 = not_y_true * x_160;
            const double x_162 = not_y_true * x_161;
            const double x_163 = neg_log1p_neg_y_pred * x_162;
            const double x_164 = not_y_pred * x_163;
            const double x_165 = x_164 * y_pred[i];
            const double x_166 = x_165 * y_true[i];
            const double chosen_111 = c_0_eq_not_y_true ? 0.0 : x_166;
            const double chosen_112 = c_0_eq_not_y_pred ? 0.0 : chosen_111;
            const double chosen_113 = c_0_eq_y_pred ? 0.0 : chosen_112;
            const double chosen_114 = c_0_eq_y_true ? 0.0 : chosen_113;
            const double chosen_115 = clipped_eq_y_pred ? chosen_114 : 0.0;
            const double x_167 = chosen_115 + x_158;
            const double x_168 = x_160 * y_true[i];
            const double x_169 = x_168 * y_true[i];
            const double x_170 = neg_log_y_pred * x_169;
            const double x_171 = not_y_pred * x_170;
            const double x_172 = not_y_true * x_171;
            const double x_173 = x_172 * y_pred[i];
            const double chosen_116 = c_0_eq_y_true ? 0.0 : x_173;
            const double chosen_117 = c_0_eq_not_y_pred ? 0.0 : chosen_116;
            const double chosen_118 = c_0_eq_not_y_true ? 0.0 : chosen_117;
            const double chosen_119 = c_0_eq_y_pred ? 0.0 : chosen_118;
            const double chosen_120 = clipped_eq_y_pred ? chosen_119 : 0.0;
            const double x_174 = chosen_120 + x_167;
            const double x_175 = neg_log_clipped * x_162;
            const double x_176 = not_y_pred * x_175;
            const double x_177 = x_176 * y_pred[i];
            const double x_178 = x_177 * y_true[i];
            const double chosen_121 = c_0_eq_not_y_true ? 0.0 : x_178;
            const double chosen_122 = c_0_eq_not_y_pred ? 0.0 : chosen_121;
            const double chosen_123 = c_0_eq_y_pred ? 0.0 : chosen_122;
            const double chosen_124 = c_0_eq_y_true ? 0.0 : chosen_123;
            const double chosen_125 = clipped_eq_y_pred ? 0.0 : chosen_124;
            const double x_179 = chosen_125 + x_174;
            const double x_180 = 2.0 * not_clipped;
            const double x_181 = not_clipped * x_180;
            const double x_182 = not_y_true * x_181;
            const double x_183 = not_y_true * x_182;
            const double x_184 = neg_log1p_neg_y_pred * x_183;
            const double x_185 = not_y_pred * x_184;
            const double x_186 = x_185 * y_pred[i];
            const double x_187 = x_186 * y_true[i];
            const double chosen_126 = c_0_eq_not_clipped ? 0.0 : x_187;
            const double chosen_127 = c_0_eq_not_y_true ? 0.0 : chosen_126;
            const double chosen_128 = c_0_eq_not_y_pred ? 0.0 : chosen_127;
            const double chosen_129 = c_0_eq_y_pred ? 0.0 : chosen_128;
            const double chosen_130 = c_0_eq_y_true ? 0.0 : chosen_129;
            const double chosen_131 = clipped_eq_y_pred ? chosen_130 : 0.0;
            const double x_188 = chosen_131 + x_179;
            const double x_189 = x_181 * y_true[i];
            const double x_190 = x_189 * y_true[i];
            const double x_191 = neg_log_y_pred * x_190;
            const double x_192 = not_y_pred * x_191;
            const double x_193 = not_y_true * x_192;
            const double x_194 = x_193 * y_pred[i];
            const double chosen_132 = c_0_eq_not_clipped ? 0.0 : x_194;
            const double chosen_133 = c_0_eq_y_true ? 0.0 : chosen_132;
            const double chosen_134 = c_0_eq_not_y_pred ? 0.0 : chosen_133;
            const double chosen_135 = c_0_eq_not_y_true ? 0.0 : chosen_134;
            const double chosen_136 = c_0_eq_y_pred ? 0.0 : chosen_135;
            const double chosen_137 = clipped_eq_y_pred ? chosen_136 : 0.0;
            const double x_195 = chosen_137 + x_188;
            const double x_196 = neg_log1p_neg_clipped * x_190;
            const double x_197 = not_y_pred * x_196;
            const double x_198 = not_y_true * x_197;
            const double x_199 = x_198 * y_pred[i];
            const double chosen_138 = c_0_eq_not_clipped ? 0.0 : x_199;
            const double chosen_139 = c_0_eq_y_true ? 0.0 : chosen_138;
            const double chosen_140 = c_0_eq_not_y_pred ? 0.0 : chosen_139;
            const double chosen_141 = c_0_eq_not_y_true ? 0.0 : chosen_140;
            const double chosen_142 = c_0_eq_y_pred ? 0.0 : chosen_141;
            const double chosen_143 = clipped_eq_y_pred ? 0.0 : chosen_142;
            const double x_200 = chosen_143 + x_195;
            const double x_201 = 4.0 * not_y_true;
            const double x_202 = not_y_true * x_201;
            const double x_203 = clipped * x_202;
            const double x_204 = neg_log1p_neg_y_pred * x_203;
            const double x_205 = not_clipped * x_204;
            const double x_206 = not_y_pred * x_205;
            const double x_207 = x_206 * y_pred[i];
            const double x_208 = x_207 * y_true[i];
            const double chosen_144 = c_0_eq_not_y_true ? 0.0 : x_208;
            const double chosen_145 = c_0_eq_not_clipped ? 0.0 : chosen_144;
            const double chosen_146 = c_0_eq_not_y_pred ? 0.0 : chosen_145;
            const double chosen_147 = c_0_eq_y_pred ? 0.0 : chosen_146;
            const double chosen_148 = c_0_eq_y_true ? 0.0 : chosen_147;
            const double chosen_149 = clipped_eq_y_pred ? chosen_148 : 0.0;
            const double x_209 = chosen_149 + x_200;
            const double x_210 = 4.0 * y_true[i];
            const double x_211 = x_210 * y_true[i];
            const double x_212 = clipped * x_211;
            const double x_213 = neg_log_y_pred * x_212;
            const double x_214 = not_clipped * x_213;
            const double x_215 = not_y_pred * x_214;
            const double x_216 = not_y_true * x_215;
            const double x_217 = x_216 * y_pred[i];
            const double chosen_150 = c_0_eq_y_true ? 0.0 : x_217;
            const double chosen_151 = c_0_eq_not_clipped ? 0.0 : chosen_150;
            const double chosen_152 = c_0_eq_not_y_pred ? 0.0 : chosen_151;
            const double chosen_153 = c_0_eq_not_y_true ? 0.0 : chosen_152;
            const double chosen_154 = c_0_eq_y_pred ? 0.0 : chosen_153;
            const double chosen_155 = clipped_eq_y_pred ? chosen_154 : 0.0;
            const double x_218 = chosen_155 + x_209;
            const double x_219 = neg_log_clipped * x_212;
            const double x_220 = not_clipped * x_219;
            const double x_221 = not_y_pred * x_220;
            const double x_222 = not_y_true * x_221;
            const double x_223 = x_222 * y_pred[i];
            const double chosen_156 = c_0_eq_y_true ? 0.0 : x_223;
            const double chosen_157 = c_0_eq_not_clipped ? 0.0 : chosen_156;
            const double chosen_158 = c_0_eq_not_y_pred ? 0.0 : chosen_157;
            const double chosen_159 = c_0_eq_not_y_true ? 0.0 : chosen_158;
            const double chosen_160 = c_0_eq_y_pred ? 0.0 : chosen_159;
            const double chosen_161 = clipped_eq_y_pred ? 0.0 : chosen_160;
            const double x_224 = chosen_161 + x_218;
            const double x_225 = neg_log1p_neg_clipped * x_203;
            const double x_226 = not_clipped * x_225;
            const double x_227 = not_y_pred * x_226;
            const double x_228 = x_227 * y_pred[i];
            const double x_229 = x_228 * y_true[i];
            const double chosen_162 = c_0_eq_not_y_true ? 0.0 : x_229;
            const double chosen_163 = c_0_eq_not_clipped ? 0.0 : chosen_162;
            const double chosen_164 = c_0_eq_not_y_pred ? 0.0 : chosen_163;
            const double chosen_165 = c_0_eq_y_pred ? 0.0 : chosen_164;
            const double chosen_166 = c_0_eq_y_true ? 0.0 : chosen_165;
            const double chosen_167 = clipped_eq_y_pred ? 0.0 : chosen_166;
            value[i] = chosen_167 + x_224;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double x_2 = not_y_true * not_y_true;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double x_41 = 2.0 * not_y_true;
            const double x_42 = not_y_true * x_41;
            const double x_231 = x_2 * y_pred[i];
            const double x_232 = x_231 * y_pred[i];
            const double x_233 = neg_log1p_neg_y_pred * x_42;
            const double x_234 = not_y_pred * x_233;
            const double x_235 = x_234 * y_pred[i];
            const double chosen_168 = c_0_eq_not_y_true ? 0.0 : x_235;
            const double chosen_169 = c_0_eq_not_y_pred ? 0.0 : chosen_168;
            const double chosen_170 = c_0_eq_y_pred ? 0.0 : chosen_169;
            const double x_236 = chosen_170 + x_232;
            const double x_237 = 2.0 * neg_log_y_pred;
            const double x_238 = not_y_pred * x_237;
            const double x_239 = not_y_true * x_238;
            const double x_240 = x_239 * y_pred[i];
            const double x_241 = x_240 * y_true[i];
            const double chosen_171 = c_0_eq_not_y_pred ? 0.0 : x_241;
            const double chosen_172 = c_0_eq_not_y_true ? 0.0 : chosen_171;
            const double chosen_173 = c_0_eq_y_pred ? 0.0 : chosen_172;
            const double chosen_174 = c_0_eq_y_true ? 0.0 : chosen_173;
            const double x_242 = chosen_174 + x_236;
            const double x_243 = not_y_pred * not_y_pred;
            const double x_244 = x_243 * y_true[i];
            const double x_245 = x_244 * y_true[i];
            const double x_246 = x_242 - x_245;
            const double x_247 = (-2.0) * y_true[i];
            const double x_248 = x_247 * y_true[i];
            const double x_249 = neg_log_y_pred * x_248;
            const double x_250 = not_y_pred * x_249;
            const double x_251 = x_250 * y_pred[i];
            const double chosen_175 = c_0_eq_y_true ? 0.0 : x_251;
            const double chosen_176 = c_0_eq_not_y_pred ? 0.0 : chosen_175;
            const double chosen_177 = c_0_eq_y_pred ? 0.0 : chosen_176;
            const double x_252 = chosen_177 + x_246;
            const double x_253 = (-2.0) * neg_log1p_neg_y_pred;
            const double x_254 = not_y_pred * x_253;
            const double x_255 = not_y_true * x_254;
            const double x_256 = x_255 * y_pred[i];
            const double x_257 = x_256 * y_true[i];
            const double chosen_178 = c_0_eq_not_y_pred ? 0.0 : x_257;
            const double chosen_179 = c_0_eq_not_y_true ? 0.0 : chosen_178;
            const double chosen_180 = c_0_eq_y_pred ? 0.0 : chosen_179;
            const double chosen_181 = c_0_eq_y_true ? 0.0 : chosen_180;
            const double x_258 = chosen_181 + x_252;
            const double x_259 = not_y_true / not_y_pred;
            const double x_260 = x_258 * x_259;
            const double chosen_182 = c_0_eq_not_y_true ? 0.0 : x_260;
            const double chosen_183 = clipped_eq_y_pred ? chosen_182 : 0.0;
            const double x_261 = y_true[i] / y_pred[i];
            const double x_262 = x_258 * x_261;
            const double chosen_184 = c_0_eq_y_true ? 0.0 : x_262;
            const double chosen_185 = clipped_eq_y_pred ? chosen_184 : 0.0;
            gradient[i] = chosen_183 + chosen_185;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double x_41 = 2.0 * not_y_true;
            const double x_42 = not_y_true * x_41;
            const double x_43 = not_y_true * x_42;
            const double x_50 = 2.0 * y_true[i];
            const double x_51 = x_50 * y_true[i];
            const double x_52 = x_51 * y_true[i];
            const double x_53 = not_y_pred * x_52;
            const double x_54 = not_y_pred * x_53;
            const double x_119 = 2.0 * not_y_pred;
            const double x_120 = not_y_pred * x_119;
            const double x_148 = not_y_true * x_120;
            const double x_149 = not_y_true * x_148;
            const double x_201 = 4.0 * not_y_true;
            const double x_202 = not_y_true * x_201;
            const double x_243 = not_y_pred * not_y_pred;
            const double x_264 = not_y_pred * x_243;
            const double x_265 = not_y_pred * x_264;
            const double x_266 = x_265 * y_true[i];
            const double x_267 = x_266 * y_true[i];
            const double x_268 = x_267 * y_true[i];
            const double x_269 = y_pred[i] * y_pred[i];
            const double x_270 = x_269 * y_pred[i];
            const double x_271 = x_270 * y_pred[i];
            const double x_272 = not_y_true * x_271;
            const double x_273 = not_y_true * x_272;
            const double x_274 = not_y_true * x_273;
            const double x_275 = x_268 + x_274;
            const double x_276 = not_y_true * x_202;
            const double x_277 = x_276 * y_pred[i];
            const double x_278 = x_277 * y_pred[i];
            const double x_279 = x_278 * y_pred[i];
            const double x_280 = not_y_pred * x_279;
            const double x_281 = x_275 + x_280;
            const double x_282 = 4.0 * not_y_pred;
            const double x_283 = not_y_pred * x_282;
            const double x_284 = not_y_pred * x_283;
            const double x_285 = x_284 * y_true[i];
            const double x_286 = x_285 * y_true[i];
            const double x_287 = x_286 * y_true[i];
            const double x_288 = x_287 * y_pred[i];
            const double x_289 = x_281 + x_288;
            const double x_290 = not_y_pred * x_43;
            const double x_291 = not_y_pred * x_290;
            const double x_292 = x_291 * y_pred[i];
            const double x_293 = x_292 * y_pred[i];
            const double x_294 = neg_log1p_neg_y_pred * x_293;
            const double chosen_186 = c_0_eq_not_y_true ? 0.0 : x_294;
            const double chosen_187 = c_0_eq_not_y_pred ? 0.0 : chosen_186;
            const double chosen_188 = c_0_eq_y_pred ? 0.0 : chosen_187;
            const double x_295 = chosen_188 + x_289;
            const double x_296 = x_54 * y_pred[i];
            const double x_297 = x_296 * y_pred[i];
            const double x_298 = neg_log_y_pred * x_297;
            const double chosen_189 = c_0_eq_y_true ? 0.0 : x_298;
            const double chosen_190 = c_0_eq_not_y_pred ? 0.0 : chosen_189;
            const double chosen_191 = c_0_eq_y_pred ? 0.0 : chosen_190;
            const double x_299 = chosen_191 + x_295;
            const double x_300 = x_243 * y_pred[i];
            const double x_301 = x_300 * y_pred[i];
            const double x_302 = x_301 * y_true[i];
            const double x_303 = x_302 * y_true[i];
            const double x_304 = not_y_true * x_303;
            const double x_305 = x_299 + x_304;
            const double x_306 = not_y_true * x_243;
            const double x_307 = not_y_true * x_306;
            const double x_308 = x_307 * y_pred[i];
            const double x_309 = x_308 * y_pred[i];
            const double x_310 = x_309 * y_true[i];
            const double x_311 = x_305 + x_310;
            const double x_312 = x_120 * y_pred[i];
            const double x_313 = x_312 * y_pred[i];
            const double x_314 = x_313 * y_true[i];
            const double x_315 = x_314 * y_true[i];
            const double x_316 = neg_log1p_neg_y_pred * x_315;
            const double x_317 = not_y_true * x_316;
            const double chosen_192 = c_0_eq_not_y_pred ? 0.0 : x_317;
            const double chosen_193 = c_0_eq_y_pred ? 0.0 : chosen_192;
            const double chosen_194 = c_0_eq_y_true ? 0.0 : chosen_193;
            const double chosen_195 = c_0_eq_not_y_true ? 0.0 : chosen_194;
            const double x_318 = chosen_195 + x_311;
            const double x_319 = x_149 * y_pred[i];
            const double x_320 = x_319 * y_pred[i];
            const double x_321 = neg_log_y_pred * x_320;
            const double x_322 = x_321 * y_true[i];
            const double chosen_196 = c_0_eq_not_y_pred ? 0.0 : x_322;
            const double chosen_197 = c_0_eq_not_y_true ? 0.0 : chosen_196;
            const double chosen_198 = c_0_eq_y_pred ? 0.0 : chosen_197;
            const double chosen_199 = c_0_eq_y_true ? 0.0 : chosen_198;
            const double x_323 = chosen_199 + x_318;
            const double x_324 = (-2.0) * y_pred[i];
            const double x_325 = x_324 * y_pred[i];
            const double x_326 = x_325 * y_pred[i];
            const double x_327 = not_y_true * x_326;
            const double x_328 = not_y_true * x_327;
            const double x_329 = not_y_pred * x_328;
            const double x_330 = x_329 * y_true[i];
            const double x_331 = x_323 + x_330;
            const double x_332 = (-2.0) * not_y_pred;
            const double x_333 = not_y_pred * x_332;
            const double x_334 = not_y_pred * x_333;
            const double x_335 = x_334 * y_true[i];
            const double x_336 = x_335 * y_true[i];
            const double x_337 = not_y_true * x_336;
            const double x_338 = x_337 * y_pred[i];
            const double x_339 = x_331 + x_338;
            const double x_340 = (-4.0) * not_y_pred;
            const double x_341 = not_y_pred * x_340;
            const double x_342 = not_y_true * x_341;
            const double x_343 = not_y_true * x_342;
            const double x_344 = x_343 * y_pred[i];
            const double x_345 = x_344 * y_pred[i];
            const double x_346 = neg_log1p_neg_y_pred * x_345;
            const double x_347 = x_346 * y_true[i];
            const double chosen_200 = c_0_eq_not_y_pred ? 0.0 : x_347;
            const double chosen_201 = c_0_eq_not_y_true ? 0.0 : chosen_200;
            const double chosen_202 = c_0_eq_y_pred ? 0.0 : chosen_201;
            const double chosen_203 = c_0_eq_y_true ? 0.0 : chosen_202;
            const double x_348 = chosen_203 + x_339;
            const double x_349 = x_341 * y_pred[i];
            const double x_350 = x_349 * y_pred[i];
            const double x_351 = x_350 * y_true[i];
            const double x_352 = x_351 * y_true[i];
            const double x_353 = neg_log_y_pred * x_352;
            const double x_354 = not_y_true * x_353;
            const double chosen_204 = c_0_eq_not_y_pred ? 0.0 : x_354;
            const double chosen_205 = c_0_eq_y_pred ? 0.0 : chosen_204;
            const double chosen_206 = c_0_eq_y_true ? 0.0 : chosen_205;
            const double chosen_207 = c_0_eq_not_y_true ? 0.0 : chosen_206;
            const double x_355 = chosen_207 + x_348;
            const double x_356 = x_355 / not_y_pred;
            const double x_357 = x_356 / not_y_pred;
            const double x_358 = x_357 / y_pred[i];
            const double x_359 = x_358 / y_pred[i];
            hessian[i] = clipped_eq_y_pred ? x_359 : 0.0;
        }
}

/* binary_focal_crossentropy_clipped: y_true in {0, 1} */
static void binary_focal_crossentropy_clipped_case_3(size_t n, const double *const *in, double *const *out)
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
            const double not_y_pred = 1.0 - y_pred[i];
            const lk_pair x_20 = lk_pair_mul_double(neg_log1p_neg_y_pred_by_y_pred, gamma[i]);
            const double x_21 = not_y_pred * lk_rounded(x_20);
            const double x_22 = 1.0 + x_21;
            const double x_23 = x_22 / not_y_pred;
            const lk_pair x_24 = lk_pair_mul_double(half_power_1, x_23);
            const lk_pair x_25 = lk_pair_mul(half_power_1, x_24);
            const double chosen_9 = x_6_lt_c_minus_1500 ? 0.0 : lk_rounded(x_25);
            const double chosen_10 = clipped_eq_y_pred ? chosen_9 : 0.0;
            const lk_pair x_26 = lk_pair_mul_double(neg_log_y_pred, gamma[i]);
            const lk_pair x_27 = lk_pair_mul_double(x_26, y_pred[i]);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_11 = c_0_eq_gamma ? 0.0 : lk_rounded(x_27);
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_12 = c_0_eq_y_pred ? 0.0 : chosen_11;
            const double x_28 = chosen_12 + not_y_pred;
            const lk_pair x_29 = lk_sum((-1.0), gamma[i]);
            const lk_pair x_30 = lk_pair_mul(log1p_neg_y_pred, x_29);
            const int x_30_lt_c_minus_1500 = x_30.high < (-1500.0);
            const double x_32 = x_28 / y_pred[i];
            const double x_33 = lk_rounded(half_power_4) * x_32;
            const double x_34 = lk_rounded(half_power_4) * x_33;
            const double neg_x_34 = -x_34;
            const double chosen_13 = x_30_lt_c_minus_1500 ? 0.0 : neg_x_34;
            const double x_35 = 1.0 + gamma[i];
            const double neg_x_35 = -x_35;
            const double x_36 = neg_x_35 / not_y_pred;
            const double chosen_14 = c_0_eq_gamma ? neg_x_35 : x_36;
            const int c_0_lt_gamma = 0.0 < gamma[i];
            const double limit = c_0_lt_gamma ? 0.0 : chosen_14;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double chosen_15 = c_0_eq_not_y_pred ? limit : chosen_13;
            const double chosen_16 = clipped_eq_y_pred ? chosen_15 : 0.0;
            gradient[i] = c_1_eq_y_true ? chosen_16 : chosen_10;
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
            const double not_y_pred = 1.0 - y_pred[i];
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const lk_pair x_29 = lk_sum((-1.0), gamma[i]);
            const double x_35 = 1.0 + gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double x_37 = 2.0 * gamma[i];
            const double x_38 = not_y_pred * x_37;
            const lk_pair x_39 = lk_sum(x_38, y_pred[i]);
            const double x_40 = gamma[i] * gamma[i];
            const double x_41 = not_y_pred * x_40;
            const double x_42 = not_y_pred * x_41;
            const double x_43 = lk_rounded(neg_log1p_neg_y_pred_by_y_pred) * x_42;
            const lk_pair x_44 = lk_pair_add_double(x_39, x_43);
            const double x_45 = not_y_pred * not_y_pred;
            const double x_46 = gamma[i] * x_45;
            const double x_47 = lk_rounded(neg_log1p_neg_y_pred_by_y_pred) * x_46;
            const double x_48 = lk_rounded(x_44) - x_47;
            const lk_pair x_49 = lk_pair_mul(log_y_pred, x_29);
            const int x_49_lt_c_minus_1500 = x_49.high < (-1500.0);
            const double x_51 = x_48 / not_y_pred;
            const double x_52 = x_51 / not_y_pred;
            const lk_pair x_53 = lk_pair_mul_double(half_power_5, x_52);
            const lk_pair x_54 = lk_pair_mul(half_power_5, x_53);
            const double chosen_18 = x_49_lt_c_minus_1500 ? 0.0 : lk_rounded(x_54);
            const double x_55 = gamma[i] * x_35;
            const int c_0_eq_x_29 = 0.0 == x_29.high;
            const double x_56 = x_55 / y_pred[i];
            const double chosen_19 = c_0_eq_x_29 ? x_55 : x_56;
            const int c_0_lt_x_29 = 0.0 < x_29.high;
            const double limit_1 = c_0_lt_x_29 ? 0.0 : chosen_19;
            const double chosen_20 = c_0_eq_y_pred ? limit_1 : chosen_18;
            const double chosen_21 = clipped_eq_y_pred ? chosen_20 : 0.0;
            const double x_57 = x_38 * y_pred[i];
            const lk_pair x_58 = lk_sum(x_45, x_57);
            const double x_59 = x_40 * y_pred[i];
            const double x_60 = x_59 * y_pred[i];
            const double x_61 = lk_rounded(neg_log_y_pred) * x_60;
            const double chosen_22 = c_0_eq_gamma ? 0.0 : x_61;
            const double chosen_23 = c_0_eq_y_pred ? 0.0 : chosen_22;
            const lk_pair x_62 = lk_pair_add_double(x_58, chosen_23);
            const double x_63 = y_pred[i] * y_pred[i];
            const double x_64 = gamma[i] * x_63;
            const double x_65 = lk_rounded(neg_log_y_pred) * x_64;
            const double neg_x_65 = -x_65;
            const double chosen_24 = c_0_eq_y_pred ? 0.0 : neg_x_65;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : chosen_24;
            const lk_pair x_66 = lk_pair_add_double(x_62, chosen_25);
            const lk_pair x_67 = lk_sum((-2.0), gamma[i]);
            const lk_pair x_68 = lk_pair_mul(log1p_neg_y_pred, x_67);
            const int x_68_lt_c_minus_1500 = x_68.high < (-1500.0);
            const double x_70 = lk_rounded(x_66) / y_pred[i];
            const double x_71 = x_70 / y_pred[i];
            const lk_pair x_72 = lk_pair_mul_double(half_power_6, x_71);
            const lk_pair x_73 = lk_pair_mul(half_power_6, x_72);
            const double chosen_26 = x_68_lt_c_minus_1500 ? 0.0 : lk_rounded(x_73);
            const double x_74 = x_55 / not_y_pred;
            const double chosen_27 = c_0_eq_x_29 ? x_55 : x_74;
            const double limit_2 = c_0_lt_x_29 ? 0.0 : chosen_27;
            const double chosen_28 = c_0_eq_not_y_pred ? limit_2 : chosen_26;
            const double chosen_29 = clipped_eq_y_pred ? chosen_28 : 0.0;
            hessian[i] = c_1_eq_y_true ? chosen_29 : chosen_21;
        }
}

/* binary_focal_crossentropy_clipped: y_true in {0, 1}, in float32 */
static void binary_focal_crossentropy_clipped_case_3_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[3];
    const double *restrict const high = in[4];
    const double *restrict const gamma = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double half_power[LK_BLOCK];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double half_power_3[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double log1p_neg_y_pred_more_high[LK_BLOCK];
    double log1p_neg_y_pred_more_low[LK_BLOCK];
    double log_y_pred_more_high[LK_BLOCK];
    double log_y_pred_more_low[LK_BLOCK];
    double half_power_5_high[LK_BLOCK];
    double half_power_5_low[LK_BLOCK];
    double half_power_6_high[LK_BLOCK];
    double half_power_6_low[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = gamma[i] * log_clipped[i];
            const double x_3 = 0.5 * x_2;
            half_power[i] = x_3;
        }
        lk_block_exp(n, half_power);
    }

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

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double x_6 = gamma[i] * log_y_pred[i];
            const double x_7 = 0.5 * x_6;
            half_power_1[i] = x_7;
        }
        lk_block_exp(n, half_power_1);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_11 = gamma[i] * log1p_neg_y_pred[i];
            const double x_12 = 0.5 * x_11;
            half_power_2[i] = x_12;
        }
        lk_block_exp(n, half_power_2);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_15 = gamma[i] * log1p_neg_clipped[i];
            const double x_16 = 0.5 * x_15;
            half_power_3[i] = x_16;
        }
        lk_block_exp(n, half_power_3);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double x_29 = (-1.0) + gamma[i];
            const double x_30 = log1p_neg_y_pred[i] * x_29;
            const double x_31 = 0.5 * x_30;
            half_power_4[i] = x_31;
        }
        lk_block_exp(n, half_power_4);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair neg_y_pred_more = lk_pair_neg(lk_pair_of(y_pred[i]));
            log1p_neg_y_pred_more_high[i] = neg_y_pred_more.high;
            log1p_neg_y_pred_more_low[i] = neg_y_pred_more.low;
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
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair x_29_more = lk_sum((-1.0), gamma[i]);
            const lk_pair x_49 = lk_pair_mul(log_y_pred_more, x_29_more);
            const lk_pair x_50 = lk_pair_mul_double(x_49, 0.5);
            half_power_5_high[i] = x_50.high;
            half_power_5_low[i] = x_50.low;
        }
        lk_block_pair_exp(n, half_power_5_high, half_power_5_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
            const lk_pair x_67 = lk_sum((-2.0), gamma[i]);
            const lk_pair x_68 = lk_pair_mul(log1p_neg_y_pred_more, x_67);
            const lk_pair x_69 = lk_pair_mul_double(x_68, 0.5);
            half_power_6_high[i] = x_69.high;
            half_power_6_low[i] = x_69.low;
        }
        lk_block_pair_exp(n, half_power_6_high, half_power_6_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double neg_log_clipped = -log_clipped[i];
            const double x_2 = gamma[i] * log_clipped[i];
            const int x_2_lt_c_minus_1500 = x_2 < (-1500.0);
            const double x_4 = half_power[i] * neg_log1p_neg_clipped;
            const double x_5 = half_power[i] * x_4;
            const double chosen = x_2_lt_c_minus_1500 ? 0.0 : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_1 = clipped_eq_y_pred ? 0.0 : chosen;
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_6 = gamma[i] * log_y_pred[i];
            const int x_6_lt_c_minus_1500 = x_6 < (-1500.0);
            const double x_8 = half_power_1[i] * neg_log1p_neg_y_pred;
            const double x_9 = half_power_1[i] * x_8;
            const double chosen_2 = x_6_lt_c_minus_1500 ? 0.0 : x_9;
            const double chosen_3 = clipped_eq_y_pred ? chosen_2 : 0.0;
            const double x_10 = chosen_1 + chosen_3;
            const double x_11 = gamma[i] * log1p_neg_y_pred[i];
            const int x_11_lt_c_minus_1500 = x_11 < (-1500.0);
            const double x_13 = half_power_2[i] * neg_log_y_pred;
            const double x_14 = half_power_2[i] * x_13;
            const double chosen_4 = x_11_lt_c_minus_1500 ? 0.0 : x_14;
            const double chosen_5 = clipped_eq_y_pred ? chosen_4 : 0.0;
            const double x_15 = gamma[i] * log1p_neg_clipped[i];
            const int x_15_lt_c_minus_1500 = x_15 < (-1500.0);
            const double x_17 = half_power_3[i] * neg_log_clipped;
            const double x_18 = half_power_3[i] * x_17;
            const double chosen_6 = x_15_lt_c_minus_1500 ? 0.0 : x_18;
            const double chosen_7 = clipped_eq_y_pred ? 0.0 : chosen_6;
            const double x_19 = chosen_5 + chosen_7;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            value[i] = c_1_eq_y_true ? x_19 : x_10;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_6 = gamma[i] * log_y_pred[i];
            const int x_6_lt_c_minus_1500 = x_6 < (-1500.0);
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double neg_log1p_neg_y_pred_by_y_pred = neg_log1p_neg_y_pred / y_pred[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_20 = gamma[i] * neg_log1p_neg_y_pred_by_y_pred;
            const double x_21 = not_y_pred * x_20;
            const double x_22 = 1.0 + x_21;
            const double x_23 = x_22 / not_y_pred;
            const double x_24 = half_power_1[i] * x_23;
            const double x_25 = half_power_1[i] * x_24;
            const double chosen_9 = x_6_lt_c_minus_1500 ? 0.0 : x_25;
            const double chosen_10 = clipped_eq_y_pred ? chosen_9 : 0.0;
            const double x_26 = gamma[i] * neg_log_y_pred;
            const double x_27 = x_26 * y_pred[i];
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_11 = c_0_eq_gamma ? 0.0 : x_27;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_12 = c_0_eq_y_pred ? 0.0 : chosen_11;
            const double x_28 = chosen_12 + not_y_pred;
            const double x_29 = (-1.0) + gamma[i];
            const double x_30 = log1p_neg_y_pred[i] * x_29;
            const int x_30_lt_c_minus_1500 = x_30 < (-1500.0);
            const double x_32 = x_28 / y_pred[i];
            const double x_33 = half_power_4[i] * x_32;
            const double x_34 = half_power_4[i] * x_33;
            const double neg_x_34 = -x_34;
            const double chosen_13 = x_30_lt_c_minus_1500 ? 0.0 : neg_x_34;
            const double x_35 = 1.0 + gamma[i];
            const double neg_x_35 = -x_35;
            const double x_36 = neg_x_35 / not_y_pred;
            const double chosen_14 = c_0_eq_gamma ? neg_x_35 : x_36;
            const int c_0_lt_gamma = 0.0 < gamma[i];
            const double limit = c_0_lt_gamma ? 0.0 : chosen_14;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred;
            const double chosen_15 = c_0_eq_not_y_pred ? limit : chosen_13;
            const double chosen_16 = clipped_eq_y_pred ? chosen_15 : 0.0;
            gradient[i] = c_1_eq_y_true ? chosen_16 : chosen_10;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred_more = {log1p_neg_y_pred_more_high[i], log1p_neg_y_pred_more_low[i]};
            const lk_pair log_y_pred_more = {log_y_pred_more_high[i], log_y_pred_more_low[i]};
            const lk_pair half_power_5 = {half_power_5_high[i], half_power_5_low[i]};
            const lk_pair half_power_6 = {half_power_6_high[i], half_power_6_low[i]};
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair neg_log1p_neg_y_pred_more = lk_pair_neg(log1p_neg_y_pred_more);
            const lk_pair neg_log_y_pred_more = lk_pair_neg(log_y_pred_more);
            const int c_1_eq_y_true_more = 1.0 == y_true[i];
            const lk_pair neg_log1p_neg_y_pred_by_y_pred_more = lk_pair_div_double(neg_log1p_neg_y_pred_more, y_pred[i]);
            const double not_y_pred_more = 1.0 - y_pred[i];
            const int c_0_eq_gamma_more = 0.0 == gamma[i];
            const int c_0_eq_y_pred_more = 0.0 == y_pred[i];
            const lk_pair x_29_more = lk_sum((-1.0), gamma[i]);
            const double x_35_more = 1.0 + gamma[i];
            const int c_0_eq_not_y_pred_more = 0.0 == not_y_pred_more;
            const double x_37 = 2.0 * gamma[i];
            const double x_38 = not_y_pred_more * x_37;
            const lk_pair x_39 = lk_sum(x_38, y_pred[i]);
            const double x_40 = gamma[i] * gamma[i];
            const double x_41 = not_y_pred_more * x_40;
            const double x_42 = not_y_pred_more * x_41;
            const double x_43 = lk_rounded(neg_log1p_neg_y_pred_by_y_pred_more) * x_42;
            const lk_pair x_44 = lk_pair_add_double(x_39, x_43);
            const double x_45 = not_y_pred_more * not_y_pred_more;
            const double x_46 = gamma[i] * x_45;
            const double x_47 = lk_rounded(neg_log1p_neg_y_pred_by_y_pred_more) * x_46;
            const double x_48 = lk_rounded(x_44) - x_47;
            const lk_pair x_49 = lk_pair_mul(log_y_pred_more, x_29_more);
            const int x_49_lt_c_minus_1500 = x_49.high < (-1500.0);
            const double x_51 = x_48 / not_y_pred_more;
            const double x_52 = x_51 / not_y_pred_more;
            const lk_pair x_53 = lk_pair_mul_double(half_power_5, x_52);
            const lk_pair x_54 = lk_pair_mul(half_power_5, x_53);
            const double chosen_18 = x_49_lt_c_minus_1500 ? 0.0 : lk_rounded(x_54);
            const double x_55 = gamma[i] * x_35_more;
            const int c_0_eq_x_29 = 0.0 == x_29_more.high;
            const double x_56 = x_55 / y_pred[i];
            const double chosen_19 = c_0_eq_x_29 ? x_55 : x_56;
            const int c_0_lt_x_29 = 0.0 < x_29_more.high;
            const double limit_1 = c_0_lt_x_29 ? 0.0 : chosen_19;
            const double chosen_20 = c_0_eq_y_pred_more ? limit_1 : chosen_18;
            const double chosen_21 = clipped_eq_y_pred ? chosen_20 : 0.0;
            const double x_57 = x_38 * y_pred[i];
            const lk_pair x_58 = lk_sum(x_45, x_57);
            const double x_59 = x_40 * y_pred[i];
            const double x_60 = x_59 * y_pred[i];
            const double x_61 = lk_rounded(neg_log_y_pred_more) * x_60;
            const double chosen_22 = c_0_eq_gamma_more ? 0.0 : x_61;
            const double chosen_23 = c_0_eq_y_pred_more ? 0.0 : chosen_22;
            const lk_pair x_62 = lk_pair_add_double(x_58, chosen_23);
            const double x_63 = y_pred[i] * y_pred[i];
            const double x_64 = gamma[i] * x_63;
            const double x_65 = lk_rounded(neg_log_y_pred_more) * x_64;
            const double neg_x_65 = -x_65;
            const double chosen_24 = c_0_eq_y_pred_more ? 0.0 : neg_x_65;
            const double chosen_25 = c_0_eq_gamma_more ? 0.0 : chosen_24;
            const lk_pair x_66 = lk_pair_add_double(x_62, chosen_25);
            const lk_pair x_67 = lk_sum((-2.0), gamma[i]);
            const lk_pair x_68 = lk_pair_mul(log1p_neg_y_pred_more, x_67);
            const int x_68_lt_c_minus_1500 = x_68.high < (-1500.0);
            const double x_70 = lk_rounded(x_66) / y_pred[i];
            const double x_71 = x_70 / y_pred[i];
            const lk_pair x_72 = lk_pair_mul_double(half_power_6, x_71);
            const lk_pair x_73 = lk_pair_mul(half_power_6, x_72);
            const double chosen_26 = x_68_lt_c_minus_1500 ? 0.0 : lk_rounded(x_73);
            const double x_74 = x_55 / not_y_pred_more;
            const double chosen_27 = c_0_eq_x_29 ? x_55 : x_74;
            const double limit_2 = c_0_lt_x_29 ? 0.0 : chosen_27;
            const double chosen_28 = c_0_eq_not_y_pred_more ? limit_2 : chosen_26;
            const double chosen_29 = clipped_eq_y_pred ? chosen_28 : 0.0;
            hessian[i] = c_1_eq_y_true_more ? chosen_29 : chosen_21;
        }
}

/* binary_focal_crossentropy_clipped: otherwise */
static void binary_focal_crossentropy_clipped_case_4(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
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
    double log1p_neg_clipped[LK_BLOCK];
    double log1p_x_17_high[LK_BLOCK];
    double log1p_x_17_low[LK_BLOCK];
    double log_x_14_high[LK_BLOCK];
    double log_x_14_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double neg_y_pred = -y_pred[i];
        log1p_neg_y_pred[i] = neg_y_pred;
    }
    lk_block_log1p(n, log1p_neg_y_pred);

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
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
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
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair log1p_x_17 = {log1p_x_17_high[i], log1p_x_17_low[i]};
            const lk_pair log_x_14 = {log_x_14_high[i], log_x_14_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
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
            const double x_9 = lk_rounded(half_power) * neg_log1p_neg_y_pred;
            const double x_10 = lk_rounded(half_power) * x_9;
            const lk_pair chosen_1 = {x_7_lt_c_minus_1500 ? 0.0 : x_10, x_7_lt_c_minus_1500 ? 0.0 : 0.0};
            const double x_11 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_11 ? high[i] : x_11;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_2 = {clipped_eq_y_pred ? chosen_1.high : 0.0, clipped_eq_y_pred ? chosen_1.low : 0.0};
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
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
            const double x_20 = lk_rounded(half_power_1) * neg_log1p_neg_clipped;
            const double x_21 = lk_rounded(half_power_1) * x_20;
            const lk_pair chosen_4 = {x_18_lt_c_minus_1500 ? 0.0 : x_21, x_18_lt_c_minus_1500 ? 0.0 : 0.0};
            const lk_pair chosen_5 = {clipped_eq_y_pred ? 0.0 : chosen_4.high, clipped_eq_y_pred ? 0.0 : chosen_4.low};
            const lk_pair x_22 = lk_pair_add(chosen_2, chosen_5);
            const lk_pair x_23 = lk_pair_mul(not_y_true, x_22);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen_6 = {c_0_eq_not_y_true ? 0.0 : x_23.high, c_0_eq_not_y_true ? 0.0 : x_23.low};
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const double x_24 = lk_rounded(half_power) * neg_log_y_pred;
            const double x_25 = lk_rounded(half_power) * x_24;
            const lk_pair chosen_7 = {x_7_lt_c_minus_1500 ? 0.0 : x_25, x_7_lt_c_minus_1500 ? 0.0 : 0.0};
            const lk_pair chosen_8 = {clipped_eq_y_pred ? chosen_7.high : 0.0, clipped_eq_y_pred ? chosen_7.low : 0.0};
            const double neg_log_clipped = -log_clipped[i];
            const double x_26 = lk_rounded(half_power_1) * neg_log_clipped;
            const double x_27 = lk_rounded(half_power_1) * x_26;
            const lk_pair chosen_9 = {x_18_lt_c_minus_1500 ? 0.0 : x_27, x_18_lt_c_minus_1500 ? 0.0 : 0.0};
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
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
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
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_31 = lk_rounded(not_y_true) * lk_rounded(not_y_true);
            const double x_32 = x_31 * y_pred[i];
            const double x_33 = x_32 * y_pred[i];
            const double x_34 = gamma[i] * x_31;
            const double x_35 = neg_log1p_neg_y_pred * x_34;
            const double x_36 = lk_rounded(not_y_pred) * x_35;
            const double x_37 = x_36 * y_pred[i];
            const double chosen_12 = c_0_eq_not_y_true ? 0.0 : x_37;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const double chosen_14 = c_0_eq_not_y_pred ? 0.0 : chosen_13;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_15 = c_0_eq_y_pred ? 0.0 : chosen_14;
            const double x_38 = chosen_15 + x_33;
            const double x_39 = gamma[i] * neg_log_y_pred;
            const double x_40 = lk_rounded(not_y_pred) * x_39;
            const double x_41 = lk_rounded(not_y_true) * x_40;
            const double x_42 = x_41 * y_pred[i];
            const double x_43 = x_42 * y_true[i];
            const double chosen_16 = c_0_eq_gamma ? 0.0 : x_43;
            const double chosen_17 = c_0_eq_not_y_pred ? 0.0 : chosen_16;
            const double chosen_18 = c_0_eq_not_y_true ? 0.0 : chosen_17;
            const double chosen_19 = c_0_eq_y_pred ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_y_true ? 0.0 : chosen_19;
            const double x_44 = chosen_20 + x_38;
            const double x_45 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const double x_46 = x_45 * y_true[i];
            const double x_47 = x_46 * y_true[i];
            const double x_48 = x_44 - x_47;
            const double x_49 = y_true[i] * y_true[i];
            const double x_50 = gamma[i] * x_49;
            const double x_51 = neg_log_y_pred * x_50;
            const double x_52 = lk_rounded(not_y_pred) * x_51;
            const double x_53 = x_52 * y_pred[i];
            const double neg_x_53 = -x_53;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : neg_x_53;
            const double chosen_22 = c_0_eq_gamma ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_not_y_pred ? 0.0 : chosen_22;
            const double chosen_24 = c_0_eq_y_pred ? 0.0 : chosen_23;
            const double x_54 = chosen_24 + x_48;
            const double x_55 = gamma[i] * neg_log1p_neg_y_pred;
            const double x_56 = lk_rounded(not_y_pred) * x_55;
            const double x_57 = lk_rounded(not_y_true) * x_56;
            const double x_58 = x_57 * y_pred[i];
            const double x_59 = x_58 * y_true[i];
            const double neg_x_59 = -x_59;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : neg_x_59;
            const double chosen_26 = c_0_eq_not_y_pred ? 0.0 : chosen_25;
            const double chosen_27 = c_0_eq_not_y_true ? 0.0 : chosen_26;
            const double chosen_28 = c_0_eq_y_pred ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_y_true ? 0.0 : chosen_28;
            const double x_60 = chosen_29 + x_54;
            const lk_pair x_61 = lk_sum((-1.0), gamma[i]);
            const lk_pair x_62 = lk_pair_mul(neg_chosen, x_61);
            const lk_pair x_63 = lk_pair_sub(x_62, log_y_pred);
            const int x_63_lt_c_minus_1500 = x_63.high < (-1500.0);
            const double x_65 = x_60 / lk_rounded(not_y_pred);
            const double x_66 = lk_rounded(half_power_2) * x_65;
            const double x_67 = lk_rounded(half_power_2) * x_66;
            const double chosen_30 = x_63_lt_c_minus_1500 ? 0.0 : x_67;
            gradient[i] = clipped_eq_y_pred ? chosen_30 : 0.0;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_x_6 = {log1p_x_6_high[i], log1p_x_6_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
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
            const double neg_log_y_pred = -lk_rounded(log_y_pred);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_31 = lk_rounded(not_y_true) * lk_rounded(not_y_true);
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const int c_0_eq_not_y_pred = 0.0 == not_y_pred.high;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_45 = lk_rounded(not_y_pred) * lk_rounded(not_y_pred);
            const double x_49 = y_true[i] * y_true[i];
            const double x_68 = lk_rounded(not_y_pred) * x_45;
            const double x_69 = lk_rounded(not_y_pred) * x_68;
            const double x_70 = x_69 * y_true[i];
            const double x_71 = x_70 * y_true[i];
            const double x_72 = x_71 * y_true[i];
            const double x_73 = y_pred[i] * y_pred[i];
            const double x_74 = x_73 * y_pred[i];
            const double x_75 = x_74 * y_pred[i];
            const double x_76 = lk_rounded(not_y_true) * x_75;
            const double x_77 = lk_rounded(not_y_true) * x_76;
            const double x_78 = lk_rounded(not_y_true) * x_77;
            const double x_79 = x_72 + x_78;
            const double x_80 = 2.0 * lk_rounded(not_y_true);
            const double x_81 = lk_rounded(not_y_true) * x_80;
            const double x_82 = lk_rounded(not_y_true) * x_81;
            const double x_83 = x_82 * y_pred[i];
            const double x_84 = x_83 * y_pred[i];
            const double x_85 = x_84 * y_pred[i];
            const double x_86 = gamma[i] * x_85;
            const double x_87 = lk_rounded(not_y_pred) * x_86;
            const double x_88 = x_79 + x_87;
            const double x_89 = 2.0 * lk_rounded(not_y_pred);
            const double x_90 = lk_rounded(not_y_pred) * x_89;
            const double x_91 = lk_rounded(not_y_pred) * x_90;
            const double x_92 = x_91 * y_true[i];
            const double x_93 = x_92 * y_true[i];
            const double x_94 = x_93 * y_true[i];
            const double x_95 = gamma[i] * x_94;
            const double x_96 = x_95 * y_pred[i];
            const double x_97 = x_88 + x_96;
            const double x_98 = 2.0 * y_pred[i];
            const double x_99 = x_98 * y_pred[i];
            const double x_100 = x_99 * y_pred[i];
            const double x_101 = lk_rounded(not_y_true) * x_100;
            const double x_102 = lk_rounded(not_y_true) * x_101;
            const double x_103 = lk_rounded(not_y_pred) * x_102;
            const double x_104 = x_103 * y_true[i];
            const double x_105 = x_104 + x_97;
            const double x_106 = x_45 * y_pred[i];
            const double x_107 = x_106 * y_pred[i];
            const double x_108 = x_107 * y_true[i];
            const double x_109 = x_108 * y_true[i];
            const double x_110 = lk_rounded(not_y_true) * x_109;
            const double x_111 = x_105 + x_110;
            const double x_112 = lk_rounded(not_y_true) * x_45;
            const double x_113 = lk_rounded(not_y_true) * x_112;
            const double x_114 = x_113 * y_pred[i];
            const double x_115 = x_114 * y_pred[i];
            const double x_116 = x_115 * y_true[i];
            const double x_117 = x_111 + x_116;
            const double x_118 = lk_rounded(not_y_true) * x_93;
            const double x_119 = x_118 * y_pred[i];
            const double x_120 = x_117 + x_119;
            const double x_121 = lk_rounded(not_y_true) * x_31;
            const double x_122 = gamma[i] * x_121;
            const double x_123 = gamma[i] * x_122;
            const double x_124 = lk_rounded(not_y_pred) * x_123;
            const double x_125 = lk_rounded(not_y_pred) * x_124;
            const double x_126 = x_125 * y_pred[i];
            const double x_127 = x_126 * y_pred[i];
            const double x_128 = neg_log1p_neg_y_pred * x_127;
            const double chosen_32 = c_0_eq_not_y_true ? 0.0 : x_128;
            const double chosen_33 = c_0_eq_gamma ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_not_y_pred ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_y_pred ? 0.0 : chosen_34;
            const double x_129 = chosen_35 + x_120;
            const double x_130 = x_49 * y_true[i];
            const double x_131 = gamma[i] * x_130;
            const double x_132 = gamma[i] * x_131;
            const double x_133 = lk_rounded(not_y_pred) * x_132;
            const double x_134 = lk_rounded(not_y_pred) * x_133;
            const double x_135 = x_134 * y_pred[i];
            const double x_136 = x_135 * y_pred[i];
            const double x_137 = neg_log_y_pred * x_136;
            const double chosen_36 = c_0_eq_y_true ? 0.0 : x_137;
            const double chosen_37 = c_0_eq_gamma ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_not_y_pred ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_y_pred ? 0.0 : chosen_38;
            const double x_138 = chosen_39 + x_129;
            const double x_139 = lk_rounded(not_y_true) * x_90;
            const double x_140 = lk_rounded(not_y_true) * x_139;
            const double x_141 = x_140 * y_pred[i];
            const double x_142 = x_141 * y_pred[i];
            const double x_143 = gamma[i] * x_142;
            const double x_144 = neg_log1p_neg_y_pred * x_143;
            const double x_145 = x_144 * y_true[i];
            const double chosen_40 = c_0_eq_not_y_pred ? 0.0 : x_145;
            const double chosen_41 = c_0_eq_not_y_true ? 0.0 : chosen_40;
            const double chosen_42 = c_0_eq_y_pred ? 0.0 : chosen_41;
            const double chosen_43 = c_0_eq_gamma ? 0.0 : chosen_42;
            const double chosen_44 = c_0_eq_y_true ? 0.0 : chosen_43;
            const double x_146 = chosen_44 + x_138;
            const double x_147 = x_90 * y_pred[i];
            const double x_148 = x_147 * y_pred[i];
            const double x_149 = x_148 * y_true[i];
            const double x_150 = x_149 * y_true[i];
            const double x_151 = gamma[i] * x_150;
            const double x_152 = neg_log_y_pred * x_151;
            const double x_153 = lk_rounded(not_y_true) * x_152;
            const double chosen_45 = c_0_eq_not_y_pred ? 0.0 : x_153;
            const double chosen_46 = c_0_eq_y_pred ? 0.0 : chosen_45;
            const double chosen_47 = c_0_eq_y_true ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_gamma ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_not_y_true ? 0.0 : chosen_48;
            const double x_154 = chosen_49 + x_146;
            const double x_155 = gamma[i] * gamma[i];
            const double x_156 = lk_rounded(not_y_pred) * x_155;
            const double x_157 = lk_rounded(not_y_pred) * x_156;
            const double x_158 = x_157 * y_pred[i];
            const double x_159 = x_158 * y_pred[i];
            const double x_160 = x_159 * y_true[i];
            const double x_161 = x_160 * y_true[i];
            const double x_162 = neg_log1p_neg_y_pred * x_161;
            const double x_163 = lk_rounded(not_y_true) * x_162;
            const double chosen_50 = c_0_eq_gamma ? 0.0 : x_163;
            const double chosen_51 = c_0_eq_not_y_pred ? 0.0 : chosen_50;
            const double chosen_52 = c_0_eq_y_pred ? 0.0 : chosen_51;
            const double chosen_53 = c_0_eq_y_true ? 0.0 : chosen_52;
            const double chosen_54 = c_0_eq_not_y_true ? 0.0 : chosen_53;
            const double x_164 = chosen_54 + x_154;
            const double x_165 = lk_rounded(not_y_true) * x_157;
            const double x_166 = lk_rounded(not_y_true) * x_165;
            const double x_167 = x_166 * y_pred[i];
            const double x_168 = x_167 * y_pred[i];
            const double x_169 = neg_log_y_pred * x_168;
            const double x_170 = x_169 * y_true[i];
            const double chosen_55 = c_0_eq_gamma ? 0.0 : x_170;
            const double chosen_56 = c_0_eq_not_y_pred ? 0.0 : chosen_55;
            const double chosen_57 = c_0_eq_not_y_true ? 0.0 : chosen_56;
            const double chosen_58 = c_0_eq_y_pred ? 0.0 : chosen_57;
            const double chosen_59 = c_0_eq_y_true ? 0.0 : chosen_58;
            const double x_171 = chosen_59 + x_164;
            const double x_172 = lk_rounded(not_y_pred) * x_121;
            const double x_173 = lk_rounded(not_y_pred) * x_172;
            const double x_174 = x_173 * y_pred[i];
            const double x_175 = x_174 * y_pred[i];
            const double x_176 = gamma[i] * x_175;
            const double x_177 = neg_log1p_neg_y_pred * x_176;
            const double neg_x_177 = -x_177;
            const double chosen_60 = c_0_eq_not_y_true ? 0.0 : neg_x_177;
            const double chosen_61 = c_0_eq_not_y_pred ? 0.0 : chosen_60;
            const double chosen_62 = c_0_eq_y_pred ? 0.0 : chosen_61;
            const double chosen_63 = c_0_eq_gamma ? 0.0 : chosen_62;
            const double x_178 = chosen_63 + x_171;
            const double x_179 = lk_rounded(not_y_pred) * x_130;
            const double x_180 = lk_rounded(not_y_pred) * x_179;
            const double x_181 = x_180 * y_pred[i];
            const double x_182 = x_181 * y_pred[i];
            const double x_183 = gamma[i] * x_182;
            const double x_184 = neg_log_y_pred * x_183;
            const double neg_x_184 = -x_184;
            const double chosen_64 = c_0_eq_y_true ? 0.0 : neg_x_184;
            const double chosen_65 = c_0_eq_not_y_pred ? 0.0 : chosen_64;
            const double chosen_66 = c_0_eq_y_pred ? 0.0 : chosen_65;
            const double chosen_67 = c_0_eq_gamma ? 0.0 : chosen_66;
            const double x_185 = chosen_67 + x_178;
            const double x_186 = (-2.0) * y_pred[i];
            const double x_187 = x_186 * y_pred[i];
            const double x_188 = x_187 * y_pred[i];
            const double x_189 = lk_rounded(not_y_true) * x_188;
            const double x_190 = lk_rounded(not_y_true) * x_189;
            const double x_191 = gamma[i] * x_190;
            const double x_192 = lk_rounded(not_y_pred) * x_191;
            const double x_193 = x_192 * y_true[i];
            const double x_194 = x_185 + x_193;
            const double x_195 = (-2.0) * lk_rounded(not_y_pred);
            const double x_196 = lk_rounded(not_y_pred) * x_195;
            const double x_197 = lk_rounded(not_y_pred) * x_196;
            const double x_198 = x_197 * y_true[i];
            const double x_199 = x_198 * y_true[i];
            const double x_200 = gamma[i] * x_199;
            const double x_201 = lk_rounded(not_y_true) * x_200;
            const double x_202 = x_201 * y_pred[i];
            const double x_203 = x_194 + x_202;
            const double x_204 = gamma[i] * x_109;
            const double x_205 = neg_log1p_neg_y_pred * x_204;
            const double x_206 = lk_rounded(not_y_true) * x_205;
            const double neg_x_206 = -x_206;
            const double chosen_68 = c_0_eq_not_y_pred ? 0.0 : neg_x_206;
            const double chosen_69 = c_0_eq_y_pred ? 0.0 : chosen_68;
            const double chosen_70 = c_0_eq_y_true ? 0.0 : chosen_69;
            const double chosen_71 = c_0_eq_gamma ? 0.0 : chosen_70;
            const double chosen_72 = c_0_eq_not_y_true ? 0.0 : chosen_71;
            const double x_207 = chosen_72 + x_203;
            const double x_208 = gamma[i] * x_115;
            const double x_209 = neg_log_y_pred * x_208;
            const double x_210 = x_209 * y_true[i];
            const double neg_x_210 = -x_210;
            const double chosen_73 = c_0_eq_not_y_pred ? 0.0 : neg_x_210;
            const double chosen_74 = c_0_eq_not_y_true ? 0.0 : chosen_73;
            const double chosen_75 = c_0_eq_y_pred ? 0.0 : chosen_74;
            const double chosen_76 = c_0_eq_gamma ? 0.0 : chosen_75;
            const double chosen_77 = c_0_eq_y_true ? 0.0 : chosen_76;
            const double x_211 = chosen_77 + x_207;
            const double x_212 = (-2.0) * gamma[i];
            const double x_213 = gamma[i] * x_212;
            const double x_214 = lk_rounded(not_y_pred) * x_213;
            const double x_215 = lk_rounded(not_y_pred) * x_214;
            const double x_216 = lk_rounded(not_y_true) * x_215;
            const double x_217 = lk_rounded(not_y_true) * x_216;
            const double x_218 = x_217 * y_pred[i];
            const double x_219 = x_218 * y_pred[i];
            const double x_220 = neg_log1p_neg_y_pred * x_219;
            const double x_221 = x_220 * y_true[i];
            const double chosen_78 = c_0_eq_gamma ? 0.0 : x_221;
            const double chosen_79 = c_0_eq_not_y_pred ? 0.0 : chosen_78;
            const double chosen_80 = c_0_eq_not_y_true ? 0.0 : chosen_79;
            const double chosen_81 = c_0_eq_y_pred ? 0.0 : chosen_80;
            const double chosen_82 = c_0_eq_y_true ? 0.0 : chosen_81;
            const double x_222 = chosen_82 + x_211;
            const double x_223 = x_215 * y_pred[i];
            const double x_224 = x_223 * y_pred[i];
            const double x_225 = x_224 * y_true[i];
            const double x_226 = x_225 * y_true[i];
            const double x_227 = neg_log_y_pred * x_226;
            const double x_228 = lk_rounded(not_y_true) * x_227;
            const double chosen_83 = c_0_eq_gamma ? 0.0 : x_228;
            const double chosen_84 = c_0_eq_not_y_pred ? 0.0 : chosen_83;
            const double chosen_85 = c_0_eq_y_pred ? 0.0 : chosen_84;
            const double chosen_86 = c_0_eq_y_true ? 0.0 : chosen_85;
            const double chosen_87 = c_0_eq_not_y_true ? 0.0 : chosen_86;
            const double x_229 = chosen_87 + x_222;
            const lk_pair x_230 = lk_sum((-2.0), gamma[i]);
            const lk_pair x_231 = lk_pair_mul(neg_chosen, x_230);
            const lk_pair x_232 = lk_pair_mul_double(log_y_pred, (-2.0));
            const lk_pair x_233 = lk_pair_add(x_231, x_232);
            const int x_233_lt_c_minus_1500 = x_233.high < (-1500.0);
            const double x_235 = x_229 / lk_rounded(not_y_pred);
            const double x_236 = x_235 / lk_rounded(not_y_pred);
            const double x_237 = lk_rounded(half_power_3) * x_236;
            const double x_238 = lk_rounded(half_power_3) * x_237;
            const double chosen_88 = x_233_lt_c_minus_1500 ? 0.0 : x_238;
            hessian[i] = clipped_eq_y_pred ? chosen_88 : 0.0;
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
        },
    },
};
