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
    double chosen_5[LK_BLOCK];
    double alpha[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[4];
    const double high = row_in[5];

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
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
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
    const double x_3 = alpha_label * neg_log_clipped;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_3;
    const double x_4 = want_gradient ? alpha_label / clipped : 0.0;
    const double x_5 = x_4 * y_pred_label;
    const double x_6 = want_gradient ? x_5 / sum_y_pred : 0.0;
    const double x_7 = want_gradient ? x_6 / sum_y_pred : 0.0;
    const double chosen_2 = alpha_label_eq_c_0 ? 0.0 : x_7;
    const double chosen_3 = c_0_eq_y_pred_label ? 0.0 : chosen_2;
    const int chosen_eq_clipped = chosen == clipped;
    const double chosen_4 = chosen_eq_clipped ? chosen_3 : 0.0;
    const double x_15 = want_hessian ? y_pred_label / clipped : 0.0;
    const double x_16 = x_15 * y_pred_label;
    const double x_17 = want_hessian ? x_16 / clipped : 0.0;
    const double x_18 = alpha_label * x_17;
    const double x_19 = want_hessian ? x_18 / sum_y_pred : 0.0;
    const double x_20 = want_hessian ? x_19 / sum_y_pred : 0.0;
    const double x_21 = want_hessian ? x_20 / sum_y_pred : 0.0;
    const double x_22 = want_hessian ? x_21 / sum_y_pred : 0.0;
    const double chosen_10 = c_0_eq_y_pred_label ? 0.0 : x_22;
    const double chosen_11 = alpha_label_eq_c_0 ? 0.0 : chosen_10;
    const double chosen_12 = chosen_eq_clipped ? chosen_11 : 0.0;
    const double x_23 = alpha_label * (-2.0);
    const double x_24 = want_hessian ? x_23 / clipped : 0.0;
    const double x_25 = x_24 * y_pred_label;
    const double x_26 = want_hessian ? x_25 / sum_y_pred : 0.0;
    const double x_27 = want_hessian ? x_26 / sum_y_pred : 0.0;
    const double x_28 = want_hessian ? x_27 / sum_y_pred : 0.0;
    const double chosen_13 = alpha_label_eq_c_0 ? 0.0 : x_28;
    const double chosen_14 = c_0_eq_y_pred_label ? 0.0 : chosen_13;
    const double chosen_15 = chosen_eq_clipped ? chosen_14 : 0.0;
    const double x_29 = chosen_12 + chosen_15;

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
                chosen_5[i] = is_largest ? 0.0 : y_pred[i];
            }
            lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen_5));
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
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_8 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_8;
                    const double x_9 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_6 = c_0_eq_y_pred ? 0.0 : x_9;
                    const double x_10 = chosen_6 > low ? chosen_6 : low;
                    const double clipped_1 = high < x_10 ? high : x_10;
                    const double x_11 = alpha[i] / clipped_1;
                    const double x_12 = others * x_11;
                    const double x_13 = x_12 / sum_y_pred;
                    const double x_14 = x_13 / sum_y_pred;
                    const double neg_x_14 = -x_14;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                    const int chosen_6_eq_clipped_1 = chosen_6 == clipped_1;
                    const double chosen_8 = chosen_6_eq_clipped_1 ? chosen_7 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_9 = is_label ? chosen_8 : chosen_4;
                    gradient[i] = weight * chosen_9;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_8 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_8;
                    const double x_9 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_6 = c_0_eq_y_pred ? 0.0 : x_9;
                    const double x_10 = chosen_6 > low ? chosen_6 : low;
                    const double clipped_1 = high < x_10 ? high : x_10;
                    const double x_11 = alpha[i] / clipped_1;
                    const double x_12 = others * x_11;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int chosen_6_eq_clipped_1 = chosen_6 == clipped_1;
                    const int is_label = index == y_true;
                    const double x_30 = 2.0 * clipped_1;
                    const double x_31 = others * x_30;
                    const double x_32 = others + x_31;
                    const double x_33 = x_30 * y_pred[i];
                    const double x_34 = x_32 + x_33;
                    const double x_35 = x_12 / clipped_1;
                    const double x_36 = x_34 * x_35;
                    const double x_37 = x_36 / sum_y_pred;
                    const double x_38 = x_37 / sum_y_pred;
                    const double x_39 = x_38 / sum_y_pred;
                    const double x_40 = x_39 / sum_y_pred;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_40;
                    const double chosen_17 = chosen_6_eq_clipped_1 ? chosen_16 : 0.0;
                    const double chosen_18 = is_label ? chosen_17 : x_29;
                    hessian[i] = weight * chosen_18;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {2} */
