/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * categorical_focal_crossentropy_clipped = -total(alpha*y*(1 - clip(p/total(p), low,
 *     high))**gamma*log(clip(p/total(p), low, high)))
 *     target y_true element [0, 1]
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

/* categorical_focal_crossentropy_clipped: gamma in {0} */
static void categorical_focal_crossentropy_clipped_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double *const row_chosen_10 = room + 3 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double x_11_high[LK_BLOCK];
    double x_11_low[LK_BLOCK];
    double chosen_11[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

    /* most_y_pred */
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_30 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_30 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const lk_pair log_largest = want_value ? lk_row_pair_log(lk_pair_of(scaled_most_y_pred)) : lk_pair_of(0.0);
    const double x_32 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred */
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
    const lk_pair x_17 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, scaled_most_y_pred) : lk_pair_of(0.0);
    const double x_22 = lk_rounded(inverse_sum_share) * lk_rounded(inverse_sum_share);
    const lk_pair x_27 = lk_pair_mul(x_17, x_17);

    /* sum_without_largest, sum_chosen_10, argmax_chosen_10 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_chosen_10 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_10 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const chosen_10 = row_chosen_10 + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(want_gradient || want_hessian));
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(want_gradient || want_hessian));
        if (want_gradient || want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_8 = low > x_7 ? low : x_7;
                const double clipped = high < x_8 ? high : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double x_12 = alpha[i] * y_true[i];
                chosen_10[i] = clipped_eq_x_7 ? x_12 : 0.0;
            }
        const double was_chosen = lk_exchange(n, share_high, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, share_high);
        lk_exchange(n, share_high, (size_t)argmax_y_pred - start, was_chosen);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_10, n, chosen_10);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_10, start, n, chosen_10);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_chosen_10 = lk_row_sum_pair(row_sum_chosen_10);
    const double argmax_chosen_10 = row_argmax_chosen_10.at;
    const double log_sum = want_value ? lk_row_log1p(lk_rounded(sum_without_largest)) : 0.0;

    /* sum_x_11, sum_without_largest_1 */
    lk_pair row_sum_x_11 = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const chosen_10 = row_chosen_10 + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !((c > LK_BLOCK || !(want_gradient || want_hessian))));
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
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = scaled_y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (want_value) {
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
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const double x_2 = others / lk_rounded(share);
                log1p_x_2[i] = x_2;
            }
            lk_block_log1p(n, log1p_x_2);
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !((c > LK_BLOCK || !(want_gradient || want_hessian))));
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_8 = low > x_7 ? low : x_7;
                const double clipped = high < x_8 ? high : x_8;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const double x_2 = others / lk_rounded(share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_product(alpha[i], surprisal);
                const lk_pair x_6 = lk_pair_mul_double(x_5, y_true[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_1 = {alpha_eq_c_0 ? 0.0 : x_6.high, alpha_eq_c_0 ? 0.0 : x_6.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : chosen_1.high, c_0_eq_y_true ? 0.0 : chosen_1.low};
                const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_8 = low > x_7 ? low : x_7;
                const double clipped = high < x_8 ? high : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const lk_pair chosen_3 = {clipped_eq_x_7 ? chosen_2.high : 0.0, clipped_eq_x_7 ? chosen_2.low : 0.0};
                const double neg_log_clipped = -log_clipped[i];
                const double x_9 = alpha[i] * neg_log_clipped;
                const double x_10 = x_9 * y_true[i];
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_10;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const double chosen_6 = clipped_eq_x_7 ? 0.0 : chosen_5;
                const lk_pair x_11 = lk_pair_add_double(chosen_3, chosen_6);
                x_11_high[i] = x_11.high;
                x_11_low[i] = x_11.low;
            }
        if (!whole && (want_gradient || want_hessian))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_8 = low > x_7 ? low : x_7;
                const double clipped = high < x_8 ? high : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double x_12 = alpha[i] * y_true[i];
                chosen_10[i] = clipped_eq_x_7 ? x_12 : 0.0;
            }
        if (want_gradient || want_hessian) {
            for (size_t i = 0; i < n; i++) {
                chosen_11[i] = chosen_10[i];
            }
            if ((size_t)argmax_chosen_10 - start < n) {
                const size_t i = (size_t)argmax_chosen_10 - start;
                const double now_chosen_10 = chosen_10[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_10 == index;
                chosen_11[i] = is_largest_1 ? 0.0 : now_chosen_10;
            }
        }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add_pairs(&row_sum_x_11, n, x_11_high, x_11_low);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_11);
    }
    const lk_pair sum_x_11 = lk_row_sum_pair(row_sum_x_11);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const chosen_10 = row_chosen_10 + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
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
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_8 = low > x_7 ? low : x_7;
                    const double clipped = high < x_8 ? high : x_8;
                    const int clipped_eq_x_7 = clipped == x_7;
                    const double x_12 = alpha[i] * y_true[i];
                    chosen_10[i] = clipped_eq_x_7 ? x_12 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_8 = low > x_7 ? low : x_7;
                    const double clipped = high < x_8 ? high : x_8;
                    const int clipped_eq_x_7 = clipped == x_7;
                    const double x_12 = alpha[i] * y_true[i];
                    const double x_13 = x_12 / scaled_y_pred[i];
                    const double x_14 = lk_rounded(inverse_sum_share) * x_13;
                    const double x_15 = others * x_14;
                    const double neg_x_15 = -x_15;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : neg_x_15;
                    const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                    const double chosen_9 = clipped_eq_x_7 ? chosen_8 : 0.0;
                    const lk_pair x_16 = lk_pair_sub_double(sum_chosen_10, chosen_10[i]);
                    const int is_largest_1 = argmax_chosen_10 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_16);
                    const double x_18 = others_1 * lk_rounded(x_17);
                    const double x_19 = chosen_9 + x_18;
                    const double x_31 = lk_ldexp(x_19, shift_y_pred);
                    gradient[i] = weight * x_31;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_8 = low > x_7 ? low : x_7;
                    const double clipped = high < x_8 ? high : x_8;
                    const int clipped_eq_x_7 = clipped == x_7;
                    const double x_12 = alpha[i] * y_true[i];
                    const double x_13 = x_12 / scaled_y_pred[i];
                    const lk_pair x_16 = lk_pair_sub_double(sum_chosen_10, chosen_10[i]);
                    const int is_largest_1 = argmax_chosen_10 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_16);
                    const double x_20 = 2.0 * lk_rounded(share);
                    const double x_21 = others + x_20;
                    const double x_23 = x_13 * x_22;
                    const double x_24 = x_23 / scaled_y_pred[i];
                    const double x_25 = others * x_24;
                    const double x_26 = x_21 * x_25;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_26;
                    const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                    const double chosen_14 = clipped_eq_x_7 ? chosen_13 : 0.0;
                    const double x_28 = others_1 * lk_rounded(x_27);
                    const double x_29 = chosen_14 - x_28;
                    const double x_33 = lk_ldexp(x_29, x_32);
                    hessian[i] = weight * x_33;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * lk_rounded(sum_x_11);
}

/* categorical_focal_crossentropy_clipped: gamma in {0}; rows side by side */
static void categorical_focal_crossentropy_clipped_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double chosen[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_2[LK_LANES];
    double log_clipped[LK_LANES];
    double x_11_high[LK_LANES];
    double x_11_low[LK_LANES];
    double chosen_10[LK_LANES];
    double chosen_11[LK_LANES];
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
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_x_11_high[LK_ROWS];
    double sum_x_11_low[LK_ROWS];
    double sum_chosen_10_high[LK_ROWS];
    double sum_chosen_10_low[LK_ROWS];
    double argmax_chosen_10[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_17_high[LK_ROWS];
    double x_17_low[LK_ROWS];
    double x_22[LK_ROWS];
    double x_27_high[LK_ROWS];
    double x_27_low[LK_ROWS];
    double x_32[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_30 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_30 - exponent_y_pred;
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

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_32[r] = 2.0 * shift_y_pred[r];
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

    if (want_value) {
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

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_17 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            x_17_high[r] = x_17.high;
            x_17_low[r] = x_17.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            x_22[r] = lk_rounded(inverse_sum_share) * lk_rounded(inverse_sum_share);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_17 = {x_17_high[r], x_17_low[r]};
            const lk_pair x_27 = lk_pair_mul(x_17, x_17);
            x_27_high[r] = x_27.high;
            x_27_low[r] = x_27.low;
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(share);
        }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_8 = low[r] > x_7 ? low[r] : x_7;
                const double clipped = high[r] < x_8 ? high[r] : x_8;
                log_clipped[i] = clipped;
            }
        lk_block_log(c * n, log_clipped);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_8 = low[r] > x_7 ? low[r] : x_7;
                const double clipped = high[r] < x_8 ? high[r] : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double x_12 = alpha[i] * y_true[i];
                chosen_10[i] = clipped_eq_x_7 ? x_12 : 0.0;
            }
    }

    lk_lanes_sum(n, c, chosen, sum_without_largest_high, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_10, sum_chosen_10_high, sum_chosen_10_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_10_high[r], sum_chosen_10_low[r]});
            sum_chosen_10_high[r] = total.high;
            sum_chosen_10_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, chosen_10, argmax_chosen_10);
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
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const double x_2 = others / lk_rounded(share);
                log1p_x_2[i] = x_2;
            }
        lk_block_log1p(c * n, log1p_x_2);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const double x_2 = others / lk_rounded(share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum[r] - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_product(alpha[i], surprisal);
                const lk_pair x_6 = lk_pair_mul_double(x_5, y_true[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_1 = {alpha_eq_c_0 ? 0.0 : x_6.high, alpha_eq_c_0 ? 0.0 : x_6.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : chosen_1.high, c_0_eq_y_true ? 0.0 : chosen_1.low};
                const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_8 = low[r] > x_7 ? low[r] : x_7;
                const double clipped = high[r] < x_8 ? high[r] : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const lk_pair chosen_3 = {clipped_eq_x_7 ? chosen_2.high : 0.0, clipped_eq_x_7 ? chosen_2.low : 0.0};
                const double neg_log_clipped = -log_clipped[i];
                const double x_9 = alpha[i] * neg_log_clipped;
                const double x_10 = x_9 * y_true[i];
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_10;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const double chosen_6 = clipped_eq_x_7 ? 0.0 : chosen_5;
                const lk_pair x_11 = lk_pair_add_double(chosen_3, chosen_6);
                x_11_high[i] = x_11.high;
                x_11_low[i] = x_11.low;
            }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_10 = chosen_10[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_10[r] == index;
                chosen_11[i] = is_largest_1 ? 0.0 : now_chosen_10;
            }
    }

    if (want_value) {
        lk_lanes_sum(n, c, x_11_high, sum_x_11_high, sum_x_11_low);
        lk_lanes_add(n, c, x_11_low, sum_x_11_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_11_high[r], sum_x_11_low[r]});
            sum_x_11_high[r] = total.high;
            sum_x_11_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_11, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
            value[r] = lk_rounded(sum_x_11);
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
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_chosen_10 = {sum_chosen_10_high[r], sum_chosen_10_low[r]};
                const lk_pair x_17 = {x_17_high[r], x_17_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_8 = low[r] > x_7 ? low[r] : x_7;
                const double clipped = high[r] < x_8 ? high[r] : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double x_12 = alpha[i] * y_true[i];
                const double x_13 = x_12 / scaled_y_pred[i];
                const double x_14 = lk_rounded(inverse_sum_share) * x_13;
                const double x_15 = others * x_14;
                const double neg_x_15 = -x_15;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : neg_x_15;
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const double chosen_9 = clipped_eq_x_7 ? chosen_8 : 0.0;
                const lk_pair x_16 = lk_pair_sub_double(sum_chosen_10, chosen_10[i]);
                const int is_largest_1 = argmax_chosen_10[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_16);
                const double x_18 = others_1 * lk_rounded(x_17);
                const double x_19 = chosen_9 + x_18;
                gradient[i] = lk_ldexp(x_19, shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_chosen_10 = {sum_chosen_10_high[r], sum_chosen_10_low[r]};
                const lk_pair x_27 = {x_27_high[r], x_27_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_7 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_8 = low[r] > x_7 ? low[r] : x_7;
                const double clipped = high[r] < x_8 ? high[r] : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double x_12 = alpha[i] * y_true[i];
                const double x_13 = x_12 / scaled_y_pred[i];
                const lk_pair x_16 = lk_pair_sub_double(sum_chosen_10, chosen_10[i]);
                const int is_largest_1 = argmax_chosen_10[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_16);
                const double x_20 = 2.0 * lk_rounded(share);
                const double x_21 = others + x_20;
                const double x_23 = x_13 * x_22[r];
                const double x_24 = x_23 / scaled_y_pred[i];
                const double x_25 = others * x_24;
                const double x_26 = x_21 * x_25;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_26;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double chosen_14 = clipped_eq_x_7 ? chosen_13 : 0.0;
                const double x_28 = others_1 * lk_rounded(x_27);
                const double x_29 = chosen_14 - x_28;
                hessian[i] = lk_ldexp(x_29, x_32[r]);
            }
    }
}

/* categorical_focal_crossentropy_clipped: gamma in {0}, in float32 */
static void categorical_focal_crossentropy_clipped_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 6);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share = room + span;
    double *const row_share_more_high = room + 2 * span;
    double *const row_share_more_low = room + 3 * span;
    double *const row_chosen_10 = room + 4 * span;
    double *const row_chosen_10_more = room + 5 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double chosen[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_more[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double x_11[LK_BLOCK];
    double chosen_11[LK_BLOCK];
    double chosen_11_more[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

    /* most_y_pred */
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_30 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_30 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double log_largest = want_value ? lk_row_log(scaled_most_y_pred) : 0.0;
    const double x_32 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred, sum_share_more */
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
    const double x_17 = want_gradient ? inverse_sum_share / scaled_most_y_pred : 0.0;
    const lk_pair inverse_sum_share_more = want_hessian ? lk_double_div_pair(1.0, sum_share_more) : lk_pair_of(0.0);
    const lk_pair x_17_more = want_hessian ? lk_pair_div_double(inverse_sum_share_more, scaled_most_y_pred) : lk_pair_of(0.0);
    const double x_22 = lk_rounded(inverse_sum_share_more) * lk_rounded(inverse_sum_share_more);
    const lk_pair x_27 = lk_pair_mul(x_17_more, x_17_more);

    /* sum_without_largest, sum_chosen_10, argmax_chosen_10, sum_without_largest_more, sum_chosen_10_more, argmax_chosen_10_more */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_chosen_10 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_10 = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    lk_pair row_sum_chosen_10_more = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_10_more = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const chosen_10 = row_chosen_10 + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        double *restrict const chosen_10_more = row_chosen_10_more + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(want_gradient || want_hessian));
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(want_gradient || want_hessian));
        if (want_gradient)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double x_7 = inverse_sum_share * share[i];
                const double x_8 = low > x_7 ? low : x_7;
                const double clipped = high < x_8 ? high : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double x_12 = alpha[i] * y_true[i];
                chosen_10[i] = clipped_eq_x_7 ? x_12 : 0.0;
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
                chosen_more[i] = share_more.high;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                chosen_more[i] = is_largest ? 0.0 : lk_rounded(share_more);
            }
        }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double x_12 = alpha[i] * y_true[i];
                const double x_7_more = lk_rounded(inverse_sum_share_more) * lk_rounded(share_more);
                const double x_8_more = low > x_7_more ? low : x_7_more;
                const double clipped_more = high < x_8_more ? high : x_8_more;
                const int clipped_eq_x_7_more = clipped_more == x_7_more;
                chosen_10_more[i] = clipped_eq_x_7_more ? x_12 : 0.0;
            }
        if (want_value || want_gradient)
            lk_row_sum_add(&row_sum_without_largest, n, chosen);
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_10, n, chosen_10);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_10, start, n, chosen_10);
        if (want_hessian)
            lk_row_sum_add(&row_sum_without_largest_more, n, chosen_more);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_10_more, n, chosen_10_more);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_10_more, start, n, chosen_10_more);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_chosen_10 = lk_row_sum_value(row_sum_chosen_10);
    const double argmax_chosen_10 = row_argmax_chosen_10.at;
    const lk_pair sum_without_largest_more = lk_row_sum_pair(row_sum_without_largest_more);
    const lk_pair sum_chosen_10_more = lk_row_sum_pair(row_sum_chosen_10_more);
    const double argmax_chosen_10_more = row_argmax_chosen_10_more.at;
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;

    /* sum_x_11, sum_without_largest_1, sum_without_largest_1_more */
    lk_pair row_sum_x_11 = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_1_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const chosen_10 = row_chosen_10 + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        double *restrict const chosen_10_more = row_chosen_10_more + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !((c > LK_BLOCK || !(want_gradient || want_hessian))));
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
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = scaled_y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (want_value) {
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !((c > LK_BLOCK || !(want_gradient || want_hessian))));
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const double x_7 = inverse_sum_share * share[i];
                const double x_8 = low > x_7 ? low : x_7;
                const double clipped = high < x_8 ? high : x_8;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
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
                const double x_5 = alpha[i] * surprisal;
                const double x_6 = x_5 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_7 = inverse_sum_share * share[i];
                const double x_8 = low > x_7 ? low : x_7;
                const double clipped = high < x_8 ? high : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double chosen_3 = clipped_eq_x_7 ? chosen_2 : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const double x_9 = alpha[i] * neg_log_clipped;
                const double x_10 = x_9 * y_true[i];
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_10;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const double chosen_6 = clipped_eq_x_7 ? 0.0 : chosen_5;
                x_11[i] = chosen_3 + chosen_6;
            }
        if (!whole && (want_gradient))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double x_7 = inverse_sum_share * share[i];
                const double x_8 = low > x_7 ? low : x_7;
                const double clipped = high < x_8 ? high : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double x_12 = alpha[i] * y_true[i];
                chosen_10[i] = clipped_eq_x_7 ? x_12 : 0.0;
            }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                chosen_11[i] = chosen_10[i];
            }
            if ((size_t)argmax_chosen_10 - start < n) {
                const size_t i = (size_t)argmax_chosen_10 - start;
                const double now_chosen_10 = chosen_10[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_10 == index;
                chosen_11[i] = is_largest_1 ? 0.0 : now_chosen_10;
            }
        }
        if (!whole && (want_hessian))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_more_high[i] = share_more.high;
                share_more_low[i] = share_more.low;
            }
        if (!whole && (want_hessian))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double x_12 = alpha[i] * y_true[i];
                const double x_7_more = lk_rounded(inverse_sum_share_more) * lk_rounded(share_more);
                const double x_8_more = low > x_7_more ? low : x_7_more;
                const double clipped_more = high < x_8_more ? high : x_8_more;
                const int clipped_eq_x_7_more = clipped_more == x_7_more;
                chosen_10_more[i] = clipped_eq_x_7_more ? x_12 : 0.0;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                chosen_11_more[i] = chosen_10_more[i];
            }
            if ((size_t)argmax_chosen_10_more - start < n) {
                const size_t i = (size_t)argmax_chosen_10_more - start;
                const double now_chosen_10_more = chosen_10_more[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1_more = argmax_chosen_10_more == index;
                chosen_11_more[i] = is_largest_1_more ? 0.0 : now_chosen_10_more;
            }
        }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_x_11, n, x_11);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_11);
        if (want_hessian)
            lk_row_sum_add(&row_sum_without_largest_1_more, n, chosen_11_more);
    }
    const double sum_x_11 = lk_row_sum_value(row_sum_x_11);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_1_more = lk_row_sum_value(row_sum_without_largest_1_more);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share = row_share + (whole ? start : 0);
            double *restrict const chosen_10 = row_chosen_10 + (whole ? start : 0);
            double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
            double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
            double *restrict const chosen_10_more = row_chosen_10_more + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
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
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole && (want_gradient))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double x_7 = inverse_sum_share * share[i];
                    const double x_8 = low > x_7 ? low : x_7;
                    const double clipped = high < x_8 ? high : x_8;
                    const int clipped_eq_x_7 = clipped == x_7;
                    const double x_12 = alpha[i] * y_true[i];
                    chosen_10[i] = clipped_eq_x_7 ? x_12 : 0.0;
                }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                    share_more_high[i] = share_more.high;
                    share_more_low[i] = share_more.low;
                }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const double x_12 = alpha[i] * y_true[i];
                    const double x_7_more = lk_rounded(inverse_sum_share_more) * lk_rounded(share_more);
                    const double x_8_more = low > x_7_more ? low : x_7_more;
                    const double clipped_more = high < x_8_more ? high : x_8_more;
                    const int clipped_eq_x_7_more = clipped_more == x_7_more;
                    chosen_10_more[i] = clipped_eq_x_7_more ? x_12 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_7 = inverse_sum_share * share[i];
                    const double x_8 = low > x_7 ? low : x_7;
                    const double clipped = high < x_8 ? high : x_8;
                    const int clipped_eq_x_7 = clipped == x_7;
                    const double x_12 = alpha[i] * y_true[i];
                    const double x_13 = x_12 / scaled_y_pred[i];
                    const double x_14 = inverse_sum_share * x_13;
                    const double x_15 = others * x_14;
                    const double neg_x_15 = -x_15;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : neg_x_15;
                    const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                    const double chosen_9 = clipped_eq_x_7 ? chosen_8 : 0.0;
                    const double x_16 = sum_chosen_10 - chosen_10[i];
                    const int is_largest_1 = argmax_chosen_10 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_16;
                    const double x_18 = others_1 * x_17;
                    const double x_19 = chosen_9 + x_18;
                    const double x_31 = lk_ldexp(x_19, shift_y_pred);
                    gradient[i] = weight * x_31;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = alpha[i] * y_true[i];
                    const double x_13 = x_12 / scaled_y_pred[i];
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const double others_more = is_largest ? lk_rounded(sum_without_largest_more) : lk_rounded(x_1_more);
                    const double x_7_more = lk_rounded(inverse_sum_share_more) * lk_rounded(share_more);
                    const double x_8_more = low > x_7_more ? low : x_7_more;
                    const double clipped_more = high < x_8_more ? high : x_8_more;
                    const int clipped_eq_x_7_more = clipped_more == x_7_more;
                    const lk_pair x_16_more = lk_pair_sub_double(sum_chosen_10_more, chosen_10_more[i]);
                    const int is_largest_1_more = argmax_chosen_10_more == index;
                    const double others_1_more = is_largest_1_more ? sum_without_largest_1_more : lk_rounded(x_16_more);
                    const double x_20 = 2.0 * lk_rounded(share_more);
                    const double x_21 = others_more + x_20;
                    const double x_23 = x_13 * x_22;
                    const double x_24 = x_23 / scaled_y_pred[i];
                    const double x_25 = others_more * x_24;
                    const double x_26 = x_21 * x_25;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_26;
                    const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                    const double chosen_14 = clipped_eq_x_7_more ? chosen_13 : 0.0;
                    const double x_28 = others_1_more * lk_rounded(x_27);
                    const double x_29 = chosen_14 - x_28;
                    const double x_33 = lk_ldexp(x_29, x_32);
                    hessian[i] = weight * x_33;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_x_11;
}

