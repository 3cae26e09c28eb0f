/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * categorical_focal_crossentropy_logits = -total(alpha*y*(-exp(p)/total(exp(p)) +
 *     1)**gamma*log(exp(p)/total(exp(p))))
 *     target y_true element [0, 1]
 *     prediction y_pred element [-inf, inf]
 *     parameter alpha element [0, inf] default 1
 *     parameter gamma row [0, inf] default 2
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

static double lk_row_log1p(double x)
{
    lk_block_log1p(1, &x);
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

/* The largest of `maximum` and the n entries of x. The last group of lanes overlaps the one before. */
static inline double lk_row_maximum(size_t n, const double *x, double maximum)
{
    if (n < LK_ROW_LANES) {
        for (size_t k = 0; k < n; k++) maximum = x[k] > maximum ? x[k] : maximum;
        return maximum;
    }
    double lane[LK_ROW_LANES];
    memcpy(lane, x, sizeof lane);
    for (size_t i = LK_ROW_LANES; i < n; i += LK_ROW_LANES) {
        const double *group = i + LK_ROW_LANES <= n ? x + i : x + n - LK_ROW_LANES;
        for (size_t l = 0; l < LK_ROW_LANES; l++) lane[l] = group[l] > lane[l] ? group[l] : lane[l];
    }
    for (size_t k = 0; k < LK_ROW_LANES; k++) maximum = lane[k] > maximum ? lane[k] : maximum;
    return maximum;
}

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

/* categorical_focal_crossentropy_logits: gamma in {0} */
static void categorical_focal_crossentropy_logits_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double alpha[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_8[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak, sum_x_8, argmax_x_8 */
    double peak = -INFINITY;
    lk_row_sum row_sum_x_8 = {0.0, 0.0};
    lk_row_peak row_argmax_x_8 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                x_8[i] = alpha[i] * y_true[i];
            }
        peak = lk_row_maximum(n, y_pred, peak);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_x_8, lk_block_sum(n, x_8));
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_8, start, n, x_8);
    }
    const double sum_x_8 = lk_row_sum_value(&row_sum_x_8);
    const double argmax_x_8 = row_argmax_x_8.at;

    /* argmax_share, sum_share, sum_without_largest_1 */
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK && (want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double neg_gap = -gap;
            share[i] = neg_gap;
        }
        lk_block_exp(n, share);
        if (c > LK_BLOCK && (want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_8[i] = alpha[i] * y_true[i];
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_8 == index;
                chosen_3[i] = is_largest_1 ? 0.0 : x_8[i];
            }
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_3));
    }
    const double argmax_share = row_argmax_share.at;
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);
    const double inverse_sum_share = want_gradient || want_hessian ? 1.0 / sum_share : 0.0;
    const double x_13 = inverse_sum_share * sum_x_8;
    const double x_14 = inverse_sum_share * x_13;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;

    /* sum_chosen_2, gradient, hessian */
    lk_row_sum row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK && (want_gradient || want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum;
                const double x_2 = alpha[i] * surprisal;
                const double x_3 = x_2 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_3;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_8[i] = alpha[i] * y_true[i];
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, lk_block_sum(n, chosen_2));
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double x_4 = sum_share - share[i];
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_5 = alpha[i] * inverse_sum_share;
                const double x_6 = others * x_5;
                const double x_7 = x_6 * y_true[i];
                const double x_9 = sum_x_8 - x_8[i];
                const int is_largest_1 = argmax_x_8 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_9;
                const double x_10 = inverse_sum_share * others_1;
                const double x_11 = share[i] * x_10;
                const double x_12 = x_11 - x_7;
                gradient[i] = weight * x_12;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double x_4 = sum_share - share[i];
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_15 = others * x_14;
                const double x_16 = share[i] * x_15;
                hessian[i] = weight * x_16;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(&row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy_logits: gamma in {2} */
static void categorical_focal_crossentropy_logits_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double chosen_7[LK_BLOCK];
    double chosen_17[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_share, argmax_share */
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double neg_gap = -gap;
            share[i] = neg_gap;
        }
        lk_block_exp(n, share);
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
    }
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_12 = inverse_sum_share * inverse_sum_share;
    const double x_13 = inverse_sum_share * x_12;
    const double x_43 = inverse_sum_share * x_13;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double log_sum = lk_row_log1p(sum_without_largest);

    /* sum_chosen_2, sum_chosen_7, argmax_chosen_7, sum_chosen_17 */
    lk_row_sum row_sum_chosen_2 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_7 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_7 = {-INFINITY, 0.0};
    lk_row_sum row_sum_chosen_17 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        lk_load(alpha, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = gap + log_sum;
                const double x_3 = others * others;
                const double x_4 = alpha[i] * x_3;
                const double x_5 = surprisal * x_4;
                const double x_6 = x_5 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = gap + log_sum;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = 2.0 * share[i];
                const double x_10 = surprisal * x_9;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                const double x_11 = chosen_3 + others;
                const double x_19 = alpha[i] * others;
                const double x_20 = x_19 * y_true[i];
                const double x_21 = x_11 * x_20;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_21;
                chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = gap + log_sum;
                const double x_3 = others * others;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share[i];
                const double x_27 = 4.0 * others;
                const double x_28 = share[i] * x_27;
                const double x_56 = surprisal * x_28;
                const double chosen_14 = c_0_eq_share ? 0.0 : x_56;
                const double x_57 = chosen_14 + x_3;
                const double x_58 = (-4.0) * others;
                const double x_59 = share[i] * x_58;
                const double x_60 = x_57 + x_59;
                const double x_61 = (-2.0) * share[i];
                const double x_62 = share[i] * x_61;
                const double x_63 = surprisal * x_62;
                const double chosen_15 = c_0_eq_share ? 0.0 : x_63;
                const double x_64 = chosen_15 + x_60;
                const double x_65 = alpha[i] * y_true[i];
                const double x_66 = x_64 * x_65;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_66;
                chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, lk_block_sum(n, chosen_2));
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_7, lk_block_sum(n, chosen_7));
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_7, start, n, chosen_7);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_17, lk_block_sum(n, chosen_17));
    }
    const double sum_chosen_2 = lk_row_sum_value(&row_sum_chosen_2);
    const double sum_chosen_7 = lk_row_sum_value(&row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;
    const double sum_chosen_17 = lk_row_sum_value(&row_sum_chosen_17);
    const double x_7 = inverse_sum_share * sum_chosen_2;
    const double x_8 = inverse_sum_share * x_7;
    const double x_67 = inverse_sum_share * sum_chosen_17;
    const double x_68 = inverse_sum_share * x_67;
    const double x_69 = inverse_sum_share * x_68;
    const double x_70 = inverse_sum_share * x_69;

    /* sum_without_largest_1 */
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double neg_gap = -gap;
                    share[i] = neg_gap;
                }
                lk_block_exp(n, share);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = gap + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = 2.0 * share[i];
                    const double x_10 = surprisal * x_9;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                    const double x_11 = chosen_3 + others;
                    const double x_19 = alpha[i] * others;
                    const double x_20 = x_19 * y_true[i];
                    const double x_21 = x_11 * x_20;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_21;
                    chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
                }
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_7 == index;
                chosen_8[i] = is_largest_1 ? 0.0 : chosen_7[i];
            }
            lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_8));
        }
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double neg_gap = -gap;
                    share[i] = neg_gap;
                }
                lk_block_exp(n, share);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = gap + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = 2.0 * share[i];
                    const double x_10 = surprisal * x_9;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                    const double x_11 = chosen_3 + others;
                    const double x_19 = alpha[i] * others;
                    const double x_20 = x_19 * y_true[i];
                    const double x_21 = x_11 * x_20;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_21;
                    chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = gap + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = 2.0 * share[i];
                    const double x_10 = surprisal * x_9;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                    const double x_11 = chosen_3 + others;
                    const double x_14 = others * x_13;
                    const double x_15 = others * x_14;
                    const double x_16 = alpha[i] * x_15;
                    const double x_17 = x_16 * y_true[i];
                    const double x_18 = x_11 * x_17;
                    const double neg_x_18 = -x_18;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_18;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const double x_22 = sum_chosen_7 - chosen_7[i];
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_22;
                    const double x_23 = others_1 * x_13;
                    const double x_24 = share[i] * x_23;
                    const double x_25 = chosen_5 + x_24;
                    gradient[i] = weight * x_25;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = gap + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = 2.0 * share[i];
                    const int c_0_eq_share = 0.0 == share[i];
                    const double x_22 = sum_chosen_7 - chosen_7[i];
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_22;
                    const double x_26 = others + share[i];
                    const double x_27 = 4.0 * others;
                    const double x_28 = share[i] * x_27;
                    const double x_29 = 2.0 * others;
                    const double x_30 = others * x_29;
                    const double x_31 = surprisal * x_30;
                    const double x_32 = x_28 + x_31;
                    const double x_33 = share[i] * x_9;
                    const double x_34 = surprisal * x_33;
                    const double chosen_9 = c_0_eq_share ? 0.0 : x_34;
                    const double x_35 = chosen_9 + x_32;
                    const double x_36 = (-5.0) * others;
                    const double x_37 = others * x_36;
                    const double x_38 = x_35 + x_37;
                    const double x_39 = (-6.0) * others;
                    const double x_40 = share[i] * x_39;
                    const double x_41 = surprisal * x_40;
                    const double chosen_10 = c_0_eq_share ? 0.0 : x_41;
                    const double x_42 = chosen_10 + x_38;
                    const double x_44 = alpha[i] * x_43;
                    const double x_45 = share[i] * x_44;
                    const double x_46 = x_45 * y_true[i];
                    const double x_47 = x_26 * x_46;
                    const double x_48 = x_42 * x_47;
                    const double neg_x_48 = -x_48;
                    const double chosen_11 = alpha_eq_c_0 ? 0.0 : neg_x_48;
                    const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                    const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                    const double x_49 = others_1 * x_43;
                    const double x_50 = others * x_49;
                    const double x_51 = share[i] * x_50;
                    const double x_52 = share[i] * x_43;
                    const double x_53 = share[i] * x_52;
                    const double x_54 = others_1 * x_53;
                    const double x_55 = x_51 + x_54;
                    const double x_71 = share[i] * x_70;
                    const double x_72 = share[i] * x_71;
                    const double x_73 = x_55 - x_72;
                    const double x_74 = chosen_13 + x_73;
                    hessian[i] = weight * x_74;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_8;
}

