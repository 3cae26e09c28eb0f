/* weighted_crossentropy: Binary cross-entropy that counts positive targets pos_weight times.
 *
 * Generated from definitions/weighted_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/weighted_crossentropy.txt
 *
 * weighted_crossentropy = -pos_weight*y*log(p) - (1 - y)*log(1 - p)
 *     target y_true row [0, 1]
 *     prediction y_pred row [0, 1]
 *     parameter pos_weight row [0, inf] default 1
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

/* weighted_crossentropy: otherwise */
static void weighted_crossentropy_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const pos_weight = in[2];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    double log1p_neg_y_pred[LK_BLOCK];
    double log_y_pred[LK_BLOCK];

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

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double neg_log1p_neg_y_pred = -log1p_neg_y_pred[i];
            const double not_y_true = 1.0 - y_true[i];
            const double x_1 = neg_log1p_neg_y_pred * not_y_true;
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const double chosen = c_0_eq_not_y_true ? 0.0 : x_1;
            const double neg_log_y_pred = -log_y_pred[i];
            const double x_2 = neg_log_y_pred * pos_weight[i];
            const double x_3 = x_2 * y_true[i];
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const double chosen_1 = c_0_eq_pos_weight ? 0.0 : x_3;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
            value[i] = chosen + chosen_2;
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_5 = not_y_true / not_y_pred;
            const double chosen_3 = c_0_eq_not_y_true ? 0.0 : x_5;
            const double x_6 = pos_weight[i] * y_true[i];
            const double x_7 = x_6 / y_pred[i];
            const double neg_x_7 = -x_7;
            const double chosen_4 = c_0_eq_pos_weight ? 0.0 : neg_x_7;
            const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
            gradient[i] = chosen_3 + chosen_5;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            const double not_y_true = 1.0 - y_true[i];
            const int c_0_eq_not_y_true = 0.0 == not_y_true;
            const int c_0_eq_pos_weight = 0.0 == pos_weight[i];
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double not_y_pred = 1.0 - y_pred[i];
            const double x_5 = not_y_true / not_y_pred;
            const double x_6 = pos_weight[i] * y_true[i];
            const double x_7 = x_6 / y_pred[i];
            const double x_9 = x_5 / not_y_pred;
            const double chosen_6 = c_0_eq_not_y_true ? 0.0 : x_9;
            const double x_10 = x_7 / y_pred[i];
            const double chosen_7 = c_0_eq_pos_weight ? 0.0 : x_10;
            const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
            hessian[i] = chosen_6 + chosen_8;
        }
}

const lk_kernel LK_LEVEL(lk_weighted_crossentropy) = {
    .name = "weighted_crossentropy",
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
            .block = weighted_crossentropy_case_0,
        },
    },
};
