/* binary_crossentropy: Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.
 *
 * Generated from definitions/binary_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_crossentropy.txt
 *
 * binary_crossentropy_logits = -y*log(1/(1 + exp(-p))) - (1 - y)*log(1 - 1/(1 + exp(-p)))
 *     target y_true row [0, 1]
 *     prediction y_pred row [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_lifted_exp_fall(size_t n, double *restrict x)
{
    double low[LK_BLOCK], shifted[LK_BLOCK];
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = lk_lifted_exp_fall_begin(x[i]);
        x[i] = half.high;
        low[i] = half.low;
        shifted[i] = half.shifted;
    }
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = low[i], .shifted = shifted[i]};
        x[i] = lk_lifted_exp_fall_end(half);
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

/* binary_crossentropy_logits: otherwise */
static void binary_crossentropy_logits_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double lifted_exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        lifted_exp_neg_a[i] = neg_a;
    }
    lk_block_lifted_exp_fall(n, lifted_exp_neg_a);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            log1p_exp_neg_a[i] = exp_neg_a;
        }
        lk_block_log1p_unit(n, log1p_exp_neg_a);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double a = fabs(y_pred[i]);
            const double x_1 = a + log1p_exp_neg_a[i];
            const double x_2 = not_y_true * x_1;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_2;
            const double x_3 = log1p_exp_neg_a[i] * y_true[i];
            const double x_4 = chosen + x_3;
            const double x_5 = log1p_exp_neg_a[i] * not_y_true;
            const double x_6 = x_1 * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_1 = c_0_eq_y_true ? 0.0 : x_6;
            const double x_7 = chosen_1 + x_5;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? x_4 : x_7;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_8 = 1.0 + exp_neg_a;
            const double inverse_x_8 = 1.0 / x_8;
            const double x_9 = inverse_x_8 * not_y_true;
            const double x_10 = exp_neg_a * y_true[i];
            const double x_11 = inverse_x_8 * x_10;
            const double x_12 = x_9 - x_11;
            const double x_13 = exp_neg_a * not_y_true;
            const double x_14 = inverse_x_8 * x_13;
            const double x_15 = inverse_x_8 * y_true[i];
            const double x_16 = x_14 - x_15;
            gradient[i] = c_0_le_y_pred ? x_12 : x_16;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const double x_8 = 1.0 + exp_neg_a;
            const double inverse_x_8 = 1.0 / x_8;
            const lk_pair x_17 = lk_product(inverse_x_8, lifted_exp_neg_a[i]);
            const lk_pair x_18 = lk_pair_mul_double(x_17, inverse_x_8);
            hessian[i] = 0x1.0p-128 * lk_rounded(x_18);
        }
}

/* binary_crossentropy_logits: otherwise, in float32 */
static void binary_crossentropy_logits_case_0_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double lifted_exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        lifted_exp_neg_a[i] = neg_a;
    }
    lk_block_lifted_exp_fall(n, lifted_exp_neg_a);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            log1p_exp_neg_a[i] = exp_neg_a;
        }
        lk_block_log1p_unit_short(n, log1p_exp_neg_a);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double a = fabs(y_pred[i]);
            const double x_1 = a + log1p_exp_neg_a[i];
            const double x_2 = not_y_true * x_1;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_2;
            const double x_3 = log1p_exp_neg_a[i] * y_true[i];
            const double x_4 = chosen + x_3;
            const double x_5 = log1p_exp_neg_a[i] * not_y_true;
            const double x_6 = x_1 * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_1 = c_0_eq_y_true ? 0.0 : x_6;
            const double x_7 = chosen_1 + x_5;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? x_4 : x_7;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_8 = 1.0 + exp_neg_a;
            const double inverse_x_8 = 1.0 / x_8;
            const double x_9 = inverse_x_8 * not_y_true;
            const double x_10 = exp_neg_a * y_true[i];
            const double x_11 = inverse_x_8 * x_10;
            const double x_12 = x_9 - x_11;
            const double x_13 = exp_neg_a * not_y_true;
            const double x_14 = inverse_x_8 * x_13;
            const double x_15 = inverse_x_8 * y_true[i];
            const double x_16 = x_14 - x_15;
            gradient[i] = c_0_le_y_pred ? x_12 : x_16;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const double x_8 = 1.0 + exp_neg_a;
            const double inverse_x_8 = 1.0 / x_8;
            const double x_17 = inverse_x_8 * lifted_exp_neg_a[i];
            const double x_18 = inverse_x_8 * x_17;
            hessian[i] = 0x1.0p-128 * x_18;
        }
}

const lk_kernel LK_LEVEL(lk_binary_crossentropy_logits) = {
    .name = "binary_crossentropy_logits",
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
            .block = binary_crossentropy_logits_case_0,
            .block_single = binary_crossentropy_logits_case_0_single,
        },
    },
};