/* categorical_focal_crossentropy_clipped: gamma in {0}, in float32; rows side by side */
static void categorical_focal_crossentropy_clipped_case_0_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double log_y_pred[LK_LANES];
    double log1p_x_2[LK_LANES];
    double log_clipped[LK_LANES];
    double x_11[LK_LANES];
    double chosen_10[LK_LANES];
    double chosen_11[LK_LANES];
    double share_more_high[LK_LANES];
    double share_more_low[LK_LANES];
    double chosen_more[LK_LANES];
    double chosen_10_more[LK_LANES];
    double chosen_11_more[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double sum_x_11[LK_ROWS];
    double sum_chosen_10[LK_ROWS];
    double argmax_chosen_10[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_17[LK_ROWS];
    double sum_share_more_high[LK_ROWS];
    double sum_share_more_low[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double inverse_sum_share_more_high[LK_ROWS];
    double inverse_sum_share_more_low[LK_ROWS];
    double sum_chosen_10_more_high[LK_ROWS];
    double sum_chosen_10_more_low[LK_ROWS];
    double argmax_chosen_10_more[LK_ROWS];
    double sum_without_largest_1_more[LK_ROWS];
    double x_22[LK_ROWS];
    double x_27_high[LK_ROWS];
    double x_27_low[LK_ROWS];
    double x_32[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_30 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_30 - exponent_y_pred;
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

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_32[r] = 2.0 * shift_y_pred[r];
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

    if (want_value) {
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

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            x_17[r] = inverse_sum_share[r] / scaled_most_y_pred[r];
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
            x_22[r] = lk_rounded(inverse_sum_share_more) * lk_rounded(inverse_sum_share_more);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share_more = {inverse_sum_share_more_high[r], inverse_sum_share_more_low[r]};
            const lk_pair x_17_more = lk_pair_div_double(inverse_sum_share_more, scaled_most_y_pred[r]);
            const lk_pair x_27 = lk_pair_mul(x_17_more, x_17_more);
            x_27_high[r] = x_27.high;
            x_27_low[r] = x_27.low;
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

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_7 = inverse_sum_share[r] * share[i];
                const double x_8 = low[r] > x_7 ? low[r] : x_7;
                const double clipped = high[r] < x_8 ? high[r] : x_8;
                log_clipped[i] = clipped;
            }
        lk_block_log(c * n, log_clipped);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_7 = inverse_sum_share[r] * share[i];
                const double x_8 = low[r] > x_7 ? low[r] : x_7;
                const double clipped = high[r] < x_8 ? high[r] : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double x_12 = alpha[i] * y_true[i];
                chosen_10[i] = clipped_eq_x_7 ? x_12 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                chosen_more[i] = is_largest ? 0.0 : lk_rounded(share_more);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair inverse_sum_share_more = {inverse_sum_share_more_high[r], inverse_sum_share_more_low[r]};
                const double x_12 = alpha[i] * y_true[i];
                const double x_7_more = lk_rounded(inverse_sum_share_more) * lk_rounded(share_more);
                const double x_8_more = low[r] > x_7_more ? low[r] : x_7_more;
                const double clipped_more = high[r] < x_8_more ? high[r] : x_8_more;
                const int clipped_eq_x_7_more = clipped_more == x_7_more;
                chosen_10_more[i] = clipped_eq_x_7_more ? x_12 : 0.0;
            }
    }

    if (want_value || want_gradient) {
        double row_sum_without_largest[LK_ROWS];
        lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
        }
    }

    if (want_gradient) {
        double row_sum_chosen_10[LK_ROWS];
        lk_lanes_sum(n, c, chosen_10, sum_chosen_10, row_sum_chosen_10);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_10[r] = lk_row_sum_value((lk_pair){sum_chosen_10[r], row_sum_chosen_10[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, chosen_10, argmax_chosen_10);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_more, sum_without_largest_more_high, sum_without_largest_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_more_high[r], sum_without_largest_more_low[r]});
            sum_without_largest_more_high[r] = total.high;
            sum_without_largest_more_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_10_more, sum_chosen_10_more_high, sum_chosen_10_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_10_more_high[r], sum_chosen_10_more_low[r]});
            sum_chosen_10_more_high[r] = total.high;
            sum_chosen_10_more_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, chosen_10_more, argmax_chosen_10_more);
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

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
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
                const double x_5 = alpha[i] * surprisal;
                const double x_6 = x_5 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_7 = inverse_sum_share[r] * share[i];
                const double x_8 = low[r] > x_7 ? low[r] : x_7;
                const double clipped = high[r] < x_8 ? high[r] : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double chosen_3 = clipped_eq_x_7 ? chosen_2 : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const double x_9 = alpha[i] * neg_log_clipped;
                const double x_10 = x_9 * y_true[i];
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_10;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const double chosen_6 = clipped_eq_x_7 ? 0.0 : chosen_5;
                x_11[i] = chosen_3 + chosen_6;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_10 = chosen_10[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_10[r] == index;
                chosen_11[i] = is_largest_1 ? 0.0 : now_chosen_10;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_10_more = chosen_10_more[i];
                const double index = (double)(int)k;
                const int is_largest_1_more = argmax_chosen_10_more[r] == index;
                chosen_11_more[i] = is_largest_1_more ? 0.0 : now_chosen_10_more;
            }
    }

    if (want_value) {
        double row_sum_x_11[LK_ROWS];
        lk_lanes_sum(n, c, x_11, sum_x_11, row_sum_x_11);
        for (size_t r = 0; r < n; r++) {
            sum_x_11[r] = lk_row_sum_value((lk_pair){sum_x_11[r], row_sum_x_11[r]});
        }
    }

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_11, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_1_more[LK_ROWS];
        lk_lanes_sum(n, c, chosen_11_more, sum_without_largest_1_more, row_sum_without_largest_1_more);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1_more[r] = lk_row_sum_value((lk_pair){sum_without_largest_1_more[r], row_sum_without_largest_1_more[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_x_11[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double x_1 = sum_share[r] - share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_7 = inverse_sum_share[r] * share[i];
                const double x_8 = low[r] > x_7 ? low[r] : x_7;
                const double clipped = high[r] < x_8 ? high[r] : x_8;
                const int clipped_eq_x_7 = clipped == x_7;
                const double x_12 = alpha[i] * y_true[i];
                const double x_13 = x_12 / scaled_y_pred[i];
                const double x_14 = inverse_sum_share[r] * x_13;
                const double x_15 = others * x_14;
                const double neg_x_15 = -x_15;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : neg_x_15;
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const double chosen_9 = clipped_eq_x_7 ? chosen_8 : 0.0;
                const double x_16 = sum_chosen_10[r] - chosen_10[i];
                const int is_largest_1 = argmax_chosen_10[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_16;
                const double x_18 = others_1 * x_17[r];
                const double x_19 = chosen_9 + x_18;
                gradient[i] = lk_ldexp(x_19, shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1_more = sum_without_largest_1_more[r];
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair inverse_sum_share_more = {inverse_sum_share_more_high[r], inverse_sum_share_more_low[r]};
                const lk_pair sum_chosen_10_more = {sum_chosen_10_more_high[r], sum_chosen_10_more_low[r]};
                const lk_pair x_27 = {x_27_high[r], x_27_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = alpha[i] * y_true[i];
                const double x_13 = x_12 / scaled_y_pred[i];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const double others_more = is_largest ? lk_rounded(sum_without_largest_more) : lk_rounded(x_1_more);
                const double x_7_more = lk_rounded(inverse_sum_share_more) * lk_rounded(share_more);
                const double x_8_more = low[r] > x_7_more ? low[r] : x_7_more;
                const double clipped_more = high[r] < x_8_more ? high[r] : x_8_more;
                const int clipped_eq_x_7_more = clipped_more == x_7_more;
                const lk_pair x_16_more = lk_pair_sub_double(sum_chosen_10_more, chosen_10_more[i]);
                const int is_largest_1_more = argmax_chosen_10_more[r] == index;
                const double others_1_more = is_largest_1_more ? now_sum_without_largest_1_more : lk_rounded(x_16_more);
                const double x_20 = 2.0 * lk_rounded(share_more);
                const double x_21 = others_more + x_20;
                const double x_23 = x_13 * x_22[r];
                const double x_24 = x_23 / scaled_y_pred[i];
                const double x_25 = others_more * x_24;
                const double x_26 = x_21 * x_25;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_26;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double chosen_14 = clipped_eq_x_7_more ? chosen_13 : 0.0;
                const double x_28 = others_1_more * lk_rounded(x_27);
                const double x_29 = chosen_14 - x_28;
                hessian[i] = lk_ldexp(x_29, x_32[r]);
            }
    }
}

/* categorical_focal_crossentropy_clipped: gamma in {2} */
static void categorical_focal_crossentropy_clipped_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 8);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double *const row_log_y_pred = room + 3 * span;
    double *const row_log1p_x_2 = room + 4 * span;
    double *const row_chosen_14_high = room + 5 * span;
    double *const row_chosen_14_low = room + 6 * span;
    double *const row_chosen_24 = room + 7 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double x_18[LK_BLOCK];
    double abs_chosen_24[LK_BLOCK];
    double chosen_15[LK_BLOCK];
    double chosen_25[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

    /* most_y_pred */
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
    const lk_pair log_largest = lk_row_pair_log(lk_pair_of(scaled_most_y_pred));
    const double x_73 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred */
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
    const double x_19 = lk_rounded(inverse_sum_share) * lk_rounded(inverse_sum_share);
    const double x_24 = lk_rounded(inverse_sum_share) * x_19;
    const lk_pair x_35 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, scaled_most_y_pred) : lk_pair_of(0.0);
    const lk_pair x_36 = lk_pair_mul(inverse_sum_share, x_35);
    const lk_pair x_37 = lk_pair_mul(inverse_sum_share, x_36);
    const double x_47 = lk_rounded(inverse_sum_share) * x_24;
    const lk_pair x_66 = lk_pair_mul(x_35, x_35);
    const lk_pair x_67 = lk_pair_mul(inverse_sum_share, x_66);
    const lk_pair x_68 = lk_pair_mul(inverse_sum_share, x_67);

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

    /* sum_x_18, sum_chosen_14, argmax_chosen_14, sum_chosen_24, argmax_abs_chosen_24 */
    lk_pair row_sum_x_18 = {0.0, 0.0};
    lk_pair row_sum_chosen_14 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_14 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_24 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_24 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
        double *restrict const log1p_x_2 = row_log1p_x_2 + (whole ? start : 0);
        double *restrict const chosen_14_high = row_chosen_14_high + (whole ? start : 0);
        double *restrict const chosen_14_low = row_chosen_14_low + (whole ? start : 0);
        double *restrict const chosen_24 = row_chosen_24 + (whole ? start : 0);
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
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = scaled_y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        LK_INDEPENDENT
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low > x_9 ? low : x_9;
                const double clipped = high < x_10 ? high : x_10;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul(others, others);
                const double x_6 = alpha[i] * lk_rounded(x_5);
                const double x_7 = surprisal * x_6;
                const double x_8 = x_7 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_8;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low > x_9 ? low : x_9;
                const double clipped = high < x_10 ? high : x_10;
                const int clipped_eq_x_9 = clipped == x_9;
                const double chosen_3 = clipped_eq_x_9 ? chosen_2 : 0.0;
                const double not_clipped = 1.0 - clipped;
                const double x_11 = lk_rounded(others) + lk_rounded(share);
                const double neg_log_clipped = -log_clipped[i];
                const double x_12 = not_clipped * not_clipped;
                const double x_13 = x_11 * x_12;
                const double x_14 = x_11 * x_13;
                const double x_15 = alpha[i] * x_14;
                const double x_16 = neg_log_clipped * x_15;
                const double x_17 = x_16 * y_true[i];
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const double chosen_4 = c_0_eq_not_clipped ? 0.0 : x_17;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : chosen_4;
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double chosen_7 = clipped_eq_x_9 ? 0.0 : chosen_6;
                x_18[i] = chosen_3 + chosen_7;
            }
        if (want_gradient)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low > x_9 ? low : x_9;
                const double clipped = high < x_10 ? high : x_10;
                const int clipped_eq_x_9 = clipped == x_9;
                const lk_pair x_21 = lk_pair_scaled(share, 2.0);
                const lk_pair x_22 = lk_pair_mul_double(x_21, surprisal);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair chosen_8 = {c_0_eq_share ? 0.0 : x_22.high, c_0_eq_share ? 0.0 : x_22.low};
                const lk_pair x_23 = lk_pair_add(chosen_8, others);
                const lk_pair x_31 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_32 = lk_pair_mul_double(x_31, y_true[i]);
                const lk_pair x_33 = lk_pair_mul(x_23, x_32);
                const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : x_33.high, alpha_eq_c_0 ? 0.0 : x_33.low};
                const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                const lk_pair chosen_14 = {clipped_eq_x_9 ? chosen_13.high : 0.0, clipped_eq_x_9 ? chosen_13.low : 0.0};
                chosen_14_high[i] = chosen_14.high;
                chosen_14_low[i] = chosen_14.low;
            }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul(others, others);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low > x_9 ? low : x_9;
                const double clipped = high < x_10 ? high : x_10;
                const int clipped_eq_x_9 = clipped == x_9;
                const int c_0_eq_share = 0.0 == share.high;
                const double x_25 = alpha[i] * y_true[i];
                const double x_53 = 4.0 * lk_rounded(others);
                const lk_pair x_54 = lk_pair_mul_double(share, x_53);
                const lk_pair x_55 = lk_pair_mul_double(x_54, surprisal);
                const lk_pair chosen_20 = {c_0_eq_share ? 0.0 : x_55.high, c_0_eq_share ? 0.0 : x_55.low};
                const lk_pair x_56 = lk_pair_add(chosen_20, x_5);
                const double x_57 = (-4.0) * lk_rounded(others);
                const double x_58 = lk_rounded(share) * x_57;
                const lk_pair x_59 = lk_pair_add_double(x_56, x_58);
                const double x_60 = (-2.0) * lk_rounded(share);
                const lk_pair x_61 = lk_pair_mul_double(share, x_60);
                const double x_62 = surprisal * lk_rounded(x_61);
                const double chosen_21 = c_0_eq_share ? 0.0 : x_62;
                const lk_pair x_63 = lk_pair_add_double(x_59, chosen_21);
                const lk_pair x_64 = lk_pair_mul_double(x_63, x_25);
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_64);
                const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
                chosen_24[i] = clipped_eq_x_9 ? chosen_23 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_24[i] = fabs(chosen_24[i]);
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_x_18, n, x_18);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_chosen_14, n, chosen_14_high, chosen_14_low);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_14, start, n, chosen_14_high);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_24, n, chosen_24);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_24, start, n, abs_chosen_24);
    }
    const double sum_x_18 = lk_row_sum_value(row_sum_x_18);
    const lk_pair sum_chosen_14 = lk_row_sum_pair(row_sum_chosen_14);
    const double argmax_chosen_14 = row_argmax_chosen_14.at;
    const double sum_chosen_24 = lk_row_sum_value(row_sum_chosen_24);
    const double argmax_abs_chosen_24 = row_argmax_abs_chosen_24.at;
    const double x_20 = sum_x_18 * x_19;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
            double *restrict const log1p_x_2 = row_log1p_x_2 + (whole ? start : 0);
            double *restrict const chosen_14_high = row_chosen_14_high + (whole ? start : 0);
            double *restrict const chosen_14_low = row_chosen_14_low + (whole ? start : 0);
            double *restrict const chosen_24 = row_chosen_24 + (whole ? start : 0);
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
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(!whole));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = scaled_y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (!whole) {
                LK_INDEPENDENT
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
            }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
            if (!whole && (want_gradient))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = log_sum - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_10 = low > x_9 ? low : x_9;
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9;
                    const lk_pair x_21 = lk_pair_scaled(share, 2.0);
                    const lk_pair x_22 = lk_pair_mul_double(x_21, surprisal);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair chosen_8 = {c_0_eq_share ? 0.0 : x_22.high, c_0_eq_share ? 0.0 : x_22.low};
                    const lk_pair x_23 = lk_pair_add(chosen_8, others);
                    const lk_pair x_31 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_32 = lk_pair_mul_double(x_31, y_true[i]);
                    const lk_pair x_33 = lk_pair_mul(x_23, x_32);
                    const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : x_33.high, alpha_eq_c_0 ? 0.0 : x_33.low};
                    const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                    const lk_pair chosen_14 = {clipped_eq_x_9 ? chosen_13.high : 0.0, clipped_eq_x_9 ? chosen_13.low : 0.0};
                    chosen_14_high[i] = chosen_14.high;
                    chosen_14_low[i] = chosen_14.low;
                }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_14 = {chosen_14_high[i], chosen_14_low[i]};
                    chosen_15[i] = chosen_14.high;
                }
                if ((size_t)argmax_chosen_14 - start < n) {
                    const size_t i = (size_t)argmax_chosen_14 - start;
                    const lk_pair chosen_14 = {chosen_14_high[i], chosen_14_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_1 = argmax_chosen_14 == index;
                    chosen_15[i] = is_largest_1 ? 0.0 : lk_rounded(chosen_14);
                }
            }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = log_sum - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_5 = lk_pair_mul(others, others);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_10 = low > x_9 ? low : x_9;
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_25 = alpha[i] * y_true[i];
                    const double x_53 = 4.0 * lk_rounded(others);
                    const lk_pair x_54 = lk_pair_mul_double(share, x_53);
                    const lk_pair x_55 = lk_pair_mul_double(x_54, surprisal);
                    const lk_pair chosen_20 = {c_0_eq_share ? 0.0 : x_55.high, c_0_eq_share ? 0.0 : x_55.low};
                    const lk_pair x_56 = lk_pair_add(chosen_20, x_5);
                    const double x_57 = (-4.0) * lk_rounded(others);
                    const double x_58 = lk_rounded(share) * x_57;
                    const lk_pair x_59 = lk_pair_add_double(x_56, x_58);
                    const double x_60 = (-2.0) * lk_rounded(share);
                    const lk_pair x_61 = lk_pair_mul_double(share, x_60);
                    const double x_62 = surprisal * lk_rounded(x_61);
                    const double chosen_21 = c_0_eq_share ? 0.0 : x_62;
                    const lk_pair x_63 = lk_pair_add_double(x_59, chosen_21);
                    const lk_pair x_64 = lk_pair_mul_double(x_63, x_25);
                    const double chosen_22 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_64);
                    const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
                    chosen_24[i] = clipped_eq_x_9 ? chosen_23 : 0.0;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    chosen_25[i] = chosen_24[i];
                }
                if ((size_t)argmax_abs_chosen_24 - start < n) {
                    const size_t i = (size_t)argmax_abs_chosen_24 - start;
                    const double now_chosen_24 = chosen_24[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_24 == index;
                    chosen_25[i] = is_largest_2 ? 0.0 : now_chosen_24;
                }
            }
            if (want_gradient)
                lk_row_sum_add(&row_sum_without_largest_1, n, chosen_15);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_25);
        }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
            double *restrict const log1p_x_2 = row_log1p_x_2 + (whole ? start : 0);
            double *restrict const chosen_14_high = row_chosen_14_high + (whole ? start : 0);
            double *restrict const chosen_14_low = row_chosen_14_low + (whole ? start : 0);
            double *restrict const chosen_24 = row_chosen_24 + (whole ? start : 0);
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
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = scaled_y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (!whole) {
                LK_INDEPENDENT
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
            }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole && (want_gradient))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = log_sum - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_10 = low > x_9 ? low : x_9;
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9;
                    const lk_pair x_21 = lk_pair_scaled(share, 2.0);
                    const lk_pair x_22 = lk_pair_mul_double(x_21, surprisal);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair chosen_8 = {c_0_eq_share ? 0.0 : x_22.high, c_0_eq_share ? 0.0 : x_22.low};
                    const lk_pair x_23 = lk_pair_add(chosen_8, others);
                    const lk_pair x_31 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_32 = lk_pair_mul_double(x_31, y_true[i]);
                    const lk_pair x_33 = lk_pair_mul(x_23, x_32);
                    const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : x_33.high, alpha_eq_c_0 ? 0.0 : x_33.low};
                    const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                    const lk_pair chosen_14 = {clipped_eq_x_9 ? chosen_13.high : 0.0, clipped_eq_x_9 ? chosen_13.low : 0.0};
                    chosen_14_high[i] = chosen_14.high;
                    chosen_14_low[i] = chosen_14.low;
                }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = log_sum - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_5 = lk_pair_mul(others, others);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_10 = low > x_9 ? low : x_9;
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_25 = alpha[i] * y_true[i];
                    const double x_53 = 4.0 * lk_rounded(others);
                    const lk_pair x_54 = lk_pair_mul_double(share, x_53);
                    const lk_pair x_55 = lk_pair_mul_double(x_54, surprisal);
                    const lk_pair chosen_20 = {c_0_eq_share ? 0.0 : x_55.high, c_0_eq_share ? 0.0 : x_55.low};
                    const lk_pair x_56 = lk_pair_add(chosen_20, x_5);
                    const double x_57 = (-4.0) * lk_rounded(others);
                    const double x_58 = lk_rounded(share) * x_57;
                    const lk_pair x_59 = lk_pair_add_double(x_56, x_58);
                    const double x_60 = (-2.0) * lk_rounded(share);
                    const lk_pair x_61 = lk_pair_mul_double(share, x_60);
                    const double x_62 = surprisal * lk_rounded(x_61);
                    const double chosen_21 = c_0_eq_share ? 0.0 : x_62;
                    const lk_pair x_63 = lk_pair_add_double(x_59, chosen_21);
                    const lk_pair x_64 = lk_pair_mul_double(x_63, x_25);
                    const double chosen_22 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_64);
                    const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
                    chosen_24[i] = clipped_eq_x_9 ? chosen_23 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair chosen_14 = {chosen_14_high[i], chosen_14_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = log_sum - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_10 = low > x_9 ? low : x_9;
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9;
                    const lk_pair x_21 = lk_pair_scaled(share, 2.0);
                    const lk_pair x_22 = lk_pair_mul_double(x_21, surprisal);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair chosen_8 = {c_0_eq_share ? 0.0 : x_22.high, c_0_eq_share ? 0.0 : x_22.low};
                    const lk_pair x_23 = lk_pair_add(chosen_8, others);
                    const double x_25 = alpha[i] * y_true[i];
                    const double x_26 = x_25 / scaled_y_pred[i];
                    const double x_27 = x_24 * x_26;
                    const double x_28 = lk_rounded(others) * x_27;
                    const double x_29 = lk_rounded(others) * x_28;
                    const double x_30 = lk_rounded(x_23) * x_29;
                    const double neg_x_30 = -x_30;
                    const double chosen_9 = alpha_eq_c_0 ? 0.0 : neg_x_30;
                    const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                    const double chosen_11 = clipped_eq_x_9 ? chosen_10 : 0.0;
                    const lk_pair x_34 = lk_pair_sub(sum_chosen_14, chosen_14);
                    const int is_largest_1 = argmax_chosen_14 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1 : x_34.high, is_largest_1 ? 0.0 : x_34.low};
                    const lk_pair x_38 = lk_pair_mul(others_1, x_37);
                    const lk_pair x_39 = lk_pair_add_double(x_38, chosen_11);
                    const double x_72 = lk_ldexp(lk_rounded(x_39), shift_y_pred);
                    gradient[i] = weight * x_72;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = log_sum - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_5 = lk_pair_mul(others, others);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_10 = low > x_9 ? low : x_9;
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_25 = alpha[i] * y_true[i];
                    const double x_26 = x_25 / scaled_y_pred[i];
                    const double x_40 = 6.0 * lk_rounded(others);
                    const double x_41 = lk_rounded(share) * x_40;
                    const double x_42 = x_41 + lk_rounded(x_5);
                    const double x_43 = 6.0 * lk_rounded(share);
                    const double x_44 = lk_rounded(share) * x_43;
                    const double x_45 = surprisal * x_44;
                    const double chosen_16 = c_0_eq_share ? 0.0 : x_45;
                    const double x_46 = chosen_16 + x_42;
                    const double x_48 = x_26 * x_47;
                    const double x_49 = x_48 / scaled_y_pred[i];
                    const double x_50 = lk_rounded(others) * x_49;
                    const double x_51 = lk_rounded(others) * x_50;
                    const double x_52 = x_46 * x_51;
                    const double chosen_17 = alpha_eq_c_0 ? 0.0 : x_52;
                    const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
                    const double chosen_19 = clipped_eq_x_9 ? chosen_18 : 0.0;
                    const double x_65 = sum_chosen_24 - chosen_24[i];
                    const int is_largest_2 = argmax_abs_chosen_24 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_65;
                    const double x_69 = others_2 * lk_rounded(x_68);
                    const double x_70 = chosen_19 - x_69;
                    const double x_74 = lk_ldexp(x_70, x_73);
                    hessian[i] = weight * x_74;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_20;
}

