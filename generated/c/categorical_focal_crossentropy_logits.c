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

LK_FLAT static void lk_block_exp(size_t n, double *restrict x)
{
    double low[LK_BLOCK], shifted[LK_BLOCK];
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = lk_exp_begin(x[i]);
        x[i] = half.high;
        low[i] = half.low;
        shifted[i] = half.shifted;
    }
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = low[i], .shifted = shifted[i]};
        x[i] = lk_exp_end(half);
    }
}

LK_FLAT static void lk_block_log(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log(x[i]);
}

LK_FLAT static void lk_block_log1p(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_log1p(x[i]);
}

LK_FLAT static void lk_block_lifted_exp_fall(size_t n, double *restrict x)
{
    double low[LK_BLOCK], shifted[LK_BLOCK];
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = lk_lifted_exp_fall_begin(x[i]);
        x[i] = half.high;
        low[i] = half.low;
        shifted[i] = half.shifted;
    }
    for (size_t i = 0; i < n; i++) {
        const lk_exp_half half = {.high = x[i], .low = low[i], .shifted = shifted[i]};
        x[i] = lk_lifted_exp_fall_end(half);
    }
}

LK_FLAT static void lk_block_lifted_exp_fall_short(size_t n, double *restrict x)
{
    for (size_t i = 0; i < n; i++) x[i] = lk_lifted_exp_fall_short(x[i]);
}

static double lk_row_exp(double x)
{
    lk_block_exp(1, &x);
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

LK_FLAT static void lk_block_pair_lifted_exp(size_t n, double *restrict high, double *restrict low)
{
    for (size_t i = 0; i < n; i++) {
        const lk_pair x = {high[i], low[i]};
        const lk_pair y = lk_pair_lifted_exp(x);
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

/* categorical_focal_crossentropy_logits: gamma in {0} */
static void categorical_focal_crossentropy_logits_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double alpha[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_11[LK_BLOCK];
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak, sum_x_11, argmax_x_11 */
    double peak = -INFINITY;
    lk_pair row_sum_x_11 = {0.0, 0.0};
    lk_row_peak row_argmax_x_11 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        peak = lk_row_maximum(n, y_pred, peak);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_x_11, n, x_11);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_11, start, n, x_11);
    }
    const lk_pair sum_x_11 = lk_row_sum_pair(row_sum_x_11);
    const double argmax_x_11 = row_argmax_x_11.at;

    /* argmax_lifted_share, sum_lifted_share, sum_without_largest_1 */
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK && (want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        if (c > LK_BLOCK && (want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double now_x_11 = x_11[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_11 == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_x_11;
            }
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
        if (want_gradient || want_hessian)
            lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
    }
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double x_5 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
    const double inverse_x_5 = want_gradient || want_hessian ? 1.0 / x_5 : 0.0;
    const lk_pair x_17 = lk_pair_mul_double(sum_x_11, inverse_x_5);
    const lk_pair x_18 = lk_pair_mul_double(x_17, inverse_x_5);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double x_2 = 0x1.0p-128 * lk_rounded(sum_without_largest);
    const double log_sum = want_value ? lk_row_log1p(x_2) : 0.0;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK && (want_gradient || want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_3 = alpha[i] * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_6.high, is_largest ? sum_without_largest.low : x_6.low};
                const double x_7 = alpha[i] * inverse_x_5;
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-128 * neg_x_9;
                const double x_12 = lk_rounded(sum_x_11) - x_11[i];
                const int is_largest_1 = argmax_x_11 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_12;
                const double x_13 = inverse_x_5 * others_1;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_15 = 0x1.0p-128 * x_14;
                const double x_16 = x_10 + x_15;
                gradient[i] = weight * x_16;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_6.high, is_largest ? sum_without_largest.low : x_6.low};
                const lk_pair x_19 = lk_pair_mul(others, x_18);
                const lk_pair x_20 = lk_pair_mul(lifted_share, x_19);
                const double x_21 = 0x1.0p-256 * lk_rounded(x_20);
                hessian[i] = weight * x_21;
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
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double x_11[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double peak[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_5[LK_ROWS];
    double sum_x_11_high[LK_ROWS];
    double sum_x_11_low[LK_ROWS];
    double argmax_x_11[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_18_high[LK_ROWS];
    double x_18_low[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                x_11[i] = alpha[i] * y_true[i];
            }
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    if (want_gradient || want_hessian) {
        lk_lanes_sum(n, c, x_11, sum_x_11_high, sum_x_11_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_11_high[r], sum_x_11_low[r]});
            sum_x_11_high[r] = total.high;
            sum_x_11_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, x_11, argmax_x_11);
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
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_x_11 = x_11[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_11[r] == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_x_11;
            }
    }

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

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
        lk_lanes_sum(n, c, chosen_3, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const double x_5 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
            inverse_x_5[r] = 1.0 / x_5;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
            const lk_pair x_17 = lk_pair_mul_double(sum_x_11, inverse_x_5[r]);
            const lk_pair x_18 = lk_pair_mul_double(x_17, inverse_x_5[r]);
            x_18_high[r] = x_18.high;
            x_18_low[r] = x_18.low;
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
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

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const double x_2 = 0x1.0p-128 * lk_rounded(sum_without_largest);
            log_sum[r] = x_2;
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
                const double x_3 = alpha[i] * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
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
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_6.high, is_largest ? sum_without_largest.low : x_6.low};
                const double x_7 = alpha[i] * inverse_x_5[r];
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-128 * neg_x_9;
                const double x_12 = lk_rounded(sum_x_11) - x_11[i];
                const int is_largest_1 = argmax_x_11[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_12;
                const double x_13 = inverse_x_5[r] * others_1;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_15 = 0x1.0p-128 * x_14;
                gradient[i] = x_10 + x_15;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair x_18 = {x_18_high[r], x_18_low[r]};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_6.high, is_largest ? sum_without_largest.low : x_6.low};
                const lk_pair x_19 = lk_pair_mul(others, x_18);
                const lk_pair x_20 = lk_pair_mul(lifted_share, x_19);
                hessian[i] = 0x1.0p-256 * lk_rounded(x_20);
            }
    }
}

/* categorical_focal_crossentropy_logits: gamma in {0}, in float32 */
static void categorical_focal_crossentropy_logits_case_0_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double alpha[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_11[LK_BLOCK];
    double lifted_share[LK_BLOCK];
    double lifted_share_more_high[LK_BLOCK];
    double lifted_share_more_low[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    /* peak, sum_x_11, argmax_x_11, sum_x_11_more */
    double peak = -INFINITY;
    lk_pair row_sum_x_11 = {0.0, 0.0};
    lk_row_peak row_argmax_x_11 = {-INFINITY, 0.0};
    lk_pair row_sum_x_11_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (want_gradient || want_hessian)
            lk_load(alpha, &in[2], start, n);
        lk_load(y_pred, &in[1], start, n);
        if (want_gradient || want_hessian)
            lk_load(y_true, &in[0], start, n);
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        peak = lk_row_maximum(n, y_pred, peak);
        if (want_gradient)
            lk_row_sum_add(&row_sum_x_11, n, x_11);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_x_11, start, n, x_11);
        if (want_hessian)
            lk_row_sum_add(&row_sum_x_11_more, n, x_11);
    }
    const lk_pair sum_x_11 = lk_row_sum_pair(row_sum_x_11);
    const double argmax_x_11 = row_argmax_x_11.at;
    const double sum_x_11_more = lk_row_sum_value(row_sum_x_11_more);

    /* argmax_lifted_share, argmax_lifted_share_more, sum_lifted_share, sum_without_largest_1, sum_lifted_share_more */
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_row_peak row_argmax_lifted_share_more = {-INFINITY, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_lifted_share_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK && (want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (want_value || want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                lifted_share[i] = neg_gap;
            }
            lk_block_lifted_exp_fall_short(n, lifted_share);
        }
        if (c > LK_BLOCK && (want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (want_gradient) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const double now_x_11 = x_11[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_x_11 == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_x_11;
            }
        if (want_value || want_hessian)
            lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share);
        if (want_gradient)
            lk_row_peak_raise(&row_argmax_lifted_share_more, start, n, lifted_share_more_high);
        if (want_gradient)
            lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_more_high, lifted_share_more_low);
        if (want_gradient)
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_3);
        if (want_hessian)
            lk_row_sum_add(&row_sum_lifted_share_more, n, lifted_share);
    }
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const double argmax_lifted_share_more = row_argmax_lifted_share_more.at;
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double sum_lifted_share_more = lk_row_sum_value(row_sum_lifted_share_more);
    const double x_5 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
    const double inverse_x_5 = want_gradient ? 1.0 / x_5 : 0.0;
    const double x_5_more = 0x1.0p-128 * sum_lifted_share_more;
    const double inverse_x_5_more = want_hessian ? 1.0 / x_5_more : 0.0;
    const double x_17 = inverse_x_5_more * sum_x_11_more;
    const double x_18 = inverse_x_5_more * x_17;

    /* sum_without_largest, sum_without_largest_more */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_more = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK && (want_value || want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                lifted_share[i] = neg_gap;
            }
            lk_block_lifted_exp_fall_short(n, lifted_share);
        }
        if (want_value || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double now_lifted_share = lifted_share[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                chosen[i] = is_largest ? 0.0 : now_lifted_share;
            }
        if (c > LK_BLOCK && (want_gradient)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_more = argmax_lifted_share_more == index;
                const lk_pair chosen_more = {is_largest_more ? 0.0 : lifted_share_more.high, is_largest_more ? 0.0 : lifted_share_more.low};
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
    const double x_2 = 0x1.0p-128 * sum_without_largest;
    const double log_sum = want_value ? lk_row_log1p(x_2) : 0.0;

    /* sum_chosen_2, gradient, hessian */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK && (want_hessian)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                lifted_share[i] = neg_gap;
            }
            lk_block_lifted_exp_fall_short(n, lifted_share);
        }
        if ((c > LK_BLOCK || !(want_gradient || want_hessian)) && (want_value || want_gradient))
            lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double surprisal = gap + log_sum;
                const double x_3 = alpha[i] * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (c > LK_BLOCK && (want_gradient)) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1_more = lk_difference(peak, y_pred[i]);
                const lk_pair gap_more = {peak_eq_y_pred ? 0.0 : x_1_more.high, peak_eq_y_pred ? 0.0 : x_1_more.low};
                const lk_pair neg_gap_more = lk_pair_neg(gap_more);
                lifted_share_more_high[i] = neg_gap_more.high;
                lifted_share_more_low[i] = neg_gap_more.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_more_high, lifted_share_more_low);
        }
        if (c > LK_BLOCK && (want_gradient))
            for (size_t i = 0; i < n; i++) {
                x_11[i] = alpha[i] * y_true[i];
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_2, n, chosen_2);
        if (want_gradient)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = offset + (double)(int)i;
                const int is_largest_more = argmax_lifted_share_more == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share_more);
                const lk_pair others = {is_largest_more ? sum_without_largest_more.high : x_6.high, is_largest_more ? sum_without_largest_more.low : x_6.low};
                const double x_7 = alpha[i] * inverse_x_5;
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-128 * neg_x_9;
                const double x_12 = lk_rounded(sum_x_11) - x_11[i];
                const int is_largest_1 = argmax_x_11 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_12;
                const double x_13 = inverse_x_5 * others_1;
                const double x_14 = lk_rounded(lifted_share_more) * x_13;
                const double x_15 = 0x1.0p-128 * x_14;
                const double x_16 = x_10 + x_15;
                gradient[i] = weight * x_16;
            }
        if (want_gradient)
            lk_store(&out[1], start, n, gradient);
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const double x_6_more = sum_lifted_share_more - lifted_share[i];
                const double others_more = is_largest ? sum_without_largest : x_6_more;
                const double x_19 = others_more * x_18;
                const double x_20 = lifted_share[i] * x_19;
                const double x_21 = 0x1.0p-256 * x_20;
                hessian[i] = weight * x_21;
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
    double lifted_share[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double lifted_share_more_high[LK_BLOCK];
    double lifted_share_more_low[LK_BLOCK];
    double chosen_more_high[LK_BLOCK];
    double chosen_more_low[LK_BLOCK];
    double x_11[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double peak[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double argmax_lifted_share_more[LK_ROWS];
    double sum_without_largest_more_high[LK_ROWS];
    double sum_without_largest_more_low[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double inverse_x_5[LK_ROWS];
    double sum_x_11_high[LK_ROWS];
    double sum_x_11_low[LK_ROWS];
    double argmax_x_11[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double sum_lifted_share_more[LK_ROWS];
    double sum_x_11_more[LK_ROWS];
    double x_18[LK_ROWS];

    if (want_gradient || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                x_11[i] = alpha[i] * y_true[i];
            }
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    if (want_gradient) {
        lk_lanes_sum(n, c, x_11, sum_x_11_high, sum_x_11_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_x_11_high[r], sum_x_11_low[r]});
            sum_x_11_high[r] = total.high;
            sum_x_11_low[r] = total.low;
        }
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, x_11, argmax_x_11);
    }

    if (want_hessian) {
        double row_sum_x_11_more[LK_ROWS];
        lk_lanes_sum(n, c, x_11, sum_x_11_more, row_sum_x_11_more);
        for (size_t r = 0; r < n; r++) {
            sum_x_11_more[r] = lk_row_sum_value((lk_pair){sum_x_11_more[r], row_sum_x_11_more[r]});
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
                lifted_share[i] = neg_gap;
            }
        lk_block_lifted_exp_fall_short(c * n, lifted_share);
    }

    if (want_gradient) {
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
        lk_block_pair_lifted_exp(c * n, lifted_share_more_high, lifted_share_more_low);
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_x_11 = x_11[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_x_11[r] == index;
                chosen_3[i] = is_largest_1 ? 0.0 : now_x_11;
            }
    }

    if (want_value || want_hessian) {
        lk_lanes_argmax(n, c, lifted_share, argmax_lifted_share);
    }

    if (want_gradient) {
        lk_lanes_argmax(n, c, lifted_share_more_high, argmax_lifted_share_more);
    }

    if (want_gradient) {
        lk_lanes_sum(n, c, lifted_share_more_high, sum_lifted_share_high, sum_lifted_share_low);
        lk_lanes_add(n, c, lifted_share_more_low, sum_lifted_share_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
            sum_lifted_share_high[r] = total.high;
            sum_lifted_share_low[r] = total.low;
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
        double row_sum_lifted_share_more[LK_ROWS];
        lk_lanes_sum(n, c, lifted_share, sum_lifted_share_more, row_sum_lifted_share_more);
        for (size_t r = 0; r < n; r++) {
            sum_lifted_share_more[r] = lk_row_sum_value((lk_pair){sum_lifted_share_more[r], row_sum_lifted_share_more[r]});
        }
    }

    if (want_gradient) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const double x_5 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
            inverse_x_5[r] = 1.0 / x_5;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const double x_5_more = 0x1.0p-128 * sum_lifted_share_more[r];
            const double inverse_x_5_more = 1.0 / x_5_more;
            const double x_17 = inverse_x_5_more * sum_x_11_more[r];
            x_18[r] = inverse_x_5_more * x_17;
        }
    }

    if (want_value || want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_lifted_share = lifted_share[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                chosen[i] = is_largest ? 0.0 : now_lifted_share;
            }
    }

    if (want_gradient) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const double index = (double)(int)k;
                const int is_largest_more = argmax_lifted_share_more[r] == index;
                const lk_pair chosen_more = {is_largest_more ? 0.0 : lifted_share_more.high, is_largest_more ? 0.0 : lifted_share_more.low};
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
            const double x_2 = 0x1.0p-128 * sum_without_largest[r];
            log_sum[r] = x_2;
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
                const double x_3 = alpha[i] * surprisal;
                const double x_4 = x_3 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_4;
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
                const lk_pair lifted_share_more = {lifted_share_more_high[i], lifted_share_more_low[i]};
                const lk_pair sum_without_largest_more = {sum_without_largest_more_high[r], sum_without_largest_more_low[r]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_x_11 = {sum_x_11_high[r], sum_x_11_low[r]};
                const double index = (double)(int)k;
                const int is_largest_more = argmax_lifted_share_more[r] == index;
                const lk_pair x_6 = lk_pair_sub(sum_lifted_share, lifted_share_more);
                const lk_pair others = {is_largest_more ? sum_without_largest_more.high : x_6.high, is_largest_more ? sum_without_largest_more.low : x_6.low};
                const double x_7 = alpha[i] * inverse_x_5[r];
                const double x_8 = lk_rounded(others) * x_7;
                const double x_9 = x_8 * y_true[i];
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-128 * neg_x_9;
                const double x_12 = lk_rounded(sum_x_11) - x_11[i];
                const int is_largest_1 = argmax_x_11[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_12;
                const double x_13 = inverse_x_5[r] * others_1;
                const double x_14 = lk_rounded(lifted_share_more) * x_13;
                const double x_15 = 0x1.0p-128 * x_14;
                gradient[i] = x_10 + x_15;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_sum_without_largest = sum_without_largest[r];
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const double x_6_more = sum_lifted_share_more[r] - lifted_share[i];
                const double others_more = is_largest ? now_sum_without_largest : x_6_more;
                const double x_19 = others_more * x_18[r];
                const double x_20 = lifted_share[i] * x_19;
                hessian[i] = 0x1.0p-256 * x_20;
            }
    }
}

