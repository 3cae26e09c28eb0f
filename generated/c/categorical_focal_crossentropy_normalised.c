/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * categorical_focal_crossentropy_normalised = -total(alpha*y*(-p/total(p) + 1)**gamma*log(p/total(p)))
 *     target y_true element [0, 1]
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

/* categorical_focal_crossentropy_normalised: gamma in {0} */
static void categorical_focal_crossentropy_normalised_case_0(
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
    double chosen[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* sum_y_pred, argmax_y_pred, sum_x_8 */
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_row_sum row_sum_x_8 = {0.0, 0.0};
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
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        if (want_value)
            lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_x_8, lk_block_sum(n, x_8));
    }
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_x_8 = lk_row_sum_value(&row_sum_x_8);
    const double log_sum_y_pred = want_value ? lk_row_log(sum_y_pred) : 0.0;
    const double x_9 = want_gradient || want_hessian ? sum_x_8 / sum_y_pred : 0.0;
    const double x_12 = want_hessian ? x_9 / sum_y_pred : 0.0;

    /* sum_without_largest, gradient, hessian */
    lk_row_sum row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK && (want_gradient || want_hessian))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                chosen[i] = is_largest ? 0.0 : y_pred[i];
            }
        if (c > LK_BLOCK && (want_gradient || want_hessian))
            lk_load(y_true, &in[0], start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_without_largest, lk_block_sum(n, chosen));
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_6 = alpha[i] / y_pred[i];
                const double x_7 = x_6 * y_true[i];
                const double neg_x_7 = -x_7;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_7;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_10 = chosen_4 + x_9;
                gradient[i] = weight * x_10;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_6 = alpha[i] / y_pred[i];
                const double x_7 = x_6 * y_true[i];
                const double x_11 = x_7 / y_pred[i];
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_11;
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double x_13 = chosen_6 - x_12;
                hessian[i] = weight * x_13;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_without_largest = lk_row_sum_value(&row_sum_without_largest);

    /* sum_chosen_2 */
    lk_row_sum row_sum_chosen_2 = {0.0, 0.0};
    if (want_value)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if ((c > LK_BLOCK || !(want_gradient || want_hessian)))
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
            if ((c > LK_BLOCK || !(want_gradient || want_hessian)))
                lk_load(y_true, &in[0], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / y_pred[i];
                const double x_3 = log_sum_y_pred - log_y_pred[i];
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2[i] : x_3;
                const double x_4 = alpha[i] * surprisal;
                const double x_5 = x_4 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_5;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
            lk_row_sum_add(&row_sum_chosen_2, lk_block_sum(n, chosen_2));
        }
    const double sum_chosen_2 = lk_row_sum_value(&row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy_normalised: gamma in {2} */
static void categorical_focal_crossentropy_normalised_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double chosen_7[LK_BLOCK];
    double chosen_15[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

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
    const double x_38 = sum_y_pred * sum_y_pred;
    const double x_39 = sum_y_pred * x_38;
    const double x_41 = (-2.0) * sum_y_pred;
    const double x_42 = sum_y_pred * x_41;

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

    /* sum_chosen_2, sum_chosen_7, sum_chosen_15 */
    lk_row_sum row_sum_chosen_2 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_7 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_15 = {0.0, 0.0};
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
        lk_load(y_true, &in[0], start, n);
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
                const double x_4 = others * others;
                const double x_5 = alpha[i] * x_4;
                const double x_6 = surprisal * x_5;
                const double x_7 = x_6 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_7;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
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
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_10 = 2.0 * y_pred[i];
                const double x_11 = surprisal * x_10;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : x_11;
                const double x_12 = chosen_3 + others;
                const double x_19 = alpha[i] * others;
                const double x_20 = x_19 * y_true[i];
                const double x_21 = x_12 * x_20;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_21;
                chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
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
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_56 = 6.0 * y_pred[i];
                const double x_57 = sum_y_pred * x_56;
                const double x_58 = x_56 * y_pred[i];
                const double x_59 = surprisal * x_58;
                const double chosen_12 = c_0_eq_y_pred ? 0.0 : x_59;
                const double x_60 = chosen_12 + x_57;
                const double x_61 = (-5.0) * y_pred[i];
                const double x_62 = x_61 * y_pred[i];
                const double x_63 = x_60 + x_62;
                const double x_64 = x_63 - x_38;
                const double x_65 = (-4.0) * y_pred[i];
                const double x_66 = sum_y_pred * x_65;
                const double x_67 = surprisal * x_66;
                const double chosen_13 = c_0_eq_y_pred ? 0.0 : x_67;
                const double x_68 = chosen_13 + x_64;
                const double x_69 = alpha[i] * y_true[i];
                const double x_70 = x_68 * x_69;
                const double chosen_14 = alpha_eq_c_0 ? 0.0 : x_70;
                chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, lk_block_sum(n, chosen_2));
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_7, lk_block_sum(n, chosen_7));
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_15, lk_block_sum(n, chosen_15));
    }
    const double sum_chosen_2 = lk_row_sum_value(&row_sum_chosen_2);
    const double sum_chosen_7 = lk_row_sum_value(&row_sum_chosen_7);
    const double sum_chosen_15 = lk_row_sum_value(&row_sum_chosen_15);
    const double x_8 = want_value ? sum_chosen_2 / sum_y_pred : 0.0;
    const double x_9 = want_value ? x_8 / sum_y_pred : 0.0;
    const double x_22 = want_gradient ? sum_chosen_7 / sum_y_pred : 0.0;
    const double x_23 = want_gradient ? x_22 / sum_y_pred : 0.0;
    const double x_24 = want_gradient ? x_23 / sum_y_pred : 0.0;
    const double x_71 = want_hessian ? sum_chosen_15 / sum_y_pred : 0.0;
    const double x_72 = want_hessian ? x_71 / sum_y_pred : 0.0;
    const double x_73 = want_hessian ? x_72 / sum_y_pred : 0.0;
    const double x_74 = want_hessian ? x_73 / sum_y_pred : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
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
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
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
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_10 = 2.0 * y_pred[i];
                    const double x_11 = surprisal * x_10;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_3 = c_0_eq_y_pred ? 0.0 : x_11;
                    const double x_12 = chosen_3 + others;
                    const double x_13 = alpha[i] / y_pred[i];
                    const double x_14 = others * x_13;
                    const double x_15 = x_14 / sum_y_pred;
                    const double x_16 = x_15 * y_true[i];
                    const double x_17 = x_16 / sum_y_pred;
                    const double x_18 = x_12 * x_17;
                    const double neg_x_18 = -x_18;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_18;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const double x_25 = chosen_5 + x_24;
                    gradient[i] = weight * x_25;
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
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double x_13 = alpha[i] / y_pred[i];
                    const double x_26 = 11.0 * y_pred[i];
                    const double x_27 = x_26 * y_pred[i];
                    const double x_28 = sum_y_pred * x_27;
                    const double x_29 = 8.0 * y_pred[i];
                    const double x_30 = x_29 * y_pred[i];
                    const double x_31 = x_30 * y_pred[i];
                    const double x_32 = surprisal * x_31;
                    const double chosen_8 = c_0_eq_y_pred ? 0.0 : x_32;
                    const double x_33 = chosen_8 + x_28;
                    const double x_34 = (-8.0) * y_pred[i];
                    const double x_35 = x_34 * y_pred[i];
                    const double x_36 = x_35 * y_pred[i];
                    const double x_37 = x_33 + x_36;
                    const double x_40 = x_37 - x_39;
                    const double x_43 = x_42 * y_pred[i];
                    const double x_44 = x_40 + x_43;
                    const double x_45 = (-6.0) * y_pred[i];
                    const double x_46 = x_45 * y_pred[i];
                    const double x_47 = sum_y_pred * x_46;
                    const double x_48 = surprisal * x_47;
                    const double chosen_9 = c_0_eq_y_pred ? 0.0 : x_48;
                    const double x_49 = chosen_9 + x_44;
                    const double x_50 = x_13 * y_true[i];
                    const double x_51 = x_50 / y_pred[i];
                    const double x_52 = x_49 * x_51;
                    const double x_53 = x_52 / sum_y_pred;
                    const double x_54 = x_53 / sum_y_pred;
                    const double x_55 = x_54 / sum_y_pred;
                    const double neg_x_55 = -x_55;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : neg_x_55;
                    const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                    const double x_75 = chosen_11 + x_74;
                    hessian[i] = weight * x_75;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_9;
}

