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
/* Add n c low halves of pairs to what the sum of their high ones left. */
static inline void lk_lanes_add(size_t n, size_t c, const double *restrict x, double *restrict low)
{
    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) low[r] += x[k * n + r];
}
static inline void lk_lanes_maximum(size_t n, size_t c, const double *restrict x, double *restrict most)
{
    for (size_t r = 0; r < n; r++) most[r] = x[r];
    for (size_t k = 1; k < c; k++)
        for (size_t r = 0; r < n; r++) most[r] = x[k * n + r] > most[r] ? x[k * n + r] : most[r];
}

/* Add n pairs. */
static inline void lk_row_sum_add_pairs(lk_pair *sum, size_t n, const double *high, const double *low)
{
    lk_row_sum_add(sum, n, high);
    sum->low += lk_block_sum(n, low);
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
    for (size_t k = 0; k < LK_ROW_LANES; k++) maximum = a[k] > maximum ? a[k] : maximum;
    return maximum;
}

/* cosine_similarity: otherwise */
static void cosine_similarity_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_in;
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double abs_y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double abs_y_true[LK_BLOCK];
    double x_4_high[LK_BLOCK];
    double x_4_low[LK_BLOCK];
    double x_5_high[LK_BLOCK];
    double x_5_low[LK_BLOCK];
    double x_6[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* span_p, span_y */
    double span_p = -INFINITY;
    double span_y = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_y_pred[i] = fabs(y_pred[i]);
        }
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_y_true[i] = fabs(y_true[i]);
        }
        span_p = lk_row_maximum(n, abs_y_pred, span_p);
        span_y = lk_row_maximum(n, abs_y_true, span_y);
    }
    const int c_0_eq_span_p = 0.0 == span_p;
    const double x_2 = 0x1.0p-64 * span_y;
    const double scale_y = 0x0.0000000000001p-1022 > x_2 ? 0x0.0000000000001p-1022 : x_2;

    /* sum_x_4, sum_x_5, sum_x_6 */
    lk_pair row_sum_x_4 = {0.0, 0.0};
    lk_pair row_sum_x_5 = {0.0, 0.0};
    lk_pair row_sum_x_6 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / span_p;
            const double ratio = c_0_eq_span_p ? 0.0 : x_1;
            const double x_3 = y_true[i] / scale_y;
            const lk_pair x_4 = lk_product(ratio, x_3);
            x_4_high[i] = x_4.high;
            x_4_low[i] = x_4.low;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_1 = y_pred[i] / span_p;
            const double ratio = c_0_eq_span_p ? 0.0 : x_1;
            const lk_pair x_5 = lk_product(ratio, ratio);
            x_5_high[i] = x_5.high;
            x_5_low[i] = x_5.low;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_3 = y_true[i] / scale_y;
            x_6[i] = x_3 * x_3;
        }
        lk_row_sum_add_pairs(&row_sum_x_4, n, x_4_high, x_4_low);
        lk_row_sum_add_pairs(&row_sum_x_5, n, x_5_high, x_5_low);
        lk_row_sum_add(&row_sum_x_6, n, x_6);
    }
    const lk_pair sum_x_4 = lk_row_sum_pair(row_sum_x_4);
    const lk_pair sum_x_5 = lk_row_sum_pair(row_sum_x_5);
    const double sum_x_6 = lk_row_sum_value(row_sum_x_6);
    const double sqrt_sum_x_5 = sqrt(lk_rounded(sum_x_5));
    const double sqrt_sum_x_6 = sqrt(sum_x_6);
    const double x_7 = want_value ? lk_rounded(sum_x_4) / sqrt_sum_x_5 : 0.0;
    const double x_8 = want_value ? x_7 / sqrt_sum_x_6 : 0.0;
    const double neg_x_8 = -x_8;
    const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5;
    const double chosen = c_0_eq_sqrt_sum_x_5 ? 0.0 : neg_x_8;
    const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6;
    const double chosen_1 = c_0_eq_sqrt_sum_x_6 ? 0.0 : chosen;
    const double x_9 = want_gradient || want_hessian ? lk_rounded(sum_x_4) / span_p : 0.0;
    const double x_19 = want_hessian ? x_9 / span_p : 0.0;
    const double x_20 = want_hessian ? x_19 / sqrt_sum_x_6 : 0.0;
    const double x_21 = want_hessian ? x_20 / sqrt_sum_x_5 : 0.0;
    const double x_22 = want_hessian ? x_21 / sqrt_sum_x_5 : 0.0;
    const double x_23 = want_hessian ? x_22 / sqrt_sum_x_5 : 0.0;
    const double chosen_6 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_23;
    const double chosen_7 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_6;
    const lk_pair x_24 = lk_pair_mul_double(sum_x_4, (-3.0));
    const lk_pair x_25 = want_hessian ? lk_pair_div_double(x_24, span_p) : lk_pair_of(0.0);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / span_p;
                    const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                    const double x_3 = y_true[i] / scale_y;
                    const double x_10 = ratio * x_9;
                    const double x_11 = x_10 / sqrt_sum_x_6;
                    const double x_12 = x_11 / sqrt_sum_x_5;
                    const double x_13 = x_12 / sqrt_sum_x_5;
                    const double x_14 = x_13 / sqrt_sum_x_5;
                    const double chosen_2 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_14;
                    const double chosen_3 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_2;
                    const double x_15 = x_3 / span_p;
                    const double x_16 = x_15 / sqrt_sum_x_5;
                    const double x_17 = x_16 / sqrt_sum_x_6;
                    const double neg_x_17 = -x_17;
                    const double chosen_4 = c_0_eq_sqrt_sum_x_5 ? 0.0 : neg_x_17;
                    const double chosen_5 = c_0_eq_sqrt_sum_x_6 ? 0.0 : chosen_4;
                    const double x_18 = chosen_3 + chosen_5;
                    gradient[i] = weight * x_18;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / span_p;
                    const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                    const double x_3 = y_true[i] / scale_y;
                    const double x_26 = ratio * lk_rounded(x_25);
                    const double x_27 = x_26 / span_p;
                    const double x_28 = ratio * x_27;
                    const double x_29 = x_28 / sqrt_sum_x_6;
                    const double x_30 = x_29 / sqrt_sum_x_5;
                    const double x_31 = x_30 / sqrt_sum_x_5;
                    const double x_32 = x_31 / sqrt_sum_x_5;
                    const double x_33 = x_32 / sqrt_sum_x_5;
                    const double x_34 = x_33 / sqrt_sum_x_5;
                    const double chosen_8 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_34;
                    const double chosen_9 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_8;
                    const double x_35 = chosen_7 + chosen_9;
                    const double x_36 = 2.0 * ratio;
                    const double x_37 = x_36 / span_p;
                    const double x_38 = x_3 * x_37;
                    const double x_39 = x_38 / span_p;
                    const double x_40 = x_39 / sqrt_sum_x_6;
                    const double x_41 = x_40 / sqrt_sum_x_5;
                    const double x_42 = x_41 / sqrt_sum_x_5;
                    const double x_43 = x_42 / sqrt_sum_x_5;
                    const double chosen_10 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_43;
                    const double chosen_11 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_10;
                    const double x_44 = chosen_11 + x_35;
                    hessian[i] = weight * x_44;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
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
    double abs_y_pred[LK_LANES];
    double abs_y_true[LK_LANES];
    double x_4_high[LK_LANES];
    double x_4_low[LK_LANES];
    double x_5_high[LK_LANES];
    double x_5_low[LK_LANES];
    double x_6[LK_LANES];
    double span_p[LK_ROWS];
    double span_y[LK_ROWS];
    double scale_y[LK_ROWS];
    double sum_x_4_high[LK_ROWS];
    double sum_x_4_low[LK_ROWS];
    double sum_x_5_high[LK_ROWS];
    double sum_x_5_low[LK_ROWS];
    double sqrt_sum_x_5[LK_ROWS];
    double sum_x_6[LK_ROWS];
    double sqrt_sum_x_6[LK_ROWS];
    double x_9[LK_ROWS];
    double chosen_7[LK_ROWS];
    double x_25_high[LK_ROWS];
    double x_25_low[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_y_pred[i] = fabs(y_pred[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_y_true[i] = fabs(y_true[i]);
        }

    lk_lanes_maximum(n, c, abs_y_pred, span_p);

    lk_lanes_maximum(n, c, abs_y_true, span_y);

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-64 * span_y[r];
        scale_y[r] = 0x0.0000000000001p-1022 > x_2 ? 0x0.0000000000001p-1022 : x_2;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_1 = y_pred[i] / span_p[r];
            const int c_0_eq_span_p = 0.0 == span_p[r];
            const double ratio = c_0_eq_span_p ? 0.0 : x_1;
            const double x_3 = y_true[i] / scale_y[r];
            const lk_pair x_4 = lk_product(ratio, x_3);
            x_4_high[i] = x_4.high;
            x_4_low[i] = x_4.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_1 = y_pred[i] / span_p[r];
            const int c_0_eq_span_p = 0.0 == span_p[r];
            const double ratio = c_0_eq_span_p ? 0.0 : x_1;
            const lk_pair x_5 = lk_product(ratio, ratio);
            x_5_high[i] = x_5.high;
            x_5_low[i] = x_5.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_3 = y_true[i] / scale_y[r];
            x_6[i] = x_3 * x_3;
        }

    lk_lanes_sum(n, c, x_4_high, sum_x_4_high, sum_x_4_low);
    lk_lanes_add(n, c, x_4_low, sum_x_4_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_4_high[r], sum_x_4_low[r]});
        sum_x_4_high[r] = total.high;
        sum_x_4_low[r] = total.low;
    }

    lk_lanes_sum(n, c, x_5_high, sum_x_5_high, sum_x_5_low);
    lk_lanes_add(n, c, x_5_low, sum_x_5_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_5_high[r], sum_x_5_low[r]});
        sum_x_5_high[r] = total.high;
        sum_x_5_low[r] = total.low;
    }

    double row_sum_x_6[LK_ROWS];
    lk_lanes_sum(n, c, x_6, sum_x_6, row_sum_x_6);
    for (size_t r = 0; r < n; r++) {
        sum_x_6[r] = lk_row_sum_value((lk_pair){sum_x_6[r], row_sum_x_6[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_x_5 = {sum_x_5_high[r], sum_x_5_low[r]};
        sqrt_sum_x_5[r] = sqrt(lk_rounded(sum_x_5));
    }

    for (size_t r = 0; r < n; r++) {
        sqrt_sum_x_6[r] = sqrt(sum_x_6[r]);
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_x_4 = {sum_x_4_high[r], sum_x_4_low[r]};
            x_9[r] = lk_rounded(sum_x_4) / span_p[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5[r];
            const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6[r];
            const double x_19 = x_9[r] / span_p[r];
            const double x_20 = x_19 / sqrt_sum_x_6[r];
            const double x_21 = x_20 / sqrt_sum_x_5[r];
            const double x_22 = x_21 / sqrt_sum_x_5[r];
            const double x_23 = x_22 / sqrt_sum_x_5[r];
            const double chosen_6 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_23;
            chosen_7[r] = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_6;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_x_4 = {sum_x_4_high[r], sum_x_4_low[r]};
            const lk_pair x_24 = lk_pair_mul_double(sum_x_4, (-3.0));
            const lk_pair x_25 = lk_pair_div_double(x_24, span_p[r]);
            x_25_high[r] = x_25.high;
            x_25_low[r] = x_25.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_x_4 = {sum_x_4_high[r], sum_x_4_low[r]};
            const double x_7 = lk_rounded(sum_x_4) / sqrt_sum_x_5[r];
            const double x_8 = x_7 / sqrt_sum_x_6[r];
            const double neg_x_8 = -x_8;
            const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5[r];
            const double chosen = c_0_eq_sqrt_sum_x_5 ? 0.0 : neg_x_8;
            const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6[r];
            value[r] = c_0_eq_sqrt_sum_x_6 ? 0.0 : chosen;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = y_pred[i] / span_p[r];
                const int c_0_eq_span_p = 0.0 == span_p[r];
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const double x_3 = y_true[i] / scale_y[r];
                const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5[r];
                const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6[r];
                const double x_10 = ratio * x_9[r];
                const double x_11 = x_10 / sqrt_sum_x_6[r];
                const double x_12 = x_11 / sqrt_sum_x_5[r];
                const double x_13 = x_12 / sqrt_sum_x_5[r];
                const double x_14 = x_13 / sqrt_sum_x_5[r];
                const double chosen_2 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_14;
                const double chosen_3 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_2;
                const double x_15 = x_3 / span_p[r];
                const double x_16 = x_15 / sqrt_sum_x_5[r];
                const double x_17 = x_16 / sqrt_sum_x_6[r];
                const double neg_x_17 = -x_17;
                const double chosen_4 = c_0_eq_sqrt_sum_x_5 ? 0.0 : neg_x_17;
                const double chosen_5 = c_0_eq_sqrt_sum_x_6 ? 0.0 : chosen_4;
                gradient[i] = chosen_3 + chosen_5;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_25 = {x_25_high[r], x_25_low[r]};
                const double x_1 = y_pred[i] / span_p[r];
                const int c_0_eq_span_p = 0.0 == span_p[r];
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const double x_3 = y_true[i] / scale_y[r];
                const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5[r];
                const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6[r];
                const double x_26 = ratio * lk_rounded(x_25);
                const double x_27 = x_26 / span_p[r];
                const double x_28 = ratio * x_27;
                const double x_29 = x_28 / sqrt_sum_x_6[r];
                const double x_30 = x_29 / sqrt_sum_x_5[r];
                const double x_31 = x_30 / sqrt_sum_x_5[r];
                const double x_32 = x_31 / sqrt_sum_x_5[r];
                const double x_33 = x_32 / sqrt_sum_x_5[r];
                const double x_34 = x_33 / sqrt_sum_x_5[r];
                const double chosen_8 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_34;
                const double chosen_9 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_8;
                const double x_35 = chosen_7[r] + chosen_9;
                const double x_36 = 2.0 * ratio;
                const double x_37 = x_36 / span_p[r];
                const double x_38 = x_3 * x_37;
                const double x_39 = x_38 / span_p[r];
                const double x_40 = x_39 / sqrt_sum_x_6[r];
                const double x_41 = x_40 / sqrt_sum_x_5[r];
                const double x_42 = x_41 / sqrt_sum_x_5[r];
                const double x_43 = x_42 / sqrt_sum_x_5[r];
                const double chosen_10 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_43;
                const double chosen_11 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_10;
                hessian[i] = chosen_11 + x_35;
            }
    }
}

/* cosine_similarity: otherwise, in float32 */
static void cosine_similarity_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_in;
    (void)room;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double abs_y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double abs_y_true[LK_BLOCK];
    double x_4[LK_BLOCK];
    double x_5[LK_BLOCK];
    double x_6[LK_BLOCK];
    double x_4_more_high[LK_BLOCK];
    double x_4_more_low[LK_BLOCK];
    double x_5_more_high[LK_BLOCK];
    double x_5_more_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* span_p, span_y */
    double span_p = -INFINITY;
    double span_y = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_y_pred[i] = fabs(y_pred[i]);
        }
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_y_true[i] = fabs(y_true[i]);
        }
        span_p = lk_row_maximum(n, abs_y_pred, span_p);
        span_y = lk_row_maximum(n, abs_y_true, span_y);
    }
    const int c_0_eq_span_p = 0.0 == span_p;
    const double x_2 = 0x1.0p-64 * span_y;
    const double scale_y = 0x0.0000000000001p-1022 > x_2 ? 0x0.0000000000001p-1022 : x_2;

    /* sum_x_4, sum_x_5, sum_x_6, sum_x_4_more, sum_x_5_more */
    lk_pair row_sum_x_4 = {0.0, 0.0};
    lk_pair row_sum_x_5 = {0.0, 0.0};
    lk_pair row_sum_x_6 = {0.0, 0.0};
    lk_pair row_sum_x_4_more = {0.0, 0.0};
    lk_pair row_sum_x_5_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        if (want_value || want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / span_p;
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const double x_3 = y_true[i] / scale_y;
                x_4[i] = ratio * x_3;
            }
        if (want_value || want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / span_p;
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                x_5[i] = ratio * ratio;
            }
        for (size_t i = 0; i < n; i++) {
            const double x_3 = y_true[i] / scale_y;
            x_6[i] = x_3 * x_3;
        }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / span_p;
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const double x_3 = y_true[i] / scale_y;
                const lk_pair x_4_more = lk_product(ratio, x_3);
                x_4_more_high[i] = x_4_more.high;
                x_4_more_low[i] = x_4_more.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double x_1 = y_pred[i] / span_p;
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const lk_pair x_5_more = lk_product(ratio, ratio);
                x_5_more_high[i] = x_5_more.high;
                x_5_more_low[i] = x_5_more.low;
            }
        if (want_value || want_gradient)
            lk_row_sum_add(&row_sum_x_4, n, x_4);
        if (want_value || want_gradient)
            lk_row_sum_add(&row_sum_x_5, n, x_5);
        lk_row_sum_add(&row_sum_x_6, n, x_6);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_x_4_more, n, x_4_more_high, x_4_more_low);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_x_5_more, n, x_5_more_high, x_5_more_low);
    }
    const double sum_x_4 = lk_row_sum_value(row_sum_x_4);
    const double sum_x_5 = lk_row_sum_value(row_sum_x_5);
    const double sum_x_6 = lk_row_sum_value(row_sum_x_6);
    const lk_pair sum_x_4_more = lk_row_sum_pair(row_sum_x_4_more);
    const lk_pair sum_x_5_more = lk_row_sum_pair(row_sum_x_5_more);
    const double sqrt_sum_x_5 = want_value || want_gradient ? sqrt(sum_x_5) : 0.0;
    const double sqrt_sum_x_6 = sqrt(sum_x_6);
    const double x_7 = want_value ? sum_x_4 / sqrt_sum_x_5 : 0.0;
    const double x_8 = want_value ? x_7 / sqrt_sum_x_6 : 0.0;
    const double neg_x_8 = -x_8;
    const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5;
    const double chosen = c_0_eq_sqrt_sum_x_5 ? 0.0 : neg_x_8;
    const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6;
    const double chosen_1 = c_0_eq_sqrt_sum_x_6 ? 0.0 : chosen;
    const double x_9 = want_gradient ? sum_x_4 / span_p : 0.0;
    const double sqrt_sum_x_5_more = want_hessian ? sqrt(lk_rounded(sum_x_5_more)) : 0.0;
    const int c_0_eq_sqrt_sum_x_5_more = 0.0 == sqrt_sum_x_5_more;
    const double x_9_more = want_hessian ? lk_rounded(sum_x_4_more) / span_p : 0.0;
    const double x_19 = want_hessian ? x_9_more / span_p : 0.0;
    const double x_20 = want_hessian ? x_19 / sqrt_sum_x_6 : 0.0;
    const double x_21 = want_hessian ? x_20 / sqrt_sum_x_5_more : 0.0;
    const double x_22 = want_hessian ? x_21 / sqrt_sum_x_5_more : 0.0;
    const double x_23 = want_hessian ? x_22 / sqrt_sum_x_5_more : 0.0;
    const double chosen_6 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_23;
    const double chosen_7 = c_0_eq_sqrt_sum_x_5_more ? 0.0 : chosen_6;
    const lk_pair x_24 = lk_pair_mul_double(sum_x_4_more, (-3.0));
    const lk_pair x_25 = want_hessian ? lk_pair_div_double(x_24, span_p) : lk_pair_of(0.0);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / span_p;
                    const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                    const double x_3 = y_true[i] / scale_y;
                    const double x_10 = ratio * x_9;
                    const double x_11 = x_10 / sqrt_sum_x_6;
                    const double x_12 = x_11 / sqrt_sum_x_5;
                    const double x_13 = x_12 / sqrt_sum_x_5;
                    const double x_14 = x_13 / sqrt_sum_x_5;
                    const double chosen_2 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_14;
                    const double chosen_3 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_2;
                    const double x_15 = x_3 / span_p;
                    const double x_16 = x_15 / sqrt_sum_x_5;
                    const double x_17 = x_16 / sqrt_sum_x_6;
                    const double neg_x_17 = -x_17;
                    const double chosen_4 = c_0_eq_sqrt_sum_x_5 ? 0.0 : neg_x_17;
                    const double chosen_5 = c_0_eq_sqrt_sum_x_6 ? 0.0 : chosen_4;
                    const double x_18 = chosen_3 + chosen_5;
                    gradient[i] = weight * x_18;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = y_pred[i] / span_p;
                    const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                    const double x_3 = y_true[i] / scale_y;
                    const double x_26 = ratio * lk_rounded(x_25);
                    const double x_27 = x_26 / span_p;
                    const double x_28 = ratio * x_27;
                    const double x_29 = x_28 / sqrt_sum_x_6;
                    const double x_30 = x_29 / sqrt_sum_x_5_more;
                    const double x_31 = x_30 / sqrt_sum_x_5_more;
                    const double x_32 = x_31 / sqrt_sum_x_5_more;
                    const double x_33 = x_32 / sqrt_sum_x_5_more;
                    const double x_34 = x_33 / sqrt_sum_x_5_more;
                    const double chosen_8 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_34;
                    const double chosen_9 = c_0_eq_sqrt_sum_x_5_more ? 0.0 : chosen_8;
                    const double x_35 = chosen_7 + chosen_9;
                    const double x_36 = 2.0 * ratio;
                    const double x_37 = x_36 / span_p;
                    const double x_38 = x_3 * x_37;
                    const double x_39 = x_38 / span_p;
                    const double x_40 = x_39 / sqrt_sum_x_6;
                    const double x_41 = x_40 / sqrt_sum_x_5_more;
                    const double x_42 = x_41 / sqrt_sum_x_5_more;
                    const double x_43 = x_42 / sqrt_sum_x_5_more;
                    const double chosen_10 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_43;
                    const double chosen_11 = c_0_eq_sqrt_sum_x_5_more ? 0.0 : chosen_10;
                    const double x_44 = chosen_11 + x_35;
                    hessian[i] = weight * x_44;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_1;
}

