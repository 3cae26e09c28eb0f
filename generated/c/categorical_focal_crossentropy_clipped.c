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

/* Go on with the n entries of x, which stand at `start` in the row. Every lane remembers where the group
 * of its first maximum stands. */
static inline void lk_row_peak_raise(lk_row_peak *peak, size_t start, size_t n, const double *x)
{
    if (n < LK_ROW_LANES) {
        for (size_t k = 0; k < n; k++) {
            peak->at = x[k] > peak->value ? (double)(start + k) : peak->at;
            peak->value = x[k] > peak->value ? x[k] : peak->value;
        }
        return;
    }
    double lane[LK_ROW_LANES], from[LK_ROW_LANES];
    for (size_t k = 0; k < LK_ROW_LANES; k++) {
        lane[k] = peak->value;
        from[k] = peak->at - (double)k;
    }
    for (size_t i = 0; i < n; i += LK_ROW_LANES) {
        const size_t group = i + LK_ROW_LANES <= n ? i : n - LK_ROW_LANES;
        const double first = (double)(start + group);
        for (size_t l = 0; l < LK_ROW_LANES; l++) from[l] = x[group + l] > lane[l] ? first : from[l];
        for (size_t l = 0; l < LK_ROW_LANES; l++) lane[l] = x[group + l] > lane[l] ? x[group + l] : lane[l];
    }
    for (size_t k = 0; k < LK_ROW_LANES; k++) {
        const double at = from[k] + (double)k;
        if (lane[k] > peak->value || (lane[k] == peak->value && at < peak->at)) {
            peak->value = lane[k];
            peak->at = at;
        }
    }
}

/* categorical_focal_crossentropy_clipped: gamma in {0} */
static void categorical_focal_crossentropy_clipped_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double chosen_9[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

    /* largest */
    double largest = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        largest = lk_row_maximum(n, y_pred, largest);
    }
    const double log_largest = want_value ? lk_row_log(largest) : 0.0;

    /* sum_share, argmax_share */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = lk_quotient(y_pred[i], largest);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const lk_pair x_10 = want_gradient || want_hessian ? lk_pair_div_double(inverse_sum_share, largest) : lk_pair_of(0.0);
    const lk_pair x_20 = lk_pair_mul(inverse_sum_share, x_10);
    const double x_21 = want_hessian ? lk_rounded(x_20) / largest : 0.0;

    /* sum_without_largest, sum_chosen_8, argmax_chosen_8 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_chosen_8 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_8 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(share);
        }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low > x_5 ? low : x_5;
                const double clipped = high < x_6 ? high : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double x_8 = alpha[i] * y_true[i];
                chosen_8[i] = clipped_eq_x_5 ? x_8 : 0.0;
            }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_8, n, chosen_8);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_8, start, n, chosen_8);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const lk_pair sum_chosen_8 = lk_row_sum_pair(row_sum_chosen_8);
    const double argmax_chosen_8 = row_argmax_chosen_8.at;
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;

    /* sum_chosen_4, sum_without_largest_1 */
    lk_pair row_sum_chosen_4 = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)))
            lk_load(alpha, &in[2], start, n);
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)))
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                log_share[i] = lk_rounded(share);
            }
            lk_block_log(n, log_share);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / lk_rounded(share);
                log1p_x_2[i] = x_2;
            }
            lk_block_log1p(n, log1p_x_2);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low > x_5 ? low : x_5;
                const double clipped = high < x_6 ? high : x_6;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = log_sum - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low > x_5 ? low : x_5;
                const double clipped = high < x_6 ? high : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double chosen_1 = clipped_eq_x_5 ? surprisal : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const double chosen_2 = clipped_eq_x_5 ? 0.0 : neg_log_clipped;
                const double x_7 = chosen_1 + chosen_2;
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_7 * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : x_9;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_4[i] = c_0_eq_y_true ? 0.0 : chosen_3;
            }
        if (c > LK_BLOCK && (want_gradient || want_hessian))
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low > x_5 ? low : x_5;
                const double clipped = high < x_6 ? high : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double x_8 = alpha[i] * y_true[i];
                chosen_8[i] = clipped_eq_x_5 ? x_8 : 0.0;
            }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double now_chosen_8 = chosen_8[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_8 == index;
                chosen_9[i] = is_largest_1 ? 0.0 : now_chosen_8;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_4, n, chosen_4);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_9);
    }
    const double sum_chosen_4 = lk_row_sum_value(row_sum_chosen_4);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(y_pred[i], largest);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_6 = low > x_5 ? low : x_5;
                    const double clipped = high < x_6 ? high : x_6;
                    const int clipped_eq_x_5 = clipped == x_5;
                    const double x_8 = alpha[i] * y_true[i];
                    chosen_8[i] = clipped_eq_x_5 ? x_8 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_6 = low > x_5 ? low : x_5;
                    const double clipped = high < x_6 ? high : x_6;
                    const int clipped_eq_x_5 = clipped == x_5;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_11 = alpha[i] * lk_rounded(x_10);
                    const double x_12 = x_11 / lk_rounded(share);
                    const double x_13 = others * x_12;
                    const double x_14 = x_13 * y_true[i];
                    const double neg_x_14 = -x_14;
                    const double chosen_5 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                    const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                    const double chosen_7 = clipped_eq_x_5 ? chosen_6 : 0.0;
                    const lk_pair x_15 = lk_pair_sub_double(sum_chosen_8, chosen_8[i]);
                    const int is_largest_1 = argmax_chosen_8 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_15);
                    const double x_16 = others_1 * lk_rounded(x_10);
                    const double x_17 = chosen_7 + x_16;
                    gradient[i] = weight * x_17;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_6 = low > x_5 ? low : x_5;
                    const double clipped = high < x_6 ? high : x_6;
                    const int clipped_eq_x_5 = clipped == x_5;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_15 = lk_pair_sub_double(sum_chosen_8, chosen_8[i]);
                    const int is_largest_1 = argmax_chosen_8 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : lk_rounded(x_15);
                    const double x_18 = 2.0 * lk_rounded(share);
                    const double x_19 = others + x_18;
                    const double x_22 = alpha[i] * x_21;
                    const double x_23 = x_22 / lk_rounded(share);
                    const double x_24 = others * x_23;
                    const double x_25 = x_24 / lk_rounded(share);
                    const double x_26 = x_25 * y_true[i];
                    const double x_27 = x_19 * x_26;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_27;
                    const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                    const double chosen_12 = clipped_eq_x_5 ? chosen_11 : 0.0;
                    const double x_28 = others_1 * x_21;
                    const double x_29 = chosen_12 - x_28;
                    hessian[i] = weight * x_29;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_4;
}

/* categorical_focal_crossentropy_clipped: gamma in {0}; rows side by side */
static void categorical_focal_crossentropy_clipped_case_0_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[4];
    const double *restrict const high = in[5];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double chosen[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double chosen_9[LK_BLOCK];
    double largest[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_chosen_4[LK_ROWS];
    double x_10_high[LK_ROWS];
    double x_10_low[LK_ROWS];
    double sum_chosen_8_high[LK_ROWS];
    double sum_chosen_8_low[LK_ROWS];
    double argmax_chosen_8[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_21[LK_ROWS];

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    lk_lanes_maximum(n, c, y_pred, largest);

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_largest[r] = largest[r];
        }
        lk_block_log(n, log_largest);
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = lk_quotient(y_pred[i], largest[r]);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                log_share[i] = lk_rounded(share);
            }
        lk_block_log(c * n, log_share);
    }

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        inverse_sum_share_high[r] = inverse_sum_share.high;
        inverse_sum_share_low[r] = inverse_sum_share.low;
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_10 = lk_pair_div_double(inverse_sum_share, largest[r]);
            x_10_high[r] = x_10.high;
            x_10_low[r] = x_10.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_10 = {x_10_high[r], x_10_low[r]};
            const lk_pair x_20 = lk_pair_mul(inverse_sum_share, x_10);
            x_21[r] = lk_rounded(x_20) / largest[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(share);
        }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low[r] > x_5 ? low[r] : x_5;
                const double clipped = high[r] < x_6 ? high[r] : x_6;
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
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low[r] > x_5 ? low[r] : x_5;
                const double clipped = high[r] < x_6 ? high[r] : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double x_8 = alpha[i] * y_true[i];
                chosen_8[i] = clipped_eq_x_5 ? x_8 : 0.0;
            }
    }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, chosen_8, sum_chosen_8_high, sum_chosen_8_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_8_high[r], sum_chosen_8_low[r]});
            sum_chosen_8_high[r] = total.high;
            sum_chosen_8_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, chosen_8, argmax_chosen_8);
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
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
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
                const double now_log_share = log_share[i];
                const double now_sum_without_largest = sum_without_largest[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_2 = others / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = log_sum[r] - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low[r] > x_5 ? low[r] : x_5;
                const double clipped = high[r] < x_6 ? high[r] : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double chosen_1 = clipped_eq_x_5 ? surprisal : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const double chosen_2 = clipped_eq_x_5 ? 0.0 : neg_log_clipped;
                const double x_7 = chosen_1 + chosen_2;
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_7 * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : x_9;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_4[i] = c_0_eq_y_true ? 0.0 : chosen_3;
            }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_8 = chosen_8[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_8[r] == index;
                chosen_9[i] = is_largest_1 ? 0.0 : now_chosen_8;
            }
    }

    if (want_value) {
        double row_sum_chosen_4[LK_ROWS];
        lk_lanes_sum(n, c, chosen_4, sum_chosen_4, row_sum_chosen_4);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_4[r] = lk_row_sum_value((lk_pair){sum_chosen_4[r], row_sum_chosen_4[r]});
        }
    }

    if (want_gradient || want_hessian) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_9, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_4[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_10 = {x_10_high[r], x_10_low[r]};
                const lk_pair sum_chosen_8 = {sum_chosen_8_high[r], sum_chosen_8_low[r]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low[r] > x_5 ? low[r] : x_5;
                const double clipped = high[r] < x_6 ? high[r] : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_11 = alpha[i] * lk_rounded(x_10);
                const double x_12 = x_11 / lk_rounded(share);
                const double x_13 = others * x_12;
                const double x_14 = x_13 * y_true[i];
                const double neg_x_14 = -x_14;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double chosen_7 = clipped_eq_x_5 ? chosen_6 : 0.0;
                const lk_pair x_15 = lk_pair_sub_double(sum_chosen_8, chosen_8[i]);
                const int is_largest_1 = argmax_chosen_8[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_15);
                const double x_16 = others_1 * lk_rounded(x_10);
                gradient[i] = chosen_7 + x_16;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_chosen_8 = {sum_chosen_8_high[r], sum_chosen_8_low[r]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low[r] > x_5 ? low[r] : x_5;
                const double clipped = high[r] < x_6 ? high[r] : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_15 = lk_pair_sub_double(sum_chosen_8, chosen_8[i]);
                const int is_largest_1 = argmax_chosen_8[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : lk_rounded(x_15);
                const double x_18 = 2.0 * lk_rounded(share);
                const double x_19 = others + x_18;
                const double x_22 = alpha[i] * x_21[r];
                const double x_23 = x_22 / lk_rounded(share);
                const double x_24 = others * x_23;
                const double x_25 = x_24 / lk_rounded(share);
                const double x_26 = x_25 * y_true[i];
                const double x_27 = x_19 * x_26;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_27;
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                const double chosen_12 = clipped_eq_x_5 ? chosen_11 : 0.0;
                const double x_28 = others_1 * x_21[r];
                hessian[i] = chosen_12 - x_28;
            }
    }
}

/* categorical_focal_crossentropy_clipped: gamma in {0}, in float32 */
static void categorical_focal_crossentropy_clipped_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double share_more[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double chosen_8_more[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double chosen_9[LK_BLOCK];
    double chosen_9_more[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

    /* largest */
    double largest = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        largest = lk_row_maximum(n, y_pred, largest);
    }
    const double log_largest = want_value ? lk_row_log(largest) : 0.0;

    /* sum_share, argmax_share, sum_share_more, argmax_share_more */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_share_more = {0.0, 0.0};
    lk_row_peak row_argmax_share_more = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (want_value || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                share_more[i] = y_pred[i] / largest;
            }
        if (want_value || want_hessian)
            lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        if (want_value || want_hessian)
            lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        if (want_gradient)
            lk_row_sum_add(&row_sum_share_more, n, share_more);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_share_more, start, n, share_more);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_share_more = lk_row_sum_value(row_sum_share_more);
    const double argmax_share_more = row_argmax_share_more.at;
    const lk_pair inverse_sum_share = want_value || want_hessian ? lk_double_div_pair(1.0, sum_share) : lk_pair_of(0.0);
    const double inverse_sum_share_more = want_gradient ? 1.0 / sum_share_more : 0.0;
    const double x_10 = want_gradient ? inverse_sum_share_more / largest : 0.0;
    const lk_pair x_10_more = want_hessian ? lk_pair_div_double(inverse_sum_share, largest) : lk_pair_of(0.0);
    const lk_pair x_20 = lk_pair_mul(inverse_sum_share, x_10_more);
    const double x_21 = want_hessian ? lk_rounded(x_20) / largest : 0.0;

    /* sum_without_largest, sum_without_largest_more, sum_chosen_8, argmax_chosen_8, sum_chosen_8_more, argmax_chosen_8_more */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    lk_pair row_sum_chosen_8 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_8 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_8_more = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_8_more = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK && (want_value || want_hessian))
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        if (want_value || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                chosen[i] = is_largest ? 0.0 : lk_rounded(share);
            }
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                share_more[i] = y_pred[i] / largest;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double now_share_more = share_more[i];
                const double index = offset + (double)(int)i;
                const int is_largest_more = argmax_share_more == index;
                chosen_more[i] = is_largest_more ? 0.0 : now_share_more;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double x_8 = alpha[i] * y_true[i];
                const double x_5_more = inverse_sum_share_more * share_more[i];
                const double x_6_more = low > x_5_more ? low : x_5_more;
                const double clipped_more = high < x_6_more ? high : x_6_more;
                const int clipped_eq_x_5_more = clipped_more == x_5_more;
                chosen_8[i] = clipped_eq_x_5_more ? x_8 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low > x_5 ? low : x_5;
                const double clipped = high < x_6 ? high : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double x_8 = alpha[i] * y_true[i];
                chosen_8_more[i] = clipped_eq_x_5 ? x_8 : 0.0;
            }
        if (want_value || want_hessian)
            lk_row_sum_add(&row_sum_without_largest, n, chosen);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_more, n, chosen_more);
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_8, n, chosen_8);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_8, start, n, chosen_8);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_8_more, n, chosen_8_more);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_8_more, start, n, chosen_8_more);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_more = lk_row_sum_value(row_sum_without_largest_more);
    const double sum_chosen_8 = lk_row_sum_value(row_sum_chosen_8);
    const double argmax_chosen_8 = row_argmax_chosen_8.at;
    const lk_pair sum_chosen_8_more = lk_row_sum_pair(row_sum_chosen_8_more);
    const double argmax_chosen_8_more = row_argmax_chosen_8_more.at;
    const double log_sum = want_value ? lk_row_log1p(sum_without_largest) : 0.0;

    /* sum_chosen_4, sum_without_largest_1, sum_without_largest_1_more */
    lk_pair row_sum_chosen_4 = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_1_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)))
            lk_load(alpha, &in[2], start, n);
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)))
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK && (want_value || want_hessian))
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                log_share[i] = lk_rounded(share);
            }
            lk_block_log(n, log_share);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / lk_rounded(share);
                log1p_x_2[i] = x_2;
            }
            lk_block_log1p(n, log1p_x_2);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low > x_5 ? low : x_5;
                const double clipped = high < x_6 ? high : x_6;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = log_sum - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low > x_5 ? low : x_5;
                const double clipped = high < x_6 ? high : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double chosen_1 = clipped_eq_x_5 ? surprisal : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const double chosen_2 = clipped_eq_x_5 ? 0.0 : neg_log_clipped;
                const double x_7 = chosen_1 + chosen_2;
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_7 * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : x_9;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_4[i] = c_0_eq_y_true ? 0.0 : chosen_3;
            }
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                share_more[i] = y_pred[i] / largest;
            }
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                const double x_8 = alpha[i] * y_true[i];
                const double x_5_more = inverse_sum_share_more * share_more[i];
                const double x_6_more = low > x_5_more ? low : x_5_more;
                const double clipped_more = high < x_6_more ? high : x_6_more;
                const int clipped_eq_x_5_more = clipped_more == x_5_more;
                chosen_8[i] = clipped_eq_x_5_more ? x_8 : 0.0;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double now_chosen_8 = chosen_8[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_8 == index;
                chosen_9[i] = is_largest_1 ? 0.0 : now_chosen_8;
            }
        if (c > LK_BLOCK && (want_hessian))
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low > x_5 ? low : x_5;
                const double clipped = high < x_6 ? high : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double x_8 = alpha[i] * y_true[i];
                chosen_8_more[i] = clipped_eq_x_5 ? x_8 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double now_chosen_8_more = chosen_8_more[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1_more = argmax_chosen_8_more == index;
                chosen_9_more[i] = is_largest_1_more ? 0.0 : now_chosen_8_more;
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_4, n, chosen_4);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_9);
        if (want_hessian)
            lk_row_sum_add(&row_sum_without_largest_1_more, n, chosen_9_more);
    }
    const double sum_chosen_4 = lk_row_sum_value(row_sum_chosen_4);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_1_more = lk_row_sum_value(row_sum_without_largest_1_more);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(y_pred[i], largest);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            if (c > LK_BLOCK && (want_gradient))
                for (size_t i = 0; i < n; i++) {
                    share_more[i] = y_pred[i] / largest;
                }
            if (c > LK_BLOCK && (want_gradient))
                for (size_t i = 0; i < n; i++) {
                    const double x_8 = alpha[i] * y_true[i];
                    const double x_5_more = inverse_sum_share_more * share_more[i];
                    const double x_6_more = low > x_5_more ? low : x_5_more;
                    const double clipped_more = high < x_6_more ? high : x_6_more;
                    const int clipped_eq_x_5_more = clipped_more == x_5_more;
                    chosen_8[i] = clipped_eq_x_5_more ? x_8 : 0.0;
                }
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_6 = low > x_5 ? low : x_5;
                    const double clipped = high < x_6 ? high : x_6;
                    const int clipped_eq_x_5 = clipped == x_5;
                    const double x_8 = alpha[i] * y_true[i];
                    chosen_8_more[i] = clipped_eq_x_5 ? x_8 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_1_more = sum_share_more - share_more[i];
                    const int is_largest_more = argmax_share_more == index;
                    const double others_more = is_largest_more ? sum_without_largest_more : x_1_more;
                    const double x_5_more = inverse_sum_share_more * share_more[i];
                    const double x_6_more = low > x_5_more ? low : x_5_more;
                    const double clipped_more = high < x_6_more ? high : x_6_more;
                    const int clipped_eq_x_5_more = clipped_more == x_5_more;
                    const double x_11 = alpha[i] * x_10;
                    const double x_12 = x_11 / share_more[i];
                    const double x_13 = others_more * x_12;
                    const double x_14 = x_13 * y_true[i];
                    const double neg_x_14 = -x_14;
                    const double chosen_5 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                    const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                    const double chosen_7 = clipped_eq_x_5_more ? chosen_6 : 0.0;
                    const double x_15 = sum_chosen_8 - chosen_8[i];
                    const int is_largest_1 = argmax_chosen_8 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_15;
                    const double x_16 = others_1 * x_10;
                    const double x_17 = chosen_7 + x_16;
                    gradient[i] = weight * x_17;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_6 = low > x_5 ? low : x_5;
                    const double clipped = high < x_6 ? high : x_6;
                    const int clipped_eq_x_5 = clipped == x_5;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_15_more = lk_pair_sub_double(sum_chosen_8_more, chosen_8_more[i]);
                    const int is_largest_1_more = argmax_chosen_8_more == index;
                    const double others_1_more = is_largest_1_more ? sum_without_largest_1_more : lk_rounded(x_15_more);
                    const double x_18 = 2.0 * lk_rounded(share);
                    const double x_19 = others + x_18;
                    const double x_22 = alpha[i] * x_21;
                    const double x_23 = x_22 / lk_rounded(share);
                    const double x_24 = others * x_23;
                    const double x_25 = x_24 / lk_rounded(share);
                    const double x_26 = x_25 * y_true[i];
                    const double x_27 = x_19 * x_26;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_27;
                    const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                    const double chosen_12 = clipped_eq_x_5 ? chosen_11 : 0.0;
                    const double x_28 = others_1_more * x_21;
                    const double x_29 = chosen_12 - x_28;
                    hessian[i] = weight * x_29;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * sum_chosen_4;
}

