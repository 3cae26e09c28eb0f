/* kl_divergence: Kullback-Leibler divergence of the prediction from the target over the class axis.
 *
 * Generated from definitions/kl_divergence.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/kl_divergence.txt
 *
 * kl_divergence = total(y*log(y/p))
 *     target y_true element [0, 1]
 *     prediction y_pred element [0, 1]
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

/* A sum over the blocks of a row, with the rounding errors of its additions. */
typedef struct { double high, low; } lk_row_sum;

static inline void lk_row_sum_add(lk_row_sum *sum, double x)
{
    const double high = sum->high + x;
    const double part = high - sum->high;
    sum->low += (sum->high - (high - part)) + (x - part);
    sum->high = high;
}

/* An infinite sum has no rounding error: its `low` is NaN and left out. */
static inline double lk_row_sum_value(const lk_row_sum *sum)
{
    return sum->low == sum->low ? sum->high + sum->low : sum->high;
}

/* kl_divergence: otherwise */
static void kl_divergence_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_true[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double log1p_chosen[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log_y_true[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* sum_chosen_3, gradient, hessian */
    lk_row_sum row_sum_chosen_3 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_true, &in[0], start, n);
        lk_load(y_pred, &in[1], start, n);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] - y_true[i];
                const double x_2 = x_1 / y_pred[i];
                const double neg_x_2 = -x_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen = c_0_eq_y_true ? (-1.0) : neg_x_2;
                log1p_chosen[i] = chosen;
            }
            lk_block_log1p(n, log1p_chosen);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_true[i] = y_true[i];
            }
            lk_block_log(n, log_y_true);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] - y_true[i];
                const double x_2 = x_1 / y_pred[i];
                const double neg_x_2 = -x_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen = c_0_eq_y_true ? (-1.0) : neg_x_2;
                const double x_3 = log_y_true[i] - log_y_pred[i];
                const int chosen_lt_c_1 = chosen < 1.0;
                const double chosen_1 = chosen_lt_c_1 ? log1p_chosen[i] : x_3;
                const int c_minus_1_by_2_lt_chosen = (-0.5) < chosen;
                const double chosen_2 = c_minus_1_by_2_lt_chosen ? chosen_1 : x_3;
                const double x_4 = chosen_2 * y_true[i];
                chosen_3[i] = c_0_eq_y_true ? 0.0 : x_4;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, lk_block_sum(n, chosen_3));
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_5 = y_true[i] / y_pred[i];
                const double neg_x_5 = -x_5;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : neg_x_5;
                gradient[i] = weight * chosen_4;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_5 = y_true[i] / y_pred[i];
                const double x_6 = x_5 / y_pred[i];
                const double chosen_5 = c_0_eq_y_true ? 0.0 : x_6;
                hessian[i] = weight * chosen_5;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_3 = lk_row_sum_value(&row_sum_chosen_3);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_3;
}

/* kl_divergence_hessian_vector: otherwise */
static void kl_divergence_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double v[LK_BLOCK];
    double y_true[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            lk_load(v, &in[2], start, n);
            lk_load(y_true, &in[0], start, n);
            lk_load(y_pred, &in[1], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = v[i] / y_pred[i];
                const double x_2 = x_1 * y_true[i];
                const double x_3 = x_2 / y_pred[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen = c_0_eq_y_true ? 0.0 : x_3;
                hessian_vector[i] = weight * chosen;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_kl_divergence) = {
    .name = "kl_divergence",
    .axis = 1,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = kl_divergence_case_0,
        },
    },
};

const lk_kernel LK_LEVEL(lk_kl_divergence_hessian_vector) = {
    .name = "kl_divergence_hessian_vector",
    .axis = 1,
    .input_count = 3,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = kl_divergence_hessian_vector_case_0,
        },
    },
};
