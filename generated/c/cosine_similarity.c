/* cosine_similarity: Negative cosine of the angle between prediction and target over the class axis.
 *
 * Generated from definitions/cosine_similarity.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/cosine_similarity.txt
 *
 * cosine_similarity = -total(p*y)/sqrt(total(p**2)*total(y**2))
 *     target y_true element [-inf, inf]
 *     prediction y_pred element [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

/* Sums over a row of c terms, as a sum and the sum of the rounding errors of its additions: in eight lanes of a block,
 * then over lanes and blocks, all in fixed order. With u = 2^-53 and while nothing overflows, high + low is off by at
 * most m^2 u^2 sum|terms|, m = min(c/8 + 24, c/30 + 100): at most m additions follow each other, which round by at most
 * u sum|terms| each, and these errors are added up in at most m additions. That is below u/10000 sum|terms| for
 * c <= 10^7, so that a sum rounded to a double is off by at most 1.0001 u sum|terms|. Terms may be pairs. */
#define LK_SUM_LANES 8

static inline void lk_row_sum_add_one(lk_pair *sum, double x)
{
    const double high = sum->high + x;
    const double part = high - sum->high;
    sum->low += (sum->high - (high - part)) + (x - part);
    sum->high = high;
}

/* Add the n entries of x. */
static inline void lk_row_sum_add(lk_pair *sum, size_t n, const double *x)
{
    size_t i = 0;
    if (n >= 2 * LK_SUM_LANES) {
        double high[LK_SUM_LANES], low[LK_SUM_LANES] = {0.0};
        memcpy(high, x, sizeof high);
        for (i = LK_SUM_LANES; i + LK_SUM_LANES <= n; i += LK_SUM_LANES)
            for (size_t l = 0; l < LK_SUM_LANES; l++) {
                const double next = high[l] + x[i + l];
                const double part = next - high[l];
                low[l] += (high[l] - (next - part)) + (x[i + l] - part);
                high[l] = next;
            }
        for (size_t k = 0; k < LK_SUM_LANES; k++) lk_row_sum_add_one(sum, high[k]);
        sum->low += lk_block_sum(LK_SUM_LANES, low);
    }
    for (; i < n; i++) lk_row_sum_add_one(sum, x[i]);
}

/* The same of n rows side by side, x[k * n + r] for class k of row r: one term after the other, m = 2 c, c <= LK_FEW. */
static inline void lk_lanes_sum(size_t n, size_t c, const double *restrict x, double *restrict high, double *restrict low)
{
    for (size_t r = 0; r < n; r++) {
        high[r] = x[r];
        low[r] = 0.0;
    }
    for (size_t k = 1; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const double next = high[r] + x[k * n + r];
            const double part = next - high[r];
            low[r] += (high[r] - (next - part)) + (x[k * n + r] - part);
            high[r] = next;
        }
}
static inline void lk_lanes_maximum(size_t n, size_t c, const double *restrict x, double *restrict most)
{
    for (size_t r = 0; r < n; r++) most[r] = x[r];
    for (size_t k = 1; k < c; k++)
        for (size_t r = 0; r < n; r++) most[r] = x[k * n + r] > most[r] ? x[k * n + r] : most[r];
}

/* The sum, rounded. An infinite sum has no rounding error: its `low` is NaN and left out. */
static inline double lk_row_sum_value(lk_pair sum)
{
    return sum.low == sum.low ? sum.high + sum.low : sum.high;
}

/* The sum as a pair. An infinite sum has no rounding error: its `low` is NaN and left out. */
static inline lk_pair lk_row_sum_pair(lk_pair sum)
{
    return lk_sum(sum.high, sum.low == sum.low ? sum.low : 0.0);
}

/* Lanes of a search for the maximum, and how many numbers are looked at in one go. */
#define LK_ROW_LANES 8
#define LK_STEP_LANES (4 * LK_ROW_LANES)

