/* binary_crossentropy: Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.
 *
 * Generated from definitions/binary_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_crossentropy.txt
 *
 * binary_crossentropy_clipped_u10 = -y*log(clip(p, low, high)) - (1 - y)*log(1 - clip(p, low, high))
 *     target y_true row [0, 1]
 *     prediction y_pred row [0, 1]
 *     parameter low row [0, 1] default 1/10000000
 *     parameter high row [0, 1] default 9999999/10000000
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

LK_FLAT static void lk_block_pair_log1p(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log1p(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

/* binary_crossentropy_clipped_u10: otherwise */
static void binary_crossentropy_clipped_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[2];
    const double *restrict const high = in[3];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double log_clipped_high[LK_BLOCK];
    double log_clipped_low[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double neg_y_pred = -y_pred[i];
            log1p_neg_y_pred_high[i] = neg_y_pred;
            log1p_neg_y_pred_low[i] = 0.0;
        }
        lk_block_pair_log1p(n, log1p_neg_y_pred_high, log1p_neg_y_pred_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log_y_pred_high[i] = y_pred[i];
            log_y_pred_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
            log1p_neg_clipped_high[i] = neg_clipped.high;
            log1p_neg_clipped_low[i] = neg_clipped.low;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            log_clipped_high[i] = clipped;
            log_clipped_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
            const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul(neg_log1p_neg_y_pred, not_y_true);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen = {c_0_eq_not_y_true ? 0.0 : x_1.high, c_0_eq_not_y_true ? 0.0 : x_1.low};
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const lk_pair chosen_1 = {clipped_eq_y_pred ? chosen.high : 0.0, clipped_eq_y_pred ? chosen.low : 0.0};
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_3 = lk_pair_mul_double(neg_log_y_pred, y_true[i]);
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : x_3.high, c_0_eq_y_true ? 0.0 : x_3.low};
            const lk_pair chosen_3 = {clipped_eq_y_pred ? chosen_2.high : 0.0, clipped_eq_y_pred ? chosen_2.low : 0.0};
            const lk_pair x_4 = lk_pair_add(chosen_1, chosen_3);
            const lk_pair neg_log1p_neg_clipped = lk_pair_neg(log1p_neg_clipped);
            const lk_pair x_5 = lk_pair_mul(neg_log1p_neg_clipped, not_y_true);
            const lk_pair chosen_4 = {c_0_eq_not_y_true ? 0.0 : x_5.high, c_0_eq_not_y_true ? 0.0 : x_5.low};
            const lk_pair chosen_5 = {clipped_eq_y_pred ? 0.0 : chosen_4.high, clipped_eq_y_pred ? 0.0 : chosen_4.low};
            const lk_pair neg_log_clipped = lk_pair_neg(log_clipped);
            const lk_pair x_6 = lk_pair_mul_double(neg_log_clipped, y_true[i]);
            const lk_pair chosen_6 = {c_0_eq_y_true ? 0.0 : x_6.high, c_0_eq_y_true ? 0.0 : x_6.low};
            const lk_pair chosen_7 = {clipped_eq_y_pred ? 0.0 : chosen_6.high, clipped_eq_y_pred ? 0.0 : chosen_6.low};
            const lk_pair x_7 = lk_pair_add(chosen_5, chosen_7);
            const lk_pair x_8 = lk_pair_add(x_4, x_7);
            value[i] = lk_rounded(x_8);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_9 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair chosen_8 = {c_0_eq_not_y_true ? 0.0 : x_9.high, c_0_eq_not_y_true ? 0.0 : x_9.low};
            const lk_pair chosen_9 = {clipped_eq_y_pred ? chosen_8.high : 0.0, clipped_eq_y_pred ? chosen_8.low : 0.0};
            const lk_pair x_10 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair neg_x_10 = lk_pair_neg(x_10);
            const lk_pair chosen_10 = {c_0_eq_y_true ? 0.0 : neg_x_10.high, c_0_eq_y_true ? 0.0 : neg_x_10.low};
            const lk_pair chosen_11 = {clipped_eq_y_pred ? chosen_10.high : 0.0, clipped_eq_y_pred ? chosen_10.low : 0.0};
            const lk_pair x_11 = lk_pair_add(chosen_11, chosen_9);
            gradient[i] = lk_rounded(x_11);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_9 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair x_10 = lk_quotient(y_true[i], y_pred[i]);
            const lk_pair x_12 = lk_pair_div(x_9, not_y_pred);
            const lk_pair chosen_12 = {c_0_eq_not_y_true ? 0.0 : x_12.high, c_0_eq_not_y_true ? 0.0 : x_12.low};
            const lk_pair chosen_13 = {clipped_eq_y_pred ? chosen_12.high : 0.0, clipped_eq_y_pred ? chosen_12.low : 0.0};
            const lk_pair x_13 = lk_pair_div_double(x_10, y_pred[i]);
            const lk_pair chosen_14 = {c_0_eq_y_true ? 0.0 : x_13.high, c_0_eq_y_true ? 0.0 : x_13.low};
            const lk_pair chosen_15 = {clipped_eq_y_pred ? chosen_14.high : 0.0, clipped_eq_y_pred ? chosen_14.low : 0.0};
            const lk_pair x_14 = lk_pair_add(chosen_13, chosen_15);
            hessian[i] = lk_rounded(x_14);
        }
}

const lk_kernel LK_LEVEL(lk_binary_crossentropy_clipped_u10) = {
    .name = "binary_crossentropy_clipped_u10",
    .axis = 0,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = binary_crossentropy_clipped_u10_case_0,
        },
    },
};
