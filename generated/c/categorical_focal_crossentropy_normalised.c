/* categorical_focal_crossentropy: Categorical cross-entropy, damped by (1 - p)**gamma for each class and weighted by
 *     alpha.
 *
 * Generated from definitions/categorical_focal_crossentropy.py by `losskernels generate`; do not edit.
 * The derivation and the final form, one statement a line: generated/audit/categorical_focal_crossentropy.txt
 *
 * categorical_focal_crossentropy_normalised = -total(alpha*y*(-p/total(p) + 1)**gamma*log(p/total(p)))
 *     target y_true element [0, 1]
 *     prediction y_pred element [0, inf]
 *     parameter alpha element [0, inf] default 1
 *     parameter gamma row [0, inf] default 2
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

/* categorical_focal_crossentropy_normalised: gamma in {0} */
static void categorical_focal_crossentropy_normalised_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 5);
    const int whole = span >= c;
    double *const row_x_7_high = room;
    double *const row_x_7_low = room + span;
    double *const row_scaled_y_pred = room + 2 * span;
    double *const row_share_high = room + 3 * span;
    double *const row_share_low = room + 4 * span;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_5[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double chosen_2_high[LK_BLOCK];
    double chosen_2_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* most_y_pred, sum_x_7, argmax_x_7 */
    double most_y_pred = -INFINITY;
    lk_pair row_sum_x_7 = {0.0, 0.0};
    lk_row_peak row_argmax_x_7 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const x_7_high = row_x_7_high + (whole ? start : 0);
        double *restrict const x_7_low = row_x_7_low + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(want_gradient || want_hessian));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(want_gradient || want_hessian));
        if (want_gradient || want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_7 = lk_product(alpha[i], y_true[i]);
                x_7_high[i] = x_7.high;
                x_7_low[i] = x_7.low;
            }
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_x_7, n, x_7_high, x_7_low);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_x_7, start, n, x_7_high);
    }
    const lk_pair sum_x_7 = lk_row_sum_pair(row_sum_x_7);
    const double argmax_x_7 = row_argmax_x_7.at;
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_25 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_25 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const lk_pair log_largest = want_value ? lk_row_pair_log(lk_pair_of(scaled_most_y_pred)) : lk_pair_of(0.0);
    const double x_27 = 2.0 * shift_y_pred;

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
        double *restrict const x_7_high = row_x_7_high + (whole ? start : 0);
        double *restrict const x_7_low = row_x_7_low + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(!whole && (want_gradient || want_hessian)));
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole && (want_gradient || want_hessian)));
        if (!whole && (want_gradient || want_hessian))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_7 = lk_product(alpha[i], y_true[i]);
                x_7_high[i] = x_7.high;
                x_7_low[i] = x_7.low;
            }
        if (want_gradient || want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_7 = {x_7_high[i], x_7_low[i]};
                chosen_5[i] = x_7.high;
            }
            if ((size_t)argmax_x_7 - start < n) {
                const size_t i = (size_t)argmax_x_7 - start;
                const lk_pair x_7 = {x_7_high[i], x_7_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_7 == index;
                chosen_5[i] = is_largest_1 ? 0.0 : lk_rounded(x_7);
            }
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_5);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const lk_pair inverse_sum_share = want_gradient || want_hessian ? lk_double_div_pair(1.0, sum_share) : lk_pair_of(0.0);
    const lk_pair x_12 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, scaled_most_y_pred) : lk_pair_of(0.0);
    const double x_17 = lk_rounded(inverse_sum_share) * lk_rounded(inverse_sum_share);
    const lk_pair x_22 = lk_pair_mul(x_12, x_12);

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
        const double was_chosen = lk_exchange(n, share_high, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, share_high);
        lk_exchange(n, share_high, (size_t)argmax_y_pred - start, was_chosen);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(lk_rounded(sum_without_largest)) : 0.0;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const x_7_high = row_x_7_high + (whole ? start : 0);
        double *restrict const x_7_low = row_x_7_low + (whole ? start : 0);
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
                chosen_2_high[i] = chosen_2.high;
                chosen_2_low[i] = chosen_2.low;
            }
        if (!whole && (want_gradient || want_hessian))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_7 = lk_product(alpha[i], y_true[i]);
                x_7_high[i] = x_7.high;
                x_7_low[i] = x_7.low;
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add_pairs(&row_sum_chosen_2, n, chosen_2_high, chosen_2_low);
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_7 = {x_7_high[i], x_7_low[i]};
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double x_8 = lk_rounded(x_7) / scaled_y_pred[i];
                const double x_9 = lk_rounded(inverse_sum_share) * x_8;
                const double x_10 = lk_rounded(x_1) * x_9;
                const double neg_x_10 = -x_10;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_10;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_11 = lk_rounded(sum_x_7) - lk_rounded(x_7);
                const double x_13 = x_11 * lk_rounded(x_12);
                const double x_14 = chosen_4 + x_13;
                const double x_26 = lk_ldexp(x_14, shift_y_pred);
                gradient[i] = weight * x_26;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_7 = {x_7_high[i], x_7_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_8 = lk_rounded(x_7) / scaled_y_pred[i];
                const double x_9 = lk_rounded(inverse_sum_share) * x_8;
                const double x_10 = others * x_9;
                const double neg_x_10 = -x_10;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_10;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_11 = lk_rounded(sum_x_7) - lk_rounded(x_7);
                const int is_largest_1 = argmax_x_7 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                const double x_13 = others_1 * lk_rounded(x_12);
                const double x_14 = chosen_4 + x_13;
                const double x_26 = lk_ldexp(x_14, shift_y_pred);
                gradient[i] = weight * x_26;
            }
            if ((size_t)argmax_x_7 - start < n) {
                const size_t i = (size_t)argmax_x_7 - start;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_7 = {x_7_high[i], x_7_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_8 = lk_rounded(x_7) / scaled_y_pred[i];
                const double x_9 = lk_rounded(inverse_sum_share) * x_8;
                const double x_10 = others * x_9;
                const double neg_x_10 = -x_10;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_10;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_11 = lk_rounded(sum_x_7) - lk_rounded(x_7);
                const int is_largest_1 = argmax_x_7 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                const double x_13 = others_1 * lk_rounded(x_12);
                const double x_14 = chosen_4 + x_13;
                const double x_26 = lk_ldexp(x_14, shift_y_pred);
                gradient[i] = weight * x_26;
            }
        }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_7 = {x_7_high[i], x_7_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_8 = lk_rounded(x_7) / scaled_y_pred[i];
                const double x_11 = lk_rounded(sum_x_7) - lk_rounded(x_7);
                const int is_largest_1 = argmax_x_7 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                const double x_15 = 2.0 * lk_rounded(share);
                const double x_16 = others + x_15;
                const double x_18 = x_17 * x_8;
                const double x_19 = x_18 / scaled_y_pred[i];
                const double x_20 = others * x_19;
                const double x_21 = x_16 * x_20;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_21;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_23 = others_1 * lk_rounded(x_22);
                const double x_24 = chosen_7 - x_23;
                const double x_28 = lk_ldexp(x_24, x_27);
                hessian[i] = weight * x_28;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const lk_pair sum_chosen_2 = lk_row_sum_pair(row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * lk_rounded(sum_chosen_2);
}

/* categorical_focal_crossentropy_normalised: gamma in {0}; rows side by side */
static void categorical_focal_crossentropy_normalised_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double scaled_y_pred[LK_LANES];
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_2[LK_LANES];
    double chosen_2_high[LK_LANES];
    double chosen_2_low[LK_LANES];
    double x_7_high[LK_LANES];
    double x_7_low[LK_LANES];
    double chosen_5[LK_LANES];
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
    double sum_chosen_2_high[LK_ROWS];
    double sum_chosen_2_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_x_7_high[LK_ROWS];
    double sum_x_7_low[LK_ROWS];
    double argmax_x_7[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_12_high[LK_ROWS];
    double x_12_low[LK_ROWS];
    double x_17[LK_ROWS];
    double x_22_high[LK_ROWS];
    double x_22_low[LK_ROWS];
    double x_27[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_7 = lk_product(alpha[i], y_true[i]);
                x_7_high[i] = x_7.high;
                x_7_low[i] = x_7.low;
            }
    }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, x_7_high, sum_x_7_high, sum_x_7_low);
        lk_lanes_add(n, c, x_7_low, sum_x_7_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_7_high[r], sum_x_7_low[r]});
            sum_x_7_high[r] = total.high;
            sum_x_7_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, x_7_high, argmax_x_7);
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

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = scaled_y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_7 = {x_7_high[i], x_7_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_7[r] == index;
                chosen_5[i] = is_largest_1 ? 0.0 : lk_rounded(x_7);
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
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_5, sum_without_largest_1, row_sum_without_largest_1);
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

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_12 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            x_12_high[r] = x_12.high;
            x_12_low[r] = x_12.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            x_17[r] = lk_rounded(inverse_sum_share) * lk_rounded(inverse_sum_share);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_12 = {x_12_high[r], x_12_low[r]};
            const lk_pair x_22 = lk_pair_mul(x_12, x_12);
            x_22_high[r] = x_22.high;
            x_22_low[r] = x_22.low;
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

    lk_lanes_sum(n, c, chosen, sum_without_largest_high, sum_without_largest_low);
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
                chosen_2_high[i] = chosen_2.high;
                chosen_2_low[i] = chosen_2.low;
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

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_chosen_2 = {sum_chosen_2_high[r], sum_chosen_2_low[r]};
            value[r] = lk_rounded(sum_chosen_2);
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
                const lk_pair x_7 = {x_7_high[i], x_7_low[i]};
                const lk_pair sum_x_7 = {sum_x_7_high[r], sum_x_7_low[r]};
                const lk_pair x_12 = {x_12_high[r], x_12_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_8 = lk_rounded(x_7) / scaled_y_pred[i];
                const double x_9 = lk_rounded(inverse_sum_share) * x_8;
                const double x_10 = others * x_9;
                const double neg_x_10 = -x_10;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_10;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_11 = lk_rounded(sum_x_7) - lk_rounded(x_7);
                const int is_largest_1 = argmax_x_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_11;
                const double x_13 = others_1 * lk_rounded(x_12);
                const double x_14 = chosen_4 + x_13;
                gradient[i] = lk_ldexp(x_14, shift_y_pred[r]);
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
                const lk_pair x_7 = {x_7_high[i], x_7_low[i]};
                const lk_pair sum_x_7 = {sum_x_7_high[r], sum_x_7_low[r]};
                const lk_pair x_22 = {x_22_high[r], x_22_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? lk_rounded(sum_without_largest) : lk_rounded(x_1);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_8 = lk_rounded(x_7) / scaled_y_pred[i];
                const double x_11 = lk_rounded(sum_x_7) - lk_rounded(x_7);
                const int is_largest_1 = argmax_x_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_11;
                const double x_15 = 2.0 * lk_rounded(share);
                const double x_16 = others + x_15;
                const double x_18 = x_17[r] * x_8;
                const double x_19 = x_18 / scaled_y_pred[i];
                const double x_20 = others * x_19;
                const double x_21 = x_16 * x_20;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_21;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_23 = others_1 * lk_rounded(x_22);
                const double x_24 = chosen_7 - x_23;
                hessian[i] = lk_ldexp(x_24, x_27[r]);
            }
    }
}

/* categorical_focal_crossentropy_normalised: gamma in {0}, in float32 */
static void categorical_focal_crossentropy_normalised_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 7);
    const int whole = span >= c;
    double *const row_x_7 = room;
    double *const row_x_7_more_high = room + span;
    double *const row_x_7_more_low = room + 2 * span;
    double *const row_scaled_y_pred = room + 3 * span;
    double *const row_share = room + 4 * span;
    double *const row_share_more_high = room + 5 * span;
    double *const row_share_more_low = room + 6 * span;
    double block_alpha[LK_BLOCK];
    double block_y_pred[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_5[LK_BLOCK];
    double chosen_5_more[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* most_y_pred, sum_x_7, argmax_x_7, sum_x_7_more, argmax_x_7_more */
    double most_y_pred = -INFINITY;
    lk_pair row_sum_x_7 = {0.0, 0.0};
    lk_row_peak row_argmax_x_7 = {-INFINITY, 0.0};
    lk_pair row_sum_x_7_more = {0.0, 0.0};
    lk_row_peak row_argmax_x_7_more = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const x_7 = row_x_7 + (whole ? start : 0);
        double *restrict const x_7_more_high = row_x_7_more_high + (whole ? start : 0);
        double *restrict const x_7_more_low = row_x_7_more_low + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(want_gradient || want_hessian));
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(want_gradient || want_hessian));
        if (want_gradient)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                x_7[i] = alpha[i] * y_true[i];
            }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_7_more = lk_product(alpha[i], y_true[i]);
                x_7_more_high[i] = x_7_more.high;
                x_7_more_low[i] = x_7_more.low;
            }
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
        if (want_gradient)
            lk_row_sum_add(&row_sum_x_7, n, x_7);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_7, start, n, x_7);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_x_7_more, n, x_7_more_high, x_7_more_low);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_x_7_more, start, n, x_7_more_high);
    }
    const double sum_x_7 = lk_row_sum_value(row_sum_x_7);
    const double argmax_x_7 = row_argmax_x_7.at;
    const lk_pair sum_x_7_more = lk_row_sum_pair(row_sum_x_7_more);
    const double argmax_x_7_more = row_argmax_x_7_more.at;
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_25 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_25 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double log_largest = want_value ? lk_row_log(scaled_most_y_pred) : 0.0;
    const double x_27 = 2.0 * shift_y_pred;

    /* sum_share, argmax_y_pred, sum_without_largest_1, sum_share_more, sum_without_largest_1_more */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_share_more = {0.0, 0.0};
    lk_pair row_sum_without_largest_1_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const x_7 = row_x_7 + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        double *restrict const x_7_more_high = row_x_7_more_high + (whole ? start : 0);
        double *restrict const x_7_more_low = row_x_7_more_low + (whole ? start : 0);
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(!whole && (want_gradient || want_hessian)));
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole && (want_gradient || want_hessian)));
        if (!whole && (want_gradient))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                x_7[i] = alpha[i] * y_true[i];
            }
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                chosen_5[i] = x_7[i];
            }
            if ((size_t)argmax_x_7 - start < n) {
                const size_t i = (size_t)argmax_x_7 - start;
                const double now_x_7 = x_7[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_7 == index;
                chosen_5[i] = is_largest_1 ? 0.0 : now_x_7;
            }
        }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_more_high[i] = share_more.high;
                share_more_low[i] = share_more.low;
            }
        if (!whole && (want_hessian))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_7_more = lk_product(alpha[i], y_true[i]);
                x_7_more_high[i] = x_7_more.high;
                x_7_more_low[i] = x_7_more.low;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_7_more = {x_7_more_high[i], x_7_more_low[i]};
                chosen_5_more[i] = x_7_more.high;
            }
            if ((size_t)argmax_x_7_more - start < n) {
                const size_t i = (size_t)argmax_x_7_more - start;
                const lk_pair x_7_more = {x_7_more_high[i], x_7_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_1_more = argmax_x_7_more == index;
                chosen_5_more[i] = is_largest_1_more ? 0.0 : lk_rounded(x_7_more);
            }
        }
        if (want_value || want_gradient)
            lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_5);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_share_more, n, share_more_high, share_more_low);
        if (want_hessian)
            lk_row_sum_add(&row_sum_without_largest_1_more, n, chosen_5_more);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const lk_pair sum_share_more = lk_row_sum_pair(row_sum_share_more);
    const double sum_without_largest_1_more = lk_row_sum_value(row_sum_without_largest_1_more);
    const double inverse_sum_share = want_gradient ? 1.0 / sum_share : 0.0;
    const double x_12 = want_gradient ? inverse_sum_share / scaled_most_y_pred : 0.0;
    const lk_pair inverse_sum_share_more = want_hessian ? lk_double_div_pair(1.0, sum_share_more) : lk_pair_of(0.0);
    const lk_pair x_12_more = want_hessian ? lk_pair_div_double(inverse_sum_share_more, scaled_most_y_pred) : lk_pair_of(0.0);
    const double x_17 = lk_rounded(inverse_sum_share_more) * lk_rounded(inverse_sum_share_more);
    const lk_pair x_22 = lk_pair_mul(x_12_more, x_12_more);

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
        if (want_value || want_gradient)
            lk_row_sum_add(&row_sum_without_largest, n, chosen);
        if (want_hessian)
            lk_row_sum_add(&row_sum_without_largest_more, n, chosen_more);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_without_largest_more = lk_row_sum_pair(row_sum_without_largest_more);
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const x_7 = row_x_7 + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        double *restrict const x_7_more_high = row_x_7_more_high + (whole ? start : 0);
        double *restrict const x_7_more_low = row_x_7_more_low + (whole ? start : 0);
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
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (!whole && (want_gradient))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                x_7[i] = alpha[i] * y_true[i];
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
                const lk_pair x_7_more = lk_product(alpha[i], y_true[i]);
                x_7_more_high[i] = x_7_more.high;
                x_7_more_low[i] = x_7_more.low;
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double x_1 = sum_share - share[i];
                const double x_8 = x_7[i] / scaled_y_pred[i];
                const double x_9 = inverse_sum_share * x_8;
                const double x_10 = x_1 * x_9;
                const double neg_x_10 = -x_10;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_10;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_11 = sum_x_7 - x_7[i];
                const double x_13 = x_11 * x_12;
                const double x_14 = chosen_4 + x_13;
                const double x_26 = lk_ldexp(x_14, shift_y_pred);
                gradient[i] = weight * x_26;
            }
            if ((size_t)argmax_y_pred - start < n) {
                const size_t i = (size_t)argmax_y_pred - start;
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_8 = x_7[i] / scaled_y_pred[i];
                const double x_9 = inverse_sum_share * x_8;
                const double x_10 = others * x_9;
                const double neg_x_10 = -x_10;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_10;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_11 = sum_x_7 - x_7[i];
                const int is_largest_1 = argmax_x_7 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                const double x_13 = others_1 * x_12;
                const double x_14 = chosen_4 + x_13;
                const double x_26 = lk_ldexp(x_14, shift_y_pred);
                gradient[i] = weight * x_26;
            }
            if ((size_t)argmax_x_7 - start < n) {
                const size_t i = (size_t)argmax_x_7 - start;
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_8 = x_7[i] / scaled_y_pred[i];
                const double x_9 = inverse_sum_share * x_8;
                const double x_10 = others * x_9;
                const double neg_x_10 = -x_10;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_10;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_11 = sum_x_7 - x_7[i];
                const int is_largest_1 = argmax_x_7 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                const double x_13 = others_1 * x_12;
                const double x_14 = chosen_4 + x_13;
                const double x_26 = lk_ldexp(x_14, shift_y_pred);
                gradient[i] = weight * x_26;
            }
        }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair x_7_more = {x_7_more_high[i], x_7_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const double others_more = is_largest ? lk_rounded(sum_without_largest_more) : lk_rounded(x_1_more);
                const double x_8_more = lk_rounded(x_7_more) / scaled_y_pred[i];
                const double x_11_more = lk_rounded(sum_x_7_more) - lk_rounded(x_7_more);
                const int is_largest_1_more = argmax_x_7_more == index;
                const double others_1_more = is_largest_1_more ? sum_without_largest_1_more : x_11_more;
                const double x_15 = 2.0 * lk_rounded(share_more);
                const double x_16 = others_more + x_15;
                const double x_18 = x_17 * x_8_more;
                const double x_19 = x_18 / scaled_y_pred[i];
                const double x_20 = others_more * x_19;
                const double x_21 = x_16 * x_20;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_21;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_23 = others_1_more * lk_rounded(x_22);
                const double x_24 = chosen_7 - x_23;
                const double x_28 = lk_ldexp(x_24, x_27);
                hessian[i] = weight * x_28;
            }
        if (want_hessian)
            lk_store(&out[2], start, n, hessian);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_2;
}