/* The largest of `maximum` and the n entries of x. The last group of lanes overlaps the one before. */
static inline double lk_row_maximum(size_t n, const double *x, double maximum)
{
    if (n < LK_STEP_LANES) {
        for (size_t k = 0; k < n; k++) maximum = x[k] > maximum ? x[k] : maximum;
        return maximum;
    }
    double a[LK_ROW_LANES], b[LK_ROW_LANES], c[LK_ROW_LANES], d[LK_ROW_LANES];
    memcpy(a, x, sizeof a);
    memcpy(b, x + LK_ROW_LANES, sizeof b);
    memcpy(c, x + 2 * LK_ROW_LANES, sizeof c);
    memcpy(d, x + 3 * LK_ROW_LANES, sizeof d);
    for (size_t i = LK_STEP_LANES; i < n; i += LK_STEP_LANES) {
        const double *group = i + LK_STEP_LANES <= n ? x + i : x + n - LK_STEP_LANES;
        for (size_t l = 0; l < LK_ROW_LANES; l++) {
            const double *next = group + l;
            a[l] = next[0] > a[l] ? next[0] : a[l];
            b[l] = next[LK_ROW_LANES] > b[l] ? next[LK_ROW_LANES] : b[l];
            c[l] = next[2 * LK_ROW_LANES] > c[l] ? next[2 * LK_ROW_LANES] : c[l];
            d[l] = next[3 * LK_ROW_LANES] > d[l] ? next[3 * LK_ROW_LANES] : d[l];
        }
    }
    for (size_t k = 0; k < LK_ROW_LANES; k++) {
        a[k] = b[k] > a[k] ? b[k] : a[k];
        c[k] = d[k] > c[k] ? d[k] : c[k];
        a[k] = c[k] > a[k] ? c[k] : a[k];
    }
    for (size_t half = LK_ROW_LANES / 2; half > 0; half /= 2)
        for (size_t k = 0; k < half; k++) a[k] = a[k + half] > a[k] ? a[k + half] : a[k];
    return a[0] > maximum ? a[0] : maximum;
}

