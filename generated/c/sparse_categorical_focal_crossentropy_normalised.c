/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * sparse_categorical_focal_crossentropy_normalised = -total(alpha*y*(-p/total(p) + 1)**gamma*log(p/total(p)))
 *     target y_true label [0, inf]
 *     prediction y_pred element [0, inf]
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

/* sparse_categorical_focal_crossentropy_normalised: gamma in {0} */
static void sparse_categorical_focal_crossentropy_normalised_case_0(
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
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double log_sum_y_pred = want_value ? lk_row_log(sum_y_pred) : 0.0;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_5 = want_gradient || want_hessian ? alpha_label / sum_y_pred : 0.0;
    const double chosen_2 = alpha_label_eq_c_0 ? 0.0 : x_5;
    const double x_9 = want_hessian ? x_5 / sum_y_pred : 0.0;
    const double neg_x_9 = -x_9;
    const double chosen_5 = alpha_label_eq_c_0 ? 0.0 : neg_x_9;

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
                    const double x_6 = alpha[i] / sum_y_pred;
                    const double x_7 = others * x_6;
                    const double x_8 = x_7 / y_pred[i];
                    const double neg_x_8 = -x_8;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_8;
                    const int is_label = index == y_true;
                    const double chosen_4 = is_label ? chosen_3 : chosen_2;
                    gradient[i] = weight * chosen_4;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_6 = alpha[i] / sum_y_pred;
                    const double x_7 = others * x_6;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int is_label = index == y_true;
                    const double x_10 = sum_y_pred + y_pred[i];
                    const double x_11 = x_7 / sum_y_pred;
                    const double x_12 = x_10 * x_11;
                    const double x_13 = x_12 / y_pred[i];
                    const double x_14 = x_13 / y_pred[i];
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_14;
                    const double chosen_7 = is_label ? chosen_6 : chosen_5;
                    hessian[i] = weight * chosen_7;
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
    const double x_4 = alpha_label * surprisal_label;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_4;

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
}

/* sparse_categorical_focal_crossentropy_normalised: gamma in {2} */
static void sparse_categorical_focal_crossentropy_normalised_case_1(
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
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

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
    if (want_gradient || want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_9 = 2.0 * y_pred_label;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double x_12 = want_gradient || want_hessian ? alpha_label / sum_y_pred : 0.0;
    const double x_35 = (-2.0) * y_pred_label;
    const double x_36 = x_35 * y_pred_label;

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
        const double x_2 = others / y_pred;
        const double log_y_pred = lk_row_log(y_pred);
        const double x_3 = log_sum_y_pred - log_y_pred;
        const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(x_2);
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_3;
        surprisal_label = surprisal;
    }
    const double x_4 = want_value ? others_label / sum_y_pred : 0.0;
    const double x_5 = others_label * x_4;
    const double x_6 = want_value ? x_5 / sum_y_pred : 0.0;
    const double x_7 = alpha_label * x_6;
    const double x_8 = surprisal_label * x_7;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_8;
    const double x_10 = surprisal_label * x_9;
    const double chosen_2 = c_0_eq_y_pred_label ? 0.0 : x_10;
    const double x_11 = chosen_2 + others_label;
    const double x_13 = others_label * x_12;
    const double x_14 = want_gradient ? x_13 / sum_y_pred : 0.0;
    const double x_15 = x_11 * x_14;
    const double x_16 = want_gradient ? x_15 / sum_y_pred : 0.0;
    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_16;
    const double x_27 = others_label * others_label;
    const double x_28 = 4.0 * others_label;
    const double x_29 = x_28 * y_pred_label;
    const double x_30 = surprisal_label * x_29;
    const double chosen_7 = c_0_eq_y_pred_label ? 0.0 : x_30;
    const double x_31 = chosen_7 + x_27;
    const double x_32 = (-4.0) * others_label;
    const double x_33 = x_32 * y_pred_label;
    const double x_34 = x_31 + x_33;
    const double x_37 = surprisal_label * x_36;
    const double chosen_8 = c_0_eq_y_pred_label ? 0.0 : x_37;
    const double x_38 = chosen_8 + x_34;
    const double x_39 = x_12 * x_38;
    const double x_40 = want_hessian ? x_39 / sum_y_pred : 0.0;
    const double x_41 = want_hessian ? x_40 / sum_y_pred : 0.0;
    const double x_42 = want_hessian ? x_41 / sum_y_pred : 0.0;
    const double neg_x_42 = -x_42;
    const double chosen_9 = alpha_label_eq_c_0 ? 0.0 : neg_x_42;

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
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / y_pred[i];
                log1p_x_2[i] = x_2;
            }
            lk_block_log1p(n, log1p_x_2);
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
                    const double x_17 = 2.0 * y_pred[i];
                    const double x_18 = surprisal * x_17;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_4 = c_0_eq_y_pred ? 0.0 : x_18;
                    const double x_19 = chosen_4 + others;
                    const double x_20 = others / sum_y_pred;
                    const double x_21 = others * x_20;
                    const double x_22 = x_21 / sum_y_pred;
                    const double x_23 = alpha[i] * x_22;
                    const double x_24 = x_23 / sum_y_pred;
                    const double x_25 = x_19 * x_24;
                    const double x_26 = x_25 / y_pred[i];
                    const double neg_x_26 = -x_26;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_5 = alpha_eq_c_0 ? 0.0 : neg_x_26;
                    const int is_label = index == y_true;
                    const double chosen_6 = is_label ? chosen_5 : chosen_3;
                    gradient[i] = weight * chosen_6;
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
                    const double x_20 = others / sum_y_pred;
                    const double x_21 = others * x_20;
                    const double x_22 = x_21 / sum_y_pred;
                    const double x_23 = alpha[i] * x_22;
                    const double x_24 = x_23 / sum_y_pred;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int is_label = index == y_true;
                    const double x_43 = others * others;
                    const double x_44 = 6.0 * others;
                    const double x_45 = x_44 * y_pred[i];
                    const double x_46 = x_43 + x_45;
                    const double x_47 = 6.0 * y_pred[i];
                    const double x_48 = x_47 * y_pred[i];
                    const double x_49 = surprisal * x_48;
                    const double chosen_10 = c_0_eq_y_pred ? 0.0 : x_49;
                    const double x_50 = chosen_10 + x_46;
                    const double x_51 = x_24 * x_50;
                    const double x_52 = x_51 / sum_y_pred;
                    const double x_53 = x_52 / y_pred[i];
                    const double x_54 = x_53 / y_pred[i];
                    const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_54;
                    const double chosen_12 = is_label ? chosen_11 : chosen_9;
                    hessian[i] = weight * chosen_12;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
}

