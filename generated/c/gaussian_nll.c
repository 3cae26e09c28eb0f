/* gaussian_nll: Negative log-likelihood of a normal target whose mean and variance are predicted.
 *
 * Generated from definitions/gaussian_nll.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/gaussian_nll.txt
 *
 * gaussian_nll = log(2*pi*var)/2 + (-mean + y)**2/(2*var)
 *     target y_true row [-inf, inf]
 *     prediction mean row [-inf, inf]
 *     prediction var row [0, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_log(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

LK_FLAT static void lk_block_log1p(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
}

/* gaussian_nll: otherwise */
static void gaussian_nll_case_0(size_t n, const double *const *in, double *const *out)
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
    double log_var[LK_BLOCK];
    double log1p_x_6[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log_var[i] = var[i];
        }
        lk_block_log(n, log_var);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_4 = var[i] - 0x1.45f306dc9c883p-3;
            const lk_pair x_5 = lk_difference(x_4, (-0x1.6b01ec5417056p-57 /* -5734161139222659/36028797018963968 + 1/(2*pi) */));
            const lk_pair x_6 = lk_pair_mul((lk_pair){0x1.921fb54442d18p+2 /* 2*pi */, 0x1.1a62633145c07p-52}, x_5);
            log1p_x_6[i] = lk_rounded(x_6);
        }
        lk_block_log1p(n, log1p_x_6);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_6 = log1p_x_6[i];
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const double x_1 = 0.5 * lk_rounded(mean_minus_y);
            const double x_2 = x_1 / var[i];
            const lk_pair x_3 = lk_pair_mul_double(mean_minus_y, x_2);
            const double x_4 = var[i] - 0x1.45f306dc9c883p-3;
            const lk_pair x_5 = lk_difference(x_4, (-0x1.6b01ec5417056p-57 /* -5734161139222659/36028797018963968 + 1/(2*pi) */));
            const lk_pair x_6 = lk_pair_mul((lk_pair){0x1.921fb54442d18p+2 /* 2*pi */, 0x1.1a62633145c07p-52}, x_5);
            const double x_7 = 0x1.d67f1c864beb5p+0 /* log(2*pi) */ + log_var[i];
            const int x_6_lt_c_1_1 = x_6.high < 1.0;
            const double chosen = x_6_lt_c_1_1 ? now_log1p_x_6 : x_7;
            const int c_minus_1_by_2_lt_x_6 = (-0.5) < x_6.high;
            const double chosen_1 = c_minus_1_by_2_lt_x_6 ? chosen : x_7;
            const double x_8 = 0.5 * chosen_1;
            value[i] = lk_rounded(x_3) + x_8;
        }

    if (gradient_mean)
        for (size_t i = 0; i < n; i++) {
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_10 = lk_pair_div_double(mean_minus_y, var[i]);
            gradient_mean[i] = lk_rounded(x_10);
        }

    if (gradient_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_10 = lk_pair_div_double(mean_minus_y, var[i]);
            const double x_11 = (-0.5) * lk_rounded(x_10);
            const double x_12 = lk_rounded(x_10) * x_11;
            const double x_13 = 0.5 / var[i];
            const double x_14 = x_12 + x_13;
            const int x_14_eq_x_14 = x_14 == x_14;
            const double x_15 = lk_rounded(mean_minus_y) * lk_rounded(mean_minus_y);
            const double x_16 = x_15 - var[i];
            const double x_17 = (-0.5) * x_16;
            const double x_18 = x_17 / var[i];
            const double x_19 = x_18 / var[i];
            gradient_var[i] = x_14_eq_x_14 ? x_14 : x_19;
        }

    if (hessian_mean_mean)
        for (size_t i = 0; i < n; i++) {
            hessian_mean_mean[i] = 1.0 / var[i];
        }

    if (hessian_mean_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_10 = lk_pair_div_double(mean_minus_y, var[i]);
            const double x_21 = lk_rounded(x_10) / var[i];
            const double size_mean_minus_y = fabs(lk_rounded(mean_minus_y));
            const lk_pair lifted_mean_minus_y = lk_pair_scaled(mean_minus_y, 0x1.0p+128);
            const lk_pair lifted_x_10 = lk_pair_div_double(lifted_mean_minus_y, var[i]);
            const double lifted_x_21 = lk_rounded(lifted_x_10) / var[i];
            const double lowered_x_21 = lifted_x_21 * 0x1.0p-128;
            const double x = 0x1.0p-130 * var[i];
            const int size_mean_minus_y_is_tiny = size_mean_minus_y < x;
            const double x_33 = size_mean_minus_y_is_tiny ? lowered_x_21 : x_21;
            const int size_mean_minus_y_is_tiny_1 = size_mean_minus_y < 0x1.0p+894;
            const double x_34 = size_mean_minus_y_is_tiny_1 ? x_33 : x_21;
            hessian_mean_var[i] = -x_34;
        }

    if (hessian_var_var)
        for (size_t i = 0; i < n; i++) {
            const lk_pair mean_minus_y = lk_difference(mean[i], y_true[i]);
            const lk_pair x_10 = lk_pair_div_double(mean_minus_y, var[i]);
            const double x_21 = lk_rounded(x_10) / var[i];
            const double x_22 = (-0.5) / var[i];
            const double x_23 = x_22 / var[i];
            const lk_pair x_24 = lk_pair_mul_double(x_10, x_21);
            const double x_25 = x_23 + lk_rounded(x_24);
            const int x_25_eq_x_25 = x_25 == x_25;
            const double x_26 = 2.0 * lk_rounded(mean_minus_y);
            const double x_27 = lk_rounded(mean_minus_y) * x_26;
            const double x_28 = x_27 - var[i];
            const double x_29 = 0.5 * x_28;
            const double x_30 = x_29 / var[i];
            const double x_31 = x_30 / var[i];
            const double x_32 = x_31 / var[i];
            hessian_var_var[i] = x_25_eq_x_25 ? x_25 : x_32;
        }
}

