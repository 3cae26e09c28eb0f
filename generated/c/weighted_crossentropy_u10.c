/* weighted_crossentropy: Binary cross-entropy that counts positive targets pos_weight times.
 *
 * Generated from definitions/weighted_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/weighted_crossentropy.txt
 *
 * weighted_crossentropy_u10 = -pos_weight*y*log(p) - (1 - y)*log(1 - p)
 *     target y_true row [0, 1]
 *     prediction y_pred row [0, 1]
 *     parameter pos_weight row [0, inf] default 1
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

/* weighted_crossentropy_u10: otherwise */
static void weighted_crossentropy_u10_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const pos_weight = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred_high[LK_BLOCK];
    double log1p_neg_y_pred_low[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];

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

    if (value)
        for (size_t i = 0; i < n; i++) {
            const lk_pair log1p_neg_y_pred = {log1p_neg_y_pred_high[i], log1p_neg_y_pred_low[i]};
            const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
            const lk_pair neg_log1p_neg_y_pred = lk_pair_neg(log1p_neg_y_pred);
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const lk_pair x_1 = lk_pair_mul(neg_log1p_neg_y_pred, not_y_true);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const lk_pair chosen = {c_0_eq_not_y_true ? 0.0 : x_1.high, c_0_eq_not_y_true ? 0.0 : x_1.low};
            const lk_pair neg_log_y_pred = lk_pair_neg(log_y_pred);
            const lk_pair x_2 = lk_pair_mul_double(neg_log_y_pred, pos_weight[i]);
            const lk_pair x_3 = lk_pair_mul_double(x_2, y_true[i]);
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const lk_pair chosen_1 = {c_0_eq_pos_weight ? 0.0 : x_3.high, c_0_eq_pos_weight ? 0.0 : x_3.low};
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : chosen_1.high, c_0_eq_y_true ? 0.0 : chosen_1.low};
            const lk_pair x_4 = lk_pair_add(chosen, chosen_2);
            value[i] = lk_rounded(x_4);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_5 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair chosen_3 = {c_0_eq_not_y_true ? 0.0 : x_5.high, c_0_eq_not_y_true ? 0.0 : x_5.low};
            const lk_pair x_6 = lk_product(pos_weight[i], y_true[i]);
            const lk_pair x_7 = lk_pair_div_double(x_6, y_pred[i]);
            const lk_pair neg_x_7 = lk_pair_neg(x_7);
            const lk_pair chosen_4 = {c_0_eq_pos_weight ? 0.0 : neg_x_7.high, c_0_eq_pos_weight ? 0.0 : neg_x_7.low};
            const lk_pair chosen_5 = {c_0_eq_y_true ? 0.0 : chosen_4.high, c_0_eq_y_true ? 0.0 : chosen_4.low};
            const lk_pair x_8 = lk_pair_add(chosen_3, chosen_5);
            gradient[i] = lk_rounded(x_8);
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const lk_pair not_y_true = lk_difference(1.0, y_true[i]);
            const int c_0_eq_not_y_true = 0.0 == not_y_true.high;
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair not_y_pred = lk_difference(1.0, y_pred[i]);
            const lk_pair x_5 = lk_pair_div(not_y_true, not_y_pred);
            const lk_pair x_6 = lk_product(pos_weight[i], y_true[i]);
            const lk_pair x_7 = lk_pair_div_double(x_6, y_pred[i]);
            const lk_pair x_9 = lk_pair_div(x_5, not_y_pred);
            const lk_pair chosen_6 = {c_0_eq_not_y_true ? 0.0 : x_9.high, c_0_eq_not_y_true ? 0.0 : x_9.low};
            const lk_pair x_10 = lk_pair_div_double(x_7, y_pred[i]);
            const lk_pair chosen_7 = {c_0_eq_pos_weight ? 0.0 : x_10.high, c_0_eq_pos_weight ? 0.0 : x_10.low};
            const lk_pair chosen_8 = {c_0_eq_y_true ? 0.0 : chosen_7.high, c_0_eq_y_true ? 0.0 : chosen_7.low};
            const lk_pair x_11 = lk_pair_add(chosen_6, chosen_8);
            hessian[i] = lk_rounded(x_11);
        }
}

const lk_kernel LK_LEVEL(lk_weighted_crossentropy_u10) = {
    .name = "weighted_crossentropy_u10",
    .axis = 0,
    .input_count = 3,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = weighted_crossentropy_u10_case_0,
        },
    },
};
