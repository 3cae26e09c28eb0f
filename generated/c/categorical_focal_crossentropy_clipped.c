/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * categorical_focal_crossentropy_clipped = -total(alpha*y*(1 - clip(p/total(p), low,
 *     high))**gamma*log(clip(p/total(p), low, high)))
 *     target y_true element [0, 1]
 *     prediction y_pred element [0, inf]
 *     parameter alpha element [0, inf] default 1
 *     parameter gamma row [0, inf] default 2
 *     parameter low row [0, 1] default 1/10000000
 *     parameter high row [0, 1] default 9999999/10000000
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

static void lk_block_exp(size_t n, double *x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_exp(x[i]);
}

static void lk_block_log(size_t n, double *x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

static void lk_block_log1p(size_t n, double *x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
}

static double lk_row_exp(double x)
{
    lk_block_exp(1, &x);
    return x;
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

/* categorical_focal_crossentropy_clipped: gamma in {0} */
static void categorical_focal_crossentropy_clipped_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_9[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_5[LK_BLOCK];
    double chosen_10[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

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

    /* sum_without_largest, sum_chosen_9, argmax_chosen_9 */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    lk_row_sum row_sum_chosen_9 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_9 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
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
                const double x_7 = alpha[i] * y_true[i];
                chosen_9[i] = chosen_1_eq_clipped ? x_7 : 0.0;
            }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_9, lk_block_sum(n, chosen_9));
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_9, start, n, chosen_9);
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double sum_chosen_9 = lk_row_sum_value(&row_sum_chosen_9);
    const double argmax_chosen_9 = row_argmax_chosen_9.at;

    /* sum_chosen_5, sum_without_largest_1 */
    lk_row_sum row_sum_chosen_5 = {0.0, 0.0};
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)))
            lk_load(alpha, &in[2], start, n);
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
                const double x_7 = alpha[i] * y_true[i];
                const double x_8 = x_6 * x_7;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_8;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_5[i] = c_0_eq_y_true ? 0.0 : chosen_4;
            }
        if (c > LK_BLOCK && (want_gradient || want_hessian))
            for (size_t i = 0; i < n; i++) {
                const double x_4 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_4;
                const double x_5 = chosen_1 > low ? chosen_1 : low;
                const double clipped = high < x_5 ? high : x_5;
                const int chosen_1_eq_clipped = chosen_1 == clipped;
                const double x_7 = alpha[i] * y_true[i];
                chosen_9[i] = chosen_1_eq_clipped ? x_7 : 0.0;
            }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_9 == index;
                chosen_10[i] = is_largest_1 ? 0.0 : chosen_9[i];
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_5, lk_block_sum(n, chosen_5));
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_10));
    }
    const double sum_chosen_5 = lk_row_sum_value(&row_sum_chosen_5);
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
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
                    const double x_7 = alpha[i] * y_true[i];
                    chosen_9[i] = chosen_1_eq_clipped ? x_7 : 0.0;
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
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = alpha[i] / sum_y_pred;
                    const double x_10 = others * x_9;
                    const double x_11 = x_10 / y_pred[i];
                    const double x_12 = x_11 * y_true[i];
                    const double neg_x_12 = -x_12;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : neg_x_12;
                    const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                    const double chosen_8 = chosen_1_eq_clipped ? chosen_7 : 0.0;
                    const double x_13 = sum_chosen_9 - chosen_9[i];
                    const int is_largest_1 = argmax_chosen_9 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_13;
                    const double x_14 = others_1 / sum_y_pred;
                    const double x_15 = chosen_8 + x_14;
                    gradient[i] = weight * x_15;
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
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = alpha[i] / sum_y_pred;
                    const double x_10 = others * x_9;
                    const double x_13 = sum_chosen_9 - chosen_9[i];
                    const int is_largest_1 = argmax_chosen_9 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_13;
                    const double x_14 = others_1 / sum_y_pred;
                    const double x_16 = 2.0 * y_pred[i];
                    const double x_17 = others + x_16;
                    const double x_18 = x_10 / sum_y_pred;
                    const double x_19 = x_18 * y_true[i];
                    const double x_20 = x_19 / y_pred[i];
                    const double x_21 = x_17 * x_20;
                    const double x_22 = x_21 / y_pred[i];
                    const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_22;
                    const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                    const double chosen_13 = chosen_1_eq_clipped ? chosen_12 : 0.0;
                    const double x_23 = x_14 / sum_y_pred;
                    const double x_24 = chosen_13 - x_23;
                    hessian[i] = weight * x_24;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_5;
}