/* cosine_similarity: otherwise */
static void cosine_similarity_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double block_y_pred[LK_BLOCK];
    double size_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double size_y_true[LK_BLOCK];
    double x_1[LK_BLOCK];
    double x_2[LK_BLOCK];
    double x_3[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* most_y_pred, most_y_true */
    double most_y_pred = -INFINITY;
    double most_y_true = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        for (size_t i = 0; i < n; i++) {
            size_y_pred[i] = fabs(y_pred[i]);
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        for (size_t i = 0; i < n; i++) {
            size_y_true[i] = fabs(y_true[i]);
        }
        lk_fetch(ahead, start, n);
        most_y_pred = lk_row_maximum(n, size_y_pred, most_y_pred);
        most_y_true = lk_row_maximum(n, size_y_true, most_y_true);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_34 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_34 - exponent_y_pred;
    const double exponent_y_true = lk_exponent(most_y_true);
    const double shift_y_true = 400.0 - exponent_y_true;
    const double x_36 = shift_y_pred + (-400.0);
    const double x_38 = 2.0 * shift_y_pred;
    const double x_39 = x_38 + (-400.0);

    /* sum_x_1, sum_x_2, sum_x_3 */
    lk_pair row_sum_x_1 = {0.0, 0.0};
    lk_pair row_sum_x_2 = {0.0, 0.0};
    lk_pair row_sum_x_3 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
        for (size_t i = 0; i < n; i++) {
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred);
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true);
            x_1[i] = scaled_y_pred * scaled_y_true;
        }
        for (size_t i = 0; i < n; i++) {
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred);
            x_2[i] = scaled_y_pred * scaled_y_pred;
        }
        for (size_t i = 0; i < n; i++) {
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true);
            x_3[i] = scaled_y_true * scaled_y_true;
        }
        lk_row_sum_add(&row_sum_x_1, n, x_1);
        lk_row_sum_add(&row_sum_x_2, n, x_2);
        lk_row_sum_add(&row_sum_x_3, n, x_3);
    }
    const double sum_x_1 = lk_row_sum_value(row_sum_x_1);
    const double sum_x_2 = lk_row_sum_value(row_sum_x_2);
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const double sqrt_sum_x_2 = sqrt(sum_x_2);
    const double sqrt_sum_x_3 = sqrt(sum_x_3);
    const double lowered_sqrt_sum_x_3 = 0x1.0p-400 * sqrt_sum_x_3;
    const double x_4 = want_value ? sum_x_1 / sqrt_sum_x_2 : 0.0;
    const double x_5 = want_value ? x_4 / lowered_sqrt_sum_x_3 : 0.0;
    const double neg_x_5 = -x_5;
    const int c_0_eq_sqrt_sum_x_2 = 0.0 == sqrt_sum_x_2;
    const double chosen = c_0_eq_sqrt_sum_x_2 ? 0.0 : neg_x_5;
    const int c_0_eq_sqrt_sum_x_3 = 0.0 == lowered_sqrt_sum_x_3;
    const double chosen_1 = c_0_eq_sqrt_sum_x_3 ? 0.0 : chosen;
    const double x_6 = want_gradient || want_hessian ? sum_x_1 / lowered_sqrt_sum_x_3 : 0.0;
    const double x_14 = want_hessian ? x_6 / sqrt_sum_x_2 : 0.0;
    const double x_15 = want_hessian ? x_14 / sqrt_sum_x_2 : 0.0;
    const double x_16 = want_hessian ? x_15 / sqrt_sum_x_2 : 0.0;
    const double chosen_6 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_16;
    const double chosen_7 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_6;
    const double x_17 = (-3.0) * sum_x_1;
    const double x_18 = want_hessian ? x_17 / lowered_sqrt_sum_x_3 : 0.0;
    const double x_35 = lk_ldexp(chosen_1, (-400.0));

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred);
                    const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true);
                    const double x_7 = x_6 * scaled_y_pred;
                    const double x_8 = x_7 / sqrt_sum_x_2;
                    const double x_9 = x_8 / sqrt_sum_x_2;
                    const double x_10 = x_9 / sqrt_sum_x_2;
                    const double chosen_2 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_10;
                    const double chosen_3 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_2;
                    const double x_11 = scaled_y_true / sqrt_sum_x_2;
                    const double x_12 = x_11 / lowered_sqrt_sum_x_3;
                    const double neg_x_12 = -x_12;
                    const double chosen_4 = c_0_eq_sqrt_sum_x_2 ? 0.0 : neg_x_12;
                    const double chosen_5 = c_0_eq_sqrt_sum_x_3 ? 0.0 : chosen_4;
                    const double x_13 = chosen_3 + chosen_5;
                    const double x_37 = lk_ldexp(x_13, x_36);
                    gradient[i] = weight * x_37;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred);
                    const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true);
                    const double x_19 = x_18 * scaled_y_pred;
                    const double x_20 = x_19 / sqrt_sum_x_2;
                    const double x_21 = x_20 * scaled_y_pred;
                    const double x_22 = x_21 / sqrt_sum_x_2;
                    const double x_23 = x_22 / sqrt_sum_x_2;
                    const double x_24 = x_23 / sqrt_sum_x_2;
                    const double x_25 = x_24 / sqrt_sum_x_2;
                    const double chosen_8 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_25;
                    const double chosen_9 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_8;
                    const double x_26 = chosen_7 + chosen_9;
                    const double x_27 = 2.0 * scaled_y_pred;
                    const double x_28 = x_27 / lowered_sqrt_sum_x_3;
                    const double x_29 = x_28 * scaled_y_true;
                    const double x_30 = x_29 / sqrt_sum_x_2;
                    const double x_31 = x_30 / sqrt_sum_x_2;
                    const double x_32 = x_31 / sqrt_sum_x_2;
                    const double chosen_10 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_32;
                    const double chosen_11 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_10;
                    const double x_33 = chosen_11 + x_26;
                    const double x_40 = lk_ldexp(x_33, x_39);
                    hessian[i] = weight * x_40;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_35;
}

