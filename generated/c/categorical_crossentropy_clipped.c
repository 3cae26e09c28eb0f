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

static void lk_block_log1p(size_t n, double *x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
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

/* categorical_crossentropy_clipped: otherwise */
static void categorical_crossentropy_clipped_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_7[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[2];
    const double high = row_in[3];

    /* sum_y_pred, argmax_y_pred */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double log_sum_y_pred = want_value ? lk_row_log(sum_y_pred) : 0.0;

    /* sum_without_largest, sum_chosen_7, argmax_chosen_7 */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    lk_row_sum row_sum_chosen_7 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_7 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            chosen[i] = is_largest ? 0.0 : y_pred[i];
        }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_4 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
                const double x_5 = chosen_1 > low ? chosen_1 : low;
                const double clipped = high < x_5 ? high : x_5;
                const int chosen_1_eq_clipped = chosen_1 == clipped;
                chosen_7[i] = chosen_1_eq_clipped ? y_true[i] : 0.0;
            }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_7, lk_block_sum(n, chosen_7));
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_7, start, n, chosen_7);
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double sum_chosen_7 = lk_row_sum_value(&row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;

    /* sum_chosen_4, sum_without_largest_1 */
    lk_row_sum row_sum_chosen_4 = {0.0, 0.0};
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)))
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / y_pred[i];
                log1p_x_2[i] = x_2;
            }
            lk_block_log1p(n, log1p_x_2);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_4 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
                const double x_5 = chosen_1 > low ? chosen_1 : low;
                const double clipped = high < x_5 ? high : x_5;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / y_pred[i];
                const double x_3 = log_sum_y_pred - log_y_pred[i];
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                const double x_4 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
                const double x_5 = chosen_1 > low ? chosen_1 : low;
                const double clipped = high < x_5 ? high : x_5;
                const int chosen_1_eq_clipped = chosen_1 == clipped;
                const double chosen_2 = chosen_1_eq_clipped ? surprisal : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const double chosen_3 = chosen_1_eq_clipped ? 0.0 : neg_log_clipped;
                const double x_6 = chosen_2 + chosen_3;
                const double x_7 = x_6 * y_true[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_4[i] = c_0_eq_y_true ? 0.0 : x_7;
            }
        if (c > LK_BLOCK && (want_gradient || want_hessian))
            for (size_t i = 0; i < n; i++) {
                const double x_4 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
                const double x_5 = chosen_1 > low ? chosen_1 : low;
                const double clipped = high < x_5 ? high : x_5;
                const int chosen_1_eq_clipped = chosen_1 == clipped;
                chosen_7[i] = chosen_1_eq_clipped ? y_true[i] : 0.0;
            }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_7 == index;
                chosen_8[i] = is_largest_1 ? 0.0 : chosen_7[i];
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_4, lk_block_sum(n, chosen_4));
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_8));
    }
    const double sum_chosen_4 = lk_row_sum_value(&row_sum_chosen_4);
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const double x_4 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
                    const double x_5 = chosen_1 > low ? chosen_1 : low;
                    const double clipped = high < x_5 ? high : x_5;
                    const int chosen_1_eq_clipped = chosen_1 == clipped;
                    chosen_7[i] = chosen_1_eq_clipped ? y_true[i] : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_4 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
                    const double x_5 = chosen_1 > low ? chosen_1 : low;
                    const double clipped = high < x_5 ? high : x_5;
                    const int chosen_1_eq_clipped = chosen_1 == clipped;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_8 = others / sum_y_pred;
                    const double x_9 = x_8 * y_true[i];
                    const double x_10 = x_9 / y_pred[i];
                    const double neg_x_10 = -x_10;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : neg_x_10;
                    const double chosen_6 = chosen_1_eq_clipped ? chosen_5 : 0.0;
                    const double x_11 = sum_chosen_7 - chosen_7[i];
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                    const double x_12 = others_1 / sum_y_pred;
                    const double x_13 = chosen_6 + x_12;
                    gradient[i] = weight * x_13;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_4 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
                    const double x_5 = chosen_1 > low ? chosen_1 : low;
                    const double clipped = high < x_5 ? high : x_5;
                    const int chosen_1_eq_clipped = chosen_1 == clipped;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_8 = others / sum_y_pred;
                    const double x_9 = x_8 * y_true[i];
                    const double x_11 = sum_chosen_7 - chosen_7[i];
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                    const double x_12 = others_1 / sum_y_pred;
                    const double x_14 = 2.0 * y_pred[i];
                    const double x_15 = others + x_14;
                    const double x_16 = x_9 / sum_y_pred;
                    const double x_17 = x_15 * x_16;
                    const double x_18 = x_17 / y_pred[i];
                    const double x_19 = x_18 / y_pred[i];
                    const double chosen_9 = c_0_eq_y_true ? 0.0 : x_19;
                    const double chosen_10 = chosen_1_eq_clipped ? chosen_9 : 0.0;
                    const double x_20 = x_12 / sum_y_pred;
                    const double x_21 = chosen_10 - x_20;
                    hessian[i] = weight * x_21;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_4;
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
    double chosen_3[LK_BLOCK];
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

    /* sum_chosen_3 */
    lk_row_sum row_sum_chosen_3 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_4 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
            const double x_5 = chosen_1 > low ? chosen_1 : low;
            const double clipped = high < x_5 ? high : x_5;
            const int chosen_1_eq_clipped = chosen_1 == clipped;
            chosen_3[i] = chosen_1_eq_clipped ? y_true[i] : 0.0;
        }
        lk_row_sum_add(&row_sum_chosen_3, lk_block_sum(n, chosen_3));
    }
    const double sum_chosen_3 = lk_row_sum_value(&row_sum_chosen_3);
    const double x_6 = sum_chosen_3 / sum_y_pred;
    const double x_7 = sum_v * x_6;
    const double x_8 = x_7 / sum_y_pred;

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
                const double x_1 = v[i] / y_pred[i];
                const double x_2 = x_1 * y_true[i];
                const double x_3 = x_2 / y_pred[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen = c_0_eq_y_true ? 0.0 : x_3;
                const double x_4 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
                const double x_5 = chosen_1 > low ? chosen_1 : low;
                const double clipped = high < x_5 ? high : x_5;
                const int chosen_1_eq_clipped = chosen_1 == clipped;
                const double chosen_2 = chosen_1_eq_clipped ? chosen : 0.0;
                const double x_9 = chosen_2 - x_8;
                hessian_vector[i] = weight * x_9;
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