/* categorical_focal_crossentropy_logits: gamma in {2} */
static void categorical_focal_crossentropy_logits_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double chosen_7[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_8[LK_BLOCK];
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

    /* sum_lifted_share, argmax_lifted_share */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
    }
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
    const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
    const lk_pair x_15 = lk_pair_mul(inverse_x_8, inverse_x_8);
    const lk_pair x_16 = lk_pair_mul(inverse_x_8, x_15);
    const double x_31 = 5.0 * lk_rounded(inverse_x_8);
    const double x_32 = lk_rounded(inverse_x_8) * x_31;
    const double x_33 = lk_rounded(inverse_x_8) * x_32;
    const double x_34 = lk_rounded(inverse_x_8) * x_33;
    const double x_42 = 4.0 * lk_rounded(inverse_x_8);
    const double x_43 = lk_rounded(inverse_x_8) * x_42;
    const double x_44 = lk_rounded(inverse_x_8) * x_43;
    const double x_45 = lk_rounded(inverse_x_8) * x_44;
    const double x_55 = (-2.0) * lk_rounded(inverse_x_8);
    const double x_56 = lk_rounded(inverse_x_8) * x_55;
    const double x_57 = lk_rounded(inverse_x_8) * x_56;
    const double x_58 = lk_rounded(inverse_x_8) * x_57;
    const double x_68 = lk_rounded(inverse_x_8) * lk_rounded(x_16);

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const double x_3 = 0x1.0p-128 * lk_rounded(sum_without_largest);
    const double log_sum = lk_row_log1p(x_3);

    /* sum_chosen_2, sum_chosen_7, argmax_chosen_7, sum_chosen_18, argmax_abs_chosen_18 */
    lk_pair row_sum_chosen_2 = {0.0, 0.0};
    lk_pair row_sum_chosen_7 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_7 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_18 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_18 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        lk_load(alpha, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add_double(gap, log_sum);
                const double x_4 = lk_rounded(others) * lk_rounded(others);
                const double x_5 = alpha[i] * x_4;
                const double x_6 = lk_rounded(surprisal) * x_5;
                const double x_7 = x_6 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_1 = alpha_eq_c_0 ? 0.0 : x_7;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_2[i] = c_0_eq_y_true ? 0.0 : chosen_1;
            }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add_double(gap, log_sum);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, others);
                const lk_pair x_23 = lk_pair_mul_double(others, alpha[i]);
                const double x_24 = lk_rounded(x_23) * y_true[i];
                const double x_25 = lk_rounded(x_14) * x_24;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_25;
                chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add_double(gap, log_sum);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double x_73 = lk_rounded(others) * lk_rounded(surprisal);
                const double x_74 = (-2.0) * lk_rounded(others);
                const double x_75 = x_73 + x_74;
                const double x_76 = lk_rounded(lifted_share) * lk_rounded(surprisal);
                const double neg_x_76 = -x_76;
                const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_76;
                const double x_77 = chosen_15 + x_75;
                const double x_78 = alpha[i] * lk_rounded(lifted_share);
                const double x_79 = x_78 * y_true[i];
                const double x_80 = x_77 * x_79;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_80;
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
            lk_row_sum_add(&row_sum_chosen_7, n, chosen_7);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_7, start, n, chosen_7);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_18, n, chosen_18);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_18, start, n, abs_chosen_18);
    }
    const double sum_chosen_2 = lk_row_sum_value(row_sum_chosen_2);
    const double sum_chosen_7 = lk_row_sum_value(row_sum_chosen_7);
    const double argmax_chosen_7 = row_argmax_chosen_7.at;
    const double sum_chosen_18 = lk_row_sum_value(row_sum_chosen_18);
    const double argmax_abs_chosen_18 = row_argmax_abs_chosen_18.at;
    const double x_9 = lk_rounded(inverse_x_8) * sum_chosen_2;
    const double x_10 = lk_rounded(inverse_x_8) * x_9;
    const double x_11 = 0x1.0p-256 * x_10;

    /* sum_without_largest_1, sum_without_largest_2 */
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    if (want_gradient || want_hessian)
        for (size_t start = 0; start < c; start += LK_BLOCK) {
            const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
            const double offset = (double)start;
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add_double(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                    const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                    const lk_pair x_14 = lk_pair_add(chosen_3, others);
                    const lk_pair x_23 = lk_pair_mul_double(others, alpha[i]);
                    const double x_24 = lk_rounded(x_23) * y_true[i];
                    const double x_25 = lk_rounded(x_14) * x_24;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_25;
                    chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
                }
            for (size_t i = 0; i < n; i++) {
                const double now_chosen_7 = chosen_7[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_7 == index;
                chosen_8[i] = is_largest_1 ? 0.0 : now_chosen_7;
            }
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add_double(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double x_73 = lk_rounded(others) * lk_rounded(surprisal);
                    const double x_74 = (-2.0) * lk_rounded(others);
                    const double x_75 = x_73 + x_74;
                    const double x_76 = lk_rounded(lifted_share) * lk_rounded(surprisal);
                    const double neg_x_76 = -x_76;
                    const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_76;
                    const double x_77 = chosen_15 + x_75;
                    const double x_78 = alpha[i] * lk_rounded(lifted_share);
                    const double x_79 = x_78 * y_true[i];
                    const double x_80 = x_77 * x_79;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_80;
                    const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                    chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
                }
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_chosen_18 = chosen_18[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    chosen_19[i] = is_largest_2 ? 0.0 : now_chosen_18;
                }
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_8);
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
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[2], start, n);
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add_double(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                    const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                    const lk_pair x_14 = lk_pair_add(chosen_3, others);
                    const lk_pair x_23 = lk_pair_mul_double(others, alpha[i]);
                    const double x_24 = lk_rounded(x_23) * y_true[i];
                    const double x_25 = lk_rounded(x_14) * x_24;
                    const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_25;
                    chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
                }
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add_double(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double x_73 = lk_rounded(others) * lk_rounded(surprisal);
                    const double x_74 = (-2.0) * lk_rounded(others);
                    const double x_75 = x_73 + x_74;
                    const double x_76 = lk_rounded(lifted_share) * lk_rounded(surprisal);
                    const double neg_x_76 = -x_76;
                    const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_76;
                    const double x_77 = chosen_15 + x_75;
                    const double x_78 = alpha[i] * lk_rounded(lifted_share);
                    const double x_79 = x_78 * y_true[i];
                    const double x_80 = x_77 * x_79;
                    const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_80;
                    const double chosen_17 = c_0_eq_lifted_share ? 0.0 : chosen_16;
                    chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add_double(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                    const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                    const lk_pair x_14 = lk_pair_add(chosen_3, others);
                    const lk_pair x_17 = lk_pair_mul(others, x_16);
                    const lk_pair x_18 = lk_pair_mul(others, x_17);
                    const double x_19 = alpha[i] * lk_rounded(x_18);
                    const double x_20 = x_19 * y_true[i];
                    const double x_21 = lk_rounded(x_14) * x_20;
                    const double neg_x_21 = -x_21;
                    const double x_22 = 0x1.0p-384 * neg_x_21;
                    const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_22;
                    const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                    const double x_26 = sum_chosen_7 - chosen_7[i];
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_26;
                    const double x_27 = others_1 * lk_rounded(x_16);
                    const double x_28 = lk_rounded(lifted_share) * x_27;
                    const double x_29 = 0x1.0p-384 * x_28;
                    const double x_30 = chosen_5 + x_29;
                    gradient[i] = weight * x_30;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                    const lk_pair surprisal = lk_pair_add_double(gap, log_sum);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double x_26 = sum_chosen_7 - chosen_7[i];
                    const int is_largest_1 = argmax_chosen_7 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_26;
                    const double x_35 = lk_rounded(others) * x_34;
                    const double x_36 = lk_rounded(others) * x_35;
                    const double x_37 = lk_rounded(others) * x_36;
                    const double x_38 = alpha[i] * x_37;
                    const double x_39 = lk_rounded(lifted_share) * x_38;
                    const double x_40 = x_39 * y_true[i];
                    const double x_41 = 0x1.0p-512 * x_40;
                    const double x_46 = lk_rounded(others) * x_45;
                    const double x_47 = lk_rounded(others) * x_46;
                    const double x_48 = lk_rounded(lifted_share) * x_47;
                    const double x_49 = lk_rounded(lifted_share) * x_48;
                    const double x_50 = alpha[i] * x_49;
                    const double x_51 = lk_rounded(surprisal) * x_50;
                    const double x_52 = x_51 * y_true[i];
                    const double x_53 = 0x1.0p-512 * x_52;
                    const double chosen_9 = c_0_eq_lifted_share ? 0.0 : x_53;
                    const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                    const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                    const double x_54 = chosen_11 + x_41;
                    const double x_59 = lk_rounded(others) * x_58;
                    const double x_60 = lk_rounded(others) * x_59;
                    const double x_61 = lk_rounded(others) * x_60;
                    const double x_62 = alpha[i] * x_61;
                    const double x_63 = lk_rounded(lifted_share) * x_62;
                    const double x_64 = lk_rounded(surprisal) * x_63;
                    const double x_65 = x_64 * y_true[i];
                    const double x_66 = 0x1.0p-512 * x_65;
                    const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_66;
                    const double chosen_13 = c_0_eq_lifted_share ? 0.0 : chosen_12;
                    const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
                    const double x_67 = chosen_14 + x_54;
                    const double x_69 = others_1 * x_68;
                    const double x_70 = lk_rounded(others) * x_69;
                    const double x_71 = lk_rounded(lifted_share) * x_70;
                    const double x_72 = 0x1.0p-512 * x_71;
                    const double x_81 = sum_chosen_18 - chosen_18[i];
                    const int is_largest_2 = argmax_abs_chosen_18 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_81;
                    const double x_82 = lk_rounded(lifted_share) * x_58;
                    const double x_83 = lk_rounded(lifted_share) * x_82;
                    const double x_84 = others_2 * x_83;
                    const double x_85 = 0x1.0p-512 * x_84;
                    const double x_86 = x_72 + x_85;
                    const double x_87 = x_67 + x_86;
                    hessian[i] = weight * x_87;
                }
            if (want_hessian)
                lk_store(&out[2], start, n, hessian);
        }

    if (row_out[0] != NULL) *row_out[0] = weight * x_11;
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
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double chosen_2[LK_BLOCK];
    double chosen_7[LK_BLOCK];
    double chosen_8[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double peak[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum[LK_ROWS];
    double sum_chosen_2[LK_ROWS];
    double x_16_high[LK_ROWS];
    double x_16_low[LK_ROWS];
    double sum_chosen_7[LK_ROWS];
    double argmax_chosen_7[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_34[LK_ROWS];
    double x_45[LK_ROWS];
    double x_58[LK_ROWS];
    double x_68[LK_ROWS];
    double sum_chosen_18[LK_ROWS];
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
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const lk_pair x_15 = lk_pair_mul(inverse_x_8, inverse_x_8);
            const lk_pair x_16 = lk_pair_mul(inverse_x_8, x_15);
            x_16_high[r] = x_16.high;
            x_16_low[r] = x_16.low;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const double x_31 = 5.0 * lk_rounded(inverse_x_8);
            const double x_32 = lk_rounded(inverse_x_8) * x_31;
            const double x_33 = lk_rounded(inverse_x_8) * x_32;
            x_34[r] = lk_rounded(inverse_x_8) * x_33;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const double x_42 = 4.0 * lk_rounded(inverse_x_8);
            const double x_43 = lk_rounded(inverse_x_8) * x_42;
            const double x_44 = lk_rounded(inverse_x_8) * x_43;
            x_45[r] = lk_rounded(inverse_x_8) * x_44;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const double x_55 = (-2.0) * lk_rounded(inverse_x_8);
            const double x_56 = lk_rounded(inverse_x_8) * x_55;
            const double x_57 = lk_rounded(inverse_x_8) * x_56;
            x_58[r] = lk_rounded(inverse_x_8) * x_57;
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const lk_pair x_16 = {x_16_high[r], x_16_low[r]};
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            x_68[r] = lk_rounded(inverse_x_8) * lk_rounded(x_16);
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
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

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const double x_3 = 0x1.0p-128 * lk_rounded(sum_without_largest);
        log_sum[r] = x_3;
    }
    lk_block_log1p(n, log_sum);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add_double(gap, log_sum[r]);
                const double x_4 = lk_rounded(others) * lk_rounded(others);
                const double x_5 = alpha[i] * x_4;
                const double x_6 = lk_rounded(surprisal) * x_5;
                const double x_7 = x_6 * y_true[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
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
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add_double(gap, log_sum[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, others);
                const lk_pair x_23 = lk_pair_mul_double(others, alpha[i]);
                const double x_24 = lk_rounded(x_23) * y_true[i];
                const double x_25 = lk_rounded(x_14) * x_24;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : x_25;
                chosen_7[i] = c_0_eq_y_true ? 0.0 : chosen_6;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
                const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add_double(gap, log_sum[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double x_73 = lk_rounded(others) * lk_rounded(surprisal);
                const double x_74 = (-2.0) * lk_rounded(others);
                const double x_75 = x_73 + x_74;
                const double x_76 = lk_rounded(lifted_share) * lk_rounded(surprisal);
                const double neg_x_76 = -x_76;
                const double chosen_15 = c_0_eq_lifted_share ? 0.0 : neg_x_76;
                const double x_77 = chosen_15 + x_75;
                const double x_78 = alpha[i] * lk_rounded(lifted_share);
                const double x_79 = x_78 * y_true[i];
                const double x_80 = x_77 * x_79;
                const double chosen_16 = alpha_eq_c_0 ? 0.0 : x_80;
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
        double row_sum_chosen_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_2, sum_chosen_2, row_sum_chosen_2);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_2[r] = lk_row_sum_value((lk_pair){sum_chosen_2[r], row_sum_chosen_2[r]});
        }
    }

    if (want_gradient || want_hessian) {
        double row_sum_chosen_7[LK_ROWS];
        lk_lanes_sum(n, c, chosen_7, sum_chosen_7, row_sum_chosen_7);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_7[r] = lk_row_sum_value((lk_pair){sum_chosen_7[r], row_sum_chosen_7[r]});
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, chosen_7, argmax_chosen_7);
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
                const double now_chosen_7 = chosen_7[i];
                const double index = (double)(int)k;
                const int is_largest_1 = argmax_chosen_7[r] == index;
                chosen_8[i] = is_largest_1 ? 0.0 : now_chosen_7;
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
            const lk_pair x_8 = lk_pair_mul_double(sum_lifted_share, 0x1.0p-128);
            const lk_pair inverse_x_8 = lk_double_div_pair(1.0, x_8);
            const double x_9 = lk_rounded(inverse_x_8) * sum_chosen_2[r];
            const double x_10 = lk_rounded(inverse_x_8) * x_9;
            value[r] = 0x1.0p-256 * x_10;
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
                const lk_pair x_16 = {x_16_high[r], x_16_low[r]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add_double(gap, log_sum[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const lk_pair x_12 = lk_pair_mul_double(lifted_share, 2.0);
                const lk_pair x_13 = lk_pair_mul(surprisal, x_12);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair chosen_3 = {c_0_eq_lifted_share ? 0.0 : x_13.high, c_0_eq_lifted_share ? 0.0 : x_13.low};
                const lk_pair x_14 = lk_pair_add(chosen_3, others);
                const lk_pair x_17 = lk_pair_mul(others, x_16);
                const lk_pair x_18 = lk_pair_mul(others, x_17);
                const double x_19 = alpha[i] * lk_rounded(x_18);
                const double x_20 = x_19 * y_true[i];
                const double x_21 = lk_rounded(x_14) * x_20;
                const double neg_x_21 = -x_21;
                const double x_22 = 0x1.0p-384 * neg_x_21;
                const double chosen_4 = alpha_eq_c_0 ? 0.0 : x_22;
                const double chosen_5 = c_0_eq_y_true ? 0.0 : chosen_4;
                const double x_26 = sum_chosen_7[r] - chosen_7[i];
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_26;
                const double x_27 = others_1 * lk_rounded(x_16);
                const double x_28 = lk_rounded(lifted_share) * x_27;
                const double x_29 = 0x1.0p-384 * x_28;
                gradient[i] = chosen_5 + x_29;
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
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair x_2 = lk_pair_sub(sum_lifted_share, lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair others = {is_largest ? sum_without_largest.high : x_2.high, is_largest ? sum_without_largest.low : x_2.low};
                const lk_pair surprisal = lk_pair_add_double(gap, log_sum[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double x_26 = sum_chosen_7[r] - chosen_7[i];
                const int is_largest_1 = argmax_chosen_7[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_26;
                const double x_35 = lk_rounded(others) * x_34[r];
                const double x_36 = lk_rounded(others) * x_35;
                const double x_37 = lk_rounded(others) * x_36;
                const double x_38 = alpha[i] * x_37;
                const double x_39 = lk_rounded(lifted_share) * x_38;
                const double x_40 = x_39 * y_true[i];
                const double x_41 = 0x1.0p-512 * x_40;
                const double x_46 = lk_rounded(others) * x_45[r];
                const double x_47 = lk_rounded(others) * x_46;
                const double x_48 = lk_rounded(lifted_share) * x_47;
                const double x_49 = lk_rounded(lifted_share) * x_48;
                const double x_50 = alpha[i] * x_49;
                const double x_51 = lk_rounded(surprisal) * x_50;
                const double x_52 = x_51 * y_true[i];
                const double x_53 = 0x1.0p-512 * x_52;
                const double chosen_9 = c_0_eq_lifted_share ? 0.0 : x_53;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_y_true ? 0.0 : chosen_10;
                const double x_54 = chosen_11 + x_41;
                const double x_59 = lk_rounded(others) * x_58[r];
                const double x_60 = lk_rounded(others) * x_59;
                const double x_61 = lk_rounded(others) * x_60;
                const double x_62 = alpha[i] * x_61;
                const double x_63 = lk_rounded(lifted_share) * x_62;
                const double x_64 = lk_rounded(surprisal) * x_63;
                const double x_65 = x_64 * y_true[i];
                const double x_66 = 0x1.0p-512 * x_65;
                const double chosen_12 = alpha_eq_c_0 ? 0.0 : x_66;
                const double chosen_13 = c_0_eq_lifted_share ? 0.0 : chosen_12;
                const double chosen_14 = c_0_eq_y_true ? 0.0 : chosen_13;
                const double x_67 = chosen_14 + x_54;
                const double x_69 = others_1 * x_68[r];
                const double x_70 = lk_rounded(others) * x_69;
                const double x_71 = lk_rounded(lifted_share) * x_70;
                const double x_72 = 0x1.0p-512 * x_71;
                const double x_81 = sum_chosen_18[r] - chosen_18[i];
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_81;
                const double x_82 = lk_rounded(lifted_share) * x_58[r];
                const double x_83 = lk_rounded(lifted_share) * x_82;
                const double x_84 = others_2 * x_83;
                const double x_85 = 0x1.0p-512 * x_84;
                const double x_86 = x_72 + x_85;
                hessian[i] = x_67 + x_86;
            }
    }
}

/* categorical_focal_crossentropy_logits: otherwise */
static void categorical_focal_crossentropy_logits_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    const int want_value = row_out[0] != NULL;
    const int want_gradient = out[1].data != NULL;
    const int want_hessian = out[2].data != NULL;
    double y_pred[LK_BLOCK];
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_x_4_high[LK_BLOCK];
    double log_x_4_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double chosen_10[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];
    double chosen_25[LK_BLOCK];
    double abs_chosen_25[LK_BLOCK];
    double chosen_11[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double gradient[LK_BLOCK];
    double hessian[LK_BLOCK];

    const double gamma = row_in[3];
    const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma));
    const int c_0_eq_gamma = 0.0 == gamma;
    const double x_39 = 2.0 * gamma;
    const double x_42 = gamma * gamma;
    const lk_pair x_64 = lk_sum((-1.0), gamma);

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* argmax_lifted_share, sum_lifted_share */
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
    }
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const lk_pair sum_lifted_share = lk_row_sum_pair(row_sum_lifted_share);
    const double x_15 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
    const double inverse_x_15 = want_gradient || want_hessian ? 1.0 / x_15 : 0.0;

    /* sum_without_largest */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair chosen = {is_largest ? 0.0 : lifted_share.high, is_largest ? 0.0 : lifted_share.low};
            chosen_high[i] = chosen.high;
            chosen_low[i] = chosen.low;
        }
        lk_row_sum_add_pairs(&row_sum_without_largest, n, chosen_high, chosen_low);
    }
    const lk_pair sum_without_largest = lk_row_sum_pair(row_sum_without_largest);
    const lk_pair x_2 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
    const lk_pair log_sum = lk_row_pair_log1p(x_2);
    const lk_pair x_11 = lk_pair_mul(log_sum, neg_gamma);
    const int x_11_lt_c_minus_1500 = x_11.high < (-1500.0);
    const lk_pair x_12 = lk_pair_mul_double(x_11, 0.5);
    const lk_pair half_power_1 = lk_row_pair_exp(x_12);
    const double x_33 = lk_rounded(half_power_1) * inverse_x_15;
    const double x_55 = x_33 * x_33;

    /* sum_chosen_3, sum_chosen_10, argmax_chosen_10, sum_chosen_25, argmax_abs_chosen_25 */
    lk_pair row_sum_chosen_3 = {0.0, 0.0};
    lk_pair row_sum_chosen_10 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_10 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_25 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_25 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        lk_load(alpha, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
        lk_block_pair_log(n, log_x_4_high, log_x_4_low);
        for (size_t i = 0; i < n; i++) {
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
            const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
            half_power_high[i] = x_6.high;
            half_power_low[i] = x_6.low;
        }
        lk_block_pair_exp(n, half_power_high, half_power_low);
        if (want_value)
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
                const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                const lk_pair x_7 = lk_pair_mul_double(half_power, alpha[i]);
                const double x_8 = lk_rounded(half_power) * lk_rounded(surprisal);
                const double x_9 = lk_rounded(x_7) * x_8;
                const double x_10 = x_9 * y_true[i];
                const double chosen_1 = x_5_lt_c_minus_1500 ? 0.0 : x_10;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_2 = alpha_eq_c_0 ? 0.0 : chosen_1;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                chosen_3[i] = c_0_eq_y_true ? 0.0 : chosen_2;
            }
        if (want_gradient || want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
                const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                const lk_pair x_7 = lk_pair_mul_double(half_power, alpha[i]);
                const double x_16 = gamma * lk_rounded(lifted_share);
                const double surprisal_by_others = lk_rounded(surprisal) / lk_rounded(others);
                const double x_27 = surprisal_by_others * x_16;
                const double x_28 = 1.0 + x_27;
                const double x_29 = lk_rounded(half_power) * y_true[i];
                const double x_30 = x_29 * lk_rounded(x_7);
                const double x_31 = x_28 * x_30;
                chosen_10[i] = x_5_lt_c_minus_1500 ? 0.0 : x_31;
            }
        if (want_hessian) {
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_65 = lk_pair_mul(log_x_4, x_64);
                const lk_pair x_66 = lk_pair_mul_double(x_65, 0.5);
                half_power_3_high[i] = x_66.high;
                half_power_3_low[i] = x_66.low;
            }
            lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
        }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_16 = gamma * lk_rounded(lifted_share);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double surprisal_by_others = lk_rounded(surprisal) / lk_rounded(others);
                const double x_27 = surprisal_by_others * x_16;
                const double x_60 = 2.0 + x_27;
                const double x_61 = x_60 - lk_rounded(surprisal);
                const double x_62 = lk_rounded(lifted_share) * surprisal_by_others;
                const double x_63 = x_61 - x_62;
                const lk_pair x_65 = lk_pair_mul(log_x_4, x_64);
                const int x_65_lt_c_minus_1500 = x_65.high < (-1500.0);
                const double x_67 = alpha[i] * lk_rounded(half_power_3);
                const double x_68 = lk_rounded(half_power_3) * lk_rounded(lifted_share);
                const double x_69 = x_67 * x_68;
                const double x_70 = x_69 * y_true[i];
                const double x_71 = x_63 * x_70;
                const double x_72 = 0x1.0p-128 * x_71;
                const double chosen_21 = x_65_lt_c_minus_1500 ? 0.0 : x_72;
                const int c_0_eq_x_63 = 0.0 == x_63;
                const double chosen_22 = c_0_eq_x_63 ? 0.0 : chosen_21;
                const double chosen_23 = alpha_eq_c_0 ? 0.0 : chosen_22;
                const double chosen_24 = c_0_eq_lifted_share ? 0.0 : chosen_23;
                chosen_25[i] = c_0_eq_y_true ? 0.0 : chosen_24;
            }
        if (want_hessian)
            for (size_t i = 0; i < n; i++) {
                abs_chosen_25[i] = fabs(chosen_25[i]);
            }
        if (want_value)
            lk_row_sum_add(&row_sum_chosen_3, n, chosen_3);
        if (want_gradient || want_hessian)
            lk_row_sum_add(&row_sum_chosen_10, n, chosen_10);
        if (want_gradient || want_hessian)
            lk_row_peak_raise(&row_argmax_chosen_10, start, n, chosen_10);
        if (want_hessian)
            lk_row_sum_add(&row_sum_chosen_25, n, chosen_25);
        if (want_hessian)
            lk_row_peak_raise(&row_argmax_abs_chosen_25, start, n, abs_chosen_25);
    }
    const lk_pair sum_chosen_3 = lk_row_sum_pair(row_sum_chosen_3);
    const double sum_chosen_10 = lk_row_sum_value(row_sum_chosen_10);
    const double argmax_chosen_10 = row_argmax_chosen_10.at;
    const double sum_chosen_25 = lk_row_sum_value(row_sum_chosen_25);
    const double argmax_abs_chosen_25 = row_argmax_abs_chosen_25.at;
    const lk_pair x_13 = lk_pair_mul(half_power_1, sum_chosen_3);
    const lk_pair x_14 = lk_pair_mul(half_power_1, x_13);
    const double chosen_4 = x_11_lt_c_minus_1500 ? 0.0 : lk_rounded(x_14);

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
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                lk_block_pair_log(n, log_x_4_high, log_x_4_low);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
                    half_power_high[i] = x_6.high;
                    half_power_low[i] = x_6.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
                    const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                    const lk_pair x_7 = lk_pair_mul_double(half_power, alpha[i]);
                    const double x_16 = gamma * lk_rounded(lifted_share);
                    const double surprisal_by_others = lk_rounded(surprisal) / lk_rounded(others);
                    const double x_27 = surprisal_by_others * x_16;
                    const double x_28 = 1.0 + x_27;
                    const double x_29 = lk_rounded(half_power) * y_true[i];
                    const double x_30 = x_29 * lk_rounded(x_7);
                    const double x_31 = x_28 * x_30;
                    chosen_10[i] = x_5_lt_c_minus_1500 ? 0.0 : x_31;
                }
            for (size_t i = 0; i < n; i++) {
                const double now_chosen_10 = chosen_10[i];
                const double index = offset + (double)(int)i;
                const int is_largest_1 = argmax_chosen_10 == index;
                chosen_11[i] = is_largest_1 ? 0.0 : now_chosen_10;
            }
            if (c > LK_BLOCK && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_65 = lk_pair_mul(log_x_4, x_64);
                    const lk_pair x_66 = lk_pair_mul_double(x_65, 0.5);
                    half_power_3_high[i] = x_66.high;
                    half_power_3_low[i] = x_66.low;
                }
                lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
            }
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_16 = gamma * lk_rounded(lifted_share);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double surprisal_by_others = lk_rounded(surprisal) / lk_rounded(others);
                    const double x_27 = surprisal_by_others * x_16;
                    const double x_60 = 2.0 + x_27;
                    const double x_61 = x_60 - lk_rounded(surprisal);
                    const double x_62 = lk_rounded(lifted_share) * surprisal_by_others;
                    const double x_63 = x_61 - x_62;
                    const lk_pair x_65 = lk_pair_mul(log_x_4, x_64);
                    const int x_65_lt_c_minus_1500 = x_65.high < (-1500.0);
                    const double x_67 = alpha[i] * lk_rounded(half_power_3);
                    const double x_68 = lk_rounded(half_power_3) * lk_rounded(lifted_share);
                    const double x_69 = x_67 * x_68;
                    const double x_70 = x_69 * y_true[i];
                    const double x_71 = x_63 * x_70;
                    const double x_72 = 0x1.0p-128 * x_71;
                    const double chosen_21 = x_65_lt_c_minus_1500 ? 0.0 : x_72;
                    const int c_0_eq_x_63 = 0.0 == x_63;
                    const double chosen_22 = c_0_eq_x_63 ? 0.0 : chosen_21;
                    const double chosen_23 = alpha_eq_c_0 ? 0.0 : chosen_22;
                    const double chosen_24 = c_0_eq_lifted_share ? 0.0 : chosen_23;
                    chosen_25[i] = c_0_eq_y_true ? 0.0 : chosen_24;
                }
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const double now_chosen_25 = chosen_25[i];
                    const double index = offset + (double)(int)i;
                    const int is_largest_2 = argmax_abs_chosen_25 == index;
                    chosen_26[i] = is_largest_2 ? 0.0 : now_chosen_25;
                }
            lk_row_sum_add(&row_sum_without_largest_1, n, chosen_11);
            if (want_hessian)
                lk_row_sum_add(&row_sum_without_largest_2, n, chosen_26);
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
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
                    log_x_4_high[i] = x_4.high;
                    log_x_4_low[i] = x_4.low;
                }
                lk_block_pair_log(n, log_x_4_high, log_x_4_low);
            }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
                    const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
                    half_power_high[i] = x_6.high;
                    half_power_low[i] = x_6.low;
                }
                lk_block_pair_exp(n, half_power_high, half_power_low);
            }
            for (size_t i = 0; i < n; i++) {
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
                const lk_pair x_19 = lk_pair_add(x_11, x_5);
                const lk_pair x_20 = lk_pair_mul_double(x_19, 0.5);
                half_power_2_high[i] = x_20.high;
                half_power_2_low[i] = x_20.low;
            }
            lk_block_pair_exp(n, half_power_2_high, half_power_2_low);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
                    const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                    const lk_pair x_7 = lk_pair_mul_double(half_power, alpha[i]);
                    const double x_16 = gamma * lk_rounded(lifted_share);
                    const double surprisal_by_others = lk_rounded(surprisal) / lk_rounded(others);
                    const double x_27 = surprisal_by_others * x_16;
                    const double x_28 = 1.0 + x_27;
                    const double x_29 = lk_rounded(half_power) * y_true[i];
                    const double x_30 = x_29 * lk_rounded(x_7);
                    const double x_31 = x_28 * x_30;
                    chosen_10[i] = x_5_lt_c_minus_1500 ? 0.0 : x_31;
                }
            if (c > LK_BLOCK && (want_hessian)) {
                for (size_t i = 0; i < n; i++) {
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair x_65 = lk_pair_mul(log_x_4, x_64);
                    const lk_pair x_66 = lk_pair_mul_double(x_65, 0.5);
                    half_power_3_high[i] = x_66.high;
                    half_power_3_low[i] = x_66.low;
                }
                lk_block_pair_exp(n, half_power_3_high, half_power_3_low);
            }
            if (c > LK_BLOCK && (want_hessian))
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_16 = gamma * lk_rounded(lifted_share);
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double surprisal_by_others = lk_rounded(surprisal) / lk_rounded(others);
                    const double x_27 = surprisal_by_others * x_16;
                    const double x_60 = 2.0 + x_27;
                    const double x_61 = x_60 - lk_rounded(surprisal);
                    const double x_62 = lk_rounded(lifted_share) * surprisal_by_others;
                    const double x_63 = x_61 - x_62;
                    const lk_pair x_65 = lk_pair_mul(log_x_4, x_64);
                    const int x_65_lt_c_minus_1500 = x_65.high < (-1500.0);
                    const double x_67 = alpha[i] * lk_rounded(half_power_3);
                    const double x_68 = lk_rounded(half_power_3) * lk_rounded(lifted_share);
                    const double x_69 = x_67 * x_68;
                    const double x_70 = x_69 * y_true[i];
                    const double x_71 = x_63 * x_70;
                    const double x_72 = 0x1.0p-128 * x_71;
                    const double chosen_21 = x_65_lt_c_minus_1500 ? 0.0 : x_72;
                    const int c_0_eq_x_63 = 0.0 == x_63;
                    const double chosen_22 = c_0_eq_x_63 ? 0.0 : chosen_21;
                    const double chosen_23 = alpha_eq_c_0 ? 0.0 : chosen_22;
                    const double chosen_24 = c_0_eq_lifted_share ? 0.0 : chosen_23;
                    chosen_25[i] = c_0_eq_y_true ? 0.0 : chosen_24;
                }
            if (want_gradient)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_16 = gamma * lk_rounded(lifted_share);
                    const double x_17 = lk_rounded(surprisal) * x_16;
                    const double chosen_5 = c_0_eq_gamma ? 0.0 : x_17;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const double chosen_6 = c_0_eq_lifted_share ? 0.0 : chosen_5;
                    const double x_18 = chosen_6 + lk_rounded(others);
                    const lk_pair x_19 = lk_pair_add(x_11, x_5);
                    const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                    const double x_21 = lk_rounded(half_power_2) * inverse_x_15;
                    const double x_22 = alpha[i] * lk_rounded(half_power_2);
                    const double x_23 = x_21 * x_22;
                    const double x_24 = x_23 * y_true[i];
                    const double x_25 = x_18 * x_24;
                    const double neg_x_25 = -x_25;
                    const double x_26 = 0x1.0p-128 * neg_x_25;
                    const double chosen_7 = x_19_lt_c_minus_1500 ? 0.0 : x_26;
                    const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                    const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                    const double x_32 = sum_chosen_10 - chosen_10[i];
                    const int is_largest_1 = argmax_chosen_10 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_32;
                    const double x_34 = lk_rounded(half_power_1) * others_1;
                    const double x_35 = x_33 * x_34;
                    const double x_36 = lk_rounded(lifted_share) * x_35;
                    const double x_37 = 0x1.0p-128 * x_36;
                    const double chosen_12 = x_11_lt_c_minus_1500 ? 0.0 : x_37;
                    const double x_38 = chosen_12 + chosen_9;
                    gradient[i] = weight * x_38;
                }
            if (want_gradient)
                lk_store(&out[1], start, n, gradient);
            if (want_hessian)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                    const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const lk_pair surprisal = lk_pair_add(gap, log_sum);
                    const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                    const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                    const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma);
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const lk_pair x_19 = lk_pair_add(x_11, x_5);
                    const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                    const double x_21 = lk_rounded(half_power_2) * inverse_x_15;
                    const double x_32 = sum_chosen_10 - chosen_10[i];
                    const int is_largest_1 = argmax_chosen_10 == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_32;
                    const double x_40 = lk_rounded(others) * x_39;
                    const double x_41 = lk_rounded(others) + x_40;
                    const double x_43 = lk_rounded(lifted_share) * x_42;
                    const double x_44 = lk_rounded(surprisal) * x_43;
                    const double chosen_13 = c_0_eq_gamma ? 0.0 : x_44;
                    const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
                    const double x_45 = chosen_14 + x_41;
                    const double x_46 = gamma * lk_rounded(others);
                    const double x_47 = lk_rounded(surprisal) * x_46;
                    const double neg_x_47 = -x_47;
                    const double chosen_15 = c_0_eq_gamma ? 0.0 : neg_x_47;
                    const double x_48 = chosen_15 + x_45;
                    const double x_49 = x_21 * x_21;
                    const double x_50 = alpha[i] * x_49;
                    const double x_51 = lk_rounded(lifted_share) * x_50;
                    const double x_52 = x_51 * y_true[i];
                    const double x_53 = x_48 * x_52;
                    const double x_54 = 0x1.0p-256 * x_53;
                    const double chosen_16 = x_19_lt_c_minus_1500 ? 0.0 : x_54;
                    const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                    const double chosen_18 = c_0_eq_lifted_share ? 0.0 : chosen_17;
                    const double chosen_19 = c_0_eq_y_true ? 0.0 : chosen_18;
                    const double x_56 = others_1 * x_55;
                    const double x_57 = lk_rounded(others) * x_56;
                    const double x_58 = lk_rounded(lifted_share) * x_57;
                    const double x_59 = 0x1.0p-256 * x_58;
                    const double chosen_20 = x_11_lt_c_minus_1500 ? 0.0 : x_59;
                    const double x_73 = sum_chosen_25 - chosen_25[i];
                    const int is_largest_2 = argmax_abs_chosen_25 == index;
                    const double others_2 = is_largest_2 ? sum_without_largest_2 : x_73;
                    const double x_74 = lk_rounded(lifted_share) * x_55;
                    const double x_75 = lk_rounded(lifted_share) * x_74;
                    const double x_76 = gamma * x_75;
                    const double x_77 = others_2 * x_76;
                    const double x_78 = 0x1.0p-256 * x_77;
                    const double chosen_27 = x_11_lt_c_minus_1500 ? 0.0 : x_78;
                    const double x_79 = chosen_20 + chosen_27;
                    const double x_80 = chosen_19 + x_79;
                    hessian[i] = weight * x_80;
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
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double chosen_high[LK_BLOCK];
    double chosen_low[LK_BLOCK];
    double log_x_4_high[LK_BLOCK];
    double log_x_4_low[LK_BLOCK];
    double half_power_high[LK_BLOCK];
    double half_power_low[LK_BLOCK];
    double chosen_3[LK_BLOCK];
    double half_power_2_high[LK_BLOCK];
    double half_power_2_low[LK_BLOCK];
    double chosen_10[LK_BLOCK];
    double chosen_11[LK_BLOCK];
    double half_power_3_high[LK_BLOCK];
    double half_power_3_low[LK_BLOCK];
    double chosen_25[LK_BLOCK];
    double abs_chosen_25[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double peak[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_high[LK_ROWS];
    double sum_without_largest_low[LK_ROWS];
    double log_sum_high[LK_ROWS];
    double log_sum_low[LK_ROWS];
    double sum_lifted_share_high[LK_ROWS];
    double sum_lifted_share_low[LK_ROWS];
    double sum_chosen_3_high[LK_ROWS];
    double sum_chosen_3_low[LK_ROWS];
    double x_11_high[LK_ROWS];
    double x_11_low[LK_ROWS];
    double half_power_1_high[LK_ROWS];
    double half_power_1_low[LK_ROWS];
    double inverse_x_15[LK_ROWS];
    double sum_chosen_10[LK_ROWS];
    double argmax_chosen_10[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_33[LK_ROWS];
    double x_39[LK_ROWS];
    double x_42[LK_ROWS];
    double x_55[LK_ROWS];
    double x_64_high[LK_ROWS];
    double x_64_low[LK_ROWS];
    double sum_chosen_25[LK_ROWS];
    double argmax_abs_chosen_25[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_39[r] = 2.0 * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_42[r] = gamma[r] * gamma[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair x_64 = lk_sum((-1.0), gamma[r]);
            x_64_high[r] = x_64.high;
            x_64_low[r] = x_64.low;
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
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share_high, sum_lifted_share_low);
    lk_lanes_add(n, c, lifted_share_low, sum_lifted_share_low);
    for (size_t r = 0; r < n; r++) {
        const lk_pair total = lk_row_sum_pair((lk_pair){sum_lifted_share_high[r], sum_lifted_share_low[r]});
        sum_lifted_share_high[r] = total.high;
        sum_lifted_share_low[r] = total.low;
    }

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const double x_15 = 0x1.0p-128 * lk_rounded(sum_lifted_share);
            inverse_x_15[r] = 1.0 / x_15;
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
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

    for (size_t r = 0; r < n; r++) {
        const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
        const lk_pair x_2 = lk_pair_mul_double(sum_without_largest, 0x1.0p-128);
        log_sum_high[r] = x_2.high;
        log_sum_low[r] = x_2.low;
    }
    lk_block_pair_log1p(n, log_sum_high, log_sum_low);

    for (size_t r = 0; r < n; r++) {
        const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
        const lk_pair neg_gamma = lk_pair_neg(lk_pair_of(gamma[r]));
        const lk_pair x_11 = lk_pair_mul(log_sum, neg_gamma);
        x_11_high[r] = x_11.high;
        x_11_low[r] = x_11.low;
    }

    for (size_t r = 0; r < n; r++) {
        const lk_pair x_11 = {x_11_high[r], x_11_low[r]};
        const lk_pair x_12 = lk_pair_mul_double(x_11, 0.5);
        half_power_1_high[r] = x_12.high;
        half_power_1_low[r] = x_12.low;
    }
    lk_block_pair_exp(n, half_power_1_high, half_power_1_low);

    if (want_gradient || want_hessian) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair half_power_1 = {half_power_1_high[r], half_power_1_low[r]};
            x_33[r] = lk_rounded(half_power_1) * inverse_x_15[r];
        }
    }

    if (want_hessian) {
        for (size_t r = 0; r < n; r++) {
            x_55[r] = x_33[r] * x_33[r];
        }
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const lk_pair sum_without_largest = {sum_without_largest_high[r], sum_without_largest_low[r]};
            const lk_pair sum_lifted_share = {sum_lifted_share_high[r], sum_lifted_share_low[r]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
            const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
            const lk_pair x_4 = lk_pair_mul_double(others, 0x1.0p-128);
            log_x_4_high[i] = x_4.high;
            log_x_4_low[i] = x_4.low;
        }
    lk_block_pair_log(c * n, log_x_4_high, log_x_4_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
            const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma[r]);
            const lk_pair x_6 = lk_pair_mul_double(x_5, 0.5);
            half_power_high[i] = x_6.high;
            half_power_low[i] = x_6.low;
        }
    lk_block_pair_exp(c * n, half_power_high, half_power_low);

    if (want_value) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_sum = {log_sum_high[r], log_sum_low[r]};
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair half_power = {half_power_high[i], half_power_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma[r]);
                const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                const lk_pair x_7 = lk_pair_mul_double(half_power, alpha[i]);
                const double x_8 = lk_rounded(half_power) * lk_rounded(surprisal);
                const double x_9 = lk_rounded(x_7) * x_8;
                const double x_10 = x_9 * y_true[i];
                const double chosen_1 = x_5_lt_c_minus_1500 ? 0.0 : x_10;
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
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_11 = {x_11_high[r], x_11_low[r]};
                const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma[r]);
                const lk_pair x_19 = lk_pair_add(x_11, x_5);
                const lk_pair x_20 = lk_pair_mul_double(x_19, 0.5);
                half_power_2_high[i] = x_20.high;
                half_power_2_low[i] = x_20.low;
            }
        lk_block_pair_exp(c * n, half_power_2_high, half_power_2_low);
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
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma[r]);
                const int x_5_lt_c_minus_1500 = x_5.high < (-1500.0);
                const lk_pair x_7 = lk_pair_mul_double(half_power, alpha[i]);
                const double x_16 = gamma[r] * lk_rounded(lifted_share);
                const double surprisal_by_others = lk_rounded(surprisal) / lk_rounded(others);
                const double x_27 = surprisal_by_others * x_16;
                const double x_28 = 1.0 + x_27;
                const double x_29 = lk_rounded(half_power) * y_true[i];
                const double x_30 = x_29 * lk_rounded(x_7);
                const double x_31 = x_28 * x_30;
                chosen_10[i] = x_5_lt_c_minus_1500 ? 0.0 : x_31;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const lk_pair log_x_4 = {log_x_4_high[i], log_x_4_low[i]};
                const lk_pair x_64 = {x_64_high[r], x_64_low[r]};
                const lk_pair x_65 = lk_pair_mul(log_x_4, x_64);
                const lk_pair x_66 = lk_pair_mul_double(x_65, 0.5);
                half_power_3_high[i] = x_66.high;
                half_power_3_low[i] = x_66.low;
            }
        lk_block_pair_exp(c * n, half_power_3_high, half_power_3_low);
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
                const lk_pair x_64 = {x_64_high[r], x_64_low[r]};
                const lk_pair half_power_3 = {half_power_3_high[i], half_power_3_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_16 = gamma[r] * lk_rounded(lifted_share);
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double surprisal_by_others = lk_rounded(surprisal) / lk_rounded(others);
                const double x_27 = surprisal_by_others * x_16;
                const double x_60 = 2.0 + x_27;
                const double x_61 = x_60 - lk_rounded(surprisal);
                const double x_62 = lk_rounded(lifted_share) * surprisal_by_others;
                const double x_63 = x_61 - x_62;
                const lk_pair x_65 = lk_pair_mul(log_x_4, x_64);
                const int x_65_lt_c_minus_1500 = x_65.high < (-1500.0);
                const double x_67 = alpha[i] * lk_rounded(half_power_3);
                const double x_68 = lk_rounded(half_power_3) * lk_rounded(lifted_share);
                const double x_69 = x_67 * x_68;
                const double x_70 = x_69 * y_true[i];
                const double x_71 = x_63 * x_70;
                const double x_72 = 0x1.0p-128 * x_71;
                const double chosen_21 = x_65_lt_c_minus_1500 ? 0.0 : x_72;
                const int c_0_eq_x_63 = 0.0 == x_63;
                const double chosen_22 = c_0_eq_x_63 ? 0.0 : chosen_21;
                const double chosen_23 = alpha_eq_c_0 ? 0.0 : chosen_22;
                const double chosen_24 = c_0_eq_lifted_share ? 0.0 : chosen_23;
                chosen_25[i] = c_0_eq_y_true ? 0.0 : chosen_24;
            }
    }

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                abs_chosen_25[i] = fabs(chosen_25[i]);
            }
    }

    if (want_value) {
        lk_lanes_sum(n, c, chosen_3, sum_chosen_3_high, sum_chosen_3_low);
        for (size_t r = 0; r < n; r++) {
            const lk_pair total = lk_row_sum_pair((lk_pair){sum_chosen_3_high[r], sum_chosen_3_low[r]});
            sum_chosen_3_high[r] = total.high;
            sum_chosen_3_low[r] = total.low;
        }
    }

    if (want_gradient || want_hessian) {
        double row_sum_chosen_10[LK_ROWS];
        lk_lanes_sum(n, c, chosen_10, sum_chosen_10, row_sum_chosen_10);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_10[r] = lk_row_sum_value((lk_pair){sum_chosen_10[r], row_sum_chosen_10[r]});
        }
    }

    if (want_gradient || want_hessian) {
        lk_lanes_argmax(n, c, chosen_10, argmax_chosen_10);
    }

    if (want_hessian) {
        double row_sum_chosen_25[LK_ROWS];
        lk_lanes_sum(n, c, chosen_25, sum_chosen_25, row_sum_chosen_25);
        for (size_t r = 0; r < n; r++) {
            sum_chosen_25[r] = lk_row_sum_value((lk_pair){sum_chosen_25[r], row_sum_chosen_25[r]});
        }
    }

    if (want_hessian) {
        lk_lanes_argmax(n, c, abs_chosen_25, argmax_abs_chosen_25);
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

    if (want_hessian) {
        for (size_t k = 0; k < c; k++)
            for (size_t r = 0; r < n; r++) {
                const size_t i = k * n + r;
                const double now_chosen_25 = chosen_25[i];
                const double index = (double)(int)k;
                const int is_largest_2 = argmax_abs_chosen_25[r] == index;
                chosen_26[i] = is_largest_2 ? 0.0 : now_chosen_25;
            }
    }

    if (want_gradient || want_hessian) {
        double row_sum_without_largest_1[LK_ROWS];
        lk_lanes_sum(n, c, chosen_11, sum_without_largest_1, row_sum_without_largest_1);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_1[r] = lk_row_sum_value((lk_pair){sum_without_largest_1[r], row_sum_without_largest_1[r]});
        }
    }

    if (want_hessian) {
        double row_sum_without_largest_2[LK_ROWS];
        lk_lanes_sum(n, c, chosen_26, sum_without_largest_2, row_sum_without_largest_2);
        for (size_t r = 0; r < n; r++) {
            sum_without_largest_2[r] = lk_row_sum_value((lk_pair){sum_without_largest_2[r], row_sum_without_largest_2[r]});
        }
    }

    if (want_value) {
        for (size_t r = 0; r < n; r++) {
            const lk_pair sum_chosen_3 = {sum_chosen_3_high[r], sum_chosen_3_low[r]};
            const lk_pair x_11 = {x_11_high[r], x_11_low[r]};
            const lk_pair half_power_1 = {half_power_1_high[r], half_power_1_low[r]};
            const int x_11_lt_c_minus_1500 = x_11.high < (-1500.0);
            const lk_pair x_13 = lk_pair_mul(half_power_1, sum_chosen_3);
            const lk_pair x_14 = lk_pair_mul(half_power_1, x_13);
            value[r] = x_11_lt_c_minus_1500 ? 0.0 : lk_rounded(x_14);
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
                const lk_pair x_11 = {x_11_high[r], x_11_low[r]};
                const lk_pair half_power_1 = {half_power_1_high[r], half_power_1_low[r]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int x_11_lt_c_minus_1500 = x_11.high < (-1500.0);
                const double x_16 = gamma[r] * lk_rounded(lifted_share);
                const double x_17 = lk_rounded(surprisal) * x_16;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_5 = c_0_eq_gamma ? 0.0 : x_17;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_6 = c_0_eq_lifted_share ? 0.0 : chosen_5;
                const double x_18 = chosen_6 + lk_rounded(others);
                const lk_pair x_19 = lk_pair_add(x_11, x_5);
                const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                const double x_21 = lk_rounded(half_power_2) * inverse_x_15[r];
                const double x_22 = alpha[i] * lk_rounded(half_power_2);
                const double x_23 = x_21 * x_22;
                const double x_24 = x_23 * y_true[i];
                const double x_25 = x_18 * x_24;
                const double neg_x_25 = -x_25;
                const double x_26 = 0x1.0p-128 * neg_x_25;
                const double chosen_7 = x_19_lt_c_minus_1500 ? 0.0 : x_26;
                const double chosen_8 = alpha_eq_c_0 ? 0.0 : chosen_7;
                const double chosen_9 = c_0_eq_y_true ? 0.0 : chosen_8;
                const double x_32 = sum_chosen_10[r] - chosen_10[i];
                const int is_largest_1 = argmax_chosen_10[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_32;
                const double x_34 = lk_rounded(half_power_1) * others_1;
                const double x_35 = x_33[r] * x_34;
                const double x_36 = lk_rounded(lifted_share) * x_35;
                const double x_37 = 0x1.0p-128 * x_36;
                const double chosen_12 = x_11_lt_c_minus_1500 ? 0.0 : x_37;
                gradient[i] = chosen_12 + chosen_9;
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
                const lk_pair x_11 = {x_11_high[r], x_11_low[r]};
                const lk_pair half_power_2 = {half_power_2_high[i], half_power_2_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const lk_pair surprisal = lk_pair_add(gap, log_sum);
                const lk_pair x_3 = lk_pair_sub(sum_lifted_share, lifted_share);
                const lk_pair others = {is_largest ? sum_without_largest.high : x_3.high, is_largest ? sum_without_largest.low : x_3.low};
                const lk_pair x_5 = lk_pair_mul_double(log_x_4, gamma[r]);
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const int x_11_lt_c_minus_1500 = x_11.high < (-1500.0);
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const lk_pair x_19 = lk_pair_add(x_11, x_5);
                const int x_19_lt_c_minus_1500 = x_19.high < (-1500.0);
                const double x_21 = lk_rounded(half_power_2) * inverse_x_15[r];
                const double x_32 = sum_chosen_10[r] - chosen_10[i];
                const int is_largest_1 = argmax_chosen_10[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_32;
                const double x_40 = lk_rounded(others) * x_39[r];
                const double x_41 = lk_rounded(others) + x_40;
                const double x_43 = lk_rounded(lifted_share) * x_42[r];
                const double x_44 = lk_rounded(surprisal) * x_43;
                const double chosen_13 = c_0_eq_gamma ? 0.0 : x_44;
                const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
                const double x_45 = chosen_14 + x_41;
                const double x_46 = gamma[r] * lk_rounded(others);
                const double x_47 = lk_rounded(surprisal) * x_46;
                const double neg_x_47 = -x_47;
                const double chosen_15 = c_0_eq_gamma ? 0.0 : neg_x_47;
                const double x_48 = chosen_15 + x_45;
                const double x_49 = x_21 * x_21;
                const double x_50 = alpha[i] * x_49;
                const double x_51 = lk_rounded(lifted_share) * x_50;
                const double x_52 = x_51 * y_true[i];
                const double x_53 = x_48 * x_52;
                const double x_54 = 0x1.0p-256 * x_53;
                const double chosen_16 = x_19_lt_c_minus_1500 ? 0.0 : x_54;
                const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                const double chosen_18 = c_0_eq_lifted_share ? 0.0 : chosen_17;
                const double chosen_19 = c_0_eq_y_true ? 0.0 : chosen_18;
                const double x_56 = others_1 * x_55[r];
                const double x_57 = lk_rounded(others) * x_56;
                const double x_58 = lk_rounded(lifted_share) * x_57;
                const double x_59 = 0x1.0p-256 * x_58;
                const double chosen_20 = x_11_lt_c_minus_1500 ? 0.0 : x_59;
                const double x_73 = sum_chosen_25[r] - chosen_25[i];
                const int is_largest_2 = argmax_abs_chosen_25[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_73;
                const double x_74 = lk_rounded(lifted_share) * x_55[r];
                const double x_75 = lk_rounded(lifted_share) * x_74;
                const double x_76 = gamma[r] * x_75;
                const double x_77 = others_2 * x_76;
                const double x_78 = 0x1.0p-256 * x_77;
                const double chosen_27 = x_11_lt_c_minus_1500 ? 0.0 : x_78;
                const double x_79 = chosen_20 + chosen_27;
                hessian[i] = chosen_19 + x_79;
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {0} */
static void categorical_focal_crossentropy_logits_hessian_vector_case_0(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double x_1[LK_BLOCK];
    double y_pred[LK_BLOCK];
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double v[LK_BLOCK];
    double x_4[LK_BLOCK];
    double abs_x_4[LK_BLOCK];
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

    /* sum_lifted_share, sum_x_4, argmax_abs_x_4, argmax_lifted_share */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_x_4 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_4 = {-INFINITY, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_2 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            x_4[i] = lk_rounded(lifted_share) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_4[i] = fabs(x_4[i]);
        }
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_sum_add(&row_sum_x_4, n, x_4);
        lk_row_peak_raise(&row_argmax_abs_x_4, start, n, abs_x_4);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
    }
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double sum_x_4 = lk_row_sum_value(row_sum_x_4);
    const double argmax_abs_x_4 = row_argmax_abs_x_4.at;
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const double x_3 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_3 = 1.0 / x_3;
    const double x_6 = inverse_x_3 * sum_x_1;
    const double x_7 = inverse_x_3 * x_6;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_2 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                x_4[i] = lk_rounded(lifted_share) * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_4 = x_4[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_abs_x_4 == index;
            chosen[i] = is_largest ? 0.0 : now_x_4;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_lifted_share == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(lifted_share);
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
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_2 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_2.high, peak_eq_y_pred ? 0.0 : x_2.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    x_4[i] = lk_rounded(lifted_share) * v[i];
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double x_5 = sum_x_4 - x_4[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_4 == index;
                const double others = is_largest ? sum_without_largest : x_5;
                const double x_8 = others * x_7;
                const double x_9 = lk_rounded(lifted_share) * x_8;
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-256 * neg_x_9;
                const double x_11 = sum_lifted_share - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_11;
                const double x_12 = others_1 * x_7;
                const double x_13 = lk_rounded(lifted_share) * x_12;
                const double x_14 = v[i] * x_13;
                const double x_15 = 0x1.0p-256 * x_14;
                const double x_16 = x_10 + x_15;
                hessian_vector[i] = weight * x_16;
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
    double x_1[LK_BLOCK];
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double x_4[LK_BLOCK];
    double abs_x_4[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double sum_x_1[LK_ROWS];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double sum_x_4[LK_ROWS];
    double argmax_abs_x_4[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double x_7[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
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
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            x_4[i] = lk_rounded(lifted_share) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_4[i] = fabs(x_4[i]);
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

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    for (size_t r = 0; r < n; r++) {
        const double x_3 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_3 = 1.0 / x_3;
        const double x_6 = inverse_x_3 * sum_x_1[r];
        x_7[r] = inverse_x_3 * x_6;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_4 = x_4[i];
            const double index = (double)(int)k;
            const int is_largest = argmax_abs_x_4[r] == index;
            chosen[i] = is_largest ? 0.0 : now_x_4;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_lifted_share[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : lk_rounded(lifted_share);
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
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const double x_5 = sum_x_4[r] - x_4[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_4[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_5;
                const double x_8 = others * x_7[r];
                const double x_9 = lk_rounded(lifted_share) * x_8;
                const double neg_x_9 = -x_9;
                const double x_10 = 0x1.0p-256 * neg_x_9;
                const double x_11 = sum_lifted_share[r] - lk_rounded(lifted_share);
                const int is_largest_1 = argmax_lifted_share[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_11;
                const double x_12 = others_1 * x_7[r];
                const double x_13 = lk_rounded(lifted_share) * x_12;
                const double x_14 = v[i] * x_13;
                const double x_15 = 0x1.0p-256 * x_14;
                hessian_vector[i] = x_10 + x_15;
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: gamma in {2} */
static void categorical_focal_crossentropy_logits_hessian_vector_case_1(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_in;
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double v[LK_BLOCK];
    double x_4[LK_BLOCK];
    double abs_x_4[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double chosen_17[LK_BLOCK];
    double abs_chosen_17[LK_BLOCK];
    double chosen_22[LK_BLOCK];
    double abs_chosen_22[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double chosen_30[LK_BLOCK];
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

    /* sum_lifted_share, argmax_lifted_share, sum_x_4, argmax_abs_x_4 */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    lk_pair row_sum_x_4 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_4 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const lk_pair neg_gap = lk_pair_neg(gap);
            lifted_share_high[i] = neg_gap.high;
            lifted_share_low[i] = neg_gap.low;
        }
        lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            x_4[i] = lk_rounded(lifted_share) * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_4[i] = fabs(x_4[i]);
        }
        lk_row_sum_add_pairs(&row_sum_lifted_share, n, lifted_share_high, lifted_share_low);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share_high);
        lk_row_sum_add(&row_sum_x_4, n, x_4);
        lk_row_peak_raise(&row_argmax_abs_x_4, start, n, abs_x_4);
    }
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const double sum_x_4 = lk_row_sum_value(row_sum_x_4);
    const double argmax_abs_x_4 = row_argmax_abs_x_4.at;
    const double x_2 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_2 = 1.0 / x_2;
    const double x_6 = (-5.0) * inverse_x_2;
    const double x_7 = inverse_x_2 * x_6;
    const double x_8 = inverse_x_2 * x_7;
    const double x_9 = inverse_x_2 * x_8;
    const double x_18 = (-4.0) * inverse_x_2;
    const double x_19 = inverse_x_2 * x_18;
    const double x_20 = inverse_x_2 * x_19;
    const double x_21 = inverse_x_2 * x_20;
    const double x_31 = 2.0 * inverse_x_2;
    const double x_32 = inverse_x_2 * x_31;
    const double x_33 = inverse_x_2 * x_32;
    const double x_34 = inverse_x_2 * x_33;
    const double x_44 = 5.0 * inverse_x_2;
    const double x_45 = inverse_x_2 * x_44;
    const double x_46 = inverse_x_2 * x_45;
    const double x_47 = inverse_x_2 * x_46;
    const double x_56 = 4.0 * inverse_x_2;
    const double x_57 = inverse_x_2 * x_56;
    const double x_58 = inverse_x_2 * x_57;
    const double x_59 = inverse_x_2 * x_58;
    const double x_70 = (-2.0) * inverse_x_2;
    const double x_71 = inverse_x_2 * x_70;
    const double x_72 = inverse_x_2 * x_71;
    const double x_73 = inverse_x_2 * x_72;
    const double x_133 = inverse_x_2 * inverse_x_2;
    const double x_134 = inverse_x_2 * x_133;
    const double x_135 = inverse_x_2 * x_134;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(lifted_share);
        }
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                x_4[i] = lk_rounded(lifted_share) * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_4 = x_4[i];
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_abs_x_4 == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_4;
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_1);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double x_17 = 0x1.0p-128 * sum_without_largest;
    const double log_sum = lk_row_log1p(x_17);

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
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const double others = is_largest ? sum_without_largest : x_3;
            const double surprisal = lk_rounded(gap) + log_sum;
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_85 = others * surprisal;
            const double x_86 = (-2.0) * others;
            const double x_87 = x_85 + x_86;
            const double x_88 = lk_rounded(lifted_share) * surprisal;
            const double neg_x_88 = -x_88;
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_88;
            const double x_89 = chosen_14 + x_87;
            const double x_90 = alpha[i] * lk_rounded(lifted_share);
            const double x_91 = v[i] * x_90;
            const double x_92 = x_91 * y_true[i];
            const double x_93 = x_89 * x_92;
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_93;
            const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
            chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_17[i] = fabs(chosen_17[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const double others = is_largest ? sum_without_largest : x_3;
            const double surprisal = lk_rounded(gap) + log_sum;
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_99 = others * others;
            const double x_100 = 4.0 * others;
            const double x_101 = lk_rounded(lifted_share) * x_100;
            const double x_102 = surprisal * x_101;
            const double chosen_19 = c_0_eq_lifted_share ? 0.0 : x_102;
            const double x_103 = chosen_19 + x_99;
            const double x_104 = (-4.0) * others;
            const double x_105 = lk_rounded(lifted_share) * x_104;
            const double x_106 = x_103 + x_105;
            const double x_107 = (-2.0) * lk_rounded(lifted_share);
            const double x_108 = lk_rounded(lifted_share) * x_107;
            const double x_109 = surprisal * x_108;
            const double chosen_20 = c_0_eq_lifted_share ? 0.0 : x_109;
            const double x_110 = chosen_20 + x_106;
            const double x_111 = alpha[i] * y_true[i];
            const double x_112 = x_110 * x_111;
            const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_112;
            chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_22[i] = fabs(chosen_22[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const double others = is_largest ? sum_without_largest : x_3;
            const double surprisal = lk_rounded(gap) + log_sum;
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_116 = 2.0 * lk_rounded(lifted_share);
            const double x_117 = surprisal * x_116;
            const double chosen_24 = c_0_eq_lifted_share ? 0.0 : x_117;
            const double x_118 = chosen_24 + others;
            const double x_119 = alpha[i] * others;
            const double x_120 = x_119 * y_true[i];
            const double x_121 = x_118 * x_120;
            const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_121;
            chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
        }
        for (size_t i = 0; i < n; i++) {
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak == y_pred[i];
            const lk_pair x_1 = lk_difference(peak, y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_lifted_share == index;
            const double others = is_largest ? sum_without_largest : x_3;
            const double surprisal = lk_rounded(gap) + log_sum;
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_85 = others * surprisal;
            const double x_86 = (-2.0) * others;
            const double x_87 = x_85 + x_86;
            const double x_88 = lk_rounded(lifted_share) * surprisal;
            const double neg_x_88 = -x_88;
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_88;
            const double x_89 = chosen_14 + x_87;
            const double x_90 = alpha[i] * lk_rounded(lifted_share);
            const double x_126 = x_90 * y_true[i];
            const double x_127 = x_126 * x_89;
            const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_127;
            const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
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
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const lk_pair neg_gap = lk_pair_neg(gap);
                lifted_share_high[i] = neg_gap.high;
                lifted_share_low[i] = neg_gap.low;
            }
            lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
        }
        if (c > LK_BLOCK)
            lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double surprisal = lk_rounded(gap) + log_sum;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_85 = others * surprisal;
                const double x_86 = (-2.0) * others;
                const double x_87 = x_85 + x_86;
                const double x_88 = lk_rounded(lifted_share) * surprisal;
                const double neg_x_88 = -x_88;
                const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_88;
                const double x_89 = chosen_14 + x_87;
                const double x_90 = alpha[i] * lk_rounded(lifted_share);
                const double x_91 = v[i] * x_90;
                const double x_92 = x_91 * y_true[i];
                const double x_93 = x_89 * x_92;
                const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_93;
                const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_17 = chosen_17[i];
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_abs_chosen_17 == index;
            chosen_18[i] = is_largest_2 ? 0.0 : now_chosen_17;
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double surprisal = lk_rounded(gap) + log_sum;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_99 = others * others;
                const double x_100 = 4.0 * others;
                const double x_101 = lk_rounded(lifted_share) * x_100;
                const double x_102 = surprisal * x_101;
                const double chosen_19 = c_0_eq_lifted_share ? 0.0 : x_102;
                const double x_103 = chosen_19 + x_99;
                const double x_104 = (-4.0) * others;
                const double x_105 = lk_rounded(lifted_share) * x_104;
                const double x_106 = x_103 + x_105;
                const double x_107 = (-2.0) * lk_rounded(lifted_share);
                const double x_108 = lk_rounded(lifted_share) * x_107;
                const double x_109 = surprisal * x_108;
                const double chosen_20 = c_0_eq_lifted_share ? 0.0 : x_109;
                const double x_110 = chosen_20 + x_106;
                const double x_111 = alpha[i] * y_true[i];
                const double x_112 = x_110 * x_111;
                const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_112;
                chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_22 = chosen_22[i];
            const double index = offset + (double)(int)i;
            const int is_largest_3 = argmax_abs_chosen_22 == index;
            chosen_23[i] = is_largest_3 ? 0.0 : now_chosen_22;
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double surprisal = lk_rounded(gap) + log_sum;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_116 = 2.0 * lk_rounded(lifted_share);
                const double x_117 = surprisal * x_116;
                const double chosen_24 = c_0_eq_lifted_share ? 0.0 : x_117;
                const double x_118 = chosen_24 + others;
                const double x_119 = alpha[i] * others;
                const double x_120 = x_119 * y_true[i];
                const double x_121 = x_118 * x_120;
                const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_121;
                chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_26 = chosen_26[i];
            const double index = offset + (double)(int)i;
            const int is_largest_4 = argmax_chosen_26 == index;
            chosen_27[i] = is_largest_4 ? 0.0 : now_chosen_26;
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double surprisal = lk_rounded(gap) + log_sum;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_85 = others * surprisal;
                const double x_86 = (-2.0) * others;
                const double x_87 = x_85 + x_86;
                const double x_88 = lk_rounded(lifted_share) * surprisal;
                const double neg_x_88 = -x_88;
                const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_88;
                const double x_89 = chosen_14 + x_87;
                const double x_90 = alpha[i] * lk_rounded(lifted_share);
                const double x_126 = x_90 * y_true[i];
                const double x_127 = x_126 * x_89;
                const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_127;
                const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
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
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const lk_pair neg_gap = lk_pair_neg(gap);
                    lifted_share_high[i] = neg_gap.high;
                    lifted_share_low[i] = neg_gap.low;
                }
                lk_block_pair_lifted_exp(n, lifted_share_high, lifted_share_low);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    x_4[i] = lk_rounded(lifted_share) * v[i];
                }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_85 = others * surprisal;
                    const double x_86 = (-2.0) * others;
                    const double x_87 = x_85 + x_86;
                    const double x_88 = lk_rounded(lifted_share) * surprisal;
                    const double neg_x_88 = -x_88;
                    const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_88;
                    const double x_89 = chosen_14 + x_87;
                    const double x_90 = alpha[i] * lk_rounded(lifted_share);
                    const double x_91 = v[i] * x_90;
                    const double x_92 = x_91 * y_true[i];
                    const double x_93 = x_89 * x_92;
                    const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_93;
                    const double chosen_16 = c_0_eq_lifted_share ? 0.0 : chosen_15;
                    chosen_17[i] = c_0_eq_y_true ? 0.0 : chosen_16;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_99 = others * others;
                    const double x_100 = 4.0 * others;
                    const double x_101 = lk_rounded(lifted_share) * x_100;
                    const double x_102 = surprisal * x_101;
                    const double chosen_19 = c_0_eq_lifted_share ? 0.0 : x_102;
                    const double x_103 = chosen_19 + x_99;
                    const double x_104 = (-4.0) * others;
                    const double x_105 = lk_rounded(lifted_share) * x_104;
                    const double x_106 = x_103 + x_105;
                    const double x_107 = (-2.0) * lk_rounded(lifted_share);
                    const double x_108 = lk_rounded(lifted_share) * x_107;
                    const double x_109 = surprisal * x_108;
                    const double chosen_20 = c_0_eq_lifted_share ? 0.0 : x_109;
                    const double x_110 = chosen_20 + x_106;
                    const double x_111 = alpha[i] * y_true[i];
                    const double x_112 = x_110 * x_111;
                    const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_112;
                    chosen_22[i] = c_0_eq_y_true ? 0.0 : chosen_21;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_116 = 2.0 * lk_rounded(lifted_share);
                    const double x_117 = surprisal * x_116;
                    const double chosen_24 = c_0_eq_lifted_share ? 0.0 : x_117;
                    const double x_118 = chosen_24 + others;
                    const double x_119 = alpha[i] * others;
                    const double x_120 = x_119 * y_true[i];
                    const double x_121 = x_118 * x_120;
                    const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_121;
                    chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                    const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                    const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
                    const double index = offset + (double)(int)i;
                    const int is_largest = argmax_lifted_share == index;
                    const double others = is_largest ? sum_without_largest : x_3;
                    const double surprisal = lk_rounded(gap) + log_sum;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_85 = others * surprisal;
                    const double x_86 = (-2.0) * others;
                    const double x_87 = x_85 + x_86;
                    const double x_88 = lk_rounded(lifted_share) * surprisal;
                    const double neg_x_88 = -x_88;
                    const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_88;
                    const double x_89 = chosen_14 + x_87;
                    const double x_90 = alpha[i] * lk_rounded(lifted_share);
                    const double x_126 = x_90 * y_true[i];
                    const double x_127 = x_126 * x_89;
                    const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_127;
                    const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
                    chosen_30[i] = c_0_eq_y_true ? 0.0 : chosen_29;
                }
            for (size_t i = 0; i < n; i++) {
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak == y_pred[i];
                const lk_pair x_1 = lk_difference(peak, y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_3 = sum_lifted_share - lk_rounded(lifted_share);
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_lifted_share == index;
                const double others = is_largest ? sum_without_largest : x_3;
                const double x_5 = sum_x_4 - x_4[i];
                const int is_largest_1 = argmax_abs_x_4 == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double x_10 = others * x_9;
                const double x_11 = others * x_10;
                const double x_12 = alpha[i] * x_11;
                const double x_13 = others_1 * x_12;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_15 = x_14 * y_true[i];
                const double x_16 = 0x1.0p-512 * x_15;
                const double surprisal = lk_rounded(gap) + log_sum;
                const double x_22 = lk_rounded(lifted_share) * x_21;
                const double x_23 = lk_rounded(lifted_share) * x_22;
                const double x_24 = alpha[i] * x_23;
                const double x_25 = others * x_24;
                const double x_26 = others_1 * x_25;
                const double x_27 = surprisal * x_26;
                const double x_28 = x_27 * y_true[i];
                const double x_29 = 0x1.0p-512 * x_28;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_2 = c_0_eq_lifted_share ? 0.0 : x_29;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : chosen_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_30 = chosen_4 + x_16;
                const double x_35 = others * x_34;
                const double x_36 = others * x_35;
                const double x_37 = alpha[i] * x_36;
                const double x_38 = others_1 * x_37;
                const double x_39 = lk_rounded(lifted_share) * x_38;
                const double x_40 = surprisal * x_39;
                const double x_41 = x_40 * y_true[i];
                const double x_42 = 0x1.0p-512 * x_41;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_42;
                const double chosen_6 = c_0_eq_lifted_share ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_43 = chosen_7 + x_30;
                const double x_48 = others * x_47;
                const double x_49 = others * x_48;
                const double x_50 = others * x_49;
                const double x_51 = alpha[i] * x_50;
                const double x_52 = lk_rounded(lifted_share) * x_51;
                const double x_53 = v[i] * x_52;
                const double x_54 = x_53 * y_true[i];
                const double x_55 = 0x1.0p-512 * x_54;
                const double x_60 = others * x_59;
                const double x_61 = others * x_60;
                const double x_62 = lk_rounded(lifted_share) * x_61;
                const double x_63 = lk_rounded(lifted_share) * x_62;
                const double x_64 = alpha[i] * x_63;
                const double x_65 = surprisal * x_64;
                const double x_66 = v[i] * x_65;
                const double x_67 = x_66 * y_true[i];
                const double x_68 = 0x1.0p-512 * x_67;
                const double chosen_8 = c_0_eq_lifted_share ? 0.0 : x_68;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : chosen_8;
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                const double x_69 = chosen_10 + x_55;
                const double x_74 = others * x_73;
                const double x_75 = others * x_74;
                const double x_76 = others * x_75;
                const double x_77 = alpha[i] * x_76;
                const double x_78 = lk_rounded(lifted_share) * x_77;
                const double x_79 = surprisal * x_78;
                const double x_80 = v[i] * x_79;
                const double x_81 = x_80 * y_true[i];
                const double x_82 = 0x1.0p-512 * x_81;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_82;
                const double chosen_12 = c_0_eq_lifted_share ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double x_83 = chosen_13 + x_69;
                const double x_84 = x_43 + x_83;
                const double x_94 = sum_chosen_17 - chosen_17[i];
                const int is_largest_2 = argmax_abs_chosen_17 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_94;
                const double x_95 = 2.0 * others_2;
                const double x_96 = others * x_95;
                const double x_97 = lk_rounded(lifted_share) * x_95;
                const double x_98 = x_96 + x_97;
                const double x_113 = sum_chosen_22 - chosen_22[i];
                const int is_largest_3 = argmax_abs_chosen_22 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_113;
                const double x_114 = others_1 * others_3;
                const double x_115 = x_98 - x_114;
                const double x_122 = sum_chosen_26 - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26 == index;
                const double others_4 = is_largest_4 ? sum_without_largest_4 : x_122;
                const double x_123 = others * others_4;
                const double x_124 = v[i] * x_123;
                const double x_125 = x_115 + x_124;
                const double x_128 = sum_chosen_30 - chosen_30[i];
                const int is_largest_5 = argmax_abs_chosen_30 == index;
                const double others_5 = is_largest_5 ? sum_without_largest_5 : x_128;
                const double x_129 = (-2.0) * others_5;
                const double x_130 = lk_rounded(lifted_share) * x_129;
                const double x_131 = v[i] * x_130;
                const double x_132 = x_125 + x_131;
                const double x_136 = lk_rounded(lifted_share) * x_135;
                const double x_137 = x_132 * x_136;
                const double x_138 = 0x1.0p-512 * x_137;
                const double x_139 = x_138 + x_84;
                hessian_vector[i] = weight * x_139;
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
    double lifted_share_high[LK_BLOCK];
    double lifted_share_low[LK_BLOCK];
    double chosen[LK_BLOCK];
    double x_4[LK_BLOCK];
    double abs_x_4[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double chosen_17[LK_BLOCK];
    double abs_chosen_17[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double chosen_22[LK_BLOCK];
    double abs_chosen_22[LK_BLOCK];
    double chosen_23[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double chosen_27[LK_BLOCK];
    double chosen_30[LK_BLOCK];
    double abs_chosen_30[LK_BLOCK];
    double chosen_31[LK_BLOCK];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double sum_x_4[LK_ROWS];
    double argmax_abs_x_4[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_9[LK_ROWS];
    double log_sum[LK_ROWS];
    double x_21[LK_ROWS];
    double x_34[LK_ROWS];
    double x_47[LK_ROWS];
    double x_59[LK_ROWS];
    double x_73[LK_ROWS];
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
    double x_135[LK_ROWS];

    lk_lanes_maximum(n, c, y_pred, peak);

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
    lk_block_pair_lifted_exp(c * n, lifted_share_high, lifted_share_low);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            x_4[i] = lk_rounded(lifted_share) * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_4[i] = fabs(x_4[i]);
        }

    double row_sum_lifted_share[LK_ROWS];
    lk_lanes_sum(n, c, lifted_share_high, sum_lifted_share, row_sum_lifted_share);
    lk_lanes_add(n, c, lifted_share_low, row_sum_lifted_share);
    for (size_t r = 0; r < n; r++) {
        sum_lifted_share[r] = lk_row_sum_value((lk_pair){sum_lifted_share[r], row_sum_lifted_share[r]});
    }

    lk_lanes_argmax(n, c, lifted_share_high, argmax_lifted_share);

    double row_sum_x_4[LK_ROWS];
    lk_lanes_sum(n, c, x_4, sum_x_4, row_sum_x_4);
    for (size_t r = 0; r < n; r++) {
        sum_x_4[r] = lk_row_sum_value((lk_pair){sum_x_4[r], row_sum_x_4[r]});
    }

    lk_lanes_argmax(n, c, abs_x_4, argmax_abs_x_4);

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_2 = 1.0 / x_2;
        const double x_6 = (-5.0) * inverse_x_2;
        const double x_7 = inverse_x_2 * x_6;
        const double x_8 = inverse_x_2 * x_7;
        x_9[r] = inverse_x_2 * x_8;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_2 = 1.0 / x_2;
        const double x_18 = (-4.0) * inverse_x_2;
        const double x_19 = inverse_x_2 * x_18;
        const double x_20 = inverse_x_2 * x_19;
        x_21[r] = inverse_x_2 * x_20;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_2 = 1.0 / x_2;
        const double x_31 = 2.0 * inverse_x_2;
        const double x_32 = inverse_x_2 * x_31;
        const double x_33 = inverse_x_2 * x_32;
        x_34[r] = inverse_x_2 * x_33;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_2 = 1.0 / x_2;
        const double x_44 = 5.0 * inverse_x_2;
        const double x_45 = inverse_x_2 * x_44;
        const double x_46 = inverse_x_2 * x_45;
        x_47[r] = inverse_x_2 * x_46;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_2 = 1.0 / x_2;
        const double x_56 = 4.0 * inverse_x_2;
        const double x_57 = inverse_x_2 * x_56;
        const double x_58 = inverse_x_2 * x_57;
        x_59[r] = inverse_x_2 * x_58;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_2 = 1.0 / x_2;
        const double x_70 = (-2.0) * inverse_x_2;
        const double x_71 = inverse_x_2 * x_70;
        const double x_72 = inverse_x_2 * x_71;
        x_73[r] = inverse_x_2 * x_72;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        const double inverse_x_2 = 1.0 / x_2;
        const double x_133 = inverse_x_2 * inverse_x_2;
        const double x_134 = inverse_x_2 * x_133;
        x_135[r] = inverse_x_2 * x_134;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            chosen[i] = is_largest ? 0.0 : lk_rounded(lifted_share);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_x_4 = x_4[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_abs_x_4[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_x_4;
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
        const double x_17 = 0x1.0p-128 * sum_without_largest[r];
        log_sum[r] = x_17;
    }
    lk_block_log1p(n, log_sum);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_3 = sum_lifted_share[r] - lk_rounded(lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_3;
            const double surprisal = lk_rounded(gap) + log_sum[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_85 = others * surprisal;
            const double x_86 = (-2.0) * others;
            const double x_87 = x_85 + x_86;
            const double x_88 = lk_rounded(lifted_share) * surprisal;
            const double neg_x_88 = -x_88;
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_88;
            const double x_89 = chosen_14 + x_87;
            const double x_90 = alpha[i] * lk_rounded(lifted_share);
            const double x_91 = v[i] * x_90;
            const double x_92 = x_91 * y_true[i];
            const double x_93 = x_89 * x_92;
            const double chosen_15 = alpha_eq_c_0 ? 0.0 : x_93;
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
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_3 = sum_lifted_share[r] - lk_rounded(lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_3;
            const double surprisal = lk_rounded(gap) + log_sum[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_99 = others * others;
            const double x_100 = 4.0 * others;
            const double x_101 = lk_rounded(lifted_share) * x_100;
            const double x_102 = surprisal * x_101;
            const double chosen_19 = c_0_eq_lifted_share ? 0.0 : x_102;
            const double x_103 = chosen_19 + x_99;
            const double x_104 = (-4.0) * others;
            const double x_105 = lk_rounded(lifted_share) * x_104;
            const double x_106 = x_103 + x_105;
            const double x_107 = (-2.0) * lk_rounded(lifted_share);
            const double x_108 = lk_rounded(lifted_share) * x_107;
            const double x_109 = surprisal * x_108;
            const double chosen_20 = c_0_eq_lifted_share ? 0.0 : x_109;
            const double x_110 = chosen_20 + x_106;
            const double x_111 = alpha[i] * y_true[i];
            const double x_112 = x_110 * x_111;
            const double chosen_21 = alpha_eq_c_0 ? 0.0 : x_112;
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
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_3 = sum_lifted_share[r] - lk_rounded(lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_3;
            const double surprisal = lk_rounded(gap) + log_sum[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_116 = 2.0 * lk_rounded(lifted_share);
            const double x_117 = surprisal * x_116;
            const double chosen_24 = c_0_eq_lifted_share ? 0.0 : x_117;
            const double x_118 = chosen_24 + others;
            const double x_119 = alpha[i] * others;
            const double x_120 = x_119 * y_true[i];
            const double x_121 = x_118 * x_120;
            const double chosen_25 = alpha_eq_c_0 ? 0.0 : x_121;
            chosen_26[i] = c_0_eq_y_true ? 0.0 : chosen_25;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest = sum_without_largest[r];
            const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
            const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
            const double x_3 = sum_lifted_share[r] - lk_rounded(lifted_share);
            const double index = (double)(int)k;
            const int is_largest = argmax_lifted_share[r] == index;
            const double others = is_largest ? now_sum_without_largest : x_3;
            const double surprisal = lk_rounded(gap) + log_sum[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_85 = others * surprisal;
            const double x_86 = (-2.0) * others;
            const double x_87 = x_85 + x_86;
            const double x_88 = lk_rounded(lifted_share) * surprisal;
            const double neg_x_88 = -x_88;
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : neg_x_88;
            const double x_89 = chosen_14 + x_87;
            const double x_90 = alpha[i] * lk_rounded(lifted_share);
            const double x_126 = x_90 * y_true[i];
            const double x_127 = x_126 * x_89;
            const double chosen_28 = alpha_eq_c_0 ? 0.0 : x_127;
            const double chosen_29 = c_0_eq_lifted_share ? 0.0 : chosen_28;
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
                const lk_pair lifted_share = {lifted_share_high[i], lifted_share_low[i]};
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const lk_pair x_1 = lk_difference(peak[r], y_pred[i]);
                const lk_pair gap = {peak_eq_y_pred ? 0.0 : x_1.high, peak_eq_y_pred ? 0.0 : x_1.low};
                const double x_3 = sum_lifted_share[r] - lk_rounded(lifted_share);
                const double index = (double)(int)k;
                const int is_largest = argmax_lifted_share[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_3;
                const double x_5 = sum_x_4[r] - x_4[i];
                const int is_largest_1 = argmax_abs_x_4[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
                const double x_10 = others * x_9[r];
                const double x_11 = others * x_10;
                const double x_12 = alpha[i] * x_11;
                const double x_13 = others_1 * x_12;
                const double x_14 = lk_rounded(lifted_share) * x_13;
                const double x_15 = x_14 * y_true[i];
                const double x_16 = 0x1.0p-512 * x_15;
                const double surprisal = lk_rounded(gap) + log_sum[r];
                const double x_22 = lk_rounded(lifted_share) * x_21[r];
                const double x_23 = lk_rounded(lifted_share) * x_22;
                const double x_24 = alpha[i] * x_23;
                const double x_25 = others * x_24;
                const double x_26 = others_1 * x_25;
                const double x_27 = surprisal * x_26;
                const double x_28 = x_27 * y_true[i];
                const double x_29 = 0x1.0p-512 * x_28;
                const int c_0_eq_lifted_share = 0.0 == lifted_share.high;
                const double chosen_2 = c_0_eq_lifted_share ? 0.0 : x_29;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_3 = alpha_eq_c_0 ? 0.0 : chosen_2;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_4 = c_0_eq_y_true ? 0.0 : chosen_3;
                const double x_30 = chosen_4 + x_16;
                const double x_35 = others * x_34[r];
                const double x_36 = others * x_35;
                const double x_37 = alpha[i] * x_36;
                const double x_38 = others_1 * x_37;
                const double x_39 = lk_rounded(lifted_share) * x_38;
                const double x_40 = surprisal * x_39;
                const double x_41 = x_40 * y_true[i];
                const double x_42 = 0x1.0p-512 * x_41;
                const double chosen_5 = alpha_eq_c_0 ? 0.0 : x_42;
                const double chosen_6 = c_0_eq_lifted_share ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_y_true ? 0.0 : chosen_6;
                const double x_43 = chosen_7 + x_30;
                const double x_48 = others * x_47[r];
                const double x_49 = others * x_48;
                const double x_50 = others * x_49;
                const double x_51 = alpha[i] * x_50;
                const double x_52 = lk_rounded(lifted_share) * x_51;
                const double x_53 = v[i] * x_52;
                const double x_54 = x_53 * y_true[i];
                const double x_55 = 0x1.0p-512 * x_54;
                const double x_60 = others * x_59[r];
                const double x_61 = others * x_60;
                const double x_62 = lk_rounded(lifted_share) * x_61;
                const double x_63 = lk_rounded(lifted_share) * x_62;
                const double x_64 = alpha[i] * x_63;
                const double x_65 = surprisal * x_64;
                const double x_66 = v[i] * x_65;
                const double x_67 = x_66 * y_true[i];
                const double x_68 = 0x1.0p-512 * x_67;
                const double chosen_8 = c_0_eq_lifted_share ? 0.0 : x_68;
                const double chosen_9 = alpha_eq_c_0 ? 0.0 : chosen_8;
                const double chosen_10 = c_0_eq_y_true ? 0.0 : chosen_9;
                const double x_69 = chosen_10 + x_55;
                const double x_74 = others * x_73[r];
                const double x_75 = others * x_74;
                const double x_76 = others * x_75;
                const double x_77 = alpha[i] * x_76;
                const double x_78 = lk_rounded(lifted_share) * x_77;
                const double x_79 = surprisal * x_78;
                const double x_80 = v[i] * x_79;
                const double x_81 = x_80 * y_true[i];
                const double x_82 = 0x1.0p-512 * x_81;
                const double chosen_11 = alpha_eq_c_0 ? 0.0 : x_82;
                const double chosen_12 = c_0_eq_lifted_share ? 0.0 : chosen_11;
                const double chosen_13 = c_0_eq_y_true ? 0.0 : chosen_12;
                const double x_83 = chosen_13 + x_69;
                const double x_84 = x_43 + x_83;
                const double x_94 = sum_chosen_17[r] - chosen_17[i];
                const int is_largest_2 = argmax_abs_chosen_17[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_94;
                const double x_95 = 2.0 * others_2;
                const double x_96 = others * x_95;
                const double x_97 = lk_rounded(lifted_share) * x_95;
                const double x_98 = x_96 + x_97;
                const double x_113 = sum_chosen_22[r] - chosen_22[i];
                const int is_largest_3 = argmax_abs_chosen_22[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_113;
                const double x_114 = others_1 * others_3;
                const double x_115 = x_98 - x_114;
                const double x_122 = sum_chosen_26[r] - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26[r] == index;
                const double others_4 = is_largest_4 ? now_sum_without_largest_4 : x_122;
                const double x_123 = others * others_4;
                const double x_124 = v[i] * x_123;
                const double x_125 = x_115 + x_124;
                const double x_128 = sum_chosen_30[r] - chosen_30[i];
                const int is_largest_5 = argmax_abs_chosen_30[r] == index;
                const double others_5 = is_largest_5 ? now_sum_without_largest_5 : x_128;
                const double x_129 = (-2.0) * others_5;
                const double x_130 = lk_rounded(lifted_share) * x_129;
                const double x_131 = v[i] * x_130;
                const double x_132 = x_125 + x_131;
                const double x_136 = lk_rounded(lifted_share) * x_135[r];
                const double x_137 = x_132 * x_136;
                const double x_138 = 0x1.0p-512 * x_137;
                hessian_vector[i] = x_138 + x_84;
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: otherwise */
static void categorical_focal_crossentropy_logits_hessian_vector_case_2(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double lifted_share[LK_BLOCK];
    double v[LK_BLOCK];
    double x_3[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_x_17[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_24[LK_BLOCK];
    double abs_chosen_24[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double chosen_32[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double chosen_25[LK_BLOCK];
    double chosen_27[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double half_power[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const double x_6 = 2.0 * gamma;
    const double x_10 = gamma * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double neg_gamma = -gamma;
    const double x_41 = (-2.0) * gamma;
    const double x_49 = (-1.0) + gamma;

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_lifted_share, sum_x_3, argmax_abs_x_3, argmax_lifted_share */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_3 = {-INFINITY, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double neg_gap = -gap;
            lifted_share[i] = neg_gap;
        }
        lk_block_lifted_exp_fall(n, lifted_share);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            x_3[i] = lifted_share[i] * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_3[i] = fabs(x_3[i]);
        }
        lk_row_sum_add(&row_sum_lifted_share, n, lifted_share);
        lk_row_sum_add(&row_sum_x_3, n, x_3);
        lk_row_peak_raise(&row_argmax_abs_x_3, start, n, abs_x_3);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share);
    }
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const double argmax_abs_x_3 = row_argmax_abs_x_3.at;
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const double x_2 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_2 = 1.0 / x_2;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                lifted_share[i] = neg_gap;
            }
            lk_block_lifted_exp_fall(n, lifted_share);
        }
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                x_3[i] = lifted_share[i] * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_3 = x_3[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_abs_x_3 == index;
            chosen[i] = is_largest ? 0.0 : now_x_3;
        }
        for (size_t i = 0; i < n; i++) {
            const double now_lifted_share = lifted_share[i];
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_lifted_share == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_lifted_share;
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_1);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double x_9 = 0x1.0p-128 * sum_without_largest_1;
    const double log_sum = lk_row_log1p(x_9);
    const double x_19 = log_sum * neg_gamma;
    const int x_19_lt_c_minus_1500 = x_19 < (-1500.0);
    const double x_95 = 0.5 * x_19;
    const double half_power_3 = lk_row_exp(x_95);
    const double x_96 = half_power_3 * inverse_x_2;
    const double x_97 = x_96 * x_96;

    /* sum_chosen_18, argmax_abs_chosen_18, sum_chosen_24, argmax_abs_chosen_24, sum_chosen_26, argmax_chosen_26, sum_chosen_32, argmax_abs_chosen_32 */
    lk_pair row_sum_chosen_18 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_18 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_24 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_24 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_26 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_26 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_32 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_32 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                lifted_share[i] = neg_gap;
            }
            lk_block_lifted_exp_fall(n, lifted_share);
        }
        lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double x_17 = 0x1.0p-128 * others_1;
            log_x_17[i] = x_17;
        }
        lk_block_log(n, log_x_17);
        for (size_t i = 0; i < n; i++) {
            const double x_50 = log_x_17[i] * x_49;
            const double x_51 = 0.5 * x_50;
            half_power_1[i] = x_51;
        }
        lk_block_exp(n, half_power_1);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum;
            const double x_11 = lifted_share[i] * x_10;
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_36 = lifted_share[i] * x_6;
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_37 = lifted_share[i] * x_11;
            const double x_38 = surprisal_by_others_1 * x_37;
            const double x_39 = x_36 + x_38;
            const double x_40 = x_39 - others_1;
            const double x_42 = lifted_share[i] * x_41;
            const double x_43 = surprisal * x_42;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : x_43;
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
            const double x_44 = chosen_14 + x_40;
            const double x_45 = lifted_share[i] * lifted_share[i];
            const double x_46 = gamma * x_45;
            const double x_47 = surprisal_by_others_1 * x_46;
            const double x_48 = x_44 - x_47;
            const double x_50 = log_x_17[i] * x_49;
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_53 = half_power_1[i] * y_true[i];
            const double x_54 = x_52 * x_53;
            const double x_55 = x_48 * x_54;
            const double x_56 = 0x1.0p-128 * x_55;
            const double chosen_15 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
            const int c_0_eq_x_48 = 0.0 == x_48;
            const double chosen_16 = c_0_eq_x_48 ? 0.0 : chosen_15;
            const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
            chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_18[i] = fabs(chosen_18[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum;
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_50 = log_x_17[i] * x_49;
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_59 = gamma * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_61 = 2.0 + x_60;
            const double x_62 = x_61 - surprisal;
            const double x_63 = lifted_share[i] * surprisal_by_others_1;
            const double x_64 = x_62 - x_63;
            const double x_65 = half_power_1[i] * lifted_share[i];
            const double x_66 = x_52 * x_65;
            const double x_67 = v[i] * x_66;
            const double x_68 = x_67 * y_true[i];
            const double x_69 = x_64 * x_68;
            const double x_70 = 0x1.0p-128 * x_69;
            const double chosen_20 = x_50_lt_c_minus_1500 ? 0.0 : x_70;
            const int c_0_eq_x_64 = 0.0 == x_64;
            const double chosen_21 = c_0_eq_x_64 ? 0.0 : chosen_20;
            const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
            chosen_24[i] = c_0_eq_y_true ? 0.0 : chosen_23;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_24[i] = fabs(chosen_24[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const double x_18 = gamma * log_x_17[i];
            const double x_78 = 0.5 * x_18;
            half_power_2[i] = x_78;
        }
        lk_block_exp(n, half_power_2);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum;
            const double x_18 = gamma * log_x_17[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_59 = gamma * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_77 = 1.0 + x_60;
            const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
            const double x_79 = alpha[i] * half_power_2[i];
            const double x_80 = half_power_2[i] * y_true[i];
            const double x_81 = x_79 * x_80;
            const double x_82 = x_77 * x_81;
            chosen_26[i] = x_18_lt_c_minus_1500 ? 0.0 : x_82;
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum;
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_50 = log_x_17[i] * x_49;
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_59 = gamma * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_61 = 2.0 + x_60;
            const double x_62 = x_61 - surprisal;
            const double x_63 = lifted_share[i] * surprisal_by_others_1;
            const double x_64 = x_62 - x_63;
            const double x_65 = half_power_1[i] * lifted_share[i];
            const double x_66 = x_52 * x_65;
            const int c_0_eq_x_64 = 0.0 == x_64;
            const double x_87 = x_66 * y_true[i];
            const double x_88 = x_64 * x_87;
            const double x_89 = 0x1.0p-128 * x_88;
            const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_89;
            const double chosen_29 = c_0_eq_x_64 ? 0.0 : chosen_28;
            const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_lifted_share ? 0.0 : chosen_30;
            chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_32[i] = fabs(chosen_32[i]);
        }
        lk_row_sum_add(&row_sum_chosen_18, n, chosen_18);
        lk_row_peak_raise(&row_argmax_abs_chosen_18, start, n, abs_chosen_18);
        lk_row_sum_add(&row_sum_chosen_24, n, chosen_24);
        lk_row_peak_raise(&row_argmax_abs_chosen_24, start, n, abs_chosen_24);
        lk_row_sum_add(&row_sum_chosen_26, n, chosen_26);
        lk_row_peak_raise(&row_argmax_chosen_26, start, n, chosen_26);
        lk_row_sum_add(&row_sum_chosen_32, n, chosen_32);
        lk_row_peak_raise(&row_argmax_abs_chosen_32, start, n, abs_chosen_32);
    }
    const double sum_chosen_18 = lk_row_sum_value(row_sum_chosen_18);
    const double argmax_abs_chosen_18 = row_argmax_abs_chosen_18.at;
    const double sum_chosen_24 = lk_row_sum_value(row_sum_chosen_24);
    const double argmax_abs_chosen_24 = row_argmax_abs_chosen_24.at;
    const double sum_chosen_26 = lk_row_sum_value(row_sum_chosen_26);
    const double argmax_chosen_26 = row_argmax_chosen_26.at;
    const double sum_chosen_32 = lk_row_sum_value(row_sum_chosen_32);
    const double argmax_abs_chosen_32 = row_argmax_abs_chosen_32.at;

    /* sum_without_largest_2, sum_without_largest_3, sum_without_largest_4, sum_without_largest_5 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    lk_pair row_sum_without_largest_4 = {0.0, 0.0};
    lk_pair row_sum_without_largest_5 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                lifted_share[i] = neg_gap;
            }
            lk_block_lifted_exp_fall(n, lifted_share);
        }
        if (c > LK_BLOCK)
            lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double x_17 = 0x1.0p-128 * others_1;
                log_x_17[i] = x_17;
            }
            lk_block_log(n, log_x_17);
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const double x_50 = log_x_17[i] * x_49;
                const double x_51 = 0.5 * x_50;
                half_power_1[i] = x_51;
            }
            lk_block_exp(n, half_power_1);
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double surprisal = gap + log_sum;
                const double x_11 = lifted_share[i] * x_10;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_36 = lifted_share[i] * x_6;
                const double surprisal_by_others_1 = surprisal / others_1;
                const double x_37 = lifted_share[i] * x_11;
                const double x_38 = surprisal_by_others_1 * x_37;
                const double x_39 = x_36 + x_38;
                const double x_40 = x_39 - others_1;
                const double x_42 = lifted_share[i] * x_41;
                const double x_43 = surprisal * x_42;
                const double chosen_13 = c_0_eq_gamma ? 0.0 : x_43;
                const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
                const double x_44 = chosen_14 + x_40;
                const double x_45 = lifted_share[i] * lifted_share[i];
                const double x_46 = gamma * x_45;
                const double x_47 = surprisal_by_others_1 * x_46;
                const double x_48 = x_44 - x_47;
                const double x_50 = log_x_17[i] * x_49;
                const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                const double x_52 = alpha[i] * half_power_1[i];
                const double x_53 = half_power_1[i] * y_true[i];
                const double x_54 = x_52 * x_53;
                const double x_55 = x_48 * x_54;
                const double x_56 = 0x1.0p-128 * x_55;
                const double chosen_15 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
                const int c_0_eq_x_48 = 0.0 == x_48;
                const double chosen_16 = c_0_eq_x_48 ? 0.0 : chosen_15;
                const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_18 = chosen_18[i];
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_abs_chosen_18 == index;
            chosen_19[i] = is_largest_2 ? 0.0 : now_chosen_18;
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double surprisal = gap + log_sum;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double surprisal_by_others_1 = surprisal / others_1;
                const double x_50 = log_x_17[i] * x_49;
                const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                const double x_52 = alpha[i] * half_power_1[i];
                const double x_59 = gamma * lifted_share[i];
                const double x_60 = surprisal_by_others_1 * x_59;
                const double x_61 = 2.0 + x_60;
                const double x_62 = x_61 - surprisal;
                const double x_63 = lifted_share[i] * surprisal_by_others_1;
                const double x_64 = x_62 - x_63;
                const double x_65 = half_power_1[i] * lifted_share[i];
                const double x_66 = x_52 * x_65;
                const double x_67 = v[i] * x_66;
                const double x_68 = x_67 * y_true[i];
                const double x_69 = x_64 * x_68;
                const double x_70 = 0x1.0p-128 * x_69;
                const double chosen_20 = x_50_lt_c_minus_1500 ? 0.0 : x_70;
                const int c_0_eq_x_64 = 0.0 == x_64;
                const double chosen_21 = c_0_eq_x_64 ? 0.0 : chosen_20;
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
                chosen_24[i] = c_0_eq_y_true ? 0.0 : chosen_23;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_24 = chosen_24[i];
            const double index = offset + (double)(int)i;
            const int is_largest_3 = argmax_abs_chosen_24 == index;
            chosen_25[i] = is_largest_3 ? 0.0 : now_chosen_24;
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const double x_18 = gamma * log_x_17[i];
                const double x_78 = 0.5 * x_18;
                half_power_2[i] = x_78;
            }
            lk_block_exp(n, half_power_2);
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double surprisal = gap + log_sum;
                const double x_18 = gamma * log_x_17[i];
                const double surprisal_by_others_1 = surprisal / others_1;
                const double x_59 = gamma * lifted_share[i];
                const double x_60 = surprisal_by_others_1 * x_59;
                const double x_77 = 1.0 + x_60;
                const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
                const double x_79 = alpha[i] * half_power_2[i];
                const double x_80 = half_power_2[i] * y_true[i];
                const double x_81 = x_79 * x_80;
                const double x_82 = x_77 * x_81;
                chosen_26[i] = x_18_lt_c_minus_1500 ? 0.0 : x_82;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_26 = chosen_26[i];
            const double index = offset + (double)(int)i;
            const int is_largest_4 = argmax_chosen_26 == index;
            chosen_27[i] = is_largest_4 ? 0.0 : now_chosen_26;
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double surprisal = gap + log_sum;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double surprisal_by_others_1 = surprisal / others_1;
                const double x_50 = log_x_17[i] * x_49;
                const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                const double x_52 = alpha[i] * half_power_1[i];
                const double x_59 = gamma * lifted_share[i];
                const double x_60 = surprisal_by_others_1 * x_59;
                const double x_61 = 2.0 + x_60;
                const double x_62 = x_61 - surprisal;
                const double x_63 = lifted_share[i] * surprisal_by_others_1;
                const double x_64 = x_62 - x_63;
                const double x_65 = half_power_1[i] * lifted_share[i];
                const double x_66 = x_52 * x_65;
                const int c_0_eq_x_64 = 0.0 == x_64;
                const double x_87 = x_66 * y_true[i];
                const double x_88 = x_64 * x_87;
                const double x_89 = 0x1.0p-128 * x_88;
                const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_89;
                const double chosen_29 = c_0_eq_x_64 ? 0.0 : chosen_28;
                const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                const double chosen_31 = c_0_eq_lifted_share ? 0.0 : chosen_30;
                chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_32 = chosen_32[i];
            const double index = offset + (double)(int)i;
            const int is_largest_5 = argmax_abs_chosen_32 == index;
            chosen_33[i] = is_largest_5 ? 0.0 : now_chosen_32;
        }
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_19);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_25);
        lk_row_sum_add(&row_sum_without_largest_4, n, chosen_27);
        lk_row_sum_add(&row_sum_without_largest_5, n, chosen_33);
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
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double neg_gap = -gap;
                    lifted_share[i] = neg_gap;
                }
                lk_block_lifted_exp_fall(n, lifted_share);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    x_3[i] = lifted_share[i] * v[i];
                }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double x_17 = 0x1.0p-128 * others_1;
                    log_x_17[i] = x_17;
                }
                lk_block_log(n, log_x_17);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_18 = gamma * log_x_17[i];
                const double x_20 = x_18 + x_19;
                const double x_21 = 0.5 * x_20;
                half_power[i] = x_21;
            }
            lk_block_exp(n, half_power);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_50 = log_x_17[i] * x_49;
                    const double x_51 = 0.5 * x_50;
                    half_power_1[i] = x_51;
                }
                lk_block_exp(n, half_power_1);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double surprisal = gap + log_sum;
                    const double x_11 = lifted_share[i] * x_10;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_36 = lifted_share[i] * x_6;
                    const double surprisal_by_others_1 = surprisal / others_1;
                    const double x_37 = lifted_share[i] * x_11;
                    const double x_38 = surprisal_by_others_1 * x_37;
                    const double x_39 = x_36 + x_38;
                    const double x_40 = x_39 - others_1;
                    const double x_42 = lifted_share[i] * x_41;
                    const double x_43 = surprisal * x_42;
                    const double chosen_13 = c_0_eq_gamma ? 0.0 : x_43;
                    const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
                    const double x_44 = chosen_14 + x_40;
                    const double x_45 = lifted_share[i] * lifted_share[i];
                    const double x_46 = gamma * x_45;
                    const double x_47 = surprisal_by_others_1 * x_46;
                    const double x_48 = x_44 - x_47;
                    const double x_50 = log_x_17[i] * x_49;
                    const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                    const double x_52 = alpha[i] * half_power_1[i];
                    const double x_53 = half_power_1[i] * y_true[i];
                    const double x_54 = x_52 * x_53;
                    const double x_55 = x_48 * x_54;
                    const double x_56 = 0x1.0p-128 * x_55;
                    const double chosen_15 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
                    const int c_0_eq_x_48 = 0.0 == x_48;
                    const double chosen_16 = c_0_eq_x_48 ? 0.0 : chosen_15;
                    const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                    chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double surprisal = gap + log_sum;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double surprisal_by_others_1 = surprisal / others_1;
                    const double x_50 = log_x_17[i] * x_49;
                    const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                    const double x_52 = alpha[i] * half_power_1[i];
                    const double x_59 = gamma * lifted_share[i];
                    const double x_60 = surprisal_by_others_1 * x_59;
                    const double x_61 = 2.0 + x_60;
                    const double x_62 = x_61 - surprisal;
                    const double x_63 = lifted_share[i] * surprisal_by_others_1;
                    const double x_64 = x_62 - x_63;
                    const double x_65 = half_power_1[i] * lifted_share[i];
                    const double x_66 = x_52 * x_65;
                    const double x_67 = v[i] * x_66;
                    const double x_68 = x_67 * y_true[i];
                    const double x_69 = x_64 * x_68;
                    const double x_70 = 0x1.0p-128 * x_69;
                    const double chosen_20 = x_50_lt_c_minus_1500 ? 0.0 : x_70;
                    const int c_0_eq_x_64 = 0.0 == x_64;
                    const double chosen_21 = c_0_eq_x_64 ? 0.0 : chosen_20;
                    const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                    const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
                    chosen_24[i] = c_0_eq_y_true ? 0.0 : chosen_23;
                }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_18 = gamma * log_x_17[i];
                    const double x_78 = 0.5 * x_18;
                    half_power_2[i] = x_78;
                }
                lk_block_exp(n, half_power_2);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double surprisal = gap + log_sum;
                    const double x_18 = gamma * log_x_17[i];
                    const double surprisal_by_others_1 = surprisal / others_1;
                    const double x_59 = gamma * lifted_share[i];
                    const double x_60 = surprisal_by_others_1 * x_59;
                    const double x_77 = 1.0 + x_60;
                    const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
                    const double x_79 = alpha[i] * half_power_2[i];
                    const double x_80 = half_power_2[i] * y_true[i];
                    const double x_81 = x_79 * x_80;
                    const double x_82 = x_77 * x_81;
                    chosen_26[i] = x_18_lt_c_minus_1500 ? 0.0 : x_82;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double surprisal = gap + log_sum;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double surprisal_by_others_1 = surprisal / others_1;
                    const double x_50 = log_x_17[i] * x_49;
                    const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                    const double x_52 = alpha[i] * half_power_1[i];
                    const double x_59 = gamma * lifted_share[i];
                    const double x_60 = surprisal_by_others_1 * x_59;
                    const double x_61 = 2.0 + x_60;
                    const double x_62 = x_61 - surprisal;
                    const double x_63 = lifted_share[i] * surprisal_by_others_1;
                    const double x_64 = x_62 - x_63;
                    const double x_65 = half_power_1[i] * lifted_share[i];
                    const double x_66 = x_52 * x_65;
                    const int c_0_eq_x_64 = 0.0 == x_64;
                    const double x_87 = x_66 * y_true[i];
                    const double x_88 = x_64 * x_87;
                    const double x_89 = 0x1.0p-128 * x_88;
                    const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_89;
                    const double chosen_29 = c_0_eq_x_64 ? 0.0 : chosen_28;
                    const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                    const double chosen_31 = c_0_eq_lifted_share ? 0.0 : chosen_30;
                    chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
                }
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_4 = sum_x_3 - x_3[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double others_by_others_1 = others / others_1;
                const double x_7 = others_1 * x_6;
                const double x_8 = others_1 + x_7;
                const double surprisal = gap + log_sum;
                const double x_11 = lifted_share[i] * x_10;
                const double x_12 = surprisal * x_11;
                const double chosen_2 = c_0_eq_gamma ? 0.0 : x_12;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : chosen_2;
                const double x_13 = chosen_3 + x_8;
                const double x_14 = gamma * others_1;
                const double x_15 = surprisal * x_14;
                const double neg_x_15 = -x_15;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : neg_x_15;
                const double x_16 = chosen_4 + x_13;
                const double x_18 = gamma * log_x_17[i];
                const double x_20 = x_18 + x_19;
                const int x_20_lt_c_minus_1500 = x_20 < (-1500.0);
                const double x_22 = half_power[i] * inverse_x_2;
                const double x_23 = x_22 * x_22;
                const double x_24 = alpha[i] * x_23;
                const double x_25 = others_by_others_1 * x_24;
                const double x_26 = lifted_share[i] * x_25;
                const double x_27 = x_26 * y_true[i];
                const double x_28 = x_16 * x_27;
                const double neg_x_28 = -x_28;
                const double x_29 = 0x1.0p-256 * neg_x_28;
                const double chosen_5 = x_20_lt_c_minus_1500 ? 0.0 : x_29;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_lifted_share ? 0.0 : chosen_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const double x_30 = lifted_share[i] * x_24;
                const double x_31 = v[i] * x_30;
                const double x_32 = x_31 * y_true[i];
                const double x_33 = x_16 * x_32;
                const double x_34 = 0x1.0p-256 * x_33;
                const double chosen_9 = x_20_lt_c_minus_1500 ? 0.0 : x_34;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_lifted_share ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double x_35 = chosen_12 + chosen_8;
                const double x_57 = sum_chosen_18 - chosen_18[i];
                const int is_largest_2 = argmax_abs_chosen_18 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_57;
                const double x_58 = others * others_2;
                const double x_71 = sum_chosen_24 - chosen_24[i];
                const int is_largest_3 = argmax_abs_chosen_24 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_71;
                const double x_72 = gamma * others_3;
                const double x_73 = others_1 * x_72;
                const double x_74 = x_73 - x_58;
                const double x_75 = lifted_share[i] * x_72;
                const double x_76 = x_74 + x_75;
                const double x_83 = sum_chosen_26 - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26 == index;
                const double others_4 = is_largest_4 ? sum_without_largest_4 : x_83;
                const double x_84 = others_1 * others_4;
                const double x_85 = v[i] * x_84;
                const double x_86 = x_76 - x_85;
                const double x_90 = sum_chosen_32 - chosen_32[i];
                const int is_largest_5 = argmax_abs_chosen_32 == index;
                const double others_5 = is_largest_5 ? sum_without_largest_5 : x_90;
                const double x_91 = gamma * others_5;
                const double x_92 = lifted_share[i] * x_91;
                const double x_93 = v[i] * x_92;
                const double x_94 = x_86 - x_93;
                const double x_98 = lifted_share[i] * x_97;
                const double x_99 = x_94 * x_98;
                const double neg_x_99 = -x_99;
                const double x_100 = 0x1.0p-256 * neg_x_99;
                const double chosen_34 = x_19_lt_c_minus_1500 ? 0.0 : x_100;
                const double x_101 = chosen_34 + x_35;
                hessian_vector[i] = weight * x_101;
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
    double lifted_share[LK_BLOCK];
    double x_3[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double log_x_17[LK_BLOCK];
    double half_power[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double chosen_24[LK_BLOCK];
    double abs_chosen_24[LK_BLOCK];
    double chosen_25[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double chosen_27[LK_BLOCK];
    double chosen_32[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double inverse_x_2[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double argmax_abs_x_3[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_6[LK_ROWS];
    double log_sum[LK_ROWS];
    double x_10[LK_ROWS];
    double x_19[LK_ROWS];
    double x_41[LK_ROWS];
    double x_49[LK_ROWS];
    double sum_chosen_18[LK_ROWS];
    double argmax_abs_chosen_18[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_24[LK_ROWS];
    double argmax_abs_chosen_24[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double sum_chosen_26[LK_ROWS];
    double argmax_chosen_26[LK_ROWS];
    double sum_without_largest_4[LK_ROWS];
    double sum_chosen_32[LK_ROWS];
    double argmax_abs_chosen_32[LK_ROWS];
    double sum_without_largest_5[LK_ROWS];
    double half_power_3[LK_ROWS];
    double x_97[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_6[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_10[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_41[r] = (-2.0) * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_49[r] = (-1.0) + gamma[r];
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double neg_gap = -gap;
            lifted_share[i] = neg_gap;
        }
    lk_block_lifted_exp_fall(c * n, lifted_share);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            x_3[i] = lifted_share[i] * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_3[i] = fabs(x_3[i]);
        }

    double row_sum_lifted_share[LK_ROWS];
    lk_lanes_sum(n, c, lifted_share, sum_lifted_share, row_sum_lifted_share);
    for (size_t r = 0; r < n; r++) {
        sum_lifted_share[r] = lk_row_sum_value((lk_pair){sum_lifted_share[r], row_sum_lifted_share[r]});
    }

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    lk_lanes_argmax(n, c, abs_x_3, argmax_abs_x_3);

    lk_lanes_argmax(n, c, lifted_share, argmax_lifted_share);

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        inverse_x_2[r] = 1.0 / x_2;
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
            const double now_lifted_share = lifted_share[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_lifted_share[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_lifted_share;
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
        const double x_9 = 0x1.0p-128 * sum_without_largest_1[r];
        log_sum[r] = x_9;
    }
    lk_block_log1p(n, log_sum);

    for (size_t r = 0; r < n; r++) {
        const double neg_gamma = -gamma[r];
        x_19[r] = log_sum[r] * neg_gamma;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_95 = 0.5 * x_19[r];
        half_power_3[r] = x_95;
    }
    lk_block_exp(n, half_power_3);

    for (size_t r = 0; r < n; r++) {
        const double x_96 = half_power_3[r] * inverse_x_2[r];
        x_97[r] = x_96 * x_96;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double x_17 = 0x1.0p-128 * others_1;
            log_x_17[i] = x_17;
        }
    lk_block_log(c * n, log_x_17);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_18 = gamma[r] * log_x_17[i];
            const double x_20 = x_18 + x_19[r];
            const double x_21 = 0.5 * x_20;
            half_power[i] = x_21;
        }
    lk_block_exp(c * n, half_power);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_50 = log_x_17[i] * x_49[r];
            const double x_51 = 0.5 * x_50;
            half_power_1[i] = x_51;
        }
    lk_block_exp(c * n, half_power_1);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum[r];
            const double x_11 = lifted_share[i] * x_10[r];
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_36 = lifted_share[i] * x_6[r];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_37 = lifted_share[i] * x_11;
            const double x_38 = surprisal_by_others_1 * x_37;
            const double x_39 = x_36 + x_38;
            const double x_40 = x_39 - others_1;
            const double x_42 = lifted_share[i] * x_41[r];
            const double x_43 = surprisal * x_42;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : x_43;
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
            const double x_44 = chosen_14 + x_40;
            const double x_45 = lifted_share[i] * lifted_share[i];
            const double x_46 = gamma[r] * x_45;
            const double x_47 = surprisal_by_others_1 * x_46;
            const double x_48 = x_44 - x_47;
            const double x_50 = log_x_17[i] * x_49[r];
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_53 = half_power_1[i] * y_true[i];
            const double x_54 = x_52 * x_53;
            const double x_55 = x_48 * x_54;
            const double x_56 = 0x1.0p-128 * x_55;
            const double chosen_15 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
            const int c_0_eq_x_48 = 0.0 == x_48;
            const double chosen_16 = c_0_eq_x_48 ? 0.0 : chosen_15;
            const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
            chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_18[i] = fabs(chosen_18[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_50 = log_x_17[i] * x_49[r];
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_59 = gamma[r] * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_61 = 2.0 + x_60;
            const double x_62 = x_61 - surprisal;
            const double x_63 = lifted_share[i] * surprisal_by_others_1;
            const double x_64 = x_62 - x_63;
            const double x_65 = half_power_1[i] * lifted_share[i];
            const double x_66 = x_52 * x_65;
            const double x_67 = v[i] * x_66;
            const double x_68 = x_67 * y_true[i];
            const double x_69 = x_64 * x_68;
            const double x_70 = 0x1.0p-128 * x_69;
            const double chosen_20 = x_50_lt_c_minus_1500 ? 0.0 : x_70;
            const int c_0_eq_x_64 = 0.0 == x_64;
            const double chosen_21 = c_0_eq_x_64 ? 0.0 : chosen_20;
            const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
            chosen_24[i] = c_0_eq_y_true ? 0.0 : chosen_23;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_24[i] = fabs(chosen_24[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_18 = gamma[r] * log_x_17[i];
            const double x_78 = 0.5 * x_18;
            half_power_2[i] = x_78;
        }
    lk_block_exp(c * n, half_power_2);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum[r];
            const double x_18 = gamma[r] * log_x_17[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_59 = gamma[r] * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_77 = 1.0 + x_60;
            const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
            const double x_79 = alpha[i] * half_power_2[i];
            const double x_80 = half_power_2[i] * y_true[i];
            const double x_81 = x_79 * x_80;
            const double x_82 = x_77 * x_81;
            chosen_26[i] = x_18_lt_c_minus_1500 ? 0.0 : x_82;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_50 = log_x_17[i] * x_49[r];
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_59 = gamma[r] * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_61 = 2.0 + x_60;
            const double x_62 = x_61 - surprisal;
            const double x_63 = lifted_share[i] * surprisal_by_others_1;
            const double x_64 = x_62 - x_63;
            const double x_65 = half_power_1[i] * lifted_share[i];
            const double x_66 = x_52 * x_65;
            const int c_0_eq_x_64 = 0.0 == x_64;
            const double x_87 = x_66 * y_true[i];
            const double x_88 = x_64 * x_87;
            const double x_89 = 0x1.0p-128 * x_88;
            const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_89;
            const double chosen_29 = c_0_eq_x_64 ? 0.0 : chosen_28;
            const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_lifted_share ? 0.0 : chosen_30;
            chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_32[i] = fabs(chosen_32[i]);
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

    double row_sum_chosen_26[LK_ROWS];
    lk_lanes_sum(n, c, chosen_26, sum_chosen_26, row_sum_chosen_26);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_26[r] = lk_row_sum_value((lk_pair){sum_chosen_26[r], row_sum_chosen_26[r]});
    }

    lk_lanes_argmax(n, c, chosen_26, argmax_chosen_26);

    double row_sum_chosen_32[LK_ROWS];
    lk_lanes_sum(n, c, chosen_32, sum_chosen_32, row_sum_chosen_32);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_32[r] = lk_row_sum_value((lk_pair){sum_chosen_32[r], row_sum_chosen_32[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_32, argmax_abs_chosen_32);

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
            const double now_chosen_32 = chosen_32[i];
            const double index = (double)(int)k;
            const int is_largest_5 = argmax_abs_chosen_32[r] == index;
            chosen_33[i] = is_largest_5 ? 0.0 : now_chosen_32;
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

    double row_sum_without_largest_4[LK_ROWS];
    lk_lanes_sum(n, c, chosen_27, sum_without_largest_4, row_sum_without_largest_4);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_4[r] = lk_row_sum_value((lk_pair){sum_without_largest_4[r], row_sum_without_largest_4[r]});
    }

    double row_sum_without_largest_5[LK_ROWS];
    lk_lanes_sum(n, c, chosen_33, sum_without_largest_5, row_sum_without_largest_5);
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
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double x_1 = peak[r] - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_4 = sum_x_3[r] - x_3[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_3[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_4;
                const double x_5 = sum_lifted_share[r] - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
                const double others_by_others_1 = others / others_1;
                const double x_7 = others_1 * x_6[r];
                const double x_8 = others_1 + x_7;
                const double surprisal = gap + log_sum[r];
                const double x_11 = lifted_share[i] * x_10[r];
                const double x_12 = surprisal * x_11;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_2 = c_0_eq_gamma ? 0.0 : x_12;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : chosen_2;
                const double x_13 = chosen_3 + x_8;
                const double x_14 = gamma[r] * others_1;
                const double x_15 = surprisal * x_14;
                const double neg_x_15 = -x_15;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : neg_x_15;
                const double x_16 = chosen_4 + x_13;
                const double x_18 = gamma[r] * log_x_17[i];
                const double x_20 = x_18 + x_19[r];
                const int x_20_lt_c_minus_1500 = x_20 < (-1500.0);
                const double x_22 = half_power[i] * inverse_x_2[r];
                const double x_23 = x_22 * x_22;
                const double x_24 = alpha[i] * x_23;
                const double x_25 = others_by_others_1 * x_24;
                const double x_26 = lifted_share[i] * x_25;
                const double x_27 = x_26 * y_true[i];
                const double x_28 = x_16 * x_27;
                const double neg_x_28 = -x_28;
                const double x_29 = 0x1.0p-256 * neg_x_28;
                const double chosen_5 = x_20_lt_c_minus_1500 ? 0.0 : x_29;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_lifted_share ? 0.0 : chosen_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const double x_30 = lifted_share[i] * x_24;
                const double x_31 = v[i] * x_30;
                const double x_32 = x_31 * y_true[i];
                const double x_33 = x_16 * x_32;
                const double x_34 = 0x1.0p-256 * x_33;
                const double chosen_9 = x_20_lt_c_minus_1500 ? 0.0 : x_34;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_lifted_share ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double x_35 = chosen_12 + chosen_8;
                const double x_57 = sum_chosen_18[r] - chosen_18[i];
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_57;
                const double x_58 = others * others_2;
                const double x_71 = sum_chosen_24[r] - chosen_24[i];
                const int is_largest_3 = argmax_abs_chosen_24[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_71;
                const double x_72 = gamma[r] * others_3;
                const double x_73 = others_1 * x_72;
                const double x_74 = x_73 - x_58;
                const double x_75 = lifted_share[i] * x_72;
                const double x_76 = x_74 + x_75;
                const double x_83 = sum_chosen_26[r] - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26[r] == index;
                const double others_4 = is_largest_4 ? now_sum_without_largest_4 : x_83;
                const double x_84 = others_1 * others_4;
                const double x_85 = v[i] * x_84;
                const double x_86 = x_76 - x_85;
                const double x_90 = sum_chosen_32[r] - chosen_32[i];
                const int is_largest_5 = argmax_abs_chosen_32[r] == index;
                const double others_5 = is_largest_5 ? now_sum_without_largest_5 : x_90;
                const double x_91 = gamma[r] * others_5;
                const double x_92 = lifted_share[i] * x_91;
                const double x_93 = v[i] * x_92;
                const double x_94 = x_86 - x_93;
                const int x_19_lt_c_minus_1500 = x_19[r] < (-1500.0);
                const double x_98 = lifted_share[i] * x_97[r];
                const double x_99 = x_94 * x_98;
                const double neg_x_99 = -x_99;
                const double x_100 = 0x1.0p-256 * neg_x_99;
                const double chosen_34 = x_19_lt_c_minus_1500 ? 0.0 : x_100;
                hessian_vector[i] = chosen_34 + x_35;
            }
    }
}

/* categorical_focal_crossentropy_logits_hessian_vector: otherwise, in float32 */
static void categorical_focal_crossentropy_logits_hessian_vector_case_2_single(
    size_t c, const lk_vector *in, const double *row_in, const lk_vector *out, double *const *row_out, double weight)
{
    (void)row_out;
    const int want_hessian_vector = out[0].data != NULL;
    double y_pred[LK_BLOCK];
    double lifted_share[LK_BLOCK];
    double v[LK_BLOCK];
    double x_3[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double alpha[LK_BLOCK];
    double y_true[LK_BLOCK];
    double log_x_17[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_24[LK_BLOCK];
    double abs_chosen_24[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double chosen_32[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double chosen_25[LK_BLOCK];
    double chosen_27[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double half_power[LK_BLOCK];
    double hessian_vector[LK_BLOCK];

    const double gamma = row_in[4];
    const double x_6 = 2.0 * gamma;
    const double x_10 = gamma * gamma;
    const int c_0_eq_gamma = 0.0 == gamma;
    const double neg_gamma = -gamma;
    const double x_41 = (-2.0) * gamma;
    const double x_49 = (-1.0) + gamma;

    /* peak */
    double peak = -INFINITY;
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        lk_load(y_pred, &in[1], start, n);
        peak = lk_row_maximum(n, y_pred, peak);
    }

    /* sum_lifted_share, sum_x_3, argmax_abs_x_3, argmax_lifted_share */
    lk_pair row_sum_lifted_share = {0.0, 0.0};
    lk_pair row_sum_x_3 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_x_3 = {-INFINITY, 0.0};
    lk_row_peak row_argmax_lifted_share = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double neg_gap = -gap;
            lifted_share[i] = neg_gap;
        }
        lk_block_lifted_exp_fall_short(n, lifted_share);
        lk_load(v, &in[2], start, n);
        for (size_t i = 0; i < n; i++) {
            x_3[i] = lifted_share[i] * v[i];
        }
        for (size_t i = 0; i < n; i++) {
            abs_x_3[i] = fabs(x_3[i]);
        }
        lk_row_sum_add(&row_sum_lifted_share, n, lifted_share);
        lk_row_sum_add(&row_sum_x_3, n, x_3);
        lk_row_peak_raise(&row_argmax_abs_x_3, start, n, abs_x_3);
        lk_row_peak_raise(&row_argmax_lifted_share, start, n, lifted_share);
    }
    const double sum_lifted_share = lk_row_sum_value(row_sum_lifted_share);
    const double sum_x_3 = lk_row_sum_value(row_sum_x_3);
    const double argmax_abs_x_3 = row_argmax_abs_x_3.at;
    const double argmax_lifted_share = row_argmax_lifted_share.at;
    const double x_2 = 0x1.0p-128 * sum_lifted_share;
    const double inverse_x_2 = 1.0 / x_2;

    /* sum_without_largest, sum_without_largest_1 */
    lk_pair row_sum_without_largest = {0.0, 0.0};
    lk_pair row_sum_without_largest_1 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                lifted_share[i] = neg_gap;
            }
            lk_block_lifted_exp_fall_short(n, lifted_share);
        }
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                x_3[i] = lifted_share[i] * v[i];
            }
        for (size_t i = 0; i < n; i++) {
            const double now_x_3 = x_3[i];
            const double index = offset + (double)(int)i;
            const int is_largest = argmax_abs_x_3 == index;
            chosen[i] = is_largest ? 0.0 : now_x_3;
        }
        for (size_t i = 0; i < n; i++) {
            const double now_lifted_share = lifted_share[i];
            const double index = offset + (double)(int)i;
            const int is_largest_1 = argmax_lifted_share == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_lifted_share;
        }
        lk_row_sum_add(&row_sum_without_largest, n, chosen);
        lk_row_sum_add(&row_sum_without_largest_1, n, chosen_1);
    }
    const double sum_without_largest = lk_row_sum_value(row_sum_without_largest);
    const double sum_without_largest_1 = lk_row_sum_value(row_sum_without_largest_1);
    const double x_9 = 0x1.0p-128 * sum_without_largest_1;
    const double log_sum = lk_row_log1p(x_9);
    const double x_19 = log_sum * neg_gamma;
    const int x_19_lt_c_minus_1500 = x_19 < (-1500.0);
    const double x_95 = 0.5 * x_19;
    const double half_power_3 = lk_row_exp(x_95);
    const double x_96 = half_power_3 * inverse_x_2;
    const double x_97 = x_96 * x_96;

    /* sum_chosen_18, argmax_abs_chosen_18, sum_chosen_24, argmax_abs_chosen_24, sum_chosen_26, argmax_chosen_26, sum_chosen_32, argmax_abs_chosen_32 */
    lk_pair row_sum_chosen_18 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_18 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_24 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_24 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_26 = {0.0, 0.0};
    lk_row_peak row_argmax_chosen_26 = {-INFINITY, 0.0};
    lk_pair row_sum_chosen_32 = {0.0, 0.0};
    lk_row_peak row_argmax_abs_chosen_32 = {-INFINITY, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                lifted_share[i] = neg_gap;
            }
            lk_block_lifted_exp_fall_short(n, lifted_share);
        }
        lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        lk_load(y_true, &in[0], start, n);
        for (size_t i = 0; i < n; i++) {
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double x_17 = 0x1.0p-128 * others_1;
            log_x_17[i] = x_17;
        }
        lk_block_log(n, log_x_17);
        for (size_t i = 0; i < n; i++) {
            const double x_50 = log_x_17[i] * x_49;
            const double x_51 = 0.5 * x_50;
            half_power_1[i] = x_51;
        }
        lk_block_exp(n, half_power_1);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum;
            const double x_11 = lifted_share[i] * x_10;
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_36 = lifted_share[i] * x_6;
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_37 = lifted_share[i] * x_11;
            const double x_38 = surprisal_by_others_1 * x_37;
            const double x_39 = x_36 + x_38;
            const double x_40 = x_39 - others_1;
            const double x_42 = lifted_share[i] * x_41;
            const double x_43 = surprisal * x_42;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : x_43;
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
            const double x_44 = chosen_14 + x_40;
            const double x_45 = lifted_share[i] * lifted_share[i];
            const double x_46 = gamma * x_45;
            const double x_47 = surprisal_by_others_1 * x_46;
            const double x_48 = x_44 - x_47;
            const double x_50 = log_x_17[i] * x_49;
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_53 = half_power_1[i] * y_true[i];
            const double x_54 = x_52 * x_53;
            const double x_55 = x_48 * x_54;
            const double x_56 = 0x1.0p-128 * x_55;
            const double chosen_15 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
            const int c_0_eq_x_48 = 0.0 == x_48;
            const double chosen_16 = c_0_eq_x_48 ? 0.0 : chosen_15;
            const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
            chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_18[i] = fabs(chosen_18[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum;
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_50 = log_x_17[i] * x_49;
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_59 = gamma * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_61 = 2.0 + x_60;
            const double x_62 = x_61 - surprisal;
            const double x_63 = lifted_share[i] * surprisal_by_others_1;
            const double x_64 = x_62 - x_63;
            const double x_65 = half_power_1[i] * lifted_share[i];
            const double x_66 = x_52 * x_65;
            const double x_67 = v[i] * x_66;
            const double x_68 = x_67 * y_true[i];
            const double x_69 = x_64 * x_68;
            const double x_70 = 0x1.0p-128 * x_69;
            const double chosen_20 = x_50_lt_c_minus_1500 ? 0.0 : x_70;
            const int c_0_eq_x_64 = 0.0 == x_64;
            const double chosen_21 = c_0_eq_x_64 ? 0.0 : chosen_20;
            const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
            chosen_24[i] = c_0_eq_y_true ? 0.0 : chosen_23;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_24[i] = fabs(chosen_24[i]);
        }
        for (size_t i = 0; i < n; i++) {
            const double x_18 = gamma * log_x_17[i];
            const double x_78 = 0.5 * x_18;
            half_power_2[i] = x_78;
        }
        lk_block_exp(n, half_power_2);
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum;
            const double x_18 = gamma * log_x_17[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_59 = gamma * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_77 = 1.0 + x_60;
            const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
            const double x_79 = alpha[i] * half_power_2[i];
            const double x_80 = half_power_2[i] * y_true[i];
            const double x_81 = x_79 * x_80;
            const double x_82 = x_77 * x_81;
            chosen_26[i] = x_18_lt_c_minus_1500 ? 0.0 : x_82;
        }
        for (size_t i = 0; i < n; i++) {
            const int peak_eq_y_pred = peak == y_pred[i];
            const double x_1 = peak - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = offset + (double)(int)i;
            const double x_5 = sum_lifted_share - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share == index;
            const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum;
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_50 = log_x_17[i] * x_49;
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_59 = gamma * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_61 = 2.0 + x_60;
            const double x_62 = x_61 - surprisal;
            const double x_63 = lifted_share[i] * surprisal_by_others_1;
            const double x_64 = x_62 - x_63;
            const double x_65 = half_power_1[i] * lifted_share[i];
            const double x_66 = x_52 * x_65;
            const int c_0_eq_x_64 = 0.0 == x_64;
            const double x_87 = x_66 * y_true[i];
            const double x_88 = x_64 * x_87;
            const double x_89 = 0x1.0p-128 * x_88;
            const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_89;
            const double chosen_29 = c_0_eq_x_64 ? 0.0 : chosen_28;
            const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_lifted_share ? 0.0 : chosen_30;
            chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
        }
        for (size_t i = 0; i < n; i++) {
            abs_chosen_32[i] = fabs(chosen_32[i]);
        }
        lk_row_sum_add(&row_sum_chosen_18, n, chosen_18);
        lk_row_peak_raise(&row_argmax_abs_chosen_18, start, n, abs_chosen_18);
        lk_row_sum_add(&row_sum_chosen_24, n, chosen_24);
        lk_row_peak_raise(&row_argmax_abs_chosen_24, start, n, abs_chosen_24);
        lk_row_sum_add(&row_sum_chosen_26, n, chosen_26);
        lk_row_peak_raise(&row_argmax_chosen_26, start, n, chosen_26);
        lk_row_sum_add(&row_sum_chosen_32, n, chosen_32);
        lk_row_peak_raise(&row_argmax_abs_chosen_32, start, n, abs_chosen_32);
    }
    const double sum_chosen_18 = lk_row_sum_value(row_sum_chosen_18);
    const double argmax_abs_chosen_18 = row_argmax_abs_chosen_18.at;
    const double sum_chosen_24 = lk_row_sum_value(row_sum_chosen_24);
    const double argmax_abs_chosen_24 = row_argmax_abs_chosen_24.at;
    const double sum_chosen_26 = lk_row_sum_value(row_sum_chosen_26);
    const double argmax_chosen_26 = row_argmax_chosen_26.at;
    const double sum_chosen_32 = lk_row_sum_value(row_sum_chosen_32);
    const double argmax_abs_chosen_32 = row_argmax_abs_chosen_32.at;

    /* sum_without_largest_2, sum_without_largest_3, sum_without_largest_4, sum_without_largest_5 */
    lk_pair row_sum_without_largest_2 = {0.0, 0.0};
    lk_pair row_sum_without_largest_3 = {0.0, 0.0};
    lk_pair row_sum_without_largest_4 = {0.0, 0.0};
    lk_pair row_sum_without_largest_5 = {0.0, 0.0};
    for (size_t start = 0; start < c; start += LK_BLOCK) {
        const size_t n = c - start < LK_BLOCK ? c - start : LK_BLOCK;
        const double offset = (double)start;
        if (c > LK_BLOCK)
            lk_load(y_pred, &in[1], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double neg_gap = -gap;
                lifted_share[i] = neg_gap;
            }
            lk_block_lifted_exp_fall_short(n, lifted_share);
        }
        if (c > LK_BLOCK)
            lk_load(alpha, &in[3], start, n);
        if (c > LK_BLOCK)
            lk_load(v, &in[2], start, n);
        if (c > LK_BLOCK)
            lk_load(y_true, &in[0], start, n);
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double x_17 = 0x1.0p-128 * others_1;
                log_x_17[i] = x_17;
            }
            lk_block_log(n, log_x_17);
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const double x_50 = log_x_17[i] * x_49;
                const double x_51 = 0.5 * x_50;
                half_power_1[i] = x_51;
            }
            lk_block_exp(n, half_power_1);
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double surprisal = gap + log_sum;
                const double x_11 = lifted_share[i] * x_10;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double x_36 = lifted_share[i] * x_6;
                const double surprisal_by_others_1 = surprisal / others_1;
                const double x_37 = lifted_share[i] * x_11;
                const double x_38 = surprisal_by_others_1 * x_37;
                const double x_39 = x_36 + x_38;
                const double x_40 = x_39 - others_1;
                const double x_42 = lifted_share[i] * x_41;
                const double x_43 = surprisal * x_42;
                const double chosen_13 = c_0_eq_gamma ? 0.0 : x_43;
                const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
                const double x_44 = chosen_14 + x_40;
                const double x_45 = lifted_share[i] * lifted_share[i];
                const double x_46 = gamma * x_45;
                const double x_47 = surprisal_by_others_1 * x_46;
                const double x_48 = x_44 - x_47;
                const double x_50 = log_x_17[i] * x_49;
                const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                const double x_52 = alpha[i] * half_power_1[i];
                const double x_53 = half_power_1[i] * y_true[i];
                const double x_54 = x_52 * x_53;
                const double x_55 = x_48 * x_54;
                const double x_56 = 0x1.0p-128 * x_55;
                const double chosen_15 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
                const int c_0_eq_x_48 = 0.0 == x_48;
                const double chosen_16 = c_0_eq_x_48 ? 0.0 : chosen_15;
                const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_18 = chosen_18[i];
            const double index = offset + (double)(int)i;
            const int is_largest_2 = argmax_abs_chosen_18 == index;
            chosen_19[i] = is_largest_2 ? 0.0 : now_chosen_18;
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double surprisal = gap + log_sum;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double surprisal_by_others_1 = surprisal / others_1;
                const double x_50 = log_x_17[i] * x_49;
                const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                const double x_52 = alpha[i] * half_power_1[i];
                const double x_59 = gamma * lifted_share[i];
                const double x_60 = surprisal_by_others_1 * x_59;
                const double x_61 = 2.0 + x_60;
                const double x_62 = x_61 - surprisal;
                const double x_63 = lifted_share[i] * surprisal_by_others_1;
                const double x_64 = x_62 - x_63;
                const double x_65 = half_power_1[i] * lifted_share[i];
                const double x_66 = x_52 * x_65;
                const double x_67 = v[i] * x_66;
                const double x_68 = x_67 * y_true[i];
                const double x_69 = x_64 * x_68;
                const double x_70 = 0x1.0p-128 * x_69;
                const double chosen_20 = x_50_lt_c_minus_1500 ? 0.0 : x_70;
                const int c_0_eq_x_64 = 0.0 == x_64;
                const double chosen_21 = c_0_eq_x_64 ? 0.0 : chosen_20;
                const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
                chosen_24[i] = c_0_eq_y_true ? 0.0 : chosen_23;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_24 = chosen_24[i];
            const double index = offset + (double)(int)i;
            const int is_largest_3 = argmax_abs_chosen_24 == index;
            chosen_25[i] = is_largest_3 ? 0.0 : now_chosen_24;
        }
        if (c > LK_BLOCK) {
            for (size_t i = 0; i < n; i++) {
                const double x_18 = gamma * log_x_17[i];
                const double x_78 = 0.5 * x_18;
                half_power_2[i] = x_78;
            }
            lk_block_exp(n, half_power_2);
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double surprisal = gap + log_sum;
                const double x_18 = gamma * log_x_17[i];
                const double surprisal_by_others_1 = surprisal / others_1;
                const double x_59 = gamma * lifted_share[i];
                const double x_60 = surprisal_by_others_1 * x_59;
                const double x_77 = 1.0 + x_60;
                const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
                const double x_79 = alpha[i] * half_power_2[i];
                const double x_80 = half_power_2[i] * y_true[i];
                const double x_81 = x_79 * x_80;
                const double x_82 = x_77 * x_81;
                chosen_26[i] = x_18_lt_c_minus_1500 ? 0.0 : x_82;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_26 = chosen_26[i];
            const double index = offset + (double)(int)i;
            const int is_largest_4 = argmax_chosen_26 == index;
            chosen_27[i] = is_largest_4 ? 0.0 : now_chosen_26;
        }
        if (c > LK_BLOCK)
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double index = offset + (double)(int)i;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double surprisal = gap + log_sum;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double surprisal_by_others_1 = surprisal / others_1;
                const double x_50 = log_x_17[i] * x_49;
                const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                const double x_52 = alpha[i] * half_power_1[i];
                const double x_59 = gamma * lifted_share[i];
                const double x_60 = surprisal_by_others_1 * x_59;
                const double x_61 = 2.0 + x_60;
                const double x_62 = x_61 - surprisal;
                const double x_63 = lifted_share[i] * surprisal_by_others_1;
                const double x_64 = x_62 - x_63;
                const double x_65 = half_power_1[i] * lifted_share[i];
                const double x_66 = x_52 * x_65;
                const int c_0_eq_x_64 = 0.0 == x_64;
                const double x_87 = x_66 * y_true[i];
                const double x_88 = x_64 * x_87;
                const double x_89 = 0x1.0p-128 * x_88;
                const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_89;
                const double chosen_29 = c_0_eq_x_64 ? 0.0 : chosen_28;
                const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                const double chosen_31 = c_0_eq_lifted_share ? 0.0 : chosen_30;
                chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
            }
        for (size_t i = 0; i < n; i++) {
            const double now_chosen_32 = chosen_32[i];
            const double index = offset + (double)(int)i;
            const int is_largest_5 = argmax_abs_chosen_32 == index;
            chosen_33[i] = is_largest_5 ? 0.0 : now_chosen_32;
        }
        lk_row_sum_add(&row_sum_without_largest_2, n, chosen_19);
        lk_row_sum_add(&row_sum_without_largest_3, n, chosen_25);
        lk_row_sum_add(&row_sum_without_largest_4, n, chosen_27);
        lk_row_sum_add(&row_sum_without_largest_5, n, chosen_33);
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
            if (c > LK_BLOCK)
                lk_load(y_pred, &in[1], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double neg_gap = -gap;
                    lifted_share[i] = neg_gap;
                }
                lk_block_lifted_exp_fall_short(n, lifted_share);
            }
            if (c > LK_BLOCK)
                lk_load(alpha, &in[3], start, n);
            if (c > LK_BLOCK)
                lk_load(v, &in[2], start, n);
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    x_3[i] = lifted_share[i] * v[i];
                }
            if (c > LK_BLOCK)
                lk_load(y_true, &in[0], start, n);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double x_17 = 0x1.0p-128 * others_1;
                    log_x_17[i] = x_17;
                }
                lk_block_log(n, log_x_17);
            }
            for (size_t i = 0; i < n; i++) {
                const double x_18 = gamma * log_x_17[i];
                const double x_20 = x_18 + x_19;
                const double x_21 = 0.5 * x_20;
                half_power[i] = x_21;
            }
            lk_block_exp(n, half_power);
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_50 = log_x_17[i] * x_49;
                    const double x_51 = 0.5 * x_50;
                    half_power_1[i] = x_51;
                }
                lk_block_exp(n, half_power_1);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double surprisal = gap + log_sum;
                    const double x_11 = lifted_share[i] * x_10;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double x_36 = lifted_share[i] * x_6;
                    const double surprisal_by_others_1 = surprisal / others_1;
                    const double x_37 = lifted_share[i] * x_11;
                    const double x_38 = surprisal_by_others_1 * x_37;
                    const double x_39 = x_36 + x_38;
                    const double x_40 = x_39 - others_1;
                    const double x_42 = lifted_share[i] * x_41;
                    const double x_43 = surprisal * x_42;
                    const double chosen_13 = c_0_eq_gamma ? 0.0 : x_43;
                    const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
                    const double x_44 = chosen_14 + x_40;
                    const double x_45 = lifted_share[i] * lifted_share[i];
                    const double x_46 = gamma * x_45;
                    const double x_47 = surprisal_by_others_1 * x_46;
                    const double x_48 = x_44 - x_47;
                    const double x_50 = log_x_17[i] * x_49;
                    const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                    const double x_52 = alpha[i] * half_power_1[i];
                    const double x_53 = half_power_1[i] * y_true[i];
                    const double x_54 = x_52 * x_53;
                    const double x_55 = x_48 * x_54;
                    const double x_56 = 0x1.0p-128 * x_55;
                    const double chosen_15 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
                    const int c_0_eq_x_48 = 0.0 == x_48;
                    const double chosen_16 = c_0_eq_x_48 ? 0.0 : chosen_15;
                    const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
                    chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double surprisal = gap + log_sum;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double surprisal_by_others_1 = surprisal / others_1;
                    const double x_50 = log_x_17[i] * x_49;
                    const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                    const double x_52 = alpha[i] * half_power_1[i];
                    const double x_59 = gamma * lifted_share[i];
                    const double x_60 = surprisal_by_others_1 * x_59;
                    const double x_61 = 2.0 + x_60;
                    const double x_62 = x_61 - surprisal;
                    const double x_63 = lifted_share[i] * surprisal_by_others_1;
                    const double x_64 = x_62 - x_63;
                    const double x_65 = half_power_1[i] * lifted_share[i];
                    const double x_66 = x_52 * x_65;
                    const double x_67 = v[i] * x_66;
                    const double x_68 = x_67 * y_true[i];
                    const double x_69 = x_64 * x_68;
                    const double x_70 = 0x1.0p-128 * x_69;
                    const double chosen_20 = x_50_lt_c_minus_1500 ? 0.0 : x_70;
                    const int c_0_eq_x_64 = 0.0 == x_64;
                    const double chosen_21 = c_0_eq_x_64 ? 0.0 : chosen_20;
                    const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
                    const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
                    chosen_24[i] = c_0_eq_y_true ? 0.0 : chosen_23;
                }
            if (c > LK_BLOCK) {
                for (size_t i = 0; i < n; i++) {
                    const double x_18 = gamma * log_x_17[i];
                    const double x_78 = 0.5 * x_18;
                    half_power_2[i] = x_78;
                }
                lk_block_exp(n, half_power_2);
            }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double surprisal = gap + log_sum;
                    const double x_18 = gamma * log_x_17[i];
                    const double surprisal_by_others_1 = surprisal / others_1;
                    const double x_59 = gamma * lifted_share[i];
                    const double x_60 = surprisal_by_others_1 * x_59;
                    const double x_77 = 1.0 + x_60;
                    const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
                    const double x_79 = alpha[i] * half_power_2[i];
                    const double x_80 = half_power_2[i] * y_true[i];
                    const double x_81 = x_79 * x_80;
                    const double x_82 = x_77 * x_81;
                    chosen_26[i] = x_18_lt_c_minus_1500 ? 0.0 : x_82;
                }
            if (c > LK_BLOCK)
                for (size_t i = 0; i < n; i++) {
                    const int peak_eq_y_pred = peak == y_pred[i];
                    const double x_1 = peak - y_pred[i];
                    const double gap = peak_eq_y_pred ? 0.0 : x_1;
                    const double index = offset + (double)(int)i;
                    const double x_5 = sum_lifted_share - lifted_share[i];
                    const int is_largest_1 = argmax_lifted_share == index;
                    const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                    const double surprisal = gap + log_sum;
                    const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                    const int alpha_eq_c_0 = alpha[i] == 0.0;
                    const int c_0_eq_y_true = 0.0 == y_true[i];
                    const double surprisal_by_others_1 = surprisal / others_1;
                    const double x_50 = log_x_17[i] * x_49;
                    const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
                    const double x_52 = alpha[i] * half_power_1[i];
                    const double x_59 = gamma * lifted_share[i];
                    const double x_60 = surprisal_by_others_1 * x_59;
                    const double x_61 = 2.0 + x_60;
                    const double x_62 = x_61 - surprisal;
                    const double x_63 = lifted_share[i] * surprisal_by_others_1;
                    const double x_64 = x_62 - x_63;
                    const double x_65 = half_power_1[i] * lifted_share[i];
                    const double x_66 = x_52 * x_65;
                    const int c_0_eq_x_64 = 0.0 == x_64;
                    const double x_87 = x_66 * y_true[i];
                    const double x_88 = x_64 * x_87;
                    const double x_89 = 0x1.0p-128 * x_88;
                    const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_89;
                    const double chosen_29 = c_0_eq_x_64 ? 0.0 : chosen_28;
                    const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
                    const double chosen_31 = c_0_eq_lifted_share ? 0.0 : chosen_30;
                    chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
                }
            for (size_t i = 0; i < n; i++) {
                const int peak_eq_y_pred = peak == y_pred[i];
                const double x_1 = peak - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_4 = sum_x_3 - x_3[i];
                const double index = offset + (double)(int)i;
                const int is_largest = argmax_abs_x_3 == index;
                const double others = is_largest ? sum_without_largest : x_4;
                const double x_5 = sum_lifted_share - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share == index;
                const double others_1 = is_largest_1 ? sum_without_largest_1 : x_5;
                const double others_by_others_1 = others / others_1;
                const double x_7 = others_1 * x_6;
                const double x_8 = others_1 + x_7;
                const double surprisal = gap + log_sum;
                const double x_11 = lifted_share[i] * x_10;
                const double x_12 = surprisal * x_11;
                const double chosen_2 = c_0_eq_gamma ? 0.0 : x_12;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : chosen_2;
                const double x_13 = chosen_3 + x_8;
                const double x_14 = gamma * others_1;
                const double x_15 = surprisal * x_14;
                const double neg_x_15 = -x_15;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : neg_x_15;
                const double x_16 = chosen_4 + x_13;
                const double x_18 = gamma * log_x_17[i];
                const double x_20 = x_18 + x_19;
                const int x_20_lt_c_minus_1500 = x_20 < (-1500.0);
                const double x_22 = half_power[i] * inverse_x_2;
                const double x_23 = x_22 * x_22;
                const double x_24 = alpha[i] * x_23;
                const double x_25 = others_by_others_1 * x_24;
                const double x_26 = lifted_share[i] * x_25;
                const double x_27 = x_26 * y_true[i];
                const double x_28 = x_16 * x_27;
                const double neg_x_28 = -x_28;
                const double x_29 = 0x1.0p-256 * neg_x_28;
                const double chosen_5 = x_20_lt_c_minus_1500 ? 0.0 : x_29;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_lifted_share ? 0.0 : chosen_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const double x_30 = lifted_share[i] * x_24;
                const double x_31 = v[i] * x_30;
                const double x_32 = x_31 * y_true[i];
                const double x_33 = x_16 * x_32;
                const double x_34 = 0x1.0p-256 * x_33;
                const double chosen_9 = x_20_lt_c_minus_1500 ? 0.0 : x_34;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_lifted_share ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double x_35 = chosen_12 + chosen_8;
                const double x_57 = sum_chosen_18 - chosen_18[i];
                const int is_largest_2 = argmax_abs_chosen_18 == index;
                const double others_2 = is_largest_2 ? sum_without_largest_2 : x_57;
                const double x_58 = others * others_2;
                const double x_71 = sum_chosen_24 - chosen_24[i];
                const int is_largest_3 = argmax_abs_chosen_24 == index;
                const double others_3 = is_largest_3 ? sum_without_largest_3 : x_71;
                const double x_72 = gamma * others_3;
                const double x_73 = others_1 * x_72;
                const double x_74 = x_73 - x_58;
                const double x_75 = lifted_share[i] * x_72;
                const double x_76 = x_74 + x_75;
                const double x_83 = sum_chosen_26 - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26 == index;
                const double others_4 = is_largest_4 ? sum_without_largest_4 : x_83;
                const double x_84 = others_1 * others_4;
                const double x_85 = v[i] * x_84;
                const double x_86 = x_76 - x_85;
                const double x_90 = sum_chosen_32 - chosen_32[i];
                const int is_largest_5 = argmax_abs_chosen_32 == index;
                const double others_5 = is_largest_5 ? sum_without_largest_5 : x_90;
                const double x_91 = gamma * others_5;
                const double x_92 = lifted_share[i] * x_91;
                const double x_93 = v[i] * x_92;
                const double x_94 = x_86 - x_93;
                const double x_98 = lifted_share[i] * x_97;
                const double x_99 = x_94 * x_98;
                const double neg_x_99 = -x_99;
                const double x_100 = 0x1.0p-256 * neg_x_99;
                const double chosen_34 = x_19_lt_c_minus_1500 ? 0.0 : x_100;
                const double x_101 = chosen_34 + x_35;
                hessian_vector[i] = weight * x_101;
            }
            lk_store(&out[0], start, n, hessian_vector);
        }
}

/* categorical_focal_crossentropy_logits_hessian_vector: otherwise, in float32; rows side by side */
static void categorical_focal_crossentropy_logits_hessian_vector_case_2_single_lanes(size_t n, size_t c, const double *const *in, double *const *out)
{
    const double *restrict const y_pred = in[1];
    const double *restrict const alpha = in[3];
    const double *restrict const v = in[2];
    const double *restrict const y_true = in[0];
    const double *restrict const gamma = in[4];
    double *restrict const hessian_vector = out[0];
    const int want_hessian_vector = hessian_vector != NULL;
    double lifted_share[LK_BLOCK];
    double x_3[LK_BLOCK];
    double abs_x_3[LK_BLOCK];
    double chosen[LK_BLOCK];
    double chosen_1[LK_BLOCK];
    double log_x_17[LK_BLOCK];
    double half_power[LK_BLOCK];
    double half_power_1[LK_BLOCK];
    double chosen_18[LK_BLOCK];
    double abs_chosen_18[LK_BLOCK];
    double chosen_19[LK_BLOCK];
    double chosen_24[LK_BLOCK];
    double abs_chosen_24[LK_BLOCK];
    double chosen_25[LK_BLOCK];
    double half_power_2[LK_BLOCK];
    double chosen_26[LK_BLOCK];
    double chosen_27[LK_BLOCK];
    double chosen_32[LK_BLOCK];
    double abs_chosen_32[LK_BLOCK];
    double chosen_33[LK_BLOCK];
    double peak[LK_ROWS];
    double sum_lifted_share[LK_ROWS];
    double inverse_x_2[LK_ROWS];
    double sum_x_3[LK_ROWS];
    double argmax_abs_x_3[LK_ROWS];
    double sum_without_largest[LK_ROWS];
    double argmax_lifted_share[LK_ROWS];
    double sum_without_largest_1[LK_ROWS];
    double x_6[LK_ROWS];
    double log_sum[LK_ROWS];
    double x_10[LK_ROWS];
    double x_19[LK_ROWS];
    double x_41[LK_ROWS];
    double x_49[LK_ROWS];
    double sum_chosen_18[LK_ROWS];
    double argmax_abs_chosen_18[LK_ROWS];
    double sum_without_largest_2[LK_ROWS];
    double sum_chosen_24[LK_ROWS];
    double argmax_abs_chosen_24[LK_ROWS];
    double sum_without_largest_3[LK_ROWS];
    double sum_chosen_26[LK_ROWS];
    double argmax_chosen_26[LK_ROWS];
    double sum_without_largest_4[LK_ROWS];
    double sum_chosen_32[LK_ROWS];
    double argmax_abs_chosen_32[LK_ROWS];
    double sum_without_largest_5[LK_ROWS];
    double half_power_3[LK_ROWS];
    double x_97[LK_ROWS];

    for (size_t r = 0; r < n; r++) {
        x_6[r] = 2.0 * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_10[r] = gamma[r] * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_41[r] = (-2.0) * gamma[r];
    }

    for (size_t r = 0; r < n; r++) {
        x_49[r] = (-1.0) + gamma[r];
    }

    lk_lanes_maximum(n, c, y_pred, peak);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double neg_gap = -gap;
            lifted_share[i] = neg_gap;
        }
    lk_block_lifted_exp_fall_short(c * n, lifted_share);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            x_3[i] = lifted_share[i] * v[i];
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_x_3[i] = fabs(x_3[i]);
        }

    double row_sum_lifted_share[LK_ROWS];
    lk_lanes_sum(n, c, lifted_share, sum_lifted_share, row_sum_lifted_share);
    for (size_t r = 0; r < n; r++) {
        sum_lifted_share[r] = lk_row_sum_value((lk_pair){sum_lifted_share[r], row_sum_lifted_share[r]});
    }

    double row_sum_x_3[LK_ROWS];
    lk_lanes_sum(n, c, x_3, sum_x_3, row_sum_x_3);
    for (size_t r = 0; r < n; r++) {
        sum_x_3[r] = lk_row_sum_value((lk_pair){sum_x_3[r], row_sum_x_3[r]});
    }

    lk_lanes_argmax(n, c, abs_x_3, argmax_abs_x_3);

    lk_lanes_argmax(n, c, lifted_share, argmax_lifted_share);

    for (size_t r = 0; r < n; r++) {
        const double x_2 = 0x1.0p-128 * sum_lifted_share[r];
        inverse_x_2[r] = 1.0 / x_2;
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
            const double now_lifted_share = lifted_share[i];
            const double index = (double)(int)k;
            const int is_largest_1 = argmax_lifted_share[r] == index;
            chosen_1[i] = is_largest_1 ? 0.0 : now_lifted_share;
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
        const double x_9 = 0x1.0p-128 * sum_without_largest_1[r];
        log_sum[r] = x_9;
    }
    lk_block_log1p(n, log_sum);

    for (size_t r = 0; r < n; r++) {
        const double neg_gamma = -gamma[r];
        x_19[r] = log_sum[r] * neg_gamma;
    }

    for (size_t r = 0; r < n; r++) {
        const double x_95 = 0.5 * x_19[r];
        half_power_3[r] = x_95;
    }
    lk_block_exp(n, half_power_3);

    for (size_t r = 0; r < n; r++) {
        const double x_96 = half_power_3[r] * inverse_x_2[r];
        x_97[r] = x_96 * x_96;
    }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double x_17 = 0x1.0p-128 * others_1;
            log_x_17[i] = x_17;
        }
    lk_block_log(c * n, log_x_17);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_18 = gamma[r] * log_x_17[i];
            const double x_20 = x_18 + x_19[r];
            const double x_21 = 0.5 * x_20;
            half_power[i] = x_21;
        }
    lk_block_exp(c * n, half_power);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_50 = log_x_17[i] * x_49[r];
            const double x_51 = 0.5 * x_50;
            half_power_1[i] = x_51;
        }
    lk_block_exp(c * n, half_power_1);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum[r];
            const double x_11 = lifted_share[i] * x_10[r];
            const int c_0_eq_gamma = 0.0 == gamma[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double x_36 = lifted_share[i] * x_6[r];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_37 = lifted_share[i] * x_11;
            const double x_38 = surprisal_by_others_1 * x_37;
            const double x_39 = x_36 + x_38;
            const double x_40 = x_39 - others_1;
            const double x_42 = lifted_share[i] * x_41[r];
            const double x_43 = surprisal * x_42;
            const double chosen_13 = c_0_eq_gamma ? 0.0 : x_43;
            const double chosen_14 = c_0_eq_lifted_share ? 0.0 : chosen_13;
            const double x_44 = chosen_14 + x_40;
            const double x_45 = lifted_share[i] * lifted_share[i];
            const double x_46 = gamma[r] * x_45;
            const double x_47 = surprisal_by_others_1 * x_46;
            const double x_48 = x_44 - x_47;
            const double x_50 = log_x_17[i] * x_49[r];
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_53 = half_power_1[i] * y_true[i];
            const double x_54 = x_52 * x_53;
            const double x_55 = x_48 * x_54;
            const double x_56 = 0x1.0p-128 * x_55;
            const double chosen_15 = x_50_lt_c_minus_1500 ? 0.0 : x_56;
            const int c_0_eq_x_48 = 0.0 == x_48;
            const double chosen_16 = c_0_eq_x_48 ? 0.0 : chosen_15;
            const double chosen_17 = alpha_eq_c_0 ? 0.0 : chosen_16;
            chosen_18[i] = c_0_eq_y_true ? 0.0 : chosen_17;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_18[i] = fabs(chosen_18[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_50 = log_x_17[i] * x_49[r];
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_59 = gamma[r] * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_61 = 2.0 + x_60;
            const double x_62 = x_61 - surprisal;
            const double x_63 = lifted_share[i] * surprisal_by_others_1;
            const double x_64 = x_62 - x_63;
            const double x_65 = half_power_1[i] * lifted_share[i];
            const double x_66 = x_52 * x_65;
            const double x_67 = v[i] * x_66;
            const double x_68 = x_67 * y_true[i];
            const double x_69 = x_64 * x_68;
            const double x_70 = 0x1.0p-128 * x_69;
            const double chosen_20 = x_50_lt_c_minus_1500 ? 0.0 : x_70;
            const int c_0_eq_x_64 = 0.0 == x_64;
            const double chosen_21 = c_0_eq_x_64 ? 0.0 : chosen_20;
            const double chosen_22 = alpha_eq_c_0 ? 0.0 : chosen_21;
            const double chosen_23 = c_0_eq_lifted_share ? 0.0 : chosen_22;
            chosen_24[i] = c_0_eq_y_true ? 0.0 : chosen_23;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_24[i] = fabs(chosen_24[i]);
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double x_18 = gamma[r] * log_x_17[i];
            const double x_78 = 0.5 * x_18;
            half_power_2[i] = x_78;
        }
    lk_block_exp(c * n, half_power_2);

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum[r];
            const double x_18 = gamma[r] * log_x_17[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_59 = gamma[r] * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_77 = 1.0 + x_60;
            const int x_18_lt_c_minus_1500 = x_18 < (-1500.0);
            const double x_79 = alpha[i] * half_power_2[i];
            const double x_80 = half_power_2[i] * y_true[i];
            const double x_81 = x_79 * x_80;
            const double x_82 = x_77 * x_81;
            chosen_26[i] = x_18_lt_c_minus_1500 ? 0.0 : x_82;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            const double now_sum_without_largest_1 = sum_without_largest_1[r];
            const int peak_eq_y_pred = peak[r] == y_pred[i];
            const double x_1 = peak[r] - y_pred[i];
            const double gap = peak_eq_y_pred ? 0.0 : x_1;
            const double index = (double)(int)k;
            const double x_5 = sum_lifted_share[r] - lifted_share[i];
            const int is_largest_1 = argmax_lifted_share[r] == index;
            const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
            const double surprisal = gap + log_sum[r];
            const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
            const int alpha_eq_c_0 = alpha[i] == 0.0;
            const int c_0_eq_y_true = 0.0 == y_true[i];
            const double surprisal_by_others_1 = surprisal / others_1;
            const double x_50 = log_x_17[i] * x_49[r];
            const int x_50_lt_c_minus_1500 = x_50 < (-1500.0);
            const double x_52 = alpha[i] * half_power_1[i];
            const double x_59 = gamma[r] * lifted_share[i];
            const double x_60 = surprisal_by_others_1 * x_59;
            const double x_61 = 2.0 + x_60;
            const double x_62 = x_61 - surprisal;
            const double x_63 = lifted_share[i] * surprisal_by_others_1;
            const double x_64 = x_62 - x_63;
            const double x_65 = half_power_1[i] * lifted_share[i];
            const double x_66 = x_52 * x_65;
            const int c_0_eq_x_64 = 0.0 == x_64;
            const double x_87 = x_66 * y_true[i];
            const double x_88 = x_64 * x_87;
            const double x_89 = 0x1.0p-128 * x_88;
            const double chosen_28 = x_50_lt_c_minus_1500 ? 0.0 : x_89;
            const double chosen_29 = c_0_eq_x_64 ? 0.0 : chosen_28;
            const double chosen_30 = alpha_eq_c_0 ? 0.0 : chosen_29;
            const double chosen_31 = c_0_eq_lifted_share ? 0.0 : chosen_30;
            chosen_32[i] = c_0_eq_y_true ? 0.0 : chosen_31;
        }

    for (size_t k = 0; k < c; k++)
        for (size_t r = 0; r < n; r++) {
            const size_t i = k * n + r;
            abs_chosen_32[i] = fabs(chosen_32[i]);
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

    double row_sum_chosen_26[LK_ROWS];
    lk_lanes_sum(n, c, chosen_26, sum_chosen_26, row_sum_chosen_26);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_26[r] = lk_row_sum_value((lk_pair){sum_chosen_26[r], row_sum_chosen_26[r]});
    }

    lk_lanes_argmax(n, c, chosen_26, argmax_chosen_26);

    double row_sum_chosen_32[LK_ROWS];
    lk_lanes_sum(n, c, chosen_32, sum_chosen_32, row_sum_chosen_32);
    for (size_t r = 0; r < n; r++) {
        sum_chosen_32[r] = lk_row_sum_value((lk_pair){sum_chosen_32[r], row_sum_chosen_32[r]});
    }

    lk_lanes_argmax(n, c, abs_chosen_32, argmax_abs_chosen_32);

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
            const double now_chosen_32 = chosen_32[i];
            const double index = (double)(int)k;
            const int is_largest_5 = argmax_abs_chosen_32[r] == index;
            chosen_33[i] = is_largest_5 ? 0.0 : now_chosen_32;
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

    double row_sum_without_largest_4[LK_ROWS];
    lk_lanes_sum(n, c, chosen_27, sum_without_largest_4, row_sum_without_largest_4);
    for (size_t r = 0; r < n; r++) {
        sum_without_largest_4[r] = lk_row_sum_value((lk_pair){sum_without_largest_4[r], row_sum_without_largest_4[r]});
    }

    double row_sum_without_largest_5[LK_ROWS];
    lk_lanes_sum(n, c, chosen_33, sum_without_largest_5, row_sum_without_largest_5);
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
                const int peak_eq_y_pred = peak[r] == y_pred[i];
                const double x_1 = peak[r] - y_pred[i];
                const double gap = peak_eq_y_pred ? 0.0 : x_1;
                const double x_4 = sum_x_3[r] - x_3[i];
                const double index = (double)(int)k;
                const int is_largest = argmax_abs_x_3[r] == index;
                const double others = is_largest ? now_sum_without_largest : x_4;
                const double x_5 = sum_lifted_share[r] - lifted_share[i];
                const int is_largest_1 = argmax_lifted_share[r] == index;
                const double others_1 = is_largest_1 ? now_sum_without_largest_1 : x_5;
                const double others_by_others_1 = others / others_1;
                const double x_7 = others_1 * x_6[r];
                const double x_8 = others_1 + x_7;
                const double surprisal = gap + log_sum[r];
                const double x_11 = lifted_share[i] * x_10[r];
                const double x_12 = surprisal * x_11;
                const int c_0_eq_gamma = 0.0 == gamma[r];
                const double chosen_2 = c_0_eq_gamma ? 0.0 : x_12;
                const int c_0_eq_lifted_share = 0.0 == lifted_share[i];
                const double chosen_3 = c_0_eq_lifted_share ? 0.0 : chosen_2;
                const double x_13 = chosen_3 + x_8;
                const double x_14 = gamma[r] * others_1;
                const double x_15 = surprisal * x_14;
                const double neg_x_15 = -x_15;
                const double chosen_4 = c_0_eq_gamma ? 0.0 : neg_x_15;
                const double x_16 = chosen_4 + x_13;
                const double x_18 = gamma[r] * log_x_17[i];
                const double x_20 = x_18 + x_19[r];
                const int x_20_lt_c_minus_1500 = x_20 < (-1500.0);
                const double x_22 = half_power[i] * inverse_x_2[r];
                const double x_23 = x_22 * x_22;
                const double x_24 = alpha[i] * x_23;
                const double x_25 = others_by_others_1 * x_24;
                const double x_26 = lifted_share[i] * x_25;
                const double x_27 = x_26 * y_true[i];
                const double x_28 = x_16 * x_27;
                const double neg_x_28 = -x_28;
                const double x_29 = 0x1.0p-256 * neg_x_28;
                const double chosen_5 = x_20_lt_c_minus_1500 ? 0.0 : x_29;
                const int alpha_eq_c_0 = alpha[i] == 0.0;
                const double chosen_6 = alpha_eq_c_0 ? 0.0 : chosen_5;
                const double chosen_7 = c_0_eq_lifted_share ? 0.0 : chosen_6;
                const int c_0_eq_y_true = 0.0 == y_true[i];
                const double chosen_8 = c_0_eq_y_true ? 0.0 : chosen_7;
                const double x_30 = lifted_share[i] * x_24;
                const double x_31 = v[i] * x_30;
                const double x_32 = x_31 * y_true[i];
                const double x_33 = x_16 * x_32;
                const double x_34 = 0x1.0p-256 * x_33;
                const double chosen_9 = x_20_lt_c_minus_1500 ? 0.0 : x_34;
                const double chosen_10 = alpha_eq_c_0 ? 0.0 : chosen_9;
                const double chosen_11 = c_0_eq_lifted_share ? 0.0 : chosen_10;
                const double chosen_12 = c_0_eq_y_true ? 0.0 : chosen_11;
                const double x_35 = chosen_12 + chosen_8;
                const double x_57 = sum_chosen_18[r] - chosen_18[i];
                const int is_largest_2 = argmax_abs_chosen_18[r] == index;
                const double others_2 = is_largest_2 ? now_sum_without_largest_2 : x_57;
                const double x_58 = others * others_2;
                const double x_71 = sum_chosen_24[r] - chosen_24[i];
                const int is_largest_3 = argmax_abs_chosen_24[r] == index;
                const double others_3 = is_largest_3 ? now_sum_without_largest_3 : x_71;
                const double x_72 = gamma[r] * others_3;
                const double x_73 = others_1 * x_72;
                const double x_74 = x_73 - x_58;
                const double x_75 = lifted_share[i] * x_72;
                const double x_76 = x_74 + x_75;
                const double x_83 = sum_chosen_26[r] - chosen_26[i];
                const int is_largest_4 = argmax_chosen_26[r] == index;
                const double others_4 = is_largest_4 ? now_sum_without_largest_4 : x_83;
                const double x_84 = others_1 * others_4;
                const double x_85 = v[i] * x_84;
                const double x_86 = x_76 - x_85;
                const double x_90 = sum_chosen_32[r] - chosen_32[i];
                const int is_largest_5 = argmax_abs_chosen_32[r] == index;
                const double others_5 = is_largest_5 ? now_sum_without_largest_5 : x_90;
                const double x_91 = gamma[r] * others_5;
                const double x_92 = lifted_share[i] * x_91;
                const double x_93 = v[i] * x_92;
                const double x_94 = x_86 - x_93;
                const int x_19_lt_c_minus_1500 = x_19[r] < (-1500.0);
                const double x_98 = lifted_share[i] * x_97[r];
                const double x_99 = x_94 * x_98;
                const double neg_x_99 = -x_99;
                const double x_100 = 0x1.0p-256 * neg_x_99;
                const double chosen_34 = x_19_lt_c_minus_1500 ? 0.0 : x_100;
                hessian_vector[i] = chosen_34 + x_35;
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
            .row_single = categorical_focal_crossentropy_logits_hessian_vector_case_2_single,
            .lanes = categorical_focal_crossentropy_logits_hessian_vector_case_2_lanes,
            .lanes_single = categorical_focal_crossentropy_logits_hessian_vector_case_2_single_lanes,
        },
    },
};
