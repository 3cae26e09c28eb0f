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

LK_FLAT static void lk_block_log(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

LK_FLAT static void lk_block_log1p(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
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

/* sparse_categorical_focal_crossentropy_clipped: gamma in {0} */
static void sparse_categorical_focal_crossentropy_clipped_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[4];
    const double high = row_in[5];

    /* most_y_pred */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        lk_fetch(ahead, start, n);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_25 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_25 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const lk_pair log_largest = want_value ? lk_row_pair_log(lk_pair_of(scaled_most_y_pred)) : lk_pair_of(0.0);
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_27 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred */
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        share_label = lk_rounded(share);
    }
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const double x_6 = lk_rounded(inverse_sum_share) * share_label;
    const double x_7 = low > x_6 ? low : x_6;
    const double clipped = high < x_7 ? high : x_7;
    const int clipped_eq_x_6 = clipped == x_6;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double x_8 = alpha_label * neg_log_clipped;
    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_8;
    const double chosen_4 = clipped_eq_x_6 ? 0.0 : chosen_3;
    const double x_10 = want_gradient || want_hessian ? lk_rounded(inverse_sum_share) / scaled_most_y_pred : 0.0;
    const double x_11 = alpha_label * x_10;
    const double chosen_5 = clipped_eq_x_6 ? x_11 : 0.0;
    const double x_17 = x_10 * x_10;
    const double x_18 = alpha_label * x_17;
    const double neg_x_18 = -x_18;
    const double chosen_9 = clipped_eq_x_6 ? neg_x_18 : 0.0;
    const lk_pair x_20 = lk_pair_mul(inverse_sum_share, inverse_sum_share);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        const double was_chosen_high = lk_exchange(n, share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, share_high, share_low);
        lk_exchange(n, share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, share_low, (size_t)argmax_y_pred - start, was_chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(lk_rounded(sum_without_largest)) : 0.0;

    /* gradient, hessian */
    double surprisal_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
        const double x_2 = others / lk_rounded(share);
        const double log_y_pred = lk_row_log(scaled_y_pred);
        const lk_pair x_3 = lk_double_sub_pair(log_y_pred, log_largest);
        const double x_4 = log_sum - lk_rounded(x_3);
        const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(x_2);
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_4;
        surprisal_label = surprisal;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_26 = lk_ldexp(chosen_5, shift_y_pred);
                    gradient[i] = weight * x_26;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                    const double x_12 = alpha[i] / scaled_y_pred[i];
                    const double x_13 = lk_rounded(inverse_sum_share) * x_12;
                    const double x_14 = others * x_13;
                    const double neg_x_14 = -x_14;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                    const double x_15 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_16 = low > x_15 ? low : x_15;
                    const double clipped_1 = high < x_16 ? high : x_16;
                    const int clipped_1_eq_x_15 = clipped_1 == x_15;
                    const double chosen_7 = clipped_1_eq_x_15 ? chosen_6 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_8 = is_label ? chosen_7 : chosen_5;
                    const double x_26 = lk_ldexp(chosen_8, shift_y_pred);
                    gradient[i] = weight * x_26;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_28 = lk_ldexp(chosen_9, x_27);
                    hessian[i] = weight * x_28;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                    const double x_12 = alpha[i] / scaled_y_pred[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_15 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_16 = low > x_15 ? low : x_15;
                    const double clipped_1 = high < x_16 ? high : x_16;
                    const int clipped_1_eq_x_15 = clipped_1 == x_15;
                    const int is_label = index == y_true;
                    const lk_pair x_19 = lk_pair_add(share, sum_share);
                    const lk_pair x_21 = lk_pair_mul_double(x_20, x_12);
                    const double x_22 = lk_rounded(x_21) / scaled_y_pred[i];
                    const double x_23 = others * x_22;
                    const double x_24 = lk_rounded(x_19) * x_23;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_24;
                    const double chosen_11 = clipped_1_eq_x_15 ? chosen_10 : 0.0;
                    const double chosen_12 = is_label ? chosen_11 : chosen_9;
                    const double x_28 = lk_ldexp(chosen_12, x_27);
                    hessian[i] = weight * x_28;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const lk_pair x_5 = lk_product(alpha_label, surprisal_label);
    const lk_pair chosen_1 = {alpha_label_eq_c_0 ? 0.0 : x_5.high, alpha_label_eq_c_0 ? 0.0 : x_5.low};
    const lk_pair chosen_2 = {clipped_eq_x_6 ? chosen_1.high : 0.0, clipped_eq_x_6 ? chosen_1.low : 0.0};
    const lk_pair x_9 = lk_pair_add_double(chosen_2, chosen_4);

    if (row_out[0] != NULL) *row_out[0] = weight * lk_rounded(x_9);
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {0}; rows side by side */
static void sparse_categorical_focal_crossentropy_clipped_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[4];
    const double *restrict const high = in[5];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double scaled_y_pred[LK_LANES];
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double alpha_label[LK_ROWS];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest_high[LK_ROWS];
    double log_largest_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double log1p_x_2_at_y_true[LK_ROWS];
    double log_y_pred_at_y_true[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double log_clipped[LK_ROWS];
    double chosen_5[LK_ROWS];
    double chosen_9[LK_ROWS];
    double x_20_high[LK_ROWS];
    double x_20_low[LK_ROWS];
    double x_27[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_25 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_25 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_largest_high[r] = scaled_most_y_pred[r];
            log_largest_low[r] = 0.0;
        }
        lk_block_pair_log(n, log_largest_high, log_largest_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            log_y_pred_at_y_true[r] = scaled_y_pred_at_y_true;
        }
        lk_block_log(n, log_y_pred_at_y_true);
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_27[r] = 2.0 * shift_y_pred[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred[r]);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        inverse_sum_share_high[r] = inverse_sum_share.high;
        inverse_sum_share_low[r] = inverse_sum_share.low;
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const double x_6 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_7 = low[r] > x_6 ? low[r] : x_6;
            const double clipped = high[r] < x_7 ? high[r] : x_7;
            log_clipped[r] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const double x_6 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_7 = low[r] > x_6 ? low[r] : x_6;
            const double clipped = high[r] < x_7 ? high[r] : x_7;
            const int clipped_eq_x_6 = clipped == x_6;
            const double x_10 = lk_rounded(inverse_sum_share) / scaled_most_y_pred[r];
            const double x_11 = alpha_label[r] * x_10;
            chosen_5[r] = clipped_eq_x_6 ? x_11 : 0.0;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const double x_6 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_7 = low[r] > x_6 ? low[r] : x_6;
            const double clipped = high[r] < x_7 ? high[r] : x_7;
            const int clipped_eq_x_6 = clipped == x_6;
            const double x_10 = lk_rounded(inverse_sum_share) / scaled_most_y_pred[r];
            const double x_17 = x_10 * x_10;
            const double x_18 = alpha_label[r] * x_17;
            const double neg_x_18 = -x_18;
            chosen_9[r] = clipped_eq_x_6 ? neg_x_18 : 0.0;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_20 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
            x_20_high[r] = x_20.high;
            x_20_low[r] = x_20.low;
        }
    }

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
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
            const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_1_at_y_true);
            const double x_2_at_y_true = others_at_y_true / lk_rounded(share_at_y_true);
            log1p_x_2_at_y_true[r] = x_2_at_y_true;
        }
        lk_block_log1p(n, log1p_x_2_at_y_true);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
            const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_1_at_y_true);
            const double x_2_at_y_true = others_at_y_true / lk_rounded(share_at_y_true);
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true < 0x1.0p+60;
            const lk_pair x_3_at_y_true = lk_double_sub_pair(log_y_pred_at_y_true[r], log_largest);
            const double x_4_at_y_true = log_sum[r] - lk_rounded(x_3_at_y_true);
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const lk_pair x_5 = lk_product(alpha_label[r], surprisal_at_y_true);
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const lk_pair chosen_1 = {alpha_label_eq_c_0 ? 0.0 : x_5.high, alpha_label_eq_c_0 ? 0.0 : x_5.low};
            const double x_6 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_7 = low[r] > x_6 ? low[r] : x_6;
            const double clipped = high[r] < x_7 ? high[r] : x_7;
            const int clipped_eq_x_6 = clipped == x_6;
            const lk_pair chosen_2 = {clipped_eq_x_6 ? chosen_1.high : 0.0, clipped_eq_x_6 ? chosen_1.low : 0.0};
            const double neg_log_clipped = -log_clipped[r];
            const double x_8 = alpha_label[r] * neg_log_clipped;
            const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_8;
            const double chosen_4 = clipped_eq_x_6 ? 0.0 : chosen_3;
            const lk_pair x_9 = lk_pair_add_double(chosen_2, chosen_4);
            value[r] = lk_rounded(x_9);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_5 = chosen_5[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const double x_12 = alpha[i] / scaled_y_pred[i];
                const double x_13 = lk_rounded(inverse_sum_share) * x_12;
                const double x_14 = others * x_13;
                const double neg_x_14 = -x_14;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                const double x_15 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_16 = low[r] > x_15 ? low[r] : x_15;
                const double clipped_1 = high[r] < x_16 ? high[r] : x_16;
                const int clipped_1_eq_x_15 = clipped_1 == x_15;
                const double chosen_7 = clipped_1_eq_x_15 ? chosen_6 : 0.0;
                const int is_label = index == y_true[r];
                const double chosen_8 = is_label ? chosen_7 : now_chosen_5;
                gradient[i] = lk_ldexp(chosen_8, shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_9 = chosen_9[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_20 = {x_20_high[r], x_20_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const double x_12 = alpha[i] / scaled_y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double x_15 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_16 = low[r] > x_15 ? low[r] : x_15;
                const double clipped_1 = high[r] < x_16 ? high[r] : x_16;
                const int clipped_1_eq_x_15 = clipped_1 == x_15;
                const int is_label = index == y_true[r];
                const lk_pair x_19 = lk_pair_add(share, sum_share);
                const lk_pair x_21 = lk_pair_mul_double(x_20, x_12);
                const double x_22 = lk_rounded(x_21) / scaled_y_pred[i];
                const double x_23 = others * x_22;
                const double x_24 = lk_rounded(x_19) * x_23;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_24;
                const double chosen_11 = clipped_1_eq_x_15 ? chosen_10 : 0.0;
                const double chosen_12 = is_label ? chosen_11 : now_chosen_9;
                hessian[i] = lk_ldexp(chosen_12, x_27[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {0}, in float32 */
static void sparse_categorical_focal_crossentropy_clipped_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 2);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share = room + span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[4];
    const double high = row_in[5];

    /* most_y_pred */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        lk_fetch(ahead, start, n);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_25 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_25 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double log_largest = want_value ? lk_row_log(scaled_most_y_pred) : 0.0;
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_27 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred */
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const double share = scaled_y_pred / scaled_most_y_pred;
        share_label = share;
    }
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            share[i] = scaled_y_pred[i] / scaled_most_y_pred;
        }
        lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_6 = inverse_sum_share * share_label;
    const double x_7 = low > x_6 ? low : x_6;
    const double clipped = high < x_7 ? high : x_7;
    const int clipped_eq_x_6 = clipped == x_6;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double x_8 = alpha_label * neg_log_clipped;
    const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_8;
    const double chosen_4 = clipped_eq_x_6 ? 0.0 : chosen_3;
    const double x_10 = want_gradient || want_hessian ? inverse_sum_share / scaled_most_y_pred : 0.0;
    const double x_11 = alpha_label * x_10;
    const double chosen_5 = clipped_eq_x_6 ? x_11 : 0.0;
    const double x_17 = x_10 * x_10;
    const double x_18 = alpha_label * x_17;
    const double neg_x_18 = -x_18;
    const double chosen_9 = clipped_eq_x_6 ? neg_x_18 : 0.0;
    const double x_20 = inverse_sum_share * inverse_sum_share;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                share[i] = scaled_y_pred[i] / scaled_most_y_pred;
            }
        const double was_chosen = lk_exchange(n, share, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, share);
        lk_exchange(n, share, (size_t)argmax_y_pred - start, was_chosen);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;

    /* gradient, hessian */
    double surprisal_label = 0.0;
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const double share = scaled_y_pred / scaled_most_y_pred;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_2 = others / share;
        const double log_y_pred = lk_row_log(scaled_y_pred);
        const double x_3 = log_y_pred - log_largest;
        const double x_4 = log_sum - x_3;
        const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(x_2);
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_4;
        surprisal_label = surprisal;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share = row_share + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    share[i] = scaled_y_pred[i] / scaled_most_y_pred;
                }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_26 = lk_ldexp(chosen_5, shift_y_pred);
                    gradient[i] = weight * x_26;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_12 = alpha[i] / scaled_y_pred[i];
                    const double x_13 = inverse_sum_share * x_12;
                    const double x_14 = others * x_13;
                    const double neg_x_14 = -x_14;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                    const double x_15 = inverse_sum_share * share[i];
                    const double x_16 = low > x_15 ? low : x_15;
                    const double clipped_1 = high < x_16 ? high : x_16;
                    const int clipped_1_eq_x_15 = clipped_1 == x_15;
                    const double chosen_7 = clipped_1_eq_x_15 ? chosen_6 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_8 = is_label ? chosen_7 : chosen_5;
                    const double x_26 = lk_ldexp(chosen_8, shift_y_pred);
                    gradient[i] = weight * x_26;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_28 = lk_ldexp(chosen_9, x_27);
                    hessian[i] = weight * x_28;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_12 = alpha[i] / scaled_y_pred[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_15 = inverse_sum_share * share[i];
                    const double x_16 = low > x_15 ? low : x_15;
                    const double clipped_1 = high < x_16 ? high : x_16;
                    const int clipped_1_eq_x_15 = clipped_1 == x_15;
                    const int is_label = index == y_true;
                    const double x_19 = share[i] + sum_share;
                    const double x_21 = x_12 * x_20;
                    const double x_22 = x_21 / scaled_y_pred[i];
                    const double x_23 = others * x_22;
                    const double x_24 = x_19 * x_23;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_24;
                    const double chosen_11 = clipped_1_eq_x_15 ? chosen_10 : 0.0;
                    const double chosen_12 = is_label ? chosen_11 : chosen_9;
                    const double x_28 = lk_ldexp(chosen_12, x_27);
                    hessian[i] = weight * x_28;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }
    const double x_5 = alpha_label * surprisal_label;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_5;
    const double chosen_2 = clipped_eq_x_6 ? chosen_1 : 0.0;
    const double x_9 = chosen_2 + chosen_4;

    if (row_out[0] != NULL) *row_out[0] = weight * x_9;
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {0}, in float32; rows side by side */
static void sparse_categorical_focal_crossentropy_clipped_case_0_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[4];
    const double *restrict const high = in[5];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double scaled_y_pred[LK_LANES];
    double share[LK_LANES];
    double chosen[LK_LANES];
    double alpha_label[LK_ROWS];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double log1p_x_2_at_y_true[LK_ROWS];
    double log_y_pred_at_y_true[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double log_clipped[LK_ROWS];
    double chosen_5[LK_ROWS];
    double chosen_9[LK_ROWS];
    double x_20[LK_ROWS];
    double x_27[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_25 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_25 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_largest[r] = scaled_most_y_pred[r];
        }
        lk_block_log(n, log_largest);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            log_y_pred_at_y_true[r] = scaled_y_pred_at_y_true;
        }
        lk_block_log(n, log_y_pred_at_y_true);
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_27[r] = 2.0 * shift_y_pred[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            share[i] = scaled_y_pred[i] / scaled_most_y_pred[r];
        }

    double row_sum_share[LK_ROWS];
    lk_lanes_sum(n, c, share, sum_share, row_sum_share);
    for (size_t r = 0; r < n; r++) {
        sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        inverse_sum_share[r] = 1.0 / sum_share[r];
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
            const double x_6 = inverse_sum_share[r] * share_at_y_true;
            const double x_7 = low[r] > x_6 ? low[r] : x_6;
            const double clipped = high[r] < x_7 ? high[r] : x_7;
            log_clipped[r] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
            const double x_6 = inverse_sum_share[r] * share_at_y_true;
            const double x_7 = low[r] > x_6 ? low[r] : x_6;
            const double clipped = high[r] < x_7 ? high[r] : x_7;
            const int clipped_eq_x_6 = clipped == x_6;
            const double x_10 = inverse_sum_share[r] / scaled_most_y_pred[r];
            const double x_11 = alpha_label[r] * x_10;
            chosen_5[r] = clipped_eq_x_6 ? x_11 : 0.0;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
            const double x_6 = inverse_sum_share[r] * share_at_y_true;
            const double x_7 = low[r] > x_6 ? low[r] : x_6;
            const double clipped = high[r] < x_7 ? high[r] : x_7;
            const int clipped_eq_x_6 = clipped == x_6;
            const double x_10 = inverse_sum_share[r] / scaled_most_y_pred[r];
            const double x_17 = x_10 * x_10;
            const double x_18 = alpha_label[r] * x_17;
            const double neg_x_18 = -x_18;
            chosen_9[r] = clipped_eq_x_6 ? neg_x_18 : 0.0;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_20[r] = inverse_sum_share[r] * inverse_sum_share[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_share = share[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            chosen[i] = is_largest ? 0.0 : now_share;
        }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_sum[r] = sum_without_largest[r];
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double now_sum_without_largest = sum_without_largest[r];
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
            const double x_1_at_y_true = sum_share[r] - share_at_y_true;
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_1_at_y_true;
            const double x_2_at_y_true = others_at_y_true / share_at_y_true;
            log1p_x_2_at_y_true[r] = x_2_at_y_true;
        }
        lk_block_log1p(n, log1p_x_2_at_y_true);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const double now_sum_without_largest = sum_without_largest[r];
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
            const double x_1_at_y_true = sum_share[r] - share_at_y_true;
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_1_at_y_true;
            const double x_2_at_y_true = others_at_y_true / share_at_y_true;
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true < 0x1.0p+60;
            const double x_3_at_y_true = log_y_pred_at_y_true[r] - log_largest[r];
            const double x_4_at_y_true = log_sum[r] - x_3_at_y_true;
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const double x_5 = alpha_label[r] * surprisal_at_y_true;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_5;
            const double x_6 = inverse_sum_share[r] * share_at_y_true;
            const double x_7 = low[r] > x_6 ? low[r] : x_6;
            const double clipped = high[r] < x_7 ? high[r] : x_7;
            const int clipped_eq_x_6 = clipped == x_6;
            const double chosen_2 = clipped_eq_x_6 ? chosen_1 : 0.0;
            const double neg_log_clipped = -log_clipped[r];
            const double x_8 = alpha_label[r] * neg_log_clipped;
            const double chosen_3 = alpha_label_eq_c_0 ? 0.0 : x_8;
            const double chosen_4 = clipped_eq_x_6 ? 0.0 : chosen_3;
            value[r] = chosen_2 + chosen_4;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_5 = chosen_5[r];
                const double now_sum_without_largest = sum_without_largest[r];
                const double x_1 = sum_share[r] - share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_12 = alpha[i] / scaled_y_pred[i];
                const double x_13 = inverse_sum_share[r] * x_12;
                const double x_14 = others * x_13;
                const double neg_x_14 = -x_14;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                const double x_15 = inverse_sum_share[r] * share[i];
                const double x_16 = low[r] > x_15 ? low[r] : x_15;
                const double clipped_1 = high[r] < x_16 ? high[r] : x_16;
                const int clipped_1_eq_x_15 = clipped_1 == x_15;
                const double chosen_7 = clipped_1_eq_x_15 ? chosen_6 : 0.0;
                const int is_label = index == y_true[r];
                const double chosen_8 = is_label ? chosen_7 : now_chosen_5;
                gradient[i] = lk_ldexp(chosen_8, shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_9 = chosen_9[r];
                const double now_sum_without_largest = sum_without_largest[r];
                const double x_1 = sum_share[r] - share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_12 = alpha[i] / scaled_y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double x_15 = inverse_sum_share[r] * share[i];
                const double x_16 = low[r] > x_15 ? low[r] : x_15;
                const double clipped_1 = high[r] < x_16 ? high[r] : x_16;
                const int clipped_1_eq_x_15 = clipped_1 == x_15;
                const int is_label = index == y_true[r];
                const double x_19 = share[i] + sum_share[r];
                const double x_21 = x_12 * x_20[r];
                const double x_22 = x_21 / scaled_y_pred[i];
                const double x_23 = others * x_22;
                const double x_24 = x_19 * x_23;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_24;
                const double chosen_11 = clipped_1_eq_x_15 ? chosen_10 : 0.0;
                const double chosen_12 = is_label ? chosen_11 : now_chosen_9;
                hessian[i] = lk_ldexp(chosen_12, x_27[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {2} */
static void sparse_categorical_focal_crossentropy_clipped_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[4];
    const double high = row_in[5];

    /* most_y_pred */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_71 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_71 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double log_largest = lk_row_log(scaled_most_y_pred);
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_73 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred */
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        share_label = lk_rounded(share);
    }
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const lk_pair x_5 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
    const double x_10 = lk_rounded(inverse_sum_share) * share_label;
    const double x_11 = low > x_10 ? low : x_10;
    const double clipped = high < x_11 ? high : x_11;
    const int clipped_eq_x_10 = clipped == x_10;
    const double not_clipped = 1.0 - clipped;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double x_13 = not_clipped * lk_rounded(x_5);
    const double x_14 = not_clipped * x_13;
    const int c_0_eq_not_clipped = 0.0 == not_clipped;
    const double x_20 = 2.0 * share_label;
    const int c_0_eq_share_label = 0.0 == share_label;
    const lk_pair x_23 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, scaled_most_y_pred) : lk_pair_of(0.0);
    const lk_pair x_24 = lk_pair_mul(inverse_sum_share, x_23);
    const lk_pair x_25 = lk_pair_mul(inverse_sum_share, x_24);
    const lk_pair x_26 = lk_pair_mul_double(x_25, alpha_label);
    const lk_pair x_32 = lk_pair_mul(inverse_sum_share, x_5);
    const double x_48 = (-2.0) * share_label;
    const double x_49 = share_label * x_48;
    const double x_52 = lk_rounded(x_23) * lk_rounded(x_23);
    const double x_53 = lk_rounded(inverse_sum_share) * x_52;
    const double x_54 = lk_rounded(inverse_sum_share) * x_53;
    const double x_55 = alpha_label * x_54;
    const lk_pair x_65 = lk_pair_mul(inverse_sum_share, x_32);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        const double was_chosen_high = lk_exchange(n, share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, share_high, share_low);
        lk_exchange(n, share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, share_low, (size_t)argmax_y_pred - start, was_chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double log_sum = lk_row_log1p(lk_rounded(sum_without_largest));

    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
        others_label = lk_rounded(others);
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
        const lk_pair x_2 = lk_pair_div(others, share);
        const double log_y_pred = lk_row_log(scaled_y_pred);
        const double x_3 = log_y_pred - log_largest;
        const double x_4 = log_sum - x_3;
        const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(lk_rounded(x_2));
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_4;
        surprisal_label = surprisal;
    }
    const double x_6 = others_label * lk_rounded(x_5);
    const double x_7 = others_label * x_6;
    const double x_8 = alpha_label * x_7;
    const double x_9 = surprisal_label * x_8;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_9;
    const double chosen_2 = clipped_eq_x_10 ? chosen_1 : 0.0;
    const double x_12 = others_label + share_label;
    const double x_15 = x_12 * x_14;
    const double x_16 = x_12 * x_15;
    const double x_17 = alpha_label * x_16;
    const double x_18 = neg_log_clipped * x_17;
    const double chosen_3 = c_0_eq_not_clipped ? 0.0 : x_18;
    const double chosen_4 = alpha_label_eq_c_0 ? 0.0 : chosen_3;
    const double chosen_5 = clipped_eq_x_10 ? 0.0 : chosen_4;
    const double x_19 = chosen_2 + chosen_5;
    const double x_21 = surprisal_label * x_20;
    const double chosen_6 = c_0_eq_share_label ? 0.0 : x_21;
    const lk_pair x_22 = lk_sum(chosen_6, others_label);
    const lk_pair x_27 = lk_pair_mul_double(x_26, others_label);
    const lk_pair x_28 = lk_pair_mul(x_22, x_27);
    const double chosen_7 = alpha_label_eq_c_0 ? 0.0 : lk_rounded(x_28);
    const double chosen_8 = clipped_eq_x_10 ? chosen_7 : 0.0;
    const double x_40 = others_label * others_label;
    const double x_41 = 4.0 * others_label;
    const double x_42 = share_label * x_41;
    const double x_43 = surprisal_label * x_42;
    const double chosen_13 = c_0_eq_share_label ? 0.0 : x_43;
    const double x_44 = chosen_13 + x_40;
    const double x_45 = (-4.0) * others_label;
    const double x_46 = share_label * x_45;
    const double x_47 = x_44 + x_46;
    const double x_50 = surprisal_label * x_49;
    const double chosen_14 = c_0_eq_share_label ? 0.0 : x_50;
    const double x_51 = chosen_14 + x_47;
    const double x_56 = x_51 * x_55;
    const double neg_x_56 = -x_56;
    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : neg_x_56;
    const double chosen_16 = clipped_eq_x_10 ? chosen_15 : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = scaled_y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const lk_pair x_2 = lk_pair_div(x_1, share);
                log1p_x_2[i] = lk_rounded(x_2);
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                log1p_x_2[i] = lk_rounded(x_2);
            }
            lk_block_log1p(n, log1p_x_2);
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_72 = lk_ldexp(chosen_8, shift_y_pred);
                    gradient[i] = weight * x_72;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const double x_3 = log_y_pred[i] - log_largest;
                    const double x_4 = log_sum - x_3;
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const double x_29 = 2.0 * lk_rounded(share);
                    const double x_30 = surprisal * x_29;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_9 = c_0_eq_share ? 0.0 : x_30;
                    const lk_pair x_31 = lk_pair_add_double(others, chosen_9);
                    const double x_33 = alpha[i] / scaled_y_pred[i];
                    const lk_pair x_34 = lk_pair_mul_double(x_32, x_33);
                    const lk_pair x_35 = lk_pair_mul(others, x_34);
                    const lk_pair x_36 = lk_pair_mul(others, x_35);
                    const lk_pair x_37 = lk_pair_mul(x_31, x_36);
                    const double neg_x_37 = -lk_rounded(x_37);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : neg_x_37;
                    const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_39 = low > x_38 ? low : x_38;
                    const double clipped_1 = high < x_39 ? high : x_39;
                    const int clipped_1_eq_x_38 = clipped_1 == x_38;
                    const double chosen_11 = clipped_1_eq_x_38 ? chosen_10 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_12 = is_label ? chosen_11 : chosen_8;
                    const double x_72 = lk_ldexp(chosen_12, shift_y_pred);
                    gradient[i] = weight * x_72;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_74 = lk_ldexp(chosen_16, x_73);
                    hessian[i] = weight * x_74;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const double x_3 = log_y_pred[i] - log_largest;
                    const double x_4 = log_sum - x_3;
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_33 = alpha[i] / scaled_y_pred[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_39 = low > x_38 ? low : x_38;
                    const double clipped_1 = high < x_39 ? high : x_39;
                    const int clipped_1_eq_x_38 = clipped_1 == x_38;
                    const int is_label = index == y_true;
                    const double x_57 = lk_rounded(others) * lk_rounded(others);
                    const double x_58 = 6.0 * lk_rounded(others);
                    const lk_pair x_59 = lk_pair_mul_double(share, x_58);
                    const lk_pair x_60 = lk_pair_add_double(x_59, x_57);
                    const lk_pair x_61 = lk_pair_mul_double(share, 6.0);
                    const lk_pair x_62 = lk_pair_mul(share, x_61);
                    const lk_pair x_63 = lk_pair_mul_double(x_62, surprisal);
                    const lk_pair chosen_17 = {c_0_eq_share ? 0.0 : x_63.high, c_0_eq_share ? 0.0 : x_63.low};
                    const lk_pair x_64 = lk_pair_add(chosen_17, x_60);
                    const lk_pair x_66 = lk_pair_mul_double(x_65, x_33);
                    const double x_67 = lk_rounded(x_66) / scaled_y_pred[i];
                    const lk_pair x_68 = lk_pair_mul_double(others, x_67);
                    const lk_pair x_69 = lk_pair_mul(others, x_68);
                    const lk_pair x_70 = lk_pair_mul(x_64, x_69);
                    const double chosen_18 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_70);
                    const double chosen_19 = clipped_1_eq_x_38 ? chosen_18 : 0.0;
                    const double chosen_20 = is_label ? chosen_19 : chosen_16;
                    const double x_74 = lk_ldexp(chosen_20, x_73);
                    hessian[i] = weight * x_74;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_19;
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {2}; rows side by side */
static void sparse_categorical_focal_crossentropy_clipped_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[4];
    const double *restrict const high = in[5];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double scaled_y_pred[LK_LANES];
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_2[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double alpha_label[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double log1p_x_2_at_y_true[LK_ROWS];
    double log_y_pred_at_y_true[LK_ROWS];
    double log_clipped[LK_ROWS];
    double chosen_8[LK_ROWS];
    double x_32_high[LK_ROWS];
    double x_32_low[LK_ROWS];
    double chosen_16[LK_ROWS];
    double x_65_high[LK_ROWS];
    double x_65_low[LK_ROWS];
    double x_73[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_71 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_71 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        log_largest[r] = scaled_most_y_pred[r];
    }
    lk_block_log(n, log_largest);

    for (size_t r = 0; r < n; r++) {
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        log_y_pred_at_y_true[r] = scaled_y_pred_at_y_true;
    }
    lk_block_log(n, log_y_pred_at_y_true);

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_73[r] = 2.0 * shift_y_pred[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred[r]);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = scaled_y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        inverse_sum_share_high[r] = inverse_sum_share.high;
        inverse_sum_share_low[r] = inverse_sum_share.low;
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const double x_10 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_11 = low[r] > x_10 ? low[r] : x_10;
            const double clipped = high[r] < x_11 ? high[r] : x_11;
            log_clipped[r] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_5 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
            const lk_pair x_32 = lk_pair_mul(inverse_sum_share, x_5);
            x_32_high[r] = x_32.high;
            x_32_low[r] = x_32.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_32 = {x_32_high[r], x_32_low[r]};
            const lk_pair x_65 = lk_pair_mul(inverse_sum_share, x_32);
            x_65_high[r] = x_65.high;
            x_65_low[r] = x_65.low;
        }
    }

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

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
        const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
        const lk_pair x_2_at_y_true = lk_pair_div(others_at_y_true, share_at_y_true);
        log1p_x_2_at_y_true[r] = lk_rounded(x_2_at_y_true);
    }
    lk_block_log1p(n, log1p_x_2_at_y_true);

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
            const lk_pair x_2_at_y_true = lk_pair_div(others_at_y_true, share_at_y_true);
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true.high < 0x1.0p+60;
            const double x_3_at_y_true = log_y_pred_at_y_true[r] - log_largest[r];
            const double x_4_at_y_true = log_sum[r] - x_3_at_y_true;
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const double x_10 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_11 = low[r] > x_10 ? low[r] : x_10;
            const double clipped = high[r] < x_11 ? high[r] : x_11;
            const int clipped_eq_x_10 = clipped == x_10;
            const double x_20 = 2.0 * lk_rounded(share_at_y_true);
            const double x_21 = surprisal_at_y_true * x_20;
            const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
            const double chosen_6 = c_0_eq_share_label ? 0.0 : x_21;
            const lk_pair x_22 = lk_pair_add_double(others_at_y_true, chosen_6);
            const lk_pair x_23 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            const lk_pair x_24 = lk_pair_mul(inverse_sum_share, x_23);
            const lk_pair x_25 = lk_pair_mul(inverse_sum_share, x_24);
            const lk_pair x_26 = lk_pair_mul_double(x_25, alpha_label[r]);
            const lk_pair x_27 = lk_pair_mul(others_at_y_true, x_26);
            const lk_pair x_28 = lk_pair_mul(x_22, x_27);
            const double chosen_7 = alpha_label_eq_c_0 ? 0.0 : lk_rounded(x_28);
            chosen_8[r] = clipped_eq_x_10 ? chosen_7 : 0.0;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
            const lk_pair x_2_at_y_true = lk_pair_div(others_at_y_true, share_at_y_true);
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true.high < 0x1.0p+60;
            const double x_3_at_y_true = log_y_pred_at_y_true[r] - log_largest[r];
            const double x_4_at_y_true = log_sum[r] - x_3_at_y_true;
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const double x_10 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_11 = low[r] > x_10 ? low[r] : x_10;
            const double clipped = high[r] < x_11 ? high[r] : x_11;
            const int clipped_eq_x_10 = clipped == x_10;
            const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
            const lk_pair x_23 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            const double x_40 = lk_rounded(others_at_y_true) * lk_rounded(others_at_y_true);
            const double x_41 = 4.0 * lk_rounded(others_at_y_true);
            const double x_42 = lk_rounded(share_at_y_true) * x_41;
            const double x_43 = surprisal_at_y_true * x_42;
            const double chosen_13 = c_0_eq_share_label ? 0.0 : x_43;
            const double x_44 = chosen_13 + x_40;
            const double x_45 = (-4.0) * lk_rounded(others_at_y_true);
            const double x_46 = lk_rounded(share_at_y_true) * x_45;
            const double x_47 = x_44 + x_46;
            const double x_48 = (-2.0) * lk_rounded(share_at_y_true);
            const double x_49 = lk_rounded(share_at_y_true) * x_48;
            const double x_50 = surprisal_at_y_true * x_49;
            const double chosen_14 = c_0_eq_share_label ? 0.0 : x_50;
            const double x_51 = chosen_14 + x_47;
            const double x_52 = lk_rounded(x_23) * lk_rounded(x_23);
            const double x_53 = lk_rounded(inverse_sum_share) * x_52;
            const double x_54 = lk_rounded(inverse_sum_share) * x_53;
            const double x_55 = alpha_label[r] * x_54;
            const double x_56 = x_51 * x_55;
            const double neg_x_56 = -x_56;
            const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : neg_x_56;
            chosen_16[r] = clipped_eq_x_10 ? chosen_15 : 0.0;
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                log1p_x_2[i] = lk_rounded(x_2);
            }
        lk_block_log1p(c * n, log1p_x_2);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
            const lk_pair x_2_at_y_true = lk_pair_div(others_at_y_true, share_at_y_true);
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true.high < 0x1.0p+60;
            const double x_3_at_y_true = log_y_pred_at_y_true[r] - log_largest[r];
            const double x_4_at_y_true = log_sum[r] - x_3_at_y_true;
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const lk_pair x_5 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
            const double x_6 = lk_rounded(others_at_y_true) * lk_rounded(x_5);
            const double x_7 = lk_rounded(others_at_y_true) * x_6;
            const double x_8 = alpha_label[r] * x_7;
            const double x_9 = surprisal_at_y_true * x_8;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_9;
            const double x_10 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_11 = low[r] > x_10 ? low[r] : x_10;
            const double clipped = high[r] < x_11 ? high[r] : x_11;
            const int clipped_eq_x_10 = clipped == x_10;
            const double chosen_2 = clipped_eq_x_10 ? chosen_1 : 0.0;
            const double not_clipped = 1.0 - clipped;
            const double x_12 = lk_rounded(others_at_y_true) + lk_rounded(share_at_y_true);
            const double neg_log_clipped = -log_clipped[r];
            const double x_13 = not_clipped * lk_rounded(x_5);
            const double x_14 = not_clipped * x_13;
            const double x_15 = x_12 * x_14;
            const double x_16 = x_12 * x_15;
            const double x_17 = alpha_label[r] * x_16;
            const double x_18 = neg_log_clipped * x_17;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen_3 = c_0_eq_not_clipped ? 0.0 : x_18;
            const double chosen_4 = alpha_label_eq_c_0 ? 0.0 : chosen_3;
            const double chosen_5 = clipped_eq_x_10 ? 0.0 : chosen_4;
            value[r] = chosen_2 + chosen_5;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_8 = chosen_8[r];
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_32 = {x_32_high[r], x_32_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const double x_3 = log_y_pred[i] - log_largest[r];
                const double x_4 = log_sum[r] - x_3;
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const double x_29 = 2.0 * lk_rounded(share);
                const double x_30 = surprisal * x_29;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_9 = c_0_eq_share ? 0.0 : x_30;
                const lk_pair x_31 = lk_pair_add_double(others, chosen_9);
                const double x_33 = alpha[i] / scaled_y_pred[i];
                const lk_pair x_34 = lk_pair_mul_double(x_32, x_33);
                const lk_pair x_35 = lk_pair_mul(others, x_34);
                const lk_pair x_36 = lk_pair_mul(others, x_35);
                const lk_pair x_37 = lk_pair_mul(x_31, x_36);
                const double neg_x_37 = -lk_rounded(x_37);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : neg_x_37;
                const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_39 = low[r] > x_38 ? low[r] : x_38;
                const double clipped_1 = high[r] < x_39 ? high[r] : x_39;
                const int clipped_1_eq_x_38 = clipped_1 == x_38;
                const double chosen_11 = clipped_1_eq_x_38 ? chosen_10 : 0.0;
                const int is_label = index == y_true[r];
                const double chosen_12 = is_label ? chosen_11 : now_chosen_8;
                gradient[i] = lk_ldexp(chosen_12, shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_16 = chosen_16[r];
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_65 = {x_65_high[r], x_65_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const double x_3 = log_y_pred[i] - log_largest[r];
                const double x_4 = log_sum[r] - x_3;
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const int c_0_eq_share = 0.0 == share.high;
                const double x_33 = alpha[i] / scaled_y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_39 = low[r] > x_38 ? low[r] : x_38;
                const double clipped_1 = high[r] < x_39 ? high[r] : x_39;
                const int clipped_1_eq_x_38 = clipped_1 == x_38;
                const int is_label = index == y_true[r];
                const double x_57 = lk_rounded(others) * lk_rounded(others);
                const double x_58 = 6.0 * lk_rounded(others);
                const lk_pair x_59 = lk_pair_mul_double(share, x_58);
                const lk_pair x_60 = lk_pair_add_double(x_59, x_57);
                const lk_pair x_61 = lk_pair_mul_double(share, 6.0);
                const lk_pair x_62 = lk_pair_mul(share, x_61);
                const lk_pair x_63 = lk_pair_mul_double(x_62, surprisal);
                const lk_pair chosen_17 = {c_0_eq_share ? 0.0 : x_63.high, c_0_eq_share ? 0.0 : x_63.low};
                const lk_pair x_64 = lk_pair_add(chosen_17, x_60);
                const lk_pair x_66 = lk_pair_mul_double(x_65, x_33);
                const double x_67 = lk_rounded(x_66) / scaled_y_pred[i];
                const lk_pair x_68 = lk_pair_mul_double(others, x_67);
                const lk_pair x_69 = lk_pair_mul(others, x_68);
                const lk_pair x_70 = lk_pair_mul(x_64, x_69);
                const double chosen_18 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_70);
                const double chosen_19 = clipped_1_eq_x_38 ? chosen_18 : 0.0;
                const double chosen_20 = is_label ? chosen_19 : now_chosen_16;
                hessian[i] = lk_ldexp(chosen_20, x_73[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {2}, in float32 */
static void sparse_categorical_focal_crossentropy_clipped_case_1_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share = room + span;
    double *const row_share_more_high = room + 2 * span;
    double *const row_share_more_low = room + 3 * span;
    double block_y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log1p_x_2_more[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[4];
    const double high = row_in[5];

    /* most_y_pred */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_71 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_71 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double log_largest = lk_row_log(scaled_most_y_pred);
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_73 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred, sum_share_more */
    double share_label = 0.0;
    if (want_value || want_gradient) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const double share = scaled_y_pred / scaled_most_y_pred;
        share_label = share;
    }
    double share_label_more = 0.0;
    if (want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share_more = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        share_label_more = lk_rounded(share_more);
    }
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_share_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        if (want_value || want_gradient)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                share[i] = scaled_y_pred[i] / scaled_most_y_pred;
            }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_more_high[i] = share_more.high;
                share_more_low[i] = share_more.low;
            }
        if (want_value || want_gradient)
            lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_share_more, n, share_more_high, share_more_low);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const lk_pair sum_share_more = lk_row_sum_pair(row_sum_share_more);
    const double inverse_sum_share = want_value || want_gradient ? 1.0 / sum_share : 0.0;
    const double x_5 = inverse_sum_share * inverse_sum_share;
    const double x_10 = inverse_sum_share * share_label;
    const double x_11 = low > x_10 ? low : x_10;
    const double clipped = high < x_11 ? high : x_11;
    const int clipped_eq_x_10 = clipped == x_10;
    const double not_clipped = 1.0 - clipped;
    const double log_clipped = want_value ? lk_row_log(clipped) : 0.0;
    const double neg_log_clipped = -log_clipped;
    const double x_13 = not_clipped * x_5;
    const double x_14 = not_clipped * x_13;
    const int c_0_eq_not_clipped = 0.0 == not_clipped;
    const double x_20 = 2.0 * share_label;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_23 = want_gradient ? inverse_sum_share / scaled_most_y_pred : 0.0;
    const double x_24 = inverse_sum_share * x_23;
    const double x_25 = inverse_sum_share * x_24;
    const double x_26 = alpha_label * x_25;
    const double x_32 = inverse_sum_share * x_5;
    const lk_pair inverse_sum_share_more = want_hessian ? lk_double_div_pair(1.0, sum_share_more) : lk_pair_of(0.0);
    const lk_pair x_5_more = lk_pair_mul(inverse_sum_share_more, inverse_sum_share_more);
    const double x_10_more = lk_rounded(inverse_sum_share_more) * share_label_more;
    const double x_11_more = low > x_10_more ? low : x_10_more;
    const double clipped_more = high < x_11_more ? high : x_11_more;
    const int clipped_eq_x_10_more = clipped_more == x_10_more;
    const int c_0_eq_share_label_more = 0.0 == share_label_more;
    const lk_pair x_23_more = want_hessian ? lk_pair_div_double(inverse_sum_share_more, scaled_most_y_pred) : lk_pair_of(0.0);
    const lk_pair x_32_more = lk_pair_mul(inverse_sum_share_more, x_5_more);
    const double x_48 = (-2.0) * share_label_more;
    const double x_49 = share_label_more * x_48;
    const double x_52 = lk_rounded(x_23_more) * lk_rounded(x_23_more);
    const double x_53 = lk_rounded(inverse_sum_share_more) * x_52;
    const double x_54 = lk_rounded(inverse_sum_share_more) * x_53;
    const double x_55 = alpha_label * x_54;
    const lk_pair x_65 = lk_pair_mul(inverse_sum_share_more, x_32_more);

    /* sum_without_largest, sum_without_largest_more */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
            }
        if (!whole && (want_value || want_gradient))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                share[i] = scaled_y_pred[i] / scaled_most_y_pred;
            }
        if (want_value || want_gradient) {
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
        if (!whole && (want_hessian))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_more_high[i] = share_more.high;
                share_more_low[i] = share_more.low;
            }
        if (want_hessian) {
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
        if (want_value || want_gradient)
            lk_row_sum_add(&row_sum_without_largest, n, chosen);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_without_largest_more, n, chosen_more_high, chosen_more_low);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_without_largest_more = lk_row_sum_pair(row_sum_without_largest_more);
    const double log_sum = want_value || want_gradient ? lk_row_log1p(sum_without_largest) : 0.0;
    const double log_sum_more = want_hessian ? lk_row_log1p(lk_rounded(sum_without_largest_more)) : 0.0;

    double others_label = 0.0;
    if (want_value || want_gradient) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const double share = scaled_y_pred / scaled_most_y_pred;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_1;
        others_label = others;
    }
    double surprisal_label = 0.0;
    if (want_value || want_gradient) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const double share = scaled_y_pred / scaled_most_y_pred;
        const double x_1 = sum_share - share;
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? sum_without_largest : x_1;
        const double x_2 = others / share;
        const double log_y_pred = lk_row_log(scaled_y_pred);
        const double x_3 = log_y_pred - log_largest;
        const double x_4 = log_sum - x_3;
        const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(x_2);
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_4;
        surprisal_label = surprisal;
    }
    double others_label_more = 0.0;
    if (want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair share_more = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
        const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
        others_label_more = lk_rounded(others_more);
    }
    double surprisal_label_more = 0.0;
    if (want_hessian) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double log_y_pred = lk_row_log(scaled_y_pred);
        const double x_3 = log_y_pred - log_largest;
        const lk_pair share_more = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
        const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
        const lk_pair x_2_more = lk_pair_div(others_more, share_more);
        const double x_4_more = log_sum_more - x_3;
        const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
        const double log1p_x_2_more = lk_row_log1p(lk_rounded(x_2_more));
        const double surprisal_more = x_2_lt_c_1152921504606846976_more ? log1p_x_2_more : x_4_more;
        surprisal_label_more = surprisal_more;
    }
    const double x_6 = others_label * x_5;
    const double x_7 = others_label * x_6;
    const double x_8 = alpha_label * x_7;
    const double x_9 = surprisal_label * x_8;
    const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_9;
    const double chosen_2 = clipped_eq_x_10 ? chosen_1 : 0.0;
    const double x_12 = others_label + share_label;
    const double x_15 = x_12 * x_14;
    const double x_16 = x_12 * x_15;
    const double x_17 = alpha_label * x_16;
    const double x_18 = neg_log_clipped * x_17;
    const double chosen_3 = c_0_eq_not_clipped ? 0.0 : x_18;
    const double chosen_4 = alpha_label_eq_c_0 ? 0.0 : chosen_3;
    const double chosen_5 = clipped_eq_x_10 ? 0.0 : chosen_4;
    const double x_19 = chosen_2 + chosen_5;
    const double x_21 = surprisal_label * x_20;
    const double chosen_6 = c_0_eq_share_label ? 0.0 : x_21;
    const double x_22 = chosen_6 + others_label;
    const double x_27 = others_label * x_26;
    const double x_28 = x_22 * x_27;
    const double chosen_7 = alpha_label_eq_c_0 ? 0.0 : x_28;
    const double chosen_8 = clipped_eq_x_10 ? chosen_7 : 0.0;
    const double x_40 = others_label_more * others_label_more;
    const double x_41 = 4.0 * others_label_more;
    const double x_42 = share_label_more * x_41;
    const double x_43 = surprisal_label_more * x_42;
    const double chosen_13 = c_0_eq_share_label_more ? 0.0 : x_43;
    const double x_44 = chosen_13 + x_40;
    const double x_45 = (-4.0) * others_label_more;
    const double x_46 = share_label_more * x_45;
    const double x_47 = x_44 + x_46;
    const double x_50 = surprisal_label_more * x_49;
    const double chosen_14 = c_0_eq_share_label_more ? 0.0 : x_50;
    const double x_51 = chosen_14 + x_47;
    const double x_56 = x_51 * x_55;
    const double neg_x_56 = -x_56;
    const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : neg_x_56;
    const double chosen_16 = clipped_eq_x_10_more ? chosen_15 : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share = row_share + (whole ? start : 0);
            double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
            double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            if (!whole && (want_gradient))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    share[i] = scaled_y_pred[i] / scaled_most_y_pred;
                }
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = scaled_y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_share - share[i];
                    const double x_2 = x_1 / share[i];
                    log1p_x_2[i] = x_2;
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_2 = others / share[i];
                    log1p_x_2[i] = x_2;
                }
                lk_block_log1p(n, log1p_x_2);
            }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                    share_more_high[i] = share_more.high;
                    share_more_low[i] = share_more.low;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const lk_pair x_2_more = lk_pair_div(x_1_more, share_more);
                    log1p_x_2_more[i] = lk_rounded(x_2_more);
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                    log1p_x_2_more[i] = lk_rounded(x_2_more);
                }
                lk_block_log1p(n, log1p_x_2_more);
            }
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_72 = lk_ldexp(chosen_8, shift_y_pred);
                    gradient[i] = weight * x_72;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_2 = others / share[i];
                    const double x_3 = log_y_pred[i] - log_largest;
                    const double x_4 = log_sum - x_3;
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const double x_29 = 2.0 * share[i];
                    const double x_30 = surprisal * x_29;
                    const int c_0_eq_share = 0.0 == share[i];
                    const double chosen_9 = c_0_eq_share ? 0.0 : x_30;
                    const double x_31 = chosen_9 + others;
                    const double x_33 = alpha[i] / scaled_y_pred[i];
                    const double x_34 = x_32 * x_33;
                    const double x_35 = others * x_34;
                    const double x_36 = others * x_35;
                    const double x_37 = x_31 * x_36;
                    const double neg_x_37 = -x_37;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : neg_x_37;
                    const double x_38 = inverse_sum_share * share[i];
                    const double x_39 = low > x_38 ? low : x_38;
                    const double clipped_1 = high < x_39 ? high : x_39;
                    const int clipped_1_eq_x_38 = clipped_1 == x_38;
                    const double chosen_11 = clipped_1_eq_x_38 ? chosen_10 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_12 = is_label ? chosen_11 : chosen_8;
                    const double x_72 = lk_ldexp(chosen_12, shift_y_pred);
                    gradient[i] = weight * x_72;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_74 = lk_ldexp(chosen_16, x_73);
                    hessian[i] = weight * x_74;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double now_log1p_x_2_more = log1p_x_2_more[i];
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double x_3 = log_y_pred[i] - log_largest;
                    const double x_33 = alpha[i] / scaled_y_pred[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int is_label = index == y_true;
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                    const double x_4_more = log_sum_more - x_3;
                    const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                    const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : x_4_more;
                    const int c_0_eq_share_more = 0.0 == share_more.high;
                    const double x_38_more = lk_rounded(inverse_sum_share_more) * lk_rounded(share_more);
                    const double x_39_more = low > x_38_more ? low : x_38_more;
                    const double clipped_1_more = high < x_39_more ? high : x_39_more;
                    const int clipped_1_eq_x_38_more = clipped_1_more == x_38_more;
                    const double x_57 = lk_rounded(others_more) * lk_rounded(others_more);
                    const double x_58 = 6.0 * lk_rounded(others_more);
                    const lk_pair x_59 = lk_pair_mul_double(share_more, x_58);
                    const lk_pair x_60 = lk_pair_add_double(x_59, x_57);
                    const lk_pair x_61 = lk_pair_mul_double(share_more, 6.0);
                    const lk_pair x_62 = lk_pair_mul(share_more, x_61);
                    const lk_pair x_63 = lk_pair_mul_double(x_62, surprisal_more);
                    const lk_pair chosen_17 = {c_0_eq_share_more ? 0.0 : x_63.high, c_0_eq_share_more ? 0.0 : x_63.low};
                    const lk_pair x_64 = lk_pair_add(chosen_17, x_60);
                    const lk_pair x_66 = lk_pair_mul_double(x_65, x_33);
                    const double x_67 = lk_rounded(x_66) / scaled_y_pred[i];
                    const lk_pair x_68 = lk_pair_mul_double(others_more, x_67);
                    const lk_pair x_69 = lk_pair_mul(others_more, x_68);
                    const lk_pair x_70 = lk_pair_mul(x_64, x_69);
                    const double chosen_18 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_70);
                    const double chosen_19 = clipped_1_eq_x_38_more ? chosen_18 : 0.0;
                    const double chosen_20 = is_label ? chosen_19 : chosen_16;
                    const double x_74 = lk_ldexp(chosen_20, x_73);
                    hessian[i] = weight * x_74;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_19;
}

