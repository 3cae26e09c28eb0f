/* binary_focal_crossentropy: Binary cross-entropy, damped by (1 - p_t)**gamma where the prediction is right already.
 *
 * Generated from definitions/binary_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_focal_crossentropy.txt
 *
 * binary_focal_crossentropy_logits = (-y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p))))*(-y/(1 + exp(-p)) -
 *     (1 - y)*(1 - 1/(1 + exp(-p))) + 1)**gamma
 *     target y_true row [0, 1]
 *     prediction y_pred row [-inf, inf]
 *     parameter gamma row [0, inf] default 2
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_expm1(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_expm1(x[i]);
}

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

LK_FLAT static void lk_block_exp_fall_end(
    size_t n, double *restrict x, double *restrict spare_1, double *restrict spare_2)
{
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = spare_1[i], .shifted = spare_2[i]};
        x[i] = lk_exp_fall_end(half);
    }
}

LK_FLAT static void lk_block_lifted_exp_fall_end(
    size_t n, double *restrict x, double *restrict spare_1, double *restrict spare_2)
{
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = spare_1[i], .shifted = spare_2[i]};
        x[i] = lk_lifted_exp_fall_end(half);
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

LK_FLAT static void lk_block_log1p_unit_end(
    size_t n, double *restrict x, double *restrict spare_1, double *restrict spare_2, double *restrict spare_3)
{
    for (size_t i = 0; i < n; i++) {
        const lk_log_half half = {.f = x[i], .f_low = spare_1[i], .k = spare_2[i], .quotient = spare_3[i]};
        x[i] = lk_log1p_unit_end(half);
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

LK_FLAT static void lk_block_pair_lifted_exp_fall_short(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_lifted_exp_fall_short(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

/* binary_focal_crossentropy_logits: gamma in {0} */
static void binary_focal_crossentropy_logits_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double lifted_exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        const lk_exp_half half = lk_lifted_exp_fall_begin(neg_a);
        lifted_exp_neg_a[i] = half.high;
        spare_1[i] = half.low;
        spare_2[i] = half.shifted;
    }
    lk_block_lifted_exp_fall_end(n, lifted_exp_neg_a, spare_1, spare_2);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const lk_log_half half = lk_log1p_unit_begin(exp_neg_a);
            log1p_exp_neg_a[i] = half.f;
            spare_1[i] = half.f_low;
            spare_2[i] = half.k;
            spare_3[i] = half.quotient;
        }
        lk_block_log1p_unit_end(n, log1p_exp_neg_a, spare_1, spare_2, spare_3);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double a = fabs(y_pred[i]);
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_2_1;
            const double x_1_1 = a * chosen_2_1;
            const double chosen_3 = c_0_eq_not_y_true_1 ? 0.0 : x_1_1;
            value[i] = chosen_3 + log1p_exp_neg_a[i];
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_5 = exp_neg_a * now_y_true;
            const double x_7 = 1.0 + exp_neg_a;
            const double x_9 = exp_neg_a * not_y_true;
            const double chosen_3_1 = c_0_le_y_pred ? not_y_true : x_9;
            const double chosen_3_2 = c_0_le_y_pred ? x_5 : now_y_true;
            const double x_6_1 = chosen_3_1 - chosen_3_2;
            gradient[i] = x_6_1 / x_7;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const double x_7 = 1.0 + exp_neg_a;
            const double x_12 = x_7 * x_7;
            const double x_13 = lifted_exp_neg_a[i] / x_12;
            hessian[i] = 0x1.0p-128 * x_13;
        }
}

/* binary_focal_crossentropy_logits: gamma in {0}, in float32 */
static void binary_focal_crossentropy_logits_case_0_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double spare_1[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        const lk_exp_short_half half = lk_exp_fall_short_begin(neg_a);
        exp_neg_a[i] = half.x;
        spare_1[i] = half.shifted;
    }
    lk_block_exp_fall_short_end(n, exp_neg_a, spare_1);

    if (value)
        for (size_t i = 0; i < n; i++) {
            log1p_exp_neg_a[i] = lk_log1p_unit_short(exp_neg_a[i]);
        }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double a = fabs(y_pred[i]);
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_2_1;
            const double x_1_1 = a * chosen_2_1;
            const double chosen_3 = c_0_eq_not_y_true_1 ? 0.0 : x_1_1;
            value[i] = chosen_3 + log1p_exp_neg_a[i];
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_5 = exp_neg_a[i] * now_y_true;
            const double x_7 = 1.0 + exp_neg_a[i];
            const double x_9 = exp_neg_a[i] * not_y_true;
            const double chosen_3_1 = c_0_le_y_pred ? not_y_true : x_9;
            const double chosen_3_2 = c_0_le_y_pred ? x_5 : now_y_true;
            const double x_6_1 = chosen_3_1 - chosen_3_2;
            gradient[i] = x_6_1 / x_7;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_7 = 1.0 + exp_neg_a[i];
            const double x_12 = x_7 * x_7;
            hessian[i] = exp_neg_a[i] / x_12;
        }
}

/* binary_focal_crossentropy_logits: gamma in {2}, y_true in {0, 1} */
static void binary_focal_crossentropy_logits_case_1(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double lifted_exp_neg_a_high[LK_BLOCK];
    double lifted_exp_neg_a_low[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

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
        const lk_log_half half = lk_log1p_unit_begin(lk_rounded(exp_neg_a));
        log1p_exp_neg_a[i] = half.f;
        spare_1[i] = half.f_low;
        spare_2[i] = half.k;
        spare_3[i] = half.quotient;
    }
    lk_block_log1p_unit_end(n, log1p_exp_neg_a, spare_1, spare_2, spare_3);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const double x_1 = a + log1p_exp_neg_a[i];
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_3 = lk_pair_mul(x_2, x_2);
            const lk_pair x_5 = lk_pair_mul_double(lifted_exp_neg_a, log1p_exp_neg_a[i]);
            const lk_pair x_6 = lk_pair_mul(exp_neg_a, x_5);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_2_1 = same_1 ? 0x1.0p-128 : 1.0;
            const double chosen_2_2 = same_1 ? lk_rounded(x_6) : x_1;
            const double x_7_1 = chosen_2_2 / lk_rounded(x_3);
            value[i] = x_7_1 * chosen_2_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_3 = lk_pair_mul(x_2, x_2);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_2_1 = same_1 ? 0x1.0p-128 : 1.0;
            const double x_9 = a * 2.0;
            const double x_10 = lk_rounded(exp_neg_a) * x_9;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : x_10;
            const double x_11 = 1.0 + chosen_3;
            const double x_12 = 2.0 * log1p_exp_neg_a[i];
            const double x_13 = lk_rounded(exp_neg_a) * x_12;
            const double x_14 = x_11 + x_13;
            const lk_pair x_15 = lk_pair_mul(x_2, x_3);
            const double x_17 = lk_rounded(exp_neg_a) + x_12;
            const lk_pair x_18 = lk_pair_mul_double(lifted_exp_neg_a, x_17);
            const lk_pair x_19 = lk_pair_mul(exp_neg_a, x_18);
            const double chosen_6_3 = same_1 ? lk_rounded(x_19) : x_14;
            const double x_20_1 = chosen_6_3 / lk_rounded(x_15);
            const double chosen_6_4 = x_20_1 * chosen_2_1;
            const double less_chosen_6_1 = 0.0 - chosen_6_4;
            gradient[i] = c_1_eq_y_true ? less_chosen_6_1 : chosen_6_4;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_3 = lk_pair_mul(x_2, x_2);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double x_9 = a * 2.0;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double x_12 = 2.0 * log1p_exp_neg_a[i];
            const lk_pair x_15 = lk_pair_mul(x_2, x_3);
            const double x_23 = a * 4.0;
            const lk_pair x_24 = lk_pair_mul_double(exp_neg_a, x_23);
            const lk_pair chosen_7 = {c_0_eq_exp_neg_a ? 0.0 : x_24.high, c_0_eq_exp_neg_a ? 0.0 : x_24.low};
            const lk_pair x_25 = lk_pair_add_double(chosen_7, 5.0);
            const double x_26 = 4.0 * log1p_exp_neg_a[i];
            const double x_27 = lk_rounded(exp_neg_a) * x_26;
            const lk_pair x_28 = lk_pair_add_double(x_25, x_27);
            const double neg_x_9_1 = -x_9;
            const lk_pair x_30 = lk_pair_add_double(x_28, neg_x_9_1);
            const double neg_x_12_1 = -x_12;
            const lk_pair x_32 = lk_pair_add_double(x_30, neg_x_12_1);
            const lk_pair x_33 = lk_pair_mul(lifted_exp_neg_a, x_32);
            const lk_pair x_34 = lk_pair_mul(x_15, x_2);
            const double x_35 = lk_rounded(x_33) / lk_rounded(x_34);
            const int c_0_eq_lifted_exp_neg_a = 0.0 == lifted_exp_neg_a.high;
            const double chosen_8 = c_0_eq_lifted_exp_neg_a ? 0.0 : x_35;
            const double x_36 = 0x1.0p-128 * chosen_8;
            const double from_root_high = a - 0x1.652b16db3b7abp+1;
            const double from_root = from_root_high - 0x1.41bf0d4048e2ap-55 /* 101965471294265341272404836909953/2923003274661805836407369665432566039311865085952 */;
            const double near_root = from_root * 0x1.c19fe9a5ea125p-20;
            const double near_root_11 = 0x1.7f8a9d472696fp-17 + near_root;
            const double near_root_12 = from_root * near_root_11;
            const double near_root_13 = (-0x1.13fe237f76bf6p-14) + near_root_12;
            const double near_root_14 = from_root * near_root_13;
            const double near_root_15 = 0x1.3283bd1c4e9c1p-13 + near_root_14;
            const double near_root_16 = from_root * near_root_15;
            const double near_root_17 = 0x1.652f37511f523p-14 + near_root_16;
            const double near_root_18 = from_root * near_root_17;
            const double near_root_19 = (-0x1.be05620ca81d4p-10) + near_root_18;
            const double near_root_20 = from_root * near_root_19;
            const double near_root_21 = 0x1.5f828ca277b1dp-8 + near_root_20;
            const double near_root_22 = from_root * near_root_21;
            const double near_root_23 = (-0x1.2769565bcb444p-8) + near_root_22;
            const double near_root_24 = from_root * near_root_23;
            const double near_root_25 = (-0x1.8199667a1ed01p-6) + near_root_24;
            const double near_root_26 = from_root * near_root_25;
            const double near_root_27 = 0x1.745ef2623fcf5p-4 /* 472036177123950162108751768147735/5192296858534827628530496329220096 */ + near_root_26;
            const double near_root_28 = from_root * near_root_27;
            const double near_root_29 = (-0x1.d2399f27bd492p-4 /* -73876313568152622718988132795047/649037107316853453566312041152512 */) + near_root_28;
            const double near_root_30 = from_root * near_root_29;
            const double at_root = near_root_30;
            const int in_reach = a <= 2.875;
            const int in_reach_1 = 0x1.5a562db676f57p+1 <= a;
            const double resolved = in_reach ? at_root : x_36;
            const double resolved_1 = in_reach_1 ? resolved : x_36;
            const double x_37 = 5.0 * lk_rounded(lifted_exp_neg_a);
            const lk_pair x_38 = lk_pair_mul_double(exp_neg_a, x_37);
            const lk_pair x_39 = lk_pair_mul(exp_neg_a, x_38);
            const lk_pair x_40 = lk_pair_mul_double(lifted_exp_neg_a, x_26);
            const lk_pair x_41 = lk_pair_mul(exp_neg_a, x_40);
            const lk_pair x_42 = lk_pair_add(x_39, x_41);
            const double x_43 = lk_rounded(lifted_exp_neg_a) * x_12;
            const double x_44 = lk_rounded(exp_neg_a) * x_43;
            const double x_45 = lk_rounded(exp_neg_a) * x_44;
            const double neg_x_45_1 = -x_45;
            const lk_pair x_46 = lk_pair_add_double(x_42, neg_x_45_1);
            const double x_47 = lk_rounded(x_46) / lk_rounded(x_34);
            const double x_48 = 0x1.0p-128 * x_47;
            hessian[i] = same_1 ? x_48 : resolved_1;
        }
}

/* binary_focal_crossentropy_logits: gamma in {2}, y_true in {0, 1}, in float32 */
static void binary_focal_crossentropy_logits_case_1_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double spare_1[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        const lk_exp_short_half half = lk_exp_fall_short_begin(neg_a_1);
        exp_neg_a[i] = half.x;
        spare_1[i] = half.shifted;
    }
    lk_block_exp_fall_short_end(n, exp_neg_a, spare_1);

    for (size_t i = 0; i < n; i++) {
        log1p_exp_neg_a[i] = lk_log1p_unit_short(exp_neg_a[i]);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double x_1 = a + log1p_exp_neg_a[i];
            const double x_2 = 1.0 + exp_neg_a[i];
            const double x_3 = x_2 * x_2;
            const double x_5 = exp_neg_a[i] * log1p_exp_neg_a[i];
            const double x_6 = exp_neg_a[i] * x_5;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_2_1 = same_1 ? x_6 : x_1;
            value[i] = chosen_2_1 / x_3;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double x_2 = 1.0 + exp_neg_a[i];
            const double x_3 = x_2 * x_2;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double x_9 = a * 2.0;
            const double x_10 = exp_neg_a[i] * x_9;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a[i];
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : x_10;
            const double x_11 = 1.0 + chosen_3;
            const double x_12 = 2.0 * log1p_exp_neg_a[i];
            const double x_13 = exp_neg_a[i] * x_12;
            const double x_14 = x_11 + x_13;
            const double x_15 = x_2 * x_3;
            const double x_17 = exp_neg_a[i] + x_12;
            const double x_18 = exp_neg_a[i] * x_17;
            const double x_19 = exp_neg_a[i] * x_18;
            const double chosen_6_2 = same_1 ? x_19 : x_14;
            const double x_20_1 = chosen_6_2 / x_15;
            const double less_chosen_6_1 = 0.0 - x_20_1;
            gradient[i] = c_1_eq_y_true ? less_chosen_6_1 : x_20_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double x_2 = 1.0 + exp_neg_a[i];
            const double x_3 = x_2 * x_2;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double x_9 = a * 2.0;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a[i];
            const double x_12 = 2.0 * log1p_exp_neg_a[i];
            const double x_13 = exp_neg_a[i] * x_12;
            const double x_15 = x_2 * x_3;
            const double x_23 = a * 4.0;
            const double x_24 = exp_neg_a[i] * x_23;
            const double chosen_7 = c_0_eq_exp_neg_a ? 0.0 : x_24;
            const double x_25 = 5.0 + chosen_7;
            const double x_26 = 4.0 * log1p_exp_neg_a[i];
            const double x_27 = exp_neg_a[i] * x_26;
            const double x_28 = x_25 + x_27;
            const double neg_x_9_1 = -x_9;
            const double x_30 = x_28 + neg_x_9_1;
            const double neg_x_12_1 = -x_12;
            const double x_32 = x_30 + neg_x_12_1;
            const double x_33 = exp_neg_a[i] * x_32;
            const double x_34 = x_15 * x_2;
            const double x_35 = x_33 / x_34;
            const double chosen_8 = c_0_eq_exp_neg_a ? 0.0 : x_35;
            const double from_root_high = a - 0x1.652b16db3b7abp+1;
            const double from_root = from_root_high - 0x1.41bf0d4048e2ap-55 /* 101965471294265341272404836909953/2923003274661805836407369665432566039311865085952 */;
            const double near_root = from_root * 0x1.c19fe9a5ea125p-20;
            const double near_root_11 = 0x1.7f8a9d472696fp-17 + near_root;
            const double near_root_12 = from_root * near_root_11;
            const double near_root_13 = (-0x1.13fe237f76bf6p-14) + near_root_12;
            const double near_root_14 = from_root * near_root_13;
            const double near_root_15 = 0x1.3283bd1c4e9c1p-13 + near_root_14;
            const double near_root_16 = from_root * near_root_15;
            const double near_root_17 = 0x1.652f37511f523p-14 + near_root_16;
            const double near_root_18 = from_root * near_root_17;
            const double near_root_19 = (-0x1.be05620ca81d4p-10) + near_root_18;
            const double near_root_20 = from_root * near_root_19;
            const double near_root_21 = 0x1.5f828ca277b1dp-8 + near_root_20;
            const double near_root_22 = from_root * near_root_21;
            const double near_root_23 = (-0x1.2769565bcb444p-8) + near_root_22;
            const double near_root_24 = from_root * near_root_23;
            const double near_root_25 = (-0x1.8199667a1ed01p-6) + near_root_24;
            const double near_root_26 = from_root * near_root_25;
            const double near_root_27 = 0x1.745ef2623fcf5p-4 /* 472036177123950162108751768147735/5192296858534827628530496329220096 */ + near_root_26;
            const double near_root_28 = from_root * near_root_27;
            const double near_root_29 = (-0x1.d2399f27bd492p-4 /* -73876313568152622718988132795047/649037107316853453566312041152512 */) + near_root_28;
            const double near_root_30 = from_root * near_root_29;
            const double at_root = near_root_30;
            const int in_reach = a <= 2.875;
            const int in_reach_1 = 0x1.5a562db676f57p+1 <= a;
            const double resolved = in_reach ? at_root : chosen_8;
            const double resolved_1 = in_reach_1 ? resolved : chosen_8;
            const double x_37 = 5.0 * exp_neg_a[i];
            const double x_38 = exp_neg_a[i] * x_37;
            const double x_39 = exp_neg_a[i] * x_38;
            const double x_41 = exp_neg_a[i] * x_27;
            const double x_42 = x_39 + x_41;
            const double x_44 = exp_neg_a[i] * x_13;
            const double x_45 = exp_neg_a[i] * x_44;
            const double neg_x_45_1 = -x_45;
            const double x_46 = x_42 + neg_x_45_1;
            const double x_47 = x_46 / x_34;
            hessian[i] = same_1 ? x_47 : resolved_1;
        }
}