/* categorical_focal_crossentropy_normalised: gamma in {0}, in float32; rows side by side */
static void categorical_focal_crossentropy_normalised_case_0_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double scaled_y_pred[LK_LANES];
    double share[LK_LANES];
    double chosen[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_2[LK_LANES];
    double chosen_2[LK_LANES];
    double x_7[LK_LANES];
    double chosen_5[LK_LANES];
    double share_more_high[LK_LANES];
    double share_more_low[LK_LANES];
    double chosen_more[LK_LANES];
    double x_7_more_high[LK_LANES];
    double x_7_more_low[LK_LANES];
    double chosen_5_more[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double sum_x_7[LK_ROWS];
    double argmax_x_7[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_12[LK_ROWS];
    double sum_share_more_high[LK_ROWS];
    double sum_share_more_low[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double sum_x_7_more_high[LK_ROWS];
    double sum_x_7_more_low[LK_ROWS];
    double argmax_x_7_more[LK_ROWS];
    double sum_without_largest_1_more[LK_ROWS];
    double x_17[LK_ROWS];
    double x_22_high[LK_ROWS];
    double x_22_low[LK_ROWS];
    double x_27[LK_ROWS];

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                x_7[i] = alpha[i] * y_true[i];
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_7_more = lk_product(alpha[i], y_true[i]);
                x_7_more_high[i] = x_7_more.high;
                x_7_more_low[i] = x_7_more.low;
            }
    }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    if (want_gradient) {
        double row_sum_x_7[LK_ROWS];
        lk_lanes_sum(n, c, x_7, sum_x_7, row_sum_x_7);
        for (size_t r = 0; r < n; r++) {
            sum_x_7[r] = lk_row_sum_value((lk_pair){sum_x_7[r], row_sum_x_7[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, x_7, argmax_x_7);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, x_7_more_high, sum_x_7_more_high, sum_x_7_more_low);
        lk_lanes_add(n, c, x_7_more_low, sum_x_7_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_7_more_high[r], sum_x_7_more_low[r]});
            sum_x_7_more_high[r] = total.high;
            sum_x_7_more_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, x_7_more_high, argmax_x_7_more);
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

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_x_7 = x_7[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_7[r] == index;
                chosen_5[i] = is_largest_1 ? 0.0 : now_x_7;
            }
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

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair x_7_more = {x_7_more_high[i], x_7_more_low[i]};
                const double index = (double)(int)k;
                const int is_largest_1_more = argmax_x_7_more[r] == index;
                chosen_5_more[i] = is_largest_1_more ? 0.0 : lk_rounded(x_7_more);
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

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_5, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, share_more_high, sum_share_more_high, sum_share_more_low);
        lk_lanes_add(n, c, share_more_low, sum_share_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_more_high[r], sum_share_more_low[r]});
            sum_share_more_high[r] = total.high;
            sum_share_more_low[r] = total.low;
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_1_more[LK_ROWS];
        lk_lanes_sum(n, c, chosen_5_more, sum_without_largest_1_more, row_sum_without_largest_1_more);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1_more[r] = lk_row_sum_value((lk_pair){sum_without_largest_1_more[r], row_sum_without_largest_1_more[r]});
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            inverse_sum_share[r] = 1.0 / sum_share[r];
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            x_12[r] = inverse_sum_share[r] / scaled_most_y_pred[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
            const lk_pair inverse_sum_share_more = lk_double_div_pair(1.0, sum_share_more);
            x_17[r] = lk_rounded(inverse_sum_share_more) * lk_rounded(inverse_sum_share_more);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
            const lk_pair inverse_sum_share_more = lk_double_div_pair(1.0, sum_share_more);
            const lk_pair x_12_more = lk_pair_div_double(inverse_sum_share_more, scaled_most_y_pred[r]);
            const lk_pair x_22 = lk_pair_mul(x_12_more, x_12_more);
            x_22_high[r] = x_22.high;
            x_22_low[r] = x_22.low;
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
                chosen_more[i] = is_largest ? 0.0 : lk_rounded(share_more);
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
        lk_lanes_sum(n, c, chosen_more, sum_without_largest_more_high, sum_without_largest_more_low);
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
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double x_1 = sum_share[r] - share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_8 = x_7[i] / scaled_y_pred[i];
                const double x_9 = inverse_sum_share[r] * x_8;
                const double x_10 = others * x_9;
                const double neg_x_10 = -x_10;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : neg_x_10;
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_11 = sum_x_7[r] - x_7[i];
                const int is_largest_1 = argmax_x_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_11;
                const double x_13 = others_1 * x_12[r];
                const double x_14 = chosen_4 + x_13;
                gradient[i] = lk_ldexp(x_14, shift_y_pred[r]);
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
                const lk_pair x_7_more = {x_7_more_high[i], x_7_more_low[i]};
                const lk_pair sum_x_7_more = {sum_x_7_more_high[r], sum_x_7_more_low[r]};
                const lk_pair x_22 = {x_22_high[r], x_22_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const double others_more = is_largest ? lk_rounded(sum_without_largest_more) : lk_rounded(x_1_more);
                const double x_8_more = lk_rounded(x_7_more) / scaled_y_pred[i];
                const double x_11_more = lk_rounded(sum_x_7_more) - lk_rounded(x_7_more);
                const int is_largest_1_more = argmax_x_7_more[r] == index;
                const double others_1_more = is_largest_1_more ? now_sum_without_largest_1_more : x_11_more;
                const double x_15 = 2.0 * lk_rounded(share_more);
                const double x_16 = others_more + x_15;
                const double x_18 = x_17[r] * x_8_more;
                const double x_19 = x_18 / scaled_y_pred[i];
                const double x_20 = others_more * x_19;
                const double x_21 = x_16 * x_20;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_21;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_23 = others_1_more * lk_rounded(x_22);
                const double x_24 = chosen_7 - x_23;
                hessian[i] = lk_ldexp(x_24, x_27[r]);
            }
    }
}

