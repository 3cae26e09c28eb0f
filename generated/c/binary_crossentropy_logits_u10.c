/* binary_crossentropy: Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.
 *
 * Generated from definitions/binary_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_crossentropy.txt
 *
 * binary_crossentropy_logits_u10 = -y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p)))
 *     target y_true row [0, 1]
 *     prediction y_pred row [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

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

/* binary_crossentropy_logits_u10: otherwise */
static void binary_crossentropy_logits_u10_case_0(size_t n, const double *const *in, double *const *out)
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

const lk_kernel LK_LEVEL(lk_binary_crossentropy_logits_u10) = {
    .name = "binary_crossentropy_logits_u10",
    .axis = 0,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = binary_crossentropy_logits_u10_case_0,
        },
    },
};
