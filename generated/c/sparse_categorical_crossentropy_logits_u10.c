/* categorical_crossentropy: Negative log-likelihood of a categorical target: one class, or a distribution over the
 *     classes.
 *
 * Generated from definitions/categorical_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_crossentropy.txt
 *
 * sparse_categorical_crossentropy_logits_u10 = -total(y*log(exp(p)/total(exp(p))))
 *     target y_true label [0, inf]
 *     prediction y_pred element [-inf, inf]
 */

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "losskernels.h"
#include "elementary.h"

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

/* sparse_categorical_crossentropy_logits_u10: otherwise */
static void sparse_categorical_crossentropy_logits_u10_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 2);
    const int whole = span >= c;
    double *const row_share_high = room;
    double *const row_share_low = room + span;
    double block_y_pred[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double y_true = row_in[0];

    /* peak, argmax_y_pred */
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;

    /* sum_without_largest, sum_share */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
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
        lk_fetch(ahead, start, n);
        const double was_chosen_high = lk_exchange(n, share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_low = lk_exchange(n, share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, share_high, share_low);
        lk_exchange(n, share_high, (size_t)argmax_y_pred - start, was_chosen_high);
        lk_exchange(n, share_low, (size_t)argmax_y_pred - start, was_chosen_low);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const lk_pair log_sum = want_value ? lk_row_pair_log1p(sum_without_largest) : lk_pair_of(0.0);
    const lk_pair inverse_sum_share = want_gradient || want_hessian ? lk_double_div_pair(1.0, sum_share) : lk_pair_of(0.0);
    const lk_pair x_5 = lk_pair_mul(inverse_sum_share, inverse_sum_share);

    /* gradient, hessian */
    lk_pair surprisal_label = lk_pair_of(0.0);
    if (want_value) {
        const size_t at = (size_t)y_true;
        double y_pred;
        lk_load(&y_pred, &in[1], at, 1);
        const int peak_eq_y_pred = peak == y_pred;
        const lk_pair x_1 = lk_difference(peak, y_pred);
        const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
        const lk_pair surprisal = lk_pair_add(gap, log_sum);
        surprisal_label = surprisal;
    }
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const share_high = row_share_high + (whole ? start : 0);
            double *restrict const share_low = row_share_low + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole) {
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
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_2 = lk_pair_mul(inverse_sum_share, share);
                    gradient[i] = weight * lk_rounded(x_2);
                }
                if ((size_t)y_true - start < n) {
                    const size_t i = (size_t)y_true - start;
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair x_2 = lk_pair_mul(inverse_sum_share, share);
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul(inverse_sum_share, others);
                    const double neg_x_4 = -lk_rounded(x_4);
                    const int is_label = index == y_true;
                    const double chosen_1 = is_label ? neg_x_4 : lk_rounded(x_2);
                    gradient[i] = weight * chosen_1;
                }
            }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const lk_pair x_6 = lk_pair_mul(x_3, x_5);
                    const lk_pair x_7 = lk_pair_mul(share, x_6);
                    hessian[i] = weight * lk_rounded(x_7);
                }
                if ((size_t)argmax_y_pred - start < n) {
                    const size_t i = (size_t)argmax_y_pred - start;
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_6 = lk_pair_mul(others, x_5);
                    const lk_pair x_7 = lk_pair_mul(share, x_6);
                    hessian[i] = weight * lk_rounded(x_7);
                }
            }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * lk_rounded(surprisal_label);
}

