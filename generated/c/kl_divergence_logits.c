/* kl_divergence: Kullback-Leibler divergence of the prediction from the target over the class axis.
 *
 * Generated from definitions/kl_divergence.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/kl_divergence.txt
 *
 * kl_divergence_logits = total(y*log(y*exp(-p)*total(exp(p))))
 *     target y_true element [0, 1]
 *     prediction y_pred element [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

LK_FLAT static void lk_block_log(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

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

static double lk_row_log1p(double x)
{
    lk_block_log1p(1, &x);
    return x;
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

/* kl_divergence_logits: otherwise */
static void kl_divergence_logits_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 2);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double block_y_true[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double log_y_true[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak, argmax_y_pred, sum_y_true, argmax_y_true */
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_y_true = {0.0, 0.0};
    lk_row_peak row_argmax_y_true = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(want_gradient || want_hessian));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_y_true, n, y_true);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_y_true, start, n, y_true);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_y_true = lk_row_sum_value(row_sum_y_true);
    const double argmax_y_true = row_argmax_y_true.at;

    /* sum_without_largest, sum_lifted_share, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK && (want_gradient)));
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
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                chosen_2[i] = y_true[i];
            }
            if ((size_t)argmax_y_true - start < n) {
                const size_t i = (size_t)argmax_y_true - start;
                const double now_y_true = y_true[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_y_true == index;
                chosen_2[i] = is_largest_1 ? 0.0 : now_y_true;
            }
        }
        const double was_chosen_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_2);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double x_2 = 0x1.0p-128 * lk_rounded(sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(x_2) : 0.0;
    const lk_pair x_5 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_5 = want_gradient || want_hessian ? lk_double_div_pair(1.0, x_5) : lk_pair_of(0.0);
    const lk_pair x_16 = lk_pair_mul(inverse_x_5, inverse_x_5);
    const lk_pair x_17 = lk_pair_mul_double(x_16, sum_y_true);

    /* sum_chosen_1, gradient, hessian */
    lk_pair row_sum_chosen_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient)));
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_true[i] = y_true[i];
            }
            lk_block_log(n, log_y_true);
        }
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (!whole && (want_gradient || want_hessian)) {
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
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double neg_log_y_true = -log_y_true[i];
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_3 = neg_log_y_true - surprisal;
                const double x_4 = x_3 * y_true[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_1[i] = c_0_eq_y_true ? 0.0 : x_4;
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_1, n, chosen_1);
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double x_10 = sum_y_true - y_true[i];
                const double x_11 = lk_rounded(inverse_x_5) * x_10;
                const double x_12 = lk_rounded(lifted_share) * x_11;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double x_7 = lk_rounded(inverse_x_5) * lk_rounded(x_6);
                const double x_8 = x_7 * y_true[i];
                const double x_14 = x_12 - x_8;
                const double x_15 = 0x1.0p-128 * x_14;
                gradient[i] = weight * x_15;
            }
            if ((size_t)argmax_y_true - start < n) {
                const size_t i = (size_t)argmax_y_true - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_7 = lk_rounded(inverse_x_5) * others;
                const double x_8 = x_7 * y_true[i];
                const double x_10 = sum_y_true - y_true[i];
                const int is_largest_1 = argmax_y_true == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const double x_11 = lk_rounded(inverse_x_5) * others_1;
                const double x_12 = lk_rounded(lifted_share) * x_11;
                const double x_14 = x_12 - x_8;
                const double x_15 = 0x1.0p-128 * x_14;
                gradient[i] = weight * x_15;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_7 = lk_rounded(inverse_x_5) * others;
                const double x_8 = x_7 * y_true[i];
                const double x_10 = sum_y_true - y_true[i];
                const int is_largest_1 = argmax_y_true == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const double x_11 = lk_rounded(inverse_x_5) * others_1;
                const double x_12 = lk_rounded(lifted_share) * x_11;
                const double x_14 = x_12 - x_8;
                const double x_15 = 0x1.0p-128 * x_14;
                gradient[i] = weight * x_15;
            }
        }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double x_18 = lk_rounded(x_6) * lk_rounded(x_17);
                const double x_19 = lk_rounded(lifted_share) * x_18;
                const double x_20 = 0x1.0p-256 * x_19;
                hessian[i] = weight * x_20;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_18 = others * lk_rounded(x_17);
                const double x_19 = lk_rounded(lifted_share) * x_18;
                const double x_20 = 0x1.0p-256 * x_19;
                hessian[i] = weight * x_20;
            }
        }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_1 = lk_row_sum_value(row_sum_chosen_1);
    const double neg_sum_chosen_1 = -sum_chosen_1;

    if (row_out[0] != NULL) *row_out[0] = weight * neg_sum_chosen_1;
}

