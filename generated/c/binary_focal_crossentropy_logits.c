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

/* binary_focal_crossentropy_logits: gamma in {0} */
static void binary_focal_crossentropy_logits_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
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
            const double not_y_true = 1.0 - now_y_true;
            const double a = fabs(y_pred[i]);
            const double x_1 = a + log1p_exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_2_1;
            const double x_2_1 = chosen_2_1 * x_1;
            const double chosen_3 = c_0_eq_not_y_true_1 ? 0.0 : x_2_1;
            const double chosen_2_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_3_1 = log1p_exp_neg_a[i] * chosen_2_2;
            value[i] = chosen_3 + x_3_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_8 = 1.0 + exp_neg_a;
            const double inverse_x_8 = 1.0 / x_8;
            const double x_10 = exp_neg_a * now_y_true;
            const double x_13 = exp_neg_a * not_y_true;
            const double chosen_3_1 = c_0_le_y_pred ? not_y_true : x_13;
            const double x_9_1 = inverse_x_8 * chosen_3_1;
            const double chosen_3_2 = c_0_le_y_pred ? x_10 : now_y_true;
            const double x_11_1 = inverse_x_8 * chosen_3_2;
            gradient[i] = x_9_1 - x_11_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const double x_8 = 1.0 + exp_neg_a;
            const double inverse_x_8 = 1.0 / x_8;
            const lk_pair x_17 = lk_product(inverse_x_8, lifted_exp_neg_a[i]);
            const lk_pair x_18 = lk_pair_mul_double(x_17, inverse_x_8);
            hessian[i] = 0x1.0p-128 * lk_rounded(x_18);
        }
}

