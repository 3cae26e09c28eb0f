/* categorical_crossentropy: Negative log-likelihood of a categorical target: one class, or a distribution over the
 *     classes.
 *
 * Generated from definitions/categorical_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_crossentropy.txt
 *
 * sparse_categorical_crossentropy_clipped = -total(y*log(clip(p/total(p), low, high)))
 *     target y_true label [0, inf]
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

static double lk_row_log(double x)
{
    lk_block_log(1, &x);
    return x;
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

/* Lanes of a search for the maximum: so many that compilers keep the loop over them, and vectorise it. */
#define LK_ROW_LANES 32

/* The largest value of a row so far and its first position. */
typedef struct { double value, at; } lk_row_peak;

/* Go on with the n entries of x, which stand at `start` in the row. Every lane remembers where the group
 * of its first maximum stands. */
static inline void lk_row_peak_raise(lk_row_peak *peak, size_t start, size_t n, const double *x)
{
    if (n < LK_ROW_LANES) {
        for (size_t k = 0; k < n; k++) {
            peak->at = x[k] > peak->value ? (double)(start + k) : peak->at;
            peak->value = x[k] > peak->value ? x[k] : peak->value;
        }
        return;
    }
    double lane[LK_ROW_LANES], from[LK_ROW_LANES];
    for (size_t k = 0; k < LK_ROW_LANES; k++) {
        lane[k] = peak->value;
        from[k] = peak->at - (double)k;
    }
    for (size_t i = 0; i < n; i += LK_ROW_LANES) {
        const size_t group = i + LK_ROW_LANES <= n ? i : n - LK_ROW_LANES;
        const double first = (double)(start + group);
        for (size_t l = 0; l < LK_ROW_LANES; l++) from[l] = x[group + l] > lane[l] ? first : from[l];
        for (size_t l = 0; l < LK_ROW_LANES; l++) lane[l] = x[group + l] > lane[l] ? x[group + l] : lane[l];
    }
    for (size_t k = 0; k < LK_ROW_LANES; k++) {
        const double at = from[k] + (double)k;
        if (lane[k] > peak->value || (lane[k] == peak->value && at < peak->at)) {
            peak->value = lane[k];
            peak->at = at;
        }
    }
}

/* sparse_categorical_crossentropy_clipped: otherwise */
static void sparse_categorical_crossentropy_clipped_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[2];
    const double high = row_in[3];

    /* sum_y_pred, argmax_y_pred */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    double y_pred_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double x_1 = y_pred_label / sum_y_pred;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double chosen = c_0_eq_y_pred_label ? 0.0 : x_1;
    const double x_2 = chosen > low ? chosen : low;
    const double clipped = high < x_2 ? high : x_2;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double x_3 = want_gradient || want_hessian ? y_pred_label / clipped : 0.0;
    const double x_4 = want_gradient ? x_3 / sum_y_pred : 0.0;
    const double x_5 = want_gradient ? x_4 / sum_y_pred : 0.0;
    const double chosen_1 = c_0_eq_y_pred_label ? 0.0 : x_5;
    const int chosen_eq_clipped = chosen == clipped;
    const double chosen_2 = chosen_eq_clipped ? chosen_1 : 0.0;
    const double x_12 = x_3 * y_pred_label;
    const double x_13 = want_hessian ? x_12 / clipped : 0.0;
    const double x_14 = want_hessian ? x_13 / sum_y_pred : 0.0;
    const double x_15 = want_hessian ? x_14 / sum_y_pred : 0.0;
    const double x_16 = want_hessian ? x_15 / sum_y_pred : 0.0;
    const double x_17 = want_hessian ? x_16 / sum_y_pred : 0.0;
    const double chosen_7 = c_0_eq_y_pred_label ? 0.0 : x_17;
    const double chosen_8 = chosen_eq_clipped ? chosen_7 : 0.0;
    const double x_18 = (-2.0) * y_pred_label;
    const double x_19 = want_hessian ? x_18 / clipped : 0.0;
    const double x_20 = want_hessian ? x_19 / sum_y_pred : 0.0;
    const double x_21 = want_hessian ? x_20 / sum_y_pred : 0.0;
    const double x_22 = want_hessian ? x_21 / sum_y_pred : 0.0;
    const double chosen_9 = c_0_eq_y_pred_label ? 0.0 : x_22;
    const double chosen_10 = chosen_eq_clipped ? chosen_9 : 0.0;
    const double x_23 = chosen_10 + chosen_8;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                chosen_3[i] = is_largest ? 0.0 : y_pred[i];
            }
            lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen_3));
        }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_6 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_6;
                    const double x_7 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_4 = c_0_eq_y_pred ? 0.0 : x_7;
                    const double x_8 = chosen_4 > low ? chosen_4 : low;
                    const double clipped_1 = high < x_8 ? high : x_8;
                    const double x_9 = others / clipped_1;
                    const double x_10 = x_9 / sum_y_pred;
                    const double x_11 = x_10 / sum_y_pred;
                    const double neg_x_11 = -x_11;
                    const int chosen_4_eq_clipped_1 = chosen_4 == clipped_1;
                    const double chosen_5 = chosen_4_eq_clipped_1 ? neg_x_11 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_6 = is_label ? chosen_5 : chosen_2;
                    gradient[i] = weight * chosen_6;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_6 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_6;
                    const double x_7 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_4 = c_0_eq_y_pred ? 0.0 : x_7;
                    const double x_8 = chosen_4 > low ? chosen_4 : low;
                    const double clipped_1 = high < x_8 ? high : x_8;
                    const double x_9 = others / clipped_1;
                    const int chosen_4_eq_clipped_1 = chosen_4 == clipped_1;
                    const int is_label = index == y_true;
                    const double x_24 = 2.0 * clipped_1;
                    const double x_25 = others * x_24;
                    const double x_26 = others + x_25;
                    const double x_27 = x_24 * y_pred[i];
                    const double x_28 = x_26 + x_27;
                    const double x_29 = x_28 * x_9;
                    const double x_30 = x_29 / clipped_1;
                    const double x_31 = x_30 / sum_y_pred;
                    const double x_32 = x_31 / sum_y_pred;
                    const double x_33 = x_32 / sum_y_pred;
                    const double x_34 = x_33 / sum_y_pred;
                    const double chosen_11 = chosen_4_eq_clipped_1 ? x_34 : 0.0;
                    const double chosen_12 = is_label ? chosen_11 : x_23;
                    hessian[i] = weight * chosen_12;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * neg_log_clipped;
}