/* cosine_similarity: otherwise; rows side by side */
static void cosine_similarity_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double size_y_pred[LK_LANES];
    double size_y_true[LK_LANES];
    double x_1[LK_LANES];
    double x_2[LK_LANES];
    double x_3[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double most_y_true[LK_ROWS];
    double shift_y_true[LK_ROWS];
    double sum_x_1[LK_ROWS];
    double sum_x_2[LK_ROWS];
    double sqrt_sum_x_2[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double lowered_sqrt_sum_x_3[LK_ROWS];
    double x_6[LK_ROWS];
    double chosen_7[LK_ROWS];
    double x_18[LK_ROWS];
    double x_36[LK_ROWS];
    double x_39[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_y_pred[i] = fabs(y_pred[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_y_true[i] = fabs(y_true[i]);
        }

    lk_lanes_maximum(n, c, size_y_pred, most_y_pred);

    lk_lanes_maximum(n, c, size_y_true, most_y_true);

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_34 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_34 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_true = lk_exponent(most_y_true[r]);
        shift_y_true[r] = 400.0 - exponent_y_true;
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            x_36[r] = shift_y_pred[r] + (-400.0);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double x_38 = 2.0 * shift_y_pred[r];
            x_39[r] = x_38 + (-400.0);
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred[r]);
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true[r]);
            x_1[i] = scaled_y_pred * scaled_y_true;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred[r]);
            x_2[i] = scaled_y_pred * scaled_y_pred;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true[r]);
            x_3[i] = scaled_y_true * scaled_y_true;
        }

    double row_sum_x_1[LK_ROWS];
    lk_lanes_sum(n, c, x_1, sum_x_1, row_sum_x_1);
    for (size_t r = 0; r < n; r++) {
        sum_x_1[r] = lk_row_sum_value((lk_pair){sum_x_1[r], row_sum_x_1[r]});
    }

    double row_sum_x_2[LK_ROWS];
    lk_lanes_sum(n, c, x_2, sum_x_2, row_sum_x_2);
    for (size_t r = 0; r < n; r++) {
        sum_x_2[r] = lk_row_sum_value((lk_pair){sum_x_2[r], row_sum_x_2[r]});
    }

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    for (size_t r = 0; r < n; r++) {
        sqrt_sum_x_2[r] = sqrt(sum_x_2[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double sqrt_sum_x_3 = sqrt(sum_x_3[r]);
        lowered_sqrt_sum_x_3[r] = 0x1.0p-400 * sqrt_sum_x_3;
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_6[r] = sum_x_1[r] / lowered_sqrt_sum_x_3[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const int c_0_eq_sqrt_sum_x_2 = 0.0 == sqrt_sum_x_2[r];
            const int c_0_eq_sqrt_sum_x_3 = 0.0 == lowered_sqrt_sum_x_3[r];
            const double x_14 = x_6[r] / sqrt_sum_x_2[r];
            const double x_15 = x_14 / sqrt_sum_x_2[r];
            const double x_16 = x_15 / sqrt_sum_x_2[r];
            const double chosen_6 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_16;
            chosen_7[r] = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_6;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double x_17 = (-3.0) * sum_x_1[r];
            x_18[r] = x_17 / lowered_sqrt_sum_x_3[r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double x_4 = sum_x_1[r] / sqrt_sum_x_2[r];
            const double x_5 = x_4 / lowered_sqrt_sum_x_3[r];
            const double neg_x_5 = -x_5;
            const int c_0_eq_sqrt_sum_x_2 = 0.0 == sqrt_sum_x_2[r];
            const double chosen = c_0_eq_sqrt_sum_x_2 ? 0.0 : neg_x_5;
            const int c_0_eq_sqrt_sum_x_3 = 0.0 == lowered_sqrt_sum_x_3[r];
            const double chosen_1 = c_0_eq_sqrt_sum_x_3 ? 0.0 : chosen;
            value[r] = lk_ldexp(chosen_1, (-400.0));
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred[r]);
                const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true[r]);
                const int c_0_eq_sqrt_sum_x_2 = 0.0 == sqrt_sum_x_2[r];
                const int c_0_eq_sqrt_sum_x_3 = 0.0 == lowered_sqrt_sum_x_3[r];
                const double x_7 = x_6[r] * scaled_y_pred;
                const double x_8 = x_7 / sqrt_sum_x_2[r];
                const double x_9 = x_8 / sqrt_sum_x_2[r];
                const double x_10 = x_9 / sqrt_sum_x_2[r];
                const double chosen_2 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_10;
                const double chosen_3 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_2;
                const double x_11 = scaled_y_true / sqrt_sum_x_2[r];
                const double x_12 = x_11 / lowered_sqrt_sum_x_3[r];
                const double neg_x_12 = -x_12;
                const double chosen_4 = c_0_eq_sqrt_sum_x_2 ? 0.0 : neg_x_12;
                const double chosen_5 = c_0_eq_sqrt_sum_x_3 ? 0.0 : chosen_4;
                const double x_13 = chosen_3 + chosen_5;
                gradient[i] = lk_ldexp(x_13, x_36[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred[r]);
                const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true[r]);
                const int c_0_eq_sqrt_sum_x_2 = 0.0 == sqrt_sum_x_2[r];
                const int c_0_eq_sqrt_sum_x_3 = 0.0 == lowered_sqrt_sum_x_3[r];
                const double x_19 = x_18[r] * scaled_y_pred;
                const double x_20 = x_19 / sqrt_sum_x_2[r];
                const double x_21 = x_20 * scaled_y_pred;
                const double x_22 = x_21 / sqrt_sum_x_2[r];
                const double x_23 = x_22 / sqrt_sum_x_2[r];
                const double x_24 = x_23 / sqrt_sum_x_2[r];
                const double x_25 = x_24 / sqrt_sum_x_2[r];
                const double chosen_8 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_25;
                const double chosen_9 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_8;
                const double x_26 = chosen_7[r] + chosen_9;
                const double x_27 = 2.0 * scaled_y_pred;
                const double x_28 = x_27 / lowered_sqrt_sum_x_3[r];
                const double x_29 = x_28 * scaled_y_true;
                const double x_30 = x_29 / sqrt_sum_x_2[r];
                const double x_31 = x_30 / sqrt_sum_x_2[r];
                const double x_32 = x_31 / sqrt_sum_x_2[r];
                const double chosen_10 = c_0_eq_sqrt_sum_x_3 ? 0.0 : x_32;
                const double chosen_11 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen_10;
                const double x_33 = chosen_11 + x_26;
                hessian[i] = lk_ldexp(x_33, x_39[r]);
            }
    }
}

