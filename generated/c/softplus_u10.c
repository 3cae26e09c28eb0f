/* softplus: Smooth ramp: the cross-entropy of a logit whose target is 0.
 *
 * Generated from definitions/softplus.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/softplus.txt
 *
 * softplus_u10 = log(exp(x) + 1)
 *     prediction y_pred row [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_pair_lifted_exp_fall_short(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_lifted_exp_fall_short(x);
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

/* softplus_u10: otherwise */
static void softplus_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[0];
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
    lk_block_pair_lifted_exp_fall_short(n, lifted_exp_neg_a_high, lifted_exp_neg_a_low);

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
            const lk_pair log1p_exp_neg_a = {log1p_exp_neg_a_high[i], log1p_exp_neg_a_low[i]};
            const double a = fabs(y_pred[i]);
            const lk_pair x_1 = lk_pair_add_double(log1p_exp_neg_a, a);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            value[i] = c_0_le_y_pred ? lk_rounded(x_1) : lk_rounded(log1p_exp_neg_a);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const int c_0_le_y_pred = 0.0 <= y_pred[i];
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const double chosen_1_1 = c_0_le_y_pred ? 1.0 : 0x1.0p-128;
            const lk_pair chosen_1_2 = {c_0_le_y_pred ? 1.0 : lifted_exp_neg_a.high, c_0_le_y_pred ? 0.0 : lifted_exp_neg_a.low};
            const lk_pair x_3_1 = lk_pair_div_moderate(chosen_1_2, x_2);
            gradient[i] = lk_rounded(x_3_1) * chosen_1_1;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_exp_neg_a = {lifted_exp_neg_a_high[i], lifted_exp_neg_a_low[i]};
            const lk_pair exp_neg_a = lk_pair_scaled(lifted_exp_neg_a, 0x1.0p-128);
            const lk_pair x_2 = lk_pair_add_double(exp_neg_a, 1.0);
            const lk_pair x_6 = lk_pair_mul(x_2, x_2);
            const lk_pair x_7 = lk_pair_div_moderate(lifted_exp_neg_a, x_6);
            hessian[i] = 0x1.0p-128 * lk_rounded(x_7);
        }
}

const lk_kernel LK_LEVEL(lk_softplus_u10) = {
    .name = "softplus_u10",
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
            .block = softplus_u10_case_0,
        },
    },
};