/* sparse_categorical_focal_crossentropy_normalised: otherwise */
static void sparse_categorical_focal_crossentropy_normalised_case_2(
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
    double half_power_2[LK_BLOCK];
    double half_power_4[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[3];
    const double neg_gamma = -gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_14 = (-1.0) + gamma;
    const double x_16 = (-1.0) - gamma;
    const double x_33 = 2.0 * gamma;
    const double x_36 = gamma * gamma;
    const double x_47 = (-2.0) * gamma;
    const double x_52 = (-2.0) + gamma;
    const double x_54 = (-2.0) - gamma;

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
    if (want_gradient || want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        y_pred_label = y_pred;
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_5 = log_sum_y_pred * neg_gamma;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_11 = gamma * y_pred_label;
    const int c_0_eq_y_pred_label = 0.0 == y_pred_label;
    const double x_17 = log_sum_y_pred * x_16;
    const double x_37 = x_36 * y_pred_label;
    const double x_38 = x_37 * y_pred_label;
    const double x_43 = y_pred_label * y_pred_label;
    const double x_44 = gamma * x_43;
    const double x_55 = log_sum_y_pred * x_54;

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
    const double x_6 = x_4 + x_5;
    const int x_6_lt_c_minus_1500 = x_6 < (-1500.0);
    const double x_7 = 0.5 * x_6;
    const double half_power = want_value ? lk_row_exp(x_7) : 0.0;
    const double x_8 = alpha_label * half_power;
    const double x_9 = half_power * surprisal_label;
    const double x_10 = x_8 * x_9;
    const double chosen_1 = x_6_lt_c_minus_1500 ? 0.0 : x_10;
    const double chosen_2 = alpha_label_eq_c_0 ? 0.0 : chosen_1;
    const double x_12 = surprisal_label * x_11;
    const double chosen_3 = c_0_eq_gamma ? 0.0 : x_12;
    const double chosen_4 = c_0_eq_y_pred_label ? 0.0 : chosen_3;
    const double x_13 = chosen_4 + others_label;
    const double x_15 = log_others_label * x_14;
    const double x_18 = x_15 + x_17;
    const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
    const double x_19 = 0.5 * x_18;
    const double half_power_1 = want_gradient ? lk_row_exp(x_19) : 0.0;
    const double x_20 = alpha_label * half_power_1;
    const double x_21 = half_power_1 * x_13;
    const double x_22 = x_20 * x_21;
    const double chosen_5 = x_18_lt_c_minus_1500 ? 0.0 : x_22;
    const double chosen_6 = alpha_label_eq_c_0 ? 0.0 : chosen_5;
    const double x_34 = others_label * x_33;
    const double x_35 = x_34 * y_pred_label;
    const double x_39 = surprisal_label * x_38;
    const double chosen_12 = c_0_eq_gamma ? 0.0 : x_39;
    const double chosen_13 = c_0_eq_y_pred_label ? 0.0 : chosen_12;
    const double x_40 = chosen_13 + x_35;
    const double x_41 = others_label * others_label;
    const double x_42 = x_40 - x_41;
    const double x_45 = surprisal_label * x_44;
    const double neg_x_45 = -x_45;
    const double chosen_14 = c_0_eq_y_pred_label ? 0.0 : neg_x_45;
    const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
    const double x_46 = chosen_15 + x_42;
    const double x_48 = others_label * x_47;
    const double x_49 = x_48 * y_pred_label;
    const double x_50 = surprisal_label * x_49;
    const double chosen_16 = c_0_eq_gamma ? 0.0 : x_50;
    const double chosen_17 = c_0_eq_y_pred_label ? 0.0 : chosen_16;
    const double x_51 = chosen_17 + x_46;
    const double x_53 = log_others_label * x_52;
    const double x_56 = x_53 + x_55;
    const int x_56_lt_c_minus_1500 = x_56 < (-1500.0);
    const double x_57 = 0.5 * x_56;
    const double half_power_3 = want_hessian ? lk_row_exp(x_57) : 0.0;
    const double x_58 = alpha_label * half_power_3;
    const double x_59 = half_power_3 * x_51;
    const double x_60 = x_58 * x_59;
    const double chosen_18 = x_56_lt_c_minus_1500 ? 0.0 : x_60;
    const double chosen_19 = alpha_label_eq_c_0 ? 0.0 : chosen_18;

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
                    const double x_26 = gamma * log_others[i];
                    const double x_27 = x_17 + x_26;
                    const double x_28 = 0.5 * x_27;
                    half_power_2[i] = x_28;
                }
                lk_block_exp(n, half_power_2);
            }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_26 = gamma * log_others[i];
                    const double x_76 = x_26 + x_55;
                    const double x_77 = 0.5 * x_76;
                    half_power_4[i] = x_77;
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
                    const double x_23 = gamma * y_pred[i];
                    const double x_24 = surprisal * x_23;
                    const double chosen_7 = c_0_eq_gamma ? 0.0 : x_24;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_8 = c_0_eq_y_pred ? 0.0 : chosen_7;
                    const double x_25 = chosen_8 + others;
                    const double x_26 = gamma * log_others[i];
                    const double x_27 = x_17 + x_26;
                    const int x_27_lt_c_minus_1500 = x_27 < (-1500.0);
                    const double x_29 = alpha[i] / y_pred[i];
                    const double x_30 = x_25 * x_29;
                    const double x_31 = half_power_2[i] * x_30;
                    const double x_32 = half_power_2[i] * x_31;
                    const double neg_x_32 = -x_32;
                    const double chosen_9 = x_27_lt_c_minus_1500 ? 0.0 : neg_x_32;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                    const int is_label = index == y_true;
                    const double chosen_11 = is_label ? chosen_10 : chosen_6;
                    gradient[i] = weight * chosen_11;
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
                    const double x_26 = gamma * log_others[i];
                    const double x_29 = alpha[i] / y_pred[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int is_label = index == y_true;
                    const double x_61 = others * others;
                    const double x_62 = 2.0 * others;
                    const double x_63 = x_62 * y_pred[i];
                    const double x_64 = x_61 + x_63;
                    const double x_65 = others * x_33;
                    const double x_66 = x_65 * y_pred[i];
                    const double x_67 = x_64 + x_66;
                    const double x_68 = y_pred[i] * y_pred[i];
                    const double x_69 = gamma * x_68;
                    const double x_70 = surprisal * x_69;
                    const double chosen_20 = c_0_eq_y_pred ? 0.0 : x_70;
                    const double chosen_21 = c_0_eq_gamma ? 0.0 : chosen_20;
                    const double x_71 = chosen_21 + x_67;
                    const double x_72 = x_36 * y_pred[i];
                    const double x_73 = x_72 * y_pred[i];
                    const double x_74 = surprisal * x_73;
                    const double chosen_22 = c_0_eq_gamma ? 0.0 : x_74;
                    const double chosen_23 = c_0_eq_y_pred ? 0.0 : chosen_22;
                    const double x_75 = chosen_23 + x_71;
                    const double x_76 = x_26 + x_55;
                    const int x_76_lt_c_minus_1500 = x_76 < (-1500.0);
                    const double x_78 = x_29 * x_75;
                    const double x_79 = x_78 / y_pred[i];
                    const double x_80 = half_power_4[i] * x_79;
                    const double x_81 = half_power_4[i] * x_80;
                    const double chosen_24 = x_76_lt_c_minus_1500 ? 0.0 : x_81;
                    const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
                    const double chosen_26 = is_label ? chosen_25 : chosen_19;
                    hessian[i] = weight * chosen_26;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_2;
}

/* sparse_categorical_focal_crossentropy_normalised_hessian_vector: gamma in {0} */
static void sparse_categorical_focal_crossentropy_normalised_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double v[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double alpha[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];

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
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double x_1 = sum_v / sum_y_pred;
    const double x_2 = alpha_label * x_1;
    const double x_3 = x_2 / sum_y_pred;
    const double neg_x_3 = -x_3;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double chosen = alpha_label_eq_c_0 ? 0.0 : neg_x_3;

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
                const double x_4 = alpha[i] * x_1;
                const double x_5 = x_4 / sum_y_pred;
                const double neg_x_5 = -x_5;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : neg_x_5;
                const double x_6 = alpha[i] / y_pred[i];
                const double x_7 = v[i] * x_6;
                const double x_8 = x_7 / y_pred[i];
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : x_8;
                const double x_9 = chosen_1 + chosen_2;
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const double chosen_3 = is_label ? x_9 : chosen;
                hessian_vector[i] = weight * chosen_3;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_normalised_hessian_vector: gamma in {2} */
static void sparse_categorical_focal_crossentropy_normalised_hessian_vector_case_1(
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
    const double x_45 = (-5.0) * sum_v;
    const double x_71 = 2.0 * sum_v;

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
                const double x_42 = others * others;
                const double x_43 = others * x_42;
                const double x_44 = v[i] * x_43;
                const double x_46 = x_45 * y_pred[i];
                const double x_47 = x_46 * y_pred[i];
                const double x_48 = others * x_47;
                const double x_49 = x_44 + x_48;
                const double x_50 = 5.0 * y_pred[i];
                const double x_51 = x_50 * y_pred[i];
                const double x_52 = others * x_51;
                const double x_53 = v[i] * x_52;
                const double x_54 = x_49 + x_53;
                const double x_55 = 6.0 * others;
                const double x_56 = others * x_55;
                const double x_57 = x_56 * y_pred[i];
                const double x_58 = v[i] * x_57;
                const double x_59 = x_54 + x_58;
                const double x_60 = x_8 * y_pred[i];
                const double x_61 = x_60 * y_pred[i];
                const double x_62 = x_61 * y_pred[i];
                const double x_63 = surprisal * x_62;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_5 = c_0_eq_y_pred ? 0.0 : x_63;
                const double x_64 = chosen_5 + x_59;
                const double x_65 = 4.0 * y_pred[i];
                const double x_66 = x_65 * y_pred[i];
                const double x_67 = x_66 * y_pred[i];
                const double x_68 = surprisal * x_67;
                const double x_69 = v[i] * x_68;
                const double chosen_6 = c_0_eq_y_pred ? 0.0 : x_69;
                const double x_70 = chosen_6 + x_64;
                const double x_72 = x_71 * y_pred[i];
                const double x_73 = x_72 * y_pred[i];
                const double x_74 = others * x_73;
                const double x_75 = surprisal * x_74;
                const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_75;
                const double x_76 = chosen_7 + x_70;
                const double x_77 = others * x_66;
                const double x_78 = surprisal * x_77;
                const double x_79 = v[i] * x_78;
                const double chosen_8 = c_0_eq_y_pred ? 0.0 : x_79;
                const double x_80 = chosen_8 + x_76;
                const double x_81 = alpha[i] / sum_y_pred;
                const double x_82 = others * x_81;
                const double x_83 = x_82 / sum_y_pred;
                const double x_84 = x_80 * x_83;
                const double x_85 = x_84 / sum_y_pred;
                const double x_86 = x_85 / sum_y_pred;
                const double x_87 = x_86 / y_pred[i];
                const double x_88 = x_87 / y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : x_88;
                const int is_label = index == y_true;
                const double chosen_10 = is_label ? chosen_9 : chosen_4;
                hessian_vector[i] = weight * chosen_10;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_normalised_hessian_vector: otherwise */
static void sparse_categorical_focal_crossentropy_normalised_hessian_vector_case_2(
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
    const double x_126 = (-1.0) + gamma;

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
                const double x_127 = log_others[i] * x_126;
                const double x_128 = x_127 + x_68;
                const double x_129 = 0.5 * x_128;
                half_power_1[i] = x_129;
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
                const double x_74 = others * others;
                const double x_75 = others * x_74;
                const double x_76 = v[i] * x_75;
                const double x_77 = sum_v * y_pred[i];
                const double x_78 = x_77 * y_pred[i];
                const double x_79 = others * x_78;
                const double x_80 = x_76 - x_79;
                const double x_81 = y_pred[i] * y_pred[i];
                const double x_82 = others * x_81;
                const double x_83 = v[i] * x_82;
                const double x_84 = x_80 + x_83;
                const double x_85 = 2.0 * others;
                const double x_86 = others * x_85;
                const double x_87 = x_86 * y_pred[i];
                const double x_88 = v[i] * x_87;
                const double x_89 = x_84 + x_88;
                const double x_90 = x_9 * y_pred[i];
                const double x_91 = x_90 * y_pred[i];
                const double x_92 = gamma * x_91;
                const double x_93 = others * x_92;
                const double x_94 = x_89 + x_93;
                const double x_95 = 2.0 * y_pred[i];
                const double x_96 = x_95 * y_pred[i];
                const double x_97 = gamma * x_96;
                const double x_98 = others * x_97;
                const double x_99 = v[i] * x_98;
                const double x_100 = x_94 + x_99;
                const double x_101 = gamma * x_86;
                const double x_102 = x_101 * y_pred[i];
                const double x_103 = v[i] * x_102;
                const double x_104 = x_100 + x_103;
                const double x_105 = x_78 * y_pred[i];
                const double x_106 = gamma * x_105;
                const double x_107 = gamma * x_106;
                const double x_108 = surprisal * x_107;
                const double neg_x_108 = -x_108;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_18 = c_0_eq_y_pred ? 0.0 : neg_x_108;
                const double chosen_19 = c_0_eq_gamma ? 0.0 : chosen_18;
                const double x_109 = chosen_19 + x_104;
                const double x_110 = x_81 * y_pred[i];
                const double x_111 = gamma * x_110;
                const double x_112 = gamma * x_111;
                const double x_113 = surprisal * x_112;
                const double x_114 = v[i] * x_113;
                const double chosen_20 = c_0_eq_y_pred ? 0.0 : x_114;
                const double chosen_21 = c_0_eq_gamma ? 0.0 : chosen_20;
                const double x_115 = chosen_21 + x_109;
                const double x_116 = gamma * x_78;
                const double x_117 = others * x_116;
                const double x_118 = surprisal * x_117;
                const double chosen_22 = c_0_eq_y_pred ? 0.0 : x_118;
                const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
                const double x_119 = chosen_23 + x_115;
                const double x_120 = x_42 * y_pred[i];
                const double x_121 = x_120 * y_pred[i];
                const double x_122 = others * x_121;
                const double x_123 = surprisal * x_122;
                const double x_124 = v[i] * x_123;
                const double chosen_24 = c_0_eq_gamma ? 0.0 : x_124;
                const double chosen_25 = c_0_eq_y_pred ? 0.0 : chosen_24;
                const double x_125 = chosen_25 + x_119;
                const double x_127 = log_others[i] * x_126;
                const double x_128 = x_127 + x_68;
                const int x_128_lt_c_minus_1500 = x_128 < (-1500.0);
                const double x_130 = alpha[i] / y_pred[i];
                const double x_131 = x_125 * x_130;
                const double x_132 = x_131 / y_pred[i];
                const double x_133 = half_power_1[i] * x_132;
                const double x_134 = half_power_1[i] * x_133;
                const double chosen_26 = x_128_lt_c_minus_1500 ? 0.0 : x_134;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_27 = alpha_eq_c_0 ? 0.0 : chosen_26;
                const int is_label = index == y_true;
                const double chosen_28 = is_label ? chosen_27 : chosen_17;
                hessian_vector[i] = weight * chosen_28;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_sparse_categorical_focal_crossentropy_normalised) = {
    .name = "sparse_categorical_focal_crossentropy_normalised",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 1, 1, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
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
            .row = sparse_categorical_focal_crossentropy_normalised_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_normalised_case_1,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_normalised_case_2,
        },
    },
};

const lk_kernel LK_LEVEL(lk_sparse_categorical_focal_crossentropy_normalised_hessian_vector) = {
    .name = "sparse_categorical_focal_crossentropy_normalised_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){0, 1, 1, 1, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {0.0, INFINITY, 0, 0},
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
            .row = sparse_categorical_focal_crossentropy_normalised_hessian_vector_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_normalised_hessian_vector_case_1,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_normalised_hessian_vector_case_2,
        },
    },
};