/* categorical_focal_crossentropy_clipped: gamma in {2}; rows side by side */
static void categorical_focal_crossentropy_clipped_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double log_clipped[LK_LANES];
    double x_18[LK_LANES];
    double chosen_14_high[LK_LANES];
    double chosen_14_low[LK_LANES];
    double chosen_15[LK_LANES];
    double chosen_24[LK_LANES];
    double abs_chosen_24[LK_LANES];
    double chosen_25[LK_LANES];
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
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_x_18[LK_ROWS];
    double x_24[LK_ROWS];
    double sum_chosen_14_high[LK_ROWS];
    double sum_chosen_14_low[LK_ROWS];
    double argmax_chosen_14[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_37_high[LK_ROWS];
    double x_37_low[LK_ROWS];
    double x_47[LK_ROWS];
    double sum_chosen_24[LK_ROWS];
    double argmax_abs_chosen_24[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_68_high[LK_ROWS];
    double x_68_low[LK_ROWS];
    double x_73[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

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
        log_largest_high[r] = scaled_most_y_pred[r];
        log_largest_low[r] = 0.0;
    }
    lk_block_pair_log(n, log_largest_high, log_largest_low);

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

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        inverse_sum_share_high[r] = inverse_sum_share.high;
        inverse_sum_share_low[r] = inverse_sum_share.low;
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double x_19 = lk_rounded(inverse_sum_share) * lk_rounded(inverse_sum_share);
            x_24[r] = lk_rounded(inverse_sum_share) * x_19;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_35 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            const lk_pair x_36 = lk_pair_mul(inverse_sum_share, x_35);
            const lk_pair x_37 = lk_pair_mul(inverse_sum_share, x_36);
            x_37_high[r] = x_37.high;
            x_37_low[r] = x_37.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            x_47[r] = lk_rounded(inverse_sum_share) * x_24[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_35 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            const lk_pair x_66 = lk_pair_mul(x_35, x_35);
            const lk_pair x_67 = lk_pair_mul(inverse_sum_share, x_66);
            const lk_pair x_68 = lk_pair_mul(inverse_sum_share, x_67);
            x_68_high[r] = x_68.high;
            x_68_low[r] = x_68.low;
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

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low[r] > x_9 ? low[r] : x_9;
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                log_clipped[i] = clipped;
            }
        lk_block_log(c * n, log_clipped);
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

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum[r] - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul(others, others);
                const double x_6 = alpha[i] * lk_rounded(x_5);
                const double x_7 = surprisal * x_6;
                const double x_8 = x_7 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_8;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low[r] > x_9 ? low[r] : x_9;
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9;
                const double chosen_3 = clipped_eq_x_9 ? chosen_2 : 0.0;
                const double not_clipped = 1.0 - clipped;
                const double x_11 = lk_rounded(others) + lk_rounded(share);
                const double neg_log_clipped = -log_clipped[i];
                const double x_12 = not_clipped * not_clipped;
                const double x_13 = x_11 * x_12;
                const double x_14 = x_11 * x_13;
                const double x_15 = alpha[i] * x_14;
                const double x_16 = neg_log_clipped * x_15;
                const double x_17 = x_16 * y_true[i];
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const double chosen_4 = c_0_eq_not_clipped ? 0.0 : x_17;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : chosen_4;
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double chosen_7 = clipped_eq_x_9 ? 0.0 : chosen_6;
                x_18[i] = chosen_3 + chosen_7;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum[r] - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low[r] > x_9 ? low[r] : x_9;
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9;
                const lk_pair x_21 = lk_pair_scaled(share, 2.0);
                const lk_pair x_22 = lk_pair_mul_double(x_21, surprisal);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair chosen_8 = {c_0_eq_share ? 0.0 : x_22.high, c_0_eq_share ? 0.0 : x_22.low};
                const lk_pair x_23 = lk_pair_add(chosen_8, others);
                const lk_pair x_31 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_32 = lk_pair_mul_double(x_31, y_true[i]);
                const lk_pair x_33 = lk_pair_mul(x_23, x_32);
                const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : x_33.high, alpha_eq_c_0 ? 0.0 : x_33.low};
                const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                const lk_pair chosen_14 = {clipped_eq_x_9 ? chosen_13.high : 0.0, clipped_eq_x_9 ? chosen_13.low : 0.0};
                chosen_14_high[i] = chosen_14.high;
                chosen_14_low[i] = chosen_14.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum[r] - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul(others, others);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low[r] > x_9 ? low[r] : x_9;
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9;
                const int c_0_eq_share = 0.0 == share.high;
                const double x_25 = alpha[i] * y_true[i];
                const double x_53 = 4.0 * lk_rounded(others);
                const lk_pair x_54 = lk_pair_mul_double(share, x_53);
                const lk_pair x_55 = lk_pair_mul_double(x_54, surprisal);
                const lk_pair chosen_20 = {c_0_eq_share ? 0.0 : x_55.high, c_0_eq_share ? 0.0 : x_55.low};
                const lk_pair x_56 = lk_pair_add(chosen_20, x_5);
                const double x_57 = (-4.0) * lk_rounded(others);
                const double x_58 = lk_rounded(share) * x_57;
                const lk_pair x_59 = lk_pair_add_double(x_56, x_58);
                const double x_60 = (-2.0) * lk_rounded(share);
                const lk_pair x_61 = lk_pair_mul_double(share, x_60);
                const double x_62 = surprisal * lk_rounded(x_61);
                const double chosen_21 = c_0_eq_share ? 0.0 : x_62;
                const lk_pair x_63 = lk_pair_add_double(x_59, chosen_21);
                const lk_pair x_64 = lk_pair_mul_double(x_63, x_25);
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_64);
                const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
                chosen_24[i] = clipped_eq_x_9 ? chosen_23 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_24[i] = fabs(chosen_24[i]);
            }
    }

    if (want_value) {
        double row_sum_x_18[LK_ROWS];
        lk_lanes_sum(n, c, x_18, sum_x_18, row_sum_x_18);
        for (size_t r = 0; r < n; r++) {
            sum_x_18[r] = lk_row_sum_value((lk_pair){sum_x_18[r], row_sum_x_18[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_14_high, sum_chosen_14_high, sum_chosen_14_low);
        lk_lanes_add(n, c, chosen_14_low, sum_chosen_14_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_14_high[r], sum_chosen_14_low[r]});
            sum_chosen_14_high[r] = total.high;
            sum_chosen_14_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, chosen_14_high, argmax_chosen_14);
    }

    if (want_hessian) {
        double row_sum_chosen_24[LK_ROWS];
        lk_lanes_sum(n, c, chosen_24, sum_chosen_24, row_sum_chosen_24);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_24[r] = lk_row_sum_value((lk_pair){sum_chosen_24[r], row_sum_chosen_24[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_24, argmax_abs_chosen_24);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_14 = {chosen_14_high[i], chosen_14_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_14[r] == index;
                chosen_15[i] = is_largest_1 ? 0.0 : lk_rounded(chosen_14);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_24 = chosen_24[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_24[r] == index;
                chosen_25[i] = is_largest_2 ? 0.0 : now_chosen_24;
            }
    }

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_15, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_25, sum_without_largest_2, row_sum_without_largest_2);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double x_19 = lk_rounded(inverse_sum_share) * lk_rounded(inverse_sum_share);
            value[r] = sum_x_18[r] * x_19;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair chosen_14 = {chosen_14_high[i], chosen_14_low[i]};
                const lk_pair sum_chosen_14 = {sum_chosen_14_high[r], sum_chosen_14_low[r]};
                const lk_pair x_37 = {x_37_high[r], x_37_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum[r] - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low[r] > x_9 ? low[r] : x_9;
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9;
                const lk_pair x_21 = lk_pair_scaled(share, 2.0);
                const lk_pair x_22 = lk_pair_mul_double(x_21, surprisal);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair chosen_8 = {c_0_eq_share ? 0.0 : x_22.high, c_0_eq_share ? 0.0 : x_22.low};
                const lk_pair x_23 = lk_pair_add(chosen_8, others);
                const double x_25 = alpha[i] * y_true[i];
                const double x_26 = x_25 / scaled_y_pred[i];
                const double x_27 = x_24[r] * x_26;
                const double x_28 = lk_rounded(others) * x_27;
                const double x_29 = lk_rounded(others) * x_28;
                const double x_30 = lk_rounded(x_23) * x_29;
                const double neg_x_30 = -x_30;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : neg_x_30;
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                const double chosen_11 = clipped_eq_x_9 ? chosen_10 : 0.0;
                const lk_pair x_34 = lk_pair_sub(sum_chosen_14, chosen_14);
                const int is_largest_1 = argmax_chosen_14[r] == index;
                const lk_pair others_1 = {is_largest_1 ? now_sum_without_largest_1 : x_34.high, is_largest_1 ? 0.0 : x_34.low};
                const lk_pair x_38 = lk_pair_mul(others_1, x_37);
                const lk_pair x_39 = lk_pair_add_double(x_38, chosen_11);
                gradient[i] = lk_ldexp(lk_rounded(x_39), shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_68 = {x_68_high[r], x_68_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = log_sum[r] - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul(others, others);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_9 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_10 = low[r] > x_9 ? low[r] : x_9;
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9;
                const int c_0_eq_share = 0.0 == share.high;
                const double x_25 = alpha[i] * y_true[i];
                const double x_26 = x_25 / scaled_y_pred[i];
                const double x_40 = 6.0 * lk_rounded(others);
                const double x_41 = lk_rounded(share) * x_40;
                const double x_42 = x_41 + lk_rounded(x_5);
                const double x_43 = 6.0 * lk_rounded(share);
                const double x_44 = lk_rounded(share) * x_43;
                const double x_45 = surprisal * x_44;
                const double chosen_16 = c_0_eq_share ? 0.0 : x_45;
                const double x_46 = chosen_16 + x_42;
                const double x_48 = x_26 * x_47[r];
                const double x_49 = x_48 / scaled_y_pred[i];
                const double x_50 = lk_rounded(others) * x_49;
                const double x_51 = lk_rounded(others) * x_50;
                const double x_52 = x_46 * x_51;
                const double chosen_17 = alpha_eq_c_0 ? 0.0 : x_52;
                const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
                const double chosen_19 = clipped_eq_x_9 ? chosen_18 : 0.0;
                const double x_65 = sum_chosen_24[r] - chosen_24[i];
                const int is_largest_2 = argmax_abs_chosen_24[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_65;
                const double x_69 = others_2 * lk_rounded(x_68);
                const double x_70 = chosen_19 - x_69;
                hessian[i] = lk_ldexp(x_70, x_73[r]);
            }
    }
}

/* categorical_focal_crossentropy_clipped: otherwise */
static void categorical_focal_crossentropy_clipped_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 16);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double *const row_log_y_pred_high = room + 3 * span;
    double *const row_log_y_pred_low = room + 4 * span;
    double *const row_log1p_x_2_high = room + 5 * span;
    double *const row_log1p_x_2_low = room + 6 * span;
    double *const row_log_others_high = room + 7 * span;
    double *const row_log_others_low = room + 8 * span;
    double *const row_half_power_high = room + 9 * span;
    double *const row_half_power_low = room + 10 * span;
    double *const row_chosen_20_high = room + 11 * span;
    double *const row_chosen_20_low = room + 12 * span;
    double *const row_half_power_2_high = room + 13 * span;
    double *const row_half_power_2_low = room + 14 * span;
    double *const row_chosen_41 = room + 15 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double log_clipped_high[LK_BLOCK];
    double log_clipped_low[LK_BLOCK];
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double x_20_high[LK_BLOCK];
    double x_20_low[LK_BLOCK];
    double abs_chosen_41[LK_BLOCK];
    double chosen_21_high[LK_BLOCK];
    double chosen_21_low[LK_BLOCK];
    double chosen_42[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const double low = row_in[4];
    const double high = row_in[5];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_44 = 2.0 * gamma;
    const lk_pair x_52 = lk_product(gamma, gamma);

    /* most_y_pred */
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_84 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_84 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const lk_pair log_largest = lk_row_pair_log(lk_pair_of(scaled_most_y_pred));
    const double x_86 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred */
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
    const lk_pair x_37 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, scaled_most_y_pred) : lk_pair_of(0.0);
    const double x_81 = lk_rounded(x_37) * lk_rounded(x_37);

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

    /* sum_x_20, sum_chosen_20, argmax_chosen_20, sum_chosen_41, argmax_abs_chosen_41 */
    lk_pair row_sum_x_20 = {0.0, 0.0};
    lk_pair row_sum_chosen_20 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_20 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_41 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_41 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const log_y_pred_high = row_log_y_pred_high + (whole ? start : 0);
        double *restrict const log_y_pred_low = row_log_y_pred_low + (whole ? start : 0);
        double *restrict const log1p_x_2_high = row_log1p_x_2_high + (whole ? start : 0);
        double *restrict const log1p_x_2_low = row_log1p_x_2_low + (whole ? start : 0);
        double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
        double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
        double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
        double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
        double *restrict const chosen_20_high = row_chosen_20_high + (whole ? start : 0);
        double *restrict const chosen_20_low = row_chosen_20_low + (whole ? start : 0);
        double *restrict const half_power_2_high = row_half_power_2_high + (whole ? start : 0);
        double *restrict const half_power_2_low = row_half_power_2_low + (whole ? start : 0);
        double *restrict const chosen_41 = row_chosen_41 + (whole ? start : 0);
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
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            log_y_pred_high[i] = scaled_y_pred[i];
            log_y_pred_low[i] = 0.0;
        }
        lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const lk_pair x_2 = lk_pair_div(x_1, share);
            log1p_x_2_high[i] = x_2.high;
            log1p_x_2_low[i] = x_2.low;
        }
        if ((size_t)argmax_y_pred - start < n) {
            const size_t i = (size_t)argmax_y_pred - start;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_2 = lk_pair_div(others, share);
            log1p_x_2_high[i] = x_2.high;
            log1p_x_2_low[i] = x_2.low;
        }
        lk_block_pair_log1p(n, log1p_x_2_high, log1p_x_2_low);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        LK_INDEPENDENT
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
        if (want_value || want_gradient) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
                half_power_high[i] = x_7.high;
                half_power_low[i] = x_7.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low > x_12 ? low : x_12;
                const double clipped = high < x_13 ? high : x_13;
                log_clipped_high[i] = clipped;
                log_clipped_low[i] = 0.0;
            }
            lk_block_pair_log(n, log_clipped_high, log_clipped_low);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low > x_12 ? low : x_12;
                const double clipped = high < x_13 ? high : x_13;
                const double neg_clipped_1 = -clipped;
                log1p_neg_clipped_high[i] = neg_clipped_1;
                log1p_neg_clipped_low[i] = 0.0;
            }
            lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
                const lk_pair x_14 = lk_pair_mul_double(log1p_neg_clipped, gamma);
                const lk_pair x_15 = lk_pair_scaled(x_14, 0.5);
                half_power_1_high[i] = x_15.high;
                half_power_1_low[i] = x_15.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
                const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const lk_pair x_9 = lk_pair_mul(half_power, surprisal);
                const lk_pair x_10 = lk_pair_mul(x_8, x_9);
                const lk_pair x_11 = lk_pair_mul_double(x_10, y_true[i]);
                const lk_pair chosen_1 = {x_6_lt_c_minus_1500 ? 0.0 : x_11.high, x_6_lt_c_minus_1500 ? 0.0 : x_11.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_2 = {alpha_eq_c_0 ? 0.0 : chosen_1.high, alpha_eq_c_0 ? 0.0 : chosen_1.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_3 = {c_0_eq_y_true ? 0.0 : chosen_2.high, c_0_eq_y_true ? 0.0 : chosen_2.low};
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low > x_12 ? low : x_12;
                const double clipped = high < x_13 ? high : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const lk_pair chosen_4 = {clipped_eq_x_12 ? chosen_3.high : 0.0, clipped_eq_x_12 ? chosen_3.low : 0.0};
                const lk_pair x_14 = lk_pair_mul_double(log1p_neg_clipped, gamma);
                const int x_14_lt_c_minus_1500 = x_14.high < (-1500.0);
                const lk_pair x_16 = lk_pair_mul_double(half_power_1, alpha[i]);
                const lk_pair x_17 = lk_pair_mul(half_power_1, log_clipped);
                const lk_pair x_18 = lk_pair_mul(x_16, x_17);
                const double x_19 = lk_rounded(x_18) * y_true[i];
                const double chosen_5 = x_14_lt_c_minus_1500 ? 0.0 : x_19;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double chosen_8 = clipped_eq_x_12 ? 0.0 : chosen_7;
                const double neg_chosen_8_1 = -chosen_8;
                const lk_pair x_20 = lk_pair_add_double(chosen_4, neg_chosen_8_1);
                x_20_high[i] = x_20.high;
                x_20_low[i] = x_20.low;
            }
        if (want_gradient)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low > x_12 ? low : x_12;
                const double clipped = high < x_13 ? high : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const lk_pair x_21 = lk_pair_mul_double(share, gamma);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                const lk_pair x_31 = lk_pair_mul(surprisal_by_others, x_21);
                const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_31.high, c_0_eq_gamma ? 0.0 : x_31.low};
                const lk_pair chosen_16 = {c_0_eq_share ? 0.0 : chosen_15.high, c_0_eq_share ? 0.0 : chosen_15.low};
                const lk_pair x_32 = lk_pair_add_double(chosen_16, 1.0);
                const lk_pair x_33 = lk_pair_mul_double(half_power, y_true[i]);
                const lk_pair x_34 = lk_pair_mul(x_33, x_8);
                const lk_pair x_35 = lk_pair_mul(x_32, x_34);
                const lk_pair chosen_17 = {x_6_lt_c_minus_1500 ? 0.0 : x_35.high, x_6_lt_c_minus_1500 ? 0.0 : x_35.low};
                const lk_pair chosen_18 = {alpha_eq_c_0 ? 0.0 : chosen_17.high, alpha_eq_c_0 ? 0.0 : chosen_17.low};
                const lk_pair chosen_19 = {c_0_eq_y_true ? 0.0 : chosen_18.high, c_0_eq_y_true ? 0.0 : chosen_18.low};
                const lk_pair chosen_20 = {clipped_eq_x_12 ? chosen_19.high : 0.0, clipped_eq_x_12 ? chosen_19.low : 0.0};
                chosen_20_high[i] = chosen_20.high;
                chosen_20_low[i] = chosen_20.low;
            }
        if (want_hessian) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const lk_pair x_74 = lk_pair_sub(x_6, log_others);
                const lk_pair x_75 = lk_pair_scaled(x_74, 0.5);
                half_power_2_high[i] = x_75.high;
                half_power_2_low[i] = x_75.low;
            }
            lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
        }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low > x_12 ? low : x_12;
                const double clipped = high < x_13 ? high : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                const double x_48 = lk_rounded(share) * lk_rounded(share);
                const double x_49 = gamma * x_48;
                const lk_pair x_53 = lk_pair_mul(share, x_52);
                const double x_54 = lk_rounded(share) * lk_rounded(x_53);
                const double x_64 = lk_rounded(share) * x_44;
                const lk_pair x_65 = lk_pair_mul_double(surprisal_by_others, x_54);
                const double chosen_30 = c_0_eq_gamma ? 0.0 : lk_rounded(x_65);
                const double chosen_31 = c_0_eq_share ? 0.0 : chosen_30;
                const double x_66 = chosen_31 + x_64;
                const double x_67 = x_66 - lk_rounded(others);
                const double x_70 = lk_rounded(surprisal) * x_64;
                const double chosen_32 = c_0_eq_gamma ? 0.0 : x_70;
                const double chosen_33 = c_0_eq_share ? 0.0 : chosen_32;
                const double neg_chosen_33_1 = -chosen_33;
                const lk_pair x_71 = lk_sum(neg_chosen_33_1, x_67);
                const double x_72 = lk_rounded(surprisal_by_others) * x_49;
                const double chosen_34 = c_0_eq_share ? 0.0 : x_72;
                const double chosen_35 = c_0_eq_gamma ? 0.0 : chosen_34;
                const double neg_chosen_35_1 = -chosen_35;
                const lk_pair x_73 = lk_pair_add_double(x_71, neg_chosen_35_1);
                const lk_pair x_74 = lk_pair_sub(x_6, log_others);
                const int x_74_lt_c_minus_1500 = x_74.high < (-1500.0);
                const lk_pair x_76 = lk_pair_mul_double(half_power_2, alpha[i]);
                const lk_pair x_77 = lk_pair_mul_double(half_power_2, y_true[i]);
                const lk_pair x_78 = lk_pair_mul(x_76, x_77);
                const lk_pair x_79 = lk_pair_mul(x_73, x_78);
                const double chosen_36 = x_74_lt_c_minus_1500 ? 0.0 : lk_rounded(x_79);
                const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                const double chosen_37 = log_others_lt_c_minus_1000 ? 0.0 : chosen_36;
                const int c_0_eq_x_73 = 0.0 == x_73.high;
                const double chosen_38 = c_0_eq_x_73 ? 0.0 : chosen_37;
                const double chosen_39 = alpha_eq_c_0 ? 0.0 : chosen_38;
                const double chosen_40 = c_0_eq_y_true ? 0.0 : chosen_39;
                chosen_41[i] = clipped_eq_x_12 ? chosen_40 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_41[i] = fabs(chosen_41[i]);
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add_pairs(&row_sum_x_20, n, x_20_high, x_20_low);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_chosen_20, n, chosen_20_high, chosen_20_low);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_20, start, n, chosen_20_high);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_41, n, chosen_41);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_41, start, n, abs_chosen_41);
    }
    const double sum_x_20 = lk_row_sum_value(row_sum_x_20);
    const lk_pair sum_chosen_20 = lk_row_sum_pair(row_sum_chosen_20);
    const double argmax_chosen_20 = row_argmax_chosen_20.at;
    const double sum_chosen_41 = lk_row_sum_value(row_sum_chosen_41);
    const double argmax_abs_chosen_41 = row_argmax_abs_chosen_41.at;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const log_y_pred_high = row_log_y_pred_high + (whole ? start : 0);
            double *restrict const log_y_pred_low = row_log_y_pred_low + (whole ? start : 0);
            double *restrict const log1p_x_2_high = row_log1p_x_2_high + (whole ? start : 0);
            double *restrict const log1p_x_2_low = row_log1p_x_2_low + (whole ? start : 0);
            double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
            double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
            double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
            double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
            double *restrict const chosen_20_high = row_chosen_20_high + (whole ? start : 0);
            double *restrict const chosen_20_low = row_chosen_20_low + (whole ? start : 0);
            double *restrict const half_power_2_high = row_half_power_2_high + (whole ? start : 0);
            double *restrict const half_power_2_low = row_half_power_2_low + (whole ? start : 0);
            double *restrict const chosen_41 = row_chosen_41 + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(!whole));
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
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    log_y_pred_high[i] = scaled_y_pred[i];
                    log_y_pred_low[i] = 0.0;
                }
                lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);
            }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const lk_pair x_2 = lk_pair_div(x_1, share);
                    log1p_x_2_high[i] = x_2.high;
                    log1p_x_2_low[i] = x_2.low;
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    log1p_x_2_high[i] = x_2.high;
                    log1p_x_2_low[i] = x_2.low;
                }
                lk_block_pair_log1p(n, log1p_x_2_high, log1p_x_2_low);
            }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
            if (!whole) {
                LK_INDEPENDENT
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
            }
            if (!whole && (want_gradient)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
                    half_power_high[i] = x_7.high;
                    half_power_low[i] = x_7.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (!whole && (want_gradient))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_13 = low > x_12 ? low : x_12;
                    const double clipped = high < x_13 ? high : x_13;
                    const int clipped_eq_x_12 = clipped == x_12;
                    const lk_pair x_21 = lk_pair_mul_double(share, gamma);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                    const lk_pair x_31 = lk_pair_mul(surprisal_by_others, x_21);
                    const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_31.high, c_0_eq_gamma ? 0.0 : x_31.low};
                    const lk_pair chosen_16 = {c_0_eq_share ? 0.0 : chosen_15.high, c_0_eq_share ? 0.0 : chosen_15.low};
                    const lk_pair x_32 = lk_pair_add_double(chosen_16, 1.0);
                    const lk_pair x_33 = lk_pair_mul_double(half_power, y_true[i]);
                    const lk_pair x_34 = lk_pair_mul(x_33, x_8);
                    const lk_pair x_35 = lk_pair_mul(x_32, x_34);
                    const lk_pair chosen_17 = {x_6_lt_c_minus_1500 ? 0.0 : x_35.high, x_6_lt_c_minus_1500 ? 0.0 : x_35.low};
                    const lk_pair chosen_18 = {alpha_eq_c_0 ? 0.0 : chosen_17.high, alpha_eq_c_0 ? 0.0 : chosen_17.low};
                    const lk_pair chosen_19 = {c_0_eq_y_true ? 0.0 : chosen_18.high, c_0_eq_y_true ? 0.0 : chosen_18.low};
                    const lk_pair chosen_20 = {clipped_eq_x_12 ? chosen_19.high : 0.0, clipped_eq_x_12 ? chosen_19.low : 0.0};
                    chosen_20_high[i] = chosen_20.high;
                    chosen_20_low[i] = chosen_20.low;
                }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_20 = {chosen_20_high[i], chosen_20_low[i]};
                    chosen_21_high[i] = chosen_20.high;
                    chosen_21_low[i] = chosen_20.low;
                }
                if ((size_t)argmax_chosen_20 - start < n) {
                    const size_t i = (size_t)argmax_chosen_20 - start;
                    const lk_pair chosen_20 = {chosen_20_high[i], chosen_20_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_1 = argmax_chosen_20 == index;
                    const lk_pair chosen_21 = {is_largest_1 ? 0.0 : chosen_20.high, is_largest_1 ? 0.0 : chosen_20.low};
                    chosen_21_high[i] = chosen_21.high;
                    chosen_21_low[i] = chosen_21.low;
                }
            }
            if (!whole && (want_hessian)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_74 = lk_pair_sub(x_6, log_others);
                    const lk_pair x_75 = lk_pair_scaled(x_74, 0.5);
                    half_power_2_high[i] = x_75.high;
                    half_power_2_low[i] = x_75.low;
                }
                lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_13 = low > x_12 ? low : x_12;
                    const double clipped = high < x_13 ? high : x_13;
                    const int clipped_eq_x_12 = clipped == x_12;
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                    const double x_48 = lk_rounded(share) * lk_rounded(share);
                    const double x_49 = gamma * x_48;
                    const lk_pair x_53 = lk_pair_mul(share, x_52);
                    const double x_54 = lk_rounded(share) * lk_rounded(x_53);
                    const double x_64 = lk_rounded(share) * x_44;
                    const lk_pair x_65 = lk_pair_mul_double(surprisal_by_others, x_54);
                    const double chosen_30 = c_0_eq_gamma ? 0.0 : lk_rounded(x_65);
                    const double chosen_31 = c_0_eq_share ? 0.0 : chosen_30;
                    const double x_66 = chosen_31 + x_64;
                    const double x_67 = x_66 - lk_rounded(others);
                    const double x_70 = lk_rounded(surprisal) * x_64;
                    const double chosen_32 = c_0_eq_gamma ? 0.0 : x_70;
                    const double chosen_33 = c_0_eq_share ? 0.0 : chosen_32;
                    const double neg_chosen_33_1 = -chosen_33;
                    const lk_pair x_71 = lk_sum(neg_chosen_33_1, x_67);
                    const double x_72 = lk_rounded(surprisal_by_others) * x_49;
                    const double chosen_34 = c_0_eq_share ? 0.0 : x_72;
                    const double chosen_35 = c_0_eq_gamma ? 0.0 : chosen_34;
                    const double neg_chosen_35_1 = -chosen_35;
                    const lk_pair x_73 = lk_pair_add_double(x_71, neg_chosen_35_1);
                    const lk_pair x_74 = lk_pair_sub(x_6, log_others);
                    const int x_74_lt_c_minus_1500 = x_74.high < (-1500.0);
                    const lk_pair x_76 = lk_pair_mul_double(half_power_2, alpha[i]);
                    const lk_pair x_77 = lk_pair_mul_double(half_power_2, y_true[i]);
                    const lk_pair x_78 = lk_pair_mul(x_76, x_77);
                    const lk_pair x_79 = lk_pair_mul(x_73, x_78);
                    const double chosen_36 = x_74_lt_c_minus_1500 ? 0.0 : lk_rounded(x_79);
                    const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                    const double chosen_37 = log_others_lt_c_minus_1000 ? 0.0 : chosen_36;
                    const int c_0_eq_x_73 = 0.0 == x_73.high;
                    const double chosen_38 = c_0_eq_x_73 ? 0.0 : chosen_37;
                    const double chosen_39 = alpha_eq_c_0 ? 0.0 : chosen_38;
                    const double chosen_40 = c_0_eq_y_true ? 0.0 : chosen_39;
                    chosen_41[i] = clipped_eq_x_12 ? chosen_40 : 0.0;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    chosen_42[i] = chosen_41[i];
                }
                if ((size_t)argmax_abs_chosen_41 - start < n) {
                    const size_t i = (size_t)argmax_abs_chosen_41 - start;
                    const double now_chosen_41 = chosen_41[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_41 == index;
                    chosen_42[i] = is_largest_2 ? 0.0 : now_chosen_41;
                }
            }
            if (want_gradient)
                lk_row_sum_add_pairs(&row_sum_without_largest_1, n, chosen_21_high, chosen_21_low);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_42);
        }
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const log_y_pred_high = row_log_y_pred_high + (whole ? start : 0);
            double *restrict const log_y_pred_low = row_log_y_pred_low + (whole ? start : 0);
            double *restrict const log1p_x_2_high = row_log1p_x_2_high + (whole ? start : 0);
            double *restrict const log1p_x_2_low = row_log1p_x_2_low + (whole ? start : 0);
            double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
            double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
            double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
            double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
            double *restrict const chosen_20_high = row_chosen_20_high + (whole ? start : 0);
            double *restrict const chosen_20_low = row_chosen_20_low + (whole ? start : 0);
            double *restrict const half_power_2_high = row_half_power_2_high + (whole ? start : 0);
            double *restrict const half_power_2_low = row_half_power_2_low + (whole ? start : 0);
            double *restrict const chosen_41 = row_chosen_41 + (whole ? start : 0);
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
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
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    log_y_pred_high[i] = scaled_y_pred[i];
                    log_y_pred_low[i] = 0.0;
                }
                lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);
            }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const lk_pair x_2 = lk_pair_div(x_1, share);
                    log1p_x_2_high[i] = x_2.high;
                    log1p_x_2_low[i] = x_2.low;
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    log1p_x_2_high[i] = x_2.high;
                    log1p_x_2_low[i] = x_2.low;
                }
                lk_block_pair_log1p(n, log1p_x_2_high, log1p_x_2_low);
            }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
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
            }
            if ((!whole || !(want_value || want_gradient))) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_7 = lk_pair_scaled(x_6, 0.5);
                    half_power_high[i] = x_7.high;
                    half_power_low[i] = x_7.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (!whole && (want_gradient))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_13 = low > x_12 ? low : x_12;
                    const double clipped = high < x_13 ? high : x_13;
                    const int clipped_eq_x_12 = clipped == x_12;
                    const lk_pair x_21 = lk_pair_mul_double(share, gamma);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                    const lk_pair x_31 = lk_pair_mul(surprisal_by_others, x_21);
                    const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_31.high, c_0_eq_gamma ? 0.0 : x_31.low};
                    const lk_pair chosen_16 = {c_0_eq_share ? 0.0 : chosen_15.high, c_0_eq_share ? 0.0 : chosen_15.low};
                    const lk_pair x_32 = lk_pair_add_double(chosen_16, 1.0);
                    const lk_pair x_33 = lk_pair_mul_double(half_power, y_true[i]);
                    const lk_pair x_34 = lk_pair_mul(x_33, x_8);
                    const lk_pair x_35 = lk_pair_mul(x_32, x_34);
                    const lk_pair chosen_17 = {x_6_lt_c_minus_1500 ? 0.0 : x_35.high, x_6_lt_c_minus_1500 ? 0.0 : x_35.low};
                    const lk_pair chosen_18 = {alpha_eq_c_0 ? 0.0 : chosen_17.high, alpha_eq_c_0 ? 0.0 : chosen_17.low};
                    const lk_pair chosen_19 = {c_0_eq_y_true ? 0.0 : chosen_18.high, c_0_eq_y_true ? 0.0 : chosen_18.low};
                    const lk_pair chosen_20 = {clipped_eq_x_12 ? chosen_19.high : 0.0, clipped_eq_x_12 ? chosen_19.low : 0.0};
                    chosen_20_high[i] = chosen_20.high;
                    chosen_20_low[i] = chosen_20.low;
                }
            if (!whole && (want_hessian)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_74 = lk_pair_sub(x_6, log_others);
                    const lk_pair x_75 = lk_pair_scaled(x_74, 0.5);
                    half_power_2_high[i] = x_75.high;
                    half_power_2_low[i] = x_75.low;
                }
                lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_13 = low > x_12 ? low : x_12;
                    const double clipped = high < x_13 ? high : x_13;
                    const int clipped_eq_x_12 = clipped == x_12;
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                    const double x_48 = lk_rounded(share) * lk_rounded(share);
                    const double x_49 = gamma * x_48;
                    const lk_pair x_53 = lk_pair_mul(share, x_52);
                    const double x_54 = lk_rounded(share) * lk_rounded(x_53);
                    const double x_64 = lk_rounded(share) * x_44;
                    const lk_pair x_65 = lk_pair_mul_double(surprisal_by_others, x_54);
                    const double chosen_30 = c_0_eq_gamma ? 0.0 : lk_rounded(x_65);
                    const double chosen_31 = c_0_eq_share ? 0.0 : chosen_30;
                    const double x_66 = chosen_31 + x_64;
                    const double x_67 = x_66 - lk_rounded(others);
                    const double x_70 = lk_rounded(surprisal) * x_64;
                    const double chosen_32 = c_0_eq_gamma ? 0.0 : x_70;
                    const double chosen_33 = c_0_eq_share ? 0.0 : chosen_32;
                    const double neg_chosen_33_1 = -chosen_33;
                    const lk_pair x_71 = lk_sum(neg_chosen_33_1, x_67);
                    const double x_72 = lk_rounded(surprisal_by_others) * x_49;
                    const double chosen_34 = c_0_eq_share ? 0.0 : x_72;
                    const double chosen_35 = c_0_eq_gamma ? 0.0 : chosen_34;
                    const double neg_chosen_35_1 = -chosen_35;
                    const lk_pair x_73 = lk_pair_add_double(x_71, neg_chosen_35_1);
                    const lk_pair x_74 = lk_pair_sub(x_6, log_others);
                    const int x_74_lt_c_minus_1500 = x_74.high < (-1500.0);
                    const lk_pair x_76 = lk_pair_mul_double(half_power_2, alpha[i]);
                    const lk_pair x_77 = lk_pair_mul_double(half_power_2, y_true[i]);
                    const lk_pair x_78 = lk_pair_mul(x_76, x_77);
                    const lk_pair x_79 = lk_pair_mul(x_73, x_78);
                    const double chosen_36 = x_74_lt_c_minus_1500 ? 0.0 : lk_rounded(x_79);
                    const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                    const double chosen_37 = log_others_lt_c_minus_1000 ? 0.0 : chosen_36;
                    const int c_0_eq_x_73 = 0.0 == x_73.high;
                    const double chosen_38 = c_0_eq_x_73 ? 0.0 : chosen_37;
                    const double chosen_39 = alpha_eq_c_0 ? 0.0 : chosen_38;
                    const double chosen_40 = c_0_eq_y_true ? 0.0 : chosen_39;
                    chosen_41[i] = clipped_eq_x_12 ? chosen_40 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair chosen_20 = {chosen_20_high[i], chosen_20_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_13 = low > x_12 ? low : x_12;
                    const double clipped = high < x_13 ? high : x_13;
                    const int clipped_eq_x_12 = clipped == x_12;
                    const lk_pair x_21 = lk_pair_mul_double(share, gamma);
                    const double x_22 = lk_rounded(surprisal) * lk_rounded(x_21);
                    const double chosen_9 = c_0_eq_gamma ? 0.0 : x_22;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_10 = c_0_eq_share ? 0.0 : chosen_9;
                    const double x_23 = chosen_10 + lk_rounded(others);
                    const double x_24 = alpha[i] * y_true[i];
                    const double x_25 = x_24 / scaled_most_y_pred;
                    const double x_26 = lk_rounded(inverse_sum_share) * x_25;
                    const double x_27 = x_26 / lk_rounded(share);
                    const double x_28 = x_23 * x_27;
                    const double x_29 = lk_rounded(half_power) * x_28;
                    const double x_30 = lk_rounded(half_power) * x_29;
                    const double chosen_11 = x_6_lt_c_minus_1500 ? 0.0 : x_30;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                    const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                    const double chosen_14 = clipped_eq_x_12 ? chosen_13 : 0.0;
                    const lk_pair x_36 = lk_pair_sub(sum_chosen_20, chosen_20);
                    const int is_largest_1 = argmax_chosen_20 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_36.high, is_largest_1 ? sum_without_largest_1.low : x_36.low};
                    const lk_pair x_38 = lk_pair_mul(others_1, x_37);
                    const double neg_chosen_14_1 = -chosen_14;
                    const lk_pair x_39 = lk_pair_add_double(x_38, neg_chosen_14_1);
                    const double x_85 = lk_ldexp(lk_rounded(x_39), shift_y_pred);
                    gradient[i] = weight * x_85;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_13 = low > x_12 ? low : x_12;
                    const double clipped = high < x_13 ? high : x_13;
                    const int clipped_eq_x_12 = clipped == x_12;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_24 = alpha[i] * y_true[i];
                    const double x_25 = x_24 / scaled_most_y_pred;
                    const double x_26 = lk_rounded(inverse_sum_share) * x_25;
                    const double x_40 = lk_rounded(others) * lk_rounded(others);
                    const double x_41 = 2.0 * lk_rounded(others);
                    const double x_42 = lk_rounded(share) * x_41;
                    const double x_43 = x_40 + x_42;
                    const double x_45 = lk_rounded(others) * x_44;
                    const double x_46 = lk_rounded(share) * x_45;
                    const double x_47 = x_43 + x_46;
                    const double x_48 = lk_rounded(share) * lk_rounded(share);
                    const double x_49 = gamma * x_48;
                    const double x_50 = lk_rounded(surprisal) * x_49;
                    const double chosen_22 = c_0_eq_share ? 0.0 : x_50;
                    const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
                    const double x_51 = chosen_23 + x_47;
                    const lk_pair x_53 = lk_pair_mul(share, x_52);
                    const double x_54 = lk_rounded(share) * lk_rounded(x_53);
                    const double x_55 = lk_rounded(surprisal) * x_54;
                    const double chosen_24 = c_0_eq_gamma ? 0.0 : x_55;
                    const double chosen_25 = c_0_eq_share ? 0.0 : chosen_24;
                    const double x_56 = chosen_25 + x_51;
                    const double x_57 = x_26 / scaled_most_y_pred;
                    const double x_58 = lk_rounded(inverse_sum_share) * x_57;
                    const double x_59 = x_58 / lk_rounded(share);
                    const double x_60 = x_56 * x_59;
                    const double x_61 = x_60 / lk_rounded(share);
                    const double x_62 = lk_rounded(half_power) * x_61;
                    const double x_63 = lk_rounded(half_power) * x_62;
                    const double chosen_26 = x_6_lt_c_minus_1500 ? 0.0 : x_63;
                    const double chosen_27 = alpha_eq_c_0 ? 0.0 : chosen_26;
                    const double chosen_28 = c_0_eq_y_true ? 0.0 : chosen_27;
                    const double chosen_29 = clipped_eq_x_12 ? chosen_28 : 0.0;
                    const double x_80 = sum_chosen_41 - chosen_41[i];
                    const int is_largest_2 = argmax_abs_chosen_41 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_80;
                    const double x_82 = others_2 * x_81;
                    const double x_83 = chosen_29 + x_82;
                    const double x_87 = lk_ldexp(x_83, x_86);
                    hessian[i] = weight * x_87;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_x_20;
}

