/* log_cosh: Logarithm of the hyperbolic cosine of the error: half its square near 0, its size less log 2 far away.
 *
 * Generated from definitions/log_cosh.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/log_cosh.txt
 *
 * log_cosh_u10 = log(cosh(p - y))
 *     target y_true row [-inf, inf]
 *     prediction y_pred row [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

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

LK_FLAT static void lk_block_pair_log1p(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log1p(x);
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

/* log_cosh_u10: otherwise */
static void log_cosh_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double expm1_neg_a_high[LK_BLOCK];
    double expm1_neg_a_low[LK_BLOCK];
    double exp_a_high[LK_BLOCK];
    double exp_a_low[LK_BLOCK];
    double log1p_x_3_high[LK_BLOCK];
    double log1p_x_3_low[LK_BLOCK];
    double lifted_exp_neg_a_high[LK_BLOCK];
    double lifted_exp_neg_a_low[LK_BLOCK];
    double log1p_x_4[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair p_minus_y = lk_difference(y_pred[i], y_true[i]);
            const lk_pair a = lk_pair_abs(p_minus_y);
            const lk_pair neg_a = lk_pair_neg(a);
            expm1_neg_a_high[i] = neg_a.high;
            expm1_neg_a_low[i] = neg_a.low;
        }
        lk_block_pair_expm1(n, expm1_neg_a_high, expm1_neg_a_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair p_minus_y = lk_difference(y_pred[i], y_true[i]);
            const lk_pair a = lk_pair_abs(p_minus_y);
            exp_a_high[i] = a.high;
            exp_a_low[i] = a.low;
        }
        lk_block_pair_exp(n, exp_a_high, exp_a_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair exp_a = {exp_a_high[i], exp_a_low[i]};
            const lk_pair neg_expm1_neg_a = lk_pair_neg(expm1_neg_a);
            const lk_pair x_1 = lk_pair_scaled(neg_expm1_neg_a, 0.5);
            const lk_pair x_2 = lk_pair_mul(exp_a, x_1);
            const lk_pair x_3 = lk_pair_mul(neg_expm1_neg_a, x_2);
            log1p_x_3_high[i] = x_3.high;
            log1p_x_3_low[i] = x_3.low;
        }
        lk_block_pair_log1p(n, log1p_x_3_high, log1p_x_3_low);
    }

    for (size_t i = 0; i < n; i++) {
        const lk_pair p_minus_y = lk_difference(y_pred[i], y_true[i]);
        const lk_pair a = lk_pair_abs(p_minus_y);
        const lk_pair neg_a = lk_pair_neg(a);
        lifted_exp_neg_a_high[i] = neg_a.high;
        lifted_exp_neg_a_low[i] = neg_a.low;
    }
    lk_block_pair_lifted_exp_fall_short(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_4 = lk_pair_mul(exp_neg_a, exp_neg_a);
            const lk_log_half half = lk_log1p_unit_begin(lk_rounded(x_4));
            log1p_x_4[i] = half.f;
            spare_1[i] = half.f_low;
            spare_2[i] = half.k;
            spare_3[i] = half.quotient;
        }
        lk_block_log1p_unit_end(n, log1p_x_4, spare_1, spare_2, spare_3);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair exp_a = {exp_a_high[i], exp_a_low[i]};
            const lk_pair log1p_x_3 = {log1p_x_3_high[i], log1p_x_3_low[i]};
            const lk_pair p_minus_y = lk_difference(y_pred[i], y_true[i]);
            const lk_pair a = lk_pair_abs(p_minus_y);
            const lk_pair neg_expm1_neg_a = lk_pair_neg(expm1_neg_a);
            const lk_pair x_1 = lk_pair_scaled(neg_expm1_neg_a, 0.5);
            const lk_pair x_2 = lk_pair_mul(exp_a, x_1);
            const lk_pair x_3 = lk_pair_mul(neg_expm1_neg_a, x_2);
            const lk_pair x_5 = lk_pair_add_double(a, log1p_x_4[i]);
            const lk_pair x_6 = lk_pair_sub(x_5, (lk_pair){0x1.62e42fefa39efp-1 /* log(2) */, 0x1.abc9e3b39803fp-56});
            const int x_3_lt_c_1 = x_3.high < 1.0;
            value[i] = x_3_lt_c_1 ? lk_rounded(log1p_x_3) : lk_rounded(x_6);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair p_minus_y = lk_difference(y_pred[i], y_true[i]);
            const lk_pair neg_expm1_neg_a = lk_pair_neg(expm1_neg_a);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_4 = lk_pair_mul(exp_neg_a, exp_neg_a);
            const int c_0_le_p_minus_y = 0.0 <= p_minus_y.high;
            const lk_pair x_7 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_8 = lk_pair_mul(neg_expm1_neg_a, x_7);
            const lk_pair x_9 = lk_pair_add_double(x_4, 1.0);
            const lk_pair x_10 = lk_pair_div_moderate(x_8, x_9);
            const double neg_x_10 = -lk_rounded(x_10);
            gradient[i] = c_0_le_p_minus_y ? lk_rounded(x_10) : neg_x_10;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_4 = lk_pair_mul(exp_neg_a, exp_neg_a);
            const lk_pair x_9 = lk_pair_add_double(x_4, 1.0);
            const lk_pair x_11 = lk_pair_mul(exp_neg_a, lifted_exp_neg_a);
            const lk_pair x_12 = lk_pair_mul(x_9, x_9);
            const lk_pair x_13 = lk_pair_div_moderate(x_11, x_12);
            hessian[i] = 0x1.0p-126 * lk_rounded(x_13);
        }
}

const lk_kernel LK_LEVEL(lk_log_cosh_u10) = {
    .name = "log_cosh_u10",
    .axis = 0,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = log_cosh_u10_case_0,
        },
    },
};
