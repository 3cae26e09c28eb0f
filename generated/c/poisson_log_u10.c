/* poisson: Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.
 *
 * Generated from definitions/poisson.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/poisson.txt
 *
 * poisson_log_u10 = -mu*y + exp(mu)
 *     target y_true row [0, inf]
 *     prediction y_pred row [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_pair_exp(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_exp(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

/* poisson_log_u10: otherwise */
static void poisson_log_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_y_pred_high[LK_BLOCK];
    double exp_y_pred_low[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        exp_y_pred_high[i] = y_pred[i];
        exp_y_pred_low[i] = 0.0;
    }
    lk_block_pair_exp(n, exp_y_pred_high, exp_y_pred_low);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair exp_y_pred = {exp_y_pred_high[i], exp_y_pred_low[i]};
            const lk_pair x_1 = lk_product(now_y_pred, y_true[i]);
            const lk_pair x_2 = lk_pair_sub(exp_y_pred, x_1);
            const int c_lt_y_pred = 0x1.fffffffffffffp+1023 < now_y_pred;
            const double neg_y_pred = -now_y_pred;
            const double limit = c_lt_y_pred ? now_y_pred : lk_rounded(x_2);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int y_pred_lt_c_1 = now_y_pred < (-0x1.fffffffffffffp+1023);
            const double chosen_1 = c_0_eq_y_true ? 0.0 : neg_y_pred;
            value[i] = y_pred_lt_c_1 ? chosen_1 : limit;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_y_pred = {exp_y_pred_high[i], exp_y_pred_low[i]};
            const lk_pair x_3 = lk_pair_sub_double(exp_y_pred, y_true[i]);
            gradient[i] = lk_rounded(x_3);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair exp_y_pred = {exp_y_pred_high[i], exp_y_pred_low[i]};
            hessian[i] = lk_rounded(exp_y_pred);
        }
}

const lk_kernel LK_LEVEL(lk_poisson_log_u10) = {
    .name = "poisson_log_u10",
    .axis = 0,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = poisson_log_u10_case_0,
        },
    },
};
