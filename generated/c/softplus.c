/* softplus: Smooth ramp: the cross-entropy of a logit whose target is 0.
 *
 * Generated from definitions/softplus.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/softplus.txt
 *
 * softplus = log(exp(x) + 1)
 *     prediction y_pred row [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_lifted_exp_fall_end(
    size_t n, double *restrict x, double *restrict spare_1, double *restrict spare_2)
{
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = spare_1[i], .shifted = spare_2[i]};
        x[i] = lk_lifted_exp_fall_end(half);
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

/* softplus: otherwise */
static void softplus_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double lifted_exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];
    double spare_3[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        const lk_exp_half half = lk_lifted_exp_fall_begin(neg_a);
        lifted_exp_neg_a[i] = half.high;
        spare_1[i] = half.low;
        spare_2[i] = half.shifted;
    }
    lk_block_lifted_exp_fall_end(n, lifted_exp_neg_a, spare_1, spare_2);

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const lk_log_half half = lk_log1p_unit_begin(exp_neg_a);
            log1p_exp_neg_a[i] = half.f;
            spare_1[i] = half.f_low;
            spare_2[i] = half.k;
            spare_3[i] = half.quotient;
        }
        lk_block_log1p_unit_end(n, log1p_exp_neg_a, spare_1, spare_2, spare_3);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_exp_neg_a = log1p_exp_neg_a[i];
            const double a = fabs(y_pred[i]);
            const double x_1 = a + now_log1p_exp_neg_a;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? x_1 : now_log1p_exp_neg_a;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_lifted_exp_neg_a = lifted_exp_neg_a[i];
            const double exp_neg_a = 0x1.0p-128 * now_lifted_exp_neg_a;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_2 = 1.0 + exp_neg_a;
            const double chosen_1_1 = c_0_le_y_pred ? 1.0 : 0x1.0p-128;
            const double chosen_1_2 = c_0_le_y_pred ? 1.0 : now_lifted_exp_neg_a;
            const double x_3_1 = chosen_1_2 / x_2;
            gradient[i] = x_3_1 * chosen_1_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double exp_neg_a = 0x1.0p-128 * lifted_exp_neg_a[i];
            const double x_2 = 1.0 + exp_neg_a;
            const double x_6 = x_2 * x_2;
            const double x_7 = lifted_exp_neg_a[i] / x_6;
            hessian[i] = 0x1.0p-128 * x_7;
        }
}

/* softplus: otherwise, in float32 */
static void softplus_case_0_single(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_neg_a[LK_BLOCK];
    double log1p_exp_neg_a[LK_BLOCK];
    double spare_1[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const double a = fabs(y_pred[i]);
        const double neg_a = -a;
        const lk_exp_short_half half = lk_exp_fall_short_begin(neg_a);
        exp_neg_a[i] = half.x;
        spare_1[i] = half.shifted;
    }
    lk_block_exp_fall_short_end(n, exp_neg_a, spare_1);

    if (value)
        for (size_t i = 0; i < n; i++) {
            log1p_exp_neg_a[i] = lk_log1p_unit_short(exp_neg_a[i]);
        }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_exp_neg_a = log1p_exp_neg_a[i];
            const double a = fabs(y_pred[i]);
            const double x_1 = a + now_log1p_exp_neg_a;
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? x_1 : now_log1p_exp_neg_a;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double now_exp_neg_a = exp_neg_a[i];
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const double x_2 = 1.0 + now_exp_neg_a;
            const double chosen_1_1 = c_0_le_y_pred ? 1.0 : now_exp_neg_a;
            gradient[i] = chosen_1_1 / x_2;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_2 = 1.0 + exp_neg_a[i];
            const double x_6 = x_2 * x_2;
            hessian[i] = exp_neg_a[i] / x_6;
        }
}

const lk_kernel LK_LEVEL(lk_softplus) = {
    .name = "softplus",
    .axis = 0,
    .input_count = 1,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0},
    .input_index = (const unsigned char[]){0},
    .domains = (const lk_domain[]){
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = softplus_case_0,
            .block_single = softplus_case_0_single,
        },
    },
};