/* kl_divergence_logits: otherwise; rows side by side */
static void kl_divergence_logits_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double log_y_true[LK_LANES];
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double chosen_1[LK_LANES];
    double chosen_2[LK_LANES];
    double peak[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_1[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_5_high[LK_ROWS];
    double inverse_x_5_low[LK_ROWS];
    double sum_y_true[LK_ROWS];
    double argmax_y_true[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_17_high[LK_ROWS];
    double x_17_low[LK_ROWS];

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_true[i] = y_true[i];
            }
        lk_block_log(c * n, log_y_true);
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    if (want_gradient || want_hessian) {
        double row_sum_y_true[LK_ROWS];
        lk_lanes_sum(n, c, y_true, sum_y_true, row_sum_y_true);
        for (size_t r = 0; r < n; r++) {
            sum_y_true[r] = lk_row_sum_value((lk_pair){sum_y_true[r], row_sum_y_true[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, y_true, argmax_y_true);
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

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_y_true = y_true[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_y_true[r] == index;
                chosen_2[i] = is_largest_1 ? 0.0 : now_y_true;
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

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
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
            const lk_pair x_16 = lk_pair_mul(inverse_x_5, inverse_x_5);
            const lk_pair x_17 = lk_pair_mul_double(x_16, sum_y_true[r]);
            x_17_high[r] = x_17.high;
            x_17_low[r] = x_17.low;
        }
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double neg_log_y_true = -log_y_true[i];
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const double x_3 = neg_log_y_true - surprisal;
                const double x_4 = x_3 * y_true[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_1[i] = c_0_eq_y_true ? 0.0 : x_4;
            }
    }

    if (want_value) {
        double row_sum_chosen_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_1, sum_chosen_1, row_sum_chosen_1);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_1[r] = lk_row_sum_value((lk_pair){sum_chosen_1[r], row_sum_chosen_1[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = -sum_chosen_1[r];
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
                const lk_pair inverse_x_5 = {inverse_x_5_high[r], inverse_x_5_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_7 = lk_rounded(inverse_x_5) * others;
                const double x_8 = x_7 * y_true[i];
                const double x_10 = sum_y_true[r] - y_true[i];
                const int is_largest_1 = argmax_y_true[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_10;
                const double x_11 = lk_rounded(inverse_x_5) * others_1;
                const double x_12 = lk_rounded(lifted_share) * x_11;
                const double x_14 = x_12 - x_8;
                gradient[i] = 0x1.0p-128 * x_14;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair x_17 = {x_17_high[r], x_17_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_18 = others * lk_rounded(x_17);
                const double x_19 = lk_rounded(lifted_share) * x_18;
                hessian[i] = 0x1.0p-256 * x_19;
            }
    }
}

/* kl_divergence_logits: otherwise, in float32 */
static void kl_divergence_logits_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double *const row_share_more = room + 2 * span;
    double block_y_true[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double chosen_more[LK_BLOCK];
    double log_y_true[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];

    /* peak, argmax_y_pred, sum_y_true, argmax_y_true, sum_y_true_more */
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_y_true = {0.0, 0.0};
    lk_row_peak row_argmax_y_true = {-INFINITY, 0.0};
    lk_pair row_sum_y_true_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(want_gradient || want_hessian));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
        if (want_gradient)
            lk_row_sum_add(&row_sum_y_true, n, y_true);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_y_true, start, n, y_true);
        if (want_hessian)
            lk_row_sum_add_short(&row_sum_y_true_more, n, y_true);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_y_true = lk_row_sum_value(row_sum_y_true);
    const double argmax_y_true = row_argmax_y_true.at;
    const double sum_y_true_more = lk_row_sum_value(row_sum_y_true_more);

    /* sum_without_largest, sum_lifted_share, sum_without_largest_1, sum_without_largest_more, sum_lifted_share_more */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    lk_pair row_sum_lifted_share_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const share_more = row_share_more + (whole ? start : 0);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK && (want_gradient)));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (want_value || want_gradient) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp_fall(n, share_high, share_low);
        }
        if (want_value || want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                chosen_high[i] = share.high;
                chosen_low[i] = share.low;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
                chosen_high[i] = chosen.high;
                chosen_low[i] = chosen.low;
            }
        }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                chosen_2[i] = y_true[i];
            }
            if ((size_t)argmax_y_true - start < n) {
                const size_t i = (size_t)argmax_y_true - start;
                const double now_y_true = y_true[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_y_true == index;
                chosen_2[i] = is_largest_1 ? 0.0 : now_y_true;
            }
        }
        if (want_hessian) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1_more = peak - y_pred[i];
                const double gap_more = peak_eq_y_pred ? 0.0 : x_1_more;
                const double neg_gap_more = -gap_more;
                const lk_exp_short_half half = lk_exp_fall_short_begin(neg_gap_more);
                share_more[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_exp_fall_short_end(n, share_more, spare_1);
        }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                chosen_more[i] = share_more[i];
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const double now_share_more = share_more[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                chosen_more[i] = is_largest ? 0.0 : now_share_more;
            }
        }
        if (want_value || want_gradient)
            lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_lifted_share, n, share_high, share_low);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_2);
        if (want_hessian)
            lk_row_sum_add_short(&row_sum_without_largest_more, n, chosen_more);
        if (want_hessian)
            lk_row_sum_add_short(&row_sum_lifted_share_more, n, share_more);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_more = lk_row_sum_value(row_sum_without_largest_more);
    const double sum_lifted_share_more = lk_row_sum_value(row_sum_lifted_share_more);
    const double log_sum = want_value ? lk_row_log1p(lk_rounded(sum_without_largest)) : 0.0;
    const lk_pair inverse_x_5 = want_gradient ? lk_double_div_pair(1.0, sum_lifted_share) : lk_pair_of(0.0);
    const double inverse_x_5_more = want_hessian ? 1.0 / sum_lifted_share_more : 0.0;
    const double x_16 = inverse_x_5_more * inverse_x_5_more;
    const double x_17 = sum_y_true_more * x_16;

    /* sum_chosen_1, gradient, hessian */
    lk_pair row_sum_chosen_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const share_more = row_share_more + (whole ? start : 0);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient)));
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_true[i] = y_true[i];
            }
            lk_block_log(n, log_y_true);
        }
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (!whole && (want_gradient)) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                share_high[i] = neg_gap.high;
                share_low[i] = neg_gap.low;
            }
            lk_block_pair_exp_fall(n, share_high, share_low);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double neg_log_y_true = -log_y_true[i];
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_3 = neg_log_y_true - surprisal;
                const double x_4 = x_3 * y_true[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_1[i] = c_0_eq_y_true ? 0.0 : x_4;
            }
        if (!whole && (want_hessian)) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1_more = peak - y_pred[i];
                const double gap_more = peak_eq_y_pred ? 0.0 : x_1_more;
                const double neg_gap_more = -gap_more;
                const lk_exp_short_half half = lk_exp_fall_short_begin(neg_gap_more);
                share_more[i] = half.x;
                spare_1[i] = half.shifted;
            }
            lk_block_exp_fall_short_end(n, share_more, spare_1);
        }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_1, n, chosen_1);
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_10 = sum_y_true - y_true[i];
                const double x_11 = lk_rounded(inverse_x_5) * x_10;
                const double x_12 = lk_rounded(share) * x_11;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, share);
                const double x_7 = lk_rounded(inverse_x_5) * lk_rounded(x_6);
                const double x_8 = x_7 * y_true[i];
                const double x_14 = x_12 - x_8;
                gradient[i] = weight * x_14;
            }
            if ((size_t)argmax_y_true - start < n) {
                const size_t i = (size_t)argmax_y_true - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_7 = lk_rounded(inverse_x_5) * others;
                const double x_8 = x_7 * y_true[i];
                const double x_10 = sum_y_true - y_true[i];
                const int is_largest_1 = argmax_y_true == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const double x_11 = lk_rounded(inverse_x_5) * others_1;
                const double x_12 = lk_rounded(share) * x_11;
                const double x_14 = x_12 - x_8;
                gradient[i] = weight * x_14;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_7 = lk_rounded(inverse_x_5) * others;
                const double x_8 = x_7 * y_true[i];
                const double x_10 = sum_y_true - y_true[i];
                const int is_largest_1 = argmax_y_true == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const double x_11 = lk_rounded(inverse_x_5) * others_1;
                const double x_12 = lk_rounded(share) * x_11;
                const double x_14 = x_12 - x_8;
                gradient[i] = weight * x_14;
            }
        }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const double x_6_more = sum_lifted_share_more - share_more[i];
                const double x_18 = x_6_more * x_17;
                const double x_19 = share_more[i] * x_18;
                hessian[i] = weight * x_19;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double x_6_more = sum_lifted_share_more - share_more[i];
                const double others_more = is_largest ? sum_without_largest_more : x_6_more;
                const double x_18 = others_more * x_17;
                const double x_19 = share_more[i] * x_18;
                hessian[i] = weight * x_19;
            }
        }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_1 = lk_row_sum_value(row_sum_chosen_1);
    const double neg_sum_chosen_1 = -sum_chosen_1;

    if (row_out[0] != NULL) *row_out[0] = weight * neg_sum_chosen_1;
}

