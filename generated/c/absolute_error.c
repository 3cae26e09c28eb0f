/* absolute_error: Distance between prediction and target.
 *
 * Generated from definitions/absolute_error.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/absolute_error.txt
 *
 * absolute_error = Abs(p - y)
 *     target y_true row [-inf, inf]
 *     prediction y_pred row [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

/* absolute_error: otherwise */
static void absolute_error_case_0(size_t n, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];

    if (value)
        for (size_t i = 0; i < n; i++) {
            const double p_minus_y = y_pred[i] - y_true[i];
            value[i] = fabs(p_minus_y);
        }

    if (gradient)
        for (size_t i = 0; i < n; i++) {
            const double p_minus_y = y_pred[i] - y_true[i];
            const int c_0_le_p_minus_y = 0.0 <= p_minus_y;
            const double chosen = c_0_le_p_minus_y ? 1.0 : (-1.0);
            const int c_0_eq_p_minus_y = 0.0 == p_minus_y;
            gradient[i] = c_0_eq_p_minus_y ? 0.0 : chosen;
        }

    if (hessian)
        for (size_t i = 0; i < n; i++) {
            hessian[i] = 0.0;
        }
}

const lk_kernel LK_LEVEL(lk_absolute_error) = {
    .name = "absolute_error",
    .axis = 0,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 0},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 0, 0},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .block = absolute_error_case_0,
        },
    },
};