/* categorical_focal_crossentropy_logits: otherwise */
static void categorical_focal_crossentropy_logits_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double half_power_3[LK_BLOCK];
    double chosen_12[LK_BLOCK];
    double half_power_5[LK_BLOCK];
    double chosen_38[LK_BLOCK];
    double chosen_13[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const double neg_gamma = -gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_23 = (-1.0) + gamma;
    const double x_50 = gamma * gamma;
    const double x_55 = (-2.0) * gamma;
    const double x_66 = (-2.0) + gamma;
    const double x_85 = 2.0 * gamma;

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* argmax_share, sum_share */
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_row_sum row_sum_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double neg_gap = -gap;
            share[i] = neg_gap;
        }
        lk_block_exp(n, share);
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
    }
    const double argmax_share = row_argmax_share.at;
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double inverse_sum_share = want_gradient || want_hessian ? 1.0 / sum_share : 0.0;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double log_sum = lk_row_log1p(sum_without_largest);
    const double x_9 = log_sum * neg_gamma;
    const int x_9_lt_c_minus_1500 = x_9 < (-1500.0);
    const double x_10 = 0.5 * x_9;
    const double half_power_1 = lk_row_exp(x_10);
    const double x_31 = half_power_1 * inverse_sum_share;
    const double x_77 = x_31 * x_31;

    /* sum_chosen_3, sum_chosen_12, argmax_chosen_12, sum_chosen_38 */
    lk_row_sum row_sum_chosen_3 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_12 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_12 = {-INFINITY, 0.0};
    lk_row_sum row_sum_chosen_38 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double x_2 = sum_share - share[i];
            const double others = is_largest ? sum_without_largest : x_2;
            log_others[i] = others;
        }
        lk_block_log(n, log_others);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_3 = gamma * log_others[i];
                const double x_4 = 0.5 * x_3;
                half_power[i] = x_4;
            }
            lk_block_exp(n, half_power);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum;
                const double x_3 = gamma * log_others[i];
                const int x_3_lt_c_minus_1500 = x_3 < (-1500.0);
                const double x_5 = alpha[i] * half_power[i];
                const double x_6 = half_power[i] * surprisal;
                const double x_7 = x_5 * x_6;
                const double x_8 = x_7 * y_true[i];
                const double chosen_1 = x_3_lt_c_minus_1500 ? 0.0 : x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : chosen_1;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_3[i] = c_0_eq_y_true ? 0.0 : chosen_2;
            }
        if (want_gradient || want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const double x_24 = log_others[i] * x_23;
                const double x_25 = 0.5 * x_24;
                half_power_3[i] = x_25;
            }
            lk_block_exp(n, half_power_3);
        }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double surprisal = gap + log_sum;
                const double x_2 = sum_share - share[i];
                const double others = is_largest ? sum_without_largest : x_2;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_13 = gamma * share[i];
                const double x_14 = surprisal * x_13;
                const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const double x_15 = chosen_6 + others;
                const double x_24 = log_others[i] * x_23;
                const int x_24_lt_c_minus_1500 = x_24 < (-1500.0);
                const double x_26 = alpha[i] * half_power_3[i];
                const double x_27 = half_power_3[i] * y_true[i];
                const double x_28 = x_26 * x_27;
                const double x_29 = x_15 * x_28;
                const double chosen_10 = x_24_lt_c_minus_1500 ? 0.0 : x_29;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                chosen_12[i] = c_0_eq_y_true ? 0.0 : chosen_11;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const double x_67 = log_others[i] * x_66;
                const double x_93 = 0.5 * x_67;
                half_power_5[i] = x_93;
            }
            lk_block_exp(n, half_power_5);
        }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double surprisal = gap + log_sum;
                const double x_2 = sum_share - share[i];
                const double others = is_largest ? sum_without_largest : x_2;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share[i];
                const double x_37 = others * others;
                const double x_42 = share[i] * share[i];
                const double x_43 = gamma * x_42;
                const double x_44 = surprisal * x_43;
                const double x_56 = others * x_55;
                const double x_57 = share[i] * x_56;
                const double x_62 = share[i] * x_50;
                const double x_63 = share[i] * x_62;
                const double x_64 = surprisal * x_63;
                const double x_67 = log_others[i] * x_66;
                const double x_86 = others * x_85;
                const double x_87 = share[i] * x_86;
                const double chosen_30 = c_0_eq_gamma ? 0.0 : x_64;
                const double chosen_31 = c_0_eq_share ? 0.0 : chosen_30;
                const double x_88 = chosen_31 + x_87;
                const double x_89 = x_88 - x_37;
                const double neg_x_44 = -x_44;
                const double chosen_32 = c_0_eq_share ? 0.0 : neg_x_44;
                const double chosen_33 = c_0_eq_gamma ? 0.0 : chosen_32;
                const double x_90 = chosen_33 + x_89;
                const double x_91 = surprisal * x_57;
                const double chosen_34 = c_0_eq_gamma ? 0.0 : x_91;
                const double chosen_35 = c_0_eq_share ? 0.0 : chosen_34;
                const double x_92 = chosen_35 + x_90;
                const int x_67_lt_c_minus_1500 = x_67 < (-1500.0);
                const double x_94 = alpha[i] * half_power_5[i];
                const double x_95 = half_power_5[i] * y_true[i];
                const double x_96 = x_94 * x_95;
                const double x_97 = x_92 * x_96;
                const double chosen_36 = x_67_lt_c_minus_1500 ? 0.0 : x_97;
                const double chosen_37 = alpha_eq_c_0 ? 0.0 : chosen_36;
                chosen_38[i] = c_0_eq_y_true ? 0.0 : chosen_37;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, lk_block_sum(n, chosen_3));
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_12, lk_block_sum(n, chosen_12));
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_12, start, n, chosen_12);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_38, lk_block_sum(n, chosen_38));
    }
    const double sum_chosen_3 = lk_row_sum_value(&row_sum_chosen_3);
    const double sum_chosen_12 = lk_row_sum_value(&row_sum_chosen_12);
    const double argmax_chosen_12 = row_argmax_chosen_12.at;
    const double sum_chosen_38 = lk_row_sum_value(&row_sum_chosen_38);
    const double x_11 = half_power_1 * sum_chosen_3;
    const double x_12 = half_power_1 * x_11;
    const double chosen_4 = x_9_lt_c_minus_1500 ? 0.0 : x_12;
    const double x_98 = half_power_1 * sum_chosen_38;
    const double x_99 = x_31 * x_98;
    const double x_100 = inverse_sum_share * x_99;

    /* sum_without_largest_1 */
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double neg_gap = -gap;
                    share[i] = neg_gap;
                }
                lk_block_exp(n, share);
            }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double x_2 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_2;
                    log_others[i] = others;
                }
                lk_block_log(n, log_others);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_24 = log_others[i] * x_23;
                    const double x_25 = 0.5 * x_24;
                    half_power_3[i] = x_25;
                }
                lk_block_exp(n, half_power_3);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = gap + log_sum;
                    const double x_2 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_2;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * share[i];
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_15 = chosen_6 + others;
                    const double x_24 = log_others[i] * x_23;
                    const int x_24_lt_c_minus_1500 = x_24 < (-1500.0);
                    const double x_26 = alpha[i] * half_power_3[i];
                    const double x_27 = half_power_3[i] * y_true[i];
                    const double x_28 = x_26 * x_27;
                    const double x_29 = x_15 * x_28;
                    const double chosen_10 = x_24_lt_c_minus_1500 ? 0.0 : x_29;
                    const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                    chosen_12[i] = c_0_eq_y_true ? 0.0 : chosen_11;
                }
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_12 == index;
                chosen_13[i] = is_largest_1 ? 0.0 : chosen_12[i];
            }
            lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_13));
        }
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double neg_gap = -gap;
                    share[i] = neg_gap;
                }
                lk_block_exp(n, share);
            }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double x_2 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_2;
                    log_others[i] = others;
                }
                lk_block_log(n, log_others);
            }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_3 = gamma * log_others[i];
                    const double x_16 = x_3 + x_9;
                    const double x_17 = 0.5 * x_16;
                    half_power_2[i] = x_17;
                }
                lk_block_exp(n, half_power_2);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_24 = log_others[i] * x_23;
                    const double x_25 = 0.5 * x_24;
                    half_power_3[i] = x_25;
                }
                lk_block_exp(n, half_power_3);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = gap + log_sum;
                    const double x_2 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_2;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * share[i];
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_15 = chosen_6 + others;
                    const double x_24 = log_others[i] * x_23;
                    const int x_24_lt_c_minus_1500 = x_24 < (-1500.0);
                    const double x_26 = alpha[i] * half_power_3[i];
                    const double x_27 = half_power_3[i] * y_true[i];
                    const double x_28 = x_26 * x_27;
                    const double x_29 = x_15 * x_28;
                    const double chosen_10 = x_24_lt_c_minus_1500 ? 0.0 : x_29;
                    const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                    chosen_12[i] = c_0_eq_y_true ? 0.0 : chosen_11;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_67 = log_others[i] * x_66;
                    const double x_68 = x_67 + x_9;
                    const double x_69 = 0.5 * x_68;
                    half_power_4[i] = x_69;
                }
                lk_block_exp(n, half_power_4);
            }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = gap + log_sum;
                    const double x_2 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double x_3 = gamma * log_others[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * share[i];
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_15 = chosen_6 + others;
                    const double x_16 = x_3 + x_9;
                    const int x_16_lt_c_minus_1500 = x_16 < (-1500.0);
                    const double x_18 = half_power_2[i] * inverse_sum_share;
                    const double x_19 = alpha[i] * half_power_2[i];
                    const double x_20 = x_18 * x_19;
                    const double x_21 = x_20 * y_true[i];
                    const double x_22 = x_15 * x_21;
                    const double neg_x_22 = -x_22;
                    const double chosen_7 = x_16_lt_c_minus_1500 ? 0.0 : neg_x_22;
                    const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                    const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                    const double x_30 = sum_chosen_12 - chosen_12[i];
                    const int is_largest_1 = argmax_chosen_12 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_30;
                    const double x_32 = half_power_1 * others_1;
                    const double x_33 = x_31 * x_32;
                    const double x_34 = share[i] * x_33;
                    const double chosen_14 = x_9_lt_c_minus_1500 ? 0.0 : x_34;
                    const double x_35 = chosen_14 + chosen_9;
                    gradient[i] = weight * x_35;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = gap + log_sum;
                    const double x_2 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_2;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share[i];
                    const double x_30 = sum_chosen_12 - chosen_12[i];
                    const int is_largest_1 = argmax_chosen_12 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_30;
                    const double x_36 = others + share[i];
                    const double x_37 = others * others;
                    const double x_38 = 2.0 * others;
                    const double x_39 = others * x_38;
                    const double x_40 = gamma * x_39;
                    const double x_41 = x_37 + x_40;
                    const double x_42 = share[i] * share[i];
                    const double x_43 = gamma * x_42;
                    const double x_44 = surprisal * x_43;
                    const double chosen_15 = c_0_eq_share ? 0.0 : x_44;
                    const double chosen_16 = c_0_eq_gamma ? 0.0 : chosen_15;
                    const double x_45 = chosen_16 + x_41;
                    const double x_46 = gamma * others;
                    const double x_47 = share[i] * x_46;
                    const double x_48 = surprisal * x_47;
                    const double chosen_17 = c_0_eq_gamma ? 0.0 : x_48;
                    const double chosen_18 = c_0_eq_share ? 0.0 : chosen_17;
                    const double x_49 = chosen_18 + x_45;
                    const double x_51 = others * x_50;
                    const double x_52 = share[i] * x_51;
                    const double x_53 = surprisal * x_52;
                    const double chosen_19 = c_0_eq_gamma ? 0.0 : x_53;
                    const double chosen_20 = c_0_eq_share ? 0.0 : chosen_19;
                    const double x_54 = chosen_20 + x_49;
                    const double x_56 = others * x_55;
                    const double x_57 = share[i] * x_56;
                    const double x_58 = x_54 + x_57;
                    const double x_59 = gamma * x_37;
                    const double x_60 = surprisal * x_59;
                    const double neg_x_60 = -x_60;
                    const double chosen_21 = c_0_eq_gamma ? 0.0 : neg_x_60;
                    const double x_61 = chosen_21 + x_58;
                    const double x_62 = share[i] * x_50;
                    const double x_63 = share[i] * x_62;
                    const double x_64 = surprisal * x_63;
                    const double neg_x_64 = -x_64;
                    const double chosen_22 = c_0_eq_gamma ? 0.0 : neg_x_64;
                    const double chosen_23 = c_0_eq_share ? 0.0 : chosen_22;
                    const double x_65 = chosen_23 + x_61;
                    const double x_67 = log_others[i] * x_66;
                    const double x_68 = x_67 + x_9;
                    const int x_68_lt_c_minus_1500 = x_68 < (-1500.0);
                    const double x_70 = half_power_4[i] * inverse_sum_share;
                    const double x_71 = x_70 * x_70;
                    const double x_72 = alpha[i] * x_71;
                    const double x_73 = share[i] * x_72;
                    const double x_74 = x_73 * y_true[i];
                    const double x_75 = x_36 * x_74;
                    const double x_76 = x_65 * x_75;
                    const double chosen_24 = x_68_lt_c_minus_1500 ? 0.0 : x_76;
                    const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
                    const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                    const double chosen_27 = c_0_eq_y_true ? 0.0 : chosen_26;
                    const double x_78 = others_1 * x_77;
                    const double x_79 = others * x_78;
                    const double x_80 = share[i] * x_79;
                    const double chosen_28 = x_9_lt_c_minus_1500 ? 0.0 : x_80;
                    const double x_81 = share[i] * x_77;
                    const double x_82 = share[i] * x_81;
                    const double x_83 = others_1 * x_82;
                    const double chosen_29 = x_9_lt_c_minus_1500 ? 0.0 : x_83;
                    const double x_84 = chosen_28 + chosen_29;
                    const double x_101 = share[i] * x_100;
                    const double x_102 = share[i] * x_101;
                    const double chosen_39 = x_9_lt_c_minus_1500 ? 0.0 : x_102;
                    const double x_103 = chosen_39 + x_84;
                    const double x_104 = chosen_27 + x_103;
                    hessian[i] = weight * x_104;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_4;
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_logits_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_1[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double share[LK_BLOCK];
    double v[LK_BLOCK];
    double x_3[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* sum_x_1, peak */
    lk_row_sum row_sum_x_1 = {0.0, 0.0};
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            x_1[i] = alpha[i] * y_true[i];
        }
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_x_1, lk_block_sum(n, x_1));
        peak = lk_row_maximum(n, y_pred, peak);
    }
    const double sum_x_1 = lk_row_sum_value(&row_sum_x_1);

    /* sum_x_3, sum_share */
    lk_row_sum row_sum_x_3 = {0.0, 0.0};
    lk_row_sum row_sum_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_2 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_2;
            const double neg_gap = -gap;
            share[i] = neg_gap;
        }
        lk_block_exp(n, share);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            x_3[i] = share[i] * v[i];
        }
        lk_row_sum_add(&row_sum_x_3, lk_block_sum(n, x_3));
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
    }
    const double sum_x_3 = lk_row_sum_value(&row_sum_x_3);
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_4 = sum_x_1 * sum_x_3;
    const double x_5 = inverse_sum_share * x_4;
    const double x_6 = inverse_sum_share * x_5;
    const double x_8 = inverse_sum_share * sum_x_1;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_2 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_2;
                    const double neg_gap = -gap;
                    share[i] = neg_gap;
                }
                lk_block_exp(n, share);
            }
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_7 = share[i] * x_6;
                const double x_9 = share[i] * x_8;
                const double x_10 = v[i] * x_9;
                const double x_11 = x_10 - x_7;
                hessian_vector[i] = weight * x_11;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_logits_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double share[LK_BLOCK];
    double v[LK_BLOCK];
    double x_4[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_10[LK_BLOCK];
    double chosen_14[LK_BLOCK];
    double chosen_17[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_share, argmax_share, sum_x_4 */
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_row_sum row_sum_x_4 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double neg_gap = -gap;
            share[i] = neg_gap;
        }
        lk_block_exp(n, share);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            x_4[i] = share[i] * v[i];
        }
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        lk_row_sum_add(&row_sum_x_4, lk_block_sum(n, x_4));
    }
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_x_4 = lk_row_sum_value(&row_sum_x_4);
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_5 = 4.0 * sum_x_4;
    const double x_15 = (-2.0) * sum_x_4;
    const double x_24 = 2.0 * sum_x_4;
    const double x_38 = inverse_sum_share * inverse_sum_share;
    const double x_39 = inverse_sum_share * x_38;
    const double x_40 = inverse_sum_share * x_39;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double log_sum = lk_row_log1p(sum_without_largest);

    /* sum_chosen_10, sum_chosen_14, sum_chosen_17, argmax_chosen_17 */
    lk_row_sum row_sum_chosen_10 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_14 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_17 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_17 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double x_2 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double surprisal = gap + log_sum;
            const int c_0_eq_share = 0.0 == share[i];
            const double x_33 = (-2.0) * others;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_46 = others * surprisal;
            const double x_47 = x_33 + x_46;
            const double x_48 = share[i] * surprisal;
            const double neg_x_48 = -x_48;
            const double chosen_7 = c_0_eq_share ? 0.0 : neg_x_48;
            const double x_49 = chosen_7 + x_47;
            const double x_50 = alpha[i] * share[i];
            const double x_51 = v[i] * x_50;
            const double x_52 = x_51 * y_true[i];
            const double x_53 = x_49 * x_52;
            const double chosen_8 = alpha_eq_c_0 ? 0.0 : x_53;
            const double chosen_9 = c_0_eq_share ? 0.0 : chosen_8;
            chosen_10[i] = c_0_eq_y_true ? 0.0 : chosen_9;
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double x_2 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double x_11 = (-4.0) * others;
            const double x_12 = share[i] * x_11;
            const double surprisal = gap + log_sum;
            const int c_0_eq_share = 0.0 == share[i];
            const double x_28 = (-2.0) * share[i];
            const double x_29 = share[i] * x_28;
            const double x_30 = surprisal * x_29;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_58 = others * others;
            const double x_59 = 4.0 * others;
            const double x_60 = share[i] * x_59;
            const double x_61 = surprisal * x_60;
            const double chosen_11 = c_0_eq_share ? 0.0 : x_61;
            const double x_62 = chosen_11 + x_58;
            const double x_63 = x_12 + x_62;
            const double chosen_12 = c_0_eq_share ? 0.0 : x_30;
            const double x_64 = chosen_12 + x_63;
            const double x_65 = alpha[i] * y_true[i];
            const double x_66 = x_64 * x_65;
            const double chosen_13 = alpha_eq_c_0 ? 0.0 : x_66;
            chosen_14[i] = c_0_eq_y_true ? 0.0 : chosen_13;
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double x_2 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double surprisal = gap + log_sum;
            const int c_0_eq_share = 0.0 == share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_69 = 2.0 * share[i];
            const double x_70 = surprisal * x_69;
            const double chosen_15 = c_0_eq_share ? 0.0 : x_70;
            const double x_71 = chosen_15 + others;
            const double x_72 = alpha[i] * others;
            const double x_73 = x_72 * y_true[i];
            const double x_74 = x_71 * x_73;
            const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_74;
            chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
        }
        lk_row_sum_add(&row_sum_chosen_10, lk_block_sum(n, chosen_10));
        lk_row_sum_add(&row_sum_chosen_14, lk_block_sum(n, chosen_14));
        lk_row_sum_add(&row_sum_chosen_17, lk_block_sum(n, chosen_17));
        lk_row_peak_raise(&row_argmax_chosen_17, start, n, chosen_17);
    }
    const double sum_chosen_10 = lk_row_sum_value(&row_sum_chosen_10);
    const double sum_chosen_14 = lk_row_sum_value(&row_sum_chosen_14);
    const double sum_chosen_17 = lk_row_sum_value(&row_sum_chosen_17);
    const double argmax_chosen_17 = row_argmax_chosen_17.at;
    const double x_54 = 2.0 * sum_chosen_10;
    const double x_67 = sum_chosen_14 * sum_x_4;

    /* sum_without_largest_1 */
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        if (c > LK_BLOCK)
            lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = gap + log_sum;
                const int c_0_eq_share = 0.0 == share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_69 = 2.0 * share[i];
                const double x_70 = surprisal * x_69;
                const double chosen_15 = c_0_eq_share ? 0.0 : x_70;
                const double x_71 = chosen_15 + others;
                const double x_72 = alpha[i] * others;
                const double x_73 = x_72 * y_true[i];
                const double x_74 = x_71 * x_73;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_74;
                chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
            }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_chosen_17 == index;
            chosen_18[i] = is_largest_1 ? 0.0 : chosen_17[i];
        }
        lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_18));
    }
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double neg_gap = -gap;
                    share[i] = neg_gap;
                }
                lk_block_exp(n, share);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = gap + log_sum;
                    const int c_0_eq_share = 0.0 == share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_69 = 2.0 * share[i];
                    const double x_70 = surprisal * x_69;
                    const double chosen_15 = c_0_eq_share ? 0.0 : x_70;
                    const double x_71 = chosen_15 + others;
                    const double x_72 = alpha[i] * others;
                    const double x_73 = x_72 * y_true[i];
                    const double x_74 = x_71 * x_73;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_74;
                    chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
                }
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double x_3 = others + share[i];
                const double x_6 = others * x_5;
                const double x_7 = (-5.0) * others;
                const double x_8 = others * x_7;
                const double x_9 = v[i] * x_8;
                const double x_10 = x_6 + x_9;
                const double x_11 = (-4.0) * others;
                const double x_12 = share[i] * x_11;
                const double x_13 = v[i] * x_12;
                const double x_14 = x_10 + x_13;
                const double surprisal = gap + log_sum;
                const double x_16 = others * x_15;
                const double x_17 = surprisal * x_16;
                const double x_18 = x_14 + x_17;
                const double x_19 = 2.0 * others;
                const double x_20 = others * x_19;
                const double x_21 = surprisal * x_20;
                const double x_22 = v[i] * x_21;
                const double x_23 = x_18 + x_22;
                const double x_25 = share[i] * x_24;
                const double x_26 = surprisal * x_25;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_1 = c_0_eq_share ? 0.0 : x_26;
                const double x_27 = chosen_1 + x_23;
                const double x_28 = (-2.0) * share[i];
                const double x_29 = share[i] * x_28;
                const double x_30 = surprisal * x_29;
                const double x_31 = v[i] * x_30;
                const double chosen_2 = c_0_eq_share ? 0.0 : x_31;
                const double x_32 = chosen_2 + x_27;
                const double x_33 = (-2.0) * others;
                const double x_34 = share[i] * x_33;
                const double x_35 = surprisal * x_34;
                const double x_36 = v[i] * x_35;
                const double chosen_3 = c_0_eq_share ? 0.0 : x_36;
                const double x_37 = chosen_3 + x_32;
                const double x_41 = alpha[i] * x_40;
                const double x_42 = share[i] * x_41;
                const double x_43 = x_42 * y_true[i];
                const double x_44 = x_3 * x_43;
                const double x_45 = x_37 * x_44;
                const double neg_x_45 = -x_45;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_45;
                const double chosen_5 = c_0_eq_share ? 0.0 : chosen_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double x_55 = others * x_54;
                const double x_56 = share[i] * x_54;
                const double x_57 = x_55 + x_56;
                const double x_68 = x_57 - x_67;
                const double x_75 = sum_chosen_17 - chosen_17[i];
                const int is_largest_1 = argmax_chosen_17 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_75;
                const double x_76 = others * others_1;
                const double x_77 = v[i] * x_76;
                const double x_78 = x_68 + x_77;
                const double x_79 = others_1 * share[i];
                const double x_80 = v[i] * x_79;
                const double x_81 = x_78 + x_80;
                const double x_82 = share[i] * x_40;
                const double x_83 = x_81 * x_82;
                const double x_84 = chosen_6 + x_83;
                hessian_vector[i] = weight * x_84;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_logits_hessian_vector: otherwise */
