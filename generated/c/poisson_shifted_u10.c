/* poisson: Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.
 *
 * Generated from definitions/poisson.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/poisson.txt
 *
 * poisson_shifted_u10 = epsilon + mu - y*log(epsilon + mu)
 *     target y_true row [0, inf]
 *     prediction y_pred row [0, inf]
 *     parameter epsilon row [0, 1] default 1/10000000
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_pair_log(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

/* poisson_shifted_u10: otherwise */
static void poisson_shifted_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const epsilon = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log_x_1_high[LK_BLOCK];
    double log_x_1_low[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_1 = lk_sum(epsilon[i], y_pred[i]);
            log_x_1_high[i] = x_1.high;
            log_x_1_low[i] = x_1.low;
        }
        lk_block_pair_log(n, log_x_1_high, log_x_1_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const lk_pair log_x_1 = {log_x_1_high[i], log_x_1_low[i]};
            const lk_pair x_1 = lk_sum(epsilon[i], now_y_pred);
            const lk_pair x_2 = lk_pair_mul_double(log_x_1, y_true[i]);
            const lk_pair neg_x_2 = lk_pair_neg(x_2);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen = {c_0_eq_y_true ? 0.0 : neg_x_2.high, c_0_eq_y_true ? 0.0 : neg_x_2.low};
            const lk_pair x_3 = lk_pair_add(chosen, x_1);
            const int c_lt_y_pred = 0x1.fffffffffffffp+1023 < now_y_pred;
            value[i] = c_lt_y_pred ? now_y_pred : lk_rounded(x_3);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_1 = lk_sum(epsilon[i], y_pred[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_4 = lk_double_div_pair(y_true[i], x_1);
            const lk_pair neg_x_4 = lk_pair_neg(x_4);
            const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : neg_x_4.high, c_0_eq_y_true ? 0.0 : neg_x_4.low};
            const lk_pair x_5 = lk_pair_add_double(chosen_1, 1.0);
            gradient[i] = lk_rounded(x_5);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_1 = lk_sum(epsilon[i], y_pred[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_4 = lk_double_div_pair(y_true[i], x_1);
            const lk_pair x_6 = lk_pair_div(x_4, x_1);
            const double size_y_true = fabs(y_true[i]);
            const double lifted_y_true = y_true[i] * 0x1.0p+128;
            const lk_pair lifted_x_4 = lk_double_div_pair(lifted_y_true, x_1);
            const lk_pair lifted_x_6 = lk_pair_div(lifted_x_4, x_1);
            const double lowered_x_6 = lk_rounded(lifted_x_6) * 0x1.0p-128;
            const double x = 0x1.0p-130 * lk_rounded(x_1);
            const int size_y_true_is_tiny = size_y_true < x;
            const double x_7 = size_y_true_is_tiny ? lowered_x_6 : lk_rounded(x_6);
            const int size_y_true_is_tiny_1 = size_y_true < 0x1.0p+894;
            const double x_8 = size_y_true_is_tiny_1 ? x_7 : lk_rounded(x_6);
            hessian[i] = c_0_eq_y_true ? 0.0 : x_8;
        }
}

const lk_kernel LK_LEVEL(lk_poisson_shifted_u10) = {
    .name = "poisson_shifted_u10",
    .axis = 0,
    .input_count = 3,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = poisson_shifted_u10_case_0,
        },
    },
};
