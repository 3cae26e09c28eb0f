/* categorical_crossentropy: Negative log-likelihood of a categorical target: one class, or a distribution over the
 *     classes.
 *
 * Generated from definitions/categorical_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_crossentropy.txt
 *
 * categorical_crossentropy_normalised_u10 = -total(y*log(p/total(p)))
 *     target y_true element [0, 1]
 *     prediction y_pred element [0, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

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

/* categorical_crossentropy_normalised_u10: otherwise */
static void categorical_crossentropy_normalised_u10_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 3);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double block_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double log_y_pred_high[LK_BLOCK];
    double log_y_pred_low[LK_BLOCK];
    double log1p_x_2_high[LK_BLOCK];
    double log1p_x_2_low[LK_BLOCK];
    double chosen_1_high[LK_BLOCK];
    double chosen_1_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* most_y_pred, sum_y_true, argmax_y_true */
    double most_y_pred = -INFINITY;
    lk_pair row_sum_y_true = {0.0, 0.0};
    lk_row_peak row_argmax_y_true = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(want_gradient || want_hessian));
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_y_true, n, y_true);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_y_true, start, n, y_true);
    }
    const lk_pair sum_y_true = lk_row_sum_pair(row_sum_y_true);
    const double argmax_y_true = row_argmax_y_true.at;
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_23 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_23 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const lk_pair log_largest = want_value ? lk_row_pair_log(lk_pair_of(scaled_most_y_pred)) : lk_pair_of(0.0);
    const double x_25 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred, sum_without_largest_1 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK && (want_gradient || want_hessian)));
        if (want_gradient || want_hessian) {
            for (size_t i = 0; i < n; i++) {
                chosen_3[i] = y_true[i];
            }
            if ((size_t)argmax_y_true - start < n) {
                const size_t i = (size_t)argmax_y_true - start;
                const double now_y_true = y_true[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_y_true == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_y_true;
            }
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const lk_pair inverse_sum_share = want_gradient || want_hessian ? lk_double_div_pair(1.0, sum_share) : lk_pair_of(0.0);
    const lk_pair x_10 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, scaled_most_y_pred) : lk_pair_of(0.0);
    const lk_pair x_15 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
    const lk_pair x_20 = lk_pair_mul(x_10, x_10);

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
    const lk_pair log_sum = want_value ? lk_row_pair_log1p(sum_without_largest) : lk_pair_of(0.0);

    /* sum_chosen_1, gradient, hessian */
    lk_pair row_sum_chosen_1 = {0.0, 0.0};
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
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred_high[i] = scaled_y_pred[i];
                log_y_pred_low[i] = 0.0;
            }
            lk_block_pair_log(n, log_y_pred_high, log_y_pred_low);
        }
        if (want_value) {
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !((c > LK_BLOCK || !(want_gradient || want_hessian))));
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const lk_pair x_2 = lk_pair_div(x_1, share);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const lk_pair x_4 = lk_pair_sub(log_sum, x_3);
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4.high, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : x_4.low};
                const lk_pair x_5 = lk_pair_mul_double(surprisal, y_true[i]);
                const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : x_5.high, c_0_eq_y_true ? 0.0 : x_5.low};
                chosen_1_high[i] = chosen_1.high;
                chosen_1_low[i] = chosen_1.low;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_y_pred = {log_y_pred_high[i], log_y_pred_low[i]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const lk_pair x_4 = lk_pair_sub(log_sum, x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4.high, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : x_4.low};
                const lk_pair x_5 = lk_pair_mul_double(surprisal, y_true[i]);
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : x_5.high, c_0_eq_y_true ? 0.0 : x_5.low};
                chosen_1_high[i] = chosen_1.high;
                chosen_1_low[i] = chosen_1.low;
            }
        }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add_pairs(&row_sum_chosen_1, n, chosen_1_high, chosen_1_low);
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const lk_pair x_6 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_7 = lk_pair_mul(inverse_sum_share, x_6);
                const lk_pair x_8 = lk_pair_mul(x_1, x_7);
                const lk_pair neg_x_8 = lk_pair_neg(x_8);
                const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : neg_x_8.high, c_0_eq_y_true ? 0.0 : neg_x_8.low};
                const lk_pair x_9 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const lk_pair x_11 = lk_pair_mul(x_9, x_10);
                const lk_pair x_12 = lk_pair_add(chosen_2, x_11);
                const double x_24 = lk_ldexp(lk_rounded(x_12), shift_y_pred);
                gradient[i] = weight * x_24;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_6 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_7 = lk_pair_mul(inverse_sum_share, x_6);
                const lk_pair x_8 = lk_pair_mul(others, x_7);
                const lk_pair neg_x_8 = lk_pair_neg(x_8);
                const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : neg_x_8.high, c_0_eq_y_true ? 0.0 : neg_x_8.low};
                const lk_pair x_9 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const int is_largest_1 = argmax_y_true == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_11 = lk_pair_mul(others_1, x_10);
                const lk_pair x_12 = lk_pair_add(chosen_2, x_11);
                const double x_24 = lk_ldexp(lk_rounded(x_12), shift_y_pred);
                gradient[i] = weight * x_24;
            }
            if ((size_t)argmax_y_true - start < n) {
                const size_t i = (size_t)argmax_y_true - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_6 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_7 = lk_pair_mul(inverse_sum_share, x_6);
                const lk_pair x_8 = lk_pair_mul(others, x_7);
                const lk_pair neg_x_8 = lk_pair_neg(x_8);
                const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : neg_x_8.high, c_0_eq_y_true ? 0.0 : neg_x_8.low};
                const lk_pair x_9 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const int is_largest_1 = argmax_y_true == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_11 = lk_pair_mul(others_1, x_10);
                const lk_pair x_12 = lk_pair_add(chosen_2, x_11);
                const double x_24 = lk_ldexp(lk_rounded(x_12), shift_y_pred);
                gradient[i] = weight * x_24;
            }
        }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const lk_pair x_13 = lk_pair_scaled(share, 2.0);
                const lk_pair x_14 = lk_pair_add(x_1, x_13);
                const lk_pair x_6 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_16 = lk_pair_mul(x_15, x_6);
                const lk_pair x_17 = lk_pair_div_double(x_16, scaled_y_pred[i]);
                const lk_pair x_18 = lk_pair_mul(x_1, x_17);
                const lk_pair x_19 = lk_pair_mul(x_14, x_18);
                const lk_pair chosen_4 = {c_0_eq_y_true ? 0.0 : x_19.high, c_0_eq_y_true ? 0.0 : x_19.low};
                const lk_pair x_9 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const lk_pair x_21 = lk_pair_mul(x_9, x_20);
                const lk_pair x_22 = lk_pair_sub(chosen_4, x_21);
                const double x_26 = lk_ldexp(lk_rounded(x_22), x_25);
                hessian[i] = weight * x_26;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_6 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_9 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const int is_largest_1 = argmax_y_true == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_13 = lk_pair_scaled(share, 2.0);
                const lk_pair x_14 = lk_pair_add(others, x_13);
                const lk_pair x_16 = lk_pair_mul(x_15, x_6);
                const lk_pair x_17 = lk_pair_div_double(x_16, scaled_y_pred[i]);
                const lk_pair x_18 = lk_pair_mul(others, x_17);
                const lk_pair x_19 = lk_pair_mul(x_14, x_18);
                const lk_pair chosen_4 = {c_0_eq_y_true ? 0.0 : x_19.high, c_0_eq_y_true ? 0.0 : x_19.low};
                const lk_pair x_21 = lk_pair_mul(others_1, x_20);
                const lk_pair x_22 = lk_pair_sub(chosen_4, x_21);
                const double x_26 = lk_ldexp(lk_rounded(x_22), x_25);
                hessian[i] = weight * x_26;
            }
            if ((size_t)argmax_y_true - start < n) {
                const size_t i = (size_t)argmax_y_true - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_6 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_9 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const int is_largest_1 = argmax_y_true == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_13 = lk_pair_scaled(share, 2.0);
                const lk_pair x_14 = lk_pair_add(others, x_13);
                const lk_pair x_16 = lk_pair_mul(x_15, x_6);
                const lk_pair x_17 = lk_pair_div_double(x_16, scaled_y_pred[i]);
                const lk_pair x_18 = lk_pair_mul(others, x_17);
                const lk_pair x_19 = lk_pair_mul(x_14, x_18);
                const lk_pair chosen_4 = {c_0_eq_y_true ? 0.0 : x_19.high, c_0_eq_y_true ? 0.0 : x_19.low};
                const lk_pair x_21 = lk_pair_mul(others_1, x_20);
                const lk_pair x_22 = lk_pair_sub(chosen_4, x_21);
                const double x_26 = lk_ldexp(lk_rounded(x_22), x_25);
                hessian[i] = weight * x_26;
            }
        }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const lk_pair sum_chosen_1 = lk_row_sum_pair(row_sum_chosen_1);

    if (row_out[0] != NULL) *row_out[0] = weight * lk_rounded(sum_chosen_1);
}