/* binary_focal_crossentropy_logits: gamma in {2} */
static void binary_focal_crossentropy_logits_case_2(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double lifted_exp_neg_a_high[LK_BLOCK];
    double lifted_exp_neg_a_low[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        lifted_exp_neg_a_high[i] = neg_a_1;
        lifted_exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_lifted_exp_fall_short(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
        const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
        const lk_log_half half = lk_log1p_unit_begin(lk_rounded(exp_neg_a));
        log1p_exp_neg_a[i] = half.f;
        spare_1[i] = half.f_low;
        spare_2[i] = half.k;
        spare_3[i] = half.quotient;
    }
    lk_block_log1p_unit_end(n, log1p_exp_neg_a, spare_1, spare_2, spare_3);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
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
            const double x_14 = a * lk_rounded(x_13);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? lk_rounded(not_y_true) : now_y_true;
            const int c_0_eq_not_y_true_2 = 0.0 == chosen_2_1;
            const double chosen_2_2 = c_0_le_y_pred ? lk_rounded(not_y_true) : x_14;
            const double chosen_2_3 = c_0_le_y_pred ? lk_rounded(x_4) : now_y_true;
            const double x_5_1 = chosen_2_2 * chosen_2_3;
            const double chosen_8 = c_0_eq_not_y_true_2 ? 0.0 : x_5_1;
            const lk_pair chosen_2_4 = {c_0_le_y_pred ? not_y_true.high : x_11.high, c_0_le_y_pred ? not_y_true.low : x_11.low};
            const lk_pair chosen_2_5 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_1 = lk_pair_add(chosen_2_4, chosen_2_5);
            const lk_pair x_3_1 = lk_pair_mul(x_2_1, x_2_1);
            const lk_pair x_6_1 = lk_pair_mul_double(x_3_1, log1p_exp_neg_a[i]);
            const lk_pair x_7_1 = lk_pair_add_double(x_6_1, chosen_8);
            value[i] = lk_rounded(x_7_1) / lk_rounded(x_9);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
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
            const lk_pair x_19 = lk_pair_mul(not_y_true, not_y_true);
            const double x_20 = 2.0 * lk_rounded(not_y_true);
            const double x_21 = lk_rounded(exp_neg_a) * x_20;
            const double x_22 = lk_rounded(not_y_true) * x_21;
            const double x_23 = a * x_22;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : x_23;
            const double chosen_4 = c_0_eq_not_y_true ? 0.0 : chosen_3;
            const lk_pair x_24 = lk_pair_add_double(x_19, chosen_4);
            const double x_25 = log1p_exp_neg_a[i] * x_22;
            const lk_pair x_26 = lk_pair_add_double(x_24, x_25);
            const double x_27 = lk_rounded(x_1) * lk_rounded(x_1);
            const lk_pair x_28 = lk_pair_sub_double(x_26, x_27);
            const double x_29 = 2.0 * y_true[i];
            const double x_30 = lk_rounded(exp_neg_a) * x_29;
            const double x_31 = x_30 * y_true[i];
            const double x_32 = log1p_exp_neg_a[i] * x_31;
            const double neg_x_32_1 = -x_32;
            const lk_pair x_33 = lk_pair_add_double(x_28, neg_x_32_1);
            const double x_34 = a * 2.0;
            const double x_35 = lk_rounded(exp_neg_a) * x_34;
            const double x_36 = lk_rounded(not_y_true) * x_35;
            const double x_37 = x_36 * y_true[i];
            const double chosen_5 = c_0_eq_exp_neg_a ? 0.0 : x_37;
            const double chosen_6 = c_0_eq_not_y_true ? 0.0 : chosen_5;
            const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
            const double neg_chosen_7_1 = -chosen_7;
            const lk_pair x_38 = lk_pair_add_double(x_33, neg_chosen_7_1);
            const double x_39 = lk_rounded(not_y_true) * lk_rounded(x_38);
            const double x_40 = lk_rounded(x_1) * lk_rounded(x_38);
            const double chosen_9 = c_0_eq_exp_neg_a ? 0.0 : x_40;
            const lk_pair x_42 = lk_pair_mul(x_8, x_9);
            const double x_44 = lk_rounded(x_11) * lk_rounded(x_11);
            const double x_45 = x_25 + x_44;
            const double x_50 = chosen_7 + x_45;
            const lk_pair x_51 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_52 = lk_double_sub_pair(x_50, x_51);
            const double x_53 = a * x_31;
            const double chosen_14 = c_0_eq_exp_neg_a ? 0.0 : x_53;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const double neg_chosen_15_1 = -chosen_15;
            const lk_pair x_54 = lk_pair_add_double(x_52, neg_chosen_15_1);
            const double x_55 = neg_x_32_1 + lk_rounded(x_54);
            const double x_56 = lk_rounded(x_11) * x_55;
            const double chosen_16 = c_0_eq_exp_neg_a ? 0.0 : x_56;
            const double x_57 = x_55 * y_true[i];
            const double chosen_19_1 = c_0_le_y_pred ? chosen_9 : x_57;
            const double chosen_10_1 = c_0_eq_y_true ? 0.0 : chosen_19_1;
            const double chosen_19_2 = c_0_le_y_pred ? x_39 : chosen_16;
            const double chosen_8_1 = c_0_eq_not_y_true ? 0.0 : chosen_19_2;
            const double x_41_1 = chosen_10_1 + chosen_8_1;
            gradient[i] = x_41_1 / lk_rounded(x_42);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_exp_neg_a = log1p_exp_neg_a[i];
            const double now_y_true = y_true[i];
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
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
            const double x_20 = 2.0 * lk_rounded(not_y_true);
            const double x_21 = lk_rounded(exp_neg_a) * x_20;
            const double x_22 = lk_rounded(not_y_true) * x_21;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double x_29 = 2.0 * now_y_true;
            const double x_30 = lk_rounded(exp_neg_a) * x_29;
            const double x_31 = x_30 * now_y_true;
            const lk_pair x_42 = lk_pair_mul(x_8, x_9);
            const double x_60 = 5.0 * lk_rounded(not_y_true);
            const double x_61 = lk_rounded(not_y_true) * x_60;
            const double x_62 = lk_rounded(not_y_true) * x_61;
            const double x_63 = 5.0 * lk_rounded(x_1);
            const double x_64 = lk_rounded(x_1) * x_63;
            const double x_65 = x_64 * now_y_true;
            const double x_66 = x_62 + x_65;
            const double x_67 = lk_rounded(not_y_true) * x_20;
            const double x_68 = a * x_67;
            const double x_69 = x_68 * now_y_true;
            const double chosen_20 = c_0_eq_not_y_true ? 0.0 : x_69;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
            const double x_70 = chosen_21 + x_66;
            const double x_71 = 4.0 * lk_rounded(not_y_true);
            const lk_pair x_72 = lk_pair_mul_double(exp_neg_a, x_71);
            const double x_73 = lk_rounded(not_y_true) * lk_rounded(x_72);
            const double x_74 = lk_rounded(not_y_true) * x_73;
            const double x_75 = a * x_74;
            const double chosen_22 = c_0_eq_exp_neg_a ? 0.0 : x_75;
            const double chosen_23 = c_0_eq_not_y_true ? 0.0 : chosen_22;
            const double x_76 = chosen_23 + x_70;
            const double x_78 = x_29 * now_y_true;
            const double x_79 = now_log1p_exp_neg_a * x_78;
            const double x_80 = lk_rounded(not_y_true) * x_79;
            const double x_81 = x_76 + x_80;
            const double x_82 = now_log1p_exp_neg_a * x_74;
            const double x_83 = x_81 + x_82;
            const double x_84 = 4.0 * now_y_true;
            const double x_85 = lk_rounded(exp_neg_a) * x_84;
            const double x_86 = x_85 * now_y_true;
            const double x_87 = x_86 * now_y_true;
            const double x_88 = now_log1p_exp_neg_a * x_87;
            const double x_89 = x_83 + x_88;
            const double x_92 = lk_rounded(not_y_true) * x_31;
            const double x_93 = x_89 + x_92;
            const double x_94 = x_22 * now_y_true;
            const double x_95 = x_93 + x_94;
            const double x_96 = a * x_86;
            const double x_97 = lk_rounded(not_y_true) * x_96;
            const double chosen_24 = c_0_eq_exp_neg_a ? 0.0 : x_97;
            const double chosen_25 = c_0_eq_y_true ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_not_y_true ? 0.0 : chosen_25;
            const double x_98 = chosen_26 + x_95;
            const double x_99 = 2.0 * lk_rounded(x_11);
            const lk_pair x_100 = lk_pair_mul_double(x_11, x_99);
            const double x_101 = a * lk_rounded(x_100);
            const double x_102 = x_101 * now_y_true;
            const double chosen_27 = c_0_eq_exp_neg_a ? 0.0 : x_102;
            const double chosen_28 = c_0_eq_not_y_true ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_y_true ? 0.0 : chosen_28;
            const double x_104 = now_log1p_exp_neg_a * lk_rounded(x_100);
            const double x_105 = x_104 * now_y_true;
            const double x_109 = lk_rounded(not_y_true) * x_67;
            const double x_110 = a * x_109;
            const double x_118 = 2.0 * lk_rounded(x_1);
            const double x_119 = lk_rounded(x_1) * x_118;
            const double x_123 = 3.0 * lk_rounded(x_1);
            const double x_127 = a * x_119;
            const double x_128 = lk_rounded(not_y_true) * x_127;
            const double chosen_31 = c_0_eq_exp_neg_a ? 0.0 : x_128;
            const double chosen_32 = c_0_eq_y_true ? 0.0 : chosen_31;
            const double chosen_33 = c_0_eq_not_y_true ? 0.0 : chosen_32;
            const double x_130 = 8.0 * lk_rounded(not_y_true);
            const double x_131 = lk_rounded(exp_neg_a) * x_130;
            const double x_132 = lk_rounded(not_y_true) * x_131;
            const double x_133 = a * x_132;
            const double x_139 = now_log1p_exp_neg_a * x_86;
            const double x_140 = lk_rounded(not_y_true) * x_139;
            const double x_143 = lk_rounded(exp_neg_a) * x_71;
            const double x_144 = lk_rounded(not_y_true) * x_143;
            const double x_145 = now_log1p_exp_neg_a * x_144;
            const double x_149 = lk_rounded(x_42) * lk_rounded(x_8);
            const int c_0_eq_lifted_exp_neg_a = 0.0 == lifted_exp_neg_a.high;
            const double x_152 = x_78 * now_y_true;
            const double x_153 = a * x_152;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : x_153;
            const double x_154 = now_log1p_exp_neg_a * x_152;
            const double x_155 = chosen_38 + x_154;
            const double x_156 = 3.0 * now_y_true;
            const double x_157 = x_156 * now_y_true;
            const double x_158 = lk_rounded(not_y_true) * x_157;
            const double x_159 = x_155 + x_158;
            const double x_160 = lk_rounded(not_y_true) * lk_rounded(x_100);
            const double x_161 = now_log1p_exp_neg_a * x_160;
            const double x_162 = x_159 + x_161;
            const double x_163 = 3.0 * lk_rounded(x_11);
            const double x_164 = lk_rounded(x_11) * x_163;
            const double x_165 = x_164 * now_y_true;
            const double x_166 = x_162 + x_165;
            const double x_167 = 8.0 * now_y_true;
            const double x_168 = lk_rounded(exp_neg_a) * x_167;
            const double x_169 = x_168 * now_y_true;
            const double x_170 = a * x_169;
            const double x_171 = lk_rounded(not_y_true) * x_170;
            const double chosen_39 = c_0_eq_exp_neg_a ? 0.0 : x_171;
            const double chosen_40 = c_0_eq_y_true ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_not_y_true ? 0.0 : chosen_40;
            const double x_172 = chosen_41 + x_166;
            const double x_173 = chosen_29 + x_172;
            const double x_176 = x_173 + x_140;
            const double x_177 = now_log1p_exp_neg_a * x_73;
            const double x_178 = x_177 * now_y_true;
            const double x_179 = x_176 + x_178;
            const double x_180 = 5.0 * now_y_true;
            const double x_181 = x_180 * now_y_true;
            const double x_182 = x_181 * now_y_true;
            const double neg_x_182_1 = -x_182;
            const double x_183 = x_179 + neg_x_182_1;
            const double x_184 = 5.0 * lk_rounded(x_11);
            const double x_185 = lk_rounded(x_11) * x_184;
            const double x_186 = lk_rounded(not_y_true) * x_185;
            const double neg_x_186_1 = -x_186;
            const double x_189 = a * x_78;
            const double x_190 = lk_rounded(not_y_true) * x_189;
            const double chosen_42 = c_0_eq_y_true ? 0.0 : x_190;
            const double chosen_43 = c_0_eq_not_y_true ? 0.0 : chosen_42;
            const double neg_chosen_43_1 = -chosen_43;
            const double x_193 = a * x_87;
            const double chosen_44 = c_0_eq_exp_neg_a ? 0.0 : x_193;
            const double x_195 = now_log1p_exp_neg_a * x_67;
            const double x_210 = a * x_144;
            const double x_211 = x_210 * now_y_true;
            const double chosen_46 = c_0_eq_exp_neg_a ? 0.0 : x_211;
            const double chosen_47 = c_0_eq_not_y_true ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_y_true ? 0.0 : chosen_47;
            const double x_213 = now_log1p_exp_neg_a * x_119;
            const double chosen_50_2 = c_0_le_y_pred ? now_y_true : lk_rounded(not_y_true);
            const int c_0_eq_y_true_1 = 0.0 == chosen_50_2;
            const double chosen_50_4 = c_0_le_y_pred ? x_133 : lk_rounded(not_y_true);
            const double chosen_50_5 = c_0_le_y_pred ? now_y_true : x_127;
            const double x_134_1 = chosen_50_4 * chosen_50_5;
            const double chosen_34_1 = c_0_eq_exp_neg_a ? 0.0 : x_134_1;
            const double chosen_35_1 = c_0_eq_not_y_true_2 ? 0.0 : chosen_34_1;
            const double chosen_36_1 = c_0_eq_y_true_1 ? 0.0 : chosen_35_1;
            const double neg_chosen_36_1_1 = -chosen_36_1;
            const double chosen_50_6 = c_0_le_y_pred ? chosen_33 : x_94;
            const double neg_chosen_33_1_1 = -chosen_50_6;
            const double chosen_50_7 = c_0_le_y_pred ? x_110 : chosen_44;
            const double chosen_30_1 = c_0_eq_not_y_true_2 ? 0.0 : chosen_50_7;
            const double neg_chosen_30_1_1 = -chosen_30_1;
            const double chosen_50_8 = c_0_le_y_pred ? chosen_29 : x_183;
            const double chosen_50_9 = c_0_le_y_pred ? x_98 : neg_x_186_1;
            const double x_103_1 = chosen_50_8 + chosen_50_9;
            const double chosen_50_10 = c_0_le_y_pred ? x_105 : neg_chosen_43_1;
            const double x_106_1 = x_103_1 + chosen_50_10;
            const double x_111_1 = neg_chosen_30_1_1 + x_106_1;
            const double chosen_50_11 = c_0_le_y_pred ? now_log1p_exp_neg_a : x_195;
            const double chosen_50_12 = c_0_le_y_pred ? x_109 : now_y_true;
            const double x_112_1 = chosen_50_11 * chosen_50_12;
            const double neg_x_112_1_1 = -x_112_1;
            const double x_113_1 = x_111_1 + neg_x_112_1_1;
            const double chosen_50_13 = c_0_le_y_pred ? 3.0 : lk_rounded(not_y_true);
            const double chosen_50_14 = c_0_le_y_pred ? lk_rounded(not_y_true) : x_143;
            const double x_114_1 = chosen_50_13 * chosen_50_14;
            const double x_115_1 = lk_rounded(not_y_true) * x_114_1;
            const double chosen_50_15 = c_0_le_y_pred ? now_y_true : now_log1p_exp_neg_a;
            const double x_116_1 = x_115_1 * chosen_50_15;
            const double neg_x_116_1_1 = -x_116_1;
            const double x_117_1 = x_113_1 + neg_x_116_1_1;
            const double chosen_50_16 = c_0_le_y_pred ? lk_rounded(x_1) : x_85;
            const double chosen_50_17 = c_0_le_y_pred ? x_118 : now_y_true;
            const double x_119_1 = chosen_50_16 * chosen_50_17;
            const double x_120_1 = x_119_1 * now_y_true;
            const double x_121_1 = now_log1p_exp_neg_a * x_120_1;
            const double neg_x_121_1_1 = -x_121_1;
            const double x_122_1 = x_117_1 + neg_x_121_1_1;
            const double chosen_50_18 = c_0_le_y_pred ? lk_rounded(x_1) : x_30;
            const double chosen_50_19 = c_0_le_y_pred ? x_123 : now_y_true;
            const double x_124_1 = chosen_50_18 * chosen_50_19;
            const double x_125_1 = lk_rounded(not_y_true) * x_124_1;
            const double neg_x_125_1_1 = -x_125_1;
            const double x_126_1 = x_122_1 + neg_x_125_1_1;
            const double x_129_1 = neg_chosen_33_1_1 + x_126_1;
            const double x_135_1 = neg_chosen_36_1_1 + x_129_1;
            const double chosen_50_20 = c_0_le_y_pred ? x_140 : chosen_48;
            const double neg_x_140_1_1 = -chosen_50_20;
            const double x_141_1 = x_135_1 + neg_x_140_1_1;
            const double chosen_50_21 = c_0_le_y_pred ? x_145 : lk_rounded(not_y_true);
            const double chosen_50_22 = c_0_le_y_pred ? now_y_true : x_213;
            const double x_146_1 = chosen_50_21 * chosen_50_22;
            const double neg_x_146_1_1 = -x_146_1;
            const double x_147_1 = x_141_1 + neg_x_146_1_1;
            const double x_148_1 = lk_rounded(lifted_exp_neg_a) * x_147_1;
            const double x_150_1 = x_148_1 / x_149;
            const double chosen_37_1 = c_0_eq_lifted_exp_neg_a ? 0.0 : x_150_1;
            const double x_151_1 = 0x1.0p-128 * chosen_37_1;
            const double less_chosen_50_1 = 0.0 - x_151_1;
            hessian[i] = c_0_le_y_pred ? x_151_1 : less_chosen_50_1;
        }
}