/* categorical_focal_crossentropy_normalised: otherwise */
static void categorical_focal_crossentropy_normalised_case_2(
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
    double y_true[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double half_power_3[LK_BLOCK];
    double chosen_12[LK_BLOCK];
    double half_power_6[LK_BLOCK];
    double chosen_31[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double half_power_5[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const double neg_gamma = -gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_17 = (-1.0) + gamma;
    const double x_31 = (-1.0) - gamma;
    const double x_72 = gamma * gamma;
    const double x_78 = (-2.0) + gamma;
    const double x_87 = 2.0 * gamma;
    const double x_101 = (-2.0) * gamma;
    const double x_111 = (-2.0) - gamma;

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
    const double x_10 = log_sum_y_pred * neg_gamma;
    const int x_10_lt_c_minus_1500 = x_10 < (-1500.0);
    const double x_11 = 0.5 * x_10;
    const double half_power_1 = want_value ? lk_row_exp(x_11) : 0.0;
    const double x_32 = log_sum_y_pred * x_31;
    const int x_32_lt_c_minus_1500 = x_32 < (-1500.0);
    const double x_33 = 0.5 * x_32;
    const double half_power_4 = want_gradient ? lk_row_exp(x_33) : 0.0;
    const double x_37 = 2.0 * sum_y_pred;
    const double x_38 = sum_y_pred * x_37;
    const double x_52 = sum_y_pred * sum_y_pred;
    const double x_53 = sum_y_pred * x_52;
    const double x_63 = (-2.0) * sum_y_pred;
    const double x_64 = sum_y_pred * x_63;
    const double x_65 = gamma * x_64;
    const double x_112 = log_sum_y_pred * x_111;
    const int x_112_lt_c_minus_1500 = x_112 < (-1500.0);
    const double x_113 = 0.5 * x_112;
    const double half_power_7 = want_hessian ? lk_row_exp(x_113) : 0.0;

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

    /* sum_chosen_3, sum_chosen_12, sum_chosen_31 */
    lk_row_sum row_sum_chosen_3 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_12 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_31 = {0.0, 0.0};
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
        lk_load(y_true, &in[0], start, n);
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
                const double x_6 = alpha[i] * half_power[i];
                const double x_7 = half_power[i] * surprisal;
                const double x_8 = x_6 * x_7;
                const double x_9 = x_8 * y_true[i];
                const double chosen_1 = x_4_lt_c_minus_1500 ? 0.0 : x_9;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : chosen_1;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_3[i] = c_0_eq_y_true ? 0.0 : chosen_2;
            }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const double x_18 = log_others[i] * x_17;
                const double x_26 = 0.5 * x_18;
                half_power_3[i] = x_26;
            }
            lk_block_exp(n, half_power_3);
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
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_14 = gamma * y_pred[i];
                const double x_15 = surprisal * x_14;
                const double chosen_5 = c_0_eq_gamma ? 0.0 : x_15;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_6 = c_0_eq_y_pred ? 0.0 : chosen_5;
                const double x_16 = chosen_6 + others;
                const double x_18 = log_others[i] * x_17;
                const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
                const double x_27 = alpha[i] * half_power_3[i];
                const double x_28 = half_power_3[i] * y_true[i];
                const double x_29 = x_27 * x_28;
                const double x_30 = x_16 * x_29;
                const double chosen_10 = x_18_lt_c_minus_1500 ? 0.0 : x_30;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                chosen_12[i] = c_0_eq_y_true ? 0.0 : chosen_11;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const double x_79 = log_others[i] * x_78;
                const double x_106 = 0.5 * x_79;
                half_power_6[i] = x_106;
            }
            lk_block_exp(n, half_power_6);
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
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double x_45 = 2.0 * y_pred[i];
                const double x_60 = y_pred[i] * y_pred[i];
                const double x_68 = gamma * x_60;
                const double x_73 = x_72 * y_pred[i];
                const double x_74 = x_73 * y_pred[i];
                const double x_79 = log_others[i] * x_78;
                const double x_86 = sum_y_pred * x_45;
                const double x_88 = x_87 * y_pred[i];
                const double x_89 = sum_y_pred * x_88;
                const double x_90 = x_86 + x_89;
                const double x_91 = surprisal * x_68;
                const double chosen_23 = c_0_eq_y_pred ? 0.0 : x_91;
                const double chosen_24 = c_0_eq_gamma ? 0.0 : chosen_23;
                const double x_92 = chosen_24 + x_90;
                const double x_93 = surprisal * x_74;
                const double chosen_25 = c_0_eq_gamma ? 0.0 : x_93;
                const double chosen_26 = c_0_eq_y_pred ? 0.0 : chosen_25;
                const double x_94 = chosen_26 + x_92;
                const double x_95 = x_94 - x_60;
                const double x_96 = x_95 - x_52;
                const double x_97 = (-2.0) * y_pred[i];
                const double x_98 = x_97 * y_pred[i];
                const double x_99 = gamma * x_98;
                const double x_100 = x_96 + x_99;
                const double x_102 = x_101 * y_pred[i];
                const double x_103 = sum_y_pred * x_102;
                const double x_104 = surprisal * x_103;
                const double chosen_27 = c_0_eq_gamma ? 0.0 : x_104;
                const double chosen_28 = c_0_eq_y_pred ? 0.0 : chosen_27;
                const double x_105 = chosen_28 + x_100;
                const int x_79_lt_c_minus_1500 = x_79 < (-1500.0);
                const double x_107 = alpha[i] * half_power_6[i];
                const double x_108 = half_power_6[i] * y_true[i];
                const double x_109 = x_107 * x_108;
                const double x_110 = x_105 * x_109;
                const double chosen_29 = x_79_lt_c_minus_1500 ? 0.0 : x_110;
                const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                chosen_31[i] = c_0_eq_y_true ? 0.0 : chosen_30;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, lk_block_sum(n, chosen_3));
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_12, lk_block_sum(n, chosen_12));
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_31, lk_block_sum(n, chosen_31));
    }
    const double sum_chosen_3 = lk_row_sum_value(&row_sum_chosen_3);
    const double sum_chosen_12 = lk_row_sum_value(&row_sum_chosen_12);
    const double sum_chosen_31 = lk_row_sum_value(&row_sum_chosen_31);
    const double x_12 = half_power_1 * sum_chosen_3;
    const double x_13 = half_power_1 * x_12;
    const double chosen_4 = x_10_lt_c_minus_1500 ? 0.0 : x_13;
    const double x_34 = half_power_4 * sum_chosen_12;
    const double x_35 = half_power_4 * x_34;
    const double chosen_13 = x_32_lt_c_minus_1500 ? 0.0 : x_35;
    const double x_114 = half_power_7 * sum_chosen_31;
    const double x_115 = half_power_7 * x_114;
    const double chosen_32 = x_112_lt_c_minus_1500 ? 0.0 : x_115;

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
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
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
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_18 = log_others[i] * x_17;
                    const double x_19 = x_10 + x_18;
                    const double x_20 = 0.5 * x_19;
                    half_power_2[i] = x_20;
                }
                lk_block_exp(n, half_power_2);
            }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_79 = log_others[i] * x_78;
                    const double x_80 = x_32 + x_79;
                    const double x_81 = 0.5 * x_80;
                    half_power_5[i] = x_81;
                }
                lk_block_exp(n, half_power_5);
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
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_14 = gamma * y_pred[i];
                    const double x_15 = surprisal * x_14;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_15;
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double chosen_6 = c_0_eq_y_pred ? 0.0 : chosen_5;
                    const double x_16 = chosen_6 + others;
                    const double x_18 = log_others[i] * x_17;
                    const double x_19 = x_10 + x_18;
                    const int x_19_lt_c_minus_1500 = x_19 < (-1500.0);
                    const double x_21 = alpha[i] / y_pred[i];
                    const double x_22 = x_21 * y_true[i];
                    const double x_23 = half_power_2[i] * x_22;
                    const double x_24 = x_16 * x_23;
                    const double x_25 = half_power_2[i] * x_24;
                    const double neg_x_25 = -x_25;
                    const double chosen_7 = x_19_lt_c_minus_1500 ? 0.0 : neg_x_25;
                    const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                    const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                    const double x_36 = chosen_13 + chosen_9;
                    gradient[i] = weight * x_36;
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
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_y_pred = 0.0 == y_pred[i];
                    const double x_21 = alpha[i] / y_pred[i];
                    const double x_22 = x_21 * y_true[i];
                    const double x_39 = x_38 * y_pred[i];
                    const double x_40 = 6.0 * y_pred[i];
                    const double x_41 = x_40 * y_pred[i];
                    const double x_42 = gamma * x_41;
                    const double x_43 = sum_y_pred * x_42;
                    const double x_44 = x_39 + x_43;
                    const double x_45 = 2.0 * y_pred[i];
                    const double x_46 = x_45 * y_pred[i];
                    const double x_47 = x_46 * y_pred[i];
                    const double x_48 = gamma * x_47;
                    const double x_49 = gamma * x_48;
                    const double x_50 = surprisal * x_49;
                    const double chosen_14 = c_0_eq_y_pred ? 0.0 : x_50;
                    const double chosen_15 = c_0_eq_gamma ? 0.0 : chosen_14;
                    const double x_51 = chosen_15 + x_44;
                    const double x_54 = x_51 - x_53;
                    const double x_55 = (-4.0) * y_pred[i];
                    const double x_56 = x_55 * y_pred[i];
                    const double x_57 = x_56 * y_pred[i];
                    const double x_58 = gamma * x_57;
                    const double x_59 = x_54 + x_58;
                    const double x_60 = y_pred[i] * y_pred[i];
                    const double x_61 = sum_y_pred * x_60;
                    const double x_62 = x_59 - x_61;
                    const double x_66 = x_65 * y_pred[i];
                    const double x_67 = x_62 + x_66;
                    const double x_68 = gamma * x_60;
                    const double x_69 = sum_y_pred * x_68;
                    const double x_70 = surprisal * x_69;
                    const double neg_x_70 = -x_70;
                    const double chosen_16 = c_0_eq_y_pred ? 0.0 : neg_x_70;
                    const double chosen_17 = c_0_eq_gamma ? 0.0 : chosen_16;
                    const double x_71 = chosen_17 + x_67;
                    const double x_73 = x_72 * y_pred[i];
                    const double x_74 = x_73 * y_pred[i];
                    const double x_75 = sum_y_pred * x_74;
                    const double x_76 = surprisal * x_75;
                    const double neg_x_76 = -x_76;
                    const double chosen_18 = c_0_eq_gamma ? 0.0 : neg_x_76;
                    const double chosen_19 = c_0_eq_y_pred ? 0.0 : chosen_18;
                    const double x_77 = chosen_19 + x_71;
                    const double x_79 = log_others[i] * x_78;
                    const double x_80 = x_32 + x_79;
                    const int x_80_lt_c_minus_1500 = x_80 < (-1500.0);
                    const double x_82 = x_22 / y_pred[i];
                    const double x_83 = x_77 * x_82;
                    const double x_84 = half_power_5[i] * x_83;
                    const double x_85 = half_power_5[i] * x_84;
                    const double neg_x_85 = -x_85;
                    const double chosen_20 = x_80_lt_c_minus_1500 ? 0.0 : neg_x_85;
                    const double chosen_21 = alpha_eq_c_0 ? 0.0 : chosen_20;
                    const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
                    const double x_116 = chosen_22 + chosen_32;
                    hessian[i] = weight * x_116;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_4;
}