/* categorical_focal_crossentropy_normalised: gamma in {2} */
static void categorical_focal_crossentropy_normalised_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
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
    double *const row_chosen_7_high = room + 5 * span;
    double *const row_chosen_7_low = room + 6 * span;
    double *const row_chosen_15 = room + 7 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double abs_chosen_15[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double chosen_16[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* most_y_pred */
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_61 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_61 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const lk_pair log_largest = lk_row_pair_log(lk_pair_of(scaled_most_y_pred));
    const double x_63 = 2.0 * shift_y_pred;

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
    const lk_pair x_9 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
    const double x_14 = lk_rounded(inverse_sum_share) * lk_rounded(x_9);
    const lk_pair x_25 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, scaled_most_y_pred) : lk_pair_of(0.0);
    const lk_pair x_26 = lk_pair_mul(inverse_sum_share, x_25);
    const lk_pair x_27 = lk_pair_mul(inverse_sum_share, x_26);
    const double x_37 = lk_rounded(inverse_sum_share) * x_14;
    const lk_pair x_56 = lk_pair_mul(x_25, x_25);
    const lk_pair x_57 = lk_pair_mul(inverse_sum_share, x_56);
    const lk_pair x_58 = lk_pair_mul(inverse_sum_share, x_57);

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

    /* sum_chosen_2, sum_chosen_7, argmax_chosen_7, sum_chosen_15, argmax_abs_chosen_15 */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    lk_pair row_sum_chosen_7 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_7 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_15 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_15 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
        double *restrict const log1p_x_2 = row_log1p_x_2 + (whole ? start : 0);
        double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
        double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
        double *restrict const chosen_15 = row_chosen_15 + (whole ? start : 0);
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
                const lk_pair x_4 = lk_double_sub_pair(log_sum, x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                const lk_pair x_5 = lk_pair_mul(others, others);
                const lk_pair x_6 = lk_pair_mul_double(x_5, alpha[i]);
                const lk_pair x_7 = lk_pair_mul_double(x_6, surprisal);
                const lk_pair x_8 = lk_pair_mul_double(x_7, y_true[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_8);
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
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
                const lk_pair x_4 = lk_double_sub_pair(log_sum, x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_11 = lk_pair_scaled(share, 2.0);
                const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                const lk_pair x_13 = lk_pair_add(chosen_3, others);
                const lk_pair x_21 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_22 = lk_pair_mul_double(x_21, y_true[i]);
                const lk_pair x_23 = lk_pair_mul(x_13, x_22);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_23.high, alpha_eq_c_0 ? 0.0 : x_23.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
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
                const lk_pair x_4 = lk_double_sub_pair(log_sum, x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                const lk_pair x_5 = lk_pair_mul(others, others);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const double x_15 = alpha[i] * y_true[i];
                const double x_43 = 4.0 * lk_rounded(others);
                const lk_pair x_44 = lk_pair_mul_double(share, x_43);
                const lk_pair x_45 = lk_pair_mul_double(x_44, surprisal);
                const double chosen_12 = c_0_eq_share ? 0.0 : lk_rounded(x_45);
                const lk_pair x_46 = lk_pair_add_double(x_5, chosen_12);
                const double x_47 = (-4.0) * lk_rounded(others);
                const double x_48 = lk_rounded(share) * x_47;
                const lk_pair x_49 = lk_pair_add_double(x_46, x_48);
                const double x_50 = (-2.0) * lk_rounded(share);
                const lk_pair x_51 = lk_pair_mul_double(share, x_50);
                const double x_52 = surprisal * lk_rounded(x_51);
                const double chosen_13 = c_0_eq_share ? 0.0 : x_52;
                const lk_pair x_53 = lk_pair_add_double(x_49, chosen_13);
                const lk_pair x_54 = lk_pair_mul_double(x_53, x_15);
                const double chosen_14 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_54);
                chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_15[i] = fabs(chosen_15[i]);
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_chosen_7, n, chosen_7_high, chosen_7_low);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_7, start, n, chosen_7_high);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_15, n, chosen_15);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_15, start, n, abs_chosen_15);
    }
    const lk_pair sum_chosen_2 = lk_row_sum_pair(row_sum_chosen_2);
    const lk_pair sum_chosen_7 = lk_row_sum_pair(row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;
    const double sum_chosen_15 = lk_row_sum_value(row_sum_chosen_15);
    const double argmax_abs_chosen_15 = row_argmax_abs_chosen_15.at;
    const lk_pair x_10 = lk_pair_mul(sum_chosen_2, x_9);

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
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_15 = row_chosen_15 + (whole ? start : 0);
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
                    const lk_pair x_4 = lk_double_sub_pair(log_sum, x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_11 = lk_pair_scaled(share, 2.0);
                    const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                    const lk_pair x_13 = lk_pair_add(chosen_3, others);
                    const lk_pair x_21 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_22 = lk_pair_mul_double(x_21, y_true[i]);
                    const lk_pair x_23 = lk_pair_mul(x_13, x_22);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_23.high, alpha_eq_c_0 ? 0.0 : x_23.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    chosen_8[i] = chosen_7.high;
                }
                if ((size_t)argmax_chosen_7 - start < n) {
                    const size_t i = (size_t)argmax_chosen_7 - start;
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_1 = argmax_chosen_7 == index;
                    chosen_8[i] = is_largest_1 ? 0.0 : lk_rounded(chosen_7);
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
                    const lk_pair x_4 = lk_double_sub_pair(log_sum, x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                    const lk_pair x_5 = lk_pair_mul(others, others);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_15 = alpha[i] * y_true[i];
                    const double x_43 = 4.0 * lk_rounded(others);
                    const lk_pair x_44 = lk_pair_mul_double(share, x_43);
                    const lk_pair x_45 = lk_pair_mul_double(x_44, surprisal);
                    const double chosen_12 = c_0_eq_share ? 0.0 : lk_rounded(x_45);
                    const lk_pair x_46 = lk_pair_add_double(x_5, chosen_12);
                    const double x_47 = (-4.0) * lk_rounded(others);
                    const double x_48 = lk_rounded(share) * x_47;
                    const lk_pair x_49 = lk_pair_add_double(x_46, x_48);
                    const double x_50 = (-2.0) * lk_rounded(share);
                    const lk_pair x_51 = lk_pair_mul_double(share, x_50);
                    const double x_52 = surprisal * lk_rounded(x_51);
                    const double chosen_13 = c_0_eq_share ? 0.0 : x_52;
                    const lk_pair x_53 = lk_pair_add_double(x_49, chosen_13);
                    const lk_pair x_54 = lk_pair_mul_double(x_53, x_15);
                    const double chosen_14 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_54);
                    chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    chosen_16[i] = chosen_15[i];
                }
                if ((size_t)argmax_abs_chosen_15 - start < n) {
                    const size_t i = (size_t)argmax_abs_chosen_15 - start;
                    const double now_chosen_15 = chosen_15[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_15 == index;
                    chosen_16[i] = is_largest_2 ? 0.0 : now_chosen_15;
                }
            }
            if (want_gradient)
                lk_row_sum_add(&row_sum_without_largest_1, n, chosen_8);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_16);
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
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_15 = row_chosen_15 + (whole ? start : 0);
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
                    const lk_pair x_4 = lk_double_sub_pair(log_sum, x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_11 = lk_pair_scaled(share, 2.0);
                    const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                    const lk_pair x_13 = lk_pair_add(chosen_3, others);
                    const lk_pair x_21 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_22 = lk_pair_mul_double(x_21, y_true[i]);
                    const lk_pair x_23 = lk_pair_mul(x_13, x_22);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_23.high, alpha_eq_c_0 ? 0.0 : x_23.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
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
                    const lk_pair x_4 = lk_double_sub_pair(log_sum, x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                    const lk_pair x_5 = lk_pair_mul(others, others);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_15 = alpha[i] * y_true[i];
                    const double x_43 = 4.0 * lk_rounded(others);
                    const lk_pair x_44 = lk_pair_mul_double(share, x_43);
                    const lk_pair x_45 = lk_pair_mul_double(x_44, surprisal);
                    const double chosen_12 = c_0_eq_share ? 0.0 : lk_rounded(x_45);
                    const lk_pair x_46 = lk_pair_add_double(x_5, chosen_12);
                    const double x_47 = (-4.0) * lk_rounded(others);
                    const double x_48 = lk_rounded(share) * x_47;
                    const lk_pair x_49 = lk_pair_add_double(x_46, x_48);
                    const double x_50 = (-2.0) * lk_rounded(share);
                    const lk_pair x_51 = lk_pair_mul_double(share, x_50);
                    const double x_52 = surprisal * lk_rounded(x_51);
                    const double chosen_13 = c_0_eq_share ? 0.0 : x_52;
                    const lk_pair x_53 = lk_pair_add_double(x_49, chosen_13);
                    const lk_pair x_54 = lk_pair_mul_double(x_53, x_15);
                    const double chosen_14 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_54);
                    chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const lk_pair x_4 = lk_double_sub_pair(log_sum, x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_11 = lk_pair_scaled(share, 2.0);
                    const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                    const lk_pair x_13 = lk_pair_add(chosen_3, others);
                    const double x_15 = alpha[i] * y_true[i];
                    const double x_16 = x_15 / scaled_y_pred[i];
                    const double x_17 = x_14 * x_16;
                    const double x_18 = lk_rounded(others) * x_17;
                    const double x_19 = lk_rounded(others) * x_18;
                    const double x_20 = lk_rounded(x_13) * x_19;
                    const double neg_x_20 = -x_20;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_20;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const lk_pair x_24 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1 : x_24.high, is_largest_1 ? 0.0 : x_24.low};
                    const lk_pair x_28 = lk_pair_mul(others_1, x_27);
                    const lk_pair x_29 = lk_pair_add_double(x_28, chosen_5);
                    const double x_62 = lk_ldexp(lk_rounded(x_29), shift_y_pred);
                    gradient[i] = weight * x_62;
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
                    const lk_pair x_4 = lk_double_sub_pair(log_sum, x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                    const lk_pair x_5 = lk_pair_mul(others, others);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_15 = alpha[i] * y_true[i];
                    const double x_16 = x_15 / scaled_y_pred[i];
                    const double x_30 = 6.0 * lk_rounded(others);
                    const double x_31 = lk_rounded(share) * x_30;
                    const double x_32 = x_31 + lk_rounded(x_5);
                    const double x_33 = 6.0 * lk_rounded(share);
                    const double x_34 = lk_rounded(share) * x_33;
                    const double x_35 = surprisal * x_34;
                    const double chosen_9 = c_0_eq_share ? 0.0 : x_35;
                    const double x_36 = chosen_9 + x_32;
                    const double x_38 = x_16 * x_37;
                    const double x_39 = x_38 / scaled_y_pred[i];
                    const double x_40 = lk_rounded(others) * x_39;
                    const double x_41 = lk_rounded(others) * x_40;
                    const double x_42 = x_36 * x_41;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_42;
                    const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                    const double x_55 = sum_chosen_15 - chosen_15[i];
                    const int is_largest_2 = argmax_abs_chosen_15 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_55;
                    const double x_59 = others_2 * lk_rounded(x_58);
                    const double x_60 = chosen_11 - x_59;
                    const double x_64 = lk_ldexp(x_60, x_63);
                    hessian[i] = weight * x_64;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * lk_rounded(x_10);
}

/* categorical_focal_crossentropy_normalised: gamma in {2}; rows side by side */
static void categorical_focal_crossentropy_normalised_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double scaled_y_pred[LK_LANES];
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_2[LK_LANES];
    double chosen_2[LK_LANES];
    double chosen_7_high[LK_LANES];
    double chosen_7_low[LK_LANES];
    double chosen_8[LK_LANES];
    double chosen_15[LK_LANES];
    double abs_chosen_15[LK_LANES];
    double chosen_16[LK_LANES];
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
    double sum_chosen_2_high[LK_ROWS];
    double sum_chosen_2_low[LK_ROWS];
    double x_14[LK_ROWS];
    double sum_chosen_7_high[LK_ROWS];
    double sum_chosen_7_low[LK_ROWS];
    double argmax_chosen_7[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_27_high[LK_ROWS];
    double x_27_low[LK_ROWS];
    double x_37[LK_ROWS];
    double sum_chosen_15[LK_ROWS];
    double argmax_abs_chosen_15[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_58_high[LK_ROWS];
    double x_58_low[LK_ROWS];
    double x_63[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_61 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_61 - exponent_y_pred;
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
            x_63[r] = 2.0 * shift_y_pred[r];
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

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            const lk_pair x_9 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
            x_14[r] = lk_rounded(inverse_sum_share) * lk_rounded(x_9);
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            const lk_pair x_25 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            const lk_pair x_26 = lk_pair_mul(inverse_sum_share, x_25);
            const lk_pair x_27 = lk_pair_mul(inverse_sum_share, x_26);
            x_27_high[r] = x_27.high;
            x_27_low[r] = x_27.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            x_37[r] = lk_rounded(inverse_sum_share) * x_14[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            const lk_pair x_25 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            const lk_pair x_56 = lk_pair_mul(x_25, x_25);
            const lk_pair x_57 = lk_pair_mul(inverse_sum_share, x_56);
            const lk_pair x_58 = lk_pair_mul(inverse_sum_share, x_57);
            x_58_high[r] = x_58.high;
            x_58_low[r] = x_58.low;
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
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const lk_pair x_4 = lk_double_sub_pair(log_sum[r], x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                const lk_pair x_5 = lk_pair_mul(others, others);
                const lk_pair x_6 = lk_pair_mul_double(x_5, alpha[i]);
                const lk_pair x_7 = lk_pair_mul_double(x_6, surprisal);
                const lk_pair x_8 = lk_pair_mul_double(x_7, y_true[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_8);
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
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
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const lk_pair x_4 = lk_double_sub_pair(log_sum[r], x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_11 = lk_pair_scaled(share, 2.0);
                const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                const lk_pair x_13 = lk_pair_add(chosen_3, others);
                const lk_pair x_21 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_22 = lk_pair_mul_double(x_21, y_true[i]);
                const lk_pair x_23 = lk_pair_mul(x_13, x_22);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_23.high, alpha_eq_c_0 ? 0.0 : x_23.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
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
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const lk_pair x_4 = lk_double_sub_pair(log_sum[r], x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                const lk_pair x_5 = lk_pair_mul(others, others);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const double x_15 = alpha[i] * y_true[i];
                const double x_43 = 4.0 * lk_rounded(others);
                const lk_pair x_44 = lk_pair_mul_double(share, x_43);
                const lk_pair x_45 = lk_pair_mul_double(x_44, surprisal);
                const double chosen_12 = c_0_eq_share ? 0.0 : lk_rounded(x_45);
                const lk_pair x_46 = lk_pair_add_double(x_5, chosen_12);
                const double x_47 = (-4.0) * lk_rounded(others);
                const double x_48 = lk_rounded(share) * x_47;
                const lk_pair x_49 = lk_pair_add_double(x_46, x_48);
                const double x_50 = (-2.0) * lk_rounded(share);
                const lk_pair x_51 = lk_pair_mul_double(share, x_50);
                const double x_52 = surprisal * lk_rounded(x_51);
                const double chosen_13 = c_0_eq_share ? 0.0 : x_52;
                const lk_pair x_53 = lk_pair_add_double(x_49, chosen_13);
                const lk_pair x_54 = lk_pair_mul_double(x_53, x_15);
                const double chosen_14 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_54);
                chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_15[i] = fabs(chosen_15[i]);
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

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_7_high, sum_chosen_7_high, sum_chosen_7_low);
        lk_lanes_add(n, c, chosen_7_low, sum_chosen_7_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_7_high[r], sum_chosen_7_low[r]});
            sum_chosen_7_high[r] = total.high;
            sum_chosen_7_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, chosen_7_high, argmax_chosen_7);
    }

    if (want_hessian) {
        double row_sum_chosen_15[LK_ROWS];
        lk_lanes_sum(n, c, chosen_15, sum_chosen_15, row_sum_chosen_15);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_15[r] = lk_row_sum_value((lk_pair){sum_chosen_15[r], row_sum_chosen_15[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_15, argmax_abs_chosen_15);
    }

    if (want_gradient) {
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
                const double now_chosen_15 = chosen_15[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_15[r] == index;
                chosen_16[i] = is_largest_2 ? 0.0 : now_chosen_15;
            }
    }

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_8, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_16, sum_without_largest_2, row_sum_without_largest_2);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_chosen_2 = {sum_chosen_2_high[r], sum_chosen_2_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            const lk_pair x_9 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
            const lk_pair x_10 = lk_pair_mul(sum_chosen_2, x_9);
            value[r] = lk_rounded(x_10);
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
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const lk_pair x_27 = {x_27_high[r], x_27_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const lk_pair x_4 = lk_double_sub_pair(log_sum[r], x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_11 = lk_pair_scaled(share, 2.0);
                const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                const lk_pair x_13 = lk_pair_add(chosen_3, others);
                const double x_15 = alpha[i] * y_true[i];
                const double x_16 = x_15 / scaled_y_pred[i];
                const double x_17 = x_14[r] * x_16;
                const double x_18 = lk_rounded(others) * x_17;
                const double x_19 = lk_rounded(others) * x_18;
                const double x_20 = lk_rounded(x_13) * x_19;
                const double neg_x_20 = -x_20;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_20;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const lk_pair x_24 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const lk_pair others_1 = {is_largest_1 ? now_sum_without_largest_1 : x_24.high, is_largest_1 ? 0.0 : x_24.low};
                const lk_pair x_28 = lk_pair_mul(others_1, x_27);
                const lk_pair x_29 = lk_pair_add_double(x_28, chosen_5);
                gradient[i] = lk_ldexp(lk_rounded(x_29), shift_y_pred[r]);
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
                const lk_pair x_58 = {x_58_high[r], x_58_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const lk_pair x_4 = lk_double_sub_pair(log_sum[r], x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : lk_rounded(x_4);
                const lk_pair x_5 = lk_pair_mul(others, others);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const double x_15 = alpha[i] * y_true[i];
                const double x_16 = x_15 / scaled_y_pred[i];
                const double x_30 = 6.0 * lk_rounded(others);
                const double x_31 = lk_rounded(share) * x_30;
                const double x_32 = x_31 + lk_rounded(x_5);
                const double x_33 = 6.0 * lk_rounded(share);
                const double x_34 = lk_rounded(share) * x_33;
                const double x_35 = surprisal * x_34;
                const double chosen_9 = c_0_eq_share ? 0.0 : x_35;
                const double x_36 = chosen_9 + x_32;
                const double x_38 = x_16 * x_37[r];
                const double x_39 = x_38 / scaled_y_pred[i];
                const double x_40 = lk_rounded(others) * x_39;
                const double x_41 = lk_rounded(others) * x_40;
                const double x_42 = x_36 * x_41;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_42;
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                const double x_55 = sum_chosen_15[r] - chosen_15[i];
                const int is_largest_2 = argmax_abs_chosen_15[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_55;
                const double x_59 = others_2 * lk_rounded(x_58);
                const double x_60 = chosen_11 - x_59;
                hessian[i] = lk_ldexp(x_60, x_63[r]);
            }
    }
}

/* categorical_focal_crossentropy_normalised: gamma in {2}, in float32 */
static void categorical_focal_crossentropy_normalised_case_1_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 9);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share = room + span;
    double *const row_share_more_high = room + 2 * span;
    double *const row_share_more_low = room + 3 * span;
    double *const row_log_y_pred = room + 4 * span;
    double *const row_log1p_x_2_more = room + 5 * span;
    double *const row_chosen_7_high = room + 6 * span;
    double *const row_chosen_7_low = room + 7 * span;
    double *const row_chosen_15 = room + 8 * span;
    double block_y_pred[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double abs_chosen_15[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double chosen_16[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* most_y_pred */
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_61 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_61 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double log_largest = want_value ? lk_row_log(scaled_most_y_pred) : 0.0;
    const lk_pair log_largest_more = want_gradient || want_hessian ? lk_row_pair_log(lk_pair_of(scaled_most_y_pred)) : lk_pair_of(0.0);
    const double x_63 = 2.0 * shift_y_pred;

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
        if (want_value)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                share[i] = scaled_y_pred[i] / scaled_most_y_pred;
            }
        if (want_gradient || want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_more_high[i] = share_more.high;
                share_more_low[i] = share_more.low;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_share_more, n, share_more_high, share_more_low);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const lk_pair sum_share_more = lk_row_sum_pair(row_sum_share_more);
    const double inverse_sum_share = want_value ? 1.0 / sum_share : 0.0;
    const double x_9 = inverse_sum_share * inverse_sum_share;
    const lk_pair inverse_sum_share_more = want_gradient || want_hessian ? lk_double_div_pair(1.0, sum_share_more) : lk_pair_of(0.0);
    const lk_pair x_9_more = lk_pair_mul(inverse_sum_share_more, inverse_sum_share_more);
    const double x_14 = lk_rounded(inverse_sum_share_more) * lk_rounded(x_9_more);
    const lk_pair x_25 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share_more, scaled_most_y_pred) : lk_pair_of(0.0);
    const lk_pair x_26 = lk_pair_mul(inverse_sum_share_more, x_25);
    const lk_pair x_27 = lk_pair_mul(inverse_sum_share_more, x_26);
    const double x_37 = lk_rounded(inverse_sum_share_more) * x_14;
    const lk_pair x_56 = lk_pair_mul(x_25, x_25);
    const lk_pair x_57 = lk_pair_mul(inverse_sum_share_more, x_56);
    const lk_pair x_58 = lk_pair_mul(inverse_sum_share_more, x_57);

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
        if (!whole && (want_value))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                share[i] = scaled_y_pred[i] / scaled_most_y_pred;
            }
        if (want_value) {
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
        if (!whole && (want_gradient || want_hessian))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_more_high[i] = share_more.high;
                share_more_low[i] = share_more.low;
            }
        if (want_gradient || want_hessian) {
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
        if (want_value)
            lk_row_sum_add(&row_sum_without_largest, n, chosen);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_without_largest_more, n, chosen_more_high, chosen_more_low);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_without_largest_more = lk_row_sum_pair(row_sum_without_largest_more);
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;
    const double log_sum_more = want_gradient || want_hessian ? lk_row_log1p(lk_rounded(sum_without_largest_more)) : 0.0;

    /* sum_chosen_2, sum_chosen_7, argmax_chosen_7, sum_chosen_15, argmax_abs_chosen_15 */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    lk_pair row_sum_chosen_7 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_7 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_15 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_15 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
        double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
        double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
        double *restrict const log1p_x_2_more = row_log1p_x_2_more + (whole ? start : 0);
        double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
        double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
        double *restrict const chosen_15 = row_chosen_15 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
            }
        if (!whole && (want_value))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                share[i] = scaled_y_pred[i] / scaled_most_y_pred;
            }
        const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, 0);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = scaled_y_pred[i];
        }
        lk_block_log(n, log_y_pred);
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
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
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
                const double x_5 = others * others;
                const double x_6 = alpha[i] * x_5;
                const double x_7 = surprisal * x_6;
                const double x_8 = x_7 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_8;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (!whole && (want_gradient || want_hessian))
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                share_more_high[i] = share_more.high;
                share_more_low[i] = share_more.low;
            }
        if (want_gradient || want_hessian) {
            LK_INDEPENDENT
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
        if (want_gradient)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2_more = log1p_x_2_more[i];
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                const lk_pair x_4_more = lk_double_sub_pair(log_sum_more, x_3_more);
                const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                const lk_pair x_11 = lk_pair_scaled(share_more, 2.0);
                const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal_more);
                const int c_0_eq_share = 0.0 == share_more.high;
                const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                const lk_pair x_13 = lk_pair_add(chosen_3, others_more);
                const lk_pair x_21 = lk_pair_mul_double(others_more, alpha[i]);
                const lk_pair x_22 = lk_pair_mul_double(x_21, y_true[i]);
                const lk_pair x_23 = lk_pair_mul(x_13, x_22);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_23.high, alpha_eq_c_0 ? 0.0 : x_23.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2_more = log1p_x_2_more[i];
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                const lk_pair x_4_more = lk_double_sub_pair(log_sum_more, x_3_more);
                const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                const int c_0_eq_share = 0.0 == share_more.high;
                const double x_15 = alpha[i] * y_true[i];
                const lk_pair x_5_more = lk_pair_mul(others_more, others_more);
                const double x_43 = 4.0 * lk_rounded(others_more);
                const lk_pair x_44 = lk_pair_mul_double(share_more, x_43);
                const lk_pair x_45 = lk_pair_mul_double(x_44, surprisal_more);
                const double chosen_12 = c_0_eq_share ? 0.0 : lk_rounded(x_45);
                const lk_pair x_46 = lk_pair_add_double(x_5_more, chosen_12);
                const double x_47 = (-4.0) * lk_rounded(others_more);
                const double x_48 = lk_rounded(share_more) * x_47;
                const lk_pair x_49 = lk_pair_add_double(x_46, x_48);
                const double x_50 = (-2.0) * lk_rounded(share_more);
                const lk_pair x_51 = lk_pair_mul_double(share_more, x_50);
                const double x_52 = surprisal_more * lk_rounded(x_51);
                const double chosen_13 = c_0_eq_share ? 0.0 : x_52;
                const lk_pair x_53 = lk_pair_add_double(x_49, chosen_13);
                const lk_pair x_54 = lk_pair_mul_double(x_53, x_15);
                const double chosen_14 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_54);
                chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_15[i] = fabs(chosen_15[i]);
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_chosen_7, n, chosen_7_high, chosen_7_low);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_7, start, n, chosen_7_high);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_15, n, chosen_15);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_15, start, n, abs_chosen_15);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);
    const lk_pair sum_chosen_7 = lk_row_sum_pair(row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;
    const double sum_chosen_15 = lk_row_sum_value(row_sum_chosen_15);
    const double argmax_abs_chosen_15 = row_argmax_abs_chosen_15.at;
    const double x_10 = sum_chosen_2 * x_9;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
            double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
            double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
            double *restrict const log1p_x_2_more = row_log1p_x_2_more + (whole ? start : 0);
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_15 = row_chosen_15 + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(!whole));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = scaled_y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                    share_more_high[i] = share_more.high;
                    share_more_low[i] = share_more.low;
                }
            if (!whole) {
                LK_INDEPENDENT
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
            if (!whole && (want_gradient))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2_more = log1p_x_2_more[i];
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                    const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                    const lk_pair x_4_more = lk_double_sub_pair(log_sum_more, x_3_more);
                    const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                    const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                    const lk_pair x_11 = lk_pair_scaled(share_more, 2.0);
                    const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal_more);
                    const int c_0_eq_share = 0.0 == share_more.high;
                    const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                    const lk_pair x_13 = lk_pair_add(chosen_3, others_more);
                    const lk_pair x_21 = lk_pair_mul_double(others_more, alpha[i]);
                    const lk_pair x_22 = lk_pair_mul_double(x_21, y_true[i]);
                    const lk_pair x_23 = lk_pair_mul(x_13, x_22);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_23.high, alpha_eq_c_0 ? 0.0 : x_23.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    chosen_8[i] = chosen_7.high;
                }
                if ((size_t)argmax_chosen_7 - start < n) {
                    const size_t i = (size_t)argmax_chosen_7 - start;
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_1 = argmax_chosen_7 == index;
                    chosen_8[i] = is_largest_1 ? 0.0 : lk_rounded(chosen_7);
                }
            }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2_more = log1p_x_2_more[i];
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                    const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                    const lk_pair x_4_more = lk_double_sub_pair(log_sum_more, x_3_more);
                    const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                    const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                    const int c_0_eq_share = 0.0 == share_more.high;
                    const double x_15 = alpha[i] * y_true[i];
                    const lk_pair x_5_more = lk_pair_mul(others_more, others_more);
                    const double x_43 = 4.0 * lk_rounded(others_more);
                    const lk_pair x_44 = lk_pair_mul_double(share_more, x_43);
                    const lk_pair x_45 = lk_pair_mul_double(x_44, surprisal_more);
                    const double chosen_12 = c_0_eq_share ? 0.0 : lk_rounded(x_45);
                    const lk_pair x_46 = lk_pair_add_double(x_5_more, chosen_12);
                    const double x_47 = (-4.0) * lk_rounded(others_more);
                    const double x_48 = lk_rounded(share_more) * x_47;
                    const lk_pair x_49 = lk_pair_add_double(x_46, x_48);
                    const double x_50 = (-2.0) * lk_rounded(share_more);
                    const lk_pair x_51 = lk_pair_mul_double(share_more, x_50);
                    const double x_52 = surprisal_more * lk_rounded(x_51);
                    const double chosen_13 = c_0_eq_share ? 0.0 : x_52;
                    const lk_pair x_53 = lk_pair_add_double(x_49, chosen_13);
                    const lk_pair x_54 = lk_pair_mul_double(x_53, x_15);
                    const double chosen_14 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_54);
                    chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    chosen_16[i] = chosen_15[i];
                }
                if ((size_t)argmax_abs_chosen_15 - start < n) {
                    const size_t i = (size_t)argmax_abs_chosen_15 - start;
                    const double now_chosen_15 = chosen_15[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_15 == index;
                    chosen_16[i] = is_largest_2 ? 0.0 : now_chosen_15;
                }
            }
            if (want_gradient)
                lk_row_sum_add(&row_sum_without_largest_1, n, chosen_8);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_16);
        }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
            double *restrict const share_more_high = row_share_more_high + (whole ? start : 0);
            double *restrict const share_more_low = row_share_more_low + (whole ? start : 0);
            double *restrict const log1p_x_2_more = row_log1p_x_2_more + (whole ? start : 0);
            double *restrict const chosen_7_high = row_chosen_7_high + (whole ? start : 0);
            double *restrict const chosen_7_low = row_chosen_7_low + (whole ? start : 0);
            double *restrict const chosen_15 = row_chosen_15 + (whole ? start : 0);
            const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(!whole));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
                }
            const double *restrict const alpha = lk_view(&in[2], start, n, block_alpha, !(c > LK_BLOCK));
            if (!whole) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = scaled_y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(c > LK_BLOCK));
            if (!whole)
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred);
                    share_more_high[i] = share_more.high;
                    share_more_low[i] = share_more.low;
                }
            if (!whole) {
                LK_INDEPENDENT
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
            if (!whole && (want_gradient))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2_more = log1p_x_2_more[i];
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                    const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                    const lk_pair x_4_more = lk_double_sub_pair(log_sum_more, x_3_more);
                    const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                    const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                    const lk_pair x_11 = lk_pair_scaled(share_more, 2.0);
                    const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal_more);
                    const int c_0_eq_share = 0.0 == share_more.high;
                    const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                    const lk_pair x_13 = lk_pair_add(chosen_3, others_more);
                    const lk_pair x_21 = lk_pair_mul_double(others_more, alpha[i]);
                    const lk_pair x_22 = lk_pair_mul_double(x_21, y_true[i]);
                    const lk_pair x_23 = lk_pair_mul(x_13, x_22);
                    const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_23.high, alpha_eq_c_0 ? 0.0 : x_23.low};
                    const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                    chosen_7_high[i] = chosen_7.high;
                    chosen_7_low[i] = chosen_7.low;
                }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2_more = log1p_x_2_more[i];
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                    const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                    const lk_pair x_4_more = lk_double_sub_pair(log_sum_more, x_3_more);
                    const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                    const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                    const int c_0_eq_share = 0.0 == share_more.high;
                    const double x_15 = alpha[i] * y_true[i];
                    const lk_pair x_5_more = lk_pair_mul(others_more, others_more);
                    const double x_43 = 4.0 * lk_rounded(others_more);
                    const lk_pair x_44 = lk_pair_mul_double(share_more, x_43);
                    const lk_pair x_45 = lk_pair_mul_double(x_44, surprisal_more);
                    const double chosen_12 = c_0_eq_share ? 0.0 : lk_rounded(x_45);
                    const lk_pair x_46 = lk_pair_add_double(x_5_more, chosen_12);
                    const double x_47 = (-4.0) * lk_rounded(others_more);
                    const double x_48 = lk_rounded(share_more) * x_47;
                    const lk_pair x_49 = lk_pair_add_double(x_46, x_48);
                    const double x_50 = (-2.0) * lk_rounded(share_more);
                    const lk_pair x_51 = lk_pair_mul_double(share_more, x_50);
                    const double x_52 = surprisal_more * lk_rounded(x_51);
                    const double chosen_13 = c_0_eq_share ? 0.0 : x_52;
                    const lk_pair x_53 = lk_pair_add_double(x_49, chosen_13);
                    const lk_pair x_54 = lk_pair_mul_double(x_53, x_15);
                    const double chosen_14 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_54);
                    chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2_more = log1p_x_2_more[i];
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                    const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                    const lk_pair x_4_more = lk_double_sub_pair(log_sum_more, x_3_more);
                    const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                    const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                    const lk_pair x_11 = lk_pair_scaled(share_more, 2.0);
                    const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal_more);
                    const int c_0_eq_share = 0.0 == share_more.high;
                    const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                    const lk_pair x_13 = lk_pair_add(chosen_3, others_more);
                    const double x_15 = alpha[i] * y_true[i];
                    const double x_16 = x_15 / scaled_y_pred[i];
                    const double x_17 = x_14 * x_16;
                    const double x_18 = lk_rounded(others_more) * x_17;
                    const double x_19 = lk_rounded(others_more) * x_18;
                    const double x_20 = lk_rounded(x_13) * x_19;
                    const double neg_x_20 = -x_20;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_20;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const lk_pair x_24 = lk_pair_sub(sum_chosen_7, chosen_7);
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1 : x_24.high, is_largest_1 ? 0.0 : x_24.low};
                    const lk_pair x_28 = lk_pair_mul(others_1, x_27);
                    const lk_pair x_29 = lk_pair_add_double(x_28, chosen_5);
                    const double x_62 = lk_ldexp(lk_rounded(x_29), shift_y_pred);
                    gradient[i] = weight * x_62;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2_more = log1p_x_2_more[i];
                    const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                    const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                    const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                    const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                    const lk_pair x_4_more = lk_double_sub_pair(log_sum_more, x_3_more);
                    const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                    const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                    const int c_0_eq_share = 0.0 == share_more.high;
                    const double x_15 = alpha[i] * y_true[i];
                    const double x_16 = x_15 / scaled_y_pred[i];
                    const lk_pair x_5_more = lk_pair_mul(others_more, others_more);
                    const double x_30 = 6.0 * lk_rounded(others_more);
                    const double x_31 = lk_rounded(share_more) * x_30;
                    const double x_32 = x_31 + lk_rounded(x_5_more);
                    const double x_33 = 6.0 * lk_rounded(share_more);
                    const double x_34 = lk_rounded(share_more) * x_33;
                    const double x_35 = surprisal_more * x_34;
                    const double chosen_9 = c_0_eq_share ? 0.0 : x_35;
                    const double x_36 = chosen_9 + x_32;
                    const double x_38 = x_16 * x_37;
                    const double x_39 = x_38 / scaled_y_pred[i];
                    const double x_40 = lk_rounded(others_more) * x_39;
                    const double x_41 = lk_rounded(others_more) * x_40;
                    const double x_42 = x_36 * x_41;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_42;
                    const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                    const double x_55 = sum_chosen_15 - chosen_15[i];
                    const int is_largest_2 = argmax_abs_chosen_15 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_55;
                    const double x_59 = others_2 * lk_rounded(x_58);
                    const double x_60 = chosen_11 - x_59;
                    const double x_64 = lk_ldexp(x_60, x_63);
                    hessian[i] = weight * x_64;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_10;
}

