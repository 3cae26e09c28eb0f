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
    double chosen[LK_BLOCK];
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
    const double log_sum_y_pred = want_value ? lk_row_log(sum_y_pred) : 0.0;
    const double x_4 = y_pred_label / sum_y_pred;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double chosen_1 = c_0_eq_y_pred_label ? 0.0 : x_4;
    const double x_5 = chosen_1 > low ? chosen_1 : low;
    const double clipped = high < x_5 ? high : x_5;
    const int chosen_1_eq_clipped = chosen_1 == clipped;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double chosen_3 = chosen_1_eq_clipped ? 0.0 : neg_log_clipped;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_8 = want_gradient || want_hessian ? alpha_label / sum_y_pred : 0.0;
    const double chosen_5 = alpha_label_eq_c_0 ? 0.0 : x_8;
    const double chosen_6 = chosen_1_eq_clipped ? chosen_5 : 0.0;
    const double x_14 = want_hessian ? x_8 / sum_y_pred : 0.0;
    const double neg_x_14 = -x_14;
    const double chosen_11 = alpha_label_eq_c_0 ? 0.0 : neg_x_14;
    const double chosen_12 = chosen_1_eq_clipped ? chosen_11 : 0.0;

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
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_9 = alpha[i] / sum_y_pred;
                    const double x_10 = others * x_9;
                    const double x_11 = x_10 / y_pred[i];
                    const double neg_x_11 = -x_11;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : neg_x_11;
                    const double x_12 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_8 = c_0_eq_y_pred ? 0.0 : x_12;
                    const double x_13 = chosen_8 > low ? chosen_8 : low;
                    const double clipped_1 = high < x_13 ? high : x_13;
                    const int chosen_8_eq_clipped_1 = chosen_8 == clipped_1;
                    const double chosen_9 = chosen_8_eq_clipped_1 ? chosen_7 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_10 = is_label ? chosen_9 : chosen_6;
                    gradient[i] = weight * chosen_10;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_9 = alpha[i] / sum_y_pred;
                    const double x_10 = others * x_9;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_12 = y_pred[i] / sum_y_pred;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_8 = c_0_eq_y_pred ? 0.0 : x_12;
                    const double x_13 = chosen_8 > low ? chosen_8 : low;
                    const double clipped_1 = high < x_13 ? high : x_13;
                    const int chosen_8_eq_clipped_1 = chosen_8 == clipped_1;
                    const int is_label = index == y_true;
                    const double x_15 = sum_y_pred + y_pred[i];
                    const double x_16 = x_10 / sum_y_pred;
                    const double x_17 = x_15 * x_16;
                    const double x_18 = x_17 / y_pred[i];
                    const double x_19 = x_18 / y_pred[i];
                    const double chosen_13 = alpha_eq_c_0 ? 0.0 : x_19;
                    const double chosen_14 = chosen_8_eq_clipped_1 ? chosen_13 : 0.0;
                    const double chosen_15 = is_label ? chosen_14 : chosen_12;
                    hessian[i] = weight * chosen_15;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    double surprisal_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double x_1 = sum_y_pred - y_pred;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_2 = others / y_pred;
        const double log_y_pred = lk_row_log(y_pred);
        const double x_3 = log_sum_y_pred - log_y_pred;
        const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(x_2);
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_3;
        surprisal_label = surprisal;
    }
    const double chosen_2 = chosen_1_eq_clipped ? surprisal_label : 0.0;
    const double x_6 = chosen_2 + chosen_3;
    const double x_7 = alpha_label * x_6;
    const double chosen_4 = alpha_label_eq_c_0 ? 0.0 : x_7;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_4;
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {2} */
static void sparse_categorical_focal_crossentropy_clipped_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_4[LK_BLOCK];
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
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_6 = clipped * clipped;
    const int chosen_eq_clipped = chosen == clipped;
    const double not_clipped = 1.0 - clipped;
    const double x_10 = not_clipped * not_clipped;
    const int c_0_eq_not_clipped = 0.0 == not_clipped;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double x_17 = x_10 * y_pred_label;
    const double x_18 = x_17 * y_pred_label;
    const double x_19 = neg_log_clipped * x_18;
    const double chosen_7 = c_0_eq_not_clipped ? 0.0 : x_19;
    const double chosen_8 = c_0_eq_y_pred_label ? 0.0 : chosen_7;
    const double chosen_9 = chosen_eq_clipped ? 0.0 : chosen_8;
    const double x_27 = 2.0 * not_clipped;
    const double x_28 = not_clipped * x_27;
    const double x_29 = neg_log_clipped * x_28;
    const double x_33 = alpha_label / sum_y_pred;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_36 = 2.0 * y_pred_label;
    const double x_63 = (-2.0) * y_pred_label;
    const double x_64 = x_63 * y_pred_label;

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

    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double x_3 = sum_y_pred - y_pred;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_3;
        others_label = others;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double x_3 = sum_y_pred - y_pred;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_3;
        const double x_4 = others / y_pred;
        const double log_y_pred = lk_row_log(y_pred);
        const double x_5 = log_sum_y_pred - log_y_pred;
        const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
        const double log1p_x_4 = lk_row_log1p(x_4);
        const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4 : x_5;
        surprisal_label = surprisal;
    }
    const double x_7 = others_label * x_6;
    const double x_8 = others_label * x_7;
    const double x_9 = surprisal_label * x_8;
    const double chosen_2 = chosen_eq_clipped ? x_9 : 0.0;
    const double x_11 = others_label * x_10;
    const double x_12 = others_label * x_11;
    const double x_13 = surprisal_label * x_12;
    const double chosen_3 = c_0_eq_not_clipped ? 0.0 : x_13;
    const double chosen_4 = chosen_eq_clipped ? chosen_3 : 0.0;
    const double x_14 = chosen_2 + chosen_4;
    const double x_15 = neg_log_clipped * x_12;
    const double chosen_5 = c_0_eq_not_clipped ? 0.0 : x_15;
    const double chosen_6 = chosen_eq_clipped ? 0.0 : chosen_5;
    const double x_16 = chosen_6 + x_14;
    const double x_20 = chosen_9 + x_16;
    const double x_21 = 2.0 * others_label;
    const double x_22 = others_label * x_21;
    const double x_23 = clipped * x_22;
    const double x_24 = not_clipped * x_23;
    const double x_25 = surprisal_label * x_24;
    const double chosen_10 = c_0_eq_not_clipped ? 0.0 : x_25;
    const double chosen_11 = chosen_eq_clipped ? chosen_10 : 0.0;
    const double x_26 = chosen_11 + x_20;
    const double x_30 = others_label * x_29;
    const double x_31 = x_30 * y_pred_label;
    const double chosen_12 = c_0_eq_not_clipped ? 0.0 : x_31;
    const double chosen_13 = c_0_eq_y_pred_label ? 0.0 : chosen_12;
    const double chosen_14 = chosen_eq_clipped ? 0.0 : chosen_13;
    const double x_32 = chosen_14 + x_26;
    const double x_34 = x_32 * x_33;
    const double x_35 = want_value ? x_34 / sum_y_pred : 0.0;
    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_35;
    const double x_37 = surprisal_label * x_36;
    const double chosen_16 = c_0_eq_y_pred_label ? 0.0 : x_37;
    const double x_38 = chosen_16 + others_label;
    const double x_39 = others_label * x_33;
    const double x_40 = want_gradient ? x_39 / sum_y_pred : 0.0;
    const double x_41 = x_38 * x_40;
    const double x_42 = want_gradient ? x_41 / sum_y_pred : 0.0;
    const double chosen_17 = alpha_label_eq_c_0 ? 0.0 : x_42;
    const double chosen_18 = chosen_eq_clipped ? chosen_17 : 0.0;
    const double x_55 = others_label * others_label;
    const double x_56 = 4.0 * others_label;
    const double x_57 = x_56 * y_pred_label;
    const double x_58 = surprisal_label * x_57;
    const double chosen_24 = c_0_eq_y_pred_label ? 0.0 : x_58;
    const double x_59 = chosen_24 + x_55;
    const double x_60 = (-4.0) * others_label;
    const double x_61 = x_60 * y_pred_label;
    const double x_62 = x_59 + x_61;
    const double x_65 = surprisal_label * x_64;
    const double chosen_25 = c_0_eq_y_pred_label ? 0.0 : x_65;
    const double x_66 = chosen_25 + x_62;
    const double x_67 = x_33 * x_66;
    const double x_68 = want_hessian ? x_67 / sum_y_pred : 0.0;
    const double x_69 = want_hessian ? x_68 / sum_y_pred : 0.0;
    const double x_70 = want_hessian ? x_69 / sum_y_pred : 0.0;
    const double neg_x_70 = -x_70;
    const double chosen_26 = alpha_label_eq_c_0 ? 0.0 : neg_x_70;
    const double chosen_27 = chosen_eq_clipped ? chosen_26 : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            lk_load(alpha, &in[2], start, n);
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
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_3 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double x_4 = others / y_pred[i];
                    const double x_5 = log_sum_y_pred - log_y_pred[i];
                    const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                    const double x_43 = 2.0 * y_pred[i];
                    const double x_44 = surprisal * x_43;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_19 = c_0_eq_y_pred ? 0.0 : x_44;
                    const double x_45 = chosen_19 + others;
                    const double x_46 = others / sum_y_pred;
                    const double x_47 = others * x_46;
                    const double x_48 = x_47 / sum_y_pred;
                    const double x_49 = alpha[i] * x_48;
                    const double x_50 = x_49 / sum_y_pred;
                    const double x_51 = x_45 * x_50;
                    const double x_52 = x_51 / y_pred[i];
                    const double neg_x_52 = -x_52;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_20 = alpha_eq_c_0 ? 0.0 : neg_x_52;
                    const double x_53 = y_pred[i] / sum_y_pred;
                    const double chosen_21 = c_0_eq_y_pred ? 0.0 : x_53;
                    const double x_54 = chosen_21 > low ? chosen_21 : low;
                    const double clipped_1 = high < x_54 ? high : x_54;
                    const int chosen_21_eq_clipped_1 = chosen_21 == clipped_1;
                    const double chosen_22 = chosen_21_eq_clipped_1 ? chosen_20 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_23 = is_label ? chosen_22 : chosen_18;
                    gradient[i] = weight * chosen_23;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_3 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double x_4 = others / y_pred[i];
                    const double x_5 = log_sum_y_pred - log_y_pred[i];
                    const int x_4_lt_c_1152921504606846976 = x_4 < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? log1p_x_4[i] : x_5;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double x_46 = others / sum_y_pred;
                    const double x_47 = others * x_46;
                    const double x_48 = x_47 / sum_y_pred;
                    const double x_49 = alpha[i] * x_48;
                    const double x_50 = x_49 / sum_y_pred;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_53 = y_pred[i] / sum_y_pred;
                    const double chosen_21 = c_0_eq_y_pred ? 0.0 : x_53;
                    const double x_54 = chosen_21 > low ? chosen_21 : low;
                    const double clipped_1 = high < x_54 ? high : x_54;
                    const int chosen_21_eq_clipped_1 = chosen_21 == clipped_1;
                    const int is_label = index == y_true;
                    const double x_71 = others * others;
                    const double x_72 = 6.0 * others;
                    const double x_73 = x_72 * y_pred[i];
                    const double x_74 = x_71 + x_73;
                    const double x_75 = 6.0 * y_pred[i];
                    const double x_76 = x_75 * y_pred[i];
                    const double x_77 = surprisal * x_76;
                    const double chosen_28 = c_0_eq_y_pred ? 0.0 : x_77;
                    const double x_78 = chosen_28 + x_74;
                    const double x_79 = x_50 * x_78;
                    const double x_80 = x_79 / sum_y_pred;
                    const double x_81 = x_80 / y_pred[i];
                    const double x_82 = x_81 / y_pred[i];
                    const double chosen_29 = alpha_eq_c_0 ? 0.0 : x_82;
                    const double chosen_30 = chosen_21_eq_clipped_1 ? chosen_29 : 0.0;
                    const double chosen_31 = is_label ? chosen_30 : chosen_27;
                    hessian[i] = weight * chosen_31;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_15;
}

