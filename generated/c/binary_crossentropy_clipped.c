/* binary_crossentropy: Negative log-likelihood of a Bernoulli target; a soft label is the mean of hard ones.
 *
 * Generated from definitions/binary_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/binary_crossentropy.txt
 *
 * binary_crossentropy_clipped = -y*log(clip(p, low, high)) - (1 - y)*log(1 - clip(p, low, high))
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

LK_FLAT static void lk_block_log(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

LK_FLAT static void lk_block_log1p(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
}

/* binary_crossentropy_clipped: otherwise */
static void binary_crossentropy_clipped_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[2];
    const double *restrict const high = in[3];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double neg_y_pred = -y_pred[i];
            log1p_neg_y_pred[i] = neg_y_pred;
        }
        lk_block_log1p(n, log1p_neg_y_pred);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_1 = neg_log1p_neg_y_pred * not_y_true;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_1;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_1 = clipped_eq_y_pred ? chosen : 0.0;
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_3 = neg_log_y_pred * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_2 = c_0_eq_y_true ? 0.0 : x_3;
            const double chosen_3 = clipped_eq_y_pred ? chosen_2 : 0.0;
            const double x_4 = chosen_1 + chosen_3;
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double x_5 = neg_log1p_neg_clipped * not_y_true;
            const double chosen_4 = c_0_eq_not_y_true ? 0.0 : x_5;
            const double chosen_5 = clipped_eq_y_pred ? 0.0 : chosen_4;
            const double neg_log_clipped = -log_clipped[i];
            const double x_6 = neg_log_clipped * y_true[i];
            const double chosen_6 = c_0_eq_y_true ? 0.0 : x_6;
            const double chosen_7 = clipped_eq_y_pred ? 0.0 : chosen_6;
            const double x_7 = chosen_5 + chosen_7;
            value[i] = x_4 + x_7;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_9 = not_y_true / not_y_pred;
            const double chosen_8 = c_0_eq_not_y_true ? 0.0 : x_9;
            const double chosen_9 = clipped_eq_y_pred ? chosen_8 : 0.0;
            const double x_10 = y_true[i] / y_pred[i];
            const double neg_x_10 = -x_10;
            const double chosen_10 = c_0_eq_y_true ? 0.0 : neg_x_10;
            const double chosen_11 = clipped_eq_y_pred ? chosen_10 : 0.0;
            gradient[i] = chosen_11 + chosen_9;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double x_2 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_2 ? high[i] : x_2;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_9 = not_y_true / not_y_pred;
            const double x_10 = y_true[i] / y_pred[i];
            const double x_12 = x_9 / not_y_pred;
            const double chosen_12 = c_0_eq_not_y_true ? 0.0 : x_12;
            const double chosen_13 = clipped_eq_y_pred ? chosen_12 : 0.0;
            const double x_13 = x_10 / y_pred[i];
            const double chosen_14 = c_0_eq_y_true ? 0.0 : x_13;
            const double chosen_15 = clipped_eq_y_pred ? chosen_14 : 0.0;
            hessian[i] = chosen_13 + chosen_15;
        }
}

const lk_kernel LK_LEVEL(lk_binary_crossentropy_clipped) = {
    .name = "binary_crossentropy_clipped",
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
            .block = binary_crossentropy_clipped_case_0,
        },
    },
};