/* categorical_focal_crossentropy_normalised: gamma in {2}, in float32; rows side by side */
static void categorical_focal_crossentropy_normalised_case_1_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double scaled_y_pred[LK_LANES];
    double share[LK_LANES];
    double chosen[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_2[LK_LANES];
    double chosen_2[LK_LANES];
    double share_more_high[LK_LANES];
    double share_more_low[LK_LANES];
    double chosen_more_high[LK_LANES];
    double chosen_more_low[LK_LANES];
    double log1p_x_2_more[LK_LANES];
    double chosen_7_high[LK_LANES];
    double chosen_7_low[LK_LANES];
    double chosen_8[LK_LANES];
    double chosen_15[LK_LANES];
    double abs_chosen_15[LK_LANES];
    double chosen_16[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double sum_share_more_high[LK_ROWS];
    double sum_share_more_low[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double log_sum_more[LK_ROWS];
    double log_largest_more_high[LK_ROWS];
    double log_largest_more_low[LK_ROWS];
    double x_14[LK_ROWS];
    double sum_chosen_7_high[LK_ROWS];
    double sum_chosen_7_low[LK_ROWS];
    double argmax_chosen_7[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_27_high[LK_ROWS];
    double x_27_low[LK_ROWS];
    double x_37[LK_ROWS];
    double sum_chosen_15[LK_ROWS];
    double argmax_abs_chosen_15[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_58_high[LK_ROWS];
    double x_58_low[LK_ROWS];
    double x_63[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_61 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_61 - exponent_y_pred;
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

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            log_largest_more_high[r] = scaled_most_y_pred[r];
            log_largest_more_low[r] = 0.0;
        }
        lk_block_pair_log(n, log_largest_more_high, log_largest_more_low);
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_63[r] = 2.0 * shift_y_pred[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred[r]);
        }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                share[i] = scaled_y_pred[i] / scaled_most_y_pred[r];
            }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = scaled_y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share_more = lk_quotient(scaled_y_pred[i], scaled_most_y_pred[r]);
                share_more_high[i] = share_more.high;
                share_more_low[i] = share_more.low;
            }
    }

    if (want_value) {
        double row_sum_share[LK_ROWS];
        lk_lanes_sum(n, c, share, sum_share, row_sum_share);
        for (size_t r = 0; r < n; r++) {
            sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
        }
    }

    lk_lanes_argmax(n, c, scaled_y_pred, argmax_y_pred);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, share_more_high, sum_share_more_high, sum_share_more_low);
        lk_lanes_add(n, c, share_more_low, sum_share_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_more_high[r], sum_share_more_low[r]});
            sum_share_more_high[r] = total.high;
            sum_share_more_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
            const lk_pair inverse_sum_share_more = lk_double_div_pair(1.0, sum_share_more);
            const lk_pair x_9_more = lk_pair_mul(inverse_sum_share_more, inverse_sum_share_more);
            x_14[r] = lk_rounded(inverse_sum_share_more) * lk_rounded(x_9_more);
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
            const lk_pair inverse_sum_share_more = lk_double_div_pair(1.0, sum_share_more);
            const lk_pair x_25 = lk_pair_div_double(inverse_sum_share_more, scaled_most_y_pred[r]);
            const lk_pair x_26 = lk_pair_mul(inverse_sum_share_more, x_25);
            const lk_pair x_27 = lk_pair_mul(inverse_sum_share_more, x_26);
            x_27_high[r] = x_27.high;
            x_27_low[r] = x_27.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
            const lk_pair inverse_sum_share_more = lk_double_div_pair(1.0, sum_share_more);
            x_37[r] = lk_rounded(inverse_sum_share_more) * x_14[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
            const lk_pair inverse_sum_share_more = lk_double_div_pair(1.0, sum_share_more);
            const lk_pair x_25 = lk_pair_div_double(inverse_sum_share_more, scaled_most_y_pred[r]);
            const lk_pair x_56 = lk_pair_mul(x_25, x_25);
            const lk_pair x_57 = lk_pair_mul(inverse_sum_share_more, x_56);
            const lk_pair x_58 = lk_pair_mul(inverse_sum_share_more, x_57);
            x_58_high[r] = x_58.high;
            x_58_low[r] = x_58.low;
        }
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_share = share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                chosen[i] = is_largest ? 0.0 : now_share;
            }
    }

    if (want_gradient || want_hessian) {
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
            log_sum[r] = sum_without_largest[r];
        }
        lk_block_log1p(n, log_sum);
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
            log_sum_more[r] = lk_rounded(sum_without_largest_more);
        }
        lk_block_log1p(n, log_sum_more);
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
                const double x_5 = others * others;
                const double x_6 = alpha[i] * x_5;
                const double x_7 = surprisal * x_6;
                const double x_8 = x_7 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_8;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
    }

    if (want_gradient || want_hessian) {
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

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2_more = log1p_x_2_more[i];
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_largest_more = {log_largest_more_high[r], log_largest_more_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                const lk_pair x_4_more = lk_double_sub_pair(log_sum_more[r], x_3_more);
                const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                const lk_pair x_11 = lk_pair_scaled(share_more, 2.0);
                const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal_more);
                const int c_0_eq_share = 0.0 == share_more.high;
                const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                const lk_pair x_13 = lk_pair_add(chosen_3, others_more);
                const lk_pair x_21 = lk_pair_mul_double(others_more, alpha[i]);
                const lk_pair x_22 = lk_pair_mul_double(x_21, y_true[i]);
                const lk_pair x_23 = lk_pair_mul(x_13, x_22);
                const lk_pair chosen_6 = {alpha_eq_c_0 ? 0.0 : x_23.high, alpha_eq_c_0 ? 0.0 : x_23.low};
                const lk_pair chosen_7 = {c_0_eq_y_true ? 0.0 : chosen_6.high, c_0_eq_y_true ? 0.0 : chosen_6.low};
                chosen_7_high[i] = chosen_7.high;
                chosen_7_low[i] = chosen_7.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2_more = log1p_x_2_more[i];
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_largest_more = {log_largest_more_high[r], log_largest_more_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                const lk_pair x_4_more = lk_double_sub_pair(log_sum_more[r], x_3_more);
                const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                const int c_0_eq_share = 0.0 == share_more.high;
                const double x_15 = alpha[i] * y_true[i];
                const lk_pair x_5_more = lk_pair_mul(others_more, others_more);
                const double x_43 = 4.0 * lk_rounded(others_more);
                const lk_pair x_44 = lk_pair_mul_double(share_more, x_43);
                const lk_pair x_45 = lk_pair_mul_double(x_44, surprisal_more);
                const double chosen_12 = c_0_eq_share ? 0.0 : lk_rounded(x_45);
                const lk_pair x_46 = lk_pair_add_double(x_5_more, chosen_12);
                const double x_47 = (-4.0) * lk_rounded(others_more);
                const double x_48 = lk_rounded(share_more) * x_47;
                const lk_pair x_49 = lk_pair_add_double(x_46, x_48);
                const double x_50 = (-2.0) * lk_rounded(share_more);
                const lk_pair x_51 = lk_pair_mul_double(share_more, x_50);
                const double x_52 = surprisal_more * lk_rounded(x_51);
                const double chosen_13 = c_0_eq_share ? 0.0 : x_52;
                const lk_pair x_53 = lk_pair_add_double(x_49, chosen_13);
                const lk_pair x_54 = lk_pair_mul_double(x_53, x_15);
                const double chosen_14 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_54);
                chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_15[i] = fabs(chosen_15[i]);
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
        lk_lanes_sum(n, c, chosen_7_high, sum_chosen_7_high, sum_chosen_7_low);
        lk_lanes_add(n, c, chosen_7_low, sum_chosen_7_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_7_high[r], sum_chosen_7_low[r]});
            sum_chosen_7_high[r] = total.high;
            sum_chosen_7_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, chosen_7_high, argmax_chosen_7);
    }

    if (want_hessian) {
        double row_sum_chosen_15[LK_ROWS];
        lk_lanes_sum(n, c, chosen_15, sum_chosen_15, row_sum_chosen_15);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_15[r] = lk_row_sum_value((lk_pair){sum_chosen_15[r], row_sum_chosen_15[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_15, argmax_abs_chosen_15);
    }

    if (want_gradient) {
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
                const double now_chosen_15 = chosen_15[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_15[r] == index;
                chosen_16[i] = is_largest_2 ? 0.0 : now_chosen_15;
            }
    }

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_8, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_16, sum_without_largest_2, row_sum_without_largest_2);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const double inverse_sum_share = 1.0 / sum_share[r];
            const double x_9 = inverse_sum_share * inverse_sum_share;
            value[r] = sum_chosen_2[r] * x_9;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2_more = log1p_x_2_more[i];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_largest_more = {log_largest_more_high[r], log_largest_more_low[r]};
                const lk_pair chosen_7 = {chosen_7_high[i], chosen_7_low[i]};
                const lk_pair sum_chosen_7 = {sum_chosen_7_high[r], sum_chosen_7_low[r]};
                const lk_pair x_27 = {x_27_high[r], x_27_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                const lk_pair x_4_more = lk_double_sub_pair(log_sum_more[r], x_3_more);
                const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                const lk_pair x_11 = lk_pair_scaled(share_more, 2.0);
                const lk_pair x_12 = lk_pair_mul_double(x_11, surprisal_more);
                const int c_0_eq_share = 0.0 == share_more.high;
                const lk_pair chosen_3 = {c_0_eq_share ? 0.0 : x_12.high, c_0_eq_share ? 0.0 : x_12.low};
                const lk_pair x_13 = lk_pair_add(chosen_3, others_more);
                const double x_15 = alpha[i] * y_true[i];
                const double x_16 = x_15 / scaled_y_pred[i];
                const double x_17 = x_14[r] * x_16;
                const double x_18 = lk_rounded(others_more) * x_17;
                const double x_19 = lk_rounded(others_more) * x_18;
                const double x_20 = lk_rounded(x_13) * x_19;
                const double neg_x_20 = -x_20;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : neg_x_20;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const lk_pair x_24 = lk_pair_sub(sum_chosen_7, chosen_7);
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const lk_pair others_1 = {is_largest_1 ? now_sum_without_largest_1 : x_24.high, is_largest_1 ? 0.0 : x_24.low};
                const lk_pair x_28 = lk_pair_mul(others_1, x_27);
                const lk_pair x_29 = lk_pair_add_double(x_28, chosen_5);
                gradient[i] = lk_ldexp(lk_rounded(x_29), shift_y_pred[r]);
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2_more = log1p_x_2_more[i];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair share_more = {share_more_high[i], share_more_low[i]};
                const lk_pair sum_share_more = {sum_share_more_high[r], sum_share_more_low[r]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair log_largest_more = {log_largest_more_high[r], log_largest_more_low[r]};
                const lk_pair x_58 = {x_58_high[r], x_58_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_1_more = lk_pair_sub(sum_share_more, share_more);
                const lk_pair others_more = {is_largest ? sum_without_largest_more.high : x_1_more.high, is_largest ? sum_without_largest_more.low : x_1_more.low};
                const lk_pair x_2_more = lk_pair_div(others_more, share_more);
                const lk_pair x_3_more = lk_double_sub_pair(log_y_pred[i], log_largest_more);
                const lk_pair x_4_more = lk_double_sub_pair(log_sum_more[r], x_3_more);
                const int x_2_lt_c_1152921504606846976_more = x_2_more.high < 0x1.0p+60;
                const double surprisal_more = x_2_lt_c_1152921504606846976_more ? now_log1p_x_2_more : lk_rounded(x_4_more);
                const int c_0_eq_share = 0.0 == share_more.high;
                const double x_15 = alpha[i] * y_true[i];
                const double x_16 = x_15 / scaled_y_pred[i];
                const lk_pair x_5_more = lk_pair_mul(others_more, others_more);
                const double x_30 = 6.0 * lk_rounded(others_more);
                const double x_31 = lk_rounded(share_more) * x_30;
                const double x_32 = x_31 + lk_rounded(x_5_more);
                const double x_33 = 6.0 * lk_rounded(share_more);
                const double x_34 = lk_rounded(share_more) * x_33;
                const double x_35 = surprisal_more * x_34;
                const double chosen_9 = c_0_eq_share ? 0.0 : x_35;
                const double x_36 = chosen_9 + x_32;
                const double x_38 = x_16 * x_37[r];
                const double x_39 = x_38 / scaled_y_pred[i];
                const double x_40 = lk_rounded(others_more) * x_39;
                const double x_41 = lk_rounded(others_more) * x_40;
                const double x_42 = x_36 * x_41;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_42;
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                const double x_55 = sum_chosen_15[r] - chosen_15[i];
                const int is_largest_2 = argmax_abs_chosen_15[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_55;
                const double x_59 = others_2 * lk_rounded(x_58);
                const double x_60 = chosen_11 - x_59;
                hessian[i] = lk_ldexp(x_60, x_63[r]);
            }
    }
}

/* categorical_focal_crossentropy_normalised: otherwise */
static void categorical_focal_crossentropy_normalised_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    const size_t span = lk_row_span(c, 15);
    const int whole = span >= c;
    double *const row_scaled_y_pred = room;
    double *const row_share_high = room + span;
    double *const row_share_low = room + 2 * span;
    double *const row_log_y_pred = room + 3 * span;
    double *const row_log1p_x_2_high = room + 4 * span;
    double *const row_log1p_x_2_low = room + 5 * span;
    double *const row_log_others_high = room + 6 * span;
    double *const row_log_others_low = room + 7 * span;
    double *const row_half_power_high = room + 8 * span;
    double *const row_half_power_low = room + 9 * span;
    double *const row_chosen_13_high = room + 10 * span;
    double *const row_chosen_13_low = room + 11 * span;
    double *const row_half_power_1_high = room + 12 * span;
    double *const row_half_power_1_low = room + 13 * span;
    double *const row_chosen_32 = room + 14 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double chosen_3_high[LK_BLOCK];
    double chosen_3_low[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double chosen_14_high[LK_BLOCK];
    double chosen_14_low[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_35 = 2.0 * gamma;
    const double x_43 = gamma * gamma;

    /* most_y_pred */
    double most_y_pred = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
    }
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_75 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_75 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const lk_pair log_largest = lk_row_pair_log(lk_pair_of(scaled_most_y_pred));
    const double x_77 = 2.0 * shift_y_pred;

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
    const lk_pair inverse_sum_share = want_gradient || want_hessian ? lk_double_div_pair(1.0, sum_share) : lk_pair_of(0.0);
    const lk_pair x_28 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, scaled_most_y_pred) : lk_pair_of(0.0);
    const double x_72 = lk_rounded(x_28) * lk_rounded(x_28);

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

    /* sum_chosen_3, sum_chosen_13, argmax_chosen_13, sum_chosen_32, argmax_abs_chosen_32 */
    lk_pair row_sum_chosen_3 = {0.0, 0.0};
    lk_pair row_sum_chosen_13 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_13 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_32 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_32 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
        double *restrict const log1p_x_2_high = row_log1p_x_2_high + (whole ? start : 0);
        double *restrict const log1p_x_2_low = row_log1p_x_2_low + (whole ? start : 0);
        double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
        double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
        double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
        double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
        double *restrict const chosen_13_high = row_chosen_13_high + (whole ? start : 0);
        double *restrict const chosen_13_low = row_chosen_13_low + (whole ? start : 0);
        double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
        double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
        double *restrict const chosen_32 = row_chosen_32 + (whole ? start : 0);
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
            log_y_pred[i] = scaled_y_pred[i];
        }
        lk_block_log(n, log_y_pred);
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
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
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
                chosen_3_high[i] = chosen_3.high;
                chosen_3_low[i] = chosen_3.low;
            }
        if (want_gradient)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(share, gamma);
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                const lk_pair x_22 = lk_pair_mul(surprisal_by_others, x_12);
                const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_22.high, c_0_eq_gamma ? 0.0 : x_22.low};
                const lk_pair chosen_10 = {c_0_eq_share ? 0.0 : chosen_9.high, c_0_eq_share ? 0.0 : chosen_9.low};
                const lk_pair x_23 = lk_pair_add_double(chosen_10, 1.0);
                const lk_pair x_24 = lk_pair_mul_double(half_power, y_true[i]);
                const lk_pair x_25 = lk_pair_mul(x_24, x_8);
                const lk_pair x_26 = lk_pair_mul(x_23, x_25);
                const lk_pair chosen_11 = {x_6_lt_c_minus_1500 ? 0.0 : x_26.high, x_6_lt_c_minus_1500 ? 0.0 : x_26.low};
                const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : chosen_11.high, alpha_eq_c_0 ? 0.0 : chosen_11.low};
                const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                chosen_13_high[i] = chosen_13.high;
                chosen_13_low[i] = chosen_13.low;
            }
        if (want_hessian) {
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const lk_pair x_65 = lk_pair_sub(x_6, log_others);
                const lk_pair x_66 = lk_pair_scaled(x_65, 0.5);
                half_power_1_high[i] = x_66.high;
                half_power_1_low[i] = x_66.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (want_hessian)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                const double x_39 = lk_rounded(share) * lk_rounded(share);
                const double x_40 = gamma * x_39;
                const lk_pair x_44 = lk_pair_mul_double(share, x_43);
                const lk_pair x_45 = lk_pair_mul(share, x_44);
                const double x_55 = lk_rounded(share) * x_35;
                const lk_pair x_56 = lk_pair_mul(surprisal_by_others, x_45);
                const double chosen_22 = c_0_eq_gamma ? 0.0 : lk_rounded(x_56);
                const double chosen_23 = c_0_eq_share ? 0.0 : chosen_22;
                const double x_57 = chosen_23 + x_55;
                const double x_58 = x_57 - lk_rounded(others);
                const double x_61 = lk_rounded(surprisal) * x_55;
                const double chosen_24 = c_0_eq_gamma ? 0.0 : x_61;
                const double chosen_25 = c_0_eq_share ? 0.0 : chosen_24;
                const double neg_chosen_25_1 = -chosen_25;
                const double x_62 = neg_chosen_25_1 + x_58;
                const double x_63 = lk_rounded(surprisal_by_others) * x_40;
                const double chosen_26 = c_0_eq_share ? 0.0 : x_63;
                const double chosen_27 = c_0_eq_gamma ? 0.0 : chosen_26;
                const double neg_chosen_27_1 = -chosen_27;
                const lk_pair x_64 = lk_sum(neg_chosen_27_1, x_62);
                const lk_pair x_65 = lk_pair_sub(x_6, log_others);
                const int x_65_lt_c_minus_1500 = x_65.high < (-1500.0);
                const lk_pair x_67 = lk_pair_mul_double(half_power_1, alpha[i]);
                const lk_pair x_68 = lk_pair_mul_double(half_power_1, y_true[i]);
                const lk_pair x_69 = lk_pair_mul(x_67, x_68);
                const lk_pair x_70 = lk_pair_mul(x_64, x_69);
                const double chosen_28 = x_65_lt_c_minus_1500 ? 0.0 : lk_rounded(x_70);
                const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                const double chosen_29 = log_others_lt_c_minus_1000 ? 0.0 : chosen_28;
                const int c_0_eq_x_64 = 0.0 == x_64.high;
                const double chosen_30 = c_0_eq_x_64 ? 0.0 : chosen_29;
                const double chosen_31 = alpha_eq_c_0 ? 0.0 : chosen_30;
                chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_32[i] = fabs(chosen_32[i]);
            }
        lk_fetch(ahead, start, n);
        if (want_value)
            lk_row_sum_add_pairs(&row_sum_chosen_3, n, chosen_3_high, chosen_3_low);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_chosen_13, n, chosen_13_high, chosen_13_low);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_13, start, n, chosen_13_high);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_32, n, chosen_32);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_32, start, n, abs_chosen_32);
    }
    const lk_pair sum_chosen_3 = lk_row_sum_pair(row_sum_chosen_3);
    const lk_pair sum_chosen_13 = lk_row_sum_pair(row_sum_chosen_13);
    const double argmax_chosen_13 = row_argmax_chosen_13.at;
    const double sum_chosen_32 = lk_row_sum_value(row_sum_chosen_32);
    const double argmax_abs_chosen_32 = row_argmax_abs_chosen_32.at;

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
            double *restrict const log1p_x_2_high = row_log1p_x_2_high + (whole ? start : 0);
            double *restrict const log1p_x_2_low = row_log1p_x_2_low + (whole ? start : 0);
            double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
            double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
            double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
            double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
            double *restrict const chosen_13_high = row_chosen_13_high + (whole ? start : 0);
            double *restrict const chosen_13_low = row_chosen_13_low + (whole ? start : 0);
            double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
            double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
            double *restrict const chosen_32 = row_chosen_32 + (whole ? start : 0);
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
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(share, gamma);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                    const lk_pair x_22 = lk_pair_mul(surprisal_by_others, x_12);
                    const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_22.high, c_0_eq_gamma ? 0.0 : x_22.low};
                    const lk_pair chosen_10 = {c_0_eq_share ? 0.0 : chosen_9.high, c_0_eq_share ? 0.0 : chosen_9.low};
                    const lk_pair x_23 = lk_pair_add_double(chosen_10, 1.0);
                    const lk_pair x_24 = lk_pair_mul_double(half_power, y_true[i]);
                    const lk_pair x_25 = lk_pair_mul(x_24, x_8);
                    const lk_pair x_26 = lk_pair_mul(x_23, x_25);
                    const lk_pair chosen_11 = {x_6_lt_c_minus_1500 ? 0.0 : x_26.high, x_6_lt_c_minus_1500 ? 0.0 : x_26.low};
                    const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : chosen_11.high, alpha_eq_c_0 ? 0.0 : chosen_11.low};
                    const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                    chosen_13_high[i] = chosen_13.high;
                    chosen_13_low[i] = chosen_13.low;
                }
            if (want_gradient) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                    chosen_14_high[i] = chosen_13.high;
                    chosen_14_low[i] = chosen_13.low;
                }
                if ((size_t)argmax_chosen_13 - start < n) {
                    const size_t i = (size_t)argmax_chosen_13 - start;
                    const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_1 = argmax_chosen_13 == index;
                    const lk_pair chosen_14 = {is_largest_1 ? 0.0 : chosen_13.high, is_largest_1 ? 0.0 : chosen_13.low};
                    chosen_14_high[i] = chosen_14.high;
                    chosen_14_low[i] = chosen_14.low;
                }
            }
            if (!whole && (want_hessian)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_65 = lk_pair_sub(x_6, log_others);
                    const lk_pair x_66 = lk_pair_scaled(x_65, 0.5);
                    half_power_1_high[i] = x_66.high;
                    half_power_1_low[i] = x_66.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                    const double x_39 = lk_rounded(share) * lk_rounded(share);
                    const double x_40 = gamma * x_39;
                    const lk_pair x_44 = lk_pair_mul_double(share, x_43);
                    const lk_pair x_45 = lk_pair_mul(share, x_44);
                    const double x_55 = lk_rounded(share) * x_35;
                    const lk_pair x_56 = lk_pair_mul(surprisal_by_others, x_45);
                    const double chosen_22 = c_0_eq_gamma ? 0.0 : lk_rounded(x_56);
                    const double chosen_23 = c_0_eq_share ? 0.0 : chosen_22;
                    const double x_57 = chosen_23 + x_55;
                    const double x_58 = x_57 - lk_rounded(others);
                    const double x_61 = lk_rounded(surprisal) * x_55;
                    const double chosen_24 = c_0_eq_gamma ? 0.0 : x_61;
                    const double chosen_25 = c_0_eq_share ? 0.0 : chosen_24;
                    const double neg_chosen_25_1 = -chosen_25;
                    const double x_62 = neg_chosen_25_1 + x_58;
                    const double x_63 = lk_rounded(surprisal_by_others) * x_40;
                    const double chosen_26 = c_0_eq_share ? 0.0 : x_63;
                    const double chosen_27 = c_0_eq_gamma ? 0.0 : chosen_26;
                    const double neg_chosen_27_1 = -chosen_27;
                    const lk_pair x_64 = lk_sum(neg_chosen_27_1, x_62);
                    const lk_pair x_65 = lk_pair_sub(x_6, log_others);
                    const int x_65_lt_c_minus_1500 = x_65.high < (-1500.0);
                    const lk_pair x_67 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const lk_pair x_68 = lk_pair_mul_double(half_power_1, y_true[i]);
                    const lk_pair x_69 = lk_pair_mul(x_67, x_68);
                    const lk_pair x_70 = lk_pair_mul(x_64, x_69);
                    const double chosen_28 = x_65_lt_c_minus_1500 ? 0.0 : lk_rounded(x_70);
                    const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                    const double chosen_29 = log_others_lt_c_minus_1000 ? 0.0 : chosen_28;
                    const int c_0_eq_x_64 = 0.0 == x_64.high;
                    const double chosen_30 = c_0_eq_x_64 ? 0.0 : chosen_29;
                    const double chosen_31 = alpha_eq_c_0 ? 0.0 : chosen_30;
                    chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
                }
            if (want_hessian) {
                for (size_t i = 0; i < n; i++) {
                    chosen_33[i] = chosen_32[i];
                }
                if ((size_t)argmax_abs_chosen_32 - start < n) {
                    const size_t i = (size_t)argmax_abs_chosen_32 - start;
                    const double now_chosen_32 = chosen_32[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_32 == index;
                    chosen_33[i] = is_largest_2 ? 0.0 : now_chosen_32;
                }
            }
            if (want_gradient)
                lk_row_sum_add_pairs(&row_sum_without_largest_1, n, chosen_14_high, chosen_14_low);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_33);
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
            double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
            double *restrict const log1p_x_2_high = row_log1p_x_2_high + (whole ? start : 0);
            double *restrict const log1p_x_2_low = row_log1p_x_2_low + (whole ? start : 0);
            double *restrict const log_others_high = row_log_others_high + (whole ? start : 0);
            double *restrict const log_others_low = row_log_others_low + (whole ? start : 0);
            double *restrict const half_power_high = row_half_power_high + (whole ? start : 0);
            double *restrict const half_power_low = row_half_power_low + (whole ? start : 0);
            double *restrict const chosen_13_high = row_chosen_13_high + (whole ? start : 0);
            double *restrict const chosen_13_low = row_chosen_13_low + (whole ? start : 0);
            double *restrict const half_power_1_high = row_half_power_1_high + (whole ? start : 0);
            double *restrict const half_power_1_low = row_half_power_1_low + (whole ? start : 0);
            double *restrict const chosen_32 = row_chosen_32 + (whole ? start : 0);
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
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(share, gamma);
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                    const lk_pair x_22 = lk_pair_mul(surprisal_by_others, x_12);
                    const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_22.high, c_0_eq_gamma ? 0.0 : x_22.low};
                    const lk_pair chosen_10 = {c_0_eq_share ? 0.0 : chosen_9.high, c_0_eq_share ? 0.0 : chosen_9.low};
                    const lk_pair x_23 = lk_pair_add_double(chosen_10, 1.0);
                    const lk_pair x_24 = lk_pair_mul_double(half_power, y_true[i]);
                    const lk_pair x_25 = lk_pair_mul(x_24, x_8);
                    const lk_pair x_26 = lk_pair_mul(x_23, x_25);
                    const lk_pair chosen_11 = {x_6_lt_c_minus_1500 ? 0.0 : x_26.high, x_6_lt_c_minus_1500 ? 0.0 : x_26.low};
                    const lk_pair chosen_12 = {alpha_eq_c_0 ? 0.0 : chosen_11.high, alpha_eq_c_0 ? 0.0 : chosen_11.low};
                    const lk_pair chosen_13 = {c_0_eq_y_true ? 0.0 : chosen_12.high, c_0_eq_y_true ? 0.0 : chosen_12.low};
                    chosen_13_high[i] = chosen_13.high;
                    chosen_13_low[i] = chosen_13.low;
                }
            if (!whole && (want_hessian)) {
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const lk_pair x_65 = lk_pair_sub(x_6, log_others);
                    const lk_pair x_66 = lk_pair_scaled(x_65, 0.5);
                    half_power_1_high[i] = x_66.high;
                    half_power_1_low[i] = x_66.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (!whole && (want_hessian))
                LK_INDEPENDENT
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                    const double x_39 = lk_rounded(share) * lk_rounded(share);
                    const double x_40 = gamma * x_39;
                    const lk_pair x_44 = lk_pair_mul_double(share, x_43);
                    const lk_pair x_45 = lk_pair_mul(share, x_44);
                    const double x_55 = lk_rounded(share) * x_35;
                    const lk_pair x_56 = lk_pair_mul(surprisal_by_others, x_45);
                    const double chosen_22 = c_0_eq_gamma ? 0.0 : lk_rounded(x_56);
                    const double chosen_23 = c_0_eq_share ? 0.0 : chosen_22;
                    const double x_57 = chosen_23 + x_55;
                    const double x_58 = x_57 - lk_rounded(others);
                    const double x_61 = lk_rounded(surprisal) * x_55;
                    const double chosen_24 = c_0_eq_gamma ? 0.0 : x_61;
                    const double chosen_25 = c_0_eq_share ? 0.0 : chosen_24;
                    const double neg_chosen_25_1 = -chosen_25;
                    const double x_62 = neg_chosen_25_1 + x_58;
                    const double x_63 = lk_rounded(surprisal_by_others) * x_40;
                    const double chosen_26 = c_0_eq_share ? 0.0 : x_63;
                    const double chosen_27 = c_0_eq_gamma ? 0.0 : chosen_26;
                    const double neg_chosen_27_1 = -chosen_27;
                    const lk_pair x_64 = lk_sum(neg_chosen_27_1, x_62);
                    const lk_pair x_65 = lk_pair_sub(x_6, log_others);
                    const int x_65_lt_c_minus_1500 = x_65.high < (-1500.0);
                    const lk_pair x_67 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const lk_pair x_68 = lk_pair_mul_double(half_power_1, y_true[i]);
                    const lk_pair x_69 = lk_pair_mul(x_67, x_68);
                    const lk_pair x_70 = lk_pair_mul(x_64, x_69);
                    const double chosen_28 = x_65_lt_c_minus_1500 ? 0.0 : lk_rounded(x_70);
                    const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                    const double chosen_29 = log_others_lt_c_minus_1000 ? 0.0 : chosen_28;
                    const int c_0_eq_x_64 = 0.0 == x_64.high;
                    const double chosen_30 = c_0_eq_x_64 ? 0.0 : chosen_29;
                    const double chosen_31 = alpha_eq_c_0 ? 0.0 : chosen_30;
                    chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(share, gamma);
                    const double x_13 = lk_rounded(surprisal) * lk_rounded(x_12);
                    const double chosen_4 = c_0_eq_gamma ? 0.0 : x_13;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_5 = c_0_eq_share ? 0.0 : chosen_4;
                    const double x_14 = chosen_5 + lk_rounded(others);
                    const double x_15 = alpha[i] * y_true[i];
                    const double x_16 = x_15 / scaled_most_y_pred;
                    const double x_17 = lk_rounded(inverse_sum_share) * x_16;
                    const double x_18 = x_17 / lk_rounded(share);
                    const double x_19 = x_14 * x_18;
                    const double x_20 = lk_rounded(half_power) * x_19;
                    const double x_21 = lk_rounded(half_power) * x_20;
                    const double chosen_6 = x_6_lt_c_minus_1500 ? 0.0 : x_21;
                    const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                    const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                    const lk_pair x_27 = lk_pair_sub(sum_chosen_13, chosen_13);
                    const int is_largest_1 = argmax_chosen_13 == index;
                    const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_27.high, is_largest_1 ? sum_without_largest_1.low : x_27.low};
                    const lk_pair x_29 = lk_pair_mul(others_1, x_28);
                    const double neg_chosen_8_1 = -chosen_8;
                    const lk_pair x_30 = lk_pair_add_double(x_29, neg_chosen_8_1);
                    const double x_76 = lk_ldexp(lk_rounded(x_30), shift_y_pred);
                    gradient[i] = weight * x_76;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_y_pred == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const lk_pair x_2 = lk_pair_div(others, share);
                    const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                    const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                    const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                    const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                    const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, gamma);
                    const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const double x_15 = alpha[i] * y_true[i];
                    const double x_16 = x_15 / scaled_most_y_pred;
                    const double x_17 = lk_rounded(inverse_sum_share) * x_16;
                    const double x_31 = lk_rounded(others) * lk_rounded(others);
                    const double x_32 = 2.0 * lk_rounded(others);
                    const double x_33 = lk_rounded(share) * x_32;
                    const double x_34 = x_31 + x_33;
                    const double x_36 = lk_rounded(others) * x_35;
                    const double x_37 = lk_rounded(share) * x_36;
                    const double x_38 = x_34 + x_37;
                    const double x_39 = lk_rounded(share) * lk_rounded(share);
                    const double x_40 = gamma * x_39;
                    const double x_41 = lk_rounded(surprisal) * x_40;
                    const double chosen_15 = c_0_eq_share ? 0.0 : x_41;
                    const double chosen_16 = c_0_eq_gamma ? 0.0 : chosen_15;
                    const double x_42 = chosen_16 + x_38;
                    const lk_pair x_44 = lk_pair_mul_double(share, x_43);
                    const lk_pair x_45 = lk_pair_mul(share, x_44);
                    const double x_46 = lk_rounded(surprisal) * lk_rounded(x_45);
                    const double chosen_17 = c_0_eq_gamma ? 0.0 : x_46;
                    const double chosen_18 = c_0_eq_share ? 0.0 : chosen_17;
                    const double x_47 = chosen_18 + x_42;
                    const double x_48 = x_17 / scaled_most_y_pred;
                    const double x_49 = lk_rounded(inverse_sum_share) * x_48;
                    const double x_50 = x_49 / lk_rounded(share);
                    const double x_51 = x_47 * x_50;
                    const double x_52 = x_51 / lk_rounded(share);
                    const double x_53 = lk_rounded(half_power) * x_52;
                    const double x_54 = lk_rounded(half_power) * x_53;
                    const double chosen_19 = x_6_lt_c_minus_1500 ? 0.0 : x_54;
                    const double chosen_20 = alpha_eq_c_0 ? 0.0 : chosen_19;
                    const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
                    const double x_71 = sum_chosen_32 - chosen_32[i];
                    const int is_largest_2 = argmax_abs_chosen_32 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_71;
                    const double x_73 = others_2 * x_72;
                    const double x_74 = chosen_21 + x_73;
                    const double x_78 = lk_ldexp(x_74, x_77);
                    hessian[i] = weight * x_78;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * lk_rounded(sum_chosen_3);
}

