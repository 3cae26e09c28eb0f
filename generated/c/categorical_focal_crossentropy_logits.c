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
    size_t n, double *restrict x, double *restrict spare_1)
{
    for (size_t i = 0; i < n; i++) {
        const lk_exp_short_half half = {.x = x[i], .shifted = spare_1[i]};
        x[i] = lk_exp_fall_short_end(half);
    }
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

LK_FLAT static void lk_block_pair_exp_fall(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_exp_fall(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_lifted_exp_fall(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_lifted_exp_fall(x);
        high[i] = y.high;
        low[i] = y.low;
    }
}

LK_FLAT static void lk_block_pair_lifted_exp_fall_short(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_lifted_exp_fall_short(x);
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

/* The same for results that are rounded to float: the terms of a block are added up in lanes and these pair by pair, which
 * is off by at most 24 u sum|terms|, and only the sums of blocks as above. */
static inline void lk_row_sum_add_short(lk_pair *sum, size_t n, const double *x)
{
    double a[LK_SUM_LANES] = {0.0}, b[LK_SUM_LANES] = {0.0}, c[LK_SUM_LANES] = {0.0}, d[LK_SUM_LANES] = {0.0};
    size_t i = 0;
    for (; i + 4 * LK_SUM_LANES <= n; i += 4 * LK_SUM_LANES)
        for (size_t l = 0; l < LK_SUM_LANES; l++) {
            a[l] += x[i + l];
            b[l] += x[i + LK_SUM_LANES + l];
            c[l] += x[i + 2 * LK_SUM_LANES + l];
            d[l] += x[i + 3 * LK_SUM_LANES + l];
        }
    for (; i + LK_SUM_LANES <= n; i += LK_SUM_LANES)
        for (size_t l = 0; l < LK_SUM_LANES; l++) a[l] += x[i + l];
    for (size_t k = 0; i + k < n; k++) b[k] += x[i + k];
    for (size_t k = 0; k < LK_SUM_LANES; k++) a[k] = (a[k] + b[k]) + (c[k] + d[k]);
    lk_row_sum_add_one(sum, lk_block_sum(LK_SUM_LANES, a));
}

/* Put x into entry number `at`, if there are that many. Returns what was there. */
static inline double lk_exchange(size_t n, double *entries, size_t at, double x)
{
    if (at >= n) return x;
    const double was = entries[at];
    entries[at] = x;
    return was;
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
/* In short: off by at most 63 u sum|terms|. */
static inline void lk_lanes_sum_short(size_t n, size_t c, const double *restrict x, double *restrict sum)
{
    for (size_t r = 0; r < n; r++) sum[r] = x[r];
    for (size_t k = 1; k < c; k++)
        for (size_t r = 0; r < n; r++) sum[r] += x[k * n + r];
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

#define LK_GROUP (8 * LK_STEP_LANES)

/* The largest value of a row so far and its first position. */
typedef struct { double value, at; } lk_row_peak;

/* The first place of `wanted`, which is among the n entries of x. */
static inline size_t lk_row_place(size_t n, const double *x, double wanted)
{
    size_t k = 0;
    for (; k + LK_STEP_LANES <= n; k += LK_STEP_LANES) {
        double hit[LK_STEP_LANES];
        for (size_t l = 0; l < LK_STEP_LANES; l++) hit[l] = x[k + l] == wanted ? 1.0 : 0.0;
        if (lk_block_sum(LK_STEP_LANES, hit) > 0.0) break;
    }
    while (x[k] != wanted) k++;
    return k;
}

/* Go on with the n entries of x, which stand at `start` in the row: group by group, in which the place is looked for only
 * where the largest is new. */
static inline void lk_row_peak_raise(lk_row_peak *peak, size_t start, size_t n, const double *x)
{
    for (size_t from = 0; from < n; from += LK_GROUP) {
        const size_t size = n - from < LK_GROUP ? n - from : LK_GROUP;
        const double most = lk_row_maximum(size, x + from, peak->value);
        if (!(most > peak->value)) continue;
        peak->value = most;
        peak->at = (double)(start + from + lk_row_place(size, x + from, most));
    }
}

/* categorical_focal_crossentropy_logits: gamma in {0} */
static void categorical_focal_crossentropy_logits_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_11_high = room + 2 * span;
    double *const row_x_11_low = room + 3 * span;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double hessian[LK_BLOCK];
    double gradient[LK_BLOCK];

    /* most_alpha, peak, argmax_y_pred */
    double most_alpha = -INFINITY;
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_alpha = lk_row_maximum(n, alpha, most_alpha);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_alpha = lk_exponent(most_alpha);
    const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
    const double shift_alpha = x - exponent_alpha;
    const double x_10 = -shift_alpha;
    const double x_23 = x_10 + (-128.0);
    const double x_25 = x_10 + (-256.0);

    /* sum_without_largest, sum_lifted_share, sum_x_11, argmax_x_11 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_x_11 = {0.0, 0.0};
    lk_row_peak row_argmax_x_11 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_11_high = row_x_11_high + (whole ? start : 0);
        double *restrict const x_11_low = row_x_11_low + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK && (want_gradient || want_hessian)));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(want_gradient || want_hessian));
        if (want_gradient || want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_11 = lk_product(scaled_alpha, y_true[i]);
                x_11_high[i] = x_11.high;
                x_11_low[i] = x_11.low;
            }
        lk_fetch(ahead, start, n);
        const double was_chosen_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_x_11, n, x_11_high, x_11_low);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_11, start, n, x_11_high);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair sum_x_11 = lk_row_sum_pair(row_sum_x_11);
    const double argmax_x_11 = row_argmax_x_11.at;
    const double x_2 = 0x1.0p-128 * lk_rounded(sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(x_2) : 0.0;
    const lk_pair x_5 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_5 = want_gradient || want_hessian ? lk_double_div_pair(1.0, x_5) : lk_pair_of(0.0);
    const lk_pair x_18 = lk_pair_mul(inverse_x_5, inverse_x_5);
    const double x_19 = lk_rounded(sum_x_11) * lk_rounded(x_18);

    /* sum_chosen_2, sum_without_largest_1, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_11_high = row_x_11_high + (whole ? start : 0);
        double *restrict const x_11_low = row_x_11_low + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK && (want_value || want_gradient)));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK && (want_value || want_hessian)));
        if (!whole && (want_hessian)) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient)));
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_3 = scaled_alpha * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (!whole && (want_gradient))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_11 = lk_product(scaled_alpha, y_true[i]);
                x_11_high[i] = x_11.high;
                x_11_low[i] = x_11.low;
            }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                chosen_3[i] = x_11.high;
            }
            if ((size_t)argmax_x_11 - start < n) {
                const size_t i = (size_t)argmax_x_11 - start;
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_11 == index;
                chosen_3[i] = is_largest_1 ? 0.0 : lk_rounded(x_11);
            }
        }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double x_20 = lk_rounded(x_6) * x_19;
                const double x_21 = lk_rounded(lifted_share) * x_20;
                const double x_26 = lk_ldexp(x_21, x_25);
                hessian[i] = weight * x_26;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_20 = others * x_19;
                const double x_21 = lk_rounded(lifted_share) * x_20;
                const double x_26 = lk_ldexp(x_21, x_25);
                hessian[i] = weight * x_26;
            }
        }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const double x_15 = lk_ldexp(sum_chosen_2, x_10);

    /* gradient */
    if (want_gradient)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_11_high = row_x_11_high + (whole ? start : 0);
            double *restrict const x_11_low = row_x_11_low + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
            }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair x_11 = lk_product(scaled_alpha, y_true[i]);
                    x_11_high[i] = x_11.high;
                    x_11_low[i] = x_11.low;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const lk_pair x_12 = lk_pair_sub(sum_x_11, x_11);
                const double x_13 = lk_rounded(inverse_x_5) * lk_rounded(x_12);
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double x_7 = scaled_alpha * lk_rounded(inverse_x_5);
                const double x_8 = lk_rounded(x_6) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double x_16 = x_14 - x_9;
                const double x_24 = lk_ldexp(x_16, x_23);
                gradient[i] = weight * x_24;
            }
            if ((size_t)argmax_x_11 - start < n) {
                const size_t i = (size_t)argmax_x_11 - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_7 = scaled_alpha * lk_rounded(inverse_x_5);
                const double x_8 = others * x_7;
                const double x_9 = x_8 * y_true[i];
                const lk_pair x_12 = lk_pair_sub(sum_x_11, x_11);
                const int is_largest_1 = argmax_x_11 == index;
                const double others_1 = is_largest_1 ? lk_rounded(sum_without_largest_1) : lk_rounded(x_12);
                const double x_13 = lk_rounded(inverse_x_5) * others_1;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_16 = x_14 - x_9;
                const double x_24 = lk_ldexp(x_16, x_23);
                gradient[i] = weight * x_24;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_7 = scaled_alpha * lk_rounded(inverse_x_5);
                const double x_8 = others * x_7;
                const double x_9 = x_8 * y_true[i];
                const lk_pair x_12 = lk_pair_sub(sum_x_11, x_11);
                const int is_largest_1 = argmax_x_11 == index;
                const double others_1 = is_largest_1 ? lk_rounded(sum_without_largest_1) : lk_rounded(x_12);
                const double x_13 = lk_rounded(inverse_x_5) * others_1;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_16 = x_14 - x_9;
                const double x_24 = lk_ldexp(x_16, x_23);
                gradient[i] = weight * x_24;
            }
            lk_store(&out[1], start, n, gradient);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_15;
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
    double x_11_high[LK_LANES];
    double x_11_low[LK_LANES];
    double chosen_3[LK_LANES];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double peak[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_5_high[LK_ROWS];
    double inverse_x_5_low[LK_ROWS];
    double sum_x_11_high[LK_ROWS];
    double sum_x_11_low[LK_ROWS];
    double argmax_x_11[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_19[LK_ROWS];
    double x_23[LK_ROWS];
    double x_25[LK_ROWS];

    lk_lanes_maximum(n, c, alpha, most_alpha);

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double x_10 = -shift_alpha[r];
            x_23[r] = x_10 + (-128.0);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double x_10 = -shift_alpha[r];
            x_25[r] = x_10 + (-256.0);
        }
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
    lk_block_pair_lifted_exp_fall(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const lk_pair x_11 = lk_product(scaled_alpha, y_true[i]);
                x_11_high[i] = x_11.high;
                x_11_low[i] = x_11.low;
            }
    }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
        lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
            sum_lifted_share_high[r] = total.high;
            sum_lifted_share_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, x_11_high, sum_x_11_high, sum_x_11_low);
        lk_lanes_add(n, c, x_11_low, sum_x_11_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_11_high[r], sum_x_11_low[r]});
            sum_x_11_high[r] = total.high;
            sum_x_11_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, x_11_high, argmax_x_11);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const double x_2 = 0x1.0p-128 * lk_rounded(sum_without_largest);
            log_sum[r] = x_2;
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_5 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_5 = lk_double_div_pair(1.0, x_5);
            inverse_x_5_high[r] = inverse_x_5.high;
            inverse_x_5_low[r] = inverse_x_5.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_x_5 = {inverse_x_5_high[r], inverse_x_5_low[r]};
            const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
            const lk_pair x_18 = lk_pair_mul(inverse_x_5, inverse_x_5);
            x_19[r] = lk_rounded(sum_x_11) * lk_rounded(x_18);
        }
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const double x_3 = scaled_alpha * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_11[r] == index;
                chosen_3[i] = is_largest_1 ? 0.0 : lk_rounded(x_11);
            }
    }

    if (want_value) {
        double row_sum_chosen_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_chosen_2, row_sum_chosen_2);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_2[r] = lk_row_sum_value((lk_pair){sum_chosen_2[r], row_sum_chosen_2[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_3, sum_without_largest_1_high, sum_without_largest_1_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
            sum_without_largest_1_high[r] = total.high;
            sum_without_largest_1_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double x_10 = -shift_alpha[r];
            value[r] = lk_ldexp(sum_chosen_2[r], x_10);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair inverse_x_5 = {inverse_x_5_high[r], inverse_x_5_low[r]};
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_7 = scaled_alpha * lk_rounded(inverse_x_5);
                const double x_8 = others * x_7;
                const double x_9 = x_8 * y_true[i];
                const lk_pair x_12 = lk_pair_sub(sum_x_11, x_11);
                const int is_largest_1 = argmax_x_11[r] == index;
                const double others_1 = is_largest_1 ? lk_rounded(sum_without_largest_1) : lk_rounded(x_12);
                const double x_13 = lk_rounded(inverse_x_5) * others_1;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_16 = x_14 - x_9;
                gradient[i] = lk_ldexp(x_16, x_23[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_20 = others * x_19[r];
                const double x_21 = lk_rounded(lifted_share) * x_20;
                hessian[i] = lk_ldexp(x_21, x_25[r]);
            }
    }
}

/* categorical_focal_crossentropy_logits: gamma in {0}, in float32 */
static void categorical_focal_crossentropy_logits_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 5);
    const int whole = span >= c;
    double *const row_share = room;
    double *const row_share_more_high = room + span;
    double *const row_share_more_low = room + 2 * span;
    double *const row_x_11_high = room + 3 * span;
    double *const row_x_11_low = room + 4 * span;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double x_11_more[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double hessian[LK_BLOCK];
    double gradient[LK_BLOCK];
    double spare_1[LK_BLOCK];

    /* most_alpha, peak, argmax_y_pred */
    double most_alpha = -INFINITY;
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_alpha = lk_row_maximum(n, alpha, most_alpha);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_alpha = lk_exponent(most_alpha);
    const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
    const double shift_alpha = x - exponent_alpha;
    const double x_2 = -shift_alpha;

    /* sum_without_largest, sum_without_largest_more, sum_lifted_share, sum_x_11, argmax_x_11, sum_lifted_share_more, sum_x_11_more */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_x_11 = {0.0, 0.0};
    lk_row_peak row_argmax_x_11 = {-INFINITY, 0.0};
    lk_pair row_sum_lifted_share_more = {0.0, 0.0};
    lk_pair row_sum_x_11_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        double *restrict const x_11_high = row_x_11_high + (whole ? start : 0);
        double *restrict const x_11_low = row_x_11_low + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK && (want_gradient || want_hessian)));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (want_value || want_hessian) {
            LK_INDEPENDENT
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
        if (want_value || want_hessian) {
            for (size_t i = 0; i < n; i++) {
                chosen[i] = share[i];
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const double now_share = share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                chosen[i] = is_largest ? 0.0 : now_share;
            }
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(want_gradient || want_hessian));
        if (want_gradient) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                share_more_high[i] = neg_gap_more.high;
                share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_exp_fall(n, share_more_high, share_more_low);
        }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                chosen_more_high[i] = share_more.high;
                chosen_more_low[i] = share_more.low;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair chosen_more = {is_largest ? 0.0 : share_more.high, is_largest ? 0.0 : share_more.low};
                chosen_more_high[i] = chosen_more.high;
                chosen_more_low[i] = chosen_more.low;
            }
        }
        if (want_gradient)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_11 = lk_product(scaled_alpha, y_true[i]);
                x_11_high[i] = x_11.high;
                x_11_low[i] = x_11.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                x_11_more[i] = scaled_alpha * y_true[i];
            }
        lk_fetch(ahead, start, n);
        if (want_value || want_hessian)
            lk_row_sum_add_short(&row_sum_without_largest, n, chosen);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_without_largest_more, n, chosen_more_high, chosen_more_low);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_lifted_share, n, share_more_high, share_more_low);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_x_11, n, x_11_high, x_11_low);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_11, start, n, x_11_high);
        if (want_hessian)
            lk_row_sum_add_short(&row_sum_lifted_share_more, n, share);
        if (want_hessian)
            lk_row_sum_add_short(&row_sum_x_11_more, n, x_11_more);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_without_largest_more = lk_row_sum_pair(row_sum_without_largest_more);
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair sum_x_11 = lk_row_sum_pair(row_sum_x_11);
    const double argmax_x_11 = row_argmax_x_11.at;
    const double sum_lifted_share_more = lk_row_sum_value(row_sum_lifted_share_more);
    const double sum_x_11_more = lk_row_sum_value(row_sum_x_11_more);
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;
    const lk_pair inverse_x_5 = want_gradient ? lk_double_div_pair(1.0, sum_lifted_share) : lk_pair_of(0.0);
    const double inverse_x_5_more = want_hessian ? 1.0 / sum_lifted_share_more : 0.0;
    const double x_18 = inverse_x_5_more * inverse_x_5_more;
    const double x_19 = sum_x_11_more * x_18;

    /* sum_chosen_2, sum_without_largest_1, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const x_11_high = row_x_11_high + (whole ? start : 0);
        double *restrict const x_11_low = row_x_11_low + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK && (want_value || want_gradient)));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK && (want_value || want_hessian)));
        if (!whole && (want_hessian)) {
            LK_INDEPENDENT
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient)));
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum;
                const double x_3 = scaled_alpha * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (!whole && (want_gradient))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_11 = lk_product(scaled_alpha, y_true[i]);
                x_11_high[i] = x_11.high;
                x_11_low[i] = x_11.low;
            }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                chosen_3[i] = x_11.high;
            }
            if ((size_t)argmax_x_11 - start < n) {
                const size_t i = (size_t)argmax_x_11 - start;
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_11 == index;
                chosen_3[i] = is_largest_1 ? 0.0 : lk_rounded(x_11);
            }
        }
        if (want_value)
            lk_row_sum_add_short(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const double x_6_more = sum_lifted_share_more - share[i];
                const double x_20 = x_6_more * x_19;
                const double x_21 = share[i] * x_20;
                const double x_15 = lk_ldexp(x_21, x_2);
                hessian[i] = weight * x_15;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double x_6_more = sum_lifted_share_more - share[i];
                const double others_more = is_largest ? sum_without_largest : x_6_more;
                const double x_20 = others_more * x_19;
                const double x_21 = share[i] * x_20;
                const double x_15 = lk_ldexp(x_21, x_2);
                hessian[i] = weight * x_15;
            }
        }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const double x_5 = lk_ldexp(sum_chosen_2, x_2);

    /* gradient */
    if (want_gradient)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
            double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
            double *restrict const x_11_high = row_x_11_high + (whole ? start : 0);
            double *restrict const x_11_low = row_x_11_low + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                    share_more_high[i] = neg_gap_more.high;
                    share_more_low[i] = neg_gap_more.low;
                }
                lk_block_pair_exp_fall(n, share_more_high, share_more_low);
            }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair x_11 = lk_product(scaled_alpha, y_true[i]);
                    x_11_high[i] = x_11.high;
                    x_11_low[i] = x_11.low;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const lk_pair x_12 = lk_pair_sub(sum_x_11, x_11);
                const double x_13 = lk_rounded(inverse_x_5) * lk_rounded(x_12);
                const double x_14 = lk_rounded(share_more) * x_13;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, share_more);
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double x_7 = scaled_alpha * lk_rounded(inverse_x_5);
                const double x_8 = lk_rounded(x_6) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double x_16 = x_14 - x_9;
                const double x_10 = lk_ldexp(x_16, x_2);
                gradient[i] = weight * x_10;
            }
            if ((size_t)argmax_x_11 - start < n) {
                const size_t i = (size_t)argmax_x_11 - start;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, share_more);
                const double others = is_largest ? lk_rounded(sum_without_largest_more) : lk_rounded(x_6);
                const double x_7 = scaled_alpha * lk_rounded(inverse_x_5);
                const double x_8 = others * x_7;
                const double x_9 = x_8 * y_true[i];
                const lk_pair x_12 = lk_pair_sub(sum_x_11, x_11);
                const int is_largest_1 = argmax_x_11 == index;
                const double others_1 = is_largest_1 ? lk_rounded(sum_without_largest_1) : lk_rounded(x_12);
                const double x_13 = lk_rounded(inverse_x_5) * others_1;
                const double x_14 = lk_rounded(share_more) * x_13;
                const double x_16 = x_14 - x_9;
                const double x_10 = lk_ldexp(x_16, x_2);
                gradient[i] = weight * x_10;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, share_more);
                const double others = is_largest ? lk_rounded(sum_without_largest_more) : lk_rounded(x_6);
                const double x_7 = scaled_alpha * lk_rounded(inverse_x_5);
                const double x_8 = others * x_7;
                const double x_9 = x_8 * y_true[i];
                const lk_pair x_12 = lk_pair_sub(sum_x_11, x_11);
                const int is_largest_1 = argmax_x_11 == index;
                const double others_1 = is_largest_1 ? lk_rounded(sum_without_largest_1) : lk_rounded(x_12);
                const double x_13 = lk_rounded(inverse_x_5) * others_1;
                const double x_14 = lk_rounded(share_more) * x_13;
                const double x_16 = x_14 - x_9;
                const double x_10 = lk_ldexp(x_16, x_2);
                gradient[i] = weight * x_10;
            }
            lk_store(&out[1], start, n, gradient);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_5;
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
    double x_11_high[LK_LANES];
    double x_11_low[LK_LANES];
    double chosen_3[LK_LANES];
    double x_11_more[LK_LANES];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double peak[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_5_high[LK_ROWS];
    double inverse_x_5_low[LK_ROWS];
    double sum_x_11_high[LK_ROWS];
    double sum_x_11_low[LK_ROWS];
    double argmax_x_11[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double sum_lifted_share_more[LK_ROWS];
    double sum_x_11_more[LK_ROWS];
    double x_19[LK_ROWS];
    double x_2[LK_ROWS];
    double spare_1[LK_LANES];

    lk_lanes_maximum(n, c, alpha, most_alpha);

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        x_2[r] = -shift_alpha[r];
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

    if (want_value || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_share = share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                chosen[i] = is_largest ? 0.0 : now_share;
            }
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
        lk_block_pair_exp_fall(c * n, share_more_high, share_more_low);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair chosen_more = {is_largest ? 0.0 : share_more.high, is_largest ? 0.0 : share_more.low};
                chosen_more_high[i] = chosen_more.high;
                chosen_more_low[i] = chosen_more.low;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const lk_pair x_11 = lk_product(scaled_alpha, y_true[i]);
                x_11_high[i] = x_11.high;
                x_11_low[i] = x_11.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                x_11_more[i] = scaled_alpha * y_true[i];
            }
    }

    if (want_value || want_hessian) {
        lk_lanes_sum_short(n, c, chosen, sum_without_largest);
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

    if (want_gradient) {
        lk_lanes_sum(n, c, share_more_high, sum_lifted_share_high, sum_lifted_share_low);
        lk_lanes_add(n, c, share_more_low, sum_lifted_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
            sum_lifted_share_high[r] = total.high;
            sum_lifted_share_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, x_11_high, sum_x_11_high, sum_x_11_low);
        lk_lanes_add(n, c, x_11_low, sum_x_11_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_11_high[r], sum_x_11_low[r]});
            sum_x_11_high[r] = total.high;
            sum_x_11_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, x_11_high, argmax_x_11);
    }

    if (want_hessian) {
        lk_lanes_sum_short(n, c, share, sum_lifted_share_more);
    }

    if (want_hessian) {
        lk_lanes_sum_short(n, c, x_11_more, sum_x_11_more);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_sum[r] = sum_without_largest[r];
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair inverse_x_5 = lk_double_div_pair(1.0, sum_lifted_share);
            inverse_x_5_high[r] = inverse_x_5.high;
            inverse_x_5_low[r] = inverse_x_5.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double inverse_x_5_more = 1.0 / sum_lifted_share_more[r];
            const double x_18 = inverse_x_5_more * inverse_x_5_more;
            x_19[r] = sum_x_11_more[r] * x_18;
        }
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double x_1 = peak[r] - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum[r];
                const double x_3 = scaled_alpha * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_11[r] == index;
                chosen_3[i] = is_largest_1 ? 0.0 : lk_rounded(x_11);
            }
    }

    if (want_value) {
        lk_lanes_sum_short(n, c, chosen_2, sum_chosen_2);
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_3, sum_without_largest_1_high, sum_without_largest_1_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
            sum_without_largest_1_high[r] = total.high;
            sum_without_largest_1_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = lk_ldexp(sum_chosen_2[r], x_2[r]);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair inverse_x_5 = {inverse_x_5_high[r], inverse_x_5_low[r]};
                const lk_pair x_11 = {x_11_high[i], x_11_low[i]};
                const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, share_more);
                const double others = is_largest ? lk_rounded(sum_without_largest_more) : lk_rounded(x_6);
                const double x_7 = scaled_alpha * lk_rounded(inverse_x_5);
                const double x_8 = others * x_7;
                const double x_9 = x_8 * y_true[i];
                const lk_pair x_12 = lk_pair_sub(sum_x_11, x_11);
                const int is_largest_1 = argmax_x_11[r] == index;
                const double others_1 = is_largest_1 ? lk_rounded(sum_without_largest_1) : lk_rounded(x_12);
                const double x_13 = lk_rounded(inverse_x_5) * others_1;
                const double x_14 = lk_rounded(share_more) * x_13;
                const double x_16 = x_14 - x_9;
                gradient[i] = lk_ldexp(x_16, x_2[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double x_6_more = sum_lifted_share_more[r] - share[i];
                const double others_more = is_largest ? now_sum_without_largest : x_6_more;
                const double x_20 = others_more * x_19[r];
                const double x_21 = share[i] * x_20;
                hessian[i] = lk_ldexp(x_21, x_2[r]);
            }
    }
}

