/* binary_focal_crossentropy: Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.
 *
 * Generated from definitions/binary_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_focal_crossentropy.txt
 *
 * binary_focal_crossentropy_logits_u10 = (-y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p))))*(-y/(1 +
 *     exp(-p)) - (1 - y)*(1 - 1/(1 + exp(-p))) + 1)**gamma
 *     target y_true row [0, 1]
 *     prediction y_pred row [-inf, inf]
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

LK_FLAT static void lk_block_pair_exp_fall(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_exp_fall(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_lifted_exp_fall(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_lifted_exp_fall(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_log1p_unit(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log1p_unit(x);
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

LK_FLAT static void lk_block_pair_log1p_unit_short(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log1p_unit_short(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_expm1_fine(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_expm1_fine(x);
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

LK_FLAT static void lk_block_pair_exp_fall_fine(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_exp_fall_fine(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_log1p_unit_fine(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log1p_unit_fine(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

/* binary_focal_crossentropy_logits_u10: gamma in {0} */
static void binary_focal_crossentropy_logits_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double lifted_exp_neg_a_high[LK_BLOCK];
    double lifted_exp_neg_a_low[LK_BLOCK];
    double log1p_exp_neg_a_high[LK_BLOCK];
    double log1p_exp_neg_a_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        lifted_exp_neg_a_high[i] = neg_a;
        lifted_exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_lifted_exp_fall(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            log1p_exp_neg_a_high[i] = exp_neg_a.high;
            log1p_exp_neg_a_low[i] = exp_neg_a.low;
        }
        lk_block_pair_log1p_unit_short(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? lk_rounded(not_y_true) : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_2_1;
            const lk_pair chosen_2_2 = {c_0_le_y_pred ? not_y_true.high : now_y_true, c_0_le_y_pred ? not_y_true.low : 0.0};
            const lk_pair x_1_1 = lk_pair_mul_double(chosen_2_2, a);
            const lk_pair chosen_3 = {c_0_eq_not_y_true_1 ? 0.0 : x_1_1.high, c_0_eq_not_y_true_1 ? 0.0 : x_1_1.low};
            const lk_pair x_2_1 = lk_pair_add(chosen_3, log1p_exp_neg_a);
            value[i] = lk_rounded(x_2_1);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_5 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_7 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_9 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair chosen_3_1 = {c_0_le_y_pred ? not_y_true.high : x_9.high, c_0_le_y_pred ? not_y_true.low : x_9.low};
            const lk_pair chosen_3_2 = {c_0_le_y_pred ? x_5.high : now_y_true, c_0_le_y_pred ? x_5.low : 0.0};
            const lk_pair x_6_1 = lk_pair_sub(chosen_3_1, chosen_3_2);
            const lk_pair x_8_1 = lk_pair_div_moderate(x_6_1, x_7);
            gradient[i] = lk_rounded(x_8_1);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_7 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_12 = lk_pair_mul(x_7, x_7);
            const lk_pair x_13 = lk_pair_div_moderate(lifted_exp_neg_a, x_12);
            hessian[i] = 0x1.0p-128 * lk_rounded(x_13);
        }
}