/* categorical_focal_crossentropy_normalised: otherwise; rows side by side */
static void categorical_focal_crossentropy_normalised_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
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
    double scaled_y_pred[LK_LANES];
    double share_high[LK_LANES];
    double share_low[LK_LANES];
    double chosen_high[LK_LANES];
    double chosen_low[LK_LANES];
    double log_y_pred[LK_LANES];
    double log1p_x_2_high[LK_LANES];
    double log1p_x_2_low[LK_LANES];
    double log_others_high[LK_LANES];
    double log_others_low[LK_LANES];
    double half_power_high[LK_LANES];
    double half_power_low[LK_LANES];
    double chosen_3_high[LK_LANES];
    double chosen_3_low[LK_LANES];
    double chosen_13_high[LK_LANES];
    double chosen_13_low[LK_LANES];
    double chosen_14_high[LK_LANES];
    double chosen_14_low[LK_LANES];
    double half_power_1_high[LK_LANES];
    double half_power_1_low[LK_LANES];
    double chosen_32[LK_LANES];
    double abs_chosen_32[LK_LANES];
    double chosen_33[LK_LANES];
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
    double sum_chosen_3_high[LK_ROWS];
    double sum_chosen_3_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_chosen_13_high[LK_ROWS];
    double sum_chosen_13_low[LK_ROWS];
    double argmax_chosen_13[LK_ROWS];
    double sum_without_largest_1_high[LK_ROWS];
    double sum_without_largest_1_low[LK_ROWS];
    double x_28_high[LK_ROWS];
    double x_28_low[LK_ROWS];
    double x_35[LK_ROWS];
    double x_43[LK_ROWS];
    double sum_chosen_32[LK_ROWS];
    double argmax_abs_chosen_32[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_72[LK_ROWS];
    double x_77[LK_ROWS];

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_35[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_43[r] = gamma[r] * gamma[r];
        }
    }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_75 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_75 - exponent_y_pred;
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
            x_77[r] = 2.0 * shift_y_pred[r];
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
            const lk_pair x_28 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
            x_28_high[r] = x_28.high;
            x_28_low[r] = x_28.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_28 = {x_28_high[r], x_28_low[r]};
            x_72[r] = lk_rounded(x_28) * lk_rounded(x_28);
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
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
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
                chosen_3_high[i] = chosen_3.high;
                chosen_3_low[i] = chosen_3.low;
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
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const lk_pair x_8 = lk_pair_mul_double(half_power, alpha[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(share, gamma[r]);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                const lk_pair x_22 = lk_pair_mul(surprisal_by_others, x_12);
                const lk_pair chosen_9 = {c_0_eq_gamma ? 0.0 : x_22.high, c_0_eq_gamma ? 0.0 : x_22.low};
                const lk_pair chosen_10 = {c_0_eq_share ? 0.0 : chosen_9.high, c_0_eq_share ? 0.0 : chosen_9.low};
                const lk_pair x_23 = lk_pair_add_double(chosen_10, 1.0);
                const lk_pair x_24 = lk_pair_mul_double(half_power, y_true[i]);
                const lk_pair x_25 = lk_pair_mul(x_24, x_8);
                const lk_pair x_26 = lk_pair_mul(x_23, x_25);
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
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const lk_pair x_65 = lk_pair_sub(x_6, log_others);
                const lk_pair x_66 = lk_pair_scaled(x_65, 0.5);
                half_power_1_high[i] = x_66.high;
                half_power_1_low[i] = x_66.low;
            }
        lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair surprisal_by_others = lk_pair_div(surprisal, others);
                const double x_39 = lk_rounded(share) * lk_rounded(share);
                const double x_40 = gamma[r] * x_39;
                const lk_pair x_44 = lk_pair_mul_double(share, x_43[r]);
                const lk_pair x_45 = lk_pair_mul(share, x_44);
                const double x_55 = lk_rounded(share) * x_35[r];
                const lk_pair x_56 = lk_pair_mul(surprisal_by_others, x_45);
                const double chosen_22 = c_0_eq_gamma ? 0.0 : lk_rounded(x_56);
                const double chosen_23 = c_0_eq_share ? 0.0 : chosen_22;
                const double x_57 = chosen_23 + x_55;
                const double x_58 = x_57 - lk_rounded(others);
                const double x_61 = lk_rounded(surprisal) * x_55;
                const double chosen_24 = c_0_eq_gamma ? 0.0 : x_61;
                const double chosen_25 = c_0_eq_share ? 0.0 : chosen_24;
                const double neg_chosen_25_1 = -chosen_25;
                const double x_62 = neg_chosen_25_1 + x_58;
                const double x_63 = lk_rounded(surprisal_by_others) * x_40;
                const double chosen_26 = c_0_eq_share ? 0.0 : x_63;
                const double chosen_27 = c_0_eq_gamma ? 0.0 : chosen_26;
                const double neg_chosen_27_1 = -chosen_27;
                const lk_pair x_64 = lk_sum(neg_chosen_27_1, x_62);
                const lk_pair x_65 = lk_pair_sub(x_6, log_others);
                const int x_65_lt_c_minus_1500 = x_65.high < (-1500.0);
                const lk_pair x_67 = lk_pair_mul_double(half_power_1, alpha[i]);
                const lk_pair x_68 = lk_pair_mul_double(half_power_1, y_true[i]);
                const lk_pair x_69 = lk_pair_mul(x_67, x_68);
                const lk_pair x_70 = lk_pair_mul(x_64, x_69);
                const double chosen_28 = x_65_lt_c_minus_1500 ? 0.0 : lk_rounded(x_70);
                const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                const double chosen_29 = log_others_lt_c_minus_1000 ? 0.0 : chosen_28;
                const int c_0_eq_x_64 = 0.0 == x_64.high;
                const double chosen_30 = c_0_eq_x_64 ? 0.0 : chosen_29;
                const double chosen_31 = alpha_eq_c_0 ? 0.0 : chosen_30;
                chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_32[i] = fabs(chosen_32[i]);
            }
    }

    if (want_value) {
        lk_lanes_sum(n, c, chosen_3_high, sum_chosen_3_high, sum_chosen_3_low);
        lk_lanes_add(n, c, chosen_3_low, sum_chosen_3_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_3_high[r], sum_chosen_3_low[r]});
            sum_chosen_3_high[r] = total.high;
            sum_chosen_3_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_13_high, sum_chosen_13_high, sum_chosen_13_low);
        lk_lanes_add(n, c, chosen_13_low, sum_chosen_13_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_13_high[r], sum_chosen_13_low[r]});
            sum_chosen_13_high[r] = total.high;
            sum_chosen_13_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, chosen_13_high, argmax_chosen_13);
    }

    if (want_hessian) {
        double row_sum_chosen_32[LK_ROWS];
        lk_lanes_sum(n, c, chosen_32, sum_chosen_32, row_sum_chosen_32);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_32[r] = lk_row_sum_value((lk_pair){sum_chosen_32[r], row_sum_chosen_32[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_32, argmax_abs_chosen_32);
    }

    if (want_gradient) {
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
                const double now_chosen_32 = chosen_32[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_32[r] == index;
                chosen_33[i] = is_largest_2 ? 0.0 : now_chosen_32;
            }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_14_high, sum_without_largest_1_high, sum_without_largest_1_low);
        lk_lanes_add(n, c, chosen_14_low, sum_without_largest_1_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_without_largest_1_high[r], sum_without_largest_1_low[r]});
            sum_without_largest_1_high[r] = total.high;
            sum_without_largest_1_low[r] = total.low;
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_33, sum_without_largest_2, row_sum_without_largest_2);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_chosen_3 = {sum_chosen_3_high[r], sum_chosen_3_low[r]};
            value[r] = lk_rounded(sum_chosen_3);
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
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair log1p_x_2 = {log1p_x_2_high[i], log1p_x_2_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair chosen_13 = {chosen_13_high[i], chosen_13_low[i]};
                const lk_pair sum_chosen_13 = {sum_chosen_13_high[r], sum_chosen_13_low[r]};
                const lk_pair sum_without_largest_1 = {sum_without_largest_1_high[r], sum_without_largest_1_low[r]};
                const lk_pair x_28 = {x_28_high[r], x_28_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_y_pred[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const lk_pair x_2 = lk_pair_div(others, share);
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(share, gamma[r]);
                const double x_13 = lk_rounded(surprisal) * lk_rounded(x_12);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_4 = c_0_eq_gamma ? 0.0 : x_13;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_5 = c_0_eq_share ? 0.0 : chosen_4;
                const double x_14 = chosen_5 + lk_rounded(others);
                const double x_15 = alpha[i] * y_true[i];
                const double x_16 = x_15 / scaled_most_y_pred[r];
                const double x_17 = lk_rounded(inverse_sum_share) * x_16;
                const double x_18 = x_17 / lk_rounded(share);
                const double x_19 = x_14 * x_18;
                const double x_20 = lk_rounded(half_power) * x_19;
                const double x_21 = lk_rounded(half_power) * x_20;
                const double chosen_6 = x_6_lt_c_minus_1500 ? 0.0 : x_21;
                const double chosen_7 = alpha_eq_c_0 ? 0.0 : chosen_6;
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const lk_pair x_27 = lk_pair_sub(sum_chosen_13, chosen_13);
                const int is_largest_1 = argmax_chosen_13[r] == index;
                const lk_pair others_1 = {is_largest_1 ? sum_without_largest_1.high : x_27.high, is_largest_1 ? sum_without_largest_1.low : x_27.low};
                const lk_pair x_29 = lk_pair_mul(others_1, x_28);
                const double neg_chosen_8_1 = -chosen_8;
                const lk_pair x_30 = lk_pair_add_double(x_29, neg_chosen_8_1);
                gradient[i] = lk_ldexp(lk_rounded(x_30), shift_y_pred[r]);
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
                const lk_pair x_3 = lk_double_sub_pair(log_y_pred[i], log_largest);
                const double x_4 = lk_rounded(log_sum) - lk_rounded(x_3);
                const int x_2_lt_c_1152921504606846976 = x_2.high < 0x1.0p+60;
                const lk_pair surprisal = {x_2_lt_c_1152921504606846976 ? log1p_x_2.high : x_4, x_2_lt_c_1152921504606846976 ? log1p_x_2.low : 0.0};
                const lk_pair x_5 = lk_pair_sub(log_others, log_sum);
                const lk_pair x_6 = lk_pair_mul_double(x_5, gamma[r]);
                const int x_6_lt_c_minus_1500 = x_6.high < (-1500.0);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const double x_15 = alpha[i] * y_true[i];
                const double x_16 = x_15 / scaled_most_y_pred[r];
                const double x_17 = lk_rounded(inverse_sum_share) * x_16;
                const double x_31 = lk_rounded(others) * lk_rounded(others);
                const double x_32 = 2.0 * lk_rounded(others);
                const double x_33 = lk_rounded(share) * x_32;
                const double x_34 = x_31 + x_33;
                const double x_36 = lk_rounded(others) * x_35[r];
                const double x_37 = lk_rounded(share) * x_36;
                const double x_38 = x_34 + x_37;
                const double x_39 = lk_rounded(share) * lk_rounded(share);
                const double x_40 = gamma[r] * x_39;
                const double x_41 = lk_rounded(surprisal) * x_40;
                const double chosen_15 = c_0_eq_share ? 0.0 : x_41;
                const double chosen_16 = c_0_eq_gamma ? 0.0 : chosen_15;
                const double x_42 = chosen_16 + x_38;
                const lk_pair x_44 = lk_pair_mul_double(share, x_43[r]);
                const lk_pair x_45 = lk_pair_mul(share, x_44);
                const double x_46 = lk_rounded(surprisal) * lk_rounded(x_45);
                const double chosen_17 = c_0_eq_gamma ? 0.0 : x_46;
                const double chosen_18 = c_0_eq_share ? 0.0 : chosen_17;
                const double x_47 = chosen_18 + x_42;
                const double x_48 = x_17 / scaled_most_y_pred[r];
                const double x_49 = lk_rounded(inverse_sum_share) * x_48;
                const double x_50 = x_49 / lk_rounded(share);
                const double x_51 = x_47 * x_50;
                const double x_52 = x_51 / lk_rounded(share);
                const double x_53 = lk_rounded(half_power) * x_52;
                const double x_54 = lk_rounded(half_power) * x_53;
                const double chosen_19 = x_6_lt_c_minus_1500 ? 0.0 : x_54;
                const double chosen_20 = alpha_eq_c_0 ? 0.0 : chosen_19;
                const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
                const double x_71 = sum_chosen_32[r] - chosen_32[i];
                const int is_largest_2 = argmax_abs_chosen_32[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_71;
                const double x_73 = others_2 * x_72[r];
                const double x_74 = chosen_21 + x_73;
                hessian[i] = lk_ldexp(x_74, x_77[r]);
            }
    }
}

/* categorical_focal_crossentropy_normalised_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_normalised_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    const size_t span = lk_row_span(c, 4);
    const int whole = span >= c;
    double *const row_x_3 = room;
    double *const row_scaled_y_pred = room + span;
    double *const row_share = room + 2 * span;
    double *const row_scaled_v = room + 3 * span;
    double block_y_pred[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    /* most_y_pred, most_v, sum_x_3, argmax_x_3 */
    double most_y_pred = -INFINITY;
    double most_v = -INFINITY;
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_row_peak row_argmax_x_3 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, 0);
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, 0);
        const double *restrict const v = lk_view(&in[2], start, n, block_v, 0);
        for (size_t i = 0; i < n; i++) {
            size_v[i] = fabs(v[i]);
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, 0);
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            x_3[i] = alpha[i] * y_true[i];
        }
        lk_fetch(ahead, start, n);
        most_y_pred = lk_row_maximum(n, y_pred, most_y_pred);
        most_v = lk_row_maximum(n, size_v, most_v);
        lk_row_sum_add(&row_sum_x_3, n, x_3);
        lk_row_peak_raise(&row_argmax_x_3, start, n, x_3);
    }
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const double argmax_x_3 = row_argmax_x_3.at;
    const double exponent_y_pred = lk_exponent(most_y_pred);
    const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
    const double x_30 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_30 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double exponent_v = lk_exponent(most_v);
    const double x_31 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
    const double x_32 = 700.0 < x_31 ? 700.0 : x_31;
    const double shift_v = x_32 - exponent_v;
    const double x_33 = 2.0 * shift_y_pred;
    const double x_34 = -shift_v;
    const double x_35 = x_33 + x_34;

    /* sum_share, argmax_y_pred, sum_v, argmax_abs_v, sum_without_largest_2 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_y_pred = {-INFINITY, 0.0};
    lk_pair row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        double *restrict const x_3 = row_x_3 + (whole ? start : 0);
        const double *restrict const y_pred = lk_view(&in[1], start, n, block_y_pred, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_y_pred[i] = lk_ldexp(y_pred[i], shift_y_pred);
        }
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            share[i] = scaled_y_pred[i] / scaled_most_y_pred;
        }
        const double *restrict const alpha = lk_view(&in[3], start, n, block_alpha, !(!whole));
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(c > LK_BLOCK));
        LK_INDEPENDENT
        for (size_t i = 0; i < n; i++) {
            scaled_v[i] = lk_ldexp(v[i], shift_v);
        }
        const double *restrict const y_true = lk_view(&in[0], start, n, block_y_true, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                x_3[i] = alpha[i] * y_true[i];
            }
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(scaled_v[i]);
        }
        lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_y_pred, start, n, scaled_y_pred);
        lk_row_sum_add(&row_sum_v, n, scaled_v);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
        const double was_chosen_6 = lk_exchange(n, x_3, (size_t)argmax_x_3 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_2, n, x_3);
        lk_exchange(n, x_3, (size_t)argmax_x_3 - start, was_chosen_6);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_y_pred = row_argmax_y_pred.at;
    const double sum_v = lk_row_sum_value(row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);
    const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
    const double x_2 = inverse_sum_share * inverse_sum_share;
    const double x_11 = inverse_sum_share / scaled_most_y_pred;
    const double x_12 = x_11 * x_11;
    const double x_17 = inverse_sum_share * x_11;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share = row_share + (whole ? start : 0);
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
                share[i] = scaled_y_pred[i] / scaled_most_y_pred;
            }
        const double *restrict const v = lk_view(&in[2], start, n, block_v, !(!whole));
        if (!whole)
            LK_INDEPENDENT
            for (size_t i = 0; i < n; i++) {
                scaled_v[i] = lk_ldexp(v[i], shift_v);
            }
        const double was_chosen = lk_exchange(n, share, (size_t)argmax_y_pred - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest, n, share);
        lk_exchange(n, share, (size_t)argmax_y_pred - start, was_chosen);
        const double was_chosen_3 = lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_1, n, scaled_v);
        lk_exchange(n, scaled_v, (size_t)argmax_abs_v - start, was_chosen_3);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
            double *restrict const share = row_share + (whole ? start : 0);
            double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
            double *restrict const x_3 = row_x_3 + (whole ? start : 0);
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
                    x_3[i] = alpha[i] * y_true[i];
                }
            for (size_t i = 0; i < n; i++) {
                const double x_1 = lk_rounded(sum_share) - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_y_pred == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_4 = x_3[i] / scaled_y_pred[i];
                const double x_5 = x_2 * x_4;
                const double x_6 = x_5 / scaled_y_pred[i];
                const double x_7 = others * x_6;
                const double x_8 = others * x_7;
                const double x_9 = scaled_v[i] * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_9;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_10 = sum_v - scaled_v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_10;
                const double x_13 = alpha[i] * x_12;
                const double x_14 = others_1 * x_13;
                const double x_15 = x_14 * y_true[i];
                const double x_16 = chosen_2 - x_15;
                const double x_18 = 2.0 * x_3[i];
                const double x_19 = x_18 / scaled_y_pred[i];
                const double x_20 = x_17 * x_19;
                const double x_21 = others * x_20;
                const double x_22 = scaled_v[i] * x_21;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_22;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const double x_23 = chosen_5 + x_16;
                const double x_24 = sum_x_3 - x_3[i];
                const int is_largest_2 = argmax_x_3 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_24;
                const double x_25 = others_2 * x_12;
                const double x_26 = others_1 * x_25;
                const double neg_x_26 = -x_26;
                const double x_27 = scaled_v[i] * x_25;
                const double x_28 = neg_x_26 - x_27;
                const double x_29 = x_23 + x_28;
                const double x_36 = lk_ldexp(x_29, x_35);
                hessian_vector[i] = weight * x_36;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_normalised_hessian_vector: gamma in {0}; rows side by side */
