/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * sparse_categorical_focal_crossentropy_logits = -total(alpha*y*(-exp(p)/total(exp(p)) +
 *     1)**gamma*log(exp(p)/total(exp(p))))
 *     target y_true label [0, inf]
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

static double lk_row_lifted_exp(double x)
{
    return lk_lifted_exp(x);
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

static lk_pair lk_row_pair_exp(lk_pair x)
{
    lk_block_pair_exp(1, &x.high, &x.low);
    return x;
}

static lk_pair lk_row_pair_lifted_exp(lk_pair x)
{
    return lk_pair_lifted_exp(x);
}

static lk_pair lk_row_pair_log(lk_pair x)
{
    lk_block_pair_log(1, &x.high, &x.low);
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

/* sparse_categorical_focal_crossentropy_logits: gamma in {0} */
static void sparse_categorical_focal_crossentropy_logits_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 2);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

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
    const double x_21 = -shift_alpha;

    /* sum_without_largest, sum_lifted_share */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        const double scaled_alpha = lk_ldexp(alpha, shift_alpha);
        alpha_label = scaled_alpha;
    }
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
        lk_fetch(ahead, start, n);
        const double was_chosen = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, lifted_share_high);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double x_2 = 0x1.0p-128 * lk_rounded(sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(x_2) : 0.0;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const lk_pair x_4 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_4 = want_gradient || want_hessian ? lk_double_div_pair(1.0, x_4) : lk_pair_of(0.0);
    const double x_5 = alpha_label * lk_rounded(inverse_x_4);
    const lk_pair x_12 = lk_pair_mul(inverse_x_4, inverse_x_4);

    /* gradient, hessian */
    double surprisal_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const double surprisal = lk_rounded(gap) + log_sum;
        surprisal_label = surprisal;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
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
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double x_6 = lk_rounded(lifted_share) * x_5;
                    const double x_11_1 = 0x1.0p-128 * x_6;
                    const double x_23 = lk_ldexp(x_11_1, x_21);
                    gradient[i] = weight * x_23;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double x_6 = lk_rounded(lifted_share) * x_5;
                    const lk_pair x_8 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_8);
                    const double x_9 = scaled_alpha * lk_rounded(inverse_x_4);
                    const double x_10 = others * x_9;
                    const double neg_x_10 = -x_10;
                    const int is_label = index == y_true;
                    const double chosen_2_1 = is_label ? neg_x_10 : x_6;
                    const double x_11_1 = 0x1.0p-128 * chosen_2_1;
                    const double x_23 = lk_ldexp(x_11_1, x_21);
                    gradient[i] = weight * x_23;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair x_8 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double x_17_1 = alpha_label * lk_rounded(x_12);
                    const double x_18_1 = lk_rounded(x_8) * x_17_1;
                    const double x_19_1 = lk_rounded(lifted_share) * x_18_1;
                    const double x_20_1 = 0x1.0p-256 * x_19_1;
                    const double x_24 = lk_ldexp(x_20_1, x_21);
                    hessian[i] = weight * x_24;
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair x_8 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_8);
                    const int is_label = index == y_true;
                    const double chosen_3_1 = is_label ? scaled_alpha : alpha_label;
                    const double x_17_1 = chosen_3_1 * lk_rounded(x_12);
                    const double x_18_1 = others * x_17_1;
                    const double x_19_1 = lk_rounded(lifted_share) * x_18_1;
                    const double x_20_1 = 0x1.0p-256 * x_19_1;
                    const double x_24 = lk_ldexp(x_20_1, x_21);
                    hessian[i] = weight * x_24;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair x_8 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_8);
                    const int is_label = index == y_true;
                    const double chosen_3_1 = is_label ? scaled_alpha : alpha_label;
                    const double x_17_1 = chosen_3_1 * lk_rounded(x_12);
                    const double x_18_1 = others * x_17_1;
                    const double x_19_1 = lk_rounded(lifted_share) * x_18_1;
                    const double x_20_1 = 0x1.0p-256 * x_19_1;
                    const double x_24 = lk_ldexp(x_20_1, x_21);
                    hessian[i] = weight * x_24;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double x_3 = alpha_label * surprisal_label;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_3;
    const double x_22 = lk_ldexp(chosen_1, x_21);

    if (row_out[0] != NULL) *row_out[0] = weight * x_22;
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {0}; rows side by side */
static void sparse_categorical_focal_crossentropy_logits_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double chosen[LK_LANES];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double alpha_at_y_true[LK_ROWS];
    double scaled_alpha_at_y_true[LK_ROWS];
    double peak[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_4_high[LK_ROWS];
    double inverse_x_4_low[LK_ROWS];
    double x_5[LK_ROWS];
    double x_12_high[LK_ROWS];
    double x_12_low[LK_ROWS];
    double x_21[LK_ROWS];

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        alpha_at_y_true[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_alpha_at_y_true[r] = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
    }

    for (size_t r = 0; r < n; r++) {
        x_21[r] = -shift_alpha[r];
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
            chosen[i] = is_largest ? 0.0 : lk_rounded(lifted_share);
        }

    lk_lanes_sum(n, c, chosen, sum_without_largest_high, sum_without_largest_low);
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
            const lk_pair x_4 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_4 = lk_double_div_pair(1.0, x_4);
            inverse_x_4_high[r] = inverse_x_4.high;
            inverse_x_4_low[r] = inverse_x_4.low;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_x_4 = {inverse_x_4_high[r], inverse_x_4_low[r]};
            x_5[r] = scaled_alpha_at_y_true[r] * lk_rounded(inverse_x_4);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_x_4 = {inverse_x_4_high[r], inverse_x_4_low[r]};
            const lk_pair x_12 = lk_pair_mul(inverse_x_4, inverse_x_4);
            x_12_high[r] = x_12.high;
            x_12_low[r] = x_12.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
            const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
            const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
            const double x_3 = scaled_alpha_at_y_true[r] * surprisal_at_y_true;
            const int alpha_label_eq_c_0 = scaled_alpha_at_y_true[r] == 0.0;
            const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_3;
            value[r] = lk_ldexp(chosen_1, x_21[r]);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair inverse_x_4 = {inverse_x_4_high[r], inverse_x_4_low[r]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double x_6 = lk_rounded(lifted_share) * x_5[r];
                const lk_pair x_8 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_8);
                const double x_9 = scaled_alpha * lk_rounded(inverse_x_4);
                const double x_10 = others * x_9;
                const double neg_x_10 = -x_10;
                const int is_label = index == y_true[r];
                const double chosen_2_1 = is_label ? neg_x_10 : x_6;
                const double x_11_1 = 0x1.0p-128 * chosen_2_1;
                gradient[i] = lk_ldexp(x_11_1, x_21[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_scaled_alpha_at_y_true = scaled_alpha_at_y_true[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair x_12 = {x_12_high[r], x_12_low[r]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_8 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_8);
                const int is_label = index == y_true[r];
                const double chosen_3_1 = is_label ? scaled_alpha : now_scaled_alpha_at_y_true;
                const double x_17_1 = chosen_3_1 * lk_rounded(x_12);
                const double x_18_1 = others * x_17_1;
                const double x_19_1 = lk_rounded(lifted_share) * x_18_1;
                const double x_20_1 = 0x1.0p-256 * x_19_1;
                hessian[i] = lk_ldexp(x_20_1, x_21[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {0}, in float32 */
static void sparse_categorical_focal_crossentropy_logits_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 1);
    const int whole = span >= c;
    double *const row_share = room;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];

    const double y_true = row_in[0];

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

    /* sum_without_largest, sum_lifted_share */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        const double scaled_alpha = lk_ldexp(alpha, shift_alpha);
        alpha_label = scaled_alpha;
    }
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share = row_share + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
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
        lk_fetch(ahead, start, n);
        const double was_chosen = lk_exchange(n, share, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_short(&row_sum_without_largest, n, share);
        lk_exchange(n, share, (size_t)argmax_y_pred - start, was_chosen);
        if (want_gradient || want_hessian)
            lk_row_sum_add_short(&row_sum_lifted_share, n, share);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double inverse_x_4 = want_gradient || want_hessian ? 1.0 / sum_lifted_share : 0.0;
    const double x_5 = alpha_label * inverse_x_4;
    const double x_12 = inverse_x_4 * inverse_x_4;

    /* gradient, hessian */
    double surprisal_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const double x_1 = peak - y_pred;
        const double gap = peak_eq_y_pred ? 0.0 : x_1;
        const double surprisal = gap + log_sum;
        surprisal_label = surprisal;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share = row_share + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole) {
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
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_6 = share[i] * x_5;
                    const double x_7 = lk_ldexp(x_6, x_2);
                    gradient[i] = weight * x_7;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double x_6 = share[i] * x_5;
                    const double x_8 = sum_lifted_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_8;
                    const double x_9 = scaled_alpha * inverse_x_4;
                    const double x_10 = others * x_9;
                    const double neg_x_10 = -x_10;
                    const int is_label = index == y_true;
                    const double chosen_2 = is_label ? neg_x_10 : x_6;
                    const double x_7 = lk_ldexp(chosen_2, x_2);
                    gradient[i] = weight * x_7;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_8 = sum_lifted_share - share[i];
                    const double x_17_1 = alpha_label * x_12;
                    const double x_18_1 = x_8 * x_17_1;
                    const double x_19_1 = share[i] * x_18_1;
                    const double x_11 = lk_ldexp(x_19_1, x_2);
                    hessian[i] = weight * x_11;
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double x_8 = sum_lifted_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_8;
                    const int is_label = index == y_true;
                    const double chosen_3_1 = is_label ? scaled_alpha : alpha_label;
                    const double x_17_1 = chosen_3_1 * x_12;
                    const double x_18_1 = others * x_17_1;
                    const double x_19_1 = share[i] * x_18_1;
                    const double x_11 = lk_ldexp(x_19_1, x_2);
                    hessian[i] = weight * x_11;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double x_8 = sum_lifted_share - share[i];
                    const double others = is_largest ? sum_without_largest : x_8;
                    const int is_label = index == y_true;
                    const double chosen_3_1 = is_label ? scaled_alpha : alpha_label;
                    const double x_17_1 = chosen_3_1 * x_12;
                    const double x_18_1 = others * x_17_1;
                    const double x_19_1 = share[i] * x_18_1;
                    const double x_11 = lk_ldexp(x_19_1, x_2);
                    hessian[i] = weight * x_11;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double x_3 = alpha_label * surprisal_label;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_3;
    const double x_4 = lk_ldexp(chosen_1, x_2);

    if (row_out[0] != NULL) *row_out[0] = weight * x_4;
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {0}, in float32; rows side by side */
static void sparse_categorical_focal_crossentropy_logits_case_0_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double alpha_at_y_true[LK_ROWS];
    double scaled_alpha_at_y_true[LK_ROWS];
    double peak[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double inverse_x_4[LK_ROWS];
    double x_5[LK_ROWS];
    double x_12[LK_ROWS];
    double x_2[LK_ROWS];
    double spare_1[LK_LANES];

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        alpha_at_y_true[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
        }
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_alpha_at_y_true[r] = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
    }

    for (size_t r = 0; r < n; r++) {
        x_2[r] = -shift_alpha[r];
    }

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

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_share = share[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            chosen[i] = is_largest ? 0.0 : now_share;
        }

    lk_lanes_sum_short(n, c, chosen, sum_without_largest);

    if (want_gradient || want_hessian) {
        lk_lanes_sum_short(n, c, share, sum_lifted_share);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_sum[r] = sum_without_largest[r];
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            inverse_x_4[r] = 1.0 / sum_lifted_share[r];
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            x_5[r] = scaled_alpha_at_y_true[r] * inverse_x_4[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_12[r] = inverse_x_4[r] * inverse_x_4[r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const double x_1_at_y_true = peak[r] - y_pred_at_y_true[r];
            const double gap_at_y_true = peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true;
            const double surprisal_at_y_true = gap_at_y_true + log_sum[r];
            const double x_3 = scaled_alpha_at_y_true[r] * surprisal_at_y_true;
            const int alpha_label_eq_c_0 = scaled_alpha_at_y_true[r] == 0.0;
            const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_3;
            value[r] = lk_ldexp(chosen_1, x_2[r]);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double x_6 = share[i] * x_5[r];
                const double x_8 = sum_lifted_share[r] - share[i];
                const double others = is_largest ? now_sum_without_largest : x_8;
                const double x_9 = scaled_alpha * inverse_x_4[r];
                const double x_10 = others * x_9;
                const double neg_x_10 = -x_10;
                const int is_label = index == y_true[r];
                const double chosen_2 = is_label ? neg_x_10 : x_6;
                gradient[i] = lk_ldexp(chosen_2, x_2[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_scaled_alpha_at_y_true = scaled_alpha_at_y_true[r];
                const double now_sum_without_largest = sum_without_largest[r];
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double x_8 = sum_lifted_share[r] - share[i];
                const double others = is_largest ? now_sum_without_largest : x_8;
                const int is_label = index == y_true[r];
                const double chosen_3_1 = is_label ? scaled_alpha : now_scaled_alpha_at_y_true;
                const double x_17_1 = chosen_3_1 * x_12[r];
                const double x_18_1 = others * x_17_1;
                const double x_19_1 = share[i] * x_18_1;
                hessian[i] = lk_ldexp(x_19_1, x_2[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {2} */
static void sparse_categorical_focal_crossentropy_logits_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_unlabelled_high = room + 2 * span;
    double *const row_unlabelled_low = room + 3 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

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
    const double x_95 = -shift_alpha;

    /* sum_lifted_share, sum_without_largest, argmax_unlabelled, sum_unlabelled */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        const double scaled_alpha = lk_ldexp(alpha, shift_alpha);
        alpha_label = scaled_alpha;
    }
    lk_pair lifted_share_label = lk_pair_of(0.0);
    if (want_gradient || want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap);
        lifted_share_label = lifted_share;
    }
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_row_peak row_argmax_unlabelled = {-INFINITY, 0.0};
    lk_pair row_sum_unlabelled = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const unlabelled_high = row_unlabelled_high + (whole ? start : 0);
        double *restrict const unlabelled_low = row_unlabelled_low + (whole ? start : 0);
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
        if (want_hessian) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                unlabelled_high[i] = lifted_share.high;
                unlabelled_low[i] = lifted_share.low;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const lk_pair unlabelled = {is_label ? 0.0 : lifted_share.high, is_label ? 0.0 : lifted_share.low};
                unlabelled_high[i] = unlabelled.high;
                unlabelled_low[i] = unlabelled.low;
            }
        }
        lk_fetch(ahead, start, n);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        const double was_chosen_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_unlabelled, start, n, unlabelled_high);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_unlabelled, n, unlabelled_high, unlabelled_low);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double argmax_unlabelled = row_argmax_unlabelled.at;
    const lk_pair sum_unlabelled = lk_row_sum_pair(row_sum_unlabelled);
    const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
    const double x_4 = 0x1.0p-128 * lk_rounded(sum_without_largest);
    const lk_pair log_sum = lk_row_pair_log1p(lk_pair_of(x_4));
    const lk_pair x_5 = lk_pair_mul(inverse_x_2, inverse_x_2);
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const lk_pair x_11 = lk_pair_scaled(lifted_share_label, 2.0);
    const int c_0_eq_lifted_share_label = 0.0 == lifted_share_label.high;
    const lk_pair x_14 = lk_pair_mul(inverse_x_2, x_5);
    const lk_pair x_15 = lk_pair_mul_double(x_14, alpha_label);
    const double x_48 = lk_rounded(lifted_share_label) * lk_rounded(x_11);
    const double x_55 = 4.0 * lk_rounded(lifted_share_label);
    const double x_56 = lk_rounded(lifted_share_label) * x_55;
    const double x_65 = lk_rounded(inverse_x_2) * lk_rounded(x_14);
    const double x_66 = alpha_label * x_65;
    const double x_70 = 5.0 * x_65;
    const double x_77 = 4.0 * x_65;
    const double x_86 = (-2.0) * x_65;

    /* sum_chosen_8 */
    lk_pair others_label = lk_pair_of(0.0);
    if (want_value || want_gradient) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap);
        const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
        others_label = others;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair surprisal = lk_pair_add(gap, log_sum);
        surprisal_label = lk_rounded(surprisal);
    }
    lk_pair row_sum_chosen_8 = {0.0, 0.0};
    if (want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const unlabelled_high = row_unlabelled_high + (whole ? start : 0);
            double *restrict const unlabelled_low = row_unlabelled_low + (whole ? start : 0);
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
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    unlabelled_high[i] = lifted_share.high;
                    unlabelled_low[i] = lifted_share.low;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const lk_pair unlabelled = {is_label ? 0.0 : lifted_share.high, is_label ? 0.0 : lifted_share.low};
                    unlabelled_high[i] = unlabelled.high;
                    unlabelled_low[i] = unlabelled.low;
                }
            }
            const double was_chosen_8 = lk_exchange(n, unlabelled_high, (size_t)argmax_unlabelled - start, 0.0);
            lk_row_sum_add(&row_sum_chosen_8, n, unlabelled_high);
            lk_exchange(n, unlabelled_high, (size_t)argmax_unlabelled - start, was_chosen_8);
        }
    const double sum_chosen_8 = lk_row_sum_value(row_sum_chosen_8);
    const lk_pair x_6 = lk_pair_mul(others_label, x_5);
    const double x_7 = lk_rounded(others_label) * lk_rounded(x_6);
    const double x_8 = alpha_label * x_7;
    const double x_9 = surprisal_label * x_8;
    const double x_10 = 0x1.0p-256 * x_9;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_10;
    const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal_label);
    const lk_pair chosen_2 = {c_0_eq_lifted_share_label ? 0.0 : x_12.high, c_0_eq_lifted_share_label ? 0.0 : x_12.low};
    const lk_pair x_13 = lk_pair_add(chosen_2, others_label);
    const lk_pair x_16 = lk_pair_mul(others_label, x_15);
    const double x_96 = lk_ldexp(chosen_1, x_95);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const unlabelled_high = row_unlabelled_high + (whole ? start : 0);
            double *restrict const unlabelled_low = row_unlabelled_low + (whole ? start : 0);
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
            if (!whole && (want_hessian)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    unlabelled_high[i] = lifted_share.high;
                    unlabelled_low[i] = lifted_share.low;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const lk_pair unlabelled = {is_label ? 0.0 : lifted_share.high, is_label ? 0.0 : lifted_share.low};
                    unlabelled_high[i] = unlabelled.high;
                    unlabelled_low[i] = unlabelled.low;
                }
            }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double x_17 = lk_rounded(lifted_share) * lk_rounded(x_16);
                    const double x_18 = lk_rounded(x_13) * x_17;
                    const double x_19 = 0x1.0p-384 * x_18;
                    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_19;
                    const double chosen_4 = c_0_eq_lifted_share ? 0.0 : chosen_3;
                    const double x_97 = lk_ldexp(chosen_4, x_95);
                    gradient[i] = weight * x_97;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
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
                    const double x_17 = lk_rounded(lifted_share) * lk_rounded(x_16);
                    const double x_18 = lk_rounded(x_13) * x_17;
                    const double x_19 = 0x1.0p-384 * x_18;
                    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_19;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double chosen_4 = c_0_eq_lifted_share ? 0.0 : chosen_3;
                    const double x_20 = 2.0 * lk_rounded(lifted_share);
                    const lk_pair x_21 = lk_pair_mul_double(surprisal, x_20);
                    const double chosen_5 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_21);
                    const double x_22 = chosen_5 + lk_rounded(others);
                    const lk_pair x_23 = lk_pair_mul(others, x_14);
                    const lk_pair x_24 = lk_pair_mul(others, x_23);
                    const double x_25 = scaled_alpha * lk_rounded(x_24);
                    const double x_26 = x_22 * x_25;
                    const double neg_x_26 = -x_26;
                    const double x_27 = 0x1.0p-384 * neg_x_26;
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_27;
                    const int is_label = index == y_true;
                    const double chosen_7 = is_label ? chosen_6 : chosen_4;
                    const double x_97 = lk_ldexp(chosen_7, x_95);
                    gradient[i] = weight * x_97;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double x_60 = (-2.0) * lk_rounded(lifted_share);
                    const double x_61 = lk_rounded(lifted_share) * x_60;
                    const double x_62 = lk_rounded(lifted_share_label) * x_61;
                    const double x_63 = surprisal_label * x_62;
                    const double chosen_13 = c_0_eq_lifted_share ? 0.0 : x_63;
                    const double chosen_14 = c_0_eq_lifted_share_label ? 0.0 : chosen_13;
                    const double x_57 = lk_rounded(lifted_share) * x_56;
                    const double x_58 = surprisal_label * x_57;
                    const double chosen_11 = c_0_eq_lifted_share_label ? 0.0 : x_58;
                    const double chosen_12 = c_0_eq_lifted_share ? 0.0 : chosen_11;
                    const double x_28 = lk_rounded(sum_unlabelled) - lk_rounded(unlabelled);
                    const double x_34 = 2.0 * x_28;
                    const double x_35 = x_28 * x_34;
                    const double x_52 = lk_rounded(lifted_share_label) * x_35;
                    const double x_53 = surprisal_label * x_52;
                    const double chosen_10 = c_0_eq_lifted_share_label ? 0.0 : x_53;
                    const double x_49 = x_28 * x_48;
                    const double x_50 = surprisal_label * x_49;
                    const double chosen_9 = c_0_eq_lifted_share_label ? 0.0 : x_50;
                    const double x_29 = x_28 * x_28;
                    const double x_30 = x_28 * x_29;
                    const double x_31 = lk_rounded(lifted_share) * lk_rounded(lifted_share);
                    const double x_32 = x_28 * x_31;
                    const double x_33 = x_30 + x_32;
                    const double x_36 = lk_rounded(lifted_share) * x_35;
                    const double x_37 = x_33 + x_36;
                    const double x_38 = lk_rounded(lifted_share_label) * x_29;
                    const double x_39 = x_37 + x_38;
                    const double x_40 = 5.0 * lk_rounded(lifted_share);
                    const double x_41 = lk_rounded(lifted_share) * x_40;
                    const double x_42 = lk_rounded(lifted_share_label) * x_41;
                    const double x_43 = x_39 + x_42;
                    const double x_44 = 6.0 * x_28;
                    const double x_45 = lk_rounded(lifted_share) * x_44;
                    const double x_46 = lk_rounded(lifted_share_label) * x_45;
                    const double x_47 = x_43 + x_46;
                    const double x_51 = chosen_9 + x_47;
                    const double x_54 = chosen_10 + x_51;
                    const double x_59 = chosen_12 + x_54;
                    const double x_64 = chosen_14 + x_59;
                    const double x_67 = lk_rounded(lifted_share) * x_66;
                    const double x_68 = x_64 * x_67;
                    const double x_69 = 0x1.0p-512 * x_68;
                    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_69;
                    const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                    const double x_98 = lk_ldexp(chosen_16, x_95);
                    hessian[i] = weight * x_98;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
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
                    const int is_label = index == y_true;
                    const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                    const double x_28 = lk_rounded(sum_unlabelled) - lk_rounded(unlabelled);
                    const double rest = argmax_unlabelled_eq_index ? sum_chosen_8 : x_28;
                    const double x_29 = rest * rest;
                    const double x_30 = rest * x_29;
                    const double x_31 = lk_rounded(lifted_share) * lk_rounded(lifted_share);
                    const double x_32 = rest * x_31;
                    const double x_33 = x_30 + x_32;
                    const double x_34 = 2.0 * rest;
                    const double x_35 = rest * x_34;
                    const double x_36 = lk_rounded(lifted_share) * x_35;
                    const double x_37 = x_33 + x_36;
                    const double x_38 = lk_rounded(lifted_share_label) * x_29;
                    const double x_39 = x_37 + x_38;
                    const double x_40 = 5.0 * lk_rounded(lifted_share);
                    const double x_41 = lk_rounded(lifted_share) * x_40;
                    const double x_42 = lk_rounded(lifted_share_label) * x_41;
                    const double x_43 = x_39 + x_42;
                    const double x_44 = 6.0 * rest;
                    const double x_45 = lk_rounded(lifted_share) * x_44;
                    const double x_46 = lk_rounded(lifted_share_label) * x_45;
                    const double x_47 = x_43 + x_46;
                    const double x_49 = rest * x_48;
                    const double x_50 = surprisal_label * x_49;
                    const double chosen_9 = c_0_eq_lifted_share_label ? 0.0 : x_50;
                    const double x_51 = chosen_9 + x_47;
                    const double x_52 = lk_rounded(lifted_share_label) * x_35;
                    const double x_53 = surprisal_label * x_52;
                    const double chosen_10 = c_0_eq_lifted_share_label ? 0.0 : x_53;
                    const double x_54 = chosen_10 + x_51;
                    const double x_57 = lk_rounded(lifted_share) * x_56;
                    const double x_58 = surprisal_label * x_57;
                    const double chosen_11 = c_0_eq_lifted_share_label ? 0.0 : x_58;
                    const double chosen_12 = c_0_eq_lifted_share ? 0.0 : chosen_11;
                    const double x_59 = chosen_12 + x_54;
                    const double x_60 = (-2.0) * lk_rounded(lifted_share);
                    const double x_61 = lk_rounded(lifted_share) * x_60;
                    const double x_62 = lk_rounded(lifted_share_label) * x_61;
                    const double x_63 = surprisal_label * x_62;
                    const double chosen_13 = c_0_eq_lifted_share ? 0.0 : x_63;
                    const double chosen_14 = c_0_eq_lifted_share_label ? 0.0 : chosen_13;
                    const double x_64 = chosen_14 + x_59;
                    const double x_67 = lk_rounded(lifted_share) * x_66;
                    const double x_68 = x_64 * x_67;
                    const double x_69 = 0x1.0p-512 * x_68;
                    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_69;
                    const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                    const double x_71 = lk_rounded(others) * x_70;
                    const double x_72 = lk_rounded(others) * x_71;
                    const double x_73 = lk_rounded(others) * x_72;
                    const double x_74 = scaled_alpha * x_73;
                    const double x_75 = lk_rounded(lifted_share) * x_74;
                    const double x_76 = 0x1.0p-512 * x_75;
                    const double x_78 = lk_rounded(others) * x_77;
                    const double x_79 = lk_rounded(others) * x_78;
                    const double x_80 = lk_rounded(lifted_share) * x_79;
                    const double x_81 = lk_rounded(lifted_share) * x_80;
                    const double x_82 = scaled_alpha * x_81;
                    const double x_83 = lk_rounded(surprisal) * x_82;
                    const double x_84 = 0x1.0p-512 * x_83;
                    const double chosen_17 = c_0_eq_lifted_share ? 0.0 : x_84;
                    const double chosen_18 = alpha_eq_c_0 ? 0.0 : chosen_17;
                    const double x_85 = chosen_18 + x_76;
                    const double x_87 = lk_rounded(others) * x_86;
                    const double x_88 = lk_rounded(others) * x_87;
                    const double x_89 = lk_rounded(others) * x_88;
                    const double x_90 = scaled_alpha * x_89;
                    const double x_91 = lk_rounded(lifted_share) * x_90;
                    const double x_92 = lk_rounded(surprisal) * x_91;
                    const double x_93 = 0x1.0p-512 * x_92;
                    const double chosen_19 = alpha_eq_c_0 ? 0.0 : x_93;
                    const double chosen_20 = c_0_eq_lifted_share ? 0.0 : chosen_19;
                    const double x_94 = chosen_20 + x_85;
                    const double chosen_21 = is_label ? x_94 : chosen_16;
                    const double x_98 = lk_ldexp(chosen_21, x_95);
                    hessian[i] = weight * x_98;
                }
                if ((size_t)argmax_unlabelled - start < n) {
                    const size_t i = (size_t)argmax_unlabelled - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
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
                    const int is_label = index == y_true;
                    const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                    const double x_28 = lk_rounded(sum_unlabelled) - lk_rounded(unlabelled);
                    const double rest = argmax_unlabelled_eq_index ? sum_chosen_8 : x_28;
                    const double x_29 = rest * rest;
                    const double x_30 = rest * x_29;
                    const double x_31 = lk_rounded(lifted_share) * lk_rounded(lifted_share);
                    const double x_32 = rest * x_31;
                    const double x_33 = x_30 + x_32;
                    const double x_34 = 2.0 * rest;
                    const double x_35 = rest * x_34;
                    const double x_36 = lk_rounded(lifted_share) * x_35;
                    const double x_37 = x_33 + x_36;
                    const double x_38 = lk_rounded(lifted_share_label) * x_29;
                    const double x_39 = x_37 + x_38;
                    const double x_40 = 5.0 * lk_rounded(lifted_share);
                    const double x_41 = lk_rounded(lifted_share) * x_40;
                    const double x_42 = lk_rounded(lifted_share_label) * x_41;
                    const double x_43 = x_39 + x_42;
                    const double x_44 = 6.0 * rest;
                    const double x_45 = lk_rounded(lifted_share) * x_44;
                    const double x_46 = lk_rounded(lifted_share_label) * x_45;
                    const double x_47 = x_43 + x_46;
                    const double x_49 = rest * x_48;
                    const double x_50 = surprisal_label * x_49;
                    const double chosen_9 = c_0_eq_lifted_share_label ? 0.0 : x_50;
                    const double x_51 = chosen_9 + x_47;
                    const double x_52 = lk_rounded(lifted_share_label) * x_35;
                    const double x_53 = surprisal_label * x_52;
                    const double chosen_10 = c_0_eq_lifted_share_label ? 0.0 : x_53;
                    const double x_54 = chosen_10 + x_51;
                    const double x_57 = lk_rounded(lifted_share) * x_56;
                    const double x_58 = surprisal_label * x_57;
                    const double chosen_11 = c_0_eq_lifted_share_label ? 0.0 : x_58;
                    const double chosen_12 = c_0_eq_lifted_share ? 0.0 : chosen_11;
                    const double x_59 = chosen_12 + x_54;
                    const double x_60 = (-2.0) * lk_rounded(lifted_share);
                    const double x_61 = lk_rounded(lifted_share) * x_60;
                    const double x_62 = lk_rounded(lifted_share_label) * x_61;
                    const double x_63 = surprisal_label * x_62;
                    const double chosen_13 = c_0_eq_lifted_share ? 0.0 : x_63;
                    const double chosen_14 = c_0_eq_lifted_share_label ? 0.0 : chosen_13;
                    const double x_64 = chosen_14 + x_59;
                    const double x_67 = lk_rounded(lifted_share) * x_66;
                    const double x_68 = x_64 * x_67;
                    const double x_69 = 0x1.0p-512 * x_68;
                    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_69;
                    const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                    const double x_71 = lk_rounded(others) * x_70;
                    const double x_72 = lk_rounded(others) * x_71;
                    const double x_73 = lk_rounded(others) * x_72;
                    const double x_74 = scaled_alpha * x_73;
                    const double x_75 = lk_rounded(lifted_share) * x_74;
                    const double x_76 = 0x1.0p-512 * x_75;
                    const double x_78 = lk_rounded(others) * x_77;
                    const double x_79 = lk_rounded(others) * x_78;
                    const double x_80 = lk_rounded(lifted_share) * x_79;
                    const double x_81 = lk_rounded(lifted_share) * x_80;
                    const double x_82 = scaled_alpha * x_81;
                    const double x_83 = lk_rounded(surprisal) * x_82;
                    const double x_84 = 0x1.0p-512 * x_83;
                    const double chosen_17 = c_0_eq_lifted_share ? 0.0 : x_84;
                    const double chosen_18 = alpha_eq_c_0 ? 0.0 : chosen_17;
                    const double x_85 = chosen_18 + x_76;
                    const double x_87 = lk_rounded(others) * x_86;
                    const double x_88 = lk_rounded(others) * x_87;
                    const double x_89 = lk_rounded(others) * x_88;
                    const double x_90 = scaled_alpha * x_89;
                    const double x_91 = lk_rounded(lifted_share) * x_90;
                    const double x_92 = lk_rounded(surprisal) * x_91;
                    const double x_93 = 0x1.0p-512 * x_92;
                    const double chosen_19 = alpha_eq_c_0 ? 0.0 : x_93;
                    const double chosen_20 = c_0_eq_lifted_share ? 0.0 : chosen_19;
                    const double x_94 = chosen_20 + x_85;
                    const double chosen_21 = is_label ? x_94 : chosen_16;
                    const double x_98 = lk_ldexp(chosen_21, x_95);
                    hessian[i] = weight * x_98;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_96;
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {2}; rows side by side */
static void sparse_categorical_focal_crossentropy_logits_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double unlabelled_high[LK_LANES];
    double unlabelled_low[LK_LANES];
    double chosen_8[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double lifted_share_at_y_true_high[LK_ROWS];
    double lifted_share_at_y_true_low[LK_ROWS];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double alpha_at_y_true[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double surprisal_at_y_true_high[LK_ROWS];
    double surprisal_at_y_true_low[LK_ROWS];
    double x_13_high[LK_ROWS];
    double x_13_low[LK_ROWS];
    double x_14_high[LK_ROWS];
    double x_14_low[LK_ROWS];
    double x_16_high[LK_ROWS];
    double x_16_low[LK_ROWS];
    double argmax_unlabelled[LK_ROWS];
    double sum_chosen_8[LK_ROWS];
    double sum_unlabelled_high[LK_ROWS];
    double sum_unlabelled_low[LK_ROWS];
    double x_48[LK_ROWS];
    double x_56[LK_ROWS];
    double x_66[LK_ROWS];
    double x_70[LK_ROWS];
    double x_77[LK_ROWS];
    double x_86[LK_ROWS];
    double x_95[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        alpha_at_y_true[r] = alpha[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair neg_gap_at_y_true = lk_pair_neg(gap_at_y_true);
        lifted_share_at_y_true_high[r] = neg_gap_at_y_true.high;
        lifted_share_at_y_true_low[r] = neg_gap_at_y_true.low;
    }
    lk_block_pair_lifted_exp_fall(n, lifted_share_at_y_true_high, lifted_share_at_y_true_low);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
            const lk_pair x_11 = lk_pair_scaled(lifted_share_at_y_true, 2.0);
            x_48[r] = lk_rounded(lifted_share_at_y_true) * lk_rounded(x_11);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
            const double x_55 = 4.0 * lk_rounded(lifted_share_at_y_true);
            x_56[r] = lk_rounded(lifted_share_at_y_true) * x_55;
        }
    }

    for (size_t r = 0; r < n; r++) {
        x_95[r] = -shift_alpha[r];
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

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                const lk_pair unlabelled = {is_label ? 0.0 : lifted_share.high, is_label ? 0.0 : lifted_share.low};
                unlabelled_high[i] = unlabelled.high;
                unlabelled_low[i] = unlabelled.low;
            }
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

    if (want_hessian) {
        lk_lanes_argmax(n, c, unlabelled_high, argmax_unlabelled);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, unlabelled_high, sum_unlabelled_high, sum_unlabelled_low);
        lk_lanes_add(n, c, unlabelled_low, sum_unlabelled_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_unlabelled_high[r], sum_unlabelled_low[r]});
            sum_unlabelled_high[r] = total.high;
            sum_unlabelled_low[r] = total.low;
        }
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const double x_4 = 0x1.0p-128 * lk_rounded(sum_without_largest);
        log_sum_high[r] = x_4;
        log_sum_low[r] = 0.0;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair surprisal_at_y_true = lk_pair_add(gap_at_y_true, log_sum);
        surprisal_at_y_true_high[r] = surprisal_at_y_true.high;
        surprisal_at_y_true_low[r] = surprisal_at_y_true.low;
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
            const lk_pair surprisal_at_y_true = {surprisal_at_y_true_high[r], surprisal_at_y_true_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
            const lk_pair x_11 = lk_pair_scaled(lifted_share_at_y_true, 2.0);
            const lk_pair x_12 = lk_pair_mul(surprisal_at_y_true, x_11);
            const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
            const lk_pair chosen_2 = {c_0_eq_lifted_share_label ? 0.0 : x_12.high, c_0_eq_lifted_share_label ? 0.0 : x_12.low};
            const lk_pair x_13 = lk_pair_add(chosen_2, others_at_y_true);
            x_13_high[r] = x_13.high;
            x_13_low[r] = x_13.low;
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const lk_pair x_5 = lk_pair_mul(inverse_x_2, inverse_x_2);
            const lk_pair x_14 = lk_pair_mul(inverse_x_2, x_5);
            x_14_high[r] = x_14.high;
            x_14_low[r] = x_14.low;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
            const lk_pair x_14 = {x_14_high[r], x_14_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
            const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
            const lk_pair x_15 = lk_pair_mul_double(x_14, scaled_alpha_at_y_true);
            const lk_pair x_16 = lk_pair_mul(others_at_y_true, x_15);
            x_16_high[r] = x_16.high;
            x_16_low[r] = x_16.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_14 = {x_14_high[r], x_14_low[r]};
            const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
            const double x_65 = lk_rounded(inverse_x_2) * lk_rounded(x_14);
            x_66[r] = scaled_alpha_at_y_true * x_65;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_14 = {x_14_high[r], x_14_low[r]};
            const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const double x_65 = lk_rounded(inverse_x_2) * lk_rounded(x_14);
            x_70[r] = 5.0 * x_65;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_14 = {x_14_high[r], x_14_low[r]};
            const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const double x_65 = lk_rounded(inverse_x_2) * lk_rounded(x_14);
            x_77[r] = 4.0 * x_65;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_14 = {x_14_high[r], x_14_low[r]};
            const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const double x_65 = lk_rounded(inverse_x_2) * lk_rounded(x_14);
            x_86[r] = (-2.0) * x_65;
        }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                const double index = (double)(int)k;
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                chosen_8[i] = argmax_unlabelled_eq_index ? 0.0 : lk_rounded(unlabelled);
            }
    }

    if (want_hessian) {
        double row_sum_chosen_8[LK_ROWS];
        lk_lanes_sum(n, c, chosen_8, sum_chosen_8, row_sum_chosen_8);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_8[r] = lk_row_sum_value((lk_pair){sum_chosen_8[r], row_sum_chosen_8[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
            const lk_pair surprisal_at_y_true = {surprisal_at_y_true_high[r], surprisal_at_y_true_low[r]};
            const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
            const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
            const lk_pair x_5 = lk_pair_mul(inverse_x_2, inverse_x_2);
            const lk_pair x_6 = lk_pair_mul(others_at_y_true, x_5);
            const double x_7 = lk_rounded(others_at_y_true) * lk_rounded(x_6);
            const double x_8 = scaled_alpha_at_y_true * x_7;
            const double x_9 = lk_rounded(surprisal_at_y_true) * x_8;
            const double x_10 = 0x1.0p-256 * x_9;
            const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
            const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_10;
            value[r] = lk_ldexp(chosen_1, x_95[r]);
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
                const lk_pair x_13 = {x_13_high[r], x_13_low[r]};
                const lk_pair x_14 = {x_14_high[r], x_14_low[r]};
                const lk_pair x_16 = {x_16_high[r], x_16_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
                const double x_17 = lk_rounded(lifted_share) * lk_rounded(x_16);
                const double x_18 = lk_rounded(x_13) * x_17;
                const double x_19 = 0x1.0p-384 * x_18;
                const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_19;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_4 = c_0_eq_lifted_share ? 0.0 : chosen_3;
                const double x_20 = 2.0 * lk_rounded(lifted_share);
                const lk_pair x_21 = lk_pair_mul_double(surprisal, x_20);
                const double chosen_5 = c_0_eq_lifted_share ? 0.0 : lk_rounded(x_21);
                const double x_22 = chosen_5 + lk_rounded(others);
                const lk_pair x_23 = lk_pair_mul(others, x_14);
                const lk_pair x_24 = lk_pair_mul(others, x_23);
                const double x_25 = scaled_alpha * lk_rounded(x_24);
                const double x_26 = x_22 * x_25;
                const double neg_x_26 = -x_26;
                const double x_27 = 0x1.0p-384 * neg_x_26;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_27;
                const int is_label = index == y_true[r];
                const double chosen_7 = is_label ? chosen_6 : chosen_4;
                gradient[i] = lk_ldexp(chosen_7, x_95[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_chosen_8 = sum_chosen_8[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair surprisal_at_y_true = {surprisal_at_y_true_high[r], surprisal_at_y_true_low[r]};
                const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                const lk_pair sum_unlabelled = {sum_unlabelled_high[r], sum_unlabelled_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
                const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int is_label = index == y_true[r];
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                const double x_28 = lk_rounded(sum_unlabelled) - lk_rounded(unlabelled);
                const double rest = argmax_unlabelled_eq_index ? now_sum_chosen_8 : x_28;
                const double x_29 = rest * rest;
                const double x_30 = rest * x_29;
                const double x_31 = lk_rounded(lifted_share) * lk_rounded(lifted_share);
                const double x_32 = rest * x_31;
                const double x_33 = x_30 + x_32;
                const double x_34 = 2.0 * rest;
                const double x_35 = rest * x_34;
                const double x_36 = lk_rounded(lifted_share) * x_35;
                const double x_37 = x_33 + x_36;
                const double x_38 = lk_rounded(lifted_share_at_y_true) * x_29;
                const double x_39 = x_37 + x_38;
                const double x_40 = 5.0 * lk_rounded(lifted_share);
                const double x_41 = lk_rounded(lifted_share) * x_40;
                const double x_42 = lk_rounded(lifted_share_at_y_true) * x_41;
                const double x_43 = x_39 + x_42;
                const double x_44 = 6.0 * rest;
                const double x_45 = lk_rounded(lifted_share) * x_44;
                const double x_46 = lk_rounded(lifted_share_at_y_true) * x_45;
                const double x_47 = x_43 + x_46;
                const double x_49 = rest * x_48[r];
                const double x_50 = lk_rounded(surprisal_at_y_true) * x_49;
                const double chosen_9 = c_0_eq_lifted_share_label ? 0.0 : x_50;
                const double x_51 = chosen_9 + x_47;
                const double x_52 = lk_rounded(lifted_share_at_y_true) * x_35;
                const double x_53 = lk_rounded(surprisal_at_y_true) * x_52;
                const double chosen_10 = c_0_eq_lifted_share_label ? 0.0 : x_53;
                const double x_54 = chosen_10 + x_51;
                const double x_57 = lk_rounded(lifted_share) * x_56[r];
                const double x_58 = lk_rounded(surprisal_at_y_true) * x_57;
                const double chosen_11 = c_0_eq_lifted_share_label ? 0.0 : x_58;
                const double chosen_12 = c_0_eq_lifted_share ? 0.0 : chosen_11;
                const double x_59 = chosen_12 + x_54;
                const double x_60 = (-2.0) * lk_rounded(lifted_share);
                const double x_61 = lk_rounded(lifted_share) * x_60;
                const double x_62 = lk_rounded(lifted_share_at_y_true) * x_61;
                const double x_63 = lk_rounded(surprisal_at_y_true) * x_62;
                const double chosen_13 = c_0_eq_lifted_share ? 0.0 : x_63;
                const double chosen_14 = c_0_eq_lifted_share_label ? 0.0 : chosen_13;
                const double x_64 = chosen_14 + x_59;
                const double x_67 = lk_rounded(lifted_share) * x_66[r];
                const double x_68 = x_64 * x_67;
                const double x_69 = 0x1.0p-512 * x_68;
                const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_69;
                const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                const double x_71 = lk_rounded(others) * x_70[r];
                const double x_72 = lk_rounded(others) * x_71;
                const double x_73 = lk_rounded(others) * x_72;
                const double x_74 = scaled_alpha * x_73;
                const double x_75 = lk_rounded(lifted_share) * x_74;
                const double x_76 = 0x1.0p-512 * x_75;
                const double x_78 = lk_rounded(others) * x_77[r];
                const double x_79 = lk_rounded(others) * x_78;
                const double x_80 = lk_rounded(lifted_share) * x_79;
                const double x_81 = lk_rounded(lifted_share) * x_80;
                const double x_82 = scaled_alpha * x_81;
                const double x_83 = lk_rounded(surprisal) * x_82;
                const double x_84 = 0x1.0p-512 * x_83;
                const double chosen_17 = c_0_eq_lifted_share ? 0.0 : x_84;
                const double chosen_18 = alpha_eq_c_0 ? 0.0 : chosen_17;
                const double x_85 = chosen_18 + x_76;
                const double x_87 = lk_rounded(others) * x_86[r];
                const double x_88 = lk_rounded(others) * x_87;
                const double x_89 = lk_rounded(others) * x_88;
                const double x_90 = scaled_alpha * x_89;
                const double x_91 = lk_rounded(lifted_share) * x_90;
                const double x_92 = lk_rounded(surprisal) * x_91;
                const double x_93 = 0x1.0p-512 * x_92;
                const double chosen_19 = alpha_eq_c_0 ? 0.0 : x_93;
                const double chosen_20 = c_0_eq_lifted_share ? 0.0 : chosen_19;
                const double x_94 = chosen_20 + x_85;
                const double chosen_21 = is_label ? x_94 : chosen_16;
                hessian[i] = lk_ldexp(chosen_21, x_95[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {2}, in float32 */
static void sparse_categorical_focal_crossentropy_logits_case_1_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 5);
    const int whole = span >= c;
    double *const row_lifted_share = room;
    double *const row_lifted_share_more_high = room + span;
    double *const row_lifted_share_more_low = room + 2 * span;
    double *const row_unlabelled_high = room + 3 * span;
    double *const row_unlabelled_low = room + 4 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];
    double spare_1[LK_BLOCK];

    const double y_true = row_in[0];

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
    const double x_95 = -shift_alpha;

    /* sum_lifted_share, sum_without_largest, sum_lifted_share_more, sum_without_largest_more, argmax_unlabelled, sum_unlabelled */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        const double scaled_alpha = lk_ldexp(alpha, shift_alpha);
        alpha_label = scaled_alpha;
    }
    double lifted_share_label = 0.0;
    if (want_gradient) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const double x_1 = peak - y_pred;
        const double gap = peak_eq_y_pred ? 0.0 : x_1;
        const double neg_gap = -gap;
        const double lifted_share = lk_row_lifted_exp(neg_gap);
        lifted_share_label = lifted_share;
    }
    lk_pair lifted_share_label_more = lk_pair_of(0.0);
    if (want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1_more = lk_difference(peak, y_pred);
        const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
        const lk_pair neg_gap_more = lk_pair_neg(gap_more);
        const lk_pair lifted_share_more = lk_row_pair_lifted_exp(neg_gap_more);
        lifted_share_label_more = lifted_share_more;
    }
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_lifted_share_more = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    lk_row_peak row_argmax_unlabelled = {-INFINITY, 0.0};
    lk_pair row_sum_unlabelled = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share = row_lifted_share + (whole ? start : 0);
        double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
        double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
        double *restrict const unlabelled_high = row_unlabelled_high + (whole ? start : 0);
        double *restrict const unlabelled_low = row_unlabelled_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        if (want_value || want_gradient) {
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
        if (want_value || want_gradient) {
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
        if (want_hessian) {
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
        if (want_hessian) {
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
        if (want_hessian) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                unlabelled_high[i] = lifted_share_more.high;
                unlabelled_low[i] = lifted_share_more.low;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const lk_pair unlabelled = {is_label ? 0.0 : lifted_share_more.high, is_label ? 0.0 : lifted_share_more.low};
                unlabelled_high[i] = unlabelled.high;
                unlabelled_low[i] = unlabelled.low;
            }
        }
        lk_fetch(ahead, start, n);
        if (want_value || want_gradient)
            lk_row_sum_add_short(&row_sum_lifted_share, n, lifted_share);
        if (want_value || want_gradient)
            lk_row_sum_add_short(&row_sum_without_largest, n, chosen);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_lifted_share_more, n, lifted_share_more_high, lifted_share_more_low);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_without_largest_more, n, chosen_more_high, chosen_more_low);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_unlabelled, start, n, unlabelled_high);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_unlabelled, n, unlabelled_high, unlabelled_low);
    }
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_lifted_share_more = lk_row_sum_pair(row_sum_lifted_share_more);
    const lk_pair sum_without_largest_more = lk_row_sum_pair(row_sum_without_largest_more);
    const double argmax_unlabelled = row_argmax_unlabelled.at;
    const lk_pair sum_unlabelled = lk_row_sum_pair(row_sum_unlabelled);
    const double x_2 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_2 = want_value || want_gradient ? 1.0 / x_2 : 0.0;
    const double x_4 = 0x1.0p-128 * sum_without_largest;
    const double log_sum = want_value || want_gradient ? lk_row_log1p(x_4) : 0.0;
    const double x_5 = inverse_x_2 * inverse_x_2;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_11 = 2.0 * lifted_share_label;
    const int c_0_eq_lifted_share_label = 0.0 == lifted_share_label;
    const double x_14 = inverse_x_2 * x_5;
    const double x_15 = alpha_label * x_14;
    const lk_pair x_2_more = lk_pair_scaled(sum_lifted_share_more, 0x1.0p-128);
    const lk_pair inverse_x_2_more = want_hessian ? lk_double_div_pair(1.0, x_2_more) : lk_pair_of(0.0);
    const double x_4_more = 0x1.0p-128 * lk_rounded(sum_without_largest_more);
    const lk_pair log_sum_more = want_hessian ? lk_row_pair_log1p(lk_pair_of(x_4_more)) : lk_pair_of(0.0);
    const lk_pair x_5_more = lk_pair_mul(inverse_x_2_more, inverse_x_2_more);
    const lk_pair x_11_more = lk_pair_scaled(lifted_share_label_more, 2.0);
    const int c_0_eq_lifted_share_label_more = 0.0 == lifted_share_label_more.high;
    const lk_pair x_14_more = lk_pair_mul(inverse_x_2_more, x_5_more);
    const double x_48 = lk_rounded(lifted_share_label_more) * lk_rounded(x_11_more);
    const double x_55 = 4.0 * lk_rounded(lifted_share_label_more);
    const double x_56 = lk_rounded(lifted_share_label_more) * x_55;
    const double x_65 = lk_rounded(inverse_x_2_more) * lk_rounded(x_14_more);
    const double x_66 = alpha_label * x_65;
    const double x_70 = 5.0 * x_65;
    const double x_77 = 4.0 * x_65;
    const double x_86 = (-2.0) * x_65;

    /* sum_chosen_8 */
    double others_label = 0.0;
    if (want_value || want_gradient) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const double x_1 = peak - y_pred;
        const double gap = peak_eq_y_pred ? 0.0 : x_1;
        const double neg_gap = -gap;
        const double lifted_share = lk_row_lifted_exp(neg_gap);
        const double x_3 = sum_lifted_share - lifted_share;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_3;
        others_label = others;
    }
    double surprisal_label = 0.0;
    if (want_value || want_gradient) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const double x_1 = peak - y_pred;
        const double gap = peak_eq_y_pred ? 0.0 : x_1;
        const double surprisal = gap + log_sum;
        surprisal_label = surprisal;
    }
    double surprisal_label_more = 0.0;
    if (want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1_more = lk_difference(peak, y_pred);
        const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
        const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
        surprisal_label_more = lk_rounded(surprisal_more);
    }
    lk_pair row_sum_chosen_8 = {0.0, 0.0};
    if (want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
            double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
            double *restrict const unlabelled_high = row_unlabelled_high + (whole ? start : 0);
            double *restrict const unlabelled_low = row_unlabelled_low + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
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
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    unlabelled_high[i] = lifted_share_more.high;
                    unlabelled_low[i] = lifted_share_more.low;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const lk_pair unlabelled = {is_label ? 0.0 : lifted_share_more.high, is_label ? 0.0 : lifted_share_more.low};
                    unlabelled_high[i] = unlabelled.high;
                    unlabelled_low[i] = unlabelled.low;
                }
            }
            const double was_chosen_8 = lk_exchange(n, unlabelled_high, (size_t)argmax_unlabelled - start, 0.0);
            lk_row_sum_add(&row_sum_chosen_8, n, unlabelled_high);
            lk_exchange(n, unlabelled_high, (size_t)argmax_unlabelled - start, was_chosen_8);
        }
    const double sum_chosen_8 = lk_row_sum_value(row_sum_chosen_8);
    const double x_6 = others_label * x_5;
    const double x_7 = others_label * x_6;
    const double x_8 = alpha_label * x_7;
    const double x_9 = surprisal_label * x_8;
    const double x_10 = 0x1.0p-256 * x_9;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_10;
    const double x_12 = surprisal_label * x_11;
    const double chosen_2 = c_0_eq_lifted_share_label ? 0.0 : x_12;
    const double x_13 = chosen_2 + others_label;
    const double x_16 = others_label * x_15;
    const double x_96 = lk_ldexp(chosen_1, x_95);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share = row_lifted_share + (whole ? start : 0);
            double *restrict const lifted_share_more_high = row_lifted_share_more_high + (whole ? start : 0);
            double *restrict const lifted_share_more_low = row_lifted_share_more_low + (whole ? start : 0);
            double *restrict const unlabelled_high = row_unlabelled_high + (whole ? start : 0);
            double *restrict const unlabelled_low = row_unlabelled_low + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
            if (!whole && (want_gradient)) {
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
            if (!whole && (want_hessian)) {
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
            if (!whole && (want_hessian)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    unlabelled_high[i] = lifted_share_more.high;
                    unlabelled_low[i] = lifted_share_more.low;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const lk_pair unlabelled = {is_label ? 0.0 : lifted_share_more.high, is_label ? 0.0 : lifted_share_more.low};
                    unlabelled_high[i] = unlabelled.high;
                    unlabelled_low[i] = unlabelled.low;
                }
            }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                    const double x_17 = lifted_share[i] * x_16;
                    const double x_18 = x_13 * x_17;
                    const double x_19 = 0x1.0p-384 * x_18;
                    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_19;
                    const double chosen_4 = c_0_eq_lifted_share ? 0.0 : chosen_3;
                    const double x_97 = lk_ldexp(chosen_4, x_95);
                    gradient[i] = weight * x_97;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double x_3 = sum_lifted_share - lifted_share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const double surprisal = gap + log_sum;
                    const double x_17 = lifted_share[i] * x_16;
                    const double x_18 = x_13 * x_17;
                    const double x_19 = 0x1.0p-384 * x_18;
                    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_19;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                    const double chosen_4 = c_0_eq_lifted_share ? 0.0 : chosen_3;
                    const double x_20 = 2.0 * lifted_share[i];
                    const double x_21 = surprisal * x_20;
                    const double chosen_5 = c_0_eq_lifted_share ? 0.0 : x_21;
                    const double x_22 = chosen_5 + others;
                    const double x_23 = others * x_14;
                    const double x_24 = others * x_23;
                    const double x_25 = scaled_alpha * x_24;
                    const double x_26 = x_22 * x_25;
                    const double neg_x_26 = -x_26;
                    const double x_27 = 0x1.0p-384 * neg_x_26;
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_27;
                    const int is_label = index == y_true;
                    const double chosen_7 = is_label ? chosen_6 : chosen_4;
                    const double x_97 = lk_ldexp(chosen_7, x_95);
                    gradient[i] = weight * x_97;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                    const int c_0_eq_lifted_share_more = 0.0 == lifted_share_more.high;
                    const double x_60 = (-2.0) * lk_rounded(lifted_share_more);
                    const double x_61 = lk_rounded(lifted_share_more) * x_60;
                    const double x_62 = lk_rounded(lifted_share_label_more) * x_61;
                    const double x_63 = surprisal_label_more * x_62;
                    const double chosen_13 = c_0_eq_lifted_share_more ? 0.0 : x_63;
                    const double chosen_14 = c_0_eq_lifted_share_label_more ? 0.0 : chosen_13;
                    const double x_57 = lk_rounded(lifted_share_more) * x_56;
                    const double x_58 = surprisal_label_more * x_57;
                    const double chosen_11 = c_0_eq_lifted_share_label_more ? 0.0 : x_58;
                    const double chosen_12 = c_0_eq_lifted_share_more ? 0.0 : chosen_11;
                    const double x_28 = lk_rounded(sum_unlabelled) - lk_rounded(unlabelled);
                    const double x_34 = 2.0 * x_28;
                    const double x_35 = x_28 * x_34;
                    const double x_52 = lk_rounded(lifted_share_label_more) * x_35;
                    const double x_53 = surprisal_label_more * x_52;
                    const double chosen_10 = c_0_eq_lifted_share_label_more ? 0.0 : x_53;
                    const double x_49 = x_28 * x_48;
                    const double x_50 = surprisal_label_more * x_49;
                    const double chosen_9 = c_0_eq_lifted_share_label_more ? 0.0 : x_50;
                    const double x_29 = x_28 * x_28;
                    const double x_30 = x_28 * x_29;
                    const double x_31 = lk_rounded(lifted_share_more) * lk_rounded(lifted_share_more);
                    const double x_32 = x_28 * x_31;
                    const double x_33 = x_30 + x_32;
                    const double x_36 = lk_rounded(lifted_share_more) * x_35;
                    const double x_37 = x_33 + x_36;
                    const double x_38 = lk_rounded(lifted_share_label_more) * x_29;
                    const double x_39 = x_37 + x_38;
                    const double x_40 = 5.0 * lk_rounded(lifted_share_more);
                    const double x_41 = lk_rounded(lifted_share_more) * x_40;
                    const double x_42 = lk_rounded(lifted_share_label_more) * x_41;
                    const double x_43 = x_39 + x_42;
                    const double x_44 = 6.0 * x_28;
                    const double x_45 = lk_rounded(lifted_share_more) * x_44;
                    const double x_46 = lk_rounded(lifted_share_label_more) * x_45;
                    const double x_47 = x_43 + x_46;
                    const double x_51 = chosen_9 + x_47;
                    const double x_54 = chosen_10 + x_51;
                    const double x_59 = chosen_12 + x_54;
                    const double x_64 = chosen_14 + x_59;
                    const double x_67 = lk_rounded(lifted_share_more) * x_66;
                    const double x_68 = x_64 * x_67;
                    const double x_69 = 0x1.0p-512 * x_68;
                    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_69;
                    const double chosen_16 = c_0_eq_lifted_share_more ? 0.0 : chosen_15;
                    const double x_98 = lk_ldexp(chosen_16, x_95);
                    hessian[i] = weight * x_98;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int is_label = index == y_true;
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_3_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_3_more.high, is_largest ? sum_without_largest_more.low : x_3_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int c_0_eq_lifted_share_more = 0.0 == lifted_share_more.high;
                    const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                    const double x_28 = lk_rounded(sum_unlabelled) - lk_rounded(unlabelled);
                    const double rest = argmax_unlabelled_eq_index ? sum_chosen_8 : x_28;
                    const double x_29 = rest * rest;
                    const double x_30 = rest * x_29;
                    const double x_31 = lk_rounded(lifted_share_more) * lk_rounded(lifted_share_more);
                    const double x_32 = rest * x_31;
                    const double x_33 = x_30 + x_32;
                    const double x_34 = 2.0 * rest;
                    const double x_35 = rest * x_34;
                    const double x_36 = lk_rounded(lifted_share_more) * x_35;
                    const double x_37 = x_33 + x_36;
                    const double x_38 = lk_rounded(lifted_share_label_more) * x_29;
                    const double x_39 = x_37 + x_38;
                    const double x_40 = 5.0 * lk_rounded(lifted_share_more);
                    const double x_41 = lk_rounded(lifted_share_more) * x_40;
                    const double x_42 = lk_rounded(lifted_share_label_more) * x_41;
                    const double x_43 = x_39 + x_42;
                    const double x_44 = 6.0 * rest;
                    const double x_45 = lk_rounded(lifted_share_more) * x_44;
                    const double x_46 = lk_rounded(lifted_share_label_more) * x_45;
                    const double x_47 = x_43 + x_46;
                    const double x_49 = rest * x_48;
                    const double x_50 = surprisal_label_more * x_49;
                    const double chosen_9 = c_0_eq_lifted_share_label_more ? 0.0 : x_50;
                    const double x_51 = chosen_9 + x_47;
                    const double x_52 = lk_rounded(lifted_share_label_more) * x_35;
                    const double x_53 = surprisal_label_more * x_52;
                    const double chosen_10 = c_0_eq_lifted_share_label_more ? 0.0 : x_53;
                    const double x_54 = chosen_10 + x_51;
                    const double x_57 = lk_rounded(lifted_share_more) * x_56;
                    const double x_58 = surprisal_label_more * x_57;
                    const double chosen_11 = c_0_eq_lifted_share_label_more ? 0.0 : x_58;
                    const double chosen_12 = c_0_eq_lifted_share_more ? 0.0 : chosen_11;
                    const double x_59 = chosen_12 + x_54;
                    const double x_60 = (-2.0) * lk_rounded(lifted_share_more);
                    const double x_61 = lk_rounded(lifted_share_more) * x_60;
                    const double x_62 = lk_rounded(lifted_share_label_more) * x_61;
                    const double x_63 = surprisal_label_more * x_62;
                    const double chosen_13 = c_0_eq_lifted_share_more ? 0.0 : x_63;
                    const double chosen_14 = c_0_eq_lifted_share_label_more ? 0.0 : chosen_13;
                    const double x_64 = chosen_14 + x_59;
                    const double x_67 = lk_rounded(lifted_share_more) * x_66;
                    const double x_68 = x_64 * x_67;
                    const double x_69 = 0x1.0p-512 * x_68;
                    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_69;
                    const double chosen_16 = c_0_eq_lifted_share_more ? 0.0 : chosen_15;
                    const double x_71 = lk_rounded(others_more) * x_70;
                    const double x_72 = lk_rounded(others_more) * x_71;
                    const double x_73 = lk_rounded(others_more) * x_72;
                    const double x_74 = scaled_alpha * x_73;
                    const double x_75 = lk_rounded(lifted_share_more) * x_74;
                    const double x_76 = 0x1.0p-512 * x_75;
                    const double x_78 = lk_rounded(others_more) * x_77;
                    const double x_79 = lk_rounded(others_more) * x_78;
                    const double x_80 = lk_rounded(lifted_share_more) * x_79;
                    const double x_81 = lk_rounded(lifted_share_more) * x_80;
                    const double x_82 = scaled_alpha * x_81;
                    const double x_83 = lk_rounded(surprisal_more) * x_82;
                    const double x_84 = 0x1.0p-512 * x_83;
                    const double chosen_17 = c_0_eq_lifted_share_more ? 0.0 : x_84;
                    const double chosen_18 = alpha_eq_c_0 ? 0.0 : chosen_17;
                    const double x_85 = chosen_18 + x_76;
                    const double x_87 = lk_rounded(others_more) * x_86;
                    const double x_88 = lk_rounded(others_more) * x_87;
                    const double x_89 = lk_rounded(others_more) * x_88;
                    const double x_90 = scaled_alpha * x_89;
                    const double x_91 = lk_rounded(lifted_share_more) * x_90;
                    const double x_92 = lk_rounded(surprisal_more) * x_91;
                    const double x_93 = 0x1.0p-512 * x_92;
                    const double chosen_19 = alpha_eq_c_0 ? 0.0 : x_93;
                    const double chosen_20 = c_0_eq_lifted_share_more ? 0.0 : chosen_19;
                    const double x_94 = chosen_20 + x_85;
                    const double chosen_21 = is_label ? x_94 : chosen_16;
                    const double x_98 = lk_ldexp(chosen_21, x_95);
                    hessian[i] = weight * x_98;
                }
                if ((size_t)argmax_unlabelled - start < n) {
                    const size_t i = (size_t)argmax_unlabelled - start;
                    const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                    const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int is_label = index == y_true;
                    const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                    const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                    const lk_pair x_3_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_3_more.high, is_largest ? sum_without_largest_more.low : x_3_more.low};
                    const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                    const int c_0_eq_lifted_share_more = 0.0 == lifted_share_more.high;
                    const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                    const double x_28 = lk_rounded(sum_unlabelled) - lk_rounded(unlabelled);
                    const double rest = argmax_unlabelled_eq_index ? sum_chosen_8 : x_28;
                    const double x_29 = rest * rest;
                    const double x_30 = rest * x_29;
                    const double x_31 = lk_rounded(lifted_share_more) * lk_rounded(lifted_share_more);
                    const double x_32 = rest * x_31;
                    const double x_33 = x_30 + x_32;
                    const double x_34 = 2.0 * rest;
                    const double x_35 = rest * x_34;
                    const double x_36 = lk_rounded(lifted_share_more) * x_35;
                    const double x_37 = x_33 + x_36;
                    const double x_38 = lk_rounded(lifted_share_label_more) * x_29;
                    const double x_39 = x_37 + x_38;
                    const double x_40 = 5.0 * lk_rounded(lifted_share_more);
                    const double x_41 = lk_rounded(lifted_share_more) * x_40;
                    const double x_42 = lk_rounded(lifted_share_label_more) * x_41;
                    const double x_43 = x_39 + x_42;
                    const double x_44 = 6.0 * rest;
                    const double x_45 = lk_rounded(lifted_share_more) * x_44;
                    const double x_46 = lk_rounded(lifted_share_label_more) * x_45;
                    const double x_47 = x_43 + x_46;
                    const double x_49 = rest * x_48;
                    const double x_50 = surprisal_label_more * x_49;
                    const double chosen_9 = c_0_eq_lifted_share_label_more ? 0.0 : x_50;
                    const double x_51 = chosen_9 + x_47;
                    const double x_52 = lk_rounded(lifted_share_label_more) * x_35;
                    const double x_53 = surprisal_label_more * x_52;
                    const double chosen_10 = c_0_eq_lifted_share_label_more ? 0.0 : x_53;
                    const double x_54 = chosen_10 + x_51;
                    const double x_57 = lk_rounded(lifted_share_more) * x_56;
                    const double x_58 = surprisal_label_more * x_57;
                    const double chosen_11 = c_0_eq_lifted_share_label_more ? 0.0 : x_58;
                    const double chosen_12 = c_0_eq_lifted_share_more ? 0.0 : chosen_11;
                    const double x_59 = chosen_12 + x_54;
                    const double x_60 = (-2.0) * lk_rounded(lifted_share_more);
                    const double x_61 = lk_rounded(lifted_share_more) * x_60;
                    const double x_62 = lk_rounded(lifted_share_label_more) * x_61;
                    const double x_63 = surprisal_label_more * x_62;
                    const double chosen_13 = c_0_eq_lifted_share_more ? 0.0 : x_63;
                    const double chosen_14 = c_0_eq_lifted_share_label_more ? 0.0 : chosen_13;
                    const double x_64 = chosen_14 + x_59;
                    const double x_67 = lk_rounded(lifted_share_more) * x_66;
                    const double x_68 = x_64 * x_67;
                    const double x_69 = 0x1.0p-512 * x_68;
                    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_69;
                    const double chosen_16 = c_0_eq_lifted_share_more ? 0.0 : chosen_15;
                    const double x_71 = lk_rounded(others_more) * x_70;
                    const double x_72 = lk_rounded(others_more) * x_71;
                    const double x_73 = lk_rounded(others_more) * x_72;
                    const double x_74 = scaled_alpha * x_73;
                    const double x_75 = lk_rounded(lifted_share_more) * x_74;
                    const double x_76 = 0x1.0p-512 * x_75;
                    const double x_78 = lk_rounded(others_more) * x_77;
                    const double x_79 = lk_rounded(others_more) * x_78;
                    const double x_80 = lk_rounded(lifted_share_more) * x_79;
                    const double x_81 = lk_rounded(lifted_share_more) * x_80;
                    const double x_82 = scaled_alpha * x_81;
                    const double x_83 = lk_rounded(surprisal_more) * x_82;
                    const double x_84 = 0x1.0p-512 * x_83;
                    const double chosen_17 = c_0_eq_lifted_share_more ? 0.0 : x_84;
                    const double chosen_18 = alpha_eq_c_0 ? 0.0 : chosen_17;
                    const double x_85 = chosen_18 + x_76;
                    const double x_87 = lk_rounded(others_more) * x_86;
                    const double x_88 = lk_rounded(others_more) * x_87;
                    const double x_89 = lk_rounded(others_more) * x_88;
                    const double x_90 = scaled_alpha * x_89;
                    const double x_91 = lk_rounded(lifted_share_more) * x_90;
                    const double x_92 = lk_rounded(surprisal_more) * x_91;
                    const double x_93 = 0x1.0p-512 * x_92;
                    const double chosen_19 = alpha_eq_c_0 ? 0.0 : x_93;
                    const double chosen_20 = c_0_eq_lifted_share_more ? 0.0 : chosen_19;
                    const double x_94 = chosen_20 + x_85;
                    const double chosen_21 = is_label ? x_94 : chosen_16;
                    const double x_98 = lk_ldexp(chosen_21, x_95);
                    hessian[i] = weight * x_98;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_96;
}

