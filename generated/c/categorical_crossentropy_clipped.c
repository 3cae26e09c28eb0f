/* categorical_crossentropy: Negative log-likelihood of a categorical target: one class, or a distribution over the
 *     classes.
 *
 * Generated from definitions/categorical_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_crossentropy.txt
 *
 * categorical_crossentropy_clipped = -total(y*log(clip(p/total(p), low, high)))
 *     target y_true element [0, 1]
 *     prediction y_pred element [0, inf]
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

/* categorical_crossentropy_clipped: otherwise */
static void categorical_crossentropy_clipped_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double chosen_12[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[2];
    const double high = row_in[3];

    /* sum_y_pred */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);

    /* sum_chosen_1, sum_chosen_4, sum_chosen_12 */
    lk_row_sum row_sum_chosen_1 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_4 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_12 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double neg_log_clipped = -log_clipped[i];
                const double x_3 = neg_log_clipped * y_true[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_1[i] = c_0_eq_y_true ? 0.0 : x_3;
            }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const int chosen_eq_clipped = chosen == clipped;
                const double x_6 = y_pred[i] / clipped;
                const double x_7 = x_6 * y_true[i];
                chosen_4[i] = chosen_eq_clipped ? x_7 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const int chosen_eq_clipped = chosen == clipped;
                const double x_6 = y_pred[i] / clipped;
                const double x_27 = x_6 * y_pred[i];
                const double x_28 = x_27 / clipped;
                const double x_29 = x_28 * y_true[i];
                chosen_12[i] = chosen_eq_clipped ? x_29 : 0.0;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_1, lk_block_sum(n, chosen_1));
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_4, lk_block_sum(n, chosen_4));
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_12, lk_block_sum(n, chosen_12));
    }
    const double sum_chosen_1 = lk_row_sum_value(&row_sum_chosen_1);
    const double sum_chosen_4 = lk_row_sum_value(&row_sum_chosen_4);
    const double sum_chosen_12 = lk_row_sum_value(&row_sum_chosen_12);
    const double x_8 = want_gradient ? sum_chosen_4 / sum_y_pred : 0.0;
    const double x_9 = want_gradient ? x_8 / sum_y_pred : 0.0;
    const double x_30 = want_hessian ? sum_chosen_12 / sum_y_pred : 0.0;
    const double x_31 = want_hessian ? x_30 / sum_y_pred : 0.0;
    const double x_32 = want_hessian ? x_31 / sum_y_pred : 0.0;
    const double x_33 = want_hessian ? x_32 / sum_y_pred : 0.0;
    const double x_34 = (-2.0) * sum_chosen_4;
    const double x_35 = want_hessian ? x_34 / sum_y_pred : 0.0;
    const double x_36 = want_hessian ? x_35 / sum_y_pred : 0.0;
    const double x_37 = want_hessian ? x_36 / sum_y_pred : 0.0;
    const double x_38 = x_33 + x_37;

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
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_4 = y_true[i] / clipped;
                    const double x_5 = x_4 / sum_y_pred;
                    const double neg_x_5 = -x_5;
                    const double chosen_2 = c_0_eq_y_true ? 0.0 : neg_x_5;
                    const int chosen_eq_clipped = chosen == clipped;
                    const double chosen_3 = chosen_eq_clipped ? chosen_2 : 0.0;
                    const double x_10 = chosen_3 + x_9;
                    gradient[i] = weight * x_10;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_4 = y_true[i] / clipped;
                    const int chosen_eq_clipped = chosen == clipped;
                    const double x_11 = x_4 / clipped;
                    const double x_12 = x_11 / sum_y_pred;
                    const double x_13 = x_12 / sum_y_pred;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : x_13;
                    const double chosen_6 = chosen_eq_clipped ? chosen_5 : 0.0;
                    const double x_14 = (-2.0) * y_pred[i];
                    const double x_15 = x_14 / clipped;
                    const double x_16 = x_15 * y_true[i];
                    const double x_17 = x_16 / clipped;
                    const double x_18 = x_17 / sum_y_pred;
                    const double x_19 = x_18 / sum_y_pred;
                    const double x_20 = x_19 / sum_y_pred;
                    const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_20;
                    const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                    const double chosen_9 = chosen_eq_clipped ? chosen_8 : 0.0;
                    const double x_21 = chosen_6 + chosen_9;
                    const double x_22 = 2.0 * y_true[i];
                    const double x_23 = x_22 / clipped;
                    const double x_24 = x_23 / sum_y_pred;
                    const double x_25 = x_24 / sum_y_pred;
                    const double chosen_10 = c_0_eq_y_true ? 0.0 : x_25;
                    const double chosen_11 = chosen_eq_clipped ? chosen_10 : 0.0;
                    const double x_26 = chosen_11 + x_21;
                    const double x_39 = x_26 + x_38;
                    hessian[i] = weight * x_39;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_1;
}

