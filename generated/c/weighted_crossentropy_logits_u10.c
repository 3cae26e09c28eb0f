/* weighted_crossentropy: Binary cross-entropy that counts positive targets pos_weight times.
 *
 * Generated from definitions/weighted_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/weighted_crossentropy.txt
 *
 * weighted_crossentropy_logits_u10 = -pos_weight*y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p)))
 *     target y_true row [0, 1]
 *     prediction y_pred row [-inf, inf]
 *     parameter pos_weight row [0, inf] default 1
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

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

LK_FLAT static void lk_block_pair_log1p_unit_short(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log1p_unit_short(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

/* weighted_crossentropy_logits_u10: otherwise */
static void weighted_crossentropy_logits_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const pos_weight = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a_high[LK_BLOCK];
    double exp_neg_a_low[LK_BLOCK];
    double log1p_exp_neg_a_high[LK_BLOCK];
    double log1p_exp_neg_a_low[LK_BLOCK];
    double lifted_exp_x_5_high[LK_BLOCK];
    double lifted_exp_x_5_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        exp_neg_a_high[i] = neg_a;
        exp_neg_a_low[i] = 0.0;
    }
    lk_block_pair_exp_fall(n, exp_neg_a_high, exp_neg_a_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            log1p_exp_neg_a_high[i] = exp_neg_a.high;
            log1p_exp_neg_a_low[i] = exp_neg_a.low;
        }
        lk_block_pair_log1p_unit_short(n, log1p_exp_neg_a_high, log1p_exp_neg_a_low);
    }

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double x_5 = a * (-0.5);
        lifted_exp_x_5_high[i] = x_5;
        lifted_exp_x_5_low[i] = 0.0;
    }
    lk_block_pair_lifted_exp_fall(n, lifted_exp_x_5_high, lifted_exp_x_5_low);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_true = y_true[i];
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const lk_pair lifted_exp_x_5 = {lifted_exp_x_5_high[i], lifted_exp_x_5_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const double a = fabs(y_pred[i]);
            const lk_pair x_1 = lk_pair_add_double(log1p_exp_neg_a, a);
            const lk_pair x_2 = lk_pair_mul(not_y_true, x_1);
            const int c_40_lt_a = 40.0 < a;
            const lk_pair half_decay = lk_pair_scaled(lifted_exp_x_5, 0x1.0p-128);
            const lk_pair x_7 = lk_pair_mul_double(half_decay, now_y_true);
            const lk_pair chosen_1_1 = {c_40_lt_a ? half_decay.high : log1p_exp_neg_a.high, c_40_lt_a ? half_decay.low : log1p_exp_neg_a.low};
            const lk_pair x_6_1 = lk_pair_mul_double(chosen_1_1, pos_weight[i]);
            const lk_pair chosen_1_2 = {c_40_lt_a ? x_7.high : now_y_true, c_40_lt_a ? x_7.low : 0.0};
            const lk_pair x_8_2 = lk_pair_mul(x_6_1, chosen_1_2);
            const lk_pair x_10 = lk_pair_mul(log1p_exp_neg_a, not_y_true);
            const lk_pair x_11 = lk_product(pos_weight[i], now_y_true);
            const lk_pair x_12 = lk_pair_mul(x_1, x_11);
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const lk_pair chosen_2 = {c_0_eq_pos_weight ? 0.0 : x_12.high, c_0_eq_pos_weight ? 0.0 : x_12.low};
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double chosen_4_1 = c_0_le_y_pred ? lk_rounded(not_y_true) : now_y_true;
            const int c_0_eq_not_y_true_1 = 0.0 == chosen_4_1;
            const lk_pair chosen_4_2 = {c_0_le_y_pred ? x_2.high : chosen_2.high, c_0_le_y_pred ? x_2.low : chosen_2.low};
            const lk_pair chosen_5 = {c_0_eq_not_y_true_1 ? 0.0 : chosen_4_2.high, c_0_eq_not_y_true_1 ? 0.0 : chosen_4_2.low};
            const lk_pair chosen_4_3 = {c_0_le_y_pred ? x_8_2.high : x_10.high, c_0_le_y_pred ? x_8_2.low : x_10.low};
            const lk_pair x_9_1 = lk_pair_add(chosen_5, chosen_4_3);
            value[i] = lk_rounded(x_9_1);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_pos_weight = pos_weight[i];
            const double now_y_true = y_true[i];
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair lifted_exp_x_5 = {lifted_exp_x_5_high[i], lifted_exp_x_5_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, now_y_true);
            const lk_pair half_decay = lk_pair_scaled(lifted_exp_x_5, 0x1.0p-128);
            const lk_pair x_6 = lk_pair_mul_double(half_decay, now_pos_weight);
            const lk_pair x_7 = lk_pair_mul_double(half_decay, now_y_true);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_15 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_17 = lk_pair_mul(exp_neg_a, not_y_true);
            const lk_pair chosen_5_1 = {c_0_le_y_pred ? not_y_true.high : x_17.high, c_0_le_y_pred ? not_y_true.low : x_17.low};
            const lk_pair chosen_5_2 = {c_0_le_y_pred ? x_6.high : now_pos_weight, c_0_le_y_pred ? x_6.low : 0.0};
            const lk_pair chosen_5_3 = {c_0_le_y_pred ? x_7.high : now_y_true, c_0_le_y_pred ? x_7.low : 0.0};
            const lk_pair x_8_1 = lk_pair_mul(chosen_5_2, chosen_5_3);
            const lk_pair x_14_1 = lk_pair_sub(chosen_5_1, x_8_1);
            const lk_pair x_16_1 = lk_pair_div_moderate(x_14_1, x_15);
            gradient[i] = lk_rounded(x_16_1);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_neg_a = {exp_neg_a_high[i], exp_neg_a_low[i]};
            const lk_pair lifted_exp_x_5 = {lifted_exp_x_5_high[i], lifted_exp_x_5_low[i]};
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const double a = fabs(y_pred[i]);
            const lk_pair half_decay = lk_pair_scaled(lifted_exp_x_5, 0x1.0p-128);
            const lk_pair x_11 = lk_product(pos_weight[i], y_true[i]);
            const lk_pair x_15 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_20 = lk_pair_add(not_y_true, x_11);
            const lk_pair x_21 = lk_pair_mul(x_15, x_15);
            const lk_pair x_22 = lk_pair_div_moderate(x_20, x_21);
            const lk_pair x_23 = lk_pair_mul(half_decay, x_22);
            const int c_128_lt_a = 128.0 < a;
            const double chosen_6_1 = c_128_lt_a ? 0x1.0p-128 : 1.0;
            const lk_pair chosen_6_2 = {c_128_lt_a ? lifted_exp_x_5.high : exp_neg_a.high, c_128_lt_a ? lifted_exp_x_5.low : exp_neg_a.low};
            const lk_pair chosen_6_3 = {c_128_lt_a ? x_23.high : x_22.high, c_128_lt_a ? x_23.low : x_22.low};
            const lk_pair x_24_1 = lk_pair_mul(chosen_6_2, chosen_6_3);
            hessian[i] = lk_rounded(x_24_1) * chosen_6_1;
        }
}

const lk_kernel LK_LEVEL(lk_weighted_crossentropy_logits_u10) = {
    .name = "weighted_crossentropy_logits_u10",
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
            .block = weighted_crossentropy_logits_u10_case_0,
        },
    },
};