/* sparse_categorical_focal_crossentropy_logits: gamma in {2}, in float32; rows side by side */
static void sparse_categorical_focal_crossentropy_logits_case_1_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double lifted_share_more_high[LK_LANES];
    double lifted_share_more_low[LK_LANES];
    double chosen_more_high[LK_LANES];
    double chosen_more_low[LK_LANES];
    double unlabelled_high[LK_LANES];
    double unlabelled_low[LK_LANES];
    double chosen_8[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double lifted_share_at_y_true[LK_ROWS];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double alpha_at_y_true[LK_ROWS];
    double log_sum[LK_ROWS];
    double x_13[LK_ROWS];
    double x_14[LK_ROWS];
    double x_16[LK_ROWS];
    double sum_lifted_share_more_high[LK_ROWS];
    double sum_lifted_share_more_low[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double log_sum_more_high[LK_ROWS];
    double log_sum_more_low[LK_ROWS];
    double surprisal_more_at_y_true_high[LK_ROWS];
    double surprisal_more_at_y_true_low[LK_ROWS];
    double lifted_share_more_at_y_true_high[LK_ROWS];
    double lifted_share_more_at_y_true_low[LK_ROWS];
    double argmax_unlabelled[LK_ROWS];
    double sum_chosen_8[LK_ROWS];
    double sum_unlabelled_high[LK_ROWS];
    double sum_unlabelled_low[LK_ROWS];
    double x_48[LK_ROWS];
    double x_56[LK_ROWS];
    double x_66[LK_ROWS];
    double x_70[LK_ROWS];
    double x_77[LK_ROWS];
    double x_86[LK_ROWS];
    double x_95[LK_ROWS];
    double spare_1[LK_LANES];

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        alpha_at_y_true[r] = alpha[(size_t)y_true[r] * n + r];
    }

    if (want_value || want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const double x_1_at_y_true = peak[r] - y_pred_at_y_true[r];
            const double gap_at_y_true = peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true;
            const double neg_gap_at_y_true = -gap_at_y_true;
            const lk_exp_short_half half = lk_lifted_exp_fall_short_begin(neg_gap_at_y_true);
            lifted_share_at_y_true[r] = half.x;
            spare_1[r] = half.shifted;
        }
        lk_block_lifted_exp_fall_short_end(n, lifted_share_at_y_true, spare_1);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const lk_pair x_1_more_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
            const lk_pair gap_more_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_more_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_more_at_y_true.low};
            const lk_pair neg_gap_more_at_y_true = lk_pair_neg(gap_more_at_y_true);
            lifted_share_more_at_y_true_high[r] = neg_gap_more_at_y_true.high;
            lifted_share_more_at_y_true_low[r] = neg_gap_more_at_y_true.low;
        }
        lk_block_pair_lifted_exp_fall(n, lifted_share_more_at_y_true_high, lifted_share_more_at_y_true_low);
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair lifted_share_more_at_y_true = {lifted_share_more_at_y_true_high[r], lifted_share_more_at_y_true_low[r]};
            const lk_pair x_11_more = lk_pair_scaled(lifted_share_more_at_y_true, 2.0);
            x_48[r] = lk_rounded(lifted_share_more_at_y_true) * lk_rounded(x_11_more);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair lifted_share_more_at_y_true = {lifted_share_more_at_y_true_high[r], lifted_share_more_at_y_true_low[r]};
            const double x_55 = 4.0 * lk_rounded(lifted_share_more_at_y_true);
            x_56[r] = lk_rounded(lifted_share_more_at_y_true) * x_55;
        }
    }

    for (size_t r = 0; r < n; r++) {
        x_95[r] = -shift_alpha[r];
    }

    if (want_value || want_gradient) {
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

    if (want_value || want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_lifted_share = lifted_share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                chosen[i] = is_largest ? 0.0 : now_lifted_share;
            }
    }

    if (want_hessian) {
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

    if (want_hessian) {
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

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                const lk_pair unlabelled = {is_label ? 0.0 : lifted_share_more.high, is_label ? 0.0 : lifted_share_more.low};
                unlabelled_high[i] = unlabelled.high;
                unlabelled_low[i] = unlabelled.low;
            }
    }

    if (want_value || want_gradient) {
        lk_lanes_sum_short(n, c, lifted_share, sum_lifted_share);
    }

    if (want_value || want_gradient) {
        lk_lanes_sum_short(n, c, chosen, sum_without_largest);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, lifted_share_more_high, sum_lifted_share_more_high, sum_lifted_share_more_low);
        lk_lanes_add(n, c, lifted_share_more_low, sum_lifted_share_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]});
            sum_lifted_share_more_high[r] = total.high;
            sum_lifted_share_more_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_more_high, sum_without_largest_more_high, sum_without_largest_more_low);
        lk_lanes_add(n, c, chosen_more_low, sum_without_largest_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_more_high[r], sum_without_largest_more_low[r]});
            sum_without_largest_more_high[r] = total.high;
            sum_without_largest_more_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, unlabelled_high, argmax_unlabelled);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, unlabelled_high, sum_unlabelled_high, sum_unlabelled_low);
        lk_lanes_add(n, c, unlabelled_low, sum_unlabelled_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_unlabelled_high[r], sum_unlabelled_low[r]});
            sum_unlabelled_high[r] = total.high;
            sum_unlabelled_low[r] = total.low;
        }
    }

    if (want_value || want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double x_4 = 0x1.0p-128 * sum_without_largest[r];
            log_sum[r] = x_4;
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double now_sum_without_largest = sum_without_largest[r];
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const double x_1_at_y_true = peak[r] - y_pred_at_y_true[r];
            const double gap_at_y_true = peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true;
            const double x_3_at_y_true = sum_lifted_share[r] - lifted_share_at_y_true[r];
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_3_at_y_true;
            const double surprisal_at_y_true = gap_at_y_true + log_sum[r];
            const double x_11 = 2.0 * lifted_share_at_y_true[r];
            const double x_12 = surprisal_at_y_true * x_11;
            const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true[r];
            const double chosen_2 = c_0_eq_lifted_share_label ? 0.0 : x_12;
            x_13[r] = chosen_2 + others_at_y_true;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
            const double inverse_x_2 = 1.0 / x_2;
            const double x_5 = inverse_x_2 * inverse_x_2;
            x_14[r] = inverse_x_2 * x_5;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double now_sum_without_largest = sum_without_largest[r];
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double x_3_at_y_true = sum_lifted_share[r] - lifted_share_at_y_true[r];
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_3_at_y_true;
            const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
            const double x_15 = scaled_alpha_at_y_true * x_14[r];
            x_16[r] = others_at_y_true * x_15;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
            const double x_4_more = 0x1.0p-128 * lk_rounded(sum_without_largest_more);
            log_sum_more_high[r] = x_4_more;
            log_sum_more_low[r] = 0.0;
        }
        lk_block_pair_log1p(n, log_sum_more_high, log_sum_more_low);
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_sum_more = {log_sum_more_high[r], log_sum_more_low[r]};
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const lk_pair x_1_more_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
            const lk_pair gap_more_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_more_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_more_at_y_true.low};
            const lk_pair surprisal_more_at_y_true = lk_pair_add(gap_more_at_y_true, log_sum_more);
            surprisal_more_at_y_true_high[r] = surprisal_more_at_y_true.high;
            surprisal_more_at_y_true_low[r] = surprisal_more_at_y_true.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
            const lk_pair x_2_more = lk_pair_scaled(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_2_more = lk_double_div_pair(1.0, x_2_more);
            const lk_pair x_5_more = lk_pair_mul(inverse_x_2_more, inverse_x_2_more);
            const lk_pair x_14_more = lk_pair_mul(inverse_x_2_more, x_5_more);
            const double x_65 = lk_rounded(inverse_x_2_more) * lk_rounded(x_14_more);
            x_66[r] = scaled_alpha_at_y_true * x_65;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_2_more = lk_pair_scaled(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_2_more = lk_double_div_pair(1.0, x_2_more);
            const lk_pair x_5_more = lk_pair_mul(inverse_x_2_more, inverse_x_2_more);
            const lk_pair x_14_more = lk_pair_mul(inverse_x_2_more, x_5_more);
            const double x_65 = lk_rounded(inverse_x_2_more) * lk_rounded(x_14_more);
            x_70[r] = 5.0 * x_65;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_2_more = lk_pair_scaled(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_2_more = lk_double_div_pair(1.0, x_2_more);
            const lk_pair x_5_more = lk_pair_mul(inverse_x_2_more, inverse_x_2_more);
            const lk_pair x_14_more = lk_pair_mul(inverse_x_2_more, x_5_more);
            const double x_65 = lk_rounded(inverse_x_2_more) * lk_rounded(x_14_more);
            x_77[r] = 4.0 * x_65;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
            const lk_pair x_2_more = lk_pair_scaled(sum_lifted_share_more, 0x1.0p-128);
            const lk_pair inverse_x_2_more = lk_double_div_pair(1.0, x_2_more);
            const lk_pair x_5_more = lk_pair_mul(inverse_x_2_more, inverse_x_2_more);
            const lk_pair x_14_more = lk_pair_mul(inverse_x_2_more, x_5_more);
            const double x_65 = lk_rounded(inverse_x_2_more) * lk_rounded(x_14_more);
            x_86[r] = (-2.0) * x_65;
        }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                const double index = (double)(int)k;
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                chosen_8[i] = argmax_unlabelled_eq_index ? 0.0 : lk_rounded(unlabelled);
            }
    }

    if (want_hessian) {
        double row_sum_chosen_8[LK_ROWS];
        lk_lanes_sum(n, c, chosen_8, sum_chosen_8, row_sum_chosen_8);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_8[r] = lk_row_sum_value((lk_pair){sum_chosen_8[r], row_sum_chosen_8[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double now_sum_without_largest = sum_without_largest[r];
            const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
            const double inverse_x_2 = 1.0 / x_2;
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const double x_1_at_y_true = peak[r] - y_pred_at_y_true[r];
            const double gap_at_y_true = peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true;
            const double x_3_at_y_true = sum_lifted_share[r] - lifted_share_at_y_true[r];
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_3_at_y_true;
            const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
            const double surprisal_at_y_true = gap_at_y_true + log_sum[r];
            const double x_5 = inverse_x_2 * inverse_x_2;
            const double x_6 = others_at_y_true * x_5;
            const double x_7 = others_at_y_true * x_6;
            const double x_8 = scaled_alpha_at_y_true * x_7;
            const double x_9 = surprisal_at_y_true * x_8;
            const double x_10 = 0x1.0p-256 * x_9;
            const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
            const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_10;
            value[r] = lk_ldexp(chosen_1, x_95[r]);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double x_1 = peak[r] - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_3 = sum_lifted_share[r] - lifted_share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_3;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
                const double surprisal = gap + log_sum[r];
                const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
                const double x_17 = lifted_share[i] * x_16[r];
                const double x_18 = x_13[r] * x_17;
                const double x_19 = 0x1.0p-384 * x_18;
                const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_19;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const double chosen_4 = c_0_eq_lifted_share ? 0.0 : chosen_3;
                const double x_20 = 2.0 * lifted_share[i];
                const double x_21 = surprisal * x_20;
                const double chosen_5 = c_0_eq_lifted_share ? 0.0 : x_21;
                const double x_22 = chosen_5 + others;
                const double x_23 = others * x_14[r];
                const double x_24 = others * x_23;
                const double x_25 = scaled_alpha * x_24;
                const double x_26 = x_22 * x_25;
                const double neg_x_26 = -x_26;
                const double x_27 = 0x1.0p-384 * neg_x_26;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_27;
                const int is_label = index == y_true[r];
                const double chosen_7 = is_label ? chosen_6 : chosen_4;
                gradient[i] = lk_ldexp(chosen_7, x_95[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_chosen_8 = sum_chosen_8[r];
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const lk_pair sum_lifted_share_more = {sum_lifted_share_more_high[r], sum_lifted_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_sum_more = {log_sum_more_high[r], log_sum_more_low[r]};
                const lk_pair surprisal_more_at_y_true = {surprisal_more_at_y_true_high[r], surprisal_more_at_y_true_low[r]};
                const lk_pair lifted_share_more_at_y_true = {lifted_share_more_at_y_true_high[r], lifted_share_more_at_y_true_low[r]};
                const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                const lk_pair sum_unlabelled = {sum_unlabelled_high[r], sum_unlabelled_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
                const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int is_label = index == y_true[r];
                const lk_pair x_1_more = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair x_3_more = lk_pair_sub(sum_lifted_share_more, lifted_share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_3_more.high, is_largest ? sum_without_largest_more.low : x_3_more.low};
                const lk_pair surprisal_more = lk_pair_add(gap_more, log_sum_more);
                const int c_0_eq_lifted_share_label_more = 0.0 == lifted_share_more_at_y_true.high;
                const int c_0_eq_lifted_share_more = 0.0 == lifted_share_more.high;
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                const double x_28 = lk_rounded(sum_unlabelled) - lk_rounded(unlabelled);
                const double rest = argmax_unlabelled_eq_index ? now_sum_chosen_8 : x_28;
                const double x_29 = rest * rest;
                const double x_30 = rest * x_29;
                const double x_31 = lk_rounded(lifted_share_more) * lk_rounded(lifted_share_more);
                const double x_32 = rest * x_31;
                const double x_33 = x_30 + x_32;
                const double x_34 = 2.0 * rest;
                const double x_35 = rest * x_34;
                const double x_36 = lk_rounded(lifted_share_more) * x_35;
                const double x_37 = x_33 + x_36;
                const double x_38 = lk_rounded(lifted_share_more_at_y_true) * x_29;
                const double x_39 = x_37 + x_38;
                const double x_40 = 5.0 * lk_rounded(lifted_share_more);
                const double x_41 = lk_rounded(lifted_share_more) * x_40;
                const double x_42 = lk_rounded(lifted_share_more_at_y_true) * x_41;
                const double x_43 = x_39 + x_42;
                const double x_44 = 6.0 * rest;
                const double x_45 = lk_rounded(lifted_share_more) * x_44;
                const double x_46 = lk_rounded(lifted_share_more_at_y_true) * x_45;
                const double x_47 = x_43 + x_46;
                const double x_49 = rest * x_48[r];
                const double x_50 = lk_rounded(surprisal_more_at_y_true) * x_49;
                const double chosen_9 = c_0_eq_lifted_share_label_more ? 0.0 : x_50;
                const double x_51 = chosen_9 + x_47;
                const double x_52 = lk_rounded(lifted_share_more_at_y_true) * x_35;
                const double x_53 = lk_rounded(surprisal_more_at_y_true) * x_52;
                const double chosen_10 = c_0_eq_lifted_share_label_more ? 0.0 : x_53;
                const double x_54 = chosen_10 + x_51;
                const double x_57 = lk_rounded(lifted_share_more) * x_56[r];
                const double x_58 = lk_rounded(surprisal_more_at_y_true) * x_57;
                const double chosen_11 = c_0_eq_lifted_share_label_more ? 0.0 : x_58;
                const double chosen_12 = c_0_eq_lifted_share_more ? 0.0 : chosen_11;
                const double x_59 = chosen_12 + x_54;
                const double x_60 = (-2.0) * lk_rounded(lifted_share_more);
                const double x_61 = lk_rounded(lifted_share_more) * x_60;
                const double x_62 = lk_rounded(lifted_share_more_at_y_true) * x_61;
                const double x_63 = lk_rounded(surprisal_more_at_y_true) * x_62;
                const double chosen_13 = c_0_eq_lifted_share_more ? 0.0 : x_63;
                const double chosen_14 = c_0_eq_lifted_share_label_more ? 0.0 : chosen_13;
                const double x_64 = chosen_14 + x_59;
                const double x_67 = lk_rounded(lifted_share_more) * x_66[r];
                const double x_68 = x_64 * x_67;
                const double x_69 = 0x1.0p-512 * x_68;
                const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : x_69;
                const double chosen_16 = c_0_eq_lifted_share_more ? 0.0 : chosen_15;
                const double x_71 = lk_rounded(others_more) * x_70[r];
                const double x_72 = lk_rounded(others_more) * x_71;
                const double x_73 = lk_rounded(others_more) * x_72;
                const double x_74 = scaled_alpha * x_73;
                const double x_75 = lk_rounded(lifted_share_more) * x_74;
                const double x_76 = 0x1.0p-512 * x_75;
                const double x_78 = lk_rounded(others_more) * x_77[r];
                const double x_79 = lk_rounded(others_more) * x_78;
                const double x_80 = lk_rounded(lifted_share_more) * x_79;
                const double x_81 = lk_rounded(lifted_share_more) * x_80;
                const double x_82 = scaled_alpha * x_81;
                const double x_83 = lk_rounded(surprisal_more) * x_82;
                const double x_84 = 0x1.0p-512 * x_83;
                const double chosen_17 = c_0_eq_lifted_share_more ? 0.0 : x_84;
                const double chosen_18 = alpha_eq_c_0 ? 0.0 : chosen_17;
                const double x_85 = chosen_18 + x_76;
                const double x_87 = lk_rounded(others_more) * x_86[r];
                const double x_88 = lk_rounded(others_more) * x_87;
                const double x_89 = lk_rounded(others_more) * x_88;
                const double x_90 = scaled_alpha * x_89;
                const double x_91 = lk_rounded(lifted_share_more) * x_90;
                const double x_92 = lk_rounded(surprisal_more) * x_91;
                const double x_93 = 0x1.0p-512 * x_92;
                const double chosen_19 = alpha_eq_c_0 ? 0.0 : x_93;
                const double chosen_20 = c_0_eq_lifted_share_more ? 0.0 : chosen_19;
                const double x_94 = chosen_20 + x_85;
                const double chosen_21 = is_label ? x_94 : chosen_16;
                hessian[i] = lk_ldexp(chosen_21, x_95[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits: otherwise */
static void sparse_categorical_focal_crossentropy_logits_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_unlabelled_high = room + 2 * span;
    double *const row_unlabelled_low = room + 3 * span;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double log_x_23_high[LK_BLOCK];
    double log_x_23_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_52 = 2.0 * gamma;
    const double x_66 = gamma * gamma;

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
    const double x_99 = -shift_alpha;

    /* sum_without_largest, sum_lifted_share, argmax_unlabelled, sum_unlabelled */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        const double scaled_alpha = lk_ldexp(alpha, shift_alpha);
        alpha_label = scaled_alpha;
    }
    lk_pair lifted_share_label = lk_pair_of(0.0);
    if (want_gradient || want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap);
        lifted_share_label = lifted_share;
    }
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_row_peak row_argmax_unlabelled = {-INFINITY, 0.0};
    lk_pair row_sum_unlabelled = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const unlabelled_high = row_unlabelled_high + (whole ? start : 0);
        double *restrict const unlabelled_low = row_unlabelled_low + (whole ? start : 0);
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
        if (want_hessian) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                unlabelled_high[i] = lifted_share.high;
                unlabelled_low[i] = lifted_share.low;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_label = index == y_true;
                const lk_pair unlabelled = {is_label ? 0.0 : lifted_share.high, is_label ? 0.0 : lifted_share.low};
                unlabelled_high[i] = unlabelled.high;
                unlabelled_low[i] = unlabelled.low;
            }
        }
        const double was_chosen_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_unlabelled, start, n, unlabelled_high);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_unlabelled, n, unlabelled_high, unlabelled_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double argmax_unlabelled = row_argmax_unlabelled.at;
    const lk_pair sum_unlabelled = lk_row_sum_pair(row_sum_unlabelled);
    const lk_pair x_2 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_2);
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const lk_pair x_11 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_11 = want_gradient || want_hessian ? lk_double_div_pair(1.0, x_11) : lk_pair_of(0.0);
    const lk_pair x_12 = lk_pair_mul_double(lifted_share_label, gamma);
    const int c_0_eq_lifted_share_label = 0.0 == lifted_share_label.high;
    const double x_57 = lk_rounded(lifted_share_label) * lk_rounded(lifted_share_label);
    const double x_58 = gamma * x_57;
    const double x_67 = lk_rounded(lifted_share_label) * x_66;
    const double x_68 = lk_rounded(lifted_share_label) * x_67;

    /* sum_chosen_12 */
    lk_pair surprisal_label = lk_pair_of(0.0);
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair surprisal = lk_pair_add(gap, log_sum);
        surprisal_label = surprisal;
    }
    lk_pair others_label = lk_pair_of(0.0);
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
        const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
        others_label = others;
    }
    lk_pair row_sum_chosen_12 = {0.0, 0.0};
    if (want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const unlabelled_high = row_unlabelled_high + (whole ? start : 0);
            double *restrict const unlabelled_low = row_unlabelled_low + (whole ? start : 0);
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
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    unlabelled_high[i] = lifted_share.high;
                    unlabelled_low[i] = lifted_share.low;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const lk_pair unlabelled = {is_label ? 0.0 : lifted_share.high, is_label ? 0.0 : lifted_share.low};
                    unlabelled_high[i] = unlabelled.high;
                    unlabelled_low[i] = unlabelled.low;
                }
            }
            const double was_chosen_12 = lk_exchange(n, unlabelled_high, (size_t)argmax_unlabelled - start, 0.0);
            lk_row_sum_add(&row_sum_chosen_12, n, unlabelled_high);
            lk_exchange(n, unlabelled_high, (size_t)argmax_unlabelled - start, was_chosen_12);
        }
    const lk_pair sum_chosen_12 = lk_row_sum_pair(row_sum_chosen_12);
    const lk_pair x_4 = lk_pair_scaled(others_label, 0x1.0p-128);
    const lk_pair log_x_4 = lk_row_pair_log(x_4);
    const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
    const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
    const lk_pair half_power = lk_row_pair_exp(x_7);
    const lk_pair x_8 = lk_pair_mul_double(half_power, alpha_label);
    const double x_9 = lk_rounded(half_power) * lk_rounded(surprisal_label);
    const double x_10 = lk_rounded(x_8) * x_9;
    const double chosen_1 = x_6_lt_c_minus_1500 ? 0.0 : x_10;
    const double chosen_2 = alpha_label_eq_c_0 ? 0.0 : chosen_1;
    const lk_pair x_13 = lk_pair_mul(surprisal_label, x_12);
    const lk_pair chosen_3 = {c_0_eq_gamma ? 0.0 : x_13.high, c_0_eq_gamma ? 0.0 : x_13.low};
    const lk_pair chosen_4 = {c_0_eq_lifted_share_label ? 0.0 : chosen_3.high, c_0_eq_lifted_share_label ? 0.0 : chosen_3.low};
    const lk_pair x_14 = lk_pair_add(chosen_4, others_label);
    const lk_pair x_15 = lk_pair_mul(half_power, inverse_x_11);
    const lk_pair x_16 = lk_pair_mul(x_15, x_8);
    const double x_81 = lk_rounded(x_15) * lk_rounded(x_15);
    const double x_82 = alpha_label * x_81;
    const double x_100 = lk_ldexp(chosen_2, x_99);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const unlabelled_high = row_unlabelled_high + (whole ? start : 0);
            double *restrict const unlabelled_low = row_unlabelled_low + (whole ? start : 0);
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
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair x_23 = lk_pair_scaled(x_3, 0x1.0p-128);
                log_x_23_high[i] = x_23.high;
                log_x_23_low[i] = x_23.low;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_23 = lk_pair_scaled(others, 0x1.0p-128);
                log_x_23_high[i] = x_23.high;
                log_x_23_low[i] = x_23.low;
            }
            lk_block_pair_log(n, log_x_23_high, log_x_23_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_23 = {log_x_23_high[i], log_x_23_low[i]};
                const lk_pair x_24 = lk_pair_sub(log_x_23, log_sum);
                const lk_pair x_25 = lk_pair_mul_double(x_24, gamma);
                const lk_pair x_26 = lk_pair_scaled(x_25, 0.5);
                half_power_1_high[i] = x_26.high;
                half_power_1_low[i] = x_26.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            if (!whole && (want_hessian)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    unlabelled_high[i] = lifted_share.high;
                    unlabelled_low[i] = lifted_share.low;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_label = index == y_true;
                    const lk_pair unlabelled = {is_label ? 0.0 : lifted_share.high, is_label ? 0.0 : lifted_share.low};
                    unlabelled_high[i] = unlabelled.high;
                    unlabelled_low[i] = unlabelled.low;
                }
            }
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                    const lk_pair x_17 = lk_pair_mul_double(x_16, lifted_share_by_others_label);
                    const double x_18 = lk_rounded(x_14) * lk_rounded(x_17);
                    const double x_19 = 0x1.0p-256 * x_18;
                    const double chosen_5 = x_6_lt_c_minus_1500 ? 0.0 : x_19;
                    const double chosen_6 = alpha_label_eq_c_0 ? 0.0 : chosen_5;
                    const double x_101 = lk_ldexp(chosen_6, x_99);
                    gradient[i] = weight * x_101;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_23 = {log_x_23_high[i], log_x_23_low[i]};
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
                    const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                    const lk_pair x_17 = lk_pair_mul_double(x_16, lifted_share_by_others_label);
                    const double x_18 = lk_rounded(x_14) * lk_rounded(x_17);
                    const double x_19 = 0x1.0p-256 * x_18;
                    const double chosen_5 = x_6_lt_c_minus_1500 ? 0.0 : x_19;
                    const double chosen_6 = alpha_label_eq_c_0 ? 0.0 : chosen_5;
                    const lk_pair x_20 = lk_pair_mul_double(lifted_share, gamma);
                    const lk_pair x_21 = lk_pair_mul(surprisal, x_20);
                    const double chosen_7 = c_0_eq_gamma ? 0.0 : lk_rounded(x_21);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double chosen_8 = c_0_eq_lifted_share ? 0.0 : chosen_7;
                    const double x_22 = chosen_8 + lk_rounded(others);
                    const lk_pair x_24 = lk_pair_sub(log_x_23, log_sum);
                    const lk_pair x_25 = lk_pair_mul_double(x_24, gamma);
                    const int x_25_lt_c_minus_1500 = x_25.high < (-1500.0);
                    const lk_pair x_27 = lk_pair_mul(half_power_1, inverse_x_11);
                    const double x_28 = scaled_alpha * lk_rounded(half_power_1);
                    const lk_pair x_29 = lk_pair_mul_double(x_27, x_28);
                    const double x_30 = x_22 * lk_rounded(x_29);
                    const double neg_x_30 = -x_30;
                    const double x_31 = 0x1.0p-128 * neg_x_30;
                    const double chosen_9 = x_25_lt_c_minus_1500 ? 0.0 : x_31;
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                    const int is_label = index == y_true;
                    const double chosen_11 = is_label ? chosen_10 : chosen_6;
                    const double x_101 = lk_ldexp(chosen_11, x_99);
                    gradient[i] = weight * x_101;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                    const lk_pair x_20 = lk_pair_mul_double(lifted_share, gamma);
                    const double x_77 = lifted_share_by_others_label * lk_rounded(x_20);
                    const double x_78 = lk_rounded(lifted_share_label) * x_77;
                    const double x_79 = lk_rounded(surprisal_label) * x_78;
                    const double neg_x_79 = -x_79;
                    const double chosen_19 = c_0_eq_gamma ? 0.0 : neg_x_79;
                    const double chosen_20 = c_0_eq_lifted_share ? 0.0 : chosen_19;
                    const double chosen_21 = c_0_eq_lifted_share_label ? 0.0 : chosen_20;
                    const lk_pair x_32 = lk_pair_sub(sum_unlabelled, unlabelled);
                    const double rest_by_others_label = lk_rounded(x_32) / lk_rounded(x_4);
                    const double x_72 = gamma * lk_rounded(x_32);
                    const double x_73 = rest_by_others_label * x_72;
                    const double x_74 = lk_rounded(lifted_share_label) * x_73;
                    const double x_75 = lk_rounded(surprisal_label) * x_74;
                    const double chosen_17 = c_0_eq_gamma ? 0.0 : x_75;
                    const double chosen_18 = c_0_eq_lifted_share_label ? 0.0 : chosen_17;
                    const double x_69 = lifted_share_by_others_label * x_68;
                    const double x_70 = lk_rounded(surprisal_label) * x_69;
                    const double chosen_15 = c_0_eq_gamma ? 0.0 : x_70;
                    const double chosen_16 = c_0_eq_lifted_share_label ? 0.0 : chosen_15;
                    const double x_59 = rest_by_others_label * x_58;
                    const double x_60 = lk_rounded(surprisal_label) * x_59;
                    const double chosen_13 = c_0_eq_lifted_share_label ? 0.0 : x_60;
                    const double chosen_14 = c_0_eq_gamma ? 0.0 : chosen_13;
                    const double x_33 = lk_rounded(x_32) * lk_rounded(x_32);
                    const double x_34 = rest_by_others_label * x_33;
                    const double x_35 = lk_rounded(lifted_share) * lk_rounded(lifted_share);
                    const double x_36 = rest_by_others_label * x_35;
                    const double x_37 = x_34 + x_36;
                    const double x_38 = 2.0 * lk_rounded(x_32);
                    const double x_39 = rest_by_others_label * x_38;
                    const double x_40 = lk_rounded(lifted_share) * x_39;
                    const double x_41 = x_37 + x_40;
                    const double x_42 = lk_rounded(x_32) * rest_by_others_label;
                    const double x_43 = lk_rounded(lifted_share_label) * x_42;
                    const double x_44 = x_41 + x_43;
                    const double x_45 = 2.0 * rest_by_others_label;
                    const double x_46 = lk_rounded(lifted_share) * x_45;
                    const double x_47 = lk_rounded(lifted_share_label) * x_46;
                    const double x_48 = x_44 + x_47;
                    const double x_49 = lk_rounded(lifted_share) * lifted_share_by_others_label;
                    const double x_50 = lk_rounded(lifted_share_label) * x_49;
                    const double x_51 = x_48 + x_50;
                    const double x_53 = rest_by_others_label * x_52;
                    const double x_54 = lk_rounded(lifted_share) * x_53;
                    const double x_55 = lk_rounded(lifted_share_label) * x_54;
                    const double x_56 = x_51 + x_55;
                    const double x_61 = chosen_14 + x_56;
                    const double x_62 = lk_rounded(lifted_share) * x_52;
                    const double x_63 = lifted_share_by_others_label * x_62;
                    const double x_64 = lk_rounded(lifted_share_label) * x_63;
                    const double x_65 = x_61 + x_64;
                    const double x_71 = chosen_16 + x_65;
                    const double x_76 = chosen_18 + x_71;
                    const double x_80 = chosen_21 + x_76;
                    const double x_83 = lifted_share_by_others_label * x_82;
                    const double x_84 = x_80 * x_83;
                    const double x_85 = 0x1.0p-512 * x_84;
                    const double chosen_22 = x_6_lt_c_minus_1500 ? 0.0 : x_85;
                    const double chosen_23 = alpha_label_eq_c_0 ? 0.0 : chosen_22;
                    const double x_102 = lk_ldexp(chosen_23, x_99);
                    hessian[i] = weight * x_102;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_23 = {log_x_23_high[i], log_x_23_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                    const lk_pair x_20 = lk_pair_mul_double(lifted_share, gamma);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_24 = lk_pair_sub(log_x_23, log_sum);
                    const lk_pair x_25 = lk_pair_mul_double(x_24, gamma);
                    const int x_25_lt_c_minus_1500 = x_25.high < (-1500.0);
                    const lk_pair x_27 = lk_pair_mul(half_power_1, inverse_x_11);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int is_label = index == y_true;
                    const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                    const lk_pair x_32 = lk_pair_sub(sum_unlabelled, unlabelled);
                    const double rest = argmax_unlabelled_eq_index ? lk_rounded(sum_chosen_12) : lk_rounded(x_32);
                    const double rest_by_others_label = rest / lk_rounded(x_4);
                    const double x_33 = rest * rest;
                    const double x_34 = rest_by_others_label * x_33;
                    const double x_35 = lk_rounded(lifted_share) * lk_rounded(lifted_share);
                    const double x_36 = rest_by_others_label * x_35;
                    const double x_37 = x_34 + x_36;
                    const double x_38 = 2.0 * rest;
                    const double x_39 = rest_by_others_label * x_38;
                    const double x_40 = lk_rounded(lifted_share) * x_39;
                    const double x_41 = x_37 + x_40;
                    const double x_42 = rest * rest_by_others_label;
                    const double x_43 = lk_rounded(lifted_share_label) * x_42;
                    const double x_44 = x_41 + x_43;
                    const double x_45 = 2.0 * rest_by_others_label;
                    const double x_46 = lk_rounded(lifted_share) * x_45;
                    const double x_47 = lk_rounded(lifted_share_label) * x_46;
                    const double x_48 = x_44 + x_47;
                    const double x_49 = lk_rounded(lifted_share) * lifted_share_by_others_label;
                    const double x_50 = lk_rounded(lifted_share_label) * x_49;
                    const double x_51 = x_48 + x_50;
                    const double x_53 = rest_by_others_label * x_52;
                    const double x_54 = lk_rounded(lifted_share) * x_53;
                    const double x_55 = lk_rounded(lifted_share_label) * x_54;
                    const double x_56 = x_51 + x_55;
                    const double x_59 = rest_by_others_label * x_58;
                    const double x_60 = lk_rounded(surprisal_label) * x_59;
                    const double chosen_13 = c_0_eq_lifted_share_label ? 0.0 : x_60;
                    const double chosen_14 = c_0_eq_gamma ? 0.0 : chosen_13;
                    const double x_61 = chosen_14 + x_56;
                    const double x_62 = lk_rounded(lifted_share) * x_52;
                    const double x_63 = lifted_share_by_others_label * x_62;
                    const double x_64 = lk_rounded(lifted_share_label) * x_63;
                    const double x_65 = x_61 + x_64;
                    const double x_69 = lifted_share_by_others_label * x_68;
                    const double x_70 = lk_rounded(surprisal_label) * x_69;
                    const double chosen_15 = c_0_eq_gamma ? 0.0 : x_70;
                    const double chosen_16 = c_0_eq_lifted_share_label ? 0.0 : chosen_15;
                    const double x_71 = chosen_16 + x_65;
                    const double x_72 = gamma * rest;
                    const double x_73 = rest_by_others_label * x_72;
                    const double x_74 = lk_rounded(lifted_share_label) * x_73;
                    const double x_75 = lk_rounded(surprisal_label) * x_74;
                    const double chosen_17 = c_0_eq_gamma ? 0.0 : x_75;
                    const double chosen_18 = c_0_eq_lifted_share_label ? 0.0 : chosen_17;
                    const double x_76 = chosen_18 + x_71;
                    const double x_77 = lifted_share_by_others_label * lk_rounded(x_20);
                    const double x_78 = lk_rounded(lifted_share_label) * x_77;
                    const double x_79 = lk_rounded(surprisal_label) * x_78;
                    const double neg_x_79 = -x_79;
                    const double chosen_19 = c_0_eq_gamma ? 0.0 : neg_x_79;
                    const double chosen_20 = c_0_eq_lifted_share ? 0.0 : chosen_19;
                    const double chosen_21 = c_0_eq_lifted_share_label ? 0.0 : chosen_20;
                    const double x_80 = chosen_21 + x_76;
                    const double x_83 = lifted_share_by_others_label * x_82;
                    const double x_84 = x_80 * x_83;
                    const double x_85 = 0x1.0p-512 * x_84;
                    const double chosen_22 = x_6_lt_c_minus_1500 ? 0.0 : x_85;
                    const double chosen_23 = alpha_label_eq_c_0 ? 0.0 : chosen_22;
                    const double x_86 = lk_rounded(others) * x_52;
                    const double x_87 = lk_rounded(others) + x_86;
                    const double x_88 = lk_rounded(lifted_share) * x_66;
                    const double x_89 = lk_rounded(surprisal) * x_88;
                    const double chosen_24 = c_0_eq_gamma ? 0.0 : x_89;
                    const double chosen_25 = c_0_eq_lifted_share ? 0.0 : chosen_24;
                    const double x_90 = chosen_25 + x_87;
                    const double x_91 = gamma * lk_rounded(others);
                    const double x_92 = lk_rounded(surprisal) * x_91;
                    const double neg_x_92 = -x_92;
                    const double chosen_26 = c_0_eq_gamma ? 0.0 : neg_x_92;
                    const double x_93 = chosen_26 + x_90;
                    const double x_94 = lk_rounded(x_27) * lk_rounded(x_27);
                    const double x_95 = scaled_alpha * x_94;
                    const double x_96 = lk_rounded(lifted_share) * x_95;
                    const double x_97 = x_93 * x_96;
                    const double x_98 = 0x1.0p-256 * x_97;
                    const double chosen_27 = x_25_lt_c_minus_1500 ? 0.0 : x_98;
                    const double chosen_28 = alpha_eq_c_0 ? 0.0 : chosen_27;
                    const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
                    const double chosen_30 = is_label ? chosen_29 : chosen_23;
                    const double x_102 = lk_ldexp(chosen_30, x_99);
                    hessian[i] = weight * x_102;
                }
                if ((size_t)argmax_unlabelled - start < n) {
                    const size_t i = (size_t)argmax_unlabelled - start;
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_23 = {log_x_23_high[i], log_x_23_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                    const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                    const lk_pair x_20 = lk_pair_mul_double(lifted_share, gamma);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_24 = lk_pair_sub(log_x_23, log_sum);
                    const lk_pair x_25 = lk_pair_mul_double(x_24, gamma);
                    const int x_25_lt_c_minus_1500 = x_25.high < (-1500.0);
                    const lk_pair x_27 = lk_pair_mul(half_power_1, inverse_x_11);
                    const int alpha_eq_c_0 = scaled_alpha == 0.0;
                    const int is_label = index == y_true;
                    const int argmax_unlabelled_eq_index = argmax_unlabelled == index;
                    const lk_pair x_32 = lk_pair_sub(sum_unlabelled, unlabelled);
                    const double rest = argmax_unlabelled_eq_index ? lk_rounded(sum_chosen_12) : lk_rounded(x_32);
                    const double rest_by_others_label = rest / lk_rounded(x_4);
                    const double x_33 = rest * rest;
                    const double x_34 = rest_by_others_label * x_33;
                    const double x_35 = lk_rounded(lifted_share) * lk_rounded(lifted_share);
                    const double x_36 = rest_by_others_label * x_35;
                    const double x_37 = x_34 + x_36;
                    const double x_38 = 2.0 * rest;
                    const double x_39 = rest_by_others_label * x_38;
                    const double x_40 = lk_rounded(lifted_share) * x_39;
                    const double x_41 = x_37 + x_40;
                    const double x_42 = rest * rest_by_others_label;
                    const double x_43 = lk_rounded(lifted_share_label) * x_42;
                    const double x_44 = x_41 + x_43;
                    const double x_45 = 2.0 * rest_by_others_label;
                    const double x_46 = lk_rounded(lifted_share) * x_45;
                    const double x_47 = lk_rounded(lifted_share_label) * x_46;
                    const double x_48 = x_44 + x_47;
                    const double x_49 = lk_rounded(lifted_share) * lifted_share_by_others_label;
                    const double x_50 = lk_rounded(lifted_share_label) * x_49;
                    const double x_51 = x_48 + x_50;
                    const double x_53 = rest_by_others_label * x_52;
                    const double x_54 = lk_rounded(lifted_share) * x_53;
                    const double x_55 = lk_rounded(lifted_share_label) * x_54;
                    const double x_56 = x_51 + x_55;
                    const double x_59 = rest_by_others_label * x_58;
                    const double x_60 = lk_rounded(surprisal_label) * x_59;
                    const double chosen_13 = c_0_eq_lifted_share_label ? 0.0 : x_60;
                    const double chosen_14 = c_0_eq_gamma ? 0.0 : chosen_13;
                    const double x_61 = chosen_14 + x_56;
                    const double x_62 = lk_rounded(lifted_share) * x_52;
                    const double x_63 = lifted_share_by_others_label * x_62;
                    const double x_64 = lk_rounded(lifted_share_label) * x_63;
                    const double x_65 = x_61 + x_64;
                    const double x_69 = lifted_share_by_others_label * x_68;
                    const double x_70 = lk_rounded(surprisal_label) * x_69;
                    const double chosen_15 = c_0_eq_gamma ? 0.0 : x_70;
                    const double chosen_16 = c_0_eq_lifted_share_label ? 0.0 : chosen_15;
                    const double x_71 = chosen_16 + x_65;
                    const double x_72 = gamma * rest;
                    const double x_73 = rest_by_others_label * x_72;
                    const double x_74 = lk_rounded(lifted_share_label) * x_73;
                    const double x_75 = lk_rounded(surprisal_label) * x_74;
                    const double chosen_17 = c_0_eq_gamma ? 0.0 : x_75;
                    const double chosen_18 = c_0_eq_lifted_share_label ? 0.0 : chosen_17;
                    const double x_76 = chosen_18 + x_71;
                    const double x_77 = lifted_share_by_others_label * lk_rounded(x_20);
                    const double x_78 = lk_rounded(lifted_share_label) * x_77;
                    const double x_79 = lk_rounded(surprisal_label) * x_78;
                    const double neg_x_79 = -x_79;
                    const double chosen_19 = c_0_eq_gamma ? 0.0 : neg_x_79;
                    const double chosen_20 = c_0_eq_lifted_share ? 0.0 : chosen_19;
                    const double chosen_21 = c_0_eq_lifted_share_label ? 0.0 : chosen_20;
                    const double x_80 = chosen_21 + x_76;
                    const double x_83 = lifted_share_by_others_label * x_82;
                    const double x_84 = x_80 * x_83;
                    const double x_85 = 0x1.0p-512 * x_84;
                    const double chosen_22 = x_6_lt_c_minus_1500 ? 0.0 : x_85;
                    const double chosen_23 = alpha_label_eq_c_0 ? 0.0 : chosen_22;
                    const double x_86 = lk_rounded(others) * x_52;
                    const double x_87 = lk_rounded(others) + x_86;
                    const double x_88 = lk_rounded(lifted_share) * x_66;
                    const double x_89 = lk_rounded(surprisal) * x_88;
                    const double chosen_24 = c_0_eq_gamma ? 0.0 : x_89;
                    const double chosen_25 = c_0_eq_lifted_share ? 0.0 : chosen_24;
                    const double x_90 = chosen_25 + x_87;
                    const double x_91 = gamma * lk_rounded(others);
                    const double x_92 = lk_rounded(surprisal) * x_91;
                    const double neg_x_92 = -x_92;
                    const double chosen_26 = c_0_eq_gamma ? 0.0 : neg_x_92;
                    const double x_93 = chosen_26 + x_90;
                    const double x_94 = lk_rounded(x_27) * lk_rounded(x_27);
                    const double x_95 = scaled_alpha * x_94;
                    const double x_96 = lk_rounded(lifted_share) * x_95;
                    const double x_97 = x_93 * x_96;
                    const double x_98 = 0x1.0p-256 * x_97;
                    const double chosen_27 = x_25_lt_c_minus_1500 ? 0.0 : x_98;
                    const double chosen_28 = alpha_eq_c_0 ? 0.0 : chosen_27;
                    const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
                    const double chosen_30 = is_label ? chosen_29 : chosen_23;
                    const double x_102 = lk_ldexp(chosen_30, x_99);
                    hessian[i] = weight * x_102;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_100;
}

/* sparse_categorical_focal_crossentropy_logits: otherwise; rows side by side */
static void sparse_categorical_focal_crossentropy_logits_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double log_x_23_high[LK_LANES];
    double log_x_23_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double unlabelled_high[LK_LANES];
    double unlabelled_low[LK_LANES];
    double chosen_12[LK_LANES];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double alpha_at_y_true[LK_ROWS];
    double peak[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double surprisal_at_y_true_high[LK_ROWS];
    double surprisal_at_y_true_low[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double lifted_share_at_y_true_high[LK_ROWS];
    double lifted_share_at_y_true_low[LK_ROWS];
    double x_4_high[LK_ROWS];
    double x_4_low[LK_ROWS];
    double log_x_4_high[LK_ROWS];
    double log_x_4_low[LK_ROWS];
    double half_power_high[LK_ROWS];
    double half_power_low[LK_ROWS];
    double inverse_x_11_high[LK_ROWS];
    double inverse_x_11_low[LK_ROWS];
    double x_14_high[LK_ROWS];
    double x_14_low[LK_ROWS];
    double x_16_high[LK_ROWS];
    double x_16_low[LK_ROWS];
    double argmax_unlabelled[LK_ROWS];
    double sum_chosen_12_high[LK_ROWS];
    double sum_chosen_12_low[LK_ROWS];
    double sum_unlabelled_high[LK_ROWS];
    double sum_unlabelled_low[LK_ROWS];
    double x_52[LK_ROWS];
    double x_58[LK_ROWS];
    double x_66[LK_ROWS];
    double x_68[LK_ROWS];
    double x_82[LK_ROWS];
    double x_99[LK_ROWS];

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_52[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_66[r] = gamma[r] * gamma[r];
        }
    }

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        alpha_at_y_true[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 388.0 < exponent_alpha ? 388.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair neg_gap_at_y_true = lk_pair_neg(gap_at_y_true);
        lifted_share_at_y_true_high[r] = neg_gap_at_y_true.high;
        lifted_share_at_y_true_low[r] = neg_gap_at_y_true.low;
    }
    lk_block_pair_lifted_exp_fall(n, lifted_share_at_y_true_high, lifted_share_at_y_true_low);

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
            const double x_57 = lk_rounded(lifted_share_at_y_true) * lk_rounded(lifted_share_at_y_true);
            x_58[r] = gamma[r] * x_57;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
            const double x_67 = lk_rounded(lifted_share_at_y_true) * x_66[r];
            x_68[r] = lk_rounded(lifted_share_at_y_true) * x_67;
        }
    }

    for (size_t r = 0; r < n; r++) {
        x_99[r] = -shift_alpha[r];
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

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = (double)(int)k;
                const int is_label = index == y_true[r];
                const lk_pair unlabelled = {is_label ? 0.0 : lifted_share.high, is_label ? 0.0 : lifted_share.low};
                unlabelled_high[i] = unlabelled.high;
                unlabelled_low[i] = unlabelled.low;
            }
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

    if (want_hessian) {
        lk_lanes_argmax(n, c, unlabelled_high, argmax_unlabelled);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, unlabelled_high, sum_unlabelled_high, sum_unlabelled_low);
        lk_lanes_add(n, c, unlabelled_low, sum_unlabelled_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_unlabelled_high[r], sum_unlabelled_low[r]});
            sum_unlabelled_high[r] = total.high;
            sum_unlabelled_low[r] = total.low;
        }
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_2 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_2.high;
        log_sum_low[r] = x_2.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair surprisal_at_y_true = lk_pair_add(gap_at_y_true, log_sum);
        surprisal_at_y_true_high[r] = surprisal_at_y_true.high;
        surprisal_at_y_true_low[r] = surprisal_at_y_true.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
        const lk_pair x_4 = lk_pair_scaled(others_at_y_true, 0x1.0p-128);
        x_4_high[r] = x_4.high;
        x_4_low[r] = x_4.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
        log_x_4_high[r] = x_4.high;
        log_x_4_low[r] = x_4.low;
    }
    lk_block_pair_log(n, log_x_4_high, log_x_4_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair log_x_4 = {log_x_4_high[r], log_x_4_low[r]};
        const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
        const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
        const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
        half_power_high[r] = x_7.high;
        half_power_low[r] = x_7.low;
    }
    lk_block_pair_exp(n, half_power_high, half_power_low);

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_11 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_11 = lk_double_div_pair(1.0, x_11);
            inverse_x_11_high[r] = inverse_x_11.high;
            inverse_x_11_low[r] = inverse_x_11.low;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair surprisal_at_y_true = {surprisal_at_y_true_high[r], surprisal_at_y_true_low[r]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
            const lk_pair x_12 = lk_pair_mul_double(lifted_share_at_y_true, gamma[r]);
            const lk_pair x_13 = lk_pair_mul(surprisal_at_y_true, x_12);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const lk_pair chosen_3 = {c_0_eq_gamma ? 0.0 : x_13.high, c_0_eq_gamma ? 0.0 : x_13.low};
            const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
            const lk_pair chosen_4 = {c_0_eq_lifted_share_label ? 0.0 : chosen_3.high, c_0_eq_lifted_share_label ? 0.0 : chosen_3.low};
            const lk_pair x_14 = lk_pair_add(chosen_4, others_at_y_true);
            x_14_high[r] = x_14.high;
            x_14_low[r] = x_14.low;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair half_power = {half_power_high[r], half_power_low[r]};
            const lk_pair inverse_x_11 = {inverse_x_11_high[r], inverse_x_11_low[r]};
            const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
            const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha_at_y_true);
            const lk_pair x_15 = lk_pair_mul(half_power, inverse_x_11);
            const lk_pair x_16 = lk_pair_mul(x_15, x_8);
            x_16_high[r] = x_16.high;
            x_16_low[r] = x_16.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair half_power = {half_power_high[r], half_power_low[r]};
            const lk_pair inverse_x_11 = {inverse_x_11_high[r], inverse_x_11_low[r]};
            const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
            const lk_pair x_15 = lk_pair_mul(half_power, inverse_x_11);
            const double x_81 = lk_rounded(x_15) * lk_rounded(x_15);
            x_82[r] = scaled_alpha_at_y_true * x_81;
        }
    }

    if (want_gradient || want_hessian) {
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
                const lk_pair x_23 = lk_pair_scaled(others, 0x1.0p-128);
                log_x_23_high[i] = x_23.high;
                log_x_23_low[i] = x_23.low;
            }
        lk_block_pair_log(c * n, log_x_23_high, log_x_23_low);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_x_23 = {log_x_23_high[i], log_x_23_low[i]};
                const lk_pair x_24 = lk_pair_sub(log_x_23, log_sum);
                const lk_pair x_25 = lk_pair_mul_double(x_24, gamma[r]);
                const lk_pair x_26 = lk_pair_scaled(x_25, 0.5);
                half_power_1_high[i] = x_26.high;
                half_power_1_low[i] = x_26.low;
            }
        lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                const double index = (double)(int)k;
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                chosen_12[i] = argmax_unlabelled_eq_index ? 0.0 : lk_rounded(unlabelled);
            }
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_12, sum_chosen_12_high, sum_chosen_12_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_12_high[r], sum_chosen_12_low[r]});
            sum_chosen_12_high[r] = total.high;
            sum_chosen_12_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair surprisal_at_y_true = {surprisal_at_y_true_high[r], surprisal_at_y_true_low[r]};
            const lk_pair log_x_4 = {log_x_4_high[r], log_x_4_low[r]};
            const lk_pair half_power = {half_power_high[r], half_power_low[r]};
            const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
            const lk_pair x_5 = lk_pair_sub(log_x_4, log_sum);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
            const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
            const lk_pair x_8 = lk_pair_mul_double(half_power, scaled_alpha_at_y_true);
            const double x_9 = lk_rounded(half_power) * lk_rounded(surprisal_at_y_true);
            const double x_10 = lk_rounded(x_8) * x_9;
            const double chosen_1 = x_6_lt_c_minus_1500 ? 0.0 : x_10;
            const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
            const double chosen_2 = alpha_label_eq_c_0 ? 0.0 : chosen_1;
            value[r] = lk_ldexp(chosen_2, x_99[r]);
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
                const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[r], log_x_4_low[r]};
                const lk_pair inverse_x_11 = {inverse_x_11_high[r], inverse_x_11_low[r]};
                const lk_pair x_14 = {x_14_high[r], x_14_low[r]};
                const lk_pair x_16 = {x_16_high[r], x_16_low[r]};
                const lk_pair log_x_23 = {log_x_23_high[i], log_x_23_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
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
                const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
                const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const lk_pair x_17 = lk_pair_mul_double(x_16, lifted_share_by_others_label);
                const double x_18 = lk_rounded(x_14) * lk_rounded(x_17);
                const double x_19 = 0x1.0p-256 * x_18;
                const double chosen_5 = x_6_lt_c_minus_1500 ? 0.0 : x_19;
                const double chosen_6 = alpha_label_eq_c_0 ? 0.0 : chosen_5;
                const lk_pair x_20 = lk_pair_mul_double(lifted_share, gamma[r]);
                const lk_pair x_21 = lk_pair_mul(surprisal, x_20);
                const double chosen_7 = c_0_eq_gamma ? 0.0 : lk_rounded(x_21);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_8 = c_0_eq_lifted_share ? 0.0 : chosen_7;
                const double x_22 = chosen_8 + lk_rounded(others);
                const lk_pair x_24 = lk_pair_sub(log_x_23, log_sum);
                const lk_pair x_25 = lk_pair_mul_double(x_24, gamma[r]);
                const int x_25_lt_c_minus_1500 = x_25.high < (-1500.0);
                const lk_pair x_27 = lk_pair_mul(half_power_1, inverse_x_11);
                const double x_28 = scaled_alpha * lk_rounded(half_power_1);
                const lk_pair x_29 = lk_pair_mul_double(x_27, x_28);
                const double x_30 = x_22 * lk_rounded(x_29);
                const double neg_x_30 = -x_30;
                const double x_31 = 0x1.0p-128 * neg_x_30;
                const double chosen_9 = x_25_lt_c_minus_1500 ? 0.0 : x_31;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const int is_label = index == y_true[r];
                const double chosen_11 = is_label ? chosen_10 : chosen_6;
                gradient[i] = lk_ldexp(chosen_11, x_99[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair surprisal_at_y_true = {surprisal_at_y_true_high[r], surprisal_at_y_true_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
                const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[r], log_x_4_low[r]};
                const lk_pair inverse_x_11 = {inverse_x_11_high[r], inverse_x_11_low[r]};
                const lk_pair log_x_23 = {log_x_23_high[i], log_x_23_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair unlabelled = {unlabelled_high[i], unlabelled_low[i]};
                const lk_pair sum_chosen_12 = {sum_chosen_12_high[r], sum_chosen_12_low[r]};
                const lk_pair sum_unlabelled = {sum_unlabelled_high[r], sum_unlabelled_low[r]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
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
                const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
                const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
                const lk_pair x_20 = lk_pair_mul_double(lifted_share, gamma[r]);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_24 = lk_pair_sub(log_x_23, log_sum);
                const lk_pair x_25 = lk_pair_mul_double(x_24, gamma[r]);
                const int x_25_lt_c_minus_1500 = x_25.high < (-1500.0);
                const lk_pair x_27 = lk_pair_mul(half_power_1, inverse_x_11);
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const int is_label = index == y_true[r];
                const int argmax_unlabelled_eq_index = argmax_unlabelled[r] == index;
                const lk_pair x_32 = lk_pair_sub(sum_unlabelled, unlabelled);
                const double rest = argmax_unlabelled_eq_index ? lk_rounded(sum_chosen_12) : lk_rounded(x_32);
                const double rest_by_others_label = rest / lk_rounded(x_4);
                const double x_33 = rest * rest;
                const double x_34 = rest_by_others_label * x_33;
                const double x_35 = lk_rounded(lifted_share) * lk_rounded(lifted_share);
                const double x_36 = rest_by_others_label * x_35;
                const double x_37 = x_34 + x_36;
                const double x_38 = 2.0 * rest;
                const double x_39 = rest_by_others_label * x_38;
                const double x_40 = lk_rounded(lifted_share) * x_39;
                const double x_41 = x_37 + x_40;
                const double x_42 = rest * rest_by_others_label;
                const double x_43 = lk_rounded(lifted_share_at_y_true) * x_42;
                const double x_44 = x_41 + x_43;
                const double x_45 = 2.0 * rest_by_others_label;
                const double x_46 = lk_rounded(lifted_share) * x_45;
                const double x_47 = lk_rounded(lifted_share_at_y_true) * x_46;
                const double x_48 = x_44 + x_47;
                const double x_49 = lk_rounded(lifted_share) * lifted_share_by_others_label;
                const double x_50 = lk_rounded(lifted_share_at_y_true) * x_49;
                const double x_51 = x_48 + x_50;
                const double x_53 = rest_by_others_label * x_52[r];
                const double x_54 = lk_rounded(lifted_share) * x_53;
                const double x_55 = lk_rounded(lifted_share_at_y_true) * x_54;
                const double x_56 = x_51 + x_55;
                const double x_59 = rest_by_others_label * x_58[r];
                const double x_60 = lk_rounded(surprisal_at_y_true) * x_59;
                const double chosen_13 = c_0_eq_lifted_share_label ? 0.0 : x_60;
                const double chosen_14 = c_0_eq_gamma ? 0.0 : chosen_13;
                const double x_61 = chosen_14 + x_56;
                const double x_62 = lk_rounded(lifted_share) * x_52[r];
                const double x_63 = lifted_share_by_others_label * x_62;
                const double x_64 = lk_rounded(lifted_share_at_y_true) * x_63;
                const double x_65 = x_61 + x_64;
                const double x_69 = lifted_share_by_others_label * x_68[r];
                const double x_70 = lk_rounded(surprisal_at_y_true) * x_69;
                const double chosen_15 = c_0_eq_gamma ? 0.0 : x_70;
                const double chosen_16 = c_0_eq_lifted_share_label ? 0.0 : chosen_15;
                const double x_71 = chosen_16 + x_65;
                const double x_72 = gamma[r] * rest;
                const double x_73 = rest_by_others_label * x_72;
                const double x_74 = lk_rounded(lifted_share_at_y_true) * x_73;
                const double x_75 = lk_rounded(surprisal_at_y_true) * x_74;
                const double chosen_17 = c_0_eq_gamma ? 0.0 : x_75;
                const double chosen_18 = c_0_eq_lifted_share_label ? 0.0 : chosen_17;
                const double x_76 = chosen_18 + x_71;
                const double x_77 = lifted_share_by_others_label * lk_rounded(x_20);
                const double x_78 = lk_rounded(lifted_share_at_y_true) * x_77;
                const double x_79 = lk_rounded(surprisal_at_y_true) * x_78;
                const double neg_x_79 = -x_79;
                const double chosen_19 = c_0_eq_gamma ? 0.0 : neg_x_79;
                const double chosen_20 = c_0_eq_lifted_share ? 0.0 : chosen_19;
                const double chosen_21 = c_0_eq_lifted_share_label ? 0.0 : chosen_20;
                const double x_80 = chosen_21 + x_76;
                const double x_83 = lifted_share_by_others_label * x_82[r];
                const double x_84 = x_80 * x_83;
                const double x_85 = 0x1.0p-512 * x_84;
                const double chosen_22 = x_6_lt_c_minus_1500 ? 0.0 : x_85;
                const double chosen_23 = alpha_label_eq_c_0 ? 0.0 : chosen_22;
                const double x_86 = lk_rounded(others) * x_52[r];
                const double x_87 = lk_rounded(others) + x_86;
                const double x_88 = lk_rounded(lifted_share) * x_66[r];
                const double x_89 = lk_rounded(surprisal) * x_88;
                const double chosen_24 = c_0_eq_gamma ? 0.0 : x_89;
                const double chosen_25 = c_0_eq_lifted_share ? 0.0 : chosen_24;
                const double x_90 = chosen_25 + x_87;
                const double x_91 = gamma[r] * lk_rounded(others);
                const double x_92 = lk_rounded(surprisal) * x_91;
                const double neg_x_92 = -x_92;
                const double chosen_26 = c_0_eq_gamma ? 0.0 : neg_x_92;
                const double x_93 = chosen_26 + x_90;
                const double x_94 = lk_rounded(x_27) * lk_rounded(x_27);
                const double x_95 = scaled_alpha * x_94;
                const double x_96 = lk_rounded(lifted_share) * x_95;
                const double x_97 = x_93 * x_96;
                const double x_98 = 0x1.0p-256 * x_97;
                const double chosen_27 = x_25_lt_c_minus_1500 ? 0.0 : x_98;
                const double chosen_28 = alpha_eq_c_0 ? 0.0 : chosen_27;
                const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
                const double chosen_30 = is_label ? chosen_29 : chosen_23;
                hessian[i] = lk_ldexp(chosen_30, x_99[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits_hessian_vector: gamma in {0} */
static void sparse_categorical_focal_crossentropy_logits_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_3 = room + 2 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];

    /* peak, most_alpha, most_v, argmax_y_pred */
    double most_alpha = -INFINITY;
    double most_v = -INFINITY;
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
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
    const double x_9 = 194.0 < exponent_v ? 194.0 : exponent_v;
    const double shift_v = x_9 - exponent_v;
    const double x_14 = -shift_v;
    const double x_20 = -shift_alpha;
    const double x_24 = x_14 + x_20;

    /* sum_lifted_share, sum_x_3, argmax_abs_x_3, sum_without_largest_1 */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        const double scaled_alpha = lk_ldexp(alpha, shift_alpha);
        alpha_label = scaled_alpha;
    }
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
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
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
                const double x_17_1 = alpha_label * x_5;
                const double x_21_1 = x_10 * x_17_1;
                const double x_22_1 = lk_rounded(lifted_share) * x_21_1;
                const double x_23_1 = scaled_v * x_22_1;
                const double x_4 = sum_x_3 - x_3[i];
                const double x_18_1 = x_4 * x_17_1;
                const double x_19_1 = lk_rounded(lifted_share) * x_18_1;
                const double x_25_1 = x_23_1 - x_19_1;
                const double x_26_1 = 0x1.0p-256 * x_25_1;
                const double x_27 = lk_ldexp(x_26_1, x_24);
                hessian_vector[i] = weight * x_27;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_4 = sum_x_3 - x_3[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_10 = sum_lifted_share - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const int is_label = index == y_true;
                const double chosen_2_1 = is_label ? scaled_alpha : alpha_label;
                const double x_17_1 = chosen_2_1 * x_5;
                const double x_21_1 = others_1 * x_17_1;
                const double x_22_1 = lk_rounded(lifted_share) * x_21_1;
                const double x_23_1 = scaled_v * x_22_1;
                const double x_18_1 = others * x_17_1;
                const double x_19_1 = lk_rounded(lifted_share) * x_18_1;
                const double x_25_1 = x_23_1 - x_19_1;
                const double x_26_1 = 0x1.0p-256 * x_25_1;
                const double x_27 = lk_ldexp(x_26_1, x_24);
                hessian_vector[i] = weight * x_27;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_4 = sum_x_3 - x_3[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_10 = sum_lifted_share - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const int is_label = index == y_true;
                const double chosen_2_1 = is_label ? scaled_alpha : alpha_label;
                const double x_17_1 = chosen_2_1 * x_5;
                const double x_21_1 = others_1 * x_17_1;
                const double x_22_1 = lk_rounded(lifted_share) * x_21_1;
                const double x_23_1 = scaled_v * x_22_1;
                const double x_18_1 = others * x_17_1;
                const double x_19_1 = lk_rounded(lifted_share) * x_18_1;
                const double x_25_1 = x_23_1 - x_19_1;
                const double x_26_1 = 0x1.0p-256 * x_25_1;
                const double x_27 = lk_ldexp(x_26_1, x_24);
                hessian_vector[i] = weight * x_27;
            }
            if ((size_t)argmax_abs_x_3 - start < n) {
                const size_t i = (size_t)argmax_abs_x_3 - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_4 = sum_x_3 - x_3[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_10 = sum_lifted_share - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const int is_label = index == y_true;
                const double chosen_2_1 = is_label ? scaled_alpha : alpha_label;
                const double x_17_1 = chosen_2_1 * x_5;
                const double x_21_1 = others_1 * x_17_1;
                const double x_22_1 = lk_rounded(lifted_share) * x_21_1;
                const double x_23_1 = scaled_v * x_22_1;
                const double x_18_1 = others * x_17_1;
                const double x_19_1 = lk_rounded(lifted_share) * x_18_1;
                const double x_25_1 = x_23_1 - x_19_1;
                const double x_26_1 = 0x1.0p-256 * x_25_1;
                const double x_27 = lk_ldexp(x_26_1, x_24);
                hessian_vector[i] = weight * x_27;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_logits_hessian_vector: gamma in {0}; rows side by side */
static void sparse_categorical_focal_crossentropy_logits_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double size_v[LK_LANES];
    double x_3[LK_LANES];
    double abs_x_3[LK_LANES];
    double chosen[LK_LANES];
    double chosen_1[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double alpha_at_y_true[LK_ROWS];
    double scaled_alpha_at_y_true[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double argmax_abs_x_3[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double x_5[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_24[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        alpha_at_y_true[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, size_v, most_v);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 194.0 < exponent_alpha ? 194.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_alpha_at_y_true[r] = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_9 = 194.0 < exponent_v ? 194.0 : exponent_v;
        shift_v[r] = x_9 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_14 = -shift_v[r];
        const double x_20 = -shift_alpha[r];
        x_24[r] = x_14 + x_20;
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
        x_5[r] = inverse_x_2 * inverse_x_2;
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
                const double now_scaled_alpha_at_y_true = scaled_alpha_at_y_true[r];
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_v = lk_ldexp(v[i], shift_v[r]);
                const double x_4 = sum_x_3[r] - x_3[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_3[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_4;
                const double x_10 = sum_lifted_share[r] - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_y_pred[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_10;
                const int is_label = index == y_true[r];
                const double chosen_2_1 = is_label ? scaled_alpha : now_scaled_alpha_at_y_true;
                const double x_17_1 = chosen_2_1 * x_5[r];
                const double x_21_1 = others_1 * x_17_1;
                const double x_22_1 = lk_rounded(lifted_share) * x_21_1;
                const double x_23_1 = scaled_v * x_22_1;
                const double x_18_1 = others * x_17_1;
                const double x_19_1 = lk_rounded(lifted_share) * x_18_1;
                const double x_25_1 = x_23_1 - x_19_1;
                const double x_26_1 = 0x1.0p-256 * x_25_1;
                hessian_vector[i] = lk_ldexp(x_26_1, x_24[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits_hessian_vector: gamma in {2} */
static void sparse_categorical_focal_crossentropy_logits_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_4 = room + 2 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_x_4[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];

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
    const double x_113 = 194.0 < exponent_v ? 194.0 : exponent_v;
    const double shift_v = x_113 - exponent_v;
    const double neg_shift_v_1 = -shift_v;
    const double neg_shift_alpha_1 = -shift_alpha;
    const double x_116 = neg_shift_v_1 + neg_shift_alpha_1;

    /* sum_lifted_share, sum_without_largest, sum_x_4, argmax_abs_x_4 */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        const double scaled_alpha = lk_ldexp(alpha, shift_alpha);
        alpha_label = scaled_alpha;
    }
    double lifted_share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap_1 = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap_1);
        lifted_share_label = lk_rounded(lifted_share);
    }
    double v_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double scaled_v = lk_ldexp(v, shift_v);
        v_label = scaled_v;
    }
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
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        const double was_chosen = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, lifted_share_high);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen);
        lk_row_sum_add(&row_sum_x_4, n, x_4);
        lk_row_peak_raise(&row_argmax_abs_x_4, start, n, abs_x_4);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double sum_x_4 = lk_row_sum_value(row_sum_x_4);
    const double argmax_abs_x_4 = row_argmax_abs_x_4.at;
    const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
    const double x_23 = 0x1.0p-128 * lk_rounded(sum_without_largest);
    const double log_sum = lk_row_log1p(x_23);
    const double x_24 = 2.0 * lifted_share_label;
    const double x_25 = lifted_share_label * x_24;
    const int c_0_eq_lifted_share_label = 0.0 == lifted_share_label;
    const double x_38 = 4.0 * lifted_share_label;
    const double x_39 = lifted_share_label * x_38;
    const lk_pair x_52 = lk_pair_mul(inverse_x_2, inverse_x_2);
    const lk_pair x_53 = lk_pair_mul(inverse_x_2, x_52);
    const lk_pair x_54 = lk_pair_mul(inverse_x_2, x_53);
    const double x_55 = alpha_label * lk_rounded(x_54);
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_59 = 5.0 * lk_rounded(x_54);
    const double x_66 = 4.0 * lk_rounded(x_54);
    const double x_75 = 2.0 * lk_rounded(x_54);

    /* sum_without_largest_1 */
    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap_1 = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap_1);
        const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_3);
        others_label = others;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const double surprisal = lk_rounded(gap) + log_sum;
        surprisal_label = surprisal;
    }
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
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
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap_1 = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap_1.high;
                lifted_share_low[i] = neg_gap_1.low;
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
        const double was_chosen_1 = lk_exchange(n, x_4, (size_t)argmax_abs_x_4 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, x_4);
        lk_exchange(n, x_4, (size_t)argmax_abs_x_4 - start, was_chosen_1);
    }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double x_6 = others_label * others_label;
    const double x_8 = others_label * x_6;
    const double x_11 = 4.0 * others_label;
    const double x_15 = lifted_share_label * x_6;
    const double x_18 = 5.0 * others_label;
    const double x_19 = others_label * x_18;
    const double x_20 = lifted_share_label * x_19;
    const double x_21 = v_label * x_20;
    const double neg_x_21_1 = -x_21;
    const double x_34 = others_label * x_25;
    const double x_35 = surprisal_label * x_34;
    const double x_40 = others_label * x_39;
    const double x_41 = surprisal_label * x_40;
    const double x_42 = v_label * x_41;
    const double chosen_5 = c_0_eq_lifted_share_label ? 0.0 : x_42;
    const double neg_chosen_5_1 = -chosen_5;
    const double x_44 = 2.0 * others_label;
    const double x_45 = others_label * x_44;
    const double x_46 = lifted_share_label * x_45;
    const double x_47 = surprisal_label * x_46;
    const double x_50 = v_label * x_47;
    const double chosen_7 = c_0_eq_lifted_share_label ? 0.0 : x_50;

    double others_1_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap_1 = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap_1);
        const double index = (double)at;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double scaled_v = lk_ldexp(v, shift_v);
        const double x_4 = lk_rounded(lifted_share) * scaled_v;
        const double x_5 = sum_x_4 - x_4;
        const int is_largest_1 = argmax_abs_x_4 == index;
        const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
        others_1_label = others_1;
    }
    const double x_7 = others_1_label * x_6;
    const double x_12 = others_1_label * x_11;
    const double x_13 = lifted_share_label * x_12;
    const double x_26 = others_1_label * x_25;
    const double x_27 = surprisal_label * x_26;
    const double chosen_2 = c_0_eq_lifted_share_label ? 0.0 : x_27;
    const double x_32 = surprisal_label * x_13;
    const double chosen_3 = c_0_eq_lifted_share_label ? 0.0 : x_32;
    const double neg_chosen_3_1 = -chosen_3;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_4 = row_x_4 + (whole ? start : 0);
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
                lk_block_pair_lifted_exp_fall_short(n, lifted_share_high, lifted_share_low);
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
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_48 = scaled_v * x_47;
                const double chosen_6 = c_0_eq_lifted_share_label ? 0.0 : x_48;
                const double x_36 = scaled_v * x_35;
                const double chosen_4 = c_0_eq_lifted_share_label ? 0.0 : x_36;
                const double x_9 = scaled_v * x_8;
                const double x_10 = x_9 - x_7;
                const double x_14 = x_10 + x_13;
                const double x_16 = scaled_v * x_15;
                const double x_17 = x_14 + x_16;
                const double x_22 = x_17 + neg_x_21_1;
                const double x_28 = chosen_2 + x_22;
                const double x_33 = neg_chosen_3_1 + x_28;
                const double x_37 = chosen_4 + x_33;
                const double x_43 = neg_chosen_5_1 + x_37;
                const double x_49 = chosen_6 + x_43;
                const double x_51 = chosen_7 + x_49;
                const double x_56 = lk_rounded(lifted_share) * x_55;
                const double x_57 = x_51 * x_56;
                const double x_58 = 0x1.0p-512 * x_57;
                const double chosen_8 = alpha_label_eq_c_0 ? 0.0 : x_58;
                const double chosen_9 = c_0_eq_lifted_share ? 0.0 : chosen_8;
                const double x_117 = lk_ldexp(chosen_9, x_116);
                hessian_vector[i] = weight * x_117;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_3);
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_5 = sum_x_4 - x_4[i];
                const int is_largest_1 = argmax_abs_x_4 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double x_9 = scaled_v * x_8;
                const double x_10 = x_9 - x_7;
                const double x_14 = x_10 + x_13;
                const double x_16 = scaled_v * x_15;
                const double x_17 = x_14 + x_16;
                const double x_22 = x_17 + neg_x_21_1;
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_28 = chosen_2 + x_22;
                const double x_33 = neg_chosen_3_1 + x_28;
                const double x_36 = scaled_v * x_35;
                const double chosen_4 = c_0_eq_lifted_share_label ? 0.0 : x_36;
                const double x_37 = chosen_4 + x_33;
                const double x_43 = neg_chosen_5_1 + x_37;
                const double x_48 = scaled_v * x_47;
                const double chosen_6 = c_0_eq_lifted_share_label ? 0.0 : x_48;
                const double x_49 = chosen_6 + x_43;
                const double x_51 = chosen_7 + x_49;
                const double x_56 = lk_rounded(lifted_share) * x_55;
                const double x_57 = x_51 * x_56;
                const double x_58 = 0x1.0p-512 * x_57;
                const double chosen_8 = alpha_label_eq_c_0 ? 0.0 : x_58;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_9 = c_0_eq_lifted_share ? 0.0 : chosen_8;
                const double x_60 = others * x_59;
                const double x_61 = others * x_60;
                const double x_62 = scaled_alpha * x_61;
                const double x_63 = others_1 * x_62;
                const double x_64 = lk_rounded(lifted_share) * x_63;
                const double x_65 = 0x1.0p-512 * x_64;
                const double x_67 = lk_rounded(lifted_share) * x_66;
                const double x_68 = lk_rounded(lifted_share) * x_67;
                const double x_69 = scaled_alpha * x_68;
                const double x_70 = others * x_69;
                const double x_71 = others_1 * x_70;
                const double x_72 = surprisal * x_71;
                const double x_73 = 0x1.0p-512 * x_72;
                const double chosen_10 = c_0_eq_lifted_share ? 0.0 : x_73;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                const double neg_chosen_11_1 = -chosen_11;
                const double neg_x_65_1 = -x_65;
                const double x_74 = neg_chosen_11_1 + neg_x_65_1;
                const double x_76 = others * x_75;
                const double x_77 = others * x_76;
                const double x_78 = scaled_alpha * x_77;
                const double x_79 = others_1 * x_78;
                const double x_80 = lk_rounded(lifted_share) * x_79;
                const double x_81 = surprisal * x_80;
                const double x_82 = 0x1.0p-512 * x_81;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_82;
                const double chosen_13 = c_0_eq_lifted_share ? 0.0 : chosen_12;
                const double x_83 = chosen_13 + x_74;
                const double x_87 = others * x_61;
                const double x_88 = scaled_alpha * x_87;
                const double x_89 = lk_rounded(lifted_share) * x_88;
                const double x_90 = scaled_v * x_89;
                const double x_91 = 0x1.0p-512 * x_90;
                const double x_93 = others * x_66;
                const double x_94 = others * x_93;
                const double x_95 = lk_rounded(lifted_share) * x_94;
                const double x_96 = lk_rounded(lifted_share) * x_95;
                const double x_97 = scaled_alpha * x_96;
                const double x_98 = surprisal * x_97;
                const double x_99 = scaled_v * x_98;
                const double x_100 = 0x1.0p-512 * x_99;
                const double chosen_14 = c_0_eq_lifted_share ? 0.0 : x_100;
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : chosen_14;
                const double x_101 = chosen_15 + x_91;
                const double x_105 = others * x_77;
                const double x_106 = scaled_alpha * x_105;
                const double x_107 = lk_rounded(lifted_share) * x_106;
                const double x_108 = surprisal * x_107;
                const double x_109 = scaled_v * x_108;
                const double x_110 = 0x1.0p-512 * x_109;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_110;
                const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                const double neg_chosen_17_1 = -chosen_17;
                const double x_111 = neg_chosen_17_1 + x_101;
                const double x_112 = x_111 + x_83;
                const int is_label = index == y_true;
                const double chosen_18 = is_label ? x_112 : chosen_9;
                const double x_117 = lk_ldexp(chosen_18, x_116);
                hessian_vector[i] = weight * x_117;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_logits_hessian_vector: gamma in {2}; rows side by side */
static void sparse_categorical_focal_crossentropy_logits_hessian_vector_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double chosen[LK_LANES];
    double size_v[LK_LANES];
    double x_4[LK_LANES];
    double abs_x_4[LK_LANES];
    double chosen_1[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double alpha_at_y_true[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double lifted_share_at_y_true_high[LK_ROWS];
    double lifted_share_at_y_true_low[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_x_4[LK_ROWS];
    double argmax_abs_x_4[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double v_at_y_true[LK_ROWS];
    double x_7[LK_ROWS];
    double x_8[LK_ROWS];
    double x_13[LK_ROWS];
    double x_15[LK_ROWS];
    double neg_x_21_1[LK_ROWS];
    double log_sum[LK_ROWS];
    double chosen_2[LK_ROWS];
    double neg_chosen_3_1[LK_ROWS];
    double x_35[LK_ROWS];
    double neg_chosen_5_1[LK_ROWS];
    double x_47[LK_ROWS];
    double chosen_7[LK_ROWS];
    double x_55[LK_ROWS];
    double x_59[LK_ROWS];
    double x_66[LK_ROWS];
    double x_75[LK_ROWS];
    double x_116[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        alpha_at_y_true[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, size_v, most_v);

    for (size_t r = 0; r < n; r++) {
        v_at_y_true[r] = v[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 194.0 < exponent_alpha ? 194.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair neg_gap_1_at_y_true = lk_pair_neg(gap_at_y_true);
        lifted_share_at_y_true_high[r] = neg_gap_1_at_y_true.high;
        lifted_share_at_y_true_low[r] = neg_gap_1_at_y_true.low;
    }
    lk_block_pair_lifted_exp_fall_short(n, lifted_share_at_y_true_high, lifted_share_at_y_true_low);

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_113 = 194.0 < exponent_v ? 194.0 : exponent_v;
        shift_v[r] = x_113 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double neg_shift_v_1 = -shift_v[r];
        const double neg_shift_alpha_1 = -shift_alpha[r];
        x_116[r] = neg_shift_v_1 + neg_shift_alpha_1;
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
    lk_block_pair_lifted_exp_fall_short(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(lifted_share);
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

    lk_lanes_sum(n, c, chosen, sum_without_largest_high, sum_without_largest_low);
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
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_3_at_y_true);
        const double x_6 = others_at_y_true * others_at_y_true;
        x_8[r] = others_at_y_true * x_6;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_3_at_y_true);
        const double x_6 = others_at_y_true * others_at_y_true;
        x_15[r] = lk_rounded(lifted_share_at_y_true) * x_6;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_3_at_y_true);
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_18 = 5.0 * others_at_y_true;
        const double x_19 = others_at_y_true * x_18;
        const double x_20 = lk_rounded(lifted_share_at_y_true) * x_19;
        const double x_21 = scaled_v_at_y_true * x_20;
        neg_x_21_1[r] = -x_21;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const double x_23 = 0x1.0p-128 * lk_rounded(sum_without_largest);
        log_sum[r] = x_23;
    }
    lk_block_log1p(n, log_sum);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_3_at_y_true);
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const double x_24 = 2.0 * lk_rounded(lifted_share_at_y_true);
        const double x_25 = lk_rounded(lifted_share_at_y_true) * x_24;
        const double x_34 = others_at_y_true * x_25;
        x_35[r] = surprisal_at_y_true * x_34;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_3_at_y_true);
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
        const double x_38 = 4.0 * lk_rounded(lifted_share_at_y_true);
        const double x_39 = lk_rounded(lifted_share_at_y_true) * x_38;
        const double x_40 = others_at_y_true * x_39;
        const double x_41 = surprisal_at_y_true * x_40;
        const double x_42 = scaled_v_at_y_true * x_41;
        const double chosen_5 = c_0_eq_lifted_share_label ? 0.0 : x_42;
        neg_chosen_5_1[r] = -chosen_5;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_3_at_y_true);
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const double x_44 = 2.0 * others_at_y_true;
        const double x_45 = others_at_y_true * x_44;
        const double x_46 = lk_rounded(lifted_share_at_y_true) * x_45;
        x_47[r] = surprisal_at_y_true * x_46;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
        const double x_50 = scaled_v_at_y_true * x_47[r];
        chosen_7[r] = c_0_eq_lifted_share_label ? 0.0 : x_50;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
        const lk_pair x_52 = lk_pair_mul(inverse_x_2, inverse_x_2);
        const lk_pair x_53 = lk_pair_mul(inverse_x_2, x_52);
        const lk_pair x_54 = lk_pair_mul(inverse_x_2, x_53);
        x_55[r] = scaled_alpha_at_y_true * lk_rounded(x_54);
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_52 = lk_pair_mul(inverse_x_2, inverse_x_2);
        const lk_pair x_53 = lk_pair_mul(inverse_x_2, x_52);
        const lk_pair x_54 = lk_pair_mul(inverse_x_2, x_53);
        x_59[r] = 5.0 * lk_rounded(x_54);
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_52 = lk_pair_mul(inverse_x_2, inverse_x_2);
        const lk_pair x_53 = lk_pair_mul(inverse_x_2, x_52);
        const lk_pair x_54 = lk_pair_mul(inverse_x_2, x_53);
        x_66[r] = 4.0 * lk_rounded(x_54);
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_52 = lk_pair_mul(inverse_x_2, inverse_x_2);
        const lk_pair x_53 = lk_pair_mul(inverse_x_2, x_52);
        const lk_pair x_54 = lk_pair_mul(inverse_x_2, x_53);
        x_75[r] = 2.0 * lk_rounded(x_54);
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_4 = x_4[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_4[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_4;
        }

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_3_at_y_true);
        const int is_largest_1_at_y_true = argmax_abs_x_4[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_4_at_y_true = lk_rounded(lifted_share_at_y_true) * scaled_v_at_y_true;
        const double x_5_at_y_true = sum_x_4[r] - x_4_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_5_at_y_true;
        const double x_6 = others_at_y_true * others_at_y_true;
        x_7[r] = others_1_at_y_true * x_6;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_3_at_y_true);
        const int is_largest_1_at_y_true = argmax_abs_x_4[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_4_at_y_true = lk_rounded(lifted_share_at_y_true) * scaled_v_at_y_true;
        const double x_5_at_y_true = sum_x_4[r] - x_4_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_5_at_y_true;
        const double x_11 = 4.0 * others_at_y_true;
        const double x_12 = others_1_at_y_true * x_11;
        x_13[r] = lk_rounded(lifted_share_at_y_true) * x_12;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_4[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_4_at_y_true = lk_rounded(lifted_share_at_y_true) * scaled_v_at_y_true;
        const double x_5_at_y_true = sum_x_4[r] - x_4_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_5_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const double x_24 = 2.0 * lk_rounded(lifted_share_at_y_true);
        const double x_25 = lk_rounded(lifted_share_at_y_true) * x_24;
        const double x_26 = others_1_at_y_true * x_25;
        const double x_27 = surprisal_at_y_true * x_26;
        const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
        chosen_2[r] = c_0_eq_lifted_share_label ? 0.0 : x_27;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + log_sum[r];
        const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
        const double x_32 = surprisal_at_y_true * x_13[r];
        const double chosen_3 = c_0_eq_lifted_share_label ? 0.0 : x_32;
        neg_chosen_3_1[r] = -chosen_3;
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_3);
                const double scaled_v = lk_ldexp(v[i], shift_v[r]);
                const double x_5 = sum_x_4[r] - x_4[i];
                const int is_largest_1 = argmax_abs_x_4[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
                const double x_9 = scaled_v * x_8[r];
                const double x_10 = x_9 - x_7[r];
                const double x_14 = x_10 + x_13[r];
                const double x_16 = scaled_v * x_15[r];
                const double x_17 = x_14 + x_16;
                const double x_22 = x_17 + neg_x_21_1[r];
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
                const double x_28 = chosen_2[r] + x_22;
                const double x_33 = neg_chosen_3_1[r] + x_28;
                const double x_36 = scaled_v * x_35[r];
                const double chosen_4 = c_0_eq_lifted_share_label ? 0.0 : x_36;
                const double x_37 = chosen_4 + x_33;
                const double x_43 = neg_chosen_5_1[r] + x_37;
                const double x_48 = scaled_v * x_47[r];
                const double chosen_6 = c_0_eq_lifted_share_label ? 0.0 : x_48;
                const double x_49 = chosen_6 + x_43;
                const double x_51 = chosen_7[r] + x_49;
                const double x_56 = lk_rounded(lifted_share) * x_55[r];
                const double x_57 = x_51 * x_56;
                const double x_58 = 0x1.0p-512 * x_57;
                const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
                const double chosen_8 = alpha_label_eq_c_0 ? 0.0 : x_58;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_9 = c_0_eq_lifted_share ? 0.0 : chosen_8;
                const double x_60 = others * x_59[r];
                const double x_61 = others * x_60;
                const double x_62 = scaled_alpha * x_61;
                const double x_63 = others_1 * x_62;
                const double x_64 = lk_rounded(lifted_share) * x_63;
                const double x_65 = 0x1.0p-512 * x_64;
                const double x_67 = lk_rounded(lifted_share) * x_66[r];
                const double x_68 = lk_rounded(lifted_share) * x_67;
                const double x_69 = scaled_alpha * x_68;
                const double x_70 = others * x_69;
                const double x_71 = others_1 * x_70;
                const double x_72 = surprisal * x_71;
                const double x_73 = 0x1.0p-512 * x_72;
                const double chosen_10 = c_0_eq_lifted_share ? 0.0 : x_73;
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                const double neg_chosen_11_1 = -chosen_11;
                const double neg_x_65_1 = -x_65;
                const double x_74 = neg_chosen_11_1 + neg_x_65_1;
                const double x_76 = others * x_75[r];
                const double x_77 = others * x_76;
                const double x_78 = scaled_alpha * x_77;
                const double x_79 = others_1 * x_78;
                const double x_80 = lk_rounded(lifted_share) * x_79;
                const double x_81 = surprisal * x_80;
                const double x_82 = 0x1.0p-512 * x_81;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_82;
                const double chosen_13 = c_0_eq_lifted_share ? 0.0 : chosen_12;
                const double x_83 = chosen_13 + x_74;
                const double x_87 = others * x_61;
                const double x_88 = scaled_alpha * x_87;
                const double x_89 = lk_rounded(lifted_share) * x_88;
                const double x_90 = scaled_v * x_89;
                const double x_91 = 0x1.0p-512 * x_90;
                const double x_93 = others * x_66[r];
                const double x_94 = others * x_93;
                const double x_95 = lk_rounded(lifted_share) * x_94;
                const double x_96 = lk_rounded(lifted_share) * x_95;
                const double x_97 = scaled_alpha * x_96;
                const double x_98 = surprisal * x_97;
                const double x_99 = scaled_v * x_98;
                const double x_100 = 0x1.0p-512 * x_99;
                const double chosen_14 = c_0_eq_lifted_share ? 0.0 : x_100;
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : chosen_14;
                const double x_101 = chosen_15 + x_91;
                const double x_105 = others * x_77;
                const double x_106 = scaled_alpha * x_105;
                const double x_107 = lk_rounded(lifted_share) * x_106;
                const double x_108 = surprisal * x_107;
                const double x_109 = scaled_v * x_108;
                const double x_110 = 0x1.0p-512 * x_109;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_110;
                const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                const double neg_chosen_17_1 = -chosen_17;
                const double x_111 = neg_chosen_17_1 + x_101;
                const double x_112 = x_111 + x_83;
                const int is_label = index == y_true[r];
                const double chosen_18 = is_label ? x_112 : chosen_9;
                hessian_vector[i] = lk_ldexp(chosen_18, x_116[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_logits_hessian_vector: otherwise */
static void sparse_categorical_focal_crossentropy_logits_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_5 = room + 2 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_x_5[LK_BLOCK];
    double log_x_74_high[LK_BLOCK];
    double log_x_74_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[4];
    const double x_13 = (-0x1.0p+129) * gamma;
    const double x_23 = 0x1.0p+129 * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_44 = gamma * gamma;
    const double x_50 = 0x1.0p+128 * gamma;
    const double x_51 = gamma * x_50;
    const double x_57 = (-0x1.0p+128) * gamma;
    const double x_75 = 2.0 * gamma;

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
    const double x_99 = 194.0 < exponent_v ? 194.0 : exponent_v;
    const double shift_v = x_99 - exponent_v;
    const double x_100 = -shift_v;
    const double x_101 = -shift_alpha;
    const double x_102 = x_100 + x_101;

    /* sum_lifted_share, sum_without_largest, sum_x_5, argmax_abs_x_5 */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        const double scaled_alpha = lk_ldexp(alpha, shift_alpha);
        alpha_label = scaled_alpha;
    }
    double lifted_share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap);
        lifted_share_label = lk_rounded(lifted_share);
    }
    double v_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double scaled_v = lk_ldexp(v, shift_v);
        v_label = scaled_v;
    }
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_x_5 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_5 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_5 = row_x_5 + (whole ? start : 0);
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
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v);
            x_5[i] = lk_rounded(lifted_share) * scaled_v;
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_5[i] = fabs(x_5[i]);
        }
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        const double was_chosen_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        lk_row_sum_add(&row_sum_x_5, n, x_5);
        lk_row_peak_raise(&row_argmax_abs_x_5, start, n, abs_x_5);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double sum_x_5 = lk_row_sum_value(row_sum_x_5);
    const double argmax_abs_x_5 = row_argmax_abs_x_5.at;
    const double x_2 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
    const lk_pair inverse_x_2 = lk_quotient(1.0, x_2);
    const lk_pair x_28 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_28);
    const int c_0_eq_lifted_share_label = 0.0 == lifted_share_label;
    const double x_33 = lifted_share_label * lifted_share_label;
    const double x_34 = gamma * x_33;
    const double x_38 = (-0x1.0p+128) * lifted_share_label;
    const double x_39 = lifted_share_label * x_38;
    const double x_40 = gamma * x_39;
    const double x_45 = lifted_share_label * x_44;
    const double x_46 = lifted_share_label * x_45;
    const double x_52 = lifted_share_label * x_51;
    const double x_53 = lifted_share_label * x_52;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;

    /* sum_without_largest_1 */
    lk_pair others_label = lk_pair_of(0.0);
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap);
        const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
        others_label = others;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
        surprisal_label = surprisal;
    }
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_5 = row_x_5 + (whole ? start : 0);
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
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                x_5[i] = lk_rounded(lifted_share) * scaled_v;
            }
        const double was_chosen_1 = lk_exchange(n, x_5, (size_t)argmax_abs_x_5 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, x_5);
        lk_exchange(n, x_5, (size_t)argmax_abs_x_5 - start, was_chosen_1);
    }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const lk_pair x_4 = lk_pair_scaled(others_label, 0x1.0p-128);
    const double x_7 = 0x1.0p+128 * lk_rounded(others_label);
    const double x_9 = (-0x1.0p+128) * lk_rounded(others_label);
    const double x_10 = lk_rounded(others_label) * x_9;
    const double x_17 = lifted_share_label * x_9;
    const double x_20 = lifted_share_label * x_7;
    const double x_21 = v_label * x_20;
    const double x_24 = lk_rounded(others_label) * x_23;
    const double x_25 = lifted_share_label * x_24;
    const double x_26 = v_label * x_25;
    const double x_41 = surprisal_label * x_40;
    const double x_54 = surprisal_label * x_53;
    const double x_55 = v_label * x_54;
    const double chosen_10 = c_0_eq_gamma ? 0.0 : x_55;
    const double chosen_11 = c_0_eq_lifted_share_label ? 0.0 : chosen_10;
    const double x_58 = lk_rounded(others_label) * x_57;
    const double x_59 = lifted_share_label * x_58;
    const double x_60 = surprisal_label * x_59;
    const double x_63 = v_label * x_60;
    const double chosen_14 = c_0_eq_gamma ? 0.0 : x_63;
    const double chosen_15 = c_0_eq_lifted_share_label ? 0.0 : chosen_14;
    const lk_pair log_x_4 = lk_row_pair_log(x_4);
    const lk_pair x_65 = lk_pair_sub(log_x_4, log_sum);
    const lk_pair x_66 = lk_pair_mul_double(x_65, gamma);
    const int x_66_lt_c_minus_1500 = x_66.high < (-1500.0);
    const lk_pair x_67 = lk_pair_scaled(x_66, 0.5);
    const lk_pair half_power = lk_row_pair_exp(x_67);
    const lk_pair x_68 = lk_pair_mul(half_power, inverse_x_2);
    const lk_pair x_69 = lk_pair_mul(x_68, x_68);
    const lk_pair x_70 = lk_pair_mul_double(x_69, alpha_label);

    double others_1_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair neg_gap = lk_pair_neg(gap);
        const lk_pair lifted_share = lk_row_pair_lifted_exp(neg_gap);
        const double index = (double)at;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double scaled_v = lk_ldexp(v, shift_v);
        const double x_5 = lk_rounded(lifted_share) * scaled_v;
        const double x_6 = sum_x_5 - x_5;
        const int is_largest_1 = argmax_abs_x_5 == index;
        const double others_1 = is_largest_1 ? sum_without_largest_1 : x_6;
        others_1_label = others_1;
    }
    const double x_8 = others_1_label * x_7;
    const double x_14 = others_1_label * x_13;
    const double x_15 = lifted_share_label * x_14;
    const double x_29 = others_1_label * x_23;
    const double x_30 = lifted_share_label * x_29;
    const double x_31 = surprisal_label * x_30;
    const double chosen_2 = c_0_eq_gamma ? 0.0 : x_31;
    const double chosen_3 = c_0_eq_lifted_share_label ? 0.0 : chosen_2;
    const double others_1_label_by_others_label = others_1_label / lk_rounded(x_4);
    const double x_35 = others_1_label_by_others_label * x_34;
    const double x_36 = surprisal_label * x_35;
    const double chosen_4 = c_0_eq_lifted_share_label ? 0.0 : x_36;
    const double chosen_5 = c_0_eq_gamma ? 0.0 : chosen_4;
    const double x_47 = others_1_label_by_others_label * x_46;
    const double x_48 = surprisal_label * x_47;
    const double neg_x_48 = -x_48;
    const double chosen_8 = c_0_eq_gamma ? 0.0 : neg_x_48;
    const double chosen_9 = c_0_eq_lifted_share_label ? 0.0 : chosen_8;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_5 = row_x_5 + (whole ? start : 0);
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
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double scaled_v = lk_ldexp(v[i], shift_v);
                    x_5[i] = lk_rounded(lifted_share) * scaled_v;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair x_74 = lk_pair_scaled(x_3, 0x1.0p-128);
                log_x_74_high[i] = x_74.high;
                log_x_74_low[i] = x_74.low;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_74 = lk_pair_scaled(others, 0x1.0p-128);
                log_x_74_high[i] = x_74.high;
                log_x_74_low[i] = x_74.low;
            }
            lk_block_pair_log(n, log_x_74_high, log_x_74_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_74 = {log_x_74_high[i], log_x_74_low[i]};
                const lk_pair x_84 = lk_pair_sub(log_x_74, log_sum);
                const lk_pair x_85 = lk_pair_mul_double(x_84, gamma);
                const lk_pair x_86 = lk_pair_scaled(x_85, 0.5);
                half_power_1_high[i] = x_86.high;
                half_power_1_low[i] = x_86.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_61 = scaled_v * x_60;
                const double chosen_12 = c_0_eq_gamma ? 0.0 : x_61;
                const double chosen_13 = c_0_eq_lifted_share_label ? 0.0 : chosen_12;
                const double x_42 = scaled_v * x_41;
                const double chosen_6 = c_0_eq_lifted_share_label ? 0.0 : x_42;
                const double chosen_7 = c_0_eq_gamma ? 0.0 : chosen_6;
                const double x_11 = scaled_v * x_10;
                const double x_12 = x_11 + x_8;
                const double x_16 = x_12 + x_15;
                const double x_18 = scaled_v * x_17;
                const double x_19 = x_16 + x_18;
                const double x_22 = x_19 + x_21;
                const double x_27 = x_22 + x_26;
                const double x_32 = chosen_3 + x_27;
                const double x_37 = chosen_5 + x_32;
                const double x_43 = chosen_7 + x_37;
                const double x_49 = chosen_9 + x_43;
                const double x_56 = chosen_11 + x_49;
                const double x_62 = chosen_13 + x_56;
                const lk_pair x_64 = lk_sum(chosen_15, x_62);
                const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                const lk_pair x_71 = lk_pair_mul_double(x_70, lifted_share_by_others_label);
                const lk_pair x_72 = lk_pair_mul(x_64, x_71);
                const double neg_x_72 = -lk_rounded(x_72);
                const double x_73 = 0x1.0p-512 * neg_x_72;
                const double chosen_16 = x_66_lt_c_minus_1500 ? 0.0 : x_73;
                const double chosen_17 = alpha_label_eq_c_0 ? 0.0 : chosen_16;
                const double x_103 = lk_ldexp(chosen_17, x_102);
                hessian_vector[i] = weight * x_103;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_74 = {log_x_74_high[i], log_x_74_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const double x_6 = sum_x_5 - x_5[i];
                const int is_largest_1 = argmax_abs_x_5 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_6;
                const double x_11 = scaled_v * x_10;
                const double x_12 = x_11 + x_8;
                const double x_16 = x_12 + x_15;
                const double x_18 = scaled_v * x_17;
                const double x_19 = x_16 + x_18;
                const double x_22 = x_19 + x_21;
                const double x_27 = x_22 + x_26;
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const double x_32 = chosen_3 + x_27;
                const double x_37 = chosen_5 + x_32;
                const double x_42 = scaled_v * x_41;
                const double chosen_6 = c_0_eq_lifted_share_label ? 0.0 : x_42;
                const double chosen_7 = c_0_eq_gamma ? 0.0 : chosen_6;
                const double x_43 = chosen_7 + x_37;
                const double x_49 = chosen_9 + x_43;
                const double x_56 = chosen_11 + x_49;
                const double x_61 = scaled_v * x_60;
                const double chosen_12 = c_0_eq_gamma ? 0.0 : x_61;
                const double chosen_13 = c_0_eq_lifted_share_label ? 0.0 : chosen_12;
                const double x_62 = chosen_13 + x_56;
                const lk_pair x_64 = lk_sum(chosen_15, x_62);
                const lk_pair x_71 = lk_pair_mul_double(x_70, lifted_share_by_others_label);
                const lk_pair x_72 = lk_pair_mul(x_64, x_71);
                const double neg_x_72 = -lk_rounded(x_72);
                const double x_73 = 0x1.0p-512 * neg_x_72;
                const double chosen_16 = x_66_lt_c_minus_1500 ? 0.0 : x_73;
                const double chosen_17 = alpha_label_eq_c_0 ? 0.0 : chosen_16;
                const lk_pair x_74 = lk_pair_scaled(others, 0x1.0p-128);
                const double others_1_by_others = others_1 / lk_rounded(x_74);
                const double x_76 = lk_rounded(others) * x_75;
                const double x_77 = lk_rounded(others) + x_76;
                const double x_78 = lk_rounded(lifted_share) * x_44;
                const double x_79 = surprisal * x_78;
                const double chosen_18 = c_0_eq_gamma ? 0.0 : x_79;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_19 = c_0_eq_lifted_share ? 0.0 : chosen_18;
                const double x_80 = chosen_19 + x_77;
                const double x_81 = gamma * lk_rounded(others);
                const double x_82 = surprisal * x_81;
                const double neg_x_82 = -x_82;
                const double chosen_20 = c_0_eq_gamma ? 0.0 : neg_x_82;
                const double x_83 = chosen_20 + x_80;
                const lk_pair x_84 = lk_pair_sub(log_x_74, log_sum);
                const lk_pair x_85 = lk_pair_mul_double(x_84, gamma);
                const int x_85_lt_c_minus_1500 = x_85.high < (-1500.0);
                const double x_87 = lk_rounded(half_power_1) * lk_rounded(inverse_x_2);
                const double x_88 = x_87 * x_87;
                const lk_pair x_89 = lk_product(scaled_alpha, x_88);
                const lk_pair x_90 = lk_pair_mul_double(x_89, others_1_by_others);
                const lk_pair x_91 = lk_pair_mul(lifted_share, x_90);
                const lk_pair x_92 = lk_pair_mul_double(x_91, x_83);
                const lk_pair neg_x_92 = lk_pair_neg(x_92);
                const lk_pair x_93 = lk_pair_scaled(neg_x_92, 0x1.0p-384);
                const lk_pair chosen_21 = {x_85_lt_c_minus_1500 ? 0.0 : x_93.high, x_85_lt_c_minus_1500 ? 0.0 : x_93.low};
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : lk_rounded(chosen_21);
                const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
                const double x_94 = lk_rounded(lifted_share) * lk_rounded(x_89);
                const double x_95 = scaled_v * x_94;
                const double x_96 = x_83 * x_95;
                const double x_97 = 0x1.0p-256 * x_96;
                const double chosen_24 = x_85_lt_c_minus_1500 ? 0.0 : x_97;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
                const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
                const double x_98 = chosen_23 + chosen_26;
                const int is_label = index == y_true;
                const double chosen_27 = is_label ? x_98 : chosen_17;
                const double x_103 = lk_ldexp(chosen_27, x_102);
                hessian_vector[i] = weight * x_103;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_logits_hessian_vector: otherwise; rows side by side */
static void sparse_categorical_focal_crossentropy_logits_hessian_vector_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double x_5[LK_LANES];
    double abs_x_5[LK_LANES];
    double chosen_1[LK_LANES];
    double log_x_74_high[LK_LANES];
    double log_x_74_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_2_high[LK_ROWS];
    double inverse_x_2_low[LK_ROWS];
    double most_alpha[LK_ROWS];
    double shift_alpha[LK_ROWS];
    double alpha_at_y_true[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double lifted_share_at_y_true_high[LK_ROWS];
    double lifted_share_at_y_true_low[LK_ROWS];
    double x_4_high[LK_ROWS];
    double x_4_low[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_x_5[LK_ROWS];
    double argmax_abs_x_5[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double v_at_y_true[LK_ROWS];
    double x_8[LK_ROWS];
    double x_10[LK_ROWS];
    double x_15[LK_ROWS];
    double x_17[LK_ROWS];
    double x_21[LK_ROWS];
    double x_26[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double chosen_3[LK_ROWS];
    double chosen_5[LK_ROWS];
    double x_41[LK_ROWS];
    double x_44[LK_ROWS];
    double chosen_9[LK_ROWS];
    double chosen_11[LK_ROWS];
    double x_60[LK_ROWS];
    double chosen_15[LK_ROWS];
    double log_x_4_high[LK_ROWS];
    double log_x_4_low[LK_ROWS];
    double half_power_high[LK_ROWS];
    double half_power_low[LK_ROWS];
    double x_70_high[LK_ROWS];
    double x_70_low[LK_ROWS];
    double x_75[LK_ROWS];
    double x_102[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_44[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_75[r] = 2.0 * gamma[r];
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_maximum(n, c, alpha, most_alpha);

    for (size_t r = 0; r < n; r++) {
        alpha_at_y_true[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, size_v, most_v);

    for (size_t r = 0; r < n; r++) {
        v_at_y_true[r] = v[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_alpha = lk_exponent(most_alpha[r]);
        const double x = 194.0 < exponent_alpha ? 194.0 : exponent_alpha;
        shift_alpha[r] = x - exponent_alpha;
    }

    for (size_t r = 0; r < n; r++) {
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair neg_gap_at_y_true = lk_pair_neg(gap_at_y_true);
        lifted_share_at_y_true_high[r] = neg_gap_at_y_true.high;
        lifted_share_at_y_true_low[r] = neg_gap_at_y_true.low;
    }
    lk_block_pair_lifted_exp_fall(n, lifted_share_at_y_true_high, lifted_share_at_y_true_low);

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_99 = 194.0 < exponent_v ? 194.0 : exponent_v;
        shift_v[r] = x_99 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_100 = -shift_v[r];
        const double x_101 = -shift_alpha[r];
        x_102[r] = x_100 + x_101;
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

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            x_5[i] = lk_rounded(lifted_share) * scaled_v;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_5[i] = fabs(x_5[i]);
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
    lk_lanes_sum(n, c, x_5, sum_x_5, row_sum_x_5);
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
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
        const lk_pair x_4 = lk_pair_scaled(others_at_y_true, 0x1.0p-128);
        x_4_high[r] = x_4.high;
        x_4_low[r] = x_4.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
        const double x_9 = (-0x1.0p+128) * lk_rounded(others_at_y_true);
        x_10[r] = lk_rounded(others_at_y_true) * x_9;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
        const double x_9 = (-0x1.0p+128) * lk_rounded(others_at_y_true);
        x_17[r] = lk_rounded(lifted_share_at_y_true) * x_9;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_7 = 0x1.0p+128 * lk_rounded(others_at_y_true);
        const double x_20 = lk_rounded(lifted_share_at_y_true) * x_7;
        x_21[r] = scaled_v_at_y_true * x_20;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_23 = 0x1.0p+129 * gamma[r];
        const double x_24 = lk_rounded(others_at_y_true) * x_23;
        const double x_25 = lk_rounded(lifted_share_at_y_true) * x_24;
        x_26[r] = scaled_v_at_y_true * x_25;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_28 = lk_pair_scaled(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_28.high;
        log_sum_low[r] = x_28.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const double x_38 = (-0x1.0p+128) * lk_rounded(lifted_share_at_y_true);
        const double x_39 = lk_rounded(lifted_share_at_y_true) * x_38;
        const double x_40 = gamma[r] * x_39;
        x_41[r] = surprisal_at_y_true * x_40;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
        const double x_50 = 0x1.0p+128 * gamma[r];
        const double x_51 = gamma[r] * x_50;
        const double x_52 = lk_rounded(lifted_share_at_y_true) * x_51;
        const double x_53 = lk_rounded(lifted_share_at_y_true) * x_52;
        const double x_54 = surprisal_at_y_true * x_53;
        const double x_55 = scaled_v_at_y_true * x_54;
        const double chosen_10 = c_0_eq_gamma ? 0.0 : x_55;
        chosen_11[r] = c_0_eq_lifted_share_label ? 0.0 : chosen_10;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const double x_57 = (-0x1.0p+128) * gamma[r];
        const double x_58 = lk_rounded(others_at_y_true) * x_57;
        const double x_59 = lk_rounded(lifted_share_at_y_true) * x_58;
        x_60[r] = surprisal_at_y_true * x_59;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
        const double x_63 = scaled_v_at_y_true * x_60[r];
        const double chosen_14 = c_0_eq_gamma ? 0.0 : x_63;
        chosen_15[r] = c_0_eq_lifted_share_label ? 0.0 : chosen_14;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
        log_x_4_high[r] = x_4.high;
        log_x_4_low[r] = x_4.low;
    }
    lk_block_pair_log(n, log_x_4_high, log_x_4_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair log_x_4 = {log_x_4_high[r], log_x_4_low[r]};
        const lk_pair x_65 = lk_pair_sub(log_x_4, log_sum);
        const lk_pair x_66 = lk_pair_mul_double(x_65, gamma[r]);
        const lk_pair x_67 = lk_pair_scaled(x_66, 0.5);
        half_power_high[r] = x_67.high;
        half_power_low[r] = x_67.low;
    }
    lk_block_pair_exp(n, half_power_high, half_power_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair inverse_x_2 = {inverse_x_2_high[r], inverse_x_2_low[r]};
        const lk_pair half_power = {half_power_high[r], half_power_low[r]};
        const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
        const lk_pair x_68 = lk_pair_mul(half_power, inverse_x_2);
        const lk_pair x_69 = lk_pair_mul(x_68, x_68);
        const lk_pair x_70 = lk_pair_mul_double(x_69, scaled_alpha_at_y_true);
        x_70_high[r] = x_70.high;
        x_70_low[r] = x_70.low;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_5 = x_5[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_5[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_5;
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
            const lk_pair x_74 = lk_pair_scaled(others, 0x1.0p-128);
            log_x_74_high[i] = x_74.high;
            log_x_74_low[i] = x_74.low;
        }
    lk_block_pair_log(c * n, log_x_74_high, log_x_74_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_x_74 = {log_x_74_high[i], log_x_74_low[i]};
            const lk_pair x_84 = lk_pair_sub(log_x_74, log_sum);
            const lk_pair x_85 = lk_pair_mul_double(x_84, gamma[r]);
            const lk_pair x_86 = lk_pair_scaled(x_85, 0.5);
            half_power_1_high[i] = x_86.high;
            half_power_1_low[i] = x_86.low;
        }
    lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const lk_pair x_3_at_y_true = lk_pair_sub(sum_lifted_share, lifted_share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_3_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_3_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_5[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_5_at_y_true = lk_rounded(lifted_share_at_y_true) * scaled_v_at_y_true;
        const double x_6_at_y_true = sum_x_5[r] - x_5_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_6_at_y_true;
        const double x_7 = 0x1.0p+128 * lk_rounded(others_at_y_true);
        x_8[r] = others_1_at_y_true * x_7;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const int is_largest_1_at_y_true = argmax_abs_x_5[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_5_at_y_true = lk_rounded(lifted_share_at_y_true) * scaled_v_at_y_true;
        const double x_6_at_y_true = sum_x_5[r] - x_5_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_6_at_y_true;
        const double x_13 = (-0x1.0p+129) * gamma[r];
        const double x_14 = others_1_at_y_true * x_13;
        x_15[r] = lk_rounded(lifted_share_at_y_true) * x_14;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_5[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_5_at_y_true = lk_rounded(lifted_share_at_y_true) * scaled_v_at_y_true;
        const double x_6_at_y_true = sum_x_5[r] - x_5_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_6_at_y_true;
        const double x_23 = 0x1.0p+129 * gamma[r];
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const double x_29 = others_1_at_y_true * x_23;
        const double x_30 = lk_rounded(lifted_share_at_y_true) * x_29;
        const double x_31 = surprisal_at_y_true * x_30;
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const double chosen_2 = c_0_eq_gamma ? 0.0 : x_31;
        const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
        chosen_3[r] = c_0_eq_lifted_share_label ? 0.0 : chosen_2;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_5[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_5_at_y_true = lk_rounded(lifted_share_at_y_true) * scaled_v_at_y_true;
        const double x_6_at_y_true = sum_x_5[r] - x_5_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_6_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
        const double others_1_label_by_others_label = others_1_at_y_true / lk_rounded(x_4);
        const double x_33 = lk_rounded(lifted_share_at_y_true) * lk_rounded(lifted_share_at_y_true);
        const double x_34 = gamma[r] * x_33;
        const double x_35 = others_1_label_by_others_label * x_34;
        const double x_36 = surprisal_at_y_true * x_35;
        const double chosen_4 = c_0_eq_lifted_share_label ? 0.0 : x_36;
        chosen_5[r] = c_0_eq_gamma ? 0.0 : chosen_4;
    }

    for (size_t r = 0; r < n; r++) {
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
        const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
        const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
        const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_x_5[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_5_at_y_true = lk_rounded(lifted_share_at_y_true) * scaled_v_at_y_true;
        const double x_6_at_y_true = sum_x_5[r] - x_5_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_6_at_y_true;
        const double surprisal_at_y_true = lk_rounded(gap_at_y_true) + lk_rounded(log_sum);
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
        const double others_1_label_by_others_label = others_1_at_y_true / lk_rounded(x_4);
        const double x_45 = lk_rounded(lifted_share_at_y_true) * x_44[r];
        const double x_46 = lk_rounded(lifted_share_at_y_true) * x_45;
        const double x_47 = others_1_label_by_others_label * x_46;
        const double x_48 = surprisal_at_y_true * x_47;
        const double neg_x_48 = -x_48;
        const double chosen_8 = c_0_eq_gamma ? 0.0 : neg_x_48;
        chosen_9[r] = c_0_eq_lifted_share_label ? 0.0 : chosen_8;
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair inverse_x_2 = {inverse_x_2_high[r], inverse_x_2_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair lifted_share_at_y_true = {lifted_share_at_y_true_high[r], lifted_share_at_y_true_low[r]};
                const lk_pair x_4 = {x_4_high[r], x_4_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[r], log_x_4_low[r]};
                const lk_pair x_70 = {x_70_high[r], x_70_low[r]};
                const lk_pair log_x_74 = {log_x_74_high[i], log_x_74_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double scaled_alpha = lk_ldexp(alpha[i], shift_alpha[r]);
                const double scaled_alpha_at_y_true = lk_ldexp(alpha_at_y_true[r], shift_alpha[r]);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const double lifted_share_by_others_label = lk_rounded(lifted_share) / lk_rounded(x_4);
                const double scaled_v = lk_ldexp(v[i], shift_v[r]);
                const double x_6 = sum_x_5[r] - x_5[i];
                const int is_largest_1 = argmax_abs_x_5[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_6;
                const double x_11 = scaled_v * x_10[r];
                const double x_12 = x_11 + x_8[r];
                const double x_16 = x_12 + x_15[r];
                const double x_18 = scaled_v * x_17[r];
                const double x_19 = x_16 + x_18;
                const double x_22 = x_19 + x_21[r];
                const double x_27 = x_22 + x_26[r];
                const double surprisal = lk_rounded(gap) + lk_rounded(log_sum);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_lifted_share_label = 0.0 == lifted_share_at_y_true.high;
                const double x_32 = chosen_3[r] + x_27;
                const double x_37 = chosen_5[r] + x_32;
                const double x_42 = scaled_v * x_41[r];
                const double chosen_6 = c_0_eq_lifted_share_label ? 0.0 : x_42;
                const double chosen_7 = c_0_eq_gamma ? 0.0 : chosen_6;
                const double x_43 = chosen_7 + x_37;
                const double x_49 = chosen_9[r] + x_43;
                const double x_56 = chosen_11[r] + x_49;
                const double x_61 = scaled_v * x_60[r];
                const double chosen_12 = c_0_eq_gamma ? 0.0 : x_61;
                const double chosen_13 = c_0_eq_lifted_share_label ? 0.0 : chosen_12;
                const double x_62 = chosen_13 + x_56;
                const lk_pair x_64 = lk_sum(chosen_15[r], x_62);
                const lk_pair x_65 = lk_pair_sub(log_x_4, log_sum);
                const lk_pair x_66 = lk_pair_mul_double(x_65, gamma[r]);
                const int x_66_lt_c_minus_1500 = x_66.high < (-1500.0);
                const lk_pair x_71 = lk_pair_mul_double(x_70, lifted_share_by_others_label);
                const lk_pair x_72 = lk_pair_mul(x_64, x_71);
                const double neg_x_72 = -lk_rounded(x_72);
                const double x_73 = 0x1.0p-512 * neg_x_72;
                const double chosen_16 = x_66_lt_c_minus_1500 ? 0.0 : x_73;
                const int alpha_label_eq_c_0 = scaled_alpha_at_y_true == 0.0;
                const double chosen_17 = alpha_label_eq_c_0 ? 0.0 : chosen_16;
                const lk_pair x_74 = lk_pair_scaled(others, 0x1.0p-128);
                const double others_1_by_others = others_1 / lk_rounded(x_74);
                const double x_76 = lk_rounded(others) * x_75[r];
                const double x_77 = lk_rounded(others) + x_76;
                const double x_78 = lk_rounded(lifted_share) * x_44[r];
                const double x_79 = surprisal * x_78;
                const double chosen_18 = c_0_eq_gamma ? 0.0 : x_79;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_19 = c_0_eq_lifted_share ? 0.0 : chosen_18;
                const double x_80 = chosen_19 + x_77;
                const double x_81 = gamma[r] * lk_rounded(others);
                const double x_82 = surprisal * x_81;
                const double neg_x_82 = -x_82;
                const double chosen_20 = c_0_eq_gamma ? 0.0 : neg_x_82;
                const double x_83 = chosen_20 + x_80;
                const lk_pair x_84 = lk_pair_sub(log_x_74, log_sum);
                const lk_pair x_85 = lk_pair_mul_double(x_84, gamma[r]);
                const int x_85_lt_c_minus_1500 = x_85.high < (-1500.0);
                const double x_87 = lk_rounded(half_power_1) * lk_rounded(inverse_x_2);
                const double x_88 = x_87 * x_87;
                const lk_pair x_89 = lk_product(scaled_alpha, x_88);
                const lk_pair x_90 = lk_pair_mul_double(x_89, others_1_by_others);
                const lk_pair x_91 = lk_pair_mul(lifted_share, x_90);
                const lk_pair x_92 = lk_pair_mul_double(x_91, x_83);
                const lk_pair neg_x_92 = lk_pair_neg(x_92);
                const lk_pair x_93 = lk_pair_scaled(neg_x_92, 0x1.0p-384);
                const lk_pair chosen_21 = {x_85_lt_c_minus_1500 ? 0.0 : x_93.high, x_85_lt_c_minus_1500 ? 0.0 : x_93.low};
                const int alpha_eq_c_0 = scaled_alpha == 0.0;
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : lk_rounded(chosen_21);
                const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
                const double x_94 = lk_rounded(lifted_share) * lk_rounded(x_89);
                const double x_95 = scaled_v * x_94;
                const double x_96 = x_83 * x_95;
                const double x_97 = 0x1.0p-256 * x_96;
                const double chosen_24 = x_85_lt_c_minus_1500 ? 0.0 : x_97;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
                const double chosen_26 = c_0_eq_lifted_share ? 0.0 : chosen_25;
                const double x_98 = chosen_23 + chosen_26;
                const int is_label = index == y_true[r];
                const double chosen_27 = is_label ? x_98 : chosen_17;
                hessian_vector[i] = lk_ldexp(chosen_27, x_102[r]);
            }
    }
}

const lk_kernel LK_LEVEL(lk_sparse_categorical_focal_crossentropy_logits) = {
    .name = "sparse_categorical_focal_crossentropy_logits",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 1, 1, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
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
            .row = sparse_categorical_focal_crossentropy_logits_case_0,
            .row_single = sparse_categorical_focal_crossentropy_logits_case_0_single,
            .lanes = sparse_categorical_focal_crossentropy_logits_case_0_lanes,
            .lanes_single = sparse_categorical_focal_crossentropy_logits_case_0_single_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_logits_case_1,
            .row_single = sparse_categorical_focal_crossentropy_logits_case_1_single,
            .lanes = sparse_categorical_focal_crossentropy_logits_case_1_lanes,
            .lanes_single = sparse_categorical_focal_crossentropy_logits_case_1_single_lanes,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_logits_case_2,
            .lanes = sparse_categorical_focal_crossentropy_logits_case_2_lanes,
        },
    },
    .kept = 5,
};

const lk_kernel LK_LEVEL(lk_sparse_categorical_focal_crossentropy_logits_hessian_vector) = {
    .name = "sparse_categorical_focal_crossentropy_logits_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){0, 1, 1, 1, 0},
    .input_index = (const unsigned char[]){1, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
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
            .row = sparse_categorical_focal_crossentropy_logits_hessian_vector_case_0,
            .lanes = sparse_categorical_focal_crossentropy_logits_hessian_vector_case_0_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_logits_hessian_vector_case_1,
            .lanes = sparse_categorical_focal_crossentropy_logits_hessian_vector_case_1_lanes,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_logits_hessian_vector_case_2,
            .lanes = sparse_categorical_focal_crossentropy_logits_hessian_vector_case_2_lanes,
        },
    },
    .kept = 3,
};
