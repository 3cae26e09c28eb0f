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

LK_FLAT static void lk_block_log1p(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
}

LK_FLAT static void lk_block_lifted_exp_fall_short_end(
    size_t n, double *restrict x, double *restrict spare_1)
{
    for (size_t i = 0; i < n; i++) {
        const lk_exp_short_half half = {.x = x[i], .shifted = spare_1[i]};
        x[i] = lk_lifted_exp_fall_short_end(half);
    }
}

static double lk_row_log1p(double x)
{
    lk_block_log1p(1, &x);
    return x;
}

LK_FLAT static void lk_block_pair_exp(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_exp(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_lifted_exp(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_lifted_exp(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_log(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_log1p(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_log1p(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

static lk_pair lk_row_pair_log1p(lk_pair x)
{
    lk_block_pair_log1p(1, &x.high, &x.low);
    return x;
}

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
/* The first position of the maximum. */
static inline void lk_lanes_argmax(size_t n, size_t c, const double *restrict x, double *restrict at)
{
    double most[LK_ROWS];
    for (size_t r = 0; r < n; r++) {
        most[r] = x[r];
        at[r] = 0.0;
    }
    for (size_t k = 1; k < c; k++) {
        const double position = (double)k;
        for (size_t r = 0; r < n; r++) {
            const double next = x[k * n + r];
            at[r] = next > most[r] ? position : at[r];
            most[r] = next > most[r] ? next : most[r];
        }
    }
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

/* Go on with the n entries of x, which stand at `start` in the row: the largest first, and where it is new, its place. */
static inline void lk_row_peak_raise(lk_row_peak *peak, size_t start, size_t n, const double *x)
{
    const double most = lk_row_maximum(n, x, peak->value);
    if (!(most > peak->value)) return;
    size_t k = 0;
    for (; k + LK_ROW_LANES <= n; k += LK_ROW_LANES) {
        double hit[LK_ROW_LANES];
        for (size_t l = 0; l < LK_ROW_LANES; l++) hit[l] = x[k + l] == most ? 1.0 : 0.0;
        if (lk_block_sum(LK_ROW_LANES, hit) > 0.0) break;
    }
    while (x[k] != most) k++;
    peak->value = most;
    peak->at = (double)(start + k);
}

/* categorical_focal_crossentropy_logits: gamma in {0} */
static void categorical_focal_crossentropy_logits_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_x_11 = room;
    double *const row_lifted_share_high = room + span;
    double *const row_lifted_share_low = room + 2 * span;
    double alpha[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak, sum_x_11, argmax_x_11 */
    double peak = -INFINITY;
    lk_pair row_sum_x_11 = {0.0, 0.0};
    lk_row_peak row_argmax_x_11 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const x_11 = row_x_11 + (whole ? start : 0);
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        peak = lk_row_maximum(n, y_pred, peak);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_x_11, n, x_11);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_11, start, n, x_11);
    }
    const lk_pair sum_x_11 = lk_row_sum_pair(row_sum_x_11);
    const double argmax_x_11 = row_argmax_x_11.at;

    /* argmax_lifted_share, sum_lifted_share, sum_without_largest_1 */
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_11 = row_x_11 + (whole ? start : 0);
        if (!whole && (want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        if (!whole && (want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (!whole && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double now_x_11 = x_11[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_11 == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_x_11;
            }
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
    }
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double x_5 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
    const double inverse_x_5 = want_gradient || want_hessian ? 1.0 / x_5 : 0.0;
    const lk_pair x_17 = lk_pair_mul_double(sum_x_11, inverse_x_5);
    const lk_pair x_18 = lk_pair_mul_double(x_17, inverse_x_5);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double x_2 = 0x1.0p-128 * lk_rounded(sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(x_2) : 0.0;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_11 = row_x_11 + (whole ? start : 0);
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole && (want_gradient || want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_3 = alpha[i] * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (!whole && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_6.high, is_largest ? sum_without_largest.low : x_6.low};
                const double x_7 = alpha[i] * inverse_x_5;
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-128 * neg_x_9;
                const double x_12 = lk_rounded(sum_x_11) - x_11[i];
                const int is_largest_1 = argmax_x_11 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_12;
                const double x_13 = inverse_x_5 * others_1;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_15 = 0x1.0p-128 * x_14;
                const double x_16 = x_10 + x_15;
                gradient[i] = weight * x_16;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_6.high, is_largest ? sum_without_largest.low : x_6.low};
                const lk_pair x_19 = lk_pair_mul(others, x_18);
                const lk_pair x_20 = lk_pair_mul(lifted_share, x_19);
                const double x_21 = 0x1.0p-256 * lk_rounded(x_20);
                hessian[i] = weight * x_21;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy_logits: gamma in {0}; rows side by side */
static void categorical_focal_crossentropy_logits_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double chosen_2[LK_LANES];
    double x_11[LK_LANES];
    double chosen_3[LK_LANES];
    double peak[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_5[LK_ROWS];
    double sum_x_11_high[LK_ROWS];
    double sum_x_11_low[LK_ROWS];
    double argmax_x_11[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_18_high[LK_ROWS];
    double x_18_low[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                x_11[i] = alpha[i] * y_true[i];
            }
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, x_11, sum_x_11_high, sum_x_11_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_11_high[r], sum_x_11_low[r]});
            sum_x_11_high[r] = total.high;
            sum_x_11_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, x_11, argmax_x_11);
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_x_11 = x_11[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_11[r] == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_x_11;
            }
    }

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
        lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
            sum_lifted_share_high[r] = total.high;
            sum_lifted_share_low[r] = total.low;
        }
    }

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_3, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const double x_5 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
            inverse_x_5[r] = 1.0 / x_5;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
            const lk_pair x_17 = lk_pair_mul_double(sum_x_11, inverse_x_5[r]);
            const lk_pair x_18 = lk_pair_mul_double(x_17, inverse_x_5[r]);
            x_18_high[r] = x_18.high;
            x_18_low[r] = x_18.low;
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const double x_2 = 0x1.0p-128 * lk_rounded(sum_without_largest);
            log_sum[r] = x_2;
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const double x_3 = alpha[i] * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_value) {
        double row_sum_chosen_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_chosen_2, row_sum_chosen_2);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_2[r] = lk_row_sum_value((lk_pair){sum_chosen_2[r], row_sum_chosen_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_2[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_6.high, is_largest ? sum_without_largest.low : x_6.low};
                const double x_7 = alpha[i] * inverse_x_5[r];
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-128 * neg_x_9;
                const double x_12 = lk_rounded(sum_x_11) - x_11[i];
                const int is_largest_1 = argmax_x_11[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_12;
                const double x_13 = inverse_x_5[r] * others_1;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_15 = 0x1.0p-128 * x_14;
                gradient[i] = x_10 + x_15;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair x_18 = {x_18_high[r], x_18_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_6.high, is_largest ? sum_without_largest.low : x_6.low};
                const lk_pair x_19 = lk_pair_mul(others, x_18);
                const lk_pair x_20 = lk_pair_mul(lifted_share, x_19);
                hessian[i] = 0x1.0p-256 * lk_rounded(x_20);
            }
    }
}

/* categorical_focal_crossentropy_logits: gamma in {0}, in float32 */
static void categorical_focal_crossentropy_logits_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_x_11 = room;
    double *const row_lifted_share = room + span;
    double *const row_lifted_share_more_high = room + 2 * span;
    double *const row_lifted_share_more_low = room + 3 * span;
    double alpha[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];

    /* peak, sum_x_11, argmax_x_11, sum_x_11_more */
    double peak = -INFINITY;
    lk_pair row_sum_x_11 = {0.0, 0.0};
    lk_row_peak row_argmax_x_11 = {-INFINITY, 0.0};
    lk_pair row_sum_x_11_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const x_11 = row_x_11 + (whole ? start : 0);
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        peak = lk_row_maximum(n, y_pred, peak);
        if (want_gradient)
            lk_row_sum_add(&row_sum_x_11, n, x_11);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_11, start, n, x_11);
        if (want_hessian)
            lk_row_sum_add(&row_sum_x_11_more, n, x_11);
    }
    const lk_pair sum_x_11 = lk_row_sum_pair(row_sum_x_11);
    const double argmax_x_11 = row_argmax_x_11.at;
    const double sum_x_11_more = lk_row_sum_value(row_sum_x_11_more);

    /* argmax_lifted_share, argmax_lifted_share_more, sum_lifted_share, sum_without_largest_1, sum_lifted_share_more */
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_row_peak row_argmax_lifted_share_more = {-INFINITY, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_lifted_share_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share = row_lifted_share + (whole ? start : 0);
        double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
        double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
        double *restrict const x_11 = row_x_11 + (whole ? start : 0);
        if (!whole && (want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (want_value || want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                const lk_exp_short_half half = lk_lifted_exp_fall_short_begin(neg_gap);
                lifted_share[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_lifted_exp_fall_short_end(n, lifted_share, spare_1);
        }
        if (!whole && (want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (!whole && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double now_x_11 = x_11[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_11 == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_x_11;
            }
        if (want_value || want_hessian)
            lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_lifted_share_more, start, n, lifted_share_more_high);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_more_high, lifted_share_more_low);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
        if (want_hessian)
            lk_row_sum_add(&row_sum_lifted_share_more, n, lifted_share);
    }
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const double argmax_lifted_share_more = row_argmax_lifted_share_more.at;
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_lifted_share_more = lk_row_sum_value(row_sum_lifted_share_more);
    const double x_5 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
    const double inverse_x_5 = want_gradient ? 1.0 / x_5 : 0.0;
    const double x_5_more = 0x1.0p-128 * sum_lifted_share_more;
    const double inverse_x_5_more = want_hessian ? 1.0 / x_5_more : 0.0;
    const double x_17 = inverse_x_5_more * sum_x_11_more;
    const double x_18 = inverse_x_5_more * x_17;

    /* sum_without_largest, sum_without_largest_more */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share = row_lifted_share + (whole ? start : 0);
        double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
        double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole && (want_value || want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                const lk_exp_short_half half = lk_lifted_exp_fall_short_begin(neg_gap);
                lifted_share[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_lifted_exp_fall_short_end(n, lifted_share, spare_1);
        }
        if (want_value || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double now_lifted_share = lifted_share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                chosen[i] = is_largest ? 0.0 : now_lifted_share;
            }
        if (!whole && (want_gradient)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_more = argmax_lifted_share_more == index;
                const lk_pair chosen_more = {is_largest_more ? 0.0 : lifted_share_more.high, is_largest_more ? 0.0 : lifted_share_more.low};
                chosen_more_high[i] = chosen_more.high;
                chosen_more_low[i] = chosen_more.low;
            }
        if (want_value || want_hessian)
            lk_row_sum_add(&row_sum_without_largest, n, chosen);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_without_largest_more, n, chosen_more_high, chosen_more_low);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_without_largest_more = lk_row_sum_pair(row_sum_without_largest_more);
    const double x_2 = 0x1.0p-128 * sum_without_largest;
    const double log_sum = want_value ? lk_row_log1p(x_2) : 0.0;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share = row_lifted_share + (whole ? start : 0);
        double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
        double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
        double *restrict const x_11 = row_x_11 + (whole ? start : 0);
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole && (want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                const lk_exp_short_half half = lk_lifted_exp_fall_short_begin(neg_gap);
                lifted_share[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_lifted_exp_fall_short_end(n, lifted_share, spare_1);
        }
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum;
                const double x_3 = alpha[i] * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (!whole && (want_gradient)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (!whole && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_more = argmax_lifted_share_more == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share_more);
                const lk_pair others = {is_largest_more ? sum_without_largest_more.high : x_6.high, is_largest_more ? sum_without_largest_more.low : x_6.low};
                const double x_7 = alpha[i] * inverse_x_5;
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-128 * neg_x_9;
                const double x_12 = lk_rounded(sum_x_11) - x_11[i];
                const int is_largest_1 = argmax_x_11 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_12;
                const double x_13 = inverse_x_5 * others_1;
                const double x_14 = lk_rounded(lifted_share_more) * x_13;
                const double x_15 = 0x1.0p-128 * x_14;
                const double x_16 = x_10 + x_15;
                gradient[i] = weight * x_16;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const double x_6_more = sum_lifted_share_more - lifted_share[i];
                const double others_more = is_largest ? sum_without_largest : x_6_more;
                const double x_19 = others_more * x_18;
                const double x_20 = lifted_share[i] * x_19;
                const double x_21 = 0x1.0p-256 * x_20;
                hessian[i] = weight * x_21;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy_logits: gamma in {0}, in float32; rows side by side */
static void categorical_focal_crossentropy_logits_case_0_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double lifted_share[LK_LANES];
    double chosen[LK_LANES];
    double chosen_2[LK_LANES];
    double lifted_share_more_high[LK_LANES];
    double lifted_share_more_low[LK_LANES];
    double chosen_more_high[LK_LANES];
    double chosen_more_low[LK_LANES];
    double x_11[LK_LANES];
    double chosen_3[LK_LANES];
    double peak[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double argmax_lifted_share_more[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_5[LK_ROWS];
    double sum_x_11_high[LK_ROWS];
    double sum_x_11_low[LK_ROWS];
    double argmax_x_11[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double sum_lifted_share_more[LK_ROWS];
    double sum_x_11_more[LK_ROWS];
    double x_18[LK_ROWS];
    double spare_1[LK_LANES];

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                x_11[i] = alpha[i] * y_true[i];
            }
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    if (want_gradient) {
        lk_lanes_sum(n, c, x_11, sum_x_11_high, sum_x_11_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_11_high[r], sum_x_11_low[r]});
            sum_x_11_high[r] = total.high;
            sum_x_11_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, x_11, argmax_x_11);
    }

    if (want_hessian) {
        double row_sum_x_11_more[LK_ROWS];
        lk_lanes_sum(n, c, x_11, sum_x_11_more, row_sum_x_11_more);
        for (size_t r = 0; r < n; r++) {
            sum_x_11_more[r] = lk_row_sum_value((lk_pair){sum_x_11_more[r], row_sum_x_11_more[r]});
        }
    }

    if (want_value || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double x_1 = peak[r] - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                const lk_exp_short_half half = lk_lifted_exp_fall_short_begin(neg_gap);
                lifted_share[i] = half.x;
                spare_1[i] = half.shifted;
            }
        lk_block_lifted_exp_fall_short_end(c * n, lifted_share, spare_1);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
        lk_block_pair_lifted_exp(c * n, lifted_share_more_high, lifted_share_more_low);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_x_11 = x_11[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_11[r] == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_x_11;
            }
    }

    if (want_value || want_hessian) {
        lk_lanes_argmax(n, c, lifted_share, argmax_lifted_share);
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, lifted_share_more_high, argmax_lifted_share_more);
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, lifted_share_more_high, sum_lifted_share_high, sum_lifted_share_low);
        lk_lanes_add(n, c, lifted_share_more_low, sum_lifted_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
            sum_lifted_share_high[r] = total.high;
            sum_lifted_share_low[r] = total.low;
        }
    }

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_3, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        double row_sum_lifted_share_more[LK_ROWS];
        lk_lanes_sum(n, c, lifted_share, sum_lifted_share_more, row_sum_lifted_share_more);
        for (size_t r = 0; r < n; r++) {
            sum_lifted_share_more[r] = lk_row_sum_value((lk_pair){sum_lifted_share_more[r], row_sum_lifted_share_more[r]});
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const double x_5 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
            inverse_x_5[r] = 1.0 / x_5;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double x_5_more = 0x1.0p-128 * sum_lifted_share_more[r];
            const double inverse_x_5_more = 1.0 / x_5_more;
            const double x_17 = inverse_x_5_more * sum_x_11_more[r];
            x_18[r] = inverse_x_5_more * x_17;
        }
    }

    if (want_value || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_lifted_share = lifted_share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                chosen[i] = is_largest ? 0.0 : now_lifted_share;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = (double)(int)k;
                const int is_largest_more = argmax_lifted_share_more[r] == index;
                const lk_pair chosen_more = {is_largest_more ? 0.0 : lifted_share_more.high, is_largest_more ? 0.0 : lifted_share_more.low};
                chosen_more_high[i] = chosen_more.high;
                chosen_more_low[i] = chosen_more.low;
            }
    }

    if (want_value || want_hessian) {
        double row_sum_without_largest[LK_ROWS];
        lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_more_high, sum_without_largest_more_high, sum_without_largest_more_low);
        lk_lanes_add(n, c, chosen_more_low, sum_without_largest_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_more_high[r], sum_without_largest_more_low[r]});
            sum_without_largest_more_high[r] = total.high;
            sum_without_largest_more_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double x_2 = 0x1.0p-128 * sum_without_largest[r];
            log_sum[r] = x_2;
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double x_1 = peak[r] - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum[r];
                const double x_3 = alpha[i] * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_value) {
        double row_sum_chosen_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_chosen_2, row_sum_chosen_2);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_2[r] = lk_row_sum_value((lk_pair){sum_chosen_2[r], row_sum_chosen_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_2[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
                const double index = (double)(int)k;
                const int is_largest_more = argmax_lifted_share_more[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share_more);
                const lk_pair others = {is_largest_more ? sum_without_largest_more.high : x_6.high, is_largest_more ? sum_without_largest_more.low : x_6.low};
                const double x_7 = alpha[i] * inverse_x_5[r];
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-128 * neg_x_9;
                const double x_12 = lk_rounded(sum_x_11) - x_11[i];
                const int is_largest_1 = argmax_x_11[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_12;
                const double x_13 = inverse_x_5[r] * others_1;
                const double x_14 = lk_rounded(lifted_share_more) * x_13;
                const double x_15 = 0x1.0p-128 * x_14;
                gradient[i] = x_10 + x_15;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const double x_6_more = sum_lifted_share_more[r] - lifted_share[i];
                const double others_more = is_largest ? now_sum_without_largest : x_6_more;
                const double x_19 = others_more * x_18[r];
                const double x_20 = lifted_share[i] * x_19;
                hessian[i] = 0x1.0p-256 * x_20;
            }
    }
}

/* categorical_focal_crossentropy_logits: gamma in {2} */
static void categorical_focal_crossentropy_logits_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 6);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_chosen_7_high = room + 2 * span;
    double *const row_chosen_7_low = room + 3 * span;
    double *const row_chosen_18_high = room + 4 * span;
    double *const row_chosen_18_low = room + 5 * span;
    double y_pred[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_2_high[LK_BLOCK];
    double chosen_2_low[LK_BLOCK];
    double abs_chosen_18_high[LK_BLOCK];
    double chosen_8_high[LK_BLOCK];
    double chosen_8_low[LK_BLOCK];
    double chosen_19_high[LK_BLOCK];
    double chosen_19_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_lifted_share, argmax_lifted_share */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
    const lk_pair x_15 = lk_pair_mul(inverse_x_8, inverse_x_8);
    const lk_pair x_16 = lk_pair_mul(inverse_x_8, x_15);
    const lk_pair x_31 = lk_pair_mul_double(inverse_x_8, 5.0);
    const lk_pair x_32 = lk_pair_mul(inverse_x_8, x_31);
    const lk_pair x_33 = lk_pair_mul(inverse_x_8, x_32);
    const lk_pair x_34 = lk_pair_mul(inverse_x_8, x_33);
    const lk_pair x_42 = lk_pair_mul_double(inverse_x_8, 4.0);
    const lk_pair x_43 = lk_pair_mul(inverse_x_8, x_42);
    const lk_pair x_44 = lk_pair_mul(inverse_x_8, x_43);
    const lk_pair x_45 = lk_pair_mul(inverse_x_8, x_44);
    const lk_pair x_55 = lk_pair_mul_double(inverse_x_8, (-2.0));
    const lk_pair x_56 = lk_pair_mul(inverse_x_8, x_55);
    const lk_pair x_57 = lk_pair_mul(inverse_x_8, x_56);
    const lk_pair x_58 = lk_pair_mul(inverse_x_8, x_57);
    const lk_pair x_68 = lk_pair_mul(inverse_x_8, x_16);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair x_3 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_3);

    /* sum_chosen_2, sum_chosen_7, argmax_chosen_7, sum_chosen_18, argmax_abs_chosen_18 */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    lk_pair row_sum_chosen_7 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_7 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_18 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_18 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
        double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
        double *restrict const chosen_18_high = row_chosen_18_high + (whole ? start : 0);
        double *restrict const chosen_18_low = row_chosen_18_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        lk_load(alpha, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_4 = lk_pair_mul(others, others);
                const lk_pair x_5 = lk_pair_mul_double(x_4, alpha[i]);
                const lk_pair x_6 = lk_pair_mul(surprisal, x_5);
                const lk_pair x_7 = lk_pair_mul_double(x_6, y_true[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_1 = {alpha_eq_c_0 ? 0.0 : x_7.high, alpha_eq_c_0 ? 0.0 : x_7.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : chosen_1.high, c_0_eq_y_true ? 0.0 : chosen_1.low};
                chosen_2_high[i] = chosen_2.high;
                chosen_2_low[i] = chosen_2.low;
            }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, others);
                const lk_pair x_23 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_24 = lk_pair_mul_double(x_23, y_true[i]);
                const lk_pair x_25 = lk_pair_mul(x_14, x_24);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_25.high, alpha_eq_c_0 ? 0.0 : x_25.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_73 = lk_pair_mul(others, surprisal);
                const lk_pair x_74 = lk_pair_mul_double(others, (-2.0));
                const lk_pair x_75 = lk_pair_add(x_73, x_74);
                const lk_pair x_76 = lk_pair_mul(lifted_share, surprisal);
                const lk_pair neg_x_76 = lk_pair_neg(x_76);
                const lk_pair chosen_15 = {c_0_eq_lifted_share ? 0.0 : neg_x_76.high, c_0_eq_lifted_share ? 0.0 : neg_x_76.low};
                const lk_pair x_77 = lk_pair_add(chosen_15, x_75);
                const lk_pair x_78 = lk_pair_mul_double(lifted_share, alpha[i]);
                const lk_pair x_79 = lk_pair_mul_double(x_78, y_true[i]);
                const lk_pair x_80 = lk_pair_mul(x_77, x_79);
                const lk_pair chosen_16 = {alpha_eq_c_0 ? 0.0 : x_80.high, alpha_eq_c_0 ? 0.0 : x_80.low};
                const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : chosen_16.high, c_0_eq_lifted_share ? 0.0 : chosen_16.low};
                const lk_pair chosen_18 = {c_0_eq_y_true ? 0.0 : chosen_17.high, c_0_eq_y_true ? 0.0 : chosen_17.low};
                chosen_18_high[i] = chosen_18.high;
                chosen_18_low[i] = chosen_18.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                const lk_pair abs_chosen_18 = lk_pair_abs(chosen_18);
                abs_chosen_18_high[i] = abs_chosen_18.high;
            }
        if (want_value)
            lk_row_sum_add_pairs(&row_sum_chosen_2, n, chosen_2_high, chosen_2_low);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_chosen_7, n, chosen_7_high, chosen_7_low);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_7, start, n, chosen_7_high);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_chosen_18, n, chosen_18_high, chosen_18_low);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_18, start, n, abs_chosen_18_high);
    }
    const lk_pair sum_chosen_2 = lk_row_sum_pair(row_sum_chosen_2);
    const lk_pair sum_chosen_7 = lk_row_sum_pair(row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;
    const lk_pair sum_chosen_18 = lk_row_sum_pair(row_sum_chosen_18);
    const double argmax_abs_chosen_18 = row_argmax_abs_chosen_18.at;
    const lk_pair x_9 = lk_pair_mul(inverse_x_8, sum_chosen_2);
    const lk_pair x_10 = lk_pair_mul(inverse_x_8, x_9);
    const double x_11 = 0x1.0p-256 * lk_rounded(x_10);

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_18_high = row_chosen_18_high + (whole ? start : 0);
            double *restrict const chosen_18_low = row_chosen_18_low + (whole ? start : 0);
            if (!whole)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (!whole)
                lk_load(alpha, &in[2], start, n);
            if (!whole)
                lk_load(y_true, &in[0], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                    const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                    const lk_pair x_14 = lk_pair_add(chosen_3, others);
                    const lk_pair x_23 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_24 = lk_pair_mul_double(x_23, y_true[i]);
                    const lk_pair x_25 = lk_pair_mul(x_14, x_24);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_25.high, alpha_eq_c_0 ? 0.0 : x_25.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_7 == index;
                const lk_pair chosen_8 = {is_largest_1 ? 0.0 : chosen_7.high, is_largest_1 ? 0.0 : chosen_7.low};
                chosen_8_high[i] = chosen_8.high;
                chosen_8_low[i] = chosen_8.low;
            }
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_73 = lk_pair_mul(others, surprisal);
                    const lk_pair x_74 = lk_pair_mul_double(others, (-2.0));
                    const lk_pair x_75 = lk_pair_add(x_73, x_74);
                    const lk_pair x_76 = lk_pair_mul(lifted_share, surprisal);
                    const lk_pair neg_x_76 = lk_pair_neg(x_76);
                    const lk_pair chosen_15 = {c_0_eq_lifted_share ? 0.0 : neg_x_76.high, c_0_eq_lifted_share ? 0.0 : neg_x_76.low};
                    const lk_pair x_77 = lk_pair_add(chosen_15, x_75);
                    const lk_pair x_78 = lk_pair_mul_double(lifted_share, alpha[i]);
                    const lk_pair x_79 = lk_pair_mul_double(x_78, y_true[i]);
                    const lk_pair x_80 = lk_pair_mul(x_77, x_79);
                    const lk_pair chosen_16 = {alpha_eq_c_0 ? 0.0 : x_80.high, alpha_eq_c_0 ? 0.0 : x_80.low};
                    const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : chosen_16.high, c_0_eq_lifted_share ? 0.0 : chosen_16.low};
                    const lk_pair chosen_18 = {c_0_eq_y_true ? 0.0 : chosen_17.high, c_0_eq_y_true ? 0.0 : chosen_17.low};
                    chosen_18_high[i] = chosen_18.high;
                    chosen_18_low[i] = chosen_18.low;
                }
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    const lk_pair chosen_19 = {is_largest_2 ? 0.0 : chosen_18.high, is_largest_2 ? 0.0 : chosen_18.low};
                    chosen_19_high[i] = chosen_19.high;
                    chosen_19_low[i] = chosen_19.low;
                }
            lk_row_sum_add_pairs(&row_sum_without_largest_1, n, chosen_8_high, chosen_8_low);
            if (want_hessian)
                lk_row_sum_add_pairs(&row_sum_without_largest_2, n, chosen_19_high, chosen_19_low);
        }
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const lk_pair sum_without_largest_2 = lk_row_sum_pair(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_18_high = row_chosen_18_high + (whole ? start : 0);
            double *restrict const chosen_18_low = row_chosen_18_low + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                    const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                    const lk_pair x_14 = lk_pair_add(chosen_3, others);
                    const lk_pair x_23 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_24 = lk_pair_mul_double(x_23, y_true[i]);
                    const lk_pair x_25 = lk_pair_mul(x_14, x_24);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_25.high, alpha_eq_c_0 ? 0.0 : x_25.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_73 = lk_pair_mul(others, surprisal);
                    const lk_pair x_74 = lk_pair_mul_double(others, (-2.0));
                    const lk_pair x_75 = lk_pair_add(x_73, x_74);
                    const lk_pair x_76 = lk_pair_mul(lifted_share, surprisal);
                    const lk_pair neg_x_76 = lk_pair_neg(x_76);
                    const lk_pair chosen_15 = {c_0_eq_lifted_share ? 0.0 : neg_x_76.high, c_0_eq_lifted_share ? 0.0 : neg_x_76.low};
                    const lk_pair x_77 = lk_pair_add(chosen_15, x_75);
                    const lk_pair x_78 = lk_pair_mul_double(lifted_share, alpha[i]);
                    const lk_pair x_79 = lk_pair_mul_double(x_78, y_true[i]);
                    const lk_pair x_80 = lk_pair_mul(x_77, x_79);
                    const lk_pair chosen_16 = {alpha_eq_c_0 ? 0.0 : x_80.high, alpha_eq_c_0 ? 0.0 : x_80.low};
                    const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : chosen_16.high, c_0_eq_lifted_share ? 0.0 : chosen_16.low};
                    const lk_pair chosen_18 = {c_0_eq_y_true ? 0.0 : chosen_17.high, c_0_eq_y_true ? 0.0 : chosen_17.low};
                    chosen_18_high[i] = chosen_18.high;
                    chosen_18_low[i] = chosen_18.low;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                    const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                    const lk_pair x_14 = lk_pair_add(chosen_3, others);
                    const lk_pair x_17 = lk_pair_mul(others, x_16);
                    const lk_pair x_18 = lk_pair_mul(others, x_17);
                    const double x_19 = alpha[i] * lk_rounded(x_18);
                    const double x_20 = x_19 * y_true[i];
                    const double x_21 = lk_rounded(x_14) * x_20;
                    const double neg_x_21 = -x_21;
                    const double x_22 = 0x1.0p-384 * neg_x_21;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_22;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const lk_pair x_26 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_26.high, is_largest_1 ? sum_without_largest_1.low : x_26.low};
                    const double x_27 = lk_rounded(others_1) * lk_rounded(x_16);
                    const double x_28 = lk_rounded(lifted_share) * x_27;
                    const double x_29 = 0x1.0p-384 * x_28;
                    const double x_30 = chosen_5 + x_29;
                    gradient[i] = weight * x_30;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_26 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_26.high, is_largest_1 ? sum_without_largest_1.low : x_26.low};
                    const lk_pair x_35 = lk_pair_mul(others, x_34);
                    const lk_pair x_36 = lk_pair_mul(others, x_35);
                    const lk_pair x_37 = lk_pair_mul(others, x_36);
                    const lk_pair x_38 = lk_pair_mul_double(x_37, alpha[i]);
                    const lk_pair x_39 = lk_pair_mul(lifted_share, x_38);
                    const lk_pair x_40 = lk_pair_mul_double(x_39, y_true[i]);
                    const lk_pair x_41 = lk_pair_mul_double(x_40, 0x1.0p-512);
                    const lk_pair x_46 = lk_pair_mul(others, x_45);
                    const lk_pair x_47 = lk_pair_mul(others, x_46);
                    const lk_pair x_48 = lk_pair_mul(lifted_share, x_47);
                    const lk_pair x_49 = lk_pair_mul(lifted_share, x_48);
                    const lk_pair x_50 = lk_pair_mul_double(x_49, alpha[i]);
                    const lk_pair x_51 = lk_pair_mul(surprisal, x_50);
                    const lk_pair x_52 = lk_pair_mul_double(x_51, y_true[i]);
                    const lk_pair x_53 = lk_pair_mul_double(x_52, 0x1.0p-512);
                    const lk_pair chosen_9 = {c_0_eq_lifted_share ? 0.0 : x_53.high, c_0_eq_lifted_share ? 0.0 : x_53.low};
                    const lk_pair chosen_10 = {alpha_eq_c_0 ? 0.0 : chosen_9.high, alpha_eq_c_0 ? 0.0 : chosen_9.low};
                    const lk_pair chosen_11 = {c_0_eq_y_true ? 0.0 : chosen_10.high, c_0_eq_y_true ? 0.0 : chosen_10.low};
                    const lk_pair x_54 = lk_pair_add(chosen_11, x_41);
                    const lk_pair x_59 = lk_pair_mul(others, x_58);
                    const lk_pair x_60 = lk_pair_mul(others, x_59);
                    const lk_pair x_61 = lk_pair_mul(others, x_60);
                    const lk_pair x_62 = lk_pair_mul_double(x_61, alpha[i]);
                    const lk_pair x_63 = lk_pair_mul(lifted_share, x_62);
                    const lk_pair x_64 = lk_pair_mul(surprisal, x_63);
                    const lk_pair x_65 = lk_pair_mul_double(x_64, y_true[i]);
                    const lk_pair x_66 = lk_pair_mul_double(x_65, 0x1.0p-512);
                    const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : x_66.high, alpha_eq_c_0 ? 0.0 : x_66.low};
                    const lk_pair chosen_13 = {c_0_eq_lifted_share ? 0.0 : chosen_12.high, c_0_eq_lifted_share ? 0.0 : chosen_12.low};
                    const lk_pair chosen_14 = {c_0_eq_y_true ? 0.0 : chosen_13.high, c_0_eq_y_true ? 0.0 : chosen_13.low};
                    const lk_pair x_67 = lk_pair_add(chosen_14, x_54);
                    const lk_pair x_69 = lk_pair_mul(others_1, x_68);
                    const lk_pair x_70 = lk_pair_mul(others, x_69);
                    const lk_pair x_71 = lk_pair_mul(lifted_share, x_70);
                    const lk_pair x_72 = lk_pair_mul_double(x_71, 0x1.0p-512);
                    const lk_pair x_81 = lk_pair_sub(sum_chosen_18, chosen_18);
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_81.high, is_largest_2 ? sum_without_largest_2.low : x_81.low};
                    const lk_pair x_82 = lk_pair_mul(lifted_share, x_58);
                    const lk_pair x_83 = lk_pair_mul(lifted_share, x_82);
                    const lk_pair x_84 = lk_pair_mul(others_2, x_83);
                    const lk_pair x_85 = lk_pair_mul_double(x_84, 0x1.0p-512);
                    const lk_pair x_86 = lk_pair_add(x_72, x_85);
                    const lk_pair x_87 = lk_pair_add(x_67, x_86);
                    hessian[i] = weight * lk_rounded(x_87);
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_11;
}

