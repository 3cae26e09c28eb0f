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

LK_FLAT static void lk_block_pair_lifted_exp(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_lifted_exp(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_expm1(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_expm1(x);
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

/* binary_focal_crossentropy_logits_u10: gamma in {0} */
static void binary_focal_crossentropy_logits_u10_case_0(size_t n, const double *const *in, double *const *out)
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
        const double neg_a = -a;
        lifted_exp_neg_a_high[i] = neg_a;
        lifted_exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_lifted_exp(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            log1p_exp_neg_a_high[i] = exp_neg_a.high;
            log1p_exp_neg_a_low[i] = exp_neg_a.low;
        }
        lk_block_pair_log1p(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair x_1 = lk_pair_add_double(log1p_exp_neg_a, a);
            const lk_pair x_2 = lk_pair_mul(not_y_true, x_1);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen = {c_0_eq_not_y_true ? 0.0 : x_2.high, c_0_eq_not_y_true ? 0.0 : x_2.low};
            const lk_pair x_3 = lk_pair_mul_double(log1p_exp_neg_a, y_true[i]);
            const lk_pair x_4 = lk_pair_add(chosen, x_3);
            const lk_pair x_5 = lk_pair_mul(log1p_exp_neg_a, not_y_true);
            const lk_pair x_6 = lk_pair_mul_double(x_1, y_true[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : x_6.high, c_0_eq_y_true ? 0.0 : x_6.low};
            const lk_pair x_7 = lk_pair_add(chosen_1, x_5);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? lk_rounded(x_4) : lk_rounded(x_7);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_8 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_9 = lk_pair_mul(inverse_x_8, not_y_true);
            const lk_pair x_10 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_11 = lk_pair_mul(inverse_x_8, x_10);
            const lk_pair x_12 = lk_pair_sub(x_9, x_11);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_14 = lk_pair_mul(inverse_x_8, x_13);
            const lk_pair x_15 = lk_pair_mul_double(inverse_x_8, y_true[i]);
            const lk_pair x_16 = lk_pair_sub(x_14, x_15);
            gradient[i] = c_0_le_y_pred ? lk_rounded(x_12) : lk_rounded(x_16);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_8 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_17 = lk_pair_mul(inverse_x_8, lifted_exp_neg_a);
            const lk_pair x_18 = lk_pair_mul(inverse_x_8, x_17);
            hessian[i] = 0x1.0p-128 * lk_rounded(x_18);
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
        const double neg_a = -a;
        lifted_exp_neg_a_high[i] = neg_a;
        lifted_exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_lifted_exp(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
        const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_1 = lk_pair_add_double(log1p_exp_neg_a, a);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const lk_pair x_3 = lk_pair_mul(inverse_x_2, x_1);
            const lk_pair x_4 = lk_pair_mul(inverse_x_2, x_3);
            const lk_pair x_5 = lk_pair_mul(exp_neg_a, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul(inverse_x_2, lifted_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul(x_5, x_6);
            const lk_pair x_8 = lk_pair_mul(inverse_x_2, x_7);
            const double x_9 = 0x1.0p-128 * lk_rounded(x_8);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen = {c_0_le_y_pred ? x_4.high : x_9, c_0_le_y_pred ? x_4.low : 0.0};
            const lk_pair chosen_1 = {c_0_le_y_pred ? x_9 : x_4.high, c_0_le_y_pred ? 0.0 : x_4.low};
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const lk_pair chosen_2 = {c_1_eq_y_true ? chosen_1.high : chosen.high, c_1_eq_y_true ? chosen_1.low : chosen.low};
            value[i] = lk_rounded(chosen_2);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const lk_pair x_6 = lk_pair_mul(inverse_x_2, lifted_exp_neg_a);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_10 = a * 2.0;
            const lk_pair x_11 = lk_pair_mul_double(exp_neg_a, x_10);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : lk_rounded(x_11);
            const lk_pair x_12 = lk_sum(1.0, chosen_3);
            const lk_pair x_13 = lk_pair_mul_double(log1p_exp_neg_a, 2.0);
            const lk_pair x_14 = lk_pair_mul(exp_neg_a, x_13);
            const lk_pair x_15 = lk_pair_add(x_12, x_14);
            const lk_pair x_16 = lk_pair_mul(inverse_x_2, x_15);
            const lk_pair x_17 = lk_pair_mul(inverse_x_2, x_16);
            const lk_pair x_18 = lk_pair_mul(inverse_x_2, x_17);
            const lk_pair x_19 = lk_pair_add(exp_neg_a, x_13);
            const lk_pair x_20 = lk_pair_mul(exp_neg_a, x_19);
            const lk_pair x_21 = lk_pair_mul(x_20, x_6);
            const lk_pair x_22 = lk_pair_mul(inverse_x_2, x_21);
            const lk_pair x_23 = lk_pair_mul(inverse_x_2, x_22);
            const double x_24 = 0x1.0p-128 * lk_rounded(x_23);
            const double chosen_4 = c_0_le_y_pred ? lk_rounded(x_18) : x_24;
            const lk_pair neg_x_23 = lk_pair_neg(x_23);
            const double x_25 = 0x1.0p-128 * lk_rounded(neg_x_23);
            const double neg_x_18 = -lk_rounded(x_18);
            const double chosen_5 = c_0_le_y_pred ? x_25 : neg_x_18;
            gradient[i] = c_1_eq_y_true ? chosen_5 : chosen_4;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const lk_pair x_5 = lk_pair_mul(exp_neg_a, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul(inverse_x_2, lifted_exp_neg_a);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double x_26 = a * 4.0;
            const lk_pair x_27 = lk_pair_mul_double(exp_neg_a, x_26);
            const lk_pair chosen_7 = {c_0_eq_exp_neg_a ? 0.0 : x_27.high, c_0_eq_exp_neg_a ? 0.0 : x_27.low};
            const lk_pair x_28 = lk_pair_add_double(chosen_7, 5.0);
            const double x_29 = 4.0 * lk_rounded(log1p_exp_neg_a);
            const lk_pair x_30 = lk_pair_mul_double(exp_neg_a, x_29);
            const lk_pair x_31 = lk_pair_add(x_28, x_30);
            const double x_32 = a * (-2.0);
            const lk_pair x_33 = lk_pair_add_double(x_31, x_32);
            const lk_pair x_34 = lk_pair_mul_double(log1p_exp_neg_a, (-2.0));
            const lk_pair x_35 = lk_pair_add(x_33, x_34);
            const lk_pair x_36 = lk_pair_mul(lifted_exp_neg_a, x_35);
            const lk_pair x_37 = lk_pair_mul(inverse_x_2, x_36);
            const lk_pair x_38 = lk_pair_mul(inverse_x_2, x_37);
            const lk_pair x_39 = lk_pair_mul(inverse_x_2, x_38);
            const lk_pair x_40 = lk_pair_mul(inverse_x_2, x_39);
            const int c_0_eq_lifted_exp_neg_a = 0.0 == lifted_exp_neg_a.high;
            const lk_pair chosen_8 = {c_0_eq_lifted_exp_neg_a ? 0.0 : x_40.high, c_0_eq_lifted_exp_neg_a ? 0.0 : x_40.low};
            const double x_41 = 0x1.0p-128 * lk_rounded(chosen_8);
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
            const double resolved = in_reach ? at_root : x_41;
            const double resolved_1 = in_reach_1 ? resolved : x_41;
            const lk_pair x_42 = lk_pair_mul_double(inverse_x_2, 5.0);
            const lk_pair x_43 = lk_pair_mul(lifted_exp_neg_a, x_42);
            const lk_pair x_44 = lk_pair_mul(inverse_x_2, x_43);
            const lk_pair x_45 = lk_pair_mul(exp_neg_a, x_44);
            const lk_pair x_46 = lk_pair_mul(inverse_x_2, x_45);
            const lk_pair x_47 = lk_pair_mul(exp_neg_a, x_46);
            const lk_pair x_48 = lk_pair_mul(inverse_x_2, x_47);
            const lk_pair x_49 = lk_pair_mul_double(x_5, 4.0);
            const lk_pair x_50 = lk_pair_mul(x_49, x_6);
            const lk_pair x_51 = lk_pair_mul(inverse_x_2, x_50);
            const lk_pair x_52 = lk_pair_mul(inverse_x_2, x_51);
            const lk_pair x_53 = lk_pair_mul(inverse_x_2, x_52);
            const lk_pair x_54 = lk_pair_add(x_48, x_53);
            const lk_pair x_55 = lk_pair_mul(lifted_exp_neg_a, x_34);
            const lk_pair x_56 = lk_pair_mul(inverse_x_2, x_55);
            const lk_pair x_57 = lk_pair_mul(exp_neg_a, x_56);
            const lk_pair x_58 = lk_pair_mul(inverse_x_2, x_57);
            const lk_pair x_59 = lk_pair_mul(exp_neg_a, x_58);
            const lk_pair x_60 = lk_pair_mul(inverse_x_2, x_59);
            const lk_pair x_61 = lk_pair_mul(inverse_x_2, x_60);
            const lk_pair x_62 = lk_pair_add(x_54, x_61);
            const double x_63 = 0x1.0p-128 * lk_rounded(x_62);
            const double chosen_9 = c_0_le_y_pred ? resolved_1 : x_63;
            const double chosen_10 = c_0_le_y_pred ? x_63 : resolved_1;
            hessian[i] = c_1_eq_y_true ? chosen_10 : chosen_9;
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
        const double neg_a = -a;
        lifted_exp_neg_a_high[i] = neg_a;
        lifted_exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_lifted_exp(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
        const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            const lk_pair x_3 = lk_pair_add_double(log1p_exp_neg_a, a);
            const lk_pair x_4 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_4 = lk_double_div_pair(1.0, x_4);
            const lk_pair x_5 = lk_pair_mul(x_2, x_2);
            const lk_pair x_6 = lk_pair_mul(not_y_true, x_5);
            const lk_pair x_7 = lk_pair_mul(x_3, x_6);
            const lk_pair x_8 = lk_pair_mul(inverse_x_4, x_7);
            const lk_pair x_9 = lk_pair_mul(inverse_x_4, x_8);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen = {c_0_eq_not_y_true ? 0.0 : x_9.high, c_0_eq_not_y_true ? 0.0 : x_9.low};
            const lk_pair x_10 = lk_pair_mul(log1p_exp_neg_a, x_5);
            const lk_pair x_11 = lk_pair_mul_double(x_10, y_true[i]);
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const lk_pair x_17 = lk_pair_mul(x_16, x_16);
            const lk_pair x_18 = lk_pair_mul(log1p_exp_neg_a, x_17);
            const lk_pair x_19 = lk_pair_mul(not_y_true, x_18);
            const lk_pair x_22 = lk_pair_mul_double(x_17, y_true[i]);
            const lk_pair x_23 = lk_pair_mul(x_22, x_3);
            const lk_pair x_24 = lk_pair_mul(inverse_x_4, x_23);
            const lk_pair x_25 = lk_pair_mul(inverse_x_4, x_24);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : x_25.high, c_0_eq_y_true ? 0.0 : x_25.low};
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_2_1 = {c_0_le_y_pred ? chosen.high : chosen_1.high, c_0_le_y_pred ? chosen.low : chosen_1.low};
            const lk_pair chosen_2_2 = {c_0_le_y_pred ? x_11.high : x_19.high, c_0_le_y_pred ? x_11.low : x_19.low};
            const lk_pair x_12_1 = lk_pair_mul(inverse_x_4, chosen_2_2);
            const lk_pair x_13_1 = lk_pair_mul(inverse_x_4, x_12_1);
            const lk_pair x_14_1 = lk_pair_add(chosen_2_1, x_13_1);
            value[i] = lk_rounded(x_14_1);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_4 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_4 = lk_double_div_pair(1.0, x_4);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_27 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_28 = lk_pair_mul_double(not_y_true, 2.0);
            const lk_pair x_29 = lk_pair_mul(exp_neg_a, x_28);
            const lk_pair x_30 = lk_pair_mul(not_y_true, x_29);
            const lk_pair x_31 = lk_pair_mul_double(x_30, a);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const lk_pair chosen_3 = {c_0_eq_exp_neg_a ? 0.0 : x_31.high, c_0_eq_exp_neg_a ? 0.0 : x_31.low};
            const lk_pair chosen_4 = {c_0_eq_not_y_true ? 0.0 : chosen_3.high, c_0_eq_not_y_true ? 0.0 : chosen_3.low};
            const lk_pair x_32 = lk_pair_add(chosen_4, x_27);
            const lk_pair x_33 = lk_pair_mul(log1p_exp_neg_a, x_30);
            const lk_pair x_34 = lk_pair_add(x_32, x_33);
            const lk_pair x_35 = lk_pair_mul(x_1, x_1);
            const lk_pair x_36 = lk_pair_sub(x_34, x_35);
            const lk_pair x_37 = lk_product((-2.0), y_true[i]);
            const lk_pair x_38 = lk_pair_mul(exp_neg_a, x_37);
            const lk_pair x_39 = lk_pair_mul_double(x_38, y_true[i]);
            const lk_pair x_40 = lk_pair_mul(log1p_exp_neg_a, x_39);
            const lk_pair x_41 = lk_pair_add(x_36, x_40);
            const double x_42 = a * (-2.0);
            const lk_pair x_43 = lk_pair_mul_double(exp_neg_a, x_42);
            const lk_pair x_44 = lk_pair_mul(not_y_true, x_43);
            const lk_pair x_45 = lk_pair_mul_double(x_44, y_true[i]);
            const lk_pair chosen_5 = {c_0_eq_exp_neg_a ? 0.0 : x_45.high, c_0_eq_exp_neg_a ? 0.0 : x_45.low};
            const lk_pair chosen_6 = {c_0_eq_not_y_true ? 0.0 : chosen_5.high, c_0_eq_not_y_true ? 0.0 : chosen_5.low};
            const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
            const lk_pair x_46 = lk_pair_add(chosen_7, x_41);
            const lk_pair x_47 = lk_pair_mul(not_y_true, x_46);
            const lk_pair x_48 = lk_pair_mul(inverse_x_4, x_47);
            const lk_pair x_49 = lk_pair_mul(inverse_x_4, x_48);
            const lk_pair x_50 = lk_pair_mul(inverse_x_4, x_49);
            const lk_pair chosen_8 = {c_0_eq_not_y_true ? 0.0 : x_50.high, c_0_eq_not_y_true ? 0.0 : x_50.low};
            const lk_pair x_51 = lk_pair_mul(x_1, x_46);
            const lk_pair x_52 = lk_pair_mul(inverse_x_4, x_51);
            const lk_pair x_53 = lk_pair_mul(inverse_x_4, x_52);
            const lk_pair x_54 = lk_pair_mul(inverse_x_4, x_53);
            const lk_pair chosen_9 = {c_0_eq_exp_neg_a ? 0.0 : x_54.high, c_0_eq_exp_neg_a ? 0.0 : x_54.low};
            const lk_pair chosen_10 = {c_0_eq_y_true ? 0.0 : chosen_9.high, c_0_eq_y_true ? 0.0 : chosen_9.low};
            const lk_pair x_56 = lk_pair_mul(x_15, x_15);
            const lk_pair x_57 = lk_pair_add(x_33, x_56);
            const double x_58 = a * 2.0;
            const lk_pair x_59 = lk_pair_mul_double(exp_neg_a, x_58);
            const lk_pair x_60 = lk_pair_mul(not_y_true, x_59);
            const lk_pair x_61 = lk_pair_mul_double(x_60, y_true[i]);
            const lk_pair chosen_11 = {c_0_eq_exp_neg_a ? 0.0 : x_61.high, c_0_eq_exp_neg_a ? 0.0 : x_61.low};
            const lk_pair chosen_12 = {c_0_eq_not_y_true ? 0.0 : chosen_11.high, c_0_eq_not_y_true ? 0.0 : chosen_11.low};
            const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
            const lk_pair x_62 = lk_pair_add(chosen_13, x_57);
            const lk_pair x_63 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_64 = lk_pair_sub(x_62, x_63);
            const lk_pair x_65 = lk_pair_mul_double(x_39, a);
            const lk_pair chosen_14 = {c_0_eq_exp_neg_a ? 0.0 : x_65.high, c_0_eq_exp_neg_a ? 0.0 : x_65.low};
            const lk_pair chosen_15 = {c_0_eq_y_true ? 0.0 : chosen_14.high, c_0_eq_y_true ? 0.0 : chosen_14.low};
            const lk_pair x_66 = lk_pair_add(chosen_15, x_64);
            const lk_pair x_67 = lk_pair_add(x_40, x_66);
            const lk_pair x_68 = lk_pair_mul(x_15, x_67);
            const lk_pair x_69 = lk_pair_mul(inverse_x_4, x_68);
            const lk_pair x_70 = lk_pair_mul(inverse_x_4, x_69);
            const lk_pair x_71 = lk_pair_mul(inverse_x_4, x_70);
            const lk_pair chosen_16 = {c_0_eq_exp_neg_a ? 0.0 : x_71.high, c_0_eq_exp_neg_a ? 0.0 : x_71.low};
            const lk_pair chosen_17 = {c_0_eq_not_y_true ? 0.0 : chosen_16.high, c_0_eq_not_y_true ? 0.0 : chosen_16.low};
            const lk_pair x_72 = lk_pair_mul_double(x_67, y_true[i]);
            const lk_pair x_73 = lk_pair_mul(inverse_x_4, x_72);
            const lk_pair x_74 = lk_pair_mul(inverse_x_4, x_73);
            const lk_pair x_75 = lk_pair_mul(inverse_x_4, x_74);
            const lk_pair chosen_18 = {c_0_eq_y_true ? 0.0 : x_75.high, c_0_eq_y_true ? 0.0 : x_75.low};
            const lk_pair chosen_19_1 = {c_0_le_y_pred ? chosen_10.high : chosen_17.high, c_0_le_y_pred ? chosen_10.low : chosen_17.low};
            const lk_pair chosen_19_2 = {c_0_le_y_pred ? chosen_8.high : chosen_18.high, c_0_le_y_pred ? chosen_8.low : chosen_18.low};
            const lk_pair x_55_1 = lk_pair_add(chosen_19_1, chosen_19_2);
            gradient[i] = lk_rounded(x_55_1);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_4 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_4 = lk_double_div_pair(1.0, x_4);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_28 = lk_pair_mul_double(not_y_true, 2.0);
            const lk_pair x_29 = lk_pair_mul(exp_neg_a, x_28);
            const lk_pair x_30 = lk_pair_mul(not_y_true, x_29);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const lk_pair x_37 = lk_product((-2.0), y_true[i]);
            const lk_pair x_38 = lk_pair_mul(exp_neg_a, x_37);
            const lk_pair x_39 = lk_pair_mul_double(x_38, y_true[i]);
            const lk_pair x_77 = lk_pair_mul_double(not_y_true, 5.0);
            const lk_pair x_78 = lk_pair_mul(not_y_true, x_77);
            const lk_pair x_79 = lk_pair_mul(not_y_true, x_78);
            const lk_pair x_80 = lk_pair_mul_double(x_1, 5.0);
            const lk_pair x_81 = lk_pair_mul(x_1, x_80);
            const lk_pair x_82 = lk_pair_mul_double(x_81, y_true[i]);
            const lk_pair x_83 = lk_pair_add(x_79, x_82);
            const lk_pair x_84 = lk_pair_mul(not_y_true, x_28);
            const lk_pair x_85 = lk_pair_mul_double(x_84, a);
            const lk_pair x_86 = lk_pair_mul_double(x_85, y_true[i]);
            const lk_pair chosen_20 = {c_0_eq_not_y_true ? 0.0 : x_86.high, c_0_eq_not_y_true ? 0.0 : x_86.low};
            const lk_pair chosen_21 = {c_0_eq_y_true ? 0.0 : chosen_20.high, c_0_eq_y_true ? 0.0 : chosen_20.low};
            const lk_pair x_87 = lk_pair_add(chosen_21, x_83);
            const lk_pair x_88 = lk_pair_mul_double(not_y_true, 4.0);
            const lk_pair x_89 = lk_pair_mul(exp_neg_a, x_88);
            const lk_pair x_90 = lk_pair_mul(not_y_true, x_89);
            const lk_pair x_91 = lk_pair_mul(not_y_true, x_90);
            const lk_pair x_92 = lk_pair_mul_double(x_91, a);
            const lk_pair chosen_22 = {c_0_eq_exp_neg_a ? 0.0 : x_92.high, c_0_eq_exp_neg_a ? 0.0 : x_92.low};
            const lk_pair chosen_23 = {c_0_eq_not_y_true ? 0.0 : chosen_22.high, c_0_eq_not_y_true ? 0.0 : chosen_22.low};
            const lk_pair x_93 = lk_pair_add(chosen_23, x_87);
            const lk_pair x_94 = lk_product(2.0, y_true[i]);
            const lk_pair x_95 = lk_pair_mul_double(x_94, y_true[i]);
            const lk_pair x_96 = lk_pair_mul(log1p_exp_neg_a, x_95);
            const lk_pair x_97 = lk_pair_mul(not_y_true, x_96);
            const lk_pair x_98 = lk_pair_add(x_93, x_97);
            const lk_pair x_99 = lk_pair_mul(log1p_exp_neg_a, x_91);
            const lk_pair x_100 = lk_pair_add(x_98, x_99);
            const lk_pair x_101 = lk_product(4.0, y_true[i]);
            const lk_pair x_102 = lk_pair_mul(exp_neg_a, x_101);
            const lk_pair x_103 = lk_pair_mul_double(x_102, y_true[i]);
            const lk_pair x_104 = lk_pair_mul_double(x_103, y_true[i]);
            const lk_pair x_105 = lk_pair_mul(log1p_exp_neg_a, x_104);
            const lk_pair x_106 = lk_pair_add(x_100, x_105);
            const lk_pair x_107 = lk_pair_mul(exp_neg_a, x_94);
            const lk_pair x_108 = lk_pair_mul_double(x_107, y_true[i]);
            const lk_pair x_109 = lk_pair_mul(not_y_true, x_108);
            const lk_pair x_110 = lk_pair_add(x_106, x_109);
            const lk_pair x_111 = lk_pair_mul_double(x_30, y_true[i]);
            const lk_pair x_112 = lk_pair_add(x_110, x_111);
            const lk_pair x_113 = lk_pair_mul_double(x_103, a);
            const lk_pair x_114 = lk_pair_mul(not_y_true, x_113);
            const lk_pair chosen_24 = {c_0_eq_exp_neg_a ? 0.0 : x_114.high, c_0_eq_exp_neg_a ? 0.0 : x_114.low};
            const lk_pair chosen_25 = {c_0_eq_y_true ? 0.0 : chosen_24.high, c_0_eq_y_true ? 0.0 : chosen_24.low};
            const lk_pair chosen_26 = {c_0_eq_not_y_true ? 0.0 : chosen_25.high, c_0_eq_not_y_true ? 0.0 : chosen_25.low};
            const lk_pair x_115 = lk_pair_add(chosen_26, x_112);
            const lk_pair x_116 = lk_pair_mul_double(x_15, 2.0);
            const lk_pair x_117 = lk_pair_mul(x_116, x_15);
            const lk_pair x_118 = lk_pair_mul_double(x_117, a);
            const lk_pair x_119 = lk_pair_mul_double(x_118, y_true[i]);
            const lk_pair chosen_27 = {c_0_eq_exp_neg_a ? 0.0 : x_119.high, c_0_eq_exp_neg_a ? 0.0 : x_119.low};
            const lk_pair chosen_28 = {c_0_eq_not_y_true ? 0.0 : chosen_27.high, c_0_eq_not_y_true ? 0.0 : chosen_27.low};
            const lk_pair chosen_29 = {c_0_eq_y_true ? 0.0 : chosen_28.high, c_0_eq_y_true ? 0.0 : chosen_28.low};
            const lk_pair x_120 = lk_pair_add(chosen_29, x_115);
            const lk_pair x_121 = lk_pair_mul(log1p_exp_neg_a, x_117);
            const lk_pair x_122 = lk_pair_mul_double(x_121, y_true[i]);
            const lk_pair x_123 = lk_pair_add(x_120, x_122);
            const lk_pair x_124 = lk_pair_mul_double(not_y_true, (-2.0));
            const lk_pair x_125 = lk_pair_mul(not_y_true, x_124);
            const lk_pair x_126 = lk_pair_mul(not_y_true, x_125);
            const lk_pair x_127 = lk_pair_mul_double(x_126, a);
            const lk_pair chosen_30 = {c_0_eq_not_y_true ? 0.0 : x_127.high, c_0_eq_not_y_true ? 0.0 : x_127.low};
            const lk_pair x_128 = lk_pair_add(chosen_30, x_123);
            const lk_pair x_129 = lk_pair_mul(log1p_exp_neg_a, x_126);
            const lk_pair x_130 = lk_pair_add(x_128, x_129);
            const lk_pair x_131 = lk_pair_mul_double(not_y_true, (-3.0));
            const lk_pair x_132 = lk_pair_mul(not_y_true, x_131);
            const lk_pair x_133 = lk_pair_mul_double(x_132, y_true[i]);
            const lk_pair x_134 = lk_pair_add(x_130, x_133);
            const lk_pair x_135 = lk_pair_mul_double(x_1, (-2.0));
            const lk_pair x_136 = lk_pair_mul(x_1, x_135);
            const lk_pair x_137 = lk_pair_mul_double(x_136, y_true[i]);
            const lk_pair x_138 = lk_pair_mul(log1p_exp_neg_a, x_137);
            const lk_pair x_139 = lk_pair_add(x_134, x_138);
            const lk_pair x_140 = lk_pair_mul_double(x_1, (-3.0));
            const lk_pair x_141 = lk_pair_mul(x_1, x_140);
            const lk_pair x_142 = lk_pair_mul(not_y_true, x_141);
            const lk_pair x_143 = lk_pair_add(x_139, x_142);
            const lk_pair x_144 = lk_pair_mul_double(x_136, a);
            const lk_pair x_145 = lk_pair_mul(not_y_true, x_144);
            const lk_pair chosen_31 = {c_0_eq_exp_neg_a ? 0.0 : x_145.high, c_0_eq_exp_neg_a ? 0.0 : x_145.low};
            const lk_pair chosen_32 = {c_0_eq_y_true ? 0.0 : chosen_31.high, c_0_eq_y_true ? 0.0 : chosen_31.low};
            const lk_pair chosen_33 = {c_0_eq_not_y_true ? 0.0 : chosen_32.high, c_0_eq_not_y_true ? 0.0 : chosen_32.low};
            const lk_pair x_146 = lk_pair_add(chosen_33, x_143);
            const lk_pair x_147 = lk_pair_mul_double(not_y_true, (-8.0));
            const lk_pair x_148 = lk_pair_mul(exp_neg_a, x_147);
            const lk_pair x_149 = lk_pair_mul(not_y_true, x_148);
            const lk_pair x_150 = lk_pair_mul_double(x_149, a);
            const lk_pair x_151 = lk_pair_mul_double(x_150, y_true[i]);
            const lk_pair chosen_34 = {c_0_eq_exp_neg_a ? 0.0 : x_151.high, c_0_eq_exp_neg_a ? 0.0 : x_151.low};
            const lk_pair chosen_35 = {c_0_eq_not_y_true ? 0.0 : chosen_34.high, c_0_eq_not_y_true ? 0.0 : chosen_34.low};
            const lk_pair chosen_36 = {c_0_eq_y_true ? 0.0 : chosen_35.high, c_0_eq_y_true ? 0.0 : chosen_35.low};
            const lk_pair x_152 = lk_pair_add(chosen_36, x_146);
            const lk_pair x_153 = lk_product((-4.0), y_true[i]);
            const lk_pair x_154 = lk_pair_mul(exp_neg_a, x_153);
            const lk_pair x_155 = lk_pair_mul_double(x_154, y_true[i]);
            const lk_pair x_156 = lk_pair_mul(log1p_exp_neg_a, x_155);
            const lk_pair x_157 = lk_pair_mul(not_y_true, x_156);
            const lk_pair x_158 = lk_pair_add(x_152, x_157);
            const lk_pair x_159 = lk_pair_mul_double(not_y_true, (-4.0));
            const lk_pair x_160 = lk_pair_mul(exp_neg_a, x_159);
            const lk_pair x_161 = lk_pair_mul(not_y_true, x_160);
            const lk_pair x_162 = lk_pair_mul(log1p_exp_neg_a, x_161);
            const lk_pair x_163 = lk_pair_mul_double(x_162, y_true[i]);
            const lk_pair x_164 = lk_pair_add(x_158, x_163);
            const lk_pair x_165 = lk_pair_mul(lifted_exp_neg_a, x_164);
            const lk_pair x_166 = lk_pair_mul(inverse_x_4, x_165);
            const lk_pair x_167 = lk_pair_mul(inverse_x_4, x_166);
            const lk_pair x_168 = lk_pair_mul(inverse_x_4, x_167);
            const lk_pair x_169 = lk_pair_mul(inverse_x_4, x_168);
            const int c_0_eq_lifted_exp_neg_a = 0.0 == lifted_exp_neg_a.high;
            const lk_pair chosen_37 = {c_0_eq_lifted_exp_neg_a ? 0.0 : x_169.high, c_0_eq_lifted_exp_neg_a ? 0.0 : x_169.low};
            const double x_170 = 0x1.0p-128 * lk_rounded(chosen_37);
            const lk_pair x_171 = lk_pair_mul_double(x_95, y_true[i]);
            const lk_pair x_172 = lk_pair_mul_double(x_171, a);
            const lk_pair chosen_38 = {c_0_eq_y_true ? 0.0 : x_172.high, c_0_eq_y_true ? 0.0 : x_172.low};
            const lk_pair x_173 = lk_pair_mul(log1p_exp_neg_a, x_171);
            const lk_pair x_174 = lk_pair_add(chosen_38, x_173);
            const lk_pair x_175 = lk_product(3.0, y_true[i]);
            const lk_pair x_176 = lk_pair_mul_double(x_175, y_true[i]);
            const lk_pair x_177 = lk_pair_mul(not_y_true, x_176);
            const lk_pair x_178 = lk_pair_add(x_174, x_177);
            const lk_pair x_179 = lk_pair_mul(not_y_true, x_117);
            const lk_pair x_180 = lk_pair_mul(log1p_exp_neg_a, x_179);
            const lk_pair x_181 = lk_pair_add(x_178, x_180);
            const lk_pair x_182 = lk_pair_mul_double(x_15, 3.0);
            const lk_pair x_183 = lk_pair_mul(x_15, x_182);
            const lk_pair x_184 = lk_pair_mul_double(x_183, y_true[i]);
            const lk_pair x_185 = lk_pair_add(x_181, x_184);
            const lk_pair x_186 = lk_product(8.0, y_true[i]);
            const lk_pair x_187 = lk_pair_mul(exp_neg_a, x_186);
            const lk_pair x_188 = lk_pair_mul_double(x_187, y_true[i]);
            const lk_pair x_189 = lk_pair_mul_double(x_188, a);
            const lk_pair x_190 = lk_pair_mul(not_y_true, x_189);
            const lk_pair chosen_39 = {c_0_eq_exp_neg_a ? 0.0 : x_190.high, c_0_eq_exp_neg_a ? 0.0 : x_190.low};
            const lk_pair chosen_40 = {c_0_eq_y_true ? 0.0 : chosen_39.high, c_0_eq_y_true ? 0.0 : chosen_39.low};
            const lk_pair chosen_41 = {c_0_eq_not_y_true ? 0.0 : chosen_40.high, c_0_eq_not_y_true ? 0.0 : chosen_40.low};
            const lk_pair x_191 = lk_pair_add(chosen_41, x_185);
            const lk_pair x_192 = lk_pair_add(chosen_29, x_191);
            const lk_pair x_193 = lk_pair_mul(log1p_exp_neg_a, x_103);
            const lk_pair x_194 = lk_pair_mul(not_y_true, x_193);
            const lk_pair x_195 = lk_pair_add(x_192, x_194);
            const lk_pair x_196 = lk_pair_mul(log1p_exp_neg_a, x_90);
            const lk_pair x_197 = lk_pair_mul_double(x_196, y_true[i]);
            const lk_pair x_198 = lk_pair_add(x_195, x_197);
            const lk_pair x_199 = lk_product((-5.0), y_true[i]);
            const lk_pair x_200 = lk_pair_mul_double(x_199, y_true[i]);
            const lk_pair x_201 = lk_pair_mul_double(x_200, y_true[i]);
            const lk_pair x_202 = lk_pair_add(x_198, x_201);
            const lk_pair x_203 = lk_pair_mul_double(x_15, (-5.0));
            const lk_pair x_204 = lk_pair_mul(x_15, x_203);
            const lk_pair x_205 = lk_pair_mul(not_y_true, x_204);
            const lk_pair x_206 = lk_pair_add(x_202, x_205);
            const lk_pair x_207 = lk_pair_mul_double(x_37, y_true[i]);
            const lk_pair x_208 = lk_pair_mul_double(x_207, a);
            const lk_pair x_209 = lk_pair_mul(not_y_true, x_208);
            const lk_pair chosen_42 = {c_0_eq_y_true ? 0.0 : x_209.high, c_0_eq_y_true ? 0.0 : x_209.low};
            const lk_pair chosen_43 = {c_0_eq_not_y_true ? 0.0 : chosen_42.high, c_0_eq_not_y_true ? 0.0 : chosen_42.low};
            const lk_pair x_210 = lk_pair_add(chosen_43, x_206);
            const lk_pair x_211 = lk_pair_mul_double(x_155, y_true[i]);
            const lk_pair x_212 = lk_pair_mul_double(x_211, a);
            const lk_pair chosen_44 = {c_0_eq_exp_neg_a ? 0.0 : x_212.high, c_0_eq_exp_neg_a ? 0.0 : x_212.low};
            const lk_pair chosen_45 = {c_0_eq_y_true ? 0.0 : chosen_44.high, c_0_eq_y_true ? 0.0 : chosen_44.low};
            const lk_pair x_213 = lk_pair_add(chosen_45, x_210);
            const lk_pair x_214 = lk_pair_mul(log1p_exp_neg_a, x_125);
            const lk_pair x_215 = lk_pair_mul_double(x_214, y_true[i]);
            const lk_pair x_216 = lk_pair_add(x_213, x_215);
            const lk_pair x_217 = lk_pair_mul(not_y_true, x_161);
            const lk_pair x_218 = lk_pair_mul(log1p_exp_neg_a, x_217);
            const lk_pair x_219 = lk_pair_add(x_216, x_218);
            const lk_pair x_220 = lk_pair_mul(log1p_exp_neg_a, x_211);
            const lk_pair x_221 = lk_pair_add(x_219, x_220);
            const lk_pair x_222 = lk_pair_mul(not_y_true, x_39);
            const lk_pair x_223 = lk_pair_add(x_221, x_222);
            const lk_pair x_224 = lk_pair_mul(exp_neg_a, x_124);
            const lk_pair x_225 = lk_pair_mul(not_y_true, x_224);
            const lk_pair x_226 = lk_pair_mul_double(x_225, y_true[i]);
            const lk_pair x_227 = lk_pair_add(x_223, x_226);
            const lk_pair x_228 = lk_pair_add(chosen_33, x_227);
            const lk_pair x_229 = lk_pair_mul_double(x_161, a);
            const lk_pair x_230 = lk_pair_mul_double(x_229, y_true[i]);
            const lk_pair chosen_46 = {c_0_eq_exp_neg_a ? 0.0 : x_230.high, c_0_eq_exp_neg_a ? 0.0 : x_230.low};
            const lk_pair chosen_47 = {c_0_eq_not_y_true ? 0.0 : chosen_46.high, c_0_eq_not_y_true ? 0.0 : chosen_46.low};
            const lk_pair chosen_48 = {c_0_eq_y_true ? 0.0 : chosen_47.high, c_0_eq_y_true ? 0.0 : chosen_47.low};
            const lk_pair x_231 = lk_pair_add(chosen_48, x_228);
            const lk_pair x_232 = lk_pair_mul(log1p_exp_neg_a, x_136);
            const lk_pair x_233 = lk_pair_mul(not_y_true, x_232);
            const lk_pair x_234 = lk_pair_add(x_231, x_233);
            const lk_pair x_235 = lk_pair_mul(lifted_exp_neg_a, x_234);
            const lk_pair x_236 = lk_pair_mul(inverse_x_4, x_235);
            const lk_pair x_237 = lk_pair_mul(inverse_x_4, x_236);
            const lk_pair x_238 = lk_pair_mul(inverse_x_4, x_237);
            const lk_pair x_239 = lk_pair_mul(inverse_x_4, x_238);
            const lk_pair neg_x_239 = lk_pair_neg(x_239);
            const lk_pair chosen_49 = {c_0_eq_lifted_exp_neg_a ? 0.0 : neg_x_239.high, c_0_eq_lifted_exp_neg_a ? 0.0 : neg_x_239.low};
            const double x_240 = 0x1.0p-128 * lk_rounded(chosen_49);
            const lk_pair chosen_50 = {c_0_le_y_pred ? x_170 : x_240, c_0_le_y_pred ? 0.0 : 0.0};
            hessian[i] = lk_rounded(chosen_50);
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
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        exp_neg_a_high[i] = neg_a;
        exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_exp(n, exp_neg_a_high, exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair neg_log1p_exp_neg_a = lk_pair_neg(log1p_exp_neg_a);
            const lk_pair x_2 = lk_pair_mul_double(neg_log1p_exp_neg_a, gamma[i]);
            const lk_pair x_3 = lk_pair_mul_double(x_2, 0.5);
            half_power_high[i] = x_3.high;
            half_power_low[i] = x_3.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
    }

    for (size_t i = 0; i < n; i++) {
        const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        const lk_pair x_6 = lk_double_sub_pair(neg_a, log1p_exp_neg_a);
        const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
        const lk_pair x_8 = lk_pair_mul_double(x_7, 0.5);
        half_power_1_high[i] = x_8.high;
        half_power_1_low[i] = x_8.low;
    }
    lk_block_pair_exp(n, half_power_1_high, half_power_1_low);

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair neg_log1p_exp_neg_a = lk_pair_neg(log1p_exp_neg_a);
            const lk_pair x_2 = lk_pair_mul_double(neg_log1p_exp_neg_a, gamma[i]);
            const lk_pair x_43 = lk_pair_sub_double(x_2, a);
            const lk_pair x_44 = lk_pair_mul_double(x_43, 0.5);
            half_power_2_high[i] = x_44.high;
            half_power_2_low[i] = x_44.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const lk_pair x_1 = lk_pair_add_double(log1p_exp_neg_a, a);
            const lk_pair neg_log1p_exp_neg_a = lk_pair_neg(log1p_exp_neg_a);
            const lk_pair x_2 = lk_pair_mul_double(neg_log1p_exp_neg_a, gamma[i]);
            const int x_2_lt_c_minus_1500 = x_2.high < (-1500.0);
            const lk_pair x_4 = lk_pair_mul(half_power, x_1);
            const lk_pair x_5 = lk_pair_mul(half_power, x_4);
            const double chosen = x_2_lt_c_minus_1500 ? 0.0 : lk_rounded(x_5);
            const lk_pair x_6 = lk_double_sub_pair(neg_a, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const int x_7_lt_c_minus_1500 = x_7.high < (-1500.0);
            const lk_pair x_9 = lk_pair_mul_double(log1p_exp_neg_a, 0x1.0p+128);
            const lk_pair x_10 = lk_pair_mul(half_power_1, x_9);
            const lk_pair x_11 = lk_pair_mul(half_power_1, x_10);
            const double chosen_1 = x_7_lt_c_minus_1500 ? 0.0 : lk_rounded(x_11);
            const double x_12 = 0x1.0p-128 * chosen_1;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2 = c_0_le_y_pred ? chosen : x_12;
            const double chosen_3 = c_0_le_y_pred ? x_12 : chosen;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            value[i] = c_1_eq_y_true ? chosen_3 : chosen_2;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const lk_pair neg_log1p_exp_neg_a = lk_pair_neg(log1p_exp_neg_a);
            const lk_pair x_2 = lk_pair_mul_double(neg_log1p_exp_neg_a, gamma[i]);
            const int x_2_lt_c_minus_1500 = x_2.high < (-1500.0);
            const lk_pair x_6 = lk_double_sub_pair(neg_a, log1p_exp_neg_a);
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
            const lk_pair x_19 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_19 = lk_double_div_pair(1.0, x_19);
            const lk_pair x_20 = lk_pair_mul(half_power, x_18);
            const lk_pair x_21 = lk_pair_mul(half_power, inverse_x_19);
            const lk_pair x_22 = lk_pair_mul(x_20, x_21);
            const double chosen_7 = x_2_lt_c_minus_1500 ? 0.0 : lk_rounded(x_22);
            const lk_pair x_23 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair x_24 = lk_pair_add(exp_neg_a, x_23);
            const lk_pair x_25 = lk_pair_mul(half_power_1, x_24);
            const lk_pair x_26 = lk_pair_mul(half_power_1, inverse_x_19);
            const lk_pair x_27 = lk_pair_mul_double(x_25, 0x1.0p+128);
            const lk_pair x_28 = lk_pair_mul(x_26, x_27);
            const double chosen_8 = x_7_lt_c_minus_1500 ? 0.0 : lk_rounded(x_28);
            const double x_29 = 0x1.0p-128 * chosen_8;
            const double chosen_9 = c_0_le_y_pred ? chosen_7 : x_29;
            const lk_pair x_30 = lk_pair_mul_double(x_25, (-0x1.0p+128));
            const lk_pair x_31 = lk_pair_mul(x_26, x_30);
            const double chosen_10 = x_7_lt_c_minus_1500 ? 0.0 : lk_rounded(x_31);
            const double x_32 = 0x1.0p-128 * chosen_10;
            const double neg_x_22 = -lk_rounded(x_22);
            const double chosen_11 = x_2_lt_c_minus_1500 ? 0.0 : neg_x_22;
            const double chosen_12 = c_0_le_y_pred ? x_32 : chosen_11;
            gradient[i] = c_1_eq_y_true ? chosen_12 : chosen_9;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const lk_pair neg_log1p_exp_neg_a = lk_pair_neg(log1p_exp_neg_a);
            const lk_pair x_2 = lk_pair_mul_double(neg_log1p_exp_neg_a, gamma[i]);
            const lk_pair x_6 = lk_double_sub_pair(neg_a, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const int x_7_lt_c_minus_1500 = x_7.high < (-1500.0);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair x_16 = lk_pair_mul_double(exp_neg_a, gamma[i]);
            const lk_pair x_17 = lk_pair_mul(log1p_exp_neg_a, x_16);
            const lk_pair x_19 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_19 = lk_double_div_pair(1.0, x_19);
            const lk_pair x_23 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair x_26 = lk_pair_mul(half_power_1, inverse_x_19);
            const double x_33 = 2.0 * gamma[i];
            const lk_pair x_34 = lk_sum(1.0, x_33);
            const lk_pair x_35 = lk_pair_mul_double(x_16, gamma[i]);
            const lk_pair x_36 = lk_pair_mul_double(x_35, a);
            const lk_pair chosen_14 = {c_0_eq_exp_neg_a ? 0.0 : x_36.high, c_0_eq_exp_neg_a ? 0.0 : x_36.low};
            const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : chosen_14.high, c_0_eq_gamma ? 0.0 : chosen_14.low};
            const lk_pair x_37 = lk_pair_add(chosen_15, x_34);
            const lk_pair x_38 = lk_pair_mul(log1p_exp_neg_a, x_35);
            const lk_pair x_39 = lk_pair_add(x_37, x_38);
            const lk_pair x_40 = lk_product(a, gamma[i]);
            const lk_pair neg_x_40 = lk_pair_neg(x_40);
            const lk_pair chosen_16 = {c_0_eq_gamma ? 0.0 : neg_x_40.high, c_0_eq_gamma ? 0.0 : neg_x_40.low};
            const lk_pair x_41 = lk_pair_add(chosen_16, x_39);
            const lk_pair x_42 = lk_pair_sub(x_41, x_23);
            const lk_pair x_43 = lk_pair_sub_double(x_2, a);
            const int x_43_lt_c_minus_1500 = x_43.high < (-1500.0);
            const lk_pair x_45 = lk_pair_mul(half_power_2, x_42);
            const lk_pair x_46 = lk_pair_mul(half_power_2, inverse_x_19);
            const lk_pair x_47 = lk_pair_mul_double(x_45, 0x1.0p+128);
            const lk_pair x_48 = lk_pair_mul(x_46, x_47);
            const lk_pair x_49 = lk_pair_mul(inverse_x_19, x_48);
            const double chosen_17 = x_43_lt_c_minus_1500 ? 0.0 : lk_rounded(x_49);
            const double x_50 = 0x1.0p-128 * chosen_17;
            const lk_pair x_51 = lk_pair_mul_double(exp_neg_a, x_33);
            const lk_pair x_52 = lk_pair_add(exp_neg_a, x_51);
            const lk_pair x_53 = lk_product(gamma[i], gamma[i]);
            const lk_pair x_54 = lk_pair_mul(log1p_exp_neg_a, x_53);
            const lk_pair x_55 = lk_pair_add(x_52, x_54);
            const lk_pair x_56 = lk_pair_sub(x_55, x_17);
            const lk_pair x_57 = lk_pair_mul(half_power_1, x_56);
            const lk_pair x_58 = lk_pair_mul_double(x_57, 0x1.0p+128);
            const lk_pair x_59 = lk_pair_mul(x_26, x_58);
            const lk_pair x_60 = lk_pair_mul(inverse_x_19, x_59);
            const double chosen_18 = x_7_lt_c_minus_1500 ? 0.0 : lk_rounded(x_60);
            const double x_61 = 0x1.0p-128 * chosen_18;
            const double chosen_19 = c_0_le_y_pred ? x_50 : x_61;
            const double chosen_20 = c_0_le_y_pred ? x_61 : x_50;
            hessian[i] = c_1_eq_y_true ? chosen_20 : chosen_19;
        }
}

/* binary_focal_crossentropy_logits_u10: otherwise */
static void binary_focal_crossentropy_logits_u10_case_4(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a_high[LK_BLOCK];
    double exp_neg_a_low[LK_BLOCK];
    double log1p_exp_neg_a_high[LK_BLOCK];
    double log1p_exp_neg_a_low[LK_BLOCK];
    double expm1_neg_a_high[LK_BLOCK];
    double expm1_neg_a_low[LK_BLOCK];
    double log1p_neg_x_4_high[LK_BLOCK];
    double log1p_neg_x_4_low[LK_BLOCK];
    double log_x_3_high[LK_BLOCK];
    double log_x_3_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double log1p_neg_x_17_high[LK_BLOCK];
    double log1p_neg_x_17_low[LK_BLOCK];
    double log_x_16_high[LK_BLOCK];
    double log_x_16_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double log1p_neg_x_4_1_high[LK_BLOCK];
    double log1p_neg_x_4_1_low[LK_BLOCK];
    double log_x_3_1_high[LK_BLOCK];
    double log_x_3_1_low[LK_BLOCK];
    double half_power_2_1_high[LK_BLOCK];
    double half_power_2_1_low[LK_BLOCK];
    double half_power_4_high[LK_BLOCK];
    double half_power_4_low[LK_BLOCK];
    double half_power_5_high[LK_BLOCK];
    double half_power_5_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        exp_neg_a_high[i] = neg_a;
        exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_exp(n, exp_neg_a_high, exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        expm1_neg_a_high[i] = neg_a;
        expm1_neg_a_low[i] = 0.0;
    }
    lk_block_pair_expm1(n, expm1_neg_a_high, expm1_neg_a_low);

    if (value || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair neg_expm1_neg_a = lk_pair_neg(expm1_neg_a);
            const lk_pair x_4 = lk_pair_mul_double(neg_expm1_neg_a, y_true[i]);
            const lk_pair neg_x_4 = lk_pair_neg(x_4);
            log1p_neg_x_4_high[i] = neg_x_4.high;
            log1p_neg_x_4_low[i] = neg_x_4.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_4_high, log1p_neg_x_4_low);
    }

    if (value || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            log_x_3_high[i] = x_3.high;
            log_x_3_low[i] = x_3.low;
        }
        lk_block_pair_log(n, log_x_3_high, log_x_3_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4 = {log1p_neg_x_4_high[i], log1p_neg_x_4_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_3 ? log1p_neg_x_4.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_neg_x_4.low : log_x_3.low};
            const lk_pair neg_log1p_neg_x_4_2 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_2);
            const lk_pair x_5 = lk_pair_sub(neg_chosen, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[i]);
            const lk_pair x_7 = lk_pair_mul_double(x_6, 0.5);
            half_power_high[i] = x_7.high;
            half_power_low[i] = x_7.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
    }

    if (value || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair neg_expm1_neg_a = lk_pair_neg(expm1_neg_a);
            const lk_pair x_17 = lk_pair_mul(neg_expm1_neg_a, not_y_true);
            const lk_pair neg_x_17 = lk_pair_neg(x_17);
            log1p_neg_x_17_high[i] = neg_x_17.high;
            log1p_neg_x_17_low[i] = neg_x_17.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_17_high, log1p_neg_x_17_low);
    }

    if (value || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            log_x_16_high[i] = x_16.high;
            log_x_16_low[i] = x_16.low;
        }
        lk_block_pair_log(n, log_x_16_high, log_x_16_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_17 = {log1p_neg_x_17_high[i], log1p_neg_x_17_low[i]};
            const lk_pair log_x_16 = {log_x_16_high[i], log_x_16_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const int c_1_by_2_lt_x_16 = 0.5 < x_16.high;
            const lk_pair chosen_4_1 = {c_1_by_2_lt_x_16 ? log1p_neg_x_17.high : log_x_16.high, c_1_by_2_lt_x_16 ? log1p_neg_x_17.low : log_x_16.low};
            const lk_pair neg_log1p_neg_x_17_1 = lk_pair_neg(chosen_4_1);
            const lk_pair neg_chosen_4 = lk_pair_neg(neg_log1p_neg_x_17_1);
            const lk_pair x_18 = lk_pair_sub(neg_chosen_4, log1p_exp_neg_a);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[i]);
            const lk_pair x_20 = lk_pair_mul_double(x_19, 0.5);
            half_power_1_high[i] = x_20.high;
            half_power_1_low[i] = x_20.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair neg_expm1_neg_a = lk_pair_neg(expm1_neg_a);
            const lk_pair x_4 = lk_pair_mul_double(neg_expm1_neg_a, y_true[i]);
            const lk_pair x_17 = lk_pair_mul(neg_expm1_neg_a, not_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_25_2 = {c_0_le_y_pred ? x_4.high : x_17.high, c_0_le_y_pred ? x_4.low : x_17.low};
            const lk_pair neg_x_4_1 = lk_pair_neg(chosen_25_2);
            log1p_neg_x_4_1_high[i] = neg_x_4_1.high;
            log1p_neg_x_4_1_low[i] = neg_x_4_1.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_4_1_high, log1p_neg_x_4_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_25_1 = {c_0_le_y_pred ? x_3.high : x_16.high, c_0_le_y_pred ? x_3.low : x_16.low};
            log_x_3_1_high[i] = chosen_25_1.high;
            log_x_3_1_low[i] = chosen_25_1.low;
        }
        lk_block_pair_log(n, log_x_3_1_high, log_x_3_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4_1 = {log1p_neg_x_4_1_high[i], log1p_neg_x_4_1_low[i]};
            const lk_pair log_x_3_1 = {log_x_3_1_high[i], log_x_3_1_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_25_1 = {c_0_le_y_pred ? x_3.high : x_16.high, c_0_le_y_pred ? x_3.low : x_16.low};
            const int c_1_by_2_lt_x_3_1 = 0.5 < chosen_25_1.high;
            const lk_pair neg_log1p_neg_x_4_1 = lk_pair_neg(log1p_neg_x_4_1);
            const lk_pair neg_log_x_3_1 = lk_pair_neg(log_x_3_1);
            const lk_pair chosen_77 = {c_1_by_2_lt_x_3_1 ? neg_log1p_neg_x_4_1.high : neg_log_x_3_1.high, c_1_by_2_lt_x_3_1 ? neg_log1p_neg_x_4_1.low : neg_log_x_3_1.low};
            const lk_pair neg_chosen_1 = lk_pair_neg(chosen_77);
            const lk_pair x_5_1 = lk_pair_sub(neg_chosen_1, log1p_exp_neg_a);
            const lk_pair x_6_1 = lk_pair_mul_double(x_5_1, gamma[i]);
            const lk_pair x_48_1 = lk_pair_add(chosen_77, x_6_1);
            const lk_pair x_49_1 = lk_pair_mul_double(x_48_1, 0.5);
            half_power_2_1_high[i] = x_49_1.high;
            half_power_2_1_low[i] = x_49_1.low;
        }
        lk_block_pair_exp(n, half_power_2_1_high, half_power_2_1_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4 = {log1p_neg_x_4_high[i], log1p_neg_x_4_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_3 ? log1p_neg_x_4.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_neg_x_4.low : log_x_3.low};
            const lk_pair neg_log1p_neg_x_4_2 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_2);
            const lk_pair x_5 = lk_pair_sub(neg_chosen, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[i]);
            const lk_pair x_167 = lk_pair_mul_double(neg_chosen, (-2.0));
            const lk_pair x_168 = lk_pair_add(x_167, x_6);
            const lk_pair x_169 = lk_pair_sub_double(x_168, a);
            const lk_pair x_170 = lk_pair_mul_double(x_169, 0.5);
            half_power_4_high[i] = x_170.high;
            half_power_4_low[i] = x_170.low;
        }
        lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_17 = {log1p_neg_x_17_high[i], log1p_neg_x_17_low[i]};
            const lk_pair log_x_16 = {log_x_16_high[i], log_x_16_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const int c_1_by_2_lt_x_16 = 0.5 < x_16.high;
            const lk_pair chosen_4_1 = {c_1_by_2_lt_x_16 ? log1p_neg_x_17.high : log_x_16.high, c_1_by_2_lt_x_16 ? log1p_neg_x_17.low : log_x_16.low};
            const lk_pair neg_log1p_neg_x_17_1 = lk_pair_neg(chosen_4_1);
            const lk_pair neg_chosen_4 = lk_pair_neg(neg_log1p_neg_x_17_1);
            const lk_pair x_18 = lk_pair_sub(neg_chosen_4, log1p_exp_neg_a);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[i]);
            const lk_pair x_242 = lk_pair_mul_double(neg_chosen_4, (-2.0));
            const lk_pair x_243 = lk_pair_add(x_19, x_242);
            const lk_pair x_244 = lk_pair_sub_double(x_243, a);
            const lk_pair x_245 = lk_pair_mul_double(x_244, 0.5);
            half_power_5_high[i] = x_245.high;
            half_power_5_low[i] = x_245.low;
        }
        lk_block_pair_exp(n, half_power_5_high, half_power_5_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4 = {log1p_neg_x_4_high[i], log1p_neg_x_4_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair log1p_neg_x_17 = {log1p_neg_x_17_high[i], log1p_neg_x_17_low[i]};
            const lk_pair log_x_16 = {log_x_16_high[i], log_x_16_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair x_1 = lk_pair_add_double(log1p_exp_neg_a, a);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_3 ? log1p_neg_x_4.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_neg_x_4.low : log_x_3.low};
            const lk_pair neg_log1p_neg_x_4_2 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_2);
            const lk_pair x_5 = lk_pair_sub(neg_chosen, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[i]);
            const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
            const lk_pair x_8 = lk_pair_mul(half_power, not_y_true);
            const lk_pair x_9 = lk_pair_mul(half_power, x_1);
            const lk_pair x_10 = lk_pair_mul(x_8, x_9);
            const lk_pair chosen_1 = {x_6_lt_c_minus_1500 ? 0.0 : x_10.high, x_6_lt_c_minus_1500 ? 0.0 : x_10.low};
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen_2 = {c_0_eq_not_y_true ? 0.0 : chosen_1.high, c_0_eq_not_y_true ? 0.0 : chosen_1.low};
            const lk_pair x_11 = lk_pair_mul(half_power, log1p_exp_neg_a);
            const lk_pair x_12 = lk_pair_mul_double(half_power, y_true[i]);
            const lk_pair x_13 = lk_pair_mul(x_11, x_12);
            const lk_pair chosen_3 = {x_6_lt_c_minus_1500 ? 0.0 : x_13.high, x_6_lt_c_minus_1500 ? 0.0 : x_13.low};
            const lk_pair x_14 = lk_pair_add(chosen_2, chosen_3);
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const int c_1_by_2_lt_x_16 = 0.5 < x_16.high;
            const lk_pair chosen_4_1 = {c_1_by_2_lt_x_16 ? log1p_neg_x_17.high : log_x_16.high, c_1_by_2_lt_x_16 ? log1p_neg_x_17.low : log_x_16.low};
            const lk_pair neg_log1p_neg_x_17_1 = lk_pair_neg(chosen_4_1);
            const lk_pair neg_chosen_4 = lk_pair_neg(neg_log1p_neg_x_17_1);
            const lk_pair x_18 = lk_pair_sub(neg_chosen_4, log1p_exp_neg_a);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[i]);
            const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
            const lk_pair x_21 = lk_pair_mul(half_power_1, log1p_exp_neg_a);
            const lk_pair x_22 = lk_pair_mul(half_power_1, not_y_true);
            const lk_pair x_23 = lk_pair_mul(x_21, x_22);
            const lk_pair chosen_5 = {x_19_lt_c_minus_1500 ? 0.0 : x_23.high, x_19_lt_c_minus_1500 ? 0.0 : x_23.low};
            const lk_pair x_24 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_25 = lk_pair_mul(half_power_1, x_1);
            const lk_pair x_26 = lk_pair_mul(x_24, x_25);
            const lk_pair chosen_6 = {x_19_lt_c_minus_1500 ? 0.0 : x_26.high, x_19_lt_c_minus_1500 ? 0.0 : x_26.low};
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
            const lk_pair x_27 = lk_pair_add(chosen_5, chosen_7);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? lk_rounded(x_14) : lk_rounded(x_27);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4_1 = {log1p_neg_x_4_1_high[i], log1p_neg_x_4_1_low[i]};
            const lk_pair log_x_3_1 = {log_x_3_1_high[i], log_x_3_1_low[i]};
            const lk_pair half_power_2_1 = {half_power_2_1_high[i], half_power_2_1_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_28 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_29 = lk_pair_mul(not_y_true, x_15);
            const lk_pair x_30 = lk_pair_mul_double(x_29, a);
            const lk_pair x_31 = lk_pair_mul_double(x_30, gamma[i]);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const lk_pair chosen_9 = {c_0_eq_exp_neg_a ? 0.0 : x_31.high, c_0_eq_exp_neg_a ? 0.0 : x_31.low};
            const lk_pair chosen_10 = {c_0_eq_not_y_true ? 0.0 : chosen_9.high, c_0_eq_not_y_true ? 0.0 : chosen_9.low};
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair chosen_11 = {c_0_eq_gamma ? 0.0 : chosen_10.high, c_0_eq_gamma ? 0.0 : chosen_10.low};
            const lk_pair x_32 = lk_pair_add(chosen_11, x_28);
            const lk_pair x_33 = lk_pair_mul_double(x_29, gamma[i]);
            const lk_pair x_34 = lk_pair_mul(log1p_exp_neg_a, x_33);
            const lk_pair x_35 = lk_pair_add(x_32, x_34);
            const lk_pair x_36 = lk_pair_mul(x_2, x_2);
            const lk_pair x_37 = lk_pair_sub(x_35, x_36);
            const lk_pair x_38 = lk_pair_mul_double(x_2, y_true[i]);
            const lk_pair x_39 = lk_pair_mul_double(x_38, gamma[i]);
            const lk_pair x_40 = lk_pair_mul(log1p_exp_neg_a, x_39);
            const lk_pair x_41 = lk_pair_sub(x_37, x_40);
            const lk_pair x_42 = lk_pair_mul_double(exp_neg_a, a);
            const lk_pair x_43 = lk_pair_mul_double(x_42, gamma[i]);
            const lk_pair x_44 = lk_pair_mul(not_y_true, x_43);
            const lk_pair x_45 = lk_pair_mul_double(x_44, y_true[i]);
            const lk_pair neg_x_45 = lk_pair_neg(x_45);
            const lk_pair chosen_12 = {c_0_eq_exp_neg_a ? 0.0 : neg_x_45.high, c_0_eq_exp_neg_a ? 0.0 : neg_x_45.low};
            const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : chosen_12.high, c_0_eq_gamma ? 0.0 : chosen_12.low};
            const lk_pair chosen_14 = {c_0_eq_not_y_true ? 0.0 : chosen_13.high, c_0_eq_not_y_true ? 0.0 : chosen_13.low};
            const lk_pair chosen_15 = {c_0_eq_y_true ? 0.0 : chosen_14.high, c_0_eq_y_true ? 0.0 : chosen_14.low};
            const lk_pair x_46 = lk_pair_add(chosen_15, x_41);
            const lk_pair x_47 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_47 = lk_double_div_pair(1.0, x_47);
            const lk_pair x_53 = lk_pair_mul(x_15, x_15);
            const lk_pair x_54 = lk_pair_add(x_34, x_53);
            const lk_pair chosen_17 = {c_0_eq_exp_neg_a ? 0.0 : x_45.high, c_0_eq_exp_neg_a ? 0.0 : x_45.low};
            const lk_pair chosen_18 = {c_0_eq_gamma ? 0.0 : chosen_17.high, c_0_eq_gamma ? 0.0 : chosen_17.low};
            const lk_pair chosen_19 = {c_0_eq_not_y_true ? 0.0 : chosen_18.high, c_0_eq_not_y_true ? 0.0 : chosen_18.low};
            const lk_pair chosen_20 = {c_0_eq_y_true ? 0.0 : chosen_19.high, c_0_eq_y_true ? 0.0 : chosen_19.low};
            const lk_pair x_55 = lk_pair_add(chosen_20, x_54);
            const lk_pair x_56 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_57 = lk_pair_sub(x_55, x_56);
            const lk_pair x_58 = lk_pair_mul_double(x_38, a);
            const lk_pair x_59 = lk_pair_mul_double(x_58, gamma[i]);
            const lk_pair neg_x_59 = lk_pair_neg(x_59);
            const lk_pair chosen_21 = {c_0_eq_exp_neg_a ? 0.0 : neg_x_59.high, c_0_eq_exp_neg_a ? 0.0 : neg_x_59.low};
            const lk_pair chosen_22 = {c_0_eq_y_true ? 0.0 : chosen_21.high, c_0_eq_y_true ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {c_0_eq_gamma ? 0.0 : chosen_22.high, c_0_eq_gamma ? 0.0 : chosen_22.low};
            const lk_pair x_60 = lk_pair_add(chosen_23, x_57);
            const lk_pair x_61 = lk_pair_sub(x_60, x_40);
            const lk_pair chosen_25_1 = {c_0_le_y_pred ? x_3.high : x_16.high, c_0_le_y_pred ? x_3.low : x_16.low};
            const int c_1_by_2_lt_x_3_1 = 0.5 < chosen_25_1.high;
            const lk_pair neg_log1p_neg_x_4_1 = lk_pair_neg(log1p_neg_x_4_1);
            const lk_pair neg_log_x_3_1 = lk_pair_neg(log_x_3_1);
            const lk_pair chosen_77 = {c_1_by_2_lt_x_3_1 ? neg_log1p_neg_x_4_1.high : neg_log_x_3_1.high, c_1_by_2_lt_x_3_1 ? neg_log1p_neg_x_4_1.low : neg_log_x_3_1.low};
            const lk_pair neg_chosen_1 = lk_pair_neg(chosen_77);
            const lk_pair x_5_1 = lk_pair_sub(neg_chosen_1, log1p_exp_neg_a);
            const lk_pair x_6_1 = lk_pair_mul_double(x_5_1, gamma[i]);
            const lk_pair x_48_1 = lk_pair_add(chosen_77, x_6_1);
            const int x_48_lt_c_minus_1500_1 = x_48_1.high < (-1500.0);
            const lk_pair chosen_25_3 = {c_0_le_y_pred ? x_46.high : x_61.high, c_0_le_y_pred ? x_46.low : x_61.low};
            const lk_pair x_50_1 = lk_pair_mul(half_power_2_1, chosen_25_3);
            const lk_pair x_51_1 = lk_pair_mul(half_power_2_1, inverse_x_47);
            const lk_pair x_52_1 = lk_pair_mul(x_50_1, x_51_1);
            const lk_pair chosen_16_1 = {x_48_lt_c_minus_1500_1 ? 0.0 : x_52_1.high, x_48_lt_c_minus_1500_1 ? 0.0 : x_52_1.low};
            gradient[i] = lk_rounded(chosen_16_1);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4 = {log1p_neg_x_4_high[i], log1p_neg_x_4_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log1p_neg_x_17 = {log1p_neg_x_17_high[i], log1p_neg_x_17_low[i]};
            const lk_pair log_x_16 = {log_x_16_high[i], log_x_16_low[i]};
            const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
            const lk_pair half_power_5 = {half_power_5_high[i], half_power_5_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_3 ? log1p_neg_x_4.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_neg_x_4.low : log_x_3.low};
            const lk_pair neg_log1p_neg_x_4_2 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_2);
            const lk_pair x_5 = lk_pair_sub(neg_chosen, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const int c_1_by_2_lt_x_16 = 0.5 < x_16.high;
            const lk_pair chosen_4_1 = {c_1_by_2_lt_x_16 ? log1p_neg_x_17.high : log_x_16.high, c_1_by_2_lt_x_16 ? log1p_neg_x_17.low : log_x_16.low};
            const lk_pair neg_log1p_neg_x_17_1 = lk_pair_neg(chosen_4_1);
            const lk_pair neg_chosen_4 = lk_pair_neg(neg_log1p_neg_x_17_1);
            const lk_pair x_18 = lk_pair_sub(neg_chosen_4, log1p_exp_neg_a);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_28 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_29 = lk_pair_mul(not_y_true, x_15);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair x_36 = lk_pair_mul(x_2, x_2);
            const lk_pair x_38 = lk_pair_mul_double(x_2, y_true[i]);
            const lk_pair x_47 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_47 = lk_double_div_pair(1.0, x_47);
            const lk_pair x_53 = lk_pair_mul(x_15, x_15);
            const lk_pair x_56 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_67 = lk_pair_mul(not_y_true, x_28);
            const lk_pair x_68 = lk_pair_mul_double(not_y_true, 2.0);
            const lk_pair x_69 = lk_pair_mul(not_y_true, x_68);
            const lk_pair x_70 = lk_pair_mul(not_y_true, x_69);
            const lk_pair x_71 = lk_pair_mul_double(x_70, gamma[i]);
            const lk_pair x_72 = lk_pair_add(x_67, x_71);
            const lk_pair x_73 = lk_pair_mul_double(x_28, y_true[i]);
            const lk_pair x_74 = lk_pair_add(x_72, x_73);
            const lk_pair x_75 = lk_pair_mul_double(x_36, y_true[i]);
            const lk_pair x_76 = lk_pair_add(x_74, x_75);
            const lk_pair x_77 = lk_pair_mul_double(x_2, 2.0);
            const lk_pair x_78 = lk_pair_mul(x_2, x_77);
            const lk_pair x_79 = lk_pair_mul_double(x_78, y_true[i]);
            const lk_pair x_80 = lk_pair_mul_double(x_79, gamma[i]);
            const lk_pair x_81 = lk_pair_add(x_76, x_80);
            const lk_pair x_82 = lk_product(2.0, y_true[i]);
            const lk_pair x_83 = lk_pair_mul(exp_neg_a, x_82);
            const lk_pair x_84 = lk_pair_mul_double(x_83, y_true[i]);
            const lk_pair x_85 = lk_pair_mul(not_y_true, x_84);
            const lk_pair x_86 = lk_pair_add(x_81, x_85);
            const lk_pair x_87 = lk_pair_mul(not_y_true, x_36);
            const lk_pair x_88 = lk_pair_add(x_86, x_87);
            const lk_pair x_89 = lk_pair_mul(exp_neg_a, x_68);
            const lk_pair x_90 = lk_pair_mul(not_y_true, x_89);
            const lk_pair x_91 = lk_pair_mul_double(x_90, y_true[i]);
            const lk_pair x_92 = lk_pair_add(x_88, x_91);
            const lk_pair x_93 = lk_pair_mul_double(x_28, a);
            const lk_pair x_94 = lk_pair_mul_double(x_93, gamma[i]);
            const lk_pair x_95 = lk_pair_mul_double(x_94, y_true[i]);
            const lk_pair chosen_26 = {c_0_eq_not_y_true ? 0.0 : x_95.high, c_0_eq_not_y_true ? 0.0 : x_95.low};
            const lk_pair chosen_27 = {c_0_eq_gamma ? 0.0 : chosen_26.high, c_0_eq_gamma ? 0.0 : chosen_26.low};
            const lk_pair chosen_28 = {c_0_eq_y_true ? 0.0 : chosen_27.high, c_0_eq_y_true ? 0.0 : chosen_27.low};
            const lk_pair x_96 = lk_pair_add(chosen_28, x_92);
            const lk_pair x_97 = lk_pair_mul(not_y_true, x_29);
            const lk_pair x_98 = lk_pair_mul_double(x_97, gamma[i]);
            const lk_pair x_99 = lk_pair_mul_double(x_98, gamma[i]);
            const lk_pair x_100 = lk_pair_mul_double(x_99, a);
            const lk_pair chosen_29 = {c_0_eq_exp_neg_a ? 0.0 : x_100.high, c_0_eq_exp_neg_a ? 0.0 : x_100.low};
            const lk_pair chosen_30 = {c_0_eq_not_y_true ? 0.0 : chosen_29.high, c_0_eq_not_y_true ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {c_0_eq_gamma ? 0.0 : chosen_30.high, c_0_eq_gamma ? 0.0 : chosen_30.low};
            const lk_pair x_101 = lk_pair_add(chosen_31, x_96);
            const lk_pair x_102 = lk_pair_mul_double(x_56, gamma[i]);
            const lk_pair x_103 = lk_pair_mul(log1p_exp_neg_a, x_102);
            const lk_pair x_104 = lk_pair_mul(not_y_true, x_103);
            const lk_pair x_105 = lk_pair_add(x_101, x_104);
            const lk_pair x_106 = lk_pair_mul(log1p_exp_neg_a, x_99);
            const lk_pair x_107 = lk_pair_add(x_105, x_106);
            const lk_pair x_108 = lk_pair_mul_double(x_38, y_true[i]);
            const lk_pair x_109 = lk_pair_mul_double(x_108, gamma[i]);
            const lk_pair x_110 = lk_pair_mul_double(x_109, gamma[i]);
            const lk_pair x_111 = lk_pair_mul(log1p_exp_neg_a, x_110);
            const lk_pair x_112 = lk_pair_add(x_107, x_111);
            const lk_pair x_113 = lk_pair_mul_double(x_53, a);
            const lk_pair x_114 = lk_pair_mul_double(x_113, gamma[i]);
            const lk_pair x_115 = lk_pair_mul_double(x_114, y_true[i]);
            const lk_pair chosen_32 = {c_0_eq_exp_neg_a ? 0.0 : x_115.high, c_0_eq_exp_neg_a ? 0.0 : x_115.low};
            const lk_pair chosen_33 = {c_0_eq_not_y_true ? 0.0 : chosen_32.high, c_0_eq_not_y_true ? 0.0 : chosen_32.low};
            const lk_pair chosen_34 = {c_0_eq_gamma ? 0.0 : chosen_33.high, c_0_eq_gamma ? 0.0 : chosen_33.low};
            const lk_pair chosen_35 = {c_0_eq_y_true ? 0.0 : chosen_34.high, c_0_eq_y_true ? 0.0 : chosen_34.low};
            const lk_pair x_116 = lk_pair_add(chosen_35, x_112);
            const lk_pair x_117 = lk_pair_mul_double(exp_neg_a, gamma[i]);
            const lk_pair x_118 = lk_pair_mul_double(x_117, gamma[i]);
            const lk_pair x_119 = lk_pair_mul_double(x_118, y_true[i]);
            const lk_pair x_120 = lk_pair_mul_double(x_119, y_true[i]);
            const lk_pair x_121 = lk_pair_mul_double(x_120, a);
            const lk_pair x_122 = lk_pair_mul(not_y_true, x_121);
            const lk_pair chosen_36 = {c_0_eq_exp_neg_a ? 0.0 : x_122.high, c_0_eq_exp_neg_a ? 0.0 : x_122.low};
            const lk_pair chosen_37 = {c_0_eq_gamma ? 0.0 : chosen_36.high, c_0_eq_gamma ? 0.0 : chosen_36.low};
            const lk_pair chosen_38 = {c_0_eq_y_true ? 0.0 : chosen_37.high, c_0_eq_y_true ? 0.0 : chosen_37.low};
            const lk_pair chosen_39 = {c_0_eq_not_y_true ? 0.0 : chosen_38.high, c_0_eq_not_y_true ? 0.0 : chosen_38.low};
            const lk_pair x_123 = lk_pair_add(chosen_39, x_116);
            const lk_pair x_124 = lk_pair_mul_double(x_53, gamma[i]);
            const lk_pair x_125 = lk_pair_mul(log1p_exp_neg_a, x_124);
            const lk_pair x_126 = lk_pair_mul_double(x_125, y_true[i]);
            const lk_pair x_127 = lk_pair_add(x_123, x_126);
            const lk_pair x_128 = lk_pair_mul_double(x_67, a);
            const lk_pair x_129 = lk_pair_mul_double(x_128, gamma[i]);
            const lk_pair neg_x_129 = lk_pair_neg(x_129);
            const lk_pair chosen_40 = {c_0_eq_not_y_true ? 0.0 : neg_x_129.high, c_0_eq_not_y_true ? 0.0 : neg_x_129.low};
            const lk_pair chosen_41 = {c_0_eq_gamma ? 0.0 : chosen_40.high, c_0_eq_gamma ? 0.0 : chosen_40.low};
            const lk_pair x_130 = lk_pair_add(chosen_41, x_127);
            const lk_pair x_131 = lk_pair_mul_double(x_67, gamma[i]);
            const lk_pair x_132 = lk_pair_mul(log1p_exp_neg_a, x_131);
            const lk_pair x_133 = lk_pair_sub(x_130, x_132);
            const lk_pair x_134 = lk_pair_mul_double(not_y_true, (-2.0));
            const lk_pair x_135 = lk_pair_mul(not_y_true, x_134);
            const lk_pair x_136 = lk_pair_mul_double(x_135, gamma[i]);
            const lk_pair x_137 = lk_pair_mul_double(x_136, y_true[i]);
            const lk_pair x_138 = lk_pair_add(x_133, x_137);
            const lk_pair x_139 = lk_pair_mul_double(x_75, gamma[i]);
            const lk_pair x_140 = lk_pair_mul(log1p_exp_neg_a, x_139);
            const lk_pair x_141 = lk_pair_sub(x_138, x_140);
            const lk_pair x_142 = lk_pair_mul_double(x_2, (-2.0));
            const lk_pair x_143 = lk_pair_mul(x_142, x_2);
            const lk_pair x_144 = lk_pair_mul_double(x_143, gamma[i]);
            const lk_pair x_145 = lk_pair_mul(not_y_true, x_144);
            const lk_pair x_146 = lk_pair_add(x_141, x_145);
            const lk_pair x_147 = lk_pair_mul_double(x_36, a);
            const lk_pair x_148 = lk_pair_mul_double(x_147, gamma[i]);
            const lk_pair x_149 = lk_pair_mul(not_y_true, x_148);
            const lk_pair neg_x_149 = lk_pair_neg(x_149);
            const lk_pair chosen_42 = {c_0_eq_exp_neg_a ? 0.0 : neg_x_149.high, c_0_eq_exp_neg_a ? 0.0 : neg_x_149.low};
            const lk_pair chosen_43 = {c_0_eq_y_true ? 0.0 : chosen_42.high, c_0_eq_y_true ? 0.0 : chosen_42.low};
            const lk_pair chosen_44 = {c_0_eq_gamma ? 0.0 : chosen_43.high, c_0_eq_gamma ? 0.0 : chosen_43.low};
            const lk_pair chosen_45 = {c_0_eq_not_y_true ? 0.0 : chosen_44.high, c_0_eq_not_y_true ? 0.0 : chosen_44.low};
            const lk_pair x_150 = lk_pair_add(chosen_45, x_146);
            const lk_pair x_151 = lk_product((-2.0), gamma[i]);
            const lk_pair x_152 = lk_pair_mul(exp_neg_a, x_151);
            const lk_pair x_153 = lk_pair_mul_double(x_152, gamma[i]);
            const lk_pair x_154 = lk_pair_mul(not_y_true, x_153);
            const lk_pair x_155 = lk_pair_mul(not_y_true, x_154);
            const lk_pair x_156 = lk_pair_mul_double(x_155, a);
            const lk_pair x_157 = lk_pair_mul_double(x_156, y_true[i]);
            const lk_pair chosen_46 = {c_0_eq_exp_neg_a ? 0.0 : x_157.high, c_0_eq_exp_neg_a ? 0.0 : x_157.low};
            const lk_pair chosen_47 = {c_0_eq_gamma ? 0.0 : chosen_46.high, c_0_eq_gamma ? 0.0 : chosen_46.low};
            const lk_pair chosen_48 = {c_0_eq_not_y_true ? 0.0 : chosen_47.high, c_0_eq_not_y_true ? 0.0 : chosen_47.low};
            const lk_pair chosen_49 = {c_0_eq_y_true ? 0.0 : chosen_48.high, c_0_eq_y_true ? 0.0 : chosen_48.low};
            const lk_pair x_158 = lk_pair_add(chosen_49, x_150);
            const lk_pair x_159 = lk_pair_mul(log1p_exp_neg_a, x_120);
            const lk_pair x_160 = lk_pair_mul(not_y_true, x_159);
            const lk_pair x_161 = lk_pair_sub(x_158, x_160);
            const lk_pair x_162 = lk_pair_mul(not_y_true, x_118);
            const lk_pair x_163 = lk_pair_mul(not_y_true, x_162);
            const lk_pair x_164 = lk_pair_mul(log1p_exp_neg_a, x_163);
            const lk_pair x_165 = lk_pair_mul_double(x_164, y_true[i]);
            const lk_pair x_166 = lk_pair_sub(x_161, x_165);
            const lk_pair x_167 = lk_pair_mul_double(neg_chosen, (-2.0));
            const lk_pair x_168 = lk_pair_add(x_167, x_6);
            const lk_pair x_169 = lk_pair_sub_double(x_168, a);
            const int x_169_lt_c_minus_1500 = x_169.high < (-1500.0);
            const lk_pair x_171 = lk_pair_mul(half_power_4, x_166);
            const lk_pair x_172 = lk_pair_mul(half_power_4, inverse_x_47);
            const lk_pair x_173 = lk_pair_mul_double(x_171, 0x1.0p+128);
            const lk_pair x_174 = lk_pair_mul(x_172, x_173);
            const lk_pair x_175 = lk_pair_mul(inverse_x_47, x_174);
            const lk_pair chosen_50 = {x_169_lt_c_minus_1500 ? 0.0 : x_175.high, x_169_lt_c_minus_1500 ? 0.0 : x_175.low};
            const double x_176 = 0x1.0p-128 * lk_rounded(chosen_50);
            const lk_pair x_177 = lk_pair_mul_double(x_56, y_true[i]);
            const lk_pair x_178 = lk_pair_mul_double(x_82, y_true[i]);
            const lk_pair x_179 = lk_pair_mul_double(x_178, y_true[i]);
            const lk_pair x_180 = lk_pair_mul_double(x_179, gamma[i]);
            const lk_pair x_181 = lk_pair_add(x_177, x_180);
            const lk_pair x_182 = lk_pair_mul(not_y_true, x_56);
            const lk_pair x_183 = lk_pair_add(x_181, x_182);
            const lk_pair x_184 = lk_pair_mul(not_y_true, x_53);
            const lk_pair x_185 = lk_pair_add(x_183, x_184);
            const lk_pair x_186 = lk_pair_mul_double(x_15, 2.0);
            const lk_pair x_187 = lk_pair_mul(x_15, x_186);
            const lk_pair x_188 = lk_pair_mul(not_y_true, x_187);
            const lk_pair x_189 = lk_pair_mul_double(x_188, gamma[i]);
            const lk_pair x_190 = lk_pair_add(x_185, x_189);
            const lk_pair x_191 = lk_pair_add(x_190, x_85);
            const lk_pair x_192 = lk_pair_add(x_191, x_91);
            const lk_pair x_193 = lk_pair_mul_double(x_53, y_true[i]);
            const lk_pair x_194 = lk_pair_add(x_192, x_193);
            const lk_pair x_195 = lk_pair_mul_double(x_56, a);
            const lk_pair x_196 = lk_pair_mul_double(x_195, gamma[i]);
            const lk_pair x_197 = lk_pair_mul(not_y_true, x_196);
            const lk_pair chosen_51 = {c_0_eq_y_true ? 0.0 : x_197.high, c_0_eq_y_true ? 0.0 : x_197.low};
            const lk_pair chosen_52 = {c_0_eq_gamma ? 0.0 : chosen_51.high, c_0_eq_gamma ? 0.0 : chosen_51.low};
            const lk_pair chosen_53 = {c_0_eq_not_y_true ? 0.0 : chosen_52.high, c_0_eq_not_y_true ? 0.0 : chosen_52.low};
            const lk_pair x_198 = lk_pair_add(chosen_53, x_194);
            const lk_pair x_199 = lk_pair_mul_double(x_110, a);
            const lk_pair chosen_54 = {c_0_eq_exp_neg_a ? 0.0 : x_199.high, c_0_eq_exp_neg_a ? 0.0 : x_199.low};
            const lk_pair chosen_55 = {c_0_eq_y_true ? 0.0 : chosen_54.high, c_0_eq_y_true ? 0.0 : chosen_54.low};
            const lk_pair chosen_56 = {c_0_eq_gamma ? 0.0 : chosen_55.high, c_0_eq_gamma ? 0.0 : chosen_55.low};
            const lk_pair x_200 = lk_pair_add(chosen_56, x_198);
            const lk_pair x_201 = lk_pair_mul_double(x_28, gamma[i]);
            const lk_pair x_202 = lk_pair_mul(log1p_exp_neg_a, x_201);
            const lk_pair x_203 = lk_pair_mul_double(x_202, y_true[i]);
            const lk_pair x_204 = lk_pair_add(x_200, x_203);
            const lk_pair x_205 = lk_pair_add(x_106, x_204);
            const lk_pair x_206 = lk_pair_add(x_111, x_205);
            const lk_pair chosen_57 = {c_0_eq_exp_neg_a ? 0.0 : x_149.high, c_0_eq_exp_neg_a ? 0.0 : x_149.low};
            const lk_pair chosen_58 = {c_0_eq_y_true ? 0.0 : chosen_57.high, c_0_eq_y_true ? 0.0 : chosen_57.low};
            const lk_pair chosen_59 = {c_0_eq_gamma ? 0.0 : chosen_58.high, c_0_eq_gamma ? 0.0 : chosen_58.low};
            const lk_pair chosen_60 = {c_0_eq_not_y_true ? 0.0 : chosen_59.high, c_0_eq_not_y_true ? 0.0 : chosen_59.low};
            const lk_pair x_207 = lk_pair_add(chosen_60, x_206);
            const lk_pair x_208 = lk_pair_mul_double(x_163, a);
            const lk_pair x_209 = lk_pair_mul_double(x_208, y_true[i]);
            const lk_pair chosen_61 = {c_0_eq_exp_neg_a ? 0.0 : x_209.high, c_0_eq_exp_neg_a ? 0.0 : x_209.low};
            const lk_pair chosen_62 = {c_0_eq_gamma ? 0.0 : chosen_61.high, c_0_eq_gamma ? 0.0 : chosen_61.low};
            const lk_pair chosen_63 = {c_0_eq_not_y_true ? 0.0 : chosen_62.high, c_0_eq_not_y_true ? 0.0 : chosen_62.low};
            const lk_pair chosen_64 = {c_0_eq_y_true ? 0.0 : chosen_63.high, c_0_eq_y_true ? 0.0 : chosen_63.low};
            const lk_pair x_210 = lk_pair_add(chosen_64, x_207);
            const lk_pair x_211 = lk_pair_mul_double(x_36, gamma[i]);
            const lk_pair x_212 = lk_pair_mul(log1p_exp_neg_a, x_211);
            const lk_pair x_213 = lk_pair_mul(not_y_true, x_212);
            const lk_pair x_214 = lk_pair_add(x_210, x_213);
            const lk_pair x_215 = lk_pair_mul_double(x_177, a);
            const lk_pair x_216 = lk_pair_mul_double(x_215, gamma[i]);
            const lk_pair neg_x_216 = lk_pair_neg(x_216);
            const lk_pair chosen_65 = {c_0_eq_y_true ? 0.0 : neg_x_216.high, c_0_eq_y_true ? 0.0 : neg_x_216.low};
            const lk_pair chosen_66 = {c_0_eq_gamma ? 0.0 : chosen_65.high, c_0_eq_gamma ? 0.0 : chosen_65.low};
            const lk_pair x_217 = lk_pair_add(chosen_66, x_214);
            const lk_pair x_218 = lk_pair_mul_double(x_177, gamma[i]);
            const lk_pair x_219 = lk_pair_mul(log1p_exp_neg_a, x_218);
            const lk_pair x_220 = lk_pair_sub(x_217, x_219);
            const lk_pair x_221 = lk_product((-2.0), y_true[i]);
            const lk_pair x_222 = lk_pair_mul_double(x_221, y_true[i]);
            const lk_pair x_223 = lk_pair_mul_double(x_222, gamma[i]);
            const lk_pair x_224 = lk_pair_mul(not_y_true, x_223);
            const lk_pair x_225 = lk_pair_add(x_220, x_224);
            const lk_pair x_226 = lk_pair_mul_double(x_184, gamma[i]);
            const lk_pair x_227 = lk_pair_mul(log1p_exp_neg_a, x_226);
            const lk_pair x_228 = lk_pair_sub(x_225, x_227);
            const lk_pair x_229 = lk_pair_mul_double(x_15, (-2.0));
            const lk_pair x_230 = lk_pair_mul(x_15, x_229);
            const lk_pair x_231 = lk_pair_mul_double(x_230, gamma[i]);
            const lk_pair x_232 = lk_pair_mul_double(x_231, y_true[i]);
            const lk_pair x_233 = lk_pair_add(x_228, x_232);
            const lk_pair neg_x_115 = lk_pair_neg(x_115);
            const lk_pair chosen_67 = {c_0_eq_exp_neg_a ? 0.0 : neg_x_115.high, c_0_eq_exp_neg_a ? 0.0 : neg_x_115.low};
            const lk_pair chosen_68 = {c_0_eq_not_y_true ? 0.0 : chosen_67.high, c_0_eq_not_y_true ? 0.0 : chosen_67.low};
            const lk_pair chosen_69 = {c_0_eq_gamma ? 0.0 : chosen_68.high, c_0_eq_gamma ? 0.0 : chosen_68.low};
            const lk_pair chosen_70 = {c_0_eq_y_true ? 0.0 : chosen_69.high, c_0_eq_y_true ? 0.0 : chosen_69.low};
            const lk_pair x_234 = lk_pair_add(chosen_70, x_233);
            const lk_pair x_235 = lk_pair_mul_double(x_153, y_true[i]);
            const lk_pair x_236 = lk_pair_mul_double(x_235, y_true[i]);
            const lk_pair x_237 = lk_pair_mul_double(x_236, a);
            const lk_pair x_238 = lk_pair_mul(not_y_true, x_237);
            const lk_pair chosen_71 = {c_0_eq_exp_neg_a ? 0.0 : x_238.high, c_0_eq_exp_neg_a ? 0.0 : x_238.low};
            const lk_pair chosen_72 = {c_0_eq_gamma ? 0.0 : chosen_71.high, c_0_eq_gamma ? 0.0 : chosen_71.low};
            const lk_pair chosen_73 = {c_0_eq_y_true ? 0.0 : chosen_72.high, c_0_eq_y_true ? 0.0 : chosen_72.low};
            const lk_pair chosen_74 = {c_0_eq_not_y_true ? 0.0 : chosen_73.high, c_0_eq_not_y_true ? 0.0 : chosen_73.low};
            const lk_pair x_239 = lk_pair_add(chosen_74, x_234);
            const lk_pair x_240 = lk_pair_sub(x_239, x_160);
            const lk_pair x_241 = lk_pair_sub(x_240, x_165);
            const lk_pair x_242 = lk_pair_mul_double(neg_chosen_4, (-2.0));
            const lk_pair x_243 = lk_pair_add(x_19, x_242);
            const lk_pair x_244 = lk_pair_sub_double(x_243, a);
            const int x_244_lt_c_minus_1500 = x_244.high < (-1500.0);
            const lk_pair x_246 = lk_pair_mul(half_power_5, x_241);
            const lk_pair x_247 = lk_pair_mul(half_power_5, inverse_x_47);
            const lk_pair x_248 = lk_pair_mul_double(x_246, 0x1.0p+128);
            const lk_pair x_249 = lk_pair_mul(x_247, x_248);
            const lk_pair x_250 = lk_pair_mul(inverse_x_47, x_249);
            const lk_pair chosen_75 = {x_244_lt_c_minus_1500 ? 0.0 : x_250.high, x_244_lt_c_minus_1500 ? 0.0 : x_250.low};
            const double x_251 = 0x1.0p-128 * lk_rounded(chosen_75);
            const lk_pair chosen_76 = {c_0_le_y_pred ? x_176 : x_251, c_0_le_y_pred ? 0.0 : 0.0};
            hessian[i] = lk_rounded(chosen_76);
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
