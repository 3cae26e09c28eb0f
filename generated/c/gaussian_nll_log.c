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

LK_FLAT static void lk_block_pair_exp(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_exp(x);
        high[i] = y.high;
        low[i] = y.low;
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
    double half_growth_high[LK_BLOCK];
    double half_growth_low[LK_BLOCK];
    double exp_neg_var[LK_BLOCK];

    if (value || gradient_mean || gradient_var || hessian_mean_var || hessian_var_var) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_1 = lk_product((-0.5), var[i]);
            half_growth_high[i] = x_1.high;
            half_growth_low[i] = x_1.low;
        }
        lk_block_pair_exp(n, half_growth_high, half_growth_low);
    }

    if (hessian_mean_mean) {
        for (size_t i = 0; i < n; i++) {
            const double neg_var = -var[i];
            exp_neg_var[i] = neg_var;
        }
        lk_block_exp(n, exp_neg_var);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair half_growth = {half_growth_high[i], half_growth_low[i]};
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul(half_growth, mean_minus_y);
            const double x_3 = 0.5 * lk_rounded(x_2);
            const double x_4 = lk_rounded(x_2) * x_3;
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            const double chosen = c_0_eq_mean_minus_y ? 0.0 : x_4;
            const double x_5 = 0.5 * 0x1.d67f1c864beb5p+0 /* log(2*pi) */;
            const double x_6 = chosen + x_5;
            const double x_7 = 0.5 * var[i];
            value[i] = x_6 + x_7;
        }

    if (gradient_mean)
        for (size_t i = 0; i < n; i++) {
            const lk_pair half_growth = {half_growth_high[i], half_growth_low[i]};
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul(half_growth, mean_minus_y);
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            const double x_9 = lk_rounded(half_growth) * lk_rounded(x_2);
            gradient_mean[i] = c_0_eq_mean_minus_y ? 0.0 : x_9;
        }

    if (gradient_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair half_growth = {half_growth_high[i], half_growth_low[i]};
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul(half_growth, mean_minus_y);
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            const double x_10 = (-0.5) * lk_rounded(x_2);
            const double x_11 = x_10 * lk_rounded(x_2);
            const double chosen_2 = c_0_eq_mean_minus_y ? 0.0 : x_11;
            gradient_var[i] = 0.5 + chosen_2;
        }

    if (hessian_mean_mean)
        for (size_t i = 0; i < n; i++) {
            hessian_mean_mean[i] = exp_neg_var[i];
        }

    if (hessian_mean_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair half_growth = {half_growth_high[i], half_growth_low[i]};
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul(half_growth, mean_minus_y);
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            const double x_9 = lk_rounded(half_growth) * lk_rounded(x_2);
            const double neg_x_9 = -x_9;
            hessian_mean_var[i] = c_0_eq_mean_minus_y ? 0.0 : neg_x_9;
        }

    if (hessian_var_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair half_growth = {half_growth_high[i], half_growth_low[i]};
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2 = lk_pair_mul(half_growth, mean_minus_y);
            const double x_3 = 0.5 * lk_rounded(x_2);
            const double x_4 = lk_rounded(x_2) * x_3;
            const int c_0_eq_mean_minus_y = 0.0 == mean_minus_y.high;
            hessian_var_var[i] = c_0_eq_mean_minus_y ? 0.0 : x_4;
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
    double half_growth_more_high[LK_BLOCK];
    double half_growth_more_low[LK_BLOCK];
    double exp_neg_var[LK_BLOCK];

    if (value || gradient_var) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = (-0.5) * var[i];
            half_growth[i] = x_1;
        }
        lk_block_exp(n, half_growth);
    }

    if (gradient_mean || hessian_mean_var || hessian_var_var) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_1_more = lk_product((-0.5), var[i]);
            half_growth_more_high[i] = x_1_more.high;
            half_growth_more_low[i] = x_1_more.low;
        }
        lk_block_pair_exp(n, half_growth_more_high, half_growth_more_low);
    }

    if (hessian_mean_mean) {
        for (size_t i = 0; i < n; i++) {
            const double neg_var = -var[i];
            exp_neg_var[i] = neg_var;
        }
        lk_block_exp(n, exp_neg_var);
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
            const lk_pair half_growth_more = {half_growth_more_high[i], half_growth_more_low[i]};
            const lk_pair mean_minus_y_more = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2_more = lk_pair_mul(half_growth_more, mean_minus_y_more);
            const int c_0_eq_mean_minus_y_more = 0.0 == mean_minus_y_more.high;
            const double x_9 = lk_rounded(half_growth_more) * lk_rounded(x_2_more);
            gradient_mean[i] = c_0_eq_mean_minus_y_more ? 0.0 : x_9;
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
            const lk_pair half_growth_more = {half_growth_more_high[i], half_growth_more_low[i]};
            const lk_pair mean_minus_y_more = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2_more = lk_pair_mul(half_growth_more, mean_minus_y_more);
            const int c_0_eq_mean_minus_y_more = 0.0 == mean_minus_y_more.high;
            const double x_9 = lk_rounded(half_growth_more) * lk_rounded(x_2_more);
            const double neg_x_9 = -x_9;
            hessian_mean_var[i] = c_0_eq_mean_minus_y_more ? 0.0 : neg_x_9;
        }

    if (hessian_var_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair half_growth_more = {half_growth_more_high[i], half_growth_more_low[i]};
            const lk_pair mean_minus_y_more = lk_difference(mean[i], y_true[i]);
            const lk_pair x_2_more = lk_pair_mul(half_growth_more, mean_minus_y_more);
            const int c_0_eq_mean_minus_y_more = 0.0 == mean_minus_y_more.high;
            const double x_3_more = 0.5 * lk_rounded(x_2_more);
            const double x_4_more = lk_rounded(x_2_more) * x_3_more;
            hessian_var_var[i] = c_0_eq_mean_minus_y_more ? 0.0 : x_4_more;
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