/* categorical_focal_crossentropy_logits: gamma in {2}; rows side by side */
static void categorical_focal_crossentropy_logits_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double chosen_2_high[LK_LANES];
    double chosen_2_low[LK_LANES];
    double chosen_7_high[LK_LANES];
    double chosen_7_low[LK_LANES];
    double chosen_8_high[LK_LANES];
    double chosen_8_low[LK_LANES];
    double chosen_18_high[LK_LANES];
    double chosen_18_low[LK_LANES];
    double abs_chosen_18_high[LK_LANES];
    double chosen_19_high[LK_LANES];
    double chosen_19_low[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double sum_chosen_2_high[LK_ROWS];
    double sum_chosen_2_low[LK_ROWS];
    double x_16_high[LK_ROWS];
    double x_16_low[LK_ROWS];
    double sum_chosen_7_high[LK_ROWS];
    double sum_chosen_7_low[LK_ROWS];
    double argmax_chosen_7[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_34_high[LK_ROWS];
    double x_34_low[LK_ROWS];
    double x_45_high[LK_ROWS];
    double x_45_low[LK_ROWS];
    double x_58_high[LK_ROWS];
    double x_58_low[LK_ROWS];
    double x_68_high[LK_ROWS];
    double x_68_low[LK_ROWS];
    double sum_chosen_18_high[LK_ROWS];
    double sum_chosen_18_low[LK_ROWS];
    double argmax_abs_chosen_18[LK_ROWS];
    double sum_without_largest_2_high[LK_ROWS];
    double sum_without_largest_2_low[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_15 = lk_pair_mul(inverse_x_8, inverse_x_8);
            const lk_pair x_16 = lk_pair_mul(inverse_x_8, x_15);
            x_16_high[r] = x_16.high;
            x_16_low[r] = x_16.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_31 = lk_pair_mul_double(inverse_x_8, 5.0);
            const lk_pair x_32 = lk_pair_mul(inverse_x_8, x_31);
            const lk_pair x_33 = lk_pair_mul(inverse_x_8, x_32);
            const lk_pair x_34 = lk_pair_mul(inverse_x_8, x_33);
            x_34_high[r] = x_34.high;
            x_34_low[r] = x_34.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_42 = lk_pair_mul_double(inverse_x_8, 4.0);
            const lk_pair x_43 = lk_pair_mul(inverse_x_8, x_42);
            const lk_pair x_44 = lk_pair_mul(inverse_x_8, x_43);
            const lk_pair x_45 = lk_pair_mul(inverse_x_8, x_44);
            x_45_high[r] = x_45.high;
            x_45_low[r] = x_45.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_55 = lk_pair_mul_double(inverse_x_8, (-2.0));
            const lk_pair x_56 = lk_pair_mul(inverse_x_8, x_55);
            const lk_pair x_57 = lk_pair_mul(inverse_x_8, x_56);
            const lk_pair x_58 = lk_pair_mul(inverse_x_8, x_57);
            x_58_high[r] = x_58.high;
            x_58_low[r] = x_58.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_16 = {x_16_high[r], x_16_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_68 = lk_pair_mul(inverse_x_8, x_16);
            x_68_high[r] = x_68.high;
            x_68_low[r] = x_68.low;
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_3 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_3.high;
        log_sum_low[r] = x_3.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_4 = lk_pair_mul(others, others);
                const lk_pair x_5 = lk_pair_mul_double(x_4, alpha[i]);
                const lk_pair x_6 = lk_pair_mul(surprisal, x_5);
                const lk_pair x_7 = lk_pair_mul_double(x_6, y_true[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_1 = {alpha_eq_c_0 ? 0.0 : x_7.high, alpha_eq_c_0 ? 0.0 : x_7.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : chosen_1.high, c_0_eq_y_true ? 0.0 : chosen_1.low};
                chosen_2_high[i] = chosen_2.high;
                chosen_2_low[i] = chosen_2.low;
            }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, others);
                const lk_pair x_23 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_24 = lk_pair_mul_double(x_23, y_true[i]);
                const lk_pair x_25 = lk_pair_mul(x_14, x_24);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_25.high, alpha_eq_c_0 ? 0.0 : x_25.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_73 = lk_pair_mul(others, surprisal);
                const lk_pair x_74 = lk_pair_mul_double(others, (-2.0));
                const lk_pair x_75 = lk_pair_add(x_73, x_74);
                const lk_pair x_76 = lk_pair_mul(lifted_share, surprisal);
                const lk_pair neg_x_76 = lk_pair_neg(x_76);
                const lk_pair chosen_15 = {c_0_eq_lifted_share ? 0.0 : neg_x_76.high, c_0_eq_lifted_share ? 0.0 : neg_x_76.low};
                const lk_pair x_77 = lk_pair_add(chosen_15, x_75);
                const lk_pair x_78 = lk_pair_mul_double(lifted_share, alpha[i]);
                const lk_pair x_79 = lk_pair_mul_double(x_78, y_true[i]);
                const lk_pair x_80 = lk_pair_mul(x_77, x_79);
                const lk_pair chosen_16 = {alpha_eq_c_0 ? 0.0 : x_80.high, alpha_eq_c_0 ? 0.0 : x_80.low};
                const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : chosen_16.high, c_0_eq_lifted_share ? 0.0 : chosen_16.low};
                const lk_pair chosen_18 = {c_0_eq_y_true ? 0.0 : chosen_17.high, c_0_eq_y_true ? 0.0 : chosen_17.low};
                chosen_18_high[i] = chosen_18.high;
                chosen_18_low[i] = chosen_18.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                const lk_pair abs_chosen_18 = lk_pair_abs(chosen_18);
                abs_chosen_18_high[i] = abs_chosen_18.high;
            }
    }

    if (want_value) {
        lk_lanes_sum(n, c, chosen_2_high, sum_chosen_2_high, sum_chosen_2_low);
        lk_lanes_add(n, c, chosen_2_low, sum_chosen_2_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_2_high[r], sum_chosen_2_low[r]});
            sum_chosen_2_high[r] = total.high;
            sum_chosen_2_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_7_high, sum_chosen_7_high, sum_chosen_7_low);
        lk_lanes_add(n, c, chosen_7_low, sum_chosen_7_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_7_high[r], sum_chosen_7_low[r]});
            sum_chosen_7_high[r] = total.high;
            sum_chosen_7_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, chosen_7_high, argmax_chosen_7);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_18_high, sum_chosen_18_high, sum_chosen_18_low);
        lk_lanes_add(n, c, chosen_18_low, sum_chosen_18_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_18_high[r], sum_chosen_18_low[r]});
            sum_chosen_18_high[r] = total.high;
            sum_chosen_18_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_18_high, argmax_abs_chosen_18);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const lk_pair chosen_8 = {is_largest_1 ? 0.0 : chosen_7.high, is_largest_1 ? 0.0 : chosen_7.low};
                chosen_8_high[i] = chosen_8.high;
                chosen_8_low[i] = chosen_8.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const lk_pair chosen_19 = {is_largest_2 ? 0.0 : chosen_18.high, is_largest_2 ? 0.0 : chosen_18.low};
                chosen_19_high[i] = chosen_19.high;
                chosen_19_low[i] = chosen_19.low;
            }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_8_high, sum_without_largest_1_high, sum_without_largest_1_low);
        lk_lanes_add(n, c, chosen_8_low, sum_without_largest_1_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
            sum_without_largest_1_high[r] = total.high;
            sum_without_largest_1_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_19_high, sum_without_largest_2_high, sum_without_largest_2_low);
        lk_lanes_add(n, c, chosen_19_low, sum_without_largest_2_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_2_high[r], sum_without_largest_2_low[r]});
            sum_without_largest_2_high[r] = total.high;
            sum_without_largest_2_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_chosen_2 = {sum_chosen_2_high[r], sum_chosen_2_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_9 = lk_pair_mul(inverse_x_8, sum_chosen_2);
            const lk_pair x_10 = lk_pair_mul(inverse_x_8, x_9);
            value[r] = 0x1.0p-256 * lk_rounded(x_10);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair x_16 = {x_16_high[r], x_16_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, others);
                const lk_pair x_17 = lk_pair_mul(others, x_16);
                const lk_pair x_18 = lk_pair_mul(others, x_17);
                const double x_19 = alpha[i] * lk_rounded(x_18);
                const double x_20 = x_19 * y_true[i];
                const double x_21 = lk_rounded(x_14) * x_20;
                const double neg_x_21 = -x_21;
                const double x_22 = 0x1.0p-384 * neg_x_21;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_22;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const lk_pair x_26 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_26.high, is_largest_1 ? sum_without_largest_1.low : x_26.low};
                const double x_27 = lk_rounded(others_1) * lk_rounded(x_16);
                const double x_28 = lk_rounded(lifted_share) * x_27;
                const double x_29 = 0x1.0p-384 * x_28;
                gradient[i] = chosen_5 + x_29;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_34 = {x_34_high[r], x_34_low[r]};
                const lk_pair x_45 = {x_45_high[r], x_45_low[r]};
                const lk_pair x_58 = {x_58_high[r], x_58_low[r]};
                const lk_pair x_68 = {x_68_high[r], x_68_low[r]};
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                const lk_pair sum_chosen_18 = {sum_chosen_18_high[r], sum_chosen_18_low[r]};
                const lk_pair sum_without_largest_2 = {sum_without_largest_2_high[r], sum_without_largest_2_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_26 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_26.high, is_largest_1 ? sum_without_largest_1.low : x_26.low};
                const lk_pair x_35 = lk_pair_mul(others, x_34);
                const lk_pair x_36 = lk_pair_mul(others, x_35);
                const lk_pair x_37 = lk_pair_mul(others, x_36);
                const lk_pair x_38 = lk_pair_mul_double(x_37, alpha[i]);
                const lk_pair x_39 = lk_pair_mul(lifted_share, x_38);
                const lk_pair x_40 = lk_pair_mul_double(x_39, y_true[i]);
                const lk_pair x_41 = lk_pair_mul_double(x_40, 0x1.0p-512);
                const lk_pair x_46 = lk_pair_mul(others, x_45);
                const lk_pair x_47 = lk_pair_mul(others, x_46);
                const lk_pair x_48 = lk_pair_mul(lifted_share, x_47);
                const lk_pair x_49 = lk_pair_mul(lifted_share, x_48);
                const lk_pair x_50 = lk_pair_mul_double(x_49, alpha[i]);
                const lk_pair x_51 = lk_pair_mul(surprisal, x_50);
                const lk_pair x_52 = lk_pair_mul_double(x_51, y_true[i]);
                const lk_pair x_53 = lk_pair_mul_double(x_52, 0x1.0p-512);
                const lk_pair chosen_9 = {c_0_eq_lifted_share ? 0.0 : x_53.high, c_0_eq_lifted_share ? 0.0 : x_53.low};
                const lk_pair chosen_10 = {alpha_eq_c_0 ? 0.0 : chosen_9.high, alpha_eq_c_0 ? 0.0 : chosen_9.low};
                const lk_pair chosen_11 = {c_0_eq_y_true ? 0.0 : chosen_10.high, c_0_eq_y_true ? 0.0 : chosen_10.low};
                const lk_pair x_54 = lk_pair_add(chosen_11, x_41);
                const lk_pair x_59 = lk_pair_mul(others, x_58);
                const lk_pair x_60 = lk_pair_mul(others, x_59);
                const lk_pair x_61 = lk_pair_mul(others, x_60);
                const lk_pair x_62 = lk_pair_mul_double(x_61, alpha[i]);
                const lk_pair x_63 = lk_pair_mul(lifted_share, x_62);
                const lk_pair x_64 = lk_pair_mul(surprisal, x_63);
                const lk_pair x_65 = lk_pair_mul_double(x_64, y_true[i]);
                const lk_pair x_66 = lk_pair_mul_double(x_65, 0x1.0p-512);
                const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : x_66.high, alpha_eq_c_0 ? 0.0 : x_66.low};
                const lk_pair chosen_13 = {c_0_eq_lifted_share ? 0.0 : chosen_12.high, c_0_eq_lifted_share ? 0.0 : chosen_12.low};
                const lk_pair chosen_14 = {c_0_eq_y_true ? 0.0 : chosen_13.high, c_0_eq_y_true ? 0.0 : chosen_13.low};
                const lk_pair x_67 = lk_pair_add(chosen_14, x_54);
                const lk_pair x_69 = lk_pair_mul(others_1, x_68);
                const lk_pair x_70 = lk_pair_mul(others, x_69);
                const lk_pair x_71 = lk_pair_mul(lifted_share, x_70);
                const lk_pair x_72 = lk_pair_mul_double(x_71, 0x1.0p-512);
                const lk_pair x_81 = lk_pair_sub(sum_chosen_18, chosen_18);
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_81.high, is_largest_2 ? sum_without_largest_2.low : x_81.low};
                const lk_pair x_82 = lk_pair_mul(lifted_share, x_58);
                const lk_pair x_83 = lk_pair_mul(lifted_share, x_82);
                const lk_pair x_84 = lk_pair_mul(others_2, x_83);
                const lk_pair x_85 = lk_pair_mul_double(x_84, 0x1.0p-512);
                const lk_pair x_86 = lk_pair_add(x_72, x_85);
                const lk_pair x_87 = lk_pair_add(x_67, x_86);
                hessian[i] = lk_rounded(x_87);
            }
    }
}

/* categorical_focal_crossentropy_logits: gamma in {2}, in float32 */
static void categorical_focal_crossentropy_logits_case_1_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 7);
    const int whole = span >= c;
    double *const row_lifted_share = room;
    double *const row_lifted_share_more_high = room + span;
    double *const row_lifted_share_more_low = room + 2 * span;
    double *const row_chosen_7_high = room + 3 * span;
    double *const row_chosen_7_low = room + 4 * span;
    double *const row_chosen_18_high = room + 5 * span;
    double *const row_chosen_18_low = room + 6 * span;
    double y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double abs_chosen_18_high[LK_BLOCK];
    double chosen_8_high[LK_BLOCK];
    double chosen_8_low[LK_BLOCK];
    double chosen_19_high[LK_BLOCK];
    double chosen_19_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_lifted_share, argmax_lifted_share, sum_lifted_share_more, argmax_lifted_share_more */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_pair row_sum_lifted_share_more = {0.0, 0.0};
    lk_row_peak row_argmax_lifted_share_more = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share = row_lifted_share + (whole ? start : 0);
        double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
        double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                const lk_exp_short_half half = lk_lifted_exp_fall_short_begin(neg_gap);
                lifted_share[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_lifted_exp_fall_short_end(n, lifted_share, spare_1);
        }
        if (want_gradient || want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (want_value)
            lk_row_sum_add(&row_sum_lifted_share, n, lifted_share);
        if (want_value)
            lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_lifted_share_more, n, lifted_share_more_high, lifted_share_more_low);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_lifted_share_more, start, n, lifted_share_more_high);
    }
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const lk_pair sum_lifted_share_more = lk_row_sum_pair(row_sum_lifted_share_more);
    const double argmax_lifted_share_more = row_argmax_lifted_share_more.at;
    const double x_8 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_8 = want_value ? 1.0 / x_8 : 0.0;
    const lk_pair x_8_more = lk_pair_mul_double(sum_lifted_share_more, 0x1.0p-128);
    const lk_pair inverse_x_8_more = want_gradient || want_hessian ? lk_double_div_pair(1.0, x_8_more) : lk_pair_of(0.0);
    const lk_pair x_15 = lk_pair_mul(inverse_x_8_more, inverse_x_8_more);
    const lk_pair x_16 = lk_pair_mul(inverse_x_8_more, x_15);
    const lk_pair x_31 = lk_pair_mul_double(inverse_x_8_more, 5.0);
    const lk_pair x_32 = lk_pair_mul(inverse_x_8_more, x_31);
    const lk_pair x_33 = lk_pair_mul(inverse_x_8_more, x_32);
    const lk_pair x_34 = lk_pair_mul(inverse_x_8_more, x_33);
    const lk_pair x_42 = lk_pair_mul_double(inverse_x_8_more, 4.0);
    const lk_pair x_43 = lk_pair_mul(inverse_x_8_more, x_42);
    const lk_pair x_44 = lk_pair_mul(inverse_x_8_more, x_43);
    const lk_pair x_45 = lk_pair_mul(inverse_x_8_more, x_44);
    const lk_pair x_55 = lk_pair_mul_double(inverse_x_8_more, (-2.0));
    const lk_pair x_56 = lk_pair_mul(inverse_x_8_more, x_55);
    const lk_pair x_57 = lk_pair_mul(inverse_x_8_more, x_56);
    const lk_pair x_58 = lk_pair_mul(inverse_x_8_more, x_57);
    const lk_pair x_68 = lk_pair_mul(inverse_x_8_more, x_16);

    /* sum_without_largest, sum_without_largest_more */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share = row_lifted_share + (whole ? start : 0);
        double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
        double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole && (want_value)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                const lk_exp_short_half half = lk_lifted_exp_fall_short_begin(neg_gap);
                lifted_share[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_lifted_exp_fall_short_end(n, lifted_share, spare_1);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double now_lifted_share = lifted_share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                chosen[i] = is_largest ? 0.0 : now_lifted_share;
            }
        if (!whole && (want_gradient || want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_more = argmax_lifted_share_more == index;
                const lk_pair chosen_more = {is_largest_more ? 0.0 : lifted_share_more.high, is_largest_more ? 0.0 : lifted_share_more.low};
                chosen_more_high[i] = chosen_more.high;
                chosen_more_low[i] = chosen_more.low;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_without_largest, n, chosen);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_without_largest_more, n, chosen_more_high, chosen_more_low);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_without_largest_more = lk_row_sum_pair(row_sum_without_largest_more);
    const double x_3 = 0x1.0p-128 * sum_without_largest;
    const double log_sum = want_value ? lk_row_log1p(x_3) : 0.0;
    const lk_pair x_3_more = lk_pair_mul_double(sum_without_largest_more, 0x1.0p-128);
    const lk_pair log_sum_more = want_gradient || want_hessian ? lk_row_pair_log1p(x_3_more) : lk_pair_of(0.0);

    /* sum_chosen_2, sum_chosen_7, argmax_chosen_7, sum_chosen_18, argmax_abs_chosen_18 */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    lk_pair row_sum_chosen_7 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_7 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_18 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_18 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share = row_lifted_share + (whole ? start : 0);
        double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
        double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
        double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
        double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
        double *restrict const chosen_18_high = row_chosen_18_high + (whole ? start : 0);
        double *restrict const chosen_18_low = row_chosen_18_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole && (want_value)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                const lk_exp_short_half half = lk_lifted_exp_fall_short_begin(neg_gap);
                lifted_share[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_lifted_exp_fall_short_end(n, lifted_share, spare_1);
        }
        lk_load(alpha, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_lifted_share - lifted_share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = gap + log_sum;
                const double x_4 = others * others;
                const double x_5 = alpha[i] * x_4;
                const double x_6 = surprisal * x_5;
                const double x_7 = x_6 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_7;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (!whole && (want_gradient || want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const double index = offset + (double)(int)i;
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const int is_largest_more = argmax_lifted_share_more == index;
                const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int alpha_eq_c_0_more = alpha[i] == 0.0;
                const int c_0_eq_y_true_more = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(lifted_share_more, 2.0);
                const lk_pair x_13 = lk_pair_mul(surprisal_more, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, others_more);
                const lk_pair x_23 = lk_pair_mul_double(others_more, alpha[i]);
                const lk_pair x_24 = lk_pair_mul_double(x_23, y_true[i]);
                const lk_pair x_25 = lk_pair_mul(x_14, x_24);
                const lk_pair chosen_6 = {alpha_eq_c_0_more ? 0.0 : x_25.high, alpha_eq_c_0_more ? 0.0 : x_25.low};
                const lk_pair chosen_7 = {c_0_eq_y_true_more ? 0.0 : chosen_6.high, c_0_eq_y_true_more ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const double index = offset + (double)(int)i;
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const int is_largest_more = argmax_lifted_share_more == index;
                const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int alpha_eq_c_0_more = alpha[i] == 0.0;
                const int c_0_eq_y_true_more = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const lk_pair x_73 = lk_pair_mul(others_more, surprisal_more);
                const lk_pair x_74 = lk_pair_mul_double(others_more, (-2.0));
                const lk_pair x_75 = lk_pair_add(x_73, x_74);
                const lk_pair x_76 = lk_pair_mul(lifted_share_more, surprisal_more);
                const lk_pair neg_x_76 = lk_pair_neg(x_76);
                const lk_pair chosen_15 = {c_0_eq_lifted_share ? 0.0 : neg_x_76.high, c_0_eq_lifted_share ? 0.0 : neg_x_76.low};
                const lk_pair x_77 = lk_pair_add(chosen_15, x_75);
                const lk_pair x_78 = lk_pair_mul_double(lifted_share_more, alpha[i]);
                const lk_pair x_79 = lk_pair_mul_double(x_78, y_true[i]);
                const lk_pair x_80 = lk_pair_mul(x_77, x_79);
                const lk_pair chosen_16 = {alpha_eq_c_0_more ? 0.0 : x_80.high, alpha_eq_c_0_more ? 0.0 : x_80.low};
                const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : chosen_16.high, c_0_eq_lifted_share ? 0.0 : chosen_16.low};
                const lk_pair chosen_18 = {c_0_eq_y_true_more ? 0.0 : chosen_17.high, c_0_eq_y_true_more ? 0.0 : chosen_17.low};
                chosen_18_high[i] = chosen_18.high;
                chosen_18_low[i] = chosen_18.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                const lk_pair abs_chosen_18 = lk_pair_abs(chosen_18);
                abs_chosen_18_high[i] = abs_chosen_18.high;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_chosen_7, n, chosen_7_high, chosen_7_low);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_7, start, n, chosen_7_high);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_chosen_18, n, chosen_18_high, chosen_18_low);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_18, start, n, abs_chosen_18_high);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);
    const lk_pair sum_chosen_7 = lk_row_sum_pair(row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;
    const lk_pair sum_chosen_18 = lk_row_sum_pair(row_sum_chosen_18);
    const double argmax_abs_chosen_18 = row_argmax_abs_chosen_18.at;
    const double x_9 = inverse_x_8 * sum_chosen_2;
    const double x_10 = inverse_x_8 * x_9;
    const double x_11 = 0x1.0p-256 * x_10;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
            double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_18_high = row_chosen_18_high + (whole ? start : 0);
            double *restrict const chosen_18_low = row_chosen_18_low + (whole ? start : 0);
            if (!whole)
                lk_load(y_pred, &in[1], start, n);
            if (!whole)
                lk_load(alpha, &in[2], start, n);
            if (!whole)
                lk_load(y_true, &in[0], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                    lifted_share_more_high[i] = neg_gap_more.high;
                    lifted_share_more_low[i] = neg_gap_more.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
            }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const int is_largest_more = argmax_lifted_share_more == index;
                    const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int alpha_eq_c_0_more = alpha[i] == 0.0;
                    const int c_0_eq_y_true_more = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(lifted_share_more, 2.0);
                    const lk_pair x_13 = lk_pair_mul(surprisal_more, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                    const lk_pair x_14 = lk_pair_add(chosen_3, others_more);
                    const lk_pair x_23 = lk_pair_mul_double(others_more, alpha[i]);
                    const lk_pair x_24 = lk_pair_mul_double(x_23, y_true[i]);
                    const lk_pair x_25 = lk_pair_mul(x_14, x_24);
                    const lk_pair chosen_6 = {alpha_eq_c_0_more ? 0.0 : x_25.high, alpha_eq_c_0_more ? 0.0 : x_25.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true_more ? 0.0 : chosen_6.high, c_0_eq_y_true_more ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_7 == index;
                const lk_pair chosen_8 = {is_largest_1 ? 0.0 : chosen_7.high, is_largest_1 ? 0.0 : chosen_7.low};
                chosen_8_high[i] = chosen_8.high;
                chosen_8_low[i] = chosen_8.low;
            }
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const int is_largest_more = argmax_lifted_share_more == index;
                    const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int alpha_eq_c_0_more = alpha[i] == 0.0;
                    const int c_0_eq_y_true_more = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const lk_pair x_73 = lk_pair_mul(others_more, surprisal_more);
                    const lk_pair x_74 = lk_pair_mul_double(others_more, (-2.0));
                    const lk_pair x_75 = lk_pair_add(x_73, x_74);
                    const lk_pair x_76 = lk_pair_mul(lifted_share_more, surprisal_more);
                    const lk_pair neg_x_76 = lk_pair_neg(x_76);
                    const lk_pair chosen_15 = {c_0_eq_lifted_share ? 0.0 : neg_x_76.high, c_0_eq_lifted_share ? 0.0 : neg_x_76.low};
                    const lk_pair x_77 = lk_pair_add(chosen_15, x_75);
                    const lk_pair x_78 = lk_pair_mul_double(lifted_share_more, alpha[i]);
                    const lk_pair x_79 = lk_pair_mul_double(x_78, y_true[i]);
                    const lk_pair x_80 = lk_pair_mul(x_77, x_79);
                    const lk_pair chosen_16 = {alpha_eq_c_0_more ? 0.0 : x_80.high, alpha_eq_c_0_more ? 0.0 : x_80.low};
                    const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : chosen_16.high, c_0_eq_lifted_share ? 0.0 : chosen_16.low};
                    const lk_pair chosen_18 = {c_0_eq_y_true_more ? 0.0 : chosen_17.high, c_0_eq_y_true_more ? 0.0 : chosen_17.low};
                    chosen_18_high[i] = chosen_18.high;
                    chosen_18_low[i] = chosen_18.low;
                }
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    const lk_pair chosen_19 = {is_largest_2 ? 0.0 : chosen_18.high, is_largest_2 ? 0.0 : chosen_18.low};
                    chosen_19_high[i] = chosen_19.high;
                    chosen_19_low[i] = chosen_19.low;
                }
            lk_row_sum_add_pairs(&row_sum_without_largest_1, n, chosen_8_high, chosen_8_low);
            if (want_hessian)
                lk_row_sum_add_pairs(&row_sum_without_largest_2, n, chosen_19_high, chosen_19_low);
        }
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const lk_pair sum_without_largest_2 = lk_row_sum_pair(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
            double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_18_high = row_chosen_18_high + (whole ? start : 0);
            double *restrict const chosen_18_low = row_chosen_18_low + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                    lifted_share_more_high[i] = neg_gap_more.high;
                    lifted_share_more_low[i] = neg_gap_more.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
            }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const int is_largest_more = argmax_lifted_share_more == index;
                    const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int alpha_eq_c_0_more = alpha[i] == 0.0;
                    const int c_0_eq_y_true_more = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(lifted_share_more, 2.0);
                    const lk_pair x_13 = lk_pair_mul(surprisal_more, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                    const lk_pair x_14 = lk_pair_add(chosen_3, others_more);
                    const lk_pair x_23 = lk_pair_mul_double(others_more, alpha[i]);
                    const lk_pair x_24 = lk_pair_mul_double(x_23, y_true[i]);
                    const lk_pair x_25 = lk_pair_mul(x_14, x_24);
                    const lk_pair chosen_6 = {alpha_eq_c_0_more ? 0.0 : x_25.high, alpha_eq_c_0_more ? 0.0 : x_25.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true_more ? 0.0 : chosen_6.high, c_0_eq_y_true_more ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const int is_largest_more = argmax_lifted_share_more == index;
                    const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int alpha_eq_c_0_more = alpha[i] == 0.0;
                    const int c_0_eq_y_true_more = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const lk_pair x_73 = lk_pair_mul(others_more, surprisal_more);
                    const lk_pair x_74 = lk_pair_mul_double(others_more, (-2.0));
                    const lk_pair x_75 = lk_pair_add(x_73, x_74);
                    const lk_pair x_76 = lk_pair_mul(lifted_share_more, surprisal_more);
                    const lk_pair neg_x_76 = lk_pair_neg(x_76);
                    const lk_pair chosen_15 = {c_0_eq_lifted_share ? 0.0 : neg_x_76.high, c_0_eq_lifted_share ? 0.0 : neg_x_76.low};
                    const lk_pair x_77 = lk_pair_add(chosen_15, x_75);
                    const lk_pair x_78 = lk_pair_mul_double(lifted_share_more, alpha[i]);
                    const lk_pair x_79 = lk_pair_mul_double(x_78, y_true[i]);
                    const lk_pair x_80 = lk_pair_mul(x_77, x_79);
                    const lk_pair chosen_16 = {alpha_eq_c_0_more ? 0.0 : x_80.high, alpha_eq_c_0_more ? 0.0 : x_80.low};
                    const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : chosen_16.high, c_0_eq_lifted_share ? 0.0 : chosen_16.low};
                    const lk_pair chosen_18 = {c_0_eq_y_true_more ? 0.0 : chosen_17.high, c_0_eq_y_true_more ? 0.0 : chosen_17.low};
                    chosen_18_high[i] = chosen_18.high;
                    chosen_18_low[i] = chosen_18.low;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const int is_largest_more = argmax_lifted_share_more == index;
                    const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int alpha_eq_c_0_more = alpha[i] == 0.0;
                    const int c_0_eq_y_true_more = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(lifted_share_more, 2.0);
                    const lk_pair x_13 = lk_pair_mul(surprisal_more, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                    const lk_pair x_14 = lk_pair_add(chosen_3, others_more);
                    const lk_pair x_17 = lk_pair_mul(others_more, x_16);
                    const lk_pair x_18 = lk_pair_mul(others_more, x_17);
                    const double x_19 = alpha[i] * lk_rounded(x_18);
                    const double x_20 = x_19 * y_true[i];
                    const double x_21 = lk_rounded(x_14) * x_20;
                    const double neg_x_21 = -x_21;
                    const double x_22 = 0x1.0p-384 * neg_x_21;
                    const double chosen_4 = alpha_eq_c_0_more ? 0.0 : x_22;
                    const double chosen_5 = c_0_eq_y_true_more ? 0.0 : chosen_4;
                    const lk_pair x_26 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_26.high, is_largest_1 ? sum_without_largest_1.low : x_26.low};
                    const double x_27 = lk_rounded(others_1) * lk_rounded(x_16);
                    const double x_28 = lk_rounded(lifted_share_more) * x_27;
                    const double x_29 = 0x1.0p-384 * x_28;
                    const double x_30 = chosen_5 + x_29;
                    gradient[i] = weight * x_30;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const int is_largest_more = argmax_lifted_share_more == index;
                    const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int alpha_eq_c_0_more = alpha[i] == 0.0;
                    const int c_0_eq_y_true_more = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const lk_pair x_26 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_26.high, is_largest_1 ? sum_without_largest_1.low : x_26.low};
                    const lk_pair x_35 = lk_pair_mul(others_more, x_34);
                    const lk_pair x_36 = lk_pair_mul(others_more, x_35);
                    const lk_pair x_37 = lk_pair_mul(others_more, x_36);
                    const lk_pair x_38 = lk_pair_mul_double(x_37, alpha[i]);
                    const lk_pair x_39 = lk_pair_mul(lifted_share_more, x_38);
                    const lk_pair x_40 = lk_pair_mul_double(x_39, y_true[i]);
                    const lk_pair x_41 = lk_pair_mul_double(x_40, 0x1.0p-512);
                    const lk_pair x_46 = lk_pair_mul(others_more, x_45);
                    const lk_pair x_47 = lk_pair_mul(others_more, x_46);
                    const lk_pair x_48 = lk_pair_mul(lifted_share_more, x_47);
                    const lk_pair x_49 = lk_pair_mul(lifted_share_more, x_48);
                    const lk_pair x_50 = lk_pair_mul_double(x_49, alpha[i]);
                    const lk_pair x_51 = lk_pair_mul(surprisal_more, x_50);
                    const lk_pair x_52 = lk_pair_mul_double(x_51, y_true[i]);
                    const lk_pair x_53 = lk_pair_mul_double(x_52, 0x1.0p-512);
                    const lk_pair chosen_9 = {c_0_eq_lifted_share ? 0.0 : x_53.high, c_0_eq_lifted_share ? 0.0 : x_53.low};
                    const lk_pair chosen_10 = {alpha_eq_c_0_more ? 0.0 : chosen_9.high, alpha_eq_c_0_more ? 0.0 : chosen_9.low};
                    const lk_pair chosen_11 = {c_0_eq_y_true_more ? 0.0 : chosen_10.high, c_0_eq_y_true_more ? 0.0 : chosen_10.low};
                    const lk_pair x_54 = lk_pair_add(chosen_11, x_41);
                    const lk_pair x_59 = lk_pair_mul(others_more, x_58);
                    const lk_pair x_60 = lk_pair_mul(others_more, x_59);
                    const lk_pair x_61 = lk_pair_mul(others_more, x_60);
                    const lk_pair x_62 = lk_pair_mul_double(x_61, alpha[i]);
                    const lk_pair x_63 = lk_pair_mul(lifted_share_more, x_62);
                    const lk_pair x_64 = lk_pair_mul(surprisal_more, x_63);
                    const lk_pair x_65 = lk_pair_mul_double(x_64, y_true[i]);
                    const lk_pair x_66 = lk_pair_mul_double(x_65, 0x1.0p-512);
                    const lk_pair chosen_12 = {alpha_eq_c_0_more ? 0.0 : x_66.high, alpha_eq_c_0_more ? 0.0 : x_66.low};
                    const lk_pair chosen_13 = {c_0_eq_lifted_share ? 0.0 : chosen_12.high, c_0_eq_lifted_share ? 0.0 : chosen_12.low};
                    const lk_pair chosen_14 = {c_0_eq_y_true_more ? 0.0 : chosen_13.high, c_0_eq_y_true_more ? 0.0 : chosen_13.low};
                    const lk_pair x_67 = lk_pair_add(chosen_14, x_54);
                    const lk_pair x_69 = lk_pair_mul(others_1, x_68);
                    const lk_pair x_70 = lk_pair_mul(others_more, x_69);
                    const lk_pair x_71 = lk_pair_mul(lifted_share_more, x_70);
                    const lk_pair x_72 = lk_pair_mul_double(x_71, 0x1.0p-512);
                    const lk_pair x_81 = lk_pair_sub(sum_chosen_18, chosen_18);
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_81.high, is_largest_2 ? sum_without_largest_2.low : x_81.low};
                    const lk_pair x_82 = lk_pair_mul(lifted_share_more, x_58);
                    const lk_pair x_83 = lk_pair_mul(lifted_share_more, x_82);
                    const lk_pair x_84 = lk_pair_mul(others_2, x_83);
                    const lk_pair x_85 = lk_pair_mul_double(x_84, 0x1.0p-512);
                    const lk_pair x_86 = lk_pair_add(x_72, x_85);
                    const lk_pair x_87 = lk_pair_add(x_67, x_86);
                    hessian[i] = weight * lk_rounded(x_87);
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_11;
}