/* categorical_focal_crossentropy_logits: gamma in {2} */
static void categorical_focal_crossentropy_logits_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 5);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_chosen_7_high = room + 2 * span;
    double *const row_chosen_7_low = room + 3 * span;
    double *const row_chosen_18 = room + 4 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak, argmax_y_pred, most_alpha */
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    double most_alpha = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
        most_alpha = lk_row_maximum(n, alpha, most_alpha);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_alpha = lk_exponent(most_alpha);
    const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
    const double shift_alpha = x - exponent_alpha;
    const double x_62 = -shift_alpha;
    const double x_75 = x_62 + (-256.0);

    /* sum_lifted_share, sum_without_largest */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        lk_fetch(ahead, start, n);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        const double was_chosen_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_low);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair x_3 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_3);
    const lk_pair x_8 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
    const lk_pair x_9 = lk_pair_mul(inverse_x_8, inverse_x_8);
    const lk_pair x_15 = lk_pair_mul(inverse_x_8, x_9);
    const lk_pair x_30 = lk_pair_mul(inverse_x_8, x_15);
    const double x_31 = 5.0 * lk_rounded(x_30);
    const double x_39 = 4.0 * lk_rounded(x_30);
    const double x_49 = (-2.0) * lk_rounded(x_30);

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
        double *restrict const chosen_18 = row_chosen_18 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        }
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_4 = lk_pair_mul(others, others);
                const double x_5 = scaled_alpha * lk_rounded(x_4);
                const double x_6 = lk_rounded(surprisal) * x_5;
                const double x_7 = x_6 * y_true[i];
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_7;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (want_gradient || want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = 2.0 * lk_rounded(lifted_share);
                const lk_pair x_13 = lk_pair_mul_double(surprisal, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                const lk_pair x_14 = lk_pair_add_double(others, chosen_3);
                const lk_pair x_22 = lk_pair_mul_double(others, scaled_alpha);
                const lk_pair x_23 = lk_pair_mul_double(x_22, y_true[i]);
                const lk_pair x_24 = lk_pair_mul(x_14, x_23);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_24.high, alpha_eq_c_0 ? 0.0 : x_24.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_63 = lk_pair_mul(others, surprisal);
                const double x_64 = (-2.0) * lk_rounded(others);
                const double x_65 = lk_rounded(x_63) + x_64;
                const lk_pair x_66 = lk_pair_mul(lifted_share, surprisal);
                const double neg_x_66 = -lk_rounded(x_66);
                const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_66;
                const double x_67 = chosen_15 + x_65;
                const lk_pair x_68 = lk_pair_mul_double(lifted_share, scaled_alpha);
                const double x_69 = lk_rounded(x_68) * y_true[i];
                const double x_70 = x_67 * x_69;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_70;
                const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_18[i] = fabs(chosen_18[i]);
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_chosen_7, n, chosen_7_high, chosen_7_low);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_7, start, n, chosen_7_high);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_18, n, chosen_18);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_18, start, n, abs_chosen_18);
    }
    const lk_pair sum_chosen_2 = lk_row_sum_pair(row_sum_chosen_2);
    const lk_pair sum_chosen_7 = lk_row_sum_pair(row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;
    const double sum_chosen_18 = lk_row_sum_value(row_sum_chosen_18);
    const double argmax_abs_chosen_18 = row_argmax_abs_chosen_18.at;
    const lk_pair x_10 = lk_pair_mul(sum_chosen_2, x_9);
    const double x_79 = lk_ldexp(lk_rounded(x_10), x_75);

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
            double *restrict const chosen_18 = row_chosen_18 + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
            }
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(!whole));
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = 2.0 * lk_rounded(lifted_share);
                    const lk_pair x_13 = lk_pair_mul_double(surprisal, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                    const lk_pair x_14 = lk_pair_add_double(others, chosen_3);
                    const lk_pair x_22 = lk_pair_mul_double(others, scaled_alpha);
                    const lk_pair x_23 = lk_pair_mul_double(x_22, y_true[i]);
                    const lk_pair x_24 = lk_pair_mul(x_14, x_23);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_24.high, alpha_eq_c_0 ? 0.0 : x_24.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_63 = lk_pair_mul(others, surprisal);
                    const double x_64 = (-2.0) * lk_rounded(others);
                    const double x_65 = lk_rounded(x_63) + x_64;
                    const lk_pair x_66 = lk_pair_mul(lifted_share, surprisal);
                    const double neg_x_66 = -lk_rounded(x_66);
                    const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_66;
                    const double x_67 = chosen_15 + x_65;
                    const lk_pair x_68 = lk_pair_mul_double(lifted_share, scaled_alpha);
                    const double x_69 = lk_rounded(x_68) * y_true[i];
                    const double x_70 = x_67 * x_69;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_70;
                    const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                    chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    chosen_19[i] = chosen_18[i];
                }
                if ((size_t)argmax_abs_chosen_18 - start < n) {
                    const size_t i = (size_t)argmax_abs_chosen_18 - start;
                    const double now_chosen_18 = chosen_18[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    chosen_19[i] = is_largest_2 ? 0.0 : now_chosen_18;
                }
            }
            const double was_chosen_8 = lk_exchange(n, chosen_7_high, (size_t)argmax_chosen_7 - start, 0.0);
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_7_high);
            lk_exchange(n, chosen_7_high, (size_t)argmax_chosen_7 - start, was_chosen_8);
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
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_18 = row_chosen_18 + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
            }
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = 2.0 * lk_rounded(lifted_share);
                    const lk_pair x_13 = lk_pair_mul_double(surprisal, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                    const lk_pair x_14 = lk_pair_add_double(others, chosen_3);
                    const lk_pair x_22 = lk_pair_mul_double(others, scaled_alpha);
                    const lk_pair x_23 = lk_pair_mul_double(x_22, y_true[i]);
                    const lk_pair x_24 = lk_pair_mul(x_14, x_23);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_24.high, alpha_eq_c_0 ? 0.0 : x_24.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_63 = lk_pair_mul(others, surprisal);
                    const double x_64 = (-2.0) * lk_rounded(others);
                    const double x_65 = lk_rounded(x_63) + x_64;
                    const lk_pair x_66 = lk_pair_mul(lifted_share, surprisal);
                    const double neg_x_66 = -lk_rounded(x_66);
                    const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_66;
                    const double x_67 = chosen_15 + x_65;
                    const lk_pair x_68 = lk_pair_mul_double(lifted_share, scaled_alpha);
                    const double x_69 = lk_rounded(x_68) * y_true[i];
                    const double x_70 = x_67 * x_69;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_70;
                    const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                    chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
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
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = 2.0 * lk_rounded(lifted_share);
                    const lk_pair x_13 = lk_pair_mul_double(surprisal, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                    const lk_pair x_14 = lk_pair_add_double(others, chosen_3);
                    const lk_pair x_16 = lk_pair_mul(others, x_15);
                    const lk_pair x_17 = lk_pair_mul(others, x_16);
                    const double x_18 = scaled_alpha * lk_rounded(x_17);
                    const double x_19 = x_18 * y_true[i];
                    const double x_20 = lk_rounded(x_14) * x_19;
                    const double neg_x_20 = -x_20;
                    const double x_21 = 0x1.0p-384 * neg_x_20;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_21;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const lk_pair x_25 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_25);
                    const lk_pair x_26 = lk_pair_mul_double(x_15, others_1);
                    const lk_pair x_27 = lk_pair_mul(lifted_share, x_26);
                    const double x_28 = 0x1.0p-384 * lk_rounded(x_27);
                    const double x_29 = chosen_5 + x_28;
                    const double x_80 = lk_ldexp(x_29, x_62);
                    gradient[i] = weight * x_80;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_25 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_25);
                    const double x_32 = lk_rounded(others) * x_31;
                    const double x_33 = lk_rounded(others) * x_32;
                    const double x_34 = lk_rounded(others) * x_33;
                    const double x_35 = scaled_alpha * x_34;
                    const double x_36 = lk_rounded(lifted_share) * x_35;
                    const double x_37 = x_36 * y_true[i];
                    const double x_38 = 0x1.0p-512 * x_37;
                    const double x_40 = lk_rounded(others) * x_39;
                    const double x_41 = lk_rounded(others) * x_40;
                    const double x_42 = lk_rounded(lifted_share) * x_41;
                    const double x_43 = lk_rounded(lifted_share) * x_42;
                    const double x_44 = scaled_alpha * x_43;
                    const double x_45 = lk_rounded(surprisal) * x_44;
                    const double x_46 = x_45 * y_true[i];
                    const double x_47 = 0x1.0p-512 * x_46;
                    const double chosen_9 = c_0_eq_lifted_share ? 0.0 : x_47;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                    const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                    const double x_48 = chosen_11 + x_38;
                    const double x_50 = lk_rounded(others) * x_49;
                    const double x_51 = lk_rounded(others) * x_50;
                    const double x_52 = lk_rounded(others) * x_51;
                    const double x_53 = scaled_alpha * x_52;
                    const double x_54 = lk_rounded(lifted_share) * x_53;
                    const double x_55 = lk_rounded(surprisal) * x_54;
                    const double x_56 = x_55 * y_true[i];
                    const double x_57 = 0x1.0p-512 * x_56;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_57;
                    const double chosen_13 = c_0_eq_lifted_share ? 0.0 : chosen_12;
                    const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
                    const double x_58 = chosen_14 + x_48;
                    const double x_59 = others_1 * lk_rounded(x_30);
                    const double x_60 = lk_rounded(others) * x_59;
                    const double x_61 = lk_rounded(lifted_share) * x_60;
                    const double x_71 = sum_chosen_18 - chosen_18[i];
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_71;
                    const double x_72 = lk_rounded(lifted_share) * x_49;
                    const double x_73 = lk_rounded(lifted_share) * x_72;
                    const double x_74 = others_2 * x_73;
                    const double x_76 = x_61 + x_74;
                    const double x_77 = 0x1.0p-512 * x_76;
                    const double x_78 = x_58 + x_77;
                    const double x_81 = lk_ldexp(x_78, x_62);
                    hessian[i] = weight * x_81;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_79;
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
    double chosen_2[LK_LANES];
    double chosen_7_high[LK_LANES];
    double chosen_7_low[LK_LANES];
    double chosen_8[LK_LANES];
    double chosen_18[LK_LANES];
    double abs_chosen_18[LK_LANES];
    double chosen_19[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double sum_chosen_2_high[LK_ROWS];
    double sum_chosen_2_low[LK_ROWS];
    double x_15_high[LK_ROWS];
    double x_15_low[LK_ROWS];
    double sum_chosen_7_high[LK_ROWS];
    double sum_chosen_7_low[LK_ROWS];
    double argmax_chosen_7[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_30_high[LK_ROWS];
    double x_30_low[LK_ROWS];
    double x_31[LK_ROWS];
    double x_39[LK_ROWS];
    double x_49[LK_ROWS];
    double sum_chosen_18[LK_ROWS];
    double argmax_abs_chosen_18[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_62[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        x_62[r] = -shift_alpha[r];
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
    lk_block_pair_lifted_exp_fall(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
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
        const lk_pair x_3 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_3.high;
        log_sum_low[r] = x_3.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_8 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_9 = lk_pair_mul(inverse_x_8, inverse_x_8);
            const lk_pair x_15 = lk_pair_mul(inverse_x_8, x_9);
            x_15_high[r] = x_15.high;
            x_15_low[r] = x_15.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
            const lk_pair x_8 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_30 = lk_pair_mul(inverse_x_8, x_15);
            x_30_high[r] = x_30.high;
            x_30_low[r] = x_30.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_30 = {x_30_high[r], x_30_low[r]};
            x_31[r] = 5.0 * lk_rounded(x_30);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_30 = {x_30_high[r], x_30_low[r]};
            x_39[r] = 4.0 * lk_rounded(x_30);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_30 = {x_30_high[r], x_30_low[r]};
            x_49[r] = (-2.0) * lk_rounded(x_30);
        }
    }

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
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_4 = lk_pair_mul(others, others);
                const double x_5 = scaled_alpha * lk_rounded(x_4);
                const double x_6 = lk_rounded(surprisal) * x_5;
                const double x_7 = x_6 * y_true[i];
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_7;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
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
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = 2.0 * lk_rounded(lifted_share);
                const lk_pair x_13 = lk_pair_mul_double(surprisal, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                const lk_pair x_14 = lk_pair_add_double(others, chosen_3);
                const lk_pair x_22 = lk_pair_mul_double(others, scaled_alpha);
                const lk_pair x_23 = lk_pair_mul_double(x_22, y_true[i]);
                const lk_pair x_24 = lk_pair_mul(x_14, x_23);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_24.high, alpha_eq_c_0 ? 0.0 : x_24.low};
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
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_63 = lk_pair_mul(others, surprisal);
                const double x_64 = (-2.0) * lk_rounded(others);
                const double x_65 = lk_rounded(x_63) + x_64;
                const lk_pair x_66 = lk_pair_mul(lifted_share, surprisal);
                const double neg_x_66 = -lk_rounded(x_66);
                const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_66;
                const double x_67 = chosen_15 + x_65;
                const lk_pair x_68 = lk_pair_mul_double(lifted_share, scaled_alpha);
                const double x_69 = lk_rounded(x_68) * y_true[i];
                const double x_70 = x_67 * x_69;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_70;
                const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_18[i] = fabs(chosen_18[i]);
            }
    }

    if (want_value) {
        lk_lanes_sum(n, c, chosen_2, sum_chosen_2_high, sum_chosen_2_low);
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
        double row_sum_chosen_18[LK_ROWS];
        lk_lanes_sum(n, c, chosen_18, sum_chosen_18, row_sum_chosen_18);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_18[r] = lk_row_sum_value((lk_pair){sum_chosen_18[r], row_sum_chosen_18[r]});
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
                chosen_8[i] = is_largest_1 ? 0.0 : lk_rounded(chosen_7);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_18 = chosen_18[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                chosen_19[i] = is_largest_2 ? 0.0 : now_chosen_18;
            }
    }

    if (want_gradient || want_hessian) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_8, sum_without_largest_1, row_sum_without_largest_1);
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
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_chosen_2 = {sum_chosen_2_high[r], sum_chosen_2_low[r]};
            const lk_pair x_8 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_9 = lk_pair_mul(inverse_x_8, inverse_x_8);
            const lk_pair x_10 = lk_pair_mul(sum_chosen_2, x_9);
            const double x_75 = x_62[r] + (-256.0);
            value[r] = lk_ldexp(lk_rounded(x_10), x_75);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = 2.0 * lk_rounded(lifted_share);
                const lk_pair x_13 = lk_pair_mul_double(surprisal, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                const lk_pair x_14 = lk_pair_add_double(others, chosen_3);
                const lk_pair x_16 = lk_pair_mul(others, x_15);
                const lk_pair x_17 = lk_pair_mul(others, x_16);
                const double x_18 = scaled_alpha * lk_rounded(x_17);
                const double x_19 = x_18 * y_true[i];
                const double x_20 = lk_rounded(x_14) * x_19;
                const double neg_x_20 = -x_20;
                const double x_21 = 0x1.0p-384 * neg_x_20;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_21;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const lk_pair x_25 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_25);
                const lk_pair x_26 = lk_pair_mul_double(x_15, others_1);
                const lk_pair x_27 = lk_pair_mul(lifted_share, x_26);
                const double x_28 = 0x1.0p-384 * lk_rounded(x_27);
                const double x_29 = chosen_5 + x_28;
                gradient[i] = lk_ldexp(x_29, x_62[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const lk_pair x_30 = {x_30_high[r], x_30_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_25 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_25);
                const double x_32 = lk_rounded(others) * x_31[r];
                const double x_33 = lk_rounded(others) * x_32;
                const double x_34 = lk_rounded(others) * x_33;
                const double x_35 = scaled_alpha * x_34;
                const double x_36 = lk_rounded(lifted_share) * x_35;
                const double x_37 = x_36 * y_true[i];
                const double x_38 = 0x1.0p-512 * x_37;
                const double x_40 = lk_rounded(others) * x_39[r];
                const double x_41 = lk_rounded(others) * x_40;
                const double x_42 = lk_rounded(lifted_share) * x_41;
                const double x_43 = lk_rounded(lifted_share) * x_42;
                const double x_44 = scaled_alpha * x_43;
                const double x_45 = lk_rounded(surprisal) * x_44;
                const double x_46 = x_45 * y_true[i];
                const double x_47 = 0x1.0p-512 * x_46;
                const double chosen_9 = c_0_eq_lifted_share ? 0.0 : x_47;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                const double x_48 = chosen_11 + x_38;
                const double x_50 = lk_rounded(others) * x_49[r];
                const double x_51 = lk_rounded(others) * x_50;
                const double x_52 = lk_rounded(others) * x_51;
                const double x_53 = scaled_alpha * x_52;
                const double x_54 = lk_rounded(lifted_share) * x_53;
                const double x_55 = lk_rounded(surprisal) * x_54;
                const double x_56 = x_55 * y_true[i];
                const double x_57 = 0x1.0p-512 * x_56;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_57;
                const double chosen_13 = c_0_eq_lifted_share ? 0.0 : chosen_12;
                const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
                const double x_58 = chosen_14 + x_48;
                const double x_59 = others_1 * lk_rounded(x_30);
                const double x_60 = lk_rounded(others) * x_59;
                const double x_61 = lk_rounded(lifted_share) * x_60;
                const double x_71 = sum_chosen_18[r] - chosen_18[i];
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_71;
                const double x_72 = lk_rounded(lifted_share) * x_49[r];
                const double x_73 = lk_rounded(lifted_share) * x_72;
                const double x_74 = others_2 * x_73;
                const double x_76 = x_61 + x_74;
                const double x_77 = 0x1.0p-512 * x_76;
                const double x_78 = x_58 + x_77;
                hessian[i] = lk_ldexp(x_78, x_62[r]);
            }
    }
}

