/* categorical_crossentropy: Negative log-likelihood of a categorical target: one class, or a distribution over the
 *     classes.
 *
 * Generated from definitions/categorical_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_crossentropy.txt
 *
 * sparse_categorical_crossentropy_u10 = -total(y*log(p))
 *     target y_true label [0, inf]
 *     prediction y_pred element [0, 1]
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

static lk_pair lk_row_pair_log(lk_pair x)
{
    lk_block_pair_log(1, &x.high, &x.low);
    return x;
}

/* sparse_categorical_crossentropy_u10: otherwise */
static void sparse_categorical_crossentropy_u10_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_y_pred[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

    /* gradient, hessian */
    double y_pred_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    gradient[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double x_1 = (-1.0) / y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const double chosen = is_label ? x_1 : 0.0;
                    gradient[i] = weight * chosen;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    hessian[i] = weight * 0.0;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const lk_pair x_2 = lk_quotient(1.0, y_pred[i]);
                    const lk_pair x_3 = lk_pair_div_double(x_2, y_pred[i]);
                    const double chosen_1 = is_label ? lk_rounded(x_3) : 0.0;
                    hessian[i] = weight * chosen_1;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const lk_pair log_y_pred_label = want_value ? lk_row_pair_log(lk_pair_of(y_pred_label)) : lk_pair_of(0.0);
    const double neg_log_y_pred_label = -lk_rounded(log_y_pred_label);

    if (row_out[0] != NULL) *row_out[0] = weight * neg_log_y_pred_label;
}

/* sparse_categorical_crossentropy_u10: otherwise; rows side by side */
static void sparse_categorical_crossentropy_u10_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double y_pred_label[LK_ROWS];
    double log_y_pred_label_high[LK_ROWS];
    double log_y_pred_label_low[LK_ROWS];

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_label[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_y_pred_label_high[r] = y_pred_label[r];
            log_y_pred_label_low[r] = 0.0;
        }
        lk_block_pair_log(n, log_y_pred_label_high, log_y_pred_label_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_y_pred_label = {log_y_pred_label_high[r], log_y_pred_label_low[r]};
            value[r] = -lk_rounded(log_y_pred_label);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = (-1.0) / y_pred[i];
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? x_1 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                const lk_pair x_2 = lk_quotient(1.0, y_pred[i]);
                const lk_pair x_3 = lk_pair_div_double(x_2, y_pred[i]);
                hessian[i] = is_label ? lk_rounded(x_3) : 0.0;
            }
    }
}

/* sparse_categorical_crossentropy_hessian_vector_u10: otherwise */
static void sparse_categorical_crossentropy_hessian_vector_u10_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_v[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                hessian_vector[i] = weight * 0.0;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const lk_pair x_1 = lk_quotient(v[i], y_pred[i]);
                const lk_pair x_2 = lk_pair_div_double(x_1, y_pred[i]);
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen = is_label ? lk_rounded(x_2) : 0.0;
                hessian_vector[i] = weight * chosen;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_crossentropy_hessian_vector_u10: otherwise; rows side by side */
static void sparse_categorical_crossentropy_hessian_vector_u10_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const v = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_1 = lk_quotient(v[i], y_pred[i]);
                const lk_pair x_2 = lk_pair_div_double(x_1, y_pred[i]);
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                hessian_vector[i] = is_label ? lk_rounded(x_2) : 0.0;
            }
    }
}

const lk_kernel LK_LEVEL(lk_sparse_categorical_crossentropy_u10) = {
    .name = "sparse_categorical_crossentropy_u10",
    .axis = 1,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 1},
    .input_index = (const unsigned char[]){1, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = sparse_categorical_crossentropy_u10_case_0,
            .lanes = sparse_categorical_crossentropy_u10_case_0_lanes,
        },
    },
};

const lk_kernel LK_LEVEL(lk_sparse_categorical_crossentropy_hessian_vector_u10) = {
    .name = "sparse_categorical_crossentropy_hessian_vector_u10",
    .axis = 1,
    .input_count = 3,
    .output_count = 1,
    .input_axis = (const unsigned char[]){0, 1, 1},
    .input_index = (const unsigned char[]){1, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = sparse_categorical_crossentropy_hessian_vector_u10_case_0,
            .lanes = sparse_categorical_crossentropy_hessian_vector_u10_case_0_lanes,
        },
    },
};