/* categorical_focal_crossentropy_logits: gamma in {2}, in float32; rows side by side */
static void categorical_focal_crossentropy_logits_case_1_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double lifted_share[LK_LANES];
    double chosen[LK_LANES];
    double chosen_2[LK_LANES];
    double lifted_share_more_high[LK_LANES];
    double lifted_share_more_low[LK_LANES];
    double chosen_more_high[LK_LANES];
    double chosen_more_low[LK_LANES];
    double chosen_7_high[LK_LANES];
    double chosen_7_low[LK_LANES];
    double chosen_8_high[LK_LANES];
    double chosen_8_low[LK_LANES];
    double chosen_18_high[LK_LANES];
    double chosen_18_low[LK_LANES];
    double abs_chosen_18_high[LK_LANES];
    double chosen_19_high[LK_LANES];
    double chosen_19_low[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double sum_lifted_share_more_high[LK_ROWS];
    double sum_lifted_share_more_low[LK_ROWS];
    double argmax_lifted_share_more[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double log_sum_more_high[LK_ROWS];
    double log_sum_more_low[LK_ROWS];
    double x_16_high[LK_ROWS];
    double x_16_low[LK_ROWS];
    double sum_chosen_7_high[LK_ROWS];
    double sum_chosen_7_low[LK_ROWS];
    double argmax_chosen_7[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_34_high[LK_ROWS];
    double x_34_low[LK_ROWS];
    double x_45_high[LK_ROWS];
    double x_45_low[LK_ROWS];
    double x_58_high[LK_ROWS];
    double x_58_low[LK_ROWS];
    double x_68_high[LK_ROWS];
    double x_68_low[LK_ROWS];
    double sum_chosen_18_high[LK_ROWS];
    double sum_chosen_18_low[LK_ROWS];
    double argmax_abs_chosen_18[LK_ROWS];
    double sum_without_largest_2_high[LK_ROWS];
    double sum_without_largest_2_low[LK_ROWS];
    double spare_1[LK_LANES];

    lk_lanes_maximum(n, c, y_pred, peak);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double x_1 = peak[r] - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                const lk_exp_short_half half = lk_lifted_exp_fall_short_begin(neg_gap);
                lifted_share[i] = half.x;
                spare_1[i] = half.shifted;
            }
        lk_block_lifted_exp_fall_short_end(c * n, lifted_share, spare_1);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
        lk_block_pair_lifted_exp(c * n, lifted_share_more_high, lifted_share_more_low);
    }

    if (want_value) {
        double row_sum_lifted_share[LK_ROWS];
        lk_lanes_sum(n, c, lifted_share, sum_lifted_share, row_sum_lifted_share);
        for (size_t r = 0; r < n; r++) {
            sum_lifted_share[r] = lk_row_sum_value((lk_pair){sum_lifted_share[r], row_sum_lifted_share[r]});
        }
    }

    if (want_value) {
        lk_lanes_argmax(n, c, lifted_share, argmax_lifted_share);
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, lifted_share_more_high, sum_lifted_share_more_high, sum_lifted_share_more_low);
        lk_lanes_add(n, c, lifted_share_more_low, sum_lifted_share_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]});
            sum_lifted_share_more_high[r] = total.high;
            sum_lifted_share_more_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, lifted_share_more_high, argmax_lifted_share_more);
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_8_more = lk_pair_mul_double(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_8_more = lk_double_div_pair(1.0, x_8_more);
            const lk_pair x_15 = lk_pair_mul(inverse_x_8_more, inverse_x_8_more);
            const lk_pair x_16 = lk_pair_mul(inverse_x_8_more, x_15);
            x_16_high[r] = x_16.high;
            x_16_low[r] = x_16.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_8_more = lk_pair_mul_double(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_8_more = lk_double_div_pair(1.0, x_8_more);
            const lk_pair x_31 = lk_pair_mul_double(inverse_x_8_more, 5.0);
            const lk_pair x_32 = lk_pair_mul(inverse_x_8_more, x_31);
            const lk_pair x_33 = lk_pair_mul(inverse_x_8_more, x_32);
            const lk_pair x_34 = lk_pair_mul(inverse_x_8_more, x_33);
            x_34_high[r] = x_34.high;
            x_34_low[r] = x_34.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_8_more = lk_pair_mul_double(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_8_more = lk_double_div_pair(1.0, x_8_more);
            const lk_pair x_42 = lk_pair_mul_double(inverse_x_8_more, 4.0);
            const lk_pair x_43 = lk_pair_mul(inverse_x_8_more, x_42);
            const lk_pair x_44 = lk_pair_mul(inverse_x_8_more, x_43);
            const lk_pair x_45 = lk_pair_mul(inverse_x_8_more, x_44);
            x_45_high[r] = x_45.high;
            x_45_low[r] = x_45.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_8_more = lk_pair_mul_double(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_8_more = lk_double_div_pair(1.0, x_8_more);
            const lk_pair x_55 = lk_pair_mul_double(inverse_x_8_more, (-2.0));
            const lk_pair x_56 = lk_pair_mul(inverse_x_8_more, x_55);
            const lk_pair x_57 = lk_pair_mul(inverse_x_8_more, x_56);
            const lk_pair x_58 = lk_pair_mul(inverse_x_8_more, x_57);
            x_58_high[r] = x_58.high;
            x_58_low[r] = x_58.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_16 = {x_16_high[r], x_16_low[r]};
            const lk_pair x_8_more = lk_pair_mul_double(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_8_more = lk_double_div_pair(1.0, x_8_more);
            const lk_pair x_68 = lk_pair_mul(inverse_x_8_more, x_16);
            x_68_high[r] = x_68.high;
            x_68_low[r] = x_68.low;
        }
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_lifted_share = lifted_share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                chosen[i] = is_largest ? 0.0 : now_lifted_share;
            }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = (double)(int)k;
                const int is_largest_more = argmax_lifted_share_more[r] == index;
                const lk_pair chosen_more = {is_largest_more ? 0.0 : lifted_share_more.high, is_largest_more ? 0.0 : lifted_share_more.low};
                chosen_more_high[i] = chosen_more.high;
                chosen_more_low[i] = chosen_more.low;
            }
    }

    if (want_value) {
        double row_sum_without_largest[LK_ROWS];
        lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_more_high, sum_without_largest_more_high, sum_without_largest_more_low);
        lk_lanes_add(n, c, chosen_more_low, sum_without_largest_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_more_high[r], sum_without_largest_more_low[r]});
            sum_without_largest_more_high[r] = total.high;
            sum_without_largest_more_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double x_3 = 0x1.0p-128 * sum_without_largest[r];
            log_sum[r] = x_3;
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
            const lk_pair x_3_more = lk_pair_mul_double(sum_without_largest_more, 0x1.0p-128);
            log_sum_more_high[r] = x_3_more.high;
            log_sum_more_low[r] = x_3_more.low;
        }
        lk_block_pair_log1p(n, log_sum_more_high, log_sum_more_low);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double x_1 = peak[r] - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_lifted_share[r] - lifted_share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_2;
                const double surprisal = gap + log_sum[r];
                const double x_4 = others * others;
                const double x_5 = alpha[i] * x_4;
                const double x_6 = surprisal * x_5;
                const double x_7 = x_6 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_7;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_sum_more = {log_sum_more_high[r], log_sum_more_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double index = (double)(int)k;
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const int is_largest_more = argmax_lifted_share_more[r] == index;
                const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int alpha_eq_c_0_more = alpha[i] == 0.0;
                const int c_0_eq_y_true_more = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(lifted_share_more, 2.0);
                const lk_pair x_13 = lk_pair_mul(surprisal_more, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, others_more);
                const lk_pair x_23 = lk_pair_mul_double(others_more, alpha[i]);
                const lk_pair x_24 = lk_pair_mul_double(x_23, y_true[i]);
                const lk_pair x_25 = lk_pair_mul(x_14, x_24);
                const lk_pair chosen_6 = {alpha_eq_c_0_more ? 0.0 : x_25.high, alpha_eq_c_0_more ? 0.0 : x_25.low};
                const lk_pair chosen_7 = {c_0_eq_y_true_more ? 0.0 : chosen_6.high, c_0_eq_y_true_more ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_sum_more = {log_sum_more_high[r], log_sum_more_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double index = (double)(int)k;
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const int is_largest_more = argmax_lifted_share_more[r] == index;
                const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int alpha_eq_c_0_more = alpha[i] == 0.0;
                const int c_0_eq_y_true_more = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const lk_pair x_73 = lk_pair_mul(others_more, surprisal_more);
                const lk_pair x_74 = lk_pair_mul_double(others_more, (-2.0));
                const lk_pair x_75 = lk_pair_add(x_73, x_74);
                const lk_pair x_76 = lk_pair_mul(lifted_share_more, surprisal_more);
                const lk_pair neg_x_76 = lk_pair_neg(x_76);
                const lk_pair chosen_15 = {c_0_eq_lifted_share ? 0.0 : neg_x_76.high, c_0_eq_lifted_share ? 0.0 : neg_x_76.low};
                const lk_pair x_77 = lk_pair_add(chosen_15, x_75);
                const lk_pair x_78 = lk_pair_mul_double(lifted_share_more, alpha[i]);
                const lk_pair x_79 = lk_pair_mul_double(x_78, y_true[i]);
                const lk_pair x_80 = lk_pair_mul(x_77, x_79);
                const lk_pair chosen_16 = {alpha_eq_c_0_more ? 0.0 : x_80.high, alpha_eq_c_0_more ? 0.0 : x_80.low};
                const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : chosen_16.high, c_0_eq_lifted_share ? 0.0 : chosen_16.low};
                const lk_pair chosen_18 = {c_0_eq_y_true_more ? 0.0 : chosen_17.high, c_0_eq_y_true_more ? 0.0 : chosen_17.low};
                chosen_18_high[i] = chosen_18.high;
                chosen_18_low[i] = chosen_18.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                const lk_pair abs_chosen_18 = lk_pair_abs(chosen_18);
                abs_chosen_18_high[i] = abs_chosen_18.high;
            }
    }

    if (want_value) {
        double row_sum_chosen_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_chosen_2, row_sum_chosen_2);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_2[r] = lk_row_sum_value((lk_pair){sum_chosen_2[r], row_sum_chosen_2[r]});
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_7_high, sum_chosen_7_high, sum_chosen_7_low);
        lk_lanes_add(n, c, chosen_7_low, sum_chosen_7_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_7_high[r], sum_chosen_7_low[r]});
            sum_chosen_7_high[r] = total.high;
            sum_chosen_7_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, chosen_7_high, argmax_chosen_7);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_18_high, sum_chosen_18_high, sum_chosen_18_low);
        lk_lanes_add(n, c, chosen_18_low, sum_chosen_18_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_18_high[r], sum_chosen_18_low[r]});
            sum_chosen_18_high[r] = total.high;
            sum_chosen_18_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_18_high, argmax_abs_chosen_18);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const lk_pair chosen_8 = {is_largest_1 ? 0.0 : chosen_7.high, is_largest_1 ? 0.0 : chosen_7.low};
                chosen_8_high[i] = chosen_8.high;
                chosen_8_low[i] = chosen_8.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const lk_pair chosen_19 = {is_largest_2 ? 0.0 : chosen_18.high, is_largest_2 ? 0.0 : chosen_18.low};
                chosen_19_high[i] = chosen_19.high;
                chosen_19_low[i] = chosen_19.low;
            }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_8_high, sum_without_largest_1_high, sum_without_largest_1_low);
        lk_lanes_add(n, c, chosen_8_low, sum_without_largest_1_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
            sum_without_largest_1_high[r] = total.high;
            sum_without_largest_1_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_19_high, sum_without_largest_2_high, sum_without_largest_2_low);
        lk_lanes_add(n, c, chosen_19_low, sum_without_largest_2_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_2_high[r], sum_without_largest_2_low[r]});
            sum_without_largest_2_high[r] = total.high;
            sum_without_largest_2_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double x_8 = 0x1.0p-128 * sum_lifted_share[r];
            const double inverse_x_8 = 1.0 / x_8;
            const double x_9 = inverse_x_8 * sum_chosen_2[r];
            const double x_10 = inverse_x_8 * x_9;
            value[r] = 0x1.0p-256 * x_10;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_sum_more = {log_sum_more_high[r], log_sum_more_low[r]};
                const lk_pair x_16 = {x_16_high[r], x_16_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double index = (double)(int)k;
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const int is_largest_more = argmax_lifted_share_more[r] == index;
                const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int alpha_eq_c_0_more = alpha[i] == 0.0;
                const int c_0_eq_y_true_more = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(lifted_share_more, 2.0);
                const lk_pair x_13 = lk_pair_mul(surprisal_more, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, others_more);
                const lk_pair x_17 = lk_pair_mul(others_more, x_16);
                const lk_pair x_18 = lk_pair_mul(others_more, x_17);
                const double x_19 = alpha[i] * lk_rounded(x_18);
                const double x_20 = x_19 * y_true[i];
                const double x_21 = lk_rounded(x_14) * x_20;
                const double neg_x_21 = -x_21;
                const double x_22 = 0x1.0p-384 * neg_x_21;
                const double chosen_4 = alpha_eq_c_0_more ? 0.0 : x_22;
                const double chosen_5 = c_0_eq_y_true_more ? 0.0 : chosen_4;
                const lk_pair x_26 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_26.high, is_largest_1 ? sum_without_largest_1.low : x_26.low};
                const double x_27 = lk_rounded(others_1) * lk_rounded(x_16);
                const double x_28 = lk_rounded(lifted_share_more) * x_27;
                const double x_29 = 0x1.0p-384 * x_28;
                gradient[i] = chosen_5 + x_29;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_sum_more = {log_sum_more_high[r], log_sum_more_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_34 = {x_34_high[r], x_34_low[r]};
                const lk_pair x_45 = {x_45_high[r], x_45_low[r]};
                const lk_pair x_58 = {x_58_high[r], x_58_low[r]};
                const lk_pair x_68 = {x_68_high[r], x_68_low[r]};
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                const lk_pair sum_chosen_18 = {sum_chosen_18_high[r], sum_chosen_18_low[r]};
                const lk_pair sum_without_largest_2 = {sum_without_largest_2_high[r], sum_without_largest_2_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double index = (double)(int)k;
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const int is_largest_more = argmax_lifted_share_more[r] == index;
                const lk_pair others_more = {is_largest_more ? sum_without_largest_more.high : x_2_more.high, is_largest_more ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int alpha_eq_c_0_more = alpha[i] == 0.0;
                const int c_0_eq_y_true_more = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const lk_pair x_26 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_26.high, is_largest_1 ? sum_without_largest_1.low : x_26.low};
                const lk_pair x_35 = lk_pair_mul(others_more, x_34);
                const lk_pair x_36 = lk_pair_mul(others_more, x_35);
                const lk_pair x_37 = lk_pair_mul(others_more, x_36);
                const lk_pair x_38 = lk_pair_mul_double(x_37, alpha[i]);
                const lk_pair x_39 = lk_pair_mul(lifted_share_more, x_38);
                const lk_pair x_40 = lk_pair_mul_double(x_39, y_true[i]);
                const lk_pair x_41 = lk_pair_mul_double(x_40, 0x1.0p-512);
                const lk_pair x_46 = lk_pair_mul(others_more, x_45);
                const lk_pair x_47 = lk_pair_mul(others_more, x_46);
                const lk_pair x_48 = lk_pair_mul(lifted_share_more, x_47);
                const lk_pair x_49 = lk_pair_mul(lifted_share_more, x_48);
                const lk_pair x_50 = lk_pair_mul_double(x_49, alpha[i]);
                const lk_pair x_51 = lk_pair_mul(surprisal_more, x_50);
                const lk_pair x_52 = lk_pair_mul_double(x_51, y_true[i]);
                const lk_pair x_53 = lk_pair_mul_double(x_52, 0x1.0p-512);
                const lk_pair chosen_9 = {c_0_eq_lifted_share ? 0.0 : x_53.high, c_0_eq_lifted_share ? 0.0 : x_53.low};
                const lk_pair chosen_10 = {alpha_eq_c_0_more ? 0.0 : chosen_9.high, alpha_eq_c_0_more ? 0.0 : chosen_9.low};
                const lk_pair chosen_11 = {c_0_eq_y_true_more ? 0.0 : chosen_10.high, c_0_eq_y_true_more ? 0.0 : chosen_10.low};
                const lk_pair x_54 = lk_pair_add(chosen_11, x_41);
                const lk_pair x_59 = lk_pair_mul(others_more, x_58);
                const lk_pair x_60 = lk_pair_mul(others_more, x_59);
                const lk_pair x_61 = lk_pair_mul(others_more, x_60);
                const lk_pair x_62 = lk_pair_mul_double(x_61, alpha[i]);
                const lk_pair x_63 = lk_pair_mul(lifted_share_more, x_62);
                const lk_pair x_64 = lk_pair_mul(surprisal_more, x_63);
                const lk_pair x_65 = lk_pair_mul_double(x_64, y_true[i]);
                const lk_pair x_66 = lk_pair_mul_double(x_65, 0x1.0p-512);
                const lk_pair chosen_12 = {alpha_eq_c_0_more ? 0.0 : x_66.high, alpha_eq_c_0_more ? 0.0 : x_66.low};
                const lk_pair chosen_13 = {c_0_eq_lifted_share ? 0.0 : chosen_12.high, c_0_eq_lifted_share ? 0.0 : chosen_12.low};
                const lk_pair chosen_14 = {c_0_eq_y_true_more ? 0.0 : chosen_13.high, c_0_eq_y_true_more ? 0.0 : chosen_13.low};
                const lk_pair x_67 = lk_pair_add(chosen_14, x_54);
                const lk_pair x_69 = lk_pair_mul(others_1, x_68);
                const lk_pair x_70 = lk_pair_mul(others_more, x_69);
                const lk_pair x_71 = lk_pair_mul(lifted_share_more, x_70);
                const lk_pair x_72 = lk_pair_mul_double(x_71, 0x1.0p-512);
                const lk_pair x_81 = lk_pair_sub(sum_chosen_18, chosen_18);
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_81.high, is_largest_2 ? sum_without_largest_2.low : x_81.low};
                const lk_pair x_82 = lk_pair_mul(lifted_share_more, x_58);
                const lk_pair x_83 = lk_pair_mul(lifted_share_more, x_82);
                const lk_pair x_84 = lk_pair_mul(others_2, x_83);
                const lk_pair x_85 = lk_pair_mul_double(x_84, 0x1.0p-512);
                const lk_pair x_86 = lk_pair_add(x_72, x_85);
                const lk_pair x_87 = lk_pair_add(x_67, x_86);
                hessian[i] = lk_rounded(x_87);
            }
    }
}

/* categorical_focal_crossentropy_logits: otherwise */
static void categorical_focal_crossentropy_logits_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 12);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_log_x_4_high = room + 2 * span;
    double *const row_log_x_4_low = room + 3 * span;
    double *const row_half_power_high = room + 4 * span;
    double *const row_half_power_low = room + 5 * span;
    double *const row_chosen_13_high = room + 6 * span;
    double *const row_chosen_13_low = room + 7 * span;
    double *const row_half_power_1_high = room + 8 * span;
    double *const row_half_power_1_low = room + 9 * span;
    double *const row_chosen_28_high = room + 10 * span;
    double *const row_chosen_28_low = room + 11 * span;
    double y_pred[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double abs_chosen_28_high[LK_BLOCK];
    double chosen_14_high[LK_BLOCK];
    double chosen_14_low[LK_BLOCK];
    double chosen_29_high[LK_BLOCK];
    double chosen_29_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const lk_pair x_32 = lk_product(2.0, gamma);
    const lk_pair x_35 = lk_product(gamma, gamma);

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* argmax_lifted_share, sum_lifted_share */
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
    }
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair x_12 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_12 = want_gradient || want_hessian ? lk_double_div_pair(1.0, x_12) : lk_pair_of(0.0);
    const lk_pair x_48 = lk_pair_mul(inverse_x_12, inverse_x_12);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair x_2 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_2);

    /* sum_chosen_3, sum_chosen_13, argmax_chosen_13, sum_chosen_28, argmax_abs_chosen_28 */
    lk_pair row_sum_chosen_3 = {0.0, 0.0};
    lk_pair row_sum_chosen_13 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_13 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_28 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_28 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const log_x_4_high = row_log_x_4_high + (whole ? start : 0);
        double *restrict const log_x_4_low = row_log_x_4_low + (whole ? start : 0);
        double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
        double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
        double *restrict const chosen_13_high = row_chosen_13_high + (whole ? start : 0);
        double *restrict const chosen_13_low = row_chosen_13_low + (whole ? start : 0);
        double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
        double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
        double *restrict const chosen_28_high = row_chosen_28_high + (whole ? start : 0);
        double *restrict const chosen_28_low = row_chosen_28_low + (whole ? start : 0);
        lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
        lk_block_pair_log(n, log_x_4_high, log_x_4_low);
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
            const lk_pair x_7 = lk_pair_mul_double(x_6, 0.5);
            half_power_high[i] = x_7.high;
            half_power_low[i] = x_7.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const lk_pair x_9 = lk_pair_mul(half_power, surprisal);
                const double x_10 = lk_rounded(x_8) * lk_rounded(x_9);
                const double x_11 = x_10 * y_true[i];
                const double chosen_1 = x_6_lt_c_minus_1500 ? 0.0 : x_11;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : chosen_1;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_3[i] = c_0_eq_y_true ? 0.0 : chosen_2;
            }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                const lk_pair x_22 = lk_pair_add_double(chosen_10, 0x1.0p+128);
                const lk_pair x_23 = lk_pair_mul_double(half_power, y_true[i]);
                const lk_pair x_24 = lk_pair_mul(x_23, x_8);
                const lk_pair x_25 = lk_pair_mul(x_22, x_24);
                const lk_pair x_26 = lk_pair_mul_double(x_25, 0x1.0p-128);
                const lk_pair chosen_11 = {x_6_lt_c_minus_1500 ? 0.0 : x_26.high, x_6_lt_c_minus_1500 ? 0.0 : x_26.low};
                const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : chosen_11.high, alpha_eq_c_0 ? 0.0 : chosen_11.low};
                const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                chosen_13_high[i] = chosen_13.high;
                chosen_13_low[i] = chosen_13.low;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                const lk_pair x_59 = lk_pair_mul_double(x_58, 0.5);
                half_power_1_high[i] = x_59.high;
                half_power_1_low[i] = x_59.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                const lk_pair x_53 = lk_pair_add_double(chosen_10, 0x1.0p+129);
                const lk_pair x_54 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
                const lk_pair x_55 = lk_pair_add(x_53, x_54);
                const lk_pair x_56 = lk_pair_mul(lifted_share, surprisal_by_others);
                const lk_pair neg_x_56 = lk_pair_neg(x_56);
                const lk_pair chosen_22 = {c_0_eq_lifted_share ? 0.0 : neg_x_56.high, c_0_eq_lifted_share ? 0.0 : neg_x_56.low};
                const lk_pair x_57 = lk_pair_add(chosen_22, x_55);
                const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                const int x_58_lt_c_minus_1500 = x_58.high < (-1500.0);
                const lk_pair x_60 = lk_pair_mul_double(half_power_1, alpha[i]);
                const lk_pair x_61 = lk_pair_mul(half_power_1, lifted_share);
                const lk_pair x_62 = lk_pair_mul(x_60, x_61);
                const lk_pair x_63 = lk_pair_mul_double(x_62, y_true[i]);
                const lk_pair x_64 = lk_pair_mul(x_57, x_63);
                const lk_pair x_65 = lk_pair_mul_double(x_64, 0x1.0p-256);
                const lk_pair chosen_23 = {x_58_lt_c_minus_1500 ? 0.0 : x_65.high, x_58_lt_c_minus_1500 ? 0.0 : x_65.low};
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const lk_pair chosen_24 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23.low};
                const int c_0_eq_x_57 = 0.0 == x_57.high;
                const lk_pair chosen_25 = {c_0_eq_x_57 ? 0.0 : chosen_24.high, c_0_eq_x_57 ? 0.0 : chosen_24.low};
                const lk_pair chosen_26 = {alpha_eq_c_0 ? 0.0 : chosen_25.high, alpha_eq_c_0 ? 0.0 : chosen_25.low};
                const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : chosen_26.high, c_0_eq_lifted_share ? 0.0 : chosen_26.low};
                const lk_pair chosen_28 = {c_0_eq_y_true ? 0.0 : chosen_27.high, c_0_eq_y_true ? 0.0 : chosen_27.low};
                chosen_28_high[i] = chosen_28.high;
                chosen_28_low[i] = chosen_28.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair chosen_28 = {chosen_28_high[i], chosen_28_low[i]};
                const lk_pair abs_chosen_28 = lk_pair_abs(chosen_28);
                abs_chosen_28_high[i] = abs_chosen_28.high;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, n, chosen_3);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_chosen_13, n, chosen_13_high, chosen_13_low);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_13, start, n, chosen_13_high);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_chosen_28, n, chosen_28_high, chosen_28_low);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_28, start, n, abs_chosen_28_high);
    }
    const double sum_chosen_3 = lk_row_sum_value(row_sum_chosen_3);
    const lk_pair sum_chosen_13 = lk_row_sum_pair(row_sum_chosen_13);
    const double argmax_chosen_13 = row_argmax_chosen_13.at;
    const lk_pair sum_chosen_28 = lk_row_sum_pair(row_sum_chosen_28);
    const double argmax_abs_chosen_28 = row_argmax_abs_chosen_28.at;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const log_x_4_high = row_log_x_4_high + (whole ? start : 0);
            double *restrict const log_x_4_low = row_log_x_4_low + (whole ? start : 0);
            double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
            double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
            double *restrict const chosen_13_high = row_chosen_13_high + (whole ? start : 0);
            double *restrict const chosen_13_low = row_chosen_13_low + (whole ? start : 0);
            double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
            double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
            double *restrict const chosen_28_high = row_chosen_28_high + (whole ? start : 0);
            double *restrict const chosen_28_low = row_chosen_28_low + (whole ? start : 0);
            if (!whole)
                lk_load(alpha, &in[2], start, n);
            if (!whole)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (!whole)
                lk_load(y_true, &in[0], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                lk_block_pair_log(n, log_x_4_high, log_x_4_low);
            }
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_7 = lk_pair_mul_double(x_6, 0.5);
                    half_power_high[i] = x_7.high;
                    half_power_low[i] = x_7.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                    const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                    const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                    const lk_pair x_22 = lk_pair_add_double(chosen_10, 0x1.0p+128);
                    const lk_pair x_23 = lk_pair_mul_double(half_power, y_true[i]);
                    const lk_pair x_24 = lk_pair_mul(x_23, x_8);
                    const lk_pair x_25 = lk_pair_mul(x_22, x_24);
                    const lk_pair x_26 = lk_pair_mul_double(x_25, 0x1.0p-128);
                    const lk_pair chosen_11 = {x_6_lt_c_minus_1500 ? 0.0 : x_26.high, x_6_lt_c_minus_1500 ? 0.0 : x_26.low};
                    const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : chosen_11.high, alpha_eq_c_0 ? 0.0 : chosen_11.low};
                    const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                    chosen_13_high[i] = chosen_13.high;
                    chosen_13_low[i] = chosen_13.low;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_13 == index;
                const lk_pair chosen_14 = {is_largest_1 ? 0.0 : chosen_13.high, is_largest_1 ? 0.0 : chosen_13.low};
                chosen_14_high[i] = chosen_14.high;
                chosen_14_low[i] = chosen_14.low;
            }
            if (!whole && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                    const lk_pair x_59 = lk_pair_mul_double(x_58, 0.5);
                    half_power_1_high[i] = x_59.high;
                    half_power_1_low[i] = x_59.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                    const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                    const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                    const lk_pair x_53 = lk_pair_add_double(chosen_10, 0x1.0p+129);
                    const lk_pair x_54 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
                    const lk_pair x_55 = lk_pair_add(x_53, x_54);
                    const lk_pair x_56 = lk_pair_mul(lifted_share, surprisal_by_others);
                    const lk_pair neg_x_56 = lk_pair_neg(x_56);
                    const lk_pair chosen_22 = {c_0_eq_lifted_share ? 0.0 : neg_x_56.high, c_0_eq_lifted_share ? 0.0 : neg_x_56.low};
                    const lk_pair x_57 = lk_pair_add(chosen_22, x_55);
                    const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                    const int x_58_lt_c_minus_1500 = x_58.high < (-1500.0);
                    const lk_pair x_60 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const lk_pair x_61 = lk_pair_mul(half_power_1, lifted_share);
                    const lk_pair x_62 = lk_pair_mul(x_60, x_61);
                    const lk_pair x_63 = lk_pair_mul_double(x_62, y_true[i]);
                    const lk_pair x_64 = lk_pair_mul(x_57, x_63);
                    const lk_pair x_65 = lk_pair_mul_double(x_64, 0x1.0p-256);
                    const lk_pair chosen_23 = {x_58_lt_c_minus_1500 ? 0.0 : x_65.high, x_58_lt_c_minus_1500 ? 0.0 : x_65.low};
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const lk_pair chosen_24 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23.low};
                    const int c_0_eq_x_57 = 0.0 == x_57.high;
                    const lk_pair chosen_25 = {c_0_eq_x_57 ? 0.0 : chosen_24.high, c_0_eq_x_57 ? 0.0 : chosen_24.low};
                    const lk_pair chosen_26 = {alpha_eq_c_0 ? 0.0 : chosen_25.high, alpha_eq_c_0 ? 0.0 : chosen_25.low};
                    const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : chosen_26.high, c_0_eq_lifted_share ? 0.0 : chosen_26.low};
                    const lk_pair chosen_28 = {c_0_eq_y_true ? 0.0 : chosen_27.high, c_0_eq_y_true ? 0.0 : chosen_27.low};
                    chosen_28_high[i] = chosen_28.high;
                    chosen_28_low[i] = chosen_28.low;
                }
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_28 = {chosen_28_high[i], chosen_28_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_28 == index;
                    const lk_pair chosen_29 = {is_largest_2 ? 0.0 : chosen_28.high, is_largest_2 ? 0.0 : chosen_28.low};
                    chosen_29_high[i] = chosen_29.high;
                    chosen_29_low[i] = chosen_29.low;
                }
            lk_row_sum_add_pairs(&row_sum_without_largest_1, n, chosen_14_high, chosen_14_low);
            if (want_hessian)
                lk_row_sum_add_pairs(&row_sum_without_largest_2, n, chosen_29_high, chosen_29_low);
        }
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const lk_pair sum_without_largest_2 = lk_row_sum_pair(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const log_x_4_high = row_log_x_4_high + (whole ? start : 0);
            double *restrict const log_x_4_low = row_log_x_4_low + (whole ? start : 0);
            double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
            double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
            double *restrict const chosen_13_high = row_chosen_13_high + (whole ? start : 0);
            double *restrict const chosen_13_low = row_chosen_13_low + (whole ? start : 0);
            double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
            double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
            double *restrict const chosen_28_high = row_chosen_28_high + (whole ? start : 0);
            double *restrict const chosen_28_low = row_chosen_28_low + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                lk_block_pair_log(n, log_x_4_high, log_x_4_low);
            }
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_7 = lk_pair_mul_double(x_6, 0.5);
                    half_power_high[i] = x_7.high;
                    half_power_low[i] = x_7.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                    const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                    const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                    const lk_pair x_22 = lk_pair_add_double(chosen_10, 0x1.0p+128);
                    const lk_pair x_23 = lk_pair_mul_double(half_power, y_true[i]);
                    const lk_pair x_24 = lk_pair_mul(x_23, x_8);
                    const lk_pair x_25 = lk_pair_mul(x_22, x_24);
                    const lk_pair x_26 = lk_pair_mul_double(x_25, 0x1.0p-128);
                    const lk_pair chosen_11 = {x_6_lt_c_minus_1500 ? 0.0 : x_26.high, x_6_lt_c_minus_1500 ? 0.0 : x_26.low};
                    const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : chosen_11.high, alpha_eq_c_0 ? 0.0 : chosen_11.low};
                    const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                    chosen_13_high[i] = chosen_13.high;
                    chosen_13_low[i] = chosen_13.low;
                }
            if (!whole && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                    const lk_pair x_59 = lk_pair_mul_double(x_58, 0.5);
                    half_power_1_high[i] = x_59.high;
                    half_power_1_low[i] = x_59.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                    const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                    const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                    const lk_pair x_53 = lk_pair_add_double(chosen_10, 0x1.0p+129);
                    const lk_pair x_54 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
                    const lk_pair x_55 = lk_pair_add(x_53, x_54);
                    const lk_pair x_56 = lk_pair_mul(lifted_share, surprisal_by_others);
                    const lk_pair neg_x_56 = lk_pair_neg(x_56);
                    const lk_pair chosen_22 = {c_0_eq_lifted_share ? 0.0 : neg_x_56.high, c_0_eq_lifted_share ? 0.0 : neg_x_56.low};
                    const lk_pair x_57 = lk_pair_add(chosen_22, x_55);
                    const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                    const int x_58_lt_c_minus_1500 = x_58.high < (-1500.0);
                    const lk_pair x_60 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const lk_pair x_61 = lk_pair_mul(half_power_1, lifted_share);
                    const lk_pair x_62 = lk_pair_mul(x_60, x_61);
                    const lk_pair x_63 = lk_pair_mul_double(x_62, y_true[i]);
                    const lk_pair x_64 = lk_pair_mul(x_57, x_63);
                    const lk_pair x_65 = lk_pair_mul_double(x_64, 0x1.0p-256);
                    const lk_pair chosen_23 = {x_58_lt_c_minus_1500 ? 0.0 : x_65.high, x_58_lt_c_minus_1500 ? 0.0 : x_65.low};
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const lk_pair chosen_24 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23.low};
                    const int c_0_eq_x_57 = 0.0 == x_57.high;
                    const lk_pair chosen_25 = {c_0_eq_x_57 ? 0.0 : chosen_24.high, c_0_eq_x_57 ? 0.0 : chosen_24.low};
                    const lk_pair chosen_26 = {alpha_eq_c_0 ? 0.0 : chosen_25.high, alpha_eq_c_0 ? 0.0 : chosen_25.low};
                    const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : chosen_26.high, c_0_eq_lifted_share ? 0.0 : chosen_26.low};
                    const lk_pair chosen_28 = {c_0_eq_y_true ? 0.0 : chosen_27.high, c_0_eq_y_true ? 0.0 : chosen_27.low};
                    chosen_28_high[i] = chosen_28.high;
                    chosen_28_low[i] = chosen_28.low;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                    const double x_14 = lk_rounded(surprisal) * lk_rounded(x_13);
                    const double chosen_4 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double chosen_5 = c_0_eq_lifted_share ? 0.0 : chosen_4;
                    const double x_15 = chosen_5 + lk_rounded(others);
                    const lk_pair x_16 = lk_pair_mul(half_power, inverse_x_12);
                    const double x_17 = lk_rounded(x_16) * lk_rounded(x_8);
                    const double x_18 = x_17 * y_true[i];
                    const double x_19 = x_15 * x_18;
                    const double neg_x_19 = -x_19;
                    const double x_20 = 0x1.0p-128 * neg_x_19;
                    const double chosen_6 = x_6_lt_c_minus_1500 ? 0.0 : x_20;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                    const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                    const lk_pair x_27 = lk_pair_sub(sum_chosen_13, chosen_13);
                    const int is_largest_1 = argmax_chosen_13 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_27.high, is_largest_1 ? sum_without_largest_1.low : x_27.low};
                    const double x_28 = lk_rounded(inverse_x_12) * lk_rounded(others_1);
                    const double x_29 = lk_rounded(lifted_share) * x_28;
                    const double x_30 = 0x1.0p-128 * x_29;
                    const double x_31 = chosen_8 + x_30;
                    gradient[i] = weight * x_31;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                    const lk_pair chosen_28 = {chosen_28_high[i], chosen_28_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_16 = lk_pair_mul(half_power, inverse_x_12);
                    const lk_pair x_27 = lk_pair_sub(sum_chosen_13, chosen_13);
                    const int is_largest_1 = argmax_chosen_13 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_27.high, is_largest_1 ? sum_without_largest_1.low : x_27.low};
                    const lk_pair x_33 = lk_pair_mul(others, x_32);
                    const lk_pair x_34 = lk_pair_add(others, x_33);
                    const lk_pair x_36 = lk_pair_mul(lifted_share, x_35);
                    const lk_pair x_37 = lk_pair_mul(surprisal, x_36);
                    const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_37.high, c_0_eq_gamma ? 0.0 : x_37.low};
                    const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
                    const lk_pair x_38 = lk_pair_add(chosen_16, x_34);
                    const lk_pair x_39 = lk_pair_mul_double(others, gamma);
                    const lk_pair x_40 = lk_pair_mul(surprisal, x_39);
                    const lk_pair neg_x_40 = lk_pair_neg(x_40);
                    const lk_pair chosen_17 = {c_0_eq_gamma ? 0.0 : neg_x_40.high, c_0_eq_gamma ? 0.0 : neg_x_40.low};
                    const lk_pair x_41 = lk_pair_add(chosen_17, x_38);
                    const lk_pair x_42 = lk_pair_mul(x_16, x_16);
                    const lk_pair x_43 = lk_pair_mul_double(x_42, alpha[i]);
                    const lk_pair x_44 = lk_pair_mul(lifted_share, x_43);
                    const lk_pair x_45 = lk_pair_mul_double(x_44, y_true[i]);
                    const lk_pair x_46 = lk_pair_mul(x_41, x_45);
                    const lk_pair x_47 = lk_pair_mul_double(x_46, 0x1.0p-256);
                    const lk_pair chosen_18 = {x_6_lt_c_minus_1500 ? 0.0 : x_47.high, x_6_lt_c_minus_1500 ? 0.0 : x_47.low};
                    const lk_pair chosen_19 = {alpha_eq_c_0 ? 0.0 : chosen_18.high, alpha_eq_c_0 ? 0.0 : chosen_18.low};
                    const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : chosen_19.high, c_0_eq_lifted_share ? 0.0 : chosen_19.low};
                    const lk_pair chosen_21 = {c_0_eq_y_true ? 0.0 : chosen_20.high, c_0_eq_y_true ? 0.0 : chosen_20.low};
                    const lk_pair x_49 = lk_pair_mul(others_1, x_48);
                    const lk_pair x_50 = lk_pair_mul(others, x_49);
                    const lk_pair x_51 = lk_pair_mul(lifted_share, x_50);
                    const lk_pair x_52 = lk_pair_mul_double(x_51, 0x1.0p-256);
                    const lk_pair x_66 = lk_pair_sub(sum_chosen_28, chosen_28);
                    const int is_largest_2 = argmax_abs_chosen_28 == index;
                    const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_66.high, is_largest_2 ? sum_without_largest_2.low : x_66.low};
                    const lk_pair x_67 = lk_pair_mul(lifted_share, x_48);
                    const lk_pair x_68 = lk_pair_mul(lifted_share, x_67);
                    const lk_pair x_69 = lk_pair_mul_double(x_68, gamma);
                    const lk_pair x_70 = lk_pair_mul(others_2, x_69);
                    const lk_pair x_71 = lk_pair_mul_double(x_70, 0x1.0p-256);
                    const lk_pair x_72 = lk_pair_add(x_52, x_71);
                    const lk_pair x_73 = lk_pair_add(chosen_21, x_72);
                    hessian[i] = weight * lk_rounded(x_73);
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_3;
}