/* categorical_focal_crossentropy_logits: gamma in {2}, in float32 */
static void categorical_focal_crossentropy_logits_case_1_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 6);
    const int whole = span >= c;
    double *const row_lifted_share = room;
    double *const row_lifted_share_more_high = room + span;
    double *const row_lifted_share_more_low = room + 2 * span;
    double *const row_chosen_7_high = room + 3 * span;
    double *const row_chosen_7_low = room + 4 * span;
    double *const row_chosen_18 = room + 5 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];

    /* peak, argmax_y_pred, most_alpha */
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    double most_alpha = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
        most_alpha = lk_row_maximum(n, alpha, most_alpha);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_alpha = lk_exponent(most_alpha);
    const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
    const double shift_alpha = x - exponent_alpha;
    const double x_62 = -shift_alpha;
    const double x_75 = x_62 + (-256.0);

    /* sum_lifted_share, sum_without_largest, sum_lifted_share_more, sum_without_largest_more */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_lifted_share_more = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share = row_lifted_share + (whole ? start : 0);
        double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
        double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (want_value) {
            LK_INDEPENDENT
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
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                chosen[i] = lifted_share[i];
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const double now_lifted_share = lifted_share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                chosen[i] = is_largest ? 0.0 : now_lifted_share;
            }
        }
        if (want_gradient || want_hessian) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp_fall(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (want_gradient || want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                chosen_more_high[i] = lifted_share_more.high;
                chosen_more_low[i] = lifted_share_more.low;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair chosen_more = {is_largest ? 0.0 : lifted_share_more.high, is_largest ? 0.0 : lifted_share_more.low};
                chosen_more_high[i] = chosen_more.high;
                chosen_more_low[i] = chosen_more.low;
            }
        }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add_short(&row_sum_lifted_share, n, lifted_share);
        if (want_value)
            lk_row_sum_add_short(&row_sum_without_largest, n, chosen);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_lifted_share_more, n, lifted_share_more_high, lifted_share_more_low);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_without_largest_more, n, chosen_more_high, chosen_more_low);
    }
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_lifted_share_more = lk_row_sum_pair(row_sum_lifted_share_more);
    const lk_pair sum_without_largest_more = lk_row_sum_pair(row_sum_without_largest_more);
    const double x_3 = 0x1.0p-128 * sum_without_largest;
    const double log_sum = want_value ? lk_row_log1p(x_3) : 0.0;
    const double x_8 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_8 = want_value ? 1.0 / x_8 : 0.0;
    const double x_9 = inverse_x_8 * inverse_x_8;
    const lk_pair x_3_more = lk_pair_scaled(sum_without_largest_more, 0x1.0p-128);
    const lk_pair log_sum_more = want_gradient || want_hessian ? lk_row_pair_log1p(x_3_more) : lk_pair_of(0.0);
    const lk_pair x_8_more = lk_pair_scaled(sum_lifted_share_more, 0x1.0p-128);
    const lk_pair inverse_x_8_more = want_gradient || want_hessian ? lk_double_div_pair(1.0, x_8_more) : lk_pair_of(0.0);
    const lk_pair x_9_more = lk_pair_mul(inverse_x_8_more, inverse_x_8_more);
    const lk_pair x_15 = lk_pair_mul(inverse_x_8_more, x_9_more);
    const lk_pair x_30 = lk_pair_mul(inverse_x_8_more, x_15);
    const double x_31 = 5.0 * lk_rounded(x_30);
    const double x_39 = 4.0 * lk_rounded(x_30);
    const double x_49 = (-2.0) * lk_rounded(x_30);

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
        double *restrict const chosen_18 = row_chosen_18 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (!whole && (want_value)) {
            LK_INDEPENDENT
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
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_2 = sum_lifted_share - lifted_share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_2;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double surprisal = gap + log_sum;
                const double x_4 = others * others;
                const double x_5 = scaled_alpha * x_4;
                const double x_6 = surprisal * x_5;
                const double x_7 = x_6 * y_true[i];
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_7;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (!whole && (want_gradient || want_hessian)) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp_fall(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (want_gradient || want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const double x_12 = 2.0 * lk_rounded(lifted_share_more);
                const lk_pair x_13 = lk_pair_mul_double(surprisal_more, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                const lk_pair x_14 = lk_pair_add_double(others_more, chosen_3);
                const lk_pair x_22 = lk_pair_mul_double(others_more, scaled_alpha);
                const lk_pair x_23 = lk_pair_mul_double(x_22, y_true[i]);
                const lk_pair x_24 = lk_pair_mul(x_14, x_23);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_24.high, alpha_eq_c_0 ? 0.0 : x_24.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const lk_pair x_63 = lk_pair_mul(others_more, surprisal_more);
                const double x_64 = (-2.0) * lk_rounded(others_more);
                const double x_65 = lk_rounded(x_63) + x_64;
                const lk_pair x_66 = lk_pair_mul(lifted_share_more, surprisal_more);
                const double neg_x_66 = -lk_rounded(x_66);
                const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_66;
                const double x_67 = chosen_15 + x_65;
                const lk_pair x_68 = lk_pair_mul_double(lifted_share_more, scaled_alpha);
                const double x_69 = lk_rounded(x_68) * y_true[i];
                const double x_70 = x_67 * x_69;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_70;
                const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_18[i] = fabs(chosen_18[i]);
            }
        if (want_value)
            lk_row_sum_add_short(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_chosen_7, n, chosen_7_high, chosen_7_low);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_7, start, n, chosen_7_high);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_18, n, chosen_18);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_18, start, n, abs_chosen_18);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);
    const lk_pair sum_chosen_7 = lk_row_sum_pair(row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;
    const double sum_chosen_18 = lk_row_sum_value(row_sum_chosen_18);
    const double argmax_abs_chosen_18 = row_argmax_abs_chosen_18.at;
    const double x_10 = sum_chosen_2 * x_9;
    const double x_79 = lk_ldexp(x_10, x_75);

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
            double *restrict const chosen_18 = row_chosen_18 + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(!whole));
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                    lifted_share_more_high[i] = neg_gap_more.high;
                    lifted_share_more_low[i] = neg_gap_more.low;
                }
                lk_block_pair_lifted_exp_fall(n, lifted_share_more_high, lifted_share_more_low);
            }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const double x_12 = 2.0 * lk_rounded(lifted_share_more);
                    const lk_pair x_13 = lk_pair_mul_double(surprisal_more, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                    const lk_pair x_14 = lk_pair_add_double(others_more, chosen_3);
                    const lk_pair x_22 = lk_pair_mul_double(others_more, scaled_alpha);
                    const lk_pair x_23 = lk_pair_mul_double(x_22, y_true[i]);
                    const lk_pair x_24 = lk_pair_mul(x_14, x_23);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_24.high, alpha_eq_c_0 ? 0.0 : x_24.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const lk_pair x_63 = lk_pair_mul(others_more, surprisal_more);
                    const double x_64 = (-2.0) * lk_rounded(others_more);
                    const double x_65 = lk_rounded(x_63) + x_64;
                    const lk_pair x_66 = lk_pair_mul(lifted_share_more, surprisal_more);
                    const double neg_x_66 = -lk_rounded(x_66);
                    const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_66;
                    const double x_67 = chosen_15 + x_65;
                    const lk_pair x_68 = lk_pair_mul_double(lifted_share_more, scaled_alpha);
                    const double x_69 = lk_rounded(x_68) * y_true[i];
                    const double x_70 = x_67 * x_69;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_70;
                    const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                    chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    chosen_19[i] = chosen_18[i];
                }
                if ((size_t)argmax_abs_chosen_18 - start < n) {
                    const size_t i = (size_t)argmax_abs_chosen_18 - start;
                    const double now_chosen_18 = chosen_18[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    chosen_19[i] = is_largest_2 ? 0.0 : now_chosen_18;
                }
            }
            const double was_chosen_8 = lk_exchange(n, chosen_7_high, (size_t)argmax_chosen_7 - start, 0.0);
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_7_high);
            lk_exchange(n, chosen_7_high, (size_t)argmax_chosen_7 - start, was_chosen_8);
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
            double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
            double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_18 = row_chosen_18 + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                    lifted_share_more_high[i] = neg_gap_more.high;
                    lifted_share_more_low[i] = neg_gap_more.low;
                }
                lk_block_pair_lifted_exp_fall(n, lifted_share_more_high, lifted_share_more_low);
            }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const double x_12 = 2.0 * lk_rounded(lifted_share_more);
                    const lk_pair x_13 = lk_pair_mul_double(surprisal_more, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                    const lk_pair x_14 = lk_pair_add_double(others_more, chosen_3);
                    const lk_pair x_22 = lk_pair_mul_double(others_more, scaled_alpha);
                    const lk_pair x_23 = lk_pair_mul_double(x_22, y_true[i]);
                    const lk_pair x_24 = lk_pair_mul(x_14, x_23);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_24.high, alpha_eq_c_0 ? 0.0 : x_24.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const lk_pair x_63 = lk_pair_mul(others_more, surprisal_more);
                    const double x_64 = (-2.0) * lk_rounded(others_more);
                    const double x_65 = lk_rounded(x_63) + x_64;
                    const lk_pair x_66 = lk_pair_mul(lifted_share_more, surprisal_more);
                    const double neg_x_66 = -lk_rounded(x_66);
                    const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_66;
                    const double x_67 = chosen_15 + x_65;
                    const lk_pair x_68 = lk_pair_mul_double(lifted_share_more, scaled_alpha);
                    const double x_69 = lk_rounded(x_68) * y_true[i];
                    const double x_70 = x_67 * x_69;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_70;
                    const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                    chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const double x_12 = 2.0 * lk_rounded(lifted_share_more);
                    const lk_pair x_13 = lk_pair_mul_double(surprisal_more, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                    const lk_pair x_14 = lk_pair_add_double(others_more, chosen_3);
                    const lk_pair x_16 = lk_pair_mul(others_more, x_15);
                    const lk_pair x_17 = lk_pair_mul(others_more, x_16);
                    const double x_18 = scaled_alpha * lk_rounded(x_17);
                    const double x_19 = x_18 * y_true[i];
                    const double x_20 = lk_rounded(x_14) * x_19;
                    const double neg_x_20 = -x_20;
                    const double x_21 = 0x1.0p-384 * neg_x_20;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_21;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const lk_pair x_25 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_25);
                    const lk_pair x_26 = lk_pair_mul_double(x_15, others_1);
                    const lk_pair x_27 = lk_pair_mul(lifted_share_more, x_26);
                    const double x_28 = 0x1.0p-384 * lk_rounded(x_27);
                    const double x_29 = chosen_5 + x_28;
                    const double x_80 = lk_ldexp(x_29, x_62);
                    gradient[i] = weight * x_80;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                    const lk_pair x_25 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_25);
                    const double x_32 = lk_rounded(others_more) * x_31;
                    const double x_33 = lk_rounded(others_more) * x_32;
                    const double x_34 = lk_rounded(others_more) * x_33;
                    const double x_35 = scaled_alpha * x_34;
                    const double x_36 = lk_rounded(lifted_share_more) * x_35;
                    const double x_37 = x_36 * y_true[i];
                    const double x_38 = 0x1.0p-512 * x_37;
                    const double x_40 = lk_rounded(others_more) * x_39;
                    const double x_41 = lk_rounded(others_more) * x_40;
                    const double x_42 = lk_rounded(lifted_share_more) * x_41;
                    const double x_43 = lk_rounded(lifted_share_more) * x_42;
                    const double x_44 = scaled_alpha * x_43;
                    const double x_45 = lk_rounded(surprisal_more) * x_44;
                    const double x_46 = x_45 * y_true[i];
                    const double x_47 = 0x1.0p-512 * x_46;
                    const double chosen_9 = c_0_eq_lifted_share ? 0.0 : x_47;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                    const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                    const double x_48 = chosen_11 + x_38;
                    const double x_50 = lk_rounded(others_more) * x_49;
                    const double x_51 = lk_rounded(others_more) * x_50;
                    const double x_52 = lk_rounded(others_more) * x_51;
                    const double x_53 = scaled_alpha * x_52;
                    const double x_54 = lk_rounded(lifted_share_more) * x_53;
                    const double x_55 = lk_rounded(surprisal_more) * x_54;
                    const double x_56 = x_55 * y_true[i];
                    const double x_57 = 0x1.0p-512 * x_56;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_57;
                    const double chosen_13 = c_0_eq_lifted_share ? 0.0 : chosen_12;
                    const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
                    const double x_58 = chosen_14 + x_48;
                    const double x_59 = others_1 * lk_rounded(x_30);
                    const double x_60 = lk_rounded(others_more) * x_59;
                    const double x_61 = lk_rounded(lifted_share_more) * x_60;
                    const double x_71 = sum_chosen_18 - chosen_18[i];
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_71;
                    const double x_72 = lk_rounded(lifted_share_more) * x_49;
                    const double x_73 = lk_rounded(lifted_share_more) * x_72;
                    const double x_74 = others_2 * x_73;
                    const double x_76 = x_61 + x_74;
                    const double x_77 = 0x1.0p-512 * x_76;
                    const double x_78 = x_58 + x_77;
                    const double x_81 = lk_ldexp(x_78, x_62);
                    hessian[i] = weight * x_81;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_79;
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
    double chosen_8[LK_LANES];
    double chosen_18[LK_LANES];
    double abs_chosen_18[LK_LANES];
    double chosen_19[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double sum_lifted_share_more_high[LK_ROWS];
    double sum_lifted_share_more_low[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double log_sum_more_high[LK_ROWS];
    double log_sum_more_low[LK_ROWS];
    double x_15_high[LK_ROWS];
    double x_15_low[LK_ROWS];
    double sum_chosen_7_high[LK_ROWS];
    double sum_chosen_7_low[LK_ROWS];
    double argmax_chosen_7[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_30_high[LK_ROWS];
    double x_30_low[LK_ROWS];
    double x_31[LK_ROWS];
    double x_39[LK_ROWS];
    double x_49[LK_ROWS];
    double sum_chosen_18[LK_ROWS];
    double argmax_abs_chosen_18[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_62[LK_ROWS];
    double spare_1[LK_LANES];

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        x_62[r] = -shift_alpha[r];
    }

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

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_lifted_share = lifted_share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                chosen[i] = is_largest ? 0.0 : now_lifted_share;
            }
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
        lk_block_pair_lifted_exp_fall(c * n, lifted_share_more_high, lifted_share_more_low);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair chosen_more = {is_largest ? 0.0 : lifted_share_more.high, is_largest ? 0.0 : lifted_share_more.low};
                chosen_more_high[i] = chosen_more.high;
                chosen_more_low[i] = chosen_more.low;
            }
    }

    if (want_value) {
        lk_lanes_sum_short(n, c, lifted_share, sum_lifted_share);
    }

    if (want_value) {
        lk_lanes_sum_short(n, c, chosen, sum_without_largest);
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
            const lk_pair x_3_more = lk_pair_scaled(sum_without_largest_more, 0x1.0p-128);
            log_sum_more_high[r] = x_3_more.high;
            log_sum_more_low[r] = x_3_more.low;
        }
        lk_block_pair_log1p(n, log_sum_more_high, log_sum_more_low);
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_8_more = lk_pair_scaled(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_8_more = lk_double_div_pair(1.0, x_8_more);
            const lk_pair x_9_more = lk_pair_mul(inverse_x_8_more, inverse_x_8_more);
            const lk_pair x_15 = lk_pair_mul(inverse_x_8_more, x_9_more);
            x_15_high[r] = x_15.high;
            x_15_low[r] = x_15.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
            const lk_pair x_8_more = lk_pair_scaled(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_8_more = lk_double_div_pair(1.0, x_8_more);
            const lk_pair x_30 = lk_pair_mul(inverse_x_8_more, x_15);
            x_30_high[r] = x_30.high;
            x_30_low[r] = x_30.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_30 = {x_30_high[r], x_30_low[r]};
            x_31[r] = 5.0 * lk_rounded(x_30);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_30 = {x_30_high[r], x_30_low[r]};
            x_39[r] = 4.0 * lk_rounded(x_30);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_30 = {x_30_high[r], x_30_low[r]};
            x_49[r] = (-2.0) * lk_rounded(x_30);
        }
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
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_2;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double surprisal = gap + log_sum[r];
                const double x_4 = others * others;
                const double x_5 = scaled_alpha * x_4;
                const double x_6 = surprisal * x_5;
                const double x_7 = x_6 * y_true[i];
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
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
                const int is_largest = argmax_y_pred[r] == index;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const double x_12 = 2.0 * lk_rounded(lifted_share_more);
                const lk_pair x_13 = lk_pair_mul_double(surprisal_more, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                const lk_pair x_14 = lk_pair_add_double(others_more, chosen_3);
                const lk_pair x_22 = lk_pair_mul_double(others_more, scaled_alpha);
                const lk_pair x_23 = lk_pair_mul_double(x_22, y_true[i]);
                const lk_pair x_24 = lk_pair_mul(x_14, x_23);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_24.high, alpha_eq_c_0 ? 0.0 : x_24.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
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
                const int is_largest = argmax_y_pred[r] == index;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const lk_pair x_63 = lk_pair_mul(others_more, surprisal_more);
                const double x_64 = (-2.0) * lk_rounded(others_more);
                const double x_65 = lk_rounded(x_63) + x_64;
                const lk_pair x_66 = lk_pair_mul(lifted_share_more, surprisal_more);
                const double neg_x_66 = -lk_rounded(x_66);
                const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_66;
                const double x_67 = chosen_15 + x_65;
                const lk_pair x_68 = lk_pair_mul_double(lifted_share_more, scaled_alpha);
                const double x_69 = lk_rounded(x_68) * y_true[i];
                const double x_70 = x_67 * x_69;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_70;
                const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_18[i] = fabs(chosen_18[i]);
            }
    }

    if (want_value) {
        lk_lanes_sum_short(n, c, chosen_2, sum_chosen_2);
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
        double row_sum_chosen_18[LK_ROWS];
        lk_lanes_sum(n, c, chosen_18, sum_chosen_18, row_sum_chosen_18);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_18[r] = lk_row_sum_value((lk_pair){sum_chosen_18[r], row_sum_chosen_18[r]});
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
                chosen_8[i] = is_largest_1 ? 0.0 : lk_rounded(chosen_7);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_18 = chosen_18[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                chosen_19[i] = is_largest_2 ? 0.0 : now_chosen_18;
            }
    }

    if (want_gradient || want_hessian) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_8, sum_without_largest_1, row_sum_without_largest_1);
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
            const double x_8 = 0x1.0p-128 * sum_lifted_share[r];
            const double inverse_x_8 = 1.0 / x_8;
            const double x_9 = inverse_x_8 * inverse_x_8;
            const double x_10 = sum_chosen_2[r] * x_9;
            const double x_75 = x_62[r] + (-256.0);
            value[r] = lk_ldexp(x_10, x_75);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_sum_more = {log_sum_more_high[r], log_sum_more_low[r]};
                const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const double x_12 = 2.0 * lk_rounded(lifted_share_more);
                const lk_pair x_13 = lk_pair_mul_double(surprisal_more, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_13);
                const lk_pair x_14 = lk_pair_add_double(others_more, chosen_3);
                const lk_pair x_16 = lk_pair_mul(others_more, x_15);
                const lk_pair x_17 = lk_pair_mul(others_more, x_16);
                const double x_18 = scaled_alpha * lk_rounded(x_17);
                const double x_19 = x_18 * y_true[i];
                const double x_20 = lk_rounded(x_14) * x_19;
                const double neg_x_20 = -x_20;
                const double x_21 = 0x1.0p-384 * neg_x_20;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_21;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const lk_pair x_25 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_25);
                const lk_pair x_26 = lk_pair_mul_double(x_15, others_1);
                const lk_pair x_27 = lk_pair_mul(lifted_share_more, x_26);
                const double x_28 = 0x1.0p-384 * lk_rounded(x_27);
                const double x_29 = chosen_5 + x_28;
                gradient[i] = lk_ldexp(x_29, x_62[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_sum_more = {log_sum_more_high[r], log_sum_more_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const lk_pair x_30 = {x_30_high[r], x_30_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_2_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_2_more.high, is_largest ? sum_without_largest_more.low : x_2_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int c_0_eq_lifted_share = 0.0 == lifted_share_more.high;
                const lk_pair x_25 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_25);
                const double x_32 = lk_rounded(others_more) * x_31[r];
                const double x_33 = lk_rounded(others_more) * x_32;
                const double x_34 = lk_rounded(others_more) * x_33;
                const double x_35 = scaled_alpha * x_34;
                const double x_36 = lk_rounded(lifted_share_more) * x_35;
                const double x_37 = x_36 * y_true[i];
                const double x_38 = 0x1.0p-512 * x_37;
                const double x_40 = lk_rounded(others_more) * x_39[r];
                const double x_41 = lk_rounded(others_more) * x_40;
                const double x_42 = lk_rounded(lifted_share_more) * x_41;
                const double x_43 = lk_rounded(lifted_share_more) * x_42;
                const double x_44 = scaled_alpha * x_43;
                const double x_45 = lk_rounded(surprisal_more) * x_44;
                const double x_46 = x_45 * y_true[i];
                const double x_47 = 0x1.0p-512 * x_46;
                const double chosen_9 = c_0_eq_lifted_share ? 0.0 : x_47;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                const double x_48 = chosen_11 + x_38;
                const double x_50 = lk_rounded(others_more) * x_49[r];
                const double x_51 = lk_rounded(others_more) * x_50;
                const double x_52 = lk_rounded(others_more) * x_51;
                const double x_53 = scaled_alpha * x_52;
                const double x_54 = lk_rounded(lifted_share_more) * x_53;
                const double x_55 = lk_rounded(surprisal_more) * x_54;
                const double x_56 = x_55 * y_true[i];
                const double x_57 = 0x1.0p-512 * x_56;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_57;
                const double chosen_13 = c_0_eq_lifted_share ? 0.0 : chosen_12;
                const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
                const double x_58 = chosen_14 + x_48;
                const double x_59 = others_1 * lk_rounded(x_30);
                const double x_60 = lk_rounded(others_more) * x_59;
                const double x_61 = lk_rounded(lifted_share_more) * x_60;
                const double x_71 = sum_chosen_18[r] - chosen_18[i];
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_71;
                const double x_72 = lk_rounded(lifted_share_more) * x_49[r];
                const double x_73 = lk_rounded(lifted_share_more) * x_72;
                const double x_74 = others_2 * x_73;
                const double x_76 = x_61 + x_74;
                const double x_77 = 0x1.0p-512 * x_76;
                const double x_78 = x_58 + x_77;
                hessian[i] = lk_ldexp(x_78, x_62[r]);
            }
    }
}