/* cosine_similarity: otherwise, in float32; rows side by side */
static void cosine_similarity_case_0_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double abs_y_pred[LK_LANES];
    double abs_y_true[LK_LANES];
    double x_4[LK_LANES];
    double x_5[LK_LANES];
    double x_6[LK_LANES];
    double x_4_more_high[LK_LANES];
    double x_4_more_low[LK_LANES];
    double x_5_more_high[LK_LANES];
    double x_5_more_low[LK_LANES];
    double span_p[LK_ROWS];
    double span_y[LK_ROWS];
    double scale_y[LK_ROWS];
    double sum_x_4[LK_ROWS];
    double sum_x_5[LK_ROWS];
    double sqrt_sum_x_5[LK_ROWS];
    double sum_x_6[LK_ROWS];
    double sqrt_sum_x_6[LK_ROWS];
    double x_9[LK_ROWS];
    double sum_x_4_more_high[LK_ROWS];
    double sum_x_4_more_low[LK_ROWS];
    double sum_x_5_more_high[LK_ROWS];
    double sum_x_5_more_low[LK_ROWS];
    double sqrt_sum_x_5_more[LK_ROWS];
    double chosen_7[LK_ROWS];
    double x_25_high[LK_ROWS];
    double x_25_low[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_y_pred[i] = fabs(y_pred[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_y_true[i] = fabs(y_true[i]);
        }

    lk_lanes_maximum(n, c, abs_y_pred, span_p);

    lk_lanes_maximum(n, c, abs_y_true, span_y);

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-64 * span_y[r];
        scale_y[r] = 0x0.0000000000001p-1022 > x_2 ? 0x0.0000000000001p-1022 : x_2;
    }

    if (want_value || want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = y_pred[i] / span_p[r];
                const int c_0_eq_span_p = 0.0 == span_p[r];
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const double x_3 = y_true[i] / scale_y[r];
                x_4[i] = ratio * x_3;
            }
    }

    if (want_value || want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = y_pred[i] / span_p[r];
                const int c_0_eq_span_p = 0.0 == span_p[r];
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                x_5[i] = ratio * ratio;
            }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_3 = y_true[i] / scale_y[r];
            x_6[i] = x_3 * x_3;
        }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = y_pred[i] / span_p[r];
                const int c_0_eq_span_p = 0.0 == span_p[r];
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const double x_3 = y_true[i] / scale_y[r];
                const lk_pair x_4_more = lk_product(ratio, x_3);
                x_4_more_high[i] = x_4_more.high;
                x_4_more_low[i] = x_4_more.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = y_pred[i] / span_p[r];
                const int c_0_eq_span_p = 0.0 == span_p[r];
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const lk_pair x_5_more = lk_product(ratio, ratio);
                x_5_more_high[i] = x_5_more.high;
                x_5_more_low[i] = x_5_more.low;
            }
    }

    if (want_value || want_gradient) {
        double row_sum_x_4[LK_ROWS];
        lk_lanes_sum(n, c, x_4, sum_x_4, row_sum_x_4);
        for (size_t r = 0; r < n; r++) {
            sum_x_4[r] = lk_row_sum_value((lk_pair){sum_x_4[r], row_sum_x_4[r]});
        }
    }

    if (want_value || want_gradient) {
        double row_sum_x_5[LK_ROWS];
        lk_lanes_sum(n, c, x_5, sum_x_5, row_sum_x_5);
        for (size_t r = 0; r < n; r++) {
            sum_x_5[r] = lk_row_sum_value((lk_pair){sum_x_5[r], row_sum_x_5[r]});
        }
    }

    double row_sum_x_6[LK_ROWS];
    lk_lanes_sum(n, c, x_6, sum_x_6, row_sum_x_6);
    for (size_t r = 0; r < n; r++) {
        sum_x_6[r] = lk_row_sum_value((lk_pair){sum_x_6[r], row_sum_x_6[r]});
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, x_4_more_high, sum_x_4_more_high, sum_x_4_more_low);
        lk_lanes_add(n, c, x_4_more_low, sum_x_4_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_4_more_high[r], sum_x_4_more_low[r]});
            sum_x_4_more_high[r] = total.high;
            sum_x_4_more_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, x_5_more_high, sum_x_5_more_high, sum_x_5_more_low);
        lk_lanes_add(n, c, x_5_more_low, sum_x_5_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_5_more_high[r], sum_x_5_more_low[r]});
            sum_x_5_more_high[r] = total.high;
            sum_x_5_more_low[r] = total.low;
        }
    }

    if (want_value || want_gradient) {
        for (size_t r = 0; r < n; r++) {
            sqrt_sum_x_5[r] = sqrt(sum_x_5[r]);
        }
    }

    for (size_t r = 0; r < n; r++) {
        sqrt_sum_x_6[r] = sqrt(sum_x_6[r]);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            x_9[r] = sum_x_4[r] / span_p[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_x_5_more = {sum_x_5_more_high[r], sum_x_5_more_low[r]};
            sqrt_sum_x_5_more[r] = sqrt(lk_rounded(sum_x_5_more));
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_x_4_more = {sum_x_4_more_high[r], sum_x_4_more_low[r]};
            const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6[r];
            const int c_0_eq_sqrt_sum_x_5_more = 0.0 == sqrt_sum_x_5_more[r];
            const double x_9_more = lk_rounded(sum_x_4_more) / span_p[r];
            const double x_19 = x_9_more / span_p[r];
            const double x_20 = x_19 / sqrt_sum_x_6[r];
            const double x_21 = x_20 / sqrt_sum_x_5_more[r];
            const double x_22 = x_21 / sqrt_sum_x_5_more[r];
            const double x_23 = x_22 / sqrt_sum_x_5_more[r];
            const double chosen_6 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_23;
            chosen_7[r] = c_0_eq_sqrt_sum_x_5_more ? 0.0 : chosen_6;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_x_4_more = {sum_x_4_more_high[r], sum_x_4_more_low[r]};
            const lk_pair x_24 = lk_pair_mul_double(sum_x_4_more, (-3.0));
            const lk_pair x_25 = lk_pair_div_double(x_24, span_p[r]);
            x_25_high[r] = x_25.high;
            x_25_low[r] = x_25.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double x_7 = sum_x_4[r] / sqrt_sum_x_5[r];
            const double x_8 = x_7 / sqrt_sum_x_6[r];
            const double neg_x_8 = -x_8;
            const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5[r];
            const double chosen = c_0_eq_sqrt_sum_x_5 ? 0.0 : neg_x_8;
            const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6[r];
            value[r] = c_0_eq_sqrt_sum_x_6 ? 0.0 : chosen;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_1 = y_pred[i] / span_p[r];
                const int c_0_eq_span_p = 0.0 == span_p[r];
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const double x_3 = y_true[i] / scale_y[r];
                const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5[r];
                const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6[r];
                const double x_10 = ratio * x_9[r];
                const double x_11 = x_10 / sqrt_sum_x_6[r];
                const double x_12 = x_11 / sqrt_sum_x_5[r];
                const double x_13 = x_12 / sqrt_sum_x_5[r];
                const double x_14 = x_13 / sqrt_sum_x_5[r];
                const double chosen_2 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_14;
                const double chosen_3 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen_2;
                const double x_15 = x_3 / span_p[r];
                const double x_16 = x_15 / sqrt_sum_x_5[r];
                const double x_17 = x_16 / sqrt_sum_x_6[r];
                const double neg_x_17 = -x_17;
                const double chosen_4 = c_0_eq_sqrt_sum_x_5 ? 0.0 : neg_x_17;
                const double chosen_5 = c_0_eq_sqrt_sum_x_6 ? 0.0 : chosen_4;
                gradient[i] = chosen_3 + chosen_5;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_25 = {x_25_high[r], x_25_low[r]};
                const double x_1 = y_pred[i] / span_p[r];
                const int c_0_eq_span_p = 0.0 == span_p[r];
                const double ratio = c_0_eq_span_p ? 0.0 : x_1;
                const double x_3 = y_true[i] / scale_y[r];
                const int c_0_eq_sqrt_sum_x_6 = 0.0 == sqrt_sum_x_6[r];
                const int c_0_eq_sqrt_sum_x_5_more = 0.0 == sqrt_sum_x_5_more[r];
                const double x_26 = ratio * lk_rounded(x_25);
                const double x_27 = x_26 / span_p[r];
                const double x_28 = ratio * x_27;
                const double x_29 = x_28 / sqrt_sum_x_6[r];
                const double x_30 = x_29 / sqrt_sum_x_5_more[r];
                const double x_31 = x_30 / sqrt_sum_x_5_more[r];
                const double x_32 = x_31 / sqrt_sum_x_5_more[r];
                const double x_33 = x_32 / sqrt_sum_x_5_more[r];
                const double x_34 = x_33 / sqrt_sum_x_5_more[r];
                const double chosen_8 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_34;
                const double chosen_9 = c_0_eq_sqrt_sum_x_5_more ? 0.0 : chosen_8;
                const double x_35 = chosen_7[r] + chosen_9;
                const double x_36 = 2.0 * ratio;
                const double x_37 = x_36 / span_p[r];
                const double x_38 = x_3 * x_37;
                const double x_39 = x_38 / span_p[r];
                const double x_40 = x_39 / sqrt_sum_x_6[r];
                const double x_41 = x_40 / sqrt_sum_x_5_more[r];
                const double x_42 = x_41 / sqrt_sum_x_5_more[r];
                const double x_43 = x_42 / sqrt_sum_x_5_more[r];
                const double chosen_10 = c_0_eq_sqrt_sum_x_6 ? 0.0 : x_43;
                const double chosen_11 = c_0_eq_sqrt_sum_x_5_more ? 0.0 : chosen_10;
                hessian[i] = chosen_11 + x_35;
            }
    }
}