/* categorical_focal_crossentropy_logits: otherwise; rows side by side */
static void categorical_focal_crossentropy_logits_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[3];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double log_x_4_high[LK_LANES];
    double log_x_4_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double chosen_3[LK_LANES];
    double chosen_13_high[LK_LANES];
    double chosen_13_low[LK_LANES];
    double chosen_14_high[LK_LANES];
    double chosen_14_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double chosen_28_high[LK_LANES];
    double chosen_28_low[LK_LANES];
    double abs_chosen_28_high[LK_LANES];
    double chosen_29_high[LK_LANES];
    double chosen_29_low[LK_LANES];
    double peak[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double sum_chosen_3[LK_ROWS];
    double inverse_x_12_high[LK_ROWS];
    double inverse_x_12_low[LK_ROWS];
    double sum_chosen_13_high[LK_ROWS];
    double sum_chosen_13_low[LK_ROWS];
    double argmax_chosen_13[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_32_high[LK_ROWS];
    double x_32_low[LK_ROWS];
    double x_35_high[LK_ROWS];
    double x_35_low[LK_ROWS];
    double x_48_high[LK_ROWS];
    double x_48_low[LK_ROWS];
    double sum_chosen_28_high[LK_ROWS];
    double sum_chosen_28_low[LK_ROWS];
    double argmax_abs_chosen_28[LK_ROWS];
    double sum_without_largest_2_high[LK_ROWS];
    double sum_without_largest_2_low[LK_ROWS];

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_32 = lk_product(2.0, gamma[r]);
            x_32_high[r] = x_32.high;
            x_32_low[r] = x_32.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_35 = lk_product(gamma[r], gamma[r]);
            x_35_high[r] = x_35.high;
            x_35_low[r] = x_35.low;
        }
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_12 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_12 = lk_double_div_pair(1.0, x_12);
            inverse_x_12_high[r] = inverse_x_12.high;
            inverse_x_12_low[r] = inverse_x_12.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_x_12 = {inverse_x_12_high[r], inverse_x_12_low[r]};
            const lk_pair x_48 = lk_pair_mul(inverse_x_12, inverse_x_12);
            x_48_high[r] = x_48.high;
            x_48_low[r] = x_48.low;
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_2.high;
        log_sum_low[r] = x_2.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
    lk_block_pair_log(c * n, log_x_4_high, log_x_4_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
            const lk_pair x_7 = lk_pair_mul_double(x_6, 0.5);
            half_power_high[i] = x_7.high;
            half_power_low[i] = x_7.low;
        }
    lk_block_pair_exp(c * n, half_power_high, half_power_low);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const lk_pair x_9 = lk_pair_mul(half_power, surprisal);
                const double x_10 = lk_rounded(x_8) * lk_rounded(x_9);
                const double x_11 = x_10 * y_true[i];
                const double chosen_1 = x_6_lt_c_minus_1500 ? 0.0 : x_11;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : chosen_1;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_3[i] = c_0_eq_y_true ? 0.0 : chosen_2;
            }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma[r]);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                const lk_pair x_22 = lk_pair_add_double(chosen_10, 0x1.0p+128);
                const lk_pair x_23 = lk_pair_mul_double(half_power, y_true[i]);
                const lk_pair x_24 = lk_pair_mul(x_23, x_8);
                const lk_pair x_25 = lk_pair_mul(x_22, x_24);
                const lk_pair x_26 = lk_pair_mul_double(x_25, 0x1.0p-128);
                const lk_pair chosen_11 = {x_6_lt_c_minus_1500 ? 0.0 : x_26.high, x_6_lt_c_minus_1500 ? 0.0 : x_26.low};
                const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : chosen_11.high, alpha_eq_c_0 ? 0.0 : chosen_11.low};
                const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                chosen_13_high[i] = chosen_13.high;
                chosen_13_low[i] = chosen_13.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                const lk_pair x_59 = lk_pair_mul_double(x_58, 0.5);
                half_power_1_high[i] = x_59.high;
                half_power_1_low[i] = x_59.low;
            }
        lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma[r]);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                const lk_pair x_53 = lk_pair_add_double(chosen_10, 0x1.0p+129);
                const lk_pair x_54 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
                const lk_pair x_55 = lk_pair_add(x_53, x_54);
                const lk_pair x_56 = lk_pair_mul(lifted_share, surprisal_by_others);
                const lk_pair neg_x_56 = lk_pair_neg(x_56);
                const lk_pair chosen_22 = {c_0_eq_lifted_share ? 0.0 : neg_x_56.high, c_0_eq_lifted_share ? 0.0 : neg_x_56.low};
                const lk_pair x_57 = lk_pair_add(chosen_22, x_55);
                const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                const int x_58_lt_c_minus_1500 = x_58.high < (-1500.0);
                const lk_pair x_60 = lk_pair_mul_double(half_power_1, alpha[i]);
                const lk_pair x_61 = lk_pair_mul(half_power_1, lifted_share);
                const lk_pair x_62 = lk_pair_mul(x_60, x_61);
                const lk_pair x_63 = lk_pair_mul_double(x_62, y_true[i]);
                const lk_pair x_64 = lk_pair_mul(x_57, x_63);
                const lk_pair x_65 = lk_pair_mul_double(x_64, 0x1.0p-256);
                const lk_pair chosen_23 = {x_58_lt_c_minus_1500 ? 0.0 : x_65.high, x_58_lt_c_minus_1500 ? 0.0 : x_65.low};
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const lk_pair chosen_24 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23.low};
                const int c_0_eq_x_57 = 0.0 == x_57.high;
                const lk_pair chosen_25 = {c_0_eq_x_57 ? 0.0 : chosen_24.high, c_0_eq_x_57 ? 0.0 : chosen_24.low};
                const lk_pair chosen_26 = {alpha_eq_c_0 ? 0.0 : chosen_25.high, alpha_eq_c_0 ? 0.0 : chosen_25.low};
                const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : chosen_26.high, c_0_eq_lifted_share ? 0.0 : chosen_26.low};
                const lk_pair chosen_28 = {c_0_eq_y_true ? 0.0 : chosen_27.high, c_0_eq_y_true ? 0.0 : chosen_27.low};
                chosen_28_high[i] = chosen_28.high;
                chosen_28_low[i] = chosen_28.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_28 = {chosen_28_high[i], chosen_28_low[i]};
                const lk_pair abs_chosen_28 = lk_pair_abs(chosen_28);
                abs_chosen_28_high[i] = abs_chosen_28.high;
            }
    }

    if (want_value) {
        double row_sum_chosen_3[LK_ROWS];
        lk_lanes_sum(n, c, chosen_3, sum_chosen_3, row_sum_chosen_3);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_3[r] = lk_row_sum_value((lk_pair){sum_chosen_3[r], row_sum_chosen_3[r]});
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_13_high, sum_chosen_13_high, sum_chosen_13_low);
        lk_lanes_add(n, c, chosen_13_low, sum_chosen_13_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_13_high[r], sum_chosen_13_low[r]});
            sum_chosen_13_high[r] = total.high;
            sum_chosen_13_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, chosen_13_high, argmax_chosen_13);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_28_high, sum_chosen_28_high, sum_chosen_28_low);
        lk_lanes_add(n, c, chosen_28_low, sum_chosen_28_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_28_high[r], sum_chosen_28_low[r]});
            sum_chosen_28_high[r] = total.high;
            sum_chosen_28_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_28_high, argmax_abs_chosen_28);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_13[r] == index;
                const lk_pair chosen_14 = {is_largest_1 ? 0.0 : chosen_13.high, is_largest_1 ? 0.0 : chosen_13.low};
                chosen_14_high[i] = chosen_14.high;
                chosen_14_low[i] = chosen_14.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_28 = {chosen_28_high[i], chosen_28_low[i]};
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_28[r] == index;
                const lk_pair chosen_29 = {is_largest_2 ? 0.0 : chosen_28.high, is_largest_2 ? 0.0 : chosen_28.low};
                chosen_29_high[i] = chosen_29.high;
                chosen_29_low[i] = chosen_29.low;
            }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_14_high, sum_without_largest_1_high, sum_without_largest_1_low);
        lk_lanes_add(n, c, chosen_14_low, sum_without_largest_1_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
            sum_without_largest_1_high[r] = total.high;
            sum_without_largest_1_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_29_high, sum_without_largest_2_high, sum_without_largest_2_low);
        lk_lanes_add(n, c, chosen_29_low, sum_without_largest_2_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_2_high[r], sum_without_largest_2_low[r]});
            sum_without_largest_2_high[r] = total.high;
            sum_without_largest_2_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_3[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_x_12 = {inverse_x_12_high[r], inverse_x_12_low[r]};
                const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                const lk_pair sum_chosen_13 = {sum_chosen_13_high[r], sum_chosen_13_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma[r]);
                const double x_14 = lk_rounded(surprisal) * lk_rounded(x_13);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_4 = c_0_eq_gamma ? 0.0 : x_14;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_5 = c_0_eq_lifted_share ? 0.0 : chosen_4;
                const double x_15 = chosen_5 + lk_rounded(others);
                const lk_pair x_16 = lk_pair_mul(half_power, inverse_x_12);
                const double x_17 = lk_rounded(x_16) * lk_rounded(x_8);
                const double x_18 = x_17 * y_true[i];
                const double x_19 = x_15 * x_18;
                const double neg_x_19 = -x_19;
                const double x_20 = 0x1.0p-128 * neg_x_19;
                const double chosen_6 = x_6_lt_c_minus_1500 ? 0.0 : x_20;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const lk_pair x_27 = lk_pair_sub(sum_chosen_13, chosen_13);
                const int is_largest_1 = argmax_chosen_13[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_27.high, is_largest_1 ? sum_without_largest_1.low : x_27.low};
                const double x_28 = lk_rounded(inverse_x_12) * lk_rounded(others_1);
                const double x_29 = lk_rounded(lifted_share) * x_28;
                const double x_30 = 0x1.0p-128 * x_29;
                gradient[i] = chosen_8 + x_30;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_x_12 = {inverse_x_12_high[r], inverse_x_12_low[r]};
                const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                const lk_pair sum_chosen_13 = {sum_chosen_13_high[r], sum_chosen_13_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_32 = {x_32_high[r], x_32_low[r]};
                const lk_pair x_35 = {x_35_high[r], x_35_low[r]};
                const lk_pair x_48 = {x_48_high[r], x_48_low[r]};
                const lk_pair chosen_28 = {chosen_28_high[i], chosen_28_low[i]};
                const lk_pair sum_chosen_28 = {sum_chosen_28_high[r], sum_chosen_28_low[r]};
                const lk_pair sum_without_largest_2 = {sum_without_largest_2_high[r], sum_without_largest_2_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_16 = lk_pair_mul(half_power, inverse_x_12);
                const lk_pair x_27 = lk_pair_sub(sum_chosen_13, chosen_13);
                const int is_largest_1 = argmax_chosen_13[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_27.high, is_largest_1 ? sum_without_largest_1.low : x_27.low};
                const lk_pair x_33 = lk_pair_mul(others, x_32);
                const lk_pair x_34 = lk_pair_add(others, x_33);
                const lk_pair x_36 = lk_pair_mul(lifted_share, x_35);
                const lk_pair x_37 = lk_pair_mul(surprisal, x_36);
                const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_37.high, c_0_eq_gamma ? 0.0 : x_37.low};
                const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
                const lk_pair x_38 = lk_pair_add(chosen_16, x_34);
                const lk_pair x_39 = lk_pair_mul_double(others, gamma[r]);
                const lk_pair x_40 = lk_pair_mul(surprisal, x_39);
                const lk_pair neg_x_40 = lk_pair_neg(x_40);
                const lk_pair chosen_17 = {c_0_eq_gamma ? 0.0 : neg_x_40.high, c_0_eq_gamma ? 0.0 : neg_x_40.low};
                const lk_pair x_41 = lk_pair_add(chosen_17, x_38);
                const lk_pair x_42 = lk_pair_mul(x_16, x_16);
                const lk_pair x_43 = lk_pair_mul_double(x_42, alpha[i]);
                const lk_pair x_44 = lk_pair_mul(lifted_share, x_43);
                const lk_pair x_45 = lk_pair_mul_double(x_44, y_true[i]);
                const lk_pair x_46 = lk_pair_mul(x_41, x_45);
                const lk_pair x_47 = lk_pair_mul_double(x_46, 0x1.0p-256);
                const lk_pair chosen_18 = {x_6_lt_c_minus_1500 ? 0.0 : x_47.high, x_6_lt_c_minus_1500 ? 0.0 : x_47.low};
                const lk_pair chosen_19 = {alpha_eq_c_0 ? 0.0 : chosen_18.high, alpha_eq_c_0 ? 0.0 : chosen_18.low};
                const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : chosen_19.high, c_0_eq_lifted_share ? 0.0 : chosen_19.low};
                const lk_pair chosen_21 = {c_0_eq_y_true ? 0.0 : chosen_20.high, c_0_eq_y_true ? 0.0 : chosen_20.low};
                const lk_pair x_49 = lk_pair_mul(others_1, x_48);
                const lk_pair x_50 = lk_pair_mul(others, x_49);
                const lk_pair x_51 = lk_pair_mul(lifted_share, x_50);
                const lk_pair x_52 = lk_pair_mul_double(x_51, 0x1.0p-256);
                const lk_pair x_66 = lk_pair_sub(sum_chosen_28, chosen_28);
                const int is_largest_2 = argmax_abs_chosen_28[r] == index;
                const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_66.high, is_largest_2 ? sum_without_largest_2.low : x_66.low};
                const lk_pair x_67 = lk_pair_mul(lifted_share, x_48);
                const lk_pair x_68 = lk_pair_mul(lifted_share, x_67);
                const lk_pair x_69 = lk_pair_mul_double(x_68, gamma[r]);
                const lk_pair x_70 = lk_pair_mul(others_2, x_69);
                const lk_pair x_71 = lk_pair_mul_double(x_70, 0x1.0p-256);
                const lk_pair x_72 = lk_pair_add(x_52, x_71);
                const lk_pair x_73 = lk_pair_add(chosen_21, x_72);
                hessian[i] = lk_rounded(x_73);
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_logits_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_4 = room + 2 * span;
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_1[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_x_4[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* sum_x_1, peak */
    lk_pair row_sum_x_1 = {0.0, 0.0};
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            x_1[i] = alpha[i] * y_true[i];
        }
        lk_load(y_pred, &in[1], start, n);
        lk_row_sum_add(&row_sum_x_1, n, x_1);
        peak = lk_row_maximum(n, y_pred, peak);
    }
    const double sum_x_1 = lk_row_sum_value(row_sum_x_1);

    /* sum_lifted_share, sum_x_4, argmax_abs_x_4, argmax_lifted_share */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_x_4 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_4 = {-INFINITY, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_4 = row_x_4 + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_2 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            x_4[i] = lk_rounded(lifted_share) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_4[i] = fabs(x_4[i]);
        }
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_sum_add(&row_sum_x_4, n, x_4);
        lk_row_peak_raise(&row_argmax_abs_x_4, start, n, abs_x_4);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
    }
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double sum_x_4 = lk_row_sum_value(row_sum_x_4);
    const double argmax_abs_x_4 = row_argmax_abs_x_4.at;
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const double x_3 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_3 = 1.0 / x_3;
    const double x_6 = inverse_x_3 * sum_x_1;
    const double x_7 = inverse_x_3 * x_6;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_4 = row_x_4 + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_2 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                x_4[i] = lk_rounded(lifted_share) * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_4 = x_4[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_abs_x_4 == index;
            chosen[i] = is_largest ? 0.0 : now_x_4;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_lifted_share == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(lifted_share);
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_1);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_4 = row_x_4 + (whole ? start : 0);
            if (!whole)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_2 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    x_4[i] = lk_rounded(lifted_share) * v[i];
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double x_5 = sum_x_4 - x_4[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_4 == index;
                const double others = is_largest ? sum_without_largest : x_5;
                const double x_8 = others * x_7;
                const double x_9 = lk_rounded(lifted_share) * x_8;
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-256 * neg_x_9;
                const double x_11 = sum_lifted_share - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                const double x_12 = others_1 * x_7;
                const double x_13 = lk_rounded(lifted_share) * x_12;
                const double x_14 = v[i] * x_13;
                const double x_15 = 0x1.0p-256 * x_14;
                const double x_16 = x_10 + x_15;
                hessian_vector[i] = weight * x_16;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {0}; rows side by side */
static void categorical_focal_crossentropy_logits_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[3];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const v = in[2];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double x_1[LK_LANES];
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double x_4[LK_LANES];
    double abs_x_4[LK_LANES];
    double chosen[LK_LANES];
    double chosen_1[LK_LANES];
    double sum_x_1[LK_ROWS];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double sum_x_4[LK_ROWS];
    double argmax_abs_x_4[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double x_7[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            x_1[i] = alpha[i] * y_true[i];
        }

    double row_sum_x_1[LK_ROWS];
    lk_lanes_sum(n, c, x_1, sum_x_1, row_sum_x_1);
    for (size_t r = 0; r < n; r++) {
        sum_x_1[r] = lk_row_sum_value((lk_pair){sum_x_1[r], row_sum_x_1[r]});
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_2 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            x_4[i] = lk_rounded(lifted_share) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_4[i] = fabs(x_4[i]);
        }

    double row_sum_lifted_share[LK_ROWS];
    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share, row_sum_lifted_share);
    lk_lanes_add(n, c, lifted_share_low, row_sum_lifted_share);
    for (size_t r = 0; r < n; r++) {
        sum_lifted_share[r] = lk_row_sum_value((lk_pair){sum_lifted_share[r], row_sum_lifted_share[r]});
    }

    double row_sum_x_4[LK_ROWS];
    lk_lanes_sum(n, c, x_4, sum_x_4, row_sum_x_4);
    for (size_t r = 0; r < n; r++) {
        sum_x_4[r] = lk_row_sum_value((lk_pair){sum_x_4[r], row_sum_x_4[r]});
    }

    lk_lanes_argmax(n, c, abs_x_4, argmax_abs_x_4);

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    for (size_t r = 0; r < n; r++) {
        const double x_3 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_3 = 1.0 / x_3;
        const double x_6 = inverse_x_3 * sum_x_1[r];
        x_7[r] = inverse_x_3 * x_6;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_4 = x_4[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_abs_x_4[r] == index;
            chosen[i] = is_largest ? 0.0 : now_x_4;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_lifted_share[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(lifted_share);
        }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double x_5 = sum_x_4[r] - x_4[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_4[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_5;
                const double x_8 = others * x_7[r];
                const double x_9 = lk_rounded(lifted_share) * x_8;
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-256 * neg_x_9;
                const double x_11 = sum_lifted_share[r] - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_lifted_share[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_11;
                const double x_12 = others_1 * x_7[r];
                const double x_13 = lk_rounded(lifted_share) * x_12;
                const double x_14 = v[i] * x_13;
                const double x_15 = 0x1.0p-256 * x_14;
                hessian_vector[i] = x_10 + x_15;
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_logits_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 12);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_4_high = room + 2 * span;
    double *const row_x_4_low = room + 3 * span;
    double *const row_chosen_17_high = room + 4 * span;
    double *const row_chosen_17_low = room + 5 * span;
    double *const row_chosen_22_high = room + 6 * span;
    double *const row_chosen_22_low = room + 7 * span;
    double *const row_chosen_26_high = room + 8 * span;
    double *const row_chosen_26_low = room + 9 * span;
    double *const row_chosen_30_high = room + 10 * span;
    double *const row_chosen_30_low = room + 11 * span;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_x_4_high[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_1_high[LK_BLOCK];
    double chosen_1_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double abs_chosen_17_high[LK_BLOCK];
    double abs_chosen_22_high[LK_BLOCK];
    double abs_chosen_30_high[LK_BLOCK];
    double chosen_18_high[LK_BLOCK];
    double chosen_18_low[LK_BLOCK];
    double chosen_23_high[LK_BLOCK];
    double chosen_23_low[LK_BLOCK];
    double chosen_27_high[LK_BLOCK];
    double chosen_27_low[LK_BLOCK];
    double chosen_31_high[LK_BLOCK];
    double chosen_31_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_lifted_share, argmax_lifted_share, sum_x_4, argmax_abs_x_4 */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_pair row_sum_x_4 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_4 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_4_high = row_x_4_high + (whole ? start : 0);
        double *restrict const x_4_low = row_x_4_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair x_4 = lk_pair_mul_double(lifted_share, v[i]);
            x_4_high[i] = x_4.high;
            x_4_low[i] = x_4.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_4 = {x_4_high[i], x_4_low[i]};
            const lk_pair abs_x_4 = lk_pair_abs(x_4);
            abs_x_4_high[i] = abs_x_4.high;
        }
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
        lk_row_sum_add_pairs(&row_sum_x_4, n, x_4_high, x_4_low);
        lk_row_peak_raise(&row_argmax_abs_x_4, start, n, abs_x_4_high);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const lk_pair sum_x_4 = lk_row_sum_pair(row_sum_x_4);
    const double argmax_abs_x_4 = row_argmax_abs_x_4.at;
    const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
    const lk_pair x_6 = lk_pair_mul_double(inverse_x_2, (-5.0));
    const lk_pair x_7 = lk_pair_mul(inverse_x_2, x_6);
    const lk_pair x_8 = lk_pair_mul(inverse_x_2, x_7);
    const lk_pair x_9 = lk_pair_mul(inverse_x_2, x_8);
    const lk_pair x_18 = lk_pair_mul_double(inverse_x_2, (-4.0));
    const lk_pair x_19 = lk_pair_mul(inverse_x_2, x_18);
    const lk_pair x_20 = lk_pair_mul(inverse_x_2, x_19);
    const lk_pair x_21 = lk_pair_mul(inverse_x_2, x_20);
    const lk_pair x_31 = lk_pair_mul_double(inverse_x_2, 2.0);
    const lk_pair x_32 = lk_pair_mul(inverse_x_2, x_31);
    const lk_pair x_33 = lk_pair_mul(inverse_x_2, x_32);
    const lk_pair x_34 = lk_pair_mul(inverse_x_2, x_33);
    const lk_pair x_44 = lk_pair_mul_double(inverse_x_2, 5.0);
    const lk_pair x_45 = lk_pair_mul(inverse_x_2, x_44);
    const lk_pair x_46 = lk_pair_mul(inverse_x_2, x_45);
    const lk_pair x_47 = lk_pair_mul(inverse_x_2, x_46);
    const lk_pair x_56 = lk_pair_mul_double(inverse_x_2, 4.0);
    const lk_pair x_57 = lk_pair_mul(inverse_x_2, x_56);
    const lk_pair x_58 = lk_pair_mul(inverse_x_2, x_57);
    const lk_pair x_59 = lk_pair_mul(inverse_x_2, x_58);
    const lk_pair x_70 = lk_pair_mul_double(inverse_x_2, (-2.0));
    const lk_pair x_71 = lk_pair_mul(inverse_x_2, x_70);
    const lk_pair x_72 = lk_pair_mul(inverse_x_2, x_71);
    const lk_pair x_73 = lk_pair_mul(inverse_x_2, x_72);
    const lk_pair x_133 = lk_pair_mul(inverse_x_2, inverse_x_2);
    const lk_pair x_134 = lk_pair_mul(inverse_x_2, x_133);
    const lk_pair x_135 = lk_pair_mul(inverse_x_2, x_134);

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_4_high = row_x_4_high + (whole ? start : 0);
        double *restrict const x_4_low = row_x_4_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_4 = lk_pair_mul_double(lifted_share, v[i]);
                x_4_high[i] = x_4.high;
                x_4_low[i] = x_4.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_4 = {x_4_high[i], x_4_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_x_4 == index;
            const lk_pair chosen_1 = {is_largest_1 ? 0.0 : x_4.high, is_largest_1 ? 0.0 : x_4.low};
            chosen_1_high[i] = chosen_1.high;
            chosen_1_low[i] = chosen_1.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
        lk_row_sum_add_pairs(&row_sum_without_largest_1, n, chosen_1_high, chosen_1_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const lk_pair x_17 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_17);

    /* sum_chosen_17, argmax_abs_chosen_17, sum_chosen_22, argmax_abs_chosen_22, sum_chosen_26, argmax_chosen_26, sum_chosen_30, argmax_abs_chosen_30 */
    lk_pair row_sum_chosen_17 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_17 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_22 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_22 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_26 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_26 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_30 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_30 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const chosen_17_high = row_chosen_17_high + (whole ? start : 0);
        double *restrict const chosen_17_low = row_chosen_17_low + (whole ? start : 0);
        double *restrict const chosen_22_high = row_chosen_22_high + (whole ? start : 0);
        double *restrict const chosen_22_low = row_chosen_22_low + (whole ? start : 0);
        double *restrict const chosen_26_high = row_chosen_26_high + (whole ? start : 0);
        double *restrict const chosen_26_low = row_chosen_26_low + (whole ? start : 0);
        double *restrict const chosen_30_high = row_chosen_30_high + (whole ? start : 0);
        double *restrict const chosen_30_low = row_chosen_30_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_85 = lk_pair_mul(others, surprisal);
            const lk_pair x_86 = lk_pair_mul_double(others, (-2.0));
            const lk_pair x_87 = lk_pair_add(x_85, x_86);
            const lk_pair x_88 = lk_pair_mul(lifted_share, surprisal);
            const lk_pair neg_x_88 = lk_pair_neg(x_88);
            const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : neg_x_88.high, c_0_eq_lifted_share ? 0.0 : neg_x_88.low};
            const lk_pair x_89 = lk_pair_add(chosen_14, x_87);
            const lk_pair x_90 = lk_pair_mul_double(lifted_share, alpha[i]);
            const lk_pair x_91 = lk_pair_mul_double(x_90, v[i]);
            const lk_pair x_92 = lk_pair_mul_double(x_91, y_true[i]);
            const lk_pair x_93 = lk_pair_mul(x_89, x_92);
            const lk_pair chosen_15 = {alpha_eq_c_0 ? 0.0 : x_93.high, alpha_eq_c_0 ? 0.0 : x_93.low};
            const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
            const lk_pair chosen_17 = {c_0_eq_y_true ? 0.0 : chosen_16.high, c_0_eq_y_true ? 0.0 : chosen_16.low};
            chosen_17_high[i] = chosen_17.high;
            chosen_17_low[i] = chosen_17.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_17 = {chosen_17_high[i], chosen_17_low[i]};
            const lk_pair abs_chosen_17 = lk_pair_abs(chosen_17);
            abs_chosen_17_high[i] = abs_chosen_17.high;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_99 = lk_pair_mul(others, others);
            const lk_pair x_100 = lk_pair_mul_double(others, 4.0);
            const lk_pair x_101 = lk_pair_mul(lifted_share, x_100);
            const lk_pair x_102 = lk_pair_mul(surprisal, x_101);
            const lk_pair chosen_19 = {c_0_eq_lifted_share ? 0.0 : x_102.high, c_0_eq_lifted_share ? 0.0 : x_102.low};
            const lk_pair x_103 = lk_pair_add(chosen_19, x_99);
            const lk_pair x_104 = lk_pair_mul_double(others, (-4.0));
            const lk_pair x_105 = lk_pair_mul(lifted_share, x_104);
            const lk_pair x_106 = lk_pair_add(x_103, x_105);
            const lk_pair x_107 = lk_pair_mul_double(lifted_share, (-2.0));
            const lk_pair x_108 = lk_pair_mul(lifted_share, x_107);
            const lk_pair x_109 = lk_pair_mul(surprisal, x_108);
            const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : x_109.high, c_0_eq_lifted_share ? 0.0 : x_109.low};
            const lk_pair x_110 = lk_pair_add(chosen_20, x_106);
            const lk_pair x_111 = lk_product(alpha[i], y_true[i]);
            const lk_pair x_112 = lk_pair_mul(x_110, x_111);
            const lk_pair chosen_21 = {alpha_eq_c_0 ? 0.0 : x_112.high, alpha_eq_c_0 ? 0.0 : x_112.low};
            const lk_pair chosen_22 = {c_0_eq_y_true ? 0.0 : chosen_21.high, c_0_eq_y_true ? 0.0 : chosen_21.low};
            chosen_22_high[i] = chosen_22.high;
            chosen_22_low[i] = chosen_22.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_22 = {chosen_22_high[i], chosen_22_low[i]};
            const lk_pair abs_chosen_22 = lk_pair_abs(chosen_22);
            abs_chosen_22_high[i] = abs_chosen_22.high;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_116 = lk_pair_mul_double(lifted_share, 2.0);
            const lk_pair x_117 = lk_pair_mul(surprisal, x_116);
            const lk_pair chosen_24 = {c_0_eq_lifted_share ? 0.0 : x_117.high, c_0_eq_lifted_share ? 0.0 : x_117.low};
            const lk_pair x_118 = lk_pair_add(chosen_24, others);
            const lk_pair x_119 = lk_pair_mul_double(others, alpha[i]);
            const lk_pair x_120 = lk_pair_mul_double(x_119, y_true[i]);
            const lk_pair x_121 = lk_pair_mul(x_118, x_120);
            const lk_pair chosen_25 = {alpha_eq_c_0 ? 0.0 : x_121.high, alpha_eq_c_0 ? 0.0 : x_121.low};
            const lk_pair chosen_26 = {c_0_eq_y_true ? 0.0 : chosen_25.high, c_0_eq_y_true ? 0.0 : chosen_25.low};
            chosen_26_high[i] = chosen_26.high;
            chosen_26_low[i] = chosen_26.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_85 = lk_pair_mul(others, surprisal);
            const lk_pair x_86 = lk_pair_mul_double(others, (-2.0));
            const lk_pair x_87 = lk_pair_add(x_85, x_86);
            const lk_pair x_88 = lk_pair_mul(lifted_share, surprisal);
            const lk_pair neg_x_88 = lk_pair_neg(x_88);
            const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : neg_x_88.high, c_0_eq_lifted_share ? 0.0 : neg_x_88.low};
            const lk_pair x_89 = lk_pair_add(chosen_14, x_87);
            const lk_pair x_90 = lk_pair_mul_double(lifted_share, alpha[i]);
            const lk_pair x_126 = lk_pair_mul_double(x_90, y_true[i]);
            const lk_pair x_127 = lk_pair_mul(x_126, x_89);
            const lk_pair chosen_28 = {alpha_eq_c_0 ? 0.0 : x_127.high, alpha_eq_c_0 ? 0.0 : x_127.low};
            const lk_pair chosen_29 = {c_0_eq_lifted_share ? 0.0 : chosen_28.high, c_0_eq_lifted_share ? 0.0 : chosen_28.low};
            const lk_pair chosen_30 = {c_0_eq_y_true ? 0.0 : chosen_29.high, c_0_eq_y_true ? 0.0 : chosen_29.low};
            chosen_30_high[i] = chosen_30.high;
            chosen_30_low[i] = chosen_30.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_30 = {chosen_30_high[i], chosen_30_low[i]};
            const lk_pair abs_chosen_30 = lk_pair_abs(chosen_30);
            abs_chosen_30_high[i] = abs_chosen_30.high;
        }
        lk_row_sum_add_pairs(&row_sum_chosen_17, n, chosen_17_high, chosen_17_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_17, start, n, abs_chosen_17_high);
        lk_row_sum_add_pairs(&row_sum_chosen_22, n, chosen_22_high, chosen_22_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_22, start, n, abs_chosen_22_high);
        lk_row_sum_add_pairs(&row_sum_chosen_26, n, chosen_26_high, chosen_26_low);
        lk_row_peak_raise(&row_argmax_chosen_26, start, n, chosen_26_high);
        lk_row_sum_add_pairs(&row_sum_chosen_30, n, chosen_30_high, chosen_30_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_30, start, n, abs_chosen_30_high);
    }
    const lk_pair sum_chosen_17 = lk_row_sum_pair(row_sum_chosen_17);
    const double argmax_abs_chosen_17 = row_argmax_abs_chosen_17.at;
    const lk_pair sum_chosen_22 = lk_row_sum_pair(row_sum_chosen_22);
    const double argmax_abs_chosen_22 = row_argmax_abs_chosen_22.at;
    const lk_pair sum_chosen_26 = lk_row_sum_pair(row_sum_chosen_26);
    const double argmax_chosen_26 = row_argmax_chosen_26.at;
    const lk_pair sum_chosen_30 = lk_row_sum_pair(row_sum_chosen_30);
    const double argmax_abs_chosen_30 = row_argmax_abs_chosen_30.at;

    /* sum_without_largest_2, sum_without_largest_3, sum_without_largest_4, sum_without_largest_5 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    lk_pair row_sum_without_largest_4 = {0.0, 0.0};
    lk_pair row_sum_without_largest_5 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const chosen_17_high = row_chosen_17_high + (whole ? start : 0);
        double *restrict const chosen_17_low = row_chosen_17_low + (whole ? start : 0);
        double *restrict const chosen_22_high = row_chosen_22_high + (whole ? start : 0);
        double *restrict const chosen_22_low = row_chosen_22_low + (whole ? start : 0);
        double *restrict const chosen_26_high = row_chosen_26_high + (whole ? start : 0);
        double *restrict const chosen_26_low = row_chosen_26_low + (whole ? start : 0);
        double *restrict const chosen_30_high = row_chosen_30_high + (whole ? start : 0);
        double *restrict const chosen_30_low = row_chosen_30_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        if (!whole)
            lk_load(alpha, &in[3], start, n);
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            lk_load(y_true, &in[0], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_85 = lk_pair_mul(others, surprisal);
                const lk_pair x_86 = lk_pair_mul_double(others, (-2.0));
                const lk_pair x_87 = lk_pair_add(x_85, x_86);
                const lk_pair x_88 = lk_pair_mul(lifted_share, surprisal);
                const lk_pair neg_x_88 = lk_pair_neg(x_88);
                const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : neg_x_88.high, c_0_eq_lifted_share ? 0.0 : neg_x_88.low};
                const lk_pair x_89 = lk_pair_add(chosen_14, x_87);
                const lk_pair x_90 = lk_pair_mul_double(lifted_share, alpha[i]);
                const lk_pair x_91 = lk_pair_mul_double(x_90, v[i]);
                const lk_pair x_92 = lk_pair_mul_double(x_91, y_true[i]);
                const lk_pair x_93 = lk_pair_mul(x_89, x_92);
                const lk_pair chosen_15 = {alpha_eq_c_0 ? 0.0 : x_93.high, alpha_eq_c_0 ? 0.0 : x_93.low};
                const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
                const lk_pair chosen_17 = {c_0_eq_y_true ? 0.0 : chosen_16.high, c_0_eq_y_true ? 0.0 : chosen_16.low};
                chosen_17_high[i] = chosen_17.high;
                chosen_17_low[i] = chosen_17.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_17 = {chosen_17_high[i], chosen_17_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_abs_chosen_17 == index;
            const lk_pair chosen_18 = {is_largest_2 ? 0.0 : chosen_17.high, is_largest_2 ? 0.0 : chosen_17.low};
            chosen_18_high[i] = chosen_18.high;
            chosen_18_low[i] = chosen_18.low;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_99 = lk_pair_mul(others, others);
                const lk_pair x_100 = lk_pair_mul_double(others, 4.0);
                const lk_pair x_101 = lk_pair_mul(lifted_share, x_100);
                const lk_pair x_102 = lk_pair_mul(surprisal, x_101);
                const lk_pair chosen_19 = {c_0_eq_lifted_share ? 0.0 : x_102.high, c_0_eq_lifted_share ? 0.0 : x_102.low};
                const lk_pair x_103 = lk_pair_add(chosen_19, x_99);
                const lk_pair x_104 = lk_pair_mul_double(others, (-4.0));
                const lk_pair x_105 = lk_pair_mul(lifted_share, x_104);
                const lk_pair x_106 = lk_pair_add(x_103, x_105);
                const lk_pair x_107 = lk_pair_mul_double(lifted_share, (-2.0));
                const lk_pair x_108 = lk_pair_mul(lifted_share, x_107);
                const lk_pair x_109 = lk_pair_mul(surprisal, x_108);
                const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : x_109.high, c_0_eq_lifted_share ? 0.0 : x_109.low};
                const lk_pair x_110 = lk_pair_add(chosen_20, x_106);
                const lk_pair x_111 = lk_product(alpha[i], y_true[i]);
                const lk_pair x_112 = lk_pair_mul(x_110, x_111);
                const lk_pair chosen_21 = {alpha_eq_c_0 ? 0.0 : x_112.high, alpha_eq_c_0 ? 0.0 : x_112.low};
                const lk_pair chosen_22 = {c_0_eq_y_true ? 0.0 : chosen_21.high, c_0_eq_y_true ? 0.0 : chosen_21.low};
                chosen_22_high[i] = chosen_22.high;
                chosen_22_low[i] = chosen_22.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_22 = {chosen_22_high[i], chosen_22_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_3 = argmax_abs_chosen_22 == index;
            const lk_pair chosen_23 = {is_largest_3 ? 0.0 : chosen_22.high, is_largest_3 ? 0.0 : chosen_22.low};
            chosen_23_high[i] = chosen_23.high;
            chosen_23_low[i] = chosen_23.low;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_116 = lk_pair_mul_double(lifted_share, 2.0);
                const lk_pair x_117 = lk_pair_mul(surprisal, x_116);
                const lk_pair chosen_24 = {c_0_eq_lifted_share ? 0.0 : x_117.high, c_0_eq_lifted_share ? 0.0 : x_117.low};
                const lk_pair x_118 = lk_pair_add(chosen_24, others);
                const lk_pair x_119 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_120 = lk_pair_mul_double(x_119, y_true[i]);
                const lk_pair x_121 = lk_pair_mul(x_118, x_120);
                const lk_pair chosen_25 = {alpha_eq_c_0 ? 0.0 : x_121.high, alpha_eq_c_0 ? 0.0 : x_121.low};
                const lk_pair chosen_26 = {c_0_eq_y_true ? 0.0 : chosen_25.high, c_0_eq_y_true ? 0.0 : chosen_25.low};
                chosen_26_high[i] = chosen_26.high;
                chosen_26_low[i] = chosen_26.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_26 = {chosen_26_high[i], chosen_26_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_4 = argmax_chosen_26 == index;
            const lk_pair chosen_27 = {is_largest_4 ? 0.0 : chosen_26.high, is_largest_4 ? 0.0 : chosen_26.low};
            chosen_27_high[i] = chosen_27.high;
            chosen_27_low[i] = chosen_27.low;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_85 = lk_pair_mul(others, surprisal);
                const lk_pair x_86 = lk_pair_mul_double(others, (-2.0));
                const lk_pair x_87 = lk_pair_add(x_85, x_86);
                const lk_pair x_88 = lk_pair_mul(lifted_share, surprisal);
                const lk_pair neg_x_88 = lk_pair_neg(x_88);
                const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : neg_x_88.high, c_0_eq_lifted_share ? 0.0 : neg_x_88.low};
                const lk_pair x_89 = lk_pair_add(chosen_14, x_87);
                const lk_pair x_90 = lk_pair_mul_double(lifted_share, alpha[i]);
                const lk_pair x_126 = lk_pair_mul_double(x_90, y_true[i]);
                const lk_pair x_127 = lk_pair_mul(x_126, x_89);
                const lk_pair chosen_28 = {alpha_eq_c_0 ? 0.0 : x_127.high, alpha_eq_c_0 ? 0.0 : x_127.low};
                const lk_pair chosen_29 = {c_0_eq_lifted_share ? 0.0 : chosen_28.high, c_0_eq_lifted_share ? 0.0 : chosen_28.low};
                const lk_pair chosen_30 = {c_0_eq_y_true ? 0.0 : chosen_29.high, c_0_eq_y_true ? 0.0 : chosen_29.low};
                chosen_30_high[i] = chosen_30.high;
                chosen_30_low[i] = chosen_30.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_30 = {chosen_30_high[i], chosen_30_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_5 = argmax_abs_chosen_30 == index;
            const lk_pair chosen_31 = {is_largest_5 ? 0.0 : chosen_30.high, is_largest_5 ? 0.0 : chosen_30.low};
            chosen_31_high[i] = chosen_31.high;
            chosen_31_low[i] = chosen_31.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest_2, n, chosen_18_high, chosen_18_low);
        lk_row_sum_add_pairs(&row_sum_without_largest_3, n, chosen_23_high, chosen_23_low);
        lk_row_sum_add_pairs(&row_sum_without_largest_4, n, chosen_27_high, chosen_27_low);
        lk_row_sum_add_pairs(&row_sum_without_largest_5, n, chosen_31_high, chosen_31_low);
    }
    const lk_pair sum_without_largest_2 = lk_row_sum_pair(row_sum_without_largest_2);
    const lk_pair sum_without_largest_3 = lk_row_sum_pair(row_sum_without_largest_3);
    const lk_pair sum_without_largest_4 = lk_row_sum_pair(row_sum_without_largest_4);
    const lk_pair sum_without_largest_5 = lk_row_sum_pair(row_sum_without_largest_5);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_4_high = row_x_4_high + (whole ? start : 0);
            double *restrict const x_4_low = row_x_4_low + (whole ? start : 0);
            double *restrict const chosen_17_high = row_chosen_17_high + (whole ? start : 0);
            double *restrict const chosen_17_low = row_chosen_17_low + (whole ? start : 0);
            double *restrict const chosen_22_high = row_chosen_22_high + (whole ? start : 0);
            double *restrict const chosen_22_low = row_chosen_22_low + (whole ? start : 0);
            double *restrict const chosen_26_high = row_chosen_26_high + (whole ? start : 0);
            double *restrict const chosen_26_low = row_chosen_26_low + (whole ? start : 0);
            double *restrict const chosen_30_high = row_chosen_30_high + (whole ? start : 0);
            double *restrict const chosen_30_low = row_chosen_30_low + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair x_4 = lk_pair_mul_double(lifted_share, v[i]);
                    x_4_high[i] = x_4.high;
                    x_4_low[i] = x_4.low;
                }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_85 = lk_pair_mul(others, surprisal);
                    const lk_pair x_86 = lk_pair_mul_double(others, (-2.0));
                    const lk_pair x_87 = lk_pair_add(x_85, x_86);
                    const lk_pair x_88 = lk_pair_mul(lifted_share, surprisal);
                    const lk_pair neg_x_88 = lk_pair_neg(x_88);
                    const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : neg_x_88.high, c_0_eq_lifted_share ? 0.0 : neg_x_88.low};
                    const lk_pair x_89 = lk_pair_add(chosen_14, x_87);
                    const lk_pair x_90 = lk_pair_mul_double(lifted_share, alpha[i]);
                    const lk_pair x_91 = lk_pair_mul_double(x_90, v[i]);
                    const lk_pair x_92 = lk_pair_mul_double(x_91, y_true[i]);
                    const lk_pair x_93 = lk_pair_mul(x_89, x_92);
                    const lk_pair chosen_15 = {alpha_eq_c_0 ? 0.0 : x_93.high, alpha_eq_c_0 ? 0.0 : x_93.low};
                    const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
                    const lk_pair chosen_17 = {c_0_eq_y_true ? 0.0 : chosen_16.high, c_0_eq_y_true ? 0.0 : chosen_16.low};
                    chosen_17_high[i] = chosen_17.high;
                    chosen_17_low[i] = chosen_17.low;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_99 = lk_pair_mul(others, others);
                    const lk_pair x_100 = lk_pair_mul_double(others, 4.0);
                    const lk_pair x_101 = lk_pair_mul(lifted_share, x_100);
                    const lk_pair x_102 = lk_pair_mul(surprisal, x_101);
                    const lk_pair chosen_19 = {c_0_eq_lifted_share ? 0.0 : x_102.high, c_0_eq_lifted_share ? 0.0 : x_102.low};
                    const lk_pair x_103 = lk_pair_add(chosen_19, x_99);
                    const lk_pair x_104 = lk_pair_mul_double(others, (-4.0));
                    const lk_pair x_105 = lk_pair_mul(lifted_share, x_104);
                    const lk_pair x_106 = lk_pair_add(x_103, x_105);
                    const lk_pair x_107 = lk_pair_mul_double(lifted_share, (-2.0));
                    const lk_pair x_108 = lk_pair_mul(lifted_share, x_107);
                    const lk_pair x_109 = lk_pair_mul(surprisal, x_108);
                    const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : x_109.high, c_0_eq_lifted_share ? 0.0 : x_109.low};
                    const lk_pair x_110 = lk_pair_add(chosen_20, x_106);
                    const lk_pair x_111 = lk_product(alpha[i], y_true[i]);
                    const lk_pair x_112 = lk_pair_mul(x_110, x_111);
                    const lk_pair chosen_21 = {alpha_eq_c_0 ? 0.0 : x_112.high, alpha_eq_c_0 ? 0.0 : x_112.low};
                    const lk_pair chosen_22 = {c_0_eq_y_true ? 0.0 : chosen_21.high, c_0_eq_y_true ? 0.0 : chosen_21.low};
                    chosen_22_high[i] = chosen_22.high;
                    chosen_22_low[i] = chosen_22.low;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_116 = lk_pair_mul_double(lifted_share, 2.0);
                    const lk_pair x_117 = lk_pair_mul(surprisal, x_116);
                    const lk_pair chosen_24 = {c_0_eq_lifted_share ? 0.0 : x_117.high, c_0_eq_lifted_share ? 0.0 : x_117.low};
                    const lk_pair x_118 = lk_pair_add(chosen_24, others);
                    const lk_pair x_119 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_120 = lk_pair_mul_double(x_119, y_true[i]);
                    const lk_pair x_121 = lk_pair_mul(x_118, x_120);
                    const lk_pair chosen_25 = {alpha_eq_c_0 ? 0.0 : x_121.high, alpha_eq_c_0 ? 0.0 : x_121.low};
                    const lk_pair chosen_26 = {c_0_eq_y_true ? 0.0 : chosen_25.high, c_0_eq_y_true ? 0.0 : chosen_25.low};
                    chosen_26_high[i] = chosen_26.high;
                    chosen_26_low[i] = chosen_26.low;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_85 = lk_pair_mul(others, surprisal);
                    const lk_pair x_86 = lk_pair_mul_double(others, (-2.0));
                    const lk_pair x_87 = lk_pair_add(x_85, x_86);
                    const lk_pair x_88 = lk_pair_mul(lifted_share, surprisal);
                    const lk_pair neg_x_88 = lk_pair_neg(x_88);
                    const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : neg_x_88.high, c_0_eq_lifted_share ? 0.0 : neg_x_88.low};
                    const lk_pair x_89 = lk_pair_add(chosen_14, x_87);
                    const lk_pair x_90 = lk_pair_mul_double(lifted_share, alpha[i]);
                    const lk_pair x_126 = lk_pair_mul_double(x_90, y_true[i]);
                    const lk_pair x_127 = lk_pair_mul(x_126, x_89);
                    const lk_pair chosen_28 = {alpha_eq_c_0 ? 0.0 : x_127.high, alpha_eq_c_0 ? 0.0 : x_127.low};
                    const lk_pair chosen_29 = {c_0_eq_lifted_share ? 0.0 : chosen_28.high, c_0_eq_lifted_share ? 0.0 : chosen_28.low};
                    const lk_pair chosen_30 = {c_0_eq_y_true ? 0.0 : chosen_29.high, c_0_eq_y_true ? 0.0 : chosen_29.low};
                    chosen_30_high[i] = chosen_30.high;
                    chosen_30_low[i] = chosen_30.low;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_4 = {x_4_high[i], x_4_low[i]};
                const lk_pair chosen_17 = {chosen_17_high[i], chosen_17_low[i]};
                const lk_pair chosen_22 = {chosen_22_high[i], chosen_22_low[i]};
                const lk_pair chosen_26 = {chosen_26_high[i], chosen_26_low[i]};
                const lk_pair chosen_30 = {chosen_30_high[i], chosen_30_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_sub(sum_x_4, x_4);
                const int is_largest_1 = argmax_abs_x_4 == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_5.high, is_largest_1 ? sum_without_largest_1.low : x_5.low};
                const lk_pair x_10 = lk_pair_mul(others, x_9);
                const lk_pair x_11 = lk_pair_mul(others, x_10);
                const lk_pair x_12 = lk_pair_mul_double(x_11, alpha[i]);
                const lk_pair x_13 = lk_pair_mul(others_1, x_12);
                const lk_pair x_14 = lk_pair_mul(lifted_share, x_13);
                const lk_pair x_15 = lk_pair_mul_double(x_14, y_true[i]);
                const lk_pair x_16 = lk_pair_mul_double(x_15, 0x1.0p-512);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_22 = lk_pair_mul(lifted_share, x_21);
                const lk_pair x_23 = lk_pair_mul(lifted_share, x_22);
                const lk_pair x_24 = lk_pair_mul_double(x_23, alpha[i]);
                const lk_pair x_25 = lk_pair_mul(others, x_24);
                const lk_pair x_26 = lk_pair_mul(others_1, x_25);
                const lk_pair x_27 = lk_pair_mul(surprisal, x_26);
                const lk_pair x_28 = lk_pair_mul_double(x_27, y_true[i]);
                const lk_pair x_29 = lk_pair_mul_double(x_28, 0x1.0p-512);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_2 = {c_0_eq_lifted_share ? 0.0 : x_29.high, c_0_eq_lifted_share ? 0.0 : x_29.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_3 = {alpha_eq_c_0 ? 0.0 : chosen_2.high, alpha_eq_c_0 ? 0.0 : chosen_2.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_4 = {c_0_eq_y_true ? 0.0 : chosen_3.high, c_0_eq_y_true ? 0.0 : chosen_3.low};
                const lk_pair x_30 = lk_pair_add(chosen_4, x_16);
                const lk_pair x_35 = lk_pair_mul(others, x_34);
                const lk_pair x_36 = lk_pair_mul(others, x_35);
                const lk_pair x_37 = lk_pair_mul_double(x_36, alpha[i]);
                const lk_pair x_38 = lk_pair_mul(others_1, x_37);
                const lk_pair x_39 = lk_pair_mul(lifted_share, x_38);
                const lk_pair x_40 = lk_pair_mul(surprisal, x_39);
                const lk_pair x_41 = lk_pair_mul_double(x_40, y_true[i]);
                const lk_pair x_42 = lk_pair_mul_double(x_41, 0x1.0p-512);
                const lk_pair chosen_5 = {alpha_eq_c_0 ? 0.0 : x_42.high, alpha_eq_c_0 ? 0.0 : x_42.low};
                const lk_pair chosen_6 = {c_0_eq_lifted_share ? 0.0 : chosen_5.high, c_0_eq_lifted_share ? 0.0 : chosen_5.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                const lk_pair x_43 = lk_pair_add(chosen_7, x_30);
                const lk_pair x_48 = lk_pair_mul(others, x_47);
                const lk_pair x_49 = lk_pair_mul(others, x_48);
                const lk_pair x_50 = lk_pair_mul(others, x_49);
                const lk_pair x_51 = lk_pair_mul_double(x_50, alpha[i]);
                const lk_pair x_52 = lk_pair_mul(lifted_share, x_51);
                const lk_pair x_53 = lk_pair_mul_double(x_52, v[i]);
                const lk_pair x_54 = lk_pair_mul_double(x_53, y_true[i]);
                const lk_pair x_55 = lk_pair_mul_double(x_54, 0x1.0p-512);
                const lk_pair x_60 = lk_pair_mul(others, x_59);
                const lk_pair x_61 = lk_pair_mul(others, x_60);
                const lk_pair x_62 = lk_pair_mul(lifted_share, x_61);
                const lk_pair x_63 = lk_pair_mul(lifted_share, x_62);
                const lk_pair x_64 = lk_pair_mul_double(x_63, alpha[i]);
                const lk_pair x_65 = lk_pair_mul(surprisal, x_64);
                const lk_pair x_66 = lk_pair_mul_double(x_65, v[i]);
                const lk_pair x_67 = lk_pair_mul_double(x_66, y_true[i]);
                const lk_pair x_68 = lk_pair_mul_double(x_67, 0x1.0p-512);
                const lk_pair chosen_8 = {c_0_eq_lifted_share ? 0.0 : x_68.high, c_0_eq_lifted_share ? 0.0 : x_68.low};
                const lk_pair chosen_9 = {alpha_eq_c_0 ? 0.0 : chosen_8.high, alpha_eq_c_0 ? 0.0 : chosen_8.low};
                const lk_pair chosen_10 = {c_0_eq_y_true ? 0.0 : chosen_9.high, c_0_eq_y_true ? 0.0 : chosen_9.low};
                const lk_pair x_69 = lk_pair_add(chosen_10, x_55);
                const lk_pair x_74 = lk_pair_mul(others, x_73);
                const lk_pair x_75 = lk_pair_mul(others, x_74);
                const lk_pair x_76 = lk_pair_mul(others, x_75);
                const lk_pair x_77 = lk_pair_mul_double(x_76, alpha[i]);
                const lk_pair x_78 = lk_pair_mul(lifted_share, x_77);
                const lk_pair x_79 = lk_pair_mul(surprisal, x_78);
                const lk_pair x_80 = lk_pair_mul_double(x_79, v[i]);
                const lk_pair x_81 = lk_pair_mul_double(x_80, y_true[i]);
                const lk_pair x_82 = lk_pair_mul_double(x_81, 0x1.0p-512);
                const lk_pair chosen_11 = {alpha_eq_c_0 ? 0.0 : x_82.high, alpha_eq_c_0 ? 0.0 : x_82.low};
                const lk_pair chosen_12 = {c_0_eq_lifted_share ? 0.0 : chosen_11.high, c_0_eq_lifted_share ? 0.0 : chosen_11.low};
                const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                const lk_pair x_83 = lk_pair_add(chosen_13, x_69);
                const lk_pair x_84 = lk_pair_add(x_43, x_83);
                const lk_pair x_94 = lk_pair_sub(sum_chosen_17, chosen_17);
                const int is_largest_2 = argmax_abs_chosen_17 == index;
                const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_94.high, is_largest_2 ? sum_without_largest_2.low : x_94.low};
                const lk_pair x_95 = lk_pair_mul_double(others_2, 2.0);
                const lk_pair x_96 = lk_pair_mul(others, x_95);
                const lk_pair x_97 = lk_pair_mul(lifted_share, x_95);
                const lk_pair x_98 = lk_pair_add(x_96, x_97);
                const lk_pair x_113 = lk_pair_sub(sum_chosen_22, chosen_22);
                const int is_largest_3 = argmax_abs_chosen_22 == index;
                const lk_pair others_3 = {is_largest_3 ? sum_without_largest_3.high : x_113.high, is_largest_3 ? sum_without_largest_3.low : x_113.low};
                const lk_pair x_114 = lk_pair_mul(others_1, others_3);
                const lk_pair x_115 = lk_pair_sub(x_98, x_114);
                const lk_pair x_122 = lk_pair_sub(sum_chosen_26, chosen_26);
                const int is_largest_4 = argmax_chosen_26 == index;
                const lk_pair others_4 = {is_largest_4 ? sum_without_largest_4.high : x_122.high, is_largest_4 ? sum_without_largest_4.low : x_122.low};
                const lk_pair x_123 = lk_pair_mul(others, others_4);
                const lk_pair x_124 = lk_pair_mul_double(x_123, v[i]);
                const lk_pair x_125 = lk_pair_add(x_115, x_124);
                const lk_pair x_128 = lk_pair_sub(sum_chosen_30, chosen_30);
                const int is_largest_5 = argmax_abs_chosen_30 == index;
                const lk_pair others_5 = {is_largest_5 ? sum_without_largest_5.high : x_128.high, is_largest_5 ? sum_without_largest_5.low : x_128.low};
                const lk_pair x_129 = lk_pair_mul_double(others_5, (-2.0));
                const lk_pair x_130 = lk_pair_mul(lifted_share, x_129);
                const lk_pair x_131 = lk_pair_mul_double(x_130, v[i]);
                const lk_pair x_132 = lk_pair_add(x_125, x_131);
                const lk_pair x_136 = lk_pair_mul(lifted_share, x_135);
                const lk_pair x_137 = lk_pair_mul(x_132, x_136);
                const lk_pair x_138 = lk_pair_mul_double(x_137, 0x1.0p-512);
                const lk_pair x_139 = lk_pair_add(x_138, x_84);
                hessian_vector[i] = weight * lk_rounded(x_139);
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {2}; rows side by side */
static void categorical_focal_crossentropy_logits_hessian_vector_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double x_4_high[LK_LANES];
    double x_4_low[LK_LANES];
    double abs_x_4_high[LK_LANES];
    double chosen_1_high[LK_LANES];
    double chosen_1_low[LK_LANES];
    double chosen_17_high[LK_LANES];
    double chosen_17_low[LK_LANES];
    double abs_chosen_17_high[LK_LANES];
    double chosen_18_high[LK_LANES];
    double chosen_18_low[LK_LANES];
    double chosen_22_high[LK_LANES];
    double chosen_22_low[LK_LANES];
    double abs_chosen_22_high[LK_LANES];
    double chosen_23_high[LK_LANES];
    double chosen_23_low[LK_LANES];
    double chosen_26_high[LK_LANES];
    double chosen_26_low[LK_LANES];
    double chosen_27_high[LK_LANES];
    double chosen_27_low[LK_LANES];
    double chosen_30_high[LK_LANES];
    double chosen_30_low[LK_LANES];
    double abs_chosen_30_high[LK_LANES];
    double chosen_31_high[LK_LANES];
    double chosen_31_low[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double sum_x_4_high[LK_ROWS];
    double sum_x_4_low[LK_ROWS];
    double argmax_abs_x_4[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_9_high[LK_ROWS];
    double x_9_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double x_21_high[LK_ROWS];
    double x_21_low[LK_ROWS];
    double x_34_high[LK_ROWS];
    double x_34_low[LK_ROWS];
    double x_47_high[LK_ROWS];
    double x_47_low[LK_ROWS];
    double x_59_high[LK_ROWS];
    double x_59_low[LK_ROWS];
    double x_73_high[LK_ROWS];
    double x_73_low[LK_ROWS];
    double sum_chosen_17_high[LK_ROWS];
    double sum_chosen_17_low[LK_ROWS];
    double argmax_abs_chosen_17[LK_ROWS];
    double sum_without_largest_2_high[LK_ROWS];
    double sum_without_largest_2_low[LK_ROWS];
    double sum_chosen_22_high[LK_ROWS];
    double sum_chosen_22_low[LK_ROWS];
    double argmax_abs_chosen_22[LK_ROWS];
    double sum_without_largest_3_high[LK_ROWS];
    double sum_without_largest_3_low[LK_ROWS];
    double sum_chosen_26_high[LK_ROWS];
    double sum_chosen_26_low[LK_ROWS];
    double argmax_chosen_26[LK_ROWS];
    double sum_without_largest_4_high[LK_ROWS];
    double sum_without_largest_4_low[LK_ROWS];
    double sum_chosen_30_high[LK_ROWS];
    double sum_chosen_30_low[LK_ROWS];
    double argmax_abs_chosen_30[LK_ROWS];
    double sum_without_largest_5_high[LK_ROWS];
    double sum_without_largest_5_low[LK_ROWS];
    double x_135_high[LK_ROWS];
    double x_135_low[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair x_4 = lk_pair_mul_double(lifted_share, v[i]);
            x_4_high[i] = x_4.high;
            x_4_low[i] = x_4.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_4 = {x_4_high[i], x_4_low[i]};
            const lk_pair abs_x_4 = lk_pair_abs(x_4);
            abs_x_4_high[i] = abs_x_4.high;
        }

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    lk_lanes_sum(n, c, x_4_high, sum_x_4_high, sum_x_4_low);
    lk_lanes_add(n, c, x_4_low, sum_x_4_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_4_high[r], sum_x_4_low[r]});
        sum_x_4_high[r] = total.high;
        sum_x_4_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_x_4_high, argmax_abs_x_4);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_6 = lk_pair_mul_double(inverse_x_2, (-5.0));
        const lk_pair x_7 = lk_pair_mul(inverse_x_2, x_6);
        const lk_pair x_8 = lk_pair_mul(inverse_x_2, x_7);
        const lk_pair x_9 = lk_pair_mul(inverse_x_2, x_8);
        x_9_high[r] = x_9.high;
        x_9_low[r] = x_9.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_18 = lk_pair_mul_double(inverse_x_2, (-4.0));
        const lk_pair x_19 = lk_pair_mul(inverse_x_2, x_18);
        const lk_pair x_20 = lk_pair_mul(inverse_x_2, x_19);
        const lk_pair x_21 = lk_pair_mul(inverse_x_2, x_20);
        x_21_high[r] = x_21.high;
        x_21_low[r] = x_21.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_31 = lk_pair_mul_double(inverse_x_2, 2.0);
        const lk_pair x_32 = lk_pair_mul(inverse_x_2, x_31);
        const lk_pair x_33 = lk_pair_mul(inverse_x_2, x_32);
        const lk_pair x_34 = lk_pair_mul(inverse_x_2, x_33);
        x_34_high[r] = x_34.high;
        x_34_low[r] = x_34.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_44 = lk_pair_mul_double(inverse_x_2, 5.0);
        const lk_pair x_45 = lk_pair_mul(inverse_x_2, x_44);
        const lk_pair x_46 = lk_pair_mul(inverse_x_2, x_45);
        const lk_pair x_47 = lk_pair_mul(inverse_x_2, x_46);
        x_47_high[r] = x_47.high;
        x_47_low[r] = x_47.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_56 = lk_pair_mul_double(inverse_x_2, 4.0);
        const lk_pair x_57 = lk_pair_mul(inverse_x_2, x_56);
        const lk_pair x_58 = lk_pair_mul(inverse_x_2, x_57);
        const lk_pair x_59 = lk_pair_mul(inverse_x_2, x_58);
        x_59_high[r] = x_59.high;
        x_59_low[r] = x_59.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_70 = lk_pair_mul_double(inverse_x_2, (-2.0));
        const lk_pair x_71 = lk_pair_mul(inverse_x_2, x_70);
        const lk_pair x_72 = lk_pair_mul(inverse_x_2, x_71);
        const lk_pair x_73 = lk_pair_mul(inverse_x_2, x_72);
        x_73_high[r] = x_73.high;
        x_73_low[r] = x_73.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_133 = lk_pair_mul(inverse_x_2, inverse_x_2);
        const lk_pair x_134 = lk_pair_mul(inverse_x_2, x_133);
        const lk_pair x_135 = lk_pair_mul(inverse_x_2, x_134);
        x_135_high[r] = x_135.high;
        x_135_low[r] = x_135.low;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_4 = {x_4_high[i], x_4_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_4[r] == index;
            const lk_pair chosen_1 = {is_largest_1 ? 0.0 : x_4.high, is_largest_1 ? 0.0 : x_4.low};
            chosen_1_high[i] = chosen_1.high;
            chosen_1_low[i] = chosen_1.low;
        }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_1_high, sum_without_largest_1_high, sum_without_largest_1_low);
    lk_lanes_add(n, c, chosen_1_low, sum_without_largest_1_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
        sum_without_largest_1_high[r] = total.high;
        sum_without_largest_1_low[r] = total.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_17 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_17.high;
        log_sum_low[r] = x_17.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_85 = lk_pair_mul(others, surprisal);
            const lk_pair x_86 = lk_pair_mul_double(others, (-2.0));
            const lk_pair x_87 = lk_pair_add(x_85, x_86);
            const lk_pair x_88 = lk_pair_mul(lifted_share, surprisal);
            const lk_pair neg_x_88 = lk_pair_neg(x_88);
            const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : neg_x_88.high, c_0_eq_lifted_share ? 0.0 : neg_x_88.low};
            const lk_pair x_89 = lk_pair_add(chosen_14, x_87);
            const lk_pair x_90 = lk_pair_mul_double(lifted_share, alpha[i]);
            const lk_pair x_91 = lk_pair_mul_double(x_90, v[i]);
            const lk_pair x_92 = lk_pair_mul_double(x_91, y_true[i]);
            const lk_pair x_93 = lk_pair_mul(x_89, x_92);
            const lk_pair chosen_15 = {alpha_eq_c_0 ? 0.0 : x_93.high, alpha_eq_c_0 ? 0.0 : x_93.low};
            const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
            const lk_pair chosen_17 = {c_0_eq_y_true ? 0.0 : chosen_16.high, c_0_eq_y_true ? 0.0 : chosen_16.low};
            chosen_17_high[i] = chosen_17.high;
            chosen_17_low[i] = chosen_17.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_17 = {chosen_17_high[i], chosen_17_low[i]};
            const lk_pair abs_chosen_17 = lk_pair_abs(chosen_17);
            abs_chosen_17_high[i] = abs_chosen_17.high;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_99 = lk_pair_mul(others, others);
            const lk_pair x_100 = lk_pair_mul_double(others, 4.0);
            const lk_pair x_101 = lk_pair_mul(lifted_share, x_100);
            const lk_pair x_102 = lk_pair_mul(surprisal, x_101);
            const lk_pair chosen_19 = {c_0_eq_lifted_share ? 0.0 : x_102.high, c_0_eq_lifted_share ? 0.0 : x_102.low};
            const lk_pair x_103 = lk_pair_add(chosen_19, x_99);
            const lk_pair x_104 = lk_pair_mul_double(others, (-4.0));
            const lk_pair x_105 = lk_pair_mul(lifted_share, x_104);
            const lk_pair x_106 = lk_pair_add(x_103, x_105);
            const lk_pair x_107 = lk_pair_mul_double(lifted_share, (-2.0));
            const lk_pair x_108 = lk_pair_mul(lifted_share, x_107);
            const lk_pair x_109 = lk_pair_mul(surprisal, x_108);
            const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : x_109.high, c_0_eq_lifted_share ? 0.0 : x_109.low};
            const lk_pair x_110 = lk_pair_add(chosen_20, x_106);
            const lk_pair x_111 = lk_product(alpha[i], y_true[i]);
            const lk_pair x_112 = lk_pair_mul(x_110, x_111);
            const lk_pair chosen_21 = {alpha_eq_c_0 ? 0.0 : x_112.high, alpha_eq_c_0 ? 0.0 : x_112.low};
            const lk_pair chosen_22 = {c_0_eq_y_true ? 0.0 : chosen_21.high, c_0_eq_y_true ? 0.0 : chosen_21.low};
            chosen_22_high[i] = chosen_22.high;
            chosen_22_low[i] = chosen_22.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_22 = {chosen_22_high[i], chosen_22_low[i]};
            const lk_pair abs_chosen_22 = lk_pair_abs(chosen_22);
            abs_chosen_22_high[i] = abs_chosen_22.high;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_116 = lk_pair_mul_double(lifted_share, 2.0);
            const lk_pair x_117 = lk_pair_mul(surprisal, x_116);
            const lk_pair chosen_24 = {c_0_eq_lifted_share ? 0.0 : x_117.high, c_0_eq_lifted_share ? 0.0 : x_117.low};
            const lk_pair x_118 = lk_pair_add(chosen_24, others);
            const lk_pair x_119 = lk_pair_mul_double(others, alpha[i]);
            const lk_pair x_120 = lk_pair_mul_double(x_119, y_true[i]);
            const lk_pair x_121 = lk_pair_mul(x_118, x_120);
            const lk_pair chosen_25 = {alpha_eq_c_0 ? 0.0 : x_121.high, alpha_eq_c_0 ? 0.0 : x_121.low};
            const lk_pair chosen_26 = {c_0_eq_y_true ? 0.0 : chosen_25.high, c_0_eq_y_true ? 0.0 : chosen_25.low};
            chosen_26_high[i] = chosen_26.high;
            chosen_26_low[i] = chosen_26.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_85 = lk_pair_mul(others, surprisal);
            const lk_pair x_86 = lk_pair_mul_double(others, (-2.0));
            const lk_pair x_87 = lk_pair_add(x_85, x_86);
            const lk_pair x_88 = lk_pair_mul(lifted_share, surprisal);
            const lk_pair neg_x_88 = lk_pair_neg(x_88);
            const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : neg_x_88.high, c_0_eq_lifted_share ? 0.0 : neg_x_88.low};
            const lk_pair x_89 = lk_pair_add(chosen_14, x_87);
            const lk_pair x_90 = lk_pair_mul_double(lifted_share, alpha[i]);
            const lk_pair x_126 = lk_pair_mul_double(x_90, y_true[i]);
            const lk_pair x_127 = lk_pair_mul(x_126, x_89);
            const lk_pair chosen_28 = {alpha_eq_c_0 ? 0.0 : x_127.high, alpha_eq_c_0 ? 0.0 : x_127.low};
            const lk_pair chosen_29 = {c_0_eq_lifted_share ? 0.0 : chosen_28.high, c_0_eq_lifted_share ? 0.0 : chosen_28.low};
            const lk_pair chosen_30 = {c_0_eq_y_true ? 0.0 : chosen_29.high, c_0_eq_y_true ? 0.0 : chosen_29.low};
            chosen_30_high[i] = chosen_30.high;
            chosen_30_low[i] = chosen_30.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_30 = {chosen_30_high[i], chosen_30_low[i]};
            const lk_pair abs_chosen_30 = lk_pair_abs(chosen_30);
            abs_chosen_30_high[i] = abs_chosen_30.high;
        }

    lk_lanes_sum(n, c, chosen_17_high, sum_chosen_17_high, sum_chosen_17_low);
    lk_lanes_add(n, c, chosen_17_low, sum_chosen_17_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_17_high[r], sum_chosen_17_low[r]});
        sum_chosen_17_high[r] = total.high;
        sum_chosen_17_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_17_high, argmax_abs_chosen_17);

    lk_lanes_sum(n, c, chosen_22_high, sum_chosen_22_high, sum_chosen_22_low);
    lk_lanes_add(n, c, chosen_22_low, sum_chosen_22_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_22_high[r], sum_chosen_22_low[r]});
        sum_chosen_22_high[r] = total.high;
        sum_chosen_22_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_22_high, argmax_abs_chosen_22);

    lk_lanes_sum(n, c, chosen_26_high, sum_chosen_26_high, sum_chosen_26_low);
    lk_lanes_add(n, c, chosen_26_low, sum_chosen_26_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_26_high[r], sum_chosen_26_low[r]});
        sum_chosen_26_high[r] = total.high;
        sum_chosen_26_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, chosen_26_high, argmax_chosen_26);

    lk_lanes_sum(n, c, chosen_30_high, sum_chosen_30_high, sum_chosen_30_low);
    lk_lanes_add(n, c, chosen_30_low, sum_chosen_30_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_30_high[r], sum_chosen_30_low[r]});
        sum_chosen_30_high[r] = total.high;
        sum_chosen_30_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_30_high, argmax_abs_chosen_30);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_17 = {chosen_17_high[i], chosen_17_low[i]};
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_abs_chosen_17[r] == index;
            const lk_pair chosen_18 = {is_largest_2 ? 0.0 : chosen_17.high, is_largest_2 ? 0.0 : chosen_17.low};
            chosen_18_high[i] = chosen_18.high;
            chosen_18_low[i] = chosen_18.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_22 = {chosen_22_high[i], chosen_22_low[i]};
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_22[r] == index;
            const lk_pair chosen_23 = {is_largest_3 ? 0.0 : chosen_22.high, is_largest_3 ? 0.0 : chosen_22.low};
            chosen_23_high[i] = chosen_23.high;
            chosen_23_low[i] = chosen_23.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_26 = {chosen_26_high[i], chosen_26_low[i]};
            const double index = (double)(int)k;
            const int is_largest_4 = argmax_chosen_26[r] == index;
            const lk_pair chosen_27 = {is_largest_4 ? 0.0 : chosen_26.high, is_largest_4 ? 0.0 : chosen_26.low};
            chosen_27_high[i] = chosen_27.high;
            chosen_27_low[i] = chosen_27.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_30 = {chosen_30_high[i], chosen_30_low[i]};
            const double index = (double)(int)k;
            const int is_largest_5 = argmax_abs_chosen_30[r] == index;
            const lk_pair chosen_31 = {is_largest_5 ? 0.0 : chosen_30.high, is_largest_5 ? 0.0 : chosen_30.low};
            chosen_31_high[i] = chosen_31.high;
            chosen_31_low[i] = chosen_31.low;
        }

    lk_lanes_sum(n, c, chosen_18_high, sum_without_largest_2_high, sum_without_largest_2_low);
    lk_lanes_add(n, c, chosen_18_low, sum_without_largest_2_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_2_high[r], sum_without_largest_2_low[r]});
        sum_without_largest_2_high[r] = total.high;
        sum_without_largest_2_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_23_high, sum_without_largest_3_high, sum_without_largest_3_low);
    lk_lanes_add(n, c, chosen_23_low, sum_without_largest_3_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_3_high[r], sum_without_largest_3_low[r]});
        sum_without_largest_3_high[r] = total.high;
        sum_without_largest_3_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_27_high, sum_without_largest_4_high, sum_without_largest_4_low);
    lk_lanes_add(n, c, chosen_27_low, sum_without_largest_4_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_4_high[r], sum_without_largest_4_low[r]});
        sum_without_largest_4_high[r] = total.high;
        sum_without_largest_4_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_31_high, sum_without_largest_5_high, sum_without_largest_5_low);
    lk_lanes_add(n, c, chosen_31_low, sum_without_largest_5_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_5_high[r], sum_without_largest_5_low[r]});
        sum_without_largest_5_high[r] = total.high;
        sum_without_largest_5_low[r] = total.low;
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_4 = {x_4_high[i], x_4_low[i]};
                const lk_pair sum_x_4 = {sum_x_4_high[r], sum_x_4_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_9 = {x_9_high[r], x_9_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair x_21 = {x_21_high[r], x_21_low[r]};
                const lk_pair x_34 = {x_34_high[r], x_34_low[r]};
                const lk_pair x_47 = {x_47_high[r], x_47_low[r]};
                const lk_pair x_59 = {x_59_high[r], x_59_low[r]};
                const lk_pair x_73 = {x_73_high[r], x_73_low[r]};
                const lk_pair chosen_17 = {chosen_17_high[i], chosen_17_low[i]};
                const lk_pair sum_chosen_17 = {sum_chosen_17_high[r], sum_chosen_17_low[r]};
                const lk_pair sum_without_largest_2 = {sum_without_largest_2_high[r], sum_without_largest_2_low[r]};
                const lk_pair chosen_22 = {chosen_22_high[i], chosen_22_low[i]};
                const lk_pair sum_chosen_22 = {sum_chosen_22_high[r], sum_chosen_22_low[r]};
                const lk_pair sum_without_largest_3 = {sum_without_largest_3_high[r], sum_without_largest_3_low[r]};
                const lk_pair chosen_26 = {chosen_26_high[i], chosen_26_low[i]};
                const lk_pair sum_chosen_26 = {sum_chosen_26_high[r], sum_chosen_26_low[r]};
                const lk_pair sum_without_largest_4 = {sum_without_largest_4_high[r], sum_without_largest_4_low[r]};
                const lk_pair chosen_30 = {chosen_30_high[i], chosen_30_low[i]};
                const lk_pair sum_chosen_30 = {sum_chosen_30_high[r], sum_chosen_30_low[r]};
                const lk_pair sum_without_largest_5 = {sum_without_largest_5_high[r], sum_without_largest_5_low[r]};
                const lk_pair x_135 = {x_135_high[r], x_135_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_sub(sum_x_4, x_4);
                const int is_largest_1 = argmax_abs_x_4[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_5.high, is_largest_1 ? sum_without_largest_1.low : x_5.low};
                const lk_pair x_10 = lk_pair_mul(others, x_9);
                const lk_pair x_11 = lk_pair_mul(others, x_10);
                const lk_pair x_12 = lk_pair_mul_double(x_11, alpha[i]);
                const lk_pair x_13 = lk_pair_mul(others_1, x_12);
                const lk_pair x_14 = lk_pair_mul(lifted_share, x_13);
                const lk_pair x_15 = lk_pair_mul_double(x_14, y_true[i]);
                const lk_pair x_16 = lk_pair_mul_double(x_15, 0x1.0p-512);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_22 = lk_pair_mul(lifted_share, x_21);
                const lk_pair x_23 = lk_pair_mul(lifted_share, x_22);
                const lk_pair x_24 = lk_pair_mul_double(x_23, alpha[i]);
                const lk_pair x_25 = lk_pair_mul(others, x_24);
                const lk_pair x_26 = lk_pair_mul(others_1, x_25);
                const lk_pair x_27 = lk_pair_mul(surprisal, x_26);
                const lk_pair x_28 = lk_pair_mul_double(x_27, y_true[i]);
                const lk_pair x_29 = lk_pair_mul_double(x_28, 0x1.0p-512);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_2 = {c_0_eq_lifted_share ? 0.0 : x_29.high, c_0_eq_lifted_share ? 0.0 : x_29.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_3 = {alpha_eq_c_0 ? 0.0 : chosen_2.high, alpha_eq_c_0 ? 0.0 : chosen_2.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_4 = {c_0_eq_y_true ? 0.0 : chosen_3.high, c_0_eq_y_true ? 0.0 : chosen_3.low};
                const lk_pair x_30 = lk_pair_add(chosen_4, x_16);
                const lk_pair x_35 = lk_pair_mul(others, x_34);
                const lk_pair x_36 = lk_pair_mul(others, x_35);
                const lk_pair x_37 = lk_pair_mul_double(x_36, alpha[i]);
                const lk_pair x_38 = lk_pair_mul(others_1, x_37);
                const lk_pair x_39 = lk_pair_mul(lifted_share, x_38);
                const lk_pair x_40 = lk_pair_mul(surprisal, x_39);
                const lk_pair x_41 = lk_pair_mul_double(x_40, y_true[i]);
                const lk_pair x_42 = lk_pair_mul_double(x_41, 0x1.0p-512);
                const lk_pair chosen_5 = {alpha_eq_c_0 ? 0.0 : x_42.high, alpha_eq_c_0 ? 0.0 : x_42.low};
                const lk_pair chosen_6 = {c_0_eq_lifted_share ? 0.0 : chosen_5.high, c_0_eq_lifted_share ? 0.0 : chosen_5.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                const lk_pair x_43 = lk_pair_add(chosen_7, x_30);
                const lk_pair x_48 = lk_pair_mul(others, x_47);
                const lk_pair x_49 = lk_pair_mul(others, x_48);
                const lk_pair x_50 = lk_pair_mul(others, x_49);
                const lk_pair x_51 = lk_pair_mul_double(x_50, alpha[i]);
                const lk_pair x_52 = lk_pair_mul(lifted_share, x_51);
                const lk_pair x_53 = lk_pair_mul_double(x_52, v[i]);
                const lk_pair x_54 = lk_pair_mul_double(x_53, y_true[i]);
                const lk_pair x_55 = lk_pair_mul_double(x_54, 0x1.0p-512);
                const lk_pair x_60 = lk_pair_mul(others, x_59);
                const lk_pair x_61 = lk_pair_mul(others, x_60);
                const lk_pair x_62 = lk_pair_mul(lifted_share, x_61);
                const lk_pair x_63 = lk_pair_mul(lifted_share, x_62);
                const lk_pair x_64 = lk_pair_mul_double(x_63, alpha[i]);
                const lk_pair x_65 = lk_pair_mul(surprisal, x_64);
                const lk_pair x_66 = lk_pair_mul_double(x_65, v[i]);
                const lk_pair x_67 = lk_pair_mul_double(x_66, y_true[i]);
                const lk_pair x_68 = lk_pair_mul_double(x_67, 0x1.0p-512);
                const lk_pair chosen_8 = {c_0_eq_lifted_share ? 0.0 : x_68.high, c_0_eq_lifted_share ? 0.0 : x_68.low};
                const lk_pair chosen_9 = {alpha_eq_c_0 ? 0.0 : chosen_8.high, alpha_eq_c_0 ? 0.0 : chosen_8.low};
                const lk_pair chosen_10 = {c_0_eq_y_true ? 0.0 : chosen_9.high, c_0_eq_y_true ? 0.0 : chosen_9.low};
                const lk_pair x_69 = lk_pair_add(chosen_10, x_55);
                const lk_pair x_74 = lk_pair_mul(others, x_73);
                const lk_pair x_75 = lk_pair_mul(others, x_74);
                const lk_pair x_76 = lk_pair_mul(others, x_75);
                const lk_pair x_77 = lk_pair_mul_double(x_76, alpha[i]);
                const lk_pair x_78 = lk_pair_mul(lifted_share, x_77);
                const lk_pair x_79 = lk_pair_mul(surprisal, x_78);
                const lk_pair x_80 = lk_pair_mul_double(x_79, v[i]);
                const lk_pair x_81 = lk_pair_mul_double(x_80, y_true[i]);
                const lk_pair x_82 = lk_pair_mul_double(x_81, 0x1.0p-512);
                const lk_pair chosen_11 = {alpha_eq_c_0 ? 0.0 : x_82.high, alpha_eq_c_0 ? 0.0 : x_82.low};
                const lk_pair chosen_12 = {c_0_eq_lifted_share ? 0.0 : chosen_11.high, c_0_eq_lifted_share ? 0.0 : chosen_11.low};
                const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                const lk_pair x_83 = lk_pair_add(chosen_13, x_69);
                const lk_pair x_84 = lk_pair_add(x_43, x_83);
                const lk_pair x_94 = lk_pair_sub(sum_chosen_17, chosen_17);
                const int is_largest_2 = argmax_abs_chosen_17[r] == index;
                const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_94.high, is_largest_2 ? sum_without_largest_2.low : x_94.low};
                const lk_pair x_95 = lk_pair_mul_double(others_2, 2.0);
                const lk_pair x_96 = lk_pair_mul(others, x_95);
                const lk_pair x_97 = lk_pair_mul(lifted_share, x_95);
                const lk_pair x_98 = lk_pair_add(x_96, x_97);
                const lk_pair x_113 = lk_pair_sub(sum_chosen_22, chosen_22);
                const int is_largest_3 = argmax_abs_chosen_22[r] == index;
                const lk_pair others_3 = {is_largest_3 ? sum_without_largest_3.high : x_113.high, is_largest_3 ? sum_without_largest_3.low : x_113.low};
                const lk_pair x_114 = lk_pair_mul(others_1, others_3);
                const lk_pair x_115 = lk_pair_sub(x_98, x_114);
                const lk_pair x_122 = lk_pair_sub(sum_chosen_26, chosen_26);
                const int is_largest_4 = argmax_chosen_26[r] == index;
                const lk_pair others_4 = {is_largest_4 ? sum_without_largest_4.high : x_122.high, is_largest_4 ? sum_without_largest_4.low : x_122.low};
                const lk_pair x_123 = lk_pair_mul(others, others_4);
                const lk_pair x_124 = lk_pair_mul_double(x_123, v[i]);
                const lk_pair x_125 = lk_pair_add(x_115, x_124);
                const lk_pair x_128 = lk_pair_sub(sum_chosen_30, chosen_30);
                const int is_largest_5 = argmax_abs_chosen_30[r] == index;
                const lk_pair others_5 = {is_largest_5 ? sum_without_largest_5.high : x_128.high, is_largest_5 ? sum_without_largest_5.low : x_128.low};
                const lk_pair x_129 = lk_pair_mul_double(others_5, (-2.0));
                const lk_pair x_130 = lk_pair_mul(lifted_share, x_129);
                const lk_pair x_131 = lk_pair_mul_double(x_130, v[i]);
                const lk_pair x_132 = lk_pair_add(x_125, x_131);
                const lk_pair x_136 = lk_pair_mul(lifted_share, x_135);
                const lk_pair x_137 = lk_pair_mul(x_132, x_136);
                const lk_pair x_138 = lk_pair_mul_double(x_137, 0x1.0p-512);
                const lk_pair x_139 = lk_pair_add(x_138, x_84);
                hessian_vector[i] = lk_rounded(x_139);
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: otherwise */
static void categorical_focal_crossentropy_logits_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 18);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_5_high = room + 2 * span;
    double *const row_x_5_low = room + 3 * span;
    double *const row_log_x_4_high = room + 4 * span;
    double *const row_log_x_4_low = room + 5 * span;
    double *const row_half_power_high = room + 6 * span;
    double *const row_half_power_low = room + 7 * span;
    double *const row_half_power_1_high = room + 8 * span;
    double *const row_half_power_1_low = room + 9 * span;
    double *const row_chosen_23_high = room + 10 * span;
    double *const row_chosen_23_low = room + 11 * span;
    double *const row_chosen_33_high = room + 12 * span;
    double *const row_chosen_33_low = room + 13 * span;
    double *const row_chosen_37_high = room + 14 * span;
    double *const row_chosen_37_low = room + 15 * span;
    double *const row_chosen_44_high = room + 16 * span;
    double *const row_chosen_44_low = room + 17 * span;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_x_5_high[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_1_high[LK_BLOCK];
    double chosen_1_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double abs_chosen_23_high[LK_BLOCK];
    double abs_chosen_33_high[LK_BLOCK];
    double abs_chosen_44_high[LK_BLOCK];
    double chosen_24_high[LK_BLOCK];
    double chosen_24_low[LK_BLOCK];
    double chosen_34_high[LK_BLOCK];
    double chosen_34_low[LK_BLOCK];
    double chosen_38_high[LK_BLOCK];
    double chosen_38_low[LK_BLOCK];
    double chosen_45_high[LK_BLOCK];
    double chosen_45_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const lk_pair x_7 = lk_product(2.0, gamma);
    const lk_pair x_11 = lk_product(gamma, gamma);
    const int c_0_eq_gamma = 0.0 == gamma;
    const lk_pair x_35 = lk_product(0x1.0p+129, gamma);
    const lk_pair x_42 = lk_product((-0x1.0p+129), gamma);

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_lifted_share, argmax_lifted_share, sum_x_5, argmax_abs_x_5 */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_pair row_sum_x_5 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_5 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_5_high = row_x_5_high + (whole ? start : 0);
        double *restrict const x_5_low = row_x_5_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair x_5 = lk_pair_mul_double(lifted_share, v[i]);
            x_5_high[i] = x_5.high;
            x_5_low[i] = x_5.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
            const lk_pair abs_x_5 = lk_pair_abs(x_5);
            abs_x_5_high[i] = abs_x_5.high;
        }
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
        lk_row_sum_add_pairs(&row_sum_x_5, n, x_5_high, x_5_low);
        lk_row_peak_raise(&row_argmax_abs_x_5, start, n, abs_x_5_high);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const lk_pair sum_x_5 = lk_row_sum_pair(row_sum_x_5);
    const double argmax_abs_x_5 = row_argmax_abs_x_5.at;
    const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
    const lk_pair x_96 = lk_pair_mul(inverse_x_2, inverse_x_2);

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_5_high = row_x_5_high + (whole ? start : 0);
        double *restrict const x_5_low = row_x_5_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_5 = lk_pair_mul_double(lifted_share, v[i]);
                x_5_high[i] = x_5.high;
                x_5_low[i] = x_5.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_x_5 == index;
            const lk_pair chosen_1 = {is_largest_1 ? 0.0 : x_5.high, is_largest_1 ? 0.0 : x_5.low};
            chosen_1_high[i] = chosen_1.high;
            chosen_1_low[i] = chosen_1.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
        lk_row_sum_add_pairs(&row_sum_without_largest_1, n, chosen_1_high, chosen_1_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const lk_pair x_10 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_10);

    /* sum_chosen_23, argmax_abs_chosen_23, sum_chosen_33, argmax_abs_chosen_33, sum_chosen_37, argmax_chosen_37, sum_chosen_44, argmax_abs_chosen_44 */
    lk_pair row_sum_chosen_23 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_23 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_33 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_33 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_37 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_37 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_44 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_44 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const log_x_4_high = row_log_x_4_high + (whole ? start : 0);
        double *restrict const log_x_4_low = row_log_x_4_low + (whole ? start : 0);
        double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
        double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
        double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
        double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
        double *restrict const chosen_23_high = row_chosen_23_high + (whole ? start : 0);
        double *restrict const chosen_23_low = row_chosen_23_low + (whole ? start : 0);
        double *restrict const chosen_33_high = row_chosen_33_high + (whole ? start : 0);
        double *restrict const chosen_33_low = row_chosen_33_low + (whole ? start : 0);
        double *restrict const chosen_37_high = row_chosen_37_high + (whole ? start : 0);
        double *restrict const chosen_37_low = row_chosen_37_low + (whole ? start : 0);
        double *restrict const chosen_44_high = row_chosen_44_high + (whole ? start : 0);
        double *restrict const chosen_44_low = row_chosen_44_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
        lk_block_pair_log(n, log_x_4_high, log_x_4_low);
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const lk_pair x_20 = lk_pair_mul_double(x_19, 0.5);
            half_power_high[i] = x_20.high;
            half_power_low[i] = x_20.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const lk_pair x_51 = lk_pair_mul_double(x_50, 0.5);
            half_power_1_high[i] = x_51.high;
            half_power_1_low[i] = x_51.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_36 = lk_pair_mul(lifted_share, x_35);
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_37 = lk_pair_mul(lifted_share, x_12);
            const lk_pair x_38 = lk_pair_mul(surprisal_by_others, x_37);
            const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : x_38.high, c_0_eq_gamma ? 0.0 : x_38.low};
            const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : chosen_13.high, c_0_eq_lifted_share ? 0.0 : chosen_13.low};
            const lk_pair x_39 = lk_pair_add(chosen_14, x_36);
            const lk_pair x_40 = lk_pair_mul_double(others, (-0x1.0p+128));
            const lk_pair x_41 = lk_pair_add(x_39, x_40);
            const lk_pair x_43 = lk_pair_mul(lifted_share, x_42);
            const lk_pair x_44 = lk_pair_mul(surprisal, x_43);
            const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_44.high, c_0_eq_gamma ? 0.0 : x_44.low};
            const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
            const lk_pair x_45 = lk_pair_add(chosen_16, x_41);
            const lk_pair x_46 = lk_pair_mul(lifted_share, lifted_share);
            const lk_pair x_47 = lk_pair_mul_double(x_46, gamma);
            const lk_pair x_48 = lk_pair_mul(surprisal_by_others, x_47);
            const lk_pair neg_x_48 = lk_pair_neg(x_48);
            const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : neg_x_48.high, c_0_eq_lifted_share ? 0.0 : neg_x_48.low};
            const lk_pair chosen_18 = {c_0_eq_gamma ? 0.0 : chosen_17.high, c_0_eq_gamma ? 0.0 : chosen_17.low};
            const lk_pair x_49 = lk_pair_add(chosen_18, x_45);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
            const lk_pair x_53 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_54 = lk_pair_mul(x_52, x_53);
            const lk_pair x_55 = lk_pair_mul(x_49, x_54);
            const lk_pair x_56 = lk_pair_mul_double(x_55, 0x1.0p-256);
            const lk_pair chosen_19 = {x_50_lt_c_minus_1500 ? 0.0 : x_56.high, x_50_lt_c_minus_1500 ? 0.0 : x_56.low};
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair chosen_20 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19.low};
            const int c_0_eq_x_49 = 0.0 == x_49.high;
            const lk_pair chosen_21 = {c_0_eq_x_49 ? 0.0 : chosen_20.high, c_0_eq_x_49 ? 0.0 : chosen_20.low};
            const lk_pair chosen_22 = {alpha_eq_c_0 ? 0.0 : chosen_21.high, alpha_eq_c_0 ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {c_0_eq_y_true ? 0.0 : chosen_22.high, c_0_eq_y_true ? 0.0 : chosen_22.low};
            chosen_23_high[i] = chosen_23.high;
            chosen_23_low[i] = chosen_23.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
            const lk_pair abs_chosen_23 = lk_pair_abs(chosen_23);
            abs_chosen_23_high[i] = abs_chosen_23.high;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
            const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
            const lk_pair x_61 = lk_pair_add_double(chosen_26, 0x1.0p+129);
            const lk_pair x_62 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
            const lk_pair x_63 = lk_pair_add(x_61, x_62);
            const lk_pair x_64 = lk_pair_mul(lifted_share, surprisal_by_others);
            const lk_pair neg_x_64 = lk_pair_neg(x_64);
            const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : neg_x_64.high, c_0_eq_lifted_share ? 0.0 : neg_x_64.low};
            const lk_pair x_65 = lk_pair_add(chosen_27, x_63);
            const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
            const lk_pair x_67 = lk_pair_mul(x_52, x_66);
            const lk_pair x_68 = lk_pair_mul_double(x_67, v[i]);
            const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
            const lk_pair x_70 = lk_pair_mul(x_65, x_69);
            const lk_pair x_71 = lk_pair_mul_double(x_70, 0x1.0p-256);
            const lk_pair chosen_28 = {x_50_lt_c_minus_1500 ? 0.0 : x_71.high, x_50_lt_c_minus_1500 ? 0.0 : x_71.low};
            const lk_pair chosen_29 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28.low};
            const int c_0_eq_x_65 = 0.0 == x_65.high;
            const lk_pair chosen_30 = {c_0_eq_x_65 ? 0.0 : chosen_29.high, c_0_eq_x_65 ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {alpha_eq_c_0 ? 0.0 : chosen_30.high, alpha_eq_c_0 ? 0.0 : chosen_30.low};
            const lk_pair chosen_32 = {c_0_eq_lifted_share ? 0.0 : chosen_31.high, c_0_eq_lifted_share ? 0.0 : chosen_31.low};
            const lk_pair chosen_33 = {c_0_eq_y_true ? 0.0 : chosen_32.high, c_0_eq_y_true ? 0.0 : chosen_32.low};
            chosen_33_high[i] = chosen_33.high;
            chosen_33_low[i] = chosen_33.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_33 = {chosen_33_high[i], chosen_33_low[i]};
            const lk_pair abs_chosen_33 = lk_pair_abs(chosen_33);
            abs_chosen_33_high[i] = abs_chosen_33.high;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
            const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
            const lk_pair x_78 = lk_pair_add_double(chosen_26, 0x1.0p+128);
            const lk_pair x_79 = lk_pair_mul_double(half_power, alpha[i]);
            const lk_pair x_80 = lk_pair_mul_double(half_power, y_true[i]);
            const lk_pair x_81 = lk_pair_mul(x_79, x_80);
            const lk_pair x_82 = lk_pair_mul(x_78, x_81);
            const lk_pair x_83 = lk_pair_mul_double(x_82, 0x1.0p-128);
            const lk_pair chosen_35 = {x_19_lt_c_minus_1500 ? 0.0 : x_83.high, x_19_lt_c_minus_1500 ? 0.0 : x_83.low};
            const lk_pair chosen_36 = {alpha_eq_c_0 ? 0.0 : chosen_35.high, alpha_eq_c_0 ? 0.0 : chosen_35.low};
            const lk_pair chosen_37 = {c_0_eq_y_true ? 0.0 : chosen_36.high, c_0_eq_y_true ? 0.0 : chosen_36.low};
            chosen_37_high[i] = chosen_37.high;
            chosen_37_low[i] = chosen_37.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
            const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
            const lk_pair x_61 = lk_pair_add_double(chosen_26, 0x1.0p+129);
            const lk_pair x_62 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
            const lk_pair x_63 = lk_pair_add(x_61, x_62);
            const lk_pair x_64 = lk_pair_mul(lifted_share, surprisal_by_others);
            const lk_pair neg_x_64 = lk_pair_neg(x_64);
            const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : neg_x_64.high, c_0_eq_lifted_share ? 0.0 : neg_x_64.low};
            const lk_pair x_65 = lk_pair_add(chosen_27, x_63);
            const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
            const lk_pair x_67 = lk_pair_mul(x_52, x_66);
            const int c_0_eq_x_65 = 0.0 == x_65.high;
            const lk_pair x_88 = lk_pair_mul_double(x_67, y_true[i]);
            const lk_pair x_89 = lk_pair_mul(x_65, x_88);
            const lk_pair x_90 = lk_pair_mul_double(x_89, 0x1.0p-256);
            const lk_pair chosen_39 = {x_50_lt_c_minus_1500 ? 0.0 : x_90.high, x_50_lt_c_minus_1500 ? 0.0 : x_90.low};
            const lk_pair chosen_40 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39.low};
            const lk_pair chosen_41 = {c_0_eq_x_65 ? 0.0 : chosen_40.high, c_0_eq_x_65 ? 0.0 : chosen_40.low};
            const lk_pair chosen_42 = {alpha_eq_c_0 ? 0.0 : chosen_41.high, alpha_eq_c_0 ? 0.0 : chosen_41.low};
            const lk_pair chosen_43 = {c_0_eq_lifted_share ? 0.0 : chosen_42.high, c_0_eq_lifted_share ? 0.0 : chosen_42.low};
            const lk_pair chosen_44 = {c_0_eq_y_true ? 0.0 : chosen_43.high, c_0_eq_y_true ? 0.0 : chosen_43.low};
            chosen_44_high[i] = chosen_44.high;
            chosen_44_low[i] = chosen_44.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_44 = {chosen_44_high[i], chosen_44_low[i]};
            const lk_pair abs_chosen_44 = lk_pair_abs(chosen_44);
            abs_chosen_44_high[i] = abs_chosen_44.high;
        }
        lk_row_sum_add_pairs(&row_sum_chosen_23, n, chosen_23_high, chosen_23_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_23, start, n, abs_chosen_23_high);
        lk_row_sum_add_pairs(&row_sum_chosen_33, n, chosen_33_high, chosen_33_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_33, start, n, abs_chosen_33_high);
        lk_row_sum_add_pairs(&row_sum_chosen_37, n, chosen_37_high, chosen_37_low);
        lk_row_peak_raise(&row_argmax_chosen_37, start, n, chosen_37_high);
        lk_row_sum_add_pairs(&row_sum_chosen_44, n, chosen_44_high, chosen_44_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_44, start, n, abs_chosen_44_high);
    }
    const lk_pair sum_chosen_23 = lk_row_sum_pair(row_sum_chosen_23);
    const double argmax_abs_chosen_23 = row_argmax_abs_chosen_23.at;
    const lk_pair sum_chosen_33 = lk_row_sum_pair(row_sum_chosen_33);
    const double argmax_abs_chosen_33 = row_argmax_abs_chosen_33.at;
    const lk_pair sum_chosen_37 = lk_row_sum_pair(row_sum_chosen_37);
    const double argmax_chosen_37 = row_argmax_chosen_37.at;
    const lk_pair sum_chosen_44 = lk_row_sum_pair(row_sum_chosen_44);
    const double argmax_abs_chosen_44 = row_argmax_abs_chosen_44.at;

    /* sum_without_largest_2, sum_without_largest_3, sum_without_largest_4, sum_without_largest_5 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    lk_pair row_sum_without_largest_4 = {0.0, 0.0};
    lk_pair row_sum_without_largest_5 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const log_x_4_high = row_log_x_4_high + (whole ? start : 0);
        double *restrict const log_x_4_low = row_log_x_4_low + (whole ? start : 0);
        double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
        double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
        double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
        double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
        double *restrict const chosen_23_high = row_chosen_23_high + (whole ? start : 0);
        double *restrict const chosen_23_low = row_chosen_23_low + (whole ? start : 0);
        double *restrict const chosen_33_high = row_chosen_33_high + (whole ? start : 0);
        double *restrict const chosen_33_low = row_chosen_33_low + (whole ? start : 0);
        double *restrict const chosen_37_high = row_chosen_37_high + (whole ? start : 0);
        double *restrict const chosen_37_low = row_chosen_37_low + (whole ? start : 0);
        double *restrict const chosen_44_high = row_chosen_44_high + (whole ? start : 0);
        double *restrict const chosen_44_low = row_chosen_44_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        if (!whole)
            lk_load(alpha, &in[3], start, n);
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            lk_load(y_true, &in[0], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                log_x_4_high[i] = x_4.high;
                log_x_4_low[i] = x_4.low;
            }
            lk_block_pair_log(n, log_x_4_high, log_x_4_low);
        }
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const lk_pair x_20 = lk_pair_mul_double(x_19, 0.5);
                half_power_high[i] = x_20.high;
                half_power_low[i] = x_20.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
        }
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                const lk_pair x_51 = lk_pair_mul_double(x_50, 0.5);
                half_power_1_high[i] = x_51.high;
                half_power_1_low[i] = x_51.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_36 = lk_pair_mul(lifted_share, x_35);
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_37 = lk_pair_mul(lifted_share, x_12);
                const lk_pair x_38 = lk_pair_mul(surprisal_by_others, x_37);
                const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : x_38.high, c_0_eq_gamma ? 0.0 : x_38.low};
                const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : chosen_13.high, c_0_eq_lifted_share ? 0.0 : chosen_13.low};
                const lk_pair x_39 = lk_pair_add(chosen_14, x_36);
                const lk_pair x_40 = lk_pair_mul_double(others, (-0x1.0p+128));
                const lk_pair x_41 = lk_pair_add(x_39, x_40);
                const lk_pair x_43 = lk_pair_mul(lifted_share, x_42);
                const lk_pair x_44 = lk_pair_mul(surprisal, x_43);
                const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_44.high, c_0_eq_gamma ? 0.0 : x_44.low};
                const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
                const lk_pair x_45 = lk_pair_add(chosen_16, x_41);
                const lk_pair x_46 = lk_pair_mul(lifted_share, lifted_share);
                const lk_pair x_47 = lk_pair_mul_double(x_46, gamma);
                const lk_pair x_48 = lk_pair_mul(surprisal_by_others, x_47);
                const lk_pair neg_x_48 = lk_pair_neg(x_48);
                const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : neg_x_48.high, c_0_eq_lifted_share ? 0.0 : neg_x_48.low};
                const lk_pair chosen_18 = {c_0_eq_gamma ? 0.0 : chosen_17.high, c_0_eq_gamma ? 0.0 : chosen_17.low};
                const lk_pair x_49 = lk_pair_add(chosen_18, x_45);
                const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
                const lk_pair x_53 = lk_pair_mul_double(half_power_1, y_true[i]);
                const lk_pair x_54 = lk_pair_mul(x_52, x_53);
                const lk_pair x_55 = lk_pair_mul(x_49, x_54);
                const lk_pair x_56 = lk_pair_mul_double(x_55, 0x1.0p-256);
                const lk_pair chosen_19 = {x_50_lt_c_minus_1500 ? 0.0 : x_56.high, x_50_lt_c_minus_1500 ? 0.0 : x_56.low};
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const lk_pair chosen_20 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19.low};
                const int c_0_eq_x_49 = 0.0 == x_49.high;
                const lk_pair chosen_21 = {c_0_eq_x_49 ? 0.0 : chosen_20.high, c_0_eq_x_49 ? 0.0 : chosen_20.low};
                const lk_pair chosen_22 = {alpha_eq_c_0 ? 0.0 : chosen_21.high, alpha_eq_c_0 ? 0.0 : chosen_21.low};
                const lk_pair chosen_23 = {c_0_eq_y_true ? 0.0 : chosen_22.high, c_0_eq_y_true ? 0.0 : chosen_22.low};
                chosen_23_high[i] = chosen_23.high;
                chosen_23_low[i] = chosen_23.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_abs_chosen_23 == index;
            const lk_pair chosen_24 = {is_largest_2 ? 0.0 : chosen_23.high, is_largest_2 ? 0.0 : chosen_23.low};
            chosen_24_high[i] = chosen_24.high;
            chosen_24_low[i] = chosen_24.low;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
                const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
                const lk_pair x_61 = lk_pair_add_double(chosen_26, 0x1.0p+129);
                const lk_pair x_62 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
                const lk_pair x_63 = lk_pair_add(x_61, x_62);
                const lk_pair x_64 = lk_pair_mul(lifted_share, surprisal_by_others);
                const lk_pair neg_x_64 = lk_pair_neg(x_64);
                const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : neg_x_64.high, c_0_eq_lifted_share ? 0.0 : neg_x_64.low};
                const lk_pair x_65 = lk_pair_add(chosen_27, x_63);
                const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
                const lk_pair x_67 = lk_pair_mul(x_52, x_66);
                const lk_pair x_68 = lk_pair_mul_double(x_67, v[i]);
                const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
                const lk_pair x_70 = lk_pair_mul(x_65, x_69);
                const lk_pair x_71 = lk_pair_mul_double(x_70, 0x1.0p-256);
                const lk_pair chosen_28 = {x_50_lt_c_minus_1500 ? 0.0 : x_71.high, x_50_lt_c_minus_1500 ? 0.0 : x_71.low};
                const lk_pair chosen_29 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28.low};
                const int c_0_eq_x_65 = 0.0 == x_65.high;
                const lk_pair chosen_30 = {c_0_eq_x_65 ? 0.0 : chosen_29.high, c_0_eq_x_65 ? 0.0 : chosen_29.low};
                const lk_pair chosen_31 = {alpha_eq_c_0 ? 0.0 : chosen_30.high, alpha_eq_c_0 ? 0.0 : chosen_30.low};
                const lk_pair chosen_32 = {c_0_eq_lifted_share ? 0.0 : chosen_31.high, c_0_eq_lifted_share ? 0.0 : chosen_31.low};
                const lk_pair chosen_33 = {c_0_eq_y_true ? 0.0 : chosen_32.high, c_0_eq_y_true ? 0.0 : chosen_32.low};
                chosen_33_high[i] = chosen_33.high;
                chosen_33_low[i] = chosen_33.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_33 = {chosen_33_high[i], chosen_33_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_3 = argmax_abs_chosen_33 == index;
            const lk_pair chosen_34 = {is_largest_3 ? 0.0 : chosen_33.high, is_largest_3 ? 0.0 : chosen_33.low};
            chosen_34_high[i] = chosen_34.high;
            chosen_34_low[i] = chosen_34.low;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
                const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
                const lk_pair x_78 = lk_pair_add_double(chosen_26, 0x1.0p+128);
                const lk_pair x_79 = lk_pair_mul_double(half_power, alpha[i]);
                const lk_pair x_80 = lk_pair_mul_double(half_power, y_true[i]);
                const lk_pair x_81 = lk_pair_mul(x_79, x_80);
                const lk_pair x_82 = lk_pair_mul(x_78, x_81);
                const lk_pair x_83 = lk_pair_mul_double(x_82, 0x1.0p-128);
                const lk_pair chosen_35 = {x_19_lt_c_minus_1500 ? 0.0 : x_83.high, x_19_lt_c_minus_1500 ? 0.0 : x_83.low};
                const lk_pair chosen_36 = {alpha_eq_c_0 ? 0.0 : chosen_35.high, alpha_eq_c_0 ? 0.0 : chosen_35.low};
                const lk_pair chosen_37 = {c_0_eq_y_true ? 0.0 : chosen_36.high, c_0_eq_y_true ? 0.0 : chosen_36.low};
                chosen_37_high[i] = chosen_37.high;
                chosen_37_low[i] = chosen_37.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_37 = {chosen_37_high[i], chosen_37_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_4 = argmax_chosen_37 == index;
            const lk_pair chosen_38 = {is_largest_4 ? 0.0 : chosen_37.high, is_largest_4 ? 0.0 : chosen_37.low};
            chosen_38_high[i] = chosen_38.high;
            chosen_38_low[i] = chosen_38.low;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
                const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
                const lk_pair x_61 = lk_pair_add_double(chosen_26, 0x1.0p+129);
                const lk_pair x_62 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
                const lk_pair x_63 = lk_pair_add(x_61, x_62);
                const lk_pair x_64 = lk_pair_mul(lifted_share, surprisal_by_others);
                const lk_pair neg_x_64 = lk_pair_neg(x_64);
                const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : neg_x_64.high, c_0_eq_lifted_share ? 0.0 : neg_x_64.low};
                const lk_pair x_65 = lk_pair_add(chosen_27, x_63);
                const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
                const lk_pair x_67 = lk_pair_mul(x_52, x_66);
                const int c_0_eq_x_65 = 0.0 == x_65.high;
                const lk_pair x_88 = lk_pair_mul_double(x_67, y_true[i]);
                const lk_pair x_89 = lk_pair_mul(x_65, x_88);
                const lk_pair x_90 = lk_pair_mul_double(x_89, 0x1.0p-256);
                const lk_pair chosen_39 = {x_50_lt_c_minus_1500 ? 0.0 : x_90.high, x_50_lt_c_minus_1500 ? 0.0 : x_90.low};
                const lk_pair chosen_40 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39.low};
                const lk_pair chosen_41 = {c_0_eq_x_65 ? 0.0 : chosen_40.high, c_0_eq_x_65 ? 0.0 : chosen_40.low};
                const lk_pair chosen_42 = {alpha_eq_c_0 ? 0.0 : chosen_41.high, alpha_eq_c_0 ? 0.0 : chosen_41.low};
                const lk_pair chosen_43 = {c_0_eq_lifted_share ? 0.0 : chosen_42.high, c_0_eq_lifted_share ? 0.0 : chosen_42.low};
                const lk_pair chosen_44 = {c_0_eq_y_true ? 0.0 : chosen_43.high, c_0_eq_y_true ? 0.0 : chosen_43.low};
                chosen_44_high[i] = chosen_44.high;
                chosen_44_low[i] = chosen_44.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_44 = {chosen_44_high[i], chosen_44_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_5 = argmax_abs_chosen_44 == index;
            const lk_pair chosen_45 = {is_largest_5 ? 0.0 : chosen_44.high, is_largest_5 ? 0.0 : chosen_44.low};
            chosen_45_high[i] = chosen_45.high;
            chosen_45_low[i] = chosen_45.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest_2, n, chosen_24_high, chosen_24_low);
        lk_row_sum_add_pairs(&row_sum_without_largest_3, n, chosen_34_high, chosen_34_low);
        lk_row_sum_add_pairs(&row_sum_without_largest_4, n, chosen_38_high, chosen_38_low);
        lk_row_sum_add_pairs(&row_sum_without_largest_5, n, chosen_45_high, chosen_45_low);
    }
    const lk_pair sum_without_largest_2 = lk_row_sum_pair(row_sum_without_largest_2);
    const lk_pair sum_without_largest_3 = lk_row_sum_pair(row_sum_without_largest_3);
    const lk_pair sum_without_largest_4 = lk_row_sum_pair(row_sum_without_largest_4);
    const lk_pair sum_without_largest_5 = lk_row_sum_pair(row_sum_without_largest_5);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_5_high = row_x_5_high + (whole ? start : 0);
            double *restrict const x_5_low = row_x_5_low + (whole ? start : 0);
            double *restrict const log_x_4_high = row_log_x_4_high + (whole ? start : 0);
            double *restrict const log_x_4_low = row_log_x_4_low + (whole ? start : 0);
            double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
            double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
            double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
            double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
            double *restrict const chosen_23_high = row_chosen_23_high + (whole ? start : 0);
            double *restrict const chosen_23_low = row_chosen_23_low + (whole ? start : 0);
            double *restrict const chosen_33_high = row_chosen_33_high + (whole ? start : 0);
            double *restrict const chosen_33_low = row_chosen_33_low + (whole ? start : 0);
            double *restrict const chosen_37_high = row_chosen_37_high + (whole ? start : 0);
            double *restrict const chosen_37_low = row_chosen_37_low + (whole ? start : 0);
            double *restrict const chosen_44_high = row_chosen_44_high + (whole ? start : 0);
            double *restrict const chosen_44_low = row_chosen_44_low + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair x_5 = lk_pair_mul_double(lifted_share, v[i]);
                    x_5_high[i] = x_5.high;
                    x_5_low[i] = x_5.low;
                }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                lk_block_pair_log(n, log_x_4_high, log_x_4_low);
            }
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const lk_pair x_20 = lk_pair_mul_double(x_19, 0.5);
                    half_power_high[i] = x_20.high;
                    half_power_low[i] = x_20.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                    const lk_pair x_51 = lk_pair_mul_double(x_50, 0.5);
                    half_power_1_high[i] = x_51.high;
                    half_power_1_low[i] = x_51.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_36 = lk_pair_mul(lifted_share, x_35);
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_37 = lk_pair_mul(lifted_share, x_12);
                    const lk_pair x_38 = lk_pair_mul(surprisal_by_others, x_37);
                    const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : x_38.high, c_0_eq_gamma ? 0.0 : x_38.low};
                    const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : chosen_13.high, c_0_eq_lifted_share ? 0.0 : chosen_13.low};
                    const lk_pair x_39 = lk_pair_add(chosen_14, x_36);
                    const lk_pair x_40 = lk_pair_mul_double(others, (-0x1.0p+128));
                    const lk_pair x_41 = lk_pair_add(x_39, x_40);
                    const lk_pair x_43 = lk_pair_mul(lifted_share, x_42);
                    const lk_pair x_44 = lk_pair_mul(surprisal, x_43);
                    const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_44.high, c_0_eq_gamma ? 0.0 : x_44.low};
                    const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
                    const lk_pair x_45 = lk_pair_add(chosen_16, x_41);
                    const lk_pair x_46 = lk_pair_mul(lifted_share, lifted_share);
                    const lk_pair x_47 = lk_pair_mul_double(x_46, gamma);
                    const lk_pair x_48 = lk_pair_mul(surprisal_by_others, x_47);
                    const lk_pair neg_x_48 = lk_pair_neg(x_48);
                    const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : neg_x_48.high, c_0_eq_lifted_share ? 0.0 : neg_x_48.low};
                    const lk_pair chosen_18 = {c_0_eq_gamma ? 0.0 : chosen_17.high, c_0_eq_gamma ? 0.0 : chosen_17.low};
                    const lk_pair x_49 = lk_pair_add(chosen_18, x_45);
                    const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                    const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                    const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const lk_pair x_53 = lk_pair_mul_double(half_power_1, y_true[i]);
                    const lk_pair x_54 = lk_pair_mul(x_52, x_53);
                    const lk_pair x_55 = lk_pair_mul(x_49, x_54);
                    const lk_pair x_56 = lk_pair_mul_double(x_55, 0x1.0p-256);
                    const lk_pair chosen_19 = {x_50_lt_c_minus_1500 ? 0.0 : x_56.high, x_50_lt_c_minus_1500 ? 0.0 : x_56.low};
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const lk_pair chosen_20 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19.low};
                    const int c_0_eq_x_49 = 0.0 == x_49.high;
                    const lk_pair chosen_21 = {c_0_eq_x_49 ? 0.0 : chosen_20.high, c_0_eq_x_49 ? 0.0 : chosen_20.low};
                    const lk_pair chosen_22 = {alpha_eq_c_0 ? 0.0 : chosen_21.high, alpha_eq_c_0 ? 0.0 : chosen_21.low};
                    const lk_pair chosen_23 = {c_0_eq_y_true ? 0.0 : chosen_22.high, c_0_eq_y_true ? 0.0 : chosen_22.low};
                    chosen_23_high[i] = chosen_23.high;
                    chosen_23_low[i] = chosen_23.low;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                    const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                    const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                    const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                    const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
                    const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
                    const lk_pair x_61 = lk_pair_add_double(chosen_26, 0x1.0p+129);
                    const lk_pair x_62 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
                    const lk_pair x_63 = lk_pair_add(x_61, x_62);
                    const lk_pair x_64 = lk_pair_mul(lifted_share, surprisal_by_others);
                    const lk_pair neg_x_64 = lk_pair_neg(x_64);
                    const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : neg_x_64.high, c_0_eq_lifted_share ? 0.0 : neg_x_64.low};
                    const lk_pair x_65 = lk_pair_add(chosen_27, x_63);
                    const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
                    const lk_pair x_67 = lk_pair_mul(x_52, x_66);
                    const lk_pair x_68 = lk_pair_mul_double(x_67, v[i]);
                    const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
                    const lk_pair x_70 = lk_pair_mul(x_65, x_69);
                    const lk_pair x_71 = lk_pair_mul_double(x_70, 0x1.0p-256);
                    const lk_pair chosen_28 = {x_50_lt_c_minus_1500 ? 0.0 : x_71.high, x_50_lt_c_minus_1500 ? 0.0 : x_71.low};
                    const lk_pair chosen_29 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28.low};
                    const int c_0_eq_x_65 = 0.0 == x_65.high;
                    const lk_pair chosen_30 = {c_0_eq_x_65 ? 0.0 : chosen_29.high, c_0_eq_x_65 ? 0.0 : chosen_29.low};
                    const lk_pair chosen_31 = {alpha_eq_c_0 ? 0.0 : chosen_30.high, alpha_eq_c_0 ? 0.0 : chosen_30.low};
                    const lk_pair chosen_32 = {c_0_eq_lifted_share ? 0.0 : chosen_31.high, c_0_eq_lifted_share ? 0.0 : chosen_31.low};
                    const lk_pair chosen_33 = {c_0_eq_y_true ? 0.0 : chosen_32.high, c_0_eq_y_true ? 0.0 : chosen_32.low};
                    chosen_33_high[i] = chosen_33.high;
                    chosen_33_low[i] = chosen_33.low;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                    const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                    const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
                    const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
                    const lk_pair x_78 = lk_pair_add_double(chosen_26, 0x1.0p+128);
                    const lk_pair x_79 = lk_pair_mul_double(half_power, alpha[i]);
                    const lk_pair x_80 = lk_pair_mul_double(half_power, y_true[i]);
                    const lk_pair x_81 = lk_pair_mul(x_79, x_80);
                    const lk_pair x_82 = lk_pair_mul(x_78, x_81);
                    const lk_pair x_83 = lk_pair_mul_double(x_82, 0x1.0p-128);
                    const lk_pair chosen_35 = {x_19_lt_c_minus_1500 ? 0.0 : x_83.high, x_19_lt_c_minus_1500 ? 0.0 : x_83.low};
                    const lk_pair chosen_36 = {alpha_eq_c_0 ? 0.0 : chosen_35.high, alpha_eq_c_0 ? 0.0 : chosen_35.low};
                    const lk_pair chosen_37 = {c_0_eq_y_true ? 0.0 : chosen_36.high, c_0_eq_y_true ? 0.0 : chosen_36.low};
                    chosen_37_high[i] = chosen_37.high;
                    chosen_37_low[i] = chosen_37.low;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                    const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                    const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                    const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                    const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
                    const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
                    const lk_pair x_61 = lk_pair_add_double(chosen_26, 0x1.0p+129);
                    const lk_pair x_62 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
                    const lk_pair x_63 = lk_pair_add(x_61, x_62);
                    const lk_pair x_64 = lk_pair_mul(lifted_share, surprisal_by_others);
                    const lk_pair neg_x_64 = lk_pair_neg(x_64);
                    const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : neg_x_64.high, c_0_eq_lifted_share ? 0.0 : neg_x_64.low};
                    const lk_pair x_65 = lk_pair_add(chosen_27, x_63);
                    const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
                    const lk_pair x_67 = lk_pair_mul(x_52, x_66);
                    const int c_0_eq_x_65 = 0.0 == x_65.high;
                    const lk_pair x_88 = lk_pair_mul_double(x_67, y_true[i]);
                    const lk_pair x_89 = lk_pair_mul(x_65, x_88);
                    const lk_pair x_90 = lk_pair_mul_double(x_89, 0x1.0p-256);
                    const lk_pair chosen_39 = {x_50_lt_c_minus_1500 ? 0.0 : x_90.high, x_50_lt_c_minus_1500 ? 0.0 : x_90.low};
                    const lk_pair chosen_40 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39.low};
                    const lk_pair chosen_41 = {c_0_eq_x_65 ? 0.0 : chosen_40.high, c_0_eq_x_65 ? 0.0 : chosen_40.low};
                    const lk_pair chosen_42 = {alpha_eq_c_0 ? 0.0 : chosen_41.high, alpha_eq_c_0 ? 0.0 : chosen_41.low};
                    const lk_pair chosen_43 = {c_0_eq_lifted_share ? 0.0 : chosen_42.high, c_0_eq_lifted_share ? 0.0 : chosen_42.low};
                    const lk_pair chosen_44 = {c_0_eq_y_true ? 0.0 : chosen_43.high, c_0_eq_y_true ? 0.0 : chosen_43.low};
                    chosen_44_high[i] = chosen_44.high;
                    chosen_44_low[i] = chosen_44.low;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
                const lk_pair chosen_33 = {chosen_33_high[i], chosen_33_low[i]};
                const lk_pair chosen_37 = {chosen_37_high[i], chosen_37_low[i]};
                const lk_pair chosen_44 = {chosen_44_high[i], chosen_44_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair x_6 = lk_pair_sub(sum_x_5, x_5);
                const int is_largest_1 = argmax_abs_x_5 == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_6.high, is_largest_1 ? sum_without_largest_1.low : x_6.low};
                const lk_pair others_1_by_others = lk_pair_div(others_1, x_4);
                const lk_pair x_8 = lk_pair_mul(others, x_7);
                const lk_pair x_9 = lk_pair_add(others, x_8);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
                const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                const lk_pair chosen_2 = {c_0_eq_gamma ? 0.0 : x_13.high, c_0_eq_gamma ? 0.0 : x_13.low};
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : chosen_2.high, c_0_eq_lifted_share ? 0.0 : chosen_2.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, x_9);
                const lk_pair x_15 = lk_pair_mul_double(others, gamma);
                const lk_pair x_16 = lk_pair_mul(surprisal, x_15);
                const lk_pair neg_x_16 = lk_pair_neg(x_16);
                const lk_pair chosen_4 = {c_0_eq_gamma ? 0.0 : neg_x_16.high, c_0_eq_gamma ? 0.0 : neg_x_16.low};
                const lk_pair x_17 = lk_pair_add(chosen_4, x_14);
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                const lk_pair x_21 = lk_pair_mul(half_power, inverse_x_2);
                const lk_pair x_22 = lk_pair_mul(x_21, x_21);
                const lk_pair x_23 = lk_pair_mul_double(x_22, alpha[i]);
                const lk_pair x_24 = lk_pair_mul(others_1_by_others, x_23);
                const lk_pair x_25 = lk_pair_mul(lifted_share, x_24);
                const lk_pair x_26 = lk_pair_mul_double(x_25, y_true[i]);
                const lk_pair x_27 = lk_pair_mul(x_17, x_26);
                const lk_pair neg_x_27 = lk_pair_neg(x_27);
                const lk_pair x_28 = lk_pair_mul_double(neg_x_27, 0x1.0p-384);
                const lk_pair chosen_5 = {x_19_lt_c_minus_1500 ? 0.0 : x_28.high, x_19_lt_c_minus_1500 ? 0.0 : x_28.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : chosen_5.high, alpha_eq_c_0 ? 0.0 : chosen_5.low};
                const lk_pair chosen_7 = {c_0_eq_lifted_share ? 0.0 : chosen_6.high, c_0_eq_lifted_share ? 0.0 : chosen_6.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_8 = {c_0_eq_y_true ? 0.0 : chosen_7.high, c_0_eq_y_true ? 0.0 : chosen_7.low};
                const lk_pair x_29 = lk_pair_mul(lifted_share, x_23);
                const lk_pair x_30 = lk_pair_mul_double(x_29, v[i]);
                const lk_pair x_31 = lk_pair_mul_double(x_30, y_true[i]);
                const lk_pair x_32 = lk_pair_mul(x_17, x_31);
                const lk_pair x_33 = lk_pair_mul_double(x_32, 0x1.0p-256);
                const lk_pair chosen_9 = {x_19_lt_c_minus_1500 ? 0.0 : x_33.high, x_19_lt_c_minus_1500 ? 0.0 : x_33.low};
                const lk_pair chosen_10 = {alpha_eq_c_0 ? 0.0 : chosen_9.high, alpha_eq_c_0 ? 0.0 : chosen_9.low};
                const lk_pair chosen_11 = {c_0_eq_lifted_share ? 0.0 : chosen_10.high, c_0_eq_lifted_share ? 0.0 : chosen_10.low};
                const lk_pair chosen_12 = {c_0_eq_y_true ? 0.0 : chosen_11.high, c_0_eq_y_true ? 0.0 : chosen_11.low};
                const lk_pair x_34 = lk_pair_add(chosen_12, chosen_8);
                const lk_pair x_57 = lk_pair_sub(sum_chosen_23, chosen_23);
                const int is_largest_2 = argmax_abs_chosen_23 == index;
                const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_57.high, is_largest_2 ? sum_without_largest_2.low : x_57.low};
                const lk_pair x_58 = lk_pair_mul(others_1, others_2);
                const lk_pair x_72 = lk_pair_sub(sum_chosen_33, chosen_33);
                const int is_largest_3 = argmax_abs_chosen_33 == index;
                const lk_pair others_3 = {is_largest_3 ? sum_without_largest_3.high : x_72.high, is_largest_3 ? sum_without_largest_3.low : x_72.low};
                const lk_pair x_73 = lk_pair_mul_double(others_3, gamma);
                const lk_pair x_74 = lk_pair_mul(others, x_73);
                const lk_pair x_75 = lk_pair_sub(x_74, x_58);
                const lk_pair x_76 = lk_pair_mul(lifted_share, x_73);
                const lk_pair x_77 = lk_pair_add(x_75, x_76);
                const lk_pair x_84 = lk_pair_sub(sum_chosen_37, chosen_37);
                const int is_largest_4 = argmax_chosen_37 == index;
                const lk_pair others_4 = {is_largest_4 ? sum_without_largest_4.high : x_84.high, is_largest_4 ? sum_without_largest_4.low : x_84.low};
                const lk_pair x_85 = lk_pair_mul(others, others_4);
                const lk_pair x_86 = lk_pair_mul_double(x_85, v[i]);
                const lk_pair x_87 = lk_pair_sub(x_77, x_86);
                const lk_pair x_91 = lk_pair_sub(sum_chosen_44, chosen_44);
                const int is_largest_5 = argmax_abs_chosen_44 == index;
                const lk_pair others_5 = {is_largest_5 ? sum_without_largest_5.high : x_91.high, is_largest_5 ? sum_without_largest_5.low : x_91.low};
                const lk_pair x_92 = lk_pair_mul_double(others_5, gamma);
                const lk_pair x_93 = lk_pair_mul(lifted_share, x_92);
                const lk_pair x_94 = lk_pair_mul_double(x_93, v[i]);
                const lk_pair x_95 = lk_pair_sub(x_87, x_94);
                const lk_pair x_97 = lk_pair_mul(lifted_share, x_96);
                const lk_pair x_98 = lk_pair_mul(x_95, x_97);
                const lk_pair neg_x_98 = lk_pair_neg(x_98);
                const lk_pair x_99 = lk_pair_mul_double(neg_x_98, 0x1.0p-256);
                const lk_pair x_100 = lk_pair_add(x_34, x_99);
                hessian_vector[i] = weight * lk_rounded(x_100);
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_logits_hessian_vector: otherwise; rows side by side */
static void categorical_focal_crossentropy_logits_hessian_vector_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[4];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double x_5_high[LK_LANES];
    double x_5_low[LK_LANES];
    double abs_x_5_high[LK_LANES];
    double chosen_1_high[LK_LANES];
    double chosen_1_low[LK_LANES];
    double log_x_4_high[LK_LANES];
    double log_x_4_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double chosen_23_high[LK_LANES];
    double chosen_23_low[LK_LANES];
    double abs_chosen_23_high[LK_LANES];
    double chosen_24_high[LK_LANES];
    double chosen_24_low[LK_LANES];
    double chosen_33_high[LK_LANES];
    double chosen_33_low[LK_LANES];
    double abs_chosen_33_high[LK_LANES];
    double chosen_34_high[LK_LANES];
    double chosen_34_low[LK_LANES];
    double chosen_37_high[LK_LANES];
    double chosen_37_low[LK_LANES];
    double chosen_38_high[LK_LANES];
    double chosen_38_low[LK_LANES];
    double chosen_44_high[LK_LANES];
    double chosen_44_low[LK_LANES];
    double abs_chosen_44_high[LK_LANES];
    double chosen_45_high[LK_LANES];
    double chosen_45_low[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_2_high[LK_ROWS];
    double inverse_x_2_low[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double sum_x_5_high[LK_ROWS];
    double sum_x_5_low[LK_ROWS];
    double argmax_abs_x_5[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_7_high[LK_ROWS];
    double x_7_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double x_11_high[LK_ROWS];
    double x_11_low[LK_ROWS];
    double x_35_high[LK_ROWS];
    double x_35_low[LK_ROWS];
    double x_42_high[LK_ROWS];
    double x_42_low[LK_ROWS];
    double sum_chosen_23_high[LK_ROWS];
    double sum_chosen_23_low[LK_ROWS];
    double argmax_abs_chosen_23[LK_ROWS];
    double sum_without_largest_2_high[LK_ROWS];
    double sum_without_largest_2_low[LK_ROWS];
    double sum_chosen_33_high[LK_ROWS];
    double sum_chosen_33_low[LK_ROWS];
    double argmax_abs_chosen_33[LK_ROWS];
    double sum_without_largest_3_high[LK_ROWS];
    double sum_without_largest_3_low[LK_ROWS];
    double sum_chosen_37_high[LK_ROWS];
    double sum_chosen_37_low[LK_ROWS];
    double argmax_chosen_37[LK_ROWS];
    double sum_without_largest_4_high[LK_ROWS];
    double sum_without_largest_4_low[LK_ROWS];
    double sum_chosen_44_high[LK_ROWS];
    double sum_chosen_44_low[LK_ROWS];
    double argmax_abs_chosen_44[LK_ROWS];
    double sum_without_largest_5_high[LK_ROWS];
    double sum_without_largest_5_low[LK_ROWS];
    double x_96_high[LK_ROWS];
    double x_96_low[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_7 = lk_product(2.0, gamma[r]);
        x_7_high[r] = x_7.high;
        x_7_low[r] = x_7.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_11 = lk_product(gamma[r], gamma[r]);
        x_11_high[r] = x_11.high;
        x_11_low[r] = x_11.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_35 = lk_product(0x1.0p+129, gamma[r]);
        x_35_high[r] = x_35.high;
        x_35_low[r] = x_35.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_42 = lk_product((-0x1.0p+129), gamma[r]);
        x_42_high[r] = x_42.high;
        x_42_low[r] = x_42.low;
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair x_5 = lk_pair_mul_double(lifted_share, v[i]);
            x_5_high[i] = x_5.high;
            x_5_low[i] = x_5.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
            const lk_pair abs_x_5 = lk_pair_abs(x_5);
            abs_x_5_high[i] = abs_x_5.high;
        }

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    lk_lanes_sum(n, c, x_5_high, sum_x_5_high, sum_x_5_low);
    lk_lanes_add(n, c, x_5_low, sum_x_5_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_5_high[r], sum_x_5_low[r]});
        sum_x_5_high[r] = total.high;
        sum_x_5_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_x_5_high, argmax_abs_x_5);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        inverse_x_2_high[r] = inverse_x_2.high;
        inverse_x_2_low[r] = inverse_x_2.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair inverse_x_2 = {inverse_x_2_high[r], inverse_x_2_low[r]};
        const lk_pair x_96 = lk_pair_mul(inverse_x_2, inverse_x_2);
        x_96_high[r] = x_96.high;
        x_96_low[r] = x_96.low;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_5[r] == index;
            const lk_pair chosen_1 = {is_largest_1 ? 0.0 : x_5.high, is_largest_1 ? 0.0 : x_5.low};
            chosen_1_high[i] = chosen_1.high;
            chosen_1_low[i] = chosen_1.low;
        }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_1_high, sum_without_largest_1_high, sum_without_largest_1_low);
    lk_lanes_add(n, c, chosen_1_low, sum_without_largest_1_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
        sum_without_largest_1_high[r] = total.high;
        sum_without_largest_1_low[r] = total.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_10 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_10.high;
        log_sum_low[r] = x_10.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
    lk_block_pair_log(c * n, log_x_4_high, log_x_4_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const lk_pair x_20 = lk_pair_mul_double(x_19, 0.5);
            half_power_high[i] = x_20.high;
            half_power_low[i] = x_20.low;
        }
    lk_block_pair_exp(c * n, half_power_high, half_power_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const lk_pair x_51 = lk_pair_mul_double(x_50, 0.5);
            half_power_1_high[i] = x_51.high;
            half_power_1_low[i] = x_51.low;
        }
    lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair x_11 = {x_11_high[r], x_11_low[r]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_35 = {x_35_high[r], x_35_low[r]};
            const lk_pair x_42 = {x_42_high[r], x_42_low[r]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_36 = lk_pair_mul(lifted_share, x_35);
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_37 = lk_pair_mul(lifted_share, x_12);
            const lk_pair x_38 = lk_pair_mul(surprisal_by_others, x_37);
            const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : x_38.high, c_0_eq_gamma ? 0.0 : x_38.low};
            const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : chosen_13.high, c_0_eq_lifted_share ? 0.0 : chosen_13.low};
            const lk_pair x_39 = lk_pair_add(chosen_14, x_36);
            const lk_pair x_40 = lk_pair_mul_double(others, (-0x1.0p+128));
            const lk_pair x_41 = lk_pair_add(x_39, x_40);
            const lk_pair x_43 = lk_pair_mul(lifted_share, x_42);
            const lk_pair x_44 = lk_pair_mul(surprisal, x_43);
            const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_44.high, c_0_eq_gamma ? 0.0 : x_44.low};
            const lk_pair chosen_16 = {c_0_eq_lifted_share ? 0.0 : chosen_15.high, c_0_eq_lifted_share ? 0.0 : chosen_15.low};
            const lk_pair x_45 = lk_pair_add(chosen_16, x_41);
            const lk_pair x_46 = lk_pair_mul(lifted_share, lifted_share);
            const lk_pair x_47 = lk_pair_mul_double(x_46, gamma[r]);
            const lk_pair x_48 = lk_pair_mul(surprisal_by_others, x_47);
            const lk_pair neg_x_48 = lk_pair_neg(x_48);
            const lk_pair chosen_17 = {c_0_eq_lifted_share ? 0.0 : neg_x_48.high, c_0_eq_lifted_share ? 0.0 : neg_x_48.low};
            const lk_pair chosen_18 = {c_0_eq_gamma ? 0.0 : chosen_17.high, c_0_eq_gamma ? 0.0 : chosen_17.low};
            const lk_pair x_49 = lk_pair_add(chosen_18, x_45);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
            const lk_pair x_53 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_54 = lk_pair_mul(x_52, x_53);
            const lk_pair x_55 = lk_pair_mul(x_49, x_54);
            const lk_pair x_56 = lk_pair_mul_double(x_55, 0x1.0p-256);
            const lk_pair chosen_19 = {x_50_lt_c_minus_1500 ? 0.0 : x_56.high, x_50_lt_c_minus_1500 ? 0.0 : x_56.low};
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair chosen_20 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19.low};
            const int c_0_eq_x_49 = 0.0 == x_49.high;
            const lk_pair chosen_21 = {c_0_eq_x_49 ? 0.0 : chosen_20.high, c_0_eq_x_49 ? 0.0 : chosen_20.low};
            const lk_pair chosen_22 = {alpha_eq_c_0 ? 0.0 : chosen_21.high, alpha_eq_c_0 ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {c_0_eq_y_true ? 0.0 : chosen_22.high, c_0_eq_y_true ? 0.0 : chosen_22.low};
            chosen_23_high[i] = chosen_23.high;
            chosen_23_low[i] = chosen_23.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
            const lk_pair abs_chosen_23 = lk_pair_abs(chosen_23);
            abs_chosen_23_high[i] = abs_chosen_23.high;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma[r]);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
            const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
            const lk_pair x_61 = lk_pair_add_double(chosen_26, 0x1.0p+129);
            const lk_pair x_62 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
            const lk_pair x_63 = lk_pair_add(x_61, x_62);
            const lk_pair x_64 = lk_pair_mul(lifted_share, surprisal_by_others);
            const lk_pair neg_x_64 = lk_pair_neg(x_64);
            const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : neg_x_64.high, c_0_eq_lifted_share ? 0.0 : neg_x_64.low};
            const lk_pair x_65 = lk_pair_add(chosen_27, x_63);
            const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
            const lk_pair x_67 = lk_pair_mul(x_52, x_66);
            const lk_pair x_68 = lk_pair_mul_double(x_67, v[i]);
            const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
            const lk_pair x_70 = lk_pair_mul(x_65, x_69);
            const lk_pair x_71 = lk_pair_mul_double(x_70, 0x1.0p-256);
            const lk_pair chosen_28 = {x_50_lt_c_minus_1500 ? 0.0 : x_71.high, x_50_lt_c_minus_1500 ? 0.0 : x_71.low};
            const lk_pair chosen_29 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28.low};
            const int c_0_eq_x_65 = 0.0 == x_65.high;
            const lk_pair chosen_30 = {c_0_eq_x_65 ? 0.0 : chosen_29.high, c_0_eq_x_65 ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {alpha_eq_c_0 ? 0.0 : chosen_30.high, alpha_eq_c_0 ? 0.0 : chosen_30.low};
            const lk_pair chosen_32 = {c_0_eq_lifted_share ? 0.0 : chosen_31.high, c_0_eq_lifted_share ? 0.0 : chosen_31.low};
            const lk_pair chosen_33 = {c_0_eq_y_true ? 0.0 : chosen_32.high, c_0_eq_y_true ? 0.0 : chosen_32.low};
            chosen_33_high[i] = chosen_33.high;
            chosen_33_low[i] = chosen_33.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_33 = {chosen_33_high[i], chosen_33_low[i]};
            const lk_pair abs_chosen_33 = lk_pair_abs(chosen_33);
            abs_chosen_33_high[i] = abs_chosen_33.high;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma[r]);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
            const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
            const lk_pair x_78 = lk_pair_add_double(chosen_26, 0x1.0p+128);
            const lk_pair x_79 = lk_pair_mul_double(half_power, alpha[i]);
            const lk_pair x_80 = lk_pair_mul_double(half_power, y_true[i]);
            const lk_pair x_81 = lk_pair_mul(x_79, x_80);
            const lk_pair x_82 = lk_pair_mul(x_78, x_81);
            const lk_pair x_83 = lk_pair_mul_double(x_82, 0x1.0p-128);
            const lk_pair chosen_35 = {x_19_lt_c_minus_1500 ? 0.0 : x_83.high, x_19_lt_c_minus_1500 ? 0.0 : x_83.low};
            const lk_pair chosen_36 = {alpha_eq_c_0 ? 0.0 : chosen_35.high, alpha_eq_c_0 ? 0.0 : chosen_35.low};
            const lk_pair chosen_37 = {c_0_eq_y_true ? 0.0 : chosen_36.high, c_0_eq_y_true ? 0.0 : chosen_36.low};
            chosen_37_high[i] = chosen_37.high;
            chosen_37_low[i] = chosen_37.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, alpha[i]);
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma[r]);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const lk_pair chosen_25 = {c_0_eq_gamma ? 0.0 : x_60.high, c_0_eq_gamma ? 0.0 : x_60.low};
            const lk_pair chosen_26 = {c_0_eq_lifted_share ? 0.0 : chosen_25.high, c_0_eq_lifted_share ? 0.0 : chosen_25.low};
            const lk_pair x_61 = lk_pair_add_double(chosen_26, 0x1.0p+129);
            const lk_pair x_62 = lk_pair_mul_double(surprisal, (-0x1.0p+128));
            const lk_pair x_63 = lk_pair_add(x_61, x_62);
            const lk_pair x_64 = lk_pair_mul(lifted_share, surprisal_by_others);
            const lk_pair neg_x_64 = lk_pair_neg(x_64);
            const lk_pair chosen_27 = {c_0_eq_lifted_share ? 0.0 : neg_x_64.high, c_0_eq_lifted_share ? 0.0 : neg_x_64.low};
            const lk_pair x_65 = lk_pair_add(chosen_27, x_63);
            const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
            const lk_pair x_67 = lk_pair_mul(x_52, x_66);
            const int c_0_eq_x_65 = 0.0 == x_65.high;
            const lk_pair x_88 = lk_pair_mul_double(x_67, y_true[i]);
            const lk_pair x_89 = lk_pair_mul(x_65, x_88);
            const lk_pair x_90 = lk_pair_mul_double(x_89, 0x1.0p-256);
            const lk_pair chosen_39 = {x_50_lt_c_minus_1500 ? 0.0 : x_90.high, x_50_lt_c_minus_1500 ? 0.0 : x_90.low};
            const lk_pair chosen_40 = {log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39.high, log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39.low};
            const lk_pair chosen_41 = {c_0_eq_x_65 ? 0.0 : chosen_40.high, c_0_eq_x_65 ? 0.0 : chosen_40.low};
            const lk_pair chosen_42 = {alpha_eq_c_0 ? 0.0 : chosen_41.high, alpha_eq_c_0 ? 0.0 : chosen_41.low};
            const lk_pair chosen_43 = {c_0_eq_lifted_share ? 0.0 : chosen_42.high, c_0_eq_lifted_share ? 0.0 : chosen_42.low};
            const lk_pair chosen_44 = {c_0_eq_y_true ? 0.0 : chosen_43.high, c_0_eq_y_true ? 0.0 : chosen_43.low};
            chosen_44_high[i] = chosen_44.high;
            chosen_44_low[i] = chosen_44.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_44 = {chosen_44_high[i], chosen_44_low[i]};
            const lk_pair abs_chosen_44 = lk_pair_abs(chosen_44);
            abs_chosen_44_high[i] = abs_chosen_44.high;
        }

    lk_lanes_sum(n, c, chosen_23_high, sum_chosen_23_high, sum_chosen_23_low);
    lk_lanes_add(n, c, chosen_23_low, sum_chosen_23_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_23_high[r], sum_chosen_23_low[r]});
        sum_chosen_23_high[r] = total.high;
        sum_chosen_23_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_23_high, argmax_abs_chosen_23);

    lk_lanes_sum(n, c, chosen_33_high, sum_chosen_33_high, sum_chosen_33_low);
    lk_lanes_add(n, c, chosen_33_low, sum_chosen_33_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_33_high[r], sum_chosen_33_low[r]});
        sum_chosen_33_high[r] = total.high;
        sum_chosen_33_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_33_high, argmax_abs_chosen_33);

    lk_lanes_sum(n, c, chosen_37_high, sum_chosen_37_high, sum_chosen_37_low);
    lk_lanes_add(n, c, chosen_37_low, sum_chosen_37_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_37_high[r], sum_chosen_37_low[r]});
        sum_chosen_37_high[r] = total.high;
        sum_chosen_37_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, chosen_37_high, argmax_chosen_37);

    lk_lanes_sum(n, c, chosen_44_high, sum_chosen_44_high, sum_chosen_44_low);
    lk_lanes_add(n, c, chosen_44_low, sum_chosen_44_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_44_high[r], sum_chosen_44_low[r]});
        sum_chosen_44_high[r] = total.high;
        sum_chosen_44_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_44_high, argmax_abs_chosen_44);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_abs_chosen_23[r] == index;
            const lk_pair chosen_24 = {is_largest_2 ? 0.0 : chosen_23.high, is_largest_2 ? 0.0 : chosen_23.low};
            chosen_24_high[i] = chosen_24.high;
            chosen_24_low[i] = chosen_24.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_33 = {chosen_33_high[i], chosen_33_low[i]};
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_33[r] == index;
            const lk_pair chosen_34 = {is_largest_3 ? 0.0 : chosen_33.high, is_largest_3 ? 0.0 : chosen_33.low};
            chosen_34_high[i] = chosen_34.high;
            chosen_34_low[i] = chosen_34.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_37 = {chosen_37_high[i], chosen_37_low[i]};
            const double index = (double)(int)k;
            const int is_largest_4 = argmax_chosen_37[r] == index;
            const lk_pair chosen_38 = {is_largest_4 ? 0.0 : chosen_37.high, is_largest_4 ? 0.0 : chosen_37.low};
            chosen_38_high[i] = chosen_38.high;
            chosen_38_low[i] = chosen_38.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_44 = {chosen_44_high[i], chosen_44_low[i]};
            const double index = (double)(int)k;
            const int is_largest_5 = argmax_abs_chosen_44[r] == index;
            const lk_pair chosen_45 = {is_largest_5 ? 0.0 : chosen_44.high, is_largest_5 ? 0.0 : chosen_44.low};
            chosen_45_high[i] = chosen_45.high;
            chosen_45_low[i] = chosen_45.low;
        }

    lk_lanes_sum(n, c, chosen_24_high, sum_without_largest_2_high, sum_without_largest_2_low);
    lk_lanes_add(n, c, chosen_24_low, sum_without_largest_2_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_2_high[r], sum_without_largest_2_low[r]});
        sum_without_largest_2_high[r] = total.high;
        sum_without_largest_2_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_34_high, sum_without_largest_3_high, sum_without_largest_3_low);
    lk_lanes_add(n, c, chosen_34_low, sum_without_largest_3_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_3_high[r], sum_without_largest_3_low[r]});
        sum_without_largest_3_high[r] = total.high;
        sum_without_largest_3_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_38_high, sum_without_largest_4_high, sum_without_largest_4_low);
    lk_lanes_add(n, c, chosen_38_low, sum_without_largest_4_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_4_high[r], sum_without_largest_4_low[r]});
        sum_without_largest_4_high[r] = total.high;
        sum_without_largest_4_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_45_high, sum_without_largest_5_high, sum_without_largest_5_low);
    lk_lanes_add(n, c, chosen_45_low, sum_without_largest_5_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_5_high[r], sum_without_largest_5_low[r]});
        sum_without_largest_5_high[r] = total.high;
        sum_without_largest_5_low[r] = total.low;
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair inverse_x_2 = {inverse_x_2_high[r], inverse_x_2_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
                const lk_pair sum_x_5 = {sum_x_5_high[r], sum_x_5_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_7 = {x_7_high[r], x_7_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair x_11 = {x_11_high[r], x_11_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
                const lk_pair sum_chosen_23 = {sum_chosen_23_high[r], sum_chosen_23_low[r]};
                const lk_pair sum_without_largest_2 = {sum_without_largest_2_high[r], sum_without_largest_2_low[r]};
                const lk_pair chosen_33 = {chosen_33_high[i], chosen_33_low[i]};
                const lk_pair sum_chosen_33 = {sum_chosen_33_high[r], sum_chosen_33_low[r]};
                const lk_pair sum_without_largest_3 = {sum_without_largest_3_high[r], sum_without_largest_3_low[r]};
                const lk_pair chosen_37 = {chosen_37_high[i], chosen_37_low[i]};
                const lk_pair sum_chosen_37 = {sum_chosen_37_high[r], sum_chosen_37_low[r]};
                const lk_pair sum_without_largest_4 = {sum_without_largest_4_high[r], sum_without_largest_4_low[r]};
                const lk_pair chosen_44 = {chosen_44_high[i], chosen_44_low[i]};
                const lk_pair sum_chosen_44 = {sum_chosen_44_high[r], sum_chosen_44_low[r]};
                const lk_pair sum_without_largest_5 = {sum_without_largest_5_high[r], sum_without_largest_5_low[r]};
                const lk_pair x_96 = {x_96_high[r], x_96_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                const lk_pair x_6 = lk_pair_sub(sum_x_5, x_5);
                const int is_largest_1 = argmax_abs_x_5[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_6.high, is_largest_1 ? sum_without_largest_1.low : x_6.low};
                const lk_pair others_1_by_others = lk_pair_div(others_1, x_4);
                const lk_pair x_8 = lk_pair_mul(others, x_7);
                const lk_pair x_9 = lk_pair_add(others, x_8);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
                const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const lk_pair chosen_2 = {c_0_eq_gamma ? 0.0 : x_13.high, c_0_eq_gamma ? 0.0 : x_13.low};
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : chosen_2.high, c_0_eq_lifted_share ? 0.0 : chosen_2.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, x_9);
                const lk_pair x_15 = lk_pair_mul_double(others, gamma[r]);
                const lk_pair x_16 = lk_pair_mul(surprisal, x_15);
                const lk_pair neg_x_16 = lk_pair_neg(x_16);
                const lk_pair chosen_4 = {c_0_eq_gamma ? 0.0 : neg_x_16.high, c_0_eq_gamma ? 0.0 : neg_x_16.low};
                const lk_pair x_17 = lk_pair_add(chosen_4, x_14);
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
                const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                const lk_pair x_21 = lk_pair_mul(half_power, inverse_x_2);
                const lk_pair x_22 = lk_pair_mul(x_21, x_21);
                const lk_pair x_23 = lk_pair_mul_double(x_22, alpha[i]);
                const lk_pair x_24 = lk_pair_mul(others_1_by_others, x_23);
                const lk_pair x_25 = lk_pair_mul(lifted_share, x_24);
                const lk_pair x_26 = lk_pair_mul_double(x_25, y_true[i]);
                const lk_pair x_27 = lk_pair_mul(x_17, x_26);
                const lk_pair neg_x_27 = lk_pair_neg(x_27);
                const lk_pair x_28 = lk_pair_mul_double(neg_x_27, 0x1.0p-384);
                const lk_pair chosen_5 = {x_19_lt_c_minus_1500 ? 0.0 : x_28.high, x_19_lt_c_minus_1500 ? 0.0 : x_28.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : chosen_5.high, alpha_eq_c_0 ? 0.0 : chosen_5.low};
                const lk_pair chosen_7 = {c_0_eq_lifted_share ? 0.0 : chosen_6.high, c_0_eq_lifted_share ? 0.0 : chosen_6.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_8 = {c_0_eq_y_true ? 0.0 : chosen_7.high, c_0_eq_y_true ? 0.0 : chosen_7.low};
                const lk_pair x_29 = lk_pair_mul(lifted_share, x_23);
                const lk_pair x_30 = lk_pair_mul_double(x_29, v[i]);
                const lk_pair x_31 = lk_pair_mul_double(x_30, y_true[i]);
                const lk_pair x_32 = lk_pair_mul(x_17, x_31);
                const lk_pair x_33 = lk_pair_mul_double(x_32, 0x1.0p-256);
                const lk_pair chosen_9 = {x_19_lt_c_minus_1500 ? 0.0 : x_33.high, x_19_lt_c_minus_1500 ? 0.0 : x_33.low};
                const lk_pair chosen_10 = {alpha_eq_c_0 ? 0.0 : chosen_9.high, alpha_eq_c_0 ? 0.0 : chosen_9.low};
                const lk_pair chosen_11 = {c_0_eq_lifted_share ? 0.0 : chosen_10.high, c_0_eq_lifted_share ? 0.0 : chosen_10.low};
                const lk_pair chosen_12 = {c_0_eq_y_true ? 0.0 : chosen_11.high, c_0_eq_y_true ? 0.0 : chosen_11.low};
                const lk_pair x_34 = lk_pair_add(chosen_12, chosen_8);
                const lk_pair x_57 = lk_pair_sub(sum_chosen_23, chosen_23);
                const int is_largest_2 = argmax_abs_chosen_23[r] == index;
                const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_57.high, is_largest_2 ? sum_without_largest_2.low : x_57.low};
                const lk_pair x_58 = lk_pair_mul(others_1, others_2);
                const lk_pair x_72 = lk_pair_sub(sum_chosen_33, chosen_33);
                const int is_largest_3 = argmax_abs_chosen_33[r] == index;
                const lk_pair others_3 = {is_largest_3 ? sum_without_largest_3.high : x_72.high, is_largest_3 ? sum_without_largest_3.low : x_72.low};
                const lk_pair x_73 = lk_pair_mul_double(others_3, gamma[r]);
                const lk_pair x_74 = lk_pair_mul(others, x_73);
                const lk_pair x_75 = lk_pair_sub(x_74, x_58);
                const lk_pair x_76 = lk_pair_mul(lifted_share, x_73);
                const lk_pair x_77 = lk_pair_add(x_75, x_76);
                const lk_pair x_84 = lk_pair_sub(sum_chosen_37, chosen_37);
                const int is_largest_4 = argmax_chosen_37[r] == index;
                const lk_pair others_4 = {is_largest_4 ? sum_without_largest_4.high : x_84.high, is_largest_4 ? sum_without_largest_4.low : x_84.low};
                const lk_pair x_85 = lk_pair_mul(others, others_4);
                const lk_pair x_86 = lk_pair_mul_double(x_85, v[i]);
                const lk_pair x_87 = lk_pair_sub(x_77, x_86);
                const lk_pair x_91 = lk_pair_sub(sum_chosen_44, chosen_44);
                const int is_largest_5 = argmax_abs_chosen_44[r] == index;
                const lk_pair others_5 = {is_largest_5 ? sum_without_largest_5.high : x_91.high, is_largest_5 ? sum_without_largest_5.low : x_91.low};
                const lk_pair x_92 = lk_pair_mul_double(others_5, gamma[r]);
                const lk_pair x_93 = lk_pair_mul(lifted_share, x_92);
                const lk_pair x_94 = lk_pair_mul_double(x_93, v[i]);
                const lk_pair x_95 = lk_pair_sub(x_87, x_94);
                const lk_pair x_97 = lk_pair_mul(lifted_share, x_96);
                const lk_pair x_98 = lk_pair_mul(x_95, x_97);
                const lk_pair neg_x_98 = lk_pair_neg(x_98);
                const lk_pair x_99 = lk_pair_mul_double(neg_x_98, 0x1.0p-256);
                const lk_pair x_100 = lk_pair_add(x_34, x_99);
                hessian_vector[i] = lk_rounded(x_100);
            }
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
            .row_single = categorical_focal_crossentropy_logits_case_0_single,
            .lanes = categorical_focal_crossentropy_logits_case_0_lanes,
            .lanes_single = categorical_focal_crossentropy_logits_case_0_single_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_logits_case_1,
            .row_single = categorical_focal_crossentropy_logits_case_1_single,
            .lanes = categorical_focal_crossentropy_logits_case_1_lanes,
            .lanes_single = categorical_focal_crossentropy_logits_case_1_single_lanes,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_logits_case_2,
            .lanes = categorical_focal_crossentropy_logits_case_2_lanes,
        },
    },
    .kept = 12,
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
            .lanes = categorical_focal_crossentropy_logits_hessian_vector_case_0_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_logits_hessian_vector_case_1,
            .lanes = categorical_focal_crossentropy_logits_hessian_vector_case_1_lanes,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_logits_hessian_vector_case_2,
            .lanes = categorical_focal_crossentropy_logits_hessian_vector_case_2_lanes,
        },
    },
    .kept = 18,
};