/* categorical_crossentropy_normalised_u10: otherwise; rows side by side */
static void categorical_crossentropy_normalised_u10_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const y_true = in[0];
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
    double chosen_1_high[LK_LANES];
    double chosen_1_low[LK_LANES];
    double chosen_3[LK_LANES];
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
    double sum_chosen_1_high[LK_ROWS];
    double sum_chosen_1_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_y_true_high[LK_ROWS];
    double sum_y_true_low[LK_ROWS];
    double argmax_y_true[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_10_high[LK_ROWS];
    double x_10_low[LK_ROWS];
    double x_15_high[LK_ROWS];
    double x_15_low[LK_ROWS];
    double x_20_high[LK_ROWS];
    double x_20_low[LK_ROWS];
    double x_25[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, y_true, sum_y_true_high, sum_y_true_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_y_true_high[r], sum_y_true_low[r]});
            sum_y_true_high[r] = total.high;
            sum_y_true_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, y_true, argmax_y_true);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_23 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_23 - exponent_y_pred;
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
            x_25[r] = 2.0 * shift_y_pred[r];
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
                log_y_pred_high[i] = scaled_y_pred[i];
                log_y_pred_low[i] = 0.0;
            }
        lk_block_pair_log(c * n, log_y_pred_high, log_y_pred_low);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_y_true = y_true[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_y_true[r] == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_y_true;
            }
    }

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_3, sum_without_largest_1_high, sum_without_largest_1_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
            sum_without_largest_1_high[r] = total.high;
            sum_without_largest_1_low[r] = total.low;
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

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_10 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            x_10_high[r] = x_10.high;
            x_10_low[r] = x_10.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_15 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
            x_15_high[r] = x_15.high;
            x_15_low[r] = x_15.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_10 = {x_10_high[r], x_10_low[r]};
            const lk_pair x_20 = lk_pair_mul(x_10, x_10);
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
            log_sum_high[r] = sum_without_largest.high;
            log_sum_low[r] = sum_without_largest.low;
        }
        lk_block_pair_log1p(n, log_sum_high, log_sum_low);
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
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                log1p_x_2_high[i] = x_2.high;
                log1p_x_2_low[i] = x_2.low;
            }
        lk_block_pair_log1p(c * n, log1p_x_2_high, log1p_x_2_low);
    }

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
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_pair_sub(log_y_pred, log_largest);
                const lk_pair x_4 = lk_pair_sub(log_sum, x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4.high, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : x_4.low};
                const lk_pair x_5 = lk_pair_mul_double(surprisal, y_true[i]);
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : x_5.high, c_0_eq_y_true ? 0.0 : x_5.low};
                chosen_1_high[i] = chosen_1.high;
                chosen_1_low[i] = chosen_1.low;
            }
    }

    if (want_value) {
        lk_lanes_sum(n, c, chosen_1_high, sum_chosen_1_high, sum_chosen_1_low);
        lk_lanes_add(n, c, chosen_1_low, sum_chosen_1_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_1_high[r], sum_chosen_1_low[r]});
            sum_chosen_1_high[r] = total.high;
            sum_chosen_1_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_chosen_1 = {sum_chosen_1_high[r], sum_chosen_1_low[r]};
            value[r] = lk_rounded(sum_chosen_1);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_y_true = {sum_y_true_high[r], sum_y_true_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_10 = {x_10_high[r], x_10_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_6 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_7 = lk_pair_mul(inverse_sum_share, x_6);
                const lk_pair x_8 = lk_pair_mul(others, x_7);
                const lk_pair neg_x_8 = lk_pair_neg(x_8);
                const lk_pair chosen_2 = {c_0_eq_y_true ? 0.0 : neg_x_8.high, c_0_eq_y_true ? 0.0 : neg_x_8.low};
                const lk_pair x_9 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const int is_largest_1 = argmax_y_true[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_11 = lk_pair_mul(others_1, x_10);
                const lk_pair x_12 = lk_pair_add(chosen_2, x_11);
                gradient[i] = lk_ldexp(lk_rounded(x_12), shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_y_true = {sum_y_true_high[r], sum_y_true_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
                const lk_pair x_20 = {x_20_high[r], x_20_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_6 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_9 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const int is_largest_1 = argmax_y_true[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_13 = lk_pair_scaled(share, 2.0);
                const lk_pair x_14 = lk_pair_add(others, x_13);
                const lk_pair x_16 = lk_pair_mul(x_15, x_6);
                const lk_pair x_17 = lk_pair_div_double(x_16, scaled_y_pred[i]);
                const lk_pair x_18 = lk_pair_mul(others, x_17);
                const lk_pair x_19 = lk_pair_mul(x_14, x_18);
                const lk_pair chosen_4 = {c_0_eq_y_true ? 0.0 : x_19.high, c_0_eq_y_true ? 0.0 : x_19.low};
                const lk_pair x_21 = lk_pair_mul(others_1, x_20);
                const lk_pair x_22 = lk_pair_sub(chosen_4, x_21);
                hessian[i] = lk_ldexp(lk_rounded(x_22), x_25[r]);
            }
    }
}

/* categorical_crossentropy_normalised_hessian_vector_u10: otherwise */
static void categorical_crossentropy_normalised_hessian_vector_u10_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
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
    double block_y_true[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* most_y_pred, most_v, sum_y_true, argmax_y_true */
    double most_y_pred = -INFINITY;
    double most_v = -INFINITY;
    lk_pair row_sum_y_true = {0.0, 0.0};
    lk_row_peak row_argmax_y_true = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        lk_fetch(ahead, start, n);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
        most_v = lk_row_maximum(n, size_v, most_v);
        lk_row_sum_add(&row_sum_y_true, n, y_true);
        lk_row_peak_raise(&row_argmax_y_true, start, n, y_true);
    }
    const lk_pair sum_y_true = lk_row_sum_pair(row_sum_y_true);
    const double argmax_y_true = row_argmax_y_true.at;
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_28 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_28 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double exponent_v = lk_exponent(most_v);
    const double x_29 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
    const double x_30 = 700.0 < x_29 ? 700.0 : x_29;
    const double shift_v = x_30 - exponent_v;
    const double x_31 = 2.0 * shift_y_pred;
    const double x_32 = -shift_v;
    const double x_33 = x_31 + x_32;

    /* sum_share, argmax_y_pred, sum_v, argmax_abs_v, sum_without_largest_2 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(scaled_v[i]);
        }
        for (size_t i = 0; i < n; i++) {
            chosen_4[i] = y_true[i];
        }
        if ((size_t)argmax_y_true - start < n) {
            const size_t i = (size_t)argmax_y_true - start;
            const double now_y_true = y_true[i];
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_y_true == index;
            chosen_4[i] = is_largest_2 ? 0.0 : now_y_true;
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        lk_row_sum_add(&row_sum_v, n, scaled_v);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_4);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const lk_pair sum_v = lk_row_sum_pair(row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const lk_pair sum_without_largest_2 = lk_row_sum_pair(row_sum_without_largest_2);
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const lk_pair x_2 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
    const lk_pair x_10 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred);
    const lk_pair x_11 = lk_pair_mul(x_10, x_10);
    const lk_pair x_15 = lk_pair_mul(inverse_sum_share, x_10);

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
        const double was_chosen_2 = lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, scaled_v);
        lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, was_chosen_2);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);

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
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_v[i] = lk_ldexp(v[i], shift_v);
                }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_3 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_4 = lk_pair_mul(x_2, x_3);
                const lk_pair x_5 = lk_pair_div_double(x_4, scaled_y_pred[i]);
                const lk_pair x_6 = lk_pair_mul(others, x_5);
                const lk_pair x_7 = lk_pair_mul(others, x_6);
                const lk_pair x_8 = lk_pair_mul_double(x_7, scaled_v[i]);
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : x_8.high, c_0_eq_y_true ? 0.0 : x_8.low};
                const lk_pair x_9 = lk_pair_sub_double(sum_v, scaled_v[i]);
                const int is_largest_1 = argmax_abs_v == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_12 = lk_pair_mul(others_1, x_11);
                const lk_pair x_13 = lk_pair_mul_double(x_12, y_true[i]);
                const lk_pair x_14 = lk_pair_sub(chosen_1, x_13);
                const lk_pair x_16 = lk_product(2.0, y_true[i]);
                const lk_pair x_17 = lk_pair_div_double(x_16, scaled_y_pred[i]);
                const lk_pair x_18 = lk_pair_mul(x_15, x_17);
                const lk_pair x_19 = lk_pair_mul(others, x_18);
                const lk_pair x_20 = lk_pair_mul_double(x_19, scaled_v[i]);
                const lk_pair chosen_3 = {c_0_eq_y_true ? 0.0 : x_20.high, c_0_eq_y_true ? 0.0 : x_20.low};
                const lk_pair x_21 = lk_pair_add(chosen_3, x_14);
                const lk_pair x_22 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const int is_largest_2 = argmax_y_true == index;
                const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_22.high, is_largest_2 ? sum_without_largest_2.low : x_22.low};
                const lk_pair x_23 = lk_pair_mul(others_2, x_12);
                const lk_pair neg_x_23 = lk_pair_neg(x_23);
                const lk_pair x_24 = lk_pair_mul(others_2, x_11);
                const lk_pair x_25 = lk_pair_mul_double(x_24, scaled_v[i]);
                const lk_pair x_26 = lk_pair_sub(neg_x_23, x_25);
                const lk_pair x_27 = lk_pair_add(x_21, x_26);
                const double x_34 = lk_ldexp(lk_rounded(x_27), x_33);
                hessian_vector[i] = weight * x_34;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_crossentropy_normalised_hessian_vector_u10: otherwise; rows side by side */
static void categorical_crossentropy_normalised_hessian_vector_u10_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
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
    double chosen_2[LK_LANES];
    double chosen_4[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double x_2_high[LK_ROWS];
    double x_2_low[LK_ROWS];
    double sum_v_high[LK_ROWS];
    double sum_v_low[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_11_high[LK_ROWS];
    double x_11_low[LK_ROWS];
    double x_15_high[LK_ROWS];
    double x_15_low[LK_ROWS];
    double sum_y_true_high[LK_ROWS];
    double sum_y_true_low[LK_ROWS];
    double argmax_y_true[LK_ROWS];
    double sum_without_largest_2_high[LK_ROWS];
    double sum_without_largest_2_low[LK_ROWS];
    double x_33[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    lk_lanes_maximum(n, c, size_v, most_v);

    lk_lanes_sum(n, c, y_true, sum_y_true_high, sum_y_true_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_y_true_high[r], sum_y_true_low[r]});
        sum_y_true_high[r] = total.high;
        sum_y_true_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, y_true, argmax_y_true);

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_28 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_28 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_29 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
        const double x_30 = 700.0 < x_29 ? 700.0 : x_29;
        shift_v[r] = x_30 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_31 = 2.0 * shift_y_pred[r];
        const double x_32 = -shift_v[r];
        x_33[r] = x_31 + x_32;
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
            const double now_y_true = y_true[i];
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_y_true[r] == index;
            chosen_4[i] = is_largest_2 ? 0.0 : now_y_true;
        }

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    lk_lanes_sum(n, c, scaled_v, sum_v_high, sum_v_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_v_high[r], sum_v_low[r]});
        sum_v_high[r] = total.high;
        sum_v_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_v, argmax_abs_v);

    lk_lanes_sum(n, c, chosen_4, sum_without_largest_2_high, sum_without_largest_2_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_2_high[r], sum_without_largest_2_low[r]});
        sum_without_largest_2_high[r] = total.high;
        sum_without_largest_2_low[r] = total.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        const lk_pair x_2 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
        x_2_high[r] = x_2.high;
        x_2_low[r] = x_2.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        const lk_pair x_10 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
        const lk_pair x_11 = lk_pair_mul(x_10, x_10);
        x_11_high[r] = x_11.high;
        x_11_low[r] = x_11.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        const lk_pair x_10 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
        const lk_pair x_15 = lk_pair_mul(inverse_sum_share, x_10);
        x_15_high[r] = x_15.high;
        x_15_low[r] = x_15.low;
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
            chosen_2[i] = is_largest_1 ? 0.0 : now_scaled_v;
        }

    lk_lanes_sum(n, c, chosen_high, sum_without_largest_high, sum_without_largest_low);
    lk_lanes_add(n, c, chosen_low, sum_without_largest_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_high[r], sum_without_largest_low[r]});
        sum_without_largest_high[r] = total.high;
        sum_without_largest_low[r] = total.low;
    }

    lk_lanes_sum(n, c, chosen_2, sum_without_largest_1_high, sum_without_largest_1_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
        sum_without_largest_1_high[r] = total.high;
        sum_without_largest_1_low[r] = total.low;
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_2 = {x_2_high[r], x_2_low[r]};
                const lk_pair sum_v = {sum_v_high[r], sum_v_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_11 = {x_11_high[r], x_11_low[r]};
                const lk_pair x_15 = {x_15_high[r], x_15_low[r]};
                const lk_pair sum_y_true = {sum_y_true_high[r], sum_y_true_low[r]};
                const lk_pair sum_without_largest_2 = {sum_without_largest_2_high[r], sum_without_largest_2_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_3 = lk_quotient(y_true[i], scaled_y_pred[i]);
                const lk_pair x_4 = lk_pair_mul(x_2, x_3);
                const lk_pair x_5 = lk_pair_div_double(x_4, scaled_y_pred[i]);
                const lk_pair x_6 = lk_pair_mul(others, x_5);
                const lk_pair x_7 = lk_pair_mul(others, x_6);
                const lk_pair x_8 = lk_pair_mul_double(x_7, scaled_v[i]);
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair chosen_1 = {c_0_eq_y_true ? 0.0 : x_8.high, c_0_eq_y_true ? 0.0 : x_8.low};
                const lk_pair x_9 = lk_pair_sub_double(sum_v, scaled_v[i]);
                const int is_largest_1 = argmax_abs_v[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_12 = lk_pair_mul(others_1, x_11);
                const lk_pair x_13 = lk_pair_mul_double(x_12, y_true[i]);
                const lk_pair x_14 = lk_pair_sub(chosen_1, x_13);
                const lk_pair x_16 = lk_product(2.0, y_true[i]);
                const lk_pair x_17 = lk_pair_div_double(x_16, scaled_y_pred[i]);
                const lk_pair x_18 = lk_pair_mul(x_15, x_17);
                const lk_pair x_19 = lk_pair_mul(others, x_18);
                const lk_pair x_20 = lk_pair_mul_double(x_19, scaled_v[i]);
                const lk_pair chosen_3 = {c_0_eq_y_true ? 0.0 : x_20.high, c_0_eq_y_true ? 0.0 : x_20.low};
                const lk_pair x_21 = lk_pair_add(chosen_3, x_14);
                const lk_pair x_22 = lk_pair_sub_double(sum_y_true, y_true[i]);
                const int is_largest_2 = argmax_y_true[r] == index;
                const lk_pair others_2 = {is_largest_2 ? sum_without_largest_2.high : x_22.high, is_largest_2 ? sum_without_largest_2.low : x_22.low};
                const lk_pair x_23 = lk_pair_mul(others_2, x_12);
                const lk_pair neg_x_23 = lk_pair_neg(x_23);
                const lk_pair x_24 = lk_pair_mul(others_2, x_11);
                const lk_pair x_25 = lk_pair_mul_double(x_24, scaled_v[i]);
                const lk_pair x_26 = lk_pair_sub(neg_x_23, x_25);
                const lk_pair x_27 = lk_pair_add(x_21, x_26);
                hessian_vector[i] = lk_ldexp(lk_rounded(x_27), x_33[r]);
            }
    }
}

const lk_kernel LK_LEVEL(lk_categorical_crossentropy_normalised_u10) = {
    .name = "categorical_crossentropy_normalised_u10",
    .axis = 1,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1},
    .input_index = (const unsigned char[]){0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = categorical_crossentropy_normalised_u10_case_0,
            .lanes = categorical_crossentropy_normalised_u10_case_0_lanes,
        },
    },
    .kept = 3,
};

const lk_kernel LK_LEVEL(lk_categorical_crossentropy_normalised_hessian_vector_u10) = {
    .name = "categorical_crossentropy_normalised_hessian_vector_u10",
    .axis = 1,
    .input_count = 3,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1},
    .input_index = (const unsigned char[]){0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = categorical_crossentropy_normalised_hessian_vector_u10_case_0,
            .lanes = categorical_crossentropy_normalised_hessian_vector_u10_case_0_lanes,
        },
    },
    .kept = 4,
};