/* binary_focal_crossentropy_logits: gamma in {2}, in float32 */
static void binary_focal_crossentropy_logits_case_2_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double exp_neg_a_more_high[LK_BLOCK];
    double exp_neg_a_more_low[LK_BLOCK];
    double log1p_exp_neg_a_more[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_exp_short_half half = lk_exp_fall_short_begin(neg_a_1);
            exp_neg_a[i] = half.x;
            spare_1[i] = half.shifted;
        }
        lk_block_exp_fall_short_end(n, exp_neg_a, spare_1);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            log1p_exp_neg_a[i] = lk_log1p_unit_short(exp_neg_a[i]);
        }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            exp_neg_a_more_high[i] = neg_a_1;
            exp_neg_a_more_low[i] = 0.0;
        }
        lk_block_pair_exp_fall_short(n, exp_neg_a_more_high, exp_neg_a_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_log_half half = lk_log1p_unit_begin(lk_rounded(exp_neg_a_more));
            log1p_exp_neg_a_more[i] = half.f;
            spare_1[i] = half.f_low;
            spare_2[i] = half.k;
            spare_3[i] = half.quotient;
        }
        lk_block_log1p_unit_end(n, log1p_exp_neg_a_more, spare_1, spare_2, spare_3);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double a = fabs(y_pred[i]);
            const double x_8 = 1.0 + exp_neg_a[i];
            const double x_9 = x_8 * x_8;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_2_1;
            const double chosen_2_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_1_1 = exp_neg_a[i] * chosen_2_2;
            const double x_2_1 = chosen_2_1 + x_1_1;
            const double x_3_1 = x_2_1 * x_2_1;
            const double x_4_1 = a * x_3_1;
            const double x_5_1 = chosen_2_1 * x_4_1;
            const double chosen_8 = c_0_eq_not_y_true_1 ? 0.0 : x_5_1;
            const double x_6_1 = log1p_exp_neg_a[i] * x_3_1;
            const double x_7_1 = chosen_8 + x_6_1;
            value[i] = x_7_1 / x_9;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const double a = fabs(y_pred[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_1_more = lk_pair_mul_double(exp_neg_a_more, y_true[i]);
            const int c_0_eq_not_y_true_more = 0.0 == not_y_true_more.high;
            const lk_pair x_8_more = lk_pair_add_double(exp_neg_a_more, 1.0);
            const lk_pair x_9_more = lk_pair_mul(x_8_more, x_8_more);
            const lk_pair x_11_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_19 = lk_pair_mul(not_y_true_more, not_y_true_more);
            const double x_20 = 2.0 * lk_rounded(not_y_true_more);
            const double x_21 = lk_rounded(exp_neg_a_more) * x_20;
            const double x_22 = lk_rounded(not_y_true_more) * x_21;
            const double x_23 = a * x_22;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a_more.high;
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : x_23;
            const double chosen_4 = c_0_eq_not_y_true_more ? 0.0 : chosen_3;
            const lk_pair x_24 = lk_pair_add_double(x_19, chosen_4);
            const double x_25 = log1p_exp_neg_a_more[i] * x_22;
            const lk_pair x_26 = lk_pair_add_double(x_24, x_25);
            const double x_27 = lk_rounded(x_1_more) * lk_rounded(x_1_more);
            const lk_pair x_28 = lk_pair_sub_double(x_26, x_27);
            const double x_29 = 2.0 * y_true[i];
            const double x_30 = lk_rounded(exp_neg_a_more) * x_29;
            const double x_31 = x_30 * y_true[i];
            const double x_32 = log1p_exp_neg_a_more[i] * x_31;
            const double neg_x_32_1 = -x_32;
            const lk_pair x_33 = lk_pair_add_double(x_28, neg_x_32_1);
            const double x_34 = a * 2.0;
            const double x_35 = lk_rounded(exp_neg_a_more) * x_34;
            const double x_36 = lk_rounded(not_y_true_more) * x_35;
            const double x_37 = x_36 * y_true[i];
            const double chosen_5 = c_0_eq_exp_neg_a ? 0.0 : x_37;
            const double chosen_6 = c_0_eq_not_y_true_more ? 0.0 : chosen_5;
            const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
            const double neg_chosen_7_1 = -chosen_7;
            const lk_pair x_38 = lk_pair_add_double(x_33, neg_chosen_7_1);
            const double x_39 = lk_rounded(not_y_true_more) * lk_rounded(x_38);
            const double x_40 = lk_rounded(x_1_more) * lk_rounded(x_38);
            const double chosen_9 = c_0_eq_exp_neg_a ? 0.0 : x_40;
            const lk_pair x_42 = lk_pair_mul(x_8_more, x_9_more);
            const double x_44 = lk_rounded(x_11_more) * lk_rounded(x_11_more);
            const double x_45 = x_25 + x_44;
            const double x_50 = chosen_7 + x_45;
            const lk_pair x_51 = lk_product(y_true[i], y_true[i]);
            const lk_pair x_52 = lk_double_sub_pair(x_50, x_51);
            const double x_53 = a * x_31;
            const double chosen_14 = c_0_eq_exp_neg_a ? 0.0 : x_53;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const double neg_chosen_15_1 = -chosen_15;
            const lk_pair x_54 = lk_pair_add_double(x_52, neg_chosen_15_1);
            const double x_55 = neg_x_32_1 + lk_rounded(x_54);
            const double x_56 = lk_rounded(x_11_more) * x_55;
            const double chosen_16 = c_0_eq_exp_neg_a ? 0.0 : x_56;
            const double x_57 = x_55 * y_true[i];
            const double chosen_19_1 = c_0_le_y_pred ? chosen_9 : x_57;
            const double chosen_10_1 = c_0_eq_y_true ? 0.0 : chosen_19_1;
            const double chosen_19_2 = c_0_le_y_pred ? x_39 : chosen_16;
            const double chosen_8_1 = c_0_eq_not_y_true_more ? 0.0 : chosen_19_2;
            const double x_41_1 = chosen_10_1 + chosen_8_1;
            gradient[i] = x_41_1 / lk_rounded(x_42);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_exp_neg_a_more = log1p_exp_neg_a_more[i];
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const double a = fabs(y_pred[i]);
            const int c_0_eq_y_true = 0.0 == now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, now_y_true);
            const lk_pair x_1_more = lk_pair_mul_double(exp_neg_a_more, now_y_true);
            const int c_0_eq_not_y_true_more = 0.0 == not_y_true_more.high;
            const lk_pair x_8_more = lk_pair_add_double(exp_neg_a_more, 1.0);
            const lk_pair x_9_more = lk_pair_mul(x_8_more, x_8_more);
            const lk_pair x_11_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const double x_20 = 2.0 * lk_rounded(not_y_true_more);
            const double x_21 = lk_rounded(exp_neg_a_more) * x_20;
            const double x_22 = lk_rounded(not_y_true_more) * x_21;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a_more.high;
            const double x_29 = 2.0 * now_y_true;
            const double x_30 = lk_rounded(exp_neg_a_more) * x_29;
            const double x_31 = x_30 * now_y_true;
            const lk_pair x_42 = lk_pair_mul(x_8_more, x_9_more);
            const double x_60 = 5.0 * lk_rounded(not_y_true_more);
            const double x_61 = lk_rounded(not_y_true_more) * x_60;
            const double x_62 = lk_rounded(not_y_true_more) * x_61;
            const double x_63 = 5.0 * lk_rounded(x_1_more);
            const double x_64 = lk_rounded(x_1_more) * x_63;
            const double x_65 = x_64 * now_y_true;
            const double x_66 = x_62 + x_65;
            const double x_67 = lk_rounded(not_y_true_more) * x_20;
            const double x_68 = a * x_67;
            const double x_69 = x_68 * now_y_true;
            const double chosen_20 = c_0_eq_not_y_true_more ? 0.0 : x_69;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
            const double x_70 = chosen_21 + x_66;
            const double x_71 = 4.0 * lk_rounded(not_y_true_more);
            const lk_pair x_72 = lk_pair_mul_double(exp_neg_a_more, x_71);
            const double x_73 = lk_rounded(not_y_true_more) * lk_rounded(x_72);
            const double x_74 = lk_rounded(not_y_true_more) * x_73;
            const double x_75 = a * x_74;
            const double chosen_22 = c_0_eq_exp_neg_a ? 0.0 : x_75;
            const double chosen_23 = c_0_eq_not_y_true_more ? 0.0 : chosen_22;
            const double x_76 = chosen_23 + x_70;
            const double x_78 = x_29 * now_y_true;
            const double x_79 = now_log1p_exp_neg_a_more * x_78;
            const double x_80 = lk_rounded(not_y_true_more) * x_79;
            const double x_81 = x_76 + x_80;
            const double x_82 = now_log1p_exp_neg_a_more * x_74;
            const double x_83 = x_81 + x_82;
            const double x_84 = 4.0 * now_y_true;
            const double x_85 = lk_rounded(exp_neg_a_more) * x_84;
            const double x_86 = x_85 * now_y_true;
            const double x_87 = x_86 * now_y_true;
            const double x_88 = now_log1p_exp_neg_a_more * x_87;
            const double x_89 = x_83 + x_88;
            const double x_92 = lk_rounded(not_y_true_more) * x_31;
            const double x_93 = x_89 + x_92;
            const double x_94 = x_22 * now_y_true;
            const double x_95 = x_93 + x_94;
            const double x_96 = a * x_86;
            const double x_97 = lk_rounded(not_y_true_more) * x_96;
            const double chosen_24 = c_0_eq_exp_neg_a ? 0.0 : x_97;
            const double chosen_25 = c_0_eq_y_true ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_not_y_true_more ? 0.0 : chosen_25;
            const double x_98 = chosen_26 + x_95;
            const double x_99 = 2.0 * lk_rounded(x_11_more);
            const lk_pair x_100 = lk_pair_mul_double(x_11_more, x_99);
            const double x_101 = a * lk_rounded(x_100);
            const double x_102 = x_101 * now_y_true;
            const double chosen_27 = c_0_eq_exp_neg_a ? 0.0 : x_102;
            const double chosen_28 = c_0_eq_not_y_true_more ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_y_true ? 0.0 : chosen_28;
            const double x_104 = now_log1p_exp_neg_a_more * lk_rounded(x_100);
            const double x_105 = x_104 * now_y_true;
            const double x_109 = lk_rounded(not_y_true_more) * x_67;
            const double x_110 = a * x_109;
            const double x_118 = 2.0 * lk_rounded(x_1_more);
            const double x_119 = lk_rounded(x_1_more) * x_118;
            const double x_123 = 3.0 * lk_rounded(x_1_more);
            const double x_127 = a * x_119;
            const double x_128 = lk_rounded(not_y_true_more) * x_127;
            const double chosen_31 = c_0_eq_exp_neg_a ? 0.0 : x_128;
            const double chosen_32 = c_0_eq_y_true ? 0.0 : chosen_31;
            const double chosen_33 = c_0_eq_not_y_true_more ? 0.0 : chosen_32;
            const double x_130 = 8.0 * lk_rounded(not_y_true_more);
            const double x_131 = lk_rounded(exp_neg_a_more) * x_130;
            const double x_132 = lk_rounded(not_y_true_more) * x_131;
            const double x_133 = a * x_132;
            const double x_139 = now_log1p_exp_neg_a_more * x_86;
            const double x_140 = lk_rounded(not_y_true_more) * x_139;
            const double x_143 = lk_rounded(exp_neg_a_more) * x_71;
            const double x_144 = lk_rounded(not_y_true_more) * x_143;
            const double x_145 = now_log1p_exp_neg_a_more * x_144;
            const double x_149 = lk_rounded(x_42) * lk_rounded(x_8_more);
            const double x_152 = x_78 * now_y_true;
            const double x_153 = a * x_152;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : x_153;
            const double x_154 = now_log1p_exp_neg_a_more * x_152;
            const double x_155 = chosen_38 + x_154;
            const double x_156 = 3.0 * now_y_true;
            const double x_157 = x_156 * now_y_true;
            const double x_158 = lk_rounded(not_y_true_more) * x_157;
            const double x_159 = x_155 + x_158;
            const double x_160 = lk_rounded(not_y_true_more) * lk_rounded(x_100);
            const double x_161 = now_log1p_exp_neg_a_more * x_160;
            const double x_162 = x_159 + x_161;
            const double x_163 = 3.0 * lk_rounded(x_11_more);
            const double x_164 = lk_rounded(x_11_more) * x_163;
            const double x_165 = x_164 * now_y_true;
            const double x_166 = x_162 + x_165;
            const double x_167 = 8.0 * now_y_true;
            const double x_168 = lk_rounded(exp_neg_a_more) * x_167;
            const double x_169 = x_168 * now_y_true;
            const double x_170 = a * x_169;
            const double x_171 = lk_rounded(not_y_true_more) * x_170;
            const double chosen_39 = c_0_eq_exp_neg_a ? 0.0 : x_171;
            const double chosen_40 = c_0_eq_y_true ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_not_y_true_more ? 0.0 : chosen_40;
            const double x_172 = chosen_41 + x_166;
            const double x_173 = chosen_29 + x_172;
            const double x_176 = x_173 + x_140;
            const double x_177 = now_log1p_exp_neg_a_more * x_73;
            const double x_178 = x_177 * now_y_true;
            const double x_179 = x_176 + x_178;
            const double x_180 = 5.0 * now_y_true;
            const double x_181 = x_180 * now_y_true;
            const double x_182 = x_181 * now_y_true;
            const double neg_x_182_1 = -x_182;
            const double x_183 = x_179 + neg_x_182_1;
            const double x_184 = 5.0 * lk_rounded(x_11_more);
            const double x_185 = lk_rounded(x_11_more) * x_184;
            const double x_186 = lk_rounded(not_y_true_more) * x_185;
            const double neg_x_186_1 = -x_186;
            const double x_189 = a * x_78;
            const double x_190 = lk_rounded(not_y_true_more) * x_189;
            const double chosen_42 = c_0_eq_y_true ? 0.0 : x_190;
            const double chosen_43 = c_0_eq_not_y_true_more ? 0.0 : chosen_42;
            const double neg_chosen_43_1 = -chosen_43;
            const double x_193 = a * x_87;
            const double chosen_44 = c_0_eq_exp_neg_a ? 0.0 : x_193;
            const double x_195 = now_log1p_exp_neg_a_more * x_67;
            const double x_210 = a * x_144;
            const double x_211 = x_210 * now_y_true;
            const double chosen_46 = c_0_eq_exp_neg_a ? 0.0 : x_211;
            const double chosen_47 = c_0_eq_not_y_true_more ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_y_true ? 0.0 : chosen_47;
            const double x_213 = now_log1p_exp_neg_a_more * x_119;
            const double chosen_50_2 = c_0_le_y_pred ? now_y_true : lk_rounded(not_y_true_more);
            const int c_0_eq_y_true_1 = 0.0 == chosen_50_2;
            const double chosen_50_3 = c_0_le_y_pred ? lk_rounded(not_y_true_more) : now_y_true;
            const int c_0_eq_not_y_true_more_1 = 0.0 == chosen_50_3;
            const double chosen_50_4 = c_0_le_y_pred ? x_133 : lk_rounded(not_y_true_more);
            const double chosen_50_5 = c_0_le_y_pred ? now_y_true : x_127;
            const double x_134_1 = chosen_50_4 * chosen_50_5;
            const double chosen_34_1 = c_0_eq_exp_neg_a ? 0.0 : x_134_1;
            const double chosen_35_1 = c_0_eq_not_y_true_more_1 ? 0.0 : chosen_34_1;
            const double chosen_36_1 = c_0_eq_y_true_1 ? 0.0 : chosen_35_1;
            const double neg_chosen_36_1_1 = -chosen_36_1;
            const double chosen_50_6 = c_0_le_y_pred ? chosen_33 : x_94;
            const double neg_chosen_33_1_1 = -chosen_50_6;
            const double chosen_50_7 = c_0_le_y_pred ? x_110 : chosen_44;
            const double chosen_30_1 = c_0_eq_not_y_true_more_1 ? 0.0 : chosen_50_7;
            const double neg_chosen_30_1_1 = -chosen_30_1;
            const double chosen_50_8 = c_0_le_y_pred ? chosen_29 : x_183;
            const double chosen_50_9 = c_0_le_y_pred ? x_98 : neg_x_186_1;
            const double x_103_1 = chosen_50_8 + chosen_50_9;
            const double chosen_50_10 = c_0_le_y_pred ? x_105 : neg_chosen_43_1;
            const double x_106_1 = x_103_1 + chosen_50_10;
            const double x_111_1 = neg_chosen_30_1_1 + x_106_1;
            const double chosen_50_11 = c_0_le_y_pred ? now_log1p_exp_neg_a_more : x_195;
            const double chosen_50_12 = c_0_le_y_pred ? x_109 : now_y_true;
            const double x_112_1 = chosen_50_11 * chosen_50_12;
            const double neg_x_112_1_1 = -x_112_1;
            const double x_113_1 = x_111_1 + neg_x_112_1_1;
            const double chosen_50_13 = c_0_le_y_pred ? 3.0 : lk_rounded(not_y_true_more);
            const double chosen_50_14 = c_0_le_y_pred ? lk_rounded(not_y_true_more) : x_143;
            const double x_114_1 = chosen_50_13 * chosen_50_14;
            const double x_115_1 = lk_rounded(not_y_true_more) * x_114_1;
            const double chosen_50_15 = c_0_le_y_pred ? now_y_true : now_log1p_exp_neg_a_more;
            const double x_116_1 = x_115_1 * chosen_50_15;
            const double neg_x_116_1_1 = -x_116_1;
            const double x_117_1 = x_113_1 + neg_x_116_1_1;
            const double chosen_50_16 = c_0_le_y_pred ? lk_rounded(x_1_more) : x_85;
            const double chosen_50_17 = c_0_le_y_pred ? x_118 : now_y_true;
            const double x_119_1 = chosen_50_16 * chosen_50_17;
            const double x_120_1 = x_119_1 * now_y_true;
            const double x_121_1 = now_log1p_exp_neg_a_more * x_120_1;
            const double neg_x_121_1_1 = -x_121_1;
            const double x_122_1 = x_117_1 + neg_x_121_1_1;
            const double chosen_50_18 = c_0_le_y_pred ? lk_rounded(x_1_more) : x_30;
            const double chosen_50_19 = c_0_le_y_pred ? x_123 : now_y_true;
            const double x_124_1 = chosen_50_18 * chosen_50_19;
            const double x_125_1 = lk_rounded(not_y_true_more) * x_124_1;
            const double neg_x_125_1_1 = -x_125_1;
            const double x_126_1 = x_122_1 + neg_x_125_1_1;
            const double x_129_1 = neg_chosen_33_1_1 + x_126_1;
            const double x_135_1 = neg_chosen_36_1_1 + x_129_1;
            const double chosen_50_20 = c_0_le_y_pred ? x_140 : chosen_48;
            const double neg_x_140_1_1 = -chosen_50_20;
            const double x_141_1 = x_135_1 + neg_x_140_1_1;
            const double chosen_50_21 = c_0_le_y_pred ? x_145 : lk_rounded(not_y_true_more);
            const double chosen_50_22 = c_0_le_y_pred ? now_y_true : x_213;
            const double x_146_1 = chosen_50_21 * chosen_50_22;
            const double neg_x_146_1_1 = -x_146_1;
            const double x_147_1 = x_141_1 + neg_x_146_1_1;
            const double x_148_1 = lk_rounded(exp_neg_a_more) * x_147_1;
            const double x_150_1 = x_148_1 / x_149;
            const double chosen_37_1 = c_0_eq_exp_neg_a ? 0.0 : x_150_1;
            const double less_chosen_50_1 = 0.0 - chosen_37_1;
            hessian[i] = c_0_le_y_pred ? chosen_37_1 : less_chosen_50_1;
        }
}