/* sparse_categorical_focal_crossentropy_clipped: gamma in {2}, in float32; rows side by side */
static void sparse_categorical_focal_crossentropy_clipped_case_1_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[4];
    const double *restrict const high = in[5];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double scaled_y_pred[LK_LANES];
    double share[LK_LANES];
    double chosen[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_2[LK_LANES];
    double share_more_high[LK_LANES];
    double share_more_low[LK_LANES];
    double chosen_more_high[LK_LANES];
    double chosen_more_low[LK_LANES];
    double log1p_x_2_more[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double alpha_label[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double log1p_x_2_at_y_true[LK_ROWS];
    double log_y_pred_at_y_true[LK_ROWS];
    double log_clipped[LK_ROWS];
    double chosen_8[LK_ROWS];
    double x_32[LK_ROWS];
    double sum_share_more_high[LK_ROWS];
    double sum_share_more_low[LK_ROWS];
    double inverse_sum_share_more_high[LK_ROWS];
    double inverse_sum_share_more_low[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double log_sum_more[LK_ROWS];
    double log1p_x_2_more_at_y_true[LK_ROWS];
    double chosen_16[LK_ROWS];
    double x_65_high[LK_ROWS];
    double x_65_low[LK_ROWS];
    double x_73[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_71 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_71 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        log_largest[r] = scaled_most_y_pred[r];
    }
    lk_block_log(n, log_largest);

    for (size_t r = 0; r < n; r++) {
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        log_y_pred_at_y_true[r] = scaled_y_pred_at_y_true;
    }
    lk_block_log(n, log_y_pred_at_y_true);

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_73[r] = 2.0 * shift_y_pred[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred[r]);
        }

    if (want_value || want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                share[i] = scaled_y_pred[i] / scaled_most_y_pred[r];
            }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = scaled_y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred[r]);
                share_more_high[i] = share_more.high;
                share_more_low[i] = share_more.low;
            }
    }

    if (want_value || want_gradient) {
        double row_sum_share[LK_ROWS];
        lk_lanes_sum(n, c, share, sum_share, row_sum_share);
        for (size_t r = 0; r < n; r++) {
            sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
        }
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    if (want_hessian) {
        lk_lanes_sum(n, c, share_more_high, sum_share_more_high, sum_share_more_low);
        lk_lanes_add(n, c, share_more_low, sum_share_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_more_high[r], sum_share_more_low[r]});
            sum_share_more_high[r] = total.high;
            sum_share_more_low[r] = total.low;
        }
    }

    if (want_value || want_gradient) {
        for (size_t r = 0; r < n; r++) {
            inverse_sum_share[r] = 1.0 / sum_share[r];
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
            const double x_10 = inverse_sum_share[r] * share_at_y_true;
            const double x_11 = low[r] > x_10 ? low[r] : x_10;
            const double clipped = high[r] < x_11 ? high[r] : x_11;
            log_clipped[r] = clipped;
        }
        lk_block_log(n, log_clipped);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double x_5 = inverse_sum_share[r] * inverse_sum_share[r];
            x_32[r] = inverse_sum_share[r] * x_5;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
            const lk_pair inverse_sum_share_more = lk_double_div_pair(1.0, sum_share_more);
            inverse_sum_share_more_high[r] = inverse_sum_share_more.high;
            inverse_sum_share_more_low[r] = inverse_sum_share_more.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share_more = {inverse_sum_share_more_high[r], inverse_sum_share_more_low[r]};
            const lk_pair x_5_more = lk_pair_mul(inverse_sum_share_more, inverse_sum_share_more);
            const lk_pair x_32_more = lk_pair_mul(inverse_sum_share_more, x_5_more);
            const lk_pair x_65 = lk_pair_mul(inverse_sum_share_more, x_32_more);
            x_65_high[r] = x_65.high;
            x_65_low[r] = x_65.low;
        }
    }

    if (want_value || want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_share = share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                chosen[i] = is_largest ? 0.0 : now_share;
            }
    }

    if (want_hessian) {
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

    if (want_value || want_gradient) {
        double row_sum_without_largest[LK_ROWS];
        lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
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

    if (want_value || want_gradient) {
        for (size_t r = 0; r < n; r++) {
            log_sum[r] = sum_without_largest[r];
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_value || want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double now_sum_without_largest = sum_without_largest[r];
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
            const double x_1_at_y_true = sum_share[r] - share_at_y_true;
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_1_at_y_true;
            const double x_2_at_y_true = others_at_y_true / share_at_y_true;
            log1p_x_2_at_y_true[r] = x_2_at_y_true;
        }
        lk_block_log1p(n, log1p_x_2_at_y_true);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const double now_sum_without_largest = sum_without_largest[r];
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
            const double x_1_at_y_true = sum_share[r] - share_at_y_true;
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_1_at_y_true;
            const double x_2_at_y_true = others_at_y_true / share_at_y_true;
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true < 0x1.0p+60;
            const double x_3_at_y_true = log_y_pred_at_y_true[r] - log_largest[r];
            const double x_4_at_y_true = log_sum[r] - x_3_at_y_true;
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const double x_10 = inverse_sum_share[r] * share_at_y_true;
            const double x_11 = low[r] > x_10 ? low[r] : x_10;
            const double clipped = high[r] < x_11 ? high[r] : x_11;
            const int clipped_eq_x_10 = clipped == x_10;
            const double x_20 = 2.0 * share_at_y_true;
            const double x_21 = surprisal_at_y_true * x_20;
            const int c_0_eq_share_label = 0.0 == share_at_y_true;
            const double chosen_6 = c_0_eq_share_label ? 0.0 : x_21;
            const double x_22 = chosen_6 + others_at_y_true;
            const double x_23 = inverse_sum_share[r] / scaled_most_y_pred[r];
            const double x_24 = inverse_sum_share[r] * x_23;
            const double x_25 = inverse_sum_share[r] * x_24;
            const double x_26 = alpha_label[r] * x_25;
            const double x_27 = others_at_y_true * x_26;
            const double x_28 = x_22 * x_27;
            const double chosen_7 = alpha_label_eq_c_0 ? 0.0 : x_28;
            chosen_8[r] = clipped_eq_x_10 ? chosen_7 : 0.0;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
            log_sum_more[r] = lk_rounded(sum_without_largest_more);
        }
        lk_block_log1p(n, log_sum_more);
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
            const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_more_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_more_at_y_true = lk_pair_sub(sum_share_more, share_more_at_y_true);
            const lk_pair others_more_at_y_true = {is_largest_at_y_true ? sum_without_largest_more.high : x_1_more_at_y_true.high, is_largest_at_y_true ? sum_without_largest_more.low : x_1_more_at_y_true.low};
            const lk_pair x_2_more_at_y_true = lk_pair_div(others_more_at_y_true, share_more_at_y_true);
            log1p_x_2_more_at_y_true[r] = lk_rounded(x_2_more_at_y_true);
        }
        lk_block_log1p(n, log1p_x_2_more_at_y_true);
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_more_at_y_true = log1p_x_2_more_at_y_true[r];
            const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
            const lk_pair inverse_sum_share_more = {inverse_sum_share_more_high[r], inverse_sum_share_more_low[r]};
            const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double x_3_at_y_true = log_y_pred_at_y_true[r] - log_largest[r];
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const lk_pair share_more_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_more_at_y_true = lk_pair_sub(sum_share_more, share_more_at_y_true);
            const lk_pair others_more_at_y_true = {is_largest_at_y_true ? sum_without_largest_more.high : x_1_more_at_y_true.high, is_largest_at_y_true ? sum_without_largest_more.low : x_1_more_at_y_true.low};
            const lk_pair x_2_more_at_y_true = lk_pair_div(others_more_at_y_true, share_more_at_y_true);
            const int x_2_lt_c_1152921504606846976_more_at_y_true = x_2_more_at_y_true.high < 0x1.0p+60;
            const double x_4_more_at_y_true = log_sum_more[r] - x_3_at_y_true;
            const double surprisal_more_at_y_true = x_2_lt_c_1152921504606846976_more_at_y_true ? now_log1p_x_2_more_at_y_true : x_4_more_at_y_true;
            const double x_10_more = lk_rounded(inverse_sum_share_more) * lk_rounded(share_more_at_y_true);
            const double x_11_more = low[r] > x_10_more ? low[r] : x_10_more;
            const double clipped_more = high[r] < x_11_more ? high[r] : x_11_more;
            const int clipped_eq_x_10_more = clipped_more == x_10_more;
            const int c_0_eq_share_label_more = 0.0 == share_more_at_y_true.high;
            const lk_pair x_23_more = lk_pair_div_double(inverse_sum_share_more, scaled_most_y_pred[r]);
            const double x_40 = lk_rounded(others_more_at_y_true) * lk_rounded(others_more_at_y_true);
            const double x_41 = 4.0 * lk_rounded(others_more_at_y_true);
            const double x_42 = lk_rounded(share_more_at_y_true) * x_41;
            const double x_43 = surprisal_more_at_y_true * x_42;
            const double chosen_13 = c_0_eq_share_label_more ? 0.0 : x_43;
            const double x_44 = chosen_13 + x_40;
            const double x_45 = (-4.0) * lk_rounded(others_more_at_y_true);
            const double x_46 = lk_rounded(share_more_at_y_true) * x_45;
            const double x_47 = x_44 + x_46;
            const double x_48 = (-2.0) * lk_rounded(share_more_at_y_true);
            const double x_49 = lk_rounded(share_more_at_y_true) * x_48;
            const double x_50 = surprisal_more_at_y_true * x_49;
            const double chosen_14 = c_0_eq_share_label_more ? 0.0 : x_50;
            const double x_51 = chosen_14 + x_47;
            const double x_52 = lk_rounded(x_23_more) * lk_rounded(x_23_more);
            const double x_53 = lk_rounded(inverse_sum_share_more) * x_52;
            const double x_54 = lk_rounded(inverse_sum_share_more) * x_53;
            const double x_55 = alpha_label[r] * x_54;
            const double x_56 = x_51 * x_55;
            const double neg_x_56 = -x_56;
            const double chosen_15 = alpha_label_eq_c_0 ? 0.0 : neg_x_56;
            chosen_16[r] = clipped_eq_x_10_more ? chosen_15 : 0.0;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double x_1 = sum_share[r] - share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_2 = others / share[i];
                log1p_x_2[i] = x_2;
            }
        lk_block_log1p(c * n, log1p_x_2);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                log1p_x_2_more[i] = lk_rounded(x_2_more);
            }
        lk_block_log1p(c * n, log1p_x_2_more);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const double now_sum_without_largest = sum_without_largest[r];
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
            const double x_1_at_y_true = sum_share[r] - share_at_y_true;
            const double others_at_y_true = is_largest_at_y_true ? now_sum_without_largest : x_1_at_y_true;
            const double x_2_at_y_true = others_at_y_true / share_at_y_true;
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true < 0x1.0p+60;
            const double x_3_at_y_true = log_y_pred_at_y_true[r] - log_largest[r];
            const double x_4_at_y_true = log_sum[r] - x_3_at_y_true;
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const double x_5 = inverse_sum_share[r] * inverse_sum_share[r];
            const double x_6 = others_at_y_true * x_5;
            const double x_7 = others_at_y_true * x_6;
            const double x_8 = alpha_label[r] * x_7;
            const double x_9 = surprisal_at_y_true * x_8;
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const double chosen_1 = alpha_label_eq_c_0 ? 0.0 : x_9;
            const double x_10 = inverse_sum_share[r] * share_at_y_true;
            const double x_11 = low[r] > x_10 ? low[r] : x_10;
            const double clipped = high[r] < x_11 ? high[r] : x_11;
            const int clipped_eq_x_10 = clipped == x_10;
            const double chosen_2 = clipped_eq_x_10 ? chosen_1 : 0.0;
            const double not_clipped = 1.0 - clipped;
            const double x_12 = others_at_y_true + share_at_y_true;
            const double neg_log_clipped = -log_clipped[r];
            const double x_13 = not_clipped * x_5;
            const double x_14 = not_clipped * x_13;
            const double x_15 = x_12 * x_14;
            const double x_16 = x_12 * x_15;
            const double x_17 = alpha_label[r] * x_16;
            const double x_18 = neg_log_clipped * x_17;
            const int c_0_eq_not_clipped = 0.0 == not_clipped;
            const double chosen_3 = c_0_eq_not_clipped ? 0.0 : x_18;
            const double chosen_4 = alpha_label_eq_c_0 ? 0.0 : chosen_3;
            const double chosen_5 = clipped_eq_x_10 ? 0.0 : chosen_4;
            value[r] = chosen_2 + chosen_5;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_8 = chosen_8[r];
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_sum_without_largest = sum_without_largest[r];
                const double x_1 = sum_share[r] - share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_2 = others / share[i];
                const double x_3 = log_y_pred[i] - log_largest[r];
                const double x_4 = log_sum[r] - x_3;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const double x_29 = 2.0 * share[i];
                const double x_30 = surprisal * x_29;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_9 = c_0_eq_share ? 0.0 : x_30;
                const double x_31 = chosen_9 + others;
                const double x_33 = alpha[i] / scaled_y_pred[i];
                const double x_34 = x_32[r] * x_33;
                const double x_35 = others * x_34;
                const double x_36 = others * x_35;
                const double x_37 = x_31 * x_36;
                const double neg_x_37 = -x_37;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : neg_x_37;
                const double x_38 = inverse_sum_share[r] * share[i];
                const double x_39 = low[r] > x_38 ? low[r] : x_38;
                const double clipped_1 = high[r] < x_39 ? high[r] : x_39;
                const int clipped_1_eq_x_38 = clipped_1 == x_38;
                const double chosen_11 = clipped_1_eq_x_38 ? chosen_10 : 0.0;
                const int is_label = index == y_true[r];
                const double chosen_12 = is_label ? chosen_11 : now_chosen_8;
                gradient[i] = lk_ldexp(chosen_12, shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_16 = chosen_16[r];
                const double now_log1p_x_2_more = log1p_x_2_more[i];
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
                const lk_pair inverse_sum_share_more = {inverse_sum_share_more_high[r], inverse_sum_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair x_65 = {x_65_high[r], x_65_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double x_3 = log_y_pred[i] - log_largest[r];
                const double x_33 = alpha[i] / scaled_y_pred[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int is_label = index == y_true[r];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                const double x_4_more = log_sum_more[r] - x_3;
                const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : x_4_more;
                const int c_0_eq_share_more = 0.0 == share_more.high;
                const double x_38_more = lk_rounded(inverse_sum_share_more) * lk_rounded(share_more);
                const double x_39_more = low[r] > x_38_more ? low[r] : x_38_more;
                const double clipped_1_more = high[r] < x_39_more ? high[r] : x_39_more;
                const int clipped_1_eq_x_38_more = clipped_1_more == x_38_more;
                const double x_57 = lk_rounded(others_more) * lk_rounded(others_more);
                const double x_58 = 6.0 * lk_rounded(others_more);
                const lk_pair x_59 = lk_pair_mul_double(share_more, x_58);
                const lk_pair x_60 = lk_pair_add_double(x_59, x_57);
                const lk_pair x_61 = lk_pair_mul_double(share_more, 6.0);
                const lk_pair x_62 = lk_pair_mul(share_more, x_61);
                const lk_pair x_63 = lk_pair_mul_double(x_62, surprisal_more);
                const lk_pair chosen_17 = {c_0_eq_share_more ? 0.0 : x_63.high, c_0_eq_share_more ? 0.0 : x_63.low};
                const lk_pair x_64 = lk_pair_add(chosen_17, x_60);
                const lk_pair x_66 = lk_pair_mul_double(x_65, x_33);
                const double x_67 = lk_rounded(x_66) / scaled_y_pred[i];
                const lk_pair x_68 = lk_pair_mul_double(others_more, x_67);
                const lk_pair x_69 = lk_pair_mul(others_more, x_68);
                const lk_pair x_70 = lk_pair_mul(x_64, x_69);
                const double chosen_18 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_70);
                const double chosen_19 = clipped_1_eq_x_38_more ? chosen_18 : 0.0;
                const double chosen_20 = is_label ? chosen_19 : now_chosen_16;
                hessian[i] = lk_ldexp(chosen_20, x_73[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_clipped: otherwise */
static void sparse_categorical_focal_crossentropy_clipped_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_others_high[LK_BLOCK];
    double log_others_low[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[3];
    const double low = row_in[4];
    const double high = row_in[5];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_40 = 2.0 * gamma;
    const lk_pair x_42 = lk_product(gamma, gamma);

    /* most_y_pred */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[2], at, 1);
        alpha_label = alpha;
    }
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_85 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_85 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const lk_pair log_largest = lk_row_pair_log(lk_pair_of(scaled_most_y_pred));
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_87 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred */
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        share_label = lk_rounded(share);
    }
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const double x_11 = lk_rounded(inverse_sum_share) * share_label;
    const double x_12 = low > x_11 ? low : x_11;
    const double clipped = high < x_12 ? high : x_12;
    const int clipped_eq_x_11 = clipped == x_11;
    const lk_pair log_clipped = want_value ? lk_row_pair_log(lk_pair_of(clipped)) : lk_pair_of(0.0);
    const double neg_log_clipped = -lk_rounded(log_clipped);
    const double neg_clipped_1 = -clipped;
    const lk_pair log1p_neg_clipped = want_value ? lk_row_pair_log1p(lk_pair_of(neg_clipped_1)) : lk_pair_of(0.0);
    const lk_pair x_13 = lk_pair_mul_double(log1p_neg_clipped, gamma);
    const int x_13_lt_c_minus_1500 = x_13.high < (-1500.0);
    const lk_pair x_14 = lk_pair_scaled(x_13, 0.5);
    const lk_pair half_power_1 = want_value ? lk_row_pair_exp(x_14) : lk_pair_of(0.0);
    const double x_15 = alpha_label * lk_rounded(half_power_1);
    const double x_16 = lk_rounded(half_power_1) * neg_log_clipped;
    const double x_17 = x_15 * x_16;
    const double chosen_4 = x_13_lt_c_minus_1500 ? 0.0 : x_17;
    const double chosen_5 = alpha_label_eq_c_0 ? 0.0 : chosen_4;
    const double chosen_6 = clipped_eq_x_11 ? 0.0 : chosen_5;
    const lk_pair x_19 = lk_product(gamma, share_label);
    const int c_0_eq_share_label = 0.0 == share_label;
    const lk_pair x_22 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, scaled_most_y_pred) : lk_pair_of(0.0);
    const lk_pair x_23 = lk_pair_mul_double(x_22, alpha_label);
    const double x_41 = share_label * x_40;
    const double x_43 = share_label * lk_rounded(x_42);
    const double x_44 = share_label * x_43;
    const double x_52 = share_label * share_label;
    const double x_53 = gamma * x_52;
    const lk_pair x_58 = lk_pair_mul(inverse_sum_share, x_22);
    const lk_pair x_59 = want_hessian ? lk_pair_div_double(x_58, scaled_most_y_pred) : lk_pair_of(0.0);
    const double x_60 = alpha_label * lk_rounded(x_59);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        const double was_chosen_high = lk_exchange(n, share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, share_high, share_low);
        lk_exchange(n, share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, share_low, (size_t)argmax_y_pred - start, was_chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair log_sum = lk_row_pair_log1p(sum_without_largest);

    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
        const double x_2 = lk_rounded(others) / lk_rounded(share);
        const double log_y_pred = lk_row_log(scaled_y_pred);
        const lk_pair x_3 = lk_double_sub_pair(log_y_pred, log_largest);
        const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
        const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
        const double log1p_x_2 = lk_row_log1p(x_2);
        const double surprisal = x_2_lt_c_1152921504606846976 ? log1p_x_2 : x_4;
        surprisal_label = surprisal;
    }
    lk_pair others_label = lk_pair_of(0.0);
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
        others_label = others;
    }
    const lk_pair log_others_label = lk_row_pair_log(others_label);
    const lk_pair x_5 = lk_pair_sub(log_others_label, log_sum);
    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
    const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
    const lk_pair half_power = want_value || want_gradient ? lk_row_pair_exp(x_7) : lk_pair_of(0.0);
    const lk_pair x_8 = lk_pair_mul_double(half_power, alpha_label);
    const lk_pair x_9 = lk_pair_mul_double(half_power, surprisal_label);
    const lk_pair x_10 = lk_pair_mul(x_8, x_9);
    const lk_pair chosen_1 = {x_6_lt_c_minus_1500 ? 0.0 : x_10.high, x_6_lt_c_minus_1500 ? 0.0 : x_10.low};
    const lk_pair chosen_2 = {alpha_label_eq_c_0 ? 0.0 : chosen_1.high, alpha_label_eq_c_0 ? 0.0 : chosen_1.low};
    const lk_pair chosen_3 = {clipped_eq_x_11 ? chosen_2.high : 0.0, clipped_eq_x_11 ? chosen_2.low : 0.0};
    const lk_pair x_18 = lk_pair_add_double(chosen_3, chosen_6);
    const lk_pair surprisal_label_by_others_label = want_gradient || want_hessian ? lk_double_div_pair(surprisal_label, others_label) : lk_pair_of(0.0);
    const lk_pair x_20 = lk_pair_mul(surprisal_label_by_others_label, x_19);
    const lk_pair chosen_7 = {c_0_eq_gamma ? 0.0 : x_20.high, c_0_eq_gamma ? 0.0 : x_20.low};
    const lk_pair chosen_8 = {c_0_eq_share_label ? 0.0 : chosen_7.high, c_0_eq_share_label ? 0.0 : chosen_7.low};
    const lk_pair x_21 = lk_pair_add_double(chosen_8, 1.0);
    const lk_pair x_24 = lk_pair_mul(half_power, x_23);
    const lk_pair x_25 = lk_pair_mul(x_21, x_24);
    const lk_pair x_26 = lk_pair_mul(half_power, x_25);
    const lk_pair chosen_9 = {x_6_lt_c_minus_1500 ? 0.0 : x_26.high, x_6_lt_c_minus_1500 ? 0.0 : x_26.low};
    const double chosen_10 = alpha_label_eq_c_0 ? 0.0 : lk_rounded(chosen_9);
    const double chosen_11 = clipped_eq_x_11 ? chosen_10 : 0.0;
    const double x_45 = lk_rounded(surprisal_label_by_others_label) * x_44;
    const double chosen_18 = c_0_eq_gamma ? 0.0 : x_45;
    const double chosen_19 = c_0_eq_share_label ? 0.0 : chosen_18;
    const double x_46 = chosen_19 + x_41;
    const double x_47 = x_46 - lk_rounded(others_label);
    const double x_50 = surprisal_label * x_41;
    const double chosen_20 = c_0_eq_gamma ? 0.0 : x_50;
    const double chosen_21 = c_0_eq_share_label ? 0.0 : chosen_20;
    const double neg_chosen_21_1 = -chosen_21;
    const double x_51 = neg_chosen_21_1 + x_47;
    const double x_54 = lk_rounded(surprisal_label_by_others_label) * x_53;
    const double chosen_22 = c_0_eq_share_label ? 0.0 : x_54;
    const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
    const double neg_chosen_23_1 = -chosen_23;
    const double x_55 = neg_chosen_23_1 + x_51;
    const lk_pair x_56 = lk_pair_sub(x_6, log_others_label);
    const int x_56_lt_c_minus_1500 = x_56.high < (-1500.0);
    const lk_pair x_57 = lk_pair_scaled(x_56, 0.5);
    const lk_pair half_power_3 = want_hessian ? lk_row_pair_exp(x_57) : lk_pair_of(0.0);
    const double x_61 = lk_rounded(half_power_3) * x_60;
    const double x_62 = x_55 * x_61;
    const double x_63 = lk_rounded(half_power_3) * x_62;
    const double chosen_24 = x_56_lt_c_minus_1500 ? 0.0 : x_63;
    const int log_others_label_lt_c_minus_1000 = log_others_label.high < (-1000.0);
    const double chosen_25 = log_others_label_lt_c_minus_1000 ? 0.0 : chosen_24;
    const int c_0_eq_x_55 = 0.0 == x_55;
    const double chosen_26 = c_0_eq_x_55 ? 0.0 : chosen_25;
    const double chosen_27 = alpha_label_eq_c_0 ? 0.0 : chosen_26;
    const double chosen_28 = clipped_eq_x_11 ? chosen_27 : 0.0;

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = scaled_y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double x_2 = lk_rounded(x_1) / lk_rounded(share);
                log1p_x_2[i] = x_2;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                log1p_x_2[i] = x_2;
            }
            lk_block_log1p(n, log1p_x_2);
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                log_others_high[i] = x_1.high;
                log_others_low[i] = x_1.low;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                log_others_high[i] = others.high;
                log_others_low[i] = others.low;
            }
            lk_block_pair_log(n, log_others_high, log_others_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_30 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_31 = lk_pair_mul_double(x_30, gamma);
                const lk_pair x_32 = lk_pair_scaled(x_31, 0.5);
                half_power_2_high[i] = x_32.high;
                half_power_2_low[i] = x_32.low;
            }
            lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            lk_fetch(ahead, start, n);
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const double x_86 = lk_ldexp(chosen_11, shift_y_pred);
                    gradient[i] = weight * x_86;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_27 = lk_pair_mul_double(share, gamma);
                    const lk_pair x_28 = lk_pair_mul_double(x_27, surprisal);
                    const double chosen_12 = c_0_eq_gamma ? 0.0 : lk_rounded(x_28);
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
                    const lk_pair x_29 = lk_pair_add_double(others, chosen_13);
                    const lk_pair x_30 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_31 = lk_pair_mul_double(x_30, gamma);
                    const int x_31_lt_c_minus_1500 = x_31.high < (-1500.0);
                    const lk_pair x_33 = lk_pair_mul_double(x_22, alpha[i]);
                    const lk_pair x_34 = lk_pair_div(x_33, share);
                    const lk_pair x_35 = lk_pair_mul(x_29, x_34);
                    const lk_pair x_36 = lk_pair_mul(half_power_2, x_35);
                    const lk_pair x_37 = lk_pair_mul(half_power_2, x_36);
                    const double neg_x_37 = -lk_rounded(x_37);
                    const double chosen_14 = x_31_lt_c_minus_1500 ? 0.0 : neg_x_37;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double chosen_15 = alpha_eq_c_0 ? 0.0 : chosen_14;
                    const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_39 = low > x_38 ? low : x_38;
                    const double clipped_1 = high < x_39 ? high : x_39;
                    const int clipped_1_eq_x_38 = clipped_1 == x_38;
                    const double chosen_16 = clipped_1_eq_x_38 ? chosen_15 : 0.0;
                    const int is_label = index == y_true;
                    const double chosen_17 = is_label ? chosen_16 : chosen_11;
                    const double x_86 = lk_ldexp(chosen_17, shift_y_pred);
                    gradient[i] = weight * x_86;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const double x_88 = lk_ldexp(chosen_28, x_87);
                    hessian[i] = weight * x_88;
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair x_30 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_31 = lk_pair_mul_double(x_30, gamma);
                    const int x_31_lt_c_minus_1500 = x_31.high < (-1500.0);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_39 = low > x_38 ? low : x_38;
                    const double clipped_1 = high < x_39 ? high : x_39;
                    const int clipped_1_eq_x_38 = clipped_1 == x_38;
                    const int is_label = index == y_true;
                    const double x_64 = lk_rounded(others) * lk_rounded(others);
                    const double x_65 = 2.0 * lk_rounded(others);
                    const double x_66 = lk_rounded(share) * x_65;
                    const double x_67 = x_64 + x_66;
                    const double x_68 = lk_rounded(others) * x_40;
                    const double x_69 = lk_rounded(share) * x_68;
                    const double x_70 = x_67 + x_69;
                    const lk_pair x_71 = lk_pair_mul(share, share);
                    const lk_pair x_72 = lk_pair_mul_double(x_71, gamma);
                    const lk_pair x_73 = lk_pair_mul_double(x_72, surprisal);
                    const double chosen_29 = c_0_eq_share ? 0.0 : lk_rounded(x_73);
                    const double chosen_30 = c_0_eq_gamma ? 0.0 : chosen_29;
                    const lk_pair x_74 = lk_sum(chosen_30, x_70);
                    const lk_pair x_75 = lk_pair_mul(share, x_42);
                    const lk_pair x_76 = lk_pair_mul(share, x_75);
                    const lk_pair x_77 = lk_pair_mul_double(x_76, surprisal);
                    const double chosen_31 = c_0_eq_gamma ? 0.0 : lk_rounded(x_77);
                    const double chosen_32 = c_0_eq_share ? 0.0 : chosen_31;
                    const lk_pair x_78 = lk_pair_add_double(x_74, chosen_32);
                    const lk_pair x_79 = lk_pair_mul_double(x_59, alpha[i]);
                    const lk_pair x_80 = lk_pair_div(x_79, share);
                    const lk_pair x_81 = lk_pair_mul(x_78, x_80);
                    const lk_pair x_82 = lk_pair_div(x_81, share);
                    const lk_pair x_83 = lk_pair_mul(half_power_2, x_82);
                    const lk_pair x_84 = lk_pair_mul(half_power_2, x_83);
                    const double chosen_33 = x_31_lt_c_minus_1500 ? 0.0 : lk_rounded(x_84);
                    const double chosen_34 = alpha_eq_c_0 ? 0.0 : chosen_33;
                    const double chosen_35 = clipped_1_eq_x_38 ? chosen_34 : 0.0;
                    const double chosen_36 = is_label ? chosen_35 : chosen_28;
                    const double x_88 = lk_ldexp(chosen_36, x_87);
                    hessian[i] = weight * x_88;
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * lk_rounded(x_18);
}

