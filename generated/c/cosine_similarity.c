/* cosine_similarity: Negative cosine of the angle between prediction and target over the class axis.
 *
 * Generated from definitions/cosine_similarity.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/cosine_similarity.txt
 *
 * cosine_similarity = -total(p*y)/sqrt(total(p**2)*total(y**2))
 *     target y_true element [-inf, inf]
 *     prediction y_pred element [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

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

/* cosine_similarity: otherwise */
static void cosine_similarity_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_1[LK_BLOCK];
    double x_2[LK_BLOCK];
    double x_3[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* sum_x_1, sum_x_2, sum_x_3 */
    lk_row_sum row_sum_x_1 = {0.0, 0.0};
    lk_row_sum row_sum_x_2 = {0.0, 0.0};
    lk_row_sum row_sum_x_3 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            x_1[i] = y_pred[i] * y_true[i];
        }
        for (size_t i = 0; i < n; i++) {
            x_2[i] = y_pred[i] * y_pred[i];
        }
        for (size_t i = 0; i < n; i++) {
            x_3[i] = y_true[i] * y_true[i];
        }
        lk_row_sum_add(&row_sum_x_1, lk_block_sum(n, x_1));
        lk_row_sum_add(&row_sum_x_2, lk_block_sum(n, x_2));
        lk_row_sum_add(&row_sum_x_3, lk_block_sum(n, x_3));
    }
    const double sum_x_1 = lk_row_sum_value(&row_sum_x_1);
    const double sum_x_2 = lk_row_sum_value(&row_sum_x_2);
    const double sum_x_3 = lk_row_sum_value(&row_sum_x_3);
    const double sqrt_sum_x_2 = sqrt(sum_x_2);
    const double sqrt_sum_x_3 = sqrt(sum_x_3);
    const double x_4 = want_value ? sum_x_1 / sqrt_sum_x_2 : 0.0;
    const double x_5 = want_value ? x_4 / sqrt_sum_x_3 : 0.0;
    const double neg_x_5 = -x_5;
    const int c_0_eq_sqrt_sum_x_2 = 0.0 == sqrt_sum_x_2;
    const double chosen = c_0_eq_sqrt_sum_x_2 ? 0.0 : neg_x_5;
    const int c_0_eq_sqrt_sum_x_3 = 0.0 == sqrt_sum_x_3;
    const double chosen_1 = c_0_eq_sqrt_sum_x_3 ? 0.0 : chosen;
    const double x_6 = want_gradient || want_hessian ? sum_x_1 / sqrt_sum_x_3 : 0.0;
    const double x_14 = want_hessian ? x_6 / sqrt_sum_x_2 : 0.0;
    const double x_15 = want_hessian ? x_14 / sqrt_sum_x_2 : 0.0;
    const double x_16 = want_hessian ? x_15 / sqrt_sum_x_2 : 0.0;
    const double chosen_6 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_16;
    const double chosen_7 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_6;
    const double x_17 = (-3.0) * sum_x_1;
    const double x_18 = want_hessian ? x_17 / sqrt_sum_x_3 : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_7 = x_6 * y_pred[i];
                    const double x_8 = x_7 / sqrt_sum_x_2;
                    const double x_9 = x_8 / sqrt_sum_x_2;
                    const double x_10 = x_9 / sqrt_sum_x_2;
                    const double chosen_2 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_10;
                    const double chosen_3 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_2;
                    const double x_11 = y_true[i] / sqrt_sum_x_2;
                    const double x_12 = x_11 / sqrt_sum_x_3;
                    const double neg_x_12 = -x_12;
                    const double chosen_4 = c_0_eq_sqrt_sum_x_2 ? 0.0 : neg_x_12;
                    const double chosen_5 = c_0_eq_sqrt_sum_x_3 ? 0.0 : chosen_4;
                    const double x_13 = chosen_3 + chosen_5;
                    gradient[i] = weight * x_13;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_19 = x_18 * y_pred[i];
                    const double x_20 = x_19 / sqrt_sum_x_2;
                    const double x_21 = x_20 * y_pred[i];
                    const double x_22 = x_21 / sqrt_sum_x_2;
                    const double x_23 = x_22 / sqrt_sum_x_2;
                    const double x_24 = x_23 / sqrt_sum_x_2;
                    const double x_25 = x_24 / sqrt_sum_x_2;
                    const double chosen_8 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_25;
                    const double chosen_9 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_8;
                    const double x_26 = chosen_7 + chosen_9;
                    const double x_27 = 2.0 * y_pred[i];
                    const double x_28 = x_27 / sqrt_sum_x_3;
                    const double x_29 = x_28 * y_true[i];
                    const double x_30 = x_29 / sqrt_sum_x_2;
                    const double x_31 = x_30 / sqrt_sum_x_2;
                    const double x_32 = x_31 / sqrt_sum_x_2;
                    const double chosen_10 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_32;
                    const double chosen_11 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_10;
                    const double x_33 = chosen_11 + x_26;
                    hessian[i] = weight * x_33;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
}

