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

static void lk_block_log(size_t n, double *x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

static void lk_block_log1p(size_t n, double *x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
}

/* binary_crossentropy_clipped: otherwise */
static void binary_crossentropy_clipped_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[2];
    const double *restrict const high = in[3];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_clipped[LK_BLOCK];
    double log_clipped[LK_BLOCK];

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double neg_clipped = -clipped;
            log1p_neg_clipped[i] = neg_clipped;
        }
        lk_block_log1p(n, log1p_neg_clipped);
    }

    if (value) {
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            log_clipped[i] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_clipped = -log1p_neg_clipped[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_2 = neg_log1p_neg_clipped * not_y_true;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_2;
            const double neg_log_clipped = -log_clipped[i];
            const double x_3 = neg_log_clipped * y_true[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_1 = c_0_eq_y_true ? 0.0 : x_3;
            value[i] = chosen + chosen_1;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_5 = not_y_true / not_clipped;
            const double chosen_2 = c_0_eq_not_y_true ? 0.0 : x_5;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double chosen_3 = clipped_eq_y_pred ? chosen_2 : 0.0;
            const double x_6 = y_true[i] / clipped;
            const double neg_x_6 = -x_6;
            const double chosen_4 = clipped_eq_y_pred ? neg_x_6 : 0.0;
            gradient[i] = chosen_3 + chosen_4;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double x_1 = low[i] > y_pred[i] ? low[i] : y_pred[i];
            const double clipped = high[i] < x_1 ? high[i] : x_1;
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double not_clipped = 1.0 - clipped;
            const double x_5 = not_y_true / not_clipped;
            const int clipped_eq_y_pred = clipped == y_pred[i];
            const double x_6 = y_true[i] / clipped;
            const double x_8 = x_5 / not_clipped;
            const double chosen_5 = c_0_eq_not_y_true ? 0.0 : x_8;
            const double chosen_6 = clipped_eq_y_pred ? chosen_5 : 0.0;
            const double x_9 = x_6 / clipped;
            const double chosen_7 = clipped_eq_y_pred ? x_9 : 0.0;
            hessian[i] = chosen_6 + chosen_7;
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
