/* weighted_crossentropy: Binary cross-entropy that counts positive targets pos_weight times.
 *
 * Generated from definitions/weighted_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/weighted_crossentropy.txt
 *
 * weighted_crossentropy_logits = -pos_weight*y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p)))
 *     target y_true row [0, 1]
 *     prediction y_pred row [-inf, inf]
 *     parameter pos_weight row [0, inf] default 1
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

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

/* weighted_crossentropy_logits: otherwise */
static void weighted_crossentropy_logits_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const pos_weight = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double lifted_exp_x_5[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        const lk_exp_half half = lk_exp_fall_begin(neg_a);
        exp_neg_a[i] = half.high;
        spare_1[i] = half.low;
        spare_2[i] = half.shifted;
    }
    lk_block_exp_fall_end(n, exp_neg_a, spare_1, spare_2);

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

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double x_5 = a * (-0.5);
        const lk_exp_half half = lk_lifted_exp_fall_begin(x_5);
        lifted_exp_x_5[i] = half.high;
        spare_1[i] = half.low;
        spare_2[i] = half.shifted;
    }
    lk_block_lifted_exp_fall_end(n, lifted_exp_x_5, spare_1, spare_2);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double a = fabs(y_pred[i]);
            const double x_1 = a + log1p_exp_neg_a[i];
            const double x_2 = not_y_true * x_1;
            const double x_3 = log1p_exp_neg_a[i] * pos_weight[i];
            const double x_4 = x_3 * now_y_true;
            const int c_40_lt_a = 40.0 < a;
            const double half_decay = 0x1.0p-128 * lifted_exp_x_5[i];
            const lk_pair x_6 = lk_product(half_decay, pos_weight[i]);
            const lk_pair x_7 = lk_product(half_decay, now_y_true);
            const lk_pair x_8 = lk_pair_mul(x_6, x_7);
            const double chosen_1 = c_40_lt_a ? lk_rounded(x_8) : x_4;
            const double x_10 = log1p_exp_neg_a[i] * not_y_true;
            const double x_11 = pos_weight[i] * now_y_true;
            const double x_12 = x_1 * x_11;
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const double chosen_2 = c_0_eq_pos_weight ? 0.0 : x_12;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_4_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_4_1;
            const double chosen_4_2 = c_0_le_y_pred ? x_2 : chosen_2;
            const double chosen_5 = c_0_eq_not_y_true_1 ? 0.0 : chosen_4_2;
            const double chosen_4_3 = c_0_le_y_pred ? chosen_1 : x_10;
            value[i] = chosen_5 + chosen_4_3;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double half_decay = 0x1.0p-128 * lifted_exp_x_5[i];
            const lk_pair x_6 = lk_product(half_decay, pos_weight[i]);
            const lk_pair x_7 = lk_product(half_decay, y_true[i]);
            const lk_pair x_8 = lk_pair_mul(x_6, x_7);
            const double x_11 = pos_weight[i] * y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_14 = lk_double_sub_pair(not_y_true, x_8);
            const lk_pair x_15 = lk_sum(1.0, exp_neg_a[i]);
            const double x_17 = exp_neg_a[i] * not_y_true;
            const double x_18 = x_17 - x_11;
            const double chosen_5_1 = c_0_le_y_pred ? lk_rounded(x_14) : x_18;
            gradient[i] = chosen_5_1 / lk_rounded(x_15);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double a = fabs(y_pred[i]);
            const double half_decay = 0x1.0p-128 * lifted_exp_x_5[i];
            const double x_11 = pos_weight[i] * y_true[i];
            const lk_pair x_15 = lk_sum(1.0, exp_neg_a[i]);
            const lk_pair x_20 = lk_sum(not_y_true, x_11);
            const lk_pair x_21 = lk_pair_mul(x_15, x_15);
            const lk_pair x_22 = lk_pair_div_moderate(x_20, x_21);
            const double x_23 = half_decay * lk_rounded(x_22);
            const double x_24 = lifted_exp_x_5[i] * x_23;
            const double x_25 = 0x1.0p-128 * x_24;
            const int c_128_lt_a = 128.0 < a;
            const double x_26 = exp_neg_a[i] * lk_rounded(x_22);
            hessian[i] = c_128_lt_a ? x_25 : x_26;
        }
}