static void categorical_focal_crossentropy_normalised_hessian_vector_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double scaled_y_pred[LK_LANES];
    double share[LK_LANES];
    double chosen[LK_LANES];
    double size_v[LK_LANES];
    double scaled_v[LK_LANES];
    double x_3[LK_LANES];
    double abs_v[LK_LANES];
    double chosen_3[LK_LANES];
    double chosen_6[LK_LANES];
    double most_y_pred[LK_ROWS];
    double shift_y_pred[LK_ROWS];
    double scaled_most_y_pred[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double argmax_y_pred[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double most_v[LK_ROWS];
    double shift_v[LK_ROWS];
    double x_2[LK_ROWS];
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_12[LK_ROWS];
    double x_17[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double argmax_x_3[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_35[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            size_v[i] = fabs(v[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            x_3[i] = alpha[i] * y_true[i];
        }

    lk_lanes_maximum(n, c, y_pred, most_y_pred);

    lk_lanes_maximum(n, c, size_v, most_v);

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    lk_lanes_argmax(n, c, x_3, argmax_x_3);

    for (size_t r = 0; r < n; r++) {
        const double exponent_y_pred = lk_exponent(most_y_pred[r]);
        const double x = (-100.0) > exponent_y_pred ? (-100.0) : exponent_y_pred;
        const double x_30 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_30 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_31 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
        const double x_32 = 700.0 < x_31 ? 700.0 : x_31;
        shift_v[r] = x_32 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_33 = 2.0 * shift_y_pred[r];
        const double x_34 = -shift_v[r];
        x_35[r] = x_33 + x_34;
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

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_3 = x_3[i];
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_x_3[r] == index;
            chosen_6[i] = is_largest_2 ? 0.0 : now_x_3;
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

    double row_sum_without_largest_2[LK_ROWS];
    lk_lanes_sum(n, c, chosen_6, sum_without_largest_2, row_sum_without_largest_2);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
        x_2[r] = inverse_sum_share * inverse_sum_share;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
        const double x_11 = inverse_sum_share / scaled_most_y_pred[r];
        x_12[r] = x_11 * x_11;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
        const double x_11 = inverse_sum_share / scaled_most_y_pred[r];
        x_17[r] = inverse_sum_share * x_11;
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
            chosen_3[i] = is_largest_1 ? 0.0 : now_scaled_v;
        }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_3, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
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
                const double x_4 = x_3[i] / scaled_y_pred[i];
                const double x_5 = x_2[r] * x_4;
                const double x_6 = x_5 / scaled_y_pred[i];
                const double x_7 = others * x_6;
                const double x_8 = others * x_7;
                const double x_9 = scaled_v[i] * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_9;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_10 = sum_v[r] - scaled_v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_10;
                const double x_13 = alpha[i] * x_12[r];
                const double x_14 = others_1 * x_13;
                const double x_15 = x_14 * y_true[i];
                const double x_16 = chosen_2 - x_15;
                const double x_18 = 2.0 * x_3[i];
                const double x_19 = x_18 / scaled_y_pred[i];
                const double x_20 = x_17[r] * x_19;
                const double x_21 = others * x_20;
                const double x_22 = scaled_v[i] * x_21;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_22;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const double x_23 = chosen_5 + x_16;
                const double x_24 = sum_x_3[r] - x_3[i];
                const int is_largest_2 = argmax_x_3[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_24;
                const double x_25 = others_2 * x_12[r];
                const double x_26 = others_1 * x_25;
                const double neg_x_26 = -x_26;
                const double x_27 = scaled_v[i] * x_25;
                const double x_28 = neg_x_26 - x_27;
                const double x_29 = x_23 + x_28;
                hessian_vector[i] = lk_ldexp(x_29, x_35[r]);
            }
    }
}

/* categorical_focal_crossentropy_normalised_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_normalised_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight,
    double *room, const lk_ahead *ahead)
{
    (void)row_in;
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
    double *const row_chosen_9 = room + 6 * span;
    double *const row_chosen_14 = room + 7 * span;
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double abs_chosen_9[LK_BLOCK];
    double abs_chosen_14[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

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
    const double x_82 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_82 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double exponent_v = lk_exponent(most_v);
    const double x_83 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
    const double x_84 = 700.0 < x_83 ? 700.0 : x_83;
    const double shift_v = x_84 - exponent_v;
    const lk_pair log_largest = lk_row_pair_log(lk_pair_of(scaled_most_y_pred));
    const double x_85 = 2.0 * shift_y_pred;
    const double x_86 = -shift_v;
    const double x_87 = x_85 + x_86;

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
    const lk_pair x_76 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred);
    const lk_pair x_77 = lk_pair_mul(x_76, x_76);
    const lk_pair x_78 = lk_pair_mul(inverse_sum_share, x_77);
    const lk_pair x_79 = lk_pair_mul(inverse_sum_share, x_78);

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

    /* sum_chosen_9, argmax_abs_chosen_9, sum_chosen_14, argmax_abs_chosen_14 */
    lk_pair row_sum_chosen_9 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_9 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_14 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_14 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        double *restrict const scaled_y_pred = row_scaled_y_pred + (whole ? start : 0);
        double *restrict const share_high = row_share_high + (whole ? start : 0);
        double *restrict const share_low = row_share_low + (whole ? start : 0);
        double *restrict const scaled_v = row_scaled_v + (whole ? start : 0);
        double *restrict const log_y_pred = row_log_y_pred + (whole ? start : 0);
        double *restrict const log1p_x_16 = row_log1p_x_16 + (whole ? start : 0);
        double *restrict const chosen_9 = row_chosen_9 + (whole ? start : 0);
        double *restrict const chosen_14 = row_chosen_14 + (whole ? start : 0);
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
            const lk_pair x_46 = lk_pair_mul(others, surprisal);
            const double x_47 = (-2.0) * lk_rounded(others);
            const lk_pair x_48 = lk_pair_add_double(x_46, x_47);
            const lk_pair x_49 = lk_pair_mul(share, surprisal);
            const double neg_x_49 = -lk_rounded(x_49);
            const double chosen_7 = c_0_eq_share ? 0.0 : neg_x_49;
            const lk_pair x_50 = lk_pair_add_double(x_48, chosen_7);
            const double x_51 = alpha[i] * scaled_v[i];
            const lk_pair x_52 = lk_product(x_51, y_true[i]);
            const lk_pair x_53 = lk_pair_mul(x_50, x_52);
            const double chosen_8 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_53);
            chosen_9[i] = c_0_eq_y_true ? 0.0 : chosen_8;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_9[i] = fabs(chosen_9[i]);
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
            const double x_59 = 4.0 * lk_rounded(others);
            const lk_pair x_60 = lk_pair_mul_double(share, x_59);
            const lk_pair x_61 = lk_pair_mul(surprisal, x_60);
            const lk_pair chosen_11 = {c_0_eq_share ? 0.0 : x_61.high, c_0_eq_share ? 0.0 : x_61.low};
            const lk_pair x_62 = lk_pair_add(chosen_11, x_2);
            const double x_63 = (-4.0) * lk_rounded(others);
            const double x_64 = lk_rounded(share) * x_63;
            const lk_pair x_65 = lk_pair_add_double(x_62, x_64);
            const double x_66 = (-2.0) * lk_rounded(share);
            const lk_pair x_67 = lk_pair_mul_double(share, x_66);
            const lk_pair x_68 = lk_pair_mul(surprisal, x_67);
            const lk_pair chosen_12 = {c_0_eq_share ? 0.0 : x_68.high, c_0_eq_share ? 0.0 : x_68.low};
            const lk_pair x_69 = lk_pair_add(chosen_12, x_65);
            const lk_pair x_70 = lk_pair_mul_double(x_69, x_40);
            const double chosen_13 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_70);
            chosen_14[i] = c_0_eq_y_true ? 0.0 : chosen_13;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_14[i] = fabs(chosen_14[i]);
        }
        lk_fetch(ahead, start, n);
        lk_row_sum_add(&row_sum_chosen_9, n, chosen_9);
        lk_row_peak_raise(&row_argmax_abs_chosen_9, start, n, abs_chosen_9);
        lk_row_sum_add(&row_sum_chosen_14, n, chosen_14);
        lk_row_peak_raise(&row_argmax_abs_chosen_14, start, n, abs_chosen_14);
    }
    const double sum_chosen_9 = lk_row_sum_value(row_sum_chosen_9);
    const double argmax_abs_chosen_9 = row_argmax_abs_chosen_9.at;
    const lk_pair sum_chosen_14 = lk_row_sum_pair(row_sum_chosen_14);
    const double argmax_abs_chosen_14 = row_argmax_abs_chosen_14.at;

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
        double *restrict const chosen_9 = row_chosen_9 + (whole ? start : 0);
        double *restrict const chosen_14 = row_chosen_14 + (whole ? start : 0);
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
                const lk_pair x_46 = lk_pair_mul(others, surprisal);
                const double x_47 = (-2.0) * lk_rounded(others);
                const lk_pair x_48 = lk_pair_add_double(x_46, x_47);
                const lk_pair x_49 = lk_pair_mul(share, surprisal);
                const double neg_x_49 = -lk_rounded(x_49);
                const double chosen_7 = c_0_eq_share ? 0.0 : neg_x_49;
                const lk_pair x_50 = lk_pair_add_double(x_48, chosen_7);
                const double x_51 = alpha[i] * scaled_v[i];
                const lk_pair x_52 = lk_product(x_51, y_true[i]);
                const lk_pair x_53 = lk_pair_mul(x_50, x_52);
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_53);
                chosen_9[i] = c_0_eq_y_true ? 0.0 : chosen_8;
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
                const double x_59 = 4.0 * lk_rounded(others);
                const lk_pair x_60 = lk_pair_mul_double(share, x_59);
                const lk_pair x_61 = lk_pair_mul(surprisal, x_60);
                const lk_pair chosen_11 = {c_0_eq_share ? 0.0 : x_61.high, c_0_eq_share ? 0.0 : x_61.low};
                const lk_pair x_62 = lk_pair_add(chosen_11, x_2);
                const double x_63 = (-4.0) * lk_rounded(others);
                const double x_64 = lk_rounded(share) * x_63;
                const lk_pair x_65 = lk_pair_add_double(x_62, x_64);
                const double x_66 = (-2.0) * lk_rounded(share);
                const lk_pair x_67 = lk_pair_mul_double(share, x_66);
                const lk_pair x_68 = lk_pair_mul(surprisal, x_67);
                const lk_pair chosen_12 = {c_0_eq_share ? 0.0 : x_68.high, c_0_eq_share ? 0.0 : x_68.low};
                const lk_pair x_69 = lk_pair_add(chosen_12, x_65);
                const lk_pair x_70 = lk_pair_mul_double(x_69, x_40);
                const double chosen_13 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_70);
                chosen_14[i] = c_0_eq_y_true ? 0.0 : chosen_13;
            }
        const double was_chosen_10 = lk_exchange(n, chosen_9, (size_t)argmax_abs_chosen_9 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_9);
        lk_exchange(n, chosen_9, (size_t)argmax_abs_chosen_9 - start, was_chosen_10);
        const double was_chosen_15 = lk_exchange(n, chosen_14, (size_t)argmax_abs_chosen_14 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_14);
        lk_exchange(n, chosen_14, (size_t)argmax_abs_chosen_14 - start, was_chosen_15);
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
            double *restrict const chosen_9 = row_chosen_9 + (whole ? start : 0);
            double *restrict const chosen_14 = row_chosen_14 + (whole ? start : 0);
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
                    const lk_pair x_46 = lk_pair_mul(others, surprisal);
                    const double x_47 = (-2.0) * lk_rounded(others);
                    const lk_pair x_48 = lk_pair_add_double(x_46, x_47);
                    const lk_pair x_49 = lk_pair_mul(share, surprisal);
                    const double neg_x_49 = -lk_rounded(x_49);
                    const double chosen_7 = c_0_eq_share ? 0.0 : neg_x_49;
                    const lk_pair x_50 = lk_pair_add_double(x_48, chosen_7);
                    const double x_51 = alpha[i] * scaled_v[i];
                    const lk_pair x_52 = lk_product(x_51, y_true[i]);
                    const lk_pair x_53 = lk_pair_mul(x_50, x_52);
                    const double chosen_8 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_53);
                    chosen_9[i] = c_0_eq_y_true ? 0.0 : chosen_8;
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
                    const double x_59 = 4.0 * lk_rounded(others);
                    const lk_pair x_60 = lk_pair_mul_double(share, x_59);
                    const lk_pair x_61 = lk_pair_mul(surprisal, x_60);
                    const lk_pair chosen_11 = {c_0_eq_share ? 0.0 : x_61.high, c_0_eq_share ? 0.0 : x_61.low};
                    const lk_pair x_62 = lk_pair_add(chosen_11, x_2);
                    const double x_63 = (-4.0) * lk_rounded(others);
                    const double x_64 = lk_rounded(share) * x_63;
                    const lk_pair x_65 = lk_pair_add_double(x_62, x_64);
                    const double x_66 = (-2.0) * lk_rounded(share);
                    const lk_pair x_67 = lk_pair_mul_double(share, x_66);
                    const lk_pair x_68 = lk_pair_mul(surprisal, x_67);
                    const lk_pair chosen_12 = {c_0_eq_share ? 0.0 : x_68.high, c_0_eq_share ? 0.0 : x_68.low};
                    const lk_pair x_69 = lk_pair_add(chosen_12, x_65);
                    const lk_pair x_70 = lk_pair_mul_double(x_69, x_40);
                    const double chosen_13 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_70);
                    chosen_14[i] = c_0_eq_y_true ? 0.0 : chosen_13;
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
                const double x_54 = sum_chosen_9 - chosen_9[i];
                const int is_largest_2 = argmax_abs_chosen_9 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_54;
                const double x_55 = 2.0 * others_2;
                const double x_56 = lk_rounded(others) * x_55;
                const double x_57 = lk_rounded(share) * x_55;
                const double x_58 = x_56 + x_57;
                const double x_71 = lk_rounded(sum_chosen_14) - chosen_14[i];
                const int is_largest_3 = argmax_abs_chosen_14 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_71;
                const double x_72 = others_1 * others_3;
                const double x_73 = x_58 - x_72;
                const double x_74 = others_3 * scaled_v[i];
                const double x_75 = x_73 - x_74;
                const double x_80 = x_75 * lk_rounded(x_79);
                const double x_81 = chosen_6 + x_80;
                const double x_88 = lk_ldexp(x_81, x_87);
                hessian_vector[i] = weight * x_88;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_normalised_hessian_vector: gamma in {2}; rows side by side */