/* binary_focal_crossentropy_logits: gamma in {0}, in float32 */
static void binary_focal_crossentropy_logits_case_0_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
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
            const double not_y_true = 1.0 - now_y_true;
            const double a = fabs(y_pred[i]);
            const double x_1 = a + log1p_exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_2_1;
            const double x_2_1 = chosen_2_1 * x_1;
            const double chosen_3 = c_0_eq_not_y_true_1 ? 0.0 : x_2_1;
            const double chosen_2_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_3_1 = log1p_exp_neg_a[i] * chosen_2_2;
            value[i] = chosen_3 + x_3_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_8 = 1.0 + exp_neg_a[i];
            const double inverse_x_8 = 1.0 / x_8;
            const double x_10 = exp_neg_a[i] * now_y_true;
            const double x_13 = exp_neg_a[i] * not_y_true;
            const double chosen_3_1 = c_0_le_y_pred ? not_y_true : x_13;
            const double x_9_1 = inverse_x_8 * chosen_3_1;
            const double chosen_3_2 = c_0_le_y_pred ? x_10 : now_y_true;
            const double x_11_1 = inverse_x_8 * chosen_3_2;
            gradient[i] = x_9_1 - x_11_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_8 = 1.0 + exp_neg_a[i];
            const double inverse_x_8 = 1.0 / x_8;
            const double x_17 = inverse_x_8 * exp_neg_a[i];
            hessian[i] = inverse_x_8 * x_17;
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
        const double neg_a = -a;
        lifted_exp_neg_a_high[i] = neg_a;
        lifted_exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_lifted_exp(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
        const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
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
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const double x_1 = a + log1p_exp_neg_a[i];
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const lk_pair x_3 = lk_pair_mul_double(inverse_x_2, x_1);
            const lk_pair x_4 = lk_pair_mul(inverse_x_2, x_3);
            const lk_pair x_5 = lk_pair_mul_double(exp_neg_a, log1p_exp_neg_a[i]);
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
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const lk_pair x_6 = lk_pair_mul(inverse_x_2, lifted_exp_neg_a);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_10 = a * 2.0;
            const double x_11 = lk_rounded(exp_neg_a) * x_10;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : x_11;
            const double x_12 = 1.0 + chosen_3;
            const double x_13 = 2.0 * log1p_exp_neg_a[i];
            const double x_14 = lk_rounded(exp_neg_a) * x_13;
            const double x_15 = x_12 + x_14;
            const lk_pair x_16 = lk_pair_mul_double(inverse_x_2, x_15);
            const lk_pair x_17 = lk_pair_mul(inverse_x_2, x_16);
            const double x_18 = lk_rounded(inverse_x_2) * lk_rounded(x_17);
            const double x_19 = lk_rounded(exp_neg_a) + x_13;
            const double x_20 = lk_rounded(exp_neg_a) * x_19;
            const lk_pair x_21 = lk_pair_mul_double(x_6, x_20);
            const lk_pair x_22 = lk_pair_mul(inverse_x_2, x_21);
            const lk_pair x_23 = lk_pair_mul(inverse_x_2, x_22);
            const double x_24 = 0x1.0p-128 * lk_rounded(x_23);
            const double chosen_4 = c_0_le_y_pred ? x_18 : x_24;
            const double neg_x_23 = -lk_rounded(x_23);
            const double x_25 = 0x1.0p-128 * neg_x_23;
            const double neg_x_18 = -x_18;
            const double chosen_5 = c_0_le_y_pred ? x_25 : neg_x_18;
            gradient[i] = c_1_eq_y_true ? chosen_5 : chosen_4;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair exp_neg_a = lk_pair_mul_double(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const lk_pair x_5 = lk_pair_mul_double(exp_neg_a, log1p_exp_neg_a[i]);
            const lk_pair x_6 = lk_pair_mul(inverse_x_2, lifted_exp_neg_a);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double x_26 = a * 4.0;
            const lk_pair x_27 = lk_pair_mul_double(exp_neg_a, x_26);
            const lk_pair chosen_7 = {c_0_eq_exp_neg_a ? 0.0 : x_27.high, c_0_eq_exp_neg_a ? 0.0 : x_27.low};
            const lk_pair x_28 = lk_pair_add_double(chosen_7, 5.0);
            const double x_29 = 4.0 * log1p_exp_neg_a[i];
            const double x_30 = lk_rounded(exp_neg_a) * x_29;
            const lk_pair x_31 = lk_pair_add_double(x_28, x_30);
            const double x_32 = a * (-2.0);
            const lk_pair x_33 = lk_pair_add_double(x_31, x_32);
            const double x_34 = (-2.0) * log1p_exp_neg_a[i];
            const lk_pair x_35 = lk_pair_add_double(x_33, x_34);
            const lk_pair x_36 = lk_pair_mul(lifted_exp_neg_a, x_35);
            const lk_pair x_37 = lk_pair_mul(inverse_x_2, x_36);
            const lk_pair x_38 = lk_pair_mul(inverse_x_2, x_37);
            const lk_pair x_39 = lk_pair_mul(inverse_x_2, x_38);
            const double x_40 = lk_rounded(inverse_x_2) * lk_rounded(x_39);
            const int c_0_eq_lifted_exp_neg_a = 0.0 == lifted_exp_neg_a.high;
            const double chosen_8 = c_0_eq_lifted_exp_neg_a ? 0.0 : x_40;
            const double x_41 = 0x1.0p-128 * chosen_8;
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
            const double resolved = in_reach ? at_root : x_41;
            const double resolved_1 = in_reach_1 ? resolved : x_41;
            const lk_pair x_42 = lk_pair_mul_double(inverse_x_2, 5.0);
            const lk_pair x_43 = lk_pair_mul(lifted_exp_neg_a, x_42);
            const lk_pair x_44 = lk_pair_mul(inverse_x_2, x_43);
            const lk_pair x_45 = lk_pair_mul(exp_neg_a, x_44);
            const lk_pair x_46 = lk_pair_mul(inverse_x_2, x_45);
            const lk_pair x_47 = lk_pair_mul(exp_neg_a, x_46);
            const lk_pair x_48 = lk_pair_mul(inverse_x_2, x_47);
            const double x_49 = 4.0 * lk_rounded(x_5);
            const double x_50 = x_49 * lk_rounded(x_6);
            const lk_pair x_51 = lk_pair_mul_double(inverse_x_2, x_50);
            const lk_pair x_52 = lk_pair_mul(inverse_x_2, x_51);
            const lk_pair x_53 = lk_pair_mul(inverse_x_2, x_52);
            const lk_pair x_54 = lk_pair_add(x_48, x_53);
            const double x_55 = lk_rounded(lifted_exp_neg_a) * x_34;
            const double x_56 = lk_rounded(inverse_x_2) * x_55;
            const double x_57 = lk_rounded(exp_neg_a) * x_56;
            const double x_58 = lk_rounded(inverse_x_2) * x_57;
            const double x_59 = lk_rounded(exp_neg_a) * x_58;
            const double x_60 = lk_rounded(inverse_x_2) * x_59;
            const double x_61 = lk_rounded(inverse_x_2) * x_60;
            const lk_pair x_62 = lk_pair_add_double(x_54, x_61);
            const double x_63 = 0x1.0p-128 * lk_rounded(x_62);
            const double chosen_9 = c_0_le_y_pred ? resolved_1 : x_63;
            const double chosen_10 = c_0_le_y_pred ? x_63 : resolved_1;
            hessian[i] = c_1_eq_y_true ? chosen_10 : chosen_9;
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
        const double neg_a = -a;
        const lk_exp_short_half half = lk_exp_fall_short_begin(neg_a);
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
            const double inverse_x_2 = 1.0 / x_2;
            const double x_3 = inverse_x_2 * x_1;
            const double x_4 = inverse_x_2 * x_3;
            const double x_5 = exp_neg_a[i] * log1p_exp_neg_a[i];
            const double x_6 = inverse_x_2 * exp_neg_a[i];
            const double x_7 = x_5 * x_6;
            const double x_8 = inverse_x_2 * x_7;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen = c_0_le_y_pred ? x_4 : x_8;
            const double chosen_1 = c_0_le_y_pred ? x_8 : x_4;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            value[i] = c_1_eq_y_true ? chosen_1 : chosen;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double x_2 = 1.0 + exp_neg_a[i];
            const double inverse_x_2 = 1.0 / x_2;
            const double x_6 = inverse_x_2 * exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const double x_10 = a * 2.0;
            const double x_11 = exp_neg_a[i] * x_10;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a[i];
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : x_11;
            const double x_12 = 1.0 + chosen_3;
            const double x_13 = 2.0 * log1p_exp_neg_a[i];
            const double x_14 = exp_neg_a[i] * x_13;
            const double x_15 = x_12 + x_14;
            const double x_16 = inverse_x_2 * x_15;
            const double x_17 = inverse_x_2 * x_16;
            const double x_18 = inverse_x_2 * x_17;
            const double x_19 = exp_neg_a[i] + x_13;
            const double x_20 = exp_neg_a[i] * x_19;
            const double x_21 = x_20 * x_6;
            const double x_22 = inverse_x_2 * x_21;
            const double x_23 = inverse_x_2 * x_22;
            const double chosen_4 = c_0_le_y_pred ? x_18 : x_23;
            const double neg_x_23 = -x_23;
            const double neg_x_18 = -x_18;
            const double chosen_5 = c_0_le_y_pred ? neg_x_23 : neg_x_18;
            gradient[i] = c_1_eq_y_true ? chosen_5 : chosen_4;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double x_2 = 1.0 + exp_neg_a[i];
            const double inverse_x_2 = 1.0 / x_2;
            const double x_5 = exp_neg_a[i] * log1p_exp_neg_a[i];
            const double x_6 = inverse_x_2 * exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a[i];
            const double x_26 = a * 4.0;
            const double x_27 = exp_neg_a[i] * x_26;
            const double chosen_7 = c_0_eq_exp_neg_a ? 0.0 : x_27;
            const double x_28 = 5.0 + chosen_7;
            const double x_29 = 4.0 * log1p_exp_neg_a[i];
            const double x_30 = exp_neg_a[i] * x_29;
            const double x_31 = x_28 + x_30;
            const double x_32 = a * (-2.0);
            const double x_33 = x_31 + x_32;
            const double x_34 = (-2.0) * log1p_exp_neg_a[i];
            const double x_35 = x_33 + x_34;
            const double x_36 = exp_neg_a[i] * x_35;
            const double x_37 = inverse_x_2 * x_36;
            const double x_38 = inverse_x_2 * x_37;
            const double x_39 = inverse_x_2 * x_38;
            const double x_40 = inverse_x_2 * x_39;
            const int c_0_eq_lifted_exp_neg_a = 0.0 == exp_neg_a[i];
            const double chosen_8 = c_0_eq_lifted_exp_neg_a ? 0.0 : x_40;
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
            const double x_42 = 5.0 * inverse_x_2;
            const double x_43 = exp_neg_a[i] * x_42;
            const double x_44 = inverse_x_2 * x_43;
            const double x_45 = exp_neg_a[i] * x_44;
            const double x_46 = inverse_x_2 * x_45;
            const double x_47 = exp_neg_a[i] * x_46;
            const double x_48 = inverse_x_2 * x_47;
            const double x_49 = 4.0 * x_5;
            const double x_50 = x_49 * x_6;
            const double x_51 = inverse_x_2 * x_50;
            const double x_52 = inverse_x_2 * x_51;
            const double x_53 = inverse_x_2 * x_52;
            const double x_54 = x_48 + x_53;
            const double x_55 = exp_neg_a[i] * x_34;
            const double x_56 = inverse_x_2 * x_55;
            const double x_57 = exp_neg_a[i] * x_56;
            const double x_58 = inverse_x_2 * x_57;
            const double x_59 = exp_neg_a[i] * x_58;
            const double x_60 = inverse_x_2 * x_59;
            const double x_61 = inverse_x_2 * x_60;
            const double x_62 = x_54 + x_61;
            const double chosen_9 = c_0_le_y_pred ? resolved_1 : x_62;
            const double chosen_10 = c_0_le_y_pred ? x_62 : resolved_1;
            hessian[i] = c_1_eq_y_true ? chosen_10 : chosen_9;
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
            const double x_8 = lk_rounded(inverse_x_4) * lk_rounded(x_7);
            const double x_9 = lk_rounded(inverse_x_4) * x_8;
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_9;
            const lk_pair x_10 = lk_pair_mul(log1p_exp_neg_a, x_5);
            const lk_pair x_11 = lk_pair_mul_double(x_10, y_true[i]);
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const lk_pair x_17 = lk_pair_mul(x_16, x_16);
            const lk_pair x_18 = lk_pair_mul(log1p_exp_neg_a, x_17);
            const lk_pair x_19 = lk_pair_mul(not_y_true, x_18);
            const lk_pair x_22 = lk_pair_mul_double(x_17, y_true[i]);
            const lk_pair x_23 = lk_pair_mul(x_22, x_3);
            const double x_24 = lk_rounded(inverse_x_4) * lk_rounded(x_23);
            const double x_25 = lk_rounded(inverse_x_4) * x_24;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_1 = c_0_eq_y_true ? 0.0 : x_25;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? chosen : chosen_1;
            const lk_pair chosen_2_2 = {c_0_le_y_pred ? x_11.high : x_19.high, c_0_le_y_pred ? x_11.low : x_19.low};
            const double x_12_1 = lk_rounded(inverse_x_4) * lk_rounded(chosen_2_2);
            const double x_13_1 = lk_rounded(inverse_x_4) * x_12_1;
            value[i] = chosen_2_1 + x_13_1;
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
            const double x_28 = 2.0 * lk_rounded(not_y_true);
            const double x_29 = lk_rounded(exp_neg_a) * x_28;
            const double x_30 = lk_rounded(not_y_true) * x_29;
            const double x_31 = a * x_30;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : x_31;
            const double chosen_4 = c_0_eq_not_y_true ? 0.0 : chosen_3;
            const lk_pair x_32 = lk_pair_add_double(x_27, chosen_4);
            const double x_33 = lk_rounded(log1p_exp_neg_a) * x_30;
            const lk_pair x_34 = lk_pair_add_double(x_32, x_33);
            const double x_35 = lk_rounded(x_1) * lk_rounded(x_1);
            const double x_36 = lk_rounded(x_34) - x_35;
            const double x_37 = (-2.0) * y_true[i];
            const double x_38 = lk_rounded(exp_neg_a) * x_37;
            const double x_39 = x_38 * y_true[i];
            const double x_40 = lk_rounded(log1p_exp_neg_a) * x_39;
            const double x_41 = x_36 + x_40;
            const double x_42 = a * (-2.0);
            const double x_43 = lk_rounded(exp_neg_a) * x_42;
            const double x_44 = lk_rounded(not_y_true) * x_43;
            const double x_45 = x_44 * y_true[i];
            const double chosen_5 = c_0_eq_exp_neg_a ? 0.0 : x_45;
            const double chosen_6 = c_0_eq_not_y_true ? 0.0 : chosen_5;
            const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
            const double x_46 = chosen_7 + x_41;
            const lk_pair x_47 = lk_pair_mul_double(not_y_true, x_46);
            const lk_pair x_48 = lk_pair_mul(inverse_x_4, x_47);
            const lk_pair x_49 = lk_pair_mul(inverse_x_4, x_48);
            const lk_pair x_50 = lk_pair_mul(inverse_x_4, x_49);
            const double chosen_8 = c_0_eq_not_y_true ? 0.0 : lk_rounded(x_50);
            const double x_51 = lk_rounded(x_1) * x_46;
            const double x_52 = lk_rounded(inverse_x_4) * x_51;
            const double x_53 = lk_rounded(inverse_x_4) * x_52;
            const double x_54 = lk_rounded(inverse_x_4) * x_53;
            const double chosen_9 = c_0_eq_exp_neg_a ? 0.0 : x_54;
            const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
            const double x_55 = chosen_10 + chosen_8;
            const double x_56 = lk_rounded(x_15) * lk_rounded(x_15);
            const double x_57 = x_33 + x_56;
            const double x_58 = a * 2.0;
            const double x_59 = lk_rounded(exp_neg_a) * x_58;
            const double x_60 = lk_rounded(not_y_true) * x_59;
            const double x_61 = x_60 * y_true[i];
            const double chosen_11 = c_0_eq_exp_neg_a ? 0.0 : x_61;
            const double chosen_12 = c_0_eq_not_y_true ? 0.0 : chosen_11;
            const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
            const double x_62 = chosen_13 + x_57;
            const double x_63 = y_true[i] * y_true[i];
            const double x_64 = x_62 - x_63;
            const double x_65 = a * x_39;
            const double chosen_14 = c_0_eq_exp_neg_a ? 0.0 : x_65;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const double x_66 = chosen_15 + x_64;
            const double x_67 = x_40 + x_66;
            const double x_68 = lk_rounded(x_15) * x_67;
            const double x_69 = lk_rounded(inverse_x_4) * x_68;
            const double x_70 = lk_rounded(inverse_x_4) * x_69;
            const double x_71 = lk_rounded(inverse_x_4) * x_70;
            const double chosen_16 = c_0_eq_exp_neg_a ? 0.0 : x_71;
            const double chosen_17 = c_0_eq_not_y_true ? 0.0 : chosen_16;
            const lk_pair x_72 = lk_product(x_67, y_true[i]);
            const lk_pair x_73 = lk_pair_mul(inverse_x_4, x_72);
            const lk_pair x_74 = lk_pair_mul(inverse_x_4, x_73);
            const lk_pair x_75 = lk_pair_mul(inverse_x_4, x_74);
            const double chosen_18 = c_0_eq_y_true ? 0.0 : lk_rounded(x_75);
            const double x_76 = chosen_17 + chosen_18;
            gradient[i] = c_0_le_y_pred ? x_55 : x_76;
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
            const double x_28 = 2.0 * lk_rounded(not_y_true);
            const double x_29 = lk_rounded(exp_neg_a) * x_28;
            const double x_30 = lk_rounded(not_y_true) * x_29;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double x_37 = (-2.0) * y_true[i];
            const double x_38 = lk_rounded(exp_neg_a) * x_37;
            const double x_39 = x_38 * y_true[i];
            const double x_77 = 5.0 * lk_rounded(not_y_true);
            const double x_78 = lk_rounded(not_y_true) * x_77;
            const double x_79 = lk_rounded(not_y_true) * x_78;
            const double x_80 = 5.0 * lk_rounded(x_1);
            const double x_81 = lk_rounded(x_1) * x_80;
            const double x_82 = x_81 * y_true[i];
            const double x_83 = x_79 + x_82;
            const double x_84 = lk_rounded(not_y_true) * x_28;
            const double x_85 = a * x_84;
            const double x_86 = x_85 * y_true[i];
            const double chosen_20 = c_0_eq_not_y_true ? 0.0 : x_86;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
            const double x_87 = chosen_21 + x_83;
            const double x_88 = 4.0 * lk_rounded(not_y_true);
            const double x_89 = lk_rounded(exp_neg_a) * x_88;
            const double x_90 = lk_rounded(not_y_true) * x_89;
            const double x_91 = lk_rounded(not_y_true) * x_90;
            const double x_92 = a * x_91;
            const double chosen_22 = c_0_eq_exp_neg_a ? 0.0 : x_92;
            const double chosen_23 = c_0_eq_not_y_true ? 0.0 : chosen_22;
            const double x_93 = chosen_23 + x_87;
            const double x_94 = 2.0 * y_true[i];
            const double x_95 = x_94 * y_true[i];
            const double x_96 = lk_rounded(log1p_exp_neg_a) * x_95;
            const double x_97 = lk_rounded(not_y_true) * x_96;
            const double x_98 = x_93 + x_97;
            const double x_99 = lk_rounded(log1p_exp_neg_a) * x_91;
            const double x_100 = x_98 + x_99;
            const double x_101 = 4.0 * y_true[i];
            const double x_102 = lk_rounded(exp_neg_a) * x_101;
            const double x_103 = x_102 * y_true[i];
            const double x_104 = x_103 * y_true[i];
            const double x_105 = lk_rounded(log1p_exp_neg_a) * x_104;
            const double x_106 = x_100 + x_105;
            const double x_107 = lk_rounded(exp_neg_a) * x_94;
            const double x_108 = x_107 * y_true[i];
            const double x_109 = lk_rounded(not_y_true) * x_108;
            const double x_110 = x_106 + x_109;
            const double x_111 = x_30 * y_true[i];
            const double x_112 = x_110 + x_111;
            const double x_113 = a * x_103;
            const double x_114 = lk_rounded(not_y_true) * x_113;
            const double chosen_24 = c_0_eq_exp_neg_a ? 0.0 : x_114;
            const double chosen_25 = c_0_eq_y_true ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_not_y_true ? 0.0 : chosen_25;
            const double x_115 = chosen_26 + x_112;
            const double x_116 = 2.0 * lk_rounded(x_15);
            const double x_117 = x_116 * lk_rounded(x_15);
            const double x_118 = a * x_117;
            const double x_119 = x_118 * y_true[i];
            const double chosen_27 = c_0_eq_exp_neg_a ? 0.0 : x_119;
            const double chosen_28 = c_0_eq_not_y_true ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_y_true ? 0.0 : chosen_28;
            const double x_120 = chosen_29 + x_115;
            const double x_121 = lk_rounded(log1p_exp_neg_a) * x_117;
            const double x_122 = x_121 * y_true[i];
            const double x_123 = x_120 + x_122;
            const double x_124 = (-2.0) * lk_rounded(not_y_true);
            const double x_125 = lk_rounded(not_y_true) * x_124;
            const double x_126 = lk_rounded(not_y_true) * x_125;
            const double x_127 = a * x_126;
            const double chosen_30 = c_0_eq_not_y_true ? 0.0 : x_127;
            const double x_128 = chosen_30 + x_123;
            const double x_129 = lk_rounded(log1p_exp_neg_a) * x_126;
            const double x_130 = x_128 + x_129;
            const double x_131 = (-3.0) * lk_rounded(not_y_true);
            const double x_132 = lk_rounded(not_y_true) * x_131;
            const double x_133 = x_132 * y_true[i];
            const double x_134 = x_130 + x_133;
            const double x_135 = (-2.0) * lk_rounded(x_1);
            const double x_136 = lk_rounded(x_1) * x_135;
            const double x_137 = x_136 * y_true[i];
            const double x_138 = lk_rounded(log1p_exp_neg_a) * x_137;
            const double x_139 = x_134 + x_138;
            const double x_140 = (-3.0) * lk_rounded(x_1);
            const double x_141 = lk_rounded(x_1) * x_140;
            const double x_142 = lk_rounded(not_y_true) * x_141;
            const double x_143 = x_139 + x_142;
            const double x_144 = a * x_136;
            const double x_145 = lk_rounded(not_y_true) * x_144;
            const double chosen_31 = c_0_eq_exp_neg_a ? 0.0 : x_145;
            const double chosen_32 = c_0_eq_y_true ? 0.0 : chosen_31;
            const double chosen_33 = c_0_eq_not_y_true ? 0.0 : chosen_32;
            const double x_146 = chosen_33 + x_143;
            const double x_147 = (-8.0) * lk_rounded(not_y_true);
            const double x_148 = lk_rounded(exp_neg_a) * x_147;
            const double x_149 = lk_rounded(not_y_true) * x_148;
            const double x_150 = a * x_149;
            const double x_151 = x_150 * y_true[i];
            const double chosen_34 = c_0_eq_exp_neg_a ? 0.0 : x_151;
            const double chosen_35 = c_0_eq_not_y_true ? 0.0 : chosen_34;
            const double chosen_36 = c_0_eq_y_true ? 0.0 : chosen_35;
            const double x_152 = chosen_36 + x_146;
            const double x_153 = (-4.0) * y_true[i];
            const double x_154 = lk_rounded(exp_neg_a) * x_153;
            const double x_155 = x_154 * y_true[i];
            const double x_156 = lk_rounded(log1p_exp_neg_a) * x_155;
            const double x_157 = lk_rounded(not_y_true) * x_156;
            const double x_158 = x_152 + x_157;
            const double x_159 = (-4.0) * lk_rounded(not_y_true);
            const double x_160 = lk_rounded(exp_neg_a) * x_159;
            const double x_161 = lk_rounded(not_y_true) * x_160;
            const double x_162 = lk_rounded(log1p_exp_neg_a) * x_161;
            const double x_163 = x_162 * y_true[i];
            const double x_164 = x_158 + x_163;
            const double x_165 = lk_rounded(lifted_exp_neg_a) * x_164;
            const double x_166 = lk_rounded(inverse_x_4) * x_165;
            const double x_167 = lk_rounded(inverse_x_4) * x_166;
            const double x_168 = lk_rounded(inverse_x_4) * x_167;
            const double x_169 = lk_rounded(inverse_x_4) * x_168;
            const int c_0_eq_lifted_exp_neg_a = 0.0 == lifted_exp_neg_a.high;
            const double x_171 = x_95 * y_true[i];
            const double x_172 = a * x_171;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : x_172;
            const double x_173 = lk_rounded(log1p_exp_neg_a) * x_171;
            const double x_174 = chosen_38 + x_173;
            const double x_175 = 3.0 * y_true[i];
            const double x_176 = x_175 * y_true[i];
            const double x_177 = lk_rounded(not_y_true) * x_176;
            const double x_178 = x_174 + x_177;
            const double x_179 = lk_rounded(not_y_true) * x_117;
            const double x_180 = lk_rounded(log1p_exp_neg_a) * x_179;
            const double x_181 = x_178 + x_180;
            const double x_182 = 3.0 * lk_rounded(x_15);
            const double x_183 = lk_rounded(x_15) * x_182;
            const double x_184 = x_183 * y_true[i];
            const double x_185 = x_181 + x_184;
            const double x_186 = 8.0 * y_true[i];
            const double x_187 = lk_rounded(exp_neg_a) * x_186;
            const double x_188 = x_187 * y_true[i];
            const double x_189 = a * x_188;
            const double x_190 = lk_rounded(not_y_true) * x_189;
            const double chosen_39 = c_0_eq_exp_neg_a ? 0.0 : x_190;
            const double chosen_40 = c_0_eq_y_true ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_not_y_true ? 0.0 : chosen_40;
            const double x_191 = chosen_41 + x_185;
            const double x_192 = chosen_29 + x_191;
            const double x_193 = lk_rounded(log1p_exp_neg_a) * x_103;
            const double x_194 = lk_rounded(not_y_true) * x_193;
            const double x_195 = x_192 + x_194;
            const double x_196 = lk_rounded(log1p_exp_neg_a) * x_90;
            const double x_197 = x_196 * y_true[i];
            const double x_198 = x_195 + x_197;
            const double x_199 = (-5.0) * y_true[i];
            const double x_200 = x_199 * y_true[i];
            const double x_201 = x_200 * y_true[i];
            const double x_202 = x_198 + x_201;
            const double x_203 = (-5.0) * lk_rounded(x_15);
            const double x_204 = lk_rounded(x_15) * x_203;
            const double x_205 = lk_rounded(not_y_true) * x_204;
            const double x_206 = x_202 + x_205;
            const double x_207 = x_37 * y_true[i];
            const double x_208 = a * x_207;
            const double x_209 = lk_rounded(not_y_true) * x_208;
            const double chosen_42 = c_0_eq_y_true ? 0.0 : x_209;
            const double chosen_43 = c_0_eq_not_y_true ? 0.0 : chosen_42;
            const double x_210 = chosen_43 + x_206;
            const double x_211 = x_155 * y_true[i];
            const double x_212 = a * x_211;
            const double chosen_44 = c_0_eq_exp_neg_a ? 0.0 : x_212;
            const double chosen_45 = c_0_eq_y_true ? 0.0 : chosen_44;
            const double x_213 = chosen_45 + x_210;
            const double x_214 = lk_rounded(log1p_exp_neg_a) * x_125;
            const double x_215 = x_214 * y_true[i];
            const double x_216 = x_213 + x_215;
            const double x_217 = lk_rounded(not_y_true) * x_161;
            const double x_218 = lk_rounded(log1p_exp_neg_a) * x_217;
            const double x_219 = x_216 + x_218;
            const double x_220 = lk_rounded(log1p_exp_neg_a) * x_211;
            const double x_221 = x_219 + x_220;
            const double x_222 = lk_rounded(not_y_true) * x_39;
            const double x_223 = x_221 + x_222;
            const double x_224 = lk_rounded(exp_neg_a) * x_124;
            const double x_225 = lk_rounded(not_y_true) * x_224;
            const double x_226 = x_225 * y_true[i];
            const double x_227 = x_223 + x_226;
            const double x_228 = chosen_33 + x_227;
            const double x_229 = a * x_161;
            const double x_230 = x_229 * y_true[i];
            const double chosen_46 = c_0_eq_exp_neg_a ? 0.0 : x_230;
            const double chosen_47 = c_0_eq_not_y_true ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_y_true ? 0.0 : chosen_47;
            const double x_231 = chosen_48 + x_228;
            const double x_232 = lk_rounded(log1p_exp_neg_a) * x_136;
            const double x_233 = lk_rounded(not_y_true) * x_232;
            const double x_234 = x_231 + x_233;
            const double x_235 = lk_rounded(lifted_exp_neg_a) * x_234;
            const double x_236 = lk_rounded(inverse_x_4) * x_235;
            const double x_237 = lk_rounded(inverse_x_4) * x_236;
            const double x_238 = lk_rounded(inverse_x_4) * x_237;
            const double x_239 = lk_rounded(inverse_x_4) * x_238;
            const double neg_x_239 = -x_239;
            const double chosen_50_1 = c_0_le_y_pred ? x_169 : neg_x_239;
            const double chosen_37_1 = c_0_eq_lifted_exp_neg_a ? 0.0 : chosen_50_1;
            hessian[i] = 0x1.0p-128 * chosen_37_1;
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
    double lifted_exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double lifted_exp_neg_a_more_high[LK_BLOCK];
    double lifted_exp_neg_a_more_low[LK_BLOCK];
    double log1p_exp_neg_a_more_high[LK_BLOCK];
    double log1p_exp_neg_a_more_low[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const lk_exp_half half = lk_lifted_exp_fall_begin(neg_a);
            lifted_exp_neg_a[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_lifted_exp_fall_end(n, lifted_exp_neg_a, spare_1, spare_2);
    }

    if (value || gradient) {
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

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            lifted_exp_neg_a_more_high[i] = neg_a;
            lifted_exp_neg_a_more_low[i] = 0.0;
        }
        lk_block_pair_lifted_exp(n, lifted_exp_neg_a_more_high, lifted_exp_neg_a_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a_more = {lifted_exp_neg_a_more_high[i], lifted_exp_neg_a_more_low[i]};
            const lk_pair exp_neg_a_more = lk_pair_mul_double(lifted_exp_neg_a_more, 0x1.0p-128);
            log1p_exp_neg_a_more_high[i] = exp_neg_a_more.high;
            log1p_exp_neg_a_more_low[i] = exp_neg_a_more.low;
        }
        lk_block_pair_log1p(n, log1p_exp_neg_a_more_high, log1p_exp_neg_a_more_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double a = fabs(y_pred[i]);
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const double x_3 = a + log1p_exp_neg_a[i];
            const double x_4 = 1.0 + exp_neg_a;
            const double inverse_x_4 = 1.0 / x_4;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_2 = 0.0 == chosen_2_1;
            const double chosen_2_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_1_2 = exp_neg_a * chosen_2_2;
            const double x_2_1 = chosen_2_1 + x_1_2;
            const double x_5_1 = x_2_1 * x_2_1;
            const double x_6_1 = chosen_2_1 * x_5_1;
            const double x_7_1 = x_3 * x_6_1;
            const double x_8_1 = inverse_x_4 * x_7_1;
            const double x_9_1 = inverse_x_4 * x_8_1;
            const double chosen_8 = c_0_eq_not_y_true_2 ? 0.0 : x_9_1;
            const double x_10_1 = log1p_exp_neg_a[i] * x_5_1;
            const double x_11_1 = x_10_1 * chosen_2_2;
            const double x_12_1 = inverse_x_4 * x_11_1;
            const double x_13_1 = inverse_x_4 * x_12_1;
            value[i] = chosen_8 + x_13_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double a = fabs(y_pred[i]);
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const double x_1 = exp_neg_a * now_y_true;
            const double x_4 = 1.0 + exp_neg_a;
            const double inverse_x_4 = 1.0 / x_4;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double x_15 = exp_neg_a * not_y_true;
            const int c_0_eq_y_true = 0.0 == now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_27 = not_y_true * not_y_true;
            const double x_28 = 2.0 * not_y_true;
            const double x_29 = exp_neg_a * x_28;
            const double x_30 = not_y_true * x_29;
            const double x_31 = a * x_30;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a;
            const double chosen_3 = c_0_eq_exp_neg_a ? 0.0 : x_31;
            const double chosen_4 = c_0_eq_not_y_true ? 0.0 : chosen_3;
            const double x_32 = chosen_4 + x_27;
            const double x_33 = log1p_exp_neg_a[i] * x_30;
            const double x_34 = x_32 + x_33;
            const double x_35 = x_1 * x_1;
            const double x_36 = x_34 - x_35;
            const double x_37 = (-2.0) * now_y_true;
            const double x_38 = exp_neg_a * x_37;
            const double x_39 = x_38 * now_y_true;
            const double x_40 = log1p_exp_neg_a[i] * x_39;
            const double x_41 = x_36 + x_40;
            const double x_42 = a * (-2.0);
            const double x_43 = exp_neg_a * x_42;
            const double x_44 = not_y_true * x_43;
            const double x_45 = x_44 * now_y_true;
            const double chosen_5 = c_0_eq_exp_neg_a ? 0.0 : x_45;
            const double chosen_6 = c_0_eq_not_y_true ? 0.0 : chosen_5;
            const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
            const double x_56 = x_15 * x_15;
            const double x_57 = x_33 + x_56;
            const double x_58 = a * 2.0;
            const double x_59 = exp_neg_a * x_58;
            const double x_60 = not_y_true * x_59;
            const double x_61 = x_60 * now_y_true;
            const double chosen_11 = c_0_eq_exp_neg_a ? 0.0 : x_61;
            const double chosen_12 = c_0_eq_not_y_true ? 0.0 : chosen_11;
            const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
            const double x_62 = chosen_13 + x_57;
            const double x_63 = now_y_true * now_y_true;
            const double x_64 = x_62 - x_63;
            const double x_65 = a * x_39;
            const double chosen_14 = c_0_eq_exp_neg_a ? 0.0 : x_65;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const double x_66 = chosen_15 + x_64;
            const double chosen_19_1 = c_0_le_y_pred ? now_y_true : not_y_true;
            const int c_0_eq_y_true_1 = 0.0 == chosen_19_1;
            const double x_1_1 = exp_neg_a * chosen_19_1;
            const double chosen_19_2 = c_0_le_y_pred ? chosen_7 : x_66;
            const double chosen_19_3 = c_0_le_y_pred ? x_41 : x_40;
            const double x_46_1 = chosen_19_2 + chosen_19_3;
            const double x_51_1 = x_1_1 * x_46_1;
            const double x_52_1 = inverse_x_4 * x_51_1;
            const double x_53_1 = inverse_x_4 * x_52_1;
            const double x_54_1 = inverse_x_4 * x_53_1;
            const double chosen_9_1 = c_0_eq_exp_neg_a ? 0.0 : x_54_1;
            const double chosen_10_1 = c_0_eq_y_true_1 ? 0.0 : chosen_9_1;
            const double chosen_19_4 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_19_4;
            const double x_47_1 = chosen_19_4 * x_46_1;
            const double x_48_1 = inverse_x_4 * x_47_1;
            const double x_49_1 = inverse_x_4 * x_48_1;
            const double x_50_1 = inverse_x_4 * x_49_1;
            const double chosen_8_1 = c_0_eq_not_y_true_1 ? 0.0 : x_50_1;
            gradient[i] = chosen_10_1 + chosen_8_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a_more = {lifted_exp_neg_a_more_high[i], lifted_exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const double a = fabs(y_pred[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_37 = (-2.0) * y_true[i];
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair exp_neg_a_more = lk_pair_mul_double(lifted_exp_neg_a_more, 0x1.0p-128);
            const lk_pair x_1_more = lk_pair_mul_double(exp_neg_a_more, y_true[i]);
            const lk_pair x_4_more = lk_pair_add_double(exp_neg_a_more, 1.0);
            const lk_pair inverse_x_4_more = lk_double_div_pair(1.0, x_4_more);
            const int c_0_eq_not_y_true_more = 0.0 == not_y_true_more.high;
            const lk_pair x_15_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const double x_28_more = 2.0 * lk_rounded(not_y_true_more);
            const double x_29_more = lk_rounded(exp_neg_a_more) * x_28_more;
            const double x_30_more = lk_rounded(not_y_true_more) * x_29_more;
            const int c_0_eq_exp_neg_a_more = 0.0 == exp_neg_a_more.high;
            const double x_38_more = lk_rounded(exp_neg_a_more) * x_37;
            const double x_39_more = x_38_more * y_true[i];
            const double x_77 = 5.0 * lk_rounded(not_y_true_more);
            const double x_78 = lk_rounded(not_y_true_more) * x_77;
            const double x_79 = lk_rounded(not_y_true_more) * x_78;
            const double x_80 = 5.0 * lk_rounded(x_1_more);
            const double x_81 = lk_rounded(x_1_more) * x_80;
            const double x_82 = x_81 * y_true[i];
            const double x_83 = x_79 + x_82;
            const double x_84 = lk_rounded(not_y_true_more) * x_28_more;
            const double x_85 = a * x_84;
            const double x_86 = x_85 * y_true[i];
            const double chosen_20 = c_0_eq_not_y_true_more ? 0.0 : x_86;
            const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
            const double x_87 = chosen_21 + x_83;
            const double x_88 = 4.0 * lk_rounded(not_y_true_more);
            const double x_89 = lk_rounded(exp_neg_a_more) * x_88;
            const double x_90 = lk_rounded(not_y_true_more) * x_89;
            const double x_91 = lk_rounded(not_y_true_more) * x_90;
            const double x_92 = a * x_91;
            const double chosen_22 = c_0_eq_exp_neg_a_more ? 0.0 : x_92;
            const double chosen_23 = c_0_eq_not_y_true_more ? 0.0 : chosen_22;
            const double x_93 = chosen_23 + x_87;
            const double x_94 = 2.0 * y_true[i];
            const double x_95 = x_94 * y_true[i];
            const double x_96 = lk_rounded(log1p_exp_neg_a_more) * x_95;
            const double x_97 = lk_rounded(not_y_true_more) * x_96;
            const double x_98 = x_93 + x_97;
            const double x_99 = lk_rounded(log1p_exp_neg_a_more) * x_91;
            const double x_100 = x_98 + x_99;
            const double x_101 = 4.0 * y_true[i];
            const double x_102 = lk_rounded(exp_neg_a_more) * x_101;
            const double x_103 = x_102 * y_true[i];
            const double x_104 = x_103 * y_true[i];
            const double x_105 = lk_rounded(log1p_exp_neg_a_more) * x_104;
            const double x_106 = x_100 + x_105;
            const double x_107 = lk_rounded(exp_neg_a_more) * x_94;
            const double x_108 = x_107 * y_true[i];
            const double x_109 = lk_rounded(not_y_true_more) * x_108;
            const double x_110 = x_106 + x_109;
            const double x_111 = x_30_more * y_true[i];
            const double x_112 = x_110 + x_111;
            const double x_113 = a * x_103;
            const double x_114 = lk_rounded(not_y_true_more) * x_113;
            const double chosen_24 = c_0_eq_exp_neg_a_more ? 0.0 : x_114;
            const double chosen_25 = c_0_eq_y_true ? 0.0 : chosen_24;
            const double chosen_26 = c_0_eq_not_y_true_more ? 0.0 : chosen_25;
            const double x_115 = chosen_26 + x_112;
            const double x_116 = 2.0 * lk_rounded(x_15_more);
            const double x_117 = x_116 * lk_rounded(x_15_more);
            const double x_118 = a * x_117;
            const double x_119 = x_118 * y_true[i];
            const double chosen_27 = c_0_eq_exp_neg_a_more ? 0.0 : x_119;
            const double chosen_28 = c_0_eq_not_y_true_more ? 0.0 : chosen_27;
            const double chosen_29 = c_0_eq_y_true ? 0.0 : chosen_28;
            const double x_120 = chosen_29 + x_115;
            const double x_121 = lk_rounded(log1p_exp_neg_a_more) * x_117;
            const double x_122 = x_121 * y_true[i];
            const double x_123 = x_120 + x_122;
            const double x_124 = (-2.0) * lk_rounded(not_y_true_more);
            const double x_125 = lk_rounded(not_y_true_more) * x_124;
            const double x_126 = lk_rounded(not_y_true_more) * x_125;
            const double x_127 = a * x_126;
            const double chosen_30 = c_0_eq_not_y_true_more ? 0.0 : x_127;
            const double x_128 = chosen_30 + x_123;
            const double x_129 = lk_rounded(log1p_exp_neg_a_more) * x_126;
            const double x_130 = x_128 + x_129;
            const double x_131 = (-3.0) * lk_rounded(not_y_true_more);
            const double x_132 = lk_rounded(not_y_true_more) * x_131;
            const double x_133 = x_132 * y_true[i];
            const double x_134 = x_130 + x_133;
            const double x_135 = (-2.0) * lk_rounded(x_1_more);
            const double x_136 = lk_rounded(x_1_more) * x_135;
            const double x_137 = x_136 * y_true[i];
            const double x_138 = lk_rounded(log1p_exp_neg_a_more) * x_137;
            const double x_139 = x_134 + x_138;
            const double x_140 = (-3.0) * lk_rounded(x_1_more);
            const double x_141 = lk_rounded(x_1_more) * x_140;
            const double x_142 = lk_rounded(not_y_true_more) * x_141;
            const double x_143 = x_139 + x_142;
            const double x_144 = a * x_136;
            const double x_145 = lk_rounded(not_y_true_more) * x_144;
            const double chosen_31 = c_0_eq_exp_neg_a_more ? 0.0 : x_145;
            const double chosen_32 = c_0_eq_y_true ? 0.0 : chosen_31;
            const double chosen_33 = c_0_eq_not_y_true_more ? 0.0 : chosen_32;
            const double x_146 = chosen_33 + x_143;
            const double x_147 = (-8.0) * lk_rounded(not_y_true_more);
            const double x_148 = lk_rounded(exp_neg_a_more) * x_147;
            const double x_149 = lk_rounded(not_y_true_more) * x_148;
            const double x_150 = a * x_149;
            const double x_151 = x_150 * y_true[i];
            const double chosen_34 = c_0_eq_exp_neg_a_more ? 0.0 : x_151;
            const double chosen_35 = c_0_eq_not_y_true_more ? 0.0 : chosen_34;
            const double chosen_36 = c_0_eq_y_true ? 0.0 : chosen_35;
            const double x_152 = chosen_36 + x_146;
            const double x_153 = (-4.0) * y_true[i];
            const double x_154 = lk_rounded(exp_neg_a_more) * x_153;
            const double x_155 = x_154 * y_true[i];
            const double x_156 = lk_rounded(log1p_exp_neg_a_more) * x_155;
            const double x_157 = lk_rounded(not_y_true_more) * x_156;
            const double x_158 = x_152 + x_157;
            const double x_159 = (-4.0) * lk_rounded(not_y_true_more);
            const double x_160 = lk_rounded(exp_neg_a_more) * x_159;
            const double x_161 = lk_rounded(not_y_true_more) * x_160;
            const double x_162 = lk_rounded(log1p_exp_neg_a_more) * x_161;
            const double x_163 = x_162 * y_true[i];
            const double x_164 = x_158 + x_163;
            const double x_165 = lk_rounded(lifted_exp_neg_a_more) * x_164;
            const double x_166 = lk_rounded(inverse_x_4_more) * x_165;
            const double x_167 = lk_rounded(inverse_x_4_more) * x_166;
            const double x_168 = lk_rounded(inverse_x_4_more) * x_167;
            const double x_169 = lk_rounded(inverse_x_4_more) * x_168;
            const int c_0_eq_lifted_exp_neg_a = 0.0 == lifted_exp_neg_a_more.high;
            const double x_171 = x_95 * y_true[i];
            const double x_172 = a * x_171;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : x_172;
            const double x_173 = lk_rounded(log1p_exp_neg_a_more) * x_171;
            const double x_174 = chosen_38 + x_173;
            const double x_175 = 3.0 * y_true[i];
            const double x_176 = x_175 * y_true[i];
            const double x_177 = lk_rounded(not_y_true_more) * x_176;
            const double x_178 = x_174 + x_177;
            const double x_179 = lk_rounded(not_y_true_more) * x_117;
            const double x_180 = lk_rounded(log1p_exp_neg_a_more) * x_179;
            const double x_181 = x_178 + x_180;
            const double x_182 = 3.0 * lk_rounded(x_15_more);
            const double x_183 = lk_rounded(x_15_more) * x_182;
            const double x_184 = x_183 * y_true[i];
            const double x_185 = x_181 + x_184;
            const double x_186 = 8.0 * y_true[i];
            const double x_187 = lk_rounded(exp_neg_a_more) * x_186;
            const double x_188 = x_187 * y_true[i];
            const double x_189 = a * x_188;
            const double x_190 = lk_rounded(not_y_true_more) * x_189;
            const double chosen_39 = c_0_eq_exp_neg_a_more ? 0.0 : x_190;
            const double chosen_40 = c_0_eq_y_true ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_not_y_true_more ? 0.0 : chosen_40;
            const double x_191 = chosen_41 + x_185;
            const double x_192 = chosen_29 + x_191;
            const double x_193 = lk_rounded(log1p_exp_neg_a_more) * x_103;
            const double x_194 = lk_rounded(not_y_true_more) * x_193;
            const double x_195 = x_192 + x_194;
            const double x_196 = lk_rounded(log1p_exp_neg_a_more) * x_90;
            const double x_197 = x_196 * y_true[i];
            const double x_198 = x_195 + x_197;
            const double x_199 = (-5.0) * y_true[i];
            const double x_200 = x_199 * y_true[i];
            const double x_201 = x_200 * y_true[i];
            const double x_202 = x_198 + x_201;
            const double x_203 = (-5.0) * lk_rounded(x_15_more);
            const double x_204 = lk_rounded(x_15_more) * x_203;
            const double x_205 = lk_rounded(not_y_true_more) * x_204;
            const double x_206 = x_202 + x_205;
            const double x_207 = x_37 * y_true[i];
            const double x_208 = a * x_207;
            const double x_209 = lk_rounded(not_y_true_more) * x_208;
            const double chosen_42 = c_0_eq_y_true ? 0.0 : x_209;
            const double chosen_43 = c_0_eq_not_y_true_more ? 0.0 : chosen_42;
            const double x_210 = chosen_43 + x_206;
            const double x_211 = x_155 * y_true[i];
            const double x_212 = a * x_211;
            const double chosen_44 = c_0_eq_exp_neg_a_more ? 0.0 : x_212;
            const double chosen_45 = c_0_eq_y_true ? 0.0 : chosen_44;
            const double x_213 = chosen_45 + x_210;
            const double x_214 = lk_rounded(log1p_exp_neg_a_more) * x_125;
            const double x_215 = x_214 * y_true[i];
            const double x_216 = x_213 + x_215;
            const double x_217 = lk_rounded(not_y_true_more) * x_161;
            const double x_218 = lk_rounded(log1p_exp_neg_a_more) * x_217;
            const double x_219 = x_216 + x_218;
            const double x_220 = lk_rounded(log1p_exp_neg_a_more) * x_211;
            const double x_221 = x_219 + x_220;
            const double x_222 = lk_rounded(not_y_true_more) * x_39_more;
            const double x_223 = x_221 + x_222;
            const double x_224 = lk_rounded(exp_neg_a_more) * x_124;
            const double x_225 = lk_rounded(not_y_true_more) * x_224;
            const double x_226 = x_225 * y_true[i];
            const double x_227 = x_223 + x_226;
            const double x_228 = chosen_33 + x_227;
            const double x_229 = a * x_161;
            const double x_230 = x_229 * y_true[i];
            const double chosen_46 = c_0_eq_exp_neg_a_more ? 0.0 : x_230;
            const double chosen_47 = c_0_eq_not_y_true_more ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_y_true ? 0.0 : chosen_47;
            const double x_231 = chosen_48 + x_228;
            const double x_232 = lk_rounded(log1p_exp_neg_a_more) * x_136;
            const double x_233 = lk_rounded(not_y_true_more) * x_232;
            const double x_234 = x_231 + x_233;
            const double x_235 = lk_rounded(lifted_exp_neg_a_more) * x_234;
            const double x_236 = lk_rounded(inverse_x_4_more) * x_235;
            const double x_237 = lk_rounded(inverse_x_4_more) * x_236;
            const double x_238 = lk_rounded(inverse_x_4_more) * x_237;
            const double x_239 = lk_rounded(inverse_x_4_more) * x_238;
            const double neg_x_239 = -x_239;
            const double chosen_50_1 = c_0_le_y_pred ? x_169 : neg_x_239;
            const double chosen_37_1 = c_0_eq_lifted_exp_neg_a ? 0.0 : chosen_50_1;
            hessian[i] = 0x1.0p-128 * chosen_37_1;
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
            const double x_1 = a + lk_rounded(log1p_exp_neg_a);
            const lk_pair neg_log1p_exp_neg_a = lk_pair_neg(log1p_exp_neg_a);
            const lk_pair x_2 = lk_pair_mul_double(neg_log1p_exp_neg_a, gamma[i]);
            const int x_2_lt_c_minus_1500 = x_2.high < (-1500.0);
            const double x_4 = lk_rounded(half_power) * x_1;
            const double x_5 = lk_rounded(half_power) * x_4;
            const double chosen = x_2_lt_c_minus_1500 ? 0.0 : x_5;
            const lk_pair x_6 = lk_double_sub_pair(neg_a, log1p_exp_neg_a);
            const lk_pair x_7 = lk_pair_mul_double(x_6, gamma[i]);
            const int x_7_lt_c_minus_1500 = x_7.high < (-1500.0);
            const double x_9 = 0x1.0p+128 * lk_rounded(log1p_exp_neg_a);
            const double x_10 = lk_rounded(half_power_1) * x_9;
            const double x_11 = lk_rounded(half_power_1) * x_10;
            const double chosen_1 = x_7_lt_c_minus_1500 ? 0.0 : x_11;
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
            const double x_27 = 0x1.0p+128 * lk_rounded(x_25);
            const double x_28 = lk_rounded(x_26) * x_27;
            const double chosen_8 = x_7_lt_c_minus_1500 ? 0.0 : x_28;
            const double x_29 = 0x1.0p-128 * chosen_8;
            const double chosen_9 = c_0_le_y_pred ? chosen_7 : x_29;
            const double x_30 = (-0x1.0p+128) * lk_rounded(x_25);
            const double x_31 = lk_rounded(x_26) * x_30;
            const double chosen_10 = x_7_lt_c_minus_1500 ? 0.0 : x_31;
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
            const double x_35 = gamma[i] * lk_rounded(x_16);
            const double x_36 = a * x_35;
            const double chosen_14 = c_0_eq_exp_neg_a ? 0.0 : x_36;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const lk_pair x_37 = lk_pair_add_double(x_34, chosen_15);
            const double x_38 = lk_rounded(log1p_exp_neg_a) * x_35;
            const lk_pair x_39 = lk_pair_add_double(x_37, x_38);
            const double x_40 = a * gamma[i];
            const double neg_x_40 = -x_40;
            const double chosen_16 = c_0_eq_gamma ? 0.0 : neg_x_40;
            const lk_pair x_41 = lk_pair_add_double(x_39, chosen_16);
            const lk_pair x_42 = lk_pair_sub(x_41, x_23);
            const lk_pair x_43 = lk_pair_sub_double(x_2, a);
            const int x_43_lt_c_minus_1500 = x_43.high < (-1500.0);
            const lk_pair x_45 = lk_pair_mul(half_power_2, x_42);
            const lk_pair x_46 = lk_pair_mul(half_power_2, inverse_x_19);
            const lk_pair x_47 = lk_pair_mul_double(x_45, 0x1.0p+128);
            const lk_pair x_48 = lk_pair_mul(x_46, x_47);
            const lk_pair x_49 = lk_pair_mul(inverse_x_19, x_48);
            const lk_pair chosen_17 = {x_43_lt_c_minus_1500 ? 0.0 : x_49.high, x_43_lt_c_minus_1500 ? 0.0 : x_49.low};
            const double x_50 = 0x1.0p-128 * lk_rounded(chosen_17);
            const double x_51 = lk_rounded(exp_neg_a) * x_33;
            const double x_52 = lk_rounded(exp_neg_a) + x_51;
            const double x_53 = gamma[i] * gamma[i];
            const double x_54 = lk_rounded(log1p_exp_neg_a) * x_53;
            const double x_55 = x_52 + x_54;
            const lk_pair x_56 = lk_double_sub_pair(x_55, x_17);
            const lk_pair x_57 = lk_pair_mul(half_power_1, x_56);
            const double x_58 = 0x1.0p+128 * lk_rounded(x_57);
            const lk_pair x_59 = lk_pair_mul_double(x_26, x_58);
            const lk_pair x_60 = lk_pair_mul(inverse_x_19, x_59);
            const lk_pair chosen_18 = {x_7_lt_c_minus_1500 ? 0.0 : x_60.high, x_7_lt_c_minus_1500 ? 0.0 : x_60.low};
            const double x_61 = 0x1.0p-128 * lk_rounded(chosen_18);
            const double chosen_19 = c_0_le_y_pred ? x_50 : x_61;
            const double chosen_20 = c_0_le_y_pred ? x_61 : x_50;
            hessian[i] = c_1_eq_y_true ? chosen_20 : chosen_19;
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
    double half_power[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double exp_neg_a_more_high[LK_BLOCK];
    double exp_neg_a_more_low[LK_BLOCK];
    double log1p_exp_neg_a_more_high[LK_BLOCK];
    double log1p_exp_neg_a_more_low[LK_BLOCK];
    double half_power_1_more_high[LK_BLOCK];
    double half_power_1_more_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const lk_exp_short_half half = lk_exp_fall_short_begin(neg_a);
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
            const double neg_log1p_exp_neg_a = -log1p_exp_neg_a[i];
            const double x_2 = gamma[i] * neg_log1p_exp_neg_a;
            const double x_3 = 0.5 * x_2;
            const lk_exp_half half = lk_exp_begin(x_3);
            half_power[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_power, spare_1, spare_2);
    }

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const double x_6 = neg_a - log1p_exp_neg_a[i];
            const double x_7 = gamma[i] * x_6;
            const double x_8 = 0.5 * x_7;
            const lk_exp_half half = lk_exp_begin(x_8);
            half_power_1[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_power_1, spare_1, spare_2);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            exp_neg_a_more_high[i] = neg_a;
            exp_neg_a_more_low[i] = 0.0;
        }
        lk_block_pair_exp(n, exp_neg_a_more_high, exp_neg_a_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            log1p_exp_neg_a_more_high[i] = exp_neg_a_more.high;
            log1p_exp_neg_a_more_low[i] = exp_neg_a_more.low;
        }
        lk_block_pair_log1p(n, log1p_exp_neg_a_more_high, log1p_exp_neg_a_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const lk_pair x_6_more = lk_double_sub_pair(neg_a, log1p_exp_neg_a_more);
            const lk_pair x_7_more = lk_pair_mul_double(x_6_more, gamma[i]);
            const lk_pair x_8_more = lk_pair_mul_double(x_7_more, 0.5);
            half_power_1_more_high[i] = x_8_more.high;
            half_power_1_more_low[i] = x_8_more.low;
        }
        lk_block_pair_exp(n, half_power_1_more_high, half_power_1_more_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair neg_log1p_exp_neg_a_more = lk_pair_neg(log1p_exp_neg_a_more);
            const lk_pair x_2_more = lk_pair_mul_double(neg_log1p_exp_neg_a_more, gamma[i]);
            const lk_pair x_43 = lk_pair_sub_double(x_2_more, a);
            const lk_pair x_44 = lk_pair_mul_double(x_43, 0.5);
            half_power_2_high[i] = x_44.high;
            half_power_2_low[i] = x_44.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const double x_1 = a + log1p_exp_neg_a[i];
            const double neg_log1p_exp_neg_a = -log1p_exp_neg_a[i];
            const double x_2 = gamma[i] * neg_log1p_exp_neg_a;
            const int x_2_lt_c_minus_1500 = x_2 < (-1500.0);
            const double x_4 = half_power[i] * x_1;
            const double x_5 = half_power[i] * x_4;
            const double chosen = x_2_lt_c_minus_1500 ? 0.0 : x_5;
            const double x_6 = neg_a - log1p_exp_neg_a[i];
            const double x_7 = gamma[i] * x_6;
            const int x_7_lt_c_minus_1500 = x_7 < (-1500.0);
            const double x_9 = 0x1.0p+128 * log1p_exp_neg_a[i];
            const double x_10 = half_power_1[i] * x_9;
            const double x_11 = half_power_1[i] * x_10;
            const double chosen_1 = x_7_lt_c_minus_1500 ? 0.0 : x_11;
            const double x_12 = 0x1.0p-128 * chosen_1;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_2 = c_0_le_y_pred ? chosen : x_12;
            const double chosen_3 = c_0_le_y_pred ? x_12 : chosen;
            const int c_1_eq_y_true = 1.0 == y_true[i];
            value[i] = c_1_eq_y_true ? chosen_3 : chosen_2;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const double neg_log1p_exp_neg_a = -log1p_exp_neg_a[i];
            const double x_2 = gamma[i] * neg_log1p_exp_neg_a;
            const int x_2_lt_c_minus_1500 = x_2 < (-1500.0);
            const double x_6 = neg_a - log1p_exp_neg_a[i];
            const double x_7 = gamma[i] * x_6;
            const int x_7_lt_c_minus_1500 = x_7 < (-1500.0);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
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
            const double x_19 = 1.0 + exp_neg_a[i];
            const double inverse_x_19 = 1.0 / x_19;
            const double x_20 = half_power[i] * x_18;
            const double x_21 = half_power[i] * inverse_x_19;
            const double x_22 = x_20 * x_21;
            const double chosen_7 = x_2_lt_c_minus_1500 ? 0.0 : x_22;
            const double x_23 = gamma[i] * log1p_exp_neg_a[i];
            const double x_24 = exp_neg_a[i] + x_23;
            const double x_25 = half_power_1[i] * x_24;
            const double x_26 = half_power_1[i] * inverse_x_19;
            const double x_27 = 0x1.0p+128 * x_25;
            const double x_28 = x_26 * x_27;
            const double chosen_8 = x_7_lt_c_minus_1500 ? 0.0 : x_28;
            const double x_29 = 0x1.0p-128 * chosen_8;
            const double chosen_9 = c_0_le_y_pred ? chosen_7 : x_29;
            const double x_30 = (-0x1.0p+128) * x_25;
            const double x_31 = x_26 * x_30;
            const double chosen_10 = x_7_lt_c_minus_1500 ? 0.0 : x_31;
            const double x_32 = 0x1.0p-128 * chosen_10;
            const double neg_x_22 = -x_22;
            const double chosen_11 = x_2_lt_c_minus_1500 ? 0.0 : neg_x_22;
            const double chosen_12 = c_0_le_y_pred ? x_32 : chosen_11;
            gradient[i] = c_1_eq_y_true ? chosen_12 : chosen_9;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair half_power_1_more = {half_power_1_more_high[i], half_power_1_more_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const int c_1_eq_y_true = 1.0 == y_true[i];
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const lk_pair neg_log1p_exp_neg_a_more = lk_pair_neg(log1p_exp_neg_a_more);
            const lk_pair x_2_more = lk_pair_mul_double(neg_log1p_exp_neg_a_more, gamma[i]);
            const lk_pair x_6_more = lk_double_sub_pair(neg_a, log1p_exp_neg_a_more);
            const lk_pair x_7_more = lk_pair_mul_double(x_6_more, gamma[i]);
            const int x_7_lt_c_minus_1500_more = x_7_more.high < (-1500.0);
            const int c_0_eq_exp_neg_a_more = 0.0 == exp_neg_a_more.high;
            const lk_pair x_16_more = lk_pair_mul_double(exp_neg_a_more, gamma[i]);
            const lk_pair x_17_more = lk_pair_mul(log1p_exp_neg_a_more, x_16_more);
            const lk_pair x_19_more = lk_pair_add_double(exp_neg_a_more, 1.0);
            const lk_pair inverse_x_19_more = lk_double_div_pair(1.0, x_19_more);
            const lk_pair x_23_more = lk_pair_mul_double(log1p_exp_neg_a_more, gamma[i]);
            const lk_pair x_26_more = lk_pair_mul(half_power_1_more, inverse_x_19_more);
            const double x_33 = 2.0 * gamma[i];
            const lk_pair x_34 = lk_sum(1.0, x_33);
            const double x_35 = gamma[i] * lk_rounded(x_16_more);
            const double x_36 = a * x_35;
            const double chosen_14 = c_0_eq_exp_neg_a_more ? 0.0 : x_36;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
            const lk_pair x_37 = lk_pair_add_double(x_34, chosen_15);
            const double x_38 = lk_rounded(log1p_exp_neg_a_more) * x_35;
            const lk_pair x_39 = lk_pair_add_double(x_37, x_38);
            const double x_40 = a * gamma[i];
            const double neg_x_40 = -x_40;
            const double chosen_16 = c_0_eq_gamma ? 0.0 : neg_x_40;
            const lk_pair x_41 = lk_pair_add_double(x_39, chosen_16);
            const lk_pair x_42 = lk_pair_sub(x_41, x_23_more);
            const lk_pair x_43 = lk_pair_sub_double(x_2_more, a);
            const int x_43_lt_c_minus_1500 = x_43.high < (-1500.0);
            const lk_pair x_45 = lk_pair_mul(half_power_2, x_42);
            const lk_pair x_46 = lk_pair_mul(half_power_2, inverse_x_19_more);
            const lk_pair x_47 = lk_pair_mul_double(x_45, 0x1.0p+128);
            const lk_pair x_48 = lk_pair_mul(x_46, x_47);
            const lk_pair x_49 = lk_pair_mul(inverse_x_19_more, x_48);
            const lk_pair chosen_17 = {x_43_lt_c_minus_1500 ? 0.0 : x_49.high, x_43_lt_c_minus_1500 ? 0.0 : x_49.low};
            const double x_50 = 0x1.0p-128 * lk_rounded(chosen_17);
            const double x_51 = lk_rounded(exp_neg_a_more) * x_33;
            const double x_52 = lk_rounded(exp_neg_a_more) + x_51;
            const double x_53 = gamma[i] * gamma[i];
            const double x_54 = lk_rounded(log1p_exp_neg_a_more) * x_53;
            const double x_55 = x_52 + x_54;
            const lk_pair x_56 = lk_double_sub_pair(x_55, x_17_more);
            const lk_pair x_57 = lk_pair_mul(half_power_1_more, x_56);
            const double x_58 = 0x1.0p+128 * lk_rounded(x_57);
            const lk_pair x_59 = lk_pair_mul_double(x_26_more, x_58);
            const lk_pair x_60 = lk_pair_mul(inverse_x_19_more, x_59);
            const lk_pair chosen_18 = {x_7_lt_c_minus_1500_more ? 0.0 : x_60.high, x_7_lt_c_minus_1500_more ? 0.0 : x_60.low};
            const double x_61 = 0x1.0p-128 * lk_rounded(chosen_18);
            const double chosen_19 = c_0_le_y_pred ? x_50 : x_61;
            const double chosen_20 = c_0_le_y_pred ? x_61 : x_50;
            hessian[i] = c_1_eq_y_true ? chosen_20 : chosen_19;
        }
}

/* binary_focal_crossentropy_logits: otherwise */
static void binary_focal_crossentropy_logits_case_4(size_t n, const double *const *in, double *const *out)
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
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];
    double half_power_4_1_high[LK_BLOCK];
    double half_power_4_1_low[LK_BLOCK];

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

    for (size_t i = 0; i < n; i++) {
        const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
        const lk_pair neg_expm1_neg_a = lk_pair_neg(expm1_neg_a);
        const lk_pair x_4 = lk_pair_mul_double(neg_expm1_neg_a, y_true[i]);
        const lk_pair neg_x_4 = lk_pair_neg(x_4);
        log1p_neg_x_4_high[i] = neg_x_4.high;
        log1p_neg_x_4_low[i] = neg_x_4.low;
    }
    lk_block_pair_log1p(n, log1p_neg_x_4_high, log1p_neg_x_4_low);

    for (size_t i = 0; i < n; i++) {
        const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
        const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
        const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
        const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
        log_x_3_high[i] = x_3.high;
        log_x_3_low[i] = x_3.low;
    }
    lk_block_pair_log(n, log_x_3_high, log_x_3_low);

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
            const lk_pair neg_log1p_neg_x_4_1 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_1);
            const lk_pair x_5 = lk_pair_sub(neg_chosen, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[i]);
            const lk_pair x_7 = lk_pair_mul_double(x_6, 0.5);
            half_power_high[i] = x_7.high;
            half_power_low[i] = x_7.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
    }

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

    for (size_t i = 0; i < n; i++) {
        const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
        const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
        const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
        const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
        log_x_16_high[i] = x_16.high;
        log_x_16_low[i] = x_16.low;
    }
    lk_block_pair_log(n, log_x_16_high, log_x_16_low);

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
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4 = {log1p_neg_x_4_high[i], log1p_neg_x_4_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_3 ? log1p_neg_x_4.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_neg_x_4.low : log_x_3.low};
            const lk_pair neg_log1p_neg_x_4_1 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_1);
            const lk_pair x_5 = lk_pair_sub(neg_chosen, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[i]);
            const lk_pair x_48 = lk_pair_add(neg_log1p_neg_x_4_1, x_6);
            const lk_pair x_49 = lk_pair_mul_double(x_48, 0.5);
            half_power_2_high[i] = x_49.high;
            half_power_2_low[i] = x_49.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
    }

    if (gradient) {
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
            const lk_pair x_62 = lk_pair_add(neg_log1p_neg_x_17_1, x_19);
            const lk_pair x_63 = lk_pair_mul_double(x_62, 0.5);
            half_power_3_high[i] = x_63.high;
            half_power_3_low[i] = x_63.low;
        }
        lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double now_gamma = gamma[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4 = {log1p_neg_x_4_high[i], log1p_neg_x_4_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log1p_neg_x_17 = {log1p_neg_x_17_high[i], log1p_neg_x_17_low[i]};
            const lk_pair log_x_16 = {log_x_16_high[i], log_x_16_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_3 ? log1p_neg_x_4.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_neg_x_4.low : log_x_3.low};
            const lk_pair neg_log1p_neg_x_4_1 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_1);
            const lk_pair x_5 = lk_pair_sub(neg_chosen, log1p_exp_neg_a);
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, y_true[i]);
            const int c_1_by_2_lt_x_16 = 0.5 < x_16.high;
            const lk_pair chosen_4_1 = {c_1_by_2_lt_x_16 ? log1p_neg_x_17.high : log_x_16.high, c_1_by_2_lt_x_16 ? log1p_neg_x_17.low : log_x_16.low};
            const lk_pair neg_log1p_neg_x_17_1 = lk_pair_neg(chosen_4_1);
            const lk_pair neg_chosen_4 = lk_pair_neg(neg_log1p_neg_x_17_1);
            const lk_pair x_18 = lk_pair_sub(neg_chosen_4, log1p_exp_neg_a);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_76_1 = c_0_le_y_pred ? (-2.0) : now_gamma;
            const lk_pair chosen_76_2 = {c_0_le_y_pred ? neg_chosen.high : x_18.high, c_0_le_y_pred ? neg_chosen.low : x_18.low};
            const lk_pair x_167_1 = lk_pair_mul_double(chosen_76_2, chosen_76_1);
            const double chosen_76_3 = c_0_le_y_pred ? now_gamma : (-2.0);
            const lk_pair chosen_76_4 = {c_0_le_y_pred ? x_5.high : neg_chosen_4.high, c_0_le_y_pred ? x_5.low : neg_chosen_4.low};
            const lk_pair x_6_1 = lk_pair_mul_double(chosen_76_4, chosen_76_3);
            const lk_pair x_168_1 = lk_pair_add(x_167_1, x_6_1);
            const lk_pair x_169_1 = lk_pair_sub_double(x_168_1, a);
            const lk_pair x_170_1 = lk_pair_mul_double(x_169_1, 0.5);
            half_power_4_1_high[i] = x_170_1.high;
            half_power_4_1_low[i] = x_170_1.low;
        }
        lk_block_pair_exp(n, half_power_4_1_high, half_power_4_1_low);
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
            const lk_pair neg_log1p_neg_x_4_1 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_1);
            const lk_pair x_5 = lk_pair_sub(neg_chosen, log1p_exp_neg_a);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[i]);
            const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
            const lk_pair x_8 = lk_pair_mul(half_power, not_y_true);
            const double x_9 = lk_rounded(half_power) * lk_rounded(x_1);
            const double x_10 = lk_rounded(x_8) * x_9;
            const double chosen_1 = x_6_lt_c_minus_1500 ? 0.0 : x_10;
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : chosen_1;
            const lk_pair x_11 = lk_pair_mul(half_power, log1p_exp_neg_a);
            const double x_12 = lk_rounded(half_power) * y_true[i];
            const double x_13 = lk_rounded(x_11) * x_12;
            const double chosen_3 = x_6_lt_c_minus_1500 ? 0.0 : x_13;
            const double x_14 = chosen_2 + chosen_3;
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
            const double x_22 = lk_rounded(half_power_1) * lk_rounded(not_y_true);
            const double x_23 = lk_rounded(x_21) * x_22;
            const double chosen_5 = x_19_lt_c_minus_1500 ? 0.0 : x_23;
            const lk_pair x_24 = lk_pair_mul_double(half_power_1, y_true[i]);
            const double x_25 = lk_rounded(half_power_1) * lk_rounded(x_1);
            const double x_26 = lk_rounded(x_24) * x_25;
            const double chosen_6 = x_19_lt_c_minus_1500 ? 0.0 : x_26;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
            const double x_27 = chosen_5 + chosen_7;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? x_14 : x_27;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4 = {log1p_neg_x_4_high[i], log1p_neg_x_4_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log1p_neg_x_17 = {log1p_neg_x_17_high[i], log1p_neg_x_17_low[i]};
            const lk_pair log_x_16 = {log_x_16_high[i], log_x_16_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, y_true[i]);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_3 ? log1p_neg_x_4.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_neg_x_4.low : log_x_3.low};
            const lk_pair neg_log1p_neg_x_4_1 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_1);
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
            const double x_30 = a * lk_rounded(x_29);
            const double x_31 = gamma[i] * x_30;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const double chosen_9 = c_0_eq_exp_neg_a ? 0.0 : x_31;
            const double chosen_10 = c_0_eq_not_y_true ? 0.0 : chosen_9;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_11 = c_0_eq_gamma ? 0.0 : chosen_10;
            const lk_pair x_32 = lk_pair_add_double(x_28, chosen_11);
            const lk_pair x_33 = lk_pair_mul_double(x_29, gamma[i]);
            const double x_34 = lk_rounded(log1p_exp_neg_a) * lk_rounded(x_33);
            const lk_pair x_35 = lk_pair_add_double(x_32, x_34);
            const lk_pair x_36 = lk_pair_mul(x_2, x_2);
            const lk_pair x_37 = lk_pair_sub(x_35, x_36);
            const double x_38 = lk_rounded(x_2) * y_true[i];
            const double x_39 = gamma[i] * x_38;
            const lk_pair x_40 = lk_pair_mul_double(log1p_exp_neg_a, x_39);
            const lk_pair x_41 = lk_pair_sub(x_37, x_40);
            const double x_42 = a * lk_rounded(exp_neg_a);
            const double x_43 = gamma[i] * x_42;
            const double x_44 = lk_rounded(not_y_true) * x_43;
            const double x_45 = x_44 * y_true[i];
            const double neg_x_45 = -x_45;
            const double chosen_12 = c_0_eq_exp_neg_a ? 0.0 : neg_x_45;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_not_y_true ? 0.0 : chosen_13;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const lk_pair x_46 = lk_pair_add_double(x_41, chosen_15);
            const double x_47 = 1.0 + lk_rounded(exp_neg_a);
            const double inverse_x_47 = 1.0 / x_47;
            const lk_pair x_48 = lk_pair_add(neg_log1p_neg_x_4_1, x_6);
            const int x_48_lt_c_minus_1500 = x_48.high < (-1500.0);
            const lk_pair x_50 = lk_pair_mul(half_power_2, x_46);
            const double x_51 = lk_rounded(half_power_2) * inverse_x_47;
            const lk_pair x_52 = lk_pair_mul_double(x_50, x_51);
            const lk_pair chosen_16 = {x_48_lt_c_minus_1500 ? 0.0 : x_52.high, x_48_lt_c_minus_1500 ? 0.0 : x_52.low};
            const lk_pair x_53 = lk_pair_mul(x_15, x_15);
            const lk_pair x_54 = lk_pair_add_double(x_53, x_34);
            const double chosen_17 = c_0_eq_exp_neg_a ? 0.0 : x_45;
            const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
            const double chosen_19 = c_0_eq_not_y_true ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_y_true ? 0.0 : chosen_19;
            const lk_pair x_55 = lk_pair_add_double(x_54, chosen_20);
            const double x_56 = y_true[i] * y_true[i];
            const lk_pair x_57 = lk_pair_sub_double(x_55, x_56);
            const double x_58 = a * x_38;
            const double x_59 = gamma[i] * x_58;
            const double neg_x_59 = -x_59;
            const double chosen_21 = c_0_eq_exp_neg_a ? 0.0 : neg_x_59;
            const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
            const lk_pair x_60 = lk_pair_add_double(x_57, chosen_23);
            const lk_pair x_61 = lk_pair_sub(x_60, x_40);
            const lk_pair x_62 = lk_pair_add(neg_log1p_neg_x_17_1, x_19);
            const int x_62_lt_c_minus_1500 = x_62.high < (-1500.0);
            const lk_pair x_64 = lk_pair_mul(half_power_3, x_61);
            const lk_pair x_65 = lk_pair_mul_double(half_power_3, inverse_x_47);
            const lk_pair x_66 = lk_pair_mul(x_64, x_65);
            const lk_pair chosen_24 = {x_62_lt_c_minus_1500 ? 0.0 : x_66.high, x_62_lt_c_minus_1500 ? 0.0 : x_66.low};
            const lk_pair chosen_25 = {c_0_le_y_pred ? chosen_16.high : chosen_24.high, c_0_le_y_pred ? chosen_16.low : chosen_24.low};
            gradient[i] = lk_rounded(chosen_25);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_gamma = gamma[i];
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair log1p_neg_x_4 = {log1p_neg_x_4_high[i], log1p_neg_x_4_low[i]};
            const lk_pair log_x_3 = {log_x_3_high[i], log_x_3_low[i]};
            const lk_pair log1p_neg_x_17 = {log1p_neg_x_17_high[i], log1p_neg_x_17_low[i]};
            const lk_pair log_x_16 = {log_x_16_high[i], log_x_16_low[i]};
            const lk_pair half_power_4_1 = {half_power_4_1_high[i], half_power_4_1_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const double a = fabs(y_pred[i]);
            const lk_pair x_2 = lk_pair_mul_double(exp_neg_a, now_y_true);
            const lk_pair x_3 = lk_pair_add(not_y_true, x_2);
            const int c_1_by_2_lt_x_3 = 0.5 < x_3.high;
            const lk_pair chosen_4 = {c_1_by_2_lt_x_3 ? log1p_neg_x_4.high : log_x_3.high, c_1_by_2_lt_x_3 ? log1p_neg_x_4.low : log_x_3.low};
            const lk_pair neg_log1p_neg_x_4_1 = lk_pair_neg(chosen_4);
            const lk_pair neg_chosen = lk_pair_neg(neg_log1p_neg_x_4_1);
            const lk_pair x_5 = lk_pair_sub(neg_chosen, log1p_exp_neg_a);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair x_15 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair x_16 = lk_pair_add_double(x_15, now_y_true);
            const int c_1_by_2_lt_x_16 = 0.5 < x_16.high;
            const lk_pair chosen_4_1 = {c_1_by_2_lt_x_16 ? log1p_neg_x_17.high : log_x_16.high, c_1_by_2_lt_x_16 ? log1p_neg_x_17.low : log_x_16.low};
            const lk_pair neg_log1p_neg_x_17_1 = lk_pair_neg(chosen_4_1);
            const lk_pair neg_chosen_4 = lk_pair_neg(neg_log1p_neg_x_17_1);
            const lk_pair x_18 = lk_pair_sub(neg_chosen_4, log1p_exp_neg_a);
            const int c_0_eq_y_true = 0.0 == now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_28 = lk_pair_mul(not_y_true, not_y_true);
            const lk_pair x_29 = lk_pair_mul(not_y_true, x_15);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a.high;
            const int c_0_eq_gamma = 0.0 == now_gamma;
            const lk_pair x_36 = lk_pair_mul(x_2, x_2);
            const double x_38 = lk_rounded(x_2) * now_y_true;
            const double x_47 = 1.0 + lk_rounded(exp_neg_a);
            const double inverse_x_47 = 1.0 / x_47;
            const lk_pair x_53 = lk_pair_mul(x_15, x_15);
            const double x_56 = now_y_true * now_y_true;
            const double x_67 = lk_rounded(not_y_true) * lk_rounded(x_28);
            const double x_68 = 2.0 * lk_rounded(not_y_true);
            const double x_69 = lk_rounded(not_y_true) * x_68;
            const double x_70 = lk_rounded(not_y_true) * x_69;
            const double x_75 = lk_rounded(x_36) * now_y_true;
            const double x_77 = 2.0 * lk_rounded(x_2);
            const double x_78 = lk_rounded(x_2) * x_77;
            const double x_79 = x_78 * now_y_true;
            const double x_82 = 2.0 * now_y_true;
            const double x_83 = lk_rounded(exp_neg_a) * x_82;
            const double x_84 = x_83 * now_y_true;
            const double x_85 = lk_rounded(not_y_true) * x_84;
            const double x_87 = lk_rounded(not_y_true) * lk_rounded(x_36);
            const double x_89 = lk_rounded(exp_neg_a) * x_68;
            const double x_90 = lk_rounded(not_y_true) * x_89;
            const double x_91 = x_90 * now_y_true;
            const double x_93 = a * lk_rounded(x_28);
            const double x_94 = now_gamma * x_93;
            const double x_95 = x_94 * now_y_true;
            const double chosen_26 = c_0_eq_not_y_true ? 0.0 : x_95;
            const double chosen_27 = c_0_eq_gamma ? 0.0 : chosen_26;
            const double chosen_28 = c_0_eq_y_true ? 0.0 : chosen_27;
            const double x_97 = lk_rounded(not_y_true) * lk_rounded(x_29);
            const double x_98 = now_gamma * x_97;
            const double x_99 = now_gamma * x_98;
            const double x_100 = a * x_99;
            const double chosen_29 = c_0_eq_exp_neg_a ? 0.0 : x_100;
            const double chosen_30 = c_0_eq_not_y_true ? 0.0 : chosen_29;
            const double x_102 = now_gamma * x_56;
            const double x_103 = lk_rounded(log1p_exp_neg_a) * x_102;
            const double x_104 = lk_rounded(not_y_true) * x_103;
            const double x_106 = lk_rounded(log1p_exp_neg_a) * x_99;
            const double x_108 = x_38 * now_y_true;
            const double x_109 = now_gamma * x_108;
            const double x_110 = now_gamma * x_109;
            const double x_111 = lk_rounded(log1p_exp_neg_a) * x_110;
            const double x_113 = a * lk_rounded(x_53);
            const double x_114 = now_gamma * x_113;
            const double x_115 = x_114 * now_y_true;
            const double chosen_32 = c_0_eq_exp_neg_a ? 0.0 : x_115;
            const double chosen_33 = c_0_eq_not_y_true ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_gamma ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_y_true ? 0.0 : chosen_34;
            const double x_117 = lk_rounded(exp_neg_a) * now_gamma;
            const double x_118 = now_gamma * x_117;
            const double x_119 = x_118 * now_y_true;
            const double x_120 = x_119 * now_y_true;
            const double x_121 = a * x_120;
            const double x_122 = lk_rounded(not_y_true) * x_121;
            const double chosen_36 = c_0_eq_exp_neg_a ? 0.0 : x_122;
            const double chosen_37 = c_0_eq_gamma ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_not_y_true ? 0.0 : chosen_38;
            const double x_124 = now_gamma * lk_rounded(x_53);
            const double x_125 = lk_rounded(log1p_exp_neg_a) * x_124;
            const double x_126 = x_125 * now_y_true;
            const double x_128 = a * x_67;
            const double x_129 = now_gamma * x_128;
            const double neg_x_129 = -x_129;
            const double chosen_40 = c_0_eq_not_y_true ? 0.0 : neg_x_129;
            const double x_134 = (-2.0) * lk_rounded(not_y_true);
            const double x_135 = lk_rounded(not_y_true) * x_134;
            const double x_136 = now_gamma * x_135;
            const double x_137 = x_136 * now_y_true;
            const double x_142 = (-2.0) * lk_rounded(x_2);
            const double x_143 = x_142 * lk_rounded(x_2);
            const double x_144 = now_gamma * x_143;
            const double x_145 = lk_rounded(not_y_true) * x_144;
            const double x_147 = a * lk_rounded(x_36);
            const double x_148 = now_gamma * x_147;
            const double x_149 = lk_rounded(not_y_true) * x_148;
            const double neg_x_149 = -x_149;
            const double chosen_42 = c_0_eq_exp_neg_a ? 0.0 : neg_x_149;
            const double chosen_43 = c_0_eq_y_true ? 0.0 : chosen_42;
            const double chosen_44 = c_0_eq_gamma ? 0.0 : chosen_43;
            const double chosen_45 = c_0_eq_not_y_true ? 0.0 : chosen_44;
            const double x_151 = (-2.0) * now_gamma;
            const double x_152 = lk_rounded(exp_neg_a) * x_151;
            const double x_153 = now_gamma * x_152;
            const double x_154 = lk_rounded(not_y_true) * x_153;
            const double x_155 = lk_rounded(not_y_true) * x_154;
            const double x_156 = a * x_155;
            const double x_157 = x_156 * now_y_true;
            const double chosen_46 = c_0_eq_exp_neg_a ? 0.0 : x_157;
            const double chosen_47 = c_0_eq_gamma ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_not_y_true ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_y_true ? 0.0 : chosen_48;
            const double x_159 = lk_rounded(log1p_exp_neg_a) * x_120;
            const double x_160 = lk_rounded(not_y_true) * x_159;
            const double x_162 = lk_rounded(not_y_true) * x_118;
            const double x_163 = lk_rounded(not_y_true) * x_162;
            const double x_164 = lk_rounded(log1p_exp_neg_a) * x_163;
            const double x_165 = x_164 * now_y_true;
            const double x_177 = x_56 * now_y_true;
            const double x_178 = x_82 * now_y_true;
            const double x_179 = x_178 * now_y_true;
            const double x_184 = lk_rounded(not_y_true) * lk_rounded(x_53);
            const double x_186 = 2.0 * lk_rounded(x_15);
            const double x_187 = lk_rounded(x_15) * x_186;
            const double x_188 = lk_rounded(not_y_true) * x_187;
            const double x_193 = lk_rounded(x_53) * now_y_true;
            const double x_195 = a * x_56;
            const double x_196 = now_gamma * x_195;
            const double x_197 = lk_rounded(not_y_true) * x_196;
            const double chosen_51 = c_0_eq_y_true ? 0.0 : x_197;
            const double chosen_52 = c_0_eq_gamma ? 0.0 : chosen_51;
            const double chosen_53 = c_0_eq_not_y_true ? 0.0 : chosen_52;
            const double x_199 = a * x_110;
            const double chosen_54 = c_0_eq_exp_neg_a ? 0.0 : x_199;
            const double chosen_55 = c_0_eq_y_true ? 0.0 : chosen_54;
            const double x_201 = now_gamma * lk_rounded(x_28);
            const double x_202 = lk_rounded(log1p_exp_neg_a) * x_201;
            const double x_203 = x_202 * now_y_true;
            const double chosen_57 = c_0_eq_exp_neg_a ? 0.0 : x_149;
            const double chosen_58 = c_0_eq_y_true ? 0.0 : chosen_57;
            const double chosen_59 = c_0_eq_gamma ? 0.0 : chosen_58;
            const double chosen_60 = c_0_eq_not_y_true ? 0.0 : chosen_59;
            const double x_208 = a * x_163;
            const double x_209 = x_208 * now_y_true;
            const double chosen_61 = c_0_eq_exp_neg_a ? 0.0 : x_209;
            const double chosen_62 = c_0_eq_gamma ? 0.0 : chosen_61;
            const double chosen_63 = c_0_eq_not_y_true ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_y_true ? 0.0 : chosen_63;
            const double x_211 = now_gamma * lk_rounded(x_36);
            const double x_212 = lk_rounded(log1p_exp_neg_a) * x_211;
            const double x_213 = lk_rounded(not_y_true) * x_212;
            const double x_215 = a * x_177;
            const double x_216 = now_gamma * x_215;
            const double neg_x_216 = -x_216;
            const double chosen_65 = c_0_eq_y_true ? 0.0 : neg_x_216;
            const double x_221 = (-2.0) * now_y_true;
            const double x_222 = x_221 * now_y_true;
            const double x_223 = now_gamma * x_222;
            const double x_224 = lk_rounded(not_y_true) * x_223;
            const double x_229 = (-2.0) * lk_rounded(x_15);
            const double x_230 = lk_rounded(x_15) * x_229;
            const double x_231 = now_gamma * x_230;
            const double x_232 = x_231 * now_y_true;
            const double neg_x_115 = -x_115;
            const double chosen_67 = c_0_eq_exp_neg_a ? 0.0 : neg_x_115;
            const double chosen_68 = c_0_eq_not_y_true ? 0.0 : chosen_67;
            const double chosen_69 = c_0_eq_gamma ? 0.0 : chosen_68;
            const double chosen_70 = c_0_eq_y_true ? 0.0 : chosen_69;
            const double x_235 = x_153 * now_y_true;
            const double x_236 = x_235 * now_y_true;
            const double x_237 = a * x_236;
            const double x_238 = lk_rounded(not_y_true) * x_237;
            const double chosen_71 = c_0_eq_exp_neg_a ? 0.0 : x_238;
            const double chosen_72 = c_0_eq_gamma ? 0.0 : chosen_71;
            const double chosen_73 = c_0_eq_y_true ? 0.0 : chosen_72;
            const double chosen_74 = c_0_eq_not_y_true ? 0.0 : chosen_73;
            const double chosen_76_1 = c_0_le_y_pred ? (-2.0) : now_gamma;
            const lk_pair chosen_76_2 = {c_0_le_y_pred ? neg_chosen.high : x_18.high, c_0_le_y_pred ? neg_chosen.low : x_18.low};
            const lk_pair x_167_1 = lk_pair_mul_double(chosen_76_2, chosen_76_1);
            const double chosen_76_3 = c_0_le_y_pred ? now_gamma : (-2.0);
            const lk_pair chosen_76_4 = {c_0_le_y_pred ? x_5.high : neg_chosen_4.high, c_0_le_y_pred ? x_5.low : neg_chosen_4.low};
            const lk_pair x_6_1 = lk_pair_mul_double(chosen_76_4, chosen_76_3);
            const lk_pair x_168_1 = lk_pair_add(x_167_1, x_6_1);
            const lk_pair x_169_1 = lk_pair_sub_double(x_168_1, a);
            const int x_169_lt_c_minus_1500_1 = x_169_1.high < (-1500.0);
            const double x_172_1 = lk_rounded(half_power_4_1) * inverse_x_47;
            const double chosen_76_5 = c_0_le_y_pred ? chosen_49 : chosen_74;
            const double chosen_76_6 = c_0_le_y_pred ? chosen_45 : chosen_70;
            const double chosen_76_7 = c_0_le_y_pred ? chosen_40 : chosen_65;
            const double chosen_41_1 = c_0_eq_gamma ? 0.0 : chosen_76_7;
            const double chosen_76_8 = c_0_le_y_pred ? chosen_39 : chosen_64;
            const double chosen_76_9 = c_0_le_y_pred ? chosen_35 : chosen_60;
            const double chosen_76_10 = c_0_le_y_pred ? chosen_30 : chosen_55;
            const double chosen_31_1 = c_0_eq_gamma ? 0.0 : chosen_76_10;
            const double chosen_76_11 = c_0_le_y_pred ? chosen_28 : chosen_53;
            const double chosen_76_12 = c_0_le_y_pred ? x_67 : x_177;
            const double chosen_76_13 = c_0_le_y_pred ? x_70 : x_179;
            const double x_71_1 = now_gamma * chosen_76_13;
            const double x_72_1 = chosen_76_12 + x_71_1;
            const lk_pair chosen_76_14 = {c_0_le_y_pred ? x_28.high : not_y_true.high, c_0_le_y_pred ? x_28.low : not_y_true.low};
            const double chosen_76_15 = c_0_le_y_pred ? now_y_true : x_56;
            const double x_73_1 = lk_rounded(chosen_76_14) * chosen_76_15;
            const double x_74_1 = x_72_1 + x_73_1;
            const double chosen_76_16 = c_0_le_y_pred ? x_75 : x_184;
            const double x_76_1 = x_74_1 + chosen_76_16;
            const double chosen_76_17 = c_0_le_y_pred ? x_79 : x_188;
            const double x_80_1 = now_gamma * chosen_76_17;
            const double x_81_1 = x_76_1 + x_80_1;
            const double x_86_1 = x_81_1 + x_85;
            const double chosen_76_18 = c_0_le_y_pred ? x_87 : x_91;
            const double x_88_1 = x_86_1 + chosen_76_18;
            const double chosen_76_19 = c_0_le_y_pred ? x_91 : x_193;
            const double x_92_1 = x_88_1 + chosen_76_19;
            const double x_96_1 = chosen_76_11 + x_92_1;
            const double x_101_1 = chosen_31_1 + x_96_1;
            const double chosen_76_20 = c_0_le_y_pred ? x_104 : x_203;
            const double x_105_1 = x_101_1 + chosen_76_20;
            const double x_107_1 = x_105_1 + x_106;
            const double x_112_1 = x_107_1 + x_111;
            const double x_116_1 = chosen_76_9 + x_112_1;
            const double x_123_1 = chosen_76_8 + x_116_1;
            const double chosen_76_21 = c_0_le_y_pred ? x_126 : x_213;
            const double x_127_1 = x_123_1 + chosen_76_21;
            const double x_130_1 = chosen_41_1 + x_127_1;
            const double x_131_1 = now_gamma * chosen_76_12;
            const double x_132_1 = lk_rounded(log1p_exp_neg_a) * x_131_1;
            const double x_133_1 = x_130_1 - x_132_1;
            const double chosen_76_22 = c_0_le_y_pred ? x_137 : x_224;
            const double x_138_1 = x_133_1 + chosen_76_22;
            const double x_139_1 = now_gamma * chosen_76_16;
            const double x_140_1 = lk_rounded(log1p_exp_neg_a) * x_139_1;
            const double x_141_1 = x_138_1 - x_140_1;
            const double chosen_76_23 = c_0_le_y_pred ? x_145 : x_232;
            const double x_146_1 = x_141_1 + chosen_76_23;
            const double x_150_1 = chosen_76_6 + x_146_1;
            const double x_158_1 = chosen_76_5 + x_150_1;
            const double x_161_1 = x_158_1 - x_160;
            const double x_166_1 = x_161_1 - x_165;
            const double x_171_1 = lk_rounded(half_power_4_1) * x_166_1;
            const double x_173_1 = 0x1.0p+128 * x_171_1;
            const double x_174_1 = x_172_1 * x_173_1;
            const double x_175_1 = inverse_x_47 * x_174_1;
            const double chosen_50_1 = x_169_lt_c_minus_1500_1 ? 0.0 : x_175_1;
            hessian[i] = 0x1.0p-128 * chosen_50_1;
        }
}