/* cosine_similarity_hessian_vector: otherwise */
static void cosine_similarity_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double size_y_true[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double size_y_pred[LK_BLOCK];
    double x_1[LK_BLOCK];
    double x_2[LK_BLOCK];
    double x_6[LK_BLOCK];
    double x_7[LK_BLOCK];
    double x_20[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* most_v, most_y_true, most_y_pred */
    double most_v = -INFINITY;
    double most_y_true = -INFINITY;
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        for (size_t i = 0; i < n; i++) {
            size_y_true[i] = fabs(y_true[i]);
        }
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        for (size_t i = 0; i < n; i++) {
            size_y_pred[i] = fabs(y_pred[i]);
        }
        lk_fetch(ahead, start, n);
        most_v = lk_row_maximum(n, size_v, most_v);
        most_y_true = lk_row_maximum(n, size_y_true, most_y_true);
        most_y_pred = lk_row_maximum(n, size_y_pred, most_y_pred);
    }
    const double exponent_v = lk_exponent(most_v);
    const double x = (-100.0) > exponent_v ? (-100.0) : exponent_v;
    const double x_27 = 100.0 < x ? 100.0 : x;
    const double shift_v = x_27 - exponent_v;
    const double exponent_y_true = lk_exponent(most_y_true);
    const double shift_y_true = 400.0 - exponent_y_true;
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x_28 = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_29 = 100.0 < x_28 ? 100.0 : x_28;
    const double shift_y_pred = x_29 - exponent_y_pred;
    const double x_30 = 2.0 * shift_y_pred;
    const double x_31 = -shift_v;
    const double x_32 = x_30 + x_31;
    const double x_33 = x_32 + (-400.0);

    /* sum_x_1, sum_x_2, sum_x_6, sum_x_7, sum_x_20 */
    lk_pair row_sum_x_1 = {0.0, 0.0};
    lk_pair row_sum_x_2 = {0.0, 0.0};
    lk_pair row_sum_x_6 = {0.0, 0.0};
    lk_pair row_sum_x_7 = {0.0, 0.0};
    lk_pair row_sum_x_20 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
        for (size_t i = 0; i < n; i++) {
            const double scaled_v = lk_ldexp(v[i], shift_v);
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true);
            x_1[i] = scaled_v * scaled_y_true;
        }
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        for (size_t i = 0; i < n; i++) {
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred);
            x_2[i] = scaled_y_pred * scaled_y_pred;
        }
        for (size_t i = 0; i < n; i++) {
            const double scaled_v = lk_ldexp(v[i], shift_v);
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred);
            x_6[i] = scaled_v * scaled_y_pred;
        }
        for (size_t i = 0; i < n; i++) {
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true);
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred);
            x_7[i] = scaled_y_pred * scaled_y_true;
        }
        for (size_t i = 0; i < n; i++) {
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true);
            x_20[i] = scaled_y_true * scaled_y_true;
        }
        lk_row_sum_add(&row_sum_x_1, n, x_1);
        lk_row_sum_add(&row_sum_x_2, n, x_2);
        lk_row_sum_add(&row_sum_x_6, n, x_6);
        lk_row_sum_add(&row_sum_x_7, n, x_7);
        lk_row_sum_add(&row_sum_x_20, n, x_20);
    }
    const double sum_x_1 = lk_row_sum_value(row_sum_x_1);
    const lk_pair sum_x_2 = lk_row_sum_pair(row_sum_x_2);
    const double sum_x_6 = lk_row_sum_value(row_sum_x_6);
    const double sum_x_7 = lk_row_sum_value(row_sum_x_7);
    const double sum_x_20 = lk_row_sum_value(row_sum_x_20);
    const double sqrt_sum_x_2 = sqrt(lk_rounded(sum_x_2));
    const double x_8 = (-3.0) * sum_x_6;
    const double x_9 = sum_x_7 * x_8;
    const double sqrt_sum_x_20 = sqrt(sum_x_20);
    const double lowered_sqrt_sum_x_20 = 0x1.0p-400 * sqrt_sum_x_20;
    const int c_0_eq_sqrt_sum_x_20 = 0.0 == lowered_sqrt_sum_x_20;
    const int c_0_eq_sqrt_sum_x_2 = 0.0 == sqrt_sum_x_2;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
            for (size_t i = 0; i < n; i++) {
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true);
                const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred);
                const double x_3 = sum_x_1 * scaled_y_pred;
                const double x_4 = sqrt_sum_x_2 * x_3;
                const double x_5 = sqrt_sum_x_2 * x_4;
                const double x_10 = x_9 * scaled_y_pred;
                const double x_11 = x_10 + x_5;
                const double x_12 = sum_x_6 * scaled_y_true;
                const double x_13 = sqrt_sum_x_2 * x_12;
                const double x_14 = sqrt_sum_x_2 * x_13;
                const double x_15 = x_11 + x_14;
                const double x_16 = sum_x_7 * scaled_v;
                const double x_17 = sqrt_sum_x_2 * x_16;
                const double x_18 = sqrt_sum_x_2 * x_17;
                const double x_19 = x_15 + x_18;
                const double x_21 = x_19 / lowered_sqrt_sum_x_20;
                const double x_22 = x_21 / sqrt_sum_x_2;
                const double x_23 = x_22 / sqrt_sum_x_2;
                const double x_24 = x_23 / sqrt_sum_x_2;
                const double x_25 = x_24 / sqrt_sum_x_2;
                const double x_26 = x_25 / sqrt_sum_x_2;
                const double chosen = c_0_eq_sqrt_sum_x_20 ? 0.0 : x_26;
                const double chosen_1 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen;
                const double x_34 = lk_ldexp(chosen_1, x_33);
                hessian_vector[i] = weight * x_34;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* cosine_similarity_hessian_vector: otherwise; rows side by side */