static void categorical_focal_crossentropy_normalised_hessian_vector_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const y_true = in[0];
    const double *restrict const v = in[2];
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
    double chosen_9[LK_LANES];
    double abs_chosen_9[LK_LANES];
    double chosen_10[LK_LANES];
    double chosen_14[LK_LANES];
    double abs_chosen_14[LK_LANES];
    double chosen_15[LK_LANES];
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
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest_high[LK_ROWS];
    double log_largest_low[LK_ROWS];
    double x_39[LK_ROWS];
    double sum_chosen_9[LK_ROWS];
    double argmax_abs_chosen_9[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_14_high[LK_ROWS];
    double sum_chosen_14_low[LK_ROWS];
    double argmax_abs_chosen_14[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double x_79_high[LK_ROWS];
    double x_79_low[LK_ROWS];
    double x_87[LK_ROWS];

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
        const double x_82 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_82 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_83 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
        const double x_84 = 700.0 < x_83 ? 700.0 : x_83;
        shift_v[r] = x_84 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        log_largest_high[r] = scaled_most_y_pred[r];
        log_largest_low[r] = 0.0;
    }
    lk_block_pair_log(n, log_largest_high, log_largest_low);

    for (size_t r = 0; r < n; r++) {
        const double x_85 = 2.0 * shift_y_pred[r];
        const double x_86 = -shift_v[r];
        x_87[r] = x_85 + x_86;
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
        const lk_pair x_37 = lk_pair_mul(inverse_sum_share, inverse_sum_share);
        const double x_38 = lk_rounded(inverse_sum_share) * lk_rounded(x_37);
        x_39[r] = lk_rounded(inverse_sum_share) * x_38;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        const lk_pair x_76 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
        const lk_pair x_77 = lk_pair_mul(x_76, x_76);
        const lk_pair x_78 = lk_pair_mul(inverse_sum_share, x_77);
        const lk_pair x_79 = lk_pair_mul(inverse_sum_share, x_78);
        x_79_high[r] = x_79.high;
        x_79_low[r] = x_79.low;
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
            const lk_pair x_46 = lk_pair_mul(others, surprisal);
            const double x_47 = (-2.0) * lk_rounded(others);
            const lk_pair x_48 = lk_pair_add_double(x_46, x_47);
            const lk_pair x_49 = lk_pair_mul(share, surprisal);
            const double neg_x_49 = -lk_rounded(x_49);
            const double chosen_7 = c_0_eq_share ? 0.0 : neg_x_49;
            const lk_pair x_50 = lk_pair_add_double(x_48, chosen_7);
            const double x_51 = alpha[i] * scaled_v[i];
            const lk_pair x_52 = lk_product(x_51, y_true[i]);
            const lk_pair x_53 = lk_pair_mul(x_50, x_52);
            const double chosen_8 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_53);
            chosen_9[i] = c_0_eq_y_true ? 0.0 : chosen_8;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_9[i] = fabs(chosen_9[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_16 = log1p_x_16[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
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
            const double x_59 = 4.0 * lk_rounded(others);
            const lk_pair x_60 = lk_pair_mul_double(share, x_59);
            const lk_pair x_61 = lk_pair_mul(surprisal, x_60);
            const lk_pair chosen_11 = {c_0_eq_share ? 0.0 : x_61.high, c_0_eq_share ? 0.0 : x_61.low};
            const lk_pair x_62 = lk_pair_add(chosen_11, x_2);
            const double x_63 = (-4.0) * lk_rounded(others);
            const double x_64 = lk_rounded(share) * x_63;
            const lk_pair x_65 = lk_pair_add_double(x_62, x_64);
            const double x_66 = (-2.0) * lk_rounded(share);
            const lk_pair x_67 = lk_pair_mul_double(share, x_66);
            const lk_pair x_68 = lk_pair_mul(surprisal, x_67);
            const lk_pair chosen_12 = {c_0_eq_share ? 0.0 : x_68.high, c_0_eq_share ? 0.0 : x_68.low};
            const lk_pair x_69 = lk_pair_add(chosen_12, x_65);
            const lk_pair x_70 = lk_pair_mul_double(x_69, x_40);
            const double chosen_13 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_70);
            chosen_14[i] = c_0_eq_y_true ? 0.0 : chosen_13;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_14[i] = fabs(chosen_14[i]);
        }

    double row_sum_chosen_9[LK_ROWS];
    lk_lanes_sum(n, c, chosen_9, sum_chosen_9, row_sum_chosen_9);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_9[r] = lk_row_sum_value((lk_pair){sum_chosen_9[r], row_sum_chosen_9[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_9, argmax_abs_chosen_9);

    lk_lanes_sum(n, c, chosen_14, sum_chosen_14_high, sum_chosen_14_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_14_high[r], sum_chosen_14_low[r]});
        sum_chosen_14_high[r] = total.high;
        sum_chosen_14_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_14, argmax_abs_chosen_14);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_9 = chosen_9[i];
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_abs_chosen_9[r] == index;
            chosen_10[i] = is_largest_2 ? 0.0 : now_chosen_9;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_14 = chosen_14[i];
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_14[r] == index;
            chosen_15[i] = is_largest_3 ? 0.0 : now_chosen_14;
        }

    double row_sum_without_largest_2[LK_ROWS];
    lk_lanes_sum(n, c, chosen_10, sum_without_largest_2, row_sum_without_largest_2);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
    }

    double row_sum_without_largest_3[LK_ROWS];
    lk_lanes_sum(n, c, chosen_15, sum_without_largest_3, row_sum_without_largest_3);
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
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_largest = {log_largest_high[r], log_largest_low[r]};
                const lk_pair sum_chosen_14 = {sum_chosen_14_high[r], sum_chosen_14_low[r]};
                const lk_pair x_79 = {x_79_high[r], x_79_low[r]};
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
                const double x_54 = sum_chosen_9[r] - chosen_9[i];
                const int is_largest_2 = argmax_abs_chosen_9[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_54;
                const double x_55 = 2.0 * others_2;
                const double x_56 = lk_rounded(others) * x_55;
                const double x_57 = lk_rounded(share) * x_55;
                const double x_58 = x_56 + x_57;
                const double x_71 = lk_rounded(sum_chosen_14) - chosen_14[i];
                const int is_largest_3 = argmax_abs_chosen_14[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_71;
                const double x_72 = others_1 * others_3;
                const double x_73 = x_58 - x_72;
                const double x_74 = others_3 * scaled_v[i];
                const double x_75 = x_73 - x_74;
                const double x_80 = x_75 * lk_rounded(x_79);
                const double x_81 = chosen_6 + x_80;
                hessian_vector[i] = lk_ldexp(x_81, x_87[r]);
            }
    }
}