/* weighted_crossentropy_logits: otherwise, in float32 */
static void weighted_crossentropy_logits_case_0_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const pos_weight = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double exp_x_5[LK_BLOCK];
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

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double x_5 = a * (-0.5);
        const lk_exp_short_half half = lk_exp_fall_short_begin(x_5);
        exp_x_5[i] = half.x;
        spare_1[i] = half.shifted;
    }
    lk_block_exp_fall_short_end(n, exp_x_5, spare_1);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_exp_x_5 = exp_x_5[i];
            const double now_log1p_exp_neg_a = log1p_exp_neg_a[i];
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double a = fabs(y_pred[i]);
            const double x_1 = a + now_log1p_exp_neg_a;
            const double x_2 = not_y_true * x_1;
            const int c_40_lt_a = 40.0 < a;
            const double x_7 = now_exp_x_5 * now_y_true;
            const double chosen_1_1 = c_40_lt_a ? now_exp_x_5 : now_log1p_exp_neg_a;
            const double x_6_1 = chosen_1_1 * pos_weight[i];
            const double chosen_1_2 = c_40_lt_a ? x_7 : now_y_true;
            const double x_8_2 = x_6_1 * chosen_1_2;
            const double x_10 = now_log1p_exp_neg_a * not_y_true;
            const double x_11 = pos_weight[i] * now_y_true;
            const double x_12 = x_1 * x_11;
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const double chosen_2 = c_0_eq_pos_weight ? 0.0 : x_12;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_4_1 = c_0_le_y_pred ? not_y_true : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_4_1;
            const double chosen_4_2 = c_0_le_y_pred ? x_2 : chosen_2;
            const double chosen_5 = c_0_eq_not_y_true_1 ? 0.0 : chosen_4_2;
            const double chosen_4_3 = c_0_le_y_pred ? x_8_2 : x_10;
            value[i] = chosen_5 + chosen_4_3;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_pos_weight = pos_weight[i];
            const double now_y_true = y_true[i];
            const double not_y_true = 1.0 - now_y_true;
            const double x_6 = exp_x_5[i] * now_pos_weight;
            const double x_7 = exp_x_5[i] * now_y_true;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_15 = 1.0 + exp_neg_a[i];
            const double x_17 = exp_neg_a[i] * not_y_true;
            const double chosen_5_1 = c_0_le_y_pred ? not_y_true : x_17;
            const double chosen_5_2 = c_0_le_y_pred ? x_6 : now_pos_weight;
            const double chosen_5_3 = c_0_le_y_pred ? x_7 : now_y_true;
            const double x_8_1 = chosen_5_2 * chosen_5_3;
            const double x_14_1 = chosen_5_1 - x_8_1;
            gradient[i] = x_14_1 / x_15;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double a = fabs(y_pred[i]);
            const double x_11 = pos_weight[i] * y_true[i];
            const double x_15 = 1.0 + exp_neg_a[i];
            const double x_20 = not_y_true + x_11;
            const double x_21 = x_15 * x_15;
            const double x_22 = x_20 / x_21;
            const double x_23 = exp_x_5[i] * x_22;
            const double x_24 = exp_x_5[i] * x_23;
            const int c_128_lt_a = 128.0 < a;
            const double x_26 = exp_neg_a[i] * x_22;
            hessian[i] = c_128_lt_a ? x_24 : x_26;
        }
}

const lk_kernel LK_LEVEL(lk_weighted_crossentropy_logits) = {
    .name = "weighted_crossentropy_logits",
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
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = weighted_crossentropy_logits_case_0,
            .block_single = weighted_crossentropy_logits_case_0_single,
        },
    },
};