static void sparse_categorical_focal_crossentropy_clipped_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_clipped_1[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[4];
    const double high = row_in[5];

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
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double x_1 = y_pred_label / sum_y_pred;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double chosen = c_0_eq_y_pred_label ? 0.0 : x_1;
    const double x_2 = chosen > low ? chosen : low;
    const double clipped = high < x_2 ? high : x_2;
    const double not_clipped = 1.0 - clipped;
    const double log_clipped = lk_row_log(clipped);
    const double neg_log_clipped = -log_clipped;
    const double x_3 = not_clipped * not_clipped;
    const double x_4 = alpha_label * x_3;
    const double x_5 = neg_log_clipped * x_4;
    const int c_0_eq_not_clipped = 0.0 == not_clipped;
    const double chosen_1 = c_0_eq_not_clipped ? 0.0 : x_5;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_2 = alpha_label_eq_c_0 ? 0.0 : chosen_1;
    const double x_6 = 2.0 * clipped;
    const double x_7 = neg_log_clipped * x_6;
    const double x_8 = not_clipped + x_7;
    const double x_9 = want_gradient || want_hessian ? alpha_label / clipped : 0.0;
    const double x_10 = not_clipped * x_9;
    const double x_11 = want_gradient ? x_10 / sum_y_pred : 0.0;
    const double x_12 = x_11 * y_pred_label;
    const double x_13 = want_gradient ? x_12 / sum_y_pred : 0.0;
    const double x_14 = x_13 * x_8;
    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_14;
    const double chosen_4 = c_0_eq_not_clipped ? 0.0 : chosen_3;
    const double chosen_5 = c_0_eq_y_pred_label ? 0.0 : chosen_4;
    const int chosen_eq_clipped = chosen == clipped;
    const double chosen_6 = chosen_eq_clipped ? chosen_5 : 0.0;
    const double x_27 = not_clipped * x_3;
    const double x_28 = x_27 * y_pred_label;
    const double x_29 = 5.0 * not_clipped;
    const double x_30 = not_clipped * x_29;
    const double x_31 = clipped * x_30;
    const double x_32 = x_31 * y_pred_label;
    const double x_33 = x_28 + x_32;
    const double x_34 = 4.0 * clipped;
    const double x_35 = clipped * x_34;
    const double x_36 = not_clipped * x_35;
    const double x_37 = x_36 * y_pred_label;
    const double x_38 = x_33 + x_37;
    const double x_39 = clipped * x_6;
    const double x_40 = clipped * x_39;
    const double x_41 = neg_log_clipped * x_40;
    const double x_42 = x_41 * y_pred_label;
    const double chosen_13 = c_0_eq_y_pred_label ? 0.0 : x_42;
    const double x_43 = chosen_13 + x_38;
    const double x_44 = neg_log_clipped * x_39;
    const double x_45 = not_clipped * x_44;
    const double x_46 = x_45 * y_pred_label;
    const double chosen_14 = c_0_eq_not_clipped ? 0.0 : x_46;
    const double chosen_15 = c_0_eq_y_pred_label ? 0.0 : chosen_14;
    const double x_47 = chosen_15 + x_43;
    const double x_48 = (-2.0) * not_clipped;
    const double x_49 = not_clipped * x_48;
    const double x_50 = clipped * x_49;
    const double x_51 = sum_y_pred * x_50;
    const double x_52 = x_47 + x_51;
    const double x_53 = (-4.0) * clipped;
    const double x_54 = clipped * x_53;
    const double x_55 = neg_log_clipped * x_54;
    const double x_56 = not_clipped * x_55;
    const double x_57 = sum_y_pred * x_56;
    const double chosen_16 = c_0_eq_not_clipped ? 0.0 : x_57;
    const double x_58 = chosen_16 + x_52;
    const double x_59 = x_9 * y_pred_label;
    const double x_60 = want_hessian ? x_59 / clipped : 0.0;
    const double x_61 = x_58 * x_60;
    const double x_62 = want_hessian ? x_61 / sum_y_pred : 0.0;
    const double x_63 = want_hessian ? x_62 / sum_y_pred : 0.0;
    const double x_64 = want_hessian ? x_63 / sum_y_pred : 0.0;
    const double x_65 = want_hessian ? x_64 / sum_y_pred : 0.0;
    const double chosen_17 = alpha_label_eq_c_0 ? 0.0 : x_65;
    const double chosen_18 = c_0_eq_y_pred_label ? 0.0 : chosen_17;
    const double chosen_19 = chosen_eq_clipped ? chosen_18 : 0.0;

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
                chosen_8[i] = is_largest ? 0.0 : y_pred[i];
            }
            lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen_8));
        }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            lk_load(alpha, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_15 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_15;
                const double x_16 = chosen_7 > low ? chosen_7 : low;
                const double clipped_1 = high < x_16 ? high : x_16;
                log_clipped_1[i] = clipped_1;
            }
            lk_block_log(n, log_clipped_1);
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_15 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_15;
                    const double x_16 = chosen_7 > low ? chosen_7 : low;
                    const double clipped_1 = high < x_16 ? high : x_16;
                    const double not_clipped_1 = 1.0 - clipped_1;
                    const double x_17 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_17;
                    const double neg_log_clipped_1 = -log_clipped_1[i];
                    const double x_18 = 2.0 * clipped_1;
                    const double x_19 = neg_log_clipped_1 * x_18;
                    const double x_20 = not_clipped_1 + x_19;
                    const double x_21 = alpha[i] / clipped_1;
                    const double x_22 = not_clipped_1 * x_21;
                    const double x_23 = x_22 / sum_y_pred;
                    const double x_24 = others * x_23;
                    const double x_25 = x_24 / sum_y_pred;
                    const double x_26 = x_20 * x_25;
                    const double neg_x_26 = -x_26;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_9 = alpha_eq_c_0 ? 0.0 : neg_x_26;
                    const int c_0_eq_not_clipped_1 = 0.0 == not_clipped_1;
                    const double chosen_10 = c_0_eq_not_clipped_1 ? 0.0 : chosen_9;
                    const int chosen_7_eq_clipped_1 = chosen_7 == clipped_1;
                    const double chosen_11 = chosen_7_eq_clipped_1 ? chosen_10 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_12 = is_label ? chosen_11 : chosen_6;
                    gradient[i] = weight * chosen_12;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_15 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_15;
                    const double x_16 = chosen_7 > low ? chosen_7 : low;
                    const double clipped_1 = high < x_16 ? high : x_16;
                    const double not_clipped_1 = 1.0 - clipped_1;
                    const double x_17 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_17;
                    const double neg_log_clipped_1 = -log_clipped_1[i];
                    const double x_18 = 2.0 * clipped_1;
                    const double x_21 = alpha[i] / clipped_1;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_not_clipped_1 = 0.0 == not_clipped_1;
                    const int chosen_7_eq_clipped_1 = chosen_7 == clipped_1;
                    const int is_label = index == y_true;
                    const double x_66 = not_clipped_1 * not_clipped_1;
                    const double x_67 = not_clipped_1 * x_66;
                    const double x_68 = others * x_67;
                    const double x_69 = 7.0 * not_clipped_1;
                    const double x_70 = not_clipped_1 * x_69;
                    const double x_71 = clipped_1 * x_70;
                    const double x_72 = others * x_71;
                    const double x_73 = x_68 + x_72;
                    const double x_74 = 2.0 * not_clipped_1;
                    const double x_75 = not_clipped_1 * x_74;
                    const double x_76 = clipped_1 * x_75;
                    const double x_77 = x_76 * y_pred[i];
                    const double x_78 = x_73 + x_77;
                    const double x_79 = 4.0 * clipped_1;
                    const double x_80 = clipped_1 * x_79;
                    const double x_81 = not_clipped_1 * x_80;
                    const double x_82 = others * x_81;
                    const double x_83 = x_78 + x_82;
                    const double x_84 = clipped_1 * x_18;
                    const double x_85 = clipped_1 * x_84;
                    const double x_86 = neg_log_clipped_1 * x_85;
                    const double x_87 = others * x_86;
                    const double x_88 = x_83 + x_87;
                    const double x_89 = 6.0 * clipped_1;
                    const double x_90 = clipped_1 * x_89;
                    const double x_91 = neg_log_clipped_1 * x_90;
                    const double x_92 = not_clipped_1 * x_91;
                    const double x_93 = others * x_92;
                    const double chosen_20 = c_0_eq_not_clipped_1 ? 0.0 : x_93;
                    const double x_94 = chosen_20 + x_88;
                    const double x_95 = neg_log_clipped_1 * x_80;
                    const double x_96 = not_clipped_1 * x_95;
                    const double x_97 = x_96 * y_pred[i];
                    const double chosen_21 = c_0_eq_not_clipped_1 ? 0.0 : x_97;
                    const double chosen_22 = c_0_eq_y_pred ? 0.0 : chosen_21;
                    const double x_98 = chosen_22 + x_94;
                    const double x_99 = others * x_21;
                    const double x_100 = x_99 / clipped_1;
                    const double x_101 = x_100 * x_98;
                    const double x_102 = x_101 / sum_y_pred;
                    const double x_103 = x_102 / sum_y_pred;
                    const double x_104 = x_103 / sum_y_pred;
                    const double x_105 = x_104 / sum_y_pred;
                    const double chosen_23 = alpha_eq_c_0 ? 0.0 : x_105;
                    const double chosen_24 = chosen_7_eq_clipped_1 ? chosen_23 : 0.0;
                    const double chosen_25 = is_label ? chosen_24 : chosen_19;
                    hessian[i] = weight * chosen_25;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_2;
}