/* categorical_focal_crossentropy_normalised_hessian_vector: otherwise */
static void categorical_focal_crossentropy_normalised_hessian_vector_case_2(
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
    double *const row_chosen_23_high = room + 10 * span;
    double *const row_chosen_23_low = room + 11 * span;
    double *const row_chosen_32_high = room + 12 * span;
    double *const row_chosen_32_low = room + 13 * span;
    double block_y_pred[LK_BLOCK];
    double block_v[LK_BLOCK];
    double size_v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double block_alpha[LK_BLOCK];
    double block_y_true[LK_BLOCK];
    double abs_chosen_23[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const double x_17 = 2.0 * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_38 = gamma * gamma;
    const double x_61 = (-2.0) * gamma;

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
    const double x_97 = 100.0 < x ? 100.0 : x;
    const double shift_y_pred = x_97 - exponent_y_pred;
    const double scaled_most_y_pred = lk_ldexp(most_y_pred, shift_y_pred);
    const double exponent_v = lk_exponent(most_v);
    const double x_98 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
    const double x_99 = 700.0 < x_98 ? 700.0 : x_98;
    const double shift_v = x_99 - exponent_v;
    const lk_pair log_largest = lk_row_pair_log(lk_pair_of(scaled_most_y_pred));
    const double x_100 = 2.0 * shift_y_pred;
    const double x_101 = -shift_v;
    const double x_102 = x_100 + x_101;

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
    const lk_pair x_93 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred);
    const lk_pair x_94 = lk_pair_mul(x_93, x_93);

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

    /* sum_chosen_23, argmax_abs_chosen_23, sum_chosen_32, argmax_abs_chosen_32 */
    lk_pair row_sum_chosen_23 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_23 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_32 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_32 = {-INFINITY, 0.0};
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
        double *restrict const chosen_23_high = row_chosen_23_high + (whole ? start : 0);
        double *restrict const chosen_23_low = row_chosen_23_low + (whole ? start : 0);
        double *restrict const chosen_32_high = row_chosen_32_high + (whole ? start : 0);
        double *restrict const chosen_32_low = row_chosen_32_low + (whole ? start : 0);
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
            const lk_pair x_67 = lk_pair_sub(x_46, log_others);
            const lk_pair x_68 = lk_pair_scaled(x_67, 0.5);
            half_power_1_high[i] = x_68.high;
            half_power_1_low[i] = x_68.low;
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
            const double x_57 = lk_rounded(share) * x_17;
            const lk_pair x_58 = lk_pair_mul(surprisal_by_others, x_40);
            const double chosen_13 = c_0_eq_gamma ? 0.0 : lk_rounded(x_58);
            const double chosen_14 = c_0_eq_share ? 0.0 : chosen_13;
            const lk_pair x_59 = lk_sum(chosen_14, x_57);
            const lk_pair x_60 = lk_pair_sub(x_59, others);
            const lk_pair x_62 = lk_pair_mul_double(share, x_61);
            const double x_63 = surprisal * lk_rounded(x_62);
            const double chosen_15 = c_0_eq_gamma ? 0.0 : x_63;
            const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
            const lk_pair x_64 = lk_pair_add_double(x_60, chosen_16);
            const lk_pair x_65 = lk_pair_mul(surprisal_by_others, x_25);
            const double neg_x_65 = -lk_rounded(x_65);
            const double chosen_17 = c_0_eq_share ? 0.0 : neg_x_65;
            const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
            const lk_pair x_66 = lk_pair_add_double(x_64, chosen_18);
            const lk_pair x_67 = lk_pair_sub(x_46, log_others);
            const int x_67_lt_c_minus_1500 = x_67.high < (-1500.0);
            const lk_pair x_69 = lk_pair_mul_double(half_power_1, alpha[i]);
            const lk_pair x_70 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_71 = lk_pair_mul(x_69, x_70);
            const lk_pair x_72 = lk_pair_mul(x_66, x_71);
            const lk_pair chosen_19 = {x_67_lt_c_minus_1500 ? 0.0 : x_72.high, x_67_lt_c_minus_1500 ? 0.0 : x_72.low};
            const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
            const lk_pair chosen_20 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_19.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_19.low};
            const int c_0_eq_x_66 = 0.0 == x_66.high;
            const lk_pair chosen_21 = {c_0_eq_x_66 ? 0.0 : chosen_20.high, c_0_eq_x_66 ? 0.0 : chosen_20.low};
            const lk_pair chosen_22 = {alpha_eq_c_0 ? 0.0 : chosen_21.high, alpha_eq_c_0 ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {c_0_eq_y_true ? 0.0 : chosen_22.high, c_0_eq_y_true ? 0.0 : chosen_22.low};
            chosen_23_high[i] = chosen_23.high;
            chosen_23_low[i] = chosen_23.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
            abs_chosen_23[i] = fabs(lk_rounded(chosen_23));
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
            const lk_pair x_67 = lk_pair_sub(x_46, log_others);
            const int x_67_lt_c_minus_1500 = x_67.high < (-1500.0);
            const lk_pair x_69 = lk_pair_mul_double(half_power_1, alpha[i]);
            const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
            const double x_77 = gamma * lk_rounded(share);
            const lk_pair x_78 = lk_pair_mul_double(surprisal_by_others, x_77);
            const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_78);
            const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
            const lk_pair x_79 = lk_sum(2.0, chosen_26);
            const lk_pair x_80 = lk_pair_sub_double(x_79, surprisal);
            const double x_81 = lk_rounded(share) * lk_rounded(surprisal_by_others);
            const double neg_x_81 = -x_81;
            const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_81;
            const lk_pair x_82 = lk_pair_add_double(x_80, chosen_27);
            const lk_pair x_83 = lk_pair_mul_double(half_power_1, scaled_v[i]);
            const lk_pair x_84 = lk_pair_mul(x_69, x_83);
            const lk_pair x_85 = lk_pair_mul_double(x_84, y_true[i]);
            const lk_pair x_86 = lk_pair_mul(x_82, x_85);
            const lk_pair chosen_28 = {x_67_lt_c_minus_1500 ? 0.0 : x_86.high, x_67_lt_c_minus_1500 ? 0.0 : x_86.low};
            const lk_pair chosen_29 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_28.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_28.low};
            const int c_0_eq_x_82 = 0.0 == x_82.high;
            const lk_pair chosen_30 = {c_0_eq_x_82 ? 0.0 : chosen_29.high, c_0_eq_x_82 ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {alpha_eq_c_0 ? 0.0 : chosen_30.high, alpha_eq_c_0 ? 0.0 : chosen_30.low};
            const lk_pair chosen_32 = {c_0_eq_y_true ? 0.0 : chosen_31.high, c_0_eq_y_true ? 0.0 : chosen_31.low};
            chosen_32_high[i] = chosen_32.high;
            chosen_32_low[i] = chosen_32.low;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
            abs_chosen_32[i] = fabs(lk_rounded(chosen_32));
        }
        lk_row_sum_add_pairs(&row_sum_chosen_23, n, chosen_23_high, chosen_23_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_23, start, n, abs_chosen_23);
        lk_row_sum_add_pairs(&row_sum_chosen_32, n, chosen_32_high, chosen_32_low);
        lk_row_peak_raise(&row_argmax_abs_chosen_32, start, n, abs_chosen_32);
    }
    const lk_pair sum_chosen_23 = lk_row_sum_pair(row_sum_chosen_23);
    const double argmax_abs_chosen_23 = row_argmax_abs_chosen_23.at;
    const lk_pair sum_chosen_32 = lk_row_sum_pair(row_sum_chosen_32);
    const double argmax_abs_chosen_32 = row_argmax_abs_chosen_32.at;

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
        double *restrict const chosen_23_high = row_chosen_23_high + (whole ? start : 0);
        double *restrict const chosen_23_low = row_chosen_23_low + (whole ? start : 0);
        double *restrict const chosen_32_high = row_chosen_32_high + (whole ? start : 0);
        double *restrict const chosen_32_low = row_chosen_32_low + (whole ? start : 0);
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
                const lk_pair x_67 = lk_pair_sub(x_46, log_others);
                const lk_pair x_68 = lk_pair_scaled(x_67, 0.5);
                half_power_1_high[i] = x_68.high;
                half_power_1_low[i] = x_68.low;
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
                const double x_57 = lk_rounded(share) * x_17;
                const lk_pair x_58 = lk_pair_mul(surprisal_by_others, x_40);
                const double chosen_13 = c_0_eq_gamma ? 0.0 : lk_rounded(x_58);
                const double chosen_14 = c_0_eq_share ? 0.0 : chosen_13;
                const lk_pair x_59 = lk_sum(chosen_14, x_57);
                const lk_pair x_60 = lk_pair_sub(x_59, others);
                const lk_pair x_62 = lk_pair_mul_double(share, x_61);
                const double x_63 = surprisal * lk_rounded(x_62);
                const double chosen_15 = c_0_eq_gamma ? 0.0 : x_63;
                const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
                const lk_pair x_64 = lk_pair_add_double(x_60, chosen_16);
                const lk_pair x_65 = lk_pair_mul(surprisal_by_others, x_25);
                const double neg_x_65 = -lk_rounded(x_65);
                const double chosen_17 = c_0_eq_share ? 0.0 : neg_x_65;
                const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
                const lk_pair x_66 = lk_pair_add_double(x_64, chosen_18);
                const lk_pair x_67 = lk_pair_sub(x_46, log_others);
                const int x_67_lt_c_minus_1500 = x_67.high < (-1500.0);
                const lk_pair x_69 = lk_pair_mul_double(half_power_1, alpha[i]);
                const lk_pair x_70 = lk_pair_mul_double(half_power_1, y_true[i]);
                const lk_pair x_71 = lk_pair_mul(x_69, x_70);
                const lk_pair x_72 = lk_pair_mul(x_66, x_71);
                const lk_pair chosen_19 = {x_67_lt_c_minus_1500 ? 0.0 : x_72.high, x_67_lt_c_minus_1500 ? 0.0 : x_72.low};
                const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                const lk_pair chosen_20 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_19.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_19.low};
                const int c_0_eq_x_66 = 0.0 == x_66.high;
                const lk_pair chosen_21 = {c_0_eq_x_66 ? 0.0 : chosen_20.high, c_0_eq_x_66 ? 0.0 : chosen_20.low};
                const lk_pair chosen_22 = {alpha_eq_c_0 ? 0.0 : chosen_21.high, alpha_eq_c_0 ? 0.0 : chosen_21.low};
                const lk_pair chosen_23 = {c_0_eq_y_true ? 0.0 : chosen_22.high, c_0_eq_y_true ? 0.0 : chosen_22.low};
                chosen_23_high[i] = chosen_23.high;
                chosen_23_low[i] = chosen_23.low;
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
                const lk_pair x_67 = lk_pair_sub(x_46, log_others);
                const int x_67_lt_c_minus_1500 = x_67.high < (-1500.0);
                const lk_pair x_69 = lk_pair_mul_double(half_power_1, alpha[i]);
                const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                const double x_77 = gamma * lk_rounded(share);
                const lk_pair x_78 = lk_pair_mul_double(surprisal_by_others, x_77);
                const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_78);
                const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                const lk_pair x_79 = lk_sum(2.0, chosen_26);
                const lk_pair x_80 = lk_pair_sub_double(x_79, surprisal);
                const double x_81 = lk_rounded(share) * lk_rounded(surprisal_by_others);
                const double neg_x_81 = -x_81;
                const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_81;
                const lk_pair x_82 = lk_pair_add_double(x_80, chosen_27);
                const lk_pair x_83 = lk_pair_mul_double(half_power_1, scaled_v[i]);
                const lk_pair x_84 = lk_pair_mul(x_69, x_83);
                const lk_pair x_85 = lk_pair_mul_double(x_84, y_true[i]);
                const lk_pair x_86 = lk_pair_mul(x_82, x_85);
                const lk_pair chosen_28 = {x_67_lt_c_minus_1500 ? 0.0 : x_86.high, x_67_lt_c_minus_1500 ? 0.0 : x_86.low};
                const lk_pair chosen_29 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_28.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_28.low};
                const int c_0_eq_x_82 = 0.0 == x_82.high;
                const lk_pair chosen_30 = {c_0_eq_x_82 ? 0.0 : chosen_29.high, c_0_eq_x_82 ? 0.0 : chosen_29.low};
                const lk_pair chosen_31 = {alpha_eq_c_0 ? 0.0 : chosen_30.high, alpha_eq_c_0 ? 0.0 : chosen_30.low};
                const lk_pair chosen_32 = {c_0_eq_y_true ? 0.0 : chosen_31.high, c_0_eq_y_true ? 0.0 : chosen_31.low};
                chosen_32_high[i] = chosen_32.high;
                chosen_32_low[i] = chosen_32.low;
            }
        const double was_chosen_24 = lk_exchange(n, chosen_23_high, (size_t)argmax_abs_chosen_23 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_23_high);
        lk_exchange(n, chosen_23_high, (size_t)argmax_abs_chosen_23 - start, was_chosen_24);
        const double was_chosen_33 = lk_exchange(n, chosen_32_high, (size_t)argmax_abs_chosen_32 - start, 0.0);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_32_high);
        lk_exchange(n, chosen_32_high, (size_t)argmax_abs_chosen_32 - start, was_chosen_33);
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
            double *restrict const chosen_23_high = row_chosen_23_high + (whole ? start : 0);
            double *restrict const chosen_23_low = row_chosen_23_low + (whole ? start : 0);
            double *restrict const chosen_32_high = row_chosen_32_high + (whole ? start : 0);
            double *restrict const chosen_32_low = row_chosen_32_low + (whole ? start : 0);
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
                    const lk_pair x_67 = lk_pair_sub(x_46, log_others);
                    const lk_pair x_68 = lk_pair_scaled(x_67, 0.5);
                    half_power_1_high[i] = x_68.high;
                    half_power_1_low[i] = x_68.low;
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
                    const double x_57 = lk_rounded(share) * x_17;
                    const lk_pair x_58 = lk_pair_mul(surprisal_by_others, x_40);
                    const double chosen_13 = c_0_eq_gamma ? 0.0 : lk_rounded(x_58);
                    const double chosen_14 = c_0_eq_share ? 0.0 : chosen_13;
                    const lk_pair x_59 = lk_sum(chosen_14, x_57);
                    const lk_pair x_60 = lk_pair_sub(x_59, others);
                    const lk_pair x_62 = lk_pair_mul_double(share, x_61);
                    const double x_63 = surprisal * lk_rounded(x_62);
                    const double chosen_15 = c_0_eq_gamma ? 0.0 : x_63;
                    const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
                    const lk_pair x_64 = lk_pair_add_double(x_60, chosen_16);
                    const lk_pair x_65 = lk_pair_mul(surprisal_by_others, x_25);
                    const double neg_x_65 = -lk_rounded(x_65);
                    const double chosen_17 = c_0_eq_share ? 0.0 : neg_x_65;
                    const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
                    const lk_pair x_66 = lk_pair_add_double(x_64, chosen_18);
                    const lk_pair x_67 = lk_pair_sub(x_46, log_others);
                    const int x_67_lt_c_minus_1500 = x_67.high < (-1500.0);
                    const lk_pair x_69 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const lk_pair x_70 = lk_pair_mul_double(half_power_1, y_true[i]);
                    const lk_pair x_71 = lk_pair_mul(x_69, x_70);
                    const lk_pair x_72 = lk_pair_mul(x_66, x_71);
                    const lk_pair chosen_19 = {x_67_lt_c_minus_1500 ? 0.0 : x_72.high, x_67_lt_c_minus_1500 ? 0.0 : x_72.low};
                    const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                    const lk_pair chosen_20 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_19.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_19.low};
                    const int c_0_eq_x_66 = 0.0 == x_66.high;
                    const lk_pair chosen_21 = {c_0_eq_x_66 ? 0.0 : chosen_20.high, c_0_eq_x_66 ? 0.0 : chosen_20.low};
                    const lk_pair chosen_22 = {alpha_eq_c_0 ? 0.0 : chosen_21.high, alpha_eq_c_0 ? 0.0 : chosen_21.low};
                    const lk_pair chosen_23 = {c_0_eq_y_true ? 0.0 : chosen_22.high, c_0_eq_y_true ? 0.0 : chosen_22.low};
                    chosen_23_high[i] = chosen_23.high;
                    chosen_23_low[i] = chosen_23.low;
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
                    const lk_pair x_67 = lk_pair_sub(x_46, log_others);
                    const int x_67_lt_c_minus_1500 = x_67.high < (-1500.0);
                    const lk_pair x_69 = lk_pair_mul_double(half_power_1, alpha[i]);
                    const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
                    const double x_77 = gamma * lk_rounded(share);
                    const lk_pair x_78 = lk_pair_mul_double(surprisal_by_others, x_77);
                    const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_78);
                    const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
                    const lk_pair x_79 = lk_sum(2.0, chosen_26);
                    const lk_pair x_80 = lk_pair_sub_double(x_79, surprisal);
                    const double x_81 = lk_rounded(share) * lk_rounded(surprisal_by_others);
                    const double neg_x_81 = -x_81;
                    const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_81;
                    const lk_pair x_82 = lk_pair_add_double(x_80, chosen_27);
                    const lk_pair x_83 = lk_pair_mul_double(half_power_1, scaled_v[i]);
                    const lk_pair x_84 = lk_pair_mul(x_69, x_83);
                    const lk_pair x_85 = lk_pair_mul_double(x_84, y_true[i]);
                    const lk_pair x_86 = lk_pair_mul(x_82, x_85);
                    const lk_pair chosen_28 = {x_67_lt_c_minus_1500 ? 0.0 : x_86.high, x_67_lt_c_minus_1500 ? 0.0 : x_86.low};
                    const lk_pair chosen_29 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_28.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_28.low};
                    const int c_0_eq_x_82 = 0.0 == x_82.high;
                    const lk_pair chosen_30 = {c_0_eq_x_82 ? 0.0 : chosen_29.high, c_0_eq_x_82 ? 0.0 : chosen_29.low};
                    const lk_pair chosen_31 = {alpha_eq_c_0 ? 0.0 : chosen_30.high, alpha_eq_c_0 ? 0.0 : chosen_30.low};
                    const lk_pair chosen_32 = {c_0_eq_y_true ? 0.0 : chosen_31.high, c_0_eq_y_true ? 0.0 : chosen_31.low};
                    chosen_32_high[i] = chosen_32.high;
                    chosen_32_low[i] = chosen_32.low;
                }
            lk_fetch(ahead, start, n);
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_22 = log1p_x_22[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
                const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
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
                const double x_73 = lk_rounded(sum_chosen_23) - lk_rounded(chosen_23);
                const int is_largest_2 = argmax_abs_chosen_23 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_73;
                const double x_74 = others_1 * others_2;
                const double neg_x_74 = -x_74;
                const double x_75 = others_2 * scaled_v[i];
                const double x_76 = neg_x_74 - x_75;
                const double x_87 = lk_rounded(sum_chosen_32) - lk_rounded(chosen_32);
                const int is_largest_3 = argmax_abs_chosen_32 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_87;
                const double x_88 = gamma * others_3;
                const double x_89 = lk_rounded(others) * x_88;
                const double x_90 = x_76 + x_89;
                const double x_91 = lk_rounded(share) * x_88;
                const double x_92 = x_90 + x_91;
                const double x_95 = x_92 * lk_rounded(x_94);
                const double x_96 = chosen_12 - x_95;
                const double x_103 = lk_ldexp(x_96, x_102);
                hessian_vector[i] = weight * x_103;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_normalised_hessian_vector: otherwise; rows side by side */
static void categorical_focal_crossentropy_normalised_hessian_vector_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const y_true = in[0];
    const double *restrict const v = in[2];
    const double *restrict const gamma = in[4];
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
    double chosen_23_high[LK_LANES];
    double chosen_23_low[LK_LANES];
    double abs_chosen_23[LK_LANES];
    double chosen_24[LK_LANES];
    double chosen_32_high[LK_LANES];
    double chosen_32_low[LK_LANES];
    double abs_chosen_32[LK_LANES];
    double chosen_33[LK_LANES];
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
    double x_61[LK_ROWS];
    double sum_chosen_23_high[LK_ROWS];
    double sum_chosen_23_low[LK_ROWS];
    double argmax_abs_chosen_23[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_32_high[LK_ROWS];
    double sum_chosen_32_low[LK_ROWS];
    double argmax_abs_chosen_32[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double x_94_high[LK_ROWS];
    double x_94_low[LK_ROWS];
    double x_102[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_17[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_38[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_61[r] = (-2.0) * gamma[r];
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
        const double x_97 = 100.0 < x ? 100.0 : x;
        shift_y_pred[r] = x_97 - exponent_y_pred;
    }

    for (size_t r = 0; r < n; r++) {
        scaled_most_y_pred[r] = lk_ldexp(most_y_pred[r], shift_y_pred[r]);
    }

    for (size_t r = 0; r < n; r++) {
        const double exponent_v = lk_exponent(most_v[r]);
        const double x_98 = (-100.0) > exponent_v ? (-100.0) : exponent_v;
        const double x_99 = 700.0 < x_98 ? 700.0 : x_98;
        shift_v[r] = x_99 - exponent_v;
    }

    for (size_t r = 0; r < n; r++) {
        log_largest_high[r] = scaled_most_y_pred[r];
        log_largest_low[r] = 0.0;
    }
    lk_block_pair_log(n, log_largest_high, log_largest_low);

    for (size_t r = 0; r < n; r++) {
        const double x_100 = 2.0 * shift_y_pred[r];
        const double x_101 = -shift_v[r];
        x_102[r] = x_100 + x_101;
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
        const lk_pair x_93 = lk_pair_div_double(inverse_sum_share, scaled_most_y_pred[r]);
        const lk_pair x_94 = lk_pair_mul(x_93, x_93);
        x_94_high[r] = x_94.high;
        x_94_low[r] = x_94.low;
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
            const lk_pair x_67 = lk_pair_sub(x_46, log_others);
            const lk_pair x_68 = lk_pair_scaled(x_67, 0.5);
            half_power_1_high[i] = x_68.high;
            half_power_1_low[i] = x_68.low;
        }
    lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_22 = log1p_x_22[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
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
            const double x_57 = lk_rounded(share) * x_17[r];
            const lk_pair x_58 = lk_pair_mul(surprisal_by_others, x_40);
            const double chosen_13 = c_0_eq_gamma ? 0.0 : lk_rounded(x_58);
            const double chosen_14 = c_0_eq_share ? 0.0 : chosen_13;
            const lk_pair x_59 = lk_sum(chosen_14, x_57);
            const lk_pair x_60 = lk_pair_sub(x_59, others);
            const lk_pair x_62 = lk_pair_mul_double(share, x_61[r]);
            const double x_63 = surprisal * lk_rounded(x_62);
            const double chosen_15 = c_0_eq_gamma ? 0.0 : x_63;
            const double chosen_16 = c_0_eq_share ? 0.0 : chosen_15;
            const lk_pair x_64 = lk_pair_add_double(x_60, chosen_16);
            const lk_pair x_65 = lk_pair_mul(surprisal_by_others, x_25);
            const double neg_x_65 = -lk_rounded(x_65);
            const double chosen_17 = c_0_eq_share ? 0.0 : neg_x_65;
            const double chosen_18 = c_0_eq_gamma ? 0.0 : chosen_17;
            const lk_pair x_66 = lk_pair_add_double(x_64, chosen_18);
            const lk_pair x_67 = lk_pair_sub(x_46, log_others);
            const int x_67_lt_c_minus_1500 = x_67.high < (-1500.0);
            const lk_pair x_69 = lk_pair_mul_double(half_power_1, alpha[i]);
            const lk_pair x_70 = lk_pair_mul_double(half_power_1, y_true[i]);
            const lk_pair x_71 = lk_pair_mul(x_69, x_70);
            const lk_pair x_72 = lk_pair_mul(x_66, x_71);
            const lk_pair chosen_19 = {x_67_lt_c_minus_1500 ? 0.0 : x_72.high, x_67_lt_c_minus_1500 ? 0.0 : x_72.low};
            const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
            const lk_pair chosen_20 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_19.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_19.low};
            const int c_0_eq_x_66 = 0.0 == x_66.high;
            const lk_pair chosen_21 = {c_0_eq_x_66 ? 0.0 : chosen_20.high, c_0_eq_x_66 ? 0.0 : chosen_20.low};
            const lk_pair chosen_22 = {alpha_eq_c_0 ? 0.0 : chosen_21.high, alpha_eq_c_0 ? 0.0 : chosen_21.low};
            const lk_pair chosen_23 = {c_0_eq_y_true ? 0.0 : chosen_22.high, c_0_eq_y_true ? 0.0 : chosen_22.low};
            chosen_23_high[i] = chosen_23.high;
            chosen_23_low[i] = chosen_23.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
            abs_chosen_23[i] = fabs(lk_rounded(chosen_23));
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_22 = log1p_x_22[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
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
            const lk_pair x_67 = lk_pair_sub(x_46, log_others);
            const int x_67_lt_c_minus_1500 = x_67.high < (-1500.0);
            const lk_pair x_69 = lk_pair_mul_double(half_power_1, alpha[i]);
            const int log_others_lt_c_minus_1000 = log_others.high < (-1000.0);
            const double x_77 = gamma[r] * lk_rounded(share);
            const lk_pair x_78 = lk_pair_mul_double(surprisal_by_others, x_77);
            const double chosen_25 = c_0_eq_gamma ? 0.0 : lk_rounded(x_78);
            const double chosen_26 = c_0_eq_share ? 0.0 : chosen_25;
            const lk_pair x_79 = lk_sum(2.0, chosen_26);
            const lk_pair x_80 = lk_pair_sub_double(x_79, surprisal);
            const double x_81 = lk_rounded(share) * lk_rounded(surprisal_by_others);
            const double neg_x_81 = -x_81;
            const double chosen_27 = c_0_eq_share ? 0.0 : neg_x_81;
            const lk_pair x_82 = lk_pair_add_double(x_80, chosen_27);
            const lk_pair x_83 = lk_pair_mul_double(half_power_1, scaled_v[i]);
            const lk_pair x_84 = lk_pair_mul(x_69, x_83);
            const lk_pair x_85 = lk_pair_mul_double(x_84, y_true[i]);
            const lk_pair x_86 = lk_pair_mul(x_82, x_85);
            const lk_pair chosen_28 = {x_67_lt_c_minus_1500 ? 0.0 : x_86.high, x_67_lt_c_minus_1500 ? 0.0 : x_86.low};
            const lk_pair chosen_29 = {log_others_lt_c_minus_1000 ? 0.0 : chosen_28.high, log_others_lt_c_minus_1000 ? 0.0 : chosen_28.low};
            const int c_0_eq_x_82 = 0.0 == x_82.high;
            const lk_pair chosen_30 = {c_0_eq_x_82 ? 0.0 : chosen_29.high, c_0_eq_x_82 ? 0.0 : chosen_29.low};
            const lk_pair chosen_31 = {alpha_eq_c_0 ? 0.0 : chosen_30.high, alpha_eq_c_0 ? 0.0 : chosen_30.low};
            const lk_pair chosen_32 = {c_0_eq_y_true ? 0.0 : chosen_31.high, c_0_eq_y_true ? 0.0 : chosen_31.low};
            chosen_32_high[i] = chosen_32.high;
            chosen_32_low[i] = chosen_32.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
            abs_chosen_32[i] = fabs(lk_rounded(chosen_32));
        }

    lk_lanes_sum(n, c, chosen_23_high, sum_chosen_23_high, sum_chosen_23_low);
    lk_lanes_add(n, c, chosen_23_low, sum_chosen_23_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_23_high[r], sum_chosen_23_low[r]});
        sum_chosen_23_high[r] = total.high;
        sum_chosen_23_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_23, argmax_abs_chosen_23);

    lk_lanes_sum(n, c, chosen_32_high, sum_chosen_32_high, sum_chosen_32_low);
    lk_lanes_add(n, c, chosen_32_low, sum_chosen_32_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_32_high[r], sum_chosen_32_low[r]});
        sum_chosen_32_high[r] = total.high;
        sum_chosen_32_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, abs_chosen_32, argmax_abs_chosen_32);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_abs_chosen_23[r] == index;
            chosen_24[i] = is_largest_2 ? 0.0 : lk_rounded(chosen_23);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_32[r] == index;
            chosen_33[i] = is_largest_3 ? 0.0 : lk_rounded(chosen_32);
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
                const lk_pair chosen_23 = {chosen_23_high[i], chosen_23_low[i]};
                const lk_pair sum_chosen_23 = {sum_chosen_23_high[r], sum_chosen_23_low[r]};
                const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
                const lk_pair sum_chosen_32 = {sum_chosen_32_high[r], sum_chosen_32_low[r]};
                const lk_pair x_94 = {x_94_high[r], x_94_low[r]};
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
                const double x_73 = lk_rounded(sum_chosen_23) - lk_rounded(chosen_23);
                const int is_largest_2 = argmax_abs_chosen_23[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_73;
                const double x_74 = others_1 * others_2;
                const double neg_x_74 = -x_74;
                const double x_75 = others_2 * scaled_v[i];
                const double x_76 = neg_x_74 - x_75;
                const double x_87 = lk_rounded(sum_chosen_32) - lk_rounded(chosen_32);
                const int is_largest_3 = argmax_abs_chosen_32[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_87;
                const double x_88 = gamma[r] * others_3;
                const double x_89 = lk_rounded(others) * x_88;
                const double x_90 = x_76 + x_89;
                const double x_91 = lk_rounded(share) * x_88;
                const double x_92 = x_90 + x_91;
                const double x_95 = x_92 * lk_rounded(x_94);
                const double x_96 = chosen_12 - x_95;
                hessian_vector[i] = lk_ldexp(x_96, x_102[r]);
            }
    }
}

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_normalised) = {
    .name = "categorical_focal_crossentropy_normalised",
    .axis = 1,
    .input_count = 4,
    .output_count = 3,
    .input_axis = (const unsigned char[]){1, 1, 1, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
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
            .row = categorical_focal_crossentropy_normalised_case_0,
            .row_single = categorical_focal_crossentropy_normalised_case_0_single,
            .lanes = categorical_focal_crossentropy_normalised_case_0_lanes,
            .lanes_single = categorical_focal_crossentropy_normalised_case_0_single_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {3, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_normalised_case_1,
            .row_single = categorical_focal_crossentropy_normalised_case_1_single,
            .lanes = categorical_focal_crossentropy_normalised_case_1_lanes,
            .lanes_single = categorical_focal_crossentropy_normalised_case_1_single_lanes,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_normalised_case_2,
            .lanes = categorical_focal_crossentropy_normalised_case_2_lanes,
        },
    },
    .kept = 15,
};

const lk_kernel LK_LEVEL(lk_categorical_focal_crossentropy_normalised_hessian_vector) = {
    .name = "categorical_focal_crossentropy_normalised_hessian_vector",
    .axis = 1,
    .input_count = 5,
    .output_count = 1,
    .input_axis = (const unsigned char[]){1, 1, 1, 1, 0},
    .input_index = (const unsigned char[]){0, 0, 0, 0, 0},
    .domains = (const lk_domain[]){
        {0.0, 1.0, 0, 0},
        {0.0, INFINITY, 0, 0},
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
            .row = categorical_focal_crossentropy_normalised_hessian_vector_case_0,
            .lanes = categorical_focal_crossentropy_normalised_hessian_vector_case_0_lanes,
        },
        {
            .guard_count = 1,
            .guards = (const lk_guard[]){
                {4, 1, (const double[]){2.0}},
            },
            .row = categorical_focal_crossentropy_normalised_hessian_vector_case_1,
            .lanes = categorical_focal_crossentropy_normalised_hessian_vector_case_1_lanes,
        },
        {
            .guard_count = 0,
            .row = categorical_focal_crossentropy_normalised_hessian_vector_case_2,
            .lanes = categorical_focal_crossentropy_normalised_hessian_vector_case_2_lanes,
        },
    },
    .kept = 14,
};