/* sparse_categorical_focal_crossentropy_clipped: otherwise */
static void sparse_categorical_focal_crossentropy_clipped_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double half_power_6[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[3];
    const double low = row_in[4];
    const double high = row_in[5];
    const double neg_gamma = -gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_25 = (-1.0) + gamma;
    const double x_27 = (-1.0) - gamma;
    const double x_46 = 2.0 * gamma;
    const double x_49 = gamma * gamma;
    const double x_60 = (-2.0) * gamma;
    const double x_65 = (-2.0) + gamma;
    const double x_67 = (-2.0) - gamma;

    /* sum_y_pred, argmax_y_pred */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
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
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_8 = y_pred_label / sum_y_pred;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double chosen_2 = c_0_eq_y_pred_label ? 0.0 : x_8;
    const double x_9 = chosen_2 > low ? chosen_2 : low;
    const double clipped = high < x_9 ? high : x_9;
    const int chosen_2_eq_clipped = chosen_2 == clipped;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double neg_clipped = -clipped;
    const double log1p_neg_clipped = want_value ? lk_row_log1p(neg_clipped) : 0.0;
    const double x_10 = gamma * log1p_neg_clipped;
    const double x_11 = gamma * log_sum_y_pred;
    const double x_12 = x_10 + x_11;
    const int x_12_lt_c_minus_1500 = x_12 < (-1500.0);
    const double x_13 = 0.5 * x_12;
    const double half_power_1 = want_value ? lk_row_exp(x_13) : 0.0;
    const double x_14 = half_power_1 * neg_log_clipped;
    const double x_15 = half_power_1 * x_14;
    const double chosen_4 = x_12_lt_c_minus_1500 ? 0.0 : x_15;
    const double chosen_5 = chosen_2_eq_clipped ? 0.0 : chosen_4;
    const double x_17 = log_sum_y_pred * neg_gamma;
    const int x_17_lt_c_minus_1500 = x_17 < (-1500.0);
    const double x_18 = 0.5 * x_17;
    const double half_power_2 = want_value ? lk_row_exp(x_18) : 0.0;
    const double x_19 = alpha_label * half_power_2;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_22 = gamma * y_pred_label;
    const double x_28 = log_sum_y_pred * x_27;
    const double x_50 = x_49 * y_pred_label;
    const double x_51 = x_50 * y_pred_label;
    const double x_56 = y_pred_label * y_pred_label;
    const double x_57 = gamma * x_56;
    const double x_68 = log_sum_y_pred * x_67;

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

    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double x_1 = sum_y_pred - y_pred;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_2 = others / y_pred;
        const double log_y_pred = lk_row_log(y_pred);
        const double x_3 = log_sum_y_pred - log_y_pred;
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
        const double x_1 = sum_y_pred - y_pred;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
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
    const double chosen_3 = chosen_2_eq_clipped ? chosen_1 : 0.0;
    const double x_16 = chosen_3 + chosen_5;
    const double x_20 = half_power_2 * x_16;
    const double x_21 = x_19 * x_20;
    const double chosen_6 = x_17_lt_c_minus_1500 ? 0.0 : x_21;
    const double chosen_7 = alpha_label_eq_c_0 ? 0.0 : chosen_6;
    const double x_23 = surprisal_label * x_22;
    const double chosen_8 = c_0_eq_gamma ? 0.0 : x_23;
    const double chosen_9 = c_0_eq_y_pred_label ? 0.0 : chosen_8;
    const double x_24 = chosen_9 + others_label;
    const double x_26 = log_others_label * x_25;
    const double x_29 = x_26 + x_28;
    const int x_29_lt_c_minus_1500 = x_29 < (-1500.0);
    const double x_30 = 0.5 * x_29;
    const double half_power_3 = want_gradient ? lk_row_exp(x_30) : 0.0;
    const double x_31 = alpha_label * half_power_3;
    const double x_32 = half_power_3 * x_24;
    const double x_33 = x_31 * x_32;
    const double chosen_10 = x_29_lt_c_minus_1500 ? 0.0 : x_33;
    const double chosen_11 = alpha_label_eq_c_0 ? 0.0 : chosen_10;
    const double chosen_12 = chosen_2_eq_clipped ? chosen_11 : 0.0;
    const double x_47 = others_label * x_46;
    const double x_48 = x_47 * y_pred_label;
    const double x_52 = surprisal_label * x_51;
    const double chosen_20 = c_0_eq_gamma ? 0.0 : x_52;
    const double chosen_21 = c_0_eq_y_pred_label ? 0.0 : chosen_20;
    const double x_53 = chosen_21 + x_48;
    const double x_54 = others_label * others_label;
    const double x_55 = x_53 - x_54;
    const double x_58 = surprisal_label * x_57;
    const double neg_x_58 = -x_58;
    const double chosen_22 = c_0_eq_y_pred_label ? 0.0 : neg_x_58;
    const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
    const double x_59 = chosen_23 + x_55;
    const double x_61 = others_label * x_60;
    const double x_62 = x_61 * y_pred_label;
    const double x_63 = surprisal_label * x_62;
    const double chosen_24 = c_0_eq_gamma ? 0.0 : x_63;
    const double chosen_25 = c_0_eq_y_pred_label ? 0.0 : chosen_24;
    const double x_64 = chosen_25 + x_59;
    const double x_66 = log_others_label * x_65;
    const double x_69 = x_66 + x_68;
    const int x_69_lt_c_minus_1500 = x_69 < (-1500.0);
    const double x_70 = 0.5 * x_69;
    const double half_power_5 = want_hessian ? lk_row_exp(x_70) : 0.0;
    const double x_71 = alpha_label * half_power_5;
    const double x_72 = half_power_5 * x_64;
    const double x_73 = x_71 * x_72;
    const double chosen_26 = x_69_lt_c_minus_1500 ? 0.0 : x_73;
    const double chosen_27 = alpha_label_eq_c_0 ? 0.0 : chosen_26;
    const double chosen_28 = chosen_2_eq_clipped ? chosen_27 : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            lk_load(alpha, &in[2], start, n);
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
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_37 = gamma * log_others[i];
                    const double x_38 = x_28 + x_37;
                    const double x_39 = 0.5 * x_38;
                    half_power_4[i] = x_39;
                }
                lk_block_exp(n, half_power_4);
            }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_37 = gamma * log_others[i];
                    const double x_89 = x_37 + x_68;
                    const double x_90 = 0.5 * x_89;
                    half_power_6[i] = x_90;
                }
                lk_block_exp(n, half_power_6);
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
                    const double x_34 = gamma * y_pred[i];
                    const double x_35 = surprisal * x_34;
                    const double chosen_13 = c_0_eq_gamma ? 0.0 : x_35;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_14 = c_0_eq_y_pred ? 0.0 : chosen_13;
                    const double x_36 = chosen_14 + others;
                    const double x_37 = gamma * log_others[i];
                    const double x_38 = x_28 + x_37;
                    const int x_38_lt_c_minus_1500 = x_38 < (-1500.0);
                    const double x_40 = alpha[i] / y_pred[i];
                    const double x_41 = x_36 * x_40;
                    const double x_42 = half_power_4[i] * x_41;
                    const double x_43 = half_power_4[i] * x_42;
                    const double neg_x_43 = -x_43;
                    const double chosen_15 = x_38_lt_c_minus_1500 ? 0.0 : neg_x_43;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                    const double x_44 = y_pred[i] / sum_y_pred;
                    const double chosen_17 = c_0_eq_y_pred ? 0.0 : x_44;
                    const double x_45 = chosen_17 > low ? chosen_17 : low;
                    const double clipped_1 = high < x_45 ? high : x_45;
                    const int chosen_17_eq_clipped_1 = chosen_17 == clipped_1;
                    const double chosen_18 = chosen_17_eq_clipped_1 ? chosen_16 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_19 = is_label ? chosen_18 : chosen_12;
                    gradient[i] = weight * chosen_19;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
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
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double x_37 = gamma * log_others[i];
                    const double x_40 = alpha[i] / y_pred[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_44 = y_pred[i] / sum_y_pred;
                    const double chosen_17 = c_0_eq_y_pred ? 0.0 : x_44;
                    const double x_45 = chosen_17 > low ? chosen_17 : low;
                    const double clipped_1 = high < x_45 ? high : x_45;
                    const int chosen_17_eq_clipped_1 = chosen_17 == clipped_1;
                    const int is_label = index == y_true;
                    const double x_74 = others * others;
                    const double x_75 = 2.0 * others;
                    const double x_76 = x_75 * y_pred[i];
                    const double x_77 = x_74 + x_76;
                    const double x_78 = others * x_46;
                    const double x_79 = x_78 * y_pred[i];
                    const double x_80 = x_77 + x_79;
                    const double x_81 = y_pred[i] * y_pred[i];
                    const double x_82 = gamma * x_81;
                    const double x_83 = surprisal * x_82;
                    const double chosen_29 = c_0_eq_y_pred ? 0.0 : x_83;
                    const double chosen_30 = c_0_eq_gamma ? 0.0 : chosen_29;
                    const double x_84 = chosen_30 + x_80;
                    const double x_85 = x_49 * y_pred[i];
                    const double x_86 = x_85 * y_pred[i];
                    const double x_87 = surprisal * x_86;
                    const double chosen_31 = c_0_eq_gamma ? 0.0 : x_87;
                    const double chosen_32 = c_0_eq_y_pred ? 0.0 : chosen_31;
                    const double x_88 = chosen_32 + x_84;
                    const double x_89 = x_37 + x_68;
                    const int x_89_lt_c_minus_1500 = x_89 < (-1500.0);
                    const double x_91 = x_40 * x_88;
                    const double x_92 = x_91 / y_pred[i];
                    const double x_93 = half_power_6[i] * x_92;
                    const double x_94 = half_power_6[i] * x_93;
                    const double chosen_33 = x_89_lt_c_minus_1500 ? 0.0 : x_94;
                    const double chosen_34 = alpha_eq_c_0 ? 0.0 : chosen_33;
                    const double chosen_35 = chosen_17_eq_clipped_1 ? chosen_34 : 0.0;
                    const double chosen_36 = is_label ? chosen_35 : chosen_28;
                    hessian[i] = weight * chosen_36;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_7;
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0} */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double v[LK_BLOCK];
    double y_pred[LK_BLOCK];
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
        lk_load(v, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
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
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double x_1 = sum_v / sum_y_pred;
    const double x_2 = alpha_label * x_1;
    const double x_3 = x_2 / sum_y_pred;
    const double neg_x_3 = -x_3;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen = alpha_label_eq_c_0 ? 0.0 : neg_x_3;
    const double x_4 = y_pred_label / sum_y_pred;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double chosen_1 = c_0_eq_y_pred_label ? 0.0 : x_4;
    const double x_5 = chosen_1 > low ? chosen_1 : low;
    const double clipped = high < x_5 ? high : x_5;
    const int chosen_1_eq_clipped = chosen_1 == clipped;
    const double chosen_2 = chosen_1_eq_clipped ? chosen : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            lk_load(alpha, &in[3], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_6 = alpha[i] * x_1;
                const double x_7 = x_6 / sum_y_pred;
                const double neg_x_7 = -x_7;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_7;
                const double x_8 = y_pred[i] / sum_y_pred;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_4 = c_0_eq_y_pred ? 0.0 : x_8;
                const double x_9 = chosen_4 > low ? chosen_4 : low;
                const double clipped_1 = high < x_9 ? high : x_9;
                const int chosen_4_eq_clipped_1 = chosen_4 == clipped_1;
                const double chosen_5 = chosen_4_eq_clipped_1 ? chosen_3 : 0.0;
                const double x_10 = alpha[i] / y_pred[i];
                const double x_11 = v[i] * x_10;
                const double x_12 = x_11 / y_pred[i];
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_12;
                const double chosen_7 = chosen_4_eq_clipped_1 ? chosen_6 : 0.0;
                const double x_13 = chosen_5 + chosen_7;
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_8 = is_label ? x_13 : chosen_2;
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
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_15[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[5];
    const double high = row_in[6];

    /* sum_y_pred, sum_v, argmax_y_pred */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
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
    double y_pred_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double x_8 = (-4.0) * sum_v;
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_22 = (-2.0) * sum_v;
    const double x_23 = x_22 * y_pred_label;
    const double x_24 = x_23 * y_pred_label;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double x_27 = 2.0 * y_pred_label;
    const double x_28 = x_27 * y_pred_label;
    const double x_32 = 4.0 * sum_v;
    const double x_37 = alpha_label / sum_y_pred;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_42 = y_pred_label / sum_y_pred;
    const double chosen_5 = c_0_eq_y_pred_label ? 0.0 : x_42;
    const double x_43 = chosen_5 > low ? chosen_5 : low;
    const double clipped = high < x_43 ? high : x_43;
    const int chosen_5_eq_clipped = chosen_5 == clipped;
    const double x_47 = (-5.0) * sum_v;
    const double x_73 = 2.0 * sum_v;

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

    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double x_1 = sum_y_pred - y_pred;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_1;
        others_label = others;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double x_1 = sum_y_pred - y_pred;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_15 = others / y_pred;
        const double log_y_pred = lk_row_log(y_pred);
        const double x_16 = log_sum_y_pred - log_y_pred;
        const int x_15_lt_c_1152921504606846976 = x_15 < 0x1.0p+60;
        const double log1p_x_15 = lk_row_log1p(x_15);
        const double surprisal = x_15_lt_c_1152921504606846976 ? log1p_x_15 : x_16;
        surprisal_label = surprisal;
    }
    const double x_2 = others_label * sum_v;
    const double x_3 = others_label * x_2;
    const double x_4 = 4.0 * others_label;
    const double x_5 = others_label * x_4;
    const double x_6 = v_label * x_5;
    const double x_7 = x_3 + x_6;
    const double x_9 = others_label * x_8;
    const double x_10 = x_9 * y_pred_label;
    const double x_11 = x_10 + x_7;
    const double x_12 = x_4 * y_pred_label;
    const double x_13 = v_label * x_12;
    const double x_14 = x_11 + x_13;
    const double x_17 = (-2.0) * others_label;
    const double x_18 = others_label * x_17;
    const double x_19 = surprisal_label * x_18;
    const double x_20 = v_label * x_19;
    const double x_21 = x_14 + x_20;
    const double x_25 = surprisal_label * x_24;
    const double chosen_1 = c_0_eq_y_pred_label ? 0.0 : x_25;
    const double x_26 = chosen_1 + x_21;
    const double x_29 = surprisal_label * x_28;
    const double x_30 = v_label * x_29;
    const double chosen_2 = c_0_eq_y_pred_label ? 0.0 : x_30;
    const double x_31 = chosen_2 + x_26;
    const double x_33 = others_label * x_32;
    const double x_34 = x_33 * y_pred_label;
    const double x_35 = surprisal_label * x_34;
    const double chosen_3 = c_0_eq_y_pred_label ? 0.0 : x_35;
    const double x_36 = chosen_3 + x_31;
    const double x_38 = x_36 * x_37;
    const double x_39 = x_38 / sum_y_pred;
    const double x_40 = x_39 / sum_y_pred;
    const double x_41 = x_40 / sum_y_pred;
    const double neg_x_41 = -x_41;
    const double chosen_4 = alpha_label_eq_c_0 ? 0.0 : neg_x_41;
    const double chosen_6 = chosen_5_eq_clipped ? chosen_4 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            lk_load(alpha, &in[3], start, n);
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
                const double x_15 = others / y_pred[i];
                log1p_x_15[i] = x_15;
            }
            lk_block_log1p(n, log1p_x_15);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_15 = others / y_pred[i];
                const double x_16 = log_sum_y_pred - log_y_pred[i];
                const int x_15_lt_c_1152921504606846976 = x_15 < 0x1.0p+60;
                const double surprisal = x_15_lt_c_1152921504606846976 ? log1p_x_15[i] : x_16;
                const double x_44 = others * others;
                const double x_45 = others * x_44;
                const double x_46 = v[i] * x_45;
                const double x_48 = x_47 * y_pred[i];
                const double x_49 = x_48 * y_pred[i];
                const double x_50 = others * x_49;
                const double x_51 = x_46 + x_50;
                const double x_52 = 5.0 * y_pred[i];
                const double x_53 = x_52 * y_pred[i];
                const double x_54 = others * x_53;
                const double x_55 = v[i] * x_54;
                const double x_56 = x_51 + x_55;
                const double x_57 = 6.0 * others;
                const double x_58 = others * x_57;
                const double x_59 = x_58 * y_pred[i];
                const double x_60 = v[i] * x_59;
                const double x_61 = x_56 + x_60;
                const double x_62 = x_8 * y_pred[i];
                const double x_63 = x_62 * y_pred[i];
                const double x_64 = x_63 * y_pred[i];
                const double x_65 = surprisal * x_64;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_65;
                const double x_66 = chosen_7 + x_61;
                const double x_67 = 4.0 * y_pred[i];
                const double x_68 = x_67 * y_pred[i];
                const double x_69 = x_68 * y_pred[i];
                const double x_70 = surprisal * x_69;
                const double x_71 = v[i] * x_70;
                const double chosen_8 = c_0_eq_y_pred ? 0.0 : x_71;
                const double x_72 = chosen_8 + x_66;
                const double x_74 = x_73 * y_pred[i];
                const double x_75 = x_74 * y_pred[i];
                const double x_76 = others * x_75;
                const double x_77 = surprisal * x_76;
                const double chosen_9 = c_0_eq_y_pred ? 0.0 : x_77;
                const double x_78 = chosen_9 + x_72;
                const double x_79 = others * x_68;
                const double x_80 = surprisal * x_79;
                const double x_81 = v[i] * x_80;
                const double chosen_10 = c_0_eq_y_pred ? 0.0 : x_81;
                const double x_82 = chosen_10 + x_78;
                const double x_83 = alpha[i] / sum_y_pred;
                const double x_84 = others * x_83;
                const double x_85 = x_84 / sum_y_pred;
                const double x_86 = x_82 * x_85;
                const double x_87 = x_86 / sum_y_pred;
                const double x_88 = x_87 / sum_y_pred;
                const double x_89 = x_88 / y_pred[i];
                const double x_90 = x_89 / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_90;
                const double x_91 = y_pred[i] / sum_y_pred;
                const double chosen_12 = c_0_eq_y_pred ? 0.0 : x_91;
                const double x_92 = chosen_12 > low ? chosen_12 : low;
                const double clipped_1 = high < x_92 ? high : x_92;
                const int chosen_12_eq_clipped_1 = chosen_12 == clipped_1;
                const double chosen_13 = chosen_12_eq_clipped_1 ? chosen_11 : 0.0;
                const int is_label = index == y_true;
                const double chosen_14 = is_label ? chosen_13 : chosen_6;
                hessian_vector[i] = weight * chosen_14;
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
    double v[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_19[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[4];
    const double x_14 = 2.0 * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_42 = gamma * gamma;
    const double x_54 = (-2.0) * gamma;
    const double x_65 = (-2.0) + gamma;
    const double x_67 = (-2.0) - gamma;
    const double low = row_in[5];
    const double high = row_in[6];
    const double x_128 = (-1.0) + gamma;

    /* sum_v, sum_y_pred, argmax_y_pred */
    lk_row_sum row_sum_v = {0.0, 0.0};
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(v, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
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
    double y_pred_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double x_9 = (-2.0) * sum_v;
    const double x_10 = gamma * x_9;
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_26 = sum_v * y_pred_label;
    const double x_27 = x_26 * y_pred_label;
    const double x_28 = gamma * x_27;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double x_31 = y_pred_label * y_pred_label;
    const double x_32 = gamma * x_31;
    const double x_36 = gamma * sum_v;
    const double x_37 = gamma * x_36;
    const double x_38 = x_37 * y_pred_label;
    const double x_39 = x_38 * y_pred_label;
    const double x_43 = x_42 * y_pred_label;
    const double x_44 = x_43 * y_pred_label;
    const double x_48 = 2.0 * sum_v;
    const double x_49 = gamma * x_48;
    const double x_68 = log_sum_y_pred * x_67;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_74 = y_pred_label / sum_y_pred;
    const double chosen_18 = c_0_eq_y_pred_label ? 0.0 : x_74;
    const double x_75 = chosen_18 > low ? chosen_18 : low;
    const double clipped = high < x_75 ? high : x_75;
    const int chosen_18_eq_clipped = chosen_18 == clipped;

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

    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double x_1 = sum_y_pred - y_pred;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_1;
        others_label = others;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double x_1 = sum_y_pred - y_pred;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_19 = others / y_pred;
        const double log_y_pred = lk_row_log(y_pred);
        const double x_20 = log_sum_y_pred - log_y_pred;
        const int x_19_lt_c_1152921504606846976 = x_19 < 0x1.0p+60;
        const double log1p_x_19 = lk_row_log1p(x_19);
        const double surprisal = x_19_lt_c_1152921504606846976 ? log1p_x_19 : x_20;
        surprisal_label = surprisal;
    }
    const double x_2 = others_label * sum_v;
    const double x_3 = others_label * x_2;
    const double x_4 = 2.0 * others_label;
    const double x_5 = others_label * x_4;
    const double x_6 = gamma * x_5;
    const double x_7 = v_label * x_6;
    const double x_8 = x_3 + x_7;
    const double x_11 = others_label * x_10;
    const double x_12 = x_11 * y_pred_label;
    const double x_13 = x_12 + x_8;
    const double x_15 = others_label * x_14;
    const double x_16 = x_15 * y_pred_label;
    const double x_17 = v_label * x_16;
    const double x_18 = x_13 + x_17;
    const double x_21 = others_label * others_label;
    const double x_22 = gamma * x_21;
    const double x_23 = surprisal_label * x_22;
    const double x_24 = v_label * x_23;
    const double neg_x_24 = -x_24;
    const double chosen_1 = c_0_eq_gamma ? 0.0 : neg_x_24;
    const double x_25 = chosen_1 + x_18;
    const double x_29 = surprisal_label * x_28;
    const double chosen_2 = c_0_eq_y_pred_label ? 0.0 : x_29;
    const double chosen_3 = c_0_eq_gamma ? 0.0 : chosen_2;
    const double x_30 = chosen_3 + x_25;
    const double x_33 = surprisal_label * x_32;
    const double x_34 = v_label * x_33;
    const double neg_x_34 = -x_34;
    const double chosen_4 = c_0_eq_y_pred_label ? 0.0 : neg_x_34;
    const double chosen_5 = c_0_eq_gamma ? 0.0 : chosen_4;
    const double x_35 = chosen_5 + x_30;
    const double x_40 = surprisal_label * x_39;
    const double neg_x_40 = -x_40;
    const double chosen_6 = c_0_eq_gamma ? 0.0 : neg_x_40;
    const double chosen_7 = c_0_eq_y_pred_label ? 0.0 : chosen_6;
    const double x_41 = chosen_7 + x_35;
    const double x_45 = surprisal_label * x_44;
    const double x_46 = v_label * x_45;
    const double chosen_8 = c_0_eq_gamma ? 0.0 : x_46;
    const double chosen_9 = c_0_eq_y_pred_label ? 0.0 : chosen_8;
    const double x_47 = chosen_9 + x_41;
    const double x_50 = others_label * x_49;
    const double x_51 = x_50 * y_pred_label;
    const double x_52 = surprisal_label * x_51;
    const double chosen_10 = c_0_eq_gamma ? 0.0 : x_52;
    const double chosen_11 = c_0_eq_y_pred_label ? 0.0 : chosen_10;
    const double x_53 = chosen_11 + x_47;
    const double x_55 = others_label * x_54;
    const double x_56 = x_55 * y_pred_label;
    const double x_57 = surprisal_label * x_56;
    const double x_58 = v_label * x_57;
    const double chosen_12 = c_0_eq_gamma ? 0.0 : x_58;
    const double chosen_13 = c_0_eq_y_pred_label ? 0.0 : chosen_12;
    const double x_59 = chosen_13 + x_53;
    const double x_60 = others_label * x_42;
    const double x_61 = x_60 * y_pred_label;
    const double x_62 = surprisal_label * x_61;
    const double x_63 = v_label * x_62;
    const double chosen_14 = c_0_eq_gamma ? 0.0 : x_63;
    const double chosen_15 = c_0_eq_y_pred_label ? 0.0 : chosen_14;
    const double x_64 = chosen_15 + x_59;
    const double log_others_label = lk_row_log(others_label);
    const double x_66 = log_others_label * x_65;
    const double x_69 = x_66 + x_68;
    const int x_69_lt_c_minus_1500 = x_69 < (-1500.0);
    const double x_70 = 0.5 * x_69;
    const double half_power = lk_row_exp(x_70);
    const double x_71 = alpha_label * half_power;
    const double x_72 = half_power * x_64;
    const double x_73 = x_71 * x_72;
    const double neg_x_73 = -x_73;
    const double chosen_16 = x_69_lt_c_minus_1500 ? 0.0 : neg_x_73;
    const double chosen_17 = alpha_label_eq_c_0 ? 0.0 : chosen_16;
    const double chosen_19 = chosen_18_eq_clipped ? chosen_17 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
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
                const double x_19 = others / y_pred[i];
                log1p_x_19[i] = x_19;
            }
            lk_block_log1p(n, log1p_x_19);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                log_others[i] = others;
            }
            lk_block_log(n, log_others);
            for (size_t i = 0; i < n; i++) {
                const double x_129 = log_others[i] * x_128;
                const double x_130 = x_129 + x_68;
                const double x_131 = 0.5 * x_130;
                half_power_1[i] = x_131;
            }
            lk_block_exp(n, half_power_1);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_19 = others / y_pred[i];
                const double x_20 = log_sum_y_pred - log_y_pred[i];
                const int x_19_lt_c_1152921504606846976 = x_19 < 0x1.0p+60;
                const double surprisal = x_19_lt_c_1152921504606846976 ? log1p_x_19[i] : x_20;
                const double x_76 = others * others;
                const double x_77 = others * x_76;
                const double x_78 = v[i] * x_77;
                const double x_79 = sum_v * y_pred[i];
                const double x_80 = x_79 * y_pred[i];
                const double x_81 = others * x_80;
                const double x_82 = x_78 - x_81;
                const double x_83 = y_pred[i] * y_pred[i];
                const double x_84 = others * x_83;
                const double x_85 = v[i] * x_84;
                const double x_86 = x_82 + x_85;
                const double x_87 = 2.0 * others;
                const double x_88 = others * x_87;
                const double x_89 = x_88 * y_pred[i];
                const double x_90 = v[i] * x_89;
                const double x_91 = x_86 + x_90;
                const double x_92 = x_9 * y_pred[i];
                const double x_93 = x_92 * y_pred[i];
                const double x_94 = gamma * x_93;
                const double x_95 = others * x_94;
                const double x_96 = x_91 + x_95;
                const double x_97 = 2.0 * y_pred[i];
                const double x_98 = x_97 * y_pred[i];
                const double x_99 = gamma * x_98;
                const double x_100 = others * x_99;
                const double x_101 = v[i] * x_100;
                const double x_102 = x_101 + x_96;
                const double x_103 = gamma * x_88;
                const double x_104 = x_103 * y_pred[i];
                const double x_105 = v[i] * x_104;
                const double x_106 = x_102 + x_105;
                const double x_107 = x_80 * y_pred[i];
                const double x_108 = gamma * x_107;
                const double x_109 = gamma * x_108;
                const double x_110 = surprisal * x_109;
                const double neg_x_110 = -x_110;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_20 = c_0_eq_y_pred ? 0.0 : neg_x_110;
                const double chosen_21 = c_0_eq_gamma ? 0.0 : chosen_20;
                const double x_111 = chosen_21 + x_106;
                const double x_112 = x_83 * y_pred[i];
                const double x_113 = gamma * x_112;
                const double x_114 = gamma * x_113;
                const double x_115 = surprisal * x_114;
                const double x_116 = v[i] * x_115;
                const double chosen_22 = c_0_eq_y_pred ? 0.0 : x_116;
                const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
                const double x_117 = chosen_23 + x_111;
                const double x_118 = gamma * x_80;
                const double x_119 = others * x_118;
                const double x_120 = surprisal * x_119;
                const double chosen_24 = c_0_eq_y_pred ? 0.0 : x_120;
                const double chosen_25 = c_0_eq_gamma ? 0.0 : chosen_24;
                const double x_121 = chosen_25 + x_117;
                const double x_122 = x_42 * y_pred[i];
                const double x_123 = x_122 * y_pred[i];
                const double x_124 = others * x_123;
                const double x_125 = surprisal * x_124;
                const double x_126 = v[i] * x_125;
                const double chosen_26 = c_0_eq_gamma ? 0.0 : x_126;
                const double chosen_27 = c_0_eq_y_pred ? 0.0 : chosen_26;
                const double x_127 = chosen_27 + x_121;
                const double x_129 = log_others[i] * x_128;
                const double x_130 = x_129 + x_68;
                const int x_130_lt_c_minus_1500 = x_130 < (-1500.0);
                const double x_132 = alpha[i] / y_pred[i];
                const double x_133 = x_127 * x_132;
                const double x_134 = x_133 / y_pred[i];
                const double x_135 = half_power_1[i] * x_134;
                const double x_136 = half_power_1[i] * x_135;
                const double chosen_28 = x_130_lt_c_minus_1500 ? 0.0 : x_136;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_29 = alpha_eq_c_0 ? 0.0 : chosen_28;
                const double x_137 = y_pred[i] / sum_y_pred;
                const double chosen_30 = c_0_eq_y_pred ? 0.0 : x_137;
                const double x_138 = chosen_30 > low ? chosen_30 : low;
                const double clipped_1 = high < x_138 ? high : x_138;
                const int chosen_30_eq_clipped_1 = chosen_30 == clipped_1;
                const double chosen_31 = chosen_30_eq_clipped_1 ? chosen_29 : 0.0;
                const int is_label = index == y_true;
                const double chosen_32 = is_label ? chosen_31 : chosen_19;
                hessian_vector[i] = weight * chosen_32;
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