/* sparse_categorical_focal_crossentropy_clipped: otherwise */
static void sparse_categorical_focal_crossentropy_clipped_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double chosen_10[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_clipped_1[LK_BLOCK];
    double log1p_neg_clipped_1[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[4];
    const double high = row_in[5];
    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_11 = (-1.0) + gamma;
    const int c_0_lt_x_11 = 0.0 < x_11;
    const double x_86 = (-2.0) + gamma;
    const int c_0_lt_x_86 = 0.0 < x_86;

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
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
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
    const double log_clipped = lk_row_log(clipped);
    const double neg_log_clipped = -log_clipped;
    const double neg_clipped = -clipped;
    const double log1p_neg_clipped = lk_row_log1p(neg_clipped);
    const double x_3 = gamma * log1p_neg_clipped;
    const int x_3_lt_c_minus_1500 = x_3 < (-1500.0);
    const double x_4 = 0.5 * x_3;
    const double half_power = want_value ? lk_row_exp(x_4) : 0.0;
    const double x_5 = alpha_label * half_power;
    const double x_6 = half_power * neg_log_clipped;
    const double x_7 = x_5 * x_6;
    const double chosen_1 = x_3_lt_c_minus_1500 ? 0.0 : x_7;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_2 = alpha_label_eq_c_0 ? 0.0 : chosen_1;
    const double not_clipped = 1.0 - clipped;
    const double x_8 = clipped * gamma;
    const double x_9 = neg_log_clipped * x_8;
    const double chosen_3 = c_0_eq_gamma ? 0.0 : x_9;
    const double x_10 = chosen_3 + not_clipped;
    const double x_12 = log1p_neg_clipped * x_11;
    const int x_12_lt_c_minus_1500 = x_12 < (-1500.0);
    const double x_13 = 0.5 * x_12;
    const double half_power_1 = want_gradient ? lk_row_exp(x_13) : 0.0;
    const double x_14 = want_gradient || want_hessian ? alpha_label / clipped : 0.0;
    const double x_15 = x_14 * y_pred_label;
    const double x_16 = want_gradient ? x_15 / sum_y_pred : 0.0;
    const double x_17 = x_10 * x_16;
    const double x_18 = want_gradient ? x_17 / sum_y_pred : 0.0;
    const double x_19 = half_power_1 * x_18;
    const double x_20 = half_power_1 * x_19;
    const double chosen_4 = x_12_lt_c_minus_1500 ? 0.0 : x_20;
    const double chosen_5 = c_0_lt_x_11 ? 0.0 : chosen_4;
    const int c_0_eq_not_clipped = 0.0 == not_clipped;
    const double chosen_6 = c_0_eq_not_clipped ? chosen_5 : chosen_4;
    const double chosen_7 = alpha_label_eq_c_0 ? 0.0 : chosen_6;
    const double chosen_8 = c_0_eq_y_pred_label ? 0.0 : chosen_7;
    const int chosen_eq_clipped = chosen == clipped;
    const double chosen_9 = chosen_eq_clipped ? chosen_8 : 0.0;
    const double x_36 = not_clipped * not_clipped;
    const double x_37 = not_clipped * x_36;
    const double x_38 = x_37 * y_pred_label;
    const double x_39 = clipped * x_36;
    const double x_40 = x_39 * y_pred_label;
    const double x_41 = x_38 + x_40;
    const double x_42 = 2.0 * not_clipped;
    const double x_43 = not_clipped * x_42;
    const double x_44 = clipped * x_43;
    const double x_45 = gamma * x_44;
    const double x_46 = x_45 * y_pred_label;
    const double x_47 = x_41 + x_46;
    const double x_48 = 2.0 * clipped;
    const double x_49 = clipped * x_48;
    const double x_50 = gamma * x_49;
    const double x_51 = not_clipped * x_50;
    const double x_52 = x_51 * y_pred_label;
    const double x_53 = x_47 + x_52;
    const double x_54 = clipped * clipped;
    const double x_55 = clipped * x_54;
    const double x_56 = gamma * x_55;
    const double x_57 = gamma * x_56;
    const double x_58 = neg_log_clipped * x_57;
    const double x_59 = x_58 * y_pred_label;
    const double chosen_19 = c_0_eq_gamma ? 0.0 : x_59;
    const double chosen_20 = c_0_eq_y_pred_label ? 0.0 : chosen_19;
    const double x_60 = chosen_20 + x_53;
    const double x_61 = gamma * x_54;
    const double x_62 = gamma * x_61;
    const double x_63 = neg_log_clipped * x_62;
    const double x_64 = not_clipped * x_63;
    const double x_65 = x_64 * y_pred_label;
    const double chosen_21 = c_0_eq_gamma ? 0.0 : x_65;
    const double chosen_22 = c_0_eq_not_clipped ? 0.0 : chosen_21;
    const double chosen_23 = c_0_eq_y_pred_label ? 0.0 : chosen_22;
    const double x_66 = chosen_23 + x_60;
    const double x_67 = (-2.0) * not_clipped;
    const double x_68 = not_clipped * x_67;
    const double x_69 = clipped * x_68;
    const double x_70 = sum_y_pred * x_69;
    const double x_71 = x_66 + x_70;
    const double x_72 = neg_log_clipped * x_56;
    const double x_73 = x_72 * y_pred_label;
    const double neg_x_73 = -x_73;
    const double chosen_24 = c_0_eq_gamma ? 0.0 : neg_x_73;
    const double chosen_25 = c_0_eq_y_pred_label ? 0.0 : chosen_24;
    const double x_74 = chosen_25 + x_71;
    const double x_75 = neg_log_clipped * x_61;
    const double x_76 = not_clipped * x_75;
    const double x_77 = x_76 * y_pred_label;
    const double neg_x_77 = -x_77;
    const double chosen_26 = c_0_eq_gamma ? 0.0 : neg_x_77;
    const double chosen_27 = c_0_eq_not_clipped ? 0.0 : chosen_26;
    const double chosen_28 = c_0_eq_y_pred_label ? 0.0 : chosen_27;
    const double x_78 = chosen_28 + x_74;
    const double x_79 = (-2.0) * clipped;
    const double x_80 = clipped * x_79;
    const double x_81 = gamma * x_80;
    const double x_82 = neg_log_clipped * x_81;
    const double x_83 = not_clipped * x_82;
    const double x_84 = sum_y_pred * x_83;
    const double chosen_29 = c_0_eq_gamma ? 0.0 : x_84;
    const double chosen_30 = c_0_eq_not_clipped ? 0.0 : chosen_29;
    const double x_85 = chosen_30 + x_78;
    const double x_87 = log1p_neg_clipped * x_86;
    const int x_87_lt_c_minus_1500 = x_87 < (-1500.0);
    const double x_88 = 0.5 * x_87;
    const double half_power_3 = want_hessian ? lk_row_exp(x_88) : 0.0;
    const double x_89 = want_hessian ? x_15 / clipped : 0.0;
    const double x_90 = x_85 * x_89;
    const double x_91 = want_hessian ? x_90 / sum_y_pred : 0.0;
    const double x_92 = want_hessian ? x_91 / sum_y_pred : 0.0;
    const double x_93 = want_hessian ? x_92 / sum_y_pred : 0.0;
    const double x_94 = want_hessian ? x_93 / sum_y_pred : 0.0;
    const double x_95 = half_power_3 * x_94;
    const double x_96 = half_power_3 * x_95;
    const double chosen_31 = x_87_lt_c_minus_1500 ? 0.0 : x_96;
    const double chosen_32 = c_0_lt_x_86 ? 0.0 : chosen_31;
    const double chosen_33 = c_0_eq_not_clipped ? chosen_32 : chosen_31;
    const double chosen_34 = alpha_label_eq_c_0 ? 0.0 : chosen_33;
    const double chosen_35 = c_0_eq_y_pred_label ? 0.0 : chosen_34;
    const double chosen_36 = chosen_eq_clipped ? chosen_35 : 0.0;

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
                chosen_10[i] = is_largest ? 0.0 : y_pred[i];
            }
            lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen_10));
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
            for (size_t i = 0; i < n; i++) {
                const double x_22 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_11 = c_0_eq_y_pred ? 0.0 : x_22;
                const double x_23 = chosen_11 > low ? chosen_11 : low;
                const double clipped_1 = high < x_23 ? high : x_23;
                log_clipped_1[i] = clipped_1;
            }
            lk_block_log(n, log_clipped_1);
            for (size_t i = 0; i < n; i++) {
                const double x_22 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_11 = c_0_eq_y_pred ? 0.0 : x_22;
                const double x_23 = chosen_11 > low ? chosen_11 : low;
                const double clipped_1 = high < x_23 ? high : x_23;
                const double neg_clipped_1 = -clipped_1;
                log1p_neg_clipped_1[i] = neg_clipped_1;
            }
            lk_block_log1p(n, log1p_neg_clipped_1);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_27 = log1p_neg_clipped_1[i] * x_11;
                    const double x_28 = 0.5 * x_27;
                    half_power_2[i] = x_28;
                }
                lk_block_exp(n, half_power_2);
            }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_162 = log1p_neg_clipped_1[i] * x_86;
                    const double x_163 = 0.5 * x_162;
                    half_power_4[i] = x_163;
                }
                lk_block_exp(n, half_power_4);
            }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_21 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_21;
                    const double x_22 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_11 = c_0_eq_y_pred ? 0.0 : x_22;
                    const double x_23 = chosen_11 > low ? chosen_11 : low;
                    const double clipped_1 = high < x_23 ? high : x_23;
                    const double not_clipped_1 = 1.0 - clipped_1;
                    const double neg_log_clipped_1 = -log_clipped_1[i];
                    const double x_24 = clipped_1 * gamma;
                    const double x_25 = neg_log_clipped_1 * x_24;
                    const double chosen_12 = c_0_eq_gamma ? 0.0 : x_25;
                    const double x_26 = chosen_12 + not_clipped_1;
                    const double x_27 = log1p_neg_clipped_1[i] * x_11;
                    const int x_27_lt_c_minus_1500 = x_27 < (-1500.0);
                    const double x_29 = alpha[i] / clipped_1;
                    const double x_30 = others * x_29;
                    const double x_31 = x_30 / sum_y_pred;
                    const double x_32 = x_26 * x_31;
                    const double x_33 = x_32 / sum_y_pred;
                    const double x_34 = half_power_2[i] * x_33;
                    const double x_35 = half_power_2[i] * x_34;
                    const double neg_x_35 = -x_35;
                    const double chosen_13 = x_27_lt_c_minus_1500 ? 0.0 : neg_x_35;
                    const double chosen_14 = c_0_lt_x_11 ? 0.0 : chosen_13;
                    const int c_0_eq_not_clipped_1 = 0.0 == not_clipped_1;
                    const double chosen_15 = c_0_eq_not_clipped_1 ? chosen_14 : chosen_13;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                    const int chosen_11_eq_clipped_1 = chosen_11 == clipped_1;
                    const double chosen_17 = chosen_11_eq_clipped_1 ? chosen_16 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_18 = is_label ? chosen_17 : chosen_9;
                    gradient[i] = weight * chosen_18;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_21 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_21;
                    const double x_22 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_11 = c_0_eq_y_pred ? 0.0 : x_22;
                    const double x_23 = chosen_11 > low ? chosen_11 : low;
                    const double clipped_1 = high < x_23 ? high : x_23;
                    const double not_clipped_1 = 1.0 - clipped_1;
                    const double neg_log_clipped_1 = -log_clipped_1[i];
                    const double x_29 = alpha[i] / clipped_1;
                    const double x_30 = others * x_29;
                    const int c_0_eq_not_clipped_1 = 0.0 == not_clipped_1;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int chosen_11_eq_clipped_1 = chosen_11 == clipped_1;
                    const int is_label = index == y_true;
                    const double x_97 = not_clipped_1 * not_clipped_1;
                    const double x_98 = not_clipped_1 * x_97;
                    const double x_99 = x_98 * y_pred[i];
                    const double x_100 = clipped_1 * x_97;
                    const double x_101 = x_100 * y_pred[i];
                    const double x_102 = x_101 + x_99;
                    const double x_103 = 2.0 * not_clipped_1;
                    const double x_104 = not_clipped_1 * x_103;
                    const double x_105 = clipped_1 * x_104;
                    const double x_106 = gamma * x_105;
                    const double x_107 = x_106 * y_pred[i];
                    const double x_108 = x_102 + x_107;
                    const double x_109 = 2.0 * clipped_1;
                    const double x_110 = clipped_1 * x_109;
                    const double x_111 = gamma * x_110;
                    const double x_112 = not_clipped_1 * x_111;
                    const double x_113 = x_112 * y_pred[i];
                    const double x_114 = x_108 + x_113;
                    const double x_115 = clipped_1 * clipped_1;
                    const double x_116 = clipped_1 * x_115;
                    const double x_117 = gamma * x_116;
                    const double x_118 = neg_log_clipped_1 * x_117;
                    const double x_119 = sum_y_pred * x_118;
                    const double chosen_37 = c_0_eq_gamma ? 0.0 : x_119;
                    const double x_120 = chosen_37 + x_114;
                    const double x_121 = gamma * x_117;
                    const double x_122 = neg_log_clipped_1 * x_121;
                    const double x_123 = x_122 * y_pred[i];
                    const double chosen_38 = c_0_eq_gamma ? 0.0 : x_123;
                    const double chosen_39 = c_0_eq_y_pred ? 0.0 : chosen_38;
                    const double x_124 = chosen_39 + x_120;
                    const double x_125 = gamma * x_115;
                    const double x_126 = gamma * x_125;
                    const double x_127 = neg_log_clipped_1 * x_126;
                    const double x_128 = not_clipped_1 * x_127;
                    const double x_129 = x_128 * y_pred[i];
                    const double chosen_40 = c_0_eq_gamma ? 0.0 : x_129;
                    const double chosen_41 = c_0_eq_not_clipped_1 ? 0.0 : chosen_40;
                    const double chosen_42 = c_0_eq_y_pred ? 0.0 : chosen_41;
                    const double x_130 = chosen_42 + x_124;
                    const double x_131 = sum_y_pred * x_98;
                    const double x_132 = x_130 - x_131;
                    const double x_133 = (-3.0) * not_clipped_1;
                    const double x_134 = not_clipped_1 * x_133;
                    const double x_135 = clipped_1 * x_134;
                    const double x_136 = sum_y_pred * x_135;
                    const double x_137 = x_132 + x_136;
                    const double x_138 = (-2.0) * not_clipped_1;
                    const double x_139 = not_clipped_1 * x_138;
                    const double x_140 = clipped_1 * x_139;
                    const double x_141 = gamma * x_140;
                    const double x_142 = sum_y_pred * x_141;
                    const double x_143 = x_137 + x_142;
                    const double x_144 = (-2.0) * clipped_1;
                    const double x_145 = clipped_1 * x_144;
                    const double x_146 = gamma * x_145;
                    const double x_147 = not_clipped_1 * x_146;
                    const double x_148 = sum_y_pred * x_147;
                    const double x_149 = x_143 + x_148;
                    const double x_150 = x_118 * y_pred[i];
                    const double neg_x_150 = -x_150;
                    const double chosen_43 = c_0_eq_gamma ? 0.0 : neg_x_150;
                    const double chosen_44 = c_0_eq_y_pred ? 0.0 : chosen_43;
                    const double x_151 = chosen_44 + x_149;
                    const double x_152 = sum_y_pred * x_122;
                    const double neg_x_152 = -x_152;
                    const double chosen_45 = c_0_eq_gamma ? 0.0 : neg_x_152;
                    const double x_153 = chosen_45 + x_151;
                    const double x_154 = neg_log_clipped_1 * x_125;
                    const double x_155 = not_clipped_1 * x_154;
                    const double x_156 = x_155 * y_pred[i];
                    const double neg_x_156 = -x_156;
                    const double chosen_46 = c_0_eq_gamma ? 0.0 : neg_x_156;
                    const double chosen_47 = c_0_eq_not_clipped_1 ? 0.0 : chosen_46;
                    const double chosen_48 = c_0_eq_y_pred ? 0.0 : chosen_47;
                    const double x_157 = chosen_48 + x_153;
                    const double x_158 = sum_y_pred * x_155;
                    const double neg_x_158 = -x_158;
                    const double chosen_49 = c_0_eq_gamma ? 0.0 : neg_x_158;
                    const double chosen_50 = c_0_eq_not_clipped_1 ? 0.0 : chosen_49;
                    const double x_159 = chosen_50 + x_157;
                    const double x_160 = sum_y_pred * x_128;
                    const double neg_x_160 = -x_160;
                    const double chosen_51 = c_0_eq_gamma ? 0.0 : neg_x_160;
                    const double chosen_52 = c_0_eq_not_clipped_1 ? 0.0 : chosen_51;
                    const double x_161 = chosen_52 + x_159;
                    const double x_162 = log1p_neg_clipped_1[i] * x_86;
                    const int x_162_lt_c_minus_1500 = x_162 < (-1500.0);
                    const double x_164 = x_30 / clipped_1;
                    const double x_165 = x_161 * x_164;
                    const double x_166 = x_165 / sum_y_pred;
                    const double x_167 = x_166 / sum_y_pred;
                    const double x_168 = x_167 / sum_y_pred;
                    const double x_169 = x_168 / sum_y_pred;
                    const double x_170 = half_power_4[i] * x_169;
                    const double x_171 = half_power_4[i] * x_170;
                    const double neg_x_171 = -x_171;
                    const double chosen_53 = x_162_lt_c_minus_1500 ? 0.0 : neg_x_171;
                    const double chosen_54 = c_0_lt_x_86 ? 0.0 : chosen_53;
                    const double chosen_55 = c_0_eq_not_clipped_1 ? chosen_54 : chosen_53;
                    const double chosen_56 = alpha_eq_c_0 ? 0.0 : chosen_55;
                    const double chosen_57 = chosen_11_eq_clipped_1 ? chosen_56 : 0.0;
                    const double chosen_58 = is_label ? chosen_57 : chosen_36;
                    hessian[i] = weight * chosen_58;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_2;
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0} */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double alpha[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[5];
    const double high = row_in[6];

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
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
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
    const double x_17 = alpha_label / clipped;
    const double x_18 = x_16 * x_17;
    const double x_19 = x_18 / clipped;
    const double x_20 = x_19 / sum_y_pred;
    const double x_21 = x_20 / sum_y_pred;
    const double x_22 = x_21 / sum_y_pred;
    const double x_23 = x_22 / sum_y_pred;
    const double neg_x_23 = -x_23;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : neg_x_23;
    const int chosen_eq_clipped = chosen == clipped;
    const double chosen_2 = chosen_eq_clipped ? chosen_1 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_24 = y_pred[i] * y_pred[i];
                const double x_25 = sum_v * x_24;
                const double neg_x_25 = -x_25;
                const double x_26 = v[i] * x_5;
                const double x_27 = neg_x_25 - x_26;
                const double x_28 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : x_28;
                const double x_29 = chosen_3 > low ? chosen_3 : low;
                const double clipped_1 = high < x_29 ? high : x_29;
                const double x_30 = clipped_1 * x_5;
                const double x_31 = sum_v * x_30;
                const double x_32 = x_27 - x_31;
                const double x_33 = v[i] * x_30;
                const double x_34 = x_32 - x_33;
                const double x_35 = sum_y_pred * y_pred[i];
                const double x_36 = sum_v * x_35;
                const double x_37 = x_34 + x_36;
                const double x_38 = v[i] * x_35;
                const double x_39 = x_37 + x_38;
                const double x_40 = 2.0 * clipped_1;
                const double x_41 = x_40 * y_pred[i];
                const double x_42 = sum_y_pred * x_41;
                const double x_43 = sum_v * x_42;
                const double x_44 = x_39 + x_43;
                const double x_45 = alpha[i] / clipped_1;
                const double x_46 = x_44 * x_45;
                const double x_47 = x_46 / clipped_1;
                const double x_48 = x_47 / sum_y_pred;
                const double x_49 = x_48 / sum_y_pred;
                const double x_50 = x_49 / sum_y_pred;
                const double x_51 = x_50 / sum_y_pred;
                const double neg_x_51 = -x_51;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_51;
                const int chosen_3_eq_clipped_1 = chosen_3 == clipped_1;
                const double chosen_5 = chosen_3_eq_clipped_1 ? chosen_4 : 0.0;
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_6 = is_label ? chosen_5 : chosen_2;
                hessian_vector[i] = weight * chosen_6;
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
    double alpha[LK_BLOCK];
    double log_clipped_1[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[5];
    const double high = row_in[6];

    /* sum_y_pred, sum_v */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
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
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double x_1 = y_pred_label / sum_y_pred;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double chosen = c_0_eq_y_pred_label ? 0.0 : x_1;
    const double x_2 = chosen > low ? chosen : low;
    const double clipped = high < x_2 ? high : x_2;
    const double not_clipped = 1.0 - clipped;
    const double x_3 = not_clipped * not_clipped;
    const double x_4 = not_clipped * x_3;
    const double x_5 = x_4 * y_pred_label;
    const double x_6 = x_5 * y_pred_label;
    const double x_7 = sum_v * x_6;
    const double x_8 = 5.0 * not_clipped;
    const double x_9 = not_clipped * x_8;
    const double x_10 = x_9 * y_pred_label;
    const double x_11 = x_10 * y_pred_label;
    const double x_12 = clipped * x_11;
    const double x_13 = sum_v * x_12;
    const double x_14 = x_13 + x_7;
    const double x_15 = sum_y_pred * x_3;
    const double x_16 = sum_y_pred * x_15;
    const double x_17 = clipped * x_16;
    const double x_18 = v_label * x_17;
    const double x_19 = x_14 + x_18;
    const double x_20 = 4.0 * clipped;
    const double x_21 = clipped * x_20;
    const double x_22 = x_21 * y_pred_label;
    const double x_23 = x_22 * y_pred_label;
    const double x_24 = not_clipped * x_23;
    const double x_25 = sum_v * x_24;
    const double x_26 = x_19 + x_25;
    const double log_clipped = lk_row_log(clipped);
    const double neg_log_clipped = -log_clipped;
    const double x_27 = 2.0 * clipped;
    const double x_28 = clipped * x_27;
    const double x_29 = clipped * x_28;
    const double x_30 = x_29 * y_pred_label;
    const double x_31 = x_30 * y_pred_label;
    const double x_32 = neg_log_clipped * x_31;
    const double x_33 = sum_v * x_32;
    const double chosen_1 = c_0_eq_y_pred_label ? 0.0 : x_33;
    const double x_34 = chosen_1 + x_26;
    const double x_35 = sum_y_pred * x_5;
    const double x_36 = v_label * x_35;
    const double x_37 = x_34 - x_36;
    const double x_38 = (-2.0) * not_clipped;
    const double x_39 = not_clipped * x_38;
    const double x_40 = clipped * x_39;
    const double x_41 = x_40 * y_pred_label;
    const double x_42 = sum_y_pred * x_41;
    const double x_43 = sum_v * x_42;
    const double x_44 = x_37 + x_43;
    const double x_45 = (-5.0) * not_clipped;
    const double x_46 = not_clipped * x_45;
    const double x_47 = clipped * x_46;
    const double x_48 = x_47 * y_pred_label;
    const double x_49 = sum_y_pred * x_48;
    const double x_50 = v_label * x_49;
    const double x_51 = x_44 + x_50;
    const double x_52 = x_28 * y_pred_label;
    const double x_53 = x_52 * y_pred_label;
    const double x_54 = neg_log_clipped * x_53;
    const double x_55 = not_clipped * x_54;
    const double x_56 = sum_v * x_55;
    const double chosen_2 = c_0_eq_y_pred_label ? 0.0 : x_56;
    const int c_0_eq_not_clipped = 0.0 == not_clipped;
    const double chosen_3 = c_0_eq_not_clipped ? 0.0 : chosen_2;
    const double x_57 = chosen_3 + x_51;
    const double x_58 = sum_y_pred * x_28;
    const double x_59 = sum_y_pred * x_58;
    const double x_60 = neg_log_clipped * x_59;
    const double x_61 = not_clipped * x_60;
    const double x_62 = v_label * x_61;
    const double chosen_4 = c_0_eq_not_clipped ? 0.0 : x_62;
    const double x_63 = chosen_4 + x_57;
    const double x_64 = (-4.0) * clipped;
    const double x_65 = clipped * x_64;
    const double x_66 = not_clipped * x_65;
    const double x_67 = x_66 * y_pred_label;
    const double x_68 = sum_y_pred * x_67;
    const double x_69 = v_label * x_68;
    const double x_70 = x_63 + x_69;
    const double x_71 = (-2.0) * clipped;
    const double x_72 = clipped * x_71;
    const double x_73 = clipped * x_72;
    const double x_74 = neg_log_clipped * x_73;
    const double x_75 = x_74 * y_pred_label;
    const double x_76 = sum_y_pred * x_75;
    const double x_77 = v_label * x_76;
    const double chosen_5 = c_0_eq_y_pred_label ? 0.0 : x_77;
    const double x_78 = chosen_5 + x_70;
    const double x_79 = neg_log_clipped * x_65;
    const double x_80 = not_clipped * x_79;
    const double x_81 = x_80 * y_pred_label;
    const double x_82 = sum_y_pred * x_81;
    const double x_83 = sum_v * x_82;
    const double chosen_6 = c_0_eq_not_clipped ? 0.0 : x_83;
    const double chosen_7 = c_0_eq_y_pred_label ? 0.0 : chosen_6;
    const double x_84 = chosen_7 + x_78;
    const double x_85 = neg_log_clipped * x_72;
    const double x_86 = not_clipped * x_85;
    const double x_87 = x_86 * y_pred_label;
    const double x_88 = sum_y_pred * x_87;
    const double x_89 = v_label * x_88;
    const double chosen_8 = c_0_eq_not_clipped ? 0.0 : x_89;
    const double chosen_9 = c_0_eq_y_pred_label ? 0.0 : chosen_8;
    const double x_90 = chosen_9 + x_84;
    const double x_91 = alpha_label / clipped;
    const double x_92 = x_90 * x_91;
    const double x_93 = x_92 / clipped;
    const double x_94 = x_93 / sum_y_pred;
    const double x_95 = x_94 / sum_y_pred;
    const double x_96 = x_95 / sum_y_pred;
    const double x_97 = x_96 / sum_y_pred;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_10 = alpha_label_eq_c_0 ? 0.0 : x_97;
    const int chosen_eq_clipped = chosen == clipped;
    const double chosen_11 = chosen_eq_clipped ? chosen_10 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_98 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_12 = c_0_eq_y_pred ? 0.0 : x_98;
                const double x_99 = chosen_12 > low ? chosen_12 : low;
                const double clipped_1 = high < x_99 ? high : x_99;
                log_clipped_1[i] = clipped_1;
            }
            lk_block_log(n, log_clipped_1);
            for (size_t i = 0; i < n; i++) {
                const double x_98 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_12 = c_0_eq_y_pred ? 0.0 : x_98;
                const double x_99 = chosen_12 > low ? chosen_12 : low;
                const double clipped_1 = high < x_99 ? high : x_99;
                const double not_clipped_1 = 1.0 - clipped_1;
                const double x_100 = not_clipped_1 * not_clipped_1;
                const double x_101 = not_clipped_1 * x_100;
                const double x_102 = x_101 * y_pred[i];
                const double x_103 = x_102 * y_pred[i];
                const double x_104 = sum_v * x_103;
                const double x_105 = sum_y_pred * x_101;
                const double x_106 = sum_y_pred * x_105;
                const double x_107 = v[i] * x_106;
                const double x_108 = x_104 + x_107;
                const double x_109 = 5.0 * not_clipped_1;
                const double x_110 = not_clipped_1 * x_109;
                const double x_111 = x_110 * y_pred[i];
                const double x_112 = x_111 * y_pred[i];
                const double x_113 = clipped_1 * x_112;
                const double x_114 = sum_v * x_113;
                const double x_115 = x_108 + x_114;
                const double x_116 = sum_y_pred * x_100;
                const double x_117 = sum_y_pred * x_116;
                const double x_118 = clipped_1 * x_117;
                const double x_119 = sum_v * x_118;
                const double x_120 = x_115 + x_119;
                const double x_121 = 6.0 * not_clipped_1;
                const double x_122 = not_clipped_1 * x_121;
                const double x_123 = sum_y_pred * x_122;
                const double x_124 = sum_y_pred * x_123;
                const double x_125 = clipped_1 * x_124;
                const double x_126 = v[i] * x_125;
                const double x_127 = x_120 + x_126;
                const double x_128 = 4.0 * clipped_1;
                const double x_129 = clipped_1 * x_128;
                const double x_130 = x_129 * y_pred[i];
                const double x_131 = x_130 * y_pred[i];
                const double x_132 = not_clipped_1 * x_131;
                const double x_133 = sum_v * x_132;
                const double x_134 = x_127 + x_133;
                const double x_135 = sum_y_pred * x_129;
                const double x_136 = sum_y_pred * x_135;
                const double x_137 = not_clipped_1 * x_136;
                const double x_138 = v[i] * x_137;
                const double x_139 = x_134 + x_138;
                const double neg_log_clipped_1 = -log_clipped_1[i];
                const double x_140 = 2.0 * clipped_1;
                const double x_141 = clipped_1 * x_140;
                const double x_142 = clipped_1 * x_141;
                const double x_143 = x_142 * y_pred[i];
                const double x_144 = x_143 * y_pred[i];
                const double x_145 = neg_log_clipped_1 * x_144;
                const double x_146 = sum_v * x_145;
                const double chosen_13 = c_0_eq_y_pred ? 0.0 : x_146;
                const double x_147 = chosen_13 + x_139;
                const double x_148 = sum_y_pred * x_142;
                const double x_149 = sum_y_pred * x_148;
                const double x_150 = neg_log_clipped_1 * x_149;
                const double x_151 = v[i] * x_150;
                const double x_152 = x_147 + x_151;
                const double x_153 = sum_y_pred * x_102;
                const double x_154 = sum_v * x_153;
                const double x_155 = x_152 - x_154;
                const double x_156 = v[i] * x_153;
                const double x_157 = x_155 - x_156;
                const double x_158 = (-7.0) * not_clipped_1;
                const double x_159 = not_clipped_1 * x_158;
                const double x_160 = clipped_1 * x_159;
                const double x_161 = x_160 * y_pred[i];
                const double x_162 = sum_y_pred * x_161;
                const double x_163 = sum_v * x_162;
                const double x_164 = x_157 + x_163;
                const double x_165 = (-5.0) * not_clipped_1;
                const double x_166 = not_clipped_1 * x_165;
                const double x_167 = clipped_1 * x_166;
                const double x_168 = x_167 * y_pred[i];
                const double x_169 = sum_y_pred * x_168;
                const double x_170 = v[i] * x_169;
                const double x_171 = x_164 + x_170;
                const double x_172 = x_141 * y_pred[i];
                const double x_173 = x_172 * y_pred[i];
                const double x_174 = neg_log_clipped_1 * x_173;
                const double x_175 = not_clipped_1 * x_174;
                const double x_176 = sum_v * x_175;
                const double chosen_14 = c_0_eq_y_pred ? 0.0 : x_176;
                const int c_0_eq_not_clipped_1 = 0.0 == not_clipped_1;
                const double chosen_15 = c_0_eq_not_clipped_1 ? 0.0 : chosen_14;
                const double x_177 = chosen_15 + x_171;
                const double x_178 = sum_y_pred * x_141;
                const double x_179 = sum_y_pred * x_178;
                const double x_180 = neg_log_clipped_1 * x_179;
                const double x_181 = not_clipped_1 * x_180;
                const double x_182 = sum_v * x_181;
                const double chosen_16 = c_0_eq_not_clipped_1 ? 0.0 : x_182;
                const double x_183 = chosen_16 + x_177;
                const double x_184 = neg_log_clipped_1 * x_136;
                const double x_185 = not_clipped_1 * x_184;
                const double x_186 = v[i] * x_185;
                const double chosen_17 = c_0_eq_not_clipped_1 ? 0.0 : x_186;
                const double x_187 = chosen_17 + x_183;
                const double x_188 = (-4.0) * clipped_1;
                const double x_189 = clipped_1 * x_188;
                const double x_190 = not_clipped_1 * x_189;
                const double x_191 = x_190 * y_pred[i];
                const double x_192 = sum_y_pred * x_191;
                const double x_193 = sum_v * x_192;
                const double x_194 = x_187 + x_193;
                const double x_195 = v[i] * x_192;
                const double x_196 = x_194 + x_195;
                const double x_197 = (-2.0) * clipped_1;
                const double x_198 = clipped_1 * x_197;
                const double x_199 = clipped_1 * x_198;
                const double x_200 = neg_log_clipped_1 * x_199;
                const double x_201 = x_200 * y_pred[i];
                const double x_202 = sum_y_pred * x_201;
                const double x_203 = sum_v * x_202;
                const double chosen_18 = c_0_eq_y_pred ? 0.0 : x_203;
                const double x_204 = chosen_18 + x_196;
                const double x_205 = v[i] * x_202;
                const double chosen_19 = c_0_eq_y_pred ? 0.0 : x_205;
                const double x_206 = chosen_19 + x_204;
                const double x_207 = (-6.0) * clipped_1;
                const double x_208 = clipped_1 * x_207;
                const double x_209 = neg_log_clipped_1 * x_208;
                const double x_210 = not_clipped_1 * x_209;
                const double x_211 = x_210 * y_pred[i];
                const double x_212 = sum_y_pred * x_211;
                const double x_213 = sum_v * x_212;
                const double chosen_20 = c_0_eq_not_clipped_1 ? 0.0 : x_213;
                const double chosen_21 = c_0_eq_y_pred ? 0.0 : chosen_20;
                const double x_214 = chosen_21 + x_206;
                const double x_215 = neg_log_clipped_1 * x_198;
                const double x_216 = not_clipped_1 * x_215;
                const double x_217 = x_216 * y_pred[i];
                const double x_218 = sum_y_pred * x_217;
                const double x_219 = v[i] * x_218;
                const double chosen_22 = c_0_eq_not_clipped_1 ? 0.0 : x_219;
                const double chosen_23 = c_0_eq_y_pred ? 0.0 : chosen_22;
                const double x_220 = chosen_23 + x_214;
                const double x_221 = alpha[i] / clipped_1;
                const double x_222 = x_220 * x_221;
                const double x_223 = x_222 / clipped_1;
                const double x_224 = x_223 / sum_y_pred;
                const double x_225 = x_224 / sum_y_pred;
                const double x_226 = x_225 / sum_y_pred;
                const double x_227 = x_226 / sum_y_pred;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_24 = alpha_eq_c_0 ? 0.0 : x_227;
                const int chosen_12_eq_clipped_1 = chosen_12 == clipped_1;
                const double chosen_25 = chosen_12_eq_clipped_1 ? chosen_24 : 0.0;
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_26 = is_label ? chosen_25 : chosen_11;
                hessian_vector[i] = weight * chosen_26;
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
    double alpha[LK_BLOCK];
    double log_clipped_1[LK_BLOCK];
    double log1p_neg_clipped_1[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[5];
    const double high = row_in[6];
    const double gamma = row_in[4];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_127 = (-2.0) + gamma;
    const int c_0_lt_x_127 = 0.0 < x_127;

    /* sum_y_pred, sum_v */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
    }
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
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
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double x_1 = y_pred_label / sum_y_pred;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double chosen = c_0_eq_y_pred_label ? 0.0 : x_1;
    const double x_2 = chosen > low ? chosen : low;
    const double clipped = high < x_2 ? high : x_2;
    const double not_clipped = 1.0 - clipped;
    const double x_3 = not_clipped * not_clipped;
    const double x_4 = not_clipped * x_3;
    const double x_5 = x_4 * y_pred_label;
    const double x_6 = x_5 * y_pred_label;
    const double x_7 = sum_v * x_6;
    const double x_8 = x_3 * y_pred_label;
    const double x_9 = x_8 * y_pred_label;
    const double x_10 = clipped * x_9;
    const double x_11 = sum_v * x_10;
    const double x_12 = x_11 + x_7;
    const double x_13 = sum_y_pred * x_3;
    const double x_14 = sum_y_pred * x_13;
    const double x_15 = clipped * x_14;
    const double x_16 = v_label * x_15;
    const double x_17 = x_12 + x_16;
    const double x_18 = sum_y_pred * x_5;
    const double x_19 = v_label * x_18;
    const double x_20 = x_17 - x_19;
    const double x_21 = 2.0 * not_clipped;
    const double x_22 = not_clipped * x_21;
    const double x_23 = x_22 * y_pred_label;
    const double x_24 = x_23 * y_pred_label;
    const double x_25 = clipped * x_24;
    const double x_26 = gamma * x_25;
    const double x_27 = sum_v * x_26;
    const double x_28 = x_20 + x_27;
    const double x_29 = (-2.0) * not_clipped;
    const double x_30 = not_clipped * x_29;
    const double x_31 = clipped * x_30;
    const double x_32 = x_31 * y_pred_label;
    const double x_33 = sum_y_pred * x_32;
    const double x_34 = sum_v * x_33;
    const double x_35 = x_28 + x_34;
    const double x_36 = clipped * x_3;
    const double x_37 = x_36 * y_pred_label;
    const double x_38 = sum_y_pred * x_37;
    const double x_39 = v_label * x_38;
    const double x_40 = x_35 - x_39;
    const double x_41 = 2.0 * clipped;
    const double x_42 = clipped * x_41;
    const double x_43 = x_42 * y_pred_label;
    const double x_44 = x_43 * y_pred_label;
    const double x_45 = gamma * x_44;
    const double x_46 = not_clipped * x_45;
    const double x_47 = sum_v * x_46;
    const double x_48 = x_40 + x_47;
    const double log_clipped = lk_row_log(clipped);
    const double neg_log_clipped = -log_clipped;
    const double x_49 = clipped * clipped;
    const double x_50 = clipped * x_49;
    const double x_51 = x_50 * y_pred_label;
    const double x_52 = x_51 * y_pred_label;
    const double x_53 = gamma * x_52;
    const double x_54 = neg_log_clipped * x_53;
    const double x_55 = sum_v * x_54;
    const double neg_x_55 = -x_55;
    const double chosen_1 = c_0_eq_y_pred_label ? 0.0 : neg_x_55;
    const double chosen_2 = c_0_eq_gamma ? 0.0 : chosen_1;
    const double x_56 = chosen_2 + x_48;
    const double x_57 = gamma * x_50;
    const double x_58 = gamma * x_57;
    const double x_59 = x_58 * y_pred_label;
    const double x_60 = x_59 * y_pred_label;
    const double x_61 = neg_log_clipped * x_60;
    const double x_62 = sum_v * x_61;
    const double chosen_3 = c_0_eq_gamma ? 0.0 : x_62;
    const double chosen_4 = c_0_eq_y_pred_label ? 0.0 : chosen_3;
    const double x_63 = chosen_4 + x_56;
    const double x_64 = gamma * x_31;
    const double x_65 = x_64 * y_pred_label;
    const double x_66 = sum_y_pred * x_65;
    const double x_67 = v_label * x_66;
    const double x_68 = x_63 + x_67;
    const double x_69 = x_49 * y_pred_label;
    const double x_70 = x_69 * y_pred_label;
    const double x_71 = gamma * x_70;
    const double x_72 = neg_log_clipped * x_71;
    const double x_73 = not_clipped * x_72;
    const double x_74 = sum_v * x_73;
    const double neg_x_74 = -x_74;
    const double chosen_5 = c_0_eq_y_pred_label ? 0.0 : neg_x_74;
    const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
    const int c_0_eq_not_clipped = 0.0 == not_clipped;
    const double chosen_7 = c_0_eq_not_clipped ? 0.0 : chosen_6;
    const double x_75 = chosen_7 + x_68;
    const double x_76 = sum_y_pred * x_49;
    const double x_77 = sum_y_pred * x_76;
    const double x_78 = gamma * x_77;
    const double x_79 = neg_log_clipped * x_78;
    const double x_80 = not_clipped * x_79;
    const double x_81 = v_label * x_80;
    const double chosen_8 = c_0_eq_gamma ? 0.0 : x_81;
    const double chosen_9 = c_0_eq_not_clipped ? 0.0 : chosen_8;
    const double x_82 = chosen_9 + x_75;
    const double x_83 = (-2.0) * clipped;
    const double x_84 = clipped * x_83;
    const double x_85 = gamma * x_84;
    const double x_86 = not_clipped * x_85;
    const double x_87 = x_86 * y_pred_label;
    const double x_88 = sum_y_pred * x_87;
    const double x_89 = v_label * x_88;
    const double x_90 = x_82 + x_89;
    const double x_91 = gamma * x_49;
    const double x_92 = gamma * x_91;
    const double x_93 = x_92 * y_pred_label;
    const double x_94 = x_93 * y_pred_label;
    const double x_95 = neg_log_clipped * x_94;
    const double x_96 = not_clipped * x_95;
    const double x_97 = sum_v * x_96;
    const double chosen_10 = c_0_eq_gamma ? 0.0 : x_97;
    const double chosen_11 = c_0_eq_y_pred_label ? 0.0 : chosen_10;
    const double chosen_12 = c_0_eq_not_clipped ? 0.0 : chosen_11;
    const double x_98 = chosen_12 + x_90;
    const double x_99 = neg_log_clipped * x_57;
    const double x_100 = x_99 * y_pred_label;
    const double x_101 = sum_y_pred * x_100;
    const double x_102 = v_label * x_101;
    const double chosen_13 = c_0_eq_gamma ? 0.0 : x_102;
    const double chosen_14 = c_0_eq_y_pred_label ? 0.0 : chosen_13;
    const double x_103 = chosen_14 + x_98;
    const double x_104 = neg_log_clipped * x_58;
    const double x_105 = x_104 * y_pred_label;
    const double x_106 = sum_y_pred * x_105;
    const double x_107 = v_label * x_106;
    const double neg_x_107 = -x_107;
    const double chosen_15 = c_0_eq_gamma ? 0.0 : neg_x_107;
    const double chosen_16 = c_0_eq_y_pred_label ? 0.0 : chosen_15;
    const double x_108 = chosen_16 + x_103;
    const double x_109 = neg_log_clipped * x_85;
    const double x_110 = not_clipped * x_109;
    const double x_111 = x_110 * y_pred_label;
    const double x_112 = sum_y_pred * x_111;
    const double x_113 = sum_v * x_112;
    const double chosen_17 = c_0_eq_gamma ? 0.0 : x_113;
    const double chosen_18 = c_0_eq_not_clipped ? 0.0 : chosen_17;
    const double chosen_19 = c_0_eq_y_pred_label ? 0.0 : chosen_18;
    const double x_114 = chosen_19 + x_108;
    const double x_115 = neg_log_clipped * x_91;
    const double x_116 = not_clipped * x_115;
    const double x_117 = x_116 * y_pred_label;
    const double x_118 = sum_y_pred * x_117;
    const double x_119 = v_label * x_118;
    const double chosen_20 = c_0_eq_gamma ? 0.0 : x_119;
    const double chosen_21 = c_0_eq_not_clipped ? 0.0 : chosen_20;
    const double chosen_22 = c_0_eq_y_pred_label ? 0.0 : chosen_21;
    const double x_120 = chosen_22 + x_114;
    const double x_121 = neg_log_clipped * x_92;
    const double x_122 = not_clipped * x_121;
    const double x_123 = x_122 * y_pred_label;
    const double x_124 = sum_y_pred * x_123;
    const double x_125 = v_label * x_124;
    const double neg_x_125 = -x_125;
    const double chosen_23 = c_0_eq_gamma ? 0.0 : neg_x_125;
    const double chosen_24 = c_0_eq_not_clipped ? 0.0 : chosen_23;
    const double chosen_25 = c_0_eq_y_pred_label ? 0.0 : chosen_24;
    const double x_126 = chosen_25 + x_120;
    const double neg_clipped = -clipped;
    const double log1p_neg_clipped = lk_row_log1p(neg_clipped);
    const double x_128 = log1p_neg_clipped * x_127;
    const int x_128_lt_c_minus_1500 = x_128 < (-1500.0);
    const double x_129 = 0.5 * x_128;
    const double half_power = lk_row_exp(x_129);
    const double x_130 = alpha_label / clipped;
    const double x_131 = x_126 * x_130;
    const double x_132 = x_131 / clipped;
    const double x_133 = x_132 / sum_y_pred;
    const double x_134 = x_133 / sum_y_pred;
    const double x_135 = x_134 / sum_y_pred;
    const double x_136 = x_135 / sum_y_pred;
    const double x_137 = half_power * x_136;
    const double x_138 = half_power * x_137;
    const double chosen_26 = x_128_lt_c_minus_1500 ? 0.0 : x_138;
    const double chosen_27 = c_0_lt_x_127 ? 0.0 : chosen_26;
    const double chosen_28 = c_0_eq_not_clipped ? chosen_27 : chosen_26;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen_29 = alpha_label_eq_c_0 ? 0.0 : chosen_28;
    const int chosen_eq_clipped = chosen == clipped;
    const double chosen_30 = chosen_eq_clipped ? chosen_29 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_139 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_31 = c_0_eq_y_pred ? 0.0 : x_139;
                const double x_140 = chosen_31 > low ? chosen_31 : low;
                const double clipped_1 = high < x_140 ? high : x_140;
                log_clipped_1[i] = clipped_1;
            }
            lk_block_log(n, log_clipped_1);
            for (size_t i = 0; i < n; i++) {
                const double x_139 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_31 = c_0_eq_y_pred ? 0.0 : x_139;
                const double x_140 = chosen_31 > low ? chosen_31 : low;
                const double clipped_1 = high < x_140 ? high : x_140;
                const double neg_clipped_1 = -clipped_1;
                log1p_neg_clipped_1[i] = neg_clipped_1;
            }
            lk_block_log1p(n, log1p_neg_clipped_1);
            for (size_t i = 0; i < n; i++) {
                const double x_311 = log1p_neg_clipped_1[i] * x_127;
                const double x_312 = 0.5 * x_311;
                half_power_1[i] = x_312;
            }
            lk_block_exp(n, half_power_1);
            for (size_t i = 0; i < n; i++) {
                const double x_139 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_31 = c_0_eq_y_pred ? 0.0 : x_139;
                const double x_140 = chosen_31 > low ? chosen_31 : low;
                const double clipped_1 = high < x_140 ? high : x_140;
                const double not_clipped_1 = 1.0 - clipped_1;
                const double x_141 = not_clipped_1 * not_clipped_1;
                const double x_142 = not_clipped_1 * x_141;
                const double x_143 = x_142 * y_pred[i];
                const double x_144 = x_143 * y_pred[i];
                const double x_145 = sum_v * x_144;
                const double x_146 = sum_y_pred * x_142;
                const double x_147 = sum_y_pred * x_146;
                const double x_148 = v[i] * x_147;
                const double x_149 = x_145 + x_148;
                const double x_150 = x_141 * y_pred[i];
                const double x_151 = x_150 * y_pred[i];
                const double x_152 = clipped_1 * x_151;
                const double x_153 = sum_v * x_152;
                const double x_154 = x_149 + x_153;
                const double x_155 = sum_y_pred * x_141;
                const double x_156 = sum_y_pred * x_155;
                const double x_157 = clipped_1 * x_156;
                const double x_158 = sum_v * x_157;
                const double x_159 = x_154 + x_158;
                const double x_160 = 2.0 * not_clipped_1;
                const double x_161 = not_clipped_1 * x_160;
                const double x_162 = sum_y_pred * x_161;
                const double x_163 = sum_y_pred * x_162;
                const double x_164 = clipped_1 * x_163;
                const double x_165 = v[i] * x_164;
                const double x_166 = x_159 + x_165;
                const double x_167 = sum_y_pred * x_143;
                const double x_168 = sum_v * x_167;
                const double x_169 = x_166 - x_168;
                const double x_170 = v[i] * x_167;
                const double x_171 = x_169 - x_170;
                const double x_172 = x_161 * y_pred[i];
                const double x_173 = x_172 * y_pred[i];
                const double x_174 = clipped_1 * x_173;
                const double x_175 = gamma * x_174;
                const double x_176 = sum_v * x_175;
                const double x_177 = x_171 + x_176;
                const double x_178 = gamma * x_164;
                const double x_179 = v[i] * x_178;
                const double x_180 = x_177 + x_179;
                const double x_181 = (-3.0) * not_clipped_1;
                const double x_182 = not_clipped_1 * x_181;
                const double x_183 = clipped_1 * x_182;
                const double x_184 = x_183 * y_pred[i];
                const double x_185 = sum_y_pred * x_184;
                const double x_186 = sum_v * x_185;
                const double x_187 = x_180 + x_186;
                const double x_188 = clipped_1 * x_141;
                const double x_189 = x_188 * y_pred[i];
                const double x_190 = sum_y_pred * x_189;
                const double x_191 = v[i] * x_190;
                const double x_192 = x_187 - x_191;
                const double x_193 = 2.0 * clipped_1;
                const double x_194 = clipped_1 * x_193;
                const double x_195 = x_194 * y_pred[i];
                const double x_196 = x_195 * y_pred[i];
                const double x_197 = gamma * x_196;
                const double x_198 = not_clipped_1 * x_197;
                const double x_199 = sum_v * x_198;
                const double x_200 = x_192 + x_199;
                const double x_201 = sum_y_pred * x_194;
                const double x_202 = sum_y_pred * x_201;
                const double x_203 = gamma * x_202;
                const double x_204 = not_clipped_1 * x_203;
                const double x_205 = v[i] * x_204;
                const double x_206 = x_200 + x_205;
                const double neg_log_clipped_1 = -log_clipped_1[i];
                const double x_207 = clipped_1 * clipped_1;
                const double x_208 = clipped_1 * x_207;
                const double x_209 = x_208 * y_pred[i];
                const double x_210 = x_209 * y_pred[i];
                const double x_211 = gamma * x_210;
                const double x_212 = neg_log_clipped_1 * x_211;
                const double x_213 = sum_v * x_212;
                const double neg_x_213 = -x_213;
                const double chosen_32 = c_0_eq_y_pred ? 0.0 : neg_x_213;
                const double chosen_33 = c_0_eq_gamma ? 0.0 : chosen_32;
                const double x_214 = chosen_33 + x_206;
                const double x_215 = sum_y_pred * x_208;
                const double x_216 = sum_y_pred * x_215;
                const double x_217 = gamma * x_216;
                const double x_218 = neg_log_clipped_1 * x_217;
                const double x_219 = v[i] * x_218;
                const double neg_x_219 = -x_219;
                const double chosen_34 = c_0_eq_gamma ? 0.0 : neg_x_219;
                const double x_220 = chosen_34 + x_214;
                const double x_221 = gamma * x_208;
                const double x_222 = gamma * x_221;
                const double x_223 = x_222 * y_pred[i];
                const double x_224 = x_223 * y_pred[i];
                const double x_225 = neg_log_clipped_1 * x_224;
                const double x_226 = sum_v * x_225;
                const double chosen_35 = c_0_eq_gamma ? 0.0 : x_226;
                const double chosen_36 = c_0_eq_y_pred ? 0.0 : chosen_35;
                const double x_227 = chosen_36 + x_220;
                const double x_228 = sum_y_pred * x_222;
                const double x_229 = sum_y_pred * x_228;
                const double x_230 = neg_log_clipped_1 * x_229;
                const double x_231 = v[i] * x_230;
                const double chosen_37 = c_0_eq_gamma ? 0.0 : x_231;
                const double x_232 = chosen_37 + x_227;
                const double x_233 = (-2.0) * not_clipped_1;
                const double x_234 = not_clipped_1 * x_233;
                const double x_235 = clipped_1 * x_234;
                const double x_236 = gamma * x_235;
                const double x_237 = x_236 * y_pred[i];
                const double x_238 = sum_y_pred * x_237;
                const double x_239 = sum_v * x_238;
                const double x_240 = x_232 + x_239;
                const double x_241 = v[i] * x_238;
                const double x_242 = x_240 + x_241;
                const double x_243 = x_207 * y_pred[i];
                const double x_244 = x_243 * y_pred[i];
                const double x_245 = gamma * x_244;
                const double x_246 = neg_log_clipped_1 * x_245;
                const double x_247 = not_clipped_1 * x_246;
                const double x_248 = sum_v * x_247;
                const double neg_x_248 = -x_248;
                const double chosen_38 = c_0_eq_y_pred ? 0.0 : neg_x_248;
                const double chosen_39 = c_0_eq_gamma ? 0.0 : chosen_38;
                const int c_0_eq_not_clipped_1 = 0.0 == not_clipped_1;
                const double chosen_40 = c_0_eq_not_clipped_1 ? 0.0 : chosen_39;
                const double x_249 = chosen_40 + x_242;
                const double x_250 = sum_y_pred * x_207;
                const double x_251 = sum_y_pred * x_250;
                const double x_252 = gamma * x_251;
                const double x_253 = neg_log_clipped_1 * x_252;
                const double x_254 = not_clipped_1 * x_253;
                const double x_255 = sum_v * x_254;
                const double chosen_41 = c_0_eq_gamma ? 0.0 : x_255;
                const double chosen_42 = c_0_eq_not_clipped_1 ? 0.0 : chosen_41;
                const double x_256 = chosen_42 + x_249;
                const double x_257 = (-2.0) * clipped_1;
                const double x_258 = clipped_1 * x_257;
                const double x_259 = gamma * x_258;
                const double x_260 = not_clipped_1 * x_259;
                const double x_261 = x_260 * y_pred[i];
                const double x_262 = sum_y_pred * x_261;
                const double x_263 = sum_v * x_262;
                const double x_264 = x_256 + x_263;
                const double x_265 = v[i] * x_262;
                const double x_266 = x_264 + x_265;
                const double x_267 = gamma * x_207;
                const double x_268 = gamma * x_267;
                const double x_269 = x_268 * y_pred[i];
                const double x_270 = x_269 * y_pred[i];
                const double x_271 = neg_log_clipped_1 * x_270;
                const double x_272 = not_clipped_1 * x_271;
                const double x_273 = sum_v * x_272;
                const double chosen_43 = c_0_eq_gamma ? 0.0 : x_273;
                const double chosen_44 = c_0_eq_y_pred ? 0.0 : chosen_43;
                const double chosen_45 = c_0_eq_not_clipped_1 ? 0.0 : chosen_44;
                const double x_274 = chosen_45 + x_266;
                const double x_275 = sum_y_pred * x_268;
                const double x_276 = sum_y_pred * x_275;
                const double x_277 = neg_log_clipped_1 * x_276;
                const double x_278 = not_clipped_1 * x_277;
                const double x_279 = v[i] * x_278;
                const double chosen_46 = c_0_eq_gamma ? 0.0 : x_279;
                const double chosen_47 = c_0_eq_not_clipped_1 ? 0.0 : chosen_46;
                const double x_280 = chosen_47 + x_274;
                const double x_281 = neg_log_clipped_1 * x_221;
                const double x_282 = x_281 * y_pred[i];
                const double x_283 = sum_y_pred * x_282;
                const double x_284 = sum_v * x_283;
                const double chosen_48 = c_0_eq_gamma ? 0.0 : x_284;
                const double chosen_49 = c_0_eq_y_pred ? 0.0 : chosen_48;
                const double x_285 = chosen_49 + x_280;
                const double x_286 = v[i] * x_283;
                const double chosen_50 = c_0_eq_gamma ? 0.0 : x_286;
                const double chosen_51 = c_0_eq_y_pred ? 0.0 : chosen_50;
                const double x_287 = chosen_51 + x_285;
                const double x_288 = neg_log_clipped_1 * x_222;
                const double x_289 = x_288 * y_pred[i];
                const double x_290 = sum_y_pred * x_289;
                const double x_291 = sum_v * x_290;
                const double neg_x_291 = -x_291;
                const double chosen_52 = c_0_eq_gamma ? 0.0 : neg_x_291;
                const double chosen_53 = c_0_eq_y_pred ? 0.0 : chosen_52;
                const double x_292 = chosen_53 + x_287;
                const double x_293 = v[i] * x_290;
                const double neg_x_293 = -x_293;
                const double chosen_54 = c_0_eq_gamma ? 0.0 : neg_x_293;
                const double chosen_55 = c_0_eq_y_pred ? 0.0 : chosen_54;
                const double x_294 = chosen_55 + x_292;
                const double x_295 = neg_log_clipped_1 * x_267;
                const double x_296 = not_clipped_1 * x_295;
                const double x_297 = x_296 * y_pred[i];
                const double x_298 = sum_y_pred * x_297;
                const double x_299 = sum_v * x_298;
                const double neg_x_299 = -x_299;
                const double chosen_56 = c_0_eq_gamma ? 0.0 : neg_x_299;
                const double chosen_57 = c_0_eq_not_clipped_1 ? 0.0 : chosen_56;
                const double chosen_58 = c_0_eq_y_pred ? 0.0 : chosen_57;
                const double x_300 = chosen_58 + x_294;
                const double x_301 = v[i] * x_298;
                const double chosen_59 = c_0_eq_gamma ? 0.0 : x_301;
                const double chosen_60 = c_0_eq_not_clipped_1 ? 0.0 : chosen_59;
                const double chosen_61 = c_0_eq_y_pred ? 0.0 : chosen_60;
                const double x_302 = chosen_61 + x_300;
                const double x_303 = neg_log_clipped_1 * x_268;
                const double x_304 = not_clipped_1 * x_303;
                const double x_305 = x_304 * y_pred[i];
                const double x_306 = sum_y_pred * x_305;
                const double x_307 = sum_v * x_306;
                const double neg_x_307 = -x_307;
                const double chosen_62 = c_0_eq_gamma ? 0.0 : neg_x_307;
                const double chosen_63 = c_0_eq_not_clipped_1 ? 0.0 : chosen_62;
                const double chosen_64 = c_0_eq_y_pred ? 0.0 : chosen_63;
                const double x_308 = chosen_64 + x_302;
                const double x_309 = v[i] * x_306;
                const double neg_x_309 = -x_309;
                const double chosen_65 = c_0_eq_gamma ? 0.0 : neg_x_309;
                const double chosen_66 = c_0_eq_not_clipped_1 ? 0.0 : chosen_65;
                const double chosen_67 = c_0_eq_y_pred ? 0.0 : chosen_66;
                const double x_310 = chosen_67 + x_308;
                const double x_311 = log1p_neg_clipped_1[i] * x_127;
                const int x_311_lt_c_minus_1500 = x_311 < (-1500.0);
                const double x_313 = alpha[i] / clipped_1;
                const double x_314 = x_310 * x_313;
                const double x_315 = x_314 / clipped_1;
                const double x_316 = x_315 / sum_y_pred;
                const double x_317 = x_316 / sum_y_pred;
                const double x_318 = x_317 / sum_y_pred;
                const double x_319 = x_318 / sum_y_pred;
                const double x_320 = half_power_1[i] * x_319;
                const double x_321 = half_power_1[i] * x_320;
                const double chosen_68 = x_311_lt_c_minus_1500 ? 0.0 : x_321;
                const double chosen_69 = c_0_lt_x_127 ? 0.0 : chosen_68;
                const double chosen_70 = c_0_eq_not_clipped_1 ? chosen_69 : chosen_68;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_71 = alpha_eq_c_0 ? 0.0 : chosen_70;
                const int chosen_31_eq_clipped_1 = chosen_31 == clipped_1;
                const double chosen_72 = chosen_31_eq_clipped_1 ? chosen_71 : 0.0;
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_73 = is_label ? chosen_72 : chosen_30;
                hessian_vector[i] = weight * chosen_73;
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
