/* gaussian_nll: Negative log-likelihood of a normal target whose mean and variance are predicted.
 *
 * Generated from definitions/gaussian_nll.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/gaussian_nll.txt
 *
 * gaussian_nll_log = (-mean + y)**2*exp(-var)/2 + log(2*pi*exp(var))/2
 *     target y_true row [-inf, inf]
 *     prediction mean row [-inf, inf]
 *     prediction var row [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_exp_end(
    size_t n, double *restrict x, double *restrict spare_1, double *restrict spare_2)
{
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = spare_1[i], .shifted = spare_2[i]};
        x[i] = lk_exp_end(half);
    }
}

/* gaussian_nll_log: otherwise */
static void gaussian_nll_log_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const mean = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const var = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient_mean = out[1];
    double *restrict const gradient_var = out[2];
    double *restrict const hessian_mean_mean = out[3];
    double *restrict const hessian_mean_var = out[4];
    double *restrict const hessian_var_var = out[5];
    double half_growth[LK_BLOCK];
    double exp_neg_var[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    if (value || gradient_mean || gradient_var || hessian_mean_var || hessian_var_var) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = (-0.5) * var[i];
            const lk_exp_half half = lk_exp_begin(x_1);
            half_growth[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_growth, spare_1, spare_2);
    }

    if (hessian_mean_mean) {
        for (size_t i = 0; i < n; i++) {
            const double neg_var = -var[i];
            const lk_exp_half half = lk_exp_begin(neg_var);
            exp_neg_var[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, exp_neg_var, spare_1, spare_2);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(mean_minus_y, half_growth[i]);
            const lk_pair x_3 = lk_pair_scaled(x_2, 0.5);
            const lk_pair x_4 = lk_pair_mul(x_2, x_3);
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            const double chosen = c_0_eq_mean_minus_y ? 0.0 : lk_rounded(x_4);
            const double x_5 = 0.5 * 0x1.d67f1c864beb5p+0 /* log(2*pi) */;
            const double x_6 = chosen + x_5;
            const double x_7 = 0.5 * var[i];
            value[i] = x_6 + x_7;
        }

    if (gradient_mean)
        for (size_t i = 0; i < n; i++) {
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(mean_minus_y, half_growth[i]);
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            const double x_9 = half_growth[i] * lk_rounded(x_2);
            const double size_mean_minus_y = fabs(lk_rounded(mean_minus_y));
            const lk_pair lifted_mean_minus_y = lk_pair_scaled(mean_minus_y, 0x1.0p+128);
            const lk_pair lifted_x_2 = lk_pair_mul_double(lifted_mean_minus_y, half_growth[i]);
            const double lifted_x_9 = lk_rounded(lifted_x_2) * half_growth[i];
            const double lowered_x_9 = lifted_x_9 * 0x1.0p-128;
            const double x = lk_rounded(mean_minus_y) * half_growth[i];
            const double x_13 = fabs(x);
            const int x_13_is_tiny = x_13 < 0x1.0p-130;
            const double x_14 = x_13_is_tiny ? lowered_x_9 : x_9;
            const int size_mean_minus_y_is_tiny = size_mean_minus_y < 0x1.0p-130;
            const double x_15 = size_mean_minus_y_is_tiny ? x_14 : x_9;
            gradient_mean[i] = c_0_eq_mean_minus_y ? 0.0 : x_15;
        }

    if (gradient_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(mean_minus_y, half_growth[i]);
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            const double x_10 = (-0.5) * lk_rounded(x_2);
            const lk_pair x_11 = lk_pair_mul_double(x_2, x_10);
            const double chosen_2 = c_0_eq_mean_minus_y ? 0.0 : lk_rounded(x_11);
            gradient_var[i] = 0.5 + chosen_2;
        }

    if (hessian_mean_mean)
        for (size_t i = 0; i < n; i++) {
            hessian_mean_mean[i] = exp_neg_var[i];
        }

    if (hessian_mean_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(mean_minus_y, half_growth[i]);
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            const double x_9 = half_growth[i] * lk_rounded(x_2);
            const double size_mean_minus_y = fabs(lk_rounded(mean_minus_y));
            const lk_pair lifted_mean_minus_y = lk_pair_scaled(mean_minus_y, 0x1.0p+128);
            const lk_pair lifted_x_2 = lk_pair_mul_double(lifted_mean_minus_y, half_growth[i]);
            const double lifted_x_9 = lk_rounded(lifted_x_2) * half_growth[i];
            const double lowered_x_9 = lifted_x_9 * 0x1.0p-128;
            const double x = lk_rounded(mean_minus_y) * half_growth[i];
            const double x_13 = fabs(x);
            const int x_13_is_tiny = x_13 < 0x1.0p-130;
            const double x_14 = x_13_is_tiny ? lowered_x_9 : x_9;
            const int size_mean_minus_y_is_tiny = size_mean_minus_y < 0x1.0p-130;
            const double x_15 = size_mean_minus_y_is_tiny ? x_14 : x_9;
            const double neg_x_9_1 = -x_15;
            hessian_mean_var[i] = c_0_eq_mean_minus_y ? 0.0 : neg_x_9_1;
        }

    if (hessian_var_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul_double(mean_minus_y, half_growth[i]);
            const lk_pair x_3 = lk_pair_scaled(x_2, 0.5);
            const lk_pair x_4 = lk_pair_mul(x_2, x_3);
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            hessian_var_var[i] = c_0_eq_mean_minus_y ? 0.0 : lk_rounded(x_4);
        }
}