/* binary_focal_crossentropy_logits: y_true in {0, 1} */
static void binary_focal_crossentropy_logits_case_3(size_t n, const double *const *in, double *const *out)
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
    double half_power_1_3_high[LK_BLOCK];
    double half_power_1_3_low[LK_BLOCK];
    double half_power_1_1_high[LK_BLOCK];
    double half_power_1_1_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        exp_neg_a_high[i] = neg_a_1;
        exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_exp_fall(n, exp_neg_a_high, exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p_unit(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    if (value || gradient) {
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
            half_power_1_3_high[i] = chosen_4_3.high;
            half_power_1_3_low[i] = chosen_4_3.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_1_3_high, half_power_1_3_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair neg_x_2_1 = lk_pair_neg(x_2);
            const lk_pair x_6 = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const lk_pair x_45 = lk_pair_sub_double(neg_x_2_1, a);
            const lk_pair chosen_21_2 = {same_1 ? x_7.high : x_45.high, same_1 ? x_7.low : x_45.low};
            const lk_pair x_8_1 = lk_pair_scaled(chosen_21_2, 0.5);
            half_power_1_1_high[i] = x_8_1.high;
            half_power_1_1_low[i] = x_8_1.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_1_1_high, half_power_1_1_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power_1_3 = {half_power_1_3_high[i], half_power_1_3_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const double x_1 = a + lk_rounded(log1p_exp_neg_a);
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair neg_x_2_1 = lk_pair_neg(x_2);
            const lk_pair x_6 = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const double x_9 = 0x1.0p+128 * lk_rounded(log1p_exp_neg_a);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_4_1 = same_1 ? 0x1.0p-128 : 1.0;
            const double chosen_4_2 = same_1 ? lk_rounded(x_7) : lk_rounded(neg_x_2_1);
            const int x_7_lt_c_minus_1500_3 = chosen_4_2 < (-1500.0);
            const double chosen_4_4 = same_1 ? x_9 : x_1;
            const double x_10_1 = lk_rounded(half_power_1_3) * chosen_4_4;
            const double x_11_1 = lk_rounded(half_power_1_3) * x_10_1;
            const double chosen_1_1 = x_7_lt_c_minus_1500_3 ? 0.0 : x_11_1;
            value[i] = chosen_1_1 * chosen_4_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power_1_3 = {half_power_1_3_high[i], half_power_1_3_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair neg_x_2_1 = lk_pair_neg(x_2);
            const lk_pair x_6 = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_4_1 = same_1 ? 0x1.0p-128 : 1.0;
            const double chosen_4_2 = same_1 ? lk_rounded(x_7) : lk_rounded(neg_x_2_1);
            const int x_7_lt_c_minus_1500_3 = chosen_4_2 < (-1500.0);
            const double x_13 = a * lk_rounded(exp_neg_a);
            const double x_14 = gamma[i] * x_13;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double chosen_5 = c_0_eq_exp_neg_a ? 0.0 : x_14;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
            const double x_15 = 1.0 + chosen_6;
            const lk_pair x_16 = lk_pair_mul_double(exp_neg_a, gamma[i]);
            const lk_pair x_17 = lk_pair_mul(log1p_exp_neg_a, x_16);
            const lk_pair x_18 = lk_pair_add_double(x_17, x_15);
            const lk_pair x_21 = lk_pair_add_double(exp_neg_a, 1.0);
            const double x_23 = gamma[i] * lk_rounded(log1p_exp_neg_a);
            const double x_24 = lk_rounded(exp_neg_a) + x_23;
            const double x_25 = 0x1.0p+128 * x_24;
            const lk_pair chosen_13_5 = {same_1 ? x_25 : x_18.high, same_1 ? 0.0 : x_18.low};
            const lk_pair x_26_1 = lk_pair_mul(half_power_1_3, chosen_13_5);
            const lk_pair x_27_1 = lk_pair_mul(half_power_1_3, x_26_1);
            const double x_28_1 = lk_rounded(x_27_1) / lk_rounded(x_21);
            const double chosen_8_1 = x_7_lt_c_minus_1500_3 ? 0.0 : x_28_1;
            const double chosen_13_6 = chosen_8_1 * chosen_4_1;
            const double less_chosen_13_1 = 0.0 - chosen_13_6;
            gradient[i] = c_1_eq_y_true ? less_chosen_13_1 : chosen_13_6;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power_1_1 = {half_power_1_1_high[i], half_power_1_1_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_pair x_2 = lk_pair_mul_double(log1p_exp_neg_a, gamma[i]);
            const lk_pair neg_x_2_1 = lk_pair_neg(x_2);
            const lk_pair x_6 = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair x_16 = lk_pair_mul_double(exp_neg_a, gamma[i]);
            const lk_pair x_17 = lk_pair_mul(log1p_exp_neg_a, x_16);
            const lk_pair x_21 = lk_pair_add_double(exp_neg_a, 1.0);
            const double x_23 = gamma[i] * lk_rounded(log1p_exp_neg_a);
            const double x_35 = 2.0 * gamma[i];
            const lk_pair x_36 = lk_sum(1.0, x_35);
            const double x_37 = gamma[i] * lk_rounded(x_16);
            const double x_38 = a * x_37;
            const double chosen_14 = c_0_eq_exp_neg_a ? 0.0 : x_38;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const lk_pair x_39 = lk_pair_add_double(x_36, chosen_15);
            const double x_40 = lk_rounded(log1p_exp_neg_a) * x_37;
            const double x_41 = lk_rounded(x_39) + x_40;
            const double x_42 = a * gamma[i];
            const double chosen_16 = c_0_eq_gamma ? 0.0 : x_42;
            const double neg_chosen_16_1 = -chosen_16;
            const lk_pair x_45 = lk_pair_sub_double(neg_x_2_1, a);
            const lk_pair x_50 = lk_pair_mul(x_21, x_21);
            const double x_53 = lk_rounded(exp_neg_a) * x_35;
            const double x_54 = lk_rounded(exp_neg_a) + x_53;
            const double x_55 = gamma[i] * gamma[i];
            const double x_56 = lk_rounded(log1p_exp_neg_a) * x_55;
            const double chosen_21_1 = same_1 ? lk_rounded(x_7) : lk_rounded(x_45);
            const int x_7_lt_c_minus_1500_1 = chosen_21_1 < (-1500.0);
            const double chosen_21_3 = same_1 ? x_54 : neg_chosen_16_1;
            const double chosen_21_4 = same_1 ? x_56 : x_41;
            const double x_57_1 = chosen_21_3 + chosen_21_4;
            const double chosen_21_5 = same_1 ? lk_rounded(x_17) : x_23;
            const double x_58_1 = x_57_1 - chosen_21_5;
            const double x_59_1 = 0x1.0p+128 * x_58_1;
            const lk_pair x_60_1 = lk_pair_mul_double(half_power_1_1, x_59_1);
            const lk_pair x_61_1 = lk_pair_mul(half_power_1_1, x_60_1);
            const lk_pair x_62_1 = lk_pair_div_moderate(x_61_1, x_50);
            const double chosen_18_1 = x_7_lt_c_minus_1500_1 ? 0.0 : lk_rounded(x_62_1);
            hessian[i] = 0x1.0p-128 * chosen_18_1;
        }
}

/* binary_focal_crossentropy_logits: y_true in {0, 1}, in float32 */
static void binary_focal_crossentropy_logits_case_3_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double half_power_1_2[LK_BLOCK];
    double exp_neg_a_more_high[LK_BLOCK];
    double exp_neg_a_more_low[LK_BLOCK];
    double log1p_exp_neg_a_more_high[LK_BLOCK];
    double log1p_exp_neg_a_more_low[LK_BLOCK];
    double half_power_1_more_1_high[LK_BLOCK];
    double half_power_1_more_1_low[LK_BLOCK];
    double spare_1[LK_BLOCK];

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_exp_short_half half = lk_exp_fall_short_begin(neg_a_1);
            exp_neg_a[i] = half.x;
            spare_1[i] = half.shifted;
        }
        lk_block_exp_fall_short_end(n, exp_neg_a, spare_1);
    }

    if (value || gradient)
        for (size_t i = 0; i < n; i++) {
            log1p_exp_neg_a[i] = lk_log1p_unit_short(exp_neg_a[i]);
        }

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const double x_2 = gamma[i] * log1p_exp_neg_a[i];
            const double x_3 = 0.5 * x_2;
            const double neg_x_3_1 = -x_3;
            const double x_6 = neg_a_1 - log1p_exp_neg_a[i];
            const double x_7 = gamma[i] * x_6;
            const double x_8 = 0.5 * x_7;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_4_3 = same_1 ? x_8 : neg_x_3_1;
            const lk_exp_short_half half = lk_exp_fall_short_begin(chosen_4_3);
            half_power_1_2[i] = half.x;
            spare_1[i] = half.shifted;
        }
        lk_block_exp_fall_short_end(n, half_power_1_2, spare_1);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            exp_neg_a_more_high[i] = neg_a_1;
            exp_neg_a_more_low[i] = 0.0;
        }
        lk_block_pair_exp_fall(n, exp_neg_a_more_high, exp_neg_a_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            log1p_exp_neg_a_more_high[i] = exp_neg_a_more.high;
            log1p_exp_neg_a_more_low[i] = exp_neg_a_more.low;
        }
        lk_block_pair_log1p_unit(n, log1p_exp_neg_a_more_high, log1p_exp_neg_a_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const lk_pair x_2_more = lk_pair_mul_double(log1p_exp_neg_a_more, gamma[i]);
            const lk_pair x_6_more = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a_more);
            const lk_pair x_7_more = lk_pair_mul_double(x_6_more, gamma[i]);
            const lk_pair neg_x_2_more_1 = lk_pair_neg(x_2_more);
            const lk_pair x_45 = lk_pair_sub_double(neg_x_2_more_1, a);
            const lk_pair chosen_21_2 = {same_1 ? x_7_more.high : x_45.high, same_1 ? x_7_more.low : x_45.low};
            const lk_pair x_8_more_1 = lk_pair_scaled(chosen_21_2, 0.5);
            half_power_1_more_1_high[i] = x_8_more_1.high;
            half_power_1_more_1_low[i] = x_8_more_1.low;
        }
        lk_block_pair_exp_fall_short(n, half_power_1_more_1_high, half_power_1_more_1_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const double x_1 = a + log1p_exp_neg_a[i];
            const double x_2 = gamma[i] * log1p_exp_neg_a[i];
            const double neg_x_2_1 = -x_2;
            const double x_6 = neg_a_1 - log1p_exp_neg_a[i];
            const double x_7 = gamma[i] * x_6;
            const double x_9 = 0x1.0p+128 * log1p_exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_4_1 = same_1 ? 0x1.0p-128 : 1.0;
            const double chosen_4_2 = same_1 ? x_7 : neg_x_2_1;
            const int x_7_lt_c_minus_1500_2 = chosen_4_2 < (-1500.0);
            const double chosen_4_4 = same_1 ? x_9 : x_1;
            const double x_10_1 = half_power_1_2[i] * chosen_4_4;
            const double x_11_1 = half_power_1_2[i] * x_10_1;
            const double chosen_1_1 = x_7_lt_c_minus_1500_2 ? 0.0 : x_11_1;
            value[i] = chosen_1_1 * chosen_4_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const double x_2 = gamma[i] * log1p_exp_neg_a[i];
            const double neg_x_2_1 = -x_2;
            const double x_6 = neg_a_1 - log1p_exp_neg_a[i];
            const double x_7 = gamma[i] * x_6;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const double chosen_4_1 = same_1 ? 0x1.0p-128 : 1.0;
            const double chosen_4_2 = same_1 ? x_7 : neg_x_2_1;
            const int x_7_lt_c_minus_1500_2 = chosen_4_2 < (-1500.0);
            const double x_13 = a * exp_neg_a[i];
            const double x_14 = gamma[i] * x_13;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a[i];
            const double chosen_5 = c_0_eq_exp_neg_a ? 0.0 : x_14;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
            const double x_15 = 1.0 + chosen_6;
            const double x_16 = exp_neg_a[i] * gamma[i];
            const double x_17 = log1p_exp_neg_a[i] * x_16;
            const double x_18 = x_15 + x_17;
            const double x_21 = 1.0 + exp_neg_a[i];
            const double x_24 = exp_neg_a[i] + x_2;
            const double x_25 = 0x1.0p+128 * x_24;
            const double chosen_13_5 = same_1 ? x_25 : x_18;
            const double x_26_1 = half_power_1_2[i] * chosen_13_5;
            const double x_27_1 = half_power_1_2[i] * x_26_1;
            const double x_28_1 = x_27_1 / x_21;
            const double chosen_8_1 = x_7_lt_c_minus_1500_2 ? 0.0 : x_28_1;
            const double chosen_13_6 = chosen_8_1 * chosen_4_1;
            const double less_chosen_13_1 = 0.0 - chosen_13_6;
            gradient[i] = c_1_eq_y_true ? less_chosen_13_1 : chosen_13_6;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair half_power_1_more_1 = {half_power_1_more_1_high[i], half_power_1_more_1_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int same_1 = c_1_eq_y_true == c_0_le_y_pred;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair x_2_more = lk_pair_mul_double(log1p_exp_neg_a_more, gamma[i]);
            const lk_pair x_6_more = lk_double_sub_pair(neg_a_1, log1p_exp_neg_a_more);
            const lk_pair x_7_more = lk_pair_mul_double(x_6_more, gamma[i]);
            const int c_0_eq_exp_neg_a_more = 0.0 == exp_neg_a_more.high;
            const lk_pair x_16_more = lk_pair_mul_double(exp_neg_a_more, gamma[i]);
            const lk_pair x_17_more = lk_pair_mul(log1p_exp_neg_a_more, x_16_more);
            const lk_pair x_21_more = lk_pair_add_double(exp_neg_a_more, 1.0);
            const double x_23_more = gamma[i] * lk_rounded(log1p_exp_neg_a_more);
            const double x_35 = 2.0 * gamma[i];
            const lk_pair x_36 = lk_sum(1.0, x_35);
            const double x_37 = gamma[i] * lk_rounded(x_16_more);
            const double x_38 = a * x_37;
            const double chosen_14 = c_0_eq_exp_neg_a_more ? 0.0 : x_38;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const lk_pair x_39 = lk_pair_add_double(x_36, chosen_15);
            const double x_40 = lk_rounded(log1p_exp_neg_a_more) * x_37;
            const double x_41 = lk_rounded(x_39) + x_40;
            const double x_42 = a * gamma[i];
            const double chosen_16 = c_0_eq_gamma ? 0.0 : x_42;
            const double neg_chosen_16_1 = -chosen_16;
            const lk_pair neg_x_2_more_1 = lk_pair_neg(x_2_more);
            const lk_pair x_45 = lk_pair_sub_double(neg_x_2_more_1, a);
            const lk_pair x_50 = lk_pair_mul(x_21_more, x_21_more);
            const double x_53 = lk_rounded(exp_neg_a_more) * x_35;
            const double x_54 = lk_rounded(exp_neg_a_more) + x_53;
            const double x_55 = gamma[i] * gamma[i];
            const double x_56 = lk_rounded(log1p_exp_neg_a_more) * x_55;
            const double chosen_21_1 = same_1 ? lk_rounded(x_7_more) : lk_rounded(x_45);
            const int x_7_lt_c_minus_1500_more_1 = chosen_21_1 < (-1500.0);
            const double chosen_21_3 = same_1 ? x_54 : neg_chosen_16_1;
            const double chosen_21_4 = same_1 ? x_56 : x_41;
            const double x_57_1 = chosen_21_3 + chosen_21_4;
            const double chosen_21_5 = same_1 ? lk_rounded(x_17_more) : x_23_more;
            const double x_58_1 = x_57_1 - chosen_21_5;
            const double x_59_1 = 0x1.0p+128 * x_58_1;
            const lk_pair x_60_1 = lk_pair_mul_double(half_power_1_more_1, x_59_1);
            const lk_pair x_61_1 = lk_pair_mul(half_power_1_more_1, x_60_1);
            const lk_pair x_62_1 = lk_pair_div_moderate(x_61_1, x_50);
            const double chosen_18_1 = x_7_lt_c_minus_1500_more_1 ? 0.0 : lk_rounded(x_62_1);
            hessian[i] = 0x1.0p-128 * chosen_18_1;
        }
}