/* categorical_focal_crossentropy_clipped: otherwise; rows side by side */
static void categorical_focal_crossentropy_clipped_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double log_y_pred_high[LK_LANES];
    double log_y_pred_low[LK_LANES];
    double log1p_x_2_high[LK_LANES];
    double log1p_x_2_low[LK_LANES];
    double log_others_high[LK_LANES];
    double log_others_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double log_clipped_high[LK_LANES];
    double log_clipped_low[LK_LANES];
    double log1p_neg_clipped_high[LK_LANES];
    double log1p_neg_clipped_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double x_20_high[LK_LANES];
    double x_20_low[LK_LANES];
    double chosen_20_high[LK_LANES];
    double chosen_20_low[LK_LANES];
    double chosen_21_high[LK_LANES];
    double chosen_21_low[LK_LANES];
    double half_power_2_high[LK_LANES];
    double half_power_2_low[LK_LANES];
    double chosen_41[LK_LANES];
    double abs_chosen_41[LK_LANES];
    double chosen_42[LK_LANES];
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
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_x_20[LK_ROWS];
    double sum_chosen_20_high[LK_ROWS];
    double sum_chosen_20_low[LK_ROWS];
    double argmax_chosen_20[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_37_high[LK_ROWS];
    double x_37_low[LK_ROWS];
    double x_44[LK_ROWS];
    double x_52_high[LK_ROWS];
    double x_52_low[LK_ROWS];
    double sum_chosen_41[LK_ROWS];
    double argmax_abs_chosen_41[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_81[LK_ROWS];
    double x_86[LK_ROWS];

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_44[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_52 = lk_product(gamma[r], gamma[r]);
            x_52_high[r] = x_52.high;
            x_52_low[r] = x_52.low;
        }
    }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

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
        log_largest_high[r] = scaled_most_y_pred[r];
        log_largest_low[r] = 0.0;
    }
    lk_block_pair_log(n, log_largest_high, log_largest_low);

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_86[r] = 2.0 * shift_y_pred[r];
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

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred_high[i] = scaled_y_pred[i];
            log_y_pred_low[i] = 0.0;
        }
    lk_block_pair_log(c * n, log_y_pred_high, log_y_pred_low);

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

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_37 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            x_37_high[r] = x_37.high;
            x_37_low[r] = x_37.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_37 = {x_37_high[r], x_37_low[r]};
            x_81[r] = lk_rounded(x_37) * lk_rounded(x_37);
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

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low[r] > x_12 ? low[r] : x_12;
                const double clipped = high[r] < x_13 ? high[r] : x_13;
                log_clipped_high[i] = clipped;
                log_clipped_low[i] = 0.0;
            }
        lk_block_pair_log(c * n, log_clipped_high, log_clipped_low);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low[r] > x_12 ? low[r] : x_12;
                const double clipped = high[r] < x_13 ? high[r] : x_13;
                const double neg_clipped_1 = -clipped;
                log1p_neg_clipped_high[i] = neg_clipped_1;
                log1p_neg_clipped_low[i] = 0.0;
            }
        lk_block_pair_log1p(c * n, log1p_neg_clipped_high, log1p_neg_clipped_low);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
                const lk_pair x_14 = lk_pair_mul_double(log1p_neg_clipped, gamma[r]);
                const lk_pair x_15 = lk_pair_scaled(x_14, 0.5);
                half_power_1_high[i] = x_15.high;
                half_power_1_low[i] = x_15.low;
            }
        lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);
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
            log1p_x_2_high[i] = x_2.high;
            log1p_x_2_low[i] = x_2.low;
        }
    lk_block_pair_log1p(c * n, log1p_x_2_high, log1p_x_2_low);

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
            const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
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
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair log_clipped = {log_clipped_high[i], log_clipped_low[i]};
                const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const lk_pair x_9 = lk_pair_mul(half_power, surprisal);
                const lk_pair x_10 = lk_pair_mul(x_8, x_9);
                const lk_pair x_11 = lk_pair_mul_double(x_10, y_true[i]);
                const lk_pair chosen_1 = {x_6_lt_c_minus_1500 ? 0.0 : x_11.high, x_6_lt_c_minus_1500 ? 0.0 : x_11.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair chosen_2 = {alpha_eq_c_0 ? 0.0 : chosen_1.high, alpha_eq_c_0 ? 0.0 : chosen_1.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_3 = {c_0_eq_y_true ? 0.0 : chosen_2.high, c_0_eq_y_true ? 0.0 : chosen_2.low};
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low[r] > x_12 ? low[r] : x_12;
                const double clipped = high[r] < x_13 ? high[r] : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const lk_pair chosen_4 = {clipped_eq_x_12 ? chosen_3.high : 0.0, clipped_eq_x_12 ? chosen_3.low : 0.0};
                const lk_pair x_14 = lk_pair_mul_double(log1p_neg_clipped, gamma[r]);
                const int x_14_lt_c_minus_1500 = x_14.high < (-1500.0);
                const lk_pair x_16 = lk_pair_mul_double(half_power_1, alpha[i]);
                const lk_pair x_17 = lk_pair_mul(half_power_1, log_clipped);
                const lk_pair x_18 = lk_pair_mul(x_16, x_17);
                const double x_19 = lk_rounded(x_18) * y_true[i];
                const double chosen_5 = x_14_lt_c_minus_1500 ? 0.0 : x_19;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double chosen_8 = clipped_eq_x_12 ? 0.0 : chosen_7;
                const double neg_chosen_8_1 = -chosen_8;
                const lk_pair x_20 = lk_pair_add_double(chosen_4, neg_chosen_8_1);
                x_20_high[i] = x_20.high;
                x_20_low[i] = x_20.low;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low[r] > x_12 ? low[r] : x_12;
                const double clipped = high[r] < x_13 ? high[r] : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const lk_pair x_21 = lk_pair_mul_double(share, gamma[r]);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                const lk_pair x_31 = lk_pair_mul(surprisal_by_others, x_21);
                const lk_pair chosen_15 = {c_0_eq_gamma ? 0.0 : x_31.high, c_0_eq_gamma ? 0.0 : x_31.low};
                const lk_pair chosen_16 = {c_0_eq_share ? 0.0 : chosen_15.high, c_0_eq_share ? 0.0 : chosen_15.low};
                const lk_pair x_32 = lk_pair_add_double(chosen_16, 1.0);
                const lk_pair x_33 = lk_pair_mul_double(half_power, y_true[i]);
                const lk_pair x_34 = lk_pair_mul(x_33, x_8);
                const lk_pair x_35 = lk_pair_mul(x_32, x_34);
                const lk_pair chosen_17 = {x_6_lt_c_minus_1500 ? 0.0 : x_35.high, x_6_lt_c_minus_1500 ? 0.0 : x_35.low};
                const lk_pair chosen_18 = {alpha_eq_c_0 ? 0.0 : chosen_17.high, alpha_eq_c_0 ? 0.0 : chosen_17.low};
                const lk_pair chosen_19 = {c_0_eq_y_true ? 0.0 : chosen_18.high, c_0_eq_y_true ? 0.0 : chosen_18.low};
                const lk_pair chosen_20 = {clipped_eq_x_12 ? chosen_19.high : 0.0, clipped_eq_x_12 ? chosen_19.low : 0.0};
                chosen_20_high[i] = chosen_20.high;
                chosen_20_low[i] = chosen_20.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const lk_pair x_74 = lk_pair_sub(x_6, log_others);
                const lk_pair x_75 = lk_pair_scaled(x_74, 0.5);
                half_power_2_high[i] = x_75.high;
                half_power_2_low[i] = x_75.low;
            }
        lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_52 = {x_52_high[r], x_52_low[r]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low[r] > x_12 ? low[r] : x_12;
                const double clipped = high[r] < x_13 ? high[r] : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                const double x_48 = lk_rounded(share) * lk_rounded(share);
                const double x_49 = gamma[r] * x_48;
                const lk_pair x_53 = lk_pair_mul(share, x_52);
                const double x_54 = lk_rounded(share) * lk_rounded(x_53);
                const double x_64 = lk_rounded(share) * x_44[r];
                const lk_pair x_65 = lk_pair_mul_double(surprisal_by_others, x_54);
                const double chosen_30 = c_0_eq_gamma ? 0.0 : lk_rounded(x_65);
                const double chosen_31 = c_0_eq_share ? 0.0 : chosen_30;
                const double x_66 = chosen_31 + x_64;
                const double x_67 = x_66 - lk_rounded(others);
                const double x_70 = lk_rounded(surprisal) * x_64;
                const double chosen_32 = c_0_eq_gamma ? 0.0 : x_70;
                const double chosen_33 = c_0_eq_share ? 0.0 : chosen_32;
                const double neg_chosen_33_1 = -chosen_33;
                const lk_pair x_71 = lk_sum(neg_chosen_33_1, x_67);
                const double x_72 = lk_rounded(surprisal_by_others) * x_49;
                const double chosen_34 = c_0_eq_share ? 0.0 : x_72;
                const double chosen_35 = c_0_eq_gamma ? 0.0 : chosen_34;
                const double neg_chosen_35_1 = -chosen_35;
                const lk_pair x_73 = lk_pair_add_double(x_71, neg_chosen_35_1);
                const lk_pair x_74 = lk_pair_sub(x_6, log_others);
                const int x_74_lt_c_minus_1500 = x_74.high < (-1500.0);
                const lk_pair x_76 = lk_pair_mul_double(half_power_2, alpha[i]);
                const lk_pair x_77 = lk_pair_mul_double(half_power_2, y_true[i]);
                const lk_pair x_78 = lk_pair_mul(x_76, x_77);
                const lk_pair x_79 = lk_pair_mul(x_73, x_78);
                const double chosen_36 = x_74_lt_c_minus_1500 ? 0.0 : lk_rounded(x_79);
                const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                const double chosen_37 = log_others_lt_c_minus_1000 ? 0.0 : chosen_36;
                const int c_0_eq_x_73 = 0.0 == x_73.high;
                const double chosen_38 = c_0_eq_x_73 ? 0.0 : chosen_37;
                const double chosen_39 = alpha_eq_c_0 ? 0.0 : chosen_38;
                const double chosen_40 = c_0_eq_y_true ? 0.0 : chosen_39;
                chosen_41[i] = clipped_eq_x_12 ? chosen_40 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_41[i] = fabs(chosen_41[i]);
            }
    }

    if (want_value) {
        double row_sum_x_20[LK_ROWS];
        lk_lanes_sum(n, c, x_20_high, sum_x_20, row_sum_x_20);
        lk_lanes_add(n, c, x_20_low, row_sum_x_20);
        for (size_t r = 0; r < n; r++) {
            sum_x_20[r] = lk_row_sum_value((lk_pair){sum_x_20[r], row_sum_x_20[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_20_high, sum_chosen_20_high, sum_chosen_20_low);
        lk_lanes_add(n, c, chosen_20_low, sum_chosen_20_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_20_high[r], sum_chosen_20_low[r]});
            sum_chosen_20_high[r] = total.high;
            sum_chosen_20_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, chosen_20_high, argmax_chosen_20);
    }

    if (want_hessian) {
        double row_sum_chosen_41[LK_ROWS];
        lk_lanes_sum(n, c, chosen_41, sum_chosen_41, row_sum_chosen_41);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_41[r] = lk_row_sum_value((lk_pair){sum_chosen_41[r], row_sum_chosen_41[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_41, argmax_abs_chosen_41);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_20 = {chosen_20_high[i], chosen_20_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_20[r] == index;
                const lk_pair chosen_21 = {is_largest_1 ? 0.0 : chosen_20.high, is_largest_1 ? 0.0 : chosen_20.low};
                chosen_21_high[i] = chosen_21.high;
                chosen_21_low[i] = chosen_21.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_41 = chosen_41[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_41[r] == index;
                chosen_42[i] = is_largest_2 ? 0.0 : now_chosen_41;
            }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_21_high, sum_without_largest_1_high, sum_without_largest_1_low);
        lk_lanes_add(n, c, chosen_21_low, sum_without_largest_1_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
            sum_without_largest_1_high[r] = total.high;
            sum_without_largest_1_low[r] = total.low;
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_42, sum_without_largest_2, row_sum_without_largest_2);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_x_20[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair chosen_20 = {chosen_20_high[i], chosen_20_low[i]};
                const lk_pair sum_chosen_20 = {sum_chosen_20_high[r], sum_chosen_20_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_37 = {x_37_high[r], x_37_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low[r] > x_12 ? low[r] : x_12;
                const double clipped = high[r] < x_13 ? high[r] : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const lk_pair x_21 = lk_pair_mul_double(share, gamma[r]);
                const double x_22 = lk_rounded(surprisal) * lk_rounded(x_21);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_9 = c_0_eq_gamma ? 0.0 : x_22;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_10 = c_0_eq_share ? 0.0 : chosen_9;
                const double x_23 = chosen_10 + lk_rounded(others);
                const double x_24 = alpha[i] * y_true[i];
                const double x_25 = x_24 / scaled_most_y_pred[r];
                const double x_26 = lk_rounded(inverse_sum_share) * x_25;
                const double x_27 = x_26 / lk_rounded(share);
                const double x_28 = x_23 * x_27;
                const double x_29 = lk_rounded(half_power) * x_28;
                const double x_30 = lk_rounded(half_power) * x_29;
                const double chosen_11 = x_6_lt_c_minus_1500 ? 0.0 : x_30;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double chosen_14 = clipped_eq_x_12 ? chosen_13 : 0.0;
                const lk_pair x_36 = lk_pair_sub(sum_chosen_20, chosen_20);
                const int is_largest_1 = argmax_chosen_20[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_36.high, is_largest_1 ? sum_without_largest_1.low : x_36.low};
                const lk_pair x_38 = lk_pair_mul(others_1, x_37);
                const double neg_chosen_14_1 = -chosen_14;
                const lk_pair x_39 = lk_pair_add_double(x_38, neg_chosen_14_1);
                gradient[i] = lk_ldexp(lk_rounded(x_39), shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_52 = {x_52_high[r], x_52_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_12 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_13 = low[r] > x_12 ? low[r] : x_12;
                const double clipped = high[r] < x_13 ? high[r] : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const double x_24 = alpha[i] * y_true[i];
                const double x_25 = x_24 / scaled_most_y_pred[r];
                const double x_26 = lk_rounded(inverse_sum_share) * x_25;
                const double x_40 = lk_rounded(others) * lk_rounded(others);
                const double x_41 = 2.0 * lk_rounded(others);
                const double x_42 = lk_rounded(share) * x_41;
                const double x_43 = x_40 + x_42;
                const double x_45 = lk_rounded(others) * x_44[r];
                const double x_46 = lk_rounded(share) * x_45;
                const double x_47 = x_43 + x_46;
                const double x_48 = lk_rounded(share) * lk_rounded(share);
                const double x_49 = gamma[r] * x_48;
                const double x_50 = lk_rounded(surprisal) * x_49;
                const double chosen_22 = c_0_eq_share ? 0.0 : x_50;
                const double chosen_23 = c_0_eq_gamma ? 0.0 : chosen_22;
                const double x_51 = chosen_23 + x_47;
                const lk_pair x_53 = lk_pair_mul(share, x_52);
                const double x_54 = lk_rounded(share) * lk_rounded(x_53);
                const double x_55 = lk_rounded(surprisal) * x_54;
                const double chosen_24 = c_0_eq_gamma ? 0.0 : x_55;
                const double chosen_25 = c_0_eq_share ? 0.0 : chosen_24;
                const double x_56 = chosen_25 + x_51;
                const double x_57 = x_26 / scaled_most_y_pred[r];
                const double x_58 = lk_rounded(inverse_sum_share) * x_57;
                const double x_59 = x_58 / lk_rounded(share);
                const double x_60 = x_56 * x_59;
                const double x_61 = x_60 / lk_rounded(share);
                const double x_62 = lk_rounded(half_power) * x_61;
                const double x_63 = lk_rounded(half_power) * x_62;
                const double chosen_26 = x_6_lt_c_minus_1500 ? 0.0 : x_63;
                const double chosen_27 = alpha_eq_c_0 ? 0.0 : chosen_26;
                const double chosen_28 = c_0_eq_y_true ? 0.0 : chosen_27;
                const double chosen_29 = clipped_eq_x_12 ? chosen_28 : 0.0;
                const double x_80 = sum_chosen_41[r] - chosen_41[i];
                const int is_largest_2 = argmax_abs_chosen_41[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_80;
                const double x_82 = others_2 * x_81[r];
                const double x_83 = chosen_29 + x_82;
                hessian[i] = lk_ldexp(x_83, x_86[r]);
            }
    }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share = room + span;
    double *const row_scaled_v = room + 2 * span;
    double *const row_chosen_9 = room + 3 * span;
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[5];
    const double high = row_in[6];

    /* most_y_pred, most_v */
    double most_y_pred = -INFINITY;
    double most_v = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        lk_fetch(ahead, start, n);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
        most_v = lk_row_maximum(n, size_v, most_v);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_32 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_32 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double exponent_v = lk_exponent(most_v);
    const double x_33 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
    const double x_34 = 700.0 < x_33 ? 700.0 : x_33;
    const double shift_v = x_34 - exponent_v;
    const double x_35 = 2.0 * shift_y_pred;
    const double x_36 = -shift_v;
    const double x_37 = x_35 + x_36;

    /* sum_share, argmax_y_pred, sum_v, argmax_abs_v */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            share[i] = scaled_y_pred[i] / scaled_most_y_pred;
        }
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_v[i] = lk_ldexp(v[i], shift_v);
        }
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(scaled_v[i]);
        }
        lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        lk_row_sum_add(&row_sum_v, n, scaled_v);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_v = lk_row_sum_value(row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
    const double x_2 = inverse_sum_share * inverse_sum_share;
    const double x_13 = inverse_sum_share / scaled_most_y_pred;
    const double x_14 = x_13 * x_13;
    const double x_19 = inverse_sum_share * x_13;

    /* sum_without_largest, sum_without_largest_1, sum_chosen_9, argmax_chosen_9 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_chosen_9 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_9 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        double *restrict const chosen_9 = row_chosen_9 + (whole ? start : 0);
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
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_v[i] = lk_ldexp(v[i], shift_v);
            }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const double x_3 = alpha[i] * y_true[i];
            const double x_10 = inverse_sum_share * share[i];
            const double x_11 = low > x_10 ? low : x_10;
            const double clipped = high < x_11 ? high : x_11;
            const int clipped_eq_x_10 = clipped == x_10;
            chosen_9[i] = clipped_eq_x_10 ? x_3 : 0.0;
        }
        const double was_chosen = lk_exchange(n, share, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, share);
        lk_exchange(n, share, (size_t)argmax_y_pred - start, was_chosen);
        const double was_chosen_4 = lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, scaled_v);
        lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, was_chosen_4);
        lk_row_sum_add(&row_sum_chosen_9, n, chosen_9);
        lk_row_peak_raise(&row_argmax_chosen_9, start, n, chosen_9);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_chosen_9 = lk_row_sum_value(row_sum_chosen_9);
    const double argmax_chosen_9 = row_argmax_chosen_9.at;

    /* sum_without_largest_2 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const chosen_9 = row_chosen_9 + (whole ? start : 0);
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
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(!whole));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double x_3 = alpha[i] * y_true[i];
                const double x_10 = inverse_sum_share * share[i];
                const double x_11 = low > x_10 ? low : x_10;
                const double clipped = high < x_11 ? high : x_11;
                const int clipped_eq_x_10 = clipped == x_10;
                chosen_9[i] = clipped_eq_x_10 ? x_3 : 0.0;
            }
        const double was_chosen_10 = lk_exchange(n, chosen_9, (size_t)argmax_chosen_9 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_9);
        lk_exchange(n, chosen_9, (size_t)argmax_chosen_9 - start, was_chosen_10);
    }
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share = row_share + (whole ? start : 0);
            double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
            double *restrict const chosen_9 = row_chosen_9 + (whole ? start : 0);
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
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_v[i] = lk_ldexp(v[i], shift_v);
                }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double x_3 = alpha[i] * y_true[i];
                    const double x_10 = inverse_sum_share * share[i];
                    const double x_11 = low > x_10 ? low : x_10;
                    const double clipped = high < x_11 ? high : x_11;
                    const int clipped_eq_x_10 = clipped == x_10;
                    chosen_9[i] = clipped_eq_x_10 ? x_3 : 0.0;
                }
            for (size_t i = 0; i < n; i++) {
                const double x_1 = lk_rounded(sum_share) - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_3 = alpha[i] * y_true[i];
                const double x_4 = x_3 / scaled_y_pred[i];
                const double x_5 = x_2 * x_4;
                const double x_6 = x_5 / scaled_y_pred[i];
                const double x_7 = others * x_6;
                const double x_8 = others * x_7;
                const double x_9 = scaled_v[i] * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_9;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_10 = inverse_sum_share * share[i];
                const double x_11 = low > x_10 ? low : x_10;
                const double clipped = high < x_11 ? high : x_11;
                const int clipped_eq_x_10 = clipped == x_10;
                const double chosen_3 = clipped_eq_x_10 ? chosen_2 : 0.0;
                const double x_12 = sum_v - scaled_v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_12;
                const double x_15 = alpha[i] * x_14;
                const double x_16 = others_1 * x_15;
                const double x_17 = x_16 * y_true[i];
                const double neg_x_17 = -x_17;
                const double chosen_5 = clipped_eq_x_10 ? neg_x_17 : 0.0;
                const double x_18 = chosen_3 + chosen_5;
                const double x_20 = 2.0 * x_3;
                const double x_21 = x_20 / scaled_y_pred[i];
                const double x_22 = x_19 * x_21;
                const double x_23 = others * x_22;
                const double x_24 = scaled_v[i] * x_23;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_24;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double chosen_8 = clipped_eq_x_10 ? chosen_7 : 0.0;
                const double x_25 = chosen_8 + x_18;
                const double x_26 = sum_chosen_9 - chosen_9[i];
                const int is_largest_2 = argmax_chosen_9 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_26;
                const double x_27 = others_2 * x_14;
                const double x_28 = others_1 * x_27;
                const double neg_x_28 = -x_28;
                const double x_29 = scaled_v[i] * x_27;
                const double x_30 = neg_x_28 - x_29;
                const double x_31 = x_25 + x_30;
                const double x_38 = lk_ldexp(x_31, x_37);
                hessian_vector[i] = weight * x_38;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0}; rows side by side */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double share[LK_LANES];
    double chosen[LK_LANES];
    double size_v[LK_LANES];
    double scaled_v[LK_LANES];
    double abs_v[LK_LANES];
    double chosen_4[LK_LANES];
    double chosen_9[LK_LANES];
    double chosen_10[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double x_2[LK_ROWS];
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_14[LK_ROWS];
    double x_19[LK_ROWS];
    double sum_chosen_9[LK_ROWS];
    double argmax_chosen_9[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_37[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    lk_lanes_maximum(n, c, size_v, most_v);

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_32 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_32 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_33 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
        const double x_34 = 700.0 < x_33 ? 700.0 : x_33;
        shift_v[r] = x_34 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_35 = 2.0 * shift_y_pred[r];
        const double x_36 = -shift_v[r];
        x_37[r] = x_35 + x_36;
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
            scaled_v[i] = lk_ldexp(v[i], shift_v[r]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_v[i] = fabs(scaled_v[i]);
        }

    lk_lanes_sum(n, c, share, sum_share_high, sum_share_low);
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
        inverse_sum_share[r] = 1.0 / lk_rounded(sum_share);
    }

    for (size_t r = 0; r < n; r++) {
        x_2[r] = inverse_sum_share[r] * inverse_sum_share[r];
    }

    for (size_t r = 0; r < n; r++) {
        const double x_13 = inverse_sum_share[r] / scaled_most_y_pred[r];
        x_14[r] = x_13 * x_13;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_13 = inverse_sum_share[r] / scaled_most_y_pred[r];
        x_19[r] = inverse_sum_share[r] * x_13;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_share = share[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            chosen[i] = is_largest ? 0.0 : now_share;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_scaled_v = scaled_v[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_v[r] == index;
            chosen_4[i] = is_largest_1 ? 0.0 : now_scaled_v;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_3 = alpha[i] * y_true[i];
            const double x_10 = inverse_sum_share[r] * share[i];
            const double x_11 = low[r] > x_10 ? low[r] : x_10;
            const double clipped = high[r] < x_11 ? high[r] : x_11;
            const int clipped_eq_x_10 = clipped == x_10;
            chosen_9[i] = clipped_eq_x_10 ? x_3 : 0.0;
        }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_4, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    double row_sum_chosen_9[LK_ROWS];
    lk_lanes_sum(n, c, chosen_9, sum_chosen_9, row_sum_chosen_9);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_9[r] = lk_row_sum_value((lk_pair){sum_chosen_9[r], row_sum_chosen_9[r]});
    }

    lk_lanes_argmax(n, c, chosen_9, argmax_chosen_9);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_9 = chosen_9[i];
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_chosen_9[r] == index;
            chosen_10[i] = is_largest_2 ? 0.0 : now_chosen_9;
        }

    double row_sum_without_largest_2[LK_ROWS];
    lk_lanes_sum(n, c, chosen_10, sum_without_largest_2, row_sum_without_largest_2);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const double x_1 = lk_rounded(sum_share) - share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_3 = alpha[i] * y_true[i];
                const double x_4 = x_3 / scaled_y_pred[i];
                const double x_5 = x_2[r] * x_4;
                const double x_6 = x_5 / scaled_y_pred[i];
                const double x_7 = others * x_6;
                const double x_8 = others * x_7;
                const double x_9 = scaled_v[i] * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_9;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_10 = inverse_sum_share[r] * share[i];
                const double x_11 = low[r] > x_10 ? low[r] : x_10;
                const double clipped = high[r] < x_11 ? high[r] : x_11;
                const int clipped_eq_x_10 = clipped == x_10;
                const double chosen_3 = clipped_eq_x_10 ? chosen_2 : 0.0;
                const double x_12 = sum_v[r] - scaled_v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_12;
                const double x_15 = alpha[i] * x_14[r];
                const double x_16 = others_1 * x_15;
                const double x_17 = x_16 * y_true[i];
                const double neg_x_17 = -x_17;
                const double chosen_5 = clipped_eq_x_10 ? neg_x_17 : 0.0;
                const double x_18 = chosen_3 + chosen_5;
                const double x_20 = 2.0 * x_3;
                const double x_21 = x_20 / scaled_y_pred[i];
                const double x_22 = x_19[r] * x_21;
                const double x_23 = others * x_22;
                const double x_24 = scaled_v[i] * x_23;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_24;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double chosen_8 = clipped_eq_x_10 ? chosen_7 : 0.0;
                const double x_25 = chosen_8 + x_18;
                const double x_26 = sum_chosen_9[r] - chosen_9[i];
                const int is_largest_2 = argmax_chosen_9[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_26;
                const double x_27 = others_2 * x_14[r];
                const double x_28 = others_1 * x_27;
                const double neg_x_28 = -x_28;
                const double x_29 = scaled_v[i] * x_27;
                const double x_30 = neg_x_28 - x_29;
                const double x_31 = x_25 + x_30;
                hessian_vector[i] = lk_ldexp(x_31, x_37[r]);
            }
    }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 8);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double *const row_scaled_v = room + 3 * span;
    double *const row_log_y_pred = room + 4 * span;
    double *const row_log1p_x_16 = room + 5 * span;
    double *const row_chosen_11 = room + 6 * span;
    double *const row_chosen_17 = room + 7 * span;
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double abs_chosen_11[LK_BLOCK];
    double abs_chosen_17[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[5];
    const double high = row_in[6];

    /* most_y_pred, most_v */
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
    const double x_87 = 2.0 * shift_y_pred;
    const double x_88 = -shift_v;
    const double x_89 = x_87 + x_88;

    /* sum_share, argmax_y_pred, sum_v, argmax_abs_v */
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
    const lk_pair x_37 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
    const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(x_37);
    const double x_39 = lk_rounded(inverse_sum_share) * x_38;
    const lk_pair x_78 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred);
    const lk_pair x_79 = lk_pair_mul(x_78, x_78);
    const lk_pair x_80 = lk_pair_mul(inverse_sum_share, x_79);
    const lk_pair x_81 = lk_pair_mul(inverse_sum_share, x_80);

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
    const double log_sum = lk_row_log1p(lk_rounded(sum_without_largest));

    /* sum_chosen_11, argmax_abs_chosen_11, sum_chosen_17, argmax_abs_chosen_17 */
    lk_pair row_sum_chosen_11 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_11 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_17 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_17 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
        double *restrict const log1p_x_16 = row_log1p_x_16 + (whole ? start : 0);
        double *restrict const chosen_11 = row_chosen_11 + (whole ? start : 0);
        double *restrict const chosen_17 = row_chosen_17 + (whole ? start : 0);
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_v[i] = lk_ldexp(v[i], shift_v);
            }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = scaled_y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const lk_pair x_16 = lk_pair_div(x_1, share);
            log1p_x_16[i] = lk_rounded(x_16);
        }
        if ((size_t)argmax_y_pred - start < n) {
            const size_t i = (size_t)argmax_y_pred - start;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_16 = lk_pair_div(others, share);
            log1p_x_16[i] = lk_rounded(x_16);
        }
        lk_block_log1p(n, log1p_x_16);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_16 = log1p_x_16[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_16 = lk_pair_div(others, share);
            const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
            const lk_pair x_18 = lk_double_sub_pair(log_sum, x_17);
            const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
            const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
            const double x_47 = low > x_46 ? low : x_46;
            const double clipped = high < x_47 ? high : x_47;
            const int clipped_eq_x_46 = clipped == x_46;
            const lk_pair x_48 = lk_pair_mul(others, surprisal);
            const double x_49 = (-2.0) * lk_rounded(others);
            const lk_pair x_50 = lk_pair_add_double(x_48, x_49);
            const lk_pair x_51 = lk_pair_mul(share, surprisal);
            const double neg_x_51 = -lk_rounded(x_51);
            const double chosen_8 = c_0_eq_share ? 0.0 : neg_x_51;
            const lk_pair x_52 = lk_pair_add_double(x_50, chosen_8);
            const double x_53 = alpha[i] * scaled_v[i];
            const lk_pair x_54 = lk_product(x_53, y_true[i]);
            const lk_pair x_55 = lk_pair_mul(x_52, x_54);
            const double chosen_9 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_55);
            const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
            chosen_11[i] = clipped_eq_x_46 ? chosen_10 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_11[i] = fabs(chosen_11[i]);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_16 = log1p_x_16[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_2 = lk_pair_mul(others, others);
            const lk_pair x_16 = lk_pair_div(others, share);
            const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
            const lk_pair x_18 = lk_double_sub_pair(log_sum, x_17);
            const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
            const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
            const int c_0_eq_share = 0.0 == share.high;
            const double x_40 = alpha[i] * y_true[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
            const double x_47 = low > x_46 ? low : x_46;
            const double clipped = high < x_47 ? high : x_47;
            const int clipped_eq_x_46 = clipped == x_46;
            const double x_61 = 4.0 * lk_rounded(others);
            const lk_pair x_62 = lk_pair_mul_double(share, x_61);
            const lk_pair x_63 = lk_pair_mul(surprisal, x_62);
            const lk_pair chosen_13 = {c_0_eq_share ? 0.0 : x_63.high, c_0_eq_share ? 0.0 : x_63.low};
            const lk_pair x_64 = lk_pair_add(chosen_13, x_2);
            const double x_65 = (-4.0) * lk_rounded(others);
            const double x_66 = lk_rounded(share) * x_65;
            const lk_pair x_67 = lk_pair_add_double(x_64, x_66);
            const double x_68 = (-2.0) * lk_rounded(share);
            const lk_pair x_69 = lk_pair_mul_double(share, x_68);
            const lk_pair x_70 = lk_pair_mul(surprisal, x_69);
            const lk_pair chosen_14 = {c_0_eq_share ? 0.0 : x_70.high, c_0_eq_share ? 0.0 : x_70.low};
            const lk_pair x_71 = lk_pair_add(chosen_14, x_67);
            const lk_pair x_72 = lk_pair_mul_double(x_71, x_40);
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_72);
            const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
            chosen_17[i] = clipped_eq_x_46 ? chosen_16 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_17[i] = fabs(chosen_17[i]);
        }
        lk_fetch(ahead, start, n);
        lk_row_sum_add(&row_sum_chosen_11, n, chosen_11);
        lk_row_peak_raise(&row_argmax_abs_chosen_11, start, n, abs_chosen_11);
        lk_row_sum_add(&row_sum_chosen_17, n, chosen_17);
        lk_row_peak_raise(&row_argmax_abs_chosen_17, start, n, abs_chosen_17);
    }
    const double sum_chosen_11 = lk_row_sum_value(row_sum_chosen_11);
    const double argmax_abs_chosen_11 = row_argmax_abs_chosen_11.at;
    const lk_pair sum_chosen_17 = lk_row_sum_pair(row_sum_chosen_17);
    const double argmax_abs_chosen_17 = row_argmax_abs_chosen_17.at;

    /* sum_without_largest_2, sum_without_largest_3 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
        double *restrict const log1p_x_16 = row_log1p_x_16 + (whole ? start : 0);
        double *restrict const chosen_11 = row_chosen_11 + (whole ? start : 0);
        double *restrict const chosen_17 = row_chosen_17 + (whole ? start : 0);
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
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(!whole));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_v[i] = lk_ldexp(v[i], shift_v);
            }
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = scaled_y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const lk_pair x_16 = lk_pair_div(x_1, share);
                log1p_x_16[i] = lk_rounded(x_16);
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_16 = lk_pair_div(others, share);
                log1p_x_16[i] = lk_rounded(x_16);
            }
            lk_block_log1p(n, log1p_x_16);
        }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_16 = log1p_x_16[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_16 = lk_pair_div(others, share);
                const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const lk_pair x_18 = lk_double_sub_pair(log_sum, x_17);
                const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
                const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_47 = low > x_46 ? low : x_46;
                const double clipped = high < x_47 ? high : x_47;
                const int clipped_eq_x_46 = clipped == x_46;
                const lk_pair x_48 = lk_pair_mul(others, surprisal);
                const double x_49 = (-2.0) * lk_rounded(others);
                const lk_pair x_50 = lk_pair_add_double(x_48, x_49);
                const lk_pair x_51 = lk_pair_mul(share, surprisal);
                const double neg_x_51 = -lk_rounded(x_51);
                const double chosen_8 = c_0_eq_share ? 0.0 : neg_x_51;
                const lk_pair x_52 = lk_pair_add_double(x_50, chosen_8);
                const double x_53 = alpha[i] * scaled_v[i];
                const lk_pair x_54 = lk_product(x_53, y_true[i]);
                const lk_pair x_55 = lk_pair_mul(x_52, x_54);
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_55);
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                chosen_11[i] = clipped_eq_x_46 ? chosen_10 : 0.0;
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_16 = log1p_x_16[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_mul(others, others);
                const lk_pair x_16 = lk_pair_div(others, share);
                const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const lk_pair x_18 = lk_double_sub_pair(log_sum, x_17);
                const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
                const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
                const int c_0_eq_share = 0.0 == share.high;
                const double x_40 = alpha[i] * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_47 = low > x_46 ? low : x_46;
                const double clipped = high < x_47 ? high : x_47;
                const int clipped_eq_x_46 = clipped == x_46;
                const double x_61 = 4.0 * lk_rounded(others);
                const lk_pair x_62 = lk_pair_mul_double(share, x_61);
                const lk_pair x_63 = lk_pair_mul(surprisal, x_62);
                const lk_pair chosen_13 = {c_0_eq_share ? 0.0 : x_63.high, c_0_eq_share ? 0.0 : x_63.low};
                const lk_pair x_64 = lk_pair_add(chosen_13, x_2);
                const double x_65 = (-4.0) * lk_rounded(others);
                const double x_66 = lk_rounded(share) * x_65;
                const lk_pair x_67 = lk_pair_add_double(x_64, x_66);
                const double x_68 = (-2.0) * lk_rounded(share);
                const lk_pair x_69 = lk_pair_mul_double(share, x_68);
                const lk_pair x_70 = lk_pair_mul(surprisal, x_69);
                const lk_pair chosen_14 = {c_0_eq_share ? 0.0 : x_70.high, c_0_eq_share ? 0.0 : x_70.low};
                const lk_pair x_71 = lk_pair_add(chosen_14, x_67);
                const lk_pair x_72 = lk_pair_mul_double(x_71, x_40);
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_72);
                const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
                chosen_17[i] = clipped_eq_x_46 ? chosen_16 : 0.0;
            }
        const double was_chosen_12 = lk_exchange(n, chosen_11, (size_t)argmax_abs_chosen_11 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_11);
        lk_exchange(n, chosen_11, (size_t)argmax_abs_chosen_11 - start, was_chosen_12);
        const double was_chosen_18 = lk_exchange(n, chosen_17, (size_t)argmax_abs_chosen_17 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_17);
        lk_exchange(n, chosen_17, (size_t)argmax_abs_chosen_17 - start, was_chosen_18);
    }
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);
    const double sum_without_largest_3 = lk_row_sum_value(row_sum_without_largest_3);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
            double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
            double *restrict const log1p_x_16 = row_log1p_x_16 + (whole ? start : 0);
            double *restrict const chosen_11 = row_chosen_11 + (whole ? start : 0);
            double *restrict const chosen_17 = row_chosen_17 + (whole ? start : 0);
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
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_v[i] = lk_ldexp(v[i], shift_v);
                }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = scaled_y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const lk_pair x_16 = lk_pair_div(x_1, share);
                    log1p_x_16[i] = lk_rounded(x_16);
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_16 = lk_pair_div(others, share);
                    log1p_x_16[i] = lk_rounded(x_16);
                }
                lk_block_log1p(n, log1p_x_16);
            }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_16 = log1p_x_16[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_16 = lk_pair_div(others, share);
                    const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const lk_pair x_18 = lk_double_sub_pair(log_sum, x_17);
                    const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_47 = low > x_46 ? low : x_46;
                    const double clipped = high < x_47 ? high : x_47;
                    const int clipped_eq_x_46 = clipped == x_46;
                    const lk_pair x_48 = lk_pair_mul(others, surprisal);
                    const double x_49 = (-2.0) * lk_rounded(others);
                    const lk_pair x_50 = lk_pair_add_double(x_48, x_49);
                    const lk_pair x_51 = lk_pair_mul(share, surprisal);
                    const double neg_x_51 = -lk_rounded(x_51);
                    const double chosen_8 = c_0_eq_share ? 0.0 : neg_x_51;
                    const lk_pair x_52 = lk_pair_add_double(x_50, chosen_8);
                    const double x_53 = alpha[i] * scaled_v[i];
                    const lk_pair x_54 = lk_product(x_53, y_true[i]);
                    const lk_pair x_55 = lk_pair_mul(x_52, x_54);
                    const double chosen_9 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_55);
                    const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                    chosen_11[i] = clipped_eq_x_46 ? chosen_10 : 0.0;
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_16 = log1p_x_16[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_mul(others, others);
                    const lk_pair x_16 = lk_pair_div(others, share);
                    const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const lk_pair x_18 = lk_double_sub_pair(log_sum, x_17);
                    const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_40 = alpha[i] * y_true[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_47 = low > x_46 ? low : x_46;
                    const double clipped = high < x_47 ? high : x_47;
                    const int clipped_eq_x_46 = clipped == x_46;
                    const double x_61 = 4.0 * lk_rounded(others);
                    const lk_pair x_62 = lk_pair_mul_double(share, x_61);
                    const lk_pair x_63 = lk_pair_mul(surprisal, x_62);
                    const lk_pair chosen_13 = {c_0_eq_share ? 0.0 : x_63.high, c_0_eq_share ? 0.0 : x_63.low};
                    const lk_pair x_64 = lk_pair_add(chosen_13, x_2);
                    const double x_65 = (-4.0) * lk_rounded(others);
                    const double x_66 = lk_rounded(share) * x_65;
                    const lk_pair x_67 = lk_pair_add_double(x_64, x_66);
                    const double x_68 = (-2.0) * lk_rounded(share);
                    const lk_pair x_69 = lk_pair_mul_double(share, x_68);
                    const lk_pair x_70 = lk_pair_mul(surprisal, x_69);
                    const lk_pair chosen_14 = {c_0_eq_share ? 0.0 : x_70.high, c_0_eq_share ? 0.0 : x_70.low};
                    const lk_pair x_71 = lk_pair_add(chosen_14, x_67);
                    const lk_pair x_72 = lk_pair_mul_double(x_71, x_40);
                    const double chosen_15 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_72);
                    const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
                    chosen_17[i] = clipped_eq_x_46 ? chosen_16 : 0.0;
                }
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_16 = log1p_x_16[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_mul(others, others);
                const double x_3 = lk_rounded(others) * lk_rounded(x_2);
                const double x_4 = scaled_v[i] * x_3;
                const double x_5 = sum_v - scaled_v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double x_6 = (-5.0) * lk_rounded(share);
                const double x_7 = lk_rounded(share) * x_6;
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = others_1 * x_8;
                const double x_10 = x_4 + x_9;
                const double x_11 = 6.0 * lk_rounded(others);
                const double x_12 = lk_rounded(others) * x_11;
                const double x_13 = lk_rounded(share) * x_12;
                const double x_14 = scaled_v[i] * x_13;
                const double x_15 = x_10 + x_14;
                const lk_pair x_16 = lk_pair_div(others, share);
                const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const lk_pair x_18 = lk_double_sub_pair(log_sum, x_17);
                const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
                const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
                const double x_19 = (-4.0) * lk_rounded(share);
                const double x_20 = lk_rounded(share) * x_19;
                const double x_21 = lk_rounded(share) * x_20;
                const double x_22 = others_1 * x_21;
                const double x_23 = lk_rounded(surprisal) * x_22;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_2 = c_0_eq_share ? 0.0 : x_23;
                const double x_24 = chosen_2 + x_15;
                const double x_25 = 2.0 * lk_rounded(share);
                const double x_26 = lk_rounded(share) * x_25;
                const double x_27 = lk_rounded(others) * x_26;
                const double x_28 = others_1 * x_27;
                const double x_29 = lk_rounded(surprisal) * x_28;
                const double chosen_3 = c_0_eq_share ? 0.0 : x_29;
                const double x_30 = chosen_3 + x_24;
                const double x_31 = 6.0 * lk_rounded(share);
                const double x_32 = lk_rounded(share) * x_31;
                const double x_33 = lk_rounded(others) * x_32;
                const double x_34 = lk_rounded(surprisal) * x_33;
                const double x_35 = scaled_v[i] * x_34;
                const double chosen_4 = c_0_eq_share ? 0.0 : x_35;
                const double x_36 = chosen_4 + x_30;
                const double x_40 = alpha[i] * y_true[i];
                const double x_41 = x_40 / scaled_y_pred[i];
                const double x_42 = x_39 * x_41;
                const double x_43 = x_42 / scaled_y_pred[i];
                const double x_44 = lk_rounded(others) * x_43;
                const double x_45 = x_36 * x_44;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_45;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_47 = low > x_46 ? low : x_46;
                const double clipped = high < x_47 ? high : x_47;
                const int clipped_eq_x_46 = clipped == x_46;
                const double chosen_7 = clipped_eq_x_46 ? chosen_6 : 0.0;
                const double x_56 = sum_chosen_11 - chosen_11[i];
                const int is_largest_2 = argmax_abs_chosen_11 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_56;
                const double x_57 = 2.0 * others_2;
                const double x_58 = lk_rounded(others) * x_57;
                const double x_59 = lk_rounded(share) * x_57;
                const double x_60 = x_58 + x_59;
                const double x_73 = lk_rounded(sum_chosen_17) - chosen_17[i];
                const int is_largest_3 = argmax_abs_chosen_17 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_73;
                const double x_74 = others_1 * others_3;
                const double x_75 = x_60 - x_74;
                const double x_76 = others_3 * scaled_v[i];
                const double x_77 = x_75 - x_76;
                const double x_82 = x_77 * lk_rounded(x_81);
                const double x_83 = chosen_7 + x_82;
                const double x_90 = lk_ldexp(x_83, x_89);
                hessian_vector[i] = weight * x_90;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: gamma in {2}; rows side by side */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const y_true = in[0];
    const double *restrict const v = in[2];
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
    double log1p_x_16[LK_LANES];
    double chosen_11[LK_LANES];
    double abs_chosen_11[LK_LANES];
    double chosen_12[LK_LANES];
    double chosen_17[LK_LANES];
    double abs_chosen_17[LK_LANES];
    double chosen_18[LK_LANES];
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
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest_high[LK_ROWS];
    double log_largest_low[LK_ROWS];
    double x_39[LK_ROWS];
    double sum_chosen_11[LK_ROWS];
    double argmax_abs_chosen_11[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_17_high[LK_ROWS];
    double sum_chosen_17_low[LK_ROWS];
    double argmax_abs_chosen_17[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double x_81_high[LK_ROWS];
    double x_81_low[LK_ROWS];
    double x_89[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    lk_lanes_maximum(n, c, size_v, most_v);

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
        const lk_pair x_37 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
        const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(x_37);
        x_39[r] = lk_rounded(inverse_sum_share) * x_38;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
        const lk_pair x_78 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
        const lk_pair x_79 = lk_pair_mul(x_78, x_78);
        const lk_pair x_80 = lk_pair_mul(inverse_sum_share, x_79);
        const lk_pair x_81 = lk_pair_mul(inverse_sum_share, x_80);
        x_81_high[r] = x_81.high;
        x_81_low[r] = x_81.low;
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
        log_sum[r] = lk_rounded(sum_without_largest);
    }
    lk_block_log1p(n, log_sum);

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
            const lk_pair x_16 = lk_pair_div(others, share);
            log1p_x_16[i] = lk_rounded(x_16);
        }
    lk_block_log1p(c * n, log1p_x_16);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_16 = log1p_x_16[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_16 = lk_pair_div(others, share);
            const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
            const lk_pair x_18 = lk_double_sub_pair(log_sum[r], x_17);
            const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
            const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
            const int c_0_eq_share = 0.0 == share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
            const double x_47 = low[r] > x_46 ? low[r] : x_46;
            const double clipped = high[r] < x_47 ? high[r] : x_47;
            const int clipped_eq_x_46 = clipped == x_46;
            const lk_pair x_48 = lk_pair_mul(others, surprisal);
            const double x_49 = (-2.0) * lk_rounded(others);
            const lk_pair x_50 = lk_pair_add_double(x_48, x_49);
            const lk_pair x_51 = lk_pair_mul(share, surprisal);
            const double neg_x_51 = -lk_rounded(x_51);
            const double chosen_8 = c_0_eq_share ? 0.0 : neg_x_51;
            const lk_pair x_52 = lk_pair_add_double(x_50, chosen_8);
            const double x_53 = alpha[i] * scaled_v[i];
            const lk_pair x_54 = lk_product(x_53, y_true[i]);
            const lk_pair x_55 = lk_pair_mul(x_52, x_54);
            const double chosen_9 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_55);
            const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
            chosen_11[i] = clipped_eq_x_46 ? chosen_10 : 0.0;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_11[i] = fabs(chosen_11[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_16 = log1p_x_16[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_2 = lk_pair_mul(others, others);
            const lk_pair x_16 = lk_pair_div(others, share);
            const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
            const lk_pair x_18 = lk_double_sub_pair(log_sum[r], x_17);
            const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
            const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
            const int c_0_eq_share = 0.0 == share.high;
            const double x_40 = alpha[i] * y_true[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
            const double x_47 = low[r] > x_46 ? low[r] : x_46;
            const double clipped = high[r] < x_47 ? high[r] : x_47;
            const int clipped_eq_x_46 = clipped == x_46;
            const double x_61 = 4.0 * lk_rounded(others);
            const lk_pair x_62 = lk_pair_mul_double(share, x_61);
            const lk_pair x_63 = lk_pair_mul(surprisal, x_62);
            const lk_pair chosen_13 = {c_0_eq_share ? 0.0 : x_63.high, c_0_eq_share ? 0.0 : x_63.low};
            const lk_pair x_64 = lk_pair_add(chosen_13, x_2);
            const double x_65 = (-4.0) * lk_rounded(others);
            const double x_66 = lk_rounded(share) * x_65;
            const lk_pair x_67 = lk_pair_add_double(x_64, x_66);
            const double x_68 = (-2.0) * lk_rounded(share);
            const lk_pair x_69 = lk_pair_mul_double(share, x_68);
            const lk_pair x_70 = lk_pair_mul(surprisal, x_69);
            const lk_pair chosen_14 = {c_0_eq_share ? 0.0 : x_70.high, c_0_eq_share ? 0.0 : x_70.low};
            const lk_pair x_71 = lk_pair_add(chosen_14, x_67);
            const lk_pair x_72 = lk_pair_mul_double(x_71, x_40);
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_72);
            const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
            chosen_17[i] = clipped_eq_x_46 ? chosen_16 : 0.0;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_17[i] = fabs(chosen_17[i]);
        }

    double row_sum_chosen_11[LK_ROWS];
    lk_lanes_sum(n, c, chosen_11, sum_chosen_11, row_sum_chosen_11);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_11[r] = lk_row_sum_value((lk_pair){sum_chosen_11[r], row_sum_chosen_11[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_11, argmax_abs_chosen_11);

    lk_lanes_sum(n, c, chosen_17, sum_chosen_17_high, sum_chosen_17_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_17_high[r], sum_chosen_17_low[r]});
        sum_chosen_17_high[r] = total.high;
        sum_chosen_17_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_17, argmax_abs_chosen_17);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_11 = chosen_11[i];
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_abs_chosen_11[r] == index;
            chosen_12[i] = is_largest_2 ? 0.0 : now_chosen_11;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_17 = chosen_17[i];
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_17[r] == index;
            chosen_18[i] = is_largest_3 ? 0.0 : now_chosen_17;
        }

    double row_sum_without_largest_2[LK_ROWS];
    lk_lanes_sum(n, c, chosen_12, sum_without_largest_2, row_sum_without_largest_2);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
    }

    double row_sum_without_largest_3[LK_ROWS];
    lk_lanes_sum(n, c, chosen_18, sum_without_largest_3, row_sum_without_largest_3);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_3[r] = lk_row_sum_value((lk_pair){sum_without_largest_3[r], row_sum_without_largest_3[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_16 = log1p_x_16[i];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const double now_sum_without_largest_3 = sum_without_largest_3[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair sum_chosen_17 = {sum_chosen_17_high[r], sum_chosen_17_low[r]};
                const lk_pair x_81 = {x_81_high[r], x_81_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_mul(others, others);
                const double x_3 = lk_rounded(others) * lk_rounded(x_2);
                const double x_4 = scaled_v[i] * x_3;
                const double x_5 = sum_v[r] - scaled_v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
                const double x_6 = (-5.0) * lk_rounded(share);
                const double x_7 = lk_rounded(share) * x_6;
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = others_1 * x_8;
                const double x_10 = x_4 + x_9;
                const double x_11 = 6.0 * lk_rounded(others);
                const double x_12 = lk_rounded(others) * x_11;
                const double x_13 = lk_rounded(share) * x_12;
                const double x_14 = scaled_v[i] * x_13;
                const double x_15 = x_10 + x_14;
                const lk_pair x_16 = lk_pair_div(others, share);
                const lk_pair x_17 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const lk_pair x_18 = lk_double_sub_pair(log_sum[r], x_17);
                const int x_16_lt_c_1152921504606846976 = x_16.high < 0x1.0p+60;
                const lk_pair surprisal = {x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18.high, x_16_lt_c_1152921504606846976 ? 0.0 : x_18.low};
                const double x_19 = (-4.0) * lk_rounded(share);
                const double x_20 = lk_rounded(share) * x_19;
                const double x_21 = lk_rounded(share) * x_20;
                const double x_22 = others_1 * x_21;
                const double x_23 = lk_rounded(surprisal) * x_22;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_2 = c_0_eq_share ? 0.0 : x_23;
                const double x_24 = chosen_2 + x_15;
                const double x_25 = 2.0 * lk_rounded(share);
                const double x_26 = lk_rounded(share) * x_25;
                const double x_27 = lk_rounded(others) * x_26;
                const double x_28 = others_1 * x_27;
                const double x_29 = lk_rounded(surprisal) * x_28;
                const double chosen_3 = c_0_eq_share ? 0.0 : x_29;
                const double x_30 = chosen_3 + x_24;
                const double x_31 = 6.0 * lk_rounded(share);
                const double x_32 = lk_rounded(share) * x_31;
                const double x_33 = lk_rounded(others) * x_32;
                const double x_34 = lk_rounded(surprisal) * x_33;
                const double x_35 = scaled_v[i] * x_34;
                const double chosen_4 = c_0_eq_share ? 0.0 : x_35;
                const double x_36 = chosen_4 + x_30;
                const double x_40 = alpha[i] * y_true[i];
                const double x_41 = x_40 / scaled_y_pred[i];
                const double x_42 = x_39[r] * x_41;
                const double x_43 = x_42 / scaled_y_pred[i];
                const double x_44 = lk_rounded(others) * x_43;
                const double x_45 = x_36 * x_44;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_45;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double x_46 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_47 = low[r] > x_46 ? low[r] : x_46;
                const double clipped = high[r] < x_47 ? high[r] : x_47;
                const int clipped_eq_x_46 = clipped == x_46;
                const double chosen_7 = clipped_eq_x_46 ? chosen_6 : 0.0;
                const double x_56 = sum_chosen_11[r] - chosen_11[i];
                const int is_largest_2 = argmax_abs_chosen_11[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_56;
                const double x_57 = 2.0 * others_2;
                const double x_58 = lk_rounded(others) * x_57;
                const double x_59 = lk_rounded(share) * x_57;
                const double x_60 = x_58 + x_59;
                const double x_73 = lk_rounded(sum_chosen_17) - chosen_17[i];
                const int is_largest_3 = argmax_abs_chosen_17[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_73;
                const double x_74 = others_1 * others_3;
                const double x_75 = x_60 - x_74;
                const double x_76 = others_3 * scaled_v[i];
                const double x_77 = x_75 - x_76;
                const double x_82 = x_77 * lk_rounded(x_81);
                const double x_83 = chosen_7 + x_82;
                hessian_vector[i] = lk_ldexp(x_83, x_89[r]);
            }
    }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: otherwise */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 14);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double *const row_scaled_v = room + 3 * span;
    double *const row_log_y_pred = room + 4 * span;
    double *const row_log1p_x_22 = room + 5 * span;
    double *const row_log_others_high = room + 6 * span;
    double *const row_log_others_low = room + 7 * span;
    double *const row_half_power_1_high = room + 8 * span;
    double *const row_half_power_1_low = room + 9 * span;
    double *const row_chosen_25_high = room + 10 * span;
    double *const row_chosen_25_low = room + 11 * span;
    double *const row_chosen_35_high = room + 12 * span;
    double *const row_chosen_35_low = room + 13 * span;
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double abs_chosen_25[LK_BLOCK];
    double abs_chosen_35[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const double x_17 = 2.0 * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_38 = gamma * gamma;
    const double low = row_in[5];
    const double high = row_in[6];
    const double x_63 = (-2.0) * gamma;

    /* most_y_pred, most_v */
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
    const lk_pair log_largest = lk_row_pair_log(lk_pair_of(scaled_most_y_pred));
    const double x_102 = 2.0 * shift_y_pred;
    const double x_103 = -shift_v;
    const double x_104 = x_102 + x_103;

    /* sum_share, argmax_y_pred, sum_v, argmax_abs_v */
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
    const lk_pair x_95 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred);
    const lk_pair x_96 = lk_pair_mul(x_95, x_95);

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

    /* sum_chosen_25, argmax_abs_chosen_25, sum_chosen_35, argmax_abs_chosen_35 */
    lk_pair row_sum_chosen_25 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_25 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_35 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_35 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
        double *restrict const log1p_x_22 = row_log1p_x_22 + (whole ? start : 0);
        double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
        double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
        double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
        double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
        double *restrict const chosen_25_high = row_chosen_25_high + (whole ? start : 0);
        double *restrict const chosen_25_low = row_chosen_25_low + (whole ? start : 0);
        double *restrict const chosen_35_high = row_chosen_35_high + (whole ? start : 0);
        double *restrict const chosen_35_low = row_chosen_35_low + (whole ? start : 0);
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_v[i] = lk_ldexp(v[i], shift_v);
            }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = scaled_y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const lk_pair x_22 = lk_pair_div(x_1, share);
            log1p_x_22[i] = lk_rounded(x_22);
        }
        if ((size_t)argmax_y_pred - start < n) {
            const size_t i = (size_t)argmax_y_pred - start;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_22 = lk_pair_div(others, share);
            log1p_x_22[i] = lk_rounded(x_22);
        }
        lk_block_log1p(n, log1p_x_22);
        LK_INDEPENDENT
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
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
            const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
            const lk_pair x_69 = lk_pair_sub(x_46, log_others);
            const lk_pair x_70 = lk_pair_scaled(x_69, 0.5);
            half_power_1_high[i] = x_70.high;
            half_power_1_low[i] = x_70.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_22 = log1p_x_22[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_5 = lk_pair_mul(share, share);
            const lk_pair x_22 = lk_pair_div(others, share);
            const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
            const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
            const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
            const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
            const lk_pair x_25 = lk_pair_mul_double(x_5, gamma);
            const int c_0_eq_share = 0.0 == share.high;
            const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
            const lk_pair x_39 = lk_pair_mul_double(share, x_38);
            const lk_pair x_40 = lk_pair_mul(share, x_39);
            const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
            const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
            const double x_58 = low > x_57 ? low : x_57;
            const double clipped = high < x_58 ? high : x_58;
            const int clipped_eq_x_57 = clipped == x_57;
            const double x_59 = lk_rounded(share) * x_17;
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_40);
            const double chosen_14 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
            const double chosen_15 = c_0_eq_share ? 0.0 : chosen_14;
            const lk_pair x_61 = lk_sum(chosen_15, x_59);
            const lk_pair x_62 = lk_pair_sub(x_61, others);
            const lk_pair x_64 = lk_pair_mul_double(share, x_63);
            const double x_65 = surprisal * lk_rounded(x_64);
            const double chosen_16 = c_0_eq_gamma ? 0.0 : x_65;
            const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
            const lk_pair x_66 = lk_pair_add_double(x_62, chosen_17);
            const lk_pair x_67 = lk_pair_mul(surprisal_by_others, x_25);
            const double neg_x_67 = -lk_rounded(x_67);
            const double chosen_18 = c_0_eq_share ? 0.0 : neg_x_67;
            const double chosen_19 = c_0_eq_gamma ? 0.0 : chosen_18;
            const lk_pair x_68 = lk_pair_add_double(x_66, chosen_19);
            const lk_pair x_69 = lk_pair_sub(x_46, log_others);
            const int x_69_lt_c_minus_1500 = x_69.high < (-1500.0);
            const lk_pair x_71 = lk_pair_mul_double(half_power_1, alpha[i]);
            const lk_pair x_72 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_73 = lk_pair_mul(x_71, x_72);
            const lk_pair x_74 = lk_pair_mul(x_68, x_73);
            const lk_pair chosen_20 = {x_69_lt_c_minus_1500 ? 0.0 : x_74.high, x_69_lt_c_minus_1500 ? 0.0 : x_74.low};
            const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
            const lk_pair chosen_21 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_20.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_20.low};
            const int c_0_eq_x_68 = 0.0 == x_68.high;
            const lk_pair chosen_22 = {c_0_eq_x_68 ? 0.0 : chosen_21.high, c_0_eq_x_68 ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {alpha_eq_c_0 ? 0.0 : chosen_22.high, alpha_eq_c_0 ? 0.0 : chosen_22.low};
            const lk_pair chosen_24 = {c_0_eq_y_true ? 0.0 : chosen_23.high, c_0_eq_y_true ? 0.0 : chosen_23.low};
            const lk_pair chosen_25 = {clipped_eq_x_57 ? chosen_24.high : 0.0, clipped_eq_x_57 ? chosen_24.low : 0.0};
            chosen_25_high[i] = chosen_25.high;
            chosen_25_low[i] = chosen_25.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_25 = {chosen_25_high[i], chosen_25_low[i]};
            abs_chosen_25[i] = fabs(lk_rounded(chosen_25));
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_22 = log1p_x_22[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_y_pred == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_22 = lk_pair_div(others, share);
            const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
            const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
            const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
            const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
            const int c_0_eq_share = 0.0 == share.high;
            const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
            const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
            const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
            const double x_58 = low > x_57 ? low : x_57;
            const double clipped = high < x_58 ? high : x_58;
            const int clipped_eq_x_57 = clipped == x_57;
            const lk_pair x_69 = lk_pair_sub(x_46, log_others);
            const int x_69_lt_c_minus_1500 = x_69.high < (-1500.0);
            const lk_pair x_71 = lk_pair_mul_double(half_power_1, alpha[i]);
            const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
            const double x_79 = gamma * lk_rounded(share);
            const lk_pair x_80 = lk_pair_mul_double(surprisal_by_others, x_79);
            const double chosen_27 = c_0_eq_gamma ? 0.0 : lk_rounded(x_80);
            const double chosen_28 = c_0_eq_share ? 0.0 : chosen_27;
            const lk_pair x_81 = lk_sum(2.0, chosen_28);
            const lk_pair x_82 = lk_pair_sub_double(x_81, surprisal);
            const double x_83 = lk_rounded(share) * lk_rounded(surprisal_by_others);
            const double neg_x_83 = -x_83;
            const double chosen_29 = c_0_eq_share ? 0.0 : neg_x_83;
            const lk_pair x_84 = lk_pair_add_double(x_82, chosen_29);
            const lk_pair x_85 = lk_pair_mul_double(half_power_1, scaled_v[i]);
            const lk_pair x_86 = lk_pair_mul(x_71, x_85);
            const lk_pair x_87 = lk_pair_mul_double(x_86, y_true[i]);
            const lk_pair x_88 = lk_pair_mul(x_84, x_87);
            const lk_pair chosen_30 = {x_69_lt_c_minus_1500 ? 0.0 : x_88.high, x_69_lt_c_minus_1500 ? 0.0 : x_88.low};
            const lk_pair chosen_31 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_30.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_30.low};
            const int c_0_eq_x_84 = 0.0 == x_84.high;
            const lk_pair chosen_32 = {c_0_eq_x_84 ? 0.0 : chosen_31.high, c_0_eq_x_84 ? 0.0 : chosen_31.low};
            const lk_pair chosen_33 = {alpha_eq_c_0 ? 0.0 : chosen_32.high, alpha_eq_c_0 ? 0.0 : chosen_32.low};
            const lk_pair chosen_34 = {c_0_eq_y_true ? 0.0 : chosen_33.high, c_0_eq_y_true ? 0.0 : chosen_33.low};
            const lk_pair chosen_35 = {clipped_eq_x_57 ? chosen_34.high : 0.0, clipped_eq_x_57 ? chosen_34.low : 0.0};
            chosen_35_high[i] = chosen_35.high;
            chosen_35_low[i] = chosen_35.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_35 = {chosen_35_high[i], chosen_35_low[i]};
            abs_chosen_35[i] = fabs(lk_rounded(chosen_35));
        }
        lk_row_sum_add_pairs(&row_sum_chosen_25, n, chosen_25_high, chosen_25_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_25, start, n, abs_chosen_25);
        lk_row_sum_add_pairs(&row_sum_chosen_35, n, chosen_35_high, chosen_35_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_35, start, n, abs_chosen_35);
    }
    const lk_pair sum_chosen_25 = lk_row_sum_pair(row_sum_chosen_25);
    const double argmax_abs_chosen_25 = row_argmax_abs_chosen_25.at;
    const lk_pair sum_chosen_35 = lk_row_sum_pair(row_sum_chosen_35);
    const double argmax_abs_chosen_35 = row_argmax_abs_chosen_35.at;

    /* sum_without_largest_2, sum_without_largest_3 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
        double *restrict const log1p_x_22 = row_log1p_x_22 + (whole ? start : 0);
        double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
        double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
        double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
        double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
        double *restrict const chosen_25_high = row_chosen_25_high + (whole ? start : 0);
        double *restrict const chosen_25_low = row_chosen_25_low + (whole ? start : 0);
        double *restrict const chosen_35_high = row_chosen_35_high + (whole ? start : 0);
        double *restrict const chosen_35_low = row_chosen_35_low + (whole ? start : 0);
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
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(!whole));
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_v[i] = lk_ldexp(v[i], shift_v);
            }
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = scaled_y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const lk_pair x_22 = lk_pair_div(x_1, share);
                log1p_x_22[i] = lk_rounded(x_22);
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_22 = lk_pair_div(others, share);
                log1p_x_22[i] = lk_rounded(x_22);
            }
            lk_block_log1p(n, log1p_x_22);
        }
        if (!whole) {
            LK_INDEPENDENT
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
        }
        if (!whole) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
                const lk_pair x_69 = lk_pair_sub(x_46, log_others);
                const lk_pair x_70 = lk_pair_scaled(x_69, 0.5);
                half_power_1_high[i] = x_70.high;
                half_power_1_low[i] = x_70.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_22 = log1p_x_22[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_5 = lk_pair_mul(share, share);
                const lk_pair x_22 = lk_pair_div(others, share);
                const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
                const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
                const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                const lk_pair x_25 = lk_pair_mul_double(x_5, gamma);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
                const lk_pair x_39 = lk_pair_mul_double(share, x_38);
                const lk_pair x_40 = lk_pair_mul(share, x_39);
                const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_58 = low > x_57 ? low : x_57;
                const double clipped = high < x_58 ? high : x_58;
                const int clipped_eq_x_57 = clipped == x_57;
                const double x_59 = lk_rounded(share) * x_17;
                const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_40);
                const double chosen_14 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
                const double chosen_15 = c_0_eq_share ? 0.0 : chosen_14;
                const lk_pair x_61 = lk_sum(chosen_15, x_59);
                const lk_pair x_62 = lk_pair_sub(x_61, others);
                const lk_pair x_64 = lk_pair_mul_double(share, x_63);
                const double x_65 = surprisal * lk_rounded(x_64);
                const double chosen_16 = c_0_eq_gamma ? 0.0 : x_65;
                const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
                const lk_pair x_66 = lk_pair_add_double(x_62, chosen_17);
                const lk_pair x_67 = lk_pair_mul(surprisal_by_others, x_25);
                const double neg_x_67 = -lk_rounded(x_67);
                const double chosen_18 = c_0_eq_share ? 0.0 : neg_x_67;
                const double chosen_19 = c_0_eq_gamma ? 0.0 : chosen_18;
                const lk_pair x_68 = lk_pair_add_double(x_66, chosen_19);
                const lk_pair x_69 = lk_pair_sub(x_46, log_others);
                const int x_69_lt_c_minus_1500 = x_69.high < (-1500.0);
                const lk_pair x_71 = lk_pair_mul_double(half_power_1, alpha[i]);
                const lk_pair x_72 = lk_pair_mul_double(half_power_1, y_true[i]);
                const lk_pair x_73 = lk_pair_mul(x_71, x_72);
                const lk_pair x_74 = lk_pair_mul(x_68, x_73);
                const lk_pair chosen_20 = {x_69_lt_c_minus_1500 ? 0.0 : x_74.high, x_69_lt_c_minus_1500 ? 0.0 : x_74.low};
                const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                const lk_pair chosen_21 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_20.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_20.low};
                const int c_0_eq_x_68 = 0.0 == x_68.high;
                const lk_pair chosen_22 = {c_0_eq_x_68 ? 0.0 : chosen_21.high, c_0_eq_x_68 ? 0.0 : chosen_21.low};
                const lk_pair chosen_23 = {alpha_eq_c_0 ? 0.0 : chosen_22.high, alpha_eq_c_0 ? 0.0 : chosen_22.low};
                const lk_pair chosen_24 = {c_0_eq_y_true ? 0.0 : chosen_23.high, c_0_eq_y_true ? 0.0 : chosen_23.low};
                const lk_pair chosen_25 = {clipped_eq_x_57 ? chosen_24.high : 0.0, clipped_eq_x_57 ? chosen_24.low : 0.0};
                chosen_25_high[i] = chosen_25.high;
                chosen_25_low[i] = chosen_25.low;
            }
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_22 = log1p_x_22[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_22 = lk_pair_div(others, share);
                const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
                const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
                const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
                const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_58 = low > x_57 ? low : x_57;
                const double clipped = high < x_58 ? high : x_58;
                const int clipped_eq_x_57 = clipped == x_57;
                const lk_pair x_69 = lk_pair_sub(x_46, log_others);
                const int x_69_lt_c_minus_1500 = x_69.high < (-1500.0);
                const lk_pair x_71 = lk_pair_mul_double(half_power_1, alpha[i]);
                const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                const double x_79 = gamma * lk_rounded(share);
                const lk_pair x_80 = lk_pair_mul_double(surprisal_by_others, x_79);
                const double chosen_27 = c_0_eq_gamma ? 0.0 : lk_rounded(x_80);
                const double chosen_28 = c_0_eq_share ? 0.0 : chosen_27;
                const lk_pair x_81 = lk_sum(2.0, chosen_28);
                const lk_pair x_82 = lk_pair_sub_double(x_81, surprisal);
                const double x_83 = lk_rounded(share) * lk_rounded(surprisal_by_others);
                const double neg_x_83 = -x_83;
                const double chosen_29 = c_0_eq_share ? 0.0 : neg_x_83;
                const lk_pair x_84 = lk_pair_add_double(x_82, chosen_29);
                const lk_pair x_85 = lk_pair_mul_double(half_power_1, scaled_v[i]);
                const lk_pair x_86 = lk_pair_mul(x_71, x_85);
                const lk_pair x_87 = lk_pair_mul_double(x_86, y_true[i]);
                const lk_pair x_88 = lk_pair_mul(x_84, x_87);
                const lk_pair chosen_30 = {x_69_lt_c_minus_1500 ? 0.0 : x_88.high, x_69_lt_c_minus_1500 ? 0.0 : x_88.low};
                const lk_pair chosen_31 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_30.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_30.low};
                const int c_0_eq_x_84 = 0.0 == x_84.high;
                const lk_pair chosen_32 = {c_0_eq_x_84 ? 0.0 : chosen_31.high, c_0_eq_x_84 ? 0.0 : chosen_31.low};
                const lk_pair chosen_33 = {alpha_eq_c_0 ? 0.0 : chosen_32.high, alpha_eq_c_0 ? 0.0 : chosen_32.low};
                const lk_pair chosen_34 = {c_0_eq_y_true ? 0.0 : chosen_33.high, c_0_eq_y_true ? 0.0 : chosen_33.low};
                const lk_pair chosen_35 = {clipped_eq_x_57 ? chosen_34.high : 0.0, clipped_eq_x_57 ? chosen_34.low : 0.0};
                chosen_35_high[i] = chosen_35.high;
                chosen_35_low[i] = chosen_35.low;
            }
        const double was_chosen_26 = lk_exchange(n, chosen_25_high, (size_t)argmax_abs_chosen_25 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_25_high);
        lk_exchange(n, chosen_25_high, (size_t)argmax_abs_chosen_25 - start, was_chosen_26);
        const double was_chosen_36 = lk_exchange(n, chosen_35_high, (size_t)argmax_abs_chosen_35 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_35_high);
        lk_exchange(n, chosen_35_high, (size_t)argmax_abs_chosen_35 - start, was_chosen_36);
    }
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);
    const double sum_without_largest_3 = lk_row_sum_value(row_sum_without_largest_3);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
            double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
            double *restrict const log1p_x_22 = row_log1p_x_22 + (whole ? start : 0);
            double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
            double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
            double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
            double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
            double *restrict const chosen_25_high = row_chosen_25_high + (whole ? start : 0);
            double *restrict const chosen_25_low = row_chosen_25_low + (whole ? start : 0);
            double *restrict const chosen_35_high = row_chosen_35_high + (whole ? start : 0);
            double *restrict const chosen_35_low = row_chosen_35_low + (whole ? start : 0);
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
            const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(c > LK_BLOCK));
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_v[i] = lk_ldexp(v[i], shift_v);
                }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = scaled_y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const lk_pair x_22 = lk_pair_div(x_1, share);
                    log1p_x_22[i] = lk_rounded(x_22);
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_22 = lk_pair_div(others, share);
                    log1p_x_22[i] = lk_rounded(x_22);
                }
                lk_block_log1p(n, log1p_x_22);
            }
            if (!whole) {
                LK_INDEPENDENT
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
            }
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
                const lk_pair x_47 = lk_pair_scaled(x_46, 0.5);
                half_power_high[i] = x_47.high;
                half_power_low[i] = x_47.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
                    const lk_pair x_69 = lk_pair_sub(x_46, log_others);
                    const lk_pair x_70 = lk_pair_scaled(x_69, 0.5);
                    half_power_1_high[i] = x_70.high;
                    half_power_1_low[i] = x_70.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_22 = log1p_x_22[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_5 = lk_pair_mul(share, share);
                    const lk_pair x_22 = lk_pair_div(others, share);
                    const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
                    const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
                    const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                    const lk_pair x_25 = lk_pair_mul_double(x_5, gamma);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
                    const lk_pair x_39 = lk_pair_mul_double(share, x_38);
                    const lk_pair x_40 = lk_pair_mul(share, x_39);
                    const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_58 = low > x_57 ? low : x_57;
                    const double clipped = high < x_58 ? high : x_58;
                    const int clipped_eq_x_57 = clipped == x_57;
                    const double x_59 = lk_rounded(share) * x_17;
                    const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_40);
                    const double chosen_14 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
                    const double chosen_15 = c_0_eq_share ? 0.0 : chosen_14;
                    const lk_pair x_61 = lk_sum(chosen_15, x_59);
                    const lk_pair x_62 = lk_pair_sub(x_61, others);
                    const lk_pair x_64 = lk_pair_mul_double(share, x_63);
                    const double x_65 = surprisal * lk_rounded(x_64);
                    const double chosen_16 = c_0_eq_gamma ? 0.0 : x_65;
                    const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
                    const lk_pair x_66 = lk_pair_add_double(x_62, chosen_17);
                    const lk_pair x_67 = lk_pair_mul(surprisal_by_others, x_25);
                    const double neg_x_67 = -lk_rounded(x_67);
                    const double chosen_18 = c_0_eq_share ? 0.0 : neg_x_67;
                    const double chosen_19 = c_0_eq_gamma ? 0.0 : chosen_18;
                    const lk_pair x_68 = lk_pair_add_double(x_66, chosen_19);
                    const lk_pair x_69 = lk_pair_sub(x_46, log_others);
                    const int x_69_lt_c_minus_1500 = x_69.high < (-1500.0);
                    const lk_pair x_71 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const lk_pair x_72 = lk_pair_mul_double(half_power_1, y_true[i]);
                    const lk_pair x_73 = lk_pair_mul(x_71, x_72);
                    const lk_pair x_74 = lk_pair_mul(x_68, x_73);
                    const lk_pair chosen_20 = {x_69_lt_c_minus_1500 ? 0.0 : x_74.high, x_69_lt_c_minus_1500 ? 0.0 : x_74.low};
                    const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                    const lk_pair chosen_21 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_20.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_20.low};
                    const int c_0_eq_x_68 = 0.0 == x_68.high;
                    const lk_pair chosen_22 = {c_0_eq_x_68 ? 0.0 : chosen_21.high, c_0_eq_x_68 ? 0.0 : chosen_21.low};
                    const lk_pair chosen_23 = {alpha_eq_c_0 ? 0.0 : chosen_22.high, alpha_eq_c_0 ? 0.0 : chosen_22.low};
                    const lk_pair chosen_24 = {c_0_eq_y_true ? 0.0 : chosen_23.high, c_0_eq_y_true ? 0.0 : chosen_23.low};
                    const lk_pair chosen_25 = {clipped_eq_x_57 ? chosen_24.high : 0.0, clipped_eq_x_57 ? chosen_24.low : 0.0};
                    chosen_25_high[i] = chosen_25.high;
                    chosen_25_low[i] = chosen_25.low;
                }
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_22 = log1p_x_22[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_22 = lk_pair_div(others, share);
                    const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
                    const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
                    const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
                    const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_58 = low > x_57 ? low : x_57;
                    const double clipped = high < x_58 ? high : x_58;
                    const int clipped_eq_x_57 = clipped == x_57;
                    const lk_pair x_69 = lk_pair_sub(x_46, log_others);
                    const int x_69_lt_c_minus_1500 = x_69.high < (-1500.0);
                    const lk_pair x_71 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                    const double x_79 = gamma * lk_rounded(share);
                    const lk_pair x_80 = lk_pair_mul_double(surprisal_by_others, x_79);
                    const double chosen_27 = c_0_eq_gamma ? 0.0 : lk_rounded(x_80);
                    const double chosen_28 = c_0_eq_share ? 0.0 : chosen_27;
                    const lk_pair x_81 = lk_sum(2.0, chosen_28);
                    const lk_pair x_82 = lk_pair_sub_double(x_81, surprisal);
                    const double x_83 = lk_rounded(share) * lk_rounded(surprisal_by_others);
                    const double neg_x_83 = -x_83;
                    const double chosen_29 = c_0_eq_share ? 0.0 : neg_x_83;
                    const lk_pair x_84 = lk_pair_add_double(x_82, chosen_29);
                    const lk_pair x_85 = lk_pair_mul_double(half_power_1, scaled_v[i]);
                    const lk_pair x_86 = lk_pair_mul(x_71, x_85);
                    const lk_pair x_87 = lk_pair_mul_double(x_86, y_true[i]);
                    const lk_pair x_88 = lk_pair_mul(x_84, x_87);
                    const lk_pair chosen_30 = {x_69_lt_c_minus_1500 ? 0.0 : x_88.high, x_69_lt_c_minus_1500 ? 0.0 : x_88.low};
                    const lk_pair chosen_31 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_30.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_30.low};
                    const int c_0_eq_x_84 = 0.0 == x_84.high;
                    const lk_pair chosen_32 = {c_0_eq_x_84 ? 0.0 : chosen_31.high, c_0_eq_x_84 ? 0.0 : chosen_31.low};
                    const lk_pair chosen_33 = {alpha_eq_c_0 ? 0.0 : chosen_32.high, alpha_eq_c_0 ? 0.0 : chosen_32.low};
                    const lk_pair chosen_34 = {c_0_eq_y_true ? 0.0 : chosen_33.high, c_0_eq_y_true ? 0.0 : chosen_33.low};
                    const lk_pair chosen_35 = {clipped_eq_x_57 ? chosen_34.high : 0.0, clipped_eq_x_57 ? chosen_34.low : 0.0};
                    chosen_35_high[i] = chosen_35.high;
                    chosen_35_low[i] = chosen_35.low;
                }
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_22 = log1p_x_22[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair chosen_25 = {chosen_25_high[i], chosen_25_low[i]};
                const lk_pair chosen_35 = {chosen_35_high[i], chosen_35_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) * lk_rounded(others);
                const double x_3 = scaled_v[i] * x_2;
                const double x_4 = sum_v - scaled_v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_4;
                const lk_pair x_5 = lk_pair_mul(share, share);
                const double x_6 = others_1 * lk_rounded(x_5);
                const double x_7 = x_3 - x_6;
                const double x_8 = (-2.0) * lk_rounded(share);
                const double x_9 = lk_rounded(share) * x_8;
                const double x_10 = gamma * x_9;
                const double x_11 = others_1 * x_10;
                const double x_12 = x_11 + x_7;
                const double x_13 = 2.0 * lk_rounded(others);
                const double x_14 = lk_rounded(share) * x_13;
                const double x_15 = scaled_v[i] * x_14;
                const double x_16 = x_12 + x_15;
                const double x_18 = lk_rounded(others) * x_17;
                const double x_19 = lk_rounded(share) * x_18;
                const double x_20 = scaled_v[i] * x_19;
                const double x_21 = x_16 + x_20;
                const lk_pair x_22 = lk_pair_div(others, share);
                const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
                const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
                const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                const lk_pair x_25 = lk_pair_mul_double(x_5, gamma);
                const double x_26 = others_1 * lk_rounded(x_25);
                const double x_27 = surprisal * x_26;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_2 = c_0_eq_share ? 0.0 : x_27;
                const double chosen_3 = c_0_eq_gamma ? 0.0 : chosen_2;
                const double x_28 = chosen_3 + x_21;
                const double x_29 = surprisal * lk_rounded(x_25);
                const double x_30 = scaled_v[i] * x_29;
                const double chosen_4 = c_0_eq_share ? 0.0 : x_30;
                const double chosen_5 = c_0_eq_gamma ? 0.0 : chosen_4;
                const double x_31 = chosen_5 + x_28;
                const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
                const double x_32 = lk_rounded(share) * lk_rounded(x_5);
                const double x_33 = gamma * x_32;
                const double x_34 = gamma * x_33;
                const double x_35 = others_1 * x_34;
                const double x_36 = lk_rounded(surprisal_by_others) * x_35;
                const double neg_x_36 = -x_36;
                const double chosen_6 = c_0_eq_share ? 0.0 : neg_x_36;
                const double chosen_7 = c_0_eq_gamma ? 0.0 : chosen_6;
                const double x_37 = chosen_7 + x_31;
                const lk_pair x_39 = lk_pair_mul_double(share, x_38);
                const lk_pair x_40 = lk_pair_mul(share, x_39);
                const double x_41 = surprisal * lk_rounded(x_40);
                const double x_42 = scaled_v[i] * x_41;
                const double chosen_8 = c_0_eq_gamma ? 0.0 : x_42;
                const double chosen_9 = c_0_eq_share ? 0.0 : chosen_8;
                const lk_pair x_43 = lk_sum(chosen_9, x_37);
                const double x_44 = alpha[i] * y_true[i];
                const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_46 = lk_pair_mul_double(x_45, gamma);
                const int x_46_lt_c_minus_1500 = x_46.high < (-1500.0);
                const double x_48 = x_44 / scaled_most_y_pred;
                const lk_pair x_49 = lk_pair_mul_double(inverse_sum_share, x_48);
                const double x_50 = lk_rounded(x_49) / scaled_most_y_pred;
                const lk_pair x_51 = lk_pair_mul_double(inverse_sum_share, x_50);
                const double x_52 = lk_rounded(x_51) / lk_rounded(share);
                const lk_pair x_53 = lk_pair_mul_double(x_43, x_52);
                const lk_pair x_54 = lk_pair_div(x_53, share);
                const double x_55 = lk_rounded(half_power) * lk_rounded(x_54);
                const double x_56 = lk_rounded(half_power) * x_55;
                const double chosen_10 = x_46_lt_c_minus_1500 ? 0.0 : x_56;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_58 = low > x_57 ? low : x_57;
                const double clipped = high < x_58 ? high : x_58;
                const int clipped_eq_x_57 = clipped == x_57;
                const double chosen_13 = clipped_eq_x_57 ? chosen_12 : 0.0;
                const double x_75 = lk_rounded(sum_chosen_25) - lk_rounded(chosen_25);
                const int is_largest_2 = argmax_abs_chosen_25 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_75;
                const double x_76 = others_1 * others_2;
                const double neg_x_76 = -x_76;
                const double x_77 = others_2 * scaled_v[i];
                const double x_78 = neg_x_76 - x_77;
                const double x_89 = lk_rounded(sum_chosen_35) - lk_rounded(chosen_35);
                const int is_largest_3 = argmax_abs_chosen_35 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_89;
                const double x_90 = gamma * others_3;
                const double x_91 = lk_rounded(others) * x_90;
                const double x_92 = x_78 + x_91;
                const double x_93 = lk_rounded(share) * x_90;
                const double x_94 = x_92 + x_93;
                const double x_97 = x_94 * lk_rounded(x_96);
                const double x_98 = chosen_13 - x_97;
                const double x_105 = lk_ldexp(x_98, x_104);
                hessian_vector[i] = weight * x_105;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: otherwise; rows side by side */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const y_true = in[0];
    const double *restrict const v = in[2];
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
    double log1p_x_22[LK_LANES];
    double log_others_high[LK_LANES];
    double log_others_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double chosen_25_high[LK_LANES];
    double chosen_25_low[LK_LANES];
    double abs_chosen_25[LK_LANES];
    double chosen_26[LK_LANES];
    double chosen_35_high[LK_LANES];
    double chosen_35_low[LK_LANES];
    double abs_chosen_35[LK_LANES];
    double chosen_36[LK_LANES];
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
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_17[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double log_largest_high[LK_ROWS];
    double log_largest_low[LK_ROWS];
    double x_38[LK_ROWS];
    double x_63[LK_ROWS];
    double sum_chosen_25_high[LK_ROWS];
    double sum_chosen_25_low[LK_ROWS];
    double argmax_abs_chosen_25[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_35_high[LK_ROWS];
    double sum_chosen_35_low[LK_ROWS];
    double argmax_abs_chosen_35[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double x_96_high[LK_ROWS];
    double x_96_low[LK_ROWS];
    double x_104[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_17[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_38[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_63[r] = (-2.0) * gamma[r];
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    lk_lanes_maximum(n, c, size_v, most_v);

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
        log_largest_high[r] = scaled_most_y_pred[r];
        log_largest_low[r] = 0.0;
    }
    lk_block_pair_log(n, log_largest_high, log_largest_low);

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
        const lk_pair x_95 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
        const lk_pair x_96 = lk_pair_mul(x_95, x_95);
        x_96_high[r] = x_96.high;
        x_96_low[r] = x_96.low;
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
            const lk_pair x_22 = lk_pair_div(others, share);
            log1p_x_22[i] = lk_rounded(x_22);
        }
    lk_block_log1p(c * n, log1p_x_22);

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
            const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
            const lk_pair x_46 = lk_pair_mul_double(x_45, gamma[r]);
            const lk_pair x_47 = lk_pair_scaled(x_46, 0.5);
            half_power_high[i] = x_47.high;
            half_power_low[i] = x_47.low;
        }
    lk_block_pair_exp(c * n, half_power_high, half_power_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
            const lk_pair x_46 = lk_pair_mul_double(x_45, gamma[r]);
            const lk_pair x_69 = lk_pair_sub(x_46, log_others);
            const lk_pair x_70 = lk_pair_scaled(x_69, 0.5);
            half_power_1_high[i] = x_70.high;
            half_power_1_low[i] = x_70.low;
        }
    lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_22 = log1p_x_22[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_5 = lk_pair_mul(share, share);
            const lk_pair x_22 = lk_pair_div(others, share);
            const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
            const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
            const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
            const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
            const lk_pair x_25 = lk_pair_mul_double(x_5, gamma[r]);
            const int c_0_eq_share = 0.0 == share.high;
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
            const lk_pair x_39 = lk_pair_mul_double(share, x_38[r]);
            const lk_pair x_40 = lk_pair_mul(share, x_39);
            const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
            const lk_pair x_46 = lk_pair_mul_double(x_45, gamma[r]);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
            const double x_58 = low[r] > x_57 ? low[r] : x_57;
            const double clipped = high[r] < x_58 ? high[r] : x_58;
            const int clipped_eq_x_57 = clipped == x_57;
            const double x_59 = lk_rounded(share) * x_17[r];
            const lk_pair x_60 = lk_pair_mul(surprisal_by_others, x_40);
            const double chosen_14 = c_0_eq_gamma ? 0.0 : lk_rounded(x_60);
            const double chosen_15 = c_0_eq_share ? 0.0 : chosen_14;
            const lk_pair x_61 = lk_sum(chosen_15, x_59);
            const lk_pair x_62 = lk_pair_sub(x_61, others);
            const lk_pair x_64 = lk_pair_mul_double(share, x_63[r]);
            const double x_65 = surprisal * lk_rounded(x_64);
            const double chosen_16 = c_0_eq_gamma ? 0.0 : x_65;
            const double chosen_17 = c_0_eq_share ? 0.0 : chosen_16;
            const lk_pair x_66 = lk_pair_add_double(x_62, chosen_17);
            const lk_pair x_67 = lk_pair_mul(surprisal_by_others, x_25);
            const double neg_x_67 = -lk_rounded(x_67);
            const double chosen_18 = c_0_eq_share ? 0.0 : neg_x_67;
            const double chosen_19 = c_0_eq_gamma ? 0.0 : chosen_18;
            const lk_pair x_68 = lk_pair_add_double(x_66, chosen_19);
            const lk_pair x_69 = lk_pair_sub(x_46, log_others);
            const int x_69_lt_c_minus_1500 = x_69.high < (-1500.0);
            const lk_pair x_71 = lk_pair_mul_double(half_power_1, alpha[i]);
            const lk_pair x_72 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_73 = lk_pair_mul(x_71, x_72);
            const lk_pair x_74 = lk_pair_mul(x_68, x_73);
            const lk_pair chosen_20 = {x_69_lt_c_minus_1500 ? 0.0 : x_74.high, x_69_lt_c_minus_1500 ? 0.0 : x_74.low};
            const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
            const lk_pair chosen_21 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_20.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_20.low};
            const int c_0_eq_x_68 = 0.0 == x_68.high;
            const lk_pair chosen_22 = {c_0_eq_x_68 ? 0.0 : chosen_21.high, c_0_eq_x_68 ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {alpha_eq_c_0 ? 0.0 : chosen_22.high, alpha_eq_c_0 ? 0.0 : chosen_22.low};
            const lk_pair chosen_24 = {c_0_eq_y_true ? 0.0 : chosen_23.high, c_0_eq_y_true ? 0.0 : chosen_23.low};
            const lk_pair chosen_25 = {clipped_eq_x_57 ? chosen_24.high : 0.0, clipped_eq_x_57 ? chosen_24.low : 0.0};
            chosen_25_high[i] = chosen_25.high;
            chosen_25_low[i] = chosen_25.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_25 = {chosen_25_high[i], chosen_25_low[i]};
            abs_chosen_25[i] = fabs(lk_rounded(chosen_25));
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_22 = log1p_x_22[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_y_pred[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const lk_pair x_22 = lk_pair_div(others, share);
            const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
            const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
            const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
            const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
            const int c_0_eq_share = 0.0 == share.high;
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
            const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
            const lk_pair x_46 = lk_pair_mul_double(x_45, gamma[r]);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
            const double x_58 = low[r] > x_57 ? low[r] : x_57;
            const double clipped = high[r] < x_58 ? high[r] : x_58;
            const int clipped_eq_x_57 = clipped == x_57;
            const lk_pair x_69 = lk_pair_sub(x_46, log_others);
            const int x_69_lt_c_minus_1500 = x_69.high < (-1500.0);
            const lk_pair x_71 = lk_pair_mul_double(half_power_1, alpha[i]);
            const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
            const double x_79 = gamma[r] * lk_rounded(share);
            const lk_pair x_80 = lk_pair_mul_double(surprisal_by_others, x_79);
            const double chosen_27 = c_0_eq_gamma ? 0.0 : lk_rounded(x_80);
            const double chosen_28 = c_0_eq_share ? 0.0 : chosen_27;
            const lk_pair x_81 = lk_sum(2.0, chosen_28);
            const lk_pair x_82 = lk_pair_sub_double(x_81, surprisal);
            const double x_83 = lk_rounded(share) * lk_rounded(surprisal_by_others);
            const double neg_x_83 = -x_83;
            const double chosen_29 = c_0_eq_share ? 0.0 : neg_x_83;
            const lk_pair x_84 = lk_pair_add_double(x_82, chosen_29);
            const lk_pair x_85 = lk_pair_mul_double(half_power_1, scaled_v[i]);
            const lk_pair x_86 = lk_pair_mul(x_71, x_85);
            const lk_pair x_87 = lk_pair_mul_double(x_86, y_true[i]);
            const lk_pair x_88 = lk_pair_mul(x_84, x_87);
            const lk_pair chosen_30 = {x_69_lt_c_minus_1500 ? 0.0 : x_88.high, x_69_lt_c_minus_1500 ? 0.0 : x_88.low};
            const lk_pair chosen_31 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_30.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_30.low};
            const int c_0_eq_x_84 = 0.0 == x_84.high;
            const lk_pair chosen_32 = {c_0_eq_x_84 ? 0.0 : chosen_31.high, c_0_eq_x_84 ? 0.0 : chosen_31.low};
            const lk_pair chosen_33 = {alpha_eq_c_0 ? 0.0 : chosen_32.high, alpha_eq_c_0 ? 0.0 : chosen_32.low};
            const lk_pair chosen_34 = {c_0_eq_y_true ? 0.0 : chosen_33.high, c_0_eq_y_true ? 0.0 : chosen_33.low};
            const lk_pair chosen_35 = {clipped_eq_x_57 ? chosen_34.high : 0.0, clipped_eq_x_57 ? chosen_34.low : 0.0};
            chosen_35_high[i] = chosen_35.high;
            chosen_35_low[i] = chosen_35.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_35 = {chosen_35_high[i], chosen_35_low[i]};
            abs_chosen_35[i] = fabs(lk_rounded(chosen_35));
        }

    lk_lanes_sum(n, c, chosen_25_high, sum_chosen_25_high, sum_chosen_25_low);
    lk_lanes_add(n, c, chosen_25_low, sum_chosen_25_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_25_high[r], sum_chosen_25_low[r]});
        sum_chosen_25_high[r] = total.high;
        sum_chosen_25_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_25, argmax_abs_chosen_25);

    lk_lanes_sum(n, c, chosen_35_high, sum_chosen_35_high, sum_chosen_35_low);
    lk_lanes_add(n, c, chosen_35_low, sum_chosen_35_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_35_high[r], sum_chosen_35_low[r]});
        sum_chosen_35_high[r] = total.high;
        sum_chosen_35_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_35, argmax_abs_chosen_35);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_25 = {chosen_25_high[i], chosen_25_low[i]};
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_abs_chosen_25[r] == index;
            chosen_26[i] = is_largest_2 ? 0.0 : lk_rounded(chosen_25);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_35 = {chosen_35_high[i], chosen_35_low[i]};
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_35[r] == index;
            chosen_36[i] = is_largest_3 ? 0.0 : lk_rounded(chosen_35);
        }

    double row_sum_without_largest_2[LK_ROWS];
    lk_lanes_sum(n, c, chosen_26, sum_without_largest_2, row_sum_without_largest_2);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
    }

    double row_sum_without_largest_3[LK_ROWS];
    lk_lanes_sum(n, c, chosen_36, sum_without_largest_3, row_sum_without_largest_3);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_3[r] = lk_row_sum_value((lk_pair){sum_without_largest_3[r], row_sum_without_largest_3[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_22 = log1p_x_22[i];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const double now_sum_without_largest_3 = sum_without_largest_3[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair chosen_25 = {chosen_25_high[i], chosen_25_low[i]};
                const lk_pair sum_chosen_25 = {sum_chosen_25_high[r], sum_chosen_25_low[r]};
                const lk_pair chosen_35 = {chosen_35_high[i], chosen_35_low[i]};
                const lk_pair sum_chosen_35 = {sum_chosen_35_high[r], sum_chosen_35_low[r]};
                const lk_pair x_96 = {x_96_high[r], x_96_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) * lk_rounded(others);
                const double x_3 = scaled_v[i] * x_2;
                const double x_4 = sum_v[r] - scaled_v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_4;
                const lk_pair x_5 = lk_pair_mul(share, share);
                const double x_6 = others_1 * lk_rounded(x_5);
                const double x_7 = x_3 - x_6;
                const double x_8 = (-2.0) * lk_rounded(share);
                const double x_9 = lk_rounded(share) * x_8;
                const double x_10 = gamma[r] * x_9;
                const double x_11 = others_1 * x_10;
                const double x_12 = x_11 + x_7;
                const double x_13 = 2.0 * lk_rounded(others);
                const double x_14 = lk_rounded(share) * x_13;
                const double x_15 = scaled_v[i] * x_14;
                const double x_16 = x_12 + x_15;
                const double x_18 = lk_rounded(others) * x_17[r];
                const double x_19 = lk_rounded(share) * x_18;
                const double x_20 = scaled_v[i] * x_19;
                const double x_21 = x_16 + x_20;
                const lk_pair x_22 = lk_pair_div(others, share);
                const lk_pair x_23 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_24 = lk_rounded(log_sum) - lk_rounded(x_23);
                const int x_22_lt_c_1152921504606846976 = x_22.high < 0x1.0p+60;
                const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                const lk_pair x_25 = lk_pair_mul_double(x_5, gamma[r]);
                const double x_26 = others_1 * lk_rounded(x_25);
                const double x_27 = surprisal * x_26;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_2 = c_0_eq_share ? 0.0 : x_27;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_3 = c_0_eq_gamma ? 0.0 : chosen_2;
                const double x_28 = chosen_3 + x_21;
                const double x_29 = surprisal * lk_rounded(x_25);
                const double x_30 = scaled_v[i] * x_29;
                const double chosen_4 = c_0_eq_share ? 0.0 : x_30;
                const double chosen_5 = c_0_eq_gamma ? 0.0 : chosen_4;
                const double x_31 = chosen_5 + x_28;
                const lk_pair surprisal_by_others = lk_double_div_pair(surprisal, others);
                const double x_32 = lk_rounded(share) * lk_rounded(x_5);
                const double x_33 = gamma[r] * x_32;
                const double x_34 = gamma[r] * x_33;
                const double x_35 = others_1 * x_34;
                const double x_36 = lk_rounded(surprisal_by_others) * x_35;
                const double neg_x_36 = -x_36;
                const double chosen_6 = c_0_eq_share ? 0.0 : neg_x_36;
                const double chosen_7 = c_0_eq_gamma ? 0.0 : chosen_6;
                const double x_37 = chosen_7 + x_31;
                const lk_pair x_39 = lk_pair_mul_double(share, x_38[r]);
                const lk_pair x_40 = lk_pair_mul(share, x_39);
                const double x_41 = surprisal * lk_rounded(x_40);
                const double x_42 = scaled_v[i] * x_41;
                const double chosen_8 = c_0_eq_gamma ? 0.0 : x_42;
                const double chosen_9 = c_0_eq_share ? 0.0 : chosen_8;
                const lk_pair x_43 = lk_sum(chosen_9, x_37);
                const double x_44 = alpha[i] * y_true[i];
                const lk_pair x_45 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_46 = lk_pair_mul_double(x_45, gamma[r]);
                const int x_46_lt_c_minus_1500 = x_46.high < (-1500.0);
                const double x_48 = x_44 / scaled_most_y_pred[r];
                const lk_pair x_49 = lk_pair_mul_double(inverse_sum_share, x_48);
                const double x_50 = lk_rounded(x_49) / scaled_most_y_pred[r];
                const lk_pair x_51 = lk_pair_mul_double(inverse_sum_share, x_50);
                const double x_52 = lk_rounded(x_51) / lk_rounded(share);
                const lk_pair x_53 = lk_pair_mul_double(x_43, x_52);
                const lk_pair x_54 = lk_pair_div(x_53, share);
                const double x_55 = lk_rounded(half_power) * lk_rounded(x_54);
                const double x_56 = lk_rounded(half_power) * x_55;
                const double chosen_10 = x_46_lt_c_minus_1500 ? 0.0 : x_56;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double x_57 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_58 = low[r] > x_57 ? low[r] : x_57;
                const double clipped = high[r] < x_58 ? high[r] : x_58;
                const int clipped_eq_x_57 = clipped == x_57;
                const double chosen_13 = clipped_eq_x_57 ? chosen_12 : 0.0;
                const double x_75 = lk_rounded(sum_chosen_25) - lk_rounded(chosen_25);
                const int is_largest_2 = argmax_abs_chosen_25[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_75;
                const double x_76 = others_1 * others_2;
                const double neg_x_76 = -x_76;
                const double x_77 = others_2 * scaled_v[i];
                const double x_78 = neg_x_76 - x_77;
                const double x_89 = lk_rounded(sum_chosen_35) - lk_rounded(chosen_35);
                const int is_largest_3 = argmax_abs_chosen_35[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_89;
                const double x_90 = gamma[r] * others_3;
                const double x_91 = lk_rounded(others) * x_90;
                const double x_92 = x_78 + x_91;
                const double x_93 = lk_rounded(share) * x_90;
                const double x_94 = x_92 + x_93;
                const double x_97 = x_94 * lk_rounded(x_96);
                const double x_98 = chosen_13 - x_97;
                hessian_vector[i] = lk_ldexp(x_98, x_104[r]);
            }
    }
}

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_clipped) = {
    .name = "categorical_focal_crossentropy_clipped",
    .axis = 1,
    .input_count = 6,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1, 1, 0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
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
            .row = categorical_focal_crossentropy_clipped_case_0,
            .row_single = categorical_focal_crossentropy_clipped_case_0_single,
            .lanes = categorical_focal_crossentropy_clipped_case_0_lanes,
            .lanes_single = categorical_focal_crossentropy_clipped_case_0_single_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_clipped_case_1,
            .lanes = categorical_focal_crossentropy_clipped_case_1_lanes,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_clipped_case_2,
            .lanes = categorical_focal_crossentropy_clipped_case_2_lanes,
        },
    },
    .kept = 16,
};

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_clipped_hessian_vector) = {
    .name = "categorical_focal_crossentropy_clipped_hessian_vector",
    .axis = 1,
    .input_count = 7,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1, 1, 0, 0, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
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
            .row = categorical_focal_crossentropy_clipped_hessian_vector_case_0,
            .lanes = categorical_focal_crossentropy_clipped_hessian_vector_case_0_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_clipped_hessian_vector_case_1,
            .lanes = categorical_focal_crossentropy_clipped_hessian_vector_case_1_lanes,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_clipped_hessian_vector_case_2,
            .lanes = categorical_focal_crossentropy_clipped_hessian_vector_case_2_lanes,
        },
    },
    .kept = 14,
};