/* cosine_similarity_hessian_vector: otherwise */
static void cosine_similarity_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_in;
    (void)row_out;
    (void)room;
    const int want_hessian_vector = out[0].data != NULL;
    double y_true[LK_BLOCK];
    double abs_y_true[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double abs_y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double x_3[LK_BLOCK];
    double x_5_high[LK_BLOCK];
    double x_5_low[LK_BLOCK];
    double x_9_high[LK_BLOCK];
    double x_9_low[LK_BLOCK];
    double x_10[LK_BLOCK];
    double x_23[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* span_y, span_p */
    double span_y = -INFINITY;
    double span_p = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_y_true[i] = fabs(y_true[i]);
        }
        lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_y_pred[i] = fabs(y_pred[i]);
        }
        span_y = lk_row_maximum(n, abs_y_true, span_y);
        span_p = lk_row_maximum(n, abs_y_pred, span_p);
    }
    const double x_1 = 0x1.0p-64 * span_y;
    const double scale_y = 0x0.0000000000001p-1022 > x_1 ? 0x0.0000000000001p-1022 : x_1;
    const int c_0_eq_span_p = 0.0 == span_p;

    /* sum_x_3, sum_x_5, sum_x_9, sum_x_10, sum_x_23 */
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_pair row_sum_x_5 = {0.0, 0.0};
    lk_pair row_sum_x_9 = {0.0, 0.0};
    lk_pair row_sum_x_10 = {0.0, 0.0};
    lk_pair row_sum_x_23 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_2 = y_true[i] / scale_y;
            x_3[i] = v[i] * x_2;
        }
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_4 = lk_quotient(y_pred[i], span_p);
            const lk_pair ratio = {c_0_eq_span_p ? 0.0 : x_4.high, c_0_eq_span_p ? 0.0 : x_4.low};
            const lk_pair x_5 = lk_pair_mul(ratio, ratio);
            x_5_high[i] = x_5.high;
            x_5_low[i] = x_5.low;
        }
        for (size_t i = 0; i < n; i++) {
            const double x_2 = y_true[i] / scale_y;
            const lk_pair x_4 = lk_quotient(y_pred[i], span_p);
            const lk_pair ratio = {c_0_eq_span_p ? 0.0 : x_4.high, c_0_eq_span_p ? 0.0 : x_4.low};
            const lk_pair x_9 = lk_pair_mul_double(ratio, x_2);
            x_9_high[i] = x_9.high;
            x_9_low[i] = x_9.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_4 = lk_quotient(y_pred[i], span_p);
            const lk_pair ratio = {c_0_eq_span_p ? 0.0 : x_4.high, c_0_eq_span_p ? 0.0 : x_4.low};
            x_10[i] = lk_rounded(ratio) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            const double x_2 = y_true[i] / scale_y;
            x_23[i] = x_2 * x_2;
        }
        lk_row_sum_add(&row_sum_x_3, n, x_3);
        lk_row_sum_add_pairs(&row_sum_x_5, n, x_5_high, x_5_low);
        lk_row_sum_add_pairs(&row_sum_x_9, n, x_9_high, x_9_low);
        lk_row_sum_add(&row_sum_x_10, n, x_10);
        lk_row_sum_add(&row_sum_x_23, n, x_23);
    }
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const lk_pair sum_x_5 = lk_row_sum_pair(row_sum_x_5);
    const double sum_x_9 = lk_row_sum_value(row_sum_x_9);
    const double sum_x_10 = lk_row_sum_value(row_sum_x_10);
    const lk_pair sum_x_23 = lk_row_sum_pair(row_sum_x_23);
    const double sqrt_sum_x_5 = sqrt(lk_rounded(sum_x_5));
    const lk_pair x_11 = lk_product((-3.0), sum_x_9);
    const lk_pair x_12 = lk_pair_mul_double(x_11, sum_x_10);
    const double sqrt_sum_x_23 = sqrt(lk_rounded(sum_x_23));
    const int c_0_eq_sqrt_sum_x_23 = 0.0 == sqrt_sum_x_23;
    const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_2 = y_true[i] / scale_y;
                const lk_pair x_4 = lk_quotient(y_pred[i], span_p);
                const lk_pair ratio = {c_0_eq_span_p ? 0.0 : x_4.high, c_0_eq_span_p ? 0.0 : x_4.low};
                const double x_6 = lk_rounded(ratio) * sum_x_3;
                const double x_7 = sqrt_sum_x_5 * x_6;
                const double x_8 = sqrt_sum_x_5 * x_7;
                const double x_13 = lk_rounded(ratio) * lk_rounded(x_12);
                const double x_14 = x_13 + x_8;
                const double x_15 = sum_x_10 * x_2;
                const double x_16 = sqrt_sum_x_5 * x_15;
                const double x_17 = sqrt_sum_x_5 * x_16;
                const double x_18 = x_14 + x_17;
                const double x_19 = sum_x_9 * v[i];
                const double x_20 = sqrt_sum_x_5 * x_19;
                const double x_21 = sqrt_sum_x_5 * x_20;
                const double x_22 = x_18 + x_21;
                const double x_24 = x_22 / span_p;
                const double x_25 = x_24 / span_p;
                const double x_26 = x_25 / sqrt_sum_x_23;
                const double x_27 = x_26 / sqrt_sum_x_5;
                const double x_28 = x_27 / sqrt_sum_x_5;
                const double x_29 = x_28 / sqrt_sum_x_5;
                const double x_30 = x_29 / sqrt_sum_x_5;
                const double x_31 = x_30 / sqrt_sum_x_5;
                const double chosen = c_0_eq_sqrt_sum_x_23 ? 0.0 : x_31;
                const double chosen_1 = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen;
                hessian_vector[i] = weight * chosen_1;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* cosine_similarity_hessian_vector: otherwise; rows side by side */
