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

LK_FLAT static void lk_block_exp_fall_short_end(
    size_t n, double *restrict x, const double *restrict spare_1)
{
    for (size_t i = 0; i < n; i++) {
        const lk_exp_short_half half = {.x = x[i], .shifted = spare_1[i]};
        x[i] = lk_exp_fall_short_end(half);
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

static lk_pair lk_row_pair_exp(lk_pair x)
{
    lk_block_pair_exp(1, &x.high, &x.low);
    return x;
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
    for (uint64_t found = 0; k + LK_ROW_LANES <= n; k += LK_ROW_LANES) {
        for (size_t l = 0; l < LK_ROW_LANES; l++) found |= lk_bits(x[k + l] == most ? 1.0 : 0.0);
        if (found != 0) break;
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
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_x_8_high = room;
    double *const row_x_8_low = room + span;
    double *const row_share_high = room + 2 * span;
    double *const row_share_low = room + 3 * span;
    double alpha[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak, sum_x_8, argmax_x_8 */
    double peak = -INFINITY;
    lk_pair row_sum_x_8 = {0.0, 0.0};
    lk_row_peak row_argmax_x_8 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const x_8_high = row_x_8_high + (whole ? start : 0);
        double *restrict const x_8_low = row_x_8_low + (whole ? start : 0);
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_8 = lk_product(alpha[i], y_true[i]);
                x_8_high[i] = x_8.high;
                x_8_low[i] = x_8.low;
            }
        peak = lk_row_maximum(n, y_pred, peak);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_x_8, n, x_8_high, x_8_low);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_8, start, n, x_8_high);
    }
    const lk_pair sum_x_8 = lk_row_sum_pair(row_sum_x_8);
    const double argmax_x_8 = row_argmax_x_8.at;

    /* argmax_share, sum_share, sum_without_largest_1 */
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_share = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_8_high = row_x_8_high + (whole ? start : 0);
        double *restrict const x_8_low = row_x_8_low + (whole ? start : 0);
        if (!whole && (want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        if (!whole && (want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (!whole && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_8 = lk_product(alpha[i], y_true[i]);
                x_8_high[i] = x_8.high;
                x_8_low[i] = x_8.low;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_8 = {x_8_high[i], x_8_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_8 == index;
                chosen_3[i] = is_largest_1 ? 0.0 : lk_rounded(x_8);
            }
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
    }
    const double argmax_share = row_argmax_share.at;
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const lk_pair inverse_sum_share = want_gradient || want_hessian ? lk_double_div_pair(1.0, sum_share) : lk_pair_of(0.0);
    const lk_pair x_13 = lk_pair_mul(inverse_sum_share, sum_x_8);
    const lk_pair x_14 = lk_pair_mul(inverse_sum_share, x_13);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(lk_rounded(sum_without_largest)) : 0.0;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_8_high = row_x_8_high + (whole ? start : 0);
        double *restrict const x_8_low = row_x_8_low + (whole ? start : 0);
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
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_2 = alpha[i] * surprisal;
                const double x_3 = x_2 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_3;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (!whole && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_8 = lk_product(alpha[i], y_true[i]);
                x_8_high[i] = x_8.high;
                x_8_low[i] = x_8.low;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_8 = {x_8_high[i], x_8_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_4.high, is_largest ? sum_without_largest.low : x_4.low};
                const double x_5 = alpha[i] * lk_rounded(inverse_sum_share);
                const double x_6 = lk_rounded(others) * x_5;
                const double x_7 = x_6 * y_true[i];
                const double x_9 = lk_rounded(sum_x_8) - lk_rounded(x_8);
                const int is_largest_1 = argmax_x_8 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_9;
                const double x_10 = lk_rounded(inverse_sum_share) * others_1;
                const double x_11 = lk_rounded(share) * x_10;
                const double x_12 = x_11 - x_7;
                gradient[i] = weight * x_12;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_4.high, is_largest ? sum_without_largest.low : x_4.low};
                const lk_pair x_15 = lk_pair_mul(others, x_14);
                const lk_pair x_16 = lk_pair_mul(share, x_15);
                hessian[i] = weight * lk_rounded(x_16);
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double chosen_2[LK_LANES];
    double x_8_high[LK_LANES];
    double x_8_low[LK_LANES];
    double chosen_3[LK_LANES];
    double peak[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_x_8_high[LK_ROWS];
    double sum_x_8_low[LK_ROWS];
    double argmax_x_8[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_14_high[LK_ROWS];
    double x_14_low[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_8 = lk_product(alpha[i], y_true[i]);
                x_8_high[i] = x_8.high;
                x_8_low[i] = x_8.low;
            }
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, x_8_high, sum_x_8_high, sum_x_8_low);
        lk_lanes_add(n, c, x_8_low, sum_x_8_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_8_high[r], sum_x_8_low[r]});
            sum_x_8_high[r] = total.high;
            sum_x_8_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, x_8_high, argmax_x_8);
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
    lk_block_pair_exp(c * n, share_high, share_low);

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_8 = {x_8_high[i], x_8_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_8[r] == index;
                chosen_3[i] = is_largest_1 ? 0.0 : lk_rounded(x_8);
            }
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
        lk_lanes_add(n, c, share_low, sum_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
            sum_share_high[r] = total.high;
            sum_share_low[r] = total.low;
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
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            inverse_sum_share_high[r] = inverse_sum_share.high;
            inverse_sum_share_low[r] = inverse_sum_share.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair sum_x_8 = {sum_x_8_high[r], sum_x_8_low[r]};
            const lk_pair x_13 = lk_pair_mul(inverse_sum_share, sum_x_8);
            const lk_pair x_14 = lk_pair_mul(inverse_sum_share, x_13);
            x_14_high[r] = x_14.high;
            x_14_low[r] = x_14.low;
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
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
            log_sum[r] = lk_rounded(sum_without_largest);
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
                const double x_2 = alpha[i] * surprisal;
                const double x_3 = x_2 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_3;
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
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_8 = {x_8_high[i], x_8_low[i]};
                const lk_pair sum_x_8 = {sum_x_8_high[r], sum_x_8_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_4.high, is_largest ? sum_without_largest.low : x_4.low};
                const double x_5 = alpha[i] * lk_rounded(inverse_sum_share);
                const double x_6 = lk_rounded(others) * x_5;
                const double x_7 = x_6 * y_true[i];
                const double x_9 = lk_rounded(sum_x_8) - lk_rounded(x_8);
                const int is_largest_1 = argmax_x_8[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_9;
                const double x_10 = lk_rounded(inverse_sum_share) * others_1;
                const double x_11 = lk_rounded(share) * x_10;
                gradient[i] = x_11 - x_7;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair x_14 = {x_14_high[r], x_14_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_4.high, is_largest ? sum_without_largest.low : x_4.low};
                const lk_pair x_15 = lk_pair_mul(others, x_14);
                const lk_pair x_16 = lk_pair_mul(share, x_15);
                hessian[i] = lk_rounded(x_16);
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
    const size_t span = lk_row_span(c, 5);
    const int whole = span >= c;
    double *const row_x_8_high = room;
    double *const row_x_8_low = room + span;
    double *const row_share = room + 2 * span;
    double *const row_share_more_high = room + 3 * span;
    double *const row_share_more_low = room + 4 * span;
    double alpha[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_8_more[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];

    /* peak, sum_x_8, argmax_x_8, sum_x_8_more */
    double peak = -INFINITY;
    lk_pair row_sum_x_8 = {0.0, 0.0};
    lk_row_peak row_argmax_x_8 = {-INFINITY, 0.0};
    lk_pair row_sum_x_8_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const x_8_high = row_x_8_high + (whole ? start : 0);
        double *restrict const x_8_low = row_x_8_low + (whole ? start : 0);
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_8 = lk_product(alpha[i], y_true[i]);
                x_8_high[i] = x_8.high;
                x_8_low[i] = x_8.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                x_8_more[i] = alpha[i] * y_true[i];
            }
        peak = lk_row_maximum(n, y_pred, peak);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_x_8, n, x_8_high, x_8_low);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_8, start, n, x_8_high);
        if (want_hessian)
            lk_row_sum_add(&row_sum_x_8_more, n, x_8_more);
    }
    const lk_pair sum_x_8 = lk_row_sum_pair(row_sum_x_8);
    const double argmax_x_8 = row_argmax_x_8.at;
    const double sum_x_8_more = lk_row_sum_value(row_sum_x_8_more);

    /* argmax_share, argmax_share_more, sum_share, sum_without_largest_1, sum_share_more */
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_row_peak row_argmax_share_more = {-INFINITY, 0.0};
    lk_pair row_sum_share = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_share_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        double *restrict const x_8_high = row_x_8_high + (whole ? start : 0);
        double *restrict const x_8_low = row_x_8_low + (whole ? start : 0);
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
                const lk_exp_short_half half = lk_exp_fall_short_begin(neg_gap);
                share[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_exp_fall_short_end(n, share, spare_1);
        }
        if (!whole && (want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                share_more_high[i] = neg_gap_more.high;
                share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_exp(n, share_more_high, share_more_low);
        }
        if (!whole && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_8 = lk_product(alpha[i], y_true[i]);
                x_8_high[i] = x_8.high;
                x_8_low[i] = x_8.low;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_8 = {x_8_high[i], x_8_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_8 == index;
                chosen_3[i] = is_largest_1 ? 0.0 : lk_rounded(x_8);
            }
        if (want_value || want_hessian)
            lk_row_peak_raise(&row_argmax_share, start, n, share);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_share_more, start, n, share_more_high);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_share, n, share_more_high, share_more_low);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
        if (want_hessian)
            lk_row_sum_add(&row_sum_share_more, n, share);
    }
    const double argmax_share = row_argmax_share.at;
    const double argmax_share_more = row_argmax_share_more.at;
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_share_more = lk_row_sum_value(row_sum_share_more);
    const lk_pair inverse_sum_share = want_gradient ? lk_double_div_pair(1.0, sum_share) : lk_pair_of(0.0);
    const double inverse_sum_share_more = want_hessian ? 1.0 / sum_share_more : 0.0;
    const double x_13 = inverse_sum_share_more * sum_x_8_more;
    const double x_14 = inverse_sum_share_more * x_13;

    /* sum_without_largest, sum_without_largest_more */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole && (want_value || want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                const lk_exp_short_half half = lk_exp_fall_short_begin(neg_gap);
                share[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_exp_fall_short_end(n, share, spare_1);
        }
        if (want_value || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double now_share = share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                chosen[i] = is_largest ? 0.0 : now_share;
            }
        if (!whole && (want_gradient)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                share_more_high[i] = neg_gap_more.high;
                share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_exp(n, share_more_high, share_more_low);
        }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_more = argmax_share_more == index;
                const lk_pair chosen_more = {is_largest_more ? 0.0 : share_more.high, is_largest_more ? 0.0 : share_more.low};
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
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        double *restrict const x_8_high = row_x_8_high + (whole ? start : 0);
        double *restrict const x_8_low = row_x_8_low + (whole ? start : 0);
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
                const lk_exp_short_half half = lk_exp_fall_short_begin(neg_gap);
                share[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_exp_fall_short_end(n, share, spare_1);
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
        if (!whole && (want_gradient)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                share_more_high[i] = neg_gap_more.high;
                share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_exp(n, share_more_high, share_more_low);
        }
        if (!whole && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_8 = lk_product(alpha[i], y_true[i]);
                x_8_high[i] = x_8.high;
                x_8_low[i] = x_8.low;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair x_8 = {x_8_high[i], x_8_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_more = argmax_share_more == index;
                const lk_pair x_4 = lk_pair_sub(sum_share, share_more);
                const lk_pair others = {is_largest_more ? sum_without_largest_more.high : x_4.high, is_largest_more ? sum_without_largest_more.low : x_4.low};
                const double x_5 = alpha[i] * lk_rounded(inverse_sum_share);
                const double x_6 = lk_rounded(others) * x_5;
                const double x_7 = x_6 * y_true[i];
                const double x_9 = lk_rounded(sum_x_8) - lk_rounded(x_8);
                const int is_largest_1 = argmax_x_8 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_9;
                const double x_10 = lk_rounded(inverse_sum_share) * others_1;
                const double x_11 = lk_rounded(share_more) * x_10;
                const double x_12 = x_11 - x_7;
                gradient[i] = weight * x_12;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double x_4_more = sum_share_more - share[i];
                const double others_more = is_largest ? sum_without_largest : x_4_more;
                const double x_15 = others_more * x_14;
                const double x_16 = share[i] * x_15;
                hessian[i] = weight * x_16;
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
    double share[LK_LANES];
    double chosen[LK_LANES];
    double chosen_2[LK_LANES];
    double share_more_high[LK_LANES];
    double share_more_low[LK_LANES];
    double chosen_more_high[LK_LANES];
    double chosen_more_low[LK_LANES];
    double x_8_high[LK_LANES];
    double x_8_low[LK_LANES];
    double chosen_3[LK_LANES];
    double x_8_more[LK_LANES];
    double peak[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double argmax_share_more[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_x_8_high[LK_ROWS];
    double sum_x_8_low[LK_ROWS];
    double argmax_x_8[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double sum_share_more[LK_ROWS];
    double sum_x_8_more[LK_ROWS];
    double x_14[LK_ROWS];
    double spare_1[LK_LANES];

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_8 = lk_product(alpha[i], y_true[i]);
                x_8_high[i] = x_8.high;
                x_8_low[i] = x_8.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                x_8_more[i] = alpha[i] * y_true[i];
            }
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    if (want_gradient) {
        lk_lanes_sum(n, c, x_8_high, sum_x_8_high, sum_x_8_low);
        lk_lanes_add(n, c, x_8_low, sum_x_8_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_8_high[r], sum_x_8_low[r]});
            sum_x_8_high[r] = total.high;
            sum_x_8_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, x_8_high, argmax_x_8);
    }

    if (want_hessian) {
        double row_sum_x_8_more[LK_ROWS];
        lk_lanes_sum(n, c, x_8_more, sum_x_8_more, row_sum_x_8_more);
        for (size_t r = 0; r < n; r++) {
            sum_x_8_more[r] = lk_row_sum_value((lk_pair){sum_x_8_more[r], row_sum_x_8_more[r]});
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
                const lk_exp_short_half half = lk_exp_fall_short_begin(neg_gap);
                share[i] = half.x;
                spare_1[i] = half.shifted;
            }
        lk_block_exp_fall_short_end(c * n, share, spare_1);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                share_more_high[i] = neg_gap_more.high;
                share_more_low[i] = neg_gap_more.low;
            }
        lk_block_pair_exp(c * n, share_more_high, share_more_low);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_8 = {x_8_high[i], x_8_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_8[r] == index;
                chosen_3[i] = is_largest_1 ? 0.0 : lk_rounded(x_8);
            }
    }

    if (want_value || want_hessian) {
        lk_lanes_argmax(n, c, share, argmax_share);
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, share_more_high, argmax_share_more);
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, share_more_high, sum_share_high, sum_share_low);
        lk_lanes_add(n, c, share_more_low, sum_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
            sum_share_high[r] = total.high;
            sum_share_low[r] = total.low;
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
        double row_sum_share_more[LK_ROWS];
        lk_lanes_sum(n, c, share, sum_share_more, row_sum_share_more);
        for (size_t r = 0; r < n; r++) {
            sum_share_more[r] = lk_row_sum_value((lk_pair){sum_share_more[r], row_sum_share_more[r]});
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            inverse_sum_share_high[r] = inverse_sum_share.high;
            inverse_sum_share_low[r] = inverse_sum_share.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double inverse_sum_share_more = 1.0 / sum_share_more[r];
            const double x_13 = inverse_sum_share_more * sum_x_8_more[r];
            x_14[r] = inverse_sum_share_more * x_13;
        }
    }

    if (want_value || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_share = share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                chosen[i] = is_largest ? 0.0 : now_share;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double index = (double)(int)k;
                const int is_largest_more = argmax_share_more[r] == index;
                const lk_pair chosen_more = {is_largest_more ? 0.0 : share_more.high, is_largest_more ? 0.0 : share_more.low};
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
            log_sum[r] = sum_without_largest[r];
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
                const double x_2 = alpha[i] * surprisal;
                const double x_3 = x_2 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_3;
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
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_8 = {x_8_high[i], x_8_low[i]};
                const lk_pair sum_x_8 = {sum_x_8_high[r], sum_x_8_low[r]};
                const double index = (double)(int)k;
                const int is_largest_more = argmax_share_more[r] == index;
                const lk_pair x_4 = lk_pair_sub(sum_share, share_more);
                const lk_pair others = {is_largest_more ? sum_without_largest_more.high : x_4.high, is_largest_more ? sum_without_largest_more.low : x_4.low};
                const double x_5 = alpha[i] * lk_rounded(inverse_sum_share);
                const double x_6 = lk_rounded(others) * x_5;
                const double x_7 = x_6 * y_true[i];
                const double x_9 = lk_rounded(sum_x_8) - lk_rounded(x_8);
                const int is_largest_1 = argmax_x_8[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_9;
                const double x_10 = lk_rounded(inverse_sum_share) * others_1;
                const double x_11 = lk_rounded(share_more) * x_10;
                gradient[i] = x_11 - x_7;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double x_4_more = sum_share_more[r] - share[i];
                const double others_more = is_largest ? now_sum_without_largest : x_4_more;
                const double x_15 = others_more * x_14[r];
                hessian[i] = share[i] * x_15;
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
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_chosen_7_high = room + 2 * span;
    double *const row_chosen_7_low = room + 3 * span;
    double *const row_chosen_18_high = room + 4 * span;
    double *const row_chosen_18_low = room + 5 * span;
    double y_pred[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_8_high[LK_BLOCK];
    double chosen_8_low[LK_BLOCK];
    double chosen_19[LK_BLOCK];
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
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(inverse_sum_share);
    const double x_13 = lk_rounded(inverse_sum_share) * x_12;
    const double x_26 = 5.0 * lk_rounded(inverse_sum_share);
    const double x_27 = lk_rounded(inverse_sum_share) * x_26;
    const double x_28 = lk_rounded(inverse_sum_share) * x_27;
    const double x_29 = lk_rounded(inverse_sum_share) * x_28;
    const double x_36 = 4.0 * lk_rounded(inverse_sum_share);
    const double x_37 = lk_rounded(inverse_sum_share) * x_36;
    const double x_38 = lk_rounded(inverse_sum_share) * x_37;
    const double x_39 = lk_rounded(inverse_sum_share) * x_38;
    const double x_48 = (-2.0) * lk_rounded(inverse_sum_share);
    const double x_49 = lk_rounded(inverse_sum_share) * x_48;
    const double x_50 = lk_rounded(inverse_sum_share) * x_49;
    const double x_51 = lk_rounded(inverse_sum_share) * x_50;
    const double x_60 = lk_rounded(inverse_sum_share) * x_13;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double log_sum = lk_row_log1p(lk_rounded(sum_without_largest));

    /* sum_chosen_2, sum_chosen_7, argmax_chosen_7, sum_chosen_18, argmax_abs_chosen_18 */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    lk_pair row_sum_chosen_7 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_7 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_18 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_18 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
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
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        lk_load(alpha, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_3 = lk_rounded(others) * lk_rounded(others);
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
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double surprisal = lk_rounded(gap) + log_sum;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = 2.0 * lk_rounded(share);
                const double x_10 = surprisal * x_9;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                const lk_pair x_11 = lk_pair_add_double(others, chosen_3);
                const lk_pair x_19 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_20 = lk_pair_mul_double(x_19, y_true[i]);
                const lk_pair x_21 = lk_pair_mul(x_11, x_20);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_21.high, alpha_eq_c_0 ? 0.0 : x_21.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double surprisal = lk_rounded(gap) + log_sum;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const double x_64 = lk_rounded(others) * surprisal;
                const double x_65 = (-2.0) * lk_rounded(others);
                const lk_pair x_66 = lk_sum(x_64, x_65);
                const double x_67 = lk_rounded(share) * surprisal;
                const double neg_x_67 = -x_67;
                const double chosen_15 = c_0_eq_share ? 0.0 : neg_x_67;
                const lk_pair x_68 = lk_pair_add_double(x_66, chosen_15);
                const lk_pair x_69 = lk_pair_mul_double(share, alpha[i]);
                const lk_pair x_70 = lk_pair_mul_double(x_69, y_true[i]);
                const lk_pair x_71 = lk_pair_mul(x_68, x_70);
                const lk_pair chosen_16 = {alpha_eq_c_0 ? 0.0 : x_71.high, alpha_eq_c_0 ? 0.0 : x_71.low};
                const lk_pair chosen_17 = {c_0_eq_share ? 0.0 : chosen_16.high, c_0_eq_share ? 0.0 : chosen_16.low};
                const lk_pair chosen_18 = {c_0_eq_y_true ? 0.0 : chosen_17.high, c_0_eq_y_true ? 0.0 : chosen_17.low};
                chosen_18_high[i] = chosen_18.high;
                chosen_18_low[i] = chosen_18.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                abs_chosen_18[i] = fabs(lk_rounded(chosen_18));
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
            lk_row_peak_raise(&row_argmax_abs_chosen_18, start, n, abs_chosen_18);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);
    const lk_pair sum_chosen_7 = lk_row_sum_pair(row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;
    const lk_pair sum_chosen_18 = lk_row_sum_pair(row_sum_chosen_18);
    const double argmax_abs_chosen_18 = row_argmax_abs_chosen_18.at;
    const double x_7 = lk_rounded(inverse_sum_share) * sum_chosen_2;
    const double x_8 = lk_rounded(inverse_sum_share) * x_7;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
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
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            if (!whole)
                lk_load(alpha, &in[2], start, n);
            if (!whole)
                lk_load(y_true, &in[0], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = 2.0 * lk_rounded(share);
                    const double x_10 = surprisal * x_9;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                    const lk_pair x_11 = lk_pair_add_double(others, chosen_3);
                    const lk_pair x_19 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_20 = lk_pair_mul_double(x_19, y_true[i]);
                    const lk_pair x_21 = lk_pair_mul(x_11, x_20);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_21.high, alpha_eq_c_0 ? 0.0 : x_21.low};
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
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_64 = lk_rounded(others) * surprisal;
                    const double x_65 = (-2.0) * lk_rounded(others);
                    const lk_pair x_66 = lk_sum(x_64, x_65);
                    const double x_67 = lk_rounded(share) * surprisal;
                    const double neg_x_67 = -x_67;
                    const double chosen_15 = c_0_eq_share ? 0.0 : neg_x_67;
                    const lk_pair x_68 = lk_pair_add_double(x_66, chosen_15);
                    const lk_pair x_69 = lk_pair_mul_double(share, alpha[i]);
                    const lk_pair x_70 = lk_pair_mul_double(x_69, y_true[i]);
                    const lk_pair x_71 = lk_pair_mul(x_68, x_70);
                    const lk_pair chosen_16 = {alpha_eq_c_0 ? 0.0 : x_71.high, alpha_eq_c_0 ? 0.0 : x_71.low};
                    const lk_pair chosen_17 = {c_0_eq_share ? 0.0 : chosen_16.high, c_0_eq_share ? 0.0 : chosen_16.low};
                    const lk_pair chosen_18 = {c_0_eq_y_true ? 0.0 : chosen_17.high, c_0_eq_y_true ? 0.0 : chosen_17.low};
                    chosen_18_high[i] = chosen_18.high;
                    chosen_18_low[i] = chosen_18.low;
                }
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    chosen_19[i] = is_largest_2 ? 0.0 : lk_rounded(chosen_18);
                }
            lk_row_sum_add_pairs(&row_sum_without_largest_1, n, chosen_8_high, chosen_8_low);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_19);
        }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
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
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = 2.0 * lk_rounded(share);
                    const double x_10 = surprisal * x_9;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                    const lk_pair x_11 = lk_pair_add_double(others, chosen_3);
                    const lk_pair x_19 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_20 = lk_pair_mul_double(x_19, y_true[i]);
                    const lk_pair x_21 = lk_pair_mul(x_11, x_20);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_21.high, alpha_eq_c_0 ? 0.0 : x_21.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_64 = lk_rounded(others) * surprisal;
                    const double x_65 = (-2.0) * lk_rounded(others);
                    const lk_pair x_66 = lk_sum(x_64, x_65);
                    const double x_67 = lk_rounded(share) * surprisal;
                    const double neg_x_67 = -x_67;
                    const double chosen_15 = c_0_eq_share ? 0.0 : neg_x_67;
                    const lk_pair x_68 = lk_pair_add_double(x_66, chosen_15);
                    const lk_pair x_69 = lk_pair_mul_double(share, alpha[i]);
                    const lk_pair x_70 = lk_pair_mul_double(x_69, y_true[i]);
                    const lk_pair x_71 = lk_pair_mul(x_68, x_70);
                    const lk_pair chosen_16 = {alpha_eq_c_0 ? 0.0 : x_71.high, alpha_eq_c_0 ? 0.0 : x_71.low};
                    const lk_pair chosen_17 = {c_0_eq_share ? 0.0 : chosen_16.high, c_0_eq_share ? 0.0 : chosen_16.low};
                    const lk_pair chosen_18 = {c_0_eq_y_true ? 0.0 : chosen_17.high, c_0_eq_y_true ? 0.0 : chosen_17.low};
                    chosen_18_high[i] = chosen_18.high;
                    chosen_18_low[i] = chosen_18.low;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = 2.0 * lk_rounded(share);
                    const double x_10 = surprisal * x_9;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                    const lk_pair x_11 = lk_pair_add_double(others, chosen_3);
                    const double x_14 = lk_rounded(others) * x_13;
                    const double x_15 = lk_rounded(others) * x_14;
                    const double x_16 = alpha[i] * x_15;
                    const double x_17 = x_16 * y_true[i];
                    const double x_18 = lk_rounded(x_11) * x_17;
                    const double neg_x_18 = -x_18;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_18;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const lk_pair x_22 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_22);
                    const double x_23 = others_1 * x_13;
                    const double x_24 = lk_rounded(share) * x_23;
                    const double x_25 = chosen_5 + x_24;
                    gradient[i] = weight * x_25;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair x_22 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_22);
                    const double x_30 = lk_rounded(others) * x_29;
                    const double x_31 = lk_rounded(others) * x_30;
                    const double x_32 = lk_rounded(others) * x_31;
                    const double x_33 = alpha[i] * x_32;
                    const double x_34 = lk_rounded(share) * x_33;
                    const double x_35 = x_34 * y_true[i];
                    const double x_40 = lk_rounded(others) * x_39;
                    const double x_41 = lk_rounded(others) * x_40;
                    const double x_42 = lk_rounded(share) * x_41;
                    const double x_43 = lk_rounded(share) * x_42;
                    const double x_44 = alpha[i] * x_43;
                    const double x_45 = surprisal * x_44;
                    const double x_46 = x_45 * y_true[i];
                    const double chosen_9 = c_0_eq_share ? 0.0 : x_46;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                    const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                    const double x_47 = chosen_11 + x_35;
                    const double x_52 = lk_rounded(others) * x_51;
                    const double x_53 = lk_rounded(others) * x_52;
                    const double x_54 = lk_rounded(others) * x_53;
                    const double x_55 = alpha[i] * x_54;
                    const double x_56 = lk_rounded(share) * x_55;
                    const double x_57 = surprisal * x_56;
                    const double x_58 = x_57 * y_true[i];
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_58;
                    const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
                    const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
                    const double x_59 = chosen_14 + x_47;
                    const double x_61 = others_1 * x_60;
                    const double x_62 = lk_rounded(others) * x_61;
                    const double x_63 = lk_rounded(share) * x_62;
                    const lk_pair x_72 = lk_pair_sub(sum_chosen_18, chosen_18);
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : lk_rounded(x_72);
                    const double x_73 = lk_rounded(share) * x_51;
                    const double x_74 = lk_rounded(share) * x_73;
                    const double x_75 = others_2 * x_74;
                    const lk_pair x_76 = lk_sum(x_63, x_75);
                    const lk_pair x_77 = lk_pair_add_double(x_76, x_59);
                    hessian[i] = weight * lk_rounded(x_77);
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_8;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double chosen_2[LK_LANES];
    double chosen_7_high[LK_LANES];
    double chosen_7_low[LK_LANES];
    double chosen_8_high[LK_LANES];
    double chosen_8_low[LK_LANES];
    double chosen_18_high[LK_LANES];
    double chosen_18_low[LK_LANES];
    double abs_chosen_18[LK_LANES];
    double chosen_19[LK_LANES];
    double peak[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double x_13[LK_ROWS];
    double sum_chosen_7_high[LK_ROWS];
    double sum_chosen_7_low[LK_ROWS];
    double argmax_chosen_7[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_29[LK_ROWS];
    double x_39[LK_ROWS];
    double x_51[LK_ROWS];
    double x_60[LK_ROWS];
    double sum_chosen_18_high[LK_ROWS];
    double sum_chosen_18_low[LK_ROWS];
    double argmax_abs_chosen_18[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
    lk_block_pair_exp(c * n, share_high, share_low);

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(inverse_sum_share);
            x_13[r] = lk_rounded(inverse_sum_share) * x_12;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            const double x_26 = 5.0 * lk_rounded(inverse_sum_share);
            const double x_27 = lk_rounded(inverse_sum_share) * x_26;
            const double x_28 = lk_rounded(inverse_sum_share) * x_27;
            x_29[r] = lk_rounded(inverse_sum_share) * x_28;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            const double x_36 = 4.0 * lk_rounded(inverse_sum_share);
            const double x_37 = lk_rounded(inverse_sum_share) * x_36;
            const double x_38 = lk_rounded(inverse_sum_share) * x_37;
            x_39[r] = lk_rounded(inverse_sum_share) * x_38;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            const double x_48 = (-2.0) * lk_rounded(inverse_sum_share);
            const double x_49 = lk_rounded(inverse_sum_share) * x_48;
            const double x_50 = lk_rounded(inverse_sum_share) * x_49;
            x_51[r] = lk_rounded(inverse_sum_share) * x_50;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            x_60[r] = lk_rounded(inverse_sum_share) * x_13[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
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
        log_sum[r] = lk_rounded(sum_without_largest);
    }
    lk_block_log1p(n, log_sum);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const double x_3 = lk_rounded(others) * lk_rounded(others);
                const double x_4 = alpha[i] * x_3;
                const double x_5 = surprisal * x_4;
                const double x_6 = x_5 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = 2.0 * lk_rounded(share);
                const double x_10 = surprisal * x_9;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                const lk_pair x_11 = lk_pair_add_double(others, chosen_3);
                const lk_pair x_19 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_20 = lk_pair_mul_double(x_19, y_true[i]);
                const lk_pair x_21 = lk_pair_mul(x_11, x_20);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_21.high, alpha_eq_c_0 ? 0.0 : x_21.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const double x_64 = lk_rounded(others) * surprisal;
                const double x_65 = (-2.0) * lk_rounded(others);
                const lk_pair x_66 = lk_sum(x_64, x_65);
                const double x_67 = lk_rounded(share) * surprisal;
                const double neg_x_67 = -x_67;
                const double chosen_15 = c_0_eq_share ? 0.0 : neg_x_67;
                const lk_pair x_68 = lk_pair_add_double(x_66, chosen_15);
                const lk_pair x_69 = lk_pair_mul_double(share, alpha[i]);
                const lk_pair x_70 = lk_pair_mul_double(x_69, y_true[i]);
                const lk_pair x_71 = lk_pair_mul(x_68, x_70);
                const lk_pair chosen_16 = {alpha_eq_c_0 ? 0.0 : x_71.high, alpha_eq_c_0 ? 0.0 : x_71.low};
                const lk_pair chosen_17 = {c_0_eq_share ? 0.0 : chosen_16.high, c_0_eq_share ? 0.0 : chosen_16.low};
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
                abs_chosen_18[i] = fabs(lk_rounded(chosen_18));
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
        lk_lanes_argmax(n, c, abs_chosen_18, argmax_abs_chosen_18);
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
                chosen_19[i] = is_largest_2 ? 0.0 : lk_rounded(chosen_18);
            }
    }

    if (want_gradient || want_hessian) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_8_high, sum_without_largest_1, row_sum_without_largest_1);
        lk_lanes_add(n, c, chosen_8_low, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_19, sum_without_largest_2, row_sum_without_largest_2);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            const double x_7 = lk_rounded(inverse_sum_share) * sum_chosen_2[r];
            value[r] = lk_rounded(inverse_sum_share) * x_7;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = 2.0 * lk_rounded(share);
                const double x_10 = surprisal * x_9;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_3 = c_0_eq_share ? 0.0 : x_10;
                const lk_pair x_11 = lk_pair_add_double(others, chosen_3);
                const double x_14 = lk_rounded(others) * x_13[r];
                const double x_15 = lk_rounded(others) * x_14;
                const double x_16 = alpha[i] * x_15;
                const double x_17 = x_16 * y_true[i];
                const double x_18 = lk_rounded(x_11) * x_17;
                const double neg_x_18 = -x_18;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_18;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const lk_pair x_22 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_22);
                const double x_23 = others_1 * x_13[r];
                const double x_24 = lk_rounded(share) * x_23;
                gradient[i] = chosen_5 + x_24;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const lk_pair chosen_18 = {chosen_18_high[i], chosen_18_low[i]};
                const lk_pair sum_chosen_18 = {sum_chosen_18_high[r], sum_chosen_18_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair x_22 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_22);
                const double x_30 = lk_rounded(others) * x_29[r];
                const double x_31 = lk_rounded(others) * x_30;
                const double x_32 = lk_rounded(others) * x_31;
                const double x_33 = alpha[i] * x_32;
                const double x_34 = lk_rounded(share) * x_33;
                const double x_35 = x_34 * y_true[i];
                const double x_40 = lk_rounded(others) * x_39[r];
                const double x_41 = lk_rounded(others) * x_40;
                const double x_42 = lk_rounded(share) * x_41;
                const double x_43 = lk_rounded(share) * x_42;
                const double x_44 = alpha[i] * x_43;
                const double x_45 = surprisal * x_44;
                const double x_46 = x_45 * y_true[i];
                const double chosen_9 = c_0_eq_share ? 0.0 : x_46;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                const double x_47 = chosen_11 + x_35;
                const double x_52 = lk_rounded(others) * x_51[r];
                const double x_53 = lk_rounded(others) * x_52;
                const double x_54 = lk_rounded(others) * x_53;
                const double x_55 = alpha[i] * x_54;
                const double x_56 = lk_rounded(share) * x_55;
                const double x_57 = surprisal * x_56;
                const double x_58 = x_57 * y_true[i];
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_58;
                const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
                const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
                const double x_59 = chosen_14 + x_47;
                const double x_61 = others_1 * x_60[r];
                const double x_62 = lk_rounded(others) * x_61;
                const double x_63 = lk_rounded(share) * x_62;
                const lk_pair x_72 = lk_pair_sub(sum_chosen_18, chosen_18);
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : lk_rounded(x_72);
                const double x_73 = lk_rounded(share) * x_51[r];
                const double x_74 = lk_rounded(share) * x_73;
                const double x_75 = others_2 * x_74;
                const lk_pair x_76 = lk_sum(x_63, x_75);
                const lk_pair x_77 = lk_pair_add_double(x_76, x_59);
                hessian[i] = lk_rounded(x_77);
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
    const size_t span = lk_row_span(c, 10);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_log_others_high = room + 2 * span;
    double *const row_log_others_low = room + 3 * span;
    double *const row_half_power_3_high = room + 4 * span;
    double *const row_half_power_3_low = room + 5 * span;
    double *const row_chosen_13 = room + 6 * span;
    double *const row_half_power_4_high = room + 7 * span;
    double *const row_half_power_4_low = room + 8 * span;
    double *const row_chosen_29 = room + 9 * span;
    double y_pred[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double abs_chosen_29[LK_BLOCK];
    double chosen_14[LK_BLOCK];
    double chosen_30[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma));
    const int c_0_eq_gamma = 0.0 == gamma;
    const lk_pair x_23 = lk_sum((-1.0), gamma);
    const double x_36 = 2.0 * gamma;
    const double x_39 = gamma * gamma;
    const lk_pair x_61 = lk_sum((-2.0), gamma);

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* argmax_share, sum_share */
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
    }
    const double argmax_share = row_argmax_share.at;
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double inverse_sum_share = want_gradient || want_hessian ? 1.0 / lk_rounded(sum_share) : 0.0;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair log_sum = lk_row_pair_log1p(sum_without_largest);
    const lk_pair x_9 = lk_pair_mul(log_sum, neg_gamma);
    const int x_9_lt_c_minus_1500 = x_9.high < (-1500.0);
    const lk_pair x_10 = lk_pair_mul_double(x_9, 0.5);
    const lk_pair half_power_1 = lk_row_pair_exp(x_10);
    const double x_31 = lk_rounded(half_power_1) * inverse_sum_share;
    const double x_51 = x_31 * x_31;

    /* sum_chosen_3, sum_chosen_13, argmax_chosen_13, sum_chosen_29, argmax_abs_chosen_29 */
    lk_pair row_sum_chosen_3 = {0.0, 0.0};
    lk_pair row_sum_chosen_13 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_13 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_29 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_29 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
        double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
        double *restrict const half_power_3_high = row_half_power_3_high + (whole ? start : 0);
        double *restrict const half_power_3_low = row_half_power_3_low + (whole ? start : 0);
        double *restrict const chosen_13 = row_chosen_13 + (whole ? start : 0);
        double *restrict const half_power_4_high = row_half_power_4_high + (whole ? start : 0);
        double *restrict const half_power_4_low = row_half_power_4_low + (whole ? start : 0);
        double *restrict const chosen_29 = row_chosen_29 + (whole ? start : 0);
        lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair x_2 = lk_pair_sub(sum_share, share);
            const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
            log_others_high[i] = others.high;
            log_others_low[i] = others.low;
        }
        lk_block_pair_log(n, log_others_high, log_others_low);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_3 = lk_pair_mul_double(log_others, gamma);
                const lk_pair x_4 = lk_pair_mul_double(x_3, 0.5);
                half_power_high[i] = x_4.high;
                half_power_low[i] = x_4.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_3 = lk_pair_mul_double(log_others, gamma);
                const int x_3_lt_c_minus_1500 = x_3.high < (-1500.0);
                const double x_5 = alpha[i] * lk_rounded(half_power);
                const double x_6 = lk_rounded(half_power) * surprisal;
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
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_24 = lk_pair_mul(log_others, x_23);
                const lk_pair x_25 = lk_pair_mul_double(x_24, 0.5);
                half_power_3_high[i] = x_25.high;
                half_power_3_low[i] = x_25.low;
            }
            lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
        }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_13 = gamma * lk_rounded(share);
                const double x_14 = surprisal * x_13;
                const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const double x_15 = chosen_6 + lk_rounded(others);
                const lk_pair x_24 = lk_pair_mul(log_others, x_23);
                const int x_24_lt_c_minus_1500 = x_24.high < (-1500.0);
                const double x_26 = alpha[i] * lk_rounded(half_power_3);
                const double x_27 = lk_rounded(half_power_3) * y_true[i];
                const double x_28 = x_26 * x_27;
                const double x_29 = x_15 * x_28;
                const double chosen_10 = x_24_lt_c_minus_1500 ? 0.0 : x_29;
                const int c_0_eq_x_15 = 0.0 == x_15;
                const double chosen_11 = c_0_eq_x_15 ? 0.0 : chosen_10;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                chosen_13[i] = c_0_eq_y_true ? 0.0 : chosen_12;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_62 = lk_pair_mul(log_others, x_61);
                const lk_pair x_63 = lk_pair_mul_double(x_62, 0.5);
                half_power_4_high[i] = x_63.high;
                half_power_4_low[i] = x_63.low;
            }
            lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
        }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_13 = gamma * lk_rounded(share);
                const double x_14 = surprisal * x_13;
                const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const double x_55 = 2.0 * lk_rounded(others);
                const double x_56 = chosen_6 + x_55;
                const double x_57 = lk_rounded(others) * surprisal;
                const double x_58 = x_56 - x_57;
                const double x_59 = lk_rounded(share) * surprisal;
                const double neg_x_59 = -x_59;
                const double chosen_24 = c_0_eq_share ? 0.0 : neg_x_59;
                const double x_60 = chosen_24 + x_58;
                const lk_pair x_62 = lk_pair_mul(log_others, x_61);
                const int x_62_lt_c_minus_1500 = x_62.high < (-1500.0);
                const double x_64 = alpha[i] * lk_rounded(half_power_4);
                const double x_65 = lk_rounded(half_power_4) * lk_rounded(share);
                const double x_66 = x_64 * x_65;
                const double x_67 = x_66 * y_true[i];
                const double x_68 = x_60 * x_67;
                const double chosen_25 = x_62_lt_c_minus_1500 ? 0.0 : x_68;
                const int c_0_eq_x_60 = 0.0 == x_60;
                const double chosen_26 = c_0_eq_x_60 ? 0.0 : chosen_25;
                const double chosen_27 = alpha_eq_c_0 ? 0.0 : chosen_26;
                const double chosen_28 = c_0_eq_share ? 0.0 : chosen_27;
                chosen_29[i] = c_0_eq_y_true ? 0.0 : chosen_28;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_29[i] = fabs(chosen_29[i]);
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, n, chosen_3);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_13, n, chosen_13);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_13, start, n, chosen_13);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_29, n, chosen_29);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_29, start, n, abs_chosen_29);
    }
    const double sum_chosen_3 = lk_row_sum_value(row_sum_chosen_3);
    const double sum_chosen_13 = lk_row_sum_value(row_sum_chosen_13);
    const double argmax_chosen_13 = row_argmax_chosen_13.at;
    const double sum_chosen_29 = lk_row_sum_value(row_sum_chosen_29);
    const double argmax_abs_chosen_29 = row_argmax_abs_chosen_29.at;
    const double x_11 = lk_rounded(half_power_1) * sum_chosen_3;
    const double x_12 = lk_rounded(half_power_1) * x_11;
    const double chosen_4 = x_9_lt_c_minus_1500 ? 0.0 : x_12;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
            double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
            double *restrict const half_power_3_high = row_half_power_3_high + (whole ? start : 0);
            double *restrict const half_power_3_low = row_half_power_3_low + (whole ? start : 0);
            double *restrict const chosen_13 = row_chosen_13 + (whole ? start : 0);
            double *restrict const half_power_4_high = row_half_power_4_high + (whole ? start : 0);
            double *restrict const half_power_4_low = row_half_power_4_low + (whole ? start : 0);
            double *restrict const chosen_29 = row_chosen_29 + (whole ? start : 0);
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
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            if (!whole)
                lk_load(y_true, &in[0], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    log_others_high[i] = others.high;
                    log_others_low[i] = others.low;
                }
                lk_block_pair_log(n, log_others_high, log_others_low);
            }
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_24 = lk_pair_mul(log_others, x_23);
                    const lk_pair x_25 = lk_pair_mul_double(x_24, 0.5);
                    half_power_3_high[i] = x_25.high;
                    half_power_3_low[i] = x_25.low;
                }
                lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
            }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * lk_rounded(share);
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_15 = chosen_6 + lk_rounded(others);
                    const lk_pair x_24 = lk_pair_mul(log_others, x_23);
                    const int x_24_lt_c_minus_1500 = x_24.high < (-1500.0);
                    const double x_26 = alpha[i] * lk_rounded(half_power_3);
                    const double x_27 = lk_rounded(half_power_3) * y_true[i];
                    const double x_28 = x_26 * x_27;
                    const double x_29 = x_15 * x_28;
                    const double chosen_10 = x_24_lt_c_minus_1500 ? 0.0 : x_29;
                    const int c_0_eq_x_15 = 0.0 == x_15;
                    const double chosen_11 = c_0_eq_x_15 ? 0.0 : chosen_10;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                    chosen_13[i] = c_0_eq_y_true ? 0.0 : chosen_12;
                }
            for (size_t i = 0; i < n; i++) {
                const double now_chosen_13 = chosen_13[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_13 == index;
                chosen_14[i] = is_largest_1 ? 0.0 : now_chosen_13;
            }
            if (!whole && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_62 = lk_pair_mul(log_others, x_61);
                    const lk_pair x_63 = lk_pair_mul_double(x_62, 0.5);
                    half_power_4_high[i] = x_63.high;
                    half_power_4_low[i] = x_63.low;
                }
                lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
            }
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * lk_rounded(share);
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_55 = 2.0 * lk_rounded(others);
                    const double x_56 = chosen_6 + x_55;
                    const double x_57 = lk_rounded(others) * surprisal;
                    const double x_58 = x_56 - x_57;
                    const double x_59 = lk_rounded(share) * surprisal;
                    const double neg_x_59 = -x_59;
                    const double chosen_24 = c_0_eq_share ? 0.0 : neg_x_59;
                    const double x_60 = chosen_24 + x_58;
                    const lk_pair x_62 = lk_pair_mul(log_others, x_61);
                    const int x_62_lt_c_minus_1500 = x_62.high < (-1500.0);
                    const double x_64 = alpha[i] * lk_rounded(half_power_4);
                    const double x_65 = lk_rounded(half_power_4) * lk_rounded(share);
                    const double x_66 = x_64 * x_65;
                    const double x_67 = x_66 * y_true[i];
                    const double x_68 = x_60 * x_67;
                    const double chosen_25 = x_62_lt_c_minus_1500 ? 0.0 : x_68;
                    const int c_0_eq_x_60 = 0.0 == x_60;
                    const double chosen_26 = c_0_eq_x_60 ? 0.0 : chosen_25;
                    const double chosen_27 = alpha_eq_c_0 ? 0.0 : chosen_26;
                    const double chosen_28 = c_0_eq_share ? 0.0 : chosen_27;
                    chosen_29[i] = c_0_eq_y_true ? 0.0 : chosen_28;
                }
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_chosen_29 = chosen_29[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_29 == index;
                    chosen_30[i] = is_largest_2 ? 0.0 : now_chosen_29;
                }
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_14);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_30);
        }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
            double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
            double *restrict const half_power_3_high = row_half_power_3_high + (whole ? start : 0);
            double *restrict const half_power_3_low = row_half_power_3_low + (whole ? start : 0);
            double *restrict const chosen_13 = row_chosen_13 + (whole ? start : 0);
            double *restrict const half_power_4_high = row_half_power_4_high + (whole ? start : 0);
            double *restrict const half_power_4_low = row_half_power_4_low + (whole ? start : 0);
            double *restrict const chosen_29 = row_chosen_29 + (whole ? start : 0);
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
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    log_others_high[i] = others.high;
                    log_others_low[i] = others.low;
                }
                lk_block_pair_log(n, log_others_high, log_others_low);
            }
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_3 = lk_pair_mul_double(log_others, gamma);
                const lk_pair x_16 = lk_pair_add(x_3, x_9);
                const lk_pair x_17 = lk_pair_mul_double(x_16, 0.5);
                half_power_2_high[i] = x_17.high;
                half_power_2_low[i] = x_17.low;
            }
            lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_24 = lk_pair_mul(log_others, x_23);
                    const lk_pair x_25 = lk_pair_mul_double(x_24, 0.5);
                    half_power_3_high[i] = x_25.high;
                    half_power_3_low[i] = x_25.low;
                }
                lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
            }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * lk_rounded(share);
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_15 = chosen_6 + lk_rounded(others);
                    const lk_pair x_24 = lk_pair_mul(log_others, x_23);
                    const int x_24_lt_c_minus_1500 = x_24.high < (-1500.0);
                    const double x_26 = alpha[i] * lk_rounded(half_power_3);
                    const double x_27 = lk_rounded(half_power_3) * y_true[i];
                    const double x_28 = x_26 * x_27;
                    const double x_29 = x_15 * x_28;
                    const double chosen_10 = x_24_lt_c_minus_1500 ? 0.0 : x_29;
                    const int c_0_eq_x_15 = 0.0 == x_15;
                    const double chosen_11 = c_0_eq_x_15 ? 0.0 : chosen_10;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                    chosen_13[i] = c_0_eq_y_true ? 0.0 : chosen_12;
                }
            if (!whole && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_62 = lk_pair_mul(log_others, x_61);
                    const lk_pair x_63 = lk_pair_mul_double(x_62, 0.5);
                    half_power_4_high[i] = x_63.high;
                    half_power_4_low[i] = x_63.low;
                }
                lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
            }
            if (!whole && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * lk_rounded(share);
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_55 = 2.0 * lk_rounded(others);
                    const double x_56 = chosen_6 + x_55;
                    const double x_57 = lk_rounded(others) * surprisal;
                    const double x_58 = x_56 - x_57;
                    const double x_59 = lk_rounded(share) * surprisal;
                    const double neg_x_59 = -x_59;
                    const double chosen_24 = c_0_eq_share ? 0.0 : neg_x_59;
                    const double x_60 = chosen_24 + x_58;
                    const lk_pair x_62 = lk_pair_mul(log_others, x_61);
                    const int x_62_lt_c_minus_1500 = x_62.high < (-1500.0);
                    const double x_64 = alpha[i] * lk_rounded(half_power_4);
                    const double x_65 = lk_rounded(half_power_4) * lk_rounded(share);
                    const double x_66 = x_64 * x_65;
                    const double x_67 = x_66 * y_true[i];
                    const double x_68 = x_60 * x_67;
                    const double chosen_25 = x_62_lt_c_minus_1500 ? 0.0 : x_68;
                    const int c_0_eq_x_60 = 0.0 == x_60;
                    const double chosen_26 = c_0_eq_x_60 ? 0.0 : chosen_25;
                    const double chosen_27 = alpha_eq_c_0 ? 0.0 : chosen_26;
                    const double chosen_28 = c_0_eq_share ? 0.0 : chosen_27;
                    chosen_29[i] = c_0_eq_y_true ? 0.0 : chosen_28;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair x_3 = lk_pair_mul_double(log_others, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_13 = gamma * lk_rounded(share);
                    const double x_14 = surprisal * x_13;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                    const double x_15 = chosen_6 + lk_rounded(others);
                    const lk_pair x_16 = lk_pair_add(x_3, x_9);
                    const int x_16_lt_c_minus_1500 = x_16.high < (-1500.0);
                    const double x_18 = lk_rounded(half_power_2) * inverse_sum_share;
                    const double x_19 = alpha[i] * lk_rounded(half_power_2);
                    const double x_20 = x_18 * x_19;
                    const double x_21 = x_20 * y_true[i];
                    const double x_22 = x_15 * x_21;
                    const double neg_x_22 = -x_22;
                    const double chosen_7 = x_16_lt_c_minus_1500 ? 0.0 : neg_x_22;
                    const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                    const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                    const double x_30 = sum_chosen_13 - chosen_13[i];
                    const int is_largest_1 = argmax_chosen_13 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_30;
                    const double x_32 = lk_rounded(half_power_1) * others_1;
                    const double x_33 = x_31 * x_32;
                    const double x_34 = lk_rounded(share) * x_33;
                    const double chosen_15 = x_9_lt_c_minus_1500 ? 0.0 : x_34;
                    const double x_35 = chosen_15 + chosen_9;
                    gradient[i] = weight * x_35;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const lk_pair x_2 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair x_3 = lk_pair_mul_double(log_others, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair x_16 = lk_pair_add(x_3, x_9);
                    const int x_16_lt_c_minus_1500 = x_16.high < (-1500.0);
                    const double x_18 = lk_rounded(half_power_2) * inverse_sum_share;
                    const double x_30 = sum_chosen_13 - chosen_13[i];
                    const int is_largest_1 = argmax_chosen_13 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_30;
                    const double x_37 = lk_rounded(others) * x_36;
                    const double x_38 = lk_rounded(others) + x_37;
                    const double x_40 = lk_rounded(share) * x_39;
                    const double x_41 = surprisal * x_40;
                    const double chosen_16 = c_0_eq_gamma ? 0.0 : x_41;
                    const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
                    const double x_42 = chosen_17 + x_38;
                    const double x_43 = gamma * lk_rounded(others);
                    const double x_44 = surprisal * x_43;
                    const double neg_x_44 = -x_44;
                    const double chosen_18 = c_0_eq_gamma ? 0.0 : neg_x_44;
                    const double x_45 = chosen_18 + x_42;
                    const double x_46 = x_18 * x_18;
                    const double x_47 = alpha[i] * x_46;
                    const double x_48 = lk_rounded(share) * x_47;
                    const double x_49 = x_48 * y_true[i];
                    const double x_50 = x_45 * x_49;
                    const double chosen_19 = x_16_lt_c_minus_1500 ? 0.0 : x_50;
                    const double chosen_20 = alpha_eq_c_0 ? 0.0 : chosen_19;
                    const double chosen_21 = c_0_eq_share ? 0.0 : chosen_20;
                    const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
                    const double x_52 = others_1 * x_51;
                    const double x_53 = lk_rounded(others) * x_52;
                    const double x_54 = lk_rounded(share) * x_53;
                    const double chosen_23 = x_9_lt_c_minus_1500 ? 0.0 : x_54;
                    const double x_69 = sum_chosen_29 - chosen_29[i];
                    const int is_largest_2 = argmax_abs_chosen_29 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_69;
                    const double x_70 = lk_rounded(share) * x_51;
                    const double x_71 = lk_rounded(share) * x_70;
                    const double x_72 = gamma * x_71;
                    const double x_73 = others_2 * x_72;
                    const double chosen_31 = x_9_lt_c_minus_1500 ? 0.0 : x_73;
                    const double x_74 = chosen_23 + chosen_31;
                    const double x_75 = chosen_22 + x_74;
                    hessian[i] = weight * x_75;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_4;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double log_others_high[LK_LANES];
    double log_others_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double chosen_3[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double half_power_3_high[LK_LANES];
    double half_power_3_low[LK_LANES];
    double chosen_13[LK_LANES];
    double chosen_14[LK_LANES];
    double half_power_4_high[LK_LANES];
    double half_power_4_low[LK_LANES];
    double chosen_29[LK_LANES];
    double abs_chosen_29[LK_LANES];
    double chosen_30[LK_LANES];
    double peak[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double sum_chosen_3[LK_ROWS];
    double x_9_high[LK_ROWS];
    double x_9_low[LK_ROWS];
    double half_power_1_high[LK_ROWS];
    double half_power_1_low[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double x_23_high[LK_ROWS];
    double x_23_low[LK_ROWS];
    double sum_chosen_13[LK_ROWS];
    double argmax_chosen_13[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_31[LK_ROWS];
    double x_36[LK_ROWS];
    double x_39[LK_ROWS];
    double x_51[LK_ROWS];
    double x_61_high[LK_ROWS];
    double x_61_low[LK_ROWS];
    double sum_chosen_29[LK_ROWS];
    double argmax_abs_chosen_29[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_23 = lk_sum((-1.0), gamma[r]);
            x_23_high[r] = x_23.high;
            x_23_low[r] = x_23.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_36[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_39[r] = gamma[r] * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_61 = lk_sum((-2.0), gamma[r]);
            x_61_high[r] = x_61.high;
            x_61_low[r] = x_61.low;
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
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
    lk_block_pair_exp(c * n, share_high, share_low);

    lk_lanes_argmax(n, c, share_high, argmax_share);

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            inverse_sum_share[r] = 1.0 / lk_rounded(sum_share);
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
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
        log_sum_high[r] = sum_without_largest.high;
        log_sum_low[r] = sum_without_largest.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma[r]));
        const lk_pair x_9 = lk_pair_mul(log_sum, neg_gamma);
        x_9_high[r] = x_9.high;
        x_9_low[r] = x_9.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_9 = {x_9_high[r], x_9_low[r]};
        const lk_pair x_10 = lk_pair_mul_double(x_9, 0.5);
        half_power_1_high[r] = x_10.high;
        half_power_1_low[r] = x_10.low;
    }
    lk_block_pair_exp(n, half_power_1_high, half_power_1_low);

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair half_power_1 = {half_power_1_high[r], half_power_1_low[r]};
            x_31[r] = lk_rounded(half_power_1) * inverse_sum_share[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_51[r] = x_31[r] * x_31[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair x_2 = lk_pair_sub(sum_share, share);
            const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
            log_others_high[i] = others.high;
            log_others_low[i] = others.low;
        }
    lk_block_pair_log(c * n, log_others_high, log_others_low);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_3 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_4 = lk_pair_mul_double(x_3, 0.5);
                half_power_high[i] = x_4.high;
                half_power_low[i] = x_4.low;
            }
        lk_block_pair_exp(c * n, half_power_high, half_power_low);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_3 = lk_pair_mul_double(log_others, gamma[r]);
                const int x_3_lt_c_minus_1500 = x_3.high < (-1500.0);
                const double x_5 = alpha[i] * lk_rounded(half_power);
                const double x_6 = lk_rounded(half_power) * surprisal;
                const double x_7 = x_5 * x_6;
                const double x_8 = x_7 * y_true[i];
                const double chosen_1 = x_3_lt_c_minus_1500 ? 0.0 : x_8;
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
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_9 = {x_9_high[r], x_9_low[r]};
                const lk_pair x_3 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_16 = lk_pair_add(x_3, x_9);
                const lk_pair x_17 = lk_pair_mul_double(x_16, 0.5);
                half_power_2_high[i] = x_17.high;
                half_power_2_low[i] = x_17.low;
            }
        lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_23 = {x_23_high[r], x_23_low[r]};
                const lk_pair x_24 = lk_pair_mul(log_others, x_23);
                const lk_pair x_25 = lk_pair_mul_double(x_24, 0.5);
                half_power_3_high[i] = x_25.high;
                half_power_3_low[i] = x_25.low;
            }
        lk_block_pair_exp(c * n, half_power_3_high, half_power_3_low);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_23 = {x_23_high[r], x_23_low[r]};
                const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_13 = gamma[r] * lk_rounded(share);
                const double x_14 = surprisal * x_13;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const double x_15 = chosen_6 + lk_rounded(others);
                const lk_pair x_24 = lk_pair_mul(log_others, x_23);
                const int x_24_lt_c_minus_1500 = x_24.high < (-1500.0);
                const double x_26 = alpha[i] * lk_rounded(half_power_3);
                const double x_27 = lk_rounded(half_power_3) * y_true[i];
                const double x_28 = x_26 * x_27;
                const double x_29 = x_15 * x_28;
                const double chosen_10 = x_24_lt_c_minus_1500 ? 0.0 : x_29;
                const int c_0_eq_x_15 = 0.0 == x_15;
                const double chosen_11 = c_0_eq_x_15 ? 0.0 : chosen_10;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                chosen_13[i] = c_0_eq_y_true ? 0.0 : chosen_12;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_61 = {x_61_high[r], x_61_low[r]};
                const lk_pair x_62 = lk_pair_mul(log_others, x_61);
                const lk_pair x_63 = lk_pair_mul_double(x_62, 0.5);
                half_power_4_high[i] = x_63.high;
                half_power_4_low[i] = x_63.low;
            }
        lk_block_pair_exp(c * n, half_power_4_high, half_power_4_low);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_61 = {x_61_high[r], x_61_low[r]};
                const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_13 = gamma[r] * lk_rounded(share);
                const double x_14 = surprisal * x_13;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const double x_55 = 2.0 * lk_rounded(others);
                const double x_56 = chosen_6 + x_55;
                const double x_57 = lk_rounded(others) * surprisal;
                const double x_58 = x_56 - x_57;
                const double x_59 = lk_rounded(share) * surprisal;
                const double neg_x_59 = -x_59;
                const double chosen_24 = c_0_eq_share ? 0.0 : neg_x_59;
                const double x_60 = chosen_24 + x_58;
                const lk_pair x_62 = lk_pair_mul(log_others, x_61);
                const int x_62_lt_c_minus_1500 = x_62.high < (-1500.0);
                const double x_64 = alpha[i] * lk_rounded(half_power_4);
                const double x_65 = lk_rounded(half_power_4) * lk_rounded(share);
                const double x_66 = x_64 * x_65;
                const double x_67 = x_66 * y_true[i];
                const double x_68 = x_60 * x_67;
                const double chosen_25 = x_62_lt_c_minus_1500 ? 0.0 : x_68;
                const int c_0_eq_x_60 = 0.0 == x_60;
                const double chosen_26 = c_0_eq_x_60 ? 0.0 : chosen_25;
                const double chosen_27 = alpha_eq_c_0 ? 0.0 : chosen_26;
                const double chosen_28 = c_0_eq_share ? 0.0 : chosen_27;
                chosen_29[i] = c_0_eq_y_true ? 0.0 : chosen_28;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_29[i] = fabs(chosen_29[i]);
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
        double row_sum_chosen_13[LK_ROWS];
        lk_lanes_sum(n, c, chosen_13, sum_chosen_13, row_sum_chosen_13);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_13[r] = lk_row_sum_value((lk_pair){sum_chosen_13[r], row_sum_chosen_13[r]});
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, chosen_13, argmax_chosen_13);
    }

    if (want_hessian) {
        double row_sum_chosen_29[LK_ROWS];
        lk_lanes_sum(n, c, chosen_29, sum_chosen_29, row_sum_chosen_29);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_29[r] = lk_row_sum_value((lk_pair){sum_chosen_29[r], row_sum_chosen_29[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_29, argmax_abs_chosen_29);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_13 = chosen_13[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_13[r] == index;
                chosen_14[i] = is_largest_1 ? 0.0 : now_chosen_13;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_29 = chosen_29[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_29[r] == index;
                chosen_30[i] = is_largest_2 ? 0.0 : now_chosen_29;
            }
    }

    if (want_gradient || want_hessian) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_14, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_30, sum_without_largest_2, row_sum_without_largest_2);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_9 = {x_9_high[r], x_9_low[r]};
            const lk_pair half_power_1 = {half_power_1_high[r], half_power_1_low[r]};
            const int x_9_lt_c_minus_1500 = x_9.high < (-1500.0);
            const double x_11 = lk_rounded(half_power_1) * sum_chosen_3[r];
            const double x_12 = lk_rounded(half_power_1) * x_11;
            value[r] = x_9_lt_c_minus_1500 ? 0.0 : x_12;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_9 = {x_9_high[r], x_9_low[r]};
                const lk_pair half_power_1 = {half_power_1_high[r], half_power_1_low[r]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair x_3 = lk_pair_mul_double(log_others, gamma[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int x_9_lt_c_minus_1500 = x_9.high < (-1500.0);
                const double x_13 = gamma[r] * lk_rounded(share);
                const double x_14 = surprisal * x_13;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_5 = c_0_eq_gamma ? 0.0 : x_14;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const double x_15 = chosen_6 + lk_rounded(others);
                const lk_pair x_16 = lk_pair_add(x_3, x_9);
                const int x_16_lt_c_minus_1500 = x_16.high < (-1500.0);
                const double x_18 = lk_rounded(half_power_2) * inverse_sum_share[r];
                const double x_19 = alpha[i] * lk_rounded(half_power_2);
                const double x_20 = x_18 * x_19;
                const double x_21 = x_20 * y_true[i];
                const double x_22 = x_15 * x_21;
                const double neg_x_22 = -x_22;
                const double chosen_7 = x_16_lt_c_minus_1500 ? 0.0 : neg_x_22;
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                const double x_30 = sum_chosen_13[r] - chosen_13[i];
                const int is_largest_1 = argmax_chosen_13[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_30;
                const double x_32 = lk_rounded(half_power_1) * others_1;
                const double x_33 = x_31[r] * x_32;
                const double x_34 = lk_rounded(share) * x_33;
                const double chosen_15 = x_9_lt_c_minus_1500 ? 0.0 : x_34;
                gradient[i] = chosen_15 + chosen_9;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_9 = {x_9_high[r], x_9_low[r]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const lk_pair x_2 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair x_3 = lk_pair_mul_double(log_others, gamma[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int x_9_lt_c_minus_1500 = x_9.high < (-1500.0);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair x_16 = lk_pair_add(x_3, x_9);
                const int x_16_lt_c_minus_1500 = x_16.high < (-1500.0);
                const double x_18 = lk_rounded(half_power_2) * inverse_sum_share[r];
                const double x_30 = sum_chosen_13[r] - chosen_13[i];
                const int is_largest_1 = argmax_chosen_13[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_30;
                const double x_37 = lk_rounded(others) * x_36[r];
                const double x_38 = lk_rounded(others) + x_37;
                const double x_40 = lk_rounded(share) * x_39[r];
                const double x_41 = surprisal * x_40;
                const double chosen_16 = c_0_eq_gamma ? 0.0 : x_41;
                const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
                const double x_42 = chosen_17 + x_38;
                const double x_43 = gamma[r] * lk_rounded(others);
                const double x_44 = surprisal * x_43;
                const double neg_x_44 = -x_44;
                const double chosen_18 = c_0_eq_gamma ? 0.0 : neg_x_44;
                const double x_45 = chosen_18 + x_42;
                const double x_46 = x_18 * x_18;
                const double x_47 = alpha[i] * x_46;
                const double x_48 = lk_rounded(share) * x_47;
                const double x_49 = x_48 * y_true[i];
                const double x_50 = x_45 * x_49;
                const double chosen_19 = x_16_lt_c_minus_1500 ? 0.0 : x_50;
                const double chosen_20 = alpha_eq_c_0 ? 0.0 : chosen_19;
                const double chosen_21 = c_0_eq_share ? 0.0 : chosen_20;
                const double chosen_22 = c_0_eq_y_true ? 0.0 : chosen_21;
                const double x_52 = others_1 * x_51[r];
                const double x_53 = lk_rounded(others) * x_52;
                const double x_54 = lk_rounded(share) * x_53;
                const double chosen_23 = x_9_lt_c_minus_1500 ? 0.0 : x_54;
                const double x_69 = sum_chosen_29[r] - chosen_29[i];
                const int is_largest_2 = argmax_abs_chosen_29[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_69;
                const double x_70 = lk_rounded(share) * x_51[r];
                const double x_71 = lk_rounded(share) * x_70;
                const double x_72 = gamma[r] * x_71;
                const double x_73 = others_2 * x_72;
                const double chosen_31 = x_9_lt_c_minus_1500 ? 0.0 : x_73;
                const double x_74 = chosen_23 + chosen_31;
                hessian[i] = chosen_22 + x_74;
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
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_x_3 = room + 2 * span;
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_1[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
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

    /* sum_share, sum_x_3, argmax_abs_x_3, argmax_share */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_3 = {-INFINITY, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_2 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            x_3[i] = lk_rounded(share) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_3[i] = fabs(x_3[i]);
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_sum_add(&row_sum_x_3, n, x_3);
        lk_row_peak_raise(&row_argmax_abs_x_3, start, n, abs_x_3);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const double argmax_abs_x_3 = row_argmax_abs_x_3.at;
    const double argmax_share = row_argmax_share.at;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_5 = inverse_sum_share * sum_x_1;
    const double x_6 = inverse_sum_share * x_5;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_2 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                x_3[i] = lk_rounded(share) * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_3 = x_3[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_abs_x_3 == index;
            chosen[i] = is_largest ? 0.0 : now_x_3;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_share == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(share);
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
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const x_3 = row_x_3 + (whole ? start : 0);
            if (!whole)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_2 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    x_3[i] = lk_rounded(share) * v[i];
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_4 = sum_x_3 - x_3[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_7 = others * x_6;
                const double x_8 = lk_rounded(share) * x_7;
                const double x_9 = sum_share - lk_rounded(share);
                const int is_largest_1 = argmax_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_9;
                const double x_10 = others_1 * x_6;
                const double x_11 = lk_rounded(share) * x_10;
                const double x_12 = v[i] * x_11;
                const double x_13 = x_12 - x_8;
                hessian_vector[i] = weight * x_13;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double x_3[LK_LANES];
    double abs_x_3[LK_LANES];
    double chosen[LK_LANES];
    double chosen_1[LK_LANES];
    double sum_x_1[LK_ROWS];
    double peak[LK_ROWS];
    double sum_share[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double argmax_abs_x_3[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double x_6[LK_ROWS];
    double argmax_share[LK_ROWS];
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
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
    lk_block_pair_exp(c * n, share_high, share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            x_3[i] = lk_rounded(share) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_3[i] = fabs(x_3[i]);
        }

    double row_sum_share[LK_ROWS];
    lk_lanes_sum(n, c, share_high, sum_share, row_sum_share);
    lk_lanes_add(n, c, share_low, row_sum_share);
    for (size_t r = 0; r < n; r++) {
        sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
    }

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    lk_lanes_argmax(n, c, abs_x_3, argmax_abs_x_3);

    lk_lanes_argmax(n, c, share_high, argmax_share);

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_5 = inverse_sum_share * sum_x_1[r];
        x_6[r] = inverse_sum_share * x_5;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_3 = x_3[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_abs_x_3[r] == index;
            chosen[i] = is_largest ? 0.0 : now_x_3;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_share[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(share);
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
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_4 = sum_x_3[r] - x_3[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_3[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_4;
                const double x_7 = others * x_6[r];
                const double x_8 = lk_rounded(share) * x_7;
                const double x_9 = sum_share[r] - lk_rounded(share);
                const int is_largest_1 = argmax_share[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_9;
                const double x_10 = others_1 * x_6[r];
                const double x_11 = lk_rounded(share) * x_10;
                const double x_12 = v[i] * x_11;
                hessian_vector[i] = x_12 - x_8;
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
    const size_t span = lk_row_span(c, 7);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_x_3 = room + 2 * span;
    double *const row_chosen_17 = room + 3 * span;
    double *const row_chosen_22 = room + 4 * span;
    double *const row_chosen_26 = room + 5 * span;
    double *const row_chosen_30 = room + 6 * span;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double abs_chosen_17[LK_BLOCK];
    double abs_chosen_22[LK_BLOCK];
    double abs_chosen_30[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double chosen_23[LK_BLOCK];
    double chosen_27[LK_BLOCK];
    double chosen_31[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_share, argmax_share, sum_x_3, argmax_abs_x_3 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_3 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            x_3[i] = lk_rounded(share) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_3[i] = fabs(x_3[i]);
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        lk_row_sum_add(&row_sum_x_3, n, x_3);
        lk_row_peak_raise(&row_argmax_abs_x_3, start, n, abs_x_3);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const double argmax_abs_x_3 = row_argmax_abs_x_3.at;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_5 = (-5.0) * inverse_sum_share;
    const double x_6 = inverse_sum_share * x_5;
    const double x_7 = inverse_sum_share * x_6;
    const double x_8 = inverse_sum_share * x_7;
    const double x_15 = (-4.0) * inverse_sum_share;
    const double x_16 = inverse_sum_share * x_15;
    const double x_17 = inverse_sum_share * x_16;
    const double x_18 = inverse_sum_share * x_17;
    const double x_27 = 2.0 * inverse_sum_share;
    const double x_28 = inverse_sum_share * x_27;
    const double x_29 = inverse_sum_share * x_28;
    const double x_30 = inverse_sum_share * x_29;
    const double x_39 = 5.0 * inverse_sum_share;
    const double x_40 = inverse_sum_share * x_39;
    const double x_41 = inverse_sum_share * x_40;
    const double x_42 = inverse_sum_share * x_41;
    const double x_50 = 4.0 * inverse_sum_share;
    const double x_51 = inverse_sum_share * x_50;
    const double x_52 = inverse_sum_share * x_51;
    const double x_53 = inverse_sum_share * x_52;
    const double x_63 = (-2.0) * inverse_sum_share;
    const double x_64 = inverse_sum_share * x_63;
    const double x_65 = inverse_sum_share * x_64;
    const double x_66 = inverse_sum_share * x_65;
    const double x_125 = inverse_sum_share * inverse_sum_share;
    const double x_126 = inverse_sum_share * x_125;
    const double x_127 = inverse_sum_share * x_126;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(share);
        }
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                x_3[i] = lk_rounded(share) * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_3 = x_3[i];
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_x_3 == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_3;
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_1);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double log_sum = lk_row_log1p(sum_without_largest);

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
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const chosen_17 = row_chosen_17 + (whole ? start : 0);
        double *restrict const chosen_22 = row_chosen_22 + (whole ? start : 0);
        double *restrict const chosen_26 = row_chosen_26 + (whole ? start : 0);
        double *restrict const chosen_30 = row_chosen_30 + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_2 = sum_share - lk_rounded(share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double surprisal = lk_rounded(gap) + log_sum;
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_77 = others * surprisal;
            const double x_78 = (-2.0) * others;
            const double x_79 = x_77 + x_78;
            const double x_80 = lk_rounded(share) * surprisal;
            const double neg_x_80 = -x_80;
            const double chosen_14 = c_0_eq_share ? 0.0 : neg_x_80;
            const double x_81 = chosen_14 + x_79;
            const double x_82 = alpha[i] * lk_rounded(share);
            const double x_83 = v[i] * x_82;
            const double x_84 = x_83 * y_true[i];
            const double x_85 = x_81 * x_84;
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_85;
            const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
            chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_17[i] = fabs(chosen_17[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_2 = sum_share - lk_rounded(share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double surprisal = lk_rounded(gap) + log_sum;
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_91 = others * others;
            const double x_92 = 4.0 * others;
            const double x_93 = lk_rounded(share) * x_92;
            const double x_94 = surprisal * x_93;
            const double chosen_19 = c_0_eq_share ? 0.0 : x_94;
            const double x_95 = chosen_19 + x_91;
            const double x_96 = (-4.0) * others;
            const double x_97 = lk_rounded(share) * x_96;
            const double x_98 = x_95 + x_97;
            const double x_99 = (-2.0) * lk_rounded(share);
            const double x_100 = lk_rounded(share) * x_99;
            const double x_101 = surprisal * x_100;
            const double chosen_20 = c_0_eq_share ? 0.0 : x_101;
            const double x_102 = chosen_20 + x_98;
            const double x_103 = alpha[i] * y_true[i];
            const double x_104 = x_102 * x_103;
            const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_104;
            chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_22[i] = fabs(chosen_22[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_2 = sum_share - lk_rounded(share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double surprisal = lk_rounded(gap) + log_sum;
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_108 = 2.0 * lk_rounded(share);
            const double x_109 = surprisal * x_108;
            const double chosen_24 = c_0_eq_share ? 0.0 : x_109;
            const double x_110 = chosen_24 + others;
            const double x_111 = alpha[i] * others;
            const double x_112 = x_111 * y_true[i];
            const double x_113 = x_110 * x_112;
            const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_113;
            chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_2 = sum_share - lk_rounded(share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_2;
            const double surprisal = lk_rounded(gap) + log_sum;
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_77 = others * surprisal;
            const double x_78 = (-2.0) * others;
            const double x_79 = x_77 + x_78;
            const double x_80 = lk_rounded(share) * surprisal;
            const double neg_x_80 = -x_80;
            const double chosen_14 = c_0_eq_share ? 0.0 : neg_x_80;
            const double x_81 = chosen_14 + x_79;
            const double x_82 = alpha[i] * lk_rounded(share);
            const double x_118 = x_82 * y_true[i];
            const double x_119 = x_118 * x_81;
            const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_119;
            const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
            chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_30[i] = fabs(chosen_30[i]);
        }
        lk_row_sum_add(&row_sum_chosen_17, n, chosen_17);
        lk_row_peak_raise(&row_argmax_abs_chosen_17, start, n, abs_chosen_17);
        lk_row_sum_add(&row_sum_chosen_22, n, chosen_22);
        lk_row_peak_raise(&row_argmax_abs_chosen_22, start, n, abs_chosen_22);
        lk_row_sum_add(&row_sum_chosen_26, n, chosen_26);
        lk_row_peak_raise(&row_argmax_chosen_26, start, n, chosen_26);
        lk_row_sum_add(&row_sum_chosen_30, n, chosen_30);
        lk_row_peak_raise(&row_argmax_abs_chosen_30, start, n, abs_chosen_30);
    }
    const double sum_chosen_17 = lk_row_sum_value(row_sum_chosen_17);
    const double argmax_abs_chosen_17 = row_argmax_abs_chosen_17.at;
    const double sum_chosen_22 = lk_row_sum_value(row_sum_chosen_22);
    const double argmax_abs_chosen_22 = row_argmax_abs_chosen_22.at;
    const double sum_chosen_26 = lk_row_sum_value(row_sum_chosen_26);
    const double argmax_chosen_26 = row_argmax_chosen_26.at;
    const double sum_chosen_30 = lk_row_sum_value(row_sum_chosen_30);
    const double argmax_abs_chosen_30 = row_argmax_abs_chosen_30.at;

    /* sum_without_largest_2, sum_without_largest_3, sum_without_largest_4, sum_without_largest_5 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    lk_pair row_sum_without_largest_4 = {0.0, 0.0};
    lk_pair row_sum_without_largest_5 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const chosen_17 = row_chosen_17 + (whole ? start : 0);
        double *restrict const chosen_22 = row_chosen_22 + (whole ? start : 0);
        double *restrict const chosen_26 = row_chosen_26 + (whole ? start : 0);
        double *restrict const chosen_30 = row_chosen_30 + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        if (!whole)
            lk_load(alpha, &in[3], start, n);
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            lk_load(y_true, &in[0], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = lk_rounded(gap) + log_sum;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_77 = others * surprisal;
                const double x_78 = (-2.0) * others;
                const double x_79 = x_77 + x_78;
                const double x_80 = lk_rounded(share) * surprisal;
                const double neg_x_80 = -x_80;
                const double chosen_14 = c_0_eq_share ? 0.0 : neg_x_80;
                const double x_81 = chosen_14 + x_79;
                const double x_82 = alpha[i] * lk_rounded(share);
                const double x_83 = v[i] * x_82;
                const double x_84 = x_83 * y_true[i];
                const double x_85 = x_81 * x_84;
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_85;
                const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
                chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_17 = chosen_17[i];
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_abs_chosen_17 == index;
            chosen_18[i] = is_largest_2 ? 0.0 : now_chosen_17;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = lk_rounded(gap) + log_sum;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_91 = others * others;
                const double x_92 = 4.0 * others;
                const double x_93 = lk_rounded(share) * x_92;
                const double x_94 = surprisal * x_93;
                const double chosen_19 = c_0_eq_share ? 0.0 : x_94;
                const double x_95 = chosen_19 + x_91;
                const double x_96 = (-4.0) * others;
                const double x_97 = lk_rounded(share) * x_96;
                const double x_98 = x_95 + x_97;
                const double x_99 = (-2.0) * lk_rounded(share);
                const double x_100 = lk_rounded(share) * x_99;
                const double x_101 = surprisal * x_100;
                const double chosen_20 = c_0_eq_share ? 0.0 : x_101;
                const double x_102 = chosen_20 + x_98;
                const double x_103 = alpha[i] * y_true[i];
                const double x_104 = x_102 * x_103;
                const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_104;
                chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_22 = chosen_22[i];
            const double index = offset + (double)(int)i;
            const int is_largest_3 = argmax_abs_chosen_22 == index;
            chosen_23[i] = is_largest_3 ? 0.0 : now_chosen_22;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = lk_rounded(gap) + log_sum;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_108 = 2.0 * lk_rounded(share);
                const double x_109 = surprisal * x_108;
                const double chosen_24 = c_0_eq_share ? 0.0 : x_109;
                const double x_110 = chosen_24 + others;
                const double x_111 = alpha[i] * others;
                const double x_112 = x_111 * y_true[i];
                const double x_113 = x_110 * x_112;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_113;
                chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_26 = chosen_26[i];
            const double index = offset + (double)(int)i;
            const int is_largest_4 = argmax_chosen_26 == index;
            chosen_27[i] = is_largest_4 ? 0.0 : now_chosen_26;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double surprisal = lk_rounded(gap) + log_sum;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_77 = others * surprisal;
                const double x_78 = (-2.0) * others;
                const double x_79 = x_77 + x_78;
                const double x_80 = lk_rounded(share) * surprisal;
                const double neg_x_80 = -x_80;
                const double chosen_14 = c_0_eq_share ? 0.0 : neg_x_80;
                const double x_81 = chosen_14 + x_79;
                const double x_82 = alpha[i] * lk_rounded(share);
                const double x_118 = x_82 * y_true[i];
                const double x_119 = x_118 * x_81;
                const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_119;
                const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
                chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_30 = chosen_30[i];
            const double index = offset + (double)(int)i;
            const int is_largest_5 = argmax_abs_chosen_30 == index;
            chosen_31[i] = is_largest_5 ? 0.0 : now_chosen_30;
        }
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_18);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_23);
        lk_row_sum_add(&row_sum_without_largest_4, n, chosen_27);
        lk_row_sum_add(&row_sum_without_largest_5, n, chosen_31);
    }
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);
    const double sum_without_largest_3 = lk_row_sum_value(row_sum_without_largest_3);
    const double sum_without_largest_4 = lk_row_sum_value(row_sum_without_largest_4);
    const double sum_without_largest_5 = lk_row_sum_value(row_sum_without_largest_5);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const x_3 = row_x_3 + (whole ? start : 0);
            double *restrict const chosen_17 = row_chosen_17 + (whole ? start : 0);
            double *restrict const chosen_22 = row_chosen_22 + (whole ? start : 0);
            double *restrict const chosen_26 = row_chosen_26 + (whole ? start : 0);
            double *restrict const chosen_30 = row_chosen_30 + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    x_3[i] = lk_rounded(share) * v[i];
                }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_2 = sum_share - lk_rounded(share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_77 = others * surprisal;
                    const double x_78 = (-2.0) * others;
                    const double x_79 = x_77 + x_78;
                    const double x_80 = lk_rounded(share) * surprisal;
                    const double neg_x_80 = -x_80;
                    const double chosen_14 = c_0_eq_share ? 0.0 : neg_x_80;
                    const double x_81 = chosen_14 + x_79;
                    const double x_82 = alpha[i] * lk_rounded(share);
                    const double x_83 = v[i] * x_82;
                    const double x_84 = x_83 * y_true[i];
                    const double x_85 = x_81 * x_84;
                    const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_85;
                    const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
                    chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_2 = sum_share - lk_rounded(share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_91 = others * others;
                    const double x_92 = 4.0 * others;
                    const double x_93 = lk_rounded(share) * x_92;
                    const double x_94 = surprisal * x_93;
                    const double chosen_19 = c_0_eq_share ? 0.0 : x_94;
                    const double x_95 = chosen_19 + x_91;
                    const double x_96 = (-4.0) * others;
                    const double x_97 = lk_rounded(share) * x_96;
                    const double x_98 = x_95 + x_97;
                    const double x_99 = (-2.0) * lk_rounded(share);
                    const double x_100 = lk_rounded(share) * x_99;
                    const double x_101 = surprisal * x_100;
                    const double chosen_20 = c_0_eq_share ? 0.0 : x_101;
                    const double x_102 = chosen_20 + x_98;
                    const double x_103 = alpha[i] * y_true[i];
                    const double x_104 = x_102 * x_103;
                    const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_104;
                    chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_2 = sum_share - lk_rounded(share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_108 = 2.0 * lk_rounded(share);
                    const double x_109 = surprisal * x_108;
                    const double chosen_24 = c_0_eq_share ? 0.0 : x_109;
                    const double x_110 = chosen_24 + others;
                    const double x_111 = alpha[i] * others;
                    const double x_112 = x_111 * y_true[i];
                    const double x_113 = x_110 * x_112;
                    const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_113;
                    chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_2 = sum_share - lk_rounded(share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_2;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_77 = others * surprisal;
                    const double x_78 = (-2.0) * others;
                    const double x_79 = x_77 + x_78;
                    const double x_80 = lk_rounded(share) * surprisal;
                    const double neg_x_80 = -x_80;
                    const double chosen_14 = c_0_eq_share ? 0.0 : neg_x_80;
                    const double x_81 = chosen_14 + x_79;
                    const double x_82 = alpha[i] * lk_rounded(share);
                    const double x_118 = x_82 * y_true[i];
                    const double x_119 = x_118 * x_81;
                    const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_119;
                    const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
                    chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double x_4 = sum_x_3 - x_3[i];
                const int is_largest_1 = argmax_abs_x_3 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_4;
                const double x_9 = others * x_8;
                const double x_10 = others * x_9;
                const double x_11 = alpha[i] * x_10;
                const double x_12 = others_1 * x_11;
                const double x_13 = lk_rounded(share) * x_12;
                const double x_14 = x_13 * y_true[i];
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_19 = lk_rounded(share) * x_18;
                const double x_20 = lk_rounded(share) * x_19;
                const double x_21 = alpha[i] * x_20;
                const double x_22 = others * x_21;
                const double x_23 = others_1 * x_22;
                const double x_24 = surprisal * x_23;
                const double x_25 = x_24 * y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_2 = c_0_eq_share ? 0.0 : x_25;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : chosen_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_26 = chosen_4 + x_14;
                const double x_31 = others * x_30;
                const double x_32 = others * x_31;
                const double x_33 = alpha[i] * x_32;
                const double x_34 = others_1 * x_33;
                const double x_35 = lk_rounded(share) * x_34;
                const double x_36 = surprisal * x_35;
                const double x_37 = x_36 * y_true[i];
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_37;
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_38 = chosen_7 + x_26;
                const double x_43 = others * x_42;
                const double x_44 = others * x_43;
                const double x_45 = others * x_44;
                const double x_46 = alpha[i] * x_45;
                const double x_47 = lk_rounded(share) * x_46;
                const double x_48 = v[i] * x_47;
                const double x_49 = x_48 * y_true[i];
                const double x_54 = others * x_53;
                const double x_55 = others * x_54;
                const double x_56 = lk_rounded(share) * x_55;
                const double x_57 = lk_rounded(share) * x_56;
                const double x_58 = alpha[i] * x_57;
                const double x_59 = surprisal * x_58;
                const double x_60 = v[i] * x_59;
                const double x_61 = x_60 * y_true[i];
                const double chosen_8 = c_0_eq_share ? 0.0 : x_61;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : chosen_8;
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                const double x_62 = chosen_10 + x_49;
                const double x_67 = others * x_66;
                const double x_68 = others * x_67;
                const double x_69 = others * x_68;
                const double x_70 = alpha[i] * x_69;
                const double x_71 = lk_rounded(share) * x_70;
                const double x_72 = surprisal * x_71;
                const double x_73 = v[i] * x_72;
                const double x_74 = x_73 * y_true[i];
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_74;
                const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double x_75 = chosen_13 + x_62;
                const double x_76 = x_38 + x_75;
                const double x_86 = sum_chosen_17 - chosen_17[i];
                const int is_largest_2 = argmax_abs_chosen_17 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_86;
                const double x_87 = 2.0 * others_2;
                const double x_88 = others * x_87;
                const double x_89 = lk_rounded(share) * x_87;
                const double x_90 = x_88 + x_89;
                const double x_105 = sum_chosen_22 - chosen_22[i];
                const int is_largest_3 = argmax_abs_chosen_22 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_105;
                const double x_106 = others_1 * others_3;
                const double x_107 = x_90 - x_106;
                const double x_114 = sum_chosen_26 - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26 == index;
                const double others_4 = is_largest_4 ? sum_without_largest_4 : x_114;
                const double x_115 = others * others_4;
                const double x_116 = v[i] * x_115;
                const double x_117 = x_107 + x_116;
                const double x_120 = sum_chosen_30 - chosen_30[i];
                const int is_largest_5 = argmax_abs_chosen_30 == index;
                const double others_5 = is_largest_5 ? sum_without_largest_5 : x_120;
                const double x_121 = (-2.0) * others_5;
                const double x_122 = lk_rounded(share) * x_121;
                const double x_123 = v[i] * x_122;
                const double x_124 = x_117 + x_123;
                const double x_128 = lk_rounded(share) * x_127;
                const double x_129 = x_124 * x_128;
                const double x_130 = x_129 + x_76;
                hessian_vector[i] = weight * x_130;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen[LK_LANES];
    double x_3[LK_LANES];
    double abs_x_3[LK_LANES];
    double chosen_1[LK_LANES];
    double chosen_17[LK_LANES];
    double abs_chosen_17[LK_LANES];
    double chosen_18[LK_LANES];
    double chosen_22[LK_LANES];
    double abs_chosen_22[LK_LANES];
    double chosen_23[LK_LANES];
    double chosen_26[LK_LANES];
    double chosen_27[LK_LANES];
    double chosen_30[LK_LANES];
    double abs_chosen_30[LK_LANES];
    double chosen_31[LK_LANES];
    double peak[LK_ROWS];
    double sum_share[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double argmax_abs_x_3[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_8[LK_ROWS];
    double log_sum[LK_ROWS];
    double x_18[LK_ROWS];
    double x_30[LK_ROWS];
    double x_42[LK_ROWS];
    double x_53[LK_ROWS];
    double x_66[LK_ROWS];
    double sum_chosen_17[LK_ROWS];
    double argmax_abs_chosen_17[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_22[LK_ROWS];
    double argmax_abs_chosen_22[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double sum_chosen_26[LK_ROWS];
    double argmax_chosen_26[LK_ROWS];
    double sum_without_largest_4[LK_ROWS];
    double sum_chosen_30[LK_ROWS];
    double argmax_abs_chosen_30[LK_ROWS];
    double sum_without_largest_5[LK_ROWS];
    double x_127[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
    lk_block_pair_exp(c * n, share_high, share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            x_3[i] = lk_rounded(share) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_3[i] = fabs(x_3[i]);
        }

    double row_sum_share[LK_ROWS];
    lk_lanes_sum(n, c, share_high, sum_share, row_sum_share);
    lk_lanes_add(n, c, share_low, row_sum_share);
    for (size_t r = 0; r < n; r++) {
        sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    lk_lanes_argmax(n, c, abs_x_3, argmax_abs_x_3);

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_5 = (-5.0) * inverse_sum_share;
        const double x_6 = inverse_sum_share * x_5;
        const double x_7 = inverse_sum_share * x_6;
        x_8[r] = inverse_sum_share * x_7;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_15 = (-4.0) * inverse_sum_share;
        const double x_16 = inverse_sum_share * x_15;
        const double x_17 = inverse_sum_share * x_16;
        x_18[r] = inverse_sum_share * x_17;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_27 = 2.0 * inverse_sum_share;
        const double x_28 = inverse_sum_share * x_27;
        const double x_29 = inverse_sum_share * x_28;
        x_30[r] = inverse_sum_share * x_29;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_39 = 5.0 * inverse_sum_share;
        const double x_40 = inverse_sum_share * x_39;
        const double x_41 = inverse_sum_share * x_40;
        x_42[r] = inverse_sum_share * x_41;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_50 = 4.0 * inverse_sum_share;
        const double x_51 = inverse_sum_share * x_50;
        const double x_52 = inverse_sum_share * x_51;
        x_53[r] = inverse_sum_share * x_52;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_63 = (-2.0) * inverse_sum_share;
        const double x_64 = inverse_sum_share * x_63;
        const double x_65 = inverse_sum_share * x_64;
        x_66[r] = inverse_sum_share * x_65;
    }

    for (size_t r = 0; r < n; r++) {
        const double inverse_sum_share = 1.0 / sum_share[r];
        const double x_125 = inverse_sum_share * inverse_sum_share;
        const double x_126 = inverse_sum_share * x_125;
        x_127[r] = inverse_sum_share * x_126;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(share);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_3 = x_3[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_3[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_3;
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

    for (size_t r = 0; r < n; r++) {
        log_sum[r] = sum_without_largest[r];
    }
    lk_block_log1p(n, log_sum);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair share = {share_high[i], share_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_2 = sum_share[r] - lk_rounded(share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_2;
            const double surprisal = lk_rounded(gap) + log_sum[r];
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_77 = others * surprisal;
            const double x_78 = (-2.0) * others;
            const double x_79 = x_77 + x_78;
            const double x_80 = lk_rounded(share) * surprisal;
            const double neg_x_80 = -x_80;
            const double chosen_14 = c_0_eq_share ? 0.0 : neg_x_80;
            const double x_81 = chosen_14 + x_79;
            const double x_82 = alpha[i] * lk_rounded(share);
            const double x_83 = v[i] * x_82;
            const double x_84 = x_83 * y_true[i];
            const double x_85 = x_81 * x_84;
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_85;
            const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
            chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_17[i] = fabs(chosen_17[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair share = {share_high[i], share_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_2 = sum_share[r] - lk_rounded(share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_2;
            const double surprisal = lk_rounded(gap) + log_sum[r];
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_91 = others * others;
            const double x_92 = 4.0 * others;
            const double x_93 = lk_rounded(share) * x_92;
            const double x_94 = surprisal * x_93;
            const double chosen_19 = c_0_eq_share ? 0.0 : x_94;
            const double x_95 = chosen_19 + x_91;
            const double x_96 = (-4.0) * others;
            const double x_97 = lk_rounded(share) * x_96;
            const double x_98 = x_95 + x_97;
            const double x_99 = (-2.0) * lk_rounded(share);
            const double x_100 = lk_rounded(share) * x_99;
            const double x_101 = surprisal * x_100;
            const double chosen_20 = c_0_eq_share ? 0.0 : x_101;
            const double x_102 = chosen_20 + x_98;
            const double x_103 = alpha[i] * y_true[i];
            const double x_104 = x_102 * x_103;
            const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_104;
            chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_22[i] = fabs(chosen_22[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair share = {share_high[i], share_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_2 = sum_share[r] - lk_rounded(share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_2;
            const double surprisal = lk_rounded(gap) + log_sum[r];
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_108 = 2.0 * lk_rounded(share);
            const double x_109 = surprisal * x_108;
            const double chosen_24 = c_0_eq_share ? 0.0 : x_109;
            const double x_110 = chosen_24 + others;
            const double x_111 = alpha[i] * others;
            const double x_112 = x_111 * y_true[i];
            const double x_113 = x_110 * x_112;
            const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_113;
            chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair share = {share_high[i], share_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_2 = sum_share[r] - lk_rounded(share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_2;
            const double surprisal = lk_rounded(gap) + log_sum[r];
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_77 = others * surprisal;
            const double x_78 = (-2.0) * others;
            const double x_79 = x_77 + x_78;
            const double x_80 = lk_rounded(share) * surprisal;
            const double neg_x_80 = -x_80;
            const double chosen_14 = c_0_eq_share ? 0.0 : neg_x_80;
            const double x_81 = chosen_14 + x_79;
            const double x_82 = alpha[i] * lk_rounded(share);
            const double x_118 = x_82 * y_true[i];
            const double x_119 = x_118 * x_81;
            const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_119;
            const double chosen_29 = c_0_eq_share ? 0.0 : chosen_28;
            chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_30[i] = fabs(chosen_30[i]);
        }

    double row_sum_chosen_17[LK_ROWS];
    lk_lanes_sum(n, c, chosen_17, sum_chosen_17, row_sum_chosen_17);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_17[r] = lk_row_sum_value((lk_pair){sum_chosen_17[r], row_sum_chosen_17[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_17, argmax_abs_chosen_17);

    double row_sum_chosen_22[LK_ROWS];
    lk_lanes_sum(n, c, chosen_22, sum_chosen_22, row_sum_chosen_22);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_22[r] = lk_row_sum_value((lk_pair){sum_chosen_22[r], row_sum_chosen_22[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_22, argmax_abs_chosen_22);

    double row_sum_chosen_26[LK_ROWS];
    lk_lanes_sum(n, c, chosen_26, sum_chosen_26, row_sum_chosen_26);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_26[r] = lk_row_sum_value((lk_pair){sum_chosen_26[r], row_sum_chosen_26[r]});
    }

    lk_lanes_argmax(n, c, chosen_26, argmax_chosen_26);

    double row_sum_chosen_30[LK_ROWS];
    lk_lanes_sum(n, c, chosen_30, sum_chosen_30, row_sum_chosen_30);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_30[r] = lk_row_sum_value((lk_pair){sum_chosen_30[r], row_sum_chosen_30[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_30, argmax_abs_chosen_30);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_17 = chosen_17[i];
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_abs_chosen_17[r] == index;
            chosen_18[i] = is_largest_2 ? 0.0 : now_chosen_17;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_22 = chosen_22[i];
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_22[r] == index;
            chosen_23[i] = is_largest_3 ? 0.0 : now_chosen_22;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_26 = chosen_26[i];
            const double index = (double)(int)k;
            const int is_largest_4 = argmax_chosen_26[r] == index;
            chosen_27[i] = is_largest_4 ? 0.0 : now_chosen_26;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_30 = chosen_30[i];
            const double index = (double)(int)k;
            const int is_largest_5 = argmax_abs_chosen_30[r] == index;
            chosen_31[i] = is_largest_5 ? 0.0 : now_chosen_30;
        }

    double row_sum_without_largest_2[LK_ROWS];
    lk_lanes_sum(n, c, chosen_18, sum_without_largest_2, row_sum_without_largest_2);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
    }

    double row_sum_without_largest_3[LK_ROWS];
    lk_lanes_sum(n, c, chosen_23, sum_without_largest_3, row_sum_without_largest_3);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_3[r] = lk_row_sum_value((lk_pair){sum_without_largest_3[r], row_sum_without_largest_3[r]});
    }

    double row_sum_without_largest_4[LK_ROWS];
    lk_lanes_sum(n, c, chosen_27, sum_without_largest_4, row_sum_without_largest_4);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_4[r] = lk_row_sum_value((lk_pair){sum_without_largest_4[r], row_sum_without_largest_4[r]});
    }

    double row_sum_without_largest_5[LK_ROWS];
    lk_lanes_sum(n, c, chosen_31, sum_without_largest_5, row_sum_without_largest_5);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_5[r] = lk_row_sum_value((lk_pair){sum_without_largest_5[r], row_sum_without_largest_5[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const double now_sum_without_largest_3 = sum_without_largest_3[r];
                const double now_sum_without_largest_4 = sum_without_largest_4[r];
                const double now_sum_without_largest_5 = sum_without_largest_5[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_2 = sum_share[r] - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_2;
                const double x_4 = sum_x_3[r] - x_3[i];
                const int is_largest_1 = argmax_abs_x_3[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_4;
                const double x_9 = others * x_8[r];
                const double x_10 = others * x_9;
                const double x_11 = alpha[i] * x_10;
                const double x_12 = others_1 * x_11;
                const double x_13 = lk_rounded(share) * x_12;
                const double x_14 = x_13 * y_true[i];
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const double x_19 = lk_rounded(share) * x_18[r];
                const double x_20 = lk_rounded(share) * x_19;
                const double x_21 = alpha[i] * x_20;
                const double x_22 = others * x_21;
                const double x_23 = others_1 * x_22;
                const double x_24 = surprisal * x_23;
                const double x_25 = x_24 * y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_2 = c_0_eq_share ? 0.0 : x_25;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : chosen_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_26 = chosen_4 + x_14;
                const double x_31 = others * x_30[r];
                const double x_32 = others * x_31;
                const double x_33 = alpha[i] * x_32;
                const double x_34 = others_1 * x_33;
                const double x_35 = lk_rounded(share) * x_34;
                const double x_36 = surprisal * x_35;
                const double x_37 = x_36 * y_true[i];
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_37;
                const double chosen_6 = c_0_eq_share ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_38 = chosen_7 + x_26;
                const double x_43 = others * x_42[r];
                const double x_44 = others * x_43;
                const double x_45 = others * x_44;
                const double x_46 = alpha[i] * x_45;
                const double x_47 = lk_rounded(share) * x_46;
                const double x_48 = v[i] * x_47;
                const double x_49 = x_48 * y_true[i];
                const double x_54 = others * x_53[r];
                const double x_55 = others * x_54;
                const double x_56 = lk_rounded(share) * x_55;
                const double x_57 = lk_rounded(share) * x_56;
                const double x_58 = alpha[i] * x_57;
                const double x_59 = surprisal * x_58;
                const double x_60 = v[i] * x_59;
                const double x_61 = x_60 * y_true[i];
                const double chosen_8 = c_0_eq_share ? 0.0 : x_61;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : chosen_8;
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                const double x_62 = chosen_10 + x_49;
                const double x_67 = others * x_66[r];
                const double x_68 = others * x_67;
                const double x_69 = others * x_68;
                const double x_70 = alpha[i] * x_69;
                const double x_71 = lk_rounded(share) * x_70;
                const double x_72 = surprisal * x_71;
                const double x_73 = v[i] * x_72;
                const double x_74 = x_73 * y_true[i];
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_74;
                const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double x_75 = chosen_13 + x_62;
                const double x_76 = x_38 + x_75;
                const double x_86 = sum_chosen_17[r] - chosen_17[i];
                const int is_largest_2 = argmax_abs_chosen_17[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_86;
                const double x_87 = 2.0 * others_2;
                const double x_88 = others * x_87;
                const double x_89 = lk_rounded(share) * x_87;
                const double x_90 = x_88 + x_89;
                const double x_105 = sum_chosen_22[r] - chosen_22[i];
                const int is_largest_3 = argmax_abs_chosen_22[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_105;
                const double x_106 = others_1 * others_3;
                const double x_107 = x_90 - x_106;
                const double x_114 = sum_chosen_26[r] - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26[r] == index;
                const double others_4 = is_largest_4 ? now_sum_without_largest_4 : x_114;
                const double x_115 = others * others_4;
                const double x_116 = v[i] * x_115;
                const double x_117 = x_107 + x_116;
                const double x_120 = sum_chosen_30[r] - chosen_30[i];
                const int is_largest_5 = argmax_abs_chosen_30[r] == index;
                const double others_5 = is_largest_5 ? now_sum_without_largest_5 : x_120;
                const double x_121 = (-2.0) * others_5;
                const double x_122 = lk_rounded(share) * x_121;
                const double x_123 = v[i] * x_122;
                const double x_124 = x_117 + x_123;
                const double x_128 = lk_rounded(share) * x_127[r];
                const double x_129 = x_124 * x_128;
                hessian_vector[i] = x_129 + x_76;
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
    const size_t span = lk_row_span(c, 13);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_x_2 = room + 2 * span;
    double *const row_log_others_1_high = room + 3 * span;
    double *const row_log_others_1_low = room + 4 * span;
    double *const row_half_power_2_high = room + 5 * span;
    double *const row_half_power_2_low = room + 6 * span;
    double *const row_chosen_23 = room + 7 * span;
    double *const row_chosen_32 = room + 8 * span;
    double *const row_half_power_3_high = room + 9 * span;
    double *const row_half_power_3_low = room + 10 * span;
    double *const row_chosen_37 = room + 11 * span;
    double *const row_chosen_43 = room + 12 * span;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_x_2[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1_high[LK_BLOCK];
    double chosen_1_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double abs_chosen_23[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double abs_chosen_43[LK_BLOCK];
    double chosen_24[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double chosen_38[LK_BLOCK];
    double chosen_44[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const double x_5 = 2.0 * gamma;
    const double x_8 = gamma * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma));
    const lk_pair x_15 = lk_sum((-1.0), gamma);
    const double x_48 = (-2.0) * gamma;
    const lk_pair x_53 = lk_sum((-2.0), gamma);

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_share, sum_x_2, argmax_abs_x_2, argmax_share */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_pair row_sum_x_2 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_2 = {-INFINITY, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_2 = row_x_2 + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
        lk_block_pair_exp(n, share_high, share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            x_2[i] = lk_rounded(share) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_2[i] = fabs(x_2[i]);
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_sum_add(&row_sum_x_2, n, x_2);
        lk_row_peak_raise(&row_argmax_abs_x_2, start, n, abs_x_2);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double sum_x_2 = lk_row_sum_value(row_sum_x_2);
    const double argmax_abs_x_2 = row_argmax_abs_x_2.at;
    const double argmax_share = row_argmax_share.at;
    const double inverse_sum_share = 1.0 / lk_rounded(sum_share);

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_2 = row_x_2 + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                x_2[i] = lk_rounded(share) * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_2 = x_2[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_abs_x_2 == index;
            chosen[i] = is_largest ? 0.0 : now_x_2;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_share == index;
            const lk_pair chosen_1 = {is_largest_1 ? 0.0 : share.high, is_largest_1 ? 0.0 : share.low};
            chosen_1_high[i] = chosen_1.high;
            chosen_1_low[i] = chosen_1.low;
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        lk_row_sum_add_pairs(&row_sum_without_largest_1, n, chosen_1_high, chosen_1_low);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const lk_pair log_sum = lk_row_pair_log1p(sum_without_largest_1);
    const lk_pair x_17 = lk_pair_mul(log_sum, neg_gamma);
    const int x_17_lt_c_minus_1500 = x_17.high < (-1500.0);
    const lk_pair x_98 = lk_pair_mul_double(x_17, 0.5);
    const lk_pair half_power_4 = lk_row_pair_exp(x_98);
    const double x_99 = lk_rounded(half_power_4) * inverse_sum_share;
    const double x_100 = x_99 * x_99;

    /* sum_chosen_23, argmax_abs_chosen_23, sum_chosen_32, argmax_abs_chosen_32, sum_chosen_37, argmax_chosen_37, sum_chosen_43, argmax_abs_chosen_43 */
    lk_pair row_sum_chosen_23 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_23 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_32 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_32 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_37 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_37 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_43 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_43 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const log_others_1_high = row_log_others_1_high + (whole ? start : 0);
        double *restrict const log_others_1_low = row_log_others_1_low + (whole ? start : 0);
        double *restrict const half_power_2_high = row_half_power_2_high + (whole ? start : 0);
        double *restrict const half_power_2_low = row_half_power_2_low + (whole ? start : 0);
        double *restrict const chosen_23 = row_chosen_23 + (whole ? start : 0);
        double *restrict const chosen_32 = row_chosen_32 + (whole ? start : 0);
        double *restrict const half_power_3_high = row_half_power_3_high + (whole ? start : 0);
        double *restrict const half_power_3_low = row_half_power_3_low + (whole ? start : 0);
        double *restrict const chosen_37 = row_chosen_37 + (whole ? start : 0);
        double *restrict const chosen_43 = row_chosen_43 + (whole ? start : 0);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            log_others_1_high[i] = others_1.high;
            log_others_1_low[i] = others_1.low;
        }
        lk_block_pair_log(n, log_others_1_high, log_others_1_low);
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
            const lk_pair x_55 = lk_pair_mul_double(x_54, 0.5);
            half_power_2_high[i] = x_55.high;
            half_power_2_low[i] = x_55.low;
        }
        lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double index = offset + (double)(int)i;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            const double x_6 = lk_rounded(others_1) * x_5;
            const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
            const double x_9 = lk_rounded(share) * x_8;
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_38 = lk_rounded(share) * x_6;
            const double x_39 = lk_rounded(share) * x_9;
            const double x_40 = surprisal * x_39;
            const double chosen_14 = c_0_eq_gamma ? 0.0 : x_40;
            const double chosen_15 = c_0_eq_share ? 0.0 : chosen_14;
            const double x_41 = chosen_15 + x_38;
            const double x_42 = lk_rounded(others_1) * lk_rounded(others_1);
            const double x_43 = x_41 - x_42;
            const double x_44 = lk_rounded(share) * lk_rounded(share);
            const double x_45 = gamma * x_44;
            const double x_46 = surprisal * x_45;
            const double neg_x_46 = -x_46;
            const double chosen_16 = c_0_eq_share ? 0.0 : neg_x_46;
            const double chosen_17 = c_0_eq_gamma ? 0.0 : chosen_16;
            const double x_47 = chosen_17 + x_43;
            const double x_49 = lk_rounded(others_1) * x_48;
            const double x_50 = lk_rounded(share) * x_49;
            const double x_51 = surprisal * x_50;
            const double chosen_18 = c_0_eq_gamma ? 0.0 : x_51;
            const double chosen_19 = c_0_eq_share ? 0.0 : chosen_18;
            const double x_52 = chosen_19 + x_47;
            const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
            const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
            const double x_56 = alpha[i] * lk_rounded(half_power_2);
            const double x_57 = lk_rounded(half_power_2) * y_true[i];
            const double x_58 = x_56 * x_57;
            const double x_59 = x_52 * x_58;
            const double chosen_20 = x_54_lt_c_minus_1500 ? 0.0 : x_59;
            const int c_0_eq_x_52 = 0.0 == x_52;
            const double chosen_21 = c_0_eq_x_52 ? 0.0 : chosen_20;
            const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
            chosen_23[i] = c_0_eq_y_true ? 0.0 : chosen_22;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_23[i] = fabs(chosen_23[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double index = offset + (double)(int)i;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
            const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
            const double x_56 = alpha[i] * lk_rounded(half_power_2);
            const double x_62 = 2.0 * lk_rounded(others_1);
            const double x_63 = gamma * lk_rounded(share);
            const double x_64 = surprisal * x_63;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
            const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
            const double x_65 = chosen_26 + x_62;
            const double x_66 = lk_rounded(others_1) * surprisal;
            const double x_67 = x_65 - x_66;
            const double x_68 = lk_rounded(share) * surprisal;
            const double neg_x_68 = -x_68;
            const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_68;
            const double x_69 = chosen_27 + x_67;
            const double x_70 = lk_rounded(half_power_2) * lk_rounded(share);
            const double x_71 = x_56 * x_70;
            const double x_72 = v[i] * x_71;
            const double x_73 = x_72 * y_true[i];
            const double x_74 = x_69 * x_73;
            const double chosen_28 = x_54_lt_c_minus_1500 ? 0.0 : x_74;
            const int c_0_eq_x_69 = 0.0 == x_69;
            const double chosen_29 = c_0_eq_x_69 ? 0.0 : chosen_28;
            const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_share ? 0.0 : chosen_30;
            chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_32[i] = fabs(chosen_32[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
            const lk_pair x_82 = lk_pair_mul_double(x_16, 0.5);
            half_power_3_high[i] = x_82.high;
            half_power_3_low[i] = x_82.low;
        }
        lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double index = offset + (double)(int)i;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
            const int c_0_eq_share = 0.0 == share.high;
            const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_63 = gamma * lk_rounded(share);
            const double x_64 = surprisal * x_63;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
            const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
            const double x_81 = chosen_26 + lk_rounded(others_1);
            const int x_16_lt_c_minus_1500 = x_16.high < (-1500.0);
            const double x_83 = alpha[i] * lk_rounded(half_power_3);
            const double x_84 = lk_rounded(half_power_3) * y_true[i];
            const double x_85 = x_83 * x_84;
            const double x_86 = x_81 * x_85;
            const double chosen_34 = x_16_lt_c_minus_1500 ? 0.0 : x_86;
            const int c_0_eq_x_81 = 0.0 == x_81;
            const double chosen_35 = c_0_eq_x_81 ? 0.0 : chosen_34;
            const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
            chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double index = offset + (double)(int)i;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
            const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
            const double x_56 = alpha[i] * lk_rounded(half_power_2);
            const double x_62 = 2.0 * lk_rounded(others_1);
            const double x_63 = gamma * lk_rounded(share);
            const double x_64 = surprisal * x_63;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
            const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
            const double x_65 = chosen_26 + x_62;
            const double x_66 = lk_rounded(others_1) * surprisal;
            const double x_67 = x_65 - x_66;
            const double x_68 = lk_rounded(share) * surprisal;
            const double neg_x_68 = -x_68;
            const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_68;
            const double x_69 = chosen_27 + x_67;
            const double x_70 = lk_rounded(half_power_2) * lk_rounded(share);
            const double x_71 = x_56 * x_70;
            const int c_0_eq_x_69 = 0.0 == x_69;
            const double x_91 = x_71 * y_true[i];
            const double x_92 = x_69 * x_91;
            const double chosen_39 = x_54_lt_c_minus_1500 ? 0.0 : x_92;
            const double chosen_40 = c_0_eq_x_69 ? 0.0 : chosen_39;
            const double chosen_41 = alpha_eq_c_0 ? 0.0 : chosen_40;
            const double chosen_42 = c_0_eq_share ? 0.0 : chosen_41;
            chosen_43[i] = c_0_eq_y_true ? 0.0 : chosen_42;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_43[i] = fabs(chosen_43[i]);
        }
        lk_row_sum_add(&row_sum_chosen_23, n, chosen_23);
        lk_row_peak_raise(&row_argmax_abs_chosen_23, start, n, abs_chosen_23);
        lk_row_sum_add(&row_sum_chosen_32, n, chosen_32);
        lk_row_peak_raise(&row_argmax_abs_chosen_32, start, n, abs_chosen_32);
        lk_row_sum_add(&row_sum_chosen_37, n, chosen_37);
        lk_row_peak_raise(&row_argmax_chosen_37, start, n, chosen_37);
        lk_row_sum_add(&row_sum_chosen_43, n, chosen_43);
        lk_row_peak_raise(&row_argmax_abs_chosen_43, start, n, abs_chosen_43);
    }
    const double sum_chosen_23 = lk_row_sum_value(row_sum_chosen_23);
    const double argmax_abs_chosen_23 = row_argmax_abs_chosen_23.at;
    const double sum_chosen_32 = lk_row_sum_value(row_sum_chosen_32);
    const double argmax_abs_chosen_32 = row_argmax_abs_chosen_32.at;
    const double sum_chosen_37 = lk_row_sum_value(row_sum_chosen_37);
    const double argmax_chosen_37 = row_argmax_chosen_37.at;
    const double sum_chosen_43 = lk_row_sum_value(row_sum_chosen_43);
    const double argmax_abs_chosen_43 = row_argmax_abs_chosen_43.at;

    /* sum_without_largest_2, sum_without_largest_3, sum_without_largest_4, sum_without_largest_5 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    lk_pair row_sum_without_largest_4 = {0.0, 0.0};
    lk_pair row_sum_without_largest_5 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const log_others_1_high = row_log_others_1_high + (whole ? start : 0);
        double *restrict const log_others_1_low = row_log_others_1_low + (whole ? start : 0);
        double *restrict const half_power_2_high = row_half_power_2_high + (whole ? start : 0);
        double *restrict const half_power_2_low = row_half_power_2_low + (whole ? start : 0);
        double *restrict const chosen_23 = row_chosen_23 + (whole ? start : 0);
        double *restrict const chosen_32 = row_chosen_32 + (whole ? start : 0);
        double *restrict const half_power_3_high = row_half_power_3_high + (whole ? start : 0);
        double *restrict const half_power_3_low = row_half_power_3_low + (whole ? start : 0);
        double *restrict const chosen_37 = row_chosen_37 + (whole ? start : 0);
        double *restrict const chosen_43 = row_chosen_43 + (whole ? start : 0);
        if (!whole)
            lk_load(y_pred, &in[1], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp(n, share_high, share_low);
        }
        if (!whole)
            lk_load(alpha, &in[3], start, n);
        if (!whole)
            lk_load(v, &in[2], start, n);
        if (!whole)
            lk_load(y_true, &in[0], start, n);
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const int is_largest_1 = argmax_share == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                log_others_1_high[i] = others_1.high;
                log_others_1_low[i] = others_1.low;
            }
            lk_block_pair_log(n, log_others_1_high, log_others_1_low);
        }
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
                const lk_pair x_55 = lk_pair_mul_double(x_54, 0.5);
                half_power_2_high[i] = x_55.high;
                half_power_2_low[i] = x_55.low;
            }
            lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const int is_largest_1 = argmax_share == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                const double x_6 = lk_rounded(others_1) * x_5;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const double x_9 = lk_rounded(share) * x_8;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_38 = lk_rounded(share) * x_6;
                const double x_39 = lk_rounded(share) * x_9;
                const double x_40 = surprisal * x_39;
                const double chosen_14 = c_0_eq_gamma ? 0.0 : x_40;
                const double chosen_15 = c_0_eq_share ? 0.0 : chosen_14;
                const double x_41 = chosen_15 + x_38;
                const double x_42 = lk_rounded(others_1) * lk_rounded(others_1);
                const double x_43 = x_41 - x_42;
                const double x_44 = lk_rounded(share) * lk_rounded(share);
                const double x_45 = gamma * x_44;
                const double x_46 = surprisal * x_45;
                const double neg_x_46 = -x_46;
                const double chosen_16 = c_0_eq_share ? 0.0 : neg_x_46;
                const double chosen_17 = c_0_eq_gamma ? 0.0 : chosen_16;
                const double x_47 = chosen_17 + x_43;
                const double x_49 = lk_rounded(others_1) * x_48;
                const double x_50 = lk_rounded(share) * x_49;
                const double x_51 = surprisal * x_50;
                const double chosen_18 = c_0_eq_gamma ? 0.0 : x_51;
                const double chosen_19 = c_0_eq_share ? 0.0 : chosen_18;
                const double x_52 = chosen_19 + x_47;
                const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
                const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
                const double x_56 = alpha[i] * lk_rounded(half_power_2);
                const double x_57 = lk_rounded(half_power_2) * y_true[i];
                const double x_58 = x_56 * x_57;
                const double x_59 = x_52 * x_58;
                const double chosen_20 = x_54_lt_c_minus_1500 ? 0.0 : x_59;
                const int c_0_eq_x_52 = 0.0 == x_52;
                const double chosen_21 = c_0_eq_x_52 ? 0.0 : chosen_20;
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                chosen_23[i] = c_0_eq_y_true ? 0.0 : chosen_22;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_23 = chosen_23[i];
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_abs_chosen_23 == index;
            chosen_24[i] = is_largest_2 ? 0.0 : now_chosen_23;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const int is_largest_1 = argmax_share == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
                const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
                const double x_56 = alpha[i] * lk_rounded(half_power_2);
                const double x_62 = 2.0 * lk_rounded(others_1);
                const double x_63 = gamma * lk_rounded(share);
                const double x_64 = surprisal * x_63;
                const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
                const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                const double x_65 = chosen_26 + x_62;
                const double x_66 = lk_rounded(others_1) * surprisal;
                const double x_67 = x_65 - x_66;
                const double x_68 = lk_rounded(share) * surprisal;
                const double neg_x_68 = -x_68;
                const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_68;
                const double x_69 = chosen_27 + x_67;
                const double x_70 = lk_rounded(half_power_2) * lk_rounded(share);
                const double x_71 = x_56 * x_70;
                const double x_72 = v[i] * x_71;
                const double x_73 = x_72 * y_true[i];
                const double x_74 = x_69 * x_73;
                const double chosen_28 = x_54_lt_c_minus_1500 ? 0.0 : x_74;
                const int c_0_eq_x_69 = 0.0 == x_69;
                const double chosen_29 = c_0_eq_x_69 ? 0.0 : chosen_28;
                const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                const double chosen_31 = c_0_eq_share ? 0.0 : chosen_30;
                chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_32 = chosen_32[i];
            const double index = offset + (double)(int)i;
            const int is_largest_3 = argmax_abs_chosen_32 == index;
            chosen_33[i] = is_largest_3 ? 0.0 : now_chosen_32;
        }
        if (!whole) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
                const lk_pair x_82 = lk_pair_mul_double(x_16, 0.5);
                half_power_3_high[i] = x_82.high;
                half_power_3_low[i] = x_82.low;
            }
            lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const int is_largest_1 = argmax_share == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_63 = gamma * lk_rounded(share);
                const double x_64 = surprisal * x_63;
                const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
                const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                const double x_81 = chosen_26 + lk_rounded(others_1);
                const int x_16_lt_c_minus_1500 = x_16.high < (-1500.0);
                const double x_83 = alpha[i] * lk_rounded(half_power_3);
                const double x_84 = lk_rounded(half_power_3) * y_true[i];
                const double x_85 = x_83 * x_84;
                const double x_86 = x_81 * x_85;
                const double chosen_34 = x_16_lt_c_minus_1500 ? 0.0 : x_86;
                const int c_0_eq_x_81 = 0.0 == x_81;
                const double chosen_35 = c_0_eq_x_81 ? 0.0 : chosen_34;
                const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
                chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_37 = chosen_37[i];
            const double index = offset + (double)(int)i;
            const int is_largest_4 = argmax_chosen_37 == index;
            chosen_38[i] = is_largest_4 ? 0.0 : now_chosen_37;
        }
        if (!whole)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const int is_largest_1 = argmax_share == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
                const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
                const double x_56 = alpha[i] * lk_rounded(half_power_2);
                const double x_62 = 2.0 * lk_rounded(others_1);
                const double x_63 = gamma * lk_rounded(share);
                const double x_64 = surprisal * x_63;
                const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
                const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                const double x_65 = chosen_26 + x_62;
                const double x_66 = lk_rounded(others_1) * surprisal;
                const double x_67 = x_65 - x_66;
                const double x_68 = lk_rounded(share) * surprisal;
                const double neg_x_68 = -x_68;
                const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_68;
                const double x_69 = chosen_27 + x_67;
                const double x_70 = lk_rounded(half_power_2) * lk_rounded(share);
                const double x_71 = x_56 * x_70;
                const int c_0_eq_x_69 = 0.0 == x_69;
                const double x_91 = x_71 * y_true[i];
                const double x_92 = x_69 * x_91;
                const double chosen_39 = x_54_lt_c_minus_1500 ? 0.0 : x_92;
                const double chosen_40 = c_0_eq_x_69 ? 0.0 : chosen_39;
                const double chosen_41 = alpha_eq_c_0 ? 0.0 : chosen_40;
                const double chosen_42 = c_0_eq_share ? 0.0 : chosen_41;
                chosen_43[i] = c_0_eq_y_true ? 0.0 : chosen_42;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_43 = chosen_43[i];
            const double index = offset + (double)(int)i;
            const int is_largest_5 = argmax_abs_chosen_43 == index;
            chosen_44[i] = is_largest_5 ? 0.0 : now_chosen_43;
        }
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_24);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_33);
        lk_row_sum_add(&row_sum_without_largest_4, n, chosen_38);
        lk_row_sum_add(&row_sum_without_largest_5, n, chosen_44);
    }
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);
    const double sum_without_largest_3 = lk_row_sum_value(row_sum_without_largest_3);
    const double sum_without_largest_4 = lk_row_sum_value(row_sum_without_largest_4);
    const double sum_without_largest_5 = lk_row_sum_value(row_sum_without_largest_5);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const x_2 = row_x_2 + (whole ? start : 0);
            double *restrict const log_others_1_high = row_log_others_1_high + (whole ? start : 0);
            double *restrict const log_others_1_low = row_log_others_1_low + (whole ? start : 0);
            double *restrict const half_power_2_high = row_half_power_2_high + (whole ? start : 0);
            double *restrict const half_power_2_low = row_half_power_2_low + (whole ? start : 0);
            double *restrict const chosen_23 = row_chosen_23 + (whole ? start : 0);
            double *restrict const chosen_32 = row_chosen_32 + (whole ? start : 0);
            double *restrict const half_power_3_high = row_half_power_3_high + (whole ? start : 0);
            double *restrict const half_power_3_low = row_half_power_3_low + (whole ? start : 0);
            double *restrict const chosen_37 = row_chosen_37 + (whole ? start : 0);
            double *restrict const chosen_43 = row_chosen_43 + (whole ? start : 0);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    share_high[i] = neg_gap.high;
                    share_low[i] = neg_gap.low;
                }
                lk_block_pair_exp(n, share_high, share_low);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    x_2[i] = lk_rounded(share) * v[i];
                }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double index = offset + (double)(int)i;
                    const lk_pair x_4 = lk_pair_sub(sum_share, share);
                    const int is_largest_1 = argmax_share == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                    log_others_1_high[i] = others_1.high;
                    log_others_1_low[i] = others_1.low;
                }
                lk_block_pair_log(n, log_others_1_high, log_others_1_low);
            }
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
                const lk_pair x_18 = lk_pair_add(x_16, x_17);
                const lk_pair x_19 = lk_pair_mul_double(x_18, 0.5);
                half_power_high[i] = x_19.high;
                half_power_low[i] = x_19.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair x_27 = lk_pair_mul_double(log_others_1, gamma);
                const lk_pair x_28 = lk_pair_add(x_17, x_27);
                const lk_pair x_29 = lk_pair_mul_double(x_28, 0.5);
                half_power_1_high[i] = x_29.high;
                half_power_1_low[i] = x_29.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                    const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
                    const lk_pair x_55 = lk_pair_mul_double(x_54, 0.5);
                    half_power_2_high[i] = x_55.high;
                    half_power_2_low[i] = x_55.low;
                }
                lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const lk_pair x_4 = lk_pair_sub(sum_share, share);
                    const int is_largest_1 = argmax_share == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                    const double x_6 = lk_rounded(others_1) * x_5;
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const double x_9 = lk_rounded(share) * x_8;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_38 = lk_rounded(share) * x_6;
                    const double x_39 = lk_rounded(share) * x_9;
                    const double x_40 = surprisal * x_39;
                    const double chosen_14 = c_0_eq_gamma ? 0.0 : x_40;
                    const double chosen_15 = c_0_eq_share ? 0.0 : chosen_14;
                    const double x_41 = chosen_15 + x_38;
                    const double x_42 = lk_rounded(others_1) * lk_rounded(others_1);
                    const double x_43 = x_41 - x_42;
                    const double x_44 = lk_rounded(share) * lk_rounded(share);
                    const double x_45 = gamma * x_44;
                    const double x_46 = surprisal * x_45;
                    const double neg_x_46 = -x_46;
                    const double chosen_16 = c_0_eq_share ? 0.0 : neg_x_46;
                    const double chosen_17 = c_0_eq_gamma ? 0.0 : chosen_16;
                    const double x_47 = chosen_17 + x_43;
                    const double x_49 = lk_rounded(others_1) * x_48;
                    const double x_50 = lk_rounded(share) * x_49;
                    const double x_51 = surprisal * x_50;
                    const double chosen_18 = c_0_eq_gamma ? 0.0 : x_51;
                    const double chosen_19 = c_0_eq_share ? 0.0 : chosen_18;
                    const double x_52 = chosen_19 + x_47;
                    const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
                    const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
                    const double x_56 = alpha[i] * lk_rounded(half_power_2);
                    const double x_57 = lk_rounded(half_power_2) * y_true[i];
                    const double x_58 = x_56 * x_57;
                    const double x_59 = x_52 * x_58;
                    const double chosen_20 = x_54_lt_c_minus_1500 ? 0.0 : x_59;
                    const int c_0_eq_x_52 = 0.0 == x_52;
                    const double chosen_21 = c_0_eq_x_52 ? 0.0 : chosen_20;
                    const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                    chosen_23[i] = c_0_eq_y_true ? 0.0 : chosen_22;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const lk_pair x_4 = lk_pair_sub(sum_share, share);
                    const int is_largest_1 = argmax_share == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
                    const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
                    const double x_56 = alpha[i] * lk_rounded(half_power_2);
                    const double x_62 = 2.0 * lk_rounded(others_1);
                    const double x_63 = gamma * lk_rounded(share);
                    const double x_64 = surprisal * x_63;
                    const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
                    const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                    const double x_65 = chosen_26 + x_62;
                    const double x_66 = lk_rounded(others_1) * surprisal;
                    const double x_67 = x_65 - x_66;
                    const double x_68 = lk_rounded(share) * surprisal;
                    const double neg_x_68 = -x_68;
                    const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_68;
                    const double x_69 = chosen_27 + x_67;
                    const double x_70 = lk_rounded(half_power_2) * lk_rounded(share);
                    const double x_71 = x_56 * x_70;
                    const double x_72 = v[i] * x_71;
                    const double x_73 = x_72 * y_true[i];
                    const double x_74 = x_69 * x_73;
                    const double chosen_28 = x_54_lt_c_minus_1500 ? 0.0 : x_74;
                    const int c_0_eq_x_69 = 0.0 == x_69;
                    const double chosen_29 = c_0_eq_x_69 ? 0.0 : chosen_28;
                    const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                    const double chosen_31 = c_0_eq_share ? 0.0 : chosen_30;
                    chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
                }
            if (!whole) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                    const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
                    const lk_pair x_82 = lk_pair_mul_double(x_16, 0.5);
                    half_power_3_high[i] = x_82.high;
                    half_power_3_low[i] = x_82.low;
                }
                lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
            }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                    const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const lk_pair x_4 = lk_pair_sub(sum_share, share);
                    const int is_largest_1 = argmax_share == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_63 = gamma * lk_rounded(share);
                    const double x_64 = surprisal * x_63;
                    const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
                    const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                    const double x_81 = chosen_26 + lk_rounded(others_1);
                    const int x_16_lt_c_minus_1500 = x_16.high < (-1500.0);
                    const double x_83 = alpha[i] * lk_rounded(half_power_3);
                    const double x_84 = lk_rounded(half_power_3) * y_true[i];
                    const double x_85 = x_83 * x_84;
                    const double x_86 = x_81 * x_85;
                    const double chosen_34 = x_16_lt_c_minus_1500 ? 0.0 : x_86;
                    const int c_0_eq_x_81 = 0.0 == x_81;
                    const double chosen_35 = c_0_eq_x_81 ? 0.0 : chosen_34;
                    const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
                    chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
                }
            if (!whole)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const lk_pair x_4 = lk_pair_sub(sum_share, share);
                    const int is_largest_1 = argmax_share == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                    const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
                    const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
                    const double x_56 = alpha[i] * lk_rounded(half_power_2);
                    const double x_62 = 2.0 * lk_rounded(others_1);
                    const double x_63 = gamma * lk_rounded(share);
                    const double x_64 = surprisal * x_63;
                    const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
                    const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                    const double x_65 = chosen_26 + x_62;
                    const double x_66 = lk_rounded(others_1) * surprisal;
                    const double x_67 = x_65 - x_66;
                    const double x_68 = lk_rounded(share) * surprisal;
                    const double neg_x_68 = -x_68;
                    const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_68;
                    const double x_69 = chosen_27 + x_67;
                    const double x_70 = lk_rounded(half_power_2) * lk_rounded(share);
                    const double x_71 = x_56 * x_70;
                    const int c_0_eq_x_69 = 0.0 == x_69;
                    const double x_91 = x_71 * y_true[i];
                    const double x_92 = x_69 * x_91;
                    const double chosen_39 = x_54_lt_c_minus_1500 ? 0.0 : x_92;
                    const double chosen_40 = c_0_eq_x_69 ? 0.0 : chosen_39;
                    const double chosen_41 = alpha_eq_c_0 ? 0.0 : chosen_40;
                    const double chosen_42 = c_0_eq_share ? 0.0 : chosen_41;
                    chosen_43[i] = c_0_eq_y_true ? 0.0 : chosen_42;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_3 = sum_x_2 - x_2[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_2 == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const int is_largest_1 = argmax_share == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                const double x_6 = lk_rounded(others_1) * x_5;
                const double x_7 = lk_rounded(others_1) + x_6;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const double x_9 = lk_rounded(share) * x_8;
                const double x_10 = surprisal * x_9;
                const double chosen_2 = c_0_eq_gamma ? 0.0 : x_10;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_3 = c_0_eq_share ? 0.0 : chosen_2;
                const double x_11 = chosen_3 + x_7;
                const double x_12 = gamma * lk_rounded(others_1);
                const double x_13 = surprisal * x_12;
                const double neg_x_13 = -x_13;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : neg_x_13;
                const double x_14 = chosen_4 + x_11;
                const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
                const lk_pair x_18 = lk_pair_add(x_16, x_17);
                const int x_18_lt_c_minus_1500 = x_18.high < (-1500.0);
                const double x_20 = lk_rounded(half_power) * inverse_sum_share;
                const double x_21 = x_20 * x_20;
                const double x_22 = alpha[i] * x_21;
                const double x_23 = others * x_22;
                const double x_24 = lk_rounded(share) * x_23;
                const double x_25 = x_24 * y_true[i];
                const double x_26 = x_14 * x_25;
                const double neg_x_26 = -x_26;
                const double chosen_5 = x_18_lt_c_minus_1500 ? 0.0 : neg_x_26;
                const int c_0_eq_x_14 = 0.0 == x_14;
                const double chosen_6 = c_0_eq_x_14 ? 0.0 : chosen_5;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const double chosen_8 = c_0_eq_share ? 0.0 : chosen_7;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                const lk_pair x_27 = lk_pair_mul_double(log_others_1, gamma);
                const lk_pair x_28 = lk_pair_add(x_17, x_27);
                const int x_28_lt_c_minus_1500 = x_28.high < (-1500.0);
                const double x_30 = lk_rounded(half_power_1) * inverse_sum_share;
                const double x_31 = x_30 * x_30;
                const double x_32 = alpha[i] * x_31;
                const double x_33 = lk_rounded(share) * x_32;
                const double x_34 = v[i] * x_33;
                const double x_35 = x_34 * y_true[i];
                const double x_36 = x_14 * x_35;
                const double chosen_10 = x_28_lt_c_minus_1500 ? 0.0 : x_36;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double x_37 = chosen_13 + chosen_9;
                const double x_60 = sum_chosen_23 - chosen_23[i];
                const int is_largest_2 = argmax_abs_chosen_23 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_60;
                const double x_61 = others * others_2;
                const double x_75 = sum_chosen_32 - chosen_32[i];
                const int is_largest_3 = argmax_abs_chosen_32 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_75;
                const double x_76 = gamma * others_3;
                const double x_77 = lk_rounded(others_1) * x_76;
                const double x_78 = x_77 - x_61;
                const double x_79 = lk_rounded(share) * x_76;
                const double x_80 = x_78 + x_79;
                const double x_87 = sum_chosen_37 - chosen_37[i];
                const int is_largest_4 = argmax_chosen_37 == index;
                const double others_4 = is_largest_4 ? sum_without_largest_4 : x_87;
                const double x_88 = lk_rounded(others_1) * others_4;
                const double x_89 = v[i] * x_88;
                const double x_90 = x_80 - x_89;
                const double x_93 = sum_chosen_43 - chosen_43[i];
                const int is_largest_5 = argmax_abs_chosen_43 == index;
                const double others_5 = is_largest_5 ? sum_without_largest_5 : x_93;
                const double x_94 = gamma * others_5;
                const double x_95 = lk_rounded(share) * x_94;
                const double x_96 = v[i] * x_95;
                const double x_97 = x_90 - x_96;
                const double x_101 = lk_rounded(share) * x_100;
                const double x_102 = x_101 * x_97;
                const double neg_x_102 = -x_102;
                const double chosen_45 = x_17_lt_c_minus_1500 ? 0.0 : neg_x_102;
                const double x_103 = chosen_45 + x_37;
                hessian_vector[i] = weight * x_103;
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
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double x_2[LK_LANES];
    double abs_x_2[LK_LANES];
    double chosen[LK_LANES];
    double chosen_1_high[LK_LANES];
    double chosen_1_low[LK_LANES];
    double log_others_1_high[LK_LANES];
    double log_others_1_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double chosen_23[LK_LANES];
    double abs_chosen_23[LK_LANES];
    double chosen_24[LK_LANES];
    double chosen_32[LK_LANES];
    double abs_chosen_32[LK_LANES];
    double chosen_33[LK_LANES];
    double half_power_3_high[LK_LANES];
    double half_power_3_low[LK_LANES];
    double chosen_37[LK_LANES];
    double chosen_38[LK_LANES];
    double chosen_43[LK_LANES];
    double abs_chosen_43[LK_LANES];
    double chosen_44[LK_LANES];
    double peak[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double sum_x_2[LK_ROWS];
    double argmax_abs_x_2[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_5[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double x_8[LK_ROWS];
    double x_15_high[LK_ROWS];
    double x_15_low[LK_ROWS];
    double x_17_high[LK_ROWS];
    double x_17_low[LK_ROWS];
    double x_48[LK_ROWS];
    double x_53_high[LK_ROWS];
    double x_53_low[LK_ROWS];
    double sum_chosen_23[LK_ROWS];
    double argmax_abs_chosen_23[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_32[LK_ROWS];
    double argmax_abs_chosen_32[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double sum_chosen_37[LK_ROWS];
    double argmax_chosen_37[LK_ROWS];
    double sum_without_largest_4[LK_ROWS];
    double sum_chosen_43[LK_ROWS];
    double argmax_abs_chosen_43[LK_ROWS];
    double sum_without_largest_5[LK_ROWS];
    double half_power_4_high[LK_ROWS];
    double half_power_4_low[LK_ROWS];
    double x_100[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_5[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_8[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_15 = lk_sum((-1.0), gamma[r]);
        x_15_high[r] = x_15.high;
        x_15_low[r] = x_15.low;
    }

    for (size_t r = 0; r < n; r++) {
        x_48[r] = (-2.0) * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_53 = lk_sum((-2.0), gamma[r]);
        x_53_high[r] = x_53.high;
        x_53_low[r] = x_53.low;
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            share_high[i] = neg_gap.high;
            share_low[i] = neg_gap.low;
        }
    lk_block_pair_exp(c * n, share_high, share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            x_2[i] = lk_rounded(share) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_2[i] = fabs(x_2[i]);
        }

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    double row_sum_x_2[LK_ROWS];
    lk_lanes_sum(n, c, x_2, sum_x_2, row_sum_x_2);
    for (size_t r = 0; r < n; r++) {
        sum_x_2[r] = lk_row_sum_value((lk_pair){sum_x_2[r], row_sum_x_2[r]});
    }

    lk_lanes_argmax(n, c, abs_x_2, argmax_abs_x_2);

    lk_lanes_argmax(n, c, share_high, argmax_share);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        inverse_sum_share[r] = 1.0 / lk_rounded(sum_share);
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_2 = x_2[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_abs_x_2[r] == index;
            chosen[i] = is_largest ? 0.0 : now_x_2;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_share[r] == index;
            const lk_pair chosen_1 = {is_largest_1 ? 0.0 : share.high, is_largest_1 ? 0.0 : share.low};
            chosen_1_high[i] = chosen_1.high;
            chosen_1_low[i] = chosen_1.low;
        }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    lk_lanes_sum(n, c, chosen_1_high, sum_without_largest_1_high, sum_without_largest_1_low);
    lk_lanes_add(n, c, chosen_1_low, sum_without_largest_1_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
        sum_without_largest_1_high[r] = total.high;
        sum_without_largest_1_low[r] = total.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
        log_sum_high[r] = sum_without_largest_1.high;
        log_sum_low[r] = sum_without_largest_1.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma[r]));
        const lk_pair x_17 = lk_pair_mul(log_sum, neg_gamma);
        x_17_high[r] = x_17.high;
        x_17_low[r] = x_17.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_17 = {x_17_high[r], x_17_low[r]};
        const lk_pair x_98 = lk_pair_mul_double(x_17, 0.5);
        half_power_4_high[r] = x_98.high;
        half_power_4_low[r] = x_98.low;
    }
    lk_block_pair_exp(n, half_power_4_high, half_power_4_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair half_power_4 = {half_power_4_high[r], half_power_4_low[r]};
        const double x_99 = lk_rounded(half_power_4) * inverse_sum_share[r];
        x_100[r] = x_99 * x_99;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
            const double index = (double)(int)k;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share[r] == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            log_others_1_high[i] = others_1.high;
            log_others_1_low[i] = others_1.low;
        }
    lk_block_pair_log(c * n, log_others_1_high, log_others_1_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair x_17 = {x_17_high[r], x_17_low[r]};
            const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
            const lk_pair x_18 = lk_pair_add(x_16, x_17);
            const lk_pair x_19 = lk_pair_mul_double(x_18, 0.5);
            half_power_high[i] = x_19.high;
            half_power_low[i] = x_19.low;
        }
    lk_block_pair_exp(c * n, half_power_high, half_power_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair x_17 = {x_17_high[r], x_17_low[r]};
            const lk_pair x_27 = lk_pair_mul_double(log_others_1, gamma[r]);
            const lk_pair x_28 = lk_pair_add(x_17, x_27);
            const lk_pair x_29 = lk_pair_mul_double(x_28, 0.5);
            half_power_1_high[i] = x_29.high;
            half_power_1_low[i] = x_29.low;
        }
    lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair x_53 = {x_53_high[r], x_53_low[r]};
            const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
            const lk_pair x_55 = lk_pair_mul_double(x_54, 0.5);
            half_power_2_high[i] = x_55.high;
            half_power_2_low[i] = x_55.low;
        }
    lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair x_53 = {x_53_high[r], x_53_low[r]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double index = (double)(int)k;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share[r] == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            const double x_6 = lk_rounded(others_1) * x_5[r];
            const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
            const double x_9 = lk_rounded(share) * x_8[r];
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_38 = lk_rounded(share) * x_6;
            const double x_39 = lk_rounded(share) * x_9;
            const double x_40 = surprisal * x_39;
            const double chosen_14 = c_0_eq_gamma ? 0.0 : x_40;
            const double chosen_15 = c_0_eq_share ? 0.0 : chosen_14;
            const double x_41 = chosen_15 + x_38;
            const double x_42 = lk_rounded(others_1) * lk_rounded(others_1);
            const double x_43 = x_41 - x_42;
            const double x_44 = lk_rounded(share) * lk_rounded(share);
            const double x_45 = gamma[r] * x_44;
            const double x_46 = surprisal * x_45;
            const double neg_x_46 = -x_46;
            const double chosen_16 = c_0_eq_share ? 0.0 : neg_x_46;
            const double chosen_17 = c_0_eq_gamma ? 0.0 : chosen_16;
            const double x_47 = chosen_17 + x_43;
            const double x_49 = lk_rounded(others_1) * x_48[r];
            const double x_50 = lk_rounded(share) * x_49;
            const double x_51 = surprisal * x_50;
            const double chosen_18 = c_0_eq_gamma ? 0.0 : x_51;
            const double chosen_19 = c_0_eq_share ? 0.0 : chosen_18;
            const double x_52 = chosen_19 + x_47;
            const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
            const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
            const double x_56 = alpha[i] * lk_rounded(half_power_2);
            const double x_57 = lk_rounded(half_power_2) * y_true[i];
            const double x_58 = x_56 * x_57;
            const double x_59 = x_52 * x_58;
            const double chosen_20 = x_54_lt_c_minus_1500 ? 0.0 : x_59;
            const int c_0_eq_x_52 = 0.0 == x_52;
            const double chosen_21 = c_0_eq_x_52 ? 0.0 : chosen_20;
            const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
            chosen_23[i] = c_0_eq_y_true ? 0.0 : chosen_22;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_23[i] = fabs(chosen_23[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair x_53 = {x_53_high[r], x_53_low[r]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double index = (double)(int)k;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share[r] == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
            const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
            const double x_56 = alpha[i] * lk_rounded(half_power_2);
            const double x_62 = 2.0 * lk_rounded(others_1);
            const double x_63 = gamma[r] * lk_rounded(share);
            const double x_64 = surprisal * x_63;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
            const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
            const double x_65 = chosen_26 + x_62;
            const double x_66 = lk_rounded(others_1) * surprisal;
            const double x_67 = x_65 - x_66;
            const double x_68 = lk_rounded(share) * surprisal;
            const double neg_x_68 = -x_68;
            const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_68;
            const double x_69 = chosen_27 + x_67;
            const double x_70 = lk_rounded(half_power_2) * lk_rounded(share);
            const double x_71 = x_56 * x_70;
            const double x_72 = v[i] * x_71;
            const double x_73 = x_72 * y_true[i];
            const double x_74 = x_69 * x_73;
            const double chosen_28 = x_54_lt_c_minus_1500 ? 0.0 : x_74;
            const int c_0_eq_x_69 = 0.0 == x_69;
            const double chosen_29 = c_0_eq_x_69 ? 0.0 : chosen_28;
            const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_share ? 0.0 : chosen_30;
            chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_32[i] = fabs(chosen_32[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
            const lk_pair x_82 = lk_pair_mul_double(x_16, 0.5);
            half_power_3_high[i] = x_82.high;
            half_power_3_low[i] = x_82.low;
        }
    lk_block_pair_exp(c * n, half_power_3_high, half_power_3_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double index = (double)(int)k;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share[r] == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_share = 0.0 == share.high;
            const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_63 = gamma[r] * lk_rounded(share);
            const double x_64 = surprisal * x_63;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
            const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
            const double x_81 = chosen_26 + lk_rounded(others_1);
            const int x_16_lt_c_minus_1500 = x_16.high < (-1500.0);
            const double x_83 = alpha[i] * lk_rounded(half_power_3);
            const double x_84 = lk_rounded(half_power_3) * y_true[i];
            const double x_85 = x_83 * x_84;
            const double x_86 = x_81 * x_85;
            const double chosen_34 = x_16_lt_c_minus_1500 ? 0.0 : x_86;
            const int c_0_eq_x_81 = 0.0 == x_81;
            const double chosen_35 = c_0_eq_x_81 ? 0.0 : chosen_34;
            const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
            chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
            const lk_pair x_53 = {x_53_high[r], x_53_low[r]};
            const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double index = (double)(int)k;
            const lk_pair x_4 = lk_pair_sub(sum_share, share);
            const int is_largest_1 = argmax_share[r] == index;
            const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
            const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_54 = lk_pair_mul(log_others_1, x_53);
            const int x_54_lt_c_minus_1500 = x_54.high < (-1500.0);
            const double x_56 = alpha[i] * lk_rounded(half_power_2);
            const double x_62 = 2.0 * lk_rounded(others_1);
            const double x_63 = gamma[r] * lk_rounded(share);
            const double x_64 = surprisal * x_63;
            const double chosen_25 = c_0_eq_gamma ? 0.0 : x_64;
            const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
            const double x_65 = chosen_26 + x_62;
            const double x_66 = lk_rounded(others_1) * surprisal;
            const double x_67 = x_65 - x_66;
            const double x_68 = lk_rounded(share) * surprisal;
            const double neg_x_68 = -x_68;
            const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_68;
            const double x_69 = chosen_27 + x_67;
            const double x_70 = lk_rounded(half_power_2) * lk_rounded(share);
            const double x_71 = x_56 * x_70;
            const int c_0_eq_x_69 = 0.0 == x_69;
            const double x_91 = x_71 * y_true[i];
            const double x_92 = x_69 * x_91;
            const double chosen_39 = x_54_lt_c_minus_1500 ? 0.0 : x_92;
            const double chosen_40 = c_0_eq_x_69 ? 0.0 : chosen_39;
            const double chosen_41 = alpha_eq_c_0 ? 0.0 : chosen_40;
            const double chosen_42 = c_0_eq_share ? 0.0 : chosen_41;
            chosen_43[i] = c_0_eq_y_true ? 0.0 : chosen_42;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_43[i] = fabs(chosen_43[i]);
        }

    double row_sum_chosen_23[LK_ROWS];
    lk_lanes_sum(n, c, chosen_23, sum_chosen_23, row_sum_chosen_23);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_23[r] = lk_row_sum_value((lk_pair){sum_chosen_23[r], row_sum_chosen_23[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_23, argmax_abs_chosen_23);

    double row_sum_chosen_32[LK_ROWS];
    lk_lanes_sum(n, c, chosen_32, sum_chosen_32, row_sum_chosen_32);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_32[r] = lk_row_sum_value((lk_pair){sum_chosen_32[r], row_sum_chosen_32[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_32, argmax_abs_chosen_32);

    double row_sum_chosen_37[LK_ROWS];
    lk_lanes_sum(n, c, chosen_37, sum_chosen_37, row_sum_chosen_37);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_37[r] = lk_row_sum_value((lk_pair){sum_chosen_37[r], row_sum_chosen_37[r]});
    }

    lk_lanes_argmax(n, c, chosen_37, argmax_chosen_37);

    double row_sum_chosen_43[LK_ROWS];
    lk_lanes_sum(n, c, chosen_43, sum_chosen_43, row_sum_chosen_43);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_43[r] = lk_row_sum_value((lk_pair){sum_chosen_43[r], row_sum_chosen_43[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_43, argmax_abs_chosen_43);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_23 = chosen_23[i];
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_abs_chosen_23[r] == index;
            chosen_24[i] = is_largest_2 ? 0.0 : now_chosen_23;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_32 = chosen_32[i];
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_32[r] == index;
            chosen_33[i] = is_largest_3 ? 0.0 : now_chosen_32;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_37 = chosen_37[i];
            const double index = (double)(int)k;
            const int is_largest_4 = argmax_chosen_37[r] == index;
            chosen_38[i] = is_largest_4 ? 0.0 : now_chosen_37;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_43 = chosen_43[i];
            const double index = (double)(int)k;
            const int is_largest_5 = argmax_abs_chosen_43[r] == index;
            chosen_44[i] = is_largest_5 ? 0.0 : now_chosen_43;
        }

    double row_sum_without_largest_2[LK_ROWS];
    lk_lanes_sum(n, c, chosen_24, sum_without_largest_2, row_sum_without_largest_2);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
    }

    double row_sum_without_largest_3[LK_ROWS];
    lk_lanes_sum(n, c, chosen_33, sum_without_largest_3, row_sum_without_largest_3);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_3[r] = lk_row_sum_value((lk_pair){sum_without_largest_3[r], row_sum_without_largest_3[r]});
    }

    double row_sum_without_largest_4[LK_ROWS];
    lk_lanes_sum(n, c, chosen_38, sum_without_largest_4, row_sum_without_largest_4);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_4[r] = lk_row_sum_value((lk_pair){sum_without_largest_4[r], row_sum_without_largest_4[r]});
    }

    double row_sum_without_largest_5[LK_ROWS];
    lk_lanes_sum(n, c, chosen_44, sum_without_largest_5, row_sum_without_largest_5);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_5[r] = lk_row_sum_value((lk_pair){sum_without_largest_5[r], row_sum_without_largest_5[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const double now_sum_without_largest_3 = sum_without_largest_3[r];
                const double now_sum_without_largest_4 = sum_without_largest_4[r];
                const double now_sum_without_largest_5 = sum_without_largest_5[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
                const lk_pair log_others_1 = {log_others_1_high[i], log_others_1_low[i]};
                const lk_pair x_17 = {x_17_high[r], x_17_low[r]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_3 = sum_x_2[r] - x_2[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_2[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_3;
                const lk_pair x_4 = lk_pair_sub(sum_share, share);
                const int is_largest_1 = argmax_share[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_4.high, is_largest_1 ? sum_without_largest_1.low : x_4.low};
                const double x_6 = lk_rounded(others_1) * x_5[r];
                const double x_7 = lk_rounded(others_1) + x_6;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const double x_9 = lk_rounded(share) * x_8[r];
                const double x_10 = surprisal * x_9;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_2 = c_0_eq_gamma ? 0.0 : x_10;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_3 = c_0_eq_share ? 0.0 : chosen_2;
                const double x_11 = chosen_3 + x_7;
                const double x_12 = gamma[r] * lk_rounded(others_1);
                const double x_13 = surprisal * x_12;
                const double neg_x_13 = -x_13;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : neg_x_13;
                const double x_14 = chosen_4 + x_11;
                const lk_pair x_16 = lk_pair_mul(log_others_1, x_15);
                const lk_pair x_18 = lk_pair_add(x_16, x_17);
                const int x_18_lt_c_minus_1500 = x_18.high < (-1500.0);
                const double x_20 = lk_rounded(half_power) * inverse_sum_share[r];
                const double x_21 = x_20 * x_20;
                const double x_22 = alpha[i] * x_21;
                const double x_23 = others * x_22;
                const double x_24 = lk_rounded(share) * x_23;
                const double x_25 = x_24 * y_true[i];
                const double x_26 = x_14 * x_25;
                const double neg_x_26 = -x_26;
                const double chosen_5 = x_18_lt_c_minus_1500 ? 0.0 : neg_x_26;
                const int c_0_eq_x_14 = 0.0 == x_14;
                const double chosen_6 = c_0_eq_x_14 ? 0.0 : chosen_5;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const double chosen_8 = c_0_eq_share ? 0.0 : chosen_7;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                const lk_pair x_27 = lk_pair_mul_double(log_others_1, gamma[r]);
                const lk_pair x_28 = lk_pair_add(x_17, x_27);
                const int x_28_lt_c_minus_1500 = x_28.high < (-1500.0);
                const double x_30 = lk_rounded(half_power_1) * inverse_sum_share[r];
                const double x_31 = x_30 * x_30;
                const double x_32 = alpha[i] * x_31;
                const double x_33 = lk_rounded(share) * x_32;
                const double x_34 = v[i] * x_33;
                const double x_35 = x_34 * y_true[i];
                const double x_36 = x_14 * x_35;
                const double chosen_10 = x_28_lt_c_minus_1500 ? 0.0 : x_36;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double x_37 = chosen_13 + chosen_9;
                const double x_60 = sum_chosen_23[r] - chosen_23[i];
                const int is_largest_2 = argmax_abs_chosen_23[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_60;
                const double x_61 = others * others_2;
                const double x_75 = sum_chosen_32[r] - chosen_32[i];
                const int is_largest_3 = argmax_abs_chosen_32[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_75;
                const double x_76 = gamma[r] * others_3;
                const double x_77 = lk_rounded(others_1) * x_76;
                const double x_78 = x_77 - x_61;
                const double x_79 = lk_rounded(share) * x_76;
                const double x_80 = x_78 + x_79;
                const double x_87 = sum_chosen_37[r] - chosen_37[i];
                const int is_largest_4 = argmax_chosen_37[r] == index;
                const double others_4 = is_largest_4 ? now_sum_without_largest_4 : x_87;
                const double x_88 = lk_rounded(others_1) * others_4;
                const double x_89 = v[i] * x_88;
                const double x_90 = x_80 - x_89;
                const double x_93 = sum_chosen_43[r] - chosen_43[i];
                const int is_largest_5 = argmax_abs_chosen_43[r] == index;
                const double others_5 = is_largest_5 ? now_sum_without_largest_5 : x_93;
                const double x_94 = gamma[r] * others_5;
                const double x_95 = lk_rounded(share) * x_94;
                const double x_96 = v[i] * x_95;
                const double x_97 = x_90 - x_96;
                const int x_17_lt_c_minus_1500 = x_17.high < (-1500.0);
                const double x_101 = lk_rounded(share) * x_100[r];
                const double x_102 = x_101 * x_97;
                const double neg_x_102 = -x_102;
                const double chosen_45 = x_17_lt_c_minus_1500 ? 0.0 : neg_x_102;
                hessian_vector[i] = chosen_45 + x_37;
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
            .lanes = categorical_focal_crossentropy_logits_case_1_lanes,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_logits_case_2,
            .lanes = categorical_focal_crossentropy_logits_case_2_lanes,
        },
    },
    .kept = 10,
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
    .kept = 13,
};