/* cosine_similarity_hessian_vector: otherwise */
static void cosine_similarity_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double v[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_1[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double x_2[LK_BLOCK];
    double x_6[LK_BLOCK];
    double x_7[LK_BLOCK];
    double x_20[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* sum_x_1, sum_x_2, sum_x_6, sum_x_7, sum_x_20 */
    lk_row_sum row_sum_x_1 = {0.0, 0.0};
    lk_row_sum row_sum_x_2 = {0.0, 0.0};
    lk_row_sum row_sum_x_6 = {0.0, 0.0};
    lk_row_sum row_sum_x_7 = {0.0, 0.0};
    lk_row_sum row_sum_x_20 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            x_1[i] = v[i] * y_true[i];
        }
        lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            x_2[i] = y_pred[i] * y_pred[i];
        }
        for (size_t i = 0; i < n; i++) {
            x_6[i] = v[i] * y_pred[i];
        }
        for (size_t i = 0; i < n; i++) {
            x_7[i] = y_pred[i] * y_true[i];
        }
        for (size_t i = 0; i < n; i++) {
            x_20[i] = y_true[i] * y_true[i];
        }
        lk_row_sum_add(&row_sum_x_1, lk_block_sum(n, x_1));
        lk_row_sum_add(&row_sum_x_2, lk_block_sum(n, x_2));
        lk_row_sum_add(&row_sum_x_6, lk_block_sum(n, x_6));
        lk_row_sum_add(&row_sum_x_7, lk_block_sum(n, x_7));
        lk_row_sum_add(&row_sum_x_20, lk_block_sum(n, x_20));
    }
    const double sum_x_1 = lk_row_sum_value(&row_sum_x_1);
    const double sum_x_2 = lk_row_sum_value(&row_sum_x_2);
    const double sum_x_6 = lk_row_sum_value(&row_sum_x_6);
    const double sum_x_7 = lk_row_sum_value(&row_sum_x_7);
    const double sum_x_20 = lk_row_sum_value(&row_sum_x_20);
    const double sqrt_sum_x_2 = sqrt(sum_x_2);
    const double x_3 = sqrt_sum_x_2 * sum_x_1;
    const double x_4 = sqrt_sum_x_2 * x_3;
    const double x_8 = (-3.0) * sum_x_6;
    const double x_9 = sum_x_7 * x_8;
    const double x_12 = sqrt_sum_x_2 * sum_x_6;
    const double x_13 = sqrt_sum_x_2 * x_12;
    const double x_16 = sqrt_sum_x_2 * sum_x_7;
    const double x_17 = sqrt_sum_x_2 * x_16;
    const double sqrt_sum_x_20 = sqrt(sum_x_20);
    const int c_0_eq_sqrt_sum_x_20 = 0.0 == sqrt_sum_x_20;
    const int c_0_eq_sqrt_sum_x_2 = 0.0 == sqrt_sum_x_2;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_5 = x_4 * y_pred[i];
                const double x_10 = x_9 * y_pred[i];
                const double x_11 = x_10 + x_5;
                const double x_14 = x_13 * y_true[i];
                const double x_15 = x_11 + x_14;
                const double x_18 = v[i] * x_17;
                const double x_19 = x_15 + x_18;
                const double x_21 = x_19 / sqrt_sum_x_20;
                const double x_22 = x_21 / sqrt_sum_x_2;
                const double x_23 = x_22 / sqrt_sum_x_2;
                const double x_24 = x_23 / sqrt_sum_x_2;
                const double x_25 = x_24 / sqrt_sum_x_2;
                const double x_26 = x_25 / sqrt_sum_x_2;
                const double chosen = c_0_eq_sqrt_sum_x_20 ? 0.0 : x_26;
                const double chosen_1 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen;
                hessian_vector[i] = weight * chosen_1;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_cosine_similarity) = {
    .name = "cosine_similarity",
    .axis = 1,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = cosine_similarity_case_0,
        },
    },
};

const lk_kernel LK_LEVEL(lk_cosine_similarity_hessian_vector) = {
    .name = "cosine_similarity_hessian_vector",
    .axis = 1,
    .input_count = 3,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = cosine_similarity_hessian_vector_case_0,
        },
    },
};