static void categorical_focal_crossentropy_logits_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double share[LK_BLOCK];
    double v[LK_BLOCK];
    double x_6[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_27[LK_BLOCK];
    double chosen_34[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double chosen_37[LK_BLOCK];
    double chosen_38[LK_BLOCK];
    double half_power[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const double x_16 = 2.0 * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_41 = gamma * gamma;
    const double neg_gamma = -gamma;
    const double x_57 = (-2.0) + gamma;
    const double x_72 = (-2.0) * gamma;
    const double x_101 = (-1.0) + gamma;

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_share, argmax_share, sum_x_6 */
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_row_sum row_sum_x_6 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double neg_gap = -gap;
            share[i] = neg_gap;
        }
        lk_block_exp(n, share);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            x_6[i] = share[i] * v[i];
        }
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        lk_row_sum_add(&row_sum_x_6, lk_block_sum(n, x_6));
    }
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_x_6 = lk_row_sum_value(&row_sum_x_6);
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_7 = (-2.0) * sum_x_6;
    const double x_8 = gamma * x_7;
    const double x_21 = gamma * sum_x_6;
    const double x_37 = gamma * x_21;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double log_sum = lk_row_log1p(sum_without_largest);
    const double x_59 = log_sum * neg_gamma;
    const int x_59_lt_c_minus_1500 = x_59 < (-1500.0);
    const double x_115 = 0.5 * x_59;
    const double half_power_3 = lk_row_exp(x_115);
    const double x_116 = half_power_3 * inverse_sum_share;
    const double x_117 = x_116 * x_116;

    /* sum_chosen_27, sum_chosen_34, sum_chosen_37, argmax_chosen_37 */
    lk_row_sum row_sum_chosen_27 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_34 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_37 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_37 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_2 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            log_others[i] = others;
        }
        lk_block_log(n, log_others);
        for (size_t i = 0; i < n; i++) {
            const double x_58 = log_others[i] * x_57;
            const double x_77 = 0.5 * x_58;
            half_power_1[i] = x_77;
        }
        lk_block_exp(n, half_power_1);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double x_2 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double x_4 = others * others;
            const double x_17 = others * x_16;
            const double x_18 = share[i] * x_17;
            const double surprisal = gap + log_sum;
            const int c_0_eq_share = 0.0 == share[i];
            const double x_32 = share[i] * share[i];
            const double x_33 = gamma * x_32;
            const double x_34 = surprisal * x_33;
            const double x_42 = share[i] * x_41;
            const double x_43 = share[i] * x_42;
            const double x_44 = surprisal * x_43;
            const double x_58 = log_others[i] * x_57;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double chosen_19 = c_0_eq_gamma ? 0.0 : x_44;
            const double chosen_20 = c_0_eq_share ? 0.0 : chosen_19;
            const double x_69 = chosen_20 + x_18;
            const double x_70 = x_69 - x_4;
            const double neg_x_34 = -x_34;
            const double chosen_21 = c_0_eq_share ? 0.0 : neg_x_34;
            const double chosen_22 = c_0_eq_gamma ? 0.0 : chosen_21;
            const double x_71 = chosen_22 + x_70;
            const double x_73 = others * x_72;
            const double x_74 = share[i] * x_73;
            const double x_75 = surprisal * x_74;
            const double chosen_23 = c_0_eq_gamma ? 0.0 : x_75;
            const double chosen_24 = c_0_eq_share ? 0.0 : chosen_23;
            const double x_76 = chosen_24 + x_71;
            const int x_58_lt_c_minus_1500 = x_58 < (-1500.0);
            const double x_78 = alpha[i] * half_power_1[i];
            const double x_79 = half_power_1[i] * y_true[i];
            const double x_80 = x_78 * x_79;
            const double x_81 = x_76 * x_80;
            const double chosen_25 = x_58_lt_c_minus_1500 ? 0.0 : x_81;
            const double chosen_26 = alpha_eq_c_0 ? 0.0 : chosen_25;
            chosen_27[i] = c_0_eq_y_true ? 0.0 : chosen_26;
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double x_2 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double x_11 = 2.0 * others;
            const double surprisal = gap + log_sum;
            const int c_0_eq_share = 0.0 == share[i];
            const double x_58 = log_others[i] * x_57;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int x_58_lt_c_minus_1500 = x_58 < (-1500.0);
            const double x_78 = alpha[i] * half_power_1[i];
            const double x_83 = gamma * share[i];
            const double x_84 = surprisal * x_83;
            const double chosen_28 = c_0_eq_gamma ? 0.0 : x_84;
            const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
            const double x_85 = chosen_29 + x_11;
            const double x_86 = others * surprisal;
            const double x_87 = x_85 - x_86;
            const double x_88 = share[i] * surprisal;
            const double neg_x_88 = -x_88;
            const double chosen_30 = c_0_eq_share ? 0.0 : neg_x_88;
            const double x_89 = chosen_30 + x_87;
            const double x_90 = half_power_1[i] * share[i];
            const double x_91 = x_78 * x_90;
            const double x_92 = v[i] * x_91;
            const double x_93 = x_92 * y_true[i];
            const double x_94 = x_89 * x_93;
            const double chosen_31 = x_58_lt_c_minus_1500 ? 0.0 : x_94;
            const double chosen_32 = alpha_eq_c_0 ? 0.0 : chosen_31;
            const double chosen_33 = c_0_eq_share ? 0.0 : chosen_32;
            chosen_34[i] = c_0_eq_y_true ? 0.0 : chosen_33;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_102 = log_others[i] * x_101;
            const double x_103 = 0.5 * x_102;
            half_power_2[i] = x_103;
        }
        lk_block_exp(n, half_power_2);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double x_2 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double surprisal = gap + log_sum;
            const int c_0_eq_share = 0.0 == share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_83 = gamma * share[i];
            const double x_84 = surprisal * x_83;
            const double chosen_28 = c_0_eq_gamma ? 0.0 : x_84;
            const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
            const double x_100 = chosen_29 + others;
            const double x_102 = log_others[i] * x_101;
            const int x_102_lt_c_minus_1500 = x_102 < (-1500.0);
            const double x_104 = alpha[i] * half_power_2[i];
            const double x_105 = half_power_2[i] * y_true[i];
            const double x_106 = x_104 * x_105;
            const double x_107 = x_100 * x_106;
            const double chosen_35 = x_102_lt_c_minus_1500 ? 0.0 : x_107;
            const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
            chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
        }
        lk_row_sum_add(&row_sum_chosen_27, lk_block_sum(n, chosen_27));
        lk_row_sum_add(&row_sum_chosen_34, lk_block_sum(n, chosen_34));
        lk_row_sum_add(&row_sum_chosen_37, lk_block_sum(n, chosen_37));
        lk_row_peak_raise(&row_argmax_chosen_37, start, n, chosen_37);
    }
    const double sum_chosen_27 = lk_row_sum_value(&row_sum_chosen_27);
    const double sum_chosen_34 = lk_row_sum_value(&row_sum_chosen_34);
    const double sum_chosen_37 = lk_row_sum_value(&row_sum_chosen_37);
    const double argmax_chosen_37 = row_argmax_chosen_37.at;
    const double x_82 = sum_chosen_27 * sum_x_6;
    const double x_95 = gamma * sum_chosen_34;

    /* sum_without_largest_1 */
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                share[i] = neg_gap;
            }
            lk_block_exp(n, share);
        }
        if (c > LK_BLOCK)
            lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const double x_2 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                log_others[i] = others;
            }
            lk_block_log(n, log_others);
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const double x_102 = log_others[i] * x_101;
                const double x_103 = 0.5 * x_102;
                half_power_2[i] = x_103;
            }
            lk_block_exp(n, half_power_2);
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = gap + log_sum;
                const int c_0_eq_share = 0.0 == share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_83 = gamma * share[i];
                const double x_84 = surprisal * x_83;
                const double chosen_28 = c_0_eq_gamma ? 0.0 : x_84;
                const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
                const double x_100 = chosen_29 + others;
                const double x_102 = log_others[i] * x_101;
                const int x_102_lt_c_minus_1500 = x_102 < (-1500.0);
                const double x_104 = alpha[i] * half_power_2[i];
                const double x_105 = half_power_2[i] * y_true[i];
                const double x_106 = x_104 * x_105;
                const double x_107 = x_100 * x_106;
                const double chosen_35 = x_102_lt_c_minus_1500 ? 0.0 : x_107;
                const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
                chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
            }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_chosen_37 == index;
            chosen_38[i] = is_largest_1 ? 0.0 : chosen_37[i];
        }
        lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_38));
    }
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double neg_gap = -gap;
                    share[i] = neg_gap;
                }
                lk_block_exp(n, share);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_2 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    log_others[i] = others;
                }
                lk_block_log(n, log_others);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_58 = log_others[i] * x_57;
                const double x_60 = x_58 + x_59;
                const double x_61 = 0.5 * x_60;
                half_power[i] = x_61;
            }
            lk_block_exp(n, half_power);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_102 = log_others[i] * x_101;
                    const double x_103 = 0.5 * x_102;
                    half_power_2[i] = x_103;
                }
                lk_block_exp(n, half_power_2);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double x_2 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = gap + log_sum;
                    const int c_0_eq_share = 0.0 == share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_83 = gamma * share[i];
                    const double x_84 = surprisal * x_83;
                    const double chosen_28 = c_0_eq_gamma ? 0.0 : x_84;
                    const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
                    const double x_100 = chosen_29 + others;
                    const double x_102 = log_others[i] * x_101;
                    const int x_102_lt_c_minus_1500 = x_102 < (-1500.0);
                    const double x_104 = alpha[i] * half_power_2[i];
                    const double x_105 = half_power_2[i] * y_true[i];
                    const double x_106 = x_104 * x_105;
                    const double x_107 = x_100 * x_106;
                    const double chosen_35 = x_102_lt_c_minus_1500 ? 0.0 : x_107;
                    const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
                    chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
                }
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double x_3 = others + share[i];
                const double x_4 = others * others;
                const double x_5 = v[i] * x_4;
                const double x_9 = others * x_8;
                const double x_10 = x_5 + x_9;
                const double x_11 = 2.0 * others;
                const double x_12 = others * x_11;
                const double x_13 = gamma * x_12;
                const double x_14 = v[i] * x_13;
                const double x_15 = x_10 + x_14;
                const double x_17 = others * x_16;
                const double x_18 = share[i] * x_17;
                const double x_19 = v[i] * x_18;
                const double x_20 = x_15 + x_19;
                const double surprisal = gap + log_sum;
                const double x_22 = others * x_21;
                const double x_23 = surprisal * x_22;
                const double chosen_1 = c_0_eq_gamma ? 0.0 : x_23;
                const double x_24 = chosen_1 + x_20;
                const double x_25 = gamma * x_4;
                const double x_26 = surprisal * x_25;
                const double x_27 = v[i] * x_26;
                const double neg_x_27 = -x_27;
                const double chosen_2 = c_0_eq_gamma ? 0.0 : neg_x_27;
                const double x_28 = chosen_2 + x_24;
                const double x_29 = share[i] * x_21;
                const double x_30 = surprisal * x_29;
                const double chosen_3 = c_0_eq_gamma ? 0.0 : x_30;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_4 = c_0_eq_share ? 0.0 : chosen_3;
                const double x_31 = chosen_4 + x_28;
                const double x_32 = share[i] * share[i];
                const double x_33 = gamma * x_32;
                const double x_34 = surprisal * x_33;
                const double x_35 = v[i] * x_34;
                const double neg_x_35 = -x_35;
                const double chosen_5 = c_0_eq_share ? 0.0 : neg_x_35;
                const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
                const double x_36 = chosen_6 + x_31;
                const double x_38 = share[i] * x_37;
                const double x_39 = surprisal * x_38;
                const double neg_x_39 = -x_39;
                const double chosen_7 = c_0_eq_gamma ? 0.0 : neg_x_39;
                const double chosen_8 = c_0_eq_share ? 0.0 : chosen_7;
                const double x_40 = chosen_8 + x_36;
                const double x_42 = share[i] * x_41;
                const double x_43 = share[i] * x_42;
                const double x_44 = surprisal * x_43;
                const double x_45 = v[i] * x_44;
                const double chosen_9 = c_0_eq_gamma ? 0.0 : x_45;
                const double chosen_10 = c_0_eq_share ? 0.0 : chosen_9;
                const double x_46 = chosen_10 + x_40;
                const double x_47 = gamma * others;
                const double x_48 = share[i] * x_47;
                const double x_49 = surprisal * x_48;
                const double x_50 = v[i] * x_49;
                const double neg_x_50 = -x_50;
                const double chosen_11 = c_0_eq_gamma ? 0.0 : neg_x_50;
                const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                const double x_51 = chosen_12 + x_46;
                const double x_52 = others * x_41;
                const double x_53 = share[i] * x_52;
                const double x_54 = surprisal * x_53;
                const double x_55 = v[i] * x_54;
                const double chosen_13 = c_0_eq_gamma ? 0.0 : x_55;
                const double chosen_14 = c_0_eq_share ? 0.0 : chosen_13;
                const double x_56 = chosen_14 + x_51;
                const double x_58 = log_others[i] * x_57;
                const double x_60 = x_58 + x_59;
                const int x_60_lt_c_minus_1500 = x_60 < (-1500.0);
                const double x_62 = half_power[i] * inverse_sum_share;
                const double x_63 = x_62 * x_62;
                const double x_64 = alpha[i] * x_63;
                const double x_65 = share[i] * x_64;
                const double x_66 = x_65 * y_true[i];
                const double x_67 = x_3 * x_66;
                const double x_68 = x_56 * x_67;
                const double chosen_15 = x_60_lt_c_minus_1500 ? 0.0 : x_68;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
                const double x_96 = others * x_95;
                const double x_97 = x_96 - x_82;
                const double x_98 = share[i] * x_95;
                const double x_99 = x_97 + x_98;
                const double x_108 = sum_chosen_37 - chosen_37[i];
                const int is_largest_1 = argmax_chosen_37 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_108;
                const double x_109 = others * others_1;
                const double x_110 = v[i] * x_109;
                const double x_111 = x_99 - x_110;
                const double x_112 = others_1 * share[i];
                const double x_113 = v[i] * x_112;
                const double x_114 = x_111 - x_113;
                const double x_118 = share[i] * x_117;
                const double x_119 = x_114 * x_118;
                const double neg_x_119 = -x_119;
                const double chosen_39 = x_59_lt_c_minus_1500 ? 0.0 : neg_x_119;
                const double x_120 = chosen_18 + chosen_39;
                hessian_vector[i] = weight * x_120;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_logits) = {
    .name = "categorical_focal_crossentropy_logits",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1, 1, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 3,
    .cases = (const lk_case[]){
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){0.0}},
            },
            .row = categorical_focal_crossentropy_logits_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_logits_case_1,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_logits_case_2,
        },
    },
};

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_logits_hessian_vector) = {
    .name = "categorical_focal_crossentropy_logits_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1, 1, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 3,
    .cases = (const lk_case[]){
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){0.0}},
            },
            .row = categorical_focal_crossentropy_logits_hessian_vector_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_logits_hessian_vector_case_1,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_logits_hessian_vector_case_2,
        },
    },
};