/* categorical_focal_crossentropy_clipped: gamma in {2} */
static void categorical_focal_crossentropy_clipped_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_4[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_16[LK_BLOCK];
    double chosen_23[LK_BLOCK];
    double chosen_34[LK_BLOCK];
    double chosen_24[LK_BLOCK];
    double hessian[LK_BLOCK];
    double gradient[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

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
    const double log_sum_y_pred = lk_row_log(sum_y_pred);

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            chosen_1[i] = is_largest ? 0.0 : y_pred[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen_1));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    /* sum_chosen_16, sum_chosen_23, argmax_chosen_23, sum_chosen_34 */
    lk_row_sum row_sum_chosen_16 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_23 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_23 = {-INFINITY, 0.0};
    lk_row_sum row_sum_chosen_34 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        lk_load(alpha, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        for (size_t i = 0; i < n; i++) {
            const double x_3 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_3;
            const double x_4 = others / y_pred[i];
            log1p_x_4[i] = x_4;
        }
        lk_block_log1p(n, log1p_x_4);
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
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double x_3 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double x_4 = others / y_pred[i];
                const double x_5 = log_sum_y_pred - log_y_pred[i];
                const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                const double x_6 = clipped * clipped;
                const double x_7 = others * x_6;
                const double x_8 = others * x_7;
                const double x_9 = surprisal * x_8;
                const int chosen_eq_clipped = chosen == clipped;
                const double chosen_2 = chosen_eq_clipped ? x_9 : 0.0;
                const double not_clipped = 1.0 - clipped;
                const double x_10 = not_clipped * not_clipped;
                const double x_11 = others * x_10;
                const double x_12 = others * x_11;
                const double x_13 = surprisal * x_12;
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const double chosen_3 = c_0_eq_not_clipped ? 0.0 : x_13;
                const double chosen_4 = chosen_eq_clipped ? chosen_3 : 0.0;
                const double x_14 = chosen_2 + chosen_4;
                const double neg_log_clipped = -log_clipped[i];
                const double x_15 = neg_log_clipped * x_12;
                const double chosen_5 = c_0_eq_not_clipped ? 0.0 : x_15;
                const double chosen_6 = chosen_eq_clipped ? 0.0 : chosen_5;
                const double x_16 = chosen_6 + x_14;
                const double x_17 = x_10 * y_pred[i];
                const double x_18 = x_17 * y_pred[i];
                const double x_19 = neg_log_clipped * x_18;
                const double chosen_7 = c_0_eq_not_clipped ? 0.0 : x_19;
                const double chosen_8 = c_0_eq_y_pred ? 0.0 : chosen_7;
                const double chosen_9 = chosen_eq_clipped ? 0.0 : chosen_8;
                const double x_20 = chosen_9 + x_16;
                const double x_21 = 2.0 * others;
                const double x_22 = others * x_21;
                const double x_23 = clipped * x_22;
                const double x_24 = not_clipped * x_23;
                const double x_25 = surprisal * x_24;
                const double chosen_10 = c_0_eq_not_clipped ? 0.0 : x_25;
                const double chosen_11 = chosen_eq_clipped ? chosen_10 : 0.0;
                const double x_26 = chosen_11 + x_20;
                const double x_27 = 2.0 * not_clipped;
                const double x_28 = not_clipped * x_27;
                const double x_29 = neg_log_clipped * x_28;
                const double x_30 = others * x_29;
                const double x_31 = x_30 * y_pred[i];
                const double chosen_12 = c_0_eq_not_clipped ? 0.0 : x_31;
                const double chosen_13 = c_0_eq_y_pred ? 0.0 : chosen_12;
                const double chosen_14 = chosen_eq_clipped ? 0.0 : chosen_13;
                const double x_32 = chosen_14 + x_26;
                const double x_33 = alpha[i] * y_true[i];
                const double x_34 = x_32 * x_33;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_34;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_16[i] = c_0_eq_y_true ? 0.0 : chosen_15;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double x_3 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double x_4 = others / y_pred[i];
                const double x_5 = log_sum_y_pred - log_y_pred[i];
                const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                const int chosen_eq_clipped = chosen == clipped;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_37 = 2.0 * y_pred[i];
                const double x_38 = surprisal * x_37;
                const double chosen_17 = c_0_eq_y_pred ? 0.0 : x_38;
                const double x_39 = chosen_17 + others;
                const double x_48 = alpha[i] * others;
                const double x_49 = x_48 * y_true[i];
                const double x_50 = x_39 * x_49;
                const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_50;
                const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
                chosen_23[i] = chosen_eq_clipped ? chosen_22 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double x_3 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double x_4 = others / y_pred[i];
                const double x_5 = log_sum_y_pred - log_y_pred[i];
                const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                const int chosen_eq_clipped = chosen == clipped;
                const double x_33 = alpha[i] * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_57 = others * others;
                const double x_72 = (-2.0) * y_pred[i];
                const double x_73 = x_72 * y_pred[i];
                const double x_86 = 4.0 * others;
                const double x_87 = x_86 * y_pred[i];
                const double x_88 = surprisal * x_87;
                const double chosen_30 = c_0_eq_y_pred ? 0.0 : x_88;
                const double x_89 = chosen_30 + x_57;
                const double x_90 = (-4.0) * others;
                const double x_91 = x_90 * y_pred[i];
                const double x_92 = x_89 + x_91;
                const double x_93 = surprisal * x_73;
                const double chosen_31 = c_0_eq_y_pred ? 0.0 : x_93;
                const double x_94 = chosen_31 + x_92;
                const double x_95 = x_33 * x_94;
                const double chosen_32 = alpha_eq_c_0 ? 0.0 : x_95;
                const double chosen_33 = c_0_eq_y_true ? 0.0 : chosen_32;
                chosen_34[i] = chosen_eq_clipped ? chosen_33 : 0.0;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_16, lk_block_sum(n, chosen_16));
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_23, lk_block_sum(n, chosen_23));
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_23, start, n, chosen_23);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_34, lk_block_sum(n, chosen_34));
    }
    const double sum_chosen_16 = lk_row_sum_value(&row_sum_chosen_16);
    const double sum_chosen_23 = lk_row_sum_value(&row_sum_chosen_23);
    const double argmax_chosen_23 = row_argmax_chosen_23.at;
    const double sum_chosen_34 = lk_row_sum_value(&row_sum_chosen_34);
    const double x_35 = want_value ? sum_chosen_16 / sum_y_pred : 0.0;
    const double x_36 = want_value ? x_35 / sum_y_pred : 0.0;
    const double x_96 = want_hessian ? sum_chosen_34 / sum_y_pred : 0.0;
    const double x_97 = want_hessian ? x_96 / sum_y_pred : 0.0;
    const double x_98 = want_hessian ? x_97 / sum_y_pred : 0.0;
    const double x_99 = want_hessian ? x_98 / sum_y_pred : 0.0;

    /* sum_without_largest_1, hessian */
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_3 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double x_4 = others / y_pred[i];
                    log1p_x_4[i] = x_4;
                }
                lk_block_log1p(n, log1p_x_4);
            }
            if (c > LK_BLOCK && (want_gradient))
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const double x_3 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double x_4 = others / y_pred[i];
                    const double x_5 = log_sum_y_pred - log_y_pred[i];
                    const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                    const int chosen_eq_clipped = chosen == clipped;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_37 = 2.0 * y_pred[i];
                    const double x_38 = surprisal * x_37;
                    const double chosen_17 = c_0_eq_y_pred ? 0.0 : x_38;
                    const double x_39 = chosen_17 + others;
                    const double x_48 = alpha[i] * others;
                    const double x_49 = x_48 * y_true[i];
                    const double x_50 = x_39 * x_49;
                    const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_50;
                    const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
                    chosen_23[i] = chosen_eq_clipped ? chosen_22 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const int is_largest_1 = argmax_chosen_23 == index;
                    chosen_24[i] = is_largest_1 ? 0.0 : chosen_23[i];
                }
            if (want_gradient)
                lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_24));
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const double x_3 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double x_4 = others / y_pred[i];
                    const double x_5 = log_sum_y_pred - log_y_pred[i];
                    const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                    const int chosen_eq_clipped = chosen == clipped;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_56 = others + y_pred[i];
                    const double x_57 = others * others;
                    const double x_58 = others * x_57;
                    const double x_59 = 5.0 * others;
                    const double x_60 = others * x_59;
                    const double x_61 = x_60 * y_pred[i];
                    const double x_62 = x_58 + x_61;
                    const double x_63 = 6.0 * y_pred[i];
                    const double x_64 = x_63 * y_pred[i];
                    const double x_65 = others * x_64;
                    const double x_66 = surprisal * x_65;
                    const double chosen_25 = c_0_eq_y_pred ? 0.0 : x_66;
                    const double x_67 = chosen_25 + x_62;
                    const double x_68 = (-4.0) * y_pred[i];
                    const double x_69 = x_68 * y_pred[i];
                    const double x_70 = others * x_69;
                    const double x_71 = x_67 + x_70;
                    const double x_72 = (-2.0) * y_pred[i];
                    const double x_73 = x_72 * y_pred[i];
                    const double x_74 = x_73 * y_pred[i];
                    const double x_75 = surprisal * x_74;
                    const double chosen_26 = c_0_eq_y_pred ? 0.0 : x_75;
                    const double x_76 = chosen_26 + x_71;
                    const double x_77 = alpha[i] / sum_y_pred;
                    const double x_78 = x_77 * y_true[i];
                    const double x_79 = x_78 / sum_y_pred;
                    const double x_80 = x_56 * x_79;
                    const double x_81 = x_80 / sum_y_pred;
                    const double x_82 = x_76 * x_81;
                    const double x_83 = x_82 / sum_y_pred;
                    const double x_84 = x_83 / y_pred[i];
                    const double x_85 = x_84 / y_pred[i];
                    const double chosen_27 = alpha_eq_c_0 ? 0.0 : x_85;
                    const double chosen_28 = c_0_eq_y_true ? 0.0 : chosen_27;
                    const double chosen_29 = chosen_eq_clipped ? chosen_28 : 0.0;
                    const double x_100 = chosen_29 - x_99;
                    hessian[i] = weight * x_100;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);

    /* gradient */
    if (want_gradient)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_3 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double x_4 = others / y_pred[i];
                    log1p_x_4[i] = x_4;
                }
                lk_block_log1p(n, log1p_x_4);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = chosen > low ? chosen : low;
                    const double clipped = high < x_2 ? high : x_2;
                    const double x_3 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double x_4 = others / y_pred[i];
                    const double x_5 = log_sum_y_pred - log_y_pred[i];
                    const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                    const int chosen_eq_clipped = chosen == clipped;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_37 = 2.0 * y_pred[i];
                    const double x_38 = surprisal * x_37;
                    const double chosen_17 = c_0_eq_y_pred ? 0.0 : x_38;
                    const double x_39 = chosen_17 + others;
                    const double x_48 = alpha[i] * others;
                    const double x_49 = x_48 * y_true[i];
                    const double x_50 = x_39 * x_49;
                    const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_50;
                    const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
                    chosen_23[i] = chosen_eq_clipped ? chosen_22 : 0.0;
                }
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen = c_0_eq_y_pred ? 0.0 : x_1;
                const double x_2 = chosen > low ? chosen : low;
                const double clipped = high < x_2 ? high : x_2;
                const double x_3 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double x_4 = others / y_pred[i];
                const double x_5 = log_sum_y_pred - log_y_pred[i];
                const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                const int chosen_eq_clipped = chosen == clipped;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_37 = 2.0 * y_pred[i];
                const double x_38 = surprisal * x_37;
                const double chosen_17 = c_0_eq_y_pred ? 0.0 : x_38;
                const double x_39 = chosen_17 + others;
                const double x_40 = others / sum_y_pred;
                const double x_41 = others * x_40;
                const double x_42 = x_41 / sum_y_pred;
                const double x_43 = alpha[i] * x_42;
                const double x_44 = x_43 / sum_y_pred;
                const double x_45 = x_44 * y_true[i];
                const double x_46 = x_45 / y_pred[i];
                const double x_47 = x_39 * x_46;
                const double neg_x_47 = -x_47;
                const double chosen_18 = alpha_eq_c_0 ? 0.0 : neg_x_47;
                const double chosen_19 = c_0_eq_y_true ? 0.0 : chosen_18;
                const double chosen_20 = chosen_eq_clipped ? chosen_19 : 0.0;
                const double x_51 = sum_chosen_23 - chosen_23[i];
                const int is_largest_1 = argmax_chosen_23 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_51;
                const double x_52 = others_1 / sum_y_pred;
                const double x_53 = x_52 / sum_y_pred;
                const double x_54 = x_53 / sum_y_pred;
                const double x_55 = chosen_20 + x_54;
                gradient[i] = weight * x_55;
            }
            lk_store(&out[1], start, n, gradient);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_36;
}

