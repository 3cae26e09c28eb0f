/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * sparse_categorical_focal_crossentropy_clipped = -total(alpha*y*(1 - clip(p/total(p), low,
 *     high))**gamma*log(clip(p/total(p), low, high)))
 *     target y_true label [0, inf]
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

/* sparse_categorical_focal_crossentropy_clipped: gamma in {0} */
static void sparse_categorical_focal_crossentropy_clipped_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[4];
    const double high = row_in[5];

    /* largest */
    double largest = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        largest = lk_row_maximum(n, y_pred, largest);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* sum_share, argmax_share */
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            share[i] = y_pred[i] / largest;
        }
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        share_label = share;
    }
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double log_sum_share = want_value ? lk_row_log(sum_share) : 0.0;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_4 = inverse_sum_share * share_label;
    const double x_5 = low > x_4 ? low : x_4;
    const double clipped = high < x_5 ? high : x_5;
    const int clipped_eq_x_4 = clipped == x_4;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double chosen_2 = clipped_eq_x_4 ? 0.0 : neg_log_clipped;
    const double x_8 = want_gradient || want_hessian ? inverse_sum_share / largest : 0.0;
    const double x_9 = alpha_label * x_8;
    const double chosen_4 = clipped_eq_x_4 ? x_9 : 0.0;
    const double x_15 = inverse_sum_share * x_8;
    const double x_16 = want_hessian ? x_15 / largest : 0.0;
    const double x_17 = alpha_label * x_16;
    const double neg_x_17 = -x_17;
    const double chosen_8 = clipped_eq_x_4 ? neg_x_17 : 0.0;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    share[i] = y_pred[i] / largest;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_10 = alpha[i] * x_8;
                    const double x_11 = x_10 / share[i];
                    const double x_12 = others * x_11;
                    const double neg_x_12 = -x_12;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_5 = alpha_eq_c_0 ? 0.0 : neg_x_12;
                    const double x_13 = inverse_sum_share * share[i];
                    const double x_14 = low > x_13 ? low : x_13;
                    const double clipped_1 = high < x_14 ? high : x_14;
                    const int clipped_1_eq_x_13 = clipped_1 == x_13;
                    const double chosen_6 = clipped_1_eq_x_13 ? chosen_5 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_7 = is_label ? chosen_6 : chosen_4;
                    gradient[i] = weight * chosen_7;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_13 = inverse_sum_share * share[i];
                    const double x_14 = low > x_13 ? low : x_13;
                    const double clipped_1 = high < x_14 ? high : x_14;
                    const int clipped_1_eq_x_13 = clipped_1 == x_13;
                    const int is_label = index == y_true;
                    const double x_18 = share[i] + sum_share;
                    const double x_19 = alpha[i] * x_16;
                    const double x_20 = x_19 / share[i];
                    const double x_21 = others * x_20;
                    const double x_22 = x_21 / share[i];
                    const double x_23 = x_18 * x_22;
                    const double chosen_9 = alpha_eq_c_0 ? 0.0 : x_23;
                    const double chosen_10 = clipped_1_eq_x_13 ? chosen_9 : 0.0;
                    const double chosen_11 = is_label ? chosen_10 : chosen_8;
                    hessian[i] = weight * chosen_11;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    double surprisal_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_2 = others / share;
        const double log_share = lk_row_log(share);
        const double x_3 = log_sum_share - log_share;
        const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(x_2);
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_3;
        surprisal_label = surprisal;
    }
    const double chosen_1 = clipped_eq_x_4 ? surprisal_label : 0.0;
    const double x_6 = chosen_1 + chosen_2;
    const double x_7 = alpha_label * x_6;
    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_7;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_3;
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {2} */
static void sparse_categorical_focal_crossentropy_clipped_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log1p_x_4[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[4];
    const double high = row_in[5];

    /* largest */
    double largest = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        largest = lk_row_maximum(n, y_pred, largest);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* sum_share, argmax_share */
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            share[i] = y_pred[i] / largest;
        }
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        share_label = share;
    }
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_1 = inverse_sum_share * share_label;
    const double x_2 = low > x_1 ? low : x_1;
    const double clipped = high < x_2 ? high : x_2;
    const double log_sum_share = lk_row_log(sum_share);
    const double x_6 = clipped * clipped;
    const int clipped_eq_x_1 = clipped == x_1;
    const double not_clipped = 1.0 - clipped;
    const double x_10 = not_clipped * not_clipped;
    const int c_0_eq_not_clipped = 0.0 == not_clipped;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double x_17 = share_label * x_10;
    const double x_18 = share_label * x_17;
    const double x_19 = neg_log_clipped * x_18;
    const double chosen_6 = c_0_eq_not_clipped ? 0.0 : x_19;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double chosen_7 = c_0_eq_share_label ? 0.0 : chosen_6;
    const double chosen_8 = clipped_eq_x_1 ? 0.0 : chosen_7;
    const double x_27 = 2.0 * not_clipped;
    const double x_28 = not_clipped * x_27;
    const double x_29 = neg_log_clipped * x_28;
    const double x_33 = inverse_sum_share * inverse_sum_share;
    const double x_34 = alpha_label * x_33;
    const double x_36 = 2.0 * share_label;
    const double x_39 = want_gradient || want_hessian ? inverse_sum_share / largest : 0.0;
    const double x_40 = inverse_sum_share * x_39;
    const double x_41 = inverse_sum_share * x_40;
    const double x_42 = alpha_label * x_41;
    const double x_64 = (-2.0) * share_label;
    const double x_65 = share_label * x_64;
    const double x_68 = want_hessian ? x_40 / largest : 0.0;
    const double x_69 = inverse_sum_share * x_68;
    const double x_70 = inverse_sum_share * x_69;
    const double x_71 = alpha_label * x_70;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        const double x_3 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_3;
        others_label = others;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        const double x_3 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_3;
        const double x_4 = others / share;
        const double log_share = lk_row_log(share);
        const double x_5 = log_sum_share - log_share;
        const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
        const double log1p_x_4 = lk_row_log1p(x_4);
        const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4 : x_5;
        surprisal_label = surprisal;
    }
    const double x_7 = others_label * x_6;
    const double x_8 = others_label * x_7;
    const double x_9 = surprisal_label * x_8;
    const double chosen_1 = clipped_eq_x_1 ? x_9 : 0.0;
    const double x_11 = others_label * x_10;
    const double x_12 = others_label * x_11;
    const double x_13 = surprisal_label * x_12;
    const double chosen_2 = c_0_eq_not_clipped ? 0.0 : x_13;
    const double chosen_3 = clipped_eq_x_1 ? chosen_2 : 0.0;
    const double x_14 = chosen_1 + chosen_3;
    const double x_15 = neg_log_clipped * x_12;
    const double chosen_4 = c_0_eq_not_clipped ? 0.0 : x_15;
    const double chosen_5 = clipped_eq_x_1 ? 0.0 : chosen_4;
    const double x_16 = chosen_5 + x_14;
    const double x_20 = chosen_8 + x_16;
    const double x_21 = 2.0 * others_label;
    const double x_22 = others_label * x_21;
    const double x_23 = clipped * x_22;
    const double x_24 = not_clipped * x_23;
    const double x_25 = surprisal_label * x_24;
    const double chosen_9 = c_0_eq_not_clipped ? 0.0 : x_25;
    const double chosen_10 = clipped_eq_x_1 ? chosen_9 : 0.0;
    const double x_26 = chosen_10 + x_20;
    const double x_30 = others_label * x_29;
    const double x_31 = share_label * x_30;
    const double chosen_11 = c_0_eq_not_clipped ? 0.0 : x_31;
    const double chosen_12 = c_0_eq_share_label ? 0.0 : chosen_11;
    const double chosen_13 = clipped_eq_x_1 ? 0.0 : chosen_12;
    const double x_32 = chosen_13 + x_26;
    const double x_35 = x_32 * x_34;
    const double chosen_14 = alpha_label_eq_c_0 ? 0.0 : x_35;
    const double x_37 = surprisal_label * x_36;
    const double chosen_15 = c_0_eq_share_label ? 0.0 : x_37;
    const double x_38 = chosen_15 + others_label;
    const double x_43 = others_label * x_42;
    const double x_44 = x_38 * x_43;
    const double chosen_16 = alpha_label_eq_c_0 ? 0.0 : x_44;
    const double chosen_17 = clipped_eq_x_1 ? chosen_16 : 0.0;
    const double x_56 = others_label * others_label;
    const double x_57 = 4.0 * others_label;
    const double x_58 = share_label * x_57;
    const double x_59 = surprisal_label * x_58;
    const double chosen_22 = c_0_eq_share_label ? 0.0 : x_59;
    const double x_60 = chosen_22 + x_56;
    const double x_61 = (-4.0) * others_label;
    const double x_62 = share_label * x_61;
    const double x_63 = x_60 + x_62;
    const double x_66 = surprisal_label * x_65;
    const double chosen_23 = c_0_eq_share_label ? 0.0 : x_66;
    const double x_67 = chosen_23 + x_63;
    const double x_72 = x_67 * x_71;
    const double neg_x_72 = -x_72;
    const double chosen_24 = alpha_label_eq_c_0 ? 0.0 : neg_x_72;
    const double chosen_25 = clipped_eq_x_1 ? chosen_24 : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    share[i] = y_pred[i] / largest;
                }
            lk_load(alpha, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                log_share[i] = share[i];
            }
            lk_block_log(n, log_share);
            for (size_t i = 0; i < n; i++) {
                const double x_3 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double x_4 = others / share[i];
                log1p_x_4[i] = x_4;
            }
            lk_block_log1p(n, log1p_x_4);
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_3 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double x_4 = others / share[i];
                    const double x_5 = log_sum_share - log_share[i];
                    const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                    const double x_45 = 2.0 * share[i];
                    const double x_46 = surprisal * x_45;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_18 = c_0_eq_share ? 0.0 : x_46;
                    const double x_47 = chosen_18 + others;
                    const double x_48 = x_40 / share[i];
                    const double x_49 = inverse_sum_share * x_48;
                    const double x_50 = others * x_49;
                    const double x_51 = others * x_50;
                    const double x_52 = alpha[i] * x_51;
                    const double x_53 = x_47 * x_52;
                    const double neg_x_53 = -x_53;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_19 = alpha_eq_c_0 ? 0.0 : neg_x_53;
                    const double x_54 = inverse_sum_share * share[i];
                    const double x_55 = low > x_54 ? low : x_54;
                    const double clipped_1 = high < x_55 ? high : x_55;
                    const int clipped_1_eq_x_54 = clipped_1 == x_54;
                    const double chosen_20 = clipped_1_eq_x_54 ? chosen_19 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_21 = is_label ? chosen_20 : chosen_17;
                    gradient[i] = weight * chosen_21;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_3 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double x_4 = others / share[i];
                    const double x_5 = log_sum_share - log_share[i];
                    const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                    const int c_0_eq_share = 0.0 == share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_54 = inverse_sum_share * share[i];
                    const double x_55 = low > x_54 ? low : x_54;
                    const double clipped_1 = high < x_55 ? high : x_55;
                    const int clipped_1_eq_x_54 = clipped_1 == x_54;
                    const int is_label = index == y_true;
                    const double x_73 = others * others;
                    const double x_74 = 6.0 * others;
                    const double x_75 = share[i] * x_74;
                    const double x_76 = x_73 + x_75;
                    const double x_77 = 6.0 * share[i];
                    const double x_78 = share[i] * x_77;
                    const double x_79 = surprisal * x_78;
                    const double chosen_26 = c_0_eq_share ? 0.0 : x_79;
                    const double x_80 = chosen_26 + x_76;
                    const double x_81 = x_69 / share[i];
                    const double x_82 = inverse_sum_share * x_81;
                    const double x_83 = x_82 / share[i];
                    const double x_84 = others * x_83;
                    const double x_85 = others * x_84;
                    const double x_86 = alpha[i] * x_85;
                    const double x_87 = x_80 * x_86;
                    const double chosen_27 = alpha_eq_c_0 ? 0.0 : x_87;
                    const double chosen_28 = clipped_1_eq_x_54 ? chosen_27 : 0.0;
                    const double chosen_29 = is_label ? chosen_28 : chosen_25;
                    hessian[i] = weight * chosen_29;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_14;
}