/* binary_focal_crossentropy_logits: otherwise */
static void binary_focal_crossentropy_logits_case_4(size_t n, const double *const *in, double *const *out)
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
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double log1p_neg_x_15_high[LK_BLOCK];
    double log1p_neg_x_15_low[LK_BLOCK];
    double log_x_14_high[LK_BLOCK];
    double log_x_14_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double log1p_neg_x_3_1_high[LK_BLOCK];
    double log1p_neg_x_3_1_low[LK_BLOCK];
    double log_x_2_1_high[LK_BLOCK];
    double log_x_2_1_low[LK_BLOCK];
    double half_power_2_1_high[LK_BLOCK];
    double half_power_2_1_low[LK_BLOCK];
    double half_power_4_high[LK_BLOCK];
    double half_power_4_low[LK_BLOCK];
    double half_power_5_high[LK_BLOCK];
    double half_power_5_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        exp_neg_a_high[i] = neg_a_1;
        exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_exp_fall(n, exp_neg_a_high, exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a_1 = -a;
        expm1_neg_a_high[i] = neg_a_1;
        expm1_neg_a_low[i] = 0.0;
    }
    lk_block_pair_expm1(n, expm1_neg_a_high, expm1_neg_a_low);

    if (value || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair x_3 = lk_pair_mul_double(expm1_neg_a, y_true[i]);
            log1p_neg_x_3_high[i] = x_3.high;
            log1p_neg_x_3_low[i] = x_3.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_3_high, log1p_neg_x_3_low);
    }

    if (value || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            log_x_2_high[i] = x_2.high;
            log_x_2_low[i] = x_2.low;
        }
        lk_block_pair_log(n, log_x_2_high, log_x_2_low);
    }

    for (size_t i = 0; i < n; i++) {
        const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
        log1p_exp_neg_a_high[i] = exp_neg_a.high;
        log1p_exp_neg_a_low[i] = exp_neg_a.low;
    }
    lk_block_pair_log1p_unit(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3 = {log1p_neg_x_3_high[i], log1p_neg_x_3_low[i]};
            const lk_pair log_x_2 = {log_x_2_high[i], log_x_2_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            const int c_1_by_2_lt_x_2 = 0.5 < x_2.high;
            const lk_pair chosen = {c_1_by_2_lt_x_2 ? log1p_neg_x_3.high : log_x_2.high, c_1_by_2_lt_x_2 ? log1p_neg_x_3.low : log_x_2.low};
            const lk_pair x_4 = lk_pair_sub(chosen, log1p_exp_neg_a);
            const lk_pair x_5 = lk_pair_mul_double(x_4, gamma[i]);
            const lk_pair x_6 = lk_pair_scaled(x_5, 0.5);
            half_power_high[i] = x_6.high;
            half_power_low[i] = x_6.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
    }

    if (value || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_15 = lk_pair_mul(expm1_neg_a, not_y_true);
            log1p_neg_x_15_high[i] = x_15.high;
            log1p_neg_x_15_low[i] = x_15.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_15_high, log1p_neg_x_15_low);
    }

    if (value || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_14 = lk_pair_add_double(x_13, y_true[i]);
            log_x_14_high[i] = x_14.high;
            log_x_14_low[i] = x_14.low;
        }
        lk_block_pair_log(n, log_x_14_high, log_x_14_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_15 = {log1p_neg_x_15_high[i], log1p_neg_x_15_low[i]};
            const lk_pair log_x_14 = {log_x_14_high[i], log_x_14_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_14 = lk_pair_add_double(x_13, y_true[i]);
            const int c_1_by_2_lt_x_14 = 0.5 < x_14.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_14 ? log1p_neg_x_15.high : log_x_14.high, c_1_by_2_lt_x_14 ? log1p_neg_x_15.low : log_x_14.low};
            const lk_pair x_16 = lk_pair_sub(chosen_4, log1p_exp_neg_a);
            const lk_pair x_17 = lk_pair_mul_double(x_16, gamma[i]);
            const lk_pair x_18 = lk_pair_scaled(x_17, 0.5);
            half_power_1_high[i] = x_18.high;
            half_power_1_low[i] = x_18.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_25_3 = {c_0_le_y_pred ? now_y_true : not_y_true.high, c_0_le_y_pred ? 0.0 : not_y_true.low};
            const lk_pair x_3_1 = lk_pair_mul(expm1_neg_a, chosen_25_3);
            log1p_neg_x_3_1_high[i] = x_3_1.high;
            log1p_neg_x_3_1_low[i] = x_3_1.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_3_1_high, log1p_neg_x_3_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_25_1 = {c_0_le_y_pred ? not_y_true.high : x_13.high, c_0_le_y_pred ? not_y_true.low : x_13.low};
            const lk_pair chosen_25_2 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_1 = lk_pair_add(chosen_25_1, chosen_25_2);
            log_x_2_1_high[i] = x_2_1.high;
            log_x_2_1_low[i] = x_2_1.low;
        }
        lk_block_pair_log(n, log_x_2_1_high, log_x_2_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3_1 = {log1p_neg_x_3_1_high[i], log1p_neg_x_3_1_low[i]};
            const lk_pair log_x_2_1 = {log_x_2_1_high[i], log_x_2_1_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair chosen_25_1 = {c_0_le_y_pred ? not_y_true.high : x_13.high, c_0_le_y_pred ? not_y_true.low : x_13.low};
            const lk_pair chosen_25_2 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_1 = lk_pair_add(chosen_25_1, chosen_25_2);
            const int c_1_by_2_lt_x_2_1 = 0.5 < x_2_1.high;
            const lk_pair chosen_17 = {c_1_by_2_lt_x_2_1 ? log1p_neg_x_3_1.high : log_x_2_1.high, c_1_by_2_lt_x_2_1 ? log1p_neg_x_3_1.low : log_x_2_1.low};
            const lk_pair neg_chosen_1_1 = lk_pair_neg(chosen_17);
            const lk_pair x_4_1 = lk_pair_sub(chosen_17, log1p_exp_neg_a);
            const lk_pair x_5_1 = lk_pair_mul_double(x_4_1, gamma[i]);
            const lk_pair x_44_1 = lk_pair_add(neg_chosen_1_1, x_5_1);
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
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            const int c_1_by_2_lt_x_2 = 0.5 < x_2.high;
            const lk_pair chosen = {c_1_by_2_lt_x_2 ? log1p_neg_x_3.high : log_x_2.high, c_1_by_2_lt_x_2 ? log1p_neg_x_3.low : log_x_2.low};
            const lk_pair x_4 = lk_pair_sub(chosen, log1p_exp_neg_a);
            const lk_pair x_5 = lk_pair_mul_double(x_4, gamma[i]);
            const lk_pair x_164 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_164_1 = lk_pair_neg(x_164);
            const lk_pair x_165 = lk_pair_add(neg_x_164_1, x_5);
            const lk_pair x_166 = lk_pair_sub_double(x_165, a);
            const lk_pair x_167 = lk_pair_scaled(x_166, 0.5);
            half_power_4_high[i] = x_167.high;
            half_power_4_low[i] = x_167.low;
        }
        lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_15 = {log1p_neg_x_15_high[i], log1p_neg_x_15_low[i]};
            const lk_pair log_x_14 = {log_x_14_high[i], log_x_14_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_14 = lk_pair_add_double(x_13, y_true[i]);
            const int c_1_by_2_lt_x_14 = 0.5 < x_14.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_14 ? log1p_neg_x_15.high : log_x_14.high, c_1_by_2_lt_x_14 ? log1p_neg_x_15.low : log_x_14.low};
            const lk_pair x_16 = lk_pair_sub(chosen_4, log1p_exp_neg_a);
            const lk_pair x_17 = lk_pair_mul_double(x_16, gamma[i]);
            const lk_pair x_239 = lk_pair_scaled(chosen_4, 2.0);
            const lk_pair neg_x_239_1 = lk_pair_neg(x_239);
            const lk_pair x_240 = lk_pair_add(x_17, neg_x_239_1);
            const lk_pair x_241 = lk_pair_sub_double(x_240, a);
            const lk_pair x_242 = lk_pair_scaled(x_241, 0.5);
            half_power_5_high[i] = x_242.high;
            half_power_5_low[i] = x_242.low;
        }
        lk_block_pair_exp(n, half_power_5_high, half_power_5_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3 = {log1p_neg_x_3_high[i], log1p_neg_x_3_low[i]};
            const lk_pair log_x_2 = {log_x_2_high[i], log_x_2_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const lk_pair log1p_neg_x_15 = {log1p_neg_x_15_high[i], log1p_neg_x_15_low[i]};
            const lk_pair log_x_14 = {log_x_14_high[i], log_x_14_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            const int c_1_by_2_lt_x_2 = 0.5 < x_2.high;
            const lk_pair chosen = {c_1_by_2_lt_x_2 ? log1p_neg_x_3.high : log_x_2.high, c_1_by_2_lt_x_2 ? log1p_neg_x_3.low : log_x_2.low};
            const lk_pair x_4 = lk_pair_sub(chosen, log1p_exp_neg_a);
            const lk_pair x_5 = lk_pair_mul_double(x_4, gamma[i]);
            const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
            const lk_pair x_7 = lk_pair_mul_double(half_power, a);
            const double x_8 = lk_rounded(half_power) * lk_rounded(not_y_true);
            const double x_9 = lk_rounded(x_7) * x_8;
            const double chosen_1 = x_5_lt_c_minus_1500 ? 0.0 : x_9;
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : chosen_1;
            const double x_10 = lk_rounded(half_power) * lk_rounded(log1p_exp_neg_a);
            const double x_11 = lk_rounded(half_power) * x_10;
            const double chosen_3 = x_5_lt_c_minus_1500 ? 0.0 : x_11;
            const double x_12 = chosen_2 + chosen_3;
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_14 = lk_pair_add_double(x_13, y_true[i]);
            const int c_1_by_2_lt_x_14 = 0.5 < x_14.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_14 ? log1p_neg_x_15.high : log_x_14.high, c_1_by_2_lt_x_14 ? log1p_neg_x_15.low : log_x_14.low};
            const lk_pair x_16 = lk_pair_sub(chosen_4, log1p_exp_neg_a);
            const lk_pair x_17 = lk_pair_mul_double(x_16, gamma[i]);
            const int x_17_lt_c_minus_1500 = x_17.high < (-1500.0);
            const double x_19 = a * lk_rounded(half_power_1);
            const double x_20 = lk_rounded(half_power_1) * y_true[i];
            const double x_21 = x_19 * x_20;
            const double chosen_5 = x_17_lt_c_minus_1500 ? 0.0 : x_21;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
            const double x_22 = lk_rounded(half_power_1) * lk_rounded(log1p_exp_neg_a);
            const double x_23 = lk_rounded(half_power_1) * x_22;
            const double chosen_7 = x_17_lt_c_minus_1500 ? 0.0 : x_23;
            const double x_24 = chosen_6 + chosen_7;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? x_12 : x_24;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3_1 = {log1p_neg_x_3_1_high[i], log1p_neg_x_3_1_low[i]};
            const lk_pair log_x_2_1 = {log_x_2_1_high[i], log_x_2_1_low[i]};
            const lk_pair half_power_2_1 = {half_power_2_1_high[i], half_power_2_1_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const int c_0_eq_y_true = 0.0 == now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_25 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_26 = lk_pair_mul(not_y_true, x_13);
            const double x_27 = a * lk_rounded(x_26);
            const double x_28 = gamma[i] * x_27;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double chosen_9 = c_0_eq_exp_neg_a ? 0.0 : x_28;
            const double chosen_10 = c_0_eq_not_y_true ? 0.0 : chosen_9;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_11 = c_0_eq_gamma ? 0.0 : chosen_10;
            const lk_pair x_29 = lk_pair_add_double(x_25, chosen_11);
            const double x_30 = gamma[i] * lk_rounded(x_26);
            const double x_31 = lk_rounded(log1p_exp_neg_a) * x_30;
            const lk_pair x_32 = lk_pair_add_double(x_29, x_31);
            const lk_pair x_33 = lk_pair_mul(x_1, x_1);
            const lk_pair x_34 = lk_pair_sub(x_32, x_33);
            const double x_35 = lk_rounded(x_1) * now_y_true;
            const double x_36 = gamma[i] * x_35;
            const lk_pair x_37 = lk_pair_mul_double(log1p_exp_neg_a, x_36);
            const lk_pair x_38 = lk_pair_sub(x_34, x_37);
            const double x_39 = a * lk_rounded(exp_neg_a);
            const double x_40 = gamma[i] * x_39;
            const double x_41 = lk_rounded(not_y_true) * x_40;
            const double x_42 = x_41 * now_y_true;
            const double chosen_12 = c_0_eq_exp_neg_a ? 0.0 : x_42;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_not_y_true ? 0.0 : chosen_13;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const double neg_chosen_15_1 = -chosen_15;
            const double x_43 = neg_chosen_15_1 + lk_rounded(x_38);
            const lk_pair x_48 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_50 = lk_pair_mul(x_13, x_13);
            const double x_51 = x_31 + lk_rounded(x_50);
            const lk_pair x_52 = lk_sum(chosen_15, x_51);
            const double x_53 = now_y_true * now_y_true;
            const lk_pair x_54 = lk_pair_sub_double(x_52, x_53);
            const double x_55 = a * x_35;
            const double x_56 = gamma[i] * x_55;
            const double chosen_21 = c_0_eq_exp_neg_a ? 0.0 : x_56;
            const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
            const double neg_chosen_23_1 = -chosen_23;
            const lk_pair x_57 = lk_pair_add_double(x_54, neg_chosen_23_1);
            const lk_pair x_58 = lk_pair_sub(x_57, x_37);
            const lk_pair chosen_25_1 = {c_0_le_y_pred ? not_y_true.high : x_13.high, c_0_le_y_pred ? not_y_true.low : x_13.low};
            const lk_pair chosen_25_2 = {c_0_le_y_pred ? x_1.high : now_y_true, c_0_le_y_pred ? x_1.low : 0.0};
            const lk_pair x_2_1 = lk_pair_add(chosen_25_1, chosen_25_2);
            const int c_1_by_2_lt_x_2_1 = 0.5 < x_2_1.high;
            const lk_pair chosen_17 = {c_1_by_2_lt_x_2_1 ? log1p_neg_x_3_1.high : log_x_2_1.high, c_1_by_2_lt_x_2_1 ? log1p_neg_x_3_1.low : log_x_2_1.low};
            const lk_pair neg_chosen_1_1 = lk_pair_neg(chosen_17);
            const lk_pair x_4_1 = lk_pair_sub(chosen_17, log1p_exp_neg_a);
            const lk_pair x_5_1 = lk_pair_mul_double(x_4_1, gamma[i]);
            const lk_pair x_44_1 = lk_pair_add(neg_chosen_1_1, x_5_1);
            const int x_44_lt_c_minus_1500_1 = x_44_1.high < (-1500.0);
            const lk_pair chosen_25_4 = {c_0_le_y_pred ? x_43 : x_58.high, c_0_le_y_pred ? 0.0 : x_58.low};
            const lk_pair x_46_1 = lk_pair_mul(half_power_2_1, chosen_25_4);
            const lk_pair x_47_1 = lk_pair_mul(half_power_2_1, x_46_1);
            const double x_49_1 = lk_rounded(x_47_1) / lk_rounded(x_48);
            gradient[i] = x_44_lt_c_minus_1500_1 ? 0.0 : x_49_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_3 = {log1p_neg_x_3_high[i], log1p_neg_x_3_low[i]};
            const lk_pair log_x_2 = {log_x_2_high[i], log_x_2_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_15 = {log1p_neg_x_15_high[i], log1p_neg_x_15_low[i]};
            const lk_pair log_x_14 = {log_x_14_high[i], log_x_14_low[i]};
            const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
            const lk_pair half_power_5 = {half_power_5_high[i], half_power_5_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_2 = lk_pair_add(not_y_true, x_1);
            const int c_1_by_2_lt_x_2 = 0.5 < x_2.high;
            const lk_pair chosen = {c_1_by_2_lt_x_2 ? log1p_neg_x_3.high : log_x_2.high, c_1_by_2_lt_x_2 ? log1p_neg_x_3.low : log_x_2.low};
            const lk_pair x_4 = lk_pair_sub(chosen, log1p_exp_neg_a);
            const lk_pair x_5 = lk_pair_mul_double(x_4, gamma[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_13 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_14 = lk_pair_add_double(x_13, y_true[i]);
            const int c_1_by_2_lt_x_14 = 0.5 < x_14.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_14 ? log1p_neg_x_15.high : log_x_14.high, c_1_by_2_lt_x_14 ? log1p_neg_x_15.low : log_x_14.low};
            const lk_pair x_16 = lk_pair_sub(chosen_4, log1p_exp_neg_a);
            const lk_pair x_17 = lk_pair_mul_double(x_16, gamma[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_25 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_26 = lk_pair_mul(not_y_true, x_13);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair x_33 = lk_pair_mul(x_1, x_1);
            const double x_35 = lk_rounded(x_1) * y_true[i];
            const lk_pair x_48 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_50 = lk_pair_mul(x_13, x_13);
            const double x_53 = y_true[i] * y_true[i];
            const lk_pair x_64 = lk_pair_mul(not_y_true, x_25);
            const double x_65 = 2.0 * lk_rounded(not_y_true);
            const lk_pair x_66 = lk_pair_mul_double(not_y_true, x_65);
            const double x_67 = lk_rounded(not_y_true) * lk_rounded(x_66);
            const double x_68 = gamma[i] * x_67;
            const lk_pair x_69 = lk_pair_add_double(x_64, x_68);
            const double x_70 = lk_rounded(x_25) * y_true[i];
            const lk_pair x_71 = lk_pair_add_double(x_69, x_70);
            const lk_pair x_72 = lk_pair_mul_double(x_33, y_true[i]);
            const lk_pair x_73 = lk_pair_add(x_71, x_72);
            const double x_74 = 2.0 * lk_rounded(x_1);
            const double x_75 = lk_rounded(x_1) * x_74;
            const double x_76 = x_75 * y_true[i];
            const double x_77 = gamma[i] * x_76;
            const lk_pair x_78 = lk_pair_add_double(x_73, x_77);
            const double x_79 = 2.0 * y_true[i];
            const double x_80 = lk_rounded(exp_neg_a) * x_79;
            const double x_81 = x_80 * y_true[i];
            const double x_82 = lk_rounded(not_y_true) * x_81;
            const lk_pair x_83 = lk_pair_add_double(x_78, x_82);
            const double x_84 = lk_rounded(not_y_true) * lk_rounded(x_33);
            const lk_pair x_85 = lk_pair_add_double(x_83, x_84);
            const double x_86 = lk_rounded(exp_neg_a) * x_65;
            const double x_87 = lk_rounded(not_y_true) * x_86;
            const double x_88 = x_87 * y_true[i];
            const lk_pair x_89 = lk_pair_add_double(x_85, x_88);
            const double x_90 = a * lk_rounded(x_25);
            const double x_91 = gamma[i] * x_90;
            const double x_92 = x_91 * y_true[i];
            const double chosen_26 = c_0_eq_not_y_true ? 0.0 : x_92;
            const double chosen_27 = c_0_eq_gamma ? 0.0 : chosen_26;
            const double chosen_28 = c_0_eq_y_true ? 0.0 : chosen_27;
            const lk_pair x_93 = lk_pair_add_double(x_89, chosen_28);
            const double x_94 = lk_rounded(not_y_true) * lk_rounded(x_26);
            const double x_95 = gamma[i] * x_94;
            const double x_96 = gamma[i] * x_95;
            const double x_97 = a * x_96;
            const double chosen_29 = c_0_eq_exp_neg_a ? 0.0 : x_97;
            const double chosen_30 = c_0_eq_not_y_true ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_gamma ? 0.0 : chosen_30;
            const lk_pair x_98 = lk_pair_add_double(x_93, chosen_31);
            const double x_99 = gamma[i] * x_53;
            const double x_100 = lk_rounded(log1p_exp_neg_a) * x_99;
            const double x_101 = lk_rounded(not_y_true) * x_100;
            const lk_pair x_102 = lk_pair_add_double(x_98, x_101);
            const double x_103 = lk_rounded(log1p_exp_neg_a) * x_96;
            const lk_pair x_104 = lk_pair_add_double(x_102, x_103);
            const double x_105 = x_35 * y_true[i];
            const double x_106 = gamma[i] * x_105;
            const double x_107 = gamma[i] * x_106;
            const double x_108 = lk_rounded(log1p_exp_neg_a) * x_107;
            const lk_pair x_109 = lk_pair_add_double(x_104, x_108);
            const double x_110 = a * lk_rounded(x_50);
            const double x_111 = gamma[i] * x_110;
            const double x_112 = x_111 * y_true[i];
            const double chosen_32 = c_0_eq_exp_neg_a ? 0.0 : x_112;
            const double chosen_33 = c_0_eq_not_y_true ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_gamma ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_y_true ? 0.0 : chosen_34;
            const lk_pair x_113 = lk_pair_add_double(x_109, chosen_35);
            const double x_114 = lk_rounded(exp_neg_a) * gamma[i];
            const double x_115 = gamma[i] * x_114;
            const double x_116 = x_115 * y_true[i];
            const double x_117 = x_116 * y_true[i];
            const double x_118 = a * x_117;
            const double x_119 = lk_rounded(not_y_true) * x_118;
            const double chosen_36 = c_0_eq_exp_neg_a ? 0.0 : x_119;
            const double chosen_37 = c_0_eq_gamma ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_not_y_true ? 0.0 : chosen_38;
            const lk_pair x_120 = lk_pair_add_double(x_113, chosen_39);
            const double x_121 = gamma[i] * lk_rounded(x_50);
            const double x_122 = lk_rounded(log1p_exp_neg_a) * x_121;
            const double x_123 = x_122 * y_true[i];
            const lk_pair x_124 = lk_pair_add_double(x_120, x_123);
            const double x_125 = a * lk_rounded(x_64);
            const double x_126 = gamma[i] * x_125;
            const double chosen_40 = c_0_eq_not_y_true ? 0.0 : x_126;
            const double chosen_41 = c_0_eq_gamma ? 0.0 : chosen_40;
            const double neg_chosen_41_1 = -chosen_41;
            const lk_pair x_127 = lk_pair_add_double(x_124, neg_chosen_41_1);
            const double x_128 = gamma[i] * lk_rounded(x_64);
            const double x_129 = lk_rounded(log1p_exp_neg_a) * x_128;
            const lk_pair x_130 = lk_pair_sub_double(x_127, x_129);
            const double x_132 = lk_rounded(not_y_true) * x_65;
            const double x_133 = gamma[i] * x_132;
            const double x_134 = x_133 * y_true[i];
            const double neg_x_134_1 = -x_134;
            const lk_pair x_135 = lk_pair_add_double(x_130, neg_x_134_1);
            const double x_136 = gamma[i] * lk_rounded(x_72);
            const double x_137 = lk_rounded(log1p_exp_neg_a) * x_136;
            const lk_pair x_138 = lk_pair_sub_double(x_135, x_137);
            const double x_141 = gamma[i] * x_75;
            const double x_142 = lk_rounded(not_y_true) * x_141;
            const double neg_x_142_1 = -x_142;
            const lk_pair x_143 = lk_pair_add_double(x_138, neg_x_142_1);
            const double x_144 = a * lk_rounded(x_33);
            const double x_145 = gamma[i] * x_144;
            const double x_146 = lk_rounded(not_y_true) * x_145;
            const double chosen_42 = c_0_eq_exp_neg_a ? 0.0 : x_146;
            const double chosen_43 = c_0_eq_y_true ? 0.0 : chosen_42;
            const double chosen_44 = c_0_eq_gamma ? 0.0 : chosen_43;
            const double chosen_45 = c_0_eq_not_y_true ? 0.0 : chosen_44;
            const double neg_chosen_45_1 = -chosen_45;
            const lk_pair x_147 = lk_pair_add_double(x_143, neg_chosen_45_1);
            const double x_148 = 2.0 * gamma[i];
            const double x_149 = lk_rounded(exp_neg_a) * x_148;
            const double x_150 = gamma[i] * x_149;
            const double x_151 = lk_rounded(not_y_true) * x_150;
            const double x_152 = lk_rounded(not_y_true) * x_151;
            const double x_153 = a * x_152;
            const double x_154 = x_153 * y_true[i];
            const double chosen_46 = c_0_eq_exp_neg_a ? 0.0 : x_154;
            const double chosen_47 = c_0_eq_gamma ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_not_y_true ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_y_true ? 0.0 : chosen_48;
            const double neg_chosen_49_1 = -chosen_49;
            const lk_pair x_155 = lk_pair_add_double(x_147, neg_chosen_49_1);
            const double x_156 = lk_rounded(log1p_exp_neg_a) * x_117;
            const double x_157 = lk_rounded(not_y_true) * x_156;
            const lk_pair x_158 = lk_pair_sub_double(x_155, x_157);
            const double x_159 = lk_rounded(not_y_true) * x_115;
            const double x_160 = lk_rounded(not_y_true) * x_159;
            const double x_161 = lk_rounded(log1p_exp_neg_a) * x_160;
            const double x_162 = x_161 * y_true[i];
            const lk_pair x_163 = lk_pair_sub_double(x_158, x_162);
            const lk_pair x_164 = lk_pair_scaled(chosen, 2.0);
            const lk_pair neg_x_164_1 = lk_pair_neg(x_164);
            const lk_pair x_165 = lk_pair_add(neg_x_164_1, x_5);
            const lk_pair x_166 = lk_pair_sub_double(x_165, a);
            const int x_166_lt_c_minus_1500 = x_166.high < (-1500.0);
            const lk_pair x_168 = lk_pair_scaled(x_163, 0x1.0p+128);
            const lk_pair x_169 = lk_pair_mul(half_power_4, x_168);
            const lk_pair x_170 = lk_pair_mul(half_power_4, x_169);
            const lk_pair x_171 = lk_pair_mul(x_48, x_48);
            const double x_172 = lk_rounded(x_170) / lk_rounded(x_171);
            const double chosen_50 = x_166_lt_c_minus_1500 ? 0.0 : x_172;
            const double x_173 = 0x1.0p-128 * chosen_50;
            const double x_174 = x_53 * y_true[i];
            const double x_175 = x_79 * y_true[i];
            const double x_176 = x_175 * y_true[i];
            const double x_177 = gamma[i] * x_176;
            const double x_178 = x_174 + x_177;
            const double x_179 = lk_rounded(not_y_true) * x_53;
            const lk_pair x_180 = lk_sum(x_178, x_179);
            const lk_pair x_181 = lk_pair_mul(not_y_true, x_50);
            const lk_pair x_182 = lk_pair_add(x_180, x_181);
            const double x_183 = 2.0 * lk_rounded(x_13);
            const double x_184 = lk_rounded(x_13) * x_183;
            const double x_185 = lk_rounded(not_y_true) * x_184;
            const double x_186 = gamma[i] * x_185;
            const lk_pair x_187 = lk_pair_add_double(x_182, x_186);
            const lk_pair x_188 = lk_pair_add_double(x_187, x_82);
            const lk_pair x_189 = lk_pair_add_double(x_188, x_88);
            const double x_190 = lk_rounded(x_50) * y_true[i];
            const lk_pair x_191 = lk_pair_add_double(x_189, x_190);
            const double x_192 = a * x_53;
            const double x_193 = gamma[i] * x_192;
            const double x_194 = lk_rounded(not_y_true) * x_193;
            const double chosen_51 = c_0_eq_y_true ? 0.0 : x_194;
            const double chosen_52 = c_0_eq_gamma ? 0.0 : chosen_51;
            const double chosen_53 = c_0_eq_not_y_true ? 0.0 : chosen_52;
            const lk_pair x_195 = lk_pair_add_double(x_191, chosen_53);
            const double x_196 = a * x_107;
            const double chosen_54 = c_0_eq_exp_neg_a ? 0.0 : x_196;
            const double chosen_55 = c_0_eq_y_true ? 0.0 : chosen_54;
            const double chosen_56 = c_0_eq_gamma ? 0.0 : chosen_55;
            const lk_pair x_197 = lk_pair_add_double(x_195, chosen_56);
            const double x_198 = gamma[i] * lk_rounded(x_25);
            const double x_199 = lk_rounded(log1p_exp_neg_a) * x_198;
            const double x_200 = x_199 * y_true[i];
            const lk_pair x_201 = lk_pair_add_double(x_197, x_200);
            const lk_pair x_202 = lk_pair_add_double(x_201, x_103);
            const lk_pair x_203 = lk_pair_add_double(x_202, x_108);
            const lk_pair x_204 = lk_pair_add_double(x_203, chosen_45);
            const double x_205 = a * x_160;
            const double x_206 = x_205 * y_true[i];
            const double chosen_61 = c_0_eq_exp_neg_a ? 0.0 : x_206;
            const double chosen_62 = c_0_eq_gamma ? 0.0 : chosen_61;
            const double chosen_63 = c_0_eq_not_y_true ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_y_true ? 0.0 : chosen_63;
            const lk_pair x_207 = lk_pair_add_double(x_204, chosen_64);
            const double x_208 = gamma[i] * lk_rounded(x_33);
            const double x_209 = lk_rounded(log1p_exp_neg_a) * x_208;
            const double x_210 = lk_rounded(not_y_true) * x_209;
            const lk_pair x_211 = lk_pair_add_double(x_207, x_210);
            const double x_212 = a * x_174;
            const double x_213 = gamma[i] * x_212;
            const double chosen_65 = c_0_eq_y_true ? 0.0 : x_213;
            const double chosen_66 = c_0_eq_gamma ? 0.0 : chosen_65;
            const double neg_chosen_66_1 = -chosen_66;
            const lk_pair x_214 = lk_pair_add_double(x_211, neg_chosen_66_1);
            const double x_215 = gamma[i] * x_174;
            const double x_216 = lk_rounded(log1p_exp_neg_a) * x_215;
            const lk_pair x_217 = lk_pair_sub_double(x_214, x_216);
            const double x_220 = gamma[i] * x_175;
            const double x_221 = lk_rounded(not_y_true) * x_220;
            const double neg_x_221_1 = -x_221;
            const lk_pair x_222 = lk_pair_add_double(x_217, neg_x_221_1);
            const double x_223 = gamma[i] * lk_rounded(x_181);
            const double x_224 = lk_rounded(log1p_exp_neg_a) * x_223;
            const lk_pair x_225 = lk_pair_sub_double(x_222, x_224);
            const double x_228 = gamma[i] * x_184;
            const double x_229 = x_228 * y_true[i];
            const double neg_x_229_1 = -x_229;
            const lk_pair x_230 = lk_pair_add_double(x_225, neg_x_229_1);
            const double neg_chosen_35_1 = -chosen_35;
            const lk_pair x_231 = lk_pair_add_double(x_230, neg_chosen_35_1);
            const double x_232 = x_150 * y_true[i];
            const double x_233 = x_232 * y_true[i];
            const double x_234 = a * x_233;
            const double x_235 = lk_rounded(not_y_true) * x_234;
            const double chosen_71 = c_0_eq_exp_neg_a ? 0.0 : x_235;
            const double chosen_72 = c_0_eq_gamma ? 0.0 : chosen_71;
            const double chosen_73 = c_0_eq_y_true ? 0.0 : chosen_72;
            const double chosen_74 = c_0_eq_not_y_true ? 0.0 : chosen_73;
            const double neg_chosen_74_1 = -chosen_74;
            const lk_pair x_236 = lk_pair_add_double(x_231, neg_chosen_74_1);
            const lk_pair x_237 = lk_pair_sub_double(x_236, x_157);
            const lk_pair x_238 = lk_pair_sub_double(x_237, x_162);
            const lk_pair x_239 = lk_pair_scaled(chosen_4, 2.0);
            const lk_pair neg_x_239_1 = lk_pair_neg(x_239);
            const lk_pair x_240 = lk_pair_add(x_17, neg_x_239_1);
            const lk_pair x_241 = lk_pair_sub_double(x_240, a);
            const int x_241_lt_c_minus_1500 = x_241.high < (-1500.0);
            const lk_pair x_243 = lk_pair_scaled(x_238, 0x1.0p+128);
            const lk_pair x_244 = lk_pair_mul(half_power_5, x_243);
            const lk_pair x_245 = lk_pair_mul(half_power_5, x_244);
            const lk_pair x_246 = lk_pair_div_moderate(x_245, x_171);
            const double chosen_75 = x_241_lt_c_minus_1500 ? 0.0 : lk_rounded(x_246);
            const double x_247 = 0x1.0p-128 * chosen_75;
            hessian[i] = c_0_le_y_pred ? x_173 : x_247;
        }
}

/* binary_focal_crossentropy_logits: otherwise, in float32 */
static void binary_focal_crossentropy_logits_case_4_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a[LK_BLOCK];
    double expm1_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double log1p_neg_x_3_1[LK_BLOCK];
    double log_x_2_1[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double exp_neg_a_more_high[LK_BLOCK];
    double exp_neg_a_more_low[LK_BLOCK];
    double expm1_neg_a_more_high[LK_BLOCK];
    double expm1_neg_a_more_low[LK_BLOCK];
    double log1p_neg_x_3_more_high[LK_BLOCK];
    double log1p_neg_x_3_more_low[LK_BLOCK];
    double log_x_2_more_high[LK_BLOCK];
    double log_x_2_more_low[LK_BLOCK];
    double log1p_exp_neg_a_more_high[LK_BLOCK];
    double log1p_exp_neg_a_more_low[LK_BLOCK];
    double log1p_neg_x_15_more_high[LK_BLOCK];
    double log1p_neg_x_15_more_low[LK_BLOCK];
    double log_x_14_more_high[LK_BLOCK];
    double log_x_14_more_low[LK_BLOCK];
    double log1p_neg_x_3_more_1_high[LK_BLOCK];
    double log1p_neg_x_3_more_1_low[LK_BLOCK];
    double log_x_2_more_1_high[LK_BLOCK];
    double log_x_2_more_1_low[LK_BLOCK];
    double half_power_2_1_high[LK_BLOCK];
    double half_power_2_1_low[LK_BLOCK];
    double half_power_4_high[LK_BLOCK];
    double half_power_4_low[LK_BLOCK];
    double half_power_5_high[LK_BLOCK];
    double half_power_5_low[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            const lk_exp_half half = lk_exp_fall_begin(neg_a_1);
            exp_neg_a[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_fall_end(n, exp_neg_a, spare_1, spare_2);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            expm1_neg_a[i] = neg_a_1;
        }
        lk_block_expm1(n, expm1_neg_a);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_log_half half = lk_log1p_unit_begin(exp_neg_a[i]);
            log1p_exp_neg_a[i] = half.f;
            spare_1[i] = half.f_low;
            spare_2[i] = half.k;
            spare_3[i] = half.quotient;
        }
        lk_block_log1p_unit_end(n, log1p_exp_neg_a, spare_1, spare_2, spare_3);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_3_1 = expm1_neg_a[i] * chosen_8_2;
            log1p_neg_x_3_1[i] = x_3_1;
        }
        lk_block_log1p(n, log1p_neg_x_3_1);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const double chosen_8_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_1_1 = exp_neg_a[i] * chosen_8_2;
            const double x_2_1 = chosen_8_1 + x_1_1;
            log_x_2_1[i] = x_2_1;
        }
        lk_block_log(n, log_x_2_1);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_x_3_1 = log1p_neg_x_3_1[i];
            const double now_log_x_2_1 = log_x_2_1[i];
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const double chosen_8_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_1_1 = exp_neg_a[i] * chosen_8_2;
            const double x_2_1 = chosen_8_1 + x_1_1;
            const int c_1_by_2_lt_x_2_1 = 0.5 < x_2_1;
            const double chosen_16 = c_1_by_2_lt_x_2_1 ? now_log1p_neg_x_3_1 : now_log_x_2_1;
            const double x_4_1 = chosen_16 - log1p_exp_neg_a[i];
            const double x_5_1 = gamma[i] * x_4_1;
            const double x_6_1 = 0.5 * x_5_1;
            const lk_exp_half half = lk_exp_begin(x_6_1);
            half_power_2[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_power_2, spare_1, spare_2);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            exp_neg_a_more_high[i] = neg_a_1;
            exp_neg_a_more_low[i] = 0.0;
        }
        lk_block_pair_exp_fall(n, exp_neg_a_more_high, exp_neg_a_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a_1 = -a;
            expm1_neg_a_more_high[i] = neg_a_1;
            expm1_neg_a_more_low[i] = 0.0;
        }
        lk_block_pair_expm1(n, expm1_neg_a_more_high, expm1_neg_a_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a_more = {expm1_neg_a_more_high[i], expm1_neg_a_more_low[i]};
            const lk_pair x_3_more = lk_pair_mul_double(expm1_neg_a_more, y_true[i]);
            log1p_neg_x_3_more_high[i] = x_3_more.high;
            log1p_neg_x_3_more_low[i] = x_3_more.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_3_more_high, log1p_neg_x_3_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_1_more = lk_pair_mul_double(exp_neg_a_more, y_true[i]);
            const lk_pair x_2_more = lk_pair_add(not_y_true_more, x_1_more);
            log_x_2_more_high[i] = x_2_more.high;
            log_x_2_more_low[i] = x_2_more.low;
        }
        lk_block_pair_log(n, log_x_2_more_high, log_x_2_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            log1p_exp_neg_a_more_high[i] = exp_neg_a_more.high;
            log1p_exp_neg_a_more_low[i] = exp_neg_a_more.low;
        }
        lk_block_pair_log1p_unit(n, log1p_exp_neg_a_more_high, log1p_exp_neg_a_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a_more = {expm1_neg_a_more_high[i], expm1_neg_a_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_15_more = lk_pair_mul(expm1_neg_a_more, not_y_true_more);
            log1p_neg_x_15_more_high[i] = x_15_more.high;
            log1p_neg_x_15_more_low[i] = x_15_more.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_15_more_high, log1p_neg_x_15_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_13_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_14_more = lk_pair_add_double(x_13_more, y_true[i]);
            log_x_14_more_high[i] = x_14_more.high;
            log_x_14_more_low[i] = x_14_more.low;
        }
        lk_block_pair_log(n, log_x_14_more_high, log_x_14_more_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair expm1_neg_a_more = {expm1_neg_a_more_high[i], expm1_neg_a_more_low[i]};
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, now_y_true);
            const lk_pair chosen_25_3 = {c_0_le_y_pred ? now_y_true : not_y_true_more.high, c_0_le_y_pred ? 0.0 : not_y_true_more.low};
            const lk_pair x_3_more_1 = lk_pair_mul(expm1_neg_a_more, chosen_25_3);
            log1p_neg_x_3_more_1_high[i] = x_3_more_1.high;
            log1p_neg_x_3_more_1_low[i] = x_3_more_1.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_3_more_1_high, log1p_neg_x_3_more_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, now_y_true);
            const lk_pair x_1_more = lk_pair_mul_double(exp_neg_a_more, now_y_true);
            const lk_pair x_13_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair chosen_25_1 = {c_0_le_y_pred ? not_y_true_more.high : x_13_more.high, c_0_le_y_pred ? not_y_true_more.low : x_13_more.low};
            const lk_pair chosen_25_2 = {c_0_le_y_pred ? x_1_more.high : now_y_true, c_0_le_y_pred ? x_1_more.low : 0.0};
            const lk_pair x_2_more_1 = lk_pair_add(chosen_25_1, chosen_25_2);
            log_x_2_more_1_high[i] = x_2_more_1.high;
            log_x_2_more_1_low[i] = x_2_more_1.low;
        }
        lk_block_pair_log(n, log_x_2_more_1_high, log_x_2_more_1_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_3_more_1 = {log1p_neg_x_3_more_1_high[i], log1p_neg_x_3_more_1_low[i]};
            const lk_pair log_x_2_more_1 = {log_x_2_more_1_high[i], log_x_2_more_1_low[i]};
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, now_y_true);
            const lk_pair x_1_more = lk_pair_mul_double(exp_neg_a_more, now_y_true);
            const lk_pair x_13_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair chosen_25_1 = {c_0_le_y_pred ? not_y_true_more.high : x_13_more.high, c_0_le_y_pred ? not_y_true_more.low : x_13_more.low};
            const lk_pair chosen_25_2 = {c_0_le_y_pred ? x_1_more.high : now_y_true, c_0_le_y_pred ? x_1_more.low : 0.0};
            const lk_pair x_2_more_1 = lk_pair_add(chosen_25_1, chosen_25_2);
            const int c_1_by_2_lt_x_2_more_1 = 0.5 < x_2_more_1.high;
            const lk_pair chosen_more_1 = {c_1_by_2_lt_x_2_more_1 ? log1p_neg_x_3_more_1.high : log_x_2_more_1.high, c_1_by_2_lt_x_2_more_1 ? log1p_neg_x_3_more_1.low : log_x_2_more_1.low};
            const lk_pair neg_chosen_more_1_1 = lk_pair_neg(chosen_more_1);
            const lk_pair x_4_more_1 = lk_pair_sub(chosen_more_1, log1p_exp_neg_a_more);
            const lk_pair x_5_more_1 = lk_pair_mul_double(x_4_more_1, gamma[i]);
            const lk_pair x_44_1 = lk_pair_add(neg_chosen_more_1_1, x_5_more_1);
            const lk_pair x_45_1 = lk_pair_scaled(x_44_1, 0.5);
            half_power_2_1_high[i] = x_45_1.high;
            half_power_2_1_low[i] = x_45_1.low;
        }
        lk_block_pair_exp(n, half_power_2_1_high, half_power_2_1_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_3_more = {log1p_neg_x_3_more_high[i], log1p_neg_x_3_more_low[i]};
            const lk_pair log_x_2_more = {log_x_2_more_high[i], log_x_2_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_1_more = lk_pair_mul_double(exp_neg_a_more, y_true[i]);
            const lk_pair x_2_more = lk_pair_add(not_y_true_more, x_1_more);
            const int c_1_by_2_lt_x_2_more = 0.5 < x_2_more.high;
            const lk_pair chosen_more = {c_1_by_2_lt_x_2_more ? log1p_neg_x_3_more.high : log_x_2_more.high, c_1_by_2_lt_x_2_more ? log1p_neg_x_3_more.low : log_x_2_more.low};
            const lk_pair x_4_more = lk_pair_sub(chosen_more, log1p_exp_neg_a_more);
            const lk_pair x_5_more = lk_pair_mul_double(x_4_more, gamma[i]);
            const lk_pair x_164 = lk_pair_scaled(chosen_more, 2.0);
            const lk_pair neg_x_164_1 = lk_pair_neg(x_164);
            const lk_pair x_165 = lk_pair_add(neg_x_164_1, x_5_more);
            const lk_pair x_166 = lk_pair_sub_double(x_165, a);
            const lk_pair x_167 = lk_pair_scaled(x_166, 0.5);
            half_power_4_high[i] = x_167.high;
            half_power_4_low[i] = x_167.low;
        }
        lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_15_more = {log1p_neg_x_15_more_high[i], log1p_neg_x_15_more_low[i]};
            const lk_pair log_x_14_more = {log_x_14_more_high[i], log_x_14_more_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_13_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_14_more = lk_pair_add_double(x_13_more, y_true[i]);
            const int c_1_by_2_lt_x_14_more = 0.5 < x_14_more.high;
            const lk_pair chosen_4_more = {c_1_by_2_lt_x_14_more ? log1p_neg_x_15_more.high : log_x_14_more.high, c_1_by_2_lt_x_14_more ? log1p_neg_x_15_more.low : log_x_14_more.low};
            const lk_pair x_16_more = lk_pair_sub(chosen_4_more, log1p_exp_neg_a_more);
            const lk_pair x_17_more = lk_pair_mul_double(x_16_more, gamma[i]);
            const lk_pair x_239 = lk_pair_scaled(chosen_4_more, 2.0);
            const lk_pair neg_x_239_1 = lk_pair_neg(x_239);
            const lk_pair x_240 = lk_pair_add(x_17_more, neg_x_239_1);
            const lk_pair x_241 = lk_pair_sub_double(x_240, a);
            const lk_pair x_242 = lk_pair_scaled(x_241, 0.5);
            half_power_5_high[i] = x_242.high;
            half_power_5_low[i] = x_242.low;
        }
        lk_block_pair_exp(n, half_power_5_high, half_power_5_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_neg_x_3_1 = log1p_neg_x_3_1[i];
            const double now_log_x_2_1 = log_x_2_1[i];
            const double now_y_true = y_true[i];
            const double a = fabs(y_pred[i]);
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_8_1;
            const double chosen_8_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_1_1 = exp_neg_a[i] * chosen_8_2;
            const double x_2_1 = chosen_8_1 + x_1_1;
            const int c_1_by_2_lt_x_2_1 = 0.5 < x_2_1;
            const double chosen_16 = c_1_by_2_lt_x_2_1 ? now_log1p_neg_x_3_1 : now_log_x_2_1;
            const double x_4_1 = chosen_16 - log1p_exp_neg_a[i];
            const double x_5_1 = gamma[i] * x_4_1;
            const int x_5_lt_c_minus_1500_1 = x_5_1 < (-1500.0);
            const double x_7_1 = a * half_power_2[i];
            const double x_8_1 = half_power_2[i] * chosen_8_1;
            const double x_9_1 = x_7_1 * x_8_1;
            const double chosen_1_1 = x_5_lt_c_minus_1500_1 ? 0.0 : x_9_1;
            const double chosen_2_1 = c_0_eq_not_y_true_1 ? 0.0 : chosen_1_1;
            const double x_10_1 = half_power_2[i] * log1p_exp_neg_a[i];
            const double x_11_1 = half_power_2[i] * x_10_1;
            const double chosen_3_1 = x_5_lt_c_minus_1500_1 ? 0.0 : x_11_1;
            value[i] = chosen_2_1 + chosen_3_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_3_more_1 = {log1p_neg_x_3_more_1_high[i], log1p_neg_x_3_more_1_low[i]};
            const lk_pair log_x_2_more_1 = {log_x_2_more_1_high[i], log_x_2_more_1_low[i]};
            const lk_pair half_power_2_1 = {half_power_2_1_high[i], half_power_2_1_low[i]};
            const double a = fabs(y_pred[i]);
            const int c_0_eq_y_true = 0.0 == now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, now_y_true);
            const lk_pair x_1_more = lk_pair_mul_double(exp_neg_a_more, now_y_true);
            const int c_0_eq_not_y_true_more = 0.0 == not_y_true_more.high;
            const lk_pair x_13_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_25 = lk_pair_mul(not_y_true_more, not_y_true_more);
            const lk_pair x_26 = lk_pair_mul(not_y_true_more, x_13_more);
            const double x_27 = a * lk_rounded(x_26);
            const double x_28 = gamma[i] * x_27;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a_more.high;
            const double chosen_9 = c_0_eq_exp_neg_a ? 0.0 : x_28;
            const double chosen_10 = c_0_eq_not_y_true_more ? 0.0 : chosen_9;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_11 = c_0_eq_gamma ? 0.0 : chosen_10;
            const lk_pair x_29 = lk_pair_add_double(x_25, chosen_11);
            const double x_30 = gamma[i] * lk_rounded(x_26);
            const double x_31 = lk_rounded(log1p_exp_neg_a_more) * x_30;
            const lk_pair x_32 = lk_pair_add_double(x_29, x_31);
            const lk_pair x_33 = lk_pair_mul(x_1_more, x_1_more);
            const lk_pair x_34 = lk_pair_sub(x_32, x_33);
            const double x_35 = lk_rounded(x_1_more) * now_y_true;
            const double x_36 = gamma[i] * x_35;
            const lk_pair x_37 = lk_pair_mul_double(log1p_exp_neg_a_more, x_36);
            const lk_pair x_38 = lk_pair_sub(x_34, x_37);
            const double x_39 = a * lk_rounded(exp_neg_a_more);
            const double x_40 = gamma[i] * x_39;
            const double x_41 = lk_rounded(not_y_true_more) * x_40;
            const double x_42 = x_41 * now_y_true;
            const double chosen_12 = c_0_eq_exp_neg_a ? 0.0 : x_42;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_not_y_true_more ? 0.0 : chosen_13;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const double neg_chosen_15_1 = -chosen_15;
            const double x_43 = neg_chosen_15_1 + lk_rounded(x_38);
            const lk_pair x_48 = lk_pair_add_double(exp_neg_a_more, 1.0);
            const lk_pair x_50 = lk_pair_mul(x_13_more, x_13_more);
            const double x_51 = x_31 + lk_rounded(x_50);
            const lk_pair x_52 = lk_sum(chosen_15, x_51);
            const double x_53 = now_y_true * now_y_true;
            const lk_pair x_54 = lk_pair_sub_double(x_52, x_53);
            const double x_55 = a * x_35;
            const double x_56 = gamma[i] * x_55;
            const double chosen_21 = c_0_eq_exp_neg_a ? 0.0 : x_56;
            const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
            const double neg_chosen_23_1 = -chosen_23;
            const lk_pair x_57 = lk_pair_add_double(x_54, neg_chosen_23_1);
            const lk_pair x_58 = lk_pair_sub(x_57, x_37);
            const lk_pair chosen_25_1 = {c_0_le_y_pred ? not_y_true_more.high : x_13_more.high, c_0_le_y_pred ? not_y_true_more.low : x_13_more.low};
            const lk_pair chosen_25_2 = {c_0_le_y_pred ? x_1_more.high : now_y_true, c_0_le_y_pred ? x_1_more.low : 0.0};
            const lk_pair x_2_more_1 = lk_pair_add(chosen_25_1, chosen_25_2);
            const int c_1_by_2_lt_x_2_more_1 = 0.5 < x_2_more_1.high;
            const lk_pair chosen_more_1 = {c_1_by_2_lt_x_2_more_1 ? log1p_neg_x_3_more_1.high : log_x_2_more_1.high, c_1_by_2_lt_x_2_more_1 ? log1p_neg_x_3_more_1.low : log_x_2_more_1.low};
            const lk_pair neg_chosen_more_1_1 = lk_pair_neg(chosen_more_1);
            const lk_pair x_4_more_1 = lk_pair_sub(chosen_more_1, log1p_exp_neg_a_more);
            const lk_pair x_5_more_1 = lk_pair_mul_double(x_4_more_1, gamma[i]);
            const lk_pair x_44_1 = lk_pair_add(neg_chosen_more_1_1, x_5_more_1);
            const int x_44_lt_c_minus_1500_1 = x_44_1.high < (-1500.0);
            const lk_pair chosen_25_4 = {c_0_le_y_pred ? x_43 : x_58.high, c_0_le_y_pred ? 0.0 : x_58.low};
            const lk_pair x_46_1 = lk_pair_mul(half_power_2_1, chosen_25_4);
            const lk_pair x_47_1 = lk_pair_mul(half_power_2_1, x_46_1);
            const double x_49_1 = lk_rounded(x_47_1) / lk_rounded(x_48);
            gradient[i] = x_44_lt_c_minus_1500_1 ? 0.0 : x_49_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_3_more = {log1p_neg_x_3_more_high[i], log1p_neg_x_3_more_low[i]};
            const lk_pair log_x_2_more = {log_x_2_more_high[i], log_x_2_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_15_more = {log1p_neg_x_15_more_high[i], log1p_neg_x_15_more_low[i]};
            const lk_pair log_x_14_more = {log_x_14_more_high[i], log_x_14_more_low[i]};
            const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
            const lk_pair half_power_5 = {half_power_5_high[i], half_power_5_low[i]};
            const double a = fabs(y_pred[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_1_more = lk_pair_mul_double(exp_neg_a_more, y_true[i]);
            const lk_pair x_2_more = lk_pair_add(not_y_true_more, x_1_more);
            const int c_1_by_2_lt_x_2_more = 0.5 < x_2_more.high;
            const lk_pair chosen_more = {c_1_by_2_lt_x_2_more ? log1p_neg_x_3_more.high : log_x_2_more.high, c_1_by_2_lt_x_2_more ? log1p_neg_x_3_more.low : log_x_2_more.low};
            const lk_pair x_4_more = lk_pair_sub(chosen_more, log1p_exp_neg_a_more);
            const lk_pair x_5_more = lk_pair_mul_double(x_4_more, gamma[i]);
            const int c_0_eq_not_y_true_more = 0.0 == not_y_true_more.high;
            const lk_pair x_13_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_14_more = lk_pair_add_double(x_13_more, y_true[i]);
            const int c_1_by_2_lt_x_14_more = 0.5 < x_14_more.high;
            const lk_pair chosen_4_more = {c_1_by_2_lt_x_14_more ? log1p_neg_x_15_more.high : log_x_14_more.high, c_1_by_2_lt_x_14_more ? log1p_neg_x_15_more.low : log_x_14_more.low};
            const lk_pair x_16_more = lk_pair_sub(chosen_4_more, log1p_exp_neg_a_more);
            const lk_pair x_17_more = lk_pair_mul_double(x_16_more, gamma[i]);
            const lk_pair x_25 = lk_pair_mul(not_y_true_more, not_y_true_more);
            const lk_pair x_26 = lk_pair_mul(not_y_true_more, x_13_more);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a_more.high;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair x_33 = lk_pair_mul(x_1_more, x_1_more);
            const double x_35 = lk_rounded(x_1_more) * y_true[i];
            const lk_pair x_48 = lk_pair_add_double(exp_neg_a_more, 1.0);
            const lk_pair x_50 = lk_pair_mul(x_13_more, x_13_more);
            const double x_53 = y_true[i] * y_true[i];
            const lk_pair x_64 = lk_pair_mul(not_y_true_more, x_25);
            const double x_65 = 2.0 * lk_rounded(not_y_true_more);
            const lk_pair x_66 = lk_pair_mul_double(not_y_true_more, x_65);
            const double x_67 = lk_rounded(not_y_true_more) * lk_rounded(x_66);
            const double x_68 = gamma[i] * x_67;
            const lk_pair x_69 = lk_pair_add_double(x_64, x_68);
            const double x_70 = lk_rounded(x_25) * y_true[i];
            const lk_pair x_71 = lk_pair_add_double(x_69, x_70);
            const lk_pair x_72 = lk_pair_mul_double(x_33, y_true[i]);
            const lk_pair x_73 = lk_pair_add(x_71, x_72);
            const double x_74 = 2.0 * lk_rounded(x_1_more);
            const double x_75 = lk_rounded(x_1_more) * x_74;
            const double x_76 = x_75 * y_true[i];
            const double x_77 = gamma[i] * x_76;
            const lk_pair x_78 = lk_pair_add_double(x_73, x_77);
            const double x_79 = 2.0 * y_true[i];
            const double x_80 = lk_rounded(exp_neg_a_more) * x_79;
            const double x_81 = x_80 * y_true[i];
            const double x_82 = lk_rounded(not_y_true_more) * x_81;
            const lk_pair x_83 = lk_pair_add_double(x_78, x_82);
            const double x_84 = lk_rounded(not_y_true_more) * lk_rounded(x_33);
            const lk_pair x_85 = lk_pair_add_double(x_83, x_84);
            const double x_86 = lk_rounded(exp_neg_a_more) * x_65;
            const double x_87 = lk_rounded(not_y_true_more) * x_86;
            const double x_88 = x_87 * y_true[i];
            const lk_pair x_89 = lk_pair_add_double(x_85, x_88);
            const double x_90 = a * lk_rounded(x_25);
            const double x_91 = gamma[i] * x_90;
            const double x_92 = x_91 * y_true[i];
            const double chosen_26 = c_0_eq_not_y_true_more ? 0.0 : x_92;
            const double chosen_27 = c_0_eq_gamma ? 0.0 : chosen_26;
            const double chosen_28 = c_0_eq_y_true ? 0.0 : chosen_27;
            const lk_pair x_93 = lk_pair_add_double(x_89, chosen_28);
            const double x_94 = lk_rounded(not_y_true_more) * lk_rounded(x_26);
            const double x_95 = gamma[i] * x_94;
            const double x_96 = gamma[i] * x_95;
            const double x_97 = a * x_96;
            const double chosen_29 = c_0_eq_exp_neg_a ? 0.0 : x_97;
            const double chosen_30 = c_0_eq_not_y_true_more ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_gamma ? 0.0 : chosen_30;
            const lk_pair x_98 = lk_pair_add_double(x_93, chosen_31);
            const double x_99 = gamma[i] * x_53;
            const double x_100 = lk_rounded(log1p_exp_neg_a_more) * x_99;
            const double x_101 = lk_rounded(not_y_true_more) * x_100;
            const lk_pair x_102 = lk_pair_add_double(x_98, x_101);
            const double x_103 = lk_rounded(log1p_exp_neg_a_more) * x_96;
            const lk_pair x_104 = lk_pair_add_double(x_102, x_103);
            const double x_105 = x_35 * y_true[i];
            const double x_106 = gamma[i] * x_105;
            const double x_107 = gamma[i] * x_106;
            const double x_108 = lk_rounded(log1p_exp_neg_a_more) * x_107;
            const lk_pair x_109 = lk_pair_add_double(x_104, x_108);
            const double x_110 = a * lk_rounded(x_50);
            const double x_111 = gamma[i] * x_110;
            const double x_112 = x_111 * y_true[i];
            const double chosen_32 = c_0_eq_exp_neg_a ? 0.0 : x_112;
            const double chosen_33 = c_0_eq_not_y_true_more ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_gamma ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_y_true ? 0.0 : chosen_34;
            const lk_pair x_113 = lk_pair_add_double(x_109, chosen_35);
            const double x_114 = lk_rounded(exp_neg_a_more) * gamma[i];
            const double x_115 = gamma[i] * x_114;
            const double x_116 = x_115 * y_true[i];
            const double x_117 = x_116 * y_true[i];
            const double x_118 = a * x_117;
            const double x_119 = lk_rounded(not_y_true_more) * x_118;
            const double chosen_36 = c_0_eq_exp_neg_a ? 0.0 : x_119;
            const double chosen_37 = c_0_eq_gamma ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_not_y_true_more ? 0.0 : chosen_38;
            const lk_pair x_120 = lk_pair_add_double(x_113, chosen_39);
            const double x_121 = gamma[i] * lk_rounded(x_50);
            const double x_122 = lk_rounded(log1p_exp_neg_a_more) * x_121;
            const double x_123 = x_122 * y_true[i];
            const lk_pair x_124 = lk_pair_add_double(x_120, x_123);
            const double x_125 = a * lk_rounded(x_64);
            const double x_126 = gamma[i] * x_125;
            const double chosen_40 = c_0_eq_not_y_true_more ? 0.0 : x_126;
            const double chosen_41 = c_0_eq_gamma ? 0.0 : chosen_40;
            const double neg_chosen_41_1 = -chosen_41;
            const lk_pair x_127 = lk_pair_add_double(x_124, neg_chosen_41_1);
            const double x_128 = gamma[i] * lk_rounded(x_64);
            const double x_129 = lk_rounded(log1p_exp_neg_a_more) * x_128;
            const lk_pair x_130 = lk_pair_sub_double(x_127, x_129);
            const double x_132 = lk_rounded(not_y_true_more) * x_65;
            const double x_133 = gamma[i] * x_132;
            const double x_134 = x_133 * y_true[i];
            const double neg_x_134_1 = -x_134;
            const lk_pair x_135 = lk_pair_add_double(x_130, neg_x_134_1);
            const double x_136 = gamma[i] * lk_rounded(x_72);
            const double x_137 = lk_rounded(log1p_exp_neg_a_more) * x_136;
            const lk_pair x_138 = lk_pair_sub_double(x_135, x_137);
            const double x_141 = gamma[i] * x_75;
            const double x_142 = lk_rounded(not_y_true_more) * x_141;
            const double neg_x_142_1 = -x_142;
            const lk_pair x_143 = lk_pair_add_double(x_138, neg_x_142_1);
            const double x_144 = a * lk_rounded(x_33);
            const double x_145 = gamma[i] * x_144;
            const double x_146 = lk_rounded(not_y_true_more) * x_145;
            const double chosen_42 = c_0_eq_exp_neg_a ? 0.0 : x_146;
            const double chosen_43 = c_0_eq_y_true ? 0.0 : chosen_42;
            const double chosen_44 = c_0_eq_gamma ? 0.0 : chosen_43;
            const double chosen_45 = c_0_eq_not_y_true_more ? 0.0 : chosen_44;
            const double neg_chosen_45_1 = -chosen_45;
            const lk_pair x_147 = lk_pair_add_double(x_143, neg_chosen_45_1);
            const double x_148 = 2.0 * gamma[i];
            const double x_149 = lk_rounded(exp_neg_a_more) * x_148;
            const double x_150 = gamma[i] * x_149;
            const double x_151 = lk_rounded(not_y_true_more) * x_150;
            const double x_152 = lk_rounded(not_y_true_more) * x_151;
            const double x_153 = a * x_152;
            const double x_154 = x_153 * y_true[i];
            const double chosen_46 = c_0_eq_exp_neg_a ? 0.0 : x_154;
            const double chosen_47 = c_0_eq_gamma ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_not_y_true_more ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_y_true ? 0.0 : chosen_48;
            const double neg_chosen_49_1 = -chosen_49;
            const lk_pair x_155 = lk_pair_add_double(x_147, neg_chosen_49_1);
            const double x_156 = lk_rounded(log1p_exp_neg_a_more) * x_117;
            const double x_157 = lk_rounded(not_y_true_more) * x_156;
            const lk_pair x_158 = lk_pair_sub_double(x_155, x_157);
            const double x_159 = lk_rounded(not_y_true_more) * x_115;
            const double x_160 = lk_rounded(not_y_true_more) * x_159;
            const double x_161 = lk_rounded(log1p_exp_neg_a_more) * x_160;
            const double x_162 = x_161 * y_true[i];
            const lk_pair x_163 = lk_pair_sub_double(x_158, x_162);
            const lk_pair x_164 = lk_pair_scaled(chosen_more, 2.0);
            const lk_pair neg_x_164_1 = lk_pair_neg(x_164);
            const lk_pair x_165 = lk_pair_add(neg_x_164_1, x_5_more);
            const lk_pair x_166 = lk_pair_sub_double(x_165, a);
            const int x_166_lt_c_minus_1500 = x_166.high < (-1500.0);
            const lk_pair x_168 = lk_pair_scaled(x_163, 0x1.0p+128);
            const lk_pair x_169 = lk_pair_mul(half_power_4, x_168);
            const lk_pair x_170 = lk_pair_mul(half_power_4, x_169);
            const lk_pair x_171 = lk_pair_mul(x_48, x_48);
            const double x_172 = lk_rounded(x_170) / lk_rounded(x_171);
            const double chosen_50 = x_166_lt_c_minus_1500 ? 0.0 : x_172;
            const double x_173 = 0x1.0p-128 * chosen_50;
            const double x_174 = x_53 * y_true[i];
            const double x_175 = x_79 * y_true[i];
            const double x_176 = x_175 * y_true[i];
            const double x_177 = gamma[i] * x_176;
            const double x_178 = x_174 + x_177;
            const double x_179 = lk_rounded(not_y_true_more) * x_53;
            const lk_pair x_180 = lk_sum(x_178, x_179);
            const lk_pair x_181 = lk_pair_mul(not_y_true_more, x_50);
            const lk_pair x_182 = lk_pair_add(x_180, x_181);
            const double x_183 = 2.0 * lk_rounded(x_13_more);
            const double x_184 = lk_rounded(x_13_more) * x_183;
            const double x_185 = lk_rounded(not_y_true_more) * x_184;
            const double x_186 = gamma[i] * x_185;
            const lk_pair x_187 = lk_pair_add_double(x_182, x_186);
            const lk_pair x_188 = lk_pair_add_double(x_187, x_82);
            const lk_pair x_189 = lk_pair_add_double(x_188, x_88);
            const double x_190 = lk_rounded(x_50) * y_true[i];
            const lk_pair x_191 = lk_pair_add_double(x_189, x_190);
            const double x_192 = a * x_53;
            const double x_193 = gamma[i] * x_192;
            const double x_194 = lk_rounded(not_y_true_more) * x_193;
            const double chosen_51 = c_0_eq_y_true ? 0.0 : x_194;
            const double chosen_52 = c_0_eq_gamma ? 0.0 : chosen_51;
            const double chosen_53 = c_0_eq_not_y_true_more ? 0.0 : chosen_52;
            const lk_pair x_195 = lk_pair_add_double(x_191, chosen_53);
            const double x_196 = a * x_107;
            const double chosen_54 = c_0_eq_exp_neg_a ? 0.0 : x_196;
            const double chosen_55 = c_0_eq_y_true ? 0.0 : chosen_54;
            const double chosen_56 = c_0_eq_gamma ? 0.0 : chosen_55;
            const lk_pair x_197 = lk_pair_add_double(x_195, chosen_56);
            const double x_198 = gamma[i] * lk_rounded(x_25);
            const double x_199 = lk_rounded(log1p_exp_neg_a_more) * x_198;
            const double x_200 = x_199 * y_true[i];
            const lk_pair x_201 = lk_pair_add_double(x_197, x_200);
            const lk_pair x_202 = lk_pair_add_double(x_201, x_103);
            const lk_pair x_203 = lk_pair_add_double(x_202, x_108);
            const lk_pair x_204 = lk_pair_add_double(x_203, chosen_45);
            const double x_205 = a * x_160;
            const double x_206 = x_205 * y_true[i];
            const double chosen_61 = c_0_eq_exp_neg_a ? 0.0 : x_206;
            const double chosen_62 = c_0_eq_gamma ? 0.0 : chosen_61;
            const double chosen_63 = c_0_eq_not_y_true_more ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_y_true ? 0.0 : chosen_63;
            const lk_pair x_207 = lk_pair_add_double(x_204, chosen_64);
            const double x_208 = gamma[i] * lk_rounded(x_33);
            const double x_209 = lk_rounded(log1p_exp_neg_a_more) * x_208;
            const double x_210 = lk_rounded(not_y_true_more) * x_209;
            const lk_pair x_211 = lk_pair_add_double(x_207, x_210);
            const double x_212 = a * x_174;
            const double x_213 = gamma[i] * x_212;
            const double chosen_65 = c_0_eq_y_true ? 0.0 : x_213;
            const double chosen_66 = c_0_eq_gamma ? 0.0 : chosen_65;
            const double neg_chosen_66_1 = -chosen_66;
            const lk_pair x_214 = lk_pair_add_double(x_211, neg_chosen_66_1);
            const double x_215 = gamma[i] * x_174;
            const double x_216 = lk_rounded(log1p_exp_neg_a_more) * x_215;
            const lk_pair x_217 = lk_pair_sub_double(x_214, x_216);
            const double x_220 = gamma[i] * x_175;
            const double x_221 = lk_rounded(not_y_true_more) * x_220;
            const double neg_x_221_1 = -x_221;
            const lk_pair x_222 = lk_pair_add_double(x_217, neg_x_221_1);
            const double x_223 = gamma[i] * lk_rounded(x_181);
            const double x_224 = lk_rounded(log1p_exp_neg_a_more) * x_223;
            const lk_pair x_225 = lk_pair_sub_double(x_222, x_224);
            const double x_228 = gamma[i] * x_184;
            const double x_229 = x_228 * y_true[i];
            const double neg_x_229_1 = -x_229;
            const lk_pair x_230 = lk_pair_add_double(x_225, neg_x_229_1);
            const double neg_chosen_35_1 = -chosen_35;
            const lk_pair x_231 = lk_pair_add_double(x_230, neg_chosen_35_1);
            const double x_232 = x_150 * y_true[i];
            const double x_233 = x_232 * y_true[i];
            const double x_234 = a * x_233;
            const double x_235 = lk_rounded(not_y_true_more) * x_234;
            const double chosen_71 = c_0_eq_exp_neg_a ? 0.0 : x_235;
            const double chosen_72 = c_0_eq_gamma ? 0.0 : chosen_71;
            const double chosen_73 = c_0_eq_y_true ? 0.0 : chosen_72;
            const double chosen_74 = c_0_eq_not_y_true_more ? 0.0 : chosen_73;
            const double neg_chosen_74_1 = -chosen_74;
            const lk_pair x_236 = lk_pair_add_double(x_231, neg_chosen_74_1);
            const lk_pair x_237 = lk_pair_sub_double(x_236, x_157);
            const lk_pair x_238 = lk_pair_sub_double(x_237, x_162);
            const lk_pair x_239 = lk_pair_scaled(chosen_4_more, 2.0);
            const lk_pair neg_x_239_1 = lk_pair_neg(x_239);
            const lk_pair x_240 = lk_pair_add(x_17_more, neg_x_239_1);
            const lk_pair x_241 = lk_pair_sub_double(x_240, a);
            const int x_241_lt_c_minus_1500 = x_241.high < (-1500.0);
            const lk_pair x_243 = lk_pair_scaled(x_238, 0x1.0p+128);
            const lk_pair x_244 = lk_pair_mul(half_power_5, x_243);
            const lk_pair x_245 = lk_pair_mul(half_power_5, x_244);
            const lk_pair x_246 = lk_pair_div_moderate(x_245, x_171);
            const double chosen_75 = x_241_lt_c_minus_1500 ? 0.0 : lk_rounded(x_246);
            const double x_247 = 0x1.0p-128 * chosen_75;
            hessian[i] = c_0_le_y_pred ? x_173 : x_247;
        }
}

const lk_kernel LK_LEVEL(lk_binary_focal_crossentropy_logits) = {
    .name = "binary_focal_crossentropy_logits",
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
            .block = binary_focal_crossentropy_logits_case_0,
            .block_single = binary_focal_crossentropy_logits_case_0_single,
        },
        {
            .guard_count = 2,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_logits_case_1,
            .block_single = binary_focal_crossentropy_logits_case_1_single,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {2, 1, (const double[]){2.0}},
            },
            .block = binary_focal_crossentropy_logits_case_2,
            .block_single = binary_focal_crossentropy_logits_case_2_single,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {0, 2, (const double[]){0.0, 1.0}},
            },
            .block = binary_focal_crossentropy_logits_case_3,
            .block_single = binary_focal_crossentropy_logits_case_3_single,
        },
        {
            .guard_count = 0,
            .block = binary_focal_crossentropy_logits_case_4,
            .block_single = binary_focal_crossentropy_logits_case_4_single,
        },
    },
};