/* binary_focal_crossentropy_logits: otherwise, in float32 */
static void binary_focal_crossentropy_logits_case_4_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double expm1_neg_a[LK_BLOCK];
    double log1p_neg_x_4_1[LK_BLOCK];
    double log_x_3_1[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double exp_neg_a_more_high[LK_BLOCK];
    double exp_neg_a_more_low[LK_BLOCK];
    double log1p_exp_neg_a_more_high[LK_BLOCK];
    double log1p_exp_neg_a_more_low[LK_BLOCK];
    double expm1_neg_a_more_high[LK_BLOCK];
    double expm1_neg_a_more_low[LK_BLOCK];
    double log1p_neg_x_4_more_high[LK_BLOCK];
    double log1p_neg_x_4_more_low[LK_BLOCK];
    double log_x_3_more_high[LK_BLOCK];
    double log_x_3_more_low[LK_BLOCK];
    double log1p_neg_x_17_more_high[LK_BLOCK];
    double log1p_neg_x_17_more_low[LK_BLOCK];
    double log_x_16_more_high[LK_BLOCK];
    double log_x_16_more_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];
    double half_power_4_1_high[LK_BLOCK];
    double half_power_4_1_low[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            const lk_exp_half half = lk_exp_fall_begin(neg_a);
            exp_neg_a[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_fall_end(n, exp_neg_a, spare_1, spare_2);
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
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            expm1_neg_a[i] = neg_a;
        }
        lk_block_expm1(n, expm1_neg_a);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double neg_expm1_neg_a = -expm1_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_4_1 = neg_expm1_neg_a * chosen_8_2;
            const double neg_x_4_1 = -x_4_1;
            log1p_neg_x_4_1[i] = neg_x_4_1;
        }
        lk_block_log1p(n, log1p_neg_x_4_1);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const double chosen_8_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_2_1 = exp_neg_a[i] * chosen_8_2;
            const double x_3_1 = chosen_8_1 + x_2_1;
            log_x_3_1[i] = x_3_1;
        }
        lk_block_log(n, log_x_3_1);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const double chosen_8_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_2_1 = exp_neg_a[i] * chosen_8_2;
            const double x_3_1 = chosen_8_1 + x_2_1;
            const int c_1_by_2_lt_x_3_1 = 0.5 < x_3_1;
            const double neg_log1p_neg_x_4_1 = -log1p_neg_x_4_1[i];
            const double neg_log_x_3_1 = -log_x_3_1[i];
            const double chosen_31 = c_1_by_2_lt_x_3_1 ? neg_log1p_neg_x_4_1 : neg_log_x_3_1;
            const double neg_chosen_1 = -chosen_31;
            const double x_5_1 = neg_chosen_1 - log1p_exp_neg_a[i];
            const double x_6_1 = gamma[i] * x_5_1;
            const double x_7_1 = 0.5 * x_6_1;
            const lk_exp_half half = lk_exp_begin(x_7_1);
            half_power_4[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_power_4, spare_1, spare_2);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            exp_neg_a_more_high[i] = neg_a;
            exp_neg_a_more_low[i] = 0.0;
        }
        lk_block_pair_exp(n, exp_neg_a_more_high, exp_neg_a_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            log1p_exp_neg_a_more_high[i] = exp_neg_a_more.high;
            log1p_exp_neg_a_more_low[i] = exp_neg_a_more.low;
        }
        lk_block_pair_log1p(n, log1p_exp_neg_a_more_high, log1p_exp_neg_a_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const double a = fabs(y_pred[i]);
            const double neg_a = -a;
            expm1_neg_a_more_high[i] = neg_a;
            expm1_neg_a_more_low[i] = 0.0;
        }
        lk_block_pair_expm1(n, expm1_neg_a_more_high, expm1_neg_a_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a_more = {expm1_neg_a_more_high[i], expm1_neg_a_more_low[i]};
            const lk_pair neg_expm1_neg_a_more = lk_pair_neg(expm1_neg_a_more);
            const lk_pair x_4_more = lk_pair_mul_double(neg_expm1_neg_a_more, y_true[i]);
            const lk_pair neg_x_4_more = lk_pair_neg(x_4_more);
            log1p_neg_x_4_more_high[i] = neg_x_4_more.high;
            log1p_neg_x_4_more_low[i] = neg_x_4_more.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_4_more_high, log1p_neg_x_4_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_2_more = lk_pair_mul_double(exp_neg_a_more, y_true[i]);
            const lk_pair x_3_more = lk_pair_add(not_y_true_more, x_2_more);
            log_x_3_more_high[i] = x_3_more.high;
            log_x_3_more_low[i] = x_3_more.low;
        }
        lk_block_pair_log(n, log_x_3_more_high, log_x_3_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a_more = {expm1_neg_a_more_high[i], expm1_neg_a_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair neg_expm1_neg_a_more = lk_pair_neg(expm1_neg_a_more);
            const lk_pair x_17_more = lk_pair_mul(neg_expm1_neg_a_more, not_y_true_more);
            const lk_pair neg_x_17_more = lk_pair_neg(x_17_more);
            log1p_neg_x_17_more_high[i] = neg_x_17_more.high;
            log1p_neg_x_17_more_low[i] = neg_x_17_more.low;
        }
        lk_block_pair_log1p(n, log1p_neg_x_17_more_high, log1p_neg_x_17_more_low);
    }

    if (gradient || hessian) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_15_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_16_more = lk_pair_add_double(x_15_more, y_true[i]);
            log_x_16_more_high[i] = x_16_more.high;
            log_x_16_more_low[i] = x_16_more.low;
        }
        lk_block_pair_log(n, log_x_16_more_high, log_x_16_more_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_4_more = {log1p_neg_x_4_more_high[i], log1p_neg_x_4_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_2_more = lk_pair_mul_double(exp_neg_a_more, y_true[i]);
            const lk_pair x_3_more = lk_pair_add(not_y_true_more, x_2_more);
            const int c_1_by_2_lt_x_3_more = 0.5 < x_3_more.high;
            const lk_pair chosen_more_1 = {c_1_by_2_lt_x_3_more ? log1p_neg_x_4_more.high : log_x_3_more.high, c_1_by_2_lt_x_3_more ? log1p_neg_x_4_more.low : log_x_3_more.low};
            const lk_pair neg_log1p_neg_x_4_more_1 = lk_pair_neg(chosen_more_1);
            const lk_pair neg_chosen_more = lk_pair_neg(neg_log1p_neg_x_4_more_1);
            const lk_pair x_5_more = lk_pair_sub(neg_chosen_more, log1p_exp_neg_a_more);
            const lk_pair x_6_more = lk_pair_mul_double(x_5_more, gamma[i]);
            const lk_pair x_48 = lk_pair_add(neg_log1p_neg_x_4_more_1, x_6_more);
            const lk_pair x_49 = lk_pair_mul_double(x_48, 0.5);
            half_power_2_high[i] = x_49.high;
            half_power_2_low[i] = x_49.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
    }

    if (gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_17_more = {log1p_neg_x_17_more_high[i], log1p_neg_x_17_more_low[i]};
            const lk_pair log_x_16_more = {log_x_16_more_high[i], log_x_16_more_low[i]};
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_15_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_16_more = lk_pair_add_double(x_15_more, y_true[i]);
            const int c_1_by_2_lt_x_16_more = 0.5 < x_16_more.high;
            const lk_pair chosen_4_more_1 = {c_1_by_2_lt_x_16_more ? log1p_neg_x_17_more.high : log_x_16_more.high, c_1_by_2_lt_x_16_more ? log1p_neg_x_17_more.low : log_x_16_more.low};
            const lk_pair neg_log1p_neg_x_17_more_1 = lk_pair_neg(chosen_4_more_1);
            const lk_pair neg_chosen_4_more = lk_pair_neg(neg_log1p_neg_x_17_more_1);
            const lk_pair x_18_more = lk_pair_sub(neg_chosen_4_more, log1p_exp_neg_a_more);
            const lk_pair x_19_more = lk_pair_mul_double(x_18_more, gamma[i]);
            const lk_pair x_62 = lk_pair_add(neg_log1p_neg_x_17_more_1, x_19_more);
            const lk_pair x_63 = lk_pair_mul_double(x_62, 0.5);
            half_power_3_high[i] = x_63.high;
            half_power_3_low[i] = x_63.low;
        }
        lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
    }

    if (hessian) {
        for (size_t i = 0; i < n; i++) {
            const double now_gamma = gamma[i];
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_4_more = {log1p_neg_x_4_more_high[i], log1p_neg_x_4_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair log1p_neg_x_17_more = {log1p_neg_x_17_more_high[i], log1p_neg_x_17_more_low[i]};
            const lk_pair log_x_16_more = {log_x_16_more_high[i], log_x_16_more_low[i]};
            const double a = fabs(y_pred[i]);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_2_more = lk_pair_mul_double(exp_neg_a_more, y_true[i]);
            const lk_pair x_3_more = lk_pair_add(not_y_true_more, x_2_more);
            const int c_1_by_2_lt_x_3_more = 0.5 < x_3_more.high;
            const lk_pair chosen_more_1 = {c_1_by_2_lt_x_3_more ? log1p_neg_x_4_more.high : log_x_3_more.high, c_1_by_2_lt_x_3_more ? log1p_neg_x_4_more.low : log_x_3_more.low};
            const lk_pair neg_log1p_neg_x_4_more_1 = lk_pair_neg(chosen_more_1);
            const lk_pair neg_chosen_more = lk_pair_neg(neg_log1p_neg_x_4_more_1);
            const lk_pair x_5_more = lk_pair_sub(neg_chosen_more, log1p_exp_neg_a_more);
            const lk_pair x_15_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_16_more = lk_pair_add_double(x_15_more, y_true[i]);
            const int c_1_by_2_lt_x_16_more = 0.5 < x_16_more.high;
            const lk_pair chosen_4_more_1 = {c_1_by_2_lt_x_16_more ? log1p_neg_x_17_more.high : log_x_16_more.high, c_1_by_2_lt_x_16_more ? log1p_neg_x_17_more.low : log_x_16_more.low};
            const lk_pair neg_log1p_neg_x_17_more_1 = lk_pair_neg(chosen_4_more_1);
            const lk_pair neg_chosen_4_more = lk_pair_neg(neg_log1p_neg_x_17_more_1);
            const lk_pair x_18_more = lk_pair_sub(neg_chosen_4_more, log1p_exp_neg_a_more);
            const double chosen_76_1 = c_0_le_y_pred ? (-2.0) : now_gamma;
            const lk_pair chosen_76_2 = {c_0_le_y_pred ? neg_chosen_more.high : x_18_more.high, c_0_le_y_pred ? neg_chosen_more.low : x_18_more.low};
            const lk_pair x_167_1 = lk_pair_mul_double(chosen_76_2, chosen_76_1);
            const double chosen_76_3 = c_0_le_y_pred ? now_gamma : (-2.0);
            const lk_pair chosen_76_4 = {c_0_le_y_pred ? x_5_more.high : neg_chosen_4_more.high, c_0_le_y_pred ? x_5_more.low : neg_chosen_4_more.low};
            const lk_pair x_6_more_1 = lk_pair_mul_double(chosen_76_4, chosen_76_3);
            const lk_pair x_168_1 = lk_pair_add(x_167_1, x_6_more_1);
            const lk_pair x_169_1 = lk_pair_sub_double(x_168_1, a);
            const lk_pair x_170_1 = lk_pair_mul_double(x_169_1, 0.5);
            half_power_4_1_high[i] = x_170_1.high;
            half_power_4_1_low[i] = x_170_1.low;
        }
        lk_block_pair_exp(n, half_power_4_1_high, half_power_4_1_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double a = fabs(y_pred[i]);
            const double x_1 = a + log1p_exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_8_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_8_1;
            const double chosen_8_2 = c_0_le_y_pred ? now_y_true : not_y_true;
            const double x_2_1 = exp_neg_a[i] * chosen_8_2;
            const double x_3_1 = chosen_8_1 + x_2_1;
            const int c_1_by_2_lt_x_3_1 = 0.5 < x_3_1;
            const double neg_log1p_neg_x_4_1 = -log1p_neg_x_4_1[i];
            const double neg_log_x_3_1 = -log_x_3_1[i];
            const double chosen_31 = c_1_by_2_lt_x_3_1 ? neg_log1p_neg_x_4_1 : neg_log_x_3_1;
            const double neg_chosen_1 = -chosen_31;
            const double x_5_1 = neg_chosen_1 - log1p_exp_neg_a[i];
            const double x_6_1 = gamma[i] * x_5_1;
            const int x_6_lt_c_minus_1500_1 = x_6_1 < (-1500.0);
            const double x_8_1 = half_power_4[i] * chosen_8_1;
            const double x_9_1 = half_power_4[i] * x_1;
            const double x_10_1 = x_8_1 * x_9_1;
            const double chosen_1_1 = x_6_lt_c_minus_1500_1 ? 0.0 : x_10_1;
            const double chosen_2_1 = c_0_eq_not_y_true_1 ? 0.0 : chosen_1_1;
            const double x_11_1 = half_power_4[i] * log1p_exp_neg_a[i];
            const double x_12_1 = half_power_4[i] * chosen_8_2;
            const double x_13_1 = x_11_1 * x_12_1;
            const double chosen_3_1 = x_6_lt_c_minus_1500_1 ? 0.0 : x_13_1;
            value[i] = chosen_2_1 + chosen_3_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_4_more = {log1p_neg_x_4_more_high[i], log1p_neg_x_4_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair log1p_neg_x_17_more = {log1p_neg_x_17_more_high[i], log1p_neg_x_17_more_low[i]};
            const lk_pair log_x_16_more = {log_x_16_more_high[i], log_x_16_more_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
            const double a = fabs(y_pred[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, y_true[i]);
            const lk_pair x_2_more = lk_pair_mul_double(exp_neg_a_more, y_true[i]);
            const lk_pair x_3_more = lk_pair_add(not_y_true_more, x_2_more);
            const int c_1_by_2_lt_x_3_more = 0.5 < x_3_more.high;
            const lk_pair chosen_more_1 = {c_1_by_2_lt_x_3_more ? log1p_neg_x_4_more.high : log_x_3_more.high, c_1_by_2_lt_x_3_more ? log1p_neg_x_4_more.low : log_x_3_more.low};
            const lk_pair neg_log1p_neg_x_4_more_1 = lk_pair_neg(chosen_more_1);
            const lk_pair neg_chosen_more = lk_pair_neg(neg_log1p_neg_x_4_more_1);
            const lk_pair x_5_more = lk_pair_sub(neg_chosen_more, log1p_exp_neg_a_more);
            const lk_pair x_6_more = lk_pair_mul_double(x_5_more, gamma[i]);
            const int c_0_eq_not_y_true_more = 0.0 == not_y_true_more.high;
            const lk_pair x_15_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_16_more = lk_pair_add_double(x_15_more, y_true[i]);
            const int c_1_by_2_lt_x_16_more = 0.5 < x_16_more.high;
            const lk_pair chosen_4_more_1 = {c_1_by_2_lt_x_16_more ? log1p_neg_x_17_more.high : log_x_16_more.high, c_1_by_2_lt_x_16_more ? log1p_neg_x_17_more.low : log_x_16_more.low};
            const lk_pair neg_log1p_neg_x_17_more_1 = lk_pair_neg(chosen_4_more_1);
            const lk_pair neg_chosen_4_more = lk_pair_neg(neg_log1p_neg_x_17_more_1);
            const lk_pair x_18_more = lk_pair_sub(neg_chosen_4_more, log1p_exp_neg_a_more);
            const lk_pair x_19_more = lk_pair_mul_double(x_18_more, gamma[i]);
            const lk_pair x_28 = lk_pair_mul(not_y_true_more, not_y_true_more);
            const lk_pair x_29 = lk_pair_mul(not_y_true_more, x_15_more);
            const double x_30 = a * lk_rounded(x_29);
            const double x_31 = gamma[i] * x_30;
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a_more.high;
            const double chosen_9 = c_0_eq_exp_neg_a ? 0.0 : x_31;
            const double chosen_10 = c_0_eq_not_y_true_more ? 0.0 : chosen_9;
            const int c_0_eq_gamma = 0.0 == gamma[i];
            const double chosen_11 = c_0_eq_gamma ? 0.0 : chosen_10;
            const lk_pair x_32 = lk_pair_add_double(x_28, chosen_11);
            const lk_pair x_33 = lk_pair_mul_double(x_29, gamma[i]);
            const double x_34 = lk_rounded(log1p_exp_neg_a_more) * lk_rounded(x_33);
            const lk_pair x_35 = lk_pair_add_double(x_32, x_34);
            const lk_pair x_36 = lk_pair_mul(x_2_more, x_2_more);
            const lk_pair x_37 = lk_pair_sub(x_35, x_36);
            const double x_38 = lk_rounded(x_2_more) * y_true[i];
            const double x_39 = gamma[i] * x_38;
            const lk_pair x_40 = lk_pair_mul_double(log1p_exp_neg_a_more, x_39);
            const lk_pair x_41 = lk_pair_sub(x_37, x_40);
            const double x_42 = a * lk_rounded(exp_neg_a_more);
            const double x_43 = gamma[i] * x_42;
            const double x_44 = lk_rounded(not_y_true_more) * x_43;
            const double x_45 = x_44 * y_true[i];
            const double neg_x_45 = -x_45;
            const double chosen_12 = c_0_eq_exp_neg_a ? 0.0 : neg_x_45;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
            const double chosen_14 = c_0_eq_not_y_true_more ? 0.0 : chosen_13;
            const double chosen_15 = c_0_eq_y_true ? 0.0 : chosen_14;
            const lk_pair x_46 = lk_pair_add_double(x_41, chosen_15);
            const double x_47 = 1.0 + lk_rounded(exp_neg_a_more);
            const double inverse_x_47 = 1.0 / x_47;
            const lk_pair x_48 = lk_pair_add(neg_log1p_neg_x_4_more_1, x_6_more);
            const int x_48_lt_c_minus_1500 = x_48.high < (-1500.0);
            const lk_pair x_50 = lk_pair_mul(half_power_2, x_46);
            const double x_51 = lk_rounded(half_power_2) * inverse_x_47;
            const lk_pair x_52 = lk_pair_mul_double(x_50, x_51);
            const lk_pair chosen_16 = {x_48_lt_c_minus_1500 ? 0.0 : x_52.high, x_48_lt_c_minus_1500 ? 0.0 : x_52.low};
            const lk_pair x_53 = lk_pair_mul(x_15_more, x_15_more);
            const lk_pair x_54 = lk_pair_add_double(x_53, x_34);
            const double chosen_17 = c_0_eq_exp_neg_a ? 0.0 : x_45;
            const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
            const double chosen_19 = c_0_eq_not_y_true_more ? 0.0 : chosen_18;
            const double chosen_20 = c_0_eq_y_true ? 0.0 : chosen_19;
            const lk_pair x_55 = lk_pair_add_double(x_54, chosen_20);
            const double x_56 = y_true[i] * y_true[i];
            const lk_pair x_57 = lk_pair_sub_double(x_55, x_56);
            const double x_58 = a * x_38;
            const double x_59 = gamma[i] * x_58;
            const double neg_x_59 = -x_59;
            const double chosen_21 = c_0_eq_exp_neg_a ? 0.0 : neg_x_59;
            const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
            const lk_pair x_60 = lk_pair_add_double(x_57, chosen_23);
            const lk_pair x_61 = lk_pair_sub(x_60, x_40);
            const lk_pair x_62 = lk_pair_add(neg_log1p_neg_x_17_more_1, x_19_more);
            const int x_62_lt_c_minus_1500 = x_62.high < (-1500.0);
            const lk_pair x_64 = lk_pair_mul(half_power_3, x_61);
            const lk_pair x_65 = lk_pair_mul_double(half_power_3, inverse_x_47);
            const lk_pair x_66 = lk_pair_mul(x_64, x_65);
            const lk_pair chosen_24 = {x_62_lt_c_minus_1500 ? 0.0 : x_66.high, x_62_lt_c_minus_1500 ? 0.0 : x_66.low};
            const lk_pair chosen_25 = {c_0_le_y_pred ? chosen_16.high : chosen_24.high, c_0_le_y_pred ? chosen_16.low : chosen_24.low};
            gradient[i] = lk_rounded(chosen_25);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double now_gamma = gamma[i];
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a_more = {exp_neg_a_more_high[i], exp_neg_a_more_low[i]};
            const lk_pair log1p_exp_neg_a_more = {log1p_exp_neg_a_more_high[i], log1p_exp_neg_a_more_low[i]};
            const lk_pair log1p_neg_x_4_more = {log1p_neg_x_4_more_high[i], log1p_neg_x_4_more_low[i]};
            const lk_pair log_x_3_more = {log_x_3_more_high[i], log_x_3_more_low[i]};
            const lk_pair log1p_neg_x_17_more = {log1p_neg_x_17_more_high[i], log1p_neg_x_17_more_low[i]};
            const lk_pair log_x_16_more = {log_x_16_more_high[i], log_x_16_more_low[i]};
            const lk_pair half_power_4_1 = {half_power_4_1_high[i], half_power_4_1_low[i]};
            const double a = fabs(y_pred[i]);
            const int c_0_eq_y_true = 0.0 == now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair not_y_true_more = lk_difference(1.0, now_y_true);
            const lk_pair x_2_more = lk_pair_mul_double(exp_neg_a_more, now_y_true);
            const lk_pair x_3_more = lk_pair_add(not_y_true_more, x_2_more);
            const int c_1_by_2_lt_x_3_more = 0.5 < x_3_more.high;
            const lk_pair chosen_more_1 = {c_1_by_2_lt_x_3_more ? log1p_neg_x_4_more.high : log_x_3_more.high, c_1_by_2_lt_x_3_more ? log1p_neg_x_4_more.low : log_x_3_more.low};
            const lk_pair neg_log1p_neg_x_4_more_1 = lk_pair_neg(chosen_more_1);
            const lk_pair neg_chosen_more = lk_pair_neg(neg_log1p_neg_x_4_more_1);
            const lk_pair x_5_more = lk_pair_sub(neg_chosen_more, log1p_exp_neg_a_more);
            const int c_0_eq_not_y_true_more = 0.0 == not_y_true_more.high;
            const lk_pair x_15_more = lk_pair_mul(exp_neg_a_more, not_y_true_more);
            const lk_pair x_16_more = lk_pair_add_double(x_15_more, now_y_true);
            const int c_1_by_2_lt_x_16_more = 0.5 < x_16_more.high;
            const lk_pair chosen_4_more_1 = {c_1_by_2_lt_x_16_more ? log1p_neg_x_17_more.high : log_x_16_more.high, c_1_by_2_lt_x_16_more ? log1p_neg_x_17_more.low : log_x_16_more.low};
            const lk_pair neg_log1p_neg_x_17_more_1 = lk_pair_neg(chosen_4_more_1);
            const lk_pair neg_chosen_4_more = lk_pair_neg(neg_log1p_neg_x_17_more_1);
            const lk_pair x_18_more = lk_pair_sub(neg_chosen_4_more, log1p_exp_neg_a_more);
            const lk_pair x_28 = lk_pair_mul(not_y_true_more, not_y_true_more);
            const lk_pair x_29 = lk_pair_mul(not_y_true_more, x_15_more);
            const int c_0_eq_exp_neg_a = 0.0 == exp_neg_a_more.high;
            const int c_0_eq_gamma = 0.0 == now_gamma;
            const lk_pair x_36 = lk_pair_mul(x_2_more, x_2_more);
            const double x_38 = lk_rounded(x_2_more) * now_y_true;
            const double x_47 = 1.0 + lk_rounded(exp_neg_a_more);
            const double inverse_x_47 = 1.0 / x_47;
            const lk_pair x_53 = lk_pair_mul(x_15_more, x_15_more);
            const double x_56 = now_y_true * now_y_true;
            const double x_67 = lk_rounded(not_y_true_more) * lk_rounded(x_28);
            const double x_68 = 2.0 * lk_rounded(not_y_true_more);
            const double x_69 = lk_rounded(not_y_true_more) * x_68;
            const double x_70 = lk_rounded(not_y_true_more) * x_69;
            const double x_75 = lk_rounded(x_36) * now_y_true;
            const double x_77 = 2.0 * lk_rounded(x_2_more);
            const double x_78 = lk_rounded(x_2_more) * x_77;
            const double x_79 = x_78 * now_y_true;
            const double x_82 = 2.0 * now_y_true;
            const double x_83 = lk_rounded(exp_neg_a_more) * x_82;
            const double x_84 = x_83 * now_y_true;
            const double x_85 = lk_rounded(not_y_true_more) * x_84;
            const double x_87 = lk_rounded(not_y_true_more) * lk_rounded(x_36);
            const double x_89 = lk_rounded(exp_neg_a_more) * x_68;
            const double x_90 = lk_rounded(not_y_true_more) * x_89;
            const double x_91 = x_90 * now_y_true;
            const double x_93 = a * lk_rounded(x_28);
            const double x_94 = now_gamma * x_93;
            const double x_95 = x_94 * now_y_true;
            const double chosen_26 = c_0_eq_not_y_true_more ? 0.0 : x_95;
            const double chosen_27 = c_0_eq_gamma ? 0.0 : chosen_26;
            const double chosen_28 = c_0_eq_y_true ? 0.0 : chosen_27;
            const double x_97 = lk_rounded(not_y_true_more) * lk_rounded(x_29);
            const double x_98 = now_gamma * x_97;
            const double x_99 = now_gamma * x_98;
            const double x_100 = a * x_99;
            const double chosen_29 = c_0_eq_exp_neg_a ? 0.0 : x_100;
            const double chosen_30 = c_0_eq_not_y_true_more ? 0.0 : chosen_29;
            const double x_102 = now_gamma * x_56;
            const double x_103 = lk_rounded(log1p_exp_neg_a_more) * x_102;
            const double x_104 = lk_rounded(not_y_true_more) * x_103;
            const double x_106 = lk_rounded(log1p_exp_neg_a_more) * x_99;
            const double x_108 = x_38 * now_y_true;
            const double x_109 = now_gamma * x_108;
            const double x_110 = now_gamma * x_109;
            const double x_111 = lk_rounded(log1p_exp_neg_a_more) * x_110;
            const double x_113 = a * lk_rounded(x_53);
            const double x_114 = now_gamma * x_113;
            const double x_115 = x_114 * now_y_true;
            const double chosen_32 = c_0_eq_exp_neg_a ? 0.0 : x_115;
            const double chosen_33 = c_0_eq_not_y_true_more ? 0.0 : chosen_32;
            const double chosen_34 = c_0_eq_gamma ? 0.0 : chosen_33;
            const double chosen_35 = c_0_eq_y_true ? 0.0 : chosen_34;
            const double x_117 = lk_rounded(exp_neg_a_more) * now_gamma;
            const double x_118 = now_gamma * x_117;
            const double x_119 = x_118 * now_y_true;
            const double x_120 = x_119 * now_y_true;
            const double x_121 = a * x_120;
            const double x_122 = lk_rounded(not_y_true_more) * x_121;
            const double chosen_36 = c_0_eq_exp_neg_a ? 0.0 : x_122;
            const double chosen_37 = c_0_eq_gamma ? 0.0 : chosen_36;
            const double chosen_38 = c_0_eq_y_true ? 0.0 : chosen_37;
            const double chosen_39 = c_0_eq_not_y_true_more ? 0.0 : chosen_38;
            const double x_124 = now_gamma * lk_rounded(x_53);
            const double x_125 = lk_rounded(log1p_exp_neg_a_more) * x_124;
            const double x_126 = x_125 * now_y_true;
            const double x_128 = a * x_67;
            const double x_129 = now_gamma * x_128;
            const double neg_x_129 = -x_129;
            const double chosen_40 = c_0_eq_not_y_true_more ? 0.0 : neg_x_129;
            const double x_134 = (-2.0) * lk_rounded(not_y_true_more);
            const double x_135 = lk_rounded(not_y_true_more) * x_134;
            const double x_136 = now_gamma * x_135;
            const double x_137 = x_136 * now_y_true;
            const double x_142 = (-2.0) * lk_rounded(x_2_more);
            const double x_143 = x_142 * lk_rounded(x_2_more);
            const double x_144 = now_gamma * x_143;
            const double x_145 = lk_rounded(not_y_true_more) * x_144;
            const double x_147 = a * lk_rounded(x_36);
            const double x_148 = now_gamma * x_147;
            const double x_149 = lk_rounded(not_y_true_more) * x_148;
            const double neg_x_149 = -x_149;
            const double chosen_42 = c_0_eq_exp_neg_a ? 0.0 : neg_x_149;
            const double chosen_43 = c_0_eq_y_true ? 0.0 : chosen_42;
            const double chosen_44 = c_0_eq_gamma ? 0.0 : chosen_43;
            const double chosen_45 = c_0_eq_not_y_true_more ? 0.0 : chosen_44;
            const double x_151 = (-2.0) * now_gamma;
            const double x_152 = lk_rounded(exp_neg_a_more) * x_151;
            const double x_153 = now_gamma * x_152;
            const double x_154 = lk_rounded(not_y_true_more) * x_153;
            const double x_155 = lk_rounded(not_y_true_more) * x_154;
            const double x_156 = a * x_155;
            const double x_157 = x_156 * now_y_true;
            const double chosen_46 = c_0_eq_exp_neg_a ? 0.0 : x_157;
            const double chosen_47 = c_0_eq_gamma ? 0.0 : chosen_46;
            const double chosen_48 = c_0_eq_not_y_true_more ? 0.0 : chosen_47;
            const double chosen_49 = c_0_eq_y_true ? 0.0 : chosen_48;
            const double x_159 = lk_rounded(log1p_exp_neg_a_more) * x_120;
            const double x_160 = lk_rounded(not_y_true_more) * x_159;
            const double x_162 = lk_rounded(not_y_true_more) * x_118;
            const double x_163 = lk_rounded(not_y_true_more) * x_162;
            const double x_164 = lk_rounded(log1p_exp_neg_a_more) * x_163;
            const double x_165 = x_164 * now_y_true;
            const double x_177 = x_56 * now_y_true;
            const double x_178 = x_82 * now_y_true;
            const double x_179 = x_178 * now_y_true;
            const double x_184 = lk_rounded(not_y_true_more) * lk_rounded(x_53);
            const double x_186 = 2.0 * lk_rounded(x_15_more);
            const double x_187 = lk_rounded(x_15_more) * x_186;
            const double x_188 = lk_rounded(not_y_true_more) * x_187;
            const double x_193 = lk_rounded(x_53) * now_y_true;
            const double x_195 = a * x_56;
            const double x_196 = now_gamma * x_195;
            const double x_197 = lk_rounded(not_y_true_more) * x_196;
            const double chosen_51 = c_0_eq_y_true ? 0.0 : x_197;
            const double chosen_52 = c_0_eq_gamma ? 0.0 : chosen_51;
            const double chosen_53 = c_0_eq_not_y_true_more ? 0.0 : chosen_52;
            const double x_199 = a * x_110;
            const double chosen_54 = c_0_eq_exp_neg_a ? 0.0 : x_199;
            const double chosen_55 = c_0_eq_y_true ? 0.0 : chosen_54;
            const double x_201 = now_gamma * lk_rounded(x_28);
            const double x_202 = lk_rounded(log1p_exp_neg_a_more) * x_201;
            const double x_203 = x_202 * now_y_true;
            const double chosen_57 = c_0_eq_exp_neg_a ? 0.0 : x_149;
            const double chosen_58 = c_0_eq_y_true ? 0.0 : chosen_57;
            const double chosen_59 = c_0_eq_gamma ? 0.0 : chosen_58;
            const double chosen_60 = c_0_eq_not_y_true_more ? 0.0 : chosen_59;
            const double x_208 = a * x_163;
            const double x_209 = x_208 * now_y_true;
            const double chosen_61 = c_0_eq_exp_neg_a ? 0.0 : x_209;
            const double chosen_62 = c_0_eq_gamma ? 0.0 : chosen_61;
            const double chosen_63 = c_0_eq_not_y_true_more ? 0.0 : chosen_62;
            const double chosen_64 = c_0_eq_y_true ? 0.0 : chosen_63;
            const double x_211 = now_gamma * lk_rounded(x_36);
            const double x_212 = lk_rounded(log1p_exp_neg_a_more) * x_211;
            const double x_213 = lk_rounded(not_y_true_more) * x_212;
            const double x_215 = a * x_177;
            const double x_216 = now_gamma * x_215;
            const double neg_x_216 = -x_216;
            const double chosen_65 = c_0_eq_y_true ? 0.0 : neg_x_216;
            const double x_221 = (-2.0) * now_y_true;
            const double x_222 = x_221 * now_y_true;
            const double x_223 = now_gamma * x_222;
            const double x_224 = lk_rounded(not_y_true_more) * x_223;
            const double x_229 = (-2.0) * lk_rounded(x_15_more);
            const double x_230 = lk_rounded(x_15_more) * x_229;
            const double x_231 = now_gamma * x_230;
            const double x_232 = x_231 * now_y_true;
            const double neg_x_115 = -x_115;
            const double chosen_67 = c_0_eq_exp_neg_a ? 0.0 : neg_x_115;
            const double chosen_68 = c_0_eq_not_y_true_more ? 0.0 : chosen_67;
            const double chosen_69 = c_0_eq_gamma ? 0.0 : chosen_68;
            const double chosen_70 = c_0_eq_y_true ? 0.0 : chosen_69;
            const double x_235 = x_153 * now_y_true;
            const double x_236 = x_235 * now_y_true;
            const double x_237 = a * x_236;
            const double x_238 = lk_rounded(not_y_true_more) * x_237;
            const double chosen_71 = c_0_eq_exp_neg_a ? 0.0 : x_238;
            const double chosen_72 = c_0_eq_gamma ? 0.0 : chosen_71;
            const double chosen_73 = c_0_eq_y_true ? 0.0 : chosen_72;
            const double chosen_74 = c_0_eq_not_y_true_more ? 0.0 : chosen_73;
            const double chosen_76_1 = c_0_le_y_pred ? (-2.0) : now_gamma;
            const lk_pair chosen_76_2 = {c_0_le_y_pred ? neg_chosen_more.high : x_18_more.high, c_0_le_y_pred ? neg_chosen_more.low : x_18_more.low};
            const lk_pair x_167_1 = lk_pair_mul_double(chosen_76_2, chosen_76_1);
            const double chosen_76_3 = c_0_le_y_pred ? now_gamma : (-2.0);
            const lk_pair chosen_76_4 = {c_0_le_y_pred ? x_5_more.high : neg_chosen_4_more.high, c_0_le_y_pred ? x_5_more.low : neg_chosen_4_more.low};
            const lk_pair x_6_more_1 = lk_pair_mul_double(chosen_76_4, chosen_76_3);
            const lk_pair x_168_1 = lk_pair_add(x_167_1, x_6_more_1);
            const lk_pair x_169_1 = lk_pair_sub_double(x_168_1, a);
            const int x_169_lt_c_minus_1500_1 = x_169_1.high < (-1500.0);
            const double x_172_1 = lk_rounded(half_power_4_1) * inverse_x_47;
            const double chosen_76_5 = c_0_le_y_pred ? chosen_49 : chosen_74;
            const double chosen_76_6 = c_0_le_y_pred ? chosen_45 : chosen_70;
            const double chosen_76_7 = c_0_le_y_pred ? chosen_40 : chosen_65;
            const double chosen_41_1 = c_0_eq_gamma ? 0.0 : chosen_76_7;
            const double chosen_76_8 = c_0_le_y_pred ? chosen_39 : chosen_64;
            const double chosen_76_9 = c_0_le_y_pred ? chosen_35 : chosen_60;
            const double chosen_76_10 = c_0_le_y_pred ? chosen_30 : chosen_55;
            const double chosen_31_1 = c_0_eq_gamma ? 0.0 : chosen_76_10;
            const double chosen_76_11 = c_0_le_y_pred ? chosen_28 : chosen_53;
            const double chosen_76_12 = c_0_le_y_pred ? x_67 : x_177;
            const double chosen_76_13 = c_0_le_y_pred ? x_70 : x_179;
            const double x_71_1 = now_gamma * chosen_76_13;
            const double x_72_1 = chosen_76_12 + x_71_1;
            const lk_pair chosen_76_14 = {c_0_le_y_pred ? x_28.high : not_y_true_more.high, c_0_le_y_pred ? x_28.low : not_y_true_more.low};
            const double chosen_76_15 = c_0_le_y_pred ? now_y_true : x_56;
            const double x_73_1 = lk_rounded(chosen_76_14) * chosen_76_15;
            const double x_74_1 = x_72_1 + x_73_1;
            const double chosen_76_16 = c_0_le_y_pred ? x_75 : x_184;
            const double x_76_1 = x_74_1 + chosen_76_16;
            const double chosen_76_17 = c_0_le_y_pred ? x_79 : x_188;
            const double x_80_1 = now_gamma * chosen_76_17;
            const double x_81_1 = x_76_1 + x_80_1;
            const double x_86_1 = x_81_1 + x_85;
            const double chosen_76_18 = c_0_le_y_pred ? x_87 : x_91;
            const double x_88_1 = x_86_1 + chosen_76_18;
            const double chosen_76_19 = c_0_le_y_pred ? x_91 : x_193;
            const double x_92_1 = x_88_1 + chosen_76_19;
            const double x_96_1 = chosen_76_11 + x_92_1;
            const double x_101_1 = chosen_31_1 + x_96_1;
            const double chosen_76_20 = c_0_le_y_pred ? x_104 : x_203;
            const double x_105_1 = x_101_1 + chosen_76_20;
            const double x_107_1 = x_105_1 + x_106;
            const double x_112_1 = x_107_1 + x_111;
            const double x_116_1 = chosen_76_9 + x_112_1;
            const double x_123_1 = chosen_76_8 + x_116_1;
            const double chosen_76_21 = c_0_le_y_pred ? x_126 : x_213;
            const double x_127_1 = x_123_1 + chosen_76_21;
            const double x_130_1 = chosen_41_1 + x_127_1;
            const double x_131_1 = now_gamma * chosen_76_12;
            const double x_132_1 = lk_rounded(log1p_exp_neg_a_more) * x_131_1;
            const double x_133_1 = x_130_1 - x_132_1;
            const double chosen_76_22 = c_0_le_y_pred ? x_137 : x_224;
            const double x_138_1 = x_133_1 + chosen_76_22;
            const double x_139_1 = now_gamma * chosen_76_16;
            const double x_140_1 = lk_rounded(log1p_exp_neg_a_more) * x_139_1;
            const double x_141_1 = x_138_1 - x_140_1;
            const double chosen_76_23 = c_0_le_y_pred ? x_145 : x_232;
            const double x_146_1 = x_141_1 + chosen_76_23;
            const double x_150_1 = chosen_76_6 + x_146_1;
            const double x_158_1 = chosen_76_5 + x_150_1;
            const double x_161_1 = x_158_1 - x_160;
            const double x_166_1 = x_161_1 - x_165;
            const double x_171_1 = lk_rounded(half_power_4_1) * x_166_1;
            const double x_173_1 = 0x1.0p+128 * x_171_1;
            const double x_174_1 = x_172_1 * x_173_1;
            const double x_175_1 = inverse_x_47 * x_174_1;
            const double chosen_50_1 = x_169_lt_c_minus_1500_1 ? 0.0 : x_175_1;
            hessian[i] = 0x1.0p-128 * chosen_50_1;
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