/* sparse_categorical_crossentropy_logits_u10: otherwise; rows side by side */
static void sparse_categorical_crossentropy_logits_u10_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
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
    double peak[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double y_pred_at_y_true[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double x_5_high[LK_ROWS];
    double x_5_low[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

    lk_lanes_argmax(n, c, y_pred, argmax_y_pred);

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            y_pred_at_y_true[r] = y_pred[(size_t)y_true[r] * n + r];
        }
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
    lk_block_pair_exp_fall(c * n, share_high, share_low);

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

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
        lk_lanes_add(n, c, share_low, sum_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
            sum_share_high[r] = total.high;
            sum_share_low[r] = total.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            log_sum_high[r] = sum_without_largest.high;
            log_sum_low[r] = sum_without_largest.low;
        }
        lk_block_pair_log1p(n, log_sum_high, log_sum_low);
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
            const lk_pair x_5 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
            x_5_high[r] = x_5.high;
            x_5_low[r] = x_5.low;
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const int peak_eq_y_pred_at_y_true = peak[r] == y_pred_at_y_true[r];
            const lk_pair x_1_at_y_true = lk_difference(peak[r], y_pred_at_y_true[r]);
            const lk_pair gap_at_y_true = {peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.high, peak_eq_y_pred_at_y_true ? 0.0 : x_1_at_y_true.low};
            const lk_pair surprisal_at_y_true = lk_pair_add(gap_at_y_true, log_sum);
            value[r] = lk_rounded(surprisal_at_y_true);
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_2 = lk_pair_mul(inverse_sum_share, share);
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_mul(inverse_sum_share, others);
                const double neg_x_4 = -lk_rounded(x_4);
                const int is_label = index == y_true[r];
                gradient[i] = is_label ? neg_x_4 : lk_rounded(x_2);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair x_5 = {x_5_high[r], x_5_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_6 = lk_pair_mul(others, x_5);
                const lk_pair x_7 = lk_pair_mul(share, x_6);
                hessian[i] = lk_rounded(x_7);
            }
    }
}