/* sparse_categorical_crossentropy_clipped_hessian_vector: otherwise */
static void sparse_categorical_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[3];
    const double high = row_in[4];

    /* sum_v, sum_y_pred */
    lk_row_sum row_sum_v = {0.0, 0.0};
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
    }
    double y_pred_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    double v_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double v;
        lk_load(&v, &in[2], at, 1);
        v_label = v;
    }
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double x_1 = y_pred_label * y_pred_label;
    const double x_2 = sum_v * x_1;
    const double neg_x_2 = -x_2;
    const double x_3 = y_pred_label / sum_y_pred;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double chosen = c_0_eq_y_pred_label ? 0.0 : x_3;
    const double x_4 = chosen > low ? chosen : low;
    const double clipped = high < x_4 ? high : x_4;
    const double x_5 = sum_y_pred * sum_y_pred;
    const double x_6 = clipped * x_5;
    const double x_7 = v_label * x_6;
    const double x_8 = neg_x_2 - x_7;
    const double x_9 = sum_y_pred * y_pred_label;
    const double x_10 = v_label * x_9;
    const double x_11 = x_10 + x_8;
    const double x_12 = 2.0 * clipped;
    const double x_13 = x_12 * y_pred_label;
    const double x_14 = sum_y_pred * x_13;
    const double x_15 = sum_v * x_14;
    const double x_16 = x_11 + x_15;
    const double x_17 = x_16 / clipped;
    const double x_18 = x_17 / clipped;
    const double x_19 = x_18 / sum_y_pred;
    const double x_20 = x_19 / sum_y_pred;
    const double x_21 = x_20 / sum_y_pred;
    const double x_22 = x_21 / sum_y_pred;
    const double neg_x_22 = -x_22;
    const int chosen_eq_clipped = chosen == clipped;
    const double chosen_1 = chosen_eq_clipped ? neg_x_22 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_23 = y_pred[i] * y_pred[i];
                const double x_24 = sum_v * x_23;
                const double neg_x_24 = -x_24;
                const double x_25 = v[i] * x_5;
                const double x_26 = neg_x_24 - x_25;
                const double x_27 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_27;
                const double x_28 = chosen_2 > low ? chosen_2 : low;
                const double clipped_1 = high < x_28 ? high : x_28;
                const double x_29 = clipped_1 * x_5;
                const double x_30 = sum_v * x_29;
                const double x_31 = x_26 - x_30;
                const double x_32 = v[i] * x_29;
                const double x_33 = x_31 - x_32;
                const double x_34 = sum_y_pred * y_pred[i];
                const double x_35 = sum_v * x_34;
                const double x_36 = x_33 + x_35;
                const double x_37 = v[i] * x_34;
                const double x_38 = x_36 + x_37;
                const double x_39 = 2.0 * clipped_1;
                const double x_40 = x_39 * y_pred[i];
                const double x_41 = sum_y_pred * x_40;
                const double x_42 = sum_v * x_41;
                const double x_43 = x_38 + x_42;
                const double x_44 = x_43 / clipped_1;
                const double x_45 = x_44 / clipped_1;
                const double x_46 = x_45 / sum_y_pred;
                const double x_47 = x_46 / sum_y_pred;
                const double x_48 = x_47 / sum_y_pred;
                const double x_49 = x_48 / sum_y_pred;
                const double neg_x_49 = -x_49;
                const int chosen_2_eq_clipped_1 = chosen_2 == clipped_1;
                const double chosen_3 = chosen_2_eq_clipped_1 ? neg_x_49 : 0.0;
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_4 = is_label ? chosen_3 : chosen_1;
                hessian_vector[i] = weight * chosen_4;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_sparse_categorical_crossentropy_clipped) = {
    .name = "sparse_categorical_crossentropy_clipped",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 1, 0, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = sparse_categorical_crossentropy_clipped_case_0,
        },
    },
};

const lk_kernel LK_LEVEL(lk_sparse_categorical_crossentropy_clipped_hessian_vector) = {
    .name = "sparse_categorical_crossentropy_clipped_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){0, 1, 1, 0, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
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
            .row = sparse_categorical_crossentropy_clipped_hessian_vector_case_0,
        },
    },
};