/* categorical_focal_crossentropy_logits: otherwise */
static void categorical_focal_crossentropy_logits_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 10);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_log_x_4_high = room + 2 * span;
    double *const row_log_x_4_low = room + 3 * span;
    double *const row_half_power_high = room + 4 * span;
    double *const row_half_power_low = room + 5 * span;
    double *const row_chosen_13 = room + 6 * span;
    double *const row_half_power_1_high = room + 7 * span;
    double *const row_half_power_1_low = room + 8 * span;
    double *const row_chosen_28 = room + 9 * span;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double abs_chosen_28[LK_BLOCK];
    double chosen_29[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_32 = 2.0 * gamma;
    const double x_35 = gamma * gamma;

    /* most_alpha, peak, argmax_y_pred */
    double most_alpha = -INFINITY;
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_alpha = lk_row_maximum(n, alpha, most_alpha);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_alpha = lk_exponent(most_alpha);
    const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
    const double shift_alpha = x - exponent_alpha;
    const double x_52 = -shift_alpha;

    /* sum_without_largest, sum_lifted_share */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        const double was_chosen_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair x_2 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_2);
    const lk_pair x_12 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_12 = want_gradient || want_hessian ? lk_double_div_pair(1.0, x_12) : lk_pair_of(0.0);
    const double x_48 = lk_rounded(inverse_x_12) * lk_rounded(inverse_x_12);

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
        double *restrict const chosen_13 = row_chosen_13 + (whole ? start : 0);
        double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
        double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
        double *restrict const chosen_28 = row_chosen_28 + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const lk_pair x_4 = lk_pair_scaled(x_3, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
        if ((size_t)argmax_y_pred - start < n) {
            const size_t i = (size_t)argmax_y_pred - start;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
        lk_block_pair_log(n, log_x_4_high, log_x_4_low);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
            const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
            half_power_high[i] = x_7.high;
            half_power_low[i] = x_7.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha);
                const double x_9 = lk_rounded(half_power) * lk_rounded(surprisal);
                const lk_pair x_10 = lk_pair_mul_double(x_8, x_9);
                const lk_pair x_11 = lk_pair_mul_double(x_10, y_true[i]);
                const double chosen_1 = x_6_lt_c_minus_1500 ? 0.0 : lk_rounded(x_11);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : chosen_1;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_3[i] = c_0_eq_y_true ? 0.0 : chosen_2;
            }
        if (want_gradient || want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
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
                const double x_26 = 0x1.0p-128 * lk_rounded(x_25);
                const double chosen_11 = x_6_lt_c_minus_1500 ? 0.0 : x_26;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                chosen_13[i] = c_0_eq_y_true ? 0.0 : chosen_12;
            }
        if (want_hessian) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                const lk_pair x_59 = lk_pair_scaled(x_58, 0.5);
                half_power_1_high[i] = x_59.high;
                half_power_1_low[i] = x_59.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                const lk_pair x_53 = lk_pair_add_double(chosen_10, 0x1.0p+129);
                const double x_54 = (-0x1.0p+128) * lk_rounded(surprisal);
                const lk_pair x_55 = lk_pair_add_double(x_53, x_54);
                const lk_pair x_56 = lk_pair_mul(lifted_share, surprisal_by_others);
                const double neg_x_56 = -lk_rounded(x_56);
                const double chosen_22 = c_0_eq_lifted_share ? 0.0 : neg_x_56;
                const lk_pair x_57 = lk_pair_add_double(x_55, chosen_22);
                const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                const int x_58_lt_c_minus_1500 = x_58.high < (-1500.0);
                const lk_pair x_60 = lk_pair_mul_double(half_power_1, scaled_alpha);
                const lk_pair x_61 = lk_pair_mul(half_power_1, lifted_share);
                const lk_pair x_62 = lk_pair_mul(x_60, x_61);
                const double x_63 = lk_rounded(x_62) * y_true[i];
                const double x_64 = lk_rounded(x_57) * x_63;
                const double x_65 = 0x1.0p-256 * x_64;
                const double chosen_23 = x_58_lt_c_minus_1500 ? 0.0 : x_65;
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const double chosen_24 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23;
                const int c_0_eq_x_57 = 0.0 == x_57.high;
                const double chosen_25 = c_0_eq_x_57 ? 0.0 : chosen_24;
                const double chosen_26 = alpha_eq_c_0 ? 0.0 : chosen_25;
                const double chosen_27 = c_0_eq_lifted_share ? 0.0 : chosen_26;
                chosen_28[i] = c_0_eq_y_true ? 0.0 : chosen_27;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_28[i] = fabs(chosen_28[i]);
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, n, chosen_3);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_13, n, chosen_13);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_13, start, n, chosen_13);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_28, n, chosen_28);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_28, start, n, abs_chosen_28);
    }
    const double sum_chosen_3 = lk_row_sum_value(row_sum_chosen_3);
    const lk_pair sum_chosen_13 = lk_row_sum_pair(row_sum_chosen_13);
    const double argmax_chosen_13 = row_argmax_chosen_13.at;
    const double sum_chosen_28 = lk_row_sum_value(row_sum_chosen_28);
    const double argmax_abs_chosen_28 = row_argmax_abs_chosen_28.at;
    const double x_71 = lk_ldexp(sum_chosen_3, x_52);

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
            double *restrict const chosen_13 = row_chosen_13 + (whole ? start : 0);
            double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
            double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
            double *restrict const chosen_28 = row_chosen_28 + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(!whole));
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
            }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair x_4 = lk_pair_scaled(x_3, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                lk_block_pair_log(n, log_x_4_high, log_x_4_low);
            }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
                    half_power_high[i] = x_7.high;
                    half_power_low[i] = x_7.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
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
                    const double x_26 = 0x1.0p-128 * lk_rounded(x_25);
                    const double chosen_11 = x_6_lt_c_minus_1500 ? 0.0 : x_26;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                    chosen_13[i] = c_0_eq_y_true ? 0.0 : chosen_12;
                }
            if (!whole && (want_hessian)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                    const lk_pair x_59 = lk_pair_scaled(x_58, 0.5);
                    half_power_1_high[i] = x_59.high;
                    half_power_1_low[i] = x_59.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                    const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                    const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                    const lk_pair x_53 = lk_pair_add_double(chosen_10, 0x1.0p+129);
                    const double x_54 = (-0x1.0p+128) * lk_rounded(surprisal);
                    const lk_pair x_55 = lk_pair_add_double(x_53, x_54);
                    const lk_pair x_56 = lk_pair_mul(lifted_share, surprisal_by_others);
                    const double neg_x_56 = -lk_rounded(x_56);
                    const double chosen_22 = c_0_eq_lifted_share ? 0.0 : neg_x_56;
                    const lk_pair x_57 = lk_pair_add_double(x_55, chosen_22);
                    const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                    const int x_58_lt_c_minus_1500 = x_58.high < (-1500.0);
                    const lk_pair x_60 = lk_pair_mul_double(half_power_1, scaled_alpha);
                    const lk_pair x_61 = lk_pair_mul(half_power_1, lifted_share);
                    const lk_pair x_62 = lk_pair_mul(x_60, x_61);
                    const double x_63 = lk_rounded(x_62) * y_true[i];
                    const double x_64 = lk_rounded(x_57) * x_63;
                    const double x_65 = 0x1.0p-256 * x_64;
                    const double chosen_23 = x_58_lt_c_minus_1500 ? 0.0 : x_65;
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const double chosen_24 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23;
                    const int c_0_eq_x_57 = 0.0 == x_57.high;
                    const double chosen_25 = c_0_eq_x_57 ? 0.0 : chosen_24;
                    const double chosen_26 = alpha_eq_c_0 ? 0.0 : chosen_25;
                    const double chosen_27 = c_0_eq_lifted_share ? 0.0 : chosen_26;
                    chosen_28[i] = c_0_eq_y_true ? 0.0 : chosen_27;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    chosen_29[i] = chosen_28[i];
                }
                if ((size_t)argmax_abs_chosen_28 - start < n) {
                    const size_t i = (size_t)argmax_abs_chosen_28 - start;
                    const double now_chosen_28 = chosen_28[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_28 == index;
                    chosen_29[i] = is_largest_2 ? 0.0 : now_chosen_28;
                }
            }
            const double was_chosen_14 = lk_exchange(n, chosen_13, (size_t)argmax_chosen_13 - start, 0.0);
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_13);
            lk_exchange(n, chosen_13, (size_t)argmax_chosen_13 - start, was_chosen_14);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_29);
        }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

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
            double *restrict const chosen_13 = row_chosen_13 + (whole ? start : 0);
            double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
            double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
            double *restrict const chosen_28 = row_chosen_28 + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
            }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair x_4 = lk_pair_scaled(x_3, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                lk_block_pair_log(n, log_x_4_high, log_x_4_low);
            }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
                    half_power_high[i] = x_7.high;
                    half_power_low[i] = x_7.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
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
                    const double x_26 = 0x1.0p-128 * lk_rounded(x_25);
                    const double chosen_11 = x_6_lt_c_minus_1500 ? 0.0 : x_26;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                    chosen_13[i] = c_0_eq_y_true ? 0.0 : chosen_12;
                }
            if (!whole && (want_hessian)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                    const lk_pair x_59 = lk_pair_scaled(x_58, 0.5);
                    half_power_1_high[i] = x_59.high;
                    half_power_1_low[i] = x_59.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                    const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                    const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                    const lk_pair x_53 = lk_pair_add_double(chosen_10, 0x1.0p+129);
                    const double x_54 = (-0x1.0p+128) * lk_rounded(surprisal);
                    const lk_pair x_55 = lk_pair_add_double(x_53, x_54);
                    const lk_pair x_56 = lk_pair_mul(lifted_share, surprisal_by_others);
                    const double neg_x_56 = -lk_rounded(x_56);
                    const double chosen_22 = c_0_eq_lifted_share ? 0.0 : neg_x_56;
                    const lk_pair x_57 = lk_pair_add_double(x_55, chosen_22);
                    const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                    const int x_58_lt_c_minus_1500 = x_58.high < (-1500.0);
                    const lk_pair x_60 = lk_pair_mul_double(half_power_1, scaled_alpha);
                    const lk_pair x_61 = lk_pair_mul(half_power_1, lifted_share);
                    const lk_pair x_62 = lk_pair_mul(x_60, x_61);
                    const double x_63 = lk_rounded(x_62) * y_true[i];
                    const double x_64 = lk_rounded(x_57) * x_63;
                    const double x_65 = 0x1.0p-256 * x_64;
                    const double chosen_23 = x_58_lt_c_minus_1500 ? 0.0 : x_65;
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const double chosen_24 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23;
                    const int c_0_eq_x_57 = 0.0 == x_57.high;
                    const double chosen_25 = c_0_eq_x_57 ? 0.0 : chosen_24;
                    const double chosen_26 = alpha_eq_c_0 ? 0.0 : chosen_25;
                    const double chosen_27 = c_0_eq_lifted_share ? 0.0 : chosen_26;
                    chosen_28[i] = c_0_eq_y_true ? 0.0 : chosen_27;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma);
                    const double x_14 = lk_rounded(surprisal) * lk_rounded(x_13);
                    const double chosen_4 = c_0_eq_gamma ? 0.0 : x_14;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double chosen_5 = c_0_eq_lifted_share ? 0.0 : chosen_4;
                    const double x_15 = chosen_5 + lk_rounded(others);
                    const lk_pair x_16 = lk_pair_mul(half_power, inverse_x_12);
                    const lk_pair x_17 = lk_pair_mul(x_16, x_8);
                    const double x_18 = lk_rounded(x_17) * y_true[i];
                    const double x_19 = x_15 * x_18;
                    const double neg_x_19 = -x_19;
                    const double x_20 = 0x1.0p-128 * neg_x_19;
                    const double chosen_6 = x_6_lt_c_minus_1500 ? 0.0 : x_20;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                    const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                    const lk_pair x_27 = lk_pair_sub_double(sum_chosen_13, chosen_13[i]);
                    const int is_largest_1 = argmax_chosen_13 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_27);
                    const lk_pair x_28 = lk_pair_mul_double(inverse_x_12, others_1);
                    const lk_pair x_29 = lk_pair_mul(lifted_share, x_28);
                    const double x_30 = 0x1.0p-128 * lk_rounded(x_29);
                    const double x_31 = chosen_8 + x_30;
                    const double x_75 = lk_ldexp(x_31, x_52);
                    gradient[i] = weight * x_75;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_16 = lk_pair_mul(half_power, inverse_x_12);
                    const lk_pair x_27 = lk_pair_sub_double(sum_chosen_13, chosen_13[i]);
                    const int is_largest_1 = argmax_chosen_13 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_27);
                    const double x_33 = lk_rounded(others) * x_32;
                    const double x_34 = lk_rounded(others) + x_33;
                    const double x_36 = lk_rounded(lifted_share) * x_35;
                    const double x_37 = lk_rounded(surprisal) * x_36;
                    const double chosen_15 = c_0_eq_gamma ? 0.0 : x_37;
                    const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                    const double x_38 = chosen_16 + x_34;
                    const double x_39 = gamma * lk_rounded(others);
                    const double x_40 = lk_rounded(surprisal) * x_39;
                    const double neg_x_40 = -x_40;
                    const double chosen_17 = c_0_eq_gamma ? 0.0 : neg_x_40;
                    const double x_41 = chosen_17 + x_38;
                    const double x_42 = lk_rounded(x_16) * lk_rounded(x_16);
                    const double x_43 = scaled_alpha * x_42;
                    const double x_44 = lk_rounded(lifted_share) * x_43;
                    const double x_45 = x_44 * y_true[i];
                    const double x_46 = x_41 * x_45;
                    const double x_47 = 0x1.0p-256 * x_46;
                    const double chosen_18 = x_6_lt_c_minus_1500 ? 0.0 : x_47;
                    const double chosen_19 = alpha_eq_c_0 ? 0.0 : chosen_18;
                    const double chosen_20 = c_0_eq_lifted_share ? 0.0 : chosen_19;
                    const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
                    const double x_49 = others_1 * x_48;
                    const double x_50 = lk_rounded(others) * x_49;
                    const double x_51 = lk_rounded(lifted_share) * x_50;
                    const double x_66 = sum_chosen_28 - chosen_28[i];
                    const int is_largest_2 = argmax_abs_chosen_28 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_66;
                    const double x_67 = lk_rounded(lifted_share) * x_48;
                    const double x_68 = lk_rounded(lifted_share) * x_67;
                    const double x_69 = gamma * x_68;
                    const double x_70 = others_2 * x_69;
                    const double x_72 = x_51 + x_70;
                    const double x_73 = 0x1.0p-256 * x_72;
                    const double x_74 = chosen_21 + x_73;
                    const double x_76 = lk_ldexp(x_74, x_52);
                    hessian[i] = weight * x_76;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_71;
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
    double chosen_13[LK_LANES];
    double chosen_14[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double chosen_28[LK_LANES];
    double abs_chosen_28[LK_LANES];
    double chosen_29[LK_LANES];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double peak[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
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
    double sum_without_largest_1[LK_ROWS];
    double x_32[LK_ROWS];
    double x_35[LK_ROWS];
    double x_48[LK_ROWS];
    double sum_chosen_28[LK_ROWS];
    double argmax_abs_chosen_28[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_52[LK_ROWS];

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_32[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_35[r] = gamma[r] * gamma[r];
        }
    }

    lk_lanes_maximum(n, c, alpha, most_alpha);

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        x_52[r] = -shift_alpha[r];
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
    lk_block_pair_lifted_exp_fall(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
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

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_2 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_2.high;
        log_sum_low[r] = x_2.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_12 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_12 = lk_double_div_pair(1.0, x_12);
            inverse_x_12_high[r] = inverse_x_12.high;
            inverse_x_12_low[r] = inverse_x_12.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_x_12 = {inverse_x_12_high[r], inverse_x_12_low[r]};
            x_48[r] = lk_rounded(inverse_x_12) * lk_rounded(inverse_x_12);
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
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
            const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
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
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha);
                const double x_9 = lk_rounded(half_power) * lk_rounded(surprisal);
                const lk_pair x_10 = lk_pair_mul_double(x_8, x_9);
                const lk_pair x_11 = lk_pair_mul_double(x_10, y_true[i]);
                const double chosen_1 = x_6_lt_c_minus_1500 ? 0.0 : lk_rounded(x_11);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
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
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
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
                const double x_26 = 0x1.0p-128 * lk_rounded(x_25);
                const double chosen_11 = x_6_lt_c_minus_1500 ? 0.0 : x_26;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                chosen_13[i] = c_0_eq_y_true ? 0.0 : chosen_12;
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
                const lk_pair x_59 = lk_pair_scaled(x_58, 0.5);
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
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma[r]);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_21 = lk_pair_mul(surprisal_by_others, x_13);
                const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_21.high, c_0_eq_gamma ? 0.0 : x_21.low};
                const lk_pair chosen_10 = {c_0_eq_lifted_share ? 0.0 : chosen_9.high, c_0_eq_lifted_share ? 0.0 : chosen_9.low};
                const lk_pair x_53 = lk_pair_add_double(chosen_10, 0x1.0p+129);
                const double x_54 = (-0x1.0p+128) * lk_rounded(surprisal);
                const lk_pair x_55 = lk_pair_add_double(x_53, x_54);
                const lk_pair x_56 = lk_pair_mul(lifted_share, surprisal_by_others);
                const double neg_x_56 = -lk_rounded(x_56);
                const double chosen_22 = c_0_eq_lifted_share ? 0.0 : neg_x_56;
                const lk_pair x_57 = lk_pair_add_double(x_55, chosen_22);
                const lk_pair x_58 = lk_pair_sub(x_6, log_x_4);
                const int x_58_lt_c_minus_1500 = x_58.high < (-1500.0);
                const lk_pair x_60 = lk_pair_mul_double(half_power_1, scaled_alpha);
                const lk_pair x_61 = lk_pair_mul(half_power_1, lifted_share);
                const lk_pair x_62 = lk_pair_mul(x_60, x_61);
                const double x_63 = lk_rounded(x_62) * y_true[i];
                const double x_64 = lk_rounded(x_57) * x_63;
                const double x_65 = 0x1.0p-256 * x_64;
                const double chosen_23 = x_58_lt_c_minus_1500 ? 0.0 : x_65;
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const double chosen_24 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_23;
                const int c_0_eq_x_57 = 0.0 == x_57.high;
                const double chosen_25 = c_0_eq_x_57 ? 0.0 : chosen_24;
                const double chosen_26 = alpha_eq_c_0 ? 0.0 : chosen_25;
                const double chosen_27 = c_0_eq_lifted_share ? 0.0 : chosen_26;
                chosen_28[i] = c_0_eq_y_true ? 0.0 : chosen_27;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_28[i] = fabs(chosen_28[i]);
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
        lk_lanes_sum(n, c, chosen_13, sum_chosen_13_high, sum_chosen_13_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_13_high[r], sum_chosen_13_low[r]});
            sum_chosen_13_high[r] = total.high;
            sum_chosen_13_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, chosen_13, argmax_chosen_13);
    }

    if (want_hessian) {
        double row_sum_chosen_28[LK_ROWS];
        lk_lanes_sum(n, c, chosen_28, sum_chosen_28, row_sum_chosen_28);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_28[r] = lk_row_sum_value((lk_pair){sum_chosen_28[r], row_sum_chosen_28[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_28, argmax_abs_chosen_28);
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
                const double now_chosen_28 = chosen_28[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_28[r] == index;
                chosen_29[i] = is_largest_2 ? 0.0 : now_chosen_28;
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
        lk_lanes_sum(n, c, chosen_29, sum_without_largest_2, row_sum_without_largest_2);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = lk_ldexp(sum_chosen_3[r], x_52[r]);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_x_12 = {inverse_x_12_high[r], inverse_x_12_low[r]};
                const lk_pair sum_chosen_13 = {sum_chosen_13_high[r], sum_chosen_13_low[r]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_13 = lk_pair_mul_double(lifted_share, gamma[r]);
                const double x_14 = lk_rounded(surprisal) * lk_rounded(x_13);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_4 = c_0_eq_gamma ? 0.0 : x_14;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_5 = c_0_eq_lifted_share ? 0.0 : chosen_4;
                const double x_15 = chosen_5 + lk_rounded(others);
                const lk_pair x_16 = lk_pair_mul(half_power, inverse_x_12);
                const lk_pair x_17 = lk_pair_mul(x_16, x_8);
                const double x_18 = lk_rounded(x_17) * y_true[i];
                const double x_19 = x_15 * x_18;
                const double neg_x_19 = -x_19;
                const double x_20 = 0x1.0p-128 * neg_x_19;
                const double chosen_6 = x_6_lt_c_minus_1500 ? 0.0 : x_20;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const lk_pair x_27 = lk_pair_sub_double(sum_chosen_13, chosen_13[i]);
                const int is_largest_1 = argmax_chosen_13[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_27);
                const lk_pair x_28 = lk_pair_mul_double(inverse_x_12, others_1);
                const lk_pair x_29 = lk_pair_mul(lifted_share, x_28);
                const double x_30 = 0x1.0p-128 * lk_rounded(x_29);
                const double x_31 = chosen_8 + x_30;
                gradient[i] = lk_ldexp(x_31, x_52[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_x_12 = {inverse_x_12_high[r], inverse_x_12_low[r]};
                const lk_pair sum_chosen_13 = {sum_chosen_13_high[r], sum_chosen_13_low[r]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_16 = lk_pair_mul(half_power, inverse_x_12);
                const lk_pair x_27 = lk_pair_sub_double(sum_chosen_13, chosen_13[i]);
                const int is_largest_1 = argmax_chosen_13[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_27);
                const double x_33 = lk_rounded(others) * x_32[r];
                const double x_34 = lk_rounded(others) + x_33;
                const double x_36 = lk_rounded(lifted_share) * x_35[r];
                const double x_37 = lk_rounded(surprisal) * x_36;
                const double chosen_15 = c_0_eq_gamma ? 0.0 : x_37;
                const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                const double x_38 = chosen_16 + x_34;
                const double x_39 = gamma[r] * lk_rounded(others);
                const double x_40 = lk_rounded(surprisal) * x_39;
                const double neg_x_40 = -x_40;
                const double chosen_17 = c_0_eq_gamma ? 0.0 : neg_x_40;
                const double x_41 = chosen_17 + x_38;
                const double x_42 = lk_rounded(x_16) * lk_rounded(x_16);
                const double x_43 = scaled_alpha * x_42;
                const double x_44 = lk_rounded(lifted_share) * x_43;
                const double x_45 = x_44 * y_true[i];
                const double x_46 = x_41 * x_45;
                const double x_47 = 0x1.0p-256 * x_46;
                const double chosen_18 = x_6_lt_c_minus_1500 ? 0.0 : x_47;
                const double chosen_19 = alpha_eq_c_0 ? 0.0 : chosen_18;
                const double chosen_20 = c_0_eq_lifted_share ? 0.0 : chosen_19;
                const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
                const double x_49 = others_1 * x_48[r];
                const double x_50 = lk_rounded(others) * x_49;
                const double x_51 = lk_rounded(lifted_share) * x_50;
                const double x_66 = sum_chosen_28[r] - chosen_28[i];
                const int is_largest_2 = argmax_abs_chosen_28[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_66;
                const double x_67 = lk_rounded(lifted_share) * x_48[r];
                const double x_68 = lk_rounded(lifted_share) * x_67;
                const double x_69 = gamma[r] * x_68;
                const double x_70 = others_2 * x_69;
                const double x_72 = x_51 + x_70;
                const double x_73 = 0x1.0p-256 * x_72;
                const double x_74 = chosen_21 + x_73;
                hessian[i] = lk_ldexp(x_74, x_52[r]);
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_logits_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_4 = room + 2 * span;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double x_1[LK_BLOCK];
    double abs_x_4[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* most_alpha, peak, most_v, argmax_y_pred */
    double most_alpha = -INFINITY;
    double most_v = -INFINITY;
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        most_alpha = lk_row_maximum(n, alpha, most_alpha);
        most_v = lk_row_maximum(n, size_v, most_v);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_alpha = lk_exponent(most_alpha);
    const double x = 194.0 < exponent_alpha ? 194.0 : exponent_alpha;
    const double shift_alpha = x - exponent_alpha;
    const double exponent_v = lk_exponent(most_v);
    const double x_10 = 194.0 < exponent_v ? 194.0 : exponent_v;
    const double shift_v = x_10 - exponent_v;
    const double x_15 = -shift_v;
    const double x_18 = -shift_alpha;
    const double x_19 = x_15 + x_18;
    const double x_20 = x_19 + (-256.0);

    /* sum_x_1, sum_lifted_share, sum_x_4, argmax_abs_x_4, sum_without_largest_1 */
    lk_pair row_sum_x_1 = {0.0, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_x_4 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_4 = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_4 = row_x_4 + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        for (size_t i = 0; i < n; i++) {
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
            x_1[i] = scaled_alpha * y_true[i];
        }
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_2 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp_fall_short(n, lifted_share_high, lifted_share_low);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v);
            x_4[i] = lk_rounded(lifted_share) * scaled_v;
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_4[i] = fabs(x_4[i]);
        }
        lk_fetch(ahead, start, n);
        lk_row_sum_add(&row_sum_x_1, n, x_1);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_sum_add(&row_sum_x_4, n, x_4);
        lk_row_peak_raise(&row_argmax_abs_x_4, start, n, abs_x_4);
        const double was_chosen_1 = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, lifted_share_high);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_1);
    }
    const double sum_x_1 = lk_row_sum_value(row_sum_x_1);
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double sum_x_4 = lk_row_sum_value(row_sum_x_4);
    const double argmax_abs_x_4 = row_argmax_abs_x_4.at;
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double x_3 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_3 = 1.0 / x_3;
    const double x_6 = inverse_x_3 * inverse_x_3;
    const double x_7 = sum_x_1 * x_6;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_4 = row_x_4 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_2 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp_fall_short(n, lifted_share_high, lifted_share_low);
        }
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                x_4[i] = lk_rounded(lifted_share) * scaled_v;
            }
        const double was_chosen = lk_exchange(n, x_4, (size_t)argmax_abs_x_4 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, x_4);
        lk_exchange(n, x_4, (size_t)argmax_abs_x_4 - start, was_chosen);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_4 = row_x_4 + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_2 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp_fall_short(n, lifted_share_high, lifted_share_low);
            }
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double scaled_v = lk_ldexp(v[i], shift_v);
                    x_4[i] = lk_rounded(lifted_share) * scaled_v;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_11 = sum_lifted_share - lk_rounded(lifted_share);
                const double x_12 = x_11 * x_7;
                const double x_13 = lk_rounded(lifted_share) * x_12;
                const double x_14 = scaled_v * x_13;
                const double x_5 = sum_x_4 - x_4[i];
                const double x_8 = x_5 * x_7;
                const double x_9 = lk_rounded(lifted_share) * x_8;
                const double x_16 = x_14 - x_9;
                const double x_21 = lk_ldexp(x_16, x_20);
                hessian_vector[i] = weight * x_21;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_5 = sum_x_4 - x_4[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_4 == index;
                const double others = is_largest ? sum_without_largest : x_5;
                const double x_8 = others * x_7;
                const double x_9 = lk_rounded(lifted_share) * x_8;
                const double x_11 = sum_lifted_share - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                const double x_12 = others_1 * x_7;
                const double x_13 = lk_rounded(lifted_share) * x_12;
                const double x_14 = scaled_v * x_13;
                const double x_16 = x_14 - x_9;
                const double x_21 = lk_ldexp(x_16, x_20);
                hessian_vector[i] = weight * x_21;
            }
            if ((size_t)argmax_abs_x_4 - start < n) {
                const size_t i = (size_t)argmax_abs_x_4 - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_5 = sum_x_4 - x_4[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_4 == index;
                const double others = is_largest ? sum_without_largest : x_5;
                const double x_8 = others * x_7;
                const double x_9 = lk_rounded(lifted_share) * x_8;
                const double x_11 = sum_lifted_share - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                const double x_12 = others_1 * x_7;
                const double x_13 = lk_rounded(lifted_share) * x_12;
                const double x_14 = scaled_v * x_13;
                const double x_16 = x_14 - x_9;
                const double x_21 = lk_ldexp(x_16, x_20);
                hessian_vector[i] = weight * x_21;
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
    double size_v[LK_LANES];
    double x_4[LK_LANES];
    double abs_x_4[LK_LANES];
    double chosen[LK_LANES];
    double chosen_1[LK_LANES];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double sum_x_1[LK_ROWS];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_x_4[LK_ROWS];
    double argmax_abs_x_4[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double x_7[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_20[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, alpha, most_alpha);

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_maximum(n, c, size_v, most_v);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 194.0 < exponent_alpha ? 194.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_10 = 194.0 < exponent_v ? 194.0 : exponent_v;
        shift_v[r] = x_10 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_15 = -shift_v[r];
        const double x_18 = -shift_alpha[r];
        const double x_19 = x_15 + x_18;
        x_20[r] = x_19 + (-256.0);
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
            x_1[i] = scaled_alpha * y_true[i];
        }

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
    lk_block_pair_lifted_exp_fall_short(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            x_4[i] = lk_rounded(lifted_share) * scaled_v;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_4[i] = fabs(x_4[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_y_pred[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(lifted_share);
        }

    double row_sum_x_1[LK_ROWS];
    lk_lanes_sum(n, c, x_1, sum_x_1, row_sum_x_1);
    for (size_t r = 0; r < n; r++) {
        sum_x_1[r] = lk_row_sum_value((lk_pair){sum_x_1[r], row_sum_x_1[r]});
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

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const double x_3 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_3 = 1.0 / x_3;
        const double x_6 = inverse_x_3 * inverse_x_3;
        x_7[r] = sum_x_1[r] * x_6;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_4 = x_4[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_abs_x_4[r] == index;
            chosen[i] = is_largest ? 0.0 : now_x_4;
        }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v[r]);
                const double x_5 = sum_x_4[r] - x_4[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_4[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_5;
                const double x_8 = others * x_7[r];
                const double x_9 = lk_rounded(lifted_share) * x_8;
                const double x_11 = sum_lifted_share[r] - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_11;
                const double x_12 = others_1 * x_7[r];
                const double x_13 = lk_rounded(lifted_share) * x_12;
                const double x_14 = scaled_v * x_13;
                const double x_16 = x_14 - x_9;
                hessian_vector[i] = lk_ldexp(x_16, x_20[r]);
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_logits_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 7);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_4 = room + 2 * span;
    double *const row_chosen_17 = room + 3 * span;
    double *const row_chosen_22 = room + 4 * span;
    double *const row_chosen_26 = room + 5 * span;
    double *const row_chosen_30 = room + 6 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_x_4[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double abs_chosen_17[LK_BLOCK];
    double abs_chosen_22[LK_BLOCK];
    double abs_chosen_30[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* peak, argmax_y_pred, most_alpha, most_v */
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    double most_alpha = -INFINITY;
    double most_v = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
        most_alpha = lk_row_maximum(n, alpha, most_alpha);
        most_v = lk_row_maximum(n, size_v, most_v);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_alpha = lk_exponent(most_alpha);
    const double x = 194.0 < exponent_alpha ? 194.0 : exponent_alpha;
    const double shift_alpha = x - exponent_alpha;
    const double exponent_v = lk_exponent(most_v);
    const double x_122 = 194.0 < exponent_v ? 194.0 : exponent_v;
    const double shift_v = x_122 - exponent_v;
    const double neg_shift_v_1 = -shift_v;
    const double neg_shift_alpha_1 = -shift_alpha;
    const double x_125 = neg_shift_v_1 + neg_shift_alpha_1;

    /* sum_lifted_share, sum_without_largest, sum_x_4, argmax_abs_x_4 */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_x_4 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_4 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_4 = row_x_4 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap_1 = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap_1.high;
            lifted_share_low[i] = neg_gap_1.low;
        }
        lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v);
            x_4[i] = lk_rounded(lifted_share) * scaled_v;
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_4[i] = fabs(x_4[i]);
        }
        lk_fetch(ahead, start, n);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        const double was_chosen_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        lk_row_sum_add(&row_sum_x_4, n, x_4);
        lk_row_peak_raise(&row_argmax_abs_x_4, start, n, abs_x_4);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double sum_x_4 = lk_row_sum_value(row_sum_x_4);
    const double argmax_abs_x_4 = row_argmax_abs_x_4.at;
    const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
    const lk_pair x_6 = lk_pair_mul(inverse_x_2, inverse_x_2);
    const lk_pair x_7 = lk_pair_mul(inverse_x_2, x_6);
    const lk_pair x_8 = lk_pair_mul(inverse_x_2, x_7);
    const double x_9 = 5.0 * lk_rounded(x_8);
    const lk_pair x_17 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_17);
    const double x_18 = 4.0 * lk_rounded(x_8);
    const double x_28 = 2.0 * lk_rounded(x_8);

    /* sum_without_largest_1, sum_chosen_17, argmax_abs_chosen_17, sum_chosen_22, argmax_abs_chosen_22, sum_chosen_26, argmax_chosen_26, sum_chosen_30, argmax_abs_chosen_30 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
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
        double *restrict const x_4 = row_x_4 + (whole ? start : 0);
        double *restrict const chosen_17 = row_chosen_17 + (whole ? start : 0);
        double *restrict const chosen_22 = row_chosen_22 + (whole ? start : 0);
        double *restrict const chosen_26 = row_chosen_26 + (whole ? start : 0);
        double *restrict const chosen_30 = row_chosen_30 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap_1 = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap_1.high;
                lifted_share_low[i] = neg_gap_1.low;
            }
            lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        }
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                x_4[i] = lk_rounded(lifted_share) * scaled_v;
            }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
            const double scaled_v = lk_ldexp(v[i], shift_v);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_70 = lk_pair_mul(others, surprisal);
            const double x_71 = 2.0 * lk_rounded(others);
            const double neg_x_71_1 = -x_71;
            const double x_72 = lk_rounded(x_70) + neg_x_71_1;
            const lk_pair x_73 = lk_pair_mul(lifted_share, surprisal);
            const double neg_x_73 = -lk_rounded(x_73);
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_73;
            const lk_pair x_74 = lk_sum(chosen_14, x_72);
            const lk_pair x_75 = lk_pair_mul_double(lifted_share, scaled_alpha);
            const lk_pair x_76 = lk_pair_mul_double(x_75, scaled_v);
            const double x_77 = lk_rounded(x_76) * y_true[i];
            const lk_pair x_78 = lk_pair_mul_double(x_74, x_77);
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_78);
            const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
            chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_17[i] = fabs(chosen_17[i]);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_84 = lk_pair_mul(others, others);
            const double x_85 = 4.0 * lk_rounded(others);
            const lk_pair x_86 = lk_pair_mul_double(lifted_share, x_85);
            const lk_pair x_87 = lk_pair_mul(surprisal, x_86);
            const lk_pair chosen_19 = {c_0_eq_lifted_share ? 0.0 : x_87.high, c_0_eq_lifted_share ? 0.0 : x_87.low};
            const lk_pair x_88 = lk_pair_add(chosen_19, x_84);
            const lk_pair neg_x_86_1 = lk_pair_neg(x_86);
            const lk_pair x_91 = lk_pair_add(x_88, neg_x_86_1);
            const double x_92 = 2.0 * lk_rounded(lifted_share);
            const lk_pair x_93 = lk_pair_mul_double(lifted_share, x_92);
            const lk_pair x_94 = lk_pair_mul(surprisal, x_93);
            const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : x_94.high, c_0_eq_lifted_share ? 0.0 : x_94.low};
            const lk_pair neg_chosen_20_1 = lk_pair_neg(chosen_20);
            const lk_pair x_95 = lk_pair_add(neg_chosen_20_1, x_91);
            const double x_96 = scaled_alpha * y_true[i];
            const lk_pair x_97 = lk_pair_mul_double(x_95, x_96);
            const double chosen_21 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_97);
            chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_22[i] = fabs(chosen_22[i]);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_92 = 2.0 * lk_rounded(lifted_share);
            const double x_102 = lk_rounded(surprisal) * x_92;
            const double chosen_24 = c_0_eq_lifted_share ? 0.0 : x_102;
            const double x_103 = chosen_24 + lk_rounded(others);
            const lk_pair x_104 = lk_pair_mul_double(others, scaled_alpha);
            const lk_pair x_105 = lk_pair_mul_double(x_104, y_true[i]);
            const lk_pair x_106 = lk_pair_mul_double(x_105, x_103);
            const double chosen_25 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_106);
            chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_70 = lk_pair_mul(others, surprisal);
            const double x_71 = 2.0 * lk_rounded(others);
            const double neg_x_71_1 = -x_71;
            const double x_72 = lk_rounded(x_70) + neg_x_71_1;
            const lk_pair x_73 = lk_pair_mul(lifted_share, surprisal);
            const double neg_x_73 = -lk_rounded(x_73);
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_73;
            const lk_pair x_74 = lk_sum(chosen_14, x_72);
            const lk_pair x_75 = lk_pair_mul_double(lifted_share, scaled_alpha);
            const double x_111 = lk_rounded(x_75) * y_true[i];
            const double x_112 = x_111 * lk_rounded(x_74);
            const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_112;
            const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
            chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_30[i] = fabs(chosen_30[i]);
        }
        const double was_chosen_1 = lk_exchange(n, x_4, (size_t)argmax_abs_x_4 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, x_4);
        lk_exchange(n, x_4, (size_t)argmax_abs_x_4 - start, was_chosen_1);
        lk_row_sum_add(&row_sum_chosen_17, n, chosen_17);
        lk_row_peak_raise(&row_argmax_abs_chosen_17, start, n, abs_chosen_17);
        lk_row_sum_add(&row_sum_chosen_22, n, chosen_22);
        lk_row_peak_raise(&row_argmax_abs_chosen_22, start, n, abs_chosen_22);
        lk_row_sum_add(&row_sum_chosen_26, n, chosen_26);
        lk_row_peak_raise(&row_argmax_chosen_26, start, n, chosen_26);
        lk_row_sum_add(&row_sum_chosen_30, n, chosen_30);
        lk_row_peak_raise(&row_argmax_abs_chosen_30, start, n, abs_chosen_30);
    }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_chosen_17 = lk_row_sum_value(row_sum_chosen_17);
    const double argmax_abs_chosen_17 = row_argmax_abs_chosen_17.at;
    const lk_pair sum_chosen_22 = lk_row_sum_pair(row_sum_chosen_22);
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
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const chosen_17 = row_chosen_17 + (whole ? start : 0);
        double *restrict const chosen_22 = row_chosen_22 + (whole ? start : 0);
        double *restrict const chosen_26 = row_chosen_26 + (whole ? start : 0);
        double *restrict const chosen_30 = row_chosen_30 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap_1 = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap_1.high;
                lifted_share_low[i] = neg_gap_1.low;
            }
            lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        }
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(!whole));
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_70 = lk_pair_mul(others, surprisal);
                const double x_71 = 2.0 * lk_rounded(others);
                const double neg_x_71_1 = -x_71;
                const double x_72 = lk_rounded(x_70) + neg_x_71_1;
                const lk_pair x_73 = lk_pair_mul(lifted_share, surprisal);
                const double neg_x_73 = -lk_rounded(x_73);
                const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_73;
                const lk_pair x_74 = lk_sum(chosen_14, x_72);
                const lk_pair x_75 = lk_pair_mul_double(lifted_share, scaled_alpha);
                const lk_pair x_76 = lk_pair_mul_double(x_75, scaled_v);
                const double x_77 = lk_rounded(x_76) * y_true[i];
                const lk_pair x_78 = lk_pair_mul_double(x_74, x_77);
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_78);
                const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_84 = lk_pair_mul(others, others);
                const double x_85 = 4.0 * lk_rounded(others);
                const lk_pair x_86 = lk_pair_mul_double(lifted_share, x_85);
                const lk_pair x_87 = lk_pair_mul(surprisal, x_86);
                const lk_pair chosen_19 = {c_0_eq_lifted_share ? 0.0 : x_87.high, c_0_eq_lifted_share ? 0.0 : x_87.low};
                const lk_pair x_88 = lk_pair_add(chosen_19, x_84);
                const lk_pair neg_x_86_1 = lk_pair_neg(x_86);
                const lk_pair x_91 = lk_pair_add(x_88, neg_x_86_1);
                const double x_92 = 2.0 * lk_rounded(lifted_share);
                const lk_pair x_93 = lk_pair_mul_double(lifted_share, x_92);
                const lk_pair x_94 = lk_pair_mul(surprisal, x_93);
                const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : x_94.high, c_0_eq_lifted_share ? 0.0 : x_94.low};
                const lk_pair neg_chosen_20_1 = lk_pair_neg(chosen_20);
                const lk_pair x_95 = lk_pair_add(neg_chosen_20_1, x_91);
                const double x_96 = scaled_alpha * y_true[i];
                const lk_pair x_97 = lk_pair_mul_double(x_95, x_96);
                const double chosen_21 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_97);
                chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_92 = 2.0 * lk_rounded(lifted_share);
                const double x_102 = lk_rounded(surprisal) * x_92;
                const double chosen_24 = c_0_eq_lifted_share ? 0.0 : x_102;
                const double x_103 = chosen_24 + lk_rounded(others);
                const lk_pair x_104 = lk_pair_mul_double(others, scaled_alpha);
                const lk_pair x_105 = lk_pair_mul_double(x_104, y_true[i]);
                const lk_pair x_106 = lk_pair_mul_double(x_105, x_103);
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_106);
                chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_70 = lk_pair_mul(others, surprisal);
                const double x_71 = 2.0 * lk_rounded(others);
                const double neg_x_71_1 = -x_71;
                const double x_72 = lk_rounded(x_70) + neg_x_71_1;
                const lk_pair x_73 = lk_pair_mul(lifted_share, surprisal);
                const double neg_x_73 = -lk_rounded(x_73);
                const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_73;
                const lk_pair x_74 = lk_sum(chosen_14, x_72);
                const lk_pair x_75 = lk_pair_mul_double(lifted_share, scaled_alpha);
                const double x_111 = lk_rounded(x_75) * y_true[i];
                const double x_112 = x_111 * lk_rounded(x_74);
                const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_112;
                const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
                chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
            }
        const double was_chosen_18 = lk_exchange(n, chosen_17, (size_t)argmax_abs_chosen_17 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_17);
        lk_exchange(n, chosen_17, (size_t)argmax_abs_chosen_17 - start, was_chosen_18);
        const double was_chosen_23 = lk_exchange(n, chosen_22, (size_t)argmax_abs_chosen_22 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_22);
        lk_exchange(n, chosen_22, (size_t)argmax_abs_chosen_22 - start, was_chosen_23);
        const double was_chosen_27 = lk_exchange(n, chosen_26, (size_t)argmax_chosen_26 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_4, n, chosen_26);
        lk_exchange(n, chosen_26, (size_t)argmax_chosen_26 - start, was_chosen_27);
        const double was_chosen_31 = lk_exchange(n, chosen_30, (size_t)argmax_abs_chosen_30 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_5, n, chosen_30);
        lk_exchange(n, chosen_30, (size_t)argmax_abs_chosen_30 - start, was_chosen_31);
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
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_4 = row_x_4 + (whole ? start : 0);
            double *restrict const chosen_17 = row_chosen_17 + (whole ? start : 0);
            double *restrict const chosen_22 = row_chosen_22 + (whole ? start : 0);
            double *restrict const chosen_26 = row_chosen_26 + (whole ? start : 0);
            double *restrict const chosen_30 = row_chosen_30 + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap_1 = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap_1.high;
                    lifted_share_low[i] = neg_gap_1.low;
                }
                lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
            }
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double scaled_v = lk_ldexp(v[i], shift_v);
                    x_4[i] = lk_rounded(lifted_share) * scaled_v;
                }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const double scaled_v = lk_ldexp(v[i], shift_v);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_70 = lk_pair_mul(others, surprisal);
                    const double x_71 = 2.0 * lk_rounded(others);
                    const double neg_x_71_1 = -x_71;
                    const double x_72 = lk_rounded(x_70) + neg_x_71_1;
                    const lk_pair x_73 = lk_pair_mul(lifted_share, surprisal);
                    const double neg_x_73 = -lk_rounded(x_73);
                    const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_73;
                    const lk_pair x_74 = lk_sum(chosen_14, x_72);
                    const lk_pair x_75 = lk_pair_mul_double(lifted_share, scaled_alpha);
                    const lk_pair x_76 = lk_pair_mul_double(x_75, scaled_v);
                    const double x_77 = lk_rounded(x_76) * y_true[i];
                    const lk_pair x_78 = lk_pair_mul_double(x_74, x_77);
                    const double chosen_15 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_78);
                    const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                    chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_84 = lk_pair_mul(others, others);
                    const double x_85 = 4.0 * lk_rounded(others);
                    const lk_pair x_86 = lk_pair_mul_double(lifted_share, x_85);
                    const lk_pair x_87 = lk_pair_mul(surprisal, x_86);
                    const lk_pair chosen_19 = {c_0_eq_lifted_share ? 0.0 : x_87.high, c_0_eq_lifted_share ? 0.0 : x_87.low};
                    const lk_pair x_88 = lk_pair_add(chosen_19, x_84);
                    const lk_pair neg_x_86_1 = lk_pair_neg(x_86);
                    const lk_pair x_91 = lk_pair_add(x_88, neg_x_86_1);
                    const double x_92 = 2.0 * lk_rounded(lifted_share);
                    const lk_pair x_93 = lk_pair_mul_double(lifted_share, x_92);
                    const lk_pair x_94 = lk_pair_mul(surprisal, x_93);
                    const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : x_94.high, c_0_eq_lifted_share ? 0.0 : x_94.low};
                    const lk_pair neg_chosen_20_1 = lk_pair_neg(chosen_20);
                    const lk_pair x_95 = lk_pair_add(neg_chosen_20_1, x_91);
                    const double x_96 = scaled_alpha * y_true[i];
                    const lk_pair x_97 = lk_pair_mul_double(x_95, x_96);
                    const double chosen_21 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_97);
                    chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_92 = 2.0 * lk_rounded(lifted_share);
                    const double x_102 = lk_rounded(surprisal) * x_92;
                    const double chosen_24 = c_0_eq_lifted_share ? 0.0 : x_102;
                    const double x_103 = chosen_24 + lk_rounded(others);
                    const lk_pair x_104 = lk_pair_mul_double(others, scaled_alpha);
                    const lk_pair x_105 = lk_pair_mul_double(x_104, y_true[i]);
                    const lk_pair x_106 = lk_pair_mul_double(x_105, x_103);
                    const double chosen_25 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_106);
                    chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_70 = lk_pair_mul(others, surprisal);
                    const double x_71 = 2.0 * lk_rounded(others);
                    const double neg_x_71_1 = -x_71;
                    const double x_72 = lk_rounded(x_70) + neg_x_71_1;
                    const lk_pair x_73 = lk_pair_mul(lifted_share, surprisal);
                    const double neg_x_73 = -lk_rounded(x_73);
                    const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_73;
                    const lk_pair x_74 = lk_sum(chosen_14, x_72);
                    const lk_pair x_75 = lk_pair_mul_double(lifted_share, scaled_alpha);
                    const double x_111 = lk_rounded(x_75) * y_true[i];
                    const double x_112 = x_111 * lk_rounded(x_74);
                    const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_112;
                    const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
                    chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_5 = sum_x_4 - x_4[i];
                const int is_largest_1 = argmax_abs_x_4 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double x_10 = lk_rounded(others) * x_9;
                const double x_11 = lk_rounded(others) * x_10;
                const double x_12 = scaled_alpha * x_11;
                const double x_13 = others_1 * x_12;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_15 = x_14 * y_true[i];
                const double x_16 = 0x1.0p-512 * x_15;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const double x_19 = lk_rounded(lifted_share) * x_18;
                const double x_20 = lk_rounded(lifted_share) * x_19;
                const double x_21 = scaled_alpha * x_20;
                const double x_22 = lk_rounded(others) * x_21;
                const double x_23 = others_1 * x_22;
                const double x_24 = lk_rounded(surprisal) * x_23;
                const double x_25 = x_24 * y_true[i];
                const double x_26 = 0x1.0p-512 * x_25;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_2 = c_0_eq_lifted_share ? 0.0 : x_26;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : chosen_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double neg_chosen_4_1 = -chosen_4;
                const double neg_x_16_1 = -x_16;
                const double x_27 = neg_chosen_4_1 + neg_x_16_1;
                const double x_29 = lk_rounded(others) * x_28;
                const double x_30 = lk_rounded(others) * x_29;
                const double x_31 = scaled_alpha * x_30;
                const double x_32 = others_1 * x_31;
                const double x_33 = lk_rounded(lifted_share) * x_32;
                const double x_34 = lk_rounded(surprisal) * x_33;
                const double x_35 = x_34 * y_true[i];
                const double x_36 = 0x1.0p-512 * x_35;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_36;
                const double chosen_6 = c_0_eq_lifted_share ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_37 = chosen_7 + x_27;
                const double x_41 = lk_rounded(others) * x_11;
                const double x_42 = scaled_alpha * x_41;
                const double x_43 = lk_rounded(lifted_share) * x_42;
                const double x_44 = scaled_v * x_43;
                const double x_45 = x_44 * y_true[i];
                const double x_46 = 0x1.0p-512 * x_45;
                const double x_48 = lk_rounded(others) * x_18;
                const double x_49 = lk_rounded(others) * x_48;
                const double x_50 = lk_rounded(lifted_share) * x_49;
                const double x_51 = lk_rounded(lifted_share) * x_50;
                const double x_52 = scaled_alpha * x_51;
                const double x_53 = lk_rounded(surprisal) * x_52;
                const double x_54 = scaled_v * x_53;
                const double x_55 = x_54 * y_true[i];
                const double x_56 = 0x1.0p-512 * x_55;
                const double chosen_8 = c_0_eq_lifted_share ? 0.0 : x_56;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : chosen_8;
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                const double x_57 = chosen_10 + x_46;
                const double x_61 = lk_rounded(others) * x_30;
                const double x_62 = scaled_alpha * x_61;
                const double x_63 = lk_rounded(lifted_share) * x_62;
                const double x_64 = lk_rounded(surprisal) * x_63;
                const double x_65 = scaled_v * x_64;
                const double x_66 = x_65 * y_true[i];
                const double x_67 = 0x1.0p-512 * x_66;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_67;
                const double chosen_12 = c_0_eq_lifted_share ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double neg_chosen_13_1 = -chosen_13;
                const double x_68 = neg_chosen_13_1 + x_57;
                const double x_69 = x_37 + x_68;
                const double x_79 = sum_chosen_17 - chosen_17[i];
                const int is_largest_2 = argmax_abs_chosen_17 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_79;
                const double x_80 = 2.0 * others_2;
                const double x_81 = lk_rounded(others) * x_80;
                const double x_82 = lk_rounded(lifted_share) * x_80;
                const double x_83 = x_81 + x_82;
                const double x_98 = lk_rounded(sum_chosen_22) - chosen_22[i];
                const int is_largest_3 = argmax_abs_chosen_22 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_98;
                const double x_99 = others_1 * others_3;
                const double x_100 = x_83 - x_99;
                const double x_107 = sum_chosen_26 - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26 == index;
                const double others_4 = is_largest_4 ? sum_without_largest_4 : x_107;
                const double x_108 = lk_rounded(others) * others_4;
                const double x_109 = scaled_v * x_108;
                const double x_110 = x_100 + x_109;
                const double x_113 = sum_chosen_30 - chosen_30[i];
                const int is_largest_5 = argmax_abs_chosen_30 == index;
                const double others_5 = is_largest_5 ? sum_without_largest_5 : x_113;
                const double x_114 = 2.0 * others_5;
                const double x_115 = lk_rounded(lifted_share) * x_114;
                const double x_116 = scaled_v * x_115;
                const double neg_x_116_1 = -x_116;
                const double x_117 = x_110 + neg_x_116_1;
                const double x_118 = lk_rounded(lifted_share) * lk_rounded(x_8);
                const double x_119 = x_117 * x_118;
                const double x_120 = 0x1.0p-512 * x_119;
                const double x_121 = x_120 + x_69;
                const double x_126 = lk_ldexp(x_121, x_125);
                hessian_vector[i] = weight * x_126;
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
    double size_v[LK_LANES];
    double x_4[LK_LANES];
    double abs_x_4[LK_LANES];
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
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_x_4[LK_ROWS];
    double argmax_abs_x_4[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_8_high[LK_ROWS];
    double x_8_low[LK_ROWS];
    double x_9[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double x_18[LK_ROWS];
    double x_28[LK_ROWS];
    double sum_chosen_17[LK_ROWS];
    double argmax_abs_chosen_17[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_22_high[LK_ROWS];
    double sum_chosen_22_low[LK_ROWS];
    double argmax_abs_chosen_22[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double sum_chosen_26[LK_ROWS];
    double argmax_chosen_26[LK_ROWS];
    double sum_without_largest_4[LK_ROWS];
    double sum_chosen_30[LK_ROWS];
    double argmax_abs_chosen_30[LK_ROWS];
    double sum_without_largest_5[LK_ROWS];
    double x_125[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    lk_lanes_maximum(n, c, alpha, most_alpha);

    lk_lanes_maximum(n, c, size_v, most_v);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 194.0 < exponent_alpha ? 194.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_122 = 194.0 < exponent_v ? 194.0 : exponent_v;
        shift_v[r] = x_122 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double neg_shift_v_1 = -shift_v[r];
        const double neg_shift_alpha_1 = -shift_alpha[r];
        x_125[r] = neg_shift_v_1 + neg_shift_alpha_1;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap_1 = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap_1.high;
            lifted_share_low[i] = neg_gap_1.low;
        }
    lk_block_pair_lifted_exp_fall(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            x_4[i] = lk_rounded(lifted_share) * scaled_v;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_4[i] = fabs(x_4[i]);
        }

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    double row_sum_x_4[LK_ROWS];
    lk_lanes_sum(n, c, x_4, sum_x_4, row_sum_x_4);
    for (size_t r = 0; r < n; r++) {
        sum_x_4[r] = lk_row_sum_value((lk_pair){sum_x_4[r], row_sum_x_4[r]});
    }

    lk_lanes_argmax(n, c, abs_x_4, argmax_abs_x_4);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_6 = lk_pair_mul(inverse_x_2, inverse_x_2);
        const lk_pair x_7 = lk_pair_mul(inverse_x_2, x_6);
        const lk_pair x_8 = lk_pair_mul(inverse_x_2, x_7);
        x_8_high[r] = x_8.high;
        x_8_low[r] = x_8.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_8 = {x_8_high[r], x_8_low[r]};
        x_9[r] = 5.0 * lk_rounded(x_8);
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_17 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_17.high;
        log_sum_low[r] = x_17.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_8 = {x_8_high[r], x_8_low[r]};
        x_18[r] = 4.0 * lk_rounded(x_8);
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_8 = {x_8_high[r], x_8_low[r]};
        x_28[r] = 2.0 * lk_rounded(x_8);
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_4 = x_4[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_4[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_4;
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
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_70 = lk_pair_mul(others, surprisal);
            const double x_71 = 2.0 * lk_rounded(others);
            const double neg_x_71_1 = -x_71;
            const double x_72 = lk_rounded(x_70) + neg_x_71_1;
            const lk_pair x_73 = lk_pair_mul(lifted_share, surprisal);
            const double neg_x_73 = -lk_rounded(x_73);
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_73;
            const lk_pair x_74 = lk_sum(chosen_14, x_72);
            const lk_pair x_75 = lk_pair_mul_double(lifted_share, scaled_alpha);
            const lk_pair x_76 = lk_pair_mul_double(x_75, scaled_v);
            const double x_77 = lk_rounded(x_76) * y_true[i];
            const lk_pair x_78 = lk_pair_mul_double(x_74, x_77);
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_78);
            const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
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
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_84 = lk_pair_mul(others, others);
            const double x_85 = 4.0 * lk_rounded(others);
            const lk_pair x_86 = lk_pair_mul_double(lifted_share, x_85);
            const lk_pair x_87 = lk_pair_mul(surprisal, x_86);
            const lk_pair chosen_19 = {c_0_eq_lifted_share ? 0.0 : x_87.high, c_0_eq_lifted_share ? 0.0 : x_87.low};
            const lk_pair x_88 = lk_pair_add(chosen_19, x_84);
            const lk_pair neg_x_86_1 = lk_pair_neg(x_86);
            const lk_pair x_91 = lk_pair_add(x_88, neg_x_86_1);
            const double x_92 = 2.0 * lk_rounded(lifted_share);
            const lk_pair x_93 = lk_pair_mul_double(lifted_share, x_92);
            const lk_pair x_94 = lk_pair_mul(surprisal, x_93);
            const lk_pair chosen_20 = {c_0_eq_lifted_share ? 0.0 : x_94.high, c_0_eq_lifted_share ? 0.0 : x_94.low};
            const lk_pair neg_chosen_20_1 = lk_pair_neg(chosen_20);
            const lk_pair x_95 = lk_pair_add(neg_chosen_20_1, x_91);
            const double x_96 = scaled_alpha * y_true[i];
            const lk_pair x_97 = lk_pair_mul_double(x_95, x_96);
            const double chosen_21 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_97);
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
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_92 = 2.0 * lk_rounded(lifted_share);
            const double x_102 = lk_rounded(surprisal) * x_92;
            const double chosen_24 = c_0_eq_lifted_share ? 0.0 : x_102;
            const double x_103 = chosen_24 + lk_rounded(others);
            const lk_pair x_104 = lk_pair_mul_double(others, scaled_alpha);
            const lk_pair x_105 = lk_pair_mul_double(x_104, y_true[i]);
            const lk_pair x_106 = lk_pair_mul_double(x_105, x_103);
            const double chosen_25 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_106);
            chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
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
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_70 = lk_pair_mul(others, surprisal);
            const double x_71 = 2.0 * lk_rounded(others);
            const double neg_x_71_1 = -x_71;
            const double x_72 = lk_rounded(x_70) + neg_x_71_1;
            const lk_pair x_73 = lk_pair_mul(lifted_share, surprisal);
            const double neg_x_73 = -lk_rounded(x_73);
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_73;
            const lk_pair x_74 = lk_sum(chosen_14, x_72);
            const lk_pair x_75 = lk_pair_mul_double(lifted_share, scaled_alpha);
            const double x_111 = lk_rounded(x_75) * y_true[i];
            const double x_112 = x_111 * lk_rounded(x_74);
            const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_112;
            const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
            chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_30[i] = fabs(chosen_30[i]);
        }

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    double row_sum_chosen_17[LK_ROWS];
    lk_lanes_sum(n, c, chosen_17, sum_chosen_17, row_sum_chosen_17);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_17[r] = lk_row_sum_value((lk_pair){sum_chosen_17[r], row_sum_chosen_17[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_17, argmax_abs_chosen_17);

    lk_lanes_sum(n, c, chosen_22, sum_chosen_22_high, sum_chosen_22_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_22_high[r], sum_chosen_22_low[r]});
        sum_chosen_22_high[r] = total.high;
        sum_chosen_22_low[r] = total.low;
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
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const double now_sum_without_largest_3 = sum_without_largest_3[r];
                const double now_sum_without_largest_4 = sum_without_largest_4[r];
                const double now_sum_without_largest_5 = sum_without_largest_5[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_8 = {x_8_high[r], x_8_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair sum_chosen_22 = {sum_chosen_22_high[r], sum_chosen_22_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_v = lk_ldexp(v[i], shift_v[r]);
                const double x_5 = sum_x_4[r] - x_4[i];
                const int is_largest_1 = argmax_abs_x_4[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
                const double x_10 = lk_rounded(others) * x_9[r];
                const double x_11 = lk_rounded(others) * x_10;
                const double x_12 = scaled_alpha * x_11;
                const double x_13 = others_1 * x_12;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_15 = x_14 * y_true[i];
                const double x_16 = 0x1.0p-512 * x_15;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const double x_19 = lk_rounded(lifted_share) * x_18[r];
                const double x_20 = lk_rounded(lifted_share) * x_19;
                const double x_21 = scaled_alpha * x_20;
                const double x_22 = lk_rounded(others) * x_21;
                const double x_23 = others_1 * x_22;
                const double x_24 = lk_rounded(surprisal) * x_23;
                const double x_25 = x_24 * y_true[i];
                const double x_26 = 0x1.0p-512 * x_25;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_2 = c_0_eq_lifted_share ? 0.0 : x_26;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : chosen_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double neg_chosen_4_1 = -chosen_4;
                const double neg_x_16_1 = -x_16;
                const double x_27 = neg_chosen_4_1 + neg_x_16_1;
                const double x_29 = lk_rounded(others) * x_28[r];
                const double x_30 = lk_rounded(others) * x_29;
                const double x_31 = scaled_alpha * x_30;
                const double x_32 = others_1 * x_31;
                const double x_33 = lk_rounded(lifted_share) * x_32;
                const double x_34 = lk_rounded(surprisal) * x_33;
                const double x_35 = x_34 * y_true[i];
                const double x_36 = 0x1.0p-512 * x_35;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_36;
                const double chosen_6 = c_0_eq_lifted_share ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_37 = chosen_7 + x_27;
                const double x_41 = lk_rounded(others) * x_11;
                const double x_42 = scaled_alpha * x_41;
                const double x_43 = lk_rounded(lifted_share) * x_42;
                const double x_44 = scaled_v * x_43;
                const double x_45 = x_44 * y_true[i];
                const double x_46 = 0x1.0p-512 * x_45;
                const double x_48 = lk_rounded(others) * x_18[r];
                const double x_49 = lk_rounded(others) * x_48;
                const double x_50 = lk_rounded(lifted_share) * x_49;
                const double x_51 = lk_rounded(lifted_share) * x_50;
                const double x_52 = scaled_alpha * x_51;
                const double x_53 = lk_rounded(surprisal) * x_52;
                const double x_54 = scaled_v * x_53;
                const double x_55 = x_54 * y_true[i];
                const double x_56 = 0x1.0p-512 * x_55;
                const double chosen_8 = c_0_eq_lifted_share ? 0.0 : x_56;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : chosen_8;
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                const double x_57 = chosen_10 + x_46;
                const double x_61 = lk_rounded(others) * x_30;
                const double x_62 = scaled_alpha * x_61;
                const double x_63 = lk_rounded(lifted_share) * x_62;
                const double x_64 = lk_rounded(surprisal) * x_63;
                const double x_65 = scaled_v * x_64;
                const double x_66 = x_65 * y_true[i];
                const double x_67 = 0x1.0p-512 * x_66;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_67;
                const double chosen_12 = c_0_eq_lifted_share ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double neg_chosen_13_1 = -chosen_13;
                const double x_68 = neg_chosen_13_1 + x_57;
                const double x_69 = x_37 + x_68;
                const double x_79 = sum_chosen_17[r] - chosen_17[i];
                const int is_largest_2 = argmax_abs_chosen_17[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_79;
                const double x_80 = 2.0 * others_2;
                const double x_81 = lk_rounded(others) * x_80;
                const double x_82 = lk_rounded(lifted_share) * x_80;
                const double x_83 = x_81 + x_82;
                const double x_98 = lk_rounded(sum_chosen_22) - chosen_22[i];
                const int is_largest_3 = argmax_abs_chosen_22[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_98;
                const double x_99 = others_1 * others_3;
                const double x_100 = x_83 - x_99;
                const double x_107 = sum_chosen_26[r] - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26[r] == index;
                const double others_4 = is_largest_4 ? now_sum_without_largest_4 : x_107;
                const double x_108 = lk_rounded(others) * others_4;
                const double x_109 = scaled_v * x_108;
                const double x_110 = x_100 + x_109;
                const double x_113 = sum_chosen_30[r] - chosen_30[i];
                const int is_largest_5 = argmax_abs_chosen_30[r] == index;
                const double others_5 = is_largest_5 ? now_sum_without_largest_5 : x_113;
                const double x_114 = 2.0 * others_5;
                const double x_115 = lk_rounded(lifted_share) * x_114;
                const double x_116 = scaled_v * x_115;
                const double neg_x_116_1 = -x_116;
                const double x_117 = x_110 + neg_x_116_1;
                const double x_118 = lk_rounded(lifted_share) * lk_rounded(x_8);
                const double x_119 = x_117 * x_118;
                const double x_120 = 0x1.0p-512 * x_119;
                const double x_121 = x_120 + x_69;
                hessian_vector[i] = lk_ldexp(x_121, x_125[r]);
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: otherwise */
static void categorical_focal_crossentropy_logits_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 14);
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
    double *const row_chosen_23 = room + 10 * span;
    double *const row_chosen_33 = room + 11 * span;
    double *const row_chosen_37 = room + 12 * span;
    double *const row_chosen_44 = room + 13 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_x_5[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double abs_chosen_23[LK_BLOCK];
    double abs_chosen_33[LK_BLOCK];
    double abs_chosen_44[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const double x_7 = 2.0 * gamma;
    const lk_pair x_11 = lk_product(gamma, gamma);
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_35 = 0x1.0p+129 * gamma;

    /* peak, most_alpha, argmax_y_pred, most_v */
    double most_alpha = -INFINITY;
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    double most_v = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        most_alpha = lk_row_maximum(n, alpha, most_alpha);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
        most_v = lk_row_maximum(n, size_v, most_v);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_alpha = lk_exponent(most_alpha);
    const double x = 194.0 < exponent_alpha ? 194.0 : exponent_alpha;
    const double shift_alpha = x - exponent_alpha;
    const double exponent_v = lk_exponent(most_v);
    const double x_101 = 194.0 < exponent_v ? 194.0 : exponent_v;
    const double shift_v = x_101 - exponent_v;
    const double neg_shift_v_1 = -shift_v;
    const double neg_shift_alpha_1 = -shift_alpha;
    const double x_104 = neg_shift_v_1 + neg_shift_alpha_1;

    /* sum_lifted_share, sum_without_largest, sum_x_5, argmax_abs_x_5 */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_x_5 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_5 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_5_high = row_x_5_high + (whole ? start : 0);
        double *restrict const x_5_low = row_x_5_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap_1 = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap_1.high;
            lifted_share_low[i] = neg_gap_1.low;
        }
        lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v);
            const lk_pair x_5 = lk_pair_mul_double(lifted_share, scaled_v);
            x_5_high[i] = x_5.high;
            x_5_low[i] = x_5.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
            abs_x_5[i] = fabs(lk_rounded(x_5));
        }
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        const double was_chosen_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        lk_row_sum_add_pairs(&row_sum_x_5, n, x_5_high, x_5_low);
        lk_row_peak_raise(&row_argmax_abs_x_5, start, n, abs_x_5);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double sum_x_5 = lk_row_sum_value(row_sum_x_5);
    const double argmax_abs_x_5 = row_argmax_abs_x_5.at;
    const double x_2 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
    const lk_pair inverse_x_2 = lk_quotient(1.0, x_2);
    const lk_pair x_10 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_10);
    const lk_pair x_96 = lk_pair_mul(inverse_x_2, inverse_x_2);

    /* sum_without_largest_1, sum_chosen_23, argmax_abs_chosen_23, sum_chosen_33, argmax_abs_chosen_33, sum_chosen_37, argmax_chosen_37, sum_chosen_44, argmax_abs_chosen_44 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
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
        double *restrict const x_5_high = row_x_5_high + (whole ? start : 0);
        double *restrict const x_5_low = row_x_5_low + (whole ? start : 0);
        double *restrict const log_x_4_high = row_log_x_4_high + (whole ? start : 0);
        double *restrict const log_x_4_low = row_log_x_4_low + (whole ? start : 0);
        double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
        double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
        double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
        double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
        double *restrict const chosen_23 = row_chosen_23 + (whole ? start : 0);
        double *restrict const chosen_33 = row_chosen_33 + (whole ? start : 0);
        double *restrict const chosen_37 = row_chosen_37 + (whole ? start : 0);
        double *restrict const chosen_44 = row_chosen_44 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap_1 = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap_1.high;
                lifted_share_low[i] = neg_gap_1.low;
            }
            lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        }
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const lk_pair x_5 = lk_pair_mul_double(lifted_share, scaled_v);
                x_5_high[i] = x_5.high;
                x_5_low[i] = x_5.low;
            }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const lk_pair x_4 = lk_pair_scaled(x_3, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
        if ((size_t)argmax_y_pred - start < n) {
            const size_t i = (size_t)argmax_y_pred - start;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
        lk_block_pair_log(n, log_x_4_high, log_x_4_low);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const lk_pair x_20 = lk_pair_scaled(x_19, 0.5);
            half_power_high[i] = x_20.high;
            half_power_low[i] = x_20.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const lk_pair x_51 = lk_pair_scaled(x_50, 0.5);
            half_power_1_high[i] = x_51.high;
            half_power_1_low[i] = x_51.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_36 = lk_pair_mul_double(lifted_share, x_35);
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_37 = lk_pair_mul(lifted_share, x_12);
            const lk_pair x_38 = lk_pair_mul(surprisal_by_others, x_37);
            const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : x_38.high, c_0_eq_gamma ? 0.0 : x_38.low};
            const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : chosen_13.high, c_0_eq_lifted_share ? 0.0 : chosen_13.low};
            const lk_pair x_39 = lk_pair_add(chosen_14, x_36);
            const double x_40 = 0x1.0p+128 * lk_rounded(others);
            const double neg_x_40_1 = -x_40;
            const lk_pair x_41 = lk_pair_add_double(x_39, neg_x_40_1);
            const lk_pair x_44 = lk_pair_mul(surprisal, x_36);
            const double chosen_15 = c_0_eq_gamma ? 0.0 : lk_rounded(x_44);
            const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
            const double neg_chosen_16_1 = -chosen_16;
            const lk_pair x_45 = lk_pair_add_double(x_41, neg_chosen_16_1);
            const lk_pair x_46 = lk_pair_mul(lifted_share, lifted_share);
            const lk_pair x_47 = lk_pair_mul_double(x_46, gamma);
            const lk_pair x_48 = lk_pair_mul(surprisal_by_others, x_47);
            const double neg_x_48 = -lk_rounded(x_48);
            const double chosen_17 = c_0_eq_lifted_share ? 0.0 : neg_x_48;
            const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
            const lk_pair x_49 = lk_pair_add_double(x_45, chosen_18);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
            const lk_pair x_53 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_54 = lk_pair_mul(x_52, x_53);
            const lk_pair x_55 = lk_pair_mul(x_49, x_54);
            const double x_56 = 0x1.0p-256 * lk_rounded(x_55);
            const double chosen_19 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const double chosen_20 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19;
            const int c_0_eq_x_49 = 0.0 == x_49.high;
            const double chosen_21 = c_0_eq_x_49 ? 0.0 : chosen_20;
            const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
            chosen_23[i] = c_0_eq_y_true ? 0.0 : chosen_22;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_23[i] = fabs(chosen_23[i]);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            const double scaled_v = lk_ldexp(v[i], shift_v);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
            const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
            const double x_61 = 0x1.0p+129 + chosen_26;
            const double x_62 = 0x1.0p+128 * lk_rounded(surprisal);
            const double neg_x_62_1 = -x_62;
            const lk_pair x_63 = lk_sum(x_61, neg_x_62_1);
            const double x_64 = lk_rounded(lifted_share) * lk_rounded(surprisal_by_others);
            const double chosen_27 = c_0_eq_lifted_share ? 0.0 : x_64;
            const double neg_chosen_27_1 = -chosen_27;
            const lk_pair x_65 = lk_pair_add_double(x_63, neg_chosen_27_1);
            const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
            const lk_pair x_67 = lk_pair_mul(x_52, x_66);
            const lk_pair x_68 = lk_pair_mul_double(x_67, scaled_v);
            const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
            const lk_pair x_70 = lk_pair_mul(x_65, x_69);
            const double x_71 = 0x1.0p-256 * lk_rounded(x_70);
            const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_71;
            const double chosen_29 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28;
            const int c_0_eq_x_65 = 0.0 == x_65.high;
            const double chosen_30 = c_0_eq_x_65 ? 0.0 : chosen_29;
            const double chosen_31 = alpha_eq_c_0 ? 0.0 : chosen_30;
            const double chosen_32 = c_0_eq_lifted_share ? 0.0 : chosen_31;
            chosen_33[i] = c_0_eq_y_true ? 0.0 : chosen_32;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_33[i] = fabs(chosen_33[i]);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power = {half_power_high[i], half_power_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
            const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
            const double x_78 = 0x1.0p+128 + chosen_26;
            const lk_pair x_79 = lk_pair_mul_double(half_power, scaled_alpha);
            const lk_pair x_80 = lk_pair_mul_double(half_power, y_true[i]);
            const lk_pair x_81 = lk_pair_mul(x_79, x_80);
            const double x_82 = x_78 * lk_rounded(x_81);
            const double x_83 = 0x1.0p-128 * x_82;
            const double chosen_35 = x_19_lt_c_minus_1500 ? 0.0 : x_83;
            const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
            chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
            const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
            const double x_61 = 0x1.0p+129 + chosen_26;
            const double x_62 = 0x1.0p+128 * lk_rounded(surprisal);
            const double neg_x_62_1 = -x_62;
            const lk_pair x_63 = lk_sum(x_61, neg_x_62_1);
            const double x_64 = lk_rounded(lifted_share) * lk_rounded(surprisal_by_others);
            const double chosen_27 = c_0_eq_lifted_share ? 0.0 : x_64;
            const double neg_chosen_27_1 = -chosen_27;
            const lk_pair x_65 = lk_pair_add_double(x_63, neg_chosen_27_1);
            const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
            const lk_pair x_67 = lk_pair_mul(x_52, x_66);
            const int c_0_eq_x_65 = 0.0 == x_65.high;
            const lk_pair x_88 = lk_pair_mul_double(x_67, y_true[i]);
            const lk_pair x_89 = lk_pair_mul(x_65, x_88);
            const double x_90 = 0x1.0p-256 * lk_rounded(x_89);
            const double chosen_39 = x_50_lt_c_minus_1500 ? 0.0 : x_90;
            const double chosen_40 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_x_65 ? 0.0 : chosen_40;
            const double chosen_42 = alpha_eq_c_0 ? 0.0 : chosen_41;
            const double chosen_43 = c_0_eq_lifted_share ? 0.0 : chosen_42;
            chosen_44[i] = c_0_eq_y_true ? 0.0 : chosen_43;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_44[i] = fabs(chosen_44[i]);
        }
        lk_fetch(ahead, start, n);
        const double was_chosen_1 = lk_exchange(n, x_5_high, (size_t)argmax_abs_x_5 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, x_5_high);
        lk_exchange(n, x_5_high, (size_t)argmax_abs_x_5 - start, was_chosen_1);
        lk_row_sum_add(&row_sum_chosen_23, n, chosen_23);
        lk_row_peak_raise(&row_argmax_abs_chosen_23, start, n, abs_chosen_23);
        lk_row_sum_add(&row_sum_chosen_33, n, chosen_33);
        lk_row_peak_raise(&row_argmax_abs_chosen_33, start, n, abs_chosen_33);
        lk_row_sum_add(&row_sum_chosen_37, n, chosen_37);
        lk_row_peak_raise(&row_argmax_chosen_37, start, n, chosen_37);
        lk_row_sum_add(&row_sum_chosen_44, n, chosen_44);
        lk_row_peak_raise(&row_argmax_abs_chosen_44, start, n, abs_chosen_44);
    }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_chosen_23 = lk_row_sum_value(row_sum_chosen_23);
    const double argmax_abs_chosen_23 = row_argmax_abs_chosen_23.at;
    const lk_pair sum_chosen_33 = lk_row_sum_pair(row_sum_chosen_33);
    const double argmax_abs_chosen_33 = row_argmax_abs_chosen_33.at;
    const double sum_chosen_37 = lk_row_sum_value(row_sum_chosen_37);
    const double argmax_chosen_37 = row_argmax_chosen_37.at;
    const double sum_chosen_44 = lk_row_sum_value(row_sum_chosen_44);
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
        double *restrict const chosen_23 = row_chosen_23 + (whole ? start : 0);
        double *restrict const chosen_33 = row_chosen_33 + (whole ? start : 0);
        double *restrict const chosen_37 = row_chosen_37 + (whole ? start : 0);
        double *restrict const chosen_44 = row_chosen_44 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap_1 = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap_1.high;
                lifted_share_low[i] = neg_gap_1.low;
            }
            lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
        }
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(!whole));
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair x_4 = lk_pair_scaled(x_3, 0x1.0p-128);
                log_x_4_high[i] = x_4.high;
                log_x_4_low[i] = x_4.low;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                log_x_4_high[i] = x_4.high;
                log_x_4_low[i] = x_4.low;
            }
            lk_block_pair_log(n, log_x_4_high, log_x_4_low);
        }
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const lk_pair x_20 = lk_pair_scaled(x_19, 0.5);
                half_power_high[i] = x_20.high;
                half_power_low[i] = x_20.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
        }
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                const lk_pair x_51 = lk_pair_scaled(x_50, 0.5);
                half_power_1_high[i] = x_51.high;
                half_power_1_low[i] = x_51.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_36 = lk_pair_mul_double(lifted_share, x_35);
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_37 = lk_pair_mul(lifted_share, x_12);
                const lk_pair x_38 = lk_pair_mul(surprisal_by_others, x_37);
                const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : x_38.high, c_0_eq_gamma ? 0.0 : x_38.low};
                const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : chosen_13.high, c_0_eq_lifted_share ? 0.0 : chosen_13.low};
                const lk_pair x_39 = lk_pair_add(chosen_14, x_36);
                const double x_40 = 0x1.0p+128 * lk_rounded(others);
                const double neg_x_40_1 = -x_40;
                const lk_pair x_41 = lk_pair_add_double(x_39, neg_x_40_1);
                const lk_pair x_44 = lk_pair_mul(surprisal, x_36);
                const double chosen_15 = c_0_eq_gamma ? 0.0 : lk_rounded(x_44);
                const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                const double neg_chosen_16_1 = -chosen_16;
                const lk_pair x_45 = lk_pair_add_double(x_41, neg_chosen_16_1);
                const lk_pair x_46 = lk_pair_mul(lifted_share, lifted_share);
                const lk_pair x_47 = lk_pair_mul_double(x_46, gamma);
                const lk_pair x_48 = lk_pair_mul(surprisal_by_others, x_47);
                const double neg_x_48 = -lk_rounded(x_48);
                const double chosen_17 = c_0_eq_lifted_share ? 0.0 : neg_x_48;
                const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
                const lk_pair x_49 = lk_pair_add_double(x_45, chosen_18);
                const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
                const lk_pair x_53 = lk_pair_mul_double(half_power_1, y_true[i]);
                const lk_pair x_54 = lk_pair_mul(x_52, x_53);
                const lk_pair x_55 = lk_pair_mul(x_49, x_54);
                const double x_56 = 0x1.0p-256 * lk_rounded(x_55);
                const double chosen_19 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const double chosen_20 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19;
                const int c_0_eq_x_49 = 0.0 == x_49.high;
                const double chosen_21 = c_0_eq_x_49 ? 0.0 : chosen_20;
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                chosen_23[i] = c_0_eq_y_true ? 0.0 : chosen_22;
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
                const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
                const double x_61 = 0x1.0p+129 + chosen_26;
                const double x_62 = 0x1.0p+128 * lk_rounded(surprisal);
                const double neg_x_62_1 = -x_62;
                const lk_pair x_63 = lk_sum(x_61, neg_x_62_1);
                const double x_64 = lk_rounded(lifted_share) * lk_rounded(surprisal_by_others);
                const double chosen_27 = c_0_eq_lifted_share ? 0.0 : x_64;
                const double neg_chosen_27_1 = -chosen_27;
                const lk_pair x_65 = lk_pair_add_double(x_63, neg_chosen_27_1);
                const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
                const lk_pair x_67 = lk_pair_mul(x_52, x_66);
                const lk_pair x_68 = lk_pair_mul_double(x_67, scaled_v);
                const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
                const lk_pair x_70 = lk_pair_mul(x_65, x_69);
                const double x_71 = 0x1.0p-256 * lk_rounded(x_70);
                const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_71;
                const double chosen_29 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28;
                const int c_0_eq_x_65 = 0.0 == x_65.high;
                const double chosen_30 = c_0_eq_x_65 ? 0.0 : chosen_29;
                const double chosen_31 = alpha_eq_c_0 ? 0.0 : chosen_30;
                const double chosen_32 = c_0_eq_lifted_share ? 0.0 : chosen_31;
                chosen_33[i] = c_0_eq_y_true ? 0.0 : chosen_32;
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
                const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
                const double x_78 = 0x1.0p+128 + chosen_26;
                const lk_pair x_79 = lk_pair_mul_double(half_power, scaled_alpha);
                const lk_pair x_80 = lk_pair_mul_double(half_power, y_true[i]);
                const lk_pair x_81 = lk_pair_mul(x_79, x_80);
                const double x_82 = x_78 * lk_rounded(x_81);
                const double x_83 = 0x1.0p-128 * x_82;
                const double chosen_35 = x_19_lt_c_minus_1500 ? 0.0 : x_83;
                const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
                chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
                const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
                const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
                const double x_61 = 0x1.0p+129 + chosen_26;
                const double x_62 = 0x1.0p+128 * lk_rounded(surprisal);
                const double neg_x_62_1 = -x_62;
                const lk_pair x_63 = lk_sum(x_61, neg_x_62_1);
                const double x_64 = lk_rounded(lifted_share) * lk_rounded(surprisal_by_others);
                const double chosen_27 = c_0_eq_lifted_share ? 0.0 : x_64;
                const double neg_chosen_27_1 = -chosen_27;
                const lk_pair x_65 = lk_pair_add_double(x_63, neg_chosen_27_1);
                const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
                const lk_pair x_67 = lk_pair_mul(x_52, x_66);
                const int c_0_eq_x_65 = 0.0 == x_65.high;
                const lk_pair x_88 = lk_pair_mul_double(x_67, y_true[i]);
                const lk_pair x_89 = lk_pair_mul(x_65, x_88);
                const double x_90 = 0x1.0p-256 * lk_rounded(x_89);
                const double chosen_39 = x_50_lt_c_minus_1500 ? 0.0 : x_90;
                const double chosen_40 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39;
                const double chosen_41 = c_0_eq_x_65 ? 0.0 : chosen_40;
                const double chosen_42 = alpha_eq_c_0 ? 0.0 : chosen_41;
                const double chosen_43 = c_0_eq_lifted_share ? 0.0 : chosen_42;
                chosen_44[i] = c_0_eq_y_true ? 0.0 : chosen_43;
            }
        const double was_chosen_24 = lk_exchange(n, chosen_23, (size_t)argmax_abs_chosen_23 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_23);
        lk_exchange(n, chosen_23, (size_t)argmax_abs_chosen_23 - start, was_chosen_24);
        const double was_chosen_34 = lk_exchange(n, chosen_33, (size_t)argmax_abs_chosen_33 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_33);
        lk_exchange(n, chosen_33, (size_t)argmax_abs_chosen_33 - start, was_chosen_34);
        const double was_chosen_38 = lk_exchange(n, chosen_37, (size_t)argmax_chosen_37 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_4, n, chosen_37);
        lk_exchange(n, chosen_37, (size_t)argmax_chosen_37 - start, was_chosen_38);
        const double was_chosen_45 = lk_exchange(n, chosen_44, (size_t)argmax_abs_chosen_44 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_5, n, chosen_44);
        lk_exchange(n, chosen_44, (size_t)argmax_abs_chosen_44 - start, was_chosen_45);
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
            double *restrict const chosen_23 = row_chosen_23 + (whole ? start : 0);
            double *restrict const chosen_33 = row_chosen_33 + (whole ? start : 0);
            double *restrict const chosen_37 = row_chosen_37 + (whole ? start : 0);
            double *restrict const chosen_44 = row_chosen_44 + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap_1 = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap_1.high;
                    lifted_share_low[i] = neg_gap_1.low;
                }
                lk_block_pair_lifted_exp_fall(n, lifted_share_high, lifted_share_low);
            }
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double scaled_v = lk_ldexp(v[i], shift_v);
                    const lk_pair x_5 = lk_pair_mul_double(lifted_share, scaled_v);
                    x_5_high[i] = x_5.high;
                    x_5_low[i] = x_5.low;
                }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair x_4 = lk_pair_scaled(x_3, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                lk_block_pair_log(n, log_x_4_high, log_x_4_low);
            }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const lk_pair x_20 = lk_pair_scaled(x_19, 0.5);
                    half_power_high[i] = x_20.high;
                    half_power_low[i] = x_20.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                    const lk_pair x_51 = lk_pair_scaled(x_50, 0.5);
                    half_power_1_high[i] = x_51.high;
                    half_power_1_low[i] = x_51.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_36 = lk_pair_mul_double(lifted_share, x_35);
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_37 = lk_pair_mul(lifted_share, x_12);
                    const lk_pair x_38 = lk_pair_mul(surprisal_by_others, x_37);
                    const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : x_38.high, c_0_eq_gamma ? 0.0 : x_38.low};
                    const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : chosen_13.high, c_0_eq_lifted_share ? 0.0 : chosen_13.low};
                    const lk_pair x_39 = lk_pair_add(chosen_14, x_36);
                    const double x_40 = 0x1.0p+128 * lk_rounded(others);
                    const double neg_x_40_1 = -x_40;
                    const lk_pair x_41 = lk_pair_add_double(x_39, neg_x_40_1);
                    const lk_pair x_44 = lk_pair_mul(surprisal, x_36);
                    const double chosen_15 = c_0_eq_gamma ? 0.0 : lk_rounded(x_44);
                    const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                    const double neg_chosen_16_1 = -chosen_16;
                    const lk_pair x_45 = lk_pair_add_double(x_41, neg_chosen_16_1);
                    const lk_pair x_46 = lk_pair_mul(lifted_share, lifted_share);
                    const lk_pair x_47 = lk_pair_mul_double(x_46, gamma);
                    const lk_pair x_48 = lk_pair_mul(surprisal_by_others, x_47);
                    const double neg_x_48 = -lk_rounded(x_48);
                    const double chosen_17 = c_0_eq_lifted_share ? 0.0 : neg_x_48;
                    const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
                    const lk_pair x_49 = lk_pair_add_double(x_45, chosen_18);
                    const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                    const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                    const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
                    const lk_pair x_53 = lk_pair_mul_double(half_power_1, y_true[i]);
                    const lk_pair x_54 = lk_pair_mul(x_52, x_53);
                    const lk_pair x_55 = lk_pair_mul(x_49, x_54);
                    const double x_56 = 0x1.0p-256 * lk_rounded(x_55);
                    const double chosen_19 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const double chosen_20 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19;
                    const int c_0_eq_x_49 = 0.0 == x_49.high;
                    const double chosen_21 = c_0_eq_x_49 ? 0.0 : chosen_20;
                    const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                    chosen_23[i] = c_0_eq_y_true ? 0.0 : chosen_22;
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    const double scaled_v = lk_ldexp(v[i], shift_v);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                    const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                    const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                    const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                    const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
                    const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
                    const double x_61 = 0x1.0p+129 + chosen_26;
                    const double x_62 = 0x1.0p+128 * lk_rounded(surprisal);
                    const double neg_x_62_1 = -x_62;
                    const lk_pair x_63 = lk_sum(x_61, neg_x_62_1);
                    const double x_64 = lk_rounded(lifted_share) * lk_rounded(surprisal_by_others);
                    const double chosen_27 = c_0_eq_lifted_share ? 0.0 : x_64;
                    const double neg_chosen_27_1 = -chosen_27;
                    const lk_pair x_65 = lk_pair_add_double(x_63, neg_chosen_27_1);
                    const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
                    const lk_pair x_67 = lk_pair_mul(x_52, x_66);
                    const lk_pair x_68 = lk_pair_mul_double(x_67, scaled_v);
                    const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
                    const lk_pair x_70 = lk_pair_mul(x_65, x_69);
                    const double x_71 = 0x1.0p-256 * lk_rounded(x_70);
                    const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_71;
                    const double chosen_29 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28;
                    const int c_0_eq_x_65 = 0.0 == x_65.high;
                    const double chosen_30 = c_0_eq_x_65 ? 0.0 : chosen_29;
                    const double chosen_31 = alpha_eq_c_0 ? 0.0 : chosen_30;
                    const double chosen_32 = c_0_eq_lifted_share ? 0.0 : chosen_31;
                    chosen_33[i] = c_0_eq_y_true ? 0.0 : chosen_32;
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                    const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                    const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
                    const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
                    const double x_78 = 0x1.0p+128 + chosen_26;
                    const lk_pair x_79 = lk_pair_mul_double(half_power, scaled_alpha);
                    const lk_pair x_80 = lk_pair_mul_double(half_power, y_true[i]);
                    const lk_pair x_81 = lk_pair_mul(x_79, x_80);
                    const double x_82 = x_78 * lk_rounded(x_81);
                    const double x_83 = 0x1.0p-128 * x_82;
                    const double chosen_35 = x_19_lt_c_minus_1500 ? 0.0 : x_83;
                    const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
                    chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                    const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
                    const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
                    const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
                    const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
                    const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
                    const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma);
                    const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
                    const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
                    const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
                    const double x_61 = 0x1.0p+129 + chosen_26;
                    const double x_62 = 0x1.0p+128 * lk_rounded(surprisal);
                    const double neg_x_62_1 = -x_62;
                    const lk_pair x_63 = lk_sum(x_61, neg_x_62_1);
                    const double x_64 = lk_rounded(lifted_share) * lk_rounded(surprisal_by_others);
                    const double chosen_27 = c_0_eq_lifted_share ? 0.0 : x_64;
                    const double neg_chosen_27_1 = -chosen_27;
                    const lk_pair x_65 = lk_pair_add_double(x_63, neg_chosen_27_1);
                    const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
                    const lk_pair x_67 = lk_pair_mul(x_52, x_66);
                    const int c_0_eq_x_65 = 0.0 == x_65.high;
                    const lk_pair x_88 = lk_pair_mul_double(x_67, y_true[i]);
                    const lk_pair x_89 = lk_pair_mul(x_65, x_88);
                    const double x_90 = 0x1.0p-256 * lk_rounded(x_89);
                    const double chosen_39 = x_50_lt_c_minus_1500 ? 0.0 : x_90;
                    const double chosen_40 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39;
                    const double chosen_41 = c_0_eq_x_65 ? 0.0 : chosen_40;
                    const double chosen_42 = alpha_eq_c_0 ? 0.0 : chosen_41;
                    const double chosen_43 = c_0_eq_lifted_share ? 0.0 : chosen_42;
                    chosen_44[i] = c_0_eq_y_true ? 0.0 : chosen_43;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_6 = sum_x_5 - lk_rounded(x_5);
                const int is_largest_1 = argmax_abs_x_5 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_6;
                const double others_1_by_others = others_1 / lk_rounded(x_4);
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = lk_rounded(others) + x_8;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
                const double x_13 = lk_rounded(surprisal) * lk_rounded(x_12);
                const double chosen_2 = c_0_eq_gamma ? 0.0 : x_13;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : chosen_2;
                const double x_14 = chosen_3 + x_9;
                const double x_15 = gamma * lk_rounded(others);
                const double x_16 = lk_rounded(surprisal) * x_15;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : x_16;
                const double neg_chosen_4_1 = -chosen_4;
                const double x_17 = neg_chosen_4_1 + x_14;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma);
                const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                const double x_21 = lk_rounded(half_power) * lk_rounded(inverse_x_2);
                const double x_22 = x_21 * x_21;
                const double x_23 = scaled_alpha * x_22;
                const double x_24 = others_1_by_others * x_23;
                const double x_25 = lk_rounded(lifted_share) * x_24;
                const double x_26 = x_25 * y_true[i];
                const double x_27 = x_17 * x_26;
                const double x_28 = 0x1.0p-384 * x_27;
                const double chosen_5 = x_19_lt_c_minus_1500 ? 0.0 : x_28;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_lifted_share ? 0.0 : chosen_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const double x_29 = lk_rounded(lifted_share) * x_23;
                const double x_30 = scaled_v * x_29;
                const double x_31 = x_30 * y_true[i];
                const double x_32 = x_17 * x_31;
                const double x_33 = 0x1.0p-256 * x_32;
                const double chosen_9 = x_19_lt_c_minus_1500 ? 0.0 : x_33;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_lifted_share ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double neg_chosen_8_1 = -chosen_8;
                const double x_34 = chosen_12 + neg_chosen_8_1;
                const double x_57 = sum_chosen_23 - chosen_23[i];
                const int is_largest_2 = argmax_abs_chosen_23 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_57;
                const double x_58 = others_1 * others_2;
                const double x_72 = lk_rounded(sum_chosen_33) - chosen_33[i];
                const int is_largest_3 = argmax_abs_chosen_33 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_72;
                const double x_73 = gamma * others_3;
                const double x_74 = lk_rounded(others) * x_73;
                const double x_75 = x_74 - x_58;
                const double x_76 = lk_rounded(lifted_share) * x_73;
                const double x_77 = x_75 + x_76;
                const double x_84 = sum_chosen_37 - chosen_37[i];
                const int is_largest_4 = argmax_chosen_37 == index;
                const double others_4 = is_largest_4 ? sum_without_largest_4 : x_84;
                const double x_85 = lk_rounded(others) * others_4;
                const double x_86 = scaled_v * x_85;
                const double x_87 = x_77 - x_86;
                const double x_91 = sum_chosen_44 - chosen_44[i];
                const int is_largest_5 = argmax_abs_chosen_44 == index;
                const double others_5 = is_largest_5 ? sum_without_largest_5 : x_91;
                const double x_92 = gamma * others_5;
                const double x_93 = lk_rounded(lifted_share) * x_92;
                const double x_94 = scaled_v * x_93;
                const double x_95 = x_87 - x_94;
                const double x_97 = lk_rounded(lifted_share) * lk_rounded(x_96);
                const double x_98 = x_95 * x_97;
                const double x_99 = 0x1.0p-256 * x_98;
                const double neg_x_99_1 = -x_99;
                const double x_100 = x_34 + neg_x_99_1;
                const double x_105 = lk_ldexp(x_100, x_104);
                hessian_vector[i] = weight * x_105;
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
    double size_v[LK_LANES];
    double x_5_high[LK_LANES];
    double x_5_low[LK_LANES];
    double abs_x_5[LK_LANES];
    double chosen_1[LK_LANES];
    double log_x_4_high[LK_LANES];
    double log_x_4_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double chosen_23[LK_LANES];
    double abs_chosen_23[LK_LANES];
    double chosen_24[LK_LANES];
    double chosen_33[LK_LANES];
    double abs_chosen_33[LK_LANES];
    double chosen_34[LK_LANES];
    double chosen_37[LK_LANES];
    double chosen_38[LK_LANES];
    double chosen_44[LK_LANES];
    double abs_chosen_44[LK_LANES];
    double chosen_45[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_2_high[LK_ROWS];
    double inverse_x_2_low[LK_ROWS];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_x_5[LK_ROWS];
    double argmax_abs_x_5[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_7[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double x_11_high[LK_ROWS];
    double x_11_low[LK_ROWS];
    double x_35[LK_ROWS];
    double sum_chosen_23[LK_ROWS];
    double argmax_abs_chosen_23[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_33_high[LK_ROWS];
    double sum_chosen_33_low[LK_ROWS];
    double argmax_abs_chosen_33[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double sum_chosen_37[LK_ROWS];
    double argmax_chosen_37[LK_ROWS];
    double sum_without_largest_4[LK_ROWS];
    double sum_chosen_44[LK_ROWS];
    double argmax_abs_chosen_44[LK_ROWS];
    double sum_without_largest_5[LK_ROWS];
    double x_96_high[LK_ROWS];
    double x_96_low[LK_ROWS];
    double x_104[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_7[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_11 = lk_product(gamma[r], gamma[r]);
        x_11_high[r] = x_11.high;
        x_11_low[r] = x_11.low;
    }

    for (size_t r = 0; r < n; r++) {
        x_35[r] = 0x1.0p+129 * gamma[r];
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_maximum(n, c, alpha, most_alpha);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    lk_lanes_maximum(n, c, size_v, most_v);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 194.0 < exponent_alpha ? 194.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_101 = 194.0 < exponent_v ? 194.0 : exponent_v;
        shift_v[r] = x_101 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double neg_shift_v_1 = -shift_v[r];
        const double neg_shift_alpha_1 = -shift_alpha[r];
        x_104[r] = neg_shift_v_1 + neg_shift_alpha_1;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap_1 = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap_1.high;
            lifted_share_low[i] = neg_gap_1.low;
        }
    lk_block_pair_lifted_exp_fall(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            const lk_pair x_5 = lk_pair_mul_double(lifted_share, scaled_v);
            x_5_high[i] = x_5.high;
            x_5_low[i] = x_5.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
            abs_x_5[i] = fabs(lk_rounded(x_5));
        }

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    double row_sum_x_5[LK_ROWS];
    lk_lanes_sum(n, c, x_5_high, sum_x_5, row_sum_x_5);
    lk_lanes_add(n, c, x_5_low, row_sum_x_5);
    for (size_t r = 0; r < n; r++) {
        sum_x_5[r] = lk_row_sum_value((lk_pair){sum_x_5[r], row_sum_x_5[r]});
    }

    lk_lanes_argmax(n, c, abs_x_5, argmax_abs_x_5);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const double x_2 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
        const lk_pair inverse_x_2 = lk_quotient(1.0, x_2);
        inverse_x_2_high[r] = inverse_x_2.high;
        inverse_x_2_low[r] = inverse_x_2.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_10 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_10.high;
        log_sum_low[r] = x_10.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair inverse_x_2 = {inverse_x_2_high[r], inverse_x_2_low[r]};
        const lk_pair x_96 = lk_pair_mul(inverse_x_2, inverse_x_2);
        x_96_high[r] = x_96.high;
        x_96_low[r] = x_96.low;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_5[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(x_5);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
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
            const lk_pair x_20 = lk_pair_scaled(x_19, 0.5);
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
            const lk_pair x_51 = lk_pair_scaled(x_50, 0.5);
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
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair x_36 = lk_pair_mul_double(lifted_share, x_35[r]);
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_37 = lk_pair_mul(lifted_share, x_12);
            const lk_pair x_38 = lk_pair_mul(surprisal_by_others, x_37);
            const lk_pair chosen_13 = {c_0_eq_gamma ? 0.0 : x_38.high, c_0_eq_gamma ? 0.0 : x_38.low};
            const lk_pair chosen_14 = {c_0_eq_lifted_share ? 0.0 : chosen_13.high, c_0_eq_lifted_share ? 0.0 : chosen_13.low};
            const lk_pair x_39 = lk_pair_add(chosen_14, x_36);
            const double x_40 = 0x1.0p+128 * lk_rounded(others);
            const double neg_x_40_1 = -x_40;
            const lk_pair x_41 = lk_pair_add_double(x_39, neg_x_40_1);
            const lk_pair x_44 = lk_pair_mul(surprisal, x_36);
            const double chosen_15 = c_0_eq_gamma ? 0.0 : lk_rounded(x_44);
            const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
            const double neg_chosen_16_1 = -chosen_16;
            const lk_pair x_45 = lk_pair_add_double(x_41, neg_chosen_16_1);
            const lk_pair x_46 = lk_pair_mul(lifted_share, lifted_share);
            const lk_pair x_47 = lk_pair_mul_double(x_46, gamma[r]);
            const lk_pair x_48 = lk_pair_mul(surprisal_by_others, x_47);
            const double neg_x_48 = -lk_rounded(x_48);
            const double chosen_17 = c_0_eq_lifted_share ? 0.0 : neg_x_48;
            const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
            const lk_pair x_49 = lk_pair_add_double(x_45, chosen_18);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
            const lk_pair x_53 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_54 = lk_pair_mul(x_52, x_53);
            const lk_pair x_55 = lk_pair_mul(x_49, x_54);
            const double x_56 = 0x1.0p-256 * lk_rounded(x_55);
            const double chosen_19 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const double chosen_20 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_19;
            const int c_0_eq_x_49 = 0.0 == x_49.high;
            const double chosen_21 = c_0_eq_x_49 ? 0.0 : chosen_20;
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
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma[r]);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
            const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
            const double x_61 = 0x1.0p+129 + chosen_26;
            const double x_62 = 0x1.0p+128 * lk_rounded(surprisal);
            const double neg_x_62_1 = -x_62;
            const lk_pair x_63 = lk_sum(x_61, neg_x_62_1);
            const double x_64 = lk_rounded(lifted_share) * lk_rounded(surprisal_by_others);
            const double chosen_27 = c_0_eq_lifted_share ? 0.0 : x_64;
            const double neg_chosen_27_1 = -chosen_27;
            const lk_pair x_65 = lk_pair_add_double(x_63, neg_chosen_27_1);
            const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
            const lk_pair x_67 = lk_pair_mul(x_52, x_66);
            const lk_pair x_68 = lk_pair_mul_double(x_67, scaled_v);
            const lk_pair x_69 = lk_pair_mul_double(x_68, y_true[i]);
            const lk_pair x_70 = lk_pair_mul(x_65, x_69);
            const double x_71 = 0x1.0p-256 * lk_rounded(x_70);
            const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_71;
            const double chosen_29 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_28;
            const int c_0_eq_x_65 = 0.0 == x_65.high;
            const double chosen_30 = c_0_eq_x_65 ? 0.0 : chosen_29;
            const double chosen_31 = alpha_eq_c_0 ? 0.0 : chosen_30;
            const double chosen_32 = c_0_eq_lifted_share ? 0.0 : chosen_31;
            chosen_33[i] = c_0_eq_y_true ? 0.0 : chosen_32;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_33[i] = fabs(chosen_33[i]);
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
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma[r]);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
            const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
            const double x_78 = 0x1.0p+128 + chosen_26;
            const lk_pair x_79 = lk_pair_mul_double(half_power, scaled_alpha);
            const lk_pair x_80 = lk_pair_mul_double(half_power, y_true[i]);
            const lk_pair x_81 = lk_pair_mul(x_79, x_80);
            const double x_82 = x_78 * lk_rounded(x_81);
            const double x_83 = 0x1.0p-128 * x_82;
            const double chosen_35 = x_19_lt_c_minus_1500 ? 0.0 : x_83;
            const double chosen_36 = alpha_eq_c_0 ? 0.0 : chosen_35;
            chosen_37[i] = c_0_eq_y_true ? 0.0 : chosen_36;
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
            const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
            const lk_pair surprisal = lk_pair_add(gap, log_sum);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
            const int alpha_eq_c_0 = scaled_alpha == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const lk_pair surprisal_by_others = lk_pair_div(surprisal, x_4);
            const lk_pair x_50 = lk_pair_sub(x_19, log_x_4);
            const int x_50_lt_c_minus_1500 = x_50.high < (-1500.0);
            const lk_pair x_52 = lk_pair_mul_double(half_power_1, scaled_alpha);
            const int log_x_4_lt_c_minus_1000 = log_x_4.high < (-1000.0);
            const lk_pair x_59 = lk_pair_mul_double(lifted_share, gamma[r]);
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_59);
            const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
            const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
            const double x_61 = 0x1.0p+129 + chosen_26;
            const double x_62 = 0x1.0p+128 * lk_rounded(surprisal);
            const double neg_x_62_1 = -x_62;
            const lk_pair x_63 = lk_sum(x_61, neg_x_62_1);
            const double x_64 = lk_rounded(lifted_share) * lk_rounded(surprisal_by_others);
            const double chosen_27 = c_0_eq_lifted_share ? 0.0 : x_64;
            const double neg_chosen_27_1 = -chosen_27;
            const lk_pair x_65 = lk_pair_add_double(x_63, neg_chosen_27_1);
            const lk_pair x_66 = lk_pair_mul(half_power_1, lifted_share);
            const lk_pair x_67 = lk_pair_mul(x_52, x_66);
            const int c_0_eq_x_65 = 0.0 == x_65.high;
            const lk_pair x_88 = lk_pair_mul_double(x_67, y_true[i]);
            const lk_pair x_89 = lk_pair_mul(x_65, x_88);
            const double x_90 = 0x1.0p-256 * lk_rounded(x_89);
            const double chosen_39 = x_50_lt_c_minus_1500 ? 0.0 : x_90;
            const double chosen_40 = log_x_4_lt_c_minus_1000 ? 0.0 : chosen_39;
            const double chosen_41 = c_0_eq_x_65 ? 0.0 : chosen_40;
            const double chosen_42 = alpha_eq_c_0 ? 0.0 : chosen_41;
            const double chosen_43 = c_0_eq_lifted_share ? 0.0 : chosen_42;
            chosen_44[i] = c_0_eq_y_true ? 0.0 : chosen_43;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_44[i] = fabs(chosen_44[i]);
        }

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    double row_sum_chosen_23[LK_ROWS];
    lk_lanes_sum(n, c, chosen_23, sum_chosen_23, row_sum_chosen_23);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_23[r] = lk_row_sum_value((lk_pair){sum_chosen_23[r], row_sum_chosen_23[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_23, argmax_abs_chosen_23);

    lk_lanes_sum(n, c, chosen_33, sum_chosen_33_high, sum_chosen_33_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_33_high[r], sum_chosen_33_low[r]});
        sum_chosen_33_high[r] = total.high;
        sum_chosen_33_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_33, argmax_abs_chosen_33);

    double row_sum_chosen_37[LK_ROWS];
    lk_lanes_sum(n, c, chosen_37, sum_chosen_37, row_sum_chosen_37);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_37[r] = lk_row_sum_value((lk_pair){sum_chosen_37[r], row_sum_chosen_37[r]});
    }

    lk_lanes_argmax(n, c, chosen_37, argmax_chosen_37);

    double row_sum_chosen_44[LK_ROWS];
    lk_lanes_sum(n, c, chosen_44, sum_chosen_44, row_sum_chosen_44);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_44[r] = lk_row_sum_value((lk_pair){sum_chosen_44[r], row_sum_chosen_44[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_44, argmax_abs_chosen_44);

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
            const double now_chosen_33 = chosen_33[i];
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_33[r] == index;
            chosen_34[i] = is_largest_3 ? 0.0 : now_chosen_33;
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
            const double now_chosen_44 = chosen_44[i];
            const double index = (double)(int)k;
            const int is_largest_5 = argmax_abs_chosen_44[r] == index;
            chosen_45[i] = is_largest_5 ? 0.0 : now_chosen_44;
        }

    double row_sum_without_largest_2[LK_ROWS];
    lk_lanes_sum(n, c, chosen_24, sum_without_largest_2, row_sum_without_largest_2);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
    }

    double row_sum_without_largest_3[LK_ROWS];
    lk_lanes_sum(n, c, chosen_34, sum_without_largest_3, row_sum_without_largest_3);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_3[r] = lk_row_sum_value((lk_pair){sum_without_largest_3[r], row_sum_without_largest_3[r]});
    }

    double row_sum_without_largest_4[LK_ROWS];
    lk_lanes_sum(n, c, chosen_38, sum_without_largest_4, row_sum_without_largest_4);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_4[r] = lk_row_sum_value((lk_pair){sum_without_largest_4[r], row_sum_without_largest_4[r]});
    }

    double row_sum_without_largest_5[LK_ROWS];
    lk_lanes_sum(n, c, chosen_45, sum_without_largest_5, row_sum_without_largest_5);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_5[r] = lk_row_sum_value((lk_pair){sum_without_largest_5[r], row_sum_without_largest_5[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const double now_sum_without_largest_3 = sum_without_largest_3[r];
                const double now_sum_without_largest_4 = sum_without_largest_4[r];
                const double now_sum_without_largest_5 = sum_without_largest_5[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair inverse_x_2 = {inverse_x_2_high[r], inverse_x_2_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_5 = {x_5_high[i], x_5_low[i]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair x_11 = {x_11_high[r], x_11_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair sum_chosen_33 = {sum_chosen_33_high[r], sum_chosen_33_low[r]};
                const lk_pair x_96 = {x_96_high[r], x_96_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_scaled(others, 0x1.0p-128);
                const double scaled_v = lk_ldexp(v[i], shift_v[r]);
                const double x_6 = sum_x_5[r] - lk_rounded(x_5);
                const int is_largest_1 = argmax_abs_x_5[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_6;
                const double others_1_by_others = others_1 / lk_rounded(x_4);
                const double x_8 = lk_rounded(others) * x_7[r];
                const double x_9 = lk_rounded(others) + x_8;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_12 = lk_pair_mul(lifted_share, x_11);
                const double x_13 = lk_rounded(surprisal) * lk_rounded(x_12);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_2 = c_0_eq_gamma ? 0.0 : x_13;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : chosen_2;
                const double x_14 = chosen_3 + x_9;
                const double x_15 = gamma[r] * lk_rounded(others);
                const double x_16 = lk_rounded(surprisal) * x_15;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : x_16;
                const double neg_chosen_4_1 = -chosen_4;
                const double x_17 = neg_chosen_4_1 + x_14;
                const lk_pair x_18 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_19 = lk_pair_mul_double(x_18, gamma[r]);
                const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                const double x_21 = lk_rounded(half_power) * lk_rounded(inverse_x_2);
                const double x_22 = x_21 * x_21;
                const double x_23 = scaled_alpha * x_22;
                const double x_24 = others_1_by_others * x_23;
                const double x_25 = lk_rounded(lifted_share) * x_24;
                const double x_26 = x_25 * y_true[i];
                const double x_27 = x_17 * x_26;
                const double x_28 = 0x1.0p-384 * x_27;
                const double chosen_5 = x_19_lt_c_minus_1500 ? 0.0 : x_28;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_lifted_share ? 0.0 : chosen_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const double x_29 = lk_rounded(lifted_share) * x_23;
                const double x_30 = scaled_v * x_29;
                const double x_31 = x_30 * y_true[i];
                const double x_32 = x_17 * x_31;
                const double x_33 = 0x1.0p-256 * x_32;
                const double chosen_9 = x_19_lt_c_minus_1500 ? 0.0 : x_33;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_lifted_share ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double neg_chosen_8_1 = -chosen_8;
                const double x_34 = chosen_12 + neg_chosen_8_1;
                const double x_57 = sum_chosen_23[r] - chosen_23[i];
                const int is_largest_2 = argmax_abs_chosen_23[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_57;
                const double x_58 = others_1 * others_2;
                const double x_72 = lk_rounded(sum_chosen_33) - chosen_33[i];
                const int is_largest_3 = argmax_abs_chosen_33[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_72;
                const double x_73 = gamma[r] * others_3;
                const double x_74 = lk_rounded(others) * x_73;
                const double x_75 = x_74 - x_58;
                const double x_76 = lk_rounded(lifted_share) * x_73;
                const double x_77 = x_75 + x_76;
                const double x_84 = sum_chosen_37[r] - chosen_37[i];
                const int is_largest_4 = argmax_chosen_37[r] == index;
                const double others_4 = is_largest_4 ? now_sum_without_largest_4 : x_84;
                const double x_85 = lk_rounded(others) * others_4;
                const double x_86 = scaled_v * x_85;
                const double x_87 = x_77 - x_86;
                const double x_91 = sum_chosen_44[r] - chosen_44[i];
                const int is_largest_5 = argmax_abs_chosen_44[r] == index;
                const double others_5 = is_largest_5 ? now_sum_without_largest_5 : x_91;
                const double x_92 = gamma[r] * others_5;
                const double x_93 = lk_rounded(lifted_share) * x_92;
                const double x_94 = scaled_v * x_93;
                const double x_95 = x_87 - x_94;
                const double x_97 = lk_rounded(lifted_share) * lk_rounded(x_96);
                const double x_98 = x_95 * x_97;
                const double x_99 = 0x1.0p-256 * x_98;
                const double neg_x_99_1 = -x_99;
                const double x_100 = x_34 + neg_x_99_1;
                hessian_vector[i] = lk_ldexp(x_100, x_104[r]);
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
    .kept = 14,
};