/* kl_divergence_logits: otherwise, in float32; rows side by side */
static void kl_divergence_logits_case_0_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double log_y_true[LK_LANES];
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double chosen_1[LK_LANES];
    double chosen_2[LK_LANES];
    double share_more[LK_LANES];
    double chosen_more[LK_LANES];
    double peak[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_1[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_5_high[LK_ROWS];
    double inverse_x_5_low[LK_ROWS];
    double sum_y_true[LK_ROWS];
    double argmax_y_true[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double sum_without_largest_more[LK_ROWS];
    double sum_lifted_share_more[LK_ROWS];
    double sum_y_true_more[LK_ROWS];
    double x_17[LK_ROWS];
    double spare_1[LK_LANES];

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_true[i] = y_true[i];
            }
        lk_block_log(c * n, log_y_true);
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    if (want_gradient) {
        double row_sum_y_true[LK_ROWS];
        lk_lanes_sum(n, c, y_true, sum_y_true, row_sum_y_true);
        for (size_t r = 0; r < n; r++) {
            sum_y_true[r] = lk_row_sum_value((lk_pair){sum_y_true[r], row_sum_y_true[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, y_true, argmax_y_true);
    }

    if (want_hessian) {
        lk_lanes_sum_short(n, c, y_true, sum_y_true_more);
    }

    if (want_value || want_gradient) {
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
        lk_block_pair_exp_fall(c * n, share_high, share_low);
    }

    if (want_value || want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair chosen = {is_largest ? 0.0 : share.high, is_largest ? 0.0 : share.low};
                chosen_high[i] = chosen.high;
                chosen_low[i] = chosen.low;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_y_true = y_true[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_y_true[r] == index;
                chosen_2[i] = is_largest_1 ? 0.0 : now_y_true;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double x_1_more = peak[r] - y_pred[i];
                const double gap_more = peak_eq_y_pred ? 0.0 : x_1_more;
                const double neg_gap_more = -gap_more;
                const lk_exp_short_half half = lk_exp_fall_short_begin(neg_gap_more);
                share_more[i] = half.x;
                spare_1[i] = half.shifted;
            }
        lk_block_exp_fall_short_end(c * n, share_more, spare_1);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_share_more = share_more[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                chosen_more[i] = is_largest ? 0.0 : now_share_more;
            }
    }

    if (want_value || want_gradient) {
        lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
        lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
            sum_without_largest_high[r] = total.high;
            sum_without_largest_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, share_high, sum_lifted_share_high, sum_lifted_share_low);
        lk_lanes_add(n, c, share_low, sum_lifted_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
            sum_lifted_share_high[r] = total.high;
            sum_lifted_share_low[r] = total.low;
        }
    }

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_sum_short(n, c, chosen_more, sum_without_largest_more);
    }

    if (want_hessian) {
        lk_lanes_sum_short(n, c, share_more, sum_lifted_share_more);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            log_sum[r] = lk_rounded(sum_without_largest);
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
            const double x_16 = inverse_x_5_more * inverse_x_5_more;
            x_17[r] = sum_y_true_more[r] * x_16;
        }
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double neg_log_y_true = -log_y_true[i];
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const double x_3 = neg_log_y_true - surprisal;
                const double x_4 = x_3 * y_true[i];
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_1[i] = c_0_eq_y_true ? 0.0 : x_4;
            }
    }

    if (want_value) {
        double row_sum_chosen_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_1, sum_chosen_1, row_sum_chosen_1);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_1[r] = lk_row_sum_value((lk_pair){sum_chosen_1[r], row_sum_chosen_1[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = -sum_chosen_1[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair inverse_x_5 = {inverse_x_5_high[r], inverse_x_5_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_6);
                const double x_7 = lk_rounded(inverse_x_5) * others;
                const double x_8 = x_7 * y_true[i];
                const double x_10 = sum_y_true[r] - y_true[i];
                const int is_largest_1 = argmax_y_true[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_10;
                const double x_11 = lk_rounded(inverse_x_5) * others_1;
                const double x_12 = lk_rounded(share) * x_11;
                gradient[i] = x_12 - x_8;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_more = sum_without_largest_more[r];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double x_6_more = sum_lifted_share_more[r] - share_more[i];
                const double others_more = is_largest ? now_sum_without_largest_more : x_6_more;
                const double x_18 = others_more * x_17[r];
                hessian[i] = share_more[i] * x_18;
            }
    }
}

/* kl_divergence_logits_hessian_vector: otherwise */
static void kl_divergence_logits_hessian_vector_case_0(
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
    double *const row_x_3 = room + 2 * span;
    double block_y_true[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* sum_y_true, peak, most_v, argmax_y_pred */
    lk_pair row_sum_y_true = {0.0, 0.0};
    double most_v = -INFINITY;
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        lk_row_sum_add(&row_sum_y_true, n, y_true);
        most_v = lk_row_maximum(n, size_v, most_v);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    const double sum_y_true = lk_row_sum_value(row_sum_y_true);
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_v = lk_exponent(most_v);
    const double x = 644.0 < exponent_v ? 644.0 : exponent_v;
    const double shift_v = x - exponent_v;
    const double x_9 = -shift_v;
    const double x_14 = x_9 + (-256.0);

    /* sum_lifted_share, sum_x_3, argmax_abs_x_3, sum_without_largest_1 */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_3 = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
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
        lk_block_pair_lifted_exp_fall_short(n, lifted_share_high, lifted_share_low);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v);
            x_3[i] = lk_rounded(lifted_share) * scaled_v;
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_3[i] = fabs(x_3[i]);
        }
        lk_fetch(ahead, start, n);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_sum_add(&row_sum_x_3, n, x_3);
        lk_row_peak_raise(&row_argmax_abs_x_3, start, n, abs_x_3);
        const double was_chosen_1 = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, lifted_share_high);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_1);
    }
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const double argmax_abs_x_3 = row_argmax_abs_x_3.at;
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double x_2 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_2 = 1.0 / x_2;
    const double x_5 = inverse_x_2 * inverse_x_2;
    const double x_6 = sum_y_true * x_5;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
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
            lk_block_pair_lifted_exp_fall_short(n, lifted_share_high, lifted_share_low);
        }
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                x_3[i] = lk_rounded(lifted_share) * scaled_v;
            }
        const double was_chosen = lk_exchange(n, x_3, (size_t)argmax_abs_x_3 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, x_3);
        lk_exchange(n, x_3, (size_t)argmax_abs_x_3 - start, was_chosen);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_3 = row_x_3 + (whole ? start : 0);
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
                lk_block_pair_lifted_exp_fall_short(n, lifted_share_high, lifted_share_low);
            }
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double scaled_v = lk_ldexp(v[i], shift_v);
                    x_3[i] = lk_rounded(lifted_share) * scaled_v;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_10 = sum_lifted_share - lk_rounded(lifted_share);
                const double x_11 = x_10 * x_6;
                const double x_12 = lk_rounded(lifted_share) * x_11;
                const double x_13 = scaled_v * x_12;
                const double x_4 = sum_x_3 - x_3[i];
                const double x_7 = x_4 * x_6;
                const double x_8 = lk_rounded(lifted_share) * x_7;
                const double x_15 = x_13 - x_8;
                const double x_17 = lk_ldexp(x_15, x_14);
                hessian_vector[i] = weight * x_17;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_4 = sum_x_3 - x_3[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_7 = others * x_6;
                const double x_8 = lk_rounded(lifted_share) * x_7;
                const double x_10 = sum_lifted_share - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const double x_11 = others_1 * x_6;
                const double x_12 = lk_rounded(lifted_share) * x_11;
                const double x_13 = scaled_v * x_12;
                const double x_15 = x_13 - x_8;
                const double x_17 = lk_ldexp(x_15, x_14);
                hessian_vector[i] = weight * x_17;
            }
            if ((size_t)argmax_abs_x_3 - start < n) {
                const size_t i = (size_t)argmax_abs_x_3 - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_4 = sum_x_3 - x_3[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_7 = others * x_6;
                const double x_8 = lk_rounded(lifted_share) * x_7;
                const double x_10 = sum_lifted_share - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const double x_11 = others_1 * x_6;
                const double x_12 = lk_rounded(lifted_share) * x_11;
                const double x_13 = scaled_v * x_12;
                const double x_15 = x_13 - x_8;
                const double x_17 = lk_ldexp(x_15, x_14);
                hessian_vector[i] = weight * x_17;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* kl_divergence_logits_hessian_vector: otherwise; rows side by side */
static void kl_divergence_logits_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const v = in[2];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double size_v[LK_LANES];
    double x_3[LK_LANES];
    double abs_x_3[LK_LANES];
    double chosen[LK_LANES];
    double chosen_1[LK_LANES];
    double sum_y_true[LK_ROWS];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double argmax_abs_x_3[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double x_6[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_14[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    double row_sum_y_true[LK_ROWS];
    lk_lanes_sum(n, c, y_true, sum_y_true, row_sum_y_true);
    for (size_t r = 0; r < n; r++) {
        sum_y_true[r] = lk_row_sum_value((lk_pair){sum_y_true[r], row_sum_y_true[r]});
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_maximum(n, c, size_v, most_v);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x = 644.0 < exponent_v ? 644.0 : exponent_v;
        shift_v[r] = x - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_9 = -shift_v[r];
        x_14[r] = x_9 + (-256.0);
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
    lk_block_pair_lifted_exp_fall_short(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            x_3[i] = lk_rounded(lifted_share) * scaled_v;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_3[i] = fabs(x_3[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_y_pred[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(lifted_share);
        }

    double row_sum_lifted_share[LK_ROWS];
    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share, row_sum_lifted_share);
    lk_lanes_add(n, c, lifted_share_low, row_sum_lifted_share);
    for (size_t r = 0; r < n; r++) {
        sum_lifted_share[r] = lk_row_sum_value((lk_pair){sum_lifted_share[r], row_sum_lifted_share[r]});
    }

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    lk_lanes_argmax(n, c, abs_x_3, argmax_abs_x_3);

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_2 = 1.0 / x_2;
        const double x_5 = inverse_x_2 * inverse_x_2;
        x_6[r] = sum_y_true[r] * x_5;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_3 = x_3[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_abs_x_3[r] == index;
            chosen[i] = is_largest ? 0.0 : now_x_3;
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
                const double x_4 = sum_x_3[r] - x_3[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_3[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_4;
                const double x_7 = others * x_6[r];
                const double x_8 = lk_rounded(lifted_share) * x_7;
                const double x_10 = sum_lifted_share[r] - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_10;
                const double x_11 = others_1 * x_6[r];
                const double x_12 = lk_rounded(lifted_share) * x_11;
                const double x_13 = scaled_v * x_12;
                const double x_15 = x_13 - x_8;
                hessian_vector[i] = lk_ldexp(x_15, x_14[r]);
            }
    }
}

const lk_kernel LK_LEVEL(lk_kl_divergence_logits) = {
    .name = "kl_divergence_logits",
    .axis = 1,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = kl_divergence_logits_case_0,
            .row_single = kl_divergence_logits_case_0_single,
            .lanes = kl_divergence_logits_case_0_lanes,
            .lanes_single = kl_divergence_logits_case_0_single_lanes,
        },
    },
    .kept = 3,
};

const lk_kernel LK_LEVEL(lk_kl_divergence_logits_hessian_vector) = {
    .name = "kl_divergence_logits_hessian_vector",
    .axis = 1,
    .input_count = 3,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = kl_divergence_logits_hessian_vector_case_0,
            .lanes = kl_divergence_logits_hessian_vector_case_0_lanes,
        },
    },
    .kept = 3,
};