/* gaussian_nll: otherwise, in float32 */
static void gaussian_nll_case_0_single(size_t n, const double *const *in, double *const *out)
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
    double log_var[LK_BLOCK];
    double log1p_x_6[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log_var[i] = var[i];
        }
        lk_block_log(n, log_var);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_4 = var[i] - 0x1.45f306dc9c883p-3;
            const double x_5 = x_4 - (-0x1.6b01ec5417056p-57 /* -5734161139222659/36028797018963968 + 1/(2*pi) */);
            const double x_6 = 0x1.921fb54442d18p+2 /* 2*pi */ * x_5;
            log1p_x_6[i] = x_6;
        }
        lk_block_log1p(n, log1p_x_6);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_6 = log1p_x_6[i];
            const double mean_minus_y = mean[i] - y_true[i];
            const double x_1 = 0.5 * mean_minus_y;
            const double x_2 = x_1 / var[i];
            const double x_3 = mean_minus_y * x_2;
            const double x_4 = var[i] - 0x1.45f306dc9c883p-3;
            const double x_5 = x_4 - (-0x1.6b01ec5417056p-57 /* -5734161139222659/36028797018963968 + 1/(2*pi) */);
            const double x_6 = 0x1.921fb54442d18p+2 /* 2*pi */ * x_5;
            const double x_7 = 0x1.d67f1c864beb5p+0 /* log(2*pi) */ + log_var[i];
            const int x_6_lt_c_1_1 = x_6 < 1.0;
            const double chosen = x_6_lt_c_1_1 ? now_log1p_x_6 : x_7;
            const int c_minus_1_by_2_lt_x_6 = (-0.5) < x_6;
            const double chosen_1 = c_minus_1_by_2_lt_x_6 ? chosen : x_7;
            const double x_8 = 0.5 * chosen_1;
            value[i] = x_3 + x_8;
        }

    if (gradient_mean)
        for (size_t i = 0; i < n; i++) {
            const double mean_minus_y = mean[i] - y_true[i];
            gradient_mean[i] = mean_minus_y / var[i];
        }

    if (gradient_var)
        for (size_t i = 0; i < n; i++) {
            const double mean_minus_y = mean[i] - y_true[i];
            const double x_10 = mean_minus_y / var[i];
            const double x_11 = (-0.5) * x_10;
            const double x_12 = x_10 * x_11;
            const double x_13 = 0.5 / var[i];
            const double x_14 = x_12 + x_13;
            const int x_14_eq_x_14 = x_14 == x_14;
            const double x_15 = mean_minus_y * mean_minus_y;
            const double x_16 = x_15 - var[i];
            const double x_17 = (-0.5) * x_16;
            const double x_18 = x_17 / var[i];
            const double x_19 = x_18 / var[i];
            gradient_var[i] = x_14_eq_x_14 ? x_14 : x_19;
        }

    if (hessian_mean_mean)
        for (size_t i = 0; i < n; i++) {
            hessian_mean_mean[i] = 1.0 / var[i];
        }

    if (hessian_mean_var)
        for (size_t i = 0; i < n; i++) {
            const double mean_minus_y = mean[i] - y_true[i];
            const double x_10 = mean_minus_y / var[i];
            const double x_21 = x_10 / var[i];
            hessian_mean_var[i] = -x_21;
        }

    if (hessian_var_var)
        for (size_t i = 0; i < n; i++) {
            const double mean_minus_y = mean[i] - y_true[i];
            const double x_10 = mean_minus_y / var[i];
            const double x_21 = x_10 / var[i];
            const double x_22 = (-0.5) / var[i];
            const double x_23 = x_22 / var[i];
            const double x_24 = x_10 * x_21;
            const double x_25 = x_23 + x_24;
            const int x_25_eq_x_25 = x_25 == x_25;
            const double x_26 = 2.0 * mean_minus_y;
            const double x_27 = mean_minus_y * x_26;
            const double x_28 = x_27 - var[i];
            const double x_29 = 0.5 * x_28;
            const double x_30 = x_29 / var[i];
            const double x_31 = x_30 / var[i];
            const double x_32 = x_31 / var[i];
            hessian_var_var[i] = x_25_eq_x_25 ? x_25 : x_32;
        }
}

const lk_kernel LK_LEVEL(lk_gaussian_nll) = {
    .name = "gaussian_nll",
    .axis = 0,
    .input_count = 3,
    .output_count = 6,
    .input_axis = (const unsigned char[]){0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0, 0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = gaussian_nll_case_0,
            .block_single = gaussian_nll_case_0_single,
        },
    },
};
