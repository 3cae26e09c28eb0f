/* poisson: Negative log-likelihood of a Poisson target, without the term log(y!) that no prediction changes.
 *
 * Generated from definitions/poisson.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/poisson.txt
 *
 * poisson_log = -mu*y + exp(mu)
 *     target y_true row [0, inf]
 *     prediction y_pred row [-inf, inf]
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

/* poisson_log: otherwise */
static void poisson_log_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double exp_y_pred[LK_BLOCK];
    double spare_1[LK_BLOCK];
    double spare_2[LK_BLOCK];

    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = lk_exp_begin(y_pred[i]);
        exp_y_pred[i] = half.high;
        spare_1[i] = half.low;
        spare_2[i] = half.shifted;
    }
    lk_block_exp_end(n, exp_y_pred, spare_1, spare_2);

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double now_y_pred = y_pred[i];
            const double x_1 = now_y_pred * y_true[i];
            const double x_2 = exp_y_pred[i] - x_1;
            const int c_lt_y_pred = 0x1.fffffffffffffp+1023 < now_y_pred;
            const double neg_y_pred = -now_y_pred;
            const double limit = c_lt_y_pred ? now_y_pred : x_2;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int y_pred_lt_c_1 = now_y_pred < (-0x1.fffffffffffffp+1023);
            const double chosen_1 = c_0_eq_y_true ? 0.0 : neg_y_pred;
            value[i] = y_pred_lt_c_1 ? chosen_1 : limit;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            gradient[i] = exp_y_pred[i] - y_true[i];
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            hessian[i] = exp_y_pred[i];
        }
}

const lk_kernel LK_LEVEL(lk_poisson_log) = {
    .name = "poisson_log",
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
            .block = poisson_log_case_0,
        },
    },
};