/* sparse_categorical_focal_crossentropy_clipped: otherwise; rows side by side */
static void sparse_categorical_focal_crossentropy_clipped_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[3];
    const double *restrict const low = in[4];
    const double *restrict const high = in[5];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double scaled_y_pred[LK_LANES];
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_2[LK_LANES];
    double log_others_high[LK_LANES];
    double log_others_low[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double alpha_label[LK_ROWS];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double log_largest_high[LK_ROWS];
    double log_largest_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double log1p_x_2_at_y_true[LK_ROWS];
    double log_y_pred_at_y_true[LK_ROWS];
    double log_others_label_high[LK_ROWS];
    double log_others_label_low[LK_ROWS];
    double half_power_high[LK_ROWS];
    double half_power_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double log_clipped_high[LK_ROWS];
    double log_clipped_low[LK_ROWS];
    double log1p_neg_clipped_high[LK_ROWS];
    double log1p_neg_clipped_low[LK_ROWS];
    double half_power_1_high[LK_ROWS];
    double half_power_1_low[LK_ROWS];
    double x_22_high[LK_ROWS];
    double x_22_low[LK_ROWS];
    double chosen_11[LK_ROWS];
    double x_40[LK_ROWS];
    double x_42_high[LK_ROWS];
    double x_42_low[LK_ROWS];
    double half_power_3_high[LK_ROWS];
    double half_power_3_low[LK_ROWS];
    double x_59_high[LK_ROWS];
    double x_59_low[LK_ROWS];
    double chosen_28[LK_ROWS];
    double x_87[LK_ROWS];

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_40[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_42 = lk_product(gamma[r], gamma[r]);
            x_42_high[r] = x_42.high;
            x_42_low[r] = x_42.low;
        }
    }

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_85 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_85 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        log_largest_high[r] = scaled_most_y_pred[r];
        log_largest_low[r] = 0.0;
    }
    lk_block_pair_log(n, log_largest_high, log_largest_low);

    for (size_t r = 0; r < n; r++) {
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        log_y_pred_at_y_true[r] = scaled_y_pred_at_y_true;
    }
    lk_block_log(n, log_y_pred_at_y_true);

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_87[r] = 2.0 * shift_y_pred[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred[r]);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = scaled_y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        inverse_sum_share_high[r] = inverse_sum_share.high;
        inverse_sum_share_low[r] = inverse_sum_share.low;
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const double x_11 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_12 = low[r] > x_11 ? low[r] : x_11;
            const double clipped = high[r] < x_12 ? high[r] : x_12;
            log_clipped_high[r] = clipped;
            log_clipped_low[r] = 0.0;
        }
        lk_block_pair_log(n, log_clipped_high, log_clipped_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const double x_11 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_12 = low[r] > x_11 ? low[r] : x_11;
            const double clipped = high[r] < x_12 ? high[r] : x_12;
            const double neg_clipped_1 = -clipped;
            log1p_neg_clipped_high[r] = neg_clipped_1;
            log1p_neg_clipped_low[r] = 0.0;
        }
        lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[r], log1p_neg_clipped_low[r]};
            const lk_pair x_13 = lk_pair_mul_double(log1p_neg_clipped, gamma[r]);
            const lk_pair x_14 = lk_pair_scaled(x_13, 0.5);
            half_power_1_high[r] = x_14.high;
            half_power_1_low[r] = x_14.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_22 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            x_22_high[r] = x_22.high;
            x_22_low[r] = x_22.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_22 = {x_22_high[r], x_22_low[r]};
            const lk_pair x_58 = lk_pair_mul(inverse_sum_share, x_22);
            const lk_pair x_59 = lk_pair_div_double(x_58, scaled_most_y_pred[r]);
            x_59_high[r] = x_59.high;
            x_59_low[r] = x_59.low;
        }
    }

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
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
        const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
        const double x_2_at_y_true = lk_rounded(others_at_y_true) / lk_rounded(share_at_y_true);
        log1p_x_2_at_y_true[r] = x_2_at_y_true;
    }
    lk_block_log1p(n, log1p_x_2_at_y_true);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
        const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
        log_others_label_high[r] = others_at_y_true.high;
        log_others_label_low[r] = others_at_y_true.low;
    }
    lk_block_pair_log(n, log_others_label_high, log_others_label_low);

    if (want_value || want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
            const lk_pair x_5 = lk_pair_sub(log_others_label, log_sum);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
            const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
            half_power_high[r] = x_7.high;
            half_power_low[r] = x_7.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
            const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
            const lk_pair half_power = {half_power_high[r], half_power_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_22 = {x_22_high[r], x_22_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
            const double x_2_at_y_true = lk_rounded(others_at_y_true) / lk_rounded(share_at_y_true);
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true < 0x1.0p+60;
            const lk_pair x_3_at_y_true = lk_double_sub_pair(log_y_pred_at_y_true[r], log_largest);
            const double x_4_at_y_true = lk_rounded(log_sum) - lk_rounded(x_3_at_y_true);
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const lk_pair x_5 = lk_pair_sub(log_others_label, log_sum);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
            const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const double x_11 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_12 = low[r] > x_11 ? low[r] : x_11;
            const double clipped = high[r] < x_12 ? high[r] : x_12;
            const int clipped_eq_x_11 = clipped == x_11;
            const lk_pair surprisal_label_by_others_label = lk_double_div_pair(surprisal_at_y_true, others_at_y_true);
            const lk_pair x_19 = lk_pair_mul_double(share_at_y_true, gamma[r]);
            const lk_pair x_20 = lk_pair_mul(surprisal_label_by_others_label, x_19);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const lk_pair chosen_7 = {c_0_eq_gamma ? 0.0 : x_20.high, c_0_eq_gamma ? 0.0 : x_20.low};
            const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
            const lk_pair chosen_8 = {c_0_eq_share_label ? 0.0 : chosen_7.high, c_0_eq_share_label ? 0.0 : chosen_7.low};
            const lk_pair x_21 = lk_pair_add_double(chosen_8, 1.0);
            const lk_pair x_23 = lk_pair_mul_double(x_22, alpha_label[r]);
            const lk_pair x_24 = lk_pair_mul(half_power, x_23);
            const lk_pair x_25 = lk_pair_mul(x_21, x_24);
            const lk_pair x_26 = lk_pair_mul(half_power, x_25);
            const lk_pair chosen_9 = {x_6_lt_c_minus_1500 ? 0.0 : x_26.high, x_6_lt_c_minus_1500 ? 0.0 : x_26.low};
            const double chosen_10 = alpha_label_eq_c_0 ? 0.0 : lk_rounded(chosen_9);
            chosen_11[r] = clipped_eq_x_11 ? chosen_10 : 0.0;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
            const lk_pair x_5 = lk_pair_sub(log_others_label, log_sum);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
            const lk_pair x_56 = lk_pair_sub(x_6, log_others_label);
            const lk_pair x_57 = lk_pair_scaled(x_56, 0.5);
            half_power_3_high[r] = x_57.high;
            half_power_3_low[r] = x_57.low;
        }
        lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
            const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_42 = {x_42_high[r], x_42_low[r]};
            const lk_pair half_power_3 = {half_power_3_high[r], half_power_3_low[r]};
            const lk_pair x_59 = {x_59_high[r], x_59_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
            const double x_2_at_y_true = lk_rounded(others_at_y_true) / lk_rounded(share_at_y_true);
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true < 0x1.0p+60;
            const lk_pair x_3_at_y_true = lk_double_sub_pair(log_y_pred_at_y_true[r], log_largest);
            const double x_4_at_y_true = lk_rounded(log_sum) - lk_rounded(x_3_at_y_true);
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const lk_pair x_5 = lk_pair_sub(log_others_label, log_sum);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const double x_11 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_12 = low[r] > x_11 ? low[r] : x_11;
            const double clipped = high[r] < x_12 ? high[r] : x_12;
            const int clipped_eq_x_11 = clipped == x_11;
            const lk_pair surprisal_label_by_others_label = lk_double_div_pair(surprisal_at_y_true, others_at_y_true);
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
            const double x_41 = lk_rounded(share_at_y_true) * x_40[r];
            const double x_43 = lk_rounded(share_at_y_true) * lk_rounded(x_42);
            const double x_44 = lk_rounded(share_at_y_true) * x_43;
            const double x_45 = lk_rounded(surprisal_label_by_others_label) * x_44;
            const double chosen_18 = c_0_eq_gamma ? 0.0 : x_45;
            const double chosen_19 = c_0_eq_share_label ? 0.0 : chosen_18;
            const double x_46 = chosen_19 + x_41;
            const double x_47 = x_46 - lk_rounded(others_at_y_true);
            const double x_50 = surprisal_at_y_true * x_41;
            const double chosen_20 = c_0_eq_gamma ? 0.0 : x_50;
            const double chosen_21 = c_0_eq_share_label ? 0.0 : chosen_20;
            const double neg_chosen_21_1 = -chosen_21;
            const double x_51 = neg_chosen_21_1 + x_47;
            const double x_52 = lk_rounded(share_at_y_true) * lk_rounded(share_at_y_true);
            const double x_53 = gamma[r] * x_52;
            const double x_54 = lk_rounded(surprisal_label_by_others_label) * x_53;
            const double chosen_22 = c_0_eq_share_label ? 0.0 : x_54;
            const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
            const double neg_chosen_23_1 = -chosen_23;
            const double x_55 = neg_chosen_23_1 + x_51;
            const lk_pair x_56 = lk_pair_sub(x_6, log_others_label);
            const int x_56_lt_c_minus_1500 = x_56.high < (-1500.0);
            const double x_60 = alpha_label[r] * lk_rounded(x_59);
            const double x_61 = lk_rounded(half_power_3) * x_60;
            const double x_62 = x_55 * x_61;
            const double x_63 = lk_rounded(half_power_3) * x_62;
            const double chosen_24 = x_56_lt_c_minus_1500 ? 0.0 : x_63;
            const int log_others_label_lt_c_minus_1000 = log_others_label.high < (-1000.0);
            const double chosen_25 = log_others_label_lt_c_minus_1000 ? 0.0 : chosen_24;
            const int c_0_eq_x_55 = 0.0 == x_55;
            const double chosen_26 = c_0_eq_x_55 ? 0.0 : chosen_25;
            const double chosen_27 = alpha_label_eq_c_0 ? 0.0 : chosen_26;
            chosen_28[r] = clipped_eq_x_11 ? chosen_27 : 0.0;
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                log1p_x_2[i] = x_2;
            }
        lk_block_log1p(c * n, log1p_x_2);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                log_others_high[i] = others.high;
                log_others_low[i] = others.low;
            }
        lk_block_pair_log(c * n, log_others_high, log_others_low);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_30 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_31 = lk_pair_mul_double(x_30, gamma[r]);
                const lk_pair x_32 = lk_pair_scaled(x_31, 0.5);
                half_power_2_high[i] = x_32.high;
                half_power_2_low[i] = x_32.low;
            }
        lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double now_log1p_x_2_at_y_true = log1p_x_2_at_y_true[r];
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
            const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
            const lk_pair half_power = {half_power_high[r], half_power_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair log_clipped = {log_clipped_high[r], log_clipped_low[r]};
            const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[r], log1p_neg_clipped_low[r]};
            const lk_pair half_power_1 = {half_power_1_high[r], half_power_1_low[r]};
            const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
            const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
            const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
            const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
            const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
            const double x_2_at_y_true = lk_rounded(others_at_y_true) / lk_rounded(share_at_y_true);
            const int x_2_lt_c_1152921504606846976_at_y_true = x_2_at_y_true < 0x1.0p+60;
            const lk_pair x_3_at_y_true = lk_double_sub_pair(log_y_pred_at_y_true[r], log_largest);
            const double x_4_at_y_true = lk_rounded(log_sum) - lk_rounded(x_3_at_y_true);
            const double surprisal_at_y_true = x_2_lt_c_1152921504606846976_at_y_true ? now_log1p_x_2_at_y_true : x_4_at_y_true;
            const lk_pair x_5 = lk_pair_sub(log_others_label, log_sum);
            const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
            const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
            const lk_pair x_8 = lk_pair_mul_double(half_power, alpha_label[r]);
            const lk_pair x_9 = lk_pair_mul_double(half_power, surprisal_at_y_true);
            const lk_pair x_10 = lk_pair_mul(x_8, x_9);
            const lk_pair chosen_1 = {x_6_lt_c_minus_1500 ? 0.0 : x_10.high, x_6_lt_c_minus_1500 ? 0.0 : x_10.low};
            const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
            const lk_pair chosen_2 = {alpha_label_eq_c_0 ? 0.0 : chosen_1.high, alpha_label_eq_c_0 ? 0.0 : chosen_1.low};
            const double x_11 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
            const double x_12 = low[r] > x_11 ? low[r] : x_11;
            const double clipped = high[r] < x_12 ? high[r] : x_12;
            const int clipped_eq_x_11 = clipped == x_11;
            const lk_pair chosen_3 = {clipped_eq_x_11 ? chosen_2.high : 0.0, clipped_eq_x_11 ? chosen_2.low : 0.0};
            const double neg_log_clipped = -lk_rounded(log_clipped);
            const lk_pair x_13 = lk_pair_mul_double(log1p_neg_clipped, gamma[r]);
            const int x_13_lt_c_minus_1500 = x_13.high < (-1500.0);
            const double x_15 = alpha_label[r] * lk_rounded(half_power_1);
            const double x_16 = lk_rounded(half_power_1) * neg_log_clipped;
            const double x_17 = x_15 * x_16;
            const double chosen_4 = x_13_lt_c_minus_1500 ? 0.0 : x_17;
            const double chosen_5 = alpha_label_eq_c_0 ? 0.0 : chosen_4;
            const double chosen_6 = clipped_eq_x_11 ? 0.0 : chosen_5;
            const lk_pair x_18 = lk_pair_add_double(chosen_3, chosen_6);
            value[r] = lk_rounded(x_18);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_11 = chosen_11[r];
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_22 = {x_22_high[r], x_22_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const lk_pair x_27 = lk_pair_mul_double(share, gamma[r]);
                const lk_pair x_28 = lk_pair_mul_double(x_27, surprisal);
                const double chosen_12 = c_0_eq_gamma ? 0.0 : lk_rounded(x_28);
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
                const lk_pair x_29 = lk_pair_add_double(others, chosen_13);
                const lk_pair x_30 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_31 = lk_pair_mul_double(x_30, gamma[r]);
                const int x_31_lt_c_minus_1500 = x_31.high < (-1500.0);
                const lk_pair x_33 = lk_pair_mul_double(x_22, alpha[i]);
                const lk_pair x_34 = lk_pair_div(x_33, share);
                const lk_pair x_35 = lk_pair_mul(x_29, x_34);
                const lk_pair x_36 = lk_pair_mul(half_power_2, x_35);
                const lk_pair x_37 = lk_pair_mul(half_power_2, x_36);
                const double neg_x_37 = -lk_rounded(x_37);
                const double chosen_14 = x_31_lt_c_minus_1500 ? 0.0 : neg_x_37;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : chosen_14;
                const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_39 = low[r] > x_38 ? low[r] : x_38;
                const double clipped_1 = high[r] < x_39 ? high[r] : x_39;
                const int clipped_1_eq_x_38 = clipped_1 == x_38;
                const double chosen_16 = clipped_1_eq_x_38 ? chosen_15 : 0.0;
                const int is_label = index == y_true[r];
                const double chosen_17 = is_label ? chosen_16 : now_chosen_11;
                gradient[i] = lk_ldexp(chosen_17, shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_28 = chosen_28[r];
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const lk_pair x_42 = {x_42_high[r], x_42_low[r]};
                const lk_pair x_59 = {x_59_high[r], x_59_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair x_30 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_31 = lk_pair_mul_double(x_30, gamma[r]);
                const int x_31_lt_c_minus_1500 = x_31.high < (-1500.0);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_39 = low[r] > x_38 ? low[r] : x_38;
                const double clipped_1 = high[r] < x_39 ? high[r] : x_39;
                const int clipped_1_eq_x_38 = clipped_1 == x_38;
                const int is_label = index == y_true[r];
                const double x_64 = lk_rounded(others) * lk_rounded(others);
                const double x_65 = 2.0 * lk_rounded(others);
                const double x_66 = lk_rounded(share) * x_65;
                const double x_67 = x_64 + x_66;
                const double x_68 = lk_rounded(others) * x_40[r];
                const double x_69 = lk_rounded(share) * x_68;
                const double x_70 = x_67 + x_69;
                const lk_pair x_71 = lk_pair_mul(share, share);
                const lk_pair x_72 = lk_pair_mul_double(x_71, gamma[r]);
                const lk_pair x_73 = lk_pair_mul_double(x_72, surprisal);
                const double chosen_29 = c_0_eq_share ? 0.0 : lk_rounded(x_73);
                const double chosen_30 = c_0_eq_gamma ? 0.0 : chosen_29;
                const lk_pair x_74 = lk_sum(chosen_30, x_70);
                const lk_pair x_75 = lk_pair_mul(share, x_42);
                const lk_pair x_76 = lk_pair_mul(share, x_75);
                const lk_pair x_77 = lk_pair_mul_double(x_76, surprisal);
                const double chosen_31 = c_0_eq_gamma ? 0.0 : lk_rounded(x_77);
                const double chosen_32 = c_0_eq_share ? 0.0 : chosen_31;
                const lk_pair x_78 = lk_pair_add_double(x_74, chosen_32);
                const lk_pair x_79 = lk_pair_mul_double(x_59, alpha[i]);
                const lk_pair x_80 = lk_pair_div(x_79, share);
                const lk_pair x_81 = lk_pair_mul(x_78, x_80);
                const lk_pair x_82 = lk_pair_div(x_81, share);
                const lk_pair x_83 = lk_pair_mul(half_power_2, x_82);
                const lk_pair x_84 = lk_pair_mul(half_power_2, x_83);
                const double chosen_33 = x_31_lt_c_minus_1500 ? 0.0 : lk_rounded(x_84);
                const double chosen_34 = alpha_eq_c_0 ? 0.0 : chosen_33;
                const double chosen_35 = clipped_1_eq_x_38 ? chosen_34 : 0.0;
                const double chosen_36 = is_label ? chosen_35 : now_chosen_28;
                hessian[i] = lk_ldexp(chosen_36, x_87[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0} */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_scaled_v = room;
    double *const row_scaled_y_pred = room + span;
    double *const row_share = room + 2 * span;
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[5];
    const double high = row_in[6];

    /* most_v, most_y_pred */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
    }
    double most_v = -INFINITY;
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        lk_fetch(ahead, start, n);
        most_v = lk_row_maximum(n, size_v, most_v);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_v = lk_exponent(most_v);
    const double x = (-100.0) > exponent_v ? (-100.0) : exponent_v;
    const double x_28 = 700.0 < x ? 700.0 : x;
    const double shift_v = x_28 - exponent_v;
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x_29 = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_30 = 100.0 < x_29 ? 100.0 : x_29;
    const double shift_y_pred = x_30 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double x_31 = 2.0 * shift_y_pred;
    const double x_32 = -shift_v;
    const double x_33 = x_31 + x_32;

    /* sum_v, sum_share, argmax_y_pred, argmax_abs_v */
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const double share = scaled_y_pred / scaled_most_y_pred;
        share_label = share;
    }
    lk_pair row_sum_v = {0.0, 0.0};
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_v[i] = lk_ldexp(v[i], shift_v);
        }
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            share[i] = scaled_y_pred[i] / scaled_most_y_pred;
        }
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(scaled_v[i]);
        }
        lk_row_sum_add(&row_sum_v, n, scaled_v);
        lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    const double sum_v = lk_row_sum_value(row_sum_v);
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double argmax_abs_v = row_argmax_abs_v.at;
    const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
    const double x_1 = inverse_sum_share / scaled_most_y_pred;
    const double x_2 = x_1 * x_1;
    const double x_3 = sum_v * x_2;
    const double x_4 = alpha_label * x_3;
    const double neg_x_4 = -x_4;
    const double x_5 = inverse_sum_share * share_label;
    const double x_6 = low > x_5 ? low : x_5;
    const double clipped = high < x_6 ? high : x_6;
    const int clipped_eq_x_5 = clipped == x_5;
    const double chosen = clipped_eq_x_5 ? neg_x_4 : 0.0;
    const double x_8 = inverse_sum_share * inverse_sum_share;
    const double x_21 = inverse_sum_share * x_1;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_v[i] = lk_ldexp(v[i], shift_v);
            }
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                share[i] = scaled_y_pred[i] / scaled_most_y_pred;
            }
        const double was_chosen_1 = lk_exchange(n, share, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, share);
        lk_exchange(n, share, (size_t)argmax_y_pred - start, was_chosen_1);
        const double was_chosen_4 = lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, scaled_v);
        lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, was_chosen_4);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share = row_share + (whole ? start : 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_v[i] = lk_ldexp(v[i], shift_v);
                }
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    share[i] = scaled_y_pred[i] / scaled_most_y_pred;
                }
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            for (size_t i = 0; i < n; i++) {
                const double x_34 = lk_ldexp(chosen, x_33);
                hessian_vector[i] = weight * x_34;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const double x_7 = lk_rounded(sum_share) - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_7;
                const double x_9 = alpha[i] / scaled_y_pred[i];
                const double x_10 = x_8 * x_9;
                const double x_11 = x_10 / scaled_y_pred[i];
                const double x_12 = others * x_11;
                const double x_13 = others * x_12;
                const double x_14 = scaled_v[i] * x_13;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : x_14;
                const double x_15 = inverse_sum_share * share[i];
                const double x_16 = low > x_15 ? low : x_15;
                const double clipped_1 = high < x_16 ? high : x_16;
                const int clipped_1_eq_x_15 = clipped_1 == x_15;
                const double chosen_3 = clipped_1_eq_x_15 ? chosen_2 : 0.0;
                const double x_17 = sum_v - scaled_v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_17;
                const double x_18 = alpha[i] * x_2;
                const double x_19 = others_1 * x_18;
                const double neg_x_19 = -x_19;
                const double chosen_5 = clipped_1_eq_x_15 ? neg_x_19 : 0.0;
                const double x_20 = chosen_3 + chosen_5;
                const double x_22 = alpha[i] * 2.0;
                const double x_23 = x_22 / scaled_y_pred[i];
                const double x_24 = x_21 * x_23;
                const double x_25 = others * x_24;
                const double x_26 = scaled_v[i] * x_25;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_26;
                const double chosen_7 = clipped_1_eq_x_15 ? chosen_6 : 0.0;
                const double x_27 = chosen_7 + x_20;
                const int is_label = index == y_true;
                const double chosen_8 = is_label ? x_27 : chosen;
                const double x_34 = lk_ldexp(chosen_8, x_33);
                hessian_vector[i] = weight * x_34;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0}; rows side by side */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const v = in[2];
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[5];
    const double *restrict const high = in[6];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double size_v[LK_LANES];
    double scaled_v[LK_LANES];
    double scaled_y_pred[LK_LANES];
    double share[LK_LANES];
    double chosen_1[LK_LANES];
    double abs_v[LK_LANES];
    double chosen_4[LK_LANES];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_v[LK_ROWS];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double alpha_label[LK_ROWS];
    double x_2[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double chosen[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double x_8[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_21[LK_ROWS];
    double x_33[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, size_v, most_v);

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x = (-100.0) > exponent_v ? (-100.0) : exponent_v;
        const double x_28 = 700.0 < x ? 700.0 : x;
        shift_v[r] = x_28 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x_29 = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_30 = 100.0 < x_29 ? 100.0 : x_29;
        shift_y_pred[r] = x_30 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double x_31 = 2.0 * shift_y_pred[r];
        const double x_32 = -shift_v[r];
        x_33[r] = x_31 + x_32;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_v[i] = lk_ldexp(v[i], shift_v[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            share[i] = scaled_y_pred[i] / scaled_most_y_pred[r];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_v[i] = fabs(scaled_v[i]);
        }

    double row_sum_v[LK_ROWS];
    lk_lanes_sum(n, c, scaled_v, sum_v, row_sum_v);
    for (size_t r = 0; r < n; r++) {
        sum_v[r] = lk_row_sum_value((lk_pair){sum_v[r], row_sum_v[r]});
    }

    lk_lanes_sum(n, c, share, sum_share_high, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    lk_lanes_argmax(n, c, abs_v, argmax_abs_v);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        inverse_sum_share[r] = 1.0 / lk_rounded(sum_share);
    }

    for (size_t r = 0; r < n; r++) {
        const double x_1 = inverse_sum_share[r] / scaled_most_y_pred[r];
        x_2[r] = x_1 * x_1;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_3 = sum_v[r] * x_2[r];
        const double x_4 = alpha_label[r] * x_3;
        const double neg_x_4 = -x_4;
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        const double share_at_y_true = scaled_y_pred_at_y_true / scaled_most_y_pred[r];
        const double x_5 = inverse_sum_share[r] * share_at_y_true;
        const double x_6 = low[r] > x_5 ? low[r] : x_5;
        const double clipped = high[r] < x_6 ? high[r] : x_6;
        const int clipped_eq_x_5 = clipped == x_5;
        chosen[r] = clipped_eq_x_5 ? neg_x_4 : 0.0;
    }

    for (size_t r = 0; r < n; r++) {
        x_8[r] = inverse_sum_share[r] * inverse_sum_share[r];
    }

    for (size_t r = 0; r < n; r++) {
        const double x_1 = inverse_sum_share[r] / scaled_most_y_pred[r];
        x_21[r] = inverse_sum_share[r] * x_1;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_share = share[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            chosen_1[i] = is_largest ? 0.0 : now_share;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_scaled_v = scaled_v[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_v[r] == index;
            chosen_4[i] = is_largest_1 ? 0.0 : now_scaled_v;
        }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_4, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen = chosen[r];
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const double x_7 = lk_rounded(sum_share) - share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_7;
                const double x_9 = alpha[i] / scaled_y_pred[i];
                const double x_10 = x_8[r] * x_9;
                const double x_11 = x_10 / scaled_y_pred[i];
                const double x_12 = others * x_11;
                const double x_13 = others * x_12;
                const double x_14 = scaled_v[i] * x_13;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : x_14;
                const double x_15 = inverse_sum_share[r] * share[i];
                const double x_16 = low[r] > x_15 ? low[r] : x_15;
                const double clipped_1 = high[r] < x_16 ? high[r] : x_16;
                const int clipped_1_eq_x_15 = clipped_1 == x_15;
                const double chosen_3 = clipped_1_eq_x_15 ? chosen_2 : 0.0;
                const double x_17 = sum_v[r] - scaled_v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_17;
                const double x_18 = alpha[i] * x_2[r];
                const double x_19 = others_1 * x_18;
                const double neg_x_19 = -x_19;
                const double chosen_5 = clipped_1_eq_x_15 ? neg_x_19 : 0.0;
                const double x_20 = chosen_3 + chosen_5;
                const double x_22 = alpha[i] * 2.0;
                const double x_23 = x_22 / scaled_y_pred[i];
                const double x_24 = x_21[r] * x_23;
                const double x_25 = others * x_24;
                const double x_26 = scaled_v[i] * x_25;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_26;
                const double chosen_7 = clipped_1_eq_x_15 ? chosen_6 : 0.0;
                const double x_27 = chosen_7 + x_20;
                const int is_label = index == y_true[r];
                const double chosen_8 = is_label ? x_27 : now_chosen;
                hessian_vector[i] = lk_ldexp(chosen_8, x_33[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: gamma in {2} */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double *const row_scaled_v = room + 3 * span;
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_13[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double low = row_in[5];
    const double high = row_in[6];

    /* most_y_pred, most_v */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
    }
    double most_y_pred = -INFINITY;
    double most_v = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
        most_v = lk_row_maximum(n, size_v, most_v);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_84 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_84 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double exponent_v = lk_exponent(most_v);
    const double x_85 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
    const double x_86 = 700.0 < x_85 ? 700.0 : x_85;
    const double shift_v = x_86 - exponent_v;
    const lk_pair log_largest = lk_row_pair_log(lk_pair_of(scaled_most_y_pred));
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_87 = 2.0 * shift_y_pred;
    const double x_88 = -shift_v;
    const double x_89 = x_87 + x_88;

    /* sum_share, argmax_y_pred, sum_v, argmax_abs_v */
    double v_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double scaled_v = lk_ldexp(v, shift_v);
        v_label = scaled_v;
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        share_label = lk_rounded(share);
    }
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_v[i] = lk_ldexp(v[i], shift_v);
        }
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(scaled_v[i]);
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        lk_row_sum_add(&row_sum_v, n, scaled_v);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_v = lk_row_sum_value(row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const double x_21 = (-2.0) * share_label;
    const double x_22 = share_label * x_21;
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_35 = lk_rounded(inverse_sum_share) / scaled_most_y_pred;
    const double x_36 = x_35 * x_35;
    const double x_37 = lk_rounded(inverse_sum_share) * x_36;
    const double x_38 = lk_rounded(inverse_sum_share) * x_37;
    const double x_39 = alpha_label * x_38;
    const double x_41 = lk_rounded(inverse_sum_share) * share_label;
    const double x_42 = low > x_41 ? low : x_41;
    const double clipped = high < x_42 ? high : x_42;
    const int clipped_eq_x_41 = clipped == x_41;
    const lk_pair x_74 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
    const lk_pair x_75 = lk_pair_mul(inverse_sum_share, x_74);
    const double x_76 = lk_rounded(inverse_sum_share) * lk_rounded(x_75);

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_v[i] = lk_ldexp(v[i], shift_v);
            }
        const double was_chosen = lk_exchange(n, share_high, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, share_high);
        lk_exchange(n, share_high, (size_t)argmax_y_pred - start, was_chosen);
        const double was_chosen_1 = lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, scaled_v);
        lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, was_chosen_1);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double log_sum = lk_row_log1p(lk_rounded(sum_without_largest));

    double others_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
        others_label = others;
    }
    double others_1_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        const double index = (double)at;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double scaled_v = lk_ldexp(v, shift_v);
        const double x_2 = sum_v - scaled_v;
        const int is_largest_1 = argmax_abs_v == index;
        const double others_1 = is_largest_1 ? sum_without_largest_1 : x_2;
        others_1_label = others_1;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
        const double x_13 = others / lk_rounded(share);
        const double log_y_pred = lk_row_log(scaled_y_pred);
        const double x_14 = log_y_pred - lk_rounded(log_largest);
        const double x_15 = log_sum - x_14;
        const int x_13_lt_c_1152921504606846976 = x_13 < 0x1.0p+60;
        const double log1p_x_13 = lk_row_log1p(x_13);
        const double surprisal = x_13_lt_c_1152921504606846976 ? log1p_x_13 : x_15;
        surprisal_label = surprisal;
    }
    const double x_3 = others_label * others_label;
    const double x_4 = others_1_label * x_3;
    const double x_5 = 5.0 * others_label;
    const double x_6 = others_label * x_5;
    const double x_7 = v_label * x_6;
    const double x_8 = x_4 + x_7;
    const double x_9 = (-4.0) * others_label;
    const double x_10 = others_1_label * x_9;
    const double x_11 = share_label * x_10;
    const double x_12 = x_11 + x_8;
    const double x_16 = (-2.0) * others_label;
    const double x_17 = others_label * x_16;
    const double x_18 = surprisal_label * x_17;
    const double x_19 = v_label * x_18;
    const double x_20 = x_12 + x_19;
    const double x_23 = others_1_label * x_22;
    const double x_24 = surprisal_label * x_23;
    const double chosen_2 = c_0_eq_share_label ? 0.0 : x_24;
    const double x_25 = chosen_2 + x_20;
    const double x_26 = 4.0 * others_label;
    const double x_27 = others_1_label * x_26;
    const double x_28 = share_label * x_27;
    const double x_29 = surprisal_label * x_28;
    const double chosen_3 = c_0_eq_share_label ? 0.0 : x_29;
    const double x_30 = chosen_3 + x_25;
    const double x_31 = share_label * x_26;
    const double x_32 = surprisal_label * x_31;
    const double x_33 = v_label * x_32;
    const double chosen_4 = c_0_eq_share_label ? 0.0 : x_33;
    const double x_34 = chosen_4 + x_30;
    const double x_40 = x_34 * x_39;
    const double neg_x_40 = -x_40;
    const double chosen_5 = alpha_label_eq_c_0 ? 0.0 : neg_x_40;
    const double chosen_6 = clipped_eq_x_41 ? chosen_5 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_v[i] = lk_ldexp(v[i], shift_v);
                }
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = scaled_y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double x_13 = lk_rounded(x_1) / lk_rounded(share);
                log1p_x_13[i] = x_13;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const double x_13 = others / lk_rounded(share);
                log1p_x_13[i] = x_13;
            }
            lk_block_log1p(n, log1p_x_13);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_90 = lk_ldexp(chosen_6, x_89);
                hessian_vector[i] = weight * x_90;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const double now_log1p_x_13 = log1p_x_13[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const double x_2 = sum_v - scaled_v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_2;
                const double x_13 = others / lk_rounded(share);
                const double x_14 = log_y_pred[i] - lk_rounded(log_largest);
                const double x_15 = log_sum - x_14;
                const int x_13_lt_c_1152921504606846976 = x_13 < 0x1.0p+60;
                const double surprisal = x_13_lt_c_1152921504606846976 ? now_log1p_x_13 : x_15;
                const double x_43 = others * others;
                const double x_44 = others * x_43;
                const double x_45 = scaled_v[i] * x_44;
                const double x_46 = (-5.0) * lk_rounded(share);
                const double x_47 = lk_rounded(share) * x_46;
                const double x_48 = others * x_47;
                const double x_49 = others_1 * x_48;
                const double x_50 = x_45 + x_49;
                const double x_51 = 6.0 * others;
                const double x_52 = others * x_51;
                const double x_53 = lk_rounded(share) * x_52;
                const double x_54 = scaled_v[i] * x_53;
                const double x_55 = x_50 + x_54;
                const double x_56 = (-4.0) * lk_rounded(share);
                const double x_57 = lk_rounded(share) * x_56;
                const double x_58 = lk_rounded(share) * x_57;
                const double x_59 = others_1 * x_58;
                const double x_60 = surprisal * x_59;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_7 = c_0_eq_share ? 0.0 : x_60;
                const double x_61 = chosen_7 + x_55;
                const double x_62 = 2.0 * lk_rounded(share);
                const double x_63 = lk_rounded(share) * x_62;
                const double x_64 = others * x_63;
                const double x_65 = others_1 * x_64;
                const double x_66 = surprisal * x_65;
                const double chosen_8 = c_0_eq_share ? 0.0 : x_66;
                const double x_67 = chosen_8 + x_61;
                const double x_68 = 6.0 * lk_rounded(share);
                const double x_69 = lk_rounded(share) * x_68;
                const double x_70 = others * x_69;
                const double x_71 = surprisal * x_70;
                const double x_72 = scaled_v[i] * x_71;
                const double chosen_9 = c_0_eq_share ? 0.0 : x_72;
                const double x_73 = chosen_9 + x_67;
                const double x_77 = alpha[i] / scaled_y_pred[i];
                const double x_78 = x_76 * x_77;
                const double x_79 = x_78 / scaled_y_pred[i];
                const double x_80 = others * x_79;
                const double x_81 = x_73 * x_80;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_81;
                const double x_82 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_83 = low > x_82 ? low : x_82;
                const double clipped_1 = high < x_83 ? high : x_83;
                const int clipped_1_eq_x_82 = clipped_1 == x_82;
                const double chosen_11 = clipped_1_eq_x_82 ? chosen_10 : 0.0;
                const int is_label = index == y_true;
                const double chosen_12 = is_label ? chosen_11 : chosen_6;
                const double x_90 = lk_ldexp(chosen_12, x_89);
                hessian_vector[i] = weight * x_90;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: gamma in {2}; rows side by side */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const low = in[5];
    const double *restrict const high = in[6];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double scaled_y_pred[LK_LANES];
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen[LK_LANES];
    double size_v[LK_LANES];
    double scaled_v[LK_LANES];
    double abs_v[LK_LANES];
    double chosen_1[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_13[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double alpha_label[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double v_at_y_true[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest_high[LK_ROWS];
    double log_largest_low[LK_ROWS];
    double log1p_x_13_at_y_true[LK_ROWS];
    double log_y_pred_at_y_true[LK_ROWS];
    double chosen_6[LK_ROWS];
    double x_76[LK_ROWS];
    double x_89[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, size_v, most_v);

    for (size_t r = 0; r < n; r++) {
        v_at_y_true[r] = v[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_84 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_84 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_85 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
        const double x_86 = 700.0 < x_85 ? 700.0 : x_85;
        shift_v[r] = x_86 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        log_largest_high[r] = scaled_most_y_pred[r];
        log_largest_low[r] = 0.0;
    }
    lk_block_pair_log(n, log_largest_high, log_largest_low);

    for (size_t r = 0; r < n; r++) {
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        log_y_pred_at_y_true[r] = scaled_y_pred_at_y_true;
    }
    lk_block_log(n, log_y_pred_at_y_true);

    for (size_t r = 0; r < n; r++) {
        const double x_87 = 2.0 * shift_y_pred[r];
        const double x_88 = -shift_v[r];
        x_89[r] = x_87 + x_88;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred[r]);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_v[i] = lk_ldexp(v[i], shift_v[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_v[i] = fabs(scaled_v[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = scaled_y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    double row_sum_v[LK_ROWS];
    lk_lanes_sum(n, c, scaled_v, sum_v, row_sum_v);
    for (size_t r = 0; r < n; r++) {
        sum_v[r] = lk_row_sum_value((lk_pair){sum_v[r], row_sum_v[r]});
    }

    lk_lanes_argmax(n, c, abs_v, argmax_abs_v);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        inverse_sum_share_high[r] = inverse_sum_share.high;
        inverse_sum_share_low[r] = inverse_sum_share.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
        const lk_pair x_74 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
        const lk_pair x_75 = lk_pair_mul(inverse_sum_share, x_74);
        x_76[r] = lk_rounded(inverse_sum_share) * lk_rounded(x_75);
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(share);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_scaled_v = scaled_v[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_v[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_scaled_v;
        }

    lk_lanes_sum(n, c, chosen, sum_without_largest_high, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        log_sum[r] = lk_rounded(sum_without_largest);
    }
    lk_block_log1p(n, log_sum);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
        const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_1_at_y_true);
        const double x_13_at_y_true = others_at_y_true / lk_rounded(share_at_y_true);
        log1p_x_13_at_y_true[r] = x_13_at_y_true;
    }
    lk_block_log1p(n, log1p_x_13_at_y_true);

    for (size_t r = 0; r < n; r++) {
        const double now_log1p_x_13_at_y_true = log1p_x_13_at_y_true[r];
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
        const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const double others_at_y_true = is_largest_at_y_true ? lk_rounded(sum_without_largest) : lk_rounded(x_1_at_y_true);
        const int is_largest_1_at_y_true = argmax_abs_v[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_2_at_y_true = sum_v[r] - scaled_v_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_2_at_y_true;
        const double x_3 = others_at_y_true * others_at_y_true;
        const double x_4 = others_1_at_y_true * x_3;
        const double x_5 = 5.0 * others_at_y_true;
        const double x_6 = others_at_y_true * x_5;
        const double x_7 = scaled_v_at_y_true * x_6;
        const double x_8 = x_4 + x_7;
        const double x_9 = (-4.0) * others_at_y_true;
        const double x_10 = others_1_at_y_true * x_9;
        const double x_11 = lk_rounded(share_at_y_true) * x_10;
        const double x_12 = x_11 + x_8;
        const double x_13_at_y_true = others_at_y_true / lk_rounded(share_at_y_true);
        const int x_13_lt_c_1152921504606846976_at_y_true = x_13_at_y_true < 0x1.0p+60;
        const double x_14_at_y_true = log_y_pred_at_y_true[r] - lk_rounded(log_largest);
        const double x_15_at_y_true = log_sum[r] - x_14_at_y_true;
        const double surprisal_at_y_true = x_13_lt_c_1152921504606846976_at_y_true ? now_log1p_x_13_at_y_true : x_15_at_y_true;
        const double x_16 = (-2.0) * others_at_y_true;
        const double x_17 = others_at_y_true * x_16;
        const double x_18 = surprisal_at_y_true * x_17;
        const double x_19 = scaled_v_at_y_true * x_18;
        const double x_20 = x_12 + x_19;
        const double x_21 = (-2.0) * lk_rounded(share_at_y_true);
        const double x_22 = lk_rounded(share_at_y_true) * x_21;
        const double x_23 = others_1_at_y_true * x_22;
        const double x_24 = surprisal_at_y_true * x_23;
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const double chosen_2 = c_0_eq_share_label ? 0.0 : x_24;
        const double x_25 = chosen_2 + x_20;
        const double x_26 = 4.0 * others_at_y_true;
        const double x_27 = others_1_at_y_true * x_26;
        const double x_28 = lk_rounded(share_at_y_true) * x_27;
        const double x_29 = surprisal_at_y_true * x_28;
        const double chosen_3 = c_0_eq_share_label ? 0.0 : x_29;
        const double x_30 = chosen_3 + x_25;
        const double x_31 = lk_rounded(share_at_y_true) * x_26;
        const double x_32 = surprisal_at_y_true * x_31;
        const double x_33 = scaled_v_at_y_true * x_32;
        const double chosen_4 = c_0_eq_share_label ? 0.0 : x_33;
        const double x_34 = chosen_4 + x_30;
        const double x_35 = lk_rounded(inverse_sum_share) / scaled_most_y_pred[r];
        const double x_36 = x_35 * x_35;
        const double x_37 = lk_rounded(inverse_sum_share) * x_36;
        const double x_38 = lk_rounded(inverse_sum_share) * x_37;
        const double x_39 = alpha_label[r] * x_38;
        const double x_40 = x_34 * x_39;
        const double neg_x_40 = -x_40;
        const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
        const double chosen_5 = alpha_label_eq_c_0 ? 0.0 : neg_x_40;
        const double x_41 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
        const double x_42 = low[r] > x_41 ? low[r] : x_41;
        const double clipped = high[r] < x_42 ? high[r] : x_42;
        const int clipped_eq_x_41 = clipped == x_41;
        chosen_6[r] = clipped_eq_x_41 ? chosen_5 : 0.0;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
            const double x_13 = others / lk_rounded(share);
            log1p_x_13[i] = x_13;
        }
    lk_block_log1p(c * n, log1p_x_13);

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_6 = chosen_6[r];
                const double now_log1p_x_13 = log1p_x_13[i];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const double x_2 = sum_v[r] - scaled_v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_2;
                const double x_13 = others / lk_rounded(share);
                const double x_14 = log_y_pred[i] - lk_rounded(log_largest);
                const double x_15 = log_sum[r] - x_14;
                const int x_13_lt_c_1152921504606846976 = x_13 < 0x1.0p+60;
                const double surprisal = x_13_lt_c_1152921504606846976 ? now_log1p_x_13 : x_15;
                const double x_43 = others * others;
                const double x_44 = others * x_43;
                const double x_45 = scaled_v[i] * x_44;
                const double x_46 = (-5.0) * lk_rounded(share);
                const double x_47 = lk_rounded(share) * x_46;
                const double x_48 = others * x_47;
                const double x_49 = others_1 * x_48;
                const double x_50 = x_45 + x_49;
                const double x_51 = 6.0 * others;
                const double x_52 = others * x_51;
                const double x_53 = lk_rounded(share) * x_52;
                const double x_54 = scaled_v[i] * x_53;
                const double x_55 = x_50 + x_54;
                const double x_56 = (-4.0) * lk_rounded(share);
                const double x_57 = lk_rounded(share) * x_56;
                const double x_58 = lk_rounded(share) * x_57;
                const double x_59 = others_1 * x_58;
                const double x_60 = surprisal * x_59;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_7 = c_0_eq_share ? 0.0 : x_60;
                const double x_61 = chosen_7 + x_55;
                const double x_62 = 2.0 * lk_rounded(share);
                const double x_63 = lk_rounded(share) * x_62;
                const double x_64 = others * x_63;
                const double x_65 = others_1 * x_64;
                const double x_66 = surprisal * x_65;
                const double chosen_8 = c_0_eq_share ? 0.0 : x_66;
                const double x_67 = chosen_8 + x_61;
                const double x_68 = 6.0 * lk_rounded(share);
                const double x_69 = lk_rounded(share) * x_68;
                const double x_70 = others * x_69;
                const double x_71 = surprisal * x_70;
                const double x_72 = scaled_v[i] * x_71;
                const double chosen_9 = c_0_eq_share ? 0.0 : x_72;
                const double x_73 = chosen_9 + x_67;
                const double x_77 = alpha[i] / scaled_y_pred[i];
                const double x_78 = x_76[r] * x_77;
                const double x_79 = x_78 / scaled_y_pred[i];
                const double x_80 = others * x_79;
                const double x_81 = x_73 * x_80;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_81;
                const double x_82 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_83 = low[r] > x_82 ? low[r] : x_82;
                const double clipped_1 = high[r] < x_83 ? high[r] : x_83;
                const int clipped_1_eq_x_82 = clipped_1 == x_82;
                const double chosen_11 = clipped_1_eq_x_82 ? chosen_10 : 0.0;
                const int is_label = index == y_true[r];
                const double chosen_12 = is_label ? chosen_11 : now_chosen_6;
                hessian_vector[i] = lk_ldexp(chosen_12, x_89[r]);
            }
    }
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: otherwise */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double *const row_scaled_v = room + 3 * span;
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_14[LK_BLOCK];
    double log_others_high[LK_BLOCK];
    double log_others_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double y_true = row_in[0];
    const double gamma = row_in[4];
    const double x_6 = 2.0 * gamma;
    const double x_10 = (-2.0) * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_30 = gamma * gamma;
    const double low = row_in[5];
    const double high = row_in[6];

    /* most_y_pred, most_v */
    double alpha_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double alpha;
        lk_load(&alpha, &in[3], at, 1);
        alpha_label = alpha;
    }
    double most_y_pred = -INFINITY;
    double most_v = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
        most_v = lk_row_maximum(n, size_v, most_v);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_99 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_99 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double exponent_v = lk_exponent(most_v);
    const double x_100 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
    const double x_101 = 700.0 < x_100 ? 700.0 : x_100;
    const double shift_v = x_101 - exponent_v;
    const double log_largest = lk_row_log(scaled_most_y_pred);
    const int alpha_label_eq_c_0 = alpha_label == 0.0;
    const double x_102 = 2.0 * shift_y_pred;
    const double x_103 = -shift_v;
    const double x_104 = x_102 + x_103;

    /* sum_share, argmax_y_pred, sum_v, argmax_abs_v */
    double v_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double scaled_v = lk_ldexp(v, shift_v);
        v_label = scaled_v;
    }
    double share_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        share_label = lk_rounded(share);
    }
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_v[i] = lk_ldexp(v[i], shift_v);
        }
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(scaled_v[i]);
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        lk_row_sum_add(&row_sum_v, n, scaled_v);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_v = lk_row_sum_value(row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const int c_0_eq_share_label = 0.0 == share_label;
    const double x_25 = share_label * share_label;
    const double x_26 = gamma * x_25;
    const double x_31 = share_label * x_30;
    const double x_32 = share_label * x_31;
    const lk_pair x_43 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred);
    const lk_pair x_44 = lk_pair_mul(inverse_sum_share, x_43);
    const lk_pair x_45 = lk_pair_div_double(x_44, scaled_most_y_pred);
    const double x_46 = alpha_label * lk_rounded(x_45);
    const double x_50 = lk_rounded(inverse_sum_share) * share_label;
    const double x_51 = low > x_50 ? low : x_50;
    const double clipped = high < x_51 ? high : x_51;
    const int clipped_eq_x_50 = clipped == x_50;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_v[i] = lk_ldexp(v[i], shift_v);
            }
        const double was_chosen_high = lk_exchange(n, share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, share_high, share_low);
        lk_exchange(n, share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        const double was_chosen_1 = lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, scaled_v);
        lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, was_chosen_1);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const lk_pair log_sum = lk_row_pair_log1p(sum_without_largest);

    lk_pair others_label = lk_pair_of(0.0);
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
        others_label = others;
    }
    double others_1_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        const double index = (double)at;
        double v;
        lk_load(&v, &in[2], at, 1);
        const double scaled_v = lk_ldexp(v, shift_v);
        const double x_2 = sum_v - scaled_v;
        const int is_largest_1 = argmax_abs_v == index;
        const double others_1 = is_largest_1 ? sum_without_largest_1 : x_2;
        others_1_label = others_1;
    }
    double surprisal_label = 0.0;
    {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const double scaled_y_pred = lk_ldexp(y_pred, shift_y_pred);
        const lk_pair share = lk_quotient(scaled_y_pred, scaled_most_y_pred);
        const lk_pair x_1 = lk_pair_sub(sum_share, share);
        const double index = (double)at;
        const int is_largest = argmax_y_pred == index;
        const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
        const double x_14 = lk_rounded(others) / lk_rounded(share);
        const double log_y_pred = lk_row_log(scaled_y_pred);
        const double x_15 = log_y_pred - log_largest;
        const double x_16 = lk_rounded(log_sum) - x_15;
        const int x_14_lt_c_1152921504606846976 = x_14 < 0x1.0p+60;
        const double log1p_x_14 = lk_row_log1p(x_14);
        const double surprisal = x_14_lt_c_1152921504606846976 ? log1p_x_14 : x_16;
        surprisal_label = surprisal;
    }
    const double x_3 = others_1_label * lk_rounded(others_label);
    const double x_4 = lk_rounded(others_label) * v_label;
    const double x_5 = x_3 + x_4;
    const double x_7 = lk_rounded(others_label) * x_6;
    const double x_8 = v_label * x_7;
    const double x_9 = x_5 + x_8;
    const double x_11 = others_1_label * x_10;
    const double x_12 = share_label * x_11;
    const double x_13 = x_12 + x_9;
    const double x_17 = gamma * lk_rounded(others_label);
    const double x_18 = surprisal_label * x_17;
    const double x_19 = v_label * x_18;
    const double neg_x_19 = -x_19;
    const double chosen_2 = c_0_eq_gamma ? 0.0 : neg_x_19;
    const double x_20 = chosen_2 + x_13;
    const double x_21 = others_1_label * x_6;
    const double x_22 = share_label * x_21;
    const double x_23 = surprisal_label * x_22;
    const double chosen_3 = c_0_eq_gamma ? 0.0 : x_23;
    const double chosen_4 = c_0_eq_share_label ? 0.0 : chosen_3;
    const double x_24 = chosen_4 + x_20;
    const double surprisal_label_by_others_label = surprisal_label / lk_rounded(others_label);
    const double x_27 = others_1_label * x_26;
    const double x_28 = surprisal_label_by_others_label * x_27;
    const double chosen_5 = c_0_eq_share_label ? 0.0 : x_28;
    const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
    const double x_29 = chosen_6 + x_24;
    const double x_33 = others_1_label * x_32;
    const double x_34 = surprisal_label_by_others_label * x_33;
    const double neg_x_34 = -x_34;
    const double chosen_7 = c_0_eq_gamma ? 0.0 : neg_x_34;
    const double chosen_8 = c_0_eq_share_label ? 0.0 : chosen_7;
    const double x_35 = chosen_8 + x_29;
    const double x_36 = surprisal_label * x_31;
    const double x_37 = v_label * x_36;
    const double chosen_9 = c_0_eq_gamma ? 0.0 : x_37;
    const double chosen_10 = c_0_eq_share_label ? 0.0 : chosen_9;
    const double x_38 = chosen_10 + x_35;
    const lk_pair log_others_label = lk_row_pair_log(others_label);
    const lk_pair x_39 = lk_pair_sub(log_others_label, log_sum);
    const lk_pair x_40 = lk_pair_mul_double(x_39, gamma);
    const lk_pair x_41 = lk_pair_sub(x_40, log_others_label);
    const int x_41_lt_c_minus_1500 = x_41.high < (-1500.0);
    const lk_pair x_42 = lk_pair_scaled(x_41, 0.5);
    const lk_pair half_power = lk_row_pair_exp(x_42);
    const double x_47 = lk_rounded(half_power) * x_46;
    const double x_48 = x_38 * x_47;
    const double x_49 = lk_rounded(half_power) * x_48;
    const double neg_x_49 = -x_49;
    const double chosen_11 = x_41_lt_c_minus_1500 ? 0.0 : neg_x_49;
    const int log_others_label_lt_c_minus_1000 = log_others_label.high < (-1000.0);
    const double chosen_12 = log_others_label_lt_c_minus_1000 ? 0.0 : chosen_11;
    const int c_0_eq_x_38 = 0.0 == x_38;
    const double chosen_13 = c_0_eq_x_38 ? 0.0 : chosen_12;
    const double chosen_14 = alpha_label_eq_c_0 ? 0.0 : chosen_13;
    const double chosen_15 = clipped_eq_x_50 ? chosen_14 : 0.0;

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_v[i] = lk_ldexp(v[i], shift_v);
                }
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = scaled_y_pred[i];
            }
            lk_block_log(n, log_y_pred);
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double x_14 = lk_rounded(x_1) / lk_rounded(share);
                log1p_x_14[i] = x_14;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_14 = lk_rounded(others) / lk_rounded(share);
                log1p_x_14[i] = x_14;
            }
            lk_block_log1p(n, log1p_x_14);
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                log_others_high[i] = x_1.high;
                log_others_low[i] = x_1.low;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                log_others_high[i] = others.high;
                log_others_low[i] = others.low;
            }
            lk_block_pair_log(n, log_others_high, log_others_low);
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_88 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_89 = lk_pair_mul_double(x_88, gamma);
                const lk_pair x_90 = lk_pair_scaled(x_89, 0.5);
                half_power_1_high[i] = x_90.high;
                half_power_1_low[i] = x_90.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const double x_105 = lk_ldexp(chosen_15, x_104);
                hessian_vector[i] = weight * x_105;
            }
            if ((size_t)y_true - start < n) {
                const size_t i = (size_t)y_true - start;
                const double now_log1p_x_14 = log1p_x_14[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = sum_v - scaled_v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_2;
                const double x_14 = lk_rounded(others) / lk_rounded(share);
                const double x_15 = log_y_pred[i] - log_largest;
                const double x_16 = lk_rounded(log_sum) - x_15;
                const int x_14_lt_c_1152921504606846976 = x_14 < 0x1.0p+60;
                const double surprisal = x_14_lt_c_1152921504606846976 ? now_log1p_x_14 : x_16;
                const double x_52 = lk_rounded(others) * lk_rounded(others);
                const double x_53 = scaled_v[i] * x_52;
                const double x_54 = lk_rounded(share) * lk_rounded(share);
                const double x_55 = others_1 * x_54;
                const double x_56 = x_53 - x_55;
                const double x_57 = (-2.0) * lk_rounded(share);
                const double x_58 = lk_rounded(share) * x_57;
                const double x_59 = gamma * x_58;
                const double x_60 = others_1 * x_59;
                const double x_61 = x_56 + x_60;
                const double x_62 = 2.0 * lk_rounded(others);
                const double x_63 = lk_rounded(share) * x_62;
                const double x_64 = scaled_v[i] * x_63;
                const double x_65 = x_61 + x_64;
                const double x_66 = lk_rounded(others) * x_6;
                const double x_67 = lk_rounded(share) * x_66;
                const double x_68 = scaled_v[i] * x_67;
                const double x_69 = x_65 + x_68;
                const double x_70 = gamma * x_54;
                const double x_71 = others_1 * x_70;
                const double x_72 = surprisal * x_71;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_16 = c_0_eq_share ? 0.0 : x_72;
                const double chosen_17 = c_0_eq_gamma ? 0.0 : chosen_16;
                const double x_73 = chosen_17 + x_69;
                const double x_74 = surprisal * x_70;
                const double x_75 = scaled_v[i] * x_74;
                const double chosen_18 = c_0_eq_share ? 0.0 : x_75;
                const double chosen_19 = c_0_eq_gamma ? 0.0 : chosen_18;
                const double x_76 = chosen_19 + x_73;
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const double x_77 = lk_rounded(share) * x_54;
                const double x_78 = gamma * x_77;
                const double x_79 = gamma * x_78;
                const double x_80 = others_1 * x_79;
                const double x_81 = surprisal_by_others * x_80;
                const double neg_x_81 = -x_81;
                const double chosen_20 = c_0_eq_share ? 0.0 : neg_x_81;
                const double chosen_21 = c_0_eq_gamma ? 0.0 : chosen_20;
                const double x_82 = chosen_21 + x_76;
                const double x_83 = lk_rounded(share) * x_30;
                const double x_84 = lk_rounded(share) * x_83;
                const double x_85 = surprisal * x_84;
                const double x_86 = scaled_v[i] * x_85;
                const double chosen_22 = c_0_eq_gamma ? 0.0 : x_86;
                const double chosen_23 = c_0_eq_share ? 0.0 : chosen_22;
                const lk_pair x_87 = lk_sum(chosen_23, x_82);
                const lk_pair x_88 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_89 = lk_pair_mul_double(x_88, gamma);
                const int x_89_lt_c_minus_1500 = x_89.high < (-1500.0);
                const lk_pair x_91 = lk_pair_mul_double(x_45, alpha[i]);
                const double x_92 = lk_rounded(x_91) / lk_rounded(share);
                const lk_pair x_93 = lk_pair_mul_double(x_87, x_92);
                const lk_pair x_94 = lk_pair_div(x_93, share);
                const lk_pair x_95 = lk_pair_mul(half_power_1, x_94);
                const double x_96 = lk_rounded(half_power_1) * lk_rounded(x_95);
                const double chosen_24 = x_89_lt_c_minus_1500 ? 0.0 : x_96;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
                const double x_97 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_98 = low > x_97 ? low : x_97;
                const double clipped_1 = high < x_98 ? high : x_98;
                const int clipped_1_eq_x_97 = clipped_1 == x_97;
                const double chosen_26 = clipped_1_eq_x_97 ? chosen_25 : 0.0;
                const int is_label = index == y_true;
                const double chosen_27 = is_label ? chosen_26 : chosen_15;
                const double x_105 = lk_ldexp(chosen_27, x_104);
                hessian_vector[i] = weight * x_105;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_focal_crossentropy_clipped_hessian_vector: otherwise; rows side by side */
static void sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[4];
    const double *restrict const low = in[5];
    const double *restrict const high = in[6];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double scaled_y_pred[LK_LANES];
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double size_v[LK_LANES];
    double scaled_v[LK_LANES];
    double abs_v[LK_LANES];
    double chosen_1[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_14[LK_LANES];
    double log_others_high[LK_LANES];
    double log_others_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double alpha_label[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double v_at_y_true[LK_ROWS];
    double x_6[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double log_largest[LK_ROWS];
    double log1p_x_14_at_y_true[LK_ROWS];
    double log_y_pred_at_y_true[LK_ROWS];
    double x_30[LK_ROWS];
    double log_others_label_high[LK_ROWS];
    double log_others_label_low[LK_ROWS];
    double half_power_high[LK_ROWS];
    double half_power_low[LK_ROWS];
    double x_45_high[LK_ROWS];
    double x_45_low[LK_ROWS];
    double chosen_15[LK_ROWS];
    double x_104[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_6[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_30[r] = gamma[r] * gamma[r];
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        alpha_label[r] = alpha[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
    }

    lk_lanes_maximum(n, c, size_v, most_v);

    for (size_t r = 0; r < n; r++) {
        v_at_y_true[r] = v[(size_t)y_true[r] * n + r];
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_99 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_99 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_100 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
        const double x_101 = 700.0 < x_100 ? 700.0 : x_100;
        shift_v[r] = x_101 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        log_largest[r] = scaled_most_y_pred[r];
    }
    lk_block_log(n, log_largest);

    for (size_t r = 0; r < n; r++) {
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        log_y_pred_at_y_true[r] = scaled_y_pred_at_y_true;
    }
    lk_block_log(n, log_y_pred_at_y_true);

    for (size_t r = 0; r < n; r++) {
        const double x_102 = 2.0 * shift_y_pred[r];
        const double x_103 = -shift_v[r];
        x_104[r] = x_102 + x_103;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = lk_quotient(scaled_y_pred[i], scaled_most_y_pred[r]);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_v[i] = lk_ldexp(v[i], shift_v[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_v[i] = fabs(scaled_v[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = scaled_y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    double row_sum_v[LK_ROWS];
    lk_lanes_sum(n, c, scaled_v, sum_v, row_sum_v);
    for (size_t r = 0; r < n; r++) {
        sum_v[r] = lk_row_sum_value((lk_pair){sum_v[r], row_sum_v[r]});
    }

    lk_lanes_argmax(n, c, abs_v, argmax_abs_v);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        inverse_sum_share_high[r] = inverse_sum_share.high;
        inverse_sum_share_low[r] = inverse_sum_share.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
        const lk_pair x_43 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
        const lk_pair x_44 = lk_pair_mul(inverse_sum_share, x_43);
        const lk_pair x_45 = lk_pair_div_double(x_44, scaled_most_y_pred[r]);
        x_45_high[r] = x_45.high;
        x_45_low[r] = x_45.low;
    }

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

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_scaled_v = scaled_v[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_v[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_scaled_v;
        }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        log_sum_high[r] = sum_without_largest.high;
        log_sum_low[r] = sum_without_largest.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
        const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
        const double x_14_at_y_true = lk_rounded(others_at_y_true) / lk_rounded(share_at_y_true);
        log1p_x_14_at_y_true[r] = x_14_at_y_true;
    }
    lk_block_log1p(n, log1p_x_14_at_y_true);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
        const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
        log_others_label_high[r] = others_at_y_true.high;
        log_others_label_low[r] = others_at_y_true.low;
    }
    lk_block_pair_log(n, log_others_label_high, log_others_label_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
        const lk_pair x_39 = lk_pair_sub(log_others_label, log_sum);
        const lk_pair x_40 = lk_pair_mul_double(x_39, gamma[r]);
        const lk_pair x_41 = lk_pair_sub(x_40, log_others_label);
        const lk_pair x_42 = lk_pair_scaled(x_41, 0.5);
        half_power_high[r] = x_42.high;
        half_power_low[r] = x_42.low;
    }
    lk_block_pair_exp(n, half_power_high, half_power_low);

    for (size_t r = 0; r < n; r++) {
        const double now_log1p_x_14_at_y_true = log1p_x_14_at_y_true[r];
        const double now_sum_without_largest_1 = sum_without_largest_1[r];
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair log_others_label = {log_others_label_high[r], log_others_label_low[r]};
        const lk_pair half_power = {half_power_high[r], half_power_low[r]};
        const lk_pair x_45 = {x_45_high[r], x_45_low[r]};
        const int is_largest_at_y_true = argmax_y_pred[r] == y_true[r];
        const double scaled_y_pred_at_y_true = lk_ldexp(y_pred_at_y_true[r], shift_y_pred[r]);
        const lk_pair share_at_y_true = lk_quotient(scaled_y_pred_at_y_true, scaled_most_y_pred[r]);
        const lk_pair x_1_at_y_true = lk_pair_sub(sum_share, share_at_y_true);
        const lk_pair others_at_y_true = {is_largest_at_y_true ? sum_without_largest.high : x_1_at_y_true.high, is_largest_at_y_true ? sum_without_largest.low : x_1_at_y_true.low};
        const int is_largest_1_at_y_true = argmax_abs_v[r] == y_true[r];
        const double scaled_v_at_y_true = lk_ldexp(v_at_y_true[r], shift_v[r]);
        const double x_2_at_y_true = sum_v[r] - scaled_v_at_y_true;
        const double others_1_at_y_true = is_largest_1_at_y_true ? now_sum_without_largest_1 : x_2_at_y_true;
        const double x_3 = others_1_at_y_true * lk_rounded(others_at_y_true);
        const double x_4 = lk_rounded(others_at_y_true) * scaled_v_at_y_true;
        const double x_5 = x_3 + x_4;
        const double x_7 = lk_rounded(others_at_y_true) * x_6[r];
        const double x_8 = scaled_v_at_y_true * x_7;
        const double x_9 = x_5 + x_8;
        const double x_10 = (-2.0) * gamma[r];
        const double x_11 = others_1_at_y_true * x_10;
        const double x_12 = lk_rounded(share_at_y_true) * x_11;
        const double x_13 = x_12 + x_9;
        const double x_14_at_y_true = lk_rounded(others_at_y_true) / lk_rounded(share_at_y_true);
        const int x_14_lt_c_1152921504606846976_at_y_true = x_14_at_y_true < 0x1.0p+60;
        const double x_15_at_y_true = log_y_pred_at_y_true[r] - log_largest[r];
        const double x_16_at_y_true = lk_rounded(log_sum) - x_15_at_y_true;
        const double surprisal_at_y_true = x_14_lt_c_1152921504606846976_at_y_true ? now_log1p_x_14_at_y_true : x_16_at_y_true;
        const double x_17 = gamma[r] * lk_rounded(others_at_y_true);
        const double x_18 = surprisal_at_y_true * x_17;
        const double x_19 = scaled_v_at_y_true * x_18;
        const double neg_x_19 = -x_19;
        const int c_0_eq_gamma = 0.0 == gamma[r];
        const double chosen_2 = c_0_eq_gamma ? 0.0 : neg_x_19;
        const double x_20 = chosen_2 + x_13;
        const double x_21 = others_1_at_y_true * x_6[r];
        const double x_22 = lk_rounded(share_at_y_true) * x_21;
        const double x_23 = surprisal_at_y_true * x_22;
        const double chosen_3 = c_0_eq_gamma ? 0.0 : x_23;
        const int c_0_eq_share_label = 0.0 == share_at_y_true.high;
        const double chosen_4 = c_0_eq_share_label ? 0.0 : chosen_3;
        const double x_24 = chosen_4 + x_20;
        const double surprisal_label_by_others_label = surprisal_at_y_true / lk_rounded(others_at_y_true);
        const double x_25 = lk_rounded(share_at_y_true) * lk_rounded(share_at_y_true);
        const double x_26 = gamma[r] * x_25;
        const double x_27 = others_1_at_y_true * x_26;
        const double x_28 = surprisal_label_by_others_label * x_27;
        const double chosen_5 = c_0_eq_share_label ? 0.0 : x_28;
        const double chosen_6 = c_0_eq_gamma ? 0.0 : chosen_5;
        const double x_29 = chosen_6 + x_24;
        const double x_31 = lk_rounded(share_at_y_true) * x_30[r];
        const double x_32 = lk_rounded(share_at_y_true) * x_31;
        const double x_33 = others_1_at_y_true * x_32;
        const double x_34 = surprisal_label_by_others_label * x_33;
        const double neg_x_34 = -x_34;
        const double chosen_7 = c_0_eq_gamma ? 0.0 : neg_x_34;
        const double chosen_8 = c_0_eq_share_label ? 0.0 : chosen_7;
        const double x_35 = chosen_8 + x_29;
        const double x_36 = surprisal_at_y_true * x_31;
        const double x_37 = scaled_v_at_y_true * x_36;
        const double chosen_9 = c_0_eq_gamma ? 0.0 : x_37;
        const double chosen_10 = c_0_eq_share_label ? 0.0 : chosen_9;
        const double x_38 = chosen_10 + x_35;
        const lk_pair x_39 = lk_pair_sub(log_others_label, log_sum);
        const lk_pair x_40 = lk_pair_mul_double(x_39, gamma[r]);
        const lk_pair x_41 = lk_pair_sub(x_40, log_others_label);
        const int x_41_lt_c_minus_1500 = x_41.high < (-1500.0);
        const double x_46 = alpha_label[r] * lk_rounded(x_45);
        const double x_47 = lk_rounded(half_power) * x_46;
        const double x_48 = x_38 * x_47;
        const double x_49 = lk_rounded(half_power) * x_48;
        const double neg_x_49 = -x_49;
        const double chosen_11 = x_41_lt_c_minus_1500 ? 0.0 : neg_x_49;
        const int log_others_label_lt_c_minus_1000 = log_others_label.high < (-1000.0);
        const double chosen_12 = log_others_label_lt_c_minus_1000 ? 0.0 : chosen_11;
        const int c_0_eq_x_38 = 0.0 == x_38;
        const double chosen_13 = c_0_eq_x_38 ? 0.0 : chosen_12;
        const int alpha_label_eq_c_0 = alpha_label[r] == 0.0;
        const double chosen_14 = alpha_label_eq_c_0 ? 0.0 : chosen_13;
        const double x_50 = lk_rounded(inverse_sum_share) * lk_rounded(share_at_y_true);
        const double x_51 = low[r] > x_50 ? low[r] : x_50;
        const double clipped = high[r] < x_51 ? high[r] : x_51;
        const int clipped_eq_x_50 = clipped == x_50;
        chosen_15[r] = clipped_eq_x_50 ? chosen_14 : 0.0;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const double x_14 = lk_rounded(others) / lk_rounded(share);
            log1p_x_14[i] = x_14;
        }
    lk_block_log1p(c * n, log1p_x_14);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            log_others_high[i] = others.high;
            log_others_low[i] = others.low;
        }
    lk_block_pair_log(c * n, log_others_high, log_others_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_88 = lk_pair_sub(log_others, log_sum);
            const lk_pair x_89 = lk_pair_mul_double(x_88, gamma[r]);
            const lk_pair x_90 = lk_pair_scaled(x_89, 0.5);
            half_power_1_high[i] = x_90.high;
            half_power_1_low[i] = x_90.low;
        }
    lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_15 = chosen_15[r];
                const double now_log1p_x_14 = log1p_x_14[i];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair x_45 = {x_45_high[r], x_45_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = sum_v[r] - scaled_v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_2;
                const double x_14 = lk_rounded(others) / lk_rounded(share);
                const double x_15 = log_y_pred[i] - log_largest[r];
                const double x_16 = lk_rounded(log_sum) - x_15;
                const int x_14_lt_c_1152921504606846976 = x_14 < 0x1.0p+60;
                const double surprisal = x_14_lt_c_1152921504606846976 ? now_log1p_x_14 : x_16;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double x_52 = lk_rounded(others) * lk_rounded(others);
                const double x_53 = scaled_v[i] * x_52;
                const double x_54 = lk_rounded(share) * lk_rounded(share);
                const double x_55 = others_1 * x_54;
                const double x_56 = x_53 - x_55;
                const double x_57 = (-2.0) * lk_rounded(share);
                const double x_58 = lk_rounded(share) * x_57;
                const double x_59 = gamma[r] * x_58;
                const double x_60 = others_1 * x_59;
                const double x_61 = x_56 + x_60;
                const double x_62 = 2.0 * lk_rounded(others);
                const double x_63 = lk_rounded(share) * x_62;
                const double x_64 = scaled_v[i] * x_63;
                const double x_65 = x_61 + x_64;
                const double x_66 = lk_rounded(others) * x_6[r];
                const double x_67 = lk_rounded(share) * x_66;
                const double x_68 = scaled_v[i] * x_67;
                const double x_69 = x_65 + x_68;
                const double x_70 = gamma[r] * x_54;
                const double x_71 = others_1 * x_70;
                const double x_72 = surprisal * x_71;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_16 = c_0_eq_share ? 0.0 : x_72;
                const double chosen_17 = c_0_eq_gamma ? 0.0 : chosen_16;
                const double x_73 = chosen_17 + x_69;
                const double x_74 = surprisal * x_70;
                const double x_75 = scaled_v[i] * x_74;
                const double chosen_18 = c_0_eq_share ? 0.0 : x_75;
                const double chosen_19 = c_0_eq_gamma ? 0.0 : chosen_18;
                const double x_76 = chosen_19 + x_73;
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const double x_77 = lk_rounded(share) * x_54;
                const double x_78 = gamma[r] * x_77;
                const double x_79 = gamma[r] * x_78;
                const double x_80 = others_1 * x_79;
                const double x_81 = surprisal_by_others * x_80;
                const double neg_x_81 = -x_81;
                const double chosen_20 = c_0_eq_share ? 0.0 : neg_x_81;
                const double chosen_21 = c_0_eq_gamma ? 0.0 : chosen_20;
                const double x_82 = chosen_21 + x_76;
                const double x_83 = lk_rounded(share) * x_30[r];
                const double x_84 = lk_rounded(share) * x_83;
                const double x_85 = surprisal * x_84;
                const double x_86 = scaled_v[i] * x_85;
                const double chosen_22 = c_0_eq_gamma ? 0.0 : x_86;
                const double chosen_23 = c_0_eq_share ? 0.0 : chosen_22;
                const lk_pair x_87 = lk_sum(chosen_23, x_82);
                const lk_pair x_88 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_89 = lk_pair_mul_double(x_88, gamma[r]);
                const int x_89_lt_c_minus_1500 = x_89.high < (-1500.0);
                const lk_pair x_91 = lk_pair_mul_double(x_45, alpha[i]);
                const double x_92 = lk_rounded(x_91) / lk_rounded(share);
                const lk_pair x_93 = lk_pair_mul_double(x_87, x_92);
                const lk_pair x_94 = lk_pair_div(x_93, share);
                const lk_pair x_95 = lk_pair_mul(half_power_1, x_94);
                const double x_96 = lk_rounded(half_power_1) * lk_rounded(x_95);
                const double chosen_24 = x_89_lt_c_minus_1500 ? 0.0 : x_96;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : chosen_24;
                const double x_97 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_98 = low[r] > x_97 ? low[r] : x_97;
                const double clipped_1 = high[r] < x_98 ? high[r] : x_98;
                const int clipped_1_eq_x_97 = clipped_1 == x_97;
                const double chosen_26 = clipped_1_eq_x_97 ? chosen_25 : 0.0;
                const int is_label = index == y_true[r];
                const double chosen_27 = is_label ? chosen_26 : now_chosen_15;
                hessian_vector[i] = lk_ldexp(chosen_27, x_104[r]);
            }
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
            .row_single = sparse_categorical_focal_crossentropy_clipped_case_0_single,
            .lanes = sparse_categorical_focal_crossentropy_clipped_case_0_lanes,
            .lanes_single = sparse_categorical_focal_crossentropy_clipped_case_0_single_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_clipped_case_1,
            .row_single = sparse_categorical_focal_crossentropy_clipped_case_1_single,
            .lanes = sparse_categorical_focal_crossentropy_clipped_case_1_lanes,
            .lanes_single = sparse_categorical_focal_crossentropy_clipped_case_1_single_lanes,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_clipped_case_2,
            .lanes = sparse_categorical_focal_crossentropy_clipped_case_2_lanes,
        },
    },
    .kept = 4,
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
            .lanes = sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_0_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_1,
            .lanes = sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_1_lanes,
        },
        {
            .guard_count = 0,
            .row = sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_2,
            .lanes = sparse_categorical_focal_crossentropy_clipped_hessian_vector_case_2_lanes,
        },
    },
    .kept = 4,
};