/* categorical_focal_crossentropy_normalised_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_normalised_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double alpha[LK_BLOCK];
    double v[LK_BLOCK];
    double y_true[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double x_5[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* sum_x_5, sum_v, sum_y_pred */
    lk_row_sum row_sum_x_5 = {0.0, 0.0};
    lk_row_sum row_sum_v = {0.0, 0.0};
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(alpha, &in[3], start, n);
        lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            x_5[i] = alpha[i] * y_true[i];
        }
        lk_row_sum_add(&row_sum_x_5, lk_block_sum(n, x_5));
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
    }
    const double sum_x_5 = lk_row_sum_value(&row_sum_x_5);
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double x_6 = sum_x_5 / sum_y_pred;
    const double x_7 = sum_v * x_6;
    const double x_8 = x_7 / sum_y_pred;

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
                const double x_9 = chosen_1 - x_8;
                hessian_vector[i] = weight * x_9;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_normalised_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_normalised_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_25[LK_BLOCK];
    double chosen_9[LK_BLOCK];
    double chosen_12[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* sum_v, sum_y_pred, argmax_y_pred */
    lk_row_sum row_sum_v = {0.0, 0.0};
    lk_row_sum row_sum_y_pred = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        lk_row_sum_add(&row_sum_v, lk_block_sum(n, v));
        lk_row_sum_add(&row_sum_y_pred, lk_block_sum(n, y_pred));
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double x_5 = sum_y_pred * sum_y_pred;
    const double x_6 = sum_y_pred * x_5;
    const double x_9 = (-2.0) * sum_y_pred;
    const double x_10 = sum_y_pred * x_9;
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_66 = 2.0 * sum_y_pred;

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

    /* sum_chosen_9, sum_chosen_12 */
    lk_row_sum row_sum_chosen_9 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_12 = {0.0, 0.0};
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
            const double x_24 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_24;
            const double x_25 = others / y_pred[i];
            log1p_x_25[i] = x_25;
        }
        lk_block_log1p(n, log1p_x_25);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = (-4.0) * y_pred[i];
            const double x_24 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_24;
            const double x_25 = others / y_pred[i];
            const double x_26 = log_sum_y_pred - log_y_pred[i];
            const int x_25_lt_c_1152921504606846976 = x_25 < 0x1.0p+60;
            const double surprisal = x_25_lt_c_1152921504606846976 ? log1p_x_25[i] : x_26;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_47 = 6.0 * y_pred[i];
            const double x_48 = sum_y_pred * x_47;
            const double x_49 = x_47 * y_pred[i];
            const double x_50 = surprisal * x_49;
            const double chosen_6 = c_0_eq_y_pred ? 0.0 : x_50;
            const double x_51 = chosen_6 + x_48;
            const double x_52 = (-5.0) * y_pred[i];
            const double x_53 = x_52 * y_pred[i];
            const double x_54 = x_51 + x_53;
            const double x_55 = x_54 - x_5;
            const double x_56 = sum_y_pred * x_1;
            const double x_57 = surprisal * x_56;
            const double chosen_7 = c_0_eq_y_pred ? 0.0 : x_57;
            const double x_58 = chosen_7 + x_55;
            const double x_59 = alpha[i] * y_true[i];
            const double x_60 = x_58 * x_59;
            const double chosen_8 = alpha_eq_c_0 ? 0.0 : x_60;
            chosen_9[i] = c_0_eq_y_true ? 0.0 : chosen_8;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_24 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_24;
            const double x_25 = others / y_pred[i];
            const double x_26 = log_sum_y_pred - log_y_pred[i];
            const int x_25_lt_c_1152921504606846976 = x_25 < 0x1.0p+60;
            const double surprisal = x_25_lt_c_1152921504606846976 ? log1p_x_25[i] : x_26;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_31 = (-2.0) * y_pred[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_67 = 2.0 * y_pred[i];
            const double x_68 = surprisal * x_67;
            const double chosen_10 = c_0_eq_y_pred ? 0.0 : x_68;
            const double x_69 = chosen_10 + x_66;
            const double x_70 = x_31 + x_69;
            const double x_71 = sum_y_pred * surprisal;
            const double x_72 = x_70 - x_71;
            const double x_73 = alpha[i] * v[i];
            const double x_74 = x_73 * y_true[i];
            const double x_75 = x_72 * x_74;
            const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_75;
            chosen_12[i] = c_0_eq_y_true ? 0.0 : chosen_11;
        }
        lk_row_sum_add(&row_sum_chosen_9, lk_block_sum(n, chosen_9));
        lk_row_sum_add(&row_sum_chosen_12, lk_block_sum(n, chosen_12));
    }
    const double sum_chosen_9 = lk_row_sum_value(&row_sum_chosen_9);
    const double sum_chosen_12 = lk_row_sum_value(&row_sum_chosen_12);
    const double x_61 = sum_chosen_9 / sum_y_pred;
    const double x_62 = sum_v * x_61;
    const double x_63 = x_62 / sum_y_pred;
    const double x_64 = x_63 / sum_y_pred;
    const double x_65 = x_64 / sum_y_pred;
    const double x_76 = (-2.0) * sum_chosen_12;
    const double x_77 = x_76 / sum_y_pred;
    const double x_78 = x_77 / sum_y_pred;
    const double x_79 = x_78 / sum_y_pred;
    const double x_80 = x_65 + x_79;

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
                    const double x_24 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_24;
                    const double x_25 = others / y_pred[i];
                    log1p_x_25[i] = x_25;
                }
                lk_block_log1p(n, log1p_x_25);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_1 = (-4.0) * y_pred[i];
                const double x_2 = x_1 * y_pred[i];
                const double x_3 = x_2 * y_pred[i];
                const double x_4 = sum_v * x_3;
                const double x_7 = v[i] * x_6;
                const double x_8 = x_4 - x_7;
                const double x_11 = x_10 * y_pred[i];
                const double x_12 = v[i] * x_11;
                const double x_13 = x_12 + x_8;
                const double x_14 = 4.0 * y_pred[i];
                const double x_15 = x_14 * y_pred[i];
                const double x_16 = sum_y_pred * x_15;
                const double x_17 = sum_v * x_16;
                const double x_18 = x_13 + x_17;
                const double x_19 = 3.0 * y_pred[i];
                const double x_20 = x_19 * y_pred[i];
                const double x_21 = sum_y_pred * x_20;
                const double x_22 = v[i] * x_21;
                const double x_23 = x_18 + x_22;
                const double x_24 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_24;
                const double x_25 = others / y_pred[i];
                const double x_26 = log_sum_y_pred - log_y_pred[i];
                const int x_25_lt_c_1152921504606846976 = x_25 < 0x1.0p+60;
                const double surprisal = x_25_lt_c_1152921504606846976 ? log1p_x_25[i] : x_26;
                const double x_27 = x_15 * y_pred[i];
                const double x_28 = sum_v * x_27;
                const double x_29 = surprisal * x_28;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_29;
                const double x_30 = chosen_1 + x_23;
                const double x_31 = (-2.0) * y_pred[i];
                const double x_32 = x_31 * y_pred[i];
                const double x_33 = sum_y_pred * x_32;
                const double x_34 = sum_v * x_33;
                const double x_35 = surprisal * x_34;
                const double chosen_2 = c_0_eq_y_pred ? 0.0 : x_35;
                const double x_36 = chosen_2 + x_30;
                const double x_37 = surprisal * x_33;
                const double x_38 = v[i] * x_37;
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : x_38;
                const double x_39 = chosen_3 + x_36;
                const double x_40 = alpha[i] / y_pred[i];
                const double x_41 = x_40 * y_true[i];
                const double x_42 = x_41 / y_pred[i];
                const double x_43 = x_39 * x_42;
                const double x_44 = x_43 / sum_y_pred;
                const double x_45 = x_44 / sum_y_pred;
                const double x_46 = x_45 / sum_y_pred;
                const double neg_x_46 = -x_46;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_46;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const double x_81 = chosen_5 + x_80;
                hessian_vector[i] = weight * x_81;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_normalised_hessian_vector: otherwise */
