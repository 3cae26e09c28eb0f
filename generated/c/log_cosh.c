/* log_cosh: Logarithm of the hyperbolic cosine of the error: half its square near 0, its size less log 2 far away.
 *
 * Generated from definitions/log_cosh.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/log_cosh.txt
 *
 * log_cosh = log(cosh(p - y))
 *     target y_true row [-inf, inf]
 *     prediction y_pred row [-inf, inf]
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

LK_FLAT static void lk_block_pair_expm1(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_expm1(x);
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

/* log_cosh: otherwise */
static void log_cosh_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double expm1_neg_a_high[LK_BLOCK];
    double expm1_neg_a_low[LK_BLOCK];
    double exp_a[LK_BLOCK];
    double log1p_x_3[LK_BLOCK];
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
            const lk_pair neg_a_1 = lk_pair_neg(a);
            expm1_neg_a_high[i] = neg_a_1.high;
            expm1_neg_a_low[i] = neg_a_1.low;
        }
        lk_block_pair_expm1(n, expm1_neg_a_high, expm1_neg_a_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair p_minus_y = lk_difference(y_pred[i], y_true[i]);
            const lk_pair a = lk_pair_abs(p_minus_y);
            const lk_exp_half half = lk_exp_begin(lk_rounded(a));
            exp_a[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, exp_a, spare_1, spare_2);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const double x_1 = 0.5 * lk_rounded(expm1_neg_a);
            const double x_2 = exp_a[i] * x_1;
            const lk_pair x_3 = lk_pair_mul_double(expm1_neg_a, x_2);
            log1p_x_3[i] = lk_rounded(x_3);
        }
        lk_block_log1p(n, log1p_x_3);
    }

    for (size_t i = 0; i < n; i++) {
        const lk_pair p_minus_y = lk_difference(y_pred[i], y_true[i]);
        const lk_pair a = lk_pair_abs(p_minus_y);
        const lk_pair neg_a_1 = lk_pair_neg(a);
        lifted_exp_neg_a_high[i] = neg_a_1.high;
        lifted_exp_neg_a_low[i] = neg_a_1.low;
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
            const double now_log1p_x_3 = log1p_x_3[i];
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair p_minus_y = lk_difference(y_pred[i], y_true[i]);
            const lk_pair a = lk_pair_abs(p_minus_y);
            const double x_1 = 0.5 * lk_rounded(expm1_neg_a);
            const double x_2 = exp_a[i] * x_1;
            const lk_pair x_3 = lk_pair_mul_double(expm1_neg_a, x_2);
            const double x_5 = lk_rounded(a) + log1p_x_4[i];
            const double x_6 = x_5 - 0x1.62e42fefa39efp-1 /* log(2) */;
            const int x_3_lt_c_1 = x_3.high < 1.0;
            value[i] = x_3_lt_c_1 ? now_log1p_x_3 : x_6;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair expm1_neg_a = {expm1_neg_a_high[i], expm1_neg_a_low[i]};
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair p_minus_y = lk_difference(y_pred[i], y_true[i]);
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_4 = lk_pair_mul(exp_neg_a, exp_neg_a);
            const int c_0_le_p_minus_y = 0.0 <= p_minus_y.high;
            const double x_7 = 1.0 + lk_rounded(exp_neg_a);
            const double x_8 = lk_rounded(expm1_neg_a) * x_7;
            const double x_9 = 1.0 + lk_rounded(x_4);
            const double x_10 = x_8 / x_9;
            const double less_chosen_1_1 = 0.0 - x_10;
            gradient[i] = c_0_le_p_minus_y ? less_chosen_1_1 : x_10;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_4 = lk_pair_mul(exp_neg_a, exp_neg_a);
            const double x_9 = 1.0 + lk_rounded(x_4);
            const lk_pair x_11 = lk_pair_mul(exp_neg_a, lifted_exp_neg_a);
            const double x_12 = x_9 * x_9;
            const double x_13 = lk_rounded(x_11) / x_12;
            hessian[i] = 0x1.0p-126 * x_13;
        }
}

/* log_cosh: otherwise, in float32 */
static void log_cosh_case_0_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double expm1_neg_a[LK_BLOCK];
    double exp_a[LK_BLOCK];
    double log1p_x_3[LK_BLOCK];
    double exp_neg_a[LK_BLOCK];
    double log1p_x_4[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    if (value || gradient) {
        for (size_t i = 0; i < n; i++) {
            const double p_minus_y = y_pred[i] - y_true[i];
            const double a = fabs(p_minus_y);
            const double neg_a_1 = -a;
            expm1_neg_a[i] = neg_a_1;
        }
        lk_block_expm1(n, expm1_neg_a);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double p_minus_y = y_pred[i] - y_true[i];
            const double a = fabs(p_minus_y);
            const lk_exp_half half = lk_exp_begin(a);
            exp_a[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, exp_a, spare_1, spare_2);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = 0.5 * expm1_neg_a[i];
            const double x_2 = exp_a[i] * x_1;
            const double x_3 = expm1_neg_a[i] * x_2;
            log1p_x_3[i] = x_3;
        }
        lk_block_log1p(n, log1p_x_3);
    }

    for (size_t i = 0; i < n; i++) {
        const double p_minus_y = y_pred[i] - y_true[i];
        const double a = fabs(p_minus_y);
        const double neg_a_1 = -a;
        const lk_exp_short_half half = lk_exp_fall_short_begin(neg_a_1);
        exp_neg_a[i] = half.x;
        spare_1[i] = half.shifted;
    }
    lk_block_exp_fall_short_end(n, exp_neg_a, spare_1);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double x_4 = exp_neg_a[i] * exp_neg_a[i];
            log1p_x_4[i] = lk_log1p_unit_short(x_4);
        }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_3 = log1p_x_3[i];
            const double p_minus_y = y_pred[i] - y_true[i];
            const double a = fabs(p_minus_y);
            const double x_1 = 0.5 * expm1_neg_a[i];
            const double x_2 = exp_a[i] * x_1;
            const double x_3 = expm1_neg_a[i] * x_2;
            const double x_5 = a + log1p_x_4[i];
            const double x_6 = x_5 - 0x1.62e42fefa39efp-1 /* log(2) */;
            const int x_3_lt_c_1 = x_3 < 1.0;
            value[i] = x_3_lt_c_1 ? now_log1p_x_3 : x_6;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double p_minus_y = y_pred[i] - y_true[i];
            const double x_4 = exp_neg_a[i] * exp_neg_a[i];
            const int c_0_le_p_minus_y = 0.0 <= p_minus_y;
            const double x_7 = 1.0 + exp_neg_a[i];
            const double x_8 = expm1_neg_a[i] * x_7;
            const double x_9 = 1.0 + x_4;
            const double x_10 = x_8 / x_9;
            const double less_chosen_1_1 = 0.0 - x_10;
            gradient[i] = c_0_le_p_minus_y ? less_chosen_1_1 : x_10;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_4 = exp_neg_a[i] * exp_neg_a[i];
            const double x_9 = 1.0 + x_4;
            const double x_12 = x_9 * x_9;
            const double x_13 = x_4 / x_12;
            hessian[i] = 4.0 * x_13;
        }
}

const lk_kernel LK_LEVEL(lk_log_cosh) = {
    .name = "log_cosh",
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
            .block = log_cosh_case_0,
            .block_single = log_cosh_case_0_single,
        },
    },
};