/* binary_focal_crossentropy_logits_u10: gamma in {2}, y_true in {0, 1} */
static void binary_focal_crossentropy_logits_u10_case_1(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double lifted_exp_neg_a_high[LK_BLOCK];
    double lifted_exp_neg_a_low[LK_BLOCK];
    double log1p_exp_neg_a_high[LK_BLOCK];
    double log1p_exp_neg_a_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        lifted_exp_neg_a_high[i] = neg_a_1;
        lifted_exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_lifted_exp_fall(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
        const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p_unit_short(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_1 = lk_pair_add_double(log1p_exp_neg_a, a);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_3 = lk_pair_mul(x_2, x_2);
            const lk_pair x_5 = lk_pair_mul(lifted_exp_neg_a, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul(exp_neg_a, x_5);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_2_1 = same_1 ? 0x1.0p-128 : 1.0;
            const lk_pair chosen_2_2 = {same_1 ? x_6.high : x_1.high, same_1 ? x_6.low : x_1.low};
            const lk_pair x_7_1 = lk_pair_div_moderate(chosen_2_2, x_3);
            value[i] = lk_rounded(x_7_1) * chosen_2_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_3 = lk_pair_mul(x_2, x_2);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_9 = a * 2.0;
            const lk_pair x_10 = lk_pair_mul_double(exp_neg_a, x_9);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : lk_rounded(x_10);
            const lk_pair x_11 = lk_sum(1.0, chosen_3);
            const lk_pair x_12 = lk_pair_scaled(log1p_exp_neg_a, 2.0);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, x_12);
            const lk_pair x_14 = lk_pair_add(x_11, x_13);
            const lk_pair x_15 = lk_pair_mul(x_2, x_3);
            const lk_pair x_16 = lk_pair_div_moderate(x_14, x_15);
            const lk_pair x_17 = lk_pair_add(exp_neg_a, x_12);
            const lk_pair x_18 = lk_pair_mul(lifted_exp_neg_a, x_17);
            const lk_pair x_19 = lk_pair_mul(exp_neg_a, x_18);
            const lk_pair x_20 = lk_pair_div_moderate(x_19, x_15);
            const double x_21 = 0x1.0p-128 * lk_rounded(x_20);
            const double chosen_4 = c_0_le_y_pred ? lk_rounded(x_16) : x_21;
            const double neg_x_20 = -lk_rounded(x_20);
            const double x_22 = 0x1.0p-128 * neg_x_20;
            const double neg_x_16 = -lk_rounded(x_16);
            const double chosen_5 = c_0_le_y_pred ? x_22 : neg_x_16;
            gradient[i] = c_1_eq_y_true ? chosen_5 : chosen_4;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_3 = lk_pair_mul(x_2, x_2);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double x_9 = a * 2.0;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const lk_pair x_12 = lk_pair_scaled(log1p_exp_neg_a, 2.0);
            const lk_pair x_15 = lk_pair_mul(x_2, x_3);
            const double x_23 = a * 4.0;
            const lk_pair x_24 = lk_pair_mul_double(exp_neg_a, x_23);
            const lk_pair chosen_7 = {c_0_eq_exp_neg_a ? 0.0 : x_24.high, c_0_eq_exp_neg_a ? 0.0 : x_24.low};
            const lk_pair x_25 = lk_pair_add_double(chosen_7, 5.0);
            const lk_pair x_26 = lk_pair_scaled(log1p_exp_neg_a, 4.0);
            const lk_pair x_27 = lk_pair_mul(exp_neg_a, x_26);
            const lk_pair x_28 = lk_pair_add(x_25, x_27);
            const double neg_x_9_1 = -x_9;
            const lk_pair x_30 = lk_pair_add_double(x_28, neg_x_9_1);
            const lk_pair neg_x_12_1 = lk_pair_neg(x_12);
            const lk_pair x_32 = lk_pair_add(x_30, neg_x_12_1);
            const lk_pair x_33 = lk_pair_mul(lifted_exp_neg_a, x_32);
            const lk_pair x_34 = lk_pair_mul(x_15, x_2);
            const lk_pair x_35 = lk_pair_div_moderate(x_33, x_34);
            const int c_0_eq_lifted_exp_neg_a = 0.0 == lifted_exp_neg_a.high;
            const double chosen_8 = c_0_eq_lifted_exp_neg_a ? 0.0 : lk_rounded(x_35);
            const double x_36 = 0x1.0p-128 * chosen_8;
            const double from_root_high = a - 0x1.652b16db3b7abp+1;
            const lk_pair from_root_ = lk_double_sub_pair(from_root_high, (lk_pair){0x1.41bf0d4048e2ap-55 /* 101965471294265341272404836909953/2923003274661805836407369665432566039311865085952 */, 0x1.dbb727cda0e04p-111});
            const double near_root = lk_rounded(from_root_) * 0x1.c19fe9a5ea125p-20;
            const double near_root_11 = 0x1.7f8a9d472696fp-17 + near_root;
            const double near_root_12 = lk_rounded(from_root_) * near_root_11;
            const double near_root_13 = (-0x1.13fe237f76bf6p-14) + near_root_12;
            const double near_root_14 = lk_rounded(from_root_) * near_root_13;
            const double near_root_15 = 0x1.3283bd1c4e9c1p-13 + near_root_14;
            const double near_root_16 = lk_rounded(from_root_) * near_root_15;
            const double near_root_17 = 0x1.652f37511f523p-14 + near_root_16;
            const double near_root_18 = lk_rounded(from_root_) * near_root_17;
            const double near_root_19 = (-0x1.be05620ca81d4p-10) + near_root_18;
            const double near_root_20 = lk_rounded(from_root_) * near_root_19;
            const double near_root_21 = 0x1.5f828ca277b1dp-8 + near_root_20;
            const double near_root_22 = lk_rounded(from_root_) * near_root_21;
            const double near_root_23 = (-0x1.2769565bcb444p-8) + near_root_22;
            const double near_root_24 = lk_rounded(from_root_) * near_root_23;
            const double near_root_25 = (-0x1.8199667a1ed01p-6) + near_root_24;
            const double near_root_26 = lk_rounded(from_root_) * near_root_25;
            const double near_root_27 = 0x1.745ef2623fcf5p-4 /* 472036177123950162108751768147735/5192296858534827628530496329220096 */ + near_root_26;
            const double near_root_28 = lk_rounded(from_root_) * near_root_27;
            const lk_pair near_root_29 = lk_pair_add_double((lk_pair){(-0x1.d2399f27bd492p-4 /* -73876313568152622718988132795047/649037107316853453566312041152512 */), 0x1.ccfdfbc287ab2p-58}, near_root_28);
            const lk_pair near_root_30 = lk_pair_mul(from_root_, near_root_29);
            const double at_root = lk_rounded(near_root_30);
            const int in_reach = a <= 2.875;
            const int in_reach_1 = 0x1.5a562db676f57p+1 <= a;
            const double resolved = in_reach ? at_root : x_36;
            const double resolved_1 = in_reach_1 ? resolved : x_36;
            const lk_pair x_37 = lk_pair_mul_double(lifted_exp_neg_a, 5.0);
            const lk_pair x_38 = lk_pair_mul(exp_neg_a, x_37);
            const lk_pair x_39 = lk_pair_mul(exp_neg_a, x_38);
            const lk_pair x_40 = lk_pair_mul(lifted_exp_neg_a, x_26);
            const lk_pair x_41 = lk_pair_mul(exp_neg_a, x_40);
            const lk_pair x_42 = lk_pair_add(x_39, x_41);
            const lk_pair x_43 = lk_pair_mul(lifted_exp_neg_a, x_12);
            const lk_pair x_44 = lk_pair_mul(exp_neg_a, x_43);
            const lk_pair x_45 = lk_pair_mul(exp_neg_a, x_44);
            const lk_pair neg_x_45_1 = lk_pair_neg(x_45);
            const lk_pair x_46 = lk_pair_add(x_42, neg_x_45_1);
            const lk_pair x_47 = lk_pair_div_moderate(x_46, x_34);
            const double x_48 = 0x1.0p-128 * lk_rounded(x_47);
            hessian[i] = same_1 ? x_48 : resolved_1;
        }
}

/* binary_focal_crossentropy_logits_u10: gamma in {2} */
static void binary_focal_crossentropy_logits_u10_case_2(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double lifted_exp_neg_a_high[LK_BLOCK];
    double lifted_exp_neg_a_low[LK_BLOCK];
    double log1p_exp_neg_a_high[LK_BLOCK];
    double log1p_exp_neg_a_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        lifted_exp_neg_a_high[i] = neg_a_1;
        lifted_exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_lifted_exp_fall(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
        const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p_unit(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            const lk_pair x_3 = lk_pair_mul(x_2, x_2);
            const lk_pair x_4 = lk_pair_mul_double(x_3, a);
            const lk_pair x_8 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_9 = lk_pair_mul(x_8, x_8);
            const lk_pair x_11 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_12 = lk_pair_add_double(x_11, now_y_true);
            const lk_pair x_13 = lk_pair_mul(x_12, x_12);
            const lk_pair x_14 = lk_pair_mul_double(x_13, a);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? lk_rounded(not_y_true) : now_y_true;
            const int c_0_eq_not_y_true_2 = 0.0 == chosen_2_1;
            const lk_pair chosen_2_2 = {c_0_le_y_pred ? not_y_true.high : x_14.high, c_0_le_y_pred ? not_y_true.low : x_14.low};
            const lk_pair chosen_2_3 = {c_0_le_y_pred ? x_4.high : now_y_true, c_0_le_y_pred ? x_4.low : 0.0};
            const lk_pair x_5_1 = lk_pair_mul(chosen_2_2, chosen_2_3);
            const lk_pair chosen_8 = {c_0_eq_not_y_true_2 ? 0.0 : x_5_1.high, c_0_eq_not_y_true_2 ? 0.0 : x_5_1.low};
            const lk_pair chosen_2_4 = {c_0_le_y_pred ? not_y_true.high : x_11.high, c_0_le_y_pred ? not_y_true.low : x_11.low};
            const lk_pair chosen_2_5 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_1 = lk_pair_add(chosen_2_4, chosen_2_5);
            const lk_pair x_3_1 = lk_pair_mul(x_2_1, x_2_1);
            const lk_pair x_6_1 = lk_pair_mul(log1p_exp_neg_a, x_3_1);
            const lk_pair x_7_1 = lk_pair_add(chosen_8, x_6_1);
            const lk_pair x_10_1 = lk_pair_div_moderate(x_7_1, x_9);
            value[i] = lk_rounded(x_10_1);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_8 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_9 = lk_pair_mul(x_8, x_8);
            const lk_pair x_11 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_eq_y_true = 0.0 == now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? lk_rounded(not_y_true) : now_y_true;
            const int c_0_eq_not_y_true_2 = 0.0 == chosen_2_1;
            const lk_pair x_19 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_20 = lk_pair_scaled(not_y_true, 2.0);
            const lk_pair x_21 = lk_pair_mul(exp_neg_a, x_20);
            const lk_pair x_22 = lk_pair_mul(not_y_true, x_21);
            const lk_pair x_23 = lk_pair_mul_double(x_22, a);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const lk_pair chosen_3 = {c_0_eq_exp_neg_a ? 0.0 : x_23.high, c_0_eq_exp_neg_a ? 0.0 : x_23.low};
            const lk_pair chosen_4 = {c_0_eq_not_y_true ? 0.0 : chosen_3.high, c_0_eq_not_y_true ? 0.0 : chosen_3.low};
            const lk_pair x_24 = lk_pair_add(chosen_4, x_19);
            const lk_pair x_25 = lk_pair_mul(log1p_exp_neg_a, x_22);
            const lk_pair x_26 = lk_pair_add(x_24, x_25);
            const lk_pair x_27 = lk_pair_mul(x_1, x_1);
            const lk_pair x_28 = lk_pair_sub(x_26, x_27);
            const lk_pair x_29 = lk_product(2.0, now_y_true);
            const lk_pair x_30 = lk_pair_mul(exp_neg_a, x_29);
            const lk_pair x_31 = lk_pair_mul_double(x_30, now_y_true);
            const lk_pair x_32 = lk_pair_mul(log1p_exp_neg_a, x_31);
            const lk_pair neg_x_32_1 = lk_pair_neg(x_32);
            const lk_pair x_33 = lk_pair_add(x_28, neg_x_32_1);
            const double x_34 = a * 2.0;
            const lk_pair x_35 = lk_pair_mul_double(exp_neg_a, x_34);
            const lk_pair x_36 = lk_pair_mul(not_y_true, x_35);
            const lk_pair x_37 = lk_pair_mul_double(x_36, now_y_true);
            const lk_pair chosen_5 = {c_0_eq_exp_neg_a ? 0.0 : x_37.high, c_0_eq_exp_neg_a ? 0.0 : x_37.low};
            const lk_pair chosen_6 = {c_0_eq_not_y_true ? 0.0 : chosen_5.high, c_0_eq_not_y_true ? 0.0 : chosen_5.low};
            const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
            const lk_pair neg_chosen_7_1 = lk_pair_neg(chosen_7);
            const lk_pair x_38 = lk_pair_add(neg_chosen_7_1, x_33);
            const lk_pair x_42 = lk_pair_mul(x_8, x_9);
            const lk_pair x_44 = lk_pair_mul(x_11, x_11);
            const lk_pair x_45 = lk_pair_add(x_25, x_44);
            const lk_pair x_50 = lk_pair_add(chosen_7, x_45);
            const lk_pair x_51 = lk_product(now_y_true, now_y_true);
            const lk_pair x_52 = lk_pair_sub(x_50, x_51);
            const lk_pair x_53 = lk_pair_mul_double(x_31, a);
            const lk_pair chosen_14 = {c_0_eq_exp_neg_a ? 0.0 : x_53.high, c_0_eq_exp_neg_a ? 0.0 : x_53.low};
            const lk_pair chosen_15 = {c_0_eq_y_true ? 0.0 : chosen_14.high, c_0_eq_y_true ? 0.0 : chosen_14.low};
            const lk_pair neg_chosen_15_1 = lk_pair_neg(chosen_15);
            const lk_pair x_54 = lk_pair_add(neg_chosen_15_1, x_52);
            const lk_pair x_55 = lk_pair_add(neg_x_32_1, x_54);
            const double chosen_19_1 = c_0_le_y_pred ? now_y_true : lk_rounded(not_y_true);
            const int c_0_eq_y_true_1 = 0.0 == chosen_19_1;
            const lk_pair chosen_19_2 = {c_0_le_y_pred ? now_y_true : not_y_true.high, c_0_le_y_pred ? 0.0 : not_y_true.low};
            const lk_pair x_1_1 = lk_pair_mul(exp_neg_a, chosen_19_2);
            const lk_pair chosen_19_3 = {c_0_le_y_pred ? chosen_7.high : x_32.high, c_0_le_y_pred ? chosen_7.low : x_32.low};
            const lk_pair neg_chosen_7_1_1 = lk_pair_neg(chosen_19_3);
            const lk_pair chosen_19_4 = {c_0_le_y_pred ? x_28.high : neg_chosen_15_1.high, c_0_le_y_pred ? x_28.low : neg_chosen_15_1.low};
            const lk_pair chosen_19_5 = {c_0_le_y_pred ? neg_x_32_1.high : x_52.high, c_0_le_y_pred ? neg_x_32_1.low : x_52.low};
            const lk_pair x_33_1 = lk_pair_add(chosen_19_4, chosen_19_5);
            const lk_pair x_38_1 = lk_pair_add(neg_chosen_7_1_1, x_33_1);
            const lk_pair x_40_1 = lk_pair_mul(x_1_1, x_38_1);
            const lk_pair chosen_9_1 = {c_0_eq_exp_neg_a ? 0.0 : x_40_1.high, c_0_eq_exp_neg_a ? 0.0 : x_40_1.low};
            const lk_pair chosen_10_1 = {c_0_eq_y_true_1 ? 0.0 : chosen_9_1.high, c_0_eq_y_true_1 ? 0.0 : chosen_9_1.low};
            const lk_pair chosen_19_7 = {c_0_le_y_pred ? not_y_true.high : x_55.high, c_0_le_y_pred ? not_y_true.low : x_55.low};
            const lk_pair chosen_19_8 = {c_0_le_y_pred ? x_38.high : now_y_true, c_0_le_y_pred ? x_38.low : 0.0};
            const lk_pair x_39_1 = lk_pair_mul(chosen_19_7, chosen_19_8);
            const lk_pair chosen_8_1 = {c_0_eq_not_y_true_2 ? 0.0 : x_39_1.high, c_0_eq_not_y_true_2 ? 0.0 : x_39_1.low};
            const lk_pair x_41_1 = lk_pair_add(chosen_10_1, chosen_8_1);
            const lk_pair x_43_1 = lk_pair_div_moderate(x_41_1, x_42);
            gradient[i] = lk_rounded(x_43_1);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_8 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_9 = lk_pair_mul(x_8, x_8);
            const lk_pair x_11 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_20 = lk_pair_scaled(not_y_true, 2.0);
            const lk_pair x_21 = lk_pair_mul(exp_neg_a, x_20);
            const lk_pair x_22 = lk_pair_mul(not_y_true, x_21);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const lk_pair x_29 = lk_product(2.0, y_true[i]);
            const lk_pair x_30 = lk_pair_mul(exp_neg_a, x_29);
            const lk_pair x_31 = lk_pair_mul_double(x_30, y_true[i]);
            const lk_pair x_42 = lk_pair_mul(x_8, x_9);
            const lk_pair x_60 = lk_pair_mul_double(not_y_true, 5.0);
            const lk_pair x_61 = lk_pair_mul(not_y_true, x_60);
            const lk_pair x_62 = lk_pair_mul(not_y_true, x_61);
            const lk_pair x_63 = lk_pair_mul_double(x_1, 5.0);
            const lk_pair x_64 = lk_pair_mul(x_1, x_63);
            const lk_pair x_65 = lk_pair_mul_double(x_64, y_true[i]);
            const lk_pair x_66 = lk_pair_add(x_62, x_65);
            const lk_pair x_67 = lk_pair_mul(not_y_true, x_20);
            const lk_pair x_68 = lk_pair_mul_double(x_67, a);
            const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
            const lk_pair chosen_20 = {c_0_eq_not_y_true ? 0.0 : x_69.high, c_0_eq_not_y_true ? 0.0 : x_69.low};
            const lk_pair chosen_21 = {c_0_eq_y_true ? 0.0 : chosen_20.high, c_0_eq_y_true ? 0.0 : chosen_20.low};
            const lk_pair x_70 = lk_pair_add(chosen_21, x_66);
            const lk_pair x_71 = lk_pair_scaled(not_y_true, 4.0);
            const lk_pair x_72 = lk_pair_mul(exp_neg_a, x_71);
            const lk_pair x_73 = lk_pair_mul(not_y_true, x_72);
            const lk_pair x_74 = lk_pair_mul(not_y_true, x_73);
            const lk_pair x_75 = lk_pair_mul_double(x_74, a);
            const lk_pair chosen_22 = {c_0_eq_exp_neg_a ? 0.0 : x_75.high, c_0_eq_exp_neg_a ? 0.0 : x_75.low};
            const lk_pair chosen_23 = {c_0_eq_not_y_true ? 0.0 : chosen_22.high, c_0_eq_not_y_true ? 0.0 : chosen_22.low};
            const lk_pair x_76 = lk_pair_add(chosen_23, x_70);
            const lk_pair x_78 = lk_pair_mul_double(x_29, y_true[i]);
            const lk_pair x_79 = lk_pair_mul(log1p_exp_neg_a, x_78);
            const lk_pair x_80 = lk_pair_mul(not_y_true, x_79);
            const lk_pair x_81 = lk_pair_add(x_76, x_80);
            const lk_pair x_82 = lk_pair_mul(log1p_exp_neg_a, x_74);
            const lk_pair x_83 = lk_pair_add(x_81, x_82);
            const lk_pair x_84 = lk_product(4.0, y_true[i]);
            const lk_pair x_85 = lk_pair_mul(exp_neg_a, x_84);
            const lk_pair x_86 = lk_pair_mul_double(x_85, y_true[i]);
            const lk_pair x_87 = lk_pair_mul_double(x_86, y_true[i]);
            const lk_pair x_88 = lk_pair_mul(log1p_exp_neg_a, x_87);
            const lk_pair x_89 = lk_pair_add(x_83, x_88);
            const lk_pair x_92 = lk_pair_mul(not_y_true, x_31);
            const lk_pair x_93 = lk_pair_add(x_89, x_92);
            const lk_pair x_94 = lk_pair_mul_double(x_22, y_true[i]);
            const lk_pair x_95 = lk_pair_add(x_93, x_94);
            const lk_pair x_96 = lk_pair_mul_double(x_86, a);
            const lk_pair x_97 = lk_pair_mul(not_y_true, x_96);
            const lk_pair chosen_24 = {c_0_eq_exp_neg_a ? 0.0 : x_97.high, c_0_eq_exp_neg_a ? 0.0 : x_97.low};
            const lk_pair chosen_25 = {c_0_eq_y_true ? 0.0 : chosen_24.high, c_0_eq_y_true ? 0.0 : chosen_24.low};
            const lk_pair chosen_26 = {c_0_eq_not_y_true ? 0.0 : chosen_25.high, c_0_eq_not_y_true ? 0.0 : chosen_25.low};
            const lk_pair x_98 = lk_pair_add(chosen_26, x_95);
            const lk_pair x_99 = lk_pair_scaled(x_11, 2.0);
            const lk_pair x_100 = lk_pair_mul(x_11, x_99);
            const lk_pair x_101 = lk_pair_mul_double(x_100, a);
            const lk_pair x_102 = lk_pair_mul_double(x_101, y_true[i]);
            const lk_pair chosen_27 = {c_0_eq_exp_neg_a ? 0.0 : x_102.high, c_0_eq_exp_neg_a ? 0.0 : x_102.low};
            const lk_pair chosen_28 = {c_0_eq_not_y_true ? 0.0 : chosen_27.high, c_0_eq_not_y_true ? 0.0 : chosen_27.low};
            const lk_pair chosen_29 = {c_0_eq_y_true ? 0.0 : chosen_28.high, c_0_eq_y_true ? 0.0 : chosen_28.low};
            const lk_pair x_103 = lk_pair_add(chosen_29, x_98);
            const lk_pair x_104 = lk_pair_mul(log1p_exp_neg_a, x_100);
            const lk_pair x_105 = lk_pair_mul_double(x_104, y_true[i]);
            const lk_pair x_106 = lk_pair_add(x_103, x_105);
            const lk_pair x_109 = lk_pair_mul(not_y_true, x_67);
            const lk_pair x_110 = lk_pair_mul_double(x_109, a);
            const lk_pair chosen_30 = {c_0_eq_not_y_true ? 0.0 : x_110.high, c_0_eq_not_y_true ? 0.0 : x_110.low};
            const lk_pair neg_chosen_30_1 = lk_pair_neg(chosen_30);
            const lk_pair x_111 = lk_pair_add(neg_chosen_30_1, x_106);
            const lk_pair x_112 = lk_pair_mul(log1p_exp_neg_a, x_109);
            const lk_pair neg_x_112_1 = lk_pair_neg(x_112);
            const lk_pair x_113 = lk_pair_add(x_111, neg_x_112_1);
            const lk_pair x_114 = lk_pair_mul_double(not_y_true, 3.0);
            const lk_pair x_115 = lk_pair_mul(not_y_true, x_114);
            const lk_pair x_116 = lk_pair_mul_double(x_115, y_true[i]);
            const lk_pair neg_x_116_1 = lk_pair_neg(x_116);
            const lk_pair x_117 = lk_pair_add(x_113, neg_x_116_1);
            const lk_pair x_118 = lk_pair_scaled(x_1, 2.0);
            const lk_pair x_119 = lk_pair_mul(x_1, x_118);
            const lk_pair x_120 = lk_pair_mul_double(x_119, y_true[i]);
            const lk_pair x_121 = lk_pair_mul(log1p_exp_neg_a, x_120);
            const lk_pair neg_x_121_1 = lk_pair_neg(x_121);
            const lk_pair x_122 = lk_pair_add(x_117, neg_x_121_1);
            const lk_pair x_123 = lk_pair_mul_double(x_1, 3.0);
            const lk_pair x_124 = lk_pair_mul(x_1, x_123);
            const lk_pair x_125 = lk_pair_mul(not_y_true, x_124);
            const lk_pair neg_x_125_1 = lk_pair_neg(x_125);
            const lk_pair x_126 = lk_pair_add(x_122, neg_x_125_1);
            const lk_pair x_127 = lk_pair_mul_double(x_119, a);
            const lk_pair x_128 = lk_pair_mul(not_y_true, x_127);
            const lk_pair chosen_31 = {c_0_eq_exp_neg_a ? 0.0 : x_128.high, c_0_eq_exp_neg_a ? 0.0 : x_128.low};
            const lk_pair chosen_32 = {c_0_eq_y_true ? 0.0 : chosen_31.high, c_0_eq_y_true ? 0.0 : chosen_31.low};
            const lk_pair chosen_33 = {c_0_eq_not_y_true ? 0.0 : chosen_32.high, c_0_eq_not_y_true ? 0.0 : chosen_32.low};
            const lk_pair neg_chosen_33_1 = lk_pair_neg(chosen_33);
            const lk_pair x_129 = lk_pair_add(neg_chosen_33_1, x_126);
            const lk_pair x_130 = lk_pair_scaled(not_y_true, 8.0);
            const lk_pair x_131 = lk_pair_mul(exp_neg_a, x_130);
            const lk_pair x_132 = lk_pair_mul(not_y_true, x_131);
            const lk_pair x_133 = lk_pair_mul_double(x_132, a);
            const lk_pair x_134 = lk_pair_mul_double(x_133, y_true[i]);
            const lk_pair chosen_34 = {c_0_eq_exp_neg_a ? 0.0 : x_134.high, c_0_eq_exp_neg_a ? 0.0 : x_134.low};
            const lk_pair chosen_35 = {c_0_eq_not_y_true ? 0.0 : chosen_34.high, c_0_eq_not_y_true ? 0.0 : chosen_34.low};
            const lk_pair chosen_36 = {c_0_eq_y_true ? 0.0 : chosen_35.high, c_0_eq_y_true ? 0.0 : chosen_35.low};
            const lk_pair neg_chosen_36_1 = lk_pair_neg(chosen_36);
            const lk_pair x_135 = lk_pair_add(neg_chosen_36_1, x_129);
            const lk_pair x_139 = lk_pair_mul(log1p_exp_neg_a, x_86);
            const lk_pair x_140 = lk_pair_mul(not_y_true, x_139);
            const lk_pair neg_x_140_1 = lk_pair_neg(x_140);
            const lk_pair x_141 = lk_pair_add(x_135, neg_x_140_1);
            const lk_pair x_145 = lk_pair_mul(log1p_exp_neg_a, x_73);
            const lk_pair x_146 = lk_pair_mul_double(x_145, y_true[i]);
            const lk_pair neg_x_146_1 = lk_pair_neg(x_146);
            const lk_pair x_147 = lk_pair_add(x_141, neg_x_146_1);
            const lk_pair x_148 = lk_pair_mul(lifted_exp_neg_a, x_147);
            const lk_pair x_149 = lk_pair_mul(x_42, x_8);
            const lk_pair x_150 = lk_pair_div_moderate(x_148, x_149);
            const int c_0_eq_lifted_exp_neg_a = 0.0 == lifted_exp_neg_a.high;
            const lk_pair chosen_37 = {c_0_eq_lifted_exp_neg_a ? 0.0 : x_150.high, c_0_eq_lifted_exp_neg_a ? 0.0 : x_150.low};
            const double x_151 = 0x1.0p-128 * lk_rounded(chosen_37);
            const lk_pair x_152 = lk_pair_mul_double(x_78, y_true[i]);
            const lk_pair x_153 = lk_pair_mul_double(x_152, a);
            const lk_pair chosen_38 = {c_0_eq_y_true ? 0.0 : x_153.high, c_0_eq_y_true ? 0.0 : x_153.low};
            const lk_pair x_154 = lk_pair_mul(log1p_exp_neg_a, x_152);
            const lk_pair x_155 = lk_pair_add(chosen_38, x_154);
            const lk_pair x_156 = lk_product(3.0, y_true[i]);
            const lk_pair x_157 = lk_pair_mul_double(x_156, y_true[i]);
            const lk_pair x_158 = lk_pair_mul(not_y_true, x_157);
            const lk_pair x_159 = lk_pair_add(x_155, x_158);
            const lk_pair x_160 = lk_pair_mul(not_y_true, x_100);
            const lk_pair x_161 = lk_pair_mul(log1p_exp_neg_a, x_160);
            const lk_pair x_162 = lk_pair_add(x_159, x_161);
            const lk_pair x_163 = lk_pair_mul_double(x_11, 3.0);
            const lk_pair x_164 = lk_pair_mul(x_11, x_163);
            const lk_pair x_165 = lk_pair_mul_double(x_164, y_true[i]);
            const lk_pair x_166 = lk_pair_add(x_162, x_165);
            const lk_pair x_167 = lk_product(8.0, y_true[i]);
            const lk_pair x_168 = lk_pair_mul(exp_neg_a, x_167);
            const lk_pair x_169 = lk_pair_mul_double(x_168, y_true[i]);
            const lk_pair x_170 = lk_pair_mul_double(x_169, a);
            const lk_pair x_171 = lk_pair_mul(not_y_true, x_170);
            const lk_pair chosen_39 = {c_0_eq_exp_neg_a ? 0.0 : x_171.high, c_0_eq_exp_neg_a ? 0.0 : x_171.low};
            const lk_pair chosen_40 = {c_0_eq_y_true ? 0.0 : chosen_39.high, c_0_eq_y_true ? 0.0 : chosen_39.low};
            const lk_pair chosen_41 = {c_0_eq_not_y_true ? 0.0 : chosen_40.high, c_0_eq_not_y_true ? 0.0 : chosen_40.low};
            const lk_pair x_172 = lk_pair_add(chosen_41, x_166);
            const lk_pair x_173 = lk_pair_add(chosen_29, x_172);
            const lk_pair x_176 = lk_pair_add(x_173, x_140);
            const lk_pair x_179 = lk_pair_add(x_176, x_146);
            const lk_pair x_180 = lk_product(5.0, y_true[i]);
            const lk_pair x_181 = lk_pair_mul_double(x_180, y_true[i]);
            const lk_pair x_182 = lk_pair_mul_double(x_181, y_true[i]);
            const lk_pair neg_x_182_1 = lk_pair_neg(x_182);
            const lk_pair x_183 = lk_pair_add(x_179, neg_x_182_1);
            const lk_pair x_184 = lk_pair_mul_double(x_11, 5.0);
            const lk_pair x_185 = lk_pair_mul(x_11, x_184);
            const lk_pair x_186 = lk_pair_mul(not_y_true, x_185);
            const lk_pair neg_x_186_1 = lk_pair_neg(x_186);
            const lk_pair x_187 = lk_pair_add(x_183, neg_x_186_1);
            const lk_pair x_189 = lk_pair_mul_double(x_78, a);
            const lk_pair x_190 = lk_pair_mul(not_y_true, x_189);
            const lk_pair chosen_42 = {c_0_eq_y_true ? 0.0 : x_190.high, c_0_eq_y_true ? 0.0 : x_190.low};
            const lk_pair chosen_43 = {c_0_eq_not_y_true ? 0.0 : chosen_42.high, c_0_eq_not_y_true ? 0.0 : chosen_42.low};
            const lk_pair neg_chosen_43_1 = lk_pair_neg(chosen_43);
            const lk_pair x_191 = lk_pair_add(neg_chosen_43_1, x_187);
            const lk_pair x_193 = lk_pair_mul_double(x_87, a);
            const lk_pair chosen_44 = {c_0_eq_exp_neg_a ? 0.0 : x_193.high, c_0_eq_exp_neg_a ? 0.0 : x_193.low};
            const lk_pair chosen_45 = {c_0_eq_y_true ? 0.0 : chosen_44.high, c_0_eq_y_true ? 0.0 : chosen_44.low};
            const lk_pair neg_chosen_45_1 = lk_pair_neg(chosen_45);
            const lk_pair x_194 = lk_pair_add(neg_chosen_45_1, x_191);
            const lk_pair x_195 = lk_pair_mul(log1p_exp_neg_a, x_67);
            const lk_pair x_196 = lk_pair_mul_double(x_195, y_true[i]);
            const lk_pair neg_x_196_1 = lk_pair_neg(x_196);
            const lk_pair x_197 = lk_pair_add(x_194, neg_x_196_1);
            const lk_pair neg_x_82_1 = lk_pair_neg(x_82);
            const lk_pair x_200 = lk_pair_add(x_197, neg_x_82_1);
            const lk_pair neg_x_88_1 = lk_pair_neg(x_88);
            const lk_pair x_202 = lk_pair_add(x_200, neg_x_88_1);
            const lk_pair neg_x_92_1 = lk_pair_neg(x_92);
            const lk_pair x_204 = lk_pair_add(x_202, neg_x_92_1);
            const lk_pair neg_x_94_1 = lk_pair_neg(x_94);
            const lk_pair x_208 = lk_pair_add(x_204, neg_x_94_1);
            const lk_pair x_209 = lk_pair_add(neg_chosen_33_1, x_208);
            const lk_pair x_210 = lk_pair_mul_double(x_73, a);
            const lk_pair x_211 = lk_pair_mul_double(x_210, y_true[i]);
            const lk_pair chosen_46 = {c_0_eq_exp_neg_a ? 0.0 : x_211.high, c_0_eq_exp_neg_a ? 0.0 : x_211.low};
            const lk_pair chosen_47 = {c_0_eq_not_y_true ? 0.0 : chosen_46.high, c_0_eq_not_y_true ? 0.0 : chosen_46.low};
            const lk_pair chosen_48 = {c_0_eq_y_true ? 0.0 : chosen_47.high, c_0_eq_y_true ? 0.0 : chosen_47.low};
            const lk_pair neg_chosen_48_1 = lk_pair_neg(chosen_48);
            const lk_pair x_212 = lk_pair_add(neg_chosen_48_1, x_209);
            const lk_pair x_213 = lk_pair_mul(log1p_exp_neg_a, x_119);
            const lk_pair x_214 = lk_pair_mul(not_y_true, x_213);
            const lk_pair neg_x_214_1 = lk_pair_neg(x_214);
            const lk_pair x_215 = lk_pair_add(x_212, neg_x_214_1);
            const lk_pair x_216 = lk_pair_mul(lifted_exp_neg_a, x_215);
            const lk_pair x_217 = lk_pair_div_moderate(x_216, x_149);
            const lk_pair chosen_49 = {c_0_eq_lifted_exp_neg_a ? 0.0 : x_217.high, c_0_eq_lifted_exp_neg_a ? 0.0 : x_217.low};
            const double x_218 = 0x1.0p-128 * lk_rounded(chosen_49);
            const lk_pair chosen_50 = {c_0_le_y_pred ? x_151 : x_218, c_0_le_y_pred ? 0.0 : 0.0};
            const double less_chosen_50_1 = 0.0 - lk_rounded(chosen_50);
            hessian[i] = c_0_le_y_pred ? lk_rounded(chosen_50) : less_chosen_50_1;
        }
}

/* binary_focal_crossentropy_logits_u10: y_true in {0, 1} */
static void binary_focal_crossentropy_logits_u10_case_3(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a_high[LK_BLOCK];
    double exp_neg_a_low[LK_BLOCK];
    double log1p_exp_neg_a_high[LK_BLOCK];
    double log1p_exp_neg_a_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double half_power_1_1_high[LK_BLOCK];
    double half_power_1_1_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        exp_neg_a_high[i] = neg_a_1;
        exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_exp_fall_fine(n, exp_neg_a_high, exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p_unit_fine(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair x_3 = lk_pair_scaled(x_2, 0.5);
            const lk_pair neg_x_3_1 = lk_pair_neg(x_3);
            half_power_high[i] = neg_x_3_1.high;
            half_power_low[i] = neg_x_3_1.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_high, half_power_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_pair x_6 = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const lk_pair x_8 = lk_pair_scaled(x_7, 0.5);
            half_power_1_high[i] = x_8.high;
            half_power_1_low[i] = x_8.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_1_high, half_power_1_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair x_3 = lk_pair_scaled(x_2, 0.5);
            const lk_pair neg_x_3_1 = lk_pair_neg(x_3);
            const lk_pair x_6 = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const lk_pair x_8 = lk_pair_scaled(x_7, 0.5);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const lk_pair chosen_4_3 = {same_1 ? x_8.high : neg_x_3_1.high, same_1 ? x_8.low : neg_x_3_1.low};
            half_power_1_1_high[i] = chosen_4_3.high;
            half_power_1_1_low[i] = chosen_4_3.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_1_1_high, half_power_1_1_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair neg_x_2_1 = lk_pair_neg(x_2);
            const lk_pair x_45 = lk_pair_sub_double(neg_x_2_1, a);
            const lk_pair x_46 = lk_pair_scaled(x_45, 0.5);
            half_power_2_high[i] = x_46.high;
            half_power_2_low[i] = x_46.low;
        }
        lk_block_pair_exp_fall(n, half_power_2_high, half_power_2_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power_1_1 = {half_power_1_1_high[i], half_power_1_1_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_pair x_1 = lk_pair_add_double(log1p_exp_neg_a, a);
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair neg_x_2_1 = lk_pair_neg(x_2);
            const lk_pair x_6 = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const lk_pair x_9 = lk_pair_scaled(log1p_exp_neg_a, 0x1.0p+128);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_4_1 = same_1 ? 0x1.0p-128 : 1.0;
            const double chosen_4_2 = same_1 ? lk_rounded(x_7) : lk_rounded(neg_x_2_1);
            const int x_7_lt_c_minus_1500_1 = chosen_4_2 < (-1500.0);
            const lk_pair chosen_4_4 = {same_1 ? x_9.high : x_1.high, same_1 ? x_9.low : x_1.low};
            const lk_pair x_10_1 = lk_pair_mul(half_power_1_1, chosen_4_4);
            const lk_pair x_11_1 = lk_pair_mul(half_power_1_1, x_10_1);
            const double chosen_1_1 = x_7_lt_c_minus_1500_1 ? 0.0 : lk_rounded(x_11_1);
            value[i] = chosen_1_1 * chosen_4_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair neg_x_2_1 = lk_pair_neg(x_2);
            const int x_2_lt_c_minus_1500 = neg_x_2_1.high < (-1500.0);
            const lk_pair x_6 = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const int x_7_lt_c_minus_1500 = x_7.high < (-1500.0);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair x_13 = lk_pair_mul_double(exp_neg_a, a);
            const lk_pair x_14 = lk_pair_mul_double(x_13, gamma[i]);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const lk_pair chosen_5 = {c_0_eq_exp_neg_a ? 0.0 : x_14.high, c_0_eq_exp_neg_a ? 0.0 : x_14.low};
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair chosen_6 = {c_0_eq_gamma ? 0.0 : chosen_5.high, c_0_eq_gamma ? 0.0 : chosen_5.low};
            const lk_pair x_15 = lk_pair_add_double(chosen_6, 1.0);
            const lk_pair x_16 = lk_pair_mul_double(exp_neg_a, gamma[i]);
            const lk_pair x_17 = lk_pair_mul(log1p_exp_neg_a, x_16);
            const lk_pair x_18 = lk_pair_add(x_15, x_17);
            const lk_pair x_19 = lk_pair_mul(half_power, x_18);
            const lk_pair x_20 = lk_pair_mul(half_power, x_19);
            const lk_pair x_21 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_22 = lk_pair_div_moderate(x_20, x_21);
            const double chosen_7 = x_2_lt_c_minus_1500 ? 0.0 : lk_rounded(x_22);
            const lk_pair x_24 = lk_pair_add(exp_neg_a, x_2);
            const lk_pair x_25 = lk_pair_scaled(x_24, 0x1.0p+128);
            const lk_pair x_26 = lk_pair_mul(half_power_1, x_25);
            const lk_pair x_27 = lk_pair_mul(half_power_1, x_26);
            const lk_pair x_28 = lk_pair_div_moderate(x_27, x_21);
            const double chosen_8 = x_7_lt_c_minus_1500 ? 0.0 : lk_rounded(x_28);
            const double x_29 = 0x1.0p-128 * chosen_8;
            const double chosen_9 = c_0_le_y_pred ? chosen_7 : x_29;
            const double neg_x_22 = -lk_rounded(x_22);
            const double chosen_11 = x_2_lt_c_minus_1500 ? 0.0 : neg_x_22;
            const double neg_x_29_1 = -x_29;
            const double chosen_12 = c_0_le_y_pred ? neg_x_29_1 : chosen_11;
            gradient[i] = c_1_eq_y_true ? chosen_12 : chosen_9;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair neg_x_2_1 = lk_pair_neg(x_2);
            const lk_pair x_6 = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const int x_7_lt_c_minus_1500 = x_7.high < (-1500.0);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair x_16 = lk_pair_mul_double(exp_neg_a, gamma[i]);
            const lk_pair x_17 = lk_pair_mul(log1p_exp_neg_a, x_16);
            const lk_pair x_21 = lk_pair_add_double(exp_neg_a, 1.0);
            const double x_35 = 2.0 * gamma[i];
            const lk_pair x_36 = lk_sum(1.0, x_35);
            const lk_pair x_37 = lk_pair_mul_double(x_16, gamma[i]);
            const lk_pair x_38 = lk_pair_mul_double(x_37, a);
            const lk_pair chosen_14 = {c_0_eq_exp_neg_a ? 0.0 : x_38.high, c_0_eq_exp_neg_a ? 0.0 : x_38.low};
            const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : chosen_14.high, c_0_eq_gamma ? 0.0 : chosen_14.low};
            const lk_pair x_39 = lk_pair_add(chosen_15, x_36);
            const lk_pair x_40 = lk_pair_mul(log1p_exp_neg_a, x_37);
            const lk_pair x_41 = lk_pair_add(x_39, x_40);
            const lk_pair x_42 = lk_product(a, gamma[i]);
            const lk_pair chosen_16 = {c_0_eq_gamma ? 0.0 : x_42.high, c_0_eq_gamma ? 0.0 : x_42.low};
            const lk_pair neg_chosen_16_1 = lk_pair_neg(chosen_16);
            const lk_pair x_43 = lk_pair_add(neg_chosen_16_1, x_41);
            const lk_pair x_44 = lk_pair_sub(x_43, x_2);
            const lk_pair x_45 = lk_pair_sub_double(neg_x_2_1, a);
            const int x_45_lt_c_minus_1500 = x_45.high < (-1500.0);
            const lk_pair x_47 = lk_pair_scaled(x_44, 0x1.0p+128);
            const lk_pair x_48 = lk_pair_mul(half_power_2, x_47);
            const lk_pair x_49 = lk_pair_mul(half_power_2, x_48);
            const lk_pair x_50 = lk_pair_mul(x_21, x_21);
            const lk_pair x_51 = lk_pair_div_moderate(x_49, x_50);
            const double chosen_17 = x_45_lt_c_minus_1500 ? 0.0 : lk_rounded(x_51);
            const lk_pair x_53 = lk_pair_mul_double(exp_neg_a, x_35);
            const lk_pair x_54 = lk_pair_add(exp_neg_a, x_53);
            const lk_pair x_55 = lk_product(gamma[i], gamma[i]);
            const lk_pair x_56 = lk_pair_mul(log1p_exp_neg_a, x_55);
            const lk_pair x_57 = lk_pair_add(x_54, x_56);
            const lk_pair x_58 = lk_pair_sub(x_57, x_17);
            const lk_pair x_59 = lk_pair_scaled(x_58, 0x1.0p+128);
            const lk_pair x_60 = lk_pair_mul(half_power_1, x_59);
            const lk_pair x_61 = lk_pair_mul(half_power_1, x_60);
            const lk_pair x_62 = lk_pair_div_moderate(x_61, x_50);
            const lk_pair chosen_18 = {x_7_lt_c_minus_1500 ? 0.0 : x_62.high, x_7_lt_c_minus_1500 ? 0.0 : x_62.low};
            const double chosen_21_1 = same_1 ? lk_rounded(chosen_18) : chosen_17;
            hessian[i] = 0x1.0p-128 * chosen_21_1;
        }
}

/* binary_focal_crossentropy_logits_u10: otherwise */
static void binary_focal_crossentropy_logits_u10_case_4(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a_high[LK_BLOCK];
    double exp_neg_a_low[LK_BLOCK];
    double expm1_neg_a_high[LK_BLOCK];
    double expm1_neg_a_low[LK_BLOCK];
    double log1p_neg_x_3_high[LK_BLOCK];
    double log1p_neg_x_3_low[LK_BLOCK];
    double log_x_2_high[LK_BLOCK];
    double log_x_2_low[LK_BLOCK];
    double log1p_exp_neg_a_high[LK_BLOCK];
    double log1p_exp_neg_a_low[LK_BLOCK];
    double log1p_neg_x_15_high[LK_BLOCK];
    double log1p_neg_x_15_low[LK_BLOCK];
    double log_x_14_high[LK_BLOCK];
    double log_x_14_low[LK_BLOCK];
    double log1p_neg_x_3_2_high[LK_BLOCK];
    double log1p_neg_x_3_2_low[LK_BLOCK];
    double log_x_2_2_high[LK_BLOCK];
    double log_x_2_2_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_2_1_high[LK_BLOCK];
    double half_power_2_1_low[LK_BLOCK];
    double half_power_4_1_high[LK_BLOCK];
    double half_power_4_1_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        exp_neg_a_high[i] = neg_a_1;
        exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_exp_fall_fine(n, exp_neg_a_high, exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        expm1_neg_a_high[i] = neg_a_1;
        expm1_neg_a_low[i] = 0.0;
    }
    lk_block_pair_expm1_fine(n, expm1_neg_a_high, expm1_neg_a_low);

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair x_3 = lk_pair_mul_double(expm1_neg_a, y_true[i]);
            log1p_neg_x_3_high[i] = x_3.high;
            log1p_neg_x_3_low[i] = x_3.low;
        }
        lk_block_pair_log1p_fine(n, log1p_neg_x_3_high, log1p_neg_x_3_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            log_x_2_high[i] = x_2.high;
            log_x_2_low[i] = x_2.low;
        }
        lk_block_pair_log_fine(n, log_x_2_high, log_x_2_low);
    }

    for (size_t i = 0; i < n; i++) {
        const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p_unit_fine(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_15 = lk_pair_mul(expm1_neg_a, not_y_true);
            log1p_neg_x_15_high[i] = x_15.high;
            log1p_neg_x_15_low[i] = x_15.low;
        }
        lk_block_pair_log1p_fine(n, log1p_neg_x_15_high, log1p_neg_x_15_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_14 = lk_pair_add_double(x_13, y_true[i]);
            log_x_14_high[i] = x_14.high;
            log_x_14_low[i] = x_14.low;
        }
        lk_block_pair_log_fine(n, log_x_14_high, log_x_14_low);
    }

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_8_4 = {c_0_le_y_pred ? now_y_true : not_y_true.high, c_0_le_y_pred ? 0.0 : not_y_true.low};
            const lk_pair x_3_2 = lk_pair_mul(expm1_neg_a, chosen_8_4);
            log1p_neg_x_3_2_high[i] = x_3_2.high;
            log1p_neg_x_3_2_low[i] = x_3_2.low;
        }
        lk_block_pair_log1p_fine(n, log1p_neg_x_3_2_high, log1p_neg_x_3_2_low);
    }

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_8_2 = {c_0_le_y_pred ? not_y_true.high : x_13.high, c_0_le_y_pred ? not_y_true.low : x_13.low};
            const lk_pair chosen_8_3 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_2 = lk_pair_add(chosen_8_2, chosen_8_3);
            log_x_2_2_high[i] = x_2_2.high;
            log_x_2_2_low[i] = x_2_2.low;
        }
        lk_block_pair_log_fine(n, log_x_2_2_high, log_x_2_2_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3_2 = {log1p_neg_x_3_2_high[i], log1p_neg_x_3_2_low[i]};
            const lk_pair log_x_2_2 = {log_x_2_2_high[i], log_x_2_2_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_8_2 = {c_0_le_y_pred ? not_y_true.high : x_13.high, c_0_le_y_pred ? not_y_true.low : x_13.low};
            const lk_pair chosen_8_3 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_2 = lk_pair_add(chosen_8_2, chosen_8_3);
            const int c_1_by_2_lt_x_2_2 = 0.5 < x_2_2.high;
            const lk_pair chosen_16 = {c_1_by_2_lt_x_2_2 ? log1p_neg_x_3_2.high : log_x_2_2.high, c_1_by_2_lt_x_2_2 ? log1p_neg_x_3_2.low : log_x_2_2.low};
            const lk_pair x_4_2 = lk_pair_sub(chosen_16, log1p_exp_neg_a);
            const lk_pair x_5_2 = lk_pair_mul_double(x_4_2, gamma[i]);
            const lk_pair x_6_1 = lk_pair_scaled(x_5_2, 0.5);
            half_power_2_high[i] = x_6_1.high;
            half_power_2_low[i] = x_6_1.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3_2 = {log1p_neg_x_3_2_high[i], log1p_neg_x_3_2_low[i]};
            const lk_pair log_x_2_2 = {log_x_2_2_high[i], log_x_2_2_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_8_2 = {c_0_le_y_pred ? not_y_true.high : x_13.high, c_0_le_y_pred ? not_y_true.low : x_13.low};
            const lk_pair chosen_8_3 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_2 = lk_pair_add(chosen_8_2, chosen_8_3);
            const int c_1_by_2_lt_x_2_2 = 0.5 < x_2_2.high;
            const lk_pair chosen_16 = {c_1_by_2_lt_x_2_2 ? log1p_neg_x_3_2.high : log_x_2_2.high, c_1_by_2_lt_x_2_2 ? log1p_neg_x_3_2.low : log_x_2_2.low};
            const lk_pair x_4_2 = lk_pair_sub(chosen_16, log1p_exp_neg_a);
            const lk_pair x_5_2 = lk_pair_mul_double(x_4_2, gamma[i]);
            const lk_pair neg_chosen_1_1 = lk_pair_neg(chosen_16);
            const lk_pair x_44_1 = lk_pair_add(neg_chosen_1_1, x_5_2);
            const lk_pair x_45_1 = lk_pair_scaled(x_44_1, 0.5);
            half_power_2_1_high[i] = x_45_1.high;
            half_power_2_1_low[i] = x_45_1.low;
        }
        lk_block_pair_exp(n, half_power_2_1_high, half_power_2_1_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3 = {log1p_neg_x_3_high[i], log1p_neg_x_3_low[i]};
            const lk_pair log_x_2 = {log_x_2_high[i], log_x_2_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_15 = {log1p_neg_x_15_high[i], log1p_neg_x_15_low[i]};
            const lk_pair log_x_14 = {log_x_14_high[i], log_x_14_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            const int c_1_by_2_lt_x_2 = 0.5 < x_2.high;
            const lk_pair chosen = {c_1_by_2_lt_x_2 ? log1p_neg_x_3.high : log_x_2.high, c_1_by_2_lt_x_2 ? log1p_neg_x_3.low : log_x_2.low};
            const lk_pair x_4 = lk_pair_sub(chosen, log1p_exp_neg_a);
            const lk_pair x_5 = lk_pair_mul_double(x_4, gamma[i]);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_14 = lk_pair_add_double(x_13, y_true[i]);
            const int c_1_by_2_lt_x_14 = 0.5 < x_14.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_14 ? log1p_neg_x_15.high : log_x_14.high, c_1_by_2_lt_x_14 ? log1p_neg_x_15.low : log_x_14.low};
            const lk_pair x_16 = lk_pair_sub(chosen_4, log1p_exp_neg_a);
            const lk_pair x_17 = lk_pair_mul_double(x_16, gamma[i]);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_164 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_164_1 = lk_pair_neg(x_164);
            const lk_pair x_239 = lk_pair_scaled(chosen_4, 2.0);
            const lk_pair neg_x_239_1 = lk_pair_neg(x_239);
            const lk_pair chosen_76_1 = {c_0_le_y_pred ? neg_x_164_1.high : x_17.high, c_0_le_y_pred ? neg_x_164_1.low : x_17.low};
            const lk_pair chosen_76_2 = {c_0_le_y_pred ? x_5.high : neg_x_239_1.high, c_0_le_y_pred ? x_5.low : neg_x_239_1.low};
            const lk_pair x_165_1 = lk_pair_add(chosen_76_1, chosen_76_2);
            const lk_pair x_166_1 = lk_pair_sub_double(x_165_1, a);
            const lk_pair x_167_1 = lk_pair_scaled(x_166_1, 0.5);
            half_power_4_1_high[i] = x_167_1.high;
            half_power_4_1_low[i] = x_167_1.low;
        }
        lk_block_pair_exp(n, half_power_4_1_high, half_power_4_1_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3_2 = {log1p_neg_x_3_2_high[i], log1p_neg_x_3_2_low[i]};
            const lk_pair log_x_2_2 = {log_x_2_2_high[i], log_x_2_2_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_1 = c_0_le_y_pred ? lk_rounded(not_y_true) : now_y_true;
            const int c_0_eq_not_y_true_2 = 0.0 == chosen_8_1;
            const lk_pair chosen_8_2 = {c_0_le_y_pred ? not_y_true.high : x_13.high, c_0_le_y_pred ? not_y_true.low : x_13.low};
            const lk_pair chosen_8_3 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_2 = lk_pair_add(chosen_8_2, chosen_8_3);
            const int c_1_by_2_lt_x_2_2 = 0.5 < x_2_2.high;
            const lk_pair chosen_16 = {c_1_by_2_lt_x_2_2 ? log1p_neg_x_3_2.high : log_x_2_2.high, c_1_by_2_lt_x_2_2 ? log1p_neg_x_3_2.low : log_x_2_2.low};
            const lk_pair x_4_2 = lk_pair_sub(chosen_16, log1p_exp_neg_a);
            const lk_pair x_5_2 = lk_pair_mul_double(x_4_2, gamma[i]);
            const int x_5_lt_c_minus_1500_1 = x_5_2.high < (-1500.0);
            const lk_pair x_7_1 = lk_pair_mul_double(half_power_2, a);
            const lk_pair chosen_8_5 = {c_0_le_y_pred ? not_y_true.high : now_y_true, c_0_le_y_pred ? not_y_true.low : 0.0};
            const lk_pair x_8_1 = lk_pair_mul(half_power_2, chosen_8_5);
            const lk_pair x_9_1 = lk_pair_mul(x_7_1, x_8_1);
            const lk_pair chosen_1_1 = {x_5_lt_c_minus_1500_1 ? 0.0 : x_9_1.high, x_5_lt_c_minus_1500_1 ? 0.0 : x_9_1.low};
            const lk_pair chosen_2_1 = {c_0_eq_not_y_true_2 ? 0.0 : chosen_1_1.high, c_0_eq_not_y_true_2 ? 0.0 : chosen_1_1.low};
            const lk_pair x_10_1 = lk_pair_mul(half_power_2, log1p_exp_neg_a);
            const lk_pair x_11_1 = lk_pair_mul(half_power_2, x_10_1);
            const lk_pair chosen_3_1 = {x_5_lt_c_minus_1500_1 ? 0.0 : x_11_1.high, x_5_lt_c_minus_1500_1 ? 0.0 : x_11_1.low};
            const lk_pair x_12_1 = lk_pair_add(chosen_2_1, chosen_3_1);
            value[i] = lk_rounded(x_12_1);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3_2 = {log1p_neg_x_3_2_high[i], log1p_neg_x_3_2_low[i]};
            const lk_pair log_x_2_2 = {log_x_2_2_high[i], log_x_2_2_low[i]};
            const lk_pair half_power_2_1 = {half_power_2_1_high[i], half_power_2_1_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_eq_y_true = 0.0 == now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_8_2 = {c_0_le_y_pred ? not_y_true.high : x_13.high, c_0_le_y_pred ? not_y_true.low : x_13.low};
            const lk_pair chosen_8_3 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_2 = lk_pair_add(chosen_8_2, chosen_8_3);
            const int c_1_by_2_lt_x_2_2 = 0.5 < x_2_2.high;
            const lk_pair chosen_16 = {c_1_by_2_lt_x_2_2 ? log1p_neg_x_3_2.high : log_x_2_2.high, c_1_by_2_lt_x_2_2 ? log1p_neg_x_3_2.low : log_x_2_2.low};
            const lk_pair x_4_2 = lk_pair_sub(chosen_16, log1p_exp_neg_a);
            const lk_pair x_5_2 = lk_pair_mul_double(x_4_2, gamma[i]);
            const lk_pair x_25 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_26 = lk_pair_mul(not_y_true, x_13);
            const lk_pair x_27 = lk_pair_mul_double(x_26, a);
            const lk_pair x_28 = lk_pair_mul_double(x_27, gamma[i]);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const lk_pair chosen_9 = {c_0_eq_exp_neg_a ? 0.0 : x_28.high, c_0_eq_exp_neg_a ? 0.0 : x_28.low};
            const lk_pair chosen_10 = {c_0_eq_not_y_true ? 0.0 : chosen_9.high, c_0_eq_not_y_true ? 0.0 : chosen_9.low};
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair chosen_11 = {c_0_eq_gamma ? 0.0 : chosen_10.high, c_0_eq_gamma ? 0.0 : chosen_10.low};
            const lk_pair x_29 = lk_pair_add(chosen_11, x_25);
            const lk_pair x_30 = lk_pair_mul_double(x_26, gamma[i]);
            const lk_pair x_31 = lk_pair_mul(log1p_exp_neg_a, x_30);
            const lk_pair x_32 = lk_pair_add(x_29, x_31);
            const lk_pair x_33 = lk_pair_mul(x_1, x_1);
            const lk_pair x_34 = lk_pair_sub(x_32, x_33);
            const lk_pair x_35 = lk_pair_mul_double(x_1, now_y_true);
            const lk_pair x_36 = lk_pair_mul_double(x_35, gamma[i]);
            const lk_pair x_37 = lk_pair_mul(log1p_exp_neg_a, x_36);
            const lk_pair x_38 = lk_pair_sub(x_34, x_37);
            const lk_pair x_39 = lk_pair_mul_double(exp_neg_a, a);
            const lk_pair x_40 = lk_pair_mul_double(x_39, gamma[i]);
            const lk_pair x_41 = lk_pair_mul(not_y_true, x_40);
            const lk_pair x_42 = lk_pair_mul_double(x_41, now_y_true);
            const lk_pair chosen_12 = {c_0_eq_exp_neg_a ? 0.0 : x_42.high, c_0_eq_exp_neg_a ? 0.0 : x_42.low};
            const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : chosen_12.high, c_0_eq_gamma ? 0.0 : chosen_12.low};
            const lk_pair chosen_14 = {c_0_eq_not_y_true ? 0.0 : chosen_13.high, c_0_eq_not_y_true ? 0.0 : chosen_13.low};
            const lk_pair chosen_15 = {c_0_eq_y_true ? 0.0 : chosen_14.high, c_0_eq_y_true ? 0.0 : chosen_14.low};
            const lk_pair neg_chosen_15_1 = lk_pair_neg(chosen_15);
            const lk_pair x_43 = lk_pair_add(neg_chosen_15_1, x_38);
            const lk_pair x_48 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_50 = lk_pair_mul(x_13, x_13);
            const lk_pair x_51 = lk_pair_add(x_31, x_50);
            const lk_pair x_52 = lk_pair_add(chosen_15, x_51);
            const lk_pair x_53 = lk_product(now_y_true, now_y_true);
            const lk_pair x_54 = lk_pair_sub(x_52, x_53);
            const lk_pair x_55 = lk_pair_mul_double(x_35, a);
            const lk_pair x_56 = lk_pair_mul_double(x_55, gamma[i]);
            const lk_pair chosen_21 = {c_0_eq_exp_neg_a ? 0.0 : x_56.high, c_0_eq_exp_neg_a ? 0.0 : x_56.low};
            const lk_pair chosen_22 = {c_0_eq_y_true ? 0.0 : chosen_21.high, c_0_eq_y_true ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {c_0_eq_gamma ? 0.0 : chosen_22.high, c_0_eq_gamma ? 0.0 : chosen_22.low};
            const lk_pair neg_chosen_23_1 = lk_pair_neg(chosen_23);
            const lk_pair x_57 = lk_pair_add(neg_chosen_23_1, x_54);
            const lk_pair x_58 = lk_pair_sub(x_57, x_37);
            const lk_pair neg_chosen_1_1 = lk_pair_neg(chosen_16);
            const lk_pair x_44_1 = lk_pair_add(neg_chosen_1_1, x_5_2);
            const int x_44_lt_c_minus_1500_1 = x_44_1.high < (-1500.0);
            const lk_pair chosen_25_4 = {c_0_le_y_pred ? x_43.high : x_58.high, c_0_le_y_pred ? x_43.low : x_58.low};
            const lk_pair x_46_1 = lk_pair_mul(half_power_2_1, chosen_25_4);
            const lk_pair x_47_1 = lk_pair_mul(half_power_2_1, x_46_1);
            const lk_pair x_49_1 = lk_pair_div_moderate(x_47_1, x_48);
            const lk_pair chosen_16_1 = {x_44_lt_c_minus_1500_1 ? 0.0 : x_49_1.high, x_44_lt_c_minus_1500_1 ? 0.0 : x_49_1.low};
            gradient[i] = lk_rounded(chosen_16_1);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3 = {log1p_neg_x_3_high[i], log1p_neg_x_3_low[i]};
            const lk_pair log_x_2 = {log_x_2_high[i], log_x_2_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_15 = {log1p_neg_x_15_high[i], log1p_neg_x_15_low[i]};
            const lk_pair log_x_14 = {log_x_14_high[i], log_x_14_low[i]};
            const lk_pair half_power_4_1 = {half_power_4_1_high[i], half_power_4_1_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            const int c_1_by_2_lt_x_2 = 0.5 < x_2.high;
            const lk_pair chosen = {c_1_by_2_lt_x_2 ? log1p_neg_x_3.high : log_x_2.high, c_1_by_2_lt_x_2 ? log1p_neg_x_3.low : log_x_2.low};
            const lk_pair x_4 = lk_pair_sub(chosen, log1p_exp_neg_a);
            const lk_pair x_5 = lk_pair_mul_double(x_4, gamma[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_14 = lk_pair_add_double(x_13, now_y_true);
            const int c_1_by_2_lt_x_14 = 0.5 < x_14.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_14 ? log1p_neg_x_15.high : log_x_14.high, c_1_by_2_lt_x_14 ? log1p_neg_x_15.low : log_x_14.low};
            const lk_pair x_16 = lk_pair_sub(chosen_4, log1p_exp_neg_a);
            const lk_pair x_17 = lk_pair_mul_double(x_16, gamma[i]);
            const int c_0_eq_y_true = 0.0 == now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_1 = c_0_le_y_pred ? lk_rounded(not_y_true) : now_y_true;
            const int c_0_eq_not_y_true_2 = 0.0 == chosen_8_1;
            const lk_pair x_25 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_26 = lk_pair_mul(not_y_true, x_13);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair x_33 = lk_pair_mul(x_1, x_1);
            const lk_pair x_35 = lk_pair_mul_double(x_1, now_y_true);
            const lk_pair x_48 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_50 = lk_pair_mul(x_13, x_13);
            const lk_pair x_53 = lk_product(now_y_true, now_y_true);
            const lk_pair x_64 = lk_pair_mul(not_y_true, x_25);
            const lk_pair x_65 = lk_pair_scaled(not_y_true, 2.0);
            const lk_pair x_66 = lk_pair_mul(not_y_true, x_65);
            const lk_pair x_67 = lk_pair_mul(not_y_true, x_66);
            const lk_pair x_68 = lk_pair_mul_double(x_67, gamma[i]);
            const lk_pair x_69 = lk_pair_add(x_64, x_68);
            const lk_pair x_70 = lk_pair_mul_double(x_25, now_y_true);
            const lk_pair x_71 = lk_pair_add(x_69, x_70);
            const lk_pair x_72 = lk_pair_mul_double(x_33, now_y_true);
            const lk_pair x_73 = lk_pair_add(x_71, x_72);
            const lk_pair x_74 = lk_pair_scaled(x_1, 2.0);
            const lk_pair x_75 = lk_pair_mul(x_1, x_74);
            const lk_pair x_76 = lk_pair_mul_double(x_75, now_y_true);
            const lk_pair x_77 = lk_pair_mul_double(x_76, gamma[i]);
            const lk_pair x_78 = lk_pair_add(x_73, x_77);
            const lk_pair x_79 = lk_product(2.0, now_y_true);
            const lk_pair x_80 = lk_pair_mul(exp_neg_a, x_79);
            const lk_pair x_81 = lk_pair_mul_double(x_80, now_y_true);
            const lk_pair x_82 = lk_pair_mul(not_y_true, x_81);
            const lk_pair x_83 = lk_pair_add(x_78, x_82);
            const lk_pair x_84 = lk_pair_mul(not_y_true, x_33);
            const lk_pair x_85 = lk_pair_add(x_83, x_84);
            const lk_pair x_86 = lk_pair_mul(exp_neg_a, x_65);
            const lk_pair x_87 = lk_pair_mul(not_y_true, x_86);
            const lk_pair x_88 = lk_pair_mul_double(x_87, now_y_true);
            const lk_pair x_89 = lk_pair_add(x_85, x_88);
            const lk_pair x_90 = lk_pair_mul_double(x_25, a);
            const lk_pair x_91 = lk_pair_mul_double(x_90, gamma[i]);
            const lk_pair x_92 = lk_pair_mul_double(x_91, now_y_true);
            const lk_pair chosen_26 = {c_0_eq_not_y_true ? 0.0 : x_92.high, c_0_eq_not_y_true ? 0.0 : x_92.low};
            const lk_pair chosen_27 = {c_0_eq_gamma ? 0.0 : chosen_26.high, c_0_eq_gamma ? 0.0 : chosen_26.low};
            const lk_pair chosen_28 = {c_0_eq_y_true ? 0.0 : chosen_27.high, c_0_eq_y_true ? 0.0 : chosen_27.low};
            const lk_pair x_93 = lk_pair_add(chosen_28, x_89);
            const lk_pair x_94 = lk_pair_mul(not_y_true, x_26);
            const lk_pair x_95 = lk_pair_mul_double(x_94, gamma[i]);
            const lk_pair x_96 = lk_pair_mul_double(x_95, gamma[i]);
            const lk_pair x_97 = lk_pair_mul_double(x_96, a);
            const lk_pair chosen_29 = {c_0_eq_exp_neg_a ? 0.0 : x_97.high, c_0_eq_exp_neg_a ? 0.0 : x_97.low};
            const lk_pair chosen_30 = {c_0_eq_not_y_true ? 0.0 : chosen_29.high, c_0_eq_not_y_true ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {c_0_eq_gamma ? 0.0 : chosen_30.high, c_0_eq_gamma ? 0.0 : chosen_30.low};
            const lk_pair x_98 = lk_pair_add(chosen_31, x_93);
            const lk_pair x_99 = lk_pair_mul_double(x_53, gamma[i]);
            const lk_pair x_100 = lk_pair_mul(log1p_exp_neg_a, x_99);
            const lk_pair x_101 = lk_pair_mul(not_y_true, x_100);
            const lk_pair x_102 = lk_pair_add(x_101, x_98);
            const lk_pair x_103 = lk_pair_mul(log1p_exp_neg_a, x_96);
            const lk_pair x_104 = lk_pair_add(x_102, x_103);
            const lk_pair x_105 = lk_pair_mul_double(x_35, now_y_true);
            const lk_pair x_106 = lk_pair_mul_double(x_105, gamma[i]);
            const lk_pair x_107 = lk_pair_mul_double(x_106, gamma[i]);
            const lk_pair x_108 = lk_pair_mul(log1p_exp_neg_a, x_107);
            const lk_pair x_110 = lk_pair_mul_double(x_50, a);
            const lk_pair x_111 = lk_pair_mul_double(x_110, gamma[i]);
            const lk_pair x_114 = lk_pair_mul_double(exp_neg_a, gamma[i]);
            const lk_pair x_115 = lk_pair_mul_double(x_114, gamma[i]);
            const lk_pair x_116 = lk_pair_mul_double(x_115, now_y_true);
            const lk_pair x_117 = lk_pair_mul_double(x_116, now_y_true);
            const lk_pair x_118 = lk_pair_mul_double(x_117, a);
            const lk_pair x_121 = lk_pair_mul_double(x_50, gamma[i]);
            const lk_pair x_122 = lk_pair_mul(log1p_exp_neg_a, x_121);
            const lk_pair x_133 = lk_pair_mul_double(x_66, gamma[i]);
            const lk_pair x_141 = lk_pair_mul_double(x_75, gamma[i]);
            const lk_pair x_144 = lk_pair_mul_double(x_33, a);
            const lk_pair x_145 = lk_pair_mul_double(x_144, gamma[i]);
            const lk_pair x_148 = lk_product(2.0, gamma[i]);
            const lk_pair x_149 = lk_pair_mul(exp_neg_a, x_148);
            const lk_pair x_150 = lk_pair_mul_double(x_149, gamma[i]);
            const lk_pair x_151 = lk_pair_mul(not_y_true, x_150);
            const lk_pair x_152 = lk_pair_mul(not_y_true, x_151);
            const lk_pair x_153 = lk_pair_mul_double(x_152, a);
            const lk_pair x_156 = lk_pair_mul(log1p_exp_neg_a, x_117);
            const lk_pair x_157 = lk_pair_mul(not_y_true, x_156);
            const lk_pair x_159 = lk_pair_mul(not_y_true, x_115);
            const lk_pair x_160 = lk_pair_mul(not_y_true, x_159);
            const lk_pair x_161 = lk_pair_mul(log1p_exp_neg_a, x_160);
            const lk_pair x_162 = lk_pair_mul_double(x_161, now_y_true);
            const lk_pair x_164 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_164_1 = lk_pair_neg(x_164);
            const lk_pair x_171 = lk_pair_mul(x_48, x_48);
            const lk_pair x_174 = lk_pair_mul_double(x_53, now_y_true);
            const lk_pair x_175 = lk_pair_mul_double(x_79, now_y_true);
            const lk_pair x_176 = lk_pair_mul_double(x_175, now_y_true);
            const lk_pair x_177 = lk_pair_mul_double(x_176, gamma[i]);
            const lk_pair x_178 = lk_pair_add(x_174, x_177);
            const lk_pair x_179 = lk_pair_mul(not_y_true, x_53);
            const lk_pair x_180 = lk_pair_add(x_178, x_179);
            const lk_pair x_181 = lk_pair_mul(not_y_true, x_50);
            const lk_pair x_182 = lk_pair_add(x_180, x_181);
            const lk_pair x_183 = lk_pair_scaled(x_13, 2.0);
            const lk_pair x_184 = lk_pair_mul(x_13, x_183);
            const lk_pair x_185 = lk_pair_mul(not_y_true, x_184);
            const lk_pair x_186 = lk_pair_mul_double(x_185, gamma[i]);
            const lk_pair x_187 = lk_pair_add(x_182, x_186);
            const lk_pair x_188 = lk_pair_add(x_187, x_82);
            const lk_pair x_189 = lk_pair_add(x_188, x_88);
            const lk_pair x_190 = lk_pair_mul_double(x_50, now_y_true);
            const lk_pair x_191 = lk_pair_add(x_189, x_190);
            const lk_pair x_192 = lk_pair_mul_double(x_53, a);
            const lk_pair x_193 = lk_pair_mul_double(x_192, gamma[i]);
            const lk_pair x_194 = lk_pair_mul(not_y_true, x_193);
            const lk_pair chosen_51 = {c_0_eq_y_true ? 0.0 : x_194.high, c_0_eq_y_true ? 0.0 : x_194.low};
            const lk_pair chosen_52 = {c_0_eq_gamma ? 0.0 : chosen_51.high, c_0_eq_gamma ? 0.0 : chosen_51.low};
            const lk_pair chosen_53 = {c_0_eq_not_y_true ? 0.0 : chosen_52.high, c_0_eq_not_y_true ? 0.0 : chosen_52.low};
            const lk_pair x_195 = lk_pair_add(chosen_53, x_191);
            const lk_pair x_196 = lk_pair_mul_double(x_107, a);
            const lk_pair chosen_54 = {c_0_eq_exp_neg_a ? 0.0 : x_196.high, c_0_eq_exp_neg_a ? 0.0 : x_196.low};
            const lk_pair chosen_55 = {c_0_eq_y_true ? 0.0 : chosen_54.high, c_0_eq_y_true ? 0.0 : chosen_54.low};
            const lk_pair chosen_56 = {c_0_eq_gamma ? 0.0 : chosen_55.high, c_0_eq_gamma ? 0.0 : chosen_55.low};
            const lk_pair x_197 = lk_pair_add(chosen_56, x_195);
            const lk_pair x_198 = lk_pair_mul_double(x_25, gamma[i]);
            const lk_pair x_199 = lk_pair_mul(log1p_exp_neg_a, x_198);
            const lk_pair x_200 = lk_pair_mul_double(x_199, now_y_true);
            const lk_pair x_201 = lk_pair_add(x_197, x_200);
            const lk_pair x_202 = lk_pair_add(x_103, x_201);
            const lk_pair x_205 = lk_pair_mul_double(x_160, a);
            const lk_pair x_208 = lk_pair_mul_double(x_33, gamma[i]);
            const lk_pair x_209 = lk_pair_mul(log1p_exp_neg_a, x_208);
            const lk_pair x_220 = lk_pair_mul_double(x_175, gamma[i]);
            const lk_pair x_228 = lk_pair_mul_double(x_184, gamma[i]);
            const lk_pair x_232 = lk_pair_mul_double(x_150, now_y_true);
            const lk_pair x_233 = lk_pair_mul_double(x_232, now_y_true);
            const lk_pair x_234 = lk_pair_mul_double(x_233, a);
            const lk_pair x_239 = lk_pair_scaled(chosen_4, 2.0);
            const lk_pair neg_x_239_1 = lk_pair_neg(x_239);
            const lk_pair chosen_76_1 = {c_0_le_y_pred ? neg_x_164_1.high : x_17.high, c_0_le_y_pred ? neg_x_164_1.low : x_17.low};
            const lk_pair chosen_76_2 = {c_0_le_y_pred ? x_5.high : neg_x_239_1.high, c_0_le_y_pred ? x_5.low : neg_x_239_1.low};
            const lk_pair x_165_1 = lk_pair_add(chosen_76_1, chosen_76_2);
            const lk_pair x_166_1 = lk_pair_sub_double(x_165_1, a);
            const int x_166_lt_c_minus_1500_1 = x_166_1.high < (-1500.0);
            const double chosen_76_3 = c_0_le_y_pred ? now_y_true : lk_rounded(not_y_true);
            const int c_0_eq_y_true_1 = 0.0 == chosen_76_3;
            const lk_pair chosen_76_5 = {c_0_le_y_pred ? x_153.high : not_y_true.high, c_0_le_y_pred ? x_153.low : not_y_true.low};
            const lk_pair chosen_76_6 = {c_0_le_y_pred ? now_y_true : x_234.high, c_0_le_y_pred ? 0.0 : x_234.low};
            const lk_pair x_154_1 = lk_pair_mul(chosen_76_5, chosen_76_6);
            const lk_pair chosen_46_1 = {c_0_eq_exp_neg_a ? 0.0 : x_154_1.high, c_0_eq_exp_neg_a ? 0.0 : x_154_1.low};
            const lk_pair chosen_47_1 = {c_0_eq_gamma ? 0.0 : chosen_46_1.high, c_0_eq_gamma ? 0.0 : chosen_46_1.low};
            const lk_pair chosen_48_1 = {c_0_eq_not_y_true_2 ? 0.0 : chosen_47_1.high, c_0_eq_not_y_true_2 ? 0.0 : chosen_47_1.low};
            const lk_pair chosen_49_1 = {c_0_eq_y_true_1 ? 0.0 : chosen_48_1.high, c_0_eq_y_true_1 ? 0.0 : chosen_48_1.low};
            const lk_pair neg_chosen_49_1_1 = lk_pair_neg(chosen_49_1);
            const lk_pair chosen_76_7 = {c_0_le_y_pred ? not_y_true.high : x_111.high, c_0_le_y_pred ? not_y_true.low : x_111.low};
            const lk_pair chosen_76_8 = {c_0_le_y_pred ? x_145.high : now_y_true, c_0_le_y_pred ? x_145.low : 0.0};
            const lk_pair x_146_1 = lk_pair_mul(chosen_76_7, chosen_76_8);
            const lk_pair chosen_42_1 = {c_0_eq_exp_neg_a ? 0.0 : x_146_1.high, c_0_eq_exp_neg_a ? 0.0 : x_146_1.low};
            const lk_pair chosen_43_1 = {c_0_eq_y_true_1 ? 0.0 : chosen_42_1.high, c_0_eq_y_true_1 ? 0.0 : chosen_42_1.low};
            const lk_pair chosen_44_1 = {c_0_eq_gamma ? 0.0 : chosen_43_1.high, c_0_eq_gamma ? 0.0 : chosen_43_1.low};
            const lk_pair chosen_45_1 = {c_0_eq_not_y_true_2 ? 0.0 : chosen_44_1.high, c_0_eq_not_y_true_2 ? 0.0 : chosen_44_1.low};
            const lk_pair neg_chosen_45_1_1 = lk_pair_neg(chosen_45_1);
            const lk_pair chosen_76_9 = {c_0_le_y_pred ? not_y_true.high : x_53.high, c_0_le_y_pred ? not_y_true.low : x_53.low};
            const lk_pair chosen_76_10 = {c_0_le_y_pred ? x_25.high : now_y_true, c_0_le_y_pred ? x_25.low : 0.0};
            const lk_pair x_64_1 = lk_pair_mul(chosen_76_9, chosen_76_10);
            const lk_pair x_125_1 = lk_pair_mul_double(x_64_1, a);
            const lk_pair x_126_1 = lk_pair_mul_double(x_125_1, gamma[i]);
            const lk_pair chosen_40_1 = {c_0_eq_not_y_true_2 ? 0.0 : x_126_1.high, c_0_eq_not_y_true_2 ? 0.0 : x_126_1.low};
            const lk_pair chosen_41_1 = {c_0_eq_gamma ? 0.0 : chosen_40_1.high, c_0_eq_gamma ? 0.0 : chosen_40_1.low};
            const lk_pair neg_chosen_41_1_1 = lk_pair_neg(chosen_41_1);
            const lk_pair chosen_76_11 = {c_0_le_y_pred ? not_y_true.high : x_205.high, c_0_le_y_pred ? not_y_true.low : x_205.low};
            const lk_pair chosen_76_12 = {c_0_le_y_pred ? x_118.high : now_y_true, c_0_le_y_pred ? x_118.low : 0.0};
            const lk_pair x_119_1 = lk_pair_mul(chosen_76_11, chosen_76_12);
            const lk_pair chosen_36_1 = {c_0_eq_exp_neg_a ? 0.0 : x_119_1.high, c_0_eq_exp_neg_a ? 0.0 : x_119_1.low};
            const lk_pair chosen_37_1 = {c_0_eq_gamma ? 0.0 : chosen_36_1.high, c_0_eq_gamma ? 0.0 : chosen_36_1.low};
            const lk_pair chosen_38_1 = {c_0_eq_y_true_1 ? 0.0 : chosen_37_1.high, c_0_eq_y_true_1 ? 0.0 : chosen_37_1.low};
            const lk_pair chosen_39_1 = {c_0_eq_not_y_true_2 ? 0.0 : chosen_38_1.high, c_0_eq_not_y_true_2 ? 0.0 : chosen_38_1.low};
            const lk_pair chosen_76_13 = {c_0_le_y_pred ? x_111.high : not_y_true.high, c_0_le_y_pred ? x_111.low : not_y_true.low};
            const lk_pair chosen_76_14 = {c_0_le_y_pred ? now_y_true : x_145.high, c_0_le_y_pred ? 0.0 : x_145.low};
            const lk_pair x_112_1 = lk_pair_mul(chosen_76_13, chosen_76_14);
            const lk_pair chosen_32_1 = {c_0_eq_exp_neg_a ? 0.0 : x_112_1.high, c_0_eq_exp_neg_a ? 0.0 : x_112_1.low};
            const lk_pair chosen_33_1 = {c_0_eq_not_y_true_2 ? 0.0 : chosen_32_1.high, c_0_eq_not_y_true_2 ? 0.0 : chosen_32_1.low};
            const lk_pair chosen_34_1 = {c_0_eq_gamma ? 0.0 : chosen_33_1.high, c_0_eq_gamma ? 0.0 : chosen_33_1.low};
            const lk_pair chosen_35_1 = {c_0_eq_y_true_1 ? 0.0 : chosen_34_1.high, c_0_eq_y_true_1 ? 0.0 : chosen_34_1.low};
            const lk_pair chosen_76_15 = {c_0_le_y_pred ? x_104.high : x_108.high, c_0_le_y_pred ? x_104.low : x_108.low};
            const lk_pair chosen_76_16 = {c_0_le_y_pred ? x_108.high : x_202.high, c_0_le_y_pred ? x_108.low : x_202.low};
            const lk_pair x_109_1 = lk_pair_add(chosen_76_15, chosen_76_16);
            const lk_pair x_113_1 = lk_pair_add(chosen_35_1, x_109_1);
            const lk_pair x_120_1 = lk_pair_add(chosen_39_1, x_113_1);
            const lk_pair chosen_76_17 = {c_0_le_y_pred ? x_122.high : not_y_true.high, c_0_le_y_pred ? x_122.low : not_y_true.low};
            const lk_pair chosen_76_18 = {c_0_le_y_pred ? now_y_true : x_209.high, c_0_le_y_pred ? 0.0 : x_209.low};
            const lk_pair x_123_1 = lk_pair_mul(chosen_76_17, chosen_76_18);
            const lk_pair x_124_1 = lk_pair_add(x_120_1, x_123_1);
            const lk_pair x_127_1 = lk_pair_add(neg_chosen_41_1_1, x_124_1);
            const lk_pair x_128_1 = lk_pair_mul_double(x_64_1, gamma[i]);
            const lk_pair x_129_1 = lk_pair_mul(log1p_exp_neg_a, x_128_1);
            const lk_pair x_130_1 = lk_pair_sub(x_127_1, x_129_1);
            const lk_pair chosen_76_19 = {c_0_le_y_pred ? x_133.high : not_y_true.high, c_0_le_y_pred ? x_133.low : not_y_true.low};
            const lk_pair chosen_76_20 = {c_0_le_y_pred ? now_y_true : x_220.high, c_0_le_y_pred ? 0.0 : x_220.low};
            const lk_pair x_134_1 = lk_pair_mul(chosen_76_19, chosen_76_20);
            const lk_pair neg_x_134_1_1 = lk_pair_neg(x_134_1);
            const lk_pair x_135_1 = lk_pair_add(x_130_1, neg_x_134_1_1);
            const lk_pair chosen_76_21 = {c_0_le_y_pred ? x_33.high : not_y_true.high, c_0_le_y_pred ? x_33.low : not_y_true.low};
            const lk_pair chosen_76_22 = {c_0_le_y_pred ? now_y_true : x_50.high, c_0_le_y_pred ? 0.0 : x_50.low};
            const lk_pair x_72_1 = lk_pair_mul(chosen_76_21, chosen_76_22);
            const lk_pair x_136_1 = lk_pair_mul_double(x_72_1, gamma[i]);
            const lk_pair x_137_1 = lk_pair_mul(log1p_exp_neg_a, x_136_1);
            const lk_pair x_138_1 = lk_pair_sub(x_135_1, x_137_1);
            const lk_pair chosen_76_23 = {c_0_le_y_pred ? not_y_true.high : x_228.high, c_0_le_y_pred ? not_y_true.low : x_228.low};
            const lk_pair chosen_76_24 = {c_0_le_y_pred ? x_141.high : now_y_true, c_0_le_y_pred ? x_141.low : 0.0};
            const lk_pair x_142_1 = lk_pair_mul(chosen_76_23, chosen_76_24);
            const lk_pair neg_x_142_1_1 = lk_pair_neg(x_142_1);
            const lk_pair x_143_1 = lk_pair_add(x_138_1, neg_x_142_1_1);
            const lk_pair x_147_1 = lk_pair_add(neg_chosen_45_1_1, x_143_1);
            const lk_pair x_155_1 = lk_pair_add(neg_chosen_49_1_1, x_147_1);
            const lk_pair x_158_1 = lk_pair_sub(x_155_1, x_157);
            const lk_pair x_163_1 = lk_pair_sub(x_158_1, x_162);
            const lk_pair x_168_1 = lk_pair_scaled(x_163_1, 0x1.0p+128);
            const lk_pair x_169_1 = lk_pair_mul(half_power_4_1, x_168_1);
            const lk_pair x_170_1 = lk_pair_mul(half_power_4_1, x_169_1);
            const lk_pair x_172_1 = lk_pair_div_moderate(x_170_1, x_171);
            const lk_pair chosen_50_1 = {x_166_lt_c_minus_1500_1 ? 0.0 : x_172_1.high, x_166_lt_c_minus_1500_1 ? 0.0 : x_172_1.low};
            hessian[i] = 0x1.0p-128 * lk_rounded(chosen_50_1);
        }
}

const lk_kernel LK_LEVEL(lk_binary_focal_crossentropy_logits_u10) = {
    .name = "binary_focal_crossentropy_logits_u10",
    .axis = 0,
    .input_count = 3,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
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
            .block = binary_focal_crossentropy_logits_u10_case_0,
        },
        {
            .guard_count = 2,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_logits_u10_case_1,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
            },
            .block = binary_focal_crossentropy_logits_u10_case_2,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_logits_u10_case_3,
        },
        {
            .guard_count = 0,
            .block = binary_focal_crossentropy_logits_u10_case_4,
        },
    },
};
