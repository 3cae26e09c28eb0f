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
    double x_4[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak, sum_x_4 */
    double peak = -INFINITY;
    lk_row_sum row_sum_x_4 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                x_4[i] = alpha[i] * y_true[i];
            }
        peak = lk_row_maximum(n, y_pred, peak);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_x_4, lk_block_sum(n, x_4));
    }
    const double sum_x_4 = lk_row_sum_value(&row_sum_x_4);

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
        if (want_value || want_hessian)
            lk_row_peak_raise(&row_argmax_share, start, n, share);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
    }
    const double argmax_share = row_argmax_share.at;
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double inverse_sum_share = want_gradient || want_hessian ? 1.0 / sum_share : 0.0;

    /* sum_without_largest, gradient */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK && (want_gradient))
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
        if (want_value || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                chosen[i] = is_largest ? 0.0 : share[i];
            }
        if (c > LK_BLOCK && (want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_4[i] = alpha[i] * y_true[i];
            }
        if (want_value || want_hessian)
            lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double x_5 = share[i] * sum_x_4;
                const double x_6 = inverse_sum_share * x_5;
                const double x_7 = x_6 - x_4[i];
                gradient[i] = weight * x_7;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;

    /* sum_chosen_2, hessian */
    lk_row_sum row_sum_chosen_2 = {0.0, 0.0};
    if (want_value || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value))
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double neg_gap = -gap;
                    share[i] = neg_gap;
                }
                lk_block_exp(n, share);
            }
            if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value))
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
            if (want_value)
                lk_row_sum_add(&row_sum_chosen_2, lk_block_sum(n, chosen_2));
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double x_8 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_8;
                    const double x_9 = others * share[i];
                    const double x_10 = sum_x_4 * x_9;
                    const double x_11 = inverse_sum_share * x_10;
                    const double x_12 = inverse_sum_share * x_11;
                    hessian[i] = weight * x_12;
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
    const double x_22 = 2.0 * sum_share;
    const double x_51 = sum_share * sum_share;

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

    /* sum_chosen_2, sum_chosen_7, sum_chosen_17 */
    lk_row_sum row_sum_chosen_2 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_7 = {0.0, 0.0};
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
                const double x_12 = alpha[i] * others;
                const double x_13 = x_12 * y_true[i];
                const double x_14 = x_11 * x_13;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_14;
                chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share[i];
                const double x_34 = (-4.0) * share[i];
                const double x_43 = 6.0 * share[i];
                const double x_44 = sum_share * x_43;
                const double x_45 = share[i] * x_43;
                const double x_46 = surprisal * x_45;
                const double chosen_14 = c_0_eq_share ? 0.0 : x_46;
                const double x_47 = chosen_14 + x_44;
                const double x_48 = (-5.0) * share[i];
                const double x_49 = share[i] * x_48;
                const double x_50 = x_47 + x_49;
                const double x_52 = x_50 - x_51;
                const double x_53 = sum_share * x_34;
                const double x_54 = surprisal * x_53;
                const double chosen_15 = c_0_eq_share ? 0.0 : x_54;
                const double x_55 = chosen_15 + x_52;
                const double x_56 = alpha[i] * y_true[i];
                const double x_57 = x_55 * x_56;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_57;
                chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, lk_block_sum(n, chosen_2));
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_7, lk_block_sum(n, chosen_7));
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_17, lk_block_sum(n, chosen_17));
    }
    const double sum_chosen_2 = lk_row_sum_value(&row_sum_chosen_2);
    const double sum_chosen_7 = lk_row_sum_value(&row_sum_chosen_7);
    const double sum_chosen_17 = lk_row_sum_value(&row_sum_chosen_17);
    const double x_7 = inverse_sum_share * sum_chosen_2;
    const double x_8 = inverse_sum_share * x_7;

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
                    const double x_12 = alpha[i] * others;
                    const double x_13 = x_12 * y_true[i];
                    const double x_14 = x_11 * x_13;
                    const double x_15 = inverse_sum_share * x_14;
                    const double x_16 = inverse_sum_share * x_15;
                    const double neg_x_16 = -x_16;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_16;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const double x_17 = share[i] * sum_chosen_7;
                    const double x_18 = inverse_sum_share * x_17;
                    const double x_19 = inverse_sum_share * x_18;
                    const double x_20 = inverse_sum_share * x_19;
                    const double x_21 = chosen_5 + x_20;
                    gradient[i] = weight * x_21;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double surprisal = gap + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = 2.0 * share[i];
                    const double x_10 = surprisal * x_9;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                    const double x_17 = share[i] * sum_chosen_7;
                    const double x_18 = inverse_sum_share * x_17;
                    const double x_19 = inverse_sum_share * x_18;
                    const double x_20 = inverse_sum_share * x_19;
                    const double x_23 = chosen_3 + x_22;
                    const double x_24 = (-2.0) * share[i];
                    const double x_25 = x_23 + x_24;
                    const double x_26 = sum_share * surprisal;
                    const double x_27 = x_25 - x_26;
                    const double x_28 = alpha[i] * 2.0;
                    const double x_29 = share[i] * x_28;
                    const double x_30 = x_29 * y_true[i];
                    const double x_31 = x_27 * x_30;
                    const double x_32 = inverse_sum_share * x_31;
                    const double x_33 = inverse_sum_share * x_32;
                    const double chosen_8 = alpha_eq_c_0 ? 0.0 : x_33;
                    const double chosen_9 = c_0_eq_share ? 0.0 : chosen_8;
                    const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                    const double x_34 = (-4.0) * share[i];
                    const double x_35 = share[i] * x_34;
                    const double x_36 = alpha[i] * x_35;
                    const double x_37 = x_36 * y_true[i];
                    const double x_38 = x_27 * x_37;
                    const double x_39 = inverse_sum_share * x_38;
                    const double x_40 = inverse_sum_share * x_39;
                    const double x_41 = inverse_sum_share * x_40;
                    const double chosen_11 = c_0_eq_share ? 0.0 : x_41;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                    const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                    const double x_42 = chosen_10 + chosen_13;
                    const double x_58 = share[i] * share[i];
                    const double x_59 = sum_chosen_17 * x_58;
                    const double x_60 = inverse_sum_share * x_59;
                    const double x_61 = inverse_sum_share * x_60;
                    const double x_62 = inverse_sum_share * x_61;
                    const double x_63 = inverse_sum_share * x_62;
                    const double x_64 = x_20 + x_63;
                    const double x_65 = x_42 + x_64;
                    hessian[i] = weight * x_65;
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
    double chosen_32[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const double neg_gamma = -gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_16 = (-1.0) + gamma;
    const double x_40 = (-2.0) + gamma;
    const double x_61 = 2.0 * gamma;
    const double x_69 = gamma * gamma;
    const double x_80 = (-2.0) * gamma;

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
    const double x_34 = 2.0 * sum_share;
    const double x_75 = sum_share * sum_share;

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

    /* sum_chosen_3, sum_chosen_12, sum_chosen_32 */
    lk_row_sum row_sum_chosen_3 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_12 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_32 = {0.0, 0.0};
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
                const double x_17 = log_others[i] * x_16;
                const double x_24 = 0.5 * x_17;
                half_power_3[i] = x_24;
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
                const double x_17 = log_others[i] * x_16;
                const int x_17_lt_c_minus_1500 = x_17 < (-1500.0);
                const double x_25 = alpha[i] * half_power_3[i];
                const double x_26 = half_power_3[i] * y_true[i];
                const double x_27 = x_25 * x_26;
                const double x_28 = x_15 * x_27;
                const double chosen_10 = x_17_lt_c_minus_1500 ? 0.0 : x_28;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                chosen_12[i] = c_0_eq_y_true ? 0.0 : chosen_11;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const double x_41 = log_others[i] * x_40;
                const double x_85 = 0.5 * x_41;
                half_power_5[i] = x_85;
            }
            lk_block_exp(n, half_power_5);
        }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share[i];
                const double x_36 = (-2.0) * share[i];
                const double x_41 = log_others[i] * x_40;
                const double x_59 = 2.0 * share[i];
                const double x_60 = sum_share * x_59;
                const double x_62 = share[i] * x_61;
                const double x_63 = sum_share * x_62;
                const double x_64 = x_60 + x_63;
                const double x_65 = share[i] * share[i];
                const double x_66 = gamma * x_65;
                const double x_67 = surprisal * x_66;
                const double chosen_24 = c_0_eq_share ? 0.0 : x_67;
                const double chosen_25 = c_0_eq_gamma ? 0.0 : chosen_24;
                const double x_68 = chosen_25 + x_64;
                const double x_70 = share[i] * x_69;
                const double x_71 = share[i] * x_70;
                const double x_72 = surprisal * x_71;
                const double chosen_26 = c_0_eq_gamma ? 0.0 : x_72;
                const double chosen_27 = c_0_eq_share ? 0.0 : chosen_26;
                const double x_73 = chosen_27 + x_68;
                const double x_74 = x_73 - x_65;
                const double x_76 = x_74 - x_75;
                const double x_77 = share[i] * x_36;
                const double x_78 = gamma * x_77;
                const double x_79 = x_76 + x_78;
                const double x_81 = share[i] * x_80;
                const double x_82 = sum_share * x_81;
                const double x_83 = surprisal * x_82;
                const double chosen_28 = c_0_eq_gamma ? 0.0 : x_83;
                const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
                const double x_84 = chosen_29 + x_79;
                const int x_41_lt_c_minus_1500 = x_41 < (-1500.0);
                const double x_86 = alpha[i] * half_power_5[i];
                const double x_87 = half_power_5[i] * y_true[i];
                const double x_88 = x_86 * x_87;
                const double x_89 = x_84 * x_88;
                const double chosen_30 = x_41_lt_c_minus_1500 ? 0.0 : x_89;
                const double chosen_31 = alpha_eq_c_0 ? 0.0 : chosen_30;
                chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, lk_block_sum(n, chosen_3));
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_12, lk_block_sum(n, chosen_12));
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_32, lk_block_sum(n, chosen_32));
    }
    const double sum_chosen_3 = lk_row_sum_value(&row_sum_chosen_3);
    const double sum_chosen_12 = lk_row_sum_value(&row_sum_chosen_12);
    const double sum_chosen_32 = lk_row_sum_value(&row_sum_chosen_32);
    const double x_11 = half_power_1 * sum_chosen_3;
    const double x_12 = half_power_1 * x_11;
    const double chosen_4 = x_9_lt_c_minus_1500 ? 0.0 : x_12;
    const double x_30 = half_power_1 * sum_chosen_12;

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
                    const double x_17 = log_others[i] * x_16;
                    const double x_18 = x_17 + x_9;
                    const double x_19 = 0.5 * x_18;
                    half_power_2[i] = x_19;
                }
                lk_block_exp(n, half_power_2);
            }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_41 = log_others[i] * x_40;
                    const double x_42 = x_41 + x_9;
                    const double x_43 = 0.5 * x_42;
                    half_power_4[i] = x_43;
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
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * share[i];
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_15 = chosen_6 + others;
                    const double x_17 = log_others[i] * x_16;
                    const double x_18 = x_17 + x_9;
                    const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
                    const double x_20 = alpha[i] * half_power_2[i];
                    const double x_21 = half_power_2[i] * y_true[i];
                    const double x_22 = x_20 * x_21;
                    const double x_23 = x_15 * x_22;
                    const double neg_x_23 = -x_23;
                    const double chosen_7 = x_18_lt_c_minus_1500 ? 0.0 : neg_x_23;
                    const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                    const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                    const double x_29 = half_power_1 * share[i];
                    const double x_31 = x_29 * x_30;
                    const double x_32 = inverse_sum_share * x_31;
                    const double chosen_13 = x_9_lt_c_minus_1500 ? 0.0 : x_32;
                    const double x_33 = chosen_13 + chosen_9;
                    gradient[i] = weight * x_33;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double surprisal = gap + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * share[i];
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_29 = half_power_1 * share[i];
                    const double x_31 = x_29 * x_30;
                    const double x_32 = inverse_sum_share * x_31;
                    const double chosen_13 = x_9_lt_c_minus_1500 ? 0.0 : x_32;
                    const double x_35 = chosen_6 + x_34;
                    const double x_36 = (-2.0) * share[i];
                    const double x_37 = x_35 + x_36;
                    const double x_38 = sum_share * surprisal;
                    const double x_39 = x_37 - x_38;
                    const double x_41 = log_others[i] * x_40;
                    const double x_42 = x_41 + x_9;
                    const int x_42_lt_c_minus_1500 = x_42 < (-1500.0);
                    const double x_44 = alpha[i] * half_power_4[i];
                    const double x_45 = gamma * half_power_4[i];
                    const double x_46 = x_44 * x_45;
                    const double x_47 = share[i] * x_46;
                    const double x_48 = x_47 * y_true[i];
                    const double x_49 = x_39 * x_48;
                    const double chosen_14 = x_42_lt_c_minus_1500 ? 0.0 : x_49;
                    const double chosen_15 = alpha_eq_c_0 ? 0.0 : chosen_14;
                    const double chosen_16 = c_0_eq_gamma ? 0.0 : chosen_15;
                    const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
                    const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
                    const double x_50 = half_power_4[i] * share[i];
                    const double x_51 = (-2.0) * x_50;
                    const double x_52 = x_50 * x_51;
                    const double x_53 = alpha[i] * x_52;
                    const double x_54 = gamma * x_53;
                    const double x_55 = x_54 * y_true[i];
                    const double x_56 = x_39 * x_55;
                    const double x_57 = inverse_sum_share * x_56;
                    const double chosen_19 = x_42_lt_c_minus_1500 ? 0.0 : x_57;
                    const double chosen_20 = c_0_eq_share ? 0.0 : chosen_19;
                    const double chosen_21 = alpha_eq_c_0 ? 0.0 : chosen_20;
                    const double chosen_22 = c_0_eq_gamma ? 0.0 : chosen_21;
                    const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
                    const double x_58 = chosen_18 + chosen_23;
                    const double x_90 = x_29 * x_29;
                    const double x_91 = sum_chosen_32 * x_90;
                    const double x_92 = inverse_sum_share * x_91;
                    const double x_93 = inverse_sum_share * x_92;
                    const double chosen_33 = x_9_lt_c_minus_1500 ? 0.0 : x_93;
                    const double x_94 = chosen_13 + chosen_33;
                    const double x_95 = x_58 + x_94;
                    hessian[i] = weight * x_95;
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
    double y_pred[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_2[LK_BLOCK];
    double share[LK_BLOCK];
    double v[LK_BLOCK];
    double x_3[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* peak, sum_x_2 */
    double peak = -INFINITY;
    lk_row_sum row_sum_x_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            x_2[i] = alpha[i] * y_true[i];
        }
        peak = lk_row_maximum(n, y_pred, peak);
        lk_row_sum_add(&row_sum_x_2, lk_block_sum(n, x_2));
    }
    const double sum_x_2 = lk_row_sum_value(&row_sum_x_2);

    /* sum_x_3, sum_share */
    lk_row_sum row_sum_x_3 = {0.0, 0.0};
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

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
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
                lk_load(v, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_4 = share[i] * sum_x_2;
                const double x_5 = sum_x_3 * x_4;
                const double x_6 = inverse_sum_share * x_5;
                const double x_7 = inverse_sum_share * x_6;
                const double x_8 = v[i] * x_4;
                const double x_9 = inverse_sum_share * x_8;
                const double x_10 = x_9 - x_7;
                hessian_vector[i] = weight * x_10;
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
    double x_2[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_11[LK_BLOCK];
    double chosen_14[LK_BLOCK];
    double chosen_16[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_x_2, sum_share, argmax_share */
    lk_row_sum row_sum_x_2 = {0.0, 0.0};
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
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            x_2[i] = share[i] * v[i];
        }
        lk_row_sum_add(&row_sum_x_2, lk_block_sum(n, x_2));
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
    }
    const double sum_x_2 = lk_row_sum_value(&row_sum_x_2);
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double x_3 = 2.0 * sum_share;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_35 = sum_share * sum_share;

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

    /* sum_chosen_11, sum_chosen_14, sum_chosen_16 */
    lk_row_sum row_sum_chosen_11 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_14 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_16 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        lk_load(alpha, &in[3], start, n);
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
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double surprisal = gap + log_sum;
            const int c_0_eq_share = 0.0 == share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_27 = 6.0 * share[i];
            const double x_28 = sum_share * x_27;
            const double x_29 = share[i] * x_27;
            const double x_30 = surprisal * x_29;
            const double chosen_8 = c_0_eq_share ? 0.0 : x_30;
            const double x_31 = chosen_8 + x_28;
            const double x_32 = (-5.0) * share[i];
            const double x_33 = share[i] * x_32;
            const double x_34 = x_31 + x_33;
            const double x_36 = x_34 - x_35;
            const double x_37 = (-4.0) * share[i];
            const double x_38 = sum_share * x_37;
            const double x_39 = surprisal * x_38;
            const double chosen_9 = c_0_eq_share ? 0.0 : x_39;
            const double x_40 = chosen_9 + x_36;
            const double x_41 = alpha[i] * y_true[i];
            const double x_42 = x_40 * x_41;
            const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_42;
            chosen_11[i] = c_0_eq_y_true ? 0.0 : chosen_10;
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double surprisal = gap + log_sum;
            const double x_4 = 2.0 * share[i];
            const double x_5 = surprisal * x_4;
            const int c_0_eq_share = 0.0 == share[i];
            const double chosen_1 = c_0_eq_share ? 0.0 : x_5;
            const double x_6 = chosen_1 + x_3;
            const double x_7 = (-2.0) * share[i];
            const double x_8 = x_6 + x_7;
            const double x_9 = sum_share * surprisal;
            const double x_10 = x_8 - x_9;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_49 = alpha[i] * share[i];
            const double x_50 = v[i] * x_49;
            const double x_51 = x_50 * y_true[i];
            const double x_52 = x_10 * x_51;
            const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_52;
            const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
            chosen_14[i] = c_0_eq_y_true ? 0.0 : chosen_13;
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double surprisal = gap + log_sum;
            const double x_4 = 2.0 * share[i];
            const double x_5 = surprisal * x_4;
            const int c_0_eq_share = 0.0 == share[i];
            const double chosen_1 = c_0_eq_share ? 0.0 : x_5;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_58 = sum_share - share[i];
            const double others = is_largest ? sum_without_largest : x_58;
            const double x_59 = chosen_1 + others;
            const double x_60 = alpha[i] * others;
            const double x_61 = x_60 * y_true[i];
            const double x_62 = x_59 * x_61;
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_62;
            chosen_16[i] = c_0_eq_y_true ? 0.0 : chosen_15;
        }
        lk_row_sum_add(&row_sum_chosen_11, lk_block_sum(n, chosen_11));
        lk_row_sum_add(&row_sum_chosen_14, lk_block_sum(n, chosen_14));
        lk_row_sum_add(&row_sum_chosen_16, lk_block_sum(n, chosen_16));
    }
    const double sum_chosen_11 = lk_row_sum_value(&row_sum_chosen_11);
    const double sum_chosen_14 = lk_row_sum_value(&row_sum_chosen_14);
    const double sum_chosen_16 = lk_row_sum_value(&row_sum_chosen_16);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
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
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum;
                const double x_4 = 2.0 * share[i];
                const double x_5 = surprisal * x_4;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_1 = c_0_eq_share ? 0.0 : x_5;
                const double x_6 = chosen_1 + x_3;
                const double x_7 = (-2.0) * share[i];
                const double x_8 = x_6 + x_7;
                const double x_9 = sum_share * surprisal;
                const double x_10 = x_8 - x_9;
                const double x_11 = alpha[i] * (-2.0);
                const double x_12 = share[i] * x_11;
                const double x_13 = sum_x_2 * x_12;
                const double x_14 = x_13 * y_true[i];
                const double x_15 = x_10 * x_14;
                const double x_16 = inverse_sum_share * x_15;
                const double x_17 = inverse_sum_share * x_16;
                const double x_18 = inverse_sum_share * x_17;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : x_18;
                const double chosen_3 = c_0_eq_share ? 0.0 : chosen_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_19 = alpha[i] * 2.0;
                const double x_20 = share[i] * x_19;
                const double x_21 = v[i] * x_20;
                const double x_22 = x_21 * y_true[i];
                const double x_23 = x_10 * x_22;
                const double x_24 = inverse_sum_share * x_23;
                const double x_25 = inverse_sum_share * x_24;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_25;
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_26 = chosen_4 + chosen_7;
                const double x_43 = share[i] * sum_chosen_11;
                const double x_44 = sum_x_2 * x_43;
                const double x_45 = inverse_sum_share * x_44;
                const double x_46 = inverse_sum_share * x_45;
                const double x_47 = inverse_sum_share * x_46;
                const double x_48 = inverse_sum_share * x_47;
                const double x_53 = sum_chosen_14 * x_7;
                const double x_54 = inverse_sum_share * x_53;
                const double x_55 = inverse_sum_share * x_54;
                const double x_56 = inverse_sum_share * x_55;
                const double x_57 = x_48 + x_56;
                const double x_63 = share[i] * sum_chosen_16;
                const double x_64 = v[i] * x_63;
                const double x_65 = inverse_sum_share * x_64;
                const double x_66 = inverse_sum_share * x_65;
                const double x_67 = inverse_sum_share * x_66;
                const double x_68 = x_57 + x_67;
                const double x_69 = x_26 + x_68;
                hessian_vector[i] = weight * x_69;
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
    double x_2[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_21[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double half_power_3[LK_BLOCK];
    double chosen_30[LK_BLOCK];
    double half_power[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double neg_gamma = -gamma;
    const double x_11 = (-2.0) + gamma;
    const double x_31 = 2.0 * gamma;
    const double x_39 = gamma * gamma;
    const double x_50 = (-2.0) * gamma;
    const double x_78 = (-1.0) + gamma;

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_x_2, sum_share, argmax_share */
    lk_row_sum row_sum_x_2 = {0.0, 0.0};
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
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            x_2[i] = share[i] * v[i];
        }
        lk_row_sum_add(&row_sum_x_2, lk_block_sum(n, x_2));
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
    }
    const double sum_x_2 = lk_row_sum_value(&row_sum_x_2);
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double x_3 = 2.0 * sum_share;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_45 = sum_share * sum_share;

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
    const double x_14 = log_sum * neg_gamma;
    const int x_14_lt_c_minus_1500 = x_14 < (-1500.0);
    const double x_60 = 0.5 * x_14;
    const double half_power_2 = lk_row_exp(x_60);
    const double x_72 = gamma * half_power_2;

    /* sum_chosen_21, sum_chosen_26, sum_chosen_30 */
    lk_row_sum row_sum_chosen_21 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_26 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_30 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        lk_load(alpha, &in[3], start, n);
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
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double x_12 = sum_share - share[i];
            const double others = is_largest ? sum_without_largest : x_12;
            log_others[i] = others;
        }
        lk_block_log(n, log_others);
        for (size_t i = 0; i < n; i++) {
            const double x_13 = log_others[i] * x_11;
            const double x_55 = 0.5 * x_13;
            half_power_1[i] = x_55;
        }
        lk_block_exp(n, half_power_1);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double surprisal = gap + log_sum;
            const int c_0_eq_share = 0.0 == share[i];
            const double x_7 = (-2.0) * share[i];
            const double x_13 = log_others[i] * x_11;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_29 = 2.0 * share[i];
            const double x_30 = sum_share * x_29;
            const double x_32 = share[i] * x_31;
            const double x_33 = sum_share * x_32;
            const double x_34 = x_30 + x_33;
            const double x_35 = share[i] * share[i];
            const double x_36 = gamma * x_35;
            const double x_37 = surprisal * x_36;
            const double chosen_13 = c_0_eq_share ? 0.0 : x_37;
            const double chosen_14 = c_0_eq_gamma ? 0.0 : chosen_13;
            const double x_38 = chosen_14 + x_34;
            const double x_40 = share[i] * x_39;
            const double x_41 = share[i] * x_40;
            const double x_42 = surprisal * x_41;
            const double chosen_15 = c_0_eq_gamma ? 0.0 : x_42;
            const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
            const double x_43 = chosen_16 + x_38;
            const double x_44 = x_43 - x_35;
            const double x_46 = x_44 - x_45;
            const double x_47 = share[i] * x_7;
            const double x_48 = gamma * x_47;
            const double x_49 = x_46 + x_48;
            const double x_51 = share[i] * x_50;
            const double x_52 = sum_share * x_51;
            const double x_53 = surprisal * x_52;
            const double chosen_17 = c_0_eq_gamma ? 0.0 : x_53;
            const double chosen_18 = c_0_eq_share ? 0.0 : chosen_17;
            const double x_54 = chosen_18 + x_49;
            const int x_13_lt_c_minus_1500 = x_13 < (-1500.0);
            const double x_56 = alpha[i] * half_power_1[i];
            const double x_57 = half_power_1[i] * y_true[i];
            const double x_58 = x_56 * x_57;
            const double x_59 = x_54 * x_58;
            const double chosen_19 = x_13_lt_c_minus_1500 ? 0.0 : x_59;
            const double chosen_20 = alpha_eq_c_0 ? 0.0 : chosen_19;
            chosen_21[i] = c_0_eq_y_true ? 0.0 : chosen_20;
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double surprisal = gap + log_sum;
            const double x_4 = gamma * share[i];
            const double x_5 = surprisal * x_4;
            const double chosen_1 = c_0_eq_gamma ? 0.0 : x_5;
            const int c_0_eq_share = 0.0 == share[i];
            const double chosen_2 = c_0_eq_share ? 0.0 : chosen_1;
            const double x_6 = chosen_2 + x_3;
            const double x_7 = (-2.0) * share[i];
            const double x_8 = x_6 + x_7;
            const double x_9 = sum_share * surprisal;
            const double x_10 = x_8 - x_9;
            const double x_13 = log_others[i] * x_11;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int x_13_lt_c_minus_1500 = x_13 < (-1500.0);
            const double x_56 = alpha[i] * half_power_1[i];
            const double x_67 = half_power_1[i] * share[i];
            const double x_68 = x_56 * x_67;
            const double x_69 = v[i] * x_68;
            const double x_70 = x_69 * y_true[i];
            const double x_71 = x_10 * x_70;
            const double chosen_23 = x_13_lt_c_minus_1500 ? 0.0 : x_71;
            const double chosen_24 = alpha_eq_c_0 ? 0.0 : chosen_23;
            const double chosen_25 = c_0_eq_share ? 0.0 : chosen_24;
            chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_79 = log_others[i] * x_78;
            const double x_80 = 0.5 * x_79;
            half_power_3[i] = x_80;
        }
        lk_block_exp(n, half_power_3);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double surprisal = gap + log_sum;
            const double x_4 = gamma * share[i];
            const double x_5 = surprisal * x_4;
            const double chosen_1 = c_0_eq_gamma ? 0.0 : x_5;
            const int c_0_eq_share = 0.0 == share[i];
            const double chosen_2 = c_0_eq_share ? 0.0 : chosen_1;
            const double x_12 = sum_share - share[i];
            const double others = is_largest ? sum_without_largest : x_12;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_77 = chosen_2 + others;
            const double x_79 = log_others[i] * x_78;
            const int x_79_lt_c_minus_1500 = x_79 < (-1500.0);
            const double x_81 = alpha[i] * half_power_3[i];
            const double x_82 = half_power_3[i] * y_true[i];
            const double x_83 = x_81 * x_82;
            const double x_84 = x_77 * x_83;
            const double chosen_28 = x_79_lt_c_minus_1500 ? 0.0 : x_84;
            const double chosen_29 = alpha_eq_c_0 ? 0.0 : chosen_28;
            chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
        }
        lk_row_sum_add(&row_sum_chosen_21, lk_block_sum(n, chosen_21));
        lk_row_sum_add(&row_sum_chosen_26, lk_block_sum(n, chosen_26));
        lk_row_sum_add(&row_sum_chosen_30, lk_block_sum(n, chosen_30));
    }
    const double sum_chosen_21 = lk_row_sum_value(&row_sum_chosen_21);
    const double sum_chosen_26 = lk_row_sum_value(&row_sum_chosen_26);
    const double sum_chosen_30 = lk_row_sum_value(&row_sum_chosen_30);
    const double x_62 = half_power_2 * sum_chosen_21;
    const double x_85 = half_power_2 * sum_chosen_30;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
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
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double x_12 = sum_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_12;
                    log_others[i] = others;
                }
                lk_block_log(n, log_others);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_13 = log_others[i] * x_11;
                const double x_15 = x_13 + x_14;
                const double x_16 = 0.5 * x_15;
                half_power[i] = x_16;
            }
            lk_block_exp(n, half_power);
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum;
                const double x_4 = gamma * share[i];
                const double x_5 = surprisal * x_4;
                const double chosen_1 = c_0_eq_gamma ? 0.0 : x_5;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_2 = c_0_eq_share ? 0.0 : chosen_1;
                const double x_6 = chosen_2 + x_3;
                const double x_7 = (-2.0) * share[i];
                const double x_8 = x_6 + x_7;
                const double x_9 = sum_share * surprisal;
                const double x_10 = x_8 - x_9;
                const double x_13 = log_others[i] * x_11;
                const double x_15 = x_13 + x_14;
                const int x_15_lt_c_minus_1500 = x_15 < (-1500.0);
                const double x_17 = alpha[i] * half_power[i];
                const double x_18 = gamma * half_power[i];
                const double x_19 = x_17 * x_18;
                const double x_20 = share[i] * x_19;
                const double x_21 = sum_x_2 * x_20;
                const double x_22 = x_21 * y_true[i];
                const double x_23 = x_10 * x_22;
                const double x_24 = inverse_sum_share * x_23;
                const double neg_x_24 = -x_24;
                const double chosen_3 = x_15_lt_c_minus_1500 ? 0.0 : neg_x_24;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : chosen_3;
                const double chosen_5 = c_0_eq_gamma ? 0.0 : chosen_4;
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_25 = v[i] * x_20;
                const double x_26 = x_25 * y_true[i];
                const double x_27 = x_10 * x_26;
                const double chosen_8 = x_15_lt_c_minus_1500 ? 0.0 : x_27;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : chosen_8;
                const double chosen_10 = c_0_eq_gamma ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_share ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double x_28 = chosen_12 + chosen_7;
                const double x_61 = half_power_2 * share[i];
                const double x_63 = x_61 * x_62;
                const double x_64 = sum_x_2 * x_63;
                const double x_65 = inverse_sum_share * x_64;
                const double x_66 = inverse_sum_share * x_65;
                const double chosen_22 = x_14_lt_c_minus_1500 ? 0.0 : x_66;
                const double x_73 = x_61 * x_72;
                const double x_74 = sum_chosen_26 * x_73;
                const double x_75 = inverse_sum_share * x_74;
                const double neg_x_75 = -x_75;
                const double chosen_27 = x_14_lt_c_minus_1500 ? 0.0 : neg_x_75;
                const double x_76 = chosen_22 + chosen_27;
                const double x_86 = x_61 * x_85;
                const double x_87 = v[i] * x_86;
                const double x_88 = inverse_sum_share * x_87;
                const double chosen_31 = x_14_lt_c_minus_1500 ? 0.0 : x_88;
                const double x_89 = chosen_31 + x_76;
                const double x_90 = x_28 + x_89;
                hessian_vector[i] = weight * x_90;
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