/* categorical_focal_crossentropy_clipped: otherwise */
static void categorical_focal_crossentropy_clipped_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double log1p_neg_clipped[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_7[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double half_power_7[LK_BLOCK];
    double chosen_42[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double half_power_6[LK_BLOCK];
    double half_power_3[LK_BLOCK];
    double hessian[LK_BLOCK];
    double gradient[LK_BLOCK];

    const double gamma = row_in[3];
    const double low = row_in[4];
    const double high = row_in[5];
    const double neg_gamma = -gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_26 = (-1.0) - gamma;
    const double x_35 = (-1.0) + gamma;
    const double x_66 = gamma * gamma;
    const double x_80 = (-2.0) + gamma;
    const double x_82 = (-2.0) - gamma;
    const double x_91 = 2.0 * gamma;
    const double x_99 = (-2.0) * gamma;

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
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_11 = gamma * log_sum_y_pred;
    const double x_19 = log_sum_y_pred * neg_gamma;
    const int x_19_lt_c_minus_1500 = x_19 < (-1500.0);
    const double x_20 = 0.5 * x_19;
    const double half_power_2 = want_value ? lk_row_exp(x_20) : 0.0;
    const double x_27 = log_sum_y_pred * x_26;
    const int x_27_lt_c_minus_1500 = x_27 < (-1500.0);
    const double x_43 = 0.5 * x_27;
    const double half_power_5 = want_gradient ? lk_row_exp(x_43) : 0.0;
    const double x_83 = log_sum_y_pred * x_82;
    const int x_83_lt_c_minus_1500 = x_83 < (-1500.0);
    const double x_109 = 0.5 * x_83;
    const double half_power_8 = want_hessian ? lk_row_exp(x_109) : 0.0;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            chosen[i] = is_largest ? 0.0 : y_pred[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    /* sum_chosen_7, sum_chosen_18, argmax_chosen_18, sum_chosen_42 */
    lk_row_sum row_sum_chosen_7 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_18 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_18 = {-INFINITY, 0.0};
    lk_row_sum row_sum_chosen_42 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        lk_load(alpha, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_2 = others / y_pred[i];
            log1p_x_2[i] = x_2;
        }
        lk_block_log1p(n, log1p_x_2);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_1;
            log_others[i] = others;
        }
        lk_block_log(n, log_others);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_4 = gamma * log_others[i];
                const double x_5 = 0.5 * x_4;
                half_power[i] = x_5;
            }
            lk_block_exp(n, half_power);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_8 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_8;
                const double x_9 = chosen_2 > low ? chosen_2 : low;
                const double clipped = high < x_9 ? high : x_9;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_8 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_8;
                const double x_9 = chosen_2 > low ? chosen_2 : low;
                const double clipped = high < x_9 ? high : x_9;
                const double neg_clipped = -clipped;
                log1p_neg_clipped[i] = neg_clipped;
            }
            lk_block_log1p(n, log1p_neg_clipped);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_10 = gamma * log1p_neg_clipped[i];
                const double x_12 = x_10 + x_11;
                const double x_13 = 0.5 * x_12;
                half_power_1[i] = x_13;
            }
            lk_block_exp(n, half_power_1);
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
                const double x_4 = gamma * log_others[i];
                const int x_4_lt_c_minus_1500 = x_4 < (-1500.0);
                const double x_6 = half_power[i] * surprisal;
                const double x_7 = half_power[i] * x_6;
                const double chosen_1 = x_4_lt_c_minus_1500 ? 0.0 : x_7;
                const double x_8 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_8;
                const double x_9 = chosen_2 > low ? chosen_2 : low;
                const double clipped = high < x_9 ? high : x_9;
                const int chosen_2_eq_clipped = chosen_2 == clipped;
                const double chosen_3 = chosen_2_eq_clipped ? chosen_1 : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const double x_10 = gamma * log1p_neg_clipped[i];
                const double x_12 = x_10 + x_11;
                const int x_12_lt_c_minus_1500 = x_12 < (-1500.0);
                const double x_14 = half_power_1[i] * neg_log_clipped;
                const double x_15 = half_power_1[i] * x_14;
                const double chosen_4 = x_12_lt_c_minus_1500 ? 0.0 : x_15;
                const double chosen_5 = chosen_2_eq_clipped ? 0.0 : chosen_4;
                const double x_16 = chosen_3 + chosen_5;
                const double x_17 = alpha[i] * y_true[i];
                const double x_18 = x_16 * x_17;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_18;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
            }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const double x_36 = log_others[i] * x_35;
                const double x_37 = 0.5 * x_36;
                half_power_4[i] = x_37;
            }
            lk_block_exp(n, half_power_4);
        }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / y_pred[i];
                const double x_3 = log_sum_y_pred - log_y_pred[i];
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                const double x_8 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_8;
                const double x_9 = chosen_2 > low ? chosen_2 : low;
                const double clipped = high < x_9 ? high : x_9;
                const int chosen_2_eq_clipped = chosen_2 == clipped;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_23 = gamma * y_pred[i];
                const double x_24 = surprisal * x_23;
                const double chosen_9 = c_0_eq_gamma ? 0.0 : x_24;
                const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
                const double x_25 = chosen_10 + others;
                const double x_36 = log_others[i] * x_35;
                const int x_36_lt_c_minus_1500 = x_36 < (-1500.0);
                const double x_38 = alpha[i] * half_power_4[i];
                const double x_39 = half_power_4[i] * y_true[i];
                const double x_40 = x_38 * x_39;
                const double x_41 = x_25 * x_40;
                const double chosen_15 = x_36_lt_c_minus_1500 ? 0.0 : x_41;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                const double chosen_17 = c_0_eq_y_true ? 0.0 : chosen_16;
                chosen_18[i] = chosen_2_eq_clipped ? chosen_17 : 0.0;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const double x_81 = log_others[i] * x_80;
                const double x_104 = 0.5 * x_81;
                half_power_7[i] = x_104;
            }
            lk_block_exp(n, half_power_7);
        }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / y_pred[i];
                const double x_3 = log_sum_y_pred - log_y_pred[i];
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                const double x_8 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_8;
                const double x_9 = chosen_2 > low ? chosen_2 : low;
                const double clipped = high < x_9 ? high : x_9;
                const int chosen_2_eq_clipped = chosen_2 == clipped;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_48 = others * others;
                const double x_57 = y_pred[i] * y_pred[i];
                const double x_62 = gamma * x_57;
                const double x_67 = x_66 * y_pred[i];
                const double x_68 = x_67 * y_pred[i];
                const double x_81 = log_others[i] * x_80;
                const double x_92 = others * x_91;
                const double x_93 = x_92 * y_pred[i];
                const double x_94 = surprisal * x_68;
                const double chosen_33 = c_0_eq_gamma ? 0.0 : x_94;
                const double chosen_34 = c_0_eq_y_pred ? 0.0 : chosen_33;
                const double x_95 = chosen_34 + x_93;
                const double x_96 = x_95 - x_48;
                const double x_97 = surprisal * x_62;
                const double neg_x_97 = -x_97;
                const double chosen_35 = c_0_eq_y_pred ? 0.0 : neg_x_97;
                const double chosen_36 = c_0_eq_gamma ? 0.0 : chosen_35;
                const double x_98 = chosen_36 + x_96;
                const double x_100 = others * x_99;
                const double x_101 = x_100 * y_pred[i];
                const double x_102 = surprisal * x_101;
                const double chosen_37 = c_0_eq_gamma ? 0.0 : x_102;
                const double chosen_38 = c_0_eq_y_pred ? 0.0 : chosen_37;
                const double x_103 = chosen_38 + x_98;
                const int x_81_lt_c_minus_1500 = x_81 < (-1500.0);
                const double x_105 = alpha[i] * half_power_7[i];
                const double x_106 = half_power_7[i] * y_true[i];
                const double x_107 = x_105 * x_106;
                const double x_108 = x_103 * x_107;
                const double chosen_39 = x_81_lt_c_minus_1500 ? 0.0 : x_108;
                const double chosen_40 = alpha_eq_c_0 ? 0.0 : chosen_39;
                const double chosen_41 = c_0_eq_y_true ? 0.0 : chosen_40;
                chosen_42[i] = chosen_2_eq_clipped ? chosen_41 : 0.0;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_7, lk_block_sum(n, chosen_7));
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_18, lk_block_sum(n, chosen_18));
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_18, start, n, chosen_18);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_42, lk_block_sum(n, chosen_42));
    }
    const double sum_chosen_7 = lk_row_sum_value(&row_sum_chosen_7);
    const double sum_chosen_18 = lk_row_sum_value(&row_sum_chosen_18);
    const double argmax_chosen_18 = row_argmax_chosen_18.at;
    const double sum_chosen_42 = lk_row_sum_value(&row_sum_chosen_42);
    const double x_21 = half_power_2 * sum_chosen_7;
    const double x_22 = half_power_2 * x_21;
    const double chosen_8 = x_19_lt_c_minus_1500 ? 0.0 : x_22;
    const double x_110 = half_power_8 * sum_chosen_42;
    const double x_111 = half_power_8 * x_110;
    const double chosen_43 = x_83_lt_c_minus_1500 ? 0.0 : x_111;

    /* sum_without_largest_1, hessian */
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
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
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    log_others[i] = others;
                }
                lk_block_log(n, log_others);
            }
            if (c > LK_BLOCK && (want_gradient)) {
                for (size_t i = 0; i < n; i++) {
                    const double x_36 = log_others[i] * x_35;
                    const double x_37 = 0.5 * x_36;
                    half_power_4[i] = x_37;
                }
                lk_block_exp(n, half_power_4);
            }
            if (c > LK_BLOCK && (want_gradient))
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_2 = others / y_pred[i];
                    const double x_3 = log_sum_y_pred - log_y_pred[i];
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                    const double x_8 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_8;
                    const double x_9 = chosen_2 > low ? chosen_2 : low;
                    const double clipped = high < x_9 ? high : x_9;
                    const int chosen_2_eq_clipped = chosen_2 == clipped;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_23 = gamma * y_pred[i];
                    const double x_24 = surprisal * x_23;
                    const double chosen_9 = c_0_eq_gamma ? 0.0 : x_24;
                    const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
                    const double x_25 = chosen_10 + others;
                    const double x_36 = log_others[i] * x_35;
                    const int x_36_lt_c_minus_1500 = x_36 < (-1500.0);
                    const double x_38 = alpha[i] * half_power_4[i];
                    const double x_39 = half_power_4[i] * y_true[i];
                    const double x_40 = x_38 * x_39;
                    const double x_41 = x_25 * x_40;
                    const double chosen_15 = x_36_lt_c_minus_1500 ? 0.0 : x_41;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                    const double chosen_17 = c_0_eq_y_true ? 0.0 : chosen_16;
                    chosen_18[i] = chosen_2_eq_clipped ? chosen_17 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const int is_largest_1 = argmax_chosen_18 == index;
                    chosen_19[i] = is_largest_1 ? 0.0 : chosen_18[i];
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_81 = log_others[i] * x_80;
                    const double x_84 = x_81 + x_83;
                    const double x_85 = 0.5 * x_84;
                    half_power_6[i] = x_85;
                }
                lk_block_exp(n, half_power_6);
            }
            if (want_gradient)
                lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_19));
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_2 = others / y_pred[i];
                    const double x_3 = log_sum_y_pred - log_y_pred[i];
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                    const double x_8 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_8;
                    const double x_9 = chosen_2 > low ? chosen_2 : low;
                    const double clipped = high < x_9 ? high : x_9;
                    const int chosen_2_eq_clipped = chosen_2 == clipped;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_30 = alpha[i] / y_pred[i];
                    const double x_31 = x_30 * y_true[i];
                    const double x_47 = others + y_pred[i];
                    const double x_48 = others * others;
                    const double x_49 = others * x_48;
                    const double x_50 = x_48 * y_pred[i];
                    const double x_51 = x_49 + x_50;
                    const double x_52 = 2.0 * others;
                    const double x_53 = others * x_52;
                    const double x_54 = gamma * x_53;
                    const double x_55 = x_54 * y_pred[i];
                    const double x_56 = x_51 + x_55;
                    const double x_57 = y_pred[i] * y_pred[i];
                    const double x_58 = x_57 * y_pred[i];
                    const double x_59 = gamma * x_58;
                    const double x_60 = surprisal * x_59;
                    const double chosen_21 = c_0_eq_y_pred ? 0.0 : x_60;
                    const double chosen_22 = c_0_eq_gamma ? 0.0 : chosen_21;
                    const double x_61 = chosen_22 + x_56;
                    const double x_62 = gamma * x_57;
                    const double x_63 = others * x_62;
                    const double x_64 = surprisal * x_63;
                    const double chosen_23 = c_0_eq_y_pred ? 0.0 : x_64;
                    const double chosen_24 = c_0_eq_gamma ? 0.0 : chosen_23;
                    const double x_65 = chosen_24 + x_61;
                    const double x_67 = x_66 * y_pred[i];
                    const double x_68 = x_67 * y_pred[i];
                    const double x_69 = others * x_68;
                    const double x_70 = surprisal * x_69;
                    const double chosen_25 = c_0_eq_gamma ? 0.0 : x_70;
                    const double chosen_26 = c_0_eq_y_pred ? 0.0 : chosen_25;
                    const double x_71 = chosen_26 + x_65;
                    const double x_72 = (-2.0) * y_pred[i];
                    const double x_73 = x_72 * y_pred[i];
                    const double x_74 = gamma * x_73;
                    const double x_75 = others * x_74;
                    const double x_76 = x_71 + x_75;
                    const double x_77 = gamma * x_59;
                    const double x_78 = surprisal * x_77;
                    const double neg_x_78 = -x_78;
                    const double chosen_27 = c_0_eq_y_pred ? 0.0 : neg_x_78;
                    const double chosen_28 = c_0_eq_gamma ? 0.0 : chosen_27;
                    const double x_79 = chosen_28 + x_76;
                    const double x_81 = log_others[i] * x_80;
                    const double x_84 = x_81 + x_83;
                    const int x_84_lt_c_minus_1500 = x_84 < (-1500.0);
                    const double x_86 = x_31 / y_pred[i];
                    const double x_87 = x_47 * x_86;
                    const double x_88 = half_power_6[i] * x_87;
                    const double x_89 = x_79 * x_88;
                    const double x_90 = half_power_6[i] * x_89;
                    const double chosen_29 = x_84_lt_c_minus_1500 ? 0.0 : x_90;
                    const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                    const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
                    const double chosen_32 = chosen_2_eq_clipped ? chosen_31 : 0.0;
                    const double x_112 = chosen_32 + chosen_43;
                    hessian[i] = weight * x_112;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);

    /* gradient */
    if (want_gradient)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
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
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    log_others[i] = others;
                }
                lk_block_log(n, log_others);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_4 = gamma * log_others[i];
                const double x_28 = x_27 + x_4;
                const double x_29 = 0.5 * x_28;
                half_power_3[i] = x_29;
            }
            lk_block_exp(n, half_power_3);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_36 = log_others[i] * x_35;
                    const double x_37 = 0.5 * x_36;
                    half_power_4[i] = x_37;
                }
                lk_block_exp(n, half_power_4);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_2 = others / y_pred[i];
                    const double x_3 = log_sum_y_pred - log_y_pred[i];
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                    const double x_8 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_8;
                    const double x_9 = chosen_2 > low ? chosen_2 : low;
                    const double clipped = high < x_9 ? high : x_9;
                    const int chosen_2_eq_clipped = chosen_2 == clipped;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_23 = gamma * y_pred[i];
                    const double x_24 = surprisal * x_23;
                    const double chosen_9 = c_0_eq_gamma ? 0.0 : x_24;
                    const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
                    const double x_25 = chosen_10 + others;
                    const double x_36 = log_others[i] * x_35;
                    const int x_36_lt_c_minus_1500 = x_36 < (-1500.0);
                    const double x_38 = alpha[i] * half_power_4[i];
                    const double x_39 = half_power_4[i] * y_true[i];
                    const double x_40 = x_38 * x_39;
                    const double x_41 = x_25 * x_40;
                    const double chosen_15 = x_36_lt_c_minus_1500 ? 0.0 : x_41;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                    const double chosen_17 = c_0_eq_y_true ? 0.0 : chosen_16;
                    chosen_18[i] = chosen_2_eq_clipped ? chosen_17 : 0.0;
                }
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / y_pred[i];
                const double x_3 = log_sum_y_pred - log_y_pred[i];
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                const double x_4 = gamma * log_others[i];
                const double x_8 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_8;
                const double x_9 = chosen_2 > low ? chosen_2 : low;
                const double clipped = high < x_9 ? high : x_9;
                const int chosen_2_eq_clipped = chosen_2 == clipped;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_23 = gamma * y_pred[i];
                const double x_24 = surprisal * x_23;
                const double chosen_9 = c_0_eq_gamma ? 0.0 : x_24;
                const double chosen_10 = c_0_eq_y_pred ? 0.0 : chosen_9;
                const double x_25 = chosen_10 + others;
                const double x_28 = x_27 + x_4;
                const int x_28_lt_c_minus_1500 = x_28 < (-1500.0);
                const double x_30 = alpha[i] / y_pred[i];
                const double x_31 = x_30 * y_true[i];
                const double x_32 = half_power_3[i] * x_31;
                const double x_33 = x_25 * x_32;
                const double x_34 = half_power_3[i] * x_33;
                const double neg_x_34 = -x_34;
                const double chosen_11 = x_28_lt_c_minus_1500 ? 0.0 : neg_x_34;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double chosen_14 = chosen_2_eq_clipped ? chosen_13 : 0.0;
                const double x_42 = sum_chosen_18 - chosen_18[i];
                const int is_largest_1 = argmax_chosen_18 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_42;
                const double x_44 = half_power_5 * others_1;
                const double x_45 = half_power_5 * x_44;
                const double chosen_20 = x_27_lt_c_minus_1500 ? 0.0 : x_45;
                const double x_46 = chosen_14 + chosen_20;
                gradient[i] = weight * x_46;
            }
            lk_store(&out[1], start, n, gradient);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_8;
}

/* categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double v[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[5];
    const double high = row_in[6];

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

    /* sum_chosen_4 */
    lk_row_sum row_sum_chosen_4 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_5 = y_pred[i] / sum_y_pred;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_5;
            const double x_6 = chosen_2 > low ? chosen_2 : low;
            const double clipped = high < x_6 ? high : x_6;
            const int chosen_2_eq_clipped = chosen_2 == clipped;
            const double x_7 = alpha[i] * y_true[i];
            chosen_4[i] = chosen_2_eq_clipped ? x_7 : 0.0;
        }
        lk_row_sum_add(&row_sum_chosen_4, lk_block_sum(n, chosen_4));
    }
    const double sum_chosen_4 = lk_row_sum_value(&row_sum_chosen_4);
    const double x_8 = sum_chosen_4 / sum_y_pred;
    const double x_9 = sum_v * x_8;
    const double x_10 = x_9 / sum_y_pred;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = alpha[i] / y_pred[i];
                const double x_2 = v[i] * x_1;
                const double x_3 = x_2 / y_pred[i];
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_1 = c_0_eq_y_true ? 0.0 : chosen;
                const double x_5 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_5;
                const double x_6 = chosen_2 > low ? chosen_2 : low;
                const double clipped = high < x_6 ? high : x_6;
                const int chosen_2_eq_clipped = chosen_2 == clipped;
                const double chosen_3 = chosen_2_eq_clipped ? chosen_1 : 0.0;
                const double x_11 = chosen_3 - x_10;
                hessian_vector[i] = weight * x_11;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_21[LK_BLOCK];
    double chosen_13[LK_BLOCK];
    double chosen_17[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[5];
    const double high = row_in[6];

    /* sum_y_pred, argmax_y_pred, sum_v */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double x_6 = (-4.0) * sum_v;
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_23 = (-2.0) * sum_v;
    const double x_35 = 2.0 * sum_v;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            chosen[i] = is_largest ? 0.0 : y_pred[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    /* sum_chosen_13, sum_chosen_17 */
    lk_row_sum row_sum_chosen_13 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_17 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_21 = others / y_pred[i];
            log1p_x_21[i] = x_21;
        }
        lk_block_log1p(n, log1p_x_21);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_3 = others * others;
            const double x_21 = others / y_pred[i];
            const double x_22 = log_sum_y_pred - log_y_pred[i];
            const int x_21_lt_c_1152921504606846976 = x_21 < 0x1.0p+60;
            const double surprisal = x_21_lt_c_1152921504606846976 ? log1p_x_21[i] : x_22;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_54 = y_pred[i] / sum_y_pred;
            const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_54;
            const double x_55 = chosen_7 > low ? chosen_7 : low;
            const double clipped = high < x_55 ? high : x_55;
            const int chosen_7_eq_clipped = chosen_7 == clipped;
            const double x_56 = 4.0 * others;
            const double x_57 = x_56 * y_pred[i];
            const double x_58 = surprisal * x_57;
            const double chosen_9 = c_0_eq_y_pred ? 0.0 : x_58;
            const double x_59 = chosen_9 + x_3;
            const double x_60 = (-4.0) * others;
            const double x_61 = x_60 * y_pred[i];
            const double x_62 = x_59 + x_61;
            const double x_63 = (-2.0) * y_pred[i];
            const double x_64 = x_63 * y_pred[i];
            const double x_65 = surprisal * x_64;
            const double chosen_10 = c_0_eq_y_pred ? 0.0 : x_65;
            const double x_66 = chosen_10 + x_62;
            const double x_67 = alpha[i] * y_true[i];
            const double x_68 = x_66 * x_67;
            const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_68;
            const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
            chosen_13[i] = chosen_7_eq_clipped ? chosen_12 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_21 = others / y_pred[i];
            const double x_22 = log_sum_y_pred - log_y_pred[i];
            const int x_21_lt_c_1152921504606846976 = x_21 < 0x1.0p+60;
            const double surprisal = x_21_lt_c_1152921504606846976 ? log1p_x_21[i] : x_22;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_54 = y_pred[i] / sum_y_pred;
            const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_54;
            const double x_55 = chosen_7 > low ? chosen_7 : low;
            const double clipped = high < x_55 ? high : x_55;
            const int chosen_7_eq_clipped = chosen_7 == clipped;
            const double x_74 = others * surprisal;
            const double x_75 = (-2.0) * others;
            const double x_76 = x_74 + x_75;
            const double x_77 = surprisal * y_pred[i];
            const double neg_x_77 = -x_77;
            const double chosen_14 = c_0_eq_y_pred ? 0.0 : neg_x_77;
            const double x_78 = chosen_14 + x_76;
            const double x_79 = alpha[i] * v[i];
            const double x_80 = x_79 * y_true[i];
            const double x_81 = x_78 * x_80;
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_81;
            const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
            chosen_17[i] = chosen_7_eq_clipped ? chosen_16 : 0.0;
        }
        lk_row_sum_add(&row_sum_chosen_13, lk_block_sum(n, chosen_13));
        lk_row_sum_add(&row_sum_chosen_17, lk_block_sum(n, chosen_17));
    }
    const double sum_chosen_13 = lk_row_sum_value(&row_sum_chosen_13);
    const double sum_chosen_17 = lk_row_sum_value(&row_sum_chosen_17);
    const double x_69 = sum_chosen_13 / sum_y_pred;
    const double x_70 = sum_v * x_69;
    const double x_71 = x_70 / sum_y_pred;
    const double x_72 = x_71 / sum_y_pred;
    const double x_73 = x_72 / sum_y_pred;
    const double x_82 = 2.0 * sum_chosen_17;
    const double x_83 = x_82 / sum_y_pred;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_21 = others / y_pred[i];
                    log1p_x_21[i] = x_21;
                }
                lk_block_log1p(n, log1p_x_21);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others + y_pred[i];
                const double x_3 = others * others;
                const double x_4 = others * x_3;
                const double x_5 = v[i] * x_4;
                const double x_7 = x_6 * y_pred[i];
                const double x_8 = x_7 * y_pred[i];
                const double x_9 = others * x_8;
                const double x_10 = x_5 + x_9;
                const double x_11 = 4.0 * y_pred[i];
                const double x_12 = x_11 * y_pred[i];
                const double x_13 = others * x_12;
                const double x_14 = v[i] * x_13;
                const double x_15 = x_10 + x_14;
                const double x_16 = 5.0 * others;
                const double x_17 = others * x_16;
                const double x_18 = x_17 * y_pred[i];
                const double x_19 = v[i] * x_18;
                const double x_20 = x_15 + x_19;
                const double x_21 = others / y_pred[i];
                const double x_22 = log_sum_y_pred - log_y_pred[i];
                const int x_21_lt_c_1152921504606846976 = x_21 < 0x1.0p+60;
                const double surprisal = x_21_lt_c_1152921504606846976 ? log1p_x_21[i] : x_22;
                const double x_24 = x_23 * y_pred[i];
                const double x_25 = x_24 * y_pred[i];
                const double x_26 = x_25 * y_pred[i];
                const double x_27 = surprisal * x_26;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_27;
                const double x_28 = chosen_1 + x_20;
                const double x_29 = 2.0 * y_pred[i];
                const double x_30 = x_29 * y_pred[i];
                const double x_31 = x_30 * y_pred[i];
                const double x_32 = surprisal * x_31;
                const double x_33 = v[i] * x_32;
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_33;
                const double x_34 = chosen_2 + x_28;
                const double x_36 = x_35 * y_pred[i];
                const double x_37 = x_36 * y_pred[i];
                const double x_38 = others * x_37;
                const double x_39 = surprisal * x_38;
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : x_39;
                const double x_40 = chosen_3 + x_34;
                const double x_41 = others * x_30;
                const double x_42 = surprisal * x_41;
                const double x_43 = v[i] * x_42;
                const double chosen_4 = c_0_eq_y_pred ? 0.0 : x_43;
                const double x_44 = chosen_4 + x_40;
                const double x_45 = alpha[i] / sum_y_pred;
                const double x_46 = x_45 * y_true[i];
                const double x_47 = x_46 / sum_y_pred;
                const double x_48 = x_2 * x_47;
                const double x_49 = x_48 / sum_y_pred;
                const double x_50 = x_44 * x_49;
                const double x_51 = x_50 / sum_y_pred;
                const double x_52 = x_51 / y_pred[i];
                const double x_53 = x_52 / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_53;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double x_54 = y_pred[i] / sum_y_pred;
                const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_54;
                const double x_55 = chosen_7 > low ? chosen_7 : low;
                const double clipped = high < x_55 ? high : x_55;
                const int chosen_7_eq_clipped = chosen_7 == clipped;
                const double chosen_8 = chosen_7_eq_clipped ? chosen_6 : 0.0;
                const double x_84 = others * x_83;
                const double x_85 = x_84 / sum_y_pred;
                const double x_86 = x_85 / sum_y_pred;
                const double x_87 = x_86 / sum_y_pred;
                const double x_88 = x_87 - x_73;
                const double x_89 = x_83 * y_pred[i];
                const double x_90 = x_89 / sum_y_pred;
                const double x_91 = x_90 / sum_y_pred;
                const double x_92 = x_91 / sum_y_pred;
                const double chosen_18 = c_0_eq_y_pred ? 0.0 : x_92;
                const double x_93 = chosen_18 + x_88;
                const double x_94 = chosen_8 + x_93;
                hessian_vector[i] = weight * x_94;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: otherwise */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_27[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_29[LK_BLOCK];
    double chosen_37[LK_BLOCK];
    double half_power[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_57 = gamma * gamma;
    const double x_64 = (-2.0) + gamma;
    const double x_66 = (-2.0) - gamma;
    const double low = row_in[5];
    const double high = row_in[6];
    const double x_79 = 2.0 * gamma;
    const double x_87 = (-2.0) * gamma;

    /* sum_y_pred, argmax_y_pred, sum_v */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double x_9 = (-2.0) * sum_v;
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_67 = log_sum_y_pred * x_66;
    const int x_67_lt_c_minus_1500 = x_67 < (-1500.0);
    const double x_97 = 0.5 * x_67;
    const double half_power_2 = lk_row_exp(x_97);
    const double x_99 = half_power_2 * sum_v;
    const double x_113 = gamma * half_power_2;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            chosen[i] = is_largest ? 0.0 : y_pred[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    /* sum_chosen_29, sum_chosen_37 */
    lk_row_sum row_sum_chosen_29 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_37 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_27 = others / y_pred[i];
            log1p_x_27[i] = x_27;
        }
        lk_block_log1p(n, log1p_x_27);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_1;
            log_others[i] = others;
        }
        lk_block_log(n, log_others);
        for (size_t i = 0; i < n; i++) {
            const double x_65 = log_others[i] * x_64;
            const double x_92 = 0.5 * x_65;
            half_power_1[i] = x_92;
        }
        lk_block_exp(n, half_power_1);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_3 = others * others;
            const double x_27 = others / y_pred[i];
            const double x_28 = log_sum_y_pred - log_y_pred[i];
            const int x_27_lt_c_1152921504606846976 = x_27 < 0x1.0p+60;
            const double surprisal = x_27_lt_c_1152921504606846976 ? log1p_x_27[i] : x_28;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_35 = y_pred[i] * y_pred[i];
            const double x_52 = gamma * x_35;
            const double x_58 = x_57 * y_pred[i];
            const double x_59 = x_58 * y_pred[i];
            const double x_65 = log_others[i] * x_64;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_77 = y_pred[i] / sum_y_pred;
            const double chosen_18 = c_0_eq_y_pred ? 0.0 : x_77;
            const double x_78 = chosen_18 > low ? chosen_18 : low;
            const double clipped = high < x_78 ? high : x_78;
            const int chosen_18_eq_clipped = chosen_18 == clipped;
            const double x_80 = others * x_79;
            const double x_81 = x_80 * y_pred[i];
            const double x_82 = surprisal * x_59;
            const double chosen_20 = c_0_eq_gamma ? 0.0 : x_82;
            const double chosen_21 = c_0_eq_y_pred ? 0.0 : chosen_20;
            const double x_83 = chosen_21 + x_81;
            const double x_84 = x_83 - x_3;
            const double x_85 = surprisal * x_52;
            const double neg_x_85 = -x_85;
            const double chosen_22 = c_0_eq_y_pred ? 0.0 : neg_x_85;
            const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
            const double x_86 = chosen_23 + x_84;
            const double x_88 = others * x_87;
            const double x_89 = x_88 * y_pred[i];
            const double x_90 = surprisal * x_89;
            const double chosen_24 = c_0_eq_gamma ? 0.0 : x_90;
            const double chosen_25 = c_0_eq_y_pred ? 0.0 : chosen_24;
            const double x_91 = chosen_25 + x_86;
            const int x_65_lt_c_minus_1500 = x_65 < (-1500.0);
            const double x_93 = alpha[i] * half_power_1[i];
            const double x_94 = half_power_1[i] * y_true[i];
            const double x_95 = x_93 * x_94;
            const double x_96 = x_91 * x_95;
            const double chosen_26 = x_65_lt_c_minus_1500 ? 0.0 : x_96;
            const double chosen_27 = alpha_eq_c_0 ? 0.0 : chosen_26;
            const double chosen_28 = c_0_eq_y_true ? 0.0 : chosen_27;
            chosen_29[i] = chosen_18_eq_clipped ? chosen_28 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_21 = 2.0 * others;
            const double x_27 = others / y_pred[i];
            const double x_28 = log_sum_y_pred - log_y_pred[i];
            const int x_27_lt_c_1152921504606846976 = x_27 < 0x1.0p+60;
            const double surprisal = x_27_lt_c_1152921504606846976 ? log1p_x_27[i] : x_28;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_65 = log_others[i] * x_64;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_77 = y_pred[i] / sum_y_pred;
            const double chosen_18 = c_0_eq_y_pred ? 0.0 : x_77;
            const double x_78 = chosen_18 > low ? chosen_18 : low;
            const double clipped = high < x_78 ? high : x_78;
            const int chosen_18_eq_clipped = chosen_18 == clipped;
            const int x_65_lt_c_minus_1500 = x_65 < (-1500.0);
            const double x_93 = alpha[i] * half_power_1[i];
            const double x_101 = gamma * y_pred[i];
            const double x_102 = surprisal * x_101;
            const double chosen_31 = c_0_eq_gamma ? 0.0 : x_102;
            const double chosen_32 = c_0_eq_y_pred ? 0.0 : chosen_31;
            const double x_103 = chosen_32 + x_21;
            const double x_104 = others * surprisal;
            const double x_105 = x_103 - x_104;
            const double x_106 = surprisal * y_pred[i];
            const double neg_x_106 = -x_106;
            const double chosen_33 = c_0_eq_y_pred ? 0.0 : neg_x_106;
            const double x_107 = chosen_33 + x_105;
            const double x_108 = half_power_1[i] * v[i];
            const double x_109 = x_108 * x_93;
            const double x_110 = x_109 * y_true[i];
            const double x_111 = x_107 * x_110;
            const double chosen_34 = x_65_lt_c_minus_1500 ? 0.0 : x_111;
            const double chosen_35 = alpha_eq_c_0 ? 0.0 : chosen_34;
            const double chosen_36 = c_0_eq_y_true ? 0.0 : chosen_35;
            chosen_37[i] = chosen_18_eq_clipped ? chosen_36 : 0.0;
        }
        lk_row_sum_add(&row_sum_chosen_29, lk_block_sum(n, chosen_29));
        lk_row_sum_add(&row_sum_chosen_37, lk_block_sum(n, chosen_37));
    }
    const double sum_chosen_29 = lk_row_sum_value(&row_sum_chosen_29);
    const double sum_chosen_37 = lk_row_sum_value(&row_sum_chosen_37);
    const double x_98 = half_power_2 * sum_chosen_29;
    const double x_100 = x_98 * x_99;
    const double chosen_30 = x_67_lt_c_minus_1500 ? 0.0 : x_100;
    const double x_112 = half_power_2 * sum_chosen_37;
    const double x_114 = x_112 * x_113;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_27 = others / y_pred[i];
                    log1p_x_27[i] = x_27;
                }
                lk_block_log1p(n, log1p_x_27);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    log_others[i] = others;
                }
                lk_block_log(n, log_others);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_65 = log_others[i] * x_64;
                const double x_68 = x_65 + x_67;
                const double x_69 = 0.5 * x_68;
                half_power[i] = x_69;
            }
            lk_block_exp(n, half_power);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others + y_pred[i];
                const double x_3 = others * others;
                const double x_4 = others * x_3;
                const double x_5 = v[i] * x_4;
                const double x_6 = x_3 * y_pred[i];
                const double x_7 = v[i] * x_6;
                const double x_8 = x_5 + x_7;
                const double x_10 = x_9 * y_pred[i];
                const double x_11 = x_10 * y_pred[i];
                const double x_12 = gamma * x_11;
                const double x_13 = others * x_12;
                const double x_14 = x_13 + x_8;
                const double x_15 = 2.0 * y_pred[i];
                const double x_16 = x_15 * y_pred[i];
                const double x_17 = gamma * x_16;
                const double x_18 = others * x_17;
                const double x_19 = v[i] * x_18;
                const double x_20 = x_14 + x_19;
                const double x_21 = 2.0 * others;
                const double x_22 = others * x_21;
                const double x_23 = gamma * x_22;
                const double x_24 = x_23 * y_pred[i];
                const double x_25 = v[i] * x_24;
                const double x_26 = x_20 + x_25;
                const double x_27 = others / y_pred[i];
                const double x_28 = log_sum_y_pred - log_y_pred[i];
                const int x_27_lt_c_1152921504606846976 = x_27 < 0x1.0p+60;
                const double surprisal = x_27_lt_c_1152921504606846976 ? log1p_x_27[i] : x_28;
                const double x_29 = sum_v * y_pred[i];
                const double x_30 = x_29 * y_pred[i];
                const double x_31 = x_30 * y_pred[i];
                const double x_32 = gamma * x_31;
                const double x_33 = surprisal * x_32;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_33;
                const double chosen_2 = c_0_eq_gamma ? 0.0 : chosen_1;
                const double x_34 = chosen_2 + x_26;
                const double x_35 = y_pred[i] * y_pred[i];
                const double x_36 = x_35 * y_pred[i];
                const double x_37 = gamma * x_36;
                const double x_38 = surprisal * x_37;
                const double x_39 = v[i] * x_38;
                const double neg_x_39 = -x_39;
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : neg_x_39;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : chosen_3;
                const double x_40 = chosen_4 + x_34;
                const double x_41 = gamma * x_32;
                const double x_42 = surprisal * x_41;
                const double neg_x_42 = -x_42;
                const double chosen_5 = c_0_eq_y_pred ? 0.0 : neg_x_42;
                const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
                const double x_43 = chosen_6 + x_40;
                const double x_44 = gamma * x_37;
                const double x_45 = surprisal * x_44;
                const double x_46 = v[i] * x_45;
                const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_46;
                const double chosen_8 = c_0_eq_gamma ? 0.0 : chosen_7;
                const double x_47 = chosen_8 + x_43;
                const double x_48 = gamma * x_30;
                const double x_49 = others * x_48;
                const double x_50 = surprisal * x_49;
                const double chosen_9 = c_0_eq_y_pred ? 0.0 : x_50;
                const double chosen_10 = c_0_eq_gamma ? 0.0 : chosen_9;
                const double x_51 = chosen_10 + x_47;
                const double x_52 = gamma * x_35;
                const double x_53 = others * x_52;
                const double x_54 = surprisal * x_53;
                const double x_55 = v[i] * x_54;
                const double neg_x_55 = -x_55;
                const double chosen_11 = c_0_eq_y_pred ? 0.0 : neg_x_55;
                const double chosen_12 = c_0_eq_gamma ? 0.0 : chosen_11;
                const double x_56 = chosen_12 + x_51;
                const double x_58 = x_57 * y_pred[i];
                const double x_59 = x_58 * y_pred[i];
                const double x_60 = others * x_59;
                const double x_61 = surprisal * x_60;
                const double x_62 = v[i] * x_61;
                const double chosen_13 = c_0_eq_gamma ? 0.0 : x_62;
                const double chosen_14 = c_0_eq_y_pred ? 0.0 : chosen_13;
                const double x_63 = chosen_14 + x_56;
                const double x_65 = log_others[i] * x_64;
                const double x_68 = x_65 + x_67;
                const int x_68_lt_c_minus_1500 = x_68 < (-1500.0);
                const double x_70 = alpha[i] / y_pred[i];
                const double x_71 = x_70 * y_true[i];
                const double x_72 = x_71 / y_pred[i];
                const double x_73 = x_2 * x_72;
                const double x_74 = half_power[i] * x_73;
                const double x_75 = x_63 * x_74;
                const double x_76 = half_power[i] * x_75;
                const double chosen_15 = x_68_lt_c_minus_1500 ? 0.0 : x_76;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_17 = c_0_eq_y_true ? 0.0 : chosen_16;
                const double x_77 = y_pred[i] / sum_y_pred;
                const double chosen_18 = c_0_eq_y_pred ? 0.0 : x_77;
                const double x_78 = chosen_18 > low ? chosen_18 : low;
                const double clipped = high < x_78 ? high : x_78;
                const int chosen_18_eq_clipped = chosen_18 == clipped;
                const double chosen_19 = chosen_18_eq_clipped ? chosen_17 : 0.0;
                const double x_115 = others * x_114;
                const double neg_x_115 = -x_115;
                const double chosen_38 = x_67_lt_c_minus_1500 ? 0.0 : neg_x_115;
                const double x_116 = chosen_30 + chosen_38;
                const double x_117 = x_114 * y_pred[i];
                const double neg_x_117 = -x_117;
                const double chosen_39 = x_67_lt_c_minus_1500 ? 0.0 : neg_x_117;
                const double x_118 = chosen_39 + x_116;
                const double x_119 = chosen_19 + x_118;
                hessian_vector[i] = weight * x_119;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_clipped) = {
    .name = "categorical_focal_crossentropy_clipped",
    .axis = 1,
    .input_count = 6,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1, 1, 0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 3,
    .cases = (const lk_case[]){
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){0.0}},
            },
            .row = categorical_focal_crossentropy_clipped_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_clipped_case_1,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_clipped_case_2,
        },
    },
};

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_clipped_hessian_vector) = {
    .name = "categorical_focal_crossentropy_clipped_hessian_vector",
    .axis = 1,
    .input_count = 7,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1, 1, 0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, 1.0, 0, 0},
        {0.0, 1.0, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 3,
    .cases = (const lk_case[]){
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){0.0}},
            },
            .row = categorical_focal_crossentropy_clipped_hessian_vector_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_clipped_hessian_vector_case_1,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_clipped_hessian_vector_case_2,
        },
    },
};