/* categorical_focal_crossentropy_clipped: gamma in {0}, in float32; rows side by side */
static void categorical_focal_crossentropy_clipped_case_0_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[4];
    const double *restrict const high = in[5];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double chosen[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double share_more[LK_BLOCK];
    double chosen_more[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double chosen_9[LK_BLOCK];
    double chosen_8_more[LK_BLOCK];
    double chosen_9_more[LK_BLOCK];
    double largest[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double sum_chosen_4[LK_ROWS];
    double sum_share_more[LK_ROWS];
    double argmax_share_more[LK_ROWS];
    double sum_without_largest_more[LK_ROWS];
    double inverse_sum_share_more[LK_ROWS];
    double x_10[LK_ROWS];
    double sum_chosen_8[LK_ROWS];
    double argmax_chosen_8[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double sum_chosen_8_more_high[LK_ROWS];
    double sum_chosen_8_more_low[LK_ROWS];
    double argmax_chosen_8_more[LK_ROWS];
    double sum_without_largest_1_more[LK_ROWS];
    double x_21[LK_ROWS];

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                log_y_pred[i] = y_pred[i];
            }
        lk_block_log(c * n, log_y_pred);
    }

    lk_lanes_maximum(n, c, y_pred, largest);

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            log_largest[r] = largest[r];
        }
        lk_block_log(n, log_largest);
    }

    if (want_value || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = lk_quotient(y_pred[i], largest[r]);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                log_share[i] = lk_rounded(share);
            }
        lk_block_log(c * n, log_share);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                share_more[i] = y_pred[i] / largest[r];
            }
    }

    if (want_value || want_hessian) {
        lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
        lk_lanes_add(n, c, share_low, sum_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
            sum_share_high[r] = total.high;
            sum_share_low[r] = total.low;
        }
    }

    if (want_value || want_hessian) {
        lk_lanes_argmax(n, c, share_high, argmax_share);
    }

    if (want_gradient) {
        double row_sum_share_more[LK_ROWS];
        lk_lanes_sum(n, c, share_more, sum_share_more, row_sum_share_more);
        for (size_t r = 0; r < n; r++) {
            sum_share_more[r] = lk_row_sum_value((lk_pair){sum_share_more[r], row_sum_share_more[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, share_more, argmax_share_more);
    }

    if (want_value || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
            inverse_sum_share_high[r] = inverse_sum_share.high;
            inverse_sum_share_low[r] = inverse_sum_share.low;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            inverse_sum_share_more[r] = 1.0 / sum_share_more[r];
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            x_10[r] = inverse_sum_share_more[r] / largest[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_10_more = lk_pair_div_double(inverse_sum_share, largest[r]);
            const lk_pair x_20 = lk_pair_mul(inverse_sum_share, x_10_more);
            x_21[r] = lk_rounded(x_20) / largest[r];
        }
    }

    if (want_value || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                chosen[i] = is_largest ? 0.0 : lk_rounded(share);
            }
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low[r] > x_5 ? low[r] : x_5;
                const double clipped = high[r] < x_6 ? high[r] : x_6;
                log_clipped[i] = clipped;
            }
        lk_block_log(c * n, log_clipped);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_share_more = share_more[i];
                const double index = (double)(int)k;
                const int is_largest_more = argmax_share_more[r] == index;
                chosen_more[i] = is_largest_more ? 0.0 : now_share_more;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double x_8 = alpha[i] * y_true[i];
                const double x_5_more = inverse_sum_share_more[r] * share_more[i];
                const double x_6_more = low[r] > x_5_more ? low[r] : x_5_more;
                const double clipped_more = high[r] < x_6_more ? high[r] : x_6_more;
                const int clipped_eq_x_5_more = clipped_more == x_5_more;
                chosen_8[i] = clipped_eq_x_5_more ? x_8 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low[r] > x_5 ? low[r] : x_5;
                const double clipped = high[r] < x_6 ? high[r] : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double x_8 = alpha[i] * y_true[i];
                chosen_8_more[i] = clipped_eq_x_5 ? x_8 : 0.0;
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
        double row_sum_without_largest_more[LK_ROWS];
        lk_lanes_sum(n, c, chosen_more, sum_without_largest_more, row_sum_without_largest_more);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_more[r] = lk_row_sum_value((lk_pair){sum_without_largest_more[r], row_sum_without_largest_more[r]});
        }
    }

    if (want_gradient) {
        double row_sum_chosen_8[LK_ROWS];
        lk_lanes_sum(n, c, chosen_8, sum_chosen_8, row_sum_chosen_8);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_8[r] = lk_row_sum_value((lk_pair){sum_chosen_8[r], row_sum_chosen_8[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, chosen_8, argmax_chosen_8);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_8_more, sum_chosen_8_more_high, sum_chosen_8_more_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_8_more_high[r], sum_chosen_8_more_low[r]});
            sum_chosen_8_more_high[r] = total.high;
            sum_chosen_8_more_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, chosen_8_more, argmax_chosen_8_more);
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
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
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
                const double now_log_share = log_share[i];
                const double now_sum_without_largest = sum_without_largest[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_2 = others / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = log_sum[r] - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low[r] > x_5 ? low[r] : x_5;
                const double clipped = high[r] < x_6 ? high[r] : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const double chosen_1 = clipped_eq_x_5 ? surprisal : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const double chosen_2 = clipped_eq_x_5 ? 0.0 : neg_log_clipped;
                const double x_7 = chosen_1 + chosen_2;
                const double x_8 = alpha[i] * y_true[i];
                const double x_9 = x_7 * x_8;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : x_9;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_4[i] = c_0_eq_y_true ? 0.0 : chosen_3;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_8 = chosen_8[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_8[r] == index;
                chosen_9[i] = is_largest_1 ? 0.0 : now_chosen_8;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_8_more = chosen_8_more[i];
                const double index = (double)(int)k;
                const int is_largest_1_more = argmax_chosen_8_more[r] == index;
                chosen_9_more[i] = is_largest_1_more ? 0.0 : now_chosen_8_more;
            }
    }

    if (want_value) {
        double row_sum_chosen_4[LK_ROWS];
        lk_lanes_sum(n, c, chosen_4, sum_chosen_4, row_sum_chosen_4);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_4[r] = lk_row_sum_value((lk_pair){sum_chosen_4[r], row_sum_chosen_4[r]});
        }
    }

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_9, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_1_more[LK_ROWS];
        lk_lanes_sum(n, c, chosen_9_more, sum_without_largest_1_more, row_sum_without_largest_1_more);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1_more[r] = lk_row_sum_value((lk_pair){sum_without_largest_1_more[r], row_sum_without_largest_1_more[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            value[r] = sum_chosen_4[r];
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_more = sum_without_largest_more[r];
                const double index = (double)(int)k;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_1_more = sum_share_more[r] - share_more[i];
                const int is_largest_more = argmax_share_more[r] == index;
                const double others_more = is_largest_more ? now_sum_without_largest_more : x_1_more;
                const double x_5_more = inverse_sum_share_more[r] * share_more[i];
                const double x_6_more = low[r] > x_5_more ? low[r] : x_5_more;
                const double clipped_more = high[r] < x_6_more ? high[r] : x_6_more;
                const int clipped_eq_x_5_more = clipped_more == x_5_more;
                const double x_11 = alpha[i] * x_10[r];
                const double x_12 = x_11 / share_more[i];
                const double x_13 = others_more * x_12;
                const double x_14 = x_13 * y_true[i];
                const double neg_x_14 = -x_14;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : neg_x_14;
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double chosen_7 = clipped_eq_x_5_more ? chosen_6 : 0.0;
                const double x_15 = sum_chosen_8[r] - chosen_8[i];
                const int is_largest_1 = argmax_chosen_8[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_15;
                const double x_16 = others_1 * x_10[r];
                gradient[i] = chosen_7 + x_16;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1_more = sum_without_largest_1_more[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_chosen_8_more = {sum_chosen_8_more_high[r], sum_chosen_8_more_low[r]};
                const double x_1 = lk_rounded(sum_share) - lk_rounded(share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_5 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_6 = low[r] > x_5 ? low[r] : x_5;
                const double clipped = high[r] < x_6 ? high[r] : x_6;
                const int clipped_eq_x_5 = clipped == x_5;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_15_more = lk_pair_sub_double(sum_chosen_8_more, chosen_8_more[i]);
                const int is_largest_1_more = argmax_chosen_8_more[r] == index;
                const double others_1_more = is_largest_1_more ? now_sum_without_largest_1_more : lk_rounded(x_15_more);
                const double x_18 = 2.0 * lk_rounded(share);
                const double x_19 = others + x_18;
                const double x_22 = alpha[i] * x_21[r];
                const double x_23 = x_22 / lk_rounded(share);
                const double x_24 = others * x_23;
                const double x_25 = x_24 / lk_rounded(share);
                const double x_26 = x_25 * y_true[i];
                const double x_27 = x_19 * x_26;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : x_27;
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                const double chosen_12 = clipped_eq_x_5 ? chosen_11 : 0.0;
                const double x_28 = others_1_more * x_21[r];
                hessian[i] = chosen_12 - x_28;
            }
    }
}

/* categorical_focal_crossentropy_clipped: gamma in {2} */
static void categorical_focal_crossentropy_clipped_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_4[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_15[LK_BLOCK];
    double chosen_22[LK_BLOCK];
    double chosen_32_high[LK_BLOCK];
    double chosen_32_low[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double chosen_23[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double low = row_in[4];
    const double high = row_in[5];

    /* largest */
    double largest = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        largest = lk_row_maximum(n, y_pred, largest);
    }
    const double log_largest = lk_row_log(largest);

    /* sum_share, argmax_share */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = lk_quotient(y_pred[i], largest);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const double x_41 = want_gradient || want_hessian ? lk_rounded(inverse_sum_share) / largest : 0.0;
    const lk_pair x_42 = lk_pair_mul_double(inverse_sum_share, x_41);
    const double x_54 = lk_rounded(inverse_sum_share) * lk_rounded(x_42);
    const double x_65 = want_hessian ? lk_rounded(x_42) / largest : 0.0;
    const double x_66 = lk_rounded(inverse_sum_share) * x_65;
    const double x_88 = lk_rounded(inverse_sum_share) * x_66;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
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

    /* sum_chosen_15, sum_chosen_22, argmax_chosen_22, sum_chosen_32, argmax_abs_chosen_32 */
    lk_pair row_sum_chosen_15 = {0.0, 0.0};
    lk_pair row_sum_chosen_22 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_22 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_32 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_32 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        lk_load(alpha, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            log_share[i] = lk_rounded(share);
        }
        lk_block_log(n, log_share);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_3 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_div(others, share);
            log1p_x_4[i] = lk_rounded(x_4);
        }
        lk_block_log1p(n, log1p_x_4);
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low > x_1 ? low : x_1;
                const double clipped = high < x_2 ? high : x_2;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_4 = log1p_x_4[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low > x_1 ? low : x_1;
                const double clipped = high < x_2 ? high : x_2;
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_div(others, share);
                const double x_5 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                const double x_6 = log_sum - log_share_1;
                const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                const double x_7 = clipped * clipped;
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = lk_rounded(others) * x_8;
                const double x_10 = surprisal * x_9;
                const int clipped_eq_x_1 = clipped == x_1;
                const double chosen_1 = clipped_eq_x_1 ? x_10 : 0.0;
                const double not_clipped = 1.0 - clipped;
                const double x_11 = not_clipped * not_clipped;
                const double x_12 = lk_rounded(others) * x_11;
                const double x_13 = lk_rounded(others) * x_12;
                const double x_14 = surprisal * x_13;
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const double chosen_2 = c_0_eq_not_clipped ? 0.0 : x_14;
                const double chosen_3 = clipped_eq_x_1 ? chosen_2 : 0.0;
                const double x_15 = chosen_1 + chosen_3;
                const double neg_log_clipped = -log_clipped[i];
                const double x_16 = neg_log_clipped * x_13;
                const double chosen_4 = c_0_eq_not_clipped ? 0.0 : x_16;
                const double chosen_5 = clipped_eq_x_1 ? 0.0 : chosen_4;
                const double x_17 = chosen_5 + x_15;
                const double x_18 = lk_rounded(share) * x_11;
                const double x_19 = lk_rounded(share) * x_18;
                const double x_20 = neg_log_clipped * x_19;
                const double chosen_6 = c_0_eq_not_clipped ? 0.0 : x_20;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_7 = c_0_eq_share ? 0.0 : chosen_6;
                const double chosen_8 = clipped_eq_x_1 ? 0.0 : chosen_7;
                const double x_21 = chosen_8 + x_17;
                const double x_22 = 2.0 * lk_rounded(others);
                const double x_23 = lk_rounded(others) * x_22;
                const double x_24 = clipped * x_23;
                const double x_25 = not_clipped * x_24;
                const double x_26 = surprisal * x_25;
                const double chosen_9 = c_0_eq_not_clipped ? 0.0 : x_26;
                const double chosen_10 = clipped_eq_x_1 ? chosen_9 : 0.0;
                const double x_27 = chosen_10 + x_21;
                const double x_28 = 2.0 * not_clipped;
                const double x_29 = not_clipped * x_28;
                const double x_30 = neg_log_clipped * x_29;
                const double x_31 = lk_rounded(others) * x_30;
                const double x_32 = lk_rounded(share) * x_31;
                const double chosen_11 = c_0_eq_not_clipped ? 0.0 : x_32;
                const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                const double chosen_13 = clipped_eq_x_1 ? 0.0 : chosen_12;
                const double x_33 = chosen_13 + x_27;
                const lk_pair x_34 = lk_product(alpha[i], y_true[i]);
                const double x_35 = x_33 * lk_rounded(x_34);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_14 = alpha_eq_c_0 ? 0.0 : x_35;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_4 = log1p_x_4[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low > x_1 ? low : x_1;
                const double clipped = high < x_2 ? high : x_2;
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_div(others, share);
                const double x_5 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                const double x_6 = log_sum - log_share_1;
                const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                const int clipped_eq_x_1 = clipped == x_1;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_38 = 2.0 * lk_rounded(share);
                const double x_39 = surprisal * x_38;
                const double chosen_16 = c_0_eq_share ? 0.0 : x_39;
                const lk_pair x_40 = lk_pair_add_double(others, chosen_16);
                const lk_pair x_50 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_51 = lk_pair_mul_double(x_50, y_true[i]);
                const lk_pair x_52 = lk_pair_mul(x_40, x_51);
                const double chosen_20 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_52);
                const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
                chosen_22[i] = clipped_eq_x_1 ? chosen_21 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_4 = log1p_x_4[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low > x_1 ? low : x_1;
                const double clipped = high < x_2 ? high : x_2;
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_div(others, share);
                const double x_5 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                const double x_6 = log_sum - log_share_1;
                const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                const int clipped_eq_x_1 = clipped == x_1;
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair x_34 = lk_product(alpha[i], y_true[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_57 = lk_rounded(others) * lk_rounded(others);
                const lk_pair x_75 = lk_pair_mul_double(others, 4.0);
                const lk_pair x_76 = lk_pair_mul(share, x_75);
                const double x_77 = surprisal * lk_rounded(x_76);
                const double chosen_28 = c_0_eq_share ? 0.0 : x_77;
                const double x_78 = chosen_28 + x_57;
                const double x_79 = (-4.0) * lk_rounded(others);
                const double x_80 = lk_rounded(share) * x_79;
                const double x_81 = x_78 + x_80;
                const double x_82 = (-2.0) * lk_rounded(share);
                const double x_83 = lk_rounded(share) * x_82;
                const double x_84 = surprisal * x_83;
                const double chosen_29 = c_0_eq_share ? 0.0 : x_84;
                const lk_pair x_85 = lk_sum(chosen_29, x_81);
                const lk_pair x_86 = lk_pair_mul(x_34, x_85);
                const lk_pair chosen_30 = {alpha_eq_c_0 ? 0.0 : x_86.high, alpha_eq_c_0 ? 0.0 : x_86.low};
                const lk_pair chosen_31 = {c_0_eq_y_true ? 0.0 : chosen_30.high, c_0_eq_y_true ? 0.0 : chosen_30.low};
                const lk_pair chosen_32 = {clipped_eq_x_1 ? chosen_31.high : 0.0, clipped_eq_x_1 ? chosen_31.low : 0.0};
                chosen_32_high[i] = chosen_32.high;
                chosen_32_low[i] = chosen_32.low;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
                abs_chosen_32[i] = fabs(lk_rounded(chosen_32));
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_15, n, chosen_15);
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_22, n, chosen_22);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_22, start, n, chosen_22);
        if (want_hessian)
            lk_row_sum_add_pairs(&row_sum_chosen_32, n, chosen_32_high, chosen_32_low);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_32, start, n, abs_chosen_32);
    }
    const double sum_chosen_15 = lk_row_sum_value(row_sum_chosen_15);
    const lk_pair sum_chosen_22 = lk_row_sum_pair(row_sum_chosen_22);
    const double argmax_chosen_22 = row_argmax_chosen_22.at;
    const lk_pair sum_chosen_32 = lk_row_sum_pair(row_sum_chosen_32);
    const double argmax_abs_chosen_32 = row_argmax_abs_chosen_32.at;
    const double x_36 = lk_rounded(inverse_sum_share) * sum_chosen_15;
    const double x_37 = lk_rounded(inverse_sum_share) * x_36;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(y_pred[i], largest);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    log_share[i] = lk_rounded(share);
                }
                lk_block_log(n, log_share);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_div(others, share);
                    log1p_x_4[i] = lk_rounded(x_4);
                }
                lk_block_log1p(n, log1p_x_4);
            }
            if (c > LK_BLOCK && (want_gradient))
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_4 = log1p_x_4[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_2 = low > x_1 ? low : x_1;
                    const double clipped = high < x_2 ? high : x_2;
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_div(others, share);
                    const double x_5 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                    const double x_6 = log_sum - log_share_1;
                    const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                    const int clipped_eq_x_1 = clipped == x_1;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_38 = 2.0 * lk_rounded(share);
                    const double x_39 = surprisal * x_38;
                    const double chosen_16 = c_0_eq_share ? 0.0 : x_39;
                    const lk_pair x_40 = lk_pair_add_double(others, chosen_16);
                    const lk_pair x_50 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_51 = lk_pair_mul_double(x_50, y_true[i]);
                    const lk_pair x_52 = lk_pair_mul(x_40, x_51);
                    const double chosen_20 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_52);
                    const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
                    chosen_22[i] = clipped_eq_x_1 ? chosen_21 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double now_chosen_22 = chosen_22[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_1 = argmax_chosen_22 == index;
                    chosen_23[i] = is_largest_1 ? 0.0 : now_chosen_22;
                }
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_4 = log1p_x_4[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_2 = low > x_1 ? low : x_1;
                    const double clipped = high < x_2 ? high : x_2;
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_div(others, share);
                    const double x_5 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                    const double x_6 = log_sum - log_share_1;
                    const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                    const int clipped_eq_x_1 = clipped == x_1;
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair x_34 = lk_product(alpha[i], y_true[i]);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_57 = lk_rounded(others) * lk_rounded(others);
                    const lk_pair x_75 = lk_pair_mul_double(others, 4.0);
                    const lk_pair x_76 = lk_pair_mul(share, x_75);
                    const double x_77 = surprisal * lk_rounded(x_76);
                    const double chosen_28 = c_0_eq_share ? 0.0 : x_77;
                    const double x_78 = chosen_28 + x_57;
                    const double x_79 = (-4.0) * lk_rounded(others);
                    const double x_80 = lk_rounded(share) * x_79;
                    const double x_81 = x_78 + x_80;
                    const double x_82 = (-2.0) * lk_rounded(share);
                    const double x_83 = lk_rounded(share) * x_82;
                    const double x_84 = surprisal * x_83;
                    const double chosen_29 = c_0_eq_share ? 0.0 : x_84;
                    const lk_pair x_85 = lk_sum(chosen_29, x_81);
                    const lk_pair x_86 = lk_pair_mul(x_34, x_85);
                    const lk_pair chosen_30 = {alpha_eq_c_0 ? 0.0 : x_86.high, alpha_eq_c_0 ? 0.0 : x_86.low};
                    const lk_pair chosen_31 = {c_0_eq_y_true ? 0.0 : chosen_30.high, c_0_eq_y_true ? 0.0 : chosen_30.low};
                    const lk_pair chosen_32 = {clipped_eq_x_1 ? chosen_31.high : 0.0, clipped_eq_x_1 ? chosen_31.low : 0.0};
                    chosen_32_high[i] = chosen_32.high;
                    chosen_32_low[i] = chosen_32.low;
                }
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_32 == index;
                    chosen_33[i] = is_largest_2 ? 0.0 : lk_rounded(chosen_32);
                }
            if (want_gradient)
                lk_row_sum_add(&row_sum_without_largest_1, n, chosen_23);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_33);
        }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(y_pred[i], largest);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    log_share[i] = lk_rounded(share);
                }
                lk_block_log(n, log_share);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_div(others, share);
                    log1p_x_4[i] = lk_rounded(x_4);
                }
                lk_block_log1p(n, log1p_x_4);
            }
            if (c > LK_BLOCK && (want_gradient))
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_4 = log1p_x_4[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_2 = low > x_1 ? low : x_1;
                    const double clipped = high < x_2 ? high : x_2;
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_div(others, share);
                    const double x_5 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                    const double x_6 = log_sum - log_share_1;
                    const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                    const int clipped_eq_x_1 = clipped == x_1;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_38 = 2.0 * lk_rounded(share);
                    const double x_39 = surprisal * x_38;
                    const double chosen_16 = c_0_eq_share ? 0.0 : x_39;
                    const lk_pair x_40 = lk_pair_add_double(others, chosen_16);
                    const lk_pair x_50 = lk_pair_mul_double(others, alpha[i]);
                    const lk_pair x_51 = lk_pair_mul_double(x_50, y_true[i]);
                    const lk_pair x_52 = lk_pair_mul(x_40, x_51);
                    const double chosen_20 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_52);
                    const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
                    chosen_22[i] = clipped_eq_x_1 ? chosen_21 : 0.0;
                }
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_4 = log1p_x_4[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_2 = low > x_1 ? low : x_1;
                    const double clipped = high < x_2 ? high : x_2;
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_div(others, share);
                    const double x_5 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                    const double x_6 = log_sum - log_share_1;
                    const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                    const int clipped_eq_x_1 = clipped == x_1;
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair x_34 = lk_product(alpha[i], y_true[i]);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_57 = lk_rounded(others) * lk_rounded(others);
                    const lk_pair x_75 = lk_pair_mul_double(others, 4.0);
                    const lk_pair x_76 = lk_pair_mul(share, x_75);
                    const double x_77 = surprisal * lk_rounded(x_76);
                    const double chosen_28 = c_0_eq_share ? 0.0 : x_77;
                    const double x_78 = chosen_28 + x_57;
                    const double x_79 = (-4.0) * lk_rounded(others);
                    const double x_80 = lk_rounded(share) * x_79;
                    const double x_81 = x_78 + x_80;
                    const double x_82 = (-2.0) * lk_rounded(share);
                    const double x_83 = lk_rounded(share) * x_82;
                    const double x_84 = surprisal * x_83;
                    const double chosen_29 = c_0_eq_share ? 0.0 : x_84;
                    const lk_pair x_85 = lk_sum(chosen_29, x_81);
                    const lk_pair x_86 = lk_pair_mul(x_34, x_85);
                    const lk_pair chosen_30 = {alpha_eq_c_0 ? 0.0 : x_86.high, alpha_eq_c_0 ? 0.0 : x_86.low};
                    const lk_pair chosen_31 = {c_0_eq_y_true ? 0.0 : chosen_30.high, c_0_eq_y_true ? 0.0 : chosen_30.low};
                    const lk_pair chosen_32 = {clipped_eq_x_1 ? chosen_31.high : 0.0, clipped_eq_x_1 ? chosen_31.low : 0.0};
                    chosen_32_high[i] = chosen_32.high;
                    chosen_32_low[i] = chosen_32.low;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_4 = log1p_x_4[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_2 = low > x_1 ? low : x_1;
                    const double clipped = high < x_2 ? high : x_2;
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_div(others, share);
                    const double x_5 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                    const double x_6 = log_sum - log_share_1;
                    const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                    const int clipped_eq_x_1 = clipped == x_1;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_38 = 2.0 * lk_rounded(share);
                    const double x_39 = surprisal * x_38;
                    const double chosen_16 = c_0_eq_share ? 0.0 : x_39;
                    const lk_pair x_40 = lk_pair_add_double(others, chosen_16);
                    const double x_43 = lk_rounded(x_42) / lk_rounded(share);
                    const double x_44 = lk_rounded(inverse_sum_share) * x_43;
                    const double x_45 = lk_rounded(others) * x_44;
                    const double x_46 = lk_rounded(others) * x_45;
                    const double x_47 = alpha[i] * x_46;
                    const double x_48 = x_47 * y_true[i];
                    const double x_49 = lk_rounded(x_40) * x_48;
                    const double neg_x_49 = -x_49;
                    const double chosen_17 = alpha_eq_c_0 ? 0.0 : neg_x_49;
                    const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
                    const double chosen_19 = clipped_eq_x_1 ? chosen_18 : 0.0;
                    const double x_53 = lk_rounded(sum_chosen_22) - chosen_22[i];
                    const int is_largest_1 = argmax_chosen_22 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_53;
                    const double x_55 = others_1 * x_54;
                    const double x_56 = chosen_19 + x_55;
                    gradient[i] = weight * x_56;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_4 = log1p_x_4[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
                    const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                    const double x_2 = low > x_1 ? low : x_1;
                    const double clipped = high < x_2 ? high : x_2;
                    const lk_pair x_3 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_div(others, share);
                    const double x_5 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                    const double x_6 = log_sum - log_share_1;
                    const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                    const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                    const int clipped_eq_x_1 = clipped == x_1;
                    const int c_0_eq_share = 0.0 == share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_57 = lk_rounded(others) * lk_rounded(others);
                    const double x_58 = 6.0 * lk_rounded(others);
                    const double x_59 = lk_rounded(share) * x_58;
                    const double x_60 = x_57 + x_59;
                    const double x_61 = 6.0 * lk_rounded(share);
                    const double x_62 = lk_rounded(share) * x_61;
                    const double x_63 = surprisal * x_62;
                    const double chosen_24 = c_0_eq_share ? 0.0 : x_63;
                    const double x_64 = chosen_24 + x_60;
                    const double x_67 = x_66 / lk_rounded(share);
                    const double x_68 = lk_rounded(inverse_sum_share) * x_67;
                    const double x_69 = x_68 / lk_rounded(share);
                    const double x_70 = lk_rounded(others) * x_69;
                    const double x_71 = lk_rounded(others) * x_70;
                    const double x_72 = alpha[i] * x_71;
                    const double x_73 = x_72 * y_true[i];
                    const double x_74 = x_64 * x_73;
                    const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_74;
                    const double chosen_26 = c_0_eq_y_true ? 0.0 : chosen_25;
                    const double chosen_27 = clipped_eq_x_1 ? chosen_26 : 0.0;
                    const lk_pair x_87 = lk_pair_sub(sum_chosen_32, chosen_32);
                    const int is_largest_2 = argmax_abs_chosen_32 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : lk_rounded(x_87);
                    const double x_89 = others_2 * x_88;
                    const double x_90 = chosen_27 - x_89;
                    hessian[i] = weight * x_90;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_37;
}

/* categorical_focal_crossentropy_clipped: gamma in {2}; rows side by side */
static void categorical_focal_crossentropy_clipped_case_1_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const low = in[4];
    const double *restrict const high = in[5];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_4[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double chosen_15[LK_BLOCK];
    double chosen_22[LK_BLOCK];
    double chosen_23[LK_BLOCK];
    double chosen_32_high[LK_BLOCK];
    double chosen_32_low[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double largest[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double sum_chosen_15[LK_ROWS];
    double x_42_high[LK_ROWS];
    double x_42_low[LK_ROWS];
    double sum_chosen_22_high[LK_ROWS];
    double sum_chosen_22_low[LK_ROWS];
    double argmax_chosen_22[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_54[LK_ROWS];
    double x_66[LK_ROWS];
    double sum_chosen_32_high[LK_ROWS];
    double sum_chosen_32_low[LK_ROWS];
    double argmax_abs_chosen_32[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double x_88[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    lk_lanes_maximum(n, c, y_pred, largest);

    for (size_t r = 0; r < n; r++) {
        log_largest[r] = largest[r];
    }
    lk_block_log(n, log_largest);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = lk_quotient(y_pred[i], largest[r]);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            log_share[i] = lk_rounded(share);
        }
    lk_block_log(c * n, log_share);

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        inverse_sum_share_high[r] = inverse_sum_share.high;
        inverse_sum_share_low[r] = inverse_sum_share.low;
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double x_41 = lk_rounded(inverse_sum_share) / largest[r];
            const lk_pair x_42 = lk_pair_mul_double(inverse_sum_share, x_41);
            x_42_high[r] = x_42.high;
            x_42_low[r] = x_42.low;
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_42 = {x_42_high[r], x_42_low[r]};
            x_54[r] = lk_rounded(inverse_sum_share) * lk_rounded(x_42);
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const lk_pair x_42 = {x_42_high[r], x_42_low[r]};
            const double x_65 = lk_rounded(x_42) / largest[r];
            x_66[r] = lk_rounded(inverse_sum_share) * x_65;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            x_88[r] = lk_rounded(inverse_sum_share) * x_66[r];
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

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low[r] > x_1 ? low[r] : x_1;
                const double clipped = high[r] < x_2 ? high[r] : x_2;
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
            const lk_pair x_3 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_div(others, share);
            log1p_x_4[i] = lk_rounded(x_4);
        }
    lk_block_log1p(c * n, log1p_x_4);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_4 = log1p_x_4[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low[r] > x_1 ? low[r] : x_1;
                const double clipped = high[r] < x_2 ? high[r] : x_2;
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_div(others, share);
                const double x_5 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                const double x_6 = log_sum[r] - log_share_1;
                const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                const double x_7 = clipped * clipped;
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = lk_rounded(others) * x_8;
                const double x_10 = surprisal * x_9;
                const int clipped_eq_x_1 = clipped == x_1;
                const double chosen_1 = clipped_eq_x_1 ? x_10 : 0.0;
                const double not_clipped = 1.0 - clipped;
                const double x_11 = not_clipped * not_clipped;
                const double x_12 = lk_rounded(others) * x_11;
                const double x_13 = lk_rounded(others) * x_12;
                const double x_14 = surprisal * x_13;
                const int c_0_eq_not_clipped = 0.0 == not_clipped;
                const double chosen_2 = c_0_eq_not_clipped ? 0.0 : x_14;
                const double chosen_3 = clipped_eq_x_1 ? chosen_2 : 0.0;
                const double x_15 = chosen_1 + chosen_3;
                const double neg_log_clipped = -log_clipped[i];
                const double x_16 = neg_log_clipped * x_13;
                const double chosen_4 = c_0_eq_not_clipped ? 0.0 : x_16;
                const double chosen_5 = clipped_eq_x_1 ? 0.0 : chosen_4;
                const double x_17 = chosen_5 + x_15;
                const double x_18 = lk_rounded(share) * x_11;
                const double x_19 = lk_rounded(share) * x_18;
                const double x_20 = neg_log_clipped * x_19;
                const double chosen_6 = c_0_eq_not_clipped ? 0.0 : x_20;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_7 = c_0_eq_share ? 0.0 : chosen_6;
                const double chosen_8 = clipped_eq_x_1 ? 0.0 : chosen_7;
                const double x_21 = chosen_8 + x_17;
                const double x_22 = 2.0 * lk_rounded(others);
                const double x_23 = lk_rounded(others) * x_22;
                const double x_24 = clipped * x_23;
                const double x_25 = not_clipped * x_24;
                const double x_26 = surprisal * x_25;
                const double chosen_9 = c_0_eq_not_clipped ? 0.0 : x_26;
                const double chosen_10 = clipped_eq_x_1 ? chosen_9 : 0.0;
                const double x_27 = chosen_10 + x_21;
                const double x_28 = 2.0 * not_clipped;
                const double x_29 = not_clipped * x_28;
                const double x_30 = neg_log_clipped * x_29;
                const double x_31 = lk_rounded(others) * x_30;
                const double x_32 = lk_rounded(share) * x_31;
                const double chosen_11 = c_0_eq_not_clipped ? 0.0 : x_32;
                const double chosen_12 = c_0_eq_share ? 0.0 : chosen_11;
                const double chosen_13 = clipped_eq_x_1 ? 0.0 : chosen_12;
                const double x_33 = chosen_13 + x_27;
                const lk_pair x_34 = lk_product(alpha[i], y_true[i]);
                const double x_35 = x_33 * lk_rounded(x_34);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_14 = alpha_eq_c_0 ? 0.0 : x_35;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_15[i] = c_0_eq_y_true ? 0.0 : chosen_14;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_4 = log1p_x_4[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low[r] > x_1 ? low[r] : x_1;
                const double clipped = high[r] < x_2 ? high[r] : x_2;
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_div(others, share);
                const double x_5 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                const double x_6 = log_sum[r] - log_share_1;
                const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                const int clipped_eq_x_1 = clipped == x_1;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_38 = 2.0 * lk_rounded(share);
                const double x_39 = surprisal * x_38;
                const double chosen_16 = c_0_eq_share ? 0.0 : x_39;
                const lk_pair x_40 = lk_pair_add_double(others, chosen_16);
                const lk_pair x_50 = lk_pair_mul_double(others, alpha[i]);
                const lk_pair x_51 = lk_pair_mul_double(x_50, y_true[i]);
                const lk_pair x_52 = lk_pair_mul(x_40, x_51);
                const double chosen_20 = alpha_eq_c_0 ? 0.0 : lk_rounded(x_52);
                const double chosen_21 = c_0_eq_y_true ? 0.0 : chosen_20;
                chosen_22[i] = clipped_eq_x_1 ? chosen_21 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_4 = log1p_x_4[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low[r] > x_1 ? low[r] : x_1;
                const double clipped = high[r] < x_2 ? high[r] : x_2;
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_div(others, share);
                const double x_5 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                const double x_6 = log_sum[r] - log_share_1;
                const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                const int clipped_eq_x_1 = clipped == x_1;
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair x_34 = lk_product(alpha[i], y_true[i]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_57 = lk_rounded(others) * lk_rounded(others);
                const lk_pair x_75 = lk_pair_mul_double(others, 4.0);
                const lk_pair x_76 = lk_pair_mul(share, x_75);
                const double x_77 = surprisal * lk_rounded(x_76);
                const double chosen_28 = c_0_eq_share ? 0.0 : x_77;
                const double x_78 = chosen_28 + x_57;
                const double x_79 = (-4.0) * lk_rounded(others);
                const double x_80 = lk_rounded(share) * x_79;
                const double x_81 = x_78 + x_80;
                const double x_82 = (-2.0) * lk_rounded(share);
                const double x_83 = lk_rounded(share) * x_82;
                const double x_84 = surprisal * x_83;
                const double chosen_29 = c_0_eq_share ? 0.0 : x_84;
                const lk_pair x_85 = lk_sum(chosen_29, x_81);
                const lk_pair x_86 = lk_pair_mul(x_34, x_85);
                const lk_pair chosen_30 = {alpha_eq_c_0 ? 0.0 : x_86.high, alpha_eq_c_0 ? 0.0 : x_86.low};
                const lk_pair chosen_31 = {c_0_eq_y_true ? 0.0 : chosen_30.high, c_0_eq_y_true ? 0.0 : chosen_30.low};
                const lk_pair chosen_32 = {clipped_eq_x_1 ? chosen_31.high : 0.0, clipped_eq_x_1 ? chosen_31.low : 0.0};
                chosen_32_high[i] = chosen_32.high;
                chosen_32_low[i] = chosen_32.low;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
                abs_chosen_32[i] = fabs(lk_rounded(chosen_32));
            }
    }

    if (want_value) {
        double row_sum_chosen_15[LK_ROWS];
        lk_lanes_sum(n, c, chosen_15, sum_chosen_15, row_sum_chosen_15);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_15[r] = lk_row_sum_value((lk_pair){sum_chosen_15[r], row_sum_chosen_15[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, chosen_22, sum_chosen_22_high, sum_chosen_22_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_22_high[r], sum_chosen_22_low[r]});
            sum_chosen_22_high[r] = total.high;
            sum_chosen_22_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, chosen_22, argmax_chosen_22);
    }

    if (want_hessian) {
        lk_lanes_sum(n, c, chosen_32_high, sum_chosen_32_high, sum_chosen_32_low);
        lk_lanes_add(n, c, chosen_32_low, sum_chosen_32_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_32_high[r], sum_chosen_32_low[r]});
            sum_chosen_32_high[r] = total.high;
            sum_chosen_32_low[r] = total.low;
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_32, argmax_abs_chosen_32);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_22 = chosen_22[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_22[r] == index;
                chosen_23[i] = is_largest_1 ? 0.0 : now_chosen_22;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_32[r] == index;
                chosen_33[i] = is_largest_2 ? 0.0 : lk_rounded(chosen_32);
            }
    }

    if (want_gradient) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_23, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
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
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double x_36 = lk_rounded(inverse_sum_share) * sum_chosen_15[r];
            value[r] = lk_rounded(inverse_sum_share) * x_36;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_4 = log1p_x_4[i];
                const double now_log_share = log_share[i];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair x_42 = {x_42_high[r], x_42_low[r]};
                const lk_pair sum_chosen_22 = {sum_chosen_22_high[r], sum_chosen_22_low[r]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low[r] > x_1 ? low[r] : x_1;
                const double clipped = high[r] < x_2 ? high[r] : x_2;
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_div(others, share);
                const double x_5 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                const double x_6 = log_sum[r] - log_share_1;
                const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                const int clipped_eq_x_1 = clipped == x_1;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_38 = 2.0 * lk_rounded(share);
                const double x_39 = surprisal * x_38;
                const double chosen_16 = c_0_eq_share ? 0.0 : x_39;
                const lk_pair x_40 = lk_pair_add_double(others, chosen_16);
                const double x_43 = lk_rounded(x_42) / lk_rounded(share);
                const double x_44 = lk_rounded(inverse_sum_share) * x_43;
                const double x_45 = lk_rounded(others) * x_44;
                const double x_46 = lk_rounded(others) * x_45;
                const double x_47 = alpha[i] * x_46;
                const double x_48 = x_47 * y_true[i];
                const double x_49 = lk_rounded(x_40) * x_48;
                const double neg_x_49 = -x_49;
                const double chosen_17 = alpha_eq_c_0 ? 0.0 : neg_x_49;
                const double chosen_18 = c_0_eq_y_true ? 0.0 : chosen_17;
                const double chosen_19 = clipped_eq_x_1 ? chosen_18 : 0.0;
                const double x_53 = lk_rounded(sum_chosen_22) - chosen_22[i];
                const int is_largest_1 = argmax_chosen_22[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_53;
                const double x_55 = others_1 * x_54[r];
                gradient[i] = chosen_19 + x_55;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_4 = log1p_x_4[i];
                const double now_log_share = log_share[i];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair chosen_32 = {chosen_32_high[i], chosen_32_low[i]};
                const lk_pair sum_chosen_32 = {sum_chosen_32_high[r], sum_chosen_32_low[r]};
                const double x_1 = lk_rounded(inverse_sum_share) * lk_rounded(share);
                const double x_2 = low[r] > x_1 ? low[r] : x_1;
                const double clipped = high[r] < x_2 ? high[r] : x_2;
                const lk_pair x_3 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_4 = lk_pair_div(others, share);
                const double x_5 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_5 : now_log_share;
                const double x_6 = log_sum[r] - log_share_1;
                const int x_4_lt_c_1152921504606846976 = x_4.high < 0x1.0p+60;
                const double surprisal = x_4_lt_c_1152921504606846976 ? now_log1p_x_4 : x_6;
                const int clipped_eq_x_1 = clipped == x_1;
                const int c_0_eq_share = 0.0 == share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_57 = lk_rounded(others) * lk_rounded(others);
                const double x_58 = 6.0 * lk_rounded(others);
                const double x_59 = lk_rounded(share) * x_58;
                const double x_60 = x_57 + x_59;
                const double x_61 = 6.0 * lk_rounded(share);
                const double x_62 = lk_rounded(share) * x_61;
                const double x_63 = surprisal * x_62;
                const double chosen_24 = c_0_eq_share ? 0.0 : x_63;
                const double x_64 = chosen_24 + x_60;
                const double x_67 = x_66[r] / lk_rounded(share);
                const double x_68 = lk_rounded(inverse_sum_share) * x_67;
                const double x_69 = x_68 / lk_rounded(share);
                const double x_70 = lk_rounded(others) * x_69;
                const double x_71 = lk_rounded(others) * x_70;
                const double x_72 = alpha[i] * x_71;
                const double x_73 = x_72 * y_true[i];
                const double x_74 = x_64 * x_73;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_74;
                const double chosen_26 = c_0_eq_y_true ? 0.0 : chosen_25;
                const double chosen_27 = clipped_eq_x_1 ? chosen_26 : 0.0;
                const lk_pair x_87 = lk_pair_sub(sum_chosen_32, chosen_32);
                const int is_largest_2 = argmax_abs_chosen_32[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : lk_rounded(x_87);
                const double x_89 = others_2 * x_88[r];
                hessian[i] = chosen_27 - x_89;
            }
    }
}

/* categorical_focal_crossentropy_clipped: otherwise */
static void categorical_focal_crossentropy_clipped_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_others_high[LK_BLOCK];
    double log_others_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double chosen_6[LK_BLOCK];
    double chosen_15[LK_BLOCK];
    double half_power_4_high[LK_BLOCK];
    double half_power_4_low[LK_BLOCK];
    double chosen_32[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double chosen_16[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const double low = row_in[4];
    const double high = row_in[5];
    const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma));
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_51 = 2.0 * gamma;
    const double x_59 = gamma * gamma;
    const double x_77 = (-2.0) * gamma;
    const lk_pair x_83 = lk_sum((-1.0), gamma);

    /* largest */
    double largest = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        largest = lk_row_maximum(n, y_pred, largest);
    }
    const double log_largest = lk_row_log(largest);

    /* sum_share, argmax_share */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = lk_quotient(y_pred[i], largest);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
    const double x_29 = want_gradient || want_hessian ? lk_rounded(inverse_sum_share) / largest : 0.0;
    const double x_64 = lk_rounded(inverse_sum_share) * x_29;
    const double x_65 = want_hessian ? x_64 / largest : 0.0;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
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
    const lk_pair x_12 = lk_pair_mul_double(log_sum, gamma);
    const lk_pair x_20 = lk_pair_mul(log_sum, neg_gamma);
    const int x_20_lt_c_minus_1500 = x_20.high < (-1500.0);
    const lk_pair x_21 = lk_pair_mul_double(x_20, 0.5);
    const lk_pair half_power_2 = lk_row_pair_exp(x_21);

    /* sum_chosen_6, sum_chosen_15, argmax_chosen_15, sum_chosen_32, argmax_abs_chosen_32 */
    lk_pair row_sum_chosen_6 = {0.0, 0.0};
    lk_pair row_sum_chosen_15 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_15 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_32 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_32 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        lk_load(alpha, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            log_share[i] = lk_rounded(share);
        }
        lk_block_log(n, log_share);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const double x_2 = lk_rounded(others) / lk_rounded(share);
            log1p_x_2[i] = x_2;
        }
        lk_block_log1p(n, log1p_x_2);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            log_others_high[i] = others.high;
            log_others_low[i] = others.low;
        }
        lk_block_pair_log(n, log_others_high, log_others_low);
        if (want_value || want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
                half_power_high[i] = x_6.high;
                half_power_low[i] = x_6.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                const double clipped = high < x_10 ? high : x_10;
                log_clipped[i] = clipped;
            }
            lk_block_log(n, log_clipped);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                const double clipped = high < x_10 ? high : x_10;
                const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
                log1p_neg_clipped_high[i] = neg_clipped.high;
                log1p_neg_clipped_low[i] = neg_clipped.low;
            }
            lk_block_pair_log1p(n, log1p_neg_clipped_high, log1p_neg_clipped_low);
        }
        if (want_value) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
                const lk_pair x_11 = lk_pair_mul_double(log1p_neg_clipped, gamma);
                const lk_pair x_13 = lk_pair_add(x_11, x_12);
                const lk_pair x_14 = lk_pair_mul_double(x_13, 0.5);
                half_power_1_high[i] = x_14.high;
                half_power_1_low[i] = x_14.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = lk_rounded(log_sum) - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                const double x_7 = lk_rounded(half_power) * surprisal;
                const double x_8 = lk_rounded(half_power) * x_7;
                const double chosen_1 = x_5_lt_c_minus_1500 ? 0.0 : x_8;
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                const double clipped = high < x_10 ? high : x_10;
                const int clipped_eq_x_9 = clipped == x_9.high;
                const double chosen_2 = clipped_eq_x_9 ? chosen_1 : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const lk_pair x_11 = lk_pair_mul_double(log1p_neg_clipped, gamma);
                const lk_pair x_13 = lk_pair_add(x_11, x_12);
                const int x_13_lt_c_minus_1500 = x_13.high < (-1500.0);
                const double x_15 = lk_rounded(half_power_1) * neg_log_clipped;
                const double x_16 = lk_rounded(half_power_1) * x_15;
                const double chosen_3 = x_13_lt_c_minus_1500 ? 0.0 : x_16;
                const double chosen_4 = clipped_eq_x_9 ? 0.0 : chosen_3;
                const double x_17 = chosen_2 + chosen_4;
                const double x_18 = alpha[i] * y_true[i];
                const double x_19 = x_17 * x_18;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_19;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_6[i] = c_0_eq_y_true ? 0.0 : chosen_5;
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = lk_rounded(log_sum) - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                const double clipped = high < x_10 ? high : x_10;
                const int clipped_eq_x_9 = clipped == x_9.high;
                const double x_24 = gamma * lk_rounded(share);
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const double x_36 = surprisal_by_others * x_24;
                const double x_37 = 1.0 + x_36;
                const double x_38 = alpha[i] * lk_rounded(half_power);
                const double x_39 = lk_rounded(half_power) * y_true[i];
                const double x_40 = x_38 * x_39;
                const double x_41 = x_37 * x_40;
                const double chosen_14 = x_5_lt_c_minus_1500 ? 0.0 : x_41;
                chosen_15[i] = clipped_eq_x_9 ? chosen_14 : 0.0;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_84 = lk_pair_mul(log_others, x_83);
                const lk_pair x_85 = lk_pair_mul_double(x_84, 0.5);
                half_power_4_high[i] = x_85.high;
                half_power_4_low[i] = x_85.low;
            }
            lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
        }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = lk_rounded(log_sum) - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                const double clipped = high < x_10 ? high : x_10;
                const int clipped_eq_x_9 = clipped == x_9.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_share = 0.0 == share.high;
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const double x_55 = lk_rounded(share) * lk_rounded(share);
                const double x_56 = gamma * x_55;
                const double x_60 = lk_rounded(share) * x_59;
                const double x_61 = lk_rounded(share) * x_60;
                const double x_73 = lk_rounded(share) * x_51;
                const double x_74 = surprisal_by_others * x_61;
                const double x_75 = x_73 + x_74;
                const double x_76 = x_75 - lk_rounded(others);
                const double x_78 = lk_rounded(share) * x_77;
                const double x_79 = surprisal * x_78;
                const double chosen_26 = c_0_eq_gamma ? 0.0 : x_79;
                const double chosen_27 = c_0_eq_share ? 0.0 : chosen_26;
                const double x_80 = chosen_27 + x_76;
                const double x_81 = surprisal_by_others * x_56;
                const double x_82 = x_80 - x_81;
                const lk_pair x_84 = lk_pair_mul(log_others, x_83);
                const int x_84_lt_c_minus_1500 = x_84.high < (-1500.0);
                const double x_86 = alpha[i] * lk_rounded(half_power_4);
                const double x_87 = lk_rounded(half_power_4) * y_true[i];
                const double x_88 = x_86 * x_87;
                const double x_89 = x_82 * x_88;
                const double chosen_28 = x_84_lt_c_minus_1500 ? 0.0 : x_89;
                const int c_0_eq_x_82 = 0.0 == x_82;
                const double chosen_29 = c_0_eq_x_82 ? 0.0 : chosen_28;
                const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
                chosen_32[i] = clipped_eq_x_9 ? chosen_31 : 0.0;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_32[i] = fabs(chosen_32[i]);
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_6, n, chosen_6);
        if (want_gradient)
            lk_row_sum_add(&row_sum_chosen_15, n, chosen_15);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_chosen_15, start, n, chosen_15);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_32, n, chosen_32);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_32, start, n, abs_chosen_32);
    }
    const double sum_chosen_6 = lk_row_sum_value(row_sum_chosen_6);
    const double sum_chosen_15 = lk_row_sum_value(row_sum_chosen_15);
    const double argmax_chosen_15 = row_argmax_chosen_15.at;
    const double sum_chosen_32 = lk_row_sum_value(row_sum_chosen_32);
    const double argmax_abs_chosen_32 = row_argmax_abs_chosen_32.at;
    const double x_22 = lk_rounded(half_power_2) * sum_chosen_6;
    const double x_23 = lk_rounded(half_power_2) * x_22;
    const double chosen_7 = x_20_lt_c_minus_1500 ? 0.0 : x_23;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(y_pred[i], largest);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    log_share[i] = lk_rounded(share);
                }
                lk_block_log(n, log_share);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    log1p_x_2[i] = x_2;
                }
                lk_block_log1p(n, log1p_x_2);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    log_others_high[i] = others.high;
                    log_others_low[i] = others.low;
                }
                lk_block_pair_log(n, log_others_high, log_others_low);
            }
            if (c > LK_BLOCK && (want_gradient)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
                    half_power_high[i] = x_6.high;
                    half_power_low[i] = x_6.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (c > LK_BLOCK && (want_gradient))
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    const double x_3 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                    const double x_4 = lk_rounded(log_sum) - log_share_1;
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                    const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                    const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                    const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9.high;
                    const double x_24 = gamma * lk_rounded(share);
                    const double surprisal_by_others = surprisal / lk_rounded(others);
                    const double x_36 = surprisal_by_others * x_24;
                    const double x_37 = 1.0 + x_36;
                    const double x_38 = alpha[i] * lk_rounded(half_power);
                    const double x_39 = lk_rounded(half_power) * y_true[i];
                    const double x_40 = x_38 * x_39;
                    const double x_41 = x_37 * x_40;
                    const double chosen_14 = x_5_lt_c_minus_1500 ? 0.0 : x_41;
                    chosen_15[i] = clipped_eq_x_9 ? chosen_14 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double now_chosen_15 = chosen_15[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_1 = argmax_chosen_15 == index;
                    chosen_16[i] = is_largest_1 ? 0.0 : now_chosen_15;
                }
            if (c > LK_BLOCK && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_84 = lk_pair_mul(log_others, x_83);
                    const lk_pair x_85 = lk_pair_mul_double(x_84, 0.5);
                    half_power_4_high[i] = x_85.high;
                    half_power_4_low[i] = x_85.low;
                }
                lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
            }
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    const double x_3 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                    const double x_4 = lk_rounded(log_sum) - log_share_1;
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                    const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const double surprisal_by_others = surprisal / lk_rounded(others);
                    const double x_55 = lk_rounded(share) * lk_rounded(share);
                    const double x_56 = gamma * x_55;
                    const double x_60 = lk_rounded(share) * x_59;
                    const double x_61 = lk_rounded(share) * x_60;
                    const double x_73 = lk_rounded(share) * x_51;
                    const double x_74 = surprisal_by_others * x_61;
                    const double x_75 = x_73 + x_74;
                    const double x_76 = x_75 - lk_rounded(others);
                    const double x_78 = lk_rounded(share) * x_77;
                    const double x_79 = surprisal * x_78;
                    const double chosen_26 = c_0_eq_gamma ? 0.0 : x_79;
                    const double chosen_27 = c_0_eq_share ? 0.0 : chosen_26;
                    const double x_80 = chosen_27 + x_76;
                    const double x_81 = surprisal_by_others * x_56;
                    const double x_82 = x_80 - x_81;
                    const lk_pair x_84 = lk_pair_mul(log_others, x_83);
                    const int x_84_lt_c_minus_1500 = x_84.high < (-1500.0);
                    const double x_86 = alpha[i] * lk_rounded(half_power_4);
                    const double x_87 = lk_rounded(half_power_4) * y_true[i];
                    const double x_88 = x_86 * x_87;
                    const double x_89 = x_82 * x_88;
                    const double chosen_28 = x_84_lt_c_minus_1500 ? 0.0 : x_89;
                    const int c_0_eq_x_82 = 0.0 == x_82;
                    const double chosen_29 = c_0_eq_x_82 ? 0.0 : chosen_28;
                    const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                    const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
                    chosen_32[i] = clipped_eq_x_9 ? chosen_31 : 0.0;
                }
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_chosen_32 = chosen_32[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_32 == index;
                    chosen_33[i] = is_largest_2 ? 0.0 : now_chosen_32;
                }
            if (want_gradient)
                lk_row_sum_add(&row_sum_without_largest_1, n, chosen_16);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_33);
        }
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

    /* gradient, hessian */
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(y_pred[i], largest);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    log_share[i] = lk_rounded(share);
                }
                lk_block_log(n, log_share);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    log1p_x_2[i] = x_2;
                }
                lk_block_log1p(n, log1p_x_2);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    log_others_high[i] = others.high;
                    log_others_low[i] = others.low;
                }
                lk_block_pair_log(n, log_others_high, log_others_low);
            }
            if (c > LK_BLOCK && (want_gradient)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
                    half_power_high[i] = x_6.high;
                    half_power_low[i] = x_6.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                const lk_pair x_27 = lk_pair_add(x_20, x_5);
                const lk_pair x_28 = lk_pair_mul_double(x_27, 0.5);
                half_power_3_high[i] = x_28.high;
                half_power_3_low[i] = x_28.low;
            }
            lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
            if (c > LK_BLOCK && (want_gradient))
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    const double x_3 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                    const double x_4 = lk_rounded(log_sum) - log_share_1;
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                    const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                    const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                    const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9.high;
                    const double x_24 = gamma * lk_rounded(share);
                    const double surprisal_by_others = surprisal / lk_rounded(others);
                    const double x_36 = surprisal_by_others * x_24;
                    const double x_37 = 1.0 + x_36;
                    const double x_38 = alpha[i] * lk_rounded(half_power);
                    const double x_39 = lk_rounded(half_power) * y_true[i];
                    const double x_40 = x_38 * x_39;
                    const double x_41 = x_37 * x_40;
                    const double chosen_14 = x_5_lt_c_minus_1500 ? 0.0 : x_41;
                    chosen_15[i] = clipped_eq_x_9 ? chosen_14 : 0.0;
                }
            if (c > LK_BLOCK && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_84 = lk_pair_mul(log_others, x_83);
                    const lk_pair x_85 = lk_pair_mul_double(x_84, 0.5);
                    half_power_4_high[i] = x_85.high;
                    half_power_4_low[i] = x_85.low;
                }
                lk_block_pair_exp(n, half_power_4_high, half_power_4_low);
            }
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    const double x_3 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                    const double x_4 = lk_rounded(log_sum) - log_share_1;
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                    const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const double surprisal_by_others = surprisal / lk_rounded(others);
                    const double x_55 = lk_rounded(share) * lk_rounded(share);
                    const double x_56 = gamma * x_55;
                    const double x_60 = lk_rounded(share) * x_59;
                    const double x_61 = lk_rounded(share) * x_60;
                    const double x_73 = lk_rounded(share) * x_51;
                    const double x_74 = surprisal_by_others * x_61;
                    const double x_75 = x_73 + x_74;
                    const double x_76 = x_75 - lk_rounded(others);
                    const double x_78 = lk_rounded(share) * x_77;
                    const double x_79 = surprisal * x_78;
                    const double chosen_26 = c_0_eq_gamma ? 0.0 : x_79;
                    const double chosen_27 = c_0_eq_share ? 0.0 : chosen_26;
                    const double x_80 = chosen_27 + x_76;
                    const double x_81 = surprisal_by_others * x_56;
                    const double x_82 = x_80 - x_81;
                    const lk_pair x_84 = lk_pair_mul(log_others, x_83);
                    const int x_84_lt_c_minus_1500 = x_84.high < (-1500.0);
                    const double x_86 = alpha[i] * lk_rounded(half_power_4);
                    const double x_87 = lk_rounded(half_power_4) * y_true[i];
                    const double x_88 = x_86 * x_87;
                    const double x_89 = x_82 * x_88;
                    const double chosen_28 = x_84_lt_c_minus_1500 ? 0.0 : x_89;
                    const int c_0_eq_x_82 = 0.0 == x_82;
                    const double chosen_29 = c_0_eq_x_82 ? 0.0 : chosen_28;
                    const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                    const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
                    chosen_32[i] = clipped_eq_x_9 ? chosen_31 : 0.0;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    const double x_3 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                    const double x_4 = lk_rounded(log_sum) - log_share_1;
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                    const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                    const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_24 = gamma * lk_rounded(share);
                    const double x_25 = surprisal * x_24;
                    const double chosen_8 = c_0_eq_gamma ? 0.0 : x_25;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double chosen_9 = c_0_eq_share ? 0.0 : chosen_8;
                    const double x_26 = chosen_9 + lk_rounded(others);
                    const lk_pair x_27 = lk_pair_add(x_20, x_5);
                    const int x_27_lt_c_minus_1500 = x_27.high < (-1500.0);
                    const double x_30 = alpha[i] * x_29;
                    const double x_31 = x_30 / lk_rounded(share);
                    const double x_32 = x_31 * y_true[i];
                    const double x_33 = lk_rounded(half_power_3) * x_32;
                    const double x_34 = x_26 * x_33;
                    const double x_35 = lk_rounded(half_power_3) * x_34;
                    const double neg_x_35 = -x_35;
                    const double chosen_10 = x_27_lt_c_minus_1500 ? 0.0 : neg_x_35;
                    const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                    const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                    const double chosen_13 = clipped_eq_x_9 ? chosen_12 : 0.0;
                    const double x_42 = sum_chosen_15 - chosen_15[i];
                    const int is_largest_1 = argmax_chosen_15 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_42;
                    const double x_43 = others_1 * x_29;
                    const double x_44 = lk_rounded(half_power_2) * x_43;
                    const double x_45 = lk_rounded(half_power_2) * x_44;
                    const double chosen_17 = x_20_lt_c_minus_1500 ? 0.0 : x_45;
                    const double x_46 = chosen_13 + chosen_17;
                    gradient[i] = weight * x_46;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_2 = log1p_x_2[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_2 = lk_rounded(others) / lk_rounded(share);
                    const double x_3 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                    const double x_4 = lk_rounded(log_sum) - log_share_1;
                    const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                    const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                    const lk_pair x_5 = lk_pair_mul_double(log_others, gamma);
                    const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                    const double x_10 = low > lk_rounded(x_9) ? low : lk_rounded(x_9);
                    const double clipped = high < x_10 ? high : x_10;
                    const int clipped_eq_x_9 = clipped == x_9.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_share = 0.0 == share.high;
                    const lk_pair x_27 = lk_pair_add(x_20, x_5);
                    const int x_27_lt_c_minus_1500 = x_27.high < (-1500.0);
                    const double x_47 = lk_rounded(others) * lk_rounded(others);
                    const double x_48 = 2.0 * lk_rounded(others);
                    const double x_49 = lk_rounded(share) * x_48;
                    const double x_50 = x_47 + x_49;
                    const double x_52 = lk_rounded(others) * x_51;
                    const double x_53 = lk_rounded(share) * x_52;
                    const double x_54 = x_50 + x_53;
                    const double x_55 = lk_rounded(share) * lk_rounded(share);
                    const double x_56 = gamma * x_55;
                    const double x_57 = surprisal * x_56;
                    const double chosen_18 = c_0_eq_share ? 0.0 : x_57;
                    const double chosen_19 = c_0_eq_gamma ? 0.0 : chosen_18;
                    const double x_58 = chosen_19 + x_54;
                    const double x_60 = lk_rounded(share) * x_59;
                    const double x_61 = lk_rounded(share) * x_60;
                    const double x_62 = surprisal * x_61;
                    const double chosen_20 = c_0_eq_gamma ? 0.0 : x_62;
                    const double chosen_21 = c_0_eq_share ? 0.0 : chosen_20;
                    const double x_63 = chosen_21 + x_58;
                    const double x_66 = alpha[i] * x_65;
                    const double x_67 = x_66 / lk_rounded(share);
                    const double x_68 = x_67 * y_true[i];
                    const double x_69 = x_68 / lk_rounded(share);
                    const double x_70 = x_63 * x_69;
                    const double x_71 = lk_rounded(half_power_3) * x_70;
                    const double x_72 = lk_rounded(half_power_3) * x_71;
                    const double chosen_22 = x_27_lt_c_minus_1500 ? 0.0 : x_72;
                    const double chosen_23 = alpha_eq_c_0 ? 0.0 : chosen_22;
                    const double chosen_24 = c_0_eq_y_true ? 0.0 : chosen_23;
                    const double chosen_25 = clipped_eq_x_9 ? chosen_24 : 0.0;
                    const double x_90 = sum_chosen_32 - chosen_32[i];
                    const int is_largest_2 = argmax_abs_chosen_32 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_90;
                    const double x_91 = others_2 * x_65;
                    const double x_92 = lk_rounded(half_power_2) * x_91;
                    const double x_93 = lk_rounded(half_power_2) * x_92;
                    const double chosen_34 = x_20_lt_c_minus_1500 ? 0.0 : x_93;
                    const double x_94 = chosen_25 + chosen_34;
                    hessian[i] = weight * x_94;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * chosen_7;
}