static void categorical_focal_crossentropy_normalised_hessian_vector_case_2(
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
    double log1p_x_34[LK_BLOCK];
    double log_others[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_20[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double half_power[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_50 = gamma * gamma;
    const double x_57 = (-2.0) + gamma;
    const double x_59 = (-1.0) - gamma;
    const double x_70 = 2.0 * gamma;
    const double x_82 = (-2.0) * gamma;
    const double x_92 = (-2.0) - gamma;

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
    const double sum_y_pred = lk_row_sum_value(&row_sum_y_pred);
    const double sum_v = lk_row_sum_value(&row_sum_v);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double x_1 = sum_y_pred * sum_y_pred;
    const double x_2 = sum_y_pred * x_1;
    const double x_10 = 2.0 * sum_y_pred;
    const double x_11 = sum_y_pred * x_10;
    const double x_19 = (-2.0) * sum_y_pred;
    const double x_20 = sum_y_pred * x_19;
    const double x_21 = gamma * x_20;
    const double log_sum_y_pred = lk_row_log(sum_y_pred);
    const double x_60 = log_sum_y_pred * x_59;
    const double x_93 = log_sum_y_pred * x_92;
    const int x_93_lt_c_minus_1500 = x_93 < (-1500.0);
    const double x_94 = 0.5 * x_93;
    const double half_power_2 = lk_row_exp(x_94);
    const double x_96 = half_power_2 * sum_v;
    const int x_60_lt_c_minus_1500 = x_60 < (-1500.0);
    const double x_108 = 0.5 * x_60;
    const double half_power_3 = lk_row_exp(x_108);
    const double x_109 = gamma * half_power_3;

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

    /* sum_chosen_20, sum_chosen_26 */
    lk_row_sum row_sum_chosen_20 = {0.0, 0.0};
    lk_row_sum row_sum_chosen_26 = {0.0, 0.0};
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
            const double x_33 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_33;
            const double x_34 = others / y_pred[i];
            log1p_x_34[i] = x_34;
        }
        lk_block_log1p(n, log1p_x_34);
        for (size_t i = 0; i < n; i++) {
            const double x_33 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_33;
            log_others[i] = others;
        }
        lk_block_log(n, log_others);
        for (size_t i = 0; i < n; i++) {
            const double x_58 = log_others[i] * x_57;
            const double x_87 = 0.5 * x_58;
            half_power_1[i] = x_87;
        }
        lk_block_exp(n, half_power_1);
        for (size_t i = 0; i < n; i++) {
            const double x_4 = (-2.0) * y_pred[i];
            const double x_5 = x_4 * y_pred[i];
            const double x_15 = y_pred[i] * y_pred[i];
            const double x_25 = 2.0 * y_pred[i];
            const double x_33 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_33;
            const double x_34 = others / y_pred[i];
            const double x_35 = log_sum_y_pred - log_y_pred[i];
            const int x_34_lt_c_1152921504606846976 = x_34 < 0x1.0p+60;
            const double surprisal = x_34_lt_c_1152921504606846976 ? log1p_x_34[i] : x_35;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_42 = gamma * x_15;
            const double x_51 = x_50 * y_pred[i];
            const double x_52 = x_51 * y_pred[i];
            const double x_58 = log_others[i] * x_57;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_69 = sum_y_pred * x_25;
            const double x_71 = x_70 * y_pred[i];
            const double x_72 = sum_y_pred * x_71;
            const double x_73 = x_69 + x_72;
            const double x_74 = surprisal * x_42;
            const double chosen_12 = c_0_eq_y_pred ? 0.0 : x_74;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : chosen_12;
            const double x_75 = chosen_13 + x_73;
            const double x_76 = surprisal * x_52;
            const double chosen_14 = c_0_eq_gamma ? 0.0 : x_76;
            const double chosen_15 = c_0_eq_y_pred ? 0.0 : chosen_14;
            const double x_77 = chosen_15 + x_75;
            const double x_78 = x_77 - x_15;
            const double x_79 = x_78 - x_1;
            const double x_80 = gamma * x_5;
            const double x_81 = x_79 + x_80;
            const double x_83 = x_82 * y_pred[i];
            const double x_84 = sum_y_pred * x_83;
            const double x_85 = surprisal * x_84;
            const double chosen_16 = c_0_eq_gamma ? 0.0 : x_85;
            const double chosen_17 = c_0_eq_y_pred ? 0.0 : chosen_16;
            const double x_86 = chosen_17 + x_81;
            const int x_58_lt_c_minus_1500 = x_58 < (-1500.0);
            const double x_88 = alpha[i] * half_power_1[i];
            const double x_89 = half_power_1[i] * y_true[i];
            const double x_90 = x_88 * x_89;
            const double x_91 = x_86 * x_90;
            const double chosen_18 = x_58_lt_c_minus_1500 ? 0.0 : x_91;
            const double chosen_19 = alpha_eq_c_0 ? 0.0 : chosen_18;
            chosen_20[i] = c_0_eq_y_true ? 0.0 : chosen_19;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_4 = (-2.0) * y_pred[i];
            const double x_33 = sum_y_pred - y_pred[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const double others = is_largest ? sum_without_largest : x_33;
            const double x_34 = others / y_pred[i];
            const double x_35 = log_sum_y_pred - log_y_pred[i];
            const int x_34_lt_c_1152921504606846976 = x_34 < 0x1.0p+60;
            const double surprisal = x_34_lt_c_1152921504606846976 ? log1p_x_34[i] : x_35;
            const int c_0_eq_y_pred = 0.0 == y_pred[i];
            const double x_58 = log_others[i] * x_57;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const int x_58_lt_c_minus_1500 = x_58 < (-1500.0);
            const double x_88 = alpha[i] * half_power_1[i];
            const double x_98 = gamma * y_pred[i];
            const double x_99 = surprisal * x_98;
            const double chosen_22 = c_0_eq_gamma ? 0.0 : x_99;
            const double chosen_23 = c_0_eq_y_pred ? 0.0 : chosen_22;
            const double x_100 = chosen_23 + x_10;
            const double x_101 = x_100 + x_4;
            const double x_102 = sum_y_pred * surprisal;
            const double x_103 = x_101 - x_102;
            const double x_104 = half_power_1[i] * v[i];
            const double x_105 = x_104 * x_88;
            const double x_106 = x_105 * y_true[i];
            const double x_107 = x_103 * x_106;
            const double chosen_24 = x_58_lt_c_minus_1500 ? 0.0 : x_107;
            const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
            chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
        }
        lk_row_sum_add(&row_sum_chosen_20, lk_block_sum(n, chosen_20));
        lk_row_sum_add(&row_sum_chosen_26, lk_block_sum(n, chosen_26));
    }
    const double sum_chosen_20 = lk_row_sum_value(&row_sum_chosen_20);
    const double sum_chosen_26 = lk_row_sum_value(&row_sum_chosen_26);
    const double x_95 = half_power_2 * sum_chosen_20;
    const double x_97 = x_95 * x_96;
    const double chosen_21 = x_93_lt_c_minus_1500 ? 0.0 : x_97;
    const double x_110 = half_power_3 * sum_chosen_26;
    const double x_111 = x_109 * x_110;
    const double neg_x_111 = -x_111;
    const double chosen_27 = x_60_lt_c_minus_1500 ? 0.0 : neg_x_111;
    const double x_112 = chosen_21 + chosen_27;

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
                    const double x_33 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_33;
                    const double x_34 = others / y_pred[i];
                    log1p_x_34[i] = x_34;
                }
                lk_block_log1p(n, log1p_x_34);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_33 = sum_y_pred - y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_33;
                    log_others[i] = others;
                }
                lk_block_log(n, log_others);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_58 = log_others[i] * x_57;
                const double x_61 = x_58 + x_60;
                const double x_62 = 0.5 * x_61;
                half_power[i] = x_62;
            }
            lk_block_exp(n, half_power);
            for (size_t i = 0; i < n; i++) {
                const double x_3 = v[i] * x_2;
                const double x_4 = (-2.0) * y_pred[i];
                const double x_5 = x_4 * y_pred[i];
                const double x_6 = x_5 * y_pred[i];
                const double x_7 = gamma * x_6;
                const double x_8 = sum_v * x_7;
                const double x_9 = x_8 - x_3;
                const double x_12 = x_11 * y_pred[i];
                const double x_13 = v[i] * x_12;
                const double x_14 = x_13 + x_9;
                const double x_15 = y_pred[i] * y_pred[i];
                const double x_16 = sum_y_pred * x_15;
                const double x_17 = v[i] * x_16;
                const double x_18 = x_14 - x_17;
                const double x_22 = x_21 * y_pred[i];
                const double x_23 = v[i] * x_22;
                const double x_24 = x_18 + x_23;
                const double x_25 = 2.0 * y_pred[i];
                const double x_26 = x_25 * y_pred[i];
                const double x_27 = gamma * x_26;
                const double x_28 = sum_y_pred * x_27;
                const double x_29 = sum_v * x_28;
                const double x_30 = x_24 + x_29;
                const double x_31 = v[i] * x_28;
                const double x_32 = x_30 + x_31;
                const double x_33 = sum_y_pred - y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_33;
                const double x_34 = others / y_pred[i];
                const double x_35 = log_sum_y_pred - log_y_pred[i];
                const int x_34_lt_c_1152921504606846976 = x_34 < 0x1.0p+60;
                const double surprisal = x_34_lt_c_1152921504606846976 ? log1p_x_34[i] : x_35;
                const double x_36 = x_15 * y_pred[i];
                const double x_37 = gamma * x_36;
                const double x_38 = gamma * x_37;
                const double x_39 = sum_v * x_38;
                const double x_40 = surprisal * x_39;
                const int c_0_eq_y_pred = 0.0 == y_pred[i];
                const double chosen_1 = c_0_eq_y_pred ? 0.0 : x_40;
                const double chosen_2 = c_0_eq_gamma ? 0.0 : chosen_1;
                const double x_41 = chosen_2 + x_32;
                const double x_42 = gamma * x_15;
                const double x_43 = sum_y_pred * x_42;
                const double x_44 = sum_v * x_43;
                const double x_45 = surprisal * x_44;
                const double neg_x_45 = -x_45;
                const double chosen_3 = c_0_eq_y_pred ? 0.0 : neg_x_45;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : chosen_3;
                const double x_46 = chosen_4 + x_41;
                const double x_47 = surprisal * x_43;
                const double x_48 = v[i] * x_47;
                const double chosen_5 = c_0_eq_y_pred ? 0.0 : x_48;
                const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
                const double x_49 = chosen_6 + x_46;
                const double x_51 = x_50 * y_pred[i];
                const double x_52 = x_51 * y_pred[i];
                const double x_53 = sum_y_pred * x_52;
                const double x_54 = surprisal * x_53;
                const double x_55 = v[i] * x_54;
                const double neg_x_55 = -x_55;
                const double chosen_7 = c_0_eq_gamma ? 0.0 : neg_x_55;
                const double chosen_8 = c_0_eq_y_pred ? 0.0 : chosen_7;
                const double x_56 = chosen_8 + x_49;
                const double x_58 = log_others[i] * x_57;
                const double x_61 = x_58 + x_60;
                const int x_61_lt_c_minus_1500 = x_61 < (-1500.0);
                const double x_63 = alpha[i] / y_pred[i];
                const double x_64 = x_63 * y_true[i];
                const double x_65 = x_64 / y_pred[i];
                const double x_66 = x_56 * x_65;
                const double x_67 = half_power[i] * x_66;
                const double x_68 = half_power[i] * x_67;
                const double neg_x_68 = -x_68;
                const double chosen_9 = x_61_lt_c_minus_1500 ? 0.0 : neg_x_68;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                const double x_113 = chosen_11 + x_112;
                hessian_vector[i] = weight * x_113;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_normalised) = {
    .name = "categorical_focal_crossentropy_normalised",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1, 1, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
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
            .row = categorical_focal_crossentropy_normalised_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_normalised_case_1,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_normalised_case_2,
        },
    },
};

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_normalised_hessian_vector) = {
    .name = "categorical_focal_crossentropy_normalised_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1, 1, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
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
            .row = categorical_focal_crossentropy_normalised_hessian_vector_case_0,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_normalised_hessian_vector_case_1,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_normalised_hessian_vector_case_2,
        },
    },
};