static void cosine_similarity_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const v = in[2];
    const double *restrict const y_pred = in[1];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double abs_y_true[LK_LANES];
    double x_3[LK_LANES];
    double abs_y_pred[LK_LANES];
    double x_5_high[LK_LANES];
    double x_5_low[LK_LANES];
    double x_9_high[LK_LANES];
    double x_9_low[LK_LANES];
    double x_10[LK_LANES];
    double x_23[LK_LANES];
    double span_y[LK_ROWS];
    double scale_y[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double span_p[LK_ROWS];
    double sum_x_5_high[LK_ROWS];
    double sum_x_5_low[LK_ROWS];
    double sqrt_sum_x_5[LK_ROWS];
    double sum_x_9[LK_ROWS];
    double sum_x_10[LK_ROWS];
    double x_12_high[LK_ROWS];
    double x_12_low[LK_ROWS];
    double sum_x_23_high[LK_ROWS];
    double sum_x_23_low[LK_ROWS];
    double sqrt_sum_x_23[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_y_true[i] = fabs(y_true[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_y_pred[i] = fabs(y_pred[i]);
        }

    lk_lanes_maximum(n, c, abs_y_true, span_y);

    lk_lanes_maximum(n, c, abs_y_pred, span_p);

    for (size_t r = 0; r < n; r++) {
        const double x_1 = 0x1.0p-64 * span_y[r];
        scale_y[r] = 0x0.0000000000001p-1022 > x_1 ? 0x0.0000000000001p-1022 : x_1;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_2 = y_true[i] / scale_y[r];
            x_3[i] = v[i] * x_2;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_4 = lk_quotient(y_pred[i], span_p[r]);
            const int c_0_eq_span_p = 0.0 == span_p[r];
            const lk_pair ratio = {c_0_eq_span_p ? 0.0 : x_4.high, c_0_eq_span_p ? 0.0 : x_4.low};
            const lk_pair x_5 = lk_pair_mul(ratio, ratio);
            x_5_high[i] = x_5.high;
            x_5_low[i] = x_5.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_2 = y_true[i] / scale_y[r];
            const lk_pair x_4 = lk_quotient(y_pred[i], span_p[r]);
            const int c_0_eq_span_p = 0.0 == span_p[r];
            const lk_pair ratio = {c_0_eq_span_p ? 0.0 : x_4.high, c_0_eq_span_p ? 0.0 : x_4.low};
            const lk_pair x_9 = lk_pair_mul_double(ratio, x_2);
            x_9_high[i] = x_9.high;
            x_9_low[i] = x_9.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_4 = lk_quotient(y_pred[i], span_p[r]);
            const int c_0_eq_span_p = 0.0 == span_p[r];
            const lk_pair ratio = {c_0_eq_span_p ? 0.0 : x_4.high, c_0_eq_span_p ? 0.0 : x_4.low};
            x_10[i] = lk_rounded(ratio) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_2 = y_true[i] / scale_y[r];
            x_23[i] = x_2 * x_2;
        }

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    lk_lanes_sum(n, c, x_5_high, sum_x_5_high, sum_x_5_low);
    lk_lanes_add(n, c, x_5_low, sum_x_5_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_5_high[r], sum_x_5_low[r]});
        sum_x_5_high[r] = total.high;
        sum_x_5_low[r] = total.low;
    }

    double row_sum_x_9[LK_ROWS];
    lk_lanes_sum(n, c, x_9_high, sum_x_9, row_sum_x_9);
    lk_lanes_add(n, c, x_9_low, row_sum_x_9);
    for (size_t r = 0; r < n; r++) {
        sum_x_9[r] = lk_row_sum_value((lk_pair){sum_x_9[r], row_sum_x_9[r]});
    }

    double row_sum_x_10[LK_ROWS];
    lk_lanes_sum(n, c, x_10, sum_x_10, row_sum_x_10);
    for (size_t r = 0; r < n; r++) {
        sum_x_10[r] = lk_row_sum_value((lk_pair){sum_x_10[r], row_sum_x_10[r]});
    }

    lk_lanes_sum(n, c, x_23, sum_x_23_high, sum_x_23_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_23_high[r], sum_x_23_low[r]});
        sum_x_23_high[r] = total.high;
        sum_x_23_low[r] = total.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_x_5 = {sum_x_5_high[r], sum_x_5_low[r]};
        sqrt_sum_x_5[r] = sqrt(lk_rounded(sum_x_5));
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_11 = lk_product((-3.0), sum_x_9[r]);
        const lk_pair x_12 = lk_pair_mul_double(x_11, sum_x_10[r]);
        x_12_high[r] = x_12.high;
        x_12_low[r] = x_12.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_x_23 = {sum_x_23_high[r], sum_x_23_low[r]};
        sqrt_sum_x_23[r] = sqrt(lk_rounded(sum_x_23));
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_12 = {x_12_high[r], x_12_low[r]};
                const double x_2 = y_true[i] / scale_y[r];
                const lk_pair x_4 = lk_quotient(y_pred[i], span_p[r]);
                const int c_0_eq_span_p = 0.0 == span_p[r];
                const lk_pair ratio = {c_0_eq_span_p ? 0.0 : x_4.high, c_0_eq_span_p ? 0.0 : x_4.low};
                const double x_6 = lk_rounded(ratio) * sum_x_3[r];
                const double x_7 = sqrt_sum_x_5[r] * x_6;
                const double x_8 = sqrt_sum_x_5[r] * x_7;
                const double x_13 = lk_rounded(ratio) * lk_rounded(x_12);
                const double x_14 = x_13 + x_8;
                const double x_15 = sum_x_10[r] * x_2;
                const double x_16 = sqrt_sum_x_5[r] * x_15;
                const double x_17 = sqrt_sum_x_5[r] * x_16;
                const double x_18 = x_14 + x_17;
                const double x_19 = sum_x_9[r] * v[i];
                const double x_20 = sqrt_sum_x_5[r] * x_19;
                const double x_21 = sqrt_sum_x_5[r] * x_20;
                const double x_22 = x_18 + x_21;
                const double x_24 = x_22 / span_p[r];
                const double x_25 = x_24 / span_p[r];
                const double x_26 = x_25 / sqrt_sum_x_23[r];
                const double x_27 = x_26 / sqrt_sum_x_5[r];
                const double x_28 = x_27 / sqrt_sum_x_5[r];
                const double x_29 = x_28 / sqrt_sum_x_5[r];
                const double x_30 = x_29 / sqrt_sum_x_5[r];
                const double x_31 = x_30 / sqrt_sum_x_5[r];
                const int c_0_eq_sqrt_sum_x_23 = 0.0 == sqrt_sum_x_23[r];
                const double chosen = c_0_eq_sqrt_sum_x_23 ? 0.0 : x_31;
                const int c_0_eq_sqrt_sum_x_5 = 0.0 == sqrt_sum_x_5[r];
                hessian_vector[i] = c_0_eq_sqrt_sum_x_5 ? 0.0 : chosen;
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
            .row_single = cosine_similarity_case_0_single,
            .lanes = cosine_similarity_case_0_lanes,
            .lanes_single = cosine_similarity_case_0_single_lanes,
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