/* categorical_focal_crossentropy_clipped: otherwise; rows side by side */
static void categorical_focal_crossentropy_clipped_case_2_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const alpha = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const y_pred = in[1];
    const double *restrict const gamma = in[3];
    const double *restrict const low = in[4];
    const double *restrict const high = in[5];
    double *restrict const value = out[0];
    double *restrict const gradient = out[1];
    double *restrict const hessian = out[2];
    const int want_value = value != NULL;
    const int want_gradient = gradient != NULL;
    const int want_hessian = hessian != NULL;
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_2[LK_BLOCK];
    double log_others_high[LK_BLOCK];
    double log_others_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double log_clipped[LK_BLOCK];
    double log1p_neg_clipped_high[LK_BLOCK];
    double log1p_neg_clipped_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double chosen_6[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];
    double chosen_15[LK_BLOCK];
    double chosen_16[LK_BLOCK];
    double half_power_4_high[LK_BLOCK];
    double half_power_4_low[LK_BLOCK];
    double chosen_32[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double largest[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double log_largest[LK_ROWS];
    double inverse_sum_share_high[LK_ROWS];
    double inverse_sum_share_low[LK_ROWS];
    double x_12_high[LK_ROWS];
    double x_12_low[LK_ROWS];
    double sum_chosen_6[LK_ROWS];
    double x_20_high[LK_ROWS];
    double x_20_low[LK_ROWS];
    double half_power_2_high[LK_ROWS];
    double half_power_2_low[LK_ROWS];
    double x_29[LK_ROWS];
    double sum_chosen_15[LK_ROWS];
    double argmax_chosen_15[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_51[LK_ROWS];
    double x_59[LK_ROWS];
    double x_65[LK_ROWS];
    double x_77[LK_ROWS];
    double x_83_high[LK_ROWS];
    double x_83_low[LK_ROWS];
    double sum_chosen_32[LK_ROWS];
    double argmax_abs_chosen_32[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_51[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_59[r] = gamma[r] * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_77[r] = (-2.0) * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_83 = lk_sum((-1.0), gamma[r]);
            x_83_high[r] = x_83.high;
            x_83_low[r] = x_83.low;
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    lk_lanes_maximum(n, c, y_pred, largest);

    for (size_t r = 0; r < n; r++) {
        log_largest[r] = largest[r];
    }
    lk_block_log(n, log_largest);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = lk_quotient(y_pred[i], largest[r]);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            log_share[i] = lk_rounded(share);
        }
    lk_block_log(c * n, log_share);

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        const lk_pair inverse_sum_share = lk_double_div_pair(1.0, sum_share);
        inverse_sum_share_high[r] = inverse_sum_share.high;
        inverse_sum_share_low[r] = inverse_sum_share.low;
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            x_29[r] = lk_rounded(inverse_sum_share) / largest[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
            const double x_64 = lk_rounded(inverse_sum_share) * x_29[r];
            x_65[r] = x_64 / largest[r];
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

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low[r] > lk_rounded(x_9) ? low[r] : lk_rounded(x_9);
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                log_clipped[i] = clipped;
            }
        lk_block_log(c * n, log_clipped);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low[r] > lk_rounded(x_9) ? low[r] : lk_rounded(x_9);
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const lk_pair neg_clipped = lk_pair_neg(lk_pair_of(clipped));
                log1p_neg_clipped_high[i] = neg_clipped.high;
                log1p_neg_clipped_low[i] = neg_clipped.low;
            }
        lk_block_pair_log1p(c * n, log1p_neg_clipped_high, log1p_neg_clipped_low);
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

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair x_12 = lk_pair_mul_double(log_sum, gamma[r]);
            x_12_high[r] = x_12.high;
            x_12_low[r] = x_12.low;
        }
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma[r]));
        const lk_pair x_20 = lk_pair_mul(log_sum, neg_gamma);
        x_20_high[r] = x_20.high;
        x_20_low[r] = x_20.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_20 = {x_20_high[r], x_20_low[r]};
        const lk_pair x_21 = lk_pair_mul_double(x_20, 0.5);
        half_power_2_high[r] = x_21.high;
        half_power_2_low[r] = x_21.low;
    }
    lk_block_pair_exp(n, half_power_2_high, half_power_2_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const double x_2 = lk_rounded(others) / lk_rounded(share);
            log1p_x_2[i] = x_2;
        }
    lk_block_log1p(c * n, log1p_x_2);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            log_others_high[i] = others.high;
            log_others_low[i] = others.low;
        }
    lk_block_pair_log(c * n, log_others_high, log_others_low);

    if (want_value || want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
                half_power_high[i] = x_6.high;
                half_power_low[i] = x_6.low;
            }
        lk_block_pair_exp(c * n, half_power_high, half_power_low);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
                const lk_pair x_12 = {x_12_high[r], x_12_low[r]};
                const lk_pair x_11 = lk_pair_mul_double(log1p_neg_clipped, gamma[r]);
                const lk_pair x_13 = lk_pair_add(x_11, x_12);
                const lk_pair x_14 = lk_pair_mul_double(x_13, 0.5);
                half_power_1_high[i] = x_14.high;
                half_power_1_low[i] = x_14.low;
            }
        lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);
    }

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair log1p_neg_clipped = {log1p_neg_clipped_high[i], log1p_neg_clipped_low[i]};
                const lk_pair x_12 = {x_12_high[r], x_12_low[r]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = lk_rounded(log_sum) - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma[r]);
                const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                const double x_7 = lk_rounded(half_power) * surprisal;
                const double x_8 = lk_rounded(half_power) * x_7;
                const double chosen_1 = x_5_lt_c_minus_1500 ? 0.0 : x_8;
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low[r] > lk_rounded(x_9) ? low[r] : lk_rounded(x_9);
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9.high;
                const double chosen_2 = clipped_eq_x_9 ? chosen_1 : 0.0;
                const double neg_log_clipped = -log_clipped[i];
                const lk_pair x_11 = lk_pair_mul_double(log1p_neg_clipped, gamma[r]);
                const lk_pair x_13 = lk_pair_add(x_11, x_12);
                const int x_13_lt_c_minus_1500 = x_13.high < (-1500.0);
                const double x_15 = lk_rounded(half_power_1) * neg_log_clipped;
                const double x_16 = lk_rounded(half_power_1) * x_15;
                const double chosen_3 = x_13_lt_c_minus_1500 ? 0.0 : x_16;
                const double chosen_4 = clipped_eq_x_9 ? 0.0 : chosen_3;
                const double x_17 = chosen_2 + chosen_4;
                const double x_18 = alpha[i] * y_true[i];
                const double x_19 = x_17 * x_18;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_19;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_6[i] = c_0_eq_y_true ? 0.0 : chosen_5;
            }
    }

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_20 = {x_20_high[r], x_20_low[r]};
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_27 = lk_pair_add(x_20, x_5);
                const lk_pair x_28 = lk_pair_mul_double(x_27, 0.5);
                half_power_3_high[i] = x_28.high;
                half_power_3_low[i] = x_28.low;
            }
        lk_block_pair_exp(c * n, half_power_3_high, half_power_3_low);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = lk_rounded(log_sum) - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma[r]);
                const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low[r] > lk_rounded(x_9) ? low[r] : lk_rounded(x_9);
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9.high;
                const double x_24 = gamma[r] * lk_rounded(share);
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const double x_36 = surprisal_by_others * x_24;
                const double x_37 = 1.0 + x_36;
                const double x_38 = alpha[i] * lk_rounded(half_power);
                const double x_39 = lk_rounded(half_power) * y_true[i];
                const double x_40 = x_38 * x_39;
                const double x_41 = x_37 * x_40;
                const double chosen_14 = x_5_lt_c_minus_1500 ? 0.0 : x_41;
                chosen_15[i] = clipped_eq_x_9 ? chosen_14 : 0.0;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_83 = {x_83_high[r], x_83_low[r]};
                const lk_pair x_84 = lk_pair_mul(log_others, x_83);
                const lk_pair x_85 = lk_pair_mul_double(x_84, 0.5);
                half_power_4_high[i] = x_85.high;
                half_power_4_low[i] = x_85.low;
            }
        lk_block_pair_exp(c * n, half_power_4_high, half_power_4_low);
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_83 = {x_83_high[r], x_83_low[r]};
                const lk_pair half_power_4 = {half_power_4_high[i], half_power_4_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = lk_rounded(log_sum) - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low[r] > lk_rounded(x_9) ? low[r] : lk_rounded(x_9);
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const double x_55 = lk_rounded(share) * lk_rounded(share);
                const double x_56 = gamma[r] * x_55;
                const double x_60 = lk_rounded(share) * x_59[r];
                const double x_61 = lk_rounded(share) * x_60;
                const double x_73 = lk_rounded(share) * x_51[r];
                const double x_74 = surprisal_by_others * x_61;
                const double x_75 = x_73 + x_74;
                const double x_76 = x_75 - lk_rounded(others);
                const double x_78 = lk_rounded(share) * x_77[r];
                const double x_79 = surprisal * x_78;
                const double chosen_26 = c_0_eq_gamma ? 0.0 : x_79;
                const double chosen_27 = c_0_eq_share ? 0.0 : chosen_26;
                const double x_80 = chosen_27 + x_76;
                const double x_81 = surprisal_by_others * x_56;
                const double x_82 = x_80 - x_81;
                const lk_pair x_84 = lk_pair_mul(log_others, x_83);
                const int x_84_lt_c_minus_1500 = x_84.high < (-1500.0);
                const double x_86 = alpha[i] * lk_rounded(half_power_4);
                const double x_87 = lk_rounded(half_power_4) * y_true[i];
                const double x_88 = x_86 * x_87;
                const double x_89 = x_82 * x_88;
                const double chosen_28 = x_84_lt_c_minus_1500 ? 0.0 : x_89;
                const int c_0_eq_x_82 = 0.0 == x_82;
                const double chosen_29 = c_0_eq_x_82 ? 0.0 : chosen_28;
                const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                const double chosen_31 = c_0_eq_y_true ? 0.0 : chosen_30;
                chosen_32[i] = clipped_eq_x_9 ? chosen_31 : 0.0;
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
        double row_sum_chosen_6[LK_ROWS];
        lk_lanes_sum(n, c, chosen_6, sum_chosen_6, row_sum_chosen_6);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_6[r] = lk_row_sum_value((lk_pair){sum_chosen_6[r], row_sum_chosen_6[r]});
        }
    }

    if (want_gradient) {
        double row_sum_chosen_15[LK_ROWS];
        lk_lanes_sum(n, c, chosen_15, sum_chosen_15, row_sum_chosen_15);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_15[r] = lk_row_sum_value((lk_pair){sum_chosen_15[r], row_sum_chosen_15[r]});
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, chosen_15, argmax_chosen_15);
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
                const double now_chosen_15 = chosen_15[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_15[r] == index;
                chosen_16[i] = is_largest_1 ? 0.0 : now_chosen_15;
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
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_16, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
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
            const lk_pair x_20 = {x_20_high[r], x_20_low[r]};
            const lk_pair half_power_2 = {half_power_2_high[r], half_power_2_low[r]};
            const int x_20_lt_c_minus_1500 = x_20.high < (-1500.0);
            const double x_22 = lk_rounded(half_power_2) * sum_chosen_6[r];
            const double x_23 = lk_rounded(half_power_2) * x_22;
            value[r] = x_20_lt_c_minus_1500 ? 0.0 : x_23;
        }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_20 = {x_20_high[r], x_20_low[r]};
                const lk_pair half_power_2 = {half_power_2_high[r], half_power_2_low[r]};
                const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = lk_rounded(log_sum) - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low[r] > lk_rounded(x_9) ? low[r] : lk_rounded(x_9);
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int x_20_lt_c_minus_1500 = x_20.high < (-1500.0);
                const double x_24 = gamma[r] * lk_rounded(share);
                const double x_25 = surprisal * x_24;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_8 = c_0_eq_gamma ? 0.0 : x_25;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_9 = c_0_eq_share ? 0.0 : chosen_8;
                const double x_26 = chosen_9 + lk_rounded(others);
                const lk_pair x_27 = lk_pair_add(x_20, x_5);
                const int x_27_lt_c_minus_1500 = x_27.high < (-1500.0);
                const double x_30 = alpha[i] * x_29[r];
                const double x_31 = x_30 / lk_rounded(share);
                const double x_32 = x_31 * y_true[i];
                const double x_33 = lk_rounded(half_power_3) * x_32;
                const double x_34 = x_26 * x_33;
                const double x_35 = lk_rounded(half_power_3) * x_34;
                const double neg_x_35 = -x_35;
                const double chosen_10 = x_27_lt_c_minus_1500 ? 0.0 : neg_x_35;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double chosen_13 = clipped_eq_x_9 ? chosen_12 : 0.0;
                const double x_42 = sum_chosen_15[r] - chosen_15[i];
                const int is_largest_1 = argmax_chosen_15[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_42;
                const double x_43 = others_1 * x_29[r];
                const double x_44 = lk_rounded(half_power_2) * x_43;
                const double x_45 = lk_rounded(half_power_2) * x_44;
                const double chosen_17 = x_20_lt_c_minus_1500 ? 0.0 : x_45;
                gradient[i] = chosen_13 + chosen_17;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_2 = log1p_x_2[i];
                const double now_log_share = log_share[i];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair inverse_sum_share = {inverse_sum_share_high[r], inverse_sum_share_low[r]};
                const lk_pair x_20 = {x_20_high[r], x_20_low[r]};
                const lk_pair half_power_2 = {half_power_2_high[r], half_power_2_low[r]};
                const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) / lk_rounded(share);
                const double x_3 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_3 : now_log_share;
                const double x_4 = lk_rounded(log_sum) - log_share_1;
                const int x_2_lt_c_1152921504606846976 = x_2 < 0x1.0p+60;
                const double surprisal = x_2_lt_c_1152921504606846976 ? now_log1p_x_2 : x_4;
                const lk_pair x_5 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_9 = lk_pair_mul(inverse_sum_share, share);
                const double x_10 = low[r] > lk_rounded(x_9) ? low[r] : lk_rounded(x_9);
                const double clipped = high[r] < x_10 ? high[r] : x_10;
                const int clipped_eq_x_9 = clipped == x_9.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int x_20_lt_c_minus_1500 = x_20.high < (-1500.0);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_share = 0.0 == share.high;
                const lk_pair x_27 = lk_pair_add(x_20, x_5);
                const int x_27_lt_c_minus_1500 = x_27.high < (-1500.0);
                const double x_47 = lk_rounded(others) * lk_rounded(others);
                const double x_48 = 2.0 * lk_rounded(others);
                const double x_49 = lk_rounded(share) * x_48;
                const double x_50 = x_47 + x_49;
                const double x_52 = lk_rounded(others) * x_51[r];
                const double x_53 = lk_rounded(share) * x_52;
                const double x_54 = x_50 + x_53;
                const double x_55 = lk_rounded(share) * lk_rounded(share);
                const double x_56 = gamma[r] * x_55;
                const double x_57 = surprisal * x_56;
                const double chosen_18 = c_0_eq_share ? 0.0 : x_57;
                const double chosen_19 = c_0_eq_gamma ? 0.0 : chosen_18;
                const double x_58 = chosen_19 + x_54;
                const double x_60 = lk_rounded(share) * x_59[r];
                const double x_61 = lk_rounded(share) * x_60;
                const double x_62 = surprisal * x_61;
                const double chosen_20 = c_0_eq_gamma ? 0.0 : x_62;
                const double chosen_21 = c_0_eq_share ? 0.0 : chosen_20;
                const double x_63 = chosen_21 + x_58;
                const double x_66 = alpha[i] * x_65[r];
                const double x_67 = x_66 / lk_rounded(share);
                const double x_68 = x_67 * y_true[i];
                const double x_69 = x_68 / lk_rounded(share);
                const double x_70 = x_63 * x_69;
                const double x_71 = lk_rounded(half_power_3) * x_70;
                const double x_72 = lk_rounded(half_power_3) * x_71;
                const double chosen_22 = x_27_lt_c_minus_1500 ? 0.0 : x_72;
                const double chosen_23 = alpha_eq_c_0 ? 0.0 : chosen_22;
                const double chosen_24 = c_0_eq_y_true ? 0.0 : chosen_23;
                const double chosen_25 = clipped_eq_x_9 ? chosen_24 : 0.0;
                const double x_90 = sum_chosen_32[r] - chosen_32[i];
                const int is_largest_2 = argmax_abs_chosen_32[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_90;
                const double x_91 = others_2 * x_65[r];
                const double x_92 = lk_rounded(half_power_2) * x_91;
                const double x_93 = lk_rounded(half_power_2) * x_92;
                const double chosen_34 = x_20_lt_c_minus_1500 ? 0.0 : x_93;
                hessian[i] = chosen_25 + chosen_34;
            }
    }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_9[LK_BLOCK];
    double chosen_10[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[5];
    const double high = row_in[6];

    /* largest, sum_v, argmax_abs_v */
    double largest = -INFINITY;
    lk_pair row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(v[i]);
        }
        largest = lk_row_maximum(n, y_pred, largest);
        lk_row_sum_add(&row_sum_v, n, v);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    const double sum_v = lk_row_sum_value(row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;

    /* sum_share, argmax_share, sum_without_largest_1 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            share[i] = y_pred[i] / largest;
        }
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double now_v = v[i];
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_v == index;
            chosen_4[i] = is_largest_1 ? 0.0 : now_v;
        }
        lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_4);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
    const double x_2 = inverse_sum_share / largest;
    const double x_3 = inverse_sum_share * x_2;
    const double x_4 = x_3 / largest;
    const double x_19 = 2.0 * inverse_sum_share;

    /* sum_without_largest, sum_chosen_9, argmax_chosen_9 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_chosen_9 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_9 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_share = share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : now_share;
        }
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const double x_12 = inverse_sum_share * share[i];
            const double x_13 = low > x_12 ? low : x_12;
            const double clipped = high < x_13 ? high : x_13;
            const int clipped_eq_x_12 = clipped == x_12;
            const double x_29 = alpha[i] * y_true[i];
            chosen_9[i] = clipped_eq_x_12 ? x_29 : 0.0;
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        lk_row_sum_add(&row_sum_chosen_9, n, chosen_9);
        lk_row_peak_raise(&row_argmax_chosen_9, start, n, chosen_9);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_chosen_9 = lk_row_sum_value(row_sum_chosen_9);
    const double argmax_chosen_9 = row_argmax_chosen_9.at;

    /* sum_without_largest_2 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        if (c > LK_BLOCK)
            lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const double x_12 = inverse_sum_share * share[i];
                const double x_13 = low > x_12 ? low : x_12;
                const double clipped = high < x_13 ? high : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const double x_29 = alpha[i] * y_true[i];
                chosen_9[i] = clipped_eq_x_12 ? x_29 : 0.0;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_9 = chosen_9[i];
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_chosen_9 == index;
            chosen_10[i] = is_largest_2 ? 0.0 : now_chosen_9;
        }
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_10);
    }
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    share[i] = y_pred[i] / largest;
                }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const double x_12 = inverse_sum_share * share[i];
                    const double x_13 = low > x_12 ? low : x_12;
                    const double clipped = high < x_13 ? high : x_13;
                    const int clipped_eq_x_12 = clipped == x_12;
                    const double x_29 = alpha[i] * y_true[i];
                    chosen_9[i] = clipped_eq_x_12 ? x_29 : 0.0;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair x_1 = lk_pair_sub_double(sum_share, share[i]);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : lk_rounded(x_1);
                const double x_5 = others * x_4;
                const double x_6 = x_5 / share[i];
                const double x_7 = others * x_6;
                const double x_8 = x_7 / share[i];
                const double x_9 = alpha[i] * x_8;
                const double x_10 = v[i] * x_9;
                const double x_11 = x_10 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_11;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_12 = inverse_sum_share * share[i];
                const double x_13 = low > x_12 ? low : x_12;
                const double clipped = high < x_13 ? high : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const double chosen_3 = clipped_eq_x_12 ? chosen_2 : 0.0;
                const double x_14 = sum_v - v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_14;
                const double x_15 = alpha[i] * x_4;
                const double x_16 = others_1 * x_15;
                const double x_17 = x_16 * y_true[i];
                const double neg_x_17 = -x_17;
                const double chosen_5 = clipped_eq_x_12 ? neg_x_17 : 0.0;
                const double x_18 = chosen_3 + chosen_5;
                const double x_20 = x_19 / share[i];
                const double x_21 = inverse_sum_share * x_20;
                const double x_22 = x_21 / largest;
                const double x_23 = alpha[i] * x_22;
                const double x_24 = x_23 / largest;
                const double x_25 = others * x_24;
                const double x_26 = v[i] * x_25;
                const double x_27 = x_26 * y_true[i];
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_27;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double chosen_8 = clipped_eq_x_12 ? chosen_7 : 0.0;
                const double x_28 = chosen_8 + x_18;
                const double x_30 = sum_chosen_9 - chosen_9[i];
                const int is_largest_2 = argmax_chosen_9 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_30;
                const double x_31 = others_2 * x_4;
                const double x_32 = others_1 * x_31;
                const double neg_x_32 = -x_32;
                const double x_33 = v[i] * x_31;
                const double x_34 = neg_x_32 - x_33;
                const double x_35 = x_28 + x_34;
                hessian_vector[i] = weight * x_35;
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
    double share[LK_BLOCK];
    double chosen[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double chosen_4[LK_BLOCK];
    double chosen_9[LK_BLOCK];
    double chosen_10[LK_BLOCK];
    double largest[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double x_4[LK_ROWS];
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_19[LK_ROWS];
    double sum_chosen_9[LK_ROWS];
    double argmax_chosen_9[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_v[i] = fabs(v[i]);
        }

    lk_lanes_maximum(n, c, y_pred, largest);

    double row_sum_v[LK_ROWS];
    lk_lanes_sum(n, c, v, sum_v, row_sum_v);
    for (size_t r = 0; r < n; r++) {
        sum_v[r] = lk_row_sum_value((lk_pair){sum_v[r], row_sum_v[r]});
    }

    lk_lanes_argmax(n, c, abs_v, argmax_abs_v);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            share[i] = y_pred[i] / largest[r];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_v = v[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_v[r] == index;
            chosen_4[i] = is_largest_1 ? 0.0 : now_v;
        }

    lk_lanes_sum(n, c, share, sum_share_high, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, share, argmax_share);

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_4, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        inverse_sum_share[r] = 1.0 / lk_rounded(sum_share);
    }

    for (size_t r = 0; r < n; r++) {
        const double x_2 = inverse_sum_share[r] / largest[r];
        const double x_3 = inverse_sum_share[r] * x_2;
        x_4[r] = x_3 / largest[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_19[r] = 2.0 * inverse_sum_share[r];
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_share = share[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            chosen[i] = is_largest ? 0.0 : now_share;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_12 = inverse_sum_share[r] * share[i];
            const double x_13 = low[r] > x_12 ? low[r] : x_12;
            const double clipped = high[r] < x_13 ? high[r] : x_13;
            const int clipped_eq_x_12 = clipped == x_12;
            const double x_29 = alpha[i] * y_true[i];
            chosen_9[i] = clipped_eq_x_12 ? x_29 : 0.0;
        }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
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
                const lk_pair x_1 = lk_pair_sub_double(sum_share, share[i]);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : lk_rounded(x_1);
                const double x_5 = others * x_4[r];
                const double x_6 = x_5 / share[i];
                const double x_7 = others * x_6;
                const double x_8 = x_7 / share[i];
                const double x_9 = alpha[i] * x_8;
                const double x_10 = v[i] * x_9;
                const double x_11 = x_10 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_11;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_2 = c_0_eq_y_true ? 0.0 : chosen_1;
                const double x_12 = inverse_sum_share[r] * share[i];
                const double x_13 = low[r] > x_12 ? low[r] : x_12;
                const double clipped = high[r] < x_13 ? high[r] : x_13;
                const int clipped_eq_x_12 = clipped == x_12;
                const double chosen_3 = clipped_eq_x_12 ? chosen_2 : 0.0;
                const double x_14 = sum_v[r] - v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_14;
                const double x_15 = alpha[i] * x_4[r];
                const double x_16 = others_1 * x_15;
                const double x_17 = x_16 * y_true[i];
                const double neg_x_17 = -x_17;
                const double chosen_5 = clipped_eq_x_12 ? neg_x_17 : 0.0;
                const double x_18 = chosen_3 + chosen_5;
                const double x_20 = x_19[r] / share[i];
                const double x_21 = inverse_sum_share[r] * x_20;
                const double x_22 = x_21 / largest[r];
                const double x_23 = alpha[i] * x_22;
                const double x_24 = x_23 / largest[r];
                const double x_25 = others * x_24;
                const double x_26 = v[i] * x_25;
                const double x_27 = x_26 * y_true[i];
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_27;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double chosen_8 = clipped_eq_x_12 ? chosen_7 : 0.0;
                const double x_28 = chosen_8 + x_18;
                const double x_30 = sum_chosen_9[r] - chosen_9[i];
                const int is_largest_2 = argmax_chosen_9[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_30;
                const double x_31 = others_2 * x_4[r];
                const double x_32 = others_1 * x_31;
                const double neg_x_32 = -x_32;
                const double x_33 = v[i] * x_31;
                const double x_34 = neg_x_32 - x_33;
                hessian_vector[i] = x_28 + x_34;
            }
    }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double share[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double chosen[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_16[LK_BLOCK];
    double chosen_11[LK_BLOCK];
    double abs_chosen_11[LK_BLOCK];
    double chosen_17[LK_BLOCK];
    double abs_chosen_17[LK_BLOCK];
    double chosen_12[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double low = row_in[5];
    const double high = row_in[6];

    /* largest, sum_v, argmax_abs_v */
    double largest = -INFINITY;
    lk_pair row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(v[i]);
        }
        largest = lk_row_maximum(n, y_pred, largest);
        lk_row_sum_add(&row_sum_v, n, v);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    const double sum_v = lk_row_sum_value(row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const double log_largest = lk_row_log(largest);

    /* sum_share, argmax_share, sum_without_largest_1 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            share[i] = y_pred[i] / largest;
        }
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double now_v = v[i];
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_v == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_v;
        }
        lk_row_sum_add(&row_sum_share, n, share);
        lk_row_peak_raise(&row_argmax_share, start, n, share);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_1);
    }
    const double sum_share = lk_row_sum_value(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double inverse_sum_share = 1.0 / sum_share;
    const double x_37 = inverse_sum_share / largest;
    const double x_38 = inverse_sum_share * x_37;
    const double x_39 = x_38 / largest;
    const double x_40 = inverse_sum_share * x_39;
    const double x_81 = inverse_sum_share * x_40;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_share = share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            chosen[i] = is_largest ? 0.0 : now_share;
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double log_sum = lk_row_log1p(sum_without_largest);

    /* sum_chosen_11, argmax_abs_chosen_11, sum_chosen_17, argmax_abs_chosen_17 */
    lk_pair row_sum_chosen_11 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_11 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_17 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_17 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            log_share[i] = share[i];
        }
        lk_block_log(n, log_share);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        for (size_t i = 0; i < n; i++) {
            const double x_1 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_16 = others / share[i];
            log1p_x_16[i] = x_16;
        }
        lk_block_log1p(n, log1p_x_16);
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_16 = log1p_x_16[i];
            const double now_log_share = log_share[i];
            const double x_1 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_16 = others / share[i];
            const double x_17 = log_y_pred[i] - log_largest;
            const int share_lt_c = share[i] < 0x1.0p-960;
            const double log_share_1 = share_lt_c ? x_17 : now_log_share;
            const double x_18 = log_sum - log_share_1;
            const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
            const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
            const int c_0_eq_share = 0.0 == share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_48 = inverse_sum_share * share[i];
            const double x_49 = low > x_48 ? low : x_48;
            const double clipped = high < x_49 ? high : x_49;
            const int clipped_eq_x_48 = clipped == x_48;
            const double x_50 = others * surprisal;
            const double x_51 = (-2.0) * others;
            const double x_52 = x_50 + x_51;
            const double x_53 = share[i] * surprisal;
            const double neg_x_53 = -x_53;
            const double chosen_8 = c_0_eq_share ? 0.0 : neg_x_53;
            const double x_54 = chosen_8 + x_52;
            const double x_55 = alpha[i] * v[i];
            const double x_56 = x_55 * y_true[i];
            const double x_57 = x_54 * x_56;
            const double chosen_9 = alpha_eq_c_0 ? 0.0 : x_57;
            const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
            chosen_11[i] = clipped_eq_x_48 ? chosen_10 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_11[i] = fabs(chosen_11[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_16 = log1p_x_16[i];
            const double now_log_share = log_share[i];
            const double x_1 = sum_share - share[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const double others = is_largest ? sum_without_largest : x_1;
            const double x_2 = others * others;
            const double x_16 = others / share[i];
            const double x_17 = log_y_pred[i] - log_largest;
            const int share_lt_c = share[i] < 0x1.0p-960;
            const double log_share_1 = share_lt_c ? x_17 : now_log_share;
            const double x_18 = log_sum - log_share_1;
            const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
            const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
            const int c_0_eq_share = 0.0 == share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_48 = inverse_sum_share * share[i];
            const double x_49 = low > x_48 ? low : x_48;
            const double clipped = high < x_49 ? high : x_49;
            const int clipped_eq_x_48 = clipped == x_48;
            const double x_63 = 4.0 * others;
            const double x_64 = share[i] * x_63;
            const double x_65 = surprisal * x_64;
            const double chosen_13 = c_0_eq_share ? 0.0 : x_65;
            const double x_66 = chosen_13 + x_2;
            const double x_67 = (-4.0) * others;
            const double x_68 = share[i] * x_67;
            const double x_69 = x_66 + x_68;
            const double x_70 = (-2.0) * share[i];
            const double x_71 = share[i] * x_70;
            const double x_72 = surprisal * x_71;
            const double chosen_14 = c_0_eq_share ? 0.0 : x_72;
            const double x_73 = chosen_14 + x_69;
            const double x_74 = alpha[i] * y_true[i];
            const double x_75 = x_73 * x_74;
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_75;
            const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
            chosen_17[i] = clipped_eq_x_48 ? chosen_16 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_17[i] = fabs(chosen_17[i]);
        }
        lk_row_sum_add(&row_sum_chosen_11, n, chosen_11);
        lk_row_peak_raise(&row_argmax_abs_chosen_11, start, n, abs_chosen_11);
        lk_row_sum_add(&row_sum_chosen_17, n, chosen_17);
        lk_row_peak_raise(&row_argmax_abs_chosen_17, start, n, abs_chosen_17);
    }
    const double sum_chosen_11 = lk_row_sum_value(row_sum_chosen_11);
    const double argmax_abs_chosen_11 = row_argmax_abs_chosen_11.at;
    const double sum_chosen_17 = lk_row_sum_value(row_sum_chosen_17);
    const double argmax_abs_chosen_17 = row_argmax_abs_chosen_17.at;

    /* sum_without_largest_2, sum_without_largest_3 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                share[i] = y_pred[i] / largest;
            }
        if (c > LK_BLOCK)
            lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                log_share[i] = share[i];
            }
            lk_block_log(n, log_share);
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_16 = others / share[i];
                log1p_x_16[i] = x_16;
            }
            lk_block_log1p(n, log1p_x_16);
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_16 = log1p_x_16[i];
                const double now_log_share = log_share[i];
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_16 = others / share[i];
                const double x_17 = log_y_pred[i] - log_largest;
                const int share_lt_c = share[i] < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_17 : now_log_share;
                const double x_18 = log_sum - log_share_1;
                const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
                const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
                const int c_0_eq_share = 0.0 == share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_48 = inverse_sum_share * share[i];
                const double x_49 = low > x_48 ? low : x_48;
                const double clipped = high < x_49 ? high : x_49;
                const int clipped_eq_x_48 = clipped == x_48;
                const double x_50 = others * surprisal;
                const double x_51 = (-2.0) * others;
                const double x_52 = x_50 + x_51;
                const double x_53 = share[i] * surprisal;
                const double neg_x_53 = -x_53;
                const double chosen_8 = c_0_eq_share ? 0.0 : neg_x_53;
                const double x_54 = chosen_8 + x_52;
                const double x_55 = alpha[i] * v[i];
                const double x_56 = x_55 * y_true[i];
                const double x_57 = x_54 * x_56;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : x_57;
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                chosen_11[i] = clipped_eq_x_48 ? chosen_10 : 0.0;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_11 = chosen_11[i];
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_abs_chosen_11 == index;
            chosen_12[i] = is_largest_2 ? 0.0 : now_chosen_11;
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_16 = log1p_x_16[i];
                const double now_log_share = log_share[i];
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others * others;
                const double x_16 = others / share[i];
                const double x_17 = log_y_pred[i] - log_largest;
                const int share_lt_c = share[i] < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_17 : now_log_share;
                const double x_18 = log_sum - log_share_1;
                const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
                const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
                const int c_0_eq_share = 0.0 == share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_48 = inverse_sum_share * share[i];
                const double x_49 = low > x_48 ? low : x_48;
                const double clipped = high < x_49 ? high : x_49;
                const int clipped_eq_x_48 = clipped == x_48;
                const double x_63 = 4.0 * others;
                const double x_64 = share[i] * x_63;
                const double x_65 = surprisal * x_64;
                const double chosen_13 = c_0_eq_share ? 0.0 : x_65;
                const double x_66 = chosen_13 + x_2;
                const double x_67 = (-4.0) * others;
                const double x_68 = share[i] * x_67;
                const double x_69 = x_66 + x_68;
                const double x_70 = (-2.0) * share[i];
                const double x_71 = share[i] * x_70;
                const double x_72 = surprisal * x_71;
                const double chosen_14 = c_0_eq_share ? 0.0 : x_72;
                const double x_73 = chosen_14 + x_69;
                const double x_74 = alpha[i] * y_true[i];
                const double x_75 = x_73 * x_74;
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_75;
                const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
                chosen_17[i] = clipped_eq_x_48 ? chosen_16 : 0.0;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_17 = chosen_17[i];
            const double index = offset + (double)(int)i;
            const int is_largest_3 = argmax_abs_chosen_17 == index;
            chosen_18[i] = is_largest_3 ? 0.0 : now_chosen_17;
        }
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_12);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_18);
    }
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);
    const double sum_without_largest_3 = lk_row_sum_value(row_sum_without_largest_3);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    share[i] = y_pred[i] / largest;
                }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_share[i] = share[i];
                }
                lk_block_log(n, log_share);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_16 = others / share[i];
                    log1p_x_16[i] = x_16;
                }
                lk_block_log1p(n, log1p_x_16);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_16 = log1p_x_16[i];
                    const double now_log_share = log_share[i];
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_16 = others / share[i];
                    const double x_17 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share[i] < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_17 : now_log_share;
                    const double x_18 = log_sum - log_share_1;
                    const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
                    const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
                    const int c_0_eq_share = 0.0 == share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_48 = inverse_sum_share * share[i];
                    const double x_49 = low > x_48 ? low : x_48;
                    const double clipped = high < x_49 ? high : x_49;
                    const int clipped_eq_x_48 = clipped == x_48;
                    const double x_50 = others * surprisal;
                    const double x_51 = (-2.0) * others;
                    const double x_52 = x_50 + x_51;
                    const double x_53 = share[i] * surprisal;
                    const double neg_x_53 = -x_53;
                    const double chosen_8 = c_0_eq_share ? 0.0 : neg_x_53;
                    const double x_54 = chosen_8 + x_52;
                    const double x_55 = alpha[i] * v[i];
                    const double x_56 = x_55 * y_true[i];
                    const double x_57 = x_54 * x_56;
                    const double chosen_9 = alpha_eq_c_0 ? 0.0 : x_57;
                    const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                    chosen_11[i] = clipped_eq_x_48 ? chosen_10 : 0.0;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_16 = log1p_x_16[i];
                    const double now_log_share = log_share[i];
                    const double x_1 = sum_share - share[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const double others = is_largest ? sum_without_largest : x_1;
                    const double x_2 = others * others;
                    const double x_16 = others / share[i];
                    const double x_17 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share[i] < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_17 : now_log_share;
                    const double x_18 = log_sum - log_share_1;
                    const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
                    const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
                    const int c_0_eq_share = 0.0 == share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_48 = inverse_sum_share * share[i];
                    const double x_49 = low > x_48 ? low : x_48;
                    const double clipped = high < x_49 ? high : x_49;
                    const int clipped_eq_x_48 = clipped == x_48;
                    const double x_63 = 4.0 * others;
                    const double x_64 = share[i] * x_63;
                    const double x_65 = surprisal * x_64;
                    const double chosen_13 = c_0_eq_share ? 0.0 : x_65;
                    const double x_66 = chosen_13 + x_2;
                    const double x_67 = (-4.0) * others;
                    const double x_68 = share[i] * x_67;
                    const double x_69 = x_66 + x_68;
                    const double x_70 = (-2.0) * share[i];
                    const double x_71 = share[i] * x_70;
                    const double x_72 = surprisal * x_71;
                    const double chosen_14 = c_0_eq_share ? 0.0 : x_72;
                    const double x_73 = chosen_14 + x_69;
                    const double x_74 = alpha[i] * y_true[i];
                    const double x_75 = x_73 * x_74;
                    const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_75;
                    const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
                    chosen_17[i] = clipped_eq_x_48 ? chosen_16 : 0.0;
                }
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_16 = log1p_x_16[i];
                const double now_log_share = log_share[i];
                const double x_1 = sum_share - share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const double others = is_largest ? sum_without_largest : x_1;
                const double x_2 = others * others;
                const double x_3 = others * x_2;
                const double x_4 = v[i] * x_3;
                const double x_5 = sum_v - v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double x_6 = (-5.0) * share[i];
                const double x_7 = share[i] * x_6;
                const double x_8 = others * x_7;
                const double x_9 = others_1 * x_8;
                const double x_10 = x_4 + x_9;
                const double x_11 = 6.0 * others;
                const double x_12 = others * x_11;
                const double x_13 = share[i] * x_12;
                const double x_14 = v[i] * x_13;
                const double x_15 = x_10 + x_14;
                const double x_16 = others / share[i];
                const double x_17 = log_y_pred[i] - log_largest;
                const int share_lt_c = share[i] < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_17 : now_log_share;
                const double x_18 = log_sum - log_share_1;
                const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
                const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
                const double x_19 = (-4.0) * share[i];
                const double x_20 = share[i] * x_19;
                const double x_21 = share[i] * x_20;
                const double x_22 = others_1 * x_21;
                const double x_23 = surprisal * x_22;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_2 = c_0_eq_share ? 0.0 : x_23;
                const double x_24 = chosen_2 + x_15;
                const double x_25 = 2.0 * share[i];
                const double x_26 = share[i] * x_25;
                const double x_27 = others * x_26;
                const double x_28 = others_1 * x_27;
                const double x_29 = surprisal * x_28;
                const double chosen_3 = c_0_eq_share ? 0.0 : x_29;
                const double x_30 = chosen_3 + x_24;
                const double x_31 = 6.0 * share[i];
                const double x_32 = share[i] * x_31;
                const double x_33 = others * x_32;
                const double x_34 = surprisal * x_33;
                const double x_35 = v[i] * x_34;
                const double chosen_4 = c_0_eq_share ? 0.0 : x_35;
                const double x_36 = chosen_4 + x_30;
                const double x_41 = x_40 / share[i];
                const double x_42 = inverse_sum_share * x_41;
                const double x_43 = x_42 / share[i];
                const double x_44 = alpha[i] * x_43;
                const double x_45 = others * x_44;
                const double x_46 = x_45 * y_true[i];
                const double x_47 = x_36 * x_46;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_47;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double x_48 = inverse_sum_share * share[i];
                const double x_49 = low > x_48 ? low : x_48;
                const double clipped = high < x_49 ? high : x_49;
                const int clipped_eq_x_48 = clipped == x_48;
                const double chosen_7 = clipped_eq_x_48 ? chosen_6 : 0.0;
                const double x_58 = sum_chosen_11 - chosen_11[i];
                const int is_largest_2 = argmax_abs_chosen_11 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_58;
                const double x_59 = 2.0 * others_2;
                const double x_60 = others * x_59;
                const double x_61 = share[i] * x_59;
                const double x_62 = x_60 + x_61;
                const double x_76 = sum_chosen_17 - chosen_17[i];
                const int is_largest_3 = argmax_abs_chosen_17 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_76;
                const double x_77 = others_1 * others_3;
                const double x_78 = x_62 - x_77;
                const double x_79 = others_3 * v[i];
                const double x_80 = x_78 - x_79;
                const double x_82 = x_80 * x_81;
                const double x_83 = chosen_7 + x_82;
                hessian_vector[i] = weight * x_83;
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
    double share[LK_BLOCK];
    double chosen[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_16[LK_BLOCK];
    double chosen_11[LK_BLOCK];
    double abs_chosen_11[LK_BLOCK];
    double chosen_12[LK_BLOCK];
    double chosen_17[LK_BLOCK];
    double abs_chosen_17[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double largest[LK_ROWS];
    double sum_share[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double log_sum[LK_ROWS];
    double log_largest[LK_ROWS];
    double x_40[LK_ROWS];
    double sum_chosen_11[LK_ROWS];
    double argmax_abs_chosen_11[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_17[LK_ROWS];
    double argmax_abs_chosen_17[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double x_81[LK_ROWS];

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_v[i] = fabs(v[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    lk_lanes_maximum(n, c, y_pred, largest);

    double row_sum_v[LK_ROWS];
    lk_lanes_sum(n, c, v, sum_v, row_sum_v);
    for (size_t r = 0; r < n; r++) {
        sum_v[r] = lk_row_sum_value((lk_pair){sum_v[r], row_sum_v[r]});
    }

    lk_lanes_argmax(n, c, abs_v, argmax_abs_v);

    for (size_t r = 0; r < n; r++) {
        log_largest[r] = largest[r];
    }
    lk_block_log(n, log_largest);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            share[i] = y_pred[i] / largest[r];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_v = v[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_v[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_v;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_share[i] = share[i];
        }
    lk_block_log(c * n, log_share);

    double row_sum_share[LK_ROWS];
    lk_lanes_sum(n, c, share, sum_share, row_sum_share);
    for (size_t r = 0; r < n; r++) {
        sum_share[r] = lk_row_sum_value((lk_pair){sum_share[r], row_sum_share[r]});
    }

    lk_lanes_argmax(n, c, share, argmax_share);

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    for (size_t r = 0; r < n; r++) {
        inverse_sum_share[r] = 1.0 / sum_share[r];
    }

    for (size_t r = 0; r < n; r++) {
        const double x_37 = inverse_sum_share[r] / largest[r];
        const double x_38 = inverse_sum_share[r] * x_37;
        const double x_39 = x_38 / largest[r];
        x_40[r] = inverse_sum_share[r] * x_39;
    }

    for (size_t r = 0; r < n; r++) {
        x_81[r] = inverse_sum_share[r] * x_40[r];
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_share = share[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            chosen[i] = is_largest ? 0.0 : now_share;
        }

    double row_sum_without_largest[LK_ROWS];
    lk_lanes_sum(n, c, chosen, sum_without_largest, row_sum_without_largest);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest[r] = lk_row_sum_value((lk_pair){sum_without_largest[r], row_sum_without_largest[r]});
    }

    for (size_t r = 0; r < n; r++) {
        log_sum[r] = sum_without_largest[r];
    }
    lk_block_log1p(n, log_sum);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest = sum_without_largest[r];
            const double x_1 = sum_share[r] - share[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_1;
            const double x_16 = others / share[i];
            log1p_x_16[i] = x_16;
        }
    lk_block_log1p(c * n, log1p_x_16);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_16 = log1p_x_16[i];
            const double now_log_share = log_share[i];
            const double now_sum_without_largest = sum_without_largest[r];
            const double x_1 = sum_share[r] - share[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_1;
            const double x_16 = others / share[i];
            const double x_17 = log_y_pred[i] - log_largest[r];
            const int share_lt_c = share[i] < 0x1.0p-960;
            const double log_share_1 = share_lt_c ? x_17 : now_log_share;
            const double x_18 = log_sum[r] - log_share_1;
            const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
            const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
            const int c_0_eq_share = 0.0 == share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_48 = inverse_sum_share[r] * share[i];
            const double x_49 = low[r] > x_48 ? low[r] : x_48;
            const double clipped = high[r] < x_49 ? high[r] : x_49;
            const int clipped_eq_x_48 = clipped == x_48;
            const double x_50 = others * surprisal;
            const double x_51 = (-2.0) * others;
            const double x_52 = x_50 + x_51;
            const double x_53 = share[i] * surprisal;
            const double neg_x_53 = -x_53;
            const double chosen_8 = c_0_eq_share ? 0.0 : neg_x_53;
            const double x_54 = chosen_8 + x_52;
            const double x_55 = alpha[i] * v[i];
            const double x_56 = x_55 * y_true[i];
            const double x_57 = x_54 * x_56;
            const double chosen_9 = alpha_eq_c_0 ? 0.0 : x_57;
            const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
            chosen_11[i] = clipped_eq_x_48 ? chosen_10 : 0.0;
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
            const double now_log_share = log_share[i];
            const double now_sum_without_largest = sum_without_largest[r];
            const double x_1 = sum_share[r] - share[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_1;
            const double x_2 = others * others;
            const double x_16 = others / share[i];
            const double x_17 = log_y_pred[i] - log_largest[r];
            const int share_lt_c = share[i] < 0x1.0p-960;
            const double log_share_1 = share_lt_c ? x_17 : now_log_share;
            const double x_18 = log_sum[r] - log_share_1;
            const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
            const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
            const int c_0_eq_share = 0.0 == share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_48 = inverse_sum_share[r] * share[i];
            const double x_49 = low[r] > x_48 ? low[r] : x_48;
            const double clipped = high[r] < x_49 ? high[r] : x_49;
            const int clipped_eq_x_48 = clipped == x_48;
            const double x_63 = 4.0 * others;
            const double x_64 = share[i] * x_63;
            const double x_65 = surprisal * x_64;
            const double chosen_13 = c_0_eq_share ? 0.0 : x_65;
            const double x_66 = chosen_13 + x_2;
            const double x_67 = (-4.0) * others;
            const double x_68 = share[i] * x_67;
            const double x_69 = x_66 + x_68;
            const double x_70 = (-2.0) * share[i];
            const double x_71 = share[i] * x_70;
            const double x_72 = surprisal * x_71;
            const double chosen_14 = c_0_eq_share ? 0.0 : x_72;
            const double x_73 = chosen_14 + x_69;
            const double x_74 = alpha[i] * y_true[i];
            const double x_75 = x_73 * x_74;
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_75;
            const double chosen_16 = c_0_eq_y_true ? 0.0 : chosen_15;
            chosen_17[i] = clipped_eq_x_48 ? chosen_16 : 0.0;
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

    double row_sum_chosen_17[LK_ROWS];
    lk_lanes_sum(n, c, chosen_17, sum_chosen_17, row_sum_chosen_17);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_17[r] = lk_row_sum_value((lk_pair){sum_chosen_17[r], row_sum_chosen_17[r]});
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
                const double now_log_share = log_share[i];
                const double now_sum_without_largest = sum_without_largest[r];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const double now_sum_without_largest_3 = sum_without_largest_3[r];
                const double x_1 = sum_share[r] - share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_1;
                const double x_2 = others * others;
                const double x_3 = others * x_2;
                const double x_4 = v[i] * x_3;
                const double x_5 = sum_v[r] - v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
                const double x_6 = (-5.0) * share[i];
                const double x_7 = share[i] * x_6;
                const double x_8 = others * x_7;
                const double x_9 = others_1 * x_8;
                const double x_10 = x_4 + x_9;
                const double x_11 = 6.0 * others;
                const double x_12 = others * x_11;
                const double x_13 = share[i] * x_12;
                const double x_14 = v[i] * x_13;
                const double x_15 = x_10 + x_14;
                const double x_16 = others / share[i];
                const double x_17 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share[i] < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_17 : now_log_share;
                const double x_18 = log_sum[r] - log_share_1;
                const int x_16_lt_c_1152921504606846976 = x_16 < 0x1.0p+60;
                const double surprisal = x_16_lt_c_1152921504606846976 ? now_log1p_x_16 : x_18;
                const double x_19 = (-4.0) * share[i];
                const double x_20 = share[i] * x_19;
                const double x_21 = share[i] * x_20;
                const double x_22 = others_1 * x_21;
                const double x_23 = surprisal * x_22;
                const int c_0_eq_share = 0.0 == share[i];
                const double chosen_2 = c_0_eq_share ? 0.0 : x_23;
                const double x_24 = chosen_2 + x_15;
                const double x_25 = 2.0 * share[i];
                const double x_26 = share[i] * x_25;
                const double x_27 = others * x_26;
                const double x_28 = others_1 * x_27;
                const double x_29 = surprisal * x_28;
                const double chosen_3 = c_0_eq_share ? 0.0 : x_29;
                const double x_30 = chosen_3 + x_24;
                const double x_31 = 6.0 * share[i];
                const double x_32 = share[i] * x_31;
                const double x_33 = others * x_32;
                const double x_34 = surprisal * x_33;
                const double x_35 = v[i] * x_34;
                const double chosen_4 = c_0_eq_share ? 0.0 : x_35;
                const double x_36 = chosen_4 + x_30;
                const double x_41 = x_40[r] / share[i];
                const double x_42 = inverse_sum_share[r] * x_41;
                const double x_43 = x_42 / share[i];
                const double x_44 = alpha[i] * x_43;
                const double x_45 = others * x_44;
                const double x_46 = x_45 * y_true[i];
                const double x_47 = x_36 * x_46;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_47;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_6 = c_0_eq_y_true ? 0.0 : chosen_5;
                const double x_48 = inverse_sum_share[r] * share[i];
                const double x_49 = low[r] > x_48 ? low[r] : x_48;
                const double clipped = high[r] < x_49 ? high[r] : x_49;
                const int clipped_eq_x_48 = clipped == x_48;
                const double chosen_7 = clipped_eq_x_48 ? chosen_6 : 0.0;
                const double x_58 = sum_chosen_11[r] - chosen_11[i];
                const int is_largest_2 = argmax_abs_chosen_11[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_58;
                const double x_59 = 2.0 * others_2;
                const double x_60 = others * x_59;
                const double x_61 = share[i] * x_59;
                const double x_62 = x_60 + x_61;
                const double x_76 = sum_chosen_17[r] - chosen_17[i];
                const int is_largest_3 = argmax_abs_chosen_17[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_76;
                const double x_77 = others_1 * others_3;
                const double x_78 = x_62 - x_77;
                const double x_79 = others_3 * v[i];
                const double x_80 = x_78 - x_79;
                const double x_82 = x_80 * x_81[r];
                hessian_vector[i] = chosen_7 + x_82;
            }
    }
}

/* categorical_focal_crossentropy_clipped_hessian_vector: otherwise */
static void categorical_focal_crossentropy_clipped_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double v[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_22[LK_BLOCK];
    double log_others_high[LK_BLOCK];
    double log_others_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_24[LK_BLOCK];
    double abs_chosen_24[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double chosen_25[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const double x_17 = 2.0 * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_38 = gamma * gamma;
    const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma));
    const double low = row_in[5];
    const double high = row_in[6];
    const double x_64 = (-2.0) * gamma;
    const lk_pair x_70 = lk_sum((-1.0), gamma);

    /* largest, sum_v, argmax_abs_v */
    double largest = -INFINITY;
    lk_pair row_sum_v = {0.0, 0.0};
    lk_row_peak row_argmax_abs_v = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            abs_v[i] = fabs(v[i]);
        }
        largest = lk_row_maximum(n, y_pred, largest);
        lk_row_sum_add(&row_sum_v, n, v);
        lk_row_peak_raise(&row_argmax_abs_v, start, n, abs_v);
    }
    const double sum_v = lk_row_sum_value(row_sum_v);
    const double argmax_abs_v = row_argmax_abs_v.at;
    const double log_largest = lk_row_log(largest);

    /* sum_share, argmax_share, sum_without_largest_1 */
    lk_pair row_sum_share = {0.0, 0.0};
    lk_row_peak row_argmax_share = {-INFINITY, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = lk_quotient(y_pred[i], largest);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const double now_v = v[i];
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_v == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_v;
        }
        lk_row_sum_add_pairs(&row_sum_share, n, share_high, share_low);
        lk_row_peak_raise(&row_argmax_share, start, n, share_high);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_1);
    }
    const lk_pair sum_share = lk_row_sum_pair(row_sum_share);
    const double argmax_share = row_argmax_share.at;
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double inverse_sum_share = 1.0 / lk_rounded(sum_share);
    const double x_48 = inverse_sum_share / largest;
    const double x_49 = inverse_sum_share * x_48;
    const double x_50 = x_49 / largest;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
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
    const lk_pair x_45 = lk_pair_mul(log_sum, neg_gamma);
    const int x_45_lt_c_minus_1500 = x_45.high < (-1500.0);
    const lk_pair x_97 = lk_pair_mul_double(x_45, 0.5);
    const lk_pair half_power_2 = lk_row_pair_exp(x_97);

    /* sum_chosen_18, argmax_abs_chosen_18, sum_chosen_24, argmax_abs_chosen_24 */
    lk_pair row_sum_chosen_18 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_18 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_24 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_24 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        lk_load(alpha, &in[3], start, n);
        lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            log_share[i] = lk_rounded(share);
        }
        lk_block_log(n, log_share);
        for (size_t i = 0; i < n; i++) {
            log_y_pred[i] = y_pred[i];
        }
        lk_block_log(n, log_y_pred);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const double x_22 = lk_rounded(others) / lk_rounded(share);
            log1p_x_22[i] = x_22;
        }
        lk_block_log1p(n, log1p_x_22);
        for (size_t i = 0; i < n; i++) {
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            log_others_high[i] = others.high;
            log_others_low[i] = others.low;
        }
        lk_block_pair_log(n, log_others_high, log_others_low);
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_71 = lk_pair_mul(log_others, x_70);
            const lk_pair x_72 = lk_pair_mul_double(x_71, 0.5);
            half_power_1_high[i] = x_72.high;
            half_power_1_low[i] = x_72.low;
        }
        lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_22 = log1p_x_22[i];
            const double now_log_share = log_share[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const double x_5 = lk_rounded(share) * lk_rounded(share);
            const double x_22 = lk_rounded(others) / lk_rounded(share);
            const double x_23 = log_y_pred[i] - log_largest;
            const int share_lt_c = share.high < 0x1.0p-960;
            const double log_share_1 = share_lt_c ? x_23 : now_log_share;
            const double x_24 = lk_rounded(log_sum) - log_share_1;
            const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
            const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
            const double x_25 = gamma * x_5;
            const int c_0_eq_share = 0.0 == share.high;
            const double surprisal_by_others = surprisal / lk_rounded(others);
            const double x_39 = lk_rounded(share) * x_38;
            const double x_40 = lk_rounded(share) * x_39;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_58 = inverse_sum_share * lk_rounded(share);
            const double x_59 = low > x_58 ? low : x_58;
            const double clipped = high < x_59 ? high : x_59;
            const int clipped_eq_x_58 = clipped == x_58;
            const double x_60 = lk_rounded(share) * x_17;
            const double x_61 = surprisal_by_others * x_40;
            const double x_62 = x_60 + x_61;
            const double x_63 = x_62 - lk_rounded(others);
            const double x_65 = lk_rounded(share) * x_64;
            const double x_66 = surprisal * x_65;
            const double chosen_12 = c_0_eq_gamma ? 0.0 : x_66;
            const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
            const double x_67 = chosen_13 + x_63;
            const double x_68 = surprisal_by_others * x_25;
            const double x_69 = x_67 - x_68;
            const lk_pair x_71 = lk_pair_mul(log_others, x_70);
            const int x_71_lt_c_minus_1500 = x_71.high < (-1500.0);
            const double x_73 = alpha[i] * lk_rounded(half_power_1);
            const double x_74 = lk_rounded(half_power_1) * y_true[i];
            const double x_75 = x_73 * x_74;
            const double x_76 = x_69 * x_75;
            const double chosen_14 = x_71_lt_c_minus_1500 ? 0.0 : x_76;
            const int c_0_eq_x_69 = 0.0 == x_69;
            const double chosen_15 = c_0_eq_x_69 ? 0.0 : chosen_14;
            const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
            const double chosen_17 = c_0_eq_y_true ? 0.0 : chosen_16;
            chosen_18[i] = clipped_eq_x_58 ? chosen_17 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_18[i] = fabs(chosen_18[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const double now_log1p_x_22 = log1p_x_22[i];
            const double now_log_share = log_share[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_share == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const double x_22 = lk_rounded(others) / lk_rounded(share);
            const double x_23 = log_y_pred[i] - log_largest;
            const int share_lt_c = share.high < 0x1.0p-960;
            const double log_share_1 = share_lt_c ? x_23 : now_log_share;
            const double x_24 = lk_rounded(log_sum) - log_share_1;
            const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
            const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
            const double surprisal_by_others = surprisal / lk_rounded(others);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_58 = inverse_sum_share * lk_rounded(share);
            const double x_59 = low > x_58 ? low : x_58;
            const double clipped = high < x_59 ? high : x_59;
            const int clipped_eq_x_58 = clipped == x_58;
            const lk_pair x_71 = lk_pair_mul(log_others, x_70);
            const int x_71_lt_c_minus_1500 = x_71.high < (-1500.0);
            const double x_73 = alpha[i] * lk_rounded(half_power_1);
            const double x_81 = gamma * lk_rounded(share);
            const double x_82 = surprisal_by_others * x_81;
            const double x_83 = 2.0 + x_82;
            const double x_84 = x_83 - surprisal;
            const double x_85 = lk_rounded(share) * surprisal_by_others;
            const double x_86 = x_84 - x_85;
            const double x_87 = lk_rounded(half_power_1) * v[i];
            const double x_88 = x_73 * x_87;
            const double x_89 = x_88 * y_true[i];
            const double x_90 = x_86 * x_89;
            const double chosen_20 = x_71_lt_c_minus_1500 ? 0.0 : x_90;
            const int c_0_eq_x_86 = 0.0 == x_86;
            const double chosen_21 = c_0_eq_x_86 ? 0.0 : chosen_20;
            const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
            chosen_24[i] = clipped_eq_x_58 ? chosen_23 : 0.0;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_24[i] = fabs(chosen_24[i]);
        }
        lk_row_sum_add(&row_sum_chosen_18, n, chosen_18);
        lk_row_peak_raise(&row_argmax_abs_chosen_18, start, n, abs_chosen_18);
        lk_row_sum_add(&row_sum_chosen_24, n, chosen_24);
        lk_row_peak_raise(&row_argmax_abs_chosen_24, start, n, abs_chosen_24);
    }
    const double sum_chosen_18 = lk_row_sum_value(row_sum_chosen_18);
    const double argmax_abs_chosen_18 = row_argmax_abs_chosen_18.at;
    const double sum_chosen_24 = lk_row_sum_value(row_sum_chosen_24);
    const double argmax_abs_chosen_24 = row_argmax_abs_chosen_24.at;

    /* sum_without_largest_2, sum_without_largest_3 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = lk_quotient(y_pred[i], largest);
                share_high[i] = share.high;
                share_low[i] = share.low;
            }
        if (c > LK_BLOCK)
            lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                log_share[i] = lk_rounded(share);
            }
            lk_block_log(n, log_share);
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                log_y_pred[i] = y_pred[i];
            }
            lk_block_log(n, log_y_pred);
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_22 = lk_rounded(others) / lk_rounded(share);
                log1p_x_22[i] = x_22;
            }
            lk_block_log1p(n, log1p_x_22);
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                log_others_high[i] = others.high;
                log_others_low[i] = others.low;
            }
            lk_block_pair_log(n, log_others_high, log_others_low);
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_71 = lk_pair_mul(log_others, x_70);
                const lk_pair x_72 = lk_pair_mul_double(x_71, 0.5);
                half_power_1_high[i] = x_72.high;
                half_power_1_low[i] = x_72.low;
            }
            lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_22 = log1p_x_22[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_5 = lk_rounded(share) * lk_rounded(share);
                const double x_22 = lk_rounded(others) / lk_rounded(share);
                const double x_23 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_23 : now_log_share;
                const double x_24 = lk_rounded(log_sum) - log_share_1;
                const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
                const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                const double x_25 = gamma * x_5;
                const int c_0_eq_share = 0.0 == share.high;
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const double x_39 = lk_rounded(share) * x_38;
                const double x_40 = lk_rounded(share) * x_39;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_58 = inverse_sum_share * lk_rounded(share);
                const double x_59 = low > x_58 ? low : x_58;
                const double clipped = high < x_59 ? high : x_59;
                const int clipped_eq_x_58 = clipped == x_58;
                const double x_60 = lk_rounded(share) * x_17;
                const double x_61 = surprisal_by_others * x_40;
                const double x_62 = x_60 + x_61;
                const double x_63 = x_62 - lk_rounded(others);
                const double x_65 = lk_rounded(share) * x_64;
                const double x_66 = surprisal * x_65;
                const double chosen_12 = c_0_eq_gamma ? 0.0 : x_66;
                const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
                const double x_67 = chosen_13 + x_63;
                const double x_68 = surprisal_by_others * x_25;
                const double x_69 = x_67 - x_68;
                const lk_pair x_71 = lk_pair_mul(log_others, x_70);
                const int x_71_lt_c_minus_1500 = x_71.high < (-1500.0);
                const double x_73 = alpha[i] * lk_rounded(half_power_1);
                const double x_74 = lk_rounded(half_power_1) * y_true[i];
                const double x_75 = x_73 * x_74;
                const double x_76 = x_69 * x_75;
                const double chosen_14 = x_71_lt_c_minus_1500 ? 0.0 : x_76;
                const int c_0_eq_x_69 = 0.0 == x_69;
                const double chosen_15 = c_0_eq_x_69 ? 0.0 : chosen_14;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                const double chosen_17 = c_0_eq_y_true ? 0.0 : chosen_16;
                chosen_18[i] = clipped_eq_x_58 ? chosen_17 : 0.0;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_18 = chosen_18[i];
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_abs_chosen_18 == index;
            chosen_19[i] = is_largest_2 ? 0.0 : now_chosen_18;
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_22 = log1p_x_22[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_22 = lk_rounded(others) / lk_rounded(share);
                const double x_23 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_23 : now_log_share;
                const double x_24 = lk_rounded(log_sum) - log_share_1;
                const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
                const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_58 = inverse_sum_share * lk_rounded(share);
                const double x_59 = low > x_58 ? low : x_58;
                const double clipped = high < x_59 ? high : x_59;
                const int clipped_eq_x_58 = clipped == x_58;
                const lk_pair x_71 = lk_pair_mul(log_others, x_70);
                const int x_71_lt_c_minus_1500 = x_71.high < (-1500.0);
                const double x_73 = alpha[i] * lk_rounded(half_power_1);
                const double x_81 = gamma * lk_rounded(share);
                const double x_82 = surprisal_by_others * x_81;
                const double x_83 = 2.0 + x_82;
                const double x_84 = x_83 - surprisal;
                const double x_85 = lk_rounded(share) * surprisal_by_others;
                const double x_86 = x_84 - x_85;
                const double x_87 = lk_rounded(half_power_1) * v[i];
                const double x_88 = x_73 * x_87;
                const double x_89 = x_88 * y_true[i];
                const double x_90 = x_86 * x_89;
                const double chosen_20 = x_71_lt_c_minus_1500 ? 0.0 : x_90;
                const int c_0_eq_x_86 = 0.0 == x_86;
                const double chosen_21 = c_0_eq_x_86 ? 0.0 : chosen_20;
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
                chosen_24[i] = clipped_eq_x_58 ? chosen_23 : 0.0;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_24 = chosen_24[i];
            const double index = offset + (double)(int)i;
            const int is_largest_3 = argmax_abs_chosen_24 == index;
            chosen_25[i] = is_largest_3 ? 0.0 : now_chosen_24;
        }
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_19);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_25);
    }
    const double sum_without_largest_2 = lk_row_sum_value(row_sum_without_largest_2);
    const double sum_without_largest_3 = lk_row_sum_value(row_sum_without_largest_3);

    /* hessian_vector */
    if (want_hessian_vector)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = lk_quotient(y_pred[i], largest);
                    share_high[i] = share.high;
                    share_low[i] = share.low;
                }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    log_share[i] = lk_rounded(share);
                }
                lk_block_log(n, log_share);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    log_y_pred[i] = y_pred[i];
                }
                lk_block_log(n, log_y_pred);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_22 = lk_rounded(others) / lk_rounded(share);
                    log1p_x_22[i] = x_22;
                }
                lk_block_log1p(n, log1p_x_22);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    log_others_high[i] = others.high;
                    log_others_low[i] = others.low;
                }
                lk_block_pair_log(n, log_others_high, log_others_low);
            }
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_44 = lk_pair_mul_double(log_others, gamma);
                const lk_pair x_46 = lk_pair_add(x_44, x_45);
                const lk_pair x_47 = lk_pair_mul_double(x_46, 0.5);
                half_power_high[i] = x_47.high;
                half_power_low[i] = x_47.low;
            }
            lk_block_pair_exp(n, half_power_high, half_power_low);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair x_71 = lk_pair_mul(log_others, x_70);
                    const lk_pair x_72 = lk_pair_mul_double(x_71, 0.5);
                    half_power_1_high[i] = x_72.high;
                    half_power_1_low[i] = x_72.low;
                }
                lk_block_pair_exp(n, half_power_1_high, half_power_1_low);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_22 = log1p_x_22[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_5 = lk_rounded(share) * lk_rounded(share);
                    const double x_22 = lk_rounded(others) / lk_rounded(share);
                    const double x_23 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_23 : now_log_share;
                    const double x_24 = lk_rounded(log_sum) - log_share_1;
                    const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
                    const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                    const double x_25 = gamma * x_5;
                    const int c_0_eq_share = 0.0 == share.high;
                    const double surprisal_by_others = surprisal / lk_rounded(others);
                    const double x_39 = lk_rounded(share) * x_38;
                    const double x_40 = lk_rounded(share) * x_39;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_58 = inverse_sum_share * lk_rounded(share);
                    const double x_59 = low > x_58 ? low : x_58;
                    const double clipped = high < x_59 ? high : x_59;
                    const int clipped_eq_x_58 = clipped == x_58;
                    const double x_60 = lk_rounded(share) * x_17;
                    const double x_61 = surprisal_by_others * x_40;
                    const double x_62 = x_60 + x_61;
                    const double x_63 = x_62 - lk_rounded(others);
                    const double x_65 = lk_rounded(share) * x_64;
                    const double x_66 = surprisal * x_65;
                    const double chosen_12 = c_0_eq_gamma ? 0.0 : x_66;
                    const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
                    const double x_67 = chosen_13 + x_63;
                    const double x_68 = surprisal_by_others * x_25;
                    const double x_69 = x_67 - x_68;
                    const lk_pair x_71 = lk_pair_mul(log_others, x_70);
                    const int x_71_lt_c_minus_1500 = x_71.high < (-1500.0);
                    const double x_73 = alpha[i] * lk_rounded(half_power_1);
                    const double x_74 = lk_rounded(half_power_1) * y_true[i];
                    const double x_75 = x_73 * x_74;
                    const double x_76 = x_69 * x_75;
                    const double chosen_14 = x_71_lt_c_minus_1500 ? 0.0 : x_76;
                    const int c_0_eq_x_69 = 0.0 == x_69;
                    const double chosen_15 = c_0_eq_x_69 ? 0.0 : chosen_14;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
                    const double chosen_17 = c_0_eq_y_true ? 0.0 : chosen_16;
                    chosen_18[i] = clipped_eq_x_58 ? chosen_17 : 0.0;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const double now_log1p_x_22 = log1p_x_22[i];
                    const double now_log_share = log_share[i];
                    const lk_pair share = {share_high[i], share_low[i]};
                    const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                    const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
                    const lk_pair x_1 = lk_pair_sub(sum_share, share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                    const double x_22 = lk_rounded(others) / lk_rounded(share);
                    const double x_23 = log_y_pred[i] - log_largest;
                    const int share_lt_c = share.high < 0x1.0p-960;
                    const double log_share_1 = share_lt_c ? x_23 : now_log_share;
                    const double x_24 = lk_rounded(log_sum) - log_share_1;
                    const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
                    const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                    const double surprisal_by_others = surprisal / lk_rounded(others);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_58 = inverse_sum_share * lk_rounded(share);
                    const double x_59 = low > x_58 ? low : x_58;
                    const double clipped = high < x_59 ? high : x_59;
                    const int clipped_eq_x_58 = clipped == x_58;
                    const lk_pair x_71 = lk_pair_mul(log_others, x_70);
                    const int x_71_lt_c_minus_1500 = x_71.high < (-1500.0);
                    const double x_73 = alpha[i] * lk_rounded(half_power_1);
                    const double x_81 = gamma * lk_rounded(share);
                    const double x_82 = surprisal_by_others * x_81;
                    const double x_83 = 2.0 + x_82;
                    const double x_84 = x_83 - surprisal;
                    const double x_85 = lk_rounded(share) * surprisal_by_others;
                    const double x_86 = x_84 - x_85;
                    const double x_87 = lk_rounded(half_power_1) * v[i];
                    const double x_88 = x_73 * x_87;
                    const double x_89 = x_88 * y_true[i];
                    const double x_90 = x_86 * x_89;
                    const double chosen_20 = x_71_lt_c_minus_1500 ? 0.0 : x_90;
                    const int c_0_eq_x_86 = 0.0 == x_86;
                    const double chosen_21 = c_0_eq_x_86 ? 0.0 : chosen_20;
                    const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                    const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
                    chosen_24[i] = clipped_eq_x_58 ? chosen_23 : 0.0;
                }
            for (size_t i = 0; i < n; i++) {
                const double now_log1p_x_22 = log1p_x_22[i];
                const double now_log_share = log_share[i];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) * lk_rounded(others);
                const double x_3 = v[i] * x_2;
                const double x_4 = sum_v - v[i];
                const int is_largest_1 = argmax_abs_v == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_4;
                const double x_5 = lk_rounded(share) * lk_rounded(share);
                const double x_6 = others_1 * x_5;
                const double x_7 = x_3 - x_6;
                const double x_8 = (-2.0) * lk_rounded(share);
                const double x_9 = lk_rounded(share) * x_8;
                const double x_10 = gamma * x_9;
                const double x_11 = others_1 * x_10;
                const double x_12 = x_11 + x_7;
                const double x_13 = 2.0 * lk_rounded(others);
                const double x_14 = lk_rounded(share) * x_13;
                const double x_15 = v[i] * x_14;
                const double x_16 = x_12 + x_15;
                const double x_18 = lk_rounded(others) * x_17;
                const double x_19 = lk_rounded(share) * x_18;
                const double x_20 = v[i] * x_19;
                const double x_21 = x_16 + x_20;
                const double x_22 = lk_rounded(others) / lk_rounded(share);
                const double x_23 = log_y_pred[i] - log_largest;
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_23 : now_log_share;
                const double x_24 = lk_rounded(log_sum) - log_share_1;
                const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
                const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                const double x_25 = gamma * x_5;
                const double x_26 = others_1 * x_25;
                const double x_27 = surprisal * x_26;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_2 = c_0_eq_share ? 0.0 : x_27;
                const double chosen_3 = c_0_eq_gamma ? 0.0 : chosen_2;
                const double x_28 = chosen_3 + x_21;
                const double x_29 = surprisal * x_25;
                const double x_30 = v[i] * x_29;
                const double chosen_4 = c_0_eq_share ? 0.0 : x_30;
                const double chosen_5 = c_0_eq_gamma ? 0.0 : chosen_4;
                const double x_31 = chosen_5 + x_28;
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const double x_32 = lk_rounded(share) * x_5;
                const double x_33 = gamma * x_32;
                const double x_34 = gamma * x_33;
                const double x_35 = others_1 * x_34;
                const double x_36 = surprisal_by_others * x_35;
                const double x_37 = x_31 - x_36;
                const double x_39 = lk_rounded(share) * x_38;
                const double x_40 = lk_rounded(share) * x_39;
                const double x_41 = surprisal * x_40;
                const double x_42 = v[i] * x_41;
                const double chosen_6 = c_0_eq_gamma ? 0.0 : x_42;
                const double chosen_7 = c_0_eq_share ? 0.0 : chosen_6;
                const double x_43 = chosen_7 + x_37;
                const lk_pair x_44 = lk_pair_mul_double(log_others, gamma);
                const lk_pair x_46 = lk_pair_add(x_44, x_45);
                const int x_46_lt_c_minus_1500 = x_46.high < (-1500.0);
                const double x_51 = alpha[i] * x_50;
                const double x_52 = x_51 / lk_rounded(share);
                const double x_53 = x_52 * y_true[i];
                const double x_54 = x_53 / lk_rounded(share);
                const double x_55 = x_43 * x_54;
                const double x_56 = lk_rounded(half_power) * x_55;
                const double x_57 = lk_rounded(half_power) * x_56;
                const double chosen_8 = x_46_lt_c_minus_1500 ? 0.0 : x_57;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : chosen_8;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                const double x_58 = inverse_sum_share * lk_rounded(share);
                const double x_59 = low > x_58 ? low : x_58;
                const double clipped = high < x_59 ? high : x_59;
                const int clipped_eq_x_58 = clipped == x_58;
                const double chosen_11 = clipped_eq_x_58 ? chosen_10 : 0.0;
                const double x_77 = sum_chosen_18 - chosen_18[i];
                const int is_largest_2 = argmax_abs_chosen_18 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_77;
                const double x_78 = others_1 * others_2;
                const double neg_x_78 = -x_78;
                const double x_79 = others_2 * v[i];
                const double x_80 = neg_x_78 - x_79;
                const double x_91 = sum_chosen_24 - chosen_24[i];
                const int is_largest_3 = argmax_abs_chosen_24 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_91;
                const double x_92 = gamma * others_3;
                const double x_93 = lk_rounded(others) * x_92;
                const double x_94 = x_80 + x_93;
                const double x_95 = lk_rounded(share) * x_92;
                const double x_96 = x_94 + x_95;
                const double x_98 = x_50 * x_96;
                const double x_99 = lk_rounded(half_power_2) * x_98;
                const double x_100 = lk_rounded(half_power_2) * x_99;
                const double neg_x_100 = -x_100;
                const double chosen_26 = x_45_lt_c_minus_1500 ? 0.0 : neg_x_100;
                const double x_101 = chosen_11 + chosen_26;
                hessian_vector[i] = weight * x_101;
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
    double share_high[LK_BLOCK];
    double share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double abs_v[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double log_share[LK_BLOCK];
    double log_y_pred[LK_BLOCK];
    double log1p_x_22[LK_BLOCK];
    double log_others_high[LK_BLOCK];
    double log_others_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double half_power_1_high[LK_BLOCK];
    double half_power_1_low[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double chosen_24[LK_BLOCK];
    double abs_chosen_24[LK_BLOCK];
    double chosen_25[LK_BLOCK];
    double largest[LK_ROWS];
    double sum_share_high[LK_ROWS];
    double sum_share_low[LK_ROWS];
    double inverse_sum_share[LK_ROWS];
    double argmax_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double sum_v[LK_ROWS];
    double argmax_abs_v[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_17[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double log_largest[LK_ROWS];
    double x_38[LK_ROWS];
    double x_45_high[LK_ROWS];
    double x_45_low[LK_ROWS];
    double x_50[LK_ROWS];
    double x_64[LK_ROWS];
    double x_70_high[LK_ROWS];
    double x_70_low[LK_ROWS];
    double sum_chosen_18[LK_ROWS];
    double argmax_abs_chosen_18[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_24[LK_ROWS];
    double argmax_abs_chosen_24[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double half_power_2_high[LK_ROWS];
    double half_power_2_low[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_17[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_38[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_64[r] = (-2.0) * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_70 = lk_sum((-1.0), gamma[r]);
        x_70_high[r] = x_70.high;
        x_70_low[r] = x_70.low;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_v[i] = fabs(v[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            log_y_pred[i] = y_pred[i];
        }
    lk_block_log(c * n, log_y_pred);

    lk_lanes_maximum(n, c, y_pred, largest);

    double row_sum_v[LK_ROWS];
    lk_lanes_sum(n, c, v, sum_v, row_sum_v);
    for (size_t r = 0; r < n; r++) {
        sum_v[r] = lk_row_sum_value((lk_pair){sum_v[r], row_sum_v[r]});
    }

    lk_lanes_argmax(n, c, abs_v, argmax_abs_v);

    for (size_t r = 0; r < n; r++) {
        log_largest[r] = largest[r];
    }
    lk_block_log(n, log_largest);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = lk_quotient(y_pred[i], largest[r]);
            share_high[i] = share.high;
            share_low[i] = share.low;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_v = v[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_v[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_v;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            log_share[i] = lk_rounded(share);
        }
    lk_block_log(c * n, log_share);

    lk_lanes_sum(n, c, share_high, sum_share_high, sum_share_low);
    lk_lanes_add(n, c, share_low, sum_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_share_high[r], sum_share_low[r]});
        sum_share_high[r] = total.high;
        sum_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, share_high, argmax_share);

    double row_sum_without_largest_1[LK_ROWS];
    lk_lanes_sum(n, c, chosen_1, sum_without_largest_1, row_sum_without_largest_1);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
        inverse_sum_share[r] = 1.0 / lk_rounded(sum_share);
    }

    for (size_t r = 0; r < n; r++) {
        const double x_48 = inverse_sum_share[r] / largest[r];
        const double x_49 = inverse_sum_share[r] * x_48;
        x_50[r] = x_49 / largest[r];
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
        const lk_pair x_45 = lk_pair_mul(log_sum, neg_gamma);
        x_45_high[r] = x_45.high;
        x_45_low[r] = x_45.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_45 = {x_45_high[r], x_45_low[r]};
        const lk_pair x_97 = lk_pair_mul_double(x_45, 0.5);
        half_power_2_high[r] = x_97.high;
        half_power_2_low[r] = x_97.low;
    }
    lk_block_pair_exp(n, half_power_2_high, half_power_2_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const double x_22 = lk_rounded(others) / lk_rounded(share);
            log1p_x_22[i] = x_22;
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
            const int is_largest = argmax_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            log_others_high[i] = others.high;
            log_others_low[i] = others.low;
        }
    lk_block_pair_log(c * n, log_others_high, log_others_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_45 = {x_45_high[r], x_45_low[r]};
            const lk_pair x_44 = lk_pair_mul_double(log_others, gamma[r]);
            const lk_pair x_46 = lk_pair_add(x_44, x_45);
            const lk_pair x_47 = lk_pair_mul_double(x_46, 0.5);
            half_power_high[i] = x_47.high;
            half_power_low[i] = x_47.low;
        }
    lk_block_pair_exp(c * n, half_power_high, half_power_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_70 = {x_70_high[r], x_70_low[r]};
            const lk_pair x_71 = lk_pair_mul(log_others, x_70);
            const lk_pair x_72 = lk_pair_mul_double(x_71, 0.5);
            half_power_1_high[i] = x_72.high;
            half_power_1_low[i] = x_72.low;
        }
    lk_block_pair_exp(c * n, half_power_1_high, half_power_1_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_22 = log1p_x_22[i];
            const double now_log_share = log_share[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_70 = {x_70_high[r], x_70_low[r]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const double x_5 = lk_rounded(share) * lk_rounded(share);
            const double x_22 = lk_rounded(others) / lk_rounded(share);
            const double x_23 = log_y_pred[i] - log_largest[r];
            const int share_lt_c = share.high < 0x1.0p-960;
            const double log_share_1 = share_lt_c ? x_23 : now_log_share;
            const double x_24 = lk_rounded(log_sum) - log_share_1;
            const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
            const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
            const double x_25 = gamma[r] * x_5;
            const int c_0_eq_share = 0.0 == share.high;
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const double surprisal_by_others = surprisal / lk_rounded(others);
            const double x_39 = lk_rounded(share) * x_38[r];
            const double x_40 = lk_rounded(share) * x_39;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_58 = inverse_sum_share[r] * lk_rounded(share);
            const double x_59 = low[r] > x_58 ? low[r] : x_58;
            const double clipped = high[r] < x_59 ? high[r] : x_59;
            const int clipped_eq_x_58 = clipped == x_58;
            const double x_60 = lk_rounded(share) * x_17[r];
            const double x_61 = surprisal_by_others * x_40;
            const double x_62 = x_60 + x_61;
            const double x_63 = x_62 - lk_rounded(others);
            const double x_65 = lk_rounded(share) * x_64[r];
            const double x_66 = surprisal * x_65;
            const double chosen_12 = c_0_eq_gamma ? 0.0 : x_66;
            const double chosen_13 = c_0_eq_share ? 0.0 : chosen_12;
            const double x_67 = chosen_13 + x_63;
            const double x_68 = surprisal_by_others * x_25;
            const double x_69 = x_67 - x_68;
            const lk_pair x_71 = lk_pair_mul(log_others, x_70);
            const int x_71_lt_c_minus_1500 = x_71.high < (-1500.0);
            const double x_73 = alpha[i] * lk_rounded(half_power_1);
            const double x_74 = lk_rounded(half_power_1) * y_true[i];
            const double x_75 = x_73 * x_74;
            const double x_76 = x_69 * x_75;
            const double chosen_14 = x_71_lt_c_minus_1500 ? 0.0 : x_76;
            const int c_0_eq_x_69 = 0.0 == x_69;
            const double chosen_15 = c_0_eq_x_69 ? 0.0 : chosen_14;
            const double chosen_16 = alpha_eq_c_0 ? 0.0 : chosen_15;
            const double chosen_17 = c_0_eq_y_true ? 0.0 : chosen_16;
            chosen_18[i] = clipped_eq_x_58 ? chosen_17 : 0.0;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_18[i] = fabs(chosen_18[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_log1p_x_22 = log1p_x_22[i];
            const double now_log_share = log_share[i];
            const lk_pair share = {share_high[i], share_low[i]};
            const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
            const lk_pair log_others = {log_others_high[i], log_others_low[i]};
            const lk_pair x_70 = {x_70_high[r], x_70_low[r]};
            const lk_pair half_power_1 = {half_power_1_high[i], half_power_1_low[i]};
            const lk_pair x_1 = lk_pair_sub(sum_share, share);
            const double index = (double)(int)k;
            const int is_largest = argmax_share[r] == index;
            const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
            const double x_22 = lk_rounded(others) / lk_rounded(share);
            const double x_23 = log_y_pred[i] - log_largest[r];
            const int share_lt_c = share.high < 0x1.0p-960;
            const double log_share_1 = share_lt_c ? x_23 : now_log_share;
            const double x_24 = lk_rounded(log_sum) - log_share_1;
            const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
            const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
            const double surprisal_by_others = surprisal / lk_rounded(others);
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_58 = inverse_sum_share[r] * lk_rounded(share);
            const double x_59 = low[r] > x_58 ? low[r] : x_58;
            const double clipped = high[r] < x_59 ? high[r] : x_59;
            const int clipped_eq_x_58 = clipped == x_58;
            const lk_pair x_71 = lk_pair_mul(log_others, x_70);
            const int x_71_lt_c_minus_1500 = x_71.high < (-1500.0);
            const double x_73 = alpha[i] * lk_rounded(half_power_1);
            const double x_81 = gamma[r] * lk_rounded(share);
            const double x_82 = surprisal_by_others * x_81;
            const double x_83 = 2.0 + x_82;
            const double x_84 = x_83 - surprisal;
            const double x_85 = lk_rounded(share) * surprisal_by_others;
            const double x_86 = x_84 - x_85;
            const double x_87 = lk_rounded(half_power_1) * v[i];
            const double x_88 = x_73 * x_87;
            const double x_89 = x_88 * y_true[i];
            const double x_90 = x_86 * x_89;
            const double chosen_20 = x_71_lt_c_minus_1500 ? 0.0 : x_90;
            const int c_0_eq_x_86 = 0.0 == x_86;
            const double chosen_21 = c_0_eq_x_86 ? 0.0 : chosen_20;
            const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_y_true ? 0.0 : chosen_22;
            chosen_24[i] = clipped_eq_x_58 ? chosen_23 : 0.0;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_24[i] = fabs(chosen_24[i]);
        }

    double row_sum_chosen_18[LK_ROWS];
    lk_lanes_sum(n, c, chosen_18, sum_chosen_18, row_sum_chosen_18);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_18[r] = lk_row_sum_value((lk_pair){sum_chosen_18[r], row_sum_chosen_18[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_18, argmax_abs_chosen_18);

    double row_sum_chosen_24[LK_ROWS];
    lk_lanes_sum(n, c, chosen_24, sum_chosen_24, row_sum_chosen_24);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_24[r] = lk_row_sum_value((lk_pair){sum_chosen_24[r], row_sum_chosen_24[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_24, argmax_abs_chosen_24);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_18 = chosen_18[i];
            const double index = (double)(int)k;
            const int is_largest_2 = argmax_abs_chosen_18[r] == index;
            chosen_19[i] = is_largest_2 ? 0.0 : now_chosen_18;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_chosen_24 = chosen_24[i];
            const double index = (double)(int)k;
            const int is_largest_3 = argmax_abs_chosen_24[r] == index;
            chosen_25[i] = is_largest_3 ? 0.0 : now_chosen_24;
        }

    double row_sum_without_largest_2[LK_ROWS];
    lk_lanes_sum(n, c, chosen_19, sum_without_largest_2, row_sum_without_largest_2);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
    }

    double row_sum_without_largest_3[LK_ROWS];
    lk_lanes_sum(n, c, chosen_25, sum_without_largest_3, row_sum_without_largest_3);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_3[r] = lk_row_sum_value((lk_pair){sum_without_largest_3[r], row_sum_without_largest_3[r]});
    }

    if (want_hessian_vector) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_log1p_x_22 = log1p_x_22[i];
                const double now_log_share = log_share[i];
                const double now_sum_without_largest_1 = sum_without_largest_1[r];
                const double now_sum_without_largest_2 = sum_without_largest_2[r];
                const double now_sum_without_largest_3 = sum_without_largest_3[r];
                const lk_pair share = {share_high[i], share_low[i]};
                const lk_pair sum_share = {sum_share_high[r], sum_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_others = {log_others_high[i], log_others_low[i]};
                const lk_pair x_45 = {x_45_high[r], x_45_low[r]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const lk_pair half_power_2 = {half_power_2_high[r], half_power_2_low[r]};
                const lk_pair x_1 = lk_pair_sub(sum_share, share);
                const double index = (double)(int)k;
                const int is_largest = argmax_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_1.high, is_largest ? sum_without_largest.low : x_1.low};
                const double x_2 = lk_rounded(others) * lk_rounded(others);
                const double x_3 = v[i] * x_2;
                const double x_4 = sum_v[r] - v[i];
                const int is_largest_1 = argmax_abs_v[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_4;
                const double x_5 = lk_rounded(share) * lk_rounded(share);
                const double x_6 = others_1 * x_5;
                const double x_7 = x_3 - x_6;
                const double x_8 = (-2.0) * lk_rounded(share);
                const double x_9 = lk_rounded(share) * x_8;
                const double x_10 = gamma[r] * x_9;
                const double x_11 = others_1 * x_10;
                const double x_12 = x_11 + x_7;
                const double x_13 = 2.0 * lk_rounded(others);
                const double x_14 = lk_rounded(share) * x_13;
                const double x_15 = v[i] * x_14;
                const double x_16 = x_12 + x_15;
                const double x_18 = lk_rounded(others) * x_17[r];
                const double x_19 = lk_rounded(share) * x_18;
                const double x_20 = v[i] * x_19;
                const double x_21 = x_16 + x_20;
                const double x_22 = lk_rounded(others) / lk_rounded(share);
                const double x_23 = log_y_pred[i] - log_largest[r];
                const int share_lt_c = share.high < 0x1.0p-960;
                const double log_share_1 = share_lt_c ? x_23 : now_log_share;
                const double x_24 = lk_rounded(log_sum) - log_share_1;
                const int x_22_lt_c_1152921504606846976 = x_22 < 0x1.0p+60;
                const double surprisal = x_22_lt_c_1152921504606846976 ? now_log1p_x_22 : x_24;
                const double x_25 = gamma[r] * x_5;
                const double x_26 = others_1 * x_25;
                const double x_27 = surprisal * x_26;
                const int c_0_eq_share = 0.0 == share.high;
                const double chosen_2 = c_0_eq_share ? 0.0 : x_27;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_3 = c_0_eq_gamma ? 0.0 : chosen_2;
                const double x_28 = chosen_3 + x_21;
                const double x_29 = surprisal * x_25;
                const double x_30 = v[i] * x_29;
                const double chosen_4 = c_0_eq_share ? 0.0 : x_30;
                const double chosen_5 = c_0_eq_gamma ? 0.0 : chosen_4;
                const double x_31 = chosen_5 + x_28;
                const double surprisal_by_others = surprisal / lk_rounded(others);
                const double x_32 = lk_rounded(share) * x_5;
                const double x_33 = gamma[r] * x_32;
                const double x_34 = gamma[r] * x_33;
                const double x_35 = others_1 * x_34;
                const double x_36 = surprisal_by_others * x_35;
                const double x_37 = x_31 - x_36;
                const double x_39 = lk_rounded(share) * x_38[r];
                const double x_40 = lk_rounded(share) * x_39;
                const double x_41 = surprisal * x_40;
                const double x_42 = v[i] * x_41;
                const double chosen_6 = c_0_eq_gamma ? 0.0 : x_42;
                const double chosen_7 = c_0_eq_share ? 0.0 : chosen_6;
                const double x_43 = chosen_7 + x_37;
                const lk_pair x_44 = lk_pair_mul_double(log_others, gamma[r]);
                const lk_pair x_46 = lk_pair_add(x_44, x_45);
                const int x_46_lt_c_minus_1500 = x_46.high < (-1500.0);
                const double x_51 = alpha[i] * x_50[r];
                const double x_52 = x_51 / lk_rounded(share);
                const double x_53 = x_52 * y_true[i];
                const double x_54 = x_53 / lk_rounded(share);
                const double x_55 = x_43 * x_54;
                const double x_56 = lk_rounded(half_power) * x_55;
                const double x_57 = lk_rounded(half_power) * x_56;
                const double chosen_8 = x_46_lt_c_minus_1500 ? 0.0 : x_57;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : chosen_8;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                const double x_58 = inverse_sum_share[r] * lk_rounded(share);
                const double x_59 = low[r] > x_58 ? low[r] : x_58;
                const double clipped = high[r] < x_59 ? high[r] : x_59;
                const int clipped_eq_x_58 = clipped == x_58;
                const double chosen_11 = clipped_eq_x_58 ? chosen_10 : 0.0;
                const double x_77 = sum_chosen_18[r] - chosen_18[i];
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_77;
                const double x_78 = others_1 * others_2;
                const double neg_x_78 = -x_78;
                const double x_79 = others_2 * v[i];
                const double x_80 = neg_x_78 - x_79;
                const double x_91 = sum_chosen_24[r] - chosen_24[i];
                const int is_largest_3 = argmax_abs_chosen_24[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_91;
                const double x_92 = gamma[r] * others_3;
                const double x_93 = lk_rounded(others) * x_92;
                const double x_94 = x_80 + x_93;
                const double x_95 = lk_rounded(share) * x_92;
                const double x_96 = x_94 + x_95;
                const int x_45_lt_c_minus_1500 = x_45.high < (-1500.0);
                const double x_98 = x_50[r] * x_96;
                const double x_99 = lk_rounded(half_power_2) * x_98;
                const double x_100 = lk_rounded(half_power_2) * x_99;
                const double neg_x_100 = -x_100;
                const double chosen_26 = x_45_lt_c_minus_1500 ? 0.0 : neg_x_100;
                hessian_vector[i] = chosen_11 + chosen_26;
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
};