static void cosine_similarity_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double size_v[LK_LANES];
    double size_y_true[LK_LANES];
    double x_1[LK_LANES];
    double size_y_pred[LK_LANES];
    double x_2[LK_LANES];
    double x_6[LK_LANES];
    double x_7[LK_LANES];
    double x_20[LK_LANES];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double most_y_true[LK_ROWS];
    double shift_y_true[LK_ROWS];
    double sum_x_1[LK_ROWS];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double sum_x_2_high[LK_ROWS];
    double sum_x_2_low[LK_ROWS];
    double sqrt_sum_x_2[LK_ROWS];
    double sum_x_6[LK_ROWS];
    double sum_x_7[LK_ROWS];
    double x_9[LK_ROWS];
    double sum_x_20[LK_ROWS];
    double lowered_sqrt_sum_x_20[LK_ROWS];
    double x_33[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_y_true[i] = fabs(y_true[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_y_pred[i] = fabs(y_pred[i]);
        }

    lk_lanes_maximum(n, c, size_v, most_v);

    lk_lanes_maximum(n, c, size_y_true, most_y_true);

    lk_lanes_maximum(n, c, size_y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x = (-100.0) > exponent_v ? (-100.0) : exponent_v;
        const double x_27 = 100.0 < x ? 100.0 : x;
        shift_v[r] = x_27 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_true = lk_exponent(most_y_true[r]);
        shift_y_true[r] = 400.0 - exponent_y_true;
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x_28 = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_29 = 100.0 < x_28 ? 100.0 : x_28;
        shift_y_pred[r] = x_29 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_30 = 2.0 * shift_y_pred[r];
        const double x_31 = -shift_v[r];
        const double x_32 = x_30 + x_31;
        x_33[r] = x_32 + (-400.0);
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true[r]);
            x_1[i] = scaled_v * scaled_y_true;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred[r]);
            x_2[i] = scaled_y_pred * scaled_y_pred;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred[r]);
            x_6[i] = scaled_v * scaled_y_pred;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true[r]);
            const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred[r]);
            x_7[i] = scaled_y_pred * scaled_y_true;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true[r]);
            x_20[i] = scaled_y_true * scaled_y_true;
        }

    double row_sum_x_1[LK_ROWS];
    lk_lanes_sum(n, c, x_1, sum_x_1, row_sum_x_1);
    for (size_t r = 0; r < n; r++) {
        sum_x_1[r] = lk_row_sum_value((lk_pair){sum_x_1[r], row_sum_x_1[r]});
    }

    lk_lanes_sum(n, c, x_2, sum_x_2_high, sum_x_2_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_2_high[r], sum_x_2_low[r]});
        sum_x_2_high[r] = total.high;
        sum_x_2_low[r] = total.low;
    }

    double row_sum_x_6[LK_ROWS];
    lk_lanes_sum(n, c, x_6, sum_x_6, row_sum_x_6);
    for (size_t r = 0; r < n; r++) {
        sum_x_6[r] = lk_row_sum_value((lk_pair){sum_x_6[r], row_sum_x_6[r]});
    }

    double row_sum_x_7[LK_ROWS];
    lk_lanes_sum(n, c, x_7, sum_x_7, row_sum_x_7);
    for (size_t r = 0; r < n; r++) {
        sum_x_7[r] = lk_row_sum_value((lk_pair){sum_x_7[r], row_sum_x_7[r]});
    }

    double row_sum_x_20[LK_ROWS];
    lk_lanes_sum(n, c, x_20, sum_x_20, row_sum_x_20);
    for (size_t r = 0; r < n; r++) {
        sum_x_20[r] = lk_row_sum_value((lk_pair){sum_x_20[r], row_sum_x_20[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_x_2 = {sum_x_2_high[r], sum_x_2_low[r]};
        sqrt_sum_x_2[r] = sqrt(lk_rounded(sum_x_2));
    }

    for (size_t r = 0; r < n; r++) {
        const double x_8 = (-3.0) * sum_x_6[r];
        x_9[r] = sum_x_7[r] * x_8;
    }

    for (size_t r = 0; r < n; r++) {
        const double sqrt_sum_x_20 = sqrt(sum_x_20[r]);
        lowered_sqrt_sum_x_20[r] = 0x1.0p-400 * sqrt_sum_x_20;
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double scaled_v = lk_ldexp(v[i], shift_v[r]);
                const double scaled_y_true = lk_ldexp(y_true[i], shift_y_true[r]);
                const double scaled_y_pred = lk_ldexp(y_pred[i], shift_y_pred[r]);
                const double x_3 = sum_x_1[r] * scaled_y_pred;
                const double x_4 = sqrt_sum_x_2[r] * x_3;
                const double x_5 = sqrt_sum_x_2[r] * x_4;
                const double x_10 = x_9[r] * scaled_y_pred;
                const double x_11 = x_10 + x_5;
                const double x_12 = sum_x_6[r] * scaled_y_true;
                const double x_13 = sqrt_sum_x_2[r] * x_12;
                const double x_14 = sqrt_sum_x_2[r] * x_13;
                const double x_15 = x_11 + x_14;
                const double x_16 = sum_x_7[r] * scaled_v;
                const double x_17 = sqrt_sum_x_2[r] * x_16;
                const double x_18 = sqrt_sum_x_2[r] * x_17;
                const double x_19 = x_15 + x_18;
                const double x_21 = x_19 / lowered_sqrt_sum_x_20[r];
                const double x_22 = x_21 / sqrt_sum_x_2[r];
                const double x_23 = x_22 / sqrt_sum_x_2[r];
                const double x_24 = x_23 / sqrt_sum_x_2[r];
                const double x_25 = x_24 / sqrt_sum_x_2[r];
                const double x_26 = x_25 / sqrt_sum_x_2[r];
                const int c_0_eq_sqrt_sum_x_20 = 0.0 == lowered_sqrt_sum_x_20[r];
                const double chosen = c_0_eq_sqrt_sum_x_20 ? 0.0 : x_26;
                const int c_0_eq_sqrt_sum_x_2 = 0.0 == sqrt_sum_x_2[r];
                const double chosen_1 = c_0_eq_sqrt_sum_x_2 ? 0.0 : chosen;
                hessian_vector[i] = lk_ldexp(chosen_1, x_33[r]);
            }
    }
}

const lk_kernel LK_LEVEL(lk_cosine_similarity) = {
    .name = "cosine_similarity",
    .axis = 1,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = cosine_similarity_case_0,
            .lanes = cosine_similarity_case_0_lanes,
        },
    },
};

const lk_kernel LK_LEVEL(lk_cosine_similarity_hessian_vector) = {
    .name = "cosine_similarity_hessian_vector",
    .axis = 1,
    .input_count = 3,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = cosine_similarity_hessian_vector_case_0,
            .lanes = cosine_similarity_hessian_vector_case_0_lanes,
        },
    },
};
