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

LK_FLAT static void lk_block_pair_lifted_exp(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_lifted_exp(x);
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

/* binary_crossentropy_logits_u10: otherwise */
static void binary_crossentropy_logits_u10_case_0(size_t n, const double *const *in, double *const *out)
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