/* categorical_crossentropy_clipped_hessian_vector: otherwise */
static void categorical_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double v[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_27[LK_BLOCK];
    double chosen_10[LK_BLOCK];
    double chosen_11[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[3];
    const double high = row_in[4];

    /* sum_y_pred, sum_v */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(v, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double sum_v = lk_row_sum_value(&row_sum_v);

    /* sum_x_27, sum_chosen_10, sum_chosen_11 */
    lk_row_sum row_sum_x_27 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_10 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_11 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const int chosen_eq_clipped = chosen == clipped;
            const double x_8 = y_pred[i] / clipped;
            const double x_21 = v[i] * x_8;
            const double x_22 = x_21 / clipped;
            const double x_23 = x_22 * y_true[i];
            const double neg_x_23 = -x_23;
            const double chosen_8 = chosen_eq_clipped ? neg_x_23 : 0.0;
            const double x_24 = sum_y_pred / clipped;
            const double x_25 = v[i] * x_24;
            const double x_26 = x_25 * y_true[i];
            const double chosen_9 = chosen_eq_clipped ? x_26 : 0.0;
            x_27[i] = chosen_8 + chosen_9;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const int chosen_eq_clipped = chosen == clipped;
            const double x_8 = y_pred[i] / clipped;
            const double x_31 = x_8 * y_pred[i];
            const double x_32 = x_31 / clipped;
            const double x_33 = x_32 * y_true[i];
            chosen_10[i] = chosen_eq_clipped ? x_33 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
            const double x_2 = chosen > low ? chosen : low;
            const double clipped = high < x_2 ? high : x_2;
            const int chosen_eq_clipped = chosen == clipped;
            const double x_8 = y_pred[i] / clipped;
            const double x_40 = x_8 * y_true[i];
            chosen_11[i] = chosen_eq_clipped ? x_40 : 0.0;
        }
        lk_row_sum_add(&row_sum_x_27, lk_block_sum(n, x_27));
        lk_row_sum_add(&row_sum_chosen_10, lk_block_sum(n, chosen_10));
        lk_row_sum_add(&row_sum_chosen_11, lk_block_sum(n, chosen_11));
    }
    const double sum_x_27 = lk_row_sum_value(&row_sum_x_27);
    const double sum_chosen_10 = lk_row_sum_value(&row_sum_chosen_10);
    const double sum_chosen_11 = lk_row_sum_value(&row_sum_chosen_11);
    const double x_28 = sum_x_27 / sum_y_pred;
    const double x_29 = x_28 / sum_y_pred;
    const double x_30 = x_29 / sum_y_pred;
    const double x_34 = sum_chosen_10 / sum_y_pred;
    const double x_35 = sum_v * x_34;
    const double x_36 = x_35 / sum_y_pred;
    const double x_37 = x_36 / sum_y_pred;
    const double x_38 = x_37 / sum_y_pred;
    const double x_39 = x_30 + x_38;
    const double x_41 = (-2.0) * sum_chosen_11;
    const double x_42 = x_41 / sum_y_pred;
    const double x_43 = sum_v * x_42;
    const double x_44 = x_43 / sum_y_pred;
    const double x_45 = x_44 / sum_y_pred;
    const double x_46 = x_39 + x_45;

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
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double x_3 = v[i] / clipped;
                const double x_4 = x_3 * y_true[i];
                const double x_5 = x_4 / clipped;
                const double x_6 = x_5 / sum_y_pred;
                const double x_7 = x_6 / sum_y_pred;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_1 = c_0_eq_y_true ? 0.0 : x_7;
                const int chosen_eq_clipped = chosen == clipped;
                const double chosen_2 = chosen_eq_clipped ? chosen_1 : 0.0;
                const double x_8 = y_pred[i] / clipped;
                const double x_9 = sum_v * x_8;
                const double x_10 = x_9 / clipped;
                const double x_11 = x_10 * y_true[i];
                const double x_12 = x_11 / sum_y_pred;
                const double x_13 = x_12 / sum_y_pred;
                const double x_14 = x_13 / sum_y_pred;
                const double neg_x_14 = -x_14;
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : neg_x_14;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double chosen_5 = chosen_eq_clipped ? chosen_4 : 0.0;
                const double x_15 = chosen_2 + chosen_5;
                const double x_16 = sum_v / clipped;
                const double x_17 = x_16 * y_true[i];
                const double x_18 = x_17 / sum_y_pred;
                const double x_19 = x_18 / sum_y_pred;
                const double chosen_6 = c_0_eq_y_true ? 0.0 : x_19;
                const double chosen_7 = chosen_eq_clipped ? chosen_6 : 0.0;
                const double x_20 = chosen_7 + x_15;
                const double x_47 = x_20 + x_46;
                hessian_vector[i] = weight * x_47;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_categorical_crossentropy_clipped) = {
    .name = "categorical_crossentropy_clipped",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = categorical_crossentropy_clipped_case_0,
        },
    },
};

const lk_kernel LK_LEVEL(lk_categorical_crossentropy_clipped_hessian_vector) = {
    .name = "categorical_crossentropy_clipped_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = categorical_crossentropy_clipped_hessian_vector_case_0,
        },
    },
};