/* sparse_categorical_crossentropy_logits_hessian_vector_u10: otherwise */
static void sparse_categorical_crossentropy_logits_hessian_vector_u10_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_lifted_share_high = room;
    double *const row_lifted_share_low = room + span;
    double *const row_x_3_high = room + 2 * span;
    double *const row_x_3_low = room + 3 * span;
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_x_3_high[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* peak, most_v, argmax_y_pred */
    double most_v = -INFINITY;
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        most_v = lk_row_maximum(n, size_v, most_v);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, y_pred);
    }
    const double peak = row_argmax_y_pred.value;
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double exponent_v = lk_exponent(most_v);
    const double x = 644.0 < exponent_v ? 644.0 : exponent_v;
    const double shift_v = x - exponent_v;
    const double x_8 = -shift_v;
    const double x_13 = x_8 + (-256.0);

    /* sum_lifted_share, sum_x_3, argmax_abs_x_3, sum_without_largest_1 */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_3 = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_3_high = row_x_3_high + (whole ? start : 0);
        double *restrict const x_3_low = row_x_3_low + (whole ? start : 0);
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
            const lk_pair x_3 = lk_pair_mul_double(lifted_share, scaled_v);
            x_3_high[i] = x_3.high;
            x_3_low[i] = x_3.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair x_3 = {x_3_high[i], x_3_low[i]};
            const lk_pair abs_x_3 = lk_pair_abs(x_3);
            abs_x_3_high[i] = abs_x_3.high;
        }
        lk_fetch(ahead, start, n);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_sum_add_pairs(&row_sum_x_3, n, x_3_high, x_3_low);
        lk_row_peak_raise(&row_argmax_abs_x_3, start, n, abs_x_3_high);
        const double was_chosen_1_high = lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, 0.0);
        const double was_chosen_1_low = lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest_1, n, lifted_share_high, lifted_share_low);
        lk_exchange(n, lifted_share_high, (size_t)argmax_y_pred - start, was_chosen_1_high);
        lk_exchange(n, lifted_share_low, (size_t)argmax_y_pred - start, was_chosen_1_low);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const lk_pair sum_x_3 = lk_row_sum_pair(row_sum_x_3);
    const double argmax_abs_x_3 = row_argmax_abs_x_3.at;
    const lk_pair sum_without_largest_1 = lk_row_sum_pair(row_sum_without_largest_1);
    const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
    const lk_pair x_5 = lk_pair_mul(inverse_x_2, inverse_x_2);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
        double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
        double *restrict const x_3_high = row_x_3_high + (whole ? start : 0);
        double *restrict const x_3_low = row_x_3_low + (whole ? start : 0);
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
                const lk_pair x_3 = lk_pair_mul_double(lifted_share, scaled_v);
                x_3_high[i] = x_3.high;
                x_3_low[i] = x_3.low;
            }
        const double was_chosen_high = lk_exchange(n, x_3_high, (size_t)argmax_abs_x_3 - start, 0.0);
        const double was_chosen_low = lk_exchange(n, x_3_low, (size_t)argmax_abs_x_3 - start, 0.0);
        lk_row_sum_add_pairs(&row_sum_without_largest, n, x_3_high, x_3_low);
        lk_exchange(n, x_3_high, (size_t)argmax_abs_x_3 - start, was_chosen_high);
        lk_exchange(n, x_3_low, (size_t)argmax_abs_x_3 - start, was_chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const lifted_share_high = row_lifted_share_high + (whole ? start : 0);
            double *restrict const lifted_share_low = row_lifted_share_low + (whole ? start : 0);
            double *restrict const x_3_high = row_x_3_high + (whole ? start : 0);
            double *restrict const x_3_low = row_x_3_low + (whole ? start : 0);
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
            const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double scaled_v = lk_ldexp(v[i], shift_v);
                    const lk_pair x_3 = lk_pair_mul_double(lifted_share, scaled_v);
                    x_3_high[i] = x_3.high;
                    x_3_low[i] = x_3.low;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_3 = {x_3_high[i], x_3_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const lk_pair x_9 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair x_10 = lk_pair_mul(x_9, x_5);
                const lk_pair x_11 = lk_pair_mul(lifted_share, x_10);
                const lk_pair x_12 = lk_pair_mul_double(x_11, scaled_v);
                const lk_pair x_4 = lk_pair_sub(sum_x_3, x_3);
                const lk_pair x_6 = lk_pair_mul(x_4, x_5);
                const lk_pair x_7 = lk_pair_mul(lifted_share, x_6);
                const lk_pair x_14 = lk_pair_sub(x_12, x_7);
                const double x_16 = lk_ldexp(lk_rounded(x_14), x_13);
                hessian_vector[i] = weight * x_16;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_3 = {x_3_high[i], x_3_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const lk_pair x_4 = lk_pair_sub(sum_x_3, x_3);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_4.high, is_largest ? sum_without_largest.low : x_4.low};
                const lk_pair x_6 = lk_pair_mul(others, x_5);
                const lk_pair x_7 = lk_pair_mul(lifted_share, x_6);
                const lk_pair x_9 = lk_pair_sub(sum_lifted_share, lifted_share);
                const int is_largest_1 = argmax_y_pred == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_10 = lk_pair_mul(others_1, x_5);
                const lk_pair x_11 = lk_pair_mul(lifted_share, x_10);
                const lk_pair x_12 = lk_pair_mul_double(x_11, scaled_v);
                const lk_pair x_14 = lk_pair_sub(x_12, x_7);
                const double x_16 = lk_ldexp(lk_rounded(x_14), x_13);
                hessian_vector[i] = weight * x_16;
            }
            if ((size_t)argmax_abs_x_3 - start < n) {
                const size_t i = (size_t)argmax_abs_x_3 - start;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair x_3 = {x_3_high[i], x_3_low[i]};
                const double scaled_v = lk_ldexp(v[i], shift_v);
                const lk_pair x_4 = lk_pair_sub(sum_x_3, x_3);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_4.high, is_largest ? sum_without_largest.low : x_4.low};
                const lk_pair x_6 = lk_pair_mul(others, x_5);
                const lk_pair x_7 = lk_pair_mul(lifted_share, x_6);
                const lk_pair x_9 = lk_pair_sub(sum_lifted_share, lifted_share);
                const int is_largest_1 = argmax_y_pred == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_10 = lk_pair_mul(others_1, x_5);
                const lk_pair x_11 = lk_pair_mul(lifted_share, x_10);
                const lk_pair x_12 = lk_pair_mul_double(x_11, scaled_v);
                const lk_pair x_14 = lk_pair_sub(x_12, x_7);
                const double x_16 = lk_ldexp(lk_rounded(x_14), x_13);
                hessian_vector[i] = weight * x_16;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* sparse_categorical_crossentropy_logits_hessian_vector_u10: otherwise; rows side by side */
static void sparse_categorical_crossentropy_logits_hessian_vector_u10_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const v = in[2];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double lifted_share_high[LK_LANES];
    double lifted_share_low[LK_LANES];
    double size_v[LK_LANES];
    double x_3_high[LK_LANES];
    double x_3_low[LK_LANES];
    double abs_x_3_high[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double chosen_1_high[LK_LANES];
    double chosen_1_low[LK_LANES];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double sum_x_3_high[LK_ROWS];
    double sum_x_3_low[LK_ROWS];
    double argmax_abs_x_3[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double x_5_high[LK_ROWS];
    double x_5_low[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_13[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
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
        const double x_8 = -shift_v[r];
        x_13[r] = x_8 + (-256.0);
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
            const double scaled_v = lk_ldexp(v[i], shift_v[r]);
            const lk_pair x_3 = lk_pair_mul_double(lifted_share, scaled_v);
            x_3_high[i] = x_3.high;
            x_3_low[i] = x_3.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_3 = {x_3_high[i], x_3_low[i]};
            const lk_pair abs_x_3 = lk_pair_abs(x_3);
            abs_x_3_high[i] = abs_x_3.high;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_y_pred[r] == index;
            const lk_pair chosen_1 = {is_largest_1 ? 0.0 : lifted_share.high, is_largest_1 ? 0.0 : lifted_share.low};
            chosen_1_high[i] = chosen_1.high;
            chosen_1_low[i] = chosen_1.low;
        }

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    lk_lanes_sum(n, c, x_3_high, sum_x_3_high, sum_x_3_low);
    lk_lanes_add(n, c, x_3_low, sum_x_3_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_3_high[r], sum_x_3_low[r]});
        sum_x_3_high[r] = total.high;
        sum_x_3_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_x_3_high, argmax_abs_x_3);

    lk_lanes_sum(n, c, chosen_1_high, sum_without_largest_1_high, sum_without_largest_1_low);
    lk_lanes_add(n, c, chosen_1_low, sum_without_largest_1_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
        sum_without_largest_1_high[r] = total.high;
        sum_without_largest_1_low[r] = total.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
        const lk_pair x_2 = lk_pair_scaled(sum_lifted_share, 0x1.0p-128);
        const lk_pair inverse_x_2 = lk_double_div_pair(1.0, x_2);
        const lk_pair x_5 = lk_pair_mul(inverse_x_2, inverse_x_2);
        x_5_high[r] = x_5.high;
        x_5_low[r] = x_5.low;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair x_3 = {x_3_high[i], x_3_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_abs_x_3[r] == index;
            const lk_pair chosen = {is_largest ? 0.0 : x_3.high, is_largest ? 0.0 : x_3.low};
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

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair x_3 = {x_3_high[i], x_3_low[i]};
                const lk_pair sum_x_3 = {sum_x_3_high[r], sum_x_3_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_5 = {x_5_high[r], x_5_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const double scaled_v = lk_ldexp(v[i], shift_v[r]);
                const lk_pair x_4 = lk_pair_sub(sum_x_3, x_3);
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_3[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_4.high, is_largest ? sum_without_largest.low : x_4.low};
                const lk_pair x_6 = lk_pair_mul(others, x_5);
                const lk_pair x_7 = lk_pair_mul(lifted_share, x_6);
                const lk_pair x_9 = lk_pair_sub(sum_lifted_share, lifted_share);
                const int is_largest_1 = argmax_y_pred[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_9.high, is_largest_1 ? sum_without_largest_1.low : x_9.low};
                const lk_pair x_10 = lk_pair_mul(others_1, x_5);
                const lk_pair x_11 = lk_pair_mul(lifted_share, x_10);
                const lk_pair x_12 = lk_pair_mul_double(x_11, scaled_v);
                const lk_pair x_14 = lk_pair_sub(x_12, x_7);
                hessian_vector[i] = lk_ldexp(lk_rounded(x_14), x_13[r]);
            }
    }
}

const lk_kernel LK_LEVEL(lk_sparse_categorical_crossentropy_logits_u10) = {
    .name = "sparse_categorical_crossentropy_logits_u10",
    .axis = 1,
    .input_count = 2,
    .output_count = 3,
    .input_axis = (const unsigned char[]){0, 1},
    .input_index = (const unsigned char[]){1, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){0, 1, 1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = sparse_categorical_crossentropy_logits_u10_case_0,
            .lanes = sparse_categorical_crossentropy_logits_u10_case_0_lanes,
        },
    },
    .kept = 2,
};

const lk_kernel LK_LEVEL(lk_sparse_categorical_crossentropy_logits_hessian_vector_u10) = {
    .name = "sparse_categorical_crossentropy_logits_hessian_vector_u10",
    .axis = 1,
    .input_count = 3,
    .output_count = 1,
    .input_axis = (const unsigned char[]){0, 1, 1},
    .input_index = (const unsigned char[]){1, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
        {-INFINITY, INFINITY, 0, 0},
    },
    .output_axis = (const unsigned char[]){1},
    .case_count = 1,
    .cases = (const lk_case[]){
        {
            .guard_count = 0,
            .row = sparse_categorical_crossentropy_logits_hessian_vector_u10_case_0,
            .lanes = sparse_categorical_crossentropy_logits_hessian_vector_u10_case_0_lanes,
        },
    },
    .kept = 4,
};
