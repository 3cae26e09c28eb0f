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

LK_FLAT static void lk_block_exp_fall(size_t n, double *restrict x)
{
    double low[LK_BLOCK], shifted[LK_BLOCK];
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = lk_exp_fall_begin(x[i]);
        x[i] = half.high;
        low[i] = half.low;
        shifted[i] = half.shifted;
    }
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = low[i], .shifted = shifted[i]};
        x[i] = lk_exp_fall_end(half);
    }
}

LK_FLAT static void lk_block_log1p_unit(size_t n, double *restrict x)
{
    double f_low[LK_BLOCK], k[LK_BLOCK], quotient[LK_BLOCK];
    for (size_t i = 0; i < n; i++) {
        const lk_log_half half = lk_log1p_unit_begin(x[i]);
        x[i] = half.f;
        f_low[i] = half.f_low;
        k[i] = half.k;
        quotient[i] = half.quotient;
    }
    for (size_t i = 0; i < n; i++) {
        const lk_log_half half = {.f = x[i], .f_low = f_low[i], .k = k[i], .quotient = quotient[i]};
        x[i] = lk_log1p_unit_end(half);
    }
}

LK_FLAT static void lk_block_log1p_unit_short(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p_unit_short(x[i]);
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
    double half_decay[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        exp_neg_a[i] = neg_a;
    }
    lk_block_exp_fall(n, exp_neg_a);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log1p_exp_neg_a[i] = exp_neg_a[i];
        }
        lk_block_log1p_unit(n, log1p_exp_neg_a);
    }

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double x_5 = a * (-0.5);
        half_decay[i] = x_5;
    }
    lk_block_exp(n, half_decay);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double a = fabs(y_pred[i]);
            const double x_1 = a + log1p_exp_neg_a[i];
            const double x_2 = not_y_true * x_1;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_2;
            const double x_3 = log1p_exp_neg_a[i] * pos_weight[i];
            const double x_4 = x_3 * y_true[i];
            const int c_40_lt_a = 40.0 < a;
            const lk_pair x_6 = lk_product(half_decay[i], pos_weight[i]);
            const lk_pair x_7 = lk_product(half_decay[i], y_true[i]);
            const lk_pair x_8 = lk_pair_mul(x_6, x_7);
            const double chosen_1 = c_40_lt_a ? lk_rounded(x_8) : x_4;
            const double x_9 = chosen + chosen_1;
            const double x_10 = log1p_exp_neg_a[i] * not_y_true;
            const double x_11 = pos_weight[i] * y_true[i];
            const double x_12 = x_1 * x_11;
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const double chosen_2 = c_0_eq_pos_weight ? 0.0 : x_12;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_3 = c_0_eq_y_true ? 0.0 : chosen_2;
            const double x_13 = chosen_3 + x_10;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? x_9 : x_13;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const lk_pair x_6 = lk_product(half_decay[i], pos_weight[i]);
            const lk_pair x_7 = lk_product(half_decay[i], y_true[i]);
            const lk_pair x_8 = lk_pair_mul(x_6, x_7);
            const double x_11 = pos_weight[i] * y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_14 = 1.0 + exp_neg_a[i];
            const lk_pair inverse_x_14 = lk_quotient(1.0, x_14);
            const double x_15 = lk_rounded(inverse_x_14) * not_y_true;
            const lk_pair x_16 = lk_pair_mul(inverse_x_14, x_8);
            const double x_17 = x_15 - lk_rounded(x_16);
            const lk_pair x_18 = lk_product(exp_neg_a[i], not_y_true);
            const lk_pair x_19 = lk_pair_mul(inverse_x_14, x_18);
            const double x_20 = lk_rounded(inverse_x_14) * x_11;
            const double x_21 = lk_rounded(x_19) - x_20;
            gradient[i] = c_0_le_y_pred ? x_17 : x_21;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const lk_pair x_6 = lk_product(half_decay[i], pos_weight[i]);
            const lk_pair x_7 = lk_product(half_decay[i], y_true[i]);
            const lk_pair x_8 = lk_pair_mul(x_6, x_7);
            const double x_14 = 1.0 + exp_neg_a[i];
            const lk_pair inverse_x_14 = lk_quotient(1.0, x_14);
            const lk_pair x_16 = lk_pair_mul(inverse_x_14, x_8);
            const lk_pair x_18 = lk_product(exp_neg_a[i], not_y_true);
            const lk_pair x_19 = lk_pair_mul(inverse_x_14, x_18);
            const lk_pair x_22 = lk_pair_mul(inverse_x_14, x_19);
            const lk_pair x_23 = lk_pair_mul(inverse_x_14, x_16);
            const lk_pair x_24 = lk_pair_add(x_22, x_23);
            hessian[i] = lk_rounded(x_24);
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
    double half_decay[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        exp_neg_a[i] = neg_a;
    }
    lk_block_exp_fall(n, exp_neg_a);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log1p_exp_neg_a[i] = exp_neg_a[i];
        }
        lk_block_log1p_unit_short(n, log1p_exp_neg_a);
    }

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double x_5 = a * (-0.5);
        half_decay[i] = x_5;
    }
    lk_block_exp(n, half_decay);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double a = fabs(y_pred[i]);
            const double x_1 = a + log1p_exp_neg_a[i];
            const double x_2 = not_y_true * x_1;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_2;
            const double x_3 = log1p_exp_neg_a[i] * pos_weight[i];
            const double x_4 = x_3 * y_true[i];
            const int c_40_lt_a = 40.0 < a;
            const double x_6 = half_decay[i] * pos_weight[i];
            const double x_7 = half_decay[i] * y_true[i];
            const double x_8 = x_6 * x_7;
            const double chosen_1 = c_40_lt_a ? x_8 : x_4;
            const double x_9 = chosen + chosen_1;
            const double x_10 = log1p_exp_neg_a[i] * not_y_true;
            const double x_11 = pos_weight[i] * y_true[i];
            const double x_12 = x_1 * x_11;
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const double chosen_2 = c_0_eq_pos_weight ? 0.0 : x_12;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_3 = c_0_eq_y_true ? 0.0 : chosen_2;
            const double x_13 = chosen_3 + x_10;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? x_9 : x_13;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double x_6 = half_decay[i] * pos_weight[i];
            const double x_7 = half_decay[i] * y_true[i];
            const double x_8 = x_6 * x_7;
            const double x_11 = pos_weight[i] * y_true[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_14 = 1.0 + exp_neg_a[i];
            const double inverse_x_14 = 1.0 / x_14;
            const double x_15 = inverse_x_14 * not_y_true;
            const double x_16 = inverse_x_14 * x_8;
            const double x_17 = x_15 - x_16;
            const double x_18 = exp_neg_a[i] * not_y_true;
            const double x_19 = inverse_x_14 * x_18;
            const double x_20 = inverse_x_14 * x_11;
            const double x_21 = x_19 - x_20;
            gradient[i] = c_0_le_y_pred ? x_17 : x_21;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double x_6 = half_decay[i] * pos_weight[i];
            const double x_7 = half_decay[i] * y_true[i];
            const double x_8 = x_6 * x_7;
            const double x_14 = 1.0 + exp_neg_a[i];
            const double inverse_x_14 = 1.0 / x_14;
            const double x_16 = inverse_x_14 * x_8;
            const double x_18 = exp_neg_a[i] * not_y_true;
            const double x_19 = inverse_x_14 * x_18;
            const double x_22 = inverse_x_14 * x_19;
            const double x_23 = inverse_x_14 * x_16;
            hessian[i] = x_22 + x_23;
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