/* sparse_categorical_focal_crossentropy_clipped: otherwise */
static void sparse_categorical_focal_crossentropy_clipped_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[3];
    const double low = row_in[4];
    const double high = row_in[5];
    const double neg_gamma = -gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_25 = (-1.0) + gamma;
    const double x_47 = 2.0 * gamma;
    const double x_50 = gamma * gamma;
    const double x_61 = (-2.0) * gamma;
    const double x_66 = (-2.0) + gamma;

    /* largest */
    double largest = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        largest = lk_row_maximum(n, y_pred, largest);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* sum_share, argmax_share */
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            share[i] = y_pred[i] / largest;
        }
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        share_label = share;
    }
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double log_sum_share = lk_row_log(sum_share);
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_8 = inverse_sum_share * share_label;
    const double x_9 = low > x_8 ? low : x_8;
    const double clipped = high < x_9 ? high : x_9;
    const int clipped_eq_x_8 = clipped == x_8;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double neg_clipped = -clipped;
    const double log1p_neg_clipped = want_value ? lk_row_log1p(neg_clipped) : 0.0;
    const double x_10 = gamma * log1p_neg_clipped;
    const double x_22 = gamma * share_label;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_29 = want_gradient || want_hessian ? inverse_sum_share / largest : 0.0;
    const double x_30 = alpha_label * x_29;
    const double x_51 = share_label * x_50;
    const double x_52 = share_label * x_51;
    const double x_57 = share_label * share_label;
    const double x_58 = gamma * x_57;
    const double x_70 = inverse_sum_share * x_29;
    const double x_71 = want_hessian ? x_70 / largest : 0.0;
    const double x_72 = alpha_label * x_71;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
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
    const double x_11 = gamma * log_sum;
    const double x_12 = x_10 + x_11;
    const int x_12_lt_c_minus_1500 = x_12 < (-1500.0);
    const double x_13 = 0.5 * x_12;
    const double half_power_1 = want_value ? lk_row_exp(x_13) : 0.0;
    const double x_14 = half_power_1 * neg_log_clipped;
    const double x_15 = half_power_1 * x_14;
    const double chosen_3 = x_12_lt_c_minus_1500 ? 0.0 : x_15;
    const double chosen_4 = clipped_eq_x_8 ? 0.0 : chosen_3;
    const double x_17 = log_sum * neg_gamma;
    const int x_17_lt_c_minus_1500 = x_17 < (-1500.0);
    const double x_18 = 0.5 * x_17;
    const double half_power_2 = want_value ? lk_row_exp(x_18) : 0.0;
    const double x_19 = alpha_label * half_power_2;

    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_2 = others / share;
        const double log_share = lk_row_log(share);
        const double x_3 = log_sum_share - log_share;
        const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(x_2);
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_3;
        surprisal_label = surprisal;
    }
    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_1;
        others_label = others;
    }
    const double log_others_label = lk_row_log(others_label);
    const double x_4 = gamma * log_others_label;
    const int x_4_lt_c_minus_1500 = x_4 < (-1500.0);
    const double x_5 = 0.5 * x_4;
    const double half_power = want_value ? lk_row_exp(x_5) : 0.0;
    const double x_6 = half_power * surprisal_label;
    const double x_7 = half_power * x_6;
    const double chosen_1 = x_4_lt_c_minus_1500 ? 0.0 : x_7;
    const double chosen_2 = clipped_eq_x_8 ? chosen_1 : 0.0;
    const double x_16 = chosen_2 + chosen_4;
    const double x_20 = half_power_2 * x_16;
    const double x_21 = x_19 * x_20;
    const double chosen_5 = x_17_lt_c_minus_1500 ? 0.0 : x_21;
    const double chosen_6 = alpha_label_eq_c_0 ? 0.0 : chosen_5;
    const double x_23 = surprisal_label * x_22;
    const double chosen_7 = c_0_eq_gamma ? 0.0 : x_23;
    const double chosen_8 = c_0_eq_share_label ? 0.0 : chosen_7;
    const double x_24 = chosen_8 + others_label;
    const double x_26 = log_others_label * x_25;
    const double x_27 = x_17 + x_26;
    const int x_27_lt_c_minus_1500 = x_27 < (-1500.0);
    const double x_28 = 0.5 * x_27;
    const double half_power_3 = want_gradient ? lk_row_exp(x_28) : 0.0;
    const double x_31 = half_power_3 * x_30;
    const double x_32 = x_24 * x_31;
    const double x_33 = half_power_3 * x_32;
    const double chosen_9 = x_27_lt_c_minus_1500 ? 0.0 : x_33;
    const int c_0_eq_x_24 = 0.0 == x_24;
    const double chosen_10 = c_0_eq_x_24 ? 0.0 : chosen_9;
    const double chosen_11 = alpha_label_eq_c_0 ? 0.0 : chosen_10;
    const double chosen_12 = clipped_eq_x_8 ? chosen_11 : 0.0;
    const double x_48 = others_label * x_47;
    const double x_49 = share_label * x_48;
    const double x_53 = surprisal_label * x_52;
    const double chosen_19 = c_0_eq_gamma ? 0.0 : x_53;
    const double chosen_20 = c_0_eq_share_label ? 0.0 : chosen_19;
    const double x_54 = chosen_20 + x_49;
    const double x_55 = others_label * others_label;
    const double x_56 = x_54 - x_55;
    const double x_59 = surprisal_label * x_58;
    const double neg_x_59 = -x_59;
    const double chosen_21 = c_0_eq_share_label ? 0.0 : neg_x_59;
    const double chosen_22 = c_0_eq_gamma ? 0.0 : chosen_21;
    const double x_60 = chosen_22 + x_56;
    const double x_62 = others_label * x_61;
    const double x_63 = share_label * x_62;
    const double x_64 = surprisal_label * x_63;
    const double chosen_23 = c_0_eq_gamma ? 0.0 : x_64;
    const double chosen_24 = c_0_eq_share_label ? 0.0 : chosen_23;
    const double x_65 = chosen_24 + x_60;
    const double x_67 = log_others_label * x_66;
    const double x_68 = x_17 + x_67;
    const int x_68_lt_c_minus_1500 = x_68 < (-1500.0);
    const double x_69 = 0.5 * x_68;
    const double half_power_5 = want_hessian ? lk_row_exp(x_69) : 0.0;
    const double x_73 = half_power_5 * x_72;
    const double x_74 = x_65 * x_73;
    const double x_75 = half_power_5 * x_74;
    const double chosen_25 = x_68_lt_c_minus_1500 ? 0.0 : x_75;
    const int c_0_eq_x_65 = 0.0 == x_65;
    const double chosen_26 = c_0_eq_x_65 ? 0.0 : chosen_25;
    const double chosen_27 = alpha_label_eq_c_0 ? 0.0 : chosen_26;
    const double chosen_28 = clipped_eq_x_8 ? chosen_27 : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    share[i] = y_pred[i] / largest;
                }
            for (size_t i = 0; i < n; i++) {
                log_share[i] = share[i];
            }
            lk_block_log(n, log_share);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / share[i];
                log1p_x_2[i] = x_2;
            }
            lk_block_log1p(n, log1p_x_2);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                log_others[i] = others;
            }
            lk_block_log(n, log_others);
            for (size_t i = 0; i < n; i++) {
                const double x_37 = gamma * log_others[i];
                const double x_38 = x_17 + x_37;
                const double x_39 = 0.5 * x_38;
                half_power_4[i] = x_39;
            }
            lk_block_exp(n, half_power_4);
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_2 = others / share[i];
                    const double x_3 = log_sum_share - log_share[i];
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                    const double x_34 = gamma * share[i];
                    const double x_35 = surprisal * x_34;
                    const double chosen_13 = c_0_eq_gamma ? 0.0 : x_35;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_14 = c_0_eq_share ? 0.0 : chosen_13;
                    const double x_36 = chosen_14 + others;
                    const double x_37 = gamma * log_others[i];
                    const double x_38 = x_17 + x_37;
                    const int x_38_lt_c_minus_1500 = x_38 < (-1500.0);
                    const double x_40 = alpha[i] * x_29;
                    const double x_41 = x_40 / share[i];
                    const double x_42 = x_36 * x_41;
                    const double x_43 = half_power_4[i] * x_42;
                    const double x_44 = half_power_4[i] * x_43;
                    const double neg_x_44 = -x_44;
                    const double chosen_15 = x_38_lt_c_minus_1500 ? 0.0 : neg_x_44;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                    const double x_45 = inverse_sum_share * share[i];
                    const double x_46 = low > x_45 ? low : x_45;
                    const double clipped_1 = high < x_46 ? high : x_46;
                    const int clipped_1_eq_x_45 = clipped_1 == x_45;
                    const double chosen_17 = clipped_1_eq_x_45 ? chosen_16 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_18 = is_label ? chosen_17 : chosen_12;
                    gradient[i] = weight * chosen_18;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_2 = others / share[i];
                    const double x_3 = log_sum_share - log_share[i];
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double x_37 = gamma * log_others[i];
                    const double x_38 = x_17 + x_37;
                    const int x_38_lt_c_minus_1500 = x_38 < (-1500.0);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_45 = inverse_sum_share * share[i];
                    const double x_46 = low > x_45 ? low : x_45;
                    const double clipped_1 = high < x_46 ? high : x_46;
                    const int clipped_1_eq_x_45 = clipped_1 == x_45;
                    const int is_label = index == y_true;
                    const double x_76 = others * others;
                    const double x_77 = 2.0 * others;
                    const double x_78 = share[i] * x_77;
                    const double x_79 = x_76 + x_78;
                    const double x_80 = others * x_47;
                    const double x_81 = share[i] * x_80;
                    const double x_82 = x_79 + x_81;
                    const double x_83 = share[i] * share[i];
                    const double x_84 = gamma * x_83;
                    const double x_85 = surprisal * x_84;
                    const double chosen_29 = c_0_eq_share ? 0.0 : x_85;
                    const double chosen_30 = c_0_eq_gamma ? 0.0 : chosen_29;
                    const double x_86 = chosen_30 + x_82;
                    const double x_87 = share[i] * x_50;
                    const double x_88 = share[i] * x_87;
                    const double x_89 = surprisal * x_88;
                    const double chosen_31 = c_0_eq_gamma ? 0.0 : x_89;
                    const double chosen_32 = c_0_eq_share ? 0.0 : chosen_31;
                    const double x_90 = chosen_32 + x_86;
                    const double x_91 = alpha[i] * x_71;
                    const double x_92 = x_91 / share[i];
                    const double x_93 = x_90 * x_92;
                    const double x_94 = x_93 / share[i];
                    const double x_95 = half_power_4[i] * x_94;
                    const double x_96 = half_power_4[i] * x_95;
                    const double chosen_33 = x_38_lt_c_minus_1500 ? 0.0 : x_96;
                    const double chosen_34 = alpha_eq_c_0 ? 0.0 : chosen_33;
                    const double chosen_35 = clipped_1_eq_x_45 ? chosen_34 : 0.0;
                    const double chosen_36 = is_label ? chosen_35 : chosen_28;
                    hessian[i] = weight * chosen_36;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_6;
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0} */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double v[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[5];
    const double high = row_in[6];

    /* sum_v, largest, argmax_abs_v */
    lk_row_sum row_sum_v = {0.0, 0.0};
    double largest = -INFINITY;
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(v, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(v[i]);
        }
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
        largest = lk_row_maximum(n, y_pred, largest);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
    }
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const double x_1 = sum_v / largest;

    /* sum_share, argmax_share, sum_without_largest_1 */
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            share[i] = y_pred[i] / largest;
        }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_v == index;
            chosen_4[i] = is_largest_1 ? 0.0 : v[i];
        }
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_4));
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        share_label = share;
    }
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_2 = inverse_sum_share * x_1;
    const double x_3 = x_2 / largest;
    const double x_4 = inverse_sum_share * x_3;
    const double x_5 = alpha_label * x_4;
    const double neg_x_5 = -x_5;
    const double x_6 = inverse_sum_share * share_label;
    const double x_7 = low > x_6 ? low : x_6;
    const double clipped = high < x_7 ? high : x_7;
    const int clipped_eq_x_6 = clipped == x_6;
    const double chosen = clipped_eq_x_6 ? neg_x_5 : 0.0;
    const double x_9 = inverse_sum_share / largest;
    const double x_10 = inverse_sum_share * x_9;
    const double x_11 = x_10 / largest;
    const double x_24 = 2.0 * inverse_sum_share;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen_1[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen_1));
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    share[i] = y_pred[i] / largest;
                }
            lk_load(alpha, &in[3], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_8 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_8;
                const double x_12 = others * x_11;
                const double x_13 = x_12 / share[i];
                const double x_14 = others * x_13;
                const double x_15 = x_14 / share[i];
                const double x_16 = alpha[i] * x_15;
                const double x_17 = v[i] * x_16;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : x_17;
                const double x_18 = inverse_sum_share * share[i];
                const double x_19 = low > x_18 ? low : x_18;
                const double clipped_1 = high < x_19 ? high : x_19;
                const int clipped_1_eq_x_18 = clipped_1 == x_18;
                const double chosen_3 = clipped_1_eq_x_18 ? chosen_2 : 0.0;
                const double x_20 = sum_v - v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_20;
                const double x_21 = alpha[i] * x_11;
                const double x_22 = others_1 * x_21;
                const double neg_x_22 = -x_22;
                const double chosen_5 = clipped_1_eq_x_18 ? neg_x_22 : 0.0;
                const double x_23 = chosen_3 + chosen_5;
                const double x_25 = x_24 / share[i];
                const double x_26 = inverse_sum_share * x_25;
                const double x_27 = x_26 / largest;
                const double x_28 = alpha[i] * x_27;
                const double x_29 = x_28 / largest;
                const double x_30 = others * x_29;
                const double x_31 = v[i] * x_30;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_31;
                const double chosen_7 = clipped_1_eq_x_18 ? chosen_6 : 0.0;
                const double x_32 = chosen_7 + x_23;
                const int is_label = index == y_true;
                const double chosen_8 = is_label ? x_32 : chosen;
                hessian_vector[i] = weight * chosen_8;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: gamma in {2} */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log1p_x_13[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[5];
    const double high = row_in[6];

    /* largest, sum_v, argmax_abs_v */
    double largest = -INFINITY;
    lk_row_sum row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(v[i]);
        }
        largest = lk_row_maximum(n, y_pred, largest);
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
    }
    double v_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double v;
        lk_load(&v, &in[2], at, 1);
        v_label = v;
    }
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* sum_share, argmax_share, sum_without_largest_1 */
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            share[i] = y_pred[i] / largest;
        }
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_v == index;
            chosen_1[i] = is_largest_1 ? 0.0 : v[i];
        }
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_1));
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        share_label = share;
    }
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);
    const double inverse_sum_share = 1.0 / sum_share;
    const double log_sum_share = lk_row_log(sum_share);
    const double x_20 = (-2.0) * share_label;
    const double x_21 = share_label * x_20;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_34 = inverse_sum_share / largest;
    const double x_35 = inverse_sum_share * x_34;
    const double x_36 = x_35 / largest;
    const double x_37 = inverse_sum_share * x_36;
    const double x_38 = inverse_sum_share * x_37;
    const double x_39 = alpha_label * x_38;
    const double x_41 = inverse_sum_share * share_label;
    const double x_42 = low > x_41 ? low : x_41;
    const double clipped = high < x_42 ? high : x_42;
    const int clipped_eq_x_41 = clipped == x_41;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    double others_1_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        const double index = (double)at;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double x_2 = sum_v - v;
        const int is_largest_1 = argmax_abs_v == index;
        const double others_1 = is_largest_1 ? sum_without_largest_1 : x_2;
        others_1_label = others_1;
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double x_22 = others_1_label * x_21;

    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_1;
        others_label = others;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_13 = others / share;
        const double log_share = lk_row_log(share);
        const double x_14 = log_sum_share - log_share;
        const int x_13_lt_c_1152921504606846976 = x_13 < 0x1.0p+60;
        const double log1p_x_13 = lk_row_log1p(x_13);
        const double surprisal = x_13_lt_c_1152921504606846976 ? log1p_x_13 : x_14;
        surprisal_label = surprisal;
    }
    const double x_3 = others_label * others_label;
    const double x_4 = others_1_label * x_3;
    const double x_5 = 5.0 * others_label;
    const double x_6 = others_label * x_5;
    const double x_7 = v_label * x_6;
    const double x_8 = x_4 + x_7;
    const double x_9 = (-4.0) * others_label;
    const double x_10 = others_1_label * x_9;
    const double x_11 = share_label * x_10;
    const double x_12 = x_11 + x_8;
    const double x_15 = (-2.0) * others_label;
    const double x_16 = others_label * x_15;
    const double x_17 = surprisal_label * x_16;
    const double x_18 = v_label * x_17;
    const double x_19 = x_12 + x_18;
    const double x_23 = surprisal_label * x_22;
    const double chosen_2 = c_0_eq_share_label ? 0.0 : x_23;
    const double x_24 = chosen_2 + x_19;
    const double x_25 = 4.0 * others_label;
    const double x_26 = others_1_label * x_25;
    const double x_27 = share_label * x_26;
    const double x_28 = surprisal_label * x_27;
    const double chosen_3 = c_0_eq_share_label ? 0.0 : x_28;
    const double x_29 = chosen_3 + x_24;
    const double x_30 = share_label * x_25;
    const double x_31 = surprisal_label * x_30;
    const double x_32 = v_label * x_31;
    const double chosen_4 = c_0_eq_share_label ? 0.0 : x_32;
    const double x_33 = chosen_4 + x_29;
    const double x_40 = x_33 * x_39;
    const double neg_x_40 = -x_40;
    const double chosen_5 = alpha_label_eq_c_0 ? 0.0 : neg_x_40;
    const double chosen_6 = clipped_eq_x_41 ? chosen_5 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    share[i] = y_pred[i] / largest;
                }
            lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                log_share[i] = share[i];
            }
            lk_block_log(n, log_share);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_13 = others / share[i];
                log1p_x_13[i] = x_13;
            }
            lk_block_log1p(n, log1p_x_13);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = sum_v - v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_2;
                const double x_13 = others / share[i];
                const double x_14 = log_sum_share - log_share[i];
                const int x_13_lt_c_1152921504606846976 = x_13 < 0x1.0p+60;
                const double surprisal = x_13_lt_c_1152921504606846976 ? log1p_x_13[i] : x_14;
                const double x_43 = others * others;
                const double x_44 = others * x_43;
                const double x_45 = v[i] * x_44;
                const double x_46 = (-5.0) * share[i];
                const double x_47 = share[i] * x_46;
                const double x_48 = others * x_47;
                const double x_49 = others_1 * x_48;
                const double x_50 = x_45 + x_49;
                const double x_51 = 6.0 * others;
                const double x_52 = others * x_51;
                const double x_53 = share[i] * x_52;
                const double x_54 = v[i] * x_53;
                const double x_55 = x_50 + x_54;
                const double x_56 = (-4.0) * share[i];
                const double x_57 = share[i] * x_56;
                const double x_58 = share[i] * x_57;
                const double x_59 = others_1 * x_58;
                const double x_60 = surprisal * x_59;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_7 = c_0_eq_share ? 0.0 : x_60;
                const double x_61 = chosen_7 + x_55;
                const double x_62 = 2.0 * share[i];
                const double x_63 = share[i] * x_62;
                const double x_64 = others * x_63;
                const double x_65 = others_1 * x_64;
                const double x_66 = surprisal * x_65;
                const double chosen_8 = c_0_eq_share ? 0.0 : x_66;
                const double x_67 = chosen_8 + x_61;
                const double x_68 = 6.0 * share[i];
                const double x_69 = share[i] * x_68;
                const double x_70 = others * x_69;
                const double x_71 = surprisal * x_70;
                const double x_72 = v[i] * x_71;
                const double chosen_9 = c_0_eq_share ? 0.0 : x_72;
                const double x_73 = chosen_9 + x_67;
                const double x_74 = x_37 / share[i];
                const double x_75 = inverse_sum_share * x_74;
                const double x_76 = x_75 / share[i];
                const double x_77 = alpha[i] * x_76;
                const double x_78 = others * x_77;
                const double x_79 = x_73 * x_78;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_79;
                const double x_80 = inverse_sum_share * share[i];
                const double x_81 = low > x_80 ? low : x_80;
                const double clipped_1 = high < x_81 ? high : x_81;
                const int clipped_1_eq_x_80 = clipped_1 == x_80;
                const double chosen_11 = clipped_1_eq_x_80 ? chosen_10 : 0.0;
                const int is_label = index == y_true;
                const double chosen_12 = is_label ? chosen_11 : chosen_6;
                hessian_vector[i] = weight * chosen_12;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: otherwise */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log1p_x_17[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[4];
    const double x_12 = (-2.0) * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_28 = gamma * gamma;
    const double x_34 = 2.0 * gamma;
    const double neg_gamma = -gamma;
    const double x_45 = (-2.0) + gamma;
    const double low = row_in[5];
    const double high = row_in[6];
    const double x_101 = (-1.0) + gamma;

    /* largest, sum_v, argmax_abs_v */
    double largest = -INFINITY;
    lk_row_sum row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(v[i]);
        }
        largest = lk_row_maximum(n, y_pred, largest);
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
    }
    double v_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double v;
        lk_load(&v, &in[2], at, 1);
        v_label = v;
    }
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* sum_share, argmax_share, sum_without_largest_1 */
    lk_row_sum row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_row_sum row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            share[i] = y_pred[i] / largest;
        }
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_v == index;
            chosen_1[i] = is_largest_1 ? 0.0 : v[i];
        }
        lk_row_sum_add(&row_sum_share, lk_block_sum(n, share));
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        lk_row_sum_add(&row_sum_without_largest_1, lk_block_sum(n, chosen_1));
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        share_label = share;
    }
    const double sum_share = lk_row_sum_value(&row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_without_largest_1 = lk_row_sum_value(&row_sum_without_largest_1);
    const double inverse_sum_share = 1.0 / sum_share;
    const double log_sum_share = lk_row_log(sum_share);
    const double x_23 = share_label * share_label;
    const double x_24 = gamma * x_23;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_29 = share_label * x_28;
    const double x_30 = share_label * x_29;
    const double x_50 = inverse_sum_share / largest;
    const double x_51 = inverse_sum_share * x_50;
    const double x_52 = x_51 / largest;
    const double x_53 = alpha_label * x_52;
    const double x_57 = inverse_sum_share * share_label;
    const double x_58 = low > x_57 ? low : x_57;
    const double clipped = high < x_58 ? high : x_58;
    const int clipped_eq_x_57 = clipped == x_57;

    /* sum_without_largest */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : share[i];
        }
        lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
    }
    double others_1_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        const double index = (double)at;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double x_2 = sum_v - v;
        const int is_largest_1 = argmax_abs_v == index;
        const double others_1 = is_largest_1 ? sum_without_largest_1 : x_2;
        others_1_label = others_1;
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);
    const double x_25 = others_1_label * x_24;
    const double x_31 = others_1_label * x_30;
    const double log_sum = lk_row_log1p(sum_without_largest);
    const double x_47 = log_sum * neg_gamma;

    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_1;
        others_label = others;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double share = y_pred / largest;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_share == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_17 = others / share;
        const double log_share = lk_row_log(share);
        const double x_18 = log_sum_share - log_share;
        const int x_17_lt_c_1152921504606846976 = x_17 < 0x1.0p+60;
        const double log1p_x_17 = lk_row_log1p(x_17);
        const double surprisal = x_17_lt_c_1152921504606846976 ? log1p_x_17 : x_18;
        surprisal_label = surprisal;
    }
    const double x_3 = others_label * others_label;
    const double x_4 = others_1_label * x_3;
    const double x_5 = v_label * x_3;
    const double x_6 = x_4 + x_5;
    const double x_7 = 2.0 * others_label;
    const double x_8 = others_label * x_7;
    const double x_9 = gamma * x_8;
    const double x_10 = v_label * x_9;
    const double x_11 = x_10 + x_6;
    const double x_13 = others_label * x_12;
    const double x_14 = others_1_label * x_13;
    const double x_15 = share_label * x_14;
    const double x_16 = x_11 + x_15;
    const double x_19 = gamma * x_3;
    const double x_20 = surprisal_label * x_19;
    const double x_21 = v_label * x_20;
    const double neg_x_21 = -x_21;
    const double chosen_2 = c_0_eq_gamma ? 0.0 : neg_x_21;
    const double x_22 = chosen_2 + x_16;
    const double x_26 = surprisal_label * x_25;
    const double chosen_3 = c_0_eq_share_label ? 0.0 : x_26;
    const double chosen_4 = c_0_eq_gamma ? 0.0 : chosen_3;
    const double x_27 = chosen_4 + x_22;
    const double x_32 = surprisal_label * x_31;
    const double neg_x_32 = -x_32;
    const double chosen_5 = c_0_eq_gamma ? 0.0 : neg_x_32;
    const double chosen_6 = c_0_eq_share_label ? 0.0 : chosen_5;
    const double x_33 = chosen_6 + x_27;
    const double x_35 = others_label * x_34;
    const double x_36 = others_1_label * x_35;
    const double x_37 = share_label * x_36;
    const double x_38 = surprisal_label * x_37;
    const double chosen_7 = c_0_eq_gamma ? 0.0 : x_38;
    const double chosen_8 = c_0_eq_share_label ? 0.0 : chosen_7;
    const double x_39 = chosen_8 + x_33;
    const double x_40 = others_label * x_28;
    const double x_41 = share_label * x_40;
    const double x_42 = surprisal_label * x_41;
    const double x_43 = v_label * x_42;
    const double chosen_9 = c_0_eq_gamma ? 0.0 : x_43;
    const double chosen_10 = c_0_eq_share_label ? 0.0 : chosen_9;
    const double x_44 = chosen_10 + x_39;
    const double log_others_label = lk_row_log(others_label);
    const double x_46 = log_others_label * x_45;
    const double x_48 = x_46 + x_47;
    const int x_48_lt_c_minus_1500 = x_48 < (-1500.0);
    const double x_49 = 0.5 * x_48;
    const double half_power = lk_row_exp(x_49);
    const double x_54 = half_power * x_53;
    const double x_55 = x_44 * x_54;
    const double x_56 = half_power * x_55;
    const double neg_x_56 = -x_56;
    const double chosen_11 = x_48_lt_c_minus_1500 ? 0.0 : neg_x_56;
    const int c_0_eq_x_44 = 0.0 == x_44;
    const double chosen_12 = c_0_eq_x_44 ? 0.0 : chosen_11;
    const double chosen_13 = alpha_label_eq_c_0 ? 0.0 : chosen_12;
    const double chosen_14 = clipped_eq_x_57 ? chosen_13 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    share[i] = y_pred[i] / largest;
                }
            lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                log_share[i] = share[i];
            }
            lk_block_log(n, log_share);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_17 = others / share[i];
                log1p_x_17[i] = x_17;
            }
            lk_block_log1p(n, log1p_x_17);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                log_others[i] = others;
            }
            lk_block_log(n, log_others);
            for (size_t i = 0; i < n; i++) {
                const double x_102 = log_others[i] * x_101;
                const double x_103 = x_102 + x_47;
                const double x_104 = 0.5 * x_103;
                half_power_1[i] = x_104;
            }
            lk_block_exp(n, half_power_1);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = sum_v - v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_2;
                const double x_17 = others / share[i];
                const double x_18 = log_sum_share - log_share[i];
                const int x_17_lt_c_1152921504606846976 = x_17 < 0x1.0p+60;
                const double surprisal = x_17_lt_c_1152921504606846976 ? log1p_x_17[i] : x_18;
                const double x_59 = others * others;
                const double x_60 = others * x_59;
                const double x_61 = v[i] * x_60;
                const double x_62 = share[i] * share[i];
                const double x_63 = others * x_62;
                const double x_64 = others_1 * x_63;
                const double x_65 = x_61 - x_64;
                const double x_66 = 2.0 * others;
                const double x_67 = others * x_66;
                const double x_68 = share[i] * x_67;
                const double x_69 = v[i] * x_68;
                const double x_70 = x_65 + x_69;
                const double x_71 = (-2.0) * share[i];
                const double x_72 = share[i] * x_71;
                const double x_73 = gamma * x_72;
                const double x_74 = others * x_73;
                const double x_75 = others_1 * x_74;
                const double x_76 = x_70 + x_75;
                const double x_77 = gamma * x_67;
                const double x_78 = share[i] * x_77;
                const double x_79 = v[i] * x_78;
                const double x_80 = x_76 + x_79;
                const double x_81 = share[i] * x_62;
                const double x_82 = gamma * x_81;
                const double x_83 = gamma * x_82;
                const double x_84 = others_1 * x_83;
                const double x_85 = surprisal * x_84;
                const double neg_x_85 = -x_85;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_15 = c_0_eq_share ? 0.0 : neg_x_85;
                const double chosen_16 = c_0_eq_gamma ? 0.0 : chosen_15;
                const double x_86 = chosen_16 + x_80;
                const double x_87 = gamma * x_62;
                const double x_88 = others * x_87;
                const double x_89 = others_1 * x_88;
                const double x_90 = surprisal * x_89;
                const double chosen_17 = c_0_eq_share ? 0.0 : x_90;
                const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
                const double x_91 = chosen_18 + x_86;
                const double x_92 = surprisal * x_88;
                const double x_93 = v[i] * x_92;
                const double chosen_19 = c_0_eq_share ? 0.0 : x_93;
                const double chosen_20 = c_0_eq_gamma ? 0.0 : chosen_19;
                const double x_94 = chosen_20 + x_91;
                const double x_95 = share[i] * x_28;
                const double x_96 = share[i] * x_95;
                const double x_97 = others * x_96;
                const double x_98 = surprisal * x_97;
                const double x_99 = v[i] * x_98;
                const double chosen_21 = c_0_eq_gamma ? 0.0 : x_99;
                const double chosen_22 = c_0_eq_share ? 0.0 : chosen_21;
                const double x_100 = chosen_22 + x_94;
                const double x_102 = log_others[i] * x_101;
                const double x_103 = x_102 + x_47;
                const int x_103_lt_c_minus_1500 = x_103 < (-1500.0);
                const double x_105 = alpha[i] * x_52;
                const double x_106 = x_105 / share[i];
                const double x_107 = x_100 * x_106;
                const double x_108 = x_107 / share[i];
                const double x_109 = half_power_1[i] * x_108;
                const double x_110 = half_power_1[i] * x_109;
                const double chosen_23 = x_103_lt_c_minus_1500 ? 0.0 : x_110;
                const int c_0_eq_x_100 = 0.0 == x_100;
                const double chosen_24 = c_0_eq_x_100 ? 0.0 : chosen_23;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
                const double x_111 = inverse_sum_share * share[i];
                const double x_112 = low > x_111 ? low : x_111;
                const double clipped_1 = high < x_112 ? high : x_112;
                const int clipped_1_eq_x_111 = clipped_1 == x_111;
                const double chosen_26 = clipped_1_eq_x_111 ? chosen_25 : 0.0;
                const int is_label = index == y_true;
                const double chosen_27 = is_label ? chosen_26 : chosen_14;
                hessian_vector[i] = weight * chosen_27;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_sparse_categorical_focal_crossentropy_clipped) = {
    .name = "sparse_categorical_focal_crossentropy_clipped",
    .axis = 1,
    .input_count = 6,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 1, 1, 0, 0, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
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
            .row = sparse_categorical_focal_crossentropy_clipped_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_clipped_case_1,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_clipped_case_2,
        },
    },
};

const lk_kernel LK_LEVEL(lk_sparse_categorical_focal_crossentropy_clipped_hessian_vector) = {
    .name = "sparse_categorical_focal_crossentropy_clipped_hessian_vector",
    .axis = 1,
    .input_count = 7,
    .output_count = 1,
    .input_axis = (const unsigned char[]){0, 1, 1, 1, 0, 0, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
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
            .row = sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_1,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_2,
        },
    },
};