/* gaussian_nll_log: otherwise, in float32 */
static void gaussian_nll_log_case_0_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const mean = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const var = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient_mean = out[1];
    double *restrict const gradient_var = out[2];
    double *restrict const hessian_mean_mean = out[3];
    double *restrict const hessian_mean_var = out[4];
    double *restrict const hessian_var_var = out[5];
    double half_growth[LK_BLOCK];
    double exp_neg_var[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    if (value || gradient_mean || gradient_var || hessian_mean_var || hessian_var_var) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = (-0.5) * var[i];
            const lk_exp_half half = lk_exp_begin(x_1);
            half_growth[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, half_growth, spare_1, spare_2);
    }

    if (hessian_mean_mean) {
        for (size_t i = 0; i < n; i++) {
            const double neg_var = -var[i];
            const lk_exp_half half = lk_exp_begin(neg_var);
            exp_neg_var[i] = half.high;
            spare_1[i] = half.low;
            spare_2[i] = half.shifted;
        }
        lk_block_exp_end(n, exp_neg_var, spare_1, spare_2);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double mean_minus_y = mean[i] - y_true[i];
            const double x_2 = half_growth[i] * mean_minus_y;
            const double x_3 = 0.5 * x_2;
            const double x_4 = x_2 * x_3;
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y;
            const double chosen = c_0_eq_mean_minus_y ? 0.0 : x_4;
            const double x_5 = 0.5 * 0x1.d67f1c864beb5p+0 /* log(2*pi) */;
            const double x_6 = chosen + x_5;
            const double x_7 = 0.5 * var[i];
            value[i] = x_6 + x_7;
        }

    if (gradient_mean)
        for (size_t i = 0; i < n; i++) {
            const double mean_minus_y = mean[i] - y_true[i];
            const double x_2 = half_growth[i] * mean_minus_y;
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y;
            const double x_9 = half_growth[i] * x_2;
            gradient_mean[i] = c_0_eq_mean_minus_y ? 0.0 : x_9;
        }

    if (gradient_var)
        for (size_t i = 0; i < n; i++) {
            const double mean_minus_y = mean[i] - y_true[i];
            const double x_2 = half_growth[i] * mean_minus_y;
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y;
            const double x_10 = (-0.5) * x_2;
            const double x_11 = x_10 * x_2;
            const double chosen_2 = c_0_eq_mean_minus_y ? 0.0 : x_11;
            gradient_var[i] = 0.5 + chosen_2;
        }

    if (hessian_mean_mean)
        for (size_t i = 0; i < n; i++) {
            hessian_mean_mean[i] = exp_neg_var[i];
        }

    if (hessian_mean_var)
        for (size_t i = 0; i < n; i++) {
            const double mean_minus_y = mean[i] - y_true[i];
            const double x_2 = half_growth[i] * mean_minus_y;
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y;
            const double x_9 = half_growth[i] * x_2;
            const double neg_x_9 = -x_9;
            hessian_mean_var[i] = c_0_eq_mean_minus_y ? 0.0 : neg_x_9;
        }

    if (hessian_var_var)
        for (size_t i = 0; i < n; i++) {
            const double mean_minus_y = mean[i] - y_true[i];
            const double x_2 = half_growth[i] * mean_minus_y;
            const double x_3 = 0.5 * x_2;
            const double x_4 = x_2 * x_3;
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y;
            hessian_var_var[i] = c_0_eq_mean_minus_y ? 0.0 : x_4;
        }
}

const lk_kernel LK_LEVEL(lk_gaussian_nll_log) = {
    .name = "gaussian_nll_log",
    .axis = 0,
    .input_count = 3,
    .output_count = 6,
    .input_axis = (const unsigned char[]){0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0, 0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = gaussian_nll_log_case_0,
            .block_single = gaussian_nll_log_case_0_single,
        },
    },
};
